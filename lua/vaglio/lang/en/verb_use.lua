--- How English verbs and the words that look like them are used: lists for the tagger.
local set = require("vaglio.cues").set

local _ENV = nil

local M = {}

--- Verbs that are not used without an object, so that their past form without one is a participle.
M.needs_object = set [[
  kill injure wound arrest detain charge rescue evacuate displace destroy damage hospitalise hospitalize convict
  sentence acquit jail imprison kidnap abduct capture behead execute find name identify expel deport assassinate
  murder slay slaughter massacre bury trap hit strand rush airlift transport take bring identify suspect accuse
  publish release obtain cite quote post issue conduct carry make give hold use build own base locate arm
  back involve order ask require force appoint elect dismiss sack oust suspend ban cancel postpone close shut
  block cordon seize confiscate recover discover record report register declare impose lift extend cause
  trigger spark target shell bomb hack beat torture rape stab infect contaminate blame hurt shoot poison fire
  stone lynch hang electrocute gun mow burn maim disfigure crush see know describe deem eliminate neutralise
  neutralize exterminate liquidate overturn topple pull pronounce presume free beset besiege attack target raid storm loot
  torch ransack vandalise vandalize evict quarantine vaccinate treat discharge admit rescue save extradite indict fine
  prosecute interrogate handcuff hold question probe investigate ambush
]]

--- Words that are nouns and hardly ever verbs in news, though they could be.
local rarely_verb = set [[
  police people officer man men guard general major captain marshal doctor nurse minister mayor state house country
  town city company firm group party body head hand face arm leg back eye chair board bank book boat ship train bus
  car truck road bridge water fire side week weekend second minute hour day night year time home school hospital
  press media number figure figures toll level rate price prices percent cent value issue matter point area
  district park square market border office court law air land sea ground floor room door wall window table
  weather storm flood wind rain snow earthquake quake gas oil fuel power drug weapon gun bomb rocket missile drone
  shell bullet knife stock bond share shares interest right rights left people's story news war peace union cabinet
  race culture nature mother father baby child ring game team coach club league season partner author engineer
  minority majority age century host staff crew troop soldier rebel militant pilot driver suspect victim witness
  patient prisoner protest protester riot rally crime murder case trial sentence judge jury appeal
  evidence data document paper letter email message report statement network system program plan project
  service support pressure force forces control command conflict crisis emergency attack strike raid blast shooting
  explosion crash accident incident damage harm injury wound loss mass shooting result effect cause
]]
-- … of which these are verbs often enough to be looked at in context
for word in ([[fire force attack strike raid plan report protest rally murder sentence judge appeal support control command
  damage harm wound result cause suspect witness face head back hand shell bomb rebel host share age rain storm flood
  value issue point program crash land book board bank train ship state house press matter market guard claim]]):gmatch "%S+" do
  rarely_verb[word] = nil
end

M.rarely_verb = rarely_verb

--- -ing forms that say what the noun after them does ("by rising prices").
M.moving = set [[rising falling growing soaring mounting escalating declining increasing surging spiralling spiraling deepening
  worsening lingering remaining existing living ongoing looming simmering shrinking plunging dwindling widening emerging
  ageing aging approaching surviving leading neighbouring neighboring oncoming passing incoming outgoing]]

--- Verbs that make one with a particle ("shut down"), those particles, particles at the end of a clause, and
-- words after which "to" is a preposition.
M.phrasal = set "shut cut set carry call take put break pull hand turn knock bring tear blow wipe pick point give lay back track gun hold close mow burn shoot lock force lay strike"
M.particle = set "up down off out over back away"
M.particles = set "up out off down over back away on in through"
M.no_infinitive = set "according due thanks owing close next prior subject access returned returning back"

return M
