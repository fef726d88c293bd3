--- Claim rules of the English pack, by family. Each row is a rule (vaglio.rule); frames find the arguments.
local ipairs, require = ipairs, require
local _ENV = nil

local rules = {}
for _, family in ipairs { "life", "justice", "conflict", "movement", "personnel", "directive", "economy", "disaster",
                          "politics", "other" } do
  for _, r in ipairs(require("vaglio.lang.en.claims." .. family)) do rules[#rules + 1] = r end
end
return rules
