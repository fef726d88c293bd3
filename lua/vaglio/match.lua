--- Running rules over a document: token patterns through class bytes, LPeg patterns over the bytes
-- of
-- each sentence. What a rule's `make` returns goes to the caller, one result at a time.

local lpeg = require "lpeg"
local core = require "vaglio.core"
local compile = require "vaglio.compile"
local rule = require "vaglio.rule"

local ipairs, math, next, pairs, setmetatable, table = ipairs, math, next, pairs, setmetatable,
  table

local _ENV = nil

local M = {}

-- ---- matches of one rule that overlap -----------------------------------------------------

local function longest_of(cluster, kept)
  table.sort(cluster, function(a, b)
    if a.last - a.first ~= b.last - b.first then return a.last - a.first > b.last - b.first end
    return a.first < b.first
  end)
  local taken = {}
  for _, m in ipairs(cluster) do
    local free = true
    for _, t in ipairs(taken) do free = free and (m.last < t.first or m.first > t.last) end
    if free then
      taken[#taken + 1] = m
      kept[m] = true
    end
  end
end

-- Of one rule's matches (by place) that overlap the longest, as a set.
local function longest(matches, kept)
  local cluster, stop = {}, nil
  for _, m in ipairs(matches) do
    if stop and m.first > stop then
      longest_of(cluster, kept)
      cluster, stop = {}, nil
    end
    cluster[#cluster + 1] = m
    stop = math.max(stop or m.last, m.last)
  end
  longest_of(cluster, kept)
end

-- The matches without those that a rule's `overlap = "longest"` leaves out.
local function chosen(matches)
  local by_rule, rules = {}, {}
  for _, m in ipairs(matches) do
    local r = m.pattern.rule
    if r.overlap == "longest" then
      if not by_rule[r] then
        by_rule[r] = {}
        rules[#rules + 1] = r
      end
      table.insert(by_rule[r], m)
    end
  end
  if #rules == 0 then return matches end
  local kept, left = {}, {}
  for _, r in ipairs(rules) do longest(by_rule[r], kept) end
  for _, m in ipairs(matches) do
    if m.pattern.rule.overlap ~= "longest" or kept[m] then left[#left + 1] = m end
  end
  return left
end

-- ---- token patterns --------------------------------------------------------------------------

local programs = {}                       -- [phase .. lang] = compiled program of that generation

local function program_of(set, phase, lang)
  local key = phase .. ":" .. lang
  local p = programs[key]
  if not p or p.generation ~= set.generation or p.set ~= set then
    local patterns = {}
    for _, r in ipairs(rule.select(set, phase, lang, "tokens")) do
      patterns[#patterns + 1] = { name = r.name, tree = r.pattern, rule = r,
        everywhere = r.overlap ~= "first" }
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

-- What a maker sees of a match: `span`, each capture by name as a list of spans, the analysed
-- sentence
-- `s` (claim phase), and, as token numbers of the sentence, where the match and the capture
-- "trigger" are.
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

local function make_all(doc, matches, sink)
  for _, m in ipairs(chosen(matches)) do
    local s = doc.sentences and doc.sentences[m.sentence]
    if not doc.sentences or s.groups then
      local r = m.pattern.rule
      each(r.make(token_view(doc, m)), r, sink)
    end
  end
end

--- Token rules of a phase: `sink(result, rule)` for each thing made.
function M.tokens(doc, set, phase, sink)
  for _, lang in ipairs(doc.langs) do
    make_all(doc, program_of(set, phase, lang):match(doc.object), sink)
  end
end

local searches = setmetatable({}, { __mode = "k" })

local function search_of(r)
  local p = searches[r]
  if not p then
    p = lpeg.P { lpeg.Ct(lpeg.Cp() * lpeg.Ct(r.pattern) * lpeg.Cp()) + 1 * lpeg.V(1) }
    searches[r] = p
  end
  return p
end

local LOOK_BACK = 255

-- Is there a hit at all? Asked of the sentence alone (and what lpeg.B may look back on), so that
-- most
-- sentences cost no copy of the text before them.
local function may_hit(doc, search, s)
  local from = math.max(1, s.first - LOOK_BACK)
  return search:match(doc.text:sub(from, s.last), s.first - from + 1) ~= nil
end

-- The hits of a rule in a sentence: {first=, last=, captures}; positions are the document's.
local function hits_of(doc, r, s)
  local search, hits, at = search_of(r), {}, s.first
  if not may_hit(doc, search, s) then return hits end
  local text = doc.text:sub(1, s.last)
  while at <= s.last do
    local hit = search:match(text, at)
    if not hit then break end
    hits[#hits + 1] = { first = hit[1], last = hit[3] - 1, captures = hit[2],
      pattern = { rule = r } }
    at = r.overlap == "first" and math.max(hit[3], hit[1] + 1) or hit[1] + 1
    while (text:byte(at) or 0) & 0xC0 == 0x80 do at = at + 1 end
  end
  return chosen(hits)
end

-- As `token_view`: where the bytes first..last are among the tokens of an analysed sentence.
local function place_tokens(m, s, first, last)
  for i = 1, s.n do
    if s.last[i] >= first and not m.first_token then m.first_token = i end
    if s.first[i] <= last then m.last_token = i end
  end
  m.token = m.first_token
end

local function bytes_in_sentence(doc, r, view, sink)
  local s = doc.sentences and doc.sentences[view.index]
  if s and not s.groups then return end
  for _, hit in ipairs(hits_of(doc, r, view)) do
    local m = { s = s, doc = doc.object, rule = r, sentence = view.index }
    m.span = core.span(doc.object, hit.first, hit.last)
    if s then place_tokens(m, s, hit.first, hit.last) end
    for k, v in pairs(hit.captures) do m[k] = v end
    each(r.make(m), r, sink)
  end
end

local function bytes_of_rule(doc, r, lang, sink)
  for i = 1, core.count(doc.object, "Sentence") do
    local s = core.view(doc.object, "Sentence", i)
    if s.lang == lang and s.part.kind ~= "meta" then bytes_in_sentence(doc, r, s, sink) end
  end
end

--- Byte rules of a phase.
function M.bytes(doc, set, phase, sink)
  for _, lang in ipairs(doc.langs) do
    for _, r in ipairs(rule.select(set, phase, lang, "bytes")) do bytes_of_rule(doc, r, lang,
      sink) end
  end
end

--- One rule by itself, over a document that was analysed before.
function M.one(doc, r, sink)
  for _, lang in ipairs(doc.langs) do
    if r.lang == "" or r.lang == lang then
      if r.level == "bytes" then bytes_of_rule(doc, r, lang, sink)
      else
        local tree = { name = r.name, tree = r.pattern, rule = r,
          everywhere = r.overlap ~= "first" }
        make_all(doc, compile.program(lang, { tree }):match(doc.object), sink)
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
