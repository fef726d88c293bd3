--- The Italian verbs of news, as data. No form is listed that a rule can make: `morph.lua` knows the
-- regular endings, and this file says to which stems they go.
--
-- * `are`     regular verbs in -are
-- * `ere`     regular verbs in -ere (passato remoto in -ei/-etti, participle in -uto)
-- * `ire`     verbs in -ire like sentire (sento)
-- * `isc`     verbs in -ire like capire (capisco); a few stand in both lists (nutro, nutrisco)
-- * `strong`  lines "base  remoto(3 sg)  participle : prefixes". A base that begins with `*` does
--             not exist alone. `-` for the remoto: regular. Two participles are joined by `/`.
-- * `stems`   further irregular stems: base -> slot -> stem (see the slots in morph.lua); they hold
--             for the prefixed verbs too.
-- * `full`    forms that no stem gives (verbs_full.lua), again for the prefixed verbs too.
-- * `essere`  verbs that build their perfect with essere.
-- * `extra`   lemma -> tags that go with each form (aux, modal, lightv).

local require = require
local _ENV = nil

local M = {}

M.are = [[
abbagliare abbaiare abbandonare abbassare abbinare abbonare abbozzare abbracciare abbreviare
abdicare abilitare abitare abituare abrogare abusare accalcare accampare accantonare accaparrare
accarezzare accasare accasciare accavallare accecare accelerare accennare accentrare accentuare
accerchiare accertare accettare acciuffare acclamare accodare accoltellare accomodare accompagnare
accoppiare accorciare accordare accorpare accostare accreditare accumulare accusare acquistare
adagiare adattare addebitare addensare addentrare addestrare additare addizionare addobbare
addolorare addormentare addossare adeguare adescare adocchiare adombrare adoperare adorare adottare
affacciare affamare affannare affascinare affastellare affaticare affermare afferrare affezionare
affiancare affidare affilare affiorare affittare affogare affollare affondare affossare affrancare
affratellare affrescare affrettare affrontare agevolare agganciare aggiornare aggirare aggiudicare
aggiustare aggrappare aggravare aggregare aggrottare aggrovigliare agguantare agitare agonizzare
aiutare aizzare albergare alienare alimentare allacciare allagare allargare allarmare allegare
allenare allentare allertare allettare allevare alleviare allineare allocare alloggiare allontanare
allunare allungare alluvionare alterare alternare alzare amare amareggiare ambientare ammaccare
ammainare ammalare ammanettare ammantare ammarare ammassare ammazzare ammiccare amministrare
ammirare ammodernare ammontare ammorbare ammortizzare ammucchiare ammutinare amnistiare ampliare
amplificare amputare analizzare ancheggiare ancorare angosciare animare annaffiare annaspare
annebbiare annegare annientare annodare annoiare annotare annoverare annullare annunciare
annunziare annusare ansimare antagonizzare anticipare appagare appaltare apparecchiare appartare
appassionare appellare appianare appiccare appicciare applicare appoggiare apportare appostare
apprestare apprezzare approdare approfittare approntare appropriare approssimare approvare
approvvigionare appuntare appurare archiviare arenare arginare argomentare armare armonizzare
arrampicare arrecare arrestare arretrare arrivare arrogare arrotolare arruolare articolare
asciugare ascoltare asfaltare asfissiare aspettare aspirare asportare assaggiare assaltare
assassinare assecondare assediare assegnare assemblare assembrare asserragliare assestare
assicurare assiepare assillare assimilare associare assodare assoggettare assolare assoldare
assordare assottigliare attaccare attanagliare attardare atteggiare attentare attenuare atterrare
attestare attirare attivare attizzare attorcigliare attorniare attraccare attraversare attrezzare
attualizzare attuare augurare aumentare auspicare autenticare autodenunciare autofinanziare
autoproclamare autorizzare avallare avanzare avariare avvalorare avvampare avvantaggiare avvelenare
avventare avventurare avverare avversare avviare avvicendare avvicinare avvinghiare avvisare
avvistare avvitare azionare azzannare azzardare azzeccare azzerare azzoppare baciare badare bagnare
balbettare ballare balzare banalizzare barare barattare barcollare barricare basare bastare
battagliare battezzare bazzicare beffare bendare beneficiare bersagliare bestemmiare biasimare
bilanciare bisbigliare bisognare bisticciare bivaccare bloccare bocciare boicottare bollare
bombardare bonificare borbottare braccare bramare brancolare brevettare brillare brindare
brontolare bruciare brulicare bucare bucherellare buttare bypassare cablare cadenzare calamitare
calare calciare calcificare calcolare caldeggiare calibrare calmare calmierare calpestare
calunniare calzare cambiare camminare campeggiare cancellare candidare cantare capeggiare
capitalizzare capitare capitolare captare caratterizzare carbonizzare carezzare caricare cascare
castigare catalizzare catalogare catapultare catechizzare catturare causare cautelare cavalcare
cavare celare celebrare cementare cenare censurare centellinare centralizzare centrare cercare
certificare cessare cestinare chiacchierare chiamare chiarificare chiosare cifrare cimentare
circolare circondare circostanziare circumnavigare citare citofonare civilizzare classificare
cliccare clonare coabitare coadiuvare coagulare coalizzare codificare cofinanziare collaborare
collassare collaudare collegare collezionare collimare collocare colloquiare colonizzare colorare
coltivare comandare combaciare combinare cominciare commemorare commensurare commentare
commercializzare commerciare commissariare commissionare commisurare commutare comparare
compartecipare compattare compendiare compensare comperare competare compilare completare
complicare complottare comportare comprare comprovare computare comunicare concatenare concentrare
conciare conciliare concordare concretizzare condannare condensare condizionare condonare
confederare confermare confessare confezionare confidare configurare confinare confiscare
confortare confrontare confutare congedare congegnare congelare congestionare congetturare
congiurare congratulare coniare coniugare connotare conquistare consacrare consegnare conservare
considerare consigliare consolare consolidare consorziare constatare consultare consumare
contabilizzare contagiare contaminare contare contattare conteggiare contemperare contemplare
contestare contestualizzare contingentare continuare contornare contrabbandare contraccambiare
contrappesare contrariare contrassegnare contrastare contrattaccare contrattare controllare
contumaciare convalidare convocare convogliare cooperare cooptare coordinare copiare corazzare
coronare corredare correlare corroborare corrugare corteggiare costare costatare costellare
costernare cozzare creare cremare crepare criminalizzare criticare crittografare crivellare
crollare cronicizzare cronometrare culminare cumulare curare curiosare curvare damare dannare
danneggiare danzare datare debellare debilitare debordare debuttare decantare decapitare decelerare
decentrare decifrare decimare declamare declassare declassificare declinare decodificare decollare
decongestionare decontaminare decorare decretare decriptare decurtare dedicare defenestrare
defilare definanziare deflagrare deflazionare deforestare deformare defraudare degenerare degnare
degradare delegare delegittimare deliberare delimitare delineare delirare delocalizzare demandare
demarcare democratizzare demonizzare demoralizzare denigrare denominare denotare denuclearizzare
denunciare denunziare depauperare depennare depistare deplorare deportare depositare depotenziare
deprecare depredare deprivare depurare deragliare derivare derogare derubare derubricare
desecretare desertificare desiderare designare desinare destabilizzare destare destinare
deteriorare determinare detestare detonare dettagliare dettare deturpare devastare deviare
diagnosticare dialogare dichiarare diffidare digitalizzare digitare digiunare dilagare dilaniare
dilapidare dilatare dileguare dilettare dimensionare dimenticare dimezzare dimorare dimostrare
dipanare diplomare diradare diramare diroccare dirottare disabilitare disaminare disapprovare
disarcionare disarmare disattivare disboscare discettare disciplinare discolpare discostare
discriminare disdegnare disegnare diseguagliare diseredare disertare disgregare disgustare
disimpegnare disincentivare disinfestare disinfettare disinnescare disinnestare disintegrare
disinteressare dislocare disoccupare disorientare dispensare disperare dispiegare disprezzare
disputare dissanguare disseminare dissequestrare dissestare dissetare dissimulare dissipare
dissociare dissotterrare distaccare distanziare distare distillare disturbare disumanizzare
divagare divampare divaricare diventare diversificare divisare divorare divorziare divulgare
documentare domandare domare dominare donare dosare dotare drenare dribblare drogare dubitare
duellare duplicare durare eccitare echeggiare eclissare economizzare edificare educare effettuare
egemonizzare elaborare elemosinare elencare elettrificare elettrizzare elevare eliminare elogiare
elucubrare emanare emancipare emarginare emendare emigrare emozionare emulare encomiare enfatizzare
entrare entusiasmare enucleare enumerare enunciare epurare equilibrare equipaggiare equiparare
equivocare ereditare erogare errare esacerbare esagerare esalare esaltare esaminare esasperare
esautorare esclamare escogitare esemplificare esentare esercitare esfiltrare esiliare esitare
esondare esonerare esorcizzare esortare espatriare espiare espirare esplicare esplicitare esplorare
esportare espropriare espugnare essiccare estenuare esternare estirpare estradare estraniare
estrapolare estremizzare esultare esumare eternare etichettare evacuare evangelizzare evaporare
evidenziare evirare eviscerare evitare evocare fabbricare faccettare facilitare falciare falcidiare
falsare falsificare familiarizzare fantasticare farfugliare fasciare faticare fatturare
favoreggiare fecondare federare fermare fermentare ferrare festeggiare fiaccare fiammeggiare
fiancheggiare fiatare ficcare fidanzare fidare figliare figurare filare filmare filtrare
finalizzare finanziare firmare fischiare fissare fiutare flagellare fluttuare focalizzare foderare
fomentare fondare foraggiare forare forgiare formalizzare formare formattare formulare fortificare
forzare fossilizzare fotocopiare fotografare fracassare frammentare franare frantumare
fraternizzare freddare fregare frenare frequentare fronteggiare frugare fruttare fucilare fugare
fulminare fumare funestare funzionare fuorviare galleggiare galoppare galvanizzare gareggiare
gasare gattonare gelare gemellare generalizzare generare geolocalizzare gettare ghettizzare
ghigliottinare giocare giostrare giovare girare gironzolare giubilare giudicare giurare
giustificare giustiziare glissare globalizzare gocciolare gonfiare governare graduare graffiare
gratificare gravare gravitare graziare gridare grondare guadagnare guardare guastare guerreggiare
guidare gustare idealizzare ideare identificare idolatrare idratare ignorare illuminare illustrare
imbarazzare imbarcare imbavagliare imboccare imboscare imbottigliare imbracciare imbrattare
imbrogliare imbucare imitare immagazzinare immaginare immatricolare immedesimare immigrare
immischiare immobilizzare immolare immortalare immunizzare impaccare impallinare impaludare
impanare impantanare imparare impastare impattare impegnare impennare imperniare imperversare
impiantare impiccare impiegare implementare implicare implorare importare importunare impostare
impressionare imprigionare improntare improvvisare impugnare imputare inabilitare inabissare
inalare inalberare inanellare inaugurare incagliare incalzare incamerare incamminare incanalare
incantare incappare incappucciare incapricciare incapsulare incarcerare incardinare incaricare
incarnare incassare incastrare incatenare incendiare incentivare incentrare inceppare incespicare
inchinare inchiodare inciampare incitare inclinare incollare incolonnare incolpare incominciare
incontrare incoraggiare incornare incorniciare incoronare incorporare incravattare incrementare
increspare incriminare incrinare incrociare incrostare inculcare incuneare indagare indebitare
indennizzare indicare indicizzare indignare indirizzare individuare indossare indottrinare
indovinare industrializzare infangare infestare infettare infiammare infibulare infilare infiltrare
infilzare inflazionare influenzare infocare inforcare informare infortunare infuocare infuriare
ingaggiare ingannare ingarbugliare ingegnare inginocchiare ingoiare ingombrare ingranare ingrassare
ingrossare inguaiare iniettare inimicare iniziare innaffiare innalzare innamorare inneggiare
innescare innestare innevare innovare inoculare inoltrare inondare inquadrare inquietare inquinare
insabbiare insanguinare insaponare insediare insegnare inserrare insidiare insinuare insozzare
inspirare installare instaurare instradare insultare intaccare intagliare intarsiare intascare
integrare intensificare intentare intercalare intercettare interessare interfacciare interiorizzare
intermediare internalizzare internare internazionalizzare interpellare interpolare interpretare
interrogare intersecare intervallare intervistare intestare intimare intitolare intonacare intonare
intossicare intralciare intrappolare intrattare intrecciare intrigare intrufolare intubare
invalidare inventare inventariare investigare inviare invidiare invischiare invitare invocare
invogliare inzuppare ipnotizzare ipotecare ipotizzare ironizzare irradiare irreggimentare irrigare
irritare irrorare isolare ispezionare ispirare istallare istigare istituzionalizzare istradare
lacerare lacrimare lamentare lampeggiare lanciare lapidare lasciare laureare lavare lavorare
leccare legalizzare legare legiferare legittimare lesinare lesionare levare levigare liberalizzare
liberare licenziare lievitare limare limitare linciare liquidare listare litigare livellare
localizzare lodare logorare lottare lottizzare lucidare lucrare lusingare lussare lustrare
macchiare macchinare macellare maggiorare malmenare maltrattare mancare mandare maneggiare
manganellare mangiare manifestare manipolare manovrare mappare marcare marchiare marciare
marginalizzare marinare martellare martoriare mascherare massacrare massaggiare massimizzare
masticare materializzare maturare mediare medicare meditare memorizzare menare mendicare menomare
menzionare meravigliare meritare mescolare migliorare migrare militare militarizzare millantare
mimare mimetizzare minacciare minare minimizzare minorare miracolare mirare mischiare misurare
mitigare mitizzare mitragliare mobilitare modellare moderare modernizzare modificare modulare
molestare mollare moltiplicare monetizzare monitorare monopolizzare montare mormorare morsicare
mostrare motivare motorizzare mozzare multare mummificare murare musicare mutare mutilare narrare
naturalizzare naufragare nauseare navigare nazionalizzare necessitare negare negoziare
neutralizzare nevicare nevrotizzare nidificare noleggiare nominare normalizzare notare notificare
numerare nuotare obbligare obiettare obliterare occasionare occhieggiare occidentalizzare occultare
occupare odiare officiare offuscare oltraggiare oltrepassare omaggiare ombreggiare omologare
ondeggiare onorare operare oppugnare optare orbitare orchestrare ordinare organizzare orientare
originare origliare ormeggiare ornare osannare osare oscillare oscurare ospedalizzare ospitare
osservare ossessionare ossidare ossigenare ostacolare osteggiare ostentare ostinare ostracizzare
ottemperare ottimizzare otturare ovattare ovviare pacificare pagare palesare palleggiare palpare
palpeggiare palpitare paracadutare parafrasare paragonare paralizzare parare parcheggiare
pareggiare parlamentare parlare partecipare parteggiare passare passeggiare patentare patrocinare
patteggiare pattinare pattugliare paventare pavimentare pavoneggiare pazientare peccare pedalare
pedinare peggiorare pelare penalizzare pencolare pendolare penetrare pensare pensionare perdonare
perdurare perequare perfezionare perforare periclitare perimetrare periziare perlustrare permeare
pernottare perorare perpetrare perpetuare perseguitare perseverare personalizzare perturbare pesare
pescare pestare piagare pianificare piantare piantonare piazzare picchettare picchiare piegare
pietrificare pigiare pigliare pignorare pilotare piombare pirateggiare pizzicare placare placcare
plagiare planare plasmare poggiare polarizzare polemizzare politicizzare polverizzare pompare
pontificare popolare portare posare posizionare postare posteggiare posticipare postulare
potenziare praticare preannunciare precettare precipitare precisare predare predestinare predicare
predominare prefabbricare prefigurare pregare pregiudicare prelevare premeditare premiare prenotare
preoccupare preparare presentare presenziare preservare presidiare pressare pressurizzare prestare
prevaricare preventivare prezzare primeggiare privare privatizzare privilegiare procacciare
processare proclamare procrastinare procreare procurare prodigare profanare professare profetizzare
profilare profittare profumare progettare prognosticare programmare proiettare proliferare
prolungare promulgare pronosticare pronunciare pronunziare propagandare propagare propalare
propinare propiziare proporzionare propugnare prorogare prosciugare prosperare prospettare
prosternare prostrare protestare provare provocare pubblicare pubblicizzare pugnalare pulsare
puntare punteggiare puntellare puntualizzare punzecchiare purificare quadrare quadruplicare
qualificare quantificare quietare quotare raccapezzare raccapricciare raccattare raccomandare
raccontare raccordare racimolare raddoppiare raddrizzare radiare radicalizzare radicare
radiografare radunare raffigurare raffinare rafforzare raffreddare raggelare raggirare
raggomitolare raggranellare raggruppare ragguagliare ragionare ragliare rallegrare rallentare
ramificare rammaricare rammentare randellare rannicchiare rapinare rappacificare rapportare
rappresentare rasare raschiare rasentare rassegnare rasserenare rassicurare rassomigliare
rastrellare rateizzare ratificare rattoppare rattristare ravvicinare ravvisare ravvivare
razionalizzare razionare razziare razzolare realizzare recapitare recare recidivare recintare
recitare reclamare reclamizzare reclinare reclutare recriminare recuperare regalare regimentare
registrare regnare regolamentare regolare regolarizzare reindirizzare reinsediare reinserrare
reintegrare reiterare relativizzare relazionare relegare remare rendicontare replicare reputare
resettare residuare respirare restare restaurare resuscitare retrodatare rettificare retwittare
revisionare revocare riabbracciare riabilitare riaccompagnare riacquistare riadattare riaffacciare
riaffermare riaffiorare riagganciare riallacciare riallineare rialzare rianimare riapprovare
riarmare riassegnare riattaccare riattivare riavviare riavvicinare ribaltare ribattezzare ribellare
ricalcare ricalcolare ricalibrare ricamare ricandidare ricapitalizzare ricapitolare ricaricare
ricattare ricavare ricercare ricettare richiamare riciclare ricollegare ricollocare ricominciare
ricompensare ricomprare riconciliare ricondannare riconfermare riconquistare riconsegnare
riconsiderare riconteggiare ricordare ricoverare ricreare ricuperare ricusare ridestare
ridimensionare ridisegnare ridondare riecheggiare rieducare rielaborare rientrare riepilogare
riequilibrare riesaminare riesumare rievocare rifiatare rifinanziare rifiutare rifocillare
rifondare riformare riformulare rifugiare rigare rigenerare rigettare rigirare riguardare
rilanciare rilasciare rilassare rilegare rilevare rilocalizzare rimandare rimangiare rimarcare
rimarginare rimbalzare rimboccare rimbombare rimborsare rimediare rimescolare rimestare
rimilitarizzare rimodellare rimodulare rimontare rimorchiare rimpatriare rimpiazzare rimpinguare
rimpolpare rimproverare rimuginare rimunerare rincarare rincarcerare rincasare rincontrare
rincuorare rinegoziare rinfacciare rinforzare rinfrancare rinfrescare ringraziare rinnegare
rinnovare rinsaldare rintanare rintracciare rintuzzare rinunciare rinunziare rinviare riordinare
riorganizzare ripagare riparare ripassare ripensare ripescare ripianare ripiegare ripigliare
ripopolare riportare riposare riposizionare ripresentare ripristinare riprovare ripudiare ripugnare
riqualificare risaltare risanare riscaldare riscattare rischiarare rischiare risciacquare
riscontrare riservare risollevare risparmiare rispecchiare rispettare risposare ristagnare
ristampare ristrutturare risucchiare risultare risuonare risuscitare risvegliare ritagliare
ritardare ritirare ritoccare ritornare ritrattare ritrovare ritwittare riunificare rivaccinare
rivaleggiare rivalutare rivangare rivelare rivendicare riverberare riversare rivisitare
rivitalizzare rivoltare rivoluzionare rodare ronzare roteare rotolare rottamare rovesciare rovinare
rovistare rubare ruotare russare sabotare saccheggiare sacramentare sacrificare saggiare salassare
saldare salpare saltare saltellare salutare salvaguardare salvare sanare sanguinare sanificare
santificare sanzionare satireggiare saturare sbadigliare sbagliare sbalzare sbandare sbandierare
sbaraccare sbaragliare sbarazzare sbarcare sbarrare sbattezzare sbeffeggiare sbilanciare sbirciare
sbloccare sboccare sbocciare sborsare sbottare sbottonare sbranare sbriciolare sbrigare sbrogliare
sbucare sbuffare scacciare scagionare scagliare scaglionare scalare scaldare scalpitare scalzare
scambiare scampare scandagliare scandalizzare scannare scansare scansionare scappare scaraventare
scarcerare scardinare scaricare scarnificare scarseggiare scartare scassare scatenare scattare
scavalcare scavare sceneggiare schedare scheggiare schermare schiacciare schiaffeggiare
schiamazzare schiantare schierare schivare schizzare sciare scimmiottare scintillare scioperare
scippare sciupare scivolare scocciare scodinzolare scolare scolarizzare scollegare scomodare
scomunicare sconcertare sconfessare sconfinare scongelare scongiurare sconquassare sconsigliare
scontare scontentare scontrare scoperchiare scoppiare scoraggiare scordare scorporare scorrazzare
scortare scorticare scostare scotennare scottare scovare screditare scremare screpolare scrollare
scrutare scrutinare scusare sdoganare sdoppiare sdraiare sdrammatizzare seccare secretare sedare
segare segmentare segnalare segnare segregare segretare selezionare sembrare seminare semplificare
sensibilizzare sentenziare separare sequenziare sequestrare serbare serrare setacciare seviziare
sezionare sfaldare sfamare sfasciare sfatare sfavorare sferrare sferzare sfiancare sfiatare
sfibrare sfidare sfiduciare sfigurare sfilacciare sfilare sfiorare sfociare sfoderare sfogare
sfoggiare sfogliare sfollare sfondare sforacchiare sforare sformare sforzare sfracellare sfrattare
sfrecciare sfregiare sfruttare sfumare sgambettare sganciare sgarrare sgattaiolare sgelare
sgomberare sgombrare sgomentare sgominare sgonfiare sgozzare sgranare sgretolare sgridare
sguinzagliare sigillare siglare significare silenziare silurare simboleggiare simpatizzare simulare
sincronizzare sindacare sintetizzare sintonizzare sistemare situare slacciare slanciare slegare
slittare smaltare smantellare smarcare smascherare smaterializzare smembrare smilitarizzare sminare
sminuzzare smistare smobilitare smontare smorzare smottare smussare snaturare snobbare snocciolare
snodare sobbalzare sobillare socializzare soffermare soffiare soffocare sogghignare soggiogare
soggiornare sognare solcare soleggiare solidarizzare sollecitare sollevare somigliare sommare
somministrare sondare soppesare soppiantare sopportare sopraelevare sopravanzare sopravvalutare
sormontare sorpassare sorseggiare sorteggiare sorvegliare sorvolare sospettare sospirare
sostanziare sostare sostentare sotterrare sottolineare sottostimare sottotitolare sottovalutare
sovraccaricare sovrastare sovvenzionare spaccare spacciare spalancare spalare spalleggiare spalmare
spammare sparare spaventare spaziare spazzare spazzolare specchiare specializzare specificare
speculare spellare sperare sperimentare sperperare spettacolarizzare spettare spettinare spezzare
spiaggiare spianare spiare spiazzare spiccare spiegare spifferare spillare spintonare spirare
spodestare spogliare spolverare sponsorizzare spopolare sporcare sposare spostare sprecare
sprigionare sprizzare sprofondare spronare spruzzare spuntare sputare squalificare squarciare
squartare squilibrare squillare stabilizzare staccare stagnare stalkerare stampare stanare stancare
stanziare statalizzare stazionare steccare stemperare sterilizzare sterminare sterzare
stigmatizzare stilare stillare stimare stimolare stipare stipendiare stipulare stirare stivare
stoccare stonare stoppare stornare storpiare strabiliare stracciare stralciare strangolare
strappare straripare strattonare straziare stremare strepitare stressare strillare strisciare
stritolare strizzare strofinare stroncare strozzare strumentalizzare strutturare studiare stufare
stuprare stuzzicare subappaltare subentrare subissare sublimare subordinare sudare suffragare
suggellare suggestionare suicidare suonare superare supervisionare supplicare supportare
surclassare surriscaldare surrogare suscitare sussultare sussurrare svagare svaligiare svalutare
svantaggiare svegliare svelare sventare sventolare sventrare svernare sverniciare svezzare sviare
svicolare sviluppare svincolare sviscerare svolazzare svoltare svuotare tacciare tacitare taggare
tagliare taglieggiare tallonare tamponare tappare tardare targare tassare tastare tatuare tediare
telefonare telegrafare teletrasportare temperare tempestare temporeggiare tentare tentennare
teorizzare terminare terremotare terrorizzare tesserare testare testimoniare timbrare tirare
titolare titubare toccare tollerare tonificare torchiare tornare torreggiare torturare totalizzare
traballare tracciare tracimare trafficare trafugare traghettare tramandare tramare tramontare
tramutare tranciare trangugiare tranquillizzare transennare transitare trapanare trapelare
trapiantare trasbordare trascinare trascurare trasfigurare trasformare traslare traslocare
trasmigrare trasportare trasvolare trattare traumatizzare travagliare travalicare travasare
traviare travisare tremare tribolare trincerare trionfare triplicare tritare troneggiare trovare
truccare trucidare truffare tuffare tuittare tumulare tuonare turbare turlupinare tutelare twittare
ubicare ubriacare uguagliare ultimare ufficializzare ululare umiliare unificare uniformare urbanizzare urlare
urtare usare ustionare usurpare utilizzare vaccinare vacillare vagare vagheggiare vagliare valicare
valorizzare valutare vandalizzare vanificare vantare vaporizzare varare varcare variare vegetare
vegliare veicolare velare velocizzare vendemmiare vendicare venerare ventilare verbalizzare
vergognare verificare verniciare versare verticalizzare vessare vezzeggiare viaggiare vibrare
vidimare vietare vigilare vincolare violare violentare virare visionare visitare visualizzare
vittimizzare vivacizzare viziare vociferare volare voltare volteggiare vomitare votare vuotare
zampillare zappare zavorrare zigzagare zoppicare
]]

M.ere = [[
abbattere accedere adempiere battere cedere combattere competere compiere concernere controbattere
credere decedere dibattere dipendere discernere eccedere eccellere esigere esimere fendere fremere
gemere godere imbattere incombere intercedere lambere mescere mietere pascere pendere precedere
preludere premere prescindere presiedere procedere propendere recedere rescindere retrocedere
ribattere ricevere riflettere ripetere risiedere rivendere sbattere scernere scindere soccombere
solere spandere splendere spremere stridere svendere temere tessere transigere vendere vigere
]]

M.ire = [[
acconsentire applaudire aprire assentire asservire assorbire avvertire bollire conseguire
consentire convertire coprire cucire dissentire divertire dormire eseguire fuggire inghiottire
inseguire invertire investire mentire nutrire offrire partire pentire perseguire pervertire
presentire proseguire reinvestire riaprire ribollire riconvertire ricoprire rifuggire ripartire
riscoprire risentire rivestire scoprire seguire sentire servire sfuggire soffrire sovvertire
susseguire svestire tossire travestire vestire
]]

M.isc = [[
abbellire abbrutire abolire abortire accanire accudire acuire addolcire aderire affievolire
affluire aggredire agire allestire ambire ammansire ammattire ammonire ammorbidire ammutolire
annerire annichilire appassire appesantire appiattire applaudire approfondire ardire arricchire
arrossire arrostire arrugginire asserire assopire assorbire assordire attecchire atterrire
attribuire attutire avvilire avvizzire bandire bipartire blandire brandire candire capire censire
chiarire circuire colpire compatire compire concepire condire conferire confluire contribuire
costituire costruire custodire deferire definire defluire deglutire demolire deperire destituire
differire digerire diluire dimagrire diminuire disobbedire disquisire distribuire disunire eccepire
elargire ergire erudire esaudire esaurire esibire esordire esperire fallire farcire favorire ferire
finire fiorire fluire fornire fruire garantire gestire ghermire gioire gradire granire gremire
grugnire guarire guarnire illanguidire imbandire imbarbarire imbastire imbestialire imbianchire
imbonire imbottire imbruttire immalinconire immiserire impadronire impallidire impartire impaurire
impazzire impedire impensierire impermalire impietosire impietrire impigrire impoverire
impreziosire inacidire inaridire inasprire incancrenire incattivire incenerire incivilire
incrudelire incupire incuriosire indebolire indolenzire indurire infastidire inferire inferocire
infierire infittire influire infreddolire ingelosire ingentilire ingerire inghiottire ingiallire
ingigantire ingrandire inibire innervosire inorgoglire inorridire inquisire insaporire inserire
insignire insospettire inspessire insterilire instupidire insuperbire intenerire interagire
interferire interloquire intestardire intimidire intimorire intirizzire intontire intorbidire
intorpidire intristire intuire inumidire invaghire inveire invelenire inverdire involgarire
irrancidire irretire irrigidire irrobustire istituire istruire lambire lenire marcire munire
nitrire nutrire obbedire ordire ostruire partorire patire pattuire percepire perire perquisire
plaudire poltrire preferire presagire prestabilire proferire progredire proibire prostituire pulire
punire rabbonire rabbrividire raddolcire rammollire rapire rattrappire reagire recensire recepire
redarguire regredire reinserire reperire requisire restituire retribuire ribadire ricostruire
ricucire ridefinire riferire rifinire rifiorire rifluire rifornire rimbambire rimpicciolire
rinfoltire ringiovanire rinsavire rinverdire rinvigorire ripulire risarcire ristabilire riunire
riverire ruggire sancire sbalordire sbiadire sbigottire sbizzarrire scalfire scandire scaturire
schermire schernire schiarire scolorire scolpire sfinire sfiorire sfoltire sgranchire sgualcire
sguarnire smagrire smaltire smarrire smentire sminuire snellire sopire sopperire sortire sostituire
sparire spartire spaurire spazientire spedire squittire stabilire starnutire statuire sterilire
stizzire stordire stupire subire suggerire supplire svanire svilire tinnire tradire tramortire
trasferire trasgredire tripartire ubbidire unire usufruire vagire zittire
]]

M.strong = [[
accendere accese acceso : ri
*cludere cluse cluso : con es in pre oc ac
*fliggere flisse flitto : af in
*figgere fisse fisso : af croci pre in
sconfiggere sconfisse sconfitto
trafiggere trafisse trafitto
friggere frisse fritto
ergere erse erto
ardere arse arso
*spergere sperse sperso : di co a
disperdere disperse disperso
*sistere - sistito : as con de e in per re sus coe pree
*solvere solse solto : as dis ri
*sumere sunse sunto : as de pre rias
chiedere chiese chiesto : ri
chiudere chiuse chiuso : rac rin dis ri s
cingere cinse cinto : ac re
*primere presse presso : com de es im op re sop
concedere concesse concesso
succedere successe successo
*nettere nesse nesso/nettuto : con an scon inter
flettere flesse flesso : in
riflettere riflesse riflesso/riflettuto
conoscere conobbe conosciuto : dis ri misco
correre corse corso : ac con de dis in per pre ri rin soc tras oc s inter riper
crescere crebbe cresciuto : ac de rin
cuocere cosse cotto
*cidere cise ciso : de in re uc coin cir
dividere divise diviso : con sud
*fendere fese feso : di of
*ludere luse luso : al de e il col pre
*rigere resse retto : di e
*cutere cusse cusso : dis in
*cuotere cosse cosso : per s ri ris riper
*stinguere stinse stinto : di e contraddi
*mergere merse merso : e im som rie
*plodere plose ploso : es im
rodere rose roso : cor e
*pellere pulse pulso : es pro im re
esigere - esatto
transigere - transatto
redigere redasse redatto
*vadere vase vaso : e in per
fondere fuse fuso : con dif ef in pro ri tras
frangere franse franto : in ri
fingere finse finto
giungere giunse giunto : in ag con rag sog soprag dis ricon
indulgere indulse indulto
ledere lese leso
elidere elise eliso
collidere collise colliso
leggere lesse letto : e ri rie
mettere mise messo : dis am com di e im per pro ri scom s sotto tras o compro intro fram mano ritras
mettere mise messo : preso
mordere morse morso : ri
muovere mosse mosso : com pro ri s
ungere unse unto
nascere nacque nato : ri
nascondere nascose nascosto
nuocere nocque nociuto
perdere perse perso/perduto : s
*suadere suase suaso : per dis
piangere pianse pianto : com rim
piovere piovve piovuto
porgere porse porto : s
prendere prese preso : ap com intra ri sor riap rap
proteggere protesse protetto
pungere punse punto
radere rase raso
redimere redense redento
reggere resse retto : cor sor
rendere rese reso : ar
ridere rise riso : de ir sor
rispondere rispose risposto : cor
rompere ruppe rotto : cor inter ir pro e
scendere scese sceso : a di condi tra
*scindere scisse scisso : pre re
scindere scisse scisso
scrivere scrisse scritto : de i in pre pro sotto tra ri circo a
espandere espanse espanso
spargere sparse sparso : co
spendere spese speso : so di
*pendere pese peso : ap
spingere spinse spinto : re so
stringere strinse stretto : co re
struggere strusse strutto : di autodi
sorgere sorse sorto : in ri
accorgere accorse accorto
scorgere scorse scorto
tendere tese teso : at con dis es in pre sot pro frain sovrin
detergere deterse deterso
tingere tinse tinto : at in ri
torcere torse torto : con dis ri es
vincere vinse vinto : e av con stra
vivere visse vissuto : con soprav ri
volgere volse volto : av coin ri s tra scon stra capo
spegnere spense spento : ri
tenere tenne tenuto : at con de intrat trat man ot ri sos appar as mante
*manere mase masto : ri
permanere permase permaso
valere valse valso : pre av equi
dolere dolse doluto : con
tacere tacque taciuto : sot
piacere piacque piaciuto : com dis s
giacere giacque giaciuto : sog
cogliere colse colto : ac rac dis
togliere tolse tolto : dis
scegliere scelse scelto : pre
sciogliere sciolse sciolto : pro dis
vedere vide visto/veduto : pre ri intrav av strav
provvedere provvide provveduto/provvisto : s
cadere cadde caduto : ac de ri s
dovere - dovuto
potere - potuto
sapere seppe saputo : ri
volere volle voluto : ri
bere bevve bevuto
porre pose posto : ap com de dis es im op pre pro ri sotto sup frap interp tras inter contrap sovrap
porre pose posto : ricom giustap antep scom indis predis presup pos prep decom ripro sovraes riap
trarre trasse tratto : at con de es pro ri sot as dis
*durre dusse dotto : ad con de in intro pro ri se tra ripro ricon rei
sedere - seduto : pos sopras
parere parve parso
fungere funse funto
evolvere - evoluto
]]

-- The verbs in -ire with an irregular remoto or participle.
M.strong_ire = [[
aprire - aperto : ri
coprire - coperto : ri s ris
offrire - offerto
soffrire - sofferto
morire - morto
venire venne venuto : av con di inter per pre pro ri soprav s contrav rin sov ad
salire - salito : ri as tra
*parire parve parso : ap com scom tras ricom riap
udire - udito
uscire - uscito : fuori ri
seppellire - seppellito/sepolto
]]

M.stems = {
  tenere = {o = "teng", i = "tien", e = "tien", fut = "terr"},
  ["*manere"] = {o = "mang", fut = "marr"},
  permanere = {o = "permang", fut = "permarr"},
  valere = {o = "valg", fut = "varr"},
  dolere = {o = "dolg", i = "duol", e = "duol", fut = "dorr"},
  tacere = {o = "tacci", m = "tacci"},
  piacere = {o = "piacci", m = "piacci"},
  giacere = {o = "giacci", m = "giacci"},
  nuocere = {o = "nuocci"},
  cuocere = {o = "cuoci"},
  cogliere = {o = "colg"}, togliere = {o = "tolg"}, scegliere = {o = "scelg"},
  sciogliere = {o = "sciolg"}, spegnere = {o = "spegn/speng"},
  vedere = {fut = "vedr"}, cadere = {fut = "cadr"}, vivere = {fut = "vivr"},
  sapere = {fut = "sapr"}, dovere = {fut = "dovr"}, potere = {fut = "potr"},
  volere = {fut = "vorr"}, godere = {fut = "godr"},
  muovere = {eb = "mov/muov"},
  sedere = {o = "sied/segg", i = "sied", e = "sied", fut = "seder/sieder"},
  parere = {o = "pai", fut = "parr"},
  bere = {o = "bev", i = "bev", e = "bev", m = "bev", eb = "bev", fut = "berr"},
  porre = {o = "pong", i = "pon", e = "pon", m = "pon", eb = "pon", fut = "porr"},
  trarre = {o = "tragg", i = "tra", e = "tra", m = "tra", eb = "tra", fut = "trarr"},
  ["*durre"] = {o = "duc", i = "duc", e = "duc", m = "duc", eb = "duc", fut = "durr"},
  morire = {o = "muoi", i = "muor", e = "muor", fut = "morir/morr"},
  venire = {o = "veng", i = "vien", e = "vien", fut = "verr"},
  salire = {o = "salg"},
  ["*parire"] = {o = "pai"},
  udire = {o = "od", i = "od", e = "od", fut = "udir/udr"},
  uscire = {o = "esc", i = "esc", e = "esc"},
  aprire = {pr = "apers"}, coprire = {pr = "copers"}, offrire = {pr = "offers"},
  cucire = {o = "cuci"},
  seppellire = {o = "seppellisc", i = "seppellisc", e = "seppellisc"},
}

M.full = require "vaglio.lang.it.lexicon.verbs_full"

M.extra = {
  essere = "aux be", venire = "aux be", avere = "aux have lightv", stare = "aux", andare = "aux",
  dovere = "modal", potere = "modal", volere = "modal", fare = "lightv", dare = "lightv",
  prendere = "lightv", rendere = "lightv", mettere = "lightv", porre = "lightv",
}

M.essere = [[
accadere affluire andare apparire arrivare arrossire ascendere avvenire bastare bisognare cadere
cascare comparire confluire convenire costare crepare crescere crollare decadere decedere decollare
decorrere deperire derivare dilagare dimagrire dispiacere divampare divenire diventare emergere emigrare
entrare equivalere esistere esplodere essere evadere evaporare fallire fiorire franare fuggire
giungere guarire impallidire impazzire incappare incombere incorrere insorgere intercorrere
intervenire invecchiare mancare marcire migrare morire nascere naufragare occorrere parere partire
passare penetrare peggiorare perire pervenire piacere piombare precipitare prevalere provenire
restare ricadere ricorrere rientrare rimanere rimbalzare rinascere ripartire risalire
risorgere risultare ritornare riuscire salire saltare sbarcare sboccare sbucare scadere
scappare scaturire scendere scivolare scomparire scoppiare sembrare sfociare sfuggire slittare sorgere
sopraggiungere sopravvenire sopravvivere sparire spettare spirare spuntare stare subentrare succedere
svanire svenire toccare tornare tracimare tramontare trapelare uscire valere venire vivere
]]

return M
