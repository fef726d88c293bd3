--- Italian claim rules: orders, requests, permissions, appeals; measures of a government.
local T = require "vaglio.token"
local F = require "vaglio.frame"
local slot = require "vaglio.slot"
local kit = require "vaglio.lang.it.claims.kit"


local _ENV = nil

local rules, add = kit.family()
local set, near = kit.set, kit.near

local actors = { person = true, place = true, organisation = true, outlet = true, group = true }
local offices = set [[governo ministero polizia autorità tribunale giudice procura sindaco
  presidente premier ministro comune regione prefetto
  parlamento comitato commissione consiglio leader comandante banca esercito partito sindacato
  opposizione gip pm prefettura questura autorità procuratore portavoce]]
-- Somebody who can order or ask: people, bodies, countries.
local function actor(s, p)
  return p == nil or F.people(s, p) ~= nil or kit.mention(s, p, actors) ~= nil
      or offices[s.lemma[p.head]] ~= nil or s.all[p.head] & F.TAGS.org ~= 0
end
local function acts(s, g)
  if g.passive or slot.bare(s, g) then return g.finite end
  return actor(s, slot.subject(s, g))
end

-- ---- orders ----------------------------------------------------------------------------------

local to = "a"
-- What follows "di", "che" or stands as object.
local function thing(s, g)
  local o = slot.object(s, g)
  if o and not (kit.mention(s, o, { person = true })) then return o end
end
add("order.verb", "directive.order",
    kit.verbs "ordinare disporre imporre ingiungere intimare comandare decretare",
  F.verb { roles = { agent = "agent", recipient = to, thing = "patient" }, when = function(s, g)
    if g.lemma == "disporre" and not slot.patient(s, g) then return false end
    return acts(s, g) end },
  { ["Il presidente ha ordinato ai militari di sparare."] = { recipient = "militari" },
      ["Dispone di molti mezzi."] = false })
add("order.noun", "directive.order", kit.nouns "ordine" * T.upto(1,
    T.lemma("dare|impartire|diramare|emanare", "part")) + T.lemma("dare|impartire|emanare|diramare",
    "verb") * T.form "l'|un|il" ^ -1 * kit.nouns "ordine",
  function(m)
    local s = m.s
    local to_whom = slot.obliques(s, m.last_token, F.prep_set "a", m.last_token + 8)[1]
    local p = s.phrase_at[m.token]
    local g = F.governing(s, m.token)
    local own = s.group_at[m.first_token]
    local args = {}
    if own and own.last < m.token then
      if not F.asserts(s, own) then return nil end
      g = own
      local agent = slot.agent(s, own)
      if agent then args[1] = F.argument(s, "agent", agent) end
    end
    if F.question(s) then return nil end
    local last = m.last_token
    if to_whom then
      args[#args + 1] = F.argument(s, "recipient", to_whom)
      last = to_whom.last
    end
    for k = last + 1, last + 14 do
      if k > s.n or s.form[k] == "." or s.form[k] == ";" or s.pos[k] == "Q" then break end
      if s.form[k] == "di" or last >= k - 1 then last = k end
      if s.form[k] ~= "," then last = k end
    end
    return { s = s, type = "directive.order", first = p and p.first < m.first_token and p.first
        or m.first_token, last = last, anchor = m.token, group = g, args = args, nominal = true }
  end,
  { ["Dopo l'ordine impartito ieri alle forze di sicurezza di sparare."] =
      { recipient = "forze di sicurezza" }, ["L'ordine alfabetico."] = false })

-- ---- requests
-- -------------------------------------------------------------------------------------

local wanted = set [[intervento aiuto soccorso dimissione sostegno assistenza appoggio
  scarcerazione liberazione tregua risarcimento incontro
  elezione voto riunione rinforzo arresto estradizione inchiesta protezione asilo garanzia
  ritiro cessate chiarimento convocazione]]
add("request.verb", "directive.request",
    kit.verbs "chiedere richiedere sollecitare invocare reclamare pretendere",
  F.verb { roles = { agent = "agent", recipient = "a", thing = thing }, when = function(s, g)
    if not acts(s, g) then return false end
    if near(s, g.last + 1, g.last + 1,
        set "se perché come cosa scusa perdono quando dove chi") then return false end
    if g.reflexive then return false end
    local o = slot.object(s, g)
    return o ~= nil or near(s, g.last + 1, g.last + 6,
        set "di che a al alla all' ai agli alle d'") ~= nil
  end },
  { ["Il presidente ha chiesto l'intervento della Nato."] = { agent = "presidente" },
      ["Si chiede se basterà."] = false })
add("request.call", "directive.request", kit.verbs "chiamare" , F.verb { infinitive = false,
    roles = { agent = "agent", recipient = "object" }, when = function(s, g)
    local o = slot.object(s, g)
    if not o or g.passive then return false end
    return set("alleanza rinforzo soccorso esercito")[s.lemma[o.head]] ~= nil or near(s, g.last + 1,
        g.last + 5, set "soccorso aiuto rinforzo rinforzi") ~= nil end },
  { ["Ha detto di aver chiamato l'alleanza militare."] = true,
      ["Ha chiamato il figlio Mario."] = false })

-- ---- permission, appeal
-- --------------------------------------------------------------------------------

add("authorise.verb", "directive.authorise", kit.verbs "autorizzare permettere consentire",
  F.verb { roles = { agent = "agent", recipient = function(s, g) return g.lemma == "autorizzare"
      and slot.patient(s, g) or slot.obliques(s, g.last, F.prep_set "a", g.last + 5)[1] end },
    when = function(s, g)
      local p = slot.agent(s, g)
      if g.lemma == "autorizzare" then return acts(s, g) or g.passive end
      return p ~= nil and actor(s, p) and not kit.place_mention(s, p) == false or p ~= nil
          and (offices[s.lemma[p.head]] ~= nil)
    end },
  { ["La Francia ha autorizzato i dipendenti a lasciare il Paese."] = { agent = "Francia",
      recipient = "dipendenti" }, ["Il tempo permette una gita."] = false })
add("urge.verb", "directive.urge",
    kit.verbs
    "esortare invitare incitare raccomandare implorare sollecitare ammonire consigliare esigere",
  F.verb { roles = { agent = "agent", recipient = function(s, g)
      if g.lemma == "raccomandare" or g.lemma == "consigliare" then return slot.obliques(s, g.last,
          F.prep_set "a", g.last + 5)[1] end
      return slot.patient(s, g)
    end }, when = function(s, g)
    if not acts(s, g) then return false end
    return near(s, g.last + 1, g.last + 9, set "a ad alla all' al di che") ~= nil
        and not slot.bare(s, g)
  end },
  { ["La portavoce ha invitato i cittadini a restare in casa."] = { recipient = "cittadini" },
      ["È stata una serata di invitati."] = false })
add("urge.appeal", "directive.urge", kit.with("lanciare rivolgere fare", 3, T.lemma("appello",
    "noun")),
  F.verb { roles = { agent = "agent", recipient = "a" }, when = acts },
  { ["Il Papa ha lanciato un appello ai leader."] = true, ["Ha fatto la spesa."] = false })

-- ---- measures
-- ---------------------------------------------------------------------------------------------

local days = { duration = true, age = true }
add("policy.emergency", "policy.emergency",
  kit.verbs
      "dichiarare proclamare decretare imporre introdurre prorogare estendere istituire revocare" *
      T.upto(5,
      T.form "emergenza|assedio|coprifuoco|calamità|lockdown" + T.form "legge" * T.form "marziale"),
  F.verb { measure = days, roles = { agent = "agent", place = "in|a|su" } },
  { ["La premier ha proclamato lo stato d'emergenza per 30 giorni."] = { quantity = 30 },
      ["Ha dichiarato guerra."] = false })
local suspended = set [[esportazione importazione operazione attività aiuto volo vendita
  fornitura finanziamento pagamento servizio visto campionato
  lezione collegamento attività accordo trattato negoziato transazione contrattazione
  vaccinazione sanzione consegna fondo lavoro partecipazione]]
add("policy.suspend", "policy.suspend",
    kit.verbs "sospendere congelare interrompere bloccare vietare bandire",
  F.verb { roles = { agent = "agent", thing = "patient" }, when = function(s, g)
    local p = slot.patient(s, g)
    if not p then return false end
    if g.lemma == "vietare" or g.lemma == "bandire" then return actor(s, slot.agent(s, g))
        and not slot.bare(s, g) end
    return suspended[s.lemma[p.head]] ~= nil and (g.passive or actor(s, slot.agent(s, g)))
  end },
  { ["La Germania ha sospeso l'esportazione di armi."] = { agent = "Germania" },
      ["La nebbia blocca il traffico."] = false })
add("policy.suspension", "policy.suspend",
    kit.nouns "sospensione congelamento blocco divieto" *
    T.form "di|del|della|delle|degli|dei|dell'",
  F.event { always = true, roles = { thing = "di" }, when = function(s, p, g)
    local q = s.phrase_at[p.last + 2]
    return q ~= nil and suspended[s.lemma[q.head]] ~= nil end },
  { ["La banca ha annunciato la sospensione delle operazioni."] = true,
      ["La sospensione dell'auto."] = false })
add("policy.withdraw", "policy.withdraw",
    kit.verbs "annullare revocare ritirare abrogare cancellare",
  F.verb { roles = { agent = "agent", thing = "patient" }, when = function(s, g)
    local p = slot.patient(s, g)
    return p ~= nil
        and
        set([[aumento decreto legge norma provvedimento ordinanza tassa tariffa restrizione
          obbligo sanzione licenza riforma volo]])[s.lemma[p.head]]
        ~= nil and actor(s, slot.agent(s, g)) end },
  { ["Il governo ha annullato l'aumento delle tariffe."] = true,
      ["Ha annullato la cena."] = false })

return rules
