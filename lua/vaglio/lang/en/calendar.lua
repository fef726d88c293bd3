--- Resolves the time expressions that `time.scan` finds.
--
--     calendar.resolve({ t = "weekday", day = 3 }, { lo = ..., hi = ..., precision = "day" })
--     --> { lo, hi, precision = "day" }: the Wednesday on or before the anchor's day
--
-- Times are minutes since 1970-01-01T00:00, intervals closed. What is relative to an
-- anchor is never finer than the anchor: "yesterday" in a story known to the month is
-- that month moved by one day, with precision "month". No anchor, no answer.
local math = math

local _ENV = nil

local M = {}

local DAY = 1440

--- Days since 1970-01-01 of a date (proleptic Gregorian).
function M.days(y, m, d)
  if m <= 2 then
    y = y - 1
  end
  local era = y // 400
  local yoe = y - era * 400
  local doy = (153 * (m + (m > 2 and -3 or 9)) + 2) // 5 + d - 1
  return era * 146097 + yoe * 365 + yoe // 4 - yoe // 100 + doy - 719468
end

--- Year, month, day of a number of days since 1970-01-01.
function M.date(days)
  local z = days + 719468
  local era = z // 146097
  local doe = z - era * 146097
  local yoe = (doe - doe // 1460 + doe // 36524 - doe // 146096) // 365
  local doy = doe - (365 * yoe + yoe // 4 - yoe // 100)
  local mp = (5 * doy + 2) // 153
  local m = mp + (mp < 10 and 3 or -9)
  return yoe + era * 400 + (m <= 2 and 1 or 0), m, doy - (153 * mp + 2) // 5 + 1
end

local days, date = M.days, M.date

--- Monday is 1.
function M.weekday(day)
  return (day + 3) % 7 + 1
end

local fine = { instant = true, hour = true, part_of_day = true, day = true }
local rank = { instant = 1, hour = 2, part_of_day = 3, day = 4, week = 5, month = 6, season = 7,
  year = 8,
  decade = 9, unknown = 10 }

local function span(first, last, precision)
  return { lo = first * DAY, hi = last * DAY + DAY - 1, precision = precision }
end

local function month_span(y, m)
  y, m = y + (m - 1) // 12, (m - 1) % 12 + 1
  local after = m == 12 and days(y + 1, 1, 1) or days(y, m + 1, 1)
  return span(days(y, m, 1), after - 1, "month")
end

local function year_span(y, last)
  return span(days(y, 1, 1), days(last or y, 12, 31), last and last ~= y and "unknown" or "year")
end

-- minutes from the day's start: first, last
local parts = {
  morning = { 360, 719 }, afternoon = { 720, 1079 }, evening = { 1080, 1319 }, night = { 1080,
    1799 },
  dawn = { 240, 479 }, daybreak = { 240, 479 }, dusk = { 1020, 1259 }, early = { 0, 539 },
  late = { 1020, 1439 }, noon = { 720, 720 }, midday = { 720, 720 }, midnight = { 1440, 1440 },
  lunchtime = { 690, 869 }, ["early morning"] = { 0, 539 },
  ["late morning"] = { 540, 719 }, ["early evening"] = { 1020, 1200 }, ["late evening"] = { 1200,
    1439 },
}
local points = { noon = true, midday = true, midnight = true }

-- A clock time or a part of the day within the day `day`.
local function within(day, e)
  if e.hour then
    local at = day * DAY + e.hour * 60 + (e.minute or 0)
    return { lo = at, hi = e.minute and at or at + 59, precision = e.minute and "instant"
      or "hour" }
  elseif e.part and parts[e.part] then
    local p = parts[e.part]
    return { lo = day * DAY + p[1], hi = day * DAY + p[2],
      precision = points[e.part] and "instant" or "part_of_day" }
  end
  return span(day, day, "day")
end

-- The anchor moved by whole days, never finer than it is.
local function shifted(anchor, first, last)
  return { lo = anchor.lo + first * DAY, hi = anchor.hi + last * DAY, precision = anchor.precision }
end

local function coarser(a, b)
  return rank[a] > rank[b] and a or b
end

local function narrow(interval, which)
  local length = interval.hi - interval.lo + 1
  local third = length // 3 // DAY * DAY
  if which == "early" then
    return { lo = interval.lo, hi = interval.lo + third - 1, precision = interval.precision }
  elseif which == "late" then
    return { lo = interval.hi + 1 - third, hi = interval.hi, precision = interval.precision }
  elseif which == "mid" then
    return { lo = interval.lo + third, hi = interval.hi - third, precision = interval.precision }
  end
  return interval
end

local resolvers = {}

-- The year in which a month and day without one lie: the nearest one not after the
-- anchor, or within four months after it; what is told of the future lies ahead.
local function year_for(anchor, m, d, future)
  local y = date(anchor.lo // DAY)
  if anchor.precision == "year" then
    return y
  end
  local first, last = anchor.lo // DAY, anchor.hi // DAY
  local at = days(y, m, d)
  if future then
    return at < first and y + 1 or y
  elseif at > last + 120 then
    return y - 1
  elseif at < first - 275 then
    return y + 1
  end
  return y
end

function resolvers.date(e, anchor)
  local y = e.y or anchor and year_for(anchor, e.m, e.d, e.future)
  if not y then
    return nil
  end
  local day = days(y, e.m, e.d)
  if e.d2 then
    return span(day, days(y, e.m2 or e.m, e.d2), "unknown")
  end
  return within(day, e)
end

function resolvers.month(e, anchor)
  local y = e.y
  if not y then
    if not anchor then
      return nil
    end
    local ay, am = date(anchor.lo // DAY)
    if anchor.precision == "year" then
      y = ay
    elseif e.dir == 1 or e.future then
      y = e.m > am and ay or ay + 1
      y = e.m == am and e.dir ~= 1 and ay or y
    else
      y = (e.m > am or e.dir == -1 and e.m == am) and ay - 1 or ay
    end
  end
  return narrow(month_span(y, e.m), e.which)
end

function resolvers.year(e)
  return narrow(year_span(e.y, e.y2), e.which)
end

function resolvers.decade(e)
  return narrow(span(days(e.y, 1, 1), days(e.y + (e.length or 10) - 1, 12, 31), "decade"), e.which)
end

local first_month = { spring = 3, summer = 6, autumn = 9, fall = 9, winter = 12 }

local function season_span(s, y)
  local m = first_month[s]
  return span(days(y, m, 1), month_span(y, m + 2).hi // DAY, "season")
end

function resolvers.season(e, anchor)
  if e.y then
    return season_span(e.s, e.y)
  elseif not anchor then
    return nil
  end
  local y = date(anchor.lo // DAY)
  local found = season_span(e.s, y)
  if e.dir == 1 or e.future then
    return found.lo > anchor.hi and found or season_span(e.s, y + 1)
  elseif e.dir == -1 then
    while found.hi >= anchor.lo do
      y = y - 1
      found = season_span(e.s, y)
    end
    return found
  end
  return found.lo <= anchor.hi and found or season_span(e.s, y - 1)
end

function resolvers.quarter(e, anchor)
  local y = e.y or anchor and date(anchor.lo // DAY)
  if not y then
    return nil
  end
  local length = e.length or 3
  local m = (e.q - 1) * length + 1
  return span(days(y, m, 1), month_span(y, m + length - 1).hi // DAY, "season")
end

function resolvers.weekday(e, anchor)
  if not anchor then
    return nil
  elseif not fine[anchor.precision] then
    if e.dir == 1 or e.future then
      return shifted(anchor, 0, 7)
    end
    return shifted(anchor, e.dir == -1 and -7 or -6, 0)
  end
  local today = anchor.lo // DAY
  local back = (M.weekday(today) - e.day) % 7
  local day = today - back
  if e.dir == -1 and back == 0 then
    day = today - 7
  elseif e.dir == 1 or e.dir == 0 or e.future then
    day = (back == 0 and e.dir ~= 1) and today or today + 7 - back
  end
  return within(day, e)
end

function resolvers.day(e, anchor)
  if not anchor then
    return nil
  elseif not fine[anchor.precision] then
    return shifted(anchor, e.off, e.off)
  end
  return within(anchor.lo // DAY + e.off, e)
end

-- "last month", "this week", "next year"
function resolvers.unit(e, anchor)
  if not anchor then
    return nil
  end
  local y, m = date(anchor.lo // DAY)
  local off = e.off
  if e.unit == "year" and rank[anchor.precision] <= rank.year then
    return narrow(year_span(y + off), e.which)
  elseif e.unit == "decade" then
    return span(days((y // 10 + off) * 10, 1, 1), days((y // 10 + off) * 10 + 9, 12, 31), "decade")
  elseif e.unit == "century" then
    return span(days((y // 100 + off) * 100, 1, 1), days((y // 100 + off) * 100 + 99, 12, 31),
      "unknown")
  elseif e.unit == "month" and rank[anchor.precision] <= rank.month then
    return narrow(month_span(y, m + off), e.which)
  elseif e.unit == "quarter" and rank[anchor.precision] <= rank.month then
    local q = (m - 1) // 3 + off
    return span(month_span(y, q * 3 + 1).lo // DAY, month_span(y, q * 3 + 3).hi // DAY, "season")
  elseif not fine[anchor.precision] then
    return shifted(anchor, off * 7 - 6, off * 7 + 6)
  end
  local today = anchor.lo // DAY
  local monday = today - M.weekday(today) + 1
  if e.unit == "weekend" then
    local saturday = monday + 5 + off * 7
    if off == 0 and e.past and saturday > today then
      saturday = saturday - 7
    end
    return span(saturday, saturday + 1, "week")
  end
  return span(monday + off * 7, monday + off * 7 + 6, "week")
end

local in_days = { day = 1, week = 7, fortnight = 14, night = 1 }
local in_minutes = { minute = 1, hour = 60, second = 0 }

-- "two days ago", "eight years later"; `lo` and `hi` when the number is vague
function resolvers.ago(e, anchor)
  if not anchor then
    return nil
  end
  local y, m = date(anchor.lo // DAY)
  local n, n2 = e.n, e.n2 or e.n
  if e.dir < 0 then
    n, n2 = -n2, -n
  end
  local many = n ~= n2
  local years = e.unit == "year" and 1 or e.unit == "decade" and 10 or e.unit == "century" and 100
  if years then
    local found = year_span(y + math.floor(n * years), y + math.ceil(n2 * years))
    found.precision = many and "unknown" or coarser("year", anchor.precision)
    return found
  elseif e.unit == "month" or e.unit == "quarter" then
    local k = e.unit == "month" and 1 or 3
    local first, last = month_span(y, m + math.floor(n * k)), month_span(y, m + math.ceil(n2 * k))
    return { lo = first.lo, hi = last.hi, precision = many and "unknown" or coarser("month",
      anchor.precision) }
  elseif in_days[e.unit] then
    local first, last = math.floor(n * in_days[e.unit]), math.ceil(n2 * in_days[e.unit])
    if not fine[anchor.precision] then
      return shifted(anchor, first, last)
    end
    local today = anchor.lo // DAY
    if in_days[e.unit] >= 7 then
      return span(today + first - 3, today + last + 3, many and "unknown" or "week")
    end
    return span(today + first, today + last, many and "unknown" or "day")
  elseif anchor.precision ~= "instant" and anchor.precision ~= "hour" then
    local size = in_minutes[e.unit] * math.max(math.abs(n), math.abs(n2))
    local days_off = math.ceil(size / DAY)
    return shifted(anchor, e.dir < 0 and -days_off or 0, e.dir > 0 and days_off or 0)
  end
  local size = in_minutes[e.unit]
  return { lo = anchor.lo + math.floor(n * size), hi = anchor.hi + math.ceil(n2 * size),
    precision = coarser(e.unit == "hour" and "hour" or "instant", anchor.precision) }
end

-- "in the past three days", "over the next two weeks": from here to there
function resolvers.stretch(e, anchor)
  local far = resolvers.ago({ n = e.n2 or e.n, unit = e.unit, dir = e.dir }, anchor)
  if not far then
    return nil
  elseif e.dir < 0 then
    return { lo = far.lo, hi = anchor.hi, precision = "unknown" }
  end
  return { lo = anchor.lo, hi = far.hi, precision = "unknown" }
end

function resolvers.clock(e, anchor)
  if not anchor then
    return nil
  elseif not fine[anchor.precision] then
    return shifted(anchor, 0, 0)
  end
  return within(anchor.lo // DAY, e)
end

-- Sunday of Easter, Meeus's algorithm.
local function easter(y)
  local a, b, c = y % 19, y // 100, y % 100
  local d, e = b // 4, b % 4
  local g = (8 * b + 13) // 25
  local h = (19 * a + b - d - g + 15) % 30
  local i, k = c // 4, c % 4
  local l = (32 + 2 * e + 2 * i - h - k) % 7
  local m = (a + 11 * h + 22 * l) // 451
  local sum = h + l - 7 * m + 114
  return days(y, sum // 31, sum % 31 + 1)
end

-- The nth given weekday of a month; n = -1 the last one.
local function nth(y, m, weekday, n)
  if n < 0 then
    local last = month_span(y, m).hi // DAY
    return last - (M.weekday(last) - weekday) % 7
  end
  local first = days(y, m, 1)
  return first + (weekday - M.weekday(first)) % 7 + (n - 1) * 7
end

local function festival(e, y)
  if e.easter then
    return easter(y) + e.easter
  elseif e.nth then
    return nth(y, e.m, e.weekday, e.nth)
  end
  return days(y, e.m, e.d)
end

function resolvers.festival(e, anchor)
  if e.y then
    return within(festival(e, e.y), e)
  elseif not anchor then
    return nil
  end
  local y = date(anchor.lo // DAY)
  local day = festival(e, y)
  if e.dir == 1 or e.future then
    day = day < anchor.lo // DAY and festival(e, y + 1) or day
  elseif day > anchor.hi // DAY + (e.dir == -1 and -1 or 60) then
    day = festival(e, y - 1)
  end
  return within(day, e)
end

--- The interval of an expression, or nil when it cannot be known.
function M.resolve(expr, anchor)
  if anchor and (anchor.precision == "unknown" or not anchor.lo) then
    anchor = nil
  end
  local resolver = resolvers[expr.t]
  local found = resolver and resolver(expr, anchor)
  if found and expr.open == "since" then
    if not anchor or anchor.hi < found.lo then
      return found
    end
    return { lo = found.lo, hi = anchor.hi, precision = found.precision }
  end
  return found or nil
end

return M
