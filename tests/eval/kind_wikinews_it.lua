--- Names in Italian news (KIND). PATH: a TSV file of token, label.
local here = arg[0]:gsub("[^/]*$", "")
local lib = dofile(here .. "lib.lua")
local names = loadfile(here .. "names.lua")(lib)

local set = "kind_wikinews_it"
if not lib.has(set, "it") then return end

local sentences = {}
for _, block in ipairs(lib.blocks(arg[1])) do
  local words, labels = {}, {}
  for i, row in ipairs(block.rows) do words[i], labels[i] = row[1], row[2] or "O" end
  sentences[#sentences + 1] = { words = words, spans = names.bio(labels) }
end
names.figures(set, "it", sentences)
