--- Italian nouns of news: classes that rules ask for, and frequent general nouns, above all those
-- that look like forms of a verb (stato, parte, causa, uscita). People are in `persons.lua`.
--
-- A line is `tags ; lemmas`. Gender follows the ending; a mark after `/` says what the ending does
-- not: /m /f, with a further i: the plural is like the singular.

return [[
noun org ; polizia procura questura prefettura gendarmeria esercito aeronautica marina forza/f
noun org ; governo ministero
noun org ; parlamento senato camera consiglio commissione comitato tribunale/m cassazione corte/f
noun org ; agenzia autorità
noun org ; partito sindacato azienda società impresa compagnia banca borsa ditta multinazionale/f
noun org ; ong/fi onlus/fi
noun org ; organizzazione associazione federazione unione lega coalizione alleanza opposizione
noun org ; maggioranza
noun org ; emittente/f televisione radio/fi tv/fi giornale/m quotidiano settimanale/m testata
noun org ; redazione rete/f
noun org ; università istituto fondazione ente/m osservatorio dipartimento comune/m regione
noun org ; provincia municipio
noun org ; protezione croce/f ambasciata consolato delegazione missione magistratura pretura difesa
noun org ; intelligence/fi
noun org ; milizia guerriglia brigata battaglione/m reggimento squadrone/m pattuglia divisione
noun org ; plotone/m contingente/m
noun org ; cosca clan/mi mafia camorra ndrangheta cartello gang/fi cellula rete/f setta consorzio
noun org ; cooperativa
noun org ; casa_bianca cremlino vaticano quirinale/m farnesina viminale/m pentagono giunta
noun org ; direzione gabinetto
noun org ; stampa media/mi club/mi nazionale/f team/mi squadra chiesa diocesi/fi asl/fi inps/mi
noun org ; confederazione
noun org ; ue/fi onu/fi nato/fi oms/fi otan/fi fmi/mi bce/fi osce/fi csto/fi unicef/mi regime/m
noun org ; esecutivo
noun org ; amministrazione holding/fi startup/fi casa_editrice ministero_degli_esteri capitaneria
noun org ; guardia_costiera carabinieri/mi
noun place ; città piazza via strada viale/m corso quartiere/m zona area aeroporto stazione porto
noun place ; regione provincia
noun place ; paese/m stato nazione capitale/f capoluogo villaggio borgo frazione comune/m contea
noun place ; distretto territorio
noun place ; ospedale/m clinica scuola asilo carcere/m prigione/f penitenziario caserma base/f
noun place ; confine/m frontiera
noun place ; chiesa moschea sinagoga basilica cattedrale/f santuario convento cimitero stadio
noun place ; teatro cinema/mi museo
noun place ; casa abitazione appartamento edificio palazzo palazzina condominio grattacielo villa
noun place ; hotel/mi albergo
noun place ; negozio supermercato mercato bar/mi ristorante/m discoteca locale/m ufficio fabbrica
noun place ; stabilimento impianto
noun place ; cantiere/m miniera centrale/f raffineria magazzino deposito capannone/m parcheggio
noun place ; garage/mi distributore/m
noun place ; mare/m oceano lago fiume/m torrente/m costa spiaggia isola penisola montagna monte/m
noun place ; valle/f collina
noun place ; vulcano bosco foresta campo campagna parco giardino canale/m stretto golfo baia diga
noun place ; ponte/m
noun place ; galleria tunnel/mi autostrada tangenziale/f statale/f superstrada svincolo casello
noun place ; incrocio rotonda binario
noun place ; metropolitana metro/fi ferrovia tram/mi autobus/mi treno aereo nave/f barca barcone/m
noun place ; gommone/m traghetto
noun place ; sede/f sito luogo posto località periferia centro nord/mi sud/mi est/mi ovest/mi
noun place ; oriente/m occidente/m
noun place ; mondo continente/m pianeta/m terra cielo suolo epicentro cratere/m ghiacciaio deserto
noun place ; pianura altopiano
noun place ; striscia enclave/fi roccaforte/f fronte/m trincea tribunale/m aula cella reparto
noun place ; pronto_soccorso obitorio
noun place ; rifugio tendopoli/fi baraccopoli/fi bidonville/fi hotspot/mi ambasciata residenza
noun place ; domicilio residence/mi
noun place ; interno esterno angolo lato entrata uscita ingresso cortile/m balcone/m tetto piano
noun place ; finestra porta
noun event ; sparatoria terremoto sisma/m scossa attentato attacco incidente/m scontro protesta
noun event ; incendio rogo
noun event ; esplosione deflagrazione scoppio bombardamento raid/mi offensiva invasione guerra
noun event ; conflitto battaglia
noun event ; combattimento tregua cessate_il_fuoco assalto agguato imboscata blitz/mi operazione
noun event ; retata perquisizione
noun event ; arresto fermo sequestro rapimento omicidio delitto assassinio femminicidio strage/f
noun event ; massacro eccidio
noun event ; uccisione esecuzione genocidio suicidio aggressione stupro violenza rapina furto
noun event ; truffa estorsione
noun event ; frana alluvione/f inondazione esondazione tempesta uragano ciclone/m tifone/m
noun event ; tornado/m nubifragio
noun event ; temporale/m maltempo nevicata valanga slavina siccità eruzione tsunami/mi maremoto
noun event ; mareggiata grandinata
noun event ; naufragio sbarco deragliamento schianto tamponamento collisione ribaltamento disastro
noun event ; sciagura tragedia
noun event ; catastrofe/f calamità crollo cedimento fuga_di_gas blackout/mi guasto avaria caduta
noun event ; precipitazione
noun event ; manifestazione corteo sciopero sit-in/mi presidio rivolta sommossa tumulto disordine/m
noun event ; insurrezione
noun event ; golpe/m colpo_di_stato colpo rivoluzione occupazione blocco barricata saccheggio
noun event ; guerriglia repressione
noun event ; elezione voto votazione referendum/mi ballottaggio scrutinio comizio campagna
noun event ; vertice/m summit/mi
noun event ; riunione incontro colloquio trattativa negoziato accordo intesa firma visita
noun event ; conferenza congresso
noun event ; processo udienza sentenza condanna assoluzione indagine/f inchiesta interrogatorio
noun event ; autopsia scarcerazione
noun event ; epidemia pandemia contagio focolaio ricovero decesso morte/f ferimento intossicazione
noun event ; infezione
noun event ; evacuazione salvataggio soccorso sgombero esodo fuga evasione espulsione rimpatrio
noun event ; deportazione
noun event ; crisi/fi emergenza recessione fallimento licenziamento sanzione embargo dimissione/f
noun event ; nomina insediamento
noun event ; cerimonia funerale/m festa concerto partita gara torneo campionato finale/f
noun event ; celebrazione anniversario
noun event ; lancio test/mi esercitazione esperimento manovra schieramento ritiro dispiegamento
noun event ; mobilitazione
noun event ; rissa lite/f litigio pestaggio accoltellamento tafferuglio spari/mi sparo ostilità
noun event ; rappresaglia
noun docnoun ; nota comunicato rapporto bollettino bilancio resoconto relazione report/mi
noun docnoun ; dossier/mi verbale/m
noun docnoun ; informativa studio documento sentenza dato statistica sondaggio fonte/f ricerca
noun docnoun ; analisi/fi dichiarazione
noun docnoun ; ordinanza decreto legge/f mozione risoluzione trattato bozza testo articolo
noun docnoun ; editoriale/m post/mi tweet/mi
noun docnoun ; messaggio lettera video/mi filmato registrazione intercettazione telefonata annuncio
noun docnoun ; notizia agenzia
noun docnoun ; giornale/m quotidiano sito portale/m blog/mi profilo account/mi canale/m stima
noun docnoun ; censimento conteggio
noun docnoun ; denuncia querela ricorso esposto perizia referto certificato cartella_clinica libro
noun docnoun ; dispaccio lancio
noun docnoun ; appello avviso comunicazione informazione indiscrezione voce/f smentita conferma
noun docnoun ; precisazione testimonianza
noun measure ; chilometro metro centimetro millimetro miglio ettaro litro grammo chilo chilogrammo
noun measure ; tonnellata quintale/m
noun measure ; euro/mi dollaro sterlina yen/mi rublo franco yuan/mi lira tenge/mi centesimo grado
noun measure ; percento/mi km/mi kg/mi
noun measure ; barile/m watt/mi megawatt/mi kilowatt/mi gigawatt/mi nodo piede/m pollice/m
noun measure ; magnitudo/fi punto percentuale/f
noun time ; giorno giornata settimana mese/m anno secolo decennio millennio ora minuto secondo
noun time ; momento istante/m
noun time ; mattina mattino mattinata pomeriggio sera serata notte/f nottata mezzogiorno
noun time ; mezzanotte/f alba tramonto
noun time ; periodo epoca era fase/f stagione estate/f inverno autunno primavera trimestre/m
noun time ; semestre/m quadrimestre/m
noun time ; weekend/mi fine_settimana vigilia data scadenza passato futuro presente/m oggi/mi
noun time ; domani/mi ieri/mi quinquennio
noun time ; biennio triennio attimo tempo ventennio bimestre/m vent'anni turno anno_scorso Natale/m
noun time ; pasqua
noun num ; decina dozzina centinaio migliaio milione/m miliardo trilione/m ventina trentina
noun num ; quarantina cinquantina
noun num ; quindicina sessantina settantina ottantina novantina paio bilione/m metà terzo quarto
noun num ; quinto doppio triplo
noun ; stato fatto parte/f porta conto causa accusa prova conferma richiesta scelta offerta uscita
noun ; morte/f vita
noun ; abbandono abbraccio abitudine/f abuso accaduto accesso accento accertamento accoglienza
noun ; accusa acqua acquisto
noun ; addio addestramento adesione affare/m affermazione affetto affitto aggiornamento aggiunta
noun ; agricoltura aiuto
noun ; albero alcol/mi alimento allarme/m allerta alternativa altezza alluminio ambiente/m
noun ; ambito ambulanza ammissione
noun ; ammontare/m amore/m ampiezza anima animale/m annullamento apertura apparecchio apparenza
noun ; appartenenza appoggio
noun ; apprezzamento approvazione appuntamento argomento aria arma arrivo arte/f ascolto asilo
noun ; aspettativa aspetto
noun ; assegno assedio assemblea assenza assistenza assunzione atmosfera atteggiamento attenzione
noun ; atterraggio attesa
noun ; attività atto attrezzatura attuazione aumento auto/fi automobile/f autonomia autorizzazione
noun ; avanzata avvio
noun ; avvenimento avventura avvertimento avvicinamento azione azzardo bagaglio bagno ballo
noun ; bandiera barriera
noun ; base/f battito battuta bene/m benessere/m benzina bersaglio bestia bianco biglietto bisogno
noun ; blocco bocca
noun ; bollo bomba bombola bordo bottiglia braccio braccialetto brano brevetto buco buio bugia
noun ; bufala bus/mi busta
noun ; caccia cadavere/m calcio calcolo caldo calma calo cambiamento cambio camera cammino
noun ; camion/mi cancro candidatura
noun ; cane/m canto canzone/f caos/mi capacità capello capitale/m capitolo carattere/m carburante/m
noun ; carcerazione carica carico
noun ; carne/f carriera carro carta caso cassa catena cattura cauzione cavallo cavo cenere/f
noun ; censura cerca cerchio
noun ; certezza chiamata chiave/f chiusura ciclo cifra cima cimice/f circolazione circostanza
noun ; cittadinanza classe/f
noun ; classifica clima/m coda collaborazione collasso collegamento collegio collocamento colonna
noun ; colore/m colpa colpo comando
noun ; combustibile/m commento commercio compagnia comparsa compenso competenza competizione
noun ; compito complesso
noun ; complotto comportamento comprensione compromesso computer/mi comunicazione comunità
noun ; concessione conclusione condizione condotta
noun ; conduttura confessione confidenza configurazione conoscenza conquista consegna conseguenza
noun ; consenso
noun ; conservazione considerazione consiglio consultazione consumo contagio contatto contenuto
noun ; contesa contestazione contesto
noun ; continuità contraccolpo contraddizione contrabbando contratto contributo contributo
noun ; controllo controversia
noun ; convegno convenzione conversazione convinzione copertura copia coprifuoco coppa coraggio
noun ; corda corpo corrente/f corridoio
noun ; corruzione corsa corso cosa coscienza costituzione costo costruzione covid/mi creazione
noun ; credito credo crescita crimine/m
noun ; criterio critica cronaca cultura cuore/m cura curva custodia danno dazio debito debolezza
noun ; decisione decollo
noun ; definizione deficit/mi degrado delibera delitto democrazia denaro denominazione dente/m
noun ; deposito deputazione deriva desiderio
noun ; destinazione destino destra detenzione dettaglio dialogo dibattito dichiarazione dieta
noun ; difetto difesa
noun ; differenza difficoltà diffusione dignità dinamica diplomazia direttiva direzione diritto
noun ; disagio disarmo
noun ; disciplina discorso discussione disegno disperazione disponibilità disposizione disposto
noun ; disputa distacco distanza
noun ; distribuzione distruzione disturbo dito ditta divario diversità divieto divisa divisione
noun ; dolore/m domanda
noun ; dono dose/f dotazione dovere/m dramma/m drone/m droga dubbio durata eccezione eco/fi
noun ; economia edizione educazione
noun ; effetto efficacia elemento elenco elettricità elicottero emissione energia entità entrata
noun ; entusiasmo episodio equilibrio
noun ; eredità errore/m esame/m esempio esercizio esigenza esilio esistenza esito espansione
noun ; esperienza esportazione
noun ; espressione essere/m estensione estero età evento evidenza evoluzione fabbisogno faccia
noun ; faccenda facoltà fallo
noun ; fama fame/f fango fantasia fascia fascicolo fascismo fatica fattore/m fattura favore/m
noun ; fede/f federalismo
noun ; felicità fenomeno ferita ferro fiamma fianco fiato fiducia figura fila film/mi filo filmato
noun ; fine/f fine/m fiore/m fisco
noun ; fiume/m flotta flusso fondo fondamento fondi/mi fonte/f formazione forma formula foro
noun ; fortuna fortezza foto/fi fotografia frattura frase/f freddo
noun ; freno frequenza fretta fumo funzione funzionamento fucile/m fuoco furgone/m furto gamba
noun ; gas/mi gasdotto gelo genere/m gesto gestione
noun ; ghiaccio giallo gioco gioia giornalismo giro giudizio giuramento giurisdizione giustizia
noun ; gloria gol/mi governance/fi
noun ; grado grafico grana grano granata grandezza grazia grido guadagno guaio guerra guida gusto
noun ; idea identità
noun ; identificazione ideologia illegalità imbarcazione immagine/f immigrazione impatto impegno
noun ; impeachment/mi impiego importanza importazione importo
noun ; imposta impressione impulso imputazione inaugurazione incarico incertezza incidenza
noun ; inchiostro inclinazione incontro incremento
noun ; incursione indagine/f indennità indicazione indice/m indifferenza indipendenza indirizzo
noun ; indizio industria infanzia inflazione
noun ; infiltrazione influenza informazione infrastruttura infrazione ingegneria ingiustizia
noun ; ingresso inizio iniziativa innovazione
noun ; inquinamento insegnamento insieme/m insulto integrazione intelligenza intensità intento
noun ; intenzione interesse/m interpretazione
noun ; interrogazione interruzione intervallo intervento intervista introduzione invenzione
noun ; investimento invio invito
noun ; iscrizione isolamento istanza istinto istituzione istruzione lacrima laguna lama lamentela
noun ; lancio lavoro legame/m legge/f legno
noun ; lesione lettera lettura leva lezione libertà licenza limite/m linea lingua linguaggio lista
noun ; livello lockdown/mi logica lotta luce/f
noun ; lutto macchina macchia macerie/fi maceria madre/f maglia mail/fi malattia male/m malore/m
noun ; mancanza manette/fi mandato mandante/m
noun ; manica maniera mano mappa marca marcia margine/m maschera mascherina massa massimo materia
noun ; materiale/m matrimonio
noun ; mattone/m medicina medicinale/m memoria mente/f mercato merce/f merito messa messaggio
noun ; mestiere/m metallo metodo mezzo
noun ; migrazione minaccia minimo minoranza mira miracolo miseria misura missile/m missione mito
noun ; moda modalità modello modifica modo moltitudine/f moneta
noun ; monitoraggio montagna morale/f mossa mostra motivo motivazione moto/fi moto motore/m
noun ; movimento multa munizione muro musica mutamento nascita natura
noun ; nave/f necessità nebbia negligenza negozio neve/f nodo nome/m norma notifica notizia novità
noun ; nube/f nucleo numero obbligo obiettivo
noun ; obbligazione oceano occasione occhio odio odore/m offensiva offerta oggetto olio oltraggio
noun ; ombra onda onere/m onore/m opera operato opinione opportunità
noun ; ordigno ordine/m ordinamento organizzazione organismo organo orgoglio origine/f orizzonte/m
noun ; orlo oro orologio orrore/m ospitalità osso ossigeno
noun ; ostacolo ostilità pace/f pacchetto pacco paga pagamento pagina palla panico panorama/m
noun ; pane/m parere/m parola partecipazione parte/f partenza
noun ; passaggio passaporto passeggiata passione passo password/fi patto patria patrimonio paura
noun ; pazienza peccato pena pensiero pensione pentola perdita
noun ; pericolo permesso permanenza persecuzione peso pesce/m petrolio pezzo piacere/m pianta
noun ; pianto piano piattaforma piatto piccolo piede/m pieno pietra pioggia
noun ; pista pistola pizza plastica polemica politica polvere/f polmone/m pompa popolazione
noun ; popolarità portata porto posa posizione possesso possibilità
noun ; posta posto potenza potenziale/m potere/m povertà pranzo pratica precedente/m premessa
noun ; premio prenotazione preoccupazione preparazione presa prescrizione presenza
noun ; pressione prestito prestazione presupposto prevenzione previsione prezzo principio priorità
noun ; privilegio probabilità problema/m procedimento procedura processo procedere/m prodotto
noun ; produzione
noun ; professione profitto profondità progetto programma/m progresso proiettile/m promessa
noun ; promozione proposta proprietà proposito prospettiva protezione prova provocazione
noun ; provvedimento provento
noun ; prudenza psicologia pubblicazione pubblicità pugno pulizia punta puntata punto quadro
noun ; qualità quantità quarantena questione quota
noun ; rabbia raccolta racconto radice/f raffica raggio ragione/f ramo rapporto razza razzismo
noun ; razzo reato realtà reazione recapito recupero record/mi
noun ; reddito regalo regola regno relitto religione requisito residuo resistenza respiro
noun ; responsabilità resto restrizione rete/f retata revisione revoca ricatto
noun ; ricavo ricchezza ricerca ricetta riconoscimento ricordo ricorso ricostruzione ridere/m
noun ; riduzione rientro riferimento rifiuto riflessione riforma rigore/m riguardo
noun ; rilascio rilevanza rilievo rimborso rimedio rinnovo rinuncia rinvio ripresa riparazione
noun ; riposo ripristino riscatto rischio riserva risorsa risparmio rispetto risposta
noun ; ristrutturazione risultato risvolto ritardo ritmo ritorno ritorsione ritrovamento riunione
noun ; rivalità rivelazione rivista robot/mi rottura rovina rotta rumore/m ruolo
noun ; sabbia sabotaggio sacco sacrificio sala salario saldo sale/m salita salto salute/f saluto
noun ; sangue/m sanità sbaglio sbocco scadenza scala scambio scandalo scarcerazione
noun ; scarpa scatola scelta scena scenario schema/m scheda scherzo schermo scia sciame/m scienza
noun ; scomparsa sconfitta sconto scontento scoperta scopo scorta screening/mi scritta scritto
noun ; scudo
noun ; scusa secondo segnalazione segnale/m segno segreto segretezza seguito selezione semaforo
noun ; senso sentimento separazione sequenza serie/fi servizio servitù sesso
noun ; sfida sfondo sfratto sfruttamento sguardo sicurezza sigla significato silenzio simbolo
noun ; sindrome/f sinistra sintomo sistema/m situazione soccorso sofferenza soglia sogno soldi/mi
noun ; soldo
noun ; sole/m solidarietà soluzione somma sonno sopravvivenza sorpresa sorriso sorte/f sosta
noun ; sostanza sostegno sosta sovranità spada spalla sparizione spazio specie/fi spesa
noun ; spettacolo spiegamento spiegazione spinta spirito sport/mi sportello spostamento spunto
noun ; squalifica stabilità stadio staff/mi stampa stanza stella stelo stima stipendio stile/m
noun ; stimolo
noun ; stop/mi storia strategia strumento struttura stupore/m successione successo sviluppo
noun ; suggerimento suono superficie/f superamento supporto sussidio svolta taglia taglio tampone/m
noun ; tappa
noun ; targa tassa tasso tavola tavolo taxi/mi tecnica tecnologia telecamera telefono temperatura
noun ; temperamento tema/m tendenza tenda tensione tentativo tenuta teoria termine/m terreno
noun ; terrore/m terrorismo tesi/fi
noun ; tessera testa testo tiro titolo tono torre/f torto tortura totale/m traccia tradimento
noun ; tradizione traffico tram/mi trama transito tranquillità trapianto trappola trasferimento
noun ; trasformazione
noun ; trasmissione trasparenza trasporto trattamento tratta tratto trauma/m traversata tribuna
noun ; trionfo trucco truppa turno turismo tutela udienza uguaglianza ultimatum/mi umanità umore/m
noun ; unità unione
noun ; urgenza urlo urna urto uso utile/m utilizzo vaccinazione vaccino vacanza valigia valore/m
noun ; valuta valutazione vantaggio vapore/m variante/f variazione veicolo vela velo velocità
noun ; vendetta vendita
noun ; vento venuta verdetto verifica verità vero versamento versione verso vertenza veto vetro
noun ; viaggio vicenda video/mi villa vincolo vino viola violazione virus/mi visione vista visto
noun ; vita vitamina vittoria
noun ; vizio volo volontà volta voltaggio volto volume/m voglia voragine/f zaino zona zucchero
noun ; zuffa detto dettato dovuto gruppo messo morso moto permesso preso processo pugno reso resto
noun ; scritto
noun ; fondazione andamento coltello automezzo autobomba carroarmato corazzato blindato carro
noun ; furgone/m caccia corvetta fregata portaerei/fi sommergibile/m sottomarino velivolo
noun ; ultraleggero scooter/mi bici/fi bicicletta motociclo
noun ; app/fi web/mi internet/fi social/mi rete/f chat/fi smartphone/mi cellulare/m batteria rapina
noun ; riciclaggio spaccio stupefacente/m cocaina eroina hashish/mi marijuana/fi evasione_fiscale
noun ; tangente/f corruttela appalto bando mazzetta peculato concussione ergastolo reclusione
noun ; domiciliari/mi
noun ; arretramento ripensamento rilancio rincaro ribasso rialzo rinascita taglio sconcerto sdegno
noun ; cordoglio condoglianza commozione vergogna onta panchina poltrona scranno seggio scheda
noun ; quorum/mi emendamento fiducia sfiducia rimpasto manifesto comma/m articolo codice/m capo
noun ; inadempienza decadenza interdizione prescrizione istruttoria rogatoria estradizione
noun ; capo_d'accusa impronta dna/mi arma_da_fuoco pallottola bossolo colluttazione coltellata
noun ; fendente/m botta calcio schiaffo spinta spintone/m manganello lacrimogeno idrante/m
noun ; molotov/fi pietra sasso
noun ; andata ritorno tragitto percorso itinerario cammino sentiero salita discesa vetta cordata
noun ; valico passo pendio dirupo scarpata burrone/m argine/m piena allagamento acquazzone/m
noun ; fulmine/m grandine/f afa ondata perturbazione previsione gelata brina vento raffica faglia
noun ; placca replica assestamento magma/m lava lapillo cenere/f gas/mi
noun ; ospedalizzazione terapia rianimazione respiratore/m ventilatore/m ossigeno polmonite/f
noun ; febbre/f tosse/f tumore/m infarto ictus/mi diagnosi/fi prognosi/fi guarigione dimissione
noun ; immunità anticorpo antigene/m sintomo variante/f sieroprevalenza sierotipo profilassi/fi
noun ; cluster/mi tracciamento certificato green_pass/mi obbligo
noun ; cooperazione ambasceria sovranità integrità annessione secessione indipendentismo
noun ; autodeterminazione riconoscimento trattato protocollo memorandum/mi disgelo distensione
noun ; deterrenza riarmo testata arsenale/m uranio nucleare/m arricchimento sanzione ritorsione
noun ; dazio gasdotto oleodotto gnl/mi fornitura bolletta rincaro inflazione spread/mi pil/mi
noun ; debito deficit/mi manovra finanziaria bonus/mi sgravio detrazione aliquota imposta tributo
noun ; gettito
noun ; crociera patente/f ruota pneumatico freno acceleratore/m sorpasso corsia
noun ; carreggiata guardrail/mi asfalto limite/m multa contravvenzione alcoltest/mi airbag/mi casco
noun ; cintura sedile/m volante/m motore/m fuoristrada/mi suv/mi tir/mi autocarro autocisterna
noun ; autoarticolato rimorchio vagone/m carrozza locomotiva elicottero mongolfiera deltaplano
noun ; fusoliera ala pista decollo scatola_nera torre/f
noun ; sezione settore/m tipo tipologia concorso particolare/m buono esempio applicazione
noun ; assegnazione documentazione certificazione finanziamento
noun ; finanza documento tabella preferenza precedenza confronto catalogo categoria appunto
noun ; accantonamento adempimento approccio anello
noun ; albo alcunché articolo/m arteria attestato auspicio accademia acciaio acido ambizione
noun ; ampliamento amicizia apparato apparizione
noun ; armamento armatura arsenale/m asse/m assorbimento avanzo aviazione avvistamento bancarotta
noun ; banchina bando battesimo bellezza
noun ; bestiame/m bibita biografia bosone/m bottega bronzo bullismo burocrazia calendario calore/m
noun ; campione/m candela cappello caratteristica
noun ; carbone/m carenza carestia carrello cava cavalleria cavità celebrità cibo circolo civiltà
noun ; clausola colosso combinazione combustione
noun ; commissariato compensazione compimento compleanno completamento composizione concorrenza
noun ; concezione conferimento confusione
noun ; conseguimento consulenza contante/m contrabbandiere/m contraffazione contributo conversione
noun ; convocazione coperta corona correlazione
noun ; corrispondenza costellazione cotone/m cubo culmine/m danaro declino decorso deduzione
noun ; deliberazione deroga deterioramento determinazione
noun ; detrito diametro diavolo diminuzione dinastia diploma/m disavanzo discarica disco disprezzo
noun ; distinzione dittatura dizione doccia dominio
noun ; dopoguerra/mi dote/f eccedenza eccesso ecosistema/m edicola efficienza elaborazione
noun ; elettronica enfasi/fi equazione esaurimento esclusione
noun ; esibizione esitazione esonero espediente/m espropriazione estinzione estrazione etnia
noun ; falsità fanatismo farmaco fattoria fazione ferie/fi
noun ; festival/mi festività fibra fisica fissione fogna foglio foglia formulazione frammento
noun ; frattempo fungo fusione garanzia genealogia
noun ; generatore/m geografia gergo getto gioiello gioventù giustificazione globulo goccia gomma
noun ; grammatica gravidanza grotta impedimento impero
noun ; incapacità inclusione incolumità individuazione iniezione inno inserimento interazione
noun ; interlocutore/m intossicamento intreccio invidia
noun ; ipoteca ipotesi irrigazione irruzione ispettorato ispezione ispirazione lana laser/mi
noun ; leggerezza legione/f legislatura lente/f letteratura letto
noun ; limitazione lupo luna macchinario magistero maggiorazione marchio marmo martello maternità
noun ; matita maturità materasso membrana menzione
noun ; merluzzo minerale/m modulo narrativa nave/f neonatologia nicchia nozione nozze/fi nuvola
noun ; omaggio ombrello onorificenza opposizione ordigno
noun ; organico organigramma/m orma osservazione ottobre/m pacifismo pagella palestra pallone/m
noun ; pane/m paragrafo paragone/m parità passeggio
noun ; pelle/f penna percezione percentuale/f perfezione permanenza perplessità pesca petroliera
noun ; pianoforte/m pillola piscina poesia pozzo prassi/fi
noun ; precauzione predisposizione preghiera pretesa pretesto procreazione profezia profumo
noun ; prosecuzione proporzione prospetto provvista quaderno
noun ; radicalismo radar/mi raduno rappresentanza rassegna realizzazione recensione reclamo recinto
noun ; reddito refettorio regolamento reparto
noun ; repertorio repressione repubblica restauro retroscena/mi rettifica ripetizione riscaldamento
noun ; riscontro risentimento riserbo rito rivoluzione
noun ; roccia romanzo salone/m sanzione satellite/m scaffale/m scaglione/m scettro scrivania
noun ; scultura sedia seminario separatismo serbatoio serenità
noun ; sfera sfiducia siepe/f siero siringa sistemazione smog/mi soddisfazione soffitto
noun ; solitudine/f sorgente/f sorriso sorveglianza sottosuolo
noun ; specializzazione spedizione speculazione spettro sponda stalla stampante/f stanziamento
noun ; stato_maggiore/m statua statuto stesura stipula
noun ; suggestione suicidio supremazia tappeto tariffa tastiera telaio terminale/m terrazza tessuto
noun ; testamento tifo tinta tomba tradizione traduzione
noun ; transizione trasferta traslazione trasloco tratto tregua tributo tubo uguaglianza universo
noun ; utenza valigia vegetazione vertigine/f vestito
noun ; vigilanza vigneto vignetta virtù viveri/mi vocazione volantino volantinaggio vuoto zelo
noun ; zolfo virus/mi ripercussione ricaduta sconvolgimento
noun ; rappresentazione radicalizzazione deportazione militarizzazione smilitarizzazione
noun ; liberazione destituzione rimozione abrogazione attenuante/f
noun ; aggravante/f accanimento ammenda assise/f aggiotaggio avallo avviso bracciale/m carreggiata
noun ; cauzione comitiva compravendita concordato
noun ; confisca connivenza contumacia custodia danneggiamento deposizione depistaggio diffamazione
noun ; efferatezza falsificazione favoreggiamento
noun ; imputabilità incriminazione incidente/m irregolarità maltrattamento mandato_di_arresto/m
noun ; molestia movente/m nascondiglio occultamento odissea
noun ; oltraggio omertà patteggiamento pedinamento pena_di_morte persecuzione premeditazione
noun ; raggiro refurtiva requisitoria revoca ricettazione
noun ; riciclaggio rinvio_a_giudizio ritorsione scasso scomparsa segregazione sevizia soffocamento
noun ; strangolamento testimonianza traffico usura
noun org ; provveditorato brigata bce/fi camera_dei_deputati consulta csm/mi dia/fi dda/fi digos/fi
noun org ; ros/mi nas/mi interpol/fi europol/fi fbi/fi cia/fi nasa/fi
noun event ; investimento ribaltone/m sfollamento abbattimento accerchiamento cannoneggiamento
noun event ; sabotaggio spedizione intervento ispezione irruzione
noun place ; caverna cappella abbazia cascata laboratorio scogliera molo banchina darsena fiordo
noun place ; pozzo tenda campo_profughi check-point/mi
noun measure ; acro libbra pollice/m joule/mi volt/mi kilometro gallone/m oncia byte/mi
noun ; assicurazione citazione diniego esortazione esternazione interrogativo monito negazione proclama/m proiezione quesito
noun ; rassicurazione rivendicazione soffiata sollecitazione speranza timore/m sospensione supervisione stabilizzazione mitragliatore/m
noun ; giacimento redini/fi redine/f criptovaluta bancomat/mi slogan/mi lobby/fi esportazione presidenza preavviso mitragliatrice/f
noun ; finestrino ordine_pubblico/m matrice/f rivincita roulotte/fi sberla sfogo sgomento sospetto sproloquio stordimento
noun ; strascico stratagemma/m tafferuglio tampone/m telegramma/m tentennamento turbolenza ubriachezza vandalismo vilipendio zoo/mi
noun ; proroga proselitismo ratifica rimostranza risarcimento ritrattazione sabotatore/m scorribanda sparatoria sterminio stillicidio
noun ; abrogazione acquitrino addebito aggravamento allagamento alloggio ammonimento ammutinamento anagrafe/f antefatto antenna
noun ; asporto autocertificazione autogol/mi balneazione barella battibecco bracconaggio caldaia canicola cantina cascina chemioterapia
noun ; collaudo commissariamento contenzioso contraerea coprifuoco cortile/m cratere/m defibrillatore/m diffida dimora
noun ; discontinuità dissidenza disoccupazione dissesto edilizia emorragia esborso esenzione esondazione fattispecie/fi frazionamento
noun ; fuoriuscita gettito giuria griglia incuria indignazione inibizione inosservanza insurrezione interim/mi intolleranza intralcio
noun ; istigazione lattina latitanza lungomare/m manifesto marciapiede/m miglioramento mortalità mozzo munizione natalità nubifragio
noun ; obitorio ospitalità paralisi/fi parentela peggioramento perimetro permuta picchetto polo/m pronostico proroga pubblica_sicurezza
]]
