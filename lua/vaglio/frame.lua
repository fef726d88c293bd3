--- Frames: from a trigger word to a claim with its arguments. A claim rule says which words trigger it
-- and which arguments to take; finding them is the shallow syntax's work (vaglio.slot).
--
--     rule { name = "it.die", type = "life.die", phase = "claim", lang = "it",
--            pattern = T.cap("trigger", T.lemma("morire|perire", "verb")),
--            make = frame.verb { count = "subject", roles = { victim = "subject" }, people = "subject" } }
--
-- Slots (what a role, `count`, `people` or `needs` may name; or a function (s, g) -> phrase):
--     subject   grammatical subject            object    direct object
--     agent     subject, or by-phrase of a passive
--     patient   object, or subject of a passive, or what a bare participle belongs to
--     <prep>    a phrase under one of these prepositions: "in|a", "da"
-- Words of a language come from the rule or from the pack: `none`, `there_verbs`, `toll_verbs`,
-- `toll_hosts`, `implicatives`, `object_clitics`, `there_clitics`, `fates`.

local syntax = require "vaglio.syntax"
local attribution = require "vaglio.attribution"
local slot = require "vaglio.slot"
local toll = require "vaglio.toll"

local ipairs, pairs, table, type, math, select = ipairs, pairs, table, type, math, select
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

local ORDER = { "agent", "victim", "person", "org", "thing", "recipient", "target", "place", "origin",
                "destination", "cause", "effect", "crime", "member" }

local PEOPLE = { person = true, victim = true, patient = true, agent = true, recipient = true }

--- An argument record of a phrase, with everything that hangs on it, without its determiner.
function M.argument(s, role, p)
  local last = attribution.extent(s, p)
  local first = slot.first(s, p)
  while first < last and (s.pos[first] == "D" or s.shape[first] == 7) and not s.quantity_at[first] do first = first + 1 end
  local m = s.mention_at[p.head]
  if not (m and m.type ~= "demonym") then
    for k = first, last do
      local x = s.mention_at[k]
      if x and x.type ~= "demonym" and x.type ~= "place" then m = m and m.type ~= "demonym" and m or x end
      -- "l'ex capo del Knb Karim Massimov": who is meant, not what they headed
      if x and x.type == "person" and PEOPLE[role] then m = x break end
    end
  end
  return { role = role, first = s.first[first], last = s.last[last], mention = m, head = s.lemma[p.head] }
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
        if not seen[q] and not q.time and not titles then args[#args + 1] = M.argument(s, role, q) end
        seen[q] = true
      end
    end
  end
end

-- A `when` refuses by returning false or nil; one that returns nothing at all has no objection.
local function refuses(...)
  return select("#", ...) > 0 and not (...)
end

-- ---- does the verb assert anything? ---------------------------------------------------------------

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

-- An infinitive asserts only when it is a perfect one ("aver ucciso"), after "dopo", or under an implicative ("riuscire a").
local infinitive_asserts
infinitive_asserts = function(s, g)
  local lead = s.tags[g.verbs[1]]
  if #g.verbs > 1 and lead & T.modal == 0 and s.tags[g.head] & T.part ~= 0
     and (lead & T.have ~= 0 and lead & T.be == 0 or #g.verbs > 2 or s.lang_rules.be_perfect[g.lemma]) then return true end
  local h = s.groups[g.index - 1]
  if not h or g.first - h.last > 4 or not (s.pack.implicatives and s.pack.implicatives[h.lemma]) then return false end
  return h.finite or infinitive_asserts(s, h)
end

--- May the group stand for something told as a fact (or hedged), rather than wished, asked or supposed?
function M.asserts(s, g)
  if M.question(s) then return false end
  if g.mood == "inf" and s.tags[g.head] & T.inf ~= 0 or g.mood == "inf" and #g.verbs > 1 then
    if not infinitive_asserts(s, g) then return false end
  end
  if g.modal and s.pack.wish_modals and s.pack.wish_modals[g.modal] then return false end
  if g.mood == "imper" and not slot.bare(s, g) then return false end
  -- "non uccidiamo X", "tu ritratti": no news has these as told facts
  local lead = s.all[g.verbs[1]]
  if g.finite and #g.verbs == 1 and lead & T.p3 == 0 and lead & (T.p2 | T.p1) ~= 0 and g.tense == "pres" then return false end
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
  return { first = i, last = i, head = i, verbs = { i }, lemma = r and r.lemma or s.lemma[i], mood = "part", tense = "pres",
           passive = true, bare_participle = true, index = before + 1, subject = false, object = false,
           clause_first = i, clause_last = i, finite = false, loose = true }
end

--- The verb group that a token heads, or nil.
function M.group(s, i)
  local g = s.group_at[i]
  if g and g.head == i then return g end
  if not g then return loose_participle(s, i) end
end

-- ---- spans -----------------------------------------------------------------------------------------

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

-- An infinitive or gerund, from the beginning of the clause it hangs on to what comes before the next verb.
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
    if s.form[k] ~= "," and s.pos[k] ~= "C" and s.pos[k] ~= "P" and s.pos[k] ~= "S" then last = k end
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
      if s.form[k] == "," and (s.pos[k + 1] == "M" and (s.pos[k + 2] == "Q" or s.pos[k + 3] == "Q") or s.pos[k + 1] == "P" and s.pos[k + 2] == "Q") then
        last = k - 1
        break
      end
    end
  end
  -- a title before the name of the subject: "Il ministro della Difesa Ilir Kodra"
  local title = first > 1 and s.pos[first] == "E" and s.phrase_at[first - 1]
  if title and title.last == first - 1 and not title.time then first = slot.edge(s, slot.outer(s, title)) end
  local p = extra
  if p then
    local q, number = slot.counted(s, p)
    local a = math.min(slot.first(s, p), number and slot.first(s, number) or p.first)
    if a < first and first - a < 25 then first = a end
    if q.last > last and q.last - last < 12 then last = q.last end
    -- a number that stands before its phrase: "4400 le persone arrestate"
    local before = first > 1 and s.phrase_at[first - 1]
    if before and slot.is_number(s, before) and not slot.prep(s, before) then first = slot.first(s, before) end
  end
  return first, last
end
M.clause_span = clause_span

-- ---- verbs --------------------------------------------------------------------------------------------

-- An empty slot is fine when the language drops it or has it in a clitic ("li hanno arrestati", "è morto").
local function has_there(s, g)
  for clitic in (g.clitics or ""):gmatch "%S+" do
    if s.pack.there_clitics and s.pack.there_clitics[clitic] then return true end
  end
  return false
end

-- "ci sono stati morti": the participle is a noun there.
local function noun_after_there(s, g)
  return #g.verbs > 1 and s.all[g.head] & T.noun ~= 0 and s.tags[g.head] & T.part ~= 0 and has_there(s, g)
end

local function understood(s, g, name)
  if name == "object" or name == "patient" and not g.passive then
    if slot.bare(s, g) then return false end
    for clitic in (g.clitics or ""):gmatch "%S+" do
      if s.pack.object_clitics and s.pack.object_clitics[clitic] then return true end
    end
    return false
  end
  return g.finite and s.lang_rules.adjective_follows and (g.person3 or s.all[g.verbs[1]] & T.p3 ~= 0)
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
  return M.people(s, p) ~= nil or s.pack.group_heads ~= nil and s.pack.group_heads[s.lemma[p.head]] and M.scope(s, p) ~= nil or false
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
      while before > g.last and (s.quantity_at[before] == q or s.pos[before] == "D" or s.pos[before] == "R") do before = before - 1 end
      if not to and spec.to and s.pos[before] == "P" and spec.to[s.lemma[before]] then to = q end
    elseif k > g.last and s.pos[k] == "V" and s.group_at[k] ~= g and s.group_at[k] and s.group_at[k].finite then break end
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
      claims[#claims + 1] = { s = s, type = claim.type, first = slot.first(s, q), last = slot.counted(s, q).last, anchor = q.head,
        group = claim.group, quantity = number, unit = "person", scope = M.scope(s, q), args = { M.argument(s, "victim", q) },
        counted = q, nominal = true }
      for _, a in ipairs(claim.args) do
        if a.role == "person" then claims[#claims].args[1].role = "person" end
      end
    end
  end
  return claims
end

--- Maker for verbs. `spec`: roles = {role = slot}; count = slot whose number is the claim's; people = slot that
-- must name people; optional = that slot may be empty; needs = list of slots that must be filled;
-- measure = {kind = true} a quantity right of the verb instead of a count, `to` prepositions of its end
-- value, needs_measure; unit, scope; when(s, g, counted, m) -> false to refuse; infinitive = true to take
-- infinitives too; bare = true to take participles that single nobody out; helper = true when the trigger may be
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
    if bare and spec.count and not spec.bare and not (counted and singles_out(s, counted, quantity)) then return nil end
    local more
    if counted and spec.count and not spec.measure then
      more = slot.first_conjunct(s, counted)
      if more ~= counted and M.count(s, more) and M.people(s, more) then counted, quantity = more, M.count(s, more) end
    end
    local args = {}
    arguments(s, g, spec.roles or {}, args)
    local first, last = clause_span(s, g, counted or bare and slot.host(s, g))
    if span_first and span_first < first then first = span_first end
    if span_last and span_last > last then last = span_last end
    local unit = quantity and (spec.measure and (quantity.unit or "") or spec.unit or "person") or nil
    local claim = { s = s, type = spec.type or m.rule.type, first = first, last = last, anchor = m.token,
             group = bare and span_first and M.governing(s, span_first) or g, quantity = quantity, unit = unit,
             scope = spec.scope or (counted and spec.count and M.scope(s, counted)) or nil, args = args,
             counted = counted, act = spec.act, negative = spec.negative, nominal = spec.nominal }
    if not more or not quantity or unit ~= "person" then return claim end
    return with_conjuncts(s, claim, more)
  end
end

-- ---- nouns -----------------------------------------------------------------------------------------------

--- The finite group whose clause holds a token: the smallest one.
function M.governing(s, token)
  local best
  for _, g in ipairs(s.groups) do
    if g.finite and not slot.bare(s, g) then
      local a, b = syntax.clause(s, g)
      if token >= a and token <= b and (not best or b - a < best.size) then best = { g = g, size = b - a } end
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

-- "nessuna vittima", "senza feriti", "né morti né feriti"
local function none_word(s, p)
  local none = s.pack.none
  local i = slot.edge(s, p)
  return none[s.form[p.first]] or none[s.form[i]] or (i > 1 and none[s.form[i - 1]]) or false
end

-- Said to be there without a number: "ci sono stati morti e feriti", "nessuna vittima", "Bombe, morti e feriti".
local function said_to_be_there(s, p, g, spec)
  local none = none_word(s, p)
  if none then return true, true end
  if p.definite or slot.prep(s, p) or not p.plural then return false end
  if g and (s.pack.there_verbs[g.lemma] or has_there(s, g)) then return true end
  if g and s.pack.toll_verbs[g.lemma] and g.last < p.first then return true end
  if spec.headline and (verbless(s) or s.verbless) then return true end
  return p.there or false
end

local function noun_claim(m, s, p, fields)
  local g = fields.group
  local first, last = fields.first, fields.last
  local before = first > 1 and s.phrase_at[first - 1]
  if before and slot.is_number(s, before) and before.quantity == fields.quantity then first = slot.first(s, before) end
  if g and s.pack.there_verbs[g.lemma] and g.last < first and first - g.last <= 3 then first = g.first end
  return { s = s, type = m.rule.type, first = first, last = last, anchor = m.token, group = g, quantity = fields.quantity,
           unit = fields.quantity and "person" or nil, negative = fields.none or nil, scope = M.scope(s, p) or "person",
           args = fields.args or {}, counted = p, nominal = true }
end

--- Maker for nouns that name people by what befell them ("40 morti", "i feriti sono 12", "nessuna vittima").
-- `headline` = also bare plurals in verbless lines; counted = only with a number; when(s, p, g) -> false to refuse.
function M.noun(spec)
  return function(m)
    local s = m.s
    local p = toll.noun_phrase(s, m.token)
    if not p then return nil end
    local g = M.governing(s, m.token)
    if M.question(s) or g and clause_if(s, g) then return nil end
    if spec.when and refuses(spec.when(s, p, g)) then return nil end
    local _, number = slot.counted(s, p)
    local quantity = M.count(s, p)
    local first, last = number and slot.first(s, number) or slot.first(s, p), p.last
    if not quantity then
      local from, to
      quantity, from, to = toll.apart(s, p)
      if quantity and toll.other_fate(s, p, m.rule.type) then return nil end
      first, last = from or first, to or last
    end
    if quantity then
      if slot.prep(s, p) and spec.never_under and spec.never_under[s.lemma[slot.prep(s, p)]] then return nil end
      return noun_claim(m, s, p, { group = g, quantity = quantity, first = first, last = last })
    end
    if spec.counted then return nil end
    local there, none = said_to_be_there(s, p, g, spec)
    if there then return noun_claim(m, s, p, { group = g, first = first, last = last, none = none }) end
  end
end

--- Maker for event nouns that govern their victim: "la morte di X", "l'arresto di due uomini". `role` names
-- the argument; `plain` = also unnamed, uncounted plurals; people = false: anything may stand under "of".
function M.of(spec)
  return function(m)
    local s = m.s
    local p = s.phrase_at[m.token]
    if not p or s.pos[m.token] ~= "N" or p.head ~= m.token then return nil end
    local prep = slot.prep(s, p)
    if prep and not p.determiner and s.tags[prep] & T.art == 0 and spec.bare_after and not spec.bare_after[s.lemma[prep]] then return nil end
    if spec.when and refuses(spec.when(s, p, m)) or M.question(s) then return nil end
    local of = slot.obliques(s, p.last, s.lang_rules.of, p.last + 6)[1]
    if not of or of.first - p.last > 6 then return nil end
    for k = p.last + 1, of.first - 1 do
      if s.form[k] == "," or s.pos[k] == "C" then return nil end
    end
    -- "l'arresto del suo vice, Marco Rossi"
    local after = s.form[of.last + 1] == "," and s.phrase_at[of.last + 2]
    if after and not slot.prep(s, after) and s.mention_at[after.head] and s.mention_at[after.head].type == "person"
       and not s.mention_at[of.head] then of = after end
    if spec.people ~= false and not stands_for_people(s, of) then return nil end
    local claims, reach = {}, 0
    for _, q in ipairs(slot.conjuncts(s, of)) do
      local named = s.mention_at[q.head] and s.mention_at[q.head].type == "person"
      local quantity = M.count(s, q)
      local other = q.first > reach and not slot.same_person(s, of, q)
      reach = math.max(reach, attribution.extent(s, q))
      if q == of or other and M.people(s, q) then
        local noun, number = slot.counted(s, q)
        if number and noun ~= q then noun = slot.counted(s, number) end
        if named or quantity or not q.plural or spec.plain then
          claims[#claims + 1] = { s = s, type = m.rule.type, first = q == of and p.first or q.first,
            last = math.max(attribution.extent(s, q), noun.last), anchor = q == of and m.token or q.head,
            group = M.governing(s, m.token), quantity = quantity, unit = quantity and "person" or nil,
            scope = M.scope(s, q), args = { M.argument(s, spec.role or "victim", q) }, counted = q, nominal = true }
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
    local code = q.first > reach and (q == p or not slot.same_person(s, p, q)) and M.people(s, q)
    reach = math.max(reach, attribution.extent(s, q))
    local quantity = M.count(s, q)
    local named = s.mention_at[q.head] and s.mention_at[q.head].type == "person"
    if not named then
      for k = q.first, attribution.extent(s, q) do
        named = named or s.mention_at[k] and s.mention_at[k].type == "person"
      end
    end
    if code and (quantity or named or not q.plural) then
      local noun = slot.counted(s, q)
      claims[#claims + 1] = { s = s, type = claim_type, first = #claims == 0 and from or q.first,
        last = math.max(attribution.extent(s, q), noun.last), anchor = q.head, group = group, quantity = quantity,
        unit = quantity and "person" or nil, scope = M.scope(s, q), args = { M.argument(s, role, q) }, counted = q, nominal = true }
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
    if not prep or not spec.under[s.lemma[prep]] or M.question(s) then return nil end
    local g = M.governing(s, m.token)
    -- "tra le vittime anche 18 agenti" may be one phrase to the syntax
    for k = m.token + 1, p.last do
      local q = s.quantity_at[k]
      if q and q.kind == "count" then
        local inner = { first = k, last = p.last, head = p.last, quantity = q, index = p.index, plural = true, lemma = s.lemma[p.last] }
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
      if q and q.first > p.last and not slot.prep(s, q) and not q.time and M.people(s, q) then right = q break end
      if q and q.first > p.last and not q.time and slot.prep(s, q) == nil then break end
      if syntax.hard_boundary(s, k) and s.form[k] ~= ":" then break end
    end
    if right then
      local group = next_group and next_group.first < right.first + 6 and next_group or g
      return members(m, s, right, m.rule.type, spec.role or "victim", group, math.min(prep, right.first))
    end
    local left = prep > 1 and s.phrase_at[prep - 1]
    left = left and slot.outer(s, left)
    if left and not left.time and M.people(s, left) and M.count(s, left) then
      return members(m, s, left, m.rule.type, spec.role or "victim", g, slot.first(s, left))
    end
  end
end

--- Maker for what hangs on an earlier claim of the sentence: "11 agenti sono morti, tra cui uno travolto da
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
    if not fate or M.question(s) then return nil end
    local j = i + 1
    -- an aside between dashes or commas before the people: "tra cui – con l'accusa di X – l'ex premier"
    local p
    while j <= math.min(s.n, i + 16) do
      local q = s.phrase_at[j]
      if q and q.first > i then
        if not slot.prep(s, q) and not (q.time and s.time_at[q.last]) then p = q break end
        j = q.last
      elseif s.pos[j] == "V" and s.group_at[j] and s.group_at[j].finite or syntax.hard_boundary(s, j) then break end
      j = j + 1
    end
    if not p or not M.people(s, p) or toll.other_fate(s, p, fate.type) then return nil end
    local claims = members(m, s, p, fate.type, fate.role or "victim", M.governing(s, i), slot.first(s, p))
    local first = claims[1]
    if first and p.first - m.first_token <= 3 then first.first = m.first_token end
    local g = first and s.group_at[first.last + 1]
    if g and slot.bare(s, g) then first.last = participle_end(s, g) end
    return claims
  end
end

--- Maker for an event noun that is told of as news: subject of a verb of happening, in a verbless line, indefinite
-- after a preposition ("in una sparatoria"), or object of a verb of `events` in the pack. roles as for
-- verbs but by preposition only; measure = {kind = true} a number within the phrase or right after it.
function M.event(spec)
  return function(m)
    local s = m.s
    local p = s.phrase_at[m.token]
    if not p and spec.measure then
      -- taken for a participle ("Una scossa di magnitudo 6"): the word alone will do
      p = { first = m.token, last = m.token, head = m.token, index = 1, lemma = s.lemma[m.token] }
    end
    if not p or p.head ~= m.token and not spec.any_head or M.question(s) then return nil end
    local g = M.governing(s, m.token)
    local told = verbless(s) or s.verbless
    local quantity
    if spec.measure then
      for k = p.first, math.min(s.n, p.last + 14) do
        local q = s.quantity_at[k]
        if q and spec.measure[q.kind] then quantity = q told = true break end
        if k > p.last and s.pos[k] == "V" and s.group_at[k] and s.group_at[k].finite and not spec.over_verb then break end
      end
    end
    if spec.needs_measure and not quantity then return nil end
    local prep = not spec.no_prep and slot.prep(s, p) or nil
    if not told and g then
      local happening = s.pack.event_verbs[g.lemma]
      if happening and not prep then told = true end
    end
    if not told and prep and p.indefinite and s.lang_rules.event_prepositions[s.lemma[prep]] then told = true end
    if spec.always then told = true end
    if not told then return nil end
    if spec.when and refuses(spec.when(s, p, g)) then return nil end
    local args = {}
    for _, role in ipairs(ORDER) do
      local preps = spec.roles and spec.roles[role]
      local q = preps and slot.obliques(s, p.last, prep_set(preps), p.last + 10)[1]
      if q and not q.time then
        for _, x in ipairs(slot.conjuncts(s, q)) do args[#args + 1] = M.argument(s, role, x) end
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
    local count = spec.count and M.count(s, p) or nil
    return { s = s, type = m.rule.type, first = first, last = last, anchor = m.token, group = g,
             quantity = quantity or count, unit = quantity and (quantity.unit or "") or count and spec.unit or nil,
             args = args, nominal = true }
  end
end

M.prep_set, M.arguments, M.members, M.noun_claim, M.clause_if = prep_set, arguments, members, noun_claim, clause_if
return M
