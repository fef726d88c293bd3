-- A third language: a pack of one's own is loaded, then Spanish stories are read like any others.
--
--     vaglio run examples/language/run.lua
package.path = "examples/language/?.lua;examples/language/?/init.lua;" .. package.path
local vaglio = require "vaglio"
vaglio.language(require "es")

local corpus = vaglio.corpus():load "examples/language/stories"

-- The number in the claim's words: "12", ">40", "-" without one.
local function number(claim)
  local q = claim.quantity
  if not q then return "-" end
  return (q.mod == "=" and "" or q.mod) .. (q.best or ("%g..%g"):format(q.core[1], q.core[2]))
end

for doc in corpus:documents() do
  print(doc.outlet)
  for claim in doc:claims() do
    local day = claim.when and claim.when.lo or "no day"
    print(("  %s %s [%s, %s, %s] %s"):format(claim.type, number(claim),
      claim:voice() or "nobody named", day, claim.factuality, claim.text))
  end
end

for relation in corpus:relations { label = "contradicts" } do
  local a, b = relation.a, relation.b
  print(("%s: %s %q, %s %q: %s"):format(relation.label, a.doc.outlet, a.text, b.doc.outlet, b.text,
    relation.reason))
end
