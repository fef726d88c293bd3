--- What one session has loaded: the rules, the comparisons and the declared attributes of analysts.
-- The one module with state; a Lua state is a session.
--
--     for _, rule in ipairs(session.rules().rules) do … end
local misuse = require "vaglio.misuse"
local rule = require "vaglio.rule"

local debug, ipairs, setmetatable, tostring, type = debug, ipairs, setmetatable, tostring, type
local table = table

local _ENV = nil

local M = {}

local rules = rule.set()
local comparisons, generation = {}, 1
local attributes = {}
local owners = setmetatable({}, { __mode = "k" })
local current, checking, language

--- The rule set (vaglio.rule) with the packs' and the analysts' rules.
function M.rules() return rules end

--- Adds a rule; a rule with the name of an earlier one takes its place. Where it is written is told
-- by the caller, or is where its `make` is.
function M.add_rule(r, file, line)
  if not file and type(r) == "table" and type(r.make) == "function" then
    local info = debug.getinfo(r.make, "S")
    file, line = info.short_src, info.linedefined
  end
  return rule.add(rules, r, file, line)
end

--- The comparisons, in the order of registration.
function M.comparisons() return comparisons end

--- Registers a comparison {name, when, compare}; one with the same name is replaced, and moves
-- last.
function M.add_comparison(c)
  for i, old in ipairs(comparisons) do
    if old.name == c.name then
      table.remove(comparisons, i)
      break
    end
  end
  comparisons[#comparisons + 1] = c
  generation = generation + 1
end

--- Grows with each comparison that is registered.
function M.comparison_generation() return generation end

local TYPES = { string = true, number = true, boolean = true }

--- Declares an attribute of a class: it may then be set in `attrs` and is kept and exported.
function M.declare(class, name, type_name)
  if class ~= "Claim" then
    misuse.raise("attributes can be declared for Claim, not for '%s'", tostring(class))
  end
  if type(name) ~= "string" or not name:find("^[%a_][%w_]*$") then
    misuse.raise("an attribute's name is a word")
  end
  if not TYPES[type_name] then misuse.raise("an attribute's type is string, number or boolean") end
  attributes[name] = type_name
end

--- What is wrong with an attribute of a claim; nil when it may be set so.
function M.attribute_problem(name, value)
  local wanted = attributes[name]
  if not wanted then
    return ("attribute '%s' was not declared (vaglio.attribute)%s"):format(tostring(name),
      misuse.hint(name, attributes))
  end
  if type(value) ~= wanted then
    return ("attribute '%s' is a %s, not a %s"):format(name, type(value), wanted)
  end
end

--- Declared attributes of claims: name → type.
function M.attributes() return attributes end

--- The language of messages; nil is English.
function M.language() return language end
function M.set_language(lang) language = lang end

--- Check mode: comparisons are called both ways.
function M.checking() return checking end
function M.set_checking(on) checking = on and true or nil end

--- Remembers in which corpus a document is, and says so.
function M.own(doc, corpus) owners[doc] = corpus end
function M.owner(doc) return owners[doc] end

--- The corpus that the host put in scope for the running script; nil without one.
function M.current() return current end
function M.set_current(corpus) current = corpus end

return M
