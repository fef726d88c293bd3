--- English claim rules: orders, requests, permissions, appeals.
local T = require "vaglio.token"
local E = require "vaglio.lang.en.frames"
local kit = require "vaglio.lang.en.claims.kit"
local ORG = require("vaglio.syntax").TAGS.org

local _ENV = nil

local rules, add = kit.family()
local set, near = kit.set, kit.near
local ANYONE = { person = true, organisation = true, place = true, outlet = true }

local BODIES = set "side party nation country community world member city state region capital power"
local ACTS = set [[investigation inquiry probe evacuation closure halt review curfew lockdown strike attack release arrest withdrawal end
  deployment search execution suspension ban operation freeze shutdown ceasefire recall retrial inspection increase cut]]

local function speaker(s, p)
  return p ~= nil and (kit.head_in(s, p, BODIES) or E.is_people(s, p) or kit.mention(s, p, ANYONE) ~= nil or s.all[p.head] & ORG ~= 0)
end
-- Who is told: the object that is people or a body; what: the object else, or what "to" opens.
local function told(s, g)
  local p = g.passive and E.subject(s, g) or E.object(s, g)
  return p and speaker(s, p) and p or nil
end
local function thing(s, g)
  local p = g.passive and E.subject(s, g) or E.object(s, g)
  if p and not speaker(s, p) then return p end
  return E.under(s, g.last, "for|on", 8)
end
local function directive(name, claim_type, pattern, when, test)
  add(name, claim_type, pattern, E.verb { roles = { agent = "agent", recipient = told, thing = thing }, when = function(s, g, p)
    local by = E.agent(s, g)
    if not g.passive and not speaker(s, by) then return false end
    return not when or when(s, g) ~= false
  end }, test)
end

directive("order.verb", "directive.order", kit.verbs "order command instruct decree", function(s, g)
    local what = thing(s, g)
    return told(s, g) ~= nil or kit.head_in(s, what, ACTS) or s.form[g.last + 1] == "that" end,
  { ["Tokayev ordered troops to fire without warning."] = { agent = "Tokayev", recipient = "troops" }, ["He ordered a coffee."] = false })
directive("request.verb", "directive.request", kit.verbs "request demand" + kit.verbs "ask" * T.upto(6, T.form "for|to", T.any() - T.shape "punct") + kit.with("seek", 1, kit.words "help aid assistance"), function(s, g)
    if g.lemma == "ask" then return told(s, g) ~= nil or s.form[g.last + 1] == "for" end end,
  { ["Kazakhstan asked the CSTO for help."] = { agent = "Kazakhstan", recipient = "CSTO" }, ["The question asked why."] = false })
directive("authorise.verb", "directive.authorise", kit.verbs "authorise authorize approve allow permit", function(s, g)
    return told(s, g) ~= nil or thing(s, g) ~= nil end,
  { ["The government approved the use of the vaccine."] = { agent = "government" }, ["The door allows air in."] = false })
directive("urge.verb", "directive.urge", kit.verbs "urge exhort implore" + kit.with("call appeal", 1, T.form "on|for|to"), function(s, g)
    return not g.passive end,
  { ["The EU urged both sides to show restraint."] = { agent = "EU", recipient = "sides" }, ["He called a taxi."] = false, ["The UN called for calm."] = { agent = "UN", thing = "calm" } })
directive("forbid.verb", "directive.forbid", kit.verbs "ban forbid prohibit outlaw", function(s, g) return told(s, g) ~= nil or thing(s, g) ~= nil end,
  { ["The city banned protests."] = { agent = "city", thing = "protests" }, ["The ban is over."] = false })

return rules
