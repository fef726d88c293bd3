--- Chunks of a sentence: verb groups ("sarebbe rimasta uccisa") and noun phrases ("almeno 18 agenti").

local pos = require "vaglio.pos"

local math = math
local T = pos.TAGS

local _ENV = nil

local M = {}

local ART, AUX, BE, HAVE, MODAL, FIN = T.art, T.aux, T.be, T.have, T.modal, T.fin
local INF, PART, GER, SHAPE_QUOTE = T.inf, T.part, T.ger, 7

-- ---- verb groups -------------------------------------------------------------------

local function mood_of(tags)
  if tags & T.cond ~= 0 then return "cond" end
  if tags & T.subj ~= 0 and tags & T.pres == 0 then return "subj" end
  if tags & T.imper ~= 0 then return "imper" end
  if tags & FIN ~= 0 then return "ind" end
  if tags & INF ~= 0 then return "inf" end
  if tags & GER ~= 0 then return "ger" end
  return "part"
end

local function tense_of(tags)
  if tags & T.fut ~= 0 then return "fut" end
  if tags & T.impf ~= 0 then return "impf" end
  if tags & T.past ~= 0 then return "past" end
  return "pres"
end

-- The verbs of a group from token i on: auxiliaries, then one main verb.
local function group_from(s, i)
  local verbs, last = { i }, i
  local j = i
  while true do
    local t = s.tags[j]
    local helper = t & (AUX | MODAL) ~= 0 or s.lang_rules.copular[s.lemma[j]]
    if not helper then break end
    local k = j + 1
    while k <= s.n and (s.pos[k] == "R" or s.pos[k] == "X" or s.pos[k] == "K" or s.shape[k] == SHAPE_QUOTE
                        or (s.lang_rules.infinitive_marker and s.lang_rules.infinitive_marker[s.form[k]]
                            and t & MODAL ~= 0)) and k - j <= 4 do
      k = k + 1
    end
    if s.lang_rules.inverted then
      local k2 = s.lang_rules.inverted(s, j, k)
      if k2 then k = k2 end
    end
    if k > s.n or s.pos[k] ~= "V" then break end
    local tk = s.tags[k]
    if tk & FIN ~= 0 and tk & (PART | INF | GER) == 0 then break end
    if t & AUX ~= 0 and t & MODAL == 0 and tk & (PART | GER) == 0
       and not (s.lang_rules.do_support and s.lang_rules.do_support[s.lemma[j]]) then break end
    verbs[#verbs + 1], last, j = k, k, k
  end
  return verbs, last
end

local function group_of(s, i)
  local verbs, last = group_from(s, i)
  local head, lead = verbs[#verbs], s.tags[i]
  local g = { first = i, last = last, head = head, lemma = s.lemma[head], verbs = verbs,
              mood = mood_of(lead), tense = tense_of(lead), finite = lead & FIN ~= 0,
              subjunctive = lead & T.subj ~= 0, plural = lead & T.pl ~= 0, singular = lead & T.sg ~= 0, person3 = lead & T.p3 ~= 0 }
  for k = 1, #verbs - 1 do
    local v = verbs[k]
    if s.tags[v] & MODAL ~= 0 then g.modal = s.lemma[v] end
    if s.tags[v] & HAVE ~= 0 and s.tags[v] & BE == 0 then g.perfect = true end
  end
  if #verbs > 1 then
    local v = verbs[#verbs - 1]
    local part = s.tags[head] & PART ~= 0
    local be = s.tags[v] & BE ~= 0 or s.lang_rules.copular[s.lemma[v]]
    if part and be then
      g.passive = not s.lang_rules.be_perfect[g.lemma]
      g.perfect = true
    end
    if part and g.mood == "cond" then g.past_conditional = true end
  elseif s.tags[head] & PART ~= 0 and s.tags[head] & FIN == 0 then
    g.passive, g.bare_participle = not s.lang_rules.be_perfect[g.lemma], true
  end
  -- what stands before: clitics and negation
  local j = i - 1
  while j >= 1 and (s.pos[j] == "K" or s.pos[j] == "X" or s.pos[j] == "R") do
    if s.pos[j] == "X" then g.negated = true end
    if s.pos[j] == "K" then
      g.clitics = (g.clitics or "") .. " " .. s.form[j]
      if s.lang_rules.reflexive[s.form[j]] then g.reflexive = true end
    end
    if s.pos[j] == "R" and s.lang_rules.negative_adverb[s.form[j]] then g.negated = true end
    if s.pos[j] ~= "R" then g.first = j end
    j = j - 1
  end
  for k = i, last do
    if s.pos[k] == "X" or s.lang_rules.negative_adverb[s.form[k]] then g.negated = true end
  end
  return g
end

-- "ha escluso … e avvertito che": a participle joined to a perfect shares its auxiliary.
local function join_participle(s, g, groups)
  local j = g.first - 1
  while j >= 1 and s.pos[j] == "R" do j = j - 1 end
  if j < 1 or s.pos[j] ~= "C" then return end
  for k = #groups, 1, -1 do
    local h = groups[k]
    if h.finite then
      if #h.verbs > 1 and s.tags[h.head] & PART ~= 0 then
        g.finite, g.bare_participle, g.joined = true, nil, h
        g.mood, g.tense, g.passive, g.perfect = h.mood, h.tense, h.passive and g.passive, true
        g.plural, g.negated = h.plural, g.negated or nil
        if not h.passive then g.passive = nil end
      end
      return
    end
  end
end

local function find_groups(s)
  local groups, i = {}, 1
  s.group_at = {}
  while i <= s.n do
    if s.pos[i] == "V" then
      local g = group_of(s, i)
      if g.bare_participle then join_participle(s, g, groups) end
      groups[#groups + 1] = g
      g.index = #groups
      for k = g.first, g.last do s.group_at[k] = g end
      i = g.last + 1
    else
      i = i + 1
    end
  end
  s.groups = groups
end

-- ---- noun phrases --------------------------------------------------------------------

local INSIDE = { D = true, A = true, N = true, E = true, M = true, R = false }

local function phrase_quantity(s, first, last)
  for i = first, last do
    local q = s.quantity_at[i]
    if q then return q end
  end
end

local function phrase_mention(s, first, last, head)
  if s.mention_at[head] and s.mention_at[head].type ~= "demonym" then return s.mention_at[head] end
  for i = last, first, -1 do
    local m = s.mention_at[i]
    if m and m.type ~= "demonym" then return m end
  end
end

local function head_of(s, first, last)
  if s.lang_rules.adjective_follows then
    for i = first, last do
      if s.pos[i] == "N" then return i end
    end
  else
    for i = last, first, -1 do
      if s.pos[i] == "N" then return i end
    end
  end
  for i = first, last do
    if s.pos[i] == "E" then return i end
  end
  for i = last, first, -1 do
    if s.pos[i] == "M" or s.pos[i] == "A" or s.pos[i] == "O" then return i end
  end
  return last
end

-- "decine di morti", "un milione di persone": the number goes on through "of".
local function partitive(s, i)
  return s.pos[i] == "P" and s.quantity_at[i - 1] and s.quantity_at[i - 1].kind == "count"
    and s.lang_rules.of[s.lemma[i]] and s.tags[i] & ART == 0 and i < s.n and INSIDE[s.pos[i + 1]]
end

local function in_phrase(s, i, started)
  local pos = s.pos[i]
  if started and partitive(s, i) then return true end
  if INSIDE[pos] then
    local m, before_m = s.mention_at[i], s.mention_at[i - 1]
    if started and pos == "E" and m and before_m and m ~= before_m and before_m.type ~= "demonym"
       and (m.type == "person") ~= (before_m.type == "person") then
      return false                                   -- "a Reuters Ali": two names
    end
    if started and before_m and before_m.type == "outlet" and m ~= before_m and pos == "E" then return false end
    if started and m and m.type == "person" and pos == "E" and m ~= before_m and s.pos[i - 1] ~= "D"
       and m.last > s.last[i] and s.tags[i - 1] & (T.person | T.role) == 0 and s.pos[i - 1] ~= "E"
       and not (s.pos[i - 1] == "A" and i > 2 and s.all[i - 2] & (T.person | T.role) ~= 0) then
      return false                                   -- "in un blog Kori Schulman": a full name without a title
    end
    if pos == "D" and started and not s.quantity_at[i] and not s.lang_rules.inner_determiner(s, i) then
      return false
    end
    if started and s.lang_rules.breaks_phrase and s.lang_rules.breaks_phrase(s, i) then return false end
    return true
  end
  if s.quantity_at[i] then return pos ~= "." or s.shape[i] == SHAPE_QUOTE or true end
  if s.shape[i] == SHAPE_QUOTE and started and i < s.n and s.pos[i + 1] ~= "." then
    return INSIDE[s.pos[i + 1]] and s.pos[i + 1] ~= "D" or false
  end
  if pos == "R" and started and i < s.n then
    return s.pos[i + 1] == "A" or (s.pos[i + 1] == "M")
  end
  return false
end

local function time_only(s, first, last)
  local timed = false
  for i = first, last do
    if s.time_at[i] then timed = true
    elseif s.pos[i] ~= "D" then return false end
  end
  return timed
end

local function make_phrase(s, prep, first, last)
  local head = head_of(s, first, last)
  local p = { first = first, last = last, head = head, prep = prep, lemma = s.lemma[head],
              plural = s.tags[head] & T.pl ~= 0, quantity = phrase_quantity(s, first, last),
              mention = phrase_mention(s, first, last, head), pronoun = s.pos[head] == "O" }
  local det = s.pos[first] == "D" and s.form[first] or nil
  if det then
    p.determiner = det
    p.indefinite = s.lang_rules.indefinite[det]
    p.definite = not p.indefinite
  elseif prep and s.tags[prep] & ART ~= 0 then
    p.definite = true
  end
  p.time = time_only(s, first, last)
  return p
end

local function find_phrases(s)
  local phrases, i = {}, 1
  s.phrase_at = {}
  while i <= s.n do
    local prep = s.pos[i] == "P" and i or nil
    local first = prep and i + 1 or i
    -- "tra cui", "con a bordo": prepositions may stack
    while prep and first <= s.n and s.pos[first] == "P" and not s.quantity_at[first] do
      prep, first = first, first + 1
    end
    if prep and first <= s.n and s.shape[first] == SHAPE_QUOTE then first = first + 1 end
    local last = first - 1
    if first <= s.n and s.pos[first] == "O" then
      last = first
    else
      while last + 1 <= s.n and in_phrase(s, last + 1, last >= first) do last = last + 1 end
    end
    while last >= first and (s.shape[last] == SHAPE_QUOTE or s.pos[last] == "R") do last = last - 1 end
    if last >= first then
      local p = make_phrase(s, prep, first, last)
      phrases[#phrases + 1] = p
      p.index = #phrases
      for k = first, last do s.phrase_at[k] = p end
      i = last + 1
    else
      i = math.max(first, i + 1)
    end
  end
  s.phrases = phrases
end

M.find_groups, M.find_phrases = find_groups, find_phrases
return M
