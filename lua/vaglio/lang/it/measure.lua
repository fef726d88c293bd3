--- Reading Italian units behind a number: "km", "milioni di euro", "gradi sotto zero".
--
-- The words are data in `units.lua`; this module finds the longest unit at a place.
--
--     local measure = require "vaglio.lang.it.measure"
--     measure.unit_at("metri cubi", 1).code   --> "cubic_metre"
local lpeg = require "lpeg"
local vocab = require "vaglio.grammar.vocab"
local units = require "vaglio.lang.it.units"
local P, S, C, Cp = lpeg.P, lpeg.S, lpeg.C, lpeg.Cp

local _ENV = nil

local M = {}

local space, word_end, apostrophe = vocab.space, vocab.word_end, vocab.apostrophe
local words = vocab.words


-- Units ---------------------------------------------------------------------------

local sign = P "%" + "‰" + "€" + "$" + "£" + "¥" + "₽" + "₺" + "₹" + "₴" + "₪" + "₸" + "₩" + "℃"
  + "℉" + "¢"
local degrees = vocab.degree * vocab.blank ^ -1 * C(S "cf") * word_end
  / function(letter) return "°" .. letter end
local degree_name = vocab.degree * vocab.blank ^ 0 * C(P "celsius" + "centigradi" + "fahrenheit")
  * word_end
local rate_word = C(P "km/ora" + "km/h" + "m/s" + "chilometri/ora") * word_end
local power_word = C(vocab.word * (S "23" + "²" + "³")) * word_end
local plain_word = C(vocab.word) * word_end
local unit_token = (rate_word + degree_name + degrees + power_word + plain_word + C(sign)) * Cp()
local elided_token = C(vocab.word) * apostrophe * C(vocab.word) * word_end * Cp()
  / function(a, b, stop) return a .. "'" .. b, stop end
local gap = (space + (vocab.dash + apostrophe) * #vocab.letter) ^ -1
local weak_end = space * (P "di" * word_end + P "d" * apostrophe) + #S ".,;)" + P(-1)

-- The longest unit at `at`: the unit and the position after it.
local function unit_at(text, at)
  local level, found, found_stop = units.units, nil, nil
  while true do
    local start = found_stop and space:match(text, at) or not found_stop and at
    if level ~= units.units then
      start = space:match(text, at)
    end
    if not start then
      break
    end
    local token, stop = elided_token:match(text, start)
    if not token or not level[token] then
      token, stop = unit_token:match(text, start)
    end
    local node = token and level[token]
    if not node then
      break
    end
    if node.code then
      found, found_stop = node, stop
    end
    level, at = node.next, stop
  end
  return found, found_stop
end

local optional_of = space * (P "di" * word_end * space + P "d" * apostrophe) * Cp()

-- The unit after a number that ends before `at`.
local function unit_after(text, at, core)
  local attached = vocab.letter:match(text, at) ~= nil
  local start = gap:match(text, at) or at
  if core.of then
    start = optional_of:match(text, at) or start
  end
  local unit, stop = unit_at(text, start)
  if not unit then
    return nil
  end
  if unit.digits and not (core.digits and not apostrophe:match(text, stop)) then
    return nil
  end
  if unit.weak and not weak_end:match(text, stop) then
    return nil
  end
  if unit.after_one and not core.one then
    return nil
  end
  if attached and unit.code == "gram" and (core.n or 0) <= 6 then
    return nil -- 5G is a network
  end
  return unit, stop
end

local per_at = (space * (words { "al", "allo", "a", "per", "ogni", "alla", "il", "la" } * space
    + (P "all" + "l") * apostrophe) + vocab.blank ^ -1 * "/" * vocab.blank ^ -1)
  * C(vocab.word) * word_end

M.sign = sign
M.plain_word = plain_word
M.unit_at = unit_at
M.optional_of = optional_of
M.unit_after = unit_after
M.per_at = per_at

return M
