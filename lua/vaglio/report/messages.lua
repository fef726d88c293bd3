--- The words of the reader's language: `messages.of("it")` gives a catalogue.
--
--     local t = messages.of("it")
--     t("ui.questions")                        --> Domande
--     t("reason.hard_disjoint", {a = "40", b = "18"})
--     t:plural("outlets", 3)                   --> 3 testate
--
-- A key that a catalogue lacks is looked up in English; one that English lacks gives nil, so that
-- callers can fall back on what the export says.
local require, setmetatable, tostring, type, string =
  require, setmetatable, tostring, type, string
local english = require "vaglio.report.messages_en"
local italian = require "vaglio.report.messages_it"
local _ENV = nil

local M = { catalogues = { en = english, it = italian } }

local Catalogue = {}
Catalogue.__index = Catalogue

function Catalogue:get(key)
  return self.words[key] or english[key]
end

function Catalogue:__call(key, values)
  local words = self:get(key)
  if not words or not values then return words end
  return (words:gsub("{([%w_]+)}", function(name)
    local value = values[name]
    return value ~= nil and tostring(value) or ""
  end))
end

--- "1 testata", "3 testate": keys `n.<name>.one` and `n.<name>.other`.
function Catalogue:plural(name, n)
  local key = "n." .. name .. (n == 1 and ".one" or ".other")
  return self(key, { n = self:number(n) })
end

local function group(digits, mark)
  local out = digits:reverse():gsub("(%d%d%d)", "%1" .. mark:reverse()):reverse()
  if out:sub(1, #mark) == mark then out = out:sub(#mark + 1) end
  return out
end

--- Whether `number` says n in millions; in Italian a unit then takes "di".
function M.in_millions(n)
  return n >= 1e6 and n < 1e15 and n % 1e5 == 0
end

--- A number as the language writes it: 4.400, 6,1, 180 milioni.
function Catalogue:number(n)
  if n ~= n then return "?" end
  if n == 1 / 0 then return "∞" end
  if n < 0 then return "−" .. self:number(-n) end
  if M.in_millions(n) then
    local millions = self:number(n / 1e6)
    return self(millions == "1" and "num.million" or "num.millions", { n = millions })
  end
  local whole, rest = string.format("%.4f", n):match("^(%d+)%.(%d-)0*$")
  if #whole > 4 or (#whole == 4 and self:get("num.from_four") == "yes") then
    whole = group(whole, self:get("num.thousands"))
  end
  if rest == "" then return whole end
  return whole .. self:get("num.decimal") .. rest
end

--- The catalogue of a language code ("it", "it-IT"); English for all others.
function M.of(lang)
  local code = type(lang) == "string" and lang:match("^%a+") or "en"
  local words = M.catalogues[code:lower()]
  local lang = words and code:lower() or "en"
  return setmetatable({ lang = lang, words = words or english }, Catalogue)
end

return M
