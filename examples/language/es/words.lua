--- Spanish words: closed classes, the regular conjugation, and endings for what is in no list.
local M = {}

local readings = {}
local function add(form, lemma, tags)
  readings[form] = readings[form] or {}
  table.insert(readings[form], { lemma = lemma, tags = tags })
end

-- tags : forms, or lemma=form/form
local LISTED = [[
art : el=el/la/los/las uno=un/una/unos/unas
prep art : de=del a=al
prep : de a en con por para sin sobre tras entre hasta desde contra según durante ante
cconj : y=y/e o=o/u pero ni sino
sconj : que si cuando mientras porque aunque como
rel : que quien=quien/quienes donde
neg : no
adv : nunca también además ya más menos casi muy así
clitic : se le les me nos
det demo : este=este/esta/estos/estas ese=ese/esa/esos/esas
det : su=su/sus otro=otro/otra/otros/otras todo=todo/toda/todos/todas ninguno=ningún/ninguna
pron : nadie ninguno él=él/ella/ellos/ellas
verb aux be fin pres p3 : ser=es/son estar=está/están
verb aux be fin past p3 : ser=fue/fueron
verb aux be part m sg : ser=sido
verb aux have fin pres p3 : haber=ha/han
verb modal fin p3 : poder=puede/pueden/podría/podrían
verb fin past p3 say : decir=dijo/dijeron
verb part m sg say : decir=dicho
verb fin pres p3 sg : haber=hay morir=muere
verb fin past p3 sg : haber=hubo morir=murió herir=hirió detener=detuvo
verb fin past p3 pl : morir=murieron herir=hirieron detener=detuvieron
verb part m pl : morir=muertos
noun person m pl : muertos heridos detenidos desaparecidos fallecidos
noun person f pl : víctima=víctimas
]]
for tags, items in LISTED:gmatch "(%l[^:]+) : ([^\n]+)" do
  for item in items:gmatch "%S+" do
    local lemma, forms = item:match "^(.-)=(.*)$"
    for form in (forms or item):gmatch "[^/]+" do add(form, lemma or item, tags) end
  end
end

-- ending:tags, after the stem; after the infinitive where it begins with "+"
local AR = [[ó:past_sg aron:past_pl a:pres_sg an:pres_pl aba:impf_sg aban:impf_pl ado:m_sg ada:f_sg
  ados:m_pl adas:f_pl ando:ger +: +ía:cond_sg +ían:cond_pl]]
local ER = [[ió:past_sg ieron:past_pl e:pres_sg en:pres_pl ía:impf_sg ían:impf_pl ido:m_sg ida:f_sg
  idos:m_pl idas:f_pl iendo:ger +: +ía:cond_sg +ían:cond_pl]]
local function conjugate(verb, say)
  for plus, ending, tags in (verb:find "ar$" and AR or ER):gmatch "(%+?)([^%s:]*):(%S*)" do
    local kind = tags == "" and "inf " or tags == "ger" and "" or tags:find "^[mf]_" and "part "
      or "fin p3 "
    add((plus == "+" and verb or verb:sub(1, -3)) .. ending, verb,
      "verb " .. kind .. tags:gsub("_", " ") .. say)
  end
end
for verb, say in ([[afirmar+ anunciar+ informar+ declarar+ confirmar+ explicar+ asegurar+ negar+
  fallecer herir detener arrestar matar asesinar desaparecer resultar perder subir llegar causar
  dejar registrar quedar ocurrir rescatar]]):gmatch "(%a+)(%+?)" do
  conjugate(verb, say == "+" and " say" or "")
end

local NOUNS = {
  { "person", "persona hombre mujer niño agente soldado bombero trabajador vecino minero" },
  { "person role", "portavoz ministro ministra alcalde alcaldesa presidente presidenta director" },
  { "org", "policía gobierno ministerio ejército hospital agencia fiscalía empresa" },
  { "event", "incendio explosión ataque" }, { "place", "ciudad mina" }, { "", "número cifra vida" },
}
for _, row in ipairs(NOUNS) do
  for noun in row[2]:gmatch "%S+" do
    local stem = noun:gsub("ón$", "on"):gsub("z$", "c")
    add(noun, noun, "noun sg " .. row[1])
    add(stem .. (noun:find "[aeo]$" and "s" or "es"), noun, "noun pl " .. row[1])
  end
end

local ENDINGS = {
  { "mente$", "adv" }, { "[ai]e?ndo$", "verb ger" }, { "[aei]r$", "verb inf" },
  { "[ai]do$", "verb part m sg" }, { "[ai]da$", "verb part f sg" },
  { "[ai]dos$", "verb part m pl" }, { "[ai]das$", "verb part f pl" },
  { "[ae]ron$", "verb fin past p3 pl" }, { "ó$", "verb fin past p3 sg" },
  { "s$", "noun pl" }, { "", "noun sg" },
}

--- The readings of a form; a guess off its ending when it is in no list.
function M.analyse(form)
  if readings[form] then return readings[form] end
  for _, e in ipairs(ENDINGS) do
    if form:find(e[1]) then return { { lemma = form, tags = e[2], guess = true } } end
  end
end

return M
