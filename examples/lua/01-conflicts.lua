-- Conflicting figures across stories: who says what, on whose word, and why both cannot hold.
--
--     vaglio run examples/lua/01-conflicts.lua STORY...
local vaglio = require "vaglio"

local corpus = vaglio.corpus():load(arg)
local wanted = { "life.die", "life.injure", "justice.arrest" }

local function voice(claim) return claim:voice() or "unattributed" end

for kind, claims in corpus:claims { type = wanted, has_quantity = true }:group_by "type" do
  for a, b, why in claims:pairwise { relation = "contradicts" } do
    print(("%-14s %s %q (%s) <> %s %q (%s): %s"):format(kind, a.doc.uri, a.text, voice(a),
      b.doc.uri, b.text, voice(b), why))
  end
end
