--- Frames: from a trigger word to a claim with its arguments. A claim rule says which words trigger it
-- and which arguments to take; finding them is the shallow syntax's work.
--
--     rule { name = "it.die", type = "life.die", phase = "claim", lang = "it",
--            pattern = T.cap("trigger", T.lemma("morire|perire", "verb")),
--            make = frame.verb { count = "subject", roles = { victim = "subject" }, people = "subject" } }
--
-- Slots (what a role, `count` or `people` may name):
--     subject   grammatical subject            object    direct object
--     agent     subject, or by-phrase of a passive
--     patient   object, or subject of a passive or of a bare participle
--     <prep>    a phrase under one of these prepositions: "in|a", "da"

local syntax = require "vaglio.syntax"
local attribution = require "vaglio.attribution"

local ipairs, pairs, table, type, math = ipairs, pairs, table, type, math
local T = syntax.TAGS

local _ENV = nil

local M = {}

-- ---- phrases that stand for people -------------------------------------------------

--- The code of the group of people that a phrase names ("police"), "person" for people at large,
-- nil when it names no people.
function M.people(s, p)
  local code = s.pack.scope(s.lemma[p.head], s.form[p.head])
  if code then return code end
  -- "membri delle forze di sicurezza": the group is in the complement
  if s.all[p.head] & T.person ~= 0 and s.pos[p.head] ~= "E" and s.pos[p.head] ~= "A" then return "person" end
  local m = s.mention_at[p.head]
  if m and (m.type == "person" or m.type == "group") then return "person" end
  if p.pronoun and s.pack.person_pronouns[s.form[p.head]] then return "person" end
  if s.pos[p.head] == "M" or p.quantity and s.pos[p.head] ~= "N" then return "person" end
  return nil
end

-- "18 membri delle forze di sicurezza", "decine di rivoltosi": the most telling code along "of".
function M.scope(s, p)
  local code = M.people(s, p)
  local last = attribution.extent(s, p)
  if last > p.last then
    for _, q in ipairs(syntax.obliques(s, p.last, s.lang_rules.of, last)) do
      local inner = s.pack.scope(s.lemma[q.head], s.form[q.head])
      if inner and (code == nil or code == "person") then code = inner end
      if not inner then
        for k = q.first, q.last do
          local group = s.pack.group_words and s.pack.group_words[s.form[k]]
          if group then code = group end
        end
      end
    end
  end
  return code
end

-- ---- numbers ---------------------------------------------------------------------------

local COUNT = { count = true }

--- The quantity that counts a phrase: in it, or right before it ("40 i morti"); `one` for "una ragazza".
function M.count(s, p)
  if not p then return nil end
  for k = p.first, p.last do
    local q = s.quantity_at[k]
    if q and COUNT[q.kind] then return q end
  end
  -- "4400 le persone arrestate": a bare number phrase just before
  local before = s.phrases[p.index - 1]
  if before and before.last == p.first - 1 and before.quantity and s.pos[before.head] == "M"
     and COUNT[before.quantity.kind] and not before.prep then
    return before.quantity
  end
  if p.indefinite and not p.plural and M.people(s, p) and s.lang_rules.one[s.form[p.first]] then
    return { one = true, first = s.first[p.first], last = s.last[p.first] }
  end
end

-- ---- slots ---------------------------------------------------------------------------------

local function passive_like(g) return g.passive end

local prep_sets = {}
local function prep_set(spec)
  local set = prep_sets[spec]
  if not set then
    set = {}
    for word in spec:gmatch "[^|]+" do set[word] = true end
    prep_sets[spec] = set
  end
  return set
end

--- The phrase in a slot of a verb group.
function M.slot(s, g, name)
  if name == "subject" then return syntax.subject(s, g) end
  if name == "object" then return syntax.object(s, g) end
  if name == "patient" then
    if passive_like(g) then return syntax.subject(s, g) end
    return syntax.object(s, g)
  end
  if name == "agent" then
    if not passive_like(g) then return syntax.subject(s, g) end
    return syntax.obliques(s, g.last, s.lang_rules.agent)[1]
  end
  return syntax.obliques(s, g.last, prep_set(name))[1]
end

local ORDER = { "agent", "victim", "person", "org", "thing", "recipient", "target", "place", "cause", "effect", "crime", "member" }

local function arguments(s, g, roles, args)
  local seen = {}
  for _, role in ipairs(ORDER) do
    local slot = roles[role]
    if slot then
      local p = type(slot) == "function" and slot(s, g) or type(slot) == "string" and M.slot(s, g, slot)
      if p and not seen[p] then
        args[#args + 1] = M.argument(s, role, p)
        seen[p] = true
      end
    end
  end
end

--- An argument record of a phrase, with everything that hangs on it, without its determiner.
function M.argument(s, role, p)
  local last = attribution.extent(s, p)
  local first = p.first
  while first < last and (s.pos[first] == "D" or s.shape[first] == 7) and not s.quantity_at[first] do first = first + 1 end
  local m = s.mention_at[p.head]
  if not (m and m.type ~= "demonym") then
    for k = first, last do
      local x = s.mention_at[k]
      if x and x.type ~= "demonym" and x.type ~= "place" then m = x break end
    end
  end
  return { role = role, first = s.first[first], last = s.last[last], mention = m, head = s.lemma[p.head] }
end

-- ---- spans -----------------------------------------------------------------------------------------

-- From the leftmost to the rightmost of the clause and its counted phrases.
local function clause_span(s, g, extra)
  local first, last = syntax.clause(s, g)
  if g.bare_participle then
    local p = syntax.subject(s, g)
    if p and p.last < g.first then first = p.first end
    local j = g.last
    for _, q in ipairs(s.phrases) do
      if q.first > j and q.prep == j + 1 then j = q.last end
    end
    last = j
  end
  for _, p in ipairs(extra) do
    if p.first < first then first = p.first end
    if p.last > last and p.last - last < 12 then last = p.last end
  end
  -- a number that stands before its phrase
  local before = s.phrase_at[first - 1]
  if before and before.quantity and not before.prep and s.pos[before.head] == "M" then first = before.first end
  return first, last
end

--- A proto-claim over tokens first..last of sentence s, anchored at `anchor` (a token).
function M.claim(s, fields)
  fields.s = s
  return fields
end

-- ---- makers -----------------------------------------------------------------------------------------------

--- Maker for verbs: `spec` has roles = {role = slot}, count = slot, people = slot (must name people),
-- unit, scope, when(s, g, phrase) -> false to refuse, type (else the rule's).
function M.verb(spec)
  return function(m)
    local s, g = m.s, m.s.group_at[m.token]
    if not g or g.head ~= m.token then return nil end
    local counted = spec.count and M.slot(s, g, spec.count)
    if spec.people then
      local p = M.slot(s, g, spec.people)
      if spec.optional and not p then p = nil
      elseif not p then return nil
      elseif not M.people(s, p) and not M.scope(s, p) then return nil end
    end
    if spec.when and not spec.when(s, g, counted, m) then return nil end
    local quantity = counted and M.count(s, counted)
    if g.bare_participle and spec.count and not spec.bare then
      -- a participle on its own claims only when it counts or singles somebody out
      if not counted then return nil end
      local named = s.mention_at[counted.head] and s.mention_at[counted.head].type == "person"
      if not quantity and not named and (counted.plural or not counted.determiner) and not s.verbless then return nil end
    end
    local args, extra = {}, {}
    arguments(s, g, spec.roles or {}, args)
    if counted then extra[1] = counted end
    local first, last = clause_span(s, g, extra)
    return M.claim(s, { type = spec.type or m.rule.type, first = first, last = last, anchor = m.token, group = g,
                        quantity = quantity, unit = quantity and (spec.unit or "person") or nil,
                        scope = spec.scope or (counted and M.scope(s, counted)) or nil, args = args,
                        counted = counted, act = spec.act, place_slot = spec.place })
  end
end

-- Is there in this sentence a verb that says that something is there, happens or is caused?
local function governing(s, token)
  local best
  for _, g in ipairs(s.groups) do
    if not g.bare_participle then
      local a, b = syntax.clause(s, g)
      if token >= a and token <= b and (not best or b - a < best.size) then best = { g = g, size = b - a } end
    end
  end
  return best and best.g
end
M.governing = governing

--- Maker for nouns that name people by what befell them ("40 morti", "i feriti sono 12") or an event
-- that befell them ("la morte di X"): spec.victim = "self" or "of".
function M.noun(spec)
  return function(m)
    local s = m.s
    local p = s.phrase_at[m.token]
    if not p or s.pos[m.token] ~= "N" then return nil end
    if spec.victim == "of" then
      local of = syntax.obliques(s, p.last, s.lang_rules.of, attribution.extent(s, p))[1]
      if not of or (spec.people ~= false and not M.people(s, of) and not M.scope(s, of)) then return nil end
      local named = s.mention_at[of.head] and s.mention_at[of.head].type == "person"
      local quantity = M.count(s, of)
      if not named and not quantity and of.plural then return nil end
      local args = { M.argument(s, spec.role or "victim", of) }
      return M.claim(s, { type = m.rule.type, first = p.first, last = attribution.extent(s, p), anchor = m.token,
                          group = governing(s, m.token), quantity = quantity, unit = quantity and "person",
                          scope = M.scope(s, of), args = args, counted = of, nominal = true })
    end
    if p.head ~= m.token and not (p.quantity and m.token > p.head) then return nil end
    local g = governing(s, m.token)
    local quantity = M.count(s, p)
    local last = p.last
    local first = p.first
    if not quantity then quantity, first, last = s.lang_rules.toll(s, p, g, syntax, M) end
    if quantity and (not first) then first, last = p.first, p.last end
    if not quantity then
      -- "ci sono stati morti e feriti", "nessuna vittima": bare, said to be there
      first, last = p.first, p.last
      local none = s.pack.none[s.form[p.first]] or (p.prep and s.pack.none[s.form[p.prep]])
      local there = g and s.pack.there_verbs[g.lemma]
      local bare = not p.definite and not (p.prep and not none) and (p.plural or none or p.indefinite)
      if p.first > 1 and s.pos[p.first - 1] == "C" and s.phrases[p.index - 1] and not s.phrases[p.index - 1].definite then
        bare = bare or not p.definite
      end
      if not (bare and (there or none or (spec.headline and not g))) then return nil end
      if none and g and g.finite and not there and not p.prep and g.negated == nil then none = true end
      m.none = none
    end
    local before = s.phrases[p.index - 1]
    if quantity and before and before.quantity == quantity and before.last < first then first = before.first end
    if g and s.pack.there_verbs[g.lemma] and g.finite and g.last < first and first - g.last <= 3 then first = g.first end
    return M.claim(s, { type = m.rule.type, first = first, last = last, anchor = m.token, group = g,
                        quantity = quantity, unit = quantity and "person", negative = m.none,
                        scope = M.scope(s, p) or "person", args = {}, counted = p, nominal = true })
  end
end

--- Maker over the whole clause of a trigger, without counting: arguments only.
function M.clause(spec)
  return M.verb(spec)
end

M.prep_set, M.clause_span = prep_set, clause_span
return M
