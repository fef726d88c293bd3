--- Italian claim rules: interference from abroad, causes, missing evidence, retractions.
local T = require "vaglio.token"
local F = require "vaglio.frame"
local slot = require "vaglio.slot"
local kit = require "vaglio.lang.it.claims.kit"

local ipairs = ipairs
local _ENV = nil

local rules, add = kit.family()
local set, near = kit.set, kit.near

-- ---- interference ------------------------------------------------------------------------------

local unrest = set [[protesta rivolta disordine rivoluzione manifestazione golpe insurrezione
  ribellione sommossa piazza tumulto colpo guerra dissenso
  elezione voto opposizione separatismo secessione euromaidan referendum sciopero]]
local
    abroad =
    set
    [[estero straniero straniera stranieri straniere esterno esterna esterni esterne estere
      esteri fuori occidente]]
local actors = { place = true, organisation = true, outlet = true, person = true, group = true }

local function country(s, p)
  local m = p and kit.mention(s, p, { place = true })
  return m ~= nil and s.mention_at[p.head] ~= nil
end
local function foreign(s, a, b) return near(s, a, b, abroad) ~= nil end
-- The unrest of a country or the country itself, as what is stirred.
local function stirred(s, p)
  if not p then return false end
  return unrest[s.lemma[p.head]] ~= nil or unrest[s.form[p.head]] ~= nil
end
local function outside(s, g)
  local by = slot.agent(s, g)
  local joint = by and slot.joined(s, by)
  if joint and kit.mention(s, joint, actors) then return true end
  if by and (kit.mention(s, by, actors) ~= nil or foreign(s, by.first,
      by.last + 4)) then return true end
  return foreign(s, g.last + 1, g.last + 6)
end
local accusing = set "accusare incolpare"
add("interfere.stir", "interference", kit.verbs [[orchestrare fomentare istigare sobillare
  aizzare pilotare manovrare ispirare finanziare alimentare organizzare
    eterodirigere telecomandare foraggiare incitare appoggiare sostenere dirigere manipolare
    scatenare]],
  F.verb { infinitive = true, roles = { agent = function(s, g)
      local h = g.mood == "inf" and s.groups[g.index - 1]
      if h and accusing[h.lemma] then return slot.object(s, h) end
      return slot.agent(s, g)
    end, target = "patient" }, bare = true, when = function(s, g)
    local p = slot.patient(s, g)
    if g.mood == "inf" then
      -- "Londra accusa Mosca di orchestrare le proteste"
      local h = s.groups[g.index - 1]
      if h and accusing[h.lemma] and g.first - h.last <= 5 then
        local by = slot.object(s, h)
        return by ~= nil and kit.mention(s, by, actors) ~= nil and stirred(s, p)
      end
      if not F.asserts(s, g) then return false end
    end
    local
        strong =
        set([[orchestrare fomentare istigare sobillare aizzare eterodirigere telecomandare
          foraggiare]])[g.lemma]
    if not stirred(s, p) and not (p and kit.mention(s, p, { event = true })) then
      return strong ~= nil and p ~= nil and (country(s, p) or s.pos[p.head] == "E") and outside(s,
          g)
    end
    if strong then return outside(s, g) or near(s, g.first - 8, g.last + 10, abroad) ~= nil end
    if foreign(s, g.last + 1, g.last + 8) then return true end
    -- "Mosca finanzia le proteste in Georgia": one country in another
    local by = slot.agent(s, g)
    local where = slot.obliques(s, g.last, F.prep_set "in|a|di", g.last + 8)
    for _, q in ipairs(where) do
      if by and country(s, by) and country(s, q) then return g.lemma ~= "sostenere"
          and g.lemma ~= "appoggiare" and g.lemma ~= "organizzare" end
    end
    return false
  end },
  { ["Londra sta sobillando le piazze di Bishkek."] = { agent = "Londra" },
      ["La rivolta è stata ispirata dall'estero."] = true,
    ["Il libro ispira la rivolta."] = false, ["Il sindaco ha sostenuto la protesta."] = false })
add("interfere.destabilise", "interference", kit.verbs "destabilizzare provocare" ,
  F.verb { infinitive = true, roles = { agent = "subject", target = "object" }, when = function(s,
      g)
    local o = slot.object(s, g)
    if not country(s, o) then return false end
    if s.all[o.head] & F.TAGS.event ~= 0 then return false end
    local by = slot.subject(s, g)
    if g.mood == "inf" then
      local h = s.groups[g.index - 1]
      if not h or not set("provare tentare cercare volere")[h.lemma] then return false end
      by = slot.subject(s, h)
    end
    local joint = by and slot.joined(s, by)
    return by ~= nil and (kit.mention(s, by, actors) ~= nil or F.people(s, by) ~= nil
      or joint ~= nil and (kit.mention(s, joint, actors) ~= nil or joint.first < by.first
          and s.shape[joint.head] == 1))
  end },
  { ["La Nato ha provato a provocare la Russia."] = true,
      ["L'alluvione ha provocato danni in Russia."] = false })
add("interfere.meddle", "interference", kit.nouns "ingerenza interferenza",
  F.event { always = true, roles = { agent = "di|da", target = "in|su" }, when = function(s, p)
    return foreign(s, p.first, p.last + 6) or kit.near(s, p.last + 1, p.last + 1,
        set "di della del russa russe cinese americana") ~= nil and
      near(s, p.last + 1, p.last + 8, set "elezione elezioni affari voto") ~= nil end },
  { ["Mosca ha denunciato le ingerenze straniere."] = true, ["Un'interferenza radio."] = false })
add("interfere.verb", "interference", kit.verbs "interferire ingerire immischiare intromettere",
  F.verb { infinitive = true, roles = { agent = "subject", target = "in|con" }, when = function(s,
      g)
    local h = s.groups[g.index - 1]
    if g.mood == "inf" and not (h and set("accusare tentare cercare provare incolpare")[h.lemma])
        then return false end
    return near(s, g.last + 1, g.last + 6,
        set "affari elezione elezioni politica voto processo") ~= nil end },
  { ["Mosca ha interferito nelle elezioni americane."] = { agent = "Mosca" },
      ["Il rumore interferisce col segnale."] = false })
add("interfere.due", "interference",
    T.cap("trigger",
    T.lemma("intervento|regia|mano|figura|centro|potenza|agente|forza|complotto|infiltrato",
    "noun")) * T.upto(1,
    T.form "estero|straniera|straniere|stranieri|straniero|esterna|esterne|esterno|esterni|estere"),
  function(m)
    local s = m.s
    if F.question(s) then return nil end
    local g = F.governing(s, m.token)
    if not g then return nil end
    local p = s.phrase_at[m.token]
    -- with what they are said to do: unrest in the clause, or a part played, or something they are
    -- behind
    local a, b = g.first - 14, m.last_token + 14
    local hit = near(s, a, b, unrest) or near(s, a, b,
        set "ruolo dietro dovuto dovuti dovuta dovute alimentare alimentato")
    if not hit then return nil end
    if set("investire ministero investimento")[s.lemma[m.token - 1]] then return nil end
    local from, to = m.first_token, m.last_token
    if hit < from and from - hit < 14 then from = hit elseif hit > to
        and hit - to < 14 then to = hit end
    if g.first < from and from - g.first < 14 then from = g.first end
    local subject = slot.subject(s, g)
    if subject and subject.first < from and from - subject.first < 14 then from = subject.first end
    return { s = s, type = "interference", first = from, last = to, anchor = m.token, group = g,
        args = p and { F.argument(s, "agent", p) } or {} }
  end,
  { ["I disordini sono dovuti a un intervento dall'estero."] = true,
      ["Dietro i disordini ci sono mani straniere."] = true,
    ["Gli investimenti delle forze straniere crescono."] = false })
add("interfere.trained", "interference",
    T.lemma("addestrare|istruire|pagare|armare|finanziare|inviare",
    "part") * T.form "dall'|all'" * T.cap("trigger", T.form "estero"),
  function(m)
    local s = m.s
    if F.question(s) then return nil end
    local g = F.governing(s, m.token)
    local host = s.phrase_at[m.first_token - 1]
    local first = host and host.first or m.first_token
    if g and first - g.first < 12 and g.first < first then first = g.first end
    if not near(s, 1, s.n, unrest) and not near(s, 1, s.n,
        set "attacco attacchi colpa assalto terrorista terroristi") then return nil end
    return { s = s, type = "interference", first = first, last = m.last_token, anchor = m.token,
        group = g, args = host and { F.argument(s, "agent", host) } or {} }
  end,
  { ["Ha dato la colpa dei disordini a terroristi addestrati dall'estero."] = true,
      ["Tecnici istruiti all'estero aprono un bar."] = false })
add("interfere.fire", "interference", kit.with("soffiare gettare", 2, T.form "fuoco|benzina"),
  F.verb { roles = { agent = "subject", target = "di" }, infinitive = true, when = function(s, g)
    return near(s, g.last + 1, g.last + 8, unrest) ~= nil and near(s, g.first - 10, g.last,
        set "straniero") ~= nil or near(s, g.last + 1, g.last + 8, unrest) ~= nil and (function()
      for k = g.first - 8, g.first - 1 do
        local x = k >= 1 and s.mention_at[k]
        if x then return true end
      end
      return false
    end)() end },
  { ["Le fondazioni americane soffiavano sul fuoco della protesta."] = true,
      ["Soffia sul fuoco del camino."] = false })
add("interfere.coup", "interference", kit.with("dare diedero", 2,
    T.form "via") * T.form "a|al|alla" * T.lemma "golpe|colpo|rivolta|rivoluzione|insurrezione",
  F.verb { roles = { agent = "subject" } },
  { ["La lobby diede il via al golpe."] = true, ["Diede il via alla gara."] = false })
add("interfere.regime", "interference", kit.verbs "sostenere appoggiare" * T.upto(6,
    T.form "contro") * T.upto(1,
    T.lemma "rivolta|protesta|opposizione|insurrezione|manifestazione"),
  F.verb { roles = { agent = "subject", target = "object" }, when = function(s, g)
    local p, o = slot.subject(s, g), slot.object(s, g)
    return p ~= nil and country(s, p) and o ~= nil and F.people(s, o) ~= nil end },
  { ["Mosca ha sostenuto il leader della Bielorussia contro una rivolta popolare."] =
      { agent = "Mosca" }, ["Il sindaco ha sostenuto il sì contro la rivolta."] = false })

-- ---- cause
-- ------------------------------------------------------------------------------------------

local
    events =
    [[protesta rivolta manifestazione disordine incendio crollo incidente sciopero crisi scontro esplosione guerra alluvione emergenza aumento calo morte]]
local event_set = set(events)
local function effect_phrase(s, p) return p ~= nil and (event_set[s.lemma[p.head]] ~= nil
    or s.all[p.head] & F.TAGS.event ~= 0) end
local function because(s, g)
  return slot.obliques(s, g.last, F.prep_set "per|da|con|contro", g.last + 7)[1]
end
add("cause.break_out", "cause",
    kit.verbs
    [[scoppiare esplodere nascere scatenare iniziare innescare divampare cominciare provocare
      causare]],
  F.verb { bare = true, roles = { effect = function(s, g) return (slot.bare(s, g) and slot.host(s,
      g)) or slot.patient(s, g) or slot.subject(s, g) end,
      cause = function(s, g) return slot.agent(s, g) ~= slot.subject(s, g) and slot.agent(s, g)
          or because(s, g) end },
    when = function(s, g)
      local p = slot.bare(s, g) and slot.host(s, g) or g.passive and slot.patient(s, g)
          or slot.subject(s, g)
      if not effect_phrase(s, p) then return false end
      local c = because(s, g)
      return c ~= nil and not c.time and not kit.place_mention(s, c) and c.first - g.last <= 6
          or near(s, g.last + 1, g.last + 4, set "causa") ~= nil
    end },
  { ["Le proteste sono scoppiate per il rincaro dell'elettricità."] = { effect = "proteste" },
      ["Le proteste sono scoppiate venerdì."] = false })
add("cause.because_of", "cause",
    T.form "a" * kit.forms "causa" * T.form "di|del|della|dei|delle|degli|dell'",
  function(m)
    local s = m.s
    if F.question(s) then return nil end
    local c = s.phrase_at[m.token + 2]
    if not c then return nil end
    local g = F.governing(s, m.token)
    for _, h in ipairs(s.groups) do
      if h.last < m.token and m.token - h.last < 8 then g = h end
    end
    local p = g and (slot.bare(s, g) and slot.host(s, g) or slot.subject(s, g))
    local args = { F.argument(s, "cause", c) }
    if p then args[2] = F.argument(s, "effect", p) end
    return { s = s, type = "cause", first = p and p.last < m.token and m.token - p.first < 20
        and p.first or g and g.first < m.token and m.token - g.first < 12 and g.first
        or m.first_token,
             last = c.last, anchor = m.token, group = g, args = args }
  end,
  { ["I voli sono fermi a causa della nebbia."] = { cause = "nebbia" },
      ["La causa della morte."] = false })
add("cause.verb", "cause", kit.verbs "provocare causare scatenare innescare determinare",
  F.verb { roles = { cause = "agent", effect = "patient" }, when = function(s, g)
    local p, by = slot.patient(s, g), slot.agent(s, g)
    return effect_phrase(s, p) and by ~= nil and not slot.bare(s, g) end },
  { ["Un fulmine ha causato l'incendio."] = { cause = "fulmine" },
      ["Ha provocato il rivale."] = false })

-- ---- evidence, retraction
-- -------------------------------------------------------------------------------

add("absent.proof", "evidence.absent",
    kit.verbs "fornire portare presentare esibire dare esistere esserci emergere essere arrivare" *
    T.upto(5, T.lemma("prova|riscontro|conferma|evidenza|spiegazione|dettaglio|indizio", "noun")),
  F.verb { infinitive = false, helper = true, roles = { agent = function(s, g)
      local p = slot.subject(s, g)
      return p and not near(s, p.first, p.last, set "prova riscontro conferma evidenza") and p
          or slot.obliques(s, g.first - 8 > 0 and g.first - 8 or 1, F.prep_set "da", g.first)[1]
    end, thing = "object" }, negative = true, when = function(s, g)
    if g.negated then return true end
    local none = set "né nessun nessuna senza alcuna alcun"
    return near(s, g.first - 7, g.first, set "né nessuno nessuna nessun") ~= nil or near(s,
        g.last + 1, g.last + 2, none) ~= nil end },
  { ["Né il Kazakistan né la Russia hanno fornito prove."] = { factuality = "CT-" },
      ["La procura ha fornito prove."] = false })
add("absent.untold", "evidence.absent", T.form "non" * T.upto(2,
    T.cap("trigger",
    T.lemma("rivelare|precisare|specificare|chiarire|comunicare|rendere|divulgare|dire|indicare",
    "part"))) * T.form "né|quanti|quante|quanto|quando|come|il|la|i|le|se|chi|dove|quale|l'",
  F.verb { negative = true, roles = { agent = "subject", thing = "object" }, when = function(s, g)
    if not g.negated then return false end
    if g.lemma == "dire" or g.lemma == "comunicare" then return near(s, g.last + 1, g.last + 1,
        set "quanti quante quanto quando chi dove quale come") ~= nil end
    return near(s, g.last + 1, g.last + 4,
        set
        [[quanti quante quanto quando chi dove quale come numero identità causa nome motivo
          dettaglio dettagli natura cifra luogo cause nomi]])
        ~= nil end },
  { ["Mosca non ha rivelato il numero di truppe inviate."] = { agent = "Mosca",
      factuality = "CT-" }, ["Mosca ha rivelato il numero."] = false })

local
    reports =
    set
    [[notizia notizie dato articolo affermazione dichiarazione tweet post informazione
      versione bilancio servizio video]]
add("retract.own", "retraction",
    kit.verbs "ritirare rettificare ritrattare correggere smentire cancellare",
  F.verb { act = "retract", roles = { agent = "subject", thing = "patient" }, when = function(s, g)
    local o = slot.patient(s, g)
    if not o or not (reports[s.lemma[o.head]]
        or reports[s.form[o.head]]) then return g.lemma == "ritrattare" and g.finite end
    if g.lemma == "smentire" or g.lemma == "cancellare" then
      -- one's own: an outlet takes back its news; others merely deny it
      local p = slot.subject(s, g)
      if g.passive or g.modal then return false end
      return p ~= nil
          and
          (set([[sito testata giornale agenzia quotidiano emittente rivista redazione portale
            settimanale blog]])[s.lemma[p.head]]
          ~= nil
        or kit.mention(s, p, { outlet = true }) ~= nil)
    end
    return
        set([[notizia dato articolo dichiarazione affermazione tweet post informazione
          bilancio notizie servizio versione]])[s.lemma[o.head]]
        ~= nil
  end },
  { ["Il sito ha poi ritirato la notizia."] = { act = "retract" },
      ["Il sito internet aveva smentito la notizia."] = { act = "retract" },
    ["Il ministro ha smentito la notizia."] = false, ["Ha corretto i compiti."] = false })

return rules
