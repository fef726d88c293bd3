--- Names in English Wikinews (GUM). PATH: a .conllu file, or the folder with them.
--
-- GUM marks every mention, nested, pronouns too. A name here is a mention of a person, a place or
-- an organisation whose words are capitalised, a proper noun among them (with articles and
-- prepositions between); its article is left off. Of nested names the outer one counts.
local here = arg[0]:gsub("[^/]*$", "")
local lib = dofile(here .. "lib.lua")
local names = loadfile(here .. "names.lua")(lib)

local set = "gum_news_en"
if not lib.has(set, "en") then return end

local TYPES = { person = "PER", place = "LOC", organization = "ORG" }
local BETWEEN = { ADP = true, DET = true, PART = true, NUM = true }

-- Mentions {first, last, type} of a sentence's rows, from their Entity= brackets.
local function mentions(rows)
  local out, open = {}, {}
  for i, row in ipairs(rows) do
    local field = ("|" .. row[10]):match "|Entity=([^|]*)" or ""
    for piece in field:gmatch "%(?[^()]+%)?" do
      local id, kind = piece:match "^%((%d+)%-(%a+)"
      if not id then id = piece:match "^(%d+)" end
      if id and kind then
        local m = { i, i, TYPES[kind] }
        out[#out + 1] = m
        if not piece:find "%)$" then
          open[id] = open[id] or {}
          table.insert(open[id], m)
        end
      elseif id and open[id] and open[id][1] then
        table.remove(open[id])[2] = i
      end
    end
  end
  return out
end

-- The name that a mention is, without its article; nil when it is none.
local function name_of(rows, m)
  local first, proper = m[1], 0
  while first < m[2] and rows[first][4] == "DET" do first = first + 1 end
  for i = first, m[2] do
    if rows[i][4] == "PROPN" then proper = proper + 1 end
    if not BETWEEN[rows[i][4]] and not rows[i][2]:find "^[%u\xC3-\xF4&.'-]" then return nil end
  end
  if proper == 0 or BETWEEN[rows[first][4]]
    or not rows[m[2]][2]:find "^[%u%d\xC3-\xF4'.]" then return nil end
  return m[3] and { first, m[2], m[3] }
end

local function outer(list)
  local out = {}
  for i, a in ipairs(list) do
    local inside = false
    for k, b in ipairs(list) do
      inside = inside or k ~= i and b[1] <= a[1] and a[2] <= b[2] and (b[2] - b[1] > a[2] - a[1]
        or k < i)
    end
    if not inside then out[#out + 1] = a end
  end
  return out
end

local sentences = {}
for _, path in ipairs(lib.files(arg[1], "%.conllu$")) do
  for _, block in ipairs(lib.blocks(path)) do
    local rows, words, found = {}, {}, {}
    for _, row in ipairs(block.rows) do
      if row[1]:find "^%d+$" then rows[#rows + 1] = row end
    end
    for i, row in ipairs(rows) do words[i] = row[2] end
    for _, m in ipairs(mentions(rows)) do found[#found + 1] = name_of(rows, m) end
    sentences[#sentences + 1] = { words = words, spans = outer(found),
      opens = block.meta["newdoc id"] ~= nil }
  end
end
names.figures(set, "en", sentences)
