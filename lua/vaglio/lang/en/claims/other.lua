--- English claim rules: causes, ages, populations, missing evidence, retractions.
local T = require "vaglio.token"
local E = require "vaglio.lang.en.frames"
local F = require "vaglio.frame"
local kit = require "vaglio.lang.en.claims.kit"

local math = math
local _ENV = nil

local rules, add = kit.family()
local set, near = kit.set, kit.near

-- ---- cause ---------------------------------------------------------------------------------

add("cause.verb", "cause", kit.verbs "cause trigger spark prompt",
  E.verb { needs = { "agent", "patient" }, roles = { cause = "agent", effect = "patient" }, when = function(s, g)
    local a, b = E.agent(s, g), E.patient(s, g)
    if not g.passive and (a and E.is_people(s, a)) then return false end
    return b ~= nil and not b.pronoun end },
  { ["Protests were sparked by rising fuel prices."] = { cause = "rising fuel prices", effect = "Protests" }, ["The fire was caused by a gas leak."] = { cause = "gas leak" },
    ["He caused a stir."] = false })
add("cause.lead", "cause", kit.verbs "lead" * T.form "to" + kit.verbs "result stem" * T.form "in|from",
  E.verb { needs = { "subject" }, roles = { cause = function(s, g) return g.lemma == "stem" and E.under(s, g.last, "from", 4) or s.form[g.last + 1] == "from" and E.under(s, g.last, "from", 4) or E.subject(s, g) end,
      effect = function(s, g) return (g.lemma == "stem" or s.form[g.last + 1] == "from") and E.subject(s, g) or E.under(s, g.last, "to|in", 4) end }, when = function(s, g)
    local p = E.subject(s, g)
    return p ~= nil and not E.is_people(s, p) and not p.pronoun and E.under(s, g.last, "to|in|from", 4) ~= nil and not g.passive end },
  { ["The strike led to the cancellation of flights."] = { cause = "strike" }, ["He led the team to victory."] = false })

-- ---- age, population --------------------------------------------------------------------------

local function age_claim(s, m, who, q, first, last)
  return { s = s, type = "age", first = first, last = last, anchor = m.token, group = E.governing(s, m.token), quantity = q, unit = q.unit ~= "" and q.unit or "year",
           args = { { role = "person", first = who.first, last = who.last, mention = who } }, nominal = true }
end
add("age.apposed", "age", T.entity "person" * T.form "," * T.cap("trigger", T.number()) * T.form ",",
  function(m)
    local s = m.s
    local who = s.mention_at[m.first_token]
    local q = s.quantity_at[m.token]
    if not who or not q or (q.kind ~= "age" and q.kind ~= "count") or not q.best or q.best > 120 or q.best < 1 then return nil end
    return age_claim(s, m, who, q, m.first_token, m.token)
  end,
  { ["Mark Smith, 42, was killed."] = { quantity = 42 }, ["Mark Smith, 2,000 fans and a band."] = false })
add("age.be", "age", T.entity "person" * T.lemma("be", "verb") * T.cap("trigger", T.number()) * T.form "years|." ,
  function(m)
    local s = m.s
    local who, q = s.mention_at[m.first_token], s.quantity_at[m.token]
    if not who or not q or not q.best or q.best > 120 then return nil end
    return age_claim(s, m, who, q, m.first_token, m.last_token)
  end,
  { ["Mark Smith is 42 years old."] = { quantity = 42 }, ["The tower is 42 years old."] = false })
add("population", "population", kit.nouns "population",
  function(m)
    local s = m.s
    local p = s.phrase_at[m.token]
    if not p or p.head ~= m.token or near(s, p.first, p.head, set "prison jail school wolf bear bird elephant") then return nil end
    local q
    local of = s.phrase_at[p.last + 2]
    if s.form[p.last + 1] == "of" and of and of.quantity and of.quantity.kind == "count" and not E.count(s, p) then q = of.quantity end
    local place
    local g = E.governing(s, m.token)
    if not q and g and g.lemma == "be" and g.first > p.last then
      local x = s.phrase_at[g.last + 1] or s.phrase_at[g.last + 2]
      if x and x.quantity and x.quantity.kind == "count" then q, of = x.quantity, x end
    end
    if not q or not q.best or q.best < 1000 then return nil end
    for k = p.first - 8, p.last + 4 do
      local x = k >= 1 and s.mention_at[k]
      if x and x.type == "place" then place = x end
    end
    if not place then return nil end
    return { s = s, type = "population", first = p.first, last = math.max(p.last, of.last), anchor = m.token, group = g, quantity = q, unit = "person",
             args = { { role = "place", first = place.first, last = place.last, mention = place } }, nominal = true }
  end,
  { ["Kazakhstan has a population of 19 million."] = { quantity = 19000000 }, ["The prison population is 5,000."] = false })
add("population.nation", "population", T.entity "place" * T.form "," * T.form "a|the" * T.form "country|nation|city|town|region" * T.form "of" * T.cap("trigger", T.quantity()),
  function(m)
    local s = m.s
    local q, place = s.quantity_at[m.token], s.mention_at[m.first_token]
    if not q or q.kind ~= "count" or not q.best or q.best < 1000 then return nil end
    return { s = s, type = "population", first = m.first_token, last = m.last_token, anchor = m.token, group = E.governing(s, m.token), quantity = q, unit = "person",
             args = { { role = "place", first = place.first, last = place.last, mention = place } }, nominal = true }
  end,
  { ["Kazakhstan, a country of 19 million, is rich."] = { quantity = 19000000 }, ["Kazakhstan, a country of steppes."] = false })

-- ---- evidence, retraction ------------------------------------------------------------------------

add("evidence.absent", "evidence.absent", T.form "no" * T.upto(2, kit.forms "evidence proof indication"), function(m)
    local s = m.s
    local p = s.phrase_at[m.token]
    local g = E.governing(s, m.token)
    if not p or E.question(s) or g and not E.asserts(s, g) then return nil end
    local first, last = p.first, E.complement_end(s, p.last)
    if g and g.last < p.first and p.first - g.last <= 3 then first = g.first end
    local args = {}
    local by = g and g.last < p.first and E.subject(s, g)
    if by and not by.pronoun then args[1] = F.argument(s, "agent", by) end
    local of = E.under(s, p.last, "of|for", 4)
    if of then args[#args + 1] = F.argument(s, "thing", of) end
    return { s = s, type = "evidence.absent", first = first, last = last, anchor = m.token, group = g, args = args, negative = true }
  end,
  { ["There is no evidence of fraud."] = { thing = "fraud", factuality = "CT-" }, ["No evidence was shown to the court."] = true, ["The evidence is clear."] = false })
add("evidence.not", "evidence.absent", kit.with("provide offer present find see produce give", 3, kit.words "evidence proof"), E.verb { roles = { agent = "agent", thing = "of|for" }, when = function(s, g)
    return g.negated or near(s, g.last + 1, g.last + 1, set "no") ~= nil or s.form[g.first - 1] == "without" end, negative = true },
  { ["The ministry did not provide any evidence."] = { agent = "ministry" }, ["Police found evidence."] = false })
add("retract", "retraction", kit.verbs "retract withdraw recant disown" + kit.with("take walk", 3, T.form "back"),
  E.verb { act = "retract", roles = { agent = "agent", thing = "patient" }, needs = { "patient" }, when = function(s, g)
    local p = E.patient(s, g)
    return kit.head_in(s, p, set "report story statement claim article allegation figure comment remark accusation toll word tweet post announcement assertion testimony confession paper study") end },
  { ["The agency withdrew its report."] = { agent = "agency", thing = "report" }, ["The army withdrew its troops."] = false })
add("retract.correct", "retraction", kit.verbs "correct delete remove" * T.upto(4, kit.words "report story tweet post article figure statement toll", T.any() - T.shape "punct"),
  E.verb { act = "retract", roles = { agent = "agent", thing = "patient" }, needs = { "patient" }, when = function(s, g)
    local by = E.agent(s, g)
    return by ~= nil and (kit.mention(s, by, { outlet = true, organisation = true }) ~= nil or kit.head_in(s, by, set "agency ministry newspaper channel broadcaster police station website network outlet")) end },
  { ["The ministry deleted the post."] = { agent = "ministry" }, ["He removed the statement from his desk."] = false })
add("retract.wrong", "retraction", kit.lemmas("report say state claim", "verb") * T.form "erroneously|wrongly|incorrectly|mistakenly" + T.form "erroneously|wrongly|incorrectly|mistakenly" * kit.verbs "report state say claim",
  function(m)
    local s = m.s
    local g = s.group_at[m.first_token] or s.group_at[m.last_token]
    if not g then return nil end
    m.token = g.head
    return E.verb { act = "retract", roles = { agent = "subject" } } (m)
  end,
  { ["An earlier version wrongly stated that 12 had died."] = true, ["He was wrongly accused."] = false })

return rules
