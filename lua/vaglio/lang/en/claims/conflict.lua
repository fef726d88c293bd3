--- English claim rules: attacks, clashes, protests, interference.
local T = require "vaglio.token"
local E = require "vaglio.lang.en.frames"
local syntax = require "vaglio.syntax"
local kit = require "vaglio.lang.en.claims.kit"

local PLACE = syntax.TAGS.place
local _ENV = nil

local rules, add = kit.family()
local set, near = kit.set, kit.near

-- ---- attack --------------------------------------------------------------------------------

local attempts = set "try attempt seek"
local function attack(extra)
  return E.verb { infinitive = true, roles = { agent = "agent", target = "patient", place = "in|at|near" }, when = function(s, g, p, m)
    if g.mood == "inf" then
      local h = s.groups[g.index - 1]
      local tried = h and attempts[h.lemma] and g.first - h.last <= 3 and E.asserts(s, h)
      local noun = near(s, g.first - 2, g.first - 2, set "attempt attempts bid")
      if not (tried or noun or E.infinitive_ok(s, g)) then return false end
    end
    return not extra or extra(s, g, p, m)
  end }
end
local wordly = set [[politics opposition proposal reform press decision word record critic law policy party rival plan bill candidate
  problem virus cancer issue idea credibility character media judge campaign]]
local violent = set "military attacker terrorist police rioter protester security"
local BY_ARMS = set "militant rebel insurgent gunman force troop army soldier fighter drone missile rocket jet warplane mob bomber aircraft plane warship helicopter"
local function physical(s, g)
  local target, by = E.patient(s, g), E.agent(s, g)
  if not target then return false end
  if kit.head_in(s, target, wordly) then return false end
  if by and (violent[E.scope(s, by) or ""] or kit.head_in(s, by, BY_ARMS)) then return true end
  if kit.mention(s, target, { person = true }) then return near(s, g.last, g.last + 12, set "knife gun weapon bomb hammer machete axe") ~= nil end
  return g.passive and (s.all[target.head] & PLACE ~= 0) or by ~= nil and kit.mention(s, by, { place = true }) ~= nil and (s.all[target.head] & PLACE ~= 0 or kit.mention(s, target, { place = true }) ~= nil)
end
add("attack.verb", "conflict.attack", kit.verbs "bomb bombard shell storm invade ambush torch loot ransack vandalise vandalize firebomb strafe besiege",
  attack(function(s, g)
    local p = E.patient(s, g)
    if not p then return false end
    if g.lemma == "bomb" and kit.head_in(s, p, set "film movie show album") then return false end
    if g.lemma == "storm" and near(s, g.last + 1, g.last + 1, set "out off to") then return false end
    return not kit.head_in(s, p, wordly)
  end),
  { ["Russia invaded Ukraine."] = { agent = "Russia", target = "Ukraine" }, ["Armed groups tried to storm the barracks."] = true, ["He stormed out."] = false,
    ["Rebels shelled the airport."] = { target = "airport" } })
add("attack.strike", "conflict.attack", kit.verbs "attack strike hit target",
  attack(function(s, g)
    if g.lemma == "attack" then return physical(s, g) end
    local by = E.agent(s, g)
    return by ~= nil and kit.head_in(s, by, set "missile rocket drone airstrike airstrikes bomb shell jet warplane raid strikes grenade mortar artillery") and E.patient(s, g) ~= nil
  end),
  { ["Rebels attacked a military base."] = { target = "military base" }, ["The senator attacked the plan."] = false, ["A missile hit a building."] = true,
    ["The crisis hit firms."] = false })
add("attack.fire", "conflict.attack", kit.with("open", 1, T.form "fire") + kit.with("set", 4, T.form "fire|ablaze|alight") + kit.with("carry launch mount stage conduct", 4, kit.words "attack attacks airstrike airstrikes raid assault strikes offensive bombing shelling"),
  E.verb { roles = { agent = "agent", target = "on|at|against", place = "in" }, when = function(s, g)
    return not near(s, g.last + 1, g.last + 4, set "verbal cyber advertising heart") end },
  { ["Police opened fire on protesters."] = { agent = "Police", target = "protesters" }, ["The firm launched an attack ad."] = true, ["He opened the door."] = false })
add("attack.shoot", "conflict.attack", kit.verbs "fire shoot" * T.form "at|on|into|toward|towards",
  E.verb { roles = { agent = "subject", target = "at|on|into|toward|towards" }, when = function(s, g) return not g.passive and E.subject(s, g) ~= nil end },
  { ["Soldiers fired at the crowd."] = { target = "crowd" }, ["He was fired at once."] = false })
add("attack.control", "conflict.attack", kit.with("take seize regain retake lose gain", 2, T.form "control") * T.form "of" + kit.verbs "capture retake recapture overrun seize",
  E.verb { roles = { agent = "subject", target = function(s, g)
      if near(s, g.last + 1, g.last + 2, set "control") then return E.under(s, g.last + 1, "of", 6) end
      return E.patient(s, g)
    end }, when = function(s, g)
    local p = near(s, g.last + 1, g.last + 2, set "control") and E.under(s, g.last + 1, "of", 6) or E.patient(s, g)
    return p ~= nil and (kit.mention(s, p, { place = true }) ~= nil or kit.head_in(s, p, set "city town village base airport building capital area territory barracks station headquarters checkpoint island")) end },
  { ["The army retook the airport."] = { target = "airport" }, ["He lost control of the car."] = false, ["Rebels captured the town of Kunduz."] = true })
add("attack.noun", "conflict.attack", kit.nouns [[shooting bombing shelling ambush airstrike gunfight shootout firefight bombardment stabbing raid assault skirmish clash fighting gunfire crossfire explosion blast attack]],
  E.event { roles = { place = "in|at|near|outside", target = "on|against" }, when = function(s, p)
    return not near(s, p.first, p.head, set "heart panic cyber asthma anxiety verbal sexual personal film movie video photo past blast-off title cultural") and not (s.form[p.head + 1] == "on" and near(s, p.head + 1, p.head + 4, set "freedom democracy press rights values")) end },
  { ["Two people died in a shooting in Denver."] = { type = "conflict.attack" }, ["Clashes erupted outside parliament."] = true, ["He suffered a heart attack."] = false })
add("attack.clash", "conflict.attack", kit.verbs "clash", E.verb { roles = { agent = "subject", target = "with" }, when = function(s, g)
    local p = E.subject(s, g)
    return p ~= nil and E.is_people(s, p) and kit.mention(s, p, { person = true }) == nil and s.form[g.last + 1] ~= "over" end },
  { ["Protesters clashed with police."] = { target = "police" }, ["The colours clash."] = false })
add("attack.break", "conflict.attack", kit.verbs "smash break overturn throw hurl" * T.upto(3, T.lemma "window|windows|shopfront|vehicle|petrol|stone|stones|bottle|rock|grenade|molotov"),
  E.verb { roles = { agent = "agent", target = "at" }, when = function(s, g)
    local p = E.agent(s, g)
    return p ~= nil and E.is_people(s, p) end },
  { ["Rioters smashed shop windows."] = true, ["He broke the record."] = false })

-- ---- protest -----------------------------------------------------------------------------------------

local fated = set "kill injure wound arrest detain die shoot dead hurt charge"
add("protest.people", "conflict.demonstrate", kit.nouns "protester demonstrator protestor marcher striker",
  E.noun { when = function(s, p)
    return E.count(s, p) ~= nil and not E.count(s, p).one and not near(s, p.first - 4, p.last + 6, fated) end },
  { ["Thousands of protesters filled the square."] = true, ["Police arrested 12 protesters."] = false })
add("protest.verb", "conflict.demonstrate", kit.verbs "protest demonstrate rally" + kit.with("take march pour gather turn", 4, kit.words "streets street square rally protest") + kit.with("go walk", 2, T.form "strike|out"),
  E.verb { count = "subject", people = "subject", counted_role = "agent", roles = { place = "in|at|outside", cause = "against|over" }, when = function(s, g, p)
    if g.passive then return false end
    if g.lemma == "protest" or g.lemma == "rally" then local o = E.object(s, g) return o == nil or g.lemma == "protest" end
    if g.lemma == "demonstrate" then return E.object(s, g) == nil and s.form[g.last + 1] ~= "that" and s.form[g.last + 1] ~= "how" end
    if g.lemma == "walk" or g.lemma == "go" then return near(s, g.last + 1, g.last + 3, set "strike job work") ~= nil end
    return p ~= nil and (p.plural or p.quantity ~= nil)
  end },
  { ["Tens of thousands of people protested in Tbilisi."] = true, ["Workers went on strike."] = true, ["She demonstrated her skill."] = false })
add("protest.event", "conflict.demonstrate", kit.nouns "protest demonstration rally march strike riot unrest uprising walkout sit-in revolt",
  E.event { roles = { place = "in|at|outside|across", cause = "against|over", agent = "by|of" }, when = function(s, p, g)
    return not near(s, p.first, p.head, set "air drone missile military lightning stock market hunger-free bank") end },
  { ["Protests erupted in Almaty."] = true, ["A strike by nurses began on Monday."] = true, ["He saw the protest."] = false })

-- ---- interference -------------------------------------------------------------------------------------

local NATION = { place = true, organisation = true, demonym = true, person = true }
add("interference.verb", "interference", kit.verbs "interfere meddle destabilise destabilize" + kit.with("stir foment incite instigate provoke orchestrate fuel", 3, kit.words "unrest trouble violence protests riots uprising revolt protest coup"),
  E.verb { infinitive = true, roles = { agent = function(s, g)
      -- "accused Russia of meddling": the accused
      local h = s.groups[g.index - 1]
      if g.mood == "ger" and h and h.lemma == "accuse" then return h.passive and E.subject(s, h) or E.object(s, h) end
      return E.agent(s, g)
    end, target = "in|patient" }, when = function(s, g, p)
    local by = E.agent(s, g)
    local target = E.under(s, g.last, "in|with", 8) or E.patient(s, g)
    if g.mood == "inf" then
      local h = s.groups[g.index - 1]
      if not (h and set("try seek attempt accuse want")[h.lemma]) then return false end
    end
    local foreign = by and kit.mention(s, by, NATION) or near(s, 1, s.n, set "foreign abroad outside external western")
    local abroad = target and (kit.mention(s, target, { place = true, demonym = true }) or near(s, target.first, target.last + 3, set "election elections affairs country region internal politics unrest protests riots"))
    return foreign ~= nil and foreign ~= false and abroad ~= nil and abroad ~= false
  end },
  { ["Russia interfered in the US election."] = { agent = "Russia" }, ["He interfered with the machine."] = false })
return rules
