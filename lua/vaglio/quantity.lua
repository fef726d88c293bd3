--- Quantity values: from a number and a modifier to hard and core bounds.
--
-- *hard* is what the words exclude outside of, *core* what a reader takes. Both are
-- closed intervals {lo, hi}; an open end is `math.huge`. Every bound comes from the
-- table `bounds`, which an analyst may change:
--
--     local quantity = require "vaglio.quantity"
--     local q = quantity.make("count", 1000, { mod = ">" })
--     q.best, q.mod, q.hard[1], q.core[1]   --> 1000  ">"  1001  1000
--     quantity.bounds["~"].core = { 0.85, 1.15 }
--
-- It knows no language: the words are in `lang/<code>/quantity.lua`.
local math = math
local huge = math.huge
local _ENV = nil

local M = {}

--- Factors of n for each modifier; `hard` and `core` of {lo, hi}. `inf` stands for an
-- open end, `step` moves that end by one where things are counted (more than 10 people
-- is at least 11); for measures the interval keeps its closed end.
M.bounds = {
  ["="] = { hard = { 1, 1 }, core = { 1, 1 } },
  [">="] = { hard = { 1, huge }, core = { 1, huge } },
  [">"] = { hard = { 1, huge }, core = { 1, huge }, step = { 1, 0 } },
  ["<="] = { hard = { 0, 1 }, core = { 0, 1 } },
  ["<"] = { hard = { 0, 1 }, core = { 0.5, 1 }, step = { 0, -1 } },
  ["~"] = { hard = { 0.8, 1.2 }, core = { 0.9, 1.1 } },
  -- finer shades of the modifiers above; `mod` says which one is exported
  almost = { mod = "~", hard = { 0.8, 1 }, core = { 0.9, 1 }, step = { 0, -1 } },
  little_more = { mod = ">", hard = { 1, 1.5 }, core = { 1, 1.1 }, step = { 1, 0 } },
  little_less = { mod = "<", hard = { 0.7, 1 }, core = { 0.9, 1 }, step = { 0, -1 } },
  collective = { mod = "~", hard = { 0.7, 1.3 }, core = { 0.85, 1.15 }, outward = true },
}

--- Words without a number: dozens, hundreds, several. Values, not factors.
M.vague = {
  tens = { hard = { 10, 200 }, core = { 20, 99 } },
  few_tens = { hard = { 10, 100 }, core = { 20, 50 } },
  dozens = { hard = { 12, 200 }, core = { 24, 99 } },
  hundreds = { hard = { 100, 2000 }, core = { 200, 999 } },
  few_hundreds = { hard = { 100, 1000 }, core = { 200, 500 } },
  thousands = { hard = { 1000, 20000 }, core = { 2000, 9999 } },
  few_thousands = { hard = { 1000, 10000 }, core = { 2000, 5000 } },
  tens_of_thousands = { hard = { 1e4, 2e5 }, core = { 2e4, 99999 } },
  hundreds_of_thousands = { hard = { 1e5, 2e6 }, core = { 2e5, 999999 } },
  millions = { hard = { 1e6, 2e7 }, core = { 2e6, 9999999 } },
  tens_of_millions = { hard = { 1e7, 2e8 }, core = { 2e7, 99999999 } },
  hundreds_of_millions = { hard = { 1e8, 2e9 }, core = { 2e8, 999999999 } },
  billions = { hard = { 1e9, 2e10 }, core = { 2e9, 9999999999 } },
  tens_of_billions = { hard = { 1e10, 2e11 }, core = { 2e10, 99999999999 } },
  hundreds_of_billions = { hard = { 1e11, 2e12 }, core = { 2e11, 999999999999 } },
  couple = { hard = { 2, 3 }, core = { 2, 2 }, best = 2, mod = "~" },
  few = { hard = { 1, 20 }, core = { 2, 5 } },
  several = { hard = { 2, 30 }, core = { 3, 10 } },
  many = { hard = { 2, huge }, core = { 5, huge } },
}

--- Kinds whose values are whole numbers of things.
M.counted = { count = true }

local function whole(x)
  if x == huge or x == -huge then
    return x
  end
  return math.tointeger(x) or x
end

M.whole = whole

-- Floating point noise of 0.9 * 2500 must not move a bound by one.
local function round(x, up)
  if x == huge then
    return x
  end
  local near = math.floor(x + 0.5)
  if math.abs(x - near) < 1e-6 * math.max(1, math.abs(x)) then
    return whole(near)
  end
  return whole(up and math.ceil(x) or math.floor(x))
end

local function trim(x)
  if x == huge then
    return x
  end
  local near = math.floor(x * 1e9 + 0.5) / 1e9
  if math.abs(x) > 1e6 then
    near = math.floor(x * 1e3 + 0.5) / 1e3
  end
  return whole(near)
end

-- Scales {lo, hi} by n; counts are rounded outward, other kinds keep their fractions.
local function scale(kind, n, factors, step)
  local lo = factors[1] * n
  local hi = factors[2] == huge and huge or factors[2] * n
  if lo > hi then -- a negative temperature
    lo, hi = hi, lo
  end
  if M.counted[kind] and n == math.floor(n) then
    lo, hi = round(lo, false), round(hi, true)
    if step then
      lo = lo + step[1]
      hi = hi == huge and hi or hi + step[2]
    end
  else
    lo, hi = trim(lo), trim(hi)
  end
  return { lo, math.max(lo, hi) }
end

--- Makes a quantity of `kind` with the number `n`.
-- Options: `mod` (a key of `bounds`), `unit`, `to` (the upper end of a range),
-- `collective` (n is "una ventina", so its own bounds are wider).
function M.make(kind, n, options)
  options = options or {}
  local mod = options.mod or (options.collective and "collective") or "="
  if options.to then
    return M.range(kind, n, options.to, options)
  end
  local rule = M.bounds[mod] or M.bounds["="]
  local step = rule.step
  local q = {
    kind = kind,
    best = whole(n),
    mod = rule.mod or mod,
    hard = scale(kind, n, rule.hard, step),
    core = scale(kind, n, rule.core, mod ~= ">" and mod ~= "little_more" and step or nil),
    unit = options.unit,
  }
  if options.collective and rule.hard[2] == huge then
    -- "almeno una ventina": the ventina itself is soft
    q.hard[1] = scale(kind, n, M.bounds.collective.hard)[1]
  end
  return q
end

--- Makes a quantity from an interval in the words ("tra 20 e 30"); a modifier may open
-- one end ("oltre 20-30").
function M.range(kind, lo, hi, options)
  options = options or {}
  lo, hi = whole(lo), whole(hi)
  local q = { kind = kind, mod = "range", unit = options.unit, hard = { lo, hi },
    core = { lo, hi } }
  local mod = options.mod
  if mod == "~" then
    q.hard = { scale(kind, lo, M.bounds["~"].hard)[1], scale(kind, hi, M.bounds["~"].hard)[2] }
    q.core = { scale(kind, lo, M.bounds["~"].core)[1], scale(kind, hi, M.bounds["~"].core)[2] }
  elseif mod == ">=" or mod == ">" then
    q.hard, q.core = { lo, huge }, { lo, huge }
  elseif mod == "<=" or mod == "<" then
    q.hard, q.core = { 0, hi }, { lo, hi }
  end
  return q
end

--- Makes a quantity from a vague word: a key of `vague`.
-- A modifier moves one end: "oltre cento" is a number, "oltre centinaia" is not idiom,
-- "almeno decine" keeps the vague lower end and opens the upper one.
function M.loose(kind, name, options)
  options = options or {}
  local rule = M.vague[name]
  local q = {
    kind = kind,
    best = rule.best,
    mod = rule.mod or "vague",
    vague = name,
    unit = options.unit,
    hard = { whole(rule.hard[1]), whole(rule.hard[2]) },
    core = { whole(rule.core[1]), whole(rule.core[2]) },
  }
  local mod = options.mod
  if mod == ">=" or mod == ">" then
    q.hard[2], q.core[2] = huge, huge
  elseif mod == "<=" or mod == "<" then
    q.hard[1], q.core[1] = 0, 0
  end
  return q
end

return M
