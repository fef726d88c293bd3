--- English word forms: from a form to its readings.
--
--     local morph = require "vaglio.lang.en.morph"
--     morph.analyse "stopped"
--     --> { { lemma = "stop", tags = "verb fin past" }, { lemma = "stop", tags = "verb part" } }
--
-- Forms are lower case; "'s", "n't" and the like are tokens of their own. Endings are
-- stripped and the rest looked up in the lists of `lexicon/`; a word that is in no list
-- is guessed by its ending and its readings carry `guess = true`.
local words = require "vaglio.lang.en.lexicon.function"
local verb_list = require "vaglio.lang.en.lexicon.verbs"
local nouns = require "vaglio.lang.en.lexicon.nouns"
local adjectives = require "vaglio.lang.en.lexicon.adjectives"
local ipairs, table = ipairs, table

local _ENV = nil

local M = {}

local closed = {} -- form -> readings
local verbs = {} -- lemma -> extra tags (" say", " lightv", "")
local irregular = {} -- form -> readings of irregular verbs
local principal = {} -- irregular lemma -> { pasts, participles }
local noun_tags = {} -- lemma -> "noun", "noun person role", ...
local singular = {} -- irregular plural form -> list of singulars
local plural = {} -- singular -> list of irregular plurals
local adjs, stems, doubling, not_plural, not_adverb = {}, {}, {}, {}, {}

-- ---- loading ---------------------------------------------------------------

local function fill(set, text)
  for word in text:gmatch "%S+" do
    set[word] = true
  end
end

local function add(list, lemma, tags, guess)
  for _, reading in ipairs(list) do
    if reading.lemma == lemma and reading.tags == tags then
      return
    end
  end
  list[#list + 1] = { lemma = lemma, tags = tags, guess = guess }
end

local function load_closed()
  for form, rest in words.readings:gmatch "(%S+) +([^\n]+)\n" do
    local list = closed[form] or {}
    closed[form] = list
    for lemma, tags in (rest .. " / "):gmatch "(%S+) (.-) / " do
      add(list, lemma == "=" and form or lemma, tags)
    end
  end
  for word in words.numbers:gmatch "%S+" do
    closed[word] = { { lemma = word, tags = "num" } }
  end
  for word in words.number_nouns:gmatch "%S+" do
    closed[word] = { { lemma = word, tags = "num" }, { lemma = word, tags = "noun sg" } }
    closed[word .. "s"] = { { lemma = word, tags = "num pl" }, { lemma = word, tags = "noun pl" } }
  end
  for word in words.ordinals:gmatch "%S+" do
    closed[word] = { { lemma = word, tags = "ord adj" } }
  end
end

local function load_verbs()
  for word in verb_list.regular:gmatch "%S+" do
    verbs[word] = ""
  end
  for lemma, past, part in verb_list.irregular:gmatch "(%S+) (%S+) (%S+)\n" do
    verbs[lemma] = ""
    principal[lemma] = { past, part }
  end
  for word in verb_list.say:gmatch "%S+" do
    verbs[word] = " say"
  end
  for word in verb_list.light:gmatch "%S+" do
    verbs[word] = verbs[word] == " say" and " say lightv" or " lightv"
  end
  verbs.have, verbs["do"], verbs.be = " aux have", " aux lightv", " aux be"
  verbs.get = " aux be lightv"
  for lemma, past, part in verb_list.irregular:gmatch "(%S+) (%S+) (%S+)\n" do
    for form in past:gmatch "[^/]+" do
      irregular[form] = irregular[form] or {}
      add(irregular[form], lemma, "verb" .. verbs[lemma] .. " fin past")
    end
    for form in part:gmatch "[^/]+" do
      irregular[form] = irregular[form] or {}
      add(irregular[form], lemma, "verb" .. verbs[lemma] .. " part")
    end
  end
end

local function mark(text, tag)
  for word in text:gmatch "%S+" do
    local tags = noun_tags[word] or "noun"
    if tag and not tags:find(tag, 1, true) then
      tags = tags .. " " .. tag
    end
    noun_tags[word] = tags
  end
end

local function load_nouns()
  for _, code in ipairs(nouns.codes) do
    mark(nouns.persons[code], "person")
  end
  mark(nouns.roles, "person")
  mark(nouns.roles, "role")
  mark(nouns.orgs, "org")
  mark(nouns.places, "place")
  mark(nouns.events, "event")
  mark(nouns.documents, "docnoun")
  mark(nouns.measures, "measure")
  mark(nouns.times, "time")
  mark(nouns.months, "month")
  mark(nouns.weekdays, "weekday")
  mark(nouns.others)
  for one, many in nouns.plural:gmatch "(%S+) (%S+)\n" do
    noun_tags[one] = noun_tags[one] or "noun"
    singular[many] = singular[many] or {}
    table.insert(singular[many], one)
    plural[one] = plural[one] or {}
    table.insert(plural[one], many)
  end
  for word in nouns.plural_only:gmatch "%S+" do
    plural[word] = plural[word] or { word }
    singular[word] = singular[word] or { word }
  end
end

load_closed()
load_verbs()
load_nouns()
fill(adjs, adjectives.plain)
fill(stems, adjectives.stems)
fill(doubling, verb_list.doubling)
fill(not_plural, nouns.not_plural)
fill(not_adverb, words.not_adverbs)

-- ---- spelling --------------------------------------------------------------

-- Does the lemma double its last letter before -ed and -ing?
local function doubles(lemma)
  return doubling[lemma] or lemma:find "^[^aeiou]*[aeiou][bcdfgklmnprtvz]$" ~= nil
    or lemma:find "^[^aeiou]*qu[aeiou][bcdfgklmnprtvz]$" ~= nil
end

-- Endings of a bare stem that has lost its silent e ("creat", "realis", "handl").
local silent = { "at", "iz", "is", "c", "v", "u", "bl", "cl", "dl", "fl", "gl", "kl", "pl", "tl",
  "zl",
  "ns", "us", "as", "os", "ur", "dg", "ut", "ib", "uc", "ir", "id", "od", "ud", "lg", "rg" }

local function wants_e(stem)
  if #stem < 3 then
    return true
  end
  for _, ending in ipairs(silent) do
    if stem:sub(-#ending) == ending then
      return true
    end
  end
  return false
end

-- Lemmas that a stem before -ed or -ing may belong to; known ones only.
local function known_stems(stem)
  local found = {}
  if verbs[stem] and not (doubles(stem) and not stem:find "[^aeiou]l$") then
    found[1] = stem
  elseif verbs[stem] and #stem > 4 and doubling[stem] and stem:find "[lpt]$" then
    found[1] = stem -- traveled, worshiped, benefited
  end
  if verbs[stem .. "e"] and stem:sub(-1) ~= "y" then
    found[#found + 1] = stem .. "e"
  end
  local short = stem:match "^(.*[aeiouy]).-$" and stem:sub(-1) == stem:sub(-2, -2) and stem:sub(1,
    -2)
  if short and verbs[short] and (doubles(short) or short:find "s$") then
    found[#found + 1] = short
  elseif stem:sub(-2) == "ck" and verbs[stem:sub(1, -2)] then
    found[#found + 1] = stem:sub(1, -2)
  elseif stem:sub(-1) == "i" and verbs[stem:sub(1, -2) .. "y"] then
    found[#found + 1] = stem:sub(1, -2) .. "y"
  elseif stem:sub(-1) == "y" and verbs[stem:sub(1, -2) .. "ie"] then
    found[#found + 1] = stem:sub(1, -2) .. "ie" -- dying, lying
  end
  return found
end

local function guessed_stem(stem)
  if stem:sub(-1) == "i" then
    return stem:sub(1, -2) .. "y"
  elseif stem:find "([bdgmnprt])%1$" then
    return stem:sub(1, -2)
  elseif wants_e(stem) then
    return stem .. "e"
  end
  return stem
end

-- Candidates for the base of a form in -s, most likely first.
local function bases(form)
  if form:find "ies$" and #form > 4 then
    return { form:sub(1, -4) .. "y", form:sub(1, -2) }
  elseif form:find "[sxz]es$" or form:find "[cs]hes$" or form:find "oes$" then
    if form:find "[^s]ses$" then
      return { form:sub(1, -2), form:sub(1, -3) }
    elseif form:find "aches$" or form:find "zes$" then
      return { form:sub(1, -3), form:sub(1, -2) }
    end
    return { form:sub(1, -3), form:sub(1, -2), form:sub(1, -4) }
  end
  return { form:sub(1, -2) }
end

local function third_person(lemma)
  if lemma:find "[sxz]$" or lemma:find "[cs]h$" or lemma:find "[^aeiou]o$" then
    return lemma .. "es"
  elseif lemma:find "[^aeiou]y$" then
    return lemma:sub(1, -2) .. "ies"
  end
  return lemma .. "s"
end

local function before_vowel(lemma, suffix)
  if suffix == "ing" and lemma:find "ie$" then
    return lemma:sub(1, -3) .. "ying"
  elseif suffix == "ing" and lemma:find "[^eoy]e$" or suffix == "ed" and lemma:find "e$" then
    return lemma:sub(1, -2) .. suffix
  elseif suffix == "ed" and lemma:find "[^aeiou]y$" then
    return lemma:sub(1, -2) .. "ied"
  elseif lemma:find "ic$" then
    return lemma .. "k" .. suffix
  elseif doubles(lemma) then
    return lemma .. lemma:sub(-1) .. suffix
  end
  return lemma .. suffix
end

-- ---- analysis --------------------------------------------------------------

local function add_verb(list, lemma, tags, guess)
  add(list, lemma, "verb" .. (verbs[lemma] or "") .. tags, guess)
end

local function add_base(list, lemma)
  add_verb(list, lemma, " inf")
  add_verb(list, lemma, " fin pres")
end

local function add_past(list, lemma, guess)
  add_verb(list, lemma, " fin past", guess)
  add_verb(list, lemma, " part", guess)
end

local function verb_readings(form, list)
  for _, reading in ipairs(irregular[form] or {}) do
    add(list, reading.lemma, reading.tags)
  end
  if verbs[form] then
    add_base(list, form)
  end
  local last = form:sub(-1)
  if last == "s" and #form > 2 then
    for _, base in ipairs(bases(form)) do
      if verbs[base] and third_person(base) == form then
        add_verb(list, base, " fin pres p3 sg")
      end
    end
  elseif last == "d" and form:find "ed$" then
    for _, base in ipairs(known_stems(form:sub(1, -3))) do
      if not principal[base] then
        add_past(list, base)
      end
    end
  elseif last == "g" and form:find "ing$" then
    for _, base in ipairs(known_stems(form:sub(1, -4))) do
      add_verb(list, base, " ger")
    end
  end
end

local function gender(lemma)
  local code = nouns.scope[lemma]
  if code == "woman" or lemma:find "woman$" then
    return " f"
  elseif code == "man" or lemma:find "[^u]man$" and code then
    return " m"
  end
  return ""
end

local function add_noun(list, lemma, number, guess)
  local tags = noun_tags[lemma] or "noun"
  add(list, lemma, tags .. gender(lemma) .. number, guess)
end

local function noun_readings(form, list)
  for _, base in ipairs(singular[form] or {}) do
    add_noun(list, base, " pl")
  end
  if noun_tags[form] and not (singular[form] and form:find "s$" and not not_plural[form]) then
    add_noun(list, form, " sg")
  end
  if form:sub(-1) == "s" and #form > 2 and not not_plural[form] and not singular[form] then
    for _, base in ipairs(bases(form)) do
      if noun_tags[base] then
        add_noun(list, base, " pl")
        break
      end
    end
  end
  local stem = form:match "^(.+)men$"
  if stem and #list == 0 and #stem > 1 then
    add(list, stem .. "man", "noun person m pl", noun_tags[stem .. "man"] == nil or nil)
  end
end

-- Stems before -er and -est.
local function graded(form)
  local stem = form:match "^(.+)er$" or form:match "^(.+)est$"
  if not stem or #stem < 2 then
    return nil
  elseif stems[stem] then
    return stem
  elseif stems[stem .. "e"] then
    return stem .. "e"
  elseif stem:sub(-1) == "i" and stems[stem:sub(1, -2) .. "y"] then
    return stem:sub(1, -2) .. "y"
  elseif stem:sub(-1) == stem:sub(-2, -2) and stems[stem:sub(1, -2)] then
    return stem:sub(1, -2)
  end
  return nil
end

local function adjective_readings(form, list)
  if adjs[form] or stems[form] then
    add(list, form, "adj")
  end
  local stem = graded(form)
  if stem then
    add(list, stem, "adj")
    add(list, stem, "adv")
  end
  if form:find "ly$" and not not_adverb[form] and not verbs[form] and not noun_tags[form]
    and not stems[form] and #form > 4 then
    add(list, form, "adv")
  end
end

-- Endings of words that no list has, tried in this order.
local endings = {
  { "ally", "adv" }, { "ly", "adv" },
  { "tion", "noun sg" }, { "sion", "noun sg" }, { "ment", "noun sg" }, { "ness", "noun sg" },
  { "ity", "noun sg" }, { "ism", "noun sg" }, { "ship", "noun sg" }, { "ance", "noun sg" },
  { "ence", "noun sg" }, { "ology", "noun sg" }, { "hood", "noun sg" }, { "dom", "noun sg" },
  { "ologist", "noun person sg" }, { "ist", "noun person sg" }, { "woman", "noun person f sg" },
  { "eer", "noun person sg" }, { "ian", "adj", "noun person sg" }, { "ese", "adj",
    "noun person sg" },
  { "ous", "adj" }, { "ful", "adj" }, { "less", "adj" }, { "able", "adj" }, { "ible", "adj" },
  { "ical", "adj" }, { "ial", "adj" }, { "al", "adj", "noun sg" }, { "ic", "adj", "noun sg" },
  { "ive", "adj", "noun sg" }, { "ish", "adj" }, { "esque", "adj" }, { "like", "adj" },
  { "ward", "adj", "adv" }, { "ary", "adj", "noun sg" }, { "ory", "adj", "noun sg" },
  { "ise", "verb inf", "verb fin pres" }, { "ize", "verb inf", "verb fin pres" },
  { "ify", "verb inf", "verb fin pres" }, { "ate", "adj", "verb inf", "verb fin pres", "noun sg" },
  { "wise", "adv" }, { "ent", "adj", "noun sg" }, { "ant", "adj", "noun sg" },
}

local function guess_plural(form, list)
  local base = bases(form)[1]
  local tags = "noun"
  if base:find "ist$" or base:find "eer$" or base:find "ian$" then
    tags = "noun person"
  end
  add(list, base, tags .. " pl", true)
  if base:find "i[sz]e$" or base:find "ify$" or base:find "ate$" then
    add_verb(list, base, " fin pres p3 sg", true)
  end
end

local function guess(form, list)
  if form:find "ed$" and #form > 4 then
    add_past(list, guessed_stem(form:sub(1, -3)), true)
    add(list, form, "adj", true)
    return
  elseif form:find "ing$" and #form > 5 then
    add_verb(list, guessed_stem(form:sub(1, -4)), " ger", true)
    add(list, form, "noun sg", true)
    return
  end
  for _, row in ipairs(endings) do
    if #form > #row[1] + 1 and form:sub(-#row[1]) == row[1] then
      for k = 2, #row do
        add(list, form, row[k], true)
      end
      return
    end
  end
  if form:find "[^su]s$" and #form > 3 then
    guess_plural(form, list)
  end
  add(list, form, "noun sg", true)
end

local prefixes = { "re", "un", "over", "mis", "out", "pre", "dis", "under", "co", "de", "inter",
  "counter" }

local open_readings

-- "reregister", "unverify": a known verb behind a prefix.
local function prefixed(form, list)
  for _, prefix in ipairs(prefixes) do
    if form:sub(1, #prefix) == prefix and #form > #prefix + 3 then
      local rest = {}
      verb_readings(form:sub(#prefix + 1), rest)
      for _, reading in ipairs(rest) do
        local tags = reading.tags:gsub(" say", ""):gsub(" lightv", "")
        add(list, prefix .. reading.lemma, tags, true)
      end
    end
  end
end

-- "vice-president", "truck-bombs": the readings of the last part.
local function compound(form, list)
  local head, tail = form:match "^(.+%-)([^-]+)$"
  if not head then
    return
  end
  if tail == "old" or tail == "olds" then
    add(list, "year-old", tail == "old" and "noun person sg" or "noun person pl")
    add(list, form, "adj")
    return
  elseif closed[tail] and closed[tail][1].tags == "num" and closed[head:sub(1, -2)] then
    add(list, form, "num")
    return
  elseif closed[tail] then
    add(list, form, closed[tail][1].tags:find "^ord" and "ord adj" or "noun sg", true)
    return
  end
  local rest = {}
  open_readings(tail, rest)
  for _, reading in ipairs(rest) do
    if reading.tags:find "^noun" or reading.tags:find "^adj" then
      add(list, head .. reading.lemma, reading.tags, reading.guess)
    elseif reading.tags:find " part" or reading.tags:find " ger" then
      add(list, form, "adj")
    elseif #head <= 6 and reading.tags:find "^verb" then
      add(list, head .. reading.lemma, reading.tags, true)
    end
  end
end

function open_readings(form, list)
  verb_readings(form, list)
  noun_readings(form, list)
  adjective_readings(form, list)
  if #list == 0 then
    compound(form, list)
  end
  if #list == 0 then
    prefixed(form, list)
  end
  if #list == 0 then
    guess(form, list)
  end
end

local function number_readings(form, list)
  if form:find "^%d+s$" then
    add(list, form, "noun pl time")
  elseif form:find "^%d+[snrt][tdh]$" then
    add(list, form, "ord adj")
  elseif form:find "%a+%-old" then
    compound(form, list)
  elseif form:find "%-%a" then
    add(list, form, "adj")
    compound(form, list)
  elseif form:find "%a" then
    add(list, form, "num")
    add(list, form, "noun sg", true)
  else
    add(list, form, "num")
  end
end

--- The readings of a form in lower case: a list of { lemma, tags [, guess = true] }.
function M.analyse(form)
  if form:find("\226\128\153", 1, true) then
    form = form:gsub("\226\128\153", "'")
  end
  if closed[form] then
    return closed[form]
  end
  local list = {}
  if form:find "^[%d.,+-]*%d" then
    number_readings(form, list)
  elseif form:find "^[^\1-\127]" or form:find "%a" then
    open_readings(form, list)
  end
  return list
end

--- The first lemma that the form has as part of speech `pos` (a tag), or nil.
function M.lemma(form, pos)
  for _, reading in ipairs(M.analyse(form)) do
    if (" " .. reading.tags .. " "):find(" " .. pos .. " ", 1, true) then
      return reading.lemma
    end
  end
  return nil
end

local function push(list, seen, form)
  if not seen[form] then
    seen[form] = true
    list[#list + 1] = form
  end
end

local function verb_forms(lemma, list, seen)
  push(list, seen, third_person(lemma))
  local parts = principal[lemma] or { before_vowel(lemma, "ed"), before_vowel(lemma, "ed") }
  for _, forms in ipairs(parts) do
    for form in forms:gmatch "[^/]+" do
      push(list, seen, form)
    end
  end
  push(list, seen, before_vowel(lemma, "ing"))
  if doubling[lemma] and lemma:find "l$" and not principal[lemma] then
    push(list, seen, lemma .. "ed") -- traveled beside travelled
    push(list, seen, lemma .. "ing")
  end
end

local fixed = {
  be = { "be", "am", "is", "are", "was", "were", "been", "being" },
  have = { "have", "has", "had", "having" },
  ["do"] = { "do", "does", "did", "done", "doing" },
}

--- All forms of a lemma, the lemma first; `pos` ("verb", "noun", "adj") narrows the list.
-- A lemma in no list is taken for a noun, unless `pos` says otherwise.
function M.forms(lemma, pos)
  if fixed[lemma] then
    return { table.unpack(fixed[lemma]) }
  end
  local list, seen = {}, {}
  push(list, seen, lemma)
  if pos == "verb" or not pos and verbs[lemma] then
    verb_forms(lemma, list, seen)
  end
  local unlisted = not verbs[lemma] and not adjs[lemma] and not stems[lemma]
  if pos == "noun" or not pos and (noun_tags[lemma] or unlisted) then
    for _, form in ipairs(plural[lemma] or { third_person(lemma) }) do
      push(list, seen, form)
    end
  end
  if (pos == "adj" or not pos) and stems[lemma] then
    local stem = lemma:gsub("e$", ""):gsub("([^aeiou])y$", "%1i")
    if lemma:find "^[^aeiou]*[aeiou][bdgmnt]$" then
      stem = lemma .. lemma:sub(-1)
    end
    push(list, seen, stem .. "er")
    push(list, seen, stem .. "est")
  end
  return list
end

return M
