--- Selectors: tables that say which claims or quantities are wanted.
--
--     { type = "life.die" }                       one value
--     { type = { "life.die", "life.injure" } }    any of these
--     { type = { ["life.die"] = true } }          a set
--     { type = "life.*", outlet = "Ansa" }        what begins so; all fields must fit
local core = require "vaglio.core"
local misuse = require "vaglio.misuse"

local ipairs, pairs, tostring, type = ipairs, pairs, tostring, type

local _ENV = nil

local M = {}

local function fits_one(pattern, value)
  if type(pattern) == "string" and pattern:sub(-1) == "*" then
    return type(value) == "string" and value:sub(1, #pattern - 1) == pattern:sub(1, -2)
  end
  return pattern == value
end

--- Does a value fit what is wanted of it?
function M.fits(wanted, value)
  if type(wanted) ~= "table" then return fits_one(wanted, value) end
  for key, item in pairs(wanted) do
    if type(key) == "number" then
      if fits_one(item, value) then return true end
    elseif item and fits_one(key, value) then
      return true
    end
  end
  return false
end

local function name_of(entity) return entity and entity.name end

-- A document is named by itself, by its uri, or by (the beginning of) its id.
local function fits_document(wanted, doc)
  if type(wanted) == "string" then return doc.uri == wanted or doc.id:sub(1, #wanted) == wanted end
  if type(wanted) ~= "table" then return wanted == doc end
  for _, one in ipairs(wanted) do
    if fits_document(one, doc) then return true end
  end
  return false
end

local getters = {
  doc = function(c) return c.doc end,
  outlet = function(c) return c.part.outlet or c.doc.outlet end,
  lang = function(c) return c.sentence.lang end,
  place = function(c) return name_of(c.place) end,
  has_quantity = function(c) return c.quantity ~= nil end,
}
for _, field in ipairs { "id", "type", "scope", "unit", "mode", "factuality", "evidentiality",
  "status", "act",
                         "rule", "event", "text" } do
  getters[field] = function(c) return c[field] end
end

--- A predicate over claims.
function M.claims(wanted)
  local tests = {}
  if wanted ~= nil and type(wanted) ~= "table" then
    misuse.raise("a selector is a table of fields, not a %s", type(wanted))
  end
  for key, value in pairs(wanted or {}) do
    local get = getters[key]
    if not get then
      misuse.raise("claims cannot be selected by '%s'%s", tostring(key), misuse.hint(key, getters))
    end
    local fits = key == "doc" and fits_document or M.fits
    tests[#tests + 1] = function(claim) return fits(value, get(claim)) end
  end
  return function(claim)
    for _, test in ipairs(tests) do
      if not test(claim) then return false end
    end
    return true
  end
end

local OWN = { mod = true, best = true }

local function own_fits(wanted, quantity)
  for key, value in pairs(wanted) do
    if OWN[key] and not M.fits(value, quantity[key]) then return false end
    if key == "unit" and not M.fits(value, quantity.unit) then return false end
  end
  return true
end

-- Fields that only a claim has; `unit` may be either's.
local function claim_part(wanted)
  local rest, any = {}, false
  for key, value in pairs(wanted) do
    if not OWN[key] and key ~= "unit" then rest[key], any = value, true end
  end
  return rest, any
end

--- Appends the quantities of a document that fit.
function M.quantities(doc, wanted, found)
  wanted = wanted or {}
  local rest, by_claim = claim_part(wanted)
  local keep = {}
  local fits = M.claims(rest)
  for i = 1, by_claim and core.count(doc, "Claim") or 0 do
    local claim = core.view(doc, "Claim", i)
    if claim.quantity and fits(claim) then keep[claim.quantity.index] = true end
  end
  for i = 1, core.count(doc, "Quantity") do
    local quantity = core.view(doc, "Quantity", i)
    if (keep[i] or not by_claim) and own_fits(wanted, quantity) then
      found[#found + 1] = quantity
    end
  end
  return found
end

return M
