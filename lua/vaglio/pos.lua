--- Parts of speech: for each token of a sentence one of its readings, chosen by what stands around it.
--
-- Letters: V verb, N noun, E name, A adjective, D determiner, P preposition, R adverb, O pronoun, K clitic,
-- C coordinating, S subordinating, Q relative, X negation, M number, "." punctuation.

local core = require "vaglio.core"

local ipairs = ipairs
local T = core.tags()

local _ENV = nil

local M = {}

local NOUN, ADJ, DET, ART, PREP, PRON = T.noun, T.adj, T.det, T.art, T.prep, T.pron
local POSS, DEMO, REL, NEG, CLITIC, ADV = T.poss, T.demo, T.rel, T.neg, T.clitic, T.adv
local CCONJ, SCONJ, NUM, VERB, AUX, MODAL = T.cconj, T.sconj, T.num, T.verb, T.aux, T.modal
local FIN, INF, PART, GER, GUESS, PROPN = T.fin, T.inf, T.part, T.ger, T.guess, T.propn
local P3, SHAPE_CAPITAL, SHAPE_UPPER, SHAPE_MIXED, SHAPE_NUMBER, SHAPE_PUNCT = T.p3, 1, 2, 3, 4, 6
local SHAPE_QUOTE, SHAPE_URL = 7, 8

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
  local sure_adj = adj and adj.tags & GUESS == 0
  if verb.tags & INF ~= 0 and sure_adj and prev == "N" then return choose(s, i, "A", adj) end   -- "l'alleanza militare"
  if verb.tags & PART ~= 0 and pick(r, ADV, GUESS) and i < s.n and s.all[i + 1] & PART ~= 0 then
    return choose(s, i, "R", pick(r, ADV))           -- "sono subito giunte"
  end
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
    local there = s.lang_rules.there and s.lang_rules.there[s.form[j]]      -- "hay heridos"
    if noun and noun.tags & GUESS == 0 and (prev == "D" or prev == "M" or prev == "P" or there) then
      return choose(s, i, "N", noun)
    end
    if prev == "D" and not s.lang_rules.indefinite[s.form[j]] and i < s.n and s.all[i + 1] & (NOUN | ADJ | PART) == 0
       and s.shape[i + 1] < SHAPE_PUNCT then
      return choose(s, i, "N", noun or adj or verb) -- "la sparata del ministro"
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
  if all & OPEN == 0 and not (s.lang_rules.as_adverb and s.lang_rules.as_adverb[s.form[i]]) then
    return closed_class(s, i, r, all)
  end
  if s.lang_rules.as_adverb and s.lang_rules.as_adverb[s.form[i]] then return choose(s, i, "R", pick(r, ADV) or r[1]) end
  if all & (CLOSED | ADV) ~= 0 then
    local closed = s.lang_rules.closed_or_open(s, i, r, all, pick, T)
    if closed then return closed_class(s, i, r, all & ~OPEN) end
  end
  if all & (VERB | NOUN | ADJ) == VERB and (all & PART == 0 or all & FIN ~= 0) then
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

M.TAGS, M.readings_of, M.pick, M.tag_all = T, readings_of, pick, tag_all
return M
