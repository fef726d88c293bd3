-- A rule of one's own: how many troops, wherever a story counts them.
--
--     vaglio run examples/lua/02-rule.lua STORY...
local vaglio = require "vaglio"
local L, it = vaglio.lpeg, vaglio.lexer "it"

vaglio.rule {
  name = "troops", lang = "it", phase = "claim", priority = 10,
  pattern = L.Cg(it.number, "n") * (it.sp * "di") ^ -1 * it.sp
    * it.words { "uomini", "truppe", "soldati", "militari" },
  make = function(m) return { type = "troops", span = m.span, quantity = m.n } end,
  test = { ["Sono arrivati circa 2.500 uomini."] = { quantity = { best = 2500 } },
           ["Sono arrivate decine di soldati."] = { quantity = { mod = "vague" } },
           ["Sono arrivati uomini armati."] = false },
}

for claim in vaglio.corpus():load(arg):claims { type = "troops" } do
  local q = claim.quantity
  print(("%s\t%d\t%d\t%g..%g\t%s\t%s"):format(claim.doc.uri, claim.first, claim.last, q.core[1],
    q.core[2], claim.rule, claim.text))
end
