--- Italian number words as one word: recognises and values cardinals (ventitré, duecentomila).
--
--     number.value "quarantadue"  --> 42
--     number.age "ventenne"       --> 20

local find, gsub, sub = string.find, string.gsub, string.sub
local ipairs, gmatch, tointeger = ipairs, string.gmatch, math.tointeger
local _ENV = nil

local M = {}

local units = {zero = 0, uno = 1, un = 1, una = 1, due = 2, tre = 3, ["tré"] = 3, quattro = 4,
  cinque = 5, sei = 6, sette = 7, otto = 8, nove = 9}
local teens = {}
local n = 10
for w in gmatch("dieci undici dodici tredici quattordici quindici sedici diciassette diciotto "
    .. "diciannove", "%a+") do
  teens[w], n = n, n + 1
end
local tens = {"vent", "trent", "quarant", "cinquant", "sessant", "settant", "ottant", "novant"}

-- The value of a number below a hundred, or nil.
local function below_hundred(w)
  if units[w] then return units[w] end
  if teens[w] then return teens[w] end
  for i, t in ipairs(tens) do
    if sub(w, 1, #t) == t then
      local rest = sub(w, #t + 1)
      local base = (i + 1) * 10
      if rest == (i == 1 and "i" or "a") then return base end
      local unit = units[rest]
      -- the tens lose their vowel before uno and otto
      if unit == 1 or unit == 8 then return base + unit end
      local after = units[sub(rest, 2)]
      if after and after > 0 and find(rest, i == 1 and "^i" or "^a") then return base + after end
    end
  end
end

local function below_thousand(w)
  local v = below_hundred(w)
  if v then return v end
  local at, stop = find(w, "cento?", 1)
  if not at then return nil end
  local many = 1
  if at > 1 then many = units[sub(w, 1, at - 1)] end
  if not many or many == 0 or (many == 1 and at > 1) then return nil end
  local rest = sub(w, stop + 1)
  local tail = rest == "" and 0 or below_hundred(rest)
  return tail and many * 100 + tail
end

--- The value of a cardinal written as one word, or nil. `un`, `una` and `uno` are left to the
-- articles.
function M.value(word)
  if word == "un" or word == "una" or word == "uno" then return nil end
  word = gsub(word, "é", "e")
  local at, stop = find(word, "mill?[ae]")
  if not at then return below_thousand(word) end
  local many = at == 1 and 1 or below_thousand(sub(word, 1, at - 1))
  local rest = sub(word, stop + 1)
  local tail = rest == "" and 0 or below_thousand(rest)
  return many and tail and many * 1000 + tail
end

--- The age that an -enne word (ventenne, quindicenni, 89enne) says, or nil.
function M.age(word)
  local digits = gsub(word, "enn[ei]$", "")
  if digits == word then return nil end
  if find(digits, "^%d+$") then return tointeger(digits) end
  for _, vowel in ipairs {"i", "a", "o", "e", "ue", ""} do
    local v = below_thousand(digits .. vowel)
    if v and v >= 2 then return v end
  end
end

return M
