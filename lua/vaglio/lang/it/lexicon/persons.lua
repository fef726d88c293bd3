--- Italian nouns that denote people, with the scope code of the people they count.
--
-- A line is `tags ; scope ; lemmas`; scope `person` is the unspecified one. A lemma has its
-- A line is `tags ; scope ; feminine
-- by rule (poliziotto poliziotta, attore attrice, infermiere infermiera, agente); a mark after `/`
-- restricts it: /m /f one gender, /c one form for both; a further i: the plural is like the singular.

return [[
noun person ; police ; agente poliziotto carabiniere/m finanziere/m gendarme questurino/m sbirro/m
noun person ; police ; celerino/m vigile sceriffo/m sovrintendente ispettore detective/ci
noun person ; police ; investigatore
noun person ; military ; militare soldato/m soldatessa/f miliziano combattente guerrigliero
noun person ; military ; paracadutista parà/mi
noun person ; military ; marine/mi alpino/m bersagliere/m granatiere/m fante/m marinaio/m aviere/m
noun person ; military ; lagunare/m legionario/m
noun person ; military ; peacekeeper/ci cecchino/m artigliere/m coscritto/m riservista veterano
noun person ; military ; mercenario contractor/ci
noun person ; military ; pasdaran/mi peshmerga/mi commilitone recluta/f artificiere/m incursore/m
noun person ; military ; sommergibilista
noun person ; military ; casco_blu/m casco/m sottufficiale ufficiale caporale maresciallo/m
noun person ; military ; sergente sottotenente tenente
noun person ; security ; guardia/f guardiano sorvegliante vigilante/c secondino/m piantone/m
noun person ; security ; sentinella/f bodyguard/ci
noun person ; security ; buttafuori/ci scorta/f guardacoste/mi agente_penitenziario/m doganiere
noun person ; protester ; manifestante dimostrante contestatore attivista scioperante/c occupante/c
noun person ; protester ; antagonista anarchico indignato/m
noun person ; rioter ; rivoltoso facinoroso tumultuante/c black_bloc/ci vandalo teppista
noun person ; rioter ; saccheggiatore
noun person ; attacker ; attentatore aggressore/m assalitore killer/ci assassino omicida/c sicario
noun person ; attacker ; rapinatore ladro
noun person ; attacker ; ribelle/c insorto estremista criminale/c malvivente/c delinquente/c
noun person ; attacker ; bandito/m sequestratore
noun person ; attacker ; rapitore stupratore pedofilo pirata/m dirottatore accoltellatore
noun person ; attacker ; bombarolo/m
noun person ; attacker ; kamikaze/ci cecchino/m pistolero/m scafista trafficante/c spacciatore
noun person ; attacker ; stalker/ci bullo/m
noun person ; attacker ; mafioso camorrista ndranghetista boss/mi gangster/mi narcotrafficante/c
noun person ; attacker ; narcos/mi usuraio
noun person ; attacker ; femminicida/c piromane/c incendiario scassinatore truffatore hacker/ci
noun person ; attacker ; borseggiatore serial_killer/ci
noun person ; terrorist ; terrorista jihadista brigatista separatista fondamentalista
noun person ; civilian ; civile/c
noun person ; minor ; minore/c minorenne/c ragazzino adolescente/c sedicenne/c teenager/ci
noun person ; child ; bambino bimbo neonato piccolo infante/c piccino lattante/c bebè/mi feto/m
noun person ; child ; gemello gemellino
noun person ; student ; studente/m studentessa/f universitario liceale/c scolaro alunno allievo
noun person ; student ; matricola/f laureando
noun person ; student ; dottorando borsista
noun person ; worker ; operaio lavoratore dipendente/c impiegato minatore/m metalmeccanico
noun person ; worker ; muratore/m bracciante/c
noun person ; worker ; insegnante/c maestro professore/m professoressa/f docente/c prof/ci bidello
noun person ; worker ; preside/c educatore istruttore
noun person ; worker ; portuale/c ferroviere/m rider/ci fattorino postino/m netturbino/m spazzino/m
noun person ; worker ; cameriere cuoco
noun person ; worker ; pescatore agricoltore contadino allevatore pastore/m boscaiolo/m artigiano
noun person ; worker ; falegname/m fabbro/m
noun person ; worker ; elettricista idraulico/m meccanico/m saldatore carpentiere/m manovale/m
noun person ; worker ; stagista tirocinante/c precario
noun person ; worker ; commesso cassiere negoziante/c commerciante/c ristoratore barista panettiere
noun person ; worker ; macellaio farmacista
noun person ; worker ; parrucchiere estetista sarto colf/fi badante/c babysitter/ci magazziniere
noun person ; worker ; custode/c portinaio
noun person ; worker ; tecnico/m ingegnere/m architetto/m geometra/c programmatore informatico/m
noun person ; worker ; esperto analista
noun person ; worker ; disoccupato pensionato esodato/m cassintegrato/m statale/c addetto
noun person ; worker ; bancario/m tabaccaio gioielliere
noun person ; worker ; tassista benzinaio impresario/m imprenditore industriale/c manager/ci
noun person ; worker ; dirigente/c consulente/c
noun person ; worker ; funzionario segretario/m segretaria/f sindacalista delegato rappresentante/c
noun person ; worker ; bibliotecario
noun person ; worker ; contabile/c commercialista notaio/m interprete/c traduttore guida/f bagnino
noun person ; worker ; skipper/ci
noun person ; driver ; autista/c conducente/c camionista automobilista motociclista ciclista
noun person ; driver ; guidatore macchinista
noun person ; driver ; centauro/m pilota/c copilota/c tranviere/m pedone/m scooterista
noun person ; driver ; comandante_di_nave/m
noun person ; passenger ; passeggero viaggiatore pendolare/c crocierista pellegrino
noun person ; tourist ; turista vacanziere villeggiante/c escursionista alpinista bagnante/c
noun person ; tourist ; sciatore campeggiatore
noun person ; tourist ; visitatore gitante/c snowboarder/ci sub/ci surfista freeclimber/ci
noun person ; migrant ; migrante/c profugo rifugiato immigrato emigrante/c clandestino
noun person ; migrant ; richiedente_asilo/c extracomunitario
noun person ; migrant ; sfollato deportato esule/c apolide/c emigrato naufrago richiedente/c
noun person ; prisoner ; detenuto prigioniero ostaggio/m recluso carcerato ergastolano internato
noun person ; prisoner ; condannato
noun person ; prisoner ; arrestato fermato evaso rapito sequestrato imprigionato
noun person ; journalist ; giornalista reporter/ci corrispondente/c inviato cronista
noun person ; journalist ; fotoreporter/ci cameraman/mi
noun person ; journalist ; fotografo operatore freelance/ci blogger/ci redattore caporedattore
noun person ; journalist ; editorialista conduttore
noun person ; journalist ; intervistatore vaticanista opinionista anchorman/mi telecronista
noun person ; journalist ; commentatore videomaker/ci
noun person ; health_worker ; medico/m dottore/m dottoressa/f infermiere chirurgo/m sanitario/m
noun person ; health_worker ; paramedico/m
noun person ; health_worker ; anestesista rianimatore/m pediatra/c psichiatra/c psicologo virologo
noun person ; health_worker ; epidemiologo
noun person ; health_worker ; infettivologo cardiologo oncologo ostetrica/f ginecologo ortopedico/m
noun person ; health_worker ; farmacologo
noun person ; health_worker ; barelliere/m portantino/m veterinario immunologo odontoiatra/c
noun person ; health_worker ; dentista neurologo
noun person ; health_worker ; operatore_sanitario/m radiologo patologo fisioterapista
noun person ; aid_worker ; soccorritore cooperante/c volontario speleologo sommozzatore/m
noun person ; aid_worker ; operatore_umanitario/m
noun person ; firefighter ; pompiere/m vigile_del_fuoco/m
noun person ; patient ; paziente/c malato contagiato ricoverato infetto infettato positivo
noun person ; patient ; asintomatico degente/c
noun person ; patient ; intossicato vaccinato guarito dimesso tossicodipendente/c disabile/c
noun person ; patient ; invalido cardiopatico
noun person ; patient ; trapiantato immunodepresso diabetico tampone_positivo/m no-vax/ci novax/ci
noun person role ; politician ; politico/m deputato senatore onorevole/c parlamentare/c
noun person role ; politician ; europarlamentare/c eurodeputato
noun person role ; politician ; consigliere assessore/m leghista grillino forzista democratico/m
noun person role ; politician ; repubblicano/m laburista
noun person ; politician ; candidato avversario_politico/m oppositore esponente/c capogruppo/c
noun person ; politician ; conservatore socialista
noun person ; politician ; comunista fascista nazionalista populista sovranista dissidente/c
noun person ; politician ; liberale/c verde/m militante/c
noun person ; politician ; golpista oligarca/m deputata/f centrista ambientalista ecologista
noun person ; politician ; pacifista islamista
noun person ; resident ; residente/c abitante/c cittadino paesano condomino inquilino vicino
noun person ; resident ; connazionale/c compaesano
noun person ; resident ; concittadino contribuente/c elettore votante/c consumatore utente/c
noun person ; resident ; proprietario affittuario
noun person ; resident ; terremotato alluvionato sinistrato senzatetto/ci clochard/ci barbone/m
noun person ; resident ; locale/m indigeno
noun person ; woman ; donna/f ragazza/f signora/f moglie/f madre/f mamma/f nonna/f figlia/f
noun person ; woman ; sorella/f zia/f vedova/f
noun person ; woman ; fidanzata/f compagna/f bambina/f ragazzina/f suora/f prostituta/f casalinga/f
noun person ; woman ; sposa/f
noun person ; woman ; regina/f principessa/f attrice/f signorina/f nuora/f suocera/f cognata/f
noun person ; woman ; matrigna/f
noun person ; man ; uomo/m signore/m marito/m padre/m papà/mi babbo/m nonno/m figlio/m fratello/m
noun person ; man ; zio/m vedovo/m
noun person ; man ; fidanzato/m compagno/m sposo/m genero/m suocero/m cognato/m patrigno/m
noun person ; man ; maschio/m prete/m frate/m
noun person ; man ; sacerdote/m parroco/m monaco/m missionario imam/mi rabbino/m don/mi diacono/m
noun person ; foreigner ; straniero forestiero immigrato_irregolare/m cittadino_straniero/m
noun person ; person ; persona/f individuo/m essere_umano/m gente/f ragazzo giovane/c anziano
noun person ; person ; adulto vecchio
noun person ; person ; vittima/f morto ferito disperso deceduto caduto/m superstite/c sopravvissuto
noun person ; person ; defunto scomparso
noun person ; person ; cadavere/m salma/f corpo/m trucidato ustionato annegato mutilato
noun person ; person ; indagato imputato accusato sospettato sospetto testimone/c teste/c pentito/m
noun person ; person ; latitante/c
noun person ; person ; ricercato fuggitivo fuggiasco pregiudicato incensurato querelante/c
noun person ; person ; denunciante/c
noun person ; person ; collaboratore_di_giustizia/m collaboratore complice/c mandante/c
noun person ; person ; favoreggiatore responsabile/c
noun person ; person ; colpevole/c innocente/c presunto_autore/m autore esecutore ideatore
noun person ; person ; organizzatore
noun person ; person ; famiglia/f familiare/c famigliare/c parente/c congiunto coniuge/c genitore/m
noun person ; person ; nipote/c cugino
noun person ; person ; figlioccio orfano erede/c antenato discendente/c consanguineo fratellastro/m
noun person ; person ; convivente/c partner/ci
noun person ; person ; amico nemico collega/c socio rivale/c avversario alleato complice/c
noun person ; person ; conoscente/c compagno ex/ci
noun person ; person ; cliente/c acquirente/c venditore inquirente/c osservatore spettatore
noun person ; person ; passante/c curioso
noun person ; person ; partecipante/c invitato ospite/c presente/m assente/c iscritto aderente/c
noun person ; person ; membro/m componente/c
noun person ; person ; sostenitore simpatizzante/c seguace/c fedele/c tifoso ultrà/ci hooligan/mi
noun person ; person ; fan/ci follower/ci
noun person ; person ; cattolico cristiano musulmano ebreo islamico sunnita sciita buddista indù/ci
noun person ; person ; ortodosso protestante/c
noun person ; person ; curdo rom/ci nero/m bianco/m omosessuale/c gay/ci transessuale/c trans/ci
noun person ; person ; lesbica/f
noun person ; person ; fondatore inventore scienziato ricercatore scrittore poeta/m poetessa/f
noun person ; person ; filosofo storico/m
noun person ; person ; economista sociologo politologo geologo sismologo vulcanologo climatologo
noun person ; person ; meteorologo fisico/m
noun person ; person ; chimico/m biologo matematico/m astronomo astronauta/c antropologo archeologo
noun person ; person ; giurista studioso
noun person ; person ; attore regista cantante/c musicista pittore scultore artista ballerino
noun person ; person ; comico/m stilista
noun person ; person ; modello compositore sceneggiatore produttore presentatore star/fi vip/ci
noun person ; person ; influencer/ci
noun person ; person ; calciatore giocatore atleta/c allenatore arbitro/m portiere/m attaccante/c
noun person ; person ; difensore/m
noun person ; person ; centrocampista campione/m campionessa/f tennista nuotatore corridore/m
noun person ; person ; pugile/c sportivo/m
noun person ; person ; cacciatore cacciatrice/f speculatore investitore azionistare creditore
noun person ; person ; debitore
noun person ; person ; ricco/m povero/m eroe/m eroina/f martire/c santo leader_spirituale/m
noun person ; person ; benefattore mediatore
noun person ; person ; negoziatore emissario/m intermediario portatore beneficiario titolare/c
noun person ; person ; possessore vincitore
noun person ; person ; perdente/c concorrente/c contendente/c protagonista personaggio/m
noun person ; person ; personalità/fi figura/f autorità/fi
noun person ; person ; consorte/c spia/f informatore infiltrato/m traditore dittatore tiranno/m
noun person ; person ; despota/m monarca/m
noun person ; person ; popolo/m folla/f coppia/f equipaggio/m squadra/f gruppo/m banda/f comitiva/f
noun person ; person ; generazione/f
noun person ; person ; popolazione/f cittadinanza/f tifoseria/f collettività/fi platea/f pubblico/m
noun person ; person ; nucleo_familiare/m
noun person ; person ; padrone datore/m lettore ascoltatore telespettatore utente_della_strada/m
noun person ; person ; novizio neofita/c
noun person ; person ; reduce/c scampato naufrago sposo/m neosposo prigioniero_politico/m
noun person ; person ; rimpatriato
noun person ; person ; esperto specialista/c perito/m relatore oratore docente_universitario/m
noun person ; person ; intellettuale/c
noun person ; person ; detentore recordman/mi debuttante/c principiante/c veterano maggiorenne/c
noun person ; person ; ultraottantenne/c
noun person ; person ; centenario quarantenne/c ottantenne/c ventenne/c trentenne/c cinquantenne/c
noun person ; person ; sessantenne/c
noun person ; person ; settantenne/c novantenne/c coetaneo single/ci divorziato celibe/m
noun person ; police ; poliziotto_di_quartiere/m antisommossa/ci teste_di_cuoio/fi
noun person role ; person ; presidente/m presidentessa/f premier/ci ministro/m ministra/f
noun person role ; person ; viceministro/m sottosegretario/m
noun person role ; person ; portavoce/ci cancelliere/m cancelliera/f re/mi papa/m pontefice/m
noun person role ; person ; vescovo/m arcivescovo/m cardinale/m
noun person role ; person ; sindaco/m sindaca/f vicesindaco/m governatore prefetto/m prefetta/f
noun person role ; person ; questore/m procuratore/m procuratrice/f
noun person role ; person ; pm/ci gip/ci gup/ci giudice/c magistrato/m magistrata/f avvocato
noun person role ; person ; avvocatessa/f legale/c difensore/m
noun person role ; police ; commissario colonnello/m capitano/m tenente/c ispettore
noun person role ; military ; generale/m ammiraglio/m maggiore/m comandante/c brigadiere/m
noun person role ; military ; capo_di_stato_maggiore/m colonnello/m
noun person role ; person ; segretario/m segretaria/f segretario_generale/m direttore
noun person role ; person ; vicedirettore/m amministratore
noun person role ; person ; presidente_del_consiglio/m leader/ci capo/m vicepresidente/c
noun person role ; person ; vicepremier/ci presidenta/f
noun person role ; person ; ambasciatore console/m diplomatico/m inviato_speciale/m delegato
noun person role ; person ; commissario_europeo/m nunzio/m
noun person role ; person ; ceo/ci ad/ci amministratore_delegato/m numero_uno/mi fondatore
noun person role ; person ; rettore/m preside/c primario/m
noun person role ; person ; imperatore/m imperatrice/f principe/m principessa/f duca/m duchessa/f
noun person role ; person ; conte/m contessa/f sultano/m
noun person role ; person ; emiro/m sceicco/m ayatollah/mi califfo/m zar/mi dittatore/m
noun person role ; person ; capo_di_stato/m statista ct/mi
noun person role ; person ; coordinatore garante/c relatore presidente_della_repubblica/m
noun person role ; person ; patriarca/m guida_suprema/f
noun person role ; person ; cofondatore tesoriere capodelegazione/c caposquadra/c capotreno/c
noun person role ; person ; portabandiera/ci candidato
noun person role ; police ; capo_della_polizia/m vicequestore/m comandante_provinciale/m
noun person role ; police ; commissario_capo/m
noun person role ; person ; first_lady/fi mister/mi mr/mi mrs/fi sir/mi lady/fi dottor/mi signor/mi
noun person role ; person ; professor/mi
noun person ; person ; interlocutore aspirante/c interessato assistente/c mercante/c banchiere/m
noun person ; person ; finanziatore donatore drammaturgo
noun person ; person ; legislatore liberatore fornitore gestore/c editore/m imitatore fotomodella/f
noun person ; person ; regnante/c cavaliere/m notabile/c
noun person ; person ; colono colonizzatore apprendista collezionista stratega/c esploratore
noun person ; person ; navigatore navigante/c velista
noun person ; person ; aviatore astrofisico vescovo_ausiliare/m patriota/c italiano/m francese/c
noun person ; person ; tedesco/m inglese/c americano russo
noun person ; person ; ucraino cinese/c europeo israeliano palestinese/c siriano iraniano turco
noun person ; person ; kazako afghano spagnolo greco/m
noun person ; civilian ; inerme/c cittadino_inerme/m
noun person ; security ; forza_dell'ordine/f agente_di_sicurezza/m guardia_giurata/f
noun person ; military ; truppa/f legionario/m partigiano guerriero/m assediante/c disertore/m
noun person ; military ; obiettore
noun person role ; person ; provveditore provveditrice/f sovrano/m presidente_del_parlamento/m
noun person role ; person ; capo_dello_stato/m
]]
