--- English numerals: figures, words and mixtures; vague numbers.
--
--     local number = require "vaglio.lang.en.number"
--     local t = number.tokens "two hundred and five people"
--     number.read(t, 1)              --> 205, 4         (value, last token)
--     number.vague(t, 1)             --> nil            ("dozens", "a few hundred" ...)
--     number.value "half a million"  --> 500000
--
-- The text is folded. `tokens` cuts it once for this module, `quantity` and `time`:
-- parallel arrays `kind` ("n" figures, "w" word, "x" a chain like 192.168.1.2, "p" any
-- other sign), `text`, `first`, `last` (1-based, inclusive) and `value` of figures.
-- The phrase grammar, over tokens:
--
--     number  <- 'half' article? scale / article scale / figures scale? / words
--     words   <- group (scale group?)* ('and' group)?
--     group   <- small ('hundred' ('and'? small)?)?
--     small   <- tens ('-'? unit)? / unit
local lpeg = require "lpeg"
local vocab = require "vaglio.grammar.vocab"
local units = require "vaglio.lang.en.units"
local math, tonumber = math, tonumber
local P, R, S, C, Cc, Cp, Ct = lpeg.P, lpeg.R, lpeg.S, lpeg.C, lpeg.Cc, lpeg.Cp, lpeg.Ct

local _ENV = nil

local M = {}

-- ---- tokens ------------------------------------------------------------------

local digit, letter = vocab.digit, vocab.letter
local three = digit * digit * digit
local thin = vocab.thin - P " "
local spaced = digit * digit ^ -2 * (" " * three) * (" " * three) ^ 1 * -digit -- 1 414 021 100
local grouped = digit * digit ^ -2 * ((P "," * three) ^ 1 + (thin * three) ^ 1) * -digit
local whole = spaced + grouped * -(P "," * digit) + digit ^ 1
local figures = whole * ("." * digit ^ 1) ^ -1 + "." * digit ^ 1
local chain = digit ^ 1 * ("." * digit ^ 1) * ("." * digit ^ 1) ^ 1
local dotted = (R "az" * ".") ^ 2 * -R "az" -- a.m., u.s.
local sign = P "us$" + "ca$" + "c$" + "au$" + "a$" + "nz$" + "hk$" + "nt$" + "mx$" + "s$" + "r$"
  + "usd$" + "cad$" + "aud$" + "nzd$" + "hkd$" + "sgd$" + "mxn$" + "mex$"
local code = P(false) -- "usd10m" is a currency code and figures
for form in units.codes:gmatch "%S+" do
  code = code + P(form) * #digit
end
local fraction = P "½" * Cc(0.5) + P "¼" * Cc(0.25) + P "¾" * Cc(0.75)
  + P "⅓" * Cc(1 / 3) + P "⅔" * Cc(2 / 3) + P "⅛" * Cc(0.125) + P "⅜" * Cc(0.375)
  + P "⅝" * Cc(0.625) + P "⅞" * Cc(0.875) + P "⅙" * Cc(1 / 6) + P "⅚" * Cc(5 / 6)
  + P "⅕" * Cc(0.2) + P "⅖" * Cc(0.4) + P "⅗" * Cc(0.6) + P "⅘" * Cc(0.8)

local function token(kind, pattern)
  return Cp() * Cc(kind) * C(pattern)
end

local any = token("p", sign) + token("w", dotted) + token("w", code) + token("w",
  letter * (letter + digit) ^ 0)
  + token("x", chain) + token("n", figures) + Cp() * Cc "½" * fraction
  + token("p", vocab.dash) + token("p", vocab.apostrophe) + token("p", vocab.character)
local break_ = P "\r" ^ -1 * "\n" * vocab.blank ^ 0 * P "\r" ^ -1 * "\n"
local skipped = (vocab.blank + S "\r\n" - break_) ^ 1
local tokens = Ct((skipped + token("b", break_) + any) ^ 0)
local dashes = vocab.dash * -1

local fraction_width = { [0.5] = 2, [0.25] = 2, [0.75] = 2 }

--- Cuts folded text from byte `init` to `stop` into tokens.
function M.tokens(text, init, stop)
  if stop then
    text = text:sub(1, stop)
  end
  local flat = tokens:match(text, init or 1)
  local t = { n = 0, kind = {}, text = {}, first = {}, last = {}, value = {} }
  local n = 0
  for i = 1, #flat, 3 do
    n = n + 1
    local first, kind, s = flat[i], flat[i + 1], flat[i + 2]
    if kind == "½" then
      t.kind[n], t.value[n], t.text[n] = "n", s, "½"
      t.first[n], t.last[n] = first, first + (fraction_width[s] or 3) - 1
    else
      t.kind[n], t.text[n], t.first[n], t.last[n] = kind, s, first, first + #s - 1
      if kind == "n" then
        t.value[n] = tonumber((s:gsub("[^%d.]", "")))
      elseif kind == "p" and dashes:match(s) then
        t.text[n] = "-"
      elseif s == "\226\128\153" or s == "\202\188" then
        t.text[n] = "'"
      end
    end
  end
  t.n = n
  return t
end

--- Does token i touch the one before it?
function M.glued(t, i)
  return i > 1 and t.first[i] == t.last[i - 1] + 1
end

local glued = M.glued

-- ---- words -------------------------------------------------------------------

local small = {
  zero = 0, one = 1, two = 2, three = 3, four = 4, five = 5, six = 6, seven = 7, eight = 8,
    nine = 9, ten = 10,
  eleven = 11, twelve = 12, thirteen = 13, fourteen = 14, fifteen = 15, sixteen = 16,
    seventeen = 17,
  eighteen = 18, nineteen = 19,
}
local tens = { twenty = 20, thirty = 30, forty = 40, fifty = 50, sixty = 60, seventy = 70,
  eighty = 80,
  ninety = 90 }
local scales = { hundred = 100, thousand = 1e3, million = 1e6, billion = 1e9, trillion = 1e12,
  dozen = 12,
  mln = 1e6, mn = 1e6, bn = 1e9, bln = 1e9, tn = 1e12, trn = 1e12, tln = 1e12, mil = 1e6, lakh = 1e5,
    crore = 1e7 }
local letters = { k = 1e3, m = 1e6, b = 1e9, mm = 1e6 } -- after figures only, and not always

local parts = { half = 2, halves = 2, third = 3, thirds = 3, quarter = 4, quarters = 4,
  fourth = 4, fourths = 4, fifth = 5, fifths = 5, sixth = 6, sixths = 6, seventh = 7, sevenths = 7,
  eighth = 8, eighths = 8, ninth = 9, ninths = 9, tenth = 10, tenths = 10, hundredth = 100,
  hundredths = 100, thousandth = 1e3, thousandths = 1e3 }

M.small, M.tens, M.scales, M.parts = small, tens, scales, parts

-- tens ('-'? unit)? / unit
local function read_small(t, i)
  local ten = tens[t.text[i]]
  if not ten then
    return small[t.text[i]], i
  end
  local j = i + 1
  if t.text[j] == "-" then
    j = j + 1
  end
  local unit = small[t.text[j]]
  if unit and unit > 0 and unit < 10 then
    return ten + unit, j
  end
  return ten, i
end

-- "a half", "one fourth", "three quarters" from token i: the share, last token.
local function share(t, i)
  local s = t.text[i]
  local top = s == "a" and 1 or small[s]
  local j = t.text[i + 1] == "-" and i + 2 or i + 1
  local bottom = parts[t.text[j]]
  if not top or not bottom or top >= bottom or (top > 1) ~= (t.text[j]:find "s$" ~= nil) then
    return nil
  end
  return top / bottom, j
end

-- What may follow "forty-two and a third" when it is one number.
local ends_share = { million = true, billion = true, trillion = true, thousand = true }

-- "and a half", "and three quarters": the share, last token.
local function share_after(t, j, alone)
  if t.text[j + 1] == "-" and t.text[j + 2] == "and" and t.text[j + 4] == "a"
    and t.text[j + 6] == "half" then
    return 0.5, j + 6
  elseif t.text[j + 1] ~= "and" or alone and t.text[j + 2] ~= "a" then
    return nil -- between one and two thirds
  end
  local part, last = share(t, j + 2)
  -- "two men and a third": a share of something else
  if part and (t.text[last + 1] == "of" or part ~= 0.5 and t.text[j + 2] == "a"
    and t.kind[last + 1] == "w" and not ends_share[t.text[last + 1]]
    and not units.units[t.text[last + 1]]) then
    return nil
  end
  return part, last
end

-- May "and" go on with the number? Only before a last small group.
local function joins(t, j)
  local value, last = read_small(t, j + 2)
  if t.kind[j + 2] ~= "w" or not value or value == 0 then
    return false
  end
  local after = t.text[last + 1]
  if value < (parts[after] or 0) then
    return false -- one hundred and three quarters
  end
  return after ~= "hundred" and after ~= "dozen" and after ~= "million" and after ~= "billion"
end

-- A number in words from token i; `article` is 1 when "a" stands before it.
local function read_words(t, i, article, alone)
  local total, group, limit = 0, article, math.huge
  local j, last = i, nil
  while true do
    local value, at = read_small(t, j)
    local scale = scales[t.text[j]]
    if value and t.kind[j] == "w" then
      if group and (group % 100 ~= 0 or group == 0 or value >= 100) then
        break
      end
      group = (group or 0) + value
      last = at
    elseif t.text[j] == "hundred" and group and group > 0 and group < 100 then
      group, last = group * 100, j
    elseif scale and scale ~= 100 and group and group > 0 and scale < limit then
      total, limit, group, last = total + group * scale, scale, nil, j
    else
      break
    end
    j = last + 1
    if t.text[j] == "-" and glued(t, j) and glued(t, j + 1) and scales[t.text[j + 1]] then
      j = j + 1
    elseif t.text[j] == "and" and not alone and joins(t, last) and
      (group and group >= 100 and group % 100 == 0 or not group and limit <= 1e6
        and limit > 12) then
      j = j + 1
    elseif t.text[j] == "," and not group and read_small(t, j + 1)
      and scales[t.text[j + 2]] == 100 then
      j = j + 1
    end
  end
  if not last then
    return nil
  end
  return total + (group or 0), last, limit == 12
end

-- "half a million", "half-million", "half a dozen"
local function read_half(t, i)
  local j = i + 1
  if t.text[j] == "a" or t.text[j] == "-" then
    j = j + 1
  end
  local scale = scales[t.text[j]]
  if scale and scale >= 12 and j > i then
    return scale / 2, j, scale == 12
  end
  return nil
end

-- "point five" after a number in words
local function decimals(t, value, j)
  if t.text[j + 1] ~= "point" or not small[t.text[j + 2]] then
    return value, j
  end
  local place = 0.1
  j = j + 1
  while small[t.text[j + 1]] and small[t.text[j + 1]] < 10 do
    value, place, j = value + small[t.text[j + 1]] * place, place / 10, j + 1
  end
  return value, j
end

local function scaled(t, value, j)
  local k = j + 1
  if t.text[k] == "-" and glued(t, k) and glued(t, k + 1) then
    k = k + 1
  end
  local scale = scales[t.text[k]]
  if scale and t.kind[k] == "w" then
    local again = scales[t.text[k + 1]]
    local rest, rest_last = nil, nil
    if scale == 100 and t.text[k + 1] == "and" then
      rest, rest_last = t.value[k + 2], k + 2
      if t.kind[k + 2] == "w" then
        rest, rest_last = read_small(t, k + 2)
      end
    end
    if rest and rest < 100 and rest % 1 == 0 and not scales[t.text[rest_last + 1]] then
      return value * scale + rest, rest_last, false -- 3 hundred and 21
    elseif again and again > scale then -- four hundred million
      return value * scale * again, k + 1, false
    end
    return value * scale, k, scale == 12
  end
  return value, j, false
end

local function exact(value)
  local near = math.floor(value + 0.5)
  if math.abs(value - near) < 1e-6 * math.max(1, math.abs(value)) then
    return near
  end
  return value
end

local bottoms = { ["2"] = true, ["3"] = true, ["4"] = true, ["5"] = true, ["8"] = true,
  ["16"] = true }

--- Is there a fraction in figures at token i: "3/4", but not the dates 9/11 and 1/2/2015?
function M.is_ratio(t, i)
  return t.text[i + 1] == "/" and glued(t, i + 1) and glued(t, i + 2) and bottoms[t.text[i + 2]]
    and t.value[i] > 0 and t.value[i] < t.value[i + 2] and t.value[i] % 1 == 0
    and not (t.text[i + 3] == "/" or t.text[i + 3] == "-") and not (glued(t, i)
    and t.kind[i - 1] ~= "p" or t.text[i - 1] == "/")
end

local function read_figures(t, i)
  local value, j = t.value[i], i
  if t.kind[i + 1] == "n" and t.text[i + 1] == "½" then
    value, j = value + t.value[i + 1], i + 1 -- 2½
  elseif t.kind[i + 1] == "n" and t.text[i + 2] == "/" and glued(t, i + 2) and glued(t, i + 3)
    and t.kind[i + 3] == "n" and t.value[i + 1] < t.value[i + 3] and t.value[i + 3] <= 16 then
    value, j = value + t.value[i + 1] / t.value[i + 3], i + 3 -- 1 1/2
  elseif M.is_ratio(t, i) then
    value, j = value / t.value[i + 2], i + 2 -- 3/4
  end
  local result, last, dozen = scaled(t, value, j)
  if last == j and letters[t.text[j + 1]] and glued(t, j + 1) then
    local size = t.text[j + 1]
    if size == "k" or size == "b" and t.kind[j + 2] ~= "n" then
      return exact(value * letters[size]), j + 1, false
    end
  elseif last == j and t.text[j + 1] == "b" and t.kind[j + 2] == "w" then
    return exact(value * 1e9), j + 1, false
  end
  return exact(result), last, dozen
end

--- Reads a number at token i: value, last token, true when it counts in dozens.
-- With `alone`, "and" never joins ("between one hundred and twenty").
function M.read(t, i, alone)
  local s = t.text[i]
  if t.kind[i] == "n" then
    return read_figures(t, i)
  elseif t.kind[i] ~= "w" then
    return nil
  elseif s == "half" then
    return read_half(t, i)
  elseif s == "a" or s == "an" then
    if t.text[i + 1] == "half" then
      return read_half(t, i + 1)
    elseif t.text[i + 1] == "quarter" and (t.text[i + 2] == "million" or t.text[i + 2] == "-") then
      local scale = scales[t.text[i + 2]] or scales[t.text[i + 3]]
      return scale and scale / 4, scale and (scales[t.text[i + 2]] and i + 2 or i + 3)
    elseif t.text[i + 1] == "quarter" and t.text[i + 2] == "of" and t.text[i + 3] == "a"
      and t.text[i + 4] == "million" then
      return 250000, i + 4
    elseif scales[t.text[i + 1]] then
      return read_words(t, i + 1, 1, alone)
    end
    return nil
  elseif not small[s] and not tens[s] then
    return nil
  end
  local value, j, dozen = read_words(t, i, nil, alone)
  if not value then
    return nil
  end
  local part, part_last = share_after(t, j, alone)
  if part then
    local scale = scales[t.text[j]] or 1 -- one million and a half
    local next_scale = scales[t.text[part_last + 1]] or scale
    if next_scale > 1 and next_scale < scale then
      return exact(value + part * next_scale), part_last + 1 -- one billion and a half million
    end
    value, j = value + part * (scale >= 1000 and scale or 1), part_last
    local result, last = scaled(t, value, j)
    return exact(result), last
  end
  local with, k = decimals(t, value, j)
  if k > j then
    local result, last = scaled(t, with, k)
    return exact(result), last
  end
  return exact(value), j, dozen
end

-- ---- vague numbers -----------------------------------------------------------

local plural_scales = { dozens = "dozens", scores = "dozens", hundreds = "hundreds",
  thousands = "thousands",
  millions = "millions", billions = "billions" }
local single_scales = { dozen = "dozens", hundred = "hundreds", thousand = "thousands",
  million = "millions",
  billion = "billions" }
local few_scales = { dozen = "few_tens", hundred = "few_hundreds", thousand = "few_thousands",
  million = "millions", billion = "billions" }
local of = { tens = "tens_of_", dozens = "tens_of_", scores = "tens_of_",
  hundreds = "hundreds_of_" }
local multiples = { thousands = true, millions = true, billions = true }
local before_plural = { many = true, several = true, some = true, countless = true,
  multiple = true }

-- "hundreds", "tens of thousands", "thousands upon thousands"
local function plural_scale(t, i)
  local s = t.text[i]
  local prefix, next_ = of[s], t.text[i + 2]
  if prefix and t.text[i + 1] == "of" and multiples[next_] and not (s == "dozens"
    and next_ == "hundreds") then
    return prefix .. next_, i + 2
  elseif (t.text[i + 1] == "upon" or t.text[i + 1] == "and") and next_ == s
    and plural_scales[s] then
    return plural_scales[s], i + 2
  elseif s == "tens" then
    return t.text[i + 1] == "of" and "tens" or nil, i
  elseif s == "scores" then
    return (t.text[i + 1] == "of" or t.text[i + 1] == "more") and "dozens" or nil, i
  end
  return plural_scales[s], i
end

local function with_scale(t, j, name, table_)
  local scale = table_[t.text[j + 1]]
  if scale then
    return scale, j + 1
  end
  return name, j
end

--- Reads a vague number at token i: a key of `vaglio.quantity`'s `vague`, last token.
function M.vague(t, i)
  local s, after = t.text[i], t.text[i + 1]
  if t.kind[i] ~= "w" then
    return nil
  elseif before_plural[s] and plural_scales[after] then
    return plural_scale(t, i + 1)
  elseif plural_scales[s] or s == "tens" then
    return plural_scale(t, i)
  elseif s == "several" then
    return with_scale(t, i, "several", single_scales)
  elseif s == "a" then
    if after == "few" then
      return with_scale(t, i + 1, "few", few_scales)
    elseif after == "couple" then
      local j = t.text[i + 2] == "of" and i + 2 or i + 1
      local name, last = with_scale(t, j, "couple", few_scales)
      return name, name == "couple" and i + 1 or last
    elseif after == "handful" and t.text[i + 2] == "of" then
      return "few", i + 1
    elseif after == "number" and t.text[i + 2] == "of" then
      return "several", i + 1
    end
  elseif s == "few" then
    local before = t.text[i - 1]
    if before == "last" or before == "past" or before == "next" or before == "first"
      or before == "these" then
      return with_scale(t, i, "few", few_scales)
    end
  elseif s == "couple" and (t.text[i - 1] == "last" or t.text[i - 1] == "past"
    or t.text[i - 1] == "next") then
    return "couple", i
  elseif s == "numerous" or s == "countless" then
    return "many", i
  elseif s == "many" and after ~= "more" and after ~= "as" then
    local before = t.text[i - 1]
    if before ~= "how" and before ~= "as" and before ~= "so" and before ~= "too"
      and before ~= "not" then
      return "many", i
    end
  end
  return nil
end

--- The value of a whole text, or nil when it is not one number.
function M.value(text)
  local t = M.tokens(vocab.fold(text))
  local value, last = M.read(t, 1)
  if last == t.n then
    return value
  end
  return nil
end

return M
