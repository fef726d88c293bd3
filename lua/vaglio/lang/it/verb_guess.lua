--- Verb readings of unknown Italian words, by their ending. Serves `morph.lua`.

local ipairs, sub = ipairs, string.sub
local _ENV = nil

local M = {}

-- Endings of verbs that no other word has: ending -> {ending of the infinitive, tags}.
local verb_endings = {
  {"erebbero", "are", "fin cond p3 pl"}, {"irebbero", "ire", "fin cond p3 pl"},
  {"erebbe", "are", "fin cond p3 sg"}, {"irebbe", "ire", "fin cond p3 sg"},
  {"eranno", "are", "fin fut p3 pl"}, {"iranno", "ire", "fin fut p3 pl"},
  {"arono", "are", "fin past p3 pl"}, {"irono", "ire", "fin past p3 pl"},
  {"assero", "are", "fin impf subj p3 pl"}, {"essero", "ere", "fin impf subj p3 pl"},
  {"issero", "ire", "fin impf subj p3 pl"},
  {"avano", "are", "fin impf p3 pl"}, {"evano", "ere", "fin impf p3 pl"},
  {"ivano", "ire", "fin impf p3 pl"}, {"iscono", "ire", "fin pres p3 pl"},
  {"izzano", "izzare", "fin pres p3 pl"}, {"eggiano", "eggiare", "fin pres p3 pl"},
  {"ando", "are", "ger"}, {"endo", "ere", "ger"},
  {"erà", "are", "fin fut p3 sg"}, {"irà", "ire", "fin fut p3 sg"},
  {"ava", "are", "fin impf p3 sg"}, {"eva", "ere", "fin impf p3 sg"},
  {"isce", "ire", "fin pres p3 sg"}, {"ono", "ere", "fin pres p3 pl"},
  {"izzare", "izzare", "inf"}, {"eggiare", "eggiare", "inf"}, {"ificare", "ificare", "inf"},
  {"ano", "are", "fin pres p3 pl"}, {"are", "are", "inf"}, {"ire", "ire", "inf"},
  {"ere", "ere", "inf"}, {"ò", "are", "fin past p3 sg"}, {"izza", "izzare", "fin pres p3 sg"},
}
-- Some of these are also ends of nouns and adjectives: give both.
local also_nominal = {ano = true, ono = true, ava = true, eva = true, ere = true, are = true,
  ire = true, ["ò"] = true, izza = true}
local participles = {ato = "m sg", ata = "f sg", ati = "m pl", ate = "f pl", uto = "m sg",
  uta = "f sg", uti = "m pl", ute = "f pl", ito = "m sg", ita = "f sg", iti = "m pl", ite = "f pl"}
local theme = {a = "are", u = "ere", i = "ire"}

local function guess_part(out, form)
  local tail = sub(form, -3)
  local agree = participles[tail]
  if not agree or #form < 6 then return end
  out[#out + 1] = {lemma = sub(form, 1, -4) .. theme[sub(tail, 1, 1)], tags = "verb part " .. agree,
    guess = true}
end

--- Adds the readings of an unknown word as a verb; true if it can be nothing else.
function M.guess(out, form)
  local only_verb = false
  for _, e in ipairs(verb_endings) do
    local size = #e[1]
    if #form >= size + 3 and sub(form, -size) == e[1] then
      out[#out + 1] = {lemma = sub(form, 1, -size - 1) .. e[2], tags = "verb " .. e[3], guess = true}
      only_verb = not also_nominal[e[1]]
      break
    end
  end
  guess_part(out, form)
  return only_verb
end

return M
