--- What documents, sentences and claims can do: the methods of the views.
--
-- Stored attributes are fields (`doc.text`, `claim.type`), computed things are methods.
local lpeg = require "lpeg"
local core = require "vaglio.core"
local list = require "vaglio.list"
local misuse = require "vaglio.misuse"
local select = require "vaglio.select"
local session = require "vaglio.session"

local ipairs, math, pairs, pcall, require, setmetatable, table, tostring, type, utf8 =
  ipairs, math, pairs, pcall, require, setmetatable, table, tostring, type, utf8

local _ENV = nil

local M = {}

-- ---- documents -----------------------------------------------------------------------

local Document = core.methods "Document"

-- A corpus file keeps no tokens and no quotes; they are found again when first asked for.
local function with_tokens(doc)
  if core.count(doc, "Token") > 0 or doc.text == "" then return end
  require "vaglio.packs".prepare()
  core.segment_again(doc)
end

-- All records of a kind, made when asked for.
local function records(doc, kind)
  if kind == "Token" or kind == "Quote" then with_tokens(doc) end
  return list.lazy(core.count(doc, kind), function(i) return core.view(doc, kind, i) end)
end

for name, kind in pairs { sentences = "Sentence", tokens = "Token", parts = "Part",
  quotes = "Quote",
                          entities = "Entity", times = "TimeExpression" } do
  Document[name] = function(doc) return records(doc, kind) end
end

--- The claims that fit a selector (vaglio.select).
function Document.claims(doc, wanted)
  return wanted and records(doc, "Claim"):filter(select.claims(wanted)) or records(doc, "Claim")
end

function Document.quantities(doc, wanted) return list.of(select.quantities(doc, wanted, {})) end

local MENTION = { type = true, subtype = true, id = true, rule = true, text = true, entity = true }

--- Mentions; wanted: type, subtype, id, rule, text, entity.
function Document.mentions(doc, wanted)
  for key in pairs(wanted or {}) do
    if not MENTION[key] then
      misuse.raise("mentions cannot be selected by '%s'%s", tostring(key), misuse.hint(key,
        MENTION))
    end
  end
  return records(doc, "Mention"):filter(function(mention)
    for key, value in pairs(wanted or {}) do
      if not select.fits(value, mention[key]) then return false end
    end
    return true
  end)
end

--- The span of bytes first..last (1-based, inclusive); raises when it leaves the text or cuts a
-- character.
function Document.span(doc, first, last)
  local size = #doc.text
  if math.type(first) ~= "integer" or math.type(last) ~= "integer" then
    misuse.raise("span: bytes are whole numbers, not %s and %s", tostring(first), tostring(last))
  end
  if first < 1 or last < first - 1 or last > size then
    misuse.raise("span: bytes %d to %d leave the text, which has %d", first, last, size)
  end
  local ok, span = pcall(core.span, doc, first, last)
  return ok and span or misuse.raise("%s", span)
end

--- Why a rule, by its name, did or did not find something here; see vaglio.explain.
function Document.explain(doc, name, span) return require "vaglio.explain".rule(doc, name, span) end

--- The spans that an LPeg pattern (or a plain word) matches, in order, not overlapping.
function Document.find(doc, pattern)
  local text, found, at = doc.text, {}, 1
  local search = lpeg.P { lpeg.Cp() * lpeg.P(pattern) * lpeg.Cp() + 1 * lpeg.V(1) }
  while at <= #text do
    local first, after = search:match(text, at)
    if not first then break end
    if type(after) ~= "number" then misuse.raise("a pattern for find has no captures") end
    if after > first then found[#found + 1] = core.span(doc, first, after - 1) end
    at = after > at and after or at + 1
  end
  return list.of(found)
end

local function utf16_length(text)
  local n = 0
  for _, c in utf8.codes(text) do n = n + (c > 0xFFFF and 2 or 1) end
  return n
end

--- Where a span stands in units of other programs: `start, stop` 0-based and half open, in
-- "codepoint" (the default), "utf16" or "byte".
function Document.position(doc, span, unit)
  local before, inside = doc.text:sub(1, span.first - 1), span.text
  if unit == "byte" then return span.first - 1, span.last end
  local length = unit == "utf16" and utf16_length or utf8.len
  if unit and unit ~= "utf16" and unit ~= "codepoint" then
    misuse.raise("position: unit '%s' is not codepoint, utf16 or byte", tostring(unit))
  end
  local start = length(before)
  return start, start + length(inside)
end

-- ---- sentences ---------------------------------------------------------------------------

local Sentence = core.methods "Sentence"

--- The tokens of the sentence.
function Sentence.tokens(sentence)
  with_tokens(sentence.doc)
  local first, last = sentence.first_token, sentence.last_token
  return list.lazy(last - first + 1, function(i)
    return core.view(sentence.doc, "Token", first + i - 1)
  end)
end

-- ---- everything that has a place in the text ------------------------------------------------

local function touches(one, other) return one.first <= other.last and other.first <= one.last end

-- The tokens first..last (bytes) of a document.
local function tokens_within(one)
  with_tokens(one.doc)
  local doc, lo, hi = one.doc, 1, core.count(one.doc, "Token")
  while lo < hi do
    local middle = (lo + hi) // 2
    if core.view(doc, "Token", middle).last < one.first then lo = middle + 1 else hi = middle end
  end
  local found = {}
  for i = lo, core.count(doc, "Token") do
    local token = core.view(doc, "Token", i)
    if token.first > one.last then break end
    if token.first >= one.first and token.last <= one.last then found[#found + 1] = token end
  end
  return list.of(found)
end

for _, class in ipairs { "Span", "Part", "Sentence", "Quote", "Mention", "Quantity",
  "TimeExpression", "Claim",
                         "Source", "Argument", "Evidence", "Token" } do
  local methods = core.methods(class)
  --- Is all of it inside another?
  function methods.within(one, other) return one.first >= other.first and one.last <= other.last end
  --- Does it end before another begins; begin after another ends; share a byte with it?
  function methods.before(one, other) return one.last < other.first end
  function methods.after(one, other) return one.first > other.last end
  methods.touches = touches
  methods.tokens = methods.tokens or tokens_within
end

local Quantity, Entity = core.methods "Quantity", core.methods "Entity"

--- May both numbers be right (of "at least 18" and "40", yes)?
function Quantity.overlaps(one, other)
  return one.hard[1] <= other.hard[2] and other.hard[1] <= one.hard[2]
end

--- The mentions of an entity in its document.
function Entity.mentions(entity)
  return entity.doc:mentions { entity = entity }
end

-- ---- tokens --------------------------------------------------------------------------------

local Token = core.methods "Token"

--- The sentence a token stands in.
function Token.sentence(token)
  local doc, lo, hi = token.doc, 1, core.count(token.doc, "Sentence")
  while lo < hi do
    local middle = (lo + hi) // 2
    if core.view(doc, "Sentence", middle).last < token.first then lo = middle + 1 else hi = middle end
  end
  return core.view(doc, "Sentence", lo)
end

--- What the word may be, {lemma, tags}, the likeliest first; empty in a language without a pack.
function Token.readings(token)
  local lang = token:sentence().lang
  local pack = lang and require "vaglio.packs".of(lang)
  return list.of(pack and pack.morph.analyse(token.form) or {})
end

--- The lemma of the likeliest reading; the form of a word that nothing is known of.
function Token.lemma(token)
  local reading = token:readings()[1]
  return reading and reading.lemma or token.form
end

-- ---- claims --------------------------------------------------------------------------------

local Claim = core.methods "Claim"
local Voice = { __name = "vaglio.Voice" }
local voice_fields = { name = true, role = true, cue = true, source = true, entity = true }

function Voice.__index(_, key)
  if not voice_fields[key] then
    misuse.raise("Voice has no field '%s'%s", tostring(key), misuse.hint(key, voice_fields))
  end
end
function Voice.__tostring(voice) return voice.name end

--- Who speaks, outermost first: the outlet of the document (or of the reposted story the claim
-- stands in), then the sources, the original voice last. Each {name, role, cue, source, entity}.
function Claim.chain(claim)
  local outlet = claim.part.outlet or claim.doc.outlet
  local chain = { setmetatable({ name = outlet or "", role = "outlet" }, Voice) }
  for _, s in ipairs(claim.sources) do
    chain[#chain + 1] = setmetatable({ name = s.name, role = s.role, cue = s.cue, source = s,
                                       entity = s.entity }, Voice)
  end
  return list.of(chain)
end

--- The original voice by name: the last of the sources; nil when nobody is named.
function Claim.voice(claim)
  local last = claim.sources[#claim.sources]
  return last and last.name
end

function Claim.document(claim) return claim.doc end

--- The relations of this claim, in the corpus its document is in.
function Claim.relations(claim)
  local corpus = session.owner(claim.doc)
  if not corpus then return list.of {} end
  return corpus:relations():filter(function(r) return r.a == claim or r.b == claim end)
end

local function rule_place(name)
  local set = session.rules()
  local rule = set.rules[set.by_name[name] or 0]
  return rule and (" (" .. rule.file .. ":" .. rule.line .. ")") or ""
end

local function name_of(doc)
  return doc.uri ~= "" and doc.uri or doc.title or doc.outlet or doc.id
end

--- Why this claim is here: its rule with file and line, and the words that each field rests on.
function Claim.explain(claim)
  local lines = { ("%s from rule %s%s"):format(claim.type, claim.rule, rule_place(claim.rule)) }
  lines[2] = ("  said in: %q (%s, bytes %d-%d)"):format(claim.text, name_of(claim.doc), claim.first,
    claim.last)
  for _, e in ipairs(claim.evidence) do
    lines[#lines + 1] = ("  %s: %q"):format(e.supports, e.text)
  end
  for _, s in ipairs(claim.sources) do
    lines[#lines + 1] = ("  source %s%s%s"):format(s.name, s.role and " (" .. s.role .. ")" or "",
      s.cue and (', cue "' .. s.cue .. '"') or "")
  end
  lines[#lines + 1] = ("  %s, %s, %s"):format(claim.mode, claim.factuality, claim.status)
  return table.concat(lines, "\n")
end

-- ---- lists of claims ------------------------------------------------------------------------

-- Claims that only repeat one another's words are one voice: union by the relations that say so.
local function copies(corpus)
  local parent = {}
  local function root(c)
    while parent[c] do c = parent[c] end
    return c
  end
  for r in corpus:relations() do
    if r:has "copy" then
      local a, b = root(r.a), root(r.b)
      if a ~= b then parent[b] = a end
    end
  end
  return root
end

local function owner_of(claims)
  local first = claims:first()
  return first and session.owner(first.doc)
end

--- `for a, b, why in claims:pairwise { relation = "contradicts" } do`: the related pairs in the
-- list. Of pairs whose words were only copied one is given; `independent = false` gives all.
function list.methods.pairwise(claims, options)
  options = options or {}
  local corpus, inside, pairs_found, seen = owner_of(claims), {}, {}, {}
  for _, claim in claims:pairs() do inside[claim] = true end
  local root = corpus and options.independent ~= false and copies(corpus)
  for r in (corpus and corpus:relations { relation = options.relation } or list.of {}) do
    if inside[r.a] and inside[r.b] then
      local key = root and (root(r.a).id .. " " .. root(r.b).id) or #pairs_found
      if not seen[key] then
        seen[key] = true
        pairs_found[#pairs_found + 1] = r
      end
    end
  end
  local i = 0
  return function()
    i = i + 1
    local r = pairs_found[i]
    if r then return r.a, r.b, r.reason, r end
  end
end

--- One claim for each independent wording: copies are left out, the first is kept.
function list.methods.independent(claims)
  local corpus, seen, kept = owner_of(claims), {}, {}
  if not corpus then return claims end
  local root = copies(corpus)
  for _, claim in claims:pairs() do
    if not seen[root(claim)] then
      seen[root(claim)] = true
      kept[#kept + 1] = claim
    end
  end
  return list.of(kept)
end

return M
