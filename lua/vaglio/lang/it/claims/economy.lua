--- Italian claim rules: prices, rates, output, closures, population.
local T = require "vaglio.token"
local F = require "vaglio.frame"
local slot = require "vaglio.slot"
local kit = require "vaglio.lang.it.claims.kit"

local ipairs = ipairs
local _ENV = nil

local rules, add = kit.family()
local set, near = kit.set, kit.near

local MOVE = [[salire aumentare crescere scendere calare diminuire crollare balzare schizzare
  precipitare rincarare cedere guadagnare perdere
  rimbalzare lievitare ridurre abbassare alzare tagliare raddoppiare impennarsi impennare volare
  toccare raggiungere passare superare arretrare
  avanzare portare arrivare attestare deprezzare apprezzare svalutare]]
local money = { money = true, percent = true }
local prices = set [[prezzo quotazione tariffa bolletta listino tariffario rincaro petrolio
  greggio brent wti benzina gasolio diesel carburante gas metano oro
  argento rame alluminio nichel acciaio ferro grano mais riso caffè cacao zucchero soia uranio
  litio elettricità luce barile bitcoin criptovaluta affitto
  canone pedaggio biglietto azione titolo moneta valuta euro dollaro rublo sterlina yen lira
  franco yuan energia pane latte carne pasta farina prezzi]]
local rates = set "tasso spread inflazione rendimento costo rating"
local outputs = set [[pil produzione estrazione export esportazione importazione fatturato
  ricavo utile vendita consumo raccolto ordine occupazione
  disoccupazione crescita economia spesa deficit debito offerta immatricolazione traffico
  commercio reddito salario stipendio]]
local index = set "borsa indice piazza ftse mib dow nasdaq nikkei dax cac milano listino"

local function subject_of(s, g)
  if g.passive or slot.bare(s, g) then return slot.patient(s, g) end
  local p = slot.subject(s, g)
  return p
end
-- The good whose price is told: what stands under "of", else the phrase itself.
local function good(words)
  return function(s, g)
    local p = subject_of(s, g)
    if p and (words[s.lemma[p.head]] or words[s.form[p.head]]) then return p end
    local o = slot.object(s, g)
    if o and not o.quantity and (words[s.lemma[o.head]] or words[s.form[o.head]])
        and o.first - g.last <= 3 then return o end
  end
end
local function thing(words)
  local find = good(words)
  return function(s, g)
    local p = find(s, g)
    if not p then return nil end
    local head = s.lemma[p.head]
    if head == "prezzo" or head == "quotazione" or head == "tariffa" or head == "bolletta"
        or head == "rincaro" or head == "costo" or head == "tasso"
       or head == "produzione" or head == "estrazione" or head == "rendimento" then
      return slot.obliques(s, p.last, s.lang_rules.of, p.last + 5)[1] or p
    end
    return p
  end
end
local to = set "a fino quota"
local function price(name, claim_type, words, test)
  local find, what = good(words), thing(words)
  add(name, claim_type, kit.verbs(MOVE), F.verb { measure = money, needs_measure = true, to = to,
      roles = { thing = what, agent = function(s, g)
      local p = slot.subject(s, g)
      return p and not g.passive and not find(s, g) == nil and p or nil
    end }, when = function(s, g) return find(s, g) ~= nil end }, test)
end
price("price.move", "economy.price", prices,
    { ["I prezzi del petrolio sono aumentati di oltre l'1% giovedì."] = { quantity = 1,
    unit = "percent", thing = "petrolio" },
  ["Il gas è salito da 70 a 75 euro."] = { quantity = 75, unit = "EUR" },
      ["Il Pil è cresciuto dello 0,3%."] = false })
price("rate.move", "economy.rate", rates,
    { ["La Bce ha alzato i tassi di 25 punti base."] = { quantity = 25 },
    ["L'inflazione è salita al 3%."] = { quantity = 3 },
  ["Il livello del fiume è salito del 3%."] = false })
price("index.move", "economy.index", index,
    { ["La Borsa di Milano ha perso il 2%."] = { quantity = 2 },
    ["La squadra ha perso il 2% dei tifosi."] = false })
price("output.move", "economy.output", outputs,
    { ["Il Pil è cresciuto dello 0,3%."] = { quantity = 0.3 }, ["Il fiume è cresciuto."] = false })
add("price.line", "economy.price",
    kit.nouns "petrolio greggio benzina gasolio gas oro bitcoin grano" * T.upto(3,
    T.form "a|al|del|sopra|sotto|quota|+|-|in") * T.upto(2, T.quantity()),
  function(m)
    local s = m.s
    if not F.verbless(s) then return nil end
    local q = s.quantity_at[m.last_token]
    local p = s.phrase_at[m.token]
    if not q or not money[q.kind] or not p or slot.prep(s, p) then return nil end
    return { s = s, type = "economy.price", first = p.first, last = m.last_token, anchor = m.token,
        quantity = q, unit = q.unit,
             args = { F.argument(s, "thing", p) } }
  end,
  { ["Petrolio in calo del 3%"] = { quantity = 3 }, ["Oro per 3 milioni rubato."] = false })
add("price.level", "economy.price", kit.verbs "costare valere quotare",
  F.verb { measure = { money = true }, needs_measure = true, roles = { thing = thing(prices) },
      when = function(s, g) return good(prices)(s, g) ~= nil end },
  { ["La benzina costava 2 euro al litro."] = { quantity = 2 },
      ["Il ponte costa 2 milioni di euro."] = false })
add("output.cut", "economy.output",
    kit.verbs "ridurre tagliare dimezzare fermare interrompere sospendere aumentare",
  F.verb { roles = { agent = "agent", thing = "patient" }, when = function(s, g)
    local p = slot.patient(s, g)
    return p ~= nil and set("produzione estrazione raffinazione estrazioni")[s.lemma[p.head]] ~= nil
        and not F.measured(s, g, { measure = money }) end },
  { ["La produzione di petrolio è stata ridotta giovedì."] = true,
      ["La produzione del film piace."] = false })
add("unemployment", "economy.rate",
    T.cap("trigger", T.lemma "inflazione|disoccupazione|deficit|debito|spread") * T.upto(4,
    T.lemma("essere|attestare|stare|fermare", "verb")) * T.upto(3, T.quantity()),
  function(m)
    local s = m.s
    local q = s.quantity_at[m.last_token]
    local g = F.governing(s, m.token)
    if not q or q.kind ~= "percent" or g and #g.verbs > 1 then return nil end
    return { s = s, type = "economy.rate", first = s.phrase_at[m.token]
        and s.phrase_at[m.token].first or m.token, last = m.last_token, anchor = m.token,
             group = F.governing(s, m.token), quantity = q, unit = q.unit,
                 args = { F.argument(s, "thing", s.phrase_at[m.token]) } }
  end,
  { ["La disoccupazione è al 7,8%."] = { quantity = 7.8 },
      ["L'inflazione è un problema."] = false })

-- ---- closures -----------------------------------------------------------------------------------

local networks = set [[internet rete strada autostrada ferrovia linea linee aeroporto porto
  ponte galleria tunnel metropolitana metro stazione scuola università
  museo confine frontiera valico gasdotto oleodotto tratta tratto statale provinciale
  superstrada corrente elettricità telefono connessione sito
  piazza parco ospedale traffico circolazione ufficio negozio biblioteca chiesa fabbrica
  stabilimento centrale impianto pista casello raccordo]]
local
    civic =
    set
    [[corrente elettricità internet rete linea linee scuola aeroporto strada autostrada
      ferrovia metropolitana ponte porto stazione confine frontiera valico]]
local
    SHUT =
    [[chiudere bloccare interrompere spegnere oscurare staccare sbarrare paralizzare tagliare
      interdire]]
add("shutdown.verb", "infrastructure.shutdown", kit.verbs(SHUT),
  F.verb { roles = { agent = "agent", thing = "patient" }, bare = true, when = function(s, g)
    local p = slot.patient(s, g)
    if g.reflexive and not p then p = slot.subject(s, g) end
    if not p or not networks[s.lemma[p.head]] and not networks[s.form[p.head]] then return false end
    local kind = s.lemma[p.head]
    if near(s, g.last + 1, g.last + 3, set "ogni") then return false end
    if (kind == "traffico" or kind == "circolazione") and not g.passive then return false end
    if kind == "fabbrica" or kind == "negozio" or kind == "stabilimento"
        or kind == "sito" then return false end
    if g.lemma == "tagliare"
        and not set("corrente elettricità internet acqua luce gas")[kind] then return false end
    if slot.bare(s, g) then return slot.first(s, p) < g.first and (p.definite or p.quantity ~= nil)
        and near(s, g.last + 1, g.last + 4, set "da dal dalla per a per dopo") ~= nil or s.verbless
        or F.verbless(s) end
  end },
  { ["Internet è stato chiuso in tutto il Paese."] = { thing = "Internet" },
      ["Gli autisti hanno bloccato la strada di accesso."] = true,
    ["Il caso è chiuso."] = false, ["La Borsa ha chiuso in rialzo."] = false })
add("shutdown.dark", "infrastructure.shutdown", T.form "senza|senz'" * T.cap("trigger",
    T.form "corrente|elettricità|luce|internet|acqua|energia|gas"),
  function(m)
    local s = m.s
    local g
    for k = m.first_token - 1, m.first_token - 4, -1 do
      g = g or k >= 1 and s.group_at[k] or nil
    end
    if not g or not set("restare rimanere essere trovare lasciare")[g.lemma] then return nil end
    local p = slot.subject(s, g)
    return { s = s, type = "infrastructure.shutdown", first = p and p.last < g.first and p.first
        or g.first, last = m.last_token, anchor = m.token,
             group = g, args = { F.argument(s, "thing", s.phrase_at[m.token]) } }
  end,
  { ["Diecimila famiglie sono rimaste senza corrente."] = { thing = "corrente" },
      ["Bevanda senza gas."] = false })
add("shutdown.blackout", "infrastructure.shutdown", kit.nouns "blackout black-out",
    F.event { roles = { place = "in|a" }, when = function(s, p)
    return s.shape[p.head] == 0 or p.head == s.start_of_words and p.last == p.head end },
  { ["Un blackout ha colpito la città."] = true, ["La scena del blackout piace."] = false })

-- ---- population
-- -----------------------------------------------------------------------------------

local
    places =
    set
    [[paese nazione stato città comune regione provincia isola capitale paesino cittadina
      centro metropoli quartiere villaggio repubblica municipio]]
add("population.of", "population", T.quantity() * T.form "di" ^ -1 * T.cap("trigger",
    T.form "abitanti|persone|anime|residenti"),
  function(m)
    local s = m.s
    local p = s.phrase_at[m.token]
    local q
    for k = m.first_token, m.token do
      q = q or s.quantity_at[k]
    end
    if not q or q.kind ~= "count" then return nil end
    local first = m.first_token
    local of = first - 1
    if s.form[of] ~= "di" and s.form[of] ~= "da" then return nil end
    local host = s.phrase_at[of - 1]
    if not host or host.last ~= of - 1 then return nil end
    local named = kit.mention(s, host, { place = true })
    if not places[s.lemma[host.head]] and not named then return nil end
    if s.form[m.token] == "persone" and (q.best or 0) < 1000 then return nil end
    local before = host.first > 2 and s.form[host.first - 1] == "," and s.phrase_at[host.first - 2]
    local who = before and kit.mention(s, before, { place = true }) and before or host
    return { s = s, type = "population", first = who.first, last = m.token, anchor = m.token,
        group = nil, quantity = q, unit = "person",
             args = { F.argument(s, "place", who) } }
  end,
  { ["Pisa, città di 90 mila abitanti, è in lutto."] = { quantity = 90000, place = "Pisa" },
      ["Il Paese di sette milioni di abitanti."] = true,
    ["Circa mille abitanti hanno dormito fuori."] = false })
add("population.have", "population", kit.verbs "contare avere superare sfiorare" * T.upto(3,
    T.quantity()) * T.form "di" ^ -1 * T.form "abitanti|residenti",
  F.verb { measure = { count = true }, needs_measure = true, roles = { place = "subject" },
      when = function(s, g)
    local p = slot.subject(s, g)
    return p ~= nil and (kit.place_mention(s, p) ~= nil or places[s.lemma[p.head]] ~= nil) end },
  { ["La città conta 200 mila abitanti."] = { quantity = 200000 },
      ["Il sindaco ha 200 mila abitanti contro."] = false })
add("population.noun", "population", kit.nouns "popolazione" * T.upto(4,
    T.lemma("essere|contare|raggiungere|superare", "verb")) * T.upto(3, T.quantity()),
  function(m)
    local s = m.s
    local q = s.quantity_at[m.last_token]
    local p = s.phrase_at[m.token]
    if not q or q.kind ~= "count" or not p or slot.prep(s, p) or not q.best
        or q.best < 1000 then return nil end
    local g = F.governing(s, m.token)
    if g and #g.verbs > 1 then return nil end
    local of = slot.obliques(s, p.last, s.lang_rules.of, p.last + 4)[1]
    return { s = s, type = "population", first = p.first, last = m.last_token, anchor = m.token,
        group = F.governing(s, m.token), quantity = q,
             unit = "person", args = of and { F.argument(s, "place", of) } or {}, nominal = true }
  end,
  { ["La popolazione della Francia è di 68 milioni."] = { quantity = 68000000 },
      ["La popolazione è stanca di promesse."] = false }) 
for _, r in ipairs(rules) do
  if r.name == "it.population.have" then
    local make = r.make
    r.make = function(m)
      local claim = make(m)
      if claim then claim.unit = "person" end
      return claim
    end
  end
end

return rules
