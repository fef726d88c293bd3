--- Italian units of measure and currencies, as data.
--
-- `M.units[word]` is {kind, code, next = {word = unit}}; longer units ("metri cubi",
-- "dollari canadesi") hang under `next`. Codes of money are ISO 4217, the others are the
-- English names in the singular. Words are in folded form. Analysts add with `M.add`:
--
--     units.add("chilotoni chilotone", "energy", "kiloton")
--     units.add("metri_cubi", "volume", "cubic_metre")      -- "_" joins two words
local pairs = pairs

local _ENV = nil

local M = { units = {} }

--- Adds every spelling in `words` (space separated, "_" for a space) as one unit.
function M.add(words, kind, code, options)
  for spelling in words:gmatch "%S+" do
    local node
    local level = M.units
    for word in spelling:gmatch "[^_]+" do
      level[word] = level[word] or {}
      node = level[word]
      node.next = node.next or {}
      level = node.next
    end
    node.kind, node.code = kind, code
    for name, value in pairs(options or {}) do
      node[name] = value
    end
  end
end

local add = M.add

-- Percent, points -------------------------------------------------------------
add("% per_cento percento per_100", "percent", "percent")
add("‰ per_mille", "percent", "permille")
add("punti_percentuali punto_percentuale punti_di_percentuale", "percent", "percentage_point")
add("punti_base punto_base basis_points", "percent", "basis_point")

-- Time --------------------------------------------------------------------------
add("secondi", "duration", "second")
add("secondo", "duration", "second", { after_one = true })
add("minuti minuto", "duration", "minute")
add("min", "duration", "minute", { digits = true })
add("ore ora", "duration", "hour")
add("h", "duration", "hour", { digits = true })
add("giorni giorno giornate gg", "duration", "day")
add("settimane settimana", "duration", "week")
add("mesi mese", "duration", "month")
add("trimestri", "duration", "quarter")
add("semestri", "duration", "half_year")
add("anni anno", "duration", "year")
add("decenni decennio", "duration", "decade")
add("secoli", "duration", "century")
add("millenni", "duration", "millennium")
add("millisecondi", "duration", "millisecond")
add("anni_luce anno_luce", "length", "light_year")

-- Metric prefixes on whole words ---------------------------------------------------
local prefixes = {
  { "", "" }, { "chilo", "kilo" }, { "kilo", "kilo" }, { "mega", "mega" }, { "giga", "giga" },
  { "tera", "tera" }, { "milli", "milli" }, { "centi", "centi" }, { "deci", "deci" },
  { "etto", "hecto" }, { "micro", "micro" }, { "nano", "nano" },
}
local bases = {
  { "metri metro", "length", "metre" }, { "grammi grammo", "mass", "gram" },
  { "litri litro", "volume", "litre" }, { "watt", "power", "watt" },
  { "wattora wattore", "energy", "watt_hour" }, { "joule", "energy", "joule" },
  { "calorie caloria", "energy", "calorie" }, { "hertz", "frequency", "hertz" },
  { "volt", "voltage", "volt" }, { "byte bytes", "data", "byte" }, { "bit", "data", "bit" },
  { "pascal", "pressure", "pascal" },
  { "sievert", "radiation", "sievert" }, { "becquerel", "radiation", "becquerel" },
  { "toni tone", "energy", "ton" },
}
for i = 1, #bases do
  for j = 1, #prefixes do
    local plain_ton = bases[i][3] == "ton" and prefixes[j][1] == ""
    if not plain_ton then
      for form in bases[i][1]:gmatch "%S+" do
        add(prefixes[j][1] .. form, bases[i][2], prefixes[j][2] .. bases[i][3])
      end
    end
  end
end

-- Length, area, volume, mass ---------------------------------------------------
local lengths = { { "chilometri chilometro kilometri kilometro km", "kilometre" },
  { "metri metro mt", "metre" }, { "centimetri centimetro cm", "centimetre" },
  { "millimetri millimetro mm", "millimetre" }, { "miglia miglio", "mile" },
  { "piedi piede", "foot" } }
for i = 1, #lengths do
  local forms, code = lengths[i][1], lengths[i][2]
  add(forms, "length", code)
  for form in forms:gmatch "%S+" do
    for square in ("quadrati quadrato quadri quadro quadrate quadrata"):gmatch "%S+" do
      add(form .. "_" .. square, "area", "square_" .. code)
    end
    for cube in ("cubi cubo cubici cubiche"):gmatch "%S+" do
      add(form .. "_" .. cube, "volume", "cubic_" .. code)
    end
  end
end
local symbol = { digits = true } -- a bare "m" is a unit after figures only
add("m", "length", "metre", symbol)
add("kmq km² km2", "area", "square_kilometre")
add("mq m² m2 metriquadri", "area", "square_metre")
add("mc m³ m3", "volume", "cubic_metre")
add("miglia_nautiche miglio_nautico", "length", "nautical_mile")
add("pollici pollice", "length", "inch")
add("iarde iarda yard yards", "length", "yard")
add("millibar", "pressure", "millibar")
add("ettari ettaro", "area", "hectare")
add("ha", "area", "hectare", { digits = true, weak = true })
add("acri acro", "area", "acre")
add("kg chili chilo chilogrammi kilogrammi", "mass", "kilogram")
add("g gr", "mass", "gram", symbol)
add("mg", "mass", "milligram", symbol)
add("t", "mass", "tonne", symbol)
add("tonnellate tonnellata", "mass", "tonne")
add("quintali quintale", "mass", "quintal")
add("etti etto", "mass", "hectogram")
add("libbre libbra", "mass", "pound")
add("once oncia", "mass", "ounce")
add("carati", "mass", "carat")
add("l", "volume", "litre", symbol)
add("ml", "volume", "millilitre", symbol)
add("cl", "volume", "centilitre", symbol)
add("hl", "volume", "hectolitre", symbol)
add("galloni gallone gal", "volume", "gallon")
add("barili barile", "volume", "barrel")
add("barili_di_petrolio barili_di_greggio barile_di_petrolio", "volume", "barrel")

-- Speed ---------------------------------------------------------------------------
add("km/h kmh km/ora km_orari km_all'ora km_l'ora", "speed", "kilometre_per_hour")
add("chilometri_orari chilometri_all'ora chilometri_l'ora chilometri/ora chilometro_orario"
  .. " chilometri_allora", "speed", "kilometre_per_hour")
add("m/s metri_al_secondo", "speed", "metre_per_second")
add("mph miglia_orarie miglia_all'ora", "speed", "mile_per_hour")
add("nodi nodo", "speed", "knot")

-- Temperature, earthquakes ----------------------------------------------------------
add("gradi grado", "temperature", "degree")
add("gradi_celsius grado_celsius gradi_centigradi grado_centigrado centigradi celsius °c"
  .. " gradi_c ℃", "temperature", "celsius")
add("gradi_fahrenheit grado_fahrenheit fahrenheit gradi_fahreneit °f gradi_f farenheit ℉",
  "temperature", "fahrenheit")
add("gradi_kelvin kelvin", "temperature", "kelvin")
add("richter gradi_richter della_scala_richter gradi_della_scala_richter scala_richter"
  .. " gradi_sulla_scala_richter sulla_scala_richter grado_della_scala_richter"
  .. " sulla_richter della_richter", "magnitude", "magnitude")
add("gradi_di_magnitudo di_magnitudo punti_di_magnitudo", "magnitude", "magnitude")
add("gradi_mercalli della_scala_mercalli gradi_della_scala_mercalli"
  .. " sulla_scala_mercalli", "magnitude", "mercalli")

-- Power, energy, data in symbols --------------------------------------------------------
add("kw", "power", "kilowatt") add("mw", "power", "megawatt") add("gw", "power", "gigawatt")
add("kwh", "energy", "kilowatt_hour") add("mwh", "energy", "megawatt_hour")
add("gwh", "energy", "gigawatt_hour") add("twh", "energy", "terawatt_hour")
add("kb", "data", "kilobyte") add("mb", "data", "megabyte") add("gb", "data", "gigabyte")
add("tb", "data", "terabyte") add("hz khz", "frequency", "hertz")
add("decibel db", "sound", "decibel")
add("cavalli_vapore cv", "power", "horsepower")

-- Money -----------------------------------------------------------------------------
local function money(words, code)
  add(words, "money", code)
end

money("euro euri eur €", "EUR")
money("dollari dollaro dollars dollar usd $ us$ usd$ dollari_usa dollari_us dollari_americani"
  .. " dollari_statunitensi dollaro_americano dollaro_statunitense", "USD")
money("dollari_canadesi dollaro_canadese cad c$ cad$", "CAD")
money("dollari_australiani dollaro_australiano aud a$ aud$", "AUD")
money("dollari_neozelandesi nzd nz$", "NZD")
money("dollari_di_hong_kong hkd hk$", "HKD")
money("dollari_di_singapore sgd", "SGD")
money("dollari_taiwanesi dollari_di_taiwan twd", "TWD")
money("sterline sterlina gbp £ pounds pound sterline_inglesi sterline_britanniche"
  .. " sterlina_inglese sterlina_britannica", "GBP")
money("sterline_egiziane lire_egiziane egp", "EGP")
money("sterline_sudanesi", "SDG")
money("lire_libanesi sterline_libanesi lira_libanese lbp", "LBP")
money("lire_siriane sterline_siriane", "SYP")
money("lire_turche lira_turca ₺", "TRY")
money("lire lira", "ITL")
money("yen ¥ jpy yen_giapponesi", "JPY")
money("yuan renminbi cny rmb yuan_cinesi", "CNY")
money("rubli rublo rub ₽ rubli_russi rublo_russo", "RUB")
money("rubli_bielorussi byn", "BYN")
money("franchi_svizzeri franco_svizzero chf franchi franco", "CHF")
money("franchi_francesi", "FRF")
money("franchi_cfa franco_cfa", "XOF")
money("franchi_belgi", "BEF")
money("franchi_congolesi", "CDF")
money("corone_svedesi corona_svedese sek", "SEK")
money("corone_norvegesi corona_norvegese nok", "NOK")
money("corone_danesi corona_danese dkk", "DKK")
money("corone_ceche corona_ceca czk", "CZK")
money("corone_islandesi corona_islandese isk", "ISK")
money("corone corona", "crown")
money("rupie_indiane rupia_indiana inr ₹ rupie rupia", "INR")
money("rupie_pakistane rupie_pachistane pkr", "PKR")
money("rupie_indonesiane", "IDR") money("rupie_nepalesi", "NPR")
money("rupie_srilankesi", "LKR")
money("won_sudcoreani won krw ₩", "KRW") money("won_nordcoreani", "KPW")
money("pesos_messicani mxn mxn$", "MXN") money("pesos_argentini peso_argentino ars", "ARS")
money("pesos_colombiani", "COP") money("pesos_cileni clp", "CLP")
money("pesos_cubani", "CUP") money("pesos_filippini php", "PHP") money("pesos", "peso")
money("real_brasiliani reais brl real_brasiliano r$", "BRL")
money("rand_sudafricani rand zar", "ZAR")
money("shekel sicli ils ₪ nis", "ILS")
money("dirham_emiratini dirham_degli_emirati aed", "AED")
money("dirham_marocchini", "MAD") money("dirham", "dirham")
money("riyal_sauditi rial_sauditi", "SAR") money("riyal_qatarini qar", "QAR")
money("rial_iraniani rial toman", "IRR")
money("dinari_iracheni", "IQD") money("dinari_kuwaitiani", "KWD")
money("dinari_libici", "LYD") money("dinari_tunisini", "TND")
money("dinari_algerini", "DZD") money("dinari_serbi", "RSD") money("dinari_giordani", "JOD")
money("dinari dinaro", "dinar")
money("tenge kzt ₸ tenge_kazaki", "KZT") money("som som_kirghisi", "KGS")
money("sum_uzbeki", "UZS") money("lari_georgiani", "GEL") money("manat_azeri", "AZN")
money("hryvnia hryvnie grivnia grivnie grivne uah ₴", "UAH")
money("zloty pln złoty", "PLN") money("lei_rumeni lei_romeni leu", "RON")
money("lei_moldavi", "MDL") money("lev_bulgari leva bgn", "BGN")
money("fiorini_ungheresi fiorino_ungherese huf fiorini", "HUF")
money("fiorini_olandesi", "NLG") money("marchi_tedeschi", "DEM")
money("pesetas pesete", "ESP") money("dracme", "GRD")
money("naira", "NGN") money("cedi", "GHS") money("birr", "ETB")
money("scellini_keniani scellini_kenioti", "KES") money("scellini", "shilling")
money("baht", "THB") money("ringgit", "MYR") money("dong", "VND") money("taka", "BDT")
money("kyat", "MMK") money("afghani", "AFN") money("bolivar bolívar", "VES")
money("bitcoin btc", "BTC") money("ethereum ether", "ETH")
money("centesimi centesimo cent eurocent ¢", "cent")
money("centesimi_di_euro cent_di_euro", "cent") money("centesimi_di_dollaro", "US_cent")
money("pence penny", "penny")

--- Signs and codes that may stand before the number ("$ 300", "eur 20").
M.before = {}
for form in ("€ $ £ ¥ ₽ ₺ ₹ ₴ ₪ ₸ ₩ us$ usd$ c$ cad$ a$ aud$ nz$ hk$ mxn$ r$ eur usd gbp jpy"
  .. " cny chf cad aud rub inr sek nok dkk pln"):gmatch "%S+" do
  M.before[form] = M.units[form].code
end

--- What a rate is told by: "due euro al litro".
M.per = {}
local rates = { litre = "litro", kilogram = "chilo kg chilogrammo", barrel = "barile",
  day = "giorno dì", hour = "ora", month = "mese", year = "anno", week = "settimana",
  kilometre = "chilometro km", square_metre = "mq", tonne = "tonnellata", minute = "minuto",
  second = "secondo", person = "persona testa", megawatt_hour = "megawattora mwh",
  kilowatt_hour = "kilowattora chilowattora kwh", ounce = "oncia", share = "azione" }
for code, words in pairs(rates) do
  for word in words:gmatch "%S+" do
    M.per[word] = code
  end
end

return M
