--- Italian days, months, years, seasons and counted time, as LPeg patterns.
--
-- The lower half of `lang/it/time.lua`: each pattern here captures one node, a table
-- that `vaglio.calendar` can resolve. Words are in folded form. The patterns are open: they
-- use rules, which stand in `M.rules` for the grammar of `time.lua`.
--
--     local day = require "vaglio.lang.it.day"
--     day.rules[1] = day.written
--     P(day.rules):match("6 gennaio 2022")   --> { type = "date", d = 6, m = 1, y = 2022 }
local lpeg = require "lpeg"
local vocab = require "vaglio.grammar.vocab"
local number = require "vaglio.lang.it.number"
local ipairs, math, pairs, tonumber = ipairs, math, pairs, tonumber
local P, R, S, V, C, Cc, Cg, Ct =
  lpeg.P, lpeg.R, lpeg.S, lpeg.V, lpeg.C, lpeg.Cc, lpeg.Cg, lpeg.Ct

local _ENV = nil

local M = {}

local digit, dash = vocab.digit, vocab.dash

-- Helpers ---------------------------------------------------------------------

-- Every piece that is used often is a rule of one grammar: a pattern that is copied into
-- each of its users would outgrow what LPeg can number, and take long to build.
local rules = {}
M.rules = rules
for name, body in pairs(number.rules) do
  rules[name] = body
end

local function rule(name, pattern)
  rules[name] = pattern
  return V(name)
end
M.rule = rule

local space, word_end = rule("space", vocab.space), rule("word_end", vocab.word_end)
local apostrophe = rule("apostrophe", vocab.apostrophe)

local function words(list)
  return vocab.words(list, word_end)
end
M.words = words

local function node(type, pattern)
  return Ct(Cg(Cc(type), "type") * pattern)
end

local function field(name, pattern)
  return Cg(pattern, name)
end

-- A choice of words with values, from a table {value = "word word_with_space"}; longest first.
local function values(map)
  local list, by_word = {}, {}
  for value, text in pairs(map) do
    for word in text:gmatch "%S+" do
      word = word:gsub("_", " ")
      list[#list + 1] = word
      by_word[word] = value
    end
  end
  return C(words(list)) / function(text)
    return by_word[(text:gsub("%s+", " "):gsub("’", "'"):gsub("\194\160", " "))]
  end
end

-- "di", "del", "dell'" … before the next piece, with the space after it.
local of = rule("of", space * (words { "di", "del", "dello", "della", "dei", "delle", "degli" }
    * space
  + (P "dell" + "d") * apostrophe))
local article = rule("article", words { "il", "lo", "la", "i", "gli", "le", "un", "una" } * space
  + P "l" * apostrophe)
local at_the = rule("at_the", words { "nel", "nello", "nella", "nei", "negli", "nelle", "al",
    "allo", "alla",
  "ai", "agli", "alle", "del", "dello", "della", "dei", "degli", "delle", "in", "a", "di", "da",
  "dal", "dalla", "dallo", "per", "durante", "sul", "sulla" } * space
  + (P "nell" + "all" + "dell" + "dall" + "l") * apostrophe)
local lead = rule("lead", (at_the + article) ^ -1)

-- Numbers -----------------------------------------------------------------------

local function to_number(text)
  return math.tointeger(tonumber(text))
end

local ordinal_day = words { "primo" } * Cc(1)
local day_words = {}
for n = 2, 31 do
  day_words[n] = number.format(n)
end
day_words[23] = day_words[23] .. " ventitre"
local day_digits = C(P "3" * S "01" + S "12" * digit + P "0" ^ -1 * R "19") * -digit / to_number
local day_number = rule("day_number", day_digits * (vocab.degree + "ª") ^ -1 * -vocab.letter)
local day_any = rule("day_any", day_number + ordinal_day + values(day_words))

local function two_digit_year(text)
  local n = to_number(text)
  return n + (n <= 35 and 2000 or 1900)
end

local year_4 = rule("year_4", C(S "12" * digit * digit * digit) * -digit * -(S ".," * digit)
    * -vocab.letter
  / to_number)
local year_2 = rule("year_2", C(digit * digit) * -digit * -vocab.letter / two_digit_year)
local year_word = #(P "duemila" + "mille") * V "whole_word"
local year_any = rule("year_any", year_4 + apostrophe * year_2 + year_word)

local unit = rule("unit", values { minute = "minuto minuti min", second = "secondi",
    hour = "ora ore h",
  day = "giorno giorni giornate", week = "settimana settimane", month = "mese mesi",
  year = "anno anni", decade = "decennio decenni", century = "secolo secoli",
  quarter = "trimestre trimestri", half_year = "semestre semestri",
  weekend = "weekend week-end fine_settimana" })
local plural_unit = rule("plural_unit", values { minute = "minuti", second = "secondi",
    hour = "ore", day = "giorni",
  week = "settimane", month = "mesi", year = "anni", decade = "decenni", century = "secoli" })

local digits_value = V "digits"
local half = rule("half", space * "e" * space * words { "mezzo", "mezza" })
local vague_count = words { "qualche", "alcuni", "alcune", "pochi", "poche", "diversi", "diverse",
  "parecchi", "parecchie", "vari", "varie", "molti", "molte", "un paio di", "un po' di" }
local collective = words { "una decina di" } * Cc(10) + words { "una ventina di" } * Cc(20)
  + words { "una quindicina di" } * Cc(15) + words { "una trentina di" } * Cc(30)
local one = (words { "un", "una", "uno" } * space + P "un" * apostrophe) * Cc(1)
local roughly = (words { "circa", "quasi", "oltre", "più di", "almeno", "meno di", "appena",
  "poco più di", "poco meno di", "ben" } * space) ^ -1
local counted = rule("counted", (collective + digits_value + V "whole_word")
    * (space + dash + apostrophe) ^ -1
    + one)
-- "due o tre": how many is left open
local whole_range = (digits_value + V "whole_word") * space * "o" * space
  * (digits_value + V "whole_word") * space / function() return end
-- "tre giorni", "un anno e mezzo", "pochi mesi": fields n (absent when vague) and unit
local amount = rule("amount", roughly * (
    field("n", counted * unit * half / function(n, u) return { n = n + 0.5, unit = u } end)
  + field("n", counted * unit / function(n, u) return { n = n, unit = u } end)
  + field("n", vague_count * space * unit / function(u) return { unit = u } end)
  + field("n", P "mezz" * apostrophe * "ora" * word_end * Cc { n = 30, unit = "minute" })
  + field("n", words { "un quarto d'ora" } * Cc { n = 15, unit = "minute" })
  + field("n", words { "tre quarti d'ora" } * Cc { n = 45, unit = "minute" })
  + field("n", whole_range * plural_unit / function(u) return { unit = u } end)
  -- "milioni di anni": counted by what stands before
  + field("n", -lpeg.B(P "di ") * plural_unit / function(u) return { unit = u, bare = true } end))
  * (space * words { "circa" }) ^ -1)
local more_amount = (vocab.blank ^ 0 * "," * space + space) * ("e" * word_end * space) ^ -1
  * (counted * unit / function(n, u) return { n = n, unit = u } end)
local amounts = rule("amounts", amount * field("more", Ct(more_amount ^ 0)))

-- Lifts {n = {n, unit}} of an amount into the node.
local function lift(expr)
  local counted_by = expr.n
  expr.n, expr.unit, expr.dir = counted_by.n, counted_by.unit, counted_by.dir or expr.dir
  if expr.more and #expr.more == 0 then
    expr.more = nil
  end
  return expr
end

local function measured(type, pattern)
  return node(type, pattern) / lift
end

-- Names ---------------------------------------------------------------------------

local month_names = { "gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio",
  "agosto", "settembre", "ottobre", "novembre", "dicembre" }
local month_short = { "gen genn", "feb febb", "mar", "apr", "mag magg", "giu", "lug", "ago",
  "set sett", "ott", "nov", "dic" }
local month = rule("month", values(month_names))
-- "set" also counts sets: it is September with a year after it only
local month_any = rule("month_any", month + values(month_short) * P "." ^ -1 - words { "set" }
  + P "set" * word_end * P "." ^ -1 * #(space * R "12" * digit * digit * digit) * Cc(9))
local weekday_names = { "lunedì lunedi lunedi'", "martedì martedi", "mercoledì mercoledi",
  "giovedì giovedi", "venerdì venerdi", "sabato", "domenica" }
local weekday_short = { "lun", "mar", "mer", "gio", "ven", "sab", "dom" }
local weekday = rule("weekday", values(weekday_names))
local weekday_any = rule("weekday_any", weekday + values(weekday_short) * P "." ^ -1)
local last_word = rule("last_word", words { "scorso", "scorsa", "passato", "passata", "ultimo",
    "ultima" })
local next_word = rule("next_word", words { "prossimo", "prossima", "venturo", "ventura",
    "entrante", "che viene" })
local coming = rule("coming", last_word * Cc(-1) + next_word * Cc(1) + words { "in corso",
    "corrente" } * Cc(0))
local coming_before = rule("coming_before", last_word * space * Cc(-1) + next_word * space * Cc(1)
  + words { "questo", "questa", "il corrente" } * space * Cc(0)
  + P "quest" * apostrophe * Cc(0))

-- Relative units --------------------------------------------------------------------

local rel_unit = rule("rel_unit", values { week = "settimana", month = "mese", year = "anno",
  decade = "decennio", century = "secolo", quarter = "trimestre", half_year = "semestre",
  weekend = "weekend week-end fine_settimana", day = "giorno", hour = "ora" })
local weekend = node("rel", words { "nel weekend", "nel fine settimana", "il weekend",
    "il fine settimana",
    "del fine settimana", "del weekend", "durante il fine settimana", "durante il weekend" }
  * field("unit", Cc "weekend") * field("n", Cc(0)) * field("near", Cc(true)))
local big_unit = values { week = "settimana", month = "mese", year = "anno" }
local near_rel = node("rel", field("n", coming_before) * field("unit", rel_unit)
  + field("unit", rel_unit) * space * field("n", coming))
-- "la settimana", "l'anno" with nothing more, after "fine", "entro", "resto"
local this_unit = rule("this_unit", node("rel", field("unit", rel_unit
  + values { day = "giornata" }) * field("n", Cc(0))))
-- "il resto della settimana": from now to its end
local function rest_of(unit_expr)
  if unit_expr.n ~= 0 then
    return unit_expr
  end
  return { type = "range", a = { type = "now" }, b = unit_expr }
end
local rel = rule("rel", near_rel
  + words { "resto" } * of * article ^ -1 * ((near_rel + this_unit) / rest_of))
local past_day = words { "l'altro ieri", "l'altroieri", "altroieri", "ieri l'altro", "altro ieri",
  "avantieri" } * Cc(-2)
local rel_day = rule("rel_day", node("rel", field("unit", Cc "day") * field("n",
  past_day + words { "ieri" } * Cc(-1)
  + words { "dopodomani", "domani l'altro", "il giorno dopo domani" } * Cc(2)
  + words { "oggi", "in giornata", "odierna", "odierno" } * Cc(0)
  + words { "domani" } * Cc(1))))

-- Years -----------------------------------------------------------------------------

local year_lead = rule("year_lead", (words { "nel", "del", "dal", "al", "il", "dell'anno",
    "nell'anno", "l'anno",
  "anno", "sul", "col", "e il", "e del", "e nel" } * space))
local plural_noun = space * (vocab.letter - (S "ei" * word_end)) ^ 1 * S "ei" * word_end
local little_words = rule("little_words", space * words { "e", "i", "che", "ai", "dei", "nei",
    "dai", "sui", "le", "gli",
  "alle", "delle", "nelle", "dalle", "degli", "negli", "dagli", "anche", "dove", "mentre", "oltre",
  "sempre", "contro", "di", "ci", "si", "vi", "ne", "se", "ore", "come", "poi", "quasi", "due",
    "tre",
  "locali", "italiane", "precise", "esatte", "circa", "venne", "fece", "viene", "dice", "fine" })
-- a year is not followed by a unit; a bare one not by a plural noun either ("2000 soldati")
local not_counted = rule("not_counted", -(vocab.blank ^ -1 * S "%€$") * -(space * words { "euro",
    "milioni",
  "miliardi", "mila", "per cento", "dollari", "metri", "km", "chilometri", "persone", "morti",
  "feriti", "uomini" }))
local no_noun = #little_words + -plural_noun
local year = rule("year", node("date", field("y", (year_4 + apostrophe * year_2 + year_word)
    * not_counted)))
local free_year = rule("free_year", node("date", field("y", #(P "1" * R "69" + "20" + "21")
    * year_4))
    * #(vocab.blank ^ 0 * (S ",.;)" + P(-1))))
local year_or_rel = rule("year_or_rel", year + node("rel", field("n", coming_before) * field("unit",
    P "anno" * word_end
  * Cc "year")) + node("rel", field("unit", P "anno" * word_end * Cc "year") * space
  * field("n", coming)))
local year_tail = rule("year_tail", ((of + space + vocab.blank ^ 0 * "," * space + S "-/")
  * field("y", year_any * not_counted)
  + of * (article ^ -1) * field("in_year", year_or_rel)) ^ -1)

local short_decade = C(digit * "0") * -digit
local decade_year = short_decade / function(text)
    local n = to_number(text)
    return n + (n <= 10 and 2000 or 1900)
  end
  + C(S "12" * digit * digit * "0") * -digit / to_number
  + #(P "mille" + "duemila") * V "whole_word"
  + values { [1920] = "venti", [1930] = "trenta", [1940] = "quaranta", [1950] = "cinquanta",
    [1960] = "sessanta", [1970] = "settanta", [1980] = "ottanta", [1990] = "novanta" }
local decade = rule("decade", node("decade", P "anni" * word_end * space * apostrophe ^ -1
  * field("y", decade_year) * not_counted))

-- Full dates -------------------------------------------------------------------------

local comma = rule("comma", (vocab.blank ^ 0 * ",") ^ -1 * space)
local day_lead = (words { "il", "al", "dal", "del", "nel" } * space + (P "l" + "dall" + "dell"
  + "all") * apostrophe) ^ -1
local date_sep = (of + space + dash + "/" + P "." * space ^ -1)
local wd = rule("wd", (field("wd", weekday_any) * comma) ^ -1)
local month_number = rule("month_number", C(P "1" * S "012" + P "0" ^ -1 * R "19") * -digit
    / to_number)
local any_day = rule("any_day", C(digit * digit ^ -1) * -digit / to_number)

local written = rule("written", node("date", wd * day_lead * field("d", day_any) * date_sep
  * field("m", month_any) * ((comma + of + dash + "/" + space)
  * field("y", year_any * not_counted) + (of * article ^ -1 + space) * field("in_year",
    year_or_rel)) ^ -1))
local month_day = rule("month_day", node("date", field("m", month) * vocab.blank ^ 0 * "," * space
  * words { "il" } * space * field("d", day_any) * (vocab.blank ^ 0 * "," * space
  * field("y", year_any)) ^ -1)
  + node("date", field("m", month_any) * "/" * field("d", day_number)))
local free = rule("free", -(S "/.-" * digit) * -digit * -vocab.letter)
local function figures(separator)
  local s = P(separator)
  local y = year_4 + year_2
  return node("date", wd * field("y", year_4) * s * field("m", month_number) * s
      * field("d", any_day) * free)
    + node("date", wd * day_lead * field("d", day_number) * s * field("m", month_number) * s
      * field("y", y) * free)
    + node("date", wd * day_lead * field("m", month_number) * s * field("d", day_number) * s
      * field("y", y) * free)
end
local numeric = rule("numeric", figures "/" + figures "-" + figures ".")
local strong_lead = words { "il", "al", "dal", "del" } * space
local short_numeric = rule("short_numeric", node("date", (field("wd", weekday_any) * comma
    + strong_lead) * day_lead
    * field("d", day_number) * "/" * field("m", month_number) * free)
  + node("date", field("d", day_number) * "/" * field("m", month_number) * free
    * #(space * words { "alle", "ore" })))

local year_month = rule("year_month", node("date", field("dir", coming_before) * field("m", month))
  + node("date", field("m", month) * space * field("dir", coming))
  + node("date", field("m", month) * year_tail)
  + node("date", field("m", values(month_short)) * P "." ^ -1 * space * field("y", year_any)))

-- "giovedì 6", "il 6" before a pause: a day of an unnamed month
local pause = -(S ".," * digit) * #(vocab.blank ^ 0 * (S ",.;:)!" + P(-1) + "\n"))
local day_only = rule("day_only", node("date", field("wd", weekday_any) * comma * field("d",
    day_any)
    * -(S ".:" * digit))
  + node("date", (words { "il", "del", "al", "dal" } * space + P "l" * apostrophe)
    * field("d", day_number) * (pause + #(space * words { "alle", "alle ore" }))))

-- Weekdays, holidays, the nth -----------------------------------------------------------

local week_of = (of + vocab.blank ^ 0 * "," * space) * article ^ -1 * field("week", node("rel",
  field("n", coming_before) * field("unit", P "settimana" * word_end * Cc "week")
  + field("unit", P "settimana" * word_end * Cc "week") * space * field("n", coming)))
local week_name = rule("week_name", node("rel", field("n", coming_before) * field("unit",
    P "settimana" * word_end
    * Cc "week") + field("unit", P "settimana" * word_end * Cc "week") * space * field("n",
        coming)))
local a_weekday = rule("a_weekday", node("weekday", field("week", week_name) * (vocab.blank ^ 0
    * ",") ^ -1 * space
    * field("wd", weekday))
  + node("weekday", field("dir", coming_before) * field("wd", weekday))
  + node("weekday", field("wd", weekday) * (space * field("dir", coming) + week_of) ^ -1))

local holidays = {
  { { m = 1, d = 1 }, { "capodanno", "primo dell'anno" } },
  { { m = 1, d = 6 }, { "epifania", "befana" } },
  { { m = 1, d = 27 }, { "giorno della memoria", "giornata della memoria" } },
  { { m = 2, d = 10 }, { "giorno del ricordo" } },
  { { m = 2, d = 14 }, { "san valentino", "festa degli innamorati" } },
  { { m = 3, d = 8 }, { "festa della donna", "giornata della donna",
    "giornata internazionale della donna" } },
  { { m = 3, d = 19 }, { "festa del papà", "san giuseppe" } },
  { { m = 4, d = 25 }, { "festa della liberazione", "anniversario della liberazione" } },
  { { m = 5, d = 1 }, { "festa del lavoro", "festa dei lavoratori", "primo maggio" } },
  { { nth = 2, wd = 7, m = 5 }, { "festa della mamma" } },
  { { m = 6, d = 2 }, { "festa della repubblica" } },
  { { m = 8, d = 15 }, { "ferragosto" } },
  { { m = 10, d = 31 }, { "halloween" } },
  { { m = 11, d = 1 }, { "ognissanti", "tutti i santi" } },
  { { m = 11, d = 2 }, { "giorno dei morti", "commemorazione dei defunti" } },
  { { nth = 4, wd = 4, m = 11 }, { "giorno del ringraziamento" } },
  { { m = 11, d = 25 }, { "giornata contro la violenza sulle donne" } },
  { { m = 12, d = 8 }, { "immacolata", "immacolata concezione" } },
  { { m = 12, d = 24 }, { "vigilia di natale", "antivigilia di natale" } },
  { { m = 12, d = 25 }, { "natale", "giorno di natale" } },
  { { m = 12, d = 26 }, { "santo stefano" } },
  { { m = 12, d = 31 }, { "san silvestro", "vigilia di capodanno", "notte di capodanno" } },
  { { easter = -47 }, { "martedì grasso" } }, { { easter = -46 }, { "mercoledì delle ceneri" } },
  { { easter = -7 }, { "domenica delle palme" } }, { { easter = -3 }, { "giovedì santo" } },
  { { easter = -2 }, { "venerdì santo" } }, { { easter = -1 }, { "sabato santo" } },
  { { easter = 0 }, { "pasqua", "domenica di pasqua", "giorno di pasqua" } },
  { { easter = 1 }, { "pasquetta", "lunedì dell'angelo", "lunedì di pasqua" } },
  { { easter = 49 }, { "pentecoste" } },
}
local holiday_names = P(false)
do
  local all = {}
  for _, row in ipairs(holidays) do
    for _, name in ipairs(row[2]) do
      all[#all + 1] = { name, row[1] }
    end
  end
  for length = 45, 1, -1 do
    for _, row in ipairs(all) do
      if #row[1] == length then
        holiday_names = holiday_names + words { row[1] } * Cc(row[2])
      end
    end
  end
end
local holiday = rule("holiday", Ct((field("dir", coming_before)) ^ -1 * field("base", holiday_names)
  * (space * field("dir", coming) + (of + space) * field("y", year_4)) ^ -1)
  / function(found)
    local expr = { type = "holiday", y = found.y, dir = found.dir }
    for name, value in pairs(found.base) do
      expr[name] = value
    end
    return expr
  end)

local nth_word = values { [1] = "primo prima 1° 1º", [2] = "secondo seconda 2° 2º",
    [3] = "terzo terza",
  [4] = "quarto quarta", [5] = "quinto", [-1] = "ultimo ultima" }
local nth_mark = (P "1" * Cc(1) + P "2" * Cc(2) + P "3" * Cc(3)) * vocab.degree
local container = rule("container", words { "mese di" } * space * year_month + year_month
  + node("rel", field("n", coming_before) * field("unit", big_unit))
  + node("rel", field("unit", big_unit) * space * field("n", coming)) + year)
local nth = rule("nth", node("nth", field("n", nth_word + nth_mark) * space * (
    field("unit", Cc "weekday") * field("wd", weekday)
    + field("unit", values { day = "giorno", week = "settimana",
      weekend = "weekend fine_settimana" }))
  * (of * article ^ -1 + space * words { "in" } * space) * field("of", container)))

-- Seasons, quarters, edges -------------------------------------------------------------

local season_name = values { spring = "primavera", summer = "estate", autumn = "autunno",
  winter = "inverno" }
local season = rule("season", node("season", field("dir", coming_before) * field("season",
    season_name))
  + node("season", field("season", season_name) * space * field("dir", coming))
  + node("season", field("season", season_name) * (of + space) * field("y", year_any * not_counted))
  + node("season", (words { "in", "d'estate" } * space + (P "nell" + "d") * apostrophe
    + words { "nella" } * space) * field("season", season_name)) * -(space * vocab.letter
      * P(false))
  + node("season", field("season", season_name) * of * article ^ -1 * field("in_year",
      year_or_rel)))
local quarter_word = values { [1] = "primo 1° i", [2] = "secondo 2° ii", [3] = "terzo 3° iii",
  [4] = "quarto 4° iv ultimo" }
local quarter = rule("quarter", node("quarter", field("n", quarter_word) * space
    * words { "trimestre" }
    * year_tail)
  + node("half", field("n", values { [1] = "primo 1°", [2] = "secondo 2°" }) * space
    * words { "semestre" } * year_tail))

local period = rule("period", season + quarter + year_month + decade + rel)
local edge_word = rule("edge_word", values { start = "inizio inizi primi", mid = "metà",
    ["end"] = "fine ultimi" })
local edge_end = words { "fine" } * Cc "end" + words { "metà" } * Cc "mid"
  + words { "inizio" } * Cc "start"
local edge = rule("edge", node("edge", field("edge", edge_word) * of * article ^ -1
    * field("of", period + year + rel_day + this_unit))
  + node("edge", field("edge", edge_end) * space * field("of", year_month + node("rel",
    field("unit", values { month = "mese", year = "anno", day = "giornata" }) * field("n", Cc(0)))
    + season + year)))

-- What the grammar of expressions builds on -------------------------------------------

M.node = node
M.field = field
M.values = values
M.of = of
M.article = article
M.lead = lead
M.to_number = to_number
M.day_words = day_words
M.day_number = day_number
M.day_any = day_any
M.year_4 = year_4
M.unit = unit
M.plural_unit = plural_unit
M.digits_value = digits_value
M.half = half
M.counted = counted
M.amount = amount
M.amounts = amounts
M.measured = measured
M.month = month
M.weekday_short = weekday_short
M.weekday = weekday
M.weekday_any = weekday_any
M.next_word = next_word
M.coming_before = coming_before
M.rel_unit = rel_unit
M.rel = rel
M.weekend = weekend
M.this_unit = this_unit
M.rel_day = rel_day
M.year_lead = year_lead
M.little_words = little_words
M.no_noun = no_noun
M.year = year
M.free_year = free_year
M.decade = decade
M.comma = comma
M.wd = wd
M.written = written
M.month_day = month_day
M.figures = figures
M.numeric = numeric
M.short_numeric = short_numeric
M.year_month = year_month
M.day_only = day_only
M.a_weekday = a_weekday
M.holiday = holiday
M.nth_word = nth_word
M.nth = nth
M.season = season
M.quarter = quarter
M.period = period
M.edge_word = edge_word
M.edge = edge

return M
