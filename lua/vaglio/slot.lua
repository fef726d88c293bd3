--- Slots: which noun phrase is the subject, object, patient or host of a verb, for claim rules. The
-- shallow
-- syntax gives phrases and groups; this walks them with agreement, so that a counted phrase ("più
-- di
-- 2.000 persone"), an object of the verb before or a phrase inside a relative clause is not
-- mistaken.

local syntax = require "vaglio.syntax"

local ipairs, math = ipairs, math
local T = syntax.TAGS
local NUMBER, GENDER = T.sg | T.pl, T.m | T.f

local _ENV = nil

local M = {}

local AFFIX = { R = true, K = true, X = true }

-- ---- phrases ---------------------------------------------------------------------------

--- The preposition that governs a phrase; one that belongs to its number ("più di 40") does not.
function M.prep(s, p)
  local i = p.prep
  if i and s.quantity_at[i] and p.quantity == s.quantity_at[i] then
    local before = i - 1
    while before >= 1 and s.quantity_at[before] == p.quantity do before = before - 1 end
    if before >= 1 and s.pos[before] == "P" then return before end
    return nil
  end
  return i
end

--- First token of a phrase with its number ("più di 40 persone") and without its preposition.
function M.first(s, p)
  local i = p.first
  while i > 1 and p.quantity and s.quantity_at[i - 1] == p.quantity do i = i - 1 end
  return i
end

--- Is the phrase a bare number or number noun ("decine", "due")?
function M.is_number(s, p) return s.pos[p.head] == "M" and p.quantity ~= nil end

--- What a phrase under a preposition hangs on: "l'ex capo dei servizi" is one phrase for a verb.
function M.outer(s, p)
  local q = p
  while q do
    local prep = M.prep(s, q)
    if not prep then return q end
    local host = s.phrase_at[prep - 1]
    if not host or host == q then return q end
    q = host
  end
  return p
end

local function edge(s, p)
  local prep = M.prep(s, p)
  return math.min(prep or p.first, M.first(s, p))
end
M.edge = edge

--- "decine di rivoltosi": the counted noun phrase of a number, and the number of a counted noun
-- phrase.
function M.counted(s, p)
  -- "con a bordo decine di truppe": the number ends another phrase
  local i = p.prep and p.prep - 1 or 0
  if i > 0 and s.lang_rules.of[s.lemma[p.prep]] and s.pos[i] == "M" and s.quantity_at[i]
      and s.phrase_at[i]
     and s.phrase_at[i].head ~= i then
    local first = i
    while first > 1 and s.quantity_at[first - 1] == s.quantity_at[i] do first = first - 1 end
    return p, { first = first, last = i, head = i, quantity = s.quantity_at[i], index = p.index - 1,
        lemma = s.lemma[i] }
  end
  local q = s.phrases[p.index + 1]
  if M.is_number(s, p) and p.quantity.kind == "count" and q and q.prep == p.last + 1
      and s.lang_rules.of[s.lemma[q.prep]]
     and not q.quantity and s.pos[q.head] ~= "E" then
    return q, p
  end
  local host = s.phrases[p.index - 1]
  if p.prep and host and s.lang_rules.of[s.lemma[p.prep]] and M.is_number(s, host)
     and (host.last == p.prep - 1 or host.last == p.prep - 2 and s.shape[p.prep - 1] == 7) then
    return p, host
  end
  return p, nil
end

local function number_of(tags)
  local n = tags & NUMBER
  if n == NUMBER or n == 0 then return nil end
  return n == T.pl and "pl" or "sg"
end

-- "pl", "sg" or nil (unknown) of a phrase.
local function phrase_number(s, p)
  if M.is_number(s, p) then return nil end
  if p.quantity and p.quantity.kind == "count" then return s.tags[p.head] & NUMBER == T.pl and "pl"
      or nil end
  if s.mention_at[p.head] and s.pos[p.head] == "E" then return nil end
  return number_of(s.tags[p.head])
end

-- Of a verb group, from its first helper or its participle.
local function group_number(s, g)
  local lead = g.verbs[1]
  if #g.verbs > 1 and s.tags[g.head] & T.part ~= 0 and not (s.tags[lead] & T.have ~= 0
      and s.tags[lead] & T.be == 0) then
    return number_of(s.tags[g.head])
  end
  return number_of(s.all[lead] & NUMBER)
end

--- The next conjunct: "X e Y", "X, Y e Z" (a comma only counts when a conjunction follows).
function M.next_conjunct(s, p)
  local i = p.last + 1
  while true do
    local q = s.phrase_at[i + 1]
    if i < s.n and s.pos[i] == "P" and q and q.prep == i
        and s.lang_rules.of[s.lemma[i]] then i = q.last + 1 else break end
  end
  local q = s.phrases[(s.phrase_at[i - 1] or p).index + 1]
  if not q or i > s.n then return nil end
  if s.pos[i] == "C" or s.form[i] == "," then
    local start = edge(s, q)
    if start == i + 1 and not M.prep(s, q) and not q.time then return q, s.pos[i] == "C" end
  end
end

--- Is the phrase joined with another by a conjunction, before or after it?
function M.joined(s, p)
  local q, sure = M.next_conjunct(s, p)
  if q and sure then return q end
  local i = edge(s, p) - 1
  if i > 1 and s.pos[i] == "C" and s.phrase_at[i - 1] then return s.phrase_at[i - 1] end
end

--- Is `q` another title of what `p` names ("la giornalista e blogger"), not somebody else?
function M.same_person(s, p, q)
  if q.determiner or q.quantity or s.mention_at[q.head] then return false end
  return s.tags[p.head] & T.pl == 0 and s.pos[q.head] == "N"
end

--- The first of the conjuncts a phrase is in.
function M.first_conjunct(s, p)
  for _ = 1, 6 do
    local i = edge(s, p) - 1
    local q = i > 1 and (s.pos[i] == "C" or s.form[i] == ",") and s.phrase_at[i - 1] or nil
    q = q and M.outer(s, q)
    if not q or M.prep(s, q) or q.time or q == p then return p end
    local next_one, sure = M.next_conjunct(s, q)
    if next_one ~= p or not (sure or M.joined(s, p)) then return p end
    p = q
  end
  return p
end

--- A phrase and its conjuncts, left to right, at most eight.
function M.conjuncts(s, p)
  local list, pending = { p }, {}
  local q, sure = M.next_conjunct(s, p)
  while q and #list + #pending < 8 do
    pending[#pending + 1] = q
    if sure then
      for _, x in ipairs(pending) do list[#list + 1] = x end
      pending = {}
    end
    q, sure = M.next_conjunct(s, q)
  end
  return list
end

-- ---- subject -----------------------------------------------------------------------------------

-- Does the participle of a "be" form agree in gender with a noun?
local function gender_fits(s, g, p)
  local tags = s.tags[g.head]
  if #g.verbs < 2 or tags & T.part == 0 or s.tags[g.verbs[1]] & T.be == 0 or s.pos[p.head] ~= "N"
     or s.tags[p.head] & T.person == 0 then return true end
  local a, b = s.tags[p.head] & GENDER, s.all[g.head] & GENDER
  if a == GENDER or b == GENDER or a == 0 or b == 0 or M.joined(s, p)
      or p.quantity then return true end
  return a == b
end

local function fits(s, g, p)
  local q = M.is_number(s, p) and p.quantity.best
  if q and q > 1 and p.quantity.kind == "count" and group_number(s, g) == "sg"
      and s.shape[p.head] == 4 then return false end
  local a, b = phrase_number(s, p), group_number(s, g)
  if a and b and a ~= b and not (b == "pl" and M.joined(s, p)) then return false end
  return gender_fits(s, g, p)
end

-- A phrase that is a person's name: the likeliest antecedent of what follows it.
local function named(s, p)
  local m = p and s.mention_at[p.head] or nil
  return m ~= nil and m.type == "person"
end

-- The antecedent of a relative clause, when the pronoun may be its subject ("che", not "in cui").
local function antecedent(s, g)
  local rel, top, nearest = syntax.relative(s, g)
  if not rel then return nil end
  if rel > 1 and s.pos[rel - 1] == "P" then return nil, rel end
  return named(s, nearest) and nearest or top and M.outer(s, top), rel
end

local function owner(s, i)
  local g = s.group_at[i]
  return g and g.last == i and g or nil
end

-- Is a group found on the way left one to step over (a reduced relative clause on the subject)?
local function reduced(s, h)
  if #h.verbs > 1 or s.all[h.head] & T.part == 0 then return false end
  local i = h.first - 1
  if i > 1 and s.pos[i] == "V" and s.all[i] & T.adv ~= 0 then i = i - 1 end
  return i >= 1 and (s.phrase_at[i] ~= nil or s.form[i] == "," or AFFIX[s.pos[i]])
end

local subject

-- What a finite or other group left of g gives to g: a coordinated subject, an antecedent, or
-- nothing.
local function through(s, g, h, linked, depth)
  local top = antecedent(s, h)
  if top and not linked then return top end
  if depth < 4 and (linked or not g.finite) then return subject(s, h, depth + 1) end
end

-- "secondo la polizia due negozi sono stati incendiati": a number after a noun begins the phrase
-- that stands
-- right before the verb.
function M.inner(s, p, g)
  if p.last ~= g.first - 1 or s.pos[p.head] ~= "N" then return nil end
  for k = p.head + 1, p.last do
    local q = s.quantity_at[k]
    if q and q.kind == "count" and s.pos[p.last] ~= "M" then
      local head = p.last
      for i = k, p.last do
        if s.pos[i] == "N" then head = i break end
      end
      return { first = k, last = p.last, head = head, quantity = q, index = p.index,
          lemma = s.lemma[head], plural = true }
    end
  end
end

--- "in flagranza un 45enne", "nella notte due uomini": people counted after the noun of another
-- phrase.
function M.counted_tail(s, p)
  if s.pos[p.head] ~= "N" then return nil end
  for k = p.head + 1, p.last do
    local q = s.quantity_at[k]
    if q and (q.kind == "count" or q.kind == "age") then
      local head = q.kind == "age" and s.pos[p.last] == "M" and p.last or nil
      for i = k, p.last do
        if not head and s.pos[i] == "N" and s.all[i] & T.person ~= 0 then head = i end
      end
      if not head then return nil end
      local one = s.lang_rules.one[s.form[k]] ~= nil
      return { first = k, last = p.last, head = head, quantity = q, index = p.index,
          lemma = s.lemma[head], indefinite = one,
               determiner = one and s.form[k] or nil, plural = not one }
    end
  end
end

local function walk_left(s, g, depth)
  local j, commas, linked = g.first - 1, 0, false
  while j >= 1 do
    local p = s.phrase_at[j]
    if p then
      local top = j == p.last and M.inner(s, p, g) or M.outer(s, p)
      local start = edge(s, top)
      if M.prep(s, top) or top.time then
        j = start - 1
      else
        local h = start > 1 and owner(s, start - 1)
        if s.pos[g.first - 1] == "C" and top.last >= g.first - 4 and s.groups[g.index - 1]
            and s.groups[g.index - 1].last < start
           and s.groups[g.index - 1].finite and g.finite then
          -- "ha ucciso cinque persone ed è stata ferita una donna": what stands before "and" is not
          -- its subject
          local shared = depth < 4 and subject(s, s.groups[g.index - 1], depth + 1)
          return shared and fits(s, g, shared) and shared or nil
        elseif h and reduced(s, h) then j = h.first - 1
        elseif h then return through(s, g, h, linked, depth)
        elseif fits(s, g, top) then
          if commas == 1 and start > 2 and s.form[start - 1] == "," then
            local named = s.phrase_at[start - 2]
            local host = named and M.outer(s, named)
            local _, listed = nil, false
            if host then _, listed = M.next_conjunct(s, host) end
            if host and not M.prep(s, host) and not host.time and fits(s, g, host)
                and not listed then return host end
          end
          return top
        else j = start - 1 end
      end
    else
      local pos = s.pos[j]
      if pos == "V" then
        local h = s.group_at[j]
        if not h then return nil end
        if s.all[j] & T.adv ~= 0 and #h.verbs == 1 then j = h.first - 1
        elseif reduced(s, h) and not linked then j = h.first - 1
        else return through(s, g, h, linked or s.form[g.first - 1] == ",", depth) end
      elseif pos == "Q" then
        if j > 1 and s.pos[j - 1] == "P" then j, commas = j - 2, 0 else return nil end
      elseif pos == "S" or syntax.hard_boundary(s, j) then return nil
      else
        if s.form[j] == ")" then
          local k = j
          while k > 1 and s.form[k] ~= "(" do k = k - 1 end
          if s.form[k] == "(" then j = k end
        end
        if pos == "C" then linked = j >= g.first - 2 end
        if s.form[j] == "," then commas = commas + 1 end
        j = j - 1
      end
    end
  end
end

subject = function(s, g, depth)
  if g.slot_subject ~= nil then return g.slot_subject or nil end
  g.slot_subject = false
  depth = depth or 0
  if g.joined and depth < 4 then
    local shared = subject(s, g.joined, depth + 1)
    g.slot_subject = shared or false
    return shared
  end
  local p
  local top, rel = antecedent(s, g)
  if top then p = top
  elseif not rel then p = walk_left(s, g, depth) end
  if not p and (g.finite or rel) then
    p = s.lang_rules.subject_after(s, g, syntax)
    if not p and (g.passive or s.lang_rules.be_perfect[g.lemma]) then p = M.right(s, g) end
  end
  g.slot_subject = p or false
  return p
end

--- Subject of a verb group, or nil.
function M.subject(s, g) return subject(s, g, 0) end

-- ---- object, host, patient
-- ------------------------------------------------------------------------

-- "detuvo a seis hombres": a preposition that marks the object, right after its verb.
local function marked_object(s, g, p)
  local marks, prep = s.lang_rules.object_prepositions, M.prep(s, p)
  return marks and prep == g.last + 1 and marks[s.lemma[prep]] and not g.passive
    and not s.lang_rules.be_perfect[g.lemma]
end

--- The first phrase right of the group without preposition, before its clause ends.
function M.right(s, g)
  local j = g.last + 1
  while j <= s.n do
    local p = s.phrase_at[j] or (s.quantity_at[j] and s.phrase_at[j + 1])
    if p and p.last >= j then
      if not p.time and (not M.prep(s, p) or marked_object(s, g, p)) then return p end
      local counted = M.prep(s, p) and s.phrase_at[j] == p and M.counted_tail(s, p)
      if counted then return counted end
      j = p.last + 1
    else
      local pos, f = s.pos[j], s.form[j]
      if pos == "V" or pos == "S" or pos == "Q" or pos == "C" or f == "," or syntax.hard_boundary(s,
          j)
         or syntax.is_dash(f) then return nil end
      j = j + 1
    end
  end
end

--- Direct object of a verb group, or nil; the antecedent in "l'uomo che la polizia ha arrestato".
function M.object(s, g)
  if g.slot_object ~= nil then return g.slot_object or nil end
  local p = M.right(s, g)
  local sub = subject(s, g, 0)
  if p and p == sub then p = nil end
  if not p and sub and sub.last < g.first then
    local i = edge(s, sub) - 1
    if i > 1 and s.pos[i] == "Q" and s.pos[i - 1] ~= "P" then
      local k = i - 1
      if s.form[k] == "," then k = k - 1 end
      local host = k >= 1 and s.phrase_at[k]
      p = host and (named(s, host) and host or M.outer(s, host)) or nil
    end
  end
  g.slot_object = p or false
  return p
end

--- Is the group a participle standing on its own ("due trovati decapitati", "arrestato un uomo")?
function M.bare(s, g)
  if g.joined then return false end
  if g.bare_participle then return true end
  if #g.verbs > 1 or s.all[g.head] & T.part == 0 then return false end
  local tags = s.tags[g.head]
  if tags & T.imper ~= 0 or (tags & T.part ~= 0 and not g.finite) then return true end
  -- "dalle rivolte esplose per il gas": a past tense like the participle, right after a phrase with
  -- a preposition
  local p = tags & T.past ~= 0 and s.phrase_at[g.first - 1]
  return p and M.prep(s, p) ~= nil and number_of(s.tags[p.head]) == "pl" or false
end

local function agreeing(s, g, p)
  local a, b = s.tags[p.head] & GENDER, s.all[g.head] & GENDER
  if s.pos[p.head] == "N" and a ~= 0 and b ~= 0 and a & b == 0 then return false end
  local n, v = number_of(s.tags[p.head]), number_of(s.all[g.head] & NUMBER)
  if M.is_number(s, p) or M.joined(s, p) or s.pos[p.head] == "E" then return true end
  return not n or not v or n == v
end

-- The noun a bare participle belongs to: the nearest one left that agrees, else the phrase right of
-- it.
local function host_left(s, g)
  local j = g.first - 1
  while j >= 1 and (AFFIX[s.pos[j]] or s.shape[j] == 7 or s.form[j] == "," or s.pos[j] == "C"
                    or s.pos[j] == "V" and s.all[j] & T.adv ~= 0) do
    if s.pos[j] == "C" and not (j > 1 and s.group_at[j - 1]) then return nil end
    j = j - 1
  end
  if j < 1 then return nil end
  local before = s.group_at[j]
  if before and M.bare(s, before) then return M.host(s, before) end
  -- "è stata trovata morta": a predicate of the subject
  if before and j == g.first - 1 and before.last == j and before.passive then return M.subject(s,
      before) end
  local p = s.phrase_at[j]
  while p do
    if not p.time and agreeing(s, g, p) then return p end
    local prep = M.prep(s, p)
    if not prep then
      if not p.time then return nil end
      prep = edge(s, p)
    end
    p = s.phrase_at[prep - 1]
  end
end

--- The phrase that a bare participle says something of.
function M.host(s, g)
  if g.slot_host ~= nil then return g.slot_host or nil end
  g.slot_host = false
  local p = host_left(s, g)
  if not p then
    p = M.right(s, g)
    if p and not agreeing(s, g, p) then p = nil end
  end
  g.slot_host = p or false
  return p
end

--- Who or what undergoes the verb: object, subject of a passive, host of a participle.
function M.patient(s, g)
  if M.bare(s, g) then return M.host(s, g) end
  if g.passive then return subject(s, g, 0) end
  return M.object(s, g)
end

--- Phrases under prepositions of a set, right of a token, within its clause.
function M.obliques(s, from, preps, limit)
  local found, j = {}, from + 1
  limit = limit or s.n
  while j <= limit do
    local p = s.phrase_at[j]
    if p then
      local prep = M.prep(s, p)
      if prep and preps[s.lemma[prep]] then found[#found + 1] = p end
      j = p.last + 1
    else
      if s.pos[j] == "S" or syntax.hard_boundary(s, j) or (s.pos[j] == "V" and s.group_at[j]
          and s.group_at[j].finite) then break end
      j = j + 1
    end
  end
  return found
end

--- Who acts: the subject, or the by-phrase of a passive or participle.
function M.agent(s, g)
  if not g.passive and not M.bare(s, g) then return subject(s, g, 0) end
  local by = M.obliques(s, g.last, s.lang_rules.agent, g.last + 8)[1]
  if by and not by.time then return by end
end

return M
