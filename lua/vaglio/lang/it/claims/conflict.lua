--- Italian claim rules: attacks, clashes, protests.
local T = require "vaglio.token"
local F = require "vaglio.frame"
local slot = require "vaglio.slot"
local kit = require "vaglio.lang.it.claims.kit"


local _ENV = nil

local rules, add = kit.family()
local set, near = kit.set, kit.near

-- ---- attack --------------------------------------------------------------------------------

local attempts = set "tentare cercare provare tentato"
-- An infinitive counts when the attempt itself is told: "hanno cercato di assaltare la caserma".
local function tried(s, g)
  if g.mood ~= "inf" then return F.asserts(s, g) end
  local h = s.groups[g.index - 1]
  return h and attempts[h.lemma] and h.finite and g.first - h.last <= 3 and F.asserts(s, h)
      or F.asserts(s, g)
end
local function attack(extra)
  local spec = { infinitive = true, roles = { agent = "agent", target = "patient", place = "in|a" },
      when = function(s, g, p, m)
    return tried(s, g) and (not extra or extra(s, g, p, m) ~= false)
  end }
  return F.verb(spec)
end
local wordly = set [[politica opposizione ministro premier governo proposta riforma stampa
  decisione parola parole critica legge manovra
  partito avversario rivale presidente leader cancro problema virus]]
-- "attaccare" is mostly a war of words when a politician does it.
local function physical(s, g)
  local target, by = slot.patient(s, g), slot.agent(s, g)
  if not target then return false end
  if kit.head_in(s, target, wordly) then return false end
  local m = kit.mention(s, target, { person = true })
  if m and not near(s, g.last, g.last + 10,
      set "coltello pistola arma bomba missile") then return false end
  local code = by and F.people(s, by) and F.scope(s, by)
  return g.passive or code == "military" or code == "attacker" or code == "terrorist"
      or code == "police" or code == "rioter" or code == "protester"
    or kit.mention(s, target, { place = true }) ~= nil or s.all[target.head] & F.TAGS.place ~= 0
        or by ~= nil and kit.mention(s, by, { place = true, organisation = true, outlet = true,
        group = true }) ~= nil
end
add("attack.verb", "conflict.attack",
    kit.verbs
    [[assaltare assalire bombardare invadere incendiare saccheggiare devastare vandalizzare
      bombardare occupare espugnare riconquistare assediare cannoneggiare razziare]],
    attack(function(s, g)
    local p = slot.patient(s, g)
    if g.lemma == "invadere" or g.lemma == "occupare" then
      return p ~= nil and (kit.mention(s, p, { place = true }) ~= nil
          or s.all[p.head] & F.TAGS.place ~= 0) and not g.reflexive
    end
    return p ~= nil and not F.people(s, p) or p ~= nil and F.count(s, p) ~= nil
  end),
  { ["La Russia ha invaso l'Ucraina."] = { agent = "Russia", target = "Ucraina" },
      ["Gruppi armati hanno tentato di assaltare la caserma."] = true,
    ["Si occupa di economia."] = false })
add("attack.strike", "conflict.attack", kit.verbs "attaccare colpire", attack(function(s, g)
    if g.lemma == "colpire" then
      local by = slot.agent(s, g)
      return by ~= nil
          and
          (set([[missile razzo drone raid bomba artiglieria caccia proiettile granata]])[s.lemma[by.head]]
          ~= nil)
    end
    return physical(s, g)
  end),
  { ["I ribelli hanno attaccato una base militare."] = true,
      ["Il leader attacca il governo."] = false, ["Un missile ha colpito un palazzo."] = true,
    ["La crisi ha colpito le imprese."] = false })
add("attack.storm", "conflict.attack", kit.with("prendere", 2,
    kit.words "assalto mira") + kit.with("dare dati date", 3, kit.words "fiamme fuoco")
  + kit.with("fare", 1, kit.words "irruzione") + kit.with("aprire", 1,
      T.form "il|un" ^ -1 * T.form "fuoco") + kit.with("fare", 1, T.form "fuoco"),
  attack(), { ["I manifestanti hanno preso d'assalto il municipio."] = { agent = "manifestanti" },
      ["Due auto sono state date alle fiamme."] = true,
    ["Ha preso il treno."] = false })
add("attack.shoot", "conflict.attack", kit.verbs "sparare", F.verb { roles = { agent = "subject",
    target = "a|contro|su", place = "in|davanti" } },
  { ["La polizia ha sparato contro i manifestanti."] = true, ["La sparata del ministro."] = false })
add("attack.control", "conflict.attack", kit.with("prendere riprendere assumere perdere", 2,
    T.form "il" ^ -1 * T.form "controllo") * T.form "di|del|della|dell'|dei|delle|dello|degli"
  + kit.verbs "impadronire impossessare" , F.verb { roles = { agent = "subject", target = "di" },
      when = function(s, g)
    if g.lemma == "assumere" then return false end
    if g.lemma == "perdere" then return kit.mention(s, slot.obliques(s, g.last + 2, s.lang_rules.of,
        g.last + 6)[1], { place = true }) ~= nil end
  end },
  { ["L'esercito ha ripreso il controllo dell'aeroporto."] = { agent = "esercito" },
      ["Ha perso il controllo dell'auto."] = false })
add("attack.try_take", "conflict.attack", T.lemma("tentare|cercare|provare",
    "verb") * T.form "di|a" * kit.verbs "prendere occupare entrare forzare sfondare conquistare",
  F.verb { infinitive = true, roles = { agent = "subject", target = "object" }, when = function(s,
      g)
    local p = slot.object(s, g) or slot.obliques(s, g.last, F.prep_set "in|a", g.last + 4)[1]
    return p ~= nil and (s.all[p.head] & F.TAGS.place ~= 0 or kit.mention(s, p,
        { place = true }) ~= nil
      or set("deposito caserma base commissariato palazzo sede municipio")[s.lemma[p.head]] ~= nil)
  end },
  { ["Gruppi armati hanno tentato di prendere il deposito."] = true,
      ["Ha cercato di prendere tempo."] = false })
add("attack.force", "conflict.attack", kit.verbs "usare adottare" * T.upto(3,
    T.form "mano|forza|pugno") * T.form "pesante|duro|dura" ^ -1
  + kit.verbs "fare condurre lanciare avviare" * T.upto(3, T.form "repressione"),
  F.verb { roles = { agent = "subject" } },
      { ["Pare che il governo stia usando la mano pesante."] = { factuality = "PR+" },
      ["Ha usato il telefono."] = false })
add("attack.break", "conflict.attack",
    kit.verbs "spaccare sfondare distruggere fracassare" * T.upto(3,
    T.lemma "vetrina|vetro|finestrino|auto|negozio|cassonetto|porta"),
  F.verb { roles = { agent = "agent", target = "patient" } },
  { ["I ladri hanno spaccato le vetrine."] = { target = "vetrine" },
      ["Ha distrutto la reputazione."] = false })
add("attack.noun", "conflict.attack",
  kit.nouns
      [[sparatoria sparo attentato raid bombardamento agguato assalto imboscata scontro
        repressione combattimento rappresaglia accoltellamento]]
      + T.cap("trigger", T.form "conflitto") * T.form "a" * T.form "fuoco",
  F.event { roles = { place = "in|a|davanti", target = "contro|a" } },
  { ["In una sparatoria sono morte due persone."] = { type = "conflict.attack" },
      ["Sono scoppiati scontri davanti al Parlamento."] = true,
    ["Dopo l'attentato la città è ferma."] = false })
add("attack.attack_noun", "conflict.attack", kit.forms "attacco attacchi esplosione esplosioni",
    F.event { roles = { place = "in|a", target = "contro|a" },
    when = function(s, p) return not near(s, p.head + 1, p.head + 1,
        set "cardiaco cardiaci informatico informatici hacker") and not near(s, p.last + 1,
        p.last + 4, set "gas caldaia contagi casi") end },
  { ["Due attacchi a Kabul."] = true, ["Un attacco cardiaco."] = false })
add("attack.operation", "conflict.attack",
    T.cap("trigger", T.lemma("operazione|offensiva|blitz")) * T.upto(2,
    T.form "antiterrorismo|militare|armata|speciale|contro"),
  F.event { always = true, roles = { target = "contro", agent = "da" }, when = function(s,
      p) return p.indefinite == true and true or false end },
  { ["È stata lanciata un'operazione antiterrorismo contro i ribelli."] = true,
      ["L'operazione chirurgica."] = false })
add("attack.clash", "conflict.attack", kit.verbs "scontrare fronteggiare",
    F.verb { roles = { agent = "subject", target = "con|contro" }, when = function(s, g)
    local p = slot.subject(s, g)
    return g.lemma == "scontrare" and p ~= nil and F.people(s, p) ~= nil end },
  { ["I manifestanti si sono scontrati con la polizia."] = true,
      ["Le auto si sono scontrate."] = false })

-- ---- protest
-- -----------------------------------------------------------------------------------------

add("protest.people", "conflict.demonstrate",
    kit.nouns "manifestante dimostrante scioperante contestatore",
  F.noun { when = function(s, p)
    -- those who were killed, hurt or arrested are counted by other rules
    for k = p.last + 1, p.last + 6 do
      if k <= s.n and s.pack.fates[s.lemma[k]] then return false end
    end
    for k = p.first - 4, p.first - 1 do
      if k >= 1 and s.pack.fates[s.lemma[k]] then return false end
    end
    return F.count(s, p) ~= nil
  end },
  { ["La piazza è occupata da centinaia di manifestanti."] = true,
      ["Sono stati arrestati 12 manifestanti."] = false })
local crowd = set "piazza strada corteo manifestazione protesta sciopero marcia presidio sit-in"
add("protest.verb", "conflict.demonstrate",
    kit.verbs "manifestare protestare scioperare" +
    kit.with("scendere sfilare marciare partecipare riunire radunare", 5,
    kit.words "piazza strada corteo manifestazione protesta sciopero marcia presidio"),
  F.verb { count = "subject", people = "subject", roles = { agent = "subject", place = "a|in",
      cause = "contro|per" }, when = function(s, g)
    local o = slot.object(s, g)
    return g.lemma ~= "manifestare" or (o == nil or F.people(s, o) ~= nil) end },
  { ["Migliaia di persone sono scese in piazza."] = true,
      ["Ha manifestato il suo dissenso."] = false })
add("protest.underway", "conflict.demonstrate",
    T.form "in" * T.form "corso" *
    kit.nouns "protesta manifestazione corteo sciopero sit-in presidio rivolta",
  F.event { any_head = true, always = true, no_prep = true, roles = { place = "in|a" } },
  { ["Non sono in corso proteste."] = { factuality = "CT-" },
      ["Nel corso della protesta ha parlato."] = false })
local function marchers(s, g)
  local p, o = slot.subject(s, g), slot.object(s, g)
  if o and F.people(s, o) and F.count(s, o) then return o end
  return p
end
add("protest.march", "conflict.demonstrate", kit.verbs "sfilare marciare",
  F.verb { count = marchers, people = marchers, roles = { agent = marchers, place = "a|in|per",
      cause = "contro|per" }, when = function(s, g)
    local p = marchers(s, g)
    return p ~= nil and F.count(s, p) ~= nil end },
  { ["A Parigi hanno sfilato 400 mila persone."] = { quantity = 400000 },
      ["Le modelle sfilano."] = false })
add("protest.event", "conflict.demonstrate",
    kit.nouns "protesta manifestazione corteo sciopero sit-in presidio marcia rivolta insurrezione",
  F.event { roles = { place = "in|a", cause = "contro|per", agent = "di" }, when = function(s, p, g)
    return g ~= nil or F.verbless(s) end },
  { ["Sciopero dei treni venerdì."] = true, ["La rivolta è finita."] = false,
    ["Ha visto la protesta."] = false })

return rules
