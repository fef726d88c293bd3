-- How firmly sentences of our own put what they tell of: certainty and polarity of single words,
-- and of claims.
package.path = (arg and arg[0] or ""):gsub("[^/]*$", "") .. "?.lua;" .. package.path

local check = require "check"
local factuality = require "vaglio.factuality"
local pipeline = require "vaglio.pipeline"

local function analyse(text, lang)
  return pipeline.run(assert(pipeline.document(text, { uri = "test", lang = lang })))
end

-- "CT+" of the word between asterisks; "" for an order, a level alone where the sign is open.
local function of_word(lang)
  return function(marked)
    local before, word, after = marked:match "^(.-)%*(.-)%*(.*)$"
    local doc = analyse(before .. word .. after, lang)
    local from, to = #before + 1, #before + #word
    for _, s in ipairs(doc.sentences) do
      local first, last
      for i = 1, s.n do
        if s.last[i] >= from and s.first[i] <= to then first, last = first or i, i end
      end
      if first then
        local level, sign = factuality.event(s, first, last)
        return (level or "") .. (sign or "")
      end
    end
  end
end

-- Factuality of the claims of a type, in order.
local function of_claim(lang, claim_type)
  return function(text)
    local found = {}
    for _, c in ipairs(analyse(text, lang).claims) do
      if c.record.type == claim_type then found[#found + 1] = c.record.factuality end
    end
    return table.concat(found, " ")
  end
end

check.rows("told and denied, Italian", {
  { "La giunta ha *approvato* il bilancio.", "CT+" },
  { "La giunta non ha *approvato* il bilancio.", "CT-" },
  { "Il premier ha detto che la giunta *approverà* il bilancio.", "CT+" },
  { "Il corteo è finito senza *scontri*.", "CT-" },
  { "La squadra ha scavato senza *trovare* superstiti.", "CT-" },
  { "I medici hanno operato senza l'*aiuto* del robot.", "CT-" },
  { "Non sono mancate le *proteste*.", "CT+" },
  { "Sono mancati i *soccorsi*.", "CT-" },
  { "La mancata *approvazione* del bilancio pesa sul Comune.", "CT-" },
  { "I vigili non sono riusciti a *salvare* il cane.", "CT-" },
  { "I vigili sono riusciti a *salvare* il cane.", "CT+" },
  { "L'azienda ha rifiutato di *pagare* il riscatto.", "CT-" },
  { "L'uomo non solo ha *picchiato* il vicino, ma è fuggito.", "CT+" },
  { "La mancanza di *soccorsi* ha esasperato gli sfollati.", "CT-" },
  { "Il portavoce non osa *commentare* il voto.", "CT+" },
}, of_word "it")

check.rows("wished, planned and owed, Italian", {
  { "Il sindaco vuole *chiudere* la scuola.", "PS+" },
  { "Il sindaco ha voluto *incontrare* i genitori.", "CT+" },
  { "I tecnici cercano di *riaprire* il ponte.", "PS+" },
  { "L'azienda spera di *vendere* lo stabilimento.", "PS+" },
  { "La regione studia la possibilità di *evacuare* la valle.", "PS+" },
  { "Il prefetto chiede che il sindaco *intervenga*.", "PS+" },
  { "La squadra è partita per *cercare* i dispersi.", "PS+" },
  { "Il ministro dovrà *riferire* in aula.", "U+" },
  { "Il ministro ha dovuto *riferire* in aula.", "CT+" },
  { "Il vertice dovrebbe *tenersi* domani.", "PR+" },
  { "Il ministro deve cominciare a *lavorare*.", "U+" },
  { "La diga potrebbe *crollare*.", "PS+" },
  { "I residenti non possono *rientrare*.", "CT-" },
  { "Il treno può non *fermarsi*.", "PS-" },
  { "Gli sfollati non sanno dove *dormire*.", "PS+" },
}, of_word "it")

check.rows("hearsay, supposed, asked and ordered, Italian", {
  { "Il treno *sarebbe* deragliato.", "PR+" },
  { "Pare che il treno sia *deragliato*.", "PR+" },
  { "Non si esclude che il treno sia *deragliato*.", "PS+" },
  { "Se la diga cedesse, la valle si *allagherebbe*.", "U" },
  { "Il governo *cadrà*?", "U+" },
  { "Perché il governo è *caduto*?", "CT+" },
  { "*Seguiteci* sul sito.", "" },
  { "Dieci ribelli *eliminati* nella notte.", "CT+" },
  { "*Scarica* la guida e rispondi al questionario.", "" },
  { "*Comincino* loro a pagare le tasse.", "U" },
}, of_word "it")

check.rows("English", {
  { "The council *approved* the budget.", "CT+" },
  { "The council did not *approve* the budget.", "CT-" },
  { "The march ended without *clashes*.", "CT-" },
  { "Crews dug for hours without *finding* survivors.", "CT-" },
  { "The company failed to *pay* the ransom.", "CT-" },
  { "Firefighters did not manage to *save* the dog.", "CT-" },
  { "The man not only *hit* the officer but fled.", "CT+" },
  { "The failure to *stop* the leak was costly.", "CT-" },
  { "The lack of *progress* angered the unions.", "CT-" },
  { "The mayor did not rule out that the bridge *collapsed*.", "PS+" },
  { "The governor plans to *close* the road.", "PS+" },
  { "The governor hopes to *close* the road.", "PS+" },
  { "Officials closed the road in order to *search* the area.", "PS+" },
  { "The dam may *collapse*.", "PS+" },
  { "Residents cannot *return*.", "CT-" },
  { "The train might not *stop*.", "PS-" },
  { "The minister must *resign*.", "U+" },
  { "The pilot must have *fallen* asleep.", "PR+" },
  { "Will the government *fall*?", "U+" },
  { "Why did the government *fall*?", "CT+" },
  { "If the dam broke, the valley would *flood*.", "U" },
  { "It is likely that the bridge *collapsed*.", "PR+" },
}, of_word "en")

check.rows("claims of deaths, Italian", {
  { "Tre operai sono morti nel crollo.", "CT+" },
  { "Tre operai sarebbero morti nel crollo.", "PR+" },
  { "Nessuno è morto nel crollo.", "CT-" },
  { "Il ministro dovrà riferire sul crollo, in cui sono morti tre operai.", "CT+" },
}, of_claim("it", "life.die"))

check.rows("an attack that was tried is an attack", {
  { "Un gruppo armato ha cercato di assaltare la caserma.", "CT+" },
}, of_claim("it", "conflict.attack"))

check.rows("what a statement tells in its relative clause", {
  { "Il sindaco ha detto che la Regione è in ritardo e ha preso la parola per accusare i tecnici, che non "
    .. "hanno chiuso il ponte.", "CT+ CT-" },
}, of_claim("it", "statement"))

check.rows("an outage", {
  { "Il paese è rimasto senza acqua.", "CT+" },
}, of_claim("it", "infrastructure.shutdown"))

check.done()
