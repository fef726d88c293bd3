--- Calendar arithmetic and the resolution of parsed time expressions.
--
-- An interval is closed: {lo, hi, precision}, in minutes since 1970-01-01T00:00 without
-- time zones. Precisions, from fine to coarse: instant hour part_of_day day week month
-- season year decade unknown (season: three or six months). An open end is `M.MIN` or
-- `M.MAX`.
--
--     local calendar = require "vaglio.calendar"
--     local anchor = calendar.day(2022, 1, 7)
--     calendar.resolve({ type = "rel", unit = "day", n = -1 }, anchor)  --> 6 January 2022
--
-- An expression is relative to the anchor. When the anchor is coarse (a month), the
-- expression is evaluated at both its ends; if the two answers differ, the union is
-- given, never finer than the anchor. Without an anchor only absolute expressions have
-- an answer. The grammars that build expressions are in `lang/<code>/time.lua`:
--
--     date {y, m, d, wd, dir}   weekday {wd, dir, week}   rel {unit, n}   ago {n, unit, dir}
--     span {n, unit, dir}   since {n, unit}   part {part, of}   clock {h, mi, of}
--     range {a, b}   before after from until by {a}   edge {edge, of}   now
--     season {season, y, dir}   quarter half {n, y}   decade {y}   holiday {m, d, easter, y, dir}
--     nth {n, unit, wd, of}   shift duration set (never resolved)
local ipairs, math = ipairs, math

local _ENV = nil

local M = { MIN = -(1 << 40), MAX = 1 << 40 }

local DAY = 1440

local ranks = { instant = 1, hour = 2, part_of_day = 3, day = 4, week = 5, month = 6,
  season = 7, year = 8, decade = 9, unknown = 10 }

--- The coarser of two precisions.
function M.coarser(a, b)
  return (ranks[a] or 10) >= (ranks[b] or 10) and a or b
end

--- Days since 1970-01-01 of a civil date (proleptic Gregorian).
function M.days(y, m, d)
  y = m <= 2 and y - 1 or y
  local era = y // 400
  local of_era = y - era * 400
  local of_year = (153 * (m + (m > 2 and -3 or 9)) + 2) // 5 + d - 1
  return era * 146097 + of_era * 365 + of_era // 4 - of_era // 100 + of_year - 719468
end

--- The civil date of a day number: year, month, day.
function M.civil(days)
  local z = days + 719468
  local era = z // 146097
  local doe = z - era * 146097
  local yoe = (doe - doe // 1460 + doe // 36524 - doe // 146096) // 365
  local doy = doe - (365 * yoe + yoe // 4 - yoe // 100)
  local mp = (5 * doy + 2) // 153
  local m = mp < 10 and mp + 3 or mp - 9
  return yoe + era * 400 + (m <= 2 and 1 or 0), m, doy - (153 * mp + 2) // 5 + 1
end

--- 1 Monday .. 7 Sunday.
function M.weekday(days)
  return (days + 3) % 7 + 1
end

local function span(first, last, precision)
  return { lo = first * DAY, hi = last * DAY + DAY - 1, precision = precision }
end

local function month_length(y, m)
  return M.days(m == 12 and y + 1 or y, m == 12 and 1 or m + 1, 1) - M.days(y, m, 1)
end

local function valid(y, m, d)
  return m >= 1 and m <= 12 and d >= 1 and d <= month_length(y, m)
end

--- The interval of a day, a month, a year.
function M.day(y, m, d)
  if not valid(y, m, d) then
    return nil
  end
  local n = M.days(y, m, d)
  return span(n, n, "day")
end

function M.month(y, m)
  y, m = y + (m - 1) // 12, (m - 1) % 12 + 1
  local first = M.days(y, m, 1)
  return span(first, first + month_length(y, m) - 1, "month")
end

function M.year(y)
  return span(M.days(y, 1, 1), M.days(y, 12, 31), "year")
end

--- The day number of Easter Sunday (Gregorian; Meeus, Jones, Butcher).
function M.easter(y)
  local a, b, c = y % 19, y // 100, y % 100
  local d, e = b // 4, b % 4
  local g = (8 * b + 13) // 25
  local h = (19 * a + b - d - g + 15) % 30
  local i, k = c // 4, c % 4
  local l = (32 + 2 * e + 2 * i - h - k) % 7
  local m = (a + 11 * h + 22 * l) // 451
  local month = (h + l - 7 * m + 114) // 31
  return M.days(y, month, (h + l - 7 * m + 114) % 31 + 1)
end

-- Choosing among candidates ---------------------------------------------------

-- The candidate interval nearest to now, or the last before (-1) / first after it (1);
-- "future" takes the one now lies in or the next.
local function choose(list, now, dir)
  local ahead = dir == "future"
  if ahead then
    dir = nil
  end
  local best, best_distance
  for _, x in ipairs(list) do
    local distance
    if x.lo <= now and now <= x.hi then
      distance = dir and dir ~= 0 and math.huge or 0
    elseif x.hi < now then
      distance = (dir == 1 or ahead) and math.huge or now - x.hi
    else
      distance = dir == -1 and math.huge or x.lo - now
    end
    if distance < math.huge and (not best or distance < best_distance) then
      best, best_distance = x, distance
    end
  end
  return best
end

local function today(now)
  return now // DAY
end

local function yearly(make, now, dir, tense)
  local y = M.civil(today(now))
  local list = {}
  for year = y - 2, y + 2 do
    list[#list + 1] = make(year)
  end
  return choose(list, now, dir or tense == "future" and tense or nil)
end

local eval

local kinds = {}

local function year_of(expr, now)
  if expr.y or not expr.in_year then
    return expr.y
  end
  local of = eval(expr.in_year, now)
  return of and (M.civil(of.lo // DAY))
end

function kinds.date(expr, now, tense)
  local y, m, d = year_of(expr, now), expr.m, expr.d
  if expr.in_month and now then
    local month = eval(expr.in_month, now, tense)
    if not month then
      return nil
    end
    y, m = M.civil(month.lo // DAY)
  end
  if y then
    return not m and M.year(y) or not d and valid(y, m, 1) and M.month(y, m)
      or d and M.day(y, m, d) or nil
  end
  if not now then
    return nil
  end
  if m and d then
    return yearly(function(year)
      local x = M.day(year, m, d)
      if x and (not expr.wd or M.weekday(x.lo // DAY) == expr.wd) then
        return x
      end
    end, now, expr.dir, tense)
      or yearly(function(year) return M.day(year, m, d) end, now, expr.dir, tense)
  elseif m then
    return yearly(function(year) return M.month(year, m) end, now, expr.dir, tense)
  elseif d then
    local year, month = M.civil(today(now))
    local list = {}
    for shift = -12, 12 do
      local x = M.month(year, month + shift)
      local _, length = nil, (x.hi - x.lo) // DAY + 1
      local day = x.lo // DAY + d - 1
      if d <= length and (not expr.wd or M.weekday(day) == expr.wd) then
        list[#list + 1] = span(day, day, "day")
      end
    end
    local inside = choose(list, now // DAY * DAY, nil)
    if inside and inside.lo <= now and now <= inside.hi then
      return inside
    end
    return choose(list, now, tense == "future" and 1 or -1) or inside
  end
end

function kinds.weekday(expr, now, tense)
  if not now then
    return nil
  end
  local day = today(now)
  local current = M.weekday(day)
  local monday = day - current + 1
  if expr.week then
    local week = eval(expr.week, now)
    return week and span(week.lo // DAY + expr.wd - 1, week.lo // DAY + expr.wd - 1, "day")
  end
  local back = (current - expr.wd) % 7
  local at
  if expr.dir == 0 then
    at = monday + expr.wd - 1
  elseif expr.dir == -1 then
    at = day - (back == 0 and 7 or back)
  elseif expr.dir == 1 then
    at = day + (back == 0 and 7 or 7 - back)
  elseif tense == "future" then
    at = day + (7 - back) % 7
  else
    at = day - back
  end
  return span(at, at, "day")
end

-- The whole unit that contains `now`, moved by n.
local function unit_at(unit, now, n)
  local day = today(now)
  local y, m = M.civil(day)
  if unit == "day" then
    return span(day + n, day + n, "day")
  elseif unit == "week" then
    local monday = day - M.weekday(day) + 1 + 7 * n
    return span(monday, monday + 6, "week")
  elseif unit == "weekend" then
    local saturday = day - M.weekday(day) + 6 + 7 * n
    return span(saturday, saturday + 1, "day")
  elseif unit == "month" then
    return M.month(y, m + n)
  elseif unit == "quarter" or unit == "half_year" then
    local size = unit == "quarter" and 3 or 6
    local first = (m - 1) // size * size + 1 + size * n
    local a, b = M.month(y, first), M.month(y, first + size - 1)
    return { lo = a.lo, hi = b.hi, precision = "season" }
  elseif unit == "year" then
    return M.year(y + n)
  elseif unit == "decade" or unit == "century" then
    local size = unit == "decade" and 10 or 100
    local first = (y // size + n) * size
    return { lo = M.year(first).lo, hi = M.year(first + size - 1).hi, precision = "decade" }
  elseif unit == "hour" then
    local lo = (now // 60 + n) * 60
    return { lo = lo, hi = lo + 59, precision = "hour" }
  end
  return { lo = now + n, hi = now + n, precision = "instant" }
end

function kinds.rel(expr, now, tense)
  if not now then
    return nil
  end
  if expr.near and tense ~= "future" and M.weekday(today(now)) < 4 then
    return unit_at(expr.unit, now, -1) -- on Monday "the weekend" is the last one
  end
  return unit_at(expr.unit, now, expr.n)
end

-- `now` moved by n units (n may be a fraction), as a minute.
local minutes_in = { minute = 1, second = 1 / 60, hour = 60, day = DAY, week = 7 * DAY }
local months_in = { month = 1, quarter = 3, half_year = 6, year = 12, decade = 120,
  century = 1200 }

local function moved(now, n, unit)
  if minutes_in[unit] then
    return now + math.floor(n * minutes_in[unit])
  end
  local months = n * (months_in[unit] or 12)
  local whole = math.floor(months)
  local y, m, d = M.civil(today(now))
  local month = M.month(y, m + whole)
  local length = (month.hi - month.lo) // DAY + 1
  local day = month.lo // DAY + math.min(d, length) - 1 + math.floor((months - whole) * 30)
  return day * DAY + now % DAY
end

local above = { minute = "hour", second = "hour", hour = "day", day = "week", week = "month",
  month = "season", quarter = "year", half_year = "year", year = "decade",
  decade = "decade", century = "decade" }
local loose_count = { minute = 30, hour = 24, day = 7, week = 4, month = 6, year = 6, decade = 4 }

function kinds.ago(expr, now)
  if not now then
    return nil
  end
  local dir = expr.dir or -1
  if not expr.n then -- "a few days ago"
    local far = moved(now, dir * (loose_count[expr.unit] or 6) * 3 // 2, expr.unit)
    local near = moved(now, dir, expr.unit)
    return { lo = math.min(far, near), hi = math.max(far, near), precision = above[expr.unit] }
  end
  local at = moved(now, dir * expr.n, expr.unit)
  if expr.more then
    for _, more in ipairs(expr.more) do
      at = moved(at, dir * more.n, more.unit)
    end
    return unit_at("day", at, 0)
  end
  local unit = expr.unit
  if expr.n ~= math.floor(expr.n) then -- a year and a half ago: a month
    unit = unit == "year" and "month" or unit == "hour" and "minute" or unit
  end
  return unit_at(unit, at, 0)
end

function kinds.span(expr, now)
  if not now then
    return nil
  end
  local n = expr.n or loose_count[expr.unit] or 6
  local far = moved(now, expr.dir * n, expr.unit)
  local precision = expr.n and unit_at(expr.unit, now, 0).precision or above[expr.unit]
  return { lo = math.min(far, now), hi = math.max(far, now), precision = precision }
end

function kinds.since(expr, now)
  return kinds.span({ n = expr.n, unit = expr.unit, dir = -1 }, now)
end

function kinds.now(_, now)
  return now and { lo = now, hi = now, precision = "instant" }
end

-- Parts of a day, in minutes from its midnight; a night runs into the next day.
M.parts = {
  dawn = { 4 * 60, 7 * 60 }, morning = { 6 * 60, 12 * 60 - 1 }, noon = { 12 * 60, 12 * 60 + 59 },
  lunch = { 12 * 60, 14 * 60 }, afternoon = { 12 * 60, 18 * 60 - 1 },
  sunset = { 17 * 60, 21 * 60 }, evening = { 18 * 60, DAY - 1 },
  night = { 21 * 60, DAY + 6 * 60 }, last_night = { -3 * 60, 6 * 60 },
  early_hours = { 0, 6 * 60 }, midnight = { 0, 59 }, day = { 0, DAY - 1 },
}

local function base_day(expr, now, tense)
  local of = eval(expr.of or { type = "rel", unit = "day", n = 0 }, now, tense)
  if of and ranks[of.precision] <= ranks.day and of.hi - of.lo < DAY then
    return of.lo // DAY, of
  end
  return nil, of
end

function kinds.part(expr, now, tense)
  local day, of = base_day(expr, now, tense)
  if not day then
    return of
  end
  -- "in the night" with no day named is, in news, the night that has just ended
  local name = expr.part
  if name == "night" and not expr.of then
    name = "last_night"
  end
  if name == "last_night" and tense == "future" then
    name = "night"
  end
  local part = M.parts[name]
  return { lo = day * DAY + part[1], hi = day * DAY + part[2], precision = "part_of_day" }
end

function kinds.clock(expr, now, tense)
  local day, of = base_day(expr, now, tense)
  if not day then
    return of
  end
  local lo = day * DAY + expr.h * 60 + (expr.mi or 0)
  if expr.mi then
    return { lo = lo, hi = lo, precision = "instant" }
  end
  return { lo = lo, hi = lo + 59, precision = "hour" }
end

-- Intervals -------------------------------------------------------------------------

function kinds.range(expr, now, tense)
  local a, b = eval(expr.a, now, tense), eval(expr.b, now, tense)
  if not a or not b then
    return nil
  end
  local hours = expr.a.type == "clock" and expr.b.type == "clock"
  if b.hi < a.lo and hours then -- "from 22 to 6" ends next day, "from 3 to 1" after noon
    local shift = expr.a.h < 12 and expr.b.h < 12 and DAY // 2 or DAY
    b = { lo = b.lo + shift, hi = b.hi + shift, precision = b.precision }
  elseif b.hi < a.lo and expr.b.type == "weekday" then
    b = { lo = b.lo + 7 * DAY, hi = b.hi + 7 * DAY, precision = b.precision }
  elseif b.hi < a.lo then
    b = eval(expr.b, a.lo, "future")
  end
  if not b or b.hi < a.lo then
    return nil
  end
  return { lo = a.lo, hi = b.hi, precision = M.coarser(a.precision, b.precision) }
end

function kinds.before(expr, now, tense)
  local a = eval(expr.a, now, tense)
  return a and { lo = M.MIN, hi = a.lo - 1, precision = a.precision }
end

function kinds.after(expr, now, tense)
  local a = eval(expr.a, now, tense)
  return a and { lo = a.precision == "hour" and a.lo or a.hi + 1, hi = M.MAX,
    precision = a.precision }
end

function kinds.from(expr, now, tense)
  local a = eval(expr.a, now, tense)
  local past = a and now and a.lo <= now
  return a and { lo = a.lo, hi = past and math.max(now, a.hi) or M.MAX, precision = a.precision }
end

kinds["until"] = function(expr, now, tense)
  local a = eval(expr.a, now, tense)
  return a and { lo = now and now <= a.hi and now or M.MIN, hi = a.hi, precision = a.precision }
end

function kinds.by(expr, now, tense)
  local a = eval(expr.a, now, tense or "future")
  return a and { lo = now and now <= a.hi and now or a.lo, hi = a.hi, precision = a.precision }
end

local finer = { decade = "year", year = "season", season = "month", month = "week",
  week = "day", day = "part_of_day" }

function kinds.edge(expr, now, tense)
  local of = eval(expr.of, now, tense)
  if not of then
    return nil
  end
  local days = (of.hi - of.lo + 1) // DAY
  local third = math.max(1, days // 3) * DAY
  local lo, hi = of.lo, of.hi
  if days > 1 then
    if expr.edge == "start" then
      hi = of.lo + third - 1
    elseif expr.edge == "end" then
      lo = of.hi - third + 1
    else
      lo, hi = of.lo + third, of.hi - third
    end
  end
  return { lo = lo, hi = hi, precision = finer[of.precision] or of.precision }
end

M.seasons = { spring = { 3, 21, 6, 20 }, summer = { 6, 21, 9, 22 }, autumn = { 9, 23, 12, 20 },
  winter = { 12, 21, 3, 20 } }

function kinds.season(expr, now, tense)
  local bounds = M.seasons[expr.season]
  local function make(y)
    local last_year = bounds[3] < bounds[1] and y + 1 or y
    return span(M.days(y, bounds[1], bounds[2]), M.days(last_year, bounds[3], bounds[4]), "season")
  end
  local y = year_of(expr, now)
  if y then
    return make(y)
  end
  return now and yearly(make, now, expr.dir, tense) or nil
end

local function part_of_year(expr, now, size, tense)
  local function make(y)
    local a, b = M.month(y, (expr.n - 1) * size + 1), M.month(y, expr.n * size)
    return { lo = a.lo, hi = b.hi, precision = "season" }
  end
  local y = year_of(expr, now)
  if y then
    return make(y)
  end
  return now and yearly(make, now, expr.dir, tense) or nil
end

function kinds.quarter(expr, now, tense)
  return part_of_year(expr, now, 3, tense)
end

function kinds.half(expr, now, tense)
  return part_of_year(expr, now, 6, tense)
end

function kinds.decade(expr)
  return { lo = M.year(expr.y).lo, hi = M.year(expr.y + 9).hi, precision = "decade" }
end

function kinds.holiday(expr, now, tense)
  local function make(y)
    if expr.easter then
      local day = M.easter(y) + expr.easter
      return span(day, day, "day")
    elseif expr.nth then
      return eval({ type = "nth", n = expr.nth, wd = expr.wd, unit = "weekday",
        of = { type = "date", y = y, m = expr.m } })
    end
    return M.day(y, expr.m, expr.d)
  end
  local y = year_of(expr, now)
  if y then
    return make(y)
  end
  return now and yearly(make, now, expr.dir, tense) or nil
end

-- The n-th Monday, day, week or weekend of a month or year; n = -1 is the last.
function kinds.nth(expr, now, tense)
  local of = eval(expr.of, now, tense)
  if not of then
    return nil
  end
  local first, last = of.lo // DAY, of.hi // DAY
  if expr.unit == "day" then
    local day = expr.n < 0 and last or first + expr.n - 1
    return span(day, day, "day")
  elseif expr.unit == "week" then
    -- the first week is the one with the first Thursday
    local monday = first + (4 - M.weekday(first)) % 7 - 3 + 7 * (expr.n - 1)
    if expr.n < 0 then
      monday = last - (M.weekday(last) - 4) % 7 - 3
    end
    return span(monday, monday + 6, "week")
  end
  local wd = expr.wd or 6
  local day = first + (wd - M.weekday(first)) % 7 + 7 * (expr.n - 1)
  if expr.n < 0 then
    day = last - (M.weekday(last) - wd) % 7
  end
  return span(day, day + (expr.unit == "weekend" and 1 or 0), "day")
end

eval = function(expr, now, tense)
  local kind = kinds[expr.type]
  return kind and kind(expr, now, tense) or nil
end

--- Resolves a parsed expression against an anchor {lo, hi, precision}.
-- `tense` ("past", the default, or "future") decides for a bare weekday or day number.
-- Returns an interval, or nil when the expression is relative and the anchor unknown.
function M.resolve(expr, anchor, tense)
  if not anchor or not anchor.lo or not anchor.hi or anchor.precision == "unknown" then
    return eval(expr, nil, tense)
  end
  local a, b = eval(expr, anchor.lo, tense), eval(expr, anchor.hi, tense)
  if not a or not b then
    return nil
  end
  if a.lo == b.lo and a.hi == b.hi then
    return a
  end
  local fixed = (a.lo == b.lo or a.hi == b.hi) and a.precision
  local precision = M.coarser(anchor.precision, a.precision)
  return { lo = math.min(a.lo, b.lo), hi = math.max(a.hi, b.hi),
    precision = ranks[anchor.precision] <= ranks.day and fixed or precision }
end

return M
