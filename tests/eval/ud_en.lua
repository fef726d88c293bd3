--- Tokens and sentences of Universal Dependencies. PATH: one .conllu file, or the folder: then
-- tokens of all its files, sentences of PUD (the one whose sentences stand in their documents'
-- order).
local here = arg[0]:gsub("[^/]*$", "")
local lib = dofile(here .. "lib.lua")
local measure = loadfile(here .. "tokens.lua")(lib)

if not lib.has("ud_en", "en") then return end
measure.figures("ud_en", "en", lib.files(arg[1], "%.conllu$"), "_pud%-")
