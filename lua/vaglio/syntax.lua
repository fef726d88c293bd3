--- Shallow syntax of one sentence: parts of speech, verb groups, noun phrases,
-- clauses. It knows no language: tags (src/tags.h) come from the packs, and a
-- pack's `syntax.lua` says what else differs (does the adjective follow its
-- noun, which verbs form their perfect with "be").
--
-- A sentence is a table `s` made from core.grid, with, per token i (1..n):
--     s.first[i] s.last[i]   bytes, 1-based inclusive       s.form[i]  folded form
--     s.pos[i]               one of the letters below       s.lemma[i] lemma of the chosen reading
--     s.tags[i]              tag bits of the chosen reading
-- parts of speech: V verb, N noun, E name, A adjective, D determiner, P preposition, R adverb,
--     O pronoun, K clitic, C coordinating, S subordinating, Q relative, X negation, M number, "." punctuation
-- s.groups: verb groups, in order: {first=, last=, head=, lemma=, finite=, mood=, tense=, passive=,
--     reflexive=, negated=, modal=, person=, plural=, index=}
-- s.phrases: noun phrases, in order: {first=, last=, head=, prep=token|nil, definite=, indefinite=,
--     quantity=record|nil, mention=record|nil, plural=}

local core = require "vaglio.core"

local ipairs, setmetatable, table, math = ipairs, setmetatable, table, math
local T = core.tags()

local _ENV = nil

local M = {}

local NOUN, ADJ, DET, ART, PREP, PRON = T.noun, T.adj, T.det, T.art, T.prep, T.pron
local POSS, DEMO, REL, WH, NEG, CLITIC = T.poss, T.demo, T.rel, T.wh, T.neg, T.clitic
local ADV, CCONJ, SCONJ, NUM, VERB, AUX = T.adv, T.cconj, T.sconj, T.num, T.verb, T.aux
local BE, HAVE, MODAL, FIN, INF, PART, GER = T.be, T.have, T.modal, T.fin, T.inf, T.part, T.ger
local GUESS, PROPN, SAY, P3 = T.guess, T.propn, T.say, T.p3
local SHAPE_LOWER, SHAPE_CAPITAL, SHAPE_UPPER, SHAPE_MIXED = 0, 1, 2, 3
local SHAPE_NUMBER, SHAPE_ALNUM, SHAPE_PUNCT, SHAPE_QUOTE, SHAPE_URL = 4, 5, 6, 7, 8
M.TAGS = T

-- ---- readings, looked up once per form ---------------------------------------

local cache = {}

local function readings_of(lang, id)
  local by_lang = cache[lang]
  if not by_lang then
    by_lang = {}
    cache[lang] = by_lang
  end
  local r = by_lang[id]
  if not r then
    r = core.readings(lang, id)
    by_lang[id] = r
  end
  return r
end
M.readings_of = readings_of

-- The first reading with all bits of `want` and none of `avoid`; sure ones before guesses.
local function pick(readings, want, avoid)
  local guess
  for _, r in ipairs(readings) do
    if r.tags & want == want and r.tags & (avoid or 0) == 0 then
      if r.tags & GUESS == 0 then return r end
      guess = guess or r
    end
  end
  return guess
end

-- ---- parts of speech -------------------------------------------------------------

local function choose(s, i, pos, reading)
  s.pos[i] = pos
  s.lemma[i] = reading and reading.lemma or s.form[i]
  s.tags[i] = reading and reading.tags or 0
end

local function closed_class(s, i, r, all)
  if all & NEG ~= 0 then return choose(s, i, "X", pick(r, NEG)) end
  if all & PREP ~= 0 then return choose(s, i, "P", pick(r, PREP)) end
  if all & CCONJ ~= 0 then return choose(s, i, "C", pick(r, CCONJ)) end
  if all & (ART | DET | POSS | DEMO) ~= 0 then
    return choose(s, i, "D", pick(r, ART) or pick(r, DET) or pick(r, POSS) or pick(r, DEMO))
  end
  if all & SCONJ ~= 0 then return choose(s, i, "S", pick(r, SCONJ)) end
  if all & REL ~= 0 then return choose(s, i, "Q", pick(r, REL)) end
  if all & CLITIC ~= 0 then return choose(s, i, "K", pick(r, CLITIC)) end
  if all & PRON ~= 0 then return choose(s, i, "O", pick(r, PRON)) end
  if all & ADV ~= 0 then return choose(s, i, "R", pick(r, ADV)) end
  return choose(s, i, "N", r[1])
end

local OPEN = NOUN | ADJ | VERB | PROPN
local CLOSED = PREP | CCONJ | ART | DET | POSS | DEMO | SCONJ | REL | CLITIC | PRON | NEG

local function next_word(s, i)
  local j = i + 1
  while j <= s.n and (s.shape[j] == SHAPE_QUOTE) do j = j + 1 end
  return j
end

-- Is token j a finite verb and nothing else likely?
local function sure_verb(s, j)
  if j > s.n or s.shape[j] >= SHAPE_NUMBER then return false end
  local all = s.all[j]
  if all & FIN == 0 then return false end
  local r = readings_of(s.lang, s.id[j])
  return pick(r, FIN, GUESS) ~= nil and pick(r, NOUN, GUESS) == nil and pick(r, ADJ, GUESS) == nil
end

local function article_or_clitic(s, i, r)
  if pick(r, CLITIC) and sure_verb(s, next_word(s, i)) then
    return choose(s, i, "K", pick(r, CLITIC))
  end
  return choose(s, i, "D", pick(r, ART) or pick(r, DET) or pick(r, DEMO))
end

local function before(s, i)
  local j = i - 1
  while j >= 1 and s.shape[j] == SHAPE_QUOTE do j = j - 1 end
  return j >= 1 and s.pos[j] or "^", j
end

-- An auxiliary earlier in the same verb group, over adverbs, clitics and negation.
local function after_auxiliary(s, i)
  local j = i - 1
  while j >= 1 and (s.pos[j] == "R" or s.pos[j] == "K" or s.pos[j] == "X" or s.shape[j] == SHAPE_QUOTE
                    or (s.pos[j] == "P" and s.tags[j] & ADV ~= 0)) do
    j = j - 1
  end
  if j < 1 or s.pos[j] ~= "V" then return nil end
  if s.tags[j] & (AUX | MODAL) ~= 0 or s.lang_rules.copular[s.lemma[j]] then return j end
  return nil
end

local function verb_reading(s, i, r)
  local aux = after_auxiliary(s, i)
  if aux then
    if s.tags[aux] & MODAL ~= 0 then
      return pick(r, INF | VERB) or pick(r, FIN | VERB) or pick(r, VERB)
    end
    return pick(r, PART) or pick(r, GER) or pick(r, INF) or pick(r, VERB)
  end
  local prev = before(s, i)
  if s.lang_rules.infinitive_marker and i > 1 and s.lang_rules.infinitive_marker[s.form[i - 1]] then
    return pick(r, INF) or pick(r, VERB)
  end
  if prev == "P" then return pick(r, INF) or pick(r, GER) or pick(r, PART) or pick(r, VERB) end
  return pick(r, FIN | AUX) or pick(r, FIN | P3, GUESS) or pick(r, PART) or pick(r, FIN, GUESS)
    or pick(r, FIN) or pick(r, INF) or pick(r, GER) or pick(r, VERB)
end

-- Verb or noun? Decided by what stands before (and a little after).
local function open_class(s, i, r, all)
  local noun, adj = pick(r, NOUN), pick(r, ADJ)
  local verb = all & VERB ~= 0 and verb_reading(s, i, r) or nil
  if verb and verb.tags & T.imper ~= 0 and verb.tags & (T.p3 | PART) == 0 and (noun or adj) then verb = nil end
  if not verb then
    local prev = before(s, i)
    if noun and adj and prev == "N" and s.lang_rules.adjective_follows then
      return choose(s, i, "A", adj)
    end
    if noun and not (adj and noun.tags & GUESS ~= 0 and adj.tags & GUESS == 0) then
      return choose(s, i, "N", noun)
    end
    if adj then return choose(s, i, "A", adj) end
    return choose(s, i, "N", noun or r[1])
  end
  local prev, j = before(s, i)
  local finite = verb.tags & FIN ~= 0
  if after_auxiliary(s, i) and verb.tags & (PART | GER | INF) ~= 0 then return choose(s, i, "V", verb) end
  if after_auxiliary(s, i) and s.tags[after_auxiliary(s, i)] & MODAL ~= 0 then
    return choose(s, i, "V", verb)
  end
  if verb.tags & (GER | INF) ~= 0 and verb.tags & GUESS == 0 and prev ~= "D" then
    return choose(s, i, "V", verb)
  end
  local nominal = (noun and noun.tags & GUESS == 0) or (adj and adj.tags & GUESS == 0)
  if verb.tags & PART ~= 0 and not finite and prev == "A" and j > 1 and (s.pos[j - 1] == "D" or s.pos[j - 1] == "P") and noun then
    return choose(s, i, "N", noun)                  -- "la stessa testata"
  end
  if verb.tags & PART ~= 0 and not finite then
    -- a participle: a noun after a determiner or number, else it modifies what stands before
    if noun and noun.tags & GUESS == 0 and (prev == "D" or prev == "M" or prev == "P") then
      return choose(s, i, "N", noun)
    end
    if adj and adj.tags & GUESS == 0 and not s.lang_rules.participles[verb.lemma] and prev ~= "N" then
      return choose(s, i, "A", adj)
    end
    return choose(s, i, "V", verb)
  end
  if prev == "K" or prev == "X" or prev == "O" or prev == "Q" then return choose(s, i, "V", verb) end
  if prev == "D" or prev == "P" or prev == "M" or (prev == "A" and nominal) then
    if noun or adj then return choose(s, i, noun and "N" or "A", noun or adj) end
  end
  if not nominal or verb.tags & AUX ~= 0 then return choose(s, i, "V", verb) end
  return s.lang_rules.verb_or_noun(s, i, prev, verb, noun or adj, choose, j)
end

local function name_like(s, i)
  local shape = s.shape[i]
  if shape ~= SHAPE_CAPITAL and shape ~= SHAPE_UPPER and shape ~= SHAPE_MIXED then return false end
  if s.mention_at[i] then return true end
  if i == 1 or s.start_of_words == i or s.title_case then
    -- a sentence's first word is a name only when it is no word the language knows
    return s.all[i] & GUESS ~= 0 and pick(readings_of(s.lang, s.id[i]), 0, GUESS) == nil
  end
  return true
end

local function tag_token(s, i)
  local shape = s.shape[i]
  if shape == SHAPE_PUNCT or shape == SHAPE_QUOTE then return choose(s, i, ".", nil) end
  if shape == SHAPE_URL then return choose(s, i, ".", nil) end
  if shape == SHAPE_NUMBER then return choose(s, i, "M", nil) end
  local r, all = readings_of(s.lang, s.id[i]), s.all[i]
  if s.lang_rules.as_adjective and s.lang_rules.as_adjective[s.form[i]] then return choose(s, i, "A", pick(r, ADJ) or r[1]) end
  if s.mention_at[i] and s.mention_at[i].type ~= "demonym" then return choose(s, i, "E", pick(r, PROPN)) end
  if s.number_at[i] and all & (ART | DET) == 0 then return choose(s, i, "M", pick(r, NUM) or r[1]) end
  if name_like(s, i) and pick(r, CLOSED, GUESS) == nil and pick(r, VERB | FIN, GUESS) == nil
     and not (pick(r, NOUN, GUESS) or pick(r, ADJ, GUESS)) then
    return choose(s, i, "E", pick(r, PROPN))
  end
  if all & (ART | PREP) == ART and all & CLITIC ~= 0 and pick(r, CLITIC) then return article_or_clitic(s, i, r) end
  if all & OPEN == 0 then return closed_class(s, i, r, all) end
  if all & CLOSED ~= 0 then
    local closed = s.lang_rules.closed_or_open(s, i, r, all, pick, T)
    if closed then return closed_class(s, i, r, all & ~OPEN) end
  end
  if all & (VERB | NOUN | ADJ) == VERB then
    return choose(s, i, "V", verb_reading(s, i, r))
  end
  if all & ADV ~= 0 and (pick(r, VERB, GUESS) == nil) and pick(r, ADV, GUESS) then
    return choose(s, i, "R", pick(r, ADV))
  end
  return open_class(s, i, r, all)
end

-- A pack whose words need more context than the neutral rules look at brings `tag(s, i, choose)` (false:
-- not mine) and `retag(s, choose)`, which sees the whole sentence.
local function tag_all(s)
  local rules = s.lang_rules
  for i = 1, s.n do
    if not (rules.tag and rules.tag(s, i, choose)) then tag_token(s, i) end
  end
  if rules.retag then rules.retag(s, choose) end
  -- "che": after a noun it is relative, otherwise it opens a clause
  for i = 1, s.n do
    if s.all[i] & REL ~= 0 and s.all[i] & SCONJ ~= 0 and (s.pos[i] == "S" or s.pos[i] == "Q") then
      local prev, j = before(s, i)
      if prev == "." and j and j > 1 then prev = s.pos[j - 1] end
      local noun_before = prev == "N" or prev == "E" or prev == "A" or prev == "O" or prev == "M"
      s.pos[i] = (noun_before and not s.lang_rules.content_noun(s, j)) and "Q" or "S"
    end
  end
end

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
              plural = lead & T.pl ~= 0, singular = lead & T.sg ~= 0, person3 = lead & T.p3 ~= 0 }
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
  for i = first, last do
    if not s.time_at[i] and s.pos[i] ~= "D" then return false end
  end
  return true
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

-- ---- clauses ------------------------------------------------------------------------------

-- A token that parts clauses for argument search.
local function hard_boundary(s, i)
  local f = s.form[i]
  return f == ";" or f == ":" or f == "." or f == "!" or f == "?" or f == "…"
end

local function is_dash(f) return f == "-" or f == "–" or f == "—" end

-- May a phrase search go left over token i? Not over another verb, a clause opener or a stop.
local function stops_left(s, i)
  return s.pos[i] == "V" or s.pos[i] == "S" or hard_boundary(s, i)
end

-- The phrase that a post-nominal "of" chain hangs on: "l'ex capo dei servizi kazaki" is one subject.
local function outermost(s, p)
  local q = p
  while q and q.prep do
    local before_phrase = s.phrases[q.index - 1]
    if not before_phrase or before_phrase.last ~= q.prep - 1 then return q end
    q = before_phrase
  end
  return q
end

-- An aside that ends at token j: ", che ieri era a Roma,", "– detto anche X –", ", lo ricordiamo,".
-- The token where it begins, nil when none does.
local function aside_left(s, j, limit)
  if s.form[j] == ")" then
    for i = j - 1, math.max(limit, j - 25), -1 do
      if s.form[i] == "(" then return i end
    end
    return nil
  end
  local dash = is_dash(s.form[j])
  if not dash and s.form[j] ~= "," then return nil end
  for i = j - 1, math.max(limit, j - 45), -1 do
    if hard_boundary(s, i) then return nil end
    if dash then
      if is_dash(s.form[i]) then return i end
    elseif s.form[i] == "," then
      if s.pos[i + 1] == "Q" then return i end
      if s.group_at[i + 1] and s.group_at[i + 1].bare_participle then return i end
      local short = j - i <= 5
      for k = i + 1, j - 1 do
        if short and s.group_at[k] and s.group_at[k].finite then return i end
      end
    end
  end
end

--- The noun phrase that is subject or antecedent left of token `i`, the apposition stepped over to reach it,
-- and whether an aside between commas (or that apposition) was; nil when there is none before
-- the clause begins. Phrases under a preposition count only through what they hang on.
function M.phrase_left(s, i, limit)
  if s.lang_rules.phrase_left then return s.lang_rules.phrase_left(s, i, limit, M) end
  local j, commas, over = i - 1, 0, false
  limit = limit or 1
  while j >= limit do
    local p = s.phrase_at[j]
    if p then
      local top = outermost(s, p)
      if top and not top.prep and not top.time and not (top.pronoun and s.pos[top.head] == "K") then
        -- an apposition between commas ("Azirbek, portavoce della polizia, ha detto"): step over it
        local comma = top.first - 1
        if commas == 1 and comma >= limit and s.form[comma] == "," and comma > 1 then
          local named = s.phrase_at[comma - 1]
          local host = named and outermost(s, named)
          if host and not host.prep and not host.time then return host, top, true end
        end
        return top, nil, over
      end
      j = (top and top.prep and math.min(top.prep, top.first) or p.first) - 1
    else
      local aside = aside_left(s, j, limit)
      if aside and aside > limit then
        over = over or (j >= i - 3 and s.form[j] ~= ")")
        j = aside - 1
        goto continue
      end
      local modifier = s.group_at[j]
      if modifier and modifier.bare_participle and modifier.first > limit then
        j = modifier.first - 1                        -- "un rapporto pubblicato ieri sostiene che"
        goto continue
      end
      if stops_left(s, j) then return nil end
      if s.form[j] == "," then commas = commas + 1 end
      if s.pos[j] == "Q" then
        return nil
      end
      j = j - 1
      ::continue::
    end
  end
  return nil
end

--- The noun phrase right of token `i` without preposition, before the clause ends.
function M.phrase_right(s, i, limit)
  local j = i + 1
  limit = limit or s.n
  while j <= limit do
    local p = s.phrase_at[j]
    if p then
      if not p.prep and not p.time then return p end
      j = p.last + 1
    else
      local f = s.form[j]
      if s.pos[j] == "V" or s.pos[j] == "S" or s.pos[j] == "Q" or hard_boundary(s, j) then return nil end
      if f == "," or is_dash(f) then return nil end
      j = j + 1
    end
  end
end

--- Is the clause of group `g` opened by a relative pronoun? Then its token, and the antecedent phrase.
function M.relative(s, g)
  local j = g.first - 1
  while j >= 1 and (s.pos[j] == "R" or s.pos[j] == "K" or s.pos[j] == "X" or s.time_at[j]
                    or (s.phrase_at[j] and s.phrase_at[j].prep)) do
    j = j - 1
  end
  if j < 1 or s.pos[j] ~= "Q" then return nil end
  local k = j - 1
  if k >= 1 and s.pos[k] == "P" then k = k - 1 end
  if k >= 1 and s.form[k] == "," then k = k - 1 end
  while k >= 1 and s.shape[k] == SHAPE_QUOTE do k = k - 1 end
  local p = k >= 1 and s.phrase_at[k]
  return j, p and outermost(s, p) or nil, p
end

--- The finite group that `g` is coordinated with: "ha chiesto aiuto e ha annunciato"; nil when a
-- subject of its own or another opener stands before it.
function M.coordinated(s, g)
  local j = g.first - 1
  while j >= 1 and (s.pos[j] == "R" or s.pos[j] == "K" or s.pos[j] == "X") do j = j - 1 end
  if j < 1 or s.pos[j] ~= "C" or not s.lang_rules.joins[s.form[j]] then return nil end
  for k = g.index - 1, 1, -1 do
    local h = s.groups[k]
    if h.finite and h.plural == g.plural then return h end
  end
end

--- Subject of a verb group: the phrase, or nil. Relative clauses take their antecedent, coordinated
-- verbs the subject of the verb they hang on ("X ha ribadito … e ha colto …").
function M.subject(s, g, depth)
  if g.subject ~= nil then return g.subject or nil end
  g.subject = false
  depth = depth or 0
  local rel, antecedent = M.relative(s, g)
  local p
  local joint = g.joined or (not rel and g.finite and M.coordinated(s, g))
  if joint and depth < 4 then
    p = M.subject(s, joint, depth + 1)
  elseif rel then
    p = antecedent
  else
    if g.mood ~= "ger" and g.mood ~= "inf" then p = M.phrase_left(s, g.first) end
    if not p and (g.finite or g.bare_participle) and depth < 4 then
      p = s.lang_rules.subject_after(s, g, M)
      g.subject_after = p and true or nil
    end
    if not p and depth < 4 and g.index > 1 then
      -- coordinated or participial: the subject of the verb before
      local earlier = s.groups[g.index - 1]
      while earlier and earlier.bare_participle and earlier.index > 1 do earlier = s.groups[earlier.index - 1] end
      local j = g.first - 1
      while j >= 1 and (s.pos[j] == "R" or s.form[j] == "," or s.pos[j] == "K") do j = j - 1 end
      local linked = j >= 1 and (s.pos[j] == "C" or s.pos[j] == "P" or j == earlier.last or s.form[g.first - 1] == ",")
      if (linked or g.mood == "ger" or g.mood == "inf") and earlier then
        p = M.subject(s, earlier, depth + 1)
      end
    end
  end
  g.subject = p or false
  return p
end

--- Direct object of a verb group.
function M.object(s, g)
  if g.object ~= nil then return g.object or nil end
  local p = M.phrase_right(s, g.last)
  if p and p == M.subject(s, g) then p = nil end
  g.object = p or false
  return p
end

--- Phrases under one of these prepositions (lemma set) right of the group (or phrase), within its clause.
function M.obliques(s, from, preps, limit)
  local found, j = {}, from + 1
  limit = limit or s.n
  while j <= limit do
    local p = s.phrase_at[j]
    if p then
      if p.prep and preps[s.lemma[p.prep]] then found[#found + 1] = p end
      j = p.last + 1
    else
      if s.pos[j] == "S" or hard_boundary(s, j) or (s.pos[j] == "V" and s.tags[j] & FIN ~= 0) then break end
      j = j + 1
    end
  end
  return found
end

--- First and last token of the clause of a group: from its subject (or opener) to the token
-- before the next clause.
function M.clause(s, g)
  if g.clause_first then return g.clause_first, g.clause_last end
  local first = g.first
  local subject = M.subject(s, g)
  if subject and subject.first < first and not M.relative(s, g) then
    local earlier = s.groups[g.index - 1]
    if not earlier or earlier.last < subject.first then
      first = subject.prep and subject.prep or subject.first
    end
  end
  local rel = M.relative(s, g)
  if rel then first = rel end
  local last, j = g.last, g.last + 1
  local next_group = s.groups[g.index + 1]
  local stop = s.n
  while next_group do
    -- an infinitive, gerund or participle belongs to this clause; a finite verb opens the next
    if next_group.finite then
      stop = s.lang_rules.clause_start(s, next_group, M) - 1
      break
    end
    next_group = s.groups[next_group.index + 1]
  end
  while j <= stop do
    if hard_boundary(s, j) and not s.time_at[j] then break end
    if s.form[j] ~= "," and s.pos[j] ~= "C" and s.pos[j] ~= "S" and s.pos[j] ~= "Q" and not is_dash(s.form[j]) then
      last = j
    end
    j = j + 1
  end
  g.clause_first, g.clause_last = first, math.max(last, g.last)
  return g.clause_first, g.clause_last
end

-- ---- entry ----------------------------------------------------------------------------------

-- Which record of a list covers each token: {[token] = record}; records carry first,last bytes.
local function cover(s, records)
  local at, i = {}, 1
  for _, r in ipairs(records) do
    if r.last >= s.begin and r.first <= s.stop then
      for k = 1, s.n do
        if s.first[k] >= r.first and s.last[k] <= r.last then at[k] = at[k] or r end
      end
    end
  end
  return at
end
M.cover = cover

-- Tokens of the bare number inside a quantity (without modifier and unit).
local function number_tokens(s, quantities)
  local at = {}
  for _, q in ipairs(quantities) do
    local first, last = q.number_first or q.first, q.number_last or q.last
    for k = 1, s.n do
      if s.first[k] >= first and s.last[k] <= last then at[k] = true end
    end
  end
  return at
end

--- Analyses sentence number `index` of a document. `layers` = {quantities=, times=, mentions=} are lists
-- of records with first,last (bytes); `rules` the pack's syntax rules.
function M.sentence(doc, index, layers, rules)
  local s = core.grid(doc, index)
  s.doc, s.index, s.lang_rules = doc, index, rules
  s.pos, s.lemma, s.tags = {}, {}, {}
  s.quantity_at = cover(s, layers.quantities)
  s.time_at = cover(s, layers.times)
  s.mention_at = cover(s, layers.mentions)
  s.number_at = number_tokens(s, layers.quantities)
  s.start_of_words = 1
  while s.start_of_words < s.n and s.shape[s.start_of_words] >= SHAPE_PUNCT do
    s.start_of_words = s.start_of_words + 1
  end
  tag_all(s)
  find_groups(s)
  find_phrases(s)
  return s
end

M.hard_boundary, M.is_dash, M.outermost, M.pick = hard_boundary, is_dash, outermost, pick
return M
