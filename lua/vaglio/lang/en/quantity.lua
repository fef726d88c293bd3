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
local vocab = require "vaglio.grammar.vocab"
local value = require "vaglio.quantity"
local number = require "vaglio.lang.en.number"
local units = require "vaglio.lang.en.units"
local time = require "vaglio.lang.en.time"
local modifiers_ = require "vaglio.lang.en.modifiers"
local measure = require "vaglio.lang.en.measure"
local shapes = require "vaglio.lang.en.shapes"
local ipairs, math, next = ipairs, math, next

local _ENV = nil

local before_tree, after_tree = modifiers_.before_tree, modifiers_.after_tree
local walk, modifiers = modifiers_.walk, modifiers_.modifiers
local walk_units, is_million = measure.walk_units, measure.is_million
local unit_after, rate = measure.unit_after, measure.rate
local read_one, range_after, between = measure.read_one, measure.range_after, measure.between
local counted_noun, result = shapes.counted_noun, shapes.result
local age_after, is_label = shapes.age_after, shapes.is_label
local magnitude, fraction = shapes.magnitude, shapes.fraction
local ordinals, ordinal = shapes.ordinals, shapes.ordinal
local idle_one, score_after = shapes.idle_one, shapes.score_after

local set = vocab.set

local M = {}

local glued = number.glued

-- ---- one quantity ----------------------------------------------------------------

-- What a unit is parted into: "3 dollars 50 cents", "5 feet 2 inches".
local smaller = { money = { cent = 100, penny = 100 }, foot = { inch = 12 } }
local closes = set ". , ; ) : ! ?"

-- Adds a rest in the smaller unit to the number; the last token.
local function remainder(t, a, unit, stop)
  local ratios = smaller[unit.kind] or smaller[unit.code]
  if not ratios or not a.n or a.n % 1 ~= 0 or ratios[unit.code] then
    return stop
  end
  local from = t.text[stop + 1] == "and" and stop + 2 or stop + 1
  local n, last = number.read(t, from)
  if not n or n % 1 ~= 0 or n < 1 then
    return stop
  end
  local node, node_last = unit_after(t, last, n, t.kind[from] == "n")
  local ratio = node and ratios[node.code]
  if ratio and n < ratio then
    a.n = a.n + n / ratio
    return node_last
  elseif unit.kind == "money" and not node and from == stop + 1 and n >= 10 and n < 100
    and t.kind[from] == "n" and t.kind[stop] == "w" and (closes[t.text[last + 1]]
    or t.text[last + 1] == nil) then
    a.n = a.n + n / 100 -- 15 dollars 50
    return last
  end
  return stop
end

-- Kind, unit and the last token of what follows the number; `a` is changed when "m"
-- turns out to mean millions.
local function classify(t, a, last_number)
  local unit, last = age_after(t, last_number)
  if unit then
    return "age", unit, last
  elseif a.money then
    local word, at = walk_units(t, last_number + 1)
    if word and word.kind == "money" and word.code ~= "cent" and t.kind[last_number + 1] == "w"
      and t.text[last_number + 1] ~= "p" and not (units.before[t.text[at]]
        and t.kind[at + 1] == "n") then -- "rmb 10 usd 20": the code opens the next
      return "money", word.code ~= "dollar" and a.money or word.code, at
    end
    return "money", a.money, last_number
  end
  local node, stop, factor = unit_after(t, last_number, a.n, a.figures)
  if factor then
    a.n, last_number, a.factor = a.n * factor, stop, factor
    return "count", nil, stop
  elseif node then
    return node.kind, node.code, remainder(t, a, node, stop)
  end
  return "count", nil, last_number
end

local function aged(t, i)
  local s = t.text[i - 1]
  if s == "aged" or s == "age" or s == "ages" or s == "aging" then
    return true
  end
  return (s == "of" or s == "at") and t.text[i - 2] == "age" or s == "between"
    and t.text[i - 2] == "aged"
end

local function finish(t, q, first, number_first, number_last, last)
  local mod, stop = walk(after_tree, t, last + 1)
  local late = mod and q.mod == "=" and q.best and not (t.text[last + 1] == "plus"
    and t.kind[last + 2] == "w"
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
  local kind, unit, last = classify(t, fake, t.text[j + 1] == "of" and walk_units(t, j + 2)
    and j + 1 or j)
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
  elseif kind == "count" and a.figures and not a.factor and t.kind[a.last + 1] == "w" and glued(t,
    a.last + 1)
    and a.last == a.at and not is_million(t, a.last) then
    return nil, a.last + 1 -- 4x4, 737max
  end
  if mod == "" then
    mod, first = nil, i
  end
  if kind == "count" and a.figures and number.is_ratio(t, a.at) then
    kind, unit = "fraction", "fraction"
  end
  local q = value.make(kind, a.n, { mod = mod, unit = unit, collective = a.dozen and not mod
    or nil })
  return finish(t, q, first, a.at, math.max(a.last, a.factor and last or 0), math.max(last, a.last))
end

local function read_fraction(t, i, first, mod)
  local f, j = fraction(t, i, mod)
  if not f or mod == "" or number.read(t, i) and number.scales[t.text[j + 3]]
    and t.text[j + 1] == "of" then
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

local starters = set [[- minus negative hk nz half a an several few couple tens dozens scores hundreds
  thousands millions billions many some countless numerous multiple between from
  us u.s. u]]
for _, list in ipairs { number.small, number.tens, before_tree, units.before, ordinals,
  number.scales } do
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
      local previous = found[#found]
      if previous and q.first <= previous.last then
        q.first = q.number_first -- "aged" or "magnitude" belongs to the one before
      end
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
