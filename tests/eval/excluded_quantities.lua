--- Numbers that count nothing: left out of ud_derived_quantities. Nouns by lemma, numbers as
-- written.
local function set(words)
  local out = {}
  for word in words:gmatch "%S+" do out[word] = true end
  return out
end

return {
  it = {
    nouns = set [[articolo art art. artt artt. pagina numero comma legge capitolo n. n a dpr titolo capo punto
      lettera allegato tabella decreto paragrafo]],            -- a label, not a count
    -- "per cento" apart from its number; the article; ordinals
    numbers = set "cento i un una uno un' 1 prima primo seconda secondo terza terzo",
  },
  en = {
    nouns = set [[page article section chapter part number route highway room level version figure
      table flight]],
    numbers = set "1 one",                     -- "one" is a pronoun as often as a number
  },
}
