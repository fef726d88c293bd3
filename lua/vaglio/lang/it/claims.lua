--- Claim rules of the Italian pack. Each row is a rule (vaglio.rule); frames find the arguments.
local T = require "vaglio.token"
local F = require "vaglio.frame"

local rules = {}

local function rule(name, type, pattern, make, test)
  rules[#rules + 1] = { name = "it." .. name, lang = "it", phase = "claim", type = type, pattern = T.cap("trigger", pattern),
                        make = make, test = test }
end

local function verbs(list) return T.lemma((list:gsub("%s+", "|")), "verb") end
local function nouns(list) return T.lemma((list:gsub("%s+", "|")), "noun") end

-- ---- life -------------------------------------------------------------------------------

rule("die.verb", "life.die", verbs "morire decedere perire spirare annegare",
  F.verb { count = "subject", people = "subject", roles = { victim = "subject" } })
rule("die.kill", "life.die", verbs "uccidere ammazzare assassinare trucidare freddare massacrare giustiziare decapitare",
  F.verb { count = "patient", people = "patient", optional = false, roles = { agent = "agent", victim = "patient" } })
rule("die.eliminate", "life.die", verbs "eliminare sterminare abbattere falciare",
  F.verb { count = "patient", people = "patient", roles = { agent = "agent", victim = "patient" } })
rule("die.noun", "life.die", nouns "morto vittima deceduto", F.noun { victim = "self", headline = true })
rule("die.of", "life.die", nouns "morte uccisione decesso assassinio omicidio scomparsa", F.noun { victim = "of" })
rule("injure.verb", "life.injure", verbs "ferire ustionare intossicare investire accoltellare",
  F.verb { count = "patient", people = "patient", roles = { agent = "agent", victim = "patient" } })
rule("injure.noun", "life.injure", nouns "ferito ustionato intossicato", F.noun { victim = "self", headline = true })

return rules
