--- The language packs, each loaded once, when first needed. A pack is a folder lang/<code> whose
-- init.lua returns {code, segment, morph, time, quantity, syntax, names, cues, hedges, scope, …};
-- loading it registers its rules. Its segment.lua is read for every language, since the segmenter
-- tells languages apart.

local core = require "vaglio.core"
local session = require "vaglio.session"

local require, ipairs, pairs, table = require, ipairs, pairs, table

local _ENV = nil

local M = {}
local CODES = { "it", "en" }
local GAZETTEERS = { "countries", "country_names", "cities", "city_names", "comuni", "provinces", "regions", "people",
                     "organisations", "companies", "outlets", "given", "demonyms", "landmarks" }
local prepared
local loaded = {}

local function prepare()
  prepared = true
  for _, code in ipairs(CODES) do core.language(code, require("vaglio.lang." .. code .. ".segment")) end
  for _, name in ipairs(GAZETTEERS) do core.gazetteer(core.resource("data/" .. name .. ".tsv")) end
end

--- Makes all languages and names known to the segmenter, without loading a pack.
function M.prepare()
  if not prepared then prepare() end
end

local function register(pack)
  loaded[pack.code] = pack
  for _, r in ipairs(pack.rules or {}) do session.add_rule(r, r.file, r.line) end
end

--- Adds a language: the table that lang/<code>/init.lua returns.
function M.add(pack)
  core.language(pack.code, pack.segment)
  register(pack)
end

local function known(code)
  for _, c in ipairs(CODES) do
    if c == code then return true end
  end
end

--- The pack of a language, loaded if need be; nil when there is none.
function M.of(code)
  M.prepare()
  if not loaded[code] and known(code) then register(require("vaglio.lang." .. code)) end
  return loaded[code]
end

--- All packs, by code.
function M.all()
  M.prepare()
  for _, code in ipairs(CODES) do M.of(code) end
  return loaded
end

--- The codes of the shipped languages, the one to assume first.
function M.codes() return CODES end

--- The codes of all languages, for messages.
function M.names()
  local codes = {}
  for _, code in ipairs(CODES) do codes[#codes + 1] = code end
  for code in pairs(loaded) do
    if not known(code) then codes[#codes + 1] = code end
  end
  table.sort(codes)
  return table.concat(codes, ", ")
end

return M
