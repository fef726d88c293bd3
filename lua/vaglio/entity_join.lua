--- Which mentions of a document name one thing.
--
-- Names with one gazetteer id are one thing; so are spellings and short forms that name comparison
-- calls the same (Tokayev, Kassym-Jomart Tokaev), an organisation and its acronym in brackets, and a
-- surname and the full name before it. Two full names that share a surname stay two people.

local core = require "vaglio.core"
require "vaglio.name_words"

local ipairs, table = ipairs, table

local _ENV = nil

local M = {}

local function words_of(name)
  local words = {}
  for w in core.fold(name):gmatch "[^%s%.’']+" do words[#words + 1] = w end
  return words
end

local function has_attr(attrs, key) return (";" .. attrs .. ";"):find(";" .. key .. "=1;", 1,
  true) ~= nil end

-- ---- ids that need support ------------------------------------------------------------------

-- The countries that a document speaks of.
local function countries_of(mentions)
  local seen = {}
  for _, m in ipairs(mentions) do
    if m.country ~= "" and m.type ~= "person" then seen[m.country] = true end
  end
  return seen
end

-- A bare surname of someone known ("Conte") is that person only where the document supports it: by
-- the full name, by a title, by the country; and never beside another full name with that surname.
local function settle_surnames(mentions)
  local countries, full, others = countries_of(mentions), {}, {}
  for _, m in ipairs(mentions) do
    if m.type == "person" then
      local words = words_of(m.text)
      m.words = words
      if #words > 1 then
        if m.id ~= "" then full[m.id] = true else others[words[#words]] = true end
      end
    end
  end
  for _, m in ipairs(mentions) do
    if m.type == "person" and m.id ~= ""
      and (has_attr(m.attrs, "short") or has_attr(m.attrs, "ambiguous")) and not full[m.id] then
      local supported = m.titled or (countries[m.country] and not has_attr(m.attrs, "ambiguous"))
      if others[m.words[#m.words]] or not supported then
        m.id, m.country, m.subtype, m.attrs, m.gazetteer = "", "", "", "", nil
      end
    end
  end
end

-- ---- entities ----------------------------------------------------------------------------

local function new_entity(m)
  return { type = m.type, name = m.text, id = m.id, country = m.country, words = m.words, key = m.key,
           gazetteer = m.gazetteer, subtype = m.subtype, mentions = {}, forms = {} }
end

local function take(e, m)
  e.mentions[#e.mentions + 1] = m
  m.entity = e
  e.forms[m.key] = true
  if e.id == "" and m.id ~= "" then
    e.id, e.country, e.gazetteer, e.subtype = m.id, m.country, m.gazetteer, m.subtype
  end
  if #m.words > #e.words then e.words, e.name = m.words, m.text end
end

-- Is the one-word name the first name of this person ("Michele", after "Michele Rossi")?
local function given_of(m, e)
  return #m.words == 1 and #e.words > 1 and e.words[1] == m.words[1]
end

local function same_person(m, e)
  if e.id ~= "" and m.id ~= "" and e.id ~= m.id then return false end
  -- the surname may be a title elsewhere ("Luca Conte")
  if #m.words == 1 and m.words[1] == e.words[#e.words] then return true end
  local verdict = core.name_compare(m.text, e.name, "person")
  return verdict == "same" or (verdict == "unsure" and given_of(m, e))
end

local function begins_with(long, short)
  if #short >= #long then return false end
  for i, w in ipairs(short) do
    if long[i] ~= w then return false end
  end
  return true
end

local function same_body(m, e)
  if e.id ~= "" and m.id ~= "" then return e.id == m.id end
  if m.id ~= "" then return false end
  if begins_with(e.words, m.words) then return e.id == "" or m.lone ~= nil end
  if e.id ~= "" then return false end
  return core.name_compare(m.text, e.name, "organisation") == "same"
end

local function same_thing(m, e)
  if m.type ~= e.type then return false end
  if m.type == "person" then return same_person(m, e) end
  if m.type == "place" then return false end
  return same_body(m, e)
end

-- Of several people with one surname: the one last named before.
local function nearest(found, m)
  local best, at
  for _, e in ipairs(found) do
    local last = -1
    for _, x in ipairs(e.mentions) do
      if x.first < m.first and x.first > last and #x.words > 1 then last = x.first end
    end
    if not best or last > at then best, at = e, last end
  end
  return best
end

-- Under which keys a name is looked for: its folded text, and unless it is a place what its sound gives.
local function keys_of(m)
  local keys = m.type == "place" and {} or core.name_keys(m.text, m.type)
  for i, key in ipairs(keys) do keys[i] = m.type .. key end
  keys[#keys + 1] = m.type .. "|" .. m.key
  if m.type ~= "place" then
    keys[#keys + 1] = m.type .. ":" .. (m.words[1] or "")
    if #m.words > 1 then keys[#keys + 1] = m.type .. ":" .. m.words[#m.words] end
  end
  return keys
end

local function enter(index, e, m)
  for _, key in ipairs(keys_of(m)) do
    local list = index[key]
    if not list then index[key] = { e } elseif list[#list] ~= e then list[#list + 1] = e end
  end
end

-- The entities that `m` may name, in the order in which they were made.
local function candidates(index, m)
  local found, seen = {}, {}
  for _, key in ipairs(keys_of(m)) do
    for _, e in ipairs(index[key] or {}) do
      if not seen[e] then
        seen[e] = true
        if e.key == m.key and (e.id == "" or m.id == "" or e.id == m.id) or same_thing(m, e) then
          found[#found + 1] = e
        end
      end
    end
  end
  table.sort(found, function(a, b) return a.number < b.number end)
  return found
end

local function find(index, by_id, m)
  if m.id ~= "" and by_id[m.id] then return by_id[m.id] end
  local key = m.type .. "|" .. m.key .. "|" .. m.id
  local found = index.found[key]
  if not found then
    found = candidates(index, m)
    index.found[key] = found
  end
  return #found > 1 and nearest(found, m) or found[1]
end

local function group(mentions)
  local entities, by_id, index, order = {}, {}, { found = {} }, {}
  for _, m in ipairs(mentions) do
    m.words = m.words or words_of(m.text)
    if m.type ~= "demonym" then order[#order + 1] = m end
  end
  -- fuller names first, so that a surname finds its person wherever it stands
  table.sort(order, function(a, b)
    if #a.words ~= #b.words then return #a.words > #b.words end
    return a.first < b.first
  end)
  for _, m in ipairs(order) do
    local e = find(index, by_id, m)
    if not e then
      e = new_entity(m)
      e.number = #entities + 1
      entities[e.number] = e
      index.found[m.type .. "|" .. m.key .. "|" .. m.id] = { e }
      enter(index, e, m)
    end
    take(e, m)
    if e.id ~= "" then by_id[e.id] = e end
  end
  return entities
end

-- ---- acronyms --------------------------------------------------------------------------------

local function is_acronym(m)
  return #m.words == 1 and m.text:find "%u[%u%d]" ~= nil
end

local function merge(into, e)
  if into == e then return end
  for _, m in ipairs(e.mentions) do
    m.type = into.type
    take(into, m)
  end
  e.merged = true
end

local BODIES = { organisation = true, outlet = true }

-- "l'Organizzazione del Trattato … (Csto)", "il Csto, l'Organizzazione …": one thing.
local function link_acronyms(sentences, mentions)
  for i = 2, #mentions do
    local a, b = mentions[i - 1], mentions[i]
    local s = sentences[a.sentence]
    if a.sentence == b.sentence and b.tfirst == a.tlast + 2 and s.form[a.tlast + 1] == "("
      and s.form[b.tlast + 1] == ")"
       and a.entity and b.entity and not a.entity.merged and not b.entity.merged then
      local long, short = a, b
      if is_acronym(a) and not is_acronym(b) then long, short = b, a end
      if is_acronym(short) and #long.words > 1 and BODIES[long.entity.type]
        and short.entity.type ~= "person"
         and (long.entity.id == "" or short.entity.id == "" or long.entity.id == short.entity.id) then
        merge(long.entity, short.entity)
      end
    end
  end
end

local function by_first(a, b)
  if a.mentions[1].first ~= b.mentions[1].first then return a.mentions[1].first < b.mentions[1].first end
  return a.name < b.name
end

--- The entities of a document, in order of first mention; sets `entity` of each mention.
function M.entities(sentences, mentions)
  settle_surnames(mentions)
  local kept = {}
  local entities = group(mentions)
  link_acronyms(sentences, mentions)
  for _, e in ipairs(entities) do
    if not e.merged then
      table.sort(e.mentions, function(a, b) return a.first < b.first end)
      kept[#kept + 1] = e
    end
  end
  table.sort(kept, by_first)
  for _, m in ipairs(mentions) do
    local e = m.entity
    if e and e.id ~= "" then m.id, m.country, m.subtype = e.id, e.country, e.subtype end
  end
  return kept
end

return M
