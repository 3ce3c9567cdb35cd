"""The weights of evidence.py, in hundredths; written by kindward_site.tools.danger_weights, edited by nobody."""

from typing import Final

from kindward.language.safety.model import Danger

MADE_FROM: Final = "da244826aae3c1fa"
BIAS: Final = -343
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
!eating 478e
!hurt 361u
!others 403o
!self-harm 384h
!somebody 318y
!suicide 360s
!taken 325t
. a -44y
. absolutely -56n
. after 110h
. afterwards 31u
. again 88o
. all -105t
. almost 40o
. always -50n
. am 105e
. an 94y
. ana 53e
. and 109y
. angry -34n
. anyone -32n
. anyway -30h
. as 68s
. ask -68n
. ate 44e
. auntie -34n
. back -77n
. banged 61h
. because 40u
. been 121h
. better 61s
. between 51s
. bhagwan 31s
. blood -78n
. booked 102s
. bought -102h
. breathe -58n
. broke -40h
. burned -40h
. burnt -57h
. by 37s
. can 107e
. cancelled 48s
. cat 99h
. chose 34s
. cleaned 91h
. come -38n
. could -32h
. counting -92n
. crashed -33n
. cut 62h
. cutting -33h
. day 121h
. dead -64s
. dear -72s
. death 75s
. did 97t
. do 58t
. doctor 43e
. does -45s
. drink -30n
. dropped 100h
. dying 66s
. each 116h
. eat -62n
. eight -54h
. ended -76n
. ending 36s
. ever 54s
. every 150s
. everybody -86s
. everyday 47s
. exam 38e
. failed 66t
. fainted 52e
. fear 50u
. feel 109o
. feeling -40t
. fell -35n
. felt 32t
. finished -60n
. first -48s
. for -61o
. forgive 31s
. forgot -38h
. forty 40h
. found 89y
. four 99e
. friday 65u
. friend 40y
. funny 58s
. getting -94t
. go -126n
. going 148o
. goodnight 71t
. got 83u
. grandpa -55u
. great -32n
. half 102e
. hanging 32s
. harder 49o
. hate 108h
. having 103o
. he 37u
. held 100h
. her -48y
. hiding 33u
. honestly 47s
. hope 68s
. hopeless -76n
. hoping 45s
. how 35t
. hurt -42n
. i 33o
. if 62o
. in -72h
. is 175t
. jumped -38t
. just 58t
. keep 84o
. kill -40s
. kissed 96s
. last 47o
. laxatives 41e
. lazy -70n
. let -41s
. life -66s
. like 88s
. listening -63n
. literally 70u
. locked -40n
. log 105s
. lol 71s
. long 83h
. lord 76o
. lost 40h
. love -35n
. made -48e
. may -49n
. me 86u
. men 30e
. might 86s
. mine 45h
. missed 52o
. mixed 42t
. mom 100u
. mortified -59n
. mother 82y
. must -36n
. my -35y
. never -73s
. new 160h
. next 43y
. night 48h
. nobody -62s
. not 106s
. nothing -71s
. now 98u
. of 45o
. off -56n
. on 56e
. once 77s
. one 55o
. other -35n
. others -37n
. our -150y
. out 64s
. over -42o
. paid 60s
. panic -47n
. part 68s
. passed 87e
. past 92s
. pathetic -44n
. people -64o
. perhaps -31n
. picked -33h
. plan -33n
. please 72t
. punching 52h
. reading -57n
. ready -49s
. regret -41n
. relapsed 95h
. rest -88n
. retired 44s
. retirement -32n
. ring -39n
. rohan -62n
. sat -49u
. saw 74y
. school -39n
. second 48s
. see 48s
. self 40h
. sent -54n
. set -46n
. seventy 47e
. sh 102h
. shameful -33n
. shook -51o
. shoot -76n
. should -111s
. signed 45s
. silly 83u
. since 124e
. sir -43u
. sit -37n
. six 109y
. sixteen -39n
. slammed 39h
. slow -50n
. so 48h
. sold -38n
. some 40s
. somebody 73u
. someone 60y
. someones 82u
. sometimes 102o
. soon 126s
. sorry 45u
. standing 102s
. still 78e
. stretch -34n
. strong -52n
. stupid 43s
. suicidal 44s
. suicide 85s
. sunday -37n
. tattoo -38n
. tbh 64h
. teacher 52s
. tell 97s
. ten -39n
. thank -75n
. the -49u
. then 42h
. thesis -41n
. thinking 98h
. third 98e
. thirty 48s
. thought 35t
. threw 44t
. throw 48s
. to -89n
. told 159e
. too 61t
. tried -35s
. turned 38s
. turning 89s
. under -33n
. want 193h
. wanted -48n
. was 46e
. watered 101s
. wearing 63h
. weirdly 35s
. well 107e
. went 40u
. what -49s
. whatever -40n
. when 107h
. where -53o
. whoever -83o
. will 81t
. wish 86s
. with 143s
. would 90s
. write -70n
. wrote -66s
. years -54n
. yesterday 68u
. you -86h
. your -98n
1 -36n
10 -56e
100 -179n
11 39y
12 74e
13 59h
13 and 59h
14 99e
15 48t
16 108y
18 50s
1961 -33n
1961 and -33n
1998 -103n
200 -57h
2009 -117n
2009 i -85n
22 42s
3 a 46u
3 hrs -36n
30 39s
31 years 37u
34 30u
38 48e
40 -64h
41 -90s
41 out -43n
46 57h
48 -36n
5 131e
5 times -49u
50 -65h
52 and 88h
7 -45s
7 years -53n
8 -51h
84 70o
9 -40h
900 89s
9th 55s
a -39y
a baby -73n
a bad -60y
a bag 120e
a ball -31n
a bar -41n
a barcode 44h
a bath -35n
a battery 47t
a be 89u
a bed 42s
a better 56s
a biscuit -49n
a black -49u
a blanket -47n
a body 49o
a bother -72n
a bottle 85t
a box -40n
a break -74n
a brick -30n
a bullet -33s
a burn 109h
a bus 176y
a cactus -61n
a cake -42n
a candle -41n
a car 40s
a card 36u
a cat 45h
a chair 103u
a cheat -31n
a child -33o
a cigarette 109h
a clear 45s
a cold -50u
a control -36n
a coward -73s
a cruel -49n
a cup 81e
a cyclist -32n
a danger 38o
a date 97s
a dead 110s
a decent -86n
a disappointment -33n
a disaster -40n
a disgrace -39n
a dishwasher -57n
a dog 44s
a door 84u
a drain 36s
a drawer -54n
a dress -31n
a face -41n
a family -83u
a father 38s
a favour 94s
a fight -31e
a film 77u
a flat 39e
a flight 60u
a fly -87n
a fool -50t
a for 38h
a fortnight -32n
a fraud -57s
a full 60y
a fuss 73h
a future 165s
a game 113u
a girl 89y
a go 42o
a goalkeeper -34n
a good -58y
a goodbye 110y
a goose -69n
a grade -32n
a grown 61h
a gun 74y
a guy 73u
a hand 31u
a handshake -70n
a hawk -82n
a heavy -32n
a home -56y
a hoodie 62h
a horrible -40n
a hot -53n
a huge -35n
a hundred -39o
a husband -46n
a jar 40e
a joke 115o
a kid 40o
a knife 103o
a lad 32y
a late 41s
a letter 56y
a level 81s
a liar -52n
a lighter 50h
a list 180o
a little -100h
a load 92t
a locked 39e
a long 57u
a lot 36t
a lump -72h
a man 109u
a marathon -36n
a mark 125o
a me 48s
a mean -48n
a medal -45n
a memory 192s
a mercy 32s
a mint -34n
a mistake 51t
a monday 32s
a monster 64o
a month 63h
a mortgage 49h
a moving 193u
a murderer 35e
a nap -48n
a napkin 53e
a neighbour 100o
a new 58o
a next 43s
a nice 197o
a night -59n
a no -36s
a noisy -44n
a nosebleed -69n
a note 53y
a one 37y
a panic -61s
a parking -50n
a party 63u
a pen -39h
a person 99o
a photo 120u
a piece 108h
a pig 38e
a pillow 32o
a pizza -40n
a place 101s
a plan -66y
a plate 63u
a poor -39n
a post 60s
a proper -34s
a quiet -86n
a raise -45n
a razor 88y
a red -59n
a relief 37s
a room 83u
a rope -83y
a rough -45n
a ruler 78h
a sad -36n
a sandwich -33e
a scan -51n
a scarf 66u
a season 66s
a second 88o
a secret -30n
a sewing 51h
a shift -43n
a shoe -75n
a shoebox 67s
a shop -36n
a side -38n
a signature 39u
a sin 121o
a single -68h
a sister 35u
a slap 111u
a small -48n
a smaller -57n
a soldier 74s
a son 63s
a song 33s
a spot 62s
a stone -35n
a strangle -45s
a stupid -35o
a subscription 66s
a suit 39s
a sulky -31n
a swing 67s
a talk 51h
a thing -94e
a third -36n
a thread 43s
a time -59n
a tin -36n
a tomorrow 40s
a tracker 70u
a tram -55n
a tray 33h
a tree 35s
a truck 35s
a typo 110s
a van -53n
a vet 40s
a video 74s
a voice 42o
a walk -76n
a walking -34n
a way 89s
a wednesday 47h
a wee 31s
a weekend -56n
a wet -45n
a whale -39n
a while -51y
a whole -78t
a will -65n
a window -37n
a winter 38s
a wish -98n
a woman -73y
a word 99y
a worse 34s
a wreck -30n
a year -57h
able -62o
able to -51o
abortion 49s
about -31s
about death -137s
about dying 52s
about her -30y
about his -46u
about how 92o
about joining 32y
about killing 49o
about lately 40s
about lunch -63s
about me -60e
about moving -30n
about my -118u
about myself -60n
about next 30s
about not 54y
about rent -44n
about ten 77t
about the -51h
about what -66s
abroad 65u
absolute -39n
absolutely -96n
absolutely nothing -76n
abused 56u
abut 71o
accent -49o
accent and -31n
accident 129h
accident and -56h
account -36y
accounts 41s
ache -74n
ache in -39n
achieved -37n
acid 113o
acne -45s
across from 32u
act -60s
act so -58n
actually 43o
add 65h
added 119h
address 197y
adds 114u
adjusted -53n
admin -33s
admit 47s
adn 148y
adult -46n
advice -54n
affairs 54s
affairs in 40s
afford -61n
affraid 66o
afraid -52o
afraid he 44u
afraid i 32o
afraid of 37u
afraid they -88n
afraid to -85u
after 71e
after a -70h
after dinner 63e
after every 123e
after last -48u
after me -63y
after my 51o
after nine -63h
after practice -32u
after school 47u
after sunday 53y
after telling -54n
after thanks -36n
after that 75t
after the -32h
after this 128s
after twelve -32n
after two 49s
after work -95s
after you 84t
afternoon -73o
afternoon and -33n
afterwards i 44h
again 49e
again and -57y
again at -47h
again because 46e
again for 49u
again i -46o
again if -104n
again in 56h
again last 32u
again mom 45h
again my 82e
again next -41n
again on 94u
again the 74h
again third -106s
again today 103y
again tomorrow -104n
again tonight -35e
against me -84u
against the 105u
age -71h
age and 30h
age i -30n
agency 32u
ages -121n
ago 48t
ago and -93t
ago i -53t
agree 65o
agreed -119n
agreed to -66n
agreeing 80u
airhead -35n
aisle -116n
alarm -99s
alarm so -82n
alarms -47n
alive 241s
alive and 41o
alive but -66t
alive for 60s
all a 32y
all away 50h
all back -44e
all be 160s
all because -52n
all cut 58y
all day -98e
all eleven 91e
all evening -51s
all find -41n
all fine -36n
all i 80t
all know 82o
all laughed 79s
all morning -106n
all of 62t
all on -53n
all our 32u
all over -37e
all pay 53o
all pills 53t
all right -34t
all since 95e
all think -37n
all this 41s
all three 82e
all through -33h
all to -46s
all up 91e
all week 42y
all weekend -98e
all with -82o
all wrong -61n
all year -49s
all zero -41n
allergic -31t
allotment -98n
allowed 47u
allowed a 55u
allowed out 83u
allowed to 32u
allows 79e
almost 91o
alone and 40t
alone for 31e
alone in 50h
alone with -42y
along -30u
aloud at 33s
already 132t
already a 54s
already decided -49o
already did 50t
already gone 35s
already know 51h
already see -47n
already swallowed 42t
already told -37n
alredy 33t
also -40e
altar -66n
altogether 42e
always -51e
always be -56n
always bruised 93y
always complain 103u
always do -46n
always late -30n
always me -32n
always my -48n
always ruin 36o
always was -46n
am 13 59s
am 41 -48n
am 52 70h
am a -57o
am about 50h
am affraid 66o
am all -67s
am allowed -64h
am alone 74t
am already 43h
am an -77t
am at 188s
am better 60s
am bleeding 133t
am brave 34s
am bringing 35o
am broken -36s
am burnt -31n
am checking 142s
am cold 70e
am coming 75o
am damaged -41n
am done 97s
am dreading -45n
am drowning -66n
am dying -92n
am eighty 60u
am empty 64e
am exhausted -56n
am failing -79o
am feart 46u
am feeling 41t
am fine 47s
am finished -46s
am free 61s
am frightened 69o
am furious -66n
am gay -31s
am getting 108t
am giving -38s
am going 50o
am gone 85s
am good 42e
am grateful -33n
am gutted -92n
am here -62n
am hiding 121u
am holding 74t
am hungry -35n
am hurt -44n
am i 45t
am in 90t
am just -65t
am killing 31s
am laughing 42s
am lazy -37h
am learning -80n
am leaving 124o
am locked 136u
am looking -39s
am lying 73t
am moving 38s
am never -91n
am ninety -77n
am no -45s
am nobody -46n
am not -35e
am nothing 49s
am off -44n
am on 71t
am only 54s
am out 104s
am past -45n
am planning 94o
am pregnant 59u
am rude -34n
am running 111h
am sad -43h
am safe -54s
am scared 76o
am selfish -76n
am serious 55s
am shaking 39t
am sitting 125h
am six -33u
am sixty -83s
am sleepy -34t
am slipping 31s
am slow -48u
am so -42o
am stabbing 30o
am starting 56t
am still 61e
am stuck -66n
am such -31h
am sure -81o
am telling 57h
am terrified 44e
am that 126o
am the -82o
am thin 42e
am thinking 130o
am too 30s
am trying -39o
am turning -56n
am under 42e
am unlovable -75n
am useless -84s
am wanting 35s
am wasting -55n
am weak -34u
am wearing 36h
am well -38n
am with -33n
am worn -30n
am writing 67e
ambulance 49t
among -66n
an -42t
an accident 60s
an afternoon -37n
an airhead -35n
an angel 42s
an answer -41u
an apple 75e
an emergency 48u
an empty -42y
an end 37s
an envelope 37s
an essay 39y
an example -38n
an eye 116o
an honest -34n
an hour 62t
an i 33t
an ice -36n
an impostor -41n
an it -162o
an old 33y
an overdose 35t
ana is 31e
anaesthetic -72n
ancestors 43s
and after 87e
and again -57e
and all 35s
and ashamed 39s
and at 39s
and ate -85e
and banged 70h
and bawled -64n
and beats 44o
and behind 39u
and being -36n
and blamed -42n
and breathe -42n
and burn 40h
and by -45s
and call -36n
and can -154s
and could -58n
and crying -46h
and cut 129h
and dad 81u
and danced -34n
and dinner 33e
and do 79u
and dragged 33u
and drank 37t
and dropped -32n
and drove -47u
and end 32o
and everyone -54s
and everything -45t
and fed 51s
and felt -96h
and finally 50s
and found -32h
and four 57s
and frightened 36e
and froze 47u
and get -58n
and got 103o
and grateful -89n
and gum 69e
and hardly 68s
and he 52u
and held 94u
and her 48y
and his 36y
and hit 85h
and hold 34u
and honestly -36s
and hoping 82s
and hot 42o
and hurt 36h
and if 68u
and is 47y
and it 34t
and just 63o
and keep -78n
and kicked 93u
and last 57u
and lately 82o
and laughed -35u
and lay -64s
and left 110y
and let -67s
and lock 35o
and look -58h
and looking 34s
and lost -49n
and mine -66n
and missed -88s
and mom 93u
and my -41t
and neither -50s
and never -50s
and nobody 57t
and none -45n
and not 86s
and now -58t
and offered -71n
and on 63s
and only 50h
and over 143h
and papers 30u
and people -38n
and perhaps -31n
and pulled -61n
and punches 56u
and purged 59e
and put 77u
and rang -49n
and read -62n
and said 72u
and sat 34s
and say -49u
and says 136y
and see -40o
and she 46y
and since 82e
and slow -62n
and smiled -30n
and so -53s
and sold -31n
and some 58t
and someone 58s
and sorry 87s
and spit 65e
and stand 34s
and start -159o
and still -37e
and stop -46n
and stupid 74t
and tell -90e
and that 40s
and their -31n
and then -44e
and there 61y
and think 103s
and thinking 124o
and thought 67o
and to -51n
and today -73y
and told 58y
and took 44t
and turned 37y
and walked -70s
and want -36s
and wanted -33n
and watched 60o
and we -121u
and went 38h
and what 83o
and which 36o
and will 67y
and woke -57t
and would 72u
and wrote 77s
and yesterday 48u
and you -31h
angel 42s
anger -42o
angry and -34n
angry at -57h
angry that 98s
angry with -59n
ankle -52n
ankles -40n
annoyed -71y
annoyed that 41s
anorexia 44e
anorexia is 37e
another birthday 39s
another day 31s
another one 65e
another wedding -36n
another week 114s
another year 180s
answer and -43n
answer back 51u
answered back 70u
answered three 34h
answering 105y
answers -34n
antibiotics -44n
antidepressant -48n
anxiety -129t
anxious -58n
any longer 34s
any of -51s
anybody 51e
anybody in 37u
anymore 112s
anymore and 42y
anymore i -91h
anyone 35s
anyone even 38s
anyone in 44s
anyone noticed -31n
anyone that 124s
anyone yet -110n
anything alive -63n
anything but -86s
anything just -54h
anything like -70s
anything now 42s
anything since 62e
anything to 73s
anyway 95u
anyway i 107t
anyway the -75h
apart -96h
apologise for -35n
apologised -67s
apologize -52n
app 78s
apple 150e
application -36n
apply -54n
apply and -53n
applying -33n
are all -44o
are at 122t
are blue 59y
are broken 62t
are cold -53n
are covered 64h
are dead -77n
are done 37s
are empty 61y
are fresh 31h
are getting 42h
are going 80t
are good -80n
are having -40n
are in -58t
are just -50n
are killing -55n
are laughing -34n
are left 88o
are marks 87y
are married 73u
are old -59n
are on -69s
are only -39u
are open 38t
are part -57n
are ringing 109t
are sick -34n
are slow 49u
are so -44h
are still -43h
are the 59h
are there 32s
are torturing 40u
are waiting -33n
are you -39n
are young 176s
argue 96u
argue about 31s
argued 34y
argued with 41y
arithmetic 39s
arm 208h
arm and 75h
arm is -91n
arm not 58h
arm on -96h
arm so 39h
arm to -39u
arms 121h
arms again 73h
arms all 47y
arms and -37y
arms so -45h
arms to -117h
arms when 60h
around 80o
around for 149s
around in -135s
around me 97o
around my 32u
around the -63o
arsed 34s
arsed with 34s
art -45n
arthritis -42n
as -70s
as an 94u
as i 57t
as if -103u
as my -96n
as normal 76o
as that -33n
as usual -118o
as well 117s
ashamed -72h
ashamed i -92n
ashamed to 58h
ashes 56s
ashes to -34n
ask -115u
ask for -48u
ask god 57s
ask her -86n
ask me -73n
ask that 34s
ask what -45n
asked about 195h
asked for -122u
asked her -63n
asked him -41u
asked if -170s
asked my 77s
asked the 87s
asked to 72u
asked what 49h
asked where -33n
asked whether -38n
asking about 72u
asking me -72n
asking what 36s
asks -62e
asks about 42h
asks what -68n
asleep 71t
asleep during -43n
asleep on -49n
assaulted 112u
assaulted on 66u
assume -39n
at -60u
at 10 -65n
at 3 39u
at 5 -48n
at 6 -60n
at a 31s
at all 44e
at asking 51h
at bath -31n
at bedtime -44n
at being -76n
at breakfast 71s
at camp -30n
at chess -102n
at church 95u
at college -41n
at eam 41u
at easter 85s
at eight -30t
at every -102s
at everyone -32s
at first -55n
at five -91n
at for 60e
at four -54n
at goodbyes -72n
at her -40o
at him -37h
at his 126o
at home 56y
at it 72h
at last -59n
at lunch 68t
at midnight 67e
at my 34h
at myself -49h
at new -39n
at night 172u
at nine 50t
at nineteen -93n
at nursery -34n
at parties -38n
at school 52e
at seven -48n
at six -54t
at sixteen -52n
at something -35n
at ten -34t
at that 70o
at their 68t
at them 66y
at thirty -43n
at this -57h
at three -74n
at two -46n
ate 76e
ate a 33e
ate it -42e
ate lunch -39n
ate my -54n
ate one 35e
ate two 36e
attack -67s
attack in -59s
attempt 76s
attic -31n
audit -41n
auditions -30n
auditions for -30n
august -81u
aunt -81u
aunt for 63o
auntie -111n
autistic -47n
autumn -69s
avoid -32n
avoiding -47n
away 78y
away and 115y
away i -60s
away on 87o
away so 64e
away with -42s
awful -89t
awkward -95n
baby -55o
baby clothes -137n
baby down 41o
baby i 176y
baby in 38o
baby shower -30n
baby will -65s
baby would 130y
back 41 -43n
back alive 33s
back and 123e
back at -34o
back door 48s
back i -50s
back if 48s
back is 43t
back on -43y
back one -51n
back the 31y
back there -92s
back to -72h
back went 35s
back will -37s
backbone -47n
bad -46h
bad and 30t
bad at -57n
bad friend 77y
bad happened -42n
bad i 58t
bad luck 35s
bad morning 48s
bad person -40n
bad rn 65h
bad shift 40o
bad sister 46y
bad things 58h
badge -33n
badly -146h
badly and -56n
badly at -62n
bag 145u
bag packed 114u
bags -88e
bags packed -55n
baked -43n
bakery -88s
balcony 63o
balcony because 84s
ball -103s
banana -32n
band -33h
bandage 34h
bandages 99h
bang my 33h
banged my 34h
banging -37u
banging on -31u
bank account -39n
bank card 98u
bank i -39s
bank rang 101s
banter 83u
bar -69u
barcode 138h
barcode and 44h
barn 80t
basil -41n
basketball -32n
bat 48o
bath and 100h
bath time -64n
bath with 56u
bathroom 75y
bathroom and 124y
bathroom scales -31n
bathroom until -32e
bathroom with 87y
baton -38n
baton in -37n
bawled -64n
be 60s
be a -48s
be able -40o
be about -46n
be alive 107s
be all 39s
be allowed 91s
be alone -38y
be angry -68n
be another -50s
be anything -30s
be arsed 34s
be as 32s
be ashamed -51s
be asked -36n
be back -46n
be bad -56n
be better -44y
be coming -36s
be dead 50s
be excused 55s
be forty -34n
be free 60s
be friends -51n
be gentle -101n
be glad 80s
be gone 109s
be good -43s
be happier 61s
be happy -68h
be here -207y
be home -97s
be honest 32e
be in 71y
be interesting -52n
be jealous -33n
be kind -62n
be kinder -43s
be laughing 49o
be left -32o
be liked -35n
be looked 40s
be married 40u
be my 81o
be near 60o
be needing 84s
be nice -48t
be no 72o
be normal -49n
be nothing 77s
be okay 33s
be out 75s
be over 60s
be patient -46n
be perfect -41n
be polite 51h
be proud -108n
be quiet 79o
be relieved 48s
be right -48n
be sad 35h
be shot 68s
be shouted -40o
be single -56n
be smaller 58e
be so 122s
be someone -52n
be sorry 46o
be stronger 70e
be stuck -34n
be taller -92n
be that -104s
be the -182o
be there -33u
be this 60e
be tired 31s
be trusted -36n
be undone 114o
be where 135s
be with 32s
be worse 79s
beam 34s
beams 48s
beans -135n
bear -106e
beat him -35o
beat my -47o
beaten -43u
beating 71y
beating her 38y
beating myself -36n
beats 119u
beats me 50u
beautiful -44n
becase 53o
becase of 30s
because 53e
because a 31s
because he -60u
because it 62e
because my -67u
because she 35e
because the -76u
because then 73h
because there -34e
because they 65h
because we -43n
because you -36n
bed and 105u
bed by 31u
bed early -56n
bed i 38h
bed now -56n
bed since -49n
bed was -38n
bedroom 144u
bedroom and 39u
bedside 46u
bedside table 61u
bedtime -34s
been a -135s
been bad -41h
been better 47s
been bleeding -79t
been born 42y
been calling 92s
been doing 37h
been drinking 65u
been four -44n
been gentler -33n
been good 32h
been googling -56s
been hard -39n
been having 40s
been hurt -48n
been in -68h
been living 39e
been looking -47s
been me 51s
been on -52y
been parking 40o
been pretending 30o
been rehearsing 42s
been saying 55y
been short -59n
been sober -30n
been stabbed 58t
been taking -33h
been the 81s
been there -41y
been thinking 104s
been throwing 40t
been turning -66n
been two 100y
been up 110s
been using 32e
before -43o
before and 50t
before every -68n
before friday -82s
before i 53o
before it 40t
before school -49n
before six 60e
before the 55e
beg 50u
began -121n
begun 90e
begun to 64e
behind my 54e
behind on -64n
behind the 56u
behind with 50o
beige -32n
being abused 62u
being alive 215s
being alone 39o
being asked -38n
being dead 120s
being happy 62s
being here 119s
being hit 50y
being ill -48n
being invited -42n
being jealous -34n
being late -39h
being laughed -45n
being me 36o
being nice -44y
being polite -98n
being sick 65e
being stupid -30n
being the -95n
believe 81u
believe i -63n
believe the 54s
believe tonight -49n
believe you -36n
believed in -32n
believed it -33n
bell jar -32n
belong 52u
belong in -40n
belt 179u
belt off 56u
bench -89n
bench and -31n
bench is -35n
bend 40s
beneficiary 32s
berlin -46n
beside 66u
beside her 47s
best -49y
best friend -58y
best mate 103y
best or -38n
best part 80s
bet -42n
bet the -39n
better 35s
better and -77s
better by 31u
better dead 34s
better i 46s
better in 31s
better now -35n
better off -55y
better than -41s
better with 125s
between -37o
between me -58n
between my -38n
between the 55s
beyond -38n
bhagwan 31s
bhagwan please 31s
bigger -56u
bike -48u
bike and -67n
bikes -30n
bill -122s
bill and -36n
bill came -50n
bill was 38s
bills -66s
bin 163e
binge -96e
binged 46e
binged and 38e
bingo -31n
biology -34n
birth 129o
birth and 80s
birthday -67e
birthday and 81e
birthday cake -50e
birthdays 127s
biscuit -62e
biscuits -154e
biscuits to -79n
bishop -35n
bit 33h
bit about -31n
bit and 56s
bit ashamed -48n
bit by 84s
bit everyone -30n
bit her 38o
bite 131h
bite of 44e
biting -66n
bits -161t
bits when -99n
bitten -66n
bitter -71s
black 58e
black coffee 154e
black eye -34u
blade 207h
blade i 40h
blade on -72n
blade out 79h
blades 118h
blades and 84h
blame -59s
blame me 83s
blame them -83n
blamed -59n
blamed the -36n
bleach 45t
bled 32h
bled because 54h
bleed 226h
bleeding 77t
bleeds 30e
bleeds from 50e
blew -41n
blister 55t
blister packs 55t
blocked 58t
blood 95t
blood all -66t
blood in 60e
blood on 72y
blood pressure -62t
blood test -42n
blow 47o
blowing 30s
blown -37n
blue 96y
blue one -63n
board -105n
body 137h
body because 89h
body for -49h
body is 74h
body to -53h
body when -36h
body will -52n
body with -66n
boiler -42e
boiler has 49e
bombed -37n
bombed the -34n
bombing -32o
bone and 33e
bones 70e
bones and 36e
bonus -44n
book -66u
booked the 91s
booking 116s
books -33o
boot 70o
boots -35n
bored -125n
bored of -32n
boring -116e
born 140s
born into -34n
borrow 35s
borrowed 74s
borrowed from 37s
boss -43o
boss put -36n
boss was 32s
boss will -63n
both go -34n
bother 155s
bother to -72n
bothered -50n
bothers -36n
bottle 86t
bottle empty 84t
bottle is 91t
bought it 61o
bought myself -87n
bought rope 131s
bought the 53o
bowling -31n
bowls 35o
bowls club 35o
box of -32n
box with -80h
boxes were 48u
boy and 33o
boy next -34y
boy will -33n
boyfriend 115y
boyfriend and 64u
boyfriend choked 37u
boyfriend found 56h
boyfriend has -46y
boyfriend hurts 37u
boyfriend makes 48u
boyfriend says 41y
boys 93u
boys in 135u
bracelets 52h
bracelets up 59h
brain 133s
brain is -47n
brain said 46s
brains -35s
brains for -57n
brambles -89n
brave -64s
bread -135e
bread knife -99n
break it 32s
break my 50h
break room 53e
breakfast -64e
breakfast like -60n
breakfast the -56n
breaking 59u
breakup -107h
breath and 82s
breathe 103e
breathe before -61n
breathe easier 44s
breathe right 61t
breathed 34t
breathing 218s
brick -30n
bride -37n
bridesmaid -35n
bridge 72y
bridge and 65y
bridge at -32n
bridge i -81t
bridge on 53s
bridge when -34n
bridge with -34n
bring it 42e
bring me 70s
bring my 35o
bring the -53u
bringing a 52o
brisbane 37h
broccoli -32n
brochure -64n
broke a 57h
broke his -37n
broke in -30n
broke me -78n
broke out -36n
broke two 37u
broom 64u
brother and 131o
brother beat -35n
brother for -51n
brother he 97s
brother in -88y
brother is -40y
brother locked -79n
brother said 97u
brother thinks -32n
brother to 42s
brother today 65s
brother until 49o
brother was 39u
brothers 104u
brought it 49e
brought me -58s
brought shame 43s
bruise on 39h
bruised 62y
bruised and 93y
bruises 196y
bruises are 71u
budget -131n
budgie -35n
buffet -48n
bug -91n
bugs -51n
bugs me -51n
build 38s
built to 48s
bulimia in -105n
bulimia is 75e
bullet for -33n
bumped -31n
bungee -38n
bungee jump -38n
burden on 55s
burden to -45s
buried in -31n
burn 72o
burn from -35u
burn myself 51h
burn or 95h
burn the 66u
burned -106h
burned me -58u
burned my -31h
burns 122t
burns me 131u
burnt -32h
burnt out -51n
burnt the 32u
burst -30n
bus and 85y
bus home 53h
bus in -50n
bus to 43u
bus tomorrow 81s
bus was -56s
bush 66h
business -90y
busy -51s
but he -54u
but his -73n
but i 47t
but it 196t
but like 38s
but mine -39n
but my 44s
but not 97t
but she -149n
but still -39n
but that -64n
but the 32e
but they 69s
but this -50e
button that 33s
buy -85n
by -57u
by accident -103h
by asking -69n
by bit 84s
by eleven -47n
by five -44n
by friday 40s
by how -65s
by line -45n
by mistake -80n
by monday 101o
by my 114u
by not 56e
by now -106t
by one 35t
by our 40y
by six -43u
by sunday 115s
by the 69u
by then 56s
by three -47n
by your 46s
bye 113y
cabinet 97t
cable 52u
cactus -61n
cafe 70s
caffeine -32n
caffeine and -32n
cake -70e
cake at 64e
cake for 61e
cake if 97e
cake is -38n
calendar -99o
call -36h
call and 94h
call at 63h
call before 58h
call centre 53s
call from -36n
call him -62n
call it -31u
call my -32n
call the -77n
call with 86h
call yourself -39n
called -127e
called in 47o
called it 31u
called me 63e
called my -113s
called the -91n
calling me 38h
calling myself -93n
calls -46y
calls me -58n
calls then 54u
calm 152h
calm about 70s
calm and 76t
calm i -68n
calmly 40u
calms 76h
calms me 76h
calories 57e
came -31s
came and -57h
came back 44y
came down 59h
came for 57s
came home 78s
came i 41s
came in -85u
came last -57u
came on -108n
came out -58u
came with -59n
camera 60y
camp -30n
can already -47n
can breathe 83h
can call -61n
can die 40y
can go 33s
can have 118s
can i 39o
can keep 41o
can leave 40u
can put -82e
can read 74h
can rest 93s
can see -45u
can someone 108y
can still -90n
can tell -96n
can wait -32n
can wear 52u
can write -47n
cancelled -72e
cancelled my 61u
cancelled on -63e
cancelled the 52s
cancer 83s
cancer and 74s
candle for -32n
canteen -98u
capable 41o
capital 33s
car and 54u
car boot -81n
car door -68h
car for -39s
car had 34s
car he -34n
car on 98u
car park 53o
car so -36n
car then -31n
carbs -36n
card bill -41n
card was -49n
card with 71u
cards -96n
cards for -47n
care -56s
care that 58s
career -102n
career is -52n
careless -45n
carer 36u
carer pinches 53u
carpet -102n
carried -105e
carried it -38n
carried me -38n
carried my -43n
carry 123e
carry me 47e
carry on 173s
carry the -47u
carrying 55o
carrying on 129s
carrying the -37n
cartoons -33n
carve 59h
carve the 47h
carved 75h
carved fat 70h
case 171h
case i 80o
cat and 86y
cat did 94h
cat died -51n
cat videos -62n
cat was -51n
catch up 66s
catching -60n
cats 97s
caught myself 44s
cause 94u
cause i 39e
cause the 44u
ceiling 36s
cellmate 54o
cemetery 47s
chair 63u
chair against 33u
chair collapsed -33n
chair without -41n
chairs -67s
champagne -51n
chance 93s
chance and -32n
change -141u
changed 54t
changed my 49t
changing 48u
changing room 57u
chapter -32s
character -68n
charge -53n
charger 52u
charity -43s
charity shop -50n
chart -38s
chased -45n
chat -36y
chat goes -31n
cheap -64n
cheaper 35s
cheated -73o
cheated on -43n
check out 36s
checked 70s
checked it -43n
checking his -44n
checking out 142s
checking the -30n
checks 87u
checks the 52h
cheek 55e
cheese -107n
chef -42n
chem -111n
chemo -31s
chess -102n
chess and -74n
chest feels -34t
chest hurts 61e
chest is 46t
chew 117e
chew ice 36e
chew it 45e
chewed 88e
chewed it 53e
child for 52y
childhood -43n
childish -32n
children and 100y
children in -31n
children would 33o
chin -125n
china -81n
chips -82n
chloe -44n
chocolate -170n
chocolates -69n
choice 61e
choice and 46e
choir -158n
choked 118o
choked in -49n
choked me 71u
choked on -52n
choose -73u
choosing 48s
chopping -39n
chose it 47h
chosen 138s
chosen the 140s
christmas and -83s
christmas do -50n
christmas presents 102s
church 53u
cigarette 128h
cigarette because 73h
cigarettes 32h
circle -51n
claim 45s
clapped -36h
class -66y
class and -87s
class teacher 33u
classmates -47n
clean 88h
clean for 57h
clean from -52n
clean up 48h
cleaned 43s
cleaned it -104n
cleaned my 48s
cleaner -31t
cleaning 89y
clear 102s
cleared -39s
cleared my 31s
clearing 46s
clever like 43e
client -41h
cliffs 103s
cliffs after 69s
climbing -70n
clingy -64n
clock -67n
clocks -117n
close 54h
close my 56u
close to 33o
closed -37t
closed so -40n
closer 35u
clothes 56u
clothes off 42u
clothes on 48u
club -36y
club and 33y
clumps 35h
coach is -40n
coach said 32e
coach says 45u
coat in 57s
coat this 39s
coats -77u
coding -57n
coffee -53e
coffee and -58e
coffee at 98s
cold all 55e
cold because -42e
cold thinking -42n
cold water -37s
cold with -34n
collapsed under -37n
colleague -62y
colleague told 32y
colleagues -51e
collecting -125n
college -92s
comb 72e
come again -55n
come and 79y
come by 51s
come from 75o
come i 62s
come in 55o
come out 37y
come to -44s
comeback -109n
comedy -54n
comes 98u
comes from -46n
comes in 119u
comes into 43u
comes out 82e
comforting 35u
comfy 36s
coming 92o
coming for -57n
coming in 33u
coming out 82e
comma -47n
comment -70n
committee -144n
committee and -46n
common -52n
compare -80n
compare myself -39n
compares -55n
comparing -102h
comparing me -36n
complain about -51n
complicated -32n
conference -77n
confidence -33y
consultant -42o
consultant talked -34n
consumed 64t
contact -35n
contest 41s
continue 43s
contract -207h
contract but -103n
contributed -31n
control freak -36n
conversation -69n
convinced -31n
cook -108e
cookies -43n
cooking -64o
cool -43t
cool with -46h
copied -35n
coping -43n
cord 69h
corrected -57h
costume -53n
cot 31o
cot and 31o
cottage -43n
cough -53n
could be 95s
could die 37s
could go 36u
could have -133s
could hear -67n
could i 56o
could just 116s
could meet -40n
could murder 63o
could not -34e
could say 79h
could see -72h
could sleep -188n
could strangle 32o
could swap 50s
could tell -32n
could use 45s
council -48o
count the 75t
count what -31n
counter -47h
counting down -31h
country 64y
country we 39h
counts my 34h
couples -37n
course -162n
course and -34n
course on -42n
courses -60n
courses this -60n
court 62o
cousin and -49n
cousin told 68y
cousins -41e
cover 79u
cover it 106u
covered 54h
covered in 42h
covers 88u
coward -73y
coward to 43s
cramps -44n
cranky -36n
crash 34s
crashed 43t
crashed and -34n
crashed the 91t
crawl -31n
cream -104h
credit -135t
credit card -61t
credit for -57n
credits 56s
crew -60n
cried about -32n
cried and 32e
cried at -52n
cried for 64s
cried i 36h
cried in -84t
cried like 75o
cried so 48u
cries 93o
cries at 101e
crime -101u
crisis -82s
crisps -140n
criticism -31n
crooked -74n
cross -73s
cross i -40s
cross that 46s
cross with -107n
crossed 31s
crowd -47n
cruel -116h
crush -68n
crush saw -36n
crushed -41n
cry -80u
cry for 90s
cry into -47n
crying and 34y
crying at -50n
crying in -47n
cup -37e
cup and 99e
cup of -49n
cupboard again -77n
cupboard door -57u
cups -47n
curiosity -48n
curiosity killed -48n
curry -73n
cursed 31s
curtains -51u
custody 54s
customer -39s
customers -31n
cut 51h
cut and 80h
cut both 33t
cut deep 52h
cut from -45n
cut is 35h
cut my -163h
cut myself -158h
cut out -65n
cut so 104h
cuts 207h
cutting 159h
cutting after 75h
cutting again 47h
cutting down -43n
cutting herself 34y
cutting myself 42h
cv -101n
cyclists -31n
d -34n
dad about -71y
dad at -33n
dad beat 72o
dad been 39y
dad chair -41n
dad died 46y
dad going -95n
dad gun 78o
dad had -36n
dad hitting 75y
dad i -53o
dad in -37n
dad is 55y
dad left -49n
dad never -69n
dad says 43y
dad thinks -61n
dad to -34n
dad used -46n
dal -44n
damaged -41n
dance -103e
danced -45n
dancing -41s
danger to 38o
dark 51s
dark and 72y
dark i -50n
darker 63s
date for -65n
date i 90u
date so 32s
dates -63n
daughter 30y
daughter and -34o
daughter asked -48n
daughter in 32u
daughter is 56y
daughter said 31s
daughter told -45n
daughter too -45o
daughters 57y
dawn 115o
day at -72s
day because -49n
day but -49n
day for -88s
day four -36n
day is -122e
day of 79o
day off -35n
day on 105s
day she 60s
day since 37t
day so 33e
day that -57n
day they 70o
day was -57n
day with 71u
day zero 149h
daydream 45s
daydream about 45s
days 55e
days and 45e
days are -68n
days now 100e
days on -62n
days without 97e
dead 117s
dead after -49n
dead before 80s
dead body -81o
dead but -54y
dead by 58s
dead end -46n
dead father 44s
dead he 41y
dead i -40s
dead in -33n
dead now -34n
dead on -114n
dead than 82s
dead tired -30n
dead to -66n
deadline -38h
deadline and 31s
deadline i 68s
deal 52h
dear -89t
dear me -39n
death 144s
death in 48s
death is 61s
death of -63n
debt 100s
debts 42s
decent night -40n
decent thing 49s
decided 90s
decided and -31s
decided to -49s
decides 31u
declined -49n
deep -32t
deeper 63h
defective -34n
defend -49n
degrees 36h
delayed -69n
delete 64s
deleted 107s
deleted all 85s
deleted my 38s
deleted the -33s
deliberately 115h
dementia 49o
dementia i 36o
dented -42n
dented the -37n
dentist bill -50n
dentist for 116s
deployment 129y
deposit -31n
depression 100s
deserve food 39e
deserve to 31h
deserved 90h
deserved it 100h
designed -40n
desk -31h
desk i 32h
despair -46n
detention -55n
detention for -55n
diary 74y
diary last -31n
did an 33s
did for -55n
did i -150t
did it 112h
did last -88n
did my 44h
did not -87u
did that 102o
did the 75h
did they 39s
did things 49u
did this 40o
did to 110o
did what -46s
die 150s
die alone -64n
die before 52s
die for -139o
die i -89h
die in 43s
die now 36t
die of -91n
die on -72n
die or -34h
die over 36s
die so -36s
die than -31s
die then 104s
die with 70s
died in -36s
died inside -33n
died of -38n
died on -65s
died that 103s
died tomorrow 49s
died when -30n
dies 126h
diet -53e
diets -39n
difference -73n
different things -36n
differently -73n
dig 59h
dinner and -80e
dinner at -43n
dinner i 82e
dinner in 55e
disappear 34s
disappear for -42s
disappear to -44n
disappoint -32n
disappointed -45s
disappointed in -31h
disappointment -56n
disaster -72n
disgrace -48n
disgusting -40e
disgusting and 32h
dishwasher -81s
dislike -98n
dissertation -49n
divorce by -77n
diwali -54n
dizzy 93t
do 54s
do all -39n
do another 121s
do anything 58e
do better -73s
do everyone 58s
do everything -52n
do i 120y
do it 179o
do karaoke -60n
do list -72n
do next 52s
do nothing -204n
do one -70h
do other -56n
do people 98s
do small 43h
do so -76n
do something 122o
do taxes -58n
do the -163u
do things 33u
do this -89o
do to 151o
do was -35n
do what 42u
do when 121u
do with -131s
doctor -63e
doctor asked -85n
doctor changed -31s
doctors 50s
does anyone 31s
does anything -42o
does he -120u
does it 78u
does not 32y
dog and -71s
dog down 83s
dog follows -59n
dog goes 46s
dog swallowed -32n
dog was 62s
doing homework 32u
doing it 40e
doing okay 52s
doing so 36h
doing the -69s
done for -50n
done in 41s
done is -36n
done it 124t
done living 99s
done the -64t
done to -45h
door 104y
door again 37o
door at 51e
door because -58u
door closed 86u
door for -37s
door handle 77u
door in -33u
door is 38y
door it -31n
door like -79n
door shut 64u
door since 34u
door they 50o
door unlocked 48u
door with 37u
dorm 75u
dosent -52n
double -98t
double shift -44n
doubled 109t
dough -84e
down a 47s
down again 31s
down at -116n
down for 37h
down i -42n
down my 60e
down now -56t
down on -36e
down properly 59u
down they 77o
down to 66e
down what -59n
down with 75o
dowry 100u
draft -46n
dragged 32u
dragged me 37u
drain on 34s
drains -35n
drama -56s
drama queen -34n
drank 190t
drank it 38t
drank too -166s
draw -36n
drawer 121h
drawer is -36n
dread -32h
dreadful -58n
dreading -50n
dream -49o
dream of -79o
dreamt -63u
dress -45e
dress i 71u
dressed -48n
dressing -33n
drew -39y
drink 126e
drink after -38n
drink and 82u
drink water -59n
drinking 74u
drinking and 34u
drinks 31u
drinks i 36u
drive -81s
drive everyone -43n
drive forty -32n
driver -49u
driving 41s
driving test -44s
dropped -45h
dropped a 41h
dropped my 63h
dropped out -61s
dropped when -43n
dropping -41o
drown 92o
drowning -46o
drowning in -70n
drowsy 61t
drums -74n
drunk 142u
drunk the 74t
dry -75n
dubai -71n
dubai and -34n
dull -117n
dull and -51n
dumb -82t
dumped by 32s
dumped me -42t
dunce -32n
during -57h
duty -32u
dying 52s
dying i -33s
dying is 63s
dying to -68n
each 38y
each and -43n
each time -64h
each wrong 61h
eam 99y
earlier -41n
earlier next -36n
early -79t
early shift -36n
earn my -45n
earns -43n
earring -31n
ears -31t
ears are 106t
earth 172s
ease -50n
easier 57s
easier once 43s
easter eggs -41n
easy it 70o
eat 100e
eat alone -56n
eat and 76e
eat at 130e
eat crisps -36n
eat i 56e
eat in 113e
eat it 34e
eat lunch -48n
eat more -31n
eat nothing 59e
eat something -73n
eat that -37e
eat too -89h
eat until 50e
eat when 47e
eat with -57n
eaten a -38e
eaten in 65e
eaten since 31e
eaten today -51n
eating and 83e
eating beans -43n
eating my -133s
ed 42e
edge 88s
educated -35n
effect 94t
egg -37n
eggs -85n
eggs so -41n
eggshells 44u
eight -91h
eight and -32n
eight hours -42n
eighteen and -32n
eighteenth 35s
eighties -125n
eighty 42u
eighty i 38h
eighty one 37s
eighty three 33u
eldest -89n
eldest i -40n
eleven and 82e
eleventh 43s
eleventh floor 43s
else -70h
else should 38s
else was -32n
email -75h
email if -50n
emails -31h
embarassed -37n
embarassed i -35n
embarrass -51n
embarrassed -102s
embarrassed that -71n
embarrasses -95n
embarrasses me -84n
embarrassing -95h
embarrassment -76n
embarrassment when -60n
emergency 129u
emoji -47n
emptied the -39t
empty 128t
empty after -70n
empty and 88t
empty packets 47y
end i -60n
end it 106s
end my -48s
end of -110s
end the 42s
end things 32s
end this -143n
ended -76y
ended up -85u
ending 83y
ending it 91y
endless -97n
ends 68e
ends in -122n
engaged -79h
engaged and -34h
engines 51t
enjoy -69s
enough 68s
enough for -126n
enough i 83s
enough of -31s
enthusiasm -44n
enthusiasm for -39n
entire life -33n
entire month 34t
entirely -87n
entry 82s
envelope and 31s
envied 140s
envy 44s
erase -41s
erase me -39s
erd and 36s
error 48s
error and 49s
errors -33n
essay is -62n
essay on -38n
essay that 65y
essays -65n
euros -44n
even -60e
even born 34s
even get -48n
even if -64e
even keep -58s
even know 40y
even like -34n
even say 34h
even the -61u
even water 84e
even when -83n
even worse -32n
even worth 39s
evening to 81s
evenings 93e
evenings i 95e
ever -38e
ever find 42u
ever look 158s
ever think -44n
every birthday -36s
every bite 35e
every bridge 43s
every chance -30n
every day 62e
every evening 63e
every group -57n
every job -53n
every last -37n
every mark 35h
every meal 87e
every morning 121s
every new -40n
every night 99e
every one 80o
every photo -33u
every pill 43t
every relationship -43n
every room 31u
every thursday 39u
every time -50u
everybody -72s
everybody was 68s
everyday 66u
everyday i 47s
everyone a 61s
everyone and 71y
everyone at -48s
everyone but -36n
everyone can -53n
everyone else -34s
everyone gets -47n
everyone got -34n
everyone has -39s
everyone i 106s
everyone if 46u
everyone in -105o
everyone is 46s
everyone laughed 40s
everyone on -42n
everyone said 33s
everyone says 50o
everyone there -110n
everyone thinks 36h
everyone was -46s
everything about -73n
everything and 61y
everything in 123t
everything is 31t
everything ready 57s
everything right -52n
everything to 38e
evidence -40n
ex 78y
ex and -36o
ex at -52n
ex he 49y
ex i -31y
ex in -38n
ex is 134u
ex sits 58u
ex told -48n
ex walked -58n
ex was -35n
ex wife -45n
exactly 58s
exactly where 35h
exam -107t
exam stress 44e
examiner -87n
examiner had -30n
example -38n
excel -55n
except me -69n
except my -34n
excused 55s
excuses -63u
excuses for 76u
exes -33n
exhausted -88n
exist 72s
existed 87s
existence 122s
existence is 122s
existing 92s
exit 106s
expected -81n
expected more -39n
expensive -65s
explain my 52h
extended -67n
extended by -44n
eye 67u
eye and 45u
eyes and 43s
eyes are -61n
eyes tomorrow 46s
f 40o
fabric -42n
face again 41h
face and 85u
face another 32s
face has -69n
face on -48n
face the -92s
face to 40u
facebook -44n
facts -64n
faded 67h
fail at -46s
fail chemistry -42n
fail i 71h
fail this 37s
failed -51t
failed again 44t
failed and 35e
failed as 35s
failed french -73n
failed i 53e
failed neet 34s
failing -114e
failure on 90h
faint 159e
fainted 109e
fainted again 64e
fainted in 31e
fair -147u
fair and -51n
fair enough -49u
fake -67n
fall apart -36n
fall asleep 47t
fall on 47s
falling out 32e
family and 120o
family dinner -82e
family has 57s
family honour 48o
family joke -82n
family over -62n
family thinks 132e
family would 62s
fantasise 162o
fantasise about 162o
far -46t
far from -34n
far too 43y
farewell -39n
farm 92t
fashion 76h
fast and 35t
fast before -50n
fasting -35e
fasting for -34n
fat 59e
father and -80s
father so -34o
father will 39u
father would -55n
fathers -40n
fault and -45n
fault for -144u
fault he 70u
fault i 38u
favour 87s
favourite -40e
fear of -35n
feart 46u
feast -39n
february -38n
fed -48s
fed up -87s
fee -43n
feed the -45s
feedback -94n
feeding 43e
feeding tube 34e
feeds 110o
feel -38t
feel anything 72t
feel at -44n
feel bad -41s
feel better 49h
feel calm 68s
feel dirty 33u
feel empty -100n
feel fat -35n
feel flat -47n
feel guilty -54e
feel heavy 39t
feel i -33s
feel invisible -49n
feel is 36s
feel jealous 57s
feel my 48t
feel myself 40h
feel nothing 54h
feel sick -41t
feel silly -63n
feel sleepy 61t
feel so -90t
feel stupid -30n
feel suicidal 73s
feel to 32s
feel warm 81t
feeling 45t
feeling so -54t
feeling sorry -61n
feeling stupid 57s
feeling suicidal 80s
feeling when 44u
feelings -178h
feelings and -31n
feels empty -37n
feels like 42e
feels sorry -37n
feels tight -48n
feet 91h
feet after -43n
feet are -49n
feet bleed 57e
feet under 52s
fell -42u
fell asleep -102u
fell down -44n
fell for -52n
fell out -41n
fellow 45o
felt -102h
felt dizzy -36n
felt good 58o
felt it -63n
felt nothing 51h
felt was 84s
fence is 54s
fetch 59y
fetch the -30n
fever -66n
few of -37n
fewer -31n
fifteen -34n
fifty -61e
fifty and -69n
fifty eight 91h
fight 39t
fight with 75t
figure 33h
figured -57n
figured out -57n
file to 65h
filling -34n
filmed 40u
films -48n
finally be 39s
finally told -31n
find any 44s
find me 94s
find my -47u
find out -100s
finding 39h
finds 46u
finds it 39h
finds me 48s
finds out -30u
fine -41s
fine and -40o
fine i -53s
fine without 51y
finger 37y
finger in -64n
finger on -34n
fingers 131e
fingers down 34e
fingers in 70h
finish 39s
finish i 59s
finish it 63u
finish this 32t
finished me -84s
finished the 81t
finished what -37n
finishing -39n
fire -40o
fired -31o
firm -31n
first -41s
first day -58n
first i -37n
first in -55n
first the -77n
first thing 100s
first week -47n
fish -82s
fish fingers -55n
fishing -52n
fist 85h
fists 138u
fit 38e
fit on 65s
fits -43o
five -106e
five days 169e
five hours -40n
five kids -68n
five months 98h
five times -45e
five year 99s
five years -64n
fix -36s
fix that 71s
fix the -41n
fixed -35h
fixing -34n
flat and -36u
flat at 57s
flat before 48u
flatmates 34h
flight at -60n
flinch 118u
flinch when 123u
flinched 117u
flooded -32n
floor 96t
floor and 131t
floor since 34t
floors -30n
flopped -35n
flu -108n
flunk -33n
fly -82y
fly on -64n
flying -46u
foam -32n
fold -47n
folks 150y
follow 75s
follow up 82s
followed 59o
followed her 43o
following me -36u
food 105e
food for 35e
food in 31e
fool -39e
fool of 42t
foot in -75n
football -104u
football and -61n
footy -31n
for 5 53h
for a -71e
for after 70s
for all 35y
for and 77y
for another -31s
for anymore 32s
for anything 43h
for asking 38u
for being 62y
for coding -57n
for coffee -32n
for dad -90o
for death 107s
for diwali -45n
for dowry 75u
for each 56h
for eating -37e
for eid 40u
for eleven 78o
for ever 66s
for every 88e
for everyone 70e
for everything 87y
for five -41e
for foxes 78s
for friday -45u
for getting 45u
for good 171s
for her 65o
for hiding -40n
for his -34n
for hours 40h
for it 114h
for later 52h
for life -30s
for like 64h
for march 135s
for me 47s
for missing -36n
for my 35s
for next 43s
for nine 35e
for not -53u
for nothing -42n
for now -58n
for once -31n
for one -41y
for pickup -39n
for real 50y
for running -67n
for saturday -80o
for school 53o
for scratching -36n
for six -31n
for someone -71n
for sugar 35s
for taking -30n
for telling -59n
for them 50s
for this -112o
for three -38n
for today -45n
for two -73e
for wearing -76n
for what 96o
for when 111s
for whoever 100s
for writing -32e
for you 33s
forced -64u
forced myself -48n
forces 48u
forces me 45u
forearm 133h
forehead 35h
forever 36y
forever and 31y
forgave -92n
forgave him -41n
forget -84h
forget me -62n
forget the -108n
forget what 41h
forgets -88s
forgetting -63n
forgive me 119s
forgive myself -103n
forgives 70s
forgot -101h
forgot mom -34s
forgotten -97n
forgotten my -41n
form -60u
forms -68n
fortnight -32n
forty -82h
forty and -37n
forty days -43n
forty four 48h
forty miles -32n
forty minutes 41y
forty nine 66e
forty two 33h
forty years -68u
forward 77s
forward to 100s
foster 76u
fought abuot 42t
found 61y
found a 78y
found by 108s
found it -31u
found my 37y
found one -46n
found out -75y
found the 36h
four and 36e
four floors -30n
four hours -50n
four hundred 51s
four times 53e
four with -31n
four years -45n
fourteen 37s
foxes 78s
fractions -55n
frame -37n
fraud -59s
free 48s
free of 33o
free to 61s
freeze -48n
french -98n
friday and -52s
friday he 106u
friday i -73n
friday so 65e
fridays -43e
fridge -71e
fridge and 37e
friend came 61u
friend got -51n
friend is 58y
friend just 47y
friend said 46y
friend she 34y
friend texted 40y
friend to -49n
friend wants 148y
friends -66y
friends are -50n
friends boyfriend 47y
friends have -33n
friends to -32n
friendship -58n
fright -50n
fright and -46n
frightened of -34u
fringe -62n
from a -55u
from being 66e
from everything 40s
from first 75s
from hell -43n
from here 36s
from him 50u
from home -56n
from hr -38n
from last 47h
from me 66o
from my 47e
from now -68n
from one -31n
from practice 37s
from that -50n
from them -37n
from under 46t
from when 84e
from work 78u
from year 48o
front 38u
front door 87u
frost -40n
froze and -42s
full and -51n
full at 95t
full stop -45y
fun -65h
fun and 60h
fun without -37n
fund 38s
funeral 44s
funeral i -43n
funeral so 102s
funeral songs -42s
funerals 35s
funny how 58s
furious -70o
furious with -56h
furniture -68s
fuss 94h
future 115s
future i 100s
gain -79n
game 81u
gaming 80y
garage 126t
garage and 70t
garage is 80t
garage with 89y
garden -78o
garden go 90o
gardening -55n
gas is -32t
gas on 62t
gate -38e
gave -36y
gave away -35y
gave blood -42n
gave my 50s
gave myself 107h
gave the -47s
gave up -93h
gay 63u
gentle -44s
gentle with -82n
gentler -33n
get 40e
get a -31u
get in -52u
get me 41o
get on -37n
get one 45e
get over 161s
get rid 130e
get sick -31n
get some -36n
get the 51s
get there 31s
get things 42h
get thoughts 36o
get tired -49n
get to 32e
get worse -80n
gets 142u
gets a 38h
getting 70t
getting cold 47t
getting hard 53t
getting old -51n
getting sleepy 35t
getting tired 49u
gg 60y
ghosted -51s
giggled -48n
gin 38t
girl 57y
girl and -90o
girl he -30u
girl in 83y
girl next 85y
girl when 66u
girl who -50n
girlfriend 83o
girlfriend i -36o
girlfriend is -31y
girls -84h
girls and 33s
girls in -30n
give anything 86s
give my 62s
give the -63n
give up -39s
given -53y
given up -66n
gives 43o
glad every -57n
glad i -64n
glad to 63s
glass -54t
glass door -40n
glasses -59s
glasses of -46n
gloomy -36n
gloves 47e
go 93u
go again -33s
go and 103o
go back 41o
go for -105h
go from 39s
go home -91u
go i 34o
go in -64u
go now 33s
go of 68u
go on 33s
go outside -33u
go over -103e
go so -47n
go through 36s
go to 64u
go too 43s
go wrong -40n
goal -159e
goals 37s
god 133s
god for 38s
god forgive 36h
god help 32e
goes 131e
goes down 80e
goes in 36e
goes on 81e
goes the -49n
goes to 48s
goiing 72o
goiing to 72o
going 64o
going back -45t
going down 142t
going home -70u
going like 42t
going numb 70t
going on 58s
going so -36t
going to -40o
goldfish 69s
gone 80t
gone and 62y
gone back 41h
gone by 75t
gone for -33n
gone off -168n
gone to -40s
gone wrong 40s
good and 35e
good at -50h
good coat 47s
good day 54h
good enough -80n
good evening 35s
good for -49h
good home 52s
good minute -54n
good nurse 31s
good ones -50n
good shirt 35s
good to 89s
good years -43n
goodbye 173y
goodbye cards -47n
goodbye everyone 64s
goodbye letter 85s
goodbye party -33n
goodbye to -88y
googled 34e
googled how 56s
googling -59s
googling how -64s
goose -73n
got another 43y
got bruises 45u
got cancer 55s
got cut -44n
got drunk -51t
got dumped 39s
got eleven 31o
got everything 91s
got extended -43n
got hit 155u
got home 92h
got in -34n
got into -31n
got it -56o
got new -74h
got no -92s
got nothing -33y
got out -32n
got rid 38e
got shot -33n
got stabbed -68n
got sunburnt -39n
got the 69y
got three 83o
got to -163n
gp -49h
gp i 104s
grabbed 68o
grade -112n
grades -68u
gran 35y
gran says -32n
grand 102s
grandad -49y
grandchildren -72s
granddaughter -42y
grandfather -60n
grandma -57o
grandmother -87y
grandpa -58u
grant -31n
grateful -103s
grave 70s
grave i 40s
graveyard 32s
great -42e
green -87n
greenhouse -32n
grew -40n
grey -46y
grief -90n
grieve -49n
ground 147y
ground to -88n
grounded -46n
group -160y
group chat 46y
group presentation -35n
group project -47n
group projects -54n
growing 33s
growled -46n
growled in -46n
grown -66u
grown up -105n
grown woman 55h
grumpy -118n
grumpy all -38n
guess 57h
guessed -44n
guest -34n
guests -35u
guilt -54n
guilty -121e
guitar -51y
gum 131e
gun 131y
gun and 60y
gun out 48y
gun to 50o
gutless -32n
gutted -82s
gutters -169n
guy 110o
guy online 30y
gym -169e
gym again 43u
ha -40o
had all 44t
had auditions -30n
had been -51n
had bulimia -107n
had cake 77e
had done -54n
had ended -41n
had flu -34n
had gone -43s
had has -33n
had i -51n
had it 39h
had me 110u
had never 111s
had no -42n
had not -55s
had one -52n
had our 58y
had the 113o
had to -67o
had water 37e
had wine -74n
haha 37s
hair and 30u
hair comes 73e
hair cut -94s
hair myself -41n
hairbrush 47h
haircut -71n
hairdresser -50n
half past -38n
half the -30n
halfway -49e
halfway through -32n
hall and 51u
halls 120s
hallway -61u
hammer 34o
hammer i 36o
hamster -78n
hand and 63y
hand at -58u
hand before 51o
hand in 87h
hand me -38n
hand on -48u
hand over 112h
hand so 43h
hand was 34u
handed -110n
handed in -59n
handful 49t
handle 50u
handled -49n
handover -53n
hands shook -48n
hands when 90o
handshake -87n
hang 85y
hang himself 76y
hang myself 38s
hang the -39n
hanged -66n
hanged himself -64n
hanging 37s
hanging myself 48s
hanging on 44s
hangs -54n
happen 88t
happen again 31o
happened 89h
happened on -55n
happens 175t
happens if 44t
happens on 36u
happier 60s
happy -128e
hard -141o
hard and -44o
hard he 86o
hard it 52o
hard my 31h
hard on -96n
hard there 76o
hardest -50n
hardly any -37n
hardly anyone 74s
harm is 44h
harm my 61o
harmed 64h
harold 36e
harsh -60n
has a 41y
has been -44u
has bruises 32y
has dementia 50o
has ever -83n
has given -71n
has gone -102y
has locked 78y
has made -43u
has me -43n
has my -33u
has packed 49e
has said -35n
has taken 41y
has told -66n
hash -36n
hash of -36n
hat -37n
hate -122h
hate it 61h
hate me -57s
hate my -69e
hate that 110h
hate them -68h
hate to 38s
hated -43s
hates -98s
haunted 60s
have 42t
have a 44o
have achieved -32n
have already -35o
have an -38n
have become -60n
have bled 32h
have blown -36n
have bought 68o
have carried -54e
have chosen 149s
have counted 31s
have died 159s
have drunk 112t
have eaten -64t
have ever -43s
have failed -61e
have fixed -54n
have found -32e
have got 46o
have grown -62n
have had -67t
have heard -61n
have held -38n
have i -56t
have just 45t
have kept 105e
have laughed -36n
have learned 53u
have let -40o
have locked 53u
have lost -42e
have me 72u
have missed -69n
have moved 73h
have my 60u
have never -176o
have no -131s
have not -50e
have nothing -68s
have one 41s
have only -70n
have overdosed 52t
have picked 123s
have reached 85s
have ruined -51n
have run 69s
have said 71s
have seen -31o
have sent 135y
have set 41s
have sex 78u
have so 61o
have some -40n
have something 53s
have sorted 51s
have spoken -30n
have started 93h
have survived -31n
have taken 94t
have the 117o
have thoughts 54o
have trained -41n
have turned 31t
have walked -36n
have wasted -46n
have worked -45s
have written 44s
have you -73n
have zero -44n
having 156o
having a 60s
having an 36t
having thoughts 31o
hawk -82n
hay -35n
hay fever -34n
he 86u
he asked -135s
he beat -96u
he broke 66u
he burned -78u
he checks 92u
he chose -61n
he comes 68o
he controls -43n
he could -101s
he cried 116u
he cries 58o
he did 93u
he does 99y
he dragged -43u
he drinks 116u
he drove 37u
he dumped -69s
he fell 59o
he finds -47u
he forced 57u
he gave 78y
he gets 105u
he goes 65u
he grabbed -47u
he had 72u
he has 66y
he hates -47n
he held -37u
he hit 100u
he hugged 77y
he just 60u
he keeps 101u
he kicked 72u
he killed 102o
he knows 54u
he leaves -57o
he left -41t
he liked -51h
he likes -45n
he locked 66u
he looked -49o
he loves -34n
he made 31u
he married -48n
he meant -78n
he needs -59n
he plays 32u
he pulled 102u
he punched 67u
he pushed 37t
he put 191u
he reads 35u
he ruined 63o
he said -78y
he sees -76n
he sent 54y
he shot -61n
he slapped 45u
he sleeps 32u
he smiled 56u
he spat 33u
he spiked 74u
he starts 33o
he strangled 38u
he think -124n
he thinks -94u
he threw 44u
he told 63u
he took -109u
he tracks 39u
he tried 42u
he waited 44s
he walks 72o
he wants -87y
he was -104u
he went -37t
he would -41u
he wrote 45y
head of 36o
head off -103h
head says 40s
headache -62t
headache and -62t
headphones -55u
headstone 99s
heal 49h
healed yet 86h
healing 47h
health -40n
hear him 72y
hear how -55n
hear myself -37n
hear the 62y
heard -119y
heard from 53y
heard it -66n
hearing -127u
hears 31e
heart going -41t
heart is 75t
heart keeps 74e
heart pills 60t
heart sank -32n
heartbroken -43n
heartless -91n
heat -54y
heat and 53y
heaven 35s
heavy and -45s
hed 51u
hedge -32n
held 66u
held him 85o
held me -68u
held my 87h
held the 43o
hell 32y
help -65y
help with -32n
helping 56t
helps i 46s
helps me 41h
her all 41o
her and 39y
her arm 98y
her arms 47y
her back 83o
her bowl -46n
her but -36o
her by 58o
her calls 59y
her cooking -64n
her door 44y
her down 43o
her dress -64n
her ex -43n
her fault 75s
her favorite -53n
her feelings -43n
her house 37y
her husband -64n
her i 174o
her in -101o
her life 43o
her message -34n
her name -53n
her necklace 54y
her new 56o
her not 39s
her on 63y
her out -110n
her phone 77y
her pills 32y
her recital -33n
her secret -53n
her so -43s
her tea 41o
her that -51n
her to 72y
her uncle 33y
her up 60y
here 47s
here and 87y
here for 112y
here i -70t
here if -44n
here in 186u
here it -31n
here next -247y
here that 41s
here tomorrow -110y
hero -45n
hero wants -31n
hers -45o
herself 130y
herself tonight 50y
hey -34n
hiccups -32n
hid -36h
hid in -34u
hid it -34s
hid the 66e
hide my 37e
hide them -63n
hide under -107n
hides 81u
hiding in 81u
high board -50n
highway 39s
hill -131o
him 57o
him a -55n
him about -57n
him away -52n
him for 84o
him from 41u
him he -34y
him in 31o
him it 43s
him more -50n
him not 45s
him now 44u
him over 60o
him start 118o
him stiff -33n
him the 62o
him to 63o
him today -68n
him too -38n
him up 47o
him when -45o
him with 65o
himself 182y
himself in 72y
hip -61h
hire -62n
hire me -39n
hired -67n
hired a -58n
his belt 44u
his car -83u
his dad 33s
his dog 33y
his face 33o
his father -39n
his feelings -51n
his fist 38u
his grave -38s
his gun 58y
his hand 42u
his hands 65u
his head 69o
his life 71y
his mates -38u
his mother -112u
his new -38n
his own -73n
his profile -44n
his records -41n
his school 86y
his silence -37n
his skull 35o
his slippers -47n
his tea 109o
his van 99u
his wife 89y
hismelf 162y
hit a -65n
hit her 35o
hit him 71o
hit me -42u
hit my 32o
hit myself 35h
hit send -42n
hit us -37n
hits 138u
hits her 37y
hits my 61y
hitting 173y
hitting my 79y
hoarding 32s
hob 41h
hob on 41h
hold me 59e
hold my -35h
hold on 64s
holding 115o
holding me 45s
holding on 106s
holding the 39o
holiday -138h
holiday and 80h
holiday is -48n
holiday with -40n
holidays 40s
hollow -47n
home 42u
home and 75u
home because -175u
home by -31n
home for -57s
home from 34u
home he 41u
home his -32n
home i 172s
home in -68s
home late 38u
home the -109n
home this -44u
homesick -100n
homework -59t
honest -52e
honestly 48s
honestly do -32o
honestly the 41s
honour 69o
hoodie and 34y
hope 130s
hope i 128s
hope you -46n
hoped -45s
hopeless -111o
hopeless at -79n
hoping 222s
hoping for -49n
hoping it 33s
hoping something 56s
hoping the -33s
horse -91n
horses 56s
hospice 48s
hospital 71e
host -69n
hostel 41y
hosting -31n
hot 46h
hot in -35n
hour ago 99t
hour last 35s
hour late -41n
hour my -73n
hour with 64o
hours -68y
hours of -68n
house 39o
house again -32u
house and -81o
house could 41e
house that 56s
house the 40o
house with 61o
house would 34s
how 55o
how close 42s
how easy 84o
how i -71o
how it 49s
how little -43n
how long 112t
how many 99y
how old -45n
how pathetic -42y
how she -49n
how that 66h
how the 38e
how they -70n
how this -36n
how tired -41n
how weak 75s
how you -44n
hrs -37u
hug -56n
huge -47n
hugged 63y
hugged him -50n
hugged my 34s
human -57n
humiliated 59o
hundred -65e
hung -59t
hung up -39t
hunger 34e
hungover -163n
hunting 82y
hunting gun 48y
hurry -53s
hurt 59o
hurt anyone -138n
hurt him 103o
hurt his -54y
hurt me 32u
hurt my 33o
hurt myself 64h
hurt them 66o
hurting 37h
hurting my 39o
hurts 54t
hurts and -41t
hurts me 57u
hurts to -32n
husband and -72o
husband does -56e
husband family -62u
husband forces 34u
husband found -40n
husband has 132y
husband in -44o
husband snores 39s
husband thinks 39e
hvae 88t
i act -36n
i actually 68o
i admit 49s
i agreed -57n
i almost 51o
i already 120t
i always -67e
i apologised -49n
i ask 168u
i asked 90u
i ate 108e
i avoid -32n
i bang 33h
i banged -105h
i be -43s
i beat -72o
i beg 50u
i began -37n
i believe 69o
i binged 38e
i bled -70h
i bombed -33n
i bought 84h
i built -39n
i buy -36n
i called -60t
i came 65s
i can 34e
i cancelled -53e
i care 52y
i carry -44n
i carved 68h
i caught 44s
i changed 42t
i cheated -82u
i check 99u
i checked 136s
i chew 60e
i choked 100o
i come 74o
i compare -70n
i complain -58n
i consumed 39t
i cost 35s
i count 50t
i crashed 115t
i cried -61e
i cross 74s
i cut 32h
i daydream 45s
i decided 142s
i deleted 64s
i deserve 73h
i deserved 118h
i despair -30n
i die 92s
i died 32s
i dig 60h
i do 39s
i drank 174t
i dream 55o
i drink 49e
i earn 39h
i emptied 53t
i end 39s
i envy 36s
i even 136y
i fail 122h
i failed -44t
i fainted 63e
i fantasise 162o
i feared 37s
i fell 61u
i felt -76h
i finished 84t
i fit 32e
i flinch 118u
i followed 56o
i forced -48n
i forgave -60n
i forget -134h
i forgive -39n
i forgot -39u
i froze -52u
i gave 42h
i get 39e
i go 90o
i googled 39e
i grabbed 115o
i hand -56n
i handled -44n
i hate -42e
i have 60t
i heard 32y
i held 60o
i help 35y
i honestly -30o
i hope 55s
i hoped -48n
i hung -61n
i hvae 88t
i imagine 95o
i intend 64s
i judged -30n
i jumped 46t
i keep 49h
i kept -32h
i know 40o
i left -118u
i let -41h
i lie 64s
i lied 128e
i listen 54u
i live -55e
i locked -93t
i long 113s
i look 56e
i looked 57s
i lose 65e
i love 63t
i made 129e
i make 162h
i mean 159o
i measured -51n
i miss -165n
i missed -67o
i mixed -50t
i moved 55u
i mucked 44t
i must -116o
i nearly 45o
i need -64h
i needed 78u
i never 42e
i no 210e
i not 35u
i notice 93s
i noticed -64n
i only 87e
i ought -103u
i overdid -33n
i overreacted -37n
i owe 76u
i own -39h
i paid -99s
i passed -68e
i pick 47h
i picked -38o
i picture 74s
i play -37n
i press 59h
i pretend 34u
i pretended -39n
i puke 31e
i pull 66h
i punch 53h
i punish 49h
i pushed -79o
i put -49o
i raised -38n
i really 44o
i regret 138t
i relapsed 39h
i resent -51n
i rested -33n
i retired -53s
i returned 30s
i ring 53u
i run 99e
i sang -96s
i sat -50o
i saw -33y
i say -78u
i scare 47s
i scratch 36h
i scratched -55h
i screamed -87o
i self 108h
i sent -55h
i set 47s
i should -69s
i shouted -42s
i shut -81h
i signed 41e
i sit 53h
i skipped -72e
i slam 60h
i slammed -70h
i slap 44h
i slapped 125o
i sleep 101u
i snapped -51y
i sobbed -54n
i speak -51n
i split -37n
i spoiled -45n
i stab 42o
i stand 58e
i start -48o
i started 41h
i stay 101h
i stayed -91s
i stood 34o
i stop 59y
i stopped 67e
i strangled 52o
i sulked -43n
i suppose 82u
i survived 109s
i swallowed 85t
i swear -39o
i swore -43n
i take 68e
i talk -55u
i talked -63o
i tapped -41n
i teach -73y
i tell 70h
i texted -31n
i think 106y
i thinking -107n
i thought -44t
i threw -70e
i ticked -45n
i tied 31s
i told 41u
i took 106t
i touch -36s
i try -45n
i turn 37u
i wake 78o
i walk -70e
i walked 62u
i want 123o
i wanted 72o
i waste -44n
i wasted -49n
i watched -62h
i wear 93h
i weigh 45e
i weighed -45n
i went 99t
i wept -53n
i will -49o
i wish 99s
i woke 100u
i wore -43s
i worked -84n
i worried -47n
i would 32s
i wrecked -102n
i write 60t
iath 101o
ice -51e
idea -79s
idea of 69s
idiot -35t
if 74s
if a 83s
if he 42o
if i 86s
if my -78y
if nobody -102n
if nothing 106u
if only -105s
if something 80h
if there 40s
if they -108o
if this 39o
if your 116u
ill be 83s
ill do 51o
ill kill 34o
ill make -43s
imagine 82o
imam 40s
impatient -55n
impatient with -33n
impostor -41n
in -35u
in 2009 -92n
in 5 95u
in a -34e
in act -42n
in and 76e
in any -40n
in at 50u
in august -34u
in because 57o
in bed -89o
in biology -33n
in bits -52u
in carrying 80s
in case 147u
in charge -49n
in chemistry 73h
in clumps 35h
in cuts 42h
in dubai -37n
in every 63u
in for 40e
in goal -186n
in going -36n
in group -51n
in heaven 57s
in his 51o
in hospital 36e
in how -68n
in it 83o
in judo -35n
in leeds -61n
in lisbon -39n
in living 159s
in london -76n
in march 40s
in may -33o
in my 51y
in myself -40h
in on -47o
in second -64n
in september -70n
in shops -32n
in sick 38e
in spain -34n
in spring 31e
in ten -52n
in the 34u
in their 64u
in there 31e
in these -87n
in this -36h
in three -42n
in to 114y
in trouble -30n
in what 58u
in years -122s
in your -93n
inbox -83n
ines 40y
injected 54t
instagram -105s
instead -31s
instead i 34t
insulin 120t
insulting -32n
insurance 39y
insurance is 66s
insurance would 38y
intend 110s
intend to 110s
intense 48s
interesting -126n
interesting about -43n
intern -43n
interrupted -41n
interview -122h
interview and 80h
into a -33u
into me 113u
into something -45n
into the -32u
invisible -103n
invisible at -50n
invite -58n
invited me -70n
iron -64u
iron and 56u
iron on -57n
ironing -36n
is about -120u
is abusive 54u
is alive -42n
is allowed -70n
is an -76y
is and 32s
is ashamed -37s
is asking 45s
is asleep 59o
is at 137u
is back -38e
is bad 82u
is banging -31u
is beating 58y
is because -32s
is being 89y
is best 66s
is better 34s
is blood 77t
is clean 58h
is closed -51n
is cold 90s
is coming 41u
is crooked -33n
is dark -41u
is dead -72y
is decided 83y
is die 41s
is disappointed 61h
is doing -39n
is done 60t
is down 82e
is due -48u
is dull -42n
is eating -40n
is eight -42n
is eleven -34n
is embarrassing -78n
is empty 143t
is engaged -48n
is enough 63h
is entirely -33n
is every -39e
is everything 84t
is fault 33s
is fine -141s
is finish 62s
is following -47u
is for 126o
is full -36t
is funny 48e
is furious -51n
is getting 69o
is gone -51t
is got 109y
is growing -65n
is grown -51n
is hair 67s
is half -48n
is hard -92n
is head -52n
is home 30t
is hot -50n
is i 55o
is it 49t
is just -30h
is keeping 54s
is killing -70e
is kinder 56s
is last -39n
is laughing -51y
is leaving -82u
is left 55y
is let -44n
is like 129y
is lives 61s
is long -189n
is lost -76n
is louder 35e
is lovely 65u
is more 31t
is moving -68t
is name -32n
is nearly 54s
is neck 56s
is nine 75y
is no -63s
is normal -52u
is not 40y
is november 116u
is numb 35t
is odd -41n
is off -47u
is okay -75n
is on 51y
is one -34s
is only -38s
is our 66u
is out 171e
is outside 71u
is over -71e
is own -41n
is paid 104s
is pathetic -55n
is planning 52y
is probably -33u
is proud 69u
is raining -43n
is raw 44e
is rubbish -33n
is shut 53t
is silly -73n
is sit -53n
is sitting -64n
is slow 102t
is so -40t
is something -49n
is sore -45n
is sorted -48n
is standing 52y
is stuck 68s
is stupid 50h
is sunday -36n
is taking 37o
is talking 115y
is the 85h
is there 59h
is thin -52n
is this 36u
is tired -104n
is to -38s
is too -92h
is true -39n
is two -40n
is ugly -60n
is up 66e
is video -64n
is water -70n
is wet 61t
is when 133e
is why 71u
is working 100e
is worth 82s
is written -89n
is wrong 38t
it 36h
it about 33t
it after -39e
it and 117e
it anymore -59s
it anyway 60u
it as 106t
it at -40s
it away 64e
it back -33e
it bad 73s
it badly -64n
it be 48s
it before -47s
it but 109s
it by 87s
it calms 53h
it came -67o
it can -34n
it comes -58s
it could 43o
it did 32t
it differently -32n
it do 39s
it does 88y
it down -92t
it either -42s
it end 38s
it ends 80s
it every 56h
it fits 63s
it gets 32h
it got -54n
it had -123s
it happened -85n
it he 33u
it helps -70h
it hit -38n
it hurts -135e
it i 59t
it in 84e
it it 59e
it just 48s
it last 48s
it left 57o
it lol 53t
it looked 85s
it means 84e
it must -41n
it nobody -38s
it normal 37t
it now 36t
it on 43h
it only -40n
it over -37y
it passed -73n
it personally -43n
it rained 50s
it rains -32n
it said 52e
it shut -50n
it since 43e
it slipped 37h
it snapped 34u
it so 84t
it started -40n
it starting 69t
it starts 89y
it stays -53n
it still -43t
it stung -38n
it takes 70t
it that -90n
it then 40e
it this 57e
it three -46n
it to 160h
it tonight 54y
it too -34t
it took -69n
it turned -41n
it was 39h
it went 34h
it while 40u
it with -43o
it worse -44n
it would 133s
it wrong -96h
it years 133s
itch 54h
itd 55s
itd be 56s
itself 37s
jab -34n
jam -47n
jar in 43e
jaw 50u
jealous -62u
jealous of -102s
jeans -31e
jelly -110n
jesus 126s
jet -38n
joan 95s
job -89s
job at 72s
job but -41n
job ends -101n
job in -49y
job to -43n
jobs -70s
join 50y
join my 33s
joined -52s
joined the -31n
joke -39o
joke about -34n
joke and -48n
joke i 108e
joke killed -31n
joke of -46n
joked about 89y
jokes -35y
joking 71y
joy -51n
judged -90n
judged myself -35n
judges -46n
judging -41n
judo -71n
jug -31n
juice 40t
july again 54h
july because -69h
jump 129y
jump off -31s
jump on -87n
jump whenever -72s
jumped 82t
jumped and 56t
jumped at -38n
jumped into -32n
jumped me 42u
jumped off 66t
jumped out -124n
jumper -63h
june and 77s
just a 63u
just arithmetic 43s
just cold -42n
just die 82s
just do 32s
just does 63u
just fed -48n
just feel -40n
just for 61o
just go 58h
just hate -96n
just have 36h
just kill 39s
just know -30n
just lay 52u
just like -103s
just little 54h
just looking 36y
just me -126s
just my -31n
just not -84s
just now 38t
just once -42n
just overdosed 51t
just plain -47n
just said 38y
just taking 45s
just the 42h
just there 30s
just took 76t
just waiting 93o
just want 100s
just wanted 77o
just went -31y
k -33n
karaoke -176n
kayak -155n
keep 52h
keep a -31h
keep anything -47e
keep beating -36n
keep breathing 87s
keep checking -67o
keep hearing -35n
keep it 51h
keep me 62u
keep my 37t
keep myself 75o
keep nodding 81t
keep picturing 40o
keep rehearsing 82s
keep replaying -49n
keep saying -77s
keep seeing -83o
keep shaking -41n
keep sharpening 40o
keep that -40s
keep up -42n
keep walking 60s
keep wishing 45s
keeper -180n
keeping 46s
keeping me 107s
keeping score -42n
keeps 116y
keeps a -116n
keeps going 38s
keeps my -56u
keeps saying 60y
keeps the 35u
keeps turning 32u
keeps your 39s
kept a 43e
kept me -47n
kept one 58h
kept the -52h
kerb 63h
kettle 55u
kettle broke -40n
kev -46n
key with 52s
kick -45t
kicked 31u
kicking myself -31n
kid by 67o
kids about -38n
kids are 41t
kids but 142s
kids deserve 67s
kids do -46n
kids i -42o
kids will -45h
kids would 46s
kill 116o
kill for -106n
kill her -39o
kill him 69o
kill my 42o
kill myself 174s
kill the -105o
kill yourself 135s
killed -103o
killed the -78u
killer and -33n
killing 86o
killing me -105e
killing myself 144s
killing someone 58o
killing time -34n
kilos 31e
kind line 43s
kind of -43h
kind to -37t
kinder to 66s
kindness -67n
kiss -63n
kiss me -57n
kissed 49u
kitchen -35h
kitchen and -65h
kitchen drawer 119h
kitchen floor -53t
kitchen knife 92y
kitchen was -37n
kitchen window 48s
knackered -72n
knee -140n
kneel 44u
knees -44e
knees are 38s
knew -69o
knew how -85n
knew i -33o
knew it 55o
knew the -34n
knife 110o
knife and 69o
knife for -50o
knife slipped -34n
knife three -96n
knife to 46u
knitted -37n
knitting -45n
knives 124o
knives from 71h
knives in -31n
know exactly 51h
know her 39y
know how 45h
know if -30u
know it -110h
know my 71o
know now -34n
know the 88e
know what 67y
know when 141o
know where 64o
know whether -35t
know why -105e
know with 44u
know yet 34t
knowing 90s
knowing it 40h
known better 71u
knows 109u
knows about -44n
knows i 66t
knows it -57h
knows the 69u
knows what 72h
knuckles 131h
knuckles are 61e
lab -53n
labelled 66s
lad 66u
lads 85u
lads will 66s
lady -52y
laid 35u
lake 63s
lake and 66s
lake frozen 51s
lamp -56n
landed -46n
landlord -64u
language -39n
laptop -92s
last 60u
last again 41s
last and 41s
last box -61n
last bus -39n
last coffee 98s
last entry 87s
last in -31u
last night 69h
last sunday -33u
last swim 81s
last thing 107s
last thursday 36s
last time 85s
last week 79u
last year -53s
lasts 43h
late -69u
late again -52n
late and -51o
late because -48n
late from 72u
late he 34u
late now 79t
late so 42s
late than -32n
late to -106n
late wife 46t
lately 154o
lately i 82o
latin -59n
laugh -144o
laugh again -32n
laughed about 42u
laughed and -66o
laughed at 85o
laughed that 43y
laughed when -54n
laughing and 45y
laughing at -57n
laughing with -32n
laughs 113y
laundry -70o
law -69o
law keeps 50y
lawn -104n
laws are -57u
laws were 49o
lawyer -31s
lawyers 34s
laxatives 96e
lay awake -35n
lazy -166h
lazy lump -50n
lead -94u
leader -63n
leaf -69n
learn -68y
learn the -31n
learned not -32s
learned to 66u
learning -83u
learning to -39u
learnt -72u
lease -34n
least -63s
least they 32s
leave -57y
leave and -34u
leave it 67e
leave me 49o
leave the 42o
leavers -41n
leaves 71s
leaves a 82u
leaves me 73h
leaving do -34n
leaving for -56n
leaving the -102n
leaving too 77s
lecture -51n
ledge 46y
leeds -120n
leeds and -39n
left -32s
left after 58s
left at -42n
left her 39s
left it -32s
left my -47e
left on 43h
left out -70n
left so 57t
left that -38n
left to -40e
left with 61s
leftovers -82n
leftovers i -41n
leg 82h
leg with 37h
legs 80h
legs and -98h
legs are -151t
legs were 38u
lemon -52n
lemon and -41n
lena -42n
lent -112s
lent and -82s
leo 75y
less -41e
less of -60n
less than -75e
less thing 106s
less when -46n
lessons -31n
let go 136o
let her 57o
let him -56n
let it 67s
let myself 43e
let nature 36s
let the 30h
lets -34u
lets me -40u
letter -37y
letter and -46s
letter on 30y
letter standing -40n
letter this 78s
letterbox 55u
letters are 38s
letting go 33s
letting the -37n
lettuce 39e
liar -52n
licence -81n
licence in -52n
lie in -37s
lied 98e
lied about -32n
lied on -44s
lied to 61e
life 144s
life admin -76n
life and -41o
life have -38n
life i -45s
life not 46s
life on 66y
life to 76s
life when -46s
lift the 127y
lifted 102u
lifting -48n
light on 82s
lighter 215h
lights 37e
lights and -39n
lights off 73u
like always 68e
like an 85t
like at 98e
like dead 58s
like ending 71s
like every -144n
like everyone -46s
like he 37o
like his -40u
like killing 65o
like me -74s
like mr -48n
like my -114e
like myself -32n
like she 122o
like someone -48n
like that -39o
like there -42s
like they 32s
like to 67s
like weather 31s
like wet -41n
like you -50s
liked -120o
likes -128n
likes me -54n
lilies -33n
line 50h
line about -33n
line by -45n
line for 55h
line on 34h
lines 80h
lines and 79h
lip 118u
lips 44y
lisbon -163n
lisbon and -68n
list and 35o
list of -113o
listen 38o
listen to 55o
listening -89u
listening for -62n
listening to -65n
literally my 54s
little cousin 95y
little cuts 54h
little girl 87y
little one -75o
little sister 52y
live 91s
live and 124s
live anymore 57y
live for 31y
live in -69s
live like 44s
live on -41e
live this 44s
live to -107u
live with -180s
live without -32s
lives 30o
living 237s
living in -72n
living on 50e
living with -68n
lmao 53s
load 45t
load of 66t
loan -40u
lock 45u
lock me 51u
locked 105y
locked door 39e
locked himself 36y
locked in 123y
locked myself -178o
locked up 33t
locker 91h
locker till 94h
locks 209u
locks me 101u
locks the 77u
log 97s
logged 65y
logged off 65y
logging 57y
lol 68s
lol guess 48h
lol my 73s
london -77n
lonely -106n
lonely in -31n
long 56t
long ago -59n
long and 116y
long before -41t
long behind -32n
long for 126u
long i -37o
long sleeves 66h
long time 172u
longer 126s
longer than 50s
loo 37e
look after 31o
look and -43n
look anybody 37u
look at 104s
look away -31n
look down -65n
look how -31n
look like 115h
look so -31n
looked at 39u
looked down 37s
looked so -40s
looked twice -36n
looked up 197s
looking 122s
looking at 57h
looking for -76o
looking forward 105s
looking up -41s
looks 51y
loose 47s
lord 66s
lorry 107s
lose 46e
loser -30n
loses 57u
losing the 56h
lost -90o
lost my 43h
lost weight -50e
lot 128t
lot and 39t
lot of -34t
lot with 42t
lottery -33n
loud and 36s
loud i 31h
lousy friend 34h
love -123t
love him -46t
love me -58n
love my -91n
love you 57s
loved -55t
loved him -61n
lovely 52u
lovely really 43u
loves -62u
luck -31s
luck and 43s
lump -56h
lump in -60n
lunch -45e
lunch alone -40n
lunch break -63n
lunch with 68e
lunchbox -36n
lying down 62t
machine -35n
mad -51t
mad and -31n
made a -34o
made coffee 46s
made me -61y
made my -42e
made myself 35e
made some -42n
made sure 121t
made the -91n
made up -33s
maid 31s
make 35o
make a 45h
make all -45n
make him 46o
make me -105u
make sure 104o
make this 34s
make up 52e
make us 44u
makes him 104u
makes me -79u
makes you -33n
makeup 57u
making -45e
making his -31n
making it -36s
making plans 60s
man and -49o
man at 41s
man from 77u
man i 80u
man of 114u
man online 45u
man who 44y
man would -43n
manage a -47n
manager -91o
manager i -43n
manager praised -39n
manners -31n
many 61t
many courses -60n
many photos -46n
many things -39n
marathon -99n
march 56s
march and 37s
marco -32n
mark 203h
marked -54n
market -42n
marking -51n
marks 72h
marks and 49h
married a -48n
married to 70u
marry me -39u
marrying -39n
marta -43n
massage 39u
masters -71n
match -66h
match because 61h
mate 60y
mate gone 81y
mate posted 67y
mates 101t
mates and -53n
mates i 76s
math -54n
maths -80y
maths on 63s
matter to -52s
matter what -40s
matters -45n
may -32s
may as 96s
may be -51n
may i -36n
maybe 74s
maybe he -39n
maybe i 46s
maybe next 50s
mayor -37n
me 71u
me abroad 65u
me after 37s
me again 82u
me alive -65s
me all -81o
me alone 79o
me already 58t
me and 46u
me anymore -34s
me around -94n
me as -88u
me at -105y
me away 41o
me back 103e
me be 159y
me because -170u
me before 80o
me by -52u
me calm 54h
me dead 41s
me die 53s
me dizzy -71n
me do 84u
me down 141u
me dull -35n
me even -35n
me feel -49h
me first -41s
me for 33u
me from 61y
me goodnight -57n
me has 122s
me her 75y
me here 105s
me his 53y
me home 96u
me hurt 43h
me in 44u
me it -58h
me not 73y
me now -81t
me off -46o
me on -55u
me once 40s
me one 35u
me over -53s
me repulsive -35n
me should 94s
me since 118s
me sleep 107u
me swear 71y
me this 120s
me till -72e
me to -40u
me today -69y
me tonight 77o
me too -65e
me trip -33n
me twice 38u
me until 74u
me up -60u
me want -59n
me when -76u
me while 48u
me wiht -31u
me you 53y
meal 128e
meal and 66y
mean about -43n
mean done 51s
mean it 108o
mean when -34n
means 86e
means i -37n
means in 59s
means it 99e
means she -46n
meant and -61t
meant no -36n
meant to 37h
measure -49n
measure up -49n
measured -113n
measured it -43n
meat -75n
medal -55n
medals 62y
mediocre -30n
meet 41s
meeting -89h
meeting goes 41h
mei -47n
melbourne -33n
memory 163y
men 80u
men came 56u
menopause -35n
mention 54s
mess up -52h
message -58y
message and 34y
messages -57u
messages and -50u
messages he 35u
messed -37h
messy -66n
meter -63n
middle of 37s
midnight 49e
midterm -40n
midwife -48n
midwife says -37n
might as 52s
might hurt 39o
might not -36o
mileage 33u
miles because -32n
milk -74h
milk and 90u
milkman 35s
mind all -53n
mind if 77s
minding -81s
mine -82y
mine so -34n
mine will -42n
mint -34n
minute i 43s
minutes -34t
minutes afterwards -40n
minutes ago 95t
minutes before 33t
minutes of -30n
mirror and 65h
miscarriage 31s
miserable -53n
miss -98s
miss him -81n
miss me 58s
miss the -40n
miss this -39n
miss you 45s
missed -83o
missed her -57n
missed it -38n
missed the -54o
missing -92n
mistake and 89s
mistake with -30n
mistakes -35h
mistakes and -58n
mistakes get 92s
mixed all 30t
mixed up -64n
mock results -43n
mom about -57n
mom boyfriend 49u
mom cries 34e
mom does 78h
mom found 76h
mom hits 57u
mom i -33s
mom is 79y
mom it 67h
mom keeps -68y
mom pills 46t
mom right 107y
mom said 42y
mom saw 50h
mom says 97u
mom the 124u
mom thinks 57e
mom took 59y
mom would -48s
moment -89n
monday i 39o
monday they 41o
monday to -42n
mondays -59n
money and 83y
money i -72s
money in 62s
money last -54n
monster 39o
monster does -35n
month 50t
month and 34s
month of 32t
months and 30e
mood -40u
moods -50n
more 73s
more bad 95s
more from -90n
more fun -31s
more my 68u
more now -33h
more than -110t
more word 41o
morning 52t
morning because 102s
morning he 53y
morning i 103s
mornings -123e
morphine 60t
mortified -89h
mortifying -45n
most -44h
mostly -73h
mother and -56u
mother for 105u
mother in 53o
mother never -55n
mother on 63y
mother says 32y
mother to -55t
mother who 77s
mother would -75n
mothers -36n
mountain 70s
mountains -44n
mouth and 49t
mouth at -51n
mouth last 46s
mouthed -48o
move -88t
move and -39n
move my 49t
moved away -43n
moved so -32n
moved twice 117u
moving out -80n
mower -30n
mrs okafor 51s
much -74t
much as -35n
much at -39o
much better -76n
much blood 40t
much coffee -113n
much for -32n
much i 38e
much longer 31s
much my 34t
much of 53s
much on -65s
much that 43u
much to 48s
mucked 44t
mucked up 44t
mug -57n
mugs -31n
multi 33s
multi storey 33s
murder -113o
murder that 77o
murderer 35e
must -151o
must go 36o
must have -35n
must not -56n
my account -34n
my accounts 118s
my affairs 63s
my age -51h
my ancestors 43s
my ankle -36n
my antidepressant -48n
my anxiety -66t
my arms 71h
my aunt -41u
my back -39t
my bags -31n
my bedroom 52u
my belly -37h
my belt 43o
my birthday -59e
my blades 34h
my blood -97t
my body 59h
my bones 35e
my boy 44y
my boyfriend 35u
my brain 97s
my breathing 75t
my brothers 103u
my bulimia 122e
my calendar -79o
my car 70u
my career -86n
my cellmate 54o
my chair 30s
my character -40n
my charger -32n
my child 46o
my children 93o
my chin -110n
my class 59y
my clothes 160u
my coffee -42n
my colleagues -49e
my contract -74n
my cooking -39n
my country 36h
my crush -68n
my cv -61n
my dad 103y
my date -44n
my daughter -46y
my daughters 78y
my day -45n
my dead -94o
my death 40s
my debts 33s
my dentist 35e
my desk -56h
my diary 70h
my divorce -38n
my doctor -81s
my drink 72u
my driving -52s
my ears 65t
my eldest -50n
my ex 101u
my eyes 96t
my family 116s
my fault -143u
my favorite 57e
my file -36n
my fingers 180e
my first -51s
my fist 48h
my flat 82y
my flatmate -73y
my foot 118h
my forearm 104h
my forehead 35h
my friend -73y
my front 101u
my funeral 82s
my future -54n
my game 40s
my garage 66h
my girl 161y
my girlfriend 128o
my good 42s
my goodbye 76s
my goodbyes 58s
my gp -72s
my grades -47u
my gran 41t
my grandmother -61y
my grown 99u
my gum -62n
my hair -70e
my hand 114h
my hands 44o
my head 100h
my headache -47n
my hearing -42u
my heart 47e
my homework -88t
my husband 77y
my idea -77n
my in 67u
my inbox -78n
my insulin 43t
my jaw 51u
my jeans -46n
my job 44o
my keys -71u
my kid -45o
my knee -138n
my knees -38e
my knuckles 131h
my landlord -61o
my laptop -73s
my last 119s
my leftovers -43n
my leg 95t
my legs 135h
my licence -77n
my lip 38u
my little 100y
my luck -48n
my lunch -36e
my manager -110u
my mates 147t
my memory -41n
my mileage 39u
my mind 38t
my misery -40s
my mistakes -59o
my mock -43n
my mom 93y
my money 32u
my mouth -34t
my nails 76h
my name 87o
my nans 42t
my neck 73u
my neighbour 36y
my new -44u
my nose -51e
my note -74s
my notice -100n
my novel -33n
my nudes 30u
my number 36e
my old -162o
my online 100y
my only 107s
my opinion -60n
my organs 33s
my own 43h
my partner 108u
my passport 121u
my patience -48n
my patient 57y
my pen -54n
my pension 36u
my perfectionism -38n
my period 102e
my periods 92e
my photos 47u
my pills -37t
my pimp 43u
my plane -46n
my plants -87n
my pohne 63u
my post 36u
my pride -60n
my probation -43n
my problem 83s
my promise -42n
my pss 80s
my pupils -69n
my results -48s
my ribs 139u
my ring 81s
my rival -39n
my room 78u
my roomate 66y
my rope 45s
my running -48n
my salary 41e
my scarf -35h
my scars -84n
my seatbelt 114s
my sell 75s
my sentence -50n
my serve -67n
my shift 30h
my shirt 65t
my shoes 85s
my shoulder -76n
my shoulders -32n
my skin 83h
my skirt 37u
my sleep 123s
my slide -35n
my social -47n
my socks -47n
my son -39y
my sons 35y
my soup -36n
my sponsor 33h
my step 44u
my stepdad 75o
my stepson -65n
my stomach 54h
my story -34n
my student 90y
my students -61n
my subscription -50n
my team -46h
my teenage -50n
my teenager 33y
my teens -45n
my therapist 129h
my thesis -41e
my thigh 56h
my thighs 130h
my thoughts -84n
my throat 64e
my thumb -61n
my time 107s
my toddler -61o
my toe -34n
my tongue -42t
my top -77n
my truck 34o
my turn 39u
my tutor -40s
my twenties -55n
my underwear 35u
my voice -113u
my week 106e
my weight 53e
my winter 53s
my words 31o
my work 52u
my working -45n
my worth -34n
my wrist 76h
my wrists 139t
my yoghurt 30t
myself 120h
myself about -47t
myself all -73n
myself around 82o
myself at -33s
myself before 87e
myself by 41e
myself for -82h
myself go -72s
myself i -178h
myself if 63h
myself just -59n
myself like 68h
myself names -35n
myself off 70h
myself one 52h
myself or -105h
myself right -30h
myself shaving -43n
myself so 44h
myself some -54n
myself that 48s
myself the -67s
myself to -68h
myself today -33o
myself up -57n
myself when 78h
myself with 141h
nag -43n
nails 91h
nails are 56e
nairobi -39n
name -54y
name at 48o
name but -34n
name in 107s
name off 99s
name on 41s
name the 64o
named -34n
nan -40y
nana 56s
nans 42t
nap -61n
napkin 36e
napped -54n
nasty -41n
nature 32s
nature finish 36s
nav -37n
near -57o
near a -109h
near my 63y
near the -39o
nearly did 109o
nearly hit -41o
nearly jumped -100s
nearly killed -56u
neat -44n
neck 182o
neck for 65u
neck myself 49s
necked 94t
necked the 66t
necklace 79y
necklace and 54y
need a -62s
need for 65s
need it 140e
need my -60n
need not -44n
need the 45h
need to 71h
need you -32n
needed to -32n
needing 58s
needle -119h
needs a -41n
needs me -38s
needs to 136s
needy -89n
neet 34s
neet again 34s
neighbor -39o
neighbour 55y
neighbour little 35y
neighbour smelt -63n
neighbours -45y
neighbours that -48n
neither -87s
nephew he 43s
nerves -121n
nervous -146n
netball 31h
never -96s
never answered 38t
never be -46s
never been -48y
never born 84s
never came 48s
never come 50s
never could -31n
never cut -167n
never do 51u
never forget 36h
never going -138n
never had 80s
never happened 38s
never have 43s
never hit 33u
never in -38n
never learn 46y
never leaves 96u
never lets -41s
never listen -34n
never met 82u
never say -45n
never speak -37n
never wake 36s
never want -85n
never was 50h
nevr -39n
new -59h
new address 72u
new baby -43n
new country -48n
new dad -42n
new girl -58n
new girlfriend -47n
new glasses 49s
new guy 71o
new neighbors -53n
new one 36u
new ones 66h
new pills -58s
new year -53n
newborn -35o
next 39y
next birthday 36s
next door -33y
next month 37s
next room -52u
next step -38n
next to -60u
next week -74y
next will 41s
ngl 107s
nice 78s
nice about -45n
nice i 31u
nice if -67s
nice memory 55y
nicer -46y
night 96u
night bus -49n
night i 80o
night in -102y
night it 55u
night like -37n
night now 39e
night of -35n
night shift 49o
night sleep -40n
night that -38s
night then 38e
night was 32s
night with 94h
nights i 55s
nights running 32s
nine -63e
nine and -78e
nine days 42e
nine hundred -32n
nine of 37o
nine on -86n
nine years 38h
nineteen -131n
nineteen i -105n
ninety -120n
ninety and -33n
nite 40u
no alarm 41s
no business -42n
no food 80e
no friends -31t
no from -31n
no hurry -32n
no longer 36o
no man -45n
no matter -79n
no me 176s
no money 30u
no more 135h
no need 40s
no one 82h
no phone -36n
no point 127s
no purpose -65s
no return 94y
no rush -32n
no shame -56s
no thoughts -59n
no truthfully -60n
no use -74s
no way -83s
no willpower -33n
no wish -99s
no wonder -65n
nobody 57s
nobody asks 47e
nobody can -89n
nobody checks 114h
nobody does -48n
nobody ever -39s
nobody hits -68n
nobody hurt -82n
nobody in 55e
nobody knows 57t
nobody needs 116s
nobody reads -49n
nobody sees 91h
nobody should 33s
nobody tells 63s
nobody was -79n
nobody who 43s
nobody would 43u
nod 73e
nodding 81t
nodding off 81t
noise 30y
noisy -45n
none -54e
noodles -33n
noon -103n
noon and -45n
nor 106e
normal after 78o
normal it -39n
normal to 72t
nose -31o
not a -101o
not about 64e
not add -30u
not afford -61n
not afraid -65s
not all 50t
not allowed 94u
not and -69t
not answered -51n
not answering 73y
not around 36s
not asked -81n
not at -33s
not be 70s
not bear -73e
not been -41n
not being 52y
not believe -52u
not belong 44s
not bother 37s
not breathe 82e
not bring 41u
not built 55s
not buying 37s
not by 40s
not carry 51e
not come 36y
not cry 40h
not deserve -78e
not died -49n
not do -140u
not eat 63e
not eaten 102e
not eating 246e
not ever -69n
not every -45n
not everyone -35n
not exist 58s
not fashion 59h
not fight 35s
not fix -82n
not follow -37n
not for 167e
not forget -35n
not forgive -48n
not from 59o
not get -72e
not go 44s
not good 42e
not had 100e
not he 91u
not heal 48h
not healed 86h
not helping 63t
not her 68s
not here 42s
not hit 42u
not home 33y
not hurt 57h
not i -48e
not ill 54s
not in -58s
not intend 47s
not invited -38s
not it 45s
not joking 95y
not just 38s
not kept 48e
not kill -32n
not kind -34n
not kiss -57n
not know -84y
not knowing -40n
not leave 64y
not let -66e
not load -35n
not look -63o
not love -60n
not matter 129s
not me 69s
not mean 128t
not measure -49n
not mention 54s
not miss 38u
not move 155t
not moving 48y
not my -67s
not one -96s
not only -108n
not paid 31e
not pass 52h
not pick -34y
not picking -33y
not plan 151e
not planning 43s
not promise 129o
not put 79o
not read -45n
not ready -36n
not recall -32n
not recognise -45n
not right -44n
not ring 38u
not ruin -30s
not sad 61s
not safe 159o
not said -35n
not say -48u
not see 140s
not seem -35h
not send 67e
not sleep -36y
not smart -57n
not so -59n
not stand -93t
not start -54e
not stay 43t
not step 49s
not still -33n
not stop 79e
not stopping 76t
not suicidal -33s
not survive 66s
not swallow 58e
not take -88u
not talking -33h
not tell 84t
not text -60h
not that 33s
not the 50h
not their 39s
not there -39y
not they 36s
not think 79s
not to 162y
not told 36t
not trouble 46y
not trust 41o
not up -63n
not use 34o
not wait -76h
not wake -72y
not waking 54y
not wave -55n
not wear 37h
not what -34n
not work 57s
not worth -54s
not write 75u
not you 72h
not your -31n
note 74y
note for -112n
note in 116y
note on -121s
note today 53s
note written 81s
nothing and -30u
nothing at 40e
nothing bad -51n
nothing but -34e
nothing by 40e
nothing ever 33s
nothing fits -58o
nothing goes -37e
nothing happened -38u
nothing if 67e
nothing in -90n
nothing is 122s
nothing left 146s
nothing nothing 53s
nothing on -92n
nothing to -48s
nothing was 55u
nothing when -66n
nothing will 36u
notice -52s
notice if -69s
noticed -88e
noticed the -46n
noticing 43s
novel -94n
novel i -34n
novel the -34n
novels -125n
november 104u
now 90t
now and -62t
now he 92u
now like 52e
now nobody 34s
now on -59s
now so 58h
now than 78s
now the -64t
now there 129u
now they -116s
now when 32o
nowhere 42u
nudes 31u
numb 61t
numb today -35n
number 75e
number on 45u
nurse asked 50h
nurse i -45u
nurse said 78e
nursery every 49u
nurses -49s
nursing -44n
nuts 31t
obviously -36n
odd -76y
oddly -44n
of 100 -43n
of a -39s
of all -56o
of been 44s
of being -65s
of biscuits -93n
of breath -39n
of cake -32e
of control 41e
of days 143h
of death -113s
of doing 55s
of doors 39u
of dropping 33o
of dying -107s
of embarrassment -63n
of everybody -33u
of father 61s
of flying -56n
of getting -45s
of going 136y
of grandma -43n
of here -36u
of his 44y
of holding 37o
of hurting -116o
of letting 33s
of life 49s
of love -41n
of mine 85y
of myself 109s
of no 61o
of notes -36n
of our 30s
of people 36o
of person -38t
of pills 131t
of pity -98n
of pretending 40s
of reasons 43s
of revising 93s
of sixty 79u
of soap -31n
of sorts -35n
of spreadsheets -41n
of tea -42n
of telling -40n
of term 30o
of these 175o
of things 38h
of this 73s
of tomorrows 58s
of twenty 40u
of two -41n
of us -32o
of vodka 44t
of who -32o
of wine -59t
of your 57h
off and -55h
off at 117u
off for 70y
off her -41n
off if 31s
off in 40o
off my 61u
off the 68s
off then 66s
off till 36e
off to -75n
off too -64n
offer -135n
offered -135n
offered me -71n
office -39o
office is -71n
officer 112h
often -67s
ok 83s
ok so -60h
okafor 42s
okay -56s
okay but -42n
old -52h
old and 38h
old bridge -32n
old cat -65n
old for 38s
old man 49o
old ones 33h
old photos -37n
old scars 69h
old school -38n
old woman 34h
on -40h
on a -88y
on all -48n
on and 128t
on any 72s
on anymore 33s
on bills -58n
on by 82s
on cat -62n
on eggshells 44u
on everyone 35s
on for 144s
on him 32o
on his -57y
on in -69t
on instagram -87s
on it 65o
on leave -173s
on life 37s
on like -110s
on living 40s
on me 124u
on my 76h
on not -37n
on one -33n
on purpose 166h
on read 63h
on record 41s
on saturday 90u
on speaker 55h
on this -105s
on till -68n
on time -77n
on to -60n
on tuesday 30h
on with -41n
on wrong 41u
on yesterday -63n
on your -41n
once and -38n
once my 58s
one after -59n
one and 64y
one as 30t
one at -58n
one bad -78n
one by 50t
one call -30n
one chair -35n
one cut 56h
one day -44u
one did 47u
one foot -44n
one for 56h
one good 36s
one has -55n
one hears 42e
one hour -59n
one last 111s
one less 122s
one look -46n
one more 42o
one of 48o
one on -53n
one page -43n
one person -34n
one photo -47n
one plate 34s
one reason 61s
one room -54n
one sentence 85e
one step 31s
one there -39n
one thing -179h
one to 48o
one told -53n
one way 167s
one who -73o
one will -30n
one with 108s
one word 38h
one would 58s
one you 71u
ones 163h
onions -86n
online 67y
online friend 104y
only 32e
only after 44h
only being -45n
only bruises -40n
only ever -58n
only fed -44n
only feel 42h
only for 89o
only had 34e
only i -125s
only invited -64n
only kept -42n
only like 67u
only my 32h
only need 41s
only of -43n
only one 57s
only plan 98s
only reason 81s
only stays -53n
only thing 85h
only to -44e
only waiting 146y
only way 72s
only with -96n
only work -105n
opa -33n
open it -31s
open my 37s
open plan -37n
open so 83h
open the -79s
open up 63h
opened the -72h
opening 31h
operation -60s
operation is 48s
opinion -91n
option 65s
or -51h
or a 45h
or anything -31h
or at -70s
or not -36n
or that -39n
or the 88u
or there -88n
orchestra -44n
order and 34s
order is 42u
orders 56o
organiser 89t
organs 33s
other girl 66u
other half -41s
other mom -53n
other side 43s
other stuff 59h
other teachers 32u
otherwise -43s
ought -109u
ought not -37n
ought to -79u
our -82y
our band 68s
our cat -52u
our daughter 43u
our dog -43n
our house 71u
our keeper -178n
our papers 40u
our parents 44u
our secret 83u
our street 33u
out a 94h
out about 75u
out after -53s
out again -81u
out and 60y
out because 101e
out by -56n
out i -49e
out in 88e
out my 66h
out that -44s
out today -32n
out we -53n
out went 35s
out when 32e
out with -41o
out without 30e
outside 119u
outside her 52y
outside tesco -54n
oven -119h
oven on 40h
over a -93u
over and 124h
over at 39u
over because 44h
over between -31n
over for -40o
over i -32u
over it -107s
over me 66o
over since -66n
over text 32s
over this -47n
over to 46s
overdid -34n
overdose 72t
overdose at -68n
overdose i -35s
overdosed 90t
overdosed and 74t
overdosed on -113t
overreacted -42n
owe 33u
own eulogy 64s
own finger 64h
own fringe -57n
own funeral 82s
own hand 57h
own hands 119o
own house 121u
own it -53n
own life -45s
own mom -101u
own mother -37s
own name 85s
own sister -30n
own up -39n
own with 105o
owner 68s
oxygen 49o
pack -55t
package -49n
packed at 79u
packed in 33e
packed on -108n
packet 120t
packet of -84t
packets 67t
packets in 47y
packing 53s
packs 55t
page -81t
paid 104s
paid back -50n
paid for 42e
paid the 56s
pain 117h
pain and -33e
painful -64s
painful to -31n
painless 81s
painless ways 85s
paint -113s
paintball -68n
painted -89n
painted the -45n
painting -54n
paintings -38n
pair -40n
paired 35s
paired off 35s
pan 93u
panic -179h
panic attack -60s
papers 96u
papers and 38u
paperwork -38s
parallel -36n
parcels -41n
parent -57n
parents -43u
parents are 34u
parents at 37s
parents committee -69n
parents will -75s
park outside -54n
park was -47n
parked car -45n
parking ticket -48n
parole 108o
part time -64n
parties -68n
partner -36u
parts -49n
party and -108t
party i 64t
party so -38n
pass -59e
pass me -36n
pass my 44h
passed out 92e
passed over -47u
passes 54s
passing 40y
passing out 49y
passport 148u
passport and 99u
passwords 75s
passwords in 81s
passwords so 50s
past me 76o
past my 62u
past the 91s
past two -33n
past with -58n
pastor 75u
pat -58n
patches 62t
path with -64n
pathetic -159y
pathetic how -32n
pathetic that -40y
patience -60s
patience with 36s
patient -63y
patient with -70h
patients 31o
pattern -74n
paused 37s
pay 65o
pay for 67h
pay in -34o
pay with 42o
payday -170u
pays -59s
pays out 50s
pea 65e
peaceful 206s
peaceful now 33t
peas -38n
pen -73h
pen friends -52n
pen in 41t
pencil 112h
pens -71n
pension 35u
pension and 30u
people all 33o
people and -46o
people came -34n
people do -105n
people get 39s
people i 213h
people know -34n
people look -32n
people see -37n
people think 103s
people to 31s
percent -39h
perfect -89n
perfectionism -38n
perfectly -153n
perhaps -64n
perhaps i -34n
period 87e
period since 55e
periods 92e
periods stopped 79e
permanent 65s
permanently 141s
permission to 31u
person can 69s
person like 31s
person who 46e
personally -64n
pesticide 42t
peter -36n
petrol 57o
petrol in 94o
petty -33n
pharmacist -48s
pharmacy -75n
phone and 78u
phone call 47h
phone died -43n
phone for -56e
phone goes 47u
phone in -75n
phone off 50y
phone rang -39s
photo -65u
photo and 41s
photo from -34n
photo of 42u
photos of 112u
physical 30u
physically 37e
physio -60n
physiotherapist -30n
piano -133n
pick me -46n
pick my 73h
pick the 33h
picked again 30h
picked last -36n
picked the -67s
picked this 54s
picking at 50h
picking up -85y
pickup again -39n
picture 108u
picture it 60s
picture of 49o
picturing 47o
pieces -68o
pig 30e
pile -32n
pill 143t
pill i 39t
pill organiser 96t
pillow 169o
pillow and -115o
pillow in 33o
pills 153t
pills all 41t
pills and 46t
pills are 102t
pills but 86t
pills cabinet -34t
pills cupboard 40s
pills for -138y
pills i -60t
pills late -90n
pills make -101n
pills now 37t
pills ready -117y
pills school -54s
pills since 39y
pills with -40t
pimp 43u
pin 86s
pinch 59o
pinches 53u
pins 31h
pitch -44n
pivot -65n
pivot tables -56n
pizza -36e
place and 53s
place for 110s
place i -39u
places 120s
places with 106s
plan and 61y
plan for -65s
plan i -38n
plan is 184s
plan office -37n
plan on 139o
plan so -35n
plane goes 62s
planet 42s
planned it 64h
planning 203o
planning how 43o
planning to 47y
planning what 90o
plans and -38n
plans to -88n
plant -129n
plants want -36n
plaster -43n
plaster on -30n
plasters 126h
plastic 40h
plate 94u
plate at 55u
plate of -35n
plates -47u
platform 91s
platform and 32s
play -116u
play i -40n
played -37n
playing -35o
please 134t
please help 36t
please take 32s
please what 36t
pls 58t
plumber -84n
plus -67n
plus one -63n
podcast -59n
poem -43n
pohne 63u
pohne and 63u
point in -39s
point of -52s
point to 36s
poison 166t
police 183u
policy 53s
policy pays 50s
polish -66n
polish it -38n
polite 62u
polite about 46s
polite on 62h
politely -58n
pool -75o
pool with 42h
poor -139n
poor man -44n
poor sort -36n
poorly -36n
portugal -63n
portugal for -62n
post -73y
post it 62s
post my 35u
post office -31n
post the 35e
post with 58y
posted 62y
posted a 125y
posted the -49n
pot -47n
potatoes -33s
practice -126u
practice and -70u
practice the -36n
practise -109n
practised -52n
practising 36s
praise -33n
pram on 36o
prawns -108n
pray 45s
prayer 65e
prefer 73s
prefer to 68s
prefers -46n
prefers my -34n
pregnancy -53n
pregnant 157u
pregnant and 57u
presentation today -35n
presents 58s
press 110h
press it 55s
pressed 90h
pressure -55t
pressure pill -30n
pretend 34u
pretended -51n
pretended to -30n
pretending 34o
pretending i 45s
prettier -133n
pretty -71e
prices 59s
pride -88n
pride and -48n
print 49h
printed -44n
printer -163n
prison 31u
prison and 31s
priya -76n
prize -46n
prize for -32n
probation -46n
probation got -43n
problem 42s
procrastinated -77n
profile -58n
profile and -36n
progress -35n
project -133n
projects -54n
promise 94y
promised i -51s
promised my 89h
promised to -76n
promoted -132n
promotion -40s
proof -42n
proper -41o
properly and 55y
properly not -89n
proposal -75n
proposed -61s
proposed because -66n
proud -140e
psoriasis -75n
pss 80s
pss to 64s
pub and 30o
publisher -39n
pudding -47n
puke 31e
pull 98h
pulled 32o
pulled me 75o
pumped 81s
pumped my 98s
punch 31h
punched 96h
punched me 40u
punched my 60o
punched myself 40h
punches 88u
punching 58h
punish 101h
punish myself 95h
punishment 110h
pupils -70n
puppy -78n
purged 75e
purged my -53n
purged till 33e
purged twice 52e
purging 42e
purple 49h
purpose 115h
purpose after 31e
purpose and 79t
purpose i 33t
purpose when 30h
push 54o
push the 46u
pushed 95o
pushed me 113u
pushing 88o
put 41o
put a 57u
put all 59t
put his 94u
put in 34e
put off -46n
put something 35o
put together -31n
put up 36s
puts 70u
puts his 56u
putting 43o
queen -41n
question -57s
question and 37s
questionnaire -69s
questions -83n
questions and -44n
queue -87h
quick 116s
quiet after -36n
quiet and 112y
quiet days -38n
quiet evening -43n
quiet in -36h
quiet since -33n
quiet the -37n
quietly 37o
quit -147e
quit smoking -36n
quitting -66n
quiz -43n
quote -98n
race -35u
rack -57n
radio -35y
rage comes 38o
rail 44s
railing 36y
railway 102s
railway line 99s
rain -76u
rain after -74n
rain for 43s
rained 50s
rained and 84s
rained on -36n
raining -113n
raining again -35n
raining and -51n
rains -32n
raise -69n
raised -86u
raised my -41n
ramp 66u
ran -50e
ran into -37n
ran the -48e
rang and 71s
rang everyone 54s
rang my -46u
rang then 35h
rape 50u
rape if 50u
raped 170u
raped at 80y
raped on 59u
rate 32e
rather be 92y
rather die -33s
rather have -113n
rattle -64n
raw dough -62e
raw with 38h
ray -39n
razor 187h
razor and 91y
razor blades -92t
razors 44h
re -45n
reached 76s
reaching 34h
reaching for 34h
read -104h
read at -40n
read for 30h
read her -38n
read i 69h
read it -52s
read my 40t
read the -54h
read through -31n
read to -42n
reading -65t
reading how 53o
reading my 33s
reading that 36s
reads 36u
reads this 46s
ready and 53s
ready for 58s
ready to 39s
real 145y
real man -51n
real name 36y
real one 141s
realise -75n
really 87o
reason 149s
reason and 46s
reason i 46s
reason not 41s
reason to 31s
reasons 38s
reasons to 43s
recall -32n
receipt -49n
reception -32n
recipe -41n
recipes -38n
recital -79h
reckons -55n
recognise -55n
recording -32n
recovering 35s
recovery -33n
red and 76o
red i -51n
red wine -33n
redundancy 57s
refuse 66u
refused 40s
regiment 45y
regret it -97t
regrets -94n
rehearsal -45n
rehearse 96s
rejected -67s
rejected by -40n
rejection -92h
relapsed 131h
relapsed and -43h
relationship -73s
relationship i -43n
relax -57n
relay -64n
relay on -37n
relief 102s
relief to 33s
relieved -79s
relieved it -34n
relieved when -55n
remember me 62s
remember my 71o
remember the -63n
remembers -34n
remind -58n
reminded -39n
remote -60n
remote and -32n
renewing 51s
renovation -73n
rent -35s
rent and -44u
rent has 31o
rent is 94s
repair -45n
repeat -71n
replaced -60n
replaying -58n
replaying it -33n
replied -48n
reply -52n
report -52u
report card 35u
reports -42n
repulsive -35n
reputation -37n
resent -56n
resent my -39n
resit -42n
rest of -33s
rested -44n
resting -33n
results back -66n
retired in 56s
return the -37n
returned my -34n
reunion -56n
review -87s
revise -84n
revising 77s
rewrote 35s
rhubarb -31n
rib 64e
ribs 119u
ribs hurt 39u
rice and 40u
rid 174e
rid of 174e
ride -42y
ridiculous 117h
rifle 159y
right -42y
right at 81s
right for -50n
right i -43s
right idiot 32t
right my -42t
right now 73y
right the 59u
right there 40u
ring -40y
ring her -30n
ring it 58u
ring me -61n
ring the 53u
ring when -44n
ringing 76t
rise -45n
rival -41n
river 51y
river and 64y
river is -122s
rn 144y
road 80o
robot -40n
rohan -62n
rohan says -62n
roll -43n
rolled -30n
romance -39n
roof 37y
roof is 40s
roof of 128s
roof when -31n
room 71u
room for 62s
room i 109h
room shut 33s
room since 37o
room to -130n
room with -82n
roomate 93y
roommate is 35y
rope 49y
rope for -58n
rope in -111s
rope on -47n
rope yesterday 51s
rosa 66s
rose 81h
rota -31t
rota at 44t
rotten -52n
rough -59u
round 38o
round my 85u
round of -82n
round the -39u
round went -36n
row 38t
rubbed 136s
rubbed out 136s
rubbish -107h
rude -107s
rude to -31s
rug -37n
ruin everything -33s
ruin things 51o
ruined -62o
ruined my 58o
ruining 38e
ruler 78h
rules 43e
run 35e
run a 37h
run it 36e
run out 70h
running 67t
running and 55t
running out 111h
rush -39n
rushing -77n
ruth 59u
sack -54n
sad -63h
sad about -69s
sad and -68n
sad when 98s
sadness -54n
safe 121s
safe and -36n
safe to -63n
said a -48n
said and -50s
said at -36n
said do 35y
said go 67t
said he 91u
said his 32u
said if 57y
said it -33y
said kill 99s
said maybe -41n
said nobody -58u
said ok -30n
said so -86n
said something -78u
said sorry -33u
said thank -47n
said thanks -64n
said that -33h
said the 84y
said they 62u
said we -35u
said words -35n
saint 42s
salad -75n
salary goes 42e
sale -61n
sales -44n
same -70y
samosa -57n
sample -38n
sand -44n
sandwich -42e
sandwiches -35n
sang -123s
sang flat 57s
sang it -63n
sank -67n
sat -60o
sat by -40n
sat in 86u
sat nav -37n
sat with -97s
saturday and 135u
sauce -30n
sausages -73n
save a -31n
save for 84s
saved for -32n
saved me 52o
saving 48s
saving up 32s
savings -59s
saw 42y
saw her 36y
saw stars 80h
saw this -60n
saw you -35n
saw your -35n
say about 68u
say and -53n
say anything 38h
say at -50n
say i 109u
say in -116n
say it -51y
say my 102y
say no -56u
say so -33s
say something -66n
say sorry -100s
say thank 93s
say they 83u
say well -64n
say why -49n
saying bye 62y
saying goodbye -45s
saying it 68u
saying just -45s
saying next -65n
saying no 96u
saying she -55y
saying sorry -35o
says all 32s
says and -69n
says he 146y
says i 37u
says kill 32s
says my -49e
says no -44o
says on -62n
says they 42u
says what 84u
scaerd -51n
scalded 111h
scalded my 38h
scalding 48h
scales -86n
scan -72u
scan will -42n
scar -62n
scare 70s
scare me 50u
scared about -41n
scared i 34o
scared ill 42o
scared me -35h
scared to -127e
scarf in 34u
scarf on -32n
scars 91h
scars are -33h
scary -44n
schedule -86n
schedule and -47n
scholarship -40n
school and -34h
school because 57e
school gate -42e
school nurse 73h
school on 55s
school play -60s
school says 30s
school starts -36s
school the 117s
school trip -41n
school with -33n
school year 90y
schools -55n
scissors 88h
scolding -52n
scratch 104h
scratch on 34s
scratch till 32h
scratched -39h
scratched his -55n
scratched my -112h
scratches 119u
scratches my 31u
scratching -32h
scratching the -36n
scream -58h
screamed -80o
screamed for 55s
screaming 94y
screams 67y
screen is 97t
screens -30n
screw -31n
scroll -62n
scrolled -39n
scrolling -42n
scrolling through -38n
sea -108s
sea and 54s
search 31y
season -155s
seat -85o
seatbelt 170s
second -65o
second act -58n
second attempt 66s
second round -36n
second year -65n
secret -65u
secretly -40n
see 65o
see a -46e
see anyone -31u
see blood 61h
see how -60s
see i -51e
see it -59s
see me -35u
see myself 34s
see red 109o
see who -33n
see why 39s
see you 56s
seed 42e
seeing the 39h
seem to -35h
seems like 58s
seen -53y
seen the -39n
sees -75h
sees my -32n
sees the -39h
self -34h
self harm -51h
self harmed 86h
self harming 36h
self is -56n
selfish -103s
sell by 75s
sell the -35s
seminar -38n
send me 31e
sending me 43y
sensitive -73n
sent 87y
sent an 94h
sent flowers 41u
sent it -32n
sent me 77y
sent my -57n
sent us 35y
sentence -42e
september -44e
serious 43s
serve -67n
serves -96n
service 55s
set -56s
set a 104s
set fire -49n
set my 31s
setting 57o
setting fire 57o
seven -152e
seven and -39n
seventeen 63u
seventy four 57e
sewed -31n
sewing 39h
sex 78u
sh 163h
sh is 32h
shaken -32n
shakes 39y
shaking and 44t
shame -39h
shame on 35s
shameful -48n
shape -57n
share -152u
share the -157n
shared -37n
sharp 75h
sharpener 119h
shaved 37s
shaving -170h
shaving and -136n
shaving before -38n
she asked 34h
she cried 95h
she cut -36n
she did -55h
she has 134y
she hit -69o
she just -41n
she knows 34u
she looked 69u
she lost 34s
she made 57y
she married -43n
she means -62n
she might -78n
she moved -41n
she never 38o
she only 82y
she put -36n
she said -35u
she saw -54n
she says 119y
she scratches 66y
she screamed 52o
she sees -69o
she should 112o
she slept 41o
she thinks -45e
she threatened -39n
she threw 95u
she throws 73u
she told -46y
she touched -41n
she unfollowed -38n
she wanted -37n
she wants -42y
she went -34o
she would -82y
shed and 35y
sheep -32n
shell -38y
shift at 38s
shift ended 36h
shifted -35n
shirt 83t
shocked -110n
shoe -35u
shoe at -65n
shoebox 57s
shoes -65u
shoes by 82u
shoes i -34n
shoes off 143s
shoes on -44n
shook -79o
shook him 71o
shook in -32n
shook my -70o
shook the -54o
shoot me -33s
shoot myself -32s
shop -69y
shop is -52y
shopping 60e
shops -59t
shops then -56n
short -52h
short sleeves 84h
shorts -55h
shot -51t
shot i 35s
shot in 54s
shot it -53n
shot me -41s
shot myself -32n
shot three -31n
shot up 67t
shotgun 54y
should 50s
should be -97s
should come -43n
should do 96y
should go 57s
should have -60t
should just 64s
should kill 33s
should never 40s
should not -41t
should stop 55o
shoulder -117n
shoulder and -35n
shouted -79o
shouting 39u
shouting at -48n
shouts at -42h
shouts i 33h
show -46h
show and -31n
show me 46u
showed -122y
showed me -30y
showed up -35n
shower 97e
shower i 31s
shower so 33e
shows -62o
shredded 40s
shrugged -51n
shrugged and -36n
shuold -68n
shut down -38n
shut the 36y
shy -75n
sick about -76y
sick and 125e
sick as -45n
sick of -31s
sick so 32e
sick with -34n
side 33y
sides 48t
sigh -64s
signed it -33n
signed the 77s
silence -132n
silent -95n
silly -105o
silly and -57n
silly but -57n
silly saying 31o
simpler 42s
simplest -46n
sin 121o
since 1998 -81n
since breakfast -58n
since dad 37y
since four 53e
since harold 43e
since he -33s
since lunch -54t
since march -80n
since noon -41n
since october 51h
since saturday 62e
since school -47n
since that 66e
since the -100e
since tuesday -96e
since two 31o
sing -95n
singing i 51s
single -124s
single day 72s
sink -57t
sir -43u
sister came 64y
sister for -104n
sister husband 93y
sister i 91o
sister my 81s
sister paid -41n
sister says -76n
sister would 50t
sit -41u
sit and -30n
sit in -37u
sit next -35n
sit on 75h
sits -41u
sitting 149u
sitting down -30n
sitting on 53h
sitting right -33u
sitting with 46t
six and -51h
six days 59e
six i 63e
sixteen -109o
sixteen and -58n
sixty and 84u
size -69h
skating -170n
ski -63n
skill -39n
skin 139h
skin and 47e
skin broke -36n
skin is 35h
skin my -35n
skin on 54h
skin when -57h
skip the -36n
skipped -76e
skipped practice -41n
skips 32e
skirt 44u
skull 35o
skull in 35o
slack -87n
slam 60h
slam my 62h
slammed -82h
slammed the -100n
slap 152h
slap myself 44h
slapped 196o
slapped me 88u
slapped my 61o
slapped myself 42h
slapping 44o
slaps 83u
slaps me 83u
sleep and 51s
sleep for -90n
sleep forever 32y
sleep in 38u
sleep on -85n
sleep so -35s
sleep the 64s
sleep through -69n
sleep till -35n
sleep with 55u
sleeping 50t
sleeping pills 77t
sleeping tablet -35n
sleeps 116y
sleeps with 32u
sleepy 49t
sleeve -46h
sleeves 125h
sleeves again 47u
sleeves in 161h
slept -72y
slept with -40n
slice 51e
slide 42e
slide did -35n
slides -62s
slightly -45n
slip 38s
slip out 71s
slipped 48h
slippers -93n
slipping 31s
slow and 40e
slow breath -36n
slowest -48n
slowly -71o
smacked 44o
small -81h
small and -34n
small i -34n
small thing 31s
smaller than 66u
smart -60n
smart enough -56n
smarter -47n
smash 44o
smash his 36o
smelled -43n
smelled of -31n
smelt -63n
smelt it -63n
smile -81h
smiled 54e
smiling 54u
smirk -46n
smoking -51n
smug -118o
snacks -60n
snapchat 31y
snapped -51y
snapped at -51y
snores 42o
snoring -41y
so am 146t
so and -44n
so ashamed 55h
so badly -84h
so be 30t
so behind -32n
so calm 45o
so cold 44e
so did -113n
so disappointed -50n
so do 62s
so drowsy 53t
so easy 33o
so embarassed -35n
so embarrassed -76n
so empty -69n
so fast -34t
so fat -60n
so happy 39s
so hard 61o
so heavy -32n
so is -52u
so it 38h
so lonely -32n
so long 86e
so loud 50h
so mom 84e
so my 61e
so no 64e
so nobody 142o
so now 38e
so on -31n
so peaceful 41s
so scared -58o
so silly 31o
so that 107h
so there 39s
so they 150e
so tight -48h
so useless 61h
so well 38h
soaked and -38n
soap -32n
sobbed -58n
sober -42s
social -63n
sock -65h
socks -56s
sofa -112u
sofa and -46n
software -57n
sold my 62u
sold the -66s
soldier 74s
solicitor -59o
solve everything 39s
some 31t
some days -70s
some of 53t
some people 50s
some slack -54n
some sleep -36n
some tea -51n
somebody 33o
somebody else -53s
somebody i -37s
somebody new -58n
somebody should 53o
somebody take 61o
somebody to 88o
somebody who -65n
somebody would 30s
somebodys -41n
someone 51o
someone at 100s
someone i -39t
someone in 31y
someone is -37y
someone like 32s
someone prettier -31n
someone was -40n
someone who -55s
someone will 39s
someone with -50n
someones 174o
someones following 43u
someones going 87o
something 103t
something and 47t
something at 33t
something for -41t
something from 53t
something i 53t
something in 75o
something that -43s
something wrong -37u
sometimes -34o
sometimes i 81o
somewhere -91s
son -39y
son at -103n
son i -37n
son room 114y
son thinks -43n
son today -46o
son told 36y
son took 98y
son was -40n
song -104s
songs -49s
soon 147s
soon and 128s
soon it 42s
sooner 34y
sore -118n
sorry 52t
sorry and -57u
sorry for 48t
sorry i 63u
sorry in -49n
sorry that 64s
sorry to 87h
sort 38s
sorted -70h
sorted but -39n
sorts -35n
sound 61u
sounded -30y
sounds 154h
sounds like 128s
sounds so 41s
soup -151e
soup and 43s
soup for -73n
sourdough -99n
sourdough starter -36n
space -53h
spanish -44n
spare part 43s
spat 84o
spat on 33u
speak -119h
speak to -55s
speaker 55h
speaker and 55h
speaking -77n
special 71s
spend -68n
spent all 35s
spider -31n
spiked 74u
spiked my 74u
spilled it 30u
spilled the -33h
spineless -30n
spinning 56t
spit 65e
spit it 45e
split 31u
split lip 71u
split my 33u
split the -39n
spoiled -76o
spoke -85u
spoke to -31u
spoken -54n
spoon 56o
spoons -37n
sport -32n
sprained -33n
sprained my -32n
spreadsheet -83n
spreadsheets -57n
spring play -30n
spring was 53s
squad -46n
stab 179o
stab me 41u
stab my 69o
stabbed in -93t
stabbing 54o
stabbing him 39o
staff -148n
stage fright -50n
staiirs 81u
stairs 82e
stairs and 61t
stairs in -39n
stalked -65n
stalked by -62n
stall -48n
stammer -88s
stand in 57h
stand me -65n
stand my -69n
stand myself -64n
stand on 38s
stand there 73u
stand too 34s
stand up 50t
standing 107y
standing at -73s
standing on 145y
standing up -45n
stands 127u
stared -47s
staring 64u
stars 95h
start -59e
start again -79e
start by -32n
start cutting 35h
start over 73u
start with 83s
started 95h
started to 44o
starter -36n
starting 55t
starts in -93n
starts monday -31n
starts to 94t
starts with 45y
starve 80e
starving -41e
stay 79s
stay alive 59s
stay awake 67t
stay calm -59n
stay for 63s
stay late -39n
stay until -31n
stayed -49t
stayed down 51t
stayed home -84n
stayed in 39t
stayed until -37n
staying 111s
staying alive 70s
staying in 31e
stays -38u
stays for -53n
steering 43h
steering wheel 36h
step in 43s
step is -55n
step out 102s
stepdad 81y
stepdad comes 33u
stepped 35s
stepped off 54s
stepped on -51n
stepping -58n
stepson -66n
stepson would -34n
stew -38n
stick 105e
sticker -38n
sticking 32e
stiff -70n
still alive 87t
still be -44s
still can -35e
still come 91u
still did -38n
still do 46e
still feel -50t
still here 52s
still hot 41u
still see 57e
still too 70e
still want 38s
still work 34t
still works 36t
stinging 34h
stings i 58h
stock -32h
stock count -31n
stockroom 88u
stole -47e
stomach 124t
stomach and 57u
stomach bug -79n
stomach dropped -37n
stomach drops -39u
stomach growled -46n
stomach hurts 59t
stomach in 57s
stone -47e
stood at 40s
stood on 35o
stood there -66y
stop 94e
stop after -51n
stop and 83s
stop before 45o
stop cutting -82h
stop for 54s
stop it 81t
stop listening -56n
stop me 52s
stop on -89n
stop to -40n
stop when 120u
stopped 72e
stopped and 74e
stopped asking -47n
stopped for 45h
stopped looking 46s
stopped making 60s
stopped saying 31u
stopped talking -43s
stopping 96t
stops 71s
storey 33s
stories -40n
storm -49n
storm took -32n
story -61y
story at -30n
stove 55u
stove because 58o
straight to 62h
stranger was -50n
strangers -48n
strangle -36o
strangle her 52o
strangle my 54o
strangled 53u
strangled the 47o
straw -53n
streak 39h
street -61o
street and 45u
stress -41e
stress so 44e
stretch -44n
strict -56n
strip 152t
strong -45h
strong tonight 31h
stronger 37o
stronger than 70e
stuck -65e
stuck at -76n
student 56y
student wrote 73y
students -72n
studied -50s
stuff 191t
stuff from 32t
stung -89n
stupid for -31e
stupid stupid -45n
stupid thing 67s
subscription i 63s
such -53s
such a -52s
suffer 47o
sugar -57e
sugar and -33n
suicidal 115s
suicidal again 97s
suicide 68s
suicide i -57s
suicide is 49s
suicide note 60y
suicide since 48s
suit 68s
sulk -56n
sulked -118n
sulky -39n
sum 32s
summer and -33s
summer to 46u
sun -35h
sunburnt -56n
sunburnt on -39n
sunday lunch 45s
sunday night -63n
sundays -42s
supermarket -49s
suppose 63u
supposed -79h
supposed to -79h
sure 102o
sure he 31o
surgeon -93n
surgery 46s
surprise -67s
survive 75s
survive the 33s
survived 83s
survived and 59s
survived it 106s
swallow it 31e
swallow me -73n
swallowed 176t
swallowed all 40t
swallowed everything 41t
swallowed my -119n
swallowed something 53t
swallowed them 123t
swallowing 64e
swap 93s
swap places 106s
swap with 46s
swear i -77o
sweetheart -55n
swim 32h
swimming -56t
swing 59o
swing for 55o
switch 87s
switched 91s
switched off 80s
swore -98u
swore at -57n
swung 67h
sympathy -37n
table and 144e
table where 66u
tablecloth -47n
tables -56n
tablet and -40n
tae 115u
tailor -46n
take a -35t
take all 80t
take back 45t
take it -78h
take me 84s
take my -33s
take up -72n
taken 62t
taken an 34t
taken something 113t
taken the -69y
takes 114u
takes my 36u
taking 111e
taking him 30o
taking his 40y
taking it 50e
taking me 33u
taking my 92s
taking the -114o
talent -33n
talk -89y
talk i -42n
talk me 102s
talk over -42n
talk to -59y
talk tomorrow 57h
talk too -35n
talked -56u
talked back 48u
talking about 59y
talking to -54h
talking when -54n
talks -41o
tall -37n
taller -97n
tank -52n
tap so 55e
tapped -41n
taste -33e
tasted 95t
tastes 59t
tattoo -67n
taught -69h
taught me -35n
taught my 39h
tax -70s
tax return -71n
taxes -65n
tbh 99s
tea -105o
tea and -49o
tea as 58u
tea i 121o
teach -45y
teacher and 102y
teacher gave 59o
teacher it -33n
teacher mom -85n
teacher read 34s
teaching -35n
team -106e
team loses 41u
tear -33n
tears -67n
teased -46n
teased her -35n
teasing -57n
teenage -50n
teenage son -50n
teenager 76y
teens -45n
teeth -34e
teeth are 49e
teeth hurt 48u
teeth out -36n
teething -57n
tell a -55n
tell anyone 31h
tell her -75t
tell him -78n
tell me -33y
tell mom 83t
tell my 205t
tell people -31h
telling 91y
telling her 43y
telling me -45y
telling my -67n
telling myself 40s
tells 84e
tells you 78s
telly -37t
temper -54u
temper and -38n
temper at 48u
temper with -56h
ten -77t
ten i 43s
ten years -90n
tenant 63s
tenants -32n
tenth 73e
tequila -36n
term -41y
term and -47y
terminal 43s
terrible -46o
terrified of 61e
test -92s
test and -85n
text -75y
text and 37y
text back -39h
text her -32n
texted me 77y
texted my -56n
texting -52s
than a -58s
than be 53e
than being 34s
than do -58s
than eat -34e
than ever 36e
than from -39n
than go 76y
than i 82t
than last -34n
than my 64e
than one -57n
than she 43o
than sit 47s
than that -35n
than the -46s
than with 100s
thank the -35n
thank them -49s
thank you 88y
thanked -39y
thanks -40y
thanks and -96n
thanks for 52y
that and 80s
that are 88o
that be 60s
that before 60o
that came 70o
that class 87o
that day 144o
that dinner 37o
that do -57n
that does 50o
that exam -66n
that for 58s
that friendship -47n
that girl -129n
that gym -88n
that happened 30e
that he -68y
that her 58y
that hill -120n
that his 39u
that i -31s
that in 46y
that it 101y
that job -90n
that joke -33n
that lot 45o
that man 84o
that mom -48n
that night -37s
that no 94u
that nobody 52s
that now -70t
that office 47o
that one 171s
that order -37n
that party -41n
that phone -47n
that printer -84n
that right 64s
that road 37o
that sad 58s
that says -65n
that scares 66h
that school 65s
that she -52y
that sofa -52n
that stung -34n
that table 35s
that team -31n
that there 40s
that to 48o
that toast -54n
that took -33n
that wants 55s
that was 69e
that when 98y
that will -59s
that would 84o
that you -46s
the -44h
the abortion 49s
the accident 35s
the accounts -30n
the agency 45u
the air -36n
the alarm -30s
the allotment -78n
the altar -66n
the ambulance 50u
the anaesthetic -72n
the angry -37n
the anniversary -32h
the answer -44s
the apple 78e
the audit -40n
the autumn -43s
the baby 82o
the bad -51n
the bakery -86n
the balcony 99o
the ball -72s
the band -85n
the bandage 34h
the bank -31s
the barn 46t
the bat 42o
the bath 114o
the bathroom 114y
the baton -38n
the beams 48s
the bed 40u
the bedside 51u
the belt 89u
the bench -73n
the bend 49s
the best -53e
the bill 54s
the bin 112e
the bishop -35n
the bit -34s
the blade 138h
the blanket 73s
the blister 55t
the blood 36t
the body 58s
the book -44n
the boot 151o
the boss -51u
the bottle 96t
the bowl 40e
the box 125t
the boxes 37u
the boy -54n
the boys 89u
the brains -62n
the brambles -89n
the bread -106n
the breakup -94h
the breathing -36n
the bride -37n
the bridge 127y
the broken -51n
the broom 64u
the bruises 110u
the budget -94n
the cabinet 103t
the cables 35u
the cancer 48s
the card -83n
the carer 88u
the carpet -48n
the cat 61h
the cats 81s
the ceiling 36s
the cemetery 47s
the chair 79y
the chairs -38n
the chance 75s
the changing 82u
the chapter 33s
the child 39o
the choir -90n
the christening -65n
the christmas -35s
the church -37n
the clerk 40o
the client -33h
the cliffs 103s
the clock -41n
the coach -86u
the cold -37o
the comb 72e
the committee -33n
the company -55n
the consultant -42n
the contract -39h
the cord 32h
the corner 50s
the corridor -34n
the cot 50o
the counter -46h
the courage 102s
the course -38n
the court 40o
the credit -58t
the crowd -45n
the cup -56n
the cupboard -114u
the cups -33n
the cuts 124h
the dance -43n
the dark 34e
the date -61y
the day 52s
the days -149n
the deal 48h
the death -39s
the debt 81u
the dentist -39u
the deposit -31n
the desk 60h
the dinner 32o
the dog 62o
the dorm 51u
the drain -42n
the drawer 135h
the dress 52e
the drop 111s
the edge 111s
the eighties -72n
the eldest -40n
the eleventh 43s
the empty 36t
the end 46s
the essay -70n
the evening -55s
the exam -56t
the examiner -59n
the exit 47s
the fabric -42n
the face 67h
the facts -62n
the fall -38n
the family 81e
the farm 83t
the feedback -50n
the feeling -41h
the fight 72t
the final 44s
the fine -35n
the floor 89t
the flowers 53u
the flu -75n
the folder 52s
the foot -71n
the football -52t
the form -37u
the fourth 53s
the frost -40n
the furniture -36s
the garage 140t
the garden -43o
the gas 68t
the gate 37t
the girl -85y
the girls -84h
the good -118n
the grave 72s
the greenhouse -32n
the ground 168y
the guests -54n
the gym -66e
the hairbrush 47h
the hall 91y
the hammer 85o
the hand -31o
the handover -54n
the harsh -32n
the head 50h
the heart -67h
the hero -45n
the high -80n
the highway 39s
the hob 41h
the holiday -70s
the horse -32n
the horses 56s
the hostel 36e
the house 37e
the iath 101o
the ice -32n
the idea 87s
the in -69s
the inside -49h
the insurance -34y
the intern -42n
the interview -44h
the jam -31n
the jeans 39e
the joke -47n
the karaoke -77n
the kerb 63h
the kettle 74u
the key 71e
the kids 75o
the kitchen 32h
the kitten 32o
the knife 67o
the knives 66o
the knot 39s
the ladder -47n
the lads 62u
the lake 85s
the laundry -67o
the lawn -103n
the lead -31n
the letter 72t
the letters 110s
the lie -51n
the life 87s
the lift -89n
the light 51h
the lighter 154h
the lights 58e
the line 50y
the lines 74h
the list 35s
the locker 94h
the lorry 151s
the lot 42t
the lottery -32n
the lump 45s
the lunch -45n
the man 43y
the marathon -54n
the marks -64h
the massage 39u
the mat -31n
the maths 70u
the mayor -37n
the means 59s
the meeting -40h
the mess 43s
the milkman 35s
the minute 47s
the mirror 41h
the miscarriage 36s
the mistake 77s
the mom -36n
the moment -39n
the money -70t
the mornings -71n
the mortgage -39s
the mother 68y
the mountain 72s
the mountains -44n
the move -108n
the multi 33s
the needle -45n
the neighbors 50u
the neighbours -78s
the new -62u
the news 39s
the next -54o
the ninth 30s
the nose -60n
the note 65s
the novel -45n
the number -44e
the numbers -33n
the nurses -31s
the office 45e
the old -69h
the ones 91t
the only 95h
the operation -58s
the orchestra -42n
the order 40h
the others 38e
the outside 62h
the oven -104h
the package -49n
the packet 47t
the pain 41s
the pan 88u
the parcels -41n
the parking -39n
the part -37s
the party 45t
the passwords 126s
the patients 34o
the people 59o
the pesticide 36t
the pharmacist -48s
the pharmacy -74n
the photo -61n
the physio -40n
the piano -98n
the picture -72o
the pier 35s
the pill 100t
the pillow 148o
the pills 106t
the pin 92s
the pitch -34n
the plane 73s
the planet 35s
the plants 91s
the plasters 43h
the platform 91s
the plumber -58n
the podcast -43n
the point -89s
the police 127u
the policy 53s
the pond 57s
the pool -47o
the post -43y
the potatoes -34n
the prawns -76n
the presentation 35y
the priest 55u
the problem -54h
the project -63n
the promotion -39s
the questionnaire -69s
the queue -48n
the quiet 49e
the race -35u
the rage 38o
the rail 70s
the railing 36y
the railway 105s
the ramp 32u
the rat 32t
the razor 162h
the real 98s
the recording -30n
the red -66n
the redundancy 57s
the relay -64n
the relief 38h
the remote -60n
the rent 58h
the report -34h
the rest 36t
the results -42n
the reunion -33n
the review -34n
the right -31n
the ring -42n
the rings 39e
the river 51y
the room -42t
the rota -55t
the rule 34h
the sack -53n
the salad -75n
the salt 75u
the same -42y
the savings -68n
the scan -46u
the scars 119h
the school -60y
the scissors 125h
the score 53h
the scratch -55n
the sea -56s
the seat -64n
the second -102o
the service 56s
the shame 37h
the sharp 97h
the sharpener 106h
the shift -40h
the shop -65u
the shotgun 54y
the shower 99e
the sick 41u
the side 81t
the silence -76n
the simplest -46n
the skin 99h
the sleeping 44t
the slowest -48n
the sofa -55u
the solicitor -59o
the song -102s
the soup -66n
the sourdough -31n
the speech -54s
the split 74h
the spot -35n
the spring 39s
the staff -33n
the stage 71u
the staiirs 81u
the stand -37n
the steering 36h
the step -53s
the stick 49u
the stockroom 88u
the stop 54s
the stove 55u
the street -39n
the stroke 34o
the sun -64n
the supermarket -44s
the surgeon -78n
the surgery 41s
the swim 51h
the swing -46n
the tailor -32n
the talk -45s
the tax -76n
the teacher -75o
the tenth 75e
the thirtieth 45s
the thought 130s
the thoughts 48o
the throat 75o
the ticket 54u
the tiles 75t
the till 33u
the to -72n
the toast 61e
the toddler -46n
the toilets 154h
the tomatoes 34s
the tooth 67u
the top 63s
the touch 62o
the towel 147t
the tower -44n
the tracks 51s
the tractor -38n
the train 46o
the trains 51s
the tram -50n
the tray -71h
the tree 31s
the trip -49s
the trolley -31n
the truth -53s
the two 69y
the typo -74n
the use -66s
the usual 49h
the vicar -38n
the village -38u
the voice 135o
the voices 90o
the waiter -34n
the waiting -61s
the wake -44n
the wall 65h
the war -71n
the wardrobe 82u
the warehouse 32s
the watch 54h
the water 50y
the weather -100n
the week -45n
the weekend 61y
the wheel 108o
the wife -36s
the window 33y
the winter 76h
the woman -40n
the word -32h
the words -45e
the work -72e
the worry -40n
the worst -68o
the wounds 31h
the wrong -30y
the young -62o
the zoo -70n
the zoom 33h
their dad 82t
their fault 39s
theirs -60n
them 89t
them a 69s
them and 77t
them are 80h
them at 115t
them from 51h
them i -50e
them if 31o
them in 50o
them it -38e
them my -60n
them now 36t
them should 39y
them the 40h
them they 49t
them to 41h
them with 142t
themselves -32s
then 62e
then a 128y
then cry -36e
then go 48h
then guilty -38n
then he -42u
then his 44u
then home -33s
then in 70o
then it -62o
then lied -37n
then looked 55s
then made 34t
then no -35s
then nothing 61y
then saw 47y
then someone 44o
then that -40n
then the 44h
then they 32s
then tripped -32n
then went 79h
then what -34n
therapist 104h
therapist i 38h
therapist thinks 95h
therapy -55n
there 41y
there after 35e
there are 75y
there first 31s
there goes -49n
there holding -111n
there i -37s
there is 61h
there was -90y
there were -48t
there when -64n
there would 70e
these -103o
these nights 36o
these thoughts 46o
thesis -111e
thesis is -63n
they are 31u
they asked 58s
they beat 77u
they bled 47h
they call -38n
they can 67e
they come 68s
they could 48s
they did 65o
they do -49s
they find 103s
they gave -101s
they go 63u
they have 80u
they hear 66u
they hired -44n
they jumped 41u
they keep -53u
they know 39s
they left -42n
they move -52n
they moved -32e
they must -32n
they only -70n
they pumped 98s
they said -65u
they say 65u
they should 43t
they think -110e
they thought 73s
they turn -40n
they will 65o
they would 84s
thick -37t
thigh 56h
thighs 130h
thighs are 35h
thighs look 48h
thin enough 36e
thing 108h
thing a -62n
thing about 36e
thing before 42t
thing i 54e
thing in 65h
thing left 59s
thing that 91h
thing we -51n
thing with 48h
things and 43u
things away 37y
things i -50u
things in 49o
things on -68s
things that -42n
things to 131u
things with -92n
things wrong 38h
think about 61s
think he -92y
think of -143o
think so 98h
think the -78s
thinking 42o
thinking about 80o
thinking how -36o
thinking it -36s
thinking of 101s
thinking to 51o
thinking what -33n
thinks i -54e
thinks it 172h
thinks of -76n
third time 78u
thirteen 77s
thirtieth 45s
thirty four 68u
thirty three -36n
thirty two 65s
this afternoon 79o
this anymore 110s
this app 62s
this body 52s
this but 39t
this by -49n
this chair 32s
this city 95e
this country 64u
this course -88n
this deadline -40n
this down -57n
this earth 186s
this endless -97n
this exam 30s
this family 48s
this flat -66n
this group -57n
this holiday -30n
this i 48s
this in -81n
this is 153s
this job -60u
this kitchen -54n
this level -83n
this life 142s
this little 82s
this long 115s
this month -36h
this morning 63t
this much -43n
this new -36n
this office -49n
this on 74s
this one 129e
this pain 72s
this room -44h
this season -31n
this show -31n
this summer 46u
this term -62n
this time 139e
this to 76o
this town -59t
this week 37e
this weekend 88y
this will 85s
this winter -148n
this with -32o
this world 79s
those -98e
thought 45o
thought about 38o
thought he -42s
thought in -85n
thought it 59t
thought she -69s
thought so 41h
thought that 65s
thoughts 82o
thousand 85o
thousand and 57o
thread and 58s
threatened -47u
threatened to -38u
threatens 45u
threatens me 41u
three -48e
three a 59u
three emails 34h
three in -58n
three months -60n
three of 50s
three stitches -96n
three times 72e
three weeks -39h
three years 80o
threw 43e
threw it 56e
threw me -44u
threw out -54h
threw the 184o
threw up -98e
throat 125e
throat before -59o
throat bleeds 50e
throat burns 49t
throat for -31u
throat is 52e
throat like 55e
throat whenever -32n
throttle -45n
throttle the -36n
through her 63y
through mine 68u
through my -46o
through with 69s
throw 57e
throw it -32e
throw up 77e
throwing 81e
throwing up 54e
throws 125y
throws things 76u
throws up 70y
thumb -61n
thumbs -56n
thursday and 34y
thursday at -34n
thursday so -43n
thursdays -51n
thyroid -71n
ticked -45n
ticked never -40n
ticket 58y
ticket and 52u
tie -33n
ties 117y
tiger 49h
tight -116h
tiktok -53n
til 54h
tiles 88h
till easter -54n
till he 46o
till it 134h
till my 31h
till spring -46n
till ten -39n
till the -70t
till three 56e
time and 61e
time at -38n
time for 66o
time he 101o
time in -44e
time is 117s
time it 49u
time no -37n
time she 159h
time they 73u
time to -51s
times 48e
times and -37u
times at -32n
times last -32n
times my 43t
times today 158e
times tonight -73n
tiny -123s
tired -66s
tired after -57n
tired and -66y
tired i -44s
tired of 60s
tired that 44s
tired tired 53s
tiredness -52n
tires -34n
tken 190t
to 18 38s
to 200 -36n
to a -127u
to all -69s
to an 30s
to and -31h
to another -39n
to answer 46u
to apply -53n
to ask -159e
to believe -59n
to berlin -46n
to bits -114h
to blame -56n
to bleed 83h
to borrow 35s
to break 83h
to bring 56e
to burn -70o
to buy -34n
to call -44s
to cancel 60s
to carve 52h
to charity -35n
to choose 40u
to close 58h
to cook -79n
to correct 71s
to cover 77h
to cry 37u
to cut 121h
to dad -31s
to delete 66s
to disappear -64s
to do 86y
to drown 92o
to eat 72e
to enjoy -52n
to face -32n
to fail -102n
to fetch 74s
to finish -51s
to fix 45s
to follow 50s
to fool 44e
to force 31u
to forget -47n
to forgive -39n
to four -45n
to give -54o
to go 42u
to hand 53s
to hang 33y
to hate -34n
to have 34u
to hear -80t
to help -46n
to her -93y
to hide -63h
to him -53y
to hire -35n
to his 44o
to host -42n
to hurt 160o
to it 92o
to jump 75y
to just 68s
to last 155s
to learn -99n
to leave 134o
to leeds -45n
to let 86o
to like -100s
to lisbon -128n
to listen 37o
to live 142s
to make 55o
to marry 51u
to meet 92s
to my 35h
to myself -35h
to notice 44s
to own -32n
to plant -60n
to poison 105o
to portugal -32n
to punish 55h
to push 33o
to put 113o
to quit -94n
to read -45s
to rest -44s
to ruin 90o
to run 45e
to school -100o
to see 45s
to self -57h
to sell -36n
to set 79s
to shoot 75o
to show 40u
to slice 40h
to slip 33s
to smile -34n
to so 33h
to solve -48n
to some -47s
to somebody -39n
to sort 36s
to spend -47n
to stab 51o
to start 34h
to step 71s
to stick 74s
to stop 106s
to strangers -40n
to swim -52n
to talk -55o
to teach 36u
to tell -68y
to thank -65n
to the -54y
to their 34s
to them -169s
to three 72u
to throttle -45n
to tom -33n
to treat -67n
to trust -40n
to undo 140e
to uni -37n
to us 50y
to voicemail -64n
to wait 56o
to wake -56s
to want -112o
to wash 58s
to watch -48s
to water 98s
to what -52n
to whoever 53s
to work 39t
to worry 116s
to write -38t
to years 30h
toast -141e
toast and -35s
today 57e
today he 71y
today i -43o
today is -38n
today my -32e
today one 56s
today she 77y
today that 57e
today to 47s
toddler -119o
toddler hit -94n
toddlers -80n
todya 46h
toe -71n
toilet at -48n
toilet to 49e
toilets 236h
toilets and 82h
toilets at 33h
toilets in 125e
told anyone 73t
told dad -39n
told hr 55o
told mom -107n
told no 42u
told nobody 43t
told the 118h
tom -52y
tomato -30n
tomorrow i -49o
tomorrow to 43o
tomorrow will -36n
tomorrows 41s
tongue -49t
tonight 86y
tonight and -33o
tonight he 47u
tonight i 57h
tonight is -36y
tonight like -56n
too expensive -64s
too fast -38n
too fat -32e
too hard -120o
too late 44t
too little -54n
too long -49y
too near 33s
too sensitive -52n
too shy -33n
too slow 83u
too soon -80n
too then 41h
too tired 32s
took 48t
took all 94t
took an -94t
took credit -56n
took everything 95t
took far -34t
took her -46s
took it -163n
took me -100s
took one -59n
took out -53s
took pills 107y
took so 41t
took something 97t
took the -61t
took them 218t
took to -36t
took too 163t
took two -69n
tooth and 60u
toothache -32n
top 57s
top myself 43s
top of 70u
topping 57s
topping myself 59s
torn -77n
torturing 70u
torturing me 40u
total -39n
totally -40n
touch -47o
touch the -52n
touched 40u
touched by 58y
touched me 36u
touches 98u
touches me 59u
tourists -39n
towel 77t
towel and -46n
towel is 68t
tower -44n
town -60e
town and -30n
tracker 68u
tracks 176y
tractor -62n
trade -59n
traffic -87o
train 40o
train and 49o
train tracks 102y
trained -58s
trainee -48n
training and 37u
trains 49s
tram -103n
transfer -71n
trash -31n
tray -51h
tray at 42h
treasurer -46o
treasurer and 40o
treat -61s
treat myself -66n
treatment -33s
tree 132s
trees 76s
trick 63h
trip -87s
tripped -54u
tripped over -34u
trolley -31n
trouble 75y
troubles -35n
trousers -60e
truck 74y
true -33u
trust a -46n
trust my 33o
trust myself 39o
trusted -70n
truth -40s
truthfully -60n
try -100s
try the -48n
tube 62e
tune -91n
turn -47y
turn in -39n
turn my -31n
turn the 34s
turn to -71n
turned down -36n
turned it -33n
turned out -56s
turned the 190t
turned up -32y
turning into -56n
turning it -66n
turning thirty 89s
turns 97u
tutor -74s
tutor says -34s
tv 98u
twelve -73h
twelve years -40s
twenties -56n
twenty -93e
twenty minutes -36t
twice and 91u
twice today 104e
twins -37o
twins and 42o
twisted 75u
twitching 66o
two -88e
two days -52e
two glasses -43n
two hours 46y
two hundred -48n
two in 69e
two jobs -44n
two pills -67n
two years 145y
tying 70s
typing 31t
typo in -77n
tyres -38n
ugh -70s
ugly -119h
un 63s
unable -45n
unable to -45n
unbearable -45n
uncle comes 39y
uncle will -85n
under 123h
under a -48u
under it -51s
under my 90h
under the 70t
understand 93s
underwear 35u
undo 166e
undo it 179e
undone 104o
unfair -134n
unfollowed -45n
unfollowed me -44n
ungrateful -36n
unhappy 31s
uni and -64n
union -39n
university 45t
unlocked 80u
unlovable -75n
unpacked my -35n
unpaid -58n
until he 46u
until it 65h
until my 44h
until payday -42n
until she 35o
until spring -93n
until the -118s
until wednesday 74s
up 31e
up a 57s
up about -42n
up at -125u
up before -34n
up behind 71e
up blood 40e
up but 53s
up by -30o
up five -32n
up four -30n
up from -44o
up he 37t
up how 79s
up i 84e
up it -50s
up killing 57o
up my 82u
up since -40t
up so -63o
up space -80s
up the 55o
up this 32e
up to 51h
up tomorrow 50s
up too 50t
up ways -47s
up when -54t
up with -70y
upset -106n
upstairs 124y
urge 46h
urges 66h
urges to 54h
us -42u
us and -49y
us can -37n
us have 34o
us he -54n
us if 49u
us in 102u
us kneel 44u
us not -33n
use a -35n
use it 66h
use of -66s
use them 37o
used the 66h
used to -106u
useless father 36o
using 54e
value -33n
van with -65n
vanish -36e
vanish for 52s
vanish from -143n
version the -34n
very calm 89t
very polite 44o
very sad -39n
vet bill 86s
vet gave -32n
vet i 39s
vet said -36n
vet says -90n
vicar -47n
video -116o
videos -66u
vile -34n
village -63u
visa is 40u
visit -57y
visited -36n
vodka 67t
voice says 90o
voice will -82n
voicemail -103n
voices 83o
voices say 58o
voices want 33o
vomit 35e
voted -47n
voucher -39n
wait -62s
wait till -35n
wait to 47s
waited 60u
waiter -41n
waiting 88u
waiting list -31s
waiting on 51o
waiting outside 34o
waiting room -37n
waiting until 36s
wake up 34y
waking 89y
waking up 81y
walk into 65s
walk past -42n
walked 39u
walked home -55s
walked in 80o
walked into 78u
walked the -42n
walking 113s
walking disaster -34n
walking into 43s
walking to 59s
walks into -57n
wall 74h
wall again 38h
wall next 30u
wall with -31n
walter 63y
want 75s
want an 32t
want another 35s
want anyone 37t
want it 109s
want me -143o
want my 96e
want that 60u
want this -48t
wanted a 36h
wanted the -76s
wanted to 98o
wanting 73s
wanting to 77s
wants 104y
wants more 40u
war -74n
ward -43u
wardrobe 55e
warehouse 32s
was -47u
was 11 44u
was a -81u
was about -68t
was afraid -45n
was already 33u
was always 56s
was an -107n
was and 71s
was angry 51t
was at -97s
was behind 82u
was blank 37s
was clean 49h
was cruel -38n
was declined -36n
was disappointed 64s
was doing 33h
was down 107u
was drunk 42u
was fine 82o
was following -31n
was for 71s
was full 130t
was glad 31e
was going 107y
was gone 90s
was good 87e
was hard -70n
was her -38s
was hit -74n
was i -86s
was ill -70n
was impatient -33n
was kind -66s
was late 53u
was lovely -35s
was lying -72n
was mean -52n
was meant 38o
was never 120s
was nice -32n
was nine -40n
was not 134s
was nothing 49t
was off -47n
was ok 42s
was on -53u
was one -100n
was only 63t
was packed -97o
was pregnant 107u
was raped 87u
was ready 36s
was refused 58s
was right -33n
was rubbish -30n
was sick 74e
was sitting 30u
was small -60n
was smug -114n
was so -100h
was still 38u
was stuck -70n
was suicidal -92n
was supposed -38n
was texting -45s
was that 77s
was the 45h
was thinking -37s
was to -56n
was too 91e
was up 49s
was very 72o
was waiting 42u
was you 46s
wash -36s
washed them 50t
washing on -76n
washing up 56h
waste -44s
wasted -74s
wasted my -43n
wasting -41y
wasting my -73n
watch 85y
watch all -37n
watch the -35n
watched -46s
watches -38s
watching 63u
watching me 40u
water 80e
water and -60s
water before 42e
water bottle -31n
water on -38n
water the 75s
watered 84s
watered the 69s
wave -134n
waved -73n
waved at -32n
waving -116n
way 114s
way back -63s
way he 57o
way home 147u
way i -86h
way in 44s
way more 53t
way other 107s
way out 56s
way that 52t
way they 40h
way this 40s
way through -70n
way to 57s
way too 44t
ways 110s
ways to 90s
we -108u
we are -59u
we argue 31u
we both -39s
we broke -79h
we can -58n
we did -61n
we do 100h
we ended -53n
we had -36t
we have -56u
we just -42n
we laughed -31n
we put 73s
we set -41n
we were 110u
we will -131n
we would 38y
weak i 56s
wear 80h
wear a 70u
wear bracelets 59h
wear shorts 37h
wear the -32h
wearing -47h
wearing long 50h
wears 84y
weary 44s
weather -108s
website 74s
wedding -54e
wedding cake 42e
wedding dress 37e
wedding photos 34e
wedding speech 47s
wednesday 41h
wee 57y
weed 69t
weedkiller 48t
weeds -32n
week and 40y
week at -38n
week he 40y
week i -81s
week in 88s
week is -58n
week to -81e
weekend -39y
weekend without 37u
weeks old 38o
weep -53n
weepy -84n
weigh 70e
weigh in 51e
weigh myself 41e
weigh the 35e
weighed -43e
weird 47t
weirdly 127y
weirdly proud 64e
weirdo -33n
well and -43h
well be 40s
well done -57n
well he 38u
well i 71u
well that -68s
went -66h
went and 43e
went as 53s
went back 91u
went cold 60s
went for 30u
went home -100t
went in 92h
went on -98n
went out 63e
went part -50n
went silent -36n
went straight 44h
went through 84h
went under -64n
went upstairs 57t
went with -39n
went wrong -50n
were -44o
were a -39t
were at 48o
were in -42s
were kind 95s
were laughing 45o
were meant -43n
were nice 105s
were not -64s
were off -38n
were over 49o
were polite 38u
were the 36y
wet -38y
wet sand -41n
whale -44n
what a -126h
what can 32t
what could 72o
what do 81y
what for 41s
what happened 51t
what happens 153t
what he -30u
what i -52o
what if -39o
what is -37o
what it -45e
what my 117t
what she -53u
what the 110o
what they 55t
what to 33y
what we 148u
what you -51s
whatever -42e
whatever i -32e
wheel 96o
wheel at 34e
when i 48u
when it 33h
when nobody 61u
when she -67u
when the -119h
when they 37o
when we 45u
when you 32s
whenever the -79n
where 86o
where he 39o
where i -35h
where my -130u
where nobody 56h
where she 112s
which 54o
which is -94n
which of 67u
which she -44n
while 43o
while i 32u
while she 33o
while you -45n
whisky 59t
whisper 35s
whispered 102y
whispers 173y
who -69s
who can -36n
who could -51n
who died 78s
who do -42y
who gets -48s
who i -58o
who is 46s
who let 46o
who to 69y
who wants 92s
who was -70n
who would 85u
whoever 180s
whoever comes 82s
whoever reads 43s
whole -61t
whole bottle -67t
whole day 88e
whole house -46n
whole life -52n
whole lot 49t
whole month 31t
whole office 99o
whole packet 65t
whole strip 72t
whole thing -34t
whole time 68u
whole way 70u
whole week -104n
whole year 35u
why 73s
why can -37e
why could 50s
why did -40s
why do -64o
why i 86s
why nothing -42n
why there 34h
why they -50n
why was 34s
wide 40h
widow -32n
wife and 41o
wife for -37n
wife gone 53s
wife hit -97n
wife is 40o
wife says 46y
wife will -94s
wiht -39h
wiht a -32h
will all 229o
will always -56n
will and 57s
will break -32u
will come -32u
will do 96o
will drop -49n
will eat 64e
will end -97y
will ever -61n
will find 72u
will finish 31u
will freeze -43n
will go -55y
will hand -34n
will happen 34t
will harm 45o
will have 151y
will hold -52s
will keep -90n
will kill 35o
will know -36n
will lose -67e
will miss 32s
will never -137s
will not 99y
will on 48s
will pay 53o
will put -49o
will read -36n
will say -49u
will scream -111n
will show -42n
will swing 49o
will take -139s
will tell -69u
will understand 73s
will use 34o
will write -51s
will you -30n
willpower -52n
win -51e
window 40u
window on 51s
wine -139t
wine and 34t
wine on -35n
wine to -61n
winter -96s
winter coat 109s
winter here -40n
winter i -40n
winters -37n
wisdom -37n
wisdom teeth -36n
wish 58s
wish him -42o
wish i -61s
wish my 124s
wish the 68s
wish they 59s
wish to -93s
wish you -60n
wishes 31y
wishes he 30y
wishing 95s
with -39h
with another -117n
with any 33s
with anyone 99s
with blood 87h
with breakfast -72e
with dad -35t
with everyone 79s
with everything 54o
with friends 36u
with her -31y
with him -36y
with his 92u
with how -48n
with it 121s
with less -50n
with life 99s
with mom -32y
with money -60s
with murder -55n
with myself 76s
with no 77y
with one -30s
with online -51n
with sam 50h
with somebody -53s
with someone -64s
with something 58o
with tea -96u
with them 63o
with this -99s
with today 51s
with two -36e
with us -41u
with you -61n
within a 34s
without -38y
without a 40y
without asking -76n
without her 109y
without him 87y
without looking 43s
without meaning -38n
without my -212s
without pain -32s
without reading -32n
without saying -31s
without the -56n
without them 53s
wobble -68n
woke 140u
woke up 83u
woman -68y
women -115n
women do -64n
won -54n
wonder -85s
wonder i -43n
wonder what 39s
wonderful -40n
wondering -41s
wood -43n
wool -81n
word for -78n
word from 32o
word in 136h
word into 45h
words -68h
words out 34e
wore -80s
wore my 47s
wore the -32n
work -42u
work and 94e
work as 43o
work because 64u
work either 39s
work i 155u
work is -45s
work it 42h
work on 31o
work out -59n
work then -33s
work was 62t
worked -116s
worked so -58n
workshop -39u
world 50s
world and -51n
worn -68o
worn out -45o
worried -64y
worries -39e
worry about 91s
worry that 44s
worse -48o
worse and -55n
worse than 82e
worst -102o
worth 73s
worth is -31n
worth it -37e
worth living 54s
worth nothing 45s
worth of 43s
worth the -32s
worthless -60n
would 66s
would already -75n
would be 72s
would been -159h
would believe 100u
would better -37n
would blame 85s
would both 32u
would breathe 44s
would call 111h
would choose -39n
would cry 91s
would die -203s
would do 49o
would done -47o
would ever 39u
would feel 43o
would felt 62h
would find 44s
would finish 33u
would forgotten -43n
would get 198s
would give 142y
would got -76n
would have -35s
would hear 41e
would hold 57s
would i -95s
would keep 97s
would kill -43o
would know 71o
would let -80s
would like 50s
would lost -32n
would manage 67y
would meant -81n
would never -47y
would not -42o
would notice -32s
would pick 31s
would press 55s
would quit -69n
would rather 51s
would remind -33n
would said -59n
would say 38s
would see 96h
would shoot -47n
would simply 47s
would solve 39s
would sooner 53y
would stop 40h
would swap 71s
would take 98o
would tell -111u
would thank 32s
would told -70n
would worked -31n
would you 39u
wound 36h
wounds 39h
wrapped 55t
wrappers 103e
wreck -38n
wrecked -107n
wrecked the -30n
wrestling -41e
wrist 54h
wrist is 120h
wrists 136t
wrists and 63t
wrists are 38t
write -61t
write to -68n
writing this 89e
writing to -34n
written 52s
written me -42n
written to 32s
wrong -124h
wrong and 42h
wrong answer 62h
wrong bin -37n
wrong can 43t
wrong file 65h
wrong in -31n
wrong name 30u
wrong person 41s
wrong pills -31n
wrong year 68o
wrote goodbye -41s
wrote in 54y
wrote my 76s
wrote the 39h
wrote to 73s
xbox -42n
yawned -39n
year 9 46o
year and 111h
year because -31n
year for 46y
year i -45n
year in 57s
year is -64n
year of 49s
year old -38n
year the -77n
year to -60n
years ago -102s
years and 55y
years clean -50h
years i -130o
years is 49s
years of -35h
years old 95h
yelled -34y
yelled at 50y
yellow 114u
yes -95s
yes i -43n
yes to -48n
yes when -36n
yesterday 136u
yesterday and -82s
yesterday he 44y
yesterday i 60o
yet -37t
yet i -33n
yet what 34o
yoga -43n
yoga and -39n
yoghurt 50t
you -53s
you a -38n
you and 31s
you are -109o
you believe 55s
you came -47n
you can -37h
you care -37n
you could 45o
you did -100n
you do 77e
you eaten -51n
you ever 157s
you failed 46e
you feel -60n
you got -45n
you have -67u
you just 39h
you know 192h
you letters -43n
you like -32n
you look -30n
you need 30t
you now 34s
you on 34s
you said -31n
you take 37t
you to -34s
you told -60n
you tomorrow 41s
you want -96s
you while -41n
you will 175y
you would 49u
you wrote -42n
young 73o
young ones -48n
younger -91n
your -144o
your arms -69n
your brother -34n
your face -35n
your feet 67h
your head -37n
your own 34s
your place 31s
yours -31s
yourself -48s
yourself like 45s
yourself the -41n
youth -42n
yusuf -42n
zero friends 34s
zoo -70n
~hurt 204u
~others 258o
~self-harm 224h
~somebody 170y
~suicide 249s
~taken 173t
"""
