"""The weights of evidence.py, in hundredths; written by kindward_site.tools.danger_weights, edited by nobody."""

from typing import Final

from kindward.language.safety.model import Danger

MADE_FROM: Final = "0767587a61038e72"
BIAS: Final = -297
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
!eating 473e
!hurt 342u
!others 391o
!self-harm 382h
!somebody 297y
!suicide 348s
!taken 314t
. a -40y
. absolutely -68n
. after 90h
. afterwards 36u
. again 61o
. all -100t
. almost 37o
. am 97e
. an 115y
. ana 41e
. and 115y
. angry -34n
. anyway -33h
. as 70s
. ask -53n
. at -47e
. ate 42e
. baby 37o
. back -71n
. banged 44h
. be -33e
. beaten -30n
. because 33u
. been 113h
. being -41s
. better 73s
. blood -65n
. booked 97s
. bought -104h
. breathe -63n
. broke -50h
. bumped -34n
. burned -40h
. burnt -59h
. by 62s
. can 90e
. cleaned 93h
. come -32n
. counting -105n
. cut 59h
. cutting -42h
. day 104h
. dead -65s
. dear -70s
. death 68s
. did 73t
. do 42t
. does -69s
. dropped 95h
. dying 63s
. each 131h
. eat -49n
. eight -58h
. ended -69n
. ever 49s
. every 143s
. everybody -81s
. everyday 45s
. exam 38e
. failed 88t
. fainted 42e
. fasting -31e
. fear 51u
. feel 109o
. feeling -43t
. fell -49n
. finished -50n
. first -59s
. food -32e
. for -58o
. forgive 33s
. forgot -33h
. forty 52h
. found 90y
. four 109e
. friday 53u
. friend 36y
. funny 56s
. getting -84t
. go -141n
. going 125o
. goodnight 51t
. got 105u
. grandad 54y
. grandpa -45u
. great -40n
. grief -32n
. half 105e
. harder 47o
. hate 113h
. have 38e
. having 95o
. he 32u
. held 96h
. hiding 34u
. honestly 49s
. hope 55s
. hoping 48s
. hurt -54n
. if 61o
. in -67h
. is 152t
. jumped -47t
. just 63t
. keep 71o
. kill -46s
. kissed 94s
. last 66o
. laxatives 40e
. lazy -83n
. let -53s
. life -67s
. like 77s
. listening -68n
. literally 57u
. locked -55n
. log 95s
. lol 56s
. long 61h
. lord 78o
. may -59n
. me 78u
. might 62s
. mine 42h
. missed 50o
. mistakes -39n
. mixed 39t
. mom 90u
. monday 51o
. morning -32n
. mortified -65n
. mother 105y
. my -31y
. never -31s
. new 162h
. night 44h
. nobody -61s
. not 115s
. nothing -75s
. now 73u
. of 32o
. off -68n
. on 42e
. once 62s
. one 33o
. other -60n
. our -142y
. out 65s
. over -48o
. panic -55n
. part 65s
. passed 74e
. past 77s
. pathetic -41n
. people -66o
. perhaps -53n
. picked -31h
. please 57t
. punching 50h
. reading -65n
. ready -55s
. regret -71n
. relapsed 87h
. rest -104n
. retired 36s
. retirement -36n
. ring -52n
. rohan -57n
. sat -58u
. saw 59y
. school -46n
. second 47s
. see 36s
. self 38h
. sent -63n
. set -33n
. sh 93h
. shook -60o
. shoot -58n
. should -84s
. sick -37s
. signed 54s
. silly 84u
. since 132e
. sir -40u
. six 119y
. sixteen -35n
. sixty -34h
. slammed 41h
. slow -60n
. so 42h
. some 54s
. somebody 46u
. someone 47y
. someones 83u
. sometimes 115o
. soon 105s
. sorry 45u
. standing 95s
. still 75e
. stretch -36n
. suicidal 47s
. suicide 74s
. sunday -35n
. swallowed 33t
. take -35o
. tattoo -38n
. tbh 61h
. teacher 51s
. team 31e
. tell 101s
. ten -43n
. thank -55n
. the -42u
. then 65h
. these -35n
. thesis -40n
. thinking 82h
. third 112e
. thirty 48s
. threw 40t
. throw 34s
. to -54n
. told 209e
. too 51t
. took -31t
. turned 30s
. turning 81s
. under -35n
. waiting -38n
. want 172h
. wanted -56n
. was 58e
. watered 95s
. wearing 62h
. weighed 34e
. well 100e
. went 34u
. what -59s
. when 107h
. where -67o
. whoever -57o
. will 80t
. wish 81s
. with 120s
. work -33t
. would 104s
. write -89n
. wrote -84s
. years -36n
. yesterday 64u
. you -92h
. your -86n
10 -53e
100 -176n
11 49y
12 74e
13 57h
13 and 57h
14 106e
15 42t
16 85y
18 50s
18 and 32s
1998 -107n
200 -61h
2009 -123n
2009 i -77n
2015 -32n
22 42s
23 -37n
3 a 42u
3 hrs -40n
30 38s
38 40e
40 -48h
41 -93s
41 out -59n
46 55h
5 116e
5 times -31u
50 -77h
52 -35h
52 and 89h
58 31e
6 -34e
7 -43s
7 years -48n
8 -41h
81 33y
84 75o
9 -50h
9th 51s
a -39y
a baby -76n
a bad -52y
a bag 103e
a ball -31n
a bar -44n
a barcode 40h
a bath -41n
a battery 52t
a be 73u
a bed 40s
a better 59s
a biscuit -38n
a black -42u
a blanket -56n
a body 67o
a bonus -37n
a bottle 66t
a box -60n
a boy -35y
a break -79n
a brick -33n
a bridge -31s
a brother -48n
a bullet -32s
a burn 106h
a bus 173y
a cactus -61n
a cake -41n
a candle -42n
a car 39s
a card 31u
a cat 58h
a chair 110u
a cheat -33n
a cigarette 112h
a clear 42s
a clock -34n
a coffee -38n
a colander -38n
a cold -52u
a control -35n
a coward -64s
a cup 75e
a date 102s
a day 46e
a dead 104s
a decent -69n
a disaster -52n
a disgrace -45n
a dishwasher -56n
a divorce 36u
a dog 46s
a door 89u
a drawer -60n
a dress -44n
a face -51n
a family -99u
a father 59s
a favour 84s
a film 66u
a flat 38e
a flight 50u
a fly -96n
a fool -52t
a for 46h
a fortnight -36n
a fraud -64s
a free -32n
a full 53y
a fuss 65h
a future 156s
a game 85u
a ghost 31s
a girl 73y
a glass -32h
a go 33o
a good -58y
a goodbye 102y
a goose -69n
a grown 58h
a gun 58y
a guy 46u
a hamster -33n
a hand 31u
a handshake -80n
a hat -47n
a hawk -80n
a headache -31t
a heart -36n
a holiday -33s
a home -37y
a hoodie 60h
a horrible -32n
a horse -33n
a hot -61n
a house -31s
a hundred -52o
a joke 113o
a key -34u
a knife 106o
a late 43s
a letter 42y
a liar -57n
a lighter 81h
a list 158o
a little -32h
a load 71t
a locked 44e
a long 44u
a lump -69h
a man 120u
a marathon -42n
a mark 122o
a mean -41n
a memory 162s
a missing -33n
a mistake 36t
a monster 57o
a month 54h
a moving 176u
a murderer 33e
a nap -36n
a napkin 40e
a neighbour 80o
a new 57o
a next 32s
a nice 168o
a night -69n
a noisy -54n
a nosebleed -69n
a note 53y
a number 52u
a panic -64s
a party 56u
a pen -42h
a person 87o
a photo 110u
a piece 92h
a pig 38e
a pillow 34o
a pizza -37n
a place 81s
a plan -82y
a plate 64u
a poor -33n
a post 58s
a promise 47h
a quiet -45n
a raise -36n
a razor 89y
a red -53n
a relief 37s
a right 37t
a room 102u
a rope -89y
a rotten -31n
a sad -36n
a sandwich -36e
a scarf 72u
a season 60s
a second 72o
a secret -45n
a sewing 48h
a shelf -30n
a shift -37n
a shoe -74n
a shoebox 65s
a shop -45n
a sin 104o
a single -68h
a slap 101u
a slob -40n
a small -64n
a smaller -51n
a soldier 67s
a son 63s
a spare -38n
a spot 60s
a stick -32n
a stone -45n
a stupid -34o
a subscription 66s
a suicide 37y
a suit 47s
a talk 38h
a temper -44n
a thief 31e
a thing -52e
a thread 34s
a time -73n
a tin -52n
a tomorrow 36s
a tracker 52u
a tram -65n
a tree 46s
a typo 104s
a van -62n
a vet 43s
a video 48s
a walk -47n
a way 74s
a wednesday 40h
a wet -43n
a whale -54n
a while -56y
a whole -72t
a will -78n
a window -33n
a wish -106n
a word 107y
a worse 46s
a year -62h
able -39o
able to -31o
abortion 43s
about -40s
about death -118s
about dying 61s
about her -32y
about his -56u
about how 95o
about it -40o
about just 32s
about killing 41o
about lunch -55s
about me -75e
about moving -37n
about my -130u
about myself -75n
about not 51y
about rent -30n
about suicide 42y
about ten 62t
about the -31h
about to -31h
about what -73s
abroad 54u
absolute -47n
absolutely -82n
absolutely nothing -55n
abuot -30t
abused 49u
abut 74o
accent -43o
accident 102h
accident and -48h
accounts 48s
ache -81n
ache in -50n
acid 89o
acne -68s
across 37u
across from 33u
act -63s
act so -57n
add 50h
added 120h
adding -32h
address 192y
adds 103u
admit 35s
adn 124y
affairs 52s
affairs in 31s
afford -68n
affraid 56o
afraid -61o
afraid he 51u
afraid i 36o
afraid they -104n
afraid to -87u
after 78e
after a -70h
after dinner 51e
after every 120e
after my 35o
after nine -58h
after practice -46u
after school 44u
after she 32t
after sunday 35y
after telling -69n
after that 69t
after this 122s
after twelve -43n
after you 72t
afternoon -60o
afterwards i 49h
again 43e
again at -59h
again because 42e
again for 45u
again if -108n
again in 51h
again it -30h
again my 66e
again on 78u
again the 46h
again third -88s
again today 94y
again tomorrow -102n
again tonight -41e
against me -77u
against the 111u
age -49h
age i -37n
agency 45u
ages -129n
ago 38t
ago and -103t
ago i -54t
agree 67o
agreed -112n
agreed to -86n
agreeing 69u
agrees -30n
aisle -112n
alarm -114s
alarm so -91n
alarms -45n
alive 243s
alive and 47o
alive by -32y
alive for 66s
alive than -31s
all away 38h
all back -64e
all be 162s
all because -50n
all cut 45y
all day -95e
all eleven 97e
all evening -59s
all find -53n
all fine -39n
all gone 38t
all i 61t
all know 73o
all laughed 78s
all morning -115n
all of 84t
all on -58n
all over -40e
all pay 45o
all people 58s
all pills 61t
all since 102e
all think -54n
all this 37s
all three 90e
all through -31h
all to -75s
all up 103e
all week 41y
all weekend -117e
all with -87o
all wrong -80n
all year -65s
all zero -52n
allotment -80n
allowed 65u
allowed a 49u
allowed out 73u
allows 68e
almost 81o
alone and 41t
alone at -32n
alone in 35h
alone with -32y
along -36u
already 114t
already a 56s
already decided -53o
already did 63t
already gone 34s
already know 42h
already see -68n
already swallowed 34t
already told -37n
already took 37t
also -43e
altar -66n
altogether 32e
always -52e
always be -38n
always bruised 77y
always complain 98u
always do -46n
always late -35n
always me -40n
always my -35n
always ruin 31o
alwyas -30n
am 13 55s
am 41 -31n
am 52 74h
am 58 33e
am a -34o
am about 53h
am affraid 56o
am all -40s
am allowed -71h
am alone 64t
am already 51h
am an -85t
am at 156s
am bad -37u
am beating 33h
am better 62s
am bleeding 132t
am brave 46s
am burnt -57n
am checking 141s
am cold 59e
am coming 65o
am disappointed -37s
am done 72s
am dreading -31n
am drowning -74n
am dying -94n
am eighty 46u
am empty 67e
am exhausted -57n
am fat 40e
am feart 46u
am feeling 36t
am fine 50s
am finished -42s
am forty 48h
am free 60s
am frightened 64o
am furious -56n
am getting 106t
am going 37o
am gone 90s
am grumpy -35n
am gutted -93n
am hard -36n
am here -80n
am hiding 117u
am holding 68t
am home 41t
am hungry -43n
am hurt -51n
am i 34t
am in 90t
am just -68t
am killing 38s
am laughing 49s
am lazy -32h
am learning -94n
am leaving 120o
am left -30s
am literally -30h
am locked 124u
am looking -37s
am lying 69t
am making -41e
am meant 52t
am never -80n
am ninety -30n
am no -70s
am nobody -55n
am off -41n
am old -36s
am on 74t
am out 135s
am planning 95o
am pregnant 70u
am running 111h
am sad -41h
am safe -78s
am scared 68o
am seeing 33t
am selfish -76n
am serious 64s
am shaking 32t
am sitting 130h
am six -33u
am sixty -101s
am sleepy -47t
am slow -38u
am so -49o
am sorry 45s
am starting 43t
am still 83e
am stuck -88n
am sure -64o
am telling 69h
am terrified 49e
am that 109o
am the -75o
am thin 35e
am thinking 142o
am trying -38o
am turning -47n
am unlovable -73n
am useless -82s
am wasting -83n
am weak -48u
am weirdly 35e
am with -44n
am writing 58e
ambulance 37t
among -71n
an -44t
an accident 62s
an afternoon -40n
an angel 36s
an answer -36u
an apple 78e
an example -42n
an honest -32n
an hour 60t
an i 37t
an ice -33n
an impostor -68n
an it -162o
an old 32y
an opinion -31n
an overdose 31t
ana 37e
anaesthetic -88n
ancestors 34s
and a -37y
and after 90e
and again -49e
and all 32s
and also -31e
and apologised -35n
and ashamed 43s
and at 45s
and ate -84e
and banged 54h
and bawled -64n
and beats 44o
and being -45n
and blamed -36n
and burn 35h
and by -41s
and call -38n
and can -164s
and come -33n
and could -70n
and cut 153h
and dad 95u
and danced -34n
and dinner 30e
and do 70u
and dragged 43u
and drank 34t
and drove -47u
and each -44n
and every 40t
and everybody -31s
and everyone -41s
and everything -47t
and fed 33s
and felt -99h
and finally 44s
and found -46h
and four 45s
and frightened 54e
and froze 44u
and get -43n
and give -30s
and got 87o
and grateful -83n
and gum 70e
and hardly 74s
and hate -37n
and he 51u
and held 93u
and here -33s
and hit 80h
and honestly -35s
and hoping 90s
and hot 36o
and hurt 39h
and if 38u
and is 39y
and just 42o
and keep -93n
and kicked 88u
and last 61u
and lately 82o
and laughed -52u
and lay -58s
and left 87y
and let -52s
and lock 37o
and look -67h
and looking 41s
and lost -43n
and make 32o
and me 47u
and mine -81n
and missed -95s
and mom 73u
and most -43n
and my -42t
and neither -44s
and never -42s
and nobody 59t
and none -45n
and not 89s
and nothing -37o
and now -60t
and offered -77n
and on 51s
and only 67h
and over 135h
and people -49n
and perhaps -34n
and pulled -59n
and punches 61u
and purged 52e
and put 75u
and rang -55n
and read -58n
and regret -30n
and said 73u
and sat 41s
and say -45u
and says 142y
and she 57y
and since 88e
and slept -45n
and slow -67n
and so -56s
and sold -34n
and some 51t
and someone 50s
and sorry 85s
and spit 42e
and start -170o
and still -46e
and stop -50n
and stupid 67t
and tell -79e
and that 42s
and then -39e
and there 98y
and think 98s
and thinking 109o
and thought 101o
and today -74y
and took 39t
and two -35n
and walked -68s
and want -44s
and wanted -30n
and watched 57o
and we -124u
and what 68o
and which 35o
and will 75y
and would 64u
and wrote 81s
and yesterday 33u
and you -34h
angel 36s
anger -52o
anger in -39n
angry at -53h
angry that 83s
angry with -52n
ankle -39n
ankles -30n
annoyed -57y
annoyed that 31s
annoying -44n
anorexia 35e
another one 62e
another week 111s
another year 172s
answered back 58u
answering 109y
antibiotics -63n
antidepressant -30n
antifreeze 31t
anxiety -133t
anxious -52n
any longer 48s
anybody in 39u
anymore 110s
anymore and 43y
anymore i -118h
anyone even 34s
anyone in 38s
anyone noticed -48n
anyone that 116s
anyone yet -140n
anything but -51s
anything down 32e
anything i 40s
anything just -60h
anything like -81s
anything right -31e
anything since 68e
anything to 52s
anyway 85u
anyway i 98t
anyway the -78h
apart -108h
apologise for -45n
apologised -77s
apologize -34n
app 119s
apparently -34n
apple 157e
apply -52n
apply and -52n
applying -34n
appointment -38s
are at 111t
are back 39h
are better -35n
are blue 62y
are broken 67t
are cold -56n
are covered 65h
are dead -96n
are done 61s
are empty 64y
are from -37h
are getting 31h
are going 70t
are gone -77t
are good -58n
are having -33n
are in -87t
are just -40n
are killing -56n
are laughing -44n
are marks 87y
are married 66u
are never -31n
are old -69n
are open 30t
are out -33u
are part -55n
are right 52s
are ringing 97t
are sick -40n
are slow 50u
are so -56h
are still -35h
are the 44h
are there 36s
are young 168s
argue 91u
argued in -42n
argued with 41y
arguing with -39n
argument -31o
argument about -37n
arm 213h
arm and 81h
arm in 31y
arm is -101n
arm not 53h
arm on -86h
arm so 47h
arm that 48h
arm to -41u
arm when -31h
arms 99h
arms again 64h
arms all 42y
arms and -34y
arms so -37h
arms to -109h
arms when 52h
around 69o
around for 143s
around in -131s
around me 70o
around my 38u
around the -60o
as -75s
as always -32n
as an 97u
as i 47t
as if -112u
as my -90n
as normal 70o
as usual -130o
as well 143s
ashamed -68h
ashamed i -89n
ashamed of -68u
ashamed to 74h
ashes to -34n
ask -107u
ask again -37n
ask for -45u
ask god 63s
ask her -92n
ask me -54n
ask my -36n
ask what -50n
asked about 197h
asked for -131u
asked her -53n
asked him -45u
asked if -168s
asked my 58s
asked the 79s
asked to 63u
asked what 34h
asked where -44n
asking about 69u
asking me -101n
asking what 42s
asks -80e
asks what -63n
asleep 57t
asleep during -50n
asleep on -49n
assaulted 113u
assaulted on 58u
assembly 35s
assistant -36n
at -64u
at 10 -79n
at 23 -37n
at 5 -46n
at 6 -71n
at a 43s
at all 63e
at asking 46h
at bedtime -35n
at being -85n
at breakfast 87s
at chess -100n
at church 100u
at college -39n
at eam 36u
at easter 79s
at every -98s
at everyone -34s
at fifty -53n
at first -60n
at five -81n
at footy -31n
at for 55e
at four -80n
at him -53h
at his 137o
at home 78y
at it 65h
at last -60n
at lunch 71t
at maths -33n
at midnight 54e
at my 40h
at myself -36h
at night 176u
at nine 31t
at nineteen -88n
at nursery -48n
at school 33e
at seven -31n
at six -60t
at sixteen -50n
at that 54o
at their 58t
at them 61y
at thirty -50n
at this -64h
at three -77n
at two -50n
at your -30n
ate 83e
ate it -44e
ate lunch -40n
ate my -60n
ate two 38e
ater 33u
attack -62s
attack in -49s
attacked -31u
attempt 72s
attic -41n
audit -40n
auditor -32n
auditor found -32n
august -51u
aunt -87u
aunt for 73o
auntie -91n
autumn -40s
avoid -48n
avoiding -42n
awake 34t
away 91y
away and 92y
away from -51o
away on 70o
away so 59e
away to -32s
away with -52s
awful -79t
awkward -100n
baby -59o
baby clothes -122n
baby down 41o
baby i 158y
baby in 44o
baby shower -43n
baby will -30s
baby would 125y
back 30e
back 41 -59n
back and 123e
back at -33o
back chapter -31n
back from 53y
back if 52s
back is 40t
back on -42y
back row -31n
back the 34y
back there -91s
back to -62h
back went 32s
backbone -50n
bad -41h
bad and 30t
bad at -52n
bad day -35s
bad friend 63y
bad i 41t
bad luck 46s
bad morning 43s
bad person -34n
bad rn 60h
bad sister 40y
bad things 69h
badge -36n
badly -157h
badly and -34n
badly at -50n
bag 173u
bag packed 118u
bags -67e
bags packed -62n
baked -50n
bakery -71s
balcony 81o
balcony because 79s
balcony if -37n
ball -85s
banana -32n
bandage 42h
bang my 32h
banging -47u
banging on -44u
bank account -37n
bank card 91u
bank i -32s
bank rang 89s
banter 73u
bar -69u
barbecue -33n
barcode 132h
barcode and 40h
barn 71t
basil -51n
basketball -34n
bat 47o
bath and 99h
bath time -62n
bath with 44u
bathroom 76y
bathroom and 129y
bathroom scales -38n
bathroom until -42e
bathroom when 42u
bathroom with 93y
baton -35n
baton in -33n
bawled -64n
be 68s
be a -38s
be able -42o
be about -38n
be alive 86s
be allowed 83s
be alone -58y
be and 47u
be angry -30n
be another -49s
be ashamed -61s
be bad -37n
be better -55y
be coming -53s
be dead 42s
be excused 58s
be forty -57n
be found 38s
be free 45s
be gentle -90n
be glad 66s
be gone 84s
be good -47s
be happier 68s
be happy -66h
be here -215y
be home -102s
be in 101y
be kind -71n
be kinder -53s
be laughing 46o
be left -35o
be liked -49n
be looked 36s
be loud -38n
be married 32u
be my 86o
be near 63o
be needing 68s
be no 61o
be nothing 82s
be okay 31s
be on 41u
be one 32o
be other -40n
be over 39s
be patient -49n
be perfect -35n
be polite 45h
be proud -112n
be quiet 61o
be relieved 35s
be right -73n
be sad 33h
be shot 56s
be shouted -52o
be smaller 59e
be so 110s
be someone -59n
be sorry 46o
be stronger 60e
be stuck -50n
be that -99s
be the -209o
be there -35u
be this 47e
be trusted -33n
be undone 98o
be upset -35n
be where 136s
be worse 73s
beach -38n
beams 41s
beans -155n
bear -95e
beat him -34o
beat my -47o
beaten -56u
beating 61y
beating her 33y
beating my 33h
beating myself -39n
beats 121u
beats me 53u
beautiful -40n
becase 56o
becase of 35s
because 43e
because he -107u
because if 39u
because it 78e
because my -71u
because she 57e
because the -75u
because then 55h
because there -49e
because they 64h
because we -69n
because you -38n
bed and 97u
bed in 33e
bed now -68n
bed since -50n
bedroom 116u
bedside 54u
bedside table 54u
bedtime -42s
been a -107s
been and -39n
been better 60s
been bleeding -76t
been born 39y
been calling 79s
been cutting -31h
been doing 31h
been drinking 53u
been four -45n
been gentler -41n
been gone -32n
been good 34h
been googling -53s
been hard -34n
been having 45s
been in -57h
been kicking -32n
been living 45e
been looking -52s
been me 56s
been on -44y
been parking 40o
been quiet -31n
been rehearsing 36s
been saying 45y
been short -34n
been sitting 31o
been stabbed 64t
been taking -47h
been the 99s
been there -42y
been thinking 89s
been three 33s
been throwing 40t
been turning -78n
been two 81y
been up 131s
beetle -39n
before -34o
before and 46t
before christmas 38y
before every -80n
before friday -81s
before i 51o
before school -47n
before she -30e
before the 59e
beg 48u
began -88n
begun 96e
begun to 71e
behind my 89e
behind on -73n
behind the 75u
behind while -31n
behind with 50o
being a 34s
being abused 64u
being alive 194s
being asked -47n
being dead 120s
being happy 60s
being here 122s
being hit 51y
being ill -55n
being invited -42n
being jealous -41n
being late -41h
being laughed -41n
being nice -30y
being polite -72n
being sick 41e
being the -102n
believe 54u
believe i -56n
believe the 52s
believe tonight -49n
believe you -41n
belong 34u
belong in -45n
belt 166u
belt off 58u
ben -36n
ben and -31n
bench -81n
bench is -32n
berlin -46n
beside 61u
beside her 41s
best -56y
best friend -58y
best mate 91y
best part 84s
best years -32n
better and -72s
better at -36n
better dead 41s
better i 42s
better in 38s
better now -37n
better off -71y
better with 122s
between -51o
between me -57n
between my -52n
between the 67s
big ones -41n
bigger -40u
bike -42u
bike and -63n
bill -131s
bill and -47n
bill came -58n
bill was 38s
bills -67s
bin 180e
binge -105e
binged and 40e
bingo -39n
birth 138o
birth and 72s
birthday -67e
birthday and 85e
birthday cake -45e
birthdays 115s
biscuit -68e
biscuits -158e
biscuits to -78n
bit 34h
bit and 59s
bit ashamed -43n
bit by 90s
bit her 37o
bite 122h
bite of 36e
biting -60n
bits -164t
bits when -105n
bitten -71n
bitter -79s
black 45e
black coffee 159e
black eye -33u
blade 198h
blade i 51h
blade on -93n
blade out 76h
blades 88h
blades and 69h
blame -64s
blame me 55s
blame them -85n
blamed -62n
blamed the -34n
bleach 50t
bled because 54h
bleed 202h
bleeding 70t
bleeds 33e
bleeds from 52e
blew -55n
blew it -35n
blister 58t
blister packs 58t
blocked 35t
blood 79t
blood all -64t
blood in 60e
blood on 66y
blood pressure -57t
blood test -62n
blow 39o
blown -43n
blue 117y
blue one -75n
board -97n
body 133h
body because 86h
body can -39n
body for -65h
body is 72h
body will -58n
body with -65n
boiler -31e
boiler has 45e
bombed -44n
bombed the -40n
bombing -43o
bone and 46e
bones 48e
bones and 36e
bonus -44n
book -67u
booked the 86s
books -46o
boot 67o
boots -32n
bored -102n
bored of -30n
boring -138e
born 133s
born into -43n
borrow 34s
borrowed 63s
borrowed from 32s
boss -41o
boss i -38o
boss is -38o
boss put -37n
boss was 33s
boss will -62n
both -35u
both go -41n
bother 126s
bothered -66n
bottle 70t
bottle empty 85t
bottle is 85t
bottles 33y
bought it 55o
bought myself -106n
bought rope 126s
bought the 72o
bound -30n
bound to -30n
box of -41n
box with -72h
boxes were 35u
boxing -35n
boyfriend 126y
boyfriend and 41u
boyfriend choked 39u
boyfriend found 60h
boyfriend has -62y
boyfriend hurts 44u
boys 81u
boys in 122u
bracelets 39h
bracelets up 49h
brain 121s
brain is -42n
brain said 47s
brains -58s
brambles -86n
brave -78s
bread -122e
bread knife -100n
break my 45h
break room 54e
breakfast -60e
breakfast as -31n
breakfast i -36n
breakfast like -63n
breakfast the -38n
breaking 45u
breakup -106h
breath and 65s
breathe 91e
breathe before -56n
breathe easier 58s
breathe right 57t
breathing 197s
brick -33n
bridesmaid -59n
bridge 57y
bridge and 55y
bridge at -33n
bridge i -80t
bridge on 43s
bridge when -35n
bridge with -34n
bring it 53e
bring me 65s
bring my 30o
bring the -52u
bringing a 46o
broke -41u
broke a 47h
broke me -80n
broke my -38u
broke two 38u
broke up 35h
broom 62u
brother and 119o
brother beat -43n
brother for -64n
brother he 100s
brother in -76y
brother is -52y
brother locked -98n
brother said 99u
brother thinks -35n
brother to 35s
brother today 74s
brother until 33o
brothers 100u
brought it 66e
brought me -69s
brought shame 37s
bruise on 40h
bruised 69y
bruised and 77y
bruises 176y
bruises again 36y
bruises are 71u
budget -128n
budgies -33s
buffet -54n
buffet and -30n
bug -98n
bugs -67n
bugs me -67n
build 30s
builders -43n
built -31s
built to 43s
bulimia in -90n
bulimia is 67e
bullet for -34n
bumped -34n
bumped the -34n
bungee -35n
bungee jump -35n
burden 36s
burden for 72s
burden of -32n
buried in -40n
burn 55o
burn from -48u
burn myself 48h
burn or 100h
burn the 46u
burned -115h
burned me -72u
burned my -52h
burned myself 36h
burns 115t
burns me 127u
burns rice -36n
burnt -53h
burnt out -87n
burnt the 39u
burst -42n
burst into -33n
bus and 74y
bus home 45h
bus in -39n
bus tomorrow 85s
bus was -70s
buses -44n
bush 70h
busy -46s
but a 35s
but it 172t
but not 76t
but she -87n
but still -44n
but that -64n
but they 50s
buy -86n
by -50u
by accident -98h
by bit 90s
by eleven -55n
by five -47n
by how -62s
by line -49n
by mistake -83n
by monday 84o
by my 108u
by not 64e
by now -118t
by one 36t
by our 52y
by six -64u
by sunday 100s
by the 68u
by then 65s
by three -53n
bye 115y
cabinet 96t
cable 50u
cables 38u
cactus -61n
cafe 75s
cake -67e
cake at 63e
cake for 63e
cake if 74e
cake is -48n
calendar -100o
call -36h
call and 112h
call at 47h
call before 49h
call centre 56s
call him -57n
call it -34u
call my -31n
call the -68n
call with 91h
call yourself -48n
called -139e
called in 49o
called it 34u
called me 88e
called my -110s
called the -95n
calling myself -71n
calls -70y
calls it -33n
calls me -50n
calls then 48u
calm 140h
calm about 67s
calm and 57t
calm i -72n
calmly 46u
calms 77h
calms me 77h
calories 50e
came and -75h
came down 52h
came for 50s
came home 55s
came i 31s
came in -69u
came last -48u
came on -103n
came out -42u
came with -58n
camera 56y
can already -68n
can breathe 84h
can call -57n
can die 33y
can go 41s
can have 86s
can hear 34y
can i 48o
can keep 33o
can leave 52u
can read 73h
can rest 105s
can see -52u
can someone 91y
can still -96n
can stop -33s
can tell -105n
can think 48e
can wear 46u
can write -37n
cancelled -66e
cancelled my 54u
cancelled on -64e
cancelled the 45s
cancer 62s
cancer and 63s
candle for -34n
canteen -93u
captain 34u
car and 59u
car boot -84n
car door -53h
car for -41s
car i 32t
car is 30o
car on 89u
car park 42o
car so -46n
car then -30n
car would -33s
carbs -35n
card bill -42n
card was -39n
card with 68u
cards -100n
cards for -51n
care -47s
care home 39u
care that 61s
career -129n
career is -54n
careless -35n
carer 52u
carer pinches 46u
carpet -105n
carried -102e
carried it -44n
carried me -35n
carries -31n
carry 118e
carry me 38e
carry on 154s
carry the -43u
carrying 45o
carrying on 136s
carrying the -44n
cartoons -35n
carve 65h
carve the 52h
carved 73h
carved fat 60h
case 163h
case i 47o
cat and 92y
cat did 89h
cat died -66n
cat scratched -34h
cat videos -62n
cat was -55n
catch 31s
catch up 51s
cats 82s
caught myself 59s
cause 79u
cause the 39u
ceiling 34s
cellmate 47o
cemetery 39s
chair 89u
chair against 36u
chair without -48n
chairs -71s
champagne -43n
chance 76s
chance and -33n
change -121u
changed 65t
changed my 57t
changing 47u
changing room 59u
chapter -30s
chapter two -31n
character -67n
charge -35n
charger 45u
charity -45s
charity shop -49n
charm -34n
chat -50y
cheap -36n
cheated -83o
cheated on -47n
checked 62s
checking his -45n
checking out 141s
checks 72u
checks the 74h
cheek 45e
cheekbones -32n
cheese -89n
chef -52n
chem -97n
chem paper -33n
chemo -35s
chess -100n
chess and -76n
chest feels -46t
chest hurts 72e
chest is 54t
chew 108e
chew ice 53e
chew it 36e
chewed 111e
chewed it 70e
childhood -62n
children and 138y
children in -38n
children will -36n
children would 36o
chin -113n
chips -83n
chloe -39n
chocolate -178n
chocolates -77n
choice 45e
choice and 41e
choir -162n
choked 108o
choked in -47n
choked me 58u
choose -83u
choosing 52s
chose it 56h
chosen 124s
chosen the 124s
christmas and -104s
christmas presents 87s
church 58u
cigarette 123h
cigarette because 89h
cinema -31n
circle -71n
claim 50s
class -78y
class and -90s
class teacher 35u
clean 85h
clean for 50h
clean from -57n
clean up 40h
cleaned it -97n
cleaned my 39s
cleaner -35t
cleaning 104y
clear 92s
cleared -46s
clerk 32o
clever like 44e
client -51h
cliffs 93s
cliffs after 56s
climbing -76n
clingy -52n
clock -40n
clocks -110n
close my 40u
closed -43t
closed so -41n
closer 36u
closet and -32s
clothes 57u
clothes off 40u
clothes on 33u
clumps 36h
coach i -31n
coach is -31n
coach says 40u
coat 52o
coat in 40s
coat this 31s
coats -76u
coffee -39e
coffee and -45e
coffee at 85s
colander -38n
cold 30e
cold all 42e
cold because -41e
cold water -36s
collapsed under -31n
colleague -63y
colleagues -62e
college -86s
comb 55e
come 34y
come again -87n
come and 86y
come back 53y
come from 80o
come i 51s
come in 64o
come on -53n
come through 30s
come to -36s
comedy -55n
comes 103u
comes from -43n
comes in 94u
comes into 40u
comes out 89e
comes to -40u
comforting 34u
comforts 33s
comforts me 33s
coming 80o
coming back 63o
coming down -48s
coming for -34n
coming out 87e
comma -47n
comment -85n
committee -152n
committee and -49n
common -83n
compare -87n
compare myself -56n
comparing -70h
comparing myself -38h
complain about -47n
complete -31n
compliment -32n
concentrate -30n
conference -59n
confidence -44y
conscience -34n
consumed 53t
contact -30n
contest 35s
contract -185h
contract but -99n
control freak -35n
controller -41n
conversation -33n
cook -102e
cook for 36e
cook rice -34n
cooking -57o
cool -53t
cool with -55h
coping -57n
cord 68h
corrected -43h
costume -53n
cough -53n
could be 102s
could die 34s
could do -40s
could end 31o
could feel -32n
could have -129s
could i 57o
could just 105s
could meet -33n
could murder 65o
could put -32o
could reach 32s
could say 71h
could see -77h
could sleep -208n
could swap 46s
could use 42s
council -41o
count the 67t
count what -46n
counter -45h
counting down -33h
country 47y
country we 33h
couples -31n
courage 42s
course -162n
course on -49n
courses -54n
courses this -54n
court 40o
cousin and -44n
cousin told 49y
cover 84u
cover it 92u
covered 49h
covered in 46h
covers 68u
coward -76y
coward for -39s
coward to 46s
crack -40n
cramps -41n
cranky -43n
crash 33s
crashed 37t
crashed and -42n
crashed the 106t
cream -108h
credit -140t
credit card -55t
credit for -69n
credits 65s
cried and 41e
cried at -53n
cried for 60s
cried in -87t
cried like 67o
cried on -32n
cried so 36u
cried then -32n
cries 77o
cries at 95e
crime -107u
crisis -69s
crisps -137n
criticism -30n
crooked -67n
cross -92s
cross i -37s
cross that 31s
cross with -88n
crossword -33n
crowd -35n
cruel -77h
cruel thing -32n
crush -86n
cry -97u
cry for 92s
cry into -47n
crying in -47n
crying over -34n
cup -44e
cup and 95e
cup of -41n
cupboard -31e
cupboard again -76n
cupboard door -46u
cups -39n
curiosity -52n
curiosity killed -52n
curry -54n
curtains -39u
curtains and -31n
custody 81s
customer -40s
customers -34n
cut 52h
cut and 77h
cut deep 48h
cut down -36n
cut from -36n
cut me -32o
cut my -161h
cut myself -152h
cut out -53n
cut so 96h
cuts 192h
cutting 156h
cutting after 70h
cutting again 47h
cutting down -35n
cutting myself 49h
cv -77n
cyclists -33n
dad about -85y
dad and -32o
dad beat 71o
dad been 39y
dad chair -48n
dad going -73n
dad gun 76o
dad had -53n
dad hitting 78y
dad in -45n
dad is 47y
dad never -57n
dad thinks -84n
dad used -49n
dal -57n
dance -85e
danced -37n
dancing -37s
dangerous 30y
dark 51s
dark and 62y
dark i -47n
darker 73s
date for -66n
date i 85u
date in -30s
dates -31n
daughter 40y
daughter and -45o
daughter asked -50n
daughter came -34n
daughter i 31h
daughter is 52y
daughter told -34n
daughter too -36o
daughters 63y
dawn 126o
day and 32e
day at -81s
day because -50n
day but -56n
day for -90s
day four -33n
day is -119e
day of 68o
day on 90s
day she 43s
day since 53t
day so 37e
day that -54n
day they 74o
day with 81u
day zero 137h
daydream 47s
daydream about 47s
days 61e
days and 42e
days are -68n
days now 80e
days on -59n
days without 112e
dead 100s
dead a -34n
dead after -65n
dead before 81s
dead body -71o
dead but -47y
dead by 48s
dead end -47n
dead father 45s
dead i -48s
dead in -48n
dead last -30n
dead on -94n
dead than 80s
dead to -65n
deadline -45h
deadline i 74s
deal 48h
dear -88t
dear me -30n
death 124s
death in 50s
death is 44s
death of -74n
debt 93s
debt and 37s
debts 42s
decent -30s
decent night -34n
decent thing 47s
decided 82s
decided i -37s
decided to -39s
declined -66n
deep -47t
deeper 50h
defend -47n
degree -40s
delayed -57n
delete 63s
deleted 135s
deleted all 69s
deleted my 31s
deliberately 108h
dementia 88o
dementia i 40o
dented -48n
dented the -48n
dentist bill -58n
dentist for 124s
deployment 127y
depression 93s
deserve better -38s
deserve food 46e
deserved 97h
deserved it 95h
designed -56n
desk -33h
desk i 37h
despair -53n
diary 74y
diary last -36n
did and -31t
did i -129t
did in 33s
did it 91h
did my 86h
did not -108u
did one -33n
did that 82o
did the 101h
did things 32u
did this 50o
did to 101o
did what -38s
die 133s
die alone -84n
die before 38s
die for -137o
die i -88h
die in 38s
die now 30t
die of -102n
die on -72n
die or -33h
die over 32s
die so -34s
die than -35s
die then 120s
die with 68s
died of -38n
died on -65s
died that 105s
died tomorrow 49s
died when -36n
dies 118h
diet -62e
diets -64n
difference -97n
different -39t
differently -70n
dig 57h
dinner 31e
dinner and -87e
dinner at -44n
dinner i 55e
dinner in 60e
dinner was 43u
director -42n
dirty 33u
disappear and 32s
disappear to -50n
disappointed -63s
disappointment -62n
disaster -72n
disgrace -51n
disgusting -44e
disgusting and 35h
dishes -40u
dishes and 34u
dishwasher -108s
dislike -86n
divorce -31e
divorce by -69n
divorce i -43e
diwali -40n
dizzy 85t
do 62s
do all -38n
do another 108s
do anything 40e
do better -82s
do everyone 56s
do everything -61n
do i 117y
do it 168o
do karaoke -58n
do list -68n
do next 45s
do nothing -213n
do one -81h
do other -61n
do people 78s
do small 44h
do so -88n
do something 129o
do the -159u
do this -86o
do to 160o
do what 52u
do when 110u
do with -139s
doctor -76e
doctor asked -86n
doctor changed -44s
doctor says 31e
doctor thinks -32n
doctor told -32n
doctors 49s
does anything -35o
does he -139u
does it 81u
does not 60y
does the -37n
dog down 79s
dog follows -54n
dog goes 34s
dog to -37s
dog was 53s
doing it 35e
doing okay 52s
doing the -34s
done and 45o
done enough 31s
done for -34n
done in 38s
done is -30n
done it 88t
done living 90s
done the -55t
door 102y
door again 31o
door at 53e
door because -60u
door closed 72u
door for -34s
door handle 82u
door in -39u
door it -54n
door like -86n
door shut 71u
door they 33o
door unlocked 49u
dorm 140u
double -87t
double checked -31n
double shift -42n
doubled 99t
dough -86e
doughnuts -33n
down a 55s
down at -85n
down because 36e
down from 44s
down i -43n
down my 65e
down on -50e
down properly 53u
down they 74o
down to 86e
down what -33n
down with 63o
dowry 104u
draft -50n
drain -38s
drama -51s
drama queen -34n
drank 189t
drank it 36t
drank the 45t
drank too -175s
draw -40n
drawer 116h
dread -41h
dreadful -58n
dreading -36n
dream -53o
dream of -62o
dress -46e
dress and -35n
dress i 63u
dressed -32n
drew -31y
drink 107e
drink and 65u
drink water -68n
drinking 57u
drinking and 34u
drinks i 39u
drip 39o
drive -89s
drive everyone -40n
drive forty -36n
drive into 41s
driver -59u
driving examiner -42n
driving test -50s
drop 35e
dropped -40h
dropped a 49h
dropped my 67h
dropped out -66s
dropped when -50n
dropping -59o
drown 85o
drowning -48o
drowning in -78n
drowsy 105t
drums -69n
drunk 141u
drunk the 64t
dry -64n
dubai -58n
dull -140n
dumb -70t
dumped -31t
dumped me -37t
during -70h
during the -37h
dying i -42s
dying is 61s
dying to -73n
each 35y
each time -37h
eam 86y
early -82t
early i -36n
early shift -34n
earns -56n
ears are 106t
ears go -39n
earth 167s
ease -56n
eases -34n
easier 32s
easier once 52s
easter eggs -43n
easy it 44o
eat 84e
eat alone -52n
eat and 51e
eat at 126e
eat crisps -36n
eat i 46e
eat in 99e
eat lunch -35n
eat more -35n
eat nothing 71e
eat something -78n
eat too -88h
eat until 37e
eat when 30e
eat with -63n
eaten in 56e
eaten that -34n
eaten today -61n
eating and 63e
eating beans -43n
eating my -128s
ed 36e
edge 79s
edge of -33s
effect 77t
eggs -60n
eggs so -43n
eggshells 43u
eight -85h
eight hours -42n
eighteen -31s
eighteen and -34n
eighties -132n
eighty 57u
eighty three 34u
eldest -109n
eleven -30e
eleven and 71e
eleventh 42s
eleventh floor 43s
else -66h
else should 39s
email -88h
email if -47n
email since -31n
emails -43h
embarassed -40n
embarassed i -40n
embarrassed -100s
embarrassed that -58n
embarrasses -102n
embarrasses me -102n
embarrassing -99h
embarrassment -82n
embarrassment when -58n
emergency 139u
emoji -34n
emptied the -52t
empty 119t
empty after -71n
empty and 90t
end for -37n
end i -46n
end it 112s
end my -53s
end of -110s
end the 49s
end things 39s
end this -161n
ended -84y
ended the -32n
ended up -86u
ending 68y
ending and -31n
ending it 93y
endless -85n
ends 67e
ends in -130n
engaged -80h
engine on 32y
engines 34t
enjoy -67s
enough 48s
enough for -122n
enough i 90s
enough of -36s
enthusiasm -45n
enthusiasm for -41n
entire 43t
entirely -83n
entry 80s
envied 139s
envious -34n
envy 34s
erase -72s
erase me -47s
erd and 31s
error 43s
error and 44s
essay is -54n
essay that 46y
essays -63n
estate -30n
eulogy 52s
even -64e
even born 40s
even get -63n
even if -84e
even keep -70s
even know 36y
even say 36h
even the -76u
even water 81e
even when -88n
even worth 50s
evening -31y
evening and -40s
evening to 72s
evenings 77e
evenings i 94e
ever find 31u
ever look 147s
ever think -35n
ever works -35n
every birthday -42s
every bridge 52s
every day 41e
every evening 49e
every mark 32h
every meal 68e
every mirror -51n
every morning 136s
every new -42n
every night 87e
every one 101o
every photo -31u
every relationship -48n
every thursday 30u
every time -61u
everybody -89s
everybody was 58s
everyday 70u
everyday i 45s
everyone a 71s
everyone and 85y
everyone at -49s
everyone but -48n
everyone can -50n
everyone else -39s
everyone gets -35n
everyone got -42n
everyone has -40s
everyone i 98s
everyone if 39u
everyone laughed 37s
everyone on -45n
everyone says 51o
everyone there -121n
everyone thinks 71h
everyone was -57s
everything about -57n
everything and 52y
everything in 106t
everything is 31t
everything ready 43s
everything right -53n
everything to 31e
everywhere and -37t
evidence -46n
ex 92y
ex and -46o
ex he 45y
ex in -35n
ex is 130u
ex sits 63u
ex walked -67n
ex was -39n
exactly 48s
exactly where 38h
exam -95t
exam stress 39e
examiner -74n
example -42n
excel -35n
except me -81n
except my -32n
excused 58s
excused from 33s
excuses -64u
excuses for 68u
exercises -32n
exhausted -109n
exist 71s
existed 79s
existence 122s
existence is 122s
existing 90s
exit 92s
expected -58n
expected more -52n
expensive -65s
expired -34n
explain it -30s
explain my 36h
explaining 35s
extended -71n
extended by -53n
extra -35o
eye 91u
eye and 43u
eyebrows -36n
eyes and 35s
eyes are -50n
eyes open 45t
eyes tomorrow 39s
fabric -50n
face again 48h
face and 90u
face another 44s
face dad 32s
face has -79n
face on -52n
face the -102s
face to 38u
facts -79n
faded 59h
fail chemistry -47n
fail i 67h
failed -63t
failed again 31t
failed as 36s
failed french -61n
failed i 45e
failed maths -35u
failed neet 32s
failing -64e
failing at -35n
failure on 100h
faint 154e
fainted 124e
fainted again 54e
fainted in 37e
fair -168u
fair and -71n
fair enough -37u
fake -66n
fall apart -42n
fall asleep 39t
fall on 62s
family and 109o
family dinner -87e
family has 60s
family honour 46o
family over -59n
family thinks 116e
family would 67s
fantasise 157o
fantasise about 157o
far -47t
far too 45y
farm 88t
fashion 55h
fast and 35t
fast before -44n
fasting -61e
fasting for -44n
fat 35e
fat and 43e
fat for -37n
father so -38o
father will 47u
father would -50n
fathers -32n
fault and -32n
fault for -148u
fault he 58u
fault i 46u
favour 77s
favourite -54e
fear of -52n
feared 37s
feart 46u
fed -45s
fed up -79s
fee -51n
feedback -91n
feeding 42e
feeds 100o
feel -31t
feel anything 62t
feel bad -38s
feel better 44h
feel calm 73s
feel dirty 38u
feel empty -108n
feel flat -48n
feel guilty -57e
feel i -35s
feel invisible -54n
feel jealous 65s
feel my 38t
feel myself 34h
feel nothing 33h
feel old -36n
feel raw -32n
feel sick -45t
feel silly -53n
feel sleepy 66t
feel so -99t
feel suicidal 78s
feel to 31s
feel torn -42n
feel warm 84t
feeling i -35s
feeling so -49t
feeling sorry -50n
feeling stupid 56s
feeling suicidal 71s
feeling when 46u
feelings -190h
feels -35e
feels empty -34n
feels like 35e
feels sorry -32n
feels tight -53n
feet 77h
feet after -38n
feet and -42n
feet are -49n
feet bleed 41e
feet under 44s
fell -53u
fell asleep -108u
fell down -42n
fell for -65n
fell off 32u
fellow 52o
felt -113h
felt dizzy -33n
felt good 50o
felt nothing 45h
felt rude -33n
felt silly -33n
felt was 83s
fence is 51s
fetch 77y
fever -61n
fifteen -36n
fifty -79e
fifty and -72n
fifty eight 87h
fight 31t
fight with 54t
figured -72n
figured out -72n
file to 63h
filmed 49u
finally be 36s
finals -34t
find any 42s
find me 98s
find out -79s
find someone -35s
find the 40s
finding 48h
finds 49u
finds me 41s
fine -44s
fine i -67s
fine without 51y
finger 33y
finger on -55n
fingers 121e
fingers down 52e
fingers in 57h
finish i 45s
finish it 70u
finish the 30u
finished me -93s
finished the 66t
finishing -80n
finishing my -49n
fire -43o
fired -37o
firm -43n
first -36s
first day -73n
first in -61n
first thing 93s
first time -49h
first year 39s
fish -84s
fish and -30n
fish fingers -47n
fist 77h
fists 134u
fit on 69s
fits -49o
five -95e
five days 148e
five hours -64n
five kids -69n
five minutes -30n
five months 109h
five times -60e
five year 111s
fix -43s
fix it -35s
fix that 44s
fix the -42n
fixed -49h
fixing -45n
flat and -35u
flat at 58s
flat before 41u
flatmates 49h
flight -41u
flinch 105u
flinch when 111u
flinched 116u
flooded -31n
floor 95t
floor and 141t
floor i -37y
floor of 34s
floor since 46t
flour -32n
flu -100n
flu jab -31n
fly -95y
fly and -33n
fly on -68n
flying -51u
fold -39n
folks 142y
follow 63s
follow the -34n
follow up 78s
followed 50o
followed her 39o
follows -34u
follows me -33u
food 91e
food for 46e
food in 33e
fool -42e
fool of 69t
foot by -32n
foot in -71n
football -112u
football and -37n
footy -54n
for 5 57h
for 6 -33n
for a -87e
for after 60s
for all 81y
for and 76y
for asking 32u
for being 48y
for dad -72o
for days -33e
for death 121s
for diwali -34n
for dowry 70u
for each 47h
for eleven 69o
for ever 43s
for every 79e
for everyone 52e
for everything 83y
for five -64e
for foxes 73s
for getting 47u
for good 163s
for having -34n
for her 67o
for his -38n
for hours 32h
for how -36n
for it 114h
for later 44h
for less -40n
for life -41s
for like 40h
for march 142s
for me 58s
for missing -37n
for my 34s
for next 45s
for nobody 36s
for not -62u
for nothing -33n
for now -66n
for once -43n
for one -70y
for real 42y
for running -76n
for saturday -80o
for school 33o
for scratching -42n
for so -34n
for someone -70n
for taking -41n
for telling -57n
for this -127o
for today -48n
for trusting -34n
for two -92e
for wearing -85n
for what 118o
for when 119s
for whoever 92s
for you 40s
forced -71u
forced myself -45n
forces 48u
forces me 45u
forearm 129h
forever 33y
forever and 36y
forgave -94n
forgave me -32n
forget -69h
forget my -31n
forget the -110n
forget what 37h
forgets -81s
forgetting -78n
forgive me 90s
forgive myself -96n
forgives 53s
forgot -105h
forgotten -61n
form -71u
forms -76n
fortnight -36n
forty -97h
forty and -49n
forty days -46n
forty four 48h
forty miles -36n
forty minutes 36y
forty nine 54e
forty two 48h
forty years -61u
forward 87s
forward to 98s
foster 64u
fought abuot 41t
found 57y
found a 84y
found by 115s
found it -43u
found one -44n
found out -86y
found the 57h
four hours -50n
four hundred 45s
four minutes 36u
four times 35e
four years -57n
fourteen 32s
foxes 73s
frail 36u
frame -49n
fraud -67s
freak -30h
free to 60s
freeze -47n
french -76n
friday and -65s
friday he 86u
friday i -66n
friday so 67e
fridays -36e
fridge -72e
fridge and 34e
friend got -46n
friend is 44y
friend just 35y
friend said 41y
friend she 34y
friend texted 35y
friend wants 130y
friends -80y
friends and -31n
friends are -51n
friends boyfriend 40y
friendship -61n
fright -49n
fright and -49n
fringe -57n
fringe at -31n
from 2009 -32n
from a -62u
from being 50e
from everything 35s
from hell -49n
from here 35s
from him 84u
from home -67n
from hr -45n
from last 49h
from me 37o
from my 38e
from now -50n
from one -32n
from practice 45s
from under 48t
from when 80e
from work 51u
from year 46o
front 31u
front door 73u
froze and -35s
frozen peas -34n
fruit -36s
full and -30n
full at 95t
full of -34t
full stop -73y
fun -78h
fun and 60h
fun without -37n
fund 47s
funeral 45s
funeral i -49n
funeral so 108s
funeral songs -45s
funerals 35s
funny how 56s
furious -92o
furious with -36h
furniture -85s
fuss 91h
future 86s
future i 99s
gain -87n
game 55u
gaming 68y
garage 173t
garage and 56t
garage is 53t
garage with 83y
garden -97o
garden go 84o
gardening -47n
gas is -30t
gas on 80t
gave -31y
gave blood -36n
gave my 39s
gave myself 96h
gave the -53s
gave up -65h
gay 73u
gentle -37s
gentle with -79n
gentler -41n
get 49e
get in -66u
get invited -31n
get on -37n
get one 43e
get over 133s
get picked -39n
get rid 117e
get that 33h
get the 54s
get things 35h
get thoughts 37o
get tired -68n
get to 34e
get up 50t
get worse -80n
gets 128u
gets it -35n
gets me 46h
gets the -54u
getting 62t
getting cold 59t
getting hard 58t
getting old -49n
getting ready -36o
getting sleepy 31t
getting tired 36u
gg 59y
ghosted -45s
ghosted a -34n
giggled -48n
girl 56y
girl and -80o
girl in 82y
girl next 60y
girl when 48u
girl who -48n
girlfriend 90o
girlfriend i -44o
girls -77h
give anything 71s
give my 65s
give the -55n
give up -55s
given -50y
given up -52n
gives 31o
glad every -54n
glad i -65n
glad to 50s
glass -49t
glasses -69s
glasses of -52n
go 82u
go and 118o
go at 32o
go back 34o
go for -88h
go home -91u
go i 43o
go in -56u
go now 30s
go of 57u
go out 45u
go over -95e
go red -39n
go so -62n
go through 44s
go to 67u
go too 48s
go wrong -49n
goal -151e
goals 31s
god 131s
god for 47s
god forgive 34h
god help 41e
god take -35s
goes 151e
goes badly -37h
goes down 85e
goes i -30s
goes on 88e
goes to 35s
goiing 63o
goiing to 63o
going 74o
going and -40n
going away 32o
going back -52t
going down 134t
going home -72u
going in 34o
going like 38t
going mad 33t
going numb 67t
going on 39s
going so -31t
going to -39o
goldfish 64s
gone 74t
gone and 93y
gone by 49t
gone for -47n
gone off -164n
gone through 48t
gone up 37e
gone wrong 46s
good at -53h
good coat 47s
good day 58h
good enough -69n
good home 50s
good knife -36n
good shirt 31s
good to 58s
good today 38t
good years -31n
goodbye 158y
goodbye cards -51n
goodbye everyone 54s
goodbye letter 74s
goodbye party -36n
goodbye to -104y
googled 76e
googled how 56s
googling -50s
googling how -58s
goose -71n
got -38o
got another 37y
got bruises 41u
got cancer 41s
got caught -36u
got cut -48n
got drunk -65t
got dumped 38s
got eleven 37o
got everything 56s
got extended -52n
got hit 161u
got home 68h
got in -35n
got my 55s
got new -79h
got no -104s
got nothing -47y
got rid 38e
got shot -40n
got stabbed -65n
got the 67y
got to -61n
got two -40n
gp -44h
gp i 91s
grabbed 54o
grabbed the -40n
grade -87n
grades -62u
gran 30y
gran says -45n
grand 85s
grandad -44y
grandchildren -34s
granddaughter -46y
grandfather -32n
grandma -66o
grandmother -93y
grandpa -48u
grandson middle -40n
grateful -90s
grave 60s
great -41e
greedy -33n
green -90n
grew -47n
grew up -36n
grief -112n
grieve -32n
ground 125y
ground to -83n
grounded -50n
grounded me -47n
group -162y
group chat 39y
group project -39n
group projects -72n
growing 51s
grown -85u
grown up -115n
grown woman 48h
grumpy -121n
grumpy all -39n
guess 45h
guests -41u
guilt -63n
guilty -130e
guitar to -31s
gum 144e
gums -36n
gun 114y
gun and 51y
gun out 47y
gun to 49o
gutted -95s
gutters -165n
guy 142o
gym -157e
gym again 48u
ha -45o
had all 38t
had been -58n
had bulimia -95n
had cake 72e
had done -60n
had ended -48n
had flu -34n
had gone -38s
had it 52h
had me 104u
had never 103s
had no -45n
had not -53s
had one -39n
had our 50y
had the 115o
had this 40s
had to -62o
had wine -91n
had worked 32s
hair and 40u
hair comes 58e
hair myself -64n
hairbrush 41h
haircut -75n
hairdresser -36n
half past -38n
half the -38n
half to -34o
hall and 56u
halls 93s
hallway -66u
hammer 60o
hammer i 32o
hamster -68n
hand and 35y
hand before 45o
hand in 83h
hand me -38n
hand on -42u
hand over 107h
hand so 42h
hand that -43n
handed -104n
handed in -62n
handful 42t
handle 59u
handover -56n
hands shook -45n
hands when 80o
handshake -82n
handwriting -32n
hang 70y
hang himself 64y
hang myself 37s
hang the -53n
hanged -68n
hanged himself -61n
hanging myself 57s
hanging on 39s
happen 75t
happen again 35o
happened 77h
happened on -68n
happens 162t
happens if 49t
happier 67s
happy -120e
happy i -41n
hard -145o
hard and -60o
hard he 97o
hard it 53o
hard my 44h
hard on -75n
hard there 75o
hard they -39h
hard to -42t
hardest -44n
hardly any -43n
hardly anyone 71s
harm i -30n
harm is 36h
harm my 41o
harmed 54h
harsh -63n
has a 37y
has dementia 79o
has given -62n
has gone -104y
has locked 62y
has made -37u
has me -43n
has my -34u
has not -37y
has packed 45e
has said -52n
has taken 48y
has to 54s
has told -64n
hash -36n
hash of -36n
hat -47n
hate -125h
hate asking -39n
hate it 54h
hate me -31s
hate my -72e
hate that 104h
hate them -56h
hate to 37s
hated -67s
hates -102s
haunted 49s
have 48t
have already -43o
have an -32n
have become -60n
have bled 38h
have blown -43n
have bought 50o
have carried -53e
have chosen 138s
have died 161s
have drunk 99t
have earned -30e
have eaten -52t
have ever -41s
have failed -60e
have fixed -60n
have found -42e
have gone 60t
have got 64o
have grown -78n
have had -63t
have i -39t
have just 69t
have kept 102e
have laughed -36n
have learned 42u
have locked 47u
have lost -43e
have me 60u
have missed -61n
have moved 75h
have my 44u
have never -192o
have no -139s
have not -36e
have nothing -50s
have only -104n
have overdosed 47t
have picked 109s
have put 38t
have reached 77s
have ruined -47n
have run 84s
have rung -40y
have said 36s
have sent 123y
have sex 64u
have so 41o
have some -43n
have something 45s
have sorted 33s
have started 72h
have survived -30n
have taken 65t
have the 110o
have thoughts 69o
have told -40u
have trained -49n
have turned 32t
have wasted -39n
have watched -37n
have worked -69s
have you -62n
having 156o
having a 73s
having an 37t
having thoughts 32o
hawk -80n
hay -33n
hay fever -31n
he 81u
he asked -105s
he beat -100u
he broke 64u
he burned -82u
he came -37n
he checks 73u
he chose -58n
he comes 77o
he controls -50n
he could -84s
he cried 119u
he cries 60o
he did 93u
he does 98y
he dragged -48u
he drinks 115u
he drove 48u
he dumped -73s
he fell 68o
he finds -41u
he forced 42u
he gave 74y
he gets 96u
he goes 54u
he grabbed -52u
he had 47u
he has 80y
he hates -42n
he held -50u
he hit 78u
he hugged 75y
he is 38y
he just 57u
he keeps 92u
he kicked 61u
he killed 93o
he knows 60u
he leaves -65o
he left -46t
he likes -43n
he locked 65u
he looked -59o
he loves -53n
he made 53u
he meant -99n
he needs -54n
he only 58u
he plays 30u
he pulled 94u
he punched 68u
he pushed 35t
he put 169u
he reads 34u
he ruined 47o
he said -72y
he says 39u
he sees -84n
he sent 48y
he shot -65n
he slapped 47u
he smiled 44u
he spiked 66u
he starts 44o
he strangled 32u
he talked 30h
he think -135n
he thinks -63u
he threw 33u
he took -93u
he tried 33u
he waited 47s
he walks 70o
he wants -98y
he was -89u
he went -36t
he will 54y
he wishes 36y
he would -32u
he wrote 45y
head is 33t
head last 30u
head of 33o
head off -117h
head on 30h
head tells 33s
headache -68t
headache and -53t
headphones -47u
heal 46h
healed yet 77h
healing 41h
health -35n
hear him 82y
hear how -65n
hear myself -50n
hear the 42y
heard -103y
heard him -35y
heard it -56n
hearing -88u
hears 51e
heart bleeds -32n
heart going -35t
heart is 51t
heart keeps 73e
heart pills 57t
heartless -100n
heat -53y
heat and 41y
heaven 39s
heavy and -37s
hed 31u
held 72u
held her -36u
held him 90o
held me -73u
held my 78h
held the 43o
hell 39y
help -57y
help and -34o
helped 33h
helping 51t
her about -42y
her and 38y
her arm 101y
her arms 42y
her back 73o
her birthday 46o
her bowl -57n
her but -34o
her by 81o
her calls 66y
her cooking -65n
her divorce -33n
her door 36y
her down 33o
her dress -49n
her fault 55s
her favorite -60n
her feelings -41n
her hand -32u
her husband -60n
her i 143o
her if -35o
her in -90o
her life 41o
her message -46n
her name -57n
her necklace 53y
her new 43o
her not 39s
her on 73y
her out -89n
her phone 66y
her secret -56n
her so -39s
her tea 51o
her that -61n
her to 83y
her uncle 37y
her up 59y
here 46s
here and 123y
here for 75y
here i -78t
here if -59n
here in 163u
here next -254y
here that 39s
here tomorrow -103y
hero -62n
hers -62o
herself 115y
herself tonight 46y
hey -36n
hiccups -41n
hid -56h
hid it -59s
hid the 63e
hidden 40h
hide my 32e
hide them -66n
hide under -103n
hides 74u
hiding in 65u
high board -57n
highway 40s
hike -37n
hill -94o
him 57o
him a -87n
him about -68n
him away -64n
him back -32n
him for 90o
him from 45u
him it 32s
him more -51n
him not 49s
him now 45u
him over 63o
him start 109o
him the 69o
him to 85o
him today -92n
him up 42o
him when -52o
him with 44o
himself 176y
himself in 67y
hip -54h
hip and -36h
hire -84n
hire me -54n
his back 33y
his belt 52u
his car -80u
his dad 44s
his ears -36n
his father -32n
his feelings -55n
his first -50n
his grave -35s
his gun 55y
his hand 57u
his hands 49u
his head 48o
his life 63y
his mates -37u
his mother -151u
his own -64n
his profile -45n
his records -44n
his school 77y
his silence -53n
his slippers -45n
his stepdad 35y
his tea 102o
his team 31u
his tools 33y
his van 86u
his wife 87y
hismelf 144y
hit a -71n
hit her 51o
hit him 68o
hit me -42u
hit my 32o
hit send -39n
hit snooze -34n
hit us -39n
hits 129u
hits her 45y
hits my 50y
hitting 141y
hitting my 47y
hob 35h
hob on 35h
hold a -38u
hold me 59e
hold on 78s
holding 121o
holding me 43s
holding on 116s
holding the 33o
holds 52u
holes -42h
holiday -138h
holiday and 72h
holiday is -41n
holidays 56s
hollow -42n
home 34u
home and 83u
home because -174u
home for -79s
home he 38u
home i 162s
home in -66s
home the -98n
home this -46u
homesick -34n
homework -52t
honest -45e
honestly 34s
honestly do -46o
honestly the 44s
honour 72o
hoodie -36h
hope 132s
hope i 116s
hope the 62s
hoped -40s
hopeless -69o
hopeless with -34n
hoping 200s
hoping it 32s
hoping something 56s
horse -84n
horses 46s
hospice 49s
hospital 73e
host -89n
hostage -34n
hostel 45y
hot 45h
hour ago 118t
hour last 47s
hour late -43n
hour my -84n
hours -89y
hours in -37n
hours of -57n
house 66o
house again -48u
house if -36u
house is -39s
house that 50s
house with 66o
how 45o
how close 52s
how easy 71o
how i -34o
how little -51n
how long 102t
how many 95y
how old -48n
how pathetic -31y
how she -37n
how that 56h
how the 38e
how they -37n
how this -38n
how tired -37n
how weak 70s
how you -31n
hrs -36u
hug -64n
huge -39n
hugged 53y
hugged him -52n
hugged my 33s
hum 31h
human -70n
humiliated 59o
hums 40o
hung -56t
hung up -31t
hunger 34e
hungover -158n
hunting 66y
hunting gun 55y
hurry -40s
hurt 48o
hurt a -33n
hurt anyone -141n
hurt him 87o
hurt his -54y
hurt me 30u
hurt more -35o
hurt myself 64h
hurt that -31o
hurt them 49o
hurting 32h
hurting my 47o
hurts 36t
hurts me 36u
hurts to -53n
husband and -88o
husband does -51e
husband family -58u
husband forces 31u
husband found -42n
husband has 115y
husband is 31u
husband thinks 37e
husband was -45n
hvae 98t
i actually 52o
i admit 37s
i agree 36s
i almost 49o
i already 99t
i always -83e
i apologised -52n
i ask 168u
i asked 94u
i ate 83e
i avoid -48n
i baked -36n
i bang 32h
i banged -86h
i be -41s
i beat -69o
i beg 48u
i believe 57o
i binged 34e
i bled -84h
i bombed -40n
i bought 88h
i bring -40e
i broke 45h
i built -50n
i burst -33n
i buy -30n
i called -56t
i came 80s
i cancelled -66e
i care 52y
i carry -43n
i carved 68h
i caught 59s
i changed 44t
i cheated -85u
i check 81u
i checked 126s
i chew 61e
i choked 110o
i come 74o
i compare -85n
i complain -49n
i consumed 36t
i crashed 109t
i cried -65e
i cross 73s
i daydream 47s
i decided 138s
i deleted 71s
i deserve 62h
i deserved 110h
i despair -35n
i die 78s
i died 31s
i dig 64h
i do 40s
i drank 163t
i dream 44o
i drink 58e
i dropped -39h
i earn 47h
i emptied 47t
i end 36s
i envy 39s
i even 136y
i expect -39n
i fail 151h
i failed -57t
i fainted 73e
i fantasise 157o
i fear -35n
i feared 37s
i fell 63u
i felt -76h
i finished 100t
i fit 36e
i flinch 105u
i followed 49o
i forced -45n
i forgave -55n
i forget -155h
i forgive -47n
i forgot -51u
i froze -51u
i gave 62h
i ghosted -35s
i go 95o
i googled 76e
i grabbed 108o
i hand -60n
i hang 30y
i hate -43e
i have 56t
i heard 41y
i held 73o
i help 30y
i honestly -39o
i hope 69s
i hoped -60n
i hung -63n
i hvae 98t
i imagine 89o
i intend 56s
i joke -38n
i judged -36n
i jumped 50t
i keep 37h
i kept -36h
i kicked -34o
i know 31o
i left -138u
i let -56h
i lie 68s
i lied 108e
i like 48e
i listen 52u
i live -73e
i locked -84t
i long 117s
i look 48e
i lose 74e
i love 51t
i made 102e
i make 169h
i mean 164o
i measured -63n
i met -32n
i miss -177n
i missed -68o
i mixed -45t
i moved 34u
i mucked 45t
i must -110o
i nearly 37o
i need -76h
i needed 70u
i no 181e
i not 57u
i notice 96s
i noticed -48n
i only 87e
i ought -69u
i overdid -42n
i owe 88u
i own -34h
i paid -109s
i picked -41o
i picture 67s
i play -35n
i post 37e
i press 45h
i pretend 32u
i pretended -46n
i pull 63h
i punch 68h
i punish 48h
i pushed -67o
i put -49o
i ran 35e
i read -42s
i really 65o
i regret 133t
i relapsed 32h
i resent -58n
i rested -44n
i retired -34s
i returned 32s
i ring 40u
i run 87e
i sang -100s
i sat -56o
i say -93u
i scare 37s
i scored 31o
i scratch 35h
i scratched -52h
i screamed -96o
i scroll -33n
i self 101h
i sent -60h
i set 56s
i should -66s
i shouted -50s
i shrank -33n
i shut -33h
i signed 33e
i sit 46h
i skipped -67e
i slam 57h
i slammed -75h
i slap 41h
i slapped 100o
i sleep 110u
i smashed -40h
i snapped -58y
i sobbed -48n
i spend -34n
i spoiled -39n
i spoke -48u
i stab 41o
i stand 57e
i start -46o
i started 38h
i stay 84h
i stayed -103s
i stop 81y
i stopped 44e
i strangled 58o
i sulked -45n
i suppose 74u
i survived 106s
i swallowed 71t
i swear -36o
i switched -31n
i swore -35n
i take 51e
i talk -84u
i talked -61o
i tapped -34n
i teach -86y
i tell 53h
i texted -36n
i think 121y
i thought -52t
i threw -34e
i ticked -52n
i took 86t
i touch -33s
i try -66n
i waited 34o
i wake 72o
i walk -88e
i walked 80u
i want 124o
i wanted 70o
i waste -45n
i wasted -57n
i watched -72h
i wear 89h
i weigh 31e
i weighed -50n
i went 99t
i wept -73n
i will -49o
i wish 98s
i woke 75u
i wore -46s
i worked -69n
i worried -54n
i wrecked -119n
i write 69t
iath 94o
ice -56e
idea -84s
idea of 66s
ideas -42n
if 77s
if a 65s
if i 81s
if my -42y
if nobody -81n
if nothing 101u
if only -101s
if somebody 32u
if something 71h
if they -74o
if this 32o
if you 38t
if your 116u
ill be 89s
ill do 44o
ill make -50s
imagine 70o
impatient -52n
impostor -68n
in -38u
in 2009 -80n
in 5 68u
in a -46e
in act -43n
in all 34s
in and 73e
in at 58u
in because 58o
in bed -75o
in bits -57u
in carrying 88s
in case 131u
in charge -35n
in chemistry 76h
in clumps 36h
in cuts 46h
in every 45u
in for 41e
in goal -181n
in going -54n
in group -58n
in heaven 69s
in his 33o
in hospital 32e
in how -74n
in it 65o
in january -31h
in leeds -52n
in lisbon -57n
in living 143s
in london -69n
in march 37s
in may -44o
in me 37t
in my 63y
in myself -48h
in on -47o
in one -36e
in our 44u
in prison -33n
in red -31n
in rehab -35n
in september -81n
in shops -47n
in sick 40e
in slippers -43n
in spain -50n
in ten -57n
in the 31u
in their 65u
in these -84n
in to 118y
in what 50u
in years -138s
in your -83n
inbox -78n
ines 49y
injected 34t
innings 32s
inside 37o
instagram -105s
instead -30s
instead i 31t
insulin 103t
insurance is 58s
insurance would 48y
intend 97s
intend to 97s
interesting -136n
interesting about -46n
intern -46n
internship -47n
interrupted -40n
interview -123h
interview and 60h
into a -52u
into me 100u
into tears -33n
invisible -112n
invisible at -63n
invited -42s
invited me -71n
iron -70u
iron and 52u
iron on -40n
is about -117u
is abusive 38u
is allowed -55n
is an -90y
is and 34s
is asking 33s
is asleep 51o
is at 112u
is back -59e
is bad 66u
is banging -44u
is beating 49y
is because -51s
is being 64y
is best 59s
is blood 69t
is clean 52h
is closed -65n
is cold 88s
is coming 57u
is cutting 33y
is dark -53u
is dead -94y
is decided 71y
is die 59s
is disappointed 70h
is done 66t
is down 84e
is due -36u
is eating -40n
is eight -38n
is eleven -38n
is embarrassing -77n
is empty 117t
is engaged -47n
is enough 50h
is entirely -40n
is everything 80t
is fault 35s
is fine -158s
is finish 49s
is following -43u
is for 89o
is fourteen 31s
is full -52t
is funny 46e
is furious -63n
is getting 73o
is got 104y
is growing -73n
is hair 60s
is half -42n
is hard -92n
is head -50n
is hot -45n
is i 76o
is it 72t
is just -37h
is keeping 53s
is killing -80e
is kinder 37s
is last -38n
is leaving -82u
is left 46y
is let -54n
is life 41s
is like 129y
is lives 54s
is long -198n
is lost -71n
is lovely 43u
is more 71t
is moving -79t
is my -32u
is nearly 54s
is neck 64s
is never 55y
is nine 54y
is no -58s
is normal -79u
is not 48y
is november 98u
is numb 38t
is odd -49n
is off -40u
is okay -88n
is on 40y
is only -40s
is our 52u
is out 150e
is outside 56u
is over -61e
is paid 108s
is painful -38n
is pathetic -52n
is planning 38y
is raining -61n
is rubbish -34n
is safe -37n
is silly -86n
is sit -52n
is slow 87t
is so -48t
is something -51n
is sore -47n
is standing 41y
is starting 56t
is struggling -37n
is stupid 54h
is taking 47o
is talking 125y
is the 83h
is there 69h
is thin -62n
is this 30u
is tired -130n
is to -37s
is too -53h
is two -32n
is ugly -46n
is under 40h
is water -70n
is weak 50o
is wet 49t
is when 121e
is why 96u
is working 93e
is worth 83s
it 37h
it a -44s
it after 48e
it and 101e
it anymore -54s
it anyway 71u
it as 92t
it away 59e
it back -57e
it bad 61s
it badly -39n
it be 39s
it before -48s
it but 103s
it by 80s
it calms 49h
it came -82o
it can -34n
it comes -65s
it comforts 33s
it could 30o
it did 33t
it differently -34n
it does 81y
it down -105t
it either -53s
it end 33s
it ends 81s
it ever 40s
it every 38h
it for -48y
it gets 39h
it got -73n
it had -101s
it happened -78n
it he 37u
it helps -67h
it hit -43n
it hurts -163e
it i 83t
it in 113e
it it 64e
it just 34s
it left 58o
it looked 105s
it makes -34h
it means 69e
it must -35n
it normal 37t
it now 34t
it on 45h
it out 33e
it over -44y
it passed -67n
it personally -51n
it rained 70s
it rains -40n
it right -31y
it said 39e
it seems -31n
it since 35e
it slipped 32h
it so 60t
it starting 59t
it starts 94y
it stays -48n
it still -44t
it stung -49n
it takes 110t
it that -53n
it the -45h
it this 37e
it three -41n
it till 33t
it to 129h
it tonight 35y
it too -31t
it took -74n
it turned -45n
it was 50h
it went 39h
it while 46u
it with -40o
it without -38s
it worse -48n
it would 159s
it wrong -68h
it years 132s
italian -30n
itch 48h
itd 63s
itd be 63s
item 31s
itself 41s
jab -35n
jab and -35n
jaw 46u
jealous -64u
jealous of -90s
jelly -105n
jesus 118s
joan 102s
job -92s
job and -44o
job but -42n
job i -49t
job in -51y
jobs -54s
join 42y
joined -49s
joined the -40n
joke -37o
joke about -33n
joke and -45n
joke i 108e
joke of -40n
joked about 93y
jokes -37y
joking 54y
joy -50n
judged -64n
judged myself -39n
judging -49n
judo -78n
jug -40n
july again 38h
july because -81h
jump 106y
jump off -31s
jump on -87n
jump whenever -64s
jumped 68t
jumped and 71t
jumped at -38n
jumped me 51u
jumped off 73t
jumped out -122n
jumper -63h
june and 79s
just a 57u
just arithmetic 34s
just cold -59n
just die 75s
just does 54u
just fed -39n
just feel -42n
just for 55o
just go 46h
just hate -100n
just in -31s
just kill 46s
just know -31n
just lay 59u
just like -104s
just little 53h
just looking 37y
just me -148s
just not -83s
just overdosed 49t
just plain -48n
just said 37y
just sat 39e
just taking 43s
just the 45h
just to 36e
just took 70t
just waiting 78o
just want 98s
just wanted 66o
karaoke -204n
karaoke again -44n
kayak -156n
keep 52h
keep anything -44e
keep beating -39n
keep breathing 66s
keep checking -72o
keep comparing -31h
keep hearing -42n
keep it 41h
keep me 48u
keep my 46t
keep myself 76o
keep nodding 86t
keep picturing 52o
keep rehearsing 64s
keep replaying -35n
keep saying -74s
keep seeing -86o
keep shaking -33n
keep that -46s
keep the 38o
keep up -50n
keep walking 47s
keep wondering -35s
keeper -170n
keeping 35s
keeping me 95s
keeping score -45n
keeps 107y
keeps a -131n
keeps asking 33y
keeps going 30s
keeps my -51u
keeps saying 44y
keeps the 38u
keps -35s
kept a 40e
kept me -52n
kept one 54h
kept the -50h
kerb 63h
kettle 43u
kettle broke -53n
kev -37n
key with 43s
keys and -39u
kick -58t
kicking myself -40n
kid by 67o
kids but 129s
kids deserve 54s
kids do -40n
kids i -40o
kids next -40o
kids would 42s
kill 100o
kill for -93n
kill her -42o
kill him 79o
kill my 47o
kill myself 178s
kill people 35o
kill the -132o
kill yourself 142s
killed -114o
killed the -77u
killer and -44n
killing 68o
killing me -106e
killing myself 139s
killing someone 64o
kilos 36e
kind line 39s
kind of -41h
kinder to 60s
kindness -90n
kiss -57n
kiss me -56n
kissed 35u
kissed me -33u
kitchen -55h
kitchen drawer 121h
kitchen floor -52t
kitchen knife 90y
kitchen window 51s
knackered -70n
knee -141n
kneel 44u
knees -38e
knew -70o
knew how -83n
knew it 43o
knew the -34n
knife 99o
knife and 64o
knife for -49o
knife slipped -39n
knife three -87n
knife to 55u
knitting -39n
knives 125o
knives from 57h
knives in -32n
knots -31n
know and -37n
know exactly 51h
know her 47y
know how 58h
know if -30u
know it -104h
know my 58o
know now -46n
know the 112e
know what 51y
know when 147o
know where 39o
know why -103e
know with 40u
know yet 35t
knowing 70s
knowing it 38h
known better 36u
knows 114u
knows i 63t
knows it -72h
knows the 42u
knows what 58h
knuckles 127h
knuckles are 53e
lab -58n
labelled 70s
lad 67u
ladies at -32n
lads 112u
lads will 60s
lady -36y
laid a -45n
lake 50s
lake and 65s
lake frozen 42s
lamp -50n
landed -52n
landlord -65u
laptop -98s
lasagne -39n
lasagne and -37n
last 77u
last again 34s
last and 47s
last box -67n
last bus -39n
last coffee 85s
last day -33o
last entry 96s
last night 66h
last one 97u
last sunday -37u
last swim 66s
last thing 90s
last thursday 34s
last time 77s
last week 75u
lasts 53h
late -70u
late again -52n
late and -62o
late because -54n
late from 49u
late he 33u
late husband -34n
late now 74t
late so 45s
late to -109n
late wife 33t
lately 152o
lately i 82o
laugh -139o
laugh about -35n
laughed about 46u
laughed and -53o
laughed at 90o
laughed that 46y
laughing and 40y
laughing at -56n
laughs 102y
laundry -75o
laundry and -40n
law -69o
law keeps 42y
lawn -103n
laws are -49u
laws think -34n
laws were 49o
laxatives 79e
lazy -191h
leaf -72n
learn -64y
learn this -33n
learned -39u
learned not -34s
learned to 55u
learning -87u
learning to -50u
learnt -60u
lease -34n
least -61s
leave -45y
leave and -32u
leave i -35y
leave it 63e
leave the 45o
leavers -37n
leaves 68s
leaves a 86u
leaves me 72h
leaving do -54n
leaving for -73n
leaving the -98n
leaving too 66s
lecture -50n
ledge 32y
leeds -117n
leeds and -35n
left -34s
left after 51s
left alone -32o
left behind -31n
left her 36s
left my -33e
left of 34e
left on 48h
left out -69n
left so 74t
left that -56n
left to -50e
left with 61s
leftovers -91n
leg 71h
legs 66h
legs and -90h
legs are -150t
lemon -38n
lent -115s
lent and -84s
leo 79y
less of -38n
less than -46e
less thing 96s
less when -48n
lessons -34n
let go 112o
let her 45o
let him -52n
let it 64s
let myself 41e
let nature 35s
let on -35n
let them 50h
lets -46u
lets me -32u
letter -56y
letter and -42s
letter came -40n
letter on 31y
letter standing -46n
letter this 69s
letterbox 50u
letters are 38s
letters to -37s
letting the -34n
lettuce 37e
liar -57n
licence -83n
licence in -66n
lie in -34s
lied 79e
lied about -45n
lied on -44s
lied to 81e
life 140s
life and -36o
life i -36s
life is -41s
life not 38s
life on 55y
life to 66s
life when -43s
lift the 115y
lifted 103u
lifting -62n
light on 70s
lighter 214h
lights and -38n
lights off 67u
like 20 31t
like always 81e
like an 83t
like at 78e
like cutting 33h
like dead 67s
like ending 70s
like every -153n
like everyone -57s
like harming -32n
like her -38h
like killing 51o
like me -68s
like mr -63n
like my -109e
like myself -40n
like she 100o
like someone -58n
like that -50o
like the -37s
like there -60s
like to 57s
like wet -45n
liked -99o
likes -141n
lilies -39n
line 55h
line about -47n
line by -49n
line for 59h
line i 38s
line on 37h
lines 76h
lines and 74h
lip 102u
lips 54y
lips are 35y
lisbon -186n
lisbon and -75n
list for -45s
list of -97o
listen 55o
listen to 76o
listening -59u
listening to -74n
listens -39n
literally dying -32n
little box -33h
little cousin 88y
little cuts 53h
little girl 76y
little one -102o
little sister 66y
live 78s
live and 115s
live anymore 53y
live for 32y
live in -77s
live like 52s
live on -55e
live this 36s
live to -104u
live with -186s
live without -38s
living 230s
living on 60e
living with -65n
lmao 54s
load 41t
load of 55t
lock 45u
lock me 62u
locked 101y
locked door 44e
locked himself 35y
locked in 114y
locked myself -174o
locked up 32t
locker 97h
locker till 87h
locks 184u
locks me 74u
locks the 68u
log 89s
logged 50y
logged off 50y
logging 59y
lol 49s
lol guess 34h
lol my 69s
london -69n
lonely -89n
long 58t
long ago -57n
long and 115y
long because 32o
long before -47t
long does 36t
long for 113u
long i -52o
long message -36n
long sleeves 104h
long that -41s
long time 166u
longer 141s
longer than 50s
loo 32e
look anybody 39u
look at 95s
look how -38n
look like 133h
look so -49n
looked at 40u
looked down 30s
looked twice -48n
looked up 184s
looking 114s
looking at 61h
looking for -70o
looking forward 100s
looking up -47s
looks 42y
lord 59s
lord take 38s
lorry 105s
lose 52e
lose my 38u
lose the -56o
loser -51n
loses 37u
losing the 44h
lost -90o
lost weight -57e
lot 125t
lot and 44t
lot with 50t
loud i 52h
loud too -32n
louder 56e
love -126t
love him -42t
love me -40n
love my -84n
love you 42s
loved -68t
loved him -63n
lovely 35u
loves -55u
lower 33e
luck and 36s
lump -67h
lump in -38n
lunch -42e
lunch with 75e
lunchbox -36n
lying down 54t
machine -59n
mad -53t
mad and -37n
made a -37o
made me -78y
made my -64e
made myself 43e
made redundant -30n
made some -53n
made soup -36n
made sure 124t
made the -87n
make a 50h
make her 33o
make him 39o
make me -126u
make my -36o
make sure 107o
make the -31o
make them 34o
make up 44e
make us 44u
makes him 117u
makes me -56u
makeup 55u
making -52e
making it -37s
making plans 56s
man and -53o
man at 52s
man from 61u
man i 65u
man is -53y
man of 125u
man online 36u
man who 54y
man would -49n
manage a -47n
manage it -33n
manager -68o
manager praised -37n
manuscript -36n
many 55t
many courses -54n
many photos -45n
many pills 32t
marathon -74n
march 58s
mark 194h
marking -57n
marks 57h
marks and 36h
married 46u
marry me -40u
massage 33u
masters -88n
match -63h
match because 55h
matching -38n
mate 45y
mate gone 78y
mate posted 68y
mates 94t
mates and -45n
mates i 45s
math -70n
maths -65y
maths on 48s
matter 37s
matter how -42n
matter to -48s
matter what -44s
matters -41n
matters to -31n
mattress 30h
may -57s
may as 98s
may be -34n
may i -32n
maybe 63s
maybe he -51n
maybe i 44s
maybe next 61s
mayor -30n
me 69u
me abroad 54u
me again 68u
me against 30u
me all -82o
me alone 67o
me already 59t
me an 66e
me and 51u
me around -118n
me as -103u
me at -103y
me back 84e
me be 129y
me because -154u
me before 55o
me being 35s
me by -44u
me calm 53h
me dead 53s
me die 49s
me dizzy -78n
me do 66u
me down 146u
me dull -33n
me even -32n
me feel -46h
me for 52u
me from 72y
me goodbye -35y
me goodnight -56n
me has 112s
me he -38y
me her 50y
me here 100s
me his 45y
me home 110u
me hurt 41h
me if -35u
me in 52u
me is -38s
me it -56h
me just 37u
me more -43n
me nervous -41n
me not 88y
me now -81t
me on -63u
me once 37s
me over -52s
me should 87s
me since 110s
me sleep 90u
me soup -38n
me swear 51y
me tea -31n
me this 99s
me till -83e
me to -32u
me today -70y
me tomorrow -30o
me tonight 87o
me too -98e
me trip -32n
me until 42u
me up -74u
me want -59n
me when -89u
me while 31u
me you 35y
meal 115e
meal and 48y
meals -31e
mean about -34n
mean done 63s
mean it 98o
mean when -36n
mean you -34n
means 103e
means i -48n
means in 51s
means it 93e
meant and -82t
meant no -38n
meant to 52h
measure -63n
measure up -62n
measured -101n
measured it -49n
meat -89n
medals 55y
meet 32s
meeting -99h
meeting and -56u
meeting goes 35h
memory 157y
men 62u
men came 39u
mended -63n
menopause -36n
mention 36s
menu -31n
message -66y
message after -36n
messages he 33u
messed -39h
messy -87n
meter -73n
mid -40n
middle name -40n
middle of 49s
midterm -52n
midterm and -34n
midwife -51n
midwife says -47n
might 43o
might be 46s
might hurt 32o
might not -34o
mileage 46u
miles because -36n
milk -67h
milk and 104u
min -37t
mind -30t
mind all -49n
mind but 36t
mind if 66s
minding -94s
mine -70y
mine and 32t
mine just -34n
minute i 43s
minutes afterwards -43n
minutes ago 83t
minutes and -34n
minutes late 34u
mirror and 57h
mirror in -47n
miserable -62n
misery -31s
miss -113s
miss him -58n
miss me 53s
miss the -43n
miss this -49n
miss you 50s
missed -86o
missed her -67n
missed it -44n
missed the -47o
missing -94n
missing receipt -32n
mistake and 82s
mistake i -35h
mistakes and -45n
mixed up -61n
mock results -59n
mom about -58n
mom boyfriend 54u
mom does 63h
mom found 63h
mom hits 49u
mom i -32s
mom in -32s
mom is 61y
mom it 51h
mom keeps -73y
mom made 37e
mom pills 40t
mom right 101y
mom said 52y
mom saw 38h
mom says 82u
mom the 120u
mom thinks 49e
mom took 48y
mom would -43s
moment -98n
monday they 44o
mondays -60n
money and 79y
money for -35u
money i -68s
money in 76s
money last -42n
money on 32s
month 46t
month of 39t
months clean 32h
mood -41u
moods -60n
moods and -39n
more 73s
more bad 83s
more from -110n
more my 68u
more now -45h
more than -88t
more time -36o
morning 43t
morning because 101s
morning he 45y
morning i 90s
morning sickness -32n
mornings -116e
morphine 52t
mortified -97h
mortifying -63n
most of -32t
mostly -75h
mother and -65u
mother for 87u
mother in 38o
mother on 62y
mother she 38o
mother to -73t
mother who 72s
mother would -91n
motorway 37u
mountain 59s
mountains -32n
mouth and 43t
mouth last 49s
mouthed -50o
move -102t
move and -37n
move my 48t
moved me -47s
moved twice 112u
moving out -66n
mower -38n
mrs okafor 41s
much -83t
much as -30n
much at -45o
much better -88n
much blood 50t
much coffee -110n
much he -39n
much i 40e
much my 44t
much of 70s
much that 46u
much to 57s
mucked 45t
mucked up 45t
mug -66n
mug and -34n
mugs -34n
muppet -34n
murder -129o
murder that 80o
murderer 33e
museum -32n
must -160o
must think -44n
my accounts 99s
my affairs 56s
my age -34h
my ancestors 34s
my anger -32n
my antibiotics -32n
my antidepressant -30n
my anxiety -61t
my arms 59h
my aunt -48u
my back -61t
my badge -32n
my bedroom 34u
my belly -40h
my belt 38o
my birthday -80e
my blood -118t
my body 52h
my boy 51y
my boyfriend 41u
my brain 87s
my breathing 68t
my brother 38y
my brothers 87u
my building 31u
my bulimia 116e
my calendar -80o
my car 56u
my card -35s
my career -102n
my cat 42s
my cellmate 47o
my character -46n
my child 40o
my children 113o
my chin -105n
my class 91y
my clothes 144u
my coffee -45n
my colleagues -61e
my contract -36n
my cooking -47n
my country 33h
my crush -86n
my cv -72n
my dad 97y
my daughter -66y
my daughters 63y
my day -51n
my dead -86o
my death 42s
my debts 32s
my dentist 32e
my desk -54h
my diary 69h
my divorce -61n
my doctor -91s
my doing -47u
my door 33u
my drink 82u
my driving -50s
my ear 33t
my ears 66t
my eldest -48n
my essay 31s
my ex 87u
my eyes 84t
my family 93s
my fault -141u
my favorite 42e
my file -35n
my fingers 176e
my first -64s
my fist 49h
my flat 62y
my flatmate -74y
my foot 116h
my forearm 101h
my friend -83y
my front 100u
my funeral 90s
my future -50n
my girl 164y
my girlfriend 142o
my glasses -32n
my good 33s
my goodbye 69s
my goodbyes 41s
my gp -63s
my grades -60u
my grandmother -77y
my gum -67n
my hair -45e
my hand 88h
my hands 47o
my head 98h
my headache -44n
my heart 40e
my homework -78t
my house -41u
my husband 72y
my idea -79n
my in 73u
my inbox -78n
my insulin 41t
my jaw 47u
my jeans -36n
my job 35o
my keys -67u
my kid -37o
my kids 37o
my knee -125n
my knees -41e
my knuckles 127h
my landlord -55o
my laptop -83s
my last 122s
my laugh -39n
my leftovers -56n
my leg 81t
my legs 126h
my licence -82n
my lip 33u
my little 76y
my lunch -35e
my manager -120u
my mates 131t
my mattress 30h
my memory -43n
my mileage 46u
my mind 34t
my misery -45s
my mistakes -41o
my mock -59n
my mom 85y
my moods -39n
my mouth -32t
my nails 54h
my name 84o
my nans 43t
my neck 57u
my neighbour 50y
my new -41u
my nose -48e
my note -80s
my notice -96n
my novel -40n
my nudes 35u
my old -157o
my online 112y
my only 106s
my opinion -53n
my organs 35s
my own 37h
my partner 122u
my passport 108u
my patience -60n
my patient 51y
my pen -45n
my pension 43u
my perfectionism -37n
my period 111e
my periods 95e
my photos 58u
my pills -34t
my pimp 43u
my plane -71n
my plants -77n
my pohne 52u
my post 38u
my pride -68n
my probation -52n
my problem 76s
my promise -47n
my pss 88s
my pupils -72n
my ribs 119u
my ring 78s
my room 56u
my roomate 70y
my rope 37s
my scarf -35h
my scars -69n
my seatbelt 113s
my second 48s
my sell 64s
my sentence -49n
my serve -72n
my shift 40h
my shirt 68t
my shoes 84s
my shoulder -85n
my size -30u
my skin 76h
my skirt 32u
my sleep 121s
my social -49n
my socks -52n
my son -55y
my soup -38n
my sponsor 31h
my step 43u
my stepdad 54o
my stepson -45n
my stomach 57h
my stop -32s
my student 78y
my students -65n
my team -37h
my teenage -62n
my teens -48n
my teeth 42e
my therapist 120h
my thesis -38e
my thigh 53h
my thighs 129h
my thoughts -109n
my throat 78e
my thumb -75n
my time 109s
my toddler -63o
my tooth -32n
my top -80n
my turn 31u
my twenties -57n
my uncle -34u
my voice -84u
my weight 53e
my will -34s
my work 54u
my working -36n
my worth -48n
my wrist 60h
my wrists 118t
myself 109h
myself about -45t
myself all -87n
myself around 83o
myself before 74e
myself by 35e
myself for -75h
myself go -66s
myself i -179h
myself if 63h
myself is 30h
myself just -60n
myself like 69h
myself names -35n
myself off 74h
myself one 55h
myself or -93h
myself over -39h
myself right -34h
myself shaving -38n
myself so 47h
myself some -59n
myself that 36s
myself the -66s
myself to -90h
myself today -43o
myself up -60n
myself when 76h
myself with 128h
nag -45n
nails 70h
nails are 43e
name at 36o
name in 101s
name off 90s
name on 54s
named -36n
names 31o
nan -43y
nan in 30s
nana 51s
nans 43t
nap -77n
nasty -39n
nature 31s
nature finish 35s
nav -36n
near -77o
near a -114h
near my 49y
near the -35o
nearly did 106o
nearly hit -40o
nearly jumped -90s
neck 167o
neck for 68u
neck myself 51s
necked 85t
necked the 55t
necklace 65y
necklace and 53y
need a -58s
need for 52s
need it 137e
need my -68n
need not -45n
need something -36h
need the 38h
need to 97h
needing 48s
needle -108h
needs me -34s
needs to 119s
needy -80n
neet 37s
neet again 38s
neighbor -52o
neighbour 55y
neighbour little 35y
neighbour smelt -65n
neighbours that -62n
neither -85s
nephew he 35s
nerves -121n
nervous -141n
netball 33h
never -84s
never be -36s
never been -48y
never born 82s
never came 65s
never come 57s
never cut -179n
never do 30u
never drinking -30n
never going -86n
never had 79s
never happened 31s
never laid -45n
never learn 48y
never leaves 96u
never lets -48s
never met 65u
never once -34n
never speak -47n
never take -35n
never want -74n
never was 46h
new -62h
new address 57u
new baby -43n
new country -51n
new dad -46n
new girlfriend -47n
new glasses 50s
new haircut -32n
new neighbors -56n
new ones 40h
new year -31n
newborn -40o
newsletter -38n
next 42y
next to -82u
next week -91y
ngl 96s
nice 92s
nice about -50n
nice memory 49y
nicer -32y
night 87u
night bus -55n
night he 37y
night i 127o
night in -121y
night it 48u
night like -38n
night now 52e
night of -50n
night on 35t
night shift 61o
night sleep -34n
night that -42s
night with 112h
nights i 53s
nine -64e
nine and -64e
nine days 43e
nine years 56h
nineteen -125n
nineteen i -85n
ninety -87n
ninety and -35n
nite 41u
no alarm 38s
no backbone -38n
no food 85e
no for -33u
no hurry -35n
no man -59n
no matter -86n
no me 144s
no more 160h
no need 54s
no one 77h
no phone -38n
no point 103s
no purpose -52s
no reason -45s
no return 83y
no shame -57s
no talent -35n
no thoughts -60n
no truthfully -62n
no use -32s
no way -85s
no willpower -32n
no wish -110s
no wonder -75n
nobody 49s
nobody asks 41e
nobody can -93n
nobody checks 78h
nobody does -41n
nobody gets -31n
nobody hits -71n
nobody home 35s
nobody hurt -75n
nobody in 50e
nobody knows 56t
nobody needs 100s
nobody reads -47n
nobody sees 89h
nobody should 54s
nobody tells 58s
nobody was -78n
nobody would 32u
nod 55e
nodding 86t
nodding off 86t
noisy -54n
none -59e
noodles -31n
noon -109n
noon and -42n
nor 93e
normal after 75o
normal to 63t
nose -42o
not a -113o
not about 66e
not add -37u
not afford -68n
not afraid -70s
not all 59t
not allowed 120u
not always -43n
not an 40h
not and -47t
not answering 71y
not around 45s
not asked -71n
not at -42s
not be 44s
not bear -65e
not been -43n
not being 67y
not believe -44u
not belong 35s
not bother 47s
not breathe 64e
not bring 36u
not built 56s
not by 36s
not carry 48e
not come 94y
not concentrate -30n
not cross 34h
not cry 32h
not deserve -74e
not died -58n
not do -140u
not eat 52e
not eaten 90e
not eating 233e
not ever -95n
not every -35n
not everything -37n
not exist 50s
not fashion 49h
not find -58s
not fix -107n
not follow -42n
not for 167e
not forgive -47n
not from 60o
not get -62e
not go 39s
not going -57s
not good 31e
not had 102e
not he 87u
not heal 41h
not healed 77h
not helping 54t
not her 54s
not here 37s
not hit 40u
not home 38y
not hurt 53h
not i -74e
not in -58s
not intend 42s
not joking 90y
not kept 65e
not kill -43n
not kind -43n
not kiss -56n
not know -101y
not lazy -52n
not leave 60y
not let -50e
not look -94o
not love -48n
not matter 119s
not me 56s
not mean 110t
not measure -62n
not mention 36s
not miss 46u
not move 154t
not moving 48y
not my -82s
not one -55s
not only -132n
not plan 143e
not planning 46s
not pretty -33n
not promise 119o
not put 76o
not read -36n
not recall -40n
not ring 59u
not ruin -51s
not sad 70s
not safe 139o
not say -69u
not see 165s
not seem -40h
not send 43e
not smart -54n
not stand -95t
not start -46e
not stay 63t
not step 43s
not stop 59e
not stopping 73t
not survive 71s
not swallow 64e
not take -107u
not tell 103t
not text -70h
not that 39s
not the 37h
not their 42s
not there -43y
not they 34s
not think 96s
not to 151y
not trouble 38y
not trust 52o
not undo 46t
not wait -82h
not wake -83y
not waking 49y
not wave -57n
not wear 31h
not what -42n
not work 42s
not worth -65s
not write 79u
not you 62h
note 63y
note for -108n
note in 112y
note on -115s
note today 45s
note written 66s
nothing about 40h
nothing as -31n
nothing at 47e
nothing bad -58n
nothing but -37e
nothing by 39e
nothing ever 47s
nothing fits -57o
nothing goes -45e
nothing happened -38u
nothing i -35e
nothing if 58e
nothing in -86n
nothing is 103s
nothing left 115s
nothing on -79n
nothing was 48u
nothing when -68n
notice -60s
notice if -67s
noticed -97e
noticed the -47n
noticing 48s
novel -96n
novel i -37n
novel the -41n
novels -134n
november 100u
now 83t
now and -62t
now everything -50n
now he 81u
now like 42e
now my -30t
now on -48s
now so 52h
now than 60s
now the -53t
now there 129u
now they -74s
nowhere 56u
nudes 35u
numb 61t
numb today -31n
number 93e
number on 38u
nurse asked 37h
nurse i -49u
nurse said 72e
nursery every 46u
nursing -42n
obviously -40n
odd -76y
oddly -52n
of 100 -59n
of all -63o
of being -66s
of biscuits -85n
of control 49e
of days 114h
of death -109s
of doing 53s
of dropping 34o
of drowning 31o
of dying -116s
of embarrassment -64n
of father 57s
of flying -47n
of getting -40s
of going 136y
of grandma -47n
of guilt -32n
of him 35o
of holding 37o
of hurting -114o
of letting 33s
of life 46s
of love -31n
of mine 80y
of myself 122s
of no 65o
of notes -39n
of one 33s
of person -35t
of pills 132t
of pity -85n
of pretending 46s
of reasons 48s
of revising 79s
of tea -39n
of these 160o
of things 38h
of this 54s
of tomorrows 53s
of twenty 31u
of us -43o
of vodka 48t
of who -49o
of wine -62t
of you 42o
of your 46h
off and -64h
off at 111u
off dead 35y
off for 57y
off my 51u
off the 58s
off then 74s
off to -82n
offer -137n
offered -118n
offered me -80n
office -53o
office had -31n
office is -66n
officer 118h
often -85s
oh -32n
ok 57s
ok so -64h
okafor 37s
okay -35s
okay but -46n
old -57h
old bridge -38n
old cat -73n
old for 43s
old friend 42s
old house 58s
old man 36o
old one -32n
old photos -37n
old scars 69h
old school -41n
on -39h
on a -117y
on all -59n
on and 133t
on any 47s
on anymore 32s
on bills -56n
on by 82s
on cat -62n
on eggshells 43u
on for 170s
on his -67y
on i -31s
on in -70t
on instagram -85s
on it 94o
on leave -174s
on life 33s
on like -112s
on living 35s
on me 111u
on my 74h
on one -30n
on paper 36s
on purpose 169h
on read 66h
on record 33s
on saturday 69u
on stage -30n
on sunday -31h
on sundays -31s
on this -101s
on time -81n
on to -44n
on with -44n
on yesterday -65n
on your -33n
once and -43n
once my 58s
one and 136y
one at -47n
one bad -57n
one by 56t
one day -31u
one did 36u
one drawer -33n
one drink -45n
one foot -36n
one for 45h
one good 32s
one has -42n
one hears 33e
one hour -57n
one last 100s
one less 102s
one look -41n
one more 41o
one page -54n
one picked 41h
one reason 44s
one room -67n
one sentence 87e
one that -43s
one there -50n
one thing -221h
one to 53o
one told -69n
one way 201s
one who -78o
one will -33n
one with 80s
one would 52s
ones 170h
onions -71n
online friend 115y
only been -35n
only bruises -49n
only ever -57n
only fed -44n
only feel 34h
only for 77o
only i -119s
only invited -71n
only kept -43n
only like 57u
only of -58n
only one 39s
only plan 100s
only reason 85s
only thing 62h
only waiting 145y
only way 65s
only with -91n
only work -101n
open it -31s
open my 40s
open so 65h
open the -69s
open up 41h
opened the -93h
opening 36h
operation -77s
operation is 35s
operation on -44n
opinion -100n
option 62s
or -44h
or a 42h
or anything -39h
or at -59s
or not -49n
or the 72u
or there -86n
orchestra -43n
order for 38s
order is 49u
order the -37n
orders 57o
organiser 90t
organs 35s
other girl 50u
other half -38s
other mom -55n
other side 35s
other stuff 62h
other ways -40n
others at 32s
ought -77u
ought to -71u
our -98y
our band 73s
our cat -61u
our daughter 38u
our house 69u
our keeper -170n
our old -32n
our papers 40u
our parents 48u
our secret 81u
out a 87h
out about 86u
out after -44s
out again -76u
out and 48y
out because 103e
out but 40e
out by -65n
out in 93e
out my 59h
out that -52s
out the 36s
out today -35n
out we -43n
out went 38s
outside 115u
outside her 52y
outside tesco -52n
oven -112h
oven on 48h
over a -91u
over and 102h
over at 44u
over because 51h
over between -45n
over for -44o
over in 41o
over it -139s
over me 86o
over since -78n
over text 36s
over this -49n
over to 33s
over with 33t
overdid -43n
overdose 67t
overdose at -61n
overdose i -31s
overdosed 68t
overdosed and 64t
overdosed on -108t
overreacted -38n
overslept -36s
overtime -46n
owe 56u
own and 34h
own eulogy 67s
own feet 30h
own finger 66h
own fringe -53n
own funeral 74s
own goal 31o
own hand 40h
own hands 114o
own house 97u
own it -54n
own life -58s
own mom -110u
own name 73s
own up -41n
own with 105o
owner 46s
oxygen 44o
pack -66t
package -52n
packed -49o
packed at 70u
packed on -81n
packet 108t
packet of -79t
packets 64t
packs 58t
page -90t
paid 139s
paid for 54e
paid the 36s
pain 107h
pain and -38e
pain so 30h
painful -95s
painful to -41n
painless 86s
painless ways 87s
paint -108s
paintball -74n
painted -75n
painted the -34n
painting -38n
paintings -40n
pair -42n
pan 91u
panic -174h
panic attack -51s
paper i 32s
paper shaking -33n
papers 96u
paperwork -45s
paperwork and -46n
parallel -38n
parcels -46n
parent -60n
parents -45u
parents at 37s
parents committee -73n
parents lock 37u
parents will -64s
park outside -52n
parked car -45n
parking ticket -57n
parole 121o
part of -31o
part time -69n
parties -55n
party -31t
party and -90t
party i 63t
passed out 100e
passed over -58u
passes 49s
passing 45y
passing out 53y
passport 132u
passport and 77u
passwords 60s
passwords in 72s
passwords so 35s
past me 73o
past my 62u
past the 82s
past two -38n
past with -67n
pasta -58n
pastor 78u
pat -65n
patches 67t
path with -70n
pathetic -164y
pathetic that -35y
patience -70s
patience with 35s
patient -78y
patient with -63h
patients 30o
pattern -77n
paused 51s
pay 80o
pay and 31h
pay for 65h
payday -175u
pays -76s
pays out 46s
pea 69e
peaceful 201s
peas -63n
pen -72h
pen friends -44n
pen in 42t
penalty -49s
pencil 92h
pens -65n
pension 57u
people -30o
people do -109n
people get 31s
people i 205h
people know -36n
people think 94s
perfect -105n
perfectionism -37n
perfectly -151n
perhaps -98n
perhaps i -40n
perhaps the -38n
period 85e
period since 52e
periods 95e
periods stopped 74e
permanent 79s
permanently 113s
permission to 43u
permit -35n
person can 72s
person in -47n
person like 45s
person people -32n
person who 69e
personally -78n
pesticide 38t
petrol 73o
petrol in 94o
petty -41n
pharmacist -52s
pharmacy -80n
phone -34y
phone and 55u
phone bill -40n
phone call 62h
phone died -30n
phone for -52e
phone goes 47u
phone has -31n
phone in -80n
phone off 58y
photo -65u
photo and 35s
photo of 36u
photograph 34s
photos -41e
photos and -40e
photos of 96u
physical 35u
physically 41e
physio -57n
piano -137n
pick my 62h
pick up -36y
picked again 41h
picked the -66s
picked this 40s
picking at 44h
picking up -86y
picture 114u
picture it 67s
picture of 49o
picturing 62o
pieces -99o
pig 33e
pigeons -37s
pile -50n
pill 126t
pill organiser 90t
pillow 156o
pillow and -108o
pillow in 35o
pills 159t
pills are 80t
pills but 69t
pills cabinet -31t
pills cupboard 40s
pills for -144y
pills i -61t
pills late -86n
pills make -99n
pills now 40t
pills school -39s
pills with -32t
pimp 43u
pin 90s
pinch 68o
pinches 46u
pins 37h
pitch -31n
pivot -73n
pivot tables -60n
place and 38s
place for 101s
place i -52u
places 110s
places with 101s
plain -40s
plan 33s
plan and 63y
plan for -43s
plan is 160s
plan on 128o
plane goes 63s
planet 46s
planned it 50h
planning 193o
planning how 35o
planning on 35s
planning the -40s
planning to 37y
planning what 89o
plans to -80n
plant -122n
plant i -40n
plants -36s
plants want -55n
plaster -48n
plasters 115h
plate 82u
plate at 67u
plate of -48n
plates -59u
platform 84s
play -138u
please 137t
please help 40t
please take 37s
please what 33t
pleased -36e
plenty -32n
pls 52t
plumber -93n
plus -41n
plus one -35n
podcast -66n
poem -40n
pohne 52u
pohne and 52u
point in -56s
point of -63s
poison 154t
police 157u
policy 47s
policy pays 46s
polish -38n
polite 66u
polite about 52s
polite on 47h
politely -54n
politics -31n
pool -59o
pool with 34h
poor -160n
poor man -67n
poor sort -31n
portugal -75n
portugal for -75n
post -69y
post it 58s
post my 34u
post office -32n
post with 54y
posted 67y
posted a 112y
posted the -57n
poster -32n
pot -45n
potatoes -35s
practical -44n
practice -144u
practice and -93u
practice the -33n
practise -86n
practised -31n
pram on 34o
prawns -111n
pray 34s
prayer 58e
prefer 73s
prefer to 62s
pregnancy -47n
pregnant 160u
pregnant and 46u
prescribed -36n
prescribed and -34n
presents 75s
press 90h
press it 47s
pressed 96h
pressed my 42h
pressure -53t
pretend 32u
pretended -49n
pretended to -32n
pretending i 48s
prettier -173n
pretty -95e
pretty enough -33n
prices 51s
pride -78n
pride and -52n
print 48h
printed -30n
printer -165n
prison and 32s
priya -73n
probably -34h
probation -52n
probation got -52n
procrastinated -88n
profile -65n
profile and -37n
project -133n
projects -72n
promise 112y
promised i -37s
promised my 90h
promised to -50n
promoted -130n
promotion -51s
proof -35n
properly and 41y
proposal -78n
proposed -66s
proud -156e
pss 88s
pss to 74s
pub and 31o
pub quiz -43n
pudding -33n
pull 75h
pulled me 53o
pulled up 32y
pumped 59s
pumped my 86s
punch 40h
punched 91h
punched me 47u
punched my 48o
punched myself 47h
punches 78u
punching 61h
punish 94h
punish myself 84h
punished 32h
punishment 107h
pupils -74n
puppy -83n
purged 55e
purged my -56n
purging 44e
purpose 125h
purpose and 79t
purpose for 41e
purpose i 35t
push 43o
push the 48u
pushed 81o
pushed me 96u
pushes 48u
pushes me 48u
pushing 104o
put 47o
put a 66u
put all 46t
put her 39o
put his 70u
put off -55n
put on 36t
put something 31o
put together -39n
puts 62u
puts his 48u
pyjamas 32t
queen -42n
question -65s
questionnaire -76s
questions -65n
questions and -40n
queue -114h
queue and -36n
quick 124s
quiet after -46n
quiet all -31n
quiet and 89y
quiet evening -39n
quiet now -34n
quiet since -44n
quiet the -30n
quietly 43o
quilt -33n
quit -127e
quitting -73n
quiz -50n
quote -78n
race -30u
rack -47n
radio -32y
rage comes 34o
rail 45s
railing 34y
railway 100s
railway line 96s
rain -53u
rain after -76n
rained 70s
rained and 88s
raining -115n
raining again -55n
raining and -53n
rains -40n
raise -57n
raised -38u
raised my -32n
ramp 70u
ran into -57n
rang and 73s
rang everyone 42s
rang my -42u
rape 48u
rape if 48u
raped 170u
raped at 79y
raped on 50u
rather be 90y
rather die -40s
rather have -52n
rather not 33s
rattle -71n
raw dough -66e
raw with 43h
razor 170h
razor and 81y
razor blades -91t
razors 52h
re -49n
reached 66s
read -107h
read for 33h
read her -46n
read i 68h
read it -48s
read my 42t
read through -36n
read to -51n
read what -36n
reading -52t
reading how 41o
reading my 36s
readings -42n
reads this 48s
ready 72s
ready and 42s
real 151y
real man -70n
real name 33y
real one 134s
realise -81n
really 83o
reason 143s
reason and 42s
reason i 58s
reasons 41s
reasons to 44s
recall -40n
recall my -40n
receipt -60n
receipt in -32n
recipe -37n
recipes -32n
recital -100h
recording -35n
recovery -32n
red and 60o
red coat -33n
red i -34n
red wine -33n
redundancy 53s
redundant -30n
reference -43u
refuse 46u
refused 45s
regiment 43y
regret it -95t
regrets -73n
rehab -34n
rehearsal -37n
rehearse 99s
rejected -66s
rejected by -50n
rejection -105h
relapsed 116h
relapsed and -43h
relationship -84s
relationship i -48n
relay -45n
relay on -33n
relief 77s
relief to 32s
relieved -68s
relieved it -37n
remember it -31s
remember me 45s
remember my 76o
remember that -38n
remember the -60n
remembers -35n
remind -57n
remote -32n
renewing 72s
renovation -46n
rent and -39u
rent has 37o
rent is 74s
rented -38n
renting -33n
repair -34n
repeat -60n
replaced -39n
replaying -54n
replied -61n
reply -66n
report -50u
report card 53u
reports -39n
resent -58n
resent my -39n
resit -52n
respect -35n
rest is -36n
rest of -39s
rested -45n
result -33s
results back -64n
retired in 55s
retirement -30s
return the -58n
reunion -56n
review -67s
revise -73n
revising 79s
rib 57e
ribs 92u
ribs hurt 34u
rice -38u
rice and 48u
rid 160e
rid of 160e
ride -53y
ridiculous 105h
rifle 126y
right -49y
right at 74s
right for -63n
right i -38s
right idiot 34t
right my -45t
right now 89y
right on -34n
right the 59u
right there 51u
ring me -36n
ring my -35n
ring the 39u
ringing 88t
rise -56n
river 37y
river and 66y
river from 30s
river is -126s
rn 150y
road 60o
roast -35n
rock -42s
rohan -57n
rohan says -57n
rolled -52n
romeo -32n
roof of 120s
roof when -34n
room 89u
room for 48s
room i 92h
room in 31y
room since 34o
room to -129n
room with -67n
roomate 92y
roommate is 32y
rope for -64n
rope in -115s
rope on -47n
rope yesterday 50s
rosa 62s
rose 83h
rota at 45t
rotten -52n
rough -41u
round 43o
round my 73u
round of -40n
round the -43u
round went -48n
routine -42n
rubbed 128s
rubbed out 128s
rubbish -122h
rude -109s
rude to -38s
rug -38n
rugby -36u
ruin everything -44s
ruin things 47o
ruined -64o
ruined my 38o
ruined the -43s
rule 42h
run 31e
run out 80h
rung -32y
running 80t
running and 51t
running out 111h
runs -44s
rush -35n
rushing -85n
ruth 40u
sad -76h
sad about -78s
sad and -74n
sad when 87s
sadness -59n
safe 110s
safe and -47n
said a -62n
said and -46s
said at -32n
said do 50y
said go 73t
said he 69u
said if 55y
said kill 100s
said maybe -60n
said my 32e
said no -41u
said nobody -51u
said nothing -36y
said ok -33n
said she 60y
said so -76n
said something -67u
said sorry -51u
said thank -59n
said thanks -61n
said the 88y
said they 69u
said words -33n
said yes -39s
saint 44s
salad -68n
salary goes 31e
sale -71n
sale and -32n
sales -38n
same -68y
same way -37n
sample -32n
sand -48n
sand and -30n
sandwiches -37n
sang -131s
sang flat 58s
sank -45n
sat -67o
sat in 64u
sat nav -36n
sat with -58s
saturday and 131u
save 35s
save for 69s
save my -33n
saved for -37n
saved me 43o
saving 47s
savings are -39n
saw 66y
saw me -30u
saw my 44h
saw stars 68h
saw this -73n
saw your -40n
say about 75u
say and -49n
say at -59n
say i 104u
say in -114n
say is -37s
say my 70y
say no -66u
say so -46s
say something -64n
say sorry -116s
say thank 71s
say thanks -39s
say that -32y
say they 81u
say well -32n
say yes 55u
saying 32y
saying bye 61y
saying it 57u
saying just -42s
saying no 76u
saying she -70y
says all 30s
says and -58n
says he 108y
says it -34u
says kill 50s
says my -43e
says on -41n
says they 59u
says what 59u
scaerd -46n
scalded 107h
scalding 53h
scale -42e
scales -74n
scar -62n
scare 72s
scare me 51u
scared about -34n
scared ill 42o
scared me -42h
scared to -109e
scarf 63h
scarf on -32n
scars 84h
scars are -48h
scars from 30e
scene 33s
schedule -83n
schedule and -53n
scholarship -54n
school 33y
school and -55h
school because 51e
school nurse 76h
school on 49s
school play -67s
school says 42s
school starts -44s
school the 102s
school trip -34n
school year 84y
schools -56n
scissors 71h
scolding -49n
scored the 31o
scratch 100h
scratch on 36s
scratch till 33h
scratched -45h
scratched his -69n
scratched my -93h
scratched the 33h
scratches 112u
scratching -32h
scratching the -42n
scream -84h
screamed -76o
screamed for 57s
screaming 89y
screams 48y
screen is 81t
screw -42n
scroll -33n
scrolled -66n
scrolling -42n
scrolling through -36n
sea -86s
sea and 100s
season -151s
seat -80o
seatbelt 160s
second -63o
second act -57n
second attempt 57s
second round -48n
second year -78n
secret -53u
see 76o
see a 44e
see anyone -38u
see blood 62h
see how -104s
see i -68e
see it -35s
see myself 32s
see red 80o
see what 42h
see who -42n
see why 43s
see you 38s
seeing 30t
seeing the 35h
seem to -40h
seems like 60s
seen -42y
seen it -50n
sees -85h
sees the -46h
self -41h
self harm -40h
self harmed 77h
self is -54n
selfish -109s
sell by 64s
send me 36e
sending me 35y
sense of -43n
sensitive -65n
sent 101y
sent an 82h
sent back -31n
sent flowers 37u
sent it -34n
sent me 103y
sentence -35e
september -58e
serious 54s
serve -72n
serves -101n
service 58s
set -56s
set a 88s
set fire -44n
set my 35s
setting 58o
setting fire 58o
seven -156e
seven and -43n
seventeen 59u
seventy four 62e
sex 64u
sh 143h
shakes 39y
shaking and 46t
shame -53h
shameful -39n
shape -62n
share -148u
share the -151n
shared -47n
sharp 70h
sharpener 118h
shaved 32s
shaving -147h
shaving and -138n
shaving before -33n
she asked 35h
she can 41y
she cried 73h
she cut -31n
she did -68h
she does 32y
she forgave -30n
she gave 53y
she had -35n
she has 130y
she hit -70o
she is -33y
she just -35n
she knows 51u
she leaves 34h
she likes -31n
she looked 76u
she made 66y
she means -53n
she moved -35n
she never 43o
she only 63y
she said -40u
she saw -53n
she says 88y
she scratches 56y
she screamed 57o
she sees -66o
she should 80o
she slept 43o
she threatened -37n
she threw 73u
she throws 63u
she told -43y
she wanted -37n
she went -70o
she will -34y
she would -70y
she wrote 50y
shed 34y
sheep -30n
shelf -37h
shell -32y
shift and -44u
shift at 39s
shift ended 39h
shirt 73t
shoe -33u
shoe at -69n
shoebox 59s
shoes -58u
shoes by 114u
shoes i -35n
shoes off 137s
shook -70o
shook him 53o
shook the -58o
shop -54y
shop is -44y
shopping 80e
shops -86t
shops then -64n
short -58h
short sleeves 77h
shorts -57h
shot -55t
shot i 45s
shot in 53s
shot it -45n
shot me -52s
shot myself -49n
shot up 71t
shotgun 39y
should 61s
should be -109s
should do 94y
should get -33n
should go 40s
should have -64t
should i -31t
should just 46s
should keep 34s
should stop 66o
shoulder -114n
shoulder and -30n
shouted -94o
shouted about -42n
shouting 34u
shouting at -45n
shouts at -39h
show -43h
show for -46n
show me 41u
showed -84y
showed me -49y
shower 86e
shows -64o
shrank -33n
shredded 34s
shrugged -61n
shrugged and -41n
shut down -41n
shy -81n
sick about -92y
sick and 97e
sick as -43n
sick so 47e
sick when -31n
sickness -32n
side 59y
sides 44t
sideways 34u
sigh -58s
signature 36u
signed the 73s
silence -128n
silent -61n
silly -105o
silly and -57n
silly but -64n
silly saying 38o
simpler 33s
sin 104o
since 1998 -92n
since breakfast -55n
since dad 38y
since four 43e
since harold 41e
since he -44s
since lunch -63t
since march -84n
since mom -36n
since noon -42n
since october 38h
since school -43n
since that 57e
since the -109e
since tuesday -98e
since two 40o
sing -71n
sing karaoke -44n
singing i 59s
single -96s
single day 57s
sings -31n
sink -45t
sir -34u
sir asked -31n
sister a -37n
sister came 60y
sister for -89n
sister husband 80y
sister i 84o
sister in -34n
sister my 78s
sister paid -48n
sister says -80n
sister to -35y
sister would 34t
sit -37u
sit in -37u
sit on 66h
sits -51u
sits in -39u
sitting 123u
sitting on 45h
sitting right -59u
sitting with 45t
six and -43h
six days 60e
six i 59e
six times 31e
sixteen -100o
sixteen and -53n
sixty and 97u
size -95h
skating -178n
ski -61n
skin 130h
skin and 33e
skin is 31h
skin my -38n
skin on 56h
skin when -59h
skip the -36n
skipped -71e
skipped practice -54n
skirt 35u
slack -93n
slam 57h
slam my 59h
slammed -89h
slammed the -112n
slap 139h
slap myself 41h
slapped 169o
slapped me 95u
slapped my 50o
slapping 53o
slaps 72u
slaps me 72u
sleep and 57s
sleep for -86n
sleep on -84n
sleep so -62s
sleep the 62s
sleep through -67n
sleep with 48u
sleep would 34s
sleeping 39t
sleeping pills 68t
sleeps 117y
sleepy 39t
sleeves 175h
sleeves again 49u
sleeves in 123h
slept -83y
slept with -52n
slice 53e
slide 67e
slides -68s
slimming -31n
slimming club -31n
slip 57s
slip out 47s
slipped 59h
slippers -97n
slob -40n
slot -38n
slow and 35e
slow breath -50n
slowed 34o
slowly -64o
smacked 61o
small -90h
small and -42n
small i -34n
smaller than 46u
smallest -39n
smart -58n
smart enough -51n
smarter -45n
smash 44o
smashed my 33u
smelled -43n
smelled of -33n
smelt -65n
smelt it -65n
smile -96h
smiled 37e
smiling 54u
smirk -61n
smoking -41n
smug -128o
snacks -78n
snap -32o
snapped -47y
snapped at -55y
snooze -34n
snores 51o
snoring -40y
so am 129t
so and -49n
so ashamed 47h
so badly -71h
so behind -41n
so calm 44o
so clumsy -39n
so disappointed -50n
so do 38s
so done 41s
so drowsy 57t
so embarassed -40n
so embarrassed -81n
so empty -79n
so fast -40t
so fat -56n
so hard 78o
so he 49u
so is -52u
so long 71e
so loud 41h
so many -47t
so mom 82e
so my 58e
so no 63e
so nobody 116o
so peaceful 32s
so petty -40n
so scared -55o
so silly 38o
so that 138h
so the 41e
so they 145e
so tight -58h
so useless 62h
soaked and -43n
sobbed -52n
social -69n
sock -62h
socks -49s
sofa -104u
sofa and -47n
softer -31n
software -36n
sold my 58u
sold the -57s
soldier 67s
solicitor -69o
solve everything 45s
some days -75s
some of 47t
some people 43s
some slack -59n
some tea -61n
some water -32n
somebody else -60s
somebody new -67n
somebody should 45o
somebody take 35o
somebody to 86o
somebody who -49n
somebody would 30s
somebodys -40n
someone 40o
someone i -42t
someone in 39y
someone prettier -64n
someone was -47n
someone who -49s
someone with -58n
someones 156o
someones following 49u
someones going 65o
something 99t
something and 53t
something at 38t
something for -63t
something from 45t
something i 56t
something in 65o
something mean -38n
something that -45s
something wrong -48u
sometimes -47o
sometimes i 83o
somewhere -95s
son -34y
son and 51s
son at -98n
son i -46n
son room 112y
son thinks -54n
son today -55o
son told 38y
son took 92y
son will -32o
song -114s
songs -55s
soon 119s
soon and 97s
soon it 33s
sore -114n
sorry 34t
sorry for 45t
sorry i 47u
sorry in -56n
sorry that 84s
sorry to 81h
sort 31s
sort it -31s
sorted -74h
sound 35u
sounded -34y
sounds 133h
sounds like 146s
sounds so 32s
soup -166e
soup and 67s
soup for -74n
sourdough -101n
sourdough starter -47n
space -67h
spanish -49n
spare chair -37n
spare part 41s
spat 89o
speak -103h
speak to -44s
speaking -74n
speaks -35s
special 57s
spend -34n
spent all 37s
spider -42n
spiked 66u
spiked my 66u
spilled red -30n
spilled the -36h
spineless -41n
spinning 61t
spit 42e
spit it 36e
split 52u
split lip 51u
split my 37u
split the -44n
spoiled -61o
spoke -70u
spoke to -31u
spoken -47n
sponsor 30h
spoon 72o
spreadsheet -90n
spreadsheet to -37n
spreadsheets -57n
squad -56n
squad was -31n
square -31n
stab 172o
stab me 48u
stab my 75o
stabbed in -93t
staff -156n
stage fright -49n
staiirs 76u
stairs 77e
stairs and 52t
stairs in -53n
stalked -71n
stalked by -69n
stalking my -33n
stammer -61s
stand in 58h
stand it -40n
stand me -42n
stand my -79n
stand myself -75n
stand there 74u
stand too 46s
stand up 45t
standing 108y
standing at -79s
standing on 147y
standing up -49n
stands 124u
stared -58s
staring 62u
stars 85h
start -60e
start again -70e
start by -34n
start cutting 35h
start over 83u
start with 78s
started 78h
started to 59o
starter -47n
starting 64t
starting to 48t
starts in -104n
starts monday -38n
starts to 105t
starts with 60y
starve 71e
starving -59e
stay 91s
stay alive 58s
stay awake 48t
stay for 50s
stay until -32n
stayed -54t
stayed down 45t
stayed home -93n
staying 123s
staying alive 62s
steering 33h
step in 49s
step out 85s
stepdad 98y
stepdad comes 45u
stepdad hurts 30y
stepped 38s
stepped off 57s
stepped on -49n
stepping -68n
steps 49u
stepson -47n
stew -38n
stick 100e
sticker -45n
stiff -79n
still -34e
still alive 94t
still be -48s
still come 85u
still did -38n
still feel -54t
still here 41s
still hot 37u
still i -37h
still in -33h
still lay -34n
still see 46e
still the -32n
still too 93e
still want 43s
still work 32t
still works 36t
stinging 33h
stings i 51h
stock -32h
stock count -30n
stockroom 90u
stomach 129t
stomach and 61u
stomach bug -73n
stomach dropped -50n
stomach drops -51u
stomach hurts 55t
stomach in 52s
stone -61e
stone in -31n
stood -31s
stood at 44s
stood there -75y
stop 93e
stop after -63n
stop and 76s
stop cutting -81h
stop for 62s
stop it 83t
stop me 46s
stop on -71n
stop to -44n
stop wanting 36o
stop when 110u
stopped 60e
stopped and 79e
stopped asking -65n
stopped for 50h
stopped looking 47s
stopped making 56s
stopped saying 70u
stopped talking -42s
stopping 79t
stopping me 34s
stops 50s
store 32t
storm -40n
story -61y
story at -33n
stove 79u
stove because 49o
straight to 59h
stranger was -52n
strangle -44o
strangle her 53o
strangle my 47o
strangled 64u
strangled the 55o
straw -61n
street -46o
street and 37u
stress -47e
stress so 39e
stretch -46n
strict -67n
strip 171t
stronger than 60e
struggling -42n
stuck -52e
stuck at -88n
student 68y
student wrote 46y
students -80n
studied -57s
stuff 169t
stuff away -31s
stuff from 32t
stumbled -33n
stung -68n
stupid stupid -63n
stupid thing 66s
subscription -50s
such -44s
such a -31s
suffer 59o
sugar -75e
suicidal 105s
suicidal again 85s
suicidal i -38s
suicide 58s
suicide i -61s
suicide is 48s
suicide note 66y
suicide since 37s
suicide squad -32n
suit 59s
sulk -70n
sulked -128n
sulking -51n
summer 33u
summer and -45s
summer to 42u
sun -44h
sunburnt -70n
sunday lunch 57s
sundays -58s
supermarket -48s
supervisor sent -31n
supper -52e
suppose 51u
supposed -51h
supposed to -51h
sure 99o
sure he 33o
surgeon -69n
surgery 35s
surprise -65s
survive 76s
survive the 42s
survived 69s
survived and 55s
survived it 94s
swallow 37e
swallow me -73n
swallowed 151t
swallowed everything 31t
swallowed my -118n
swallowed something 52t
swallowed them 114t
swallowed what 30t
swallowing 39e
swap 82s
swap places 101s
swap with 61s
swear i -74o
sweetheart -56n
swim 50h
swimming -68t
swing 56o
swing for 55o
switch 63s
switched 62s
switched off 67s
swore -98u
swore at -40n
swung 58h
table and 134e
table of 31s
table where 52u
tables -60n
tablet and -34n
tae 110u
take a -47t
take all 77t
take back 45t
take it -65h
take me 84s
take no -33u
take up -70n
taken 48t
taken something 120t
taken the -53y
takes 113u
takes my 37u
taking 90e
taking a 34o
taking him 35o
taking his 31y
taking it 47e
taking me 35u
taking my 69s
taking the -107o
talent -37n
talk -87y
talk me 93s
talk over -34n
talk to -56y
talk tomorrow 52h
talk too -38n
talked -64u
talked about -33n
talked back 44u
talked for -37n
talking about 71y
talking to -57h
talking when -35n
talks -31o
tall -40n
tank -43n
tap so 42e
tapped -34n
tastes 72t
tattoo -67n
taught -58h
taught me -52n
taught my 30h
tax -39s
tax return -65n
taxes -55n
tbh 87s
tea -110o
tea and -49o
tea as 54u
tea i 115o
teach -62y
teacher and 97y
teacher mom -78n
teacher read 36s
teaching -47n
team -111e
team loses 37u
tears -93n
teased -47n
teased her -41n
teasing -67n
teenage -62n
teenage son -62n
teenager 73y
teenager said -31n
teens -48n
teeth hurt 55u
teeth out -32n
teething -59n
tell a -86n
tell her -73t
tell him -103n
tell me -39y
tell mom 64t
tell my 196t
tell people -43h
tell the 35h
telling 71y
telling her 39y
telling me -41y
telling my -97n
telling myself 52s
tells 64e
tells you 75s
telly -44t
temper -59u
temper and -42n
temper at 60u
temper with -50h
ten -63t
ten i 36s
ten years -88n
tenant 48s
tent -33n
tenth 68e
tequila -46n
term -43y
term and -49y
terminal 40s
terrible -59o
terrified of 76e
test -88s
test and -73n
test for 33s
text -77y
text and 41y
text back -52h
text her -41n
texted me 98y
texted my -74n
texting -50s
than 38s
than a -66s
than do -56s
than eat -37e
than go 72y
than i 77t
than last -50n
than my 52e
than she 34o
than sing -44n
than sit 36s
than they -40e
than with 102s
than you -40n
thank the -34n
thank you 82y
thanked -36y
thanks -47y
thanks and -90n
thanks for 45y
that and 78s
that are 69o
that be 62s
that before 54o
that came 65o
that class 67o
that day 139o
that do -55n
that does 38o
that for 55s
that friendship -56n
that girl -139n
that gym -84n
that he -68y
that her 50y
that his 46u
that i -46s
that if 44y
that in 41y
that is 54h
that it 99y
that job -101n
that joke -37n
that lot 36o
that man 80o
that mom -62n
that night -41s
that no 86u
that now -69t
that office 38o
that one 183s
that order -33n
that party -48n
that phone -70n
that printer -76n
that right 58s
that road 31o
that says -47n
that scares 60h
that school 57s
that she -68y
that table 38s
that there 52s
that toast -58n
that wants 52s
that was 106e
that when 96y
that will -57s
that would 81o
the -44h
the abortion 43s
the ache -37n
the agency 45u
the alarm -37s
the all -43n
the allotment -55n
the altar -66n
the ambulance 48u
the anaesthetic -88n
the angry -39n
the apple 79e
the auditor -32n
the autumn -36s
the baby 82o
the bag 35o
the bakery -67n
the balcony 94o
the ball -54s
the band -85n
the bandage 42h
the barn 38t
the bat 41o
the bath 120o
the bathroom 115y
the baton -35n
the beams 41s
the bedside 54u
the belt 85u
the bench -63n
the bend 34s
the best -48e
the bike -36s
the bill 74s
the bin 117e
the blade 121h
the blanket 83s
the blister 58t
the body 54s
the book -52n
the boot 151o
the boss -52u
the bottle 81t
the bowl 41e
the box 128t
the boxes 42u
the boys 87u
the brains -72n
the brambles -86n
the bread -114n
the breakup -97h
the bridge 117y
the broken -60n
the broom 62u
the bruises 119u
the budget -104n
the buffet -30n
the burden -30n
the cabinet 94t
the cables 41u
the cancer 48s
the card -97n
the carer 67u
the carpet -61n
the cat 35h
the cats 77s
the ceiling 34s
the cemetery 39s
the chair 73y
the chance 63s
the changing 83u
the chem -33n
the choir -86n
the christening -91n
the class -31n
the clerk 58o
the client -54h
the cliffs 93s
the cold -46o
the comb 55e
the committee -34n
the company -56n
the consultant -33n
the contract -32h
the corner 34s
the cot 51o
the counter -45h
the courage 93s
the credit -43t
the crowd -35n
the cup -66n
the cupboard -126u
the custody 40s
the cuts 103h
the dance -52n
the dark 33e
the date -75y
the day 52s
the days -150n
the deal 50h
the death -49s
the debt 79u
the desk 54h
the dishes -30u
the dishwasher -54s
the dog 53o
the dowry 34u
the draft -37n
the drain -52n
the drawer 134h
the dress 72e
the driver -33n
the drop 106s
the edge 96s
the eighties -79n
the eleventh 42s
the empty 48t
the entire 56t
the essay -69n
the evening -36s
the exam -68t
the examiner -33n
the exit 48s
the fabric -50n
the face 63h
the facts -76n
the fall -52n
the family 51e
the farm 87t
the feedback -48n
the feeling -41h
the fight 76t
the final 34s
the fine -44n
the floor 99t
the flowers 49u
the flu -64n
the folder 33s
the foot -75n
the football -67t
the fourth 42s
the friend -31n
the front -31u
the furniture -39s
the garage 148t
the garden -42o
the gas 57t
the gate 52t
the girl -85y
the girls -77h
the good -105n
the grave 69s
the ground 148y
the group 36s
the guests -59n
the gym -83e
the hairbrush 41h
the hall 66y
the hammer 81o
the hand -50o
the handover -54n
the head 43h
the headache -33n
the heart -35h
the hero -62n
the high -82n
the highway 40s
the hob 35h
the holiday -53s
the horse -30n
the horses 46s
the hostel 44e
the hot 31h
the iath 94o
the ice -32n
the idea 81s
the in -81s
the inside -37h
the insurance -34y
the intern -43n
the interview -50h
the invoice -33n
the jeans 33e
the joke -49n
the kerb 63h
the kettle 64u
the key 56e
the kids 77o
the kitchen 31h
the kitten 30o
the knife 74o
the knitting -32n
the knives 67o
the ladder -43n
the lads 71u
the lake 65s
the laundry -70o
the lawn -103n
the least -31s
the letter 77t
the letters 95s
the lie -54n
the life 69s
the lift -77n
the light 50h
the lighter 127h
the lights 51e
the line 52y
the lines 67h
the list 60s
the locker 87h
the long 41s
the lorry 150s
the lot 46t
the lump 44s
the man 34y
the manuscript -35n
the marks -63h
the massage 33u
the match 42h
the maths 117u
the mayor -30n
the means 51s
the meeting -45h
the menu -31n
the mess 37s
the minute 43s
the mirror 47h
the mistake 101s
the mom -37n
the money -67t
the morning -31e
the mornings -90n
the mortgage -58s
the mother 61y
the motorway 37u
the mountain 62s
the mountains -32n
the move -101n
the needle -56n
the neighbor -42u
the neighbors 56u
the neighbours -90s
the new -55u
the news 37s
the next -66o
the ninth 33s
the nose -55n
the note 52s
the novel -43n
the number -47e
the office 49e
the old -44h
the ones 83t
the only 93h
the operation -57s
the orchestra -43n
the order 53h
the outside 71h
the oven -112h
the own 31o
the package -52n
the packet 35t
the pain 38s
the pan 88u
the parcels -46n
the parking -50n
the part -30s
the party 43t
the passwords 91s
the patients 34o
the people 60o
the pesticide 35t
the pharmacist -52s
the pharmacy -80n
the photo -67n
the physio -47n
the piano -111n
the picture -71o
the pill 99t
the pillow 129o
the pills 117t
the pin 97s
the plane 69s
the planet 40s
the plants 87s
the plasters 33h
the platform 84s
the play -31n
the plumber -55n
the podcast -66n
the point -88s
the police 107u
the policy 47s
the pond 46s
the pool -35o
the post -45y
the poster -32n
the potatoes -32n
the prawns -74n
the priest 57u
the problem -53h
the project -78n
the promotion -41s
the questionnaire -76s
the queue -61n
the quiet 37e
the race -52u
the rage 34o
the rail 58s
the railing 34y
the railway 104s
the razor 134h
the readings -42n
the real 108s
the recipe -30n
the recording -32n
the red -72n
the redundancy 61s
the relay -45n
the remote -32n
the rent 45h
the report -32h
the results -55n
the review -33n
the right -36n
the ring -38n
the rings 46e
the river 37y
the road -30s
the room -48t
the rota -51t
the rule 34h
the salad -68n
the salt 60u
the same -39y
the scale -40e
the scars 100h
the school -41y
the scissors 122h
the scratch -53n
the screen 31t
the sea -85s
the seat -50n
the second -120o
the service 63s
the shame 31h
the sharp 97h
the sharpener 92h
the shift -38h
the shop -33u
the shops -32t
the shotgun 39y
the show -42n
the shower 104e
the sick 42u
the side 63t
the silence -32n
the skin 91h
the sleeping 46t
the smallest -39n
the sofa -41u
the solicitor -69o
the song -85s
the soup -67n
the speech -73s
the split 78h
the spoon 52o
the staff -32n
the staiirs 76u
the stairs 30e
the step -36s
the stick 60u
the stitches 34h
the stockroom 90u
the stop 51s
the store 32t
the stove 79u
the sun -65n
the supermarket -39s
the surgeon -66n
the surgery 41s
the swim 68h
the swing -55n
the talk -36s
the talking -41n
the tax -61n
the tea 33u
the teacher -89o
the tent -33n
the tenth 69e
the thing -31s
the thought 131s
the thoughts 47o
the throat 70o
the ticket 54u
the tiles 74t
the till 31u
the time -32e
the to -68n
the toast 60e
the toddler -47n
the toilets 164h
the top 52s
the touch 59o
the towel 146t
the tower -48n
the tracks 50s
the train 56o
the trains 37s
the tray -64h
the trip -59s
the truth -61s
the two 62y
the typo -71n
the use -70s
the usual 52h
the vase -37n
the vicar -31n
the video -38u
the village -34u
the voice 112o
the voicemail -50n
the voices 81o
the waiter -45n
the waiting -42s
the wake -35n
the wall 69h
the war -72n
the wardrobe 116u
the washing -34h
the water 56y
the way -35s
the weather -108n
the wedding -44e
the week -53n
the weekend 34y
the wheel 92o
the widow -47n
the wife -39s
the winter 63h
the woman -41n
the word -47h
the words -54e
the work -32e
the worry -42n
the worst -85o
the young -59o
the zoo -60n
their dad 66t
their fault 42s
theirs -41n
them 90t
them a 58s
them and 69t
them are 69h
them at 82t
them for 36s
them i -69e
them in 54o
them is -31h
them my -63n
them now 36t
them should 63y
them the 52h
them with 122t
themselves -42s
then 68e
then a 163y
then cried -31n
then cry -60e
then do -48n
then guilty -38n
then his 41u
then home -49s
then in 50o
then it -78o
then looked 47s
then nothing 57y
then saw 39y
then someone 40o
then that -53n
then the 57h
then tripped -38n
then warm -32n
then went 73h
then what -46n
therapist 113h
therapist i 42h
therapist thinks 81h
therapy -77n
there 44y
there after 34e
there and -31u
there are 89y
there holding -111n
there i -44s
there is 85h
there was -102y
there were -53t
there when -57n
there will 38s
there would 67e
these -102o
these days -32o
these nights 32o
these thoughts 47o
thesis -104e
thesis is -67n
they asked 59s
they beat 80u
they bled 35h
they call -57n
they can 84e
they come 52s
they did 63o
they do -58s
they find 85s
they gave -87s
they go 60u
they have 147u
they jumped 38u
they keep -52u
they left -47n
they moved -39e
they only -87n
they pumped 86s
they said -93u
they say 85u
they still -43n
they think -71e
they thought 63s
they want -34e
they will 65o
they would 95s
thief 31e
thigh 53h
thighs 129h
thighs are 42h
thighs look 70h
thin -32e
thing 138h
thing and 39t
thing before 31t
thing he -34n
thing i 59e
thing in 35h
thing it -42n
thing left 57s
thing that 78h
thing to 35s
thing we -60n
thing with 37h
things 30u
things and 42u
things i -58u
things in 39o
things than -57s
things that -47n
things to 116u
things were -31s
things with -86n
things wrong 32h
think about 44s
think he -51y
think of -162o
think so 97h
thinking 49o
thinking about 77o
thinking how -53o
thinking it -51s
thinking of 92s
thinking to 53o
thinking what -33n
thinks 47e
thinks i -53e
thinks it 148h
thinks of -64n
third floor -32n
third rejection -34n
third time 64u
thirteen 67s
thirty 34s
thirty four 79u
thirty three -32n
thirty two 65s
this -39s
this afternoon 88o
this anymore 86s
this app 82s
this body 37s
this but 33t
this by -39n
this city 79e
this country 53u
this course -71n
this deadline -41n
this down -70n
this earth 178s
this endless -80n
this family 90s
this flat -49n
this group -46n
this holiday -33n
this ill 34u
this in -70n
this is 129s
this job -68u
this kitchen -58n
this level -93n
this life 137s
this little 69s
this long 97s
this month -40h
this morning 59t
this much -38n
this new -51n
this office -48n
this on 71s
this one 120e
this pain 76s
this room -47h
this show -36n
this summer 42u
this term -56n
this time 157e
this to 78o
this town -50t
this weekend 82y
this will 75s
this winter -151n
this world 73s
this year -47s
those -90e
thought 41o
thought about 51o
thought and -38n
thought he -47s
thought in -95n
thought it 35t
thought she -73s
thought that 57s
thoughts 69o
thousand 65o
thousand and 39o
thread and 53s
threatened -70u
threatened me -47u
threatens 50u
threatens me 46u
three -44e
three a 47u
three in -44n
three months -62n
three of 40s
three stitches -87n
three times 65e
three weeks -39h
three years 80o
threw 35e
threw it 112e
threw me -55u
threw out -55h
threw the 189o
threw up -117e
throat 121e
throat before -67o
throat bleeds 52e
throat burns 42t
throat for -37u
throat is 45e
throat like 35e
throat whenever -38n
throttle -55n
throttle the -37n
through her 58y
through mine 65u
through my -71o
through with 60s
throw 49e
throw up 69e
throwing 68e
throwing up 43e
throws 104y
throws things 69u
throws up 56y
thumb -75n
thursday and 45y
thursday so -33n
thursdays -54n
thyroid -82n
ticked -52n
ticked never -45n
ticket 50y
tie -33n
ties 118y
tiger 44h
tight -118h
til 61h
til the 30s
tiles 78h
tiles and 49t
till easter -61n
till he 52o
till i 56e
till it 132h
till noon -37n
till ten -50n
till the -51t
till three 42e
time and 59e
time for 51o
time he 77o
time in -64e
time is 107s
time it 65u
time she 146h
time they 66u
time to -63s
times 51e
times and -37u
times before -43n
times my 48t
times this 30s
times today 163e
times tonight -68n
tiny -131s
tip 32s
tired -81s
tired after -59n
tired and -70y
tired i -49s
tired of 61s
tired that 36s
tired tired 46s
tiredness -58n
tken 177t
to 18 44s
to 200 -39n
to a -123u
to all -83s
to and -41h
to answer 50u
to apologise 31u
to apply -52n
to ask -161e
to beat -34o
to believe -65n
to ben -33n
to berlin -46n
to bits -112h
to blame -56n
to bleed 70h
to borrow 34s
to break 77h
to bring 77e
to burn -70o
to call -48s
to carry 50e
to carve 51h
to charity -40n
to choose 51u
to close 40h
to cook -78n
to correct 73s
to count -31n
to cover 61h
to cry 44u
to cut 110h
to death -33o
to delete 75s
to disappear -69s
to do 87y
to drown 85o
to eat 70e
to enjoy -47n
to face -36n
to fail -124n
to feel 31h
to fetch 61s
to finish -42s
to fix 77s
to follow 50s
to fool 38e
to four -42n
to give -83o
to go 47u
to hand 49s
to hate -44n
to have 53u
to hear -69t
to help -35n
to her -104y
to hide -64h
to hire -52n
to his 39o
to host -42n
to hurt 154o
to it 74o
to jump 72y
to just 70s
to know 58t
to last 137s
to laugh -32n
to learn -96n
to leave 144o
to leeds -45n
to let 89o
to like -131s
to lisbon -134n
to listen 33o
to live 131s
to love -44n
to make 60o
to marry 42u
to meet 81s
to mess -32n
to move -32n
to murder -36o
to my 31h
to myself -46h
to notice 45s
to own -38n
to pay 49o
to plant -61n
to poison 102o
to punish 49h
to push 36o
to put 100o
to quit -86n
to read -37s
to remind -38n
to rest -32s
to ruin 84o
to save -38s
to say 55y
to school -90o
to scream 30u
to self -52h
to set 72s
to shoot 59o
to slice 46h
to slip 47s
to smash 32o
to snap -37o
to solve -42n
to some -45s
to somebody -42n
to sort 38s
to spain 32s
to speak -30n
to stab 32o
to start 45h
to step 65s
to stop 95s
to study -35n
to swallow -35e
to talk -43o
to teach 31u
to tell -72y
to thank -34n
to the -66y
to them -223s
to think -35t
to this 55s
to throttle -55n
to tom -37n
to treat -67n
to undo 123e
to us 36y
to voicemail -82n
to wait 56o
to wake -51s
to want -86o
to wash 49s
to watch -35s
to water 74s
to wear -31h
to what -57n
to whoever 47s
to worry 111s
to write -51t
to years 32h
toast -160e
toast and -39s
today 49e
today he 70y
today i -45o
today is -38n
today one 44s
today she 84y
today that 54e
today to 41s
toddler -124o
toddler hit -75n
toddlers -83n
todya 36h
toe -67n
toilet at -49n
toilet to 46e
toilets 246h
toilets and 87h
toilets at 32h
toilets in 109e
told 44y
told a -31y
told anyone 48t
told hr 49o
told mom -112n
told myself -53h
told no 33u
told the 168h
told them -36e
tomorrow i -60o
tomorrow to 40o
tomorrow will -36n
tomorrows 41s
tone -38n
tongue -40t
tonight 77y
tonight and -49o
tonight he 43u
tonight i 68h
tonight is -44y
tonight like -53n
too -32t
too deep 30t
too expensive -64s
too hard -114o
too late 39t
too long -69y
too near 44s
too sensitive -44n
too shy -43n
too slow 89u
too soon -63n
too then 47h
too tired 44s
took 50t
took all 73t
took an -82t
took credit -68n
took everything 102t
took far -34t
took her -38s
took it -168n
took me -87s
took one -66n
took out -52s
took pills 100y
took so 53t
took something 87t
took the -80t
took them 222t
took to -34t
took too 155t
took two -80n
took way 30t
tooth and 48u
toothache -43n
top 60s
top myself 49s
top of 68u
topping 57s
topping myself 57s
torn -96n
torn between -42n
torturing 62u
touch -62o
touch the -60n
touched by 51y
touched me 44u
touches 88u
touches me 48u
towel 56t
towel and -53n
towel is 70t
tower -48n
town -62e
town and -35n
tracker 45u
tracks 157y
tractor -52n
traffic -80o
train 46o
train and 42o
train tracks 95y
trained -65s
training -39e
training and 33u
trains 46s
tram -89n
transfer -77n
tray -30h
treasurer -50o
treasurer and 48o
treat -61s
treat myself -66n
tree 128s
trees 74s
trick 65h
trip -100s
tripped -62u
tripped over -32u
trouble 73y
troubles -31n
trousers -65e
truck 52y
true crime -44n
trusted -67n
trusting -44n
trusts -32n
truth -39s
truthfully -62n
try -121s
tube 48e
tune -67n
turn -32y
turn in -38n
turn to -49n
turned down -50n
turned it -33n
turned out -78s
turned the 188t
turning into -47n
turning it -78n
turning the 32s
turning thirty 81s
turns 84u
turns out -30n
tv 76u
twelve -95h
twelve years -49s
twenties -58n
twenty -70e
twenty minutes -37t
twice -37e
twice and 83u
twice today 93e
twins and 33o
twisted 66u
twitching 85o
two -84e
two covered -31n
two days -65e
two glasses -49n
two hours 31y
two in 57e
two kids -33e
two of 60u
two pills -76n
two weeks -45e
two years 171y
tying 69s
typing 38t
typo in -78n
tyres -38n
ugh -57s
ugly -85h
un 63s
uncle will -36n
under 119h
under a -59u
under it -46s
under my 109h
under the 64t
understand 62s
understand the -34n
undo 164e
undo it 171e
undone 80o
unfair -135n
ungrateful -36n
uni and -61n
union -32n
university 37t
unkind -30n
unlocked 84u
unlovable -74n
unpaid -60n
until 35e
until he 39u
until it 49h
until midnight -32n
until my 53h
until payday -43n
until she 39o
until spring -79n
until the -138s
until wednesday 54s
up 33e
up a 47s
up about -33n
up all -32s
up at -121u
up behind 65e
up but 40s
up by -37o
up every 37y
up for -36e
up from -30o
up he 41t
up how 77s
up i 87e
up it -45s
up killing 60o
up my 64u
up so -30o
up space -70s
up the 55o
up this 33e
up to 34h
up tomorrow 49s
up too 48t
up ways -52s
up with -68y
up you -31n
upset -96n
upstairs 160y
urge 41h
urges 58h
urges to 38h
us -57u
us and -54y
us can -39n
us have 37o
us he -57n
us if 53u
us in 106u
us kneel 44u
us not -41n
us with 38u
use a -35n
use it 53h
use of -70s
used the 68h
used to -121u
useless -31h
van and -41o
van with -74n
vanish -46e
vanish for 58s
vanish from -160n
vape 40u
very calm 74t
very polite 56o
vet bill 93s
vet gave -35n
vet i 41s
vet said -37n
vet says -89n
vicar -43n
video -143o
video of -36u
videos -63u
village -45u
visa is 38u
visit -39y
visit on -32n
visited -40n
vodka 75t
voice says 77o
voice will -32n
voicemail -136n
voices 78o
voices say 49o
voices want 30o
vomit 32e
voted -35n
wait -35s
waited 66u
waited in 41s
waiter -48n
waiting 95u
waiting for 34y
waiting list -43s
waiting outside 40o
waiting until 43s
waking 83y
waking up 76y
walk -34o
walk into 48s
walk past -46n
walked 51u
walked home -58s
walked in 88o
walked into 75u
walked out -37t
walked the -43n
walking 91s
walking into 37s
walking to 47s
walks into -50n
wall 66h
wall again 33h
wall when 31h
wall with -45n
walls 33h
walter 55y
want 75s
want an 33t
want another 37s
want it 83s
want me -148o
want my 114e
want that 63u
want this -72t
wanted a 43h
wanted the -75s
wanted them -66s
wanted to 95o
wanting 72s
wanting to 73s
wants 119y
wants more 34u
war -78n
ward -56u
ward sister -33n
wardrobe 75e
warm up -35e
was -50u
was 11 32u
was a -63u
was about -34t
was afraid -54n
was already 44u
was always 48s
was an -104n
was and 104s
was angry 58t
was at -94s
was behind 69u
was blank 45s
was brave -40n
was clean 44h
was cross -41n
was declined -38n
was disappointed 65s
was down 101u
was drunk 39u
was fine 111o
was for 60s
was full 120t
was going 100y
was gone 96s
was good 79e
was hard -68n
was hit -77n
was hoping 34s
was i -86s
was ill -70n
was kind -82s
was late 46u
was like -32s
was looking 42o
was lovely -34s
was made -32n
was me 40h
was mean -41n
was meant 35o
was never 114s
was nine -39n
was not 127s
was nothing 51t
was odd -31n
was off -52n
was ok 43s
was on -49u
was one -115n
was only 36t
was packed -106o
was pregnant 104u
was raped 87u
was ready 32s
was refused 47s
was right -38n
was rude -33s
was scared -35o
was sick 55e
was small -72n
was smug -126n
was so -81h
was still 35u
was stuck -71n
was suicidal -121n
was texting -36s
was that 75s
was thinking -39s
was to -67n
was today -40n
was too 88e
was up 36s
was very 72o
was you 39s
wash -37s
washing on -84n
washing up 43h
wasp -33n
waste -40s
wasted -75s
wasted my -32n
wasted the -30n
wasting -51y
wasting my -73n
watch 104y
watch my -35n
watched -59s
watched it -39n
watching 48u
watching the 31e
water 67e
water and -73s
water at 39o
water before 44e
water on -61n
water the 48s
watered 79s
watered the 62s
wave -153n
waved -69n
waving -127n
way 126s
way back -73s
way he 97o
way home 138u
way i -85h
way more 49t
way other 94s
way that 61t
way through -75n
way to 95s
way too 37t
ways 90s
ways to 80s
we -123u
we are -58u
we argue 42u
we both -59s
we broke -69h
we did -35n
we do 89h
we ended -54n
we have -44u
we just -39n
we move -31n
we moved -31n
we put 56s
we want -32n
we were 96u
we will -105n
we would 37y
weak and 39o
weak i 68s
wear 85h
wear a 102u
wear bracelets 49h
wear shorts 31h
wear the -54h
wearing -62h
wearing long 51h
wears 54y
weary 45s
weather -122s
wedding -46e
wedding cake 33e
wedding dress 36e
wedding speech 41s
wednesday 53h
wee 47y
weed 61t
weedkiller 54t
week after -40n
week and 52y
week at -41n
week he 33y
week i -80s
week in 68s
week to -73e
weeks -37e
weeks old 39o
weep -64n
weepy -84n
weigh 60e
weigh in 52e
weird 53t
weirdly 108y
weirdly proud 72e
well and -69h
well he 36u
well i 66u
well that -42s
went -67h
went and 42e
went as 64s
went back 65u
went cold 55s
went for 30u
went home -110t
went in 94h
went on -92n
went out 75e
went straight 33h
went through 77h
went under -80n
went upstairs 62t
went wrong -61n
were -50o
were a -52t
were at 65o
were in -43s
were laughing 35o
were meant -44n
were nice 104s
were not -47s
were off -34n
were over 49o
were polite 36u
wet sand -45n
whale -60n
what 36o
what a -150h
what could 73o
what do 79y
what does -38n
what for 38s
what happens 118t
what he -55u
what i -53o
what is -48o
what it -53e
what my 96t
what she -77u
what the 117o
what they 49t
what time 57o
what we 135u
what would -44s
what you -50s
whatever -33e
wheel 106o
when he -36u
when i 43u
when it 33h
when nobody 46u
when our 30u
when she -84u
when the -125h
when they 57o
when we 34u
when you 50s
whenever -42u
whenever the -79n
where 77o
where he 36o
where my -136u
where nobody 55h
where she 96s
whether 41t
which 41o
which is -76n
which of 61u
while 34o
while she 48o
whipped -32n
whisky 40t
whisper 32s
whispered 95y
whispers 152y
who -79s
who are -40n
who can -43n
who could -53n
who did -43o
who died 72s
who do -35y
who earns -32n
who gets -70s
who i -70o
who is 78s
who to 79y
who wants 83s
who was -63n
who would 88u
whoever 188s
whoever comes 70s
whoever reads 51s
whole -71t
whole bottle -48t
whole class -49n
whole day 93e
whole house -48n
whole life -57n
whole lot 51t
whole office 96o
whole packet 75t
whole strip 77t
whole thing -32t
whole time 69u
whole way 50u
whole week -101n
whole year 32u
whos -31e
why 70s
why can -36e
why did -53s
why do -75o
why i 67s
why nothing -44n
why there 73h
why they -55n
why was 40s
why you -35n
widow -48n
wife for -38n
wife gone 54s
wife hit -98n
wife is 35o
wife says 30y
wife thinks -37s
wife will -67s
wifi -34s
wiht -52h
wiht me -37n
will all 181o
will always -47n
will and 34s
will be 38s
will break -35u
will do 94o
will eat 78e
will end -79y
will ever -78n
will find 87u
will freeze -31n
will go -50y
will hand -31n
will harm 40o
will have 198y
will hold -52s
will keep -81n
will lose -34e
will miss 31s
will never -145s
will not 112y
will on 37s
will pay 52o
will say -61u
will scream -128n
will see 44o
will stab 31u
will stop 36o
will swing 46o
will take -115s
will tell -62u
will understand 53s
will use 39o
will write -48s
will you -42n
willpower -47n
win -33e
window 34u
window on 52s
wine -155t
wine and 37t
wine to -56n
winter -61s
winter coat 93s
wisdom -33n
wisdom teeth -32n
wish 56s
wish him -43o
wish i -69s
wish it 52s
wish my 118s
wish that 32s
wish the 80s
wish they 45s
wish to -102s
wish you -69n
wishes 52y
wishes he 39y
wishing 97s
with -46h
with a -34h
with another -112n
with anyone 103s
with blood 90h
with breakfast -64e
with dad -32t
with everyone 72s
with everything 73o
with friends 35u
with her -40y
with him -61y
with his 75u
with how -57n
with it 118s
with less -45n
with life 97s
with money -66s
with murder -54n
with myself 70s
with no 53y
with online -46n
with people -41n
with six -37n
with somebody -59s
with someone -57s
with something 57o
with tea -85u
with their -34o
with them 41o
with this -105s
with today 53s
with us -49u
with wine 35t
with you -47n
within 34s
without -31y
without a 37y
without asking -86n
without her 119y
without him 95y
without looking 39s
without my -217s
wobble -61n
woke 156u
woke up 97u
woman with 54h
women -107n
won -50n
wonder -100s
wonder i -41n
wonder what 33s
wonderful -43n
wondering -51s
wood -61n
wool -86n
word for -33n
word in 122h
word into 51h
word that -35n
words -91h
words out 31e
wore -85s
wore my 48s
work all -31u
work and 64e
work as 72o
work because 48u
work either 41s
work i 131u
work is -38s
work on 50o
work out -54n
work then -39s
work was 62t
worked -114s
worked so -72n
worker -31n
working -35e
works out -35n
world 56s
world and -34n
world would -31s
worn -66o
worn out -47o
worried -80y
worry about 76s
worry that 36s
worse -57o
worse and -44n
worse than 63e
worst -120o
worth 69s
worth is -40n
worth it -38e
worth living 64s
worth of 36s
worth the -37s
worthless -52n
would 67s
would already -83n
would anyone -38s
would be 69s
would been -165h
would believe 97u
would blame 90s
would both 46u
would breathe 58s
would call 109h
would choose -38n
would cry 86s
would die -212s
would done -65o
would ever 31u
would feel 34o
would felt 62h
would find 36s
would get 172s
would give 142y
would got -77n
would have -50s
would hold 59s
would i -114s
would keep 86s
would kill -43o
would know 76o
would let -85s
would like 82s
would lost -36n
would manage 68y
would never -36y
would not -59o
would notice -35s
would press 47s
would quit -70n
would rather 66s
would said -33n
would see 70h
would shoot -41n
would simply 46s
would solve 45s
would swap 88s
would take 94o
would tell -129u
would thank 34s
would told -51n
would turn -34s
would worked -37n
would you 36u
wound 36h
wrapped 52t
wrappers 108e
wrecked -126n
wrestling -39e
wrist 42h
wrist is 125h
wrists 135t
wrists and 78t
wrists are 30t
write -64t
write it -41t
write to -62n
writing this 108e
writing to -35n
written 100s
written to 30s
wrong -134h
wrong and 45h
wrong bin -37n
wrong can 31t
wrong file 63h
wrong name 32u
wrong person 47s
wrong pills -38n
wrong with -45o
wrote 54y
wrote goodbye -46s
wrote her -39n
wrote him -34n
wrote in 46y
wrote letters -34s
wrote my 73s
wrote the 43h
wrote to 56s
year 36s
year 9 48o
year and 86h
year been -31n
year for 38y
year in 52s
year is -79n
year of 47s
year old -42n
years ago -104s
years and 59y
years clean -53h
years i -151o
years is 56s
years of -36h
years old 99h
years on -33n
yelled -37y
yelled at 38y
yellow 112u
yes -40s
yes i -58n
yes when -38n
yesterday 138u
yesterday and -91s
yesterday i 65o
yet i -37n
yoga -43n
yoga and -42n
yoghurt 36t
you -35s
you a -33n
you are -94o
you asked -42n
you believe 52s
you came -67n
you did -106n
you do 114e
you eaten -61n
you ever 146s
you feel -45n
you for 43y
you got -53n
you had -32n
you have -90u
you just 48h
you know 167h
you letters -72n
you look -38n
you take 46t
you to 54s
you told -34n
you tomorrow 30s
you took 32t
you want -107s
you wanted -31n
you went -32n
you will 150y
you would 37u
young 51o
young ones -43n
younger -105n
your -157o
your arms -72n
your face -37n
your feet 57h
yours -39s
yourself -78s
yourself like 47s
yourself the -45n
yusuf -43n
zero 35h
zoo -60n
~hurt 189u
~others 260o
~self-harm 219h
~somebody 151y
~suicide 239s
~taken 189t
"""
