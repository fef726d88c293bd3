--- Word by word, where two texts differ.
--
--     local left, right = diff.words("spiega la nota, stanno", "stanno")
--     left  --> {{text = "spiega la nota, ", same = false}, {text = "stanno", same = true}}
--
-- The longest common subsequence of words; marks and case at the edges of a word do not count
-- as a difference. Texts too long for the square table are given back whole.
local table = table
local _ENV = nil

local M = { limit = 360000 }

local function split(text)
  local words, lead = {}, text:match("^%s*")
  for word in text:gmatch("%S+%s*") do
    local key = word:gsub("%s+$", ""):gsub("^[%p\xC2\xE2\x80-\xBF]+", ""):gsub("[%p]+$", "")
    key = key:gsub("\xE2\x80[\x98\x99]", "'"):gsub("[\xC2\xE2][\x80-\xBF]*$", ""):lower()
    words[#words + 1] = { text = lead .. word, key = key }
    lead = ""
  end
  return words
end

local function lengths(a, b)
  local rows = {}
  for i = #a + 1, 1, -1 do
    local row, below = {}, rows[i + 1]
    for j = #b + 1, 1, -1 do
      if i > #a or j > #b then
        row[j] = 0
      elseif a[i].key == b[j].key then
        row[j] = below[j + 1] + 1
      else
        row[j] = below[j] >= row[j + 1] and below[j] or row[j + 1]
      end
    end
    rows[i] = row
  end
  return rows
end

local function add(runs, word, same)
  local last = runs[#runs]
  if last and last.same == same then
    last.text = last.text .. word.text
  else
    table.insert(runs, { text = word.text, same = same })
  end
end

--- Two lists of runs {text, same}; joined, the runs of a side are its text.
function M.words(left, right)
  local a, b = split(left), split(right)
  if #a * #b > M.limit then
    return { { text = left, same = true } }, { { text = right, same = true } }
  end
  local rows, x, y, i, j = lengths(a, b), {}, {}, 1, 1
  while i <= #a or j <= #b do
    if i <= #a and j <= #b and a[i].key == b[j].key then
      add(x, a[i], true)
      add(y, b[j], true)
      i, j = i + 1, j + 1
    elseif j > #b or (i <= #a and rows[i + 1][j] >= rows[i][j + 1]) then
      add(x, a[i], false)
      i = i + 1
    else
      add(y, b[j], false)
      j = j + 1
    end
  end
  return x, y
end

return M
