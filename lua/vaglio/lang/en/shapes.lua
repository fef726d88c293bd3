--- English numbers in special shapes, over the tokens of `number.tokens`: ages, labels,
-- magnitudes, fractions, ordinals; and the noun that a number counts.
local vocab = require "vaglio.grammar.vocab"
local number = require "vaglio.lang.en.number"
local morph = require "vaglio.lang.en.morph"
local measure = require "vaglio.lang.en.measure"
local ipairs = ipairs

local _ENV = nil

local M = {}

local walk_units, joining = measure.walk_units, measure.joining

local set = vocab.set

local glued = number.glued

-- ---- nouns -------------------------------------------------------------------

local skip_before_noun = set [[of the these those his her their its our my your more other additional new
  further such]]

local stop_noun = set [[will can may might must would could should shall is are was were be been has
  have had like near past]]

local function readings(word)
  local plural, noun, adj, verb = false, false, false, false
  if stop_noun[word] then
    return false, false, false, true
  end
  for _, r in ipairs(morph.analyse(word)) do
    local tags = r.tags
    if tags:find "^noun" then
      noun = r.lemma
      plural = plural or tags:find " pl" and r.lemma
    elseif tags:find "^adj" or tags:find " part" or tags:find " ger" or tags:find "^ord" then
      adj = true
    elseif tags:find "^verb" then
      verb = true
    end
  end
  return noun, plural, adj, verb
end

-- The noun that a count from token j on counts: lemma, token.
local function counted_noun(t, j, n)
  local lemma, at, fallback, fallback_at
  if t.text[j - 1] == "-" and glued(t, j) and t.kind[j] == "w" then
    local noun, _, adj = readings(t.text[j])
    if noun and not adj then
      return noun, j -- "18,000-person agency": persons are counted
    end
  end
  for k = j, j + 6 do
    local s = t.text[k]
    if t.kind[k] == "w" then
      local noun, plural, adj = readings(s)
      if s == "of" and k > j and not skip_before_noun[t.text[k - 1]] or (s == "and"
        or s == "or") then
        break
      elseif not (skip_before_noun[s] and not at) then
        if at and adj then
          break -- "22 persons dead"
        elseif plural and not (at and lemma and not noun) then
          lemma, at = plural, k
        elseif at or fallback and adj and not noun then
          break
        elseif noun and not adj then
          fallback, fallback_at = noun, k
          if n == 1 and not readings(t.text[k + 1] or ".") then
            break
          end
        elseif not adj and not noun then
          break
        elseif noun then
          fallback, fallback_at = noun, k
        end
      end
    elseif not (s == "-" and glued(t, k)) and s ~= "'" then
      break
    end
  end
  if at then
    return lemma, at
  end
  return fallback, fallback_at
end

-- ---- special shapes ------------------------------------------------------------

local function result(t, q, first, last, number_first, number_last)
  q.first, q.last = t.first[first], t.last[last]
  q.number_first, q.number_last = t.first[number_first], t.last[number_last]
  return q, last
end

local age_unit = { year = "year", years = "year", month = "month", months = "month", week = "week",
  weeks = "week",
  day = "day", days = "day", yr = "year", yo = "year" }

-- "15-year-old", "15 years old", "15 years of age": the unit and last token after j.
local function age_after(t, j)
  local k = j + 1
  if t.text[k] == "-" then
    k = k + 1
  end
  local unit = age_unit[t.text[k]]
  if t.text[k] == "yo" or t.text[k] == "y" and t.text[k + 1] == "/" then
    return "year", k
  elseif not unit then
    return nil
  end
  local l = k + 1
  if t.text[l] == "-" then
    l = l + 1
  end
  if t.text[l] == "old" or t.text[l] == "olds" then
    return unit, l
  elseif t.text[l] == "of" and t.text[l + 1] == "age" then
    return unit, l + 1
  end
  return nil
end

local label_words = set [[flight no number room route highway article section chapter page gate channel
  boeing airbus apollo type area building suite apartment unit channel figure
  table clause rule title amendment resolution psalm verse act appendix lot line
  bus train platform exit junction interstate file case bill proposition protocol
  iphone galaxy covid sars falcon formula cell ward district precinct zone block
  sector bravo camp windows version playstation xbox grade division category model
  game pro fortune stoxx nikkei ftse asx csi russell cac ibex topix dax nifty
  level phase stage step]]
local label_plain = set [[game level phase stage step model pro number unit line case table figure act
  file bill bus train cell title lot rule grade division area building]]

local signs = set "mid magnitude minus negative sub" -- a hyphen after these makes no name

local function is_label(t, i)
  local s = t.text[i - 1]
  if s == "." and (t.text[i - 2] == "no" or t.text[i - 2] == "nos") or s == "#" then
    return true
  elseif s == "p" and t.text[i - 2] == "&" or s == ":" and glued(t, i) and t.kind[i - 2] == "n" then
    return true
  elseif t.text[i + 1] == ":" and glued(t, i + 1) and t.kind[i + 2] == "n" and glued(t, i + 2) then
    return true
  elseif s == "-" and glued(t, i) and glued(t, i - 1) and t.kind[i - 2] == "w"
    and not number.small[t.text[i - 2]] and not signs[t.text[i - 2]] then
    return true
  end
  return label_words[s] and t.kind[i] == "n" and t.last[i] - t.first[i] < 6
    and not (label_plain[s] and (walk_units(t, i + 1) or t.text[i]:find ",")) or false
end

-- "magnitude 6.1", "a magnitude of 6.1", "6.1-magnitude", "6.1 on the richter scale"
local function magnitude(t, a)
  local i, j = a.at, a.last
  local s = t.text[i - 1]
  local k = (s == "of" or s == "-") and i - 2 or i - 1
  if t.text[k] == "magnitude" and a.n < 11 and not (s == "of" and k == i - 1) then
    return k, j
  end
  k = t.text[j + 1] == "-" and j + 2 or j + 1
  if t.text[k] == "magnitude" and a.n < 11 then
    return i, k
  elseif t.text[k] == "on" and (t.text[k + 2] == "richter" or t.text[k + 1] == "richter") then
    return i, t.text[k + 2] == "richter" and k + (t.text[k + 3] == "scale" and 3 or 2) or k + 2
  end
  return nil
end

local fraction_units = number.parts
local by = set "by than to"

-- "a third" with nothing after it: "prices rose by a third."
local function ends_with_share(t, i, j)
  local s, after = t.text[j], t.text[j + 1]
  if after == "of" then
    return true
  elseif t.kind[j + 1] == "w" or t.kind[j + 1] == "n" or after == "-" or after == "'" then
    return false
  end
  -- "hurt two and shot a third."
  return by[t.text[i - 1]] or fraction_units[s] > 4
end

-- "two-thirds", "a third of", "half of"; with a modifier "more than half" alone.
local function fraction(t, i, mod)
  local s = t.text[i]
  if s == "half" and (t.text[i + 1] == "of" or t.text[i + 1] == "the") then
    return 1 / 2, i
  elseif s == "half" and mod and mod ~= "" and t.text[i + 1] ~= "a" and t.text[i + 1] ~= "an"
    and t.text[i + 1] ~= "-" and t.text[i + 1] ~= "past" and not number.scales[t.text[i + 1]]
    and not walk_units(t, i + 1) then
    return 1 / 2, i
  end
  local top = (s == "a" or s == "one") and 1 or number.small[s]
  if not top or top == 0 or number.read(t, i + 1) and s == "a" then
    return nil
  elseif (t.text[i + 1] == "in" or t.text[i + 1] == "out" and t.text[i + 2] == "of")
    and s ~= "a" then
    local k = t.text[i + 1] == "in" and i + 2 or i + 3
    local whole, last = number.read(t, k)
    if whole and whole > top and whole <= (k == i + 3 and 1000 or 100) and t.kind[k] == "w" then
      return top / whole, last -- one in five
    end
    return nil
  end
  local j = t.text[i + 1] == "-" and i + 2 or i + 1
  local bottom = fraction_units[t.text[j]]
  if not bottom or top >= bottom or (top > 1) ~= (t.text[j]:find "s$" ~= nil) then
    return nil
  elseif s == "a" and not ends_with_share(t, i, j) or s == "one" and j == i + 1
    and t.text[j + 1] ~= "of" then
    return nil
  elseif t.text[j] == "quarters" and (t.text[i - 1] == "last" or t.text[i - 1] == "past"
    or t.text[i - 1] == "next") then
    return nil
  end
  return top / bottom, j
end

local ordinals = {}
do
  local n = 0
  for word in ([[first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
    fifteenth sixteenth seventeenth eighteenth nineteenth twentieth]]):gmatch "%a+" do
    n = n + 1
    ordinals[word] = n
  end
  for k, word in ipairs { "thirtieth", "fortieth", "fiftieth", "sixtieth", "seventieth",
    "eightieth", "ninetieth",
    "hundredth" } do
    ordinals[word] = 20 + k * 10
  end
  ordinals.thousandth, ordinals.millionth = 1e3, 1e6
end
local suffix = set "st nd rd th"

local function ordinal(t, i)
  local s = t.text[i]
  if ordinals[s] then
    return ordinals[s], i
  elseif t.kind[i] == "n" and suffix[t.text[i + 1]] and glued(t, i + 1) then
    return t.value[i], i + 1
  end
  if t.kind[i] ~= "w" or not (number.tens[s] or number.small[s]) then
    return nil
  end
  local n, last = number.tens[s], i
  if t.text[i + 1] == "hundred" or t.text[i + 1] == "thousand" then
    n, last = number.read(t, i) -- one hundred twenty-fifth
  end
  local j = t.text[last + 1] == "-" and last + 2 or last + 1
  local unit = n and n % 100 >= 20 and n % 10 == 0 and ordinals[t.text[j]]
  if unit and unit < 10 then
    return n + unit, j
  end
  return nil
end

-- "one" that counts nothing.
local one_before = set "no this that the which any another every each old new only 's ' big good"
local one_after = set [[another who which that by is was has of's can will might may to on for in and or
  , . ; thing way]]

local function idle_one(t, i)
  if t.text[i + 1] == "and" and t.text[i + 2] == "a" then
    return false
  elseif joining[t.text[i + 1]] and (number.small[t.text[i + 2]] or t.kind[i + 2] == "n") then
    return false
  elseif t.text[i - 1] == "that" and walk_units(t, i + 1) then
    return false -- than that one mile can provide
  end
  return t.text[i] == "one" and (one_before[t.text[i - 1]] and t.text[i - 1] ~= "the"
    or one_after[t.text[i + 1]] or t.text[i + 1] == "-" and t.text[i + 2] == "on"
      or t.text[i + 1] == nil
    or t.text[i - 1] == "the" and not (walk_units(t, i + 1)))
end

-- "3-1", "555-1234": figures joined by a hyphen that make no range; the last token.
local function score_after(t, a)
  local j = a.last + 1
  if not a.money and a.figures and t.text[j] == "-" and glued(t, j) and t.kind[j + 1] == "n"
    and glued(t, j + 1) then
    j = j + 1
    while t.text[j + 1] == "-" and glued(t, j + 1) and t.kind[j + 2] == "n" and glued(t, j + 2) do
      j = j + 2
    end
    return j
  end
  return nil
end

M.counted_noun = counted_noun
M.result = result
M.age_after = age_after
M.is_label = is_label
M.magnitude = magnitude
M.fraction = fraction
M.ordinals = ordinals
M.ordinal = ordinal
M.idle_one = idle_one
M.score_after = score_after

return M
