---
-- English closed-class words.
--
--     local words = require "vaglio.lang.en.lexicon.function"
--     words.readings  --> text, one line a form: form  lemma tags / lemma tags
--
-- "'s", "n't" and their like are tokens of their own. A "=" stands for the
-- form itself as lemma.

local M = {}

M.readings = [[
the = art
a = art sg
an a art sg
this = demo sg det / this pron demo sg
that = demo sg det / that pron demo sg / that pron rel / that sconj
these this demo pl det / this pron demo pl
those that demo pl det / that pron demo pl
i = pron p1 sg
me i pron p1 sg
we = pron p1 pl
us we pron p1 pl
you = pron p2
he = pron p3 sg m
him he pron p3 sg m
she = pron p3 sg f
her she pron p3 sg f / her det poss sg f
it = pron p3 sg
they = pron p3 pl
them they pron p3 pl
myself = pron p1 sg
yourself = pron p2 sg
himself = pron p3 sg m
herself = pron p3 sg f
itself = pron p3 sg
ourselves = pron p1 pl
yourselves = pron p2 pl
themselves = pron p3 pl
oneself = pron p3 sg
my = det poss sg
your = det poss
his = det poss sg m / his pron poss m
its = det poss sg
our = det poss pl
their = det poss pl
mine = pron poss
ours = pron poss
yours = pron poss
hers = pron poss
theirs = pron poss
's = poss clitic / be verb aux be fin pres p3 sg / have verb aux have fin pres p3 sg
' = poss clitic
'll will verb aux modal fin
'd would verb aux modal fin / have verb aux have fin past
've have verb aux have fin pres
're be verb aux be fin pres
'm be verb aux be fin pres p1 sg
n't not neg adv clitic
not = neg adv
never = neg adv
no = det neg
none = pron neg
nobody = pron neg sg
nothing = pron neg sg
nowhere = adv neg
neither = cconj neg / neither pron neg / neither det neg
nor = cconj neg
without = prep neg
hardly = adv neg
barely = adv neg
scarcely = adv neg
cannot can verb aux modal fin neg
who = pron rel / who pron wh
whom who pron rel / who pron wh
whose = pron rel poss / whose det wh poss
which = pron rel / which pron wh det
what = pron wh / what det wh
when = adv wh / when sconj
where = adv wh / where sconj rel
why = adv wh
how = adv wh
whatever = pron wh
whoever = pron wh
whichever = det wh
wherever = adv wh
whenever = sconj
whether = sconj wh
if = sconj
because = sconj
although = sconj
though = sconj / though adv
while = sconj / while noun sg time
whilst = sconj
unless = sconj
until = sconj / until prep
till = sconj / till prep
since = sconj / since prep / since adv
as = sconj / as prep / as adv
once = sconj / once adv
lest = sconj
whereas = sconj
so = adv / so cconj
and = cconj
& and cconj
or = cconj
but = cconj / but prep
yet = adv / yet cconj
plus = prep / plus cconj
either = cconj / either det / either pron
both = det / both pron / both cconj
all = det / all pron / all adv
some = det / some pron
any = det / any pron
each = det / each pron
every = det
another = det / another pron
other = adj / other pron
others other pron pl
such = det / such adj
several = det / several pron / several adj
many = det / many pron / many adj
much = det / much pron / much adv
few = det / few pron / few adj
fewer few det / few adj
little = adj / little det / little adv
less = adv / less det
least = adv / least det
more = adv / more det / more pron
most = adv / most det / most pron
enough = adv / enough det
half = noun sg / half det
anyone = pron sg
anybody = pron sg
anything = pron sg
everyone = pron sg
everybody = pron sg
everything = pron sg
someone = pron sg
somebody = pron sg
something = pron sg
about = prep / about adv
above = prep / above adv
aboard = prep / aboard adv
across = prep / across adv
after = prep / after sconj / after adv
against = prep
along = prep / along adv
alongside = prep
amid = prep
amidst = prep
among = prep
amongst = prep
around = prep / around adv
at = prep
atop = prep
before = prep / before sconj / before adv
behind = prep / behind adv
below = prep / below adv
beneath = prep
beside = prep
besides = prep / besides adv
between = prep
beyond = prep
by = prep / by adv
concerning = prep / concern verb ger
considering = prep / consider verb ger
despite = prep
down = prep / down adv
during = prep
except = prep / except sconj
excluding = prep / exclude verb ger
for = prep / for sconj
from = prep
in = prep / in adv
including = prep / include verb ger
inside = prep / inside adv
into = prep
like = prep / like verb inf / like verb fin pres / like sconj
near = prep / near adv / near adj
of = prep
off = prep / off adv
on = prep / on adv
onto = prep
opposite = prep / opposite adj / opposite noun sg
out = adv / out prep
outside = prep / outside adv
over = prep / over adv
past = prep / past adj / past noun sg / past adv
per = prep
regarding = prep / regard verb ger
round = prep / round adv / round noun sg / round adj
than = sconj / than prep
through = prep / through adv
throughout = prep / throughout adv
to = prep
toward = prep
towards = prep
under = prep / under adv
underneath = prep
unlike = prep
up = adv / up prep
upon = prep
versus = prep
vs versus prep
via = prep
with = prep
within = prep / within adv
worth = prep / worth noun sg
be = verb aux be inf
am be verb aux be fin pres p1 sg
is be verb aux be fin pres p3 sg
are be verb aux be fin pres pl
was be verb aux be fin past sg
were be verb aux be fin past pl
been be verb aux be part
being be verb aux be ger / being noun sg
have = verb aux have inf / have verb aux have fin pres
has have verb aux have fin pres p3 sg
had have verb aux have fin past / have verb aux have part
having have verb aux have ger
do = verb aux lightv inf / do verb aux lightv fin pres
does do verb aux lightv fin pres p3 sg
did do verb aux lightv fin past
done do verb lightv part
doing do verb lightv ger
ca can verb aux modal fin
wo will verb aux modal fin
sha shall verb aux modal fin
can = verb aux modal fin / can noun sg
could = verb aux modal fin past
may = verb aux modal fin / may noun sg month time
might = verb aux modal fin / might noun sg
must = verb aux modal fin / must noun sg
shall = verb aux modal fin
should = verb aux modal fin
will = verb aux modal fin / will noun sg
would = verb aux modal fin
ought = verb aux modal fin
here = adv
there = adv / there pron
then = adv
now = adv
today = adv time / today noun sg time
tonight = adv time / tonight noun sg time
tomorrow = adv time / tomorrow noun sg time
yesterday = adv time / yesterday noun sg time
overnight = adv time / overnight adj
ago = adv
again = adv
already = adv
also = adv
always = adv
almost = adv
alone = adv / alone adj
aloud = adv
altogether = adv
anyway = adv
apart = adv
aside = adv
away = adv
back = adv / back noun sg / back verb inf / back verb fin pres / back adj
downtown = adv / downtown noun sg place
else = adv
elsewhere = adv
even = adv / even adj
ever = adv
everywhere = adv
far = adv / far adj
fast = adv / fast adj / fast noun sg / fast verb inf / fast verb fin pres
forth = adv
forward = adv / forward adj / forward verb inf / forward noun sg
further = adv / further adj / further verb inf
furthermore = adv
hence = adv
however = adv
indeed = adv
instead = adv
just = adv / just adj
later = adv / late adj
late = adj / late adv
maybe = adv
meanwhile = adv
moreover = adv
nearby = adv / nearby adj
nevertheless = adv
nonetheless = adv
nowadays = adv
often = adv
only = adv / only adj
otherwise = adv
perhaps = adv
pretty = adv / pretty adj
quite = adv
rather = adv
right = adv / right adj / right noun sg
seldom = adv
somehow = adv
sometimes = adv
somewhat = adv
somewhere = adv
soon = adv
still = adv / still adj
straight = adv / straight adj
thereby = adv
therefore = adv
thus = adv
together = adv
too = adv
twice = adv
upstairs = adv
very = adv / very adj
well = adv / well noun sg / well adj
abroad = adv
ahead = adv
afterward = adv
afterwards = adv
beforehand = adv
onwards = adv
overseas = adv / overseas adj
online = adv / online adj
north = noun sg place / north adv / north adj
south = noun sg place / south adv / south adj
east = noun sg place / east adv / east adj
west = noun sg place / west adv / west adj
northeast = noun sg place / northeast adv / northeast adj
northwest = noun sg place / northwest adv / northwest adj
southeast = noun sg place / southeast adv / southeast adj
southwest = noun sg place / southwest adv / southwest adj
yes = adv
oh = adv
please = adv / please verb inf / please verb fin pres
same = adj / same pron
own = adj / own verb inf / own verb fin pres
one = num sg / one pron sg
ones one pron pl
last = adj / last verb inf / last verb fin pres / last adv
next = adj / next adv
first = ord adj / first adv
second = ord adj / second noun sg time measure / second adv / second verb inf
third = ord adj / third noun sg
quarter = noun sg time / quarter ord
least = adv
ok = adj
mr = noun sg role person m
mrs = noun sg role person f
ms = noun sg role person f
dr = noun sg role person
sir = noun sg role person m
st = noun sg
]]

M.numbers = [[
zero two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety
]]

M.number_nouns = [[ dozen score hundred thousand million billion trillion ]]

M.ordinals = [[
fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
sixteenth seventeenth eighteenth nineteenth twentieth thirtieth fortieth fiftieth sixtieth
seventieth eightieth ninetieth hundredth thousandth millionth
]]

-- Adverbs that end in -ly are told by their ending; these words in -ly are not adverbs.
M.not_adverbs = [[
family assembly ally reply supply rally bully anomaly monopoly butterfly melancholy jelly belly
italy july fly rely apply imply comply multiply early daily weekly monthly yearly hourly nightly
likely unlikely deadly elderly friendly unfriendly lively lonely lovely ugly silly holy costly
orderly scholarly timely untimely cowardly brotherly bodily homily only sly ply
]]

return M
