--- Italian quantities: modifier + number + unit, over folded text.
--
--     local quantity = require "vaglio.lang.it.quantity"
--     local q = quantity.scan("oltre mille persone ferite, circa 400 ricoverate")
--     q[1].best, q[1].mod      --> 1000  ">"
--     q[2].core[1], q[2].core[2]  --> 360  440
--
-- Every result has first, last (bytes of modifier, number and unit), number_first,
-- number_last, kind, best (nil when the words give none), mod, hard, core, unit, factor,
-- and `per` for rates ("due euro al litro"). kind is count, percent, money, age,
-- duration, length, mass, area, volume, speed, temperature, magnitude, power, energy,
-- fraction, ordinal or label (a number that counts nothing: "articolo 5").
-- "un", "una", "uno" alone are left to the claim rules. The words that stand for bounds
-- are in `quantifier.lua`, the bounds in `vaglio.quantity`.
local lpeg = require "lpeg"
local vocab = require "vaglio.grammar.vocab"
local value = require "vaglio.quantity"
local number = require "vaglio.lang.it.number"
local quantifier = require "vaglio.lang.it.quantifier"
local units = require "vaglio.lang.it.units"
local measure = require "vaglio.lang.it.measure"
local cores = require "vaglio.lang.it.core"
local time = require "vaglio.lang.it.time"
local ipairs, math, pairs = ipairs, math, pairs
local P, R, S, C, Cc, Cp = lpeg.P, lpeg.R, lpeg.S, lpeg.C, lpeg.Cc, lpeg.Cp

local _ENV = nil

local M = {}

local space, word_end, apostrophe = vocab.space, vocab.word_end, vocab.apostrophe
local words = vocab.words
local modifier_before = quantifier.modifier_before
local modifier_after, one_noun, article_skip =
  quantifier.modifier_after, quantifier.one_noun, quantifier.article_skip
local function_words = quantifier.function_words
local sign, plain_word, unit_after =
  measure.sign, measure.plain_word, measure.unit_after
local per_at =
  measure.per_at
local label_words, duration_heads, child_heads =
  cores.label_words, cores.duration_heads, cores.child_heads
local person_heads = cores.person_heads
local have_words, words_before, core_at =
  cores.have_words, cores.words_before, cores.core_at

-- Assembling ------------------------------------------------------------------------

local finer = {
  year = { month = 12 }, week = { day = 7 }, day = { hour = 24 }, hour = { minute = 60 },
  minute = { second = 60 },
}
local half_after = space * "e" * space * (words { "mezzo", "mezza" } * Cc(0.5)
  + words { "tre quarti" } * Cc(0.75) + words { "un quarto" } * Cc(0.25)) * Cp()
local join = space * ("e" * word_end * space) ^ -1

-- "due ore e mezza", "un'ora e 20 minuti", "13 euro e 45 centesimi".
local function extend(text, core, unit, stop)
  local more, half_stop = half_after:match(text, stop)
  if more and core.n and not core.to then
    core.n = core.n + more
    return unit, half_stop
  end
  local start = core.n and not core.to and join:match(text, stop)
  local read = start and number.read(text, start)
  if not read then
    return unit, stop
  end
  local second, second_stop = unit_after(text, read.last + 1, { digits = read.digits,
    n = read.value })
  if not second then
    return unit, stop
  end
  local ratio = finer[unit.code] and finer[unit.code][second.code]
  if ratio then
    core.n = core.n * ratio + read.value
    return second, second_stop
  end
  if unit.kind == "money" and (second.code == "cent" or second.code == "penny")
    and read.value < 100 then
    core.n = core.n + read.value / 100
    return unit, second_stop
  end
  return unit, stop
end

local after_age = space * (P "di" * space * "età" + P "d" * apostrophe * "età"
  + "compiuti" + "di vita") * word_end
local after_of = space * (words { "di", "dei", "fa", "dopo", "prima", "più tardi", "or sono",
  "successivi" } + P "d" * apostrophe)
local closing = vocab.blank ^ 0 * (S ",.;)" + P(-1) + P "\n")

-- Years (or months of a child) that tell an age and not a length of time.
local function is_age(text, first, stop, code, mod)
  if after_age:match(text, stop) then
    return true
  end
  local a, b, c, mark = words_before(text, first)
  if code ~= "year" then
    return a == "di" and child_heads[b or ""] == true and not after_of:match(text, stop)
  end
  if a == "di" and person_heads[b or ""] then
    return true
  end
  if after_of:match(text, stop) then
    return false
  end
  if (mark == "," or mark == "(") and closing:match(text, stop) and mod == "=" then
    return true
  end
  if have_words[a or ""] or a == "età" or (a == "di" and b == "età") then
    return true
  end
  if a == "a" and b == "età" then
    return true
  end
  return a == "di" and not mark and b ~= nil and not duration_heads[b] and not duration_heads[c
    or ""]
    and not number.word(b)
end

local function make(kind, core, mod)
  local q
  if core.loose then
    q = value.loose(kind, core.loose, { mod = mod })
  elseif core.to then
    q = value.range(kind, core.n, core.to, { mod = mod })
  else
    q = value.make(kind, core.n, { mod = mod, collective = core.collective })
  end
  return q
end

local sub_zero = space * "sotto" * space * (P "lo" * space) ^ -1 * "zero" * word_end * Cp()
local starts_number = space ^ -1 * (vocab.digit + number.whole_word)

-- The modifier after the number or the unit, or after one noun ("400 persone circa").
local function modifier_behind(text, stop, known_unit)
  local mod, mod_stop = modifier_after:match(text, stop)
  if mod and not starts_number:match(text, mod_stop) then
    return mod, mod_stop
  end
  local noun_stop = not known_unit and one_noun:match(text, stop)
  mod, mod_stop = nil, nil
  if noun_stop then
    mod, mod_stop = modifier_after:match(text, noun_stop)
  end
  if mod and (mod == "~" or mod == ">=") and not starts_number:match(text, mod_stop)
    and closing:match(text, mod_stop) then
    return mod, stop
  end
end

-- A number that only names: "articolo 5", "numero due", "via Roma 12".
local street = { "via", "viale", "piazza", "piazzale", "corso", "largo", "vicolo" }
local function is_label(text, first, core)
  if core.loose or core.one or core.to then
    return false
  end
  local a, b, c, mark = words_before(text, first)
  if a and label_words[a] and (not mark or mark == ".") and (core.digits or a == "numero") then
    return true
  end
  if core.digits and core.n < 1000 and closing:match(text, core.last + 1) then
    for _, word in ipairs(street) do
      if b == word or c == word then
        return true
      end
    end
  end
  return false
end

-- "tra i 20 e i 30 anni", "sotto i 14 anni": with the article, years of life.
local age_words = words { "tra i", "fra i", "sotto i", "sopra i", "under", "over", "sui" }
local under_over = words { "under", "over" }

local function pick_kind(text, q, unit, mod)
  local kind, code = "count", nil
  if not unit and under_over:match(text, q.first) then
    return "age", "year"
  end
  if unit then
    kind, code = unit.kind, unit.code
    if kind == "duration" and code == "year" and age_words:match(text, q.first) then
      kind = "age"
    elseif kind == "duration" and (code == "year" or code == "month" or code == "week"
      or code == "day")
      and is_age(text, q.first, q.last + 1, code, mod) then
      kind = "age"
    end
  end
  return kind, code
end

local quake = P "magnitudo" * word_end * (space ^ -1 * S "(:)" ^ -1 * space ^ -1
    * words { "momento",
  "locale", "preliminare", "stimata", "registrata", "provvisoria", "pari a", "pari", "di", "ml",
    "mw",
  "md", "mb", "massima", "richter", "compresa", "iniziale", "stimata in", "a", "del", "è stata di",
  "era di" } * S ")" ^ -1) ^ 0 * space ^ -1 * Cp()
local quake_short = (P "ml" + "mw" + "m") * space ^ -1 * #(S "123456789" * S ".," * vocab.digit)
    * Cp()
local money_sign = C(P "us$" + "usd$" + "cad$" + "aud$" + "mxn$" + "nz$" + "hk$" + "c$" + "a$"
    + "r$"
  + sign)
local money_code = C(vocab.letter * vocab.letter * vocab.letter) * #(space ^ -1 * vocab.digit)
local money_at = (P "c" * space) ^ -1 * (money_sign + money_code) * space ^ -1 * Cp()

-- What stands before the modifier and gives the kind: a currency sign, "magnitudo".
local function prefix_at(text, at)
  local stop = quake:match(text, at) or quake_short:match(text, at)
  if stop then
    return { kind = "magnitude", code = "magnitude" }, stop
  end
  local form, money_stop = money_at:match(text, at)
  if form and units.before[form] then
    return { kind = "money", code = units.before[form] }, money_stop
  end
  return nil, at
end

-- Reads modifiers: the strongest one and where the number may begin.
local function modifiers_at(text, at)
  local found, start = nil, at
  for _ = 1, 2 do
    local mod, stop = modifier_before:match(text, start)
    if not mod then
      break
    end
    if not found or found == "~" then
      found = mod
    end
    start = stop
  end
  if found then
    start = article_skip:match(text, start)
  end
  return found, start
end

-- Finds the unit, its extension and what follows; fills last, unit and mod.
local function finish(text, q, core, prefix, mod)
  local stop = core.last + 1
  local unit = prefix
  if prefix and prefix.kind == "magnitude" then
    local _, unit_stop = unit_after(text, stop, core)
    local found = unit_after(text, stop, core)
    stop = found and found.kind == "magnitude" and unit_stop or stop
  elseif not prefix and not core.closed then
    local unit_stop
    if not mod then
      mod, unit_stop = modifier_behind(text, stop, true)
      stop = unit_stop or stop
    end
    unit, unit_stop = unit_after(text, stop, core)
    if unit then
      unit, stop = extend(text, core, unit, unit_stop)
    end
  end
  if not mod or mod == "~" then
    local behind, mod_stop = modifier_behind(text, stop, unit ~= nil or core.closed)
    mod, stop = behind or mod, mod_stop or stop
  end
  local below = unit and unit.kind == "temperature" and sub_zero:match(text, stop)
  if below then
    core.n, stop = -core.n, below
  end
  q.last = stop - 1
  return unit, mod
end

local bad_after = vocab.letter + vocab.dash * vocab.digit + S "/_" * (vocab.digit + vocab.letter)

-- "una persona su due": the noun that a number behind "su" counts, with its place.
local function noun_of_share(text, at)
  local first, noun, last = text:sub(math.max(1, at - 40), at - 1):match
    "%f[%w]una?[ ']+()([%w\128-\255]+)() su $"
  if first then
    local shift = math.max(1, at - 40) - 1
    return noun, first + shift, last + shift - 1
  end
end

--- Reads one quantity that starts at `at`; nil and a position to go on from, if none.
local function read_at(text, at)
  local prefix, start = prefix_at(text, at)
  local mod, core_start = modifiers_at(text, start)
  local core, refused = core_at(text, core_start, mod)
  if not core then
    if prefix and not mod then
      return nil, start - 1
    end
    return nil, refused
  end
  local q = { first = at, number_first = core.number_first or core_start, number_last = core.last }
  local unit
  local found_mod
  unit, found_mod = finish(text, q, core, prefix, mod)
  local stop = core.last + 1
  if core.digits and not unit and bad_after:match(text, stop) then
    return nil, (vocab.word + vocab.digit + S "-/_."):match(text, stop) and
      ((vocab.letter + vocab.digit + S "-/_.:") ^ 1):match(text, stop) - 1
  end
  local kind, code = pick_kind(text, q, unit, found_mod or "=")
  if core.kind then
    kind, code = core.kind, core.unit
  elseif prefix == nil and not unit and is_label(text, at, core) then
    kind = "label"
  end
  if core.negative and (kind == "count" or kind == "label")
    and (space * vocab.letter):match(text, q.last + 1) then
    core.n = -core.n -- a list dash, not a sign
  end
  local made = make(kind, core, found_mod)
  q.kind, q.unit, q.best, q.mod = kind, code, made.best, made.mod
  q.hard, q.core, q.vague, q.factor = made.hard, made.core, made.vague, core.factor or 1
  local per = per_at:match(text, q.last + 1)
  q.per = per and units.per[per] or nil
  if kind == "count" then
    q.noun, q.noun_first, q.noun_last = noun_of_share(text, at)
  end
  return q
end

-- Ordinals ---------------------------------------------------------------------------

local articles = vocab.set [[il la lo i le gli un una uno del della dello dei delle al alla allo ai in
  alle nel nella nello nei nelle dal dalla dallo sul sulla sullo suo sua mio mia loro l per]]

local function ordinal_at(text, at)
  local ordinal = number.ordinal(text, at)
  if not ordinal then
    return nil
  end
  local stop = ordinal.last + 1
  if ordinal.mark then
    local start = space:match(text, stop)
    local word = start and plain_word:match(text, start)
    local noun = word and not function_words[word]
    if ordinal.mark == "°" and unit_after(text, stop - 2, { digits = true }) then
      return nil
    elseif ordinal.mark == "°" and not noun and ordinal.value > 24 then
      return { kind = "temperature", n = ordinal.value, last = ordinal.last, unit = "degree" }
    end
  elseif ordinal.value < 3 then
    local previous, _, _, mark = words_before(text, at)
    if mark or not articles[previous or ""] then
      return nil
    end
  end
  return { kind = "ordinal", n = ordinal.value, last = ordinal.last }
end

local function ordinal_quantity(text, at)
  local found = ordinal_at(text, at)
  if not found then
    return nil
  end
  local q = value.make(found.kind, found.n, { unit = found.unit })
  q.first, q.last, q.number_first, q.number_last = at, found.last, at, found.last
  q.factor = 1
  return q
end

-- Scanning -----------------------------------------------------------------------------

local word_or_figure = (vocab.word + vocab.digit ^ 1) ^ 1
local skip = (word_or_figure + 1) * Cp()
local plain = R "\0\127" - R("az", "AZ", "09") - S "%$-"
local start = vocab.digit + vocab.letter + sign + P "-" + "\226\136\146" + "½" + "¼" + "¾"
  + "\226\133"
-- Is the digit at `at` part of something that is no number ("covid-19", "/2022", "f16")?
local function is_glued(text, at)
  local previous = text:sub(at - 1, at - 1)
  if text:find("^%d", at) and previous:find "[%w+#@/_&=]" then
    return true
  end
  if text:find("^[%-\226]", at) then
    return previous:find "[%w\128-\255]" ~= nil and text:find("^%-", at) ~= nil
  end
  if previous == "-" then
    return text:sub(at - 2, at - 2):find "[%w\128-\255]" ~= nil
  end
  if previous:find "[.,:]" then
    return text:sub(at - 2, at - 2):find "%d" ~= nil
  end
  return false
end

-- Which words may open a quantity. Reading one costs some microseconds, so it is tried only
-- where a figure, a numeral, or one of these words stands; LPeg skips everything else.
local openers = [[un uno una mezzo mezza mezz mezzora
  metà magnitudo ml mw m diverse diversi alcune alcuni varie vari parecchie parecchi numerose
  numerosi svariate svariati molte molti tante tanti altre qualche poche pochi pochissimi
  pochissime moltissimi moltissime tantissimi tantissime numerosissimi numerosissime decine
  centinaia migliaia dozzine milioni miliardi paio tre us usd eur gbp jpy cny chf cad aud rub inr
  sek nok dkk pln nz hk mxn c primo prima primi prime secondo seconda secondi seconde terzo
  terza terzi terze quarto quarta quarti quarte quinto quinta quinti quinte sesto sesta sesti seste
  settimo settima settimi settime ottavo ottava ottavi ottave nono nona noni none decimo decima
  decimi decime]]

local function word_of(list)
  return vocab.words(list, -vocab.letter)
end

local function split(text)
  local list = {}
  for word in text:gmatch "%S+" do
    list[#list + 1] = word
  end
  return list
end

local collective_names = {}
for word in pairs(quantifier.collective_words) do
  collective_names[#collective_names + 1] = word
end
-- "ventenne", "quindicesimo": runs of other letters first, as LPeg does those in one step.
local tail_word = P "e" * (P "nn" * S "ei" + P "sim" * S "oaie") * -vocab.letter
local ascii = R "az" - P "e"
local ends_so = (ascii ^ 1 + (vocab.letter - R "az") + P "e" - tail_word) ^ 1 * tail_word
-- Frequent little words open a quantity only before what it goes on with.
local range_words = word_of { "tra", "fra", "da", "dai", "dal", "dalle", "dagli", "dall" }
local range_opener = range_words * (space + apostrophe)
  * (words { "i", "gli", "le", "il", "lo", "la" } * space + P "l" * apostrophe) ^ -1
  * (vocab.digit + R "\128\255" + "-" + "me" + number.beginning)
local little_opener = range_opener + S "ar" * P "$"
  + "le" * space * word_of { "decine", "centinaia", "migliaia", "dozzine", "milioni", "miliardi" }
local opener = word_of(split(openers)) + number.spelled + little_opener
  + word_of { "il", "la", "quel", "quella" } * space * word_of(collective_names)
  + modifier_before + ends_so
local next_start = (plain ^ 1 + (1 - start) + #vocab.letter * -opener * word_or_figure) ^ 0
  * Cp()

local run = ((vocab.letter + vocab.digit + S "-/_.:@&=#") ^ 1) * Cp()

-- The calendar and clock spans: numbers in them count nothing.
local function covering(spans, index, at)
  while spans[index] and spans[index].last < at do
    index = index + 1
  end
  local span = spans[index]
  return index, span and span.first <= at and span or nil
end

local function calendar_spans(text, init, stop, times)
  local spans = {}
  for _, item in ipairs(times or time.scan(text, init, stop)) do
    if item.calendar then
      spans[#spans + 1] = item
    end
  end
  return spans
end

--- Finds all quantities of text[init..stop], in order, none overlapping.
-- `times` is the list of `time.scan` for the same text, if the caller has it already.
function M.scan(text, init, stop, times)
  local list, at = {}, init or 1
  stop = math.min(stop or #text, #text)
  local spans, index = calendar_spans(text, at, stop, times), 1
  local before = at - 1
  local piece = text:sub(at, stop) -- the search for a start must not run on into the text behind
  while at <= stop do
    at = next_start:match(piece, at - before) + before
    if at > stop then
      break
    end
    local inside
    index, inside = covering(spans, index, at)
    local q, jump
    if inside then
      jump = inside.last
    elseif text:find("^[%d%-]", at) and is_glued(text, at) then
      jump = run:match(text, at) - 1
    else
      q = ordinal_quantity(text, at)
      if not q then
        q, jump = read_at(text, at)
      end
    end
    if q and q.last <= stop then
      local _, hit = covering(spans, index, q.number_first)
      if hit then
        at = math.max(hit.last + 1, at + 1)
      else
        list[#list + 1] = q
        at = q.last + 1
      end
    else
      at = math.max(jump and jump + 1 or 0, skip:match(text, at))
    end
  end
  return list
end

return M
