--- Duckling's corpora. PATH: it.jsonl or en.jsonl.
local here = arg[0]:gsub("[^/]*$", "")
local lib = dofile(here .. "lib.lua")
local values = loadfile(here .. "values.lua")(lib)

local lang = arg[1]:match "(%l%l)%.jsonl$"
local set = "duckling_" .. lang
local pack = lib.has(set, lang)
if not pack then return end
local excluded = dofile(here .. "excluded_duckling_" .. lang .. ".lua")

local GRAIN = { Second = 1, Minute = 1, Hour = 60, Day = 1440, Week = 7 * 1440, Month = 30 * 1440,
  Quarter = 91 * 1440, Year = 365 * 1440 }

local function minute(list, at)
  local y, m, d, hour, min = table.unpack(list, at, at + 4)
  return (values.minute(("%04d-%02d-%02dT%02d:%02d"):format(y, m, math.max(1, d), hour, min)))
end

-- {lo, hi, grain} of "datetime (2013, 2, 12, 0, 0, 0) Day" and its kin (the end is exclusive).
local function expected(expression)
  local plain, n = expression:gsub('"[^"]*"', ""), {}
  for d in plain:gmatch "%-?%d+" do n[#n + 1] = tonumber(d) end
  if #n < 6 then return nil end
  local grain = plain:match "%) (%u%l+)" or plain:match "%) (%u%l+)%s*$" or "Day"
  local fine = (grain == "Hour" or grain == "Minute" or grain == "Second") and "minute" or "day"
  local lo = minute(n, 1)
  if not lo then return nil end
  if plain:find "Before" then return { hi = lo, grain = fine } end
  if plain:find "After" then return { lo = lo, grain = fine } end
  if #n >= 12 then return { lo = lo, hi = minute(n, 7) - 1, grain = fine } end
  return { lo = lo, hi = lo + (GRAIN[grain] or 1440) - 1, grain = fine }
end

local anchor = values.anchor "2013-02-12T04:30"
local UNIT = { Dollar = "USD", Pound = "GBP" }
local NAMES = { M = "metre" }
for name in ([[Kilometre Metre Centimetre Mile Inch Foot Yard Celsius Fahrenheit Degree Millilitre Litre
    Gallon Gram Pound Ounce Second Minute Hour Day Week Month Year]]):gmatch "%S+" do
  NAMES[name] = name:lower()
end

local function wanted_numbers(expression)
  local out = {}
  local plain = expression:gsub('"[^"]*"', "")
  for d in plain:gmatch "%-?%d+%.?%d*e?%-?%d*" do out[#out + 1] = tonumber(d) end
  return out
end

local times_tally, numbers = values.tally(excluded.dates), values.tally(excluded.numbers)
for _, row in ipairs(lib.jsonl(arg[1])) do
  local negative = row.negative or not row.value_expr
  local times, quantities = values.scan(pack, row.text)
  if row.dim == "Time" and not negative then
    local gold = expected(row.value_expr)
    if gold and not times_tally.refused(row.text) then
      local ok = false
      for _, t in ipairs(times) do
        for _, ours in ipairs(values.intervals(pack, t, anchor)) do
          ok = ok or values.interval_right(ours, gold, gold.grain)
        end
      end
      times_tally.add(ok)
      if not ok then lib.wrong("time", "%s | %s | %d found", row.text, row.value_expr, #times) end
    end
  elseif not negative then
    local want = wanted_numbers(row.value_expr)
    if want[1] and not numbers.refused(row.text) then
      local unit = row.value_expr:match "^%a+ (%u%a+)" or row.value_expr:match " (%u%a+)$"
      local code = unit and (row.dim == "AmountOfMoney" and (UNIT[unit] or unit) or NAMES[unit])
        or nil
      local ok = true
      for _, v in ipairs(want) do ok = ok and values.has(quantities, v, code) end
      if row.dim == "Ordinal" then ok = ok and quantities[1].kind == "ordinal" end
      numbers.add(ok)
      if not ok then
        local got = {}
        for i, q in ipairs(quantities) do got[i] = tostring(q.best) .. " " .. tostring(q.unit) end
        lib.wrong(row.dim, "%s | %s | got %s", row.text, row.value_expr, table.concat(got, ", "))
      end
    end
  end
end
times_tally.figures(set, "time")
numbers.figures(set, "number_and_unit")
