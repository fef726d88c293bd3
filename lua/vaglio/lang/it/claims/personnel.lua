--- Italian claim rules: who leaves and who takes an office; meetings, calls and talks; membership;
-- age.
local T = require "vaglio.token"
local F = require "vaglio.frame"
local slot = require "vaglio.slot"
local kit = require "vaglio.lang.it.claims.kit"

local ipairs = ipairs
local _ENV = nil

local rules, add = kit.family()
local set, near = kit.set, kit.near

-- ---- end of office -------------------------------------------------------------------------

local offices = set
    [[governo gabinetto esecutivo giunta consiglio cda vertice ministro premier presidente]]
local function official(s, p)
  if not p then return false end
  return kit.mention(s, p, { person = true }) ~= nil or s.all[p.head] & F.TAGS.role ~= 0
      or offices[s.lemma[p.head]] ~= nil
    or F.people(s, p) == "politician"
        or
        set([[capo direttore comandante allenatore segretario generale dirigente procuratore
          sindaco vicepresidente]])[s.lemma[p.head]]
        ~= nil
end
add("end.resign", "personnel.end", kit.verbs "dimettere",
  F.verb { roles = { person = function(s, g)
      local p = slot.subject(s, g)
      return p and (F.people(s, p) or official(s, p)) and p or nil
    end }, when = function(s, g)
    if not g.reflexive or g.modal then return false end
    return not near(s, g.last + 1, g.last + 3, set "ospedale") end },
  { ["Il ministro della Difesa si è dimesso."] = true, ["È stato dimesso dall'ospedale."] = false })
add("end.aside", "personnel.end", kit.with("fare farsi fatto", 1, T.form "da" * T.form "parte"),
  F.verb { roles = { person = "subject" }, when = function(s, g) return g.reflexive and official(s,
      slot.subject(s, g)) end },
  { ["Mario Draghi si è fatto da parte."] = true, ["Si è fatto da solo."] = false })
add("end.leave", "personnel.end",
  kit.with("lasciare abbandonare", 3,
      kit.words "incarico carica presidenza guida poltrona ministero")
  + kit.with("rassegnare presentare dare", 3, T.form "dimissioni"),
  F.verb { people = "subject", roles = { person = "subject" }, when = function(s,
      g) return not g.modal end },
  { ["Il sindaco ha rassegnato le dimissioni."] = { person = "sindaco" },
      ["Il libro lascia la guida."] = false })
add("end.of", "personnel.end",
    kit.nouns
    "dimissione destituzione defenestrazione rimozione licenziamento esautorazione siluramento",
  function(m)
    local s = m.s
    local p = s.phrase_at[m.token]
    if not p or p.head ~= m.token or F.question(s) then return nil end
    local g = F.governing(s, m.token)
    if g and set("chiedere invocare respingere escludere smentire sollecitare")[g.lemma]
        and g.last < m.token then return nil end
    local q = slot.obliques(s, p.last, s.lang_rules.of, p.last + 5)[1]
    if q and (q.time or slot.prep(s, q) - p.last > 2 and not near(s, p.last + 1, p.last + 2,
        set "parte")) then q = nil end
    local lemma = s.lemma[m.token]
    if not q and s.pos[m.token + 1] == "P" and s.lang_rules.of[s.lemma[m.token + 1]] then
      -- "dell'allora presidente X"
      q = s.phrase_at[m.token + 3]
    end
    if q and not official(s, q) then return nil end
    local args = {}
    if q then args[1] = F.argument(s, "person", q)
    elseif lemma == "dimissione" then
      -- "dopo le dimissioni nel 2019": whoever the clause speaks of
      if not slot.prep(s, p) or s.lemma[slot.prep(s, p)] ~= "dopo" and s.lemma[slot.prep(s,
          p)] ~= "con" then return nil end
    else return nil end
    local last = q and q.last or p.last
    local after = s.phrase_at[last + 2]
    if after and after.time and after.prep == last + 1 then last = after.last end
    return { s = s, type = "personnel.end", first = slot.edge(s, p), last = last, anchor = m.token,
        group = g, args = args, nominal = true }
  end,
  { ["Le dimissioni di Mario Draghi hanno aperto la crisi."] = { person = "Mario Draghi" },
      ["Chiede le dimissioni di Mario Draghi."] = false,
    ["La rimozione dei rifiuti."] = false })
add("end.sack", "personnel.end",
  kit.verbs
      [[destituire deporre rimuovere esautorare defenestrare silurare sfiduciare licenziare
        esonerare cacciare spodestare estromettere destituire rimpiazzare]]
  + kit.with("sollevare", 3, kit.words "incarico comando funzioni"),
  F.verb { roles = { agent = "agent", person = "patient" }, when = function(s, g)
    local p = slot.patient(s, g)
    if g.reflexive and not p then return false end
    if not official(s, p) then return false end
    local code = F.people(s, p)
    if g.lemma == "cacciare"
        or g.lemma == "deporre" then return s.all[p.head] & F.TAGS.role ~= 0 end
    return code ~= "worker" or not p.plural
  end },
  { ["Il presidente ha licenziato il ministro dell'Energia."] =
      { person = "ministro dell'Energia" }, ["Il presidente Akayev venne destituito."] = true,
    ["Gli operai hanno rimosso le macerie."] = false,
        ["L'azienda ha licenziato 40 dipendenti."] = false })
add("end.quoted", "personnel.end",
    T.shape "quote" * kit.forms "defenestrato silurato esautorato" * T.shape "quote",
  function(m)
    local s = m.s
    local p
    for k = m.last_token + 1, m.last_token + 4 do p = p or s.phrase_at[k] end
    if not p or not official(s, p) then return nil end
    local g = s.group_at[m.token]
    return { s = s, type = "personnel.end", first = m.first_token, last = p.last, anchor = m.token,
        group = g, args = { F.argument(s, "person", p) } }
  end,
  { ["È stato di fatto ‘defenestrato’ Mario Rossi."] = true, ["Il ‘defenestrato’ tace."] = false })
add("end.fall", "personnel.end", kit.verbs "cadere", F.verb { roles = { person = "subject" },
    when = function(s, g)
    local p = slot.subject(s, g)
    return p ~= nil and set("governo esecutivo giunta")[s.lemma[p.head]] ~= nil and g.finite
        and g.tense ~= "fut" and (g.perfect or g.tense == "past" or s.verbless) end },
  { ["Il governo è caduto in Parlamento."] = true, ["Il governo cadrebbe nel ridicolo."] = false })
add("end.layoff", "economy.layoff", kit.verbs "licenziare" + kit.with("tagliare", 3,
    kit.words "posti dipendenti"),
  F.verb { count = "patient", unit = "person", roles = { agent = "agent", thing = "patient" },
      when = function(s, g, p)
    return p ~= nil and F.count(s, p) ~= nil end },
  { ["L'azienda ha licenziato 40 dipendenti."] = { quantity = 40 },
      ["Ha licenziato il ministro."] = false })
add("end.layoffs", "economy.layoff", kit.nouns "licenziamento esubero", F.noun { counted = true },
  { ["La società annuncia 300 esuberi."] = { quantity = 300 },
      ["Gli esuberi preoccupano."] = false })

-- ---- start of office
-- --------------------------------------------------------------------------------

local posts = set [[presidente premier ministro capo direttore segretario sindaco governatore
  guida leader comandante successore commissario
  amministratore presidenza ambasciatore rettore portavoce vicepresidente allenatore procuratore
  erede]]
add("start.appoint", "personnel.start", kit.verbs "nominare eleggere designare rieleggere",
  F.verb { roles = { agent = "agent", person = "patient" }, when = function(s, g)
    local p = slot.patient(s, g)
    return p ~= nil and (F.people(s, p) ~= nil or kit.mention(s, p,
        { person = true }) ~= nil) end },
  { ["Il re ha nominato un nuovo primo ministro."] = true, ["Ha nominato la questione."] = false })
add("start.choose", "personnel.start", kit.verbs "scegliere indicare" * T.upto(3,
    T.form "come" * T.form "suo|proprio|nuovo" ^ -1 *
    T.lemma("successore|erede|candidato|vice|premier|ministro|presidente")),
  F.verb { roles = { agent = "subject", person = "object" } },
  { ["Lo ha scelto come suo successore."] = true, ["Ha scelto come al solito."] = false })
local org_of = function(s, g)
  local p = slot.object(s, g)
  return p and (slot.obliques(s, p.last, s.lang_rules.of, p.last + 4)[1] or p) or nil
end
add("start.take", "personnel.start", kit.with("assumere prendere", 3,
    kit.words "guida carica comando presidenza incarico direzione")
  + kit.with("insediarsi insediare", 1, T.form "come|alla|al|a"),
  F.verb { people = "subject", roles = { person = "subject", org = org_of } },
  { ["Il generale ha assunto il comando."] = { person = "generale" },
      ["Ha preso una decisione."] = false })
add("start.lead", "personnel.start", kit.verbs "guidare presiedere dirigere",
  F.verb { people = "subject", measure = { duration = true, age = true },
      roles = { person = "subject", org = "object" }, when = function(s, g)
    return near(s, g.first - 4, g.first - 1, set "da dal") ~= nil and slot.object(s,
        g) ~= nil end },
  { ["Mario Rossi da tre anni guida la banca."] = { person = "Mario Rossi" },
      ["Guidava un'auto rubata."] = false })
add("start.is", "personnel.start", T.form "da|dal" * T.upto(3,
    kit.verbs "essere") * T.form "anche" ^ -1 * T.form "il|la|l'" *
    T.lemma("capo|leader|presidente|premier|direttore|segretario|ministro|sindaco"),
  F.verb { roles = { person = "subject" } },
  { ["Da quattro anni è il capo dell'opposizione."] = true, ["Da qui è il mare."] = false })
-- the length that stands before the verb: "da tre giorni guida"
for _, r in ipairs(rules) do
  if r.name == "it.start.lead" or r.name == "it.start.is" or r.name == "it.start.take" then
    local make = r.make
    r.make = function(m)
      local claim = make(m)
      if claim and not claim.quantity then
        for k = m.token - 7, m.token - 1 do
          local q = k >= 1 and m.s.quantity_at[k]
          if q and (q.kind == "duration" or q.kind == "age") then
            claim.quantity, claim.unit = q, q.unit or ""
            if k < claim.first then claim.first = k end
            break
          end
        end
      end
      return claim
    end
  end
end

-- ---- contact
-- -------------------------------------------------------------------------------------------

local talkers = { person = true, place = true, organisation = true, outlet = true, group = true }
local function both(s, g)
  return slot.obliques(s, g.last, F.prep_set "con", g.last + 12)[1]
end
local contact = { person = "subject", target = both }
add("contact.meet", "contact", kit.verbs "incontrare telefonare consultare",
  F.verb { roles = { person = "subject", target = function(s, g) return slot.object(s, g) or both(s,
      g) or slot.obliques(s, g.last, F.prep_set "a", g.last + 6)[1] end },
    when = function(s, g)
      local p, q = slot.subject(s, g), slot.object(s, g) or both(s, g)
      if p and not kit.mention(s, p, talkers)
          and s.all[p.head] & F.TAGS.role == 0 then return false end
      return g.reflexive or q ~= nil and (F.people(s, q) ~= nil or kit.mention(s, q,
          talkers) ~= nil) or g.lemma == "telefonare"
    end },
  { ["Il premier ha incontrato il presidente francese."] = { person = "premier" },
      ["Ha incontrato difficoltà."] = false })
add("contact.talk", "contact", kit.with("avere tenere", 6,
    T.cap("noun",
    T.lemma "colloquio|conversazione|incontro|telefonata|vertice|bilaterale|contatto"))
  + kit.with("scambiare", 2, T.lemma "opinione|idea|messaggio|vedute"),
  F.verb { helper = true, roles = contact, infinitive = true, when = function(s, g)
    local p = slot.subject(s, g)
    if not near(s, g.last + 1, g.last + 5,
        set
        [[colloquio conversazione incontro telefonata vertice bilaterale contatto opinione
          opinioni idee messaggi vedute]])
        then return false end
    return p == nil or F.people(s, p) ~= nil or kit.mention(s, p, talkers) ~= nil or near(s,
        p.first, p.last, set "parte parti") ~= nil
  end },
  { ["Il presidente ha avuto un lungo colloquio con il suo omologo."] = true,
      ["Ha avuto un figlio."] = false })
add("contact.discuss", "contact",
    kit.verbs "discutere parlare conversare dialogare colloquiare risentire sentire aggiornare",
  F.verb { infinitive = true, roles = contact, when = function(s, g)
    local p, q = slot.subject(s, g), both(s, g)
    if g.lemma == "aggiornare" then
      local o = slot.object(s, g)
      for k = g.last + 1, g.last + 7 do
        local x = s.phrase_at[k]
        if not o and x and kit.mention(s, x, { person = true }) then o = x end
      end
      return p ~= nil and kit.mention(s, p, { person = true }) ~= nil and o ~= nil
          and kit.mention(s, o, { person = true }) ~= nil
    end
    if g.lemma == "risentire" then return g.reflexive or s.form[g.head]:find "si$" ~= nil end
    if g.lemma == "sentire" then return g.reflexive and q ~= nil and kit.mention(s, q,
        talkers) ~= nil end
    if not p then return false end
    local known = kit.mention(s, p, talkers) or s.all[p.head] & F.TAGS.role ~= 0 or near(s, p.first,
        p.last, set "parti presidenti ministri leader delegazioni")
    local other = q and (kit.mention(s, q, talkers) or F.people(s, q)) or p.plural or slot.joined(s,
        p)
    return known and other and (g.lemma ~= "parlare" or q ~= nil) or false
  end },
  { ["I due presidenti hanno discusso delle misure."] = true,
      ["Il film discute di guerra."] = false })
add("contact.in", "contact", T.form "in" * T.shape "quote" ^ -1 * T.upto(2,
    T.cap("trigger", T.form "contatto")),
  function(m)
    local s = m.s
    if F.question(s) then return nil end
    for k = m.first_token + 1, m.token - 1 do
      if s.pos[k] == "P" or s.pos[k] == "V" then return nil end
    end
    local g = F.governing(s, m.token)
    local verb = s.groups[1]
    for _, h in ipairs(s.groups) do
      if h.last < m.first_token and h.last >= m.first_token - 3 then verb = h end
    end
    local p = g and slot.subject(s, g)
    local line = F.verbless(s) or s.verbless
    local args, first = {}, m.first_token
    if line then
      p = s.phrase_at[m.first_token - 1]
      p = p and slot.outer(s, p)
      local other = p and slot.joined(s, p)
      if other and other.first < p.first then p = other end
    elseif verb and verb.last < m.first_token and verb.last >= m.first_token - 3 then
      if not set("essere restare rimanere mettere entrare tenere mantenere")[verb.lemma] then return
          nil end
      first = verb.first
      if verb.finite then g = verb p = slot.subject(s, verb) end
    elseif not g then return nil end
    if p and not kit.mention(s, p, talkers) and not F.people(s, p) then return nil end
    if p then
      for _, q in ipairs(slot.conjuncts(s, p)) do args[#args + 1] = F.argument(s, "person", q) end
      if p.first < first and (line or first - p.last <= 3) then first = p.first end
    end
    local last = m.token
    if s.shape[last + 1] == 7 then last = last + 1 end
    local with = s.phrase_at[last + 2]
    if with and with.prep == last + 1 and s.lemma[last + 1] == "con" then
      args[#args + 1] = F.argument(s, "target", with)
      last = with.last
    end
    return { s = s, type = "contact", first = first, last = last, anchor = m.token, group = g,
        args = args }
  end,
  { ["Tokayev e Putin in costante contatto"] = { type = "contact" },
      ["Fili in contatto con l'acqua."] = false })
add("contact.event", "contact",
    kit.nouns "incontro colloquio vertice videoconferenza telefonata bilaterale" + T.form "video" *
    kit.forms "conferenza",
  F.event { any_head = true, roles = { person = "con|tra|fra" }, when = function(s, p, g)
    if near(s, p.first, p.last + 4,
        set "calcio sport pugilato serie campionato coppa") then return false end
    return kit.mention(s, p, talkers) ~= nil or near(s, p.last + 1, p.last + 2,
        set "tra fra con di della del dei") ~= nil
  end, always = false },
  { ["Oggi incontro Putin–Tokayev."] = true, ["L'incontro è finito."] = false })
add("contact.hold", "contact", kit.verbs "tenere convocare organizzare ospitare" * T.upto(6,
    T.lemma "videoconferenza|vertice|incontro|riunione|conferenza|summit"),
  F.verb { infinitive = true, roles = { agent = "agent", thing = "object" } },
  { ["Hanno deciso di tenere un vertice della Nato."] = true, ["Ha tenuto un cane."] = false })
add("contact.inform", "contact", kit.verbs "illustrare spiegare" * T.upto(7,
    T.lemma("situazione|piano|proposta")) * T.form "a|al|alla" * T.entity "person",
  F.verb { roles = { person = "subject", target = "a" } },
  { ["Il ministro ha illustrato la situazione a Mario Rossi."] = true,
      ["Ha illustrato un libro."] = false })

-- ---- membership, age
-- --------------------------------------------------------------------------------------

local bodies = { organisation = true, outlet = true, group = true }
local function body(s, p) return p ~= nil and (kit.mention(s, p, bodies) ~= nil or near(s, p.first,
    p.last, set "alleanza organizzazione unione coalizione blocco associazione lega csto nato sco")
    ~= nil) end
add("membership.include", "membership",
    kit.verbs "includere comprendere comporre annoverare riunire",
  F.verb { measure = { count = true }, roles = { org = "subject", member = function(s,
      g) return slot.object(s, g) or slot.obliques(s, g.last, F.prep_set "da", g.last + 5)[1] end },
    bare = true, when = function(s, g)
      local p = slot.bare(s, g) and slot.host(s, g) or slot.subject(s, g)
      if body(s, p) then return true end
      local near_body
      for k = g.first - 1, g.first - 14, -1 do
        if k < 1 then break end
        local x = s.phrase_at[k]
        near_body = near_body or body(s, x)
      end
      local o = slot.object(s, g) or slot.obliques(s, g.last, F.prep_set "da", g.last + 6)[1]
      return near_body and o ~= nil and (kit.place_mention(s, o) ~= nil or near(s, o.first,
          o.last + 4, set "paese stato repubblica membro paesi stati repubbliche membri") ~= nil)
    end },
  { ["La Nato comprende trenta Paesi."] = true, ["Il menu comprende il vino."] = false })
add("membership.states", "membership",
    T.lemma("funzionario|effettivo|rappresentante|soldato|membro|delegato|truppa") * T.form "di" *
    T.form "tutti" ^ -1 * T.form "i|gli" ^ -1 * T.any() ^ -1
    * T.cap("trigger", T.lemma("Stato|stato|Paese|paese|nazione")) * T.upto(4,
        T.lemma "organizzazione|alleanza|unione|lega|blocco") ,
  function(m)
    local s = m.s
    if not near(s, m.last_token + 1, m.last_token + 1, set ": , (") then return nil end
    local last, list = m.last_token, {}
    for _, p in ipairs(s.phrases) do
      if p.first > m.last_token and kit.mention(s, p,
          { place = true }) then list[#list + 1] = p last = p.last end
    end
    if #list < 2 then return nil end
    local args = { F.argument(s, "org", s.phrase_at[m.last_token]) }
    for _, p in ipairs(list) do args[#args + 1] = F.argument(s, "member", p) end
    local q = F.count(s, s.phrase_at[m.token])
    local g = F.governing(s, m.token)
    return { s = s, type = "membership", first = g and g.first < m.first_token and g.first
        or m.first_token, last = last, anchor = m.token,
             group = g, quantity = q, unit = q and "country" or nil, args = args }
  end,
  {
      ["Partecipano funzionari di quattro Stati dell'organizzazione: Cina, India, Kazakistan e Uzbekistan."]
      = { quantity = 4 },
    ["Funzionari di quattro Stati del blocco sono arrivati."] = false })
for _, r in ipairs(rules) do
  if r.name == "it.membership.include" then
    local make = r.make
    r.make = function(m)
      local claim = make(m)
      if claim and claim.quantity then claim.unit = "country" end
      return claim
    end
  end
end
add("age", "age",
    T.entity "person" * T.shape "url" ^ -1 * T.form ",|(" * T.form "di" ^ -1 * T.cap("trigger",
    T.quantity()) * T.form ",|)|.|e|è|;",
  function(m)
    local s = m.s
    local q = s.quantity_at[m.token]
    if not q or q.kind ~= "age" then return nil end
    local p = s.phrase_at[m.first_token]
    return { s = s, type = "age", first = m.first_token, last = m.last_token - 1, anchor = m.token,
        group = nil, quantity = q, unit = "year",
             args = p and { F.argument(s, "person", p) } or {} }
  end,
  { ["Mario Rossi, 81 anni, è stato eletto."] = { quantity = 81 },
      ["Mario Rossi, 81 euro in tasca."] = false })

return rules
