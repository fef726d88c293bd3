--- Italian morphology: from a word form to its readings, and from a lemma to its forms.
--
--     local morph = require "vaglio.lang.it.morph"
--     morph.analyse "arrestati"  --> {{lemma = "arrestare", tags = "verb part m pl"}, …}
--     morph.analyse "identificarlo"
--        --> {{lemma = "identificare", tags = "verb inf clitic", clitic = "lo"}}
--     morph.lemma("furono", "verb")  --> "essere"
--     morph.forms "poliziotto"       --> {{form = "poliziotto", tags = "noun person m sg"}, …}
--
-- A form is lower-case UTF-8; an elided one keeps its apostrophe (’ or '). Words that the lexicon
-- lacks get readings by their ending, marked `guess = true`; so a word always has a reading.
-- Readings come in a fixed order: function words, nouns, adjectives, verbs.
--
-- Nothing is inflected at load: an ending is cut off and the stem looked up. Only verbs that no
-- stem describes (essere, fare …) are held form by form.

local verbs = require "vaglio.lang.it.lexicon.verbs"
local words = require "vaglio.lang.it.lexicon.function"
local nominal = require "vaglio.lang.it.nominal"
local number = require "vaglio.lang.it.number_words"
local verb_guess = require "vaglio.lang.it.verb_guess"
local reporting = require "vaglio.lang.it.lexicon.reporting"
local ipairs, pairs, type, find, sub, gsub, gmatch, match = ipairs, pairs, type,
  string.find, string.sub, string.gsub, string.gmatch, string.match
local sort, concat = table.sort, table.concat
local _ENV = nil

local M = {}

-- Verb stems -------------------------------------------------------------------------------------

-- slot -> stem -> lemma, or a list of lemmas. The slots:
--   a   -are, before a, o, u      ai  -are, before i (cerch-, annunc-)
--   o   -ere/-ire: o ono a ano    i   the second person     e  the third person    m  iamo iate
--   eb  -ere, the rest            ib  -ire, the rest
--   fut future and conditional    pr  strong passato remoto  pp participle
local slots = {a = {}, ai = {}, o = {}, i = {}, e = {}, m = {}, eb = {}, ib = {}, fut = {}, pr = {},
  pp = {}}
local class = {}      -- lemma -> "are" "ere" "ire" "isc" or "full"
local special = {}    -- form -> list of {lemma, tags}
local own_forms = {}  -- lemma of a `full` verb -> list of {form, tags}
local extra = {}      -- lemma -> " say", " aux be", …

local SUBJ_SG = "fin pres subj p1 p2 p3 sg"
-- slot -> endings in the order of a paradigm.
local paradigm = {
  {"a", {{"are", "inf"}, {"o", "fin pres p1 sg"}, {"a", "fin pres p3 sg"}, {"ate", "fin pres p2 pl"},
    {"ano", "fin pres p3 pl"}, {"avo", "fin impf p1 sg"}, {"avi", "fin impf p2 sg"},
    {"ava", "fin impf p3 sg"}, {"avamo", "fin impf p1 pl"}, {"avate", "fin impf p2 pl"},
    {"avano", "fin impf p3 pl"}, {"ai", "fin past p1 sg"}, {"asti", "fin past p2 sg"},
    {"ò", "fin past p3 sg"}, {"ammo", "fin past p1 pl"}, {"aste", "fin past p2 pl"},
    {"arono", "fin past p3 pl"}, {"assi", "fin impf subj p1 p2 sg"}, {"asse", "fin impf subj p3 sg"},
    {"assimo", "fin impf subj p1 pl"}, {"assero", "fin impf subj p3 pl"}, {"ando", "ger"},
    {"a", "fin imper p2 sg"}, {"ate", "fin imper p2 pl"},
    {"ato", "part m sg"}, {"ata", "part f sg"}, {"ati", "part m pl"}, {"ate", "part f pl"}}},
  {"ai", {{"i", "fin pres p2 sg"}, {"iamo", "fin pres p1 pl"}, {"i", SUBJ_SG},
    {"iamo", "fin pres subj p1 pl"}, {"iate", "fin pres subj p2 pl"}, {"ino", "fin pres subj p3 pl"},
    {"iamo", "fin imper p1 pl"}}},
  {"o", {{"o", "fin pres p1 sg"}, {"ono", "fin pres p3 pl"}, {"a", SUBJ_SG},
    {"ano", "fin pres subj p3 pl"}}},
  {"i", {{"i", "fin pres p2 sg"}, {"i", "fin imper p2 sg"}}},
  {"e", {{"e", "fin pres p3 sg"}}},
  {"m", {{"iamo", "fin pres p1 pl"}, {"iamo", "fin pres subj p1 pl"},
    {"iate", "fin pres subj p2 pl"}, {"iamo", "fin imper p1 pl"}}},
  {"eb", {{"ete", "fin pres p2 pl"}, {"ete", "fin imper p2 pl"}, {"evo", "fin impf p1 sg"},
    {"evi", "fin impf p2 sg"}, {"eva", "fin impf p3 sg"}, {"evamo", "fin impf p1 pl"},
    {"evate", "fin impf p2 pl"}, {"evano", "fin impf p3 pl"}, {"ei", "fin past p1 sg"},
    {"etti", "fin past p1 sg"}, {"esti", "fin past p2 sg"}, {"é", "fin past p3 sg"},
    {"ette", "fin past p3 sg"}, {"emmo", "fin past p1 pl"}, {"este", "fin past p2 pl"},
    {"erono", "fin past p3 pl"}, {"ettero", "fin past p3 pl"}, {"essi", "fin impf subj p1 p2 sg"},
    {"esse", "fin impf subj p3 sg"}, {"essimo", "fin impf subj p1 pl"},
    {"essero", "fin impf subj p3 pl"}, {"endo", "ger"}}},
  {"ib", {{"ite", "fin pres p2 pl"}, {"ite", "fin imper p2 pl"}, {"ivo", "fin impf p1 sg"},
    {"ivi", "fin impf p2 sg"}, {"iva", "fin impf p3 sg"}, {"ivamo", "fin impf p1 pl"},
    {"ivate", "fin impf p2 pl"}, {"ivano", "fin impf p3 pl"}, {"ii", "fin past p1 sg"},
    {"isti", "fin past p2 sg"}, {"ì", "fin past p3 sg"}, {"immo", "fin past p1 pl"},
    {"iste", "fin past p2 pl"}, {"irono", "fin past p3 pl"}, {"issi", "fin impf subj p1 p2 sg"},
    {"isse", "fin impf subj p3 sg"}, {"issimo", "fin impf subj p1 pl"},
    {"issero", "fin impf subj p3 pl"}, {"endo", "ger"}}},
  {"pr", {{"i", "fin past p1 sg"}, {"e", "fin past p3 sg"}, {"ero", "fin past p3 pl"}}},
  {"fut", {{"ò", "fin fut p1 sg"}, {"ai", "fin fut p2 sg"}, {"à", "fin fut p3 sg"},
    {"emo", "fin fut p1 pl"}, {"ete", "fin fut p2 pl"}, {"anno", "fin fut p3 pl"},
    {"ei", "fin cond p1 sg"}, {"esti", "fin cond p2 sg"}, {"ebbe", "fin cond p3 sg"},
    {"emmo", "fin cond p1 pl"}, {"este", "fin cond p2 pl"}, {"ebbero", "fin cond p3 pl"}}},
  {"pp", {{"o", "part m sg"}, {"a", "part f sg"}, {"i", "part m pl"}, {"e", "part f pl"}}},
}

-- ending -> list of {stems, slot, tags}, in paradigm order
local endings = {}
for _, s in ipairs(paradigm) do
  for _, e in ipairs(s[2]) do
    local list = endings[e[1]] or {}
    endings[e[1]] = list
    list[#list + 1] = {slots[s[1]], s[1], "verb " .. e[2]}
  end
end

local function put(slot, stem, lemma)
  local map = slots[slot]
  local old = map[stem]
  if not old then
    map[stem] = lemma
  elseif type(old) == "string" then
    if old ~= lemma then map[stem] = {old, lemma} end
  else
    for _, l in ipairs(old) do
      if l == lemma then return end
    end
    old[#old + 1] = lemma
  end
end

-- The verbs in -iare that keep their i under stress (invii, avvii).
local keeps_i = {}
for v in gmatch("inviare avviare deviare sciare spiare fuorviare espiare traviare rinviare sviare",
    "%a+") do
  keeps_i[v] = true
end

-- The stems of an -are verb: before a, before i, and of the future.
local function stems_are_of(lemma)
  local s = sub(lemma, 1, -4)
  local last = sub(s, -1)
  if last == "c" or last == "g" then
    local soft = s .. "h"
    return s, soft, soft .. "er"
  elseif last == "i" then
    local soft = keeps_i[lemma] and s or sub(s, 1, -2)
    return s, soft, (find(s, "[cg]i$") and soft or s) .. "er"
  end
  return s, s, s .. "er"
end

local function stems_are(lemma)
  local a, ai, fut = stems_are_of(lemma)
  return {a = a, ai = ai, fut = fut}
end

-- The stems of a verb in -ere or -ire (`isc`: with -isc-).
local function stems_other(lemma, kind)
  local s, theme = sub(lemma, 1, -4), sub(lemma, -3, -3)
  local t = {o = s, e = s, m = s, i = s, fut = s .. theme .. "r"}
  if sub(s, -1) == "i" then t.i, t.m = sub(s, 1, -2), sub(s, 1, -2) end
  t[theme .. "b"] = s
  t.pp = s .. (theme == "e" and (find(s, "[cg]$") and "iut" or "ut") or "it")
  if kind == "isc" then t.o, t.i, t.e = s .. "isc", s .. "isc", s .. "isc" end
  return t
end

local stem_cache = {}  -- lemma -> its stems, for the verbs with a stem of their own
local function stems_of(lemma)
  local kind = class[lemma]
  return stem_cache[lemma] or (kind == "are" and stems_are(lemma))
    or (kind and kind ~= "full" and stems_other(lemma, kind)) or {}
end

local slot_order = {"a", "ai", "o", "i", "e", "m", "eb", "ib", "pr", "fut", "pp"}

-- Enters all stems of a verb; `a/b` are two stems for one slot.
local function index(lemma, stems)
  for i = 1, #slot_order do
    local slot = slot_order[i]
    local stem = stems[slot]
    if stem then
      if find(stem, "/", 1, true) then
        for each in gmatch(stem, "[^/]+") do put(slot, each, lemma) end
      else
        local map = slots[slot]
        if map[stem] then put(slot, stem, lemma) else map[stem] = lemma end
      end
    end
  end
end

-- The commonest class, entered without a table per verb: loading must be quick.
local function add_are(list)
  for lemma in gmatch(list, "%S+") do
    if not class[lemma] then
      class[lemma] = "are"
      local a, ai, fut = stems_are_of(lemma)
      put("a", a, lemma)
      put("ai", ai, lemma)
      put("fut", fut, lemma)
    end
  end
end

local function add_regular(list, kind)
  for lemma in gmatch(list, "%S+") do
    local known = class[lemma]
    if not known or (known == "ire" and kind == "isc") then
      class[lemma] = known or kind
      index(lemma, stems_other(lemma, kind))
    end
  end
end

local function with_prefix(stem, prefix)
  return (gsub(prefix .. gsub(stem, "/", "/" .. prefix), "%*", ""))
end

local function add_strong_one(base, name, prefix, remoto, pp, kind)
  local lemma = prefix .. name
  if class[lemma] then return end
  class[lemma] = kind
  local stems = stems_other(lemma, kind)
  if find(lemma, "[^ei]re$") then  -- porre, trarre, -durre: every stem is given
    stems = {}
  end
  if remoto ~= "-" then stems.pr = prefix .. sub(remoto, 1, -2) end
  stems.pp = with_prefix(gsub(pp, "o%f[/\0]", ""), prefix)
  local special_stems = verbs.stems[base]
  if special_stems then
    for slot, stem in pairs(special_stems) do stems[slot] = with_prefix(stem, prefix) end
  end
  stem_cache[lemma] = stems
  index(lemma, stems)
end

local function add_strong(lines, kind)
  for base, remoto, pp, rest in gmatch(lines, "(%S+) (%S+) (%S+)([^\n]*)\n") do
    local name = gsub(base, "^%*", "")
    if name == base then add_strong_one(base, name, "", remoto, pp, kind) end
    for prefix in gmatch(rest, "%a+") do
      prefix = gsub(prefix, "%-", "")
      add_strong_one(base, name, prefix, remoto, pp, kind)
    end
  end
end

local function add_special(form, lemma, tags)
  local list = special[form] or {}
  special[form] = list
  list[#list + 1] = {lemma, "verb " .. tags}
end

-- A prefixed form of dare, stare … is accented where the bare one need not be (ridà, rifà, rifò).
local accented = {fa = "fà", ["dà"] = "dà", sta = "stà", ["do"] = "dò", ["sto"] = "stò", va = "và"}

local function add_full(base, prefix, forms)
  local lemma = prefix .. base
  -- sapere, dovere … have their other forms from stems
  if not class[lemma] then class[lemma] = "full" end
  own_forms[lemma] = own_forms[lemma] or {}
  for _, f in ipairs(forms) do
    local form = f[1]
    if prefix ~= "" and not find(form, "'$") then
      local accent = accented[form]
      if accent and accent ~= form then add_special(prefix .. accent, lemma, f[2]) end
    end
    if prefix == "" or not find(form, "'$") then
      add_special(prefix .. form, lemma, f[2])
      own_forms[lemma][#own_forms[lemma] + 1] = {prefix .. form, f[2]}
    end
  end
end

local full_order = {"essere", "avere", "stare", "dare", "fare", "andare", "dire", "sapere", "dovere",
  "potere", "volere", "solere"}

-- Verbs with all forms given must not be indexed as regular too.
for _, base in ipairs(full_order) do
  local v = verbs.full[base]
  if find("essere avere stare dare fare andare dire", base, 1, true) then class[base] = "full" end
  for prefix in gmatch(v.prefixes or "", "%a+") do class[prefix .. base] = "full" end
end
for _, lemma in ipairs {"dovere", "potere", "volere", "sapere"} do
  -- only these slots are regular: devo, posso, voglio, so are given form by form
  class[lemma] = "ere"
  local s = stems_other(lemma, "ere")
  local pr = ({volere = "voll", sapere = "sepp"})[lemma]
  local stems = {eb = s.eb, fut = verbs.stems[lemma].fut, pp = s.pp, pr = pr}
  stem_cache[lemma] = stems
  index(lemma, stems)
end
add_strong(verbs.strong, "ere")
add_strong(verbs.strong_ire, "ire")
add_regular(verbs.ere, "ere")
add_regular(verbs.ire, "ire")
add_regular(verbs.isc, "isc")
add_are(verbs.are)
for _, base in ipairs(full_order) do
  local v = verbs.full[base]
  add_full(base, "", v.forms)
  for prefix in gmatch(v.prefixes or "", "%a+") do add_full(base, prefix, v.forms) end
end
for lemma, tags in pairs(verbs.extra) do extra[lemma] = " " .. tags end
for lemma, v in pairs(reporting.verbs) do
  if reporting.say_classes[v.class] then extra[lemma] = (extra[lemma] or "") .. " say" end
end

-- Analysis ---------------------------------------------------------------------------------------

local function add(out, lemma, tags)
  local more = extra[lemma]
  out[#out + 1] = {lemma = lemma, tags = more and tags .. more or tags}
end

local function verb_readings(out, form)
  local sp = special[form]
  if sp then
    for _, r in ipairs(sp) do add(out, r[1], r[2]) end
  end
  if class[form] and class[form] ~= "full" and class[form] ~= "are" then add(out, form, "verb inf") end
  local n = #form
  for size = n > 8 and 7 or n - 1, 1, -1 do
    local list = endings[sub(form, -size)]
    if list then
      local stem = sub(form, 1, n - size)
      for _, e in ipairs(list) do
        local lemma = e[1][stem]
        if type(lemma) == "string" then
          add(out, lemma, e[3])
        elseif lemma then
          for _, l in ipairs(lemma) do add(out, l, e[3]) end
        end
      end
    end
  end
end

local function is_infinitive(lemma)
  return class[lemma] ~= nil
end

-- The clitics that an infinitive, gerund or participle may carry, and the clusters of two.
local clitics = {}
for c in gmatch("mi ti si ci vi lo la li le gli ne", "%a+") do clitics[c] = true end
for first in gmatch("me te se ce ve glie", "%a+") do
  for second in gmatch("lo la li le ne", "%a+") do clitics[first .. second] = true end
end
for c in gmatch("visi cisi mici tici", "%a+") do clitics[c] = true end

-- The infinitive of which `r` is the cut form (arrestar, por), or nil.
local function infinitive_of(r)
  if is_infinitive(r .. "e") then return r .. "e" end
  if is_infinitive(r .. "re") then return r .. "re" end
end

-- Adds the readings of a host (without its clitics); true if there was one.
local function host_readings(out, host, clitic, tolerant)
  local function emit(lemma, tags, guess)
    add(out, lemma, "verb " .. tags .. " clitic")
    out[#out].clitic = clitic
    if guess then out[#out].guess = true end
    return true
  end
  if sub(host, -1) == "r" then
    local lemma = infinitive_of(host)
    if lemma then return emit(lemma, "inf") end
    if tolerant and find(host, "...[aei]r$") then return emit(host .. "e", "inf", true) end
    return false
  end
  if not (find(host, "ndo$") or find(host, "[ts][oaie]$") or find(host, "iamo$")
      or find(host, "[aei]te$") or find(host, "[ai]$")) then
    return false
  end
  local found, found_here = {}, false
  verb_readings(found, host)
  for _, r in ipairs(found) do
    local form = match(r.tags, "ger") or match(r.tags, "part [mf] [sp][gl]")
      or match(r.tags, "fin imper p[12] [sp][gl]")
    if form then found_here = emit(r.lemma, form) end
  end
  if not found_here and tolerant and find(host, "..[ae]ndo$") then
    return emit(gsub(gsub(host, "ando$", "are"), "endo$", "ere"), "ger", true)
  end
  return found_here
end

-- fammi, dillo, dacci, vattene: the short imperatives double the clitic's consonant.
local short_imperatives = {fa = "fare", di = "dire", da = "dare", va = "andare", sta = "stare"}

local function clitic_readings(out, form, tolerant)
  for size = 6, 2, -1 do
    local clitic = #form - size >= 2 and sub(form, -size)
    if clitic and clitics[clitic] then
      local host = sub(form, 1, -size - 1)
      if host_readings(out, host, clitic, tolerant) then return true end
      local short = short_imperatives[sub(host, 1, -2)]
      if short and sub(host, -1) == sub(clitic, 1, 1) then
        add(out, short, "verb fin imper p2 sg clitic")
        out[#out].clitic = clitic
        return true
      end
    end
  end
  return false
end

local function function_readings(out, form)
  local list = words.forms[form]
  if not list then return end
  for _, r in ipairs(list) do out[#out + 1] = {lemma = r[1], tags = r[2]} end
end

local function lexical(out, form)
  function_readings(out, form)
  nominal.readings(out, form)
  verb_readings(out, form)
end

-- arrestar, poter, aver: an infinitive without its e.
local function cut_infinitive(out, form)
  local lemma = infinitive_of(form)
  if lemma then add(out, lemma, "verb inf") end
end

-- An elided open-class word (l'ultim', quarant'), with each vowel put back.
local function elided(out, form)
  local stem = sub(form, 1, -2)
  for _, v in ipairs {"o", "a", "e", "i"} do lexical(out, stem .. v) end
end

-- Agencies type accents as apostrophes: e', citta', sara', perche'.
local accents = {a = {"à"}, e = {"è", "é"}, i = {"ì"}, o = {"ò"}, u = {"ù"}}
local function apostrophe_accent(out, form)
  local vowels = accents[sub(form, -2, -2)]
  if not vowels then return end
  for _, v in ipairs(vowels) do lexical(out, sub(form, 1, -3) .. v) end
end

-- perchè for perché, affinchè, nè, and the reverse.
local function other_accent(out, form)
  local tail = sub(form, -2)
  if tail == "è" then
    lexical(out, sub(form, 1, -3) .. "é")
  elseif tail == "é" then
    lexical(out, sub(form, 1, -3) .. "è")
  end
end

-- Readings of an unknown word by its ending.
local function guess(out, form)
  if not verb_guess.guess(out, form) then nominal.guess(out, form) end
end

-- Known verbs with a prefix that is still alive: ripresentare, autoridurre.
local live_prefixes = {"ri", "re", "auto", "pre", "sovra", "sotto", "sopra", "stra", "dis", "inter",
  "de", "co", "contro"}
local function prefixed(out, form)
  for _, p in ipairs(live_prefixes) do
    local rest = sub(form, 1, #p) == p and sub(form, #p + 1)
    if rest and #rest >= 5 then
      local found = {}
      verb_readings(found, rest)
      for _, r in ipairs(found) do
        out[#out + 1] = {lemma = p .. r.lemma, tags = r.tags, guess = true}
      end
      if #out > 0 then return end
    end
  end
end

-- sbarco, crollo, lancio: the first or second person alone is rarer in news than a noun that the
-- lexicon lacks, so the noun is offered as well.
local function offer_noun(out, form)
  for _, r in ipairs(out) do
    if not find(r.tags, "^verb fin [^c]") or not find(r.tags, " p[12] ") then return end
    if find(r.tags, "aux") or find(r.tags, "p3 pl") or find(r.tags, "past") then return end
  end
  if #form > 4 and find(form, "[oi]$") then nominal.guess_noun(out, form) end
end

local function number_reading(out, form)
  if find(form, "^'?%d") then
    if find(form, "^%d+enn[ei]$") then
      nominal.age(out, form)
    elseif find(form, "^%d+[°ªº]") or find(form, "^%d+%^") or find(form, "^%d+esim[oaie]$") then
      out[#out + 1] = {lemma = form, tags = "ord"}
    else
      out[#out + 1] = {lemma = form, tags = "num"}
    end
  elseif number.value(form) then
    out[#out + 1] = {lemma = form, tags = "num"}
  elseif find(form, "enn[ei]$") and number.age(form) then
    nominal.age(out, form)
  end
end

-- filo-russo, ex-ministro, israelo-palestinese: the last part decides.
local function hyphenated(out, form)
  local head, tail = match(form, "^(.+%-)([^%-]+)$")
  if not tail then return end
  for _, r in ipairs(M.analyse(tail)) do
    out[#out + 1] = {lemma = head .. r.lemma, tags = r.tags, clitic = r.clitic, guess = r.guess}
  end
end

local function normalised(form)
  return (gsub(form, "’", "'"))
end

--- Lists the readings of a folded word form: tables with `lemma`, `tags`, for some `clitic` (the
-- pronoun that hangs on) and `guess`. Punctuation has none.
function M.analyse(form)
  form = normalised(form)
  local out = {}
  lexical(out, form)
  number_reading(out, form)
  local last = sub(form, -1)
  if #out == 0 and last == "'" then
    apostrophe_accent(out, form)
    if #out == 0 then elided(out, form) end
  end
  if last == "r" then cut_infinitive(out, form) end
  local tail = sub(form, -2)
  if clitics[tail] or #out == 0 then clitic_readings(out, form, false) end
  if #out == 0 then other_accent(out, form) end
  if #out > 0 then
    offer_noun(out, form)
    return out
  end
  if not find(form, "[%a\128-\255]") or find(form, "^\226\128") or find(form, "^\194[\128-\191]$") then
    return out
  end
  hyphenated(out, form)
  if #out == 0 then prefixed(out, form) end
  if #out == 0 then clitic_readings(out, form, true) end
  if #out == 0 then guess(out, form) end
  return out
end

--- The lemma of the first reading that carries the tag `pos`, or nil.
function M.lemma(form, pos)
  for _, r in ipairs(M.analyse(form)) do
    if find(" " .. r.tags .. " ", " " .. pos .. " ", 1, true) then return r.lemma end
  end
end

--- The verbs of the lexicon, sorted.
function M.verbs()
  local list = {}
  for lemma in pairs(class) do list[#list + 1] = lemma end
  sort(list)
  return list
end

-- Paradigms --------------------------------------------------------------------------------------

local function emit(out, seen, lemma, form, tags)
  tags = "verb " .. tags .. (extra[lemma] or "")
  local key = concat({form, tags}, "|")
  if seen[key] then return end
  seen[key] = true
  out[#out + 1] = {form = form, tags = tags}
end

local function verb_forms(out, lemma)
  local stems, kind, seen = stems_of(lemma), class[lemma], {}
  for _, f in ipairs(own_forms[lemma] or {}) do emit(out, seen, lemma, f[1], f[2]) end
  if kind ~= "are" and kind ~= "full" then emit(out, seen, lemma, lemma, "inf") end
  for _, s in ipairs(paradigm) do
    for stem in gmatch(stems[s[1]] or "", "[^/]+") do
      for _, e in ipairs(s[2]) do
        -- a verb with a strong remoto has no weak one
        local weak = s[1] == "eb" and stems.pr and find(" ei é erono etti ette ettero ",
          " " .. e[1] .. " ", 1, true)
        if not weak then emit(out, seen, lemma, stem .. e[1], e[2]) end
      end
    end
  end
end

--- Lists all forms of a lemma of the lexicon, each {form=, tags=}: the paradigm of a verb, the
-- genders and numbers of a noun or adjective. Empty for an unknown lemma.
function M.forms(lemma)
  local out = {}
  nominal.forms(out, lemma)
  if class[lemma] then verb_forms(out, lemma) end
  return out
end

return M
