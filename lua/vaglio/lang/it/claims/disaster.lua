--- Italian claim rules: earthquakes, floods, fires, collapses, accidents, damage.
local T = require "vaglio.token"
local F = require "vaglio.frame"
local slot = require "vaglio.slot"
local kit = require "vaglio.lang.it.claims.kit"


local _ENV = nil

local rules, add = kit.family()
local set, near = kit.set, kit.near

add("quake.magnitude", "disaster.earthquake", kit.nouns "terremoto sisma scossa",
  F.event { measure = { magnitude = true }, needs_measure = true, roles = { place = "in|a" } },
  { ["Una scossa di magnitudo 6.1 ha colpito l'Albania."] = { quantity = 6.1 },
      ["Una scossa elettrica di 3 volt."] = false })
add("quake.event", "disaster.earthquake", kit.nouns "terremoto sisma" + T.cap("trigger",
    T.form "scossa|scosse") * T.form "sismica|sismiche",
  F.event { roles = { place = "in|a" } },
  { ["Terremoto in Albania"] = true, ["Il terremoto politico preoccupa."] = false }, -1)
add("quake.depth", "disaster.depth", T.lemma("profondità|ipocentro", "noun") * T.upto(3,
    T.cap("trigger", T.quantity())),
  function(m)
    local s = m.s
    local q = s.quantity_at[m.token]
    if not q or q.kind ~= "length" or not near(s, 1, s.n,
        set "scossa terremoto sisma ipocentro epicentro magnitudo") then return nil end
    return { s = s, type = "disaster.depth", first = m.first_token, last = m.last_token,
        anchor = m.token, group = F.governing(s, m.token), quantity = q, unit = q.unit, args = {} }
  end,
  { ["La scossa è avvenuta a una profondità di dieci chilometri."] = { quantity = 10 },
      ["Il lago ha una profondità di dieci metri."] = false })
add("weather", "disaster.weather",
    kit.nouns
    [[alluvione inondazione uragano ciclone tornado tifone nubifragio frana valanga tsunami
      maremoto eruzione esondazione bufera tempesta siccità slavina smottamento]],
  F.event { roles = { place = "in|a|su" } },
  { ["Un nubifragio si è verificato a Genova."] = true, ["Parlò dopo la frana."] = false })
add("flood", "disaster.weather",
    kit.verbs "esondare straripare tracimare allagare inondare eruttare",
  F.verb { roles = { agent = "agent", thing = "patient", place = "in|a" } },
  { ["Il fiume è esondato a Modena."] = true, ["Il fiume scorre."] = false })
add("fire", "disaster.fire", kit.nouns "incendio rogo", F.event { roles = { place = "in|a|su" } },
  { ["Un incendio è divampato in una fabbrica."] = true, ["L'incendio fu domato."] = false })
local structures = set [[palazzo edificio casa diga ponte tetto muro palazzina scuola chiesa
  abitazione fabbrica strada auto veicolo negozio rete
  linea impianto ospedale capannone torre viadotto solaio balcone cavalcavia finestra vetrina
  raccolto albero campanile condominio struttura caserma]]
local function built(s, p) return p ~= nil and (structures[s.lemma[p.head]] ~= nil
    or s.all[p.head] & F.TAGS.place ~= 0 and not kit.mention(s, p,
    { place = true, organisation = true })) end
add("damage.collapse", "disaster.damage", kit.verbs "crollare franare cedere sprofondare",
  F.verb { count = "subject", unit = "", roles = { thing = "subject", place = "in|a" },
      when = function(s, g)
    return built(s, slot.bare(s, g) and slot.host(s, g) or slot.subject(s, g)) and not F.measured(s,
        g, { measure = { percent = true } }) end },
  { ["Due palazzi di cinque piani sono crollati."] = { quantity = 2 },
      ["La Borsa è crollata."] = false })
add("damage.hit", "disaster.damage",
    kit.verbs
    "danneggiare distruggere radere demolire sventrare lesionare scoperchiare inghiottire",
  F.verb { count = "patient", unit = "", roles = { agent = "agent", thing = "patient",
      place = "in|a" }, when = function(s, g)
    return built(s, slot.patient(s, g)) end },
  { ["Decine di case sono state danneggiate."] = true,
      ["L'intervista ha danneggiato il premier."] = false })
add("damage.cost", "disaster.damage", kit.nouns "danno",
  F.event { any_head = true, measure = { money = true }, needs_measure = true, over_verb = true,
      always = true },
  { ["La premier stima danni per 170 milioni di euro."] = { quantity = 170000000 },
      ["I danni sono gravi."] = false })
add("damage.noun", "disaster.damage", kit.nouns "crollo", F.event { roles = { place = "a|in",
    thing = "di" }, always = true, when = function(s, p, g)
    local q = slot.obliques(s, p.last, s.lang_rules.of, p.last + 3)[1]
    if q then return built(s, q) end
    return (F.verbless(s) or g ~= nil and set("provocare causare")[g.lemma] ~= nil) and near(s,
        p.last + 1, p.last + 1, set "a in ad nel nella nello a e") ~= nil end },
  { ["Crolli a Coriza"] = true, ["Ha smentito il crollo della diga."] = true,
      ["Il crollo dei consensi."] = false })
add("accident.noun", "disaster.accident",
    kit.nouns "incidente schianto tamponamento deragliamento naufragio scontro deragliamento",
    F.event { roles = { place = "in|a|su" }, when = function(s, p)
    local stradale = s.lemma[p.head] ~= "scontro" or near(s, p.last + 1, p.last + 4,
        set "auto tir camion treno frontale treni moto autobus aereo") ~= nil
    return stradale and not near(s, p.last + 1, p.last + 1, set "diplomatico probatorio") end },
  { ["In un incidente sull'A1 sono morte due persone."] = true,
      ["L'incidente diplomatico preoccupa."] = false })
add("accident.verb", "disaster.accident",
    kit.verbs
    [[deragliare naufragare schiantarsi schiantare precipitare affondare ribaltare capovolgere
      tamponare]],
  F.verb { roles = { thing = "subject", place = "in|a|su" }, when = function(s, g)
    local p = slot.bare(s, g) and slot.host(s, g) or slot.subject(s, g)
    return p ~= nil
        and
        set([[auto treno aereo elicottero barca nave gommone autobus pullman camion tir moto
          veicolo traghetto barcone aliante velivolo motoscafo peschereccio drone bus
          convoglio]])[s.lemma[p.head]]
        ~= nil end },
  { ["Un treno è deragliato in Puglia."] = true, ["Il prezzo è precipitato."] = false })
add("blast", "disaster.explosion", kit.verbs "esplodere deflagrare saltare",
  F.verb { roles = { thing = "subject", place = "in|a|davanti" }, when = function(s, g)
    local p = slot.bare(s, g) and slot.host(s, g) or slot.subject(s, g)
    return p ~= nil
        and
        set([[bomba ordigno autobomba bombola caldaia granata mina palazzina fabbrica palazzo
          kamikaze deposito]])[s.lemma[p.head]]
        ~= nil end },
  { ["Una bomba è esplosa davanti al municipio."] = true, ["La rabbia è esplosa."] = false })

return rules
