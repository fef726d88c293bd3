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
local vocab = require "vaglio.grammar.vocab"
local number = require "vaglio.lang.en.number"
local calendar = require "vaglio.lang.en.calendar"
local words = require "vaglio.lang.en.time_words"
local date = require "vaglio.lang.en.date"
local pairs, tonumber = pairs, tonumber

local _ENV = nil

local months, short_month = words.months, words.short_month
local weekdays, short_day = words.weekdays, words.short_day
local day_parts, points = words.day_parts, words.points
local seasons, units, back, ahead = words.seasons, words.units, words.back, words.ahead
local away, which = words.away, words.which
local future_words, ordinal = words.future_words, words.ordinal
local few, festivals, festival_heads = words.few, words.festivals, words.festival_heads
local read_year, suffix = date.read_year, date.suffix
local read_day, read_month = date.read_day, date.read_month
local meridiem, read_clock = date.meridiem, date.read_clock
local year_after, month_day = date.year_after, date.month_day
local day_month, numeric_date = date.day_month, date.numeric_date
local month_alone, decade, year_alone = date.month_alone, date.decade, date.year_alone

local set = vocab.set

local M = {}

M.resolve = calendar.resolve

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
  elseif (s == "early" or s == "late") and day_parts[t.text[j + 2]]
    and not points[t.text[j + 2]] then
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
  elseif s == "day" and t.text[i - 1] == "the" and t.text[i + 1] == "before"
    and t.text[i + 2] == "yesterday" then
    return { t = "day", off = -2 }, i + 2
  elseif s == "day" and t.text[i - 1] == "the" and t.text[i + 1] == "after"
    and t.text[i + 2] == "tomorrow" then
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
  elseif s == "half" and (t.text[i + 1] == "an" or t.text[i + 1] == "a")
    and units[t.text[i + 2]] then
    return 0.5, nil, i + 1
  end
  local n, j = number.read(t, i)
  if n and n < 100000 and (t.text[j + 1] == "or" or t.text[j + 1] == "to"
    or t.text[j + 1] == "-") then
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
  if not n and units[t.text[i]] and t.text[i]:find "s$" and (t.text[i + 1] == "ago"
    or t.text[i + 1] == "earlier"
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
  elseif months[after] and not (s == "this" and after == "may" and t.kind[i + 2] == "w")
    and s ~= "past" then
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
  if not y and not rel and not (before == "in" or before == "the" and t.text[i] ~= "fall"
    and t.text[i] ~= "spring"
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
  if t.text[last + 1] == "of" and (t.text[last + 2] == "last" or t.text[last + 2] == "this")
    and t.text[last + 3] == "year" then
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

local readers = { clock_first, numeric_date, part_of, weekday, near_day, relative, ago, festival,
  quarter, season,
  month_day, day_month, decade, month_alone, year_alone, weekend }

-- Words at which an expression may begin; figures always may.
local starters = set [[q1 q2 q3 q4 first second third fourth today yesterday tomorrow tonight overnight
  day this last past previous next coming following recent a an one half several
  few couple many weekend early late mid beginning start end middle noon midday
  midnight dozens]]
for _, list in pairs { months, short_month, weekdays, short_day, seasons, number.small, number.tens,
  units, day_parts,
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

local tense_free = { year = true, decade = true, ago = true, stretch = true, unit = true,
  day = true, clock = true }

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
        found[#found + 1] = { first = t.first[first], last = t.last[last], kind = e.t, expr = e,
          i = first, j = last }
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
