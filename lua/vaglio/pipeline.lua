--- The phases, in order, over one document:
-- token → entity → quantity, time → (syntax) → attribution → claim.
--
-- `run(doc)` takes a segmented Document and adds what is found to it. The document as the phases see
-- it is a table: {object=, text=, folded=, quotes=, sentences=, mentions=, quantities=, times=,
-- attributions=, claims=}.

local core = require "vaglio.core"
local match = require "vaglio.match"
local spans = require "vaglio.spans"
local session = require "vaglio.session"
local syntax = require "vaglio.syntax"
local entity = require "vaglio.entity"
local attribution = require "vaglio.attribution"
local claim = require "vaglio.claim"
local frame = require "vaglio.frame"
local statement = require "vaglio.statement"
local packs = require "vaglio.packs"

local ipairs, pairs, table, error, math = ipairs, pairs, table, error, math
local select = select

local _ENV = nil

local M = {}

-- ---- layers -------------------------------------------------------------------------

local function quotes_of(object)
  local quotes = {}
  for i = 1, core.count(object, "Quote") do
    local q = core.view(object, "Quote", i)
    quotes[i] = { first = q.first, last = q.last, depth = q.depth, scare = q.scare }
  end
  return spans.of(quotes)
end

local function record_names(doc)
  for _, e in ipairs(doc.entities) do
    e.index = core.add(doc.object, "entity", { type = e.type, name = e.name, id = e.id, country = e.country })
  end
  for _, m in ipairs(doc.mentions) do
    m.index = core.add(doc.object, "mention", { first = m.first, last = m.last, type = m.type, subtype = m.subtype,
                                                id = m.id, rule = m.rule, entity = m.entity and m.entity.index })
  end
end

local function add_entities(doc)
  doc.mentions, doc.entities = entity.find(doc.object, doc.packs, doc.times)
  record_names(doc)
end

local SPOKEN = { count = true, percent = true, money = true, age = true, duration = true, length = true, mass = true,
                 area = true, temperature = true, speed = true, volume = true, magnitude = true, power = true, energy = true }

local function overlaps(a, list)
  for _, b in ipairs(list) do
    if a.first <= b.last and b.first <= a.last and (b.kind == "date" or b.kind == "time") then return true end
  end
  return false
end

local function anchor_of(object, part)
  local published = part.embed > 0 and part.published or object.published
  if not published then return { lo = 0, hi = 0, precision = "unknown" } end
  return { lo = published.lo_minute, hi = published.hi_minute, precision = published.precision }
end

local function scan_sentence(doc, s, pack)
  local times = pack.time.scan(doc.folded, s.first, s.last)
  for _, t in ipairs(times) do
    t.value = pack.time.resolve(t.expr, anchor_of(doc.object, s.part))
    t.index = core.add(doc.object, "time", { first = t.first, last = t.last, kind = t.kind, value = t.value })
    doc.times[#doc.times + 1] = t
  end
  for _, q in ipairs(pack.quantity.scan(doc.folded, s.first, s.last, times)) do
    if SPOKEN[q.kind] and not overlaps(q, doc.times) then
      q.index = core.add(doc.object, "quantity", q)
      doc.quantities[#doc.quantities + 1] = q
    end
  end
end

local function add_numbers(doc)
  doc.quantities, doc.times = {}, {}
  for i = 1, core.count(doc.object, "Sentence") do
    local s = core.view(doc.object, "Sentence", i)
    local pack = doc.packs[s.lang]
    if pack and s.part.kind ~= "meta" then scan_sentence(doc, s, pack) end
  end
end

-- The records of a sorted list that touch a sentence; `from` moves on with the sentences.
local function slice(list, from, first, last)
  local out = {}
  while from <= #list and list[from].last < first do from = from + 1 end
  local i = from
  while i <= #list and list[i].first <= last do
    out[#out + 1] = list[i]
    i = i + 1
  end
  return out, from
end

-- A "sentence" of more tokens is a table or a list; its numbers and names are read, its syntax is not.
local LONGEST = 500
local SILENT = { meta = true, link = true, byline = true, credit = true }

local function analyse_sentences(doc)
  doc.sentences = {}
  local at = { 1, 1, 1 }
  for i = 1, core.count(doc.object, "Sentence") do
    local view = core.view(doc.object, "Sentence", i)
    local pack, kind = doc.packs[view.lang], view.part.kind
    local s
    if pack and not SILENT[kind] and view.last_token - view.first_token < LONGEST then
      local layers = {}
      layers.quantities, at[1] = slice(doc.quantities, at[1], view.first, view.last)
      layers.times, at[2] = slice(doc.times, at[2], view.first, view.last)
      layers.mentions, at[3] = slice(doc.mentions, at[3], view.first, view.last)
      s = syntax.sentence(doc.object, i, layers, pack.syntax)
      s.pack = pack
    else
      s = { n = 0, first = {}, last = {}, index = i, begin = view.first, stop = view.last, part = view.part.index }
    end
    s.part_kind = kind
    s.verbless = s.groups and (kind == "headline" or kind == "heading" or kind == "card")
    local text = doc.text
    function s.text_of(a, b) return text:sub(s.first[a], s.last[b or a]) end
    doc.sentences[i] = s
  end
end

-- ---- rules ------------------------------------------------------------------------------------

local function by_place(a, b)
  if a.first ~= b.first then return a.first < b.first end
  return a.last > b.last
end

-- What rules found, of which none overlap: of two that do the one of higher priority, then the longer
-- stays. Also a test whether something overlaps none of them.
local function settled(found)
  table.sort(found, function(a, b)
    if a.priority ~= b.priority then return a.priority > b.priority end
    if a.last - a.first ~= b.last - b.first then return a.last - a.first > b.last - b.first end
    if a.first ~= b.first then return a.first < b.first end
    return a.rule < b.rule
  end)
  local covered, kept = {}, {}
  local function free(m)
    for i = m.first, m.last do
      if covered[i] then return false end
    end
    return true
  end
  for _, m in ipairs(found) do
    if free(m) then
      for i = m.first, m.last do covered[i] = true end
      kept[#kept + 1] = m
    end
  end
  table.sort(kept, by_place)
  return kept, free
end

local function only(list, wanted)
  local kept = {}
  for _, one in ipairs(list) do
    if wanted(one) then kept[#kept + 1] = one end
  end
  return kept
end

-- Analysts' quantities and times: they win over what else was read in their words.
local function early_rules(doc, set, kind, list)
  local found = {}
  match.run(doc, set, kind, function(made, r)
    local one = { first = made.span.first, last = made.span.last, rule = r.name, priority = r.priority,
                  kind = kind == "time" and "date" or "count" }
    for k, v in pairs(made) do one[k] = v end
    one.span = nil
    found[#found + 1] = one
  end)
  if #found == 0 then return list end
  local own, free = settled(found)
  list = only(list, free)
  for _, one in ipairs(own) do list[#list + 1] = one end
  table.sort(list, by_place)
  core.forget(doc.object, kind)
  for _, one in ipairs(list) do one.index = core.add(doc.object, kind, one) end
  return list
end

local function named_by_rules(doc, set)
  local found = {}
  match.run(doc, set, "entity", function(made, r)
    found[#found + 1] = { first = made.span.first, last = made.span.last, type = made.type, subtype = made.subtype or "",
                          id = made.id or "", country = made.country or "", text = made.span.text,
                          name = made.name or made.span.text, rule = r.name, priority = r.priority }
  end)
  return settled(found)
end

-- The entity of a rule's mention: the one with its id, else the one with its name and type.
local function join_entity(doc, m, known)
  local keys = { m.id ~= "" and "id " .. m.id or nil, "name " .. m.type .. " " .. core.fold(m.name) }
  local e = known[keys[1] or keys[2]]
  if not e then
    e = { type = m.type, name = m.name, id = m.id, country = m.country, mentions = {} }
    doc.entities[#doc.entities + 1] = e
  end
  known[keys[1] or keys[2]] = e
  table.insert(e.mentions, m)
  m.entity = e
end

local function known_entities(doc)
  local known, left = {}, {}
  for _, e in ipairs(doc.entities) do
    if #e.mentions > 0 then
      left[#left + 1] = e
      local name = "name " .. e.type .. " " .. core.fold(e.name)
      known[name] = known[name] or e
      if e.id ~= "" then known["id " .. e.id] = e end
    end
  end
  doc.entities = left
  return known
end

-- Analysts' names win: what else was seen in their words is dropped, and all is recorded anew.
local function entity_rules(doc, set)
  local own, free = named_by_rules(doc, set)
  if #own == 0 then return end
  doc.mentions = only(doc.mentions, free)
  for _, e in ipairs(doc.entities) do e.mentions = only(e.mentions, free) end
  local known = known_entities(doc)
  for _, m in ipairs(own) do
    join_entity(doc, m, known)
    doc.mentions[#doc.mentions + 1] = m
  end
  table.sort(doc.mentions, by_place)
  core.forget(doc.object, "entity")
  core.forget(doc.object, "mention")
  record_names(doc)
end

local function refuse(r, ...)
  error(("%s:%d: rule '%s' "):format(r.file, r.line, r.name) .. (...):format(select(2, ...)), 0)
end

local function take(doc, protos)
  return function(p, r)
    p.rule, p.priority, p.overlap = r.name, r.priority, r.overlap
    p.type = p.type or r.type or refuse(r, "made a claim without a type")
    if not p.s and not p.span then refuse(r, "made a claim without a span") end
    protos[#protos + 1] = p
  end
end

-- The record of a list whose view has this index.
local function record_of(list, view)
  for _, one in ipairs(list) do
    if one.index == view.index then return one end
  end
end

-- The name whose words a span holds, as the syntax sees it.
local function mention_in(s, span)
  for i = 1, s.n do
    local m = s.mention_at[i]
    if m and s.first[i] >= span.first and s.last[i] <= span.last then return m end
  end
end

local function time_in(s, span)
  for i = 1, s.n do
    local t = s.time_at[i]
    if t and t.first <= span.last and t.last >= span.first then return t end
  end
end

-- What a script names by spans and views becomes the records that the claim is made of.
local function settle_fields(doc, p, s)
  local q = p.quantity
  p.quantity = q and q.index and record_of(doc.quantities, q) or q
  for _, a in ipairs(p.args or {}) do a.mention = a.mention or mention_in(s, a) end
  p.place = p.place and mention_in(s, p.place)
  p.time = p.time and time_in(s, p.time)
end

local function sentence_at(doc, byte)
  local lo, hi = 1, #doc.sentences
  while lo < hi do
    local mid = (lo + hi) // 2
    if doc.sentences[mid].stop < byte then lo = mid + 1 else hi = mid end
  end
  return doc.sentences[lo]
end

-- A proto-claim of an analyst's rule names spans, not tokens of a sentence.
local function settle(doc, p)
  if p.s then
    local q = p.quantity
    if q and q.index and core.type(q) then p.quantity = record_of(doc.quantities, q) end
    return p
  end
  local span, s = p.span, sentence_at(doc, p.span.first)
  if not s or not s.groups or span.first < s.begin then return nil end
  p.s, p.first_byte, p.last_byte = s, span.first, span.last
  for i = 1, s.n do
    if s.first[i] >= span.first and not p.anchor then p.anchor = i end
    if s.last[i] <= span.last then p.last = i end
  end
  p.first = p.anchor or 1
  p.last = math.max(p.last or p.first, p.first)
  p.group = p.group or frame.governing(s, p.first)
  settle_fields(doc, p, s)
  return p
end

-- One claim for one thing: of two protos of one type with the same anchor, or one number, the better rule's stays.
local function dedupe(protos)
  table.sort(protos, function(a, b)
    if a.s.index ~= b.s.index then return a.s.index < b.s.index end
    if a.anchor ~= b.anchor then return (a.anchor or 0) < (b.anchor or 0) end
    if a.priority ~= b.priority then return a.priority > b.priority end
    if a.type ~= b.type then return a.type < b.type end
    if (a.quantity ~= nil) ~= (b.quantity ~= nil) then return a.quantity ~= nil end
    if a.last - a.first ~= b.last - b.first then return a.last - a.first > b.last - b.first end
    return a.rule < b.rule
  end)
  local kept = {}
  for _, p in ipairs(protos) do
    local double = false
    for k = #kept, 1, -1 do
      local q = kept[k]
      if q.s ~= p.s then break end
      if q.type == p.type and not (p.overlap == "all" and q.rule == p.rule) then
        local same_anchor = q.anchor == p.anchor
        local same_number = p.quantity and p.quantity == q.quantity
        local inside = p.first >= q.first and p.last <= q.last
        local same_group = q.group and q.group == p.group and not p.quantity and not p.nominal
        if same_anchor or same_number or same_group or (inside and not p.quantity and not (p.args and p.args[1])) then double = true end
        if inside and not p.quantity and q.counted and q.counted == p.counted then double = true end
        if not double and q.counted and q.counted == p.counted and (p.quantity == nil or q.quantity == nil) then
          double = true
        end
        if double and p.quantity and not q.quantity then kept[k] = p end
        if double then break end
      end
    end
    if not double then kept[#kept + 1] = p end
  end
  return kept
end

local function claims(doc)
  local set = session.rules()
  local protos = {}
  match.run(doc, set, "claim", take(doc, protos))
  local settled = {}
  for _, p in ipairs(protos) do
    local done = settle(doc, p)
    if done then settled[#settled + 1] = done end
  end
  local kept = dedupe(settled)
  for _, p in ipairs(statement.find(doc, kept)) do kept[#kept + 1] = p end
  table.sort(kept, function(a, b)
    local fa, fb = a.first_byte or a.s.first[a.first], b.first_byte or b.s.first[b.first]
    if fa ~= fb then return fa < fb end
    local la, lb = a.last_byte or a.s.last[a.last], b.last_byte or b.s.last[b.last]
    if la ~= lb then return la > lb end
    if a.type ~= b.type then return a.type < b.type end
    return (a.anchor or 0) < (b.anchor or 0)
  end)
  doc.claims = {}
  for _, p in ipairs(kept) do
    local index = claim.add(doc, p)
    if p.attrs then
      local attrs = core.view(doc.object, "Claim", index).attrs
      for name, value in pairs(p.attrs) do attrs[name] = value end
    end
  end
  statement.targets(doc)
end

local SAMPLE = 200                        -- words looked at

-- The language whose lexicon knows most of the words; a tie goes to the first code.
local function guess_language(text)
  local best, most, seen = nil, 0, 0
  local words = {}
  for word in core.fold(text):gmatch "[%a\x80-\xFF]+" do
    seen = seen + 1
    if #word >= 3 then words[#words + 1] = word end
    if seen == SAMPLE then break end
  end
  for _, code in ipairs(packs.codes()) do
    local known = 0
    for _, word in ipairs(words) do
      local reading = packs.of(code).morph.analyse(word)[1]
      if reading and not reading.guess then known = known + 1 end
    end
    if known > most then best, most = code, known end
  end
  return best
end

--- A Document with this text, segmented by the rules of all packs; core.document's results. A text
-- without any word that tells its language ("Terremoto, 12 morti") goes to the pack that knows most of its words.
function M.document(text, meta)
  packs.prepare()
  meta = meta or {}
  local doc, message, kind, byte = core.document(text, meta)
  if not doc or doc.lang or (meta.lang and meta.lang ~= "") then return doc, message, kind, byte end
  local told = {}
  for k, v in pairs(meta) do told[k] = v end
  told.lang = guess_language(text)
  if not told.lang then return doc end
  return core.document(text, told)
end

--- Analyses a segmented Document in place.
function M.run(object)
  local doc = { object = object, text = object.text, packs = {}, langs = {} }
  doc.folded = core.fold(doc.text)
  for i = 1, core.count(object, "Sentence") do
    local lang = core.view(object, "Sentence", i).lang
    if lang and not doc.packs[lang] and packs.of(lang) then
      doc.packs[lang] = packs.of(lang)
      doc.langs[#doc.langs + 1] = lang
    end
  end
  table.sort(doc.langs)
  for lang, pack in pairs(doc.packs) do core.analyse(object, lang, pack.morph.analyse) end
  doc.quotes = quotes_of(object)
  add_numbers(doc)
  doc.quantities = early_rules(doc, session.rules(), "quantity", doc.quantities)
  doc.times = early_rules(doc, session.rules(), "time", doc.times)
  add_entities(doc)
  entity_rules(doc, session.rules())
  analyse_sentences(doc)
  doc.attributions, doc.spoken, doc.roles = attribution.find(doc.sentences, doc.quotes)
  doc.cues_at = {}
  for _, a in ipairs(doc.attributions) do
    doc.cues_at[a.cue_first] = doc.cues_at[a.cue_first] or {}
    table.insert(doc.cues_at[a.cue_first], a)
  end
  claims(doc)
  return doc
end

return M
