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

local ipairs, pairs, table, type, error, math = ipairs, pairs, table, type, error, math
local setmetatable, getmetatable, tostring = setmetatable, getmetatable, tostring

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

local function add_entities(doc)
  local mentions, entities = entity.find(doc.object, doc.packs, doc.times)
  for _, e in ipairs(entities) do
    e.index = core.add(doc.object, "entity", { type = e.type, name = e.name, id = e.id, country = e.country })
  end
  for _, m in ipairs(mentions) do
    m.index = core.add(doc.object, "mention", { first = m.first, last = m.last, type = m.type, subtype = m.subtype,
                                                id = m.id, rule = m.rule, entity = m.entity and m.entity.index })
  end
  doc.mentions, doc.entities = mentions, entities
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

local SILENT = { meta = true, link = true, byline = true, credit = true }

local function analyse_sentences(doc)
  doc.sentences = {}
  local at = { 1, 1, 1 }
  for i = 1, core.count(doc.object, "Sentence") do
    local view = core.view(doc.object, "Sentence", i)
    local pack, kind = doc.packs[view.lang], view.part.kind
    local s
    if pack and not SILENT[kind] then
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

-- Analysts' rules of the early phases: more quantities, more names.
local function early_rules(doc, set)
  local more = 0
  match.run(doc, set, "quantity", function(made, r)
    local q = { first = made.span.first, last = made.span.last, kind = made.kind or "count", rule = r.name }
    for k, v in pairs(made) do q[k] = q[k] or v end
    q.index = core.add(doc.object, "quantity", q)
    doc.quantities[#doc.quantities + 1] = q
    more = more + 1
  end)
  if more > 0 then table.sort(doc.quantities, by_place) end
end

local function entity_rules(doc, set)
  match.run(doc, set, "entity", function(made, r)
    local name = made.name or made.span.text
    local e = { type = made.type, name = name, id = made.id or "", country = made.country or "", mentions = {} }
    e.index = core.add(doc.object, "entity", e)
    local m = { first = made.span.first, last = made.span.last, type = made.type, subtype = made.subtype or "",
                id = e.id, country = e.country, text = made.span.text, rule = r.name, entity = e }
    m.index = core.add(doc.object, "mention", { first = m.first, last = m.last, type = m.type, subtype = m.subtype,
                                                id = m.id, rule = r.name, entity = e.index })
    e.mentions[1] = m
    doc.entities[#doc.entities + 1] = e
    doc.mentions[#doc.mentions + 1] = m
  end)
  table.sort(doc.mentions, by_place)
end

local function take(doc, protos)
  return function(p, r)
    p.rule, p.priority = r.name, r.priority
    p.type = p.type or r.type
    protos[#protos + 1] = p
  end
end

-- A proto-claim of an analyst's rule names spans, not tokens of a sentence.
local function settle(doc, p)
  if p.s then return p end
  local span = p.span or error("a claim rule must return { type =, span = } (rule '" .. p.rule .. "')", 0)
  for _, s in ipairs(doc.sentences) do
    if s.groups and span.first >= s.begin and span.last <= s.stop then
      p.s, p.first_byte, p.last_byte = s, span.first, span.last
      for i = 1, s.n do
        if s.first[i] >= span.first and not p.anchor then p.anchor = i end
        if s.last[i] <= span.last then p.last = i end
      end
      p.first = p.anchor or 1
      p.last = p.last or p.first
      p.group = p.group or frame.governing(s, p.first)
      return p
    end
  end
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
      if q.type == p.type then
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
  for _, p in ipairs(kept) do claim.add(doc, p) end
  statement.targets(doc)
end

--- A Document with this text, segmented by the rules of all packs; core.document's results.
function M.document(text, meta)
  packs.all()
  return core.document(text, meta)
end

--- Analyses a segmented Document in place.
function M.run(object)
  local doc = { object = object, text = object.text, packs = packs.all() }
  doc.folded = core.fold(doc.text)
  doc.langs = {}
  for lang in pairs(doc.packs) do doc.langs[#doc.langs + 1] = lang end
  table.sort(doc.langs)
  for lang, pack in pairs(doc.packs) do core.analyse(object, lang, pack.morph.analyse) end
  doc.quotes = quotes_of(object)
  add_numbers(doc)
  early_rules(doc, session.rules())
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
