--- English numbers with units and ranges, over the tokens of `number.tokens`.
local vocab = require "vaglio.grammar.vocab"
local number = require "vaglio.lang.en.number"
local units = require "vaglio.lang.en.units"
local morph = require "vaglio.lang.en.morph"
local modifiers_ = require "vaglio.lang.en.modifiers"
local ipairs, math = ipairs, math

local _ENV = nil

local M = {}

local before_tree, walk = modifiers_.before_tree, modifiers_.walk

local set = vocab.set

local glued = number.glued

-- ---- units -------------------------------------------------------------------

local function walk_units(t, j)
  local level, found, last = units.units, nil, nil
  for k = j, j + 3 do
    local node = level[t.text[k]]
    if not node then
      break
    end
    if node.kind then
      found, last = node, k
    end
    level = node.next
  end
  return found, last
end

local pound = set "pound pounds"

-- "pounds" are money when there are millions of them, else weight.
local function pounds(t, j, n, hyphen)
  if n and n >= 1e5 or not hyphen and t.text[j] == "pounds" and (t.text[j + 1] == "a"
    or t.text[j + 1] == "in") and n
    and n >= 1000 then
    return { kind = "money", code = "GBP" }, j
  end
  return { kind = "mass", code = "pound" }, j
end

local extent = set [[deep long tall high wide away from above below of in at on to thick and or up
  down off by freestyle]]

-- "5m people" and "4.3m digital sales" are millions, "5m deep" metres.
local function is_million(t, j)
  for k = j + 1, j + 4 do
    local s = t.text[k]
    if t.kind[k] ~= "w" or extent[s] and not (k > j + 1 and (s == "and" or s == "or")) then
      return false
    end
    for _, reading in ipairs(morph.analyse(s)) do
      if reading.tags:find "noun.* pl" then
        return true
      end
    end
  end
  return false
end

-- The unit after a number that ends at token j; third result: a factor to the number.
local function unit_after(t, j, n, figures)
  local k = j + 1
  local hyphen = t.text[k] == "-"
  if hyphen and t.kind[k + 1] ~= "w" then
    return nil
  elseif hyphen then
    k = k + 1
  end
  local s = t.text[k]
  if pound[s] and t.text[k + 1] ~= "sterling" then
    return pounds(t, k, n, hyphen)
  end
  local node, last = walk_units(t, k)
  if not node then
    return nil
  elseif node.glued and not (figures and (glued(t, k) or #s == 1 and s ~= "p"
    and t.text[k + 1] ~= ".")) then
    return nil
  elseif node.scaled and not (n and n >= 1000) then
    return nil
  elseif s == "m" and is_million(t, k) then
    return nil, k, 1e6
  elseif node.code == "second" and s == "second" and not hyphen and n and n > 1 and not figures then
    return nil
  elseif node.kind == "money" and t.text[k] == "$" and t.kind[k + 1] == "n" and glued(t, k + 1) then
    return nil
  end
  return node, last
end

local rate_nouns = set [[barrel gallon litre liter kilo kilogram kg ton tonne ounce pound share day week
  month year hour minute second night person head capita household unit mile km
  kilometre kilometer acre hectare hour game million thousand annum mmbtu therm
  bushel dozen student child capita]]

local function rate(t, j)
  local s = t.text[j + 1]
  if s == "per" and t.kind[j + 2] == "w" or (s == "a" or s == "an")
    and rate_nouns[t.text[j + 2]] then
    return t.text[j + 2]
  elseif s == "/" and t.kind[j + 2] == "w" and rate_nouns[t.text[j + 2]] then
    return t.text[j + 2]
  end
  return nil
end

-- ---- numbers and ranges --------------------------------------------------------

local function prefix_currency(t, i)
  local code = units.before[t.text[i]]
  if code and (t.kind[i] == "p" or t.kind[i + 1] == "n") then
    return code, i + 1
  elseif (t.text[i] == "us" or t.text[i] == "u.s.") and t.text[i + 1] == "$" then
    return "USD", i + 2
  elseif t.text[i] == "u" and t.text[i + 1] == "." and t.text[i + 2] == "s$" then
    return "USD", i + 3
  elseif t.text[i + 1] == "$" and units.before[t.text[i] .. "$"] and t.kind[i] == "w"
    and #t.text[i] <= 2
    and t.text[i] ~= "a" then
    return units.before[t.text[i] .. "$"], i + 2 -- HK $216
  end
  return nil, i
end

local big = { k = 1e3, m = 1e6, mm = 1e6, b = 1e9, t = 1e12 }

-- One number with its currency sign: { n, last, money, figures, scale, dozen } or nil.
local function read_one(t, i, alone)
  local money, j = prefix_currency(t, i)
  local negative = false
  if t.text[j] == "-" and t.kind[j + 1] == "n" and glued(t, j + 1) and not glued(t, j) then
    j, negative = j + 1, true
  elseif t.text[j] == "minus" or t.text[j] == "negative" then
    j, negative = t.text[j + 1] == "-" and j + 2 or j + 1, true
  end
  local n, last, dozen = number.read(t, j, alone)
  if not n then
    return nil
  end
  local figures = t.kind[j] == "n"
  local plain = figures and t.value[j]
  local after_ = t.text[last + 1]
  if money and figures and last == j and big[after_] and (glued(t, last + 1) or #after_ == 1)
    and t.kind[last + 1] == "w" and t.text[last + 2] ~= "'" then
    n, last = n * big[after_], last + 1
  end
  return { n = negative and -n or n, last = last, money = money, figures = figures, at = j,
    dozen = dozen,
    scale = plain and plain ~= 0 and n / plain or 1, negative = negative }
end

local function width(s)
  return #(s:match "^%d+" or "")
end

-- Is lo-hi with a hyphen a range? Not a score, a telephone number, a code.
local function plausible(t, a, b, word)
  if a.n >= b.n or a.n == 0 and not a.money and word ~= "to" then
    return false
  end
  local x, y = t.text[a.at], t.text[b.at]
  if a.figures and b.figures and a.last == a.at and width(x) == 3 and width(y) == 4
    and not y:find "," then
    return false
  end
  return not (t.text[b.last + 1] == "-" and glued(t, b.last + 1) and t.kind[b.last + 2] == "n")
end

-- "2 to 3 million": the first takes the scale of the second when that fits.
local function share_scale(t, a, b)
  if b.scale > 1 and a.scale == 1 and a.figures and a.n < b.n and a.n < 1000 then
    a.n = a.n * b.scale
  elseif not a.figures and not b.figures and a.n < 100 and b.n >= 1000 then
    local s = number.scales[t.text[b.last]]
    if s and a.n < b.n / s then
      a.n = a.n * s
    end
  end
end

local joining = { to = true, ["-"] = true, ["or"] = true }

-- "20 to 30", "20-30", "two or three" from a's end; nil when it is no range.
local function range_after(t, a)
  local j = a.last + 1
  local unit, unit_last = nil, nil
  if not joining[t.text[j]] then
    unit, unit_last = unit_after(t, a.last, a.n, a.figures)
    if not unit or not unit.kind or not joining[t.text[unit_last + 1]] or unit.kind == "money"
      and a.money then
      return nil
    end
    j = unit_last + 1
  end
  local word = t.text[j]
  local k = j + 1
  if word == "or" and (t.text[k] == "even" or t.text[k] == "perhaps" or t.text[k] == "maybe") then
    k = k + 1
  end
  local b = read_one(t, k)
  if not b or word == "-" and not b.figures and glued(t, j) == false then
    return nil
  end
  share_scale(t, a, b)
  if word == "or" and (b.n - a.n > math.max(2, a.n) or b.n > 20 and a.n < 10) then
    return nil
  elseif unit then
    local other = unit_after(t, b.last, b.n, b.figures)
    if not other or other.code ~= unit.code then
      return nil
    end
  elseif a.money and not b.money and word ~= "-" and not (b.scale > 1) and word == "to"
    and t.text[a.at - 2] == "from" then
    return nil
  end
  if not plausible(t, a, b, word) then
    return nil
  end
  return b
end

-- "between 20 and 30"
local function between(t, i)
  local k = i + 1
  local mod, stop = walk(before_tree, t, k)
  if mod then
    k = stop + 1
  end
  local a = read_one(t, k, true)
  if not a then
    return nil
  end
  local j = a.last + 1
  if t.text[j] ~= "and" and t.text[j] ~= "to" then
    local unit, last = unit_after(t, a.last, a.n, a.figures)
    j = unit and last + 1 or j
  end
  local b = (t.text[j] == "and" or t.text[j] == "to") and read_one(t, j + 1)
  if not b then
    return nil
  end
  share_scale(t, a, b)
  return a.n < b.n and a or nil, b
end

M.walk_units = walk_units
M.is_million = is_million
M.unit_after = unit_after
M.rate = rate
M.read_one = read_one
M.joining = joining
M.range_after = range_after
M.between = between

return M
