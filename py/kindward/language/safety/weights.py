"""The weights of evidence.py, in hundredths; written by kindward_site.tools.danger_weights, edited by nobody."""

from typing import Final

from kindward.language.safety.model import Danger

MADE_FROM: Final = "98b5c5fa9db9bedf"
BIAS: Final = -265
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
!hurt 343u
!others 384o
!self-harm 365h
!somebody 266y
!suicide 324s
!taken 306t
. a -47y
. after 60s
. again 88o
. all -55t
. always -32n
. am 66e
. an 117y
. ana 54e
. and 108y
. angry -42n
. another -34t
. anyone -37n
. as 40u
. at -61e
. baby 39o
. back -62n
. banged 41h
. been 123h
. being -42s
. better 55s
. blood -73n
. booked 74s
. bought -110h
. breathe -75n
. broke -33h
. burned -55h
. burnt -35h
. came 46s
. can 50e
. cleaned 82h
. coach 42e
. could -38h
. counting -122n
. cut 38h
. cutting -58h
. day 127h
. dead -63s
. dear -74s
. death 61s
. did 43t
. does -94s
. dropped 100h
. drove -53s
. dying 83s
. each 121h
. eight -64h
. ended -63n
. ever 52s
. every 168s
. everybody -33s
. everyday 44s
. everyone 50s
. exam 42e
. failed 66t
. fainted 48e
. feel 65h
. finished -44n
. food -45e
. for -52o
. forgot -52n
. forty 54h
. found 102y
. four 105e
. from 49o
. funny 42s
. go -144n
. god -30o
. going 146o
. goodnight 49t
. got 116u
. grandad 36y
. granny 32t
. great -36n
. grief -42n
. guess -31n
. half 107e
. harder 58o
. hate 87h
. have 93e
. having 86o
. he 66u
. held 76h
. hiding 48u
. hit -70o
. honestly 57s
. how -34t
. hurt -46n
. i 40o
. if 39o
. in -60s
. is 103t
. just 62t
. keep 79o
. kind 41h
. kissed 84s
. last 56o
. lazy -88n
. life -68s
. like 93s
. listening -63n
. literally 56u
. locked -42n
. log 91s
. lol 72s
. long 53h
. lord 62o
. may -70n
. me 93u
. might 53s
. mine 33h
. missed 36o
. mistakes -31n
. mixed 37t
. mom 98u
. morning -31n
. mortified -52n
. mother 95y
. never -34s
. new 146h
. nobody -77s
. none 37s
. not 104s
. nothing -48s
. now 66u
. nurse -37s
. of 39o
. okay -34s
. on 52e
. only 43h
. other -96n
. our -94y
. out 62s
. over -42o
. panic -53n
. part 50s
. passed 78e
. past 76s
. pathetic -41n
. people -98s
. perhaps -48n
. picked -56h
. pills -41t
. please 58t
. punching 54h
. put -47s
. reading -56n
. ready -59s
. relapsed 102h
. rest -110n
. retirement -40n
. said -36s
. sat -42u
. saw 61y
. school -33n
. self 40h
. sent -70n
. sh 80h
. shook -62o
. shoot -84n
. shot -39n
. should -58s
. signed 44s
. silly 98u
. since 130e
. six 101y
. slammed 36h
. slow -61n
. so 64h
. some 34s
. somebody 39u
. someone 43y
. someones 50u
. sometimes 109o
. soon 104s
. sorry 31u
. standing 81s
. still 56e
. stop -41n
. such -38s
. suicidal 61s
. suicide 98s
. sunday -33n
. swallowed 36t
. tattoo -36n
. tbh 66h
. teacher 54s
. tell 120s
. ten -48n
. then 62h
. these -30n
. thesis -33n
. thinking 94h
. third 103e
. thirty 40s
. thought 34t
. three 30e
. throw 33s
. to -65n
. today 55e
. told 162e
. tomorrow 37e
. too 64t
. turning 64s
. twenty -30n
. typical 31o
. under -36n
. useless -33n
. waiting -35n
. want 156h
. wanted -67n
. was 48e
. watered 76s
. we 34u
. wearing 49h
. well 102e
. went 43u
. what -85s
. when 162o
. where -54o
. whoever -58o
. why -75s
. will 47t
. wish 83s
. with 120o
. work 33t
. would 78s
. wrote -94s
. yesterday 48u
. you -87s
10 -63e
100 -124n
11 35y
12 49e
13 58h
13 and 58h
14 91e
16 73y
18 54s
1998 -101n
200 -67h
2009 -123n
2009 i -75n
22 57s
23 -49n
3 a 47u
3 hrs -57n
300 -33s
31 years 32u
38 54e
40 -60h
41 -49s
46 75h
48 -38n
5 92u
50 -77h
52 and 86h
58 31e
6 -60e
7 -56s
7 years -46n
8 -53h
8 months -49h
81 42y
84 58o
9 -55h
a -49y
a baby -91n
a bad -57y
a bag 116e
a ball -36n
a barcode 41h
a bat 34o
a battery 63t
a be 60u
a better 60s
a black -34u
a blanket -75n
a body 47o
a bottle 76t
a break -68n
a bridge -31s
a bullet -35s
a burn 97h
a bus 153y
a cabin -31n
a car 53s
a card 34u
a cat 34h
a chair 106u
a cigarette 102h
a clear 40s
a clock -42n
a coffee -32n
a cold -45u
a control -37n
a curry -30n
a date 76s
a day 74e
a dead 130s
a decent -62n
a disaster -74n
a disgrace -46n
a dishwasher -67n
a divorce 36u
a doctor -46n
a dog 35u
a door 67u
a dress -58n
a face -51n
a family -108u
a father 69s
a favour 74s
a few 35t
a film 67u
a flat 45e
a flight 39u
a fly -82n
a fool -60t
a fortnight -59n
a fraud -72s
a full 76y
a fuss 58h
a future 144s
a game 88u
a girl 59y
a go 35o
a good -42y
a goodbye 82y
a goose -64n
a gun 69y
a guy 65u
a handshake -68n
a hat -43n
a hawk -71n
a home -38y
a hoodie 53h
a horse -38n
a hot -61n
a huge -46n
a hundred -44o
a joke 111o
a knife 78o
a letter 32y
a liar -56n
a lighter 51h
a list 92o
a load 70t
a locked 58e
a long 34u
a loser -30n
a lot 49t
a lousy -52n
a lump -76h
a man 153u
a mark 125o
a me 44s
a mean -37n
a memory 130s
a mess -32h
a monster 40o
a month 68e
a moving 160u
a murderer 33e
a napkin 59e
a neighbour 89o
a new 47o
a nice 134o
a nosebleed -67n
a note 63y
a number 39u
a panic -59s
a parking -49n
a party 36u
a pen -53h
a person 95s
a photo 99u
a piece 73h
a pizza -41n
a place 79s
a plan -130y
a plate 50u
a point -39n
a poor -37n
a post 58s
a promise 50h
a proper -50n
a quiet -59n
a razor 76y
a rest 32s
a room 115u
a rope -87y
a sad -49n
a scarf 64u
a scone -40n
a second 60o
a secret -52n
a sewing 44h
a shoe -61n
a sin 113o
a single -61h
a slap 76y
a small -56n
a smaller -73n
a soldier 42s
a son 75s
a spot 59s
a stone -48n
a student -31s
a stupid -36h
a subscription 67s
a suit 41s
a teenager 34h
a thing -61s
a thread 33s
a time -75n
a tracker 45u
a trainwreck -47n
a tree 42s
a truck 39s
a typo 88s
a useless 35o
a van -73n
a voice 39o
a walk -32n
a way 77s
a wednesday 38h
a wet -40n
a whale -58n
a whole -89t
a will -69n
a wish -103n
a word 116y
a year -40h
abortion 55s
about -53o
about anything -31n
about death -126s
about dying 98s
about ending -36s
about her -33y
about his -72u
about how 93o
about hurting 34o
about it -33o
about killing 52o
about lately 35s
about lunch -46s
about me -34e
about moving -38n
about my -105u
about myself -68n
about not 66y
about suicide 51y
about ten 64t
about to -30h
about what -80s
abroad 43u
absolute -32n
abused 40u
abut 74o
accident 90h
accident and -39h
ache -91n
ache in -66n
acid 82o
acne -53s
across 33u
act -85s
act so -74n
add 66h
added 96h
adding -46h
address 173y
adds 75u
advice -30n
affairs 43s
affairs in 39s
afford -80n
affraid 34o
afraid -93o
afraid they -135n
afraid to -103u
after 83e
after a -35h
after every 87y
after forty -49u
after it 30s
after me -54y
after my 46o
after nine -63h
after school 32u
after sunday 38y
after telling -73n
after the -34h
after this 87s
after tonight -30s
after you 63t
afternoon -69o
again 37e
again and -35y
again at -83e
again because 57e
again for 41u
again i -40o
again if -49n
again in 35h
again mom 31h
again my 62e
again the 64h
again third -91s
again today 92y
again tonight 36e
against 109u
against the 97u
age -31h
age on -37n
agency 55u
ages -154n
ago and -51t
ago i -40t
agree 58o
agreed -45n
agreeing 81u
airport and -38n
aisle -99n
alarm -91s
alarm so -82n
alarms -47n
alcohol 33t
alive 195s
alive for 52s
all away 37h
all back -81e
all be 106s
all because -60n
all cut 68y
all day -107e
all evening -80n
all i 31s
all know 65o
all laughed 60s
all me -30n
all morning -113n
all night -81o
all of 118t
all since 102e
all this 41s
all three 57e
all to -88s
all up 112e
all week 47e
all weekend -111n
all with -75o
all year -58s
allergic -32t
allergy -44n
allotment -82n
allowed 59u
allowed a 52u
allowed out 46u
almost 87o
alone 39t
alone i 30s
along -66u
along the -32n
aloud -37s
already 116t
already a 53s
already gone 37s
already know 38h
already took 32t
also -31e
altar -71n
altogether 33e
always bruised 70y
always ruin 48o
am 13 58s
am 41 -43n
am 52 72h
am a -31o
am about 59h
am affraid 34o
am allowed -76h
am alone 53t
am already 47h
am an -76h
am ashamed -66h
am at 171s
am bad -49u
am beating 43h
am behind -43e
am better 57s
am bleeding 139t
am bringing 41o
am burnt -57n
am checking 131s
am cold 85e
am coming 76o
am dead -47s
am dreading -36n
am drowning -71n
am dying -104n
am eighty 44u
am empty 68e
am exhausted -69n
am feart 37u
am finished -65s
am frightened 60o
am furious -76n
am getting 138t
am glad -30e
am going 60o
am gone 43s
am gong 33o
am good 36e
am gutted -81n
am happy 36e
am hard -33n
am hiding 94u
am holding 69t
am hungry -36n
am i 48t
am in 84u
am just -78t
am late -30u
am learning -92n
am leaving 118o
am left -33s
am locked 122u
am lying 72t
am making -40e
am moving 33s
am never -85n
am no -56s
am nobody -55n
am nothing 44s
am on 51t
am out 139s
am planning 62o
am pregnant 69u
am running 108h
am safe -70n
am sat 40o
am scared 89t
am seeing 30t
am selfish -74n
am serious 71s
am shaking 38t
am sick -44e
am sitting 76h
am six -42u
am sixty -108s
am sleepy -35t
am slow -37n
am sorry 58t
am stabbing 39o
am starting 55o
am still 78e
am stuck -64n
am such -55h
am sure -79o
am telling 49h
am terrified 34e
am that 67o
am the -120o
am thin 43e
am thinking 110o
am to 38e
am trying -32o
am turning -91n
am under 31e
am unlovable -85n
am useless -79n
am waiting 38o
am weak -36u
am weirdly 41e
am with -46n
am writing 82u
ambulance 57t
an -33t
an accident 54s
an answer -47u
an apple 64e
an early 33t
an hour 76t
an impostor -33n
an it -131o
an opinion -45n
ana 81e
anaesthetic -97n
and after 76e
and again -68e
and all 70e
and apologised -50n
and ashamed 54s
and at 53s
and ate -81e
and banged 60h
and bawled -57n
and beats 45o
and blamed -34n
and burn 39h
and by -31s
and can -141s
and could -75n
and cut 135h
and dad 83u
and do 95y
and does -36n
and dragged 48u
and dropped -31n
and each -38n
and everyone -67s
and fed 35s
and felt -110s
and finally 54s
and found -59h
and frightened 41e
and froze 38u
and got 99o
and grateful -79n
and gum 34e
and hate -31n
and have -37e
and he 52y
and held 40u
and her 52y
and his 48y
and hit 86h
and honestly -45s
and hoping 63s
and hurt 31h
and if 54u
and just 76o
and keep -67n
and kicked 84u
and last 72u
and lately 72o
and laughed -96u
and lay -79n
and leave 34s
and left 106y
and let -60s
and look -68h
and lost -44n
and mine -43n
and missed -90s
and mom 65u
and my -56t
and no 37s
and nobody 48t
and not 66s
and now -58t
and on 35s
and only 56h
and over 134h
and papers 31u
and pulled -60n
and punches 52u
and purged 36e
and put 74u
and rang -44n
and read -58n
and regret -38n
and said 37u
and say -79u
and says 137y
and she 44y
and since 86e
and slept -59n
and so -60e
and someone 40s
and sorry 64s
and spit 33e
and stand 35s
and start -166o
and still -60e
and stop -52n
and stuck 35e
and stupid 60t
and tell -116e
and that 56s
and then -37e
and there 60y
and think 76s
and thinking 124o
and thought 91o
and today -84y
and told -33y
and tonight -36o
and took 41u
and try -36n
and turned 63y
and two -36n
and vomiting 35e
and walked -124n
and want -55s
and was 44y
and we -109u
and what 59o
and which 35o
and will 92y
and wrote 42s
anger -49o
angry -49o
angry that 74s
angry with -67n
annoyed -65y
annoyed that 38s
annoying -32n
another day 32s
another one 34e
another week 96s
another year 163s
answering 98y
antibiotics -57n
antidepressant -56n
anxiety -125t
anxious -51n
any 33s
any good -31n
any longer 51s
anymore 104s
anymore and 37y
anymore i -104h
anymore this -44n
anyone 94s
anyone in 52s
anyone that 109s
anyone would -37n
anything down 35e
anything else -30h
anything just -46h
anything like -62s
anything now 34s
anything since 85e
anyway 107u
anyway i 75t
apologise -41u
apologise to -33n
apologised -88s
app 95s
apple 157e
application -30n
applied -38s
apply -42n
apply and -42n
april 57e
are 42t
are a 54h
are allowed -30n
are at 94t
are better -31n
are blue 57y
are broken 70t
are cold -55n
are covered 32h
are dead -68n
are done 59s
are empty 55y
are from -74h
are going 71t
are gone -52t
are good -41n
are in -107y
are killing -48n
are marks 66y
are married 47u
are moving -32t
are old -78n
are on -38n
are right 30s
are ringing 85t
are slow 46u
are so -44h
are still -61h
are the 36h
are too 39s
are young 141s
argue 60u
argued 37y
argued with 48y
arguing with -32n
argument -61o
argument about -34n
arithmetic 36s
arm 204h
arm is -113n
arm so 50h
arm to -52u
arm with 44h
arms 123h
arms again 35h
arms all 47y
arms are 69h
arms so -32h
arms to -91h
arms when 55h
around 44o
around for 98s
around in -137s
around me 59s
around my 36s
around the -56o
as -102s
as an 89u
as ever -35n
as far -31o
as i 36t
as if -126u
as my -75n
as usual -112s
as well 121s
ashamed -68h
ashamed i -70n
ashamed of -42h
ashamed to 52h
ask -111u
ask again -43n
ask for -34u
ask god 60s
ask her -97n
ask what -56n
asked about 189h
asked for -135u
asked if -140s
asked me 32y
asked the 61s
asked to 41u
asked what 39h
asked where -67n
asking about 43u
asking for -39t
asking what 42s
asks -127e
asks what -75n
asleep 59t
assaulted 163u
assaulted on 126u
assembly 43s
at -75e
at 10 -84n
at 23 -49n
at 5 -37n
at 6 -81n
at a 41s
at all 89e
at bedtime -53n
at being -66n
at breakfast 40s
at chess -85n
at church 91u
at college -52n
at easter 75s
at every -63s
at first -52n
at five -102n
at for 48e
at her -35o
at him -41n
at his 142o
at home 33y
at it 63h
at last -61n
at lunch 50t
at midnight 58e
at myself -57h
at night 145u
at nine 44t
at nineteen -88n
at nursery -56n
at seven -33n
at sixteen -44n
at something -35n
at that 64o
at their 78t
at them 38o
at this -71h
at three -32n
at two -36n
at you -43n
at your -35n
ate 70e
ate a 35e
ate it -49e
ate my -48n
ate one 31e
ate the -80t
ate two 46e
attack -72s
attack in -50s
attacked -42n
attempt 47s
attic -55n
august -71u
aunt -117u
auntie -90n
autumn -43s
avoid -52n
away 111y
away and 101y
away on 67o
away so 47e
away with -63s
awful -83e
awkward -133n
baby -54o
baby clothes -102n
baby i 155y
baby in 31o
baby will -38s
baby would 124y
back 32e
back and 95e
back from 45y
back if 41s
back is 56t
back lifting -32n
back on -58y
back the 31u
back to -77h
back up 39e
back went 41s
backbone -33n
bad -46h
bad at -86n
bad daughter -33n
bad i 47t
bad rn 67h
bad that 32h
bad things 66h
bad wife -37u
bad with -30n
badge -32n
badly -116h
badly at -74n
bag 144u
bag packed 105u
bags -86e
baked -55n
bakery -85s
balcony 80o
balcony because 98s
ball -93s
ball at -30s
banana -49n
bang 32h
bang my 32h
banging -61u
banging on -59u
bank -44u
bank account -49n
bank card 103u
banter 58u
barbecue -31n
barcode 115h
barcode and 41h
barn 63t
basil -54n
basketball -40n
bat 74o
bat and 34o
bath 41h
bath and 116h
bath time -58n
bath with 42u
bathroom 66y
bathroom and 111h
bathroom scales -41n
bathroom until -54e
bathroom when 41u
bathroom with 90y
bawled -57n
be 90s
be alive 56s
be allowed 81s
be and 39u
be around -55s
be ashamed -40n
be asleep 43u
be at -53o
be bad -51n
be better -77y
be coming -72s
be cross 69t
be dead 37s
be excused 38s
be fine 36s
be found 37s
be free 39s
be gentle -41n
be glad 58s
be happier 72s
be happy -66h
be here -302y
be home -47s
be in 84y
be invisible -38n
be kind -60n
be kinder -50s
be less -32s
be looked 32s
be near 75o
be needing 57s
be nice -30t
be no 39o
be nothing 41s
be on 43u
be or -31n
be patient -40n
be proud -112n
be quiet 35o
be relieved 31s
be right -81n
be sad 44h
be shot 40s
be smaller 60e
be so 79s
be someone -66n
be the -219o
be there -78u
be this 73e
be undone 110o
be where 117s
be with 32s
beams 49s
beans -131n
bear -104e
beat him -35o
beat my -49o
beaten -85y
beaten up -60n
beating 73y
beating my 43h
beating myself -34n
beating yourself -41n
beats 76u
beautiful -50n
becase 34o
because 30e
because he -115u
because it 58e
because my -56u
because she 67e
because the -99u
because then 59h
because there -72e
because they 59h
because we -76n
become -83e
bed and 88u
bedroom 106u
bedroom and 30u
bedside 59u
bedside table 59u
bedtime -49s
been a -106s
been and -42n
been bad 39h
been better 112s
been bleeding -67t
been born 34y
been cutting -46h
been doing 43h
been drinking 49u
been driving 31s
been gone -33n
been googling -43s
been having 57s
been living 55e
been looking -50s
been making -38e
been me 69s
been off -47u
been planning 34o
been rehearsing 39s
been short -33n
been sitting 33o
been so -32t
been the 70s
been thinking 38s
been throwing 45t
been two 78y
been up 138s
before -40o
before every -95n
before friday -82s
before i 57o
before it 38t
before nine -34n
before school -51n
before the 62e
beg 46u
begged -37y
begged me -38y
beginner -30n
begun 94e
begun to 81e
behind my 92e
behind on -55n
behind the 93u
being abused 68u
being alive 195s
being alone 42o
being asked -55n
being dead 75s
being happy 53s
being here 123s
being ill -38n
being jealous -95n
being late -62h
being polite -52n
being sick 57e
being the -103n
believe 100u
believe a 31u
believe i -30n
believed her 32s
believed it -66n
believing -48n
belong 35u
belt 140u
belt off 55u
bench -65n
bench is -36n
beside 49u
beside her 49s
best -35y
best friend -38y
best mate 107y
best part 63s
best with -32n
better and -132s
better i 63s
better now -47n
better off -79y
better with 123s
between -49o
between me -62n
between the 59s
bicker -38n
bigger -38u
bike -57u
bike and -60n
bill -105s
bills -35s
bin 168e
binge -99e
bingo -34n
birth 137o
birth and 71s
birthday -63e
birthday and 68e
birthday cake -39e
birthday i -53s
birthdays 111s
biscuit -44e
biscuits -176e
biscuits to -70n
bit and 58s
bit by 74s
bit of -33h
bite 90h
bite of 39e
biting -66n
bits -160t
bits when -89n
bitten -57n
bitter -80s
black coffee 150e
blade 155h
blade in 33h
blade on -84n
blade out 80h
blades 59h
blades and 68h
blame -79s
blame me 81s
blame them -66n
blamed -56n
blamed the -41n
bleach 38t
bled because 58h
bleed 170h
bleed and -34o
bleeding 73t
bleeds 54h
blew -39n
blister 57t
blister packs 57t
bloke 34u
blood 69t
blood all -43t
blood in 47e
blood on 57y
blood pressure -56t
blood test -51n
blue 102y
blue one -44n
blush -32n
board -76n
body 115h
body because 99h
body can -43n
body carried -40n
body for -50h
body is 83h
body when -37h
body will -52n
body with -40n
boiler -57e
bombed -50n
bombed the -35n
bombing -33o
bone and 37e
bones 40e
book -92u
book and -35u
booked the 74s
boot 56o
boots -30n
bored -127n
bored of -54n
boring -116e
born 122s
born into -32n
borrow 37s
borrowed 54s
boss -45o
boss is -35o
boss was 35s
bother 202s
bothered -74n
bottle 90t
bottle and 45t
bottle empty 80t
bottle of -35t
bought it 39o
bought rope 117s
bought the 58o
box is 39t
box with -63h
boy 38y
boy and 35o
boyfriend 110y
boyfriend and 40u
boyfriend choked 36u
boyfriend found 46h
boyfriend has -76y
boyfriend is 44y
boys 72u
boys and -31n
boys in 119u
bracelets up 38h
brain 114s
brain said 45s
brains -112n
brambles -86n
brave -84s
bread -79e
bread knife -70n
break 86h
break my 42h
break room 51e
breakfast -61e
breakfast like -62n
breaking 36u
breakup -108h
breath -38s
breathe 95e
breathe before -63n
breathe easier 54s
breathe right 87t
breathing 171s
bridesmaid -46n
bridge 40y
bridge and 49y
bridge at -43n
bridge i -78t
bridge on 38s
bridge when -38n
bridge with -37n
bring it 36e
bring me 58s
bring the -70u
bringing a 45o
broccoli -39n
broke me -66n
broke up 45h
broken -52y
brother and 75o
brother beat -39n
brother for -51n
brother in -107y
brother locked -72n
brother said 59u
brother today 70s
brothers 103u
brought it 36e
brought me -44s
brought shame 50s
bruise 35h
bruise on 40h
bruised 51y
bruised and 70y
bruises 128y
bruises are 47u
brush 55h
budget -147n
budgies -35s
buffet -68n
buffet and -31n
bug -71n
bugs -77n
bugs me -77n
builders -36n
bulimia -47e
bulimia in -90n
bulimia is 56e
bullet for -37n
bungee -45n
bungee jump -45n
burden 33s
burden of -45n
buried in -38n
burn 73o
burn myself 76h
burned -148h
burned me -80u
burns 124t
burns me 104u
burns rice -38n
burnt -65h
burnt out -97n
burst -53n
burst into -53n
bury -37u
bus 82y
bus home 41h
bus in -46n
bus tomorrow 89s
bus was 49s
but her -34n
but it 196t
but me -39s
but not 60t
but she -99n
but still -39n
but that -73n
but they 45s
buy -43n
by -69u
by accident -79h
by bit 74s
by eleven -65n
by mistake -85n
by monday 57o
by my 102u
by not 30s
by now -131t
by one 42t
by our 45y
by six -31u
by summer 34s
by the 127u
by then 38s
bye 102y
bye to 30y
cabin -31n
cabinet 104t
cable 108u
cake -59e
cake at 72e
cake for 59e
cake if 74e
cake is -48n
calendar -137o
call and 71h
call before 57h
call centre 35s
call it -43u
call the -60n
call with 90h
called -130e
called in 34o
called it 52u
called me 91e
called my -128s
called the -88n
calling -44y
calling me -34h
calling myself -60n
calls -84u
calls me -51n
calls then 40u
calm 92h
calm about 84s
calm and 70t
calm down -36h
calmly 38u
calms 46h
calms me 46h
calories 47e
came down 54h
came home 59o
came in -74u
came off -42n
came on -94n
came out -40u
came with -53n
camera 47y
can breathe 63h
can do -44h
can go 72s
can have 61s
can rest 92s
can someone 100y
can still -109n
can tell -78n
can think 41e
can wear 46u
can write -46n
cancelled -83e
cancelled my 62u
cancelled on -70e
cancelled the 32s
cancer 50s
cancer and 76s
canteen -112n
car and 58u
car boot -97n
car door -61h
car had 40s
car i 31t
car is 48o
car on 75u
car park 69o
car so -53n
car then -33n
carbs -46n
card was -30n
card with 52u
cards -76n
cards for -45n
care -42e
care if -34s
career -106n
carer 41u
carer and -58n
carer pinches 45u
carpet -76n
carried -94e
carried it -58n
carried me -62n
carries -32n
carry 123e
carry me 37e
carry on 135o
carry the -45u
carrying 42o
carrying on 122s
carrying the -69n
cartoons -36n
carve 57h
carve the 40h
case 149h
case i 36o
cat and 111y
cat did 38h
cat videos -58n
catch 32s
catch up 50s
cats 89h
caught it -45n
caught myself 60s
cause 46u
cause the 35u
ceiling 45s
cellmate 50o
cemetery 41s
cereal for -32n
chair 146u
chairs -35s
champagne -61n
change -156u
changed 44t
changed my 47t
changing room 36u
character -77n
charger 42u
charity -51s
charity shop -39n
chart -35s
chat -50y
cheap -47n
cheated -76o
cheated on -43n
checked 67s
checking his -42n
checking out 131s
checkout 37s
checks 68u
checks the 46h
cheeks -38n
cheese -89n
chef -39n
chem -81n
chemistry 39h
chess -85n
chess and -76n
chest hurts 75e
chew 118e
chew ice 61e
chewed 86e
chewed it 48e
child 42o
childhood -63n
children and 79y
children had -55n
chin -110n
chips -78n
chocolate -194n
choice 49e
choice and 42e
choir -166n
choked 106o
choked in -55n
choked me 77u
choose -75u
choosing 39s
chopping -33n
chose it 54h
chosen 113s
chosen the 117s
christmas presents 69s
church 73u
cigarette 115h
cigarette because 83h
cigarettes 45h
cinema -50n
circle -62n
claim 35s
class -70y
class and -96s
classmates -45n
clean 100h
clean for 64h
clean from -61n
clean up 40h
cleaned it -92n
cleaned my 41s
cleaning 77y
clear 107h
clever like 39e
client -64y
cliffs 90s
cliffs after 59s
climbing -81n
clingy -54n
clinic 30e
clock -49n
close 76s
close my 35u
closed -46t
closed so -39n
closer 42u
clothes 74u
clothes off 39u
clothes on 39u
clumps 33h
coach touches 38u
coaching 37s
coaching and 37s
coat 51o
coat in 35s
coat this 35s
coats -87u
coffee and -64e
cold 55e
cold all 50e
cold because -32e
collapsed under -50n
colleague -83y
colleagues -67e
college -106s
come 98y
come and 67y
come back 104y
come from 63o
come home 43u
come i 44s
come in 60o
come on -48n
come to -49s
comedy -50n
comes 89u
comes from -47n
comes in 97u
comes out 110e
comes to -69u
comforting 34u
coming 91o
coming back 76o
coming down -66s
coming out 64e
comma -42n
comment -84n
committee -163n
committee and -67n
compare -75n
compare myself -52n
comparing -55n
complain -55n
complain about -40n
compliment -52n
conference -66n
confidence -32y
consumed 46t
contact -34n
contract -177h
contract but -72n
control 31e
control freak -37n
controller -47n
conversation -70n
cook -64e
cook for 40e
cook rice -36n
cookies -47n
cooking -81o
cool -54t
cool with -57h
coping -71n
cord 48h
corrected -40h
costume -47n
cot 37o
cot and 37o
could be 68s
could do -35s
could have -148s
could hear -30n
could i 61o
could just 85s
could murder 61o
could not -38e
could say 77h
could sleep -189n
could swap 47s
council -52o
counselor -61o
count the 63t
counter -59h
counting down -65h
country and -45s
courage 51s
course -136n
course on -50n
courses -54n
courses this -54n
court 33o
cousin and -39n
cousin told 38y
cousins -60s
cover 65u
cover it 71u
covers 49u
cow -39n
coward -48s
coward for -65s
coward to 31s
cranky -40n
crashed and -47n
crashed the 87s
cream -79h
credit -147t
credit card -54t
credit for -69n
cried -38e
cried and 63e
cried at -34n
cried for 51s
cried i 33h
cried in -53t
cried like 60s
cried so 79u
cried then -40n
cries 129o
cries at 88e
crime -134u
crisis -65s
crisps -144n
crooked -86n
crooked and -30n
cross -101t
cross i -38s
cross with -72n
crossword -49n
cruel -71h
crush -84n
crushed -31n
cry -103h
cry for 89s
cry into -60n
crying and 34y
crying in -37n
crying over -34n
cup -81e
cup of -36n
cupboard -40e
cupboard again -65n
cupboard door -45u
curiosity -37n
curiosity killed -37n
curry -46n
custody 49s
cut 35h
cut again -54h
cut and 94h
cut both 36t
cut deep 45h
cut my -134h
cut myself -173h
cut out -70n
cut so 57h
cut too 38t
cuts 152h
cuts and 37y
cutting 143h
cutting after 62h
cutting again 43h
cutting and 34y
cutting down -44n
cutting herself 38y
cutting myself 32h
cv -66n
cv and -31n
cyclists -37n
d -33n
dad about -94y
dad and -53o
dad going -76n
dad got 33y
dad gun 68o
dad is 48y
dad never -62n
dad said 35h
dad thinks -84n
dad used -46n
dad would 71s
daily 30y
dance -41e
danced -31n
dark 40y
dark and 77y
dark i -54n
date i 70u
date in -46s
dates -38n
daughter 78y
daughter asked -50n
daughter is 42y
daughter too -37o
day at -87n
day because -53n
day for -89s
day four -35n
day is -68e
day of 94o
day on 77s
day she 39s
day since 59t
day that -64n
day they 50o
day with 59u
daydream 57s
daydream about 57s
days 60e
days and 45e
days i -39e
days now 50e
days on -50n
days without 101e
dead 72s
dead after -68n
dead before 81s
dead body -74o
dead but -39y
dead by 37s
dead end -43n
dead father 42s
dead i -56s
dead now -32n
dead on -92n
dead tired -43n
dead to -76n
deadline -52h
deadline i 30s
deal 48h
dear -103t
death 93s
death in 54s
death is 58s
death of -106n
debt 80s
debts 48s
decent -37h
decent night -34n
decided 119s
decided to -35s
decision -36n
declined -45n
deep -50t
deeper 36h
degree -46s
degrees 31h
delayed -78n
delete 43s
deleted 98y
deleted all 48s
deliberately 95h
dementia 54o
dented -62n
dented the -62n
deployment 103y
depression 89s
deserve food 35e
deserve it -33h
deserve the -41h
deserved 89h
deserved it 76h
desk i 36h
despair -48n
diary 80y
did 42h
did i -143t
did it 33h
did my 64h
did not -124u
did that 59o
did the 127h
did things 37u
did this 44o
did to 56o
die 112s
die alone -75n
die before 49s
die for -145o
die i -67h
die in 53s
die of -101n
die on -68n
die or -41h
die so -44s
die than -55s
die then 100s
die with 60s
died -31s
died and 51s
died in -47s
died inside -44n
died on -60s
dies 112h
diet -55e
different -39t
differently -51n
dig 47h
dinner 34e
dinner again -41e
dinner and -124e
dinner i 32e
dinner in 60e
dinner was 35u
dinner with 41h
director -58n
disappear and 31s
disappear for -36s
disappear to -83n
disappointed -98s
disappointed and -50n
disappointed that 40s
disappointment -44n
disaster -90n
disgrace -46n
disgusting -42e
disgusting after -32n
disgusting and 35h
dishes -47u
dishwasher -110s
dislike -72n
dissertation -31n
divorce by -77n
divorce i -58e
divorced -43s
dizzy 76t
do 56s
do all -43n
do another 101s
do better -73s
do everyone 54s
do i 91y
do it 115o
do karaoke -59n
do list -83n
do next 54s
do one -59h
do other -52n
do people 58s
do something 92o
do the -182u
do this -96o
do to 161o
do what 33u
do when 93u
do with -122s
doctor -77e
doctor and 35u
doctor asked -96n
doctor changed -33s
doctor says 32e
doctors 53s
does anything -34o
does he -166n
does it 46y
does not 92y
does that 66o
dog -32o
dog down 50s
dog follows -67n
dog off -31n
dog swallowed -42n
dog was 37s
doing 37h
doing and -42n
doing it 32e
doing okay 61s
done and 62o
done enough 35s
done for -35n
done is -53n
done it 83t
done living 92s
done the -56t
door 117y
door and -33u
door at 37e
door because -62u
door for -54s
door handle 71u
door it -45n
door on -32h
door shut 61u
door they 32o
door unlocked 38u
dorm 113u
double -123t
double checked -42n
double shift -37n
doubled 77t
dough -100e
doughnuts -35n
down a 38s
down at -98n
down i -36n
down my 52e
down on -53e
down properly 54u
down the -38o
down they 67o
down to 64e
downstairs -36u
dowry 91u
draft -63n
drain -32s
drama -33s
drank 169t
drank bleach 32t
drank it 42t
drank the 30t
drank too -168n
drawer 130h
dread -33h
dreadful -58n
dreading -42n
dress -61e
dress i 66u
drew -35y
drew the -34n
drill at -55n
drink 112e
drink and 87u
drink water -102n
drinking 84u
drinking and 30u
drive -87s
drive everyone -58n
drive into 32s
driver -55u
driving 30s
driving examiner -50n
driving test -43s
drop 78e
dropped a 73h
dropped my 48h
dropped out -66s
dropping -63o
drove off -40s
drown 76s
drowning -48o
drowning in -75n
drowsy 63t
drums -54n
drunk 145u
dry -41n
dubai -49n
dull -92n
dumb -74t
dumped -54t
dumped me -50t
during -54h
dying all 32s
dying i -49s
dying sounds 37s
dying to -82n
each 31y
eam 42y
ear 53t
early -93t
early i -32n
early night 33t
earns -63n
ears 33t
ears are 83t
ears go -40n
ears rang 31h
earth 166s
ease -54n
easier 95s
easter -48o
easter eggs -56n
easy -46o
eat 84e
eat alone -56n
eat and 81e
eat at 122e
eat crisps -46n
eat in 98e
eat nothing 37e
eat something -93n
eat too -93h
eat until 55e
eat with -68n
eaten in 43e
eating and 60y
eating beans -53n
eating my -101s
echo -32n
eczema -35h
edge 76s
edge of -36s
effect 75t
egg -34n
eggs -67n
eggs so -56n
eight -64h
eight years -39h
eighties -108n
eighty 35y
eighty and -35n
eighty three 31u
either -33s
eleventh 40s
eleventh floor 40s
else -93o
email -104h
email if -66n
emailed -49n
emailed him -49n
emails -63n
embarassed -42n
embarassed i -42n
embarrassed -75s
embarrasses -92n
embarrasses me -92n
embarrassing -115h
embarrassment -74n
embarrassment when -52n
emergency 112u
emoji -40n
emptied the -76t
empty 102t
empty after -59n
empty and 45e
empty because -33n
end -38s
end and 33s
end for -31n
end it 85s
end of -97s
end the 63s
end this -136n
end up -54u
ended -130y
ended it -31n
ended the -47n
ended up -76u
ending 38y
ending it 36y
ending my -31s
endless -62n
ends in -137n
enemies -57n
energy -37s
engaged -53h
engine 54y
engine on 38y
enjoy -47s
enough 54e
enough for -137n
enough i 94u
enough of -30s
enthusiasm -38n
enthusiasm for -32n
entirely -33n
entry 58s
envied 115s
envious -35n
envy 52s
episodes -37n
era -32n
erase -66s
erase me -44s
error 40s
error and 40s
essay is -77n
essays -54n
estate -39n
eulogy 47s
even -74e
even born 44s
even get -40n
even if -33e
even the -56u
even water 79e
even when -68n
evening to 73s
evenings 84e
evenings i 99e
ever look 127s
ever love -54n
ever since -50s
ever works -36n
every birthday -58s
every bone 41e
every bridge 45s
every day 71e
every evening 64e
every family -33s
every mark 38h
every meal 88e
every mirror -54n
every morning 94s
every new -45n
every night 39e
every one 99o
every photo -52u
every pill 38t
every time -85h
everybody -46s
everybody was 72s
everyday 66u
everyday i 44s
everyone a 57s
everyone and 83y
everyone at -49s
everyone but -43n
everyone can -52n
everyone else -54s
everyone got -41n
everyone i 99s
everyone if 40u
everyone laughed 42s
everyone on -40n
everyone thinks 52h
everything about -58n
everything and 81y
everything in 120t
everything ready 46s
everything right -39n
everything to 30e
evidence -56n
ex 86y
ex he 37y
ex in -31n
ex is 108u
ex new -35o
ex sits 47u
ex was -57n
exam -80t
exam and -49t
exam stress 43e
examiner -58n
excel -37n
except me -49n
except my -42n
excused 38s
excuses -97u
excuses for 52u
exhausted -113n
exist 55s
existence 116s
existence is 116s
existing 55s
exit 109s
expected -49n
expensive -55s
expired -36n
explain my 33h
explaining 35s
extra -60o
eye 94u
eye and 41h
eye from -35n
eyebrows -34n
eyes 46t
eyes are -56n
eyes open 32t
eyes tomorrow 46s
face again 56h
face and 77u
face another 44s
face dad 33s
face has -75n
face the -106s
face to 32u
facts -76n
faded 43h
fail -32h
fail i 67h
failed -68t
failed and 34e
failed french -38n
failed i 44e
failed neet 32s
failed the 41e
failing -59e
failing at -30n
failure on 102h
faint 132e
fainted 103e
fainted again 74e
fainted in 36e
fair -115u
fair enough -53u
fake -83n
fall 36e
fall asleep 33t
fall on 41s
falling out 48e
family and 89o
family has 55s
family thinks 121e
family would 102s
fancy 48h
fantasise 147o
fantasise about 147o
far -38t
far as -31o
far too 59y
farewell -31n
farewell lunch -31n
farm 128t
fashion 43h
fast and 31t
fast before -50n
fat 34e
fat and 36e
father 35u
father and -34s
father was -50n
fault -71u
fault for -110u
fault i 42u
favour 74s
fear -32u
fear of -48n
feared 35s
feart 37u
february -41n
fed -35s
fed the 62s
fed up -108s
fee -34n
feedback -62n
feeds 77o
feel -47t
feel anything 70t
feel bad -54s
feel better 60h
feel calm 47h
feel empty -115n
feel flat -47n
feel guilty -61n
feel homesick -33n
feel i -66s
feel invisible -50n
feel my 48t
feel numb -38h
feel sick -32t
feel sleepy 55t
feel so -97e
feel suicidal 90s
feel that -47n
feel the 38e
feel to 70s
feeling like -32s
feeling so -49t
feeling sorry -57n
feeling stupid 71s
feeling suicidal 71s
feelings -180h
feels empty -50n
feels like 48e
feet 96h
feet after -47n
feet are -33n
feet under 35s
fell -34u
fell asleep -76u
fell down -41n
fell for -86n
fell in -31y
felt -126h
felt bad -31n
felt dizzy -32n
felt good 59o
felt like -64t
felt nothing 52h
felt sick -48n
felt silly -30n
felt was 80s
ferry -32h
fetch 86y
fever -40n
few 35t
fiancé -41u
fifteen -31n
fifteen years -30n
fifty -76h
fifty and -70n
fifty eight 75h
fight 34t
fight with 44t
figured -63n
figured out -63n
file to 37h
filing -40n
film and 47u
final -37s
finally -45s
find me 125s
find my -35u
find out -66s
find the 40s
finding 42h
finds 34u
fine i -55s
fine it -30n
fine without 55y
finger on -70n
fingers 84e
fingers down 46e
fingers in 59h
finish 72s
finish i 52s
finished me -95s
finished the 81t
finishes -48y
finishing -51n
finishing my -42n
fired -34o
first day -69n
first in -35n
first line -31n
first thing 98s
first time -30h
fish -79s
fish fingers -62n
fist 79h
fists 130h
fit on 63s
fits -36s
five -98e
five days 118e
five hours -36n
five months 133h
fixed -36h
fixing -41n
flat at 35s
flat before 31u
flatmates 43h
flight -54u
flinch 70u
flinch when 87u
flinched 88u
floor 100t
floor and 145t
floor i -38t
flowers 51u
flu -101n
flu jab -32n
flunk -33n
flunk out -33n
fly -80y
fly on -57n
flying -49u
folks 135y
follow 85s
follow the -38n
follow up 90s
followed 34o
following -31u
following me -33u
follows -49u
follows me -48u
food 130e
food for 59e
food poisoning -30e
fool -42e
fool of 71t
foolish -30n
foot by -32n
foot in -64n
football -98u
football and -33n
for -32s
for 5 90h
for a -92e
for after 56s
for all 88y
for am 34e
for and 92y
for another -30s
for anything 38h
for asking 44u
for dad -35o
for death 133s
for dinner 31e
for dowry 56u
for eleven 38o
for ever 41s
for every 77e
for everyone 40e
for everything 64y
for five -55e
for foxes 82s
for getting 45u
for good 148s
for him -59o
for his -53n
for it 130u
for later 35h
for less -37n
for life -48s
for like 52h
for march 139s
for me 44s
for missing -47n
for more -31u
for my 37s
for new -44n
for next 40s
for nine 39e
for not -47u
for once -37n
for one -76y
for pickup -38n
for real 44o
for running -68n
for saturday -84o
for scratching -39n
for someone -79n
for them 30s
for this -80o
for today -39n
for two -91e
for wearing -65n
for what 49o
for when 82h
for whoever 90s
for you 33s
forced -70u
forced me -33u
forces 40u
forces me 37u
forearm 114h
forehead 32h
forever 39y
forever and 44y
forever the -33n
forgave -79n
forgave me -33n
forget -49h
forget the -93n
forget what 41h
forgets -91s
forgetting -100n
forgive me 57s
forgive myself -70n
forgot -112h
forgotten -57n
form -75u
forms -69n
fortnight -59n
forty -69h
forty and -33n
forty days -51n
forty minutes 39y
forty nine 56e
forty times -30h
forty two 42h
forty years -72u
forward to 44s
foster 65u
found 94y
found a 53y
found by 63s
found my 41y
found the 86h
four and 67e
four days -48e
four hours -99n
four hundred 39s
four years -31n
foxes 82s
fraud -71s
french -60n
fresh cuts 38h
friday and -37s
friday he 72u
friday i -47n
friday so 72e
fridge -76e
friend is 47y
friend wants 153y
friend who 35s
friends -72y
friends boyfriend 32y
friendship -53n
frightened of -52u
fringe -75n
from a -51u
from being 60e
from church 40u
from football 36u
from hell -71n
from here 65s
from him 88u
from home -61n
from hr -53n
from one -32n
from practice 45s
from rugby -35n
from under 50t
from when 74e
from work 30u
from year 43o
front door 48u
froze and -43s
frozen peas -34n
fruit -39s
full at 92t
full of -35t
full stop -54y
fun -44h
fun and 94h
funerals 30s
funny how 42s
furious -43o
furious with -38h
furniture -53s
fuss 62h
future 102s
future i 82s
gain -108n
game 61u
gaming 78y
garage 153t
garage and 58t
garage with 71y
garden -139u
gardening -37n
gary -37n
gas -42t
gas is -36t
gas on 86t
gave away -33y
gave me -32y
gave my 50s
gave myself 82h
gave up -95h
gave way -32n
gentle with -50n
get 64e
get a 58u
get an -30h
get bored -44n
get invited -33n
get on -44n
get over 97s
get rid 112e
get so -30e
get that 35h
get the 69s
get through -36u
get tired -53n
get up 33t
get worse -74n
gets 122u
gets me 37h
getting 42t
getting cold 42t
getting hard 50t
getting ready -43o
getting sleepy 35t
getting tired 49u
gg 53y
ghosted -40s
ghosted a -31n
giggled -31n
girl and -73o
girl he -34u
girl i -32n
girl in 92y
girl next 69y
girl when 49u
girl who -68n
girlfriend 77o
girlfriend i -85n
girls -69h
give anything 69s
give me -36u
give my 61s
given up -61n
glad every -64n
glad i -34n
glad to 43s
glass -46t
glasses -58s
glasses and -32n
glasses of -40n
go 73u
go and 85o
go at 32o
go back 71o
go for -101h
go home -92u
go in 33u
go now 46s
go of 70u
go out 46u
go red -40n
go so -76n
go to 47u
go too 45s
go wrong -55n
goal -169e
god 120s
god for 46s
goes 200u
goes on 62e
goes quiet 51h
goes to 33s
goes up 43e
goiing 87o
goiing to 87o
going 73o
going down 137t
going home -70u
going like 52t
going numb 49t
going over -35o
going to -36o
goldfish 45s
gone 70t
gone and 112y
gone back 38h
gone by 57t
gone off -163n
gone through 49t
gone to -61s
gong 33o
gong to 33o
good at -89n
good day 49h
good enough -39n
good home 32s
good man -36u
good to 77s
good years -35n
goodbye 154y
goodbye cards -45n
goodbye everyone 63s
goodbye on 41y
goodbye party -34n
goodbye to -121y
goodnight 49t
googled 79e
googled how 57s
googling -32s
googling how -57s
goose -64n
got a 33o
got all -38o
got another 31y
got bruises 58u
got cancer 45s
got caught -32u
got cut -69n
got drunk -77t
got everything 61s
got hit 162u
got home 52h
got in -49n
got it -41o
got me -34e
got my 49u
got new -79h
got no -100s
got out -49n
got rid 31e
got suspended 31o
got the 65y
got to -48n
got two -60n
got up 45s
gotten 30h
gp -52h
gp i 93s
grade -82n
grades -82u
grades and -32n
gran says -37n
grand 76s
grandad -58y
grandchildren -38s
grandma -68o
grandmother -106y
grandson 46y
grateful -99s
grave 54s
great -41e
green -96n
grew -48n
grief -99n
grief comes -37n
grieve -41n
ground 137y
ground to -97n
grounded -53n
grounded me -44n
group -143y
group project -36n
group projects -54n
group that -31n
growing 47s
grown -85u
grown up -107n
grown woman 42h
grumpy -122n
guess 48h
guilt -73n
guilty -134n
guitar -47y
guitar to -50s
gum 110e
gum and -46n
gums -45n
gun 92y
gun and 46y
gun out 56y
gun to 40o
gutted -85s
gutters -170n
guy 136o
gym -150e
gym again 45u
ha -48o
had been -53n
had bulimia -97n
had cereal -32n
had done -53n
had flu -34n
had gone -41s
had me 84u
had my 68o
had never 114s
had no -31n
had not -49s
had one -46n
had our 44y
had the 66t
had to -53o
hair and 46u
hair comes 82e
hair coming 31e
hair myself -58n
haircut -83n
hairdresser -45n
half my -31e
half to -34o
halfway -35e
hall 41y
halls 113s
hammer 89o
hammer i 33o
hamster -95n
hand 98h
hand and 71y
hand before 49o
hand on -59u
hand over 99h
hand so 39h
handed -102n
handed in -82n
handful 44t
handle 30u
handover -44n
hands shook -50n
hands were 44o
hands when 51o
handshake -72n
hang 52y
hang himself 67y
hang myself 33s
hanged -69n
hanged himself -59n
hanging by -37n
hanging myself 38s
hanging on 38s
happen 79t
happened 109h
happening 31y
happens 119u
happier 67s
happily -40s
happy -110e
hard -128o
hard and -73o
hard he 83o
hard my 59h
hard on -50n
hard there 49o
hard they -49h
hard today -34o
harder 101o
hardest -59n
hardly anyone 54s
harm -33h
harmed 44h
harold 31e
harsh -49n
has dementia 44o
has given -59n
has gone -128y
has locked 63y
has me -51n
has taken 40y
has to 51s
has told -79n
hat -43n
hate -141h
hate it 47h
hate my -87n
hate myself -31e
hate that 129h
hate them -67h
hated -73s
hated the -47n
hates -39s
have 64t
have an -34n
have become -82n
have bought 50o
have carried -73e
have chosen 137s
have decided -41s
have died 153s
have drunk 96t
have earned -45e
have eaten -79t
have failed -33e
have finished -36t
have fixed -70n
have gone 96t
have got 36o
have grown -82n
have had -124t
have i -34t
have just 48t
have kept 104e
have learned 45u
have let -41n
have lost -70e
have me 67u
have missed -32n
have moved 51h
have never -174o
have no -162s
have not -79e
have nothing -47s
have only -80n
have overdosed 45t
have picked 97s
have put 34t
have reached 71s
have read 32o
have ruined -49n
have run 82s
have seen -67o
have sent 127y
have set 45s
have sex 45u
have something 44s
have sorted 40s
have spoken -34n
have started 92h
have taken 75t
have the 123s
have thought 42o
have thoughts 72o
have wasted -33n
have worked -94s
having 187o
having a 67s
having an 33t
hawk -71n
he 86u
he asked -64s
he beat -71u
he burned -80u
he checks 54u
he chose -80n
he comes 61o
he controls -61n
he could -50s
he cried 105u
he cries 38o
he did 80u
he does 97o
he dragged -43u
he drinks 90u
he drove 43u
he dumped -51s
he fell 65o
he follows -36u
he gets 86u
he goes 47u
he got -39y
he grabbed -52u
he has 64y
he held -54u
he hugged 54y
he just 55u
he keeps 54u
he kicked 65u
he killed 61o
he laughed -34o
he leaves -80o
he left -33e
he locked 69u
he made 46u
he noticed -31n
he only 48u
he pulled 85u
he punched 56u
he pushed 48u
he put 130u
he ruined 45o
he said -81y
he sees -73n
he sent 40y
he shot -81n
he shouts -38h
he slapped 67u
he smiled 37u
he spiked 55u
he strangled 35u
he thinks -40u
he threw 39u
he told 68u
he took -84u
he touches -38o
he waited 50s
he walks 60o
he wants -81y
he was -111u
he went -37t
head 46h
head is 55t
head off -114h
head on 43h
head with 31h
headache -63t
headache and -56t
headmaster -37n
headphones -37u
heal 41h
healed yet 52h
healing 39h
health -49n
hear him 80y
hear how -72n
hear myself -41n
hear the 55y
heard -112y
heard his -53n
heard it -40n
hearing -100u
heart going -36t
heart is 54t
heart keeps 79e
heart pills 44t
heat and 30y
hedge -42n
held 53u
held him 72s
held me -90u
held my 98u
held the 36o
hello -33s
help -41y
help and -39n
helps 38h
her and 35y
her arm 89y
her arms 47y
her bowl -61n
her by 71o
her call -38n
her cooking -66n
her divorce -39n
her down 39o
her dress -49n
her fault 69s
her feelings -46n
her for -33n
her house -36n
her husband -69n
her i 141o
her in -52o
her necklace 53y
her new 50o
her on 61y
her out -96n
her own -39s
her phone 63y
her secret -67n
her tea 39o
her that -58n
her to 109y
her up 61y
here 35s
here and 93y
here anymore -31s
here for 69y
here in 162u
here next -262y
here that 32s
here tomorrow -105y
hero -39n
hers -53o
herself 141y
herself tonight 34y
hid -39h
hid it -37s
hid the 69e
hide it 31h
hide my 36e
hide them -64n
hides 65u
hiding -36u
hiding in 59u
hiding it -34h
high board -47n
hike -31n
hill -88o
him 64o
him a -48n
him about -57n
him for 87o
him he -41y
him not 44s
him now 34u
him over 65o
him start 108o
him to 77o
him today -88n
him up 37u
him when -34o
him with 36o
himself 93y
himself in 56y
hip -36h
hire -93n
hire me -60n
hired -33n
his belt 44u
his car -100u
his ex 36y
his feelings -55n
his first -47n
his gun 67y
his hand 43u
his head 60o
his house 39o
his last -34y
his leg -32n
his life 34y
his mates -32u
his mother -134n
his name -41h
his own -44n
his profile -42n
his records -55n
his school 82y
his tea 95o
his van 66u
his wife 67y
hismelf 136y
hit a -73n
hit by 55y
hit her 58o
hit him 80o
hit me -53u
hit my 47o
hit myself 46h
hit send -54n
hit snooze -39n
hit us -31n
hits 97u
hits her 32y
hitting 85y
hitting my 77y
hold me 33o
hold on 66s
holding 97o
holding on 113s
holding the 58o
holes -44h
holes in -42u
holiday -124h
holiday and 72h
holiday is -42n
holidays 50s
hollow -45n
home 58u
home because -78y
home for -53s
home i 125s
home now 39s
home the -100n
home this -82u
homesick -43n
homework -44t
honest -63e
honest and -34n
honestly 69s
honestly the 33s
honour 35o
hope 143s
hope i 80s
hopeless -82o
hopeless i -31n
hopeless with -32n
hoping 180s
horse -97n
hospice 30s
hospital 80e
host -80n
hostage -39n
hostel 46e
hot 32h
hour ago 112t
hour my -87n
hours -123y
hours and 43h
hours of -54n
house 67o
house and 42e
house could 32e
house if -40u
house no -34n
house that 33s
house with 31o
how 45o
how close 34s
how i -59o
how long 72t
how many 71y
how much 56y
how pathetic -35y
how that 51h
how this -31n
how weak 35u
hrs -45u
hug -34n
huge -72n
human -56n
humiliated 63o
hums 38o
hung -75s
hung up -31n
hungover -135n
hunting 43y
hunting gun 39y
hurry -37n
hurt anyone -156n
hurt her -33o
hurt him 97o
hurt his -54y
hurt more -39o
hurt myself 60h
hurt that -45o
hurt them 68o
hurting my 53o
hurts me 36u
hurts to -32n
husband 44y
husband and -111o
husband does -76e
husband has 100y
husband says -41u
hvae 86t
i act -33n
i actually 51o
i almost 47o
i already 88t
i always -151e
i apologised -53n
i ask 160u
i asked 119u
i ate 66e
i avoid -52n
i bake 33e
i bang 32h
i banged -91h
i be -55s
i beat -75o
i beg 46u
i believed -32s
i bled -71h
i bombed -34n
i bought 71h
i bring -45e
i built -61n
i burned -52h
i burnt 42u
i burst -52n
i called -75t
i came 84s
i cancelled -71e
i care 30y
i carry -48n
i caught 60s
i cheated -94u
i check 80u
i checked 107s
i chew 67e
i choked 85o
i cleaned -48s
i come 58o
i compare -75n
i complain -50n
i consumed 31t
i cook 38e
i cried -91e
i cross 64s
i daydream 57s
i decided 134s
i deleted 39s
i deserved 107h
i die 100s
i dig 47h
i drank 140t
i drink 30e
i drove 46o
i earn 31h
i emptied 47t
i end 50s
i envy 34s
i even 144y
i fail 83h
i failed -80e
i fainted 38e
i fantasise 147o
i feared 35s
i fell 66u
i felt -73h
i find -30n
i finished 108t
i flinch 70u
i followed 44o
i forget -154h
i forgot -44h
i froze -32u
i gave 107h
i go 80o
i googled 83e
i grabbed 96o
i grieve -33n
i handed -34n
i hate -40h
i hated -35n
i have 50t
i held 52o
i help 34y
i hid 53e
i hope 117s
i hung -52n
i hurt 35h
i hvae 84t
i imagine 88o
i intend 58s
i joined 38s
i judged -53n
i keep -36h
i know 68o
i left -130u
i let -49h
i lied 110e
i like 38e
i listen 40u
i live -96e
i locked -67t
i long 86s
i look 49e
i looked 43s
i lose 42e
i love 31t
i made 161e
i make 149h
i mean 180s
i measured -42n
i might -35o
i miss -165n
i missed -62o
i mixed -36t
i mucked 47t
i must -81o
i need -62h
i needed 63u
i never 36e
i no 179e
i notice 66s
i noticed -65n
i only 76e
i opened 45t
i ought -35u
i overdid -37n
i overreacted -37n
i overslept -37s
i owe 74u
i paid -110s
i panicked -30n
i pick 33h
i picture 52s
i play -48n
i post 30e
i posted -36n
i press 47h
i pretend 33u
i pretended -43n
i pull 60h
i punch 53h
i punched -41h
i pushed -84o
i put -34o
i raised -38n
i really 51o
i regret 104t
i resent -65n
i ring 31u
i run 80e
i sang -73s
i sat -79o
i saw -34y
i say -89u
i scare 39s
i scratched -60h
i screamed -56o
i scroll -32n
i self 100h
i shot -55t
i shouted -52s
i shrank -46n
i sit 47h
i skipped -76e
i slam 36h
i slammed -75h
i slap 40h
i slapped 76o
i sleep 52u
i slept -35u
i snapped -52y
i sobbed -50n
i spend -36n
i spoiled -37n
i spoke -34u
i stab 42o
i stand 68e
i start -45o
i started 34h
i stay 47o
i stayed -72s
i stood -38o
i stop 31u
i stopped 78e
i strangled 44o
i suppose 68u
i survived 93s
i swallowed 60t
i swear -53o
i swore -44n
i take 39e
i talk -105n
i tapped -35n
i teach -71y
i texted -34n
i thanked -31s
i the -42n
i think 98y
i threw -43e
i throw 38e
i ticked -45n
i took 62t
i touch -35s
i try -60n
i wait -44t
i wake 73o
i walk -76e
i walked 107u
i want 122o
i wanted 92o
i waste -66n
i wasted -35n
i watched -69n
i wear 64h
i weigh 37e
i weighed -52n
i went 99h
i wept -32n
i wish 82s
i woke 97u
i wore -41s
i worked -64n
i worried -61n
i write 38t
iath 79o
ice -38e
ice and -30e
idea -31s
idea of 59s
ideas -43n
idiot -36y
if 76s
if a 79s
if he -30o
if i 86s
if it 52e
if my -75o
if nobody -82n
if nothing 49u
if only -127n
if something 36h
if they -36s
if you 53t
if your 85u
ignoring -36n
ignoring me -36n
ill be 89s
ill do 43o
ill kill 54o
ill make -56s
imagine 88o
impatient -51n
impostor -33n
in -39e
in 2009 -100n
in 5 63u
in a -47e
in act -48n
in all 31s
in and 88e
in at 41u
in august -52u
in because 63o
in bed -65s
in bits -64u
in carrying 83s
in case 117o
in chemistry 75h
in class -57u
in clumps 33h
in every 52u
in goal -160n
in going -67n
in group -44n
in her 49o
in his 63o
in hospital 40e
in how -115n
in it 63o
in leeds -39n
in lisbon -58n
in living 127s
in london -63n
in may -41o
in me 33t
in my 64y
in myself -38h
in one -49e
in our 45u
in peace -33n
in school 49h
in september -67n
in shops -65n
in sick 37e
in slippers -51n
in spain -66n
in spring 54e
in ten -35n
in the 32u
in their 54u
in there 31e
in these -87n
in time -52n
in to 108y
in two -44n
in work -34n
in years -114s
in your -50n
inbox -84n
ines 31y
inner -40s
instagram -83s
instead of 38e
insulin 92t
insurance is 60s
insurance would 50y
intend 87s
intend to 87s
interesting -122n
intern -52n
internship -39n
interrupted -48n
interview -103h
interview and 68h
interview i -30n
into a -31u
into me 66h
into my 76h
into one -33n
into tears -53n
into the -31u
invisible -116n
invisible at -74n
invite -41n
invited -52s
iron -44u
iron and 42u
ironing -37n
is about -139u
is allowed -58n
is always 36y
is an -54y
is asleep 39o
is at 41s
is back -40e
is bad 70u
is banging -59u
is beating 39y
is because -34s
is been -57y
is being 73y
is best 40s
is blood 58t
is calling 40y
is clean 65h
is closed -75n
is cold 37s
is dark -37u
is dead -85y
is decided 66y
is die 38s
is disappointed 60h
is done 57t
is down 57e
is drunk 32u
is due -48u
is eating -36n
is embarrassing -90n
is empty 76t
is engaged -39n
is enough 45h
is everything 45s
is fine -130s
is finish 52s
is following -48u
is for 89o
is full -33t
is funny 42e
is getting 48o
is got 99y
is growing -64n
is happening 31y
is hard -91n
is heavy -32n
is i 69o
is ill -51n
is in 52u
is it 71t
is just -57y
is keeping 53s
is killing -79t
is leaving -70u
is left 65y
is like 113y
is lives 52s
is long -156n
is lovely 39u
is more 57t
is moving -63t
is my -59u
is nearly 57s
is neck 51s
is never 55y
is no -45s
is normal -72u
is not 70y
is nothing 44s
is november 82u
is now -47n
is numb 31t
is odd -58n
is off -57u
is okay -84n
is on 39y
is only -56s
is out 141e
is paid 94s
is pathetic -63n
is ready 37s
is rough -38u
is rubbish -36n
is silly -102n
is slow 94t
is so -41t
is something -85n
is standing 32y
is starting 37t
is stupid 73h
is taken -30y
is talking 113y
is the 75h
is there 38h
is thinning -31n
is this 33u
is three 39y
is tired -104n
is too -84h
is up 86e
is wet 47t
is when 117e
is why 79o
is working 93e
is worse -33n
is worth 60s
it 47h
it after 79e
it and 76e
it anymore -49s
it anyway 65u
it as 73t
it at -71s
it away 47e
it bad 70h
it badly -67n
it be 37s
it before -58s
it but 107s
it by 100s
it calms 34h
it came -99o
it comes -90s
it could 70o
it did 67t
it does 47y
it down -49t
it either -34s
it end 47s
it ends 79s
it for -84y
it got -49n
it had -116s
it he 40u
it hit -40n
it hurts -158e
it i 94t
it in 100e
it it 59e
it just 39s
it last 49s
it left 37o
it look 30s
it looked 91s
it makes -49h
it means 88e
it myself 31h
it normal 42t
it passed -53n
it personally -52n
it rained 47s
it rains -38n
it ring -41n
it since 67e
it slipped 45h
it starting 55t
it starts 78y
it stays -46n
it still -51t
it stopped -34o
it stung -59n
it takes 110t
it that -52n
it the -31h
it then 42e
it this 79e
it through -33y
it till 58t
it to 111s
it tonight 45y
it too -48t
it took -77n
it turned -35n
it up 43e
it was 54h
it were -46n
it while 48u
it will 49t
it without -38s
it worse -47n
it would 134s
it wrong -81s
itch 36h
itd 52s
itd be 52s
jab -41n
jab and -41n
january 49h
jar 33t
jar in 33e
jaw 30u
jealous -82u
jealous of -117s
jelly -122n
jesus 98s
joan 72s
job -109s
job and -50s
job but -48n
job i -50t
job in -32y
jobs -55s
joined -53s
joined the -36n
joke about -31n
joke and -45n
joke i 101e
joke of -36n
joked about 79y
jokes -36y
joking 60y
joy -45n
judged -72n
judo -53n
july again 52h
july because -74n
jump 74s
jump on -87n
jump whenever -55s
jumped and 117t
jumped me 35u
jumped out -102n
jumper -55h
june and 95s
just a 51u
just arithmetic 36s
just cold -44n
just did 33s
just die 69s
just do 45s
just does 50u
just fed -63n
just feel -46n
just for 64o
just go 44h
just hate -104n
just in -34s
just lay 46u
just like -71s
just little 41h
just me -183n
just not -63s
just plain -38n
just said 33y
just sat 31e
just stood 51y
just taking 39s
just the 45h
just took 69t
just waiting 70o
just want 75s
just wanted 57o
just went -33y
karaoke -202n
karaoke again -33n
kayak -108n
keep 64o
keep anything -43e
keep beating -34n
keep breathing 53s
keep checking -80o
keep going 55s
keep hearing -45n
keep looking 33s
keep me 59u
keep my 62t
keep myself 64o
keep nodding 79t
keep picturing 67o
keep rehearsing 70s
keep saying -70s
keep seeing -64o
keep sharpening 47o
keep that -57s
keep the 74o
keep thinking -34s
keep up -33n
keep walking 57s
keep wishing 43s
keep wondering -39s
keeper -164n
keeping me 80s
keeps 105y
keeps a -123n
keeps asking 39y
keeps my -50u
keeps saying 58y
kept me -64n
kept one 71h
kept the -50h
kerb 72h
kettle 46u
kev -47n
keys -38u
keys and -59u
kicked 42u
kid by 70o
kidding 32s
kids but 110s
kids deserve 59s
kids had -34n
kids have -39u
kids i -90o
kids think 30u
kids went 33s
kids would 34s
kill 53o
kill for -85n
kill her -47o
kill himself 47y
kill myself 147s
kill someone 50o
kill the -119o
kill yourself 128s
killed -127o
killed my -51o
killed the -79u
killer and -49n
killing me -132t
killing myself 119s
kilos 55e
kind line 35s
kind of -41h
kinder -84s
kindly -45n
kissed 68u
kitchen -40h
kitchen drawer 91h
kitchen floor -59t
kitchen knife 93y
kitchen table 31u
knackered -56n
knee -87n
knee gave -32n
kneel 44u
knees are -32s
knew -61o
knew how -89n
knew it 36o
knife 72o
knife and 42o
knife for -38o
knife slipped -39n
knife three -63n
knife to 55o
knitting -45n
knives 87o
knives from 44h
knot 31s
knots -31n
know 37o
know about -33s
know her 32y
know it -79h
know my 35o
know the 114e
know what 30y
know when 133o
know where 40o
know why -109s
know with 37u
knowing 52h
knows 104t
knows i 57t
knows it -97h
knows my -34u
knows the 62u
knows what 54h
knuckles 113h
knuckles are 42e
lab -39n
labelled 57s
lad 48u
lads 115u
lads will 51s
lady -66y
laid -37u
laid a -47n
lake 51s
lake and 47s
lake frozen 31s
lambs -30n
lambs and -30n
lamp -31n
landlord -72u
language -36n
laptop -99s
lasagne -35n
lasagne and -32n
last 71u
last birthday 36s
last bus -40n
last entry 64s
last i 43y
last minute -36n
last night 90o
last one 49u
last samosa -36n
last sunday -44u
last swim 38s
last thing 70s
last time 44s
last week 88u
lasts 38h
late -65u
late again -59n
late because -33n
late from 56u
late now 48t
late so 40s
late to -101n
lately 143o
lately i 72o
laugh -161o
laughed about 46u
laughed after -31n
laughed and -91n
laughed at 125o
laughed when -36n
laughed with 38s
laughing and 47y
laughing at -62n
laughs 93y
laundry -84o
laundry and -47n
law -59o
law keeps 48y
lawn -104n
laws are -65u
laxatives 75e
lay -31u
lay on -40n
lazy -181h
lazy i -33n
lead and -31n
leaf -90n
learn -54y
learn the -33n
learn this -32n
learned to 52u
learning -103u
learning to -47u
learnt -63u
least -91s
least i -31n
leave and -39u
leave it 61e
leave the 69o
leavers -38n
leaves 80u
leaves me 59h
leaving do -41n
leaving for -73n
leaving the -84n
leaving too 55s
lecture -52n
leeds -113n
leeds and -40n
left -37s
left after 36s
left her 34s
left in 55y
left me -54e
left my -47e
left on 49h
left out -51n
left so 69t
left to -69e
left with 54s
leftovers -83n
leg 76h
legs 54h
legs and -87h
legs are -163t
lemon -31n
lent -38s
leo 70y
less -47e
less thing 110s
lessons -44n
let fear -36n
let go 73o
let her 57o
let it 53s
let nature 34s
let on -39n
lets me -45u
letter -39y
letter and -54n
letter from 34t
letter this 87s
letterbox 48u
letters for 34s
letters to -56s
letting the -38n
liam -35s
liam because -35s
liar -57n
librarian -35n
lied 103e
lied about -62n
lied on -36s
lied to 41e
life 130s
life i -51s
life is -67s
life not 40s
life when -41s
lifeguard -34n
lifeguard and -34n
lift the 93y
lifted 80u
lifting -60n
light on 70s
lighter 195h
lights 36e
lights and -52n
lights off 54u
like 20 31t
like always 52e
like an 55t
like at 88e
like cutting 128h
like dead 59s
like ending 52s
like every -145n
like everyone -73s
like harming -43n
like he 31o
like her -38h
like hurting 40o
like me -69s
like mr -67n
like my -71h
like she 78o
like someone -53n
like the -50s
like there -89s
like wet -43n
likeable -33n
liked -74o
likes -114n
likes me -37n
line 73h
line for 65h
line i 35s
line on 36h
lines 87h
lip 63u
lips 60y
lisbon -149n
lisbon and -57n
list of -82o
listen 55o
listen to 59o
listening -46u
listening to -72n
little 42y
little box -40h
little cousin 49y
little cuts 41h
little girl 57y
little sister 66y
live 49s
live and 117s
live anymore 60y
live in -62s
live like 69s
live on -72e
live to -103u
live with -159s
live without -47s
living 239s
living on 59e
living with -65n
lmao 48s
load 55t
load of 48t
lock 33u
lock me 42u
locked 75y
locked door 58e
locked himself 38y
locked in 102u
locked myself -165o
locker 73h
locker till 74h
locks 215u
locks me 98u
locks the 80u
log 91s
logged 56y
logged off 56y
logging 52y
lol 64h
lol guess 50h
lol my 67s
london -63n
lonely -80n
lonely in -43n
long 53t
long ago -71n
long and 106y
long for 83u
long i -32o
long sleeves 81h
long that -45s
long time 132u
longer 124s
longer than 44s
look after 104o
look at 125s
look away -32n
look like 102h
look so -61n
looked at 64u
looked like -38n
looked so -34s
looked up 141s
looking 88s
looking at 93h
looking for -61o
looking forward 41s
looking up -44s
looks 34y
looks at -41o
lord 44s
lorry 92s
lose 62e
lose my 51u
lose this 31s
loser -41n
loses 39u
losing the 49h
lost -79t
lost the 41h
lost weight -74e
lot 130t
lot and 54t
lot with 42t
lots -36e
lots of -36e
louder 36e
lousy -57n
love -124o
love him -47t
love me -42n
love my -71n
loved -51t
loved him -62n
lower 35e
luck and 52s
lump -91h
lump in -48n
lunch in -48n
lunch with 71e
machine -39n
mad -45t
made a -38o
made me -67y
made my -73e
made myself 34e
made soup -37n
made sure 97t
made tea 48o
made the -80n
made up -33s
make 36o
make me -150u
make my -47o
make sure 105o
make up 40e
make us 44u
makes him 101u
makes me -114u
making -92e
making it -47s
making plans 59s
making toast -33n
man and -76o
man at 72s
man from 64u
man i 37u
man of 134u
man who 39y
manage 46y
manage a -38n
manager -72u
many 89t
many courses -54n
many of 32t
many photos -42n
marathon -64n
march 119s
mark 214h
marking -38n
marks 142h
marks and 45h
marry 48u
mascara -34n
mat 33e
match -39h
match and -35n
match because 47h
mate posted 90y
mates 96t
mates and -46n
mates i 49s
math -78n
maths -113y
matter 56s
matter how -42n
matter what -41s
may -49s
may as 81s
may i -50n
maybe 81s
maybe he -44n
maybe next 39s
mayor -43n
me 63u
me about 35u
me abroad 43u
me again 70u
me all -59o
me alone 72e
me already 58t
me an 42e
me and 51u
me around -88n
me as -111u
me at -88y
me back 62e
me be 97y
me because -113u
me being 31s
me daily 35y
me dead 114s
me dizzy -53n
me do 40u
me down 113u
me even -38n
me every 45u
me feel -57h
me for 130u
me from 55y
me has 101s
me her 65y
me here 77s
me his 32y
me home 80u
me hurt 51h
me if -43u
me nervous -30n
me never -38n
me not 77y
me now -112t
me on -56u
me out -71u
me over -71s
me should 53s
me sleep 77u
me swear 60y
me the 50y
me this 70s
me through -44u
me till -85e
me to -70u
me today -69y
me tonight 63o
me too -71e
me until 52u
me up -76u
me want -56n
me we -31n
me when -84u
me without -32s
meal 125e
meal and 41y
mean about -52n
mean and -40n
mean done 33s
mean it 162o
mean when -32n
means 111e
means i -61n
means in 55s
means it 92e
meant 80h
meant to 71o
measured -90n
measured it -42n
medals 44y
mediocre -34n
meeting -128h
meeting and -39n
meetings -31n
memory 151y
men 38u
menopause -51n
mention 50s
mess -49h
message -48y
meter -68n
mid -42n
mid sentence -31n
midnight and 30e
midterm -55n
midwife -52n
midwife says -49n
might 49o
might be 39s
might hurt 43o
mileage 41u
milk -66u
min -40t
mind -56t
mind if 59s
minding -88s
mine just -36n
minutes ago 88t
minutes and -33n
minutes of -46n
mirror and 56h
mirror in -48n
miscarriage 32s
miscarriage and -40n
miserable -45n
misery -34s
miss -122s
miss him -62n
miss the -53n
miss you 51s
missed -89o
missed her -65n
missed it -52n
missed the -44o
missing -68n
mistake and 109s
mistakes and -47n
mixed up -52n
mock 38h
mom about -42n
mom does 53h
mom hits 80u
mom is 77y
mom it 53h
mom keeps -62y
mom pills 50t
mom right 35y
mom said 74y
mom saw 48h
mom says 90u
mom the 91u
mom took 41y
mom would -43s
moment -95n
monday -30e
monday and 51e
mondays -78n
mondays and -32n
money and 73y
money i -90s
money in 51s
money to 31u
monster 40o
month 64t
month and -39s
month i 32s
month of 50t
mood -46u
moods -59n
more 98s
more bad 58s
more from -99n
more fun -36s
more i -38o
more my 47u
more than -120t
more time -50o
morning 36t
morning i 100s
morning sickness -31n
mornings -116e
morphine 36t
mortgage -31h
mortgage and -33n
mortified -87h
mortifying -41n
mother and -60u
mother for 68u
mother is -35n
mother on 60y
mother who 62s
mother with -32n
mother would -76n
mothers -39n
motivation -32n
mouse -36n
mouth and 41t
mouthed -39o
move -132t
move my 73t
moved -37u
moved twice 100u
mr -73s
mrs okafor 36s
ms -37n
much -95t
much at -37o
much blood 44t
much coffee -104n
much for -30n
much longer -56s
much of 61s
much that 61u
much to 49s
mucked 47t
mucked up 47t
mug -37n
mugs -37n
multi 33s
multi storey 33s
muppet -42n
murder -136o
murder that 72o
murderer 33e
museum -43n
must -152o
my accounts 80s
my affairs 48s
my age -36h
my anger -53n
my antidepressant -56n
my anxiety -48t
my arms 48h
my aunt -70u
my back -73u
my bank -33u
my bedroom 35u
my belt 42o
my bike -33u
my birthday -83e
my blood -113t
my body 41h
my boy 60y
my boyfriend 67u
my boys -31s
my brain 89s
my breath -36s
my breathing 64t
my brother 46y
my brothers 91u
my bulimia 51e
my calendar -101o
my car 63u
my card -41n
my career -85n
my cellmate 50o
my character -56n
my cheeks -38n
my child 36o
my children 115o
my chin -102n
my class 91y
my clothes 148u
my coach -49u
my coat -39o
my colleague -37y
my colleagues -65e
my cooking -54n
my cousin -35y
my cousins -34s
my crush -84n
my cv -53n
my dad 73y
my date -35n
my daughter -78y
my day -60n
my dead -89o
my debts 33s
my desk -72h
my diary 33h
my divorce -56n
my doctor -80s
my dog -55o
my doing -39n
my drink 84u
my driving -40s
my ear 75t
my ears 45t
my essay 33s
my ex 110u
my exam 35t
my eyes 75t
my family 85s
my fault -145u
my favorite 37e
my fiancé -41u
my fingers 152e
my first -83s
my fist 51h
my flat 48y
my flatmate -78y
my foot 103h
my forearm 88h
my forehead 32h
my friend -72y
my front 81u
my funeral 60s
my garden -41n
my girl 135y
my girlfriend 112o
my good 42s
my goodbye 85s
my goodbyes 37s
my gp -73s
my grades -55u
my grandmother -83y
my grandson 44y
my guitar -43s
my gum -61n
my hand 43h
my hands 38o
my head 82h
my headache -50n
my heart 40e
my homework -78t
my husband 129y
my idea -49n
my inbox -84n
my inner -40s
my insulin 33t
my jaw 30u
my jeans -54n
my job 44t
my keys -49u
my kid -41o
my knee -81n
my knuckles 113h
my landlord -67o
my laptop -76s
my last 113s
my laugh -44n
my leftovers -33n
my leg 116t
my legs 119h
my lips 37t
my list -31n
my little 69y
my manager -124u
my mates 128t
my maths -35n
my mileage 41u
my mind 37t
my misery -45s
my mistakes -57n
my mom 99y
my money 36u
my mosquito -30n
my motivation -32n
my nails 49h
my name 92o
my neck 49u
my nerves -31n
my new -49u
my nose -44e
my note -85s
my notes -31s
my notice -60n
my number 38e
my old -174h
my online 116y
my only 107s
my organs 31s
my own 48h
my partner 106u
my passport 97u
my patience -56n
my patient 61y
my pen -46n
my pension 43u
my perfectionism -39n
my period 82e
my periods 82e
my photos 37u
my piano -32n
my pills -68t
my pimp 47u
my plane -61n
my plants -76n
my pohne 47u
my post 46u
my pride -75n
my printer -37n
my promise -45n
my pss 70s
my pupils -62n
my ribs 100u
my ring 51s
my room 67u
my roomate 72y
my scarf -36h
my scars -78n
my seatbelt 99s
my sell 69s
my sentence -47n
my serve -61n
my shirt 51t
my shoes 119s
my shoulder -37n
my shoulders -38n
my skin 116h
my sleep 94s
my social -55n
my socks -58n
my son -77y
my step 41u
my stepdad 75o
my stomach 47h
my stop -45n
my streak -33n
my student 72y
my students -62n
my teacher 36u
my team -77n
my teenage -66n
my teens -32n
my teeth 34e
my temper -34h
my therapist 115h
my thesis -57e
my thigh 34h
my thighs 153h
my thoughts -127n
my throat 81e
my thumb -60n
my time 104s
my toddler -50o
my toe -39n
my tongue -38t
my top -65n
my truck 42o
my twenties -62n
my voice -48u
my wardrobe -30e
my weight 65e
my will -52s
my worth -46n
my wrist 112h
my wrists 106t
my year -42n
myself 102h
myself about -45t
myself all -70n
myself around 73o
myself as -31n
myself at -68n
myself before 73e
myself for -120h
myself go -76s
myself i -161h
myself if 57h
myself is 31h
myself just -51n
myself like 61h
myself off 60h
myself on -40h
myself one 63h
myself or -92h
myself out -35e
myself shaving -56n
myself so 53h
myself some -69n
myself that 45s
myself the -65s
myself to -106o
myself up -59n
myself when 67h
myself with 132h
myself you -54s
nag -51n
nails 69h
nails are 50e
name and 32u
name in 88s
name off 85s
named -43n
names 50o
nan -39y
nana 49s
nap -58n
napkin 59e
nasty -56n
nature 34s
nature finish 34s
nav -52n
near -69o
near a -115h
near my 58y
near the -45o
nearly did 141o
nearly hit -47o
nearly jumped -77s
nearly killed -33u
neck 138o
neck and 34o
neck for 58u
neck myself 33s
necked 81t
necklace 76y
necklace and 53y
need a -102s
need it 97e
need my -74n
need the 34h
need them -34s
need to 84h
needle -122h
needles -30h
needs 108s
needs to 114s
needy -74n
neet 35s
neet again 35s
neighbors 44u
neighbour 42y
neighbour and 35u
neighbour little 37y
neighbours -37y
nerves -152n
nervous -127n
never -107s
never be -70s
never been -31y
never born 86s
never cut -161n
never do 35u
never forget 41h
never going -53n
never had 93s
never hit 35u
never laid -47n
never learn 36y
never leaves 91u
never lets -47s
never met 49u
never once -40n
never speak -42n
never trust -38n
never wake 36s
never want -77n
new -77h
new address 70u
new baby -91n
new city -42n
new dad -72n
new girlfriend -43n
new haircut -33n
new ones 59h
newborn -34o
newsletter -30n
next 45y
next one -44n
next time 32o
next to -47u
next week -103y
ngl 87s
nice 79s
nice memory 37y
night 104u
night and -30y
night i 95o
night in -109y
night like -43n
night now 49e
night on 53t
night shift 71o
night sleep -34n
night that -40s
night to -36s
night with 90h
nights i 53s
nine -84e
nine and -57e
nine days 47e
nine i 37t
nine years 44h
nineteen -119n
nineteen i -81n
ninety -88n
ninety and -31n
no because -34s
no degree -37n
no food 68e
no for -46u
no friends -41t
no house -34n
no longer 55o
no matter -84n
no me 123s
no more 153s
no one 75e
no patience -30n
no point 98s
no purpose 40s
no return 71y
no shame -53s
no skin -38h
no talent -40n
no thoughts -54n
no truthfully -56n
no way -72s
no willpower -73n
no wish -94s
no wonder -85n
nobody 44s
nobody checks 92h
nobody gets -45n
nobody has 45e
nobody hits -86n
nobody hurt -58n
nobody in 40e
nobody is 34t
nobody knows 107t
nobody needs 119s
nobody sees 77h
nobody should 50s
nobody tells 59s
nobody was -90n
nobody would 49s
nodding 79t
nodding off 79t
noise 59y
noisy -41n
none -89o
noon -101n
noon and -42n
nor 95e
normal -40t
nose -39o
not a -112o
not about 94e
not afford -80n
not afraid -84s
not all 68t
not allowed 129u
not alone -33n
not an 50h
not and -52t
not angry -47n
not answering 68y
not around 43s
not ask -33h
not be 95s
not bear -61e
not been -71n
not being 90y
not belong 41s
not blame -61s
not bother 40s
not breathe 56e
not bring 48u
not built 52s
not buying 36s
not care 33e
not carry 47e
not come 83y
not deserve -40e
not died -55n
not do -161u
not done -31h
not drive -36n
not eat 52e
not eaten 65e
not eating 146e
not enough -31e
not even -36t
not everything -41n
not exist 34s
not face -32s
not fashion 38h
not find -73s
not fix -102n
not for 126e
not forgive -70n
not from 48o
not get -51e
not go 56s
not going -32s
not had 80e
not he 58u
not heal 41h
not healed 52h
not her 52s
not here 32s
not hit 42u
not home 35y
not hurt 78h
not in -95s
not intend 31s
not invited -38s
not it 49s
not joking 106y
not just 46s
not keep 54t
not kept 53e
not kind -36n
not know -113y
not lazy -52n
not leave 42y
not let -90e
not live 31s
not look -54o
not love -46n
not make 31e
not matter 115s
not me 56s
not mean 91s
not mention 50s
not mind -51s
not miss 39u
not move 95t
not moving 39y
not my -64s
not one -57s
not only -167n
not order -32n
not pick -39y
not picking -45y
not plan 103e
not planning 36s
not promise 90o
not put 56o
not read -43n
not sad 59s
not safe 125s
not say -75u
not see 115s
not send 31e
not shake -35s
not sit 54u
not smart -60n
not stand -83t
not start -40e
not stay 57t
not stop 36e
not stopping 92t
not suicidal -36s
not swallow 81e
not take -95u
not talking -34h
not tell 98t
not text -78h
not the 55h
not their 51s
not there -75n
not think 63s
not to 146y
not told 47t
not trouble 40y
not trust 30o
not understand 36s
not undo 34t
not wait -87s
not wake -87y
not waking 46y
not with -38s
not write 84u
not wrong -35s
not you 39h
note 53y
note for -111n
note in 101y
note on -114s
notes -56y
nothing 44e
nothing about 56h
nothing and -33u
nothing at 55e
nothing but -53e
nothing by 44e
nothing fits -78n
nothing happened -47u
nothing i -33o
nothing if 42e
nothing in -78n
nothing is 92s
nothing left 105s
nothing when -74n
notice -49s
notice and -34n
notice if -62s
noticed -76e
noticed my -34n
novel -119n
novel i -60n
novels -133n
november 85u
now 81t
now everything -40n
now he 113u
now like 49e
now she -31y
now so 30h
now than 60s
now that 30s
now the -66t
now there 127u
now they -99s
nowhere 43u
numb 53t
number 150e
nurse 60e
nurse and 40o
nurse asked 85h
nurse i -82u
nurse said 110e
nurse weighed -35e
nursery every 50u
nursing -60n
october -76s
odd -90y
oddly -55n
of all -67n
of back -36n
of being -54s
of biscuits -80n
of control 53e
of days 102h
of death -108s
of doing 31s
of drowning 31o
of dying -116s
of embarrassment -55n
of everybody -38u
of everyone -46o
of father 62s
of flying -52n
of getting -51s
of going 79y
of grandma -45n
of guilt -36n
of here -32s
of hurting -106o
of living -46s
of me 51u
of mine 66y
of myself 114u
of no 63o
of one 37s
of people 33o
of person -48t
of pills 140t
of pretending 34s
of reasons 51s
of revising 76s
of spreadsheets -38n
of tea -36n
of these 115o
of those -43n
of tomorrows 37s
of vodka 54t
of what 30o
of who -69o
of wine -35t
of you 55o
off at 125u
off for 78y
off if 38s
off mid -31n
off then 56s
off with 62s
off work -47u
offer -103n
offered -105n
offered me -77n
office -38o
office is -89n
officer 108h
often -93s
ok 52s
ok so -61h
okafor 34s
okay -35s
okay but -43n
old -41h
old cat -74n
old diary 32s
old house 54s
old one -30n
old scars 50h
on -46h
on a -123y
on all -33n
on and 109y
on any 40s
on anymore 36s
on being 30s
on bills -57n
on by 84s
on cat -58n
on coffee -31e
on for 144s
on his -60y
on hold -35n
on holiday 41h
on in -61t
on instagram -61s
on it 119o
on leave -174s
on life 45s
on living 40s
on me 172u
on mondays -32n
on my 47h
on one -31n
on our -38u
on paper 40s
on purpose 165t
on read 66h
on saturday 40u
on stage -39n
on sunday -31y
on thinking 33o
on this -90s
on thursday 37y
on thursdays -41n
on time -79n
on to -31n
on with -44n
once -50t
once and -68n
once my 45s
one and 128y
one at -50n
one bad -59n
one by 53t
one cut 60h
one day -54o
one for 38h
one hour -64n
one last 84s
one less 115s
one look -47n
one more 44o
one page -47n
one person -34n
one plate -45s
one sentence 71e
one step -41s
one thing -236h
one to 34s
one way 155y
one who -54o
one with 59s
one would 60s
ones 200h
onions -70n
online 50y
online friend 116y
only bruises -44n
only do 71h
only ever -32n
only fed -48n
only feel 52h
only good -45e
only i -127n
only kept -59n
only like 51u
only man -32n
only of -85n
only one 47s
only plan 91s
only reason 93s
only the 36s
only thing 79h
only waiting 120y
only want 35h
only wanted -40t
only way 47s
only with -109n
open it -46s
open my 50s
open so 55h
open the -75s
open up 35h
opened 85h
opened the -33n
opening 36s
opinion -117n
option 74s
or -52h
or anything -37h
or at -56s
or not -38n
order -34u
order and 31s
order for 32s
orders 51o
organise -31n
organised -40n
organiser 93t
organs 31s
other -47u
other girl 49u
other half -34s
other people -31o
other stuff 50h
other ways -53n
otherwise -30s
ought -35u
ought to -35u
our -86y
our baby 34y
our band 67s
our cat -59u
our house 102u
our keeper -164n
our parents 34u
our secret 67u
out a 71h
out about 89u
out after -64s
out again -90u
out and 114y
out because 76e
out by -58n
out i -54e
out in 104e
out my 63h
out that -64s
out the 51h
out we -33n
outside 162u
oven -51h
over a -83u
over and 120h
over between -45n
over by 37s
over in 38o
over it -94s
over this -56n
overdid -39n
overdose 43t
overdose at -46n
overdose i -32s
overdosed 58t
overdosed and 82t
overdosed on -126t
overreacted -37n
overslept -39s
overtime -32n
owe 45u
owe money 31u
own -51h
own and 35h
own essay -31n
own eulogy 60s
own excuses -31n
own finger 72h
own fringe -56n
own funeral 81s
own hands 82o
own head 42h
own house 78u
own it -47n
own life -45s
own mom -94u
own mother -46s
own name 67s
own up -54n
own with 75o
owner 61s
oxygen 34o
pack -57t
package -59n
packed -35u
packed at 56u
packet 69t
packet of -74t
packets 55t
packs 57t
page -96t
paid 194s
paid for 53e
paid the 45s
pain 108h
painless 72s
painless ways 83s
paint -101s
painted -77n
paintings -33n
pair -55n
pan 88u
panic -143h
panic attack -62s
paper i 40s
papers 105u
paperwork -69s
paperwork and -47n
parallel -46n
parcel -32n
parent -93n
parents are 32u
parents at 34s
parents committee -60n
parents evening -35n
parents spent 49s
parked car -37n
parking ticket -51n
parole 114o
part about 34s
part and -33n
part of -45o
party -73t
party and -109e
party i 113t
pass my 31h
passed out 103e
passed over -53n
passes 32s
passport 113u
passport and 70u
passwords in 41s
passwords so 41s
past 37s
past me 59o
past the 71s
pastor 45u
pat -60n
patches 52t
path with -63n
pathetic -166y
pathetic that -49y
patience -80s
patient -48y
patient with -60h
patients 34o
pattern -65n
pay 80o
pay for 54h
pay with 35o
payday -188u
pays -66s
pays out 41s
pea 64e
peaceful 176s
peaceful now 36t
peas -68n
pen -88t
pen friends -46n
pen in 34t
penalty -59s
pencil 113h
pens -49n
pension 48u
people -32o
people ask -38n
people at 53y
people behind -31n
people do -92n
people i 173h
people look -35n
people think 97s
perfect -56n
perfectionism -39n
perfectly -180n
perhaps -91n
perhaps i -42n
period 53e
period since 35e
periods 82e
periods stopped 82e
permanent 65s
permanently 96s
permission to 33u
person can 71s
person like 33s
person people -33n
person who 73e
personally -82n
pesticide 34t
petrol 53o
petrol in 81o
petty -45n
pharmacist -31s
pharmacy -82n
phone bill -58n
phone call 53h
phone case 30h
phone died -31n
phone for -59e
phone goes 32u
phone in -59n
phone is -41y
phone off 63y
photo -47u
photo and 38s
photo of 34u
photos -49e
photos of 82u
physical 44u
physically 41e
physio -68n
physiotherapist -32n
piano -161n
piano lessons -36n
piano teacher -32n
pick 50y
pick up -49y
picked last -34n
picked the -47s
picked up -42t
picking at 41h
picking up -66y
pickup again -38n
picture 109u
picture it 52s
picture of 73o
picturing 67o
pieces -86o
pigeons -42s
pill 118t
pill i 34t
pill organiser 93t
pillow 98o
pillow and -101o
pillow over 42o
pills 157t
pills are 88t
pills before 34t
pills but 74t
pills cabinet -38t
pills for -108y
pills late -104n
pills make -75n
pills since 31y
pills with -35t
pimp 47u
pin 72s
pinch 56o
pinches 45u
pins 44h
pitch -33n
pity 30s
pivot -78n
pizza -37e
place 44o
place for 72s
place i -35u
places 86s
places with 93s
plan 37s
plan and 34s
plan how 43s
plan is 178s
plan on 96o
planet 47s
planned it 47h
planning 173o
planning how 57o
planning what 92o
plans to -84n
plant -102n
plants -55s
plants want -50n
plasters 71h
plastic 50h
plate 55u
plate at 39u
platform 83o
platform for -32n
platform today 35o
play -102u
plays 48u
please 133t
please do 33t
please take 46s
pls 33t
plumber -63n
plus -63n
plus one -49n
podcast -75n
poem -30n
pohne 47u
pohne and 47u
point -35s
point in -48s
point of -61s
poison 119t
police 139u
policy 45s
policy pays 41s
polish -38n
polite 46o
polite about 63s
politely -68n
politics -36n
pond -32s
pool -69o
pool and -39n
poor -164n
poor man -71n
portugal -79n
portugal for -79n
post -53y
post it 42s
post with 42y
posted 56y
posted a 121y
posted the -65n
practical -63n
practice -93u
practice and -71u
practice the -45n
practise -97n
practised -42n
practised the -38n
prawns -69n
pray 35s
prayer 62e
prefer 41s
pregnancy -50n
pregnant 141u
pregnant and 58u
prescribed -36n
prescribed and -36n
presents 42s
press 87h
press it 44s
pressed 82h
pressed my 36h
pressure -53t
pressure pills -36t
pretend 33u
pretended -46n
pretending i 45s
prettier -128n
pretty -82e
prices 48s
pride -80n
pride and -61n
print 52h
printer -194n
prison 35u
prison and 39s
priya -81n
problem -36s
procrastinated -97n
profile -60n
profile and -35n
project -111n
project i -34n
projects -54n
prom 40e
promise 85y
promised i -49s
promised my 91h
promised to -40n
promoted -148n
promotion -43s
proof -31n
proper -50o
properly and 41y
proposal -74n
proposed -91s
proud -155e
pss 70s
pss to 70s
public -31n
pull 63h
pumped my 54s
punched 72h
punched me 32u
punched my 45o
punched myself 49h
punches 99u
punches me 60u
punching 59h
punish 43h
punish myself 42h
punishment 106h
pupils -62n
puppy -85n
purged my -57n
purging 38e
purpose 193t
purpose and 49t
purpose for 32e
push the 40u
pushed 76o
pushed her 33o
pushed me 104u
pushed my -35o
pushing 88o
put 45o
put a 79u
put her 33o
put his 42u
put in 39e
put off -69n
put something 40o
put together -48n
puts 70u
puts his 66u
pyjamas 41t
question -40s
question and 37s
questionnaire -89s
questions -87n
questions and -72n
queue -110n
quick 104s
quiet 31o
quiet and 76y
quiet when 34s
quietly 54o
quilt -39n
quit -154e
quit smoking -45n
quitting -74n
quiz -33n
quote -79n
race -42u
radio -34y
rail 46s
railway 92s
railway line 89s
rain -43u
rained 47s
rained and 61s
raining -133n
raining and -89n
rains -38n
raise -46n
raised -74u
raised my -58n
ramadan -34e
ramp 86u
ran into -33n
ran out -39s
rang and 61s
rang everyone 36s
rang my -55u
rang then 34h
raped 116u
raped on 68u
rather be 87y
rather die -66s
rattle -90n
raw -31e
raw dough -71e
raw with 51h
razor 136h
razor and 81y
razor blades -96t
razors 36h
reached 71s
read -46h
read for 74h
read i 50h
reading -79t
reading my 44s
reading that 33s
reads this 46s
ready 78s
ready and 55s
real 188y
real name 31y
real one 108s
realise -105n
really 116o
really kill 39o
reason 149s
reason and 47s
reason i 54s
reasons 51s
reasons to 46s
receipts -34u
recipe -36n
recipes -40n
recital -101h
record 35s
recording -65n
records -33s
recovered -32n
red 47t
red and 49o
red i -45n
redundancy 65s
reference -55u
reflection -37n
refused 61s
regiment 47y
regret 44t
regret it -89t
regrets -63n
rehearsal -50n
rehearse 80s
rehearsed -32n
rejected -66s
rejected by -32n
rejection -74h
relapsed 97h
relapsed and -66h
relationship -74s
relief 59s
relieved -81s
remark -34n
remember me 45s
remember the -52n
remind -53n
remote -52n
remote and -43n
renewing 50s
renovation -49n
rent -47s
rent and -37u
rent is 71s
rented -49n
renting -48n
renting i -37n
repeat -62n
replaced -48n
replaying -50n
replied -45n
reply -66n
replying -32y
report -59u
report card 45u
resent -65n
resent my -44n
rest in -33n
rest of -59s
resting -34n
result came 32s
retired in 53s
retirement -42s
return the -33n
reunion -59n
review -51s
revise -82n
revising 76s
rib 35e
ribs 84u
ribs hurt 43u
rice -34e
rid 141e
rid of 141e
ride -53y
ridiculous 112h
rifle 149y
right -60y
right at 56s
right for -66n
right my -40t
right now 37y
right the 41u
right there 49u
right thing -33n
right to 36s
ring -65y
ring my -39n
ringing 92t
river 51y
river and 38y
river is -60s
rn 148h
road 82o
rock -55s
romeo -36n
roof 35y
roof is 36s
roof of 97s
roof when -44n
room 102u
room at -50u
room i 82h
room since 34o
room to -149n
roomate 89y
rope and 33s
rope for -65n
rope in -93s
rosa 65s
rose 71h
rota -42t
rota at 47t
rough -42u
rough i -34u
round 49o
round my 72u
row with 33t
rubbed 122s
rubbed out 122s
rubbish -107h
rude -112s
rude to -34s
rug -33n
rugby -51u
rugby and -35n
ruin things 49o
ruined -70o
ruined my 36o
ruined the -58s
rule 30h
run 46e
run out 61h
run the -33e
running 33e
running out 108h
runs -36s
ruth 35u
sad -118h
sad about -63s
sad and -68n
sad when 80s
safe 81s
safe and -37n
said a -41n
said and -37s
said at -54n
said do 36y
said go 66t
said he 81y
said if 49y
said it -57y
said kill 90s
said no -77u
said same -46n
said see -32s
said she 56y
said so -31n
said something -52u
said thank -55n
said the 47y
said they 71u
said to -41h
said we -45u
said words -39n
said you -55y
saint 41s
salad -50n
sale -59n
same -79u
samosa -36n
sand -47n
sand and -32n
sandwiches -44n
sang -100s
sang flat 35s
sank -52n
sat -72o
sat in 111s
sat nav -52n
sat on -36y
sat with -81s
saturday and 138u
sauce -41n
save 39s
save for 56s
saved me 46s
saving 40s
saving up 40s
saw 68y
saw her 32y
saw stars 68h
saw this -68n
say -58u
say a 32u
say about 66u
say and -41n
say at -48n
say i 133u
say in -107n
say is -37s
say it -37s
say my 77y
say no -32u
say something -60n
say sorry -116s
say thank 59s
say that -54y
say the -57n
say they 65u
say yes 34u
saying 35y
saying bye 75y
saying just -35s
saying no 51u
saying she -72y
saying we 33y
says and -69n
says he 91y
says jump 50s
says kill 31s
says my -31e
says on -43n
says the -44o
says they 44u
says we 64y
says what 50u
scaerd -43n
scalded 135h
scalding 41h
scale -56e
scales -67n
scar -67n
scare 70s
scare me 53u
scared ill 57o
scared me -53h
scared my -31n
scared of -41u
scared to -100e
scares -57o
scares me -34o
scarf 63h
scars 52h
scars are -47h
schedule -55n
schedule and -45n
school again -32u
school and -36h
school because 43e
school nurse 52h
school play -48s
school run 30o
school says 40s
school the 86s
school year 78y
schools -51n
scissors 120h
scone -40n
scratch 94h
scratch on 59s
scratched -34h
scratched his -67n
scratched my -124h
scratches 123u
scratching the -39n
scream -96h
scream at -40n
screamed -83o
screamed for 41s
screaming 106y
screams 42o
screen is 81t
scroll -32n
scrolled -64n
scrolling -44n
scrolling through -34n
sea -70s
sea and 88s
season -98s
seatbelt 147s
second -76o
second act -74n
second year -57n
secret -93u
see 97o
see a 31e
see blood 54h
see him -43o
see i -100n
see it -65s
see my -31o
see red 69o
see the -45e
see what 37h
seeing 37t
seeing the 52s
seem 31h
seems like 65s
seen -54y
sees -91h
sees me -37o
sees the -60n
self -39h
self harm -61h
self harmed 88h
self harming 33h
self is -46n
selfish -127s
sell by 69s
send -64u
send me 37e
sending 43u
sending me 42y
sense of -55n
sensitive -44n
sent 136y
sent flowers 32u
sent me 72y
sentence -60e
september -50e
serious 71s
serve -61n
service 56s
set -59s
set a 91s
set fire -48n
setting 52o
setting fire 52o
seven -163e
seven and -41n
seventeen 74u
seventy four 51e
sex 45u
sh 122h
shake 35o
shaken -38n
shakes 33y
shaking and 34t
shame -79h
shame of -36n
shame on 32s
share -116u
shared -44n
sharp 59h
sharpener 122h
shave 43h
shaving -153h
shaving and -119n
shaving before -43n
she -33y
she asked 44h
she can 42s
she cried 71h
she did -101h
she does 32y
she gave 53y
she had -41n
she has 76y
she hit -67o
she is -41y
she knew -40u
she knows 45u
she leaves 34h
she left 45t
she looked 34u
she made 53y
she means -46n
she never 48o
she saw -42n
she says 94y
she scratches 49y
she screamed 41o
she sees -56o
she should 50o
she slept 42o
she thinks -36e
she threatened -42n
she threw 67u
she throws 63u
she wanted -43n
she would -58o
she wrote 37y
shed 34t
shelf -31h
shift i -35h
shirt 67t
shoebox 61s
shoes -38u
shoes by 95u
shook -63o
shook the -66o
shoot me -54s
shoot the -35n
shop -35y
shop without -37n
shopping 71e
shops -51t
short -71h
short sleeves 58h
short with -31s
shorts -47h
shot -44t
shot i 36s
shot in 61s
shot me -59n
shot myself -47n
shot up 53t
shotgun 33y
should 94s
should be -93s
should do 63y
should go 38s
should have -107s
should just 34s
should never -37s
should stop 58o
shoulder -56n
shoulders -38u
shout -55n
shouted -51o
shouting at -64n
show -59e
show for -50n
show the -39n
showed -42y
shower 116e
showing -42n
showing off -41n
shows -60o
shrank -46n
shut down -31n
shy -56n
sick about -74y
sick and 109e
sick as -56n
sick three -31t
sickness -31n
side 86y
sides 34t
sigh -58s
sighing -32n
sign -64u
signed it -30n
signed the 52s
silence -80n
silent -75n
silly -112u
silly and -60n
silly but -64n
simple -31o
sin 113o
since 1998 -90n
since breakfast -53n
since four 65e
since monday 33e
since school -63n
since sunday 38e
since the -95e
since tuesday -35e
since yesterday 34e
sing -43n
sing karaoke -33n
singing i 36s
single -87s
single day 53s
sings -31n
sink -37t
sister 31y
sister and 50y
sister came 53y
sister for -97n
sister husband 83y
sister i 66o
sister in -36n
sister my 51s
sister says -65n
sister to -51y
sister would 40t
sit in -71u
sit on 63h
site -31u
sits -105u
sits in -51u
sitting 125u
sitting on 35h
sitting right -50u
sitting with 50t
six and -34u
six days 35e
sixteen -69o
sixteen and -32n
size -69h
skating -104n
skiing -32n
skiing and -32n
skin 122h
skin and 36h
skin on 36h
skin when -35h
skip the -40n
skipped -64e
skipped practice -40n
slack -90n
slam 36h
slam my 39h
slammed -94h
slammed the -91n
slap 115h
slap myself 40h
slapped 151o
slapped me 89u
slapped myself 34h
slapping 62o
slaps 62u
slaps me 62u
sleep and 38s
sleep for -86n
sleep forever 32y
sleep in 66u
sleep on -50n
sleep the 44s
sleep through -77n
sleep with 48u
sleeping 44t
sleeping pills 51t
sleeping tablet -41n
sleeps 113o
sleepy 56t
sleeves 132h
sleeves in 120h
slept -74o
slept on -40n
slept through -45n
slice 53e
slide 71e
slides -71s
slimming -44n
slimming club -44n
slip out 41s
slipped 36h
slipped while -31n
slippers -95n
slot -42n
slow 40t
slow and 42e
slow breath -47n
slowest -34n
slowly -46o
smacked 35o
small -95h
small and -45n
smart -61n
smart enough -60n
smash 40o
smashed 31u
smashed my 35u
smile -85h
smile i -47n
smiled 30e
smiling 36o
smoking -63n
smoking and -33n
smug -76o
snacks -91n
snapped -38y
snapped at -51y
snappy -30n
snooze -39n
snores 62o
so am 137s
so ashamed 38h
so badly -79h
so be 31t
so behind -55n
so calm 46o
so disappointed -72n
so do 75s
so drowsy 47t
so embarassed -42n
so embarrassing -37n
so empty -65n
so fast -31t
so fat -60n
so hard 76o
so he 56u
so is -49u
so long 80s
so loud 34h
so many -38t
so mom 66e
so nice -40s
so no 67e
so nobody 134o
so now 61e
so petty -39n
so sad -36n
so that 140h
so the 39e
so there 71s
so they 161e
so tight -43h
so useless 93h
sobbed -55n
social -82n
sock -67h
socks -67s
sofa -135u
sofa and -31n
sold my 58u
sold the -50s
soldier 42s
solicitor -87o
some 72t
some days -100s
some of 51t
some people 43s
some slack -69n
somebody else -55s
somebody i -43s
somebody should 40o
somebody to 90o
somebody who -61n
somebodys -54n
someone 51o
someone in 53y
someone is -51o
someone was -43n
someone with -57n
someones 94u
someones following 50u
something 125t
something and 51t
something at 42t
something for -37t
something in 47o
something that -64s
something wrong -55u
sometimes i 78o
somewhere -110s
son and 64s
son at -95n
son room 66y
son today -54o
son took 83y
song -118s
songs -47s
soon 48s
soon and 70o
soon ill 33s
sooner 39y
sorry 76t
sorry and -46u
sorry for 31t
sorry that 41s
sorry to 76h
sorted -52h
sound 32u
sounds 133h
sounds like 143s
soup -151e
soup and -32n
sourdough -65n
sourdough starter -43n
spanish -33n
spat 72o
speak -72s
speaking -93n
speaks -36s
spend -36n
spent 43s
spent all 53s
spent the -33e
spider -36n
spiked 55u
spiked my 55u
spinning 77t
spit 33e
split 71u
spoiled -56n
spoke -62u
spoke to -49u
spoken -56n
spoken up -34n
spoon 78o
spreadsheet -92n
spreadsheets -76n
spring 37e
squad -64n
stab 115o
stab my 54o
stabbed in -38t
staff -139n
stage -44u
staiirs 78u
stairs 88e
stairs in -44n
stalked -69n
stalked by -65n
stalking my -42n
stand in 46h
stand it -44n
stand me -32n
stand my -34n
stand there 48u
stand too 42s
standing 129y
standing at -65s
standing on 115y
stands 98u
stars 73h
start -44e
start again -72e
start over 83u
start the 30e
start with 94s
started 81h
started to 40o
starter -43n
starting 68t
starting to 58t
starts monday -30n
starts to 94t
starve 76e
starving -93e
stay 105s
stay awake 54t
stay for 56s
stay late -48n
stayed -46t
stayed down 46t
staying 79s
staying alive 53s
steering 39h
step in 52s
step out 59s
stepdad 100o
stepped 37s
stepped off 65s
stepped on -56n
stepping -77n
steps 55u
stick 116e
still -43e
still alive 104t
still be -33s
still cross -34n
still did -48n
still feel -49e
still here 44s
still i -59n
still in -61h
still love -45n
still too 76e
still want 47s
still works 51t
stomach 135t
stomach bug -65n
stomach hurts 69t
stomach in 54s
stone -64e
stone in -32n
stood -43o
stood on 35o
stood there -57y
stop 90e
stop and 34u
stop beating -41n
stop being -71s
stop cutting -87h
stop existing 32s
stop for 53s
stop hurting 48h
stop it 86e
stop me 58s
stop thinking -37h
stop when 107u
stopped 90e
stopped and 83e
stopped asking -94n
stopped looking 49s
stopped making 59s
stopped replying -31y
stopped saying 40u
stopping 90t
stops 55s
storey 33s
storm -96n
story -63y
story at -46n
story by -32n
stove 79u
stove because 45o
straight to 31e
stranger was -49n
strangers -38n
strangle -36o
strangle my 37o
strangled 59u
strangled the 42o
straw -43n
stress -37e
stress so 43e
strict -57n
strip 112t
stuck -50e
stuck at -78n
stuck i -43n
student 83y
student wrote 63y
students -78n
studied -42n
stuff 119t
stuff from 31t
stung -86n
stupid for -58e
stupid stupid -72n
stupid to -44y
subscription -45s
such -36s
suffer 32o
sugar -104e
suicidal 103s
suicidal again 80s
suicidal just -31n
suicide 49s
suicide every 32s
suicide i -62s
suicide is 55s
suicide squad -30n
suit 69s
sulk -81n
sulked -112n
sulking -59n
summer 103u
summer and -31s
summer to 35u
sun -33h
sunburnt -92n
sunday lunch 54s
sundays -41s
supermarket -48s
supper -41e
suppose 46u
supposed -62s
supposed to -62s
sure 72o
surgeon -77n
surprise -70s
survive 48s
survived 47s
survived and 53s
survived it 88s
suspended 31o
swallow me -82n
swallowed 140t
swallowed a 34t
swallowed my -106n
swallowed something 61t
swallowed the 37t
swallowed them 71t
swallowing 47e
swap 116s
swap places 93s
swap with 32s
swear i -70o
swimming -54t
swimsuit -31n
swing 41o
swing for 31o
switch 43s
switched 74s
switched off 72s
swore -86u
swore at -53n
swung 69h
table and 134e
table where 49u
tae 99u
take -33s
take all 62t
take back 42t
take it -54h
take me 64s
take my -42s
take no -46u
take them 31o
take up -107n
taken 63t
taken her 45t
taken something 87t
taken the -64y
takes 140u
takes my 31u
taking 76e
taking a 43o
taking his 44y
taking it 43e
taking my 34o
taking the -53t
talent -54n
talk -120y
talk i -44n
talk me 69s
talk over -32n
talk to -35y
talk too -48n
talked about -59n
talked back 47u
talking about 49y
talking to -46h
tap 33e
tap so 35e
tapped -35n
taste -30e
tastes 67t
tattoo -97n
taught -41h
taught me -40n
tax -41s
tax return -71n
taxes -40n
tbh 71s
tea -109o
tea i 98o
teach -35y
teacher and 105y
teacher mom -54n
team -111e
team loses 43u
tears -91n
teased -74n
teased her -56n
teasing -55n
teenage -66n
teenage son -66n
teenager 71y
teenager said -34n
teens -32n
teething -78n
tell a -50n
tell her -91t
tell him -68n
tell mom 51t
tell my 187t
tell myself -61s
tell people -38h
tell that -30n
telling 100y
telling my -69n
tells 64e
tells you 65s
temper -72u
temper and -63n
temper at 33u
ten -65t
ten years -87n
tenant 43s
tenth 95e
term -54y
term and -55y
terrified of 74e
tesco 41u
test -104e
test and -61n
text -94y
text back -52h
text her -50n
texted -55y
texted me 46y
texted my -74n
texting -52s
than a -62s
than do -47s
than eat -30e
than go 42y
than i 78t
than live 44s
than my 37e
than show 36s
than sing -33n
than that -38n
than the -31s
than they -36e
than with 107s
thanked -57y
thanks for 61y
that and 62s
that be 49s
that before 60o
that came 52o
that conference -32n
that day 160o
that for 40s
that friendship -45n
that girl -128n
that gym -63n
that he -70y
that her 43y
that house -39o
that i -72s
that if 35y
that is 42h
that it 101y
that job -93n
that joke -38n
that lot 47o
that man 67o
that no 57u
that nobody 49s
that now -77t
that one 154s
that printer -71n
that says -62n
that she -42y
that song -38n
that toast -52n
that wants 59s
that was 119e
that when 77y
that would 72s
the -50h
the abortion 55s
the agency 55u
the allotment -49n
the altar -71n
the ambulance 65u
the anaesthetic -97n
the angry -59n
the apple 83e
the autumn -43s
the baby 49o
the back -39u
the bad -30n
the bag 34o
the bakery -69n
the balcony 85o
the ball -44s
the band -68n
the barn 38t
the bat 42o
the bath 97h
the bathroom 115y
the beams 49s
the bedroom 41u
the bedside 59u
the belt 80u
the bench -53n
the bend 41s
the bill 76s
the bin 100e
the blade 75h
the blister 57t
the blood 37t
the book -42n
the boot 152o
the boss -45u
the bottle 69t
the bowl 46e
the box 87t
the boxes 36u
the boys 154u
the brains -95n
the brambles -86n
the bread -91n
the break 51e
the breakup -103h
the bridge 120y
the broken -81n
the bruises 51u
the budget -117n
the buffet -31n
the building -32n
the burden -59n
the cabinet 114t
the cancer 43s
the card -96n
the carer 47u
the cats 87s
the ceiling 45s
the cemetery 41s
the changing 57u
the choir -87n
the christening -71n
the cinema -35n
the clerk 43o
the client -58h
the cliffs 90s
the climbing -31n
the cold -64o
the committee -50n
the company -37n
the contract -47h
the cord 33h
the corner 31s
the costume -32n
the cot 37o
the council -31o
the counter -55h
the courage 51s
the course -44n
the cup -64n
the cupboard -126u
the cuts 72h
the date -63y
the day 41s
the days -121n
the deal 47h
the death -66s
the debt 91u
the desk 85h
the director -49n
the dishwasher -45s
the divorce 33e
the doctor 45e
the dog 59o
the dowry 36u
the draft -39n
the drain -52n
the drawer 112h
the dress 54u
the drop 70s
the echo -32n
the eczema -36n
the edge 94s
the eighties -61n
the eleventh 40s
the empty 40t
the end 48s
the essay -87n
the estate -37n
the exam -87t
the exit 45s
the eye -37n
the face 71h
the facts -76n
the family 55e
the far -40n
the farm 113t
the ferry -32h
the fight 62t
the fine -31n
the floor 55t
the flowers 43u
the flu -63n
the food 31e
the foot -73n
the football -69t
the front -44u
the funeral -32e
the garage 96t
the garden -71u
the gas 77t
the gate 59t
the girl -85y
the girls -64h
the good -82n
the ground 164y
the guests -42n
the gun -47o
the gym -93e
the hairdresser -38n
the hall 62y
the hammer 89o
the hamster -38n
the handover -44n
the headache -33n
the heart -40s
the heat 35y
the hero -39n
the high -64n
the holiday -44s
the hostel 44e
the hot 30h
the iath 79o
the idea 80s
the in -58s
the insurance -39y
the intern -51n
the interview -56h
the jeans 50e
the kerb 72h
the kettle 71u
the key 40e
the kids 111o
the knife 34o
the knitting -39n
the lads 69u
the lake 78s
the laundry -85o
the lawn -101n
the lead -31n
the least -71n
the leaving -32n
the letter 90t
the letters 75s
the life 71s
the lift -72n
the light 40h
the lighter 121h
the lights 36e
the line 42y
the lines 44h
the list 72s
the lock -35u
the locker 74h
the long 46s
the lorry 154s
the lot 34t
the lump 37s
the man 37y
the manager 31u
the marks 46h
the match 39h
the maths 70s
the mayor -43n
the means 55s
the meeting -52t
the mirror 74h
the miscarriage 40s
the mistake 100s
the mom -42n
the moment -38n
the money -37t
the mornings -60n
the mortgage -63s
the mother 78y
the mountain 36s
the move -80n
the multi 33s
the music 50e
the needle -77n
the neighbors 44u
the neighbours -82s
the new -42u
the next -79o
the nice -36n
the night 41o
the nose -44n
the note 49s
the novel -68n
the numbers -34n
the nursery 31u
the ones 89t
the only 81h
the operation -49s
the order 31h
the other 34u
the outside 58h
the oven -51h
the pack -30n
the package -59n
the pan 89u
the part -35s
the passwords 63s
the people 38o
the person -31s
the pharmacist -31s
the pharmacy -82n
the phone 36y
the physio -38n
the piano -110n
the picture -34o
the pictures 33u
the pigeons -33s
the pill 97t
the pillow 83o
the pills 110t
the pin 74s
the plane 49s
the plants 60s
the plate 42e
the platform 83o
the plumber -62n
the podcast -75n
the point -76s
the police 97u
the policy 45s
the pond 40s
the pool -36o
the potatoes -34n
the prawns -69n
the priest 55u
the problem -58n
the project -46n
the promotion -48s
the questionnaire -89s
the queue -40n
the quiet 46e
the quilt -35n
the race -48u
the rail 60s
the railway 98s
the rain -35u
the rat 30t
the razor 138h
the real 92s
the recording -58n
the red -49n
the redundancy 57s
the reference -38u
the remote -52n
the rent 45h
the report -39h
the results -49n
the reunion -31n
the review -57n
the right -46n
the ring -35n
the river 51y
the room -60t
the rota -62t
the row -37t
the salad -50n
the salt 54u
the same -52y
the scale -44e
the scars 88h
the scissors 134h
the scratch -31n
the sea -67s
the second -92o
the sharp 101h
the sharpener 102h
the shift -53n
the shop -34u
the shotgun 33y
the show -41n
the shower 119e
the side 49t
the silence -41n
the skin 60h
the sleeping 39t
the slides -43n
the slowest -34n
the sofa -59u
the solicitor -87o
the song -56s
the soup -72n
the spare 30u
the speech -76s
the split 58h
the spot -41n
the spring 63s
the staiirs 78u
the stairs 47o
the stand -40n
the start -40n
the step -33s
the stick 48u
the stomach -35u
the stop 36s
the stove 79u
the stroke 56o
the summer 47u
the sun -52n
the supermarket -48s
the surgeon -63n
the surgery 32s
the swim 54h
the swing -40n
the tap 45e
the tax -54n
the teacher -104o
the telly 44t
the thermostat -31n
the thing -36s
the thought 58s
the thoughts 45o
the throat 62o
the tiles 76t
the time -49e
the to -83n
the toddler -47n
the toilets 155h
the towel 118t
the tower -35n
the tracks 35s
the train 31o
the tram -46n
the tray -111h
the trip -92s
the truth -44s
the two 40y
the typo -68n
the use -63s
the usual 45h
the van 52o
the vet 46s
the voice 54o
the voices 70o
the waiter -50n
the wall 37h
the war -71n
the wardrobe 112u
the water 70y
the wave -42n
the week -71n
the weekend 94y
the wheel 117o
the widow -47n
the wife -68s
the wifi -41s
the winter 65h
the woman -42n
the words -70s
the world 39s
the worst -113o
the wounds 39h
the young -73n
their dad 69t
their fault 51s
theirs -34n
them 102t
them a 59s
them and 51t
them at 74t
them from 36h
them i -32e
them in 53o
them is -50h
them my -55n
them now 40t
them that -34n
them they 50t
them this 37y
them to 60h
them with 117t
then 65e
then a 109y
then bit -31n
then cried -41n
then cry -48e
then go 42h
then got -36e
then guilty -48n
then he 47u
then in 41o
then it -44o
then looked 32s
then saw 45y
then she -31o
then the 96h
then they 30s
then tripped -59n
then went 50h
therapist 115h
therapist i 43h
therapist thinks 48h
there 57s
there after 40e
there and -60u
there are 70y
there holding -108n
there i -34s
there in -46s
there is 85h
there was -52y
there were -65t
there when -65n
there would 43e
thermostat -31n
these -133o
these days -37o
these thoughts 35o
thesis -111e
thesis is -58n
they beat 71u
they bled 45h
they call -57n
they can 37e
they come 43s
they cut -38s
they did 43o
they find 58s
they gave -39s
they go 50u
they have 145u
they jumped 34u
they keep -49u
they must -45n
they only -96n
they pumped 54s
they put -42s
they said -60u
they say 127u
they think -67e
they thought 54s
they told 38h
they took 47u
they were 40t
they will 148o
they would 59s
thick -52t
thigh 34h
thighs 153h
thighs look 36h
thin -30e
thing 150h
thing he -57n
thing i 57e
thing in 50h
thing it -43n
thing that 39h
thing to 33s
things 34u
things and 40u
things for -38n
things i -51u
things to 136u
things with -76n
think 33y
think about 50s
think he -58y
think of -170s
think so 108h
thinking 60o
thinking about 86o
thinking how -48o
thinking it -37s
thinking of 70o
thinking that -37s
thinking to 48o
thinks 51e
thinks i -41e
thinks it 115h
thinning -31n
thinning and -31n
third time 52u
thirteen 72u
thirty 57y
thirty four 61u
thirty two 67s
this -52s
this afternoon 78o
this any 34s
this anymore 73s
this app 73s
this baby 49s
this body 65s
this city 77e
this contract -45n
this deadline -51n
this earth 162s
this endless -62n
this family 96s
this flat -56n
this group -43n
this holiday -60n
this is 108s
this job -74u
this kitchen -46n
this level -83n
this life 138s
this long 65s
this month -56h
this morning 79t
this new -42n
this office -48n
this on 46s
this one 149e
this pain 81s
this printer -31n
this room -45o
this show -35n
this summer 35u
this term -54n
this time 129e
this to 53o
this town -51t
this weekend 76y
this winter -145n
this with -56o
this world 57s
this year -65s
those -103e
thought 46o
thought about 56o
thought and -41n
thought he -38s
thought in -89n
thought it 64t
thought she -74s
thought that 31s
thoughts 42o
thousand 70o
thousand and 31o
thread 33s
thread and 61s
threatened -102u
threatened me -48n
threatened to -57u
threatening 41u
threatens 58u
threatens me 49u
three people -36n
three stitches -63n
three things -47n
three times 71e
three years 54o
threw it 103e
threw me -51u
threw out -41h
threw the 163u
threw up -109e
throat 129e
throat before -71o
throat burns 32t
throat for -46u
throat is 42e
throat whenever -42n
throttle -67n
throttle the -56n
through another 37s
through mine 49u
through my -62h
through to -31s
through with 67s
throw it -38e
throw the -43n
throw up 49e
throwing 89y
throwing up 48e
throws 96y
throws things 70u
throws up 48y
thumb -60n
thursday 107y
thursday so -44n
thursdays -64n
thyroid -96n
ticked -45n
ticked never -45n
ticket 49y
tidy 45s
tie -40n
ties 94y
tight -83h
til 43h
tiles 97h
tiles and 42t
till easter -55n
till he 44o
till i 92e
till it 150h
till the -93t
till three 53e
time and 58e
time for 46o
time he 47o
time i -60o
time in -31e
time is 94s
time it 54u
time she 120h
time they 43u
time to -36s
times 48e
times and -54o
times before -42n
times my 32t
times today 151e
times tonight -79n
tiny -119s
tiptoe -48n
tired -70s
tired after -45n
tired and -70y
tired i -77s
tired that 34s
tired tired 32s
tired to 39s
tken 176t
to 18 44s
to 200 -43n
to a -76u
to all -37s
to answer 42u
to anyone 38y
to apply -42n
to ask -150e
to back -36n
to be -42s
to beat -35o
to bed 42s
to bits -99h
to blame -73n
to bleed 83h
to borrow 37s
to burn -117o
to call -63s
to calm -51h
to care -39n
to carry 49e
to carve 47h
to charity -33n
to choose 30u
to come -41o
to cook -90n
to correct 53s
to cover 67h
to cry 34u
to cut 57h
to dad -38s
to disappear -86s
to do 70y
to drown 76s
to earn -36e
to eat 32e
to end -73s
to enjoy -32n
to everyone -64u
to fail -103n
to fall 53s
to feel 47h
to fix 91s
to flunk -33n
to follow 48s
to fool 54e
to four -42n
to give -86o
to go 94u
to hand 61s
to hate -50n
to hear -32t
to her -105y
to him -38y
to hire -60n
to hurt 135o
to it 132h
to just 54s
to keep 51u
to last 109s
to learn -65n
to leave 116o
to leeds -56n
to let 86s
to liam -35s
to like -107s
to lisbon -93n
to live 110s
to look 74y
to make 54o
to meet 65s
to murder -40o
to myself -84s
to notice 45s
to pick 38u
to poison 96o
to push 37o
to put 95o
to quit -90n
to read -61s
to rest -49n
to say 80y
to school -70o
to see 30s
to self -39h
to set 59s
to shoot 73o
to shout -54n
to slice 39h
to slip 41s
to smash 31o
to solve -60n
to some -47s
to somebody -62n
to sort 31s
to start 47h
to stay 34s
to step 54s
to stop 69s
to swallow -67e
to teach 36u
to tell -71y
to that -34o
to the -65e
to them -66s
to think -52t
to this 52s
to throttle -67n
to throw -33e
to tom -32n
to undo 123e
to us 70y
to vanish -56e
to voicemail -39n
to wait 61o
to wake -45s
to want -101n
to wash 58s
to watch -50s
to whoever 53s
to worry 95s
to years 33h
toast -158e
today 52e
today he 76y
today i -46o
today she 79y
today they -44u
today was 45s
toddler -117o
toddler hit -66n
toddlers -92n
todya 44h
toe -88n
together -39o
toilet at -50n
toilets 223e
toilets in 92e
told 65y
told a -45y
told anyone 94t
told her -31y
told him 80u
told hr 50o
told mom -33n
told my -39s
told myself -44h
told off -35s
told the 134h
told them -74e
tom -45y
tomorow 33e
tomorrow -47o
tomorrow i -120o
tomorrow to 45o
tone -52n
tongue -38t
tonight 91y
tonight he 51o
tonight i 50h
tonight is -67y
tonight it -42e
tonight like -45n
too -41t
too deep 42t
too expensive -50s
too fast -31n
too hard -137o
too late 45t
too long -37y
too near 33s
too polite 37s
too sensitive -44n
too slow 116u
too soon -48n
too then 60h
too tired 42s
took 34t
took all 67t
took an -62t
took credit -67n
took everything 79t
took her -72s
took it -166n
took me -80s
took my 30t
took one -70n
took out -36s
took pills 100y
took something 73t
took the -53t
took them 161t
took to -37t
took too 170t
took two -79n
top 36u
top myself 57s
topping 61s
topping myself 61s
tore 63s
torturing 47u
touch -45o
touch the -55n
touched by 36y
touches 82u
touches her 34y
touches me 43u
towel 81t
towel is 55t
tower -35n
town -40e
tracker 31u
tracks 146y
tractor -32n
traffic -104o
train tracks 95y
train with 48o
trained -52s
trainers -40n
training -50e
trains 86s
trainwreck -47n
tram -113n
transfer -45n
trash -45n
tray -64h
treasurer and 60o
tree 138s
tried 33y
tried to 58y
trip -121s
trip and -40s
tripped -78u
tripped over -64u
trolley -34n
trouble 105y
trousers -36e
truck 82y
true crime -46n
trust 35o
trust my 54o
trusted -39n
truth -37s
truthfully -56n
try -126s
try again -40s
trying -34o
tube 47e
tuesday and -49e
tune -73n
turn the 33s
turn to -49n
turned down -53n
turned it -35n
turned out -59s
turned round -31n
turned the 154t
turning into -91n
turning thirty 64s
turns 33u
tutor -35s
tv 53u
twelve -100o
twenties -62n
twice and 58u
twice today 49e
twisted 68u
two -88e
two days -53y
two hours 34y
two in 89e
two jobs -55n
two kids -57e
two months -42n
two of 39u
two people -43n
two pills -55n
two weeks -61e
two years 201y
type 32t
typo in -81n
tyres -35n
ugh -69s
ugly -101h
un 44s
under 111h
under a -68u
under it -36s
under my 113h
under the 47t
understand 107s
undo 156e
undo it 156e
undone 90o
unfair -137n
ungrateful -60n
uni and -73n
unkind -33n
unlocked 68u
unlovable -85n
until may -45n
until my 31h
until she 31o
until the -99h
up 31e
up a 55s
up about -54n
up after -36y
up again 56e
up all -40s
up at -109u
up behind 48e
up by -32n
up for -75e
up he 37y
up how 80s
up i 76e
up in 46e
up it -50s
up my 70h
up space -98s
up the 41t
up this 60e
up tired -33n
up to 111h
up tomorrow 42s
up too 31t
up two -36n
up ways -50s
up with -51y
upset -79n
upstairs 113h
urge 35h
urges 41h
urges to 41h
us -46u
us and -49y
us he -45n
us if 50u
us in 71u
us kneel 44u
us not -44n
us with 32u
use -31h
use it 41h
use of -63s
used the 38h
used to -123u
useless i 45h
utter -41n
vain -37n
van and -32o
van with -74n
vanish -74e
vanish for 45s
vanish from -161n
very calm 69t
very polite 40o
vet -36s
vet said -37n
vet says -86n
video -136o
videos -81u
visa 34s
visited -45n
vodka 69t
voice at -37n
voice says 88o
voicemail -66n
voices 78o
voices say 65o
vomit 52e
vomiting 42e
wait -39u
waited 32u
waited in 35s
waiter -63n
waiting 101u
waiting for 33y
waiting on 39o
waiting outside 38o
waking 77y
waking up 65y
walk -40o
walk in -39s
walk into 38s
walk past -54n
walked 41u
walked home -64n
walked in 85o
walked into 81u
walked out -52t
walked the -55n
walking 83s
walking into 40s
walking to 57s
walks into -41n
wall with -37n
walter 61y
want 67s
want an 41t
want another 36s
want anyone 34t
want it 66s
want me -142o
want my 70e
want that 41u
want this -106t
wanted a 49h
wanted the -89s
wanted to 64o
wanting 62s
wanting to 60s
wants 107y
war -84n
ward -39u
wardrobe 67e
warm and 40t
was -49u
was a -63u
was about -33t
was afraid -55n
was already 31u
was always 34s
was an -65n
was and 85s
was angry 54t
was at -68s
was beaten -34n
was behind 50u
was blank 60s
was brave -39n
was dead 42s
was declined -30n
was disappointed 65s
was drunk 41u
was embarrassed -36n
was enough -36t
was fine 95o
was following -31n
was for 101s
was full 111t
was gone 92s
was good 48e
was grumpy -37n
was her -37s
was i -55s
was ill -69n
was kind -75s
was late 87u
was lovely -32s
was mean -67n
was meant 49o
was never 122s
was nine -34n
was not 133s
was nothing 51t
was ok 35s
was one -142n
was only 54t
was pregnant 81u
was raped 90u
was refused 63s
was right -35n
was rude -37s
was scared -58o
was sick 54e
was small -66n
was smug -70n
was so -100h
was stuck -82n
was suicidal -101n
was texting -43s
was that 60s
was the 64h
was there -36t
was to -71n
was too 63e
was unkind -33n
was very 46o
was wrong -31n
wash -48s
wasp -39n
waste -52s
wasted -59s
wasted the -33n
wasting -38y
wasting my -83n
watch 85y
watch my -36n
watched -67o
watched it -49n
watching 36e
water 131e
water and -96s
water at 32o
water before 30e
water the 51s
watered 54s
watered the 42s
wave -136n
waved -55n
waving -123n
way 134s
way he 94o
way home 87u
way more 32t
way of 34s
way other 97s
way since -32s
way that 66t
way through -100n
way to 69s
ways 63s
ways to 46s
we -131u
we argue 34u
we both -82n
we broke -35h
we did -47n
we do 34u
we ended -38n
we had 34t
we have -66u
we just -45n
we lost 33s
we put 35s
we want -35n
we were 98u
we will -61n
we would 36y
wear 86h
wear a 111u
wear bracelets 38h
wearing -66h
wearing long 33h
wears 66y
weather -40s
wedding -35e
wedding cake 39e
wedding dress 33e
wedding speech 54s
wednesday 84h
wee 47y
weed 62t
weedkiller 37t
week and 56y
week at -34n
week he 33y
week i -106s
week in 96s
week to -97s
weeks old 36o
weep -64n
weigh 63e
weigh in 54e
weighed -37e
weighed me -35e
weird 37t
weirdly 110y
weirdly proud 67e
well 34s
well and -62h
well i 46u
well that -56s
well this -43e
went -52h
went as 37s
went back 32u
went cold 55s
went deeper 40t
went down -58e
went home -99t
went in 82h
went out 57e
went straight 31e
went through 82h
went under -80n
were a -50t
were in -40s
were laughing 59o
were nice 84s
were not -38s
wet -38y
wet sand -43n
whale -62n
what 60o
what a -170n
what could 73o
what do 57t
what for 43s
what happened 55t
what happens 95u
what i -79o
what if -44o
what is -66o
what it 38e
what must -34n
what my 49t
what she -105u
what the 76o
what they 60t
what time 41o
what was 34t
wheel 114o
wheelchair 37u
when he -49u
when nobody 42u
when she -86u
when the -88o
when they 39o
when you 57s
whenever the -66n
where 53o
where he 54o
where my -171u
where nobody 38h
where she 98s
where the 40s
whether 31s
whether i -40s
which 53o
which floor 32u
which is -80n
which of 40u
which was -41n
while 56o
while she 35o
whispered 106y
whispers 139y
white -50e
who -89s
who are -35n
who can -74n
who did -59o
who died 76s
who do -56y
who gets -64s
who i -45n
who is 54s
who liked -32n
who lost -33n
who to 86y
who wants 70s
who was -57n
who would 59u
whoever 165s
whoever comes 71s
whoever reads 55s
whole -87t
whole bottle -39t
whole box -103n
whole class -38n
whole day 74e
whole department -40n
whole life -58n
whole lot 40t
whole office 115o
whole packet 63t
whole room -33s
whole story -31n
whole strip 75t
whole time 61u
whole way 49u
whole week -103n
why 55s
why did -48s
why do -85s
why i 94s
why not 45s
why there 44h
why was 44s
widow -47n
wife and 31o
wife for -31n
wife gone 49s
wife hit -101n
wife is 36o
wife stopped -44n
wife thinks -34s
wife will -69s
wifi -67s
wiht a -41h
will 58o
will all 107o
will be 33s
will do 83o
will end -48y
will find 81u
will get 59u
will go -34y
will have 164y
will hold 36s
will hurt -42h
will kill -58o
will never -160s
will not 65y
will pay 47o
will scream -131n
will stop 69o
will take -124s
will tell -58u
will to -35s
will use 37o
will write -71s
willpower -88n
window 52u
window on 41s
wine -137t
wine and 38t
wine to -55n
winter -36s
winter coat 92s
wish 60s
wish i -82s
wish it 48s
wish my 89s
wish that 39s
wish the 96s
wish they 35s
wish to -82s
wishes 46y
wishing 103s
wishing i 31s
with -50h
with a -48u
with another -140n
with anyone 75s
with blood 81h
with breakfast -57e
with dad -40t
with everyone 78s
with him -47y
with his 69u
with how -60n
with it 126s
with less -76n
with life 94s
with money -45n
with murder -58n
with myself 96h
with no 58y
with nothing -46s
with six -42n
with tea -105u
with that -72s
with the 31h
with their -37o
with this -109s
with today 37s
with two -36e
with us -54u
without -50y
without a 73y
without asking -44n
without her 102y
without him 69y
without looking 52s
without my -193s
without reading -30n
without saying 33s
wobbly -40n
woke 166u
woke up 111u
woman with 47h
women -84n
wonder -101s
wonder i -50n
wondering -54s
wool -99n
word 54h
word into 41h
words -115h
words in 35h
wore -61s
work -36u
work all -32u
work and 58e
work because 49u
work i 138u
work it 40h
work mom -32n
work since -46u
work so -32h
work was 48t
worked -127s
worked so -75n
worker -41n
works out -36n
world 61s
world and -36n
world would -41s
worn -81o
worn out -51o
worried -90y
worried all -30n
worries -34e
worry about 46s
worry that 40s
worse -81h
worse and -50n
worse than 35s
worst -154o
worth 61s
worth is -36n
worth it -92e
worth of 42s
worthless -39n
would 65s
would all -32s
would already -82n
would anyone -42s
would be 49s
would been -112h
would believe 77u
would blame 81s
would both 68u
would breathe 54s
would call 104h
would come 53o
would cry 96s
would die -201s
would feel 36o
would felt 53h
would find 41s
would get 115s
would give 142y
would have -85s
would hear 53e
would hold 54s
would i -110s
would keep 63s
would kill -47o
would know 63o
would let -67s
would like 88s
would manage 64y
would not -83o
would notice -30s
would prefer 41s
would press 44s
would quit -68n
would rather 50s
would remind -30n
would see 71h
would sell -36n
would shoot -49n
would swap 58s
would take 77o
would tell -138u
would told -48n
would want -61t
wounds 39h
wrapped 42t
wrappers 127e
wrecked -103n
wrestling -42e
wretched -43n
wrist 75h
wrist is 102h
wrist on 47h
wrists 121t
wrists and 47t
write -53t
write the 60o
write to -80n
writing 43t
writing this 120t
written 67s
wrong -136t
wrong bin -32n
wrong file 37h
wrong name 58u
wrong person 44s
wrong when -49n
wrote 71y
wrote a -34y
wrote down 44s
wrote goodbye -73s
wrote my 61s
wrote the 59h
wrote to 45s
xbox -41n
year 39y
year 9 48o
year and 121s
year for 43y
year in 77s
year is -82n
year of 47s
year old -43n
year who -42n
years -30h
years ago -164s
years and 75y
years back -31n
years clean -55h
years i -149o
years old 120h
years on -33n
yelled -43y
yelled at 38y
yellow 114u
yellow and 37y
yes -53s
yes i -78n
yes to -47n
yesterday 193u
yesterday and -43s
yesterday i 59o
yet 70t
yet another -31n
yet i -37n
yoghurt 41t
you 49s
you are -80s
you could 31h
you do 63s
you ever 118s
you for 135y
you get -34n
you have -95u
you just 39h
you know 117h
you letters -69n
you look -51n
you need 60t
you still -34n
you to 39s
you too -31n
you will 93y
young 35s
young ones -33n
younger -110n
your -75h
your arms -50n
yourself up -41n
zero 33e
~hurt 200u
~others 267o
~self-harm 202h
~somebody 147y
~suicide 259s
~taken 147t
"""
