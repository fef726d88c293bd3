--- English words of time, as data: months, weekdays, festivals, parts of the day.
--
-- `festivals` maps a name, its tokens joined by spaces, to a day of the year.
local vocab = require "vaglio.grammar.vocab"
local pairs = pairs

local _ENV = nil

local M = {}

local set = vocab.set

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
local weekdays, short_day = {}, { mon = 1, tue = 2, tues = 2, wed = 3, thu = 4, thur = 4, thurs = 4,
  fri = 5,
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
local day_parts = set [[morning afternoon evening night dawn dusk noon midday midnight lunchtime
  daybreak]]
local points = set "noon midday midnight"
local seasons = set "spring summer autumn fall winter"
local units = { second = "second", seconds = "second", minute = "minute", minutes = "minute",
  hour = "hour",
  hours = "hour", day = "day", days = "day", night = "night", nights = "night", week = "week",
    weeks = "week",
  fortnight = "fortnight", month = "month", months = "month", quarter = "quarter",
    quarters = "quarter",
  year = "year", years = "year", decade = "decade", decades = "decade", century = "century",
  centuries = "century" }
local back = set "last past previous"
local ahead = set "next coming following"
local away = { ago = -1, earlier = -1, before = -1, previously = -1, later = 1, after = 1,
  afterwards = 1,
  afterward = 1, hence = 1, on = nil }
local which = { early = "early", late = "late", mid = "mid", beginning = "early", start = "early",
  ["end"] = "late",
  middle = "mid" }
local before_month = set [[in since last next early late this of by until till from mid during through late
  past every]]
local before_year = set [[in since by of until till from during to before after through between late early
  mid year fiscal around circa and or the spring summer autumn fall winter
  throughout ( - ' for]]
local future_words = set [[will 'll ll scheduled due expected planned plans slated upcoming set would shall]]
local ordinal = { first = 1, second = 2, third = 3, fourth = 4, ["1st"] = 1, ["2nd"] = 2,
  ["3rd"] = 3, ["4th"] = 4 }
local few = { few = { 2, 5 }, several = { 3, 10 }, couple = { 2, 3 }, many = { 5, 50 },
  dozens = { 24, 99 } }

-- name in tokens -> expression
local festivals = {
  ["christmas eve"] = { m = 12, d = 24 }, ["christmas day"] = { m = 12, d = 25 },
    ["christmas"] = { m = 12, d = 25 },
  ["xmas"] = { m = 12, d = 25 }, ["boxing day"] = { m = 12, d = 26 },
    ["st stephen ' s day"] = { m = 12, d = 26 },
  ["new year ' s eve"] = { m = 12, d = 31 }, ["new year ' s day"] = { m = 1, d = 1 },
    ["new year ' s"] = { m = 1, d = 1 },
  ["new years eve"] = { m = 12, d = 31 }, ["new years day"] = { m = 1, d = 1 },
    ["epiphany"] = { m = 1, d = 6 },
  ["valentine ' s day"] = { m = 2, d = 14 }, ["halloween"] = { m = 10, d = 31 },
    ["may day"] = { m = 5, d = 1 },
  ["bastille day"] = { m = 7, d = 14 }, ["all saints ' day"] = { m = 11, d = 1 },
    ["juneteenth"] = { m = 6, d = 19 },
  ["st patrick ' s day"] = { m = 3, d = 17 }, ["veterans day"] = { m = 11, d = 11 },
  ["armistice day"] = { m = 11, d = 11 }, ["victory day"] = { m = 5, d = 9 },
  ["thanksgiving day"] = { nth = 4, weekday = 4, m = 11 }, ["thanksgiving"] = { nth = 4,
    weekday = 4, m = 11 },
  ["labor day"] = { nth = 1, weekday = 1, m = 9 }, ["memorial day"] = { nth = -1, weekday = 1,
    m = 5 },
  ["easter sunday"] = { easter = 0 }, ["easter monday"] = { easter = 1 },
    ["easter"] = { easter = 0 },
  ["good friday"] = { easter = -2 }, ["palm sunday"] = { easter = -7 },
    ["ash wednesday"] = { easter = -46 },
  ["pentecost"] = { easter = 49 }, ["maundy thursday"] = { easter = -3 },
}
local festival_heads = {}
for name in pairs(festivals) do
  festival_heads[name:match "^%S+"] = true
end

M.months = months
M.short_month = short_month
M.weekdays = weekdays
M.short_day = short_day
M.doubtful = doubtful
M.day_parts = day_parts
M.points = points
M.seasons = seasons
M.units = units
M.back = back
M.ahead = ahead
M.away = away
M.which = which
M.before_month = before_month
M.before_year = before_year
M.future_words = future_words
M.ordinal = ordinal
M.few = few
M.festivals = festivals
M.festival_heads = festival_heads

return M
