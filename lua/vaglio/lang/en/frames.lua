--- Makers for English claim rules: those over verbs (vaglio.lang.en.clause_frames, whose functions stand here
-- too) and those over nouns, states and events.
local syntax = require "vaglio.syntax"
local attribution = require "vaglio.attribution"
local F = require "vaglio.frame"
local set = require("vaglio.cues").set
local M = require "vaglio.lang.en.clause_frames"

local ipairs, math, select = ipairs, math, select

local _ENV = nil

local edge, infinitive_ok, under_if, WISH = M.edge, M.infinitive_ok, M.under_if, M.WISH
local complement_end, ORDER, bare_number = M.complement_end, M.ORDER, M.bare_number

-- ---- makers: nouns -----------------------------------------------------------------------------------

--- The finite group whose clause holds a token: the smallest one.
function M.governing(s, token)
  local best
  for _, g in ipairs(s.groups) do
    if g.finite then
      local a, b = syntax.clause(s, g)
      if token >= a and token <= b and (not best or b - a < best.size) then best = { g = g, size = b - a } end
    end
  end
  return best and best.g
end

local THERE = set "be leave report cause see suffer confirm record register include have claim mean result"
local NONE = set "no none zero without"

-- A noun claim is hypothetical under "fears of", "risk of", "could cause", "to prevent".
local UNREAL = set "fear risk threat danger prevent avoid avert reduce minimise minimize limit potential possible possibility prospect lack"
local function unreal(s, p, g)
  if M.question(s) or g and (under_if(s, g) or g.modal and WISH[g.modal]) then return true end
  for k = edge(p) - 1, math.max(1, edge(p) - 4), -1 do
    if UNREAL[s.lemma[k]] or UNREAL[s.form[k]] then return true end
    if s.form[k] == "if" then return true end
  end
  -- "to cause casualties"
  local h
  for k = edge(p) - 1, math.max(1, edge(p) - 5), -1 do
    h = s.group_at[k]
    if h then break end
  end
  return h and h.mood == "inf" and not infinitive_ok(s, h) or false
end

local function none_before(s, p)
  if NONE[s.form[p.first]] then return true end
  if p.prep and NONE[s.form[p.prep]] then return true end
  local k = edge(p) - 1
  if k >= 1 and s.pos[k] == "C" then
    local q = s.phrase_at[k - 1]
    return (s.form[k] == "or" or s.form[k] == "nor") and q ~= nil and (NONE[s.form[q.first]] == true or q.prep ~= nil and NONE[s.form[q.prep]] == true)
  end
  -- "no reports of casualties", "no immediate reports of deaths"
  local host = syntax.outermost(s, p)
  if host and host ~= p and NONE[s.form[host.first]] then
    local l = s.lemma[host.head]
    return l == "report" or l == "word" or l == "sign" or l == "confirmation" or l == "indication" or l == "information"
  end
  return false
end

--- Maker for nouns that say what befell people ("40 dead", "12 casualties", "no injuries"). `per_event` = the noun
-- is the event ("12 deaths"); `headline` = bare plurals in verbless lines too.
function M.noun(spec)
  return function(m)
    local s = m.s
    local p = s.phrase_at[m.token]
    if not p or (s.pos[m.token] ~= "N" and s.pos[m.token] ~= "A") then return nil end
    if p.head ~= m.token and not (spec.adjective and p.head < m.token) then return nil end
    local g = M.governing(s, m.token)
    if unreal(s, p, g) then return nil end
    if spec.when and spec.when(s, p, g) == false then return nil end
    local quantity, first, last = M.count(s, p), p.first, p.last
    if quantity and quantity.per then return nil end
    if quantity and quantity.one and spec.not_one then quantity = nil end
    local none = none_before(s, p)
    if none then quantity = nil end
    if not quantity and not none then
      local q, a, b = s.lang_rules.toll(s, p, g, syntax)
      if q then quantity, first, last = q, a, b end
    end
    if not quantity and not none then
      if p.definite or not p.plural or p.prep then return nil end
      local there = g and THERE[g.lemma] and (g.last < p.first or g.passive)
      if not there and not (spec.headline and not g) then return nil end
    end
    if none and p.prep and NONE[s.form[p.prep]] then first = p.prep end
    if none then
      local host = syntax.outermost(s, p)
      if host and host ~= p then first = host.first end
      if g and g.last < first and first - g.last <= 2 then first = math.min(g.first, (syntax.clause(s, g))) end
      if g and g.first > last and g.first - last <= 3 then last = select(2, syntax.clause(s, g)) end
    end
    local args = {}
    local of = spec.per_event and M.under(s, p.last, "of|among", 6)
    if of and of.prep == p.last + 1 and M.is_people(s, of) then
      args[1] = F.argument(s, "victim", of)
      last = math.max(last, of.last)
    end
    local scope = of and args[1] and M.scope(s, of) or not spec.per_event and F.scope(s, p) or "person"
    if spec.per_event then
      for k = p.first, p.head - 1 do
        local code = s.pack.scope(s.lemma[k], s.form[k])
        if code and s.pos[k] == "N" then scope = code end
      end
    end
    return { s = s, type = m.rule.type, first = first, last = last, anchor = m.token, group = g, quantity = quantity,
             unit = quantity and "person" or nil, negative = none or nil, scope = scope, args = args,
             counted = p, nominal = true }
  end
end

--- Maker for event nouns with their victim under "of" or as a possessive: "the death of X", "Smith's arrest".
function M.of(spec)
  return function(m)
    local s = m.s
    local p = s.phrase_at[m.token]
    if not p or s.pos[m.token] ~= "N" or p.head ~= m.token then return nil end
    local g = M.governing(s, m.token)
    if unreal(s, p, g) then return nil end
    if spec.when and spec.when(s, p, g) == false then return nil end
    local of, first, last
    local q = s.phrase_at[p.last + 2]
    if s.form[p.last + 1] == "of" and q and q.prep == p.last + 1 then
      of, first, last = q, p.first, attribution.extent(s, q)
    end
    if not of then
      -- "Smith's arrest": the owner is inside the phrase
      for k = p.first + 1, p.head - 1 do
        local mark = s.form[k]
        if mark == "'s" or mark == "’s" or mark == "'" or mark == "’" then
          local owner = s.mention_at[k - 1]
          if owner and owner.type == "person" then
            return { s = s, type = m.rule.type, first = p.first, last = p.last, anchor = m.token, group = g, nominal = true,
                     scope = "person", args = { { role = spec.role or "victim", first = owner.first, last = owner.last, mention = owner } } }
          end
        end
      end
      return nil
    end
    if not M.is_people(s, of) then return nil end
    local claims = {}
    for index, x in ipairs(M.conjuncts(s, of)) do
      local quantity = M.count(s, x)
      if (index == 1 or M.is_people(s, x)) and (quantity or M.person_name(s, x)) then
        claims[#claims + 1] = { s = s, type = m.rule.type, first = #claims == 0 and first or x.first,
          last = math.max(last, attribution.extent(s, x)), anchor = #claims == 0 and m.token or x.head, group = g, quantity = quantity,
          unit = quantity and "person" or nil, scope = M.scope(s, x), args = { F.argument(s, spec.role or "victim", x) },
          counted = x, nominal = true }
      end
    end
    return claims[1] and claims or nil
  end
end

--- Maker for adjectives and prepositional states of people: "12 people are missing", "left five people dead", "three
-- are in hospital". `spec.verbs` = verbs that carry the state; people = subject of a copula, object of "leave".
function M.state(spec)
  return function(m)
    local s, i = m.s, m.first_token
    local p
    local g
    local before = i - 1
    while before >= 1 and (s.pos[before] == "R" or s.shape[before] == 7) do before = before - 1 end
    local own = s.phrase_at[i]
    if own and own.head ~= i and own.first < i and s.pos[own.head] == "N" and own.head < i then p = own end    -- "12 people dead"
    if not p and own and own.first < i and bare_number(s, own) then p = own end                                -- "40 dead"
    if not p and before >= 1 and s.phrase_at[before] and s.phrase_at[before] ~= own then
      local top = syntax.outermost(s, s.phrase_at[before])
      if top and not top.time and not top.prep then p = top end
    end
    local v = before >= 1 and s.group_at[before]
    if not p and v and (v.passive and spec.passives and spec.passives[v.lemma] or spec.verbs[v.lemma]) then
      g = v
      p = M.subject(s, v)
    end
    if not p and before >= 1 and s.pos[before] == "C" then
      -- "dead or missing", "two dead and three missing"
      return nil
    end
    if not p or not M.is_people(s, p) then return nil end
    if not g then g = M.governing(s, i) end
    if g and not M.asserts(s, g) or M.question(s) then return nil end
    local left = g and g.last < p.first and g or nil
    local quantity = M.count(s, p) or M.toll(s, p)
    if g ~= v and not quantity and not (left and left.lemma == "leave") and not s.verbless then return nil end
    if spec.when and spec.when(s, g, p, m) == false then return nil end
    local claims = {}
    for _, x in ipairs(M.conjuncts(s, p, v)) do
      if x == p or M.is_people(s, x) and g == v then
        local q = x == p and quantity or M.count(s, x)
        local last = m.last_token or i
        local first = x.first
        if v and g == v and x == p then
          local a, b = syntax.clause(s, g)
          first, last = math.min(a, first), math.max(b, last)
        end
        claims[#claims + 1] = { s = s, type = m.rule.type, first = math.min(first, i), last = math.max(last, x.last), anchor = x == p and m.token or x.head,
          group = g, quantity = q, unit = q and "person" or nil, scope = M.scope(s, x),
          args = { F.argument(s, spec.role or "victim", x) }, counted = x, nominal = not (g == v) }
      end
    end
    return claims[1] and claims or nil
  end
end

--- Maker for event nouns told as news: subject of a verb of happening, in a verbless line, or indefinite after a
-- preposition. roles by preposition; measure = {kind = true} a number in the phrase or after it.
local HAPPEN = set "be happen occur erupt break hit strike take rock shake kill leave injure cause follow begin start jolt sweep engulf tear destroy ravage trigger wound claim sink"
function M.event(spec)
  return function(m)
    local s = m.s
    local p = s.phrase_at[m.token]
    if not p or p.head ~= m.token and not spec.any_head or M.question(s) then return nil end
    local g = M.governing(s, m.token)
    if unreal(s, p, g) then return nil end
    local told = s.verbless or not g
    local quantity
    if spec.measure then
      for k = p.first, math.min(s.n, p.last + 14) do
        local q = s.quantity_at[k]
        if q and spec.measure[q.kind] then quantity, told = q, true break end
        if k > p.last and s.pos[k] == "V" and s.group_at[k] and s.group_at[k].finite and not spec.over_verb then break end
      end
    end
    if spec.needs_measure and not quantity then return nil end
    local host = syntax.outermost(s, p)
    if not told and g and HAPPEN[g.lemma] and host and not host.prep and g.first > p.last and g.tense ~= "fut"
       and not (g.modal and WISH[g.modal]) then told = true end
    if not told and p.prep and p.indefinite and s.lang_rules.event_prepositions[s.form[p.prep]] then told = true end
    if not told then return nil end
    if spec.when and spec.when(s, p, g) == false then return nil end
    local args = {}
    for _, role in ipairs(ORDER) do
      local q = spec.roles and spec.roles[role] and M.under(s, p.last, spec.roles[role], 10)
      if q then args[#args + 1] = F.argument(s, role, q) end
    end
    local first, last = p.prep or p.first, complement_end(s, p.last)
    if g and not p.prep and g.first > p.last then
      local a, b = syntax.clause(s, g)
      if b - a < 25 then first, last = math.min(a, first), math.max(b, last) end
    end
    return { s = s, type = m.rule.type, first = first, last = last, anchor = m.token, group = g, quantity = quantity,
             unit = quantity and (quantity.unit or "") or nil, args = args, nominal = true }
  end
end

M.unreal = unreal
return M
