-- Italian numbers and quantities. Rows: text, what is read in it.
local check = require "check"
local number = require "vaglio.lang.it.number"
local quantity = require "vaglio.lang.it.quantity"
local values = require "vaglio.quantity"
local vocab = require "vaglio.grammar.vocab"

local function show(x)
  if x == math.huge then
    return "inf"
  end
  return math.type(x) == "integer" and tostring(x) or ("%.10g"):format(x)
end

-- "text|kind|best|mod|core|unit/per" for each quantity of a sentence.
local function read(text)
  local out = {}
  for _, q in ipairs(quantity.scan(vocab.fold(text))) do
    out[#out + 1] = table.concat({ text:sub(q.first, q.last), q.kind, q.best and show(q.best) or "-",
      q.mod, show(q.core[1]) .. "," .. show(q.core[2]), (q.unit or "-")
      .. (q.per and "/" .. q.per or "") }, "|")
  end
  return table.concat(out, "; ")
end

check.rows("words", {
  { "due", 2 },
  { "dieci", 10 },
  { "undici", 11 },
  { "diciassette", 17 },
  { "venti", 20 },
  { "ventuno", 21 },
  { "ventun", 21 },
  { "ventotto", 28 },
  { "trentatré", 33 },
  { "trentatre", 33 },
  { "quarantotto", 48 },
  { "cinquantuno", 51 },
  { "sessantasei", 66 },
  { "novantanove", 99 },
  { "cento", 100 },
  { "centouno", 101 },
  { "centuno", 101 },
  { "centotto", 108 },
  { "centootto", 108 },
  { "centottanta", 180 },
  { "centoottanta", 180 },
  { "centottantuno", 181 },
  { "duecento", 200 },
  { "trecentoquindici", 315 },
  { "seicentosei", 606 },
  { "novecentonovantanove", 999 },
  { "mille", 1000 },
  { "milleuno", 1001 },
  { "millecento", 1100 },
  { "millenovecentonovanta", 1990 },
  { "duemila", 2000 },
  { "duemilaventidue", 2022 },
  { "diecimila", 10000 },
  { "ventunmila", 21000 },
  { "ventunomila", 21000 },
  { "centomila", 100000 },
  { "centoventimilacinquecento", 120500 },
  { "novecentomila", 900000 },
  { "zero", 0 },
}, number.word)

check.rows("no numeral", {
  { "milanese" },
  { "seicentesco" },
  { "dueuno" },
  { "ottone" },
  { "centro" },
  { "" },
}, number.word)

check.rows("phrases", {
  { "due mila", 2000 },
  { "un milione", 1000000 },
  { "due milioni e mezzo", 2500000 },
  { "mezzo miliardo", 500000000 },
  { "tre miliardi e duecento milioni", 3200000000 },
  { "un milione duemiladuecento", 1002200 },
  { "cinque miliardi e tre quarti", 5750000000 },
  { "12.500", 12500 },
  { "1.000.000", 1000000 },
  { "3,14", 3.14 },
  { "4.8", 4.8 },
  { "1 250 000", 1250000 },
  { "250 mila", 250000 },
  { "10k", 10000 },
  { "2 1/4", 2.25 },
  { "1,5 mln", 1500000 },
  { "duecento virgola settantuno", 200.71 },
  { "mille e cento", 1100 },
  { "7½", 7.5 },
}, function(text)
  local found = number.read(text)
  return found and found.last == #text and found.value or nil
end)

-- Every spelling that the speller writes is read back whole.
local wrong = 0
for n = 2, 1000000, 1 do
  if n <= 3000 or n % 97 == 0 then
    local text = number.format(n)
    local found = number.read(text)
    if not found or found.value ~= n or found.last ~= #text then
      wrong = wrong + 1
    end
  end
end
check.equal(wrong, 0, "spelled numbers are read back")
check.equal(number.format(1888), "milleottocentottantotto", "elision before otto")
check.equal(number.format(1000023), "un milione ventitré", "accent at the end")
check.equal(number.format(-1), nil, "no negative spelling")

check.rows("quantities", {
  { "almeno 18 agenti sono morti", "almeno 18|count|18|>=|18,inf|-" },
  { "oltre mille feriti", "oltre mille|count|1000|>|1000,inf|-" },
  { "più di 2.000 arresti", "più di 2.000|count|2000|>|2000,inf|-" },
  { "circa 400 ricoverati", "circa 400|count|400|~|360,440|-" },
  { "non meno di 40 vittime", "non meno di 40|count|40|>=|40,inf|-" },
  { "fino a 300 manifestanti", "fino a 300|count|300|<=|0,300|-" },
  { "non più di 12 barche", "non più di 12|count|12|<=|0,12|-" },
  { "quasi 500 sfollati", "quasi 500|count|500|~|450,499|-" },
  { "meno di 100 posti", "meno di 100|count|100|<|50,99|-" },
  { "poco più di 60 case", "poco più di 60|count|60|>|60,66|-" },
  { "poco meno di 90 voti", "poco meno di 90|count|90|<|81,89|-" },
  { "intorno ai 700 abitanti", "intorno ai 700|count|700|~|630,770|-" },
  { "attorno a 250 persone", "attorno a 250|count|250|~|225,275|-" },
  { "all'incirca 80 cavalli da corsa", "all'incirca 80|count|80|~|72,88|-" },
  { "approssimativamente 1.200 famiglie", "approssimativamente 1.200|count|1200|~|1080,1320|-" },
  { "più o meno 30 auto", "più o meno 30|count|30|~|27,33|-" },
  { "al massimo 15 passeggeri", "al massimo 15|count|15|<=|0,15|-" },
  { "almeno una ventina di feriti", "almeno una ventina|count|20|>=|20,inf|-" },
  { "oltre un centinaio di barche", "oltre un centinaio|count|100|>|100,inf|-" },
  { "sopra i 5.000 metri", "sopra i 5.000 metri|length|5000|>|5000,inf|metre" },
  { "sotto i 10 anni", "sotto i 10 anni|age|10|<|5,10|year" },
  { "sino a 45 giorni", "sino a 45 giorni|duration|45|<=|0,45|day" },
  { "minimo 20 firme", "minimo 20|count|20|>=|20,inf|-" },
  { "superiore a 3.000 unità", "superiore a 3.000|count|3000|>|3000,inf|-" },
  { "inferiore al 4%", "inferiore al 4%|percent|4|<|2,4|percent" },
  { "400 circa", "400 circa|count|400|~|360,440|-" },
  { "20 chilometri circa", "20 chilometri circa|length|20|~|18,22|kilometre" },
  { "30 persone circa.", "30|count|30|~|27,33|-" },
  { "10 o più ostaggi", "10 o più|count|10|>=|10,inf|-" },
  { "200 e passa denunce", "200 e passa|count|200|>|200,inf|-" },
  { "decine di soldati", "decine|count|-|vague|20,99|-" },
  { "centinaia di case", "centinaia|count|-|vague|200,999|-" },
  { "migliaia di persone", "migliaia|count|-|vague|2000,9999|-" },
  { "decine di migliaia di profughi", "decine di migliaia|count|-|vague|20000,99999|-" },
  { "centinaia di migliaia di euro",
    "centinaia di migliaia di euro|money|-|vague|200000,999999|EUR" },
  { "decine e decine di messaggi", "decine e decine|count|-|vague|20,99|-" },
  { "diverse decine di studenti", "diverse decine|count|-|vague|20,99|-" },
  { "qualche decina di curiosi", "qualche decina|count|-|vague|20,50|-" },
  { "poche centinaia di voti", "poche centinaia|count|-|vague|200,500|-" },
  { "alcune migliaia di firme", "alcune migliaia|count|-|vague|2000,9999|-" },
  { "milioni di spettatori", "milioni|count|-|vague|2000000,9999999|-" },
  { "decine di milioni di utenti", "decine di milioni|count|-|vague|20000000,99999999|-" },
  { "una decina di vigili", "una decina|count|10|~|8,12|-" },
  { "una dozzina di colpi", "una dozzina|count|12|~|10,14|-" },
  { "una quindicina di auto", "una quindicina|count|15|~|12,18|-" },
  { "una cinquantina di tende", "una cinquantina|count|50|~|42,58|-" },
  { "un centinaio di agenti", "un centinaio|count|100|~|85,115|-" },
  { "un migliaio di sfollati", "un migliaio|count|1000|~|850,1150|-" },
  { "mezza dozzina di spari", "mezza dozzina|count|6|~|5,7|-" },
  { "un paio di testimoni", "un paio|count|2|~|2,2|-" },
  { "alcuni passanti", "alcuni|count|-|vague|3,10|-" },
  { "diversi edifici", "diversi|count|-|vague|3,10|-" },
  { "parecchie telefonate", "parecchie|count|-|vague|3,10|-" },
  { "numerosi soccorritori", "numerosi|count|-|vague|5,inf|-" },
  { "molte famiglie", "molte|count|-|vague|5,inf|-" },
  { "pochi superstiti", "pochi|count|-|vague|2,5|-" },
  { "qualche negozio", "qualche|count|-|vague|3,10|-" },
  { "tra 20 e 30 dispersi", "tra 20 e 30|count|-|range|20,30|-" },
  { "tra i 40 e i 50 morti", "tra i 40 e i 50|count|-|range|40,50|-" },
  { "dai 20 ai 30 colpi", "dai 20 ai 30|count|-|range|20,30|-" },
  { "dalle 200 alle 300 persone", "dalle 200 alle 300|count|-|range|200,300|-" },
  { "due o tre complici", "due o tre|count|-|range|2,3|-" },
  { "3-4 chilometri", "3-4 chilometri|length|-|range|3,4|kilometre" },
  { "10-15 uomini armati", "10-15|count|-|range|10,15|-" },
  { "2-3 milioni di euro", "2-3 milioni di euro|money|-|range|2000000,3000000|EUR" },
  { "tra 20 e 30 mila persone", "tra 20 e 30 mila|count|-|range|20000,30000|-" },
  { "passati da 20 a 35 morti", "20|count|20|=|20,20|-; 35|count|35|=|35,35|-" },
  { "la finale vinta 3-1 ieri", "" },
  { "un milione e mezzo di elettori", "un milione e mezzo|count|1500000|=|1500000,1500000|-" },
  { "mezzo milione di firme", "mezzo milione|count|500000|=|500000,500000|-" },
  { "2,5 miliardi di euro", "2,5 miliardi di euro|money|2500000000|=|2500000000,2500000000|EUR" },
  { "400mila persone", "400mila|count|400000|=|400000,400000|-" },
  { "1,2 mln di euro", "1,2 mln di euro|money|1200000|=|1200000,1200000|EUR" },
  { "3 mld di dollari", "3 mld di dollari|money|3000000000|=|3000000000,3000000000|USD" },
  { "tre milioni duecentomila abitanti",
    "tre milioni duecentomila|count|3200000|=|3200000,3200000|-" },
  { "mille e ottocento operai", "mille e ottocento|count|1800|=|1800,1800|-" },
  { "due mila tende", "due mila|count|2000|=|2000,2000|-" },
  { "4400 fermati", "4400|count|4400|=|4400,4400|-" },
  { "4.400 fermati", "4.400|count|4400|=|4400,4400|-" },
  { "4 400 fermati", "4 400|count|4400|=|4400,4400|-" },
  { "1.234,5 tonnellate", "1.234,5 tonnellate|mass|1234.5|=|1234.5,1234.5|tonne" },
  { "5,000 soldati", "5,000|count|5000|=|5000,5000|-" },
  { "un miliardo e duecento milioni di dollari",
    "un miliardo e duecento milioni di dollari|money|1200000000|=|1200000000,1200000000|USD" },
  { "duemilacinquecento agenti", "duemilacinquecento|count|2500|=|2500,2500|-" },
  { "ventitré feriti", "ventitré|count|23|=|23,23|-" },
  { "ventuno denunce", "ventuno|count|21|=|21,21|-" },
  { "centottanta camion", "centottanta|count|180|=|180,180|-" },
  { "cent'anni", "cent'anni|duration|100|=|100,100|year" },
  { "due terzi dei deputati",
    "due terzi|fraction|0.6666666667|=|0.666666667,0.666666667|fraction" },
  { "un quarto degli elettori", "un quarto|fraction|0.25|=|0.25,0.25|fraction" },
  { "tre quarti del paese", "tre quarti|fraction|0.75|=|0.75,0.75|fraction" },
  { "9 abitanti su 10", "9|count|9|=|9,9|-; 10|count|10|=|10,10|-" },
  { "otto su dieci", "otto su dieci|fraction|0.8|=|0.8,0.8|fraction" },
  { "la metà dei seggi", "metà|fraction|0.5|=|0.5,0.5|fraction" },
  { "il 12,5 per cento dei voti", "12,5 per cento|percent|12.5|=|12.5,12.5|percent" },
  { "il 3% in più", "3%|percent|3|=|3,3|percent" },
  { "lo 0,7%", "0,7%|percent|0.7|=|0.7,0.7|percent" },
  { "tra il 5 e il 10%", "tra il 5 e il 10%|percent|-|range|5,10|percent" },
  { "3 punti percentuali", "3 punti percentuali|percent|3|=|3,3|percentage_point" },
  { "25 punti base", "25 punti base|percent|25|=|25,25|basis_point" },
  { "aumento di oltre l'1%", "oltre l'1%|percent|1|>|1,inf|percent" },
  { "300 euro", "300 euro|money|300|=|300,300|EUR" },
  { "$ 250.000", "$ 250.000|money|250000|=|250000,250000|USD" },
  { "€ 20 milioni", "€ 20 milioni|money|20000000|=|20000000,20000000|EUR" },
  { "£ 5,50", "£ 5,50|money|5.5|=|5.5,5.5|GBP" },
  { "45 dollari canadesi", "45 dollari canadesi|money|45|=|45,45|CAD" },
  { "10 mila rubli", "10 mila rubli|money|10000|=|10000,10000|RUB" },
  { "600 sterline", "600 sterline|money|600|=|600,600|GBP" },
  { "80 yen", "80 yen|money|80|=|80,80|JPY" },
  { "12 franchi svizzeri", "12 franchi svizzeri|money|12|=|12,12|CHF" },
  { "1,89 euro al litro", "1,89 euro|money|1.89|=|1.89,1.89|EUR/litre" },
  { "75 dollari al barile", "75 dollari|money|75|=|75,75|USD/barrel" },
  { "15 euro e 30 centesimi", "15 euro e 30 centesimi|money|15.3|=|15.3,15.3|EUR" },
  { "70 centesimi", "70 centesimi|money|70|=|70,70|cent" },
  { "una ragazza di 15 anni", "15 anni|age|15|=|15,15|year" },
  { "un uomo di 43 anni di Torino", "43 anni|age|43|=|43,43|year" },
  { "Mario, 81 anni, pensionato", "81 anni|age|81|=|81,81|year" },
  { "il presidente (68 anni)", "68 anni|age|68|=|68,68|year" },
  { "un 37enne fermato", "37enne|age|37|=|37,37|year" },
  { "una ventenne ferita", "ventenne|age|20|=|20,20|year" },
  { "due quindicenni scomparsi", "due|count|2|=|2,2|-; quindicenni|age|15|=|15,15|year" },
  { "bambino di 7 mesi", "7 mesi|age|7|=|7,7|month" },
  { "all'età di 90 anni", "90 anni|age|90|=|90,90|year" },
  { "ha compiuto 18 anni", "18 anni|age|18|=|18,18|year" },
  { "tra i 20 e i 30 anni", "tra i 20 e i 30 anni|age|-|range|20,30|year" },
  { "gli over 65", "over 65|age|65|>|65,inf|year" },
  { "condannato a 15 anni", "15 anni|duration|15|=|15,15|year" },
  { "15 anni di carcere", "15 anni|duration|15|=|15,15|year" },
  { "pena di 12 anni", "12 anni|duration|12|=|12,12|year" },
  { "per 30 anni", "30 anni|duration|30|=|30,30|year" },
  { "da quattro anni", "quattro anni|duration|4|=|4,4|year" },
  { "due settimane di sciopero", "due settimane|duration|2|=|2,2|week" },
  { "72 ore di cessate il fuoco", "72 ore|duration|72|=|72,72|hour" },
  { "un'ora e mezza di coda", "un'ora e mezza|duration|1.5|=|1.5,1.5|hour" },
  { "due ore e 20 minuti", "due ore e 20 minuti|duration|140|=|140,140|minute" },
  { "mezz'ora di attesa", "mezz'ora|duration|30|=|30,30|minute" },
  { "tre quarti d'ora", "tre quarti d'ora|duration|45|=|45,45|minute" },
  { "tre giorni fa", "tre giorni|duration|3|=|3,3|day" },
  { "20 km dal confine", "20 km|length|20|=|20,20|kilometre" },
  { "100 metri di altezza", "100 metri|length|100|=|100,100|metre" },
  { "un chilometro più a nord", "un chilometro|length|1|=|1,1|kilometre" },
  { "300 ettari di bosco", "300 ettari|area|300|=|300,300|hectare" },
  { "200 metri quadrati", "200 metri quadrati|area|200|=|200,200|square_metre" },
  { "190 km2", "190 km2|area|190|=|190,190|square_kilometre" },
  { "50 metri cubi di fango", "50 metri cubi|volume|50|=|50,50|cubic_metre" },
  { "30 litri d'acqua", "30 litri|volume|30|=|30,30|litre" },
  { "500.000 barili al giorno", "500.000 barili|volume|500000|=|500000,500000|barrel/day" },
  { "12 tonnellate di aiuti", "12 tonnellate|mass|12|=|12,12|tonne" },
  { "5 chili di cocaina", "5 chili|mass|5|=|5,5|kilogram" },
  { "mezzo chilo di esplosivo", "mezzo chilo|mass|0.5|=|0.5,0.5|kilogram" },
  { "120 km/h", "120 km/h|speed|120|=|120,120|kilometre_per_hour" },
  { "180 chilometri orari", "180 chilometri orari|speed|180|=|180,180|kilometre_per_hour" },
  { "38 gradi", "38 gradi|temperature|38|=|38,38|degree" },
  { "5 gradi sotto zero", "5 gradi sotto zero|temperature|-5|=|-5,-5|degree" },
  { "-10 gradi", "-10 gradi|temperature|-10|=|-10,-10|degree" },
  { "40°C", "40°C|temperature|40|=|40,40|celsius" },
  { "scossa di magnitudo 6,1", "magnitudo 6,1|magnitude|6.1|=|6.1,6.1|magnitude" },
  { "magnitudo 4.8", "magnitudo 4.8|magnitude|4.8|=|4.8,4.8|magnitude" },
  { "una scossa di 5.2 della scala Richter",
    "5.2 della scala Richter|magnitude|5.2|=|5.2,5.2|magnitude" },
  { "magnitudo tra 4.5 e 5", "magnitudo tra 4.5 e 5|magnitude|-|range|4.5,5|magnitude" },
  { "10 megawatt", "10 megawatt|power|10|=|10,10|megawatt" },
  { "2.000 megawattora", "2.000 megawattora|energy|2000|=|2000,2000|megawatt_hour" },
  { "articolo 5 della costituzione", "5|label|5|=|5,5|-" },
  { "il numero due del partito", "due|label|2|=|2,2|-" },
  { "un Boeing 737", "737|label|737|=|737,737|-" },
  { "abita in via Roma 12.", "12|label|12|=|12,12|-" },
  { "il G20 di Roma", "" },
  { "il Covid-19", "" },
  { "la rete 5G", "" },
  { "i caccia F-16", "" },
  { "il 6 gennaio 2022 ci furono 3 morti", "3|count|3|=|3,3|-" },
  { "alle 18.30 otto feriti", "otto|count|8|=|8,8|-" },
  { "nel 2013 morirono 90 persone", "90|count|90|=|90,90|-" },
  { "anni '90", "" },
  { "il terzo arresto", "terzo|ordinal|3|=|3,3|-" },
  { "la seconda vittima", "seconda|ordinal|2|=|2,2|-" },
  { "25° anniversario", "25°|ordinal|25|=|25,25|-" },
  { "la 40ª edizione", "40ª|ordinal|40|=|40,40|-" },
  { "almeno un morto", "almeno un|count|1|>=|1,inf|-" },
  { "un morto", "" },
  { "più di un anno", "più di un anno|duration|1|>|1,inf|year" },
  { "zero vittime", "zero|count|0|=|0,0|-" },
  { "sei feriti, due gravi", "sei|count|6|=|6,6|-; due|count|2|=|2,2|-" },
  { "22 morti e 115 feriti", "22|count|22|=|22,22|-; 115|count|115|=|115,115|-" },
  { "nessun ferito", "" },
  { "tra i 3 e i 6 mila", "tra i 3 e i 6 mila|count|-|range|3000,6000|-" },
  { "fra 100 e 150 milioni di euro",
    "fra 100 e 150 milioni di euro|money|-|range|100000000,150000000|EUR" },
}, read)

-- Hard bounds: what the words exclude.
check.rows("hard", {
  { "oltre 10 morti", { 11, math.huge } },
  { "almeno 10 morti", { 10, math.huge } },
  { "meno di 10 morti", { 0, 9 } },
  { "fino a 10 morti", { 0, 10 } },
  { "circa 100 morti", { 80, 120 } },
  { "quasi 100 morti", { 80, 99 } },
  { "decine di morti", { 10, 200 } },
  { "centinaia di morti", { 100, 2000 } },
  { "una decina di morti", { 7, 13 } },
  { "almeno una ventina di morti", { 14, math.huge } },
  { "oltre il 5%", { 5, math.huge } },
  { "40 morti", { 40, 40 } },
}, function(text)
  return quantity.scan(vocab.fold(text))[1].hard
end)

-- Bounds are data that an analyst may change.
local circa = values.bounds["~"]
local old = circa.core
circa.core = { 0.5, 1.5 }
check.equal(quantity.scan("circa 100 morti")[1].core, { 50, 150 }, "bounds are open")
circa.core = old

-- Positions: init and stop, bytes of the original text, wide letters folded in place.
local text = "È stato così: «PIÙ DI 20 feriti»"
local folded = vocab.fold(text)
check.equal(#folded, #text, "folding keeps the length")
local q = quantity.scan(folded)[1]
check.equal(text:sub(q.first, q.last), "PIÙ DI 20", "span in the original")
check.equal(text:sub(q.number_first, q.number_last), "20", "number in the original")
check.equal(#quantity.scan("20 morti e 30 feriti", 10), 1, "init is kept")
check.equal(#quantity.scan("20 morti e 30 feriti", 1, 8), 1, "stop is kept")
check.equal(quantity.scan("", 1), {}, "nothing in nothing")

check.done()
