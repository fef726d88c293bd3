--- English claim rules: emergencies, suspensions, shutdowns, membership.
local T = require "vaglio.token"
local E = require "vaglio.lang.en.frames"
local F = require "vaglio.frame"
local kit = require "vaglio.lang.en.claims.kit"

local _ENV = nil

local rules, add = kit.family()
local set, near = kit.set, kit.near

local TERM = { duration = true }
add("emergency", "policy.emergency", kit.verbs "declare impose introduce extend announce proclaim lift order" * T.upto(8, kit.words "state curfew lockdown martial emergency", T.any() - T.shape "punct"),
  function(m)
    local s = m.s
    local last = s.form[m.last_token]
    if last == "state" and not (s.form[m.last_token + 1] == "of" and near(s, m.last_token + 2, m.last_token + 4, set "emergency siege alert disaster exception")) then return nil end
    if last == "martial" and s.form[m.last_token + 1] ~= "law" then return nil end
    local claim = E.verb { roles = { agent = "agent", place = "in|across|over|for" } } (m)
    if not claim then return nil end
    local g = claim.group
    for k = g.last + 1, m.last_token + 8 do
      local q = s.quantity_at[k]
      if q and TERM[q.kind] then claim.quantity, claim.unit = q, q.unit or "" break end
    end
    return claim
  end,
  { ["The president declared a two-week state of emergency."] = { type = "policy.emergency" }, ["The city imposed a curfew."] = true, ["He declared victory."] = false })
local KEPT = set [[flight export import trade talk negotiation operation production service licence license law treaty agreement aid membership
  classes class lesson election match game league visa work vaccination relation tie deal contract shipment sale use]]
add("suspend", "policy.suspend", kit.verbs "suspend halt freeze postpone cancel ban pause scrap stop",
  E.verb { roles = { agent = "agent", thing = "patient" }, needs = { "patient" }, when = function(s, g)
    local p = E.patient(s, g)
    if g.mood == "ger" and #g.verbs == 1 then return false end
    return (kit.head_in(s, p, KEPT) or near(s, p.first, p.last, KEPT) ~= nil) and not E.is_people(s, p) end },
  { ["Germany suspended exports of arms."] = { agent = "Germany", thing = "exports of arms" }, ["The coach was suspended."] = false })
local CLOSED = set [[airport school road border station bridge airspace university shop museum park internet network power electricity metro
  subway railway motorway highway line port factory plant hospital church mosque square tunnel pipeline reactor bank theatre restaurant
  website site service office court library kindergarten runway street]]
local function shut(s, p)
  if not p or E.is_people(s, p) then return false end
  return kit.head_in(s, p, CLOSED)
end
add("shutdown.close", "infrastructure.shutdown", kit.verbs "close shut block disconnect" + kit.verbs "shut cut" * T.form "down|off",
  E.verb { roles = { agent = "agent", thing = "patient" }, when = function(s, g)
    local p = E.patient(s, g)
    if not g.passive and not p then return false end
    if g.lemma == "cut" and not near(s, g.last + 1, g.last + 1, set "off") and not near(s, (p and p.last or g.last) + 1, (p and p.last or g.last) + 1, set "off") then return false end
    return shut(s, p) end },
  { ["The airport was closed on Thursday."] = { thing = "airport" }, ["Schools have been shut."] = true, ["Shares closed at $3."] = false, ["He closed the deal."] = false,
    ["Authorities shut down the internet."] = true })
add("shutdown.down", "infrastructure.shutdown", kit.nouns "internet power electricity network" * T.form "outage|outages|blackout|blackouts|shutdown|cut|cuts",
  function(m)
    m.token = m.last_token
    return E.event { roles = { place = "in|across" } } (m)
  end,
  { ["A power outage hit Almaty."] = true, ["The power station hummed."] = false })
add("shutdown.without", "infrastructure.shutdown", T.form "without" * kit.forms "power electricity internet", function(m)
    local s = m.s
    local g = s.group_at[m.first_token - 1]
    local p = g and (g.lemma == "be" or g.lemma == "leave" or g.lemma == "remain") and E.patient(s, g) or g and E.subject(s, g) or s.phrase_at[m.first_token - 1]
    if not p or not p.quantity or g and not E.asserts(s, g) then return nil end
    local q = E.count(s, p)
    if not q then return nil end
    return { s = s, type = "infrastructure.shutdown", first = p.first < m.first_token and p.first or m.first_token, last = m.token, anchor = m.token, group = g,
             quantity = q, unit = "customer", args = { { role = "thing", first = s.first[m.token], last = s.last[m.token] } } }
  end,
  { ["About 200,000 homes were left without power."] = { quantity = 200000 }, ["He ruled without power."] = false })
add("member.join", "membership", kit.verbs "join" , E.verb { roles = { member = "subject", org = "object" }, needs = { "object" }, when = function(s, g)
    local o = E.object(s, g)
    return kit.mention(s, o, { organisation = true }) ~= nil and E.subject(s, g) ~= nil end },
  { ["Finland joined NATO in 2023."] = { member = "Finland", org = "NATO" }, ["He joined the queue."] = false })
add("member.be", "membership", T.form "member|members" * T.form "of" * T.cap("trigger", T.entity "organisation"), function(m)
    local s = m.s
    local i = m.first_token
    local p = s.phrase_at[i]
    local org = s.mention_at[m.token]
    local who = p and p.first > 2 and s.form[p.first - 1] == "," and s.phrase_at[p.first - 2]
    local g = p and s.group_at[p.first - 1]
    if g and g.lemma == "be" and E.asserts(s, g) then who = E.subject(s, g) end
    if not who or not org then return nil end
    local top = who
    return { s = s, type = "membership", first = top.first, last = m.last_token, anchor = i, group = g,
             args = { F.argument(s, "member", top), { role = "org", first = org.first, last = org.last, mention = org } } }
  end,
  { ["Kazakhstan is a member of NATO."] = { type = "membership" }, ["Three members of the board left."] = false })
add("vote", "politics.vote", kit.verbs "approve reject pass adopt ratify veto" , E.verb { roles = { agent = "agent", thing = "patient" }, needs = { "patient", "agent" }, when = function(s, g)
    return kit.head_in(s, E.patient(s, g), set "bill law resolution treaty budget motion amendment constitution deal agreement legislation plan") end },
  { ["Parliament passed the bill."] = { agent = "Parliament", thing = "bill" }, ["He passed the ball."] = false })
add("win", "politics.elect", kit.verbs "win lose" * T.upto(5, kit.words "election elections vote presidency runoff referendum seats"), E.verb { roles = { agent = "subject", thing = "object" }, measure = { percent = true }, needs = { "subject" } },
  { ["Erdogan won the election with 52% of the vote."] = { quantity = 52 }, ["The team won the match."] = false })

return rules
