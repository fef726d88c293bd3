--- What the English claim rules are written with (vaglio.kit).
return require("vaglio.kit").of "en"
