-- A comparison of one's own: tolls by source. What it says stands in the place of the engine's
-- verdict.
--
--     vaglio run examples/lua/03-comparison.lua STORY...
local vaglio = require "vaglio"

-- One victim is a person, not a toll.
local function toll(claim)
  return claim.type == "life.die" and claim.quantity and claim.quantity.core[2] > 1
end
local function overlap(p, q) return p.hard[1] <= q.hard[2] and q.hard[1] <= p.hard[2] end
local function range(q) return ("%g..%g"):format(q.core[1], q.core[2]) end

vaglio.comparison {
  name = "toll-by-source",
  when = function(a, b) return toll(a) and toll(b) and a.scope == b.scope end,
  compare = function(a, b)
    if overlap(a.quantity, b.quantity) then return end        -- not ours: ask the next
    if a:voice() == b:voice() then return "contradicts", "one source, two figures" end
    return "disputed", ("%s says %s, %s says %s"):format(a:voice() or "?", range(a.quantity),
      b:voice() or "?", range(b.quantity))
  end,
}

for relation in vaglio.corpus():load(arg):relations { step = "toll-by-source" } do
  print(relation.label, relation.a.text, relation.b.text, relation.reason)
end
