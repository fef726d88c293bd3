--- Words around names in Italian (see vaglio.entity).
local set = require("vaglio.cues").set

local M = {}

M.particles = set "de del della dello di da dal dalla dei degli la lo le van von der den bin ibn al el ben ter zu zur"
M.of = set "di del dello della dei degli delle dell' d' per sulla sul"
M.media = set [[agenzia emittente televisione tv radio quotidiano giornale settimanale sito testata portale rete rivista
  canale mensile network]]
M.place_nouns = set [[città provincia regione comune villaggio paese località distretto isola quartiere frazione capitale
  porto aeroporto lago fiume monte valle distretto oblast contea stato]]
M.place_prepositions = set "a ad in da nei nel nella"
M.articles = set "il lo la i gli le l' un uno una un'"
M.age_words = set "anni anno"
M.named_org = set [[ministero dipartimento procura tribunale prefettura questura consiglio assemblea commissione corte
  banca università istituto guardia comando agenzia autorità consolato ambasciata direzione organizzazione federazione
  associazione unione]]
function M.age_nouns(form) return form ~= nil and form:find "enne$" ~= nil end

return M
