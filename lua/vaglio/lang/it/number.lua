--- Italian numerals: digits, words and mixtures, ranges, fractions, ordinals.
--
-- All functions take the *folded* text (lower case, same byte length) and positions
-- that are 1-based; what they return spans first..last inclusive.
--
--     local number = require "vaglio.lang.it.number"
--     number.read("tre milioni duecentomila euro").value   --> 3200000
--     number.range("tra 20 e 30 mila")                      --> lo 20000, hi 30000
--     number.format(1888)                                   --> "milleottocentottantotto"
--
-- The grammar of one written word (`word_end` closes it):
--
--     numeral  <- thousands below_1000? / below_1000 / 'zero'
--     thousands <- 'mille' / below_1000 'mila'
--     below_1000 <- hundred below_100 / 'cent' vowel_100 / hundred / below_100
--     below_100 <- stem ('uno' / 'otto') / stem vowel (ones)? / teens / ones
--
-- and of a phrase of words:
--
--     phrase <- billions (sep millions)? (sep rest)? half?
--             / millions (sep rest)? half? / atom 'mila' (sep hundreds)? / atom half?
local lpeg = require "lpeg"
local vocab = require "vaglio.grammar.vocab"
local ipairs, math, pairs = ipairs, math, pairs
local table, tonumber, tostring = table, tonumber, tostring
local P, R, S, V, C, Cc, Cp, Ct =
  lpeg.P, lpeg.R, lpeg.S, lpeg.V, lpeg.C, lpeg.Cc, lpeg.Cp, lpeg.Ct

local _ENV = nil

local M = {}

local space, word_end, digit, thin = vocab.space, vocab.word_end, vocab.digit, vocab.thin
local apostrophe, dash = vocab.apostrophe, vocab.dash

local function add(a, b)
  return a + (b or 0)
end

-- Rules ---------------------------------------------------------------------

-- Pieces that are used more than once are rules of a grammar: LPeg copies a pattern into each of
-- its users, which makes big patterns slow to build.
local rules = {}

local function rule(name, pattern)
  rules[name] = pattern
  return V(name)
end

-- A pattern that uses rules, made whole.
local function closed(pattern)
  local grammar = { pattern }
  for name, body in pairs(rules) do
    grammar[name] = body
  end
  return P(grammar)
end

-- One word ------------------------------------------------------------------

local function constants(rows)
  local choice = P(false)
  for _, row in ipairs(rows) do
    choice = choice + P(row[1]) * Cc(row[2])
  end
  return choice
end

local three = P "tre" + "tré" + "trè"
local one = (P "uno" + "una" + "un") * Cc(1)
local from_two = rule("from_two", constants { { "due", 2 }, { three, 3 }, { "quattro", 4 },
  { "cinque", 5 }, { "sei", 6 }, { "sette", 7 }, { "nove", 9 } })
local eight = P "otto" * Cc(8)
local teens = constants { { "dieci", 10 }, { "undici", 11 }, { "dodici", 12 },
  { "tredici", 13 }, { "quattordici", 14 }, { "quindici", 15 }, { "sedici", 16 },
  { "diciassette", 17 }, { "diciotto", 18 }, { "diciannove", 19 } }
local stem = rule("stem", constants { { "vent", 20 }, { "trent", 30 }, { "quarant", 40 },
  { "cinquant", 50 }, { "sessant", 60 }, { "settant", 70 }, { "ottant", 80 },
  { "novant", 90 } })

local tens = stem * (one + eight) / add
  + stem * S "ia" * (from_two + one + eight) ^ -1 / add
local ones = from_two + one + eight
local below_100 = rule("below_100", tens + teens + ones)
local vowel_100 = P "ottant" * Cc(80) * ("a" * from_two ^ -1 + one + eight) / add
  + P "undici" * Cc(11) + eight + one

local hundred = rule("hundred", (from_two + eight) * "cent" / function(n) return n * 100 end
  + P "cent" * Cc(100))
local hundreds = rule("hundreds", hundred * "o" * below_100 / add + hundred * vowel_100 / add
  + hundred * "o")
local below_1000 = rule("below_1000", hundreds + below_100)
local thousands = rule("thousands",
  P "mille" * Cc(1000) + below_1000 * "mila" / function(n) return n * 1000 end)

local big_word = rule("big_word", thousands * below_1000 ^ -1 / add)
local numeral = rule("numeral", big_word + below_1000 + P "zero" * Cc(0))
-- "uno" alone is an article, never a number by itself
local article = (P "uno" + "una" + "un") * word_end
local apocope = (stem + P "cent" * Cc(100)) * #(apostrophe * vocab.letter)

local whole_word = rule("whole_word", apocope + (numeral * word_end - article))
local word_pattern = closed(numeral * -1)
M.whole_word = closed(whole_word)

-- How numerals begin, for a quick no.
local beginning = vocab.phrases { { "un", true }, { "du", true }, { "tr", true }, { "qu", true },
  { "cinqu", true }, { "cent", true }, { "sed", true }, { "sei", true }, { "ses", true },
  { "set", true }, { "ott", true }, { "nov", true }, { "die", true }, { "dic", true }, { "dod", true },
  { "vent", true }, { "mil", true }, { "zero", true } }
M.beginning = beginning

--- Does a numeral stand here, as a word of its own?
M.spelled = #beginning * closed(#(whole_word + P "zero" * word_end))
--- The same, "un" too, where no letter follows.
M.numeral_word = closed(#(numeral * -vocab.letter + apocope))

--- The value of one folded word ("ventitré"), or nil.
function M.word(word)
  return word_pattern:match(word)
end

-- Digits --------------------------------------------------------------------

local function strip(text)
  return tonumber((text:gsub("[^%d]", "")))
end

local function decimal(head, tail)
  return tonumber((head:gsub("[^%d]", "")) .. "." .. tail)
end

local three_digits = digit * digit * digit * -digit
local lead = (R "19" * digit ^ -2) * -digit
local grouped = lead * (("." * three_digits) ^ 1 + (thin * three_digits) ^ 1
  + (apostrophe * three_digits) ^ 1)
local english = lead * (("," * three_digits) ^ 2 + ",000" * -digit)
local fractions = constants { { "½", 0.5 }, { "⅓", 1 / 3 }, { "⅔", 2 / 3 }, { "¼", 0.25 },
  { "¾", 0.75 }, { "⅕", 0.2 }, { "⅖", 0.4 }, { "⅗", 0.6 }, { "⅘", 0.8 }, { "⅙", 1 / 6 },
  { "⅚", 5 / 6 }, { "⅛", 0.125 }, { "⅜", 0.375 }, { "⅝", 0.625 }, { "⅞", 0.875 } }
local slash = C(R "19" * digit ^ -1) * "/" * C(P "1000" + "100" + "10" + R "29")
  * -digit * -(S "/.-" * digit)
  / function(a, b)
    return tonumber(a) / tonumber(b)
  end

local digits = C(grouped) * "," * C(digit ^ 1) / decimal
  + C(english) * "." * C(digit ^ 1) / decimal
  + (grouped + english) / strip
  + C(digit ^ 1) * S ",." * C(digit ^ 1) / decimal
  + C(digit ^ 1) * space * slash * word_end / function(a, b) return strip(a) + b end
  + slash
  + C(digit ^ 1) * fractions / function(a, b) return strip(a) + b end
  + digit ^ 1 / strip
  + fractions
-- What a run of digits may not touch: it is an address, a version, a date, a time.
local digits_end = -digit * -(S ".,:" * digit) * -(P "/" * digit)
digits = rule("digits", digits * digits_end)

--- Rules for another grammar: V "digits", V "whole_word" and what they need.
M.rules = {}
for name, body in pairs(rules) do
  M.rules[name] = body
end

-- Phrases -------------------------------------------------------------------

local function factor(words, value)
  return vocab.words(words) * Cc(value)
end

local thousand_mark = (vocab.words { "mila", "k" }) * Cc(1e3 // 1)
local million = rule("million", factor({ "milione", "milioni", "mln", "mio", "mil.ni" }, 1000000))
local billion = factor({ "miliardo", "miliardi", "mld", "mrd", "mldi" }, 1000000000)
  + factor({ "bilione", "bilioni" }, 1000000000000)
  + factor({ "trilione", "trilioni" }, 1000000000000)
local half_word = vocab.words { "mezzo", "mezza" } * Cc(0.5)
local part = half_word
  + vocab.words { "un quarto" } * Cc(0.25)
  + vocab.words { "tre quarti" } * Cc(0.75)
  + vocab.words { "un terzo" } * Cc(1 / 3)
  + vocab.words { "due terzi" } * Cc(2 / 3)
local half = space * "e" * space * part

local word_digits = Ct(((P "zero" * word_end * Cc(0)) + whole_word) * (space * whole_word) ^ 0)
local spoken = whole_word * space * (P "virgola" + "punto") * word_end * space * word_digits
  / function(a, list)
    return tonumber(tostring(a) .. "." .. table.concat(list))
  end

local two_words = (thousands * word_end * space * ("e" * space) ^ -1 * hundreds * word_end
  + hundred * "o" * word_end * space * below_100 * word_end) / add
local atom = rule("atom", digits + spoken + two_words + whole_word)
local unit_one = article * Cc(1)

-- 16.4 million is a whole number of things, whatever binary fractions make of it.
local function tidy(x)
  local near = math.floor(x + 0.5)
  return math.abs(x) >= 1000 and math.abs(x - near) < 1e-4 and near or x
end

local function times(a, b)
  return tidy(a * b)
end

local join = space * ("e" * space) ^ -1
local thousand = rule("thousand", (digits * space ^ -1 + whole_word * space) * thousand_mark
    / times)
local thousand_more = thousand * (space * ("e" * space) ^ -1 * hundreds * word_end) ^ -1 / add
local rest = join * (thousand + big_word * word_end) + space * (whole_word + P "uno" * word_end
    * Cc(1))
local head = rule("head", half_word * space + (atom + unit_one) * space + digits)
local scaled_million = rule("scaled_million", head * million)
local scaled_billion = head * billion

-- A phrase yields its value and the factor of its last scaled part.
local function sum(...)
  local total, last = 0, 1
  for _, piece in ipairs { ... } do
    if piece.half then
      total = total + piece.half * last
    else
      total, last = total + piece.n * piece.by, piece.by
    end
  end
  return { value = tidy(total), factor = last }
end

local function scaled(pattern)
  return pattern / function(n, by) return { n = n, by = by } end
end

local function plain(pattern)
  return pattern / function(n) return { n = n, by = 1 } end
end

local tail_half = half / function(x) return { half = x } end
local phrase = (scaled(scaled_billion) * (join * scaled(scaled_million)) ^ -1
    * plain(rest) ^ -1 * tail_half ^ -1
  + scaled(scaled_million) * plain(rest) ^ -1 * tail_half ^ -1) / sum
  + thousand_more / function(n) return { value = n, factor = 1000 } end
  + plain(atom + unit_one * #half) * tail_half ^ -1 / sum
phrase = closed(phrase * Cp())

local minus = (P "-" + "\226\136\146" + vocab.words { "meno" } * space) * #(digit + vocab.letter)

local function read_phrase(text, at, first, negative)
  local found, stop = phrase:match(text, at)
  if not found then
    return nil
  end
  local value = negative and -found.value or found.value
  return {
    first = first,
    last = stop - 1,
    value = math.tointeger(value) or value,
    factor = found.factor,
    digits = text:find("^%d", at) ~= nil,
    negative = negative,
  }
end

--- Reads a number behind a minus sign at `init`; nil where there is none.
function M.negative(text, init)
  local at = init or 1
  local after_sign = minus:match(text, at)
  return after_sign and read_phrase(text, after_sign, at, true)
end

--- Reads one number at `init`: {first, last, value, factor, digits, negative} or nil.
-- "un", "uno", "una" alone are no number. A minus sign is read when `signed` is true.
function M.read(text, init, signed)
  local at = init or 1
  local after_sign = signed and minus:match(text, at)
  return read_phrase(text, after_sign or at, at, after_sign ~= nil and after_sign ~= false)
end

-- Ranges --------------------------------------------------------------------

local unit_like = (space ^ -1 * P "%" + space ^ -1 * P "€") ^ -1
local between = vocab.words { "tra", "fra", "compreso tra", "compresa tra", "compresi tra",
  "comprese tra", "compreso fra", "compresa fra" } * space
  * (vocab.words { "i", "gli", "le", "il", "lo", "la" } * space + P "l" * apostrophe) ^ -1
local and_too = unit_like * (vocab.blank ^ 0 * ",") ^ -1 * space * (P "e" + "ed") * word_end * space
  * (vocab.words { "i", "gli", "le", "il", "lo", "la" } * space + P "l" * apostrophe) ^ -1
local from = (vocab.words { "dai", "dalle", "dagli", "dal", "da", "dallo" } * space
  + P "dall" * apostrophe)
local to = unit_like * space * (vocab.words { "ai", "alle", "agli", "al", "a", "ad", "fino a",
  "fino ai", "fino alle", "allo" } * space + P "all" * apostrophe)
local either = space * P "o" * word_end * space
local to_dash = vocab.blank ^ -1 * (dash * -(dash)) * vocab.blank ^ -1
local slash_to = P "/"

local function range_of(text, first, low, connector)
  local at = connector:match(text, low.last + 1)
  local high = at and M.read(text, at)
  if not high then
    return nil
  end
  local lo, hi = low.value, high.value
  if high.factor > 1 and low.factor == 1 and lo < hi / high.factor then
    lo = lo * high.factor
  end
  if lo >= hi then
    return nil
  end
  return { first = first, last = high.last, lo = lo, hi = hi, number_first = low.first,
    number_last = high.last, digits = low.digits, factor = high.factor }
end

local one_or = article * Cc(1) * Cp() * #(either)

--- Reads a range: "tra 20 e 30", "dai 20 ai 30", "20-30", "due o tre".
-- Returns {first, last, number_first, lo, hi, open} or nil; `open` names the opening words
-- ("between", "from") so that a caller may refuse "passati da 20 a 30". `read` is what `M.read`
-- gives at `init` (false: nothing), if the caller has it already.
function M.range(text, init, read)
  local at = init or 1
  local start = between:match(text, at)
  if start then
    local low = M.read(text, start, true)
    local found = low and range_of(text, at, low, and_too)
    if found then
      found.open = "between"
    end
    return found
  end
  start = from:match(text, at)
  if start then
    local low = M.read(text, start, true)
    local found = low and range_of(text, at, low, to)
    if found then
      found.open = "from"
    end
    return found
  end
  local _, after_one = one_or:match(text, at)
  local low = after_one and { first = at, last = after_one - 1, value = 1, factor = 1 }
  if not low then
    low = read == nil and M.read(text, at) or read
  end
  if not low then
    return nil
  end
  local found = range_of(text, at, low, either)
  if found then
    found.open = "either"
    return found
  end
  found = range_of(text, at, low, to_dash)
  if found then
    found.open = "dash"
    return found
  end
  if not low.digits then
    found = range_of(text, at, low, slash_to)
  end
  return found
end

-- Fractions and ordinals ------------------------------------------------------

local ordinal_stem = constants { { "prim", 1 }, { "second", 2 }, { "terz", 3 },
  { "quart", 4 }, { "quint", 5 }, { "sest", 6 }, { "settim", 7 }, { "ottav", 8 },
  { "non", 9 }, { "decim", 10 } }
local short_ordinal = ordinal_stem * S "oaie" * -1
local long_ordinal = C((1 - P "esim" * S "oaie" * -1) ^ 1) * "esim" * S "oaie" * -1
local a_word = C(vocab.word) * word_end

--- The value of an ordinal word ("ventunesima"), or nil.
function M.ordinal_word(word)
  local value = short_ordinal:match(word)
  if value then
    return value
  end
  local root = long_ordinal:match(word)
  if not root then
    return nil
  end
  if root == "milion" then
    return 1000000
  end
  for _, vowel in ipairs { "", "o", "i", "a", "e" } do
    value = word_pattern:match(root .. vowel)
    if value then
      return value
    end
  end
  return word_pattern:match((root:gsub("mill$", "mila")))
end

-- "2°" with a degree sign may be a temperature: `M.ordinal` says which mark it saw.
local ordinal_mark = C(digit ^ 1) * (C(P "º" + "ª" + "°") * Cp())

--- Reads an ordinal at `init`: {first, last, value, mark} or nil.
function M.ordinal(text, init)
  local at = init or 1
  local figure, mark, stop = ordinal_mark:match(text, at)
  if figure then
    return { first = at, last = stop - 1, value = tonumber(figure), mark = mark }
  end
  local word = a_word:match(text, at)
  local value = word and M.ordinal_word(word)
  if value then
    return { first = at, last = at + #word - 1, value = value, word = word }
  end
end

local partitive = space * (vocab.words { "di", "dei", "degli", "delle", "del", "della",
  "dello", "dei suoi", "di tutti" } + (P "dell" + "d") * apostrophe)
local not_sport = -(space * "di" * space * "finale")
local in_every = space * "su" * space
local one_at = article * Cp()

--- Reads a fraction at `init` ("due terzi", "un quarto dei", "nove su dieci"):
-- {first, last, value} or nil. `read` as for `M.range`.
function M.fraction(text, init, read)
  local at = init or 1
  local one_end = one_at:match(text, at)
  local top = one_end and { value = 1, last = one_end - 1 }
  if not top then
    top = read == nil and M.read(text, at) or read
  end
  if not top or top.value < 1 then
    return nil
  end
  local share = in_every:match(text, top.last + 1)
  if share then
    local bottom = M.read(text, share)
    if bottom and bottom.value > top.value then
      return { first = at, last = bottom.last, value = top.value / bottom.value, share = true }
    end
    return nil
  end
  local start = space:match(text, top.last + 1)
  local word = start and a_word:match(text, start)
  if not word or word:find "^centesim" then -- those are cents
    return nil
  end
  local bottom = (word == "mezzi" or word == "mezzo") and 2 or M.ordinal_word(word)
  local plural = word:find "i$"
  local stop = start + #word
  if not bottom or bottom < 2 or not not_sport:match(text, stop) then
    return nil
  end
  if (one_end and not plural and partitive:match(text, stop)) or (not one_end and plural) then
    return { first = at, last = stop - 1, value = top.value / bottom }
  end
end

-- Spelling --------------------------------------------------------------------

local names = { [0] = "zero", "uno", "due", "tre", "quattro", "cinque", "sei", "sette", "otto",
  "nove", "dieci", "undici", "dodici", "tredici", "quattordici", "quindici", "sedici",
  "diciassette", "diciotto", "diciannove" }
local ten_names = { nil, "venti", "trenta", "quaranta", "cinquanta", "sessanta", "settanta",
  "ottanta", "novanta" }

local function join_vowel(head, tail)
  if tail:find "^[ou]" and head:find "[aio]$" then
    head = head:sub(1, -2)
  end
  return head .. tail
end

local function spell(n)
  if n < 20 then
    return names[n]
  elseif n < 100 then
    local head, rest_of = ten_names[n // 10], n % 10
    return rest_of == 0 and head or join_vowel(head, names[rest_of])
  elseif n < 1000 then
    local head = (n < 200 and "" or names[n // 100]) .. "cento"
    local rest_of = n % 100
    if rest_of == 0 then
      return head
    end
    -- custom elides before otto and ottanta only: centouno, centottanta
    local tail = spell(rest_of)
    return tail:find "^ott" and join_vowel(head, tail) or head .. tail
  end
  local head = n < 2000 and "mille" or spell(n // 1000) .. "mila"
  return n % 1000 == 0 and head or head .. spell(n % 1000)
end

--- Spells a whole number 0 .. 999 999 999 999 as Italian writes it.
function M.format(n)
  n = math.tointeger(n)
  if not n or n < 0 or n >= 1000000000000 then
    return nil
  end
  local pieces = {}
  for _, step in ipairs { { 1000000000, "miliardo", "miliardi" }, { 1000000, "milione",
    "milioni" } } do
    local count = n // step[1]
    if count == 1 then
      pieces[#pieces + 1] = "un " .. step[2]
    elseif count > 1 then
      pieces[#pieces + 1] = spell(count) .. " " .. step[3]
    end
    n = n % step[1]
  end
  if n > 0 or #pieces == 0 then
    pieces[#pieces + 1] = spell(n)
  end
  local text = table.concat(pieces, " ")
  if #text > 3 and text:find "tre$" and not text:find " tre$" then
    text = text:gsub("tre$", "tré")
  end
  return text
end

M.article = article
M.zero = P "zero" * word_end
M.partitive = partitive

return M
