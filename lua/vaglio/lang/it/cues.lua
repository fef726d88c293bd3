--- Cues of attribution in Italian (see vaglio.attribution for how they are used).

local make = require "vaglio.cues"
local reporting = require "vaglio.lang.it.lexicon.reporting"
local set = make.set

-- The complements that reporting.lua names by their Italian opener, by what they are.
local COMPLEMENT = { che = "that", se = "whether", di = "inf", a = "inf" }

local function frames(list)
  local f = {}
  for word in list:gmatch "%S+" do f[COMPLEMENT[word] or word] = true end
  return f
end

-- Classes of verbs that put words into somebody's mouth; the others do so only for what is quoted.
local SPEAKING = set "say announce deny confirm claim cite warn admit accuse promise write believe predict hope agree ask learn order urge"

-- Verbs that report by a noun alone ("ha annunciato la sospensione"); for the others an object is no content.
local BY_NOUN = set [[annunciare confermare smentire negare ammettere dichiarare rivelare comunicare riferire ribadire
  escludere respingere parlare citare accusare prevedere segnalare denunciare confessare promettere raccontare
  descrivere ufficializzare stimare valutare calcolare quantificare]]

local verbs = {}
for lemma, v in pairs(reporting.verbs) do
  if SPEAKING[v.class] then
    local f = {}
    for k in pairs(v.frames) do f[COMPLEMENT[k] or k] = true end
    f.inf, f.object = f.inf or f.that, BY_NOUN[lemma]
    verbs[lemma] = { class = v.class, frames = f }
  end
end
-- Verbs that show more than they say: a cue, but nobody's word ("il voto suggerisce che").
local shown = {}
for lemma, v in pairs(reporting.verbs) do
  if not verbs[lemma] and v.frames.che and lemma ~= "fare" then
    shown[lemma] = { class = v.class, frames = frames "che" }
  end
end
local function cue(class, list) return { class = class, frames = frames(list) } end
for _, lemma in ipairs { "escludere", "respingere", "rigettare" } do
  if verbs[lemma] then verbs[lemma].class = "exclude" end
end
for _, lemma in ipairs { "assicurare", "garantire", "rassicurare" } do
  if verbs[lemma] then verbs[lemma].class = "say" end
end
for _, lemma in ipairs { "scrivere", "parlare", "riferire", "raccontare", "informare", "annunciare" } do
  if verbs[lemma] then verbs[lemma].frames.of = true end
end
for _, lemma in ipairs { "stimare", "valutare", "calcolare", "quantificare" } do
  verbs[lemma] = cue("predict", "che object parenthetical")
end
verbs.leggere = cue("read", "quote che")
verbs.tuittare = cue("write", "che quote object parenthetical")
verbs.fare = nil
for _, lemma in ipairs { "sentire", "udire", "vedere", "filmare", "fotografare", "constatare", "assistere" } do
  verbs[lemma] = cue("witness", "object")
end

local multi = {
  rendere = { noto = cue("announce", "che quote object parenthetical"), nota = cue("announce", "che quote object") },
  fare = { sapere = cue("announce", "che quote di parenthetical"), notare = cue("say", "che quote parenthetical"),
           presente = cue("say", "che quote parenthetical") },
  dare = { fuga = cue("cite", "object"), notizia = cue("announce", "che object"), colpa = cue("accuse", "object"), annuncio = cue("announce", "object") },
  parlare = { di = cue("say", "object quote about") },
  mettere = { guardia = cue("warn", "che object quote"), chiaro = cue("say", "che quote"), discussione = cue("say", "object") },
  puntare = { dito = cue("accuse", "object") },
  lanciare = { allarme = cue("warn", "che object quote"), appello = cue("urge", "object quote") },
  dirsi = { convinto = cue("believe", "che di") },
  prendere = {},
}

local M = {
  verbs = verbs, shown = shown, multi = multi, nouns = reporting.nouns,
  impersonal = set "leggere apprendere sapere evincere sentire",
  impersonal_prepositions = set "in da su",
  audience_prepositions = set "a con in su",
  media_nouns = set "tv televisione emittente radio agenzia quotidiano giornale settimanale sito testata rete canale microfono telecamera stampa cronista giornalista reporter",
  witness_nouns = set "testimone giornalista reporter cronista corrispondente inviato abitante residente passante",
  spokes_nouns = set "portavoce",
  issue_verbs = set "diffondere pubblicare diramare emettere rilasciare citare riportare riprendere rilanciare firmare",
  kept_documents = set "fonte dato statistica studio sondaggio",
  object_clitics = set "lo l' ne",
  continuers = set "inoltre poi anche ancora quindi infine successivamente",
  reflexive_cues = set "dire chiedere domandare augurare difendere giustificare",
  speaking_nouns = set "famiglia folla opposizione maggioranza regime parte vertice",
  interview_nouns = set "intervista colloquio dichiarazione lettera videointervista",
  silent_nouns = set "morto ferito vittima disperso sfollato ricoverato arrestato contagiato deceduto fermato evacuato caso",
  former = set "ex allora",
  thus = set "così",
  whereby = set "secondo per",
}

-- "secondo": a preposition of voice only before somebody; "per X" says too many other things.
M.phrases = {
  { "sempre secondo", "say", "same" }, { "secondo quanto ~riferire|~riportare da", "cite" },
  { "secondo", "say" }, { "stando a", "say" }, { "a detta di", "say" }, { "a dire di", "say" },
  { "a giudizio di", "believe" }, { "a parere di", "believe" }, { "ad avviso di", "believe" },
  { "per bocca di", "say" }, { "per ammissione di", "admit" }, { "per voce di", "say" },
  { "citando", "cite", "relay" }, { "che cita", "cite", "relay" }, { "che citano", "cite", "relay" },
  { "che ha citato", "cite", "relay" },
  { "a suo|loro dire|avviso|giudizio|parere", "say", "carried" },
  { "a renderlo noto", "announce", "backward" }, { "a riferirlo", "cite", "backward" },
  { "a darne notizia", "announce", "backward" }, { "a dirlo", "say", "backward" },
  { "ad annunciarlo", "announce", "backward" }, { "a comunicarlo", "announce", "backward" },
  { "a confermarlo", "confirm", "backward" }, { "a rivelarlo", "say", "backward" },
  { "a scriverlo", "write", "backward" }, { "a sostenerlo", "claim", "backward" },
  { "a dare la notizia", "announce", "backward" }, { "a lanciare l' allarme", "warn", "backward" },
}
for _, row in ipairs(reporting.phrases) do
  if row[3] == "after" and (row[1]:find "^secondo quanto" or row[1]:find "^come ~" or row[1]:find "^stando a quanto"
     or row[1]:find "^in base a quanto" or row[1]:find "^a quanto ~riferire da") then
    M.phrases[#M.phrases + 1] = { row[1], row[2] }
  end
end

local NOT_VOICES = set "caso volta luogo tempo mondiale grado piano posto turno momento giorno"

function M.phrase_refused(s, i, last, e)
  if s.form[i] ~= "secondo" then return false end
  if #e.tests > 1 then return false end
  -- "il secondo", "secondo caso"
  local T = require("vaglio.syntax").TAGS
  if i > 1 and (s.pos[i - 1] == "D" or s.tags[i - 1] & T.art ~= 0) then return true end
  if s.form[last + 1] == "cui" or s.form[last + 1] == "quanto" then return s.form[last + 1] == "cui" end
  local p = s.phrase_at[last + 1]
  return not p or NOT_VOICES[s.lemma[p.head]] or p.quantity ~= nil
end

-- "la stessa fonte", "il medesimo comunicato"
function M.same_source(s, last)
  for k = last + 1, last + 3 do
    local f = s.form[k]
    if f == "stessa" or f == "stesso" or f == "medesima" or f == "medesimo" or f == "stesse" or f == "stessi" then
      local n = s.form[k + 1]
      return n == "fonte" or n == "fonti" or n == "comunicato" or n == "nota"
    end
  end
  return false
end

-- "si ritiene che"; not "ci assicura X", where the clitic is the hearer.
local function has_si(g)
  for w in (g.clitics or ""):gmatch "%S+" do
    if w == "si" or w == "s'" then return true end
  end
  return false
end

-- Verbs that speak only in some surroundings.
function M.not_a_cue(s, g, cue, syntax)
  local T = syntax.TAGS
  local lemma = g.lemma
  -- "dire" and others as bare participles ("il cosiddetto", "detto X") or with a modal "come si sa"
  if g.bare_participle then return true end
  if g.mood == "inf" or g.mood == "ger" then
    if g.mood == "ger" and (cue.class == "say" or cue.class == "cite" or cue.class == "claim") then return false end
    g.impersonal = true                             -- "tiene a smentire che": nobody's word, yet a denial
    return not (cue.frames.that and (cue.class == "deny" or cue.class == "exclude"))
  end
  if g.modal then return cue.class ~= "say" and cue.class ~= "announce" end
  if lemma == "leggere" then return not g.reflexive end
  if has_si(g) and not M.impersonal[lemma] and not M.reflexive_cues[lemma] then g.impersonal = true end
  if cue.class == "learn" then return not g.reflexive and lemma == "sapere" end
  local tags = s.tags[g.verbs[1]]
  if tags & (T.p1 | T.p2) ~= 0 and tags & T.p3 == 0 then g.first_person = true end
  if lemma == "parlare" and cue.frames.object then return false end
  return false
end

return make.make(M)
