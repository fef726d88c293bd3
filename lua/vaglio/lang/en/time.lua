--- English time expressions, over folded text.
--
--     local time = require "vaglio.lang.en.time"
--     local t = time.scan "on wednesday night, eight years after the 1990s"
--     t[1].first, t[1].last, t[1].kind   --> 4  18  "weekday"
--     time.resolve(t[1].expr, anchor)    --> { lo, hi, precision = "part_of_day" }
--
-- `scan` returns { first, last, kind, expr } in text order; kind is the expression's
-- type: date month year decade season quarter weekday day unit ago stretch clock
-- festival. `expr` is plain data for `resolve` (see `calendar`).
local number = require "vaglio.lang.en.number"
local calendar = require "vaglio.lang.en.calendar"
local morph = require "vaglio.lang.en.morph"
local ipairs, pairs, tonumber = ipairs, pairs, tonumber

local _ENV = nil

local M = {}

M.resolve = calendar.resolve

-- ---- words -------------------------------------------------------------------

local function set(words)
  local found = {}
  for word in words:gmatch "%S+" do
    found[word] = true
  end
  return found
end

local months, short_month = {}, {}
do
  local n = 0
  for name in ("january february march april may june july august september october november december"):gmatch "%a+" do
    n = n + 1
    months[name] = n
    short_month[name:sub(1, 3)] = n
  end
  short_month.may, short_month.sept = nil, 9
end
local weekdays, short_day = {}, { mon = 1, tue = 2, tues = 2, wed = 3, thu = 4, thur = 4, thurs = 4, fri = 5,
  sat = 6, sun = 7 }
do
  local n = 0
  for name in ("monday tuesday wednesday thursday friday saturday sunday"):gmatch "%a+" do
    n = n + 1
    weekdays[name] = n
    weekdays[name .. "s"] = nil
  end
end
local doubtful = set "may march mar august dec sec"
local day_parts = set "morning afternoon evening night dawn dusk noon midday midnight lunchtime daybreak"
local points = set "noon midday midnight"
local seasons = set "spring summer autumn fall winter"
local units = { second = "second", seconds = "second", minute = "minute", minutes = "minute", hour = "hour",
  hours = "hour", day = "day", days = "day", night = "night", nights = "night", week = "week", weeks = "week",
  fortnight = "fortnight", month = "month", months = "month", quarter = "quarter", quarters = "quarter",
  year = "year", years = "year", decade = "decade", decades = "decade", century = "century",
  centuries = "century" }
local back = set "last past previous"
local ahead = set "next coming following"
local away = { ago = -1, earlier = -1, before = -1, previously = -1, later = 1, after = 1, afterwards = 1,
  afterward = 1, hence = 1, on = nil }
local which = { early = "early", late = "late", mid = "mid", beginning = "early", start = "early", ["end"] = "late",
  middle = "mid" }
local before_month = set "in since last next early late this of by until till from mid during through late past every"
local before_year = set [[in since by of until till from during to before after through between late early mid year fiscal
  around circa and or the spring summer autumn fall winter throughout ( - ' for]]
local future_words = set "will 'll ll scheduled due expected planned plans slated upcoming set would shall"
local ordinal = { first = 1, second = 2, third = 3, fourth = 4, ["1st"] = 1, ["2nd"] = 2, ["3rd"] = 3, ["4th"] = 4 }
local few = { few = { 2, 5 }, several = { 3, 10 }, couple = { 2, 3 }, many = { 5, 50 }, dozens = { 24, 99 } }

-- name in tokens -> expression
local festivals = {
  ["christmas eve"] = { m = 12, d = 24 }, ["christmas day"] = { m = 12, d = 25 }, ["christmas"] = { m = 12, d = 25 },
  ["xmas"] = { m = 12, d = 25 }, ["boxing day"] = { m = 12, d = 26 }, ["st stephen ' s day"] = { m = 12, d = 26 },
  ["new year ' s eve"] = { m = 12, d = 31 }, ["new year ' s day"] = { m = 1, d = 1 }, ["new year ' s"] = { m = 1, d = 1 },
  ["new years eve"] = { m = 12, d = 31 }, ["new years day"] = { m = 1, d = 1 }, ["epiphany"] = { m = 1, d = 6 },
  ["valentine ' s day"] = { m = 2, d = 14 }, ["halloween"] = { m = 10, d = 31 }, ["may day"] = { m = 5, d = 1 },
  ["bastille day"] = { m = 7, d = 14 }, ["all saints ' day"] = { m = 11, d = 1 }, ["juneteenth"] = { m = 6, d = 19 },
  ["st patrick ' s day"] = { m = 3, d = 17 }, ["veterans day"] = { m = 11, d = 11 },
  ["armistice day"] = { m = 11, d = 11 }, ["victory day"] = { m = 5, d = 9 },
  ["thanksgiving day"] = { nth = 4, weekday = 4, m = 11 }, ["thanksgiving"] = { nth = 4, weekday = 4, m = 11 },
  ["labor day"] = { nth = 1, weekday = 1, m = 9 }, ["memorial day"] = { nth = -1, weekday = 1, m = 5 },
  ["easter sunday"] = { easter = 0 }, ["easter monday"] = { easter = 1 }, ["easter"] = { easter = 0 },
  ["good friday"] = { easter = -2 }, ["palm sunday"] = { easter = -7 }, ["ash wednesday"] = { easter = -46 },
  ["pentecost"] = { easter = 49 }, ["maundy thursday"] = { easter = -3 },
}
local festival_heads = {}
for name in pairs(festivals) do
  festival_heads[name:match "^%S+"] = true
end

-- ---- pieces ------------------------------------------------------------------
-- Each reads at token i and returns what it found and the last token, or nil.

local function digits(t, i, least, most)
  local s = t.text[i]
  if t.kind[i] ~= "n" or #s > 4 or s:find "[^%d]" then
    return nil
  end
  local v = tonumber(s)
  return v >= least and v <= most and v or nil
end

local function read_year(t, i)
  local y = digits(t, i, 1000, 2199)
  return y and #t.text[i] == 4 and y or nil
end

local suffix = set "st nd rd th"

local function read_day(t, i)
  local d = digits(t, i, 1, 31)
  if not d or #t.text[i] > 2 then
    return nil
  elseif suffix[t.text[i + 1]] and number.glued(t, i + 1) then
    return d, i + 1
  elseif t.text[i + 1] == "." and number.glued(t, i + 1) and t.kind[i + 2] == "n" and number.glued(t, i + 2) then
    return nil
  end
  return d, i
end

local function read_month(t, i)
  local s = t.text[i]
  if months[s] then
    return months[s], i
  elseif short_month[s] then
    return short_month[s], t.text[i + 1] == "." and i + 1 or i
  end
  return nil
end

local function meridiem(s)
  if s == "am" or s == "a.m." or s == "a.m" then
    return 0
  elseif s == "pm" or s == "p.m." or s == "p.m" then
    return 12
  end
  return nil
end

-- 6 p.m., 6:30 p.m., 6.30pm, 18:30, six o'clock, noon
local function read_clock(t, i)
  if points[t.text[i]] then
    return { t = "clock", part = t.text[i] }, i
  end
  local h, minute, j = nil, nil, i
  if t.kind[i] == "n" and t.text[i]:find "^%d%d?$" then
    h = tonumber(t.text[i])
    if t.text[i + 1] == ":" and number.glued(t, i + 1) and t.kind[i + 2] == "n" and t.text[i + 2]:find "^%d%d$" then
      minute, j = tonumber(t.text[i + 2]), i + 2
    end
  elseif t.kind[i] == "n" and t.text[i]:find "^%d%d?%.%d%d$" then
    local hours, minutes = t.text[i]:match "^(%d+)%.(%d+)$"
    h, minute = tonumber(hours), tonumber(minutes)
    if not meridiem(t.text[i + 1]) then
      return nil
    end
  elseif number.small[t.text[i]] and (meridiem(t.text[i + 1]) or t.text[i + 1] == "o") then
    h = number.small[t.text[i]]
  end
  if not h or h > 24 or minute and minute > 59 then
    return nil
  end
  local half = meridiem(t.text[j + 1])
  if half then
    if h > 12 then
      half = 0
    end
    h, j = h % 12 + (h > 12 and 12 or half), j + 1
    if t.text[j + 1] == "." and t.text[j]:find "%.m$" then
      j = j + 1
    end
  elseif t.text[j + 1] == "o" and t.text[j + 2] == "'" and t.text[j + 3] == "clock" then
    j = j + 3
  elseif not minute then
    return nil
  end
  if t.text[j + 1] == "local" and t.text[j + 2] == "time" then
    j = j + 2
  elseif t.text[j + 1] == "gmt" or t.text[j + 1] == "utc" or t.text[j + 1] == "cet" or t.text[j + 1] == "est" then
    j = j + 1
  end
  return { t = "clock", hour = h % 24, minute = minute }, j
end

-- ", 2022", "2022", "of 2022"
local function year_after(t, j)
  if t.text[j + 1] == "," or t.text[j + 1] == "of" then
    local y = read_year(t, j + 2)
    if y and (t.text[j + 1] == "of" or y > 1500) then
      return y, j + 2
    end
  end
  local y = read_year(t, j + 1)
  if y then
    return y, j + 1
  elseif t.text[j + 1] == "this" and t.text[j + 2] == "year" then
    return nil, j + 2, 0
  elseif t.text[j + 1] == "last" and t.text[j + 2] == "year" then
    return nil, j + 2, -1
  end
  return nil, j
end

local function dash_or_to(s)
  return s == "-" or s == "to" or s == "and" or s == "through" or s == "until"
end

-- ---- whole expressions ---------------------------------------------------------

-- March 3; March 3-5, 2021; Jan. 6th, 2022
local function month_day(t, i)
  local m, j = read_month(t, i)
  local d, k
  if m then
    d, k = read_day(t, j + 1)
  end
  if not d or (t.text[k + 1] == ":" or meridiem(t.text[k + 1])) and t.text[j + 1] == t.text[k] then
    return nil
  end
  local e = { t = "date", m = m, d = d }
  if dash_or_to(t.text[k + 1]) then
    local d2, last = read_day(t, k + 2)
    if d2 and d2 > d and t.text[last + 1] ~= ":" and (t.text[k + 1] == "-" or t.text[k + 1] ~= "and"
      and not read_month(t, last + 1)) and t.text[last + 1] ~= "%" then
      e.d2, k = d2, last
    end
  end
  e.y, k = year_after(t, k)
  return e, k
end

-- 6 January [2022], 6th of January, 3-5 March
local function day_month(t, i)
  local d, j = read_day(t, i)
  if not d then
    return nil
  end
  local d2, last
  if dash_or_to(t.text[j + 1]) then
    d2, last = read_day(t, j + 2)
    if not d2 or d2 <= d or not read_month(t, last + 1) then
      d2 = nil
    end
  end
  local k = d2 and last or j
  if t.text[k + 1] == "of" then
    k = k + 1
  elseif t.text[k + 1] == "-" and number.glued(t, k + 1) then
    k = k + 1
  end
  local m, stop = read_month(t, k + 1)
  if not m or t.text[k + 1] == "may" and j == i and t.kind[k + 2] == "w" and t.text[k + 2] ~= "at" then
    return nil
  end
  local e = { t = "date", m = m, d = d, d2 = d2 }
  e.y, stop = year_after(t, t.text[stop + 1] == "-" and read_year(t, stop + 2) and stop + 1 or stop)
  return e, stop
end

local function full_year(y)
  if y < 100 then
    return y < 70 and 2000 + y or 1900 + y
  end
  return y
end

-- 2022-01-06, 1/6/2022, 06.01.2022
local function numeric_date(t, i)
  local s = t.text[i]
  if t.kind[i] == "x" then
    local d, m, y = s:match "^(%d%d?)%.(%d%d?)%.(%d%d%d%d)$"
    d, m, y = tonumber(d), tonumber(m), tonumber(y)
    if y and m <= 12 and d <= 31 then
      return { t = "date", y = y, m = m, d = d }, i
    end
    return nil
  elseif t.kind[i] ~= "n" or t.kind[i + 2] ~= "n" or t.kind[i + 4] ~= "n" then
    return nil
  end
  local sign = t.text[i + 1]
  if sign ~= t.text[i + 3] or sign ~= "-" and sign ~= "/" or not number.glued(t, i + 1) then
    return nil
  end
  local a, b, c = digits(t, i, 1, 2199), digits(t, i + 2, 1, 31), digits(t, i + 4, 0, 2199)
  if not a or not b or not c then
    return nil
  elseif #s == 4 and b <= 12 and c >= 1 and c <= 31 then
    return { t = "date", y = a, m = b, d = c }, i + 4
  elseif a <= 31 and (#t.text[i + 4] == 4 or #t.text[i + 4] == 2 and sign == "/") then
    if a > 12 and b <= 12 then
      return { t = "date", y = full_year(c), m = b, d = a }, i + 4
    elseif a <= 12 then
      return { t = "date", y = full_year(c), m = a, d = b }, i + 4
    end
  end
  return nil
end

local function month_alone(t, i)
  local m, j = read_month(t, i)
  if not m then
    return nil
  end
  local y, k, rel = year_after(t, j)
  local before = t.text[i - 1]
  if not y and not rel and (doubtful[t.text[i]] or not months[t.text[i]]) and not before_month[before]
    and before ~= "-" then
    return nil
  elseif not y and not rel and t.text[i] == "may" and (before == "this" or before == "past") then
    return nil
  end
  if dash_or_to(t.text[k + 1]) and y == nil and t.text[k + 1] == "-" and read_month(t, k + 2) then
    return nil
  end
  return { t = "month", m = m, y = y, dir = rel == -1 and -1 or nil }, k
end

-- 1990s, '90s, nineties
local function decade(t, i)
  if t.kind[i] ~= "n" or t.text[i + 1] ~= "s" or not number.glued(t, i + 1) then
    if t.text[i + 1] ~= "'" or t.text[i + 2] ~= "s" or not number.glued(t, i + 1) or not number.glued(t, i + 2) then
      return nil
    end
  end
  local last = t.text[i + 1] == "s" and i + 1 or i + 2
  local y = digits(t, i, 10, 2190)
  if not y or y % 10 ~= 0 or t.text[i + 1] == "'" and y < 100 then
    return nil
  elseif y < 100 then
    if t.text[i - 1] ~= "the" and t.text[i - 1] ~= "'" and not which[t.text[i - 1]] and t.text[i - 1] ~= "-" then
      return nil
    end
    return { t = "decade", y = (y < 30 and 2000 or 1900) + y }, last
  elseif #t.text[i] ~= 4 then
    return nil
  end
  return { t = "decade", y = y, length = y % 100 == 0 and y < 2000 and 100 or 10 }, last
end

local counted = set "% percent per km miles people men women dollars euros pounds soldiers troops workers meters metres"

-- A plural of people or measures after four figures makes them a number: 2013 workers.
local function counts(word)
  for _, reading in ipairs(morph.analyse(word)) do
    if reading.tags:find "noun.* pl" and (reading.tags:find "person" or reading.tags:find "measure") then
      return true
    end
  end
  return false
end

local function year_alone(t, i)
  local y = read_year(t, i)
  if not y or counted[t.text[i + 1]] then
    return nil
  end
  local before = t.text[i - 1]
  if before == "$" or before == "£" or before == "€" or before == "no" or (t.text[i + 1] == ":" and number.glued(t, i + 1)) then
    return nil
  end
  local y2 = t.text[i + 1] == "-" and number.glued(t, i + 1) and digits(t, i + 2, 0, 2199)
  if y2 and number.glued(t, i + 2) and (#t.text[i + 2] == 4 or #t.text[i + 2] == 2) then
    y2 = y2 < 100 and y // 100 * 100 + y2 or y2
    if y2 > y then
      return { t = "year", y = y, y2 = y2 }, i + 2
    end
  end
  local after = t.text[i + 1]
  local plural = t.kind[i + 1] == "w" and counts(after)
  if before_year[before] and y >= 1500 and not (plural and (before == "for" or before == "of" or before == "and"
    or before == "or" or before == "to" or before == "-"))
    or y >= 1900 and y <= 2099 and not plural and t.text[i + 1] ~= "-" then
    return { t = "year", y = y }, i
  end
  return nil
end

local function add_clock(t, e, j)
  local k = j + 1
  if t.text[k] == "," and (t.text[k + 1] == "at" or meridiem(t.text[k + 2])) then
    k = k + 1
  end
  if t.text[k] == "at" or t.text[k] == "around" or t.text[k] == "about" then
    k = k + 1
    if t.text[k] == "around" or t.text[k] == "about" then
      k = k + 1
    end
  end
  local clock, last = read_clock(t, k)
  if clock and not e.part then
    e.hour, e.minute, e.part = clock.hour, clock.minute, clock.part
    return last
  end
  return j
end

-- "night" after "Wednesday", "yesterday", "Christmas"
local function add_part(t, e, j)
  local s = t.text[j + 1]
  if day_parts[s] then
    e.part = s
    return j + 1
  elseif (s == "early" or s == "late") and day_parts[t.text[j + 2]] and not points[t.text[j + 2]] then
    e.part = s .. " " .. t.text[j + 2]
    return j + 2
  end
  return add_clock(t, e, j)
end

local function weekday(t, i)
  local s = t.text[i]
  local d, j = weekdays[s], i
  if not d and short_day[s] then
    local after = t.text[i + 1]
    if after == "." and (read_month(t, i + 2) or t.text[i + 2] == ",") then
      d, j = short_day[s], i + 1
    elseif after == "," and read_month(t, i + 2) or read_month(t, i + 1) then
      d = short_day[s]
    end
  end
  if not d then
    return nil
  end
  local k = t.text[j + 1] == "," and j + 1 or j
  if t.text[k + 1] == "the" and read_day(t, k + 2) then
    k = k + 1
  end
  local e, last = month_day(t, k + 1)
  if not e then
    e, last = day_month(t, k + 1)
  end
  if e then
    e.weekday = d
    return e, add_part(t, e, last)
  end
  e = { t = "weekday", day = d }
  return e, add_part(t, e, j)
end

local days_off = { today = 0, yesterday = -1, tomorrow = 1 }

local function near_day(t, i)
  local s = t.text[i]
  local e
  if days_off[s] then
    e = { t = "day", off = days_off[s] }
    return e, add_part(t, e, i)
  elseif s == "tonight" then
    return { t = "day", off = 0, part = "night" }, i
  elseif s == "overnight" then
    return { t = "day", off = -1, part = "night" }, i
  elseif s == "day" and t.text[i - 1] == "the" and t.text[i + 1] == "before" and t.text[i + 2] == "yesterday" then
    return { t = "day", off = -2 }, i + 2
  elseif s == "day" and t.text[i - 1] == "the" and t.text[i + 1] == "after" and t.text[i + 2] == "tomorrow" then
    return { t = "day", off = 2 }, i + 2
  elseif s == "this" and day_parts[t.text[i + 1]] and t.text[i + 1] ~= "night" then
    return { t = "day", off = 0, part = t.text[i + 1] }, i + 1
  elseif s == "last" and (t.text[i + 1] == "night" or t.text[i + 1] == "evening") then
    return { t = "day", off = -1, part = t.text[i + 1] }, i + 1
  end
  return nil
end

-- A number of units: "two days", "a week", "several years", "half an hour".
local function amount(t, i)
  local s = t.text[i]
  if few[s] and units[t.text[i + 1]] then
    return few[s][1], few[s][2], i
  elseif s == "a" and few[t.text[i + 1]] then
    local k = t.text[i + 2] == "of" and i + 2 or i + 1
    return few[t.text[i + 1]][1], few[t.text[i + 1]][2], k
  elseif (s == "a" or s == "an" or s == "one") and units[t.text[i + 1]] then
    return 1, nil, i
  elseif s == "half" and (t.text[i + 1] == "an" or t.text[i + 1] == "a") and units[t.text[i + 2]] then
    return 0.5, nil, i + 1
  end
  local n, j = number.read(t, i)
  if n and n < 100000 and (t.text[j + 1] == "or" or t.text[j + 1] == "to" or t.text[j + 1] == "-") then
    local n2, last = number.read(t, j + 2)
    if n2 and n2 > n and units[t.text[last + 1]] then
      return n, n2, last
    end
  end
  if n and n < 100000 then
    return n, nil, j
  end
  return nil
end

-- "two days ago", "eight years earlier", "three weeks from now"
local function ago(t, i)
  local n, n2, j = amount(t, i)
  if not n and units[t.text[i]] and t.text[i]:find "s$" and (t.text[i + 1] == "ago" or t.text[i + 1] == "earlier"
    or t.text[i + 1] == "later") then
    n, n2, j = 2, 20, i - 1
  end
  local unit = n and units[t.text[j + 1]]
  if not unit then
    return nil
  end
  local s = t.text[j + 2]
  local dir, last = away[s], j + 2
  if s == "from" and t.text[j + 3] == "now" then
    dir, last = 1, j + 3
  elseif (s == "before" or s == "after") and t.kind[j + 3] == "w" then
    return nil -- "two days after the attack": a duration, the rules know the event
  end
  if dir then
    return { t = "ago", n = n, n2 = n2, unit = unit, dir = dir }, last
  end
  return nil
end

-- last week, next month, this year, the past three days, in recent weeks
local function relative(t, i)
  local s = t.text[i]
  local dir = back[s] and -1 or ahead[s] and 1 or s == "this" and 0
  if s == "recent" then
    local unit = units[t.text[i + 1]]
    if unit and t.text[i + 1]:find "s$" then
      return { t = "stretch", n = 2, n2 = 10, unit = unit, dir = -1 }, i + 1
    end
    return nil
  elseif not dir then
    return nil
  end
  local after = t.text[i + 1]
  if weekdays[after] then
    local e = { t = "weekday", day = weekdays[after], dir = dir }
    return e, add_part(t, e, i + 1)
  elseif months[after] and not (s == "this" and after == "may" and t.kind[i + 2] == "w") and s ~= "past" then
    local e, last = month_day(t, i + 1)
    if e then
      return e, last
    end
    local y, k = year_after(t, i + 1)
    return { t = "month", m = months[after], dir = dir, y = y }, k
  elseif seasons[after] then
    return { t = "season", s = after, dir = dir }, i + 1
  elseif after == "weekend" then
    return { t = "unit", unit = "weekend", off = dir, past = dir == 0 }, i + 1
  elseif after == "christmas" or after == "easter" then
    local f = festivals[after]
    return { t = "festival", m = f.m, d = f.d, easter = f.easter, dir = dir }, i + 1
  end
  local unit = units[after]
  if unit and not after:find "s$" and unit ~= "second" and unit ~= "minute" then
    if unit == "day" or unit == "hour" or unit == "night" then
      if unit == "day" and dir == 1 and s ~= "coming" then
        return { t = "day", off = 1 }, i + 1
      elseif unit == "day" and s == "previous" then
        return { t = "day", off = -1 }, i + 1
      end
      return nil
    end
    if s == "past" then
      return { t = "stretch", n = 1, unit = unit, dir = -1 }, i + 1
    end
    return { t = "unit", unit = unit, off = dir }, i + 1
  elseif dir == 0 then
    return nil
  end
  local n, n2, j = amount(t, i + 1)
  if unit and after:find "s$" and (s == "coming" or s == "past") then
    n, n2, j = 2, 10, i
  end
  unit = n and units[t.text[j + 1]]
  if unit then
    return { t = "stretch", n = n, n2 = n2, unit = unit, dir = dir }, j + 1
  end
  return nil
end

local function season(t, i)
  if not seasons[t.text[i]] then
    return nil
  end
  local y, k, rel = year_after(t, i)
  local before = t.text[i - 1]
  if not y and not rel and not (before == "in" or before == "the" and t.text[i] ~= "fall" and t.text[i] ~= "spring"
    and (t.text[i - 2] == "in" or t.text[i - 2] == "during" or t.text[i - 2] == "over")) then
    return nil
  end
  return { t = "season", s = t.text[i], y = y, dir = rel == -1 and -1 or nil }, k
end

-- Q3 2023, third quarter of 2023, first half of last year
local function quarter(t, i)
  local q = t.text[i]:match "^q([1-4])$"
  local last, length = i, 3
  if q then
    q = tonumber(q)
  else
    local j = t.kind[i] == "n" and suffix[t.text[i + 1]] and i + 1 or i
    q = j == i and ordinal[t.text[i]] or j > i and t.value[i] <= 4 and t.value[i]
    last = j + 1
    local unit = t.text[last]
    if not q or unit ~= "quarter" and (unit ~= "half" or q > 2) then
      return nil
    end
    length = unit == "half" and 6 or 3
  end
  local y, k, rel = year_after(t, last)
  if t.text[last + 1] == "of" and (t.text[last + 2] == "last" or t.text[last + 2] == "this") and t.text[last + 3] == "year" then
    k = last + 3
    rel = 0
  elseif not y and length == 6 then
    return nil
  end
  return { t = "quarter", q = q, y = y, length = length }, rel and k or (y and k or last)
end

-- early January, late 2019, mid-1990s, the end of the year
local function part_of(t, i)
  local part = which[t.text[i]]
  if not part then
    return nil
  end
  local j = i + 1
  if t.text[j] == "-" or t.text[j] == "of" or t.text[j] == "in" then
    j = j + 1
  elseif t.text[i] ~= "early" and t.text[i] ~= "late" and t.text[i] ~= "mid" then
    return nil
  end
  if t.text[j] == "the" then
    j = j + 1
  end
  local e, last = decade(t, j)
  if not e and months[t.text[j]] then
    e, last = month_day(t, j)
    if e then
      return e, last
    end
    local y, k = year_after(t, j)
    e, last = { t = "month", m = months[t.text[j]], y = y }, k
  end
  if not e and read_year(t, j) then
    e, last = { t = "year", y = read_year(t, j) }, j
  end
  if not e then
    e, last = relative(t, j)
    if e and e.t ~= "unit" then
      e = nil
    end
  end
  if not e and (t.text[j] == "year" or t.text[j] == "month") and t.text[j - 1] == "the" then
    e, last = { t = "unit", unit = t.text[j], off = 0 }, j
  end
  if not e and part ~= "mid" then
    e, last = weekday(t, j)
    if not e then
      e, last = near_day(t, j)
    end
    if e and not e.part and not e.hour then
      e.part = part
      return e, last
    elseif e and part == "early" and e.part == "morning" then
      e.part = "early morning"
      return e, last
    end
    return nil
  end
  if e then
    e.which = part
  end
  return e, last
end

local function weekend(t, i)
  if t.text[i] == "weekend" and (t.text[i - 1] == "the" or t.text[i - 1] == "at") then
    return { t = "unit", unit = "weekend", off = 0, past = true }, i
  end
  return nil
end

local function festival(t, i)
  if not festival_heads[t.text[i]] then
    return nil
  end
  local name, found, last = nil, nil, nil
  for j = i, i + 4 do
    if not t.text[j] then
      break
    end
    name = name and name .. " " .. t.text[j] or t.text[j]
    if festivals[name] then
      found, last = festivals[name], j
    end
  end
  if not found then
    return nil
  end
  local e = { t = "festival" }
  for key, value in pairs(found) do
    e[key] = value
  end
  e.y, last = year_after(t, last)
  return e, add_part(t, e, last)
end

-- "the morning of January 6", "the night of Wednesday", "6 pm on Friday"
local function clock_first(t, i)
  local e, j
  if day_parts[t.text[i]] and (t.text[i + 1] == "of" or t.text[i + 1] == "on") then
    e, j = { part = t.text[i] }, i
  else
    e, j = read_clock(t, i)
  end
  if not e then
    return nil
  end
  local k = j + 1
  if t.text[k] == "," then
    k = k + 1
  end
  if t.text[k] == "on" or t.text[k] == "of" then
    k = k + 1
  end
  if t.text[k] == "the" then
    k = k + 1
  end
  local whole, last = weekday(t, k)
  if not whole then
    whole, last = month_day(t, k)
  end
  if not whole then
    whole, last = day_month(t, k)
  end
  if not whole then
    whole, last = near_day(t, k)
  end
  if whole and not whole.hour and (not whole.part or e.hour) then
    whole.hour, whole.minute, whole.part = e.hour, e.minute, e.part
    return whole, last
  elseif not e.t then
    return nil
  end
  return e, j
end

-- ---- scanning ------------------------------------------------------------------

local readers = { clock_first, numeric_date, part_of, weekday, near_day, relative, ago, festival, quarter, season,
  month_day, day_month, decade, month_alone, year_alone, weekend }

-- Words at which an expression may begin; figures always may.
local starters = set [[q1 q2 q3 q4 first second third fourth today yesterday tomorrow tonight overnight day this last past
  previous next coming following recent a an one half several few couple many weekend early late mid beginning start
  end middle noon midday midnight dozens]]
for _, list in pairs { months, short_month, weekdays, short_day, seasons, number.small, number.tens, units, day_parts,
  festival_heads } do
  for word in pairs(list) do
    starters[word] = true
  end
end

-- Does the sentence speak of the future shortly before token i?
local function ahead_of(t, i)
  for j = i - 1, i > 12 and i - 12 or 1, -1 do
    local s = t.text[j]
    if s == "." or t.kind[j] == "b" or s == "said" then
      return nil
    elseif future_words[s] and t.kind[j] == "w" then
      return true
    end
  end
  return nil
end

local tense_free = { year = true, decade = true, ago = true, stretch = true, unit = true, day = true, clock = true }

local function read(t, i)
  for k = 1, #readers do
    local e, last = readers[k](t, i)
    if e then
      return e, last
    end
  end
  return nil
end

--- The expressions in the tokens of `number.tokens`; each also has `i` and `j`, its
-- first and last token.
function M.scan_tokens(t)
  local found = {}
  local i = 1
  while i <= t.n do
    local kind, last = t.kind[i], nil
    if kind == "n" or kind == "x" or kind == "w" and starters[t.text[i]] then
      local e
      e, last = read(t, i)
      if e then
        local first = i
        if t.text[i - 1] == "since" then
          e.open, first = "since", i - 1
        end
        if not tense_free[e.t] and not e.dir and not e.y then
          e.future = ahead_of(t, i)
        end
        found[#found + 1] = { first = t.first[first], last = t.last[last], kind = e.t, expr = e, i = first, j = last }
      end
    end
    i = (last or i) + 1
  end
  return found
end

--- The time expressions of folded text between bytes `init` and `stop`.
function M.scan(text, init, stop)
  local found = M.scan_tokens(number.tokens(text, init, stop))
  for k = 1, #found do
    found[k].i, found[k].j = nil, nil
  end
  return found
end

return M
