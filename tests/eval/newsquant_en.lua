--- Quantities in English news with bound and unit (NewsQuant). PATH: NewsQuant.json.
local here = arg[0]:gsub("[^/]*$", "")
local lib = dofile(here .. "lib.lua")
local values = loadfile(here .. "values.lua")(lib)

local set = "newsquant_en"
local pack = lib.has(set, "en")
if not pack then return end

local function numbers(text)
  text = tostring(text):gsub(" ", "")
  local a, b = text:match "^(%-?[%d.]+[e%d+-]*)%-(%-?[%d.]+)$"
  if a and tonumber(a) and tonumber(b) then return { tonumber(a), tonumber(b) } end
  return tonumber(text) and { tonumber(text) } or nil
end

local ABOUT = { about = true, around = true, roughly = true, approximately = true, nearly = true,
  some = true }

-- The value (or two) that our quantity gives; nil for what is no number ("dozens") and for labels.
local function said(q, text)
  if q.kind == "label" or q.kind == "ordinal" or q.mod == "vague" then return nil end
  if q.best then return { q.best } end
  local lo, hi = q.core[1], q.core[2]
  if ABOUT[text:lower():match "^%a+" or ""] then lo, hi = lo / 0.8, hi / 1.2 end
  return { lo, hi }
end

local function same(a, b)
  if not a or not b or #a ~= #b then return false end
  for i in ipairs(a) do
    if not values.same(a[i], b[i]) then return false end
  end
  return true
end

-- Our bounds as NewsQuant's five: up and down are changes of a measure, with an exact value.
local CHANGE = { ["="] = "=", ["~"] = "~", [">"] = ">", ["<"] = "<", [">="] = ">", ["<="] = "<",
  vague = "~", range = "=" }
local GOLD_CHANGE = { up = "=", down = "=" }

local UNIT_NAMES = {
  USD = "dollar", EUR = "euro", GBP = "pound", percent = "percent", CAD = "canadian dollar",
    AUD = "australian dollar",
  CNY = "yuan", JPY = "yen", INR = "rupee", HKD = "hong kong dollar", RUB = "ruble", KRW = "won",
    CHF = "franc", ILS = "shekel", MYR = "malaysian ringgit",
}

local function plain(text) return (text:lower():gsub("-", " ")) end

-- Is the unit, or the noun that a count counts, what the gold names?
local function unit_right(q, gold)
  local unit, written = plain(gold.normalized_unit), plain(gold.unit)
  if unit == " " then unit = "" end                 -- "-": a number without a unit
  local head = unit:gsub(" per .*", "")
  if q.kind == "count" or q.kind == "fraction" then
    local noun = q.noun and q.noun:lower() or ""
    if unit == "" then return noun == "" end
    if noun == "" then return false end
    if noun == "person" and head:find "people" then return true end
    return (" " .. unit .. " " .. written .. " "):find(" " .. noun .. " ", 1, true) ~= nil
      or unit:find(noun, 1, true) ~= nil
  end
  if q.kind == "age" then return unit == "-" or unit:find "year" ~= nil
    or unit:find "month" ~= nil end
  local name = UNIT_NAMES[q.unit] or (q.unit or ""):gsub("_", " ")
  if name == "percent" and unit:find "percent" then return true end
  return name ~= "" and head:find(name:gsub(" per .*", ""), 1, true) ~= nil
end

local right, ours, gold_n, bound, unit_n = 0, 0, 0, 0, 0
for _, row in ipairs(lib.json(lib.read(arg[1]))) do
  local _, quantities = values.scan(pack, row.text)
  local taken, list = {}, {}
  for _, q in ipairs(quantities) do
    local v = said(q, row.text:sub(q.first, q.last))
    if v then list[#list + 1] = { q = q, v = v } end
  end
  ours, gold_n = ours + #list, gold_n + #row.quantities
  for _, g in ipairs(row.quantities) do
    local want, best = numbers(g.value), nil
    for i, x in ipairs(list) do
      local better = not best or (unit_right(x.q, g) and not unit_right(list[best].q, g))
      if not taken[i] and same(x.v, want) and better then best = i end
    end
    if best then
      taken[best] = true
      local q = list[best].q
      right = right + 1
      if CHANGE[q.mod] == (GOLD_CHANGE[g.change] or g.change) then bound = bound + 1
      else lib.wrong("bound", "%s %s | got %s '%s' | %s", g.change, g.value, q.mod,
        row.text:sub(q.first, q.last), row.text:sub(1, 120)) end
      if unit_right(q, g) then unit_n = unit_n + 1
      else lib.wrong("unit", "%s %s | got %s %s %s | %s", g.value, g.normalized_unit, q.kind,
        q.unit or "", q.noun or "", row.text:sub(1, 120)) end
    else
      lib.wrong("missed", "%s %s | %s", g.value, g.normalized_unit, row.text:sub(1, 160))
    end
  end
  for i, x in ipairs(list) do
    if not taken[i] then lib.wrong("invented", "%s | %s", row.text:sub(x.q.first, x.q.last),
      row.text:sub(1, 140)) end
  end
end
lib.figure(set, "value_f1", lib.f1(right, ours, gold_n), gold_n)
lib.figure(set, "value_and_bound_f1", lib.f1(bound, ours, gold_n), gold_n)
lib.figure(set, "value_and_unit_f1", lib.f1(unit_n, ours, gold_n), gold_n)
