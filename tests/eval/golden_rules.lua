--- Sentence boundaries of the Golden Rules. PATH: it.jsonl or en.jsonl.
local here = arg[0]:gsub("[^/]*$", "")
local lib = dofile(here .. "lib.lua")

local lang = arg[1]:match "(%l%l)%.jsonl$"
local set = "golden_rules_" .. lang
if not lib.has(set, lang) then return end

local function trimmed(text) return text:match "^%s*(.-)%s*$" end

local function split(text)
  local out = {}
  local _, sentences = lib.segment(text, lang)
  for _, s in ipairs(sentences) do out[#out + 1] = trimmed(text:sub(s[1], s[2])) end
  return table.concat(out, "\0")
end

-- Cases whose expected sentences are not the text's own letters test cleaning, not splitting: left
-- out.
local function only_splits(row)
  return table.concat(row.sentences):gsub("%s", "") == row.text:gsub("%s", "")
end

local n, right, rules, rules_right, left_out = 0, 0, 0, 0, 0
for _, row in ipairs(lib.jsonl(arg[1])) do
  local want, ok = {}, false
  for i, s in ipairs(row.sentences) do
    row.sentences[i] = s:gsub("\\'", "'")              -- a left-over of the Ruby source
    want[i] = trimmed(row.sentences[i]):gsub("%s+", " ")
  end
  local got = split(row.text):gsub("%s+", " ")
  if not only_splits(row) then
    left_out = left_out + 1
    goto continue
  end
  ok = got == table.concat(want, "\0")
  n, right = n + 1, right + (ok and 1 or 0)
  if row.golden_rule then rules, rules_right = rules + 1, rules_right + (ok and 1 or 0) end
  if not ok then lib.wrong("split", "%s: %s | want %s", row.name, (got:gsub("%z", " ¦ ")),
    table.concat(want, " ¦ ")) end
  ::continue::
end
lib.figure(set, "exact", right / n, n)
lib.figure(set, "wrong", n - right, n)
lib.figure(set, "left_out", left_out, n + left_out)
if rules > 0 then lib.figure(set, "exact_golden", rules_right / rules, rules) end
