--- Measuring numbers, units and dates: what a pack reads in a text, against values of public specs.

local lib, core = ..., require "vaglio.core"
local ipairs, math, tonumber = ipairs, math, tonumber

local _ENV = nil

local M = {}

--- The pack's times and quantities in a text.
function M.scan(pack, text)
  local folded = core.fold(text)
  local times = pack.time.scan(folded, 1, #folded)
  return times, pack.quantity.scan(folded, 1, #folded, times)
end

--- A date "2013-02-12T04:30" or "2013-02-12 04:30:00" as the anchor of relative times.
function M.anchor(date)
  local a = core.minutes((date:sub(1, 16):gsub(" ", "T")))
  return a and { lo = a.lo, hi = a.lo, precision = "instant" }
end

--- What a time may stand for at an anchor: read as it is and as lying ahead.
function M.intervals(pack, time, anchor)
  return { pack.time.resolve(time.expr, anchor) or nil, pack.time.resolve(time.expr, anchor,
    "future") or nil }
end

--- Is a a number that equals b?
function M.same(a, b)
  return a ~= nil and b ~= nil and math.abs(a - b) <= 1e-5 * math.max(1, math.abs(b))
end

--- Unit names of the specs as the packs' codes.
local UNITS = {
  dollar = "USD", ["united states dollar"] = "USD", pound = "GBP", ["british pound"] = "GBP",
    euro = "EUR",
  ["japanese yen"] = "JPY", yen = "JPY", ["chinese yuan"] = "CNY", ["canadian dollar"] = "CAD",
  ["mexican peso"] = "MXN", ["australian dollar"] = "AUD", franc = "CHF",
    ["netherlands guilder"] = "NLG",
  anno = "year", mese = "month", settimana = "week", giorno = "day", millilitro = "millilitre",
  pollice = "inch", miglio = "mile", barile = "barrel", piede = "foot", gallone = "gallon",
  ["metro quadrato"] = "square_metre", tonnellata = "tonne", metro = "metre",
    chilometro = "kilometre",
  millimetro = "millimetre", ["chilometro quadrato"] = "square_kilometre", libbra = "pound",
    litro = "litre",
  f = "fahrenheit", c = "celsius", k = "kelvin", age = "year", pence = "penny",
    ["turkish lira"] = "TRY",
  rupee = "INR", ["indian rupee"] = "INR", bitcoin = "BTC", ["hong kong dollar"] = "HKD",
    ["metric ton"] = "tonne",
}

--- The code of a spec's unit.
function M.unit(name)
  if not name then return nil end
  local low = name:lower()
  return UNITS[low] or low:gsub("meter", "metre"):gsub("liter", "litre"):gsub(" ", "_")
end

-- Codes that the specs do not tell apart.
local ALIKE = { pound = "GBP", GBP = "pound", megabit = "megabyte", ton = "tonne", tonne = "ton",
  cent = "penny", penny = "cent" }

--- Is one of the quantities the value with this unit (nil: any)?
function M.has(quantities, value, unit)
  for _, q in ipairs(quantities) do
    local right = M.same(q.best, value) or q.mod == "range" and (M.same(q.core[1], value)
      or M.same(q.core[2], value))
    right = right or q.mod == "range" and (M.same(q.hard[1], value) or M.same(q.hard[2], value))
    if right and (not unit or q.unit == unit or ALIKE[unit] == q.unit) then return true end
  end
  return false
end

local function day_of(minute) return minute // 1440 end

--- Does an interval say what the gold says? `gold` is {lo, hi} in minutes, either may be nil
-- (open), `grain` "day", "hour" …. What was counted in weeks, months or days is right inside our
-- week, month or day: no false precision.
function M.interval_right(ours, gold, grain)
  if not ours then return false end
  if not gold.lo or not gold.hi then
    local a, b = gold.lo or gold.hi, gold.lo and ours.lo or ours.hi
    return math.abs(a - b) <= 1440
  end
  local lo, hi = math.max(ours.lo, gold.lo), math.min(ours.hi, gold.hi)
  local union = math.max(ours.hi, gold.hi) - math.min(ours.lo, gold.lo) + 1
  if hi >= lo and 2 * (hi - lo + 1) >= union then return true end
  if grain == "day" then
    if day_of(ours.lo) == day_of(gold.lo) and ours.hi - ours.lo <= 1440 then return true end
    return (ours.precision == "week" or ours.precision == "month") and ours.lo <= gold.lo
      and gold.hi <= ours.hi
  end
  if gold.hi - gold.lo > 60 and gold.hi - gold.lo < 1440 then
    -- parts of a day: evening, night, late morning
    return hi >= lo and math.abs(ours.lo - gold.lo) <= 360
  end
  if math.abs(ours.lo - gold.lo) < 60 then return true end
  return ours.precision == "day" and ours.lo <= gold.lo and gold.lo <= ours.hi
end

--- Counts cases, apart from those that a table of exclusions {{pattern, reason}} names (patterns of
-- the lower-case text).
function M.tally(exclusions)
  local t = { n = 0, right = 0, excluded = 0 }
  function t.refused(text)
    local low = core.fold(text)
    for _, row in ipairs(exclusions) do
      if low:find(row[1]) then
        t.excluded = t.excluded + 1
        return true
      end
    end
    return false
  end
  function t.add(ok)
    t.n, t.right = t.n + 1, t.right + (ok and 1 or 0)
  end
  function t.figures(set, name)
    lib.figure(set, name, t.n > 0 and t.right / t.n or 0, t.n)
    lib.figure(set, name .. "_excluded", t.excluded / math.max(1, t.n + t.excluded), t.excluded)
  end
  return t
end

--- Minutes of a spec's date or date and time; nil for what is no date.
function M.minute(text)
  local a = text and core.minutes((text:sub(1, 16):gsub(" ", "T")))
  return a and a.lo, a and a.hi
end

return M
