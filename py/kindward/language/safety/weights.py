"""The weights of evidence.py, in hundredths; written by kindward_site.tools.danger_weights, edited by nobody."""

from typing import Final

from kindward.language.safety.model import Danger

MADE_FROM: Final = "bac39e7a683ca500"
BIAS: Final = -268
KINDS: Final = {
    "t": Danger.TAKEN,
    "s": Danger.SUICIDE,
    "u": Danger.HURT,
    "o": Danger.OTHERS,
    "h": Danger.SELF_HARM,
    "e": Danger.EATING,
    "y": Danger.SOMEBODY,
    "n": Danger.UNSURE,
}
WEIGHTS: Final = """
!eating 459e
!hurt 338u
!others 380o
!self-harm 366h
!somebody 268y
!suicide 318s
!taken 303t
. a -40y
. after 71s
. again 74o
. all -58t
. always -33n
. am 64e
. an 115y
. ana 46e
. and 121y
. angry -37n
. another -37t
. at -46e
. baby 37o
. back -54n
. banged 43h
. been 118h
. being -59s
. better 49s
. blood -64n
. booked 73s
. bought -114h
. breathe -74n
. broke -37h
. burned -72h
. burnt -42h
. came 55s
. can 56e
. cleaned 70h
. coach 39e
. could -63h
. counting -129n
. cut 39h
. cutting -65h
. day 128h
. dead -63s
. dear -73s
. death 49s
. did 49t
. do 38t
. does -96s
. dropped 101h
. drove -52s
. dying 86s
. each 103h
. eight -50h
. ended -62n
. ever 60s
. every 164s
. everybody -39s
. everyday 48s
. everyone 61s
. exam 44e
. failed 67t
. fainted 48e
. feel 65h
. fell -36n
. finished -56n
. food -41e
. for -65o
. forgot -50n
. forty 41h
. found 105y
. four 97e
. from 49o
. funny 51s
. go -137n
. going 134o
. goodnight 47t
. got 105u
. grandad 42y
. grandpa -33u
. great -36n
. grief -42n
. half 99e
. harder 47o
. hate 95h
. have 83e
. having 72o
. he 69u
. held 73h
. hiding 46u
. hit -60o
. honestly 67s
. how -42t
. hung -30n
. hurt -41n
. i 32o
. if 38o
. in -56s
. is 106t
. just 63t
. keep 90o
. kill -44s
. kind 38h
. kissed 84s
. last 59o
. lazy -80n
. letting -31n
. life -69s
. like 90s
. listening -56n
. literally 61u
. locked -41n
. log 89s
. lol 54s
. long 57h
. lord 68o
. love -33n
. may -70n
. maybe -32s
. me 89u
. might 54s
. missed 39o
. mistakes -39n
. mixed 45t
. mom 92u
. mortified -49n
. mother 97y
. never -31s
. new 150h
. nobody -71s
. none 34s
. not 109s
. nothing -46s
. now 81u
. nurse -32s
. okay -37s
. on 56e
. only 51h
. other -97n
. our -83y
. out 64s
. over -39o
. panic -45n
. part 62s
. passed 76e
. past 77s
. pathetic -38n
. people -94s
. perhaps -46n
. picked -52h
. pills -35t
. please 54t
. punching 51h
. put -49s
. reading -51n
. ready -63s
. relapsed 97h
. rest -115n
. retirement -49n
. said -37s
. sat -56u
. saw 64y
. scared 35o
. school -37n
. self 41h
. sent -78n
. sh 81h
. shook -62o
. shoot -85n
. shot -51n
. should -54s
. signed 46s
. silly 91u
. since 132e
. six 109y
. slammed 34h
. slow -56n
. so 73h
. some 41s
. somebody 38u
. someone 46y
. someones 49u
. sometimes 106o
. soon 108s
. standing 78s
. still 66e
. stop -36n
. suicidal 48s
. suicide 92s
. tattoo -46n
. tbh 79h
. teacher 55s
. team 36e
. tell 119s
. ten -49n
. then 69h
. thesis -42n
. thinking 107h
. third 101e
. thirty 39s
. thought 31t
. throw 40s
. to -56n
. today 67e
. told 169e
. tomorrow 35e
. too 66t
. turning 57s
. typical 34o
. under -35n
. waiting -36n
. want 160h
. wanted -75n
. was 60e
. watered 73s
. we 33u
. wearing 57h
. well 113e
. went 51u
. what -110s
. when 162o
. where -64o
. who -31h
. whoever -50o
. why -67s
. will 49t
. wish 78s
. with 116o
. worst -30n
. would 74s
. wrote -86s
. yesterday 53u
. you -82s
10 -51e
100 -113n
11 33y
12 55e
13 60h
13 and 60h
14 91e
15 34t
16 70y
18 39s
1998 -119n
200 -72h
2009 -137n
2009 i -71n
2015 -34n
22 38s
23 -40n
3 a 49u
3 hrs -51n
31 years 31u
38 54e
40 -71h
41 -61s
46 73h
48 -40n
5 81u
50 -73h
52 and 89h
6 -60e
7 -49s
7 years -46n
8 -54h
8 months -48h
84 59o
9 -52h
a -41y
a baby -77n
a bad -58y
a bag 107e
a ball -40n
a bank 32u
a barcode 40h
a bat 35o
a battery 57t
a be 55u
a beginner -34n
a better 63s
a black -44u
a blanket -67n
a body 52o
a bottle 91t
a break -60n
a bridge -35s
a budget -31n
a burn 96h
a bus 150y
a car 69s
a card 34u
a cat 47h
a chair 87u
a cigarette 103h
a clear 34s
a clock -37n
a coffee -30n
a cold -56u
a control -45n
a curry -32n
a date 83s
a day 70e
a dead 113s
a decent -57n
a disaster -72n
a disgrace -33n
a dishwasher -56n
a divorce 39u
a doctor -40n
a dog 47u
a door 56u
a dress -52n
a face -37n
a family -104u
a father 69s
a favour 77s
a few 41t
a film 61u
a flat 34e
a flight 45u
a fly -87n
a fool -53t
a fortnight -42n
a fraud -80s
a full 58y
a fuss 60h
a future 142s
a game 83u
a girl 58y
a good -44y
a goodbye 82y
a goose -60n
a grown 38h
a gun 78y
a guy 58u
a handshake -71n
a hat -51n
a hawk -72n
a heart -33n
a hoodie 56h
a horse -47n
a hot -55n
a huge -54n
a hundred -49o
a joke 107o
a knife 89o
a lad 36y
a letter 33y
a liar -63n
a lighter 57h
a list 92o
a load 64t
a locked 66e
a long 46u
a lot 43t
a lousy -41n
a lump -71h
a man 131u
a mark 122o
a me 46s
a mean -42n
a memory 140s
a mess -34h
a monster 39o
a month 64e
a moving 163u
a murderer 38e
a napkin 53e
a neighbour 80o
a new 37o
a nice 136o
a nosebleed -59n
a note 54y
a number 42u
a panic -69s
a parcel -31n
a parking -48n
a pen -55h
a person 80s
a photo 112u
a piece 87h
a pizza -44n
a place 61s
a plan -124y
a plate 47u
a poor -50n
a post 64s
a promise 44h
a proper -40n
a quiet -54n
a raise -33n
a razor 91y
a room 109u
a rope -87y
a sad -47n
a scarf 55u
a scone -39n
a second 61o
a secret -51n
a sewing 42h
a shoe -57n
a sin 107o
a single -59h
a slap 76y
a slob -33n
a small -58n
a smaller -79n
a soldier 52s
a son 81s
a spot 63s
a stone -37n
a stupid -35h
a subscription 60s
a suit 41s
a thing -52s
a thread 30s
a time -79n
a tracker 42u
a trainwreck -34n
a tree 36s
a two -42n
a typo 99s
a van -63n
a video 31s
a voice 37o
a walk -32n
a way 73s
a wednesday 35h
a wet -56n
a whale -56n
a whole -87t
a will -79n
a wish -105n
a word 124y
a worse 37s
a year -48h
abortion 41s
about -51o
about death -127s
about dying 83s
about ending -42s
about her -30y
about his -60u
about how 97o
about hurting 32o
about it -32o
about just 32s
about killing 64o
about lately 40s
about lunch -41s
about me -44e
about moving -35n
about my -106u
about myself -58n
about not 73y
about suicide 46y
about ten 63t
about to -45h
about what -73s
abroad 43u
abused 36u
abut 70o
accident 94h
accident and -50h
account -32y
ache -90n
ache in -69n
acid 88o
acne -39s
act -76s
act so -71n
add 69h
added 93h
adding -42h
address 172y
adds 83u
advice -35n
affairs 37s
affairs in 30s
afford -72n
affraid 43o
afraid -96o
afraid they -135n
afraid to -112u
after 82e
after a -46h
after every 80y
after forty -54u
after it 31s
after lunch -31n
after me -55y
after my 48o
after nine -61h
after school 43u
after telling -70n
after this 76s
after tonight -35s
after twelve -35n
after you 69t
afternoon -64o
again 38e
again at -86e
again because 56e
again for 39u
again i -34o
again if -46n
again in 47h
again my 58e
again so -34e
again the 74h
again third -90s
again today 80y
again tonight 36e
against 103u
against the 88u
age -36h
age on -32n
agency 56u
agenda -35n
ages -146n
ago and -73t
agree 66o
agreed -46n
agreeing 86u
airport and -32n
aisle -93n
alarm -95s
alarm so -81n
alarms -46n
alive 194s
alive and 35o
alive by -31y
alive for 40s
all afternoon -36n
all back -86e
all be 106s
all because -63n
all cut 57y
all day -106e
all evening -65n
all i 45s
all know 62o
all laughed 52s
all me -34n
all morning -114n
all night -78o
all of 126t
all since 101e
all think -37n
all this 42s
all three 60e
all to -96s
all up 107e
all week 43e
all weekend -108n
all with -76o
all year -56s
allotment -88n
allowed 59u
allowed a 62u
allowed out 39u
almost 98o
alone 36t
along -46u
aloud -31s
already 114t
already a 39s
already gone 38s
already know 31h
already planned -33e
already took 41t
also -42e
altar -69n
altogether 32e
always -36e
always bruised 67y
always ruin 47o
am 13 59s
am 41 -52n
am 52 73h
am a -33o
am about 52h
am affraid 43o
am allowed -79h
am alone 47t
am already 39h
am an -87h
am ashamed -68h
am at 170s
am bad -40u
am behind -32e
am better 56s
am bleeding 121t
am bringing 33o
am burnt -36n
am checking 137s
am cold 85e
am coming 75o
am dead -59s
am dreading -36n
am drowning -75n
am dying -78n
am eighty 41u
am empty 76e
am exhausted -72n
am fat 34e
am feart 46u
am finished -65s
am frightened 62o
am furious -72n
am getting 118t
am going 59o
am gone 54s
am good 39e
am grumpy -31n
am gutted -75n
am happy 31e
am hard -33n
am hiding 92u
am holding 80t
am hungry -49n
am i 42t
am in 87u
am just -82t
am learning -83n
am leaving 130o
am letting -33e
am locked 122u
am lying 63t
am making -42e
am never -75n
am no -58s
am nobody -58n
am nothing 47s
am on 54t
am out 132s
am planning 75o
am pregnant 51u
am running 101h
am safe -73n
am sat 38o
am scared 92t
am selfish -78n
am serious 71s
am shaking 47t
am sick -43e
am sitting 78h
am six -34u
am sixty -96s
am sleepy -47t
am slow -39n
am sorry 64t
am stabbing 41o
am starting 45o
am still 73e
am stuck -50n
am such -63h
am supposed -32s
am sure -83o
am telling 67h
am terrified 36e
am that 78o
am the -119o
am thin 44e
am thinking 116o
am to 44e
am turning -91n
am unlovable -78n
am useless -67n
am weak -41u
am weirdly 42e
am with -40n
am writing 87u
ambulance 53t
an -32t
an accident 62s
an answer -47u
an apple 63e
an awful -32n
an hour 74t
an ice -32n
an idiot -37y
an impostor -45n
an it -134o
an opinion -36n
ana 66e
anaesthetic -93n
ancestors 33s
and after 86e
and again -60e
and all 74e
and apologised -46n
and ashamed 48s
and at 31s
and ate -75e
and banged 65h
and bawled -55n
and beats 41o
and blamed -30n
and burn 37h
and by -33s
and can -145s
and could -82n
and cut 133h
and dad 80u
and do 94y
and does -31n
and dragged 48u
and drank 32t
and dropped -32n
and each -35n
and everyone -62s
and fed 35s
and felt -100s
and finally 47s
and found -48h
and frightened 46e
and froze 41u
and got 96o
and grateful -85n
and gum 36e
and have -32e
and he 53y
and held 45u
and her 47y
and his 39y
and hit 77h
and honestly -48s
and hoping 75s
and if 45u
and just 56o
and keep -67n
and kicked 77u
and last 68u
and lately 71o
and laughed -90u
and lay -80n
and leave 48s
and left 104y
and let -65s
and lock 36o
and look -75h
and lost -50n
and made -32y
and make 30o
and mine -38n
and missed -92s
and mom 66u
and my -58t
and never -39s
and no 34s
and nobody 51t
and not 70s
and now -57t
and on 46s
and only 52h
and over 121h
and people -40n
and pulled -49n
and punches 39u
and put 73u
and rang -46n
and read -36n
and regret -38n
and sat 30s
and say -81u
and says 134y
and she 50y
and since 78e
and slept -50n
and slow -30n
and so -61e
and some 34t
and someone 40s
and sorry 59s
and spit 30e
and start -169o
and still -57e
and stop -48n
and stupid 62t
and tell -107e
and that 56s
and then -38e
and there 64y
and think 74s
and thinking 118o
and thought 83o
and today -87y
and told -33y
and took 44u
and try -33n
and turned 48y
and two -39n
and vomiting 31e
and walked -122n
and want -53s
and was 32y
and we -105u
and what 45o
and which 31o
and will 74y
and wrote 57s
angry -41o
angry that 73s
angry with -64n
ankle -31n
annoyed -77y
annoyed that 35s
annoyed with -31y
another day 37s
another one 30e
another week 91s
another year 166s
answer 36u
answering 101y
antibiotics -51n
antidepressant -48n
anxiety -129t
anxious -35n
any 35s
any good -40n
any longer 52s
anymore 104s
anymore i -108h
anyone 96s
anyone even 34s
anyone in 46s
anyone that 113s
anything just -51h
anything like -66s
anything since 90e
anyway 106u
anyway i 77t
apologised -72s
app 96s
apple 159e
application -34n
apply -43n
apply and -43n
april 44e
are 44t
are a 52h
are at 100t
are better -40n
are blue 40y
are broken 77t
are cold -61n
are covered 35h
are dead -62n
are done 63s
are empty 52y
are fine -33s
are from -74h
are going 78t
are gone -55t
are good -47n
are in -117y
are killing -43n
are marks 78y
are married 56u
are old -76n
are on -37n
are ringing 94t
are slow 49u
are so -48h
are still -68h
are the 36h
are too 34s
are torturing 30u
are young 136s
argue 64u
argued 31y
argued with 43y
arguing with -41n
argument -43o
arithmetic 38s
arm 196h
arm and 30h
arm is -111n
arm so 41h
arm to -52u
arm with 49h
arms 120h
arms again 43h
arms all 50y
arms are 72h
arms so -35h
arms to -98h
arms when 51h
around 47o
around for 99s
around in -144s
around me 64s
around the -53o
as -99s
as an 94u
as ever -36n
as i 38t
as if -130u
as my -75n
as usual -120s
as well 117s
ashamed -72h
ashamed i -75n
ashamed of -40h
ashamed to 55h
ask -105u
ask again -41n
ask for -33u
ask god 58s
ask her -99n
ask what -50n
asked about 192h
asked for -124u
asked if -146s
asked the 60s
asked to 46u
asked what 37h
asked where -58n
asking about 49u
asking for -44t
asking what 49s
asks -126e
asks what -69n
asleep 52t
assaulted 165u
assaulted on 129u
assembly 39s
assistant -30n
at -74e
at 10 -87n
at 23 -40n
at 5 -48n
at 6 -83n
at a 37s
at all 77e
at bedtime -38n
at being -76n
at breakfast 54s
at chess -92n
at church 78u
at college -64n
at each -34n
at easter 72s
at every -50s
at fifty -32n
at first -54n
at five -120n
at for 57e
at god -34n
at her -32o
at his 158o
at home 38y
at it 68h
at last -58n
at lunch 54t
at midnight 59e
at myself -56h
at night 156u
at nine 48t
at nineteen -97n
at nursery -53n
at six -39t
at sixteen -39n
at something -33n
at that 62o
at their 70t
at them 35o
at this -66h
at two -39n
at you -45n
at your -39n
ate 74e
ate a 31e
ate it -51e
ate one 42e
ate the -90t
ate two 49e
attack -72s
attack in -61s
attacked -47n
attempt 48s
attic -54n
august -75u
aunt -127u
auntie -91n
autumn -39s
avoid -46n
away 105y
away and 93y
away half -32n
away on 66o
away so 46e
away with -70s
awful -84e
awkward -122n
baby -52o
baby clothes -116n
baby i 150y
baby in 36o
baby will -39s
baby would 138y
back 32e
back and 89e
back by -30n
back from 36y
back if 39s
back is 63t
back on -59y
back the 33u
back to -74h
back went 35s
backwards -34n
bad -49h
bad at -84n
bad daughter -31n
bad day -30s
bad for -31n
bad i 47t
bad rn 63h
bad that 34h
bad things 75h
bad wife -34u
bad with -33n
badge -32n
badly -123h
badly at -64n
bag 146u
bag packed 111u
bags -79e
bake sale -34n
baked -55n
bakery -86s
balcony 86o
balcony and 44t
balcony because 91s
ball -96s
ball at -33s
banana -52n
bang 49h
bang my 50h
banging -51u
banging on -60u
bank -48u
bank account -46n
bank card 108u
banter 54u
barbecue -36n
barcode 116h
barcode and 40h
barn 64t
basil -50n
basketball -36n
bat 69o
bat and 35o
bath 35h
bath and 94h
bath time -63n
bath with 52u
bathroom 68y
bathroom and 123h
bathroom scales -41n
bathroom until -65e
bathroom when 47u
bathroom with 77y
bawled -55n
be 100s
be alive 44s
be allowed 80s
be and 43u
be around -52s
be asleep 57u
be at -56o
be bad -59n
be better -79y
be coming -68s
be cross 71t
be dead 40s
be excused 46s
be fine 43s
be found 44s
be free 40s
be gentle -55n
be glad 61s
be happier 70s
be happy -57h
be here -297y
be home -45s
be in 90y
be invisible -41n
be kind -62n
be kinder -55s
be less -36s
be looked 30s
be my -33o
be near 73o
be needing 45s
be no 44o
be nothing 49s
be on 34u
be patient -49n
be proud -119n
be quiet 33o
be right -87n
be sad 35h
be shot 37s
be smaller 58e
be so 70s
be someone -63n
be the -210o
be there -82u
be this 69e
be undone 97o
be where 119s
be with 32s
beach -33n
beams 44s
beans -126n
bear -96e
beat him -40o
beat my -50o
beaten -81y
beaten up -56n
beating 60y
beating her 34y
beating myself -37n
beating yourself -36n
beats 71u
beautiful -56n
becase 42o
because he -112u
because it 37e
because my -67u
because she 69e
because the -103u
because then 65h
because there -69e
because they 45h
because we -69n
become -86e
bed and 95u
bedroom 102u
bedside 56u
bedside table 56u
bedtime -38s
been a -102s
been and -41n
been bad 30h
been better 119s
been bleeding -52t
been born 34y
been cutting -43h
been doing 36h
been drinking 50u
been driving 33s
been gone -38n
been googling -43s
been hard -31n
been having 68s
been living 58e
been looking -44s
been making -39e
been me 69s
been off -47u
been parking 45o
been rehearsing 38s
been short -47n
been the 72s
been thinking 46s
been throwing 50t
been two 64y
been up 149s
before -45o
before every -86n
before friday -77s
before i 58o
before it 44t
before nine -38n
before school -55n
before the 61e
before they 34o
beg 57u
beginner -43n
begun 99e
begun to 80e
behind my 85e
behind on -63n
behind the 90u
being abused 62u
being alive 202s
being alone 36o
being asked -54n
being dead 92s
being happy 51s
being here 136s
being ill -40n
being jealous -104n
being late -59h
being polite -57n
being sick 59e
being slow -32y
being the -107n
believe 96u
believe i -32n
believed her 31s
believed it -64n
believing -40n
belly 31u
belt 142u
belt off 59u
bench -59n
bench is -33n
bend 35s
beside 41u
beside her 41s
best -33y
best friend -42y
best mate 105y
best part 63s
best with -38n
better and -121s
better i 58s
better now -48n
better off -84y
better with 115s
between -43o
between me -61n
between the 58s
bicker -33n
bigger -40u
bike -61u
bike and -66n
bill -98s
bill was 36s
bills -31s
bin 166e
binge -89e
birth 130o
birth and 70s
birthday -64e
birthday and 71e
birthday cake -42e
birthday i -46s
birthdays 104s
biscuit -46e
biscuits -170e
biscuits to -66n
bit and 55s
bit by 73s
bit of -34h
bite 80h
bite of 32e
biting -63n
bits -149t
bits when -87n
bitten -55n
bitter -88s
black 32e
black coffee 152e
blade 161h
blade on -89n
blade out 83h
blades 66h
blades and 70h
blame -82s
blame me 81s
blame them -58n
blamed -70n
blamed the -40n
blanket -36s
bleach 38t
bled because 54h
bleed 164h
bleed and -44o
bleeding 73t
bleeds 37h
blew -43n
blister 56t
blister packs 56t
blood 68t
blood all -55t
blood in 49e
blood on 58y
blood pressure -74t
blood test -36n
bloody -31n
blue 94y
blue one -51n
blush -34n
board -74n
body 117h
body because 97h
body can -56n
body carried -31n
body for -43h
body is 63h
body will -57n
body with -46n
boiler -61e
bombed -51n
bombed the -42n
bombing -37o
bones 40e
book -104u
book and -49u
booked -30s
booked the 74s
boot 55o
boots -32n
bored -128n
bored of -51n
boring -109e
born 129s
borrowed 48s
boss -40o
boss is -33o
boss was 34s
both -30u
bother 191s
bothered -67n
bottle 94t
bottle and 39t
bottle empty 78t
bottle of -47t
bought it 45o
bought rope 123s
bought the 64o
box is 39t
box with -60h
boxing -34n
boyfriend 102y
boyfriend and 43u
boyfriend choked 39u
boyfriend found 45h
boyfriend has -78y
boyfriend is 50y
boyfriend says 31s
boys 74u
boys in 113u
bracelets up 43h
brain 113s
brain said 38s
brains -94n
brambles -89n
brave -76s
bread -74e
bread knife -67n
break 66h
break room 55e
breakfast -63e
breakfast like -62n
breaking 40u
breaks -30h
breakup -125h
breakup and -38n
breath -31s
breathe 101e
breathe before -64n
breathe easier 53s
breathe right 94t
breathing 180s
bridesmaid -46n
bridge 38y
bridge and 43y
bridge at -51n
bridge i -79t
bridge on 41s
bridge when -39n
bridge with -49n
bring it 38e
bring me 60s
bring the -62u
bringing a 37o
broccoli -35n
broke me -65n
broke up 38h
broken -53y
brother and 63o
brother beat -54n
brother for -56n
brother in -95y
brother is -50y
brother locked -69n
brother said 67u
brother today 70s
brother until 33o
brothers 102u
brought it 50e
brought me -48s
brought shame 48s
bruise 36h
bruise on 38h
bruised 51y
bruised and 67y
bruises 120y
bruises are 56u
brush 37h
budget -157n
budgies -33s
buffet -75n
buffet and -35n
bug -79n
bugs -85n
bugs me -85n
builders -39n
built -53s
bulimia -52e
bulimia in -94n
bulimia is 57e
bullied -34o
bungee -39n
bungee jump -39n
burden 38s
burden my -36n
burden of -45n
buried in -36n
burn 82o
burn myself 73h
burned -151h
burned me -86u
burned the -35s
burns 128t
burns me 98u
burns rice -30n
burnt -70h
burnt out -87n
burnt the 39u
burst -50n
burst into -50n
bury -32u
bus 81y
bus home 42h
bus in -50n
bus tomorrow 87s
bus was 51s
but he -32u
but her -33n
but it 201t
but me -33s
but not 59t
but she -77n
but still -37n
but that -69n
but the 31e
but they 41s
buy -40n
by -74u
by accident -86h
by bit 73s
by eleven -52n
by mistake -88n
by monday 68o
by my 101u
by not 44s
by now -132t
by our 47y
by summer 37s
by the 131u
by then 41s
bye 115y
bye to 38y
cabinet 95t
cable 99u
cables 33u
cake -63e
cake at 69e
cake for 51e
cake if 70e
cake is -32n
calendar -130o
call and 78h
call before 53h
call centre 31s
call it -37u
call the -52n
call with 86h
called -131e
called in 32o
called it 53u
called me 84e
called my -111s
called the -95n
calling -40y
calling myself -63n
calls -81u
calls me -56n
calls then 40u
calm 84h
calm about 77s
calm and 75t
calm down -45h
calmly 39u
calms 48h
calms me 48h
calories 44e
came and -33h
came down 56h
came home 56o
came i 32s
came in -65u
came off -35n
came on -111n
came out -30u
came with -55n
camera 54y
can breathe 72h
can go 64s
can have 76s
can rest 95s
can sleep 35h
can someone 103y
can still -119n
can tell -81n
can think 44e
can wear 53u
can write -45n
cancelled -74e
cancelled my 63u
cancelled on -71e
cancer 56s
cancer and 69s
canteen -114n
captain 30u
car and 62u
car boot -94n
car door -52h
car had 33s
car is 48o
car on 72u
car park 74o
car so -37n
car then -33n
carbs -42n
card -40u
card for -31n
card was -30n
card with 57u
cards -82n
cards for -47n
care -47e
care if -39s
career -110n
carer 49u
carer and -60n
carer pinches 54u
carpet -63n
carried -101e
carried it -51n
carried me -55n
carries -32n
carry 122e
carry me 41e
carry on 137o
carry the -39u
carrying on 134s
carrying the -71n
cartoons -35n
carve 55h
case 137h
case i 32o
cat and 109y
cat did 40h
cat scratched -31h
cat videos -60n
catch up 47s
cats 81h
caught it -48n
caught myself 62s
cause 64u
cause the 33u
ceiling 40s
cellmate 52o
cemetery 45s
cereal for -38n
certificate -32n
chair 143u
chair so -32s
champagne -68n
change -152u
changed 64t
changed my 51t
changing room 36u
character -79n
charger 34u
charity -64s
charity shop -48n
chart -31s
chat -52y
cheap -46n
cheated -61o
cheated on -46n
checked 75s
checking his -52n
checking out 137s
checks 76u
checks the 57h
cheekbones -46n
cheeks -34n
cheese -84n
chef -41n
chem -70n
chemistry 41h
chess -92n
chess and -72n
chest hurts 55e
chest is 32t
chew 111e
chew ice 64e
chewed 95e
chewed it 57e
child 36o
childhood -63n
children and 92y
children had -57n
chin -114n
chips -79n
chocolate -173n
choice 45e
choice and 40e
choir -158n
choked 113o
choked in -56n
choked me 84u
choose -86u
choosing 41s
choosing a -32n
chose it 59h
chosen 109s
chosen the 120s
christmas and -38s
christmas presents 61s
church 63u
cigarette 117h
cigarette because 83h
cigarettes 33h
cinema -47n
circle -64n
class -69y
class and -97s
classmates -44n
clean 111h
clean for 58h
clean from -68n
clean up 31h
cleaned it -76n
cleaned my 38s
cleaning 83y
clear 97h
clerk 34o
clever like 37e
client -60y
cliffs 83s
cliffs after 52s
climbing -80n
clingy -54n
clock -57n
close 82s
close my 38u
closed so -54n
closer 36u
clothes 74u
clothes off 42u
clothes on 37u
clothes to -35n
clumsy as -32n
coach is -31n
coach touches 35u
coaching 40s
coaching and 40s
coast 32y
coat 55o
coat this 40s
coats -63u
coffee and -71e
cold 55e
cold all 34e
collapsed under -45n
colleague -91y
colleagues -70e
college -124s
come 93y
come and 90y
come back 89y
come from 45o
come home 44u
come i 45s
come in 55o
come on -49n
come to -38s
comedy -55n
comes 96u
comes from -46n
comes in 95u
comes out 101e
comes to -68u
comes up 31e
comforting 35u
coming 101o
coming back 81o
coming down -69s
coming out 79e
comma -44n
comment -81n
committee -172n
committee and -59n
compare -74n
compare myself -51n
comparing -56n
complain -43n
complain about -38n
compliment -55n
conference -96n
confidence -34y
consumed 48t
contact -33n
contract -169h
contract but -72n
control 33e
control freak -45n
controller -37n
conversation -74n
cook -59e
cook rice -47n
cookies -43n
cooking -76o
cool -33t
cool with -57h
copied -42n
coping -65n
cord 61h
corrected -32h
costume -46n
cot 34o
cot and 34o
cough -40n
could be 58s
could end 38o
could have -154s
could i 58o
could just 78s
could kill -41o
could murder 67o
could not -45e
could say 76h
could sleep -183n
could swap 49s
council -47o
counselor -54o
count the 59t
counter -55h
counting down -62h
country and -45s
courage 60s
course -146n
course and -34n
course on -41n
courses -55n
courses this -55n
court 34o
cousin and -55n
cousin told 39y
cousins -56s
cover 67u
cover it 68u
covers 46u
cow -35n
coward -40s
coward for -56s
cranky -46n
crashed and -43n
crashed the 83s
crawl -31n
cream -52h
credit -147t
credit card -42t
credit for -82n
cried -38e
cried and 61e
cried at -32n
cried because -30s
cried for 60s
cried i 32h
cried in -63t
cried like 58s
cried so 79u
cried then -37n
cries 120o
cries at 95e
crime -115u
crisis -65s
crisps -127n
crooked -80n
cross -95t
cross i -40s
cross with -76n
crossword -57n
cruel -87h
crush -80n
cry -101h
cry for 96s
cry in -38n
cry into -52n
crying and 35y
crying in -47n
cup -77e
cupboard again -69n
cupboard door -45u
curiosity -35n
curiosity killed -35n
curry -44n
custody 46s
customers -45n
cut again -52h
cut and 91h
cut both 32t
cut deep 52h
cut my -127h
cut myself -157h
cut out -64n
cut so 52h
cuts 150h
cuts and 37y
cutting 138h
cutting after 59h
cutting again 39h
cutting down -44n
cutting herself 36y
cutting myself 36h
cv -70n
cyclists -40n
dad about -87y
dad and -49o
dad going -83n
dad gun 66o
dad is 49y
dad never -67n
dad said 42h
dad thinks -83n
dad used -41n
dad would 73s
daft -35n
dance -39e
dark 50y
dark and 77y
dark i -61n
darling -34n
date i 72u
date in -47s
dates -33n
daughter 78y
daughter asked -49n
daughter is 40y
daughter too -36o
day at -78n
day because -49n
day for -90s
day four -36n
day is -53e
day of 91o
day on 74s
day she 44s
day since 53t
day that -51n
day they 41o
day with 68u
daydream 47s
daydream about 47s
days 60e
days and 58y
days now 49e
days on -51n
days the -30n
days without 98e
dead 75s
dead after -62n
dead already 35s
dead before 83s
dead body -64o
dead but -42y
dead by 45s
dead end -43n
dead father 37s
dead i -57s
dead now -32n
dead on -85n
dead tired -35n
dead to -72n
deadline -52h
deadline i 38s
deal 51h
dear -105t
death 89s
death in 56s
death is 58s
death of -94n
debt 59s
debts 47s
decent -36h
decent night -36n
decided 122s
decided and -37s
decided to -30s
decision -39n
declined -46n
deep -40t
deeper 40h
degree -33s
delayed -75n
delete 41s
deleted 103y
deleted all 41s
deleted my 32s
deliberately 95h
dementia 62o
dental -34n
dented -49n
dented the -49n
dentist 50e
dentist and -41s
deployment 94y
depression 95s
deserve food 32e
deserve it -34h
deserve the -35h
deserved 109h
deserved it 81h
desk i 34h
despair -42n
diary 75y
did 38h
did i -121t
did my 72h
did not -132u
did she -61n
did that 78o
did the 124h
did things 31u
did this 42o
did to 59o
die 114s
die again 34s
die alone -81n
die before 72s
die for -152o
die i -88h
die in 52s
die of -93n
die on -66n
die or -47h
die so -43s
die than -55s
die then 88s
die with 56s
died -33s
died and 38s
died in -67s
died inside -45n
died on -62s
dies 116h
diet -57e
differently -53n
dig 43h
dinner 36e
dinner again -41e
dinner and -128e
dinner in 49e
dinner was 34u
dinner with 43h
director -61n
disappear to -85n
disappointed -91s
disappointed and -46n
disappointed that 43s
disappointment -40n
disaster -93n
disgrace -33n
disgusting -42e
disgusting after -32n
disgusting and 33h
dishes -40u
dishes and 33u
dishwasher -102s
dislike -71n
dissertation -32n
divorce by -83n
divorce i -52e
divorced -51s
dizzy 93t
do 59s
do all -36n
do another 91s
do anything 34u
do better -70s
do everyone 58s
do i 100y
do is -32s
do it 118o
do karaoke -49n
do list -77n
do next 53s
do one -59h
do other -42n
do people 52s
do something 76o
do the -202u
do this -87o
do to 156o
do what 38u
do when 101o
do with -121s
doctor -71e
doctor and 32u
doctor asked -82n
doctor changed -42s
doctor said -36n
doctor says 39e
doctor told -36n
doctors 53s
documentary -32n
does anything -39o
does he -168n
does it 49y
does not 93y
does that 67o
dog and -39s
dog down 59s
dog follows -57n
dog off -33n
dog swallowed -37n
dog was 34s
doing 34h
doing and -50n
doing it 32e
doing okay 60s
doing so 35h
done and 49o
done is -51n
done it 73t
done living 86s
done the -52t
door 117y
door and -34u
door at 38e
door because -71u
door for -52s
door handle 69u
door it -38n
door on -32h
door shut 53u
door they 32o
door unlocked 40u
dorm 120u
double -119t
double checked -35n
doubled 73t
dough -90e
doughnuts -37n
down a 42s
down at -96n
down i -37n
down my 47e
down on -53e
down properly 54u
down the -43o
down they 69o
down to 69e
dowry 100u
draft -45n
drain -31s
drank 169t
drank it 33t
drank something 36t
drank too -173n
drawer 122h
dread -37h
dread the -35n
dreadful -65n
dreading -39n
dress -61e
dress i 65u
drew the -32n
drill at -32n
drink 109e
drink and 73u
drink water -105n
drinking 78u
drinking and 42u
drive -92s
drive everyone -53n
drive into 30s
driver -36u
driving 45s
driving examiner -44n
driving test -62s
drop 86e
dropped a 66h
dropped my 58h
dropped out -68s
dropping -63o
drove off -39s
drown 77s
drowning -51o
drowning in -78n
drowsy 78t
drums -57n
drunk 143u
dry -44n
dubai -50n
dull -75n
dumb -75t
dumped -48t
dumped me -46t
during -54h
dying all 35s
dying i -38s
dying sounds 39s
dying to -69n
each 31y
eam 54y
ear 48t
early -83t
early i -41n
earns -55n
ears are 90t
ears go -50n
ears rang 35h
earth 161s
ease -63n
easier 98s
easter -36o
easter eggs -62n
easy -36o
eat 81e
eat alone -59n
eat and 92e
eat at 111e
eat crisps -34n
eat in 99e
eat more -36n
eat nothing 35e
eat something -93n
eat too -84h
eat until 33e
eat when 34e
eat with -71n
eaten in 45e
eating and 52y
eating beans -48n
eating my -112s
echo -30n
eczema -40h
edge 79s
edge of -40s
effect 82t
egg -32n
eggs -70n
eggs so -62n
eight -73h
eight hours -43n
eight years -41h
eighties -107n
eighty and -40n
either -39s
elbow -34h
eleventh 41s
eleventh floor 41s
else -95o
email -106h
email if -64n
emailed -40n
emailed him -40n
emails -69n
embarassed -36n
embarassed i -36n
embarrassed -78s
embarrasses -96n
embarrasses me -96n
embarrassing -108h
embarrassment -72n
embarrassment when -51n
emergency 111u
emoji -55n
employee -33n
emptied the -78t
empty 104t
empty after -58n
empty and 46e
empty because -30n
end -33s
end for -32n
end i -36n
end it 79s
end of -102s
end the 53s
end things 30s
end this -122n
end up -55u
ended -130y
ended the -44n
ended up -68u
ending 37y
ending my -31s
endless -68n
ends in -125n
enemies -53n
engaged -49h
engine 59y
engine on 50y
enjoy -43s
enough 58e
enough for -139n
enough i 92u
enough of -37s
entirely -42n
entry 63s
envied 118s
envious -37n
envy 58s
episodes -37n
erase -57s
erase me -37s
error 46s
error and 46s
essay is -79n
essays -58n
estate -45n
eulogy 46s
even -70e
even born 44s
even get -35n
even if -42e
even the -66u
even water 74e
even when -76n
evening to 68s
evenings 100e
evenings i 104e
ever find 31u
ever look 128s
ever love -53n
ever since -44s
ever works -34n
every birthday -46s
every bone 38e
every bridge 50s
every day 63e
every evening 54e
every family -48s
every mark 38h
every meal 99e
every mirror -53n
every morning 81s
every new -36n
every night 44e
every one 99o
every photo -52u
every pill 39t
every time -88h
everybody -53s
everybody was 63s
everyday 74u
everyday i 48s
everyone a 59s
everyone and 79y
everyone at -56s
everyone but -50n
everyone can -54n
everyone else -50s
everyone got -42n
everyone i 102s
everyone if 55u
everyone laughed 43s
everyone on -43n
everyone thinks 58h
everyone will 36s
everything about -62n
everything and 81y
everything in 123t
everything ready 56s
everything right -41n
everything to 31e
evidence -53n
ex 86y
ex he 30y
ex in -31n
ex is 106u
ex new -30o
ex sits 46u
ex was -55n
exactly 38s
exam -70t
exam and -43t
exam stress 47e
examiner -62n
excel -33n
except me -46n
except my -39n
excused 46s
excuses -93u
excuses for 55u
exhausted -110n
exist 61s
existence 118s
existence is 118s
existing 53s
exit 101s
expect -33s
expected -45n
expensive -63s
explain it -33s
explaining 35s
extra -61o
eye 92u
eye and 38h
eye from -30n
eyes 47t
eyes and 36s
eyes are -55n
eyes open 47t
eyes tomorrow 30s
face again 55h
face and 73u
face another 41s
face dad 42s
face has -67n
face on -39n
face the -109s
face to 34u
facts -59n
faded 42h
fail i 63h
failed -64t
failed and 33e
failed as 35s
failed french -40n
failed i 48e
failed maths -35u
failed my 36t
failing -65e
failing at -31n
failure on 104h
faint 151e
fainted 98e
fainted again 70e
fainted in 46e
fair -125u
fair enough -54u
fake -70n
fall 37e
fall on 33s
falling out 47e
family and 91o
family has 56s
family honour 30o
family thinks 115e
family would 92s
fancy 44h
fantasise 152o
fantasise about 152o
far -32t
far too 54y
farewell -31n
farewell lunch -31n
farm 122t
fashion 53h
fast and 48t
fast before -52n
fasting -33e
fat and 40e
father 42u
father and -37s
father was -50n
fault -78u
fault for -116u
favour 77s
fear -35u
fear of -49n
feared 38s
feart 46u
february -34n
fed -42s
fed the 54s
fed up -106s
fee -42n
feedback -59n
feeding 38e
feeds 79o
feel -49t
feel anything 61t
feel bad -43s
feel better 59h
feel calm 61h
feel empty -128n
feel flat -44n
feel guilty -58n
feel homesick -35n
feel i -67s
feel invisible -56n
feel my 45t
feel numb -33h
feel powerful 33e
feel sick -47t
feel sleepy 60t
feel so -103e
feel stupid -40n
feel suicidal 84s
feel the 40e
feel to 67s
feeling like -36s
feeling so -50t
feeling sorry -58n
feeling stupid 64s
feeling suicidal 62s
feelings -190h
feelings and -45n
feels empty -48n
feels like 42e
feet 90h
feet after -46n
feet are -37n
feet under 37s
fell asleep -72u
fell down -36n
fell for -90n
fell in -34y
felt -127h
felt bad -36n
felt good 58o
felt like -64t
felt nothing 37h
felt sick -38n
felt so -32n
felt was 79s
fetch 91y
fever -34n
few 41t
fiancé -38u
fifty -68h
fifty and -65n
fifty eight 79h
fight with 47t
figured -63n
figured out -63n
figures -31n
file to 34h
filing -37n
film and 52u
filmed 40u
finally -46s
find me 118s
find my -35u
find out -71s
find the 44s
finding 48h
finds 40u
fine i -49s
fine it -37n
fine without 58y
finger on -55n
fingers 85e
fingers down 37e
fingers in 57h
finish 77s
finish i 53s
finished me -99s
finished the 78t
finishes -45y
finishing -56n
finishing my -48n
fired -37o
firm -35n
first day -68n
first in -39n
first thing 93s
fish -74s
fish fingers -65n
fist 76h
fists 138h
fit on 68s
fits -35s
five -102e
five days 114e
five for -38n
five hours -42n
five months 127h
fix it -31s
fix that 35s
fixed -48h
fixing -44n
flat at 37s
flatmates 33h
flight -55u
flinch 76u
flinch when 86u
flinched 90u
floor 92t
floor and 136t
floor i -58t
flowers 43u
flu -97n
fly -85y
fly and -30n
fly on -59n
flying -35u
foam -31n
folks 133y
follow 81s
follow the -45n
follow up 93s
followed 41o
follows -56u
follows me -48u
food 132e
food for 52e
food in 36e
fool -50e
fool of 67t
foot by -34n
foot in -61n
football -103u
football and -34n
footbridge -31s
footy -30n
for 5 90h
for a -90e
for after 55s
for all 76y
for and 73y
for another -31s
for anything 32h
for asking 43u
for death 132s
for dowry 69u
for each 31h
for eating -33h
for eleven 55o
for ever 49s
for every 81e
for everyone 42e
for everything 50y
for five -66e
for foxes 72s
for getting 53u
for good 146s
for him -57o
for his -46n
for it 124u
for later 39h
for less -36n
for life -46s
for like 58h
for march 130s
for me 50s
for missing -55n
for more -33u
for my 32s
for new -31n
for next 45s
for nine 47e
for not -56u
for nothing -37n
for once -32n
for one -82y
for pickup -38n
for real 42o
for running -70n
for saturday -80o
for scratching -47n
for shoes -33u
for someone -67n
for this -104o
for trusting -33n
for two -95e
for wearing -71n
for when 86h
for whoever 85s
forced -77u
forced me -39u
forces 52u
forces me 45u
forearm 112h
forever 30y
forever and 40y
forever the -31n
forgave -68n
forget -42h
forget the -99n
forget what 46h
forgets -89s
forgetting -100n
forgive me 53s
forgive myself -64n
forgot -105h
forgotten -64n
form -73u
forms -69n
fortnight -42n
forty -69h
forty and -35n
forty days -50n
forty minutes 43y
forty nine 60e
forty two 39h
forty years -82u
forward 31s
forward to 40s
foster 70u
found 97y
found a 54y
found by 70s
found my 48y
found the 78h
four and 64e
four days -38e
four hours -108n
four hundred 46s
foxes 72s
fractions -34n
fractions and -34n
fraud -80s
french -71n
friday and -38s
friday he 84u
friday i -43n
friday so 78e
fridge -73e
friend i -31n
friend is 50y
friend said 47y
friend wants 149y
friend who 43s
friends -75y
friends boyfriend 36y
friends with -33n
friendship -56n
frightened of -40u
fringe -70n
from a -61u
from being 60e
from church 35u
from hell -67n
from here 56s
from him 84u
from home -58n
from hr -46n
from practice 43s
from rugby -30n
from under 46t
from when 65e
from work 37u
from year 43o
front 33u
front door 61u
froze and -46s
frozen peas -33n
full and -34n
full at 84t
full of -32t
full stop -54y
fun -48h
fun and 92h
funeral is -39n
funerals 35s
funny how 51s
furious -42o
furious with -31h
furniture -42s
fuss 79h
future 97s
future i 81s
gain -116n
game 72u
gaming 78y
gap -34n
garage 163t
garage and 57t
garage with 79y
garden -121u
gardening -35n
gary -38n
gas -40t
gas is -32t
gas on 89t
gave away -48y
gave me -38y
gave my 55s
gave myself 104h
gave the -39s
gave up -88h
gentle with -46n
get 64e
get a 56u
get an -36h
get bored -38n
get invited -34n
get on -50n
get over 92s
get rid 96e
get that 37h
get the 71s
get through -31u
get tired -52n
get up 52t
get worse -80n
gets 128u
gets it -35n
gets me 34h
getting 45t
getting cold 50t
getting hard 36t
getting married -35n
getting ready -40o
getting sleepy 35t
getting tired 39u
gg 62y
ghosted -46s
girl 36y
girl and -83o
girl he -36u
girl in 87y
girl next 57y
girl when 53u
girl who -50n
girlfriend 83o
girlfriend i -83n
girls -68h
give anything 62s
give me -40u
give my 57s
given up -58n
glad 45e
glad every -51n
glad to 40s
glass -39t
glasses -68s
glasses and -31n
glasses of -37n
go 75u
go and 84o
go at 37o
go back 77o
go deeper -31h
go for -99h
go home -91u
go in 38u
go now 34s
go of 67u
go out 41u
go red -50n
go so -65n
go through 46s
go to 46u
go too 54s
go wrong -64n
goal -172e
god 120s
god for 41s
god forgive 31h
goes 206u
goes on 59e
goes quiet 46h
goes up 48e
goiing 87o
goiing to 87o
going 71o
going down 137t
going home -85u
going like 50t
going numb 51t
going over -37o
going to -32o
goldfish 51s
gone 73t
gone and 117y
gone back 43h
gone by 49t
gone off -160n
gone out -31y
gone through 39t
gone to -58s
good at -93n
good coat 31s
good day 56h
good enough -55n
good to 80s
good vase -31u
goodbye 159y
goodbye cards -47n
goodbye everyone 54s
goodbye on 39y
goodbye to -111y
goodnight 47t
googled 75e
googled how 56s
googling -37s
googling how -56s
goose -60n
got a 37o
got another 36y
got bruises 33u
got cancer 50s
got cut -71n
got drunk -76t
got everything 68s
got hit 161u
got home 65h
got in -36n
got it -49o
got me -32e
got my 42u
got new -88h
got no -107s
got out -35n
got rid 39e
got suspended 35o
got the 65y
got to -63n
got two -52n
got up 46s
gp -49h
gp i 86s
grade -35n
grades -73u
gran says -42n
grand 72s
grandad -60y
grandchildren -36s
grandma -75o
grandmother -94y
grandson 43y
grant -41n
grass -34n
grateful -117s
grave 67s
great -46e
green -99n
grew -64n
grief -104n
grief comes -32n
grieve -37n
groan -37n
ground 131y
ground to -93n
grounded -49n
grounded me -47n
group -140y
group project -41n
group projects -64n
group that -30n
growing 41s
grown -90u
grown up -115n
grown woman 48h
grows -32n
grumpy -112n
guess 46h
guilt -52n
guilty -136n
guitar -54y
guitar to -44s
gum 105e
gum and -46n
gums -59n
gun 100y
gun and 37y
gun to 35o
gutted -78s
gutters -162n
guy 124o
gym -154e
gym again 42u
ha -31o
had been -54n
had bulimia -103n
had cereal -38n
had done -59n
had flu -41n
had gone -53s
had me 101u
had my 62o
had never 119s
had not -53s
had one -40n
had our 35y
had the 72t
had to -51o
hair and 46u
hair comes 73e
hair coming 50e
hair myself -60n
haircut -93n
hairdresser -36n
half to -34o
halfway -36e
halfway through -31n
hall 37y
halls 104s
hammer 82o
hamster -85n
hand 97h
hand and 68y
hand before 47o
hand in 34h
hand on -64u
hand over 97h
handed -84n
handed in -65n
handful 39t
handle 38u
handover -44n
hands shook -41n
hands were 46o
hands when 60o
handshake -74n
handwriting -37n
hang 48y
hang himself 66y
hang myself 36s
hanged -78n
hanged himself -63n
hanging by -33n
hanging myself 37s
hanging on 41s
happen 81t
happened 122h
happens 113u
happier 68s
happy -113e
hard -131o
hard and -79o
hard he 81o
hard it 35o
hard my 67h
hard on -63n
hard there 53o
hard they -46h
hard today -30o
harder 81o
hardest -65n
hardly anyone 59s
harm my 41o
harmed 41h
harsh -57n
has bruises 41y
has dementia 48o
has given -57n
has gone -118y
has locked 65y
has me -44n
has taken 36y
has to 52s
has told -72n
has turned -31n
hat -51n
hate -142h
hate it 48h
hate my -85n
hate that 121h
hate them -60h
hated -61s
hated the -43n
have 62t
have an -41n
have become -85n
have bled 34h
have bought 48o
have carried -79e
have chosen 133s
have died 153s
have drunk 104t
have earned -40e
have eaten -87t
have everything 37s
have finished -33t
have fixed -76n
have found -42e
have gone 93t
have got 35o
have grown -88n
have had -120t
have i -39t
have just 48t
have kept 99e
have learned 51u
have left -33o
have let -43n
have lost -74e
have me 66u
have missed -43n
have moved 56h
have never -173o
have no -158s
have not -83e
have nothing -59s
have only -75n
have overdosed 48t
have picked 99s
have reached 72s
have read 32o
have ruined -65n
have run 77s
have seen -70o
have sent 114y
have set 43s
have sex 48u
have something 37s
have sorted 47s
have spoken -43n
have started 92h
have taken 74t
have the 119s
have thought 37o
have thoughts 77o
have to 34e
have worked -104s
having 193o
having a 66s
hawk -72n
he 77u
he asked -82s
he beat -71u
he broke 65u
he burned -86u
he came -40n
he checks 52u
he choked 42u
he chose -68n
he comes 58o
he controls -51n
he could -41s
he cried 92u
he cries 33o
he did 92u
he does 97o
he dragged -38u
he drinks 86u
he drove 44u
he dumped -47s
he fell 75o
he follows -47u
he gave 31y
he gets 82u
he goes 54u
he got -32y
he grabbed -63u
he has 60y
he held -58u
he hugged 51y
he just 49u
he keeps 57u
he kicked 72u
he killed 70o
he leaves -54o
he locked 68u
he looked -36o
he made 44u
he only 48u
he pulled 78u
he punched 52u
he pushed 52u
he put 123u
he ruined 40o
he said -84y
he sees -80n
he sent 40y
he shot -74n
he slapped 70u
he spiked 54u
he strangled 30u
he thinks -31u
he threatened 37u
he threw 35u
he told 73u
he took -86u
he touches -36o
he waited 48s
he walks 48o
he wants -67y
he was -114u
he went -54t
head 41h
head is 62t
head off -115h
headache -61t
headache and -56t
headmaster -37n
headphones -38u
heal 39h
healed yet 53h
healing 43h
health -39n
hear 35y
hear him 77y
hear how -57n
hear myself -44n
hear the 43y
heard -97y
heard him -33y
heard his -41n
hearing -112u
heart going -41t
heart is 50t
heart keeps 79e
heart pills 53t
heating and -32n
hedge -36n
held 59u
held him 77s
held me -98u
held my 105u
help -39y
help and -43n
helpline -31n
helps 37h
her arm 82y
her arms 53y
her bowl -63n
her by 89o
her call -39n
her cooking -57n
her down 36o
her dress -39n
her fault 55s
her feelings -44n
her head -40o
her house -43n
her husband -84n
her i 149o
her if -35o
her in -55o
her neck 35o
her necklace 57y
her new 52o
her on 62y
her out -91n
her phone 61y
her secret -66n
her tea 47o
her that -73n
her to 109y
her up 62y
here 34s
here and 95y
here for 63y
here in 183u
here next -270y
here tomorrow -105y
hero -54n
hero wants -32n
hers -48o
herself 144y
herself tonight 40y
hid -38h
hid in -32u
hid the 70e
hide my 43e
hide them -64n
hides 65u
hiding -33u
hiding in 57u
hiding it -39h
high board -52n
hike -37n
hill -78o
him 61o
him a -40n
him about -57n
him at -32y
him for 69o
him he -36y
him not 42s
him now 33u
him over 70o
him start 104o
him to 84o
him today -83n
him up 36u
him when -41o
him with 44o
himself 93y
himself in 61y
hire -82n
hire me -61n
hired -41n
his belt 46u
his car -86u
his feelings -70n
his first -47n
his gun 51y
his hand 51u
his head 50o
his house 37o
his last -34y
his life 39y
his mother -148n
his own -42n
his profile -52n
his records -54n
his room 30y
his school 86y
his tea 91o
his tools 34y
his van 64u
his wife 74y
hismelf 142y
hit a -78n
hit by 50y
hit her 52o
hit him 65o
hit me -50u
hit my 40o
hit myself 48h
hit send -48n
hit snooze -34n
hit us -30n
hits 102u
hits her 36y
hitting 81y
hitting my 71y
hold me 41o
hold on 66s
holding 109o
holding me 30s
holding on 108s
holding the 55o
holes -46h
holes in -36u
holiday -115h
holiday and 64h
holiday is -60n
holidays 46s
hollow -42n
home 56u
home because -76y
home for -47s
home i 133s
home now 41s
home the -114n
home this -71u
homesick -46n
homework -57t
honest -41e
honestly 55s
honestly the 32s
honestly wish 34s
honour 40o
hope 152s
hope i 92s
hopeless -81o
hoping 181s
horrible to -31n
horse -115n
hospital 78e
host -65n
hostage -36n
hostel 40e
hot 31h
hour ago 111t
hour last 39s
hour my -98n
hours -124y
hours and 53h
hours of -68n
house 62o
house and 39e
house could 36e
house if -33u
house that 39s
house with 41o
how 49o
how close 33s
how i -61o
how long 84t
how many 74y
how much 58y
how my -33o
how pathetic -40y
how quiet -36s
how that 39h
how this -40n
how weak 45u
hrs -30u
hug -40n
hug me -33n
huge -74n
human -64n
humiliated 54o
hums 37o
hung -82s
hung up -41n
hungover -136n
hunting 44y
hunting gun 41y
hurry -42n
hurt a -30n
hurt anyone -160n
hurt him 97o
hurt his -61y
hurt more -51o
hurt myself 48h
hurt that -49o
hurt them 62o
hurting my 47o
hurts me 36u
hurts to -35n
husband 47y
husband and -109o
husband beats 34y
husband does -73e
husband has 78y
husband hit 32u
husband says -38u
husband went 54s
hvae 84t
i actually 60o
i agree 33s
i almost 59o
i already 85t
i always -141e
i answered -31u
i apologised -42n
i ask 143u
i asked 129u
i ate 63e
i avoid -46n
i bake 38e
i bang 50h
i banged -91h
i be -61s
i beat -56o
i beg 57u
i believed -32s
i binge 30e
i bled -73h
i bombed -42n
i bought 67h
i bring -39e
i built -56n
i burn 34h
i burnt 49u
i burst -50n
i called -66t
i came 91s
i cancelled -69e
i carry -51n
i caught 62s
i changed 33t
i cheated -88u
i check 79u
i checked 108s
i chew 62e
i choked 89o
i clapped 33h
i cleaned -35s
i come 72o
i compare -74n
i complain -39n
i cook 42e
i cried -90e
i cross 65s
i cut 30h
i daydream 47s
i decided 127s
i deleted 41s
i deserved 112h
i die 99s
i dig 43h
i do 30s
i drank 141t
i drink 34e
i drove 39o
i earn 45h
i emptied 41t
i end 49s
i envy 38s
i even 144y
i fail 76h
i failed -72e
i fainted 37e
i fantasise 152o
i feared 38s
i fell 64u
i felt -76h
i finished 98t
i flinch 76u
i followed 45o
i forget -156h
i forgot -44h
i gave 108h
i give -31h
i go 77o
i googled 83e
i grabbed 108o
i hate -43h
i have 44t
i held 48o
i hid 52e
i hit 32o
i hope 133s
i hung -48n
i hurt 38h
i hvae 83t
i imagine 85o
i intend 62s
i joined 31s
i judged -51n
i keep -31h
i kept -33h
i know 74o
i laughed -31e
i left -125u
i let -44h
i lie 41s
i lied 110e
i like 48e
i listen 47u
i live -103e
i locked -87t
i long 85s
i look 46e
i looked 38s
i lose 40e
i love 33t
i made 167e
i make 144h
i mean 173s
i meant 36h
i measured -45n
i might -36o
i miss -148n
i missed -72o
i mixed -44t
i mucked 44t
i must -64o
i need -66h
i needed 65u
i never 42e
i no 177e
i notice 65s
i noticed -65n
i only 69e
i opened 41t
i ought -38u
i overdid -32n
i owe 63u
i paid -112s
i panicked -36n
i picked -38s
i picture 43s
i play -49n
i played -33n
i post 36e
i posted -36n
i pray 38s
i press 46h
i pretended -40n
i promised -31h
i pull 63h
i punch 44h
i pushed -83o
i raised -34n
i really 58o
i regret 109t
i resent -67n
i ring 31u
i run 91e
i sang -76s
i sat -77o
i say -93u
i scare 37s
i scratch 38h
i scratched -50h
i screamed -53o
i self 100h
i shot -50t
i shouted -52s
i shrank -37n
i sit 40h
i skip 33e
i skipped -58e
i slam 31h
i slammed -85h
i slap 45h
i slapped 57o
i sleep 52u
i slept -30u
i snapped -54y
i sobbed -45n
i spend -33n
i spoiled -40n
i stab 47o
i stand 66e
i start -45o
i started 35h
i stay 42o
i stayed -69s
i stood -31o
i stop 31u
i stopped 76e
i strangled 44o
i suppose 68u
i survived 93s
i swallowed 60t
i swear -54o
i swore -37n
i take 44e
i talk -94n
i talked -34o
i tapped -43n
i teach -66y
i texted -37n
i thanked -33s
i the -40n
i think 98y
i thought -41t
i threw -37e
i ticked -47n
i took 62t
i touch -30s
i try -77n
i wake 78o
i walk -81e
i walked 107u
i want 126o
i wanted 92o
i waste -69n
i wasted -40n
i watched -60n
i wear 56h
i weighed -46n
i went 102h
i wept -51n
i wish 73s
i woke 106u
i wore -44s
i worked -54n
i worried -52n
i write 40t
iath 83o
ice and -35e
idea -46s
idea of 68s
ideas -45n
idiot -39y
if 73s
if a 74s
if i 79s
if it 36e
if my -83o
if nobody -87n
if nothing 43u
if only -118n
if something 39h
if the 35e
if you 59t
if your 90u
ignoring -32n
ignoring me -32n
ill be 95s
ill do 43o
ill kill 59o
ill make -51s
imagine 85o
impatient -41n
impostor -45n
in -39e
in 2009 -93n
in 5 57u
in a -46e
in act -50n
in and 100e
in at 41u
in august -51u
in because 71o
in bed -66s
in bits -64u
in carrying 98s
in case 116o
in chemistry 78h
in class -52u
in english 36s
in every 42u
in for 31e
in french -31n
in goal -161n
in going -55n
in heaven 32s
in her 51o
in his 66o
in hospital 41e
in how -100n
in it 52o
in judo -34n
in laws -30u
in leeds -54n
in lisbon -57n
in living 123s
in london -73n
in may -49o
in me 40t
in my 64y
in myself -44h
in one -41e
in our 53u
in september -68n
in shops -52n
in sick 37e
in slippers -47n
in spain -65n
in spring 52e
in ten -45n
in the 36u
in their 50u
in these -88n
in time -44n
in to 121y
in two -41n
in work -37n
in years -110s
in your -61n
inbox -84n
including -31n
ines 33y
inner -43s
instagram -92s
instead of 47e
insulin 86t
insurance is 57s
insurance would 61y
intend 91s
intend to 91s
interesting -111n
intern -45n
internship -49n
interrupted -45n
interview -102h
interview and 69h
into me 56h
into my 77h
into tears -50n
into the -31u
invisible -121n
invisible at -80n
invite -38n
invited -56s
iron -48u
iron and 35u
ironing -50n
is 34y
is about -131u
is abusive 37u
is allowed -55n
is an -61y
is any -40n
is at 42s
is back -31e
is bad 62u
is banging -60u
is beating 40y
is been -56y
is being 84y
is best 45s
is blood 45t
is breathing 35o
is calling 47y
is clean 65h
is closed -68n
is cold 32s
is dark -43u
is dead -83y
is decided 62y
is die 40s
is disappointed 63h
is done 66t
is down 60e
is due -59u
is eating -38n
is embarrassing -83n
is empty 75t
is engaged -41n
is enough 50h
is everything 49s
is fine -135s
is finish 53s
is finished 33t
is following -50u
is for 85o
is fourteen 37s
is full -46t
is funny 45e
is getting 83o
is got 97y
is growing -66n
is hard -82n
is home -34t
is human -34n
is i 77o
is ill -58n
is in 52u
is it 46t
is just -73y
is keeping 46s
is killing -85t
is leaving -78u
is left 57y
is like 123y
is lives 52s
is long -164n
is lovely 52u
is more 70t
is moving -66t
is my -60u
is nearly 43s
is neck 51s
is never 51y
is ninety -31n
is no -47s
is normal -68u
is not 67y
is nothing 46s
is november 80u
is now -41n
is numb 31t
is odd -57n
is off -56u
is okay -66n
is on 43y
is only -55s
is out 157e
is outside 37u
is paid 98s
is pathetic -73n
is rough -36u
is rubbish -31n
is shy -37n
is silly -105n
is slow 99t
is so -37t
is something -91n
is standing 37y
is starting 36t
is stupid 69h
is talking 113y
is the 75h
is there 48h
is thinning -36n
is three 35y
is time -30y
is tired -113n
is too -83h
is up 96e
is weak 37o
is wet 55t
is when 99e
is why 87o
is working 91e
is worth 57s
it 55h
it after 101e
it and 88e
it anymore -41s
it anyway 68u
it as 71t
it at -65s
it away 66e
it back -48e
it bad 69h
it badly -54n
it be 37s
it before -54s
it but 111s
it by 108s
it calms 37h
it came -89o
it comes -105s
it could 75o
it did 53t
it does 38y
it down -60t
it either -44s
it end 45s
it ends 75s
it for -67y
it gets 31h
it got -47n
it had -121s
it he 41u
it hit -42n
it hurts -156e
it i 100t
it in 102e
it it 63e
it just 41s
it keeps 37o
it last 48s
it left 41o
it looked 101s
it makes -37h
it means 88e
it myself 41h
it normal 45t
it passed -49n
it personally -44n
it rained 54s
it rains -43n
it ring -40n
it says -34s
it since 58e
it slipped 38h
it starting 54t
it starts 74y
it stays -46n
it still -55t
it stung -59n
it takes 123t
it that -80n
it then 48e
it this 77e
it through -31y
it till 43t
it to 109s
it too -51t
it took -71n
it turns -31n
it up 35e
it was 59h
it were -46n
it while 36u
it will 54t
it without -47s
it worse -53n
it would 137s
it wrong -81s
itch 46h
itd 57s
itd be 57s
jab -34n
jab and -34n
jams -31n
january 49h
jar 33t
jar in 31e
jealous -75u
jealous of -110s
jelly -124n
jesus 99s
joan 74s
job -120s
job and -51s
job but -41n
job i -31t
jobs -43s
join 34y
joined -44s
joined the -37n
joke and -55n
joke i 100e
joke of -37n
joked about 83y
jokes -54y
joking 46y
joy -46n
judged -77n
judged myself -30n
judo -59n
july again 50h
july because -71n
jump 71s
jump off -31s
jump on -79n
jump whenever -57s
jumped and 122t
jumped me 34u
jumped out -102n
jumper -58h
june and 98s
just a 34u
just arithmetic 38s
just cold -38n
just die 71s
just do 40s
just does 45u
just fed -63n
just feel -45n
just for 67o
just go 46h
just hate -101n
just lay 44u
just like -73s
just little 50h
just looking 33y
just me -177n
just not -53s
just plain -52n
just said 36y
just taking 34s
just the 51h
just took 70t
just waiting 79o
just want 74s
just wanted 59o
karaoke -194n
karaoke again -39n
kayak -112n
keep 66o
keep anything -41e
keep beating -37n
keep breathing 52s
keep checking -87o
keep going 38s
keep hearing -49n
keep it 37h
keep me 64u
keep my 67t
keep myself 58o
keep nodding 74t
keep picturing 72o
keep rehearsing 70s
keep replaying -33n
keep saying -71s
keep seeing -67o
keep shaking -33n
keep sharpening 36o
keep telling -30s
keep that -53s
keep the 74o
keep up -38n
keep walking 54s
keep wishing 46s
keep wondering -41s
keeper -165n
keeping 40s
keeping me 79s
keeps 115y
keeps a -122n
keeps asking 31y
keeps my -45u
keeps saying 49y
kept me -67n
kept one 70h
kept the -51h
kerb 68h
kettle 41u
kev -44n
keys -45u
keys and -60u
kicked 54u
kicking -32t
kicking myself -41n
kicks 38u
kid by 84o
kidding 40s
kids and -44e
kids at 42s
kids but 105s
kids deserve 56s
kids had -41n
kids have -49u
kids i -74o
kids to -36u
kids went 31s
kids would 32s
kill 48o
kill for -89n
kill her -67o
kill himself 50y
kill me -33u
kill myself 179s
kill someone 44o
kill the -120o
kill yourself 122s
killed -126o
killed my -53o
killed the -77u
killer and -55n
killing me -132t
killing myself 116s
kilos 58e
kind of -48h
kinder -84s
kindly -37n
kissed 74u
kitchen -32h
kitchen drawer 77h
kitchen floor -55t
kitchen knife 91y
knackered -54n
knee -102n
knee and -37n
kneel 39u
knees -40e
knew -60o
knew how -84n
knew i -34o
knife 85o
knife for -40o
knife slipped -41n
knife three -61n
knife to 48o
knitting -37n
knives 94o
knives from 46h
knot 34s
know 33o
know her 30y
know it -74h
know my 32o
know the 116e
know when 117o
know where 33o
know why -112s
know with 33u
knowing 66h
knows 103t
knows i 40t
knows it -91h
knows the 64u
knows what 43h
knuckles 102h
knuckles are 49e
labelled 61s
lad 61u
lads 104u
lads will 44s
lady -62y
laid -32u
laid a -46n
lake 48s
lake and 46s
lake frozen 34s
lambs -31n
lambs and -31n
lamp -36n
landlord -73u
language -40n
laptop -103s
lasagne -57n
lasagne and -33n
last 72u
last birthday 35s
last bus -35n
last entry 66s
last i 37y
last night 89o
last one 56u
last samosa -47n
last sunday -46u
last swim 35s
last thing 69s
last time 44s
last week 86u
lasts 38h
late -62u
late again -52n
late because -31n
late from 47u
late now 46t
late so 43s
late to -98n
late wife 33t
lately 143o
lately i 71o
laugh -163o
laughed about 50u
laughed and -117n
laughed at 128o
laughing and 44y
laughing at -68n
laughs 106y
laundry -72o
laundry and -53n
law -63o
law keeps 45y
lawn -102n
laws -32u
laws are -52u
laxatives 82e
lay down -32n
lay on -40n
lazy -188h
lazy i -30n
lead and -33n
leaf -81n
learn -39y
learn this -32n
learned -30u
learned to 48u
learning -108u
learning to -44u
learnt -56u
least -94s
leave and -36u
leave it 71e
leave the 80o
leavers -46n
leaves 96u
leaves me 61h
leaving do -53n
leaving for -69n
leaving the -87n
leaving too 44s
lecture -42n
leeds -135n
leeds and -49n
left -40s
left after 43s
left her 32s
left in 53y
left it -37s
left me -37e
left my -50e
left on 34h
left out -62n
left so 59t
left to -76e
left with 53s
leftovers -83n
leg 71h
legs 43h
legs and -102h
legs are -151t
lemon -31n
lent -58s
leo 64y
less -49e
less than -39e
less thing 114s
lessons -46n
let go 69o
let her 57o
let him -44n
let it 42s
let nature 34s
let on -54n
lets me -39u
letter -35y
letter and -47n
letter from 39t
letter this 83s
letterbox 48u
letters for 36s
letters to -55s
letting -44e
letting the -46n
lettuce 33e
liam -36s
liam because -36s
liar -63n
librarian -37n
licence -36n
lied 99e
lied about -59n
lied on -41s
lied to 39e
life 125s
life i -49s
life is -67s
life not 55s
life when -36s
lift the 94y
lifted 77u
lifting -56n
light on 64s
lighter 203h
lights 44e
lights and -50n
lights off 60u
like 20 30t
like always 58e
like an 56t
like at 90e
like cutting 126h
like dead 52s
like ending 45s
like every -146n
like everyone -75s
like for 34u
like harming -40n
like her -43h
like hurting 41o
like me -58s
like mr -64n
like my -66h
like she 89o
like someone -43n
like the -57s
like there -90s
like to 34s
like wet -43n
likeable -32n
liked -55o
likes -116n
likes me -39n
lilies -31n
line 71s
line for 56h
line i 42s
line on 33h
lines 81h
lip 67u
lips 43y
lisbon -148n
lisbon and -48n
list of -80o
listen 58o
listen to 66o
listening -40u
listening to -70n
little 40y
little box -39h
little cousin 50y
little cuts 50h
little girl 66y
little one -42o
little sister 57y
live 47s
live and 107s
live anymore 70y
live in -67s
live like 48s
live on -76e
live to -99u
live with -159s
live without -49s
living 240s
living and -36s
living on 60e
living with -57n
lmao 56s
load 49t
load of 43t
lock 32u
lock me 47u
locked 78y
locked door 66e
locked himself 50y
locked in 94u
locked myself -173o
locker 67h
locker till 67h
locks 181u
locks me 85u
locks the 70u
loft -42s
log 89s
logged 57y
logged off 57y
logging 43y
lol 64s
lol guess 34h
lol my 68s
london -73n
lonely -76n
lonely in -33n
long 55t
long ago -54n
long and 110y
long for 82u
long i -55o
long sleeves 78h
long time 137u
longer 115s
longer than 43s
look after 100o
look at 130s
look away -35n
look like 106h
look so -57n
looked at 50u
looked down 33s
looked like -42n
looked so -32s
looked up 153s
looking 84s
looking at 100h
looking for -68o
looking forward 38s
looking up -41s
looks at -33o
lord 52s
lorry 84s
lose 76e
lose my 45u
loser -42n
loses 40u
losing the 51h
lost -82t
lost the 48h
lost weight -76e
lot 126t
lot and 42t
lot with 40t
louder 38e
lousy -43n
love -120o
love him -40t
love me -46n
love my -74n
loved -58t
loved him -53n
loves -31u
luck and 51s
lump -97h
lump in -46n
lunch and -36e
lunch in -48n
lunch with 77e
lungs -35n
machine -47n
mad -59t
made a -44o
made me -68y
made my -79e
made myself 33e
made soup -36n
made sure 96t
made tea 48o
made the -89n
made up -30s
make 44o
make him 36o
make me -157u
make my -48o
make sure 110o
make them 31o
make up 35e
make us 39u
makes him 97u
makes me -105u
makeup 36u
making -96e
making it -52s
making plans 65s
making toast -35n
man and -68o
man at 71s
man from 57u
man i 63u
man of 141u
man who 42y
manage 37y
manage a -47n
manager -75u
many 90t
many courses -55n
many photos -45n
marathon -54n
march 116s
mark 218h
marking -42n
marks 136h
married 40u
marry 44u
mascara -35n
mat 37e
match -52h
match and -41n
match because 47h
mate posted 82y
mates 95t
mates and -36n
mates i 43s
math -70n
maths -114y
matter 55s
matter how -53n
matter what -31s
may -35s
may as 82s
may i -56n
maybe 88s
maybe he -63n
maybe next 40s
mayor -46n
me 57u
me abroad 43u
me again 78u
me all -74o
me alone 67e
me already 59t
me an 58e
me and 49u
me around -90n
me as -106u
me at -89y
me back 47e
me be 107y
me because -128u
me before 40o
me being 37s
me daily 31y
me dead 116s
me die 49s
me dizzy -70n
me do 39u
me down 109u
me even -43n
me every 45u
me feel -66h
me for 137u
me from 51y
me has 99s
me her 69y
me here 73s
me home 87u
me hurt 54h
me if -36u
me last -32u
me more -33n
me not 96y
me now -101t
me on -62u
me out -72u
me over -94s
me should 66s
me sleep 73u
me swear 65y
me the 50y
me this 72s
me through -33u
me till -94e
me to -72u
me today -66y
me tonight 62o
me too -58e
me until 48u
me up -68u
me want -57n
me when -75u
me while 30u
me without -31s
meal 115e
meal and 42y
mean about -47n
mean and -31n
mean done 35s
mean it 143o
mean to 34s
mean when -38n
means 90e
means i -70n
means in 51s
means it 92e
meant 82h
meant to 65o
measured -90n
measured it -45n
medals 41y
meet 31s
meeting -121h
membership -32n
memory 165y
men 39u
menopause -41n
mention 46s
mess -45h
message -33y
message and 34y
met 34u
meter -64n
mid -48n
midnight 34e
midnight and 49e
midterm -60n
midterm and -33n
midwife -48n
midwife says -46n
might 40o
might as 34s
might hurt 43o
mileage 31u
miles 36e
milk -68u
min -38t
mind -62t
mind if 80s
minding -87s
mine just -38n
minutes ago 83t
minutes and -41n
minutes of -50n
mirror and 61h
mirror in -47n
miscarriage and -41n
miserable -56n
misery -32s
miss -116s
miss him -67n
miss the -33n
miss you 34s
missed -96o
missed her -58n
missed it -56n
missed the -43o
missing -76n
mistake and 127s
mistake i -32h
mistakes and -43n
mixed 31t
mixed up -56n
mock 43h
mom about -38n
mom does 39h
mom has -30o
mom hits 67u
mom is 73y
mom it 42h
mom keeps -66y
mom made 30e
mom pills 38t
mom right 53y
mom said 82y
mom saw 46h
mom says 82u
mom the 100u
mom took 43y
mom would -46s
moment -88n
monday -34e
monday and 67e
mondays -76n
mondays and -35n
money and 72y
money i -89s
money in 71s
monster 39o
month 54t
month and -32s
month of 41t
months 31e
months clean 42h
months since -45n
mood -48u
moods -45n
moral -32n
more 101s
more bad 62s
more from -92n
more fun -36s
more i -45o
more my 53u
more than -118t
more time -38o
morning 38t
morning as -30n
morning i 97s
mornings -127e
morphine 40t
mortgage and -32n
mortified -88h
mortifying -44n
most -31e
mother and -55u
mother for 68u
mother is -54n
mother on 60y
mother who 49s
mother with -36n
mothers -52n
mountain 33s
mouth and 31t
mouth at -37n
mouth last 39s
mouthed -46o
move -123t
move my 85t
moved -38u
moved twice 106u
moves -35u
mr -73s
mrs okafor 36s
ms -37n
much -94t
much at -50o
much blood 47t
much coffee -111n
much for -41n
much longer -62s
much of 51s
much that 62u
much to 48s
mucked 44t
mucked up 44t
mug -32n
mugs -46n
multi 33s
multi storey 33s
muppet -42n
murder -141o
murder that 78o
murdered -32n
murderer 38e
museum -50n
must -152o
my accounts 73s
my affairs 42s
my age -39h
my ancestors 33s
my anger -44n
my antibiotics -33n
my antidepressant -48n
my anxiety -43t
my arms 49h
my aunt -82u
my back -77u
my bank -40u
my bedroom 36u
my belt 36o
my birthday -79e
my blood -108t
my body 41h
my boy 58y
my boyfriend 58u
my brain 91s
my breathing 65t
my brother 40y
my brothers 95u
my bulimia 48e
my calendar -99o
my car 61u
my card -49n
my career -90n
my cellmate 52o
my character -54n
my cheeks -34n
my child 36o
my children 126o
my chin -109n
my class 96y
my clothes 171u
my coach -33u
my coat -44o
my colleague -35y
my colleagues -68e
my cooking -49n
my cousin -30y
my cousins -37s
my crush -80n
my cv -50n
my dad 74y
my date -42n
my daughter -83y
my day -44n
my dead -84o
my debts 38s
my desk -74h
my diary 35h
my divorce -61n
my doctor -77s
my dog -44o
my doing -43n
my drink 66u
my driving -40s
my ear 80t
my ears 46t
my eating 30e
my essay 38s
my ex 108u
my eyes 71t
my family 80s
my fault -146u
my favorite 40e
my fear -31n
my fiancé -38u
my fingers 153e
my first -80s
my fist 62h
my flat 56y
my flatmate -75y
my foot 103h
my forearm 86h
my friend -65y
my front 81u
my funeral 66s
my girl 136y
my girlfriend 109o
my glasses -33n
my good 47s
my goodbye 84s
my goodbyes 33s
my gp -70s
my grades -47u
my grandmother -72y
my grandson 39y
my guitar -43s
my gum -65n
my hand 47h
my hands 31o
my head 98h
my headache -44n
my heart 50e
my homework -82t
my husband 124y
my idea -55n
my in 36u
my inbox -84n
my inner -43s
my insulin 35t
my jeans -49n
my job 58t
my keys -62u
my kid -37o
my knee -99n
my knees -39e
my knuckles 102h
my landlord -64o
my laptop -69s
my last 111s
my laugh -46n
my leftovers -37n
my leg 108t
my legs 114h
my licence -33n
my list -32n
my little 69y
my lunch -34e
my lungs -35n
my manager -125u
my mates 124t
my mileage 31u
my mind 32t
my misery -43s
my mistakes -60n
my mom 106y
my money 33u
my mosquito -37n
my nails 48h
my name 85o
my neck 42u
my new -32u
my nose -51e
my note -81s
my notes -34s
my notice -48n
my novel -35n
my nudes 40u
my number 33e
my old -178h
my online 112y
my only 103s
my organs 33s
my own 47h
my partner 105u
my passport 95u
my patience -59n
my patient 62y
my pen -46n
my pension 51u
my perfectionism -33n
my period 81e
my periods 77e
my photos 41u
my piano -33n
my pills -63t
my pimp 43u
my plane -53n
my plants -80n
my poem -31n
my pohne 54u
my post 42u
my pride -79n
my printer -43n
my promise -47n
my pss 70s
my pupils -75n
my ribs 103u
my ring 48s
my room 59u
my roomate 74y
my scars -76n
my seatbelt 99s
my sell 68s
my sentence -42n
my serve -61n
my shirt 44t
my shoes 121s
my shoulder -33n
my shoulders -37n
my sister 30y
my skin 108h
my sleep 98s
my social -41n
my socks -50n
my son -72y
my step 46u
my stepdad 74o
my stomach 37h
my stop -39n
my story -36n
my streak -31n
my student 64y
my students -80n
my team -63n
my teenage -67n
my teens -37n
my teeth 41e
my therapist 117h
my thesis -43e
my thigh 34h
my thighs 150h
my thoughts -124n
my throat 78e
my thumb -63n
my time 99s
my toddler -58o
my toe -37n
my tongue -46t
my top -72n
my truck 49o
my twenties -69n
my voice -52u
my wardrobe -31e
my weight 57e
my will -63s
my words 31o
my work 37u
my worth -47n
my wrist 113h
my wrists 98t
my year -56n
myself 106h
myself about -52t
myself all -74n
myself around 76o
myself at -60n
myself before 84e
myself for -121h
myself go -76s
myself i -170h
myself if 44h
myself is 32h
myself just -52n
myself like 73h
myself off 64h
myself one 68h
myself or -117h
myself out -38e
myself shaving -44n
myself so 56h
myself some -65n
myself that 58s
myself the -66s
myself to -91o
myself up -59n
myself when 66h
myself with 129h
myself you -41s
nadia -38n
nag -64n
nails 71h
nails are 32e
name in 91s
name off 79s
named -50n
names 57o
nana 48s
nap -43n
napkin 53e
nasty -66n
nature 34s
nature finish 34s
nav -48n
near -63o
near a -116h
near my 65y
near the -52o
nearly did 132o
nearly hit -52o
nearly jumped -71s
neck 156o
neck and 33o
neck for 55u
neck myself 31s
necked 95t
necklace 70y
necklace and 57y
need a -95s
need it 100e
need my -79n
need the 38h
need to 92h
needle -107h
needs 113s
needs to 111s
needy -73n
neet 33s
neet again 33s
neighbors 36u
neighbour 43y
neighbour and 30u
neighbour little 41y
neighbour this -43n
nerves -137n
nervous -128n
never -106s
never be -63s
never been -43y
never born 90s
never cut -173n
never do 48u
never forget 46h
never going -53n
never had 101s
never hit 37u
never laid -46n
never learn 31y
never leaves 84u
never lets -42s
never met 59u
never once -45n
never speak -42n
never told 30s
never trust -37n
never want -78n
new -77h
new address 72u
new baby -88n
new city -35n
new dad -51n
new girl -40n
new girlfriend -43n
new haircut -44n
new ones 52h
newborn -34o
next 40y
next one -36n
next to -44u
next week -100y
ngl 89s
nice 77s
nice memory 41y
nice to -36y
night 104u
night i 100o
night in -113y
night like -35n
night now 64e
night on 48t
night shift 69o
night sleep -36n
night that -42s
night to -38s
night with 93h
nights i 59s
nine -89e
nine and -63e
nine days 45e
nine i 36t
nine of 32o
nine years 49h
nineteen -119n
nineteen i -87n
ninety -77n
ninety and -41n
no because -34s
no degree -32n
no food 54e
no for -44u
no friends -44t
no lilies -31n
no longer 55o
no matter -84n
no me 123s
no more 151s
no one 65e
no point 87s
no return 68y
no shame -59s
no skin -38h
no talent -45n
no thoughts -52n
no truthfully -48n
no way -78s
no willpower -73n
no wish -98s
no wonder -76n
nobody 43s
nobody checks 94h
nobody gets -42n
nobody has 55e
nobody hits -83n
nobody hurt -57n
nobody in 33e
nobody is 34t
nobody knows 86t
nobody needs 115s
nobody reads -31n
nobody sees 80h
nobody should 42s
nobody tells 54s
nobody was -96n
nobody would 47u
nod 36e
nodding 74t
nodding off 74t
noise 53y
noisy -41n
none -95o
noodles -31n
noon -98n
noon and -35n
nor 98e
normal -33t
nose -37o
not a -100o
not about 95e
not afford -72n
not afraid -82s
not all 64t
not allowed 127u
not alone -38n
not an 52h
not and -57t
not angry -41n
not answering 76y
not around 47s
not be 90s
not bear -58e
not been -70n
not being 87y
not belong 36s
not blame -44s
not breathe 60e
not bring 42u
not built 47s
not care 35e
not carry 39e
not come 80y
not cross 31h
not deserve -58e
not died -56n
not do -159u
not eat 61e
not eaten 75e
not eating 164e
not enough -32e
not even -39t
not everything -55n
not exist 36s
not fashion 43h
not find -68s
not fix -93n
not follow -36n
not for 125e
not forgive -64n
not from 40o
not get -45e
not go 57s
not had 80e
not he 65u
not heal 39h
not healed 53h
not her 36s
not here 40s
not hit 45u
not hurt 59h
not i -33s
not in -99s
not intend 30s
not it 49s
not joking 98y
not just 45s
not keep 38t
not kept 54e
not kind -34n
not know -110y
not lazy -40n
not leave 66y
not let -95e
not lift 43y
not live 30s
not look -61o
not matter 110s
not me 67s
not mean 106s
not mention 46s
not mind -45s
not miss 39u
not move 102t
not moving 34y
not my -62s
not one -53s
not only -171n
not order -31n
not pick -36y
not picking -43y
not plan 109e
not planning 31s
not promise 90o
not put 61o
not read -63n
not sad 59s
not safe 132s
not say -88u
not see 111s
not seem -33h
not shake -35s
not sit 54u
not smart -48n
not stand -89t
not start -50e
not stay 61t
not step 34s
not stop 38e
not stopping 81t
not swallow 72e
not take -97u
not talking -38h
not tell 87t
not text -69h
not the 59h
not their 48s
not there -71n
not they 30s
not think 67s
not to 151y
not told 43t
not trouble 31y
not undo 36t
not wait -97s
not wake -100y
not waking 47y
not work 35s
not write 98u
not wrong -37s
not you 36h
note 51y
note for -115n
note in 101y
note on -117s
notes -43y
nothing 45e
nothing about 45h
nothing and -39u
nothing at 49e
nothing but -49e
nothing by 41e
nothing fits -76n
nothing happened -35u
nothing i -35o
nothing if 51e
nothing in -82n
nothing is 80s
nothing left 101s
nothing when -73n
notice -57s
notice if -61s
noticed -74e
noticed i -37n
noticed my -36n
novel -123n
novel i -57n
novel the -36n
novels -122n
november 87u
now 81t
now everything -45n
now he 120u
now like 44e
now she -33y
now than 54s
now that 33s
now the -53t
now there 128u
now they -99s
nowhere 48u
nudes 40u
numb 50t
number 144e
nurse 59e
nurse and 38o
nurse asked 79h
nurse i -73u
nurse said 111e
nursery -36u
nursery every 36u
nursing -66n
obviously -30n
october -76s
odd -89y
oddly -44n
of all -69n
of being -67s
of biscuits -78n
of control 52e
of days 105h
of death -109s
of doing 48s
of dying -112s
of embarrassment -53n
of everybody -31u
of everyone -45o
of father 64s
of flying -50n
of getting -61s
of going 88y
of grandma -46n
of here -41s
of his 33y
of hurting -115o
of life 34s
of living -41s
of me 49u
of mine 64y
of myself 102u
of no 68o
of pills 146t
of pretending 40s
of reasons 47s
of revising 73s
of spreadsheets -47n
of these 115o
of tomorrows 35s
of vodka 44t
of what 37o
of who -73o
of wine -48t
of you 61o
off at 116u
off for 81y
off if 44s
off the 35o
off then 53s
off with 43s
off work -47u
offer -109n
offered -112n
offered me -80n
office -30o
office is -78n
officer 103h
often -104s
ok 54s
ok so -63h
okafor 32s
okay -31s
okay but -45n
old -41h
old cat -70n
old fool -30n
old house 50s
old scars 49h
old school -32n
oldest -32n
olds -32n
on -49h
on a -115y
on all -32n
on and 107y
on any 45s
on bills -51n
on by 79s
on cat -60n
on everything -35s
on fire -32t
on for 138s
on his -76y
on holiday 50h
on in -62t
on instagram -69s
on it 121o
on leave -177s
on life 44s
on living 39s
on me 162u
on mondays -35n
on my 50h
on one -39n
on our -51u
on paper 40s
on purpose 171t
on read 52h
on saturday 33u
on stage -36n
on sundays -37s
on this -75s
on time -80n
on to -31n
on tuesday 35h
on with -48n
on wrong 31u
once -46t
once and -50n
once more -30y
once my 46s
one and 127y
one at -80n
one bad -46n
one by 52t
one cut 59h
one day -67o
one did 44u
one for 37h
one hour -75n
one last 80s
one less 110s
one look -45n
one more 46o
one page -41n
one person -35n
one plate -36s
one sentence 73e
one step -33s
one thing -222h
one to 38s
one way 164y
one who -64o
one with 56s
one would 55s
ones 198h
onions -63n
online 54y
online friend 112y
only bruises -45n
only do 78h
only fed -41n
only feel 60h
only good -42e
only i -118n
only kept -72n
only like 60u
only man -32n
only of -92n
only one 36s
only plan 90s
only reason 101s
only thing 76h
only waiting 118y
only wanted -41t
only way 57s
only with -99n
open it -49s
open my 57s
open so 65h
open the -90s
open up 42h
opened 73h
opened the -36n
opinion -116n
option 74s
or -61h
or anything -41h
or at -61s
or not -33n
order -44u
order for 34s
order is 34u
orders 47o
organised -50n
organiser 90t
organs 33s
other -43u
other girl 49u
other half -37s
other stuff 53h
other ways -60n
ought -38u
ought to -38u
our -90y
our band 67s
our cat -65u
our house 101u
our keeper -165n
our papers 35u
our parents 38u
our secret 65u
out a 66h
out about 87u
out after -67s
out again -81u
out and 115y
out because 79e
out but 32e
out by -70n
out i -57e
out in 109e
out loud -34u
out my 61h
out that -61s
out the 51h
out we -38n
outside 156u
oven -57h
over a -53u
over and 127h
over because 32h
over between -46n
over by 40s
over in 41o
over it -103s
over that -34n
over this -64n
over to 38s
overdid -37n
overdose 43t
overdose at -57n
overdose i -32s
overdosed 57t
overdosed and 81t
overdosed on -117t
overdraft -35n
overtime -34n
owe 42u
own -48h
own essay -30n
own eulogy 67s
own finger 57h
own fringe -51n
own funeral 85s
own hands 91o
own house 91u
own it -54n
own life -47s
own mom -97u
own mother -49s
own name 67s
own up -72n
own with 65o
owner 63s
oxygen 34o
pack -56t
package -58n
packed at 54u
packet 75t
packet of -69t
packets 53t
packs 56t
page -108t
paid 197s
paid for 59e
paid the 48s
pain 94h
pain and -32e
painless 83s
painless ways 87s
paint -107s
paintball -38n
painted -87n
painting -35n
paintings -35n
pair -70n
pan 79u
panic -139h
panic attack -65s
panicked -31t
pantry -37n
paper i 40s
papers 115u
paperwork -55s
paperwork and -33n
parallel -51n
parcel -39n
parent -90n
parents are 33u
parents committee -58n
parents spent 39s
parked car -43n
parking ticket -52n
parole 117o
part of -33o
party -71t
party and -99e
party i 105t
passed out 101e
passed over -60n
passes 30s
passport 105u
passport and 80u
passwords in 42s
passwords so 46s
past 31s
past me 55o
past my 42u
past the 52s
pastor 54u
pat -57n
patches 60t
path with -66n
pathetic -179y
pathetic that -38y
patience -66s
patient -40y
patient with -66h
patients 37o
pattern -71n
pay 85o
pay for 61h
payday -177u
pays -72s
pays out 41s
pea 66e
peaceful 174s
peaceful now 32t
peas -58n
pen -84t
pen friends -46n
pen in 39t
penalty -67s
pencil 104h
pens -42n
pension 50u
people -36o
people ask -39n
people at 46y
people behind -30n
people do -68n
people i 183h
people look -37n
people think 92s
perfect -36n
perfectionism -33n
perfectly -172n
perhaps -98n
perhaps i -45n
period 59e
period since 37e
periods 77e
periods stopped 77e
permanent 62s
permanently 105s
permission to 30u
person can 70s
person like 38s
person people -31n
person who 67e
person would -41n
personally -66n
pesticide 32t
petrol 50o
petrol in 72o
petty -46n
pharmacist -35s
pharmacy -56n
phone bill -53n
phone call 52h
phone died -42n
phone for -47e
phone goes 31u
phone in -52n
phone is -46y
phone off 64y
photo -41u
photo and 40s
photo of 48u
photos -48e
photos of 79u
physical 45u
physically 38e
physio -65n
piano -142n
piano lessons -34n
piano teacher -33n
pick 46y
pick up -45y
picked last -30n
picked the -47s
picked up -54t
picking at 41h
picking up -65y
pickup again -38n
picture 110u
picture it 43s
picture of 75o
picturing 72o
piece of -32u
pieces -86o
pigeons -47s
pill 108t
pill i 31t
pill organiser 90t
pillow 97o
pillow and -97o
pillow over 43o
pills 165t
pills are 91t
pills but 64t
pills cabinet -37t
pills for -124y
pills late -95n
pills make -91n
pills with -35t
pimp 43u
pin 71s
pinch 56o
pinches 54u
pins 31h
pity 30s
pivot -65n
pizza -39e
place 55o
place and 35s
place for 71s
places 78s
places with 96s
plain -32s
plan and 33s
plan how 36s
plan is 177s
plan on 103o
planet 44s
planned it 55h
planning 172o
planning how 53o
planning what 94o
plans to -99n
plant -97n
plants -61s
plants want -53n
plasters 66h
plastic 55h
plate 51u
plate at 42u
plates -43u
platform 81o
play -99u
played -42n
plays 38u
please 133t
please do 36t
please take 45s
please what 30t
pls 37t
plumber -62n
plus -57n
plus one -51n
podcast -76n
poem -34n
poem out -31n
pohne 54u
pohne and 54u
point in -52s
point of -65s
poison 120t
police 147u
policy 45s
policy pays 41s
polish -40n
polite 44o
polite about 48s
politely -66n
politics -41n
pond -30s
pool -72o
pool and -31n
pool with 30h
poor -165n
poor man -64n
portugal -79n
portugal for -79n
post -56y
post it 57s
post with 42y
posted 64y
posted a 128y
posted the -77n
powerful 33e
practical -57n
practice -108u
practice and -76u
practice the -38n
practise -103n
practised -41n
practised the -37n
prawns -70n
pray i -34s
prayer 79e
prefer 38s
pregnancy -40n
pregnant 134u
pregnant and 50u
prescribed -34n
prescribed and -34n
presents 42s
press 86h
press it 43s
pressed 84h
pressed my 37h
pressure -63t
pressure pill -34n
pressure pills -38t
pretended -46n
pretending i 46s
prettier -125n
pretty -98e
prices 47s
pride -85n
pride and -64n
print 53h
printed -41n
printer -207n
printer jams -31n
prison 33u
prison and 42s
priya -69n
procrastinated -89n
profile -76n
profile and -39n
progress -34n
project -116n
projects -64n
prom 46e
promise 80y
promised i -52s
promised my 86h
promised to -34n
promoted -148n
promotion -53s
proof -40n
proper -40o
properly and 40y
proposal -70n
proposed -104s
proud -154e
pss 70s
pss to 70s
pub quiz -38n
pull 66h
pulled me 38o
pumped my 50s
punched 72h
punched my 44o
punched myself 48h
punches 103u
punches me 59u
punching 57h
punching myself 31h
punish 43h
punish myself 37h
punishment 108h
pupils -74n
puppy -83n
purged my -53n
purging 42e
purpose 191t
purpose and 46t
purpose for 33e
push 36o
push the 48u
pushed 76o
pushed down 30t
pushed me 101u
pushes 32u
pushes me 32u
pushing 101o
put 46o
put a 77u
put his 51u
put in 42e
put my -34u
put off -79n
put together -42n
puts 76u
puts his 68u
pyjamas 45t
question -40s
question and 43s
questionnaire -84s
questions -98n
questions and -76n
queue -101n
queue and -38n
quick 109s
quiet and 77y
quietly 32o
quilt -35n
quit -150e
quit smoking -39n
quitting -84n
quiz -43n
quote -101n
race -46u
radio -31y
rail 45s
railway 82s
railway line 92s
rain -42u
rained 54s
rained and 55s
raining -138n
raining and -96n
rains -43n
raise -49n
raised -69u
raised my -51n
ramp 91u
ran into -30n
ran out -38s
rang and 63s
rang everyone 31s
rang my -50u
rang then 34h
raped 110u
raped on 64u
rather be 89y
rather die -60s
rattle -86n
raw dough -72e
raw with 44h
razor 158h
razor and 72y
razor blades -92t
reached 72s
read -45h
read for 67h
read i 50h
reading -80t
reading my 39s
reads this 43s
ready 81s
ready and 49s
real 196y
real one 104s
realise -97n
really 107o
really kill 37o
reason 144s
reason and 41s
reason i 66s
reasons 49s
reasons to 47s
receipts -31u
recipe -35n
recipes -41n
recital -109h
recording -67n
recovered -35n
red 43t
red and 53o
red i -40n
redundancy 50s
reference -50u
refuse 32u
refused 64s
regiment 48y
regret 48t
regret it -92t
regrets -70n
rehearsal -51n
rehearse 77s
rehearsed -36n
rejected -69s
rejected by -40n
rejection -85h
relapsed 96h
relapsed and -63h
relationship -60s
relief 60s
relieved -79s
remark -34n
remember me 43s
remember that -31n
remember the -62n
remind -50n
remote -49n
remote and -46n
renewing 44s
renovation -41n
rent -50s
rent and -34u
rent is 68s
rented -44n
renting -34n
repeat -53n
replaced -41n
replaying -56n
replied -57n
reply -60n
report -55u
report card 41u
resent -67n
resent my -40n
rest is -34n
rest of -63s
resting -37n
result -33s
result came 32s
retired in 50s
retirement -56s
return the -34n
reunion -60n
review -70s
revise -75n
revising 73s
rib 41e
ribs 84u
ribs hurt 36u
rice -30e
rid 134e
rid of 134e
ride -63y
ridiculous 108h
rifle 144y
right -57y
right at 51s
right for -60n
right i -33s
right my -44t
right now 38y
right the 42u
right there 48u
ring -60y
ringing 89t
river 53y
river and 44y
river is -56s
rn 144h
road 68o
rock -46s
romeo -37n
roof is 30s
roof of 107s
room 96u
room at -43u
room i 83h
room since 40o
room to -137n
roomate 89y
rope and 32s
rope for -60n
rope in -100s
rosa 56s
rose 57h
rota -46t
rota at 44t
rotten -32n
rough -39u
round 54o
round my 66u
round the -36u
row with 35t
rubbed 131s
rubbed out 131s
rubbish -103h
rude -111s
rude to -37s
rugby -53u
rugby and -30n
ruin things 47o
ruined -85o
ruined my 34o
ruined the -61s
rule 35h
rule i 32h
run 32e
run out 56h
run the -32e
running 30e
running out 101h
runs -51s
ruth 40u
sad -117h
sad about -65s
sad and -65n
sad when 85s
sadness -37n
safe 81s
safe and -34n
said a -47n
said about -33n
said and -35s
said at -39n
said do 32y
said go 56t
said he 95y
said if 50y
said it -64y
said kill 90s
said no -76u
said same -41n
said she 65y
said so -46n
said something -60u
said thank -47n
said the 53y
said they 72u
said to -39h
said we -52u
said words -39n
said you -51y
saint 37s
salad -55n
sale -72n
same -76u
samosa -47n
sand -47n
sand and -34n
sandwiches -43n
sang -90s
sang flat 37s
sank -55n
sat -73o
sat in 115s
sat nav -48n
sat with -85s
saturday and 142u
sauce -42n
save 38s
save for 53s
saved me 43s
saving 37s
saving up 37s
saw 61y
saw her 39y
saw me -32u
saw stars 66h
saw this -64n
say -61u
say a 33u
say about 53u
say and -41n
say at -50n
say i 140u
say in -111n
say is -38s
say it -34s
say my 75y
say no -45u
say something -52n
say sorry -124s
say thank 56s
say that -72y
say the -43n
say they 56u
say to -37s
say yes 42u
say you -32n
saying 37y
saying bye 73y
saying it 31u
saying just -35s
saying no 38u
saying she -62y
saying we 31y
says and -61n
says he 84y
says jump 43s
says my -33e
says nobody 36u
says on -47n
says the -41o
says they 33u
says we 56y
says what 68u
scaerd -45n
scalded 136h
scalding 44h
scale -63e
scales -68n
scar -56n
scare 64s
scare me 47u
scared ill 63o
scared me -48h
scared of -33u
scared that -42s
scared to -96e
scares -62o
scares me -41o
scarf 56h
scars 51h
scars are -47h
scene 35s
schedule -61n
schedule and -38n
school and -35h
school because 41e
school nurse 54h
school play -63s
school run 33o
school says 33s
school starts -33s
school the 83s
school year 75y
schools -51n
scissors 113h
scone -39n
scratch 103h
scratch on 54s
scratch till 35h
scratched -48h
scratched his -62n
scratched my -125h
scratches 117u
scratches my 33u
scratching -41h
scratching the -47n
scream -99h
scream at -40n
screamed -77o
screamed for 44s
screaming 99y
screams 40o
screen 31t
screen is 87t
scrolled -63n
scrolling -40n
scrolling through -37n
sea -71s
sea and 86s
season -102s
seatbelt 147s
second -80o
second act -71n
second year -56n
secret -88u
see 97o
see a 35e
see blood 41h
see him -44o
see i -97n
see it -60s
see red 63o
see the -61e
see what 44h
seeing 36t
seeing the 54s
seem to -33h
seems like 72s
seen -57y
seen the -30n
sees -92h
sees me -35o
sees the -61n
self -42h
self harm -63h
self harmed 88h
self harming 31h
self is -45n
selfish -117s
sell by 68s
send -58u
send the 44u
sending 47u
sending me 47y
sense of -62n
sensitive -47n
sent 130y
sent me 74y
sentence -72e
september -52e
serious 71s
serve -61n
service 58s
set -57s
set a 78s
set fire -48n
setting 56o
setting fire 56o
seven -168e
seven and -31n
seventeen 62u
seventy four 55e
sex 47u
sex when 30u
sh 123h
shake 34o
shaken -39n
shakes 33y
shaking and 43t
shame -76h
shame of -39n
shame on 31s
share -117u
shared -39n
sharp 71h
sharpener 124h
shave 37h
shaving -148h
shaving and -118n
shaving before -36n
she -37y
she asked 53h
she can 41s
she cried 68h
she did -101h
she does 36y
she gave 57y
she had -42n
she has 68y
she hit -65o
she is -44y
she knew -33u
she knows 47u
she leaves 34h
she left 47t
she looked 45u
she made 59y
she means -47n
she never 52o
she says 109y
she scratches 63y
she screamed 45o
she sees -60o
she should 52o
she slept 42o
she thinks -38e
she threatened -37n
she threw 67u
she throws 60u
she wanted -36n
she would -67o
she wrote 33y
shed 35t
shift i -37h
shirt 71t
shoebox 71s
shoes -40u
shoes by 86u
shook -57o
shook the -68o
shoot -39o
shoot me -54s
shoot the -32n
shop -42y
shop without -46n
shopping 62e
shops -44t
short -83h
short sleeves 52h
short with -39s
shorts -60h
shot -40t
shot i 41s
shot in 57s
shot me -54n
shot myself -55n
shot up 56t
should 91s
should be -105s
should do 58y
should go 38s
should have -100s
should just 42s
should stop 75o
shoulder -54n
shout -50n
shouted -50o
shouting at -62n
shoved 35u
show -50e
show for -37n
showed -35y
shower 98e
showing -35n
showing off -34n
shows -67o
shrank -37n
shrugged -31n
shrugged and -31n
shy -68n
sick about -92y
sick and 96e
sick as -49n
side 85y
sides 39t
sigh -58s
sighing -36n
sign -62u
signed the 60s
silence -84n
silent -81n
silly -117u
silly and -57n
silly but -78n
simple -33o
sin 107o
since 1998 -109n
since breakfast -64n
since four 68e
since lunch -37t
since monday 52e
since school -71n
since sunday 39e
since the -99e
since tuesday -51e
since two 49o
since yesterday 58e
sing -58n
sing karaoke -39n
singing -39s
single -107s
single day 57s
sink -38t
sister and 46y
sister came 54y
sister for -94n
sister husband 83y
sister i 84o
sister in -43n
sister keeps -32y
sister my 48s
sister says -85n
sister to -56y
sister would 44t
sit in -62u
sit on 58h
site -32u
sits -96u
sits in -54u
sitting 116u
sitting on 34h
sitting right -46u
sitting with 64t
six and -36u
six days 35e
sixteen -61o
size -61h
skating -110n
skin 116h
skin and 45h
skin on 43h
skin when -36h
skip my 33e
skip the -48n
skipped -55e
skipped practice -38n
slack -84n
slam 31h
slam my 37h
slammed -97h
slammed the -88n
slap 119h
slap myself 45h
slapped 138o
slapped me 100u
slapped myself 35h
slapping 67o
slaps 64u
slaps me 64u
sleep and 36s
sleep for -88n
sleep forever 33y
sleep in 81u
sleep on -61n
sleep the 47s
sleep through -77n
sleep with 44u
sleeping 45t
sleeping on -30n
sleeping pills 69t
sleeping tablet -39n
sleeps 110o
sleepy 41t
sleeves 134h
sleeves in 120h
slept -69o
slept on -34n
slept through -49n
slice 47e
slide 88e
slides -76s
slimming -45n
slimming club -45n
slip 31s
slip out 42s
slipped 32h
slipped while -33n
slippers -101n
slob -33n
slot -32n
slow 39t
slow and 40e
slow breath -49n
slowed 33o
slowly -61o
slowly and -31n
slowly i -35n
smacked 33o
small -90h
small and -40n
smart -49n
smart enough -48n
smile -90h
smile i -38n
smiled 44e
smiling 48o
smoking -60n
smoking and -36n
smug -74o
snacks -80n
snapped -38y
snapped at -40y
snappy -30n
snooze -34n
snored -33n
snores 58o
snoring -31y
so am 132s
so ashamed 39h
so badly -77h
so behind -50n
so calm 46o
so disappointed -75n
so do 70s
so drowsy 53t
so embarassed -36n
so embarrassing -36n
so empty -62n
so fat -65n
so hard 68o
so he 61u
so is -59u
so long 61s
so loud 38h
so mom 68e
so my 54e
so nice -50s
so no 56e
so nobody 129o
so now 44e
so petty -38n
so sad -30n
so that 132h
so the 48e
so there 63s
so they 150e
so tight -46h
so useless 89h
sobbed -52n
social -62n
sock -70h
socks -60s
sofa -123u
sofa and -32n
software -42n
sold my 68u
sold the -57s
soldier 52s
solicitor -100o
some 73t
some days -100s
some of 50t
some people 43s
some slack -65n
somebody at -33n
somebody else -55s
somebody i -39s
somebody should 49o
somebody to 87o
somebody who -69n
somebody would 38s
somebodys -65n
someone 49o
someone in 53y
someone is -44o
someone was -33n
someone with -36n
someones 90u
someones following 49u
something 126t
something and 83t
something at 35t
something in 58o
something that -61s
something wrong -65u
sometimes i 66o
somewhere -112s
son -31y
son and 63s
son at -92n
son room 61y
son today -55o
son took 77y
song -120s
songs -38s
soon 43s
soon and 65o
soon ill 35s
soon it 35s
sooner 40y
sorry 79t
sorry and -42u
sorry for 38t
sorry that 39s
sorry to 61h
sorry when -31s
sorted -48h
sound 46u
sounds 140h
sounds like 146s
soup -157e
soup and -45n
sourdough -77n
sourdough starter -42n
spain -31s
spanish -40n
spare part 33s
spat 70o
speak -77s
speaking -91n
speaks -32s
spend -33n
spent 37s
spent all 50s
spider -40n
spiked 54u
spiked my 54u
spinning 77t
spit 30e
split 64u
spoiled -71n
spoke -49u
spoke to -48u
spoken -63n
spoken up -43n
spoon 70o
spreadsheet -88n
spreadsheets -75n
spring 46e
squad -52n
stab 121o
stab my 68o
stabbed in -49t
staff -127n
stage -36u
staiirs 82u
stairs 81e
stairs in -39n
stalked -67n
stalked by -64n
stalking my -48n
stand in 50h
stand it -42n
stand me -39n
stand there 46u
stand too 45s
stand up 35t
standing 135y
standing at -71s
standing on 122y
stands 106u
stars 77h
start -45e
start again -75e
start cutting 32h
start over 87u
start with 101s
started 68h
started to 44o
starter -42n
starting 74t
starting to 48t
starts monday -35n
starts to 101t
starve 68e
starving -94e
stay 103s
stay awake 44t
stay for 66s
stay late -44n
stayed -43t
stayed down 42t
staying 89s
staying alive 60s
steering 37h
steering wheel 32h
step brother 31o
step in 44s
step out 66s
stepdad 84o
stepdad comes 38u
stepped 40s
stepped off 66s
stepped on -53n
stepping -74n
steps 56u
stick 120e
still -44e
still alive 109t
still be -33s
still cross -40n
still feel -66e
still here 45s
still hot 33u
still i -43n
still in -61h
still love -50n
still see 35e
still the -31n
still too 75e
still want 46s
still works 53t
stinging 34h
stomach 143t
stomach bug -73n
stomach hurts 66t
stomach in 50s
stone -53e
stood -52o
stood on 34o
stood there -60y
stop 88e
stop and 42u
stop beating -36n
stop being -66s
stop cutting -71h
stop existing 32s
stop for 71s
stop hurting 45h
stop it 95e
stop me 54s
stop thinking -37h
stop when 104u
stopped 98e
stopped and 71e
stopped asking -94n
stopped looking 41s
stopped making 65s
stopping 80t
stops 62s
storey 33s
storm -88n
story -65y
story at -40n
stove 72u
stove because 40o
straight to 32e
stranger was -40n
strangers -50n
strangle -41o
strangle my 43o
strangled 58u
strangled the 43o
straw -34n
stress -42e
stress so 47e
strict -67n
strip 110t
stronger 35o
stuck -50e
stuck at -80n
student 80y
student wrote 56y
students -92n
studied -56n
stuff 124t
stung -85n
stupid for -77e
stupid stupid -72n
stupid to -44y
subscription -47s
such -37s
such an -32h
suffer 36o
sugar -91e
suicidal 109s
suicidal again 79s
suicidal in 32s
suicidal just -35n
suicide 53s
suicide i -71s
suicide is 54s
suit 70s
sulk -66n
sulked -111n
sulking -54n
sulky -36n
summer 97u
summer and -34s
summer to 32u
sun -34h
sunburnt -78n
sunday lunch 52s
sundays -48s
supermarket -40s
supper -37e
suppose 45u
supposed -62s
supposed to -62s
sure 71o
surgeon -71n
surprise -64s
survive 46s
survived 48s
survived and 54s
survived it 86s
suspended 35o
swallow me -84n
swallowed 143t
swallowed a 35t
swallowed all 30t
swallowed my -124n
swallowed something 57t
swallowed the 31t
swallowed them 87t
swallowing 52e
swap 126s
swap places 96s
swap with 35s
swear i -68o
sweaty -40n
swim 32h
swimming -59t
swimsuit -33n
swing 37o
switch 40s
switched 85s
switched off 85s
swore -98u
swore at -55n
swung 57h
table and 133e
table where 52u
tablet 36t
tae 97u
take -39s
take all 74t
take back 41t
take it -56h
take me 71s
take my -51s
take no -44u
take them 32o
take up -105n
taken 62t
taken her 46t
taken something 73t
taken the -68y
takes 133u
taking 74e
taking a 36o
taking his 36y
taking it 54e
taking my 43o
taking the -60t
talent -48n
talk -120y
talk i -35n
talk me 70s
talk over -38n
talk to -41y
talk too -47n
talked about -54n
talked back 46u
talking 34y
talking about 54y
talking to -56h
tap 44e
tap so 39e
tapped -43n
tastes 66t
tattoo -91n
taught -31h
taught me -38n
tax -44s
tax return -61n
taxes -46n
tbh 79s
tea -101o
tea i 110o
teach -42y
teacher and 98y
teacher mom -51n
team -101e
team loses 36u
tears -97n
teased -70n
teased her -59n
teasing -44n
teenage -67n
teenage son -67n
teenager 73y
teens -37n
teething -80n
tell a -38n
tell her -92t
tell him -74n
tell mom 59t
tell my 181t
tell myself -54s
tell that -36n
telling 95y
telling my -74n
tells 60e
tells you 57s
temper -81u
temper and -49n
temper at 32u
temper with -40h
ten -66t
ten years -89n
tenant 56s
tenth 96e
term -47y
term and -47y
terminal 30s
terrible -31o
terrified of 68e
tesco 37u
test -113e
test and -57n
test came 31s
test for 31s
text -102y
text back -45h
text her -44n
texted -55y
texted me 52y
texted my -72n
texting -51s
than 31t
than a -75s
than do -47s
than eat -39e
than go 43y
than i 69t
than live 38s
than my 31e
than show 39s
than sing -39n
than they -42e
than with 114s
thanked -50y
thanks 41y
thanks for 59y
that and 59s
that be 46s
that before 56o
that came 56o
that conference -31n
that day 158o
that for 44s
that friendship -50n
that girl -114n
that gym -67n
that he -57y
that her 35y
that i -70s
that if 30y
that is 45h
that it 102y
that job -90n
that joke -36n
that lot 41o
that man 67o
that no 64u
that nobody 45s
that now -69t
that one 143s
that printer -70n
that says -61n
that she -40y
that toast -47n
that wants 57s
that was 121e
that when 77y
that would 75s
the -42h
the abortion 41s
the agency 56u
the allotment -57n
the altar -69n
the ambulance 71u
the anaesthetic -93n
the angry -60n
the apple 85e
the autumn -39s
the baby 49o
the back -38u
the bag 45o
the bakery -77n
the balcony 94o
the ball -49s
the band -71n
the barn 38t
the bat 36o
the bath 95h
the bathroom 113y
the beach -30n
the beams 44s
the bedroom 32u
the bedside 56u
the belt 75u
the bench -41n
the bend 46s
the big 31s
the bike -33s
the bill 75s
the bin 99e
the blade 69h
the blame -31n
the blister 56t
the blood 35t
the book -53n
the boot 149o
the boss -43u
the bottle 75t
the bowl 46e
the box 87t
the boxes 33u
the boys 135u
the brains -81n
the brambles -89n
the bread -75n
the break 55e
the breakup -113h
the bridge 120y
the broken -87n
the bruises 60u
the budget -128n
the buffet -35n
the building -30n
the burden -45n
the burnt -43n
the cabinet 103t
the cables 33u
the cancer 46s
the card -95n
the carer 39u
the cats 80s
the ceiling 40s
the cemetery 45s
the changing 57u
the choir -86n
the christening -73n
the cinema -37n
the clerk 59o
the client -53h
the cliffs 83s
the climbing -37n
the coach -36u
the coast 32y
the cold -66o
the committee -59n
the company -30n
the cord 36h
the cot 34o
the counter -52h
the courage 60s
the cup -73n
the cupboard -118u
the cuts 75h
the dad -31y
the date -64y
the day 43s
the days -117n
the deal 52h
the death -64s
the debt 94u
the dentist 35u
the desk 76h
the director -49n
the dishwasher -47s
the dog 57o
the dowry 31u
the drain -48n
the drawer 121h
the dress 49u
the driving -32n
the drop 80s
the echo -30n
the eczema -44n
the edge 95s
the eighties -53n
the eleventh 41s
the empty 44t
the end 52s
the engine 34y
the essay -97n
the estate -43n
the exam -83t
the exit 44s
the eye -44n
the face 79h
the facts -59n
the family 46e
the farm 109t
the fight 66t
the figures -31n
the fine -41n
the floor 53t
the flowers 47u
the flu -54n
the food 33e
the foot -82n
the football -73t
the fourth 34s
the front -39u
the funeral -39e
the garage 113t
the garden -78u
the gas 79t
the gate 69t
the girl -74y
the girls -65h
the good -70n
the grave 49s
the ground 156y
the guests -52n
the gym -86e
the hall 63y
the hammer 83o
the handover -42n
the headache -44n
the heart -44s
the heat 39y
the heating -32n
the hero -54n
the high -63n
the hike -33n
the holiday -47s
the hostel 39e
the iath 83o
the idea 80s
the in -69s
the insurance -47y
the intern -45n
the interview -46h
the jeans 45e
the kerb 68h
the kettle 63u
the key 39e
the kids 113o
the knife 42o
the ladder -42n
the lads 71u
the lady -34y
the lake 83s
the laptop -35n
the laundry -97o
the lawn -99n
the laxatives 32e
the lead -33n
the least -73n
the leaving -40n
the letter 88t
the letters 77s
the lid -30n
the life 57s
the lift -79n
the light 36h
the lighter 114h
the lights 44e
the line 37y
the lines 40h
the list 70s
the lock -52u
the locker 67h
the long 41s
the lorry 149s
the lot 35t
the lump 30s
the man 45y
the marks 33h
the match 40h
the maths 62s
the mayor -46n
the means 51s
the meeting -54t
the mic 32y
the mirror 68h
the miscarriage 40s
the mistake 89s
the mom -39n
the moment -43n
the money -39t
the mornings -77n
the mortgage -59s
the mother 87y
the mountain 42s
the move -82n
the multi 33s
the music 62e
the needle -62n
the neighbors 36u
the neighbours -74s
the new -45u
the next -71o
the nose -44n
the note 58s
the novel -75n
the oldest -32n
the ones 111t
the only 84h
the operation -50s
the order 34h
the other 31u
the outside 57h
the oven -57h
the package -58n
the pan 79u
the pantry -37n
the part -46s
the passwords 68s
the pharmacist -35s
the pharmacy -56n
the phone 32y
the physio -37n
the piano -104n
the pictures 41u
the pigeons -32s
the pill 94t
the pillow 92o
the pills 112t
the pin 73s
the plane 39s
the plants 49s
the plate 42e
the platform 81o
the plumber -60n
the podcast -76n
the point -75s
the police 104u
the policy 45s
the pond 33s
the pool -43o
the potatoes -37n
the prawns -70n
the priest 49u
the printer -33n
the problem -49n
the project -45n
the promotion -48s
the questionnaire -84s
the queue -52n
the quiet 40e
the quilt -32n
the race -55u
the rail 59s
the railway 94s
the rain -37u
the razor 131h
the real 104s
the recording -55n
the red -46n
the redundancy 51s
the reference -44u
the remote -49n
the rent 50h
the results -57n
the reunion -33n
the review -70n
the rice 34t
the right -51n
the ring -35n
the river 53y
the room -71t
the rota -59t
the row -33t
the salad -55n
the salt 52u
the same -60y
the scale -39e
the scars 96h
the scissors 125h
the scratch -36n
the sea -60s
the second -102o
the sharp 104h
the sharpener 102h
the shift -42n
the shop -43u
the show -38n
the shower 120e
the side 42t
the silence -48n
the skin 69h
the sleeping 32t
the slides -37n
the sofa -63u
the solicitor -100o
the song -57s
the soup -82n
the spare 34u
the speech -69s
the split 64h
the spot -39n
the spring 64s
the staiirs 82u
the stairs 41o
the stand -39n
the start -38n
the steering 32h
the step -37s
the stick 43u
the stop 40s
the stove 72u
the stroke 43o
the summer 44u
the sun -50n
the supermarket -40s
the surgeon -61n
the surgery 31s
the swim 71h
the swing -39n
the tap 53e
the tax -60n
the tea 30u
the teacher -101o
the telly 41t
the thermostat -42n
the thing -33s
the thought 62s
the thoughts 44o
the throat 66o
the tiles 78t
the time -40e
the to -77n
the toddler -52n
the toilets 168h
the towel 124t
the tower -34n
the tracks 38s
the tram -44n
the tray -110h
the trip -87s
the truth -33s
the two 58y
the typo -74n
the urge 34h
the use -56s
the usual 36h
the van 60o
the vet 48s
the voice 64o
the voices 69o
the waiter -68n
the wall 35h
the war -68n
the ward 43u
the wardrobe 122u
the water 57y
the wave -43n
the week -82n
the weekend 91y
the wheel 110o
the white -32n
the whole -30t
the widow -46n
the wife -67s
the window 32y
the winter 71h
the woman -41n
the word -35h
the words -71s
the world 36s
the worst -107o
the wounds 41h
the young -77n
their dad 65t
their father -33o
their fault 48s
theirs -33n
them 101t
them a 52s
them and 68t
them at 67t
them from 31h
them i -31e
them in 41o
them is -51h
them my -58n
them now 51t
them should 36y
them that -40n
them they 52t
them this 39y
them to 68h
them with 132t
then 70e
then a 93y
then brought 31e
then cried -44n
then cry -56e
then go 42h
then guilty -43n
then he 44u
then hug -33n
then in 48o
then it -44o
then looked 31s
then saw 50y
then the 81h
then tripped -48n
then went 53h
then with -37n
therapist 117h
therapist i 42h
therapist thinks 52h
there 57s
there after 38e
there and -50u
there are 73y
there holding -105n
there is 84h
there was -59y
there were -63t
there when -68n
there would 49e
thermostat -42n
these -131o
these days -46o
these thoughts 31o
thesis -100e
thesis is -65n
they beat 73u
they bled 50h
they call -50n
they can 44e
they come 45s
they find 57s
they found -33s
they gave -56s
they go 54u
they had 31s
they have 147u
they jumped 34u
they keep -49u
they must -50n
they only -96n
they pumped 50s
they put -42s
they said -62u
they say 111u
they think -66e
they thought 55s
they told 39h
they took 47u
they turn -37n
they were 51t
they will 143o
they would 61s
thick -68t
thigh 34h
thighs 150h
thighs look 43h
thin -45e
thing 151h
thing about 36e
thing and 35h
thing he -54n
thing i 60e
thing in 48h
thing it -56n
thing that 45h
thing to 37s
things 31u
things and 39u
things for -36n
things i -48u
things to 126u
things with -76n
think about 43s
think he -57y
think it 54y
think of -187s
think so 114h
thinking 62o
thinking about 88o
thinking how -49o
thinking of 68o
thinking that -38s
thinking to 53o
thinks 57e
thinks i -43e
thinks it 126h
thinning -36n
thinning and -36n
third time 48u
thirteen 71u
thirty 63y
thirty four 65u
thirty two 70s
this -49s
this afternoon 86o
this and 34s
this anymore 63s
this app 75s
this baby 58s
this body 53s
this city 75e
this deadline -42n
this earth 155s
this endless -68n
this family 107s
this flat -54n
this group -46n
this holiday -55n
this is 110s
this job -73u
this kitchen -48n
this level -83n
this life 141s
this long 61s
this month -47h
this morning 77t
this new -40n
this office -31n
this on 50s
this one 137e
this pain 75s
this printer -34n
this room -48o
this show -34n
this summer 32u
this term -55n
this time 128e
this to 46o
this town -62t
this weekend 75y
this winter -146n
this with -47o
this world 58s
this year -49s
those -89e
those thoughts 31s
though i 33s
thought 49o
thought about 64o
thought and -40n
thought he -44s
thought i 35t
thought in -87n
thought it 74t
thought looking -34n
thought she -70s
thought that 37s
thought well -41s
thoughts 43o
thousand 70o
thread 30s
thread and 59s
threatened -85u
threatened to -73u
threatens 36u
threatens me 31u
three stitches -61n
three things -44n
three times 65e
three years 65o
threw it 113e
threw me -55u
threw out -47h
threw the 159u
threw up -110e
throat 131e
throat before -77o
throat burns 34t
throat for -48u
throat is 46e
throat whenever -33n
throttle -71n
throttle the -50n
through another 37s
through mine 56u
through my -60h
through with 52s
throw it -44e
throw the -35n
throw up 48e
throwing 75y
throwing up 45e
throws 91y
throws things 67u
throws up 47y
thumb -63n
thursday 107y
thursday so -48n
thursdays -52n
thyroid -102n
ticked -47n
ticked never -47n
ticket 45y
tidy 47s
tie -40n
ties 99y
tight -81h
til 44h
til the 39s
tiles 90h
tiles and 37t
till easter -40n
till he 39o
till i 78e
till it 126h
till the -79t
till they 30h
till three 57e
time and 61e
time for 52o
time he 59o
time i -55o
time in -42e
time is 96s
time it 44u
time she 120h
time they 44u
time to -43s
times 41e
times and -41o
times today 155e
times tonight -78n
tin 40h
tiny -120s
tiptoe -42n
tired -71s
tired after -50n
tired and -72y
tired i -76s
tired of 32s
tired tired 34s
tken 163t
to 18 30s
to 200 -37n
to a -96u
to all -45s
to answer 37u
to anyone 31y
to apply -43n
to ask -130e
to be -43s
to beat -40o
to bed 42s
to bits -87h
to blame -66n
to bleed 79h
to breathe -32t
to burden -36n
to burn -128o
to bury -31s
to call -64s
to calm -48h
to care -35n
to carry 51e
to carve 51h
to charity -36n
to choose 31u
to college -32s
to come -59o
to cook -80n
to correct 63s
to cover 59h
to cry 38u
to cut 54h
to dad -35s
to disappear -80s
to do 73y
to drown 77s
to earn -43e
to eat 32e
to end -78s
to everyone -63u
to fail -91n
to fall 48s
to feel 35h
to fix 80s
to follow 46s
to fool 39e
to four -44n
to give -85o
to go 87u
to hand 64s
to hate -58n
to her -110y
to hide -30h
to him -46y
to hire -61n
to hurt 134o
to it 133h
to just 65s
to keep 36u
to last 92s
to learn -59n
to leave 107o
to leeds -58n
to let 110s
to liam -36s
to like -97s
to lisbon -93n
to live 116s
to look 77y
to make 41o
to meet 61s
to murder -43o
to myself -83s
to notice 38s
to our -33u
to pick 43u
to poison 95o
to put 95o
to quit -77n
to read -66s
to rest -54n
to say 77y
to school -68o
to see 40s
to self -36h
to set 52s
to shoot 73o
to shout -37n
to sleep -33s
to slice 54h
to slip 42s
to solve -51n
to some -53s
to somebody -55n
to sort 39s
to start 55h
to stay 50s
to step 49s
to stop 78s
to study -42n
to swallow -51e
to tell -86y
to that -40o
to the -64e
to them -73s
to think -51t
to this 50s
to throttle -71n
to tom -32n
to undo 122e
to us 58y
to vanish -57e
to voicemail -37n
to wait 50o
to want -111n
to wash 60s
to watch -40s
to weeks 33h
to whoever 44s
to worry 94s
to years 40h
toast -157e
today 46e
today he 71y
today i -45o
today is -34n
today she 79y
today they -38u
today to 31s
today was 44s
toddler -121o
toddler hit -61n
toddlers -86n
todya 44h
toe -84n
together -34o
toilet at -45n
toilet to 36e
toilets 239e
toilets at 31h
toilets in 92e
told 63y
told anyone 98t
told her -39y
told him 79u
told hr 46o
told mom -38n
told my -42s
told myself -49h
told nobody 33t
told off -38s
told the 137h
told them -84e
tom -34y
tomorrow -43o
tomorrow i -117o
tomorrow to 41o
tomorrows 32s
tone -47n
tongue -46t
tonight 89y
tonight and -32o
tonight he 40o
tonight i 64h
tonight is -63y
tonight it -46e
tonight like -56n
too -39t
too deep 39t
too expensive -58s
too far -35n
too fast -31n
too hard -136o
too late 30t
too long -39y
too near 35s
too polite 44s
too sensitive -47n
too slow 111u
too soon -53n
too then 59h
too tired 49s
took 31t
took all 54t
took an -69t
took credit -71n
took everything 87t
took far -38t
took her -69s
took it -172n
took me -63s
took one -72n
took pills 101y
took something 78t
took the -51t
took them 168t
took to -33t
took too 171t
took two -92n
tools 33y
tools away 33y
tooth and 33u
top 40u
top myself 55s
topping 62s
topping myself 62s
tore 67s
torturing 54u
torturing me 30u
touch -48o
touch the -58n
touches 67u
touches me 35u
towel 95t
towel is 54t
tower -34n
town -45e
tracker 41u
tracks 139y
tractor -36n
traffic -120o
train 36o
train tracks 88y
train with 42o
trained -51s
trainers -38n
training -52e
trains 89s
trainwreck -34n
tram -112n
transfer -45n
trash -51n
tray -71h
treasurer and 56o
tree 123s
tried 36y
tried to 58y
trip -121s
tripped -71u
tripped over -58u
trouble 100y
trousers -36e
truck 74y
true crime -45n
trust my 51o
trusted -56n
trusting -33n
truthfully -48n
try -132s
trying -39o
tube 53e
tuesday and -50e
tune -67n
turn to -48n
turned down -52n
turned it -42n
turned out -44s
turned the 147t
turning into -91n
turning the 32s
turning thirty 57s
turns 41u
turns out -38n
tutor -33s
tv 52u
twelve -102o
twelve years -34s
twenties -69n
twenties and -34n
twice and 61u
twice today 45e
twisted 57u
two -86e
two days -48y
two hours 30y
two in 80e
two jobs -44n
two kids -47e
two months -47n
two of 52u
two people -38n
two pills -72n
two weeks -60e
two year -42n
two years 193y
typing 32t
typo in -70n
tyres -40n
ugh -61s
ugly -96h
un 52s
uncle is 30u
under 114h
under a -70u
under it -41s
under my 120h
under the 46t
understand 95s
understood 34s
undo 157e
undo it 157e
undone 74o
unfair -138n
ungrateful -52n
uni and -79n
university 36t
unlocked 60u
unlovable -78n
until may -43n
until my 52h
until she 31o
until the -102h
until they -35h
up a 50s
up about -47n
up after -30y
up again 59e
up all -34s
up at -107u
up behind 53e
up for -81e
up he 40y
up how 77s
up i 61e
up in 41e
up it -60s
up my 72h
up over -34n
up space -89s
up the 50t
up this 63e
up tired -33n
up to 123h
up tomorrow 69s
up two -39n
up ways -44s
up with -55y
upset -84n
upstairs 122h
urge 44h
urges 40h
urges to 40h
us -41u
us and -48y
us he -50n
us if 51u
us in 71u
us kneel 39u
us not -52n
us with 32u
use it 41h
use of -56s
used the 58h
used to -143u
useless i 39h
usual -33h
utter -40n
vain -37n
van 36u
van with -57n
vanish -69e
vanish for 45s
vanish from -159n
vape 35u
very calm 65t
very polite 37o
vet -42s
vet gave -33n
vet said -43n
vet says -93n
video -129o
videos -63u
visa 38s
visit and -40n
visited -45n
vodka 73t
voice at -31n
voice in -32s
voice says 82o
voicemail -67n
voices 81o
voices say 52o
volunteering -37n
vomit 43e
vomiting 34e
wait -44u
waited 35u
waited in 33s
waiter -71n
waiting 102u
waiting for 38y
waiting on 37o
waiting outside 33o
waking 82y
waking up 62y
walk -31o
walk into 40s
walk past -52n
walked 42u
walked home -55n
walked in 74o
walked into 84u
walked out -63t
walked the -53n
walking 77s
walking into 37s
walking to 54s
walks into -43n
wall with -40n
walter 50y
want 68s
want an 38t
want another 35s
want it 70s
want me -129o
want my 69e
want out -35s
want that 32u
want the 42s
want this -98t
wanted a 32h
wanted the -88s
wanted to 64o
wanting 54s
wanting to 54s
wants 115y
war -77n
wardrobe 65e
warning -31n
was -47u
was a -68u
was about -32t
was afraid -53n
was always 33s
was an -69n
was and 88s
was angry 47t
was at -82s
was behind 46u
was blank 64s
was brave -32n
was dead 47s
was declined -30n
was disappointed 63s
was drunk 38u
was embarrassed -32n
was enough -35t
was fine 106o
was for 103s
was full 114t
was gone 90s
was good 62e
was hard -38n
was her -36s
was i -71s
was ill -83n
was kind -84s
was late 77u
was lovely -41s
was mean -49n
was meant 55o
was never 103s
was nine -47n
was not 136s
was nothing 53t
was one -146n
was only 55t
was pregnant 85u
was raped 92u
was refused 60s
was right -43n
was rude -34s
was scared -62o
was sick 59e
was silent -38n
was small -64n
was smug -66n
was so -106h
was stuck -79n
was suicidal -101n
was texting -38s
was that 52s
was the 64h
was there -36t
was to -90n
was too 47e
was up 31s
was very 43o
wash -33s
wasp -37n
waste -52s
wasted -56s
wasting -48y
wasting my -81n
watch 94y
watched -69o
watched it -52n
watching 44e
watching the 30e
water 129e
water and -91s
water before 33e
water the 45s
watered 62s
watered the 50s
wave -143n
waved -68n
waving -125n
way 142s
way he 88o
way home 92u
way more 46t
way other 92s
way that 67t
way through -100n
way to 44s
ways 59s
ways to 51s
we -133u
we are -30u
we argue 34u
we both -84n
we broke -32h
we did -49n
we do 41u
we ended -31n
we had 34t
we have -44u
we just -40n
we lost 34s
we put 32s
we want -30n
we were 108u
we will -60n
weak and 31o
weak i 39u
wear 86h
wear a 110u
wear bracelets 43h
wearing -62h
wearing long 31h
wears 70y
weather -39s
wedding -35e
wedding cake 34e
wedding speech 48s
wednesday 87h
wee 33y
weed 57t
weedkiller 49t
week and 38y
week at -34n
week he 37y
week i -91s
week in 89s
week to -75s
weeks -31e
weeks old 34o
weep -83n
weigh 56e
weigh in 57e
weigh the 31e
weighed -33e
weight -32e
weirdly 103y
weirdly proud 69e
well and -58h
well he 35u
well i 48u
well that -62s
well this -33e
went -50h
went as 40s
went cold 56s
went deeper 44t
went down -55e
went home -103t
went in 84h
went out 57e
went straight 32e
went through 78h
went under -92n
went upstairs 46t
were -33o
were a -57t
were in -39s
were laughing 59o
were nice 82s
were not -32s
were so -32n
wet -41y
wet sand -43n
whale -62n
what 56o
what a -162n
what could 82o
what did -40n
what do 59t
what does -35n
what for 47s
what happened 55t
what happens 98u
what i -73o
what if -88o
what is -36o
what must -40n
what my 52t
what she -102u
what the 77o
what they 72t
what time 47o
wheel 107o
wheelchair 36u
when he -42u
when her 32y
when nobody 49u
when she -94u
when the -90o
when they 38o
when you 59s
whenever -35u
whenever the -62n
where 58o
where and 31s
where he 52o
where my -163u
where nobody 37h
where she 94s
where the 41s
whether i -43s
which 55o
which is -76n
which of 50u
which was -38n
while 55o
while she 42o
whispered 103y
whispers 135y
white -64e
who -88s
who can -40n
who did -53o
who died 77s
who do -59y
who gets -61s
who got 30s
who i -50n
who is 51s
who liked -33n
who to 82y
who wants 61s
who was -48n
who would 59u
whoever 155s
whoever comes 66s
whoever reads 56s
whole -89t
whole bottle -47t
whole box -102n
whole class -36n
whole day 89e
whole department -42n
whole life -54n
whole lot 40t
whole office 116o
whole packet 71t
whole room -32s
whole story -32n
whole strip 79t
whole time 64u
whole way 42u
whole week -101n
whole weekend -33n
why 52s
why did -47s
why do -90s
why i 88s
why not 39s
why there 56h
why was 44s
widow -46n
wife and 41o
wife gone 49s
wife hit -93n
wife is 43o
wife stopped -34n
wife thinks -34s
wife will -54s
wifi -43s
will 59o
will all 120o
will burn 32o
will do 96o
will eat 53e
will end -46y
will find 88u
will get 56u
will have 151y
will hold 36s
will hurt -42h
will kill -44o
will never -150s
will not 63y
will pay 49o
will scream -127n
will stop 46o
will take -133s
will tell -68u
will use 33o
will write -70s
willpower -92n
window 54u
window on 45s
wine -127t
wine and 31t
wine to -63n
winter -40s
winter coat 96s
wish 62s
wish i -83s
wish it 47s
wish my 96s
wish somebody 38s
wish that 44s
wish the 97s
wish they 38s
wish to -89s
wishes 48y
wishing 106s
with -50h
with a -45u
with another -147n
with anyone 69s
with blood 75h
with breakfast -67e
with dad -32t
with everyone 50s
with him -36y
with his 84u
with how -55n
with it 114s
with less -66n
with life 75s
with money -50n
with murder -60n
with myself 78h
with no 54y
with nothing -62s
with six -42n
with someone -35s
with tea -109u
with that -54s
with the 33h
with their -32o
with them 32o
with this -113s
with today 43s
with us -36u
with wine 32t
with you -32n
without -51y
without a 74y
without asking -35n
without her 88y
without him 81y
without looking 56s
without my -193s
wobbly -38n
woke 161u
woke up 120u
woman with 54h
women -74n
wonder -88s
wonder i -43n
wondering -63s
wool -101n
word 64h
word into 31h
words -127h
words in 41h
wore -71s
wore my 31s
work -40u
work all -31u
work and 62e
work because 60u
work i 134u
work it 44h
work mom -31n
work since -47u
work so -35h
work was 44t
worked -129s
worked so -76n
worker -36n
working -40e
working from -30n
works out -34n
world 57s
world would -39s
worn -77o
worn out -48o
worried -96y
worried all -35n
worry about 47s
worry that 40s
worse -82h
worse and -56n
worst -158o
worth 66s
worth is -40n
worth it -88e
worth of 38s
worthless -45n
would 70s
would all -34s
would already -79n
would anyone -46s
would be 49s
would been -99h
would believe 74u
would blame 81s
would both 76u
would breathe 53s
would call 111h
would come 63o
would cry 94s
would die -196s
would ever 31u
would feel 40o
would felt 55h
would find 38s
would get 122s
would give 125y
would have -82s
would hear 40e
would hold 47s
would hoped 39s
would i -102s
would keep 83s
would kill -39o
would know 59o
would left -38u
would let -75s
would like 82s
would manage 67y
would not -79o
would notice -42s
would prefer 36s
would press 43s
would quit -66n
would rather 44s
would see 69h
would sell -38n
would shoot -51n
would swap 57s
would take 74o
would tell -138u
would told -40n
would visit -40n
would want -51t
wounds 41h
wrapped 41t
wrappers 139e
wrecked -109n
wrestling -40e
wretched -33n
wrist 74h
wrist is 97h
wrist on 53h
wrists 132t
wrists and 72t
write -61t
write the 67o
write to -74n
writing 34t
writing this 129t
written 65s
wrong -139t
wrong bin -35n
wrong can 40t
wrong file 34h
wrong in -33n
wrong name 57u
wrong person 45s
wrong when -47n
wrote 65y
wrote a -30y
wrote down 40s
wrote goodbye -71s
wrote my 65s
wrote the 66h
wrote to 49s
xbox -37n
year 42y
year 9 46o
year and 118s
year gap -34n
year in 74s
year is -84n
year of 45s
year old -48n
year olds -32n
year who -56n
years -34h
years ago -165s
years and 69y
years clean -64h
years i -150o
years old 112h
yelled -45y
yelled at 42y
yellow 103u
yes -35s
yes i -61n
yes to -50n
yesterday 178u
yesterday and -31s
yesterday i 48o
yet 75t
yet i -38n
yoghurt 32t
you 48s
you are -83s
you could 30h
you do 65s
you ever 118s
you for 125y
you have -96u
you just 36h
you know 112h
you letters -71n
you look -48n
you need 60t
you to 51s
you too -31n
you will 86y
young ones -42n
younger -122n
your -91h
your arms -61n
yourself up -36n
zero 41e
~hurt 189u
~others 266o
~self-harm 201h
~somebody 158y
~suicide 259s
~taken 156t
"""
