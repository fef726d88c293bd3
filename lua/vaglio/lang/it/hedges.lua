--- What weakens an assertion in Italian: the certainty (CT, PR, PS, U) of words, modals, verbs and
-- nouns
-- over a clause (how they are read: vaglio.factuality).
local set = require("vaglio.cues").set

local M = {}

-- Sets the level of words for `openers`.
local function words(level, list)
  for word in list:gmatch "%S+" do M.openers[word] = level end
end

--- Modals, and what they say in the conditional. "Vuole partire", "deve partire" are no departures.
M.modals = { potere = "PS", volere = "PS", dovere = "U" }
M.modals_conditional = { potere = "PS", volere = "PS", dovere = "PR" }
--- Modals that tell a wish or a duty rather than a chance.
M.stance = set "volere dovere"
--- Modals whose negation rules the thing out: "non può partire".
M.able = set "potere"
--- Modals that in a compound tense tell what happened: "ha dovuto lasciare", "ha potuto vedere".
M.implicative_modals = set "potere volere dovere"
--- Verbs that weaken the "che" clause or infinitive under them.
M.verbs = { sembrare = "PR", parere = "PR", temere = "PS", ipotizzare = "PS", presumere = "PR",
            sospettare = "PS", rischiare = "PS", sperare = "PS", dubitare = "PS" }
--- … when negated: "non si esclude che".
M.negated_verbs = { escludere = "PS" }
--- Verbs whose "che" with a subjunctive is wished, not told.
M.wish = set [[
  volere chiedere pretendere auspicare desiderare sperare esigere augurare augurarsi preferire
  pregare ordinare aspettare aspettarsi]]
--- Words right before "che" or an infinitive: "è possibile che", "l'intento di", "l'ora che".
M.openers = {}
words("PS", [[
  possibile impossibile improbabile possibilità ipotesi eventualità rischio rischi pericolo
  minaccia minacce intento intenzione intenzioni obiettivo scopo fine proposito speranza desiderio
  volontà voglia sogno timore timori proposta richiesta ora occasione opportunità tentativo
  tentativi piano progetto incarico compito pronto pronti pronta pronte deciso decisi decisa
  decise]])
words("PR", [[
  probabile verosimile probabilità]])
words("U", [[
  obbligo bisogno necessario necessità meglio]])
M.possible = set "forse magari possibilmente eventualmente potenzialmente ipoteticamente"
M.probable = set [[
  probabilmente presumibilmente verosimilmente apparentemente presunto presunta presunti
  presunte]]
--- Verbs whose infinitive is meant, not done.
M.intent = set [[
  volere desiderare cercare tentare provare intendere minacciare progettare pianificare ordinare
  chiedere promettere sperare rischiare mirare puntare pensare proporre decidere impegnare
  impegnarsi aspirare accettare invitare esortare vietare consentire permettere preferire
  pregare contare meditare complottare]]
--- Verbs that pass on to their infinitive how firmly they stand themselves …
M.aspect = set [[
  iniziare cominciare continuare finire smettere tornare ritornare riuscire riprendere
  provvedere fare lasciare]]
--- … and of these, those that pass on their negation: "non riesce a fermare".
M.implicative = set "riuscire provvedere"
--- Verbs whose infinitive did not happen.
M.negative_verbs = set [[
  evitare rifiutare rifiutarsi omettere evitarsi rinunciare mancare dimenticare smettere]]
--- Nouns that say the same of what follows: "la mancanza di soccorsi".
M.negative_nouns = set "mancanza assenza rifiuto impossibilità incapacità"
--- A noun that these have as subject was lacking: "sono mancati i soccorsi"; "la mancata
-- approvazione".
M.lacking_verbs = set "mancare"
M.lacking_words = set "mancato mancata mancati mancate"
--- Words of negation before a verb, however they are tagged.
M.negators = set "non nn manco neanche nemmeno neppure"
--- "non solo" is no denial.
M.only = set "solo soltanto solamente"
--- Words for "without": they deny the infinitive or noun right behind.
M.without = set "senza"
M.purpose = set "per"
M.if_words = set "se qualora purché"
--- Words before an if-word that make it no condition: "anche se".
M.even = set "anche neanche nemmeno come"
--- Question words: their questions take the event for granted.
M.question_words = set "chi cosa quando dove perché quale quali quanto quanta quanti quante"
--- Does the subjunctive mark a clause that is not told as a fact?
M.subjunctive = true
--- Is a main clause in the present subjunctive an exhortation ("inizino loro")?
M.exhorts = true

local feared = set "temere ipotizzare sospettare"

--- "rischia di", "non escludono che": read off the verb group itself.
function M.phrases(s, g)
  if g.lemma == "sembrare" or g.lemma == "parere" then return "PR" end
  if g.reflexive and feared[g.lemma] then return "PS" end
end

return M
