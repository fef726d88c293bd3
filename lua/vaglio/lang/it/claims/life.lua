--- Italian claim rules: death, injury, hospital, missing, rescue.
local T = require "vaglio.token"
local F = require "vaglio.frame"
local toll = require "vaglio.toll"
local slot = require "vaglio.slot"
local kit = require "vaglio.lang.it.claims.kit"


local _ENV = nil

local rules, add = kit.family()
local set, near = kit.set, kit.near
local care = set "intensiva rianimazione"
local dying = set "morire uccidere decedere ammazzare uccisa ucciso uccisi uccise"

-- ---- death ---------------------------------------------------------------------------------

-- "morire di paura, dalle risate, di sonno" are turns of speech.
local
    figures =
    set
    [[paura risata risate sonno noia invidia vergogna ridere fame voglia caldo freddo
      curiosità nostalgia]]
local function literal(s, g)
  -- "si muore di fame"; "suicida", "impicca" as nouns and of others
  if g.lemma == "morire" and g.reflexive then return false end
  if (g.lemma == "suicidare" or g.lemma == "impiccare") and not g.reflexive then return false end
  for i = g.last + 1, g.last + 2 do
    if figures[s.form[i]] and s.tags[g.verbs[1]] and not g.perfect then return false end
  end
  return s.form[g.last + 1] ~= "dalla" or s.form[g.last + 2] ~= "voglia"
end

add("die.verb", "life.die", kit.verbs "morire decedere perire annegare suicidare",
  F.verb { count = "subject", people = "subject", roles = { victim = "subject" }, when = literal },
  { ["Tre operai sono morti nel crollo."] = { type = "life.die", quantity = 3 },
    ["Una tradizione muore ogni giorno."] = false, ["L'uomo rischia di morire."] = false })

-- "avrebbe perso la vita un ragazzo": the subject may follow the whole phrase.
local function loser(s, g)
  local i = near(s, g.last + 1, g.last + 4, set "vita morte")
  local p = i and (s.phrase_at[i + 1] or s.quantity_at[i + 1] and s.phrase_at[i + 2])
  if p and p.first > i and not slot.prep(s, p) and not p.time and F.people(s, p) then return p end
  return slot.subject(s, g)
end
add("die.lose_life", "life.die", kit.with("perdere", 3, kit.words "vita"),
  F.verb { count = loser, people = loser, optional = true, roles = { victim = loser },
      when = function(s, g)
    local p = loser(s, g)
    return p == nil or F.people(s, p) ~= nil end },
  { ["Due alpinisti hanno perso la vita sul Cervino."] = { quantity = 2 },
    ["Il fiume ha perso la vita."] = false })
add("die.find_death", "life.die", kit.with("trovare", 1,
    kit.words "morte") + kit.with("togliersi togliere", 2, kit.words "vita"),
  F.verb { count = "subject", people = "subject", roles = { victim = "subject" } },
  { ["Sette minatori hanno trovato la morte."] = { quantity = 7 },
      ["Il film ha trovato la morte come tema."] = false })
add("die.cost_life", "life.die", kit.with("costare", 2, kit.words "vita"),
  F.verb { count = "a", people = "a", roles = { victim = "a", cause = "subject" } },
  { ["L'incidente è costato la vita a due ragazzi."] = { quantity = 2 },
      ["L'auto è costata molto."] = false })

add("die.kill", "life.die", kit.verbs [[uccidere ammazzare assassinare trucidare freddare
  massacrare giustiziare decapitare sgozzare
    lapidare strangolare crivellare impiccare fucilare]],
  F.verb { count = "patient", people = "patient", roles = { agent = "agent", victim = "patient" } },
  { ["La polizia ha ucciso due rapinatori."] = { type = "life.die", quantity = 2 },
    ["La riforma uccide la concorrenza."] = false, ["L'uomo voleva uccidere la moglie."] = false })

-- A blast or an accident kills too: "travolto e ucciso" is the rule above; here what only may kill.
local fighters = set "attacker terrorist rioter protester military security police prisoner"
add("die.eliminate", "life.die", kit.verbs "eliminare neutralizzare sterminare abbattere falciare",
  F.verb { count = "patient", people = "patient", roles = { agent = "agent", victim = "patient" },
    when = function(s, g, p)
      if not p then return false end
      local code = F.scope(s, p)
      return fighters[code] or code ~= nil and near(s, p.first, p.last + 3,
          set "armato armati armate armata") ~= nil
    end },
  { ["L'esercito ha eliminato dieci terroristi."] = { quantity = 10 },
      ["Il Milan ha eliminato l'Inter."] = false,
    ["Il governo elimina tre ministri."] = false })

-- "vittima di una truffa": not dead.
local wrongs = set [[violenza abuso tratta truffa stalking usura bullismo reato sfruttamento
  molestia rapina furto stupro ricatto
  estorsione discriminazione aggressione raggiro cyberbullismo maltrattamento persecuzione]]
local function dead(s, p)
  local i = p.last + 1
  if s.lemma[p.head] == "vittima" or s.form[p.head] == "vittime" or s.form[p.head] == "vittima" then
    for k = i, i + 3 do
      if wrongs[s.lemma[k]] then return false end
    end
  end
end
add("die.noun", "life.die",
    kit.forms "morto morti morta vittima vittime deceduti deceduto decessi decesso caduti",
  F.noun { victim = "self", headline = true, when = function(s, p, g)
    if s.form[p.head] == "caduti" and not p.quantity then return false end
    if s.form[p.head] == "decesso" and not p.quantity then return false end
    return dead(s, p)
  end },
  { ["Il bilancio è di 12 morti."] = { quantity = 12 }, ["I morti sono 40."] = { quantity = 40 },
      ["40 i morti nel Paese."] = { quantity = 40 },
    ["Sale a 31 il numero delle vittime."] = { quantity = 31 },
        ["Nessuna vittima nell'incendio."] = { factuality = "CT-" },
    ["Tre donne vittime di violenza."] = false, ["Il mar Morto si ritira."] = false,
        ["Sono tempi morti."] = false })
add("die.of", "life.die",
    kit.nouns "morte uccisione decesso assassinio omicidio suicidio femminicidio massacro",
  F.of { bare_after = set "per dopo", when = function(s, p)
    local i = p.first - 1
    return not near(s, i - 3, p.last,
        set
        [[tentare tentato tentati caso minaccia pena condanna condannare rischio condannato
          condannati]])
  end },
  { ["La morte di Marco Rossi ha colpito la città."] = { type = "life.die" },
      ["Dopo l'uccisione di tre agenti, la rivolta."] = { quantity = 3 },
    ["La morte di un'epoca."] = false, ["Il tentato omicidio di Marco Rossi."] = false })
add("die.body", "life.die", kit.nouns "cadavere salma",
  F.noun { counted = true },
  { ["Sono stati recuperati tre cadaveri."] = { quantity = 3 },
      ["Il cadavere era nel bosco."] = false })
add("die.bodies", "life.die", kit.lemmas("recuperare ritrovare rinvenire trovare estrarre",
    "verb") * T.upto(4, kit.forms "corpi"),
  F.noun { counted = true },
  { ["Sono stati estratti cinque corpi dalle macerie."] = { quantity = 5 },
      ["Sono stati trovati i corpi celesti."] = false })
add("die.lifeless", "life.die", kit.lemmas("trovare ritrovare rinvenire estrarre recuperare",
    "verb") * T.upto(3, kit.forms "senza") * kit.words "vita",
  function(m)
    local s = m.s
    local g
    for k = m.token - 1, m.token - 5, -1 do g = g or s.group_at[k] end
    local p = g and slot.patient(s, g)
    if not p or not F.people(s, p) then return nil end
    return { s = s, type = "life.die", first = p.first < g.first and p.first or g.first,
        last = m.token + 1, anchor = m.token, group = g,
             quantity = F.count(s, p), unit = F.count(s, p) and "person" or nil, scope = F.scope(s,
                 p),
             args = { F.argument(s, "victim", p) }, counted = p }
  end,
  { ["Una donna è stata trovata senza vita in casa."] = { quantity = 1 },
      ["La piazza è stata trovata senza vita."] = false })
add("die.among", "life.die", kit.forms "morti vittime", F.among { under = set "tra fra" },
  { ["Tra le vittime anche 18 agenti."] = { quantity = 18 },
      ["Tra i morti ci sono undici bambini e un pompiere."] = { quantity = 11 },
    ["Le vittime sono sepolte tra i fiori."] = false })

-- ---- to hospital, not to intensive care (both are also asked by the rules for injuries)

local function no_care(s, g)
  local h = s.groups[g.index + 1]
  local stop = h and h.finite and h.first - 1 or g.last + 8
  return not near(s, g.last + 1, stop < g.last + 8 and stop or g.last + 8, care)
end
local hospital = set "ospedale clinica policlinico nosocomio pronto"
local
    bring =
    "portare trasportare trasferire condurre accompagnare finire arrivare giungere elitrasportare"
local brings = set(bring)
local function to_hospital(s, g)
  local arriving = g.lemma == "arrivare" or g.lemma == "giungere" or g.lemma == "accorrere"
  if g.reflexive then return false end
  local carried = slot.patient(s, g)
  if carried and set("salma corpo cadavere resto")[s.lemma[carried.head]] then return false end
  if arriving then
    -- visitors come to hospitals too
    local p = slot.subject(s, g)
    if not p or not (s.pack.fates[s.lemma[p.head]] or s.pack.fates[s.form[p.head]] or F.scope(s,
        p) == "patient") then return false end
  end
  local i = near(s, g.last + 1, g.last + 9, hospital)
  if not i then
    i = near(s, g.first - 12, g.first - 1, hospital)
  end
  local p = i and s.phrase_at[i]
  local prep = p and slot.prep(s, p)
  return prep ~= nil and (s.lemma[prep] == "in" or s.lemma[prep] == "a" or s.lemma[prep] == "presso"
      or s.lemma[prep] == "verso") and no_care(s, g)
end
-- ---- injury ------------------------------------------------------------------------------------

local function alive(s, g)
  return not near(s, g.first - 3, g.last + 4, dying) and not (near(s, g.last + 1, g.last + 2,
      set "morte") and s.form[g.last + 1] == "a")
end
add("injure.verb", "life.injure",
    kit.verbs "ferire ustionare intossicare accoltellare pugnalare gambizzare contundere",
  F.verb { count = "patient", people = "patient", roles = { agent = "agent", victim = "patient" },
      when = alive },
  { ["Oltre mille persone sono rimaste ferite."] = { mod = ">", quantity = 1000 },
      ["Un uomo è stato accoltellato a Milano."] = { quantity = 1 },
    ["Una ferita aperta nella memoria del Paese."] = false,
        ["La frase ha ferito il suo orgoglio."] = false })
add("injure.noun", "life.injure",
    kit.forms "ferito ferita feriti ferite ustionati intossicati contusi contuso ustionato",
  F.noun { headline = true, when = function(s, p, g)
    local f = s.form[p.head]
    if g and brings[g.lemma] and to_hospital(s, g) then return false end
    -- "ferite alla testa" are wounds
    if (f == "ferita" or f == "ferite") and not (s.pos[p.head] == "V") and F.count(s,
        p) == nil then return false end
    if f == "ferita" or f == "ferite" then
      for k = p.last + 1, p.last + 2 do
        if set("alla al da alle allo di d'")[s.form[k]] then return false end
      end
    end
  end },
  { ["Si contano centinaia di feriti."] = { type = "life.injure" },
      ["Nessun ferito nel crollo."] = { factuality = "CT-" },
    ["Ha riportato due ferite alla testa."] = false, ["I feriti attendono."] = false })
add("injure.of", "life.injure", kit.nouns "ferimento accoltellamento", F.of {},
  { ["Il ferimento di tre agenti."] = { quantity = 3 }, ["Il ferimento morale."] = false })
add("injure.among", "life.injure", kit.forms "feriti", F.among { under = set "tra fra" },
  { ["Tra i feriti ci sono due bambini."] = { quantity = 2 }, ["I feriti sono tra noi."] = false })

-- "12 dei quali in condizioni gravi", "due sono in pericolo di vita": of the injured, when they
-- are.
local
    hurt =
    set
    [[ferito feriti ferita ferite ferire accoltellare investire ustionato ustionati travolgere
      ricoverare schianto incidente]]
local function in_state(claim_type)
  return function(m)
    local s, i = m.s, m.first_token
    local prep = i
    local p, g
    local left = s.phrase_at[prep - 1]
    local q = s.pos[prep - 1] == "Q" and s.phrase_at[prep - (s.pos[prep - 2] == "P" and 3 or 2)]
    if q and q.quantity then p = q
    elseif s.group_at[prep - 1] and s.group_at[prep - 1].last == prep - 1 then
      g = s.group_at[prep - 1]
      p = slot.bare(s, g) and slot.host(s, g) or slot.subject(s, g)
      -- "due dei quali versano in pericolo di vita"
      local i = g.first - 1
      if s.pos[i] == "Q" and s.pos[i - 1] == "P" and s.phrase_at[i - 2]
          and s.phrase_at[i - 2].quantity then p, q = s.phrase_at[i - 2], s.phrase_at[i - 2] end
    elseif left then
      -- ", sei in terapia intensiva"; "120 pazienti in terapia intensiva", not "due specialisti in
      -- rianimazione"
      p = slot.prep(s, left) and slot.outer(s, left) or left
      if not slot.is_number(s, p) and F.scope(s, p) ~= "patient" and F.scope(s,
          p) ~= "person" then p = nil end
    end
    if p and slot.prep(s, p) and not p.quantity then p = nil end
    if not p or not F.people(s, p) or F.question(s) then return nil end
    local quantity = F.count(s, p)
    if not quantity and not g then return nil end
    if claim_type == "life.injure" and not (q or near(s, 1, s.n, hurt)) then return nil end
    local first = slot.first(s, p)
    return { s = s, type = claim_type, first = first < prep and first or prep, last = m.last_token,
        anchor = m.token,
             group = g or F.governing(s, m.token), quantity = quantity, unit = quantity and "person"
                 or nil,
             scope = F.scope(s, p) or "person", args = { F.argument(s, "victim", p) }, counted = p }
  end
end
local function in_patterns(words)
  return kit.words "in" * (T.form "reparto" * T.form "di") ^ -1 * words
end
add("care.state", "life.intensive_care",
  in_patterns(T.cap("trigger", T.form "terapia") * T.form "intensiva" + kit.forms "rianimazione")
  + T.form "in" * T.form "coma" * T.cap("trigger", T.form "farmacologico"),
  in_state "life.intensive_care",
  { ["Ci sono 400 ricoverati, 62 dei quali in terapia intensiva."] = { quantity = 62 },
      ["Un uomo è ricoverato in rianimazione."] = { quantity = 1 },
    ["Calano i posti in terapia intensiva."] = false })
add("injure.state", "life.injure",
  T.form "in" * T.form "gravi|gravissime|disperate|critiche|serie" * T.cap("trigger",
      T.form "condizioni")
  + T.form "in" * T.cap("trigger",
      T.form "condizioni") * T.form "gravi|gravissime|critiche|disperate|serie"
  + T.form "in" * T.cap("trigger", T.form "fin|pericolo") * T.form "di" * T.form "vita",
  in_state "life.injure",
  { ["Sono arrivati 85 feriti, 12 dei quali in condizioni gravi."] = { quantity = 12 },
      ["I conti sono in condizioni gravi."] = false })

-- ---- hospital
-- --------------------------------------------------------------------------------------

add("hospital.verb", "life.hospitalise", kit.verbs "ricoverare ospedalizzare",
  F.verb { count = "patient", people = "patient", roles = { victim = "patient" }, when = no_care },
  { ["Circa 400 sono state ospedalizzate."] = { quantity = 400, mod = "~" },
      ["Un uomo è stato ricoverato a Pisa."] = { quantity = 1 },
    ["Un uomo è ricoverato in terapia intensiva."] = false })
add("hospital.noun", "life.hospitalise", kit.forms "ricoverati ricoverate ricoveri ospedalizzati",
  F.noun { counted = true, when = function(s, p) return not near(s, p.last + 1, p.last + 4,
      care) end },
  { ["Il ministero parla di 400 ricoverati."] = { quantity = 400 },
      ["I ricoverati stanno bene."] = false })
add("hospital.bring", "life.hospitalise", kit.verbs(bring),
  F.verb { count = function(s, g) return slot.patient(s, g) or slot.subject(s, g) end,
    people = function(s, g) return slot.patient(s, g) or slot.subject(s, g) end,
    roles = { victim = function(s, g) return slot.patient(s, g) or slot.subject(s, g) end },
        when = to_hospital, bare = false },
  { ["Due feriti sono stati portati in ospedale."] = { quantity = 2 },
      ["Due pacchi sono stati portati in ospedale."] = false,
      ["La salma è stata portata in ospedale."] = false,
    ["Due ministri sono arrivati a Roma."] = false })
-- the hospital may stand before the verb: "All'ospedale sono arrivati 85 feriti"
do
  local r = rules[#rules]
  local make = r.make
  r.make = function(m)
    local claim = make(m)
    local whole = claim and (claim[1] or claim)
    local i = whole and near(m.s, m.token - 12, m.token, hospital)
    if i and i < whole.first then whole.first = slot.edge(m.s, m.s.phrase_at[i] or { first = i,
        last = i }) end
    return claim
  end
end
add("hospital.of", "life.hospitalise", kit.nouns "ricovero", F.of {},
  { ["Il ricovero di Marco Rossi è durato tre giorni."] = true,
      ["Il ricovero degli attrezzi."] = false })
add("hospital.discharge", "life.discharge", kit.verbs "dimettere",
  F.verb { count = "patient", people = "patient", roles = { victim = "patient" }, when = function(s,
      g)
    return near(s, g.last + 1, g.last + 5, hospital) ~= nil and not g.reflexive end },
  { ["Dodici pazienti sono stati dimessi dall'ospedale."] = { quantity = 12 },
      ["Il ministro si è dimesso."] = false })
local days = { duration = true, age = true }
add("prognosis", "life.prognosis", T.lemma "prognosi" * T.any() ^ -4 + T.cap("trigger",
    T.lemma("guarire|guaribile|guaribili")) * T.any() ^ -4,
  function(m)
    local s, q = m.s, nil
    for k = m.first_token, m.last_token do
      local x = s.quantity_at[k]
      if x and days[x.kind] then q = q or x end
    end
    if not q then return nil end
    local g = F.governing(s, m.first_token)
    local p = g and slot.subject(s, g)
    return { s = s, type = "life.prognosis", first = p and p.last < m.first_token and p.first
        or m.first_token, last = m.last_token,
             anchor = m.first_token, group = g, quantity = q, unit = q.unit or "day",
                 nominal = true,
             args = p and F.people(s, p) and { F.argument(s, "victim", p) } or {} }
  end,
  { ["La donna ha una prognosi di 30 giorni."] = { quantity = 30 },
      ["La prognosi resta riservata."] = false })

-- ---- missing, rescue
-- ------------------------------------------------------------------------------------

add("missing.noun", "life.missing", kit.forms "dispersi disperso dispersa disperse",
  F.noun { headline = true },
  { ["I dispersi sono 17."] = { quantity = 17 }, ["Ci sono tre dispersi."] = { quantity = 3 },
      ["I dispersi tornano a casa."] = false })
add("missing.verb", "life.missing", kit.verbs "disperdere scomparire",
  F.verb { count = "subject", people = "subject", roles = { victim = "subject" }, when = function(s,
      g, p)
    if s.lemma[g.head] == "disperdere" or g.lemma == "disperdere" then
      return near(s, g.first, g.first, set "risultare essere dare ancora") ~= nil
          and not g.finite == false and s.form[g.head]:find "^dispers" ~= nil
        and g.passive and (p == nil or not near(s, g.last + 1, g.last + 3, set "polizia")) end
    return p ~= nil
  end },
  { ["Una ragazza di 15 anni è scomparsa da casa."] = { quantity = 1 },
      ["La nebbia è scomparsa."] = false })
add("missing.found", "life.missing", kit.forms "dispersi" * T.upto(4,
    T.lemma("ritrovare|trovare|rintracciare", "part")),
  function(m)
    local s = m.s
    local p = s.phrase_at[m.token]
    if not p or not near(s, p.first - 1, p.first, set "tutti tutte") then return nil end
    return { s = s, type = "life.missing", first = p.first, last = m.last_token, anchor = m.token,
        negative = true,
             group = F.governing(s, m.token), args = {}, nominal = true }
  end,
  { ["Tutti i dispersi sono stati ritrovati."] = { factuality = "CT-" },
      ["Alcuni dispersi sono stati ritrovati."] = false })
add("rescue.verb", "life.rescue",
    kit.verbs "salvare soccorrere" + kit.with("estrarre recuperare trovare ritrovare", 2,
    kit.words "vivo viva vivi vive salvo")
  + kit.with("trarre mettere portare", 2, kit.words "salvo"),
  F.verb { count = "patient", people = "patient", roles = { agent = "agent", victim = "patient" } },
  { ["I vigili del fuoco hanno estratto vive sei persone."] = { quantity = 6 },
      ["Trenta migranti sono stati tratti in salvo."] = { quantity = 30 },
    ["Il governo ha salvato le banche."] = false })
add("rescue.survivors", "life.rescue", kit.forms "sopravvissuti superstiti",
    F.noun { counted = true },
  { ["I sopravvissuti sono 12."] = { quantity = 12 }, ["I superstiti ricordano."] = false })

-- "tra cui una bambina", "tra i quali l'ex premier": on the word of the fate before.
add("aside", "", T.form "tra|fra" * T.form "i|le" ^ -1 * T.cap("trigger", T.form "cui|quali"),
    F.aside(),
  { ["Undici agenti sono morti, tra cui uno travolto da un camion."] = { type = "life.die",
      quantity = 1 },
    ["Sono state arrestate sei persone, tra cui Marco Rossi."] = { type = "justice.arrest" },
    ["Hanno visitato tre musei, tra cui uno a Roma."] = false }, -1)

return rules
