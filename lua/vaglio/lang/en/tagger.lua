--- Which reading of an English form is meant: noun or verb, past tense or participle, preposition or
-- conjunction. Two passes over the sentence `s` of vaglio.syntax: `tag` chooses left to right, `retag`
-- then looks at whole clauses (which past form is the finite verb, which one a participle).
local syntax = require "vaglio.syntax"
local set = require("vaglio.cues").set
local use = require "vaglio.lang.en.verb_use"

local T, pick = syntax.TAGS, syntax.pick

local require = require

local _ENV = nil

local M = {}

local CLOSED = T.prep | T.cconj | T.art | T.det | T.poss | T.demo | T.sconj | T.rel | T.pron | T.neg | T.clitic | T.wh
local FIN, PART, GER, INF, AUX, MODAL, BE, HAVE = T.fin, T.part, T.ger, T.inf, T.aux, T.modal, T.be, T.have

local needs_object, rarely_verb, moving = use.needs_object, use.rarely_verb, use.moving
local phrasal, particle, PARTICLE, NO_INFINITIVE = use.phrasal, use.particle, use.particles, use.no_infinitive

local function shape_word(s, i) return i >= 1 and i <= s.n and s.shape[i] < 4 end
local function readings(s, i) return syntax.readings_of(s.lang, s.id[i]) end

local function skip_quotes(s, i, step)
  while i >= 1 and i <= s.n and s.shape[i] == 7 do i = i + step end
  return i
end

-- The part of speech before token i (over quotation marks, and with `adverbs` over adverbs): letter, token.
local function before(s, i, adverbs)
  local j = skip_quotes(s, i - 1, -1)
  while adverbs and j >= 1 and (s.pos[j] == "R" or s.pos[j] == "X") do j = skip_quotes(s, j - 1, -1) end
  return j >= 1 and s.pos[j] or "^", j
end

local function has(s, i, bits, avoid)
  return i >= 1 and i <= s.n and s.shape[i] < 4 and pick(readings(s, i), bits, (avoid or 0) | T.guess) ~= nil
end

-- ---- what may follow --------------------------------------------------------------

-- Does a noun phrase begin at token i (determiner, number, name, pronoun, plural or adjective + noun)?
local function starts_phrase(s, i)
  i = skip_quotes(s, i, 1)
  if i > s.n then return false end
  if s.time_at[i] and not s.quantity_at[i] then return false end
  if s.quantity_at[i] or s.number_at[i] or s.shape[i] == 4 then return true end
  if s.shape[i] >= 6 then return s.form[i] == "$" or s.form[i] == "€" or s.form[i] == "£" end
  if s.mention_at[i] then return true end
  local all = s.all[i]
  if all & (T.art | T.poss | T.demo) ~= 0 and s.form[i] ~= "that" and s.form[i] ~= "'s" then return true end
  if all & T.det ~= 0 and all & (T.adv | T.prep | T.sconj | T.cconj) == 0 then return true end
  if all & T.pron ~= 0 and all & (T.rel | T.wh) == 0 and all & (T.adv | T.adj) == 0 then return true end
  if all & CLOSED ~= 0 then return s.form[i] == "all" or s.form[i] == "both" or s.form[i] == "some" or s.form[i] == "such" end
  if all & T.verb ~= 0 and all & (T.noun | T.adj) == 0 then return false end
  if all & T.adv ~= 0 and all & (T.noun | T.adj) == 0 then return false end
  return all & (T.noun | T.adj | T.propn) ~= 0 or s.shape[i] == 1 or s.shape[i] == 2
end

local function sure_finite(s, i)
  if not shape_word(s, i) or s.mention_at[i] then return false end
  local all = s.all[i]
  if all & (AUX | MODAL) ~= 0 and all & FIN ~= 0 then return s.form[i] ~= "'s" and s.form[i] ~= "may" or s.shape[i] == 0 end
  local r = readings(s, i)
  if not pick(r, FIN, T.guess) then return false end
  return pick(r, T.noun, T.guess) == nil and pick(r, T.adj, T.guess) == nil and all & CLOSED == 0
end

local function clause_stop(s, i)
  local f = s.form[i]
  return s.shape[i] >= 6 and (f == "," or f == ";" or f == "." or f == ":" or f == "!" or f == "?" or syntax.is_dash(f))
end

-- Is there another (sure) finite verb right of token i before the clause ends? `simple` refuses past forms
-- that may be participles.
local function finite_later(s, i, simple)
  local k = i + 1
  while k <= s.n do
    if clause_stop(s, k) then return false end
    local all = s.all[k]
    if s.shape[k] < 4 then
      if all & (T.rel | T.wh) ~= 0 and all & T.demo == 0 then return false end
      if all & T.sconj ~= 0 and all & T.prep == 0 and s.form[k] ~= "that" then return false end
      if s.form[k] == "that" or s.form[k] == "and" or s.form[k] == "but" then return false end
      if sure_finite(s, k) and not (simple and all & PART ~= 0 and all & AUX == 0) then return true end
    end
    k = k + 1
  end
  return false
end

-- ---- closed words with several uses ----------------------------------------------------

local function choose_closed(s, i, r, pos, bit, choose)
  choose(s, i, pos, pick(r, bit) or r[1])
  return true
end

local function verb_like(s, i)
  i = skip_quotes(s, i, 1)
  while i <= s.n and s.shape[i] < 4 and s.all[i] & (T.noun | T.verb | T.adj | T.det | T.pron | T.prep) == 0
        and s.all[i] & T.adv ~= 0 do i = i + 1 end
  return sure_finite(s, i), i
end

local subject_pronoun = set "he she they it we i you there this"

-- Does a clause (a subject and its finite verb) follow token i? For before, after, since, until, as, for, like.
local function clause_follows(s, i)
  local k = i + 1
  if k <= s.n and subject_pronoun[s.form[k]] then
    return verb_like(s, k + 1) or has(s, k + 1, FIN)
  end
  local seen = false
  while k <= s.n and k < i + 16 do
    if clause_stop(s, k) then return false end
    if s.shape[k] < 4 then
      if s.all[k] & (T.rel | T.wh | T.sconj) ~= 0 and s.all[k] & T.prep == 0 then return false end
      if sure_finite(s, k) then return seen end
      if not s.time_at[k] then seen = true end
      if seen and has(s, k, FIN) and not has(s, k, T.noun) then return true end
      -- "as quake toll reaches 31": a form in -s before a number or determiner, after a singular
      if seen and has(s, k, FIN | T.p3) and starts_phrase(s, k + 1) and not rarely_verb[s.form[k]]
         and (s.quantity_at[k + 1] or s.all[k + 1] & (T.art | T.poss) ~= 0) and not has(s, k - 1, T.pl) then return true end
    end
    k = k + 1
  end
  return false
end

local function that(s, i, r, choose)
  local prev, j = before(s, i)
  local verb_next = verb_like(s, i + 1) or has(s, i + 1, MODAL)
  if prev == "P" and not (j >= 1 and s.form[j] == "in" and s.form[i] == "that") then
    return choose_closed(s, i, r, verb_next and "O" or (starts_phrase(s, i + 1) and "D" or "O"), T.demo, choose)
  end
  if prev == "^" or (prev == "." and j >= 1 and s.form[j] ~= "," and not syntax.is_dash(s.form[j])) then
    return choose_closed(s, i, r, verb_next and "O" or (has(s, i + 1, T.noun) and "D" or "S"), T.demo, choose)
  end
  if verb_next and (prev == "N" or prev == "E" or prev == "O" or prev == "A" or prev == "M" or prev == ".") then
    return choose_closed(s, i, r, "Q", T.rel, choose)
  end
  if verb_next and (prev == "V" or prev == "C") then return choose_closed(s, i, r, "O", T.demo, choose) end
  if prev == "V" and s.tags[j] & T.say == 0 and not clause_follows(s, i) then
    return choose_closed(s, i, r, has(s, i + 1, T.noun) and "D" or "O", T.demo, choose)
  end
  return choose_closed(s, i, r, "S", T.sconj, choose)
end

local function apostrophe(s, i, r, choose)
  local prev, j = before(s, i)
  if prev == "O" or prev == "Q" or prev == "R" or (j >= 1 and (s.form[j] == "there" or s.form[j] == "who" or s.form[j] == "what")) then
    local be = pick(r, BE)
    if has(s, i + 1, PART) and not has(s, i + 1, T.adj) and (s.form[i + 1] == "been" or s.form[i + 1] == "had") then be = pick(r, HAVE) end
    choose(s, i, "V", be or r[1])
    return true
  end
  local f = s.form[i + 1]
  if f == "a" or f == "an" or f == "the" or f == "not" or f == "been" or f == "going" then
    choose(s, i, "V", f == "been" and pick(r, HAVE) or pick(r, BE))
    return true
  end
  choose(s, i, "D", pick(r, T.clitic) or r[1])
  return true
end

local special = {}
special["that"] = that
special["'s"], special["’s"], special["'"], special["’"] = apostrophe, apostrophe, apostrophe, apostrophe

special["to"] = function(s, i, r, choose) return choose_closed(s, i, r, "P", T.prep, choose) end

special["there"] = function(s, i, r, choose)
  local k = i + 1
  while k <= s.n and s.all[k] & T.adv ~= 0 and s.all[k] & T.verb == 0 do k = k + 1 end
  local be = k <= s.n and (s.all[k] & (BE | MODAL | HAVE) ~= 0 or s.form[k] == "'s" or (s.form[k + 1] == "to" and s.all[k] & FIN ~= 0)
    or s.form[k] == "remain" or s.form[k] == "remains" or s.form[k] == "remained")
  return choose_closed(s, i, r, be and "O" or "R", be and T.pron or T.adv, choose)
end

special["her"] = function(s, i, r, choose)
  local k = skip_quotes(s, i + 1, 1)
  local noun = k <= s.n and (s.quantity_at[k] or s.shape[k] == 4 or s.form[k] == "own") or k <= s.n and s.shape[k] < 4 and s.all[k] & CLOSED == 0 and (s.all[k] & (T.noun | T.adj) ~= 0 or s.shape[k] == 1)
  return choose_closed(s, i, r, noun and "D" or "O", noun and T.poss or T.pron, choose)
end

local function noun_next(s, i)
  local k = skip_quotes(s, i + 1, 1)
  if k > s.n or clause_stop(s, k) then return false end
  if s.quantity_at[k] or s.shape[k] == 4 or s.mention_at[k] then return true end
  return s.shape[k] < 4 and s.all[k] & (T.noun | T.adj | T.num | T.ord) ~= 0
    and not (sure_finite(s, k)) and (s.all[k] & CLOSED == 0 or s.form[k] == "other" or s.form[k] == "such" or s.form[k] == "more")
end

-- some, many, all, both, this, these, one …: before a noun, or alone
local function determiner(s, i, r, choose)
  local noun = noun_next(s, i) or s.form[i + 1] == "the" or s.form[i + 1] == "of" and false
    or (s.all[i + 1] or 0) & T.poss ~= 0 and s.form[i + 1] ~= "'s"
  if noun then return choose_closed(s, i, r, "D", T.det, choose) end
  return choose_closed(s, i, r, pick(r, T.pron) and "O" or "D", pick(r, T.pron) and T.pron or T.det, choose)
end
for word in ("some many all both this these those any each several few either neither another what which"):gmatch "%S+" do
  special[word] = determiner
end
special["which"] = function(s, i, r, choose) return choose_closed(s, i, r, "Q", T.rel, choose) end
special["what"] = function(s, i, r, choose) return choose_closed(s, i, r, "S", T.wh, choose) end
special["others"] = function(s, i, r, choose) return choose_closed(s, i, r, "N", T.pron, choose) end
special["one"] = function(s, i, r, choose)
  if i > 1 and s.form[i - 1] == "no" then return choose_closed(s, i, r, "N", T.pron, choose) end
  if s.number_at[i] and noun_next(s, i) then return choose_closed(s, i, r, "M", T.num, choose) end
  if s.form[i + 1] == "of" or s.number_at[i] then return choose_closed(s, i, r, "M", T.num, choose) end
  return choose_closed(s, i, r, "O", T.pron, choose)
end
special["no"] = function(s, i, r, choose)
  if s.form[i + 1] == "one" then return choose_closed(s, i, r, "D", T.det, choose) end
  if noun_next(s, i) then return choose_closed(s, i, r, "D", T.det, choose) end
  return choose_closed(s, i, r, "R", T.neg, choose)
end
special["missing"] = function(s, i, r, choose)
  local prev, j = before(s, i, true)
  if prev == "D" and not noun_next(s, i) then return choose_closed(s, i, r, "N", T.noun, choose) end
  if prev == "V" and s.lemma[j] == "be" and (starts_phrase(s, i + 1) and s.form[i + 1] ~= "in") then return choose_closed(s, i, r, "V", T.ger, choose) end
  choose(s, i, "A", pick(r, T.adj) or pick(r, T.noun) or r[1])
  return true
end
special["unaccounted"] = function(s, i, r, choose) return choose_closed(s, i, r, "A", T.adj, choose) end
special["who"] = function(s, i, r, choose) return choose_closed(s, i, r, "Q", T.rel, choose) end
special["whose"] = function(s, i, r, choose) return choose_closed(s, i, r, "Q", T.rel, choose) end
special["where"] = function(s, i, r, choose) return choose_closed(s, i, r, "S", T.sconj, choose) end
special["when"], special["why"], special["how"], special["whether"] = special["where"], special["where"], special["where"], special["where"]
special["still"] = function(s, i, r, choose)
  local prev = before(s, i)
  return choose_closed(s, i, r, prev == "D" and "A" or "R", prev == "D" and T.adj or T.adv, choose)
end
special["even"], special["just"], special["also"], special["well"] = special["still"], special["still"], special["still"], nil
special["so"] = function(s, i, r, choose) return choose_closed(s, i, r, "R", T.adv, choose) end
special["yet"] = special["so"]
special["but"] = function(s, i, r, choose) return choose_closed(s, i, r, "C", T.cconj, choose) end
special["plus"] = special["but"]
special["while"] = function(s, i, r, choose)
  local noun = before(s, i) == "D"
  return choose_closed(s, i, r, noun and "N" or "S", noun and T.noun or T.sconj, choose)
end
special["like"] = function(s, i, r, choose)
  local prev, j = before(s, i, true)
  if prev == "O" or (j >= 1 and (s.form[j] == "to" or s.tags[j] & MODAL ~= 0)) then return choose_closed(s, i, r, "V", T.verb, choose) end
  return choose_closed(s, i, r, "P", T.prep, choose)
end
special["past"] = function(s, i, r, choose)
  local prev = before(s, i)
  if prev == "D" then return choose_closed(s, i, r, noun_next(s, i) and "A" or "N", noun_next(s, i) and T.adj or T.noun, choose) end
  return choose_closed(s, i, r, "P", T.prep, choose)
end
special["including"] = function(s, i, r, choose) return choose_closed(s, i, r, "P", T.prep, choose) end
special["following"] = function(s, i, r, choose)
  local prev = before(s, i)
  if prev == "D" or prev == "V" then return false end
  return choose_closed(s, i, r, "P", T.ger, choose)
end
special["regarding"], special["concerning"], special["excluding"] = special["including"], special["including"], special["including"]
special["will"] = function(s, i, r, choose)
  local prev = before(s, i)
  local noun = prev == "D" or prev == "A"
  return choose_closed(s, i, r, noun and "N" or "V", noun and T.noun or MODAL, choose)
end
special["can"], special["might"], special["must"] = special["will"], special["will"], special["will"]
special["may"] = function(s, i, r, choose)
  if s.time_at[i] or (s.shape[i] == 1 and i > s.start_of_words) then return choose_closed(s, i, r, "N", T.noun, choose) end
  return choose_closed(s, i, r, "V", MODAL, choose)
end
for word in ("before after since until till as for once except than"):gmatch "%S+" do
  special[word] = function(s, i, r, choose)
    if not pick(r, T.sconj) then return choose_closed(s, i, r, "P", T.prep, choose) end
    if (word == "as" or word == "than") and s.quantity_at[i] then return choose_closed(s, i, r, "M", T.adv, choose) end
    local clause
    if word == "for" then clause = false else clause = clause_follows(s, i) end
    if word == "once" and not clause then return choose_closed(s, i, r, "R", T.adv, choose) end
    if clause then return choose_closed(s, i, r, "S", T.sconj, choose) end
    return choose_closed(s, i, r, pick(r, T.prep) and "P" or "S", pick(r, T.prep) and T.prep or T.sconj, choose)
  end
end

-- Prepositions that are particles or adverbs when nothing follows ("broke out on Monday", "were killed nearby").

local function preposition(s, i, r, choose)
  local _, verb = before(s, i)
  if particle[s.form[i]] and verb >= 1 and s.pos[verb] == "V" and phrasal[s.lemma[verb]] and i < s.n and s.all[i + 1] & T.prep == 0 then
    choose(s, i, "R", pick(r, T.adv) or r[1])
    return true
  end
  if not pick(r, T.adv) then return choose_closed(s, i, r, "P", T.prep, choose) end
  local k = skip_quotes(s, i + 1, 1)
  local prev = before(s, i)
  local ends = k > s.n or clause_stop(s, k) or (s.all[k] & T.prep ~= 0 and not s.quantity_at[k]) or s.form[k] == "and" or s.form[k] == "to"
    or (s.time_at[k] and prev == "V" and PARTICLE[s.form[i]] and s.form[i] ~= "in" and s.form[i] ~= "on")
  if ends and (s.form[i] ~= "in" or k > s.n) then return choose_closed(s, i, r, "R", T.adv, choose) end
  return choose_closed(s, i, r, "P", T.prep, choose)
end

-- ---- open classes -----------------------------------------------------------------------------

local function nominal_of(r) return pick(r, T.noun, T.guess) or pick(r, T.adj, T.guess) or pick(r, T.noun) or pick(r, T.adj) end

local function as_noun(s, i, r, choose)
  local noun, adj = pick(r, T.noun, T.guess), pick(r, T.adj, T.guess)
  local next_noun = noun_next(s, i) and not (s.form[i + 1] == "more")
  local k = skip_quotes(s, i + 1, 1)
  local _, j = before(s, i, true)
  local predicate = j >= 1 and s.pos[j] == "V" and (s.tags[j] & BE ~= 0 or s.lemma[j] == "remain" or s.lemma[j] == "become") and before(s, i) ~= "D"
  if adj and (not noun or predicate and not next_noun or (next_noun and s.all[k] & T.noun ~= 0 and noun.tags & (T.person | T.org | T.event | T.place) == 0)) then
    choose(s, i, "A", adj)
  elseif noun then choose(s, i, "N", noun)
  elseif adj then choose(s, i, "A", adj)
  else
    local guess = pick(r, T.noun) or pick(r, T.adj)
    local modifies = not guess and (pick(r, PART) or pick(r, GER))
    if modifies then choose(s, i, next_noun and "A" or "N", modifies)
    else choose(s, i, guess and guess.tags & T.adj ~= 0 and "A" or "N", guess or r[1]) end
  end
  return true
end

local function as_verb(s, i, reading, choose)
  choose(s, i, "V", reading)
  return true
end

-- The auxiliary (or copula) that governs token i, over adverbs; nil when there is none.
local function auxiliary(s, i)
  local j = skip_quotes(s, i - 1, -1)
  local steps = 0
  while j >= 1 and (s.pos[j] == "R" or s.pos[j] == "X") and steps < 4 do j, steps = skip_quotes(s, j - 1, -1), steps + 1 end
  if j >= 1 and s.pos[j] == "V" and s.tags[j] & (AUX | MODAL) ~= 0 then return j end
  -- a question, or "nor did he say": the subject stands between
  if j >= 2 and s.pos[j] == "O" and s.pos[j - 1] == "V" and s.tags[j - 1] & (AUX | MODAL) ~= 0 then
    local prev = before(s, j - 1)
    if prev == "^" or prev == "." or prev == "S" or prev == "C" or prev == "Q" then return j - 1 end
  end
  return nil
end

local function after_auxiliary(s, i, r, aux, choose)
  local t = s.tags[aux]
  if t & MODAL ~= 0 or s.lemma[aux] == "do" then
    local inf = pick(r, INF)
    if inf then return as_verb(s, i, inf, choose) end
  elseif t & HAVE ~= 0 then
    local part = pick(r, PART)
    if part and not (has(s, i, T.adj) and noun_next(s, i)) then return as_verb(s, i, part, choose) end
  elseif t & BE ~= 0 then
    local part, ger = pick(r, PART), pick(r, GER)
    local plain = pick(r, T.adj, T.guess)
    if part and not (plain and not part) then return as_verb(s, i, part, choose) end
    if ger and not (plain and has(s, i, T.noun)) and s.form[i] ~= "missing" then return as_verb(s, i, ger, choose) end
  end
  return false
end

local function after_to(s, i, r, choose)
  local inf = pick(r, INF, T.guess) or (pick(r, T.noun, T.guess) == nil and pick(r, INF))
  if not inf then return false end
  if inf and pick(r, T.noun, T.guess) then
    local j = i - 2
    if j >= 1 and (s.form[j] == "according" or NO_INFINITIVE[s.form[j]] and not starts_phrase(s, i + 1)) then return false end
    if rarely_verb[s.form[i]] and not starts_phrase(s, i + 1) then return false end
    if j >= 1 and s.pos[j] == "M" and not starts_phrase(s, i + 1) then return false end
  end
  return as_verb(s, i, inf, choose)
end

-- Does what stands left look like a finished subject (a noun phrase with no verb of its own yet)?
local function subject_left(s, i)
  local j = i - 1
  local seen
  while j >= 1 do
    local pos = s.pos[j]
    if pos == "N" or pos == "E" or pos == "M" or pos == "O" or pos == "A" then
      seen = seen or j
    elseif pos == "V" then
      if s.tags[j] & FIN ~= 0 and s.pos[j - 1] ~= "Q" then
        -- a clause without "that" under a verb of saying has a subject of its own
        if s.tags[j] & T.say ~= 0 and seen and seen > j then return seen, seen end
        return nil, seen
      end
      if s.tags[j] & FIN ~= 0 then return seen, seen end
    elseif pos == "S" or pos == "C" then
      return seen, seen
    elseif pos == "." and clause_stop(s, j) then
      return seen, seen
    elseif pos == "Q" then
      return nil, seen
    end
    j = j - 1
  end
  return seen, seen
end

local function singular_subject(s, j)
  local t = s.tags[j]
  if s.pos[j] == "E" then return true end
  if s.form[j] == "police" or s.form[j] == "people" then return false end
  return t & T.pl == 0
end

-- Noun or finite verb, with a noun phrase (or clause beginning) to the left.
local function noun_or_finite(s, i, r, choose)
  local fin, nominal = pick(r, FIN, T.guess), nominal_of(r)
  local prev, j = before(s, i, true)
  local past = fin.tags & T.past ~= 0
  local third = fin.tags & T.p3 ~= 0
  local k = skip_quotes(s, i + 1, 1)
  while k <= s.n and s.shape[k] < 4 and s.all[k] & T.adv ~= 0 and s.all[k] & (T.verb | T.noun | T.det | T.prep | T.adj) == 0 do k = k + 1 end
  if k <= s.n and sure_finite(s, k) and not clause_stop(s, k) and s.all[k] & PART == 0 then return as_noun(s, i, r, choose) end
  if rarely_verb[s.form[i]] then return as_noun(s, i, r, choose) end
  local ready = subject_left(s, i)
  if not ready then return as_noun(s, i, r, choose) end
  if not past then
    if third and not singular_subject(s, j) then return as_noun(s, i, r, choose) end
    if not third and singular_subject(s, j) then return as_noun(s, i, r, choose) end
  end
  local f = s.form[k]
  if f == "he" or f == "she" or f == "they" or f == "we" or f == "i" then return as_verb(s, i, fin, choose) end
  if finite_later(s, i, true) and not (fin.tags & T.say ~= 0) then return as_noun(s, i, r, choose) end
  if s.form[k] == "that" or starts_phrase(s, k) then
    -- "drone strikes kill 12": two plural nouns, the second may be the verb
    return as_verb(s, i, fin, choose)
  end
  if fin.tags & T.say ~= 0 and (k > s.n or clause_stop(s, k) or s.time_at[k]) then
    return as_verb(s, i, fin, choose)
  end
  if finite_later(s, i) then return as_noun(s, i, r, choose) end
  if past or third then return as_verb(s, i, fin, choose) end
  return as_noun(s, i, r, choose)
end

local function gerund(s, i, r, ger, choose)
  local prev, j = before(s, i)
  if moving[s.form[i]] and noun_next(s, i) and not s.quantity_at[i + 1] and prev ~= "N" and prev ~= "E" and not (prev == "V" and s.tags[j] & BE ~= 0) then
    choose(s, i, "A", ger)                                        -- "by rising fuel prices"
    return true
  end
  local noun = pick(r, T.noun, T.guess)
  local object = starts_phrase(s, i + 1)
  if prev == "D" or prev == "A" or prev == "M" then return as_noun(s, i, r, choose) end
  if noun and (prev == "N" or prev == "E") and not object then return as_noun(s, i, r, choose) end
  if noun and (prev == "N" or prev == "E") and (s.form[i + 1] == "of" or verb_like(s, i + 1)) then return as_noun(s, i, r, choose) end
  if prev == "P" and noun and not (object and not noun_next(s, i)) and not s.quantity_at[i + 1] then return as_noun(s, i, r, choose) end
  if noun and not object and (prev == "^" or prev == "V" or prev == "." or prev == "C") then return as_noun(s, i, r, choose) end
  return as_verb(s, i, ger, choose)
end

local function open_word(s, i, r, choose)
  local verb = pick(r, T.verb, T.guess) or pick(r, T.verb)
  local nominal = pick(r, T.noun, T.guess) or pick(r, T.adj, T.guess)
  local prev, j = before(s, i)
  local aux = auxiliary(s, i)
  if verb and aux and after_auxiliary(s, i, r, aux, choose) then return true end
  if not verb then return as_noun(s, i, r, choose) end
  if j >= 1 and s.form[j] == "to" and after_to(s, i, r, choose) then return true end
  if verb.tags & T.guess ~= 0 and nominal then return as_noun(s, i, r, choose) end
  local fin, part, ger = pick(r, FIN, T.guess) or pick(r, FIN), pick(r, PART, T.guess) or pick(r, PART), pick(r, GER, T.guess) or pick(r, GER)
  if prev == "D" or prev == "A" and nominal then
    -- "the wounded", "the killed soldiers", "a shooting"; but "its army killed", "this said" are rare
    if part and not fin and not nominal then choose(s, i, "A", part) return true end
    if part and fin and not nominal then choose(s, i, noun_next(s, i) and "A" or "V", part) return true end
    return as_noun(s, i, r, choose)
  end
  if ger then return gerund(s, i, r, ger, choose) end
  if part then
    -- past forms: finite or participle is settled in the second pass
    if prev == "P" and not (j >= 1 and s.form[j] == "to") then
      choose(s, i, nominal and "N" or "A", nominal or part)
      return true
    end
    if nominal and prev == "M" and not starts_phrase(s, i + 1) then return as_noun(s, i, r, choose) end
    if nominal and (prev == "N" or prev == "E" or prev == "M") and fin and fin.tags & T.past == 0 then
      return noun_or_finite(s, i, r, choose)                      -- hurt, cut, put: present and past alike
    end
    if nominal and nominal.tags & T.adj ~= 0 and noun_next(s, i) and prev ~= "N" and prev ~= "E" and prev ~= "O" and prev ~= "M" then
      choose(s, i, "A", nominal)
      return true
    end
    if nominal and prev == "V" and not fin then choose(s, i, nominal.tags & T.noun ~= 0 and "N" or "A", nominal) return true end
    local modifies = noun_next(s, i) and not has(s, i + 1, T.det) and not s.quantity_at[i + 1]
    if modifies and (not fin or fin.tags & T.guess ~= 0 or prev == "V" and s.tags[j] & AUX == 0)
       and prev ~= "N" and prev ~= "E" and prev ~= "O" and prev ~= "Q" and prev ~= "M" then
      choose(s, i, "A", part)                                     -- "citing unnamed sources", "in crowded markets"
      return true
    end
    if nominal and nominal.tags & T.noun ~= 0 and prev ~= "O" and prev ~= "Q" and prev ~= "R" and fin
       and not (s.form[i]:find "ed$" and (prev == "N" or prev == "E")) then
      return noun_or_finite(s, i, r, choose)
    end
    return as_verb(s, i, fin and not aux and fin or part, choose)
  end
  if fin then
    if prev == "O" or prev == "Q" or prev == "K" or prev == "X" then return as_verb(s, i, fin, choose) end
    if not nominal then
      if prev == "P" then return as_verb(s, i, pick(r, INF) or fin, choose) end
      if fin.tags & (T.past | T.p3) == 0 and (prev == "N" or prev == "E") and singular_subject(s, j) then
        -- "had him appear", "saw prices fall": a base form with a singular before it
        return as_verb(s, i, pick(r, INF) or fin, choose)
      end
      return as_verb(s, i, fin, choose)
    end
    if prev == "P" or prev == "M" or prev == "^" or prev == "V" or prev == "S" or prev == "A" then
      if prev == "V" and j >= 1 and (s.lemma[j] == "help" or s.lemma[j] == "let") then return as_verb(s, i, pick(r, INF) or fin, choose) end
      return as_noun(s, i, r, choose)
    end
    if prev == "." or prev == "C" then
      -- '"…," says X', "X and says"
      if fin.tags & (T.say | T.p3) == T.say | T.p3 or (prev == "C" and fin.tags & T.p3 ~= 0 and starts_phrase(s, i + 1) and not s.quantity_at[i]) then
        return as_verb(s, i, fin, choose)
      end
      if prev == "." and subject_left(s, i) == nil and (s.form[i] == "say" or fin.tags & T.past ~= 0 and fin.tags & T.say ~= 0) then
        return as_verb(s, i, fin, choose)
      end
      -- a headline's second verb: "quake kills 12, collapses houses"
      if prev == "." and s.form[j] == "," and fin.tags & T.p3 ~= 0 and starts_phrase(s, i + 1) and not s.mention_at[i + 1] then
        for b = 1, j - 1 do
          if s.pos[b] == "V" and s.tags[b] & T.p3 ~= 0 and s.tags[b] & AUX == 0 then return as_verb(s, i, fin, choose) end
        end
      end
      return as_noun(s, i, r, choose)
    end
    return noun_or_finite(s, i, r, choose)
  end
  return as_noun(s, i, r, choose)
end

-- ---- first pass -----------------------------------------------------------------------------------

local function in_modifier(s, i)
  local q = s.quantity_at[i]
  return q and s.first[i] < (q.number_first or q.first) and q.kind ~= "ordinal"
end

--- Chooses the reading of token i; false leaves it to the neutral rules.
function M.tag(s, i, choose)
  local shape = s.shape[i]
  local special_word = special[s.form[i]]
  if shape >= 4 and shape ~= 5 and not (special_word and shape == 7) and s.form[i] ~= "'s" then return false end
  if s.form[i] == "'" and (i == 1 or shape == 7) or s.mention_at[i] and s.mention_at[i].type ~= "demonym" then return false end
  local r, all = readings(s, i), s.all[i]
  if in_modifier(s, i) and all & (T.art | T.det) == 0 then
    choose(s, i, "M", r[1])
    return true
  end
  if special_word and special_word(s, i, r, choose) then return true end
  if s.time_at[i] and all & T.noun ~= 0 and all & CLOSED == 0 then
    choose(s, i, "N", pick(r, T.noun))
    return true
  end
  if s.number_at[i] then
    if all & T.art ~= 0 then choose(s, i, "D", pick(r, T.art)) else choose(s, i, "M", pick(r, T.num) or r[1]) end
    return true
  end
  if s.mention_at[i] then                                    -- a demonym
    local person = all & T.noun ~= 0 and s.form[i]:find "s$" and not noun_next(s, i)
    local alone = not noun_next(s, i)
    choose(s, i, (person or alone and i > 1 and s.pos[i - 1] == "D" and s.form[i - 1] ~= "the") and "N" or "A", pick(r, T.noun) or pick(r, T.adj) or r[1])
    return true
  end
  if (shape == 1 or shape == 2 or shape == 3) and i ~= s.start_of_words and all & CLOSED == 0
     and pick(r, T.noun, T.guess) == nil and pick(r, T.verb, T.guess) == nil and pick(r, T.adj, T.guess) == nil
     and pick(r, T.adv, T.guess) == nil then
    choose(s, i, "E", pick(r, T.propn) or r[1])
    return true
  end
  if all & (AUX) ~= 0 and all & (T.poss | T.noun) == 0 then
    local aux = auxiliary(s, i)
    if aux and after_auxiliary(s, i, r, aux, choose) then return true end
    if i > 1 and s.form[i - 1] == "to" and pick(r, INF) then return as_verb(s, i, pick(r, INF), choose) end
    return as_verb(s, i, pick(r, FIN) or r[1], choose)
  end
  if all & (T.noun | T.verb | T.adj | T.propn) == 0 then
    if all & T.prep ~= 0 and all & (T.neg) == 0 then return preposition(s, i, r, choose) end
    return false
  end
  if all & T.prep ~= 0 and pick(r, T.prep, T.guess) then return preposition(s, i, r, choose) end
  if all & T.adv ~= 0 and pick(r, T.adv, T.guess) and pick(r, T.verb, T.guess) == nil
     and not (pick(r, T.adj, T.guess) and (noun_next(s, i) or before(s, i) == "D"))
     and not (pick(r, T.noun, T.guess) and (before(s, i) == "D" or before(s, i) == "P")) then
    choose(s, i, "R", pick(r, T.adv))
    return true
  end
  if all & CLOSED ~= 0 and pick(r, T.verb, T.guess) == nil then
    if all & T.det ~= 0 then return determiner(s, i, r, choose) end
    if all & T.pron ~= 0 and not noun_next(s, i) then return choose_closed(s, i, r, "O", T.pron, choose) end
  end
  return open_word(s, i, r, choose)
end

--- The second pass: finite or participle.
M.retag = require "vaglio.lang.en.participle" { readings = readings, before = before, auxiliary = auxiliary,
  clause_stop = clause_stop, needs_object = needs_object }

M.before, M.starts_phrase, M.needs_object = before, starts_phrase, needs_object
return M
