--- The forms of the Italian verbs that no stem describes: essere, avere, stare, dare, fare, andare,
-- dire whole, and the odd presents of sapere, dovere, potere, volere, solere.
--
-- base -> {forms = {{form, tags}, …}, prefixes = "ri dis …"}; a form goes with each prefix (rifare).

local gmatch, gsub = string.gmatch, string.gsub
local _ENV = nil

local IND, SUBJ, IMPER = "fin pres ", "fin pres subj ", "fin imper "
local PAST, IMPF, ISUBJ = "fin past ", "fin impf ", "fin impf subj "
local ANY = "p1 p2 p3 sg"

-- Sets a row of six forms; "-" leaves a gap.
local function row(t, tags, forms)
  local persons = {"p1 sg", "p2 sg", "p3 sg", "p1 pl", "p2 pl", "p3 pl"}
  local n = 0
  for form in gmatch(forms, "%S+") do
    n = n + 1
    if form ~= "-" then t[#t + 1] = {form, tags .. persons[n]} end
  end
end

local function one(t, tags, forms)
  for form in gmatch(forms, "%S+") do t[#t + 1] = {form, tags} end
end

-- The four forms of a participle, from its stem.
local function part(t, stem)
  one(t, "part m sg", stem .. "o"); one(t, "part f sg", stem .. "a")
  one(t, "part m pl", stem .. "i"); one(t, "part f pl", stem .. "e")
end

local function paradigm(d)
  local t = {}
  one(t, "inf", d.inf); row(t, IND, d.pres)
  if d.impf then row(t, IMPF, d.impf) end
  if d.past then row(t, PAST, d.past) end
  if d.subj then
    one(t, SUBJ .. ANY, d.subj)
    row(t, SUBJ, "- - - " .. d.subjpl)
  end
  if d.isubj then
    one(t, ISUBJ .. "p1 p2 sg", d.isubj .. "i"); one(t, ISUBJ .. "p3 sg", d.isubj .. "e")
    row(t, ISUBJ, "- - - " .. d.isubj .. "imo - " .. d.isubj .. "ero")
    one(t, ISUBJ .. "p2 pl", d.isubj:sub(1, -2) .. "te")
  end
  if d.fut then
    local f = d.fut
    row(t, "fin fut ", (gsub("%1ò %1ai %1à %1emo %1ete %1anno", "%%1", f)))
    row(t, "fin cond ", (gsub("%1ei %1esti %1ebbe %1emmo %1este %1ebbero", "%%1", f)))
  end
  if d.imper then row(t, IMPER, d.imper) end
  if d.ger then one(t, "ger", d.ger) end
  if d.part then part(t, d.part) end
  return t
end

local M = {
  essere = {forms = paradigm {
    inf = "essere esser", pres = "sono sei è siamo siete sono",
    impf = "ero eri era eravamo eravate erano", past = "fui fosti fu fummo foste furono",
    subj = "sia", subjpl = "siamo siate siano", isubj = "foss", fut = "sar",
    imper = "- sii - - siate -", ger = "essendo", part = "stat"}},
  avere = {forms = paradigm {
    inf = "avere aver", pres = "ho hai ha abbiamo avete hanno",
    impf = "avevo avevi aveva avevamo avevate avevano",
    past = "ebbi avesti ebbe avemmo aveste ebbero", subj = "abbia",
    subjpl = "abbiamo abbiate abbiano", isubj = "avess", fut = "avr",
    imper = "- abbi - - abbiate -", ger = "avendo", part = "avut"}},
  stare = {forms = paradigm {
    inf = "stare star", pres = "sto stai sta stiamo state stanno",
    impf = "stavo stavi stava stavamo stavate stavano",
    past = "stetti stesti stette stemmo steste stettero", subj = "stia",
    subjpl = "stiamo stiate stiano", isubj = "stess", fut = "star",
    imper = "- sta' - stiamo state -", ger = "stando", part = "stat"},
    prefixes = "sotto sopra"},
  dare = {forms = paradigm {
    inf = "dare dar", pres = "do dai dà diamo date danno",
    impf = "davo davi dava davamo davate davano",
    past = "diedi desti diede demmo deste diedero", subj = "dia",
    subjpl = "diamo diate diano", isubj = "dess", fut = "dar",
    imper = "- da' - diamo date -", ger = "dando", part = "dat"},
    prefixes = "ri"},
  fare = {forms = paradigm {
    inf = "fare far", pres = "faccio fai fa facciamo fate fanno",
    impf = "facevo facevi faceva facevamo facevate facevano",
    past = "feci facesti fece facemmo faceste fecero", subj = "faccia",
    subjpl = "facciamo facciate facciano", isubj = "facess", fut = "far",
    imper = "- fa' - facciamo fate -", ger = "facendo", part = "fatt"},
    prefixes = "ri dis soddis stra contraf sopraf assue lique stupe tume rare putre"},
  andare = {forms = paradigm {
    inf = "andare andar", pres = "vado vai va andiamo andate vanno",
    impf = "andavo andavi andava andavamo andavate andavano",
    past = "andai andasti andò andammo andaste andarono", subj = "vada",
    subjpl = "andiamo andiate vadano", isubj = "andass", fut = "andr",
    imper = "- va' - andiamo andate -", ger = "andando", part = "andat"},
    prefixes = "ri"},
  dire = {forms = paradigm {
    inf = "dire dir", pres = "dico dici dice diciamo dite dicono",
    impf = "dicevo dicevi diceva dicevamo dicevate dicevano",
    past = "dissi dicesti disse dicemmo diceste dissero", subj = "dica",
    subjpl = "diciamo diciate dicano", isubj = "dicess", fut = "dir",
    imper = "- di' - diciamo dite -", ger = "dicendo", part = "dett"},
    prefixes = "ri contrad dis male bene pre in inter ad"},
  sapere = {forms = paradigm {
    inf = "sapere", pres = "so sai sa sappiamo sapete sanno",
    subj = "sappia", subjpl = "sappiamo sappiate sappiano", imper = "- sappi - - sappiate -"}},
  dovere = {forms = paradigm {
    inf = "dovere", pres = "devo devi deve dobbiamo dovete devono",
    subj = "debba", subjpl = "dobbiamo dobbiate debbano"}},
  potere = {forms = paradigm {
    inf = "potere", pres = "posso puoi può possiamo potete possono",
    subj = "possa", subjpl = "possiamo possiate possano"}},
  volere = {forms = paradigm {
    inf = "volere", pres = "voglio vuoi vuole vogliamo volete vogliono",
    subj = "voglia", subjpl = "vogliamo vogliate vogliano"}},
  solere = {forms = paradigm {
    inf = "solere", pres = "soglio suoli suole sogliamo solete sogliono", part = "solit"}},
}
for form, of in ("debbo dovere,debbono dovere,vuol volere,dev' dovere,puo potere,"
    .. "han avere,son essere,sian essere,stan stare,fan fare,dan dare,san sapere,van andare,"
    .. "eran essere,fosser essere"):gmatch("(%S+) ([^,]+),?") do
  local tags = {debbo = "p1 sg", vuol = "p3 sg", ["dev'"] = "p3 sg", puo = "p3 sg"}
  local mood = ({sian = SUBJ, eran = IMPF, fosser = ISUBJ})[form] or IND
  local list = M[of].forms
  list[#list + 1] = {form, mood .. (tags[form] or "p3 pl")}
end

return M
