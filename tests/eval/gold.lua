-- Scores stories against their gold: vaglio run tests/eval/gold.lua CLAIMS.jsonl RELATIONS.jsonl STORY...
-- prints one line a figure (name, value, number of cases).
local here = arg[0]:match "^(.*)/[^/]*$" or "."
package.path = here .. "/?.lua;" .. package.path
local core = require "vaglio.core"
local score = require "score"
local vaglio = require "vaglio"

local function read(path)
  local rows = {}
  for line in io.lines(path) do
    if line:find "%S" then rows[#rows + 1] = core.decode(line) end
  end
  return rows
end

local corpus = vaglio.corpus():load { table.unpack(arg, 3) }
corpus:compare()
for _, f in ipairs(score.run(corpus:records(), read(arg[1]), read(arg[2]))) do
  print(("%-28s %.3f  of %d"):format(f[1], f[2], f[3]))
end
