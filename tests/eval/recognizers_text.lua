--- Numbers, units, dates of the Recognizers-Text specs. PATH: the folder Italian or English.
--
-- A number case is right when each of its results is read with its value and unit; a date when the
-- value that the pack gives to a time is one of the values listed.
local here = arg[0]:gsub("[^/]*$", "")
local lib = dofile(here .. "lib.lua")
local values = loadfile(here .. "values.lua")(lib)

local lang = arg[1]:find "Italian" and "it" or "en"
local set = "recognizers_text_" .. lang
local pack = lib.has(set, lang)
if not pack then return end
local excluded = dofile(here .. "excluded_recognizers_" .. lang .. ".lua")

local function cases(name)
  local f = io.open(arg[1] .. "/" .. name .. ".json")
  if not f then return {} end
  f:close()
  return lib.json(lib.read(arg[1] .. "/" .. name .. ".json"))
end

-- "1,5" in the Italian specs, "1.5" in the English; nil for what is no number.
local function number(text)
  if type(text) ~= "string" then return nil end
  text = text:gsub("%%", "")
  if lang == "it" and not text:find "[eE]" then text = text:gsub("%.", ""):gsub(",", ".") end
  return tonumber((text:gsub(",", ".")))
end

local function number_case(case, with_unit)
  local _, quantities = values.scan(pack, case.Input)
  for _, r in ipairs(case.Results) do
    local resolution = r.Resolution or {}
    local value = number(resolution.value)
    if value and not values.has(quantities, value, with_unit and values.unit(resolution.unit)
      or nil) then
      local got = {}
      for i, q in ipairs(quantities) do
        got[i] = ("%s %s %s"):format(q.best, q.unit, q.kind)
      end
      lib.wrong("number", "%s | %s = %s %s | got %s", case.Input:sub(-110), r.Text or "",
        resolution.value, resolution.unit or "", table.concat(got, ", "))
      return false
    end
  end
  return true
end

local numbers = values.tally(excluded.numbers)
local function count_numbers(name, with_unit)
  for _, case in ipairs(cases(name)) do
    local spoken = not case.Results[1]
    for _, r in ipairs(case.Results) do spoken = spoken or number((r.Resolution
      or {}).value) ~= nil end
    if spoken and not numbers.refused(case.Input) then numbers.add(number_case(case, with_unit)) end
  end
end
count_numbers("Number.NumberModel")
count_numbers("Number.OrdinalModel")
count_numbers("Number.PercentModel")
for _, kind in ipairs { "Age", "Currency", "Dimension", "Temperature" } do
  count_numbers("NumberWithUnit." .. kind .. "Model", true)
end
numbers.figures(set, "number_and_unit")

-- ---- dates -----------------------------------------------------------------------------

-- The values that a result of a model or of a parser lists: {lo, hi, grain} in minutes, {clock =
-- minute of the day}, or {any = true} where only that something was found counts (durations, sets).
local function listed(result)
  local out = {}
  local function add(from, to, kind)
    local clock = (from or to or ""):match "^(%d%d:%d%d)"
    if clock then
      out[#out + 1] = { clock = tonumber(clock:sub(1, 2)) * 60 + tonumber(clock:sub(4, 5)) }
    elseif from or to then
      local lo, lo_hi = values.minute(from)
      local hi = values.minute(to)
      if not to and lo then hi = lo_hi elseif hi and lo and hi > lo then hi = hi - 1 end
      local text = from or to
      local grain = text:find "%d:%d" and not text:find "00:00:00" and "hour" or "day"
      if lo or hi then out[#out + 1] = { lo = lo, hi = hi, grain = grain } end
    end
  end
  local kind = (result.TypeName or result.Type or ""):match "[%a]+$"
  if kind == "duration" or kind == "set" then return { { any = kind } } end
  for _, v in ipairs((result.Resolution or {}).values or {}) do
    if v.value ~= "not resolved" then add(v.value or v.start, v["end"], v.type) end
  end
  local value = type(result.Value) == "table" and result.Value or {}
  for _, key in ipairs { "PastResolution", "FutureResolution" } do
    local r = value[key] or {}
    local from = r.startDate or r.startDateTime or r.startTime or r.date or r.dateTime or r.time
    add(from, r.endDate or r.endDateTime or r.endTime)
  end
  return out
end

local function value_right(v, time, quantities, anchor)
  if v.any then
    if time and time.kind == v.any then return true end
    for _, q in ipairs(quantities) do
      if q.kind == v.any then return true end
    end
    return false
  end
  if not time then return false end
  for _, ours in ipairs(values.intervals(pack, time, anchor)) do
    if v.clock then
      if math.abs(ours.lo % 1440 - v.clock) < 5 then return true end
    elseif values.interval_right(ours, v, v.grain) then return true end
  end
  return false
end

local dates = values.tally(excluded.dates)
for _, name in ipairs { "DateTimeModel", "DateParser", "DatePeriodParser", "DateTimePeriodParser",
  "DateTimeParser", "HolidayParser" } do
  for _, case in ipairs(cases("DateTime." .. name)) do
    local reference = (case.Context or {}).ReferenceDateTime
    if reference and case.Results[1] then
      local anchor = values.anchor(reference)
      for _, result in ipairs(case.Results) do
        local gold = listed(result)
        if gold[1] and not dates.refused(case.Input) then
          local times, quantities = values.scan(pack, case.Input)
          local ok = false
          for _, v in ipairs(gold) do
            ok = ok or value_right(v, nil, quantities, anchor)
            for _, t in ipairs(times) do ok = ok or value_right(v, t, quantities, anchor) end
          end
          dates.add(ok)
          if not ok then
            local got = {}
            for i, t in ipairs(times) do got[i] = case.Input:sub(t.first, t.last) end
            lib.wrong("date", "%s | %s at %s | got %s", case.Input:sub(-100), result.Text or "",
              reference:sub(1, 16), table.concat(got, ", "))
          end
        end
      end
    end
  end
end
dates.figures(set, "date_and_time")
