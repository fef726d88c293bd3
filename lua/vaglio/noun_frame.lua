--- Noun frames: from a noun that names people by their fate, or an event, to proto-claims (the
-- public face is
-- vaglio.frame).

local syntax = require "vaglio.syntax"
local attribution = require "vaglio.attribution"
local slot = require "vaglio.slot"
local toll = require "vaglio.toll"
local V = require "vaglio.verb_frame"

local ipairs, math = ipairs, math
local T = syntax.TAGS

local prep_set, refuses, clause_if, has_there = V.prep_set, V.refuses, V.clause_if, V.has_there
local participle_end, stands_for_people, verbless, ORDER = V.participle_end, V.stands_for_people,
    V.verbless, V.ORDER

local _ENV = nil

local M = {}

-- ---- nouns
-- -----------------------------------------------------------------------------------------------

-- "nessuna vittima", "senza feriti", "né morti né feriti"
local function none_word(s, p)
  local none = s.pack.none
  local i = slot.edge(s, p)
  return none[s.form[p.first]] or none[s.form[i]] or (i > 1 and none[s.form[i - 1]]) or false
end

-- Said to be there without a number: "ci sono stati morti e feriti", "nessuna vittima", "Bombe,
-- morti e feriti".
local function said_to_be_there(s, p, g, spec)
  local none = none_word(s, p)
  if none then return true, true end
  -- "potrebbero esserci delle vittime": a partitive
  local prep = slot.prep(s, p)
  if prep and p.plural and g and prep == g.last + 1 and s.lang_rules.of[s.lemma[prep]]
      and s.tags[prep] & T.art ~= 0
     and s.pack.there_verbs[g.lemma] then return true end
  if p.definite or prep or not p.plural then return false end
  if g and (s.pack.there_verbs[g.lemma] or has_there(s, g)) then return true end
  if g and s.pack.toll_verbs[g.lemma] and g.last < p.first then return true end
  if spec.headline and (verbless(s) or s.verbless) then return true end
  return p.there or false
end

local function noun_claim(m, s, p, fields)
  local g = fields.group
  local first, last = fields.first, fields.last
  local before = first > 1 and s.phrase_at[first - 1]
  if before and slot.is_number(s, before)
      and before.quantity == fields.quantity then first = slot.first(s, before) end
  if g and s.pack.there_verbs[g.lemma] and g.last < first
      and first - g.last <= 3 then first = g.first end
  return { s = s, type = m.rule.type, first = first, last = last, anchor = m.token, group = g,
      quantity = fields.quantity,
           unit = fields.quantity and "person" or nil, negative = fields.none or nil,
               scope = V.scope(s, p) or "person",
           args = fields.args or {}, counted = p, nominal = true }
end

--- Maker for nouns that name people by what befell them ("40 morti", "i feriti sono 12", "nessuna
-- vittima").
-- `headline` = also bare plurals in verbless lines; counted = only with a number; when(s, p, g) ->
-- false to refuse.
function M.noun(spec)
  return function(m)
    local s = m.s
    local p = toll.noun_phrase(s, m.token)
    if not p then return nil end
    local g = V.governing(s, m.token)
    if V.question(s) or g and clause_if(s, g) then return nil end
    if spec.when and refuses(spec.when(s, p, g)) then return nil end
    local _, number = slot.counted(s, p)
    local quantity = V.count(s, p)
    local first, last = number and slot.first(s, number) or slot.first(s, p), p.last
    if not quantity then
      local from, to
      quantity, from, to = toll.apart(s, p)
      if quantity and toll.other_fate(s, p, m.rule.type) then return nil end
      first, last = from or first, to or last
    end
    if quantity then
      if slot.prep(s, p) and spec.never_under and spec.never_under[s.lemma[slot.prep(s,
          p)]] then return nil end
      return noun_claim(m, s, p, { group = g, quantity = quantity, first = first, last = last })
    end
    if spec.counted then return nil end
    local there, none = said_to_be_there(s, p, g, spec)
    if there then return noun_claim(m, s, p, { group = g, first = first, last = last,
        none = none }) end
  end
end

--- Maker for event nouns that govern their victim: "la morte di X", "l'arresto di due uomini".
-- `role` names
-- the argument; `plain` = also unnamed, uncounted plurals; people = false: anything may stand under
-- "of".
function M.of(spec)
  return function(m)
    local s = m.s
    local p = s.phrase_at[m.token]
    if not p or s.pos[m.token] ~= "N" or p.head ~= m.token then return nil end
    local prep = slot.prep(s, p)
    if prep and not p.determiner and s.tags[prep] & T.art == 0 and spec.bare_after
        and not spec.bare_after[s.lemma[prep]] then return nil end
    if spec.when and refuses(spec.when(s, p, m)) or V.question(s) then return nil end
    local of = slot.obliques(s, p.last, s.lang_rules.of, p.last + 6)[1]
    if not of or of.first - p.last > 6 then return nil end
    for k = p.last + 1, of.first - 1 do
      if s.form[k] == "," or s.pos[k] == "C" then return nil end
    end
    -- "l'arresto del suo vice, Marco Rossi"
    local after = s.form[of.last + 1] == "," and s.phrase_at[of.last + 2]
    if after and not slot.prep(s, after) and s.mention_at[after.head]
        and s.mention_at[after.head].type == "person"
       and not s.mention_at[of.head] then of = after end
    if spec.people ~= false and not stands_for_people(s, of) then return nil end
    local claims, reach = {}, 0
    for _, q in ipairs(slot.conjuncts(s, of)) do
      local named = s.mention_at[q.head] and s.mention_at[q.head].type == "person"
      local quantity = V.count(s, q)
      local other = q.first > reach and not slot.same_person(s, of, q)
      reach = math.max(reach, attribution.extent(s, q))
      if q == of or other and V.people(s, q) then
        local noun, number = slot.counted(s, q)
        if number and noun ~= q then noun = slot.counted(s, number) end
        if named or quantity or not q.plural or spec.plain then
          claims[#claims + 1] = { s = s, type = m.rule.type, first = q == of and p.first or q.first,
            last = math.max(attribution.extent(s, q), noun.last), anchor = q == of and m.token
                or q.head,
            group = V.governing(s, m.token), quantity = quantity, unit = quantity and "person"
                or nil,
            scope = V.scope(s, q), args = { V.argument(s, spec.role or "victim", q) }, counted = q,
                nominal = true }
        end
      end
    end
    return claims
  end
end

-- One claim for each phrase of people in a list of conjuncts.
local function members(m, s, p, claim_type, role, group, from)
  local claims = {}
  local reach = 0
  for _, q in ipairs(slot.conjuncts(s, p)) do
    local code = q.first > reach and (q == p or not slot.same_person(s, p, q)) and V.people(s, q)
    reach = math.max(reach, attribution.extent(s, q))
    local quantity = V.count(s, q)
    local named = s.mention_at[q.head] and s.mention_at[q.head].type == "person"
    if not named then
      for k = q.first, attribution.extent(s, q) do
        named = named or s.mention_at[k] and s.mention_at[k].type == "person"
      end
    end
    if code and (quantity or named or not q.plural) then
      local noun = slot.counted(s, q)
      claims[#claims + 1] = { s = s, type = claim_type, first = #claims == 0 and from or q.first,
        last = math.max(attribution.extent(s, q), noun.last), anchor = q.head, group = group,
            quantity = quantity,
        unit = quantity and "person" or nil, scope = V.scope(s, q),
            args = { V.argument(s, role, q) }, counted = q, nominal = true }
    elseif #claims == 0 and q.first > reach then return claims end
  end
  return claims
end

--- Maker for "tra le vittime (ci sono) anche 18 agenti e una bambina", "due italiani tra i feriti".
function M.among(spec)
  return function(m)
    local s = m.s
    local p = s.phrase_at[m.token]
    local prep = p and slot.prep(s, p)
    if not prep or not spec.under[s.lemma[prep]] or V.question(s) then return nil end
    local g = V.governing(s, m.token)
    -- "tra le vittime anche 18 agenti" may be one phrase to the syntax
    for k = m.token + 1, p.last do
      local q = s.quantity_at[k]
      if q and q.kind == "count" then
        local inner = { first = k, last = p.last, head = p.last, quantity = q, index = p.index,
            plural = true, lemma = s.lemma[p.last] }
        return members(m, s, inner, m.rule.type, spec.role or "victim", g, prep)
      end
    end
    local next_group
    for _, h in ipairs(s.groups) do
      if h.first > p.last and h.finite then next_group = h break end
    end
    local right
    for k = p.last + 1, math.min(s.n, p.last + 12) do
      local q = s.phrase_at[k]
      if q and q.first > p.last and not slot.prep(s, q) and not q.time and V.people(s,
          q) then right = q break end
      if q and q.first > p.last and not q.time and slot.prep(s, q) == nil then break end
      if syntax.hard_boundary(s, k) and s.form[k] ~= ":" then break end
    end
    if right then
      local group = next_group and next_group.first < right.first + 6 and next_group or g
      return members(m, s, right, m.rule.type, spec.role or "victim", group,
          math.min(prep, right.first))
    end
    local left = prep > 1 and s.phrase_at[prep - 1]
    left = left and slot.outer(s, left)
    if left and not left.time and V.people(s, left) and V.count(s, left) then
      return members(m, s, left, m.rule.type, spec.role or "victim", g, slot.first(s, left))
    end
  end
end

--- Maker for what hangs on an earlier claim of the sentence: "11 agenti sono morti, tra cui uno
-- travolto da
-- un camion". The type is that of the nearest word left with a fate (`pack.fates`).
function M.aside()
  return function(m)
    local s = m.s
    local i = m.token
    local fate
    for k = i - 1, math.max(1, i - 30), -1 do
      fate = toll.fate(s, k)
      if fate then break end
    end
    if not fate or V.question(s) then return nil end
    local j = i + 1
    -- an aside between dashes or commas before the people: "tra cui – con l'accusa di X – l'ex
    -- premier"
    local p
    while j <= math.min(s.n, i + 16) do
      local q = s.phrase_at[j]
      if q and q.first > i then
        if not slot.prep(s, q) and not (q.time and s.time_at[q.last]) then p = q break end
        j = q.last
      elseif s.pos[j] == "V" and s.group_at[j] and s.group_at[j].finite or syntax.hard_boundary(s,
          j) then break end
      j = j + 1
    end
    if not p or not V.people(s, p) or toll.other_fate(s, p, fate.type) then return nil end
    local claims = members(m, s, p, fate.type, fate.role or "victim", V.governing(s, i),
        slot.first(s, p))
    local first = claims[1]
    if first and p.first - m.first_token <= 3 then first.first = m.first_token end
    local g = first and s.group_at[first.last + 1]
    if g and slot.bare(s, g) then first.last = participle_end(s, g) end
    return claims
  end
end

--- Maker for an event noun that is told of as news: subject of a verb of happening, in a verbless
-- line, indefinite
-- after a preposition ("in una sparatoria"), or object of a verb of `events` in the pack. roles as
-- for
-- verbs but by preposition only; measure = {kind = true} a number within the phrase or right after
-- it.
function M.event(spec)
  return function(m)
    local s = m.s
    local p = s.phrase_at[m.token]
    if not p and spec.measure then
      -- taken for a participle ("Una scossa di magnitudo 6"): the word alone will do
      p = { first = m.token, last = m.token, head = m.token, index = 1, lemma = s.lemma[m.token] }
    end
    if not p or p.head ~= m.token and not spec.any_head or V.question(s) then return nil end
    local g = V.governing(s, m.token)
    local told = verbless(s) or s.verbless
    local quantity
    if spec.measure then
      for k = p.first, math.min(s.n, p.last + 14) do
        local q = s.quantity_at[k]
        if q and spec.measure[q.kind] then quantity = q told = true break end
        if k > p.last and s.pos[k] == "V" and s.group_at[k] and s.group_at[k].finite
            and not spec.over_verb then break end
      end
    end
    if spec.needs_measure and not quantity then return nil end
    local prep = not spec.no_prep and slot.prep(s, p) or nil
    if not told and g then
      local happening = s.pack.event_verbs[g.lemma]
      if happening and not prep then told = true end
    end
    if not told and prep and p.indefinite
        and s.lang_rules.event_prepositions[s.lemma[prep]] then told = true end
    if spec.always then told = true end
    if not told then return nil end
    if spec.when and refuses(spec.when(s, p, g)) then return nil end
    local args = {}
    for _, role in ipairs(ORDER) do
      local preps = spec.roles and spec.roles[role]
      local q = preps and slot.obliques(s, p.last, prep_set(preps), p.last + 10)[1]
      if q and not q.time then
        for _, x in ipairs(slot.conjuncts(s, q)) do args[#args + 1] = V.argument(s, role, x) end
      end
    end
    local last = attribution.extent(s, p)
    local first = prep or p.first
    if g and not prep then
      local a, b = syntax.clause(s, g)
      if b - a < 25 then first, last = math.min(a, first), math.max(b, last) end
    else
      for _, q in ipairs(s.phrases) do
        if q.prep == last + 1 and q.last - p.last < 14 then last = q.last end
      end
    end
    local count = spec.count and V.count(s, p) or nil
    return { s = s, type = m.rule.type, first = first, last = last, anchor = m.token, group = g,
             quantity = quantity or count, unit = quantity and (quantity.unit or "") or count
                 and spec.unit or nil,
             args = args, nominal = true }
  end
end

M.members, M.noun_claim = members, noun_claim
return M
