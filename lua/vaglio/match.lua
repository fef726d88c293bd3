--- Running rules over a document: token patterns through class bytes, LPeg patterns over the bytes of
-- each sentence. What a rule's `make` returns goes to the caller, one result at a time.

local lpeg = require "lpeg"
local core = require "vaglio.core"
local compile = require "vaglio.compile"
local rule = require "vaglio.rule"

local ipairs, math, next, pairs = ipairs, math, next, pairs

local _ENV = nil

local M = {}

local programs = {}                       -- [phase .. lang] = compiled program of that generation

local function program_of(set, phase, lang)
  local key = phase .. ":" .. lang
  local p = programs[key]
  if not p or p.generation ~= set.generation or p.set ~= set then
    local patterns = {}
    for _, r in ipairs(rule.select(set, phase, lang, "tokens")) do
      patterns[#patterns + 1] = { name = r.name, tree = r.pattern, rule = r }
    end
    p = compile.program(lang, patterns)
    p.generation, p.set = set.generation, set
    programs[key] = p
  end
  return p
end

-- A rule may make nothing, one thing or a list of things; an empty list is nothing.
local function each(made, r, sink)
  if not made or next(made) == nil then return end
  if #made == 0 then made = { made } end
  for _, one in ipairs(made) do sink(one, r) end
end

-- What a maker sees of a match: `span`, each capture by name as a list of spans, the analysed sentence
-- `s` (claim phase), and, as token numbers of the sentence, where the match and the capture "trigger" are.
local function token_view(doc, m)
  local s = doc.sentences and doc.sentences[m.sentence]
  local view = { s = s, doc = doc.object, rule = m.pattern.rule, sentence = m.sentence }
  local function span(first, last)
    local a, b = core.view(doc.object, "Token", first), core.view(doc.object, "Token", last)
    return core.span(doc.object, a.first, b.last)
  end
  view.span = span(m.first, m.last)
  for name, list in pairs(m.caps) do
    local spans = {}
    for i, c in ipairs(list) do spans[i] = span(c[1], c[2]) end
    view[name] = spans
  end
  if s then
    local trigger = m.caps.trigger and m.caps.trigger[1]
    view.first_token, view.last_token = m.first - s.base, m.last - s.base
    view.token = trigger and trigger[2] - s.base or view.first_token
  end
  return view
end

--- Token rules of a phase: `sink(result, rule)` for each thing made.
function M.tokens(doc, set, phase, sink)
  for _, lang in ipairs(doc.langs) do
    for _, m in ipairs(program_of(set, phase, lang):match(doc.object)) do
      local s = doc.sentences and doc.sentences[m.sentence]
      if not doc.sentences or s.groups then
        local r = m.pattern.rule
        each(r.make(token_view(doc, m)), r, sink)
      end
    end
  end
end

local searches = {}

local function search_of(r)
  local p = searches[r]
  if not p then
    p = lpeg.P { lpeg.Ct(lpeg.Cp() * lpeg.Ct(r.pattern) * lpeg.Cp()) + 1 * lpeg.V(1) }
    searches[r] = p
  end
  return p
end

local function bytes_in_sentence(doc, r, s, sink)
  local text, at = doc.text:sub(1, s.last), s.first
  while at <= s.last do
    local hit = search_of(r):match(text, at)
    if not hit then return end
    local m = { s = doc.sentences and doc.sentences[s.index], doc = doc.object, rule = r,
                span = core.span(doc.object, hit[1], hit[3] - 1) }
    for k, v in pairs(hit[2]) do m[k] = v end
    each(r.make(m), r, sink)
    at = math.max(hit[3], at + 1)
  end
end

--- Byte rules of a phase.
function M.bytes(doc, set, phase, sink)
  for _, lang in ipairs(doc.langs) do
    for _, r in ipairs(rule.select(set, phase, lang, "bytes")) do
      for i = 1, core.count(doc.object, "Sentence") do
        local s = core.view(doc.object, "Sentence", i)
        if s.lang == lang and s.part.kind ~= "meta" then bytes_in_sentence(doc, r, s, sink) end
      end
    end
  end
end

--- Both kinds.
function M.run(doc, set, phase, sink)
  M.tokens(doc, set, phase, sink)
  M.bytes(doc, set, phase, sink)
end

return M
