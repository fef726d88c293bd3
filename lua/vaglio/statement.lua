--- Statements: attributed or quoted content that no typed rule covers; and what denials and
-- retractions speak about.

local core = require "vaglio.core"
local attribution = require "vaglio.attribution"
local syntax = require "vaglio.syntax"

local ipairs, table, math = ipairs, table, math

local _ENV = nil

local M = {}

local function token_at(s, byte)
  for i = 1, s.n do
    if s.last[i] >= byte then return i end
  end
  return s.n
end

-- Does a clause of its own begin at `start`: coordinated, or after a comma with "where", "while", "because"?
local function opens_clause(s, g, start)
  local opener, comma = s.pos[start], s.form[start - 1] == ","
  if syntax.relative(s, g) then return comma and opener == "Q" and not s.lang_rules.that[s.form[start]] end
  return opener == "C" or (comma and opener ~= "Q")
end

-- Cuts tokens a..b at such clauses: list of {first, last, group}.
local function pieces(s, a, b)
  local out, first = {}, a
  local main
  for _, g in ipairs(s.groups) do
    if g.first > first and g.last <= b and g.finite and main then
      local start = s.lang_rules.clause_start(s, g, syntax)
      if start > first + 1 and opens_clause(s, g, start) then
        out[#out + 1] = { first, start - 1, main }
        first, main = start, g
      end
    end
    if g.first >= first and g.last <= b and not main and (g.finite or g.mood == "inf") then main = g end
  end
  out[#out + 1] = { first, b, main }
  return out
end

local function trim(s, first, last)
  while first < last and (s.form[first] == "," or s.pos[first] == "C" or s.pos[first] == "S" or s.form[first] == ":" or s.form[first] == ";"
                          or syntax.is_dash(s.form[first])) do first = first + 1 end
  while last > first and (s.form[last] == "," or s.form[last] == "." or s.pos[last] == "C" or s.form[last] == ";"
                          or s.form[last] == ":" or syntax.is_dash(s.form[last])) do last = last - 1 end
  return first, last
end

local function covered(s, first, last, protos)
  local bytes, inside = s.last[last] - s.first[first] + 1, 0
  for _, p in ipairs(protos[s] or {}) do
    if p.anchor and p.anchor >= first and p.anchor <= last then
      local a, b = math.max(p.first, first), math.min(p.last, last)
      if b >= a then inside = inside + s.last[b] - s.first[a] + 1 end
    end
  end
  return inside >= bytes * 0.6
end

local function words_between(s, first, last)
  local n = 0
  for i = first, last do
    if s.shape[i] < 6 then n = n + 1 end
  end
  return n
end

-- Tokens first..last without the cue's own words: one or two stretches.
local function stretches(s, a, first, last)
  local out = {}
  for _, h in ipairs(a.holes) do
    if h[2] >= s.first[first] and h[1] <= s.last[last] then
      local from, to = token_at(s, h[1]), token_at(s, h[2])
      if from > first then out[#out + 1] = { first, from - 1 } end
      first = to + 1
    end
  end
  if first <= last then out[#out + 1] = { first, last } end
  return out
end

-- Does the stretch say something: has it a verb, or is it quoted, or is it all there is?
local function says_something(s, first, last, alone)
  if alone then return true end
  for i = first, last do
    if s.group_at[i] or s.shape[i] == 7 then return true end
  end
  return false
end

local function add_pieces(doc, s, a, stretch, protos, seen, out)
  for _, piece in ipairs(pieces(s, stretch[1], stretch[2])) do
    local b, e = trim(s, piece[1], piece[2])
    local key = s.index .. ":" .. b .. ":" .. e
    if e >= b and words_between(s, b, e) >= 2 and not seen[key] and not covered(s, b, e, protos) then
      seen[key] = true
      local g = piece[3]
      local anchor = g and g.head >= b and g.head <= e and g.head or b
      -- the cue's own words are not what was said
      if #attribution.covering(doc.spoken, s.first[anchor], s.last[anchor]) > 0 then
        out[#out + 1] = { s = s, type = "statement", first = b, last = e, group = g, rule = "statement",
                          anchor = anchor, args = {} }
      end
    end
  end
end

-- The first sentence that ends at or after a byte.
local function sentence_at(doc, byte)
  local lo, hi = 1, #doc.sentences + 1
  while lo < hi do
    local mid = (lo + hi) // 2
    if doc.sentences[mid].stop < byte then lo = mid + 1 else hi = mid end
  end
  return lo
end

--- Statement protos for the attributions of a document, given the typed protos.
function M.find(doc, protos)
  local out, seen, by_sentence = {}, {}, {}
  for _, p in ipairs(protos) do
    by_sentence[p.s] = by_sentence[p.s] or {}
    table.insert(by_sentence[p.s], p)
  end
  for _, a in ipairs(doc.attributions) do
    for i = sentence_at(doc, a.first), #doc.sentences do
      local s = doc.sentences[i]
      if s.begin > a.last then break end
      if s.groups and #a.nodes > 0 and a.last >= s.begin then
        local first, last = token_at(s, math.max(a.first, s.begin)), token_at(s, math.min(a.last, s.stop))
        local parts = stretches(s, a, first, last)
        for _, part in ipairs(parts) do
          if says_something(s, part[1], part[2], #parts == 1) then add_pieces(doc, s, a, part, by_sentence, seen, out) end
        end
      end
    end
  end
  return out
end

-- ---- retractions and denials -------------------------------------------------------------

local function source_of(c) return c.chain[#c.chain] end

local function same_source(a, b)
  if not a or not b then return false end
  local ea, eb = a.mention and a.mention.entity, b.mention and b.mention.entity
  if ea and eb then return ea == eb end
  return core.fold(a.text) == core.fold(b.text)
end

-- "ha corretto il dato di 34 vittime": the claim stands in what is withdrawn.
local function told_in(doc, c)
  for _, a in ipairs(c.record.args) do
    if a.role == "thing" then
      for k, t in ipairs(doc.claims) do
        if t ~= c and t.record.type ~= "retraction" and t.first >= a.first and t.last <= a.last then return k end
      end
    end
  end
end

--- Links each retraction and denial to the claim it speaks about: the nearest earlier claim of the same
-- source (retraction), else the nearest earlier reported one in the same part.
function M.targets(doc)
  for i, c in ipairs(doc.claims) do
    local act = c.record.act
    if act == "retract" or act == "deny" then
      local best
      for k = i - 1, 1, -1 do
        local t = doc.claims[k]
        if t.record.part == c.record.part and t.record.type ~= "retraction" and #t.chain > 0
           and t.proto.s.part == c.proto.s.part and c.proto.s.index - t.proto.s.index <= 3
           and t.proto.s.index < c.proto.s.index then
          local own = source_of(c)
          if act == "retract" and (not own or same_source(source_of(t), own) or c.proto.anaphoric) then best = k break end
          if act == "deny" then best = best or k end
        end
      end
      best = told_in(doc, c) or best
      if best then
        core.set_claim(doc.object, c.index, "target", best)
        if act == "retract" then core.set_claim(doc.object, best, "status", "retracted") end
      end
    end
  end
end

return M
