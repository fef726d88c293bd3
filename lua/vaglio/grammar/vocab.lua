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

-- No letters are U+0080..U+00BF (signs, quotes, NBSP), U+00D7 and U+00F7, the whole E2 lead up to
-- U+2BFF (punctuation, currency, arrows, symbols), CJK punctuation, the variation selector, BOM and
-- U+FFFD, and the emoji planes. Written as what remains, by first byte: so LPeg decides by that one.
local odd_3 = P "\187\191" + "\191\189" + "\184\143"

local letter_1 = R("az", "AZ")
local letter_2 = R "\196\223" * continuation + P "\195" * (continuation - S "\151\183")
local letter_3 = (R "\224\239" - S "\226\227\239") * continuation * continuation
  + P "\226" * R "\176\191" * continuation
  + P "\227" * R "\129\191" * continuation
  + P "\239" * (continuation * continuation - odd_3)
local letter_4 = P "\240" * (continuation - P "\159") * continuation * continuation
  + R "\241\244" * continuation * continuation * continuation
local wide_letter = letter_2 + letter_3 + letter_4

M.digit = R "09"
M.letter = letter_1 + wide_letter
M.character = R "\0\127" + M.two_bytes + M.three_bytes + M.four_bytes + P(1)

-- `lpeg.B` wants a fixed length, hence one look-behind for each length.
local after_letter = B(letter_1) + B(letter_2) + B(letter_3) + B(letter_4)

--- No letter and no digit stands before / after this place.
M.word_start = -(after_letter + B(M.digit))
M.word_end = -(R("az", "AZ", "09") + wide_letter)
--- No letter before.
M.after_letter = after_letter

-- Runs of ASCII first: LPeg does those in one step.
M.word = (letter_1 ^ 1 + wide_letter) ^ 1
--- What stands between words and figures.
M.between = ((R "\0\127" - R("az", "AZ", "09")) ^ 1 + (1 - (M.letter + M.digit))) ^ 0

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

-- A choice of many patterns, built as a balanced tree: LPeg copies both sides of each `+`, and
-- looks at both for their first bytes, so that a long chain costs the square of its length.
local function balanced(list, first, last)
  if first > last then return P(false) end
  if first == last then return list[first] end
  local middle = (first + last) // 2
  return balanced(list, first, middle) + balanced(list, middle + 1, last)
end

-- What one step of a phrase stands for: any space, either apostrophe, or itself.
local steps = { [" "] = M.space, ["'"] = M.apostrophe }

local function add_phrase(root, phrase, final)
  local node = root
  for step in phrase:gsub(" +", " "):gmatch "." do
    local child = node[step]
    if not child then
      child = { keys = {} }
      node[step] = child
      node.keys[#node.keys + 1] = step
    end
    node = child
  end
  node.final = node.final or final
end

-- A trie as a pattern: steps that leave no choice become one literal; deeper words come first.
local function trie_pattern(node)
  table.sort(node.keys)
  local branches = {}
  for _, key in ipairs(node.keys) do
    local literal, child = steps[key] or key, node[key]
    while not steps[key] and not child.final and #child.keys == 1 and not steps[child.keys[1]] do
      literal = literal .. child.keys[1]
      child = child[child.keys[1]]
    end
    local leaf = child.final == true and #child.keys == 0
    branches[#branches + 1] = leaf and P(literal) or literal * trie_pattern(child)
  end
  if node.final then branches[#branches + 1] = P(node.final) end
  return balanced(branches, 1, #branches)
end

--- A pattern for phrases with a pattern each: `phrases { { "fino a", after }, … }` matches the
-- longest phrase whose `after` matches too; of equal phrases the first.
-- A space in a phrase matches any space, an apostrophe either apostrophe. The list is a short one;
-- for thousands of words use a Lua set and `word`.
function M.phrases(list)
  local root = { keys = {} }
  for _, row in ipairs(list) do
    add_phrase(root, row[1], row[2])
  end
  return trie_pattern(root)
end

--- A pattern for the longest of some words, which must end at a word's end. A grammar with many
-- lists may pass its own rule for `ending`.
function M.words(list, ending)
  local rows = {}
  for i, word in ipairs(list) do
    rows[i] = { word, true }
  end
  return M.phrases(rows) * (ending or M.word_end)
end

--- A pattern for one phrase, without a guard ("fino a", "l'anno").
function M.phrase(text)
  return M.phrases { { text, true } }
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
