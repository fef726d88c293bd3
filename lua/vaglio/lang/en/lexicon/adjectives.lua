---
-- English adjectives whose ending does not give them away; the others are
-- guessed by `morph`. `stems` also take -er and -est.

local M = {}

M.stems = [[
able angry bad big bitter black blue bold brave brief bright broad brown busy calm cheap clean
clear clever close cold cool crazy cruel dark dead deadly deaf dear deep dense dim dirty dry dull
early easy empty fair faint fat few fierce fine firm fit flat fond free fresh friendly full funny
gentle good grand grave great green grey gray grim gross guilty happy hard harsh healthy heavy
high hot huge hungry icy ill jolly keen kind large lazy lean lengthy light likely lively lonely
long loose loud lovely low lucky mad mild muddy narrow nasty neat needy new nice noble noisy odd
old pale plain poor proud pure quick quiet rainy rare raw ready red rich ripe risky rocky rough
rude sad safe scary shallow sharp shiny short shy sick silent silly simple slender slight slim
slow small smart smooth soft sore sour stable steady steep stiff strange strict strong stupid
sunny sure sweet swift tall tender tense thick thin tight tiny tough true ugly vague vast warm
weak wealthy weird wet white wide wild windy wise worthy wrong yellow young bloody cloudy costly
dusty foggy hasty hefty holy lofty messy mighty naughty pricey shaky sleepy sorry speedy stormy
tasty thirsty tidy tricky unhappy weary witty chilly crowded elderly
]]

M.plain = [[
abject abrupt absent absolute abstract absurd academic accurate acute adamant adequate adult
advance afraid african aged aggressive alert alien alike alive alleged aloof amateur ambiguous
american ample ancient annual anonymous antique anti apparent apt arab arctic armed asian asleep
automatic available average awake aware awkward backward bare basic blank bleak blind blunt bound
brazilian british capable captive careful casual catholic central certain cheerful chief chinese
chronic civic civil civilian classic coastal collective commercial common communist complete
complex compound concrete confident congested consecutive conservative constant content contrary
correct corrupt counter covert crude crucial current daily danish decent deliberate democratic
deputy desperate dire direct distant distinct diverse divine domestic double downright drunk due
dutch eager east-west eastern elaborate elder elderly elect elite enormous entire equal erect
essential eternal european evident evil exact excess exempt exotic expert explicit express
extensive external extinct extra extreme false familiar famous fatal federal fellow feminine final
fiscal fluent foreign formal former fragile frank frantic french frequent frozen fundamental
future general generous genuine german giant global golden gradual greek gruesome halal half
handsome harmful head hidden hind hispanic historic hollow honest horizontal hostile human humane
humble ideal identical idle illegal illicit immediate immense imminent immune implicit inaccurate
incumbent indian indirect individual indoor inept inert inferior inner innocent insane instant
intact intelligent intense interim interior intermediate internal intent intricate irish islamic
islamist israeli italian japanese jewish joint junior key korean kosovar kurdish large-scale latin
latter lay left left-wing legal legitimate liable liberal like-minded limited linear literate live
local logical loyal lunar magnetic main major male female manual marine married masculine mass
massive mature maximum mean medical medieval medium mental mere metropolitan mexican military
minimal minimum minor minute mobile moderate modern modest moral mortal multiple municipal muslim
mutual naked native naval necessary negative neutral next-door noble nominal normal northern
notable notorious novel nuclear numb obese obscure obsolete obstinate obvious occult odd official
offshore onshore open opposite oral orange ordinary organic original orthodox outdoor outer
outright outspoken overall overdue overt overweight pakistani palestinian parallel partial
particular passive past patient peculiar perfect permanent persistent personal perverse pink
plural polar polish polite popular portable positive possible potent precious precise pregnant
premature present pretty previous primary prime primitive principal prior private pro probable
profound prominent prompt prone proper prospective protestant public purple quiet radical random
rapid rational real rear recent regional regular reluctant remote republican resident respective
retail retired reverse rigid rival robust romantic rotten round royal rural russian sacred saudi
savage scarce secret secure select senior separate serious severe shared sheer short-term
long-term sincere single skilled sober social socialist sole solemn solid sophisticated southern
spanish spare special specific spectacular spiritual spontaneous square stale standard stark
state-run static stern stray stubborn subject subsequent subtle sudden sufficient super superb
superior supreme swedish swiss syrian turkish tame temporary terminal terrific thai thorough top
total toxic traditional transparent trivial tropical twin typical ukrainian ultimate unable
unaware undercover underground unfair unique universal unknown unprecedented upper upright upset
urban urgent usual utter vacant vain valid various verbal vertical veteran viable vicious
vietnamese violent virtual visible vital vivid vocal void volatile voluntary vulnerable welcome
western wholesale whole wicked widespread willing wireless wooden worldwide wounded wrongful zero
iranian iraqi afghan egyptian lebanese libyan nigerian kenyan ethiopian sudanese yemeni jordanian
moroccan tunisian algerian canadian australian cuban venezuelan colombian argentine peruvian
chilean portuguese belgian austrian hungarian romanian bulgarian serbian croatian bosnian albanian
cypriot czech slovak finnish norwegian estonian latvian lithuanian belarusian georgian armenian
azerbaijani kazakh uzbek kyrgyz tajik turkmen mongolian indonesian malaysian filipino bangladeshi
nepalese burmese taiwanese haitian somali eritrean rwandan ugandan tanzanian south-korean
north-korean soviet nazi ethnic arabic nationwide citywide statewide countrywide unrelated
national sunni shiite kurd criminal professional executive militant terrorist extremist
nationalist separatist racist sexist roman anglican christian hindu sikh buddhist evangelical
caribbean mediterranean alpine baltic balkan nordic bankrupt middle invalid unfit unsafe unclear
unsure unpopular upbeat genius homeless insurgent partisan rebel teen teenage worth glad favorite
favourite fun premium material potential lead record quality solar secular suburban transit net
associate alternate intimate appropriate inappropriate rogue makeshift mock token sham bogus fake
flagship landmark blanket broke drunken stricken swollen sunken molten barren alpha beta nearest
sooner dumb nude laden excellent different important juvenile infant newborn orphan pioneer
mainland inland riverside volunteer front back bottom inside outside dubious overhead non-profit
nonprofit on-site so-called then-president upcoming ongoing outgoing incoming forthcoming missing
leading surviving remaining existing following living striking pending deceased dead injured
unharmed unhurt critical stable better best worse worst farther farthest lesser
]]

return M
