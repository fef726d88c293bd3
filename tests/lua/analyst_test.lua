-- Rules of analysts: what makers may return in each phase, tests of rules, overlap, messages,
-- explanations.
local check = require "check"
local core = require "vaglio.core"
local vaglio = require "vaglio"
local frame = require "vaglio.frame"

local T, it = vaglio.token, vaglio.lexer "it"

local function contains(text, words, message)
  check.equal(tostring(text):find(words, 1, true) ~= nil, true, message .. ": " .. tostring(text))
end

local function raises(f, words, message)
  local ok, problem = pcall(f)
  check.equal(ok, false, message .. " raises")
  contains(problem, words, message)
  contains(problem, "analyst_test.lua:", message .. ", at the script's line")
end

local function read(text, options)
  local story = { text = text, lang = "it" }
  for key, value in pairs(options or {}) do story[key] = value end
  return assert(vaglio.corpus():add(story))
end

-- ---- claims ---------------------------------------------------------------------------

vaglio.rule {
  name = "frame", lang = "it", type = "my.inspect", priority = 5,
  pattern = T.cap("trigger", T.lemma("ispezionare", "verb")),
  make = frame.verb { roles = { agent = "agent", thing = "patient" } },
  test = { ["I carabinieri hanno ispezionato tre cantieri."] = { args = { thing = "tre cantieri" } },
           ["I carabinieri hanno arrestato tre uomini."] = false },
}
local framed = read "I tecnici hanno ispezionato il ponte.":claims { type = "my.inspect" }
check.equal(#framed, 1, "a frame makes claims of an analyst's rule")
check.equal(framed[1].rule, "frame", "under its name")

local fine = T.lemma("multa", "noun") * T.upto(2, T.cap("n", T.quantity()))
vaglio.rule {
  name = "fine", lang = "it", pattern = fine,
  make = function(m) return { type = "money.fine", span = m.span, quantity = m.n[1] } end,
  test = { ["Una multa di 300 euro al titolare."] = { quantity = 300 },
    ["La multa è stata pagata."] = false },
}
local fined = read "Per lui una multa di almeno 500 euro.":claims { type = "money.fine" }
check.equal(fined[1] and fined[1].quantity.best, 500, "a captured quantity")
check.equal(fined[1] and fined[1].quantity.mod, ">=", "with its hedge")

vaglio.rule {
  name = "plain", lang = "it", type = "my.plain",
  pattern = T.cap("who", T.form "sindaco") * T.any() ^ -1 * T.cap("what", T.form "dimesso|dimessa"),
  make = function(m)
    return { span = m.span, quantity = 1, args = { person = m.who, thing = m.what[1] },
      status = "confirmed" }
  end,
  test = { ["Il sindaco si dimesso."] = { quantity = 1, args = { person = "sindaco" } } },
}
local plain = read "Ieri il sindaco è dimesso.":claims { type = "my.plain" }
check.equal(plain[1] and plain[1].quantity.best, 1, "a number is a quantity")
check.equal(plain[1] and #plain[1].args, 2, "arguments by role")
check.equal(plain[1] and plain[1].status, "confirmed", "a status of the rule's own")

vaglio.attribute("Claim", "checked", { type = "boolean" })
vaglio.rule {
  name = "attributes", lang = "it", type = "my.attributes", pattern = T.form "verificato",
  make = function(m) return { span = m.span, attrs = { checked = true } } end,
}
local corpus = vaglio.corpus()
local verified = assert(corpus:add { text = "Il video è stato verificato.", lang = "it" })
check.equal(verified:claims { type = "my.attributes" }[1].attrs.checked, true,
  "attributes from make are kept")
local claim = corpus:claims { type = "my.attributes" }[1]
check.equal(claim.attrs.checked, true, "and in the corpus")

-- ---- early phases -----------------------------------------------------------------------

vaglio.rule {
  name = "units", lang = "it", phase = "entity", pattern = it.words { "Gruppo Delta",
    "Unità Alfa" },
  make = function(m)
    return { type = "organisation", span = m.span, name = "Il " .. m.span.text, id = "own:"
      .. m.span.text, country = "IT" }
  end,
  test = { ["Il Gruppo Delta è partito."] = { name = "Il Gruppo Delta", id = "own:Gruppo Delta" },
           ["Il gruppo è partito."] = false },
}
local units = read("L'Unità Alfa ha arrestato tre persone. La Unità Alfa, ieri, ha ucciso un uomo. "
  .. "Poi il Gruppo Delta.")
local own = units:mentions { rule = "units" }
check.equal(#own, 3, "an entity rule makes mentions")
check.equal(own[1].entity == own[2].entity, true, "one id, one entity")
check.equal(own[1].entity ~= own[3].entity, true, "another id, another entity")
check.equal(own[1].entity.name, "Il Unità Alfa", "with its name")
for mention in units:mentions() do
  local overlaps = mention.first <= own[1].last and mention.last >= own[1].first
  check.equal(overlaps and mention.rule or "units", "units", "nothing else is left in its words")
end
local arrest = units:claims { type = "justice.arrest" }[1]
local agent
for _, a in ipairs(arrest and arrest.args or {}) do agent = a.role == "agent" and a.entity
  or agent end
check.equal(agent == own[1].entity, true, "it is the argument")

vaglio.rule {
  name = "plain-entity", lang = "it", phase = "entity", type = "organisation",
    pattern = T.form "aspidi",
  make = function(m) return { span = m.span } end,
}
local twice = read "Gli Aspidi sono partiti. Gli Aspidi tornano.":mentions { rule = "plain-entity" }
check.equal(#twice == 2 and twice[1].entity == twice[2].entity, true, "one name, one entity")

vaglio.rule {
  name = "dozens", lang = "it", phase = "quantity", pattern = T.form "ventordici",
  make = function(m) return { span = m.span, best = 42, mod = "~" } end,
  test = { ["Sono ventordici i morti."] = { best = 42, mod = "~" },
    ["Sono venti i morti."] = false },
}
check.equal(read "Sono ventordici.":quantities():first(function(q) return q.best == 42 end) ~= nil,
  true,
  "a quantity of a rule")
vaglio.rule {
  name = "feast", lang = "it", phase = "time", pattern = T.form "palio",
  make = function(m) return { span = m.span, value = "2022-08-16" } end,
  test = { ["Al palio tre cavalli sono morti."] = { value = { lo = "2022-08-16",
    precision = "day" } } },
}

-- ---- overlap -------------------------------------------------------------------------------

local function spans(overlap)
  vaglio.rule {
    name = "overlap", lang = "it", type = "my.overlap", overlap = overlap,
    pattern = T.form "rosso" * T.form "verde" + T.form "verde" * T.form "giallo" * T.form "blu",
    make = function(m) return { span = m.span } end,
  }
  local found = {}
  local text = "Ecco rosso verde giallo blu."
  for c in read(text):claims { type = "my.overlap" } do found[#found + 1] = c.text end
  return table.concat(found, " / ")
end
check.equal(spans(nil), "verde giallo blu", "the longest by default")
check.equal(spans "first", "rosso verde", "the first")
check.equal(spans "all", "rosso verde / verde giallo blu", "all")
vaglio.rule { name = "overlap", lang = "it", pattern = it.words { "xyz" }, make = function() end }

-- ---- misuse -----------------------------------------------------------------------------------

local function nothing() end
local rules = #require "vaglio.session".rules().rules
raises(function() local _ = T.lemma("morire", "vreb") end, "no tag 'vreb' (did you mean 'verb'?)",
  "a bad tag")
raises(function() local _ = T.tag "nuon" end, "'noun'", "a bad tag of tag")
raises(function() local _ = T.shape "captal" end, "'capital'", "a bad shape")
raises(function() local _ = T.form "New York" end, "more than one word", "two words as one form")
raises(function() local _ = T.cap("span", T.any()) end, "span",
  "a capture named as a field of the match")
raises(function() local _ = T.lema "x" end, "did you mean 'lemma'", "a misspelt constructor")
raises(function() return vaglio.rul end, "did you mean 'rule'", "a misspelt function")
raises(function() return it.nmber end, "did you mean 'number'", "a misspelt piece")
raises(function() vaglio.rule { name = "x", lang = "xx", pattern = T.any(), make = nothing } end,
  "no language 'xx'", "a rule for no language")
raises(function() vaglio.rule { name = "x", patern = T.any(), make = nothing } end, "'pattern'",
  "a misspelt field")
raises(function() vaglio.rule { name = "x", phase = "clam", pattern = T.any(),
  make = nothing } end, "no phase",
  "a misspelt phase")

local function refused(words, message, fields)
  fields.name, fields.lang = "refused", "it"
  fields.pattern = fields.pattern or T.cap("who", T.form "tizio")
  fields.test = fields.test or { ["Il tizio è qui."] = true }
  raises(function() vaglio.rule(fields) end, words, message)
  check.equal(#require "vaglio.session".rules().rules, rules, message .. ": nothing stays")
end
refused("without a type", "no type", { make = function(m) return { span = m.span } end })
refused("without a span", "no span", { make = function() return { type = "x" } end })
refused("did you mean 'quantity'", "a misspelt field of a claim",
  { make = function(m) return { type = "x", span = m.span, quantiy = 1 } end })
refused("captures no 'hwo' (did you mean 'who'?)", "a misspelt capture",
  { make = function(m) return { type = "x", span = m.hwo[1] } end })
refused("span without a number", "no number there",
  { make = function(m) return { type = "x", span = m.span, quantity = m.who[1] } end })
refused("was not declared", "an attribute that nobody declared",
  { make = function(m) return { type = "x", span = m.span, attrs = { chcked = true } } end })
refused("is a string, not a boolean", "an attribute of another type",
  { make = function(m) return { type = "x", span = m.span, attrs = { checked = "yes" } } end })
refused("field 'id'", "a claim has no id of its own",
  { make = function(m) return { type = "x", span = m.span, id = "1" } end })
refused("did you mean 'country'", "an entity's fields",
  { phase = "entity", make = function(m) return { type = "x", span = m.span, contry = "IT" } end })
refused("no date", "a time's value",
  { phase = "time", make = function(m) return { span = m.span, value = "ieri" } end })
refused("attempt to", "an error of make", { make = function(m) return m.who[2].text end })
refused("did you mean 'type'", "a misspelt field in a test", {
  make = function(m) return { type = "x", span = m.span } end,
    test = { ["Il tizio è qui."] = { typ = "x" } } })
refused("the word is 'sempronio'", "the test says what failed", {
  pattern = T.form "tizio" * T.form "caio", make = nothing,
    test = { ["Il tizio sempronio."] = true } })
refused("T.upto", "the test tells of a greedy repetition", {
  pattern = T.form "tizio" * T.any() ^ -3 * T.form "caio", make = nothing,
    test = { ["Il tizio è caio."] = true } })

vaglio.rule { name = "twice", lang = "it", type = "my.twice", pattern = T.form "tizio",
  make = function(m) return { span = m.span } end }
pcall(vaglio.rule, { name = "twice", lang = "it", pattern = T.form "tizio", make = nothing,
                     test = { ["Il tizio."] = true } })
check.equal(#read "Il tizio è qui.":claims { type = "my.twice" }, 1,
  "a refused rule leaves the earlier one of its name")

local doc = read "Secondo la polizia, tre persone sono morte a Roma."
raises(function() doc:claims { tipe = 1 } end, "did you mean 'type'", "a misspelt selector")
raises(function() corpus:claims { tipe = 1 } end, "did you mean 'type'",
  "a misspelt selector of a corpus")
raises(function() corpus:relations { relatoin = 1 } end, "did you mean 'relation'", "of relations")
raises(function() doc:mentions { typ = 1 } end, "did you mean 'type'", "of mentions")
raises(function() return corpus.documnets end, "did you mean 'documents'", "a field of a corpus")
raises(function() return doc:claims().frist end, "did you mean 'first'", "a field of a list")
raises(function() return doc:claims()[1]:chain()[1].rol end, "did you mean 'role'",
  "a field of a voice")
raises(function() corpus:add { text = "x", outlt = "y" } end, "did you mean 'outlet'",
  "a field of a story")
raises(function() doc:span(10, 1000000) end, "1000000", "a span outside the text")
raises(function() vaglio.comparison { name = "x", compar = nothing } end, "did you mean 'compare'",
  "a field of a comparison")
raises(function() vaglio.lexer "de" end, "there is no language 'de'", "an unknown language")
contains(tostring(doc), "d_", "a document without a name shows its id")
contains(tostring(read("Tre morti.", { title = "Incidente" })), "Incidente", "or its title")

-- ---- lists
-- ----------------------------------------------------------------------------------------

local dead = doc:claims { type = "life.die" }[1]
check.equal(#dead.sources, 1, "sources are a list")
check.equal(dead.sources:map "name"[1], dead.sources[1].name, "with the methods of lists")
check.equal(#dead.args:filter(function(a) return a.role == "none" end), 0, "arguments, too")
check.equal(dead.evidence:first() ~= nil, true, "and evidence")
local seen = 0
for i in pairs(dead.evidence) do seen = seen + i end
for _ in ipairs(dead.evidence) do seen = seen + 1 end
check.equal(seen > 1, true, "pairs and ipairs walk a list")

-- ---- explanations
-- -----------------------------------------------------------------------------------

vaglio.rule {
  name = "troops", lang = "it", type = "my.troops",
  pattern = T.cap("n", T.quantity()) * T.tag "adj" ^ -1 * T.lemma("soldato", "noun pl"),
  make = function(m) return not m.span.text:find "falsi" and { span = m.span, quantity = m.n[1] }
    or nil end,
}
local army = read("Sono arrivati almeno 40 soldati. Sono arrivati 40 cavalli. Ecco 3 falsi soldati.",
  { uri = "army.txt" })
local why = army:explain("troops", "almeno 40 soldati")
check.equal(why.matched and why.made == 1 and why.kept, true, "explains what was found")
why = army:explain("troops", "40 cavalli")
check.equal(why.matched, false, "explains what was not")
check.equal(why.best.steps[1].ok, true, "the number was there")
local last = why.best.steps[#why.best.steps]
check.equal(last.ok, false, "the noun was not")
check.equal(last.span.text, "cavalli", "on this word")
contains(last.element, "soldato", "this element")
contains(last.why, "cavallo", "for this reason")
contains(why, "analyst_test.lua:", "names the rule's place")
contains(why, 'no   lemma "soldato, noun pl" at "cavalli": it is read', "as text")
why = army:explain("troops", "3 falsi soldati")
check.equal(why.matched and why.made == 0, true, "make returned nothing")
contains(why, "make returned nothing", "and that is told")
check.equal(army:explain("troops").matched, true, "without a span the best try is told")
raises(function() army:explain("trops", "40") end, "did you mean 'troops'", "an unknown rule")
raises(function() army:explain("troops", "xyz") end, "no words 'xyz'", "words that are not there")
local library = vaglio.corpus()
library:add { text = army.text, lang = "it" }
check.equal(library:explain("troops", "40 cavalli").matched, false, "a corpus explains words")
check.equal(library:explain("troops", library:claims { type = "my.troops" }[1]).kept, true,
  "and a claim")
contains(read("Forty soldiers arrived in the city on Monday with the others.",
  { lang = "en" }):explain "troops",
  "the rule is for 'it'", "another language is told")
vaglio.rule { name = "bytes", lang = "it", type = "my.bytes",
  pattern = it.number * it.sp * it.words { "carri" },
  make = function(m) return { span = m.span } end }
contains(army:explain("bytes", "40 cavalli"), "matches nothing",
  "an LPeg pattern that matches nothing")
vaglio.rule { name = "context", lang = "it", pattern = T.form "sono" * T.entity "place" * T.time(),
  make = nothing }
contains(read "A Roma sono Milano tre.":explain "context", "time", "annotations by their names")
contains(army:claims { type = "my.troops" }[1]:explain(), "army.txt", "a claim explains itself")

-- ---- small things
-- -----------------------------------------------------------------------------------------

check.equal(#dead.sources[1]:tokens(), 1, "the tokens of anything with a place")
check.equal(dead.sources[1]:before(dead) and dead:after(dead.sources[1]), true, "before and after")
check.equal(dead.quantity:within(dead) and dead:touches(dead.quantity), true, "within and touches")
check.equal(own[1].entity:mentions():join " | ":find("Mention", 1, true) ~= nil, true,
  "an entity's mentions, joined")
check.equal(#own[1].entity:mentions(), 2, "are two")
check.equal(fined[1].quantity:overlaps(plain[1].quantity), false, "500 and more is not 1")
check.equal(doc:claims { type = "life.die" }[1]:explain():find("claims/life.lua:", 1, true) ~= nil,
  true,
  "a pack's rule is told by its own place")
local shared = vaglio.corpus()
shared:add { text = "Due persone sono morte a Roma.", lang = "it", uri = "a.txt", outlet = "A",
  published = "2022-01-07" }
shared:add { text = "Tre persone sono morte a Roma.", lang = "it", uri = "b.txt", outlet = "B",
  published = "2022-01-07" }
check.equal(#shared:claims { doc = "a.txt" }, 1, "a document by its uri")
check.equal(#shared:claims { doc = shared:document "b.txt" }, 1, "or by itself")
local relations = shared:relations()
vaglio.comparison { name = "late", compare = function(a, b)
  if a.doc ~= b.doc and a.type == "life.die" then return "late", "registered late" end
end }
check.equal(#shared:relations { label = "late" }, 1, "a comparison registered late is asked")
check.equal(shared:relations { relation = "late" }[1].relation, "late",
  "relation and label are one")
local later = vaglio.corpus()
for i, day in ipairs { "2022-01-09", "2022-01-08", "2022-01-07" } do
  later:add { text = i .. " persone sono morte a Roma.", lang = "it", uri = i .. ".txt",
    outlet = "X" .. i, published = day }
end
for r in later:relations { step = "late" } do
  check.equal(r.a.doc.published.lo < r.b.doc.published.lo, true, "a is the earlier claim")
end
vaglio.comparison { name = "late",
  compare = function(a) if a.type == "life.die" then return {} end end }
raises(function() shared:relations() end, "gave a table", "a label that is none")
vaglio.comparison { name = "late", compare = nothing }
raises(function() return shared:find "persone"[1].dco end, "did you mean 'doc'", "a field of a hit")

local died = doc:claims { type = "life.die" }[1]:tokens():first(function(t) return t.text == "morte" end)
check.equal(died:sentence().first, 1, "a token knows its sentence")
local lemmas = {}
for _, r in ipairs(died:readings()) do lemmas[r.lemma] = true end
check.equal(lemmas.morire, true, "and its readings")
check.equal(lemmas[died:lemma()], true, "of which one is the likeliest")
local path = os.tmpname()
os.remove(path)
local written = vaglio.corpus(path)
local original = written:add { text = "«Siamo tutti vivi», ha detto il sindaco. Due operai sono morti.",
  lang = "it", uri = "t" }
local tokens, quotes = #original:tokens(), #original:quotes()
written:close()
local reopened = vaglio.corpus(path, "read")
local back = reopened:documents()[1]
check.equal(#back:tokens(), tokens, "a document out of a file has its tokens")
check.equal(#back:quotes(), quotes, "and quotes")
local words = back:sentences()[2]:tokens()
check.equal(words[1].text .. " " .. words[2].text, "Due operai", "and its sentences have them")
check.equal(back:claims { type = "life.die" }[1].sentence:tokens()[1].text, words[1].text,
  "wherever asked for")
reopened:close()
os.remove(path)

-- ---- half a claim is none
-- ------------------------------------------------------------------------------

local before = core.count(doc, "Claim")
for _, children in ipairs { { args = { { role = "a", first = 1, last = 100000 } } },
                            { sources = { { first = 1, last = 2, entity = 99 } } },
                              { evidence = { 7 } } } do
  children.first, children.last, children.type = 1, 7, "x"
  check.equal(pcall(core.add, doc, "claim", children), false, "a bad child of a claim")
  check.equal(core.count(doc, "Claim"), before, "leaves no claim")
end
check.done()
