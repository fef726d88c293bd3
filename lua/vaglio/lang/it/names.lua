--- Words around names in Italian (see vaglio.name and vaglio.name_context).
local set = require("vaglio.cues").set

local M = {}

-- "(UD)": the code of a province, to its id.
local function province_ids(codes)
  local ids = {}
  for code in codes:gmatch "%u+" do ids[code] = "place:IT-" .. code end
  return ids
end

-- Small words inside names of people: joined wherever they stand between two capitals …
M.name_particles = set [[de van von der den bin ibn el ben ter zu zur dos da du des le san abd
  abu ul ud y of the]]
-- … and those that are Italian words: only right after a given name ("Leonardo da Vinci").
M.particles = set "di da del della dello dei degli al"
M.capital_particles = set [[il i gli di de del della dello dei degli delle da dal dalla lo la li
  le el al van von bin d' dell' san santa santo]]
M.of = set "di del dello della dei degli delle dell' d'"
M.org_links = set "per sulla sul contro"
M.articles = set "il lo la i gli le l' un uno una un'"
M.jointed = set [[del dello della dei degli delle dell' al allo alla ai agli alle all' dal dallo
  dalla dai dagli dalle dall' nel nello nella nei negli nelle nell' sul sullo sulla sui sugli
  sulle sull' col coi]]
M.media = set [[agenzia emittente televisione tv radio quotidiano giornale settimanale sito
  testata portale rete rivista canale mensile network bisettimanale telegiornale tabloid]]
M.place_nouns = set [[città cittadina provincia regione comune villaggio paese località
  distretto isola quartiere frazione capitale porto aeroporto lago fiume monte valle oblast
  contea capoluogo borgo municipio sobborgo penisola rione contrada area zona stazione]]
M.event_nouns = set [[operazione uragano tifone ciclone tempesta premio trofeo coppa torneo
  festival missione progetto programma decreto legge sistema software modello satellite nave
  traghetto sonda razzo missile processo inchiesta palio vuelta tour giochi campionato
  campionati awards meeting guerra trattato testo enti rivoluzione gran grande angelus accordo
  accordi conferenza vertice giornata settimana notte manovra piano virus variante scala
  satelliti costellazione velivoli corsa gara accoppiata formula sigla codice malattia sindrome
  morbo vaccino farmaco asteroide cometa galassia]]
M.work_nouns = set [[film romanzo libro album brano canzone singolo opera serie spettacolo
  commedia documentario trasmissione videogioco titolo intitolato intitolata saggio poesia
  dipinto]]
M.place_prepositions = set "a ad presso verso"
M.agent_prepositions = set "da"
M.in_prepositions = set "in"
M.age_words = set "anni anno"
M.bare_age = true
M.titles = set [[sig signor signora signorina dott dottor dottoressa prof professor on onorevole
  avv avvocato ing don padre suor president general fra mons monsignor cardinale papa re regina
  principe principessa sir lord lady mister presidente premier ministro ministra capitano]]
-- Nouns of people that stand before other names than people's too.
M.not_titles = set [[santo santa san beato nemico partner cliente utente membro fornitore
  produttore costruttore operatore gestore maggiore colosso concorrente socio vicino primo
  secondo terzo capo]]
M.org_nouns = set [[società gruppo azienda compagnia associazione partito movimento fondazione
  sindacato organizzazione club squadra team impresa cooperativa banca consorzio federazione ong
  onlus ditta casa clan colosso multinazionale start-up startup band holding marchio]]
-- Heads of names of organisations, written with a capital, or without one when a complement follows.
M.org_heads = set [[ministero dipartimento procura tribunale prefettura questura consiglio
  assemblea commissione corte banca banco università ateneo politecnico istituto guardia comando
  agenzia autorità consolato ambasciata direzione organizzazione federazione confederazione
  associazione unione partito movimento lega alleanza comitato camera senato parlamento
  congresso governo polizia esercito marina aeronautica arma carabinieri vigili protezione croce
  fondazione società compagnia gruppo consorzio cooperativa ente agenzie centro osservatorio
  servizio ufficio segreteria conferenza consulta fronte fratelli brigata brigate battaglione
  reggimento corpo forze forza squadra nucleo accademia scuola liceo diocesi arcidiocesi curia
  chiesa comune regione provincia giunta prefettura soprintendenza sovrintendenza capitaneria
  cassa fondo borsa casa circolo club unità rete tesoro avvocatura cassazione cnr azienda asl
  usl comunità patriarcato regime gendarmeria aviazione amministrazione sindacato popolo
  democratici comunisti socialisti verdi radicali rifondazione magistratura orchestra coro
  teatro nazionale ordine collegio poste ferrovie autostrade aeroporti radio edizioni editrice
  duma knesset bundestag congregazione coordinamento tavolo presidenza]]
-- Of these, those that take an ending "e …" ("Ministero delle Infrastrutture e dei Trasporti").
M.compound = set [[ministero dipartimento istituto commissione comitato agenzia ufficio
  direzione ente associazione centro]]
-- Institutions that a common noun names; with an adjective of nation ("il governo bulgaro").
M.institutions = set [[governo polizia esercito parlamento magistratura questura procura
  prefettura ministero senato carabinieri camorra mafia 'ndrangheta regime gendarmeria]]
-- Heads that take no complement with di ("il governo di Berlusconi", "la polizia di Milano").
M.bare_heads = set "gendarmeria governo polizia esercito parlamento magistratura regime"
M.named_org = M.org_heads
-- Lower-case adjectives that belong to names of organisations.
M.org_adjectives = set [[nazionale nazionali centrale centrali federale federali regionale
  regionali provinciale provinciali comunale comunali municipale municipali costituzionale
  suprema supremo militare militari civile civili penale amministrativo amministrativa
  finanziaria stradale ferroviaria postale scientifica costiera forestale penitenziaria locale
  generale europea europeo internazionale superiore popolare democratico democratica socialista
  comunista repubblicano repubblicana liberale verde verdi elettorale permanente parlamentare
  cattolica ortodossa anglicana valdese evangelica islamica islamico ebraica ministeriale
  giudiziaria monetario mondiale umanitaria sanitaria pubblica rossa]]
-- Heads of names of places. `ways` join whatever follows; `sights` need a capital or a name right after them.
M.ways = set [[via viale piazza piazzale piazzetta corso largo vicolo lungomare lungotevere
  lungarno ponte porta strada statale provinciale autostrada galleria calle rione contrada
  borgata]]
M.sights = set [[monte monti lago laghi fiume torrente golfo mare mar oceano stretto isola isole
  arcipelago val valle passo colle colli capo baia canale vulcano penisola costa riviera cima
  pizzo rio aeroporto stazione stadio museo castello palazzo villa parco basilica cattedrale
  duomo convento monastero santuario abbazia pieve hotel albergo carcere ospedale policlinico
  clinica porto cimitero faro fiera autodromo palasport palazzetto auditorium stretto deserto
  altopiano striscia teatro campo provincia contea distretto oblast repubblica città torre
  fontana bosco foresta giardini giardino arena tunnel base penitenziario]]
-- Of the sights, those whose name takes "di" though they are written small ("provincia di Siena").
M.of_sights = set "provincia stretto golfo striscia lago castello convento contea oblast arcipelago"
M.directions = set [[orientale occidentale settentrionale meridionale centrale del nord sud est
  ovest]]
-- Written with capitals, yet no names of things that act or can be visited.
M.not_names = set [[dna rna pil iva imu irpef irap ires tasi covid covid-19 aids hiv sars sms
  mms gps pdf tv ai it pc km kg ko ok ct gp cd dvd sos dpcm ddl dl tfr rc gdp mln mld wi-fi lgbt
  lgbtq gip gup pm cda ceo ad spa srl onlus fr en ndr sim led suv usb html www http https i ii
  iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi natale pasqua capodanno
  ferragosto epifania ramadan dio islam internet web cristo allah bibbia corano vangelo
  quaresima olimpiadi mondiali europei paralimpiadi euro dollaro costituzione rinascimento
  medioevo resistenza risorgimento liberazione antitrust alzheimer parkinson cet gmt utc est
  january february march april may june july august september october november december monday
  tuesday wednesday thursday friday saturday sunday photo image images ong lim messia profeta
  primo pec]]
M.legal = set [[spa s.p.a. srl s.r.l. inc inc. ltd ltd. corp corp. corporation company group plc
  llc ag gmbh]]
M.org_endings = set [[spa s.p.a. srl s.r.l. inc inc. ltd ltd. corp corp. corporation company
  group gruppo foundation university college institute bank airlines party party's party club fc
  united city calcio league federation agency committee council association society records
  motors motor systems technologies holding partners press news service services communications
  companies air mobility channel entertainment pictures studios industries energy center centre
  network press]]
M.place_endings = set [[airport street square park lake river island islands beach bay county
  valley mountain mountains hills bridge avenue road tower hall theatre theater museum stadium
  hospital palace house arena boulevard plaza]]
M.and_words = set "e ed"
-- Heads that name nothing when written small, whatever follows ("la scuola di Vienna", "la casa di Rossi").
M.needs_capital = set [[scuola casa casa centro corpo forza forze servizio fronte popolo ordine
  teatro rete unità arma club comunità fondo cassa coro circolo verdi comunisti socialisti
  democratici radicali poste marina squadra croce aeroporti radio edizioni stati tavolo
  presidenza fratelli movimento verdi nucleo ufficio segreteria conferenza chiesa vigili
  carabinieri ente collegio compagnia società gruppo lega alleanza comando direzione regione
  provincia comune]]
M.weak_sights = set "campo base villa torre città repubblica palazzo capo"
M.clubs = true
M.club_articles = set [[il la l' del della dell' al alla all' dal dalla dall' nel nella nell'
  col sul sulla sull' lo dello allo dallo]]
M.articled_towns = set "aquila spezia cairo aia avana mecca maddalena valletta paz plata pireo habana"
M.definite = set [[il lo la i gli le l' del dello della dei degli delle dell' al allo alla ai
  agli alle all' dal dallo dalla dai dagli dalle dall' nel nello nella nei negli nelle nell' sul
  sullo sulla sui sugli sulle sull' col]]
M.inside = set "nel nello nella nei negli nelle nell'"
M.plain_prepositions = set [[di a da con per su contro tra fra e ed come secondo dice dicono di
  che , ( verso presso]]
M.saints = set "san santa sant' santo santi"
M.org_complements = set [[amministrazione sicurezza stato sorveglianza vigilanza giustizia
  appello cassazione finanza commercio statistica libertà riesame concorrenza assise polizia
  volontariato]]
M.small_names = {
  vigili = { { "del", "fuoco" }, { "urbani" } },
  protezione = { { "civile" } },
  guardia = { { "costiera" }, { "di", "finanza" } },
  croce = { { "rossa" } },
  capitaneria = { { "di", "porto" } },
  banca = { { "centrale" } },
  consiglio = { { "di", "sicurezza" }, { "dei", "ministri" }, { "comunale" }, { "regionale" } },
  amministrazione = { { "comunale" }, { "provinciale" }, { "regionale" } },
  forze = { { "armate" } },
  polizia = { { "locale" }, { "municipale" }, { "stradale" }, { "penitenziaria" }, { "postale" } },
  giunta = { { "comunale" }, { "regionale" }, { "militare" } },
  corte = { { "costituzionale" }, { "suprema" } },
}
M.small_complements = set "ministero assessorato"
-- Nouns before "di": what is of a place, a person, an organisation.
M.places_of = set [[comuni cittadine frazioni isole quartieri province città abitanti cittadini
  sindaco vescovo arcivescovo pressi vicinanze centro periferia dintorni strade cieli capitale
  nord sud est ovest costa largo spiagge piazze aeroporto stazione porto carcere ospedale
  ospedali residente originario originaria nativo nata valle monte frontiera confine battaglia
  assedio popolazione provincia comune zona area territorio cattedrale faida]]
M.person_of = set [[omicidio uccisione morte arresto funerali funerale moglie marito figlio
  figlia padre madre fratello sorella fratelli figli genitori nonno nonna zio zia nipote cugino
  compagno compagna fidanzata fidanzato vedova amico amica amici famiglia familiari parenti
  parole dichiarazioni elezione rielezione dimissioni vittoria sconfitta candidatura caso corpo
  cadavere salma vita casa nome libro discorso difensore avvocato legale legali biografia mano
  pensiero scomparsa rapimento sequestro assassinio condanna scarcerazione rilascio sostenitori
  seguaci]]
M.org_of = set [[azioni titolo titoli acquisto dipendenti soci utenti clienti iscritti militanti
  attivisti esponenti esponente sede bilancio fatturato quote vertici vertice stabilimento
  stabilimenti dirigenti azionisti lavoratori consulente portavoce presidente segretario
  direttore leader fondatore tesoriere capogruppo deputato senatore consigliere responsabile
  manager tifosi giocatori difensore attaccante centrocampista allenatore tecnico]]
M.indefinite = set "un uno una un'"
M.lead_particles = set "de du bin ibn von van den der el ten ter dos"
M.nation_heads = set "ambasciata consolato aviazione aeronautica marina amministrazione nazionale"
-- Words of other languages that show a title of a work.
M.foreign_words = set [[you my your me i'm it we all will always how when what where why this
  that these those is are was not don't i'll it's to at for with and]]
M.provinces = province_ids [[
  AG AL AN AO AP AQ AR AT AV BA BG BI BL BN BO BR BS BT BZ CA CB CE CH CL CN CO CR CS CT CZ EN
  FC FE FG FI FM FR GE GO GR IM IS KR LC LE LI LO LT LU MB MC ME MI MN MO MS MT NA NO NU OR
  PA PC PD PE PG PI PN PO PR PT PU PV PZ RA RC RE RG RI RM RN RO SA SI SO SP SR SS SU SV TA
  TE TN TO TP TR TS TV UD VA VB VC VE VI VR VT VV]]
M.event_endings = set [[awards award cup act show festival prize open war championship
  championships contest prix tour trophy prizes series flight flights games league's song
  edition version]]
-- Endings of words that no dictionary holds all of, and no name has.
local ENDINGS = { "zione", "zioni", "mento", "menti", "ismo", "ismi", "mente", "ità" }
function M.looks_common(form)
  for _, ending in ipairs(ENDINGS) do
    if #form > #ending + 2 and form:sub(-#ending) == ending then return true end
  end
  return false
end

function M.age_nouns(form) return form ~= nil and form:find "enne$" ~= nil and form ~= "perenne"
  and form ~= "solenne" end

return M
