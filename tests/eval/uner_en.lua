--- Names in English (Universal NER). PATH: an .iob2 file, or the folder with them.
local here = arg[0]:gsub("[^/]*$", "")
local lib = dofile(here .. "lib.lua")
local names = loadfile(here .. "names.lua")(lib)

local set = "uner_en"
if not lib.has(set, "en") then return end

local sentences = {}
for _, path in ipairs(lib.files(arg[1], "%.iob2$")) do
  for _, block in ipairs(lib.blocks(path)) do
    local words, labels = {}, {}
    for i, row in ipairs(block.rows) do words[i], labels[i] = row[2], row[3] end
    sentences[#sentences + 1] = { words = words, spans = names.bio(labels),
      opens = block.meta["newdoc id"] ~= nil }
  end
end
names.figures(set, "en", sentences)
