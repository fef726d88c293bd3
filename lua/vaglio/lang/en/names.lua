--- Words around names in English (see vaglio.entity).
local set = require("vaglio.cues").set

local ipairs = ipairs

local _ENV = nil

local M = {}

M.particles = set "de del della di da dos van von der den bin ibn al el ben ter zu la le y af"
M.of = set "of for"
M.media = set [[agency broadcaster television tv radio newspaper daily weekly magazine website portal network channel outlet
  tabloid station]]
M.place_nouns = set [[city province region district village town island county state neighbourhood neighborhood suburb capital
  port airport lake river mount valley oblast municipality governorate prefecture]]
M.place_prepositions = set "in at near from around outside"
M.articles = set "the a an"
M.age_words = set ", years"
M.named_org = set [[ministry department prosecutor court council assembly commission bank university institute guard command
  agency authority consulate embassy organisation organization federation association union]]
function M.age_nouns(form) return form ~= nil and form:find "%-year%-old$" ~= nil end

-- ---- for vaglio.name, vaglio.name_unit and vaglio.name_context ----------------------------

-- Small words inside names of people; a capital makes them the beginning of one ("De Blasio").
M.name_particles = set [[de van von der den bin ibn el al ben ter zu dos da du des del della di
  la le of y abu]]
M.lead_particles = set "de du bin ibn von van den der el ten ter dos al"
M.capital_particles = set "de van von bin al el la le di da del della du dos st the"
M.org_links = set "for on against"
M.and_words = set "and &"
M.jointed = set ""
M.definite = set "the"
M.indefinite = set "a an"
M.in_prepositions = set "in"
M.place_prepositions = set "at near from to outside toward towards around across"
M.agent_prepositions = set "by with"
M.plain_prepositions = set "of to from by with for and , ( that says said like against between among"
M.saints = set "st st. saint san santa"
M.titles = set [[mr mrs ms miss dr prof professor sir lord lady dame rev reverend gen col lt sgt
  capt maj adm sen rep gov hon president premier chancellor senator governor mayor captain
  sergeant colonel general lieutenant judge justice king queen prince princess pope cardinal
  archbishop bishop pastor father sister officer detective secretary minister congressman
  congresswoman coach actor actress singer]]
M.not_titles = set [[member partner client user supplier maker producer operator giant rival
  owner neighbour neighbor first second third head former star player winner champion fellow
  native key press staff crew team public people]]
M.org_nouns = set [[company group firm association party movement foundation union organisation
  organization club team squad band bank consortium federation charity nonprofit startup giant
  maker retailer carmaker airline operator brand label militia subsidiary manufacturer]]
M.event_nouns = set [[operation hurricane typhoon cyclone storm award prize trophy cup
  tournament festival mission project program programme act bill law system software model
  satellite ship ferry probe rocket missile trial inquiry virus variant disease syndrome vaccine
  drug asteroid comet galaxy marathon championship olympic olympics world gospel christmas
  easter halloween thanksgiving treaty agreement accord protocol war battle revolution]]
M.work_nouns = set [[film movie novel book album song single opera series show play documentary
  game titled entitled essay poem painting magazine]]
M.org_heads = set [[ministry department office court supreme council senate parliament congress
  assembly commission committee agency authority board bureau bank university college institute
  academy school church party league alliance movement union federation confederation
  association organisation organization foundation fund society club company corporation group
  army navy police guard force forces service services network centre center embassy consulate
  directorate secretariat administration house chamber conference front brigade brigades
  battalion regiment corps tribunal register]]
M.compound = set [[ministry department institute commission committee agency office association
  centre center bureau]]
M.institutions = set ""
M.bare_heads = set ""
M.needs_capital = M.org_heads
M.org_adjectives = set ""
M.head_last = true
M.ways = set ""
M.sights = set [[mount lake cape gulf port fort bay isle river strait sea mt mt. bay camp point
  valley]]
M.of_sights = set "gulf strait isle bay cape"
M.weak_sights = set "camp point port"
M.directions = set ""
M.places_of = set [[city cities town towns village villages province provinces island islands
  state states region regions outskirts suburb suburbs capital streets coast centre center
  people mayor bishop archbishop north south east west northeast northwest southeast southwest
  population district port parts skies battle siege border borders bay]]
M.person_of = set [[murder killing death arrest funeral wife husband son daughter father mother
  brother sister relatives parents family friend friends words resignation election victory body
  trial lawyer life case supporters remains followers conviction release kidnapping]]
M.org_of = set [[shares chairman chairwoman ceo founder director employees customers users
  spokesman spokeswoman spokesperson members member shareholders headquarters president leader
  head vice-president manager executive]]
M.not_names = set [[dna rna gdp aids hiv covid covid-19 sars sms gps pdf tv ai pc km kg ok cd
  dvd sos ceo cfo vat ltd inc plc fyi faq i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi
  xvii xviii xix xx xxi gmt utc est edt pst pdt am pm ad bc id christmas easter halloween
  thanksgiving ramadan god islam christianity judaism buddhism hinduism internet web euro bible
  quran koran english french spanish german italian chinese arabic latin mr mrs ms dr prof sir
  madam lgbt lgbtq html http https www url usb led suv atm eta]]
M.legal = set "inc inc. ltd ltd. corp corp. corporation company group plc llc co co. ag gmbh spa"
M.org_endings = set [[ministry department court council senate parliament congress assembly
  commission committee agency authority board bureau bank university college institute academy
  school party league alliance union federation association organisation organization foundation
  fund society club company corporation group army navy police guard force forces service
  services network centre center inc inc. ltd ltd. corp corp. corporation llc plc co co.
  airlines airways motors records systems technologies holdings partners press news times post
  tribune herald gazette journal communications companies air mobility channel entertainment
  pictures studios industries energy fc united broadcasting hospital clinic orchestra brigade
  brigades brothers coalition church]]
M.place_endings = set [[airport street st. square park lake river island islands beach bay
  county valley mountain mountains hills bridge avenue road tower hall theatre theater museum
  stadium palace arena boulevard plaza province district region city town village sea ocean
  desert coast peninsula canal forest castle station border strip cathedral prison state]]
M.event_endings = set [[awards award cup act show festival prize open war championship
  championships contest prix tour trophy prizes series flight flights games day week month year
  edition version amendment constitution treaty agreement accord accords bowl olympics marathon
  convention conference summit series bill protocol era century revolution syndrome disease
  virus code award memorial]]

-- Endings of words that no dictionary holds all of, and no name has.
local ENDINGS = { "tion", "tions", "sion", "sions", "ment", "ments", "ness", "ity", "ities", "ive",
  "ives", "ism", "ship",
                  "ous", "ful", "less", "ural", "ology" }
function M.looks_common(form)
  for _, ending in ipairs(ENDINGS) do
    if #form > #ending + 2 and form:sub(-#ending) == ending then return true end
  end
  return false
end

return M
