--- How much of an answer is taken from its source (Clough & Stevenson). PATH: docs.jsonl.
--
-- The score of an answer is the share of its bytes in passages that it shares with the source text.
-- Rank correlation (Kendall's tau-b) of the score with cut > light > heavy > non, and accuracy with
-- fixed bounds.
local here = arg[0]:gsub("[^/]*$", "")
local lib = dofile(here .. "lib.lua")
local corpora = require "vaglio.corpus"

local set = "clough_stevenson"
if not lib.has(set, "en") then return end

local RANK = { cut = 3, light = 2, heavy = 1, non = 0 }
local BOUNDS = { { 0.60, 3 }, { 0.35, 2 }, { 0.08, 1 }, { 0, 0 } }

local tasks, order = {}, {}
for _, row in ipairs(lib.jsonl(arg[1])) do
  if not tasks[row.task] then
    tasks[row.task] = { answers = {} }
    order[#order + 1] = row.task
  end
  if row.category == "orig" then tasks[row.task].source = row
  else table.insert(tasks[row.task].answers, row) end
end

local function score(source, answer)
  local corpus <close> = corpora.open()
  local a = corpus:add { text = source, outlet = "source", uri = "source", lang = "en",
    published = "2020-01-01" }
  local b = corpus:add { text = answer, outlet = "answer", uri = "answer", lang = "en",
    published = "2020-01-02" }
  local spans = {}
  for p in corpus:passages():each() do
    local s = p.a.doc == b and p.a or p.b
    if p.a.doc ~= p.b.doc then spans[#spans + 1] = { s.first, s.last } end
  end
  local free = 0
  for _, s in ipairs(lib.without({ 1, #answer }, spans)) do free = free + s[2] - s[1] + 1 end
  return a and 1 - free / #answer or 0
end

local scores, ranks, right = {}, {}, 0
for _, task in ipairs(order) do
  for _, row in ipairs(tasks[task].answers) do
    local s = score(tasks[task].source.text, row.text)
    scores[#scores + 1], ranks[#ranks + 1] = s, RANK[row.category]
    for _, b in ipairs(BOUNDS) do
      if s >= b[1] then
        if b[2] == RANK[row.category] then right = right + 1
        else lib.wrong("reuse", "%s is %s, score %.2f", row.file, row.category, s) end
        break
      end
    end
  end
end

local agree, disagree, tied_score, tied_rank = 0, 0, 0, 0
for i = 1, #scores do
  for k = i + 1, #scores do
    local d = (scores[i] - scores[k]) * (ranks[i] - ranks[k])
    if d > 0 then agree = agree + 1 elseif d < 0 then disagree = disagree + 1 end
    if scores[i] == scores[k] and ranks[i] ~= ranks[k] then tied_score = tied_score + 1 end
    if ranks[i] == ranks[k] and scores[i] ~= scores[k] then tied_rank = tied_rank + 1 end
  end
end
local both = agree + disagree
lib.figure(set, "tau_b", (agree - disagree) / math.sqrt((both + tied_score) * (both + tied_rank)),
  #scores)
lib.figure(set, "accuracy_4", right / #scores, #scores)
