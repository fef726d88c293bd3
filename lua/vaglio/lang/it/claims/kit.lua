--- What the Italian claim rules are written with (vaglio.kit).
return require("vaglio.kit").of "it"
