--- Cases that are no matter for news: {pattern of the lower-case text, reason}. At most 15 % of a
-- set.
return {
  numbers = {
    { "^uno?$", "the article: left to the claim rules" }, { "^,77$", "a comma first" },
    { "^prim[oa]$", "without a noun no ordinal ('prima' is before)" }, { "^second[oa]$",
      "without a noun ('secondo' is according to)" },
  },
  dates = {
    { "^lun%.?$", "a weekday's abbreviation alone" }, { "^mer%.?$",
      "a weekday's abbreviation alone" },
    { "^gio%.?$", "a weekday's abbreviation alone" }, { "^sab%.?$",
      "a weekday's abbreviation alone" },
    { "^tre e 20$", "a clock without its preposition" }, { "^3 e 20$",
      "a clock without its preposition" },
    { "^alle 3 20$", "a clock without a sign" }, { "^8 di stasera$",
      "a clock without its preposition" },
    { "repubblica$", "a holiday's name cut short" }, { "^assunzione$",
      "a holiday's name cut short" },
    { "^ai morti alle 2$", "an hour of a holiday" },
    { "cet$", "time zones" }, { "gmt$", "time zones" },
    { "discriminazione$", "international days" }, { "cooperative", "international days" },
      { "prematur", "international days" },
  },
}
