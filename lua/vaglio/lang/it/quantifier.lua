--- Italian words that bound or blur a number: modifiers, vague words, collectives.
--
-- `M.before_words` lists the modifiers before a number by the key of `vaglio.quantity`
-- bounds they stand for; the patterns are built from it when the module is loaded.
--
--     local quantifier = require "vaglio.lang.it.quantifier"
--     quantifier.modifier_before:match("non meno di 40")   --> ">="  13
local lpeg = require "lpeg"
local vocab = require "vaglio.grammar.vocab"
local ipairs = ipairs
local P, V, C, Cc, Cp = lpeg.P, lpeg.V, lpeg.C, lpeg.Cc, lpeg.Cp

local _ENV = nil

local M = {}

local space, word_end, apostrophe = vocab.space, vocab.word_end, vocab.apostrophe
local words = vocab.words

-- Modifiers -------------------------------------------------------------------

-- "x a" stands for "x a", "x ai", "x alle" …; "x di" and "x i" likewise.
local endings = {
  [" a"] = { " a", " ad", " ai", " agli", " alle", " al", " alla", " allo", " all'" },
  [" di"] = { " di", " dei", " degli", " delle", " del", " della", " dell'", " d'" },
  [" i"] = { " i", " gli", " le", " il", " la", " lo", " l'" },
}

local function variants(list)
  local all = {}
  for _, entry in ipairs(list) do
    local ending = entry:match " %a+$"
    for _, tail in ipairs(endings[ending] or { ending or "" }) do
      all[#all + 1] = entry:sub(1, -1 - #(ending or "")) .. tail
    end
  end
  return all
end

-- What follows a modifier: nothing after an apostrophe, a space after a word. The space is a rule:
-- LPeg would copy it into each of some hundred phrases.
local function gap_after(entry)
  return entry:find "'$" and P(true) or V "gap"
end

--- The words before a number, by the modifier they stand for.
M.before_words = {
  { ">=", { "almeno", "non meno di", "come minimo", "minimo", "un minimo di", "quantomeno",
    "quanto meno", "perlomeno", "per lo meno", "a dir poco", "non inferiore a",
    "non inferiori a", "maggiore o uguale a", "superiore o uguale a", "più grande o uguale a",
    "a partire da", "tocca i", "superata quota" } },
  { ">", { "più di", "piu di", "più che", "oltre", "oltre i", "ben oltre", "ben oltre i",
    "sopra i", "al di sopra di", "superiore a", "superiori a", "maggiore di", "maggiori di",
    "più grande di", "più alto di", "supera i", "superano i", "superato i", "superati i",
    "supera", "superano", "più di quasi", "ben più di", "molto più di", "over" } },
  { "little_more", { "poco più di", "poco piu di", "appena più di", "poco oltre i",
    "poco oltre", "poco sopra i", "appena sopra i", "leggermente superiore a",
    "di poco superiore a" } },
  { "<", { "meno di", "sotto i", "al di sotto di", "inferiore a", "inferiori a", "minore di",
    "minori di", "più piccolo di", "più basso di", "under", "neanche", "nemmeno" } },
  { "little_less", { "poco meno di", "appena meno di", "poco sotto i", "appena sotto i",
    "di poco inferiore a" } },
  { "almost", { "quasi", "quasi i", "sfiora i", "sfiorano i", "sfiorato i" } },
  { "<=", { "fino a", "sino a", "non più di", "non piu di", "al massimo", "massimo",
    "un massimo di", "al più", "non oltre", "non oltre i", "non superiore a",
    "non superiori a", "minore o uguale a", "minori o uguali a", "più piccoli o uguali a",
    "tutt'al più", "entro i", "entro" } },
  { "~", { "circa", "circa i", "intorno a", "attorno a", "all'incirca", "approssimativamente",
    "più o meno", "grosso modo", "pressappoco", "pressapoco", "suppergiù", "indicativamente",
    "qualcosa come", "qualche cosa come", "si aggira su", "verosimilmente", "un circa" } },
}

local after_words = {
  { "~", { "circa", "all'incirca", "più o meno", "o giù di lì", "approssimativamente",
    "o quasi", "suppergiù" } },
  { ">=", { "o più", "e più", "o piu", "ed oltre", "e oltre", "o oltre", "in su", "almeno",
    "in avanti" } },
  { ">", { "e passa", "abbondanti", "e rotti" } },
  { "little_more", { "o poco più", "e poco più", "o poco piu" } },
  { "little_less", { "o poco meno", "scarsi", "scarse" } },
  { "<=", { "o meno", "al massimo", "in giù" } },
}

local function before_rows()
  local rows = {}
  for _, row in ipairs(M.before_words) do
    for _, entry in ipairs(variants(row[2])) do
      rows[#rows + 1] = { entry, gap_after(entry) * Cc(row[1]) }
    end
  end
  return rows
end

local after = P(false)
for _, row in ipairs(after_words) do
  after = after + words(row[2]) * Cc(row[1])
end
local before = P { "phrase", phrase = vocab.phrases(before_rows()), gap = word_end * space }
local modifier_before = before * Cp()
local modifier_after = space * after * Cp()
local one_noun = space * vocab.word * word_end
local article_skip = (words { "i", "gli", "le", "il", "lo", "la" } * space + P "l" * apostrophe)
  ^ -1 * Cp()

-- Vague words -------------------------------------------------------------------

local plenty = words { "diverse", "diversi", "alcune", "alcuni", "varie", "vari", "parecchie",
  "parecchi", "numerose", "svariate", "molte", "tante", "altre", "le", "un po' di" } * space
local scarce = words { "qualche", "poche", "pochi", "un paio di" } * space
local of = space * (words { "di", "dei", "delle", "degli" } * space + P "d" * apostrophe)
local repeated = function(word)
  return P(word) * word_end * (space * "e" * space * word * word_end) ^ -1
end
local tens = repeated "decine"
local hundreds = repeated "centinaia"
local thousands = repeated "migliaia"

local function loose(pattern, name)
  return pattern * Cc(name)
end

local big = loose(tens * of * thousands, "tens_of_thousands")
  + loose(hundreds * of * thousands, "hundreds_of_thousands")
  + loose(tens * of * "milioni" * word_end, "tens_of_millions")
  + loose(hundreds * of * "milioni" * word_end, "hundreds_of_millions")
  + loose(tens * of * "miliardi" * word_end, "tens_of_billions")
  + loose(hundreds * of * "miliardi" * word_end, "hundreds_of_billions")
local few_word = words { "decina", "decine" } * Cc "few_tens"
  + words { "centinaio", "centinaia" } * Cc "few_hundreds"
  + words { "migliaio", "migliaia" } * Cc "few_thousands"
  + words { "milione", "milioni" } * Cc "millions"
  + words { "miliardo", "miliardi" } * Cc "billions"
local collection = plenty ^ -1 * (big + loose(tens, "tens") + loose(hundreds, "hundreds")
  + loose(thousands, "thousands") + loose(repeated "dozzine", "dozens")
  + loose(repeated "milioni" * #of, "millions") + loose(repeated "miliardi" * #of, "billions"))
local several = words { "alcuni", "alcune", "diversi", "diverse", "vari", "varie", "svariati",
  "svariate", "parecchi", "parecchie", "qualche", "una manciata di", "un pugno di",
  "un pugno d'" } * Cc "several"
local many = words { "numerosi", "numerose", "molti", "molte", "moltissimi", "moltissime",
  "tantissimi", "tantissime", "numerosissimi", "numerosissime", "tanti", "tante",
  "un gran numero di", "un elevato numero di" } * Cc "many"
local few = words { "pochi", "poche", "pochissimi", "pochissime" } * Cc "few"
local couple = words { "un paio", "paio" } * Cc "couple"
local vague_collection = (scarce * (big + few_word) + collection) * Cp()
local vague_adjective = (couple + (several + many + few) * #(space * vocab.letter)) * Cp()

local collective_words = { decina = 10, dozzina = 12, quindicina = 15, ventina = 20,
  venticinquina = 25, trentina = 30, quarantina = 40, cinquantina = 50, sessantina = 60,
  settantina = 70, ottantina = 80, novantina = 90, centinaio = 100, migliaio = 1000 }
local plural_collective = { dozzine = 12, decine = 10, ventine = 20 }
local collective_head = (words { "un", "una", "la", "il", "quel", "quella" }
  * (space * words { "buona", "buon", "altra", "altro", "intera", "intero" }) ^ -1) * space
local half_head = words { "mezza", "mezzo" } * space
local collective_at = (collective_head * Cc(1) + half_head * Cc(0.5)) * C(vocab.word) * word_end
  * Cp()

-- Words after which a vague adjective is not a number of things.
local function_words = vocab.set [[a ad al allo alla ai agli alle all con col da dal dallo dalla
  dai dagli dalle dall de di del dello della dei degli delle dell e ed fra tra i il in la le lo gli
  ma nel nello nella nei negli nelle nell non o od per più che chi cui se si su sul sulla sui
  sulle sullo un una uno anche ancora come dopo prima poi così è era erano sono ha hanno
  aveva quando dove mentre già ne ci vi contro senza secondo durante volta modo parte]]

M.modifier_before = modifier_before
M.modifier_after = modifier_after
M.one_noun = one_noun
M.article_skip = article_skip
M.of = of
M.loose = loose
M.vague_collection = vague_collection
M.vague_adjective = vague_adjective
M.collective_words = collective_words
M.plural_collective = plural_collective
M.collective_at = collective_at
M.function_words = function_words

return M
