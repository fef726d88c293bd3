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
local phrase = require "vaglio.phrase"
local pos = require "vaglio.pos"

local ipairs, math = ipairs, math
local T = pos.TAGS

local _ENV = nil

local M = {}

local FIN, SHAPE_PUNCT, SHAPE_QUOTE = T.fin, 6, 7

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
      local opened = s.group_at[i + 1]               -- ", composta da sei Paesi,", ", citando la polizia,"
      if opened and (opened.bare_participle or opened.mood == "ger") then return i end
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
  pos.tag_all(s)
  phrase.find_groups(s)
  phrase.find_phrases(s)
  return s
end

M.hard_boundary, M.is_dash, M.outermost = hard_boundary, is_dash, outermost
M.TAGS, M.pick, M.readings_of = T, pos.pick, pos.readings_of
return M
