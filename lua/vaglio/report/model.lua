--- An index over the records of an export, and the sentences that terminal and report share.
--
--     local model = require "vaglio.report.model"
--     local m = model.build(records, { lang = "it" })
--     for _, q in ipairs(m.questions) do
--       print(m:question_text(q))                 --> Quanti morti? · Almaty
--       for _, a in ipairs(q.answers) do
--         print(a.label, m:voices(a), m:chain(a.claims[1]))
--       end                                       --> 40   1 testata, 1 voce (dati ufficiali)   …
--     end
--
-- Records are read, never changed. All lists have one order, whatever the order of the records.
-- The model's own objects: a question {record, text, answers, conflicts}, an answer {record, label,
-- claims, index, question, links}, a link {relation, here, there, answer, word}; `claims` are the
-- records themselves.
local require, ipairs, math, setmetatable, table, type =
  require, ipairs, math, setmetatable, table, type
local escape = require "vaglio.report.escape"
local label = require "vaglio.report.label"
local messages = require "vaglio.report.messages"
local field = label.field
local _ENV = nil

local M = {}
local Model = {}
Model.__index = Model

local function by_keys(...)
  local keys = { ... }
  return function(a, b)
    for _, key in ipairs(keys) do
      local x, y = key(a), key(b)
      if x ~= y then return x < y end
    end
    return false
  end
end

local function id_of(record) return field(record, "id") or "" end
local function start_of(record) return record.start or 0 end

--- The last part of a path or address.
function M.base_name(uri)
  return (uri or ""):gsub("[?#].*$", ""):gsub("/+$", ""):match("[^/]*$")
end

-- Loudest first: what a reader must see before all else.
local loudness = { contradicts = 1, retracts = 2, updates = 3, refines = 4, corroborates = 5,
  same = 6, scoped = 7,
  unrelated = 8 }
M.loudness = loudness

local kinds = { document = "documents", entity = "entities", claim = "claims",
  relation = "relations",
  passage = "passages", event = "events" }

local function collect(self, records)
  local questions = {}
  for _, record in ipairs(records) do
    local list = kinds[field(record, "kind")]
    if list then table.insert(self[list], record) end
    if record.kind == "question" then table.insert(questions, record) end
    if list and field(record, "id") then self.by_id[record.kind .. " " .. record.id] = record end
  end
  return questions
end

local function sort_lists(self)
  table.sort(self.documents, by_keys(
    function(d) return label.start(field(d, "published")) or "9999" end, function(d) return d.uri
      or "" end, id_of))
  for i, document in ipairs(self.documents) do self.rank[id_of(document)] = i end
  local function rank(c) return self.rank[c.document] or 0 end
  table.sort(self.claims, by_keys(rank, start_of, function(c) return -(c["end"] or 0) end,
    function(c) return field(c, "type") or "" end, id_of))
  table.sort(self.relations, by_keys(function(r) return loudness[r.relation] or 9 end,
    function(r) return -(field(r, "strength") or 0) end, function(r) return r.a or "" end,
      function(r) return r.b or "" end))
  table.sort(self.passages, by_keys(function(p) return p.a.start - p.a["end"] end,
    function(p) return self.rank[p.a.document] or 0 end, function(p) return p.a.start end,
    function(p) return self.rank[p.b.document] or 0 end, function(p) return p.b.start end))
end

local function number_claims(self)
  for _, claim in ipairs(self.claims) do
    local list = self.of_document[claim.document] or {}
    self.of_document[claim.document] = list
    table.insert(list, claim)
  end
  for _, relation in ipairs(self.relations) do
    for _, id in ipairs { relation.a, relation.b } do
      self.of_claim[id] = self.of_claim[id] or {}
      table.insert(self.of_claim[id], relation)
    end
  end
end

local function seen_key(claim)
  return label.start(field(claim, "as_of")) or label.start(field(claim, "published")) or "9999"
end

local function make_answer(self, question, record, index)
  local answer = { record = record, question = question, index = index, claims = {}, links = {} }
  for _, id in ipairs(field(record, "claims") or {}) do
    local claim = self:claim(id)
    if claim then
      table.insert(answer.claims, claim)
      self.answer_of[id] = self.answer_of[id] or answer
    end
  end
  table.sort(answer.claims, by_keys(seen_key, function(c) return self.rank[c.document] or 0 end,
    start_of, id_of))
  answer.label = answer.claims[1] and label.claim(self.t, answer.claims[1]) or "?"
  return answer
end

local function size_of(answer)
  local quantity = answer.claims[1] and field(answer.claims[1], "quantity")
  local lo = label.bounds(quantity, "core")
  return field(quantity, "best") or lo or math.huge
end

local function make_questions(self, records)
  for _, record in ipairs(records) do
    local question = { record = record, answers = {}, conflicts = 0 }
    for i, answer in ipairs(field(record, "answers") or {}) do
      answer = make_answer(self, question, answer, i)
      if #answer.claims > 0 then table.insert(question.answers, answer) end
    end
    table.sort(question.answers, by_keys(size_of, function(a) return a.label end,
      function(a) return a.index end))
    for i, answer in ipairs(question.answers) do answer.index = i end
    question.text = self:question_text(question)
    if #question.answers > 0 then table.insert(self.questions, question) end
  end
end

-- Flags are a list; a comma-separated text, as the store keeps them, is read as well.
local function flags_of(relation)
  local flags = field(relation, "flags") or {}
  if type(flags) == "table" then return flags end
  local list = {}
  for flag in flags:gmatch("[^,%s]+") do list[#list + 1] = flag end
  return list
end

-- From one side of a relation to the other: where `here` is the later or the larger one, the word
-- turns round.
local function turned(relation, from_b)
  for _, flag in ipairs(flags_of(relation)) do
    if flag == "inverse" or flag == "has_part" then return not from_b end
  end
  return from_b
end

local function add_link(self, relation, here, there, from_b)
  local answer, other = self.answer_of[here], self.answer_of[there]
  if not answer or answer == other then return end
  local word = (turned(relation, from_b) and "inverse." or "relation.") .. relation.relation
  -- the strongest stands for all between the same two answers
  for _, link in ipairs(answer.links) do
    if link.answer == other and link.there_claim == (not other and there or nil)
      and link.word == word then
      link.count = link.count + 1
      return
    end
  end
  table.insert(answer.links, { relation = relation, here = here, there = there, answer = other,
    word = word,
    count = 1, there_claim = not other and there or nil })
end

local conflict = { contradicts = true, retracts = true }

local function make_links(self)
  for _, relation in ipairs(self.relations) do
    add_link(self, relation, relation.a, relation.b, false)
    add_link(self, relation, relation.b, relation.a, true)
    if conflict[relation.relation] then
      local one, other = self.answer_of[relation.a], self.answer_of[relation.b]
      if one then one.question.conflicts = one.question.conflicts + 1 end
      if other and (not one or other.question ~= one.question) then
        other.question.conflicts = other.question.conflicts + 1
      end
      table.insert(self.conflicts, relation)
    end
  end
end

local function question_weight(question)
  local outlets = 0
  for _, answer in ipairs(question.answers) do
    outlets = outlets + (field(answer.record, "outlets") or 0)
  end
  return -outlets
end

--- Builds the index. `options.lang` is the reader's language.
function M.build(records, options)
  local self = setmetatable({
    documents = {}, entities = {}, claims = {}, relations = {}, passages = {}, events = {},
      questions = {},
    conflicts = {}, by_id = {}, of_document = {}, of_claim = {}, answer_of = {}, rank = {},
    t = messages.of(options and options.lang),
  }, Model)
  local questions = collect(self, records)
  sort_lists(self)
  number_claims(self)
  make_questions(self, questions)
  make_links(self)
  table.sort(self.questions, by_keys(function(q) return q.conflicts > 0 and 0 or 1 end,
    function(q) return field(q.answers[1].claims[1], "quantity") and 0 or 1 end,
    function(q) return #q.answers > 1 and 0 or 1 end, question_weight,
      function(q) return q.text end,
    function(q) return id_of(q.record) end))
  return self
end

function Model:claim(id) return self.by_id["claim " .. id] end
function Model:document(id) return self.by_id["document " .. id] end
function Model:entity(id) return id and self.by_id["entity " .. id] end

--- Short name of a document: the last part of its path or address, else its title.
function Model:document_name(document)
  local name = M.base_name(field(document, "uri"))
  if name and name ~= "" then return name end
  return field(document, "title") or self.t("ui.unnamed")
end

--- Who speaks when the claim names nobody: the outlet of the embed or of the document.
function Model:outlet(claim)
  return field(claim, "outlet") or field(self:document(claim.document), "outlet")
end

function Model:source_name(source)
  local entity = self:entity(field(source, "entity"))
  return field(entity, "name") or field(source, "text") or "?"
end

--- "Khabar 24 → dati ufficiali"; with `from_outlet`, the outlet stands in front.
function Model:chain(claim, from_outlet)
  local names = {}
  if from_outlet then
    names[1] = self:outlet(claim) or self:document_name(self:document(claim.document))
  end
  for _, source in ipairs(field(claim, "sources") or {}) do
    table.insert(names, self:source_name(source))
  end
  if #names == 0 then return self.t("ui.says_itself") end
  return table.concat(names, " → ")
end

local function distinct(list, name)
  if name and not list[name] then
    list[name] = true
    table.insert(list, name)
  end
end

--- The original voices of an answer: last names of the chains, then outlets where nobody is named.
function Model:voice_names(answer)
  local names = {}
  for pass = 1, 2 do
    for _, claim in ipairs(answer.claims) do
      local sources = field(claim, "sources") or {}
      if pass == 1 and #sources > 0 then distinct(names, self:source_name(sources[#sources])) end
      if pass == 2 and #sources == 0 then distinct(names, self:outlet(claim)) end
    end
  end
  return names
end

function Model:outlet_names(answer)
  local names = {}
  for _, claim in ipairs(answer.claims) do distinct(names, self:outlet(claim)) end
  return names
end

local function listed(t, names, limit)
  if #names <= limit then return table.concat(names, ", ") end
  return t("ui.and_more", { names = table.concat(names, ", ", 1, limit) })
end

--- "3 testate, 1 voce (TASS)": how many print it, and how many it really comes from.
function Model:voices(answer)
  local t, names = self.t, self:voice_names(answer)
  local outlets = field(answer.record, "outlets") or math.max(1, #self:outlet_names(answer))
  local groups = field(answer.record, "groups") or 0
  local voices = groups > 0 and t:plural("voices", groups) or t("ui.voice_unknown")
  if #names > 0 then
    voices = t("ui.voices_named", { voices = voices, names = listed(t, names, groups == 1 and 1
      or 3) })
  end
  return t("ui.outlets_voices", { outlets = t:plural("outlets", outlets), voices = voices })
end

function Model:type_name(code)
  return code and (self.t("type." .. code) or code) or "?"
end

local function name_in(self, value)
  if type(value) == "table" then return field(value, "name") or field(value, "label") end
  if type(value) ~= "string" then return nil end
  return field(self:entity(value), "name") or field(self.by_id["event " .. value], "label") or value
end

--- The place of a question or claim by name; nil when unknown.
function Model:place(record) return name_in(self, field(record, "place")) end

--- "Quanti morti? (forze di sicurezza) · Almaty"
function Model:question_text(question)
  local t, record = self.t, question.record
  local code, scope = field(record, "type") or "?", field(record, "scope")
  local text = t("question." .. code) or t("question.other", { type = self:type_name(code) })
  if scope and scope ~= "person" then
    text = t("question.scope", { question = text, scope = t("scope." .. scope) or scope })
  end
  local place, event = self:place(record), name_in(self, field(record, "event"))
  if place then text = text .. " · " .. place end
  if event and event ~= field(record, "event") and event ~= place then
    text = text .. " · " .. event
  end
  return text
end

function Model:claim_label(claim) return label.claim(self.t, claim) end

-- The sentence of a reason code; one that speaks of a before b may be turned round by a flag.
local function reason_key(self, relation)
  local code = field(relation, "code") or field(relation, "reason_code")
  if not code then return nil end
  for _, flag in ipairs(flags_of(relation)) do
    local key = "reason." .. code .. "." .. flag
    if self.t:get(key) then return key end
  end
  return "reason." .. code
end

--- Why two claims are related, with their values: the words of the reason code, else what the
-- export says.
function Model:relation_sentence(relation)
  local t, a, b = self.t, self:claim(relation.a), self:claim(relation.b)
  local values = { a = a and self:claim_label(a) or "?", b = b and self:claim_label(b) or "?" }
  local key = reason_key(self, relation)
  return key and t(key, values)
    or (t.lang == "en" and field(relation, "reason"))
    or t("sentence." .. relation.relation, values) or field(relation, "reason") or ""
end

--- The relation's flags in words.
function Model:flags(relation)
  local out = {}
  for _, flag in ipairs(flags_of(relation)) do out[#out + 1] = self.t("flag." .. flag) or flag end
  return out
end

--- What weakens or turns a claim, in words; empty for a plain one.
function Model:hedges(claim)
  local t, out = self.t, {}
  local factuality, status = field(claim, "factuality"), field(claim, "status")
  local said = status == "denied" and factuality == "CT-" -- "denied" says it already
  if factuality and factuality ~= "CT+" and not said then
    out[#out + 1] = t("factuality." .. factuality) or factuality
  end
  if status and status ~= "asserted" and status ~= "reported" then
    out[#out + 1] = t("status." .. status) or status
  end
  local evidentiality = field(claim, "evidentiality")
  if evidentiality and t:get("evidentiality." .. evidentiality) then
    out[#out + 1] = t("evidentiality." .. evidentiality)
  end
  return out
end

--- "003.txt, caratteri 194–204"
function Model:where(claim)
  return self.t("ui.where", { doc = self:document_name(self:document(claim.document)),
    start = claim.start,
    stop = claim["end"] })
end

local function side_key(answer, id)
  return answer and answer.question.text .. "\0" .. (field(answer.question.record, "id") or "")
    .. "\0" .. answer.index or id
end

--- Contradictions and retractions, one for each pair of answers: {relation, question, count}; the
-- strongest relation speaks for all.
function Model:conflict_groups()
  local groups, order = {}, {}
  for _, relation in ipairs(self.conflicts) do
    local one, other = self.answer_of[relation.a], self.answer_of[relation.b]
    local x, y = side_key(one, relation.a), side_key(other, relation.b)
    if y < x then x, y = y, x end
    local key = relation.relation .. "\0" .. x .. "\0" .. y
    if groups[key] then
      groups[key].count = groups[key].count + 1
    else
      local question = one and one.question or other and other.question
      groups[key] = { relation = relation, count = 1, question = question }
      table.insert(order, groups[key])
    end
  end
  return order
end

--- The same, by question in the order of `questions`: a list of lists, what belongs to none last.
function Model:disputes()
  local lists, rest = {}, {}
  for _, group in ipairs(self:conflict_groups()) do
    local key = group.question or rest
    lists[key] = lists[key] or {}
    table.insert(lists[key], group)
  end
  local out = {}
  for _, question in ipairs(self.questions) do out[#out + 1] = lists[question] end
  out[#out + 1] = lists[rest]
  return out
end

--- When an answer was first and last told, in words; nil when no story has a date.
function Model:seen(answer)
  local first, last
  for _, claim in ipairs(answer.claims) do
    local interval = field(claim, "published") or field(self:document(claim.document), "published")
    local start = label.start(interval)
    if start and (not first or start < label.start(first)) then first = interval end
    if start and (not last or start > label.start(last)) then last = interval end
  end
  if not first then return nil end
  local from, to = label.date(self.t, first), label.date(self.t, last)
  if from == to then return self.t("ui.first_seen", { date = from }) end
  return self.t("ui.seen_between", { first = from, last = to })
end

local quoted = { { "«", "»" }, { "“", "”" }, { "‘", "’" }, { '"', '"' } }

--- The exact words of a claim, at most `n` code points, between the reader's quotation marks
-- unless the words bring their own.
function Model:words(claim, n)
  local text = escape.clip(((field(claim, "text") or ""):gsub("%s+", " ")), n or 400)
  for _, marks in ipairs(quoted) do
    local open, close = marks[1], marks[2]
    if text:sub(1, #open) == open and text:sub(-#close) == close then return text end
  end
  return self.t("fmt.quote", { text = text })
end

--- Who cites whom: {from, to, count, claims} for each step of each chain, by count.
function Model:citations()
  local edges, list = {}, {}
  for _, claim in ipairs(self.claims) do
    local from, depth = self:outlet(claim) or self:document_name(self:document(claim.document)), 0
    for _, source in ipairs(field(claim, "sources") or {}) do
      local to = self:source_name(source)
      local key = from .. "\0" .. to
      local edge = edges[key]
      if not edge then
        edge = { from = from, to = to, count = 0, depth = depth, claim = claim }
        edges[key] = edge
        table.insert(list, edge)
      end
      edge.count = edge.count + 1
      from, depth = to, depth + 1
    end
  end
  table.sort(list, by_keys(function(e) return -e.count end, function(e) return e.from end,
    function(e) return e.to end))
  return list
end

--- "12 storie · 9 testate · 160 affermazioni · 34 domande · 5 contraddizioni"
function Model:summary()
  local t, outlets = self.t, {}
  for _, document in ipairs(self.documents) do distinct(outlets, field(document, "outlet")) end
  local out = { t:plural("documents", #self.documents) }
  if #outlets > 0 then out[#out + 1] = t:plural("outlets", #outlets) end
  for _, name in ipairs { "claims", "questions" } do out[#out + 1] = t:plural(name, #self[name]) end
  out[#out + 1] = t:plural("contradictions", #self.conflicts)
  return table.concat(out, " · ")
end

return M
