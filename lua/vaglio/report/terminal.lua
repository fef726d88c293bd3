--- What the stories say, on a terminal: `render`, `claims` and `relations` turn the records of an
-- export into one string.
--
--     io.write(terminal.render(records, { lang = "it", color = true, width = 100 }))
--
-- Contradictions come first, then the questions, the disputed ones leading. Foreign text passes
-- `escape.terminal`, so that an escape sequence in a story is shown and not obeyed. Colour only
-- repeats what words and signs say.
local require, ipairs, math, setmetatable, string, table, utf8 =
  require, ipairs, math, setmetatable, string, table, utf8
local escape = require "vaglio.report.escape"
local label = require "vaglio.report.label"
local model = require "vaglio.report.model"
local _ENV = nil

local M = {}

local codes = { bold = "1", dim = "2", red = "1;31", green = "32", yellow = "33", blue = "36" }
local tints = { contradicts = "red", retracts = "red", updates = "yellow", corroborates = "green" }
local signs = { contradicts = "≠", retracts = "✗", updates = "↑", refines = "⊃",
  corroborates = "+", same = "=",
  scoped = "⊂", unrelated = "·" }

local Page = {}
Page.__index = Page

local function page(records, options)
  options = options or {}
  return setmetatable({ lines = {}, color = options.color, width = math.max(40, options.width
    or 100),
    model = model.build(records, options), options = options }, Page)
end

function Page:paint(name, text)
  if not self.color or not codes[name] then return text end
  return "\27[" .. codes[name] .. "m" .. text .. "\27[0m"
end

function Page:add(text) table.insert(self.lines, (text:gsub("%s+$", ""))) end

local function length(text) return utf8.len(text) or #text end

-- Full-width characters take two cells; enough for tables, no more is claimed.
local function cells(text)
  local n = 0
  for _, code in utf8.codes(text) do
    local wide = code >= 0x1100 and (code <= 0x115F or (code >= 0x2E80 and code <= 0xA4CF)
      or (code >= 0xAC00 and code <= 0xD7A3) or (code >= 0xF900 and code <= 0xFAFF)
      or (code >= 0xFF00 and code <= 0xFF60) or (code >= 0x1F300 and code <= 0x1FAFF))
    local mark = code >= 0x300 and code <= 0x36F
    n = n + (wide and 2 or mark and 0 or 1)
  end
  return n
end

local function pad(text, width)
  local n = cells(text)
  while n > width do
    text = escape.clip(text, math.max(1, length(text) - math.max(1, (n - width) // 2)))
    n = cells(text)
  end
  return text .. string.rep(" ", width - n)
end

-- One paragraph, indented, wrapped at blanks; a tint is set on every line of its own.
function Page:flow(indent, text, tint)
  local room = math.max(20, self.width - indent)
  local line = ""
  local function flush()
    if line ~= "" then self:add(string.rep(" ", indent) .. self:paint(tint, line)) end
    line = ""
  end
  for word in escape.terminal(text):gmatch("%S+") do
    if line ~= "" and cells(line) + 1 + cells(word) > room then flush() end
    line = line == "" and word or line .. " " .. word
  end
  flush()
end

function Page:heading(text)
  if #self.lines > 0 then self:add("") end
  self:add(self:paint("bold", "── " .. text .. " ──"))
end

local function relation_line(self, relation)
  local m = self.model
  local text = signs[relation.relation] .. " " .. m:relation_sentence(relation)
  local flags = m:flags(relation)
  if #flags > 0 then text = text .. " [" .. table.concat(flags, ", ") .. "]" end
  return text
end

local function witness(self, claim, indent)
  local m = self.model
  local hedges = m:hedges(claim)
  local mark = #hedges > 0 and " (" .. table.concat(hedges, ", ") .. ")" or ""
  self:flow(indent, m:words(claim, 200) .. mark .. " — " .. m:chain(claim, true))
  self:flow(indent + 2, m:where(claim), "dim")
end

local function side(self, id)
  local claim = self.model:claim(id)
  if not claim then return end
  self:flow(6, self.model:claim_label(claim), "bold")
  witness(self, claim, 8)
end

local function show_dispute(self, groups)
  local m, t = self.model, self.model.t
  local claim = m:claim(groups[1].relation.a)
  self:flow(2, groups[1].question and groups[1].question.text or m:type_name(claim and claim.type),
    "bold")
  for i, group in ipairs(groups) do
    if i > 3 and not self.options.all then
      self:flow(4, "+ " .. t:plural("more", #groups - 3), "dim")
      break
    end
    local more = group.count > 1 and " (+ " .. t:plural("more", group.count - 1) .. ")" or ""
    self:flow(4, relation_line(self, group.relation) .. more, tints[group.relation.relation])
    side(self, group.relation.a)
    side(self, group.relation.b)
  end
end

local function show_conflicts(self)
  local m, t = self.model, self.model.t
  self:heading(t("ui.contradictions"))
  local list = m:disputes()
  if #list == 0 then self:flow(2, t("ui.no_contradictions")) end
  for i, groups in ipairs(list) do
    if i > 1 then self:add("") end
    show_dispute(self, groups)
  end
end

local function show_answer(self, answer)
  local m, t = self.model, self.model.t
  local shape = label.field(answer.record, "shape")
  local head = answer.label .. "   " .. m:voices(answer)
  if shape == "agency" or shape == "chain" then head = head .. " · " .. t("shape." .. shape) end
  local seen = m:seen(answer)
  self:flow(4, head .. (seen and " · " .. seen or ""), "bold")
  for i, claim in ipairs(answer.claims) do
    if i > 3 and not self.options.all then
      self:flow(6, "+ " .. t:plural("more", #answer.claims - 3), "dim")
      break
    end
    witness(self, claim, 6)
  end
  for _, link in ipairs(answer.links) do
    if link.word:find("^relation") and link.relation.relation ~= "unrelated" then
      local there = m:claim(link.there)
      local target = link.answer and link.answer.label or there and m:claim_label(there) or "?"
      if link.answer and link.answer.question ~= answer.question then
        target = target .. " · " .. link.answer.question.text
      end
      self:flow(6, signs[link.relation.relation] .. " " .. t(link.word) .. " " .. target,
        tints[link.relation.relation] or "dim")
    end
  end
end

--- Summary, contradictions, then every question with its answers.
-- options: lang, color, width, all (every claim of an answer, not the first three).
function M.render(records, options)
  local self = page(records, options)
  local m, t = self.model, self.model.t
  self:flow(0, m:summary())
  show_conflicts(self)
  self:heading(t("ui.questions"))
  if #m.questions == 0 then self:flow(2, t("ui.no_questions")) end
  for i, question in ipairs(m.questions) do
    if i > 1 then self:add("") end
    local mark = question.conflicts > 0 and "≠ " or ""
    self:flow(2, mark .. question.text, question.conflicts > 0 and "red" or "blue")
    for _, answer in ipairs(question.answers) do show_answer(self, answer) end
  end
  return table.concat(self.lines, "\n") .. "\n"
end

-- Rows of texts under headings; the last column takes what room is left.
local function grid(self, heads, rows)
  local widths, used = {}, 0
  for i, head in ipairs(heads) do
    widths[i] = cells(head)
    for _, row in ipairs(rows) do widths[i] = math.max(widths[i], cells(row[i])) end
    if i < #heads then
      widths[i] = math.min(widths[i], math.max(9, self.width // (#heads + 1)))
      used = used + widths[i] + 2
    end
  end
  widths[#heads] = math.max(12, self.width - used - 2)
  local function line(row, tint)
    local out = {}
    for i, cell in ipairs(row) do out[i] = pad(cell, widths[i]) end
    self:add("  " .. self:paint(tint, (table.concat(out, "  "):gsub("%s+$", ""))))
  end
  line(heads, "dim")
  for _, row in ipairs(rows) do line(row, row.tint) end
end

--- The claims of each document as a table. options: lang, color, width, type, document (part of its
-- name).
function M.claims(records, options)
  local self = page(records, options)
  local m, t, want = self.model, self.model.t, self.options
  for _, document in ipairs(m.documents) do
    local rows, name = {}, m:document_name(document)
    for _, claim in ipairs(m.of_document[document.id] or {}) do
      if not want.type or want.type == claim.type then
        local hedges = m:hedges(claim)
        table.insert(rows, { claim.start .. "–" .. claim["end"],
          escape.terminal(m:type_name(claim.type)),
          escape.terminal(m:claim_label(claim)), escape.terminal(m:chain(claim)),
          escape.terminal(table.concat(hedges, ", ")), escape.terminal(m:words(claim, 120)) })
      end
    end
    if #rows > 0 and (not want.document or name:find(want.document, 1, true)) then
      self:heading(escape.terminal(name))
      grid(self, { "#", t("ui.type"), t("ui.value"), t("ui.chain"), t("ui.standing"),
        t("ui.words") }, rows)
    end
  end
  return table.concat(self.lines, "\n") .. "\n"
end

--- Every relation as a table, the loudest first. options: lang, color, width, relation (one label).
function M.relations(records, options)
  local self = page(records, options)
  local m, t, rows = self.model, self.model.t, {}
  for _, relation in ipairs(m.relations) do
    local a, b = m:claim(relation.a), m:claim(relation.b)
    if a and b and (not self.options.relation or self.options.relation == relation.relation) then
      table.insert(rows, { signs[relation.relation] .. " " .. t("relation." .. relation.relation),
        escape.terminal(m:claim_label(a) .. " · " .. m:document_name(m:document(a.document)) .. ":"
          .. a.start),
        escape.terminal(m:claim_label(b) .. " · " .. m:document_name(m:document(b.document)) .. ":"
          .. b.start),
        escape.terminal(m:relation_sentence(relation)), tint = tints[relation.relation] })
    end
  end
  grid(self, { t("ui.relation"), "a", "b", t("ui.reason") }, rows)
  return table.concat(self.lines, "\n") .. "\n"
end

return M
