--- Italian claim rules: elections, diplomacy, health of the public.
local T = require "vaglio.token"
local F = require "vaglio.frame"
local slot = require "vaglio.slot"
local kit = require "vaglio.lang.it.claims.kit"

local ipairs = ipairs
local _ENV = nil

local rules, add = kit.family()
local set, near = kit.set, kit.near

-- ---- elections ------------------------------------------------------------------------------

local
    ballots =
    set
    [[voto voti seggio seggi preferenza preferenze scrutinio sondaggio sondaggi elezione
      elezioni ballottaggio turno suffragio urna deputato deputati referendum]]
local function of_votes(s, g)
  return near(s, 1, s.n, ballots) ~= nil
end
add("election.share", "election.result",
    kit.verbs
    [[ottenere prendere raccogliere conquistare vincere fermare attestare raggiungere superare
      ricevere incassare]],
  F.verb { measure = { percent = true }, needs_measure = true, roles = { person = "subject" },
      when = function(s, g) return of_votes(s, g) and slot.subject(s, g) ~= nil end },
  { ["Il candidato ha ottenuto il 54,3% dei voti."] = { quantity = 54.3, unit = "percent" },
      ["L'azienda ha ottenuto il 3% in più."] = false })
add("election.seats", "election.result",
    kit.verbs "ottenere prendere conquistare vincere perdere avere guadagnare" * T.upto(4,
    T.form "seggi|voti|deputati|preferenze"),
  F.verb { helper = true, measure = { count = true }, needs_measure = true,
      roles = { person = "subject" } },
  { ["Il partito ha ottenuto 120 seggi."] = { quantity = 120 },
      ["Il partito ha perso voti."] = false })
add("election.win", "election.win", kit.with("vincere", 4,
    kit.words "elezioni elezione ballottaggio presidenziali primarie referendum"),
  F.verb { roles = { person = "subject", thing = "object" } },
  { ["Mario Rossi ha vinto le elezioni."] = { person = "Mario Rossi" },
      ["Ha vinto la gara."] = false })
add("election.turnout", "election.turnout", kit.nouns "affluenza astensione",
  F.event { measure = { percent = true }, needs_measure = true, over_verb = true,
      roles = { place = "in|a" } },
  { ["L'affluenza è stata del 54,3 per cento."] = { quantity = 54.3 },
      ["L'affluenza è bassa."] = false })
add("vote.pass", "policy.approve",
    kit.verbs "approvare ratificare bocciare respingere varare promulgare",
  F.verb { roles = { agent = "agent", thing = "patient" }, when = function(s, g)
    local p = slot.patient(s, g)
    return p ~= nil
        and
        set([[legge decreto riforma bilancio manovra mozione risoluzione trattato emendamento
          testo accordo provvedimento disegno piano costituzione pacchetto]])[s.lemma[p.head]]
        ~= nil end },
  { ["Il Senato ha approvato la legge."] = { thing = "legge" },
      ["Ha respinto le accuse."] = false })

-- ---- diplomacy
-- ------------------------------------------------------------------------------------

add("sanction.verb", "diplomacy.sanction",
    kit.verbs "sanzionare" +
    kit.with("imporre adottare varare annunciare introdurre approvare inasprire", 4,
    T.form "sanzioni|embargo|dazi"),
  F.verb { roles = { agent = "agent", target = "contro|a|su", thing = "patient" } },
  { ["L'Unione europea ha imposto sanzioni contro la Russia."] = { target = "Russia" },
      ["Ha adottato un figlio."] = false })
add("agree.sign", "diplomacy.agree",
    kit.verbs "firmare siglare raggiungere concludere sottoscrivere stipulare" * T.upto(4,
    T.lemma "accordo|intesa|trattato|tregua|pace|memorandum|armistizio"),
  F.verb { roles = { agent = "subject", thing = "object", target = "con" } },
  { ["I due governi hanno firmato un accordo."] = { agent = "due governi" },
      ["Ha firmato un libro."] = false })
add("agree.verb", "diplomacy.agree", kit.verbs "concordare accordarsi accordare",
    F.verb { roles = { agent = "subject", target = "con" }, when = function(s, g)
    local p = slot.subject(s, g)
    return (p == nil and g.finite or p ~= nil and (F.people(s, p) ~= nil or kit.mention(s, p,
        { place = true, organisation = true, person = true }) ~= nil)) and not slot.bare(s,
        g) end },
  { ["I due leader hanno concordato una tregua."] = true,
      ["L'aggettivo concorda col nome."] = false })
add("recall", "diplomacy.recall", kit.verbs "richiamare convocare espellere" * T.upto(3,
    T.lemma "ambasciatore|diplomatico"),
  F.verb { roles = { agent = "agent", person = "patient" } },
  { ["La Francia ha richiamato l'ambasciatore."] = { agent = "Francia" },
      ["Ha richiamato il cane."] = false })
add("war.declare", "conflict.declare", kit.with("dichiarare", 2, T.form "guerra"),
    F.verb { roles = { agent = "agent", target = "a" } },
  { ["La Germania dichiarò guerra alla Russia."] = { target = "Russia" },
      ["Dichiarò il vero."] = false })

-- ---- public health
-- ----------------------------------------------------------------------------------

add("cases", "health.case", kit.forms "contagi contagiati casi positivi infettati",
  F.noun { counted = true, when = function(s, p)
    if s.form[p.head] ~= "casi" and s.form[p.head] ~= "positivi" then return true end
    return near(s, 1, s.n,
        set
        [[covid coronavirus virus contagio contagi positivi positivo influenza colera morbillo
          ebola epidemia meningite infezione peste vaiolo sars tampone malattia aviaria
          tubercolosi dengue legionella h1n1 pandemia covid-19]])
        ~= nil
  end },
  { ["Sono 1.200 i nuovi contagi."] = { quantity = 1200 },
      ["I contagi sono 300."] = { quantity = 300 }, ["In tre casi ha vinto."] = false })
add("case.verb", "health.case", kit.verbs "contagiare infettare",
  F.verb { count = "patient", people = "patient", roles = { victim = "patient" } },
  { ["Duecento persone sono state contagiate."] = { quantity = 200 },
      ["L'entusiasmo contagia."] = false })
add("vaccinate.verb", "health.vaccinate", kit.verbs "vaccinare immunizzare",
  F.verb { count = "patient", people = "patient", roles = { person = "patient" } },
  { ["Oltre mille persone sono state vaccinate."] = { quantity = 1000 },
      ["Il gatto è stato vaccinato."] = false })
add("vaccinate.noun", "health.vaccinate", kit.forms "vaccinati guariti", F.noun { counted = true },
  { ["I vaccinati sono 300."] = { quantity = 300 }, ["I vaccinati entrano."] = false })
for _, r in ipairs(rules) do
  if r.name == "it.election.seats" then
    local make = r.make
    r.make = function(m)
      local claim = make(m)
      if claim then claim.unit = near(m.s, m.last_token, m.last_token, set "seggi deputati")
          and "seat" or "vote" end
      return claim
    end
  end
end

return rules
