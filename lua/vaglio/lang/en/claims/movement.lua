--- English claim rules: journeys, deployments, whereabouts, contacts.
local T = require "vaglio.token"
local E = require "vaglio.lang.en.frames"
local kit = require "vaglio.lang.en.claims.kit"
local ROLE = require("vaglio.syntax").TAGS.role

local _ENV = nil

local rules, add = kit.family()
local set, near = kit.set, kit.near
local PLACE = { place = true }
local TRAVELLER = { person = true }

local function somebody(s, g, p) return p ~= nil and (E.is_people(s, p) or p.pronoun and s.form[p.head] ~= "it") end

add("travel.verb", "movement.transport", kit.verbs "arrive travel fly land depart leave return head flee",
  E.verb { roles = { person = "subject", destination = "in|to|at|for", origin = "from" }, when = function(s, g)
    local p = E.subject(s, g)
    if not somebody(s, g, p) or g.passive then return false end
    local to = E.under(s, g.last, "in|to|at|for|from", 8) or E.object(s, g)
    return to ~= nil and kit.mention(s, to, PLACE) ~= nil end },
  { ["The foreign minister arrived in Moscow."] = { person = "foreign minister" }, ["The idea landed well."] = false })
add("travel.send", "movement.transport", kit.verbs "send deploy dispatch withdraw deliver ship airlift transfer fly bring",
  E.verb { needs = { "patient" }, roles = { agent = "agent", thing = "patient", destination = "to|into|in", origin = "from" }, when = function(s, g)
    local p = E.patient(s, g)
    local to = E.under(s, g.last, "to|into|in|from", 12)
    return kit.head_in(s, p, set "troop soldier force peacekeeper aid missile tank weapon plane ship warship convoy aircraft police equipment supply team unit") or to ~= nil and kit.mention(s, to, PLACE) ~= nil end },
  { ["Russia sent troops to Kazakhstan."] = { agent = "Russia", thing = "troops" }, ["He sent a letter."] = false })
add("travel.evacuate", "movement.transport", kit.verbs "evacuate",
  E.verb { count = "patient", people = "patient", counted_role = "person", roles = { agent = "agent", person = "patient", origin = "from", destination = "to" } },
  { ["About 3,000 residents were evacuated from the valley."] = { quantity = 3000 }, ["The building was evacuated."] = false })
add("location.be", "location", kit.lemmas("be remain stay hide live", "verb") * T.upto(2, T.cap("trigger", T.form "in|at|abroad")),
  function(m)
    local s = m.s
    local g = s.group_at[m.first_token]
    if not g or g.head ~= m.first_token or not E.asserts(s, g) or m.token - g.last > 3 then return nil end
    if g.lemma == "live" and not near(s, g.last + 1, g.last + 5, set "exile abroad hiding") then return nil end
    local p = E.subject(s, g)
    if not p or p.plural and not E.person_name(s, p) then return nil end
    local head = s.mention_at[p.head]
    local office = s.pos[p.head] == "N" and s.all[p.head] & ROLE ~= 0 and p.definite
    if not (E.person_name(s, p) or office or p.pronoun and (s.form[p.head] == "he" or s.form[p.head] == "she") or head and head.type == "person") then return nil end
    local q = s.phrase_at[m.token + 1]
    local where = q and q.prep == m.token and s.mention_at[q.head]
    if s.form[m.token] ~= "abroad" and not (where and where.type == "place") then return nil end
    for k = g.last + 1, m.token - 1 do
      if s.pos[k] ~= "R" then return nil end
    end
    if #g.verbs > 1 and not g.perfect then return nil end
    m.token = g.head
    return E.verb { roles = { person = "subject", place = "in|at" } } (m)
  end,
  { ["Nazarbayev is in Moscow."] = { type = "location" }, ["The talks are in Geneva."] = false, ["The president was in power."] = false })
add("location.flee", "location", kit.verbs "flee leave" * T.form "the" * T.form "country",
  E.verb { count = "subject", people = "subject", counted_role = "person", when = function(s, g, p) return p ~= nil and E.person_name(s, p) ~= nil end },
  { ["Former president Nazarbayev has left the country."] = { type = "location" }, ["Thousands left the country."] = false })
add("contact.verb", "contact", kit.verbs "meet telephone phone" + kit.with("speak talk", 2, T.form "to|with|by") + kit.with("hold have", 5, kit.words "talks meeting conversation call"),
  E.verb { needs = { "subject" }, roles = { agent = "subject", person = function(s, g)
      return E.under(s, g.last, "with|to", 10) or E.object(s, g) end }, when = function(s, g)
    local p = E.subject(s, g)
    if not p or not E.is_people(s, p) or g.passive then return false end
    if g.lemma == "meet" then
      local o = E.object(s, g) or E.under(s, g.last, "with", 4)
      return o ~= nil and E.is_people(s, o)
    end
    if g.lemma == "speak" or g.lemma == "talk" then
      local o = E.under(s, g.last, "with|to", 4)
      return o ~= nil and kit.mention(s, o, TRAVELLER) ~= nil
    end
    return E.under(s, g.last, "with", 10) ~= nil
  end },
  { ["Putin met President Tokayev in Moscow."] = { type = "contact" }, ["The plan met resistance."] = false })

return rules
