--- Cases that are no matter for news: {pattern of the lower-case text, reason}. At most 15 % of a
-- set.
return {
  numbers = {
    { "%^", "powers" }, { "^%-?[%d.]+e%+?%d", "scientific notation" },
    { "%d+%.%d+%.%d+%.%d+", "an address of the net" }, { "phone number", "a telephone number" },
    { "^10g$", "suffix G for a thousand million" }, { "^%- 10  k$",
      "a sign apart from its number" },
    { "trillionth", "fractions with denominators above a thousand" },
    { "e twenty.firsts?", "fractions of a twenty-first" }, { "^a twenty",
      "fractions of a twenty-first" }, { "hundred%-? ?fifths", "improper fractions in words" },
    { "one hundred and? ?fifth", "improper fractions in words" }, { "one over",
      "fractions read as 'over'" },
    { "1 over", "fractions read as 'over'" }, { "twenty.?o?n?e? fifths",
      "improper fractions in words" },
    { "twenty.three fifths", "improper fractions in words" }, { "thirty.?t?w?o? fifths",
      "improper fractions in words" },
    { "twenty and three fifths", "mixed numbers in words" }, { "two fifths",
      "mixed numbers in words" },
    { "n[ao]ught", "nought" }, { "^ ?%d dzs$", "dzs for dozens" }, { "five ninths",
      "millions and ninths" },
    { "kuai", "a currency's units in words of another language" }, { "100元", "a Chinese sign" },
    { "credit points", "credits of a game" }, { "half turn", "half a turn, of a knob" },
    { "per millisecond", "made-up units" }, 
    { "12,34,567", "Indian grouping" }, { "mgbp", "MGBP for millions" }, { "musd",
      "MUSD for millions" },
  },
  dates = {},
}
