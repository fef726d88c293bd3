--- What weakens an assertion in English: the certainty (CT, PR, PS) of words, modals and verbs of seeming.
local set = require("vaglio.cues").set

local _ENV = nil

local M = {}

M.modals = { may = "PS", might = "PS", could = "PS" }
--- Verbs that weaken the clause under them: "it appears that", "seems to have".
M.verbs = { seem = "PR", appear = "PR", risk = "PS" }
--- … and those that do so in the passive: "is believed to have", "are feared to be".
M.passive_verbs = { believe = "PR", think = "PR", say = "PR", report = "PR", allege = "PR", presume = "PR", understand = "PR",
  suspect = "PR", rumour = "PR", rumor = "PR", expect = "PR", assume = "PR", consider = "PR", estimate = "CT", fear = "PS",
  claim = "PR", suppose = "PR" }
M.possible = set "possibly perhaps maybe potentially conceivably"
M.probable = set [[reportedly allegedly apparently probably presumably likely supposedly purportedly seemingly ostensibly
  unconfirmed]]
M.intent = set "want try attempt intend plan threaten seek hope order ask promise plot vow aim"
M.purpose = set ""
M.intent = set "want wish try attempt seek intend threaten plan order ask promise hope risk plot vow conspire"
M.purpose = {}
M.if_words = set "if unless whether lest"

--- Read off the verb group itself, or off what stands over it: "are feared dead", "are believed to be trapped".
function M.phrases(s, g)
  if g.passive and not g.bare_participle and M.passive_verbs[g.lemma] and g.lemma ~= "say" and g.lemma ~= "report"
     and g.lemma ~= "claim" and g.lemma ~= "expect" and g.lemma ~= "consider" then
    local level = M.passive_verbs[g.lemma]
    return level ~= "CT" and level or nil
  end
  if (g.lemma == "seem" or g.lemma == "appear") and s.form[g.last + 1] == "to" then return "PR" end
  if g.lemma == "risk" then return "PS" end
end

return M
