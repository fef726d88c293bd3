--- What weakens an assertion in English: the certainty (CT, PR, PS, U) of words, modals, verbs and
-- nouns
-- over a clause (how they are read: vaglio.factuality).
local set = require("vaglio.cues").set

local _ENV = nil

local M = {}

-- Sets the level of words for `openers`.
local function words(level, list)
  for word in list:gmatch "%S+" do M.openers[word] = level end
end

M.modals = {
  may = "PS", might = "PS", could = "PS", can = "PS", must = "U", should = "U", shall = "U", ought
  = "U"
}
M.modals_conditional = {}
--- Modals that tell a wish or a duty rather than a chance.
M.stance = set "must should shall ought can"
--- Modals whose negation rules the thing out: "could not leave".
M.able = set "can could"
M.implicative_modals = {}
--- Modals that with an if-clause are hypothetical.
M.conditional = set "would"
--- Does "not" stand behind its modal?
M.negation_follows = true
--- "must have left": what is inferred.
M.inferred = { must = "PR" }
--- Verbs that weaken the clause under them: "it appears that", "seems to have".
M.verbs = {
  seem = "PR", appear = "PR", risk = "PS", doubt = "PS", suspect = "PS", fear = "PS", hope = "PS"
}
--- … when negated: "did not rule out that".
M.negated_verbs = { exclude = "PS", rule = "PS" }
--- … and those that do so in the passive: "is believed to have", "are feared to be".
M.passive_verbs = {
  believe = "PR", think = "PR", say = "PR", report = "PR", allege = "PR", presume = "PR",
  understand = "PR", suspect = "PR", rumour = "PR", rumor = "PR", expect = "PR", assume = "PR",
  consider = "PR", estimate = "CT", fear = "PS", claim = "PR", suppose = "PR",
}
M.wish = set "wish demand insist request recommend propose"
--- Words right before "that" or an infinitive: "it is possible that", "the intention to", "due to".
M.openers = {}
words("PS", [[
  possible impossible unlikely possibility risk danger threat threats fear fears intention intent
  aim goal hope hopes wish desire plan plans proposal proposals attempt attempts bid effort
  efforts chance opportunity ready willing prepared determined eager prospect]])
words("PR", [[
  probable likely probability likelihood]])
words("U", [[
  necessary obliged obligation need]])
M.possible = set "possibly perhaps maybe potentially conceivably"
M.probable = set [[
  reportedly allegedly apparently probably presumably likely supposedly purportedly seemingly
  ostensibly unconfirmed]]
--- Verbs whose infinitive is meant, not done.
M.intent = set [[
  want wish try attempt seek intend threaten plan order ask promise hope risk plot vow conspire
  aim decide agree offer pledge urge tell warn allow consider propose prefer need aspire]]
--- Verbs that pass on to their infinitive how firmly they stand themselves …
M.aspect = set "begin start continue manage proceed"
--- … and of these, those that pass on their negation: "did not manage to stop".
M.implicative = set "manage"
--- Verbs whose infinitive did not happen; nouns that say the same of what follows.
M.negative_verbs = set "fail refuse avoid decline neglect forget forgo"
M.negative_nouns = set "failure refusal inability lack absence"
--- A noun that these have as subject was lacking.
M.lacking_verbs = set "lack"
M.lacking_words = {}
M.negators = set "not n't never cannot"
--- "not only" is no denial.
M.only = set "only just merely"
M.without = set "without"
M.purpose = {}
--- "in order to leave", "so as to leave".
M.purpose_phrases = { ["in order to"] = true, ["so as to"] = true }
M.if_words = set "if unless whether lest"
--- Of these, those that make a "would" hypothetical.
M.conditions = set "if unless"
M.even = set "even as"
M.question_words = set "who what when where why which whose how"

local told = set "say report claim expect consider"

--- Read off the verb group itself, or off what stands over it: "are feared dead", "are believed to
-- be trapped".
function M.phrases(s, g)
  if g.passive and not g.bare_participle and M.passive_verbs[g.lemma] and not told[g.lemma] then
    local level = M.passive_verbs[g.lemma]
    return level ~= "CT" and level or nil
  end
  if (g.lemma == "seem" or g.lemma == "appear") and s.form[g.last + 1] == "to" then return "PR" end
  if g.lemma == "risk" then return "PS" end
end

return M
