---
-- English verbs: lemmas, irregular forms, spelling classes.
--
--     local verbs = require "vaglio.lang.en.lexicon.verbs"
--     for lemma in verbs.regular:gmatch "%S+" do ... end
--
-- `regular` holds lemmas whose forms follow from the spelling rules in
-- `morph`; `irregular` has one line a lemma: base, past, participle (variants
-- joined by "/"). `doubling` are the longer lemmas that double their last
-- letter (monosyllables do so by rule). `say` and `light` are subsets that
-- carry a tag of their own.

local M = {}

M.regular = [[
abandon abate abduct abet abhor abide abolish abort abound abrogate absorb abstain abuse accede
accelerate accent accept access acclaim accommodate accompany accomplish accord account accrue
accumulate accuse achieve acknowledge acquiesce acquire acquit act activate adapt add address
adhere adjourn adjust administer admire admit admonish adopt adore adorn advance advertise advise
advocate affect affiliate affirm afflict afford age aggravate agitate agonise agonize agree aid
ail aim air alarm alert align allay allege alleviate allocate allot allow allude ally alter
alternate amass amaze ambush ameliorate amend amount amplify amputate amuse analyse analyze anchor
anger announce annoy annul anoint answer antagonise antagonize anticipate apologise apologize
appeal appear appease append applaud apply appoint apportion appraise appreciate apprehend
approach appropriate approve approximate arbitrate archive argue arm arouse arraign arrange arrest
arrive articulate ascend ascertain ascribe ask aspire assail assassinate assault assemble assent
assert assess assign assimilate assist associate assuage assume assure astonish astound atone
attach attack attain attempt attend attest attract attribute auction audit augment authenticate
author authorise authorize automate avenge average avert avoid await award axe back backfire
backtrack badger bail bait balance balk balloon ban band bandage banish bank bankrupt banter bar
bargain barrage barricade barter base bash bask bat bathe batter battle beckon befriend beg behave
behead belch belie believe belittle bellow belong bemoan benefit berate besiege bestow betray
better bicker bill billow blacken blackmail blame blanket blast blaze bleach blend bless blink
block blockade bloom blossom blot bludgeon bluff blunder blunt blur blush board boast bob bode
boil bolster bolt bomb bombard book boom boost boot border bore borrow bother bottle bounce bow
box boycott brace brag brand brandish brave breach brew bribe brick bridge brief brighten bristle
broach broadside broaden broker bruise brush brutalise brutalize buckle budge budget buffer buffet
bug bulge bulk bull bulldoze bully bump bundle buoy burden burgle burrow bury bus bushwhack bust
bustle busy butcher button buttress buzz bypass cage cajole calculate calibrate call calm campaign
camp can cancel canvass cap capitalise capitalize capitulate capsize captain captivate capture
care careen caress carpet carry carve cascade cash castigate categorise categorize cater cause
caution cave cease cede celebrate cement censor censure centralise centralize centre center
certify chain chair challenge champion chance change channel chant characterise characterize
charge charm chart charter chase chat chatter chauffeur cheapen cheat check cheer cherish chew
chide chill chime chip choke chop chuckle churn circle circulate circumvent cite claim clamber
clamor clamour clamp clarify clash clasp class classify clean cleanse clear clench click climb
clinch clip cloak clock clog close clothe cloud club clutch cluster coach coalesce coast coat coax
code coerce coexist coin coincide collaborate collapse collate collect collide collude colonise
colonize color colour comb combat combine comfort command commandeer commemorate commence commend
comment commission commit communicate commute compare compel compensate compete compile complain
complement complete complicate compliment comply compose compound comprehend compress comprise
compromise compute con conceal concede conceive concentrate concern conclude concoct concur
condemn condense condition condone conduct confer confess confide confine confirm confiscate
conflict conform confound confront confuse congratulate congregate connect connote conquer consent
conserve consider consign consist console consolidate conspire constitute constrain construct
construe consult consume contact contain contaminate contemplate contend contest continue contract
contradict contrast contravene contribute contrive control convene converge converse convert
convey convict convince cook cool cooperate co-operate coordinate co-ordinate cope copy cordon
corner correct correlate correspond corroborate corrode corrupt cough counsel count counter
counteract counterattack counterfeit couple course court covet cover crack crackle cradle craft
cram cramp crane crash crate crave crawl create credit cremate cringe cripple criss-cross
criticise criticize croak cross crouch crow crowd crown cruise crumble crumple crunch crush cry
cuddle culminate cultivate curb cure curl curse curtail curve cushion cycle dab dabble dam damage
damn dampen dance dangle dare darken dart dash date daunt dawn dazzle deactivate deaden deafen
debate debilitate debit debut debunk decamp decapitate decay deceive decelerate decide decimate
decipher deck declare declassify decline decommission decompose decorate decrease decree
decriminalise decriminalize decry dedicate deduce deduct deem deepen deface default defeat defect
defend defer defile define deflate deflect deforest defraud defuse defy degenerate degrade
dehumanise dehumanize delay delegate delete deliberate delight delineate deliver delude deluge
delve demand demarcate demean demobilise demobilize demolish demonise demonize demonstrate
demoralise demoralize demote denote denounce dent deny depart depend depict deplete deplore deploy
deport depose deposit depreciate depress deprive deputise deputize derail deregulate deride derive
descend describe desecrate desert deserve design designate desire desist despair despise
destabilise destabilize destine destroy detach detail detain detect deter deteriorate determine
detest detonate detour detract devaluate devalue devastate develop deviate devise devote devour
diagnose dial dictate die differ differentiate diffuse digest dignify dilute dim diminish dine dip
direct disable disagree disallow disappear disappoint disapprove disarm disassemble disavow
disband disburse discard discern discharge discipline disclaim disclose discolor disconnect
discontinue discount discourage discover discredit discriminate discuss disdain disembark
disengage disgrace disguise disgust dish disinfect disintegrate dislike dislocate dislodge
dismantle dismay dismiss disobey disown disparage dispatch dispel dispense disperse displace
display displease dispose disprove dispute disqualify disregard disrupt dissect disseminate
dissent dissipate dissolve dissuade distance distil distill distinguish distort distract distress
distribute disturb ditch dive diverge diversify divert divest divide divorce divulge dock doctor
document dodge dole dominate donate doom dot double doubt douse down downgrade download downplay
downsize doze draft drag drain dramatise dramatize drape dread dredge drench dress drift drill
drip drone drool droop drop drown drum dry dub duck duel dull dump dupe duplicate dwarf dwindle
dye earmark earn ease eavesdrop echo eclipse economise economize edge edit educate effect
effectuate eject elaborate elapse elbow elect electrify electrocute elevate elicit eliminate
elongate elope elude emanate emancipate embargo embark embarrass embed embellish embezzle embody
embolden embrace embroil emerge emigrate emit empathise empathize emphasise emphasize employ
empower empty emulate enable enact encamp encapsulate encircle enclose encompass encounter
encourage encroach encrypt end endanger endear endeavor endeavour endorse endow endure energise
energize enforce engage engender engineer engrave engross engulf enhance enjoy enlarge enlighten
enlist enliven enrage enrich enrol enroll enshrine enslave ensnare ensue ensure entail entangle
enter entertain enthral enthuse entice entitle entrap entreat entrench entrust envelop envisage
envision envy epitomise epitomize equal equalise equalize equate equip eradicate erase erect erode
err erupt escalate escape eschew escort espouse establish esteem estimate etch evacuate evade
evaluate evaporate even evict evidence evoke evolve exacerbate exact exaggerate examine exasperate
excavate exceed excel except exchange excite exclaim exclude excommunicate excuse execute
exemplify exempt exercise exert exhale exhaust exhibit exhort exhume exile exist exit exonerate
expand expect expedite expel expend experience experiment expire explain explode exploit explore
export expose expound express expropriate expunge extend exterminate extinguish extol extort
extract extradite extrapolate extricate exude eye fabricate face facilitate factor fade fail faint
fake falsify falter familiarise familiarize fan fancy fare farm fascinate fashion fast fasten
fathom father fatten fault favor favour fawn fax fear feast feature feign fell fence fend fester
fetch feud field figure file fill film filter finalise finalize finance fine finger finish fire
firebomb firm fish fit fix fizzle flag flail flank flap flare flash flatten flatter flaunt flavour
flick flicker flinch flip flirt float flock flog flood floor flop flounder flourish flout flow
fluctuate flush flutter focus foil fold follow fondle fool forage force foreclose forfeit forge
fork form formalise formalize format formulate fortify forward foster foul found founder fracture
fragment frame franchise fraternise free frequent frighten frolic front frown frustrate fuel
fulfil fulfill fumble fume function fund funnel furnish further fuse gag gain gallop galvanise
galvanize gamble garner gas gasp gather gauge gaze gear generalise generalize generate gerrymander
gesture giggle glance glare gleam glean glide glimpse glisten glorify glow glue goad gobble golf
gossip gouge govern grab grace grade graduate grant grapple grasp grate gravitate graze grease
greet grieve grill grimace grin grip groan groom grope ground group grumble grunt guarantee guard
guess guide gulp gun gush gut hack haggle hail halt halve hammer hamper hand handcuff handle
happen harass harbor harbour harden harm harmonise harmonize harness harvest hasten hatch hate
haul haunt head headline heal heap heat heave heckle heed heighten help herald herd hesitate
hijack hike hinder hinge hint hire hiss hoard hoax hobble hoist holler holiday home homogenise
hone honk honor honour hook hoop hop hope horrify hose hospitalise hospitalize host hound house
hover howl huddle hug hum humble humiliate hunger hunt hurl hurry hush hustle hypothesise
hypothesize ice idealise identify idle ignite ignore illuminate illustrate imagine imbue imitate
immerse immigrate immobilise immobilize immunise immunize impact impair impale impart impeach
impede impel imperil impersonate implant implement implicate implode implore imply import impose
impound impoverish impress imprint imprison improve improvise inactivate inaugurate incarcerate
incense inch incinerate incite incline include incorporate increase incriminate incubate inculcate
incur index indicate indict individualise induce induct indulge industrialise infect infer infest
infiltrate inflame inflate inflict influence inform infringe infuriate infuse ingest inhabit
inhale inherit inhibit initial initiate inject injure ink innovate inoculate inquire insert insist
inspect inspire instal install instigate instil instill institute institutionalise
institutionalize instruct insulate insult insure integrate intend intensify interact intercede
intercept interchange interdict interest interfere interject interlock intermingle intern
internalise interpret interrogate interrupt intersect intersperse intertwine intervene interview
intimate intimidate intoxicate intrigue introduce intrude inundate invade invalidate invent
inventory invest investigate invigorate invite invoice invoke involve iron irrigate irritate
isolate issue itch iterate jab jail jam jeer jeopardise jeopardize jerk jest jettison jockey jog
join joke jolt jostle jot journey judge juggle jump justify keel kick kick-start kidnap kill kiss
knock label labor labour lace lack lag lament land landscape languish lapse lash last latch laud
laugh launch launder lavish leak lean leap leapfrog learn lease lecture legalise legalize
legislate legitimise legitimize lengthen lessen level leverage levy liaise liberalise liberalize
liberate license lick lift lighten like liken limit limp line linger link liquidate list listen
litigate litter live load loan loathe lob lobby localise localize locate lock lodge log long look
loom loop loosen loot lop lord lounge love lower lull lumber lunge lurch lure lurk lynch magnify
mail maim maintain major man manage mandate maneuver manifest manipulate manoeuvre manufacture mar
march marginalise marginalize mark market maroon marry marshal marvel mask masquerade mass
massacre massage master mastermind match materialise materialize matter mature maul maximise
maximize measure mechanise meddle mediate medicate meditate mellow melt memorise memorize menace
mend mention mentor merge merit mesmerise message migrate militarise militarize milk mill mimic
mince mind mine mingle minimise minimize minister mint mirror misappropriate misbehave
miscalculate misclassify misconstrue misdiagnose misfire mishandle misinform misinterpret misjudge
mismanage misplace misquote misrepresent miss mistreat mistrust misuse mitigate mix moan mob
mobilise mobilize mock model moderate modernise modernize modify molest monitor monopolise
monopolize mop moor morph mortgage motion motivate motor mount mourn move mow muddle mug mull
multiply mumble murder murmur muse muster mutate mute mutilate mutter muzzle nab nag nail name
narrate narrow nationalise nationalize naturalise naturalize near necessitate need neglect
negotiate nest nestle net neutralise neutralize nick nickname nod nominate normalise normalize
notch note notice notify nourish nudge nullify number nurse nurture obey object oblige obliterate
obscure observe obsess obstruct obtain occasion occupy occur offend offer officiate ogle omit ooze
open operate opine oppose oppress opt optimise optimize orchestrate order organise organize orient
orientate originate oscillate oust outfit outlast outlaw outline outlive outnumber outpace
outperform outplay outrage outrank outsource outstrip outweigh overburden overcrowd overestimate
overflow overhaul overlap overload overlook overpower overreact overrule overshadow overstate
overstay overstep overturn overwhelm owe own pace pacify pack package paddle page pain paint pair
pamper pan pander panic par parachute parade paralyse paralyze pardon park parole parry part
participate partition partner party pass paste pat patch patent patrol pattern pause pave pawn
peak peck pedal peddle peek peel peer peg pelt pen penalise penalize pencil penetrate perceive
perch perfect perforate perform perish permeate permit perpetrate perpetuate perplex persecute
persevere persist personalise personalize personify persuade pertain pervade petition phase
philosophise phone photograph phrase pick picket pickpocket picture piece pierce pile pilfer
pillage pilot pin pinch ping pinpoint pioneer pitch pity pivot place placate plague plan plant
plaster play plead please pledge plot plough plow pluck plug plummet plunder plunge ply poach
pocket point poise poison poke polarise polarize police policy polish politicise politicize poll
pollute ponder pool pop popularise popularize populate portend portray pose position possess post
postpone postulate pounce pound pour power practice practise praise pray preach precede
precipitate preclude predate predict predispose predominate pre-empt preempt prefer preoccupy
prepare prescribe present preserve preside press pressure pressurise presume pretend prevail
prevent preview prey price prick pride prime print prioritise prioritize privatise privatize prize
probe proceed process proclaim procrastinate procure prod produce profess profile profit program
programme progress prohibit project proliferate prolong promise promote prompt promulgate
pronounce prop propagate propel prophesy propose proscribe prosecute prosper protect protest
protrude provide provoke prowl prune pry publicise publicize publish puff pull pulsate pulse
pummel pump punch puncture punish purchase purge purify purport pursue push puzzle quadruple quake
qualify quantify quarantine quarrel quash quell quench query question queue quicken quip quote
race rack radiate radicalise radicalize rage raid rail rain raise rake rally ram ramble ramp
rampage range rank rankle ransack rape rap rate ratify ration rationalise rationalize rattle
ravage rave ravel raze reach react reactivate readjust readmit reaffirm realign realise realize
reap reappear reappoint rearrange reason reassemble reassert reassess reassign reassure rebel
rebound rebuff rebuke rebut recall recant recapture recede receive recharge reciprocate recite
reckon reclaim recline recognise recognize recoil recollect recommend reconcile reconfirm
reconnect reconsider reconstruct reconvene record recount recoup recover recreate recruit rectify
recuperate recur recycle redefine redeem redeploy redesign redevelop redirect rediscover
redistribute redouble redress reduce reek reel re-elect reelect re-emerge reemerge re-enter
reenter re-establish reestablish refer referee refine refinance reflect reform refrain refresh
refuel refund refurbish refuse refute regain regard regenerate register regret regroup regulate
rehabilitate rehearse reign reignite reimburse rein reinforce reinstall reinstate reintroduce
reinvent reinvest reissue reiterate reject rejoice rejoin relapse relate relax relay release
relegate relent relieve relinquish relish relive relocate rely remain remand remark remarry remedy
remember remind reminisce remit remodel remove remunerate rename render renege renegotiate renew
renounce renovate reopen re-open reorganise reorganize repair repatriate repeal repeat repel
repent replace replay replenish replicate reply report repossess represent repress reprieve
reprimand reprint reproduce repudiate repulse request require requisition rescind rescue research
resemble resent reserve reshape reshuffle reside resign resist resolve resonate resort resound
respect respond rest restart restate restore restrain restrict restructure result resume resurface
resurrect resuscitate retail retain retaliate retard retire retort retrace retract retreat
retrieve return reunify reunite revamp reveal revel revere reverse revert review revise revisit
revitalise revitalize revive revoke revolt revolutionise revolutionize revolve reward rework
ricochet riddle ridicule rig rightsize rinse riot rip ripen ripple risk rival roam roar roast rob
rock roll romp roost root rope rot rotate rough round rouse rout row rub ruffle ruin rule rumble
rummage rumor rumour rupture rush rust sabotage sack sacrifice sadden safeguard sag sail salute
salvage sample sanction sanitise sanitize sap satisfy saturate saunter savage save savor savour
scale scam scan scar scare scatter scavenge schedule scheme school scoff scold scoop scope scorch
score scorn scour scout scowl scramble scrap scrape scratch scrawl scream screech screen screw
script scrub scrutinise scrutinize scuffle sculpt scupper scuttle seal search season seat secede
seclude second secrete secure seduce seem seep segment segregate seize select sense sensitise
sentence separate serve service settle sever shackle shade shadow shame shape share sharpen
shatter shell shelter shelve shepherd shield shift shimmer ship shirk shiver shock shop shore
shorten shoulder shout shove shovel shower shred shriek shroud shrug shudder shuffle shun shunt
shutter shuttle shy sicken side sideline sidestep siege sift sigh sight sign signal signify
silence simmer simplify simulate single siphon situate size sizzle skate sketch ski skid skim skip
skipper skirmish skirt skyrocket slacken slam slap slash slate slaughter slice slick slim slip
slog slope slow slug slump slur smack smash smear smile smirk smoke smooth smother smoulder
smuggle snag snap snarl snatch sneer sneeze sniff snipe snore snow snub soak soap soar sob sober
socialise socialize soften soil solicit solidify solve soothe sort sound sour source space span
spar spare spark sparkle spawn spearhead specialise specialize specify speculate spell spice spike
spill spiral splash splinter splurge spoil sponsor spot spotlight sprain sprawl spray sprinkle
sprint sprout spur spurn spy squabble squander square squash squat squeak squeal squeeze squirt
stab stabilise stabilize stack staff stage stagger stagnate stain stake stalk stall stammer stamp
stampede standardise standardize staple star stare start startle starve stash state station stay
steady steam steer stem step stereotype stifle stigmatise stigmatize stimulate stipulate stir
stitch stock stockpile stoke stomp stone stoop stop store storm straddle strafe straggle
straighten strain strand strangle strap stray streak stream streamline strengthen stress stretch
strip stroke stroll structure struggle strut study stuff stumble stump stun stunt style subdue
subject subjugate sublet submerge submit subordinate subpoena subscribe subside subsidise
subsidize substantiate substitute subtract subvert succeed succumb suck sue suffer suffice
suffocate suggest suit sum summarise summarize summon superimpose supersede supervise supplant
supplement supply support suppose suppress surface surge surmise surmount surpass surprise
surrender surround survey survive suspect suspend sustain swamp swap swarm sway sweeten swerve
swirl switch swoop symbolise symbolize sympathise sympathize synchronise synthesise synthesize
systematise table tackle tag tail tailor taint talk tally tamper tangle tank tap tape taper target
tarnish tarry taste tattoo taunt tax taxi team tease telegraph telephone televise temper tempt
tend tender term terminate terrify terrorise terrorize test testify thank thatch thaw thicken thin
thrash threaten thrill thrive throb throng throttle thump thunder thwart tick tickle tidy tie
tighten tilt time tinker tip tire toast toil tolerate topple torch torment torpedo torture toss
total totter touch toughen tour tout tow tower toy trace track trade traffic trail train trample
tranquillise transcend transcribe transfer transfix transform transgress translate transmit
transpire transplant transport trap trash traumatise traumatize travel traverse trawl treasure
treat treble trek tremble trespass trial trick trickle trigger trim trip triple triumph trivialise
troll trot trouble trounce trumpet trust try tuck tug tumble tune tunnel turn tutor tweak tweet
twin twist twitch type typify unblock uncover underestimate underfund underline undermine underpin
underscore underrate unearth unfold unfurl unify unite unleash unlock unload unmask unnerve unpack
unplug unravel unroll unsettle unveil update upend upgrade uplift upload uproot urge urinate use
usher usurp utilise utilize utter vacate vaccinate validate value vandalise vandalize vanish
vanquish vary vault veer veil vent venture verge verify vest vet veto vibrate victimise victimize
video vie view vilify vindicate violate visit visualise visualize voice void volunteer vomit vote
vouch vow voyage wade wag wage wail wait waive walk wall wander wane want ward warm warn warp
warrant wash waste watch water wave waver wean weaken weather weigh welcome weld well whine whip
whirl whisk whisper whistle whiten widen wield wiggle will wince wink winnow wipe wire wish
witness wobble wonder woo word work worry worsen worship wound wrap wreak wreck wrench wrestle
wriggle wrong yank yawn yearn yell yield zero zigzag zone zoom blog google text skype livestream
fact-check crowdfund airlift airdrop carjack gentrify nosedive offload onboard peacekeep whitewash
stonewall greenlight jumpstart mothball pedestrianise redact reroute sanctify shortlist sideswipe
strip-search telecast weaponise weaponize wiretap
]]

M.irregular = [[
be was/were been
have had had
do did done
arise arose arisen
awake awoke awoken
bear bore borne/born
beat beat beaten
become became become
befall befell befallen
begin began begun
behold beheld beheld
bend bent bent
bet bet/betted bet/betted
bid bid/bade bid/bidden
bind bound bound
bite bit bitten
bleed bled bled
blow blew blown
break broke broken
breed bred bred
bring brought brought
broadcast broadcast/broadcasted broadcast/broadcasted
build built built
burn burned/burnt burned/burnt
burst burst burst
buy bought bought
cast cast cast
catch caught caught
choose chose chosen
cling clung clung
come came come
cost cost cost
creep crept crept
cut cut cut
deal dealt dealt
dig dug dug
draw drew drawn
dream dreamed/dreamt dreamed/dreamt
drink drank drunk
drive drove driven
dwell dwelt/dwelled dwelt/dwelled
eat ate eaten
fall fell fallen
feed fed fed
feel felt felt
fight fought fought
find found found
flee fled fled
fling flung flung
fly flew flown
forbid forbade/forbad forbidden
forecast forecast/forecasted forecast/forecasted
foresee foresaw foreseen
foretell foretold foretold
forget forgot forgotten/forgot
forgive forgave forgiven
forgo forwent forgone
freeze froze frozen
get got got/gotten
give gave given
go went gone
grind ground ground
grow grew grown
hang hung/hanged hung/hanged
hear heard heard
hide hid hidden
hit hit hit
hold held held
hurt hurt hurt
input input input
keep kept kept
kneel knelt/kneeled knelt/kneeled
knit knit/knitted knit/knitted
know knew known
lay laid laid
lead led led
leave left left
lend lent lent
let let let
lie lay/lied lain/lied
light lit/lighted lit/lighted
lose lost lost
make made made
mean meant meant
meet met met
mislead misled misled
misspell misspelled/misspelt misspelled/misspelt
mistake mistook mistaken
misunderstand misunderstood misunderstood
offset offset offset
outdo outdid outdone
outgrow outgrew outgrown
outsell outsold outsold
outbid outbid outbid
overcome overcame overcome
overdo overdid overdone
overhear overheard overheard
override overrode overridden
oversee oversaw overseen
overrun overran overrun
oversleep overslept overslept
overtake overtook overtaken
overthrow overthrew overthrown
pay paid paid
plead pleaded/pled pleaded/pled
prove proved proved/proven
put put put
quit quit/quitted quit/quitted
read read read
rebuild rebuilt rebuilt
recast recast recast
redo redid redone
remake remade remade
repay repaid repaid
rerun reran rerun
resell resold resold
reset reset reset
resit resat resat
retake retook retaken
rethink rethought rethought
retell retold retold
rewrite rewrote rewritten
rid rid rid
ride rode ridden
ring rang rung
rise rose risen
run ran run
saw sawed sawn/sawed
say said said
see saw seen
seek sought sought
sell sold sold
send sent sent
set set set
sew sewed sewn/sewed
shake shook shaken
shave shaved shaved/shaven
shear sheared shorn/sheared
shed shed shed
shine shone/shined shone/shined
shoot shot shot
show showed shown/showed
shrink shrank/shrunk shrunk
shut shut shut
sing sang sung
sink sank/sunk sunk/sunken
sit sat sat
slay slew slain
sleep slept slept
slide slid slid
sling slung slung
slit slit slit
smell smelled/smelt smelled/smelt
sneak sneaked/snuck sneaked/snuck
sow sowed sown/sowed
speak spoke spoken
speed sped/speeded sped/speeded
spell spelled/spelt spelled/spelt
spend spent spent
spill spilled/spilt spilled/spilt
spin spun spun
spit spat/spit spat/spit
split split split
spoil spoiled/spoilt spoiled/spoilt
spread spread spread
spring sprang/sprung sprung
stand stood stood
steal stole stolen
stick stuck stuck
sting stung stung
stink stank stunk
stride strode stridden
strike struck struck/stricken
string strung strung
strive strove/strived striven/strived
swear swore sworn
sweat sweat/sweated sweat/sweated
sweep swept swept
swell swelled swollen/swelled
swim swam swum
swing swung swung
take took taken
teach taught taught
tear tore torn
tell told told
think thought thought
throw threw thrown
thrust thrust thrust
tread trod trodden
undercut undercut undercut
undergo underwent undergone
underlie underlay underlain
understand understood understood
undertake undertook undertaken
undo undid undone
unwind unwound unwound
uphold upheld upheld
upset upset upset
wake woke/waked woken/waked
wear wore worn
weave wove/weaved woven/weaved
wed wed/wedded wed/wedded
weep wept wept
wet wet/wetted wet/wetted
win won won
wind wound wound
withdraw withdrew withdrawn
withhold withheld withheld
withstand withstood withstood
wring wrung wrung
write wrote written
lean leaned/leant leaned/leant
leap leaped/leapt leaped/leapt
learn learned/learnt learned/learnt
mow mowed mown/mowed
hew hewed hewn/hewed
strew strewed strewn/strewed
bust busted/bust busted/bust
dive dived/dove dived
fit fitted/fit fitted/fit
]]

M.doubling = [[
abet abhor acquit admit allot annul commit compel concur confer control debar defer demur deter
dispel embed emit enrol equip excel expel extol format fulfil incur infer instal instil kidnap
occur omit outfit patrol permit prefer propel rebel rebut recur refer regret remit repel submit
sublet transfer transmit begin forget upset overrun outbid offset reset worship program handicap
unwrap unplug entrap wiretap airdrop eavesdrop nonplus outrun input sandbag zigzag cancel counsel
travel label level marshal model quarrel signal total tunnel fuel duel dial equal funnel initial
marvel panel pedal rival shovel shrivel snivel spiral unravel libel grovel jewel pummel revel
channel barrel gossip
]]

M.say = [[
say tell announce declare state report claim assert affirm confirm deny add note explain argue
maintain insist stress reveal disclose admit concede acknowledge allege suggest warn predict
estimate write tweet post reply respond answer ask comment remark observe recall recount testify
reiterate repeat underline underscore emphasise emphasize contend believe think hope fear promise
pledge vow threaten accuse inform notify advise urge indicate quote cite read mention conclude
complain joke quip shout cry whisper pronounce proclaim profess swear certify attest caution opine
hint imply retort rebut counter clarify specify point speculate guess reckon broadcast publish
demand order request call rule assure agree brief describe dismiss reject refute dispute condemn
criticise criticize praise blame lament boast brag concur forecast project foresee expect
]]

M.light = [[ make take give have do get put hold carry pay lend render ]]

return M
