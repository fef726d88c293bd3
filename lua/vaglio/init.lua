--- vaglio: what several news sources really say.
--
--     local vaglio = require "vaglio"
--     local corpus = vaglio.corpus():load { "stories" }
--     for question in corpus:questions() do … end
--
-- The facade: no logic. Nothing global is set.
local lpeg = require "lpeg"
local analyst = require "vaglio.analyst"
local comparison = require "vaglio.comparison"
local core = require "vaglio.core"
local corpus = require "vaglio.corpus"
local lexer = require "vaglio.lexer"
local list = require "vaglio.list"
local misuse = require "vaglio.misuse"
local session = require "vaglio.session"
local token = require "vaglio.token"
require "vaglio.object"

local error, tostring = error, tostring

local _ENV = nil

local M = {
  version = "0.1.0", api = 1,
  core = core,                        -- private
  lpeg = lpeg, token = token, list = list.of,
  corpus = corpus.open, lexer = lexer.of,
}

--- Adds a rule (vaglio.rule's head says how one looks); its tests are run, and one that fails is
-- refused.
function M.rule(r)
  local file, line = misuse.place()
  return analyst.add_rule(r, file or "?", line or 0)
end

--- Adds a comparison {name=, when=, compare=}; the one added last is asked first.
M.comparison = comparison.register

--- Adds a language: a pack as lang/README.md describes it. Only `code` and `morph` must be there.
M.language = analyst.add_language

--- Declares an attribute: `vaglio.attribute("Claim", "verdict", { type = "string" })`.
function M.attribute(class, name, options)
  session.declare(class, name, options and options.type or "string")
end

--- Check mode: comparisons are called both ways, and an asymmetry is an error.
function M.check(on) session.set_checking(on ~= false) end

--- The corpus that the host put in scope (`vaglio run --db FILE SCRIPT`); nil when there is none.
M.current = session.current

--- Raises unless this library speaks version `n` of the Lua API.
function M.require_api(n)
  if n ~= M.api then
    error(("this script wants version %s of the API; this is vaglio %s with version %d"):format(
      tostring(n), M.version, M.api), 2)
  end
end

return misuse.strict(M, "vaglio")
