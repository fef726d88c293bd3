-- English time expressions, resolved against Friday 7 January 2022 and against that month.
package.path = (arg[0]:match "^(.*)/" or ".") .. "/?.lua;" .. (arg[0]:match "^(.*)/" or ".")
  .. "/../../lua/?.lua;" .. package.path
local check = require "check"
local time = require "vaglio.lang.en.time"
local calendar = require "vaglio.lang.en.calendar"
local vocab = require "vaglio.grammar.vocab"

local function anchor(first, last, precision)
  return { lo = calendar.days(2022, 1, first) * 1440, hi = calendar.days(2022, 1,
    last) * 1440 + 1439,
    precision = precision }
end

-- A minute as a date; the time of day unless it opens (or closes) the day.
local function stamp(minute, idle)
  local y, m, d = calendar.date(minute // 1440)
  local s, rest = ("%04d-%02d-%02d"):format(y, m, d), minute % 1440
  return rest == idle and s or s .. ("T%02d:%02d"):format(rest // 60, rest % 60)
end

local function show(at)
  return function(text)
    local out = {}
    for _, e in ipairs(time.scan(vocab.fold(text))) do
      local r = time.resolve(e.expr, at)
      out[#out + 1] = text:sub(e.first, e.last) .. " = "
        .. (r and stamp(r.lo, 0) .. "/" .. stamp(r.hi, 1439) .. " " .. r.precision or "nil")
    end
    return table.concat(out, "; ")
  end
end

check.rows("on a day", {
  { "January 6, 2022", "January 6, 2022 = 2022-01-06/2022-01-06 day" },
  { "Jan. 6, 2022", "Jan. 6, 2022 = 2022-01-06/2022-01-06 day" },
  { "Jan 6", "Jan 6 = 2022-01-06/2022-01-06 day" },
  { "6 January", "6 January = 2022-01-06/2022-01-06 day" },
  { "6 January 2022", "6 January 2022 = 2022-01-06/2022-01-06 day" },
  { "6th of January", "6th of January = 2022-01-06/2022-01-06 day" },
  { "the 3rd of March 2021", "3rd of March 2021 = 2021-03-03/2021-03-03 day" },
  { "2022-01-06", "2022-01-06 = 2022-01-06/2022-01-06 day" },
  { "1/6/2022", "1/6/2022 = 2022-01-06/2022-01-06 day" },
  { "13/6/2022", "13/6/2022 = 2022-06-13/2022-06-13 day" },
  { "06.01.2022", "06.01.2022 = 2022-01-06/2022-01-06 day" },
  { "March 3-5, 2021", "March 3-5, 2021 = 2021-03-03/2021-03-05 unknown" },
  { "3-5 March 2021", "3-5 March 2021 = 2021-03-03/2021-03-05 unknown" },
  { "Thursday, January 6", "Thursday, January 6 = 2022-01-06/2022-01-06 day" },
  { "Thursday, Jan. 6, 2022", "Thursday, Jan. 6, 2022 = 2022-01-06/2022-01-06 day" },
  { "December 30", "December 30 = 2021-12-30/2021-12-30 day" },
  { "Dec. 25, 2021", "Dec. 25, 2021 = 2021-12-25/2021-12-25 day" },
  { "February 14", "February 14 = 2022-02-14/2022-02-14 day" },
  { "today", "today = 2022-01-07/2022-01-07 day" },
  { "yesterday", "yesterday = 2022-01-06/2022-01-06 day" },
  { "tomorrow", "tomorrow = 2022-01-08/2022-01-08 day" },
  { "tonight", "tonight = 2022-01-07T18:00/2022-01-08T05:59 part_of_day" },
  { "overnight", "overnight = 2022-01-06T18:00/2022-01-07T05:59 part_of_day" },
  { "last night", "last night = 2022-01-06T18:00/2022-01-07T05:59 part_of_day" },
  { "this morning", "this morning = 2022-01-07T06:00/2022-01-07T11:59 part_of_day" },
  { "yesterday afternoon", "yesterday afternoon = 2022-01-06T12:00/2022-01-06T17:59 part_of_day" },
  { "tomorrow night", "tomorrow night = 2022-01-08T18:00/2022-01-09T05:59 part_of_day" },
  { "the day before yesterday", "day before yesterday = 2022-01-05/2022-01-05 day" },
  { "the day after tomorrow", "day after tomorrow = 2022-01-09/2022-01-09 day" },
  { "Wednesday", "Wednesday = 2022-01-05/2022-01-05 day" },
  { "Wednesday night", "Wednesday night = 2022-01-05T18:00/2022-01-06T05:59 part_of_day" },
  { "on Friday", "Friday = 2022-01-07/2022-01-07 day" },
  { "Monday morning", "Monday morning = 2022-01-03T06:00/2022-01-03T11:59 part_of_day" },
  { "last Friday", "last Friday = 2021-12-31/2021-12-31 day" },
  { "next Tuesday", "next Tuesday = 2022-01-11/2022-01-11 day" },
  { "this Sunday", "this Sunday = 2022-01-09/2022-01-09 day" },
  { "late Wednesday", "late Wednesday = 2022-01-05T17:00/2022-01-05 part_of_day" },
  { "early on", "" },
  { "early Thursday", "early Thursday = 2022-01-06/2022-01-06T08:59 part_of_day" },
  { "He will resign on Wednesday", "Wednesday = 2022-01-12/2022-01-12 day" },
  { "talks are scheduled for Monday", "Monday = 2022-01-10/2022-01-10 day" },
  { "two days ago", "two days ago = 2022-01-05/2022-01-05 day" },
  { "three weeks ago", "three weeks ago = 2021-12-14/2021-12-20 week" },
  { "a month ago", "a month ago = 2021-12-01/2021-12-31 month" },
  { "six months ago", "six months ago = 2021-07-01/2021-07-31 month" },
  { "eight years earlier", "eight years earlier = 2014-01-01/2014-12-31 year" },
  { "a year ago", "a year ago = 2021-01-01/2021-12-31 year" },
  { "two years later", "two years later = 2024-01-01/2024-12-31 year" },
  { "ten minutes ago", "ten minutes ago = 2022-01-06/2022-01-07 day" },
  { "several days ago", "several days ago = 2021-12-28/2022-01-04 unknown" },
  { "a decade ago", "a decade ago = 2012-01-01/2012-12-31 year" },
  { "two hours earlier", "two hours earlier = 2022-01-06/2022-01-07 day" },
  { "three days from now", "three days from now = 2022-01-10/2022-01-10 day" },
  { "last week", "last week = 2021-12-27/2022-01-02 week" },
  { "this week", "this week = 2022-01-03/2022-01-09 week" },
  { "next week", "next week = 2022-01-10/2022-01-16 week" },
  { "last month", "last month = 2021-12-01/2021-12-31 month" },
  { "this month", "this month = 2022-01-01/2022-01-31 month" },
  { "next month", "next month = 2022-02-01/2022-02-28 month" },
  { "last year", "last year = 2021-01-01/2021-12-31 year" },
  { "this year", "this year = 2022-01-01/2022-12-31 year" },
  { "next year", "next year = 2023-01-01/2023-12-31 year" },
  { "last quarter", "last quarter = 2021-10-01/2021-12-31 season" },
  { "last weekend", "last weekend = 2022-01-01/2022-01-02 week" },
  { "over the weekend", "weekend = 2022-01-01/2022-01-02 week" },
  { "next weekend", "next weekend = 2022-01-15/2022-01-16 week" },
  { "in recent days", "recent days = 2021-12-28/2022-01-07 unknown" },
  { "in recent weeks", "recent weeks = 2021-10-26/2022-01-07 unknown" },
  { "in the past three days", "past three days = 2022-01-04/2022-01-07 unknown" },
  { "over the next two weeks", "next two weeks = 2022-01-07/2022-01-24 unknown" },
  { "the last 24 hours", "last 24 hours = 2022-01-06/2022-01-07 unknown" },
  { "since 2019", "since 2019 = 2019-01-01/2022-01-07 year" },
  { "since Monday", "since Monday = 2022-01-03/2022-01-07 day" },
  { "since January 2", "since January 2 = 2022-01-02/2022-01-07 day" },
  { "in 2013", "2013 = 2013-01-01/2013-12-31 year" },
  { "by 2030", "2030 = 2030-01-01/2030-12-31 year" },
  { "between 2010 and 2015",
    "2010 = 2010-01-01/2010-12-31 year; 2015 = 2015-01-01/2015-12-31 year" },
  { "2019-2022", "2019-2022 = 2019-01-01/2022-12-31 unknown" },
  { "2019-20", "2019-20 = 2019-01-01/2020-12-31 unknown" },
  { "the 1990s", "1990s = 1990-01-01/1999-12-31 decade" },
  { "the mid-1990s", "mid-1990s = 1993-05-02/1996-08-31 decade" },
  { "the early 1980s", "early 1980s = 1980-01-01/1983-05-01 decade" },
  { "the 1800s", "1800s = 1800-01-01/1899-12-31 decade" },
  { "the '80s", "80s = 1980-01-01/1989-12-31 decade" },
  { "early January", "early January = 2022-01-01/2022-01-10 month" },
  { "late December", "late December = 2021-12-22/2021-12-31 month" },
  { "mid-March", "mid-March = 2021-03-11/2021-03-21 month" },
  { "January 2022", "January 2022 = 2022-01-01/2022-01-31 month" },
  { "in May", "May = 2021-05-01/2021-05-31 month" },
  { "last March", "last March = 2021-03-01/2021-03-31 month" },
  { "in December 2020", "December 2020 = 2020-12-01/2020-12-31 month" },
  { "early 2019", "early 2019 = 2019-01-01/2019-05-01 year" },
  { "late 2021", "late 2021 = 2021-09-02/2021-12-31 year" },
  { "summer 2021", "summer 2021 = 2021-06-01/2021-08-31 season" },
  { "in the summer of 2018", "summer of 2018 = 2018-06-01/2018-08-31 season" },
  { "last winter", "last winter = 2020-12-01/2021-02-28 season" },
  { "next spring", "next spring = 2022-03-01/2022-05-31 season" },
  { "Q3 2023", "Q3 2023 = 2023-07-01/2023-09-30 season" },
  { "the first quarter of 2023", "first quarter of 2023 = 2023-01-01/2023-03-31 season" },
  { "the first half of 2020", "first half of 2020 = 2020-01-01/2020-06-30 season" },
  { "Christmas", "Christmas = 2021-12-25/2021-12-25 day" },
  { "Christmas Eve", "Christmas Eve = 2021-12-24/2021-12-24 day" },
  { "New Year's Eve", "New Year's Eve = 2021-12-31/2021-12-31 day" },
  { "New Year’s Day", "New Year’s Day = 2022-01-01/2022-01-01 day" },
  { "Easter", "Easter = 2021-04-04/2021-04-04 day" },
  { "Easter 2023", "Easter 2023 = 2023-04-09/2023-04-09 day" },
  { "Good Friday 2022", "Good Friday 2022 = 2022-04-15/2022-04-15 day" },
  { "Thanksgiving", "Thanksgiving = 2021-11-25/2021-11-25 day" },
  { "Labor Day 2021", "Labor Day 2021 = 2021-09-06/2021-09-06 day" },
  { "at 6:30 p.m.", "6:30 p.m. = 2022-01-07T18:30/2022-01-07T18:30 instant" },
  { "at 6 pm", "6 pm = 2022-01-07T18:00/2022-01-07T18:59 hour" },
  { "at 18:30", "18:30 = 2022-01-07T18:30/2022-01-07T18:30 instant" },
  { "noon", "noon = 2022-01-07T12:00/2022-01-07T12:00 instant" },
  { "midnight", "midnight = 2022-01-08/2022-01-08T00:00 instant" },
  { "at 10 a.m. on Monday", "10 a.m. on Monday = 2022-01-03T10:00/2022-01-03T10:59 hour" },
  { "Monday at 7:15 a.m.", "Monday at 7:15 a.m. = 2022-01-03T07:15/2022-01-03T07:15 instant" },
  { "the night of January 4",
    "night of January 4 = 2022-01-04T18:00/2022-01-05T05:59 part_of_day" },
  { "on the morning of January 5, 2022",
    "morning of January 5, 2022 = 2022-01-05T06:00/2022-01-05T11:59 part_of_day" },
  { "the end of the year", "end of the year = 2022-09-02/2022-12-31 year" },
  { "5 people", "" },
  { "it may rain", "" },
  { "they march on", "" },
}, show(anchor(7, 7, "day")))

check.rows("in a month", {
  { "yesterday", "yesterday = 2021-12-31/2022-01-30 month" },
  { "Wednesday night", "Wednesday night = 2021-12-26/2022-01-31 month" },
  { "last week", "last week = 2021-12-19/2022-01-30 month" },
  { "last month", "last month = 2021-12-01/2021-12-31 month" },
  { "last year", "last year = 2021-01-01/2021-12-31 year" },
  { "two days ago", "two days ago = 2021-12-30/2022-01-29 month" },
  { "eight years earlier", "eight years earlier = 2014-01-01/2014-12-31 year" },
  { "at 6:30 p.m.", "6:30 p.m. = 2022-01-01/2022-01-31 month" },
  { "January 6", "January 6 = 2022-01-06/2022-01-06 day" },
  { "December 30", "December 30 = 2021-12-30/2021-12-30 day" },
  { "this morning", "this morning = 2022-01-01/2022-01-31 month" },
  { "since 2019", "since 2019 = 2019-01-01/2022-01-31 year" },
  { "next Tuesday", "next Tuesday = 2022-01-01/2022-02-07 month" },
  { "three months ago", "three months ago = 2021-10-01/2021-10-31 month" },
}, show(anchor(1, 31, "month")))

check.rows("without an anchor", {
  { "yesterday", "yesterday = nil" },
  { "Wednesday", "Wednesday = nil" },
  { "two days ago", "two days ago = nil" },
  { "January 6, 2022", "January 6, 2022 = 2022-01-06/2022-01-06 day" },
  { "since 2019", "since 2019 = 2019-01-01/2019-12-31 year" },
}, show(nil))
check.done()
