--- Rules of analysts: checked, tested on their own examples, and refused when one fails.
local core = require "vaglio.core"
local packs = require "vaglio.packs"
local rule = require "vaglio.rule"
local session = require "vaglio.session"

local error, ipairs, pairs, require, tostring, type = error, ipairs, pairs, require, tostring, type

local _ENV = nil

local M = {}

-- The record of a quantity that a pattern of vaglio.lexer read: the document's own when it found
-- the same words, else a new one.
local function settle_quantity(doc, q)
  if type(q) ~= "table" or q.index or not q.hard then return q end
  for i = 1, core.count(doc, "Quantity") do
    local own = core.view(doc, "Quantity", i)
    if own.first == q.first and own.last == q.last then
      q.index = i
      return q
    end
  end
  q.index = core.add(doc, "quantity", q)
  return q
end

local FIELDS = {}
for field in ([[type span quantity scope unit args event status act s anchor first last place time
  negative nominal]]):gmatch "%S+" do
  FIELDS[field] = true
end

local function check_made(made, r)
  for key in pairs(made) do
    if not FIELDS[key] then
      error(("%s:%d: rule '%s' made a claim with a field '%s'"):format(r.file, r.line, r.name,
        tostring(key)), 0)
    end
  end
end

-- A script's rule says { type =, span =, quantity = }; the rest of the pipeline wants records.
local function wrapped(make, where)
  return function(m)
    local made = make(m)
    if not made then return nil end
    if made.type or made.span then made = { made } end
    for _, one in ipairs(made) do
      check_made(one, where)
      one.quantity = settle_quantity(m.doc, one.quantity)
    end
    return made
  end
end

-- What the rule finds in a text of its own.
local function results(text, r)
  local doc, message = core.document(text, { uri = "test", lang = r.lang ~= "" and r.lang or nil })
  if not doc then error(message, 0) end
  require "vaglio.pipeline".run(doc)
  local found = {}
  for i = 1, core.count(doc, "Claim") do
    local claim = core.view(doc, "Claim", i)
    if claim.rule == r.name then found[#found + 1] = claim end
  end
  return found
end

--- Adds a rule written at file:line.
function M.add_rule(r, file, line)
  packs.all()                          -- its tests need the language it is for
  local where = { file = file, line = line, name = type(r) == "table" and r.name or "?" }
  local copy = {}
  for key, value in pairs(type(r) == "table" and r or {}) do copy[key] = value end
  if type(copy.make) == "function" then copy.make = wrapped(copy.make, where) end
  local added = session.add_rule(copy, file, line)
  local ok, problem = rule.run_tests(added, results)
  if ok then return added end
  rule.remove(session.rules(), added.name)
  error(problem, 0)
end

return M
