--- Frequent Italian adjectives. -o has four forms, -e two, -ista three; a word after `|` never changes.

return [[
abbondante abile abituale abusivo accademico accaduto accanito accertato accessibile accettabile
accurato acido acquatico acuto adatto adeguato adiacente adottivo adulto aereo aeronautico affetto
affettuoso affidabile affollato afghano africano agevole aggiornato aggiuntivo aggressivo agile
agricolo albanese algerino alimentare allarmante alleato allegro alluvionale alternativo alto amaro
ambientale ambientalista ambiguo americano amichevole ammesso amministrativo ampio anagrafico
analitico analogo anarchico anglosassone animale annuale annuo anomalo anonimo anteriore antiaereo
anticipato antico anticorruzione antidemocratico antifascista antigovernativo antimafia antisemita
antisommossa antiterrorista antropico anziano aperto apparente apposito apposto appropriato arabo
arancione arbitrale ardente arduo argentino arido aristocratico armato armeno armonioso aromatico
artificiale artistico asiatico asintomatico aspro assente assoluto assurdo astratto astronomico
atlantico atomico attento attivo attraente attuale audace australiano austriaco autentico
automatico automobilistico autonomo autorevole autoritario autostradale autosufficiente autunnale
avanzato aviotrasportato avvenuto avverso azero aziendale azzurro balcanico balistico baltico
bancario barbaro basso bavarese beato belga bellico bello benefico bianco biennale bilaterale
biologico blando blindato bloccato bollente botanico bravo breve brevissimo brillante britannico
brusco brutale brutto buio bulgaro buono caldo calmo calvo canadese cancerogeno caotico capace
capitalista caratteristico carcerario cardiaco carente carico carino caro casuale catastrofico
cattivo cattolico caustico cautelare cauto ceceno celebre celibe cellulare centrale centrista certo
chiaro chiave chimico chirurgico chiuso cieco cileno cinematografico cinese cinico cipriota
circolare circostante cittadino civico civile clamoroso clandestino classico climatico clinico
coerente coinvolto collaborativo collaterale collettivo colombiano coloniale colossale colpevole
colpito colposo comico commerciale comodo compatibile competente competitivo complementare
complessivo complesso completo complicato comprensibile comprensivo comunale comune comunista
comunitario concorde concreto condizionale confermato confidenziale conforme congiunto conosciuto
consapevole conseguente conservatore considerevole consistente consueto contabile contagioso
contemporaneo contento contestuale continentale contingente continuativo continuo contraddittorio
contrario contrattuale controllato controverso conveniente convenzionale convinto coraggioso
corazzato coreano corporeo corrente corretto corrispondente corrotto corto cosciente cosiddetto
cosmico cospicuo costante costiero costituzionale costoso cotto creativo credibile crescente
criminale cristiano critico croato cronico cruciale crudele crudo cubano culturale curdo curioso
danese danneggiato dannoso debole decisivo deciso definitivo delicato deluso democratico
demografico denso dentale deserto destro detentivo determinante determinato devastante devoto
diagnostico didattico differente differenziale difficile diffuso digitale dinamico diplomatico
diretto disabile disarmato disastroso disciplinare discreto discutibile disoccupato disperato
disponibile disposto dispregiativo distante distinto distrettuale disumano diverso divino dolce
doloroso doloso domestico dominante doppio dorsale doveroso dovuto drammatico drastico drogato
dubbio duplice durevole duro ebraico eccellente eccessivo eccezionale ecclesiastico ecologico
economico educativo efferato effettivo efficace efficiente egiziano elastico elegante elementare
elettorale elettrico elettromagnetico elettronico elevato emergente emesso emotivo energetico
energico enorme entusiasta eolico epico epidemico epidemiologico equilibrato equo eroico erotico
errato esagerato esatto esausto esclusivo esecrabile esecutivo esemplare esente esistente
esistenziale esperto esplicito esplosivo essenziale esteriore esterno estero esteso estivo estone
estraneo estremista estremo eterno etico etiope etnico europeo eventuale evidente evitabile
extracomunitario facile fallimentare falso familiare famoso fascista fasullo fatale favorevole
favorito fedele federale felice femminile feriale ferito fermo feroce ferreo ferroviario fertile
fiammingo fiero filogovernativo filorusso finale finanziario fine finito finlandese fiscale fisico
fisiologico fisso fitto flessibile floreale fluido fluttuante folle fondamentale fondato forestale
formale forte fortunato forzato forzoso francese franco franoso freddo frequente fresco frontale
frutto fulmineo funzionale fuorilegge furente furioso futuro generale generico generoso genetico
geniale gentile genuino geografico geologico georgiano gerarchico germanico gestionale giallo
giapponese gigante giornaliero giornalistico giovane giovanile giudiziario giuridico
giurisdizionale giusto globale governativo gradito grafico gran grande grandissimo grasso gratuito
grave gravissimo gravitazionale greco grezzo grigio grosso guatemalteco haitiano handicappato
iberico ideale identico ideologico idoneo idraulico idrico idrogeologico ignaro ignobile ignoto
illecito illegale illegittimo illeso illimitato illustre imbecille immaginario immane immediato
immenso imminente immobile immobiliare immune imparziale impeccabile impegnativo imperfetto
imperiale implicito imponente importante impossibile impotente impraticabile imprenditoriale
impreparato improbabile improvviso impunito inabile inaccettabile inadeguato inalienabile
inappropriato inatteso incandescente incapace incendiario incensurato incerto incessante incinto
incisivo incolume incompetente inconsueto incontrastato incredibile incustodito indagato indegno
indiano indifferente indigeno indipendente indipendentista indiretto indiscusso indispensabile
individuale indonesiano indubbio indulgente industriale inedito inefficace inerente inerme
inesistente inevitabile infame infantile infedele infelice inferiore infermo infettivo infinito
influente infondato informale informatico informativo ingente ingenuo ingiustificato ingiusto
inglese iniziale innegabile innocente innovativo innumerevole inopportuno inquietante inquisito
insolito insopportabile insostenibile instabile instancabile insufficiente intatto integrale
integro intellettuale intelligente intenso intenzionale interessante interessato interiore
intermedio internazionale interno intero intestinale intimo intollerabile intransitabile intrinseco
inutile invernale inverso invisibile ipersonico iracheno iraniano irlandese ironico irrazionale
irregolare irresponsabile islamico islamista islandese isolato israeliano isterico istituzionale
istruttivo italiano jihadista kazako kenyano kosovaro laburista lacrimogeno laico lampante largo
latente laterale latino latitante lavorativo lecito legale legato leggero legislativo legittimo
lento letale letterario lettone libanese liberale libero libico lieto lieve limitato limpido
lineare linguistico liquido lituano locale logico logistico lombardo lontano lunare lungo lussuoso
macabro macedone macroeconomico maestoso mafioso maggiore maggioritario magico magistrale magro
malato malese maligno maltese malvagio mancato mancino manuale marchigiano marginale marino
marittimo marocchino marziale maschile massiccio massimo massonico matematico materiale materno
maturo meccanico mediatico medico medievale medio mediocre mediterraneo mensile meraviglioso
mercantile meridionale meritato mero messicano metallico meteorologico metropolitano mezzo
micidiale migliore migratorio militante militare minerario minimo ministeriale minore minorile
miserabile misero missilistico misterioso misto mite mobile moderato moderno modesto molesto
molteplice mondiale monetario montano montuoso morale morbido mortale mortifero morto mostruoso
motorizzato multietnico multiplo municipale musicale musulmano muto napoletano narcotico narrativo
nascente natalizio naturale nautico navale nazionale nazionalista nazista nebuloso necessario
negativo nero nervoso netto neutrale neutro nevoso nigeriano nipponico nitido nobile nocivo nomade
nordcoreano normale norvegese notevole noto notturno nucleare nudo numerico numeroso nuovo
obbligato obbligatorio obeso occasionale occidentale occupato oculare odierno odioso offensivo
offuscato olandese olimpico omicida onesto opaco operaio operativo operoso opportuno opposto orario
oratorio ordinario orfano organico organizzativo organizzato orientale originale originario oriundo
orizzontale orrendo orribile ortodosso oscuro ospedaliero ostile ottimale ottimista ottimo ovale
ovvio pacifico padano pakistano palermitano palese palestinese pallido pandemico paracadutato
parallelo paramilitare parigino paritario parlamentare particolare parziale passato passivo paterno
patriottico pauroso pazzo pedofilo pedonale peggiore penale pendente penitenziario pensionistico
perenne perfetto pericoloso periferico permanente perpetuo perplesso persiano persistente personale
pertinente peruviano pesante pessimo piacevole piano piccolo piemontese pieno pigro piovano piovoso
pirata plausibile plenario pluralista pluriennale plurimo poetico polacco polare polemico politico
poliziesco polmonare popolare populista portatile portoghese portuale positivo possibile postale
postbellico posteriore potabile potente potenziale povero pratico prebellico precario precedente
precipitoso preciso precoce predetto preferito pregiato preliminare prematuro preoccupante
preoccupato preparatorio presente presidenziale presso prestigioso presumibile presuntivo presunto
preventivo previdenziale previsto prezioso primario primaverile primitivo primo principale privato
privo probabile probatorio problematico prodigioso produttivo professionale profondo profugo
programmatico progressista progressivo pronto propagandistico propenso proporzionale proprio
prossimo protestante protettivo provinciale provvidenziale provvisorio prudente psichiatrico
psichico psicologico pubblicitario pubblico pugliese pulito pungente puntiglioso puntuale puro
quadrato qualificato quinquennale quotidiano rabbioso radicale radicato radioattivo raffinato
rafforzato ragguardevole ragionevole rapido rappresentativo raro razionale razziale razzista reale
realista recente reciproco recondito refrattario regio regionale regolare relativo religioso remoto
repentino repubblicano residenziale residuo responsabile restante reticente retorico retroattivo
ribelle ricco richiesto riconoscibile riconosciuto ricorrente ricreativo ridicolo rigido rigoroso
rilevante riluttante rinnovabile riparatore ripetuto risaputo rischioso riservato risolutivo
risoluto rispettivo ristretto ritroso rituale riuscito rivale rivelatore rivoluzionario robusto
rocambolesco roccioso romano romantico romeno rosso rotondo rovente rudimentale rumeno rurale russo
ruvido sacro saggio saltuario salutare salvo sanguinario sanguinoso sanitario sano santo sardo
satellitare saudita sbagliato scandaloso scandinavo scarso scettico schietto scientifico sciita
scolastico scomodo sconcertante sconosciuto scontato sconvolgente scorretto scorso scozzese scritto
secco secolare secondario segnaletico segregato segreto seguente selvaggio semplice sensato
sensazionale sensibile sentimentale separatista sequestrato serale serbo sereno serio serrato
sessuale settentrionale settimanale severo sexy sferico sfollato sgradevole siberiano siciliano
sicuro sieropositivo significativo silenzioso simbolico simile simpatico simultaneo sincero
sindacale sinfonico singolare singolo sinistro sintetico siriano sismico sistematico slavo slovacco
sloveno sociale socialista socioeconomico soddisfacente soddisfatto soffice sofisticato soggetto
solare solenne solidale solido solitario solito solo somalo sommario sommo sonoro soprannaturale
sopravvissuto sordo sorprendente sospetto sostanziale sostanzioso sostenibile sostitutivo
sotterraneo sottile sottomarino sovietico sovraffollato sovranazionale sovranista sovrano spagnolo
spaventoso spaziale speciale specialistico specifico speranzoso spericolato sperimentale spesso
spettacolare spettrale spiacevole spietato spirituale splendido spontaneo sporco sportivo
spregiudicato spropositato squilibrato stabile stagionale stanco standard statale statico
statistico statuario statunitense stellare sterile storico stradale stragista straniero strano
straordinario strategico stravagante stremato strepitoso stretto strumentale strutturale
strutturato stupefacente stupendo stupido subacqueo subalterno subdolo subordinato successivo
successorio sudafricano sudamericano sudanese sudcoreano sufficiente superbo superficiale superfluo
superiore superstite supplementare supremo surreale suscettibile svariato svedese sveglio svizzero
tagliente tangibile tardivo tardo tassativo tattico tecnico tecnologico tedesco telefonico
telematico televisivo tellurico temerario temibile tempestivo temporaneo tenace tenebroso tenero
teorico termico terrestre terribile territoriale terrorista terroristico terziario teso testuale
tetro tiepido timido tipico titanico titolare tollerante torinese torrenziale tortuoso toscano
tossico totale totalitario traditore tradizionale tragico tranquillo transfrontaliero transitorio
transnazionale trascurabile trasparente traumatico travolgente tributario triennale trimestrale
triste tropicale truce tunisino turbolento turco turistico ucraino ufficiale ufficioso uguale
ulteriore ultimo umanitario umano umido umile unanime ungherese unico unificato uniforme
unilaterale unitario universale universitario urbano urgente ustionante usuale utile utilizzabile
utopico uzbeco vacante vaccinale vago valido valoroso variabile vario vasto vaticano vecchio
vegetale velenoso veloce venefico veneto venezuelano ventoso verde vergognoso veridico vero
verosimile verticale veterinario viabile viale viario vicino vietnamita vigente vigile vile
vincolante violento virale virtuale virtuoso virulento viscido visibile visivo vistoso vitale
vittorioso vivace vivente vivo volatile volgare volontario volubile voluminoso vorace vulcanico
vulnerabile vuoto xenofobo yemenita zelante zonale
kazaco kazako impressionante intensivo seguente successivo antiterroristico atlantista alternativo russofono russofilo
| blu rosa viola pari dispari online antincendio anticovid antivirus record super extra ex top rock
pop hard soft trans gay antidroga beige marrone
]]
