--- Verb frames: from a verb to a proto-claim with its arguments (the public face is vaglio.frame).
-- Here too: what
-- may count as told (questions, wishes and suppositions do not), and the span of a claim in its
-- clause.

local syntax = require "vaglio.syntax"
local attribution = require "vaglio.attribution"
local slot = require "vaglio.slot"
local toll = require "vaglio.toll"

local ipairs, type, math, select = ipairs, type, math, select
local T = syntax.TAGS

local _ENV = nil

local M = { TAGS = T, people = toll.people, scope = toll.scope, count = toll.count }

-- ---- slots ---------------------------------------------------------------------------------

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
  if type(name) == "function" then return name(s, g) end
  if name == "subject" then
    if slot.bare(s, g) then return slot.host(s, g) end
    return slot.subject(s, g)
  end
  if name == "object" then return slot.object(s, g) end
  if name == "patient" then return slot.patient(s, g) end
  if name == "agent" then return slot.agent(s, g) end
  return slot.obliques(s, g.last, prep_set(name), g.last + 14)[1]
end

local ORDER = { "agent", "victim", "person", "org", "thing", "recipient", "target", "place",
    "origin",
                "destination", "cause", "effect", "crime", "member" }

local PEOPLE = { person = true, victim = true, patient = true, agent = true, recipient = true }

--- An argument record of a phrase, with everything that hangs on it, without its determiner.
function M.argument(s, role, p)
  local last = attribution.extent(s, p)
  local first = slot.first(s, p)
  while first < last and (s.pos[first] == "D" or s.shape[first] == 7)
      and not s.quantity_at[first] do first = first + 1 end
  local m = s.mention_at[p.head]
  if not (m and m.type ~= "demonym") then
    for k = first, last do
      local x, hangs = s.mention_at[k], s.phrase_at[k]
      hangs = hangs and hangs ~= p and hangs.prep ~= nil and PEOPLE[role]
      local person = x and x.type == "person"
      if x and x.type ~= "demonym" and x.type ~= "place" and not (hangs and person) then
        m = m and m.type ~= "demonym" and m or x          -- "il successore di Nazarbayev" is not he
      end
      -- "l'ex capo del Knb Karim Massimov": who is meant, not what they headed
      if person and PEOPLE[role] and not hangs then m = x break end
    end
  end
  return { role = role, first = s.first[first], last = s.last[last], mention = m,
      head = s.lemma[p.head] }
end

-- Fills roles; a phrase has one role, and each conjunct of it ("X e Y") is an argument of its own.
local function arguments(s, g, roles, args)
  local seen = {}
  for _, role in ipairs(ORDER) do
    local p = roles[role] and M.slot(s, g, roles[role])
    if p and not seen[p] and not p.time then
      local reach = 0
      for _, q in ipairs(slot.conjuncts(s, p)) do
        local titles = q.first <= reach or q ~= p and slot.same_person(s, p, q)
        reach = math.max(reach, attribution.extent(s, q))
        if not seen[q] and not q.time and not titles then args[#args + 1] = M.argument(s, role,
            q) end
        seen[q] = true
      end
    end
  end
end

-- A `when` refuses by returning false or nil; one that returns nothing at all has no objection.
local function refuses(...)
  return select("#", ...) > 0 and not (...)
end

-- ---- does the verb assert anything?
-- ---------------------------------------------------------------

local function clause_if(s, g)
  local words = s.pack.hedges and s.pack.hedges.if_words
  local j = g.first - 1
  while words and j >= 1 and j > g.first - 9 do
    if words[s.form[j]] and s.form[j - 1] ~= s.pack.even then return true end
    if s.pos[j] == "V" or syntax.hard_boundary(s, j) then return false end
    j = j - 1
  end
  return false
end

--- Is this a question?
function M.question(s)
  local last = s.n
  while last > 1 and s.shape[last] == 7 do last = last - 1 end
  return s.form[last] == "?"
end

-- An infinitive asserts only when it is a perfect one ("aver ucciso"), after "dopo", or under an
-- implicative ("riuscire a").
local infinitive_asserts
infinitive_asserts = function(s, g)
  local lead = s.tags[g.verbs[1]]
  if #g.verbs > 1 and lead & T.modal == 0 and s.tags[g.head] & T.part ~= 0
     and (lead & T.have ~= 0 and lead & T.be == 0 or #g.verbs > 2
         or s.lang_rules.be_perfect[g.lemma]) then return true end
  local h = s.groups[g.index - 1]
  if not h or g.first - h.last > 4 or not (s.pack.implicatives
      and s.pack.implicatives[h.lemma]) then return false end
  return h.finite or infinitive_asserts(s, h)
end

--- May the group stand for something told as a fact (or hedged), rather than wished, asked or
-- supposed?
function M.asserts(s, g)
  if M.question(s) then return false end
  if g.mood == "inf" and s.tags[g.head] & T.inf ~= 0 or g.mood == "inf" and #g.verbs > 1 then
    if not infinitive_asserts(s, g) then return false end
  end
  if g.modal and s.pack.wish_modals and s.pack.wish_modals[g.modal] then return false end
  if g.mood == "imper" and not slot.bare(s, g) then return false end
  -- "non uccidiamo X", "tu ritratti": no news has these as told facts
  local lead = s.all[g.verbs[1]]
  if g.finite and #g.verbs == 1 and lead & T.p3 == 0 and lead & (T.p2 | T.p1) ~= 0
      and g.tense == "pres" then return false end
  return not clause_if(s, g)
end

-- A group for a participle that the syntax took for an adjective ("le persone arrestate").
local function loose_participle(s, i)
  if s.pos[i] ~= "A" or s.all[i] & T.part == 0 then return nil end
  local before = 0
  for _, g in ipairs(s.groups) do
    if g.last < i then before = g.index end
  end
  local r = syntax.pick(syntax.readings_of(s.lang, s.id[i]), T.part)
  return { first = i, last = i, head = i, verbs = { i }, lemma = r and r.lemma or s.lemma[i],
      mood = "part", tense = "pres",
           passive = true, bare_participle = true, index = before + 1, subject = false,
               object = false,
           clause_first = i, clause_last = i, finite = false, loose = true }
end

--- The verb group that a token heads, or nil.
function M.group(s, i)
  local g = s.group_at[i]
  if g and g.head == i then return g end
  if not g then return loose_participle(s, i) end
end

-- ---- spans
-- -----------------------------------------------------------------------------------------

-- A bare participle with its complements: at most a few prepositional phrases.
local function participle_end(s, g)
  local last = g.last
  for _ = 1, 3 do
    local q = s.phrase_at[last + 1] or s.phrase_at[last + 2]
    if not q or s.form[last + 1] == "," or q.last > g.last + 12 then break end
    if q.prep == last + 1 or q.time and q.first <= last + 2 then last = q.last else break end
  end
  return last
end

-- An infinitive or gerund, from the beginning of the clause it hangs on to what comes before the
-- next verb.
local function dependent_span(s, g)
  local first, last = g.first, g.last
  local stop = s.n
  for k = g.index + 1, #s.groups do
    local h = s.groups[k]
    if h.finite or h.mood == "ger" then
      stop = h.first - 1
      break
    end
  end
  for k = g.last + 1, stop do
    if syntax.hard_boundary(s, k) or s.pos[k] == "Q" then break end
    if s.form[k] ~= "," and s.pos[k] ~= "C" and s.pos[k] ~= "P"
        and s.pos[k] ~= "S" then last = k end
  end
  for k = g.index - 1, 1, -1 do
    local h = s.groups[k]
    if h.finite then
      local a = syntax.clause(s, h)
      if g.first - a <= 16 then first = math.min(a, first) end
      break
    end
  end
  return first, last
end

local function clause_span(s, g, extra)
  local first, last
  if slot.bare(s, g) then first, last = g.first, participle_end(s, g)
  elseif not g.finite then first, last = dependent_span(s, g)
  else
    first, last = syntax.clause(s, g)
    -- ", 12 dei quali …" is a claim of its own
    for k = g.last + 1, last - 2 do
      if s.form[k] == "," and (s.pos[k + 1] == "M" and (s.pos[k + 2] == "Q" or s.pos[k + 3] == "Q")
          or s.pos[k + 1] == "P" and s.pos[k + 2] == "Q") then
        last = k - 1
        break
      end
    end
  end
  -- a title before the name of the subject: "Il ministro della Difesa Ilir Kodra"
  local title = first > 1 and s.pos[first] == "E" and s.phrase_at[first - 1]
  if title and title.last == first - 1 and not title.time then first = slot.edge(s,
      slot.outer(s, title)) end
  local p = extra
  if p then
    local q, number = slot.counted(s, p)
    local a = math.min(slot.first(s, p), number and slot.first(s, number) or p.first)
    if a < first and first - a < 25 then first = a end
    if q.last > last and q.last - last < 12 then last = q.last end
    -- a number that stands before its phrase: "4400 le persone arrestate"
    local before = first > 1 and s.phrase_at[first - 1]
    if before and slot.is_number(s, before) and not slot.prep(s, before) then first = slot.first(s,
        before) end
  end
  return first, last
end
M.clause_span = clause_span

-- ---- the clause around a token
-- ----------------------------------------------------------------------

--- The finite group whose clause holds a token: the smallest one.
function M.governing(s, token)
  local best
  for _, g in ipairs(s.groups) do
    if g.finite and not slot.bare(s, g) then
      local a, b = syntax.clause(s, g)
      if token >= a and token <= b and (not best or b - a < best.size) then best = { g = g,
          size = b - a } end
    end
  end
  return best and best.g
end

-- No finite verb at all: a headline or a link line.
local function verbless(s)
  for _, g in ipairs(s.groups) do
    if g.finite and not slot.bare(s, g) then return false end
  end
  return true
end
M.verbless = verbless

-- ---- verbs
-- --------------------------------------------------------------------------------------------

-- An empty slot is fine when the language drops it or has it in a clitic ("li hanno arrestati", "è
-- morto").
local function has_there(s, g)
  for clitic in (g.clitics or ""):gmatch "%S+" do
    if s.pack.there_clitics and s.pack.there_clitics[clitic] then return true end
  end
  return false
end

-- "ci sono stati morti": the participle is a noun there.
local function noun_after_there(s, g)
  return #g.verbs > 1 and s.all[g.head] & T.noun ~= 0 and s.tags[g.head] & T.part ~= 0
      and has_there(s, g)
end

local function understood(s, g, name)
  if name == "object" or name == "patient" and not g.passive then
    if slot.bare(s, g) then return false end
    for clitic in (g.clitics or ""):gmatch "%S+" do
      if s.pack.object_clitics and s.pack.object_clitics[clitic] then return true end
    end
    return false
  end
  return g.finite and s.lang_rules.adjective_follows
      and (g.person3 or s.all[g.verbs[1]] & T.p3 ~= 0)
end

-- Does a bare participle count, name or single out somebody?
local function singles_out(s, p, quantity)
  if quantity then return true end
  local m = s.mention_at[p.head]
  if m and m.type ~= "demonym" then return true end
  if slot.joined(s, p) then return false end
  return s.verbless or (not p.plural and p.determiner ~= nil)
end

-- People, or a body of them ("le forze di sicurezza"); "l'intervento dei soccorritori" is none.
local function stands_for_people(s, p)
  return M.people(s, p) ~= nil or s.pack.group_heads ~= nil and s.pack.group_heads[s.lemma[p.head]]
      and M.scope(s, p) ~= nil or false
end

local function people_ok(s, g, spec)
  local p = M.slot(s, g, spec.people)
  if not p then return spec.optional or understood(s, g, spec.people) end
  return stands_for_people(s, p)
end

-- A quantity of one of `kinds` right of the verb; the one under `to` ("da 70 a 75 dollari") first.
local function measured(s, g, spec)
  local first, to
  local _, stop = syntax.clause(s, g)
  for k = g.last + 1, math.min(math.max(stop, g.last + 1), g.last + 24) do
    local q = s.quantity_at[k]
    if q and spec.measure[q.kind] then
      first = first or q
      local before = k - 1
      while before > g.last and (s.quantity_at[before] == q or s.pos[before] == "D"
          or s.pos[before] == "R") do before = before - 1 end
      if not to and spec.to and s.pos[before] == "P" and spec.to[s.lemma[before]] then to = q end
    elseif k > g.last and s.pos[k] == "V" and s.group_at[k] ~= g and s.group_at[k]
        and s.group_at[k].finite then break end
  end
  return to or first
end
M.measured = measured

-- "due uomini e una donna sono stati arrestati": a claim for each number of people.
local function with_conjuncts(s, claim, p)
  local claims, reach = { claim }, attribution.extent(s, p)
  for _, q in ipairs(slot.conjuncts(s, p)) do
    local number = q ~= p and q.first > reach and M.people(s, q) and M.count(s, q)
    reach = math.max(reach, attribution.extent(s, q))
    if number then
      claims[#claims + 1] = { s = s, type = claim.type, first = slot.first(s, q),
          last = slot.counted(s, q).last, anchor = q.head,
        group = claim.group, quantity = number, unit = "person", scope = M.scope(s, q),
            args = { M.argument(s, "victim", q) },
        counted = q, nominal = true }
      for _, a in ipairs(claim.args) do
        if a.role == "person" then claims[#claims].args[1].role = "person" end
      end
    end
  end
  return claims
end

--- Maker for verbs. `spec`: roles = {role = slot}; count = slot whose number is the claim's; people
-- = slot that
-- must name people; optional = that slot may be empty; needs = list of slots that must be filled;
-- measure = {kind = true} a quantity right of the verb instead of a count, `to` prepositions of its
-- end
-- value, needs_measure; unit, scope; when(s, g, counted, m) -> false to refuse; infinitive = true
-- to take
-- infinitives too; bare = true to take participles that single nobody out; helper = true when the
-- trigger may be
-- an auxiliary of the group; act; negative.
function M.verb(spec)
  return function(m)
    local s = m.s
    local g = M.group(s, m.token) or spec.helper and s.group_at[m.token]
    if not g then return nil end
    if spec.infinitive and g.mood == "inf" then
      if M.question(s) then return nil end
    elseif not M.asserts(s, g) then return nil end
    if noun_after_there(s, g) then return nil end
    local bare = slot.bare(s, g)
    if bare and (spec.finite or not slot.host(s, g)) then return nil end
    if spec.people and not people_ok(s, g, spec) then return nil end
    for _, name in ipairs(spec.needs or {}) do
      if not M.slot(s, g, name) then return nil end
    end
    local counted = spec.count and M.slot(s, g, spec.count)
    if spec.when and refuses(spec.when(s, g, counted, m)) then return nil end
    local quantity, span_first, span_last
    if spec.measure then
      quantity = measured(s, g, spec)
      if spec.needs_measure and not quantity then return nil end
    elseif counted then
      quantity = M.count(s, counted)
      if not quantity then quantity, span_first, span_last = toll.apart(s, counted) end
    end
    if bare and spec.count and not spec.bare and not (counted and singles_out(s, counted,
        quantity)) then return nil end
    local more
    if counted and spec.count and not spec.measure then
      more = slot.first_conjunct(s, counted)
      if more ~= counted and M.count(s, more) and M.people(s, more) then counted, quantity = more,
          M.count(s, more) end
    end
    local args = {}
    arguments(s, g, spec.roles or {}, args)
    local first, last = clause_span(s, g, counted or bare and slot.host(s, g))
    if span_first and span_first < first then first = span_first end
    if span_last and span_last > last then last = span_last end
    local unit = quantity and (spec.measure and (quantity.unit or "") or spec.unit or "person")
        or nil
    local claim = { s = s, type = spec.type or m.rule.type, first = first, last = last,
        anchor = m.token,
             group = bare and span_first and M.governing(s, span_first) or g, quantity = quantity,
                 unit = unit,
             scope = spec.scope or (counted and spec.count and M.scope(s, counted)) or nil,
                 args = args,
             counted = counted, act = spec.act, negative = spec.negative, nominal = spec.nominal }
    if not more or not quantity or unit ~= "person" then return claim end
    return with_conjuncts(s, claim, more)
  end
end

M.prep_set, M.arguments, M.clause_if, M.refuses, M.has_there, M.ORDER = prep_set, arguments,
    clause_if, refuses, has_there, ORDER
M.participle_end, M.stands_for_people = participle_end, stands_for_people
return M
