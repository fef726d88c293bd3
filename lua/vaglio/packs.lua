--- The language packs: loaded once, when first needed. A pack is a folder lang/<code> whose init.lua
-- returns {code, segment, morph, time, quantity, syntax, names, cues, hedges, scope, …}; loading it
-- registers its rules.

local core = require "vaglio.core"
local session = require "vaglio.session"

local require, ipairs, pairs = require, ipairs, pairs

local _ENV = nil

local M = {}
local CODES = { "it", "en" }
local GAZETTEERS = { "countries", "country_names", "cities", "city_names", "comuni", "provinces", "regions", "people",
                     "organisations", "companies", "outlets", "given", "demonyms", "landmarks" }
local loaded

--- Adds a language: the table that lang/<code>/init.lua returns.
function M.add(pack)
  core.language(pack.code, pack.segment)
  loaded[pack.code] = pack
  for _, r in ipairs(pack.rules or {}) do session.add_rule(r) end
end

local function load_all()
  loaded = {}
  for _, code in ipairs(CODES) do M.add(require("vaglio.lang." .. code)) end
  for _, name in ipairs(GAZETTEERS) do core.gazetteer(core.resource("data/" .. name .. ".tsv")) end
end

--- All packs, by code.
function M.all()
  if not loaded then load_all() end
  return loaded
end

return M
