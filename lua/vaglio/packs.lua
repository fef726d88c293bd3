--- The language packs, each loaded once, when first needed. A pack is a folder lang/<code> whose
-- init.lua returns {code, segment, morph, time, quantity, syntax, names, cues, hedges, scope, …};
-- loading it registers its rules. Its segment.lua is read for every language, since the segmenter
-- tells languages apart.

local core = require "vaglio.core"
local misuse = require "vaglio.misuse"
local pack_of = require "vaglio.pack"
local session = require "vaglio.session"

local require, ipairs, pairs, table, type = require, ipairs, pairs, table, type

local _ENV = nil

local M = {}
local CODES = { "it", "en" }
local GAZETTEERS = { "countries", "country_names", "cities", "city_names", "comuni", "provinces",
  "regions", "people",
                     "organisations", "companies", "outlets", "given", "demonyms", "landmarks" }
local prepared
local loaded = {}

local function prepare()
  prepared = true
  for _, code in ipairs(CODES) do core.language(code, require("vaglio.lang." .. code
    .. ".segment")) end
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

--- Adds a language: the table that lang/<code>/init.lua returns. What it leaves out is filled in
-- (vaglio.pack).
function M.add(pack)
  if type(pack) ~= "table" or type(pack.code) ~= "string" or not pack.code:find "^%l%l%l?$" then
    misuse.raise("a language is a table with the code of ISO 639 in 'code'")
  end
  M.prepare()
  pack_of.complete(pack)
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

--- The codes of all languages, the one to assume first at the head: the shipped ones, then those added.
function M.codes()
  local codes, added = {}, {}
  for i, code in ipairs(CODES) do codes[i] = code end
  for code in pairs(loaded) do
    if not known(code) then added[#added + 1] = code end
  end
  table.sort(added)
  return table.move(added, 1, #added, #codes + 1, codes)
end

--- The same for messages.
function M.names()
  local codes = M.codes()
  table.sort(codes)
  return table.concat(codes, ", ")
end

return M
