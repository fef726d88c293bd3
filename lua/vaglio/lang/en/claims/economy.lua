--- English claim rules: prices, output, money.
local T = require "vaglio.token"
local E = require "vaglio.lang.en.frames"
local F = require "vaglio.frame"
local syntax = require "vaglio.syntax"
local kit = require "vaglio.lang.en.claims.kit"

local math = math
local _ENV = nil

local rules, add = kit.family()
local set, near = kit.set, kit.near

local PRICED = set [[price cost share stock bond oil crude gas gold petrol gasoline fuel wheat copper inflation rate index rouble ruble
  euro dollar yen pound sterling lira currency bitcoin tariff rent wage salary fare bill premium yield tenge brent futures commodity benchmark
  nasdaq ftse diesel electricity food rice bread cryptocurrency]]
local INDEXES = set "nasdaq ftse dax nikkei bitcoin brent"
local MONEYED = { money = true, percent = true }
local TO = set "to at"

local function is_price(s, p)
  if not p then return false end
  for k = p.first, p.last do
    if PRICED[s.lemma[k]] or INDEXES[s.form[k]] then return true end
  end
  local q = s.phrase_at[p.last + 2]
  return q ~= nil and q.prep == p.last + 1 and kit.head_in(s, p, set "price cost value") or false
end
local function is_company(s, p) return p ~= nil and kit.mention(s, p, { organisation = true }) ~= nil end

-- Only the prices of goods, shares and money: "inflation", wages and rates are economy.rate.
local NOT_PRICE = set "inflation rate wage salary yield unemployment"
local function price_of(s, p)
  if not is_price(s, p) then return false end
  for k = p.first, p.last do
    if NOT_PRICE[s.lemma[k]] then return false end
  end
  return true
end

add("price.move", "economy.price", kit.verbs [[rise fall climb drop jump soar plunge slump surge tumble decline gain slip slide rally sink increase
    decrease double triple halve rocket plummet edge ease]] + kit.verbs "go" * T.form "up|down" + kit.verbs "be" * T.form "up|down",
  E.verb { roles = { thing = "subject" }, measure = MONEYED, to = TO, needs_measure = true, when = function(s, g)
    return price_of(s, E.subject(s, g)) and not near(s, g.first - 3, g.first - 1, set "number") end },
  { ["Oil prices rose 5% to $80 a barrel."] = { quantity = 80 }, ["The price of gas went down from $0.27 to $0.11."] = { quantity = 0.11 },
    ["Hopes rose on Monday."] = false, ["The number of deaths rose 5%."] = false })
add("price.raise", "economy.price", kit.verbs "raise cut lower hike increase slash reduce cap lift set",
  E.verb { roles = { agent = "agent", thing = "patient" }, measure = MONEYED, to = TO, needs_measure = true, when = function(s, g)
    local p = E.patient(s, g)
    return price_of(s, p) end },
  { ["The government cut the price of petrol by 10%."] = { quantity = 10 }, ["The firm raised $10 million."] = false })
add("price.trade", "economy.price", kit.verbs "trade close cost settle sell" , E.verb { roles = { thing = "subject" }, measure = MONEYED, needs_measure = true, to = TO, when = function(s, g)
    local p = E.subject(s, g)
    if g.lemma == "cost" then return price_of(s, p) and not g.passive end
    return price_of(s, p) and g.lemma ~= "sell" end },
  { ["Brent crude traded at $85."] = { quantity = 85 }, ["He sold his car for $500."] = false })
add("rate.move", "economy.rate", kit.verbs "rise fall climb drop jump slow accelerate increase decline ease raise cut lower hike stand reach hit",
  E.verb { roles = { agent = function(s, g) return set("raise cut lower hike")[g.lemma] and E.agent(s, g) or nil end,
      thing = function(s, g) return set("raise cut lower hike")[g.lemma] and E.patient(s, g) or E.subject(s, g) end },
    measure = { percent = true }, to = TO, needs_measure = true, when = function(s, g)
    local p = set("raise cut lower hike")[g.lemma] and E.patient(s, g) or E.subject(s, g)
    if not p then return false end
    for k = p.first, p.last do
      if NOT_PRICE[s.lemma[k]] or s.form[k] == "unemployment" then return true end
    end
    return false
  end },
  { ["Inflation rose to 8.5% in March."] = { quantity = 8.5 }, ["Temperatures rose 5%."] = false })
local OUTPUT = set "output production gdp economy export import sale revenue profit growth industry manufacturing turnover earnings income spending investment order"
add("output.move", "economy.output", kit.verbs "grow shrink contract expand rise fall drop increase decline jump plunge climb produce slow",
  E.verb { roles = { thing = "subject" }, measure = { percent = true, money = true, mass = true, volume = true }, to = TO, needs_measure = true, when = function(s, g)
    local p = E.subject(s, g)
    return p ~= nil and (kit.head_in(s, p, OUTPUT) or near(s, p.first, p.last, OUTPUT) ~= nil) or g.lemma == "produce" and p ~= nil end },
  { ["The economy shrank 2% last year."] = { quantity = 2 }, ["The crowd grew."] = false })
add("jobs.cut", "economy.jobs", kit.verbs "cut axe slash shed lay lose create add" * T.upto(5, T.lemma "job|worker|employee|staff|position"),
  function(m)
    local s = m.s
    local g = s.group_at[m.first_token]
    if not g or g.head ~= m.first_token or not E.asserts(s, g, { future = true }) then return nil end
    local p = s.phrase_at[m.last_token]
    local q = p and E.count(s, p)
    if not q or q.one then return nil end
    local first, last = E.span(s, g, p)
    local by = E.agent(s, g)
    return { s = s, type = "economy.jobs", first = first, last = math.max(last, p.last), anchor = g.head, group = g, quantity = q, unit = "job",
             args = by and { F.argument(s, "agent", by) } or {}, counted = p }
  end,
  { ["The firm will cut 2,000 jobs."] = { quantity = 2000 }, ["He cut the grass."] = false })
add("damage.cost", "economy.loss", kit.nouns "damage loss fine penalty debt deficit" , function(m)
    local s = m.s
    local p = s.phrase_at[m.token]
    if not p or p.head ~= m.token then return nil end
    local q
    for k = p.first, p.last do
      local x = s.quantity_at[k]
      if x and x.kind == "money" then q = x end
    end
    local of = s.phrase_at[p.last + 2]
    if not q and of and of.prep == p.last + 1 and of.quantity and of.quantity.kind == "money" then q = of.quantity end
    if not q and s.lemma[p.head] == "damage" and s.form[p.last + 1] == "at" then
      local at = s.phrase_at[p.last + 2]
      if at and at.quantity and at.quantity.kind == "money" then q, of = at.quantity, at end
    end
    if not q then return nil end
    return { s = s, type = s.lemma[p.head] == "damage" and "disaster.damage" or "economy.loss", first = p.first, last = math.max(p.last, of and of.quantity == q and of.last or 0), anchor = m.token, group = E.governing(s, m.token),
             quantity = q, unit = q.unit or "", args = {}, nominal = true }
  end,
  { ["The bank paid a penalty of $3 million."] = { quantity = 3000000 }, ["The damage was serious."] = false })

return rules
