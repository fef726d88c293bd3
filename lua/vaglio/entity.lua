--- Entities of one document: names found by gazetteer, title, shape and reporting context, and what
-- later short names and acronyms point back to. Language comes in through `pack.names`.
--
-- Works on sentences that were cut into tokens but not yet tagged; gives mention records
-- {first,last (bytes), tfirst,tlast (tokens of the sentence), sentence, type, subtype, id, attrs,
-- country, text, rule, entity} and entity records {type, name, id, country, mentions = {…}}.
--
-- A sentence gives candidates with evidence (vaglio.name); here the document's evidence is added, and
-- each candidate becomes a mention of one kind, or nothing.

local core = require "vaglio.core"
local name = require "vaglio.name"
local context = require "vaglio.name_context"
local gazetteer = require "vaglio.name_gazetteer"
local join = require "vaglio.entity_join"

local ipairs, pairs, setmetatable, math = ipairs, pairs, setmetatable, math
local T = core.tags()

local _ENV = nil

local M = { attr = gazetteer.attr }
local KINDS = { "person", "place", "organisation", "outlet", "event" }
local BAR = 0.9                     -- evidence below which a capitalised word is no name
local CERTAIN = 2                   -- evidence that speaks for other places in the document, too
local NOTHING = setmetatable({}, { __index = function() return nil end })

-- ---- the words of a pack --------------------------------------------------------------

local function nobody() return false end

-- A pack's `names` with every list there, empty where the pack has none.
local function complete(names)
  return setmetatable({ age_nouns = names.age_nouns or nobody, looks_common = names.looks_common
    or nobody, clubs = names.clubs or false,
                        bare_age = names.bare_age or false, head_last = names.head_last or false }, {
    __index = function(_, key)
      local list = names[key]
      return list == nil and NOTHING or list
    end })
end

-- ---- sentences ----------------------------------------------------------------------

local function sentence_of(doc, text, index, times, from)
  local s = core.grid(doc, index)
  s.index, s.dated, s.source = index, {}, text
  -- "a Capodanno", "Easter Sunday": what names a day is no place
  for k = from, #times do
    if times[k].first > s.stop then break end
    for i = 1, s.n do
      if s.first[i] >= times[k].first and s.last[i] <= times[k].last then s.dated[i] = true end
    end
  end
  s.text_of = function(i) return text:sub(s.first[i], s.last[i]) end
  return s
end

local function collect(doc, packs, times)
  local text = doc.text
  local sentences, candidates, from, words = {}, {}, 1, {}
  for i = 1, core.count(doc, "Sentence") do
    local s = sentence_of(doc, text, i, times, from)
    while from <= #times and times[from].last < s.begin do from = from + 1 end
    sentences[i] = s
    local pack = packs[s.lang]
    if pack then
      words[s.lang] = words[s.lang] or complete(pack.names)
      for _, c in ipairs(name.candidates(s, doc, words[s.lang])) do
        c.s, c.first, c.last = s, s.first[c.tfirst], s.last[c.tlast]
        c.text = text:sub(c.first, c.last)
        c.key = core.fold(c.text)
        c.order = #candidates + 1
        candidates[#candidates + 1] = c
      end
    end
  end
  return sentences, candidates
end

-- ---- the document's evidence -----------------------------------------------------------

local function best_kind(score)
  local kind, most = nil, 0
  for _, k in ipairs(KINDS) do
    if (score[k] or 0) > most then kind, most = k, score[k] end
  end
  return kind, most
end

local function add_all(to, from)
  for k, v in pairs(from) do to[k] = (to[k] or 0) + v end
end

local function tail(c, n)
  return core.fold(c.s.source:sub(c.s.first[c.tlast - n + 1], c.last))
end

-- What the names that are clear say about shorter ones: the surname of a person, the first word of a company.
local function learn(candidates)
  local forms, surnames, heads = {}, {}, {}
  for _, c in ipairs(candidates) do
    if not c.fixed and not c.ghost then
      local f = forms[c.key] or {}
      forms[c.key] = f
      add_all(f, c.score)
      local kind, most = best_kind(c.score)
      local n = c.tlast - c.tfirst + 1
      if n >= 2 and kind == "person" and most >= CERTAIN then
        surnames[tail(c, 1)] = true
        if n >= 3 then surnames[tail(c, 2)] = true end
      elseif n >= 2 and kind == "organisation" and most >= CERTAIN and c.rule ~= "name.organisation" then
        heads[c.s.form[c.tfirst]] = true
      end
    end
  end
  return { forms = forms, surnames = surnames, heads = heads }
end

-- "Dalla si è sentito male": a small word that opens a sentence is a name only if the sentence goes on so.
local function goes_on_as_name(c)
  local s, j = c.s, c.tlast + 1
  if not c.opener then return true end
  return s.all[j] ~= nil and s.shape[j] == 0 and s.all[j] & (T.fin | T.aux | T.clitic) ~= 0
    and s.all[j] & T.noun == 0
end

-- "Di Battista ha detto": the small word before a name belongs to it if the document says so elsewhere.
local function widen(c, known)
  local s, i = c.s, c.tfirst - 1
  if c.fixed or i < 1 or not s.initial or not s.initial[i] or not s.cap[i] then return end
  local wide = s.source:sub(s.first[i], c.last)
  local key = core.fold(wide)
  if known.surnames[key] then c.tfirst, c.first, c.text, c.key = i, s.first[i], wide, key end
end

local function judge(c, known)
  widen(c, known)
  if c.fixed then return c.fixed end
  local score = {}
  if not c.ghost then add_all(score, c.score) end
  if not c.common then
    local all = known.forms[c.key] or {}
    for _, k in ipairs(KINDS) do
      local others = (all[k] or 0) - (c.ghost and 0 or c.score[k] or 0)
      if others > 0 then score[k] = (score[k] or 0) + math.min(0.5 * others, 2.5) end
    end
    if known.surnames[c.key] and goes_on_as_name(c) then score.person = (score.person or 0) + 3 end
    if known.heads[c.key] then score.organisation = (score.organisation or 0) + 1.5 end
  end
  local kind, most = best_kind(score)
  local bar = BAR
  if c.ghost then
    bar = 2.5
    if not goes_on_as_name(c) then return nil end
  end
  if not kind or kind == "event" or most < bar then return nil end
  return kind
end

-- ---- mentions ------------------------------------------------------------------------------

local function mention(c, kind)
  local e = c.entry
  if e and e.type ~= kind and kind ~= "demonym" then e = nil end
  return { first = c.first, last = c.last, tfirst = c.tfirst, tlast = c.tlast, sentence = c.s.index,
           type = kind, subtype = e and e.subtype or c.common and "common" or "", id = e and e.id or "",
           country = e and gazetteer.attr(e, "country") or "", attrs = e and e.attrs or "",
           gazetteer = e, rule = c.rule, text = c.text, key = c.key, lone = c.lone,
           score = c.score, titled = c.decided and kind == "person" or nil }
end

local BETWEEN = T.cconj

-- "Tremonti e Gelmini", "Aleppo, Homs e Hama": what is listed beside a clear name is of its kind.
local function share(candidates)
  for step = 1, -1, -2 do
    local from, to = step == 1 and 2 or #candidates - 1, step == 1 and #candidates or 1
    for k = from, to, step do
      local c, d = candidates[k], candidates[k - step]
      if not c.fixed and not d.fixed and not c.ghost and c.s == d.s and not c.shared then
        local a, b = c, d
        if a.tfirst > b.tfirst then a, b = b, a end
        local s, j = c.s, a.tlast + 1
        if b.tfirst == j + 1 and (s.form[j] == "," or s.all[j] & BETWEEN ~= 0) then
          local kind, most = best_kind(d.score)
          local _, own = best_kind(c.score)
          if kind and most >= CERTAIN and own < CERTAIN then
            context.add(c.score, kind, 1)
            c.shared = true
          end
        end
      end
    end
  end
end

--- Finds the names of a document. `packs[lang]` are the languages, `times` its dates in order.
-- Returns mentions (sorted by place), entities (in order of first mention), and mentions of institutions
-- that common nouns name ("la polizia", "il governo bulgaro"), which are no entities by themselves.
function M.find(doc, packs, times)
  local sentences, candidates = collect(doc, packs, times)
  share(candidates)
  local known = learn(candidates)
  local mentions, institutions = {}, {}
  for _, c in ipairs(candidates) do
    local kind = judge(c, known)
    local list = c.common and institutions or mentions
    if kind then list[#list + 1] = mention(c, kind) end
  end
  return mentions, join.entities(sentences, mentions), institutions
end

return M
