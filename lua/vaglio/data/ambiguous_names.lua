--- Names of towns that are also ordinary words or frequent surnames: they need support from the
-- text ("a Orte", "il comune di Fermo"). Read by build.lua; hand-written, by letter.
local text = [[
Acri Adria Affi Agira Agliano Agnone Airola Ala Alba Albano Albino Alessano Alia Alice Alto Altare Altavilla
Alvito Amaro Amato Amelia Amalfi Anagni Andria Angri Anguillara Antonimina Apice Aprilia Aragona Arco Arena Arese Argenta
Ariano Arola Arona Arre Arsiero Ascoli Asiago Assisi Asolo Asti Atella Atri Augusta Aulla Avella Avellino Aversa Bagnara
Bagno Baia Balestrate Barberino Bardi Bari Barile Barletta Baronissi Barone Barzago Bassano Basso Battaglia Bella Bellano
Belluno Belvedere Benevento Berra Bergamo Berlingo Bianco Biella Bisceglie Bitonto Bologna Bolzano Bondeno Bonito Borgia
Borgo Bormio Bosa Bosco Bova Bove Bovino Bra Brando Brembate Brescia Brindisi Bronte Bruno Buccino Budrio Buono Busca Buti
Cabras Cairo Calabria Calcio Calci Calvi Camera Camerino Camino Campagna Campana Campi Campo Campora Candela Canale
Canino Cannara Canossa Cantalupo Capena Capo Capri Capua Carbone Cardinale Carrara Carbonara Caro Carona Carpi Carro
Casale Cascina Caserta Casella Casina Cassano Cassino Castagna Castellana Castello Castro Catania Catanzaro Cattolica
Cava Cave Cecina Cella Celle Cento Centro Cerda Ceres Cerro Certosa Cervia Cervo Cesena Chiaro Chiari Chiaramonte Chieri
Chiusa Chiusi Cicala Cigliano Cima Cingoli Circello Cisterna Civita Cocco Colla Colle Colli Collina Colonna Comacchio
Comiso Como Conca Concordia Conversano Conza Copertino Corato Cori Corleone Corno Corona Corte Corti Cortina Cortona
Cosenza Costa Cotignola Credera Crema Cremona Crispiano Croce Crotone Crova Cuneo Curia Curino Curti Dato Denno Desio
Diamante Domenica Donato Dorio Dorno Dozza Edolo Elva Empoli Enna Eraclea Erba Erbe Ercolano Erice Esine Este Fabbrica
Fabriano Faenza Faeto Fano Fara Fasano Favara Felino Felitto Feltre Ferentino Fermo Fermignano Ferrara Fiano Ficarra Fiesole
Fiesse Filiano Filo Finale Fiore Fiorenzuola Firmo Fiumara Fiumata Foggia Foligno Fondi Fondo Fontana Fontanella Fonte Fonzaso Forio Forli
Forlì Forme Formia Forno Forza Fossa Fossano Frascati Frassino Frosinone Front Fumane Fumone Furore Gaeta Galatina Galati
Galli Gallarate Gallo Gallipoli Gela Gemona Genga Genova Genzano Giardinello Gioia Giovi Giove Girasole Gizzeria Gorizia Gorga Gorla
Gravina Grandate Grazzano Greve Gressan Grosseto Grosso Grottaglie Guardia Guarda Guarene Guardiagrele Gubbio Guspini Iglesias Imola
Imperia Inverno Isernia Isola Isera Ivrea Jesi Jesolo Lana Lanciano Lasco Latina Latisana Lauria Laurito Lavello Lavagna
Lazise Lecce Lecco Legnano Lei Lenna Lentini Leone Leonessa Lerici Lettere Licata Lierna Lissone Livorno Lizzano Loano Locri Lodi Lograto
Loreto Loria Loro Lozzo Lucca Lucera Lucito Lugo Luino Luna Luni Luogosano Macerata Maddalena Magenta Magione Maggiora Magliano Maida Malè
Malo Malta Manduria Mantova Maranello Marano Maratea Marchesa Marciana Marino Mariano Marsala Marsciano Martano Martello Martina Marta Maruggio Maslianico Massa
Massimeno Matera Mattinata Mazara Mazzano Medicina Melara Melegnano Melfi Melito Mello Mese Mezzana Mezzano Mezzo Milazzo Milena Militello Mira Mirano Mirto Misano
Modena Modica Mola Molfetta Molina Molino Monaco Moncalieri Mondovì Mongiana Monopoli Monreale Montagna Montalbano Montana Monte Montefiore Montemaggiore Montesano Monti Monticello Monza Morano
Morgano Mori Morino Morra Morro Mosca Mosso Motta Muggia Muro Mussolente Naro Narni Narzole Nave Nazzano Ne Negro Neri Nerviano Nettuno
Nicastro Nicosia Nizza Nocera Noci Nola Nole Noli None Norma Norcia Noto Novara Nova Novi Noviglio Nuoro Nuvolento Oderzo Offida Offlaga Olbia
Olevano Oliva Olivadi Olive Oliveri Olivo Onano Onore Opera Opi Ora Oria Oriolo Orio Oristano Ormea Orsara Orsago Orta Orte Ortona Orvieto Osimo
Osini Ossi Ostia Ostuni Ottaviano Ottone Otranto Pace Padova Padula Pagani Pagano Palau Palermo Palma Palo Palomba Panni Paola Parma Parete Pasturo Paterno Paternò
Patti Pavia Pazzano Pecorara Pella Penna Penne Pero Perugia Pesaro Pescara Pescia Peschiera Petacciato Petralia Piana Piano Piazza Piedimonte Pieve Pietra Pila Pinerolo Pino Piombino Piove Pirri Pisa Pistoia Pizzo
Poggio Poli Polla Pollena Pollina Pollone Pomarance Pomezia Pompei Ponte Ponti Ponza Pordenone Porto Portici Portofino Posina Positano Potenza Pozza Pozzo Praia Prato Predazzo Preganziol
Premia Presicce Prima Primo Priola Priolo Procida Prova Putignano Quero Quinto Quarto Quattro Ragusa Rapallo Ravenna Ravello Re Recale Recco Reggio Rende Revello
Ricadi Riccia Riccio Riccione Riccò Rieti Rimini Rio Riva Rivoli Rizziconi Rocca Roma Romagnano Romana Romano Ronco Rosa Rosà Rosolini Rossa Rossano Rosso Roseto Rota Rovereto Rovigo Rovito Rudiano Rufina Ruffano Russi Ruvo
Sabbia Sacco Sacile Sala Sale Salemi Salerno Sales Salento Salice Salo Salò Salsomaggiore Saluzzo Salve Sanremo Sansepolcro Santhià Sarno Saronno Sasso Sassari Satriano Sauro Savona Savoia Scafati Scala Scaldasole Scandicci Scena Scerni Schio Sciacca Scicli Scilla Scopa Segni Segrate Selva Seminara
Senigallia Serra Serre Sestri Sestriere Settimo Siena Siracusa Sirolo Solaro Sole Solofra Sommo Sondrio Sora Sorgono Soriano Sorrento Sorso Spello Sperone Spezia Spina Spinea Spinola Spoleto Squillace Stella Stra Strona Subiaco Sulmona Susa Sutri
Taggia Taranto Tarquinia Tarvisio Taurianova Teano Tempio Teramo Termini Termoli Terni Terlizzi Terno Terra Terracina Terralba Terranova Terzo Tivoli Todi Tolentino Tolmezzo Toni Torino Torre Torri Torrita Tortona Trani Trapani Trecate Treia Trento Tre Treviglio Treviso Tricarico Trieste Trino Troia Troina Turi Turri Tuscania
Ugento Udine Umbertide Una Urbino Uri Usini Uta Valenza Valle Vallo Varallo Varese Vario Vasto Velletri Venafro Venezia Venosa Ventimiglia Vercelli Verona Verbania Vetto Vetralla Viadana Viareggio Vibo Vicenza Vico Vicari Vigevano Vigo Villa Villanova Villorba Vimercate Vinci Vita Viterbo Vittoria Vittuone Viù Vizzini Vo Volpago Volpe Volta Volterra Voltri Zagarolo Zanica Zero Zevio Zola Zone
Bath Batman Bar Barry Best Bingo Bird Boulder Brest Buffalo Burns Bury Carson Champaign Chester Chile Clay Columbia Columbus Commerce Concord Corner Corona Cork Cuba Dallas Deal Derby Diamond Dover
Dudley Durango Enterprise Eugene Fort Franklin Gary Garden Georgetown Glen Golden Grand Green Hamilton Hamburg Harlow Harvey Hastings Henderson Houston Hull Hyde Independence Irving Jackson Jefferson Jordan
Lagos Lancaster Laurel Lawrence Leeds Lima Lincoln Liverpool Long Luton Male Man Marion Mason Mercedes Mesa Mobile Modesto Montgomery Most Nelson Newman Nice Norman Normal Norfolk Of Olympia
Orange Ordu Orlando Oxford Paradise Parker Pasadena Pearl Phoenix Plano Plymouth Poole Port Preston Providence Reading Regina Richmond Riverside Rochester Rugby Rush Sale Sandwich Santos Sandy Sparks Spring Split Stafford
Stamford Stratford Sunderland Surprise Surrey Troy Tyler Union Vacaville Van Vice Victoria Vienna Vitoria Waco Wales Warren Washington Waterloo Watson Wells Wellington Weston Whiting Wilson Worth York Yuma
Agra Bologna Bora Colon Cordova Curico Guerrero Ibarra Jaen Leon León Medina Merida Mérida Miranda Montero Moron Morón Oruro Parana Patos Ponce Rivera Rosario Salto Salvador Sucre Tarija Temuco Toledo Valencia Valera
Along Anda Ankang Asahi Baden Basel Benin Bole Bonn Bulan Buri Dora Ede Essen Fes Gent Goa Hama Ham Hof Homa Ica Ife Ilo Ina Kant Kin Kota Kuna Laval Lens Linden Maria Marsh Mary Mons Mora Nan Nara Nova Ono Osh Osa Ota Page Para Pau Pavlov Pen Pole Puri Qena Ruse Saga Samara Sari Sur Tall Tema Toba Tours Tula Tuz Ufa Ulm Una Ur Vis Wa Wise Yen Yao
Clermont Montes Flores Cruz Castillo Gallegos Sanchez Moreno Vargas Ramos Barrios Linares Caldas Arias
]]
return text
