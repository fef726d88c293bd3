--- Slots and verb frames of English claim rules: who does what to whom in a clause, whether it asserts, and the
-- maker over verbs. As vaglio.frame does, over the slots of English (a past form is no participle, the patient of
-- a headline passive stands left).
local syntax = require "vaglio.syntax"
local attribution = require "vaglio.attribution"
local F = require "vaglio.frame"
local set = require("vaglio.cues").set

local ipairs, table, math, type = ipairs, table, math, type
local T = syntax.TAGS

local _ENV = nil

local M = {}

-- ---- people ------------------------------------------------------------------------------

local MODIFIED = set "force service personnel staff member officer worker recruit commander official chief unit guard"
local GROUPS = { security = "security", police = "police", army = "military", military = "military", navy = "military",
                 prison = "prisoner", aid = "aid_worker", health = "health_worker", medical = "health_worker" }
local NOT_FORCE = set "task work labour labor"

--- The code of the people that a phrase names; nil when it names none.
function M.scope(s, p)
  local code = F.people(s, p)
  local lemma = s.lemma[p.head]
  if (code == nil or code == "person" or code == "security" or code == "worker") and MODIFIED[lemma] then
    for k = p.first, p.head - 1 do
      local g = GROUPS[s.form[k]]
      if g and (g ~= "prisoner" or lemma == "staff") then return g == "prisoner" and "worker" or g end
      if NOT_FORCE[s.form[k]] then return nil end
    end
  end
  if code and code ~= "person" then return code end
  return F.scope(s, p) or code
end

--- A name that belongs to a person in the phrase (head of the phrase, or after a title).
function M.person_name(s, p)
  local m = s.mention_at[p.head]
  if m and m.type == "person" then return m end
  if s.pos[p.head] ~= "N" or s.all[p.head] & (T.person | T.role) == 0 then return nil end
  for k = p.head + 1, attribution.extent(s, p) do
    m = s.mention_at[k]
    if m and m.type == "person" then return m end
    if s.pos[k] == "P" then return nil end
  end
end

function M.is_people(s, p)
  if p.time then return false end
  if s.form[p.head] == "it" then return false end
  return M.scope(s, p) ~= nil or M.person_name(s, p) ~= nil
end

local function bare_number(s, p) return s.pos[p.head] == "M" and p.quantity and p.quantity.kind == "count" end
M.bare_number = bare_number

--- The count of a phrase; "a man" is one.
function M.count(s, p)
  local q = F.count(s, p)
  if q and not q.one and q.unit and q.unit ~= "" then return nil end
  return q
end

local TOLL_NOUNS = set "number toll tally count total"
local TOLL_VERBS = set "be rise climb reach stand increase jump grow pass exceed fall drop top hit surpass near go"

--- The number that a verb gives to "the number of people killed": quantity and its last token.
function M.toll(s, p)
  local host = syntax.outermost(s, p)
  if not (host and (TOLL_NOUNS[s.lemma[host.head]] or TOLL_NOUNS[s.lemma[p.head]])) then return nil end
  local g
  for _, h in ipairs(s.groups) do
    if h.first > p.last and h.finite and TOLL_VERBS[h.lemma] and h.first - p.last < 24 then g = h break end
  end
  if not g then return nil end
  for k = g.last + 1, math.min(s.n, g.last + 14) do
    local x = s.quantity_at[k]
    local b = k - 1
    while b > g.last and s.quantity_at[b] == x do b = b - 1 end
    if x and x.kind == "count" and not s.time_at[k] and s.form[b] ~= "from" and s.form[b] ~= "by" then
      return x, s.phrase_at[k] and s.phrase_at[k].last or k, g, host
    end
    if s.pos[k] == "V" and s.group_at[k].finite or syntax.hard_boundary(s, k) then return nil end
  end
end

-- ---- slots ----------------------------------------------------------------------------------

local function edge(p) return p.prep or p.first end

-- The last token of a phrase with what hangs on it under "of" or another short preposition.
local function reach(s, p)
  local last = p.last
  while last < s.n and s.pos[last + 1] == "P" and s.phrase_at[last + 2] and s.phrase_at[last + 2].prep == last + 1
        and (s.form[last + 1] == "of" or s.form[last + 1] == "from" or s.form[last + 1] == "in") and not s.phrase_at[last + 2].time do
    last = s.phrase_at[last + 2].last
  end
  return last
end

--- The conjuncts of a phrase, left to right: "12 soldiers and three civilians", "A, B and C".
function M.conjuncts(s, p, verb)
  local list, first, last = { p }, p, p
  -- to the left
  while true do
    local k = edge(first) - 1
    local joined = k > 1 and (s.pos[k] == "C" or (#list > 1 and s.form[k] == ","))
    if joined and s.form[k] ~= "," and k > 2 and s.form[k - 1] == "," then k = k - 1 end
    local q = joined and s.phrase_at[k - 1]
    local top = q and syntax.outermost(s, q)
    local object_of = top and s.group_at[top.first - 1]
    if top and not top.prep and not top.time and #list < 8 and s.pos[top.head] ~= "O" and not (object_of and object_of.finite) then
      table.insert(list, 1, top)
      first = top
    else break end
  end
  -- to the right, only over a conjunction
  local pending = {}
  while #list + #pending < 8 do
    local i = reach(s, last) + 1
    if i >= s.n then break end
    local comma = s.form[i] == ","
    local k = comma and s.pos[i + 1] == "C" and i + 1 or i
    if s.pos[k] ~= "C" and not comma then break end
    local q = s.phrase_at[k + 1]
    if not q or q.first ~= k + 1 or q.prep or q.time then break end
    local g = s.group_at[q.last + 1]
    if g and g.finite and g ~= verb then break end
    if s.pos[k] == "C" then
      for _, x in ipairs(pending) do list[#list + 1] = x end
      list[#list + 1] = q
      pending = {}
    else pending[#pending + 1] = q end
    last = q
  end
  return list
end

local function right_after(s, g)
  local j = g.last + 1
  while j <= s.n and (s.pos[j] == "R" or s.pos[j] == "A" and not s.phrase_at[j] or s.shape[j] == 7) do j = j + 1 end
  -- "shot dead two men": an adjective of outcome before the object
  local p = s.phrase_at[j]
  if p and s.form[p.first] == "dead" and p.first == p.last then
    p = s.phrase_at[p.last + 1]
    if p and p.prep then p = nil end
  end
  if p and p.prep then return nil end
  if p and p.time then return nil end
  return p
end

--- Direct object of an active group.
function M.object(s, g)
  local p = right_after(s, g)
  if not p then
    -- "the man whom police arrested", "the 12 people he killed"
    local rel, antecedent = syntax.relative(s, g)
    if rel and syntax.subject(s, g) ~= antecedent then return antecedent end
  end
  return p
end

--- Who or what undergoes the verb.
function M.patient(s, g)
  if g.passive then
    if g.bare_participle then
      local k = g.first - 1
      while k >= 1 and (s.pos[k] == "R" or s.shape[k] == 7 or s.pos[k] == "X") do k = k - 1 end
      -- "were killed and dismembered", "killed or wounded"
      if k >= 1 and s.pos[k] == "C" and s.group_at[k - 1] and s.group_at[k - 1].passive then
        return M.patient(s, s.group_at[k - 1])
      end
      if k >= 1 and s.form[k] == "(" then k = k - 1 end
      local p = k >= 1 and s.phrase_at[k]
      if p then
        local top = syntax.outermost(s, p)
        if top and not top.prep and not top.time then return top end
        if top and top.prep and not top.time and s.lang_rules.of[s.lemma[top.prep]] == nil then return top end
        return syntax.subject(s, g)
      end
      return syntax.subject(s, g)
    end
    return syntax.subject(s, g)
  end
  return M.object(s, g)
end

function M.subject(s, g)
  local p = syntax.subject(s, g)
  if p and p.time then return nil end
  -- "searched the ruins for 14 people who are missing": the nearest people, not what they hang on
  local rel, top, nearest = syntax.relative(s, g)
  if rel and s.form[rel] == "who" and p == top and nearest and nearest ~= top and M.is_people(s, nearest) and not M.is_people(s, top) then
    return nearest
  end
  return p
end

local BY = set "by"
function M.agent(s, g)
  if not g.passive then return M.subject(s, g) end
  local j = g.last + 1
  while j <= s.n and j <= g.last + 14 do
    local p = s.phrase_at[j]
    if p then
      if p.prep and BY[s.form[p.prep]] then return not p.time and p or nil end
      j = p.last + 1
    elseif s.pos[j] == "V" or s.pos[j] == "S" or s.pos[j] == "Q" or s.pos[j] == "C" or syntax.hard_boundary(s, j) or s.form[j] == "," then
      return nil
    else j = j + 1 end
  end
end

local preps = {}
local function prep_set(spec)
  if not preps[spec] then
    local x = {}
    for w in spec:gmatch "[^|]+" do x[w] = true end
    preps[spec] = x
  end
  return preps[spec]
end

--- The first phrase under one of these prepositions right of a token, within the clause.
function M.under(s, from, spec, limit)
  local want = prep_set(spec)
  local j = from + 1
  while j <= math.min(s.n, from + (limit or 14)) do
    local p = s.phrase_at[j]
    if p then
      if p.prep and want[s.form[p.prep]] and not p.time then return p end
      j = p.last + 1
    elseif s.pos[j] == "S" or s.pos[j] == "Q" or syntax.hard_boundary(s, j) or s.pos[j] == "V" and s.tags[j] & T.fin ~= 0 then
      return nil
    else j = j + 1 end
  end
end

function M.slot(s, g, name)
  if type(name) == "function" then return name(s, g) end
  if name == "subject" then return M.subject(s, g) end
  if name == "object" then return M.object(s, g) end
  if name == "patient" then return M.patient(s, g) end
  if name == "agent" then return M.agent(s, g) end
  return M.under(s, g.last, name)
end

-- ---- does it assert? ------------------------------------------------------------------------

local IF = set "if unless whether lest"
local IMPLICATIVE = set "manage proceed go begin start continue happen"
local RAISING = set "believe think say report allege suspect fear appear seem claim presume understand know suppose accuse"
local WISH = set "would should must can shall will could ought"
local ACCUSED = set "accuse convict suspect guilty charge charged suspicion accused after before while by for since including"

function M.question(s)
  local last = s.n
  while last > 1 and s.shape[last] == 7 do last = last - 1 end
  return s.form[last] == "?"
end

local function under_if(s, g)
  for j = g.first - 1, math.max(1, g.first - 12), -1 do
    if IF[s.form[j]] and s.form[j - 1] ~= "even" then return true end
    if s.pos[j] == "V" or syntax.hard_boundary(s, j) or s.form[j] == "," then return false end
  end
  return false
end

local function infinitive_ok(s, g)
  local h = s.groups[g.index - 1]
  local perfect = #g.verbs > 1 and s.tags[g.verbs[1]] & T.have ~= 0
  if h and g.first - h.last <= 5 then
    if IMPLICATIVE[h.lemma] and not h.negated then return true end
    if RAISING[h.lemma] and (h.passive or h.lemma == "appear" or h.lemma == "seem") then return perfect or s.lemma[g.verbs[1]] == "be" end
  end
  if perfect then return true end
  -- "the first person to die in", "the latest to be arrested"
  return false
end

local function gerund_ok(s, g)
  if #g.verbs > 1 then return true end
  local k = g.first - 1
  while k >= 1 and s.pos[k] == "R" do k = k - 1 end
  if k < 1 then return false end
  if s.form[k] == "," or s.pos[k] == "C" or syntax.is_dash(s.form[k]) then return true end
  if ACCUSED[s.form[k]] then return true end
  if s.form[k] == "of" then
    local w = k - 1
    for b = w, math.max(1, w - 5), -1 do
      if s.pos[b] == "V" and s.lemma[b] == "accuse" then return true end          -- "accused Russia of meddling"
    end
    return w >= 1 and (ACCUSED[s.lemma[w]] or ACCUSED[s.form[w]] or s.form[w] == "accused")
  end
  return s.phrase_at[k] ~= nil
end

--- May the group stand for something told as a fact (or hedged), rather than wished, asked or supposed?
function M.asserts(s, g, spec)
  if M.question(s) or under_if(s, g) then return false end
  local could = g.modal == "could" and g.passive and s.lemma[g.verbs[2] or g.verbs[1]] == "be"        -- "could be trapped"
  if g.modal and WISH[g.modal] and not could then
    if not (spec and spec.future and (g.modal == "will" or g.modal == "shall")) then return false end
  end
  if g.mood == "inf" then return (spec and spec.infinitive) or infinitive_ok(s, g) end
  if g.mood == "ger" then return gerund_ok(s, g) end
  if g.mood == "imper" then return false end
  if g.finite and g.tense == "pres" and #g.verbs == 1 and s.pos[g.first - 1] == "P" and s.form[g.first - 1] == "to" then return false end
  return true
end

-- ---- spans and arguments ----------------------------------------------------------------------

local ORDER = { "agent", "victim", "person", "org", "thing", "recipient", "target", "place", "origin", "destination",
                "cause", "effect", "crime", "member" }

function M.arguments(s, g, roles, args)
  local seen = {}
  for _, role in ipairs(ORDER) do
    local p = roles[role] and M.slot(s, g, roles[role])
    if p and not seen[p] and not p.time then
      for _, q in ipairs(role == "victim" and { p } or M.conjuncts(s, p)) do
        if not seen[q] and not q.time then args[#args + 1] = F.argument(s, role, q) end
        seen[q] = true
      end
    end
  end
  return args
end

local function complement_end(s, last)
  for _ = 1, 4 do
    local q = s.phrase_at[last + 1] or s.phrase_at[last + 2]
    if not q or s.form[last + 1] == "," then break end
    if q.prep == last + 1 or q.time and q.first <= last + 2 then last = q.last else break end
  end
  return last
end

function M.span(s, g, p)
  local first, last
  if g.bare_participle or g.mood ~= "ind" and not g.finite then first, last = g.first, complement_end(s, g.last)
  else first, last = syntax.clause(s, g) end
  if p then
    if p.first < first and first - p.first < 25 then first = p.first end
    if p.last > last and p.last - last < 14 then last = complement_end(s, p.last) end
  end
  return first, last
end

-- ---- makers: verbs ------------------------------------------------------------------------------

local function singles_out(s, p, quantity)
  if quantity then return true end
  if M.person_name(s, p) then return true end
  return s.verbless or (not p.plural and p.determiner ~= nil and s.pos[p.head] == "N")
end
M.singles_out = singles_out

-- A quantity right of the verb of one of these kinds; the one under "to" first.
function M.measured(s, g, kinds, to)
  local first, target
  local k = g.last + 1
  while k <= math.min(s.n, g.last + 24) do
    local q = s.quantity_at[k]
    if q and kinds[q.kind] and (not s.time_at[k] or q.kind == "duration") then
      first = first or q
      local before = k - 1
      while before > g.last and (s.quantity_at[before] == q or s.pos[before] == "D" or s.pos[before] == "R" or s.shape[before] >= 6) do before = before - 1 end
      if not target and to and to[s.form[before]] then target = q end
      while k < s.n and s.quantity_at[k + 1] == q do k = k + 1 end
    elseif s.pos[k] == "V" and s.group_at[k] and s.group_at[k].finite or s.pos[k] == "S" or s.form[k] == ";" then break end
    k = k + 1
  end
  return target or first
end

--- Maker for verbs. `spec`: roles = {role = slot}; count = slot whose number is the claim's (one claim for each
-- conjunct that names people); people = that slot must name people; needs = slots that must be filled;
-- measure = {kind = true} a quantity right of the verb, `to`, needs_measure; unit; scope;
-- when(s, g, counted, m) -> false or nil to refuse; infinitive, future = true to take those too; plain = bare
-- participles and -ing forms that single nobody out too; act; negative.
function M.verb(spec)
  return function(m)
    local s = m.s
    local g = s.group_at[m.token]
    if not g or g.head ~= m.token or not M.asserts(s, g, spec) then return nil end
    for _, name in ipairs(spec.needs or {}) do
      if not M.slot(s, g, name) then return nil end
    end
    local counted = spec.count and M.slot(s, g, spec.count)
    if spec.people and not counted then return nil end
    if spec.when and not spec.when(s, g, counted, m) then return nil end
    local quantity
    if spec.measure then
      quantity = M.measured(s, g, spec.measure, spec.to)
      if spec.needs_measure and not quantity then return nil end
    end
    local function one(p, index)
      local q = quantity
      local toll_last, toll_group
      if p and not spec.measure then
        q = M.count(s, p)
        if not q then q, toll_last, toll_group = M.toll(s, p) end
        if s.pack.none[s.form[p.first]] then q = nil end
      end
      -- "are feared drowned": as firm as the verb over it
      local over = g.bare_participle and s.groups[g.index - 1]
      if over and over.last == g.first - 1 and over.passive then toll_group = over end
      if p and (g.bare_participle or g.mood == "ger" or g.mood == "inf") and not spec.plain and not singles_out(s, p, q) then return nil end
      local args = {}
      M.arguments(s, g, spec.roles or {}, args)
      if p and spec.people then
        -- the role of the counted slot is this conjunct
        for k = #args, 1, -1 do
          if args[k].role == spec.counted_role then table.remove(args, k) end
        end
        args[#args + 1] = F.argument(s, spec.counted_role or "victim", p)
      end
      local first, last = M.span(s, g, p)
      if index > 1 then first, last = p.first, attribution.extent(s, p) end
      if toll_last then last = math.max(last, toll_last) end
      if g.mood == "inf" and index == 1 then
        -- "tried to storm", "attempts to storm": from the clause that says so
        local h = M.governing(s, g.first - 1)
        if h and h.last < g.first and g.first - h.last <= 6 then first = math.min(first, (syntax.clause(s, h))) end
      end
      return { s = s, type = spec.type or m.rule.type, first = first, last = last, anchor = index > 1 and p.head or m.token, group = toll_group or g,
               quantity = q, unit = q and (spec.measure and (q.unit or "") or spec.unit or "person") or nil,
               scope = spec.scope or (p and spec.people and M.scope(s, p)) or nil, args = args, counted = p, act = spec.act,
               negative = spec.negative, nominal = spec.nominal }
    end
    if not spec.people then return one(counted, 1) end
    local claims = {}
    for _, p in ipairs(M.conjuncts(s, counted, g)) do
      if M.is_people(s, p) then claims[#claims + 1] = one(p, #claims + 1) end
    end
    return claims[1] and claims or nil
  end
end

M.edge, M.infinitive_ok, M.under_if, M.WISH, M.complement_end, M.ORDER = edge, infinitive_ok, under_if, WISH, complement_end, ORDER
return M
