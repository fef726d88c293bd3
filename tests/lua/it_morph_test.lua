-- Italian morphology: a row is `form lemma tags`, and passes when one reading of the form has that
-- lemma and all those tags (`guess` and `clitic=lo` ask for the fields, `-tag` that no reading of
-- the lemma has the tag).

local check = require "check"
local morph = require "vaglio.lang.it.morph"
local scope = require "vaglio.lang.it.lexicon.scope"
local reporting = require "vaglio.lang.it.lexicon.reporting"

local function fits(reading, lemma, wanted)
  if reading.lemma ~= lemma then return false end
  local tags = " " .. reading.tags .. (reading.guess and " guess" or "")
    .. (reading.clitic and " clitic=" .. reading.clitic or "") .. " "
  for tag in wanted:gmatch("%S+") do
    if not tags:find(" " .. tag .. " ", 1, true) then return false end
  end
  return true
end

local function run(name, text)
  local rows = {}
  for form, lemma, tags in text:gmatch("(%S+) (%S+) ([^\n|]-)%s*[|\n]%s*") do
    rows[#rows + 1] = {form, lemma .. " " .. tags, lemma = lemma, tags = tags}
  end
  check.rows(name, rows, function(form, row)
    local seen = {}
    for _, r in ipairs(morph.analyse(form)) do
      if fits(r, row.lemma, row.tags) then return row[2] end
      seen[#seen + 1] = r.lemma .. " " .. r.tags
    end
    return table.concat(seen, "; ")
  end)
end

run("regular verbs", [[
arresta arrestare verb fin pres p3 sg | arrestano arrestare verb fin pres p3 pl
arrestava arrestare verb fin impf p3 sg | arrestò arrestare verb fin past p3 sg
arrestarono arrestare verb fin past p3 pl | arresterà arrestare verb fin fut p3 sg
arresterebbe arrestare verb fin cond p3 sg | arrestasse arrestare verb fin impf subj p3 sg
arrestino arrestare verb fin pres subj p3 pl | arrestando arrestare verb ger
arrestare arrestare verb inf | arrestati arrestare verb part m pl | arrestate arrestare verb part f pl
cerchiamo cercare verb fin pres p1 pl | cercherà cercare verb fin fut p3 sg
paghino pagare verb fin pres subj p3 pl | annuncerà annunciare verb fin fut p3 sg
annunci annunciare verb fin pres p2 sg | comincerebbero cominciare verb fin cond p3 pl
lasci lasciare verb fin pres subj p3 sg | inviino inviare verb fin pres subj p3 pl
studierà studiare verb fin fut p3 sg | rilasciano rilasciare verb fin pres p3 pl
temevano temere verb fin impf p3 pl | temette temere verb fin past p3 sg
battuto battere verb part m sg | ricevono ricevere verb fin pres p3 pl
credé credere verb fin past p3 sg | abbattendo abbattere verb ger
dormono dormire verb fin pres p3 pl | partì partire verb fin past p3 sg
seguirebbe seguire verb fin cond p3 sg | sentiti sentire verb part m pl
colpisce colpire verb fin pres p3 sg | feriscono ferire verb fin pres p3 pl
colpirono colpire verb fin past p3 pl | ferita ferire verb part f sg
finisca finire verb fin pres subj p3 sg | fornivano fornire verb fin impf p3 pl
smentiscono smentire verb fin pres p3 pl | smentì smentire verb say past p3 sg
fuggono fuggire verb fin pres p3 pl | inseguendo inseguire verb ger
]])

run("auxiliaries and modals", [[
è essere verb fin pres p3 sg aux be | furono essere verb fin past p3 pl aux be
sarebbe essere verb fin cond p3 sg aux be | saranno essere verb fin fut p3 pl be
fosse essere verb fin impf subj p3 sg | stata essere verb part f sg aux be
stato stare verb part m sg | sono essere verb p1 sg | sono essere verb p3 pl
ha avere verb fin pres p3 sg aux have | hanno avere verb fin pres p3 pl have
ebbero avere verb fin past p3 pl | avrebbe avere verb fin cond p3 sg | abbiano avere verb subj p3 pl
viene venire verb fin pres p3 sg aux be | venne venire verb fin past p3 sg
verranno venire verb fin fut p3 pl | sta stare verb fin pres p3 sg aux | stanno stare verb p3 pl aux
stava stare verb impf | andrà andare verb fin fut p3 sg | vanno andare verb p3 pl aux
va andare verb p3 sg | possono potere verb modal fin pres p3 pl | può potere verb modal p3 sg
potrebbe potere verb modal cond p3 sg | poté potere verb past p3 sg | dovrà dovere verb modal fut
devono dovere verb modal p3 pl | debba dovere verb modal subj | dovuto dovere verb part m sg
vuole volere verb modal p3 sg | volle volere verb past p3 sg | vorrebbero volere verb cond p3 pl
possano potere verb modal subj p3 pl | esser essere verb inf | poter potere verb modal inf
sia essere verb subj | eravamo essere verb impf p1 pl | voluto volere verb part
]])

run("irregular verbs", [[
fa fare verb fin pres p3 sg lightv | fanno fare verb p3 pl | fece fare verb past p3 sg
facendo fare verb ger | fatte fare verb part f pl | soddisfece soddisfare verb past p3 sg
rifatto rifare verb part | dà dare verb fin pres p3 sg lightv | diede dare verb past p3 sg
danno dare verb p3 pl | daranno dare verb fut p3 pl | dice dire verb say pres p3 sg
disse dire verb say past p3 sg | dicono dire verb say p3 pl | detto dire verb say part
dicendo dire verb ger | direbbe dire verb cond | contraddice contraddire verb p3 sg
sa sapere verb p3 sg | seppe sapere verb past p3 sg | saprà sapere verb fut p3 sg
esce uscire verb p3 sg | escono uscire verb p3 pl | usciti uscire verb part m pl
muore morire verb p3 sg | muoiono morire verb p3 pl | morti morire verb part m pl
morì morire verb past p3 sg | morirebbe morire verb cond | rimane rimanere verb p3 sg
rimasta rimanere verb part f sg | rimasero rimanere verb past p3 pl | rimarranno rimanere verb fut
rimangono rimanere verb p3 pl | tiene tenere verb p3 sg | ottenne ottenere verb past p3 sg
ottiene ottenere verb p3 sg | trattenuti trattenere verb part m pl | sosterrebbe sostenere verb say cond
mantengono mantenere verb p3 pl | avviene avvenire verb p3 sg | avvenuta avvenire verb part f sg
interviene intervenire verb p3 sg | intervennero intervenire verb past p3 pl
pone porre verb p3 sg | pongono porre verb p3 pl | propose proporre verb past p3 sg
proposto proporre verb part | opporrà opporre verb fut p3 sg | disponendo disporre verb ger
trae trarre verb p3 sg | traggono trarre verb p3 pl | estratto estrarre verb part
attirò attirare verb past | estrassero estrarre verb past p3 pl | produce produrre verb p3 sg
condotta condurre verb part f sg | ridusse ridurre verb past p3 sg | tradurrà tradurre verb fut
scelse scegliere verb past p3 sg | scelgono scegliere verb p3 pl | tolto togliere verb part
toglie togliere verb p3 sg | accolti accogliere verb part m pl | accolgono accogliere verb p3 pl
sciolse sciogliere verb past | ucciso uccidere verb part m sg | uccise uccidere verb past p3 sg
uccise uccidere verb part f pl | uccidono uccidere verb p3 pl | decise decidere verb past
chiesto chiedere verb say part | chiese chiedere verb say past p3 sg | chiuse chiudere verb part f pl
concluso concludere verb part | escluse escludere verb past | esplosa esplodere verb part f sg
prese prendere verb past p3 sg | sorpresi sorprendere verb part m pl | difeso difendere verb part
acceso accendere verb part | scesi scendere verb part m pl | sale salire verb p3 sg
salgono salire verb p3 pl | nacque nascere verb past p3 sg | nato nascere verb part
cresciuti crescere verb part m pl | crebbe crescere verb past | conobbe conoscere verb past
visse vivere verb past | vissuto vivere verb part | vivrà vivere verb fut | sopravvissuti sopravvivere verb part
scrisse scrivere verb say past | scritto scrivere verb part | letto leggere verb part
eletto eleggere verb part | corretto correggere verb part | distrutta distruggere verb part f sg
diretto dirigere verb part | spinto spingere verb part | costretti costringere verb part m pl
respinse respingere verb past | raggiunto raggiungere verb part | giunsero giungere verb past p3 pl
vinto vincere verb part | convinto convincere verb part | perso perdere verb part
perduto perdere verb part | messa mettere verb part f sg | ammesso ammettere verb part
promise promettere verb past | dimesso dimettere verb part | mosso muovere verb part
rimosse rimuovere verb past | rotto rompere verb part | ruppe rompere verb past
interrotta interrompere verb part f sg | corso correre verb part | soccorsi soccorrere verb part m pl
caduti cadere verb part m pl | cadde cadere verb past | accadrà accadere verb fut
visto vedere verb part | vide vedere verb past | vedrà vedere verb fut | prevede prevedere verb p3 sg
coinvolte coinvolgere verb part f pl | svolta svolgere verb part f sg | risolto risolvere verb part
assunti assumere verb part m pl | arresi arrendere verb part m pl | attesa attendere verb part f sg
esteso estendere verb part | bevuto bere verb part | beve bere verb p3 sg | berrà bere verb fut
valgono valere verb p3 pl | varrà valere verb fut | spengono spegnere verb p3 pl
spenta spegnere verb part f sg | siede sedere verb p3 sg | possiede possedere verb p3 sg
presiede presiedere verb p3 sg | apparve apparire verb past | scomparsi scomparire verb part m pl
aperto aprire verb part | coperti coprire verb part m pl | offerta offrire verb part f sg
sofferto soffrire verb part | tacque tacere verb past | piace piacere verb p3 sg
redatto redigere verb part | esatto esigere verb part | espulsi espellere verb part m pl
sommersa sommergere verb part f sg | dispersi disperdere verb part m pl | evaso evadere verb part
assistito assistere verb part | concesse concedere verb past | successe succedere verb past
sconfitto sconfiggere verb part | inflitto infliggere verb part | riscosso riscuotere verb part
odono udire verb p3 pl | riapre riaprire verb p3 sg | riesce riuscire verb p3 sg
]])

run("ambiguous forms", [[
morti morto noun person m pl | feriti ferito noun person m pl | feriti ferire verb part m pl
stato stato noun m sg | stato essere verb part | fatto fatto noun | parte parte noun f sg
parte partire verb p3 sg | porta porta noun f sg | porta portare verb p3 sg | conto conto noun
causa causa noun f sg | causa causare verb p3 sg | accusa accusa noun | accusa accusare verb p3 sg
prova prova noun | conferma conferma noun | conferma confermare verb say | richiesta richiesta noun
richiesta richiedere verb part | scelta scelta noun | scelta scegliere verb part | uscita uscita noun
uscita uscire verb part f sg | morte morte noun event | morte morto noun person f pl | vita vita noun
che che rel | che che sconj | la il art f sg | la la clitic | sei sei num | sei essere verb p2 sg
faccia faccia noun | faccia fare verb subj | minori minore noun person | minori minore adj
danno danno noun m sg | danno dare verb p3 pl | stati stato noun m pl | agenti agente noun person
secondo secondo prep | secondo secondo ord | dei di prep art m pl | dei di art | una uno art f sg
lo il art m sg | ancora ancora adv | arresto arresto noun event | arresto arrestare verb p1 sg
incidenti incidente noun event | dati dato noun docnoun | dati dare verb part m pl | fonti fonte docnoun
nota nota noun docnoun | nota notare verb | presidente presidente noun person role
sindaca sindaca noun role | portavoce portavoce noun role | polizia polizia noun org f sg
generale generale noun role | generale generale adj | stampa stampa noun org
]])

run("function words", [[
dell' di prep art | dell’ di prep art | l’ il art | l' la clitic | un’ uno art f sg | c' ci clitic
c’ ci clitic | quest' questo demo | quell’ quello demo | sull' su prep art | nell’ in prep art
all’ a prep art | dall' da prep art | nelle in prep art f pl | ai a prep art m pl | degli di prep art m pl
col con prep art | d' di prep | senz' senza prep | non non adv neg | né né cconj neg | mai mai neg
nessuno nessuno pron neg | nessun nessuno adj neg | senza senza prep | mica mica neg | cui cui rel
quali quale rel | dove dove rel | chi chi wh | perché perché wh | perché perché sconj | perchè perché sconj
suoi suo poss m pl | loro loro poss | si si clitic | ne ne clitic | gli il art m pl | gli gli clitic
circa circa adv | almeno almeno adv | ieri ieri time | gennaio gennaio month | venerdì venerdì weekday
primo primo ord m sg | ultime ultimo ord f pl | tre tre num | ventitré ventitré num
duecentomila duecentomila num | 18 18 num | sant' santo adj | po' po' noun | ad a prep | ed e cconj
anch' anche adv | com' come wh | e' essere verb p3 sg | piu' più adv | sara' essere verb fut
citta' città noun place | puo' potere verb modal | ultim' ultimo ord
]])

run("clitics", [[
aiutarli aiutare verb inf clitic=li | identificarlo identificare verb inf clitic clitic=lo
ripulirla ripulire verb inf clitic=la | trovandosi trovare verb ger clitic=si
dandone dare verb ger clitic=ne | renderlo rendere verb inf clitic=lo | farlo fare verb inf clitic=lo
darne dare verb inf clitic=ne | dirlo dire verb inf clitic=lo | porlo porre verb inf clitic=lo
opporsi opporre verb inf clitic=si | tradursi tradurre verb inf clitic=si
datosi dare verb part clitic=si | trovatisi trovare verb part m pl clitic=si
arrendersi arrendere verb inf clitic=si | dirglielo dire verb inf clitic=glielo
andarsene andare verb inf clitic=sene | essendosi essere verb ger clitic=si
avergli avere verb inf clitic=gli | ucciderli uccidere verb inf clitic=li | vederci vedere verb inf clitic=ci
dimmi dire verb imper clitic=mi | fermarono fermare verb past | dettogli dire verb part clitic=gli
comunicarlo comunicare verb inf clitic=lo | uccidendone uccidere verb ger clitic=ne
sbriluccarlo sbriluccare verb inf clitic=lo guess
]])

run("nouns and adjectives", [[
poliziotte poliziotto noun person f pl | attrice attrice noun person | amici amico noun m pl
medici medico noun person m pl | manifestanti manifestante noun person | uomini uomo noun person m pl
sindaci sindaco noun role m pl | carabinieri carabiniere noun person m pl | vigili vigile noun person
infermiera infermiere noun person f sg | soccorritrici soccorritore noun person f pl
ricercatrice ricercatore noun person f sg | giornaliste giornalista noun person f pl
terroristi terrorista noun person m pl | pm pm noun role | bambine bambino noun person f pl
ospedali ospedale noun place m pl | attacchi attacco noun event m pl | incendi incendio noun event
proteste protesta noun event f pl | spiagge spiaggia noun place f pl | città città noun place pl
chilometri chilometro noun measure | euro euro noun measure pl | giorni giorno noun time
decine decina noun num f pl | centinaia centinaio noun num f pl | migliaia migliaio noun num f pl
milioni milione noun num | crisi crisi noun event f | mani mano noun | armi arma noun f pl
problemi problema noun m pl | luoghi luogo noun place m pl | incarichi incarico noun m pl
russi russo adj m pl | russe russo adj f pl | grandi grande adj pl | bel bello adj | lunghe lungo adj f pl
pubblici pubblico adj m pl | gravissimo gravissimo adj | ex ex adv | 89enne 89enne noun person
12enni 12enne noun person pl | ventenne ventenne noun person | quarantaduenne quarantaduenne noun person
ex-ministro ex-ministro noun role | miglia miglio noun measure f pl | feste festa noun event
]])

run("unknown words", [[
sbriluccamente sbriluccamente adv guess | trullazione trullazione noun f sg guess
brufolazioni brufolazione noun f pl guess | zorpità zorpità noun f guess | gromismo gromismo noun guess
sfrugliando sfrugliare verb ger guess | sfrugliato sfrugliare verb part m sg guess
sfrugliato sfrugliato noun guess | sfrugliato sfrugliato adj guess
sfrugliarono sfrugliare verb past p3 pl guess | zapposo zapposo adj guess | zapposo zapposo noun guess
tortelliste tortellista noun person guess | gropparli groppare verb inf clitic guess
riarrestati riarrestare verb part guess | kibbutz kibbutz noun guess | plufico plufico noun guess
]])

check.rows("scope", {
  {"poliziotto", "police"}, {"soldato", "military"}, {"manifestante", "protester"},
  {"rivoltoso", "rioter"}, {"terrorista", "terrorist"}, {"attentatore", "attacker"},
  {"bambino", "child"}, {"minorenne", "minor"}, {"civile", "civilian"}, {"detenuto", "prisoner"},
  {"migrante", "migrant"}, {"vigile del fuoco", "firefighter"}, {"giornalista", "journalist"},
  {"infermiere", "health_worker"}, {"studente", "student"}, {"operaio", "worker"},
  {"vittima", "person"}, {"passeggero", "passenger"}, {"turista", "tourist"}, {"donna", "woman"},
  {"uomo", "man"}, {"residente", "resident"}, {"camionista", "driver"}, {"deputato", "politician"},
  {"12enne", "child"}, {"quindicenne", "minor"}, {"89enne", "person"}, {"tavolo", nil},
}, scope.scope)

check.rows("lemma of a part of speech", {
  {{"furono", "verb"}, "essere"}, {{"morti", "noun"}, "morto"}, {{"morti", "verb"}, "morire"},
  {{"tavoli", "verb"}, nil},
}, function(pair) return morph.lemma(pair[1], pair[2]) end)

-- Law: whatever `forms` makes, `analyse` finds.
local lost = {}
for _, lemma in ipairs(morph.verbs()) do
  for _, f in ipairs(morph.forms(lemma)) do
    local found = false
    for _, r in ipairs(morph.analyse(f.form)) do
      if r.lemma == lemma and r.tags == f.tags then found = true end
    end
    if not found then lost[#lost + 1] = f.form .. " " .. lemma end
  end
end
check.equal(lost, {}, "every form of every verb is analysed back")

local function has_form(lemma, form)
  for _, f in ipairs(morph.forms(lemma)) do
    if f.form == form then return true end
  end
  return false
end
check.rows("paradigms", {
  {{"arrestare", "arresteranno"}, true}, {{"scrivere", "scrissero"}, true},
  {{"scrivere", "scrivettero"}, false}, {{"colpire", "colpiscono"}, true},
  {{"poliziotto", "poliziotte"}, true}, {{"porre", "pongano"}, true}, {{"venire", "verrebbe"}, true},
  {{"sapere", "sappiano"}, true}, {{"incendio", "incendi"}, true}, {{"xyz", "xyz"}, false},
}, function(pair) return has_form(pair[1], pair[2]) end)

check.rows("reporting classes", {
  {"dire", "say"}, {"annunciare", "announce"}, {"smentire", "deny"}, {"confermare", "confirm"},
  {"sostenere", "claim"}, {"citare", "cite"}, {"apprendere", "learn"}, {"twittare", "write"},
}, function(lemma) return reporting.verbs[lemma].class end)

check.equal(morph.analyse ",", {}, "punctuation has no reading")
check.equal(morph.analyse "«", {}, "a quotation mark has no reading")
check.done()
