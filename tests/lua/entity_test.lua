-- Entities of small documents of our own: kinds, extents, ids, and which mentions are one thing.
package.path = (arg and arg[0] or ""):gsub("[^/]*$", "") .. "?.lua;" .. package.path

local check = require "check"
local core = require "vaglio.core"
local pipeline = require "vaglio.pipeline"
local packs = require "vaglio.packs"
local entity = require "vaglio.entity"

-- `lang` may be a row of a table: then Italian.
local function analyse(text, lang)
  local doc = assert(pipeline.document(text, { uri = "test", lang = type(lang) == "string" and lang or "it" }))
  for code, pack in pairs(packs.all()) do core.analyse(doc, code, pack.morph.analyse) end
  return entity.find(doc, packs.all(), {})
end

-- "person Mario Rossi; place Roma"
local function names(text, lang)
  local out = {}
  for _, m in ipairs((analyse(text, lang))) do out[#out + 1] = m.type .. " " .. m.text end
  return table.concat(out, "; ")
end

local function entities(text, lang)
  local out = {}
  local _, list = analyse(text, lang)
  for _, e in ipairs(list) do out[#out + 1] = e.type .. " " .. e.name .. " " .. #e.mentions end
  return table.concat(out, "; ")
end

local function ids(text, lang)
  local out = {}
  for _, m in ipairs((analyse(text, lang))) do out[#out + 1] = m.text .. "=" .. m.id end
  return table.concat(out, "; ")
end

check.rows("people, Italian", {
  { "Ieri è stato arrestato Mario Rossi, 81 anni.", "person Mario Rossi" },
  { "Lo ha detto il portavoce Aidar Bektemirov.", "person Aidar Bektemirov" },
  { "Il ministro della Salute Anna Verdi ha firmato.", "person Anna Verdi" },
  { "Ne ha parlato Brontolotti, presidente del consorzio.", "person Brontolotti" },
  { "Secondo Giulia De Santis i danni sono gravi.", "person Giulia De Santis" },
  { "La lettera è stata scritta da Ludwig van Dongelen.", "person Ludwig van Dongelen" },
}, names)

check.rows("places, Italian", {
  { "Il corteo è partito da piazza Garibaldi.", "place piazza Garibaldi" },
  { "La barca è affondata nel Lago di Garda.", "place Lago di Garda" },
  { "L'incendio è scoppiato a Milano.", "place Milano" },
  { "Un incidente in provincia di Siena.", "place provincia di Siena" },
  { "La squadra è arrivata nel villaggio di Zorkadan.", "place Zorkadan" },
}, names)

check.rows("organisations, Italian", {
  { "Lo comunica il Ministero della Difesa.", "organisation Ministero della Difesa" },
  { "Gli iscritti al Partito dei Lavoratori crescono.", "organisation Partito dei Lavoratori" },
  { "Lo sciopero alla Meccanotex è finito.", "organisation Meccanotex" },
  { "La partita contro la Roma è sospesa.", "organisation Roma" },
  { "Lo scrive l'agenzia Tass.", "outlet Tass" },
}, names)

check.rows("no names", {
  { "Nato nel 1950, lavora nei campi.", "" },
  { "Secondo la stampa, il Paese è fermo.", "" },
  { "Lunedì 3 gennaio è festa.", "" },
  { "NESSUN FERITO NELLO SCONTRO DI IERI", "" },
  { "La polizia ha fermato due uomini.", "" },
}, names)

check.rows("nations", {
  { "Il governo francese ha risposto.", "francese=place:FR" },
  { "Le truppe russe sono in Kazakistan.", "russe=place:RU; Kazakistan=place:KZ" },
}, ids)

check.rows("one thing", {
  { "Il presidente Kassym-Jomart Tokayev ha parlato. Poi Tokaev è partito.", "person Kassym-Jomart Tokayev 2" },
  { "Il sindaco Mario Bianchi e il medico Luigi Bianchi sono qui.", "person Mario Bianchi 1; person Luigi Bianchi 1" },
  { "Il fornaio Luca Conte ha chiuso. Conte aveva un forno.", "person Luca Conte 2" },
  { "È in Kazakistan l'Organizzazione degli Allevatori Uniti (OAU). La OAU è nuova.",
    "place Kazakistan 1; organisation Organizzazione degli Allevatori Uniti 3" },
  { "Ha parlato il medico Luigi Ferrante. Ferrante ha 40 anni.", "person Luigi Ferrante 2" },
}, entities)

-- A bare surname belongs to the person last named in full, and no id is given without support.
check.equal(entities "Il sindaco Mario Bianchi è qui. Il medico Luigi Bianchi parla. Per Bianchi è grave.",
            "person Mario Bianchi 1; person Luigi Bianchi 2", "two people, one surname")
check.equal(ids "Il fornaio Luca Conte ha chiuso. Conte aveva un forno.", "Luca Conte=; Conte=", "another Conte")

if packs.all().en then
  check.rows("English", {
    { "Mary Smith, 45, was arrested in Leeds.", "person Mary Smith; place Leeds" },
    { "The Ministry of Defence said nothing.", "organisation Ministry of Defence" },
    { "Police in London said that 12 people died.", "place London" },
    { "The US State Department said no.", "place US; organisation State Department" },
    { "French officials met President Ana Torvalen.", "demonym French; person Ana Torvalen" },
  }, function(text) return names(text, "en") end)
end

check.done()
