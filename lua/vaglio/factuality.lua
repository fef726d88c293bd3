--- How firmly a text puts what it tells of: the certainty (CT certain, PR probable, PS possible, U
-- not said),
-- the polarity and the evidentiality of a verb group or a noun in its sentence. The words are the
-- packs' (lang/<code>/hedges.lua); here is what stands over what.
--
--     local level, evidentiality, sign = factuality.of(s, p, covering)      a claim's
--     local level, sign = factuality.event(s, first, last)                  any words'

local syntax = require "vaglio.syntax"

local ipairs, pairs, setmetatable = ipairs, pairs, setmetatable
local T = syntax.TAGS

local _ENV = nil

local M = {}

local NONE = {}
local NEAR = 4            -- tokens that may stand between a verb and the infinitive under it
local IF_REACH = 12       -- tokens after the verb where an if-clause may still begin

-- ---- words -----------------------------------------------------------------------------

-- What a pack's hedges may leave out.
local OPTIONAL = [[
  modals modals_conditional stance able implicative_modals inferred verbs negated_verbs
  passive_verbs wish openers possible probable intent aspect implicative negative_verbs
  negative_nouns lacking_verbs lacking_words conditional only negators without purpose
  purpose_phrases if_words even question_words]]

local function silent() end

local filled = setmetatable({}, { __mode = "k" })

-- The hedges of a sentence's language, nothing missing.
local function hedges_of(s)
  local given = s.pack.hedges or NONE
  local hedge = filled[given]
  if not hedge then
    hedge = {}
    for k, v in pairs(given) do hedge[k] = v end
    hedge.conditions = hedge.conditions or hedge.if_words or NONE
    hedge.phrases = hedge.phrases or silent
    for name in OPTIONAL:gmatch "%S+" do hedge[name] = hedge[name] or NONE end
    filled[given] = hedge
  end
  return hedge
end

local function in_words(s, first, last, set)
  for i = first, last do
    if set[s.form[i]] then return true end
  end
  return false
end

-- The last token before i that is neither clitic nor quotation mark.
local function before(s, i)
  local j = i - 1
  while j >= 1 and (s.pos[j] == "K" or s.shape[j] == 7) do j = j - 1 end
  return j
end

local function is_infinitive(s, g)
  return g.mood == "inf" or not g.finite and s.tags[g.verbs[1]] & T.inf ~= 0
end

-- "aver ucciso", "essere stati arrestati": an infinitive of what has been.
local function is_perfect(s, g)
  return #g.verbs > 1 and not g.modal and s.tags[g.head] & T.part ~= 0
end

-- Is the claim of a noun, not of its group's verb? The object of a light verb is one with it
-- ("fare la
-- differenza").
local function of_noun(s, p)
  local g = p.group
  if not g or not p.anchor or p.anchor >= g.first and p.anchor <= g.last then return false end
  local q = s.phrase_at and s.phrase_at[p.anchor]
  return not (q and q.head == p.anchor and q.first == g.last + 1 and not q.prep
              and s.tags[g.head] & T.lightv ~= 0)
end

-- "Il ministro ha riferito sull'incendio": what stands under a preposition with the article is
-- taken for
-- granted, whatever the verb says.
local function taken_for_granted(s, p)
  if not of_noun(s, p) or not s.phrase_at then return false end
  local q = s.phrase_at[p.anchor]
  if not q or q.head ~= p.anchor then return false end
  return q.prep and q.definite and not q.quantity and not p.quantity or false
end

-- ---- what stands over a verb group ------------------------------------------------------

-- Has the stretch between h and g the word that opens g's clause?
local function opened(s, h, g)
  local infinitive = g.mood == "inf"
  for i = h.last + 1, g.first - 1 do
    if s.lang_rules.that[s.form[i]] then return true end
    if infinitive and s.lang_rules.infinitive_opener[s.form[i]] then return true end
  end
  return false
end

-- "pare che …", "non è escluso che …", "chiede che …": a verb of seeming or wishing right above
-- the clause.
local function verb_above(s, g, hedge)
  for k = g.index - 1, 1, -1 do
    local h = s.groups[k]
    if h.last < g.first then
      local opener = opened(s, h, g)
      if opener and g.subjunctive and hedge.wish[h.lemma] then return "PS" end
      if opener or g.mood == "inf" then
        if hedge.verbs[h.lemma] then return hedge.verbs[h.lemma] end
        if h.negated and hedge.negated_verbs[h.lemma] then return hedge.negated_verbs[h.lemma] end
        if h.passive and hedge.passive_verbs[h.lemma] then
          return hedge.passive_verbs[h.lemma]
        end
      end
      if h.finite then return nil end
    end
  end
end

-- The token where the opener of g's clause stands ("che", "di", "to"), nil when nothing opens it.
local function opener_of(s, g)
  local j = g.first - 1
  if is_infinitive(s, g) then
    if s.shape[j] == 7 then j = j - 1 end
    local marks = s.lang_rules.infinitive_marker
    if j >= 1 and (s.pos[j] == "P" or marks and marks[s.form[j]]) then return j end
    if marks and marks[s.form[g.first]] then return g.first end
    return nil
  end
  if not g.finite then return j >= 1 and s.pos[j] == "P" and j or nil end
  for i = j, 1, -1 do
    if s.lang_rules.that[s.form[i]] then return i end
    if s.pos[i] == "V" or syntax.hard_boundary(s, i) then return nil end
  end
end

-- "la possibilità di evacuare", "è probabile che piova": a word before the opener.
local function word_above(s, g, hedge)
  local i = opener_of(s, g)
  if not i or i <= 1 then return nil end
  -- "it is likely that …", not "the plan that failed"; "l'ora che venga", not "ora che viene"
  local moods = hedge.subjunctive
  local content = not moods and (s.pos[i] == "S" or s.pos[i - 1] == "A")
  if g.finite and not g.subjunctive and not content then return nil end
  return hedge.openers[s.form[i - 1]]
end

-- "Vogliono sempre fare", "per colpire": the words right before an infinitive that is only meant.
local function meant(s, g, hedge)
  local i = opener_of(s, g)
  if i and hedge.purpose[s.lemma[i]] then return true end
  local phrase = i and i > 2 and s.form[i - 2] .. " " .. s.form[i - 1] .. " " .. s.form[i]
  if phrase and hedge.purpose_phrases[phrase] then return true end
  local j = g.first - 1
  if not i and j >= 1 and (s.pos[j] == "Q" or hedge.question_words[s.form[j]]) then
    return true                                      -- "non sa cosa fare"
  end
  local h = s.groups[g.index - 1]
  if h and hedge.intent[h.lemma] and g.first - h.last <= NEAR then return true end
  -- "The minister wants to resign": a verb that the tagger took for a noun
  j = i and i - 1 or 0
  if j >= 1 and s.pos[j] == "N" and s.all[j] & T.fin ~= 0 then
    local verb = syntax.pick(syntax.readings_of(s.lang, s.id[j]), T.verb | T.fin)
    return verb ~= nil and hedge.intent[verb.lemma] == true
  end
  return false
end

-- The group that an infinitive hangs on; conjuncts hang on the same.
local function matrix(s, g)
  local h = s.groups[g.index - 1]
  if not h then return nil end
  local j = opener_of(s, g) or g.first
  local joined = j > 1 and s.pos[j - 1] == "C"
  if joined and is_infinitive(s, h) then return matrix(s, h) end
  if g.first - h.last > NEAR then return nil end
  for k = h.last + 1, g.first - 1 do
    if s.form[k] == "," or syntax.hard_boundary(s, k) then return nil end
  end
  return h
end

-- ---- moods --------------------------------------------------------------------------------

local function sure_imperative(s, i)
  local all = s.all[i]
  return all & T.imper ~= 0 and all & (T.p3 | T.p1 | T.part | T.inf) == 0
end

local function opens_clause(s, i)
  local j = i - 1
  while j >= 1 and s.shape[j] == 7 do j = j - 1 end
  if j < 1 or j < s.start_of_words or s.pos[j] == "." or s.pos[j] == "C" then return true end
  return s.mention_at[i] == nil and s.form[j]:find "^[#@]" ~= nil
end

local function asked(s)
  local last = s.n
  while last > 1 and s.shape[last] == 7 do last = last - 1 end
  return s.n > 0 and s.form[last]:find("?", 1, true) ~= nil
end

--- Is token i an order ("seguimi", "scarica e vinci")? A form that is third person too is one only
-- when it is
-- joined to a sure one.
function M.imperative(s, i)
  if s.all[i] & T.imper == 0 or asked(s) then return false end
  local glued = s.all[i] & (T.imper | T.clitic) == T.imper | T.clitic
  if glued and s.all[i] & (T.p3 | T.p1 | T.inf) == 0 then
    -- "seguiteci", not "uccisi", "eliminati"
    local readings = syntax.readings_of(s.lang, s.id[i])
    return not (syntax.pick(readings, T.part, T.clitic) or syntax.pick(readings, T.noun, T.guess)
                or syntax.pick(readings, T.adj, T.guess))
  end
  if s.pos[i] ~= "V" or not opens_clause(s, i) then return false end
  if sure_imperative(s, i) then return true end
  for k = i + 1, i + 6 do
    if k > s.n or syntax.hard_boundary(s, k) then return false end
    if s.pos[k] == "C" and s.pos[k + 1] == "V" and sure_imperative(s, k + 1) then return true end
  end
  return false
end

-- "inizino loro": a present subjunctive that no word opens.
local function exhortation(s, g, hedge)
  local tags = s.tags[g.head]
  if not hedge.exhorts or #g.verbs > 1 then return false end
  if tags & T.subj == 0 or tags & T.pres == 0 then return false end
  if s.all[g.head] & (T.imper | T.p2) ~= 0 then return false end
  for i = g.first - 1, 1, -1 do
    if s.pos[i] == "S" or s.pos[i] == "Q" then
      return s.form[g.first - 1] == "," and hedge.conditions[s.form[i]] == true
    end
    if syntax.hard_boundary(s, i) then break end
  end
  return true
end

local function condition(s, i, hedge)
  return hedge.conditions[s.form[i]] and not hedge.even[s.form[i - 1]]
end

-- Does an if-clause make the conditional hypothetical?
local function hypothetical(s, g, hedge)
  for i = 1, s.n do
    if i < g.first + IF_REACH and condition(s, i, hedge) then return true end
  end
  return false
end

-- Is the group itself in the if-clause?
local function supposed(s, g, hedge)
  for i = g.first - 1, 1, -1 do
    if condition(s, i, hedge) then return true end
    if s.pos[i] == "V" or s.form[i] == "," or syntax.hard_boundary(s, i) then return false end
  end
  return false
end

-- Is the group under a reporting verb in a past tense ("disse che sarebbe arrivato")?
local function future_in_past(s, g, covering)
  for _, a in ipairs(covering) do
    if a.sentence == s.index and not a.whole and not a.backward and not a.carried then
      for _, h in ipairs(s.groups) do
        if h ~= g and s.pack.cues.verb_class(s, h) and h.last < g.first
           and (h.tense == "past" or h.tense == "impf" or h.perfect) then
          return true
        end
      end
    end
  end
  return false
end

-- A question that asks whether. One that asks who or why takes what happens for granted, and so
-- does a
-- relative clause or a circumstance in it.
local function open_question(s, g, hedge)
  if not asked(s) or s.verbless then return false end
  if not g then return true end
  local real = g.finite and not g.modal and g.mood == "ind" and g.tense ~= "fut"
  local rel = real and s.lang_rules and syntax.relative(s, g)
  if rel and rel > s.start_of_words then return false end
  local k = s.start_of_words
  return not (real and hedge.question_words[s.form[k]])
end

-- ---- certainty ----------------------------------------------------------------------------

-- Types whose attempt or wish counts as the thing, and those whose content the wish or duty is.
local function tried(p) return p.type:find "^conflict%." or p.type:find "^interference" end
local function told(p) return p.type == "statement" or p.type:find "^directive%." end

-- The modal of a group: its level, nil when it says nothing of that.
local function modal_level(s, g, p, hedge)
  local modal = g.modal
  local levels = g.mood == "cond" and hedge.modals_conditional or hedge.modals
  local level = modal and levels[modal]
  if not level then return nil end
  local compound = s.lemma[g.verbs[1]] ~= modal
  if compound and g.mood ~= "cond" and hedge.implicative_modals[modal] then return "CT" end
  local perfect = #g.verbs > 2 and s.tags[g.head] & T.part ~= 0
  if perfect and hedge.inferred[modal] then return hedge.inferred[modal] end
  local content = told(p) or of_noun(s, p) or level ~= "U" and tried(p)
  if content and hedge.stance[modal] then return nil end
  if hedge.able[modal] and g.mood ~= "cond" then
    for i = g.first, g.last do                       -- "non può partire", not "può non partire"
      if s.tags[i] & T.neg ~= 0 and (i < g.verbs[1] or hedge.negation_follows) then return "CT" end
    end
  end
  return level
end

local certainty_of

-- An infinitive, by what it hangs on.
local function infinitive_level(s, g, p, covering, hedge)
  if is_perfect(s, g) then return nil end
  if not tried(p) and not told(p) and meant(s, g, hedge) then return "PS" end
  local h = matrix(s, g)
  if h and hedge.aspect[h.lemma] and h.index < g.index then
    local over = { group = h, first = h.first, last = h.last, anchor = h.head, type = p.type }
    local level, evidentiality, open = certainty_of(s, over, covering, hedge)
    if level ~= "CT" then return level, evidentiality, open end
  end
end

-- Level, evidentiality, and whether the polarity is open too.
local function group_level(s, g, p, covering, hedge)
  local level = verb_above(s, g, hedge)
  if level then return level end
  if not told(p) and not tried(p) and not of_noun(s, p) then
    level = word_above(s, g, hedge)
    if level then return level end
    if M.imperative(s, g.head) then return "U", nil, true end
    if exhortation(s, g, hedge) then return "U", nil, true end
  end
  level = modal_level(s, g, p, hedge)
  if level then
    -- "puoi aiutarci?"
    local request = hedge.able[g.modal] and s.all[g.verbs[1]] & T.p2 ~= 0 and asked(s)
    return level == "PS" and request and "U" or level
  end
  if g.modal and hedge.conditional[g.modal] and hypothetical(s, g, hedge) then
    return "U", nil, true
  end
  if g.mood == "cond" and not g.modal then
    if hypothetical(s, g, hedge) then return "U", nil, true end
    if future_in_past(s, g, covering) then return "CT" end
    return "PR", "reportative"
  end
  if g.finite and hedge.phrases(s, g) then return hedge.phrases(s, g) end
  if is_infinitive(s, g) then return infinitive_level(s, g, p, covering, hedge) end
end

certainty_of = function(s, p, covering, hedge)
  local g = p.group
  if g and not taken_for_granted(s, p) then
    local level, evidentiality, open = group_level(s, g, p, covering, hedge)
    if level then return level, evidentiality, open end
    if g.finite and not told(p) and not of_noun(s, p) and supposed(s, g, hedge) then return "U" end
  end
  if open_question(s, not of_noun(s, p) and g or nil, hedge) then return "U" end
  if in_words(s, p.first, p.last, hedge.possible) then return "PS" end
  if in_words(s, p.first, p.last, hedge.probable) then return "PR" end
  if g and g.first > 1 and hedge.possible[s.form[g.first - 1]] then return "PS" end
  return "CT"
end

-- ---- polarity ------------------------------------------------------------------------------

-- "non", "nn", "senza" in the group or right before it, whatever they were tagged.
local function negator_at(s, g, hedge)
  for i = g.first, g.last do
    if s.tags[i] & T.neg ~= 0 then return true end   -- "cannot leave"
  end
  local j = before(s, g.first)
  if j < 1 then return false end
  return hedge.negators[s.form[j]] or is_infinitive(s, g) and hedge.without[s.form[j]] or false
end

-- "non solo ha ucciso": no denial.
local function not_only(s, g, hedge)
  for i = g.first - 3, g.verbs[1] do
    if i > 1 and hedge.only[s.form[i]] and hedge.negators[s.form[i - 1]] then return true end
  end
  return false
end

-- Is the group denied, by itself or by the verb that it hangs on?
local function group_denied(s, g, hedge)
  if not_only(s, g, hedge) then return false end
  if g.negated or negator_at(s, g, hedge) then return true end
  if not is_infinitive(s, g) then return false end
  local i = opener_of(s, g)
  if i and i > 1 and hedge.negative_nouns[s.form[i - 1]] then return true end
  local h = matrix(s, g)
  if not h then return false end
  if hedge.negative_verbs[h.lemma] then return not group_denied(s, h, hedge) end
  return hedge.implicative[h.lemma] and group_denied(s, h, hedge) or false
end

-- "the lack of aid", "failure to": a noun right before that denies this one.
local function opener_noun(s, q, hedge)
  local j = q.prep and q.prep - 1
  if not j or j < 1 then return false end
  return s.lang_rules.of[s.lemma[q.prep]] and hedge.negative_nouns[s.form[j]] or false
end

-- "senza l'aiuto di", "la mancata approvazione": denied in its own phrase.
local function noun_denied(s, i, hedge)
  local q = s.phrase_at and s.phrase_at[i]
  if not q or q.head ~= i then return false end
  if in_words(s, q.first, q.last, hedge.lacking_words) then return true end
  if opener_noun(s, q, hedge) then return true end
  local j = q.first - 1
  return j >= 1 and hedge.without[s.form[j]] or false
end

local function is_none(s, q) return q and s.pack.none[s.form[q.first]] end

-- "Sono mancati i soccorsi", "non sono mancate le proteste": nil when the verb is another.
local function lacking(s, p, hedge)
  local g = p.group
  if not of_noun(s, p) or not hedge.lacking_verbs[g.lemma] then return nil end
  local q = s.phrase_at and s.phrase_at[p.anchor]
  if not q or q ~= syntax.subject(s, g) and q.first ~= g.last + 1 then return nil end
  return not group_denied(s, g, hedge)
end

-- "… ha colto l'occasione per scagliarsi contro i servizi, che non hanno previsto la crisi":
-- where a statement's
-- verb leads up to an infinitive and a relative clause ends it, that clause is what is told.
local function told_in_relative(s, p)
  local g = p.group
  local infinitive, last = false, nil
  for k = g.index + 1, p.type == "statement" and #s.groups or 0 do
    local h = s.groups[k]
    if h.last > p.last then break end
    if h.finite then last = h break end
    infinitive = infinitive or is_infinitive(s, h)
  end
  if not last or not infinitive or not last.negated then return false end
  return s.groups[last.index + 1] == nil and syntax.relative(s, last) ~= nil
end

local function negative(s, p, hedge)
  local g = p.group
  if p.negative then return true end
  if g then
    local lacks = lacking(s, p, hedge)
    if lacks ~= nil then return lacks end
    if group_denied(s, g, hedge) and not (p.nominal and g.last > p.last) then return true end
    if is_none(s, syntax.subject(s, g)) or is_none(s, syntax.object(s, g)) then return true end
    if g.first > 1 and s.pack.none[s.form[g.first - 1]] then return true end
    if told_in_relative(s, p) then return true end
  end
  -- "senza acqua" is an outage, "senza feriti" none
  local i = p.anchor
  if i and s.all[i] & (T.event | T.person) ~= 0 and noun_denied(s, i, hedge) then return true end
  return s.pack.none[s.form[p.first]] == true
end

-- ---- entry -----------------------------------------------------------------------------------

--- Certainty, evidentiality ("" or "reportative") and sign of a proto-claim under these
-- attributions
-- (outermost first); `content` is the one that the words stand in: a denial turns what it denies
-- round.
function M.of(s, p, covering, content)
  local hedge = hedges_of(s)
  local level, evidentiality = certainty_of(s, p, covering, hedge)
  local denied = negative(s, p, hedge)
  if content and (content.class == "deny" or content.class == "exclude") and not p.typed_denial then
    denied = not denied
  end
  return level, evidentiality or "", denied and "-" or "+"
end

-- The group that a noun is subject or object of.
local function host_group(s, q)
  for _, g in ipairs(s.groups) do
    if not q.prep and (syntax.object(s, g) == q or syntax.subject(s, g) == q) then return g end
  end
end

--- Certainty and sign of tokens first..last, whatever they tell of. An order has no level, what is
-- only
-- supposed or wished of others no sign.
function M.event(s, first, last)
  local hedge, g, anchor = hedges_of(s), nil, last
  for i = first, last do
    if M.imperative(s, i) then return nil, nil end
    local h = s.group_at[i]
    if h and (not g or h.head == i) then g, anchor = h, i end
  end
  local p = { s = s, type = "event", first = first, last = last, anchor = anchor, group = g }
  if not g then
    local q = s.phrase_at[first]
    p.anchor = q and q.head >= first and q.head <= last and q.head or first
    p.group = q and host_group(s, q)
    p.nominal = true
  end
  local level, _, open = certainty_of(s, p, NONE, hedge)
  if open then return level, nil end
  local denied
  if g then denied = group_denied(s, g, hedge)
  else
    denied = noun_denied(s, p.anchor, hedge) or s.pack.none[s.form[first - 1]] == true
    if p.group and not denied then
      local lacks = lacking(s, p, hedge)
      if lacks ~= nil then denied = lacks
      else denied = s.pack.there_verbs[p.group.lemma] and group_denied(s, p.group, hedge) end
    end
  end
  return level, denied and "-" or "+"
end

return M
