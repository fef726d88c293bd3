--- Italian claim rules: arrests, charges, sentences, inquiries, seizures.
local T = require "vaglio.token"
local F = require "vaglio.frame"
local slot = require "vaglio.slot"
local kit = require "vaglio.lang.it.claims.kit"

local ipairs = ipairs
local _ENV = nil

local rules, add = kit.family()
local set, near = kit.set, kit.near

-- What somebody is taken, charged or tried for: "per alto tradimento", "con l'accusa di omicidio",
-- "di corruzione".
local function crime(s, g)
  local p = slot.obliques(s, g.last, F.prep_set "per|di|con", g.last + 14)
  for _, q in ipairs(p) do
    local head = s.lemma[q.head]
    if head == "accusa" or head == "imputazione" or head == "reato" then
      return slot.obliques(s, q.last, s.lang_rules.of, q.last + 4)[1] or q
    end
    local prep = s.lemma[slot.prep(s, q)]
    if not q.time and (prep == "per" or prep == "di" and g.lemma == "accusare") and not F.people(s,
        q) and not kit.mention(s, q, { place = true }) then return q end
  end
end

-- ---- arrest ------------------------------------------------------------------------------

local arrested = { count = "patient", people = "patient", roles = { agent = "agent",
    person = "patient", crime = crime } }
local function arrest_spec(extra)
  local spec = {}
  for _, k in ipairs { "count", "people", "roles" } do spec[k] = arrested[k] end
  for _, k in ipairs { "when", "finite" } do spec[k] = extra[k] end
  return spec
end
add("arrest.verb", "justice.arrest", kit.verbs "arrestare riarrestare", F.verb(arrested),
  { ["Due uomini sono stati arrestati per rapina."] = { quantity = 2, crime = "rapina" },
      ["I carabinieri hanno arrestato un latitante."] = { quantity = 1 },
    ["L'euro ha arrestato la caduta."] = false,
        ["Il giudice ha chiesto di arrestare tre persone."] = false })
local forces = set "police security military"
local stops = set "per con accusa dopo mentre"
add("arrest.stop", "justice.arrest", kit.verbs "fermare catturare",
  F.verb(arrest_spec { when = function(s, g, p)
    if g.reflexive or not p then return false end
    if g.lemma == "catturare" then return true end
    local by = slot.agent(s, g)
    local body = by and by ~= p and (F.people(s, by) and forces[F.scope(s, by)]
        or s.all[by.head] & 0 ~= 0 or
      set("polizia carabiniere procura agente finanza questura squadra autorità")[s.lemma[by.head]])
    if slot.bare(s, g) or g.passive then
      -- a truck stops people too: the law stops for something, or a number of suspects
      return body or F.count(s, p) ~= nil or near(s, g.last + 1, g.last + 3, stops) ~= nil
    end
    return body and (F.count(s, p) ~= nil or kit.mention(s, p, { person = true }) ~= nil)
  end }),
  { ["La polizia ha fermato due sospetti."] = { quantity = 2 }, ["Si è fermato il treno."] = false,
      ["Il gol ha fermato la squadra."] = false })
-- Who ends in handcuffs: the subject of "finire", the object of "portare".
local function jailed(s, g)
  if g.lemma == "finire" or g.passive then return slot.subject(s, g) end
  return slot.object(s, g)
end
add("arrest.jail", "justice.arrest",
  kit.verbs "finire mettere portare rinchiudere condurre" * T.upto(3,
      T.form "in|ai|agli|nel" * T.form "manette|arresti|domiciliari|carcere|cella"),
  F.verb { helper = true, count = jailed, people = jailed, roles = { person = jailed,
      crime = crime } },
  { ["Per tradimento è finito in manette l'ex sindaco."] = true,
      ["Dodici persone sono finite in carcere."] = { quantity = 12 },
      ["La riforma è finita in soffitta."] = false })
add("arrest.headline", "justice.arrest", T.form "in" * kit.forms "manette",
  function(m)
    local s = m.s
    if not F.verbless(s) then return nil end
    local p = s.phrase_at[m.token + 1]
    if p and p.time then p = nil end
    if not p or not F.people(s, p) then
      p = s.phrase_at[m.token - 2]
      p = p and slot.outer(s, p)
    end
    if not p or slot.prep(s, p) or not F.people(s, p) then return nil end
    return F.members(m, s, p, "justice.arrest", "person", nil, p.first < m.first_token and p.first
        or m.first_token)
  end,
  { ["In manette un ex sindaco."] = true, ["Arte in manette"] = false })
local function m_next(p) return p.head + 1 end
add("arrest.noun", "justice.arrest",
    kit.forms "arrestati arrestato arrestata arrestate fermati arresti fermi",
  F.noun { when = function(s, p)
    local f = s.form[p.head]
    if not F.count(s, p) and not slot.prep(s, p) and not p.definite then return false end
    if f == "fermi" and not F.count(s, p) then return false end
    if f == "arresti" and near(s, m_next(p), m_next(p),
        set "domiciliari cardiaci domiciliare cardiaco") then return false end
    if slot.prep(s, p) and f == "arresti" and not F.count(s, p) then return false end
  end },
  { ["2300 gli arrestati in tutto il Paese."] = { quantity = 2300 },
      ["Tre arresti a Roma."] = { quantity = 3 }, ["È agli arresti domiciliari."] = false,
    ["Quattro arresti cardiaci."] = false })
local asked = set "chiedere sollecitare minacciare evitare rischiare temere invocare reclamare"
add("arrest.of", "justice.arrest", kit.nouns "arresto cattura",
  F.of { role = "person", when = function(s, p, m)
    local g = F.governing(s, m.token)
    if g and asked[g.lemma] or near(s, m.token + 1, m.token + 1,
        set "domiciliari cardiaco domiciliare cardiaci") then return false end
    return not near(s, p.first - 3, p.first - 1, set "mandato mandati ordine ordini richiesta")
  end },
  { ["La notizia dell'arresto di Marco Rossi."] = { person = "Marco Rossi" },
      ["L'arresto di due fratelli a Bari."] = { quantity = 2 },
    ["Il pm chiede l'arresto di Marco Rossi."] = false, ["L'arresto del progetto."] = false })
add("arrest.among", "justice.arrest", kit.forms "arrestati arrestate fermati",
    F.among { under = set "tra fra", role = "person" },
  { ["Tra gli arrestati c'è un consigliere regionale."] = { quantity = 1 },
      ["Gli arrestati sono in carcere."] = false })
add("arrest.custody", "justice.arrest", T.lemma("custodia|misura|ordinanza") * T.upto(3,
    T.form "nei") * T.form "confronti" * T.form "di|del|della|dei|delle",
  function(m)
    local s = m.s
    local p = s.phrase_at[m.last_token + 1]
    if not p or not F.people(s, p) then return nil end
    local quantity = F.count(s, p)
    return { s = s, type = "justice.warrant", first = m.first_token, last = p.last,
        anchor = m.first_token, group = F.governing(s, m.first_token),
             quantity = quantity, unit = quantity and "person" or nil,
                 args = { F.argument(s, "person", p) }, nominal = true }
  end,
  { ["Misura cautelare nei confronti di dodici persone."] = { quantity = 12 },
      ["Misura presa nei confronti della crisi."] = false })

-- ---- charge, inquiry, trial
-- -----------------------------------------------------------------------

local function accused(name, claim_type, pattern, when, test)
  add(name, claim_type, pattern, F.verb { count = "patient", people = "patient", bare = true,
      when = when,
    roles = { agent = "agent", person = "patient", crime = crime } }, test)
end
accused("charge.verb", "justice.charge", kit.verbs "incriminare denunciare imputare",
  function(s, g, p) return p ~= nil and (g.lemma ~= "denunciare" or g.passive or slot.bare(s, g)
      or F.count(s, p) ~= nil) end,
  { ["Tre manifestanti sono stati denunciati per danneggiamento."] = { quantity = 3 },
      ["Il sindaco ha denunciato il degrado."] = false })
accused("charge.accuse", "justice.charge", kit.verbs "accusare",
  function(s, g) return g.passive and g.finite and crime(s, g) ~= nil end,
  { ["Marco Rossi è accusato di corruzione."] = { crime = "corruzione" },
      ["Accusa un forte dolore."] = false })
add("charge.trial", "justice.charge", kit.with("rinviare mandare", 2, kit.words "giudizio") ,
  F.verb { count = "patient", people = "patient", roles = { agent = "agent", person = "patient",
      crime = crime } },
  { ["Due dirigenti sono stati rinviati a giudizio."] = { quantity = 2 },
      ["La legge è stata rinviata."] = false })
accused("investigate.verb", "justice.investigate", kit.verbs "indagare",
  function(s, g, p) return p ~= nil and (g.passive or slot.bare(s, g)) end,
  { ["Cinque medici sono indagati per omicidio colposo."] = { quantity = 5 },
      ["I giornalisti indagano."] = false })
add("investigate.noun", "justice.investigate", kit.forms "indagati",
  F.noun { counted = true }, { ["Gli indagati sono 12."] = { quantity = 12 },
      ["Gli indagati tacciono."] = false })
add("investigate.register", "justice.investigate", kit.with("iscrivere", 5, kit.words "registro"),
  F.verb { unit = "person", count = function(s, g)
      local p = slot.patient(s, g)
      if p then return p end
      for k = g.last + 1, g.last + 8 do
        local q = s.phrase_at[k]
        if q and not slot.prep(s, q) and F.people(s, q) then return q end
      end
    end, roles = { agent = "agent", person = function(s, g)
      for k = g.last + 1, g.last + 8 do
        local q = s.phrase_at[k]
        if q and not slot.prep(s, q) and F.people(s, q) then return q end
      end
      return g.passive and slot.patient(s, g) or nil
    end } },
  { ["La procura ha iscritto cinque dirigenti nel registro degli indagati."] = { quantity = 5 },
      ["Ha iscritto il figlio al corso."] = false })
add("investigate.open", "justice.investigate", kit.verbs "aprire avviare" * T.upto(4,
    T.lemma "inchiesta|indagine|fascicolo"),
  F.verb { roles = { agent = "agent", thing = "patient" } },
  { ["La procura di Bari ha aperto un'inchiesta."] = { agent = "procura di Bari" },
      ["La scuola ha aperto le porte."] = false })
local terms = { duration = true, age = true }
local conviction = { people = "patient", measure = terms, to = set "a", roles = { agent = "agent",
    person = "patient", crime = crime } }
function conviction.when(s, g, _, m)
  local p = slot.patient(s, g)
  -- "ha condannato l'attacco" is no sentence; "ha condannato l'uomo a 12 anni" is
  local sentence = near(s, g.last + 1, g.last + 9,
      set
      "ergastolo anno mese anni mesi morte carcere reclusione pena multa risarcire risarcimento")
  if g.passive or slot.bare(s, g) then return sentence ~= nil or p ~= nil and crime(s, g) ~= nil end
  return sentence ~= nil and p ~= nil
end
add("convict.verb", "justice.convict", kit.verbs "condannare", F.verb(conviction),
  { ["L'ex ministro è stato condannato a 12 anni di carcere per corruzione."] = { quantity = 12,
      unit = "year" },
    ["Il premier ha condannato l'attacco."] = false })
add("convict.of", "justice.convict", kit.nouns "condanna", F.of { role = "person",
    when = function(s, p)
    return not near(s, p.first - 3, p.first - 1, set "chiedere chiesto richiesta chiede") end },
  { ["La condanna di Marco Rossi a otto anni."] = { person = "Marco Rossi" },
      ["La condanna della violenza."] = false })
accused("acquit", "justice.acquit", kit.verbs "assolvere prosciogliere scagionare",
    function(s, g, p) return p ~= nil end,
  { ["I due imputati sono stati assolti."] = { quantity = 2 },
      ["Il sistema assolve il suo compito."] = false })
accused("release", "justice.release", kit.verbs "scarcerare rilasciare liberare",
  function(s, g, p) return p ~= nil end,
  { ["Dieci ostaggi sono stati liberati."] = { quantity = 10 },
      ["Ha rilasciato un'intervista."] = false })
accused("extradite", "justice.extradite", kit.verbs "estradare espellere rimpatriare",
    function(s, g, p) return p ~= nil end,
  { ["Londra ha espulso due diplomatici."] = { quantity = 2, agent = "Londra" },
      ["Il forno espelle il fumo."] = false })
add("surrender", "justice.surrender", kit.verbs "costituire consegnare arrendere",
  F.verb { count = "subject", people = "subject", roles = { person = "subject" }, when = function(s,
      g, p)
    if not g.reflexive then return false end
    if g.lemma == "costituire" then return p ~= nil and not slot.object(s, g) end
    return true end },
  { ["Il killer si è costituito ai carabinieri."] = true,
      ["Si è costituita una società."] = false })
add("escape", "justice.escape", kit.verbs "evadere",
  F.verb { count = "subject", people = "subject", roles = { person = "subject", origin = "da" } },
  { ["Tre detenuti sono evasi dal carcere."] = { quantity = 3 },
      ["L'azienda ha evaso l'ordine."] = false })
local goods = { mass = true, money = true, count = true, volume = true, area = true }
add("seize.verb", "justice.seize", kit.verbs "sequestrare confiscare",
  function(m)
    local g = F.group(m.s, m.token)
    local p = g and slot.patient(m.s, g)
    if not p or F.people(m.s, p) then return nil end
    local claim = F.verb { roles = { agent = "agent", thing = "patient" } } (m)
    if not claim then return nil end
    for k = p.first, p.last do
      local q = m.s.quantity_at[k]
      if q and goods[q.kind] then claim.quantity, claim.unit = q, q.unit or "" break end
    end
    return claim
  end,
  { ["Sono stati sequestrati 20 chili di cocaina."] = { quantity = 20 },
      ["Ha sequestrato due ragazzi."] = false })
add("seize.of", "justice.seize", kit.nouns "sequestro confisca",
    F.event { roles = { thing = "di", agent = "da" }, always = true, when = function(s, p)
    return kit.near(s, p.last + 1, p.last + 1, set "di del della dei delle degli dell'") ~= nil
        and not near(s, p.last + 2, p.last + 3, set "persona") end },
  { ["Il sequestro di beni per 3 milioni."] = true, ["Il sequestro finì."] = false })
add("abduct", "conflict.abduct", kit.verbs "rapire sequestrare",
  F.verb { count = "patient", people = "patient", roles = { agent = "agent", victim = "patient" },
      when = function(s, g, p) return p ~= nil end },
  { ["Uomini armati hanno rapito due turisti."] = { quantity = 2 },
      ["Ha sequestrato due chili di droga."] = false })
add("search.premises", "justice.search", kit.verbs "perquisire", F.verb { roles = { agent = "agent",
    thing = "patient" } },
  { ["La polizia ha perquisito la sede."] = { thing = "sede" }, ["La polizia dorme."] = false })

return rules
