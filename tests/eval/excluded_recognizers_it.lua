--- Cases that are no matter for news: {pattern of the lower-case text, reason}. At most 15 % of a
-- set.
return {
  numbers = {
    { "%^", "powers" },
    { "%d+,?%d*e%d", "scientific notation" },
    { "^%-1 e 4/5$", "mixed number as a formula" },
    { "%d+%.%d+%.%d+%.%d+", "an address of the net" },
    { "^un$", "the article: left to the claim rules" }, { "^uno$",
      "the article: left to the claim rules" },
    { "^prenota un posto", "the article" }, { "^apri un ticket$", "the article" },
    { "4 maggio", "a date, read as a time" },
    { "bilionesimo", "fractions with denominators above a thousand" },
    { "miliardesimi", "fractions with denominators above a thousand" },
    { "trilionesimo", "an ordinal misspelt for a number" },
    { "centocinquesim", "fractions of a hundred and five" }, { "duemiladuecentocinquesimi",
      "the same" },
    { "^10g$", "suffix G for a thousand million" }, { "^1,2b$", "suffix b for a thousand million" },
    { "^%- 10  k$", "a sign apart from its number" },
    { "mezzo giro", "half a turn, of a knob" },
  },
  dates = {
    { "%d ?pm", "English clock in an Italian sentence" }, { "%d ?a%.m%.",
      "English clock in an Italian sentence" },
    { "tornerò il%s+4[/.-]22", "American order of day and month" }, { "04/23/2016",
      "American order" },
    { "2020/23", "year, day, month" }, { "23%-2020", "day, year, month" },
    { "sarò fuori il 2015[./-]3", "a month written 2015.3" },
    { "10/1%-11/2/2017", "a range in figures" }, { "28/2%-1/3", "a range in figures" },
    { "08/12,2015", "comma in a date of figures" },
    { "organizzami un appuntamento", "a calendar command" },
    { "mancano .* minuti alle", "the hour told as minutes to go" },
  },
}
