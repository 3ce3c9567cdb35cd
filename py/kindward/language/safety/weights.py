"""The weights of evidence.py, in hundredths; written by kindward_site.tools.danger_weights, edited by nobody."""

from typing import Final

from kindward.language.safety.model import Danger

MADE_FROM: Final = "2efb157bd9ccdc00"
BIAS: Final = -286
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
!eating 466e
!hurt 347u
!others 378o
!self-harm 381h
!somebody 292y
!suicide 340s
!taken 306t
. a -36y
. absolutely -60n
. after 90h
. again 60o
. all -85t
. am 95e
. an 130y
. ana 38e
. and 112y
. angry -41n
. another -38t
. anyway -33h
. as 72s
. at -53e
. ate 37e
. baby 32o
. back -71n
. banged 54h
. because 30u
. been 112h
. better 73s
. blood -77n
. booked 89s
. bought -106h
. breathe -51n
. broke -58h
. bumped -37n
. burned -64h
. burnt -60h
. by 60s
. came 33s
. can 80e
. cleaned 88h
. counting -101n
. cut 61h
. cutting -45h
. day 96h
. dead -70s
. dear -35s
. death 61s
. did 62t
. do 43t
. does -69s
. doing 31s
. dropped 92h
. dying 60s
. each 115h
. eight -62h
. ended -71n
. ever 67s
. every 131s
. everybody -62s
. everyday 43s
. everyone 30s
. exam 39e
. failed 70t
. failure -34n
. fainted 49e
. fasting -33e
. feel 98o
. fell -30n
. finished -51n
. first -49s
. food -48e
. for -58o
. forgive 33s
. forgot -39h
. forty 47h
. found 77y
. four 96e
. friend 35y
. funny 48s
. getting -86t
. go -138n
. going 121o
. goodnight 67t
. got 106u
. grandad 55y
. granny 31t
. great -34n
. half 140e
. harder 49o
. hate 103h
. have 46e
. having 70o
. he 37u
. held 85h
. here -35u
. hit -34o
. honestly 58s
. hope 55s
. hurt -58n
. i 32o
. if 77o
. in -54h
. is 147t
. jumped -43t
. just 63t
. keep 82o
. kill -37s
. kind 35h
. kissed 88s
. last 59o
. laxatives 40e
. lazy -90n
. let -45s
. letting -33n
. life -63s
. like 78s
. listening -67n
. literally 64u
. loads -35n
. locked -44n
. log 96s
. lol 58s
. long 56h
. lord 76o
. make -32o
. may -61n
. maybe -37s
. me 73u
. men 40e
. might 62s
. mine 32h
. missed 46o
. mistakes -35n
. mixed 43t
. mom 75u
. monday 35o
. morning -31n
. mortified -61n
. mother 94y
. never -40s
. new 165h
. nobody -69s
. not 116s
. nothing -70s
. now 78u
. nurse -40s
. of 38o
. off -82n
. on 72e
. once 55s
. other -72n
. our -100y
. out 62s
. over -42o
. panic -57n
. part 65s
. passed 71e
. past 83s
. pathetic -53n
. people -83o
. perhaps -46n
. picked -44h
. please 59t
. punching 55h
. reading -64n
. ready -48s
. relapsed 88h
. rest -115n
. retirement -45n
. ring -66n
. rohan -64n
. sat -70u
. saw 66y
. school -35n
. self 32h
. sending -31n
. sent -73n
. sh 93h
. shame -44n
. shook -66o
. shoot -71n
. shot -36n
. should -80s
. sick -37s
. signed 58s
. silly 73u
. since 127e
. six 107y
. sixty -30h
. slammed 46h
. slow -65n
. so 59h
. some 48s
. somebody 64u
. someone 48y
. someones 68u
. sometimes 118o
. soon 102s
. sorry 49u
. standing 94s
. still 75e
. suicidal 47s
. suicide 78s
. sunday -38n
. swallowed 37t
. tattoo -39n
. tbh 63h
. teacher 52s
. tell 122s
. ten -38n
. thank -72n
. thanks -42s
. then 52h
. thesis -41n
. things -31n
. thinking 80h
. third 101e
. thirty 51s
. this -37s
. threw 43t
. throw 48s
. to -58n
. today 41e
. told 218e
. too 72t
. took -38t
. touched -34n
. turning 69s
. under -39n
. waiting -39n
. want 162h
. wanted -61n
. was 55e
. watered 89s
. wearing 55h
. weirdly 36s
. well 124e
. went 31u
. what -76s
. whatever -32n
. when 117h
. where -52o
. whoever -67o
. why -34s
. will 64t
. wish 71s
. with 126s
. would 89s
. wrote -102s
. years -43n
. yesterday 65u
. you -77h
. your -31n
10 -66e
100 -171n
11 49y
12 63e
13 55h
13 and 55h
14 96e
14 and 35y
15 32t
16 75y
18 47s
1998 -106n
200 -73h
2009 -115n
2009 i -79n
22 38s
23 -35n
3 a 53u
3 hrs -40n
30 33s
38 46e
40 -47h
41 -103s
41 out -62n
44 32s
46 57h
48 -34n
5 101e
5 times -45u
50 -84h
52 -39h
52 and 86h
6 -40e
7 -45s
7 years -47n
8 -45h
8 months -31h
84 71o
9 -60h
9th 52s
a -34y
a baby -97n
a bad -61y
a bag 110e
a ball -43n
a barcode 36h
a bath -42n
a battery 54t
a be 76u
a beginner -34n
a better 67s
a black -52u
a blanket -70n
a body 44o
a bottle 50t
a box -41n
a break -72n
a burn 86h
a bus 162y
a cake -33n
a car 49s
a cat 45h
a chair 111u
a child -39o
a cigarette 107h
a clear 37s
a clock -46n
a cold -67u
a control -38n
a coward -66s
a cup 70e
a curry -31n
a date 100s
a day 66e
a dead 99s
a decent -66n
a disaster -55n
a dishwasher -60n
a divorce 34u
a dog 51s
a door 74u
a drain 31s
a drawer -70n
a dress -54n
a e 34h
a face -40n
a family -104u
a father 64s
a favour 84s
a film 64u
a flat 32e
a flight 42u
a fly -99n
a fool -62t
a for 40h
a fortnight -35n
a fraud -61s
a full 64y
a fuss 67h
a future 148s
a game 79u
a ghost 33s
a girl 72y
a go 33o
a good -65y
a goodbye 88y
a goose -66n
a grown 49h
a gun 56y
a guy 42u
a hand 33u
a handshake -83n
a hat -41n
a hawk -85n
a headache -31t
a heart -43n
a holiday -30s
a home -46y
a hoodie 57h
a horse -37n
a hot -52n
a hug -31n
a huge -37n
a hundred -59o
a joke 102o
a key -39u
a kid 33o
a knife 96o
a late 39s
a letter 41y
a liar -59n
a lighter 63h
a list 146o
a load 70t
a locked 45e
a lot 37t
a lump -82h
a man 129u
a marathon -45n
a mark 113o
a me 43s
a mean -44n
a memory 147s
a missing -35n
a monster 49o
a month 53h
a moving 179u
a murderer 36e
a nap -37n
a napkin 60e
a neighbour 79o
a new 57o
a nice 162o
a night -81n
a nosebleed -70n
a note 36y
a number 46u
a panic -53s
a parking -56n
a pen -43h
a person 89o
a photo 101u
a piece 84h
a pig 37e
a pizza -35n
a place 77s
a plan -84y
a plate 80u
a poor -44n
a post 36s
a promise 36h
a proper -42s
a quiet -44n
a raise -44n
a razor 84y
a relief 39s
a right 42t
a room 96u
a rope -90y
a rotten -31n
a sad -44n
a sandwich -30e
a scarf 54u
a scone -38n
a second 68o
a secret -41n
a sewing 43h
a shoe -69n
a sin 100o
a single -58h
a slap 102u
a slice 36e
a slob -36n
a small -61n
a smaller -56n
a soldier 63s
a son 84s
a spot 62s
a sticker -42n
a stone -48n
a subscription 67s
a suit 37s
a talk 30h
a thing -50e
a time -67n
a tin -45n
a tomorrow 33s
a tracker 49u
a tree 46s
a typo 101s
a van -67n
a vet 33s
a video 37s
a walk -31n
a way 76s
a wednesday 37h
a wet -41n
a whale -58n
a whole -67t
a will -70n
a window -34n
a wish -111n
a word 115y
a worse 31s
a year -67h
able -43o
able to -39o
abortion 32s
about -36s
about death -119s
about dying 62s
about ending -37s
about his -66u
about how 106o
about it -43o
about just 33s
about killing 51o
about lately 40s
about lunch -52s
about me -78e
about moving -42n
about my -143u
about myself -76n
about not 63y
about suicide 31y
about ten 73t
about to -33h
about what -79s
abroad 47u
absolute -42n
absolutely -87n
absolutely nothing -52n
abuot -39t
abused 38u
abut 67o
accident 111h
accident and -56h
accounts 36s
ache -86n
ache in -63n
acid 94o
acne -76s
across 36u
act -87s
act so -68n
actually do 34s
add 44h
added 109h
adding -41h
address 203y
adds 100u
admit 32s
adn 135y
adn i 36y
adult -30n
affairs 46s
affairs in 34s
afford -60n
affraid 64o
afraid -75o
afraid he 60u
afraid i 40o
afraid they -110n
afraid to -91u
after 83e
after 8 -32h
after a -34h
after dinner 56e
after every 96e
after forty -32u
after i -32e
after me -33y
after my 59o
after nine -54h
after school 42u
after sunday 36y
after telling -70n
after that 54t
after this 125s
after tonight -30s
after twelve -41n
after you 77t
afternoon -71o
afterwards i 33h
again 45e
again at -61h
again because 37e
again for 33u
again if -139n
again in 73h
again mom 34h
again my 65e
again the 80h
again third -99s
again today 89y
again tomorrow -94n
against me -81u
against the 111u
age on -33n
agency 57u
ages -133n
ago and -99t
ago i -47t
ago today -33n
agree 67o
agreed -105n
agreed to -83n
agreeing 67u
airport and -39n
aisle -117n
alarm -124s
alarm so -88n
alarms -37n
alive 229s
alive and 38o
alive by -34y
alive for 50s
alive than -33s
all afternoon -36n
all away 35h
all back -48e
all be 144s
all because -53n
all cut 47y
all day -89e
all evening -51s
all find -60n
all gone 37t
all i 42t
all know 68o
all laughed 62s
all me -30t
all morning -126n
all night -43o
all of 83t
all on -59n
all over -35e
all pay 34o
all people 52s
all pills 41t
all since 100e
all think -52n
all this 43s
all those -35n
all three 79e
all through -37h
all to -100s
all up 100e
all week 38y
all weekend -106e
all with -79o
all year -53s
all zero -51n
allergic -39t
allergy -39n
allotment -82n
allowed 62u
allowed a 52u
allowed out 63u
almost 75o
alone and 32t
along -64u
along the -32n
already 134t
already a 50s
already did 59t
already gone 38s
already know 35h
already planned -35e
already see -91n
already swallowed 32t
also -44e
altar -70n
altogether 38e
always -61e
always be -57n
always bruised 80y
always complain 91u
always do -39n
always late -33n
always ruin 42o
am 13 55s
am 41 -38n
am 52 77h
am a -46o
am about 57h
am affraid 64o
am all -51s
am allowed -72h
am alone 65t
am already 48h
am an -102t
am at 166s
am bad -40u
am better 78s
am bleeding 131t
am brave 33s
am bringing 34o
am burnt -53n
am checking 138s
am cold 71e
am coming 80o
am done 59s
am dreading -32n
am drowning -60n
am dying -101n
am eighty 49u
am empty 69e
am exhausted -74n
am fat 31e
am feart 40u
am fine 37s
am finished -67s
am forty 35h
am free 37s
am frightened 75o
am furious -56n
am getting 97t
am giving -32s
am going 50o
am gone 89s
am good 33e
am gutted -90n
am here -91n
am hiding 133u
am holding 71t
am hungry -43n
am i 43t
am in 90t
am just -74t
am learning -103n
am leaving 122o
am literally -39h
am locked 126u
am looking -36s
am lying 76t
am making -31e
am meant 37t
am nervous -35n
am never -93n
am ninety -33n
am no -70s
am nobody -66n
am old -38s
am on 62t
am only 38s
am out 136s
am planning 92o
am pregnant 75u
am running 106h
am sad -45h
am safe -65s
am scared 65o
am selfish -73n
am serious 65s
am sick -36e
am sitting 123h
am six -40u
am sixty -90s
am sleepy -45t
am slipping 37s
am slow -36u
am so -42o
am sorry 40s
am starting 46t
am still 88e
am stuck -61n
am sure -81o
am telling 77h
am that 108o
am the -98o
am thin 33e
am thinking 130o
am to 41e
am too 38s
am trying -33o
am turning -61n
am unlovable -78n
am useless -95s
am wasting -94n
am weak -42u
am wearing 31h
am with -39n
am writing 61e
ambulance 51t
among -63n
an -39t
an accident 66s
an afternoon -32n
an angel 36s
an answer -42u
an apple 86e
an early 33t
an essay 36y
an hour 50t
an ice -33n
an impostor -66n
an it -151o
ana 56e
anaesthetic -93n
and after 85e
and again -59e
and all 71s
and apologised -42n
and ashamed 40s
and at 34s
and ate -90e
and banged 66h
and bawled -66n
and beats 46o
and burn 34h
and by -34s
and call -42n
and can -161s
and could -77n
and cried -30o
and cut 152h
and dad 71u
and do 99u
and dragged 36u
and drank 39t
and drove -45u
and each -50n
and end 32o
and every 34t
and everybody -43s
and everyone -63s
and felt -106h
and finally 42s
and forgot -46n
and frightened 35e
and froze 40u
and get -44n
and got 109o
and grateful -90n
and gum 44e
and hate -35n
and have -48e
and he 47u
and held 82u
and her 48y
and his 62y
and hit 83h
and honestly -35s
and hoping 82s
and hurt 45h
and if 40u
and is 35y
and jealous -30n
and just 46o
and keep -90n
and kicked 84u
and last 71u
and lately 69o
and laughed -56u
and lay -49s
and leave 37s
and left 95y
and let -69s
and look -47h
and lost -50n
and make 47o
and missed -92s
and mom 75u
and most -40n
and my -56t
and neither -57s
and never -40s
and no 36u
and nobody 47t
and not 73s
and now -65t
and offered -80n
and on 51s
and only 55h
and over 123h
and papers 38u
and pay -35n
and people -39n
and pulled -55n
and punches 48u
and purged 49e
and put 63u
and rang -54n
and read -37n
and regret -44n
and said 78u
and sat 49s
and say -61u
and says 137y
and she 59y
and since 75e
and slept -47n
and slow -33n
and so -61s
and sold -35n
and some 50t
and someone 48s
and sorry 65s
and spit 43e
and stand 39s
and start -171o
and still -66e
and stop -54n
and stuck 48e
and stupid 57t
and swore -33n
and tell -75e
and that 32s
and then -53e
and there 100y
and think 77s
and thinking 112o
and thought 82o
and today -72y
and tomorrow -38n
and try -41n
and turned 49y
and two -48n
and walked -83s
and want -44s
and wanted -42n
and was 30y
and watched 71o
and we -106u
and what 35o
and will 76y
and would 60u
and wrote 76s
angel 36s
anger -31o
angry at -49h
angry that 82s
angry with -67n
ankle -48n
annoyed -65y
annoyed that 31s
annoying -63n
anorexia 36e
another day 31s
another one 53e
another week 98s
another year 176s
answered 38u
answered back 52u
answering 120y
antibiotics -52n
antidepressant -35n
anxiety -138t
anxious -51n
any longer 54s
anybody in 34u
anymore 106s
anymore and 35y
anymore i -116h
anyone even 35s
anyone in 32s
anyone noticed -50n
anyone noticing 31s
anyone that 111s
anyone yet -155n
anything but -36s
anything down 31e
anything for -32n
anything just -48h
anything like -73s
anything since 90e
anything to 56s
anyway 74u
anyway i 94t
anyway the -82h
apart -61h
apologise -55u
apologise for -39n
apologise to -39n
apologised -80s
apologize -41n
app 99s
apple 156e
apply -53n
apply and -53n
applying -31n
appointment -38s
april 49e
are at 108t
are better -31n
are blue 63y
are broken 60t
are cold -57n
are covered 61h
are dead -61n
are done 71s
are empty 64y
are forcing 42u
are from -40h
are getting 43h
are going 55t
are gone -47t
are good -52n
are having -32n
are in -83t
are just -39n
are killing -64n
are laughing -54n
are marks 98y
are married 68u
are old -66n
are on -40s
are right 32s
are ringing 94t
are slow 53u
are so -48h
are still -69h
are the 64h
are too 39s
are you -30n
are young 157s
argue 61u
argued 30y
argued in -36n
argued with 53y
arguing with -42n
argument -43o
argument about -34n
arithmetic 42s
arm 202h
arm and 70h
arm is -108n
arm not 55h
arm on -115h
arm so 53h
arm that 44h
arm to -47u
arms 96h
arms again 53h
arms all 45y
arms and -30y
arms are 30h
arms so -32h
arms to -114h
arms when 54h
around 69o
around for 125s
around in -135s
around me 73o
around my 38u
around the -57o
as -72s
as an 95u
as i 42t
as if -107u
as much -42n
as my -85n
as normal 63o
as usual -128o
as well 130s
ashamed -77h
ashamed i -85n
ashamed of -64u
ashamed to 74h
ask -98u
ask for -46u
ask god 59s
ask her -95n
ask me -45n
ask that 35s
ask what -49n
asked about 194h
asked for -153u
asked if -161s
asked my 33s
asked the 62s
asked to 41u
asked what 30h
asked where -51n
asking about 47u
asking me -108n
asking what 39s
asks -84e
asks what -76n
asleep 74t
asleep during -41n
assaulted 108u
assaulted on 52u
assembly 33s
assistant -31n
at -67u
at 10 -87n
at 23 -35n
at 5 -49n
at 6 -75n
at a 55s
at all 53e
at asking 52h
at bedtime -52n
at being -83n
at breakfast 77s
at chess -97n
at church 99u
at college -56n
at each -33n
at easter 87s
at every -43s
at first -55n
at five -93n
at for 63e
at him -49h
at his 131o
at home 54y
at it 62h
at last -64n
at lunch 68t
at midnight 45e
at myself -52h
at night 166u
at nine 50t
at nineteen -97n
at nursery -50n
at school 35e
at seven -33n
at sixteen -48n
at something -38n
at that 66o
at their 60t
at them 33y
at thirty -44n
at this -55h
at three -46n
at two -45n
at work 36h
ate 82e
ate a 40e
ate it -52e
ate my -47n
ate the -38t
ate two 46e
ater 36u
attack -82s
attack in -46s
attempt 75s
attic -53n
auditor -34n
auditor found -34n
august -69u
aunt -91u
aunt for 61o
auntie -65n
autumn -43s
avoid -48n
awake 35t
away 102y
away and 107y
away from -65o
away on 73o
away so 52e
away with -67s
awful -84t
awkward -103n
baby -45o
baby about -33n
baby and 33y
baby clothes -120n
baby down 44o
baby i 145y
baby in 44o
baby will -45s
baby would 124y
back 31e
back 41 -62n
back and 110e
back at -44o
back chapter -31n
back from 55y
back if 34s
back is 32t
back lifting -34n
back office -32n
back on -43y
back the 50y
back there -104s
back to -82h
back up -36e
back went 40s
backbone -81n
bad -41h
bad and 42t
bad at -60n
bad day -33s
bad friend 54y
bad i 31t
bad morning 37s
bad person -35n
bad rn 51h
bad sister 35y
bad things 62h
bad wife -31u
bad with -31n
badge -42n
badly -128h
badly and -37n
badly at -60n
bag 167u
bag packed 104u
bags -66e
baked -53n
bakery -70s
balcony 76o
balcony because 81s
ball -95s
ball at -34s
banana -37n
bang my 35h
banging -61u
banging on -53u
bank -33s
bank account -41n
bank card 94u
bank rang 101s
banter 71u
barbecue -43n
barcode 121h
barcode and 36h
barn 66t
basil -52n
bat 36o
bath and 106h
bath time -68n
bath with 42u
bathroom 69y
bathroom and 135y
bathroom scales -41n
bathroom until -43e
bathroom when 43u
bathroom with 89y
baton -39n
baton in -39n
bawled -66n
be 80s
be a -55s
be able -42o
be about -42n
be alive 101s
be allowed 82s
be alone -34y
be and 53u
be another -43s
be asleep 41u
be at -64o
be bad -46n
be better -61y
be coming -57s
be cross 60t
be dead 44s
be excused 40s
be forty -73n
be free 51s
be gentle -86n
be glad 53s
be gone 57s
be good -50s
be happier 68s
be happy -72h
be here -238y
be home -38s
be in 103y
be kind -69n
be kinder -47s
be laughing 35o
be liked -42n
be looked 38s
be my 98o
be near 68o
be needing 48s
be no 46o
be nothing 59s
be one 33o
be other -43n
be over 33s
be patient -57n
be perfect -35n
be polite 50h
be proud -120n
be quiet 45o
be relieved 39s
be right -65n
be sad 35h
be shot 61s
be shouted -56o
be smaller 52e
be so 96s
be someone -50n
be stronger 48e
be that -104s
be the -197o
be there -65u
be this 53e
be told -33s
be trusted -30n
be undone 106o
be upset -34n
be where 122s
be worse 68s
beams 48s
beans -140n
bear -101e
beat him -39o
beat my -46o
beaten -47u
beating 52y
beating myself -38n
beats 109u
beats me 50u
beautiful -45n
becase 36o
because 42e
because he -100u
because if 43u
because it 83e
because my -59u
because of -54u
because she 48e
because the -79u
because then 56h
because there -69e
because they 59h
because we -62n
bed and 106u
bed by 32u
bed i 37h
bed now -82n
bed since -50n
bedroom 123u
bedroom and 31u
bedside 55u
bedside table 55u
bedtime -53s
been a -117s
been and -33n
been bad 34h
been better 57s
been bleeding -75t
been born 46y
been calling 77s
been cutting -31h
been doing 31h
been drinking 46u
been driving 34s
been gone -57n
been good 33h
been googling -56s
been hard -35n
been having 60s
been in -71h
been living 36e
been looking -53s
been me 56s
been on -41y
been parking 38o
been rehearsing 33s
been saying 40y
been short -40n
been sick 32t
been stabbed 57t
been taking -38h
been the 97s
been there -53y
been thinking 76s
been throwing 41t
been turning -81n
been two 80y
been up 131s
before -36o
before and 56t
before coffee -37n
before every -83n
before friday -82s
before i 73o
before it 36t
before school -55n
before the 62e
beg 52u
began -70n
beginner -36n
begun 100e
begun to 79e
behind my 95e
behind on -50n
behind the 69u
being abused 61u
being alive 193s
being alone 32o
being asked -38n
being dead 118s
being happy 55s
being here 124s
being hit 47y
being ill -50n
being jealous -47n
being late -47h
being me 32o
being polite -69n
being sick 37e
being slow -41y
being stupid -43n
being the -95n
believe 48u
believe a 30u
believe i -44n
believe the 39s
believe tonight -66n
believed it -52n
bell jar -31n
belong 43u
belong at -32n
belt 159u
belt off 47u
ben -42n
ben and -37n
bench -108n
bench is -33n
beside 40u
beside her 33s
best -53y
best friend -41y
best mate 91y
best part 59s
best with -32n
better and -93s
better dead 47s
better i 61s
better in 35s
better now -44n
better off -63y
better with 115s
between -51o
between me -59n
between the 52s
bigger -44u
bike -50u
bike and -68n
bill -136s
bill and -41n
bill came -67n
bill was 49s
bills -64s
bin 171e
binge -108e
binged 31e
binged and 31e
bingo -40n
birth 130o
birth and 62s
birthday -57e
birthday and 69e
birthday cake -55e
birthdays 124s
biscuit -30e
biscuits -177e
biscuits to -78n
bit about -33n
bit and 60s
bit by 92s
bit of -33h
bite 101h
bite of 36e
bites -30u
biting -78n
bits -163t
bits when -96n
bitten -62n
bitter -73s
black 33e
black coffee 155e
black eye -41u
blackberries -35n
blade 192h
blade i 49h
blade on -98n
blade out 87h
blades 89h
blades and 72h
blame -52s
blame me 78s
blame them -82n
blamed -58n
blamed the -34n
bleach 33t
bled because 52h
bleed 192h
bleeding 72t
bleeds from 42e
blew -48n
blew it -31n
blister 67t
blister packs 67t
blocked 41t
blood 96t
blood all -60t
blood in 55e
blood on 49y
blood pressure -65t
blood test -37n
blown -43n
blue 99y
blue one -63n
blush -30n
board -90n
body 128h
body because 89h
body can -42n
body carried -32n
body for -41h
body is 76h
body when -34h
body will -57n
body with -67n
boiler -35e
boiler has 39e
bombed -49n
bombed the -41n
bone and 36e
bones 63e
bones and 50e
book -74u
booked the 81s
boot 67o
boots -34n
bored -111n
bored of -40n
boring -125e
born 131s
born and 37s
born into -32n
borrow 31s
borrowed 57s
boss -43o
boss is -48o
boss thinks 39h
boss was 31s
boston -30n
bother 132s
bothered -65n
bottle 67t
bottle empty 84t
bottle is 74t
bought it 42o
bought rope 121s
bought the 67o
bound -35n
bound to -35n
bowling -30n
box 41t
box is 45t
box room -31n
box with -81h
boxes -38t
boxing -34n
boyfriend 125y
boyfriend and 46u
boyfriend choked 32u
boyfriend found 52h
boyfriend has -71y
boyfriend hurts 32u
boyfriend is 52y
boyfriend makes 32u
boys 95u
boys in 106u
bracelets 44h
bracelets up 50h
brain 111s
brain is -39n
brain said 48s
brains -60s
brambles -104n
brave -55s
bread -123e
bread knife -100n
break room 50e
breakfast -51e
breakfast i -35n
breakfast like -64n
breaking 36u
breakup -105h
breath and 49s
breath there -41n
breathe 116e
breathe before -68n
breathe easier 56s
breathe right 77t
breathes -38o
breathing 198s
bridesmaid -41n
bridge 39y
bridge and 61y
bridge at -43n
bridge i -77t
bridge on 35s
bridge when -37n
bridge with -32n
bring it 34e
bring me 70s
bring my 32o
bring the -65u
bringing a 45o
broccoli -40n
broke -45u
broke a 48h
broke me -79n
broke my -41u
broke the -33h
broke two 38u
broken -33y
brother and 97o
brother beat -42n
brother for -66n
brother he 65s
brother in -77y
brother is -49y
brother locked -83n
brother said 106u
brother today 68s
brothers 121u
brought it 52e
brought me -53s
brought shame 40s
bruise on 31h
bruised 64y
bruised and 80y
bruises 157y
bruises are 71u
budget -148n
budgies -36s
buffet -68n
buffet and -37n
bug -90n
bugs -81n
bugs me -81n
builders -45n
built -32s
bulimia in -101n
bulimia is 65e
bumped -37n
bumped the -37n
bungee -42n
bungee jump -42n
burden 35s
burden for 69s
burden of -33n
buried in -46n
burn 91o
burn myself 48h
burn or 80h
burn the 46u
burned -111h
burned me -65u
burned my -67h
burns 154t
burns me 131u
burns rice -39n
burnt -55h
burnt out -87n
burst -31n
burst into -31n
bury -37u
bus 32y
bus and 61y
bus home 40h
bus in -43n
bus tomorrow 74s
bus was -71s
buses -37n
but it 175t
but not 70t
but she -108n
but still -40n
but that -74n
but they 46s
buy -51n
by -57u
by accident -103h
by bit 92s
by eleven -63n
by five -42n
by mistake -90n
by monday 67o
by my 94u
by not 66e
by now -115t
by one 37t
by our 49y
by six -46u
by summer 33s
by sunday 108s
by the 86u
by then 65s
by three -53n
bye 107y
cabinet 87t
cable 53u
cables 36u
cake -67e
cake at 72e
cake for 50e
cake if 77e
cake is -41n
calendar -119o
call and 105h
call at 50h
call before 48h
call centre 39s
call him -64n
call it -33u
call my -37n
call that -33n
call the -72n
call with 98h
call yourself -43n
called -136e
called in 52o
called it 33u
called me 93e
called my -134s
called the -106n
calling myself -57n
calls -56y
calls me -72n
calls then 40u
calm 139h
calm about 68s
calm and 48t
calm i -84n
calmly 39u
calms 77h
calms me 77h
calories 36e
came and -74h
came back 39y
came down 72h
came for 74s
came home 64s
came in -91u
came on -110n
came out -58u
came with -60n
camera 54y
can already -91n
can breathe 91h
can call -63n
can die 41y
can go 57s
can have 98s
can hear 51y
can i 38o
can keep 34o
can rest 105s
can see -42u
can someone 91y
can still -114n
can tell -89n
can think 38e
can wear 48u
can write -49n
cancelled -72e
cancelled my 59u
cancelled on -63e
cancelled the 44s
cancelling -31n
cancer 67s
cancer and 63s
canteen -96u
car and 65u
car boot -83n
car door -50h
car for -39s
car i 38t
car on 93u
car park 38o
car so -45n
car then -42n
carbs -40n
card bill -40n
card for -32n
card was -34n
card with 68u
cards -120n
cards for -64n
care -49s
care if -32s
career -103n
career is -33n
careless -30n
carer 58u
carer and -37n
carer pinches 41u
carpet -134n
carried -103e
carried it -53n
carried me -46n
carries -36n
carry 129e
carry me 41e
carry on 166s
carry the -44u
carrying 38o
carrying on 136s
carrying the -58n
cartoons -46n
carve 56h
carve the 49h
carved 79h
carved fat 52h
carving -31n
case 151h
case i 58o
cat and 98y
cat did 99h
cat left -32n
cat scratched -41h
cat to -32n
cat videos -54n
cat was -54n
catch 42s
catch up 65s
cats 89s
caught it -32n
caught myself 57s
cause 62u
cause the 42u
ceiling 32s
cellmate 47o
cemetery 43s
chair 93u
chair without -51n
champagne -57n
chance 79s
chance and -31n
change -134u
changed 34t
changed my 61t
changing 42u
changing room 50u
chapter -40s
chapter two -31n
character -66n
charge -41n
charger 48u
charity -53s
charity shop -48n
chat -44y
cheap -47n
cheated -76o
cheated on -45n
checked 62s
checking his -53n
checking out 138s
checkout 31s
checks 64u
checks the 61h
cheek 50e
cheekbones -32n
cheese -97n
chef -33n
chem -82n
chemistry 47h
chess -97n
chess and -84n
chest and -32o
chest feels -37t
chest hurts 57e
chest is 54t
chew 114e
chew ice 50e
chewed 97e
chewed it 65e
childhood -71n
children and 131y
children had -35n
children would 35o
chin -125n
chips -92n
chocolate -179n
choice 38e
choice and 39e
choir -182n
choked 103o
choked in -41n
choked me 54u
choked on -30n
choose -75u
choosing 41s
choosing a -30n
chose it 46h
chosen 131s
chosen the 115s
christening -32s
christmas presents 79s
church 77u
cigarette 113h
cigarette because 79h
cinema -43n
circle -61n
claim 32s
class -74y
class and -114s
class teacher 41u
clean 89h
clean for 56h
clean from -61n
clean up 34h
cleaned it -104n
cleaned my 49s
cleaning 100y
clear 117s
cleared -30s
clearly 30s
clever like 45e
client -54h
client and -32n
cliffs 81s
cliffs after 57s
climbing -89n
climbing wall -31n
clingy -60n
clock -58n
close 66h
close my 39u
closed -43t
closed so -39n
closer 46u
closet and -31s
clothes 61u
clothes off 30u
clothes on 32u
coach 35u
coach is -38n
coat 63o
coat in 33s
coat this 33s
coats -78u
coffee and -63e
cold 64e
cold all 46e
collapsed under -40n
colleague -71y
colleague gave -31n
colleague told 38y
colleagues -58e
college -107s
come 66y
come and 84y
come back 66y
come from 67o
come i 54s
come in 57o
come on -54n
comedy -66n
comes 118u
comes from -48n
comes in 98u
comes into 36u
comes out 104e
comes to -58u
comforting 30u
coming 80o
coming back 79o
coming down -39s
coming for -38n
coming in 32u
coming out 69e
comma -58n
comment -79n
committee -158n
committee and -47n
compare -85n
compare myself -56n
comparing -68h
comparing myself -34h
complain about -49n
complete -38n
compliment -44n
conference -76n
confidence -30y
consultant -40o
consultant talked -37n
consumed 45t
contact -32n
contract -187h
contract but -97n
control freak -38n
conversation -50n
cook -86e
cook for 40e
cook rice -49n
cookies -55n
cooking -66o
cool -44t
cool with -55h
cope -41s
coping -49n
cord 65h
corrected -45h
cost 35s
costume -37n
cot 41o
cot and 41o
cough -35n
could be 83s
could die 40s
could go 43u
could have -140s
could i 57o
could just 99s
could kick -33n
could murder 71o
could not -31e
could say 80h
could see -83h
could sleep -187n
could swap 48s
council -47o
counselor -38o
count the 65t
counter -47h
counting down -40h
country 47y
country we 31h
courage 44s
course -172n
course on -48n
courses -56n
courses this -56n
court 38o
cousin and -46n
cousin told 53y
cousins -36e
cover 78u
cover it 81u
covered 48h
covered in 45h
covers 61u
cow -37n
coward -77y
coward for -44s
coward to 36s
cranky -41n
crashed 44t
crashed and -32n
crashed the 97t
crawls -35n
cream -80h
credit -150t
credit card -51t
credit for -73n
cried and 43e
cried at -57n
cried because -37s
cried for 56s
cried in -100t
cried like 79o
cried so 65u
cried then -39n
cries 92o
cries at 91e
crime -121u
crisis -84s
crisps -155n
crooked -89n
crooked and -34n
cross -91s
cross i -39s
cross with -86n
crossword -45n
cruel -75h
cruel thing -44n
crush -87n
cry -99u
cry for 97s
cry into -59n
crying in -48n
crying over -30n
cup -36e
cup and 87e
cup of -48n
cupboard -41e
cupboard again -74n
cupboard door -47u
cups -40n
curiosity -49n
curiosity killed -49n
curry -44n
custody 61s
customers -41n
cut 53h
cut and 74h
cut deep 44h
cut from -35n
cut it 37h
cut me -49o
cut my -164h
cut myself -157h
cut out -53n
cut so 100h
cuts 185h
cutting 141h
cutting after 65h
cutting again 51h
cutting and 35y
cutting down -44n
cutting myself 35h
cv -94n
cyclists -40n
dad about -93y
dad and -38o
dad beat 62o
dad chair -51n
dad going -71n
dad gun 98o
dad hitting 80y
dad i -34o
dad in -34n
dad is 37y
dad never -56n
dad thinks -74n
dad used -48n
daft -49u
dal -65n
dance -42e
dancing -36s
dangerous 40y
dark 68s
dark and 81y
dark i -54n
darling -40n
date and -34y
date for -74n
date i 80u
date in -35s
date of -35n
dates -38n
daughter 44y
daughter and -35o
daughter asked -52n
daughter failed -33n
daughter is 41y
daughter told -38n
daughter too -38o
daughters 59y
day at -91s
day because -57n
day for -99s
day four -47n
day is -79e
day of 87o
day on 93s
day she 42s
day since 48t
day so 31e
day that -49n
day they 73o
day with 66u
day zero 139h
daydream 48s
daydream about 48s
days 51e
days now 69e
days on -59n
days without 109e
dead 92s
dead after -61n
dead before 73s
dead body -77o
dead but -38y
dead by 59s
dead end -45n
dead father 41s
dead i -51s
dead now -39n
dead on -108n
dead than 81s
dead tired -46n
dead to -75n
deadline -39h
deadline i 66s
deal 47h
dear -68t
death 113s
death in 51s
death is 43s
death of -88n
debate -45n
debt 93s
debt and 31s
debts 37s
decent night -36n
decent thing 60s
decided 114s
decided and -41s
decided to -34s
declined -53n
deep -55t
deeper 61h
delayed -56n
delete 80s
deleted 127s
deleted all 65s
deliberately 103h
dementia 80o
dementia i 38o
dented -42n
dented the -42n
dentist 33e
dentist bill -67n
deployment 129y
depression 79s
deserve better -39s
deserve food 56e
deserved 93h
deserved it 86h
desk next -40s
despair -53n
destroyed -43n
diary 73y
did 34h
did i -134t
did it 85h
did my 81h
did not -109u
did that 81o
did the 100h
did things 33u
did this 45o
did to 103o
die 129s
die alone -92n
die before 49s
die for -131o
die i -97h
die in 31s
die now 36t
die of -102n
die on -68n
die so -45s
die than -41s
die then 111s
die with 70s
died and 34s
died in -60s
died inside -47n
died of -38n
died on -75s
died that 112s
died tomorrow 61s
died when -33n
dies 110h
diet -48e
diets -71n
difference -96n
differently -78n
dig 57h
dinner and -110e
dinner i 69e
dinner in 62e
dinner was 36u
dinner with 30h
director -51n
dirty 39u
disappear to -55n
disappointed -78s
disappointed in -49h
disappointed that 34s
disappointment -50n
disaster -76n
disgusting -58e
disgusting after -31n
disgusting and 33h
dishes -44u
dishwasher -100s
dislike -89n
dissertation -31n
divorce by -82n
divorce i -46e
diwali -49n
dizzy 90t
do 68s
do all -47n
do another 106s
do anything 35e
do better -80s
do everyone 59s
do everything -53n
do i 133y
do it 159o
do karaoke -66n
do list -77n
do next 44s
do nothing -184n
do one -98h
do other -67n
do people 59s
do so -97n
do something 124o
do the -195u
do this -83o
do to 159o
do what 54u
do when 119u
do with -134s
doctor -57e
doctor asked -98n
doctor changed -38s
doctor told -41n
doctors 32s
does anything -36o
does he -126u
does it 54u
does not 68y
does that 34h
dog and -31s
dog down 69s
dog follows -59n
dog off -45n
dog swallowed -37n
dog to -50s
dog was 51s
doing okay 47s
done and 57o
done enough 38s
done is -50n
done it 123t
done living 86s
done the -81t
door 127y
door again 32o
door and -61u
door at 34e
door because -77u
door for -55s
door handle 82u
door is 48y
door it -48n
door shut 54u
door unlocked 32u
dorm 122u
double -96t
double checked -34n
double shift -33n
doubled 95t
dough -88e
doughnuts -33n
down a 42s
down after -35s
down at -90n
down because 30e
down in -38e
down my 58e
down on -75e
down properly 66u
down they 73o
down to 99e
down when -44s
down with 56o
dowry 97u
draft -62n
drama -63s
drama queen -40n
drank 182t
drank it 36t
drank the 47t
drank too -164s
drawer 116h
dread -47h
dreadful -75n
dreading -38n
dress -42e
dress i 47u
drew -35y
drill at -31n
drink 108e
drink and 59u
drink water -93n
drinking 51u
drinks i 54u
drive -84s
drive everyone -44n
drive into 39s
driver -41u
driving 32s
driving examiner -46n
driving test -72s
drop 55e
dropped -50h
dropped a 64h
dropped my 48h
dropped out -65s
dropped when -63n
dropping -65o
drown 93o
drowning -38o
drowning in -64n
drowsy 109t
drums -55n
drunk 150u
drunk the 55t
dry -60n
dry mouth -31n
dubai -75n
dug 35h
dull -122n
dumb -67t
dumped -33t
dumped me -38t
duolingo -41n
during -85h
dying i -45s
dying is 73s
dying to -86n
e 34h
each 45y
each time -33h
eam 68y
earlier -32n
early -89t
early and -35n
early shift -39n
earns -54n
ears are 95t
ears go -40n
earth 167s
ease -58n
easier 41s
easier once 53s
easter eggs -48n
easy it 36o
eat 90e
eat alone -58n
eat and 53e
eat at 118e
eat crisps -41n
eat i 44e
eat in 101e
eat more -39n
eat nothing 82e
eat something -94n
eat too -91h
eat until 45e
eat with -68n
eaten a -35e
eaten in 65e
eaten today -62n
eating and 51e
eating beans -53n
eating my -134s
echo -34n
eczema -35h
edge 84s
effect 91t
eggs -54n
eggs so -48n
eggshells 30u
eight -76h
eight hours -45n
eight years -32h
eighties -143n
eighty 43u
eighty and -34n
eighty i 31h
eldest -115n
else -72h
else in 42o
else should 37s
email -94h
email if -51n
email since -33n
emailed -33n
emailed him -33n
emails -50h
embarassed -37n
embarassed i -37n
embarrassed -72s
embarrasses -93n
embarrasses me -93n
embarrassing -102h
embarrassment -77n
embarrassment when -59n
emergency 132u
emoji -43n
emptied the -57t
empty 127t
empty after -60n
empty and 60t
empty packets 32y
end and 31s
end for -40n
end i -40n
end it 105s
end my -59s
end of -131s
end the 49s
end this -160n
ended -84y
ended the -37n
ended up -98u
ending 65y
ending it 73y
endless -86n
ends 52e
ends in -135n
engaged -68h
engines 38t
enjoy -82s
enjoy it -38s
enough 38s
enough for -115n
enough i 84s
enthusiasm -43n
enthusiasm for -38n
entire 42t
entirely -104n
entry 78s
envied 134s
envy 56s
episodes -32n
erase -68s
erase me -43s
error 41s
error and 43s
errors -34n
essay is -74n
essay that 55y
essays -64n
estate -47n
estate agent -32n
eulogy 64s
even -57e
even born 32s
even get -40n
even if -37e
even keep -69s
even know 33y
even the -59u
even water 73e
even when -77n
even worse -32n
even worth 43s
evening to 69s
evenings 95e
evenings i 89e
ever -31e
ever find 31u
ever look 147s
ever love -30n
ever think -42n
ever works -41n
every birthday -42s
every bone 33e
every bridge 49s
every day 50e
every evening 51e
every meal 94e
every mirror -44n
every morning 112s
every new -44n
every night 83e
every one 95o
every other -31n
every photo -39u
every pill 36t
every relationship -39n
every time -36u
everybody -77s
everybody was 69s
everyday 67u
everyday i 43s
everyone a 61s
everyone and 87y
everyone at -48s
everyone but -58n
everyone can -51n
everyone got -35n
everyone has -50s
everyone i 96s
everyone if 53u
everyone laughed 38s
everyone on -58n
everyone says 50o
everyone thinks 67h
everyone was -37s
everything about -62n
everything and 45y
everything in 119t
everything is 38t
everything ready 54s
everything right -62n
everywhere and -41t
evidence -46n
ex 91y
ex he 41y
ex in -37n
ex is 127u
ex sits 43u
ex walked -67n
ex was -52n
exactly 68s
exactly where 44h
exam -80t
exam and -38t
exam result -32s
exam stress 40e
examiner -62n
excel -44n
except me -56n
except mine -31n
except my -33n
excused 40s
excuses -75u
excuses for 65u
exercises -31n
exhausted -116n
exist 63s
existed 75s
existence 119s
existence is 119s
existing 89s
exit 97s
expected -78n
expected more -52n
expensive -60s
expired -40n
explain it -39s
explain my 37h
explaining 34s
extended -64n
extended by -43n
extra -32o
eye 115u
eye and 54u
eyebrows -39n
eyes and 38s
eyes are -59n
eyes open 43t
eyes tomorrow 44s
face again 52h
face and 123u
face another 52s
face dad 36s
face has -81n
face the -122s
face to 33u
facts -66n
faded 54h
fail i 50h
failed -68t
failed again 33t
failed as 34s
failed french -56n
failed i 46e
failed maths -44u
failed the 32e
failing -55e
failing at -33n
failure on 102h
faint 144e
fainted 125e
fainted again 58e
fainted in 44e
fair -142u
fair and -40n
fair enough -55u
fake -81n
fall apart -49n
fall asleep 37t
fall on 54s
falling out 57e
falls -31n
family and 92o
family dinner -89e
family has 62s
family honour 32o
family over -67n
family thinks 117e
family would 58s
fancy 39h
fantasise 163o
fantasise about 163o
far -67t
far too 44y
farm 132t
fashion 65h
fast and 38t
fast before -49n
fasting -40e
fasting for -41n
fat 36e
father 50y
father was -49n
father will 50u
fault for -132u
fault he 52u
fault i 36u
favour 76s
favourite -49e
fear of -51n
feared 34s
feart 40u
fed -40s
fed up -87s
fee -46n
feedback -56n
feeding 35e
feeds 82o
feel -34t
feel anything 77t
feel bad -45s
feel better 53h
feel calm 67s
feel dirty 39u
feel empty -112n
feel fat -36n
feel flat -40n
feel guilty -57e
feel homesick -32n
feel i -51s
feel invisible -56n
feel is 34s
feel jealous 73s
feel my 49t
feel sick -56t
feel silly -54n
feel sleepy 63t
feel so -97t
feel suicidal 83s
feel the 50e
feel to 36s
feeling i -36s
feeling so -52t
feeling sorry -64n
feeling stupid 76s
feeling suicidal 69s
feeling when 35u
feelings -194h
feelings and -37n
feels -39e
feels empty -55n
feels tight -61n
feet 84h
feet after -47n
feet are -49n
feet bleed 55e
feet under 40s
fell -49u
fell asleep -80u
fell down -48n
fell for -72n
felt -121h
felt bad -44n
felt dizzy -40n
felt good 73o
felt lazy -31n
felt left -35n
felt nothing 47h
felt sick -39n
felt silly -31n
felt was 77s
fence is 59s
fetch 69y
fever -51n
fifty -62e
fifty and -69n
fifty eight 67h
fight 40t
fight with 57t
figured -90n
figured out -90n
file to 54h
filing -40n
filmed 37u
finally -40s
finally be 31s
find any 44s
find me 99s
find out -73s
find someone -44s
find the 66s
finding 44h
finds 35u
fine -37s
fine i -66s
fine without 56y
finger 32y
finger on -55n
fingers 106e
fingers down 55e
fingers in 67h
finish 51s
finish i 48s
finish it 40u
finish the 34u
finished her -30n
finished me -85s
finished the 84t
finishes -35y
finishing -66n
finishing my -49n
fire -49o
fired -48o
firm -33n
first day -60n
first in -68n
first semester -36n
first thing 96s
first time -54h
fish -77s
fish fingers -57n
fist 84h
fists 146u
fit on 69s
five -95e
five days 143e
five hours -40n
five minutes -38n
five months 135h
five times -52e
fix it -30s
fix that 48s
fix the -42n
fixed -64h
fixed my -39n
fixing -43n
flat at 56s
flight -51u
flinch 103u
flinch when 117u
flinched 95u
flooded -43n
floor 108t
floor and 136t
floor i -61y
floor to -37n
flowers 46u
flu -92n
flu jab -30n
flunk -41n
flunk out -41n
fly -98y
fly on -73n
flying -38u
folks 138y
follow 58s
follow up 81s
followed 38o
followed her 32o
following me -30u
follows -43u
follows me -42u
food 107e
food for 38e
food will -34e
fool -61e
fool of 60t
foolish -31n
foot by -32n
foot in -70n
football -99u
football and -56n
footy -43n
for 5 61h
for a -89e
for after 44s
for all 74y
for and 60y
for anyone -34s
for anything 39h
for asking 43u
for being 44y
for dad -67o
for days -46e
for death 112s
for diwali -38n
for dowry 71u
for each 51h
for eating -31e
for eleven 57o
for ever 47s
for every 84e
for everyone 48e
for everything 55y
for five -68e
for foxes 84s
for getting 34u
for good 137s
for having -31n
for her 49o
for him -53o
for it 110h
for later 32h
for less -32n
for life -44s
for like 50h
for march 167s
for me 66s
for my 33s
for new -37n
for next 45s
for nine 39e
for not -65u
for nothing -36n
for now -89n
for once -43n
for one -60y
for pickup -33n
for real 42y
for running -78n
for saturday -94o
for school 35o
for scratching -45n
for seventy -35n
for shoes -30u
for so -38n
for someone -76n
for taking -32n
for that -32h
for this -104o
for today -59n
for two -81e
for wearing -77n
for weeks 31e
for what 84o
for when 101s
for whoever 99s
for writing -45e
for you 31s
forced -44u
forces 48u
forces me 44u
forcing 42u
forcing me 42u
forearm 115h
forever 33y
forever and 49y
forever the -34n
forgave -74n
forgave him -34n
forgave me -41n
forget -49h
forget the -108n
forget what 37h
forgets -93s
forgetting -82n
forgive me 81s
forgive myself -91n
forgot -110h
forgotten -59n
form -73u
forms -71n
fortnight -35n
forty -91h
forty and -65n
forty days -45n
forty minutes 30y
forty nine 63e
forty two 35h
forty years -72u
forward 77s
forward to 88s
foster 72u
fought abuot 38t
found 73y
found a 58y
found by 92s
found his -35n
found it -33u
found my 52y
found out -95y
found the 41h
four and 48e
four hours -59n
four hundred 42s
four stitches -34u
four times 34e
four years -35n
foxes 84s
fraud -65s
freak -33h
free to 37s
french -71n
friday and -53s
friday he 91u
friday i -66n
friday so 62e
fridge -62e
friend 35y
friend got -43n
friend in -33n
friend is 51y
friend just 36y
friend said 37y
friend she 32y
friend texted 35y
friend to -30n
friend wants 137y
friends -80y
friends are -71n
friends boyfriend 44y
friendship -66n
frightened of -41u
fringe -66n
from a -54u
from behind -31n
from being 42e
from church 39u
from everything 37s
from football 38u
from hell -50n
from here 39s
from him 87u
from home -74n
from hr -51n
from me 51o
from now -31n
from practice 32s
from under 47t
from when 73e
from work 37u
from year 41o
front door 56u
froze and -45s
frozen peas -35n
full and -33n
full at 93t
full of -34t
full stop -76y
fun -90h
fun and 60h
fun without -46n
fund 32s
funeral 30s
funeral is -31n
funeral so 91s
funeral songs -42s
funerals 38s
funny 38e
funny how 48s
furious -63o
furious with -58h
furniture -51s
fuss 94h
future 97s
future i 85s
gain -74n
game 62u
gaming 67y
garage 172t
garage and 49t
garage is 64t
garage with 65y
garden -89o
garden and -32n
garden go 77o
gardening -68n
gas is -34t
gas on 69t
gave my 75s
gave myself 84h
gave the -47s
gave up -77h
gave way -34n
gay 77u
gentle with -90n
get 49e
get in -53u
get invited -31n
get it 41u
get on -38n
get over 143s
get rid 113e
get so -31e
get that 38h
get the 68s
get thoughts 41o
get tired -35n
get up 45t
get worse -78n
gets 136u
gets a 38h
gets it -43n
getting 65t
getting cold 35t
getting hard 47t
getting ready -34o
getting sleepy 37t
getting tired 32u
gg 57y
ghosted a -30n
girl 44y
girl and -89o
girl he -35u
girl in 79y
girl next 62y
girl when 53u
girl who -51n
girlfriend 93o
girlfriend i -39o
girls -88h
give a 35h
give anything 65s
give my 52s
give up -59s
given -50y
given up -73n
glad every -49n
glad i -72n
glad to 43s
glass -42t
glasses -79s
glasses behind -35n
glasses of -67n
go 81u
go and 142o
go for -84h
go home -97u
go i 37o
go in -71u
go of 75u
go out 51u
go over -106e
go red -40n
go so -68n
go to 64u
go too 37s
go wrong -65n
goal -140e
god 120s
god for 47s
god help 36e
god take -37s
goes 152e
goes down 49e
goes i -45s
goes in 43e
goes on 72e
goes quiet 53h
goes wrong -37n
goiing 72o
goiing to 72o
going 77o
going away 42o
going back -59t
going down 127t
going home -78u
going in 34o
going like 46t
going numb 78t
going on 42s
going so -34t
going to -32o
goldfish 75s
gone 86t
gone and 92y
gone by 48t
gone off -161n
gone out -31y
gone through 53t
gone to -34s
gone up 35e
gone wrong 38s
good at -62h
good coat 35s
good day 56h
good enough -61n
good for 31h
good home 36s
good is -32n
good man -30u
good to 77s
good years -34n
goodbye 184y
goodbye cards -64n
goodbye everyone 58s
goodbye letter 73s
goodbye to -115y
googled 75e
googled how 56s
googling -52s
googling how -66s
goose -66n
got -31o
got another 33y
got cancer 43s
got cut -60n
got drunk -73t
got dumped 34s
got eleven 31o
got everything 65s
got extended -43n
got hit 146u
got home 64h
got in -35n
got it -35o
got my 43s
got new -89h
got no -62s
got nothing -44y
got out -40n
got rid 37e
got shot -42n
got stabbed -71n
got the 88y
got to -72n
got two -31n
gotten 32h
gp -53h
gp i 99s
grabbed 44o
grade -98n
grades -66u
gran 32y
gran funeral -35n
gran says -46n
grand 82s
grandad -54y
grandchildren -59s
granddaughter showed -36n
grandfather -34n
grandma -69o
grandmother -86y
grandson middle -42n
grateful -96s
grave 81s
great -45e
green -90n
grew -45n
grief -104n
grieve -37n
grieving -30n
ground 139y
ground to -81n
grounded -42n
grounded me -38n
group -149y
group presentation -32n
group project -40n
group projects -61n
growing 49s
grown -71u
grown up -117n
grown woman 45h
grumpy -120n
guess 48h
guilt -72n
guilty -136e
guitar -34y
guitar to -30s
gum 128e
gums -42n
gun 101y
gun and 46y
gun out 42y
gun to 45o
gutted -91s
gutters -166n
guy 130o
gym -161e
gym again 51u
ha -48o
had all 32t
had been -48n
had bulimia -108n
had done -58n
had ended -39n
had flu -40n
had gone -37s
had it 54h
had me 102u
had never 95s
had no -58n
had not -59s
had one -33n
had our 31y
had the 115o
had to -76o
had worked 39s
hair 42e
hair and 34u
hair comes 66e
hair myself -43n
hairbrush 49h
haircut -70n
half done -32n
half past -38n
half to -39o
halls 90s
hallway -60u
hammer 87o
hamster -62n
hand 84h
hand and 87y
hand before 49o
hand in 43h
hand on -58u
hand over 108h
handed -93n
handed in -67n
handful 47t
handle 68u
handled -32n
handover -64n
hands are -37t
hands shook -54n
hands when 65o
handshake -88n
hang 69y
hang himself 74y
hang myself 35s
hanged -79n
hanged himself -67n
hanging 34s
hanging by -31n
hanging myself 49s
hanging on 35s
happen 53t
happen again 34o
happened 92h
happened on -72n
happens 140t
happens if 44t
happier 57s
happy -117e
happy i -31n
hard -154o
hard and -40o
hard he 79o
hard it 43o
hard my 40h
hard on -66n
hard over 31h
hard there 77o
hard to -45t
hardest -53n
hardly any -51n
hardly anyone 83s
harm is 32h
harm my 34o
harmed 43h
harsh -53n
has a 36y
has dementia 70o
has ever -31n
has given -73n
has gone -113y
has locked 60y
has me -36n
has not -38y
has packed 39e
has said -40n
has taken 42y
has to 42s
has told -84n
has turned -32n
hash -39n
hash of -39n
hat -41n
hate -133h
hate asking -33n
hate it 41h
hate my -76e
hate that 120h
hate them -59h
hated -70s
hated the -46n
hates -82s
haunted 48s
have 42t
have an -42n
have become -79n
have bled 47h
have blown -43n
have bought 43o
have carried -72e
have chosen 130s
have come -38s
have decided -40s
have died 147s
have drunk 98t
have earned -34e
have eaten -45t
have ever -48s
have failed -39e
have finished -32t
have fixed -86n
have gone 71t
have got 44o
have grown -77n
have had -81t
have i -43t
have it 36s
have just 65t
have kept 103e
have learned 63u
have locked 36u
have lost -65e
have me 62u
have missed -75n
have moved 77h
have my 32u
have never -182o
have no -141s
have not -55e
have nothing -61s
have one 30s
have only -91n
have overdosed 56t
have picked 113s
have put 32t
have reached 73s
have ruined -56n
have run 63s
have rung -53y
have said 44s
have sent 128y
have set 42s
have sex 74u
have something 39s
have sorted 41s
have started 83h
have survived -31n
have taken 72t
have the 108o
have thought 31o
have thoughts 57o
have to -41e
have told -37u
have tried -42s
have worked -78s
have you -62n
having 139o
having a 60s
having an 33t
having thoughts 39o
hawk -85n
he 82u
he asked -96s
he beat -110u
he broke 49u
he burned -77u
he came -33n
he checks 74u
he chose -69n
he comes 69o
he controls -62n
he could -109s
he cried 94u
he cries 64o
he did 59u
he does 105y
he dragged -42u
he drinks 117u
he drove 41u
he dumped -64s
he fell 85o
he finds -38u
he follows -38u
he forced 34u
he gave 65y
he gets 82u
he goes 54u
he grabbed -62u
he had 54u
he has 84y
he held -45u
he hit 62u
he hugged 72y
he is 43y
he just 50u
he keeps 86u
he kicked 64u
he killed 75o
he leaves -77o
he locked 54u
he looked -58o
he made 33u
he never -33o
he noticed -31n
he only 59u
he pulled 83u
he punched 67u
he pushed 36t
he put 183u
he ruined 48o
he said -83y
he says 42u
he sees -86n
he sent 39y
he shot -62n
he slapped 57u
he smiled 41u
he spat 32u
he spiked 63u
he starts 35o
he strangled 40u
he takes -32u
he talked 31h
he think -133n
he thinks -70u
he threw 39u
he told 36u
he took -87u
he touches -33o
he waited 43s
he walks 50o
he wants -111y
he was -104u
he went -37t
he will 51y
head 41h
head in -31u
head is 44t
head off -120h
head says 30s
headache -75t
headache and -56t
headphones -45u
heal 31h
healed yet 78h
healing 54h
health -32n
hear him 72y
hear how -43n
hear myself -51n
hear the 66y
heard -93y
heard him -33y
heard it -42n
hearing -95u
hears 48e
heart bleeds -33n
heart going -40t
heart is 44t
heart keeps 70e
heart pills 57t
heat -48y
held 63u
held her -44u
held him 93o
held me -87u
held my 110h
held the 34o
hell 33y
help -63y
help and -62o
helping 36t
helpline -39n
helps me 36h
her about -42y
her arm 94y
her arms 55y
her at 37y
her back 68o
her birthday 45o
her bowl -50n
her but -36o
her by 66o
her calls 53y
her cooking -62n
her door 49y
her dress -44n
her fault 61s
her feelings -46n
her hand -37u
her husband -76n
her i 152o
her if -35o
her in -83o
her necklace 60y
her new 50o
her not 31s
her on 54y
her out -92n
her phone 82y
her problem -30n
her secret -66n
her so -38s
her tea 64o
her that -64n
her the -36h
her to 123y
her up 66y
here 43s
here and 102y
here for 74y
here i -54t
here if -61n
here in 168u
here next -260y
here that 34s
here tomorrow -101y
hero -48n
hers -68o
herself 128y
herself tonight 41y
hid -52h
hid it -72s
hid the 87e
hidden 37h
hide from -31h
hide them -68n
hides 55u
hiding in 65u
high board -66n
hill -71o
him 59o
him a -74n
him about -36n
him and -42o
him away -78n
him back -33n
him for 84o
him from 30u
him he -41y
him not 40s
him now 41u
him over 68o
him start 105o
him talk -32n
him the 48o
him to 77o
him today -93n
him up 44o
him when -51o
him with 47o
himself 156y
himself in 59y
hip -39h
hip and -33h
hire -92n
hire me -61n
hired -35n
his belt 42u
his car -98u
his dad 34s
his eyebrows -35n
his feelings -61n
his first -41n
his fist 41u
his gun 45y
his hand 61u
his hands 38u
his head 53o
his life 50y
his mother -116u
his own -51n
his profile -53n
his reading -35n
his records -38n
his room 32y
his school 87y
his silence -35n
his slippers -50n
his tea 107o
his van 77u
his wife 75y
hismelf 137y
hit a -80n
hit by 37y
hit her 38o
hit him 67o
hit me -48u
hit my 55o
hit send -32n
hit snooze -42n
hit us -48n
hits 121u
hits her 61y
hits me -45u
hits my 49y
hitting 147y
hitting my 46y
hob 32h
hob on 32h
hold me 38e
hold my -38h
hold on 76s
holding 101o
holding me 31s
holding on 110s
holding the 64o
holes -40h
holes in -36u
holiday -124h
holiday and 56h
holiday is -52n
holidays 59s
hollow -35n
home 40u
home and 78u
home because -161u
home early -49s
home for -55s
home from 40u
home he 41u
home i 172s
home in -36s
home the -104n
home this -41u
homesick -47n
homework -51t
homework and 33t
honest -51e
honest and -40n
honestly do -53o
honestly i -31s
honestly the 45s
honour 65o
hoodie -36h
hope 133s
hope i 116s
hope the 45s
hopeless -74o
hopeless with -35n
hoping 194s
hoping it 34s
hoping something 64s
horse -94n
horses 44s
hospice 44s
hospital 84e
hospital appointment -38n
host -95n
hostage -37n
hostel 39y
hot 42h
hour ago 99t
hour and -32s
hour last 37s
hour late -43n
hour my -83n
hours -96y
hours of -71n
house 58o
house again -43u
house could 38e
house if -41u
house no -32n
house that 50s
house with 68o
how 54o
how close 45s
how easy 52o
how i -41o
how it 30s
how long 87t
how many 75y
how much 51y
how my -40o
how quiet -36s
how that 55h
how they -44n
how this -38n
how weak 57s
how you -45n
hug -61n
huge -51n
hugged 43y
hugged him -56n
human -76n
humiliated 56o
hums 41o
hundred -32e
hung -74t
hung up -38t
hungover -155n
hunting 65y
hunting gun 43y
hurry -58s
hurt 46o
hurt and 34e
hurt anyone -128n
hurt her -34o
hurt him 90o
hurt his -61y
hurt more -46o
hurt myself 54h
hurt that -36o
hurt them 59o
hurting 36h
hurting my 54o
hurts 38t
hurts and -35t
hurts me 31u
hurts to -37n
husband and -95o
husband does -71e
husband family -67u
husband forces 30u
husband found -40n
husband has 101y
husband is 38u
husband thinks 46e
hvae 91t
i actually 46o
i admit 32s
i almost 44o
i already 90t
i always -79e
i answered -31u
i apologised -43n
i ask 155u
i asked 155u
i ate 80e
i avoid -48n
i bake 35e
i baked -33n
i bang 35h
i banged -98h
i be -63s
i beat -65o
i beg 52u
i believe 43o
i bled -78h
i bombed -39n
i bought 109h
i bring -31e
i broke 47h
i built -46n
i burnt 37u
i burst -31n
i called -69t
i came 69s
i cancelled -71e
i care 55y
i carry -46n
i carved 74h
i caught 57s
i cheated -87u
i check 82u
i checked 110s
i chew 68e
i choked 104o
i cleaned -32s
i come 74o
i compare -85n
i complain -55n
i cook 33e
i crashed 101t
i cried -58e
i cross 73s
i daydream 48s
i decided 126s
i deleted 57s
i deserve 59h
i deserved 114h
i despair -35n
i die 80s
i died 30s
i dig 57h
i do 31s
i drank 145t
i drink 43e
i earn 48h
i emptied 60t
i end 40s
i even 137y
i expect -42n
i fail 122h
i failed -50t
i fainted 62e
i fantasise 163o
i fear -32n
i feared 34s
i fell 37u
i felt -79h
i finished 127t
i fit 33e
i flinch 103u
i followed 41o
i forgave -34n
i forget -157h
i forgive -42n
i forgot -51u
i froze -45u
i gave 109h
i go 94o
i googled 81e
i grabbed 104o
i hang 43y
i hate -45e
i hated -39s
i have 49t
i held 60o
i honestly -49o
i hope 67s
i hoped -41n
i hugged -32s
i hung -68n
i hvae 90t
i imagine 84o
i intend 55s
i joined 33s
i joke -33n
i judged -38n
i jumped 37t
i kept -44h
i know 35o
i laugh -33n
i lay -39s
i left -140u
i let -40h
i lie 60s
i lied 89e
i like 49e
i listen 48u
i live -86e
i locked -93t
i long 109s
i look 64e
i lose 61e
i love 45t
i made 133e
i make 151h
i mean 170o
i measured -61n
i miss -178n
i missed -52o
i mixed -48t
i moved 31u
i mucked 47t
i must -115o
i need -75h
i needed 70u
i no 171e
i not 44u
i notice 75s
i noticed -49n
i only 70e
i ought -78u
i overdid -59n
i overreacted -35n
i overslept -36s
i owe 71u
i paid -94s
i picked -50o
i picture 61s
i play -50n
i post 44e
i pray 33s
i press 47h
i pretended -55n
i pull 55h
i punch 58h
i punched -39h
i punish 46h
i pushed -76o
i put -59o
i read -69s
i really 67o
i regret 118t
i relapsed 30h
i remember -34h
i resent -57n
i retired -32s
i run 100e
i sang -81s
i sat -51o
i say -80u
i scare 41s
i scored 32o
i scratch 31h
i scratched -55h
i screamed -96o
i scroll -32n
i self 94h
i set 55s
i shook 46o
i should -70s
i shouted -36s
i shrank -34n
i shut -32h
i sit 54h
i skipped -68e
i slam 39h
i slammed -74h
i slap 45h
i slapped 91o
i sleep 78u
i snapped -63y
i sobbed -52n
i sorted -36n
i spend -43n
i spilled -32h
i spoiled -32n
i spoke -38u
i stab 35o
i stand 59e
i start -58o
i stay 94h
i stayed -91s
i stop 65y
i stopped 102e
i strangled 51o
i sulk -40n
i sulked -42n
i suppose 61u
i survived 91s
i swallowed 75t
i swear -55o
i swore -46n
i take 60e
i talk -79u
i talked -59o
i tapped -39n
i teach -89y
i tell 45h
i texted -32n
i the -33n
i think 106y
i thought -59t
i threw -35e
i ticked -46n
i took 88t
i touch -31s
i try -72n
i used -32h
i wait -48t
i waited 46o
i wake 69o
i walk -85e
i walked 85u
i want 115o
i wanted 54o
i waste -57n
i wasted -59n
i watched -70h
i waved -31n
i wear 69h
i weighed -46n
i went 111t
i wept -57n
i will -33o
i wish 90s
i woke 106u
i wore -56s
i worked -77n
i worried -50n
i wrecked -95n
i write 59t
i yelled -32y
iath 82o
ice -61e
ice and -33e
ice cream -41h
idea -76s
idea of 69s
ideas -42n
idiot -44t
if 75s
if a 70s
if i 90s
if my -59y
if nobody -81n
if nothing 85u
if only -101s
if something 46h
if they -46o
if you 57t
if your 97u
ignoring -34n
ignoring me -34n
ill be 89s
ill do 46o
ill kill 38o
ill make -44s
imagine 84o
imagining -30o
impatient -49n
impostor -66n
in -34u
in 2009 -88n
in 5 71u
in a -38e
in act -44n
in and 67e
in at 51u
in because 68o
in bed -63o
in bits -51u
in boston -30n
in carrying 82s
in case 137u
in charge -41n
in chemistry 73h
in cuts 46h
in for 35e
in four 32e
in goal -176n
in going -69n
in group -57n
in heaven 60s
in his 80o
in hospital 39e
in how -77n
in it 65o
in january -34h
in knots -32n
in leeds -48n
in lisbon -50n
in living 132s
in london -76n
in march 39s
in may -51o
in me 51t
in my 62y
in myself -35h
in on -67o
in one -61e
in our 46u
in red -31n
in school 31h
in september -84n
in shops -42n
in sick 50e
in slippers -48n
in spain -51n
in ten -56n
in their 54u
in these -80n
in to 125y
in two -32n
in years -133s
in your -95n
inbox -80n
ines 34y
injected 37t
instagram -110s
instead of 48s
insulin 95t
insurance is 53s
insurance would 56y
intend 88s
intend to 88s
interesting -123n
internship -50n
interrupted -46n
interview -134h
interview and 59h
into a -34u
into me 101u
into tears -31n
invisible -111n
invisible at -70n
invited -39s
invited me -73n
invoice -32y
iron -46u
iron and 45u
ironing -44n
is 30y
is 14 -34y
is about -138u
is abusive 48u
is allowed -68n
is an -75y
is asleep 39o
is at 115u
is back -59e
is bad 68u
is banging -53u
is beating 38y
is being 67y
is best 56s
is blood 62t
is clean 59h
is closed -59n
is cold 78s
is coming 37u
is dark -50u
is dead -106y
is decided 57y
is die 38s
is disappointed 67h
is done 72t
is down 106e
is due -43u
is eating -35n
is embarrassing -78n
is empty 121t
is engaged -37n
is enough 45h
is entirely -55n
is everything 89t
is falling 52e
is fault 35s
is fine -160s
is finish 48s
is following -38u
is for 97o
is full -43t
is funny 41e
is getting 66o
is gone -51t
is got 94y
is growing -66n
is hair 55s
is half -38n
is hard -105n
is head -45n
is i 63o
is in 35y
is it 68t
is just -45h
is keeping 55s
is killing -82e
is leaving -81u
is let -48n
is life 31s
is like 152y
is lives 55s
is locked 30y
is long -183n
is lovely 45u
is more 66t
is moving -92t
is my -36u
is nearly 54s
is neck 58s
is never 50y
is nine 52y
is no -70s
is normal -76u
is not 45y
is nothing 34s
is november 98u
is numb 51t
is odd -62n
is off -46u
is okay -82n
is on 51y
is only -51s
is our 32u
is out 145e
is outside 54u
is paid 95s
is pathetic -61n
is raining -39n
is rubbish -47n
is saying -30y
is silly -100n
is sit -63n
is slow 79t
is so -58t
is something -57n
is standing 31y
is starting 42t
is stupid 53h
is talking 116y
is the 90h
is there 48h
is thinning -36n
is tired -103n
is too -59h
is up 83e
is water -64n
is weak 39o
is wet 51t
is when 107e
is why 87u
is working 89e
is worth 78s
it 37h
it after 75e
it again -33h
it and 97e
it anymore -56s
it anyway 51u
it as 88t
it at -57s
it away 53e
it back -54e
it bad 65s
it badly -56n
it be 44s
it before -40s
it but 101s
it by 66s
it calms 55h
it came -80o
it comes -88s
it could 36o
it did 36t
it differently -47n
it does 55y
it down -108t
it either -51s
it end 54s
it ends 67s
it ever 40s
it feels 44e
it from 56e
it got -53n
it had -131s
it happened -43n
it he 35u
it helps -76h
it hit -43n
it hurt -34e
it hurts -154e
it i 93t
it in 113e
it it 49e
it just 36s
it left 53o
it looked 104s
it means 90e
it more -34s
it must -41n
it nobody -32s
it normal 32t
it now 40t
it on 50h
it out 33e
it over -54y
it passed -59n
it personally -51n
it rained 70s
it rains -42n
it said 49e
it should 41s
it since 60e
it slipped 40h
it snapped 30u
it so 39t
it starting 65t
it starts 79y
it stays -47n
it still -42t
it stung -44n
it takes 116t
it that -61n
it the -36h
it then 40e
it this 47e
it three -51n
it to 134h
it too -45t
it took -69n
it turned -37n
it was 58h
it while 36u
it with -56o
it without -55s
it worse -51n
it would 155s
it wrong -82h
it years 111s
itch 49h
itd 57s
itd be 56s
ivf -30n
jab -40n
jab and -40n
jams -38n
jaw 36u
jealous -71u
jealous of -107s
jelly -112n
jesus 111s
joan 95s
job -108s
job and -40o
job because -30n
job but -43n
job i -45t
job in -34y
jobs -54s
jobs and -51n
join 37y
join my 30s
joined -49s
joined the -34n
joke about -32n
joke and -58n
joke i 102e
joked about 87y
jokes -43y
joking 58y
joy -47n
judged -68n
judged myself -42n
judo -79n
july again 37h
july because -46h
jump 104y
jump on -85n
jump whenever -65s
jumped 61t
jumped and 84t
jumped at -41n
jumped me 38u
jumped off 58t
jumped out -132n
jumper -74h
june and 84s
just a 48u
just arithmetic 42s
just cold -46n
just did 35s
just die 71s
just does 45u
just fed -39n
just feel -47n
just for 60o
just go 30h
just hate -100n
just kill 40s
just lay 55u
just like -80s
just little 55h
just looking 32y
just me -154s
just not -71s
just overdosed 50t
just plain -51n
just said 43y
just sat 37e
just stood 35y
just taking 44s
just the 72h
just to 35e
just too 36s
just took 64t
just very -30n
just waiting 77o
just want 85s
just wanted 53o
just went -43y
karaoke -212n
karaoke again -34n
kayak -159n
keep 59h
keep anything -45e
keep beating -38n
keep breathing 73s
keep checking -71o
keep comparing -31h
keep hearing -43n
keep it 49h
keep looking 32s
keep my 56t
keep myself 61o
keep nodding 81t
keep picturing 48o
keep rehearsing 72s
keep replaying -38n
keep saying -79s
keep seeing -80o
keep shaking -37n
keep sharpening 35o
keep that -45s
keep the 67o
keep up -42n
keep walking 52s
keep wishing 42s
keep wondering -46s
keeper -182n
keeping 34s
keeping me 82s
keeping score -30n
keeps 93y
keeps a -130n
keeps asking 33y
keeps going 35s
keeps my -51u
keeps saying 44y
keeps the 33u
kept me -38n
kept one 47h
kerb 68h
kettle broke -53n
kev -41n
key in 39u
kick -32t
kick myself -33n
kicked 41u
kicking myself -46n
kid by 65o
kids but 122s
kids deserve 51s
kids i -62o
kids would 41s
kill 96o
kill for -103n
kill her -48o
kill him 70o
kill my 41o
kill myself 164s
kill the -123o
kill yourself 142s
killed -118o
killed the -90u
killer and -38n
killing 65o
killing me -98e
killing myself 131s
killing someone 74o
killing time -30n
kilos 42e
kind line 34s
kind of -56h
kinder -49s
kinder to 46s
kindness -74n
kiss -61n
kiss me -57n
kissed 69u
kitchen -43h
kitchen and -31h
kitchen drawer 118h
kitchen floor -51t
kitchen knife 84y
knackered -83n
knee -102n
knee gave -34n
kneel 43u
knees -42e
knew -72o
knew how -95n
knew i -34o
knew it 42o
knife 103o
knife and 66o
knife for -47o
knife slipped -46n
knife three -93n
knife to 51u
knitting -39n
knives 110o
knives from 45h
knots -39n
know 32o
know and -40n
know exactly 34h
know her 42y
know how 42h
know it -88h
know my 45o
know now -41n
know that 47o
know the 126e
know what 66y
know when 119o
know where 51o
know whether -34t
know which 31o
know why -110e
know with 30u
know yet 48t
knowing 46s
known better 36u
knows 114u
knows i 56t
knows it -73h
knows the 68u
knows what 55h
knuckles 116h
knuckles are 54e
lab -47n
labelled 71s
lad 69u
lads 103u
lads will 58s
lady -41y
laid a -43n
lake 45s
lake and 52s
lake frozen 38s
landed -44n
landlord -81u
laptop -102s
lasagne -32n
last 86u
last again 34s
last bus -52n
last entry 89s
last in -38u
last minute -35n
last night 53h
last one 99u
last samosa -33n
last sunday -40u
last swim 69s
last thing 80s
last time 55s
last week 89u
lasts 58h
late -70u
late again -56n
late and -53o
late because -59n
late from 65u
late now 64t
late so 42s
late to -118n
lately 147o
lately i 69o
laugh -159o
laugh at 31o
laughed about 50u
laughed and -71o
laughed at 113o
laughed with 34s
laughing and 55y
laughing at -61n
laughs 100y
laundry -80o
laundry and -45n
law -52o
law keeps 35y
lawn -108n
laws are -58u
laws were 54o
laxatives 86e
lazy -186h
lazy i -32n
lead -31u
lead and -45n
leaf -82n
learn -58y
learn how -32n
learn this -40n
learned to 46u
learning -98u
learning to -42u
learnt -59u
least -67s
leave and -46u
leave it 64e
leave the 88o
leave this -31u
leavers -39n
leaves 99s
leaves me 69h
leaving do -37n
leaving for -61n
leaving the -102n
leaving too 53s
lecture -60n
ledge 32y
leeds -122n
leeds and -38n
left -30s
left after 56s
left at -47n
left for -38s
left her 34s
left it -37s
left me -39e
left my -35e
left of 33e
left on 65h
left out -74n
left so 66t
left to -56e
left with 60s
leftovers -84n
leg 56h
legs 56h
legs and -90h
legs are -155t
legs were 39u
lemon -40n
lemon and -38n
lent -53s
leo 71y
less -32e
less of -38n
less than -39e
less thing 104s
lessons -42n
let fear -37n
let go 99o
let her 57o
let him -40n
let it 41s
let myself 34e
let nature 37s
let on -50n
let the 31h
lets me -31u
letter -64y
letter and -44s
letter came -37n
letter standing -52n
letter this 69s
letterbox 44u
letters are 37s
letters to -59s
letting the -37n
liar -59n
librarian -32n
licence -87n
licence in -60n
lie in -35s
lied 85e
lied about -53n
lied on -50s
lied to 65e
life 133s
life and -56o
life i -50s
life in 31s
life is -58s
life not 44s
life on 57y
life to 81s
lifeguard -37n
lifeguard and -37n
lift the 93y
lifted 85u
lifting -58n
light on 73s
lighter 211h
lights and -43n
lights off 65u
like always 73e
like an 67t
like at 93e
like cutting 37h
like dead 57s
like ending 88s
like every -152n
like everyone -61s
like harming -43n
like he 33o
like her -55h
like killing 64o
like me -43s
like mr -72n
like my -90e
like she 98o
like someone -74n
like that -65o
like the -60s
like there -61s
like to 32s
like wet -42n
liked -97o
likes -135n
likes me -40n
line 67h
line for 79h
line on 38h
lines 97h
lip 92u
lips 43y
lisbon -185n
lisbon and -59n
list for -33s
list of -82o
listen 55o
listen to 71o
listening -63u
listening to -85n
literally dying -31n
little box -41h
little cousin 79y
little cuts 55h
little girl 73y
little one -85o
little sister 69y
live 65s
live and 117s
live anymore 67y
live for 31y
live in -76s
live like 51s
live on -73e
live this 37s
live to -97u
live with -180s
live without -40s
living 238s
living on 40e
living with -73n
lmao 55s
load 32t
load of 54t
lock me 59u
locked 90y
locked door 45e
locked himself 32y
locked in 110y
locked myself -184o
locker 89h
locker till 90h
locks 178u
locks me 99u
locks the 59u
log 96s
logged 47y
logged off 47y
logging 56y
lol 67s
lol guess 39h
lol my 68s
london -76n
lonely -93n
long 58t
long ago -61n
long and 120y
long before -44t
long behind -31n
long for 107u
long i -48o
long message -37n
long sleeves 110h
long that -48s
long time 161u
longer 165s
longer than 31s
loo 34e
look after 34o
look anybody 34u
look at 103s
look away -36n
look how -40n
look like 113h
look so -38n
looked at 46u
looked like -31n
looked so -43s
looked twice -51n
looked up 179s
looking 107s
looking at 47h
looking for -63o
looking forward 98s
looking up -44s
looks 37y
looks at -41o
lord 59s
lord take 41s
lorry 96s
lose 50e
loser -56n
losing the 47h
lost -87o
lost everything -31n
lost my 33h
lost weight -74e
lot 120t
lot and 49t
lot with 47t
loud and 30s
loud i 46h
loud too -40n
louder 50e
love -124t
love him -48t
love me -37n
love my -89n
love you 40s
loved -72t
loved him -53n
lovely 33u
luck and 49s
lump -76h
lump in -51n
lunch -38e
lunch with 79e
lying down 45t
machine -45n
mad -49t
mad and -43n
made a -45o
made me -54y
made my -65e
made myself 35e
made some -48n
made soup -44n
made sure 122t
made tea 76u
made the -85n
made up -37s
make a 41h
make her 34o
make him 50o
make me -121u
make my -49o
make myself -39e
make sure 108o
make them 32o
make up 32e
make us 43u
makes him 99u
makes me -73u
makeup 55u
making -53e
making it -37s
making plans 66s
making toast -43n
man and -60o
man at 64s
man from 65u
man i 57u
man of 135u
man on -31n
man online 38u
man who 43y
manage a -40n
manage it -30n
manager -75o
many 49t
many courses -56n
many photos -50n
marathon -82n
march 64s
march and 45s
mark 173h
marking -53n
marks 53h
marks and 30h
married 51u
marry him 31u
marry me -44u
mascara -46n
massage 38u
match -51h
match and -40n
match because 54h
matching -32n
mate 32y
mate gone 72y
mate posted 69y
mates 103t
mates and -32n
mates i 48s
math -77n
maths -63y
matter 33s
matter how -38n
matter to -43s
matter what -34s
may -58s
may as 86s
may i -48n
maybe 96s
maybe he -71n
maybe next 48s
mayor -37n
me 61u
me abroad 47u
me after 33s
me again 90u
me all -100o
me alone 62o
me already 67t
me an 60e
me and 58u
me around -95n
me as -107u
me at -98y
me back 64e
me be 127y
me because -144u
me before 49o
me being 38s
me calm 55h
me dead 57s
me die 61s
me dizzy -69n
me do 65u
me down 122u
me even -41n
me feel -40h
me for 60u
me from 61y
me goodnight -57n
me has 103s
me he -37y
me her 79y
me here 91s
me his 34y
me home 118u
me hurt 38h
me if -55u
me in 50u
me it -35h
me more -38n
me not 96y
me now -91t
me on -67u
me one 34u
me out -36u
me over -61s
me should 87s
me since 97s
me sleep 90u
me softly -34n
me swear 68y
me the 51y
me they -41s
me this 90s
me through -43u
me till -95e
me to -45u
me today -77y
me tomorrow -37o
me tonight 73o
me too -73e
me until 43u
me up -75u
me want -66n
me when -79u
me while 31u
me wiht -31u
meal 132e
meal and 49y
mean about -41n
mean and -32n
mean done 59s
mean it 77o
mean to 33t
mean when -31n
means 108e
means i -63n
means in 41s
means it 89e
meant no -51n
measured -94n
measured it -61n
medals 44y
meet 33s
meeting -104h
meeting and -37u
memory 158y
men 52u
menopause -33n
mention 48s
mess -39h
message -79y
message after -37n
messy -35n
meter -72n
mid -37n
middle name -42n
middle of 46s
midnight 35e
midnight and 39e
midterm -51n
midterm and -33n
midwife -55n
midwife says -50n
might 35o
might be 32s
might hurt 42o
might not -36o
mileage 46u
milk -60h
milk and 100u
mind -33t
mind all -52n
mind if 70s
minding -89s
mine just -31n
mine to -32n
minute i 39s
minutes -36t
minutes afterwards -40n
minutes ago 88t
minutes and -30n
minutes late 38u
minutes of -46n
mirror and 50h
mirror in -38n
miscarriage and -43n
miserable -55n
misery -37s
miss -115s
miss him -62n
miss me 35s
miss the -38n
miss you 46s
missed -90o
missed her -57n
missed it -43n
missed the -54o
missing -85n
missing receipt -34n
mistake and 112s
mistake i -52h
mistakes and -66n
mixed all 32t
mixed up -74n
mock results -62n
mom about -47n
mom boyfriend 46u
mom does 60h
mom found 66h
mom has -42o
mom hits 59u
mom hospital -38n
mom in -33s
mom is 58y
mom it 58h
mom keeps -78y
mom made 33e
mom pills 33t
mom right 98y
mom said 63y
mom saw 32h
mom says 79u
mom the 105u
mom thinks 54e
mom threatened -35n
mom took 51y
mom would -45s
moment -87n
monday they 41o
mondays -64n
money and 88y
money for -43u
money i -71s
money in 80s
money last -60n
money on 37s
month 41t
month of 48t
mood -51u
moods -46n
more 87s
more bad 84s
more each -35s
more from -109n
more fun -39s
more my 57u
more than -122t
more time -61o
morning 58t
morning as -30n
morning because 86s
morning he 39y
morning i 87s
morning sickness -31n
mornings -141e
morphine 30t
mortgage -32h
mortgage and -36n
mortified -95h
mortifying -54n
most of -30t
mostly -34h
mother and -58u
mother did -34n
mother for 76u
mother is -32u
mother on 48y
mother says 34y
mother she 30o
mother who 73s
mother would -86n
mothers -42n
mountain 59s
mountains -33n
mouth and 42t
mouth at -36n
mouthed -44o
move -90t
move and -38n
move back -31n
move my 62t
moved me -47s
moved twice 114u
mower -37n
mr -42s
mrs okafor 43s
much -85t
much at -43o
much better -97n
much blood 58t
much coffee -104n
much i 30e
much of 67s
much on -44s
much that 47u
much to 51s
mucked 47t
mucked up 47t
mug -38n
murder -136o
murder that 90o
murdered -33n
murderer 36e
museum -36n
music 34y
must -166o
must get -36n
must not -30n
my accounts 91s
my affairs 52s
my anger -40n
my antibiotics -37n
my antidepressant -35n
my anxiety -62t
my arms 68h
my aunt -45u
my back -57t
my batch -30n
my bedroom 32u
my belt 40o
my birthday -79e
my blood -116t
my body 51h
my boy 48y
my boyfriend 65u
my brain 91s
my breathing 68t
my brother 40y
my brothers 108u
my bulimia 119e
my calendar -73o
my car 44u
my career -77n
my cat 35s
my cellmate 47o
my character -38n
my child 40o
my children 91o
my chin -117n
my class 86y
my clothes 160u
my coat -41o
my colleagues -57e
my cooking -53n
my country 31h
my cousin -46y
my crush -87n
my cv -79n
my dad 86y
my date -34n
my daughter -63y
my daughters 59y
my day -54n
my dead -97o
my death 40s
my debts 33s
my desk -54h
my diary 50h
my divorce -48n
my doctor -88s
my drink 80u
my driving -61s
my ear 38t
my ears 59t
my eldest -37n
my ex 103u
my eyes 66t
my family 80s
my fault -121u
my favorite 51e
my file -38n
my fingers 162e
my first -62s
my fist 43h
my flat 53y
my flatmate -76y
my foot 103h
my forearm 96h
my friend -91y
my friends -37y
my front 85u
my funeral 74s
my girl 151y
my girlfriend 138o
my good 56s
my goodbye 85s
my goodbyes 41s
my gp -65s
my grades -53u
my grandmother -68y
my gum -68n
my hand 42h
my hands 31o
my head 86h
my headache -43n
my heart 33e
my homework -79t
my husband 82y
my idea -50n
my in 49u
my inbox -80n
my insulin 33t
my jaw 36u
my jeans -34n
my job 76o
my keys -77u
my kid -32o
my knee -96n
my knees -50e
my knuckles 116h
my landlord -73o
my laptop -86s
my last 149s
my laugh -37n
my leftovers -52n
my leg 82t
my legs 118h
my licence -85n
my lip 34u
my little 54y
my lunch -35e
my manager -121u
my mates 125t
my memory -67n
my mileage 46u
my misery -46s
my mistakes -43o
my mock -62n
my mom 90y
my nails 53h
my name 91o
my nans 43t
my neck 59u
my neighbour 35y
my new -47u
my nose -38e
my note -92s
my notice -58n
my novel -33n
my nudes 33u
my number 37e
my old -175o
my online 111y
my only 97s
my organs 34s
my own 38h
my partner 114u
my passport 96u
my patience -62n
my patient 49y
my pen -49n
my pension 42u
my perfectionism -38n
my period 96e
my periods 76e
my photos 39u
my piano -40n
my pills -40t
my pimp 47u
my plane -69n
my plants -83n
my pohne 56u
my post 55u
my pride -62n
my printer -37n
my probation -43n
my problem 73s
my promise -35n
my pss 69s
my pupils -72n
my ribs 116u
my ring 70s
my room 56u
my roomate 67y
my scarf -37h
my scars -66n
my scholarship -35n
my seatbelt 104s
my second 63s
my sell 76s
my sentence -51n
my serve -78n
my shift 32h
my shirt 57t
my shoes 118s
my shoulder -36n
my shoulders -39n
my skin 101h
my sleep 109s
my slide -32n
my social -53n
my socks -59n
my son -68y
my soup -41n
my step 45u
my stepdad 69o
my stepson -40n
my stomach 44h
my student 62y
my students -71n
my team -47h
my teenage -58n
my teens -44n
my teeth 50e
my temper -34h
my therapist 119h
my thesis -38e
my thigh 58h
my thighs 164h
my thoughts -108n
my throat 83e
my thumb -53n
my time 98s
my toddler -56o
my top -78n
my twenties -73n
my uncle -40u
my voice -69u
my weight 45e
my will -46s
my work 56u
my working -51n
my worth -38n
my wrist 73h
my wrists 109t
myself 108h
myself about -48t
myself all -75n
myself around 83o
myself as -44n
myself before 85e
myself by 38e
myself for -86h
myself go -59s
myself hard 31h
myself i -181h
myself if 55h
myself just -53n
myself like 62h
myself off 57h
myself one 57h
myself or -105h
myself over -39h
myself right -34h
myself shaving -41n
myself sick -33e
myself since -32h
myself so 47h
myself some -69n
myself that 57s
myself the -68s
myself to -73h
myself today -32o
myself up -59n
myself when 69h
myself with 128h
nag -42n
nails 73h
nails are 41e
name at 37o
name in 105s
name off 82s
name the 35o
named -37n
nan -54y
nana 64s
nans 43t
nap -57n
napkin 60e
nasty -48n
nature 37s
nature finish 37s
nav -46n
near -69o
near a -118h
near my 38y
near the -48o
nearly did 112o
nearly hit -51o
nearly jumped -100s
neck 164o
neck for 57u
neck myself 47s
necked 96t
necked the 57t
necklace 74y
necklace and 60y
need a -73s
need for 54s
need it 133e
need my -77n
need not -46n
need the 46h
need to 86h
needle -116h
needs me -36s
needs to 121s
needy -83n
neet 36s
neet again 36s
neighbors 57u
neighbour 40y
neighbour smelt -56n
neighbours -55y
neighbours that -69n
neither -58s
nephew he 32s
nerves -127n
nervous -140n
never -83s
never answered 37t
never be -44s
never been -46y
never born 89s
never came 64s
never come 36s
never cut -175n
never do 35u
never forget 31h
never going -84n
never had 84s
never laid -43n
never learn 41y
never leaves 102u
never lets -38s
never met 56u
never once -52n
never planned 31s
never speak -45n
never stick -32n
never wake 34s
never want -80n
never was 52h
nevr -51n
new -71h
new address 56u
new baby -45n
new dad -51n
new girl -37n
new girlfriend -49n
new haircut -32n
new ones 56h
new year -37n
newborn -38o
next 47y
next to -78u
next week -102y
ngl 91s
nice 88s
nice about -35n
nice memory 59y
night 96u
night and -32y
night i 97o
night in -120y
night it 38u
night like -49n
night now 65e
night on 38t
night shift 74o
night sleep -36n
night that -42s
night was 31s
night with 98h
nights i 49s
nine -56e
nine and -67e
nine days 42e
nine years 58h
nineteen -125n
nineteen i -93n
ninety -78n
ninety and -30n
ninth 42s
nite 47u
no alarm 34s
no backbone -46n
no because -35s
no degree -31n
no food 77e
no for -41u
no friends -36t
no house -32n
no hurry -56n
no idea -40n
no longer 55o
no matter -71n
no me 133s
no more 186h
no need 41s
no one 58h
no point 115s
no purpose -51s
no return 73y
no shame -56s
no skin -34h
no sugar -31n
no talent -36n
no thoughts -53n
no truthfully -64n
no way -77s
no willpower -32n
no wish -104s
no wonder -72n
no worries -32n
nobody 53s
nobody asks 52e
nobody checks 86h
nobody does -44n
nobody from -38n
nobody hits -78n
nobody hurt -91n
nobody in 54e
nobody knows 55t
nobody needs 108s
nobody sees 91h
nobody should 52s
nobody tells 62s
nobody was -98n
nod 59e
nodding 81t
nodding off 81t
noise 37y
noisy -55n
none -76e
noon -90n
noon and -40n
nor 100e
normal after 66o
normal to 58t
not a -110o
not about 93e
not add -32u
not afford -60n
not afraid -76s
not all 53t
not allowed 117u
not always -38n
not an 46h
not and -44t
not answering 88y
not around 49s
not asked -65n
not at -40s
not be 50s
not bear -57e
not been -54n
not being 64y
not believe -34u
not belong 41s
not bother 42s
not breathe 61e
not built 54s
not buying 30s
not carry 55e
not change -34n
not come 67y
not cut -35h
not deserve -60e
not died -62n
not do -134u
not done -34h
not eat 45e
not eaten 89e
not eating 220e
not ever -74n
not every -30n
not exist 47s
not fashion 50h
not find -60s
not fix -101n
not follow -47n
not for 144e
not forgive -50n
not from 60o
not get -62e
not go 37s
not going -51s
not had 87e
not he 87u
not healed 78h
not helping 36t
not her 44s
not here 34s
not hit 42u
not hold 63o
not home 36y
not hurt 60h
not i -75e
not in -85s
not intend 34s
not it 31s
not joking 99y
not just 32s
not kept 58e
not kill -32n
not kind -45n
not kiss -57n
not know -105y
not lazy -40n
not leave 52y
not load -32n
not look -78o
not matter 120s
not me 65s
not mean 108t
not mention 48s
not miss 50u
not move 160t
not moving 34y
not my -86s
not one -71s
not only -155n
not picking -45y
not plan 138e
not planning 46s
not promise 118o
not put 72o
not read -47n
not recall -42n
not refuse 33u
not replied -35n
not ring 46u
not ruin -51s
not sad 51s
not safe 133o
not say -61u
not see 137s
not seem -38h
not send 45e
not smart -46n
not spoken -31n
not stand -87t
not start -40e
not stay 55t
not step 31s
not stop 60e
not stopping 75t
not suicidal -43s
not sure -34t
not survive 54s
not swallow 68e
not take -90u
not tell 99t
not text -65h
not that 45s
not the 33h
not their 47s
not there -30y
not they 35s
not think 77s
not to 153y
not trouble 37y
not trust 37o
not undo 46t
not wait -64h
not wake -86y
not waking 48y
not waving -33n
not what -60n
not work 36s
not worth -53s
not write 95u
not you 62h
not your -31n
note 79y
note for -113n
note in 121y
note on -139s
note today 42s
note written 60s
nothing about 54h
nothing at 40e
nothing bad -73n
nothing but -54e
nothing by 43e
nothing ever 35s
nothing fits -62o
nothing goes -62e
nothing i -31e
nothing if 56e
nothing in -102n
nothing is 107s
nothing left 110s
nothing was 44u
nothing when -72n
notice -54s
notice if -78s
noticed -92e
noticed i -32n
noticing 61s
novel -114n
novel i -45n
novel the -34n
novels -122n
november 101u
now 84t
now and -59t
now everything -40n
now he 83u
now like 54e
now on -30s
now so 38h
now than 69s
now that 41s
now the -61t
now there 134u
now they -76s
nowhere 55u
nudes 33u
numb 77t
numb today -32n
number 104e
number on 39u
nurse asked 39h
nurse i -33u
nurse said 61e
nursery every 42u
nursing -45n
obviously -38n
odd -61y
oddly -63n
of 100 -62n
of a -43s
of all -68o
of being -82s
of biscuits -92n
of control 50e
of days 100h
of death -105s
of doing 47s
of dying -120s
of embarrassment -63n
of father 60s
of flying -58n
of going 124y
of grandma -48n
of guilt -37n
of here -34u
of him 35o
of his 31y
of holding 31o
of hope 31s
of hurting -110o
of life 36s
of living -39s
of mine 80y
of mom -42t
of myself 104s
of no 60o
of our 32s
of person -30t
of pills 140t
of pretending 40s
of reasons 33s
of revising 73s
of spreadsheets -41n
of tea -48n
of these 143o
of things 45h
of this 43s
of those -42n
of tomorrows 55s
of vodka 44t
of what 48o
of who -55o
of wine -71t
of work -32n
of you 33o
of your 49h
off and -67h
off at 137u
off for 51y
off in 42o
off my 44u
off the 75s
off then 56s
off to -82n
offer -120n
offered -107n
offered me -85n
office -42o
office is -68n
officer 111h
often -89s
ok 40s
ok and 47s
ok so -65h
okafor 41s
okay -46s
okay but -50n
old -40h
old cat -79n
old for 44s
old friend 37s
old house 57s
old man 39o
old photos -33n
old scars 56h
old school -53n
on -41h
on a -111y
on all -51n
on and 127t
on any 58s
on bills -59n
on by 71s
on cat -54n
on coffee -32e
on eggshells 30u
on for 153s
on him 32o
on his -53y
on hold -38n
on in -73t
on instagram -91s
on it 138o
on leave -186s
on life 40s
on like -107s
on living 38s
on me 103u
on my 87h
on our -41u
on paper 38s
on purpose 168h
on read 42h
on saturday 67u
on sunday -30h
on that 34e
on this -98s
on time -86n
on to -34n
on with -49n
on yesterday -56n
once and -40n
once my 48s
one and 154y
one at -70n
one bad -69n
one by 47t
one cut 46h
one day -46u
one exam -42n
one for 51h
one has -32n
one hears 30e
one hour -64n
one last 95s
one less 108s
one look -50n
one more 64o
one page -38n
one person -39n
one picked 32h
one reason 47s
one room -54n
one sentence 74e
one there -50n
one thing -222h
one to 42o
one told -69n
one way 198s
one who -90o
one with 89s
one would 61s
ones 195h
onions -66n
online 33y
online friend 110y
only bruises -47n
only ever -68n
only fed -60n
only feel 35h
only for 75o
only good -35e
only i -125s
only invited -73n
only kept -44n
only like 59u
only of -65n
only one 47s
only plan 98s
only reason 72s
only thing 72h
only waiting 119y
only way 69s
only with -101n
open it -47s
open my 53s
open so 82h
open the -88s
open up 44h
opened 45h
opened the -67h
opinion -103n
option 63s
or -30h
or anything -54h
or at -58s
or not -36n
or that -41n
or there -54n
order -42h
order is 37u
orders 50o
organised -37n
organiser 87t
organs 34s
other -39u
other girl 43u
other half -38s
other stuff 52h
other ways -43n
ought -80u
ought to -66u
our -100y
our band 69s
our cat -70u
our house 85u
our keeper -182n
our old -33n
our papers 42u
our parents 48u
our secret 87u
out a 92h
out about 86u
out after -57s
out again -58u
out and 65y
out because 97e
out but 43e
out by -42n
out in 109e
out loud -32u
out my 62h
out that -64s
out the 60s
out we -51n
out went 43s
outside 135u
outside her 44y
outside tesco -50n
oven -95h
over a -73u
over and 123h
over at 38u
over because 43h
over between -31n
over for -70o
over in 36o
over it -149s
over me 65o
over since -81n
over that -32n
over this -59n
over to 44s
overdid -59n
overdid it -32n
overdose 63t
overdose at -69n
overdose i -42s
overdosed 71t
overdosed and 78t
overdosed on -116t
overreacted -35n
overslept -38s
overtime -31n
owe 45u
own eulogy 65s
own finger 69h
own fringe -59n
own funeral 76s
own goal 32o
own hands 111o
own house 99u
own it -61n
own life -47s
own mom -108u
own mother -31s
own name 74s
own up -41n
own with 76o
owner 72s
oxygen 44o
pack -41t
package -55n
packed -50o
packed at 53u
packed on -85n
packet 107t
packet of -83t
packets 65t
packets in 32y
packs 67t
page -104t
paid 185s
paid the 54s
pain 103h
pain and -30e
pain so 40h
painful -71s
painless 83s
painless ways 85s
paint -106s
paintball -89n
painted -78n
painted the -39n
paintings -36n
pair -48n
paired 31s
paired off 31s
pan 116u
panic -153h
panic attack -52s
pantry -34n
paper i 31s
papers 113u
paperwork -46s
paperwork and -53n
parcels -39n
parent -75n
parents at 40s
parents committee -72n
parents lock 40u
parents spent 34s
parents will -76s
park outside -50n
parked car -48n
parking ticket -53n
parole 114o
part of -56o
parties -35n
party -47t
party and -119t
party i 62t
passed out 82e
passed over -64u
passes 42s
passing out 47y
passport 126u
passport and 72u
passwords 56s
passwords in 65s
passwords so 41s
past me 74o
past my 38u
past the 76s
past two -38n
past with -67n
pastor 70u
pat -76n
patches 48t
path with -72n
pathetic -178y
patience -69s
patient -67y
patient with -70h
pattern -83n
paused 38s
pay 91o
pay and 32h
pay for 39h
payday -184u
paying -38s
paying for -38n
pays -68s
pays out 47s
pea 64e
peaceful 188s
peas -70n
pen -78h
pen friends -49n
pen in 32t
penalty -42s
pencil 99h
pens -50n
pension 47u
people -37o
people all 30o
people ask -43n
people behind -32n
people do -94n
people get 41s
people i 186h
people know -33n
people look -37n
people think 95s
perfect -96n
perfectionism -38n
perfectly -163n
perhaps -82n
perhaps i -33n
period 67e
period since 37e
periods 76e
periods stopped 71e
permanent 63s
permanently 116s
permission to 41u
permit -36n
person -33s
person can 64s
person like 45s
person who 73e
personally -72n
petrol 58o
petrol in 82o
petty -49n
pharmacist -38s
pharmacy -74n
phone and 32u
phone bill -47n
phone call 42h
phone died -34n
phone for -54e
phone goes 48u
phone in -63n
phone off 54y
photo -44u
photo and 35s
photo of 31u
photos -52e
photos and -38e
photos of 84u
physical 32u
physically 45e
physio -70n
piano -153n
piano teacher -40n
pick 33y
pick my 60h
pick the 31h
pick up -45y
picked again 32h
picked last -38n
picked the -74s
picked this 47s
picking at 40h
picking blackberries -35n
picking up -73y
pickup again -33n
picture 130u
picture it 61s
picture of 56o
picturing 54o
pieces -99o
pigeons -36s
pile -48n
pill 123t
pill i 35t
pill organiser 87t
pillow 148o
pillow and -104o
pillow in 39o
pills 149t
pills all 40t
pills are 89t
pills but 76t
pills cabinet -44t
pills cupboard 38s
pills for -121y
pills i -63t
pills late -101n
pills make -99n
pills now 38t
pills school -36s
pills since 37y
pills with -31t
pimp 47u
pin 84s
pinch 61o
pinches 41u
pins 47h
pitch -32n
pivot -77n
pivot tables -64n
pizza -38e
place for 92s
place i -44u
places 89s
places with 103s
plain -39s
plan 43s
plan and 70y
plan for -42s
plan is 161s
plan on 115o
plane goes 45s
planet 48s
planned it 49h
planned to 30s
planning 184o
planning how 31o
planning on 40s
planning to 35y
planning what 87o
plans to -79n
plant -110n
plants -43s
plants want -43n
plaster -52n
plasters 97h
plastic 48h
plate 71u
plate at 58u
plates -40u
platform 76s
platform and 31s
play -122u
played -30n
plays 48u
please 131t
please forgive 30s
please help 32t
please take 32s
please tell 33t
please what 38t
pls 59t
plumber -58n
plus -57n
plus one -49n
podcast -66n
pohne 56u
pohne and 56u
point arguing -40n
point in -60s
point of -70s
poison 144t
police 158u
policy 48s
policy pays 47s
polish -39n
polite 66u
polite about 51s
polite on 50h
politely -50n
politics -38n
pool -67o
pool with 32h
poor -159n
poor man -74n
poor sort -40n
popped 31t
portugal -75n
portugal for -75n
post -68y
post it 46s
post my 34u
post with 47y
posted 70y
posted a 115y
posted goodbye 33y
posted the -60n
practical -38n
practice -107u
practice and -78u
practice the -37n
practise -104n
practised -44n
prawns -116n
pray 31s
prayer 60e
prefer 75s
prefer to 68s
pregnancy -51n
pregnant 160u
pregnant and 50u
prescribed -43n
prescribed and -43n
present 31h
presentation today -32n
presents 74s
press 91h
press it 47s
pressed 90h
pressure -55t
pressure pills -31t
pretended -58n
pretended to -32n
pretending i 48s
prettier -179n
pretty -85e
prices 52s
pride -70n
pride and -48n
print 48h
printer -183n
printer jams -38n
priya -85n
probation -43n
probation got -43n
problem set -30n
procrastinated -88n
profile -66n
profile and -44n
project -116n
project i -37n
projects -61n
prom 30e
promise 97y
promised i -50s
promised my 85h
promised to -53n
promoted -142n
promotion -37s
proof -36n
proper -42o
proper cup -36n
properly and 51y
proposal -85n
proposed -103s
proud -153e
pss 69s
pss to 67s
pub and 35o
pub quiz -42n
pull 68h
pulled me 37o
pulled my -30u
pumped 52s
pumped my 79s
punch myself 33h
punched 85h
punched me 36u
punched my 50o
punched myself 41h
punches 78u
punching 69h
punching myself 31h
punish 89h
punish myself 85h
punishment 101h
pupils -71n
puppy -87n
purged 38e
purged my -68n
purging 42e
purpose 128h
purpose and 82t
purpose for 37e
push 38o
push the 59u
pushed 88o
pushed me 101u
pushes 44u
pushes me 44u
pushing 99o
put 48o
put a 50u
put all 37t
put her 34o
put his 68u
put my -33u
put off -71n
put on 38t
put our -34n
put something 39o
put together -38n
puts 60u
puts his 55u
putting it -37n
queen -47n
question -71s
question and 36s
questionnaire -82s
questions -81n
questions and -70n
queue -93h
quick 122s
quiet after -43n
quiet and 76y
quiet evening -37n
quiet now -39n
quiet the -52n
quilt -32n
quit -155e
quitting -82n
quiz -50n
quote -72n
race -39u
rail 35s
railway 92s
railway line 84s
rain -68u
rain after -77n
rained 70s
rained and 69s
raining -122n
raining and -69n
rains -42n
raise -62n
raised -52u
raised his 35u
raised my -44n
ramp 84u
ran into -58n
rang and 72s
rang everyone 59s
rang my -53u
rang then 33h
rape 36u
rape if 36u
raped 166u
raped at 72y
raped on 54u
rather be 89y
rather die -35s
rather have -64n
rattle -81n
raw -31e
raw dough -68e
raw with 40h
razor 154h
razor and 74y
razor blades -100t
razors 36h
reached 73s
read -76h
read for 36h
read i 57h
read it -41s
read my 37t
read what -35n
reading -70t
reading glasses -38n
reading my 34s
reads this 39s
ready 77s
ready and 51s
real 156y
real one 109s
realise -74n
really 73o
really kill 31o
reason 152s
reason and 31s
reason i 49s
reason not 35s
reasons 36s
reasons to 32s
recall -42n
recall my -42n
receipt -59n
receipt in -34n
recipe -31n
recipes -49n
recital -87h
record 36s
recording -56n
recovery -34n
red and 63o
red i -39n
red wine -36n
redundancy 40s
reference -49u
refuse 52u
refused 63s
regiment 43y
regret 51t
regret it -86t
regrets -94n
rehearsal -51n
rehearse 88s
rehearsed -33n
rejected -70s
rejected by -48n
rejection -114h
relapsed 115h
relapsed and -57h
relationship -73s
relationship i -39n
relay -62n
relay on -39n
relief 84s
relief to 34s
relieved -77s
remember me 47s
remember that -36n
remember the -61n
remind -67n
remote -43n
remote and -39n
renewing 75s
renovation -54n
rent and -48u
rent has 33o
rent is 61s
rented -40n
renting -50n
repeat -61n
replaced -43n
replaying -60n
replaying it -38n
replied -61n
reply -64n
report -58u
report card 52u
resent -57n
resent my -38n
respect -31n
rest of -65s
result -37s
results and -33n
results back -64n
retired in 51s
retirement -40s
return the -37n
returned 32s
reunion -53n
review -64s
revise -84n
revising 73s
rib 54e
ribs 94u
rice -44u
rice and 36u
rid 152e
rid of 152e
ride -47y
ridiculous 111h
rifle 133y
right -50y
right and 44t
right at 65s
right for -73n
right i -41s
right idiot 46t
right my -44t
right now 79y
right on -36n
right the 50u
right there 47u
right thing -30n
ring -47y
ring her -40n
ring me -51n
ring my -42n
ring the 47u
ringing 71t
rings -40y
rise -34n
river and 52y
river from 34s
river is -121s
rn 143y
road 65o
rock -32s
rohan -64n
rohan says -64n
romeo -38n
roof 39y
roof is 32s
roof of 111s
room 98u
room i 89h
room since 37o
room to -136n
room with -59n
roomate 88y
roommate finished -30n
rope 34y
rope and 73s
rope for -76n
rope in -93s
rope on -58n
rope yesterday 41s
rosa 65s
rose 81h
rota -36t
rota at 47t
rotten -46n
rough -31u
round and -40n
round my 75u
round of -41n
round went -51n
row with 31t
rubbed 119s
rubbed out 119s
rubbish -136h
rude -105s
rude to -36s
rugby -44u
ruin everything -39s
ruin things 44o
ruined -77o
ruined my 41o
ruined the -49s
ruining 31e
rule 47h
run 32e
run out 78h
run the -38e
running 83t
running and 60t
running out 106h
runs -47s
rush -51n
rushing -83n
ruth 36u
sad -88h
sad about -75s
sad and -80n
sad when 89s
safe 107s
safe and -46n
said -33y
said a -83n
said about -32n
said and -32s
said at -42n
said do 54y
said go 67t
said goodbye -45y
said he 70u
said if 55y
said it -52y
said kill 89s
said my 36e
said no -43u
said nobody -51u
said not -43u
said same -32n
said she 97y
said so -78n
said something -74u
said sorry -38u
said thank -57n
said the 80y
said they 52u
said we -54u
said words -34n
said yes -39s
saint 35s
salad -74n
sale -52n
same -91y
same spot -44n
same way -43n
samosa -33n
sand -51n
sand and -35n
sandwich -38e
sandwiches -44n
sang -94s
sang flat 56s
sank -62n
sat -67o
sat by -32n
sat in 75u
sat nav -46n
sat with -74s
saturday and 134u
save a -35n
save for 85s
saved for -42n
saved me 44o
saving 52s
saw 65y
saw my 38h
saw stars 67h
saw this -58n
say -36y
say about 71u
say and -45n
say anything 41h
say at -70n
say i 105u
say in -126n
say is -35s
say my 79y
say no -58u
say something -62n
say sorry -119s
say thank 70s
say that -38y
say the -34n
say they 61u
say well -37n
say yes 55u
say you -42n
saying 36y
saying bye 65y
saying it 64u
saying just -41s
saying no 46u
saying she -69y
saying that -40n
says and -73n
says he 107y
says it -38u
says jump 35s
says kill 30s
says my -40e
says on -42n
says the -34o
says they 55u
says what 64u
scaerd -49n
scalded 144h
scalding 37h
scale -42e
scales -74n
scar -60n
scare 68s
scare me 42u
scared ill 51o
scared me -47h
scared to -119e
scares -53o
scarf 50h
scars 64h
scars are -40h
schedule -72n
schedule and -50n
scholarship -62n
scholarship letter -35n
school 30y
school and -59h
school because 59e
school nurse 74h
school on 51s
school play -57s
school starts -31s
school the 88s
school trip -36n
school with -33n
school year 68y
schools -62n
scissors 111h
scone -38n
scored 32o
scored the 32o
scratch 87h
scratch on 33s
scratched his -53n
scratched my -118h
scratched the 33h
scratches 113u
scratches my 31u
scratching the -45n
scream -96h
scream at -40n
screamed -98o
screamed for 52s
screaming 89y
screams 41y
screen is 79t
screens -30n
screw -44n
scroll -32n
scrolled -66n
scrolling -44n
scrolling through -38n
sea -86s
sea and 93s
season -142s
seat -39o
seatbelt 161s
second -70o
second act -68n
second attempt 65s
second round -51n
second year -58n
secret -51u
see 83o
see a 39e
see blood 50h
see how -74s
see i -92e
see it -40s
see myself 44s
see red 78o
see the -32s
see what 35h
see why 31s
see you 30s
seeing the 41h
seem to -38h
seems like 60s
seen -36y
seen it -32n
sees -83h
sees me -31o
sees the -49h
self -34h
self harm -52h
self harmed 74h
self is -53n
selfish -94s
sell by 76s
semester away -36n
sending me 47y
sending you -31n
sense of -44n
sensitive -54n
sent 121y
sent an 73h
sent back -31n
sent it -41n
sent me 92y
sentence -37e
september -63e
serious 64s
serve -78n
serves -93n
service 57s
set -73s
set a 91s
set fire -45n
set in -30n
set my 33s
settee -35n
setting 55o
setting fire 55o
seven -156e
seventeen 49u
seventy four 56e
seventy years -35n
sex 74u
sh 127h
shake her 33o
shaking and 46t
shame -63h
shame of -35n
shameful -46n
share -159u
share the -163n
sharp 77h
sharpener 106h
shave 33h
shaving -162h
shaving and -130n
shaving before -33n
she cried 73h
she did -95h
she does 33y
she forgave -40n
she gave 60y
she had -32n
she has 124y
she hit -68o
she is -38y
she just -51n
she knows 48u
she looked 67u
she made 58y
she means -54n
she never 42o
she saw -40n
she says 102y
she scratches 59y
she screamed 53o
she sees -57o
she should 66o
she slept 41o
she thinks -39e
she threatened -47n
she threw 79u
she throws 66u
she told -35y
she wanted -39n
she went -56o
she will -52y
she would -49y
she wrote 53y
shelf -42h
shift and -33u
shift ended 34h
shifts -31u
shirt 71t
shoebox 89s
shoes -30u
shoes by 94u
shoes i -36n
shook -41o
shook him 54o
shook the -64o
shoot me -43s
shopping 83e
shops -85t
shops then -70n
short -62h
short sleeves 61h
shorts -48h
shot -53t
shot i 39s
shot in 58s
shot me -38s
shot myself -57n
shot three -49n
shot up 88t
shotgun 47y
should 52s
should be -98s
should come -45n
should do 99y
should go 38s
should have -82t
should i -35t
should just 51s
should keep 37s
should stop 66o
shoulder -78n
shoulder and -31n
shoulders -34u
shout -42h
shouted -84o
shouted at -40o
shouting at -62n
shouts at -41h
show -49h
show for -45n
show me 44u
showed -89y
showed me -46y
shower 96e
showers 34y
shows -68o
shrank -34n
shredded 33s
shrugged -35n
shrugged and -35n
shut down -35n
shut the 33y
shuts 33h
shy -55n
sick about -90y
sick and 100e
sick as -41n
sick in 38e
sick so 40e
sick when -44n
sickness -31n
side 77y
sides 47t
sigh -58s
sign -31u
signed 35e
signed it -34n
signed the 76s
silence -112n
silent -64n
silly -118o
silly and -56n
silly but -75n
silly saying 45o
simpler 32s
sin 100o
since 1998 -97n
since breakfast -56n
since dad 30y
since four 44e
since harold 37e
since he -59s
since lunch -68t
since march -99n
since mom -36n
since october 46h
since school -45n
since sunday 45e
since that 43e
since the -108e
since tuesday -45e
since two 38o
since yesterday -39e
sing -46n
sing karaoke -34n
singing i 53s
single -94s
single day 42s
sings -32n
sink -44t
sir -35u
sister a -43n
sister and 36y
sister came 53y
sister for -96n
sister husband 92y
sister i 85o
sister in -37n
sister keeps -36y
sister my 70s
sister paid -51n
sister says -76n
sister to -41y
sister would 46t
sit in -55u
sit next -39n
sit on 71h
sits -102u
sits in -46u
sitting 126u
sitting on 53h
sitting right -74u
sitting with 57t
six and -34h
six days 42e
six i 68e
sixteen -75o
size -79h
skating -178n
skin 137h
skin and 36e
skin is 35h
skin on 47h
skin when -60h
skip the -42n
skipped -58e
skipped practice -38n
slack -86n
slam 39h
slam my 41h
slammed -90h
slammed the -104n
slap 144h
slap myself 45h
slapped 166o
slapped me 99u
slapped my 44o
slapped myself 36h
slapping 49o
slaps 80u
slaps me 80u
sleep and 47s
sleep for -82n
sleep in 36u
sleep on -71n
sleep so -61s
sleep the 52s
sleep through -76n
sleep with 47u
sleeping pills 63t
sleeping tablet -36n
sleeps 112y
sleepy 45t
sleeves 154h
sleeves again 38u
sleeves in 124h
slept -58y
slept on -32n
slice 48e
slice of 36e
slide 55e
slide did -32n
slides -80s
slimming -46n
slimming club -46n
slip 56s
slip out 55s
slipped 37h
slippers -101n
slipping 37s
slob -36n
slot -44n
slow 38u
slow and 39e
slow breath -33n
slow is -43n
slowly -57o
slowly i -31n
smacked 46o
small -91h
small and -47n
small step -31n
smaller 40e
smallest -36n
smart -51n
smart enough -45n
smash 41o
smashed my 30u
smelt -56n
smelt it -56n
smile -94h
smiled 40e
smiling 57u
smirk -84n
smoking -39n
smoking and -31n
smug -132o
snacks -77n
snap -55o
snapped -50y
snapped at -64y
snooze -42n
snores 61o
snoring -34y
so am 133t
so and -40n
so ashamed 40h
so badly -90h
so behind -47n
so calm 40o
so disappointed -45n
so do 62s
so done 34s
so drowsy 48t
so embarassed -37n
so empty -96n
so fast -43t
so fat -63n
so happy 37s
so hard 70o
so he 41u
so is -57u
so it 54h
so long 59e
so loud 50h
so mom 87e
so my 47e
so nice -35s
so no 65e
so nobody 126o
so now 60e
so peaceful 33s
so petty -46n
so sad -30n
so scared -50o
so silly 45o
so that 145h
so there 86s
so they 116e
so tight -51h
so useless 63h
soaked and -51n
sobbed -57n
social -70n
sock -88h
socks -62s
sofa -111u
sofa and -36n
sofa since -30n
softly -34n
sold my 69u
sold the -61s
soldier 63s
solicitor -85o
solve everything 46s
some 33t
some days -89s
some of 69t
some people 48s
some slack -69n
some tea -75n
somebody else -65s
somebody i -33s
somebody new -67n
somebody should 47o
somebody take 34o
somebody to 88o
somebody who -45n
somebody would 38s
somebodys -64n
someone 39o
someone i -55t
someone in 45y
someone was -46n
someone who -40s
someone with -66n
someones 148o
someones following 40u
someones going 71o
something 108t
something and 55t
something at 45t
something for -45t
something in 62o
something that -46s
something wrong -36u
sometimes -52o
sometimes i 81o
somewhere -121s
son and 53s
son at -111n
son had -33o
son room 100y
son says -31y
son thinks -48n
son today -55o
son told 37y
son took 93y
song -130s
songs -49s
soon 107s
soon and 106s
soon it 46s
sore -62n
sorry 60t
sorry and -44u
sorry it 34s
sorry that 57s
sorry to 92h
sort it -36s
sorted -69h
sorted but -31n
sorted it -31n
sound 34u
sounds 124h
sounds like 149s
sounds so 33s
soup -138e
soup and 50s
soup for -70n
sourdough -69n
sourdough starter -47n
space -85h
spanish -39n
spare -33u
spare chair -35n
spare part 47s
spat 94o
spat on 32u
speak -85h
speak to -44s
speaking -105n
speaks -34s
special 45s
spend -43n
spent all 40s
spider -35n
spiked 63u
spiked my 63u
spilled red -36n
spineless -32n
spinning 61t
spit 43e
split 89u
split lip 47u
spoiled -55o
spoke -69u
spoke to -50u
spoken -58n
spoon 71o
sprained -30n
spreadsheet -108n
spreadsheet to -40n
spreadsheets -65n
squad -52n
stab 156o
stab me 37u
stab my 69o
stabbed in -92t
stabbing 38o
stabbing him 36o
staff -121n
staiirs 77u
stairs 98e
stairs in -50n
stalked -72n
stalked by -67n
stalking my -49n
stammer -74s
stand in 46h
stand me -37n
stand my -59n
stand myself -75n
stand there 60u
stand too 49s
stand up 38t
standing 106y
standing at -80s
standing on 137y
standing up -58n
stands 125u
stared -40s
staring 64u
stars 79h
start -64e
start again -102e
start by -35n
start over 75u
start with 96s
started 81h
started the -36s
started to 41o
starter -47n
starting 65t
starting to 50t
starts monday -32n
starts to 86t
starts with 54y
starve 75e
starving -64e
stay 97s
stay alive 53s
stay awake 51t
stay for 70s
stay late -35n
stayed -53t
stayed down 52t
stayed home -66n
staying 113s
staying alive 66s
steering 38h
steering wheel 32h
step in 65s
step is -35n
step out 86s
stepdad 93y
stepdad comes 42u
stepped 42s
stepped off 58s
stepped on -48n
stepping -69n
steps 61u
stepson -40n
stepson would -39n
stick 103e
sticker -48n
stiff -72n
still -40e
still alive 91t
still be -53s
still can -46e
still did -31n
still feel -48t
still here 45s
still i -36h
still in -42h
still see 46e
still set -52n
still the -35n
still too 90e
still want 51s
stinging 31h
stock -47h
stockroom 89u
stomach 133t
stomach and 65u
stomach bug -73n
stomach dropped -63n
stomach hurts 50t
stomach in 57s
stone -72e
stone in -36n
stood at 43s
stood in 60s
stood there -88y
stop 95e
stop and 68s
stop cutting -88h
stop for 64s
stop hurting 36h
stop i 32e
stop it 68t
stop making 31e
stop me 50s
stop when 119u
stopped 86e
stopped and 79e
stopped asking -77n
stopped for 40h
stopped looking 54s
stopped making 66s
stopped saying 33u
stopping 84t
stops 59s
storm -62n
story -73y
story at -34n
stove 79u
stove because 35o
straight to 62h
stranger was -59n
strangers -34n
strangle her 49o
strangle my 43o
strangled 67u
strangled the 48o
straw -32n
street -45o
street and 34u
stress -43e
stress so 40e
strict -68n
strict i -31n
strip 165t
stronger 49o
stronger than 48e
stuck -33e
stuck at -87n
stuck i -37n
student 63y
student wrote 53y
students -74n
studied -46s
stuff 149t
stuff from 41t
stumbled -43n
stung -68n
stupid for -37e
stupid stupid -53n
stupid thing 65s
subscription -49s
such -40s
such a -38s
suffer 44o
sugar -77e
sugar since -35n
suicidal 105s
suicidal again 77s
suicidal i -33s
suicide 41s
suicide i -51s
suicide is 44s
suicide note 59y
suicide since 32s
suit 75s
sulk -88n
sulked -128n
sulking -46n
sulky -35n
summer 72u
summer to 55u
sun -53h
sunburnt -83n
sunday lunch 50s
sundays -45s
supermarket -52s
supervisor sent -31n
supper -33e
suppose 44u
supposed -53h
supposed to -53h
sure 102o
sure he 40o
surely -30n
surgeon -67n
surgery 35s
surprise -59s
survive 68s
survive the 38s
survived 64s
survived and 59s
survived it 78s
swallow me -75n
swallowed 149t
swallowed everything 32t
swallowed my -116n
swallowed something 55t
swallowed them 96t
swallowed what 33t
swallowing 42e
swap 100s
swap places 103s
swap with 48s
swear i -83o
sweetheart -56n
swim 40h
swimming -68t
swing 44o
swing for 51o
switch 61s
switched 84s
switched off 86s
swore -105u
swore at -59n
swung 59h
table and 119e
table where 59u
tables -64n
tae 111u
take a -50t
take all 78t
take back 37t
take it -82h
take me 90s
take my -32s
take no -41u
take two -34n
take up -67n
taken 37t
taken something 98t
taken the -48y
takes 116u
takes me -33u
takes my 38u
taking 86e
taking a 36o
taking his 44y
taking it 45e
taking my 82s
taking the -116o
talent -42n
talk -99y
talk i -32n
talk me 84s
talk over -48n
talk tomorrow 35h
talk too -50n
talked -64u
talked about -43n
talked back 47u
talked for -44n
talking about 41y
talking to -57h
tap so 35e
tapped -39n
tastes 66t
tattoo -73n
taught my 32h
tax return -72n
taxes -55n
tbh 76s
tea -107o
tea as 51u
tea i 106o
teach -55y
teacher and 82y
teacher mom -83n
teacher read 36s
teaching -41n
team -90e
tears -88n
teased -67n
teased her -62n
teasing -73n
teenage -58n
teenage son -58n
teenager 73y
teenager said -36n
teens -44n
teeth hurt 34u
teething -97n
telephone -36n
telephone for -36n
tell a -70n
tell anyone 30h
tell her -85t
tell him -98n
tell mom 68t
tell my 200t
tell myself -31h
tell people -46h
telling 81y
telling me -49y
telling my -84n
telling myself 35s
tells 61e
tells you 76s
telly -43t
temper -71u
temper and -41n
temper at 45u
temper with -47h
ten -80t
ten in -30n
ten years -89n
tenant 37s
tent -31n
tenth 97e
term -45y
term and -44y
terrible -57o
terrible and -40n
terrified of 69e
test -82s
test and -66n
test for 34s
text -87y
text back -38h
text her -35n
texted -51y
texted me 79y
texted my -65n
texting -50s
than 52s
than a -74s
than being 35s
than do -65s
than eat -55e
than go 83y
than i 65t
than live 36s
than my 45e
than sing -34n
than sit 31s
than they -50e
than with 99s
thank you 49y
that and 72s
that be 77s
that before 59o
that came 76o
that conference -33n
that day 136o
that does 41o
that down -40n
that for 47s
that friendship -54n
that girl -129n
that gym -83n
that he -69y
that her 45y
that his 38u
that house -34o
that i -48s
that if 36y
that in 40y
that is 45h
that it 104y
that job -94n
that joke -42n
that lot 41o
that man 82o
that mom -69n
that night -63s
that no 75u
that nobody 37s
that now -73t
that office 41o
that one 196s
that order -36n
that phone -65n
that photo -30n
that printer -74n
that right 56s
that road 34o
that says -42n
that scares 66h
that she -64y
that sounds -35y
that table 30s
that there 53s
that toast -64n
that wants 50s
that was 97e
that when 80y
that will -68s
that would 79o
the -39h
the abortion 32s
the agency 57u
the alarm -43s
the allotment -54n
the altar -70n
the ambulance 69u
the anaesthetic -93n
the angry -49n
the annoying -36n
the apple 66e
the auditor -34n
the autumn -43s
the baby 67o
the back -43u
the bag 45o
the bakery -62n
the balcony 86o
the ball -51s
the band -77n
the barn 34t
the bat 44o
the bath 113o
the bathroom 110y
the baton -39n
the beams 48s
the bedroom 42u
the bedside 55u
the belt 80u
the bench -86n
the bend 38s
the big 36s
the bike -38s
the bill 56s
the bin 104e
the bit -32s
the blade 100h
the blame -38n
the blister 67t
the blood 37t
the boot 151o
the boss -60u
the bottle 90t
the bowl 37e
the box 107t
the boxes 35u
the boys 133u
the brains -70n
the brambles -104n
the bread -109n
the break 50e
the breakup -96h
the bridge 125y
the broken -68n
the bruises 105u
the budget -122n
the buffet -37n
the burden -32n
the burnt -42n
the cabinet 98t
the cables 36u
the cake -31h
the cancer 47s
the card -105n
the carer 69u
the carpet -55n
the cats 79s
the ceiling 32s
the cemetery 43s
the chair 54y
the chance 79s
the changing 77u
the choir -97n
the christening -84n
the cinema -33n
the class -39n
the clerk 43o
the client -60h
the cliffs 81s
the climbing -36n
the cold -53o
the committee -45n
the company -40n
the consultant -40n
the contract -37h
the cord 41h
the corner 32s
the cot 41o
the counter -46h
the courage 80s
the credit -40t
the cup -60n
the cupboard -120u
the cuts 107h
the dad -31y
the dark 35e
the date -84y
the day 35s
the days -126n
the deal 44h
the death -55s
the debt 98u
the desk 78h
the director -45n
the dishes -31u
the dishwasher -42s
the doctor 32e
the dog 67o
the draft -37n
the drain -42n
the drawer 155h
the dress 78e
the driving -30n
the drop 91s
the early -31n
the echo -34n
the eczema -37n
the edge 105s
the eighties -83n
the empty 42t
the end 36s
the entire 63t
the essay -64n
the estate -38n
the exam -82t
the exit 46s
the face 69h
the facts -66n
the fall -30n
the family 63e
the farm 124t
the feeling -50h
the fight 69t
the file -32n
the floor 75t
the flowers 37u
the flu -52n
the foot -77n
the football -69t
the fourth 30s
the front -39u
the funeral -32e
the garage 127t
the garden -33o
the gas 52t
the gate 62t
the girl -85y
the girls -88h
the good -85n
the grade -31n
the grave 71s
the ground 163y
the guests -49n
the gym -87e
the hairbrush 49h
the hall 36y
the hammer 63o
the handover -63n
the headache -42n
the hero -48n
the high -78n
the hob 32h
the holiday -38s
the horses 44s
the hostel 38e
the iath 82o
the idea 84s
the in -55s
the insurance -32y
the interview -33h
the invoice -47n
the ivf -30n
the jeans 46e
the kerb 68h
the kettle 48u
the key 64e
the keys 37s
the kids 88o
the knife 54o
the knitting -32n
the knives 44o
the ladder -42n
the lads 72u
the lake 67s
the laundry -92o
the lawn -107n
the lead -45n
the least -37s
the letter 73t
the letters 94s
the lie -60n
the life 81s
the lift -75n
the light 47h
the lighter 113h
the lights 42e
the line 40y
the lines 68h
the list 35s
the lock -37u
the locker 90h
the long 46s
the lorry 162s
the lot 45t
the lump 46s
the man 31y
the marks -54h
the mat -32n
the match 40h
the maths 115u
the mayor -37n
the means 41s
the meeting -52h
the mess 40s
the minute 39s
the mirror 61h
the miscarriage 38s
the mistake 103s
the mom -37n
the moment -41n
the money -54t
the mornings -99n
the mortgage -66s
the mother 54y
the mountain 62s
the mountains -33n
the move -104n
the music 52e
the name -32n
the needle -47n
the neighbors 57u
the neighbours -114s
the new -48u
the next -61o
the nice -35n
the night 70s
the nose -65n
the note 79s
the novel -65n
the number -49e
the old -44h
the ones 89t
the only 90h
the operation -45s
the order 37h
the other 34u
the outside 50h
the oven -95h
the own 32o
the package -55n
the packet 38t
the pan 77u
the pantry -34n
the parcels -39n
the part -36s
the party 52t
the passwords 87s
the people 47o
the pharmacist -38s
the pharmacy -74n
the phone 31y
the physio -57n
the piano -106n
the picture -43o
the pill 106t
the pillow 127o
the pills 111t
the pin 89s
the plane 76s
the planet 42s
the plants 74s
the platform 76s
the plumber -58n
the podcast -66n
the point -96s
the police 120u
the policy 48s
the pond 43s
the pool -45o
the post -48y
the potatoes -42n
the prawns -77n
the priest 52u
the problem -51h
the project -49n
the questionnaire -82s
the queue -56n
the quiet 50e
the race -46u
the rail 54s
the railway 104s
the rain -42u
the razor 147h
the real 102s
the recording -46n
the red -44n
the redundancy 52s
the reference -32u
the relay -62n
the remote -43n
the rent 47h
the report -41h
the results -63n
the review -46n
the right -44n
the ring -30n
the road -41s
the room -35t
the rota -64t
the rule 44h
the salad -74n
the salt 71u
the same -51y
the scale -36e
the scars 98h
the scissors 121h
the scratch -49n
the sea -84s
the second -133o
the service 64s
the settee -35n
the sharp 105h
the sharpener 90h
the shift -65h
the shops -42t
the shotgun 47y
the show -33n
the shower 95e
the showers 34y
the sick 32u
the side 64t
the silence -47n
the skin 82h
the sleeping 42t
the slides -37n
the smallest -36n
the sofa -51u
the solicitor -85o
the song -90s
the soup -47n
the speech -88s
the split 84h
the spoon 51o
the spot -32n
the spring 35s
the staiirs 77u
the stairs 59e
the stand -34n
the steering 32h
the step -52s
the stick 53u
the stitches 35h
the stockroom 89u
the stop 56s
the stove 79u
the street -31n
the stroke 42o
the sun -72n
the supermarket -52s
the surgeon -54n
the surgery 44s
the swim 51h
the swing -56n
the talk -36s
the tax -62n
the teacher -110o
the telephone -36n
the tent -31n
the thermostat -38n
the thesis -32n
the thought 97s
the thoughts 50o
the throat 68o
the ticket 54u
the tiles 65t
the time -42e
the to -77n
the toast 46e
the toddler -60n
the toilets 158h
the tools -31s
the top 66s
the towel 133t
the tower -52n
the tracks 43s
the train 44o
the trains 39s
the tray -85h
the trip -66s
the truth -46s
the two 51y
the typo -78n
the use -69s
the usual 51h
the vet 42s
the video -47u
the voice 98o
the voicemail -49n
the voices 77o
the waiter -37n
the wall 78h
the war -69n
the wardrobe 125u
the washing -34h
the water 65y
the way -37s
the wedding -41e
the week -67n
the wheel 112o
the white -35n
the widow -40n
the wife -54s
the wifi -45s
the winter 70h
the woman -46n
the word -56h
the words -58e
the worst -89o
the young -90o
their carpet -35n
their dad 67t
their fault 47s
them 82t
them a 62s
them and 83t
them at 69t
them from 36h
them i -89e
them if 31o
them in 33o
them my -67n
them now 30t
them should 32y
them the 41h
them they 66t
them with 131t
then 67e
then a 136y
then cried -38n
then cry -51e
then do -42n
then go 50h
then guilty -40n
then home -63s
then in 48o
then it -42o
then looked 37s
then nothing 59y
then saw 39y
then that -53n
then the 65h
then tripped -50n
then we -37n
then went 68h
then what -41n
therapist 134h
therapist i 38h
therapist thinks 60h
therapy -58n
therapy because -33n
there 35y
there and -44u
there are 100y
there holding -89n
there i -41s
there is 93h
there like -43y
there was -72y
there were -63t
there when -45n
there would 61e
thermostat -38n
these -117o
these nights 32o
these thoughts 38o
thesis -117e
thesis is -73n
they asked 52s
they beat 81u
they bled 45h
they call -54n
they can 65e
they come 48s
they could 44s
they did 88o
they find 77s
they gave -92s
they go 54u
they have 172u
they jumped 32u
they just -38n
they keep -63u
they laughed 30o
they moved -65e
they must -36n
they only -83n
they pumped 79s
they said -74u
they say 84u
they see 34u
they think -75e
they thought 73s
they will 90o
they would 86s
thick -43t
thigh 58h
thigh and 31h
thighs 163h
thighs are 43h
thighs look 41h
thing 145h
thing about 42e
thing and 32t
thing he -36n
thing i 33e
thing in 57h
thing it -45n
thing left 58s
thing properly -32n
thing that 64h
thing with 32h
things and 47u
things i -47u
things in 44o
things than -63s
things that -72n
things to 115u
things with -83n
think about 49s
think he -51y
think of -166o
think so 94h
think that -41s
thinking 54o
thinking about 79o
thinking how -54o
thinking of 84s
thinking to 44o
thinking what -37n
thinks 36e
thinks i -59e
thinks it 145h
thinks of -66n
thinning -36n
thinning and -36n
third rejection -37n
third time 52u
thirteen 76s
thirty 60s
thirty four 75u
thirty two 72s
this -44s
this afternoon 72o
this anymore 82s
this app 75s
this body 37s
this but 53t
this by -42n
this city 78e
this contract -40n
this country 58u
this course -82n
this deadline -41n
this down -66n
this earth 167s
this endless -85n
this family 99s
this flat -73n
this group -52n
this holiday -42n
this i 30s
this is 118s
this job -73u
this kitchen -50n
this level -79n
this life 148s
this little 57s
this long 107s
this morning 78t
this much -43n
this new -31n
this office -44n
this on 63s
this one 101e
this pain 64s
this printer -46n
this room -66h
this show -40n
this summer 55u
this term -58n
this time 146e
this to 67o
this town -52t
this weekend 78y
this will 69s
this winter -154n
this with -33o
this world 92s
this year -63s
those -116e
thought 45o
thought about 38o
thought and -30n
thought he -58s
thought in -97n
thought it 35t
thought of 55o
thought she -77s
thought that 63s
thought well -32s
thoughts 62o
thoughts to 39o
thousand 70o
thousand and 34o
thread and 47s
threatened -73u
threatened me -46u
threatened to -30u
threatens 47u
threatens me 41u
three months -55n
three of 47s
three people -33n
three stitches -93n
three things -36n
three times 64e
three weeks -31h
three years 72o
threw it 115e
threw me -48u
threw out -49h
threw the 178o
threw up -117e
throat 127e
throat before -68o
throat bleeds 42e
throat burns 44t
throat for -47u
throat is 51e
throat whenever -54n
throttle -57n
throttle the -40n
through dinner -31u
through her 39y
through mine 50u
through my -65o
through with 51s
throw 49e
throw the -35n
throw up 66e
throwing 68e
throwing up 41e
throws 100y
throws things 75u
throws up 52y
thumb -53n
thursday 64e
thursday so -40n
thursdays -51n
thyroid -95n
ticked -46n
ticked never -46n
ticket 46y
tidy 44s
ties 98y
tiger 33h
tight -118h
til 64h
tiles 67h
tiles and 43t
till easter -70n
till he 45o
till i 61e
till it 145h
till ten -50n
till the -70t
till three 45e
time and 60e
time for 49o
time he 77o
time i -43o
time is 95s
time it 61u
time she 131h
time they 49u
time to -49s
times 43e
times at -39n
times last -35n
times today 140e
times tonight -72n
tiny -124s
tired -75s
tired after -58n
tired and -88y
tired i -53s
tired of 65s
tired tired 35s
tken 184t
to 18 40s
to 200 -37n
to a -98u
to all -86s
to answer 47u
to apply -53n
to ask -141e
to be -35s
to beat -38o
to believe -77n
to ben -38n
to bits -102h
to blame -54n
to bleed 72h
to borrow 31s
to break 50h
to breathe -36t
to bring 31e
to burn -73o
to call -44s
to care -37n
to carry 35e
to carve 49h
to charity -37n
to choose 41u
to cook -90n
to correct 69s
to cover 57h
to cry 38u
to cut 103h
to dance -33n
to death -31o
to delete 68s
to disappear -72s
to do 74y
to drown 93o
to eat 68e
to enjoy -63n
to fail -112n
to fetch 59s
to find 35s
to finish -56s
to fix 73s
to flunk -41n
to follow 50s
to fool 39e
to force 33u
to four -59n
to give -57o
to go 44u
to hand 44s
to hate -50n
to have 48u
to hear -34t
to her -100y
to hide -44h
to hire -58n
to his 34o
to host -48n
to hurt 144o
to it 66o
to jump 65y
to just 62s
to know 32t
to last 138s
to learn -90n
to leave 118o
to leeds -46n
to let 98o
to like -110s
to lisbon -139n
to listen 33o
to live 135s
to look 35y
to love -51n
to make 53o
to marry 40u
to meet 85s
to mess -37n
to murder -36o
to myself -51h
to nothing -38s
to notice 46s
to own -38n
to pay 41o
to poison 101o
to punish 46h
to put 101o
to quit -92n
to read -40s
to remind -34n
to rest -47s
to ruin 77o
to run 32e
to say 55y
to school -97o
to self -59h
to set 73s
to shoot 67o
to slice 38h
to slip 55s
to smash 31o
to snap -51o
to so 39h
to solve -48n
to some -50s
to somebody -56n
to sort 41s
to stab 41o
to start 46h
to step 66s
to stop 90s
to swallow -44e
to swim -31n
to talk -46o
to teach 35u
to tell -65y
to the -69y
to their 30s
to them -221s
to think -45t
to this 51s
to throttle -57n
to tom -46n
to treat -78n
to undo 123e
to us 33y
to vanish -35e
to wait 55o
to wake -49s
to want -99o
to wash 43s
to watch -51s
to water 72s
to what -65n
to whoever 45s
to worry 104s
to write -62t
to years 43h
to yourself -46n
toast -153e
today 41e
today he 79y
today i -38o
today is -47n
today one 43s
today she 92y
today that 49e
today to 37s
toddler -125o
toddler hit -76n
toddlers -92n
todya 33h
toe -71n
toilet at -55n
toilet to 43e
toilets 232h
toilets and 83h
toilets at 53h
toilets in 101e
told 48y
told a -40y
told anyone 49t
told her -50y
told hr 57o
told mom -46n
told myself -50h
told the 145h
told work 47u
tom -35y
tomorow 34e
tomorrow i -63o
tomorrow to 42o
tomorrow will -61n
tomorrows 41s
tone -48n
tongue -39t
tonight 74y
tonight and -31o
tonight he 48u
tonight i 47h
tonight is -78y
tonight like -57n
too -36t
too expensive -55s
too fast -39n
too hard -120o
too late 58t
too long -63y
too old 33s
too sensitive -37n
too slow 116u
too soon -67n
too then 37h
too tired 43s
took 48t
took all 71t
took an -85t
took credit -73n
took everything 93t
took far -39t
took her -44s
took it -157n
took me -69s
took one -62n
took out -46s
took pills 94y
took so 46t
took something 84t
took the -69t
took them 202t
took to -37t
took too 155t
took two -86n
tooth and 46u
top 56s
top myself 40s
top of 54u
topping 61s
topping myself 61s
tore it -34s
torturing 48u
totally -37n
touch -61o
touch the -56n
touched me 33u
touches 79u
touches me 50u
towel 85t
towel is 61t
tower -54n
town -34e
town and -44n
tracker 46u
tracks 144y
traffic -96o
train 52o
train and 33o
train tracks 87y
train with 34o
trained -58s
trainers -36n
training -46e
training and 37u
trains 35s
tram -78n
transfer -50n
tray -54h
treasurer -44o
treasurer and 46o
treat -71s
treat myself -78n
tree 131s
tried to 34y
trip -100s
tripped -83u
tripped over -48u
trolley -31n
trouble 72y
troubles -42n
trousers -41e
truck 51y
true -39u
true crime -46n
trust my 56o
trusted -62n
trusts -31n
truth -36s
truthfully -64n
try -120s
tube 49e
tune -64n
turn to -61n
turned down -55n
turned it -37n
turned out -49s
turned the 168t
turning into -61n
turning it -81n
turning the 33s
turning thirty 69s
turns 96u
tutor -36s
tv 67u
twelve -102h
twelve years -44s
twenties -73n
twenty -44e
twenty minutes -42t
twice and 68u
twice today 94e
twisted 63u
two -89e
two covered -31n
two days -56e
two glasses -64n
two hours 40y
two in 47e
two jobs -36n
two kids -31e
two of 51u
two people -33n
two pills -91n
two weeks -50e
two years 182y
typo in -94n
tyres -35n
ugh -62s
ugly -105h
un 69s
uncle will -38n
under 112h
under a -71u
under it -43s
under my 124h
under the 57t
understand 65s
undo 167e
undo it 178e
undone 77o
unfair -135n
ungrateful -42n
uni and -79n
university 49t
unlocked 64u
unlovable -79n
until 46e
until my 46h
until payday -53n
until she 32o
until the -109s
up 34e
up a 50s
up about -37n
up after -52y
up again 48e
up at -110u
up behind 74e
up but 42s
up by -36o
up every 31y
up five -35n
up for -41e
up from -40o
up he 48t
up how 80s
up i 92e
up it -61s
up killing 63o
up my 72u
up over -32n
up space -62s
up the 50o
up tired -37n
up to 44h
up tomorrow 50s
up too 47t
up ways -51s
up with -34y
up wrote -34s
up you -61n
upset -102n
upstairs 136y
urge 30h
urges 57h
urges to 50h
us -50u
us and -66y
us he -53n
us if 61u
us in 75u
us kneel 43u
us not -39n
us with 31u
use it 52h
use of -69s
use the -34u
use them 30o
used the 59h
used to -110u
useless -44h
usual -37h
van and -35o
van with -72n
vanish -58e
vanish for 54s
vanish from -166n
vape 39u
very calm 66t
very polite 44o
vet gave -40n
vet says -93n
video -162o
video of -45u
videos -57u
visa is 33u
visit -44y
visit and -34n
visit on -31n
visited -37n
vodka 74t
voice in -40s
voice says 86o
voicemail -81n
voices 77o
voices say 54o
vomit 52e
vomiting 31e
wait -38s
wait for 46u
waited 67u
waited in 36s
waiter -42n
waiting 97u
waiting on 40o
waiting outside 36o
waking 79y
waking up 70y
walk -38o
walk into 45s
walk past -51n
walked 44u
walked home -68s
walked in 88o
walked into 98u
walked out -56t
walked the -50n
walking 91s
walking into 37s
walking to 52s
walks into -48n
wall 46h
wall again 39h
wall when 45h
wall with -48n
walter 42y
want 75s
want an 31t
want another 39s
want it 91s
want me -120o
want my 105e
want that 62u
want the 34s
want them 30o
want this -62t
wanted a 45h
wanted it 33h
wanted the -80s
wanted them -72s
wanted to 84o
wanting 69s
wanting to 69s
wants 111y
war -76n
ward -44u
ward sister -39n
wardrobe 70e
warning -30n
was -54u
was a -59u
was about -61t
was afraid -47n
was already 32u
was always 40s
was an -104n
was and 97s
was angry 47t
was at -91s
was beaten 36u
was behind 61u
was blank 46s
was brave -33n
was clean 52h
was dead 49y
was declined -34n
was disappointed 61s
was doing 30h
was drunk 45u
was fine 94o
was following -30n
was for 70s
was full 124t
was going 78y
was gone 94s
was good 120e
was hard -79n
was her -58s
was hoping 37s
was hot 34u
was hurt -31n
was i -99s
was ill -79n
was in -33t
was kind -51s
was late 55u
was looking 44o
was me 34h
was mean -47n
was never 125s
was nice -41n
was nine -38n
was not 113s
was nothing 33t
was odd -45n
was off -41n
was ok 48s
was on -62u
was one -123n
was only 74t
was packed -103o
was pregnant 92u
was raped 88u
was ready 39s
was refused 60s
was right -40n
was rubbish -32n
was sick 72e
was small -78n
was smug -117n
was so -98h
was stuck -89n
was suicidal -113n
was supposed -31n
was telling -30n
was texting -43s
was that 54s
was the 60h
was to -74n
was today -33n
was too 83e
was very 60o
was you 39s
wash -39s
washed them 32t
washing 31h
washing on -87n
washing up 44h
waste -49s
wasted -70s
wasting -56y
wasting my -69n
watch 92y
watched -76s
watched it -45n
watched the 30s
watching 51u
watching the 41e
water 123e
water and -58s
water at 32o
water bottle -33n
water the 43s
watered 73s
watered the 52s
wave -122n
waved -64n
waved and -48n
waving -113n
waving at -33n
way 129s
way back -66s
way he 84o
way home 143u
way i -67h
way more 49t
way other 95s
way that 55t
way they 36h
way through -61n
way to 93s
ways 80s
ways to 81s
we -130u
we are -31u
we argue 30u
we both -67s
we broke -67h
we do 74h
we ended -42n
we fought 34t
we have -43u
we just -46n
we laughed -35n
we put 56s
we should -41n
we want -32n
we were 92u
we will -102n
we would 45y
weak and 31o
weak i 56s
wear 94h
wear a 112u
wear bracelets 50h
wear the -37h
wearing -70h
wearing long 60h
wears 71y
weary 49s
weather -42s
wedding -42e
wedding cake 32e
wedding dress 31e
wedding speech 47s
wednesday 91h
wee 43y
weed 50t
weedkiller 49t
week and 35y
week at -46n
week he 30y
week i -77s
week in 78s
week to -100e
weekend -37y
weeks -40e
weep -64n
weigh 59e
weigh in 59e
weird 51t
weirdly 115y
weirdly i 33s
weirdly proud 67e
well and -66h
well he 42u
well i 62u
well that -48s
went -61h
went as 58s
went back 58u
went cold 62s
went home -89t
went in 92h
went on -72n
went out 78e
went straight 41h
went through 67h
went under -90n
went up -37s
went upstairs 32t
went wrong -47n
were -43o
were a -58t
were at 47o
were in -42s
were laughing 38o
were meant -52n
were nice 97s
were not -49s
were off -32n
were over 54o
wet -30y
wet sand -42n
whale -64n
what 45o
what a -152h
what could 75o
what do 79y
what for 40s
what happens 118t
what i -57o
what if -40o
what is -61o
what must -42n
what my 89t
what she -79u
what the 92o
what they 80t
what time 50o
what we 130u
what you -83s
whatever -36e
whatever i -30e
wheel 122o
when he -33u
when i 36u
when it 34h
when nobody 42u
when she -65u
when the -113h
when they 46o
when you 75s
whenever the -71n
where 66o
where he 43o
where my -156u
where nobody 57h
where she 104s
whether 35t
which 58o
which is -78n
which of 55u
which was -41n
while 41o
while she 36o
whisky 46t
whisper 49s
whispered 99y
whispers 155y
white -49e
who -79s
who can -40n
who could -42n
who did -44o
who died 70s
who do -35y
who does 38h
who gets -73s
who has -32o
who i -35o
who is 78s
who lost -33n
who to 82y
who wants 81s
who was -64n
who would 71u
whoever 162s
whoever comes 75s
whoever reads 46s
whole -78t
whole bottle -58t
whole box -50n
whole class -44n
whole day 79e
whole department -37n
whole house -61n
whole life -50n
whole lot 34t
whole office 98o
whole packet 71t
whole story -32n
whole strip 77t
whole thing -46t
whole time 74u
whole way 56u
whole week -88n
why 69s
why can -36e
why did -59s
why do -83o
why i 86s
why there 61h
why was 32s
widow -40n
wife and 43o
wife for -32n
wife gone 49s
wife hit -92n
wife says 36y
wife stopped -39n
wife thinks -45s
wife will -55s
wifi -58s
wifi is -33n
wiht -54h
wiht a -33h
wiht me -43n
will actually 34s
will all 157o
will always -51n
will and 31s
will be 38s
will beat 31o
will break -48u
will cut -38o
will die -30y
will do 94o
will eat 48e
will end -98y
will ever -73n
will find 64u
will finish 39u
will go -35y
will harm 33o
will have 197y
will hear -35u
will hold -65s
will i 31s
will keep -49n
will laugh -30n
will never -128s
will not 95y
will pay 46o
will say -80u
will scream -140n
will shake -32o
will still -30e
will stop 40o
will swing 39o
will take -113s
will tell -70u
will understand 40s
will write -68s
will you -50n
willpower -47n
window 41u
window on 34s
wine -169t
wine and 42t
wine on -36n
wine to -58n
winter -49s
winter coat 89s
wish 57s
wish him -48o
wish i -82s
wish it 37s
wish my 113s
wish somebody 38s
wish that 35s
wish the 90s
wish they 58s
wish to -96s
wish you -58n
wishes 38y
wishes he 30y
wishing 101s
with -41h
with another -108n
with any 33s
with anyone 95s
with blood 76h
with breakfast -66e
with everyone 65s
with everything 60o
with her -43y
with him -45y
with his 62u
with how -64n
with it 109s
with less -53n
with life 101s
with money -34s
with murder -68n
with myself 59s
with nothing -33s
with six -31n
with somebody -42s
with someone -35s
with something 57o
with tea -106u
with that -48s
with their -43o
with them 36o
with this -109s
with today 54s
with us -46u
with wine 36t
within 38s
without a 66y
without anyone 31s
without asking -73n
without her 123y
without him 98y
without looking 46s
without me -33s
without my -229s
without reading -34n
without saying 32s
wobbly -35n
woke 156u
woke up 108u
woman with 48h
women -59n
won -35n
wonder -75s
wonder i -44n
wonderful -59n
wondering -57s
wool -94n
word 32h
word in 116h
word into 64h
words -77h
words out 45e
wore -76s
wore my 35s
work -37u
work and 61e
work as 56o
work because 51u
work i 133u
work it 34h
work on 35o
work out -64n
work then -62s
work was 67t
worked -136s
worked so -71n
worker -33n
works out -41n
workshop -30u
world 59s
world would -40s
worn -62o
worn out -44o
worried -86y
worries -31e
worry about 63s
worse -67o
worse and -56n
worse than 59e
worst -144o
worth 80s
worth it -34e
worth living 53s
worth of 34s
worth the -55s
worthless -63n
would 69s
would already -70n
would anyone -37s
would be 60s
would been -151h
would believe 94u
would blame 78s
would both 40u
would breathe 56s
would call 92h
would choose -41n
would come 50o
would cry 93s
would die -220s
would done -67o
would ever 31u
would feel 45o
would felt 64h
would find 52s
would get 157s
would give 133y
would have -48s
would hear 35e
would help -42o
would hold 57s
would hoped 35s
would i -109s
would keep 84s
would kill -48o
would know 52o
would let -99s
would like 86s
would manage 65y
would never -41y
would not -61o
would notice -41s
would press 47s
would quit -74n
would rather 59s
would remind -34n
would see 84h
would shoot -40n
would simply 36s
would solve 46s
would swap 71s
would take 92o
would tell -146u
would told -33n
would visit -34n
wounds 33h
wrapped 38t
wrappers 132e
wrecked -107n
wrestling -49e
wrist 43h
wrist is 125h
wrists 131t
wrists and 69t
write -53t
write it -52t
write the 55o
write to -64n
writing this 106e
writing to -50n
written 80s
written to 31s
wrong -133h
wrong and 46h
wrong bin -30n
wrong can 48t
wrong file 54h
wrong list -31n
wrong name 37u
wrong person 47s
wrong when -38n
wrote 64y
wrote a -31y
wrote down 55s
wrote goodbye -75s
wrote her -39n
wrote in 55y
wrote letters -37s
wrote my 72s
wrote the 35h
wrote to 47s
xbox -45n
year 40s
year 9 44o
year and 103h
year for 33y
year in 54s
year is -77n
year of 40s
year old -44n
year who -51n
years ago -104s
years and 49y
years clean -58h
years i -138o
years old 96h
yelled -44y
yelled at 33y
yellow 106u
yellow and 31y
yes -41s
yes i -59n
yes when -51n
yesterday 137u
yesterday and -90s
yesterday he 37y
yesterday i 66o
yesterday it 31u
yet i -51n
you -31s
you a -34n
you are -105o
you did -85n
you do 115e
you eaten -62n
you ever 146s
you feel -59n
you for 39y
you had -47n
you have -95u
you just 31h
you know 158h
you letters -59n
you look -40n
you need 39t
you on 31s
you said -33n
you take 45t
you to 54s
you told -36n
you want -62s
you will 118y
young 33o
young ones -65n
younger -93n
your -131o
your arms -84n
yourself -87s
yourself the -68n
zero 38h
~hurt 181u
~others 254o
~self-harm 207h
~somebody 150y
~suicide 241s
~taken 177t
"""
