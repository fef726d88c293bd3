--- Cues of attribution in English (see vaglio.attribution for how they are used).
local make = require "vaglio.cues"
local syntax = require "vaglio.syntax"
local reporting = require "vaglio.lang.en.lexicon.reporting"

local set, T = make.set, syntax.TAGS
local pairs = pairs

local _ENV = nil

local SPEAKING = set [[say announce deny confirm claim cite warn admit accuse promise write believe predict hope ask learn order
  urge show]]
-- Of the classes that are not all reporting: what is kept.
local SHOWS = set "show suggest indicate imply"
local LEARNS = set "learn hear find determine establish understand conclude"
local PLAIN = set "say tell add inform notify brief reassure reply respond retort quip joke note observe remark comment"

local verbs = {}
for lemma, v in pairs(reporting.verbs) do
  local keep = SPEAKING[v.class] and (v.class ~= "show" or SHOWS[lemma]) and (v.class ~= "learn" or LEARNS[lemma])
  if keep then
    local frames = {}
    for f in pairs(v.frames) do frames[f] = true end
    frames.inf = frames["to+inf"]
    if PLAIN[lemma] then frames.object = nil end
    if v.class == "learn" or v.class == "show" or v.class == "believe" or v.class == "predict" or v.class == "hope" then
      frames.object = nil
    end
    verbs[lemma] = { class = v.class, frames = frames }
  end
end

local function frames(list)
  local f = {}
  for word in list:gmatch "%S+" do f[word] = true end
  return f
end
local function cue(class, list) return { class = class, frames = frames(list) } end

-- Verbs of speech that the classes leave too wide or too narrow.
for lemma in ("say tell add report announce warn claim confirm admit insist argue write note explain allege state predict declare"):gmatch "%S+" do
  local v = verbs[lemma]
  if v then v.frames.that, v.frames.zero, v.frames.quote, v.frames.parenthetical = true, true, true, true end
end
verbs.say.frames.object, verbs.declare.frames.object = nil, nil
verbs.report.frames.object = true
for lemma in ("believe think hope fear suspect estimate expect feel know assume doubt suggest indicate show conclude assure promise vow pledge swear \z
    testify recall acknowledge concede deny complain remind reveal disclose learn hear find stress agree"):gmatch "%S+" do
  if verbs[lemma] then verbs[lemma].frames.that, verbs[lemma].frames.zero = true, true end
end
verbs.agree = cue("say", "that zero")
verbs.point, verbs.call, verbs.post, verbs.read, verbs.brief = nil, nil, cue("write", "that quote parenthetical"), nil, nil
verbs.continue, verbs.answer = cue("say", "quote parenthetical"), cue("say", "quote parenthetical that")
verbs.mean, verbs.feel, verbs.consider, verbs.deem, verbs.commit, verbs.offer = nil, nil, nil, nil, nil, nil
verbs.charge = cue("accuse", "that parenthetical")
verbs.rule = cue("say", "that zero parenthetical")
verbs.question, verbs.press, verbs.encourage, verbs.air, verbs.broadcast, verbs.publish = nil, nil, nil, nil, nil, nil
verbs.demand, verbs.request = cue("ask", "that object inf"), cue("ask", "that object inf")
verbs.counter, verbs.dispute, verbs.contradict = cue("say", "that quote parenthetical"), cue("deny", "object that"), nil
verbs.require, verbs.mandate, verbs.maintain, verbs.gather, verbs.understand = nil, nil, cue("claim", "that zero quote parenthetical"), nil, nil
verbs.know, verbs.feel, verbs.invoke, verbs.reference, verbs.doubt, verbs.expect = nil, nil, nil, nil, nil, cue("predict", "that")
for lemma in ("note mention criticise criticize slam blast condemn praise describe question"):gmatch "%S+" do
  if verbs[lemma] then verbs[lemma].frames.object = true end
end
verbs.note.frames.object = nil
verbs.relay, verbs.signal, verbs.detail, verbs.fault, verbs.implicate, verbs.indict = nil, nil, nil, nil, nil, nil
verbs.welcome, verbs.specify, verbs.sigh, verbs.find = nil, cue("say", "that quote parenthetical"), nil, cue("learn", "that zero")

local multi = {
  point = { out = cue("say", "that zero quote parenthetical") },
  make = { clear = cue("say", "that quote") },
  call = { on = cue("urge", "object inf quote"), ["for"] = cue("urge", "object") },
  speak = { of = cue("say", "object quote") },
  go = {},
}

local M = {
  verbs = verbs, multi = multi,
  nouns = { claim = "claim", allegation = "claim", announcement = "announce", assertion = "claim", accusation = "accuse",
            denial = "deny", admission = "admit", confirmation = "confirm", warning = "warn", prediction = "predict",
            suggestion = "say", promise = "promise", pledge = "promise", vow = "promise", belief = "believe", contention = "claim",
            declaration = "say", assurance = "say", insistence = "claim", complaint = "say", estimate = "predict",
            report = "say", statement = "say", remark = "say", comment = "say", argument = "claim" },
  impersonal = {}, impersonal_prepositions = {},
  audience_prepositions = set "to with on in at",
  media_nouns = set [[tv television broadcaster radio agency newspaper daily weekly website network channel outlet magazine
    tabloid station press news-agency]],
  interview_nouns = set "interview conversation",
  witness_nouns = set "witness eyewitness journalist reporter correspondent resident bystander passer-by neighbour neighbor onlooker",
  spokes_nouns = set "spokesman spokeswoman spokesperson",
  issue_verbs = set "issue publish release post cite quote carry obtain see sign circulate air broadcast",
  kept_documents = set "source data datum statistic study survey poll report figure media",
  object_clitics = {},
  continuers = set "also further additionally separately moreover meanwhile later",
  reflexive_cues = {},
  speaking_nouns = set [[family crowd opposition majority regime side team campaign camp source side country nation capital
    white-house downing kremlin pentagon data study report poll survey]],
  silent_nouns = set "casualty victim fatality injury death case",
  former = set "former ex then late",
  thus = {},
  whereby = {},
}

-- Phrases: {pattern, class, frame}. "relay" adds the next source inside the last; see vaglio.attribution.
M.phrases = {
  { "according to", "say" }, { "in the words of", "say" }, { "in the view of", "believe" },
  { "in the opinion of", "believe" }, { "as reported|quoted|cited|stated|told by", "cite" }, { "quoted by", "cite" }, { "cited by", "cite" },
  { "reported by", "cite" }, { "as told to", "say" },
  { "citing", "cite", "relay" }, { "quoting", "cite", "relay" }, { "which|who|that cited|quoted", "cite", "relay" },
  { "attributing the information|report|claim|statement to", "cite", "relay" },
  { "per", "say" },
}

local VOICES = T.person | T.role | T.org | T.docnoun

function M.phrase_refused(s, i, last, e)
  local f = s.form[i]
  if f ~= "per" and f ~= "according" and f ~= "reported" then return false end
  local p = s.phrase_at[last + 1]
  if not p then return true end
  if f == "per" then
    -- "per police"; not "per barrel", "per head"
    local m = s.mention_at[p.head]
    return p.quantity ~= nil or not (m and (m.type == "outlet" or m.type == "organisation" or m.type == "person")
      or (s.all[p.head] & T.org ~= 0 and p.plural)) or s.lemma[p.head] == "person" or s.quantity_at[i] ~= nil
  end
  if f == "according" then
    -- "according to plan"
    local head = s.lemma[p.head]
    return head == "plan" or head == "law" or head == "need" or head == "rule" or head == "age" or head == "size" or head == "schedule"
  end
  -- "no injuries were reported by noon"
  local m = s.mention_at[p.head]
  return not (s.all[p.head] & VOICES ~= 0 or (m and m.type ~= "place")) or p.time
end

function M.same_source(s, last)
  for k = last + 1, last + 3 do
    if s.form[k] == "same" then
      local n = s.lemma[k + 1]
      return n == "source" or n == "statement" or n == "report" or n == "official"
    end
  end
  return false
end

local THINGS_SAID_OF = set "expect estimate believe think know understand find show learn hear feel fear hope suspect assume"

local SAID = set [[claim allegation report suggestion accusation idea rumour rumor criticism charge notion assertion concern fear
  statement speculation story comment call demand view theory complaint argument warning]]

-- Verbs that speak only in some surroundings.
function M.not_a_cue(s, g, cue_, syntax_)
  local lemma = g.lemma
  if g.bare_participle then return true end
  if g.mood == "inf" or s.form[g.first - 1] == "to" then return true end
  if g.mood == "ger" then
    if #g.verbs > 1 then return true end
    return not (cue_.class == "say" or cue_.class == "claim" or cue_.class == "announce" or cue_.class == "warn"
      or cue_.class == "confirm" or cue_.class == "write" or cue_.class == "deny" or cue_.class == "accuse")
  end
  if lemma == "claim" then
    -- "claimed responsibility", "claimed 12 lives", "the attack was claimed by"
    local p = syntax_.phrase_right(s, g.last)
    local head = p and s.lemma[p.head]
    if g.passive or head == "life" or head == "responsibility" or head == "victory" or head == "credit" or head == "asylum" or head == "title"
       or head == "victim" then return true end
  end
  if lemma == "dismiss" or lemma == "reject" then
    -- the cabinet and the case are dismissed too
    local p = g.passive and syntax_.subject(s, g) or syntax_.phrase_right(s, g.last)
    if p and not SAID[s.lemma[p.head]] and not p.pronoun then return true end
  end
  if g.passive then
    -- "was told by", "was confirmed by": only with somebody who does it, which verb_source finds
    if THINGS_SAID_OF[lemma] then return true end
    for k = g.last + 1, g.last + 10 do
      if s.form[k] == "by" then return false end
      if k > s.n or s.form[k] == "," or s.pos[k] == "S" then return true end
    end
    return true
  end
  if g.modal then return not (g.modal == "will" and cue_.class == "say") end
  local tags = s.tags[g.verbs[1]]
  if lemma == "add" then
    -- "added three points": numbers and things are no speech
    local p = syntax_.phrase_right(s, g.last)
    if p and p.first == g.last + 1 and not p.pronoun then
      local later = s.groups[g.index + 1]
      if not later or not later.finite or syntax_.relative(s, later) then return true end
    end
  end
  if lemma == "read" then return true end
  if tags & T.p1 ~= 0 and tags & T.p3 == 0 then return true end
  local before = g.first - 1
  if before >= 1 and s.pos[before] == "O" and (s.form[before] == "i" or s.form[before] == "we" or s.form[before] == "you") then
    return cue_.class == "believe" or cue_.class == "hope" or cue_.class == "learn"
  end
  return false
end

return make.make(M)
