--- English units of measure and currencies, as data.
--
-- `M.units[word]` is a node {kind, code, next = {word = node}}: longer units ("square
-- miles", "canadian dollars") hang under `next`. Codes of money are ISO 4217, the
-- others are names in the singular. Words are folded; "_" joins two of them.
--
--     units.add("kilotons kiloton", "energy", "kiloton")
local pairs, ipairs = pairs, ipairs

local _ENV = nil

local M = { units = {} }

--- Adds every spelling in `words` (space separated) as one unit. With `options.glued`
-- the unit must follow figures ("5 m"), never a number word.
function M.add(words, kind, code, options)
  for spelling in words:gmatch "%S+" do
    local level, node = M.units, nil
    for word in spelling:gmatch "[^_]+" do
      level[word] = level[word] or { next = {} }
      node = level[word]
      level = node.next
    end
    node.kind, node.code = kind, code
    for name, value in pairs(options or {}) do
      node[name] = value
    end
  end
end

local add = M.add
local figures = { glued = true }

add("% percent percents per_cent pct pc", "percent", "percent")
add("percentage_points percentage_point percent_points pp ppts", "percent", "percentage_point")
add("basis_points basis_point bps", "percent", "basis_point")

add("seconds second secs sec", "duration", "second")
add("minutes minute mins min", "duration", "minute")
add("hours hour hrs hr", "duration", "hour")
add("days day", "duration", "day")
add("nights night", "duration", "night")
add("weeks week wks", "duration", "week")
add("fortnights fortnight", "duration", "fortnight")
add("months month", "duration", "month")
add("quarters", "duration", "quarter")
add("years year yrs yr", "duration", "year")
add("decades decade", "duration", "decade")
add("centuries century", "duration", "century")
add("milliseconds ms", "duration", "millisecond")
add("light_years light_year", "length", "light_year")

local lengths = {
  { "kilometres kilometre kilometers kilometer kms km", "kilometre" },
  { "metres metre meters meter", "metre" },
  { "centimetres centimetre centimeters centimeter cm", "centimetre" },
  { "millimetres millimetre millimeters millimeter mm", "millimetre" },
  { "micrometres micrometre micrometers μm µm microns micron", "micrometre" },
  { "nanometres nanometre nanometers nanometer nm", "nanometre" },
  { "miles mile mi", "mile" },
  { "feet foot ft", "foot" },
  { "inches inch", "inch" },
  { "yards yard yds yd", "yard" },
}
for _, row in ipairs(lengths) do
  add(row[1], "length", row[2])
  for form in row[1]:gmatch "%S+" do
    add("square_" .. form .. " sq_" .. form .. " sq._" .. form, "area", "square_" .. row[2])
    add("cubic_" .. form .. " cu_" .. form, "volume", "cubic_" .. row[2])
  end
end
add("m", "length", "metre", figures)
add("nautical_miles nautical_mile", "length", "nautical_mile")
add("square_m sq_m sq._m", "area", "square_metre")
add("km² km2 sqkm", "area", "square_kilometre")
add("m² m2 sqm", "area", "square_metre")
add("sqft", "area", "square_foot")
add("m³ m3", "volume", "cubic_metre")
add("hectares hectare", "area", "hectare")
add("ha", "area", "hectare", figures)
add("acres acre", "area", "acre")

add("kilograms kilogram kilogrammes kilogramme kilos kilo kgs kg", "mass", "kilogram")
add("grams gram grammes gramme", "mass", "gram")
add("g", "mass", "gram", figures)
add("milligrams milligram mg", "mass", "milligram")
add("micrograms microgram µg mcg", "mass", "microgram")
add("tonnes tonne metric_tons metric_ton metric_tonnes mt", "mass", "tonne")
add("t", "mass", "tonne", figures)
add("tons ton", "mass", "ton")
add("kilotons kiloton kilotonnes", "mass", "kiloton")
add("megatons megaton", "mass", "megaton")
add("lbs lb", "mass", "pound")
add("ounces ounce oz", "mass", "ounce")
add("stones", "mass", "stone")
add("carats carat", "mass", "carat")

add("litres litre liters liter", "volume", "litre")
add("l", "volume", "litre", figures)
add("millilitres millilitre milliliters milliliter ml", "volume", "millilitre")
add("gallons gallon gal", "volume", "gallon")
add("barrels barrel bbl", "volume", "barrel")
add("bpd", "volume", "barrel_per_day")
add("pints pint", "volume", "pint")
add("cubic_feet", "volume", "cubic_foot")
add("bushels bushel", "volume", "bushel")
add("radians radian", "angle", "radian")
add("rad", "angle", "radian", figures)
add("″", "length", "inch", figures)
add("′", "length", "foot", figures)
add("mpg", "speed", "mile_per_gallon")

local per_hour = {
  { "km miles mile kilometres kilometre kilometers kilometer mi", "hour h hr" },
  { "metres metre meters meter feet m", "second sec s" },
}
local base_code = { km = "kilometre", miles = "mile", mile = "mile", mi = "mile", feet = "foot" }
for _, row in ipairs(per_hour) do
  for form in row[1]:gmatch "%S+" do
    for time in row[2]:gmatch "%S+" do
      local whole = time:find "^h" and "hour" or "second"
      local code = (base_code[form] or form:gsub("ers?$", "re"):gsub("res$", "re"))
      code = (code == "m" and "metre" or code) .. "_per_" .. whole
      add(form .. "_per_" .. time .. " " .. form .. "_an_" .. time .. " " .. form .. "_a_" .. time
        .. " " .. form .. "_/_" .. time, "speed", code)
    end
  end
end
add("mph", "speed", "mile_per_hour")
add("kph kmh kmph", "speed", "kilometre_per_hour")
add("knots knot", "speed", "knot")

add("degrees degree deg °", "temperature", "degree")
for _, form in ipairs { "degrees", "degree", "deg", "°" } do
  add(form .. "_celsius " .. form .. "_centigrade " .. form .. "_c", "temperature", "celsius")
  add(form .. "_fahrenheit " .. form .. "_f", "temperature", "fahrenheit")
  add(form .. "_kelvin", "temperature", "kelvin")
end
add("degc", "temperature", "celsius")
add("degf", "temperature", "fahrenheit")
add("celsius celcius centigrade ℃", "temperature", "celsius")
add("fahrenheit ℉", "temperature", "fahrenheit")
add("kelvin kelvins", "temperature", "kelvin")

for _, row in ipairs {
  { "watts watt", "power", "watt" }, { "volts volt", "voltage", "volt" }, { "amps amp", "current",
    "ampere" },
  { "hertz hz", "frequency", "hertz" }, { "joules joule", "energy", "joule" },
  { "bytes byte", "data", "byte" }, { "bits", "data", "bit" }, { "pascals pascal", "pressure",
    "pascal" },
  { "calories calorie", "energy", "calorie" },
} do
  for form in row[1]:gmatch "%S+" do
    for _, prefix in ipairs { "", "kilo", "mega", "giga", "tera" } do
      add(prefix .. form, row[2], prefix .. row[3])
    end
  end
end
add("kw", "power", "kilowatt")
add("mw", "power", "megawatt")
add("gw", "power", "gigawatt")
add("kwh", "energy", "kilowatt_hour")
add("mwh", "energy", "megawatt_hour")
add("horsepower hp bhp", "power", "horsepower")
add("kb", "data", "kilobyte")
add("mb", "data", "megabyte")
add("gb", "data", "gigabyte")
add("tb", "data", "terabyte")
add("mbps", "data", "megabit_per_second")
add("khz", "frequency", "kilohertz")
add("mhz", "frequency", "megahertz")
add("ghz", "frequency", "gigahertz")
add("decibels decibel db", "sound", "decibel")
add("sieverts millisieverts microsieverts", "radiation", "sievert")

-- ---- money -----------------------------------------------------------------------

--- Countries' adjectives before the name of a currency they share.
local shared = {
  ["dollars dollar"] = { "USD", "us USD", "u.s. USD", "american USD", "canadian CAD",
    "australian AUD",
    "singapore SGD", "singaporean SGD", "taiwan TWD", "taiwanese TWD", "jamaican JMD",
      "zimbabwean ZWL" },
  ["pesos peso"] = { "peso", "mexican MXN", "argentine ARS", "argentinian ARS", "colombian COP",
    "chilean CLP", "cuban CUP", "philippine PHP", "filipino PHP", "uruguayan UYU",
      "dominican DOP" },
  ["rupees rupee"] = { "INR", "indian INR", "pakistani PKR", "nepalese NPR", "nepali NPR" },
  ["francs franc"] = { "CHF", "swiss CHF", "french FRF", "belgian BEF", "cfa XOF", "congolese CDF",
    "rwandan RWF" },
  ["kronor krona"] = { "SEK", "swedish SEK", "icelandic ISK" },
  ["kroner krone"] = { "crown", "norwegian NOK", "danish DKK" },
  ["rubles roubles ruble rouble"] = { "RUB", "russian RUB", "belarusian BYN" },
  ["dinars dinar"] = { "dinar", "iraqi IQD", "kuwaiti KWD", "libyan LYD", "tunisian TND",
    "algerian DZD", "serbian RSD", "jordanian JOD", "bahraini BHD" },
  ["dirhams dirham"] = { "AED", "uae AED", "emirati AED", "moroccan MAD" },
  ["riyals riyal rials rial"] = { "riyal", "saudi SAR", "qatari QAR", "iranian IRR", "omani OMR",
    "yemeni YER" },
  ["liras lira"] = { "TRY", "turkish TRY", "italian ITL", "lebanese LBP", "syrian SYP" },
  ["shillings shilling"] = { "shilling", "kenyan KES", "tanzanian TZS", "ugandan UGX",
    "somali SOS" },
  ["won"] = { "KRW", "korean KRW" },
  ["yen"] = { "JPY", "japanese JPY" },
  ["yuan renminbi rmb"] = { "CNY", "chinese CNY" },
  ["euros euro"] = { "EUR" },
  ["shekels shekel"] = { "ILS", "israeli ILS" },
  ["rand rands"] = { "ZAR", "african ZAR" },
  ["reais reals real"] = { "BRL", "brazilian BRL" },
}
for names, codes in pairs(shared) do
  for name in names:gmatch "%S+" do
    for _, entry in ipairs(codes) do
      local country, code = entry:match "^(%S+) (%S+)$"
      if country then
        add(country .. "_" .. name, "money", code)
      elseif name ~= "real" and name ~= "won" then
        add(name, "money", entry)
      end
    end
  end
end
add("won", "money", "KRW", { scaled = true })
add("hong_kong_dollars hong_kong_dollar", "money", "HKD")
add("new_zealand_dollars new_zealand_dollar", "money", "NZD")
add("pounds_sterling pound_sterling sterling british_pounds british_pound quid", "money", "GBP")
add("egyptian_pounds egyptian_pound", "money", "EGP")
add("lebanese_pounds lebanese_pound", "money", "LBP")
add("syrian_pounds syrian_pound", "money", "SYP")
add("sudanese_pounds sudanese_pound", "money", "SDG")
for name, code in pairs {
  hryvnia = "UAH", hryvnias = "UAH", zloty = "PLN", zlotys = "PLN", forints = "HUF", forint = "HUF",
    naira = "NGN",
  cedis = "GHS", birr = "ETB", baht = "THB", ringgit = "MYR", dong = "VND", taka = "BDT",
    kyat = "MMK",
  afghanis = "AFN", bolivars = "VES", tenge = "KZT", bitcoin = "BTC", bitcoins = "BTC",
    ether = "ETH", rupiah = "IDR",
  marks = "DEM", guilders = "NLG", drachmas = "GRD", leva = "BGN", lei = "RON", bucks = "USD",
  cents = "cent", cent = "cent", ["¢"] = "cent", pence = "penny", penny = "penny", p = "penny",
} do
  add(name, "money", code)
end
M.units.p.glued = true

--- Signs and codes before the number ("$300", "usd 20"); codes also stand after it.
M.before = {
  ["$"] = "USD", ["us$"] = "USD", ["€"] = "EUR", ["£"] = "GBP", ["¥"] = "JPY", ["₽"] = "RUB",
    ["₺"] = "TRY",
  ["₹"] = "INR", ["₴"] = "UAH", ["₪"] = "ILS", ["₸"] = "KZT", ["₩"] = "KRW", ["₦"] = "NGN",
    ["฿"] = "THB",
  ["c$"] = "CAD", ["ca$"] = "CAD", ["a$"] = "AUD", ["au$"] = "AUD", ["nz$"] = "NZD",
    ["hk$"] = "HKD",
  ["usd$"] = "USD", ["cad$"] = "CAD", ["aud$"] = "AUD", ["nzd$"] = "NZD", ["hkd$"] = "HKD",
  ["sgd$"] = "SGD", ["mxn$"] = "MXN", ["mex$"] = "MXN",
  ["s$"] = "SGD", ["r$"] = "BRL", ["nt$"] = "TWD", ["mx$"] = "MXN", rs = "INR", rm = "MYR",
  rmb = "CNY",
}
--- Codes that may stand before figures, glued or not.
M.codes = "usd eur gbp jpy cny chf cad aud nzd hkd sgd rub inr pkr sek nok dkk pln czk huf try ils aed sar"
  .. " zar brl mxn krw kzt uah ngn kes egp thb idr myr php vnd btc rs rm rmb"
for code in M.codes:gmatch "%S+" do
  if #code == 3 and code ~= "rmb" then
    M.before[code] = code:upper()
    if code ~= "try" and code ~= "php" then
      add(code, "money", code:upper())
    end
  end
end
add("$ us$", "money", "USD")
add("€", "money", "EUR")
add("£", "money", "GBP")
add("₽", "money", "RUB")
add("¥", "money", "JPY")
add("₹", "money", "INR")
add("₴", "money", "UAH")

return M
