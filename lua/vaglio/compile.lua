--- Compiling token patterns: predicates to class bytes, trees to LPeg.
--
-- A *group* is some patterns with one class set (src/pattern.h). Encoding a
-- document gives one byte a token, 0 after each sentence; a pattern is tried
-- only in sentences that have a member of each of its requirements. When new
-- classes occur, the patterns whose predicates have them are lowered again, and
-- a pattern becomes LPeg only when a sentence may hold it. When more than 255
-- classes occur, the group is split in two. One pattern that needs more than
-- that by itself is an error.

local lpeg = require "lpeg"
local core = require "vaglio.core"

local ipairs, pairs, error, setmetatable, table = ipairs, pairs, error, setmetatable, table
local P, S, Cc, Cp, Ct = lpeg.P, lpeg.S, lpeg.Cc, lpeg.Cp, lpeg.Ct
local TAGS = core.tags()

local _ENV = nil

local M = {}
local SHAPES = { lower = 0, capital = 1, upper = 2, mixed = 3, number = 4, alnum = 5, punct = 6,
                 quote = 7, url = 8, symbol = 9 }

-- ---- predicates ---------------------------------------------------------------

local function tag_bits(tags, where)
  local bits = 0
  for name in tags:gmatch "%S+" do
    if not TAGS[name] then error(where .. ": no tag '" .. name .. "'", 0) end
    bits = bits | TAGS[name]
  end
  return bits
end

local function shape_bits(words, where)
  local bits = 0
  for _, name in ipairs(words) do
    if not SHAPES[name] then error(where .. ": no shape '" .. name .. "'", 0) end
    bits = bits | 1 << SHAPES[name]
  end
  return bits
end

local function spec_of(pred, where)
  local kind = pred.kind
  if kind == "shape" then return { kind = kind, tags = shape_bits(pred.words, where) } end
  return { kind = kind, words = pred.words, tags = tag_bits(pred.tags or "", where),
           name = pred.name, edge = pred.edge }
end

local function key_of(pred)
  local words = pred.words and table.concat(pred.words, "|") or ""
  return pred.kind .. "\0" .. words .. "\0" .. (pred.tags or "") .. "\0" ..
         (pred.name or "") .. "\0" .. (pred.edge or "")
end

-- ---- lowering --------------------------------------------------------------------

local function lower(p, bytes_of)
  local op = p.op
  if op == "tok" then return bytes_of(p) end
  if op == "seq" then return lower(p[1], bytes_of) * lower(p[2], bytes_of) end
  if op == "alt" then return lower(p[1], bytes_of) + lower(p[2], bytes_of) end
  if op == "not" then return -lower(p[1], bytes_of) end
  if op == "and" then return #lower(p[1], bytes_of) end
  if op == "cap" then return Cc(p.name) * Cp() * lower(p[1], bytes_of) * Cp() end
  local body = lower(p[1], bytes_of)
  if p.max then return body ^ -p.max end
  return body ^ p.min
end

-- Lists of predicate sets: each match contains a member of each set.
local function requirements(p)
  local op = p.op
  if op == "tok" then return p.pred.kind ~= "any" and { { p } } or {} end
  if op == "seq" then
    local all = requirements(p[1])
    for _, set in ipairs(requirements(p[2])) do all[#all + 1] = set end
    return all
  end
  if op == "alt" then
    local a, b = requirements(p[1])[1], requirements(p[2])[1]
    if not a or not b then return {} end
    local union = {}
    for _, t in ipairs(a) do union[#union + 1] = t end
    for _, t in ipairs(b) do union[#union + 1] = t end
    return { union }
  end
  if op == "cap" then return requirements(p[1]) end
  if op == "rep" and p.min > 0 then return requirements(p[1]) end
  return {}
end

-- ---- groups -----------------------------------------------------------------------

local Group = {}
Group.__index = Group

local function new_group(patterns)
  local g = setmetatable({ patterns = patterns, set = core.classes(), numbers = {}, count = 0, uses = {},
                           bytes = {}, searches = {}, needs = {}, generation = -1 }, Group)
  for i, p in ipairs(patterns) do
    g.uses[i] = {}
    g:add_predicates(p.tree, p.name, g.uses[i])
    p.requires = requirements(p.tree)
  end
  return g
end

-- `uses` collects the numbers of a pattern's predicates.
function Group:add_predicates(tree, where, uses)
  if tree.op ~= "tok" then
    for _, child in ipairs(tree) do self:add_predicates(child, where, uses) end
  elseif tree.pred.kind ~= "any" then
    local key = key_of(tree.pred)
    local number = self.numbers[key]
    if not number then
      number = self.set:add(spec_of(tree.pred, where))
      self.numbers[key], self.count = number, self.count + 1
    end
    uses[#uses + 1] = number
  end
end

function Group:bytes_of(tok)
  return self.bytes[self.numbers[key_of(tok.pred)]]
end

local INSIDE = P(1) - P "\0"

-- Pattern `i` as the LPeg search over a sentence: all matches, left to right.
function Group:search(i)
  local search = self.searches[i]
  if not search then
    local function set_of(tok) return tok.pred.kind == "any" and INSIDE or S(self:bytes_of(tok)) end
    local one = Ct(Cp() * lower(self.patterns[i].tree, set_of) * Cp())
    search = self.patterns[i].everywhere and one or Ct((one + INSIDE) ^ 0)
    self.searches[i] = search
  end
  return search
end

-- The class bytes of all predicates; the set of those that changed.
function Group:refresh()
  local changed = {}
  for number = 0, self.count - 1 do
    local bytes = self.set:members(number)
    if bytes ~= self.bytes[number] then self.bytes[number], changed[number] = bytes, true end
  end
  return changed
end

function Group:needs_of(p)
  local needs = {}
  for i, set in ipairs(p.requires) do
    local bytes = {}
    for j, tok in ipairs(set) do bytes[j] = self:bytes_of(tok) end
    needs[i] = table.concat(bytes)
  end
  return needs
end

-- Brings what was lowered up to date with the classes.
function Group:update(generation)
  if generation == self.generation then return end
  local changed = self:refresh()
  for i, p in ipairs(self.patterns) do
    local touched = not self.needs[i]
    for _, number in ipairs(self.uses[i]) do touched = touched or changed[number] end
    if touched then self.searches[i], self.needs[i] = nil, self:needs_of(p) end
  end
  self.prefilter, self.generation = core.prefilter(self.needs), generation
end

local function split(group)
  local n = #group.patterns
  if n == 1 then
    local p = group.patterns[1]
    local place = p.rule and p.rule.file .. ":" .. p.rule.line .. ": " or ""
    error(place .. "rule '" .. p.name .. "' needs more than 255 token classes", 0)
  end
  local a, b = {}, {}
  for i, p in ipairs(group.patterns) do
    local half = i <= n // 2 and a or b
    half[#half + 1] = p
  end
  return new_group(a), new_group(b)
end

-- ---- programs -----------------------------------------------------------------------

local Program = {}
Program.__index = Program

-- A class set takes so many predicates; patterns with more between them go into several groups.
local MOST_PREDICATES = 160

local function predicates(tree, seen)
  if tree.op == "tok" then
    if tree.pred.kind ~= "any" then seen[key_of(tree.pred)] = true end
    return
  end
  for _, child in ipairs(tree) do predicates(child, seen) end
end

local function size(seen)
  local n = 0
  for _ in pairs(seen) do n = n + 1 end
  return n
end

local function chunks(patterns)
  local list, seen = {}, nil
  for _, p in ipairs(patterns) do
    local own, fresh = {}, 0
    predicates(p.tree, own)
    for key in pairs(own) do
      if not (seen and seen[key]) then fresh = fresh + 1 end
    end
    if not seen or size(seen) + fresh > MOST_PREDICATES then
      list[#list + 1], seen = {}, {}
    end
    list[#list][#list[#list] + 1] = p
    for key in pairs(own) do seen[key] = true end
  end
  return list
end

--- Compiles patterns { {name=, tree=, rule=, everywhere=}, … } of one language; `everywhere`: matches may overlap.
function M.program(lang, patterns)
  local groups = {}
  for i, chunk in ipairs(chunks(patterns)) do groups[i] = new_group(chunk) end
  return setmetatable({ lang = lang, groups = groups }, Program)
end

-- Flat captures {start, name, from, to, …, stop} to {first=, last=, caps = {name = {{from,to},…}}};
-- positions become token numbers of the document.
local function match_of(flat, token_at)
  local n = #flat
  local m = { first = token_at(flat[1]), last = token_at(flat[n]) - 1, caps = {} }
  for i = 2, n - 1, 3 do
    local name = flat[i]
    local list = m.caps[name] or {}
    m.caps[name] = list
    list[#list + 1] = { token_at(flat[i + 1]), token_at(flat[i + 2]) - 1 }
  end
  return m
end

-- The matches of pattern `i` in the sentence at a byte; those of one tried everywhere may overlap.
local function matches(group, i, bytes, at)
  local search = group:search(i)
  if not group.patterns[i].everywhere then return lpeg.match(search, bytes, at) end
  local all = {}
  for start = at, bytes:find("\0", at, true) - 1 do all[#all + 1] = lpeg.match(search, bytes, start) end
  return all
end

local function run_group(group, doc, bytes, found)
  local hits = group.prefilter:run(doc, bytes)
  for h = 1, #hits, 3 do
    local i, sentence, at = hits[h], hits[h + 1], hits[h + 2]
    -- before sentence k stand k - 1 boundary bytes
    local function token_at(position) return position - (sentence - 1) end
    for _, flat in ipairs(matches(group, i, bytes, at)) do
      local m = match_of(flat, token_at)
      m.pattern, m.sentence = group.patterns[i], sentence
      found[#found + 1] = m
    end
  end
end

--- All matches in a document: {pattern=, sentence=, first=, last=, caps=}; token numbers are
-- 1-based in the document. Sorted by first token, longer first, then rule name.
function Program:match(doc)
  local found, i = {}, 1
  while i <= #self.groups do
    local group = self.groups[i]
    local bytes, generation, kind = group.set:encode(doc, self.lang)
    if bytes then
      group:update(generation)
      run_group(group, doc, bytes, found)
      i = i + 1
    elseif kind == "limit" then
      local a, b = split(group)
      self.groups[i] = a
      table.insert(self.groups, i + 1, b)
    else
      error(generation, 0)
    end
  end
  table.sort(found, function(x, y)
    if x.first ~= y.first then return x.first < y.first end
    if x.last ~= y.last then return x.last > y.last end
    return x.pattern.name < y.pattern.name
  end)
  return found
end

M.spec_of = spec_of
return M
