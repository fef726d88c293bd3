--- What weakens an assertion in Italian: the certainty (CT, PR, PS) of words, modals and verbs of seeming.
local set = require("vaglio.cues").set

local M = {}

M.modals = { potere = "PS" }
M.verbs = { sembrare = "PR", parere = "PR", risultare = nil, temere = "PS", ipotizzare = "PS", presumere = "PR",
            sospettare = "PS", rischiare = "PS", sperare = "PS" }
--- Verbs whose "che" with a subjunctive is wished, not told.
M.wish = set "volere chiedere pretendere auspicare desiderare sperare esigere"
M.possible = set "forse magari possibilmente eventualmente potenzialmente ipoteticamente"
M.probable = set "probabilmente presumibilmente verosimilmente apparentemente presunto presunta presunti presunte"
M.intent = set "volere desiderare cercare tentare provare intendere minacciare progettare pianificare ordinare chiedere promettere sperare rischiare"
M.purpose = set "per"
M.if_words = set "se qualora purché"

--- "rischia di", "non escludono che": read off the verb group itself.
function M.phrases(s, g)
  if g.lemma == "sembrare" or g.lemma == "parere" then return "PR" end
  if g.reflexive and (g.lemma == "temere" or g.lemma == "ipotizzare" or g.lemma == "sospettare") then return "PS" end
end

return M
