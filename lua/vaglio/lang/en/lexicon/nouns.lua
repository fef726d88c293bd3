---
-- English nouns by class.
--
--     local nouns = require "vaglio.lang.en.lexicon.nouns"
--     nouns.scope.policewoman   --> "police"
--
-- `persons` maps a scope code to the nouns that count people of that scope;
-- a noun stands in one list only. `roles` may stand before a name or alone
-- for an office. `plural` has the irregular plurals, "singular plural" a line;
-- a noun of one form for both stands there twice.

local M = {}

M.persons = {
  person = [[
person individual human casualty victim survivor fatality dead injured wounded missing witness
eyewitness bystander onlooker neighbour neighbor relative friend colleague mourner believer
worshipper worshiper pilgrim parishioner adult occupant pedestrian cyclist motorcyclist biker
swimmer climber hiker skier snowboarder camper hunter angler surfer diver guest customer shopper
client buyer user viewer reader listener donor volunteer member participant attendee spectator fan
supporter follower voter elector taxpayer consumer investor shareholder owner landlord homeowner
householder employer entrepreneur suspect defendant accused plaintiff claimant complainant
litigant respondent applicant candidate contestant pensioner retiree elder senior youth teenager
teen twin sibling spouse partner couple parent grandparent guardian heir descendant ancestor
orphan beneficiary hero winner loser player athlete footballer runner champion guide musician
singer rapper actor artist writer author novelist poet painter dancer composer comedian filmmaker
blogger influencer celebrity star scientist researcher expert analyst specialist historian
economist academic scholar physicist chemist biologist seismologist volcanologist geologist
meteorologist epidemiologist virologist sociologist psychologist criminologist philosopher
theologian activist campaigner advocate dissident whistleblower reformer critic opponent rival
enemy foe ally leftist rightist nationalist communist socialist liberal conservative islamist
extremist radical separatist monarchist republican democrat muslim christian catholic jew hindu
sikh buddhist evangelical protestant orthodox shiite sunni kurd arab body corpse remains life soul
people folk crowd newcomer stranger peer fellow namesake stakeholder tenant lodger squatter
homeless vagrant nomad crewmate teammate classmate schoolmate roommate housemate flatmate
acquaintance companion lover fiance fiancee cousin godparent in-law heiress addict smoker drinker
gambler abuser stalker perpetrator culprit offender accomplice collaborator mastermind ringleader
informant insider source spy defector deserter fugitive escapee runaway outlaw impostor genius
professional amateur beginner veteran pioneer founder inventor developer designer gay lesbian
transgender disabled deaf blind
]],
  resident = [[
resident civilian inhabitant citizen local villager townspeople townsfolk dweller islander settler
native national countryman compatriot household family evacuee highlander nomad townsman
]],
  civilian = [[ noncombatant non-combatant ]],
  minor = [[ minor adolescent underage juvenile ]],
  child = [[
child baby infant toddler newborn kid boy girl schoolboy schoolgirl schoolchild son daughter
grandson granddaughter grandchild youngster stepson stepdaughter nephew niece
]],
  woman = [[
woman lady mother mum mom wife sister aunt grandmother widow female housewife bride girlfriend nun
actress businesswoman stepmother godmother granny
]],
  man = [[
man gentleman father dad husband brother uncle grandfather widower male groom boyfriend guy
businessman fisherman stepfather godfather stepbrother
]],
  student = [[
student pupil schoolchildren undergraduate graduate postgraduate freshman sophomore alumnus
trainee apprentice learner
]],
  patient = [[ patient inpatient outpatient in-patient hospitalised hospitalized infected case carrier ]],
  security = [[
officer guard bodyguard guardsman sentry serviceman servicewoman peacekeeper gendarme carabiniere
paramilitary marshal ranger warden lawman reservist coastguard lifeguard watchman bouncer agent
peace-keeper
]],
  police = [[
policeman policewoman constable cop trooper detective sheriff inspector superintendent patrolman
patrolwoman investigator
]],
  military = [[
soldier troop marine sailor airman paratrooper commando conscript infantryman general colonel
major captain lieutenant sergeant corporal private admiral commander brigadier sniper gunner
recruit draftee cadet combatant legionnaire cossack tankman artilleryman servicemember
]],
  attacker = [[
attacker assailant gunman shooter killer murderer assassin bomber stabber knifeman arsonist
kidnapper hijacker abductor robber thief burglar mugger rapist carjacker fighter rebel insurgent
guerrilla guerilla militant militiaman mercenary gangster mobster mafioso hitman aggressor
criminal felon trafficker smuggler dealer poacher pirate bandit thug vandal intruder hostage-taker
captor torturer invader partisan
]],
  terrorist = [[ terrorist jihadist jihadi suicide-bomber ]],
  rioter = [[ rioter looter hooligan troublemaker agitator provocateur ]],
  protester = [[ protester protestor demonstrator marcher picketer striker occupier ]],
  prisoner = [[ prisoner inmate detainee convict captive hostage arrestee internee ]],
  migrant = [[
migrant immigrant emigrant refugee asylum-seeker castaway stowaway expatriate expat displaced
returnee exile deportee
]],
  worker = [[
worker employee staffer labourer laborer builder miner engineer technician mechanic electrician
plumber carpenter welder farmer farmhand fisher farmworker docker clerk cashier waiter waitress
cook chef baker butcher barber hairdresser cleaner maid nanny babysitter secretary assistant aide
receptionist accountant banker broker trader merchant vendor seller shopkeeper retailer grocer
manufacturer craftsman artisan tailor jeweller lumberjack gardener caretaker janitor porter
postman mailman courier contractor subcontractor workman coworker co-worker foreman supervisor
operator programmer architect surveyor lawyer attorney barrister solicitor notary teacher
professor lecturer instructor tutor coach trainer librarian steelworker millworker roofer
tradesman crewman seaman deckhand stevedore garbageman staff workforce personnel crew
]],
  health_worker = [[
doctor physician surgeon nurse paramedic medic midwife anaesthetist anesthesiologist pediatrician
paediatrician cardiologist psychiatrist dentist pharmacist carer caregiver orderly pathologist
coroner radiologist neurologist oncologist therapist
]],
  firefighter = [[ firefighter fireman firewoman smokejumper ]],
  aid_worker = [[ rescuer responder aid-worker humanitarian lifesaver searcher ]],
  driver = [[
driver motorist trucker chauffeur cabdriver cabbie taxi-driver truck-driver conductor machinist
helmsman pilot co-pilot copilot skipper rider jockey
]],
  passenger = [[ passenger commuter traveller traveler flyer ]],
  tourist = [[ tourist holidaymaker vacationer visitor sightseer backpacker ]],
  foreigner = [[ foreigner alien ]],
  journalist = [[
journalist reporter correspondent cameraman camerawoman photographer photojournalist columnist
editor anchor broadcaster newscaster presenter commentator pundit interviewer newsman publicist
]],
  politician = [[
politician president premier minister senator congressman congresswoman lawmaker legislator
parliamentarian mp mayor governor councillor councilor councilman councilwoman deputy delegate
representative chancellor statesman diplomat ambassador envoy consul emissary leader incumbent
technocrat monarch ruler dictator autocrat commissioner ombudsman official bureaucrat oligarch mep
]],
}

M.roles = [[
president premier minister senator congressman congresswoman lawmaker legislator mayor governor
councillor councilor deputy delegate representative chancellor diplomat ambassador envoy consul
leader king queen prince princess emperor sultan emir sheikh sheik shah duke duchess earl baron
lord lady pope cardinal archbishop bishop priest pastor reverend rabbi imam mullah ayatollah
patriarch chaplain monk friar vicar abbot cleric preacher general colonel major captain lieutenant
sergeant corporal private admiral commander brigadier marshal commandant officer constable
inspector superintendent detective sheriff chief commissioner investigator prosecutor judge
justice magistrate attorney lawyer barrister solicitor coroner jury juror spokesman spokeswoman
spokesperson secretary director chairman chairwoman chairperson chair head boss manager executive
ceo cfo founder co-founder cofounder owner co-owner banker treasurer coordinator co-ordinator
administrator principal dean rector professor doctor teacher coach trainer editor reporter
correspondent journalist anchor columnist analyst expert economist scientist researcher historian
author writer actor actress singer director-general secretary-general undersecretary
vice-president vice-chairman vice-chancellor vice-premier candidate frontrunner activist
negotiator mediator adviser advisor aide assistant counsel counsellor counselor auditor ombudsman
rapporteur regulator ex-president ex-minister ex-premier ex-mayor ex-husband ex-wife dictator
ruler official whip speaker chief-of-staff prefect governor-general attorney-general
solicitor-general president-elect governor-elect pilot player midfielder defender goalkeeper
]]

M.orgs = [[
police government ministry agency authority administration army navy military militia force
parliament congress senate house assembly council committee commission court tribunal prosecution
judiciary party union federation confederation association organisation organization institution
institute foundation company firm corporation business group conglomerate enterprise bank fund
university college school newspaper magazine broadcaster network channel station radio television
tv media press outlet publisher website daily tabloid weekly club team league brigade battalion
regiment division squad unit command headquarters embassy consulate mission delegation bureau
department office secretariat directorate cabinet presidency kremlin pentagon opposition coalition
alliance bloc movement front faction gang cartel mafia clan cell syndicate mob sect church diocese
vatican ngo charity nonprofit observatory watchdog regulator board panel taskforce task-force
service centre center airline carrier operator railway utility supplier maker manufacturer
automaker carmaker insurer lender retailer startup exchange municipality prefecture treasury
exchequer customs constabulary gendarmerie coastguard intelligence laboratory lab consortium
cooperative co-operative chamber junta regime state monarchy legislature electorate brotherhood
diaspora community academy society trust archive museum employer pollster
]]

M.places = [[
city town village hamlet suburb neighbourhood neighborhood district quarter borough ward county
province region state republic country nation territory area zone land island peninsula continent
archipelago coast coastline shore beach bay gulf cape harbour harbor port sea ocean lake river
stream canal valley mountain hill volcano glacier desert forest wood jungle plain field farm park
garden square plaza street avenue boulevard road highway motorway freeway expressway lane alley
bridge tunnel junction crossroads intersection roundabout airport airfield runway airbase terminal
station depot dock pier building house home apartment flat block tower skyscraper hotel hostel
resort restaurant cafe bar pub nightclub club disco cinema theatre theater stadium arena venue
museum library school university college campus kindergarten nursery hospital clinic morgue
mortuary church mosque synagogue temple cathedral monastery shrine cemetery palace castle
parliament embassy consulate ministry courthouse courtroom jail prison penitentiary camp barracks
base checkpoint border frontier crossing headquarters factory plant refinery mine quarry warehouse
shop store mall supermarket market bazaar bank office kitchen bedroom basement courtyard roof
downtown outskirts capital countryside hinterland epicentre epicenter scene site spot location
place premises north south east west upland lowland riverbank dam reservoir reactor pipeline
railway platform metro subway playground shelter cave cliff slope ridge summit gorge canyon swamp
marsh wetland savannah rainforest stronghold enclave exclave precinct constituency oblast emirate
commune canton parish prefecture metropolis slum shantytown settlement outpost
]]

M.events = [[
attack assault raid strike airstrike air-strike bombing bombardment shelling shooting gunfire
shootout crossfire firefight clash fighting battle war conflict offensive invasion incursion
ambush massacre genocide killing murder homicide manslaughter assassination stabbing lynching
execution beheading torture rape kidnapping kidnap abduction hijacking hijack robbery burglary
theft heist mugging arson blast explosion detonation blaze fire wildfire bushfire inferno crash
collision accident incident derailment shipwreck sinking capsizing wreck pile-up pileup collapse
landslide mudslide avalanche rockfall earthquake quake tremor aftershock eruption tsunami flood
flooding deluge storm hurricane cyclone typhoon tornado twister blizzard snowstorm thunderstorm
hailstorm sandstorm heatwave heat-wave drought famine epidemic pandemic outbreak infection
contagion poisoning leak spill disaster catastrophe tragedy emergency crisis protest demonstration
march rally riot unrest uprising revolt rebellion insurrection mutiny revolution coup putsch
disturbance disorder violence walkout lockout boycott sit-in blockade stampede crush turmoil
election vote poll ballot referendum inauguration resignation appointment dismissal impeachment
summit meeting talk negotiation conference ceremony visit trip arrest detention capture trial
hearing verdict sentence conviction acquittal indictment extradition investigation inquiry probe
autopsy funeral burial wedding birth death suicide injury evacuation rescue search operation
crackdown curfew siege occupation annexation ceasefire truce surrender withdrawal deployment deal
agreement merger takeover bankruptcy default launch closure shutdown outage blackout recession
downturn sanctions cut hike rise fall increase decrease game match tournament festival parade
concert party celebration vigil mass prayer debate speech interview briefing test experiment
flight landing takeoff journey expedition deportation expulsion defection exodus migration scandal
fraud corruption bribery harassment abuse persecution discrimination breach cyberattack hack
espionage sabotage vaccination overdose lockdown quarantine surgery transplant treatment diagnosis
recall delay cancellation
]]

M.documents = [[
statement report document communique communiqué dispatch bulletin declaration note letter memo
memorandum email message tweet post text press-release release transcript recording video footage
clip image photo photograph article story editorial book memoir study survey poll research paper
data figure statistic estimate result finding evidence dossier file record register list index
review analysis assessment audit account testimony affidavit indictment complaint lawsuit petition
ruling judgment judgement verdict order decree warrant law bill act amendment constitution treaty
agreement protocol resolution communication announcement notice warning alert advisory forecast
source rumour rumor media census tally count toll log blog website broadcast programme program
interview speech address briefing conference tape leak cable manifesto contract budget
]]

M.measures = [[
metre meter kilometre kilometer centimetre centimeter millimetre millimeter mile yard foot inch
acre hectare gram gramme kilogram kilogramme kilo tonne ton pound ounce litre liter gallon barrel
bushel degree watt kilowatt megawatt gigawatt volt joule calorie byte megabyte gigabyte terabyte
euro dollar cent penny pence sterling yen yuan rouble ruble rupee peso franc lira shekel dinar
dirham riyal tenge won krona krone zloty hryvnia rand naira percent percentage point knot carat
mph kph km kg bn percentage-point dose unit share level rate amount sum total number quantity
proportion majority minority portion fraction piece pair batch set bunch handful magnitude
]]

M.times = [[
second minute hour day week fortnight month season year decade century millennium morning
afternoon evening night noon midnight midday dawn dusk sunrise sunset daybreak weekend weekday
today tomorrow yesterday tonight moment time period term era age spring summer autumn fall winter
quarter semester holiday christmas easter eve anniversary birthday date ramadan hanukkah
thanksgiving instant while future past
]]

M.months = [[
january february march april may june july august september october november december jan feb mar
apr jun jul aug sep sept oct nov dec
]]
M.weekdays = [[
monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat
sun
]]

-- Other nouns worth knowing: those that are verbs as well, or whose ending misleads.
M.others = [[
access account act address advance advantage advice affair aid aim air alarm alert amount anger
answer appeal approach area arm art aspect asset attempt attitude auction audience audit award
back bag bail bait balance ball ban band bar bargain base basis basket bath battery bay beam bear
beat bed behaviour behavior belief bell belt benefit bet bid bike bill bin bird bit blame blood
blow board boat bomb bond bone bonus book boom boost boot border bottle bottom bowl box brain
brake branch brand bread break breath bribe brick bridge brief brush bubble budget bug bulk bullet
burden bus button buy cable cake call calm camera campaign can cancer cap car card care career
cargo carpet cash cast cat cattle cause caution chain challenge chance change chaos chapter charge
charm chart chase check cheese choice church cigarette circle circumstance claim class climate
climb clock cloth clothes cloud clue coal coat code coffee coin cold colour color comfort command
comment commerce compromise computer concern conduct confidence consent consequence contact
content contest context contract contrast control convoy copy core corner cost count couple
courage course cover crack craft credit crew crime criteria crop cross crown cure currency curve
cut cycle damage dance danger dark date dead deal debate debt decay decline decrease defeat
defence defense deficit degree delay delight delivery demand depth desert design desire desk
detail device diet difference difficulty dinner direction dirt discount discovery disease disgust
dish dispute distance distress dock dog door dose doubt draft drain drama draw dream dress drift
drink drive drone drop drought drug duty dust ear earth ease economy edge effect effort egg
element emotion employment end energy engine entry envelope environment equipment error escape
essence estate event evil exam example excess exchange excuse exercise exhibit exile existence
exit expense exploit export extent eye face fact factor failure faith fall fame fan fare fashion
fat fate father fault favour favor fear feature fee feed feel feeling fence fever field fight file
fill film final finance find finger finish fish fit flag flame flash flesh float floor flow flower
fly focus fog food fool foot force form format formula foundation frame freedom freight front
fruit fuel fun function fund fur furniture fuse future gain gallery game gap gas gate gear gender
gesture ghost gift glass goal god gold goods grade grain grant graph grass grave grip ground
growth guarantee guess guide guilt gun habit hair half hall halt hand handle harm harvest hat hate
hatred haul head headline health heart heat height hell help hint hire history hit hold hole
honour honor hook hope horn horror horse host hunger hunt hurry hurt hydrogen ice idea ideology
image impact import income increase industry influence input insight instance insult insurance
interest internet invoice iron issue item jacket job join joke journal journey joy judgment juice
jump justice key kick kind kiss knee knife knock knowledge label labour labor lack land language
laugh launch law lay lead leaf leap lease leather leave leg length lens lesson level licence
license lid lie lift light limit line link lip list litter load loan lock look loss lot love luck
lunch machine magic mail main majority make manner map mark market marriage mask mass master match
mate material matter meal mean means measure meat medicine medium melody memory mercy mess metal
method milk mind mine mint minus mirror miss missile mistake mix mode model mood moon moral motion
motive motor mouth move movement movie mud muscle music mystery myth nail name neck need nerve net
news night noise norm nose note notice novel nuclear number oath object obstacle odds offence
offense offer oil operation opinion option order organ origin outcome output outrage oxygen pace
pack package page pain paint pair panel panic paper parade part partner pass passage passport past
patch path pattern pause pay payment peace peak peer pen penalty pension pepper percentage permit
phase phone phrase pick picture piece pile pill pin pipe pistol pit pitch plan plane planet plant
plastic plate play plea pleasure pledge plot plug pocket poem point poison pole policy pollution
pool pop port pose position post pot potential poverty powder power practice praise prayer premium
presence present pressure price pride principle print privacy prize problem process produce
product profile profit progress project promise promotion proof property proposal protein province
pull pulse pump punch purchase purpose push quality quarrel quest question queue quote race rack
rage rail rain raise range rank rate ratio raw ray reach read reality reason rebel rebound receipt
recipe record recovery recruit reduction reference reform refuge refusal regard regret regulation
rein relation relationship relay release relief religion rent repair reply report request rescue
research reserve reservoir resort resource respect response rest result retreat return revenue
reverse review reward rice ride rifle right ring rise risk ritual rival rock rocket role roll
romance root rope rose round route row ruin rule run rush sack sacrifice safety sail salary sale
salt sample sanction sand sauce save scale scandal scar scare scenario schedule scheme science
scope score scream screen script seal search season seat secret sector security seed seizure self
sense sentence series serve session set sex shade shadow shake shame shape share sheet shelf shell
shield shift ship shock shoe shoot shop short shortage shot shoulder shout show shower sick side
siege sight sign signal silence silk silver sin site size skill skin sky sleep slice slide slip
smell smile smoke snow soap software soil solution song sort sound soup source space speed spell
spend sphere spin spirit split sponsor sport spray spread spring spur squad stable stack stadium
staff stage stain stake stamp stance stand standard star stare start state statue status stay
steam steel step stick stock stomach stone stop storage store strain strand strategy stream
strength stress stretch string strip stroke structure struggle stuff style subject subsidy
substance success sugar suggestion suit summary sun supply support surface surge surplus surprise
survey survival swap swing switch symbol sympathy symptom system table tactic tail talent talk
tank target task taste tax taxi tea teaching tear technique technology telephone temper
temperature tension tent term terror terrorism test text thanks theme theory thing thought thread
threat threshold throat thumb ticket tide tie timber tin tip tissue title tobacco toll tone tongue
tool tooth top topic torch total touch tour tower town toy trace track trade tradition traffic
trail train transfer transit transport trap travel treasure treat treaty tree trend triangle tribe
trick trigger triumph troop trouble truck trust truth try tube tumour tumor tune turn tyre type
uncertainty understanding unemployment universe upgrade upset use vaccine vacuum value van variety
vehicle vein venture version vessel veto vice victory view virtue virus vision voice void volume
wage wait wake walk wall want waste watch water wave way weakness wealth weapon wear weather web
weed weight welcome welfare wheel will win wind window wine wing winter wire wish wonder wood wool
word work world worry worth wound wrap wreckage youth ammunition weaponry gunpowder aircraft
airplane helicopter ferry lorry trailer tanker container motorcycle bicycle scooter tram yacht
submarine warship artillery mortar grenade shrapnel rubble debris ash lava magma turbine grid
electricity inflation gdp tariff equity dividend turnover evening being king ceiling building
meaning warning opening beginning ending finding meeting training funding spending housing
clothing parking shipping planning drawing painting reading writing recording hearing setting
offering gathering briefing saying living earning saving holding crossing landing experience
charter condition display dump forecast hammer hide intent interior landscape levy lobby neglect
offset outlook oversight patrol reign remark retail spotlight uplift average elite maximum minimum
outset setback associate cruise cage download fax resume supplement shuttle tap intern intercept
conquest endeavor endeavour feast hike debit duck thunder reel alternate buttress tattoo buffet
glide overview handover rollout outlay upturn makeover stopover layoff shake-up turnaround workout
lookout onset outbreak comeback showdown standoff stand-off spillover fallout dropout runoff
run-off kickoff rebate remand retort rumble scuffle shuffle skid slap slaughter slump smear snub
splash spike squeeze stall stunt swoop sweep tally tangle thrust thump tilt toast tornado toss
trade-off tumble tweak tweet twist upsurge upswing vow whistle withdrawal wreck yield zoom lament
jail jam jab jibe jolt lash leak leash lull lure must-have nod nudge outcry outpouring overhaul
overlap overthrow parole pardon penchant plunge ploy poach probe purge raffle rally ransom rebuff
rebuke recess relapse reshuffle retaliation ripple rout rundown salute sentencing sequel shipment
shutdown sigh sketch slash slogan slot slowdown snag snap spat trading mining fishing farming
voting warming smoking drinking driving sharing licensing racing boxing running cleaning shopping
cooking counting dealing making breathing bleeding suffering swelling drowning looting smuggling
trafficking tampering rigging laundering policing lobbying bidding lending borrowing hiring firing
pricing rating ranking listing ruling sighting uprising wellbeing happening breed bleed deed shed
sled embryo hundredweight
]]

M.plural = [[
man men
woman women
child children
person people
person persons
foot feet
tooth teeth
goose geese
mouse mice
louse lice
ox oxen
policeman policemen
policewoman policewomen
crisis crises
analysis analyses
basis bases
hypothesis hypotheses
diagnosis diagnoses
thesis theses
synthesis syntheses
emphasis emphases
oasis oases
axis axes
parenthesis parentheses
criterion criteria
phenomenon phenomena
medium media
stratum strata
bacterium bacteria
memorandum memoranda
referendum referenda
curriculum curricula
alumnus alumni
nucleus nuclei
stimulus stimuli
fungus fungi
cactus cacti
radius radii
syllabus syllabi
terminus termini
index indices
vertex vertices
appendix appendices
matrix matrices
life lives
wife wives
knife knives
half halves
leaf leaves
loaf loaves
thief thieves
shelf shelves
self selves
wolf wolves
calf calves
scarf scarves
hoof hooves
housewife housewives
yourself yourselves
penny pence
die dice
passer-by passers-by
passerby passersby
attorney-general attorneys-general
secretary-general secretaries-general
son-in-law sons-in-law
brother-in-law brothers-in-law
daughter-in-law daughters-in-law
mother-in-law mothers-in-law
runner-up runners-up
serviceman servicemen
carabiniere carabinieri
mafioso mafiosi
jihadi jihadis
paparazzo paparazzi
graffito graffiti
shiite shiites
schoolchild schoolchildren
grandchild grandchildren
stepchild stepchildren
series series
species species
aircraft aircraft
spacecraft spacecraft
sheep sheep
deer deer
fish fish
headquarters headquarters
barracks barracks
crossroads crossroads
means means
troops troops
personnel personnel
staff staff
cattle cattle
offspring offspring
news news
yen yen
yuan yuan
won won
baht baht
dead dead
injured injured
wounded wounded
missing missing
homeless homeless
displaced displaced
bus buses
gas gases
virus viruses
campus campuses
census censuses
bonus bonuses
status statuses
surplus surpluses
genius geniuses
consensus consensuses
lens lenses
bias biases
atlas atlases
canvas canvases
iris irises
hero heroes
potato potatoes
tomato tomatoes
echo echoes
veto vetoes
embargo embargoes
torpedo torpedoes
volcano volcanoes
tornado tornadoes
mosquito mosquitoes
cargo cargoes
buffalo buffaloes
motto mottoes
halo haloes
quiz quizzes
]]

-- Plural in grammar, whatever the form: "police say", "people flee".
M.plural_only = [[ police people cattle troops folk townspeople townsfolk personnel gendarmerie clergy youth ]]
-- Look plural and are not.
M.not_plural = [[
news series species politics economics physics mathematics athletics ethics gymnastics electronics
logistics mechanics aids diabetes measles mumps rabies bus gas lens virus campus census bonus
status surplus genius consensus chaos pathos analysis basis crisis emphasis thesis hypothesis
diagnosis synthesis oasis axis corps chassis debris bias atlas canvas iris tennis ibis christmas
kansas texas arkansas paris los angeles dallas memphis athens brussels cyprus honduras laos naples
wales us mass class pass loss boss business process access success progress congress press stress
witness illness address express abyss across perhaps always besides afterwards towards plus thus
versus this his its various previous headquarters barracks crossroads means perspective
]]

-- From a person noun to its scope code; a role without one of its own is a person.
M.scope = {}
M.codes = {
  "person", "resident", "civilian", "minor", "child", "woman", "man", "student", "patient",
    "security", "police",
  "military", "attacker", "terrorist", "rioter", "protester", "prisoner", "migrant", "worker",
    "health_worker",
  "firefighter", "aid_worker", "driver", "passenger", "tourist", "foreigner", "journalist",
    "politician",
}
for _, code in ipairs(M.codes) do
  for noun in M.persons[code]:gmatch "%S+" do
    M.scope[noun] = M.scope[noun] or code
  end
end
for noun in M.roles:gmatch "%S+" do
  M.scope[noun] = M.scope[noun] or "person"
end

return M
