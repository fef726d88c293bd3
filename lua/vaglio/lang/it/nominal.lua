--- Italian nouns and adjectives: readings of a form, forms of a lemma, guesses for unknown words.
-- The analyser of words as a whole is `morph.lua`; this module serves it.

local nouns = require "vaglio.lang.it.lexicon.nouns"
local persons = require "vaglio.lang.it.lexicon.persons"
local adjectives = require "vaglio.lang.it.lexicon.adjectives"
local number = require "vaglio.lang.it.number_words"
local ipairs, pairs, find, sub, gsub, gmatch, match = ipairs, pairs, string.find, string.sub, string.gsub,
  string.gmatch, string.match
local _ENV = nil

local M = {}

-- lemma -> list of {tags, gender, invariable}; gender "m", "f" or "c" (both). The lemma of a word
-- of several parts (vigile del fuoco) has spaces.
local lexicon = {}
local scopes = {}

local feminine_e = {"ione", "udine", "ice", "gine", "ie"}

-- The gender that an ending says, and whether the plural is the same.
local function default_gender(lemma, is_person)
  local last = sub(lemma, -1)
  if last == "o" then return is_person and "c" or "m" end
  if last == "a" then return is_person and "c" or "f" end
  if last == "e" then
    if is_person then return "c" end
    for _, tail in ipairs(feminine_e) do
      if sub(lemma, -#tail) == tail then return "f" end
    end
    return "m"
  end
  if last == "i" then return "f", true end
  if find(lemma, "\195[\160\185]$") then return "f", true end  -- à, ù
  return "m", true
end

local function enter(lemma, tags, gender, invariable)
  local entry = {tags, gender, invariable}
  local list = lexicon[lemma]
  if not list then
    lexicon[lemma] = {entry}
    return
  end
  for _, old in ipairs(list) do
    if old[1] == tags and old[2] == gender then return end
  end
  list[#list + 1] = entry
end

local function enter_noun(item, tags, is_person)
  local lemma, mark = item, nil
  local slash = find(item, "/", 1, true)
  if slash then lemma, mark = sub(item, 1, slash - 1), sub(item, slash + 1) end
  if find(lemma, "_", 1, true) then lemma = gsub(lemma, "_", " ") end
  local gender, invariable = default_gender(lemma, is_person)
  if mark then gender, invariable = sub(mark, 1, 1), sub(mark, 2) == "i" end
  enter(lemma, tags, gender, invariable)
  return lemma
end

for tags, scope, list in gmatch(persons, "([^;\n]+) ; (%S+) ; ([^\n]+)") do
  for item in gmatch(list, "%S+") do
    local lemma = enter_noun(item, tags, true)
    if not scopes[lemma] or scopes[lemma] == "person" then scopes[lemma] = scope end
  end
end
for tags, list in gmatch(nouns, "([^;\n]+) ; ([^\n]+)") do
  for item in gmatch(list, "%S+") do enter_noun(item, tags, false) end
end
do
  local changing, fixed = match(adjectives, "^(.*)|(.*)$")
  for lemma in gmatch(changing, "%S+") do enter(lemma, "adj", "c") end
  for lemma in gmatch(fixed, "%S+") do enter(lemma, "adj", "c", true) end
end

-- Plurals (and other forms) that no rule makes: lemma -> {{form, agreement}, …}; they replace the
-- rule's plural.
local irregular = {
  uomo = {{"uomini", "m pl"}}, dio = {{"dei", "m pl"}}, uovo = {{"uova", "f pl"}},
  paio = {{"paia", "f pl"}}, dito = {{"dita", "f pl"}}, osso = {{"ossa", "f pl"}, {"ossi", "m pl"}},
  braccio = {{"braccia", "f pl"}, {"bracci", "m pl"}}, miglio = {{"miglia", "f pl"}},
  centinaio = {{"centinaia", "f pl"}}, migliaio = {{"migliaia", "f pl"}},
  ala = {{"ali", "f pl"}}, arma = {{"armi", "f pl"}}, mano = {{"mani", "f pl"}},
  muro = {{"mura", "f pl"}, {"muri", "m pl"}}, grido = {{"grida", "f pl"}, {"gridi", "m pl"}},
  urlo = {{"urla", "f pl"}, {"urli", "m pl"}}, labbro = {{"labbra", "f pl"}},
  ginocchio = {{"ginocchia", "f pl"}, {"ginocchi", "m pl"}}, tempio = {{"templi", "m pl"}},
  eco = {{"echi", "m pl"}}, radio = {{"radio", "f pl"}}, moto = {{"moti", "m pl"}},
  bello = {{"bel", "m sg"}, {"bell'", "m f sg"}, {"bei", "m pl"}, {"begli", "m pl"},
    {"belli", "m pl"}, {"bella", "f sg"}, {"belle", "f pl"}},
  buono = {{"buon", "m sg"}, {"buona", "f sg"}, {"buon'", "f sg"}, {"buoni", "m pl"},
    {"buone", "f pl"}},
  santo = {{"san", "m sg"}, {"sant'", "m f sg"}, {"santa", "f sg"}, {"santi", "m pl"},
    {"sante", "f pl"}},
  grande = {{"gran", "m f sg"}, {"grand'", "m f sg"}, {"grandi", "m f pl"}},
  belga = {{"belgi", "m pl"}, {"belghe", "f pl"}},
  moglie = {{"mogli", "f pl"}}, ["superficie"] = {{"superfici", "f pl"}},
  dottore = {{"dottor", "m sg"}, {"dottori", "m pl"}}, signore = {{"signor", "m sg"},
    {"signori", "m pl"}}, professore = {{"professor", "m sg"}, {"professori", "m pl"}},
  ingegnere = {{"ingegner", "m sg"}, {"ingegneri", "m pl"}},
  generale = {{"general", "m sg"}, {"generali", "m f pl"}},
}
local by_irregular = {}  -- form -> lemma; no form stands under two lemmas
for lemma, list in pairs(irregular) do
  for _, f in ipairs(list) do by_irregular[f[1]] = lemma end
end

-- -co, -go: the words that have -ci, -gi against the rule, and the other way round.
local soft, hard = {}, {}
for w in gmatch("greco amico nemico porco sindaco monaco austriaco maniaco cardiaco psicologo", "%a+") do
  soft[w] = true
end
for w in gmatch("carico incarico fico antico cuoco fuoco gioco luogo parroco dialogo catalogo prologo "
    .. "epilogo obbligo scarico rammarico strascico ricco turco", "%a+") do
  hard[w] = true
end
hard.parroco = nil

-- zio, rinvio, pendio: the i is stressed and stays.
local stressed_io = {}
for w in gmatch("zio avvio invio rinvio pendio oblio fruscio mormorio addio natio leggio", "%a+") do
  stressed_io[w] = true
end

-- The masculine plural of a word in -o.
local function plural_o(lemma)
  local stem = sub(lemma, 1, -2)
  local last = sub(stem, -1)
  if last == "i" then return stressed_io[lemma] and stem .. "i" or stem end
  if last == "c" then
    local is_soft = soft[lemma] or (find(stem, "ic$") and not hard[lemma]) or find(stem, "fac$")
    return stem .. (is_soft and "i" or "hi")
  end
  if last == "g" then
    return stem .. ((soft[lemma] or (find(stem, "olog$") and not hard[lemma])) and "i" or "hi")
  end
  return stem .. "i"
end

-- The feminine plural from a stem; `second` is a spelling that is also met (ciliegie, ciliege).
local function plural_a(stem)
  local last = sub(stem, -1)
  if last == "c" or last == "g" then return stem .. "he" end
  if find(stem, "[cg]i$") then return sub(stem, 1, -2) .. "e", stem .. "e" end
  return stem .. "e"
end

local function put(out, form, agree)
  if form then out[#out + 1] = {form, agree} end
end

local function inflect_o(out, lemma, gender)
  local stem = sub(lemma, 1, -2)
  if gender ~= "f" then
    put(out, lemma, "m sg")
    put(out, plural_o(lemma), "m pl")
  else
    put(out, lemma, "f sg")
  end
  if gender == "c" then
    local pl, second = plural_a(stem)
    put(out, stem .. "a", "f sg")
    put(out, pl, "f pl")
    put(out, second, "f pl")
  end
end

local function inflect_a(out, lemma, gender)
  local stem = sub(lemma, 1, -2)
  put(out, lemma, gender == "c" and "m f sg" or gender .. " sg")
  if gender ~= "f" then put(out, stem .. (find(stem, "[cg]$") and "hi" or "i"), "m pl") end
  if gender ~= "m" then
    local pl, second = plural_a(stem)
    put(out, pl, "f pl")
    put(out, second, "f pl")
  end
end

local function inflect_e(out, lemma, gender, tags)
  local stem = sub(lemma, 1, -2)
  local person = find(tags, "person", 1, true)
  local tor = person and gender == "c" and match(lemma, "^(.+t)ore$")
  local agent = tor or person and gender == "c" and find(lemma, "iere$")
  local own = agent and "m" or gender == "c" and "m f" or gender
  put(out, lemma, own .. " sg")
  put(out, find(stem, "i$") and stem or stem .. "i", own .. " pl")
  if tor then
    put(out, tor .. "rice", "f sg")
    put(out, tor .. "rici", "f pl")
  elseif agent then
    put(out, stem .. "a", "f sg")
    put(out, stem .. "e", "f pl")
  elseif tags == "adj" and match(lemma, "tore$") then
    put(out, sub(lemma, 1, -4) .. "rice", "f sg")
    put(out, sub(lemma, 1, -4) .. "rici", "f pl")
  end
end

local inflect_by_vowel = {o = inflect_o, a = inflect_a, e = inflect_e}

-- The forms of one entry: list of {form, agreement}.
local function inflect(lemma, entry)
  local out, tags, gender = {}, entry[1], entry[2]
  local by_vowel = inflect_by_vowel[sub(lemma, -1)]
  if irregular[lemma] and not entry[3] then
    put(out, lemma, gender == "c" and (find(lemma, "o$") and "m sg" or "m f sg") or gender .. " sg")
    for _, f in ipairs(irregular[lemma]) do put(out, f[1], f[2]) end
  elseif entry[3] or not by_vowel then
    local g = gender == "c" and "m f" or gender
    put(out, lemma, g .. " sg")
    put(out, lemma, g .. " pl")
  else
    by_vowel(out, lemma, gender, tags)
  end
  return out
end

local function try(out, form, lemma)
  local list = lemma and lexicon[lemma]
  if not list then return end
  for _, entry in ipairs(list) do
    for _, f in ipairs(inflect(lemma, entry)) do
      if f[1] == form then out[#out + 1] = {lemma = lemma, tags = entry[1] .. " " .. f[2]} end
    end
  end
end

--- Adds to `out` the readings of `form` as a noun or adjective of the lexicon.
function M.readings(out, form)
  try(out, form, form)
  local irregular_lemma = by_irregular[form]
  if irregular_lemma then try(out, form, irregular_lemma) end
  local last, stem = sub(form, -1), sub(form, 1, -2)
  if last == "i" then
    try(out, form, stem .. "o")
    try(out, form, stem .. "e")
    try(out, form, stem .. "a")
    try(out, form, form .. "o")
    if irregular_lemma ~= form .. "e" then try(out, form, form .. "e") end
    if sub(stem, -1) == "h" then
      local bare = sub(stem, 1, -2)
      try(out, form, bare .. "o")
      try(out, form, bare .. "a")
    elseif sub(form, -5) == "trici" then
      try(out, form, sub(form, 1, -5) .. "ore")
    end
  elseif last == "e" then
    try(out, form, stem .. "a")
    try(out, form, stem .. "o")
    if sub(stem, -1) == "h" then
      local bare = sub(stem, 1, -2)
      try(out, form, bare .. "a")
      try(out, form, bare .. "o")
    elseif find(stem, "[cg]$") then
      try(out, form, stem .. "ia")
      try(out, form, stem .. "io")
    end
    if sub(form, -5) == "trice" then try(out, form, sub(form, 1, -5) .. "ore") end
  elseif last == "a" then
    try(out, form, stem .. "o")
    try(out, form, stem .. "e")
  end
  if #out == 0 and find(form, "issim[oaie]$") then
    local root = gsub(form, "h?issim[oaie]$", "")
    local agree = ({o = "m sg", a = "f sg", i = "m pl", e = "f pl"})[last]
    for _, v in ipairs {"o", "e", "io"} do
      if lexicon[root .. v] then
        out[#out + 1] = {lemma = root .. v, tags = "adj " .. agree}
        return
      end
    end
  end
end

--- Adds to `out` the forms of a noun or adjective of the lexicon.
function M.forms(out, lemma)
  for _, entry in ipairs(lexicon[lemma] or {}) do
    for _, f in ipairs(inflect(lemma, entry)) do
      out[#out + 1] = {form = f[1], tags = entry[1] .. " " .. f[2]}
    end
  end
end

--- The scope code of a person noun ("police", "child", …), "person" for ages of adults; nil when the
-- lemma denotes no people.
function M.scope(lemma)
  if scopes[lemma] then return scopes[lemma] end
  local age = find(lemma, "enne$") and number.age(lemma)
  if not age then return nil end
  return age < 13 and "child" or age < 18 and "minor" or "person"
end

--- Adds the readings of an age word (ventenne, 89enni).
function M.age(out, form)
  local lemma = sub(form, 1, -2) .. "e"
  local agree = sub(form, -1) == "i" and "m f pl" or "m f sg"
  out[#out + 1] = {lemma = lemma, tags = "noun person " .. agree}
  out[#out + 1] = {lemma = lemma, tags = "adj " .. agree}
end

-- Endings of unknown nouns, longest first: {ending, ending of the lemma, agreement, more tags}.
local noun_endings = {
  {"zioni", "zione", "f pl"}, {"sioni", "sione", "f pl"}, {"ologi", "ologo", "m pl", "person "},
  {"trice", "tore", "f sg", "person "}, {"trici", "tore", "f pl", "person "},
  {"menti", "mento", "m pl"}, {"tori", "tore", "m pl", "person "},
  {"tore", "tore", "m sg", "person "}, {"ologo", "ologo", "m sg", "person "},
  {"ista", "ista", "m f sg", "person "}, {"isti", "ista", "m pl", "person "},
  {"iste", "ista", "f pl", "person "}, {"ismi", "ismo", "m pl"}, {"ggi", "ggio", "m pl"},
  {"ione", "ione", "f sg"}, {"ioni", "ione", "f pl"}, {"anti", "ante", "m f pl"},
  {"enti", "ente", "m f pl"}, {"ante", "ante", "m f sg"}, {"ente", "ente", "m f sg"},
  {"ali", "ale", "m f pl"}, {"ili", "ile", "m f pl"}, {"esi", "ese", "m f pl"},
  {"ari", "ario", "m pl"}, {"ori", "ore", "m pl"}, {"oni", "one", "m pl"}, {"ieri", "iere", "m pl"},
  {"ale", "ale", "m f sg"}, {"ile", "ile", "m f sg"}, {"ese", "ese", "m f sg"},
  {"ore", "ore", "m sg"}, {"one", "one", "m sg"}, {"ice", "ice", "f sg"}, {"ine", "ina", "f pl"},
  {"ure", "ura", "f pl"}, {"che", "ca", "f pl"}, {"ghe", "ga", "f pl"}, {"chi", "co", "m pl"},
  {"ghi", "go", "m pl"}, {"zi", "zio", "m pl"}, {"ci", "co", "m pl"}, {"tà", "tà", "f sg pl"},
  {"tù", "tù", "f sg pl"}, {"o", "o", "m sg"}, {"a", "a", "f sg"}, {"i", "o", "m pl"},
}

local function guessed(lemma, tags)
  return {lemma = lemma, tags = tags, guess = true}
end

--- Adds the likeliest noun readings of an unknown word.
function M.guess_noun(out, form)
  for _, e in ipairs(noun_endings) do
    local size = #e[1]
    if #form > size + 1 and sub(form, -size) == e[1] then
      out[#out + 1] = guessed(sub(form, 1, -size - 1) .. e[2], "noun " .. (e[4] or "") .. e[3])
      return
    end
  end
  if sub(form, -1) == "e" then
    out[#out + 1] = guessed(form, "noun m f sg")
    out[#out + 1] = guessed(sub(form, 1, -2) .. "a", "noun f pl")
  else
    out[#out + 1] = guessed(form, "noun m f sg pl")
  end
end

local noun_only = {"zione", "zioni", "sione", "sioni", "tà", "tù", "ismo", "ismi", "aggio", "aggi",
  "mento", "menti", "ezza", "ezze", "anza", "anze", "enza", "enze", "logia", "logie"}

local function guess_adj(out, form)
  for _, tail in ipairs(noun_only) do
    if sub(form, -#tail) == tail then return end
  end
  local last, stem = sub(form, -1), sub(form, 1, -2)
  if find(stem, "[ai]l$") or find(stem, "[ae]nt$") or find(stem, "es$") or find(stem, "ar$")
      or find(stem, "or$") or find(stem, "bil$") then
    if last == "e" then
      out[#out + 1] = guessed(form, "adj m f sg")
      return
    elseif last == "i" then
      out[#out + 1] = guessed(stem .. "e", "adj m f pl")
      return
    end
  end
  local ist = ({a = "m f sg", i = "m pl", e = "f pl"})[last]
  if ist and find(stem, "ist$") then
    out[#out + 1] = guessed(stem .. "a", "adj " .. ist)
    return
  end
  if find(stem, "[cg]h$") then stem = sub(stem, 1, -2) end
  local agree = ({o = "m sg", a = "f sg", i = "m pl", e = "f pl"})[last]
  if agree then out[#out + 1] = guessed(stem .. "o", "adj " .. agree) end
end

--- Adds the readings of an unknown word that is no verb: adverb, or noun and adjective.
function M.guess(out, form)
  if #form > 7 and sub(form, -5) == "mente" then
    out[#out + 1] = guessed(form, "adv")
    return
  end
  M.guess_noun(out, form)
  guess_adj(out, form)
end

return M
