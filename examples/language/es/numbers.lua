--- Spanish numbers, quantities and expressions of time, found in folded text.
local calendar = require "vaglio.calendar"
local quantity = require "vaglio.quantity"

local M = { quantity = {}, time = { resolve = calendar.resolve } }
local WORD = "[%w\128-\255]+"
-- The words of a list with their numbers: 1, 2 …, times a factor.
local function numbered(list, factor)
  local values, n = {}, 0
  for word in list:gmatch "%S+" do
    n = n + (factor or 1)
    values[word] = n
  end
  return values
end

local NUMBERS = numbered [[uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece
  catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés
  veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve]]
local TENS = "diez veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa"
for word, n in pairs(numbered(TENS, 10)) do NUMBERS[word] = n end
local HUNDREDS = [[cien doscientos trescientos cuatrocientos quinientos seiscientos setecientos
  ochocientos novecientos]]
for word, n in pairs(numbered(HUNDREDS, 100)) do
  NUMBERS[word], NUMBERS[(word:gsub("os$", "as"):gsub("^cien$", "ciento"))] = n, n
end
local SCALES = { mil = 1e3, ["millón"] = 1e6, millones = 1e6 }
local VAGUE = { decenas = "tens", cientos = "hundreds", miles = "thousands" }
local BEFORE = {
  { "al menos ", ">=" }, { "más de ", ">" }, { "menos de ", "<" }, { "casi ", "almost" },
  { "unos ", "~" }, { "unas ", "~" }, { "cerca de ", "~" }, { "hasta ", "<=" },
}
local AFTER = {
  { "^%s?%%", "percent", "percent" }, { "^ por ciento", "percent", "percent" },
  { "^ de euros", "money", "EUR" }, { "^ euros?", "money", "EUR" }, { "^ dólares", "money", "USD" },
  { "^ años", "age", "year" }, { "^ horas", "duration", "hour" },
}

-- The number that begins at byte `at`: its value and last byte; "treinta y cinco mil" is one.
local function number_at(text, at, stop)
  local total, current, last, joined = 0, nil, nil, false
  while true do
    local a, b = text:find("^[%w\128-\255.,]*[%w\128-\255]", at)
    if not a or b > stop then break end
    local word = text:sub(a, b)
    local n = NUMBERS[word] or tonumber((word:gsub("%.", ""):gsub(",", ".")))
    if n and (not current or n < (joined and 10 or current % 100 == 0 and 100 or 0)) then
      current, last = (current or 0) + n, b
    elseif SCALES[word] and (current or word == "mil") then
      total, current, last = total + (current or 1) * SCALES[word], nil, b
    else break end
    joined = text:find("^ y ", b + 1) and current and current % 10 == 0
    at = b + (joined and 4 or 2)
    if text:sub(b + 1, b + 1) ~= " " then break end
  end
  return last and total + (current or 0), last
end

local function with_words(text, at, last, n, loose)
  local first, stop, kind, unit, mod = at, last, "count", ""
  for _, row in ipairs(BEFORE) do
    local a = math.max(1, at - #row[1])
    if text:sub(a, at - 1) == row[1] then first, mod = a, row[2] end
  end
  for _, row in ipairs(AFTER) do
    local _, b = text:find(row[1], last + 1)
    if b and unit == "" then stop, kind, unit = b, row[2], row[3] end
  end
  local how = { mod = mod }
  local q = n and quantity.make(kind, n, how) or quantity.loose(kind, loose, how)
  q.first, q.last, q.number_first, q.number_last, q.unit = first, stop, at, last, unit
  return q
end

--- Left to right; "una" and "un" are articles to the syntax, which counts them itself.
function M.quantity.scan(text, first, last)
  local found, at = {}, first
  while true do
    local a, b = text:find(WORD, at)
    if not a or a > last then return found end
    local n, stop = number_at(text, a, last)
    local loose = VAGUE[text:sub(a, b)]
    if n or loose then
      found[#found + 1] = with_words(text, a, stop or b, n, loose)
      b = found[#found].last
    end
    at = b + 1
  end
end

local MONTHS = numbered [[enero febrero marzo abril mayo junio julio agosto septiembre octubre
  noviembre diciembre]]
local WEEKDAYS = numbered "lunes martes miércoles jueves viernes sábado domingo"
local DAYS = { anteayer = -2, ayer = -1, hoy = 0 }
local SPANS = { hora = "hour", ["día"] = "day", semana = "week", mes = "month", ["año"] = "year" }

local function date(d, month, y)
  return MONTHS[month] and { type = "date", y = tonumber(y), m = MONTHS[month], d = tonumber(d) }
end
local function ago(n, word)
  local value = NUMBERS[n] or tonumber(n) or n:find "^una?$" and 1
  local unit = SPANS[word] or SPANS[word:gsub("e?s$", "")]
  return value and unit and { type = "ago", n = value, unit = unit, dir = -1 }
end
local function day(word)
  return DAYS[word] and { type = "rel", unit = "day", n = DAYS[word] }
    or WEEKDAYS[word] and { type = "weekday", wd = WEEKDAYS[word] }
end

local TIMES = {
  { "%f[%d](%d%d?) de (%a+) de (%d%d%d%d)", date }, { "%f[%d](%d%d?) de (%a+)", date },
  { "%f[%a](%a+) de (%d%d%d%d)", function(month, y) return date(nil, month, y) end },
  { "%f[%a]en ([12]%d%d%d)%f[%D]", function(y) return { type = "date", y = tonumber(y) } end },
  { "%f[%a]hace (" .. WORD .. ") (" .. WORD .. ")", ago }, { "(" .. WORD .. ")", day },
}

local function next_time(text, at, last)
  local best
  for _, row in ipairs(TIMES) do
    local a, b, x, y, z = text:find(row[1], at)
    while a and b <= last and (not best or a < best.first) do
      local expr = row[2](x, y, z)
      if expr then best = { first = a, last = b, kind = "date", expr = expr } end
      a, b, x, y, z = text:find(row[1], b + 1)
    end
  end
  return best
end

function M.time.scan(text, first, last)
  local found, one = {}, next_time(text, first, last)
  while one do
    found[#found + 1] = one
    one = next_time(text, one.last + 1, last)
  end
  return found
end

return M
