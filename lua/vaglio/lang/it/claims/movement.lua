--- Italian claim rules: people and things sent, arrived, gone; whereabouts; evacuations.
local T = require "vaglio.token"
local F = require "vaglio.frame"
local slot = require "vaglio.slot"
local kit = require "vaglio.lang.it.claims.kit"

local ipairs = ipairs
local _ENV = nil

local rules, add = kit.family()
local set, near = kit.set, kit.near

local vehicles = set [[mezzo mezzi convoglio blindato carro nave aereo elicottero treno autobus
  carico aiuto soccorso arma soccorsi aiuti armi
  missile squadra flotta portaerei gruppo missione forza volo camion]]
-- Who or what is moved: people, troops, vehicles, supplies.
local function mover(s, p)
  return p ~= nil and (F.people(s, p) ~= nil or vehicles[s.lemma[p.head]] ~= nil
      or vehicles[s.form[p.head]] ~= nil)
end
local function counted_mover(s, p)
  if not p then return nil end
  if F.people(s, p) then return p end
  -- "mezzi con a bordo decine di truppe", "blindati con decine di agenti a bordo"
  for _, q in ipairs(s.phrases) do
    if q.first > p.last and q.first - p.last <= 6 and F.people(s, q) and near(s, p.last, q.last + 6,
        set "bordo") then return q end
  end
end

local destination = function(s, g)
  for _, q in ipairs(slot.obliques(s, g.last, F.prep_set "in|a|per|verso|su", g.last + 12)) do
    if not q.time then return q end
  end
end
local origin = function(s, g)
  for _, q in ipairs(slot.obliques(s, g.last, F.prep_set "da", g.last + 12)) do
    if not q.time and (kit.place_mention(s, q)
        or s.all[q.head] & F.TAGS.place ~= 0) then return q end
  end
end
add("move.send", "movement.transport",
    kit.verbs
    "inviare mandare dispiegare schierare trasportare trasferire spedire ammassare paracadutare",
  F.verb { count = function(s, g) return counted_mover(s, slot.patient(s, g)) end,
    roles = { agent = "agent", person = "patient", destination = destination, origin = origin },
    when = function(s, g)
      local p = slot.patient(s, g)
      if near(s, g.last + 1, g.last + 8, set "ospedale clinica policlinico") then return false end
      return mover(s, p) and (not slot.bare(s, g) or F.count(s, p) ~= nil)
    end },
  { ["L'Italia ha inviato 60 soccorritori in Albania."] = { quantity = 60 },
      ["Putin ha inviato l'esercito."] = true, ["Ha inviato una lettera."] = false })
add("move.go", "movement.transport", kit.verbs [[arrivare giungere partire rientrare tornare
  atterrare sbarcare fuggire scappare affluire confluire
    raggiungere salpare recarsi decollare]],
  F.verb { count = function(s, g) return counted_mover(s, slot.subject(s, g)) end,
    roles = { agent = "subject", destination = destination, origin = origin, place = function(s,
        g) return g.lemma == "raggiungere" and slot.object(s, g) or nil end },
    when = function(s, g)
      local p = slot.bare(s, g) and slot.host(s, g) or slot.subject(s, g)
      if not mover(s, p) then return false end
      if near(s, g.last + 1, g.last + 8, set "ospedale") or near(s, g.first - 5, g.first,
          set "ospedale") then return false end
      if g.lemma == "raggiungere" then
        local o = slot.object(s, g)
        return o ~= nil and (kit.place_mention(s, o) ~= nil or s.all[o.head] & F.TAGS.place ~= 0)
      end
      local to = destination(s, g) or origin(s, g)
      local after = slot.first(s, p) > g.last or s.verbless
      return after or to ~= nil and (kit.place_mention(s, to) ~= nil
          or s.all[to.head] & F.TAGS.place ~= 0) or
        near(s, g.last + 1, g.last + 4, set "estero piazza paese patria città") ~= nil
    end },
  { ["Le truppe sono arrivate in piazza."] = { agent = "truppe" },
      ["Sono arrivati a Bishkek i primi osservatori."] = true,
    ["Dalle autorità non è arrivata conferma."] = false,
        ["Il prezzo è arrivato a 3 euro."] = false })
add("move.leave", "movement.transport", kit.with("lasciare abbandonare", 2,
    T.form "il|la|l'|lo" * T.lemma "Paese|paese|città|capitale|Italia|nazione|regione"),
  F.verb { count = "subject", people = "subject", roles = { person = "subject",
      origin = "object" } },
  { ["L'ex presidente ha lasciato il Paese."] = { person = "ex presidente" },
      ["Il maltempo lascia il Paese."] = false })
add("move.withdraw", "movement.transport", kit.verbs "ritirare evacuare sfollare",
  F.verb { count = function(s, g) return counted_mover(s, slot.patient(s, g) or g.reflexive
      and slot.subject(s, g)) end,
    roles = { agent = "agent", person = "patient", origin = origin },
    when = function(s, g)
      local p = slot.patient(s, g) or g.reflexive and slot.subject(s, g) or nil
      if not p then return false end
      if g.lemma == "ritirare" then
        local code = F.people(s, p)
        return code == "military" or near(s, p.first, p.last, set "truppa truppe esercito") ~= nil
      end
      return F.people(s, p) ~= nil or g.passive and not slot.bare(s, g)
    end },
  { ["Dal centro sono state evacuate circa 2.500 persone."] = { quantity = 2500 },
      ["Ha ritirato il premio."] = false })
add("move.displaced", "movement.transport", kit.forms "sfollati sfollate evacuati profughi",
    F.noun { when = function(s, p) return s.form[p.head] ~= "profughi" or F.count(s,
    p) ~= nil end },
  { ["Gli sfollati sono oltre tremila."] = { quantity = 3000, mod = ">" },
      ["Gli sfollati dormono in auto."] = false })
add("move.of", "movement.transport",
    kit.nouns "invio arrivo dispiegamento partenza sbarco schieramento fuga",
  function(m)
    local s = m.s
    local p = s.phrase_at[m.token]
    local of = p and p.head == m.token and slot.obliques(s, p.last, s.lang_rules.of, p.last + 5)[1]
    if not of or not mover(s, of) or F.question(s) then return nil end
    local g = F.governing(s, m.token)
    if g and slot.prep(s, p) and not F.verbless(s) then return nil end
    local quantity = F.count(s, of)
    local args = { F.argument(s, "agent", of) }
    local to = slot.obliques(s, of.last, F.prep_set "in|a|per|verso|su", of.last + 8)[1]
    if to and kit.place_mention(s, to) then args[2] = F.argument(s, "destination", to) end
    return { s = s, type = "movement.transport", first = p.first, last = to and args[2] and to.last
        or of.last, anchor = m.token, group = g,
             quantity = quantity, unit = quantity and "person" or nil, scope = F.scope(s, of),
                 args = args, counted = of, nominal = true }
  end,
  { ["Mosca ha confermato l'invio di truppe."] = { agent = "truppe" },
      ["L'arrivo della primavera."] = false })
add("move.way", "movement.transport", T.form "in" * kit.forms "viaggio fuga marcia rotta",
  function(m)
    local s = m.s
    if F.question(s) then return nil end
    local g = F.governing(s, m.token)
    local p = s.phrase_at[m.token + 1]
    if not p or p.first ~= m.token + 1 or slot.prep(s, p) or not mover(s, p) then
      p = s.phrase_at[m.token - 2]
      p = p and slot.outer(s, p) or g and slot.subject(s, g)
    end
    if g and g.lemma == "dare" and not slot.bare(s, g) then p = slot.object(s, g) or p end
    if not p or not mover(s, p) or not (F.verbless(s) or s.verbless or g
        and set("essere dare mettere trovare")[g.lemma]) then return nil end
    local first = p.first < m.first_token and p.first or m.first_token
    local last = p.last > m.last_token and p.last or m.last_token
    local to = s.phrase_at[m.token + 2]
    if to and to.prep == m.token + 1 and to.last > last then last = to.last end
    return { s = s, type = "movement.transport", first = first, last = last, anchor = m.token,
        group = g, args = { F.argument(s, "person", p) },
             quantity = F.count(s, p), unit = F.count(s, p) and "person" or nil, counted = p }
  end,
  { ["In viaggio gli osservatori della Sco"] = true, ["In viaggio col nonno"] = false })
-- A link line: "Truppe russe in Kazakistan".
add("move.headline", "movement.transport",
    T.cap("trigger",
    T.lemma("truppa|soldato|osservatore|militare|soccorritore|esercito|agente|inviato|blindato",
    "noun")) * T.upto(2, T.form "in|a|ad|verso") * (T.entity "place"),
  function(m)
    local s = m.s
    local p = s.phrase_at[m.token]
    if not p or slot.prep(s, p) or p.first > s.start_of_words + 2 or not F.verbless(s)
        and s.group_at[m.token + 1] then return nil end
    for k = m.first_token, m.last_token do
      if s.pos[k] == "V" then return nil end
    end
    local before_comma
    for _, g in ipairs(s.groups) do
      if g.finite and not slot.bare(s, g) then before_comma = g break end
    end
    if before_comma then return nil end
    local place = s.phrase_at[m.last_token]
    return { s = s, type = "movement.transport", first = slot.first(s, p), last = m.last_token,
        anchor = m.token, args = {
      F.argument(s, "agent", p), place and F.argument(s, "destination", place) or nil },
          quantity = F.count(s, p),
      unit = F.count(s, p) and "person" or nil, counted = p }
  end,
  { ["Truppe russe in Kazakistan"] = { agent = "Truppe russe" },
      ["Le truppe in Kazakistan hanno sparato."] = false })
add("move.size", "movement.transport", T.lemma("forza|missione|contingente|spedizione") * T.upto(8,
    kit.verbs "essere contare comprendere impiegare"),
  F.verb { count = function(s, g)
      for k = g.last + 1, g.last + 6 do
        local q = s.phrase_at[k]
        if q and F.people(s, q) and F.count(s, q) then return q end
      end
    end,
    roles = { agent = "subject" }, when = function(s, g, p) return p ~= nil end },
  { ["La missione conterà circa 300 persone."] = { quantity = 300 },
      ["La missione è difficile."] = false })

-- ---- whereabouts
-- ------------------------------------------------------------------------------------------

local who = { person = true }
local function a_person(s, g)
  local p = slot.subject(s, g)
  if not p then return g.finite and g.first <= s.start_of_words + 3 and not near(s, g.first - 2,
      g.first - 1, set "dove cui") end
  return kit.mention(s, p, who) ~= nil or (s.all[p.head] & F.TAGS.role ~= 0 and not p.plural)
    or p.pronoun and F.people(s, p) ~= nil or s.lemma[p.head] == "latitante"
end
local function at_place(s, g)
  local q = slot.obliques(s, g.last, F.prep_set "in|a|presso|su", g.last + 7)[1]
  if q and near(s, q.first, q.last,
      set "stato reparto situazione condizione posizione mezzo centro") and not kit.place_mention(s,
      q) then return nil end
  if q and not q.time and (kit.place_mention(s, q)
      or s.all[q.head] & F.TAGS.place ~= 0) then return q end
end
add("location.be", "location", kit.verbs "trovare nascondere rifugiare",
  F.verb { roles = { person = "subject", place = at_place }, when = function(s, g)
    if not g.reflexive or g.perfect or not at_place(s, g) then return false end
    local p = slot.subject(s, g)
    if p and p.first > g.last then return false end
    return a_person(s, g) end },
  { ["L'ex presidente Nazarbayev si trova a Londra."] = { place = "Londra" },
      ["La villa si trova a Como."] = false, ["Si trova in difficoltà."] = false })
add("location.refuge", "location", T.lemma("rifugiare|esiliare|nascondere|asserragliare|barricare",
    "part") * T.form "in|a|ad|nel|nella|all'" ,
  function(m)
    local s = m.s
    local g = F.group(s, m.first_token) or s.group_at[m.first_token]
    if not g then return nil end
    local p = slot.bare(s, g) and slot.host(s, g) or slot.subject(s, g)
    local q = at_place(s, g)
    if not p or not q or not kit.mention(s, p, who) then return nil end
    return { s = s, type = "location", first = p.first < g.first and p.first or g.first,
        last = q.last, anchor = g.head, group = g,
             args = { F.argument(s, "person", p), F.argument(s, "place", q) } }
  end,
  { ["Julian Assange si è rifugiato in Ecuador."] = true, ["Le carte nascoste in casa."] = false })
add("location.exile", "location",
    T.form "in" * kit.forms "esilio" * T.form "a|ad|in" * T.entity "place",
  function(m)
    local s = m.s
    local g = F.governing(s, m.token)
    local p = g and slot.subject(s, g)
    if not p or not kit.mention(s, p, who) then
      p = nil
      for _, q in ipairs(s.phrases) do
        if q.last < m.token and kit.mention(s, q, who) then p = q end
      end
    end
    if not p then return nil end
    return { s = s, type = "location", first = m.first_token, last = m.last_token, anchor = m.token,
        group = g,
             args = { F.argument(s, "person", p), F.argument(s, "place",
                 s.phrase_at[m.last_token]) } }
  end,
  { ["L'oppositore Mario Rossi è da sei anni in esilio a Vienna."] = { place = "Vienna" },
      ["Visse in esilio a lungo."] = false })
add("location.unseen", "location", T.form "non" * T.upto(4,
    T.cap("trigger", T.form "visto|vista|avvistato|comparso|apparso")),
  function(m)
    local s = m.s
    local g = s.group_at[m.token] or s.group_at[m.token - 1] or s.group_at[m.token - 2]
    if not g then return nil end
    if not (s.lemma[g.head] == "vedere" or s.tags[g.verbs[1]] & F.TAGS.be ~= 0) then return nil end
    if s.lemma[m.token] == "vedere" and s.tags[g.verbs[1]] & F.TAGS.have ~= 0 then return nil end
    local p = slot.subject(s, g)
    if p and not kit.mention(s, p, who)
        and not (s.all[p.head] & F.TAGS.role ~= 0) then return nil end
    if p and slot.first(s, p) > m.token then return nil end
    local public = near(s, m.token, m.token + 4, set "pubblico più sentito") or near(s, g.first,
        m.token, set "più")
    if not public then return nil end
    return { s = s, type = "location", first = p and p.last < m.first_token and p.first
        or m.first_token, last = m.last_token,
             anchor = m.token, group = g, negative = true, args = p and { F.argument(s, "person",
                 p) } or {} }
  end,
  { ["Dall'inizio dei disordini non è stato più visto né sentito."] = { factuality = "CT-" },
      ["Non si era mai visto un caldo simile."] = false })

return rules
