--- English claim rules: quakes, accidents, damage, weather.
local T = require "vaglio.token"
local E = require "vaglio.lang.en.frames"
local F = require "vaglio.frame"
local syntax = require "vaglio.syntax"
local kit = require "vaglio.lang.en.claims.kit"

local math = math
local _ENV = nil

local rules, add = kit.family()
local set, near = kit.set, kit.near

add("quake", "disaster.earthquake", kit.nouns "earthquake quake tremor aftershock temblor",
  function(m)
    local s = m.s
    local p = s.phrase_at[m.token]
    if not p or p.head ~= m.token or E.question(s) then return nil end
    local q
    for k = p.first, math.min(s.n, p.last + 8) do
      local x = s.quantity_at[k]
      if x and x.kind == "magnitude" then q = x break end
      if k > p.last and (syntax.hard_boundary(s, k) or s.form[k] == ",") then break end
    end
    local g = E.governing(s, m.token)
    if not q and not (p.indefinite and g and g.first > p.last and set("hit strike shake rock jolt")[g.lemma] or s.verbless) then return nil end
    local first, last = p.prep or p.first, p.last
    if g and not p.prep and g.first > p.last then first, last = syntax.clause(s, g) first = math.min(first, p.first) end
    local where = g and g.first > p.last and E.object(s, g)
    return { s = s, type = "disaster.earthquake", first = first, last = math.max(last, p.last), anchor = m.token, group = g, quantity = q,
             unit = q and (q.unit or "") or nil, args = where and kit.mention(s, where, { place = true }) and { F.argument(s, "place", where) } or {}, nominal = true }
  end,
  { ["A magnitude 6.4 earthquake struck Albania on Tuesday."] = { quantity = 6.4 }, ["The earthquake in politics goes on."] = false })
add("accident", "disaster.accident", kit.nouns "crash collision derailment accident pileup pile-up shipwreck",
  E.event { roles = { place = "in|near|on|at" }, when = function(s, p)
    return not near(s, p.first, p.head, set "market stock financial currency economic software") end },
  { ["A train crash killed two people."] = true, ["The market crash hurt banks."] = false })
local MOVERS = set "train bus plane car truck lorry ferry boat ship helicopter aircraft tram vehicle airliner jet coach van minibus vessel tanker motorcycle"
add("accident.verb", "disaster.accident", kit.verbs "crash collide derail capsize sink overturn plunge",
  E.verb { roles = { thing = function(s, g) return g.passive and E.patient(s, g) or E.subject(s, g) end, place = "in|near|on|off|into" }, when = function(s, g)
    local p = g.passive and E.patient(s, g) or E.subject(s, g)
    return p ~= nil and (kit.head_in(s, p, MOVERS) or near(s, p.first, p.last, MOVERS) ~= nil) end },
  { ["A bus carrying tourists crashed near Pristina."] = { type = "disaster.accident" }, ["Shares crashed."] = false, ["A ferry sank off Tunisia."] = true })
local BUILT = set [[building house home school bridge road church mosque shop car vehicle village hospital factory structure property office hall crop
  forest acre hectare square kilometre roof apartment store business dwelling farm block hotel station warehouse
  dam plant reactor pipeline tower port airport railway runway ship boat stadium museum palace shelter tent wall barn]]
add("damage.verb", "disaster.damage", kit.verbs "damage destroy flatten gut raze engulf flood collapse level burn crack",
  function(m)
    local s = m.s
    local g = s.group_at[m.token]
    if not g or g.head ~= m.token or not E.asserts(s, g) then return nil end
    local p = E.patient(s, g)
    if g.lemma == "crack" and p then return nil end
    if not p and not g.passive and (g.lemma == "collapse" or g.lemma == "crack" or g.lemma == "burn") then p = E.subject(s, g) end
    if not p or not (kit.head_in(s, p, BUILT) or p.quantity and (p.quantity.kind == "area")) then return nil end
    local q = E.count(s, p)
    if p.quantity and p.quantity.kind == "area" then q = p.quantity end
    local first, last = E.span(s, g, p)
    return { s = s, type = "disaster.damage", first = first, last = last, anchor = m.token, group = g, quantity = q, unit = q and (q.unit ~= nil and q.unit or "building") or nil,
             args = { F.argument(s, "thing", p) }, counted = p }
  end,
  { ["The fire destroyed 40 homes."] = { quantity = 40 }, ["The scandal destroyed his career."] = false })
add("fire", "disaster.fire", kit.nouns "fire blaze wildfire bushfire inferno", E.event { roles = { place = "in|at|near" }, when = function(s, p)
    return not near(s, p.first, p.head, set "open enemy friendly cease heavy artillery") and s.form[p.head + 1] ~= "on" end },
  { ["A fire broke out at a hotel."] = true, ["Police opened fire."] = false })
add("weather", "disaster.weather", kit.nouns "flood flooding storm hurricane cyclone typhoon tornado landslide mudslide avalanche tsunami blizzard eruption drought heatwave", E.event { roles = { place = "in|on|near" }, when = function(s, p)
    return not near(s, p.first, p.head, set "political media fire") end },
  { ["A cyclone hit Mozambique."] = true, ["He liked the storm."] = false })

return rules
