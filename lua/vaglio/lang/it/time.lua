--- Italian time expressions over folded text.
--
--     local time = require "vaglio.lang.it.time"
--     local found = time.scan("arrestato ieri sera, il 6 gennaio era libero")
--     found[1].expr    --> { type = "part", part = "evening", of = { type = "rel", … n = -1 } }
--     time.resolve(found[2].expr, anchor)  --> { lo, hi, precision } in minutes
--
-- `scan` gives {first, last, kind = "date" | "time" | "duration" | "set", expr, calendar};
-- `calendar` is true where the figures inside name a day or an hour and count nothing
-- ("il 6 gennaio"), false where they measure ("tre giorni fa"). What an expression means
-- and how an anchor's precision limits the answer is told in `vaglio.calendar`.
--
--     moment  <- day (sep clock / sep part)? / clock (of day)? / part of day
--     day     <- full date / weekday / relative day / holiday / nth of month
--     period  <- edge? (month / season / quarter / year / decade / relative unit)
--     measure <- count unit 'fa' / 'tra' count unit / 'negli ultimi' count? unit …
local lpeg = require "lpeg"
local vocab = require "vaglio.grammar.vocab"
local calendar = require "vaglio.calendar"
local number = require "vaglio.lang.it.number"
local base = require "vaglio.lang.it.day"
local ipairs, math = ipairs, math
local P, R, S, V, C, Cc, Cp, Ct =
  lpeg.P, lpeg.R, lpeg.S, lpeg.V, lpeg.C, lpeg.Cc, lpeg.Cp, lpeg.Ct

local _ENV = nil

local M = {}

local digit, dash, words = vocab.digit, vocab.dash, base.words
local space, word_end, apostrophe = V "space", V "word_end", V "apostrophe"

local node, field, values, measured = base.node, base.field, base.values, base.measured

local rules, rule = base.rules, base.rule

local of = base.of
local article = base.article
local lead = base.lead
local to_number = base.to_number
local day_words = base.day_words
local day_number = base.day_number
local day_any = base.day_any
local year_4 = base.year_4
local unit = base.unit
local plural_unit = base.plural_unit
local digits_value = base.digits_value
local half = base.half
local counted = base.counted
local amount = base.amount
local amounts = base.amounts
local weekday = base.weekday
local weekday_any = base.weekday_any
local coming_before = base.coming_before
local rel_unit = base.rel_unit
local rel = base.rel
local this_unit = base.this_unit
local rel_day = base.rel_day
local year_lead = base.year_lead
local little_words = base.little_words
local year = base.year
local free_year = base.free_year
local decade = base.decade
local comma = base.comma
local written = base.written
local month_day = base.month_day
local numeric = base.numeric
local short_numeric = base.short_numeric
local year_month = base.year_month
local day_only = base.day_only
local a_weekday = base.a_weekday
local holiday = base.holiday
local nth = base.nth
local season = base.season
local quarter = base.quarter
local period = base.period
local edge_word = base.edge_word
local edge = base.edge
local whole_word = V "whole_word"

-- Parts of the day, hours ---------------------------------------------------------------

local early = (words { "prima", "primo", "tarda", "tardo", "piena", "inoltrata", "metà" }
    * space) ^ -1
local late = (space * words { "presto", "tardi", "inoltrata", "inoltrato", "fonda" }) ^ -1
local part_name = rule("part_name",
  early * values { morning = "mattina mattinata mattino", afternoon = "pomeriggio",
  evening = "sera serata", night = "notte nottata", dawn = "alba", sunset = "tramonto",
  lunch = "ora_di_pranzo pranzo" } * late)
local first_hours = rule("first_hours", words { "prime ore", "primissime ore" } * of * (
    values { early_hours = "notte", morning = "mattino mattina mattinata giorno",
      afternoon = "pomeriggio", evening = "sera serata", dawn = "alba" }))
local part_lead = words { "in", "nel", "nella", "nelle", "di", "a", "al", "alla", "durante la",
  "durante il", "sul", "verso", "verso la", "la", "il", "per tutta la", "del", "della", "dalla",
  "le" } * space + (P "all" + "l" + "dall" + "nell" + "dell") * apostrophe
local named_part = values { morning = "stamattina stamane stamani sta_mattina",
  evening = "stasera sta_sera", last_night = "stanotte" }
local today_part = rule("today_part", node("part", field("part", named_part))
  + node("part", (words { "questo", "questa" } * space + P "quest" * apostrophe)
    * field("part", early * values { morning = "mattina mattinata mattino",
      afternoon = "pomeriggio", evening = "sera serata", last_night = "notte nottata" }))
  + node("part", words { "domattina" } * field("part", Cc "morning")
    * field("of", Cc { type = "rel", unit = "day", n = 1 }))
  + node("part", words { "iersera" } * field("part", Cc "evening")
    * field("of", Cc { type = "rel", unit = "day", n = -1 }))
  + node("part", words { "la scorsa notte", "scorsa notte", "notte scorsa", "la notte scorsa",
    "la notte passata" } * field("part", Cc "last_night"))
  + node("part", words { "scorsa serata", "serata scorsa" } * field("part", Cc "evening")
    * field("of", Cc { type = "rel", unit = "day", n = -1 })))

local day = rule("day",
  numeric + written + short_numeric + month_day + nth + holiday + day_only + rel_day
  + a_weekday)

local minutes_word = digits_value + whole_word
local function clock_of(h, mi)
  return { type = "clock", h = h, mi = mi }
end
local hour_digits = C(P "2" * R "04" + R "01" * digit + digit) * -digit
  * -(S ".," * digit * digit * digit) * -("," * digit) / to_number
local hour_value = rule("hour_value",
  hour_digits + #vocab.letter * (values { [1] = "una" } + whole_word))
local minute_digits = C(R "05" * digit) * -digit / to_number
local seconds = (S ":." * R "05" * digit * -digit) ^ -1
local quarters = words { "un quarto" } * Cc(15) + words { "tre quarti" } * Cc(45)
  + words { "mezza", "mezzo" } * Cc(30)
local and_minutes = rule("and_minutes",
  space * "e" * word_end * space * (quarters + minute_digits * -(space * words {
    "persone", "feriti", "morti" }) + values(day_words) + whole_word * #(vocab.blank ^ 0
      * (S ",.;)" + P(-1)) + space * words { "di", "del", "della",
      "circa",
    "minuti", "locali", "ora", "am", "pm", "p", "a" })))
local less_minutes = rule("less_minutes",
  space * "meno" * word_end * space * (quarters + minutes_word
  * (space * words { "minuti" }) ^ -1))
local noon = words { "mezzogiorno" } * Cc(12) + words { "mezzanotte" } * Cc(0)
local suffix = rule("suffix",
  (space ^ -1 * (P "a" * P "." ^ -1 * space ^ -1 * "m" * P "." ^ -1 * Cc "am"
  + P "p" * P "." ^ -1 * space ^ -1 * "m" * P "." ^ -1 * Cc "pm") * -vocab.letter))
local part_suffix = rule("part_suffix",
  space * (words { "di", "del", "della", "dell" } * space + P "dell" * apostrophe)
  * values { am = "mattina mattino mattinata alba", pm = "pomeriggio sera serata",
    night = "notte" })
local zone = (space * words { "ora locale", "ore locali", "ora italiana", "ora di", "locali",
  "italiane", "gmt", "utc", "cet", "cest", "in punto", "circa", "ora di greenwich" }) ^ -1

local function settle(h, mi, less, half_day)
  if h > 24 or h == 24 and (mi or 0) > 0 or (mi or 0) > 59 then
    return false
  end
  if h == 24 then
    h = 0
  end
  if less then
    h, mi = (h - 1) % 24, 60 - math.tointeger(less)
  end
  if half_day == "pm" and h < 12 or half_day == "night" and h >= 8 and h < 12 then
    h = h + 12
  elseif (half_day == "am" or half_day == "night") and h == 12 then
    h = 0
  end
  return clock_of(h, mi)
end

local time_value = rule("time_value", Ct((
    field("h", noon) * (space * "e" * space * field("mi", quarters)
  ) ^ -1
    + field("h", hour_digits) * S ":." * field("mi", minute_digits) * seconds
    + field("h", hour_value) * (field("mi", and_minutes)) ^ -1
  ) * (field("less", less_minutes)) ^ -1
  * (field("half", suffix + part_suffix)) ^ -1 * zone)
  / function(t) return settle(t.h, t.mi, t.less, t.half) end)
local colon_time = rule("colon_time",
  Ct(field("h", hour_digits) * ":" * field("mi", minute_digits) * seconds
  * -(":" * digit) * (field("half", suffix + part_suffix)) ^ -1 * zone)
  / function(t) return settle(t.h, t.mi, nil, t.half) end)
local half_marked = Ct((P "le" * word_end * space) ^ -1 * field("h", hour_value) * (S ":."
    * field("mi", minute_digits) * seconds) ^ -1
  * field("half", suffix + part_suffix)) / function(t) return settle(t.h, t.mi, nil, t.half) end
local hour_lead = words { "alle ore", "alle", "ore", "dalle ore", "verso le", "intorno alle",
  "attorno alle", "poco dopo le", "poco prima delle", "circa alle", "per le", "fin dalle",
  "h", "dopo le", "prima delle", "entro le", "fino alle", "delle ore", "sono le", "erano le",
  "più o meno alle", "all'incirca alle", "dalle", "delle", "le ore" } * space
  + words { "all'ora di pranzo alle" } * space + P "all" * apostrophe
local not_a_noun = rule("no_noun", base.no_noun)
local bare_hour = rule("bare_hour", time_value * not_a_noun)
local noon_time = rule("noon_time",
  (words { "a", "alla", "verso", "intorno a", "dalla", "poco dopo", "poco prima di",
  "entro", "fino a" } * space) ^ -1 * Ct(field("h", noon) * (space * "e" * space
  * field("mi", quarters)) ^ -1 * (field("less", less_minutes)) ^ -1)
  / function(t) return settle(t.h, t.mi, t.less) end)
local clock = rule("clock", hour_lead * bare_hour + noon_time + colon_time + half_marked)

-- Composition -----------------------------------------------------------------------------

local function under(a, b)
  if a then
    a.of = b
  end
  return a
end

local function swap(a, b)
  return under(b, a)
end

local glue = (vocab.blank ^ 0 * ",") ^ -1 * space * (P "-" * space) ^ -1
local then_part = rule("then_part",
  node("part", field("part", (part_lead ^ -1) * (first_hours + part_name))))
local free_part = rule("free_part",
  node("part", field("part", part_lead * (first_hours
  + part_name))))
local day_part = rule("day_part", day * glue * then_part / swap
  + day)
local clock_day = rule("clock_day",
  clock * ((of + glue) * article ^ -1 * (today_part + day_part)) ^ -1
  / function(a, b)
    if not b then
      return a
    elseif a and b.type == "part" then
      if (b.part == "afternoon" or b.part == "evening") and a.h < 12 then
        a.h = a.h + 12
      end
      return under(a, b.of)
    end
    return under(a, b)
  end)
local function with_clock(day_expr, time_expr)
  if not time_expr then
    return day_expr
  end
  if day_expr.type == "part" then
    if (day_expr.part == "afternoon" or day_expr.part == "evening") and time_expr.h < 12 then
      time_expr.h = time_expr.h + 12
    end
    return under(time_expr, day_expr.of)
  end
  return under(time_expr, day_expr)
end
local of_day = (of * article ^ -1 + glue)
local night_between = node("range", words { "nella notte", "la notte", "notte" } * space
  * words { "tra", "fra" } * space * article ^ -1
  * field("a", (day + node("date", field("d", day_number))) / function(x)
    return { type = "part", part = "evening", of = x } end)
  * space * "e" * space * article ^ -1
  * field("b", day / function(x) return { type = "part", part = "early_hours", of = x } end))
local early_hours = node("part", (part_lead ^ -1) * words { "prime ore", "primissime ore",
  "prime ore del mattino", "prime ore della notte" } * field("part", Cc "early_hours")
  * (of * article ^ -1) * field("of", day))
local part_day = rule("part_day", early_hours + free_part * (of_day * day) / under
  + node("part", field("part", part_name)) * (of * article ^ -1) * day / under)
local daily = rule("daily", today_part + day_part + part_day + free_part)
local moment = rule("moment", clock_day + daily * (glue * clock) ^ -1 / with_clock)

-- Ranges: the first end may borrow month and year from the second.
local function borrow(a, b)
  if a.type == "date" and b.type == "date" and a.d and not a.m then
    a.m, a.y, a.in_year, a.in_month = b.m, b.y, b.in_year, b.in_month
  elseif a.type == "date" and b.type == "date" and a.m and not a.y and b.m then
    a.y, a.in_year = b.y, b.in_year
    if a.y and (a.m > b.m) then
      a.y = a.y - 1
    end
  elseif a.type == "clock" and b.type == "clock" then
    a.of = a.of or b.of
    if b.half_from and a.h < 12 then
      a.h = a.h + 12
    end
  end
  return { type = "range", a = a, b = b }
end

local bare_day = rule("bare_day",
  node("date", (field("wd", weekday_any) * comma) ^ -1 * field("d", day_any)))
local range_end = rule("range_end", (day + year_month + year + rel + season))
local this_month = space * (words { "di" } * space) ^ -1
  * field("in_month", node("rel", field("n", coming_before) * field("unit", P "mese" * word_end
    * Cc "month")))
local end_day = rule("end_day", node("date", field("d", day_any) * this_month) + range_end)
local from = words { "dal", "dallo", "dalla", "da", "dai" } * space + P "dall" * apostrophe
local till = space * (words { "al", "allo", "alla", "a", "fino al", "fino a", "ad", "sino al" }
    * space
  + (P "all" + "fino all") * apostrophe)
local between = words { "tra", "fra" } * space * article ^ -1
local and_then = space * P "e" * word_end * space * article ^ -1
local bare_end = rule("bare_end",
  node("date", field("d", day_any)) * -(space * (unit + vocab.letter ^ 1 * S "ei"
  * word_end - little_words)) * -(vocab.blank ^ -1 * S "%€$"))
local function pair(open, first, middle, last)
  return open * first * middle * last / borrow
end
local hyphen = vocab.blank ^ -1 * dash * vocab.blank ^ -1
local clock_end = (hour_lead + P "le" * word_end * space + P "l" * apostrophe) ^ -1 * time_value
local clock_range = rule("clock_range",
  (words { "dalle", "dalle ore" } * space + P "dall" * apostrophe) * time_value
    * space * (words { "alle", "alle ore", "fino alle" } * space + P "all" * apostrophe)
      * time_value
    / borrow
  + words { "tra", "fra" } * space * clock_end * space * "e" * word_end * space * clock_end / borrow
  + colon_time * hyphen * colon_time / borrow)
local function range_under(range, when)
  if when then
    range.a.of, range.b.of = when, when
  end
  return range
end
local timed_range = clock_range * ((of + glue) * article ^ -1 * day) ^ -1 / range_under
  + day * glue * clock_range / function(when, range) return range_under(range, when) end
local written_end = rule("written_end", written + numeric)
local range = rule("range", timed_range
  + night_between
  + pair(from, (range_end + bare_day), till, end_day)
  + pair(between, (written_end + bare_day), and_then, (written_end
    + node("date", field("d", day_any) * this_month)))
  + pair(between, range_end, and_then, range_end)
  + pair(words { "dal" } * space, bare_end, space * words { "al" } * space, bare_end)
  + pair(words { "tra", "fra" } * space * words { "il" } * space, bare_end,
    and_then, bare_end)
  + pair(P(true), bare_day, (hyphen + space * (P "e" + "o") * word_end * space * article ^ -1),
    written)
  + pair(words { "dal", "tra il", "tra" } * space, bare_day, hyphen, written
    + node("date", field("d", day_any) * space * words { "nel" } ^ -1 * space ^ -1
      * field("in_month", node("rel", field("n", coming_before)
        * field("unit", P "mese" * word_end * Cc "month")))))
  + pair(P(true), node("date", field("y", year_4)), P "-" + dash + "/", node("date",
    field("y", year_4))) * not_a_noun
  + pair(P(true), written_end, hyphen, written_end))

-- Measured distances ------------------------------------------------------------------------

local ago = rule("ago", measured("ago", amounts * space * words { "fa", "or sono", "addietro" }
  * field("dir", Cc(-1))))
local ahead = rule("ahead", measured("ago", words { "tra", "fra", "entro" } * space * amount
  * field("dir", Cc(1)) * -(space * P "e" * word_end * space * digit))
  + measured("ago", amount * space * words { "in futuro" } * field("dir", Cc(1))))
local recent = words { "ultimi", "ultime", "scorsi", "scorse", "passati", "passate" } * Cc(-1)
  + words { "prossimi", "prossime" } * Cc(1)
local span_amount = field("n", counted * unit / function(n, u) return { n = n, unit = u } end)
  + field("n", plural_unit / function(u) return { unit = u } end)
local last_span = rule("last_span",
  measured("span", lead * field("dir", recent) * space * span_amount
    )
  + measured("span", lead * field("n", (digits_value + whole_word) * space * recent
    * space * unit / function(n, dir, u) return { n = n, unit = u, dir = dir } end))
  + measured("span", lead * field("n", counted * plural_unit / function(n, u)
    return { n = n, unit = u } end) * space * field("dir", recent))
  + measured("span", lead * field("n", plural_unit / function(u) return { unit = u } end)
    * space * field("dir", recent)))
local since = rule("since", measured("since", words { "da" } * space * amount
  * -(space * words { "a", "fa", "di" })))
local shift_word = words { "prima", "dopo", "più tardi", "successivo", "successiva", "seguente",
  "precedente", "successivi", "precedenti", "seguenti" }
local shift = rule("shift",
  -rel_day * (node("shift", amounts * space * words { "prima", "dopo", "più tardi" } * -(space
    * words {
    "di", "del", "della", "dei", "che", "delle", "dell" }))
  + node("shift", article * (rel_unit + part_name) * space * shift_word)
  + node("shift", words { "l'indomani", "il giorno seguente" })))
local set_unit = values { day = "giorno", week = "settimana", month = "mese", year = "anno",
  hour = "ora", minute = "minuto" }
local set = rule("set",
  node("set", words { "ogni" } * space * (field("unit", set_unit) + field("wd", weekday)
    + field("part", part_name) + amount) * (glue * field("at", clock)) ^ -1)
  + node("set", words { "tutti i", "tutte le" } * space * (plural_unit
    + values { morning = "mattine",
    evening = "sere", night = "notti", sunday = "domeniche" }) * (glue * field("at", clock)) ^ -1)
  + node("set", field("unit", values { day = "quotidianamente giornalmente",
    week = "settimanalmente",
    month = "mensilmente", year = "annualmente" }))
  + node("set", words { "le domeniche" } * field("wd", Cc(7))))
local duration = rule("duration", measured("duration", field("n", counted * unit * half
      / function(n, u) return { n = n + 0.5, unit = u } end
    + counted * unit / function(n, u) return { n = n, unit = u } end))
  + node("duration", words { "tutto il", "tutta la", "l'intero", "intero", "l'intera",
    "tutto l'anno" }
    * (space * field("unit", rel_unit)) ^ -1 * field("n", Cc(1))))
local now = node("now", words { "in questo momento", "al momento", "in queste ore", "adesso" })

-- Wrappers -------------------------------------------------------------------------------------

local opened = rule("opened", edge + moment + period + year)
local wrap_lead = (words { "il", "lo", "la", "le", "del", "dello", "della", "delle", "al", "allo",
  "alla", "alle" } * space + (P "l" + "all" + "dell") * apostrophe) ^ -1
local known_hour = (P "le" * word_end * space) * bare_hour
local wrapped = rule("wrapped",
  node("before", words { "prima", "non più tardi" } * space * (words { "di", "del", "della",
      "delle", "dello" } * space + (P "dell" + "d") * apostrophe) * field("a", opened))
  + node("after", words { "dopo", "a partire da", "successivamente a" } * space * wrap_lead
    * field("a",
    known_hour + opened))
  + node("until", words { "fino", "sino" } * space * (words { "a", "al", "alla", "alle", "agli",
    "allo" }
    * space + P "all" * apostrophe) * field("a", opened + node("edge",
      field("edge", edge_word) * of * article ^ -1 * field("of", this_unit))))
  + node("by", words { "entro" } * space * wrap_lead * field("a", known_hour + edge + moment
    + period
    + year + this_unit))
  + node("from", words { "dal", "dalla", "dallo", "a partire dal", "a partire dalla", "fin dal",
      "sin dal", "fin dalla" } * space * field("a", edge + day + period + year + noon_time))
  + node("from", words { "da" } * space * field("a", rel_day + a_weekday + year_month))
  + node("from", (words { "dalle", "dalle ore", "fin dalle" } * space) * field("a", bare_hour))
  + node("from", P "dall" * apostrophe * field("a", edge + rel + season + written)))

local lonely_year = year_lead * year + P "(" * free_year * #P ")"
rules[1] = "expression"
rules.expression = range + set + wrapped + ago + last_span + ahead + shift + moment
  + lead * moment + now + rule("weekend", base.weekend)
  + lead * (edge + nth + rel + season + quarter + decade) + edge + quarter + season + decade
  + lonely_year + year_month + rel + since + duration

-- What the figures inside a node do: a measure, or a name of a day or hour.
local measures = vocab.set "ago span since shift set duration"
local function is_calendar(expr)
  if measures[expr.type] then
    return false
  end
  for _, key in ipairs { "a", "b", "of" } do
    if expr[key] and not is_calendar(expr[key]) then
      return false
    end
  end
  return true
end

local time_kinds = { clock = "time", part = "time", duration = "duration", since = "duration",
  set = "set" }

local function kind_of(expr)
  if expr.type == "range" or expr.type == "from" or expr.type == "by" or expr.type == "until" then
    return kind_of(expr.a)
  end
  return time_kinds[expr.type] or "date"
end

local leading = (vocab.words { "il", "lo", "la", "i", "gli", "le", "nel", "nello", "nella", "nei",
    "negli", "nelle", "del", "dello", "della", "dei", "degli", "delle", "di", "in", "a", "al" }
    * vocab.space
  + (P "l" + "nell" + "dell" + "all" + "d") * vocab.apostrophe) * Cp()
local expression_at = P(rules) * Cp()
local before_digit = S "+#@/_&=-.,:"

local function starts_badly(text, at)
  local previous = text:sub(at - 1, at - 1)
  return previous ~= "" and before_digit:match(previous) ~= nil
    and text:sub(at - 2, at - 2):find "[%w]" ~= nil
end

-- Articles and simple prepositions in front belong to the sentence, not to the time.
local function trim(text, at, stop, expr)
  local first = at
  if expr.type ~= "range" and expr.type ~= "shift" then
    local after = leading:match(text, first)
    if after and after < stop then
      first = after
    end
  end
  return first
end

-- Where an expression may begin. The grammar is wide and costs some microseconds at each
-- place, so it is tried only at a *core* word (a month, a unit, a figure, "ieri") or at a
-- word that leads to one through nothing but leading words ("entro la fine di").
local core_words = [[gennaio febbraio marzo aprile maggio giugno luglio agosto settembre
  ottobre novembre dicembre gen genn feb febb mar apr mag magg giu lug ago set sett ott nov dic
  lunedì lunedi martedì martedi mercoledì mercoledi giovedì giovedi venerdì venerdi sabato
  domenica domeniche lun mer gio ven sab dom oggi ieri domani dopodomani altroieri avantieri
  giornata giornate giorno giorni odierno odierna secondi minuto minuti min ora ore h settimana
  settimane mese mesi anno anni decennio decenni secolo secoli trimestre trimestri semestre
  semestri weekend week notte notti nottata mattina mattine mattinata mattino pomeriggio sera sere
  serata alba tramonto pranzo mezzogiorno mezzanotte stamattina stamane stamani stasera stanotte
  sta domattina iersera primavera estate autunno inverno capodanno epifania befana ferragosto halloween
  ognissanti immacolata natale antivigilia pasqua pasquetta pentecoste indomani quotidianamente
  giornalmente settimanalmente mensilmente annualmente adesso momento queste mezzora ricordo
  memoria repubblica mamma papà donna lavoro lavoratori liberazione valentino silvestro stefano
  giuseppe innamorati ringraziamento morti defunti santi ceneri grasso palme angelo donne
  concezione]]
local lead_words = [[a ad al allo alla ai agli alle all in nel nello nella nei negli nelle
  nell di del dello della dei degli delle dell d da dal dallo dalla dai dagli dalle dall per con su
  sul sulla il lo la i gli le l un uno una e tra fra entro fino sino fin sin prima dopo durante
  verso intorno attorno circa quasi oltre più meno almeno appena poco ben partire successivamente
  non tardi ogni tutti tutte tutto tutta intero intera questo questa quest corrente ultimo ultima
  ultimi ultime scorso scorsa scorsi scorse passato passata passati passate prossimo prossima
  prossimi prossime venturo ventura altro inizio inizi primi fine metà primo prima secondo seconda
  terzo terza quarto quarta quinto tarda tardo piena inoltrata prime primissime qualche alcuni
  alcune pochi poche diversi diverse parecchi parecchie vari varie molti molte paio po decina ventina
  quindicina trentina mezz mezza quarti sono erano inizio giornata festa san santo santa vigilia
  martedì domenica lunedì venerdì sabato giovedì mercoledì tutti commemorazione anniversario notte
  che viene quel mese ii iii iv milione mezzo resto]]

local function word_of(text)
  local list = {}
  for word in text:gmatch "%S+" do
    list[#list + 1] = word
  end
  return vocab.words(list, -vocab.letter)
end

-- A sentence as a flat list of {place, kind} pairs; kind is LEAD or, at a core word, REACH: from so
-- many words before it an expression may start. None where the sentence has no core word at all.
local REACH, LEAD, OTHER = 8, 1, 0
local numeral_start = P "du" + "tre" + "qua" + "cin" + "se" + "ott" + "nov" + "die" + "und" + "dod"
  + "quin" + "dici" + "vent" + "cent" + "mill"
local core_word = word_of(core_words) + digit + #numeral_start * number.numeral_word
local run = vocab.word + digit ^ 1
local has_core = (vocab.between * -core_word * run) ^ 0 * vocab.between * core_word
local places = Ct((vocab.between * Cp()
  * (#core_word * Cc(REACH) + #word_of(lead_words) * Cc(LEAD) + Cc(OTHER)) * run) ^ 0)

-- The starts that may open an expression in text[init..stop], last first.
local function candidates(text, init, stop)
  local piece, list, reach = text:sub(init, stop), {}, 0
  if not has_core:match(piece) then
    return list
  end
  local found = places:match(piece)
  for i = #found, 2, -2 do
    local kind = found[i]
    reach = kind == REACH and REACH or kind == LEAD and reach - 1 or 0
    if reach > 0 then
      list[#list + 1] = found[i - 1] + init - 1
    end
  end
  return list
end

local function read_at(text, at)
  if starts_badly(text, at) then
    return nil
  end
  if text:sub(at - 1, at - 1) == "(" then
    local expr, after = expression_at:match(text, at - 1)
    if expr then
      return expr, after
    end
  end
  return expression_at:match(text, at)
end

--- Finds all time expressions of text[init..stop], in order, none overlapping.
function M.scan(text, init, stop)
  local list, free = {}, init or 1
  stop = math.min(stop or #text, #text)
  local starts = candidates(text, free, stop)
  for i = #starts, 1, -1 do
    local at = starts[i]
    local expr, after
    if at >= free then
      expr, after = read_at(text, at)
    end
    if expr and after - 1 <= stop and not vocab.letter:match(text, after) then
      list[#list + 1] = { first = trim(text, at, after, expr), last = after - 1,
        kind = kind_of(expr), expr = expr, calendar = is_calendar(expr) }
      free = after
    end
  end
  return list
end

M.resolve = calendar.resolve

--- The first expression of `text` resolved against `anchor`: interval, expression item.
function M.read(text, anchor, tense)
  local found = M.scan(vocab.fold(text))[1]
  if not found then
    return nil
  end
  return calendar.resolve(found.expr, anchor, tense), found
end

return M
