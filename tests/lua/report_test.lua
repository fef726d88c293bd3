-- Terminal and HTML reports over hand-made records: wording, hostile text, catalogues, determinism.
local check = require "check"
local diff = require "vaglio.report.diff"
local escape = require "vaglio.report.escape"
local html = require "vaglio.report.html"
local label = require "vaglio.report.label"
local messages = require "vaglio.report.messages"
local model = require "vaglio.report.model"
local sha256 = require "vaglio.report.sha256"
local svg = require "vaglio.report.svg"
local terminal = require "vaglio.report.terminal"

local function contains(text, part, message)
  check.equal(text:find(part, 1, true) ~= nil, true, message .. ": has " .. part)
end

local function lacks(text, part, message)
  check.equal(text:find(part, 1, true) == nil, true, message .. ": has not " .. part)
end

-- A claim on the first occurrence of `words` in the document; offsets are code points.
local function claim(document, id, words, fields)
  local first, last = document.text:find(words, 1, true)
  assert(first, words)
  local record = { kind = "claim", id = id, document = document.id, text = words, type = "life.die",
    start = utf8.len(document.text, 1, first) - 1, args = {}, sources = {}, mode = "indirect",
    factuality = "CT+", status = "reported", scope = "person", published = document.published }
  record["end"] = record.start + utf8.len(words)
  for k, v in pairs(fields) do record[k] = v end
  return record
end

local function count(best, mod, lo, hi)
  return { best = best, mod = mod or "=", core = { lo or best, hi or best }, hard = { lo or best,
    hi or best },
    unit = "person", text = tostring(best) }
end

local function document(id, outlet, text, day)
  return { kind = "document", id = id, uri = "stories/" .. id .. ".txt", outlet = outlet,
    lang = "it", text = text,
    title = "Titolo " .. id, published = day and { lo = day, hi = day, precision = "day" },
      parts = {} }
end

local function quake()
  local a = document("a", "La Piazza",
    "È crollata la città: 40 i morti, rende noto Khabar 24 citando dati ufficiali.",
    "2024-05-14")
  local b = document("b", "Il Corriere",
    "L’oppositore parla di «centinaia di morti».\n\nTra loro 18 agenti.",
    "2024-05-15")
  return {
    a, b,
    { kind = "entity", id = "e1", type = "organisation", name = "Khabar 24" },
    claim(a, "c1", "40 i morti", { quantity = count(40),
      sources = { { text = "l’emittente", entity = "e1" },
      { text = "dati ufficiali" } } }),
    claim(b, "c2", "«centinaia di morti»", { sources = { { text = "oppositore" } },
      factuality = "PS+",
      quantity = { mod = "vague", core = { 200, 999 }, hard = { 100, 2000 }, unit = "person" } }),
    claim(b, "c3", "18 agenti", { quantity = count(18, ">="), scope = "police",
      status = "asserted" }),
    { kind = "relation", a = "c1", b = "c2", relation = "contradicts", flags = { "strong" },
      strength = 0.9,
      step = "S7", code = "hard_disjoint", reason = "40 and 200..999 cannot both hold" },
    { kind = "relation", a = "c3", b = "c1", relation = "scoped", flags = { "part_of" },
      strength = 0.8, step = "S3",
      code = "part_of_whole", reason = "18 is part of 40" },
    { kind = "question", id = "q1", type = "life.die", scope = "person", place = "p1", answers = {
      { claims = { "c2" }, outlets = 1, roots = 1, groups = 1, effective = 1, shape = "single" },
      { claims = { "c1" }, outlets = 1, roots = 1, groups = 1, effective = 1, shape = "chain" } } },
    { kind = "entity", id = "p1", type = "place", name = "Almaty" },
    { kind = "question", id = "q2", type = "life.die", scope = "police", answers = {
      { claims = { "c3" }, outlets = 1, roots = 0, groups = 0, effective = 0,
        shape = "unknown" } } },
    { kind = "passage", a = { document = "a", start = 0, ["end"] = 9 }, b = { document = "b",
      start = 0, ["end"] = 9 },
      identity = 0.5, direction = "a_to_b" },
  }
end

-- ---- catalogues ----

for key in pairs(messages.catalogues.en) do
  check.equal(messages.catalogues.it[key] ~= nil, true, "Italian has " .. key)
end
for key, words in pairs(messages.catalogues.it) do
  local english = messages.catalogues.en[key]
  check.equal(english ~= nil, true, "English has " .. key)
  local slots = {}
  for name in words:gmatch("{(%w+)}") do slots[name] = true end
  for name in (english or ""):gmatch("{(%w+)}") do
    check.equal(slots[name] or key:find("%.one$") ~= nil, true, key .. " uses "
      .. name) -- "un’altra" has no number
  end
end

local codes = { "withdrawn", "denied", "copied", "same_words", "left_but_there", "opposite",
  "two_places", "moved",
  "place_inside", "same_place", "part_exceeds_whole", "part_of_whole", "first_victims",
    "state_changed", "same_person",
  "partly_same", "same_roles", "equal", "cumulative_fell", "hard_disjoint", "beyond_core",
    "core_disjoint", "equal_core",
  "core_inside", "cores_meet" }
for _, code in ipairs(codes) do
  check.equal(messages.catalogues.en["reason." .. code] ~= nil, true, "a sentence for " .. code)
end

local it, en = messages.of("it-IT"), messages.of("xx")
check.equal(en.lang, "en", "an unknown language is English")
check.equal(it("no.such.key"), nil, "an unknown key is nil")
check.rows("numbers in Italian", { { 40, "40" }, { 4400, "4.400" }, { 6.1, "6,1" },
  { 1e6, "1 milione" }, { 0.11, "0,11" },
  { 210e6, "210 milioni" }, { 1234567, "1.234.567" }, { -2, "−2" }, { math.huge, "∞" } },
    function(n) return it:number(n) end)
check.equal(en:number(4400), "4,400", "number in English")
check.rows("plurals", { { 1, "1 testata" }, { 3, "3 testate" } },
  function(n) return it:plural("outlets", n) end)

-- ---- labels ----

check.rows("quantities", {
  { count(40), "40" }, { count(18, ">="), "almeno 18" }, { count(1000, ">"), "più di 1.000" },
  { count(400, "~", 360, 440), "circa 400" }, { count(5, "<="), "fino a 5" },
  { { mod = "vague", core = { 20, 99 } }, "decine (20–99)" },
    { { mod = "range", core = { 20, 30 } }, "20–30" },
  { { mod = "vague", core = { 5 } }, "da 5" }, { { mod = "vague", text = "parecchi" }, "parecchi" },
  { { best = 2.5, unit = "percent" }, "2,5%" }, { { best = 170e6, unit = "EUR" },
    "170 milioni di euro" },
  { { best = 3, unit = "furlong" }, "3 furlong" }, { { best = 6.1, unit = "magnitude" },
    "magnitudo 6,1" },
}, function(q) return label.quantity(it, q) end)
check.rows("dates", {
  { { lo = "2022-01-01", hi = "2022-01-31", precision = "month" }, "gennaio 2022" },
  { { lo = "2024-05-14", precision = "day" }, "14 maggio 2024" },
  { { lo = "2024-05-14T09:30", precision = "instant" }, "14 maggio 2024, ore 09:30" },
  { { lo = 1440 * 19859, precision = "day" }, "16 maggio 2024" },
    { { lo = "2019", precision = "year" }, "2019" },
}, function(interval) return label.date(it, interval) end)
check.equal(label.date(it, { lo = 0, precision = "unknown" }), nil, "an unknown date is nil")
check.equal(label.date(it, io.stdout), nil, "JSON's null may be a userdata")

-- ---- model ----

local m = model.build(quake(), { lang = "it" })
check.equal(m:summary(), "2 storie · 2 testate · 3 affermazioni · 2 domande · 1 contraddizione",
  "summary")
local first = m.questions[1]
check.equal(first.text, "Quanti morti? · Almaty", "disputed question first, with its place")
check.equal(m.questions[2].text, "Quanti morti? (polizia)", "a scope is named")
check.equal({ first.answers[1].label, first.answers[2].label }, { "40", "centinaia (200–999)" },
  "answers by size")
check.equal(m:chain(m:claim("c1")), "Khabar 24 → dati ufficiali", "a chain takes entity names")
check.equal(m:chain(m:claim("c1"), true), "La Piazza → Khabar 24 → dati ufficiali",
  "a chain from its outlet")
check.equal(m:chain(m:claim("c3")), "a suo nome", "an own voice")
check.equal(m:voices(first.answers[1]), "1 testata, 1 voce (dati ufficiali)", "voices")
check.equal(m:voices(m.questions[2].answers[1]), "1 testata, origine ignota (Il Corriere)",
  "unknown voices")
check.equal(m:relation_sentence(m.relations[1]),
  "40 e centinaia (200–999) non possono valere insieme", "a reason")
check.equal(m:relation_sentence { a = "c1", b = "c2", relation = "same", code = "new_code",
  reason = "told so" },
  "40 e centinaia (200–999) dicono lo stesso; non risulta che siano indipendenti",
    "an unknown code")
check.equal(m:where(m:claim("c1")), "a.txt, caratteri 21–31", "code points, not bytes")
check.equal(first.answers[1].links[1].word, "relation.contradicts", "a link from answer to answer")
check.equal(m.questions[2].answers[1].links[1].word, "relation.scoped", "the part says: part of")
check.equal(first.answers[1].links[2].word, "inverse.scoped", "the whole says: has as part")
local english = model.build(quake(), { lang = "en" })
check.equal(english.questions[1].text, "How many were killed? · Almaty", "a question in English")
check.equal(#model.build({}, {}).questions, 0, "no records, no questions")

-- ---- escaping ----

check.rows("html", { { [[<a href="x" on='y'>&]],
  "&lt;a href=&quot;x&quot; on=&#39;y&#39;&gt;&amp;" },
  { "a\0b", "a\u{FFFD}b" }, { "a\255b", "a\u{FFFD}b" }, { "\u{202E}abc\u{200F}", "abc" },
    { "«perché»", "«perché»" } },
  escape.html)
check.rows("terminal", { { "a\27[2Jb", "a␛[2Jb" }, { "a\r\nb\tc", "a b c" }, { "a\7", "a␇" },
  { "a\u{9B}31m", "a\u{FFFD}31m" },
  { "\127", "␡" }, { "\u{202E}x", "x" } }, escape.terminal)
check.rows("addresses", { { "https://a.example/b?c=d&e", "https://a.example/b?c=d&e" },
  { "HTTP://x.example", "HTTP://x.example" },
  { "https://user@evil.example/", false }, { "javascript:alert(1)", false }, { "data:text/html,x",
    false },
  { 'https://a.example/"onx', false }, { "https:// x", false }, { "//x.example", false },
    { " https://x.example", false } },
  function(text) return escape.url(text) or false end)
check.equal(escape.clip("perché no", 6), "perch…", "clip counts code points")
check.equal(escape.slug("a b/ç"), "a.20b.2f.c3.a7", "slug")
local long_text = ("àb€"):rep(100)
local byte = escape.byte_map(long_text)
for _, n in ipairs { 0, 1, 63, 64, 65, 150, 299, 300, 999 } do
  check.equal(byte(n), utf8.offset(long_text, math.min(n, 300) + 1), "byte of code point " .. n)
end
check.rows("sha256", { { "abc", "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=" },
  { ("x"):rep(1000), "RPg1RJSlugO6F5Ko0+nFNMR6kYGYD956P0SwbvKufH8=" } }, sha256.base64)

-- ---- differences ----

local left, right = diff.words(" Alla missione, precisa la nota, prendono parte",
  "Alla missione prendono parte «tutti»")
local joined = { "", "" }
for i, runs in ipairs { left, right } do
  for _, run in ipairs(runs) do joined[i] = joined[i] .. run.text end
end
check.equal(joined, { " Alla missione, precisa la nota, prendono parte",
  "Alla missione prendono parte «tutti»" },
  "runs joined are the text")
check.equal(left[2], { text = "precisa la nota, ", same = false }, "what one side dropped")

-- ---- pages ----

local plain = terminal.render(quake(), { lang = "it", width = 80 })
contains(plain, "Quanti morti? · Almaty", "terminal")
contains(plain, "≠ 40 e centinaia (200–999) non possono valere insieme", "terminal")
contains(plain, "La Piazza → Khabar 24 → dati ufficiali", "terminal")
contains(plain, "«40 i morti»", "terminal")
contains(plain, "a.txt, caratteri 21–31", "terminal")
contains(plain, "(possibile)", "terminal")
lacks(plain, "\27", "no colour unless asked")
contains(terminal.render(quake(), { color = true }), "\27[1;31m", "colour")
for line in plain:gmatch("[^\n]+") do
  check.equal(utf8.len(line) <= 80, true, "width of: " .. line)
end
contains(terminal.claims(quake(), { lang = "it", type = "life.die" }), "almeno 18", "claims")
contains(terminal.relations(quake(), { lang = "en" }), "≠ contradicts", "relations")
contains(terminal.render({}, { lang = "it" }), it("ui.no_contradictions"), "empty")

local page = html.render(quake(), { lang = "it", title = "Prova" })
for _, part in ipairs { "<!DOCTYPE html>", '<html lang="it">', "default-src 'none'", "<main>",
  "<nav ", "Khabar 24 → dati ufficiali",
  'id="m1"', 'href="#q1a1"', "prefers-color-scheme: dark", "@media print", "<svg class=\"range\"",
    "14 maggio 2024" } do
  contains(page, part, "page")
end
for _, tag in ipairs { "section", "article", "details", "mark", "ul", "ol", "div", "p",
  "blockquote", "svg", "g", "table", "form" } do
  local _, opened = page:gsub("<" .. tag .. "[ >]", "")
  local _, closed = page:gsub("</" .. tag .. ">", "")
  check.equal(closed, opened, "as many </" .. tag .. "> as <" .. tag .. ">")
end
lacks(page, "style=", "no style attribute, the policy forbids it")
lacks(page, "://", "nothing from the network")
local style, script = page:match("<style>(.-)</style>"), page:match("<script>(.-)</script>")
contains(page, "style-src 'sha256-" .. sha256.base64(style) .. "'", "policy names the style")
contains(page, "script-src 'sha256-" .. sha256.base64(script) .. "'", "policy names the script")
local ids = {}
for id in page:gmatch(' id="([^"]*)"') do
  check.equal(ids[id], nil, "an id stands once: " .. id)
  ids[id] = true
end
for target in page:gmatch('href="#([^"]*)"') do
  check.equal(ids[target], true, "a link's target: " .. target)
end
check.equal(svg.range(it, { answers = {} }), "", "nothing to draw")
html.render({}, {})

-- Overlapping claims: every piece is marked once, text unchanged.
local over = document("o", "X", "uno due\n\ntre quattro <b>")
local nested = { over, claim(over, "x1", "uno due\n\ntre", { type = "statement" }),
  claim(over, "x2", "due", {}),
  claim(over, "x3", "tre quattro <b>", {}) }
local body = html.render(nested, { lang = "it" }):match('<div class="text".->(.-)</div>\n')
check.equal(body:gsub('<a class="ref".->%d+</a>', ""):gsub("</?mark.->", ""),
  "<p>uno due</p>\n<p>tre quattro &lt;b&gt;</p>", "marks leave the text as it is")
contains(body, '<mark class="more"', "two claims on one piece")

-- ---- hostile text ----

local evil = [["><script>alert('x')</script><img src=x onerror=alert(1)>]]
  .. "\27]0;owned\7\u{202E}\0\255"
local function poison(value)
  if type(value) ~= "table" then return value end
  local out = {}
  for k, v in pairs(value) do
    local free = k == "text" or k == "name" or k == "title" or k == "outlet" or k == "uri"
      or k == "lang" or k == "reason"
      or k == "scope" or k == "type" or k == "shape" or k == "code" or k == "unit" or k == "mode"
        or k == "status"
    if type(v) == "table" then
      out[k] = poison(v) else out[k] = free and type(v) == "string" and v .. evil or v
    end
  end
  return out
end
local poisoned = poison(quake())
local bad = html.render(poisoned, { lang = "it", title = evil })
for _, part in ipairs { "<script>alert", "<img", "\27", "\0", "\255", "\u{202E}", "='x'" } do
  lacks(bad, part, "hostile page")
end
check.equal(utf8.len(bad) ~= nil, true, "a page is always UTF-8")
for _, name in ipairs { "render", "claims", "relations" } do
  local text = terminal[name](poisoned, { lang = "it" })
  for _, part in ipairs { "\27", "\7", "\0", "\u{202E}" } do
    lacks(text, part, "hostile " .. name)
  end
end

-- ---- the order of records does not matter ----

local records, turned = quake(), {}
for i = #records, 1, -1 do turned[#turned + 1] = records[i] end
check.equal(html.render(turned, { lang = "it" }) == html.render(records, { lang = "it" }), true,
  "same page from any order")
check.equal(terminal.render(turned, {}) == terminal.render(records, {}), true,
  "same text from any order")

check.done()
