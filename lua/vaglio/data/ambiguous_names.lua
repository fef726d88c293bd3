--- Names of towns that are also ordinary words or frequent surnames: they need support from the
-- text ("a Orte", "il comune di Fermo"). Read by build.lua; hand-written, sorted by bytes.
local text = [[
Acri Adria Affi Agira Agliano Agnone Agra Airola Ala Alba Albano Albino Alessano Alia Alice Along
Altare Altavilla Alto Alvito Amalfi Amaro Amato Amelia Anagni Anda Andora Andria Angri Anguillara
Ankang Antonimina Apice Aprilia Aquino Aragona Arce Arco Arena Arese Argenta Ariano Arias Arola
Arona Arre Arsiero Asahi Ascoli Asiago Asolo Assisi Asti Atella Atri Augusta Aulla Avella Avellino
Aversa Baden Bagnara Bagno Baia Balestrate Bar Barberino Bardi Barga Barge Bari Barile Barletta
Barone Baronissi Barrios Barry Bartlett Barzago Basel Bassano Basso Bath Batman Battaglia Beaumont
Bella Bellano Bellona Belluno Belvedere Benevento Benin Bergamo Berlingo Berra Best Bianco Biella
Bingo Bird Bisceglie Bitonto Bole Bolgare Bologna Bolzano Bondeno Bonito Bonn Bora Borgia Borgo
Bormio Bosa Bosco Boulder Bova Bove Boves Bovino Bra Brando Brembate Brescia Brest Brindisi Bronte
Bruno Buccino Budrio Buffalo Bulan Buono Buri Burns Bury Busca Buti Cabras Cairo Calabria Calci
Calcio Calco Caldas Caldwell Calvi Camera Camerino Camino Campagna Campana Campi Campo Campora
Canale Candela Candelo Canino Cannara Canossa Cantalupo Capena Capo Capri Capua Carbonara Carbone
Cardinale Cardito Caro Carona Carpi Carrara Carro Carson Casale Cascina Casella Caserta Casina
Casoli Cassano Cassino Castagna Castellana Castello Castillo Castro Catania Catanzaro Cattolica
Cava Cave Cavour Cecina Cella Celle Cento Centro Cerda Ceres Cerro Certosa Cervia Cervino Cervo
Cesa Cesena Champaign Chester Chiaramonte Chiari Chiaro Chieri Chile Chiusa Chiusi Cicala Cigliano
Cima Cingoli Circello Cisterna Civita Clay Clermont Cocco Colla Colle Colli Collina Cologne Colon
Colonna Columbia Columbus Comacchio Comiso Commerce Como Conca Concord Concordia Conversano Conza
Copertino Corato Cordova Cori Cork Corleone Corner Corno Corona Corte Corti Cortina Cortona
Cosenza Costa Cotignola Credera Crema Cremona Crispiano Croce Crotone Crova Cruz Cuba Cuneo Curia
Curico Curino Curti Dallas Dato Deal Dello Denno Derby Desio Diamante Diamond Dolo Domenica Donato
Dora Dorio Dorno Dover Dozza Dudley Durango Ede Edolo Elva Empoli Enna Enterprise Eraclea Erba
Erbe Ercolano Erice Esine Essen Este Eugene Fabbrica Fabriano Faenza Faeto Fano Fara Fasano Favara
Felino Felitto Feltre Ferentino Fermignano Fermo Ferno Ferrara Fes Fiano Ficarra Fiesole Fiesse
Filiano Filo Finale Fiore Fiorenzuola Firmo Fiumara Fiumata Flero Flint Flores Foggia Foligno
Follo Fondi Fondo Fontana Fontanella Fonte Fonzaso Forio Forli Forlì Forme Formia Forno Fort Forza
Fossa Fossano Franklin Frascati Frassino Front Frosinone Fumane Fumone Furore Gaeta Galati
Galatina Gallarate Gallegos Galli Gallipoli Gallo Garden Gary Gela Gemona Genga Genova Gent
Genzano Georgetown Giardinello Gioia Giove Giovi Girasole Gizzeria Glen Goa Golden Gonzaga Gorga
Gorizia Gorla Grado Grand Grandate Gravina Grazzano Green Gressan Greve Grosseto Grosso Grottaglie
Grotte Guarda Guardia Guardiagrele Guarene Gubbio Guerrero Guspini Ham Hama Hamburg Hamilton
Harlow Harvey Hastings Henderson Hof Homa Houston Hull Hyde Ibarra Ica Ife Iglesias Ilo Imola
Imperia Ina Independence Inverno Irving Isera Isernia Isola Ivrea Jackson Jaen Jefferson Jesi
Jesolo Jordan Kant Kin Kota Kuna Lagos Lana Lancaster Lanciano Lariano Lasco Laterza Latina
Latisana Laurel Lauria Laurito Lavagna Laval Lavello Lawrence Lazise Lecce Lecco Leeds Legnano Lei
Lenna Lens Lentini Leon Leone Leonessa Lerici Lesina Lettere Levanto León Licata Lierna Lima
Linares Lincoln Linden Lissone Liverpool Livorno Lizzano Loano Locri Lodi Lograto Long Longare
Loreto Loria Loro Lowell Lozzo Lucca Lucera Lucito Lugo Luino Luna Luni Luogosano Luton Macerata
Maddalena Magenta Maggiora Magione Magliano Maglie Maida Male Malo Malta Malè Man Manduria Mantova
Manzano Maranello Marano Maratea Marchesa Marciana Maria Mariano Marino Marion Marsala Marsciano
Marsh Marta Martano Martello Martina Maruggio Mary Maslianico Mason Massa Massimeno Matera Matino
Mattinata Mazara Mazzano Meda Mede Medford Medicina Medina Melara Melegnano Melfi Melito Mello
Mercedes Merida Mesa Mese Meta Mezzana Mezzano Mezzo Milazzo Milena Militello Mira Miranda Mirano
Mirto Misano Mobile Modena Modesto Modica Mola Molfetta Molina Molino Monaco Moncalieri Mondovì
Mongiana Monopoli Monreale Monroe Mons Montagna Montalbano Montale Montana Monte Montefiore
Montemaggiore Montero Montes Montesano Montgomery Monti Monticello Monza Mora Morano Moreno
Morgano Mori Morino Moron Morra Morro Mortara Morón Mosca Mosso Most Motta Mozzo Muggia Muro
Mussolente Mérida Nan Nara Narni Naro Narzole Nave Nazzano Ne Negro Nelson Neri Nerviano Nettuno
Newman Nicastro Nice Nicosia Nizza Nocera Noci Nola Nole Noli None Norcia Norfolk Norma Normal
Norman Noto Nova Novara Nove Novi Noviglio Novoli Nuoro Nuvolento Oderzo Of Offida Offlaga Olbia
Olevano Oliva Olivadi Olive Oliveri Olivo Olympia Onano Ono Onore Opera Opi Ora Orange Ordu Oria
Orio Oriolo Oristano Orlando Ormea Orsago Orsara Orta Orte Ortona Oruro Orvieto Osa Osh Osimo
Osini Ossi Ostia Ostra Ostuni Ota Otranto Ottaviano Ottone Oxford Pace Padova Padula Paese Pagani
Pagano Page Palau Palermo Palma Palmi Palo Palomba Panni Paola Para Paradise Parana Parete Parker
Parma Pasadena Pasturo Paterno Paternò Patos Patti Pau Pavia Pavlov Pazzano Pearl Pecorara Pella
Pen Penna Penne Pergola Pero Perugia Pesaro Pescara Peschiera Pescia Petacciato Petralia Phoenix
Piana Piano Piazza Piedimonte Pietra Pieve Pila Pinerolo Pino Piombino Piove Pirri Pisa Pistoia
Pizzo Plano Plymouth Poggio Pole Poli Polla Pollena Pollina Pollone Pomarance Pomezia Pompei Ponce
Ponte Ponti Ponza Poole Popoli Poppi Porcari Pordenone Port Portici Porto Portofino Posina
Positano Potenza Pozza Pozzo Praia Prato Predaia Predazzo Preganziol Premia Presicce Preston Prima
Primo Priola Priolo Procida Prova Providence Provo Pula Puri Putignano Qena Quarto Quattro Quero
Quinto Ragusa Ramos Rapallo Ravello Ravenna Re Reading Recale Recco Reggio Regina Rende Reno
Revello Ricadi Riccia Riccio Riccione Riccò Richmond Rieti Rimini Rio Ripi Riposto Riva Rivera
Riverside Rivoli Rizziconi Rocca Rochester Roma Romagnano Romana Romano Ronco Rosa Rosario Roseto
Rosolini Rossa Rossano Rosso Rosà Rota Rovereto Rovigo Rovito Rubano Rubiera Rudiano Ruffano
Rufina Rugby Ruse Rush Russi Ruvo Sabbia Sacco Sacile Saga Sala Sale Salemi Salento Salerno Sales
Salice Salo Salsomaggiore Salto Saluzzo Salvador Salve Salò Samara Sanchez Sandwich Sandy Sanford
Sanremo Sansepolcro Santhià Santos Sari Sarno Saronno Sassari Sasso Satriano Sauro Sava Savoia
Savona Scafati Scala Scaldasole Scandicci Scena Scerni Schio Sciacca Scicli Scilla Scopa Segni
Segrate Selva Seminara Senigallia Serra Serre Sestri Sestriere Settimo Sezze Siena Signa Silvi
Siracusa Sirolo Soave Solaro Sole Solofra Sommo Sondrio Sora Sorgono Soriano Sorrento Sorso Sovere
Sparks Spello Sperone Spezia Spina Spinea Spinola Split Spoleto Spring Squillace Stafford Stamford
Stella Stoke Stra Stratford Strona Subiaco Sucre Sulmona Sunderland Sur Surprise Surrey Susa Sutri
Taggia Tall Taranto Tarija Tarquinia Tarvisio Taurianova Teano Tema Tempio Temuco Teramo Terlizzi
Termini Termoli Terni Terno Terra Terracina Terralba Terranova Terzo Tivoli Toba Todi Toledo
Tolentino Tolmezzo Tombolo Toni Torino Torre Torri Torrita Tortona Tortora Tours Trani Trapani Tre
Trecate Treia Trento Trevi Treviglio Treviso Tricarico Trieste Trino Troia Troina Troy Tula Turi
Turri Tuscania Tuz Tyler Udine Ufa Ugento Ulm Umbertide Una Union Ur Urbino Uri Usini Uta
Vacaville Vaglia Valencia Valenza Valera Valle Vallo Van Varallo Varese Vargas Vario Vasto Veglie
Velletri Venafro Venezia Venosa Ventimiglia Verbania Vercelli Verona Vetralla Vetto Viadana
Viareggio Vibo Vicari Vice Vicenza Vico Victoria Vienna Vigevano Vigo Villa Villanova Villorba
Vimercate Vinci Vis Vita Viterbo Vitoria Vittoria Vittuone Vizzini Viù Vo Volpago Volpe Volta
Volterra Voltri Wa Waco Wales Warren Washington Waterloo Watson Wellington Wells Weston Whiting
Wilson Wise Worth Yao Yen York Yuma Zagarolo Zanica Zero Zevio Zola Zone
]]
return text
