--- Parts of names that carry no identity, by language: what name matching is told to drop.
--
--     local parts = require "vaglio.data.name_parts"
--     parts.particles.de  --> { "am", "von", "vom", ... }
--
-- Lists are folded (lower case, no marks, no apostrophes, no full stops); an entry may hold
-- several words. `particles` stand inside names of people, `minor` are the small words inside
-- names of organisations, `titles` come before or after a person's name, `legal` are the forms
-- of companies, `short_forms` maps a form of a given name, a spelling, or a number word to the
-- one it stands for. `parts.flat(kind)` gives one sorted list over all languages.

local ipairs, pairs, table = ipairs, pairs, table
local gmatch = string.gmatch

local _ENV = nil

local function words(text)
  local list = {}
  for word in gmatch(text, "[^;\n]+") do
    word = word:match("^%s*(.-)%s*$")
    if word ~= "" then list[#list + 1] = word end
  end
  return list
end

local M = {}

M.particles = {
  it = words "d; da; dal; dalla; de; dei; degli; del; della; delle; dello; di; la; le; li; lo; e",
  fr = words "d; de; des; du; l; la; le; les; et",
  es = words "de; del; de la; de las; de los; el; la; las; los; y; e; i",
  pt = words "da; das; de; do; dos; e",
  de = words "am; im; und; vom; von; zu; zum; zur; von der; von und zu; van",
  nl = words "de; den; der; het; op; te; ten; ter; t; van; van den; van der; van de",
  sv = words "af; av",
  ar = words [[
    al; ad; ar; as; ash; at; az; an; el; ul; ur; ud; ibn; bin; ben; bint; banu; abd al; bani]],
  tr = words "oglu; kizi; ogli; qizi",
  he = words "ben; bat; ha",
  ms = words "bin; binti; a l; a p",
  en = words "of; the",
}

M.minor = {
  en = words "a; an; and; at; by; for; from; in; of; on; the; to; with",
  it = words [[
    a; al; ai; alla; alle; agli; con; d; da; dal; dalla; degli; dei; del; dell; della; delle;
    dello;
    di; e; ed; gli; i; il; in; l; la; le; lo; nel; nella; per; sul; sulla; un; una; uno]],
  fr = words "a; au; aux; d; de; des; du; en; et; l; la; le; les; pour; sur",
  es = words "al; de; del; el; en; la; las; los; para; por; y",
  pt = words "da; das; de; do; dos; e; em; na; no; para",
  de = words "am; das; der; des; die; fur; im; in; und; von; zu; zum; zur",
}

M.titles = {
  en = words [[
    mr; mrs; ms; miss; mx; dr; doctor; prof; professor; sir; dame; lord; lady; rev; reverend; hon;
    honourable; honorable; the honourable; his excellency; her excellency; president;
    vice president;
    prime minister; minister; secretary; senator; sen; congressman; congresswoman; rep;
    governor; gov;
    mayor; ambassador; chancellor; judge; justice; general; gen; lt gen; maj gen; colonel; col;
    major;
    maj; captain; capt; lieutenant; lt; sergeant; sgt; admiral; adm; king; queen; prince;
    princess;
    pope; cardinal; archbishop; bishop; father; sister; brother; st; saint; jr; sr; esq; md;
    phd]],
  it = words [[
    sig; signor; signora; signorina; sigra; dott; dottor; dottore; dottoressa; dottssa; dr;
    drssa; prof;
    professor; professore; professoressa; profssa; avv; avvocato; avvocata; ing; ingegnere; arch;
    architetto; geom; rag; on; onorevole; sen; senatore; senatrice; ministro; ministra; premier;
    presidente; vicepresidente; presidentessa; cav; cavaliere; comm; commendatore; gen;
    generale; col;
    colonnello; magg; maggiore; cap; capitano; ten; tenente; maresciallo; amm; ammiraglio; brig;
    don;
    donna; padre; suor; fra; mons; monsignor; monsignore; card; cardinale; papa; re; regina;
    principe;
    principessa; conte; contessa; duca; duchessa; sua eccellenza; sua santita; san; santo;
    santa; sindaco;
    sindaca; governatore; cancelliere; cancelliera; segretario; ambasciatore; ambasciatrice;
    giudice]],
  fr = words [[
    m; mme; mlle; monsieur; madame; mademoiselle; maitre; me; docteur; president; ministre;
    general;
    colonel; cheikh]],
  de = words [[
    herr; frau; doktor; prasident; bundeskanzler; bundeskanzlerin; kanzler; minister; freiherr;
    graf]],
  es = words [[sr; sra; srta; senor; senora; don; dona; lic; presidente; presidenta; ministro;
    general]],
  ar = words [[
    sheikh; shaikh; shaykh; sheik; sceicco; haji; hajji; hadji; hajj; imam; mullah; mulla;
    maulana; mawlana;
    maulvi; mawlawi; molla; ayatollah; sayyid; sayed; sayyed; emir; amir; sultan; hafiz; ustad;
    qari]],
  asia = words "u; daw; datuk; dato; tan sri; tun; shri; smt; pandit; khun; maha",
}

M.legal = {
  it = words [[
    spa; s p a; srl; s r l; srls; sas; snc; sapa; scarl; scrl; soc coop; societa per azioni;
    societa a responsabilita limitata; societa cooperativa; onlus; ets; aps; odv; holding;
    gruppo]],
  en = words [[
    inc; incorporated; corp; corporation; co; company; ltd; limited; limited company; llc;
    l l c; llp; lp;
    plc; pllc; public limited company; limited liability company; limited liability partnership;
    jsc;
    joint stock company; open joint stock company; public joint stock company;
    closed joint stock company;
    ojsc; cjsc; pjsc; pte; pte ltd; pty; pty ltd; pvt; pvt ltd; private limited; group;
    holdings; holding;
    trust company; ltee]],
  de = words [[
    ag; akg; gmbh; gmbh co kg; kg; kgaa; ohg; ug; ev; e v; se; mbh; aktiengesellschaft;
    aktiengeselschaft;
    gesellschaft mit beschrankter haftung]],
  fr = words "sa; s a; sas; sarl; sca; snc; sasu; eurl; scop; societe anonyme; cie; compagnie",
  es = words "sa de cv; sl; s l; slu; sau; srl; ltda; cv; sociedad anonima; sociedad limitada",
  pt = words "lda; ltda; sa; sgps",
  nl = words "bv; b v; nv; n v; bvba; vof; cvba",
  nordic = words "ab; asa; as; a s; aps; oy; oyj; hf; ehf",
  east = words [[
    ooo; oao; zao; pao; ao; ano; tov; tzov; vat; pat; prat;
    obshchestvo s ogranichennoi otvetstvennostiu;
    obshchestvo s ogranichennoi otvetstvennostyu; aktsionernoe obshchestvo; sp z o o; sp z oo;
    spzoo;
    spolka akcyjna; sro; s r o; as; doo; d o o; dd; ad; ead; eood; ood; kft; zrt; nyrt; bt; sia;
    uab; ou;
    societatea cu raspundere limitata; too; tovarishchestvo s ogranichennoi otvetstvennostiu]],
  asia = words [[kk; kabushiki kaisha; gk; berhad; bhd; sdn bhd; tbk; pt; pt tbk; ltd sti;
    as sti; sti]],
}

--- Short forms: "bibi=benjamin". Only usual ones; the same root on both sides is a variant.
M.short_forms = {
  en = words [[
    abe=abraham; al=albert; alex=alexander; andy=andrew; tony=anthony; art=arthur;
    barney=bernard; ben=benjamin;
    bibi=benjamin; bernie=bernard; bill=william; billy=william; bob=robert; bobby=robert;
    cathy=catherine;
    charlie=charles; chris=christopher; chuck=charles; dan=daniel; danny=daniel; dave=david;
    debbie=deborah;
    dick=richard; don=donald; ed=edward; eddie=edward; frank=francis; fred=frederick;
    greg=gregory;
    hank=henry; harry=henry; jack=john; jake=jacob; jeff=jeffrey; jerry=gerald; jim=james;
    jimmy=james;
    joe=joseph; joey=joseph; kate=katherine; kathy=katherine; ken=kenneth; larry=lawrence;
    liz=elizabeth;
    maggie=margaret; matt=matthew; mike=michael; mick=michael; nick=nicholas; pat=patrick;
    pete=peter;
    phil=philip; ray=raymond; rick=richard; rob=robert; ron=ronald; sam=samuel; steve=stephen;
    steven=stephen;
    sue=susan; ted=theodore; teddy=theodore; terry=terence; tim=timothy; tom=thomas; tommy=thomas;
    vince=vincent; walt=walter; will=william]],
  it = words [[
    beppe=giuseppe; peppe=giuseppe; peppino=giuseppe; pino=giuseppe; gianni=giovanni;
    nino=antonio;
    tonino=antonio; toto=salvatore; sasa=salvatore; gigi=luigi; gino=luigi; franco=francesco;
    ciccio=francesco; checco=francesco; pippo=filippo; lillo=calogero; mimmo=domenico;
    nello=antonello;
    sandro=alessandro; ale=alessandro; nando=ferdinando; enzo=vincenzo; renzo=lorenzo;
    dino=bernardino;
    lele=emanuele; manu=emanuele; nico=nicola; pietro=piero; tina=concetta; mimi=domenico;
    ninni=antonino]],
  ru = words [[
    sasha=alexander; misha=mikhail; volodya=vladimir; vova=vladimir; dima=dmitri; kolya=nikolai;
    zhenya=evgeny;
    alyosha=alexei; kostya=konstantin; pasha=pavel; petya=pyotr; grisha=grigory;
    volodymyr=vladimir;
    oleksandr=alexander; aleksandr=alexander; aleksander=alexander; serhii=sergei; mykola=nikolai;
    dmytro=dmitri; dmitry=dmitri; mykhailo=mikhail; andrii=andrei; yevhen=evgeny;
    yevgeny=evgeny]],
  es = words "paco=francisco; pepe=jose; nacho=ignacio; pancho=francisco; juan=john",
  spelling = words [[
    organisation=organization; organisations=organizations; labour=labor; defence=defense;
    centre=center;
    one=1; two=2; three=3; four=4; five=5; six=6; seven=7; eight=8; nine=9; ten=10]],
}

--- One sorted list over all languages, as name matching wants it.
-- @tparam string kind a field of this module
function M.flat(kind)
  local seen, list = {}, {}
  for _, entries in pairs(M[kind]) do
    for _, entry in ipairs(entries) do
      local key = kind == "short_forms" and entry:match("^[^=]+") or entry
      if not seen[key] or entry < seen[key] then seen[key] = entry end
    end
  end
  for _, entry in pairs(seen) do list[#list + 1] = entry end
  table.sort(list, function(a, b)
    return (kind == "short_forms" and a:match("^[^=]+") or a)
         < (kind == "short_forms" and b:match("^[^=]+") or b)
  end)
  return list
end

return M
