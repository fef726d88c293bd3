-- The Lua API on the bundled stories: corpora, views, selectors, relations, rules, comparisons,
-- misuse.
local check = require "check"
local vaglio = require "vaglio"

local stories = (os.getenv "VAGLIO_STORIES" or "examples/stories") .. "/bishkek-it"

local function raises(f, words, message)
  local ok, problem = pcall(f)
  check.equal(not ok and tostring(problem):find(words, 1, true) ~= nil, true,
    message .. ": " .. tostring(problem))
end

-- ---- adding and looking ---------------------------------------------------------------

local corpus = vaglio.corpus():load(stories)
check.equal(#corpus, 5, "five stories")
check.equal(#corpus:documents(), 5, "as many documents")
local _, added = corpus:load(stories)
check.equal(added, 0, "the same again changes nothing")
local first = corpus:documents()[1]
check.equal(first.uri:match "[^/]*$", "01_composito.txt", "documents by uri")
check.equal(corpus:document(first.id:sub(1, 12)) == first, true, "a document by its id")
check.equal(corpus:documents()[2].outlet, "Il Quotidiano dell'Adriatico", "sources.csv is read")

local claims = corpus:claims()
check.equal(#claims > 20, true, "claims are found")
for _, claim in claims:pairs() do
  local doc = claim.doc
  if doc.text:sub(claim.first, claim.last) ~= claim.text then check.equal(claim.text, "",
    "slice law") end
  check.equal(#claim:chain() == #claim.sources + 1, true, "the chain begins with the outlet")
  check.equal(claim:explain():find(claim.rule, 1, true) ~= nil, true, "explain names the rule")
end
for doc in corpus:documents() do
  for token in doc:tokens() do
    if doc.text:sub(token.first, token.last) ~= token.text then check.equal(token.text, "",
      "slice law") end
  end
end
local dead = corpus:claims { type = "life.die" }
check.equal(#dead > 0, true, "selected by type")
check.equal(#corpus:claims { type = { "life.die", "life.injure" } } >= #dead, true, "by a list")
check.equal(#corpus:claims { type = { ["life.die"] = true } }, #dead, "by a set")
check.equal(#corpus:claims { type = "life.*" } >= #dead, true, "by a beginning")
check.equal(#corpus:claims { type = "no.such" }, 0, "nothing is an empty list")
raises(function() corpus:claims { tipe = 1 } end, "tipe", "an unknown selector")
check.equal(#corpus:quantities { type = "life.die" } > 0, true, "quantities of claims")
check.equal(#corpus:quantities() >= #corpus:quantities { mod = "vague" }, true, "quantities by mod")

-- ---- what comparing found -----------------------------------------------------------------

check.equal(#corpus:relations() > 0, true, "relations")
for r in corpus:relations() do
  check.equal(type(r.reason) == "string" and r.reason ~= "", true, "a reason in words")
  check.equal(r.a.id ~= r.b.id, true, "two claims")
end
for r in corpus:relations { relation = "contradicts" } do check.equal(r.label, "contradicts",
  "selected") end
check.equal(#corpus:passages() > 0, true, "reused text is found")
check.equal(#corpus:questions() > 0, true, "questions")
for q in corpus:questions() do
  for _, a in q.answers:pairs() do check.equal(#a.claims > 0, true, "an answer has claims") end
end
local entity = corpus:entities():first(function(e) return #e:mentions() > 1 end)
check.equal(entity ~= nil, true, "an entity with mentions")
check.equal(#corpus:find "morti" > 0, true, "full text")
check.equal(#corpus:find "xyzzy", 0, "no hit is an empty list")
for hit in corpus:find "morti" do check.equal(hit.span.text:lower(), "morti",
  "a hit stands at its words") end
local pairs_seen, all_pairs = 0, 0
for a, b, why in dead:pairwise { relation = "contradicts" } do
  pairs_seen = pairs_seen + 1
  check.equal(a ~= b and type(why) == "string", true, "pairwise gives two claims and a reason")
end
for _ in dead:pairwise { relation = "contradicts",
  independent = false } do all_pairs = all_pairs + 1 end
check.equal(all_pairs >= pairs_seen, true, "copies count once")
check.equal(#dead:independent() <= #dead, true, "independent wordings")
local kinds = 0
for kind, group in claims:group_by "type" do
  kinds = kinds + 1
  check.equal(group:first().type, kind, "grouped")
end
check.equal(kinds > 1, true, "several types")

-- ---- export is a function of the set -----------------------------------------------------------

local text = corpus:export()
check.equal(text, corpus:export(), "the same bytes")
check.equal(#corpus:records() > 50, true, "records")
local reversed = vaglio.corpus()
for i = #corpus:documents(), 1, -1 do
  local d = corpus:documents()[i]
  reversed:add { text = d.text, uri = d.uri, outlet = d.outlet, lang = d.lang, title = d.title,
                 published = d.published and d.published.lo:sub(1, d.published.precision == "month"
                   and 7 or 10) }
end
check.equal(#reversed, 5, "added by hand")

-- ---- a corpus file
-- ----------------------------------------------------------------------------------

local path = os.tmpname()
os.remove(path)
local file = vaglio.corpus(path):load(stories)
local kept = file:export()
check.equal(kept, text, "a file exports as memory does")
check.equal(file:remove(first.uri), 1, "removed")
check.equal(#file, 4, "four are left")
check.equal(select(2, file:remove "nothing") ~= nil, true, "nothing to remove is told")
check.equal(file:refresh(), 4, "refreshed")
file:load(first.uri)
check.equal(file:export(), text, "and back again")
file:close()
file:close()
raises(function() file:claims() end, "closed", "a closed corpus")
local reader = vaglio.corpus(path, "read")
check.equal(reader:export(), text, "read only")
check.equal((reader:remove(first.uri)), nil, "nothing is removed from it")
reader:close()
os.remove(path)
local missing, message, kind = vaglio.corpus(path, "read")
check.equal(missing == nil and kind, "corpus", "a missing corpus: " .. tostring(message))

-- ---- misuse and bad input
-- ---------------------------------------------------------------------------

raises(function() return corpus.documnets end, "documnets", "unknown field of a corpus")
raises(function() return first.outlte end, "did you mean 'outlet'", "unknown field of a document")
raises(function() first.title = "x" end, "read-only", "views are read-only")
raises(function() corpus:add { txt = "x" } end, "text", "a story without text")
raises(function() corpus:add { text = "x", outlt = "y" } end, "outlt", "a story with an odd field")
local function refused(story, wanted)
  local doc, problem, what = corpus:add(story)
  check.equal(doc == nil and what, wanted, tostring(problem))
end
refused({ text = "" }, "input")
refused({ text = " \n" }, "input")
refused({ text = "a\0b" }, "input")
refused({ text = "a\xFFb" }, "utf8")
refused({ text = "Tre morti.", published = "ieri" }, "input")
raises(function() corpus:load "no-such-file" end, "no-such-file", "load raises")
local told
corpus:load("no-such-file", { on_problem = function(problem) told = problem end })
check.equal(told ~= nil, true, "or tells")
check.equal(#corpus, 5, "and nothing changed")

-- ---- rules, comparisons, attributes
-- --------------------------------------------------------------------

local L, it = vaglio.lpeg, vaglio.lexer "it"
local troops = L.Cg(it.number, "n") * (it.sp * "di") ^ -1 * it.sp * it.words { "soldati", "uomini" }
vaglio.rule {
  name = "troops", lang = "it", pattern = troops,
  make = function(m) return { type = "troops", span = m.span, quantity = m.n } end,
  test = { ["Sono arrivati circa 2.500 uomini."] = { quantity = { best = 2500 } },
           ["Sono arrivati uomini armati."] = false },
}
local mine = vaglio.corpus()
mine:add { text = "A Torino sono arrivati almeno 40 soldati, dice il ministro della Difesa.",
  lang = "it" }
local found = mine:claims { type = "troops" }
check.equal(#found, 1, "the rule finds")
check.equal(found[1] and found[1].rule, "troops", "and is named")
check.equal(found[1] and found[1].quantity.best, 40, "with its number")
raises(function()
  vaglio.rule { name = "bad", lang = "it", pattern = troops,
    make = function(m) return { type = "bad", span = m.span } end,
                test = { ["Sono arrivati uomini armati."] = true } }
end, 'rule "bad" fails its own test', "a rule that fails its test is refused")
raises(function() vaglio.rule { name = "odd", colour = 1 } end, "colour", "an odd field of a rule")
raises(function() vaglio.lexer "xx" end, "xx", "no such language")

vaglio.attribute("Claim", "verdict", { type = "string" })
raises(function() vaglio.attribute("Claim", "no good") end, "word", "an attribute's name")
raises(function() vaglio.comparison { name = "x" } end, "compare", "a comparison needs compare")

local tagged = mine:claims()[1]
tagged.attrs.verdict = "checked"
check.equal(mine:keep(tagged.doc), true, "attributes are kept")
tagged.attrs.verdict = 7
raises(function() mine:keep(tagged.doc) end, "not a string", "an attribute of another type")
tagged.attrs.verdict = "checked"
tagged.attrs.other = "x"
raises(function() mine:keep(tagged.doc) end, "was not declared",
  "an attribute that nobody declared")

vaglio.comparison {
  name = "mine", when = function(a, b) return a.type == "life.die" and b.type == "life.die" end,
  compare = function(a, b) return "noticed", "both speak of deaths" end,
}
local own = vaglio.corpus():load(stories)
local noticed = own:relations { step = "mine" }
check.equal(#noticed > 0 and noticed[1].label, "noticed", "a comparison gives its label")
check.equal(#own:relations { step = "mine", relation = "contradicts" }, 0,
  "and takes the engine's place")
vaglio.check(true)
vaglio.comparison { name = "mine", compare = function(a,
  b) if a.first < b.first then return "less" end end }
raises(function() vaglio.corpus():load(stories):relations() end, "not symmetric",
  "asymmetry is found in check mode")
vaglio.check(false)

raises(function() vaglio.require_api(2) end, "version", "another version of the API")
check.equal(vaglio.current(), nil, "no corpus in scope")
corpus:close()
check.done()
