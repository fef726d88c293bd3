--- Frames: from a trigger word to a claim with its arguments. A claim rule says which words trigger it
-- and which arguments to take; finding them is the shallow syntax's work (vaglio.slot).
--
--     rule { name = "it.die", type = "life.die", phase = "claim", lang = "it",
--            pattern = T.cap("trigger", T.lemma("morire|perire", "verb")),
--            make = frame.verb { count = "subject", roles = { victim = "subject" }, people = "subject" } }
--
-- Slots (what a role, `count`, `people` or `needs` may name; or a function (s, g) -> phrase):
--     subject   grammatical subject            object    direct object
--     agent     subject, or by-phrase of a passive
--     patient   object, or subject of a passive, or what a bare participle belongs to
--     <prep>    a phrase under one of these prepositions: "in|a", "da"
-- Words of a language come from the rule or from the pack: `none`, `there_verbs`, `toll_verbs`,
-- `toll_hosts`, `implicatives`, `object_clitics`, `there_clitics`, `fates`.

local verbs = require "vaglio.verb_frame"
local nouns = require "vaglio.noun_frame"

local M = {}
for _, part in ipairs { verbs, nouns } do
  for name, value in pairs(part) do M[name] = value end
end
return M
