--- English claim rules: arrests, charges, sentences, inquiries, seizures.
local T = require "vaglio.token"
local E = require "vaglio.lang.en.frames"
local F = require "vaglio.frame"
local kit = require "vaglio.lang.en.claims.kit"


local _ENV = nil

local rules, add = kit.family()
local set, near = kit.set, kit.near

-- What somebody is taken, charged or tried for: "for murder", "on charges of fraud", "with manslaughter", "of treason".
local CHARGES = set "charge suspicion count allegation accusation offence offense"
local function crime(s, g)
  local q = E.under(s, g.last, "for|on|with|of|over", 16)
  if not q then return nil end
  if CHARGES[s.lemma[q.head]] then
    local of = s.phrase_at[q.last + 2]
    if of and of.prep == q.last + 1 and s.form[of.prep] == "of" then return of end
    return q
  end
  if q.time or E.is_people(s, q) or kit.mention(s, q, { place = true }) or s.form[q.prep] == "on" then return nil end
  return q
end

local function arrest(when)
  return E.verb { count = "patient", people = "patient", counted_role = "person", roles = { agent = "agent", person = "patient", crime = crime }, when = when }
end
local BODY = set [[police officer authority agent troop soldier detective force prosecutor fbi army military guard official
  security patrol sheriff deputy agency constable court government gendarmerie militia trooper ranger]]
local function by_law(s, g)
  local by = E.agent(s, g)
  return by ~= nil and (kit.head_in(s, by, BODY) or kit.mention(s, by, { organisation = true, place = true }) ~= nil) or false
end
add("arrest.verb", "justice.arrest", kit.verbs "arrest rearrest apprehend handcuff", arrest(function(s, g, p)
    return p ~= nil and not kit.head_in(s, p, set "decline fall spread development") end),
  { ["Two men were arrested on suspicion of murder."] = { quantity = 2, crime = "murder" }, ["Police arrested a suspect."] = { quantity = 1 },
    ["The plan arrested the decline."] = false, ["The judge ordered police to arrest three people."] = false, ["Police have not arrested anyone."] = { factuality = "CT-" } })
add("arrest.detain", "justice.arrest", kit.verbs "detain", arrest(function(s, g, p)
    return p ~= nil and (g.passive or by_law(s, g)) end),
  { ["More than 200 protesters were detained."] = { quantity = 200 }, ["The meeting detained him."] = false })
add("arrest.hold", "justice.arrest", kit.lemmas("take hold remand place", "verb") * T.upto(4, T.form "in|into|under" * T.form "police" ^ -1 * T.cap("trigger", T.form "custody|arrest"), T.any() - T.shape "punct")
  + T.form "in|into|under" * T.form "police" ^ -1 * T.cap("trigger", T.form "custody|arrest"),
  function(m)
    local s = m.s
    local g = s.group_at[m.first_token]
    if g and g.head == m.first_token then
      m.token = g.head
      return arrest() (m)
    end
    return E.state { verbs = set "be remain", role = "person", passives = set "take hold keep" } (m)
  end,
  { ["Three suspects were taken into custody."] = { quantity = 3 }, ["The keys are in custody of the bank."] = false, ["Two men are in custody."] = { quantity = 2 } })
add("arrest.capture", "justice.arrest", kit.verbs "capture seize nab", arrest(function(s, g, p)
    return p ~= nil and (kit.head_in(s, p, set "suspect fugitive gunman killer murderer terrorist criminal trafficker leader escapee") or E.person_name(s, p) ~= nil and by_law(s, g)) end),
  { ["Police captured the gunman."] = true, ["The film captured viewers."] = false, ["Rebels captured the town."] = false })
add("arrest.noun", "justice.arrest", kit.nouns "arrest detention",
  E.noun { per_event = true, headline = true, when = function(s, p)
    local f = s.form[p.head]
    if near(s, p.head - 2, p.head - 1, set "house cardiac") or s.form[p.head + 1] == "warrant" then return false end
    if f == "arrest" and not (s.form[p.first] == "no") then return false end
    if f == "detention" then return false end
    return E.count(s, p) ~= nil or near(s, p.first, p.first, set "no") ~= nil
  end },
  { ["Police made 12 arrests."] = { quantity = 12 }, ["No arrests have been made."] = { factuality = "CT-" }, ["He is under house arrest."] = false })
add("arrest.of", "justice.arrest", kit.nouns "arrest detention capture",
  E.of { role = "person", when = function(s, p, g)
    return not near(s, p.first - 4, p.last, set "warrant order demand call seek house cardiac request") end },
  { ["The arrest of Mark Smith sparked protests."] = { person = "Mark Smith" }, ["The arrest of two brothers in Bari."] = { quantity = 2 },
    ["He called for the arrest of Mark Smith."] = false, ["The arrest of the decline."] = false })

local function accused(name, claim_type, pattern, when, test)
  add(name, claim_type, pattern, E.verb { count = "patient", people = "patient", counted_role = "person", plain = true, when = when,
    roles = { agent = "agent", person = "patient", crime = crime } }, test)
end
accused("charge.verb", "justice.charge", kit.verbs "charge indict accuse prosecute arraign",
  function(s, g, p)
    if p == nil then return false end
    if g.lemma == "charge" then return s.form[g.last + 1] == "with" or s.form[g.last + 1] == "in" or near(s, g.last + 1, g.last + 8, set "with over") ~= nil end
    if g.lemma == "accuse" then return g.passive and g.finite and s.form[g.last + 1] == "of" end
    return true
  end,
  { ["A man was charged with murder."] = { quantity = 1, crime = "murder" }, ["The bank charged customers a fee."] = false, ["He is accused of fraud."] = { crime = "fraud" } })
local conviction = { people = "patient", count = "patient", counted_role = "person", measure = { duration = true }, to = set "to",
  roles = { agent = "agent", person = "patient", crime = crime } }
function conviction.when(s, g, p)
  if not p then return false end
  local term = near(s, g.last + 1, g.last + 10, set "year month life death prison jail community probation")
  if g.lemma == "sentence" then return term ~= nil or g.passive end
  if g.lemma == "jail" or g.lemma == "imprison" then return g.passive or term ~= nil end
  if g.lemma == "find" then return near(s, g.last + 1, g.last + 1, set "guilty") ~= nil end
  return true
end
add("convict.verb", "justice.convict", kit.verbs "sentence convict jail imprison" + kit.verbs "find" * T.form "guilty", E.verb(conviction),
  { ["The former minister was sentenced to 12 years in prison for corruption."] = { quantity = 12, unit = "year" }, ["Two men were convicted of murder."] = { crime = "murder" },
    ["The sentence is long."] = false })
add("convict.plead", "justice.plead", kit.with("plead", 2, kit.words "guilty"), E.verb { count = "subject", people = "subject", counted_role = "person" },
  { ["Mark Smith pleaded guilty to fraud."] = true, ["He pleaded for help."] = false })
accused("acquit", "justice.acquit", kit.verbs "acquit exonerate", function(s, g, p) return p ~= nil end,
  { ["Both officers were acquitted."] = true, ["The team acquitted itself well."] = false })
accused("release", "justice.release", kit.verbs "release free", function(s, g, p)
    return p ~= nil and (g.passive and (kit.head_in(s, p, set "hostage prisoner detainee protester suspect captive activist journalist") or near(s, g.last + 1, g.last + 6, set "jail prison custody bail") ~= nil)
      or not g.passive and kit.head_in(s, p, set "hostage prisoner detainee captive inmate")) end,
  { ["Ten hostages were released."] = { quantity = 10 }, ["She released an album."] = false })
accused("extradite", "justice.extradite", kit.verbs "extradite deport expel repatriate", function(s, g, p) return p ~= nil end,
  { ["London expelled two diplomats."] = { quantity = 2, agent = "London" }, ["The vent expelled smoke."] = false })
add("surrender", "justice.surrender", kit.verbs "surrender" + kit.with("turn give hand", 2, T.form "in|up" ) ,
  E.verb { count = "subject", people = "subject", counted_role = "person", when = function(s, g, p)
    if g.passive then return false end
    if g.lemma == "surrender" then return near(s, g.last + 1, g.last + 2, set "to himself herself themselves after on") ~= nil and p ~= nil and not kit.head_in(s, p, set "army") end
    return near(s, g.last + 1, g.last + 1, set "himself herself themselves") ~= nil
  end },
  { ["The gunman surrendered to police."] = true, ["He turned himself in."] = true, ["The city surrendered its title."] = false })
add("escape", "justice.escape", kit.verbs "escape", E.verb { count = "subject", people = "subject", counted_role = "person", roles = { origin = "from" }, when = function(s, g, p)
    return near(s, g.last + 1, g.last + 6, set "prison jail custody") ~= nil end },
  { ["Three inmates escaped from prison."] = { quantity = 3 }, ["He escaped injury."] = false })
local goods = { mass = true, money = true, count = true, volume = true, area = true }
add("seize.verb", "justice.seize", kit.verbs "seize confiscate impound",
  function(m)
    local g = m.s.group_at[m.token]
    local p = g and g.head == m.token and E.patient(m.s, g)
    if not p or E.is_people(m.s, p) or kit.mention(m.s, p, { place = true }) or kit.head_in(m.s, p, set "power control opportunity chance city town village area territory initiative moment base") then return nil end
    local claim = E.verb { roles = { agent = "agent", thing = "patient" } } (m)
    if not claim then return nil end
    for k = p.first, p.last do
      local q = m.s.quantity_at[k]
      if q and goods[q.kind] then claim.quantity, claim.unit = q, q.unit or "" break end
    end
    return claim
  end,
  { ["Police seized 20 kilograms of cocaine."] = { quantity = 20 }, ["Rebels seized power."] = false })
add("abduct", "conflict.abduct", kit.verbs "kidnap abduct", E.verb { count = "patient", people = "patient", counted_role = "victim", roles = { agent = "agent", victim = "patient" } },
  { ["Gunmen kidnapped two tourists."] = { quantity = 2 }, ["The idea was kidnapped."] = false })
add("abduct.hostage", "conflict.abduct", kit.with("take hold", 5, kit.words "hostage hostages captive"), E.verb { count = "patient", people = "patient", counted_role = "victim", roles = { agent = "agent", victim = "patient" } },
  { ["Militants took 30 people hostage."] = { quantity = 30 }, ["He took the train."] = false })
add("investigate.verb", "justice.investigate", kit.verbs "investigate probe",
  E.verb { roles = { agent = "agent", thing = "patient" }, when = function(s, g)
    local p = E.agent(s, g)
    return g.finite and (g.passive or p ~= nil) and s.form[g.first - 1] ~= "to" end },
  { ["Police are investigating the blast."] = { agent = "Police", thing = "blast" }, ["The probe landed on Mars."] = false })
add("investigate.open", "justice.investigate", kit.verbs "open launch begin start announce order" * T.upto(5, T.lemma "investigation|inquiry|probe"),
  E.verb { roles = { agent = "agent", thing = "patient" } },
  { ["Prosecutors opened an investigation."] = { agent = "Prosecutors" }, ["The school opened its doors."] = false })
add("search.premises", "justice.search", kit.verbs "raid search", E.verb { needs = { "patient" }, roles = { agent = "agent", thing = "patient" }, when = function(s, g)
    return g.passive or by_law(s, g) end },
  { ["Police raided the offices of the firm."] = { agent = "Police" }, ["He searched for words."] = false })

return rules
