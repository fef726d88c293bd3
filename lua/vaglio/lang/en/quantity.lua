--- English quantities: modifier + number + unit, over folded text.
--
--     local quantity = require "vaglio.lang.en.quantity"
--     local q = quantity.scan "more than a thousand people hurt, about 400 in hospital"
--     q[1].best, q[1].mod         --> 1000  ">"
--     q[2].core[1], q[2].core[2]  --> 360  440
--
-- Every result has first, last (bytes of modifier, number and unit), number_first,
-- number_last, kind, best (nil when the words give none), mod, hard, core, unit, and
-- `per` for rates ("$58 per barrel"). A count has no unit; `noun`, `noun_first` and
-- `noun_last` tell the noun counted as far as the words alone show it. Kinds are count,
-- percent, money, age, duration, length, mass, area, volume, speed, temperature,
-- magnitude, power, energy and the like, fraction, ordinal, label (a number that
-- counts nothing: "flight 370"). Years, dates and clock times are left to `time`.
-- "a" and "an" alone are left to the rules.
local value = require "vaglio.quantity"
local number = require "vaglio.lang.en.number"
local units = require "vaglio.lang.en.units"
local time = require "vaglio.lang.en.time"
local morph = require "vaglio.lang.en.morph"
local ipairs, math, next = ipairs, math, next

local _ENV = nil

local M = {}

local glued = number.glued

local function set(words)
  local found = {}
  for word in words:gmatch "%S+" do
    found[word] = true
  end
  return found
end

-- ---- modifiers ---------------------------------------------------------------

-- mod -> phrases before the number; "_" joins words. An empty mod changes nothing.
local before = {
  [">="] = "at_least at_the_very_least no_fewer_than no_less_than not_fewer_than not_less_than a_minimum_of minimum_of"
    .. " starting_at starting_from",
  [">"] = "more_than over upwards_of upward_of in_excess_of greater_than above exceeding well_over well_above far_more_than"
    .. " much_more_than higher_than beyond north_of surpassing longer_than older_than larger_than bigger_than"
    .. " significantly_more_than considerably_more_than substantially_more_than well_in_excess_of many_more_than",
  ["<="] = "up_to as_many_as as_much_as at_most no_more_than not_more_than a_maximum_of maximum_of as_high_as at_the_most"
    .. " as_long_as as_far_as not_exceeding upto anything_up_to a_total_of_up_to",
  ["<"] = "fewer_than less_than under below well_under well_below far_fewer_than far_less_than lower_than smaller_than"
    .. " younger_than south_of shorter_than inside",
  ["~"] = "about around roughly approximately approx some an_estimated estimated circa in_the_region_of in_the_vicinity_of"
    .. " something_like close_on ca ~ an_average_of on_the_order_of in_the_order_of an_approximate",
  almost = "nearly almost close_to approaching nearing virtually practically just_about getting_on_for",
  little_more = "just_over slightly_more_than slightly_over a_little_over a_little_more_than little_more_than just_above"
    .. " barely_more_than slightly_above just_more_than",
  little_less = "just_under slightly_less_than slightly_under slightly_below just_below just_short_of a_little_under"
    .. " just_shy_of shy_of a_little_less_than slightly_fewer_than just_less_than",
  [""] = "another a_further further an_additional additional a_total_of a_record an_extra all the_first the_other"
    .. " exactly precisely only just a_combined a_whopping a_staggering the other additionally a_mere mere a_full",
}
local after = {
  [">="] = "or_more or_above or_over and_over and_above or_greater or_higher or_older and_older plus + and_up at_least",
  ["<="] = "or_less or_fewer or_below or_under or_younger at_most max tops",
  ["~"] = "or_so or_thereabouts approximately or_thereabout give_or_take",
}

-- Phrases as a tree of words; `mod` at a node ends one.
local function tree(lists)
  local root = {}
  for _, mod in ipairs { ">=", ">", "<=", "<", "~", "almost", "little_more", "little_less", "" } do
    for phrase in (lists[mod] or ""):gmatch "%S+" do
      local node = root
      for word in phrase:gmatch "[^_]+" do
        node[word] = node[word] or {}
        node = node[word]
      end
      node[0] = mod
    end
  end
  return root
end

local before_tree, after_tree = tree(before), tree(after)

-- The longest phrase of the tree from token i: its modifier and last token.
local function walk(root, t, i)
  local node, mod, last = root, nil, nil
  for j = i, i + 5 do
    node = node[t.text[j]]
    if not node then
      break
    end
    if node[0] then
      mod, last = node[0], j
    end
  end
  return mod, last
end

-- "at least another", "more than an estimated": the first that says something counts.
local function modifiers(t, i)
  local mod, last = walk(before_tree, t, i)
  if not mod then
    return nil, i - 1
  end
  local again, stop = walk(before_tree, t, last + 1)
  if again then
    return mod ~= "" and mod or again, stop
  end
  return mod, last
end

-- ---- units -------------------------------------------------------------------

local function walk_units(t, j)
  local level, found, last = units.units, nil, nil
  for k = j, j + 3 do
    local node = level[t.text[k]]
    if not node then
      break
    end
    if node.kind then
      found, last = node, k
    end
    level = node.next
  end
  return found, last
end

local pound = set "pound pounds"
local mass_noun = set "of per heavy overweight weight"

-- "pounds" are money when there are millions of them, else weight.
local function pounds(t, j, n, hyphen)
  if n and n >= 1e5 or not hyphen and t.text[j] == "pounds" and (t.text[j + 1] == "a" or t.text[j + 1] == "in") and n
    and n >= 1000 then
    return { kind = "money", code = "GBP" }, j
  end
  return { kind = "mass", code = "pound" }, j
end

local extent = set "deep long tall high wide away from above below of in at on to thick and or up down off by freestyle"

-- "5m people" and "4.3m digital sales" are millions, "5m deep" metres.
local function is_million(t, j)
  for k = j + 1, j + 4 do
    local s = t.text[k]
    if t.kind[k] ~= "w" or extent[s] and not (k > j + 1 and (s == "and" or s == "or")) then
      return false
    end
    for _, reading in ipairs(morph.analyse(s)) do
      if reading.tags:find "noun.* pl" then
        return true
      end
    end
  end
  return false
end

-- The unit after a number that ends at token j; third result: a factor to the number.
local function unit_after(t, j, n, figures)
  local k = j + 1
  local hyphen = t.text[k] == "-"
  if hyphen and t.kind[k + 1] ~= "w" then
    return nil
  elseif hyphen then
    k = k + 1
  end
  local s = t.text[k]
  if pound[s] and t.text[k + 1] ~= "sterling" then
    return pounds(t, k, n, hyphen)
  end
  local node, last = walk_units(t, k)
  if not node then
    return nil
  elseif node.glued and not (figures and (glued(t, k) or #s == 1 and s ~= "p" and t.text[k + 1] ~= ".")) then
    return nil
  elseif node.scaled and not (n and n >= 1000) then
    return nil
  elseif s == "m" and is_million(t, k) then
    return nil, k, 1e6
  elseif node.code == "second" and s == "second" and not hyphen and n and n > 1 and not figures then
    return nil
  elseif node.kind == "money" and t.text[k] == "$" and t.kind[k + 1] == "n" and glued(t, k + 1) then
    return nil
  end
  return node, last
end

local rate_nouns = set [[barrel gallon litre liter kilo kilogram kg ton tonne ounce pound share day week month year hour minute
  second night person head capita household unit mile km kilometre kilometer acre hectare hour game million thousand
  annum mmbtu therm bushel dozen student child capita]]

local function rate(t, j)
  local s = t.text[j + 1]
  if s == "per" and t.kind[j + 2] == "w" or (s == "a" or s == "an") and rate_nouns[t.text[j + 2]] then
    return t.text[j + 2]
  elseif s == "/" and t.kind[j + 2] == "w" and rate_nouns[t.text[j + 2]] then
    return t.text[j + 2]
  end
  return nil
end

-- ---- numbers and ranges --------------------------------------------------------

local function prefix_currency(t, i)
  local code = units.before[t.text[i]]
  if code and (t.kind[i] == "p" or t.kind[i + 1] == "n") then
    return code, i + 1
  elseif (t.text[i] == "us" or t.text[i] == "u.s.") and t.text[i + 1] == "$" then
    return "USD", i + 2
  elseif t.text[i] == "u" and t.text[i + 1] == "." and t.text[i + 2] == "s$" then
    return "USD", i + 3
  elseif t.text[i + 1] == "$" and units.before[t.text[i] .. "$"] and t.kind[i] == "w" and #t.text[i] <= 2
    and t.text[i] ~= "a" then
    return units.before[t.text[i] .. "$"], i + 2 -- HK $216
  end
  return nil, i
end

local big = { k = 1e3, m = 1e6, b = 1e9, t = 1e12 }

-- One number with its currency sign: { n, last, money, figures, scale, dozen } or nil.
local function read_one(t, i, alone)
  local money, j = prefix_currency(t, i)
  local negative = false
  if t.text[j] == "-" and t.kind[j + 1] == "n" and glued(t, j + 1) and not glued(t, j) then
    j, negative = j + 1, true
  elseif t.text[j] == "minus" then
    j, negative = t.text[j + 1] == "-" and j + 2 or j + 1, true
  end
  local n, last, dozen = number.read(t, j, alone)
  if not n then
    return nil
  end
  local figures = t.kind[j] == "n"
  local plain = figures and t.value[j]
  local after_ = t.text[last + 1]
  if money and figures and last == j and big[after_] and (glued(t, last + 1) or #after_ == 1)
    and t.kind[last + 1] == "w" and t.text[last + 2] ~= "'" then
    n, last = n * big[after_], last + 1
  end
  return { n = negative and -n or n, last = last, money = money, figures = figures, at = j, dozen = dozen,
    scale = plain and plain ~= 0 and n / plain or 1, negative = negative }
end

local function width(s)
  return #(s:match "^%d+" or "")
end

-- Is lo-hi with a hyphen a range? Not a score, a telephone number, a code.
local function plausible(t, a, b, word)
  if a.n >= b.n or a.n == 0 and not a.money and word ~= "to" then
    return false
  end
  local x, y = t.text[a.at], t.text[b.at]
  if a.figures and b.figures and a.last == a.at and width(x) == 3 and width(y) == 4 and not y:find "," then
    return false
  end
  return not (t.text[b.last + 1] == "-" and glued(t, b.last + 1) and t.kind[b.last + 2] == "n")
end

-- "2 to 3 million": the first takes the scale of the second when that fits.
local function share_scale(t, a, b)
  if b.scale > 1 and a.scale == 1 and a.figures and a.n < b.n and a.n < 1000 then
    a.n = a.n * b.scale
  elseif not a.figures and not b.figures and a.n < 100 and b.n >= 1000 then
    local s = number.scales[t.text[b.last]]
    if s and a.n < b.n / s then
      a.n = a.n * s
    end
  end
end

local joining = { to = true, ["-"] = true, ["or"] = true }

-- "20 to 30", "20-30", "two or three" from a's end; nil when it is no range.
local function range_after(t, a)
  local j = a.last + 1
  local unit, unit_last = nil, nil
  if not joining[t.text[j]] then
    unit, unit_last = unit_after(t, a.last, a.n, a.figures)
    if not unit or not unit.kind or not joining[t.text[unit_last + 1]] or unit.kind == "money" and a.money then
      return nil
    end
    j = unit_last + 1
  end
  local word = t.text[j]
  local k = j + 1
  if word == "or" and (t.text[k] == "even" or t.text[k] == "perhaps" or t.text[k] == "maybe") then
    k = k + 1
  end
  local b = read_one(t, k)
  if not b or word == "-" and not b.figures and glued(t, j) == false then
    return nil
  end
  share_scale(t, a, b)
  if word == "or" and (b.n - a.n > math.max(2, a.n) or b.n > 20 and a.n < 10) then
    return nil
  elseif unit then
    local other = unit_after(t, b.last, b.n, b.figures)
    if not other or other.code ~= unit.code then
      return nil
    end
  elseif a.money and not b.money and word ~= "-" and not (b.scale > 1) and word == "to" and t.text[a.at - 2] == "from" then
    return nil
  end
  if not plausible(t, a, b, word) then
    return nil
  end
  return b
end

-- "between 20 and 30"
local function between(t, i)
  local k = i + 1
  local mod, stop = walk(before_tree, t, k)
  if mod then
    k = stop + 1
  end
  local a = read_one(t, k, true)
  if not a then
    return nil
  end
  local j = a.last + 1
  if t.text[j] ~= "and" and t.text[j] ~= "to" then
    local unit, last = unit_after(t, a.last, a.n, a.figures)
    j = unit and last + 1 or j
  end
  local b = (t.text[j] == "and" or t.text[j] == "to") and read_one(t, j + 1)
  if not b then
    return nil
  end
  share_scale(t, a, b)
  return a.n < b.n and a or nil, b
end

-- ---- nouns -------------------------------------------------------------------

local skip_before_noun = set "of the these those his her their its our my your more other additional new further such"

local stop_noun = set "will can may might must would could should shall is are was were be been has have had like near past"

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
  for k = j, j + 6 do
    local s = t.text[k]
    if t.kind[k] == "w" then
      local noun, plural, adj = readings(s)
      if s == "of" and k > j and not skip_before_noun[t.text[k - 1]] or (s == "and" or s == "or") then
        break
      elseif not (skip_before_noun[s] and not at) then
        if plural and not (at and lemma and not noun) then
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

local age_unit = { year = "year", years = "year", month = "month", months = "month", week = "week", weeks = "week",
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

local label_words = set [[flight no number room route highway article section chapter page gate channel boeing airbus apollo
  type area building suite apartment unit channel figure table clause rule title amendment resolution psalm verse
  act appendix lot line bus train platform exit junction interstate file case bill proposition protocol
  iphone galaxy covid sars falcon formula cell ward district precinct zone block sector bravo camp windows version
  playstation xbox grade division category model game pro fortune stoxx nikkei ftse asx csi russell cac ibex topix dax
  nifty level phase stage step]]
local label_plain = set "game level phase stage step model pro number unit line case table figure act file bill bus train cell title lot rule grade division area building"

local function is_label(t, i)
  local s = t.text[i - 1]
  if s == "." and (t.text[i - 2] == "no" or t.text[i - 2] == "nos") or s == "#" then
    return true
  elseif s == "p" and t.text[i - 2] == "&" or s == ":" and glued(t, i) and t.kind[i - 2] == "n" then
    return true
  elseif t.text[i + 1] == ":" and glued(t, i + 1) and t.kind[i + 2] == "n" and glued(t, i + 2) then
    return true
  elseif s == "-" and glued(t, i) and glued(t, i - 1) and t.kind[i - 2] == "w"
    and not number.small[t.text[i - 2]] and t.text[i - 2] ~= "mid" and t.text[i - 2] ~= "magnitude" then
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

local fraction_units = { half = 2, halves = 2, third = 3, thirds = 3, quarter = 4, quarters = 4, fourth = 4, fourths = 4,
  fifth = 5, fifths = 5, sixth = 6, sixths = 6, seventh = 7, sevenths = 7, eighth = 8, eighths = 8, ninth = 9,
  ninths = 9, tenth = 10, tenths = 10 }

-- "two-thirds", "a third of", "half of"
local function fraction(t, i)
  local s = t.text[i]
  if s == "half" and (t.text[i + 1] == "of" or t.text[i + 1] == "the") then
    return 1 / 2, i
  end
  local top = (s == "a" or s == "one") and 1 or number.small[s]
  if not top or top == 0 or number.read(t, i + 1) and s == "a" then
    return nil
  elseif (t.text[i + 1] == "in" or t.text[i + 1] == "out" and t.text[i + 2] == "of") and s ~= "a" then
    local k = t.text[i + 1] == "in" and i + 2 or i + 3
    local whole, last = number.read(t, k)
    if whole and whole > top and whole <= 100 and t.kind[k] == "w" then
      return top / whole, last -- one in five
    end
    return nil
  end
  local j = t.text[i + 1] == "-" and i + 2 or i + 1
  local bottom = fraction_units[t.text[j]]
  if not bottom or top >= bottom or (top > 1) ~= (t.text[j]:find "s$" ~= nil) then
    return nil
  elseif (s == "a" or s == "one") and t.text[j + 1] ~= "of" or t.text[j] == "quarters" and t.text[j + 1] ~= "of" then
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
  for k, word in ipairs { "thirtieth", "fortieth", "fiftieth", "sixtieth", "seventieth", "eightieth", "ninetieth",
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
  local tens = number.tens[s]
  local j = t.text[i + 1] == "-" and i + 2 or i + 1
  local unit = tens and ordinals[t.text[j]]
  if unit and unit < 10 then
    return tens + unit, j
  end
  return nil
end

-- "one" that counts nothing.
local one_before = set "no this that the which any another every each old new only 's ' big good"
local one_after = set "another who which that by is was has of's can will might may to on for in and or , . ; thing day way"

local function idle_one(t, i)
  if joining[t.text[i + 1]] and (number.small[t.text[i + 2]] or t.kind[i + 2] == "n") then
    return false
  end
  return t.text[i] == "one" and (one_before[t.text[i - 1]] and t.text[i - 1] ~= "the"
    or one_after[t.text[i + 1]] or t.text[i + 1] == "-" and t.text[i + 2] == "on" or t.text[i + 1] == nil
    or t.text[i - 1] == "the" and not (walk_units(t, i + 1)))
end

-- "3-1", "555-1234": figures joined by a hyphen that make no range; the last token.
local function score_after(t, a)
  local j = a.last + 1
  if not a.money and a.figures and t.text[j] == "-" and glued(t, j) and t.kind[j + 1] == "n" and glued(t, j + 1) then
    j = j + 1
    while t.text[j + 1] == "-" and glued(t, j + 1) and t.kind[j + 2] == "n" and glued(t, j + 2) do
      j = j + 2
    end
    return j
  end
  return nil
end

-- ---- one quantity ----------------------------------------------------------------

-- Kind, unit and the last token of what follows the number; `a` is changed when "m"
-- turns out to mean millions.
local function classify(t, a, last_number)
  local unit, last = age_after(t, last_number)
  if unit then
    return "age", unit, last
  elseif a.money then
    local word, at = walk_units(t, last_number + 1)
    if word and word.kind == "money" and word.code ~= "cent" and t.kind[last_number + 1] == "w" and t.text[last_number + 1] ~= "p" then
      return "money", word.code ~= "dollar" and a.money or word.code, at
    end
    return "money", a.money, last_number
  end
  local node, stop, factor = unit_after(t, last_number, a.n, a.figures)
  if factor then
    a.n, last_number, a.factor = a.n * factor, stop, factor
    return "count", nil, stop
  elseif node then
    return node.kind, node.code, stop
  end
  return "count", nil, last_number
end

local function aged(t, i)
  local s = t.text[i - 1]
  if s == "aged" or s == "age" or s == "ages" or s == "aging" then
    return true
  end
  return (s == "of" or s == "at") and t.text[i - 2] == "age" or s == "between" and t.text[i - 2] == "aged"
end

local function finish(t, q, first, number_first, number_last, last)
  local mod, stop = walk(after_tree, t, last + 1)
  local late = mod and q.mod == "=" and q.best and not (t.text[last + 1] == "plus" and t.kind[last + 2] == "w"
    and not glued(t, last + 1) and q.kind ~= "count")
  if late then
    q = value.make(q.kind, q.best, { mod = mod, unit = q.unit })
    last = stop
  elseif mod and q.mod == "range" and mod == ">=" then
    q = value.range(q.kind, q.hard[1], q.hard[2], { mod = mod, unit = q.unit })
    last = stop
  end
  q.per = rate(t, last)
  if q.kind == "count" then
    local from = t.text[last + 1] == "-" and last + 2 or last + 1
    local noun, at = counted_noun(t, from, q.best)
    if noun then
      q.noun, q.noun_first, q.noun_last = noun, t.first[at], t.last[at]
      if not late and t.text[at + 1] and at - last <= 3 then
        local mod2 = walk(after_tree, t, at + 1)
        if mod2 and q.mod == "=" and q.best then
          local made = value.make(q.kind, q.best, { mod = mod2 })
          q.mod, q.hard, q.core = made.mod, made.hard, made.core
        end
      end
    end
  end
  return result(t, q, first, last, number_first, number_last)
end

local function read_vague(t, i, first, mod)
  local name, j = number.vague(t, i)
  if not name then
    return nil
  end
  local fake = { n = nil }
  local kind, unit, last = classify(t, fake, t.text[j + 1] == "of" and walk_units(t, j + 2) and j + 1 or j)
  if mod == "almost" or mod == "~" or mod == "" or mod == "little_more" or mod == "little_less" then
    mod = nil
  end
  local q = value.loose(kind, name, { mod = mod, unit = unit })
  return finish(t, q, first, i, j, math.max(last, j))
end

local function read_range(t, first, a, b, mod)
  local kind, unit, last = classify(t, b, b.last)
  if b.factor then
    a.n = a.n * b.factor
  end
  if a.money and kind == "count" then
    kind, unit = "money", a.money
  elseif kind == "count" and aged(t, first) then
    kind, unit = "age", "year"
  end
  local q = value.range(kind, a.n, b.n, { mod = mod ~= "" and mod or nil, unit = unit })
  return finish(t, q, first, a.at, b.last, math.max(last, b.last))
end

local function read_number(t, i, first, mod)
  local a = read_one(t, i)
  if not a or idle_one(t, i) then
    return nil
  end
  local b = range_after(t, a)
  if b then
    return read_range(t, first, a, b, mod)
  end
  local score = score_after(t, a)
  if score and not mod then
    return result(t, value.make("label", a.n), i, score, i, score)
  end
  local from, to = magnitude(t, a)
  if from then
    local q = value.make("magnitude", a.n, { mod = mod ~= "" and mod or nil, unit = "magnitude" })
    return result(t, q, math.min(first, from), math.max(to, a.last), a.at, a.last)
  elseif not mod and not a.money and is_label(t, a.at) then
    local q = value.make("label", a.n)
    return result(t, q, a.at, a.last, a.at, a.last)
  end
  local kind, unit, last = classify(t, a, a.last)
  if kind == "count" and aged(t, first) and a.n < 130 then
    kind, unit = "age", "year"
    if t.text[first - 1] ~= "between" then
      first = first - 1
    end
  elseif kind == "count" and a.figures and not a.factor and t.kind[a.last + 1] == "w" and glued(t, a.last + 1)
    and a.last == a.at and not is_million(t, a.last) then
    return nil, a.last + 1 -- 4x4, 737max
  end
  if mod == "" then
    mod, first = nil, i
  end
  local q = value.make(kind, a.n, { mod = mod, unit = unit, collective = a.dozen and not mod or nil })
  return finish(t, q, first, a.at, math.max(a.last, a.factor and last or 0), math.max(last, a.last))
end

local function read_fraction(t, i, first, mod)
  local f, j = fraction(t, i)
  if not f or mod == "" or number.read(t, i) and number.scales[t.text[j + 3]] and t.text[j + 1] == "of" then
    return nil
  end
  return result(t, value.make("fraction", f, { mod = mod, unit = "fraction" }), first, j, i, j)
end

local function read_ordinal(t, i)
  local n, j = ordinal(t, i)
  if not n then
    return nil
  end
  return result(t, value.make("ordinal", n), i, j, i, j)
end

-- "between 20 and 30", "from 20 to 30" where it ranges
local function read_between(t, i)
  local s = t.text[i]
  if s ~= "between" and not (s == "from" and (t.text[i - 1] == "ranging" or t.text[i - 1] == "range"
    or t.text[i - 1] == "ranged")) then
    return nil
  end
  local a, b = between(t, i)
  if not a then
    return nil
  end
  return read_range(t, i, a, b)
end

local function read(t, i)
  local q, last = nil, nil
  if not t.masked[i + 1] then
    q, last = read_between(t, i)
  end
  if q then
    return q, last
  end
  local mod, stop = modifiers(t, i)
  local at = stop + 1
  if t.masked[at] then
    return nil -- "over 2013", "the 2021 elections"
  end
  q, last = read_fraction(t, at, i, mod)
  if not q then
    q, last = read_ordinal(t, at)
  end
  if not q then
    q, last = read_vague(t, at, i, mod)
  end
  if not q then
    q, last = read_number(t, at, i, mod)
  end
  return q, last
end

-- ---- scanning --------------------------------------------------------------------

local starters = set [[- minus hk nz half a an several few couple tens dozens scores hundreds thousands millions billions many some
  countless numerous multiple between from us u.s. u]]
for _, list in ipairs { number.small, number.tens, before_tree, units.before, ordinals, number.scales } do
  for word in next, list do
    starters[word] = true
  end
end

local function scan_tokens(t, masked)
  local found = {}
  local i = 1
  while i <= t.n do
    local kind, last, q = t.kind[i], nil, nil
    if masked[i] then
      last = masked[i]
    elseif kind == "n" or kind ~= "b" and starters[t.text[i]] then
      q, last = read(t, i)
    end
    if q then
      found[#found + 1] = q
    end
    i = (last or i) + 1
  end
  return found
end

local calendar_kinds = set "date month year decade season quarter clock festival"

--- The quantities of folded text between bytes `init` and `stop`, in order.
function M.scan(text, init, stop)
  local t = number.tokens(text, init, stop)
  local masked = {} -- first token of a time expression -> its last
  t.masked = masked
  for _, e in ipairs(time.scan_tokens(t)) do
    if calendar_kinds[e.kind] or (e.kind == "weekday" or e.kind == "day") then
      masked[e.i] = e.j
    end
  end
  return scan_tokens(t, masked)
end

return M
