--- Are two names the same person or company? PATH: cases.csv (name_bench). The threshold is the
-- library's own: what it calls "same" or is unsure about with a score of at least 0.75.
local here = arg[0]:gsub("[^/]*$", "")
local lib = dofile(here .. "lib.lua")
local core = require "vaglio.core"

local set, THRESHOLD = "name_bench", 0.75
if not core.name_compare then
  print(set .. " skipped: this build cannot compare names")
  return
end
require "vaglio.packs".all()                           -- titles, particles, short forms

local function tally() return { right = 0, ours = 0, gold = 0, n = 0 } end
local all, person, strong = tally(), tally(), tally()

local function add(t, ours, gold)
  t.n = t.n + 1
  if ours then t.ours = t.ours + 1 end
  if gold then t.gold = t.gold + 1 end
  if ours and gold then t.right = t.right + 1 end
end

for _, row in ipairs(lib.csv(arg[1])) do
  local _, score = core.name_compare(row.name1, row.name2, row.schema == "Person" and "person"
    or "organisation")
  local ours, gold = score >= THRESHOLD, row.is_match == "true"
  add(all, ours, gold)
  if row.schema == "Person" then add(person, ours, gold) end
  if row.quality == "STRONG" then add(strong, ours, gold) end
  if ours ~= gold then lib.wrong(gold and "missed" or "joined", "%.2f %s | %s | %s", score,
    row.schema, row.name1, row.name2) end
end
lib.figure(set, "f1", lib.f1(all.right, all.ours, all.gold), all.n)
lib.figure(set, "precision", all.right / math.max(1, all.ours), all.ours)
lib.figure(set, "recall", all.right / all.gold, all.gold)
lib.figure(set, "f1_persons", lib.f1(person.right, person.ours, person.gold), person.n)
lib.figure(set, "f1_strong", lib.f1(strong.right, strong.ours, strong.gold), strong.n)
