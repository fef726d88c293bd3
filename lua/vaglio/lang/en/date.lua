--- English dates over the tokens of `number.tokens`: days, months, years, decades, clocks.
--
-- Each reader takes the tokens and the first token and returns an expression for
-- `calendar.resolve` and the last token, or nil.
local vocab = require "vaglio.grammar.vocab"
local number = require "vaglio.lang.en.number"
local morph = require "vaglio.lang.en.morph"
local words = require "vaglio.lang.en.time_words"
local ipairs, tonumber = ipairs, tonumber

local _ENV = nil

local M = {}

local months, short_month = words.months, words.short_month
local doubtful, points = words.doubtful, words.points
local which, before_month, before_year = words.which, words.before_month, words.before_year

local set = vocab.set

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
  elseif t.text[i + 1] == "." and number.glued(t, i + 1) and t.kind[i + 2] == "n"
    and number.glued(t, i + 2) then
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
    if t.text[i + 1] == ":" and number.glued(t, i + 1) and t.kind[i + 2] == "n"
      and t.text[i + 2]:find "^%d%d$" then
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
  elseif t.text[j + 1] == "gmt" or t.text[j + 1] == "utc" or t.text[j + 1] == "cet"
    or t.text[j + 1] == "est" then
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
  if not m or t.text[k + 1] == "may" and j == i and t.kind[k + 2] == "w"
    and t.text[k + 2] ~= "at" then
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
  if not y and not rel and (doubtful[t.text[i]] or not months[t.text[i]])
    and not before_month[before]
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
    if t.text[i + 1] ~= "'" or t.text[i + 2] ~= "s" or not number.glued(t, i + 1)
      or not number.glued(t, i + 2) then
      return nil
    end
  end
  local last = t.text[i + 1] == "s" and i + 1 or i + 2
  local y = digits(t, i, 10, 2190)
  if not y or y % 10 ~= 0 or t.text[i + 1] == "'" and y < 100 then
    return nil
  elseif y < 100 then
    if t.text[i - 1] ~= "the" and t.text[i - 1] ~= "'" and not which[t.text[i - 1]]
      and t.text[i - 1] ~= "-" then
      return nil
    end
    return { t = "decade", y = (y < 30 and 2000 or 1900) + y }, last
  elseif #t.text[i] ~= 4 then
    return nil
  end
  return { t = "decade", y = y, length = y % 100 == 0 and y < 2000 and 100 or 10 }, last
end

local counted = set [[% percent per km miles people men women dollars euros pounds soldiers troops
  workers meters metres]]

-- A plural of people or measures after four figures makes them a number: 2013 workers.
local function counts(word)
  for _, reading in ipairs(morph.analyse(word)) do
    if reading.tags:find "noun.* pl" and (reading.tags:find "person"
      or reading.tags:find "measure") then
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
  if before == "$" or before == "£" or before == "€" or before == "no" or (t.text[i + 1] == ":"
    and number.glued(t, i + 1)) then
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
  if before_year[before] and y >= 1500 and not (plural and (before == "for" or before == "of"
    or before == "and"
    or before == "or" or before == "to" or before == "-"))
    or y >= 1900 and y <= 2099 and not plural and t.text[i + 1] ~= "-" then
    return { t = "year", y = y }, i
  end
  return nil
end

M.read_year = read_year
M.suffix = suffix
M.read_day = read_day
M.read_month = read_month
M.meridiem = meridiem
M.read_clock = read_clock
M.year_after = year_after
M.month_day = month_day
M.day_month = day_month
M.numeric_date = numeric_date
M.month_alone = month_alone
M.decade = decade
M.year_alone = year_alone

return M
