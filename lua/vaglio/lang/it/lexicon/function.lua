--- The closed classes of Italian: articles, prepositions, pronouns, conjunctions, negations,
-- frequent adverbs, ordinals, months and weekdays.
--
--     words.forms["dell'"]  --> {{"di", "prep art m f sg"}}
--
-- One line of data is `tags ; lemma ; forms`. A form may be marked for agreement after a `=`:
-- ms fs mp fp (mf = both genders singular, pl = both plural). Without forms the lemma is the form.
-- Elided forms end in a straight apostrophe; morph.lua straightens the typographic one.

local gmatch, match = string.gmatch, string.match
local _ENV = nil

local M = {}

local data = [[
art ; il ; il=ms lo=ms l'=mf la=fs i=mp gli=mp gl'=mp le=fp
art ; uno ; un=ms uno=ms una=fs un'=fs
prep art ; di ; del=ms dello=ms dell'=mf della=fs dei=mp degli=mp delle=fp degl'=mp
prep art ; a ; al=ms allo=ms all'=mf alla=fs ai=mp agli=mp alle=fp agl'=mp
prep art ; da ; dal=ms dallo=ms dall'=mf dalla=fs dai=mp dagli=mp dalle=fp dagl'=mp
prep art ; in ; nel=ms nello=ms nell'=mf nella=fs nei=mp negli=mp nelle=fp negl'=mp
prep art ; su ; sul=ms sullo=ms sull'=mf sulla=fs sui=mp sugli=mp sulle=fp sugl'=mp
prep art ; con ; col=ms coi=mp collo=ms colla=fs coll'=mf
prep art ; per ; pel=ms
art ; di ; del=ms dello=ms dell'=mf della=fs dei=mp degli=mp delle=fp
prep ; di ; di d'
prep ; a ; a ad
prep ; da ; da d'
prep ; in
prep ; con
prep ; su ; su sopra
prep ; per
prep ; tra
prep ; fra
prep ; sotto
prep ; sopra
prep ; dentro
prep ; contro
prep ; verso
prep ; presso
prep ; dopo
prep ; durante
prep ; senza
prep neg ; senza ; senza senz'
prep ; entro
prep ; oltre ; oltre oltr'
prep ; lungo
prep ; mediante
prep ; tramite
prep ; grazie
prep ; pro
prep ; avverso
prep ; de
prep ; nonostante
prep ; malgrado
prep ; circa
prep ; secondo
prep ; attraverso
prep ; eccetto
prep ; salvo
prep ; tranne
prep ; fino ; fino fin
prep ; sino ; sino sin
prep ; dietro
prep ; davanti
prep ; prima
prep ; vicino
prep ; fuori
prep ; accanto
prep ; insieme
prep ; rispetto
prep ; riguardo
prep ; circa
prep ; via
prep ; versus
prep ; stante
prep ; attorno
prep ; intorno
prep ; incontro
prep ; dinanzi
prep ; innanzi
prep ; dirimpetto
prep ; addosso
prep ; quanto
prep ; causa
prep ; ex
prep ; come
prep ; meno
prep ; più
prep ; anziché
pron p1 sg ; io
pron p1 sg ; me
pron p2 sg ; tu
pron p2 sg ; te
pron p3 ; egli ; egli=ms
pron p3 ; lui ; lui=ms
pron p3 ; lei ; lei=fs
pron p3 ; ella ; ella=fs
pron p3 ; esso ; esso=ms essa=fs essi=mp esse=fp
pron p1 pl ; noi
pron p2 pl ; voi
pron p3 pl ; loro
pron p3 ; sé ; sé sè se
pron p3 ; costui ; costui=ms costei=fs costoro=pl
pron p3 ; colui ; colui=ms colei=fs coloro=pl
pron demo ; ciò ; ciò=ms cio'=ms
clitic pron p1 sg ; mi ; mi m' me
clitic pron p2 sg ; ti ; ti t' te
clitic pron p3 ; si ; si s' se
clitic pron p1 pl ; ci ; ci c' ce
clitic adv ; ci ; ci c' ce
clitic pron p2 pl ; vi ; vi v' ve
clitic adv ; vi ; vi v' ve
clitic pron p3 ; lo ; lo=ms l'=mf
clitic pron p3 ; la ; la=fs l'=fs
clitic pron p3 ; li ; li=mp
clitic pron p3 ; le ; le=fp le=fs
clitic pron p3 ; gli ; gli=ms gli=mp glie=ms
clitic pron ; ne ; ne n'
clitic pron p3 ; glielo ; glielo=ms gliela=fs glieli=mp gliele=fp gliel'=mf gliene=ms
demo ; questo ; questo=ms questa=fs quest'=mf questi=mp queste=fp sto=ms sta=fs
demo ; quello ; quello=ms quel=ms quella=fs quell'=mf quelli=mp quei=mp quegli=mp quelle=fp
demo ; codesto ; codesto=ms codesta=fs codesti=mp codeste=fp
adj demo ; stesso ; stesso=ms stessa=fs stessi=mp stesse=fp stess'=mf
adj demo ; medesimo ; medesimo=ms medesima=fs medesimi=mp medesime=fp
adj demo ; tale ; tale=mf tal=mf tali=pl
adj demo ; suddetto ; suddetto=ms suddetta=fs suddetti=mp suddette=fp
poss p1 ; mio ; mio=ms mia=fs miei=mp mie=fp
poss p2 ; tuo ; tuo=ms tua=fs tuoi=mp tue=fp
poss p3 ; suo ; suo=ms sua=fs suoi=mp sue=fp
poss p1 ; nostro ; nostro=ms nostra=fs nostri=mp nostre=fp
poss p2 ; vostro ; vostro=ms vostra=fs vostri=mp vostre=fp
poss p3 ; loro
poss ; proprio ; proprio=ms propria=fs propri=mp proprie=fp proprî=mp
poss ; altrui
rel pron ; che
rel pron ; cui
rel pron ; quale ; quale=mf quali=pl qual=mf
rel pron ; chi
rel pron ; quanto ; quanto=ms quanti=mp quante=fp quanta=fs quant'=mf
rel adv ; dove ; dove dov' ove
wh pron ; chi
wh pron ; che
wh ; quale ; quale=mf quali=pl qual=mf qual'=mf
wh pron ; cosa ; cosa cos'
wh ; quanto ; quanto=ms quanta=fs quanti=mp quante=fp quant'=mf
wh adv ; dove ; dove dov' ove
wh adv ; quando ; quando quand'
wh adv ; come ; come com'
wh adv ; perché ; perché perchè
sconj ; che ; che ch'
sconj ; se ; se s'
sconj ; perché ; perché perchè
sconj ; poiché ; poiché poichè
sconj ; affinché ; affinché affinchè
sconj ; giacché ; giacché giacchè
sconj ; finché ; finché finchè
sconj ; benché ; benché benchè
sconj ; purché ; purché purchè
sconj ; sicché ; sicché sicchè
sconj ; cosicché ; cosicché cosicchè
sconj ; anziché ; anziché anzichè
sconj ; nonché ; nonché nonchè
cconj ; nonché ; nonché nonchè
sconj ; dacché
sconj ; allorché ; allorché allorchè
sconj ; fuorché
sconj ; sebbene
sconj ; nonostante
sconj ; malgrado
sconj ; mentre
sconj ; quando ; quando quand'
sconj ; come ; come com'
sconj ; dove ; dove dov'
sconj ; siccome
sconj ; qualora
sconj ; quasi
sconj ; laddove
sconj ; appena
sconj ; affinche
sconj ; seppure
sconj ; ancorché
sconj ; perciocché
sconj ; onde
sconj ; ove
sconj ; dopo
sconj ; prima
sconj ; senza
sconj ; quanto
sconj ; quantunque
sconj ; casomai
sconj ; sempreché
sconj ; semmai
sconj ; secondo
sconj ; per
sconj ; di ; di d'
sconj ; a ; a ad
sconj ; da
sconj ; in
cconj ; e ; e ed
cconj ; o ; o od
cconj ; ma
cconj ; però
cconj neg ; né ; né nè ne'
cconj ; oppure
cconj ; ovvero
cconj ; ossia
cconj ; sia
cconj ; anzi
cconj ; bensì
cconj ; quindi
cconj ; dunque
cconj ; eppure
cconj ; tuttavia
cconj ; infatti
cconj ; cioè
cconj ; invece
cconj ; mentre
cconj ; pure
cconj ; così
cconj ; perciò
cconj ; pertanto
cconj ; piuttosto
cconj ; come
cconj ; allora
adv neg ; non
adv neg ; mai
adv neg ; mica
adv neg ; neanche ; neanche neanch'
adv neg ; nemmeno
adv neg ; neppure
adv neg ; affatto
adv neg ; nulla
pron neg ; nulla
pron neg ; niente ; niente nient'
adv neg ; niente
pron neg ; nessuno ; nessuno=ms nessuna=fs nessun=ms nessun'=fs
adj neg ; nessuno ; nessuno=ms nessuna=fs nessun=ms nessun'=fs
adv neg ; no
adv ; sì ; sì si'
pron ; alcuno ; alcuno=ms alcuna=fs alcun=ms alcun'=fs alcuni=mp alcune=fp
adj ; alcuno ; alcuno=ms alcuna=fs alcun=ms alcun'=fs alcuni=mp alcune=fp
pron ; altro ; altro=ms altra=fs altri=mp altre=fp altr'=mf
adj ; altro ; altro=ms altra=fs altri=mp altre=fp altr'=mf
pron ; tutto ; tutto=ms tutta=fs tutti=mp tutte=fp tutt'=mf
adj ; tutto ; tutto=ms tutta=fs tutti=mp tutte=fp tutt'=mf
adv ; tutto ; tutto tutt'
pron ; molto ; molto=ms molta=fs molti=mp molte=fp molt'=mf
adj ; molto ; molto=ms molta=fs molti=mp molte=fp molt'=mf
adv ; molto
pron ; poco ; poco=ms poca=fs pochi=mp poche=fp
adj ; poco ; poco=ms poca=fs pochi=mp poche=fp
adv ; poco ; poco po' pò
noun ; po' ; po'=ms
pron ; parecchio ; parecchio=ms parecchia=fs parecchi=mp parecchie=fp
adj ; parecchio ; parecchio=ms parecchia=fs parecchi=mp parecchie=fp
adv ; parecchio
pron ; tanto ; tanto=ms tanta=fs tanti=mp tante=fp tant'=mf
adj ; tanto ; tanto=ms tanta=fs tanti=mp tante=fp tant'=mf
adv ; tanto ; tanto tant'
pron ; troppo ; troppo=ms troppa=fs troppi=mp troppe=fp
adj ; troppo ; troppo=ms troppa=fs troppi=mp troppe=fp
adv ; troppo
adj ; quanto ; quanto=ms quanta=fs quanti=mp quante=fp
adv ; quanto ; quanto quant'
pron ; qualcuno ; qualcuno=ms qualcuna=fs qualcun=ms qualcun'=fs
pron ; qualcosa ; qualcosa qualcos'
adj ; qualche ; qualche=mf
adj ; ogni ; ogni=mf
pron ; ognuno ; ognuno=ms ognuna=fs
pron ; ciascuno ; ciascuno=ms ciascuna=fs ciascun=ms ciascun'=fs
adj ; ciascuno ; ciascuno=ms ciascuna=fs ciascun=ms ciascun'=fs
pron ; chiunque
rel pron ; chiunque
adj ; qualsiasi ; qualsiasi=mf
adj ; qualunque ; qualunque=mf
pron ; uno ; uno=ms una=fs un=ms
num ; uno ; uno=ms una=fs un=ms un'=fs
pron ; certo ; certi=mp certe=fp
pron ; diverso ; diversi=mp diverse=fp
pron ; vario ; vari=mp varie=fp
adj ; entrambi ; entrambi=mp entrambe=fp
pron ; entrambi ; entrambi=mp entrambe=fp
adj ; ambedue ; ambedue=pl
pron ; ambedue ; ambedue=pl
adj ; ambo ; ambo=pl
adv ; circa
adv ; oltre ; oltre oltr'
adv ; quasi
adv ; almeno
adv ; appena
adv ; solo
adv ; soltanto
adv ; solamente
adv ; perfino
adv ; persino
adv ; addirittura
adv ; pure ; pure pur
adv ; anche ; anche anch'
adv ; inoltre
adv ; ancora ; ancora ancor
adv ; già
adv ; ormai
adv ; oramai
adv ; ora
adv ; adesso
adv ; allora
adv ; poi
adv ; dopo
adv ; dopodiché
adv ; prima
adv ; subito
adv ; presto
adv ; tardi
adv ; sempre
adv ; spesso
adv ; talvolta
adv ; talora
adv ; intanto
adv ; frattempo
adv ; finora
adv ; sinora
adv ; tuttora
adv ; dapprima
adv ; infine
adv ; alfine
adv ; finalmente
adv time ; oggi
adv time ; ieri
adv time ; domani
adv time ; stamattina
adv time ; stamani
adv time ; stamane
adv time ; stasera
adv time ; stanotte
adv time ; stavolta
adv time ; l'altroieri
adv time ; altroieri
adv time ; dopodomani
adv time ; fa
adv time ; orsono
adv time ; quotidianamente
adv ; qui
adv ; qua
adv ; lì
adv ; là
adv ; laggiù
adv ; lassù
adv ; quassù
adv ; quaggiù
adv ; ivi
adv ; sopra
adv ; sotto
adv ; su
adv ; giù
adv ; dentro
adv ; fuori
adv ; davanti
adv ; dietro
adv ; accanto
adv ; vicino
adv ; lontano
adv ; intorno
adv ; attorno
adv ; ovunque
adv ; dovunque
adv ; altrove
adv ; via
adv ; insieme
adv ; assieme
adv ; incontro
adv ; addosso
adv ; contro
adv ; bene ; bene ben
adv ; male ; male mal
adv ; meglio
adv ; peggio
adv ; più ; più piu'
adv ; meno
adv ; assai
adv ; abbastanza
adv ; piuttosto
adv ; così ; così cosi'
adv ; dapertutto ; dappertutto
adv ; forse
adv ; magari
adv ; invece
adv ; infatti
adv ; inoltre
adv ; tuttavia
adv ; comunque
adv ; dunque
adv ; quindi
adv ; perciò
adv ; pertanto
adv ; peraltro
adv ; altresì
adv ; nonostante
adv ; cioè
adv ; ossia
adv ; ovvero
adv ; insomma
adv ; anzi
adv ; anzitutto
adv ; innanzitutto
adv ; soprattutto
adv ; perlopiù
adv ; perlomeno
adv ; nondimeno
adv ; ciononostante
adv ; viceversa
adv ; altrimenti
adv ; eccetera
adv ; ecc. ; ecc ecc. etc
adv ; ecco
adv ; proprio ; proprio propri
adv ; piano
adv ; forte
adv ; volentieri
adv ; purtroppo
adv ; davvero
adv ; apposta
adv ; gratis
adv ; invano
adv ; dinanzi
adv ; avanti
adv ; indietro
adv ; oltremodo
adv ; sottosopra
adv ; ex
adv ; nonché ; nonché
adv ; neanche
adv ; alquanto
adv ; come
adv ; ci
adv ; però
adv ; certo
adv ; chiaro
adv ; mezzo
adv ; minimo
adv ; sopratutto
adv ; d'altronde
adv ; difatti
adv ; eppure
adv ; suppergiù
adv ; parimenti
adv ; chissà
adv ; ebbene
adv ; sottoterra
adv ; altrettanto
adv ; stavolta
adv ; pressoché ; pressoché pressochè
adv ; bensì
adv ; fino
adv ; sino
ord ; primo ; primo=ms prima=fs primi=mp prime=fp prim'=mf
ord ; secondo ; secondo=ms seconda=fs secondi=mp seconde=fp
ord ; terzo ; terzo=ms terza=fs terzi=mp terze=fp
ord ; quarto ; quarto=ms quarta=fs quarti=mp quarte=fp
ord ; quinto ; quinto=ms quinta=fs quinti=mp quinte=fp
ord ; sesto ; sesto=ms sesta=fs sesti=mp seste=fp
ord ; settimo ; settimo=ms settima=fs settimi=mp settime=fp
ord ; ottavo ; ottavo=ms ottava=fs ottavi=mp ottave=fp
ord ; nono ; nono=ms nona=fs noni=mp none=fp
ord ; decimo ; decimo=ms decima=fs decimi=mp decime=fp
ord ; ultimo ; ultimo=ms ultima=fs ultimi=mp ultime=fp ultim'=mf
ord ; penultimo ; penultimo=ms penultima=fs penultimi=mp penultime=fp
ord ; ennesimo ; ennesimo=ms ennesima=fs ennesimi=mp ennesime=fp
noun month time m sg ; gennaio
noun month time m sg ; febbraio
noun month time m sg ; marzo
noun month time m sg ; aprile
noun month time m sg ; maggio
noun month time m sg ; giugno
noun month time m sg ; luglio
noun month time m sg ; agosto
noun month time m sg ; settembre
noun month time m sg ; ottobre
noun month time m sg ; novembre
noun month time m sg ; dicembre
noun weekday time m ; lunedì ; lunedì lunedi'
noun weekday time m ; martedì ; martedì martedi'
noun weekday time m ; mercoledì ; mercoledì mercoledi'
noun weekday time m ; giovedì ; giovedì giovedi'
noun weekday time m ; venerdì ; venerdì venerdi'
noun weekday time m ; sabato ; sabato=ms sabati=mp
noun weekday time f ; domenica ; domenica=fs domeniche=fp
num ; mille ; mille mila
num ; cento
]]

local agreement = {ms = " m sg", fs = " f sg", mp = " m pl", fp = " f pl", mf = " m f sg",
  pl = " m f pl"}

M.forms = {}

local function add(form, lemma, tags)
  local list = M.forms[form] or {}
  M.forms[form] = list
  for i = 1, #list do
    if list[i][1] == lemma and list[i][2] == tags then return end
  end
  list[#list + 1] = {lemma, tags}
end

for line in gmatch(data, "[^\n]+") do
  local tags, lemma, forms = match(line, "^(.-) ; ([^;]+) ; (.*)$")
  if not tags then
    tags, lemma = match(line, "^(.-) ; (.*)$")
    forms = lemma
  end
  for item in gmatch(forms, "%S+") do
    local form, agree = match(item, "^(.-)=(..)$")
    add(form or item, lemma, agree and tags .. agreement[agree] or tags)
  end
end

return M
