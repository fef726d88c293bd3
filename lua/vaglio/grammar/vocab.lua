--- Shared LPeg pieces: what is a letter, where a word begins and ends.
--
-- LPeg sees bytes, news is UTF-8. A *letter* here is an ASCII letter or any
-- multi-byte character that is not a space, dash, quotation mark, currency sign
-- or other symbol. Every grammar takes these pieces from here and from nowhere else.
--
--     local v = require "vaglio.grammar.vocab"
--     local day = v.words { "lunedì", "martedì" }
--     (v.word_start * day):match("lunedì’")   --> 8 ("ì" is two bytes)
local lpeg = require "lpeg"
local ipairs, table, type = ipairs, table, type
local P, R, S, B = lpeg.P, lpeg.R, lpeg.S, lpeg.B

local _ENV = nil

local M = {}

local continuation = R "\128\191"

--- One well-formed character of two, three or four bytes.
M.two_bytes = R "\194\223" * continuation
M.three_bytes = R "\224\239" * continuation * continuation
M.four_bytes = R "\240\244" * continuation * continuation * continuation

-- U+0080..U+00BF (signs, quotes, NBSP), the whole E2 lead up to U+2BFF (punctuation,
-- currency, arrows, symbols), CJK punctuation, BOM and U+FFFD, and the emoji planes.
local sign_2 = P "\194" * continuation + P "\195" * S "\151\183"
local sign_3 = P "\226" * R "\128\175" * continuation
  + P "\227\128" * continuation
  + P "\239\187\191" + P "\239\191\189" + P "\239\184\143"
local sign_4 = P "\240\159" * continuation * continuation

local letter_1 = R("az", "AZ")
local letter_2 = M.two_bytes - sign_2
local letter_3 = M.three_bytes - sign_3
local letter_4 = M.four_bytes - sign_4

M.digit = R "09"
M.letter = letter_1 + letter_2 + letter_3 + letter_4
M.character = R "\0\127" + M.two_bytes + M.three_bytes + M.four_bytes + P(1)

-- `lpeg.B` wants a fixed length, hence one look-behind for each length.
local after_letter = B(letter_1) + B(letter_2) + B(letter_3) + B(letter_4)

--- No letter and no digit stands before / after this place.
M.word_start = -(after_letter + B(M.digit))
M.word_end = -(M.letter + M.digit)
--- No letter after (a digit may follow) / no letter before.
M.letters_end = -M.letter
M.after_letter = after_letter

M.word = M.letter ^ 1

--- Spaces inside a line: space, tab, NBSP, figure, thin and narrow spaces.
M.blank = S " \t" + "\194\160" + P "\226\128" * R "\128\138" + "\226\128\175"
--- Spaces inside a sentence: blanks and at most one line break (hard-wrapped text).
M.space = M.blank ^ 1 * (P "\r" ^ -1 * "\n" * M.blank ^ 0) ^ -1
  + P "\r" ^ -1 * "\n" * M.blank ^ 0
--- A space that may separate thousands ("1 234"): never a line break.
M.thin = P " " + "\194\160" + "\226\128\175" + "\226\128\137" + "\226\128\135"

M.apostrophe = P "'" + "\226\128\153" + "\202\188"
--- Hyphen, non-breaking hyphen, figure, en and em dash, minus sign.
M.dash = P "-" + P "\226\128" * R "\144\148" + "\226\136\146"
M.degree = P "°" + "º" + "˚"

--- A pattern for any of the words, the longest first, each ending at a word's end.
-- A space in an entry matches any space, an apostrophe either apostrophe. The list
-- is a short one; for thousands of words use a Lua set and `word`.
function M.words(list)
  local sorted = {}
  for i, word in ipairs(list) do
    sorted[i] = word
  end
  table.sort(sorted, function(a, b)
    if #a ~= #b then
      return #a > #b
    end
    return a < b
  end)
  local choice = P(false)
  for _, word in ipairs(sorted) do
    choice = choice + M.phrase(word)
  end
  return choice * M.word_end
end

local piece = lpeg.C(((1 - S " '") ^ 1)) / P
  + P " " ^ 1 / function() return M.space end
  + P "'" / function() return M.apostrophe end
local pieces = lpeg.Ct(piece ^ 0)

--- A pattern for one phrase, without a guard ("fino a", "l'anno").
function M.phrase(text)
  local pattern = P(true)
  for _, part in ipairs(pieces:match(text)) do
    pattern = pattern * part
  end
  return pattern
end

--- A set of words from one string or a list: `set "uno due"`.
function M.set(words)
  local set = {}
  if type(words) == "string" then
    for word in words:gmatch "%S+" do
      set[word] = true
    end
  else
    for _, word in ipairs(words) do
      set[word] = true
    end
  end
  return set
end

local lower_pairs = {}
for byte = 128, 158 do -- À..Þ to à..þ, without the multiplication sign
  if byte ~= 151 then
    lower_pairs["\195" .. ("").char(byte)] = "\195" .. ("").char(byte + 32)
  end
end
for _, range in ipairs { { 0x100, 0x136, 0 }, { 0x139, 0x147, 1 }, { 0x14A, 0x176, 0 },
  { 0x179, 0x17D, 1 } } do
  for code = range[1], range[2], 2 do
    local upper = ("").char(192 + code // 64, 128 + code % 64)
    local lower = ("").char(192 + (code + 1) // 64, 128 + (code + 1) % 64)
    lower_pairs[upper] = lower
  end
end
lower_pairs["\196\176"] = nil -- dotted capital I has no lower case of the same length
lower_pairs["\196\177"] = nil

local fold_upper = R "AZ" / function(c) return c:lower() end
local fold_wide = lpeg.C(P "\195" * R "\128\158" + R "\196\197" * continuation)
  / function(c) return lower_pairs[c] or c end
local folder = lpeg.Cs((fold_upper + fold_wide + 1) ^ 0)

--- The text in lower case (ASCII, Latin-1, Latin Extended-A), of the same byte length.
function M.fold(text)
  return folder:match(text)
end

return M
