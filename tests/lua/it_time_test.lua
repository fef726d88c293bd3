-- Italian time expressions. Rows: text, "span|kind|interval precision" for Friday 7 January 2022.
local check = require "check"
local time = require "vaglio.lang.it.time"
local calendar = require "vaglio.calendar"
local vocab = require "vaglio.grammar.vocab"

local function stamp(minute)
  if minute <= calendar.MIN or minute >= calendar.MAX then
    return "open"
  end
  local y, m, d = calendar.civil(minute // 1440)
  local at = minute % 1440
  return ("%04d-%02d-%02d"):format(y, m, d)
    .. ((at == 0 or at == 1439) and "" or (" %02d:%02d"):format(at // 60, at % 60))
end

local function interval(x)
  if not x then
    return "nil"
  end
  local lo, hi = stamp(x.lo), stamp(x.hi)
  return (lo == hi and lo or lo .. " .. " .. hi) .. " " .. x.precision
end

local function reader(anchor, tense)
  return function(text)
    local found = time.scan(vocab.fold(text))[1]
    if not found then
      return "-"
    end
    return text:sub(found.first, found.last) .. "|" .. found.kind .. "|"
      .. interval(time.resolve(found.expr, anchor, tense))
  end
end

check.rows("day anchor", {
  { "il 6 gennaio 2022", "6 gennaio 2022|date|2022-01-06 day" },
  { "6/1/2022", "6/1/2022|date|2022-01-06 day" },
  { "06.01.2022", "06.01.2022|date|2022-01-06 day" },
  { "2022-01-06", "2022-01-06|date|2022-01-06 day" },
  { "6 gen. 2022", "6 gen. 2022|date|2022-01-06 day" },
  { "venerdì 7 gennaio 2022", "venerdì 7 gennaio 2022|date|2022-01-07 day" },
  { "gennaio 2022", "gennaio 2022|date|2022-01-01 .. 2022-01-31 month" },
  { "nel marzo del 2020", "marzo del 2020|date|2020-03-01 .. 2020-03-31 month" },
  { "nel 2013", "2013|date|2013-01-01 .. 2013-12-31 year" },
  { "il 6 gennaio", "6 gennaio|date|2022-01-06 day" },
  { "1° gennaio", "1° gennaio|date|2022-01-01 day" },
  { "primo maggio", "primo maggio|date|2022-05-01 day" },
  { "l'8 marzo", "8 marzo|date|2022-03-08 day" },
  { "lunedì 3 gennaio", "lunedì 3 gennaio|date|2022-01-03 day" },
  { "il 28 dicembre", "28 dicembre|date|2021-12-28 day" },
  { "a dicembre", "dicembre|date|2021-12-01 .. 2021-12-31 month" },
  { "lo scorso novembre", "scorso novembre|date|2021-11-01 .. 2021-11-30 month" },
  { "il prossimo giugno", "prossimo giugno|date|2022-06-01 .. 2022-06-30 month" },
  { "giugno scorso", "giugno scorso|date|2021-06-01 .. 2021-06-30 month" },
  { "oggi", "oggi|date|2022-01-07 day" },
  { "ieri", "ieri|date|2022-01-06 day" },
  { "domani", "domani|date|2022-01-08 day" },
  { "dopodomani", "dopodomani|date|2022-01-09 day" },
  { "l'altro ieri", "altro ieri|date|2022-01-05 day" },
  { "stamattina", "stamattina|time|2022-01-07 06:00 .. 2022-01-07 11:59 part_of_day" },
  { "questa mattina", "questa mattina|time|2022-01-07 06:00 .. 2022-01-07 11:59 part_of_day" },
  { "stasera", "stasera|time|2022-01-07 18:00 .. 2022-01-07 part_of_day" },
  { "stanotte", "stanotte|time|2022-01-06 21:00 .. 2022-01-07 06:00 part_of_day" },
  { "la scorsa notte", "scorsa notte|time|2022-01-06 21:00 .. 2022-01-07 06:00 part_of_day" },
  { "ieri sera", "ieri sera|time|2022-01-06 18:00 .. 2022-01-06 part_of_day" },
  { "ieri mattina", "ieri mattina|time|2022-01-06 06:00 .. 2022-01-06 11:59 part_of_day" },
  { "domani pomeriggio",
    "domani pomeriggio|time|2022-01-08 12:00 .. 2022-01-08 17:59 part_of_day" },
  { "giovedì", "giovedì|date|2022-01-06 day" },
  { "giovedì scorso", "giovedì scorso|date|2022-01-06 day" },
  { "giovedì prossimo", "giovedì prossimo|date|2022-01-13 day" },
  { "venerdì", "venerdì|date|2022-01-07 day" },
  { "lunedì", "lunedì|date|2022-01-03 day" },
  { "giovedì sera", "giovedì sera|time|2022-01-06 18:00 .. 2022-01-06 part_of_day" },
  { "mercoledì notte", "mercoledì notte|time|2022-01-05 21:00 .. 2022-01-06 06:00 part_of_day" },
  { "nella notte", "notte|time|2022-01-06 21:00 .. 2022-01-07 06:00 part_of_day" },
  { "nel pomeriggio", "pomeriggio|time|2022-01-07 12:00 .. 2022-01-07 17:59 part_of_day" },
  { "in serata", "serata|time|2022-01-07 18:00 .. 2022-01-07 part_of_day" },
  { "all'alba", "alba|time|2022-01-07 04:00 .. 2022-01-07 07:00 part_of_day" },
  { "nella notte tra mercoledì e giovedì",
    "nella notte tra mercoledì e giovedì|time|2022-01-05 18:00 .. 2022-01-06 06:00 part_of_day" },
  { "nelle prime ore di giovedì",
    "prime ore di giovedì|time|2022-01-06 .. 2022-01-06 06:00 part_of_day" },
  { "questa settimana", "questa settimana|date|2022-01-03 .. 2022-01-09 week" },
  { "la settimana scorsa", "settimana scorsa|date|2021-12-27 .. 2022-01-02 week" },
  { "la prossima settimana", "prossima settimana|date|2022-01-10 .. 2022-01-16 week" },
  { "il mese scorso", "mese scorso|date|2021-12-01 .. 2021-12-31 month" },
  { "il mese prossimo", "mese prossimo|date|2022-02-01 .. 2022-02-28 month" },
  { "quest'anno", "quest'anno|date|2022-01-01 .. 2022-12-31 year" },
  { "l'anno scorso", "anno scorso|date|2021-01-01 .. 2021-12-31 year" },
  { "l'anno prossimo", "anno prossimo|date|2023-01-01 .. 2023-12-31 year" },
  { "lo scorso anno", "scorso anno|date|2021-01-01 .. 2021-12-31 year" },
  { "tre giorni fa", "tre giorni fa|date|2022-01-04 day" },
  { "otto anni fa", "otto anni fa|date|2014-01-01 .. 2014-12-31 year" },
  { "trent'anni fa", "trent'anni fa|date|1992-01-01 .. 1992-12-31 year" },
  { "420 milioni di anni fa", "-" },
  { "per il resto del mese", "il resto del mese|date|2022-01-07 .. 2022-01-31 month" },
  { "due settimane fa", "due settimane fa|date|2021-12-20 .. 2021-12-26 week" },
  { "un mese fa", "un mese fa|date|2021-12-01 .. 2021-12-31 month" },
  { "un anno e mezzo fa", "un anno e mezzo fa|date|2020-07-01 .. 2020-07-31 month" },
  { "due ore fa", "due ore fa|date|2022-01-06 22:00 .. 2022-01-07 21:59 day" },
  { "qualche giorno fa", "qualche giorno fa|date|2021-12-27 .. 2022-01-06 week" },
  { "pochi mesi fa", "pochi mesi fa|date|2021-04-07 .. 2021-12-07 season" },
  { "tra tre giorni", "tra tre giorni|date|2022-01-10 day" },
  { "fra due mesi", "fra due mesi|date|2022-03-01 .. 2022-03-31 month" },
  { "negli ultimi giorni", "ultimi giorni|date|2021-12-31 .. 2022-01-07 week" },
  { "negli ultimi tre mesi", "ultimi tre mesi|date|2021-10-07 .. 2022-01-07 month" },
  { "nei prossimi giorni", "prossimi giorni|date|2022-01-07 .. 2022-01-14 week" },
  { "nelle prossime 24 ore", "prossime 24 ore|date|2022-01-07 .. 2022-01-08 day" },
  { "nei giorni scorsi", "giorni scorsi|date|2021-12-31 .. 2022-01-07 week" },
  { "da tre giorni", "da tre giorni|duration|2022-01-04 .. 2022-01-07 day" },
  { "da quattro anni", "da quattro anni|duration|2018-01-07 .. 2022-01-07 year" },
  { "due ore prima", "due ore prima|date|nil" },
  { "il giorno dopo", "il giorno dopo|date|nil" },
  { "per due settimane", "due settimane|duration|nil" },
  { "ogni giorno", "ogni giorno|set|nil" },
  { "ogni lunedì", "ogni lunedì|set|nil" },
  { "alle 18.30", "alle 18.30|time|2022-01-07 18:30 instant" },
  { "alle 18:30", "alle 18:30|time|2022-01-07 18:30 instant" },
  { "alle ore 7", "alle ore 7|time|2022-01-07 07:00 .. 2022-01-07 07:59 hour" },
  { "alle 4 e 36", "alle 4 e 36|time|2022-01-07 04:36 instant" },
  { "alle cinque e mezza", "alle cinque e mezza|time|2022-01-07 05:30 instant" },
  { "alle 3 del pomeriggio",
    "alle 3 del pomeriggio|time|2022-01-07 15:00 .. 2022-01-07 15:59 hour" },
  { "alle 8 di sera", "alle 8 di sera|time|2022-01-07 20:00 .. 2022-01-07 20:59 hour" },
  { "a mezzogiorno", "mezzogiorno|time|2022-01-07 12:00 .. 2022-01-07 12:59 hour" },
  { "a mezzanotte", "mezzanotte|time|2022-01-07 .. 2022-01-07 00:59 hour" },
  { "ieri alle 18.30", "ieri alle 18.30|time|2022-01-06 18:30 instant" },
  { "alle 10 di ieri", "alle 10 di ieri|time|2022-01-06 10:00 .. 2022-01-06 10:59 hour" },
  { "il 6 gennaio alle 23", "6 gennaio alle 23|time|2022-01-06 23:00 .. 2022-01-06 hour" },
  { "dalle 9 alle 11", "dalle 9 alle 11|time|2022-01-07 09:00 .. 2022-01-07 11:59 hour" },
  { "dalle 22 alle 6", "dalle 22 alle 6|time|2022-01-07 22:00 .. 2022-01-08 06:59 hour" },
  { "tra le 3 e le 4", "tra le 3 e le 4|time|2022-01-07 03:00 .. 2022-01-07 04:59 hour" },
  { "dal 3 al 7 maggio", "dal 3 al 7 maggio|date|2022-05-03 .. 2022-05-07 day" },
  { "tra il 10 e il 12 gennaio", "tra il 10 e il 12 gennaio|date|2022-01-10 .. 2022-01-12 day" },
  { "dal 28 dicembre al 3 gennaio",
    "dal 28 dicembre al 3 gennaio|date|2021-12-28 .. 2022-01-03 day" },
  { "tra lunedì e martedì", "tra lunedì e martedì|date|2022-01-03 .. 2022-01-04 day" },
  { "dal 2014 al 2018", "dal 2014 al 2018|date|2014-01-01 .. 2018-12-31 year" },
  { "2019-2021", "2019-2021|date|2019-01-01 .. 2021-12-31 year" },
  { "3-5 gennaio 2022", "3-5 gennaio 2022|date|2022-01-03 .. 2022-01-05 day" },
  { "inizio gennaio", "inizio gennaio|date|2022-01-01 .. 2022-01-10 week" },
  { "a metà gennaio", "metà gennaio|date|2022-01-11 .. 2022-01-21 week" },
  { "alla fine di dicembre", "alla fine di dicembre|date|2021-12-22 .. 2021-12-31 week" },
  { "fine 2021", "fine 2021|date|2021-09-02 .. 2021-12-31 season" },
  { "entro fine anno", "entro fine anno|date|2022-01-07 .. 2022-12-31 season" },
  { "entro venerdì", "entro venerdì|date|2022-01-07 day" },
  { "entro il 2030", "entro il 2030|date|2022-01-07 .. 2030-12-31 year" },
  { "prima del 20 aprile", "prima del 20 aprile|date|open .. 2022-04-19 day" },
  { "dopo il 15 gennaio", "dopo il 15 gennaio|date|2022-01-16 .. open day" },
  { "fino a domani", "fino a domani|date|2022-01-07 .. 2022-01-08 day" },
  { "dal 2019", "dal 2019|date|2019-01-01 .. 2022-01-07 year" },
  { "estate 2021", "estate 2021|date|2021-06-21 .. 2021-09-22 season" },
  { "l'estate scorsa", "estate scorsa|date|2021-06-21 .. 2021-09-22 season" },
  { "in inverno", "inverno|date|2021-12-21 .. 2022-03-20 season" },
  { "terzo trimestre 2023", "terzo trimestre 2023|date|2023-07-01 .. 2023-09-30 season" },
  { "primo semestre del 2021", "primo semestre del 2021|date|2021-01-01 .. 2021-06-30 season" },
  { "anni '90", "anni '90|date|1990-01-01 .. 1999-12-31 decade" },
  { "gli anni settanta", "anni settanta|date|1970-01-01 .. 1979-12-31 decade" },
  { "a Capodanno", "Capodanno|date|2022-01-01 day" },
  { "a Natale", "Natale|date|2021-12-25 day" },
  { "Pasqua 2022", "Pasqua 2022|date|2022-04-17 day" },
  { "Ferragosto", "Ferragosto|date|2021-08-15 day" },
  { "il 25 aprile", "25 aprile|date|2022-04-25 day" },
  { "Epifania", "Epifania|date|2022-01-06 day" },
  { "ultima domenica di marzo 2022", "ultima domenica di marzo 2022|date|2022-03-27 day" },
  { "il primo lunedì di ottobre", "primo lunedì di ottobre|date|2021-10-04 day" },
  { "il fine settimana", "fine settimana|date|2022-01-08 .. 2022-01-09 day" },
  { "alle 4 donne fu chiesto", "-" },
  { "le 20 persone fermate", "-" },
  { "2000 soldati", "-" },
}, reader(calendar.day(2022, 1, 7)))

-- Nothing relative is finer than its anchor.
check.rows("month anchor", {
  { "ieri", "ieri|date|2021-12-31 .. 2022-01-30 month" },
  { "giovedì", "giovedì|date|2021-12-30 .. 2022-01-27 month" },
  { "ieri sera", "ieri sera|time|2021-12-31 18:00 .. 2022-01-30 month" },
  { "alle 18.30", "alle 18.30|time|2022-01-01 18:30 .. 2022-01-31 18:30 month" },
  { "tre giorni fa", "tre giorni fa|date|2021-12-29 .. 2022-01-28 month" },
  { "il 6 gennaio", "6 gennaio|date|2022-01-06 day" },
  { "l'anno scorso", "anno scorso|date|2021-01-01 .. 2021-12-31 year" },
  { "nel 2013", "2013|date|2013-01-01 .. 2013-12-31 year" },
}, reader(calendar.month(2022, 1)))

-- Without an anchor only the absolute is known.
check.rows("no anchor", {
  { "ieri", "ieri|date|nil" },
  { "giovedì sera", "giovedì sera|time|nil" },
  { "il 6 gennaio", "6 gennaio|date|nil" },
  { "il 6 gennaio 2022", "6 gennaio 2022|date|2022-01-06 day" },
  { "il 6 gennaio 2022 alle 18.30", "6 gennaio 2022 alle 18.30|time|2022-01-06 18:30 instant" },
  { "nel 2013", "2013|date|2013-01-01 .. 2013-12-31 year" },
}, reader(nil))

check.rows("future", {
  { "giovedì", "giovedì|date|2022-01-13 day" },
  { "venerdì", "venerdì|date|2022-01-07 day" },
  { "Ferragosto", "Ferragosto|date|2022-08-15 day" },
  { "stanotte", "stanotte|time|2022-01-07 21:00 .. 2022-01-08 06:00 part_of_day" },
}, reader(calendar.day(2022, 1, 7), "future"))

-- Figures that name a day count nothing; figures that measure do.
check.rows("calendar", {
  { "il 6 gennaio", true }, { "alle 18.30", true }, { "tre giorni fa", false },
  { "da quattro anni", false }, { "dal 3 al 7 maggio", true }, { "ogni due giorni", false },
}, function(text)
  return time.scan(vocab.fold(text))[1].calendar
end)

check.equal({ calendar.civil(calendar.easter(2022)) }, { 2022, 4, 17 }, "Easter 2022")
check.equal({ calendar.civil(calendar.easter(2024)) }, { 2024, 3, 31 }, "Easter 2024")
check.equal(calendar.weekday(calendar.days(2022, 1, 7)), 5, "a Friday")
check.equal(calendar.day(2021, 2, 29), nil, "no such day")
check.equal(calendar.day(1970, 1, 1), { lo = 0, hi = 1439, precision = "day" }, "the epoch")
check.equal(calendar.coarser("day", "month"), "month", "coarser")
local got, item = time.read("Ieri a Roma", calendar.day(2022, 1, 7))
check.equal(interval(got), "2022-01-06 day", "read")
check.equal(item.first, 1, "read gives the item")
check.equal(time.read("niente", nil), nil, "nothing to read")
check.equal(#time.scan("ieri e oggi", 6), 1, "init is kept")

check.done()
