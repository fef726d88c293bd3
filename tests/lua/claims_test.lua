-- The claim rules of the shipped packs: each rule's own examples, through the whole pipeline.
local check = require "check"
local pipeline = require "vaglio.pipeline"
local rule = require "vaglio.rule"

-- What a rule gave on a text, as plain tables: type, factuality, quantity (the best value, else the low
-- end of the core), mod, and each role with its words.
local function results(text, r)
  local doc = pipeline.run(assert(pipeline.document(text, { uri = "test", lang = r.lang })))
  local found = {}
  for _, c in ipairs(doc.claims) do
    local record, q = c.record, c.proto.quantity
    if record.rule == r.name then
      local view = { type = record.type, factuality = record.factuality, scope = record.scope, unit = record.unit, act = record.act }
      if q then
        view.quantity = q.one and 1 or q.best or q.core and q.core[1]
        view.mod = q.mod or "="
      end
      for _, a in ipairs(record.args) do
        view[a.role] = (view[a.role] and view[a.role] .. "; " or "") .. text:sub(a.first, a.last)
      end
      found[#found + 1] = view
    end
  end
  return found
end

for _, lang in ipairs { "it", "en" } do
  for _, r in ipairs(require("vaglio.lang." .. lang .. ".claims")) do
    local ok, problem = rule.run_tests({ name = r.name, lang = lang, test = r.test, file = r.file, line = r.line }, results)
    check.equal(ok, true, problem or r.name)
    local yes, no = 0, 0
    for _, want in pairs(r.test or {}) do
      if want == false then no = no + 1 else yes = yes + 1 end
    end
    check.equal(yes > 0 and no > 0, true, r.name .. ": a positive and a negative example")
  end
end

check.done()
