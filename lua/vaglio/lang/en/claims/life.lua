--- English claim rules: death, injury, hospital, missing, rescue.
local T = require "vaglio.token"
local E = require "vaglio.lang.en.frames"
local F = require "vaglio.frame"
local syntax = require "vaglio.syntax"
local kit = require "vaglio.lang.en.claims.kit"

local ipairs, math = ipairs, math
local _ENV = nil

local rules, add = kit.family()
local set, near = kit.set, kit.near

-- ---- death ---------------------------------------------------------------------------------

-- "dying for a drink", "died laughing", "died down" are turns of speech.
local figures = set "laughing down out away hard boredom embarrassment shame"
local wanting = set "be"
local function literal(s, g)
  if figures[s.form[g.last + 1]] or s.form[g.last + 1] == "of" and figures[s.form[g.last + 2]] then return false end
  if g.mood == "ger" and #g.verbs > 1 and (s.form[g.last + 1] == "to" or s.form[g.last + 1] == "for") then return false end
  return true
end
local victim_subject = { count = "subject", people = "subject", when = literal }

add("die.verb", "life.die", kit.verbs "die perish drown succumb suffocate",
  E.verb(victim_subject),
  { ["Three workers died in the collapse."] = { type = "life.die", quantity = 3 }, ["A tradition dies every day."] = false,
    ["He could have died."] = false, ["The man wants to die."] = false, ["The applause died down."] = false })
add("die.lose_life", "life.die", kit.with("lose", 2, kit.words "life lives"),
  E.verb { count = "subject", people = "subject" },
  { ["Two climbers lost their lives on Monday."] = { quantity = 2 }, ["The party lost its life."] = false })
add("die.claim_lives", "life.die", kit.lemmas("claim take cost", "verb") * T.upto(5, kit.forms "lives"),
  function(m)
    local s = m.s
    local p = s.phrase_at[m.token]
    local g
    for k = m.token, m.first_token, -1 do g = g or s.group_at[k] end
    if not p or not g or g.head ~= m.first_token or not E.asserts(s, g) then return nil end
    local quantity = E.count(s, p)
    if not quantity then return nil end
    local first, last = E.span(s, g, p)
    local args = {}
    local cause = E.subject(s, g)
    if cause then args[1] = F.argument(s, "cause", cause) end
    return { s = s, type = "life.die", first = first, last = math.max(last, p.last), anchor = g.head, group = g, quantity = quantity,
             unit = "person", scope = "person", args = args, counted = p }
  end,
  { ["The storm claimed 12 lives."] = { quantity = 12 }, ["It takes lives seriously."] = false })

local not_killed = set "bill idea proposal deal project plan time engine"
local function literal_kill(s, g, p)
  if not p then return false end
  if kit.head_in(s, p, not_killed) then return false end
  -- "killed it", "to kill time"; a habit has a rate
  if g.tense == "pres" and g.finite and not g.passive and #g.verbs == 1 and not E.count(s, p) and not E.person_name(s, p) and not s.verbless then
    return false
  end
  return true
end
add("die.kill", "life.die", kit.verbs [[kill murder assassinate slay slaughter massacre execute behead lynch electrocute strangle
    asphyxiate]],
  E.verb { count = "patient", people = "patient", roles = { agent = "agent", victim = "patient" }, counted_role = "victim", when = literal_kill },
  { ["Police killed two gunmen."] = { type = "life.die", quantity = 2 }, ["The bill was killed in committee."] = false,
    ["Dozens killed in market blast"] = true, ["He wanted to kill his wife."] = false, ["The blast, which killed 12 people, hit a market."] = { quantity = 12 },
    ["Smoking would kill 12 people."] = false })
local fighters = set "attacker terrorist rioter protester military security police prisoner"
add("die.eliminate", "life.die", kit.verbs "eliminate neutralise neutralize exterminate liquidate",
  E.verb { count = "patient", people = "patient", roles = { agent = "agent", victim = "patient" }, counted_role = "victim",
    when = function(s, g, p)
      local code = p and E.scope(s, p)
      return fighters[code] or p ~= nil and E.bare_number(s, p) and g.passive or code == "person" and near(s, p.first, p.last, set "armed") ~= nil
    end },
  { ["Troops eliminated ten militants."] = { quantity = 10 }, ["Spain eliminated Italy."] = false, ["The firm eliminated 200 jobs."] = false })
-- "shot dead", "beaten to death", "shot and killed"
local function fatal(m)
  local s = m.s
  local g = s.group_at[m.first_token]
  if not g or g.head ~= m.first_token then return nil end
  m.token = g.head
  return E.verb { count = "patient", people = "patient", roles = { agent = "agent", victim = "patient" }, counted_role = "victim" } (m)
end
local to_death = T.form "to" * T.form "death"
add("die.shot_dead", "life.die",
  kit.lemmas("shoot gun", "verb") * T.upto(5, T.form "dead", T.any() - T.shape "punct")
  + kit.lemmas("shoot stab beat hack burn crush stone trample starve freeze batter strangle torture bludgeon choke", "verb") * T.upto(6, to_death, T.any() - T.shape "punct")
  + kit.lemmas("shoot stab", "verb") * T.form "fatally" + T.form "fatally" * kit.lemmas("shoot stab injure wound strike", "verb")
  + kit.lemmas("burn bury", "verb") * T.form "alive",
  function(m)
    if m.s.form[m.first_token] == "fatally" then m.first_token = m.first_token + 1 end
    return fatal(m)
  end,
  { ["Two men were shot dead in Belfast."] = { quantity = 2 }, ["A boy was beaten to death."] = { quantity = 1 }, ["Gunmen shot dead three soldiers."] = { quantity = 3 },
    ["He loves his team to death."] = false }, 2)
add("die.found_dead", "life.die", kit.lemmas("find pronounce declare discover presume fear confirm", "verb") * T.upto(4, T.form "dead", T.any() - T.shape "punct"),
  fatal,
  { ["A woman was found dead in her home."] = { quantity = 1 }, ["Hundreds are feared dead."] = { factuality = "PS+" },
    ["The talks were declared dead."] = false })
local undead = set "sea end heat weight line lock center centre letter ringer zone loss"
add("die.dead", "life.die", kit.forms "dead",
  function(m)
    local s, i = m.s, m.token
    if undead[s.form[i + 1]] or near(s, i + 1, i + 2, set "end heat weight") then return nil end
    if near(s, i - 4, i - 1, set "shoot gun find pronounce declare discover presume fear confirm") and not s.quantity_at[i - 1] then return nil end
    local own = s.phrase_at[i]
    if own and own.head == i and s.pos[i] == "N" and not E.bare_number(s, own) then
      return E.noun { headline = true, not_one = true } (m)
    end
    return E.state { verbs = set "be lie" } (m) or E.noun { headline = true } (m)
  end,
  { ["The explosion left 12 people dead."] = { quantity = 12 }, ["At least 40 dead in floods"] = { quantity = 40 }, ["The deal is dead."] = false, ["The Dead Sea is shrinking."] = false, ["Five people are dead."] = { quantity = 5 } })
add("die.deaths", "life.die", kit.nouns "death fatality",
  E.noun { per_event = true, headline = true, when = function(s, p)
    local before = s.form[p.head - 1]
    if s.form[p.head + 1] == "toll" or s.form[p.head + 1] == "penalty" or s.form[p.head + 1] == "threats" then return false end
    if s.form[p.head] == "death" and not p.quantity then return false end
    if before == "brain" or before == "crib" then return false end
    -- a rate
    if near(s, p.last + 1, p.last + 3, set "per year annually") then return false end
  end },
  { ["The ministry reported 12 deaths."] = { quantity = 12 }, ["No deaths were reported."] = { factuality = "CT-" }, ["He faces the death penalty."] = false,
    ["Deaths are rising."] = false })
-- "the death toll rose to 40", "a death toll of 12"
local function toll_of(word)
  return function(m)
    local s = m.s
    local p = s.phrase_at[m.token]
    if not p then return nil end
    local g = E.governing(s, m.token)
    if E.question(s) or g and not E.asserts(s, g) then return nil end
    local q, last
    local of = s.phrase_at[p.last + 2]
    if s.form[p.last + 1] == "of" and of and of.quantity then q, last = of.quantity, of.last end
    if not q then
      -- "bringing the death toll to 45", "raised the number of deaths to 12"
      local k = p.last + 1
      while k < s.n and k < p.last + 5 and s.form[k] ~= "to" and s.pos[k] ~= "V" and s.form[k] ~= "," do k = k + 1 end
      local x = s.form[k] == "to" and s.quantity_at[k + 1]
      if x and x.kind == "count" and not s.time_at[k + 1] then q, last = x, k + 1 end
    end
    if not q and g and g.first > p.last then
      for k = g.last + 1, math.min(s.n, g.last + 14) do
        local x = s.quantity_at[k]
        local b = k - 1
        while b > g.last and s.quantity_at[b] == x do b = b - 1 end
        if x and x.kind == "count" and not s.time_at[k] and s.form[b] ~= "from" and s.form[b] ~= "by" then
          q, last = x, s.phrase_at[k] and s.phrase_at[k].last or k
          break
        end
        if s.pos[k] == "V" and s.group_at[k] ~= g and s.group_at[k].finite or syntax.hard_boundary(s, k) then break end
      end
    end
    if not q then
      for k = p.first, p.last do
        local x = s.quantity_at[k]
        if x and x.kind == "count" and not s.time_at[k] then q, last = x, p.last end
      end
    end
    if not q or q.kind ~= "count" or q.one then return nil end
    return { s = s, type = m.rule.type, first = p.first, last = math.max(p.last, last), anchor = m.token, group = g, quantity = q,
             unit = "person", scope = "person", args = {}, counted = p, nominal = true }
  end
end
add("die.toll", "life.die", kit.words "death" * kit.forms "toll count tally",
  toll_of "toll", { ["The death toll rose to 40 on Friday."] = { quantity = 40 }, ["The quake had a death toll of 300."] = { quantity = 300 },
    ["The death toll is rising."] = false, ["Two men died, bringing the death toll to 45."] = { quantity = 45 } })
add("die.event_toll", "life.die", (T.tag "noun event" - T.form "death") * kit.forms "toll", toll_of "toll",
  { ["Hope fades as quake toll reaches 31."] = { quantity = 31 }, ["The road toll rose to 5 euros."] = false })
add("die.number", "life.die", kit.nouns "number toll tally count" * T.form "of" * T.upto(2, kit.words "dead deaths fatalities victims killed"),
  toll_of "number", { ["The number of dead has risen to 31."] = { quantity = 31 }, ["The number of deaths fell by 12%."] = false })
add("die.casualties", "life.die", kit.forms "casualties",
  function(m)
    local claim = E.noun {} (m)
    if claim and not claim.negative then return nil end
    return claim
  end,
  { ["There were no casualties."] = { factuality = "CT-" }, ["No casualties were reported."] = { factuality = "CT-" },
    ["There were no immediate reports of casualties."] = { factuality = "CT-" }, ["Casualties were taken to hospital."] = false })
-- "victim": dead only where the words say so
local wrongs = set [[rape fraud scam abuse trafficking crime harassment bullying theft robbery violence discrimination assault stalking
  injustice racism sexual]]
add("die.victims", "life.die", kit.forms "victims",
  E.noun { headline = false, when = function(s, p)
    if near(s, p.first, p.last, wrongs) or near(s, p.last + 1, p.last + 4, wrongs) then return false end
    if near(s, p.first, p.first, set "no") then return true end
    -- counted and called the dead: "the number of victims rose to 40", "12 victims"
    return near(s, p.first - 4, p.last + 8, set "toll fatal dead death die killed bodies body bury buried funeral mourn memorial identified identify") ~= nil
  end },
  { ["The bodies of 12 victims were identified."] = { quantity = 12 }, ["Two rape victims testified."] = false, ["Victims waited."] = false })
local no_death = set "attempt attempted threat threaten plot penalty sentence charge risk fear avoid accuse deny investigate near suspected rate demand"
add("die.of", "life.die", kit.nouns "death killing murder assassination slaying execution shooting-death beheading massacre lynching",
  E.of { when = function(s, p)
    if p.prep and s.form[p.prep] == "to" then return false end
    return not near(s, p.first - 3, p.last, no_death) and not near(s, p.first, p.last, set "attempted")
  end },
  { ["The death of Mark Smith shocked the town."] = { type = "life.die" }, ["The killing of three officers sparked protests."] = { quantity = 3 },
    ["The death of a dream."] = false, ["The attempted murder of Mark Smith."] = false })
add("die.bodies", "life.die", kit.nouns "body corpse",
  E.noun { when = function(s, p, g)
    local q = E.count(s, p)
    return q ~= nil and not q.one and s.form[p.head] ~= "body" and (near(s, 1, s.n, set "recover find pull retrieve discover morgue rubble bury wash exhume dump count") ~= nil) end },
  { ["Rescuers recovered 12 bodies from the river."] = { quantity = 12 }, ["Two governing bodies met."] = false })
add("die.among", "life.die", (T.form "among" * T.form "the" * T.cap("trigger", T.form "dead|killed|victims|fatalities")) + kit.words "the" * kit.forms "dead victims fatalities" * kit.words "include included including were are",
  function(m)
    local s = m.s
    local p
    local stop = s.form[m.first_token] == "among" and m.token or m.last_token
    for k = stop + 1, math.min(s.n, stop + 10) do
      local q = s.phrase_at[k]
      if q and q.first >= k and not q.prep and not q.time and E.is_people(s, q) then p = q break end
      if s.pos[k] == "S" or s.pos[k] == "Q" or s.form[k] == "," and k > stop + 1 then break end
    end
    if not p and s.form[m.first_token] == "among" then
      local g = s.group_at[m.first_token - 1]
      p = g and E.subject(s, g) or s.phrase_at[m.first_token - 1]
    end
    if not p or not E.is_people(s, p) then return nil end
    if near(s, m.first_token, m.last_token, set "victims") and not near(s, 1, s.n, set "dead die kill murder fatal body") then return nil end
    local claims = {}
    for _, x in ipairs(E.conjuncts(s, p)) do
      local q = E.count(s, x)
      if E.is_people(s, x) and (q or E.person_name(s, x)) then
        claims[#claims + 1] = { s = s, type = "life.die", first = #claims == 0 and math.min(m.first_token, x.first) or x.first, last = math.max(x.last, m.token), anchor = x.head,
          group = E.governing(s, m.token), quantity = q, unit = q and "person" or nil, scope = E.scope(s, x),
          args = { F.argument(s, "victim", x) }, counted = x, nominal = true }
      end
    end
    return claims[1] and claims or nil
  end,
  { ["Among the dead were three children."] = { quantity = 3 }, ["The dead included two soldiers and a boy."] = { quantity = 2 }, ["The dead were buried."] = false })

-- ---- injury ------------------------------------------------------------------------------------

local dying = set "kill dead death fatally die murder slay"
local function alive(s, g, p)
  if near(s, g.first - 3, g.last + 5, dying) then
    -- "killed 12 and wounded 30" is alive for the second verb
    local k = near(s, g.first - 3, g.last + 5, dying)
    if s.form[k] ~= "death" and s.form[k] ~= "fatally" and s.group_at[k] and s.group_at[k] ~= g and E.patient(s, s.group_at[k]) ~= p then return true end
    if s.group_at[k] == nil and (s.form[k] == "dead" or s.form[k] == "death") and p and p.quantity and k < p.first then return true end
    return false
  end
  return true
end
local not_hurt = set "feeling pride party economy chance image career sale campaign team"
add("injure.verb", "life.injure", kit.verbs "injure wound hurt maim",
  E.verb { count = "patient", people = "patient", roles = { agent = "agent", victim = "patient" }, counted_role = "victim", when = function(s, g, p)
    if not p or kit.head_in(s, p, not_hurt) then return false end
    if g.lemma == "hurt" and not g.passive and not E.count(s, p) then return false end
    return alive(s, g, p)
  end },
  { ["More than 200 people were injured."] = { quantity = 200 }, ["The blast wounded three soldiers."] = { quantity = 3 }, ["The row hurt the party."] = false,
    ["30 people were wounded"] = { quantity = 30 } })
-- Whoever "was shot" may be dead: where the story tells of deaths, only what says that they live, or a number, is an injury.
local living = set [[hospital condition survive survived survivor leg arm foot hand shoulder buttocks ankle wounded injured recover recovering
  surgery treated stable critical critically serious seriously graze grazed nonfatal non-life-threatening wound injuries]]
local fatal_words = { "%f[%a]died%f[%A]", "%f[%a]killed%f[%A]", "%f[%a]dead%f[%A]", "[Ff]atal", "[Hh]omicide", "[Mm]urder", "%f[%a]death", "[Ss]lain", "[Ss]laying", "[Mm]anslaughter", "[Aa]utopsy" }
local function lived(s, g, p, m)
  if near(s, 1, s.n, living) then return true end
  local q = E.count(s, p)
  if q and not q.one then return true end
  local text = m.doc.text
  for _, pattern in ipairs(fatal_words) do
    if text:find(pattern) then return false end
  end
  return true
end
add("injure.attack", "life.injure", kit.verbs "stab shoot burn scald trample maul bite beat",
  E.verb { count = "patient", people = "patient", roles = { agent = "agent", victim = "patient" }, counted_role = "victim", when = function(s, g, p, m)
    if not p or alive(s, g, p) == false then return false end
    if near(s, g.first - 2, g.last + 6, dying) then return false end
    if (g.lemma == "shoot" or g.lemma == "stab") and not lived(s, g, p, m) then return false end
    if g.lemma == "beat" then return g.passive and near(s, g.last + 1, g.last + 6, set "police officer guard mob men attacker") ~= nil end
    if g.lemma == "burn" then return g.passive end
    if g.lemma == "shoot" and near(s, g.last + 1, g.last + 1, set "down at") then return false end
    return not p.pronoun or s.form[p.head] ~= "it"
  end },
  { ["Two men were stabbed in London."] = { quantity = 2 }, ["A boy was shot in the leg."] = { quantity = 1 }, ["He shot a film."] = false,
    ["Two men were shot dead."] = false, ["City beat United."] = false })
add("injure.noun", "life.injure", kit.forms "injured wounded hurt",
  function(m)
    local s, i = m.s, m.token
    local p = s.phrase_at[i]
    if not p or p.head ~= i and not E.bare_number(s, p) then return nil end
    if p.head == i and s.pos[i] == "N" then return E.noun { headline = true, not_one = true } (m) end
    if E.bare_number(s, p) then return E.state { verbs = {} } (m) end
  end,
  { ["There were 30 injured."] = { quantity = 30 }, ["The number of wounded rose to 40."] = { quantity = 40 }, ["The injured were waiting."] = false })
add("injure.injuries", "life.injure", kit.nouns "injury",
  E.noun { per_event = true, when = function(s, p, g)
    local q = E.count(s, p)
    if q == nil then return near(s, p.first, p.first, set "no") ~= nil or p.prep ~= nil and s.form[p.prep] == "without" or near(s, p.first - 5, p.first - 1, set "no") ~= nil end
    if q.one then return false end
    return not (g and near(s, g.first, g.last, set "suffer sustain"))
  end },
  { ["No injuries were reported."] = { factuality = "CT-" }, ["Police confirmed 12 injuries."] = { quantity = 12 }, ["He missed games with an injury."] = false })
add("injure.suffer", "life.injure", kit.with("suffer sustain receive", 4, kit.words "injury injuries wounds wound burns fracture fractures concussion"),
  E.verb { count = "subject", people = "subject", counted_role = "victim", when = function(s, g)
    return not near(s, g.last + 1, g.last + 6, set "fatal mortal") end },
  { ["Three officers suffered minor injuries."] = { quantity = 3 }, ["The team suffered a blow."] = false })
local grave = T.form "in" * (T.form "a" ^ -1) * (T.form "critical|serious|stable|grave|life-threatening" * T.form "but|and" ^ -1 * T.form "stable|critical|serious" ^ -1) * T.cap("trigger", T.form "condition")
  + T.form "in" * T.form "intensive" * T.cap("trigger", T.form "care")
add("injure.state", "life.injure", T.form "in" * T.form "a" ^ -1 * T.form "critical|serious|grave|stable" * T.form "but|and" ^ -1 * T.form "stable" ^ -1 * T.cap("trigger", T.form "condition"),
  E.state { verbs = set "be remain lie stay", when = function(s, g, p)
    return near(s, 1, s.n, set "injure wound shoot stab hurt burn injury crash blast victim hospital attack fire accident") ~= nil end },
  { ["Five victims are in critical condition."] = { quantity = 5 }, ["The economy is in critical condition."] = false })
add("care.state", "life.intensive_care", T.form "in|into|to" * T.form "the" ^ -1 * T.form "intensive" * T.cap("trigger", T.form "care"),
  E.state { verbs = set "be remain lie stay", passives = set "admit take move transfer treat" },
  { ["Sixty patients are in intensive care."] = { quantity = 60 }, ["The unit needs intensive care beds."] = false })

-- ---- hospital --------------------------------------------------------------------------------------

local function no_care(s, g) return near(s, g.last + 1, g.last + 10, set "intensive") == nil end
add("hospital.verb", "life.hospitalise", kit.verbs "hospitalise hospitalize",
  E.verb { count = "patient", people = "patient", counted_role = "victim", when = no_care },
  { ["Twelve children were hospitalised."] = { quantity = 12 }, ["The hospital opened."] = false })
add("hospital.take", "life.hospitalise", kit.with("take rush bring transport admit airlift send transfer fly carry treat", 5, kit.words "hospital hospitals clinic") ,
  E.verb { count = "patient", people = "patient", counted_role = "victim", when = function(s, g, p, m)
    local i = near(s, g.last + 1, g.last + 8, set "hospital clinic")
    local q = i and s.phrase_at[i]
    if not q or not q.prep or not set("to at in into")[s.form[q.prep]] then return false end
    if g.lemma == "treat" and s.form[q.prep] ~= "at" and s.form[q.prep] ~= "in" then return false end
    return no_care(s, g)
  end },
  { ["Eleven people were taken to hospital."] = { quantity = 11 }, ["He was rushed to the hospital."] = true, ["Supplies were taken to the hospital."] = false })
add("hospital.admit", "life.hospitalise", kit.verbs "admit",
  E.verb { count = "patient", people = "patient", counted_role = "victim", when = function(s, g, p)
    if not g.passive or s.form[g.last + 1] == "to" or s.form[g.last + 1] == "as" then return false end
    return near(s, 1, s.n, set "hospital doctor patient clinic injury ward medic nurse") ~= nil and no_care(s, g) end },
  { ["The hospital said 85 people had been admitted."] = { quantity = 85 }, ["Two members were admitted to the club."] = false })
add("hospital.state", "life.hospitalise", T.form "in" * T.form "the|a|an" ^ -1 * T.cap("trigger", T.form "hospital|hospitals"),
  E.state { verbs = set "be remain stay lie" },
  { ["Three people remain in hospital."] = { quantity = 3 }, ["They work in hospital."] = false })
add("discharge", "life.discharge", kit.with("discharge release", 3, kit.words "hospital care"),
  E.verb { count = "patient", people = "patient", counted_role = "victim" },
  { ["Two patients were discharged from hospital."] = { quantity = 2 }, ["He was discharged from the army."] = false })

-- ---- missing, trapped, displaced, rescued ---------------------------------------------------------------

add("missing.state", "life.missing", kit.forms "missing",
  function(m)
    local s, i = m.s, m.token
    if s.pos[i] == "N" and s.phrase_at[i] and s.phrase_at[i].head == i and not E.bare_number(s, s.phrase_at[i]) then return E.noun { headline = true, not_one = true } (m) end
    if s.pos[i] == "V" or s.pos[i + 1] == "N" or s.phrase_at[i] and s.phrase_at[i].head > i then return nil end
    return E.state { verbs = set "be remain go", passives = set "report list declare leave believe fear" } (m)
  end,
  { ["Fifteen people are missing."] = { quantity = 15 }, ["More than 30 people remain missing after the flood."] = { quantity = 30 },
    ["Two pages are missing."] = false })
add("missing.verb", "life.missing", kit.verbs "disappear vanish", E.verb { count = "subject", people = "subject", counted_role = "victim", when = function(s, g, p)
    return p ~= nil and not p.pronoun and (E.count(s, p) ~= nil or E.person_name(s, p) ~= nil) end },
  { ["Two journalists disappeared in Mexico."] = { quantity = 2 }, ["The fog disappeared."] = false })
add("missing.unaccounted", "life.missing", T.form "unaccounted" * kit.forms "for", E.state { verbs = set "be remain", passives = set "leave" },
  { ["Dozens remain unaccounted for."] = true, ["The money is unaccounted for."] = false })
add("missing.trapped", "life.trapped", kit.verbs "trap", E.verb { count = "patient", people = "patient", counted_role = "victim", when = function(s, g) return g.passive end },
  { ["Forty miners are trapped underground."] = { quantity = 40 }, ["The firm is trapped in debt."] = false })
add("displace.verb", "life.displace", kit.verbs "displace", E.verb { count = "patient", people = "patient", counted_role = "victim", roles = { agent = "agent" } },
  { ["About 3,000 residents were displaced."] = { quantity = 3000 }, ["The price was displaced."] = false })
add("displace.flee", "life.displace", kit.verbs "flee" + kit.with("force leave", 3, T.form "homeless") + kit.with("leave flee abandon", 2, T.form "homes"),
  E.verb { count = function(s, g)
      if g.lemma == "flee" or g.lemma == "abandon" or s.form[g.last + 2] == "homes" then return E.subject(s, g) end
      return E.patient(s, g)
    end, people = true, counted_role = "victim", when = function(s, g, p) return p ~= nil and E.count(s, p) ~= nil and not E.count(s, p).one end },
  { ["Thousands of people have fled their homes."] = true, ["The man fled."] = false, ["The quake left 2,000 people homeless."] = { quantity = 2000 } })
add("rescue.verb", "life.rescue", kit.verbs "rescue save" + kit.with("pull find bring drag dig recover", 5, kit.words "alive safety"),
  E.verb { count = "patient", people = "patient", roles = { agent = "agent", victim = "patient" }, counted_role = "victim", when = function(s, g, p)
    if not p then return false end
    if g.lemma == "save" then return g.passive and E.count(s, p) ~= nil or E.count(s, p) ~= nil and not p.pronoun end
    return true
  end },
  { ["Firefighters rescued six people."] = { quantity = 6 }, ["Two boys were pulled alive from the rubble."] = { quantity = 2 }, ["The state rescued the bank."] = false })
add("rescue.survive", "life.rescue", kit.verbs "survive", E.verb { count = "subject", people = "subject", counted_role = "victim", when = function(s, g, p)
    return p ~= nil and E.count(s, p) ~= nil end },
  { ["Only three passengers survived."] = { quantity = 3 }, ["The company survived."] = false })
add("prognosis", "life.prognosis", kit.lemmas("need require face", "verb") * T.upto(6, kit.words "recover recovery treatment"),
  E.verb { count = "subject", people = "subject", measure = { duration = true }, needs_measure = true, counted_role = "victim" },
  { ["The victim will recover."] = false, ["The victim faces 20 days of treatment."] = { quantity = 20 } })
add("infect", "life.infect", kit.verbs "infect", E.verb { count = "patient", people = "patient", counted_role = "victim", when = function(s, g, p) return p ~= nil and E.count(s, p) ~= nil end },
  { ["More than 300 people have been infected."] = { quantity = 300 }, ["The wound was infected."] = false })
add("infect.cases", "life.infect", kit.nouns "case infection", E.noun { per_event = true, when = function(s, p)
    return E.count(s, p) ~= nil and not E.count(s, p).one and near(s, p.first, p.last + 5, set "confirmed new infection infections coronavirus covid cholera measles ebola flu positive virus outbreak disease") ~= nil end },
  { ["The ministry reported 1,200 new cases of cholera."] = { quantity = 1200 }, ["The court heard 12 cases."] = false })

-- "including three children": on the word of the fate before it.
local fates = { kill = "life.die", die = "life.die", dead = "life.die", death = "life.die", injure = "life.injure", wound = "life.injure", injured = "life.injure",
  wounded = "life.injure", hurt = "life.injure", arrest = "justice.arrest", detain = "justice.arrest", missing = "life.missing", murder = "life.die",
  fatality = "life.die", alive = "life.rescue", rescue = "life.rescue" }
add("aside", "", kit.forms "including" + kit.words "among" * kit.forms "them",
  function(m)
    local s, i = m.s, m.token
    local fate
    for k = i - 1, math.max(1, i - 22), -1 do
      local f = fates[s.lemma[k]] or fates[s.form[k]]
      if f and (s.pos[k] ~= "N" or s.all[k] ~= 0) then fate = { type = f, token = k } break end
      if syntax.hard_boundary(s, k) then return nil end
    end
    local host = s.phrase_at[i - 1] or s.form[i - 1] == "," and s.phrase_at[i - 2]
    if not fate and host then
      -- "12 people, including three children, were killed"
      for _, g in ipairs(s.groups) do
        if g.first > i and g.first - i < 14 and g.finite then
          fate = fates[g.lemma] and (g.passive or g.lemma == "die") and { type = fates[g.lemma], token = g.head } or nil
          break
        end
      end
    end
    if not fate or E.question(s) then return nil end
    if host and not E.is_people(s, syntax.outermost(s, host)) and not E.is_people(s, host) and s.phrase_at[i - 2] and not host.time
       and not s.mention_at[host.head] then return nil end
    local fate_group = s.group_at[fate.token]
    if fate_group and not E.asserts(s, fate_group) then return nil end
    local p = s.phrase_at[i + 1] or s.phrase_at[i + 2]
    if not p or not E.is_people(s, p) then return nil end
    local claims = {}
    for _, x in ipairs(E.conjuncts(s, p)) do
      local q = E.count(s, x)
      if x.first > i and E.is_people(s, x) and (q or E.person_name(s, x)) then
        claims[#claims + 1] = { s = s, type = fate.type, first = #claims == 0 and m.first_token or x.first, last = x.last, anchor = x.head, group = fate_group or E.governing(s, i),
          quantity = q, unit = q and "person" or nil, scope = E.scope(s, x),
          args = { F.argument(s, fate.type == "justice.arrest" and "person" or "victim", x) }, counted = x, nominal = true }
      end
    end
    return claims[1] and claims or nil
  end,
  { ["Twelve people were killed, including three children."] = { type = "life.die", quantity = 3 }, ["They visited three museums, including one in Rome."] = false }, -1)

return rules
