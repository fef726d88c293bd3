--- What a small language pack may leave out: every field that the shared modules read, with what a
-- language has that says nothing of it. lang/README.md says what the fields are for.
--
--     local pack = require("vaglio.pack").complete { code = "eo", segment = {}, morph = … }

local calendar = require "vaglio.calendar"
local cues = require "vaglio.cues"

local pairs, type = pairs, type

local _ENV = nil

local M = {}

local function nothing() return {} end
local function no() return false end

local function empty(names)
  local sets = {}
  for name in names:gmatch "%S+" do sets[name] = {} end
  return sets
end

local function fill(t, from)
  t = t or {}
  for name, value in pairs(from) do
    if t[name] == nil then t[name] = value end
  end
  return t
end

local SETS = [[group_words group_heads collectives person_pronouns none there_verbs there_clitics
  object_clitics toll_verbs toll_hosts event_verbs implicatives wish_modals fates fresh_words]]
local SYNTAX = [[of agent that whether joins circumstance where infinitive_opener cue_openers
  indefinite one copular be_perfect reflexive negative_adverb participles place_prepositions
  event_prepositions abroad between others]]

-- ---- syntax ---------------------------------------------------------------------------------

-- A closed word is what it mostly is.
local function closed() return true end

local function after_determiner(s, i) return s.pos[i - 1] == "D" end

-- Between a verb and a noun: a noun where a phrase has begun, else a verb.
local function noun_in_phrase(s, i, prev, verb, noun, choose)
  if prev == "D" or prev == "P" or prev == "M" then return choose(s, i, "N", noun) end
  return choose(s, i, "V", verb)
end

-- "murieron tres personas", "dijo el ministro": right of verbs that have no object.
local function subject_after(s, g, syntax)
  local rules = s.lang_rules
  local open = g.passive or g.reflexive or rules.be_perfect[g.lemma] or rules.copular[g.lemma]
    or s.tags[g.head] & syntax.TAGS.say ~= 0
  if not (rules.inverts and open and (g.finite or g.bare_participle)) then return nil end
  return syntax.phrase_right(s, g.last)
end

local OPENS = { S = true, C = true, R = true, Q = true }

-- From the subject on, with the words that open the clause.
local function clause_start(s, g, syntax)
  local relative = syntax.relative(s, g)
  if relative then return relative end
  local subject, start = syntax.subject(s, g), g.first
  local earlier = s.groups[g.index - 1]
  if subject and subject.last < start and not (earlier and earlier.last >= subject.first) then
    start = subject.prep or subject.first
  end
  while start > 1 and OPENS[s.pos[start - 1]] do start = start - 1 end
  return start
end

local FUNCTIONS = {
  content_noun = no, inner_determiner = after_determiner, closed_or_open = closed,
  verb_or_noun = noun_in_phrase, subject_after = subject_after, clause_start = clause_start,
}

-- "el la los" -> { "el", "la", "los" }
local function word_lists(segment)
  local lists = {}
  for name, value in pairs(segment) do
    if type(value) == "string" and name ~= "code" then
      lists[name] = {}
      for word in value:gmatch "%S+" do lists[name][#lists[name] + 1] = word end
    else
      lists[name] = value
    end
  end
  return lists
end

-- ---- all --------------------------------------------------------------------------------------

--- Fills in what a pack leaves out, in place, and returns it. `scope` may be a table, lemma → code;
-- `cues` the data for vaglio.cues.make; a list of `segment` words in a string.
function M.complete(pack)
  fill(pack, empty(SETS))
  fill(pack, { segment = {}, rules = {}, names = {}, scope = {} })
  pack.segment = word_lists(pack.segment)
  pack.morph = fill(pack.morph, { analyse = nothing })
  pack.quantity = fill(pack.quantity, { scan = nothing })
  pack.time = fill(pack.time, { scan = nothing, resolve = calendar.resolve })
  pack.syntax = fill(fill(pack.syntax, empty(SYNTAX)), FUNCTIONS)
  pack.hedges = pack.hedges or {}                  -- vaglio.factuality completes the rest
  fill(pack.hedges, { modals_conditional = pack.hedges.modals })
  if type(pack.scope) == "table" then
    local codes = pack.scope
    pack.scope = function(lemma, form) return codes[lemma] or codes[form or lemma] end
  end
  if not (pack.cues and pack.cues.verb_class) then pack.cues = cues.make(pack.cues or {}) end
  return pack
end

return M
