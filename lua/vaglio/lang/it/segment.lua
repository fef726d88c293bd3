--- Italian for the segmenter: what is an abbreviation, where an apostrophe splits, which words
-- tell that a text is Italian. Everything is lower case with the straight apostrophe.
-- The keys are those of vaglio__seg_list_names (src/segment.h).
--
--     local rules = require "vaglio.lang.it.segment"
--     print(#rules.stopwords, rules.months[1][1])   --> 176   gennaio

local split = string.gmatch
local _ENV = nil

local function words(text)
  local list = {}
  for word in split(text, "%S+") do list[#list + 1] = word end
  return list
end

local segment = { code = "it", keep_final_apostrophe = true, elide_any = true }

--- Frequent words that vote for Italian (at most eight bytes count).
segment.stopwords = words [[
  il lo la i gli le un uno una l d c di a da in con su per tra fra del dello della dei degli
  delle al allo alla ai agli alle dal dallo dalla dai dagli dalle nel nello nella nei negli
  nelle sul sullo sulla sui sugli sulle dell all dall nell sull quell e ed o od ma che chi
  cui non si se ci vi ne mi ti ce anche come dove quando mentre perché poiché più meno molto
  poco tutto tutti tutta tutte già ancora sempre mai ora oggi ieri domani dopo prima poi
  quindi però dunque così qui là lì è e' era erano sono sia siano stato stata stati state
  sarà saranno sarebbe essere fu furono ha hanno ho hai aveva avevano avere abbia abbiano
  avrebbe avrà abbiamo siamo questo questa questi queste quello quella quelli quelle suo sua
  suoi sue loro nostro nostra io tu lui lei noi voi ogni altro altra altri altre alcuni
  alcune due tre può possono deve devono secondo contro durante senza fino verso oltre
  presso nessuno nulla niente solo proprio stesso stessa essi esso
]]

--- Their dot never ends a sentence: titles and what needs a word after it.
segment.abbr_never = words [[
  sig. sigg. sig.ra sig.na sigg.ri dott. dott.ssa dr. dr.ssa prof. proff. prof.ssa ing. avv.
  arch. geom. rag. on. onn. mons. card. comm. cav. uff. gr. col. magg. cap. capt. ten. serg.
  mar.llo amm. brig. m.llo v.pres. vicepres. pres. segr. min. sott. rev. s.e. s.em. s.s.
  ecc.mo ill.mo spett. gent.mo egr. gent. on.le p. pp. pag. pagg. vol. voll. fig. figg. tab.
  cfr. cf. v. vd. es. p.es. ad.es. c.a. att.ne art. artt. c. co. cpv. lett. dir. l. d.l.
  d.lgs. dlgs. d.p.r. d.p.c.m. n. nr. nn. num. sez. str. p.zza p.za c.so v.le loc. fraz.
  prov. tel. cell. sec. secc. ca. circ. red. trad. ed. edd. rist. ist.
]]

--- An abbreviation only when a name or a digit follows ("gen. Rossi"), else a full stop.
segment.abbr_name = words [[
  gen. sen. dep. min. proc. vice. isp. dir. resp. mar. sott.uff. gov. amb. jr. sr. mr. mrs.
  ms. ss. b. f.lli
]]

--- Only before a digit.
segment.abbr_number = words [[
  cm. mq. mc. lun. mer. gio. gen. feb. febbr. apr. lug. ago. sett. nov. dic.
]]

--- They may end a sentence: they do when a capitalised function word follows.
segment.abbr_end = words [[
  ecc. etc. km. kg. s.p.a. s.r.l. s.n.c. s.a.s. a.c. d.c. a.m. p.m. u.s. u.s.a. u.e. n.d.r. ndr.
  ndt. n.d.t. p.s. inc. ltd. co. bros. segg. sgg. jr. op.cit. ibid. id. c.d. cosidd.
]]

--- Words that lose their vowel: the token ends with the apostrophe.
segment.elisions = words [[
  l' un' d' c' m' t' s' v' n' all' dell' dall' nell' sull' coll' dagl' degl' agl' gl' quegl'
  cogl' negl' sugl' quell' quest' bell' sant' nient' tutt' mezz' com' cos' dov' anch'
  neanch' ognun' nessun' qualcun' ciascun' alcun' senz' quand' quant' quarant' cinquant'
  sessant' settant' ottant' novant' trent' cent' tant' pover' brav' buon' grand' ventun' ch'
  fors' avant' sott' sopr' d'un' tr' oltr' contr' entr' st' vers' mill' ultim' prim' second'
  terz' altr' undic' dodic' ell' egl' poc' molt' gent'
]]

--- The apostrophe stands for a lost syllable and belongs to the word.
segment.truncations = words [[
  po' mo' be' va' fa' da' di' sta' to' pe' e' cosi' piu' gia' puo' cioe' perche' poiche'
  affinche' benche' finche' sara' citta' liberta' pero' meta' verita' eta' lunedi' martedi'
  mercoledi' giovedi' venerdi' avra' fara' potra' dovra' saro' universita' societa'
  attivita' comunita' autorita' qualita' possibilita' difficolta' laggiu' giu' lassu'
]]

--- Words that begin with an apostrophe.
segment.aphereses = words [[
  'ndrangheta 'ndranghetista 'ndranghetisti 'ndrina 'ndrine 'ndranghete 'sto 'sta 'sti 'ste
  'l 'na 'nu 'nduja
]]

segment.prefixes = words [[ ex- ]]

segment.months = {
  words "gennaio gen genn", words "febbraio feb febbr", words "marzo mar", words "aprile apr",
  words "maggio mag magg", words "giugno giu", words "luglio lug", words "agosto ago",
  words "settembre set sett", words "ottobre ott", words "novembre nov", words "dicembre dic",
}

--- Who took a picture.
segment.credit_cues = {
  "foto di", "foto:", "foto da", "foto a cura di", "fotografia di", "foto ansa", "foto ap", "foto afp", "foto reuters",
  "foto epa", "foto getty", "foto lapresse", "foto agi", "foto archivio", "foto d'archivio", "foto", "crediti foto",
  "credit foto", "ph:", "ph.", "immagine di", "immagine:", "fonte foto", "fonte immagine", "illustrazione di",
  "frame da", "screenshot da", "ansa/", "lapresse/",
}

--- Before a writer's name.
segment.byline_cues = {
  "di", "a cura di", "testo di", "articolo di", "servizio di", "scritto da", "pubblicato da", "da",
  "dal nostro inviato", "dalla nostra inviata", "dal nostro corrispondente", "dalla nostra corrispondente",
  "dai nostri inviati", "redazione",
}

--- Lines that lead to other stories.
segment.related_cues = {
  "leggi anche", "leggi pure", "leggi qui", "leggi di più", "leggi l'articolo", "leggi tutto", "leggi ancora",
  "per saperne di più", "per approfondire", "approfondimento:", "approfondimenti:", "approfondisci", "potrebbe interessarti",
  "potrebbero interessarti", "ti potrebbe interessare", "ti potrebbero interessare", "articoli correlati",
  "notizie correlate", "correlati", "vedi anche", "guarda anche", "guarda il video", "guarda le foto",
  "ascolta anche", "da leggere", "le altre notizie", "altre notizie", "nella stessa sezione",
}

segment.meta_title = words [[ titolo ]]
segment.meta_outlet = words [[ fonte testata sito giornale editore ]]
segment.meta_url = words [[ indirizzo collegamento ]]
segment.meta_date = words [[ data pubblicato pubblicazione ]]
segment.meta_date[#segment.meta_date + 1] = "data di pubblicazione"
segment.meta_lang = words [[ lingua ]]
segment.meta_other = words [[ autore autori autrice firma categoria categorie sezione argomenti ]]

return segment
