--- Short words for values: quantities, intervals of time, claims without a number.
--
--     label.quantity(t, { best = 18, mod = ">=" })          --> almeno 18
--     label.quantity(t, { mod = "vague", core = {20, 99} }) --> decine (20–99)
--     label.date(t, { lo = "2022-01-01", precision = "month" }) --> gennaio 2022
--
-- `t` is a catalogue of `vaglio.report.messages`. Records come from a decoder that may use a
-- userdata for null, so every field is read through `label.field`.
local require, math, string, tonumber, type, ipairs =
  require, math, string, tonumber, type, ipairs
local escape = require "vaglio.report.escape"
local messages = require "vaglio.report.messages"
local _ENV = nil

local M = {}

--- The field, or nil when it is absent, JSON's null or an empty text.
function M.field(record, name)
  local value = record and record[name]
  if value == nil or value == "" or type(value) == "userdata" then return nil end
  return value
end
local field = M.field

local function bound(interval, i)
  local value = interval and interval[i]
  if type(value) ~= "number" then return i == 1 and 0 or math.huge end
  return value
end

--- The bounds of "core" or "hard" as two numbers; an open end is infinite; nil when unknown.
function M.bounds(quantity, name)
  local interval = field(quantity, name)
  if type(interval) ~= "table" then return nil end
  return bound(interval, 1), bound(interval, 2)
end

local frames = { ["="] = nil, [">"] = "qty.gt", [">="] = "qty.ge", ["<"] = "qty.lt",
  ["<="] = "qty.le",
  ["~"] = "qty.about" }

local function spread(t, quantity)
  local lo, hi = M.bounds(quantity, "core")
  if not lo then return field(quantity, "text") and escape.clip(quantity.text, 40) or "?" end
  if hi == math.huge then return t("qty.from", { lo = t:number(lo) }) end
  local values = { lo = t:number(lo), hi = t:number(hi) }
  local key = string.format("vague.%.0f.%.0f", lo, hi)
  values.word = t:get(key) and t(key)
  if values.word then return t("qty.word", values) end
  return t("qty.range", values)
end

local function amount(t, quantity)
  local best, mod = field(quantity, "best"), field(quantity, "mod") or "="
  if type(best) ~= "number" or mod == "vague" or mod == "range" then return spread(t, quantity) end
  local n = t:number(best)
  return frames[mod] and t(frames[mod], { n = n }) or n
end

--- A quantity in the reader's language; nil when there is none.
function M.quantity(t, quantity)
  if type(quantity) ~= "table" then return nil end
  local n, unit = amount(t, quantity), field(quantity, "unit")
  if not unit or unit == "person" then return n end
  local best = field(quantity, "best")
  local of = "unit." .. unit .. ".millions"
  if type(best) == "number" and messages.in_millions(best) and t:get(of) then
    return t(of, { n = n })
  end
  if t:get("unit." .. unit) then return t("unit." .. unit, { n = n }) end
  return n .. " " .. unit
end

-- Minutes since 1970 to a civil date (Howard Hinnant's days_from_civil, inverted).
local function civil(minutes)
  local days = minutes // 1440
  local z = days + 719468
  local era = z // 146097
  local doe = z - era * 146097
  local yoe = (doe - doe // 1460 + doe // 36524 - doe // 146096) // 365
  local doy = doe - (365 * yoe + yoe // 4 - yoe // 100)
  local mp = (5 * doy + 2) // 153
  local d, m = doy - (153 * mp + 2) // 5 + 1, mp < 10 and mp + 3 or mp - 9
  return string.format("%04d-%02d-%02dT%02d:%02d", yoe + era * 400 + (m <= 2 and 1 or 0), m, d,
    minutes % 1440 // 60, minutes % 60)
end

--- The beginning of an interval as "2022-01-06T00:00" (as far as known), for sorting; nil if
-- unknown.
function M.start(interval)
  local lo = field(interval, "lo")
  if not lo or field(interval, "precision") == "unknown" then return nil end
  if type(lo) == "number" then return civil(math.tointeger(lo // 1) or 0) end
  return lo
end

local fine = { instant = true, hour = true, minute = true, second = true }

--- A date as precise as it is known and no more; nil when unknown.
function M.date(t, interval)
  local lo = M.start(interval)
  if not lo then return nil end
  local y, m, d, clock = lo:match("^(%-?%d%d%d%d)%-?(%d*)%-?(%d*)T?(%d*:?%d*)")
  if not y then return escape.clip(lo, 30) end
  local precision = field(interval, "precision")
  local month = tonumber(m) and t("month." .. tonumber(m))
  if precision == "year" or precision == "decade" or not month then return y end
  local values = { d = tonumber(d), month = month, y = y }
  if precision == "month" or precision == "season" or not values.d then
    return t("date.month", values)
  end
  local date = t("date.day", values)
  if fine[precision] and clock:find(":") then
    return t("date.time", { date = date, time = clock })
  end
  return date
end

-- Roles that say what a claim without a number is about, the most telling first.
local telling = { "person", "victim", "cause", "agent", "org", "target", "event", "recipient",
  "place" }

local telling_place = { "place", "target" }

local function told_by_args(claim)
  for _, role in ipairs(claim.type == "location" and telling_place or telling) do
    for _, arg in ipairs(field(claim, "args") or {}) do
      if arg.role == role and field(arg, "text") then return escape.clip(arg.text, 48) end
    end
  end
end

--- What a claim says, in a few words: its number, else the one it is about, else its words.
function M.claim(t, claim)
  local value = M.quantity(t, field(claim, "quantity"))
  if not value then
    local by_place = claim.type == "location" and field(claim, "place")
    value = by_place and type(by_place) == "table" and field(by_place, "name")
      or told_by_args(claim)
  end
  if not value then
    return t("fmt.quote", { text = escape.clip(field(claim, "text") or "", 48) })
  end
  local factuality = field(claim, "factuality")
  if factuality == "CT-" or factuality == "PR-" then return t("ui.not_so", { value = value }) end
  return value
end

return M
