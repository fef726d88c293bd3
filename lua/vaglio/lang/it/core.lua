--- The core of an Italian quantity: number, range, fraction, collective or vague word.
--
-- What stands between modifier and unit; `quantity.lua` puts modifiers, units and kinds
-- around it. Also the words around a number that decide what it is.
--
--     local core = require "vaglio.lang.it.core"
--     core.core_at("una ventina di feriti", 1).n   --> 20
local lpeg = require "lpeg"
local vocab = require "vaglio.grammar.vocab"
local number = require "vaglio.lang.it.number"
local quantifier = require "vaglio.lang.it.quantifier"
local measure = require "vaglio.lang.it.measure"
local ipairs, math = ipairs, math
local P, C, Cc, Cp, S = lpeg.P, lpeg.C, lpeg.Cc, lpeg.Cp, lpeg.S

local _ENV = nil

local M = {}

local space, word_end, apostrophe = vocab.space, vocab.word_end, vocab.apostrophe
local words = vocab.words
local vague_collection, vague_adjective =
  quantifier.vague_collection, quantifier.vague_adjective
local collective_words, plural_collective, collective_at =
  quantifier.collective_words, quantifier.plural_collective, quantifier.collective_at
local function_words =
  quantifier.function_words
local plain_word, unit_at = measure.plain_word, measure.unit_at
local optional_of, unit_after =
  measure.optional_of, measure.unit_after

-- Contexts ------------------------------------------------------------------------

local label_words = vocab.set [[articolo articoli art artt comma commi legge decreto dl ddl dlgs
  numero numeri n nr no pagina pagine pag pp capitolo volo boeing airbus mig iphone windows formula
  protocollo sentenza fase gruppo serie canale rete quota direttiva regolamento risoluzione
  sezione paragrafo allegato binario gate stanza interno civico km chilometro lotto cap tel
  telefono classe categoria livello zona area episodio versione modello strada statale
  provinciale autostrada ss sp linea punto opzione tavola figura tabella reparto battaglione
  reggimento reattore covid top apollo soyuz ordinanza raccomandazione emendamento
  formato blocco terminal molo padiglione aula cella scheda]]
local change_stems = { "^pass", "^sal", "^scend", "^sces", "^aument", "^cresc", "^cresci", "^cal",
  "^dimin", "^ridott", "^ridu", "^rincar", "^port", "^abbass", "^alz", "^rivist", "^sceso" }
local duration_heads = vocab.set [[pena pene condanna condanne periodo carriera durata piano
  mandato regno guerra guerre storia attesa contratto esperienza massimo minimo totale reclusione
  carcere galera prigione vita corso arco distanza programma progetto assenza anniversario
  più meno oltre circa termine tempo media ritardo lavoro governo indagini matrimonio squalifica
  stop divieto daspo detenzione esilio conflitto scontri proteste embargo moratoria sanzioni
  prestito mutuo accordo intesa bando sospensione interdizione conto dittatura amore relazione
  garanzia quarantena isolamento transizione missione ricerche studi trattative negoziati
  stato siccità crisi massimi minimi occupazione indipendenza sequestro prigionia]]
local child_heads = vocab.set [[bambino bambina bambini bambine bimbo bimba bimbi bimbe neonato
  neonata neonati figlio figlia figli figlie piccolo piccola gemelli feto ragazzino cucciolo età]]
local person_heads = vocab.set [[uomo donna ragazzo ragazza giovane ragazzi ragazze bambino bambina
  bambini bambine figlio figlia anziano anziana pensionato pensionata studente studentessa operaio
  operaia turista cittadino cittadina signora signore madre padre moglie marito sospettato
  sospettata aggressore vittima conducente automobilista agente soldato persona persone uomini
  donne giovani minorenne adolescente]]
local have_words = vocab.set [[ha hanno aveva avevano avrebbe avrebbero avere avendo avesse ho
  hai abbia abbiano compie compirà compiuto compiva compirebbe compiono compiere aveva]]

-- The words before `at`, nearest first, and whether a sign stands between.
local function words_before(text, at)
  local tail = text:sub(math.max(1, at - 60), at - 1)
  local list, mark = {}, tail:match "([^%s%w\128-\255'])%s*$"
  for word in tail:gmatch "[%w\128-\255]+" do
    list[#list + 1] = word
  end
  return list[#list], list[#list - 1], list[#list - 2], mark
end

-- The core of a quantity: what stands between modifier and unit ------------------------

local enne = C(vocab.word) * word_end
local digit_enne = C(vocab.digit ^ 1) * (vocab.dash ^ -1) * "enn" * S "ei" * word_end * Cp()

-- "ventenne", "quindicenni": the numeral lost its last vowel.
local function age_word(word)
  local root = word:match "^(.+)enn[ei]$"
  if not root then
    return nil
  end
  for _, vowel in ipairs { "i", "o", "a", "e", "" } do
    local n = number.word(root .. vowel)
    if n and n > 1 and n < 130 then
      return n
    end
  end
end

local quarter_hour = (P "mezz" * apostrophe * "ora" + P "mezzora") * word_end * Cc(30)
  + words { "un quarto d'ora" } * Cc(15) + words { "tre quarti d'ora" } * Cc(45)
local quarter_at = quarter_hour * Cp()
local half_unit = words { "mezzo", "mezza" } * space * Cp()
local half_of = words { "metà" } * #number.partitive * Cp()

local function special_at(text, at)
  local figure, figure_stop = digit_enne:match(text, at)
  if figure then
    return { n = number.read(figure).value, last = figure_stop - 1, kind = "age", unit = "year",
      closed = true }
  end
  local word = enne:match(text, at)
  if not word then
    return nil -- all that follows begins with a whole word
  end
  local minutes, stop = quarter_at:match(text, at)
  if minutes then
    return { n = minutes, last = stop - 1, kind = "duration", unit = "minute", closed = true }
  end
  local age = age_word(word)
  if age then
    return { n = age, last = at + #word - 1, kind = "age", unit = "year", closed = true }
  end
  local half_stop = half_unit:match(text, at)
  local unit = half_stop and unit_at(text, half_stop)
  if unit then
    return { n = 0.5, last = at + 4, digits = false }
  end
  stop = half_of:match(text, at)
  if stop then
    local previous = words_before(text, at)
    if previous == "la" or previous == "della" or previous == "alla" or previous == "circa"
      or previous == "quasi" or previous == "oltre" then
      return { n = 0.5, last = stop - 1, kind = "fraction", unit = "fraction", closed = true }
    end
  end
end

local function collective_of(text, at, read)
  local head, word, stop = collective_at:match(text, at)
  local n = head and collective_words[word]
  if n then
    return { n = n * head, last = stop - 1, collective = true, of = true }
  end
  local start = read and space:match(text, read.last + 1)
  word = start and plain_word:match(text, start)
  if word and plural_collective[word] then
    return { n = read.value * plural_collective[word], last = start + #word - 1, of = true }
  end
end

-- A range of figures with a dash may be a score or an id: something must be counted.
local function dash_range_fits(text, range)
  local unit = unit_after(text, range.last + 1, { digits = true, of = range.factor > 1 })
  if unit then
    return true
  end
  local start = space:match(text, range.last + 1)
  local word = start and vocab.word:match(text, start) and plain_word:match(text, start)
  return word ~= nil and not function_words[word]
end

local function is_change(text, at)
  local a, b, c = words_before(text, at)
  for _, word in ipairs { a or "", b or "", c or "" } do
    for _, pattern in ipairs(change_stems) do
      if word:find(pattern) then
        return true
      end
    end
  end
  return false
end

local function range_at(text, at, modified, read)
  local range = number.range(text, at, read)
  if not range then
    return nil
  end
  if range.open == "dash" and range.digits and not modified
    and not dash_range_fits(text, range) then
    return nil, range.last
  end
  if range.open == "from" and is_change(text, at) then
    return nil
  end
  return { n = range.lo, to = range.hi, last = range.last, number_first = range.number_first or at,
    digits = range.digits, of = range.factor >= 1000000, factor = range.factor }
end

local function vague_at(text, at)
  local name, stop = vague_collection:match(text, at)
  if name then
    return { loose = name, last = stop - 1, of = true }
  end
  name, stop = vague_adjective:match(text, at)
  if not name then
    return nil
  end
  local start = (name == "couple" and optional_of:match(text, stop)) or space:match(text, stop)
  local word = start and plain_word:match(text, start)
  if not word or function_words[word] then
    return nil
  end
  return { loose = name, last = stop - 1, of = name == "couple" }
end

local one_at = number.article * Cp()
local never_one = vocab.set "piede nodo corona franco secondo giorno bar oncia miglio"

-- "un chilometro", "almeno un morto": the article counts only here.
local function one_core(text, at, modified)
  local stop = one_at:match(text, at)
  local elided = (P "un" * apostrophe * Cp()):match(text, at)
  if elided then
    stop = elided
  end
  if not stop then
    return nil
  end
  local core = { n = 1, last = (elided and elided - 1 or stop - 1), one = true }
  local start = elided or space:match(text, stop)
  local word = start and plain_word:match(text, start)
  if modified and word then
    return core
  end
  if word and not never_one[word] and unit_at(text, start) then
    return core
  end
end

local function core_at(text, at, modified)
  local read = number.read(text, at) or false
  local core, refused = range_at(text, at, modified, read)
  if core then
    return core
  end
  if refused then
    return nil, refused
  end
  core = special_at(text, at)
  if core then
    return core
  end
  local fraction = number.fraction(text, at, read)
  if fraction then
    return { n = fraction.value, last = fraction.last, kind = "fraction", unit = "fraction",
      closed = true }
  end
  core = collective_of(text, at, read) or vague_at(text, at)
  if core then
    return core
  end
  read = read or number.negative(text, at)
  if read then
    return { n = read.value, last = read.last, digits = read.digits, factor = read.factor,
      of = read.factor >= 1000000, negative = read.negative }
  end
  return one_core(text, at, modified)
end

M.label_words = label_words
M.duration_heads = duration_heads
M.child_heads = child_heads
M.person_heads = person_heads
M.have_words = have_words
M.words_before = words_before
M.core_at = core_at

return M
