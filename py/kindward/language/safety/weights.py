"""The weights of evidence.py, in hundredths; written by kindward_site.tools.danger_weights, edited by nobody."""

from typing import Final

from kindward.language.safety.model import Danger

MADE_FROM: Final = "a50a76dda0c4f3bf"
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
!eating 477e
!hurt 353u
!others 403o
!self-harm 383h
!somebody 319y
!suicide 360s
!taken 324t
. a -44y
. absolutely -55n
. after 115h
. afterwards 31u
. again 86o
. all -106t
. almost 40o
. always -50n
. am 105e
. an 95y
. ana 53e
. and 110y
. angry -34n
. anyone -33n
. as 68s
. ask -68n
. ate 43e
. auntie -33n
. back -119n
. banged 60h
. because 40u
. been 121h
. better 60s
. between 51s
. bhagwan 30s
. blood -78n
. booked 102s
. bought -102h
. breathe -57n
. broke -40h
. burned -41h
. burnt -56h
. by 36s
. can 107e
. cancelled 47s
. cat 101h
. chose 34s
. cleaned 92h
. come -37n
. could -33h
. counting -92n
. crashed -32n
. cut 63h
. cutting -34h
. day 120h
. dead -65s
. dear -72s
. death 75s
. deleted 30s
. did 98t
. do 50t
. doctor 42e
. does -48s
. drink -31n
. dropped 105h
. dying 66s
. each 115h
. eat -62n
. eight -54h
. ended -75n
. ending 38s
. ever 54s
. every 149s
. everybody -88s
. everyday 49s
. exam 37e
. failed 67t
. fainted 52e
. fear 49u
. feel 108o
. feeling -39t
. fell -36n
. felt 32t
. finished -60n
. first -49s
. for -63o
. forgive 33s
. forgot -38h
. forty 41h
. found 89y
. four 99e
. friday 64u
. friend 40y
. funny 59s
. getting -90t
. go -125n
. going 155o
. goodnight 72t
. got 83u
. grandpa -55u
. great -32n
. half 104e
. hanging 32s
. harder 48o
. hate 108h
. having 103o
. he 37u
. held 99h
. her -48y
. hiding 33u
. honestly 48s
. hope 68s
. hopeless -77n
. hoping 46s
. how 36t
. hurt -42n
. i 33o
. if 63o
. in -73h
. is 176t
. jumped -39t
. just 57t
. keep 87o
. kill -35s
. kissed 96s
. last 47o
. laxatives 41e
. lazy -68n
. let -43s
. life -65s
. like 89s
. listening -62n
. literally 70u
. locked -40n
. log 107s
. lol 74s
. long 83h
. lord 76o
. lost 39h
. love -35n
. made -48e
. may -49n
. me 85u
. might 85s
. mine 45h
. missed 54o
. mixed 42t
. mom 103u
. mortified -59n
. mother 82y
. must -37n
. my -35y
. never -73s
. new 159h
. next 42y
. night 48h
. nobody -63s
. not 106s
. nothing -71s
. now 98u
. of 44o
. off -57n
. on 61e
. once 75s
. one 54o
. other -35n
. others -39n
. our -147y
. out 65s
. over -39o
. paid 62s
. panic -49n
. part 67s
. passed 88e
. past 91s
. pathetic -43n
. people -64o
. perhaps -31n
. picked -33h
. plan -33n
. please 71t
. punching 53h
. reading -56n
. ready -50s
. regret -42n
. relapsed 95h
. rest -88n
. retired 46s
. retirement -33n
. ring -40n
. rohan -62n
. sat -50u
. saw 74y
. school -39n
. second 50s
. see 49s
. self 41h
. sent -54n
. set -45n
. seventy 47e
. sh 101h
. shameful -32n
. shook -51o
. shoot -77n
. should -112s
. signed 47s
. silly 83u
. since 124e
. sir -44u
. sit -37n
. six 108y
. sixteen -44n
. slammed 40h
. slow -51n
. so 48h
. sold -38n
. some 40s
. somebody 75u
. someone 59y
. someones 82u
. sometimes 102o
. soon 125s
. sorry 46u
. standing 102s
. still 79e
. stretch -34n
. strong -52n
. stupid 42s
. suicidal 44s
. suicide 83s
. sunday -34n
. tattoo -38n
. tbh 64h
. teacher 52s
. tell 97s
. ten -39n
. thank -75n
. the -49u
. then 43h
. thesis -41n
. thinking 99h
. third 96e
. thirty 47s
. thought 35t
. threw 42t
. throw 49s
. to -90n
. told 157e
. too 60t
. tried -33s
. turned 39s
. turning 92s
. under -33n
. want 193h
. wanted -48n
. was 48e
. watered 102s
. wearing 62h
. weighed 31e
. weirdly 44s
. well 106e
. went 40u
. what -48s
. whatever -41n
. when 107h
. where -50o
. whoever -83o
. will 81t
. wish 85s
. with 144s
. would 90s
. write -70n
. wrote -65s
. years -54n
. yesterday 66u
. you -86h
. your -99n
1 -36n
10 -54e
100 -179n
11 41y
12 74e
13 60h
13 and 60h
14 100e
15 48t
16 109y
18 50s
1961 -34n
1961 and -34n
1998 -154n
200 -58h
2009 -113n
2009 i -81n
22 41s
3 a 46u
3 hrs -36n
30 41s
31 years 37u
34 31u
38 48e
40 -63h
41 -90s
41 out -42n
46 58h
48 -37n
5 111e
5 times -47u
50 -65h
52 and 88h
7 -45s
7 years -53n
8 -50h
84 70o
9 -39h
90 -30n
900 53s
9th 57s
a -39y
a baby -70n
a bad -60y
a bag 122e
a ball -31n
a bar -41n
a barcode 44h
a bath -35n
a battery 47t
a be 88u
a bed 43s
a better 55s
a biscuit -49n
a black -47u
a blanket -47n
a body 48o
a bother -73n
a bottle 84t
a box -40n
a break -75n
a brick -30n
a bullet -33s
a burn 108h
a bus 176y
a cactus -62n
a cake -42n
a call 30h
a candle -45n
a car 39s
a card 36u
a cat 44h
a chair 104u
a cheat -32n
a child -33o
a cigarette 108h
a clear 45s
a cold -49u
a control -35n
a coward -72s
a cruel -49n
a cup 81e
a cyclist -32n
a danger 38o
a date 98s
a dead 109s
a decent -86n
a disappointment -32n
a disaster -40n
a disgrace -39n
a dishwasher -58n
a dog 43s
a door 84u
a drain 36s
a drawer -53n
a dress -31n
a face -40n
a family -80u
a father 37s
a favour 94s
a fight -31e
a film 76u
a flat 39e
a flight 62u
a fly -88n
a fool -50t
a for 38h
a fortnight -33n
a fraud -58s
a full 60y
a fuss 74h
a future 167s
a game 112u
a girl 88y
a go 43o
a goalkeeper -35n
a good -59y
a goodbye 111y
a goose -68n
a grown 61h
a gun 72y
a guy 74u
a hand 31u
a handshake -71n
a hawk -80n
a heavy -32n
a hiding 30u
a home -54y
a hoodie 61h
a horrible -40n
a hot -54n
a huge -34n
a hundred -39o
a husband -46n
a jar 39e
a joke 115o
a kid 40o
a knife 104o
a lad 31y
a late 41s
a letter 57y
a level 81s
a liar -53n
a lighter 49h
a list 182o
a little -101h
a load 92t
a locked 39e
a long 59u
a lot 35t
a lump -72h
a man 109u
a marathon -37n
a mark 127o
a me 48s
a mean -48n
a medal -43n
a memory 193s
a mercy 32s
a mint -35n
a mistake 52t
a monday 32s
a monster 64o
a month 63h
a mortgage 49h
a moving 192u
a murderer 34e
a nap -49n
a napkin 55e
a neighbour 101o
a new 56o
a next 42s
a nice 196o
a night -59n
a no -36s
a noisy -43n
a nosebleed -69n
a note 53y
a one 36y
a panic -62s
a parking -51n
a party 63u
a pen -40h
a person 98o
a photo 119u
a piece 111h
a pig 38e
a pillow 31o
a pizza -39n
a place 103s
a plan -63y
a plate 64u
a poor -38n
a post 60s
a proper -35s
a quiet -87n
a raise -46n
a razor 87y
a red -59n
a relief 37s
a room 82u
a rope -83y
a rough -46n
a ruler 78h
a sad -37n
a sandwich -33e
a scan -51n
a scarf 67u
a season 66s
a second 85o
a secret -30n
a sewing 51h
a shift -41n
a shoe -74n
a shoebox 68s
a shop -35n
a side -39n
a signature 39u
a sin 121o
a single -68h
a sister 34u
a slap 111u
a small -48n
a smaller -57n
a soldier 73s
a son 64s
a song 34s
a spot 62s
a stone -35n
a strangle -46s
a stupid -35o
a subscription 66s
a suit 38s
a sulky -30n
a swing 67s
a talk 51h
a thing -94e
a third -36n
a thread 43s
a time -59n
a tin -35n
a tomorrow 40s
a tracker 70u
a tram -55n
a tray 36h
a tree 36s
a truck 36s
a typo 109s
a useless 30o
a van -51n
a vet 41s
a video 74s
a voice 43o
a walk -76n
a walking -34n
a way 88s
a wednesday 47h
a wee 30s
a weekend -56n
a wet -45n
a whale -40n
a while -51y
a whole -78t
a will -66n
a window -37n
a winter 38s
a wish -95n
a woman -74y
a word 99y
a worse 34s
a wreck -31n
a year -58h
able -62o
able to -52o
abortion 49s
about -30s
about death -138s
about dying 53s
about her -30y
about his -45u
about how 91o
about joining 33y
about killing 48o
about lately 40s
about lunch -65s
about me -59e
about moving -31n
about my -116u
about myself -60n
about next 30s
about not 54y
about rent -44n
about ten 76t
about the -54h
about what -65s
abroad 67u
absolute -39n
absolutely -96n
absolutely nothing -76n
abused 58u
abut 71o
accent -50o
accent and -31n
accident 128h
accident and -55h
account -37y
accounts 41s
ache -75n
ache in -40n
achieved -37n
acid 113o
acne -45s
across from 32u
act -61s
act so -58n
actually 43o
add 63h
added 121h
address 196y
adds 113u
adjusted -53n
admin -31s
admit 46s
adn 148y
adult -47n
advice -55n
affairs 55s
affairs in 41s
afford -62n
affraid 65o
afraid -51o
afraid he 51u
afraid i 31o
afraid of 35u
afraid they -90n
afraid to -84u
after 71e
after a -69h
after dinner 62e
after every 123e
after last -48u
after me -63y
after my 50o
after nine -64h
after practice -31u
after school 49u
after sunday 56y
after telling -54n
after thanks -36n
after that 75t
after the -32h
after this 126s
after twelve -32n
after two 50s
after work -95s
after you 83t
afternoon -73o
afternoon and -34n
afterwards i 46h
again 49e
again and -55y
again at -48h
again because 44e
again for 50u
again i -44o
again if -104n
again in 57h
again last 32u
again mom 45h
again my 82e
again next -41n
again on 92u
again the 74h
again third -104s
again today 102y
again tomorrow -105n
again tonight -35e
against me -81u
against the 104u
age -71h
age and 30h
age i -31n
agency 31u
ages -123n
ago 48t
ago and -91t
ago i -53t
agree 65o
agreed -119n
agreed to -65n
agreeing 79u
airhead -35n
airport and -30n
aisle -112n
alarm -99s
alarm so -81n
alarms -44n
alive 241s
alive and 43o
alive but -66t
alive for 61s
all a 33y
all away 50h
all back -42e
all be 161s
all because -51n
all cut 58y
all day -97e
all eleven 90e
all evening -52s
all find -42n
all fine -35n
all i 79t
all know 82o
all laughed 79s
all morning -104n
all of 62t
all on -52n
all our 33u
all over -36e
all pay 53o
all pills 53t
all right -35t
all since 99e
all think -38n
all this 41s
all three 82e
all through -34h
all to -45s
all up 90e
all week 42y
all weekend -97e
all with -82o
all wrong -60n
all year -49s
all zero -39n
allergic -32t
allotment -96n
allowed 47u
allowed a 54u
allowed out 82u
allowed to 34u
allows 78e
almost 91o
alone and 40t
alone for 32e
alone in 51h
alone with -43y
aloud at 33s
already 134t
already a 53s
already did 49t
already gone 34s
already know 51h
already see -47n
already swallowed 40t
already told -38n
alredy 36t
also -38e
altar -66n
altogether 43e
always -50e
always be -56n
always bruised 93y
always complain 109u
always do -46n
always late -31n
always me -31n
always my -48n
always ruin 36o
always was -46n
am 13 60s
am 41 -48n
am 52 70h
am a -58o
am about 51h
am affraid 65o
am all -67s
am allowed -63h
am alone 74t
am already 42h
am an -77t
am at 186s
am better 58s
am bleeding 134t
am brave 33s
am bringing 35o
am broken -37s
am burnt -32n
am checking 144s
am cold 70e
am coming 78o
am damaged -41n
am done 97s
am dreading -42n
am drowning -67n
am dying -93n
am eighty 61u
am empty 64e
am exhausted -56n
am failing -79o
am feart 45u
am feeling 41t
am fifty 30h
am fine 48s
am finished -47s
am free 60s
am frightened 68o
am furious -67n
am getting 107t
am giving -39s
am going 58o
am gone 86s
am good 44e
am grateful -33n
am gutted -92n
am here -62n
am hiding 123u
am holding 74t
am hungry -35n
am hurt -42n
am i 46t
am in 84t
am just -64t
am killing 31s
am laughing 41s
am lazy -37h
am learning -79n
am leaving 123o
am locked 136u
am looking -41s
am lying 73t
am moving 39s
am never -89n
am ninety -77n
am no -47s
am nobody -46n
am not -36e
am nothing 47s
am off -43n
am on 70t
am only 48s
am out 104s
am past -45n
am planning 94o
am pregnant 60u
am rude -33n
am running 111h
am sad -44h
am safe -55s
am scared 75o
am selfish -76n
am serious 56s
am shaking 38t
am sitting 128h
am six -34u
am sixty -81s
am sleepy -34t
am slipping 34s
am slow -47u
am so -42o
am sorry 31s
am stabbing 30o
am starting 56t
am still 62e
am stuck -66n
am such -32h
am sure -83o
am telling 57h
am terrified 43e
am that 126o
am the -84o
am thin 42e
am thinking 132o
am too 31s
am trying -33o
am turning -57n
am under 42e
am unlovable -75n
am useless -86s
am wanting 35s
am wasting -51n
am weak -34u
am wearing 36h
am well -38n
am with -34n
am worn -30n
am writing 67e
ambulance 50t
among -66n
an -42t
an accident 59s
an afternoon -36n
an airhead -35n
an angel 42s
an answer -38u
an apple 74e
an emergency 48u
an empty -42y
an end 36s
an envelope 36s
an essay 39y
an example -38n
an eye 117o
an honest -33n
an hour 58t
an i 34t
an ice -36n
an impostor -40n
an it -163o
an old 32y
an overdose 35t
ana is 31e
anaesthetic -71n
ancestors 43s
and after 87e
and again -58e
and all 35s
and ashamed 39s
and at 39s
and ate -85e
and banged 70h
and bawled -64n
and beats 45o
and behind 39u
and being -34n
and blamed -43n
and breathe -42n
and burn 40h
and by -45s
and call -36n
and can -156s
and could -58n
and crying -46h
and cut 127h
and dad 81u
and danced -34n
and dinner 32e
and do 78u
and dragged 33u
and drank 37t
and dropped -32n
and drove -48u
and end 30o
and everyone -52s
and everything -44t
and fed 51s
and felt -95h
and finally 50s
and found -33h
and four 57s
and frightened 36e
and froze 49u
and get -59n
and got 102o
and grateful -86n
and gum 69e
and hardly 68s
and he 53u
and held 94u
and her 47y
and his 37y
and hit 84h
and hold 35u
and honestly -36s
and hoping 82s
and hot 42o
and hurt 36h
and if 67u
and is 47y
and it 34t
and just 64o
and keep -79n
and kicked 93u
and last 56u
and lately 82o
and laughed -36u
and lay -66s
and left 109y
and let -67s
and lock 35o
and look -58h
and looking 34s
and lost -49n
and mine -66n
and missed -88s
and mom 89u
and my -41t
and neither -50s
and never -48s
and nobody 59t
and none -46n
and not 84s
and now -59t
and offered -71n
and on 63s
and only 50h
and over 142h
and papers 30u
and people -39n
and perhaps -31n
and pulled -61n
and punches 56u
and purged 59e
and put 79u
and rang -50n
and read -62n
and said 74u
and sat 35s
and say -50u
and says 136y
and see -40o
and she 45y
and shut 30y
and since 81e
and slow -62n
and smiled -31n
and so -52s
and sold -31n
and some 58t
and someone 59s
and sorry 87s
and spit 67e
and stand 34s
and start -159o
and still -37e
and stop -47n
and stupid 76t
and swore -30n
and tell -91e
and that 40s
and their -32n
and then -44e
and there 61y
and think 102s
and thinking 124o
and thought 68o
and to -51n
and today -71y
and told 59y
and took 44t
and turned 37y
and walked -71s
and want -36s
and wanted -33n
and watched 59o
and we -121u
and went 40h
and what 84o
and which 37o
and will 66y
and woke -58t
and would 71u
and wrote 77s
and yesterday 48u
and you -30h
angel 42s
anger -42o
angry and -34n
angry at -57h
angry that 101s
angry with -59n
ankle -52n
ankles -41n
annoyed -72y
annoyed that 42s
anorexia 44e
anorexia is 37e
another birthday 39s
another day 31s
another one 65e
another wedding -36n
another week 114s
another year 179s
answer and -43n
answer back 51u
answered back 70u
answered three 33h
answering 107y
answers -33n
antibiotics -44n
antidepressant -48n
anxiety -128t
anxious -58n
any longer 33s
any of -51s
anybody 52e
anybody in 36u
anymore 114s
anymore and 41y
anymore i -92h
anyone 35s
anyone even 38s
anyone in 44s
anyone noticed -33n
anyone that 122s
anyone yet -110n
anything alive -63n
anything but -86s
anything just -55h
anything like -67s
anything now 45s
anything since 61e
anything to 73s
anyway 94u
anyway i 107t
anyway the -75h
apart -97h
apologise for -34n
apologised -66s
apologize -52n
app 78s
apple 149e
application -36n
apply -54n
apply and -54n
applying -34n
are all -44o
are at 122t
are blue 59y
are broken 61t
are cold -52n
are covered 64h
are dead -77n
are done 37s
are empty 61y
are fresh 31h
are getting 42h
are going 88t
are good -80n
are having -40n
are in -57t
are just -51n
are killing -53n
are laughing -34n
are left 89o
are marks 86y
are married 73u
are old -58n
are on -70s
are only -39u
are open 38t
are part -56n
are ringing 109t
are sick -34n
are slow 48u
are so -43h
are still -43h
are the 58h
are there 33s
are torturing 43u
are waiting -33n
are you -68n
are young 176s
argue 95u
argue about 30s
argued 35y
argued with 42y
arithmetic 38s
arm 209h
arm and 76h
arm is -90n
arm not 57h
arm on -96h
arm so 38h
arm to -40u
arms 122h
arms again 72h
arms all 47y
arms and -37y
arms so -46h
arms to -116h
arms when 60h
around 79o
around for 149s
around in -134s
around me 97o
around my 31u
around the -62o
around with -30n
arsed 34s
arsed with 34s
art -45n
arthritis -42n
as -70s
as an 93u
as i 54t
as if -100u
as my -94n
as normal 75o
as that -34n
as usual -122o
as well 117s
ashamed -72h
ashamed i -92n
ashamed to 57h
ashes 55s
ashes to -33n
ask -112u
ask for -34u
ask god 58s
ask her -87n
ask me -73n
ask that 33s
ask what -46n
asked about 196h
asked for -123u
asked her -63n
asked him -41u
asked if -169s
asked my 78s
asked the 86s
asked to 72u
asked what 49h
asked where -33n
asked whether -37n
asking about 73u
asking me -71n
asking what 35s
asks -63e
asks about 42h
asks what -68n
asleep 72t
asleep during -42n
asleep on -49n
assaulted 116u
assaulted on 67u
assume -38n
at -61u
at 10 -61n
at 3 39u
at 5 -85n
at 6 -61n
at a 31s
at asking 51h
at bath -31n
at bedtime -42n
at being -75n
at breakfast 72s
at chess -102n
at church 95u
at college -40n
at eam 42u
at easter 85s
at eight -31t
at every -103s
at first -55n
at five -89n
at for 59e
at four -54n
at goodbyes -72n
at her -40o
at him -36h
at his 127o
at home 56y
at it 72h
at last -60n
at lunch 67t
at midnight 66e
at my 34h
at myself -51h
at new -39n
at night 172u
at nine 49t
at nineteen -90n
at nursery -34n
at parties -38n
at school 53e
at seven -48n
at six -52t
at sixteen -50n
at something -35n
at ten -32t
at that 69o
at their 69t
at them 66y
at thirty -42n
at this -57h
at three -72n
at two -45n
ate 76e
ate a 34e
ate it -43e
ate lunch -40n
ate my -54n
ate one 35e
ate two 35e
attack -67s
attack in -60s
attempt 78s
attic -30n
audit -40n
auditions -30n
auditions for -30n
august -78u
aunt -81u
aunt for 63o
auntie -112n
autistic -47n
autumn -69s
avoid -32n
avoiding -48n
away 77y
away and 117y
away i -56s
away on 90o
away so 64e
away with -41s
awful -89t
awful today 30t
awkward -96n
baby -55o
baby clothes -136n
baby down 40o
baby i 175y
baby in 38o
baby shower -30n
baby will -66s
baby would 131y
back 41 -42n
back alive 33s
back and 122e
back at -31o
back door 48s
back he 31y
back i -49s
back if 48s
back in -36e
back is 43t
back on -42y
back one -51n
back the 31y
back there -90s
back to -71h
back went 34s
back will -37s
backbone -47n
bad -45h
bad at -55n
bad friend 77y
bad happened -42n
bad i 58t
bad luck 38s
bad morning 48s
bad person -41n
bad rn 64h
bad shift 41o
bad sister 46y
bad things 58h
badge -33n
badly -147h
badly and -56n
badly at -62n
bag 139u
bag packed 115u
bags -88e
bags packed -56n
baked -43n
bakery -89s
balcony 61o
balcony because 84s
ball -102s
banana -31n
band -33h
bandage 33h
bandages 101h
bang my 32h
banged my 37h
banging -36u
bank account -39n
bank card 97u
bank i -40s
bank rang 100s
banter 84u
bar -69u
barcode 140h
barcode and 44h
barn 92t
basil -41n
basketball -33n
bat 47o
bath and 101h
bath time -65n
bath with 56u
bathroom 75y
bathroom and 124y
bathroom scales -31n
bathroom until -33e
bathroom with 87y
baton -36n
baton in -34n
bawled -64n
be 60s
be a -49s
be able -41o
be about -47n
be alive 108s
be all 40s
be allowed 91s
be alone -38y
be angry -68n
be another -50s
be arsed 34s
be as 30s
be ashamed -49s
be asked -36n
be back -44n
be bad -54n
be better -50y
be coming -36s
be dead 52s
be excused 56s
be forty -34n
be free 60s
be friends -52n
be gentle -102n
be glad 80s
be gone 109s
be good -43s
be happier 61s
be happy -68h
be here -205y
be home -98s
be honest 32e
be in 54y
be interesting -52n
be jealous -33n
be kind -62n
be kinder -44s
be laughing 48o
be left -32o
be liked -35n
be looked 41s
be married 41u
be my 80o
be near 61o
be needing 84s
be nice -47t
be no 72o
be normal -49n
be nothing 81s
be okay 32s
be out 75s
be over 58s
be patient -46n
be perfect -40n
be polite 50h
be proud -108n
be quiet 80o
be relieved 49s
be right -46n
be sad 38h
be shot 68s
be shouted -41o
be single -56n
be smaller 58e
be so 122s
be someone -52n
be sorry 46o
be stronger 69e
be stuck -34n
be taller -90n
be that -104s
be the -183o
be there -34u
be this 60e
be tired 32s
be trusted -36n
be undone 114o
be where 135s
be with 31s
be worse 77s
beam 34s
beams 48s
beans -134n
bear -107e
beat him -34o
beat my -49o
beaten -41u
beating 71y
beating her 39y
beating myself -37n
beats 122u
beats me 54u
beautiful -44n
becase 52o
because 52e
because a 31s
because he -60u
because it 61e
because my -63u
because she 33e
because the -90u
because then 74h
because there -34e
because they 65h
because we -43n
because you -35n
bed and 109u
bed by 32u
bed early -53n
bed i 37h
bed in 30e
bed now -57n
bed since -50n
bed was -58n
bedroom 145u
bedroom and 38u
bedside 45u
bedside table 60u
bedtime -33s
been a -136s
been bad -43h
been better 48s
been bleeding -79t
been born 41y
been calling 92s
been doing 37h
been drinking 65u
been four -44n
been gentler -33n
been good 33h
been googling -55s
been hard -39n
been having 40s
been hurt -48n
been in -68h
been living 39e
been looking -48s
been me 51s
been on -53y
been parking 39o
been pretending 32o
been rehearsing 42s
been saying 55y
been short -60n
been sober -31n
been stabbed 58t
been the 84s
been there -42y
been thinking 104s
been throwing 41t
been turning -67n
been two 100y
been up 111s
before -43o
before and 52t
before every -68n
before friday -83s
before i 51o
before it 42t
before school -49n
before six 59e
before the 55e
beg 49u
began -120n
begun 91e
begun to 64e
behind my 55e
behind on -56n
behind the 56u
behind with 45o
beige -32n
being abused 64u
being alive 215s
being alone 38o
being asked -39n
being dead 120s
being happy 63s
being here 119s
being hit 50y
being ill -47n
being invited -42n
being jealous -35n
being late -39h
being laughed -45n
being me 36o
being nice -46y
being polite -99n
being sick 64e
being the -97n
believe 79u
believe i -62n
believe the 57s
believe tonight -48n
believe you -36n
believed in -32n
believed it -32n
bell jar -31n
belong 52u
belong in -40n
belt 181u
belt off 56u
bench -89n
bench and -31n
bench is -35n
bend 43s
beneficiary 33s
berlin -46n
beside 66u
beside her 47s
best -49y
best friend -57y
best mate 102y
best or -39n
best part 80s
bet -42n
bet the -39n
better 36s
better and -77s
better by 30u
better dead 34s
better i 46s
better in 31s
better now -35n
better off -54y
better than -41s
better with 126s
between -33o
between me -59n
between my -39n
between the 56s
beyond -38n
bhagwan 30s
bhagwan please 30s
big -30e
bigger -56u
bike -48u
bike and -67n
bikes -30n
bill -135s
bill and -35n
bill came -48n
bills -65s
bin 165e
binge -96e
binged 46e
binged and 39e
bingo -31n
biology -32n
birth 129o
birth and 82s
birthday -66e
birthday and 79e
birthday cake -50e
birthdays 127s
biscuit -63e
biscuits -155e
biscuits to -80n
bishop -35n
bit 33h
bit about -30n
bit and 57s
bit ashamed -48n
bit by 84s
bit everyone -31n
bit her 41o
bite 130h
bite of 45e
biting -67n
bits -159t
bits when -97n
bitten -66n
bitter -72s
black 59e
black coffee 155e
black eye -32u
blade 208h
blade i 40h
blade on -72n
blade out 79h
blades 117h
blades and 84h
blame -58s
blame me 84s
blame them -83n
blamed -59n
blamed the -35n
bleach 45t
bled 33h
bled because 54h
bleed 226h
bleeding 77t
bleeds from 49e
blew -41n
blister 55t
blister packs 55t
blocked 58t
blood 96t
blood all -67t
blood in 60e
blood on 73y
blood pressure -64t
blood test -43n
blow 47o
blown -38n
blue 96y
blue one -63n
board -105n
body 137h
body because 89h
body for -47h
body is 74h
body to -53h
body when -36h
body will -54n
body with -67n
boiler -52e
boiler has 51e
bombed -36n
bombed the -34n
bombing -31o
bone and 32e
bones 68e
bones and 35e
bonus -43n
book -66u
booked the 91s
booking 116s
books -33o
boot 74o
boots -36n
bore -30n
bored -126n
bored of -32n
boring -117e
born 139s
born and 30s
born into -34n
borrow 36s
borrowed 76s
borrowed from 37s
boss -49o
boss put -36n
boss was 32s
boss will -62n
both go -34n
bother 154s
bother to -73n
bothered -51n
bothers -36n
bottle 87t
bottle empty 87t
bottle is 90t
bought it 61o
bought myself -88n
bought rope 132s
bought the 53o
bowling -30n
bowls 35o
bowls club 35o
box of -33n
box with -80h
boxes were 48u
boy and 35o
boy next -33y
boy will -32n
boyfriend 113y
boyfriend and 67u
boyfriend choked 38u
boyfriend found 57h
boyfriend has -47y
boyfriend hurts 38u
boyfriend makes 52u
boyfriend says 42y
boys 92u
boys in 135u
bracelets 52h
bracelets up 60h
brain 133s
brain is -47n
brain said 46s
brains -36s
brains for -57n
brambles -90n
brave -65s
bread -136e
bread knife -98n
break it 32s
break my 53h
break room 53e
breakfast -65e
breakfast like -60n
breakfast the -58n
breaking 58u
breakup -105h
breath and 82s
breathe 102e
breathe before -62n
breathe easier 44s
breathe right 61t
breathed 33t
breathing 218s
brick -30n
bride -36n
bridesmaid -34n
bridge 72y
bridge and 66y
bridge at -31n
bridge i -81t
bridge on 53s
bridge when -35n
bridge with -34n
bring it 42e
bring me 73s
bring my 35o
bring the -53u
bringing a 51o
brisbane 37h
broccoli -32n
brochure -63n
broke a 56h
broke his -36n
broke in -31n
broke me -78n
broke out -36n
broke two 38u
broom 64u
brother and 130o
brother beat -35n
brother for -51n
brother he 97s
brother in -87y
brother is -39y
brother locked -80n
brother said 104u
brother thinks -31n
brother to 43s
brother today 65s
brother until 48o
brother was 38u
brothers 109u
brought it 49e
brought me -58s
brought shame 43s
bruise on 40h
bruised 62y
bruised and 93y
bruises 195y
bruises are 70u
budget -130n
budgie -32n
buffet -48n
bug -92n
bugs -51n
bugs me -51n
build 39s
built to 48s
bulimia in -105n
bulimia is 76e
bullet for -33n
bumped -31n
bungee -38n
bungee jump -38n
burden on 53s
burden to -43s
buried in -31n
burn 73o
burn from -35u
burn myself 50h
burn or 94h
burn the 64u
burned -105h
burned me -57u
burned my -30h
burns 120t
burns me 131u
burnt -32h
burnt out -51n
burnt the 32u
burst -30n
bus and 85y
bus home 54h
bus in -49n
bus to 43u
bus tomorrow 79s
bus was -56s
bush 67h
business -89y
busy -50s
but he -55u
but his -73n
but i 47t
but it 197t
but like 37s
but mine -39n
but my 44s
but not 97t
but she -151n
but still -39n
but that -65n
but the 33e
but they 69s
but this -49e
button that 32s
buy -86n
by -57u
by accident -101h
by asking -70n
by bit 84s
by eleven -47n
by five -45n
by friday 40s
by how -65s
by line -45n
by mistake -80n
by monday 101o
by my 114u
by noon -30n
by not 57e
by now -106t
by one 37t
by our 40y
by six -43u
by sunday 113s
by the 71u
by then 56s
by three -47n
by your 46s
bye 111y
cabinet 97t
cable 52u
cactus -62n
cafe 70s
caffeine -32n
caffeine and -32n
cake -70e
cake at 63e
cake for 61e
cake if 97e
cake is -38n
calendar -99o
calf -30n
call -37h
call and 94h
call at 62h
call before 59h
call centre 53s
call from -36n
call him -62n
call it -30u
call my -33n
call the -78n
call with 84h
call yourself -39n
called -126e
called in 47o
called it 32u
called me 62e
called my -111s
called the -89n
calling me 37h
calling myself -93n
calls -47y
calls me -58n
calls then 54u
calm 152h
calm about 70s
calm and 77t
calm i -69n
calmly 40u
calms 76h
calms me 76h
calories 57e
came -31s
came and -55h
came back 43y
came down 60h
came for 55s
came home 79s
came i 41s
came in -84u
came last -58u
came on -107n
came out -66u
came with -58n
camera 59y
can already -47n
can breathe 83h
can call -62n
can die 39y
can go 34s
can have 117s
can i 38o
can keep 41o
can leave 40u
can put -81e
can read 74h
can rest 93s
can see -45u
can someone 109y
can still -89n
can tell -97n
can wait -33n
can wear 52u
can write -47n
cancelled -71e
cancelled my 61u
cancelled on -64e
cancelled the 53s
cancer 83s
cancer and 74s
candle for -38n
canteen -97u
capable 41o
capital 33s
car and 60u
car boot -76n
car door -64h
car for -39s
car had 36s
car he -32n
car on 101u
car park 65o
car so -33n
carbs -36n
card bill -41n
card was -49n
card with 71u
cards -97n
cards for -47n
care -55s
care that 58s
career -102n
career is -51n
careless -44n
carer 40u
carer pinches 54u
carpet -100n
carried -104e
carried it -39n
carried me -36n
carried my -43n
carry 122e
carry me 46e
carry on 174s
carry the -46u
carrying 56o
carrying on 128s
carrying the -35n
cartoons -33n
carve 58h
carve the 47h
carved 75h
carved fat 70h
case 171h
case i 79o
cat and 87y
cat did 93h
cat died -51n
cat videos -63n
cat was -52n
catch up 65s
catching -60n
cats 96s
caught myself 43s
cause 94u
cause i 40e
cause the 43u
ceiling 37s
cellmate 55o
cemetery 46s
chair 62u
chair against 33u
chair collapsed -34n
chair without -40n
chairs -68s
champagne -47n
chance 91s
chance and -32n
change -143u
changed 55t
changed my 48t
changing 46u
changing room 56u
chapter -32s
character -66n
charge -52n
charger 52u
charity -42s
charity shop -49n
chart -38s
chased -44n
chat goes -32n
cheap -64n
cheaper 36s
cheated -74o
cheated on -44n
check out 35s
checked 69s
checked it -44n
checking his -44n
checking out 144s
checking the -31n
checks 84u
checks the 53h
cheek 54e
cheese -108n
chef -41n
chem -108n
chemo -31s
chess -102n
chess and -74n
chest feels -34t
chest hurts 61e
chest is 46t
chew 119e
chew ice 37e
chew it 46e
chewed 87e
chewed it 51e
child for 53y
childhood -43n
childish -32n
children and 100y
children in -32n
children would 38o
chin -124n
china -77n
chips -84n
chloe -44n
chocolate -171n
chocolates -67n
choice 62e
choice and 46e
choir -156n
choked 118o
choked in -50n
choked me 72u
choked on -51n
choose -74u
choosing 47s
chopping -39n
chose it 49h
chosen 139s
chosen the 141s
christmas and -83s
christmas do -50n
christmas presents 102s
church 52u
cigarette 126h
cigarette because 73h
cigarettes 32h
circle -51n
city 31e
claim 45s
clapped -35h
class -67y
class and -88s
class teacher 33u
classmates -48n
clean 88h
clean for 57h
clean from -52n
clean up 48h
cleaned 43s
cleaned it -105n
cleaned my 48s
cleaner -31t
cleaning 91y
clear 101s
cleared -37s
cleared my 31s
clearing 47s
clever like 42e
client -41h
cliffs 102s
cliffs after 68s
climbing -71n
clingy -63n
clock -66n
clocks -118n
close 54h
close my 56u
close to 35o
closed -36t
closed so -40n
closer 35u
clothes 56u
clothes off 43u
clothes on 48u
club -37y
club and 33y
clumps 35h
coach is -40n
coach said 32e
coach says 43u
coat in 58s
coat this 39s
coats -78u
coding -57n
coffee -53e
coffee and -57e
coffee at 97s
cold all 55e
cold because -41e
cold thinking -43n
cold water -35s
cold with -34n
collapsed under -37n
colleague -63y
colleague told 32y
colleagues -49e
collecting -125n
college -92s
comb 71e
come again -55n
come and 81y
come by 50s
come from 76o
come i 62s
come in 55o
come out 35y
come to -44s
comeback -108n
comedy -55n
comes 99u
comes from -46n
comes in 117u
comes into 43u
comes out 83e
comforting 36u
comfy 36s
coming 92o
coming back 32o
coming for -57n
coming in 32u
coming out 82e
comma -49n
comment -71n
committee -142n
committee and -46n
common -53n
compare -80n
compare myself -39n
compares -55n
comparing -102h
comparing me -36n
comparing myself -30h
complain about -51n
complicated -33n
conference -75n
confidence -33y
consultant -42o
consultant talked -33n
consumed 64t
contact -35n
contest 41s
continue 45s
contract -207h
contract but -102n
contributed -31n
control freak -35n
controller -30n
conversation -69n
convinced -31n
cook -106e
cookies -43n
cooking -65o
cool -42t
cool with -46h
copied -35n
coping -43n
cord 70h
corrected -55h
costume -54n
cot 36o
cot and 36o
cottage -47n
cough -54n
could be 95s
could die 37s
could feel -30n
could go 36u
could have -134s
could hear -67n
could i 55o
could just 116s
could meet -40n
could murder 63o
could not -35e
could say 80h
could see -73h
could sleep -190n
could strangle 31o
could swap 50s
could tell -30n
could use 46s
council -49o
count the 76t
count what -32n
counter -46h
counting down -31h
country 65y
country we 39h
counts my 33h
couples -37n
course -163n
course and -32n
course on -45n
courses -60n
courses this -60n
court 61o
cousin and -47n
cousin told 68y
cousins -40e
cover 79u
cover it 106u
covered 54h
covered in 41h
covers 89u
coward -72y
coward to 44s
cramps -44n
cranky -36n
crash 34s
crashed 43t
crashed and -35n
crashed the 91t
crawl -31n
cream -104h
credit -136t
credit card -62t
credit for -57n
credits 55s
crew -59n
cried about -32n
cried and 35e
cried at -48n
cried for 33s
cried i 36h
cried in -77t
cried like 77o
cried so 54u
cries 92o
cries at 99e
crime -102u
crisis -80s
crisps -138n
crooked -74n
cross -73s
cross i -41s
cross that 45s
cross with -106n
crossed 32s
crowd -46n
cruel -116h
crush -67n
crush saw -36n
crushed -41n
cry -81u
cry for 88s
cry into -47n
crying and 33y
crying at -51n
crying in -47n
cup -39e
cup and 98e
cup of -51n
cupboard again -77n
cupboard door -57u
cups -47n
curiosity -48n
curiosity killed -48n
curry -74n
cursed 33s
curtains -51u
custody 54s
customer -39s
customers -31n
cut 51h
cut and 80h
cut both 34t
cut deep 52h
cut from -45n
cut is 35h
cut my -163h
cut myself -158h
cut out -63n
cut so 104h
cuts 207h
cutting 159h
cutting after 73h
cutting again 47h
cutting down -43n
cutting herself 33y
cutting myself 42h
cv -102n
cyclists -32n
d -33n
dad about -70y
dad at -31n
dad beat 78o
dad been 42y
dad chair -40n
dad died 47y
dad going -194n
dad gun 79o
dad had -34n
dad hitting 77y
dad i -53o
dad in -35n
dad is 59y
dad left -48n
dad never -67n
dad says 44y
dad thinks -57n
dad to -33n
dad used -42n
dal -44n
damaged -41n
dance -102e
danced -46n
dancing -41s
danger to 38o
dark 51s
dark and 71y
dark i -50n
darker 62s
date for -64n
date i 90u
date so 30s
dates -63n
daughter and -33o
daughter asked -49n
daughter in 32u
daughter is 57y
daughter said 32s
daughter told -46n
daughter too -46o
daughters 57y
dawn 116o
day at -69s
day because -47n
day but -50n
day for -87s
day four -36n
day is -118e
day of 81o
day off -35n
day on 105s
day she 53s
day since 38t
day so 33e
day that -57n
day they 70o
day was -55n
day with 69u
day zero 150h
daydream 45s
daydream about 45s
days 56e
days and 46e
days are -68n
days now 101e
days on -62n
days without 97e
dead 116s
dead after -48n
dead before 80s
dead body -79o
dead but -54y
dead by 58s
dead end -46n
dead father 44s
dead he 40y
dead i -39s
dead in -33n
dead now -36n
dead on -112n
dead than 82s
dead to -65n
deadline -37h
deadline and 30s
deadline i 71s
deal 50h
dear -89t
dear me -39n
death 143s
death in 48s
death is 61s
death of -63n
debt 100s
debts 41s
decent night -41n
decent thing 48s
decided 101s
decided and -33s
decided to -44s
decides 30u
declined -49n
deep -33t
deeper 63h
defective -34n
defend -49n
degrees 36h
delayed -69n
delete 65s
deleted 105s
deleted all 85s
deleted my 38s
deleted the -33s
deliberately 114h
dementia 50o
dementia i 37o
dented -41n
dented the -37n
dentist bill -48n
dentist for 117s
deployment 132y
deposit -32n
depression 105s
deserve food 39e
deserve to 31h
deserved 89h
deserved it 100h
designed -42n
desk -30h
desk i 32h
despair -46n
detention -55n
detention for -55n
diary 74y
diary last -31n
did an 33s
did for -55n
did i -152t
did in 37s
did it 116h
did last -88n
did my 44h
did not -88u
did that 101o
did the 73h
did they 39s
did things 48u
did this 40o
did to 107o
did what -36s
die 150s
die alone -64n
die before 52s
die for -139o
die i -86h
die in 44s
die now 36t
die of -92n
die on -71n
die or -32h
die over 37s
die so -37s
die than -30s
die then 104s
die with 70s
died in -33s
died inside -34n
died of -39n
died on -65s
died that 103s
died tomorrow 48s
dies 126h
diet -54e
diets -39n
difference -70n
different things -35n
differently -73n
dig 59h
dinner and -81e
dinner at -39n
dinner i 81e
dinner in 55e
director -30n
disappear 33s
disappear for -40s
disappear to -47n
disappoint -32n
disappointed -43s
disappointed in -33h
disappointment -56n
disaster -72n
disgrace -47n
disgusting -39e
disgusting and 32h
dishwasher -81s
dislike -98n
dissertation -49n
divorce by -79n
diwali -54n
dizzy 94t
do 53s
do all -39n
do another 122s
do anything 58e
do better -72s
do everyone 59s
do everything -52n
do i 121y
do it 177o
do karaoke -60n
do list -74n
do next 52s
do nothing -205n
do one -70h
do other -57n
do people 99s
do small 43h
do so -76n
do something 121o
do taxes -57n
do the -164u
do things 34u
do this -92o
do to 150o
do was -34n
do what 42u
do when 120u
do with -132s
doctor -64e
doctor asked -85n
doctor changed -32s
doctors 51s
does anyone 30s
does anything -41o
does he -121u
does it 78u
does not 33y
dog and -70s
dog down 85s
dog follows -59n
dog goes 46s
dog swallowed -32n
dog was 62s
doing homework 32u
doing it 41e
doing okay 52s
doing so 37h
doing the -69s
done and 31o
done for -50n
done in 41s
done is -36n
done it 127t
done living 101s
done the -65t
done to -46h
door 104y
door again 36o
door at 51e
door because -56u
door closed 86u
door for -36s
door handle 77u
door in -33u
door is 38y
door like -79n
door shut 63u
door since 33u
door they 49o
door unlocked 47u
door with 37u
dorm 73u
dosent -52n
double -97t
double shift -43n
doubled 108t
dough -85e
down a 46s
down at -115n
down for 37h
down i -42n
down my 58e
down now -54t
down on -32e
down properly 60u
down they 76o
down to 65e
down what -60n
down with 75o
dowry 104u
draft -43n
dragged 34u
dragged me 39u
drain on 34s
drains -35n
drama -57s
drama queen -34n
drank 190t
drank it 38t
drank too -166s
draw -37n
drawer 120h
drawer is -36n
dreadful -58n
dreading -47n
dream -45o
dream of -75o
dreamt -63u
dress -42e
dress i 70u
dressed -46n
dressing -33n
drew -41y
drink 125e
drink after -39n
drink and 82u
drink water -59n
drinking 73u
drinking and 34u
drinks 31u
drinks i 37u
drive -81s
drive everyone -43n
drive forty -34n
drive into 30s
driven 31y
driver -49u
driving 41s
driving test -44s
dropped -46h
dropped a 44h
dropped my 64h
dropped out -57s
dropped when -42n
dropping -40o
drown 92o
drowning -46o
drowning in -70n
drowsy 61t
drums -75n
drunk 142u
drunk the 74t
dry -73n
dubai -71n
dubai and -34n
dull -118n
dull and -51n
dumb -81t
dumped by 32s
dumped me -38t
dunce -32n
during -57h
duty -32u
dying 52s
dying i -33s
dying is 63s
dying to -69n
each 39y
each and -43n
each time -62h
each wrong 62h
eam 99y
earlier -42n
earlier next -37n
early -92t
early shift -80n
earn my -45n
earns -43n
earring -31n
ears -31t
ears are 106t
earth 173s
ease -50n
easier 57s
easier once 43s
easter -30o
easter eggs -41n
easy it 71o
eat 100e
eat alone -56n
eat and 75e
eat at 130e
eat crisps -34n
eat i 53e
eat in 116e
eat it 34e
eat lunch -49n
eat more -30n
eat nothing 59e
eat something -73n
eat that -37e
eat too -90h
eat until 50e
eat when 48e
eat with -58n
eaten a -39e
eaten in 61e
eaten today -50n
eating and 83e
eating beans -43n
eating my -133s
ed 44e
edge 89s
educated -35n
effect 95t
egg -37n
eggs -86n
eggs so -41n
eggshells 43u
eight -90h
eight and -32n
eight hours -41n
eighteen and -33n
eighteenth 35s
eighties -122n
eighty 47u
eighty i 37h
eighty one 42s
eighty three 34u
eldest -88n
eldest i -39n
eleven and 82e
eleventh 42s
eleventh floor 42s
else -70h
else should 38s
else was -32n
email -76h
email if -52n
emails -32h
embarassed -36n
embarassed i -35n
embarrass -52n
embarrassed -101s
embarrassed that -71n
embarrasses -95n
embarrasses me -84n
embarrassing -93h
embarrassment -77n
embarrassment when -61n
emergency 128u
emptied the -38t
empty 130t
empty after -69n
empty and 88t
empty because -31n
empty packets 46y
end i -58n
end it 104s
end my -49s
end of -110s
end the 42s
end things 31s
end this -144n
ended -74y
ended up -85u
ending 83y
ending it 90y
endless -98n
ends 63e
ends in -122n
engaged -80h
engaged and -34h
engine on 30y
engines 53t
enjoy -70s
enough 68s
enough for -126n
enough i 83s
enough of -33s
enthusiasm -43n
enthusiasm for -39n
entire life -32n
entire month 33t
entirely -86n
entry 83s
envelope and 31s
envied 141s
envy 44s
erase -42s
erase me -39s
erd and 38s
error 48s
error and 50s
errors -34n
essay is -62n
essay on -38n
essay that 64y
essays -65n
euros -44n
even -60e
even born 35s
even get -47n
even if -64e
even keep -58s
even know 39y
even like -34n
even say 33h
even the -62u
even water 84e
even when -82n
even worse -31n
even worth 40s
evening to 80s
evenings 94e
evenings i 95e
ever -38e
ever find 41u
ever look 158s
ever think -44n
every birthday -36s
every bite 34e
every bridge 43s
every chance -31n
every day 62e
every evening 63e
every group -58n
every job -54n
every last -36n
every mark 34h
every meal 87e
every morning 122s
every new -41n
every night 97e
every one 80o
every photo -33u
every pill 43t
every relationship -43n
every room 31u
every thursday 40u
every time -50u
everybody -72s
everybody was 70s
everyday 68u
everyday i 49s
everyone a 62s
everyone and 73y
everyone at -47s
everyone but -35n
everyone can -53n
everyone else -35s
everyone gets -47n
everyone got -34n
everyone has -39s
everyone i 107s
everyone if 48u
everyone in -101o
everyone is 45s
everyone laughed 40s
everyone on -42n
everyone said 33s
everyone says 50o
everyone there -110n
everyone thinks 36h
everyone was -46s
everyone would -50s
everything about -73n
everything and 62y
everything in 122t
everything is 33t
everything ready 57s
everything right -53n
everything to 38e
evidence -40n
ex 78y
ex and -36o
ex at -52n
ex he 49y
ex i -30y
ex in -39n
ex is 133u
ex sits 59u
ex told -49n
ex walked -57n
ex was -35n
ex wife -44n
exactly 57s
exactly where 36h
exam -106t
exam stress 44e
examiner -88n
example -38n
excel -57n
except me -68n
except my -34n
excused 56s
excuses -64u
excuses for 76u
exes -33n
exhausted -88n
exist 71s
existed 86s
existence 121s
existence is 121s
existing 92s
exit 108s
expected -81n
expected more -39n
expensive -64s
explain my 55h
extended -68n
extended by -44n
eye 69u
eye and 44u
eyes and 42s
eyes are -60n
eyes tomorrow 45s
f 41o
fabric -43n
face again 43h
face and 88u
face another 32s
face has -69n
face on -46n
face the -90s
face to 40u
facebook -45n
facts -64n
faded 67h
fail -31h
fail at -46s
fail chemistry -42n
fail i 70h
fail this 36s
failed -50t
failed again 44t
failed and 35e
failed as 35s
failed french -74n
failed i 54e
failed neet 34s
failing -114e
failure on 90h
faint 159e
fainted 108e
fainted again 63e
fainted in 31e
fair -146u
fair and -52n
fair enough -49u
fake -67n
fall apart -36n
fall asleep 48t
fall on 45s
falling out 33e
family and 120o
family dinner -82e
family has 56s
family honour 48o
family joke -79n
family over -62n
family thinks 131e
family would 61s
fantasise 162o
fantasise about 162o
far -45t
far from -34n
far too 43y
farewell -40n
farm 91t
fashion 76h
fast and 34t
fast before -49n
fasting -36e
fasting for -35n
fat 59e
father and -80s
father so -34o
father will 38u
father would -54n
fathers -40n
fault and -44n
fault for -141u
fault he 70u
fault i 38u
favour 88s
favourite -40e
fear of -35n
feart 45u
feast -39n
february -39n
fed -48s
fed up -87s
fee -43n
feed the -45s
feedback -94n
feeding 44e
feeding tube 35e
feeds 110o
feel -38t
feel anything 73t
feel at -43n
feel bad -39s
feel better 48h
feel calm 67s
feel dirty 32u
feel empty -100n
feel fat -35n
feel flat -49n
feel guilty -53e
feel heavy 39t
feel i -33s
feel invisible -49n
feel is 37s
feel jealous 58s
feel my 47t
feel myself 41h
feel nothing 53h
feel raw -30n
feel sick -39t
feel silly -63n
feel sleepy 61t
feel so -90t
feel stupid -32n
feel suicidal 73s
feel to 32s
feel warm 84t
feeling 44t
feeling so -53t
feeling sorry -60n
feeling stupid 57s
feeling suicidal 81s
feeling when 43u
feelings -176h
feelings and -31n
feels empty -37n
feels like 43e
feels sorry -37n
feels tight -48n
feet 92h
feet after -42n
feet and -30n
feet are -47n
feet bleed 56e
feet under 52s
fell -43u
fell asleep -103u
fell down -44n
fell for -52n
fell out -41n
fellow 45o
felt -102h
felt dizzy -37n
felt good 58o
felt it -62n
felt nothing 50h
felt was 83s
fence is 53s
fetch 60y
fetch the -30n
fever -66n
few of -36n
fewer -32n
fifteen -35n
fifty -61e
fifty and -66n
fifty eight 89h
fight 38t
fight with 74t
figure 34h
figured -57n
figured out -57n
file to 65h
filling -34n
filmed 40u
films -49n
finally be 38s
finally told -31n
find any 45s
find me 92s
find my -46u
find out -99s
finding 40h
finds 47u
finds it 40h
finds me 49s
finds out -31u
fine -41s
fine and -40o
fine i -53s
fine without 49y
finger 37y
finger in -63n
finger on -35n
fingers 132e
fingers down 34e
fingers in 69h
finish 38s
finish i 59s
finish it 63u
finish this 31t
finished me -85s
finished the 82t
finished what -35n
finishing -39n
fire -42o
firm -31n
first -41s
first day -61n
first i -38n
first in -55n
first the -77n
first thing 100s
first week -48n
fish -83s
fish fingers -54n
fishing -52n
fist 86h
fists 137u
fit 40e
fit on 65s
fits -43o
five -106e
five days 169e
five hours -40n
five kids -68n
five months 97h
five times -44e
five year 98s
five years -63n
fix -34s
fix that 72s
fix the -41n
fixed -36h
fixing -34n
flat and -35u
flat at 56s
flat before 48u
flatmates 35h
flight at -61n
flinch 120u
flinch when 125u
flinched 117u
flooded -32n
floor 96t
floor and 132t
floor since 33t
floors -30n
flopped -36n
flour -30n
flu -109n
flunk -32n
fly -82y
fly on -64n
flying -43u
foam -32n
fold -47n
folks 152y
follow 76s
follow up 83s
followed 58o
followed her 43o
following me -35u
food 106e
food for 35e
food in 31e
fool -37e
fool of 42t
foot in -77n
football -104u
football and -61n
footy -31n
for 5 57h
for a -68e
for after 70s
for all 34y
for and 69y
for another -31s
for anymore 32s
for anything 45h
for asking 36u
for being 63y
for coding -57n
for coffee -33n
for dad -87o
for death 107s
for diwali -46n
for dowry 79u
for each 55h
for eating -37e
for eid 39u
for eleven 78o
for ever 66s
for every 88e
for everyone 73e
for everything 86y
for five -41e
for foxes 78s
for friday -46u
for getting 45u
for good 172s
for her 66o
for hiding -41n
for his -35n
for hours 41h
for it 117h
for later 51h
for like 65h
for march 136s
for me 47s
for missing -37n
for my 35s
for next 43s
for nine 36e
for not -51u
for nothing -43n
for now -59n
for once -31n
for one -39y
for pickup -39n
for real 52y
for running -66n
for saturday -77o
for school 54o
for scratching -75n
for six -30n
for someone -71n
for sugar 36s
for telling -58n
for them 51s
for this -112o
for three -37n
for today -45n
for two -72e
for wearing -74n
for what 99o
for when 111s
for whoever 102s
for writing -31e
for you 32s
forced -64u
forced myself -48n
forces 47u
forces me 44u
forearm 133h
forehead 36h
forever 36y
forever and 31y
forgave -92n
forgave him -41n
forget -83h
forget me -63n
forget the -106n
forget what 40h
forgets -89s
forgetting -63n
forgive me 125s
forgive myself -105n
forgives 70s
forgot -101h
forgot mom -34s
forgotten -98n
forgotten my -42n
form -61u
forms -64n
fortnight -33n
forty -83h
forty and -37n
forty days -43n
forty four 47h
forty miles -34n
forty minutes 41y
forty nine 67e
forty two 33h
forty years -68u
forward 76s
forward to 100s
foster 77u
fought abuot 42t
found 62y
found a 79y
found by 108s
found it -32u
found my 36y
found one -46n
found out -75y
found the 35h
four and 36e
four floors -30n
four hours -50n
four hundred 51s
four times 52e
four with -31n
four years -45n
fourteen 38s
foxes 78s
fractions -56n
frame -37n
fraud -60s
free 47s
free of 33o
free to 60s
freeze -47n
french -98n
friday and -52s
friday he 105u
friday i -73n
friday so 64e
fridays -44e
fridge -73e
fridge and 37e
friend came 61u
friend got -51n
friend is 56y
friend just 46y
friend said 45y
friend she 35y
friend texted 39y
friend to -48n
friend wants 152y
friends -69y
friends are -50n
friends boyfriend 47y
friends have -33n
friends to -32n
friendship -57n
fright -49n
fright and -46n
frightened of -33u
fringe -60n
from a -54u
from being 65e
from everything 40s
from first 76s
from hell -43n
from here 35s
from him 50u
from home -55n
from hr -38n
from last 47h
from me 65o
from my 47e
from now -68n
from practice 37s
from that -50n
from them -36n
from under 46t
from when 84e
from work 77u
from year 48o
front 35u
front door 87u
frost -40n
froze and -38s
full and -52n
full at 95t
full stop -46y
fun -63h
fun and 61h
fun without -35n
fund 37s
funeral 43s
funeral i -42n
funeral so 104s
funeral songs -42s
funerals 35s
funny how 59s
furious -71o
furious with -56h
furniture -68s
fuss 94h
future 115s
future i 103s
gain -79n
game 83u
gaming 80y
garage 127t
garage and 69t
garage is 81t
garage with 88y
garden -78o
garden go 90o
gardening -56n
gas is -31t
gas on 60t
gate -37e
gave -36y
gave away -36y
gave blood -42n
gave my 49s
gave myself 109h
gave the -47s
gave up -94h
gay 66u
gentle -45s
gentle with -81n
gentler -33n
get 41e
get a -31u
get in -53u
get me 44o
get on -36n
get one 46e
get over 160s
get rid 130e
get sick -31n
get some -36n
get the 51s
get there 30s
get things 42h
get thoughts 36o
get tired -50n
get worse -80n
gets 142u
gets a 39h
getting 71t
getting cold 48t
getting hard 52t
getting old -51n
getting sleepy 34t
getting tired 48u
gg 60y
ghosted -51s
giggled -49n
gin 37t
girl 56y
girl and -89o
girl he -31u
girl in 83y
girl next 85y
girl when 66u
girl who -49n
girlfriend 83o
girlfriend i -36o
girlfriend is -32y
girls -85h
girls and 33s
girls in -31n
give anything 86s
give my 61s
give the -63n
give up -37s
given -52y
given up -65n
gives 42o
glad every -57n
glad i -64n
glad to 63s
glass -54t
glass door -40n
glasses -57s
glasses of -46n
gloomy -35n
gloves 47e
go 94u
go again -33s
go and 102o
go back 42o
go for -106h
go from 38s
go home -89u
go i 33o
go in -64u
go now 33s
go of 67u
go on 31s
go outside -34u
go over -102e
go so -47n
go through 37s
go to 64u
go too 43s
go wrong -38n
goal -155e
goals 37s
god 133s
god for 38s
god forgive 36h
god help 32e
goes 125e
goes down 84e
goes in 38e
goes on 82e
goes the -48n
goes to 52s
goiing 79o
goiing to 79o
going 60o
going back -45t
going down 143t
going home -69u
going like 42t
going numb 69t
going on 57s
going so -35t
going to -46o
goldfish 69s
gone 80t
gone and 62y
gone back 42h
gone by 77t
gone for -34n
gone off -169n
gone to -40s
gone wrong 43s
good and 35e
good at -49h
good coat 48s
good day 54h
good enough -81n
good evening 35s
good for -49h
good home 51s
good minute -53n
good nurse 30s
good ones -50n
good shirt 35s
good to 89s
good years -43n
goodbye 173y
goodbye cards -47n
goodbye everyone 65s
goodbye letter 85s
goodbye party -34n
goodbye to -87y
googled 34e
googled how 56s
googling -58s
googling how -62s
goose -71n
got another 42y
got bruises 46u
got cancer 55s
got cut -43n
got drunk -52t
got dumped 39s
got eleven 31o
got everything 90s
got extended -44n
got hit 153u
got home 92h
got in -35n
got into -30n
got it -53o
got new -75h
got no -93s
got nothing -33y
got out -32n
got rid 38e
got shot -33n
got stabbed -68n
got sunburnt -39n
got the 69y
got three 82o
got to -165n
gp -50h
gp i 104s
grabbed 69o
grade -108n
grades -68u
gran 36y
gran says -32n
grand 102s
grandad -48y
grandchildren -72s
granddaughter -42y
grandfather -59n
grandma -56o
grandmother -87y
grandpa -54u
grant -31n
grateful -102s
grave 71s
grave i 40s
graveyard 34s
great -41e
green -87n
greenhouse -32n
grew -41n
grey -47y
grief -89n
grieve -49n
ground 145y
ground to -87n
grounded -47n
group -163y
group chat 43y
group presentation -35n
group project -46n
group projects -54n
growing 32s
growled -47n
growled in -47n
grown -65u
grown up -104n
grown woman 55h
grumpy -119n
grumpy all -38n
guess 58h
guessed -45n
guest -33n
guests -33u
guilt -55n
guilty -120e
guitar -52y
gum 132e
gun 132y
gun and 60y
gun out 49y
gun to 50o
gutless -33n
gutted -83s
gutters -171n
guy 113o
guy online 31y
gym -168e
gym again 44u
ha -39o
had all 45t
had auditions -30n
had been -52n
had bulimia -108n
had cake 77e
had done -53n
had ended -42n
had flu -35n
had gone -41s
had has -32n
had i -52n
had it 38h
had me 111u
had never 111s
had no -42n
had not -53s
had one -52n
had our 59y
had the 113o
had to -66o
had water 37e
had wine -75n
hair and 30u
hair comes 73e
hair cut -92s
hair myself -43n
hairbrush 47h
haircut -72n
hairdresser -50n
half past -39n
half the -30n
halfway -49e
halfway through -32n
hall and 54u
halls 121s
hallway -62u
hammer 34o
hammer i 36o
hamster -76n
hand and 61y
hand at -58u
hand before 50o
hand in 89h
hand me -39n
hand on -46u
hand over 112h
hand so 42h
hand that -31n
hand was 34u
handed -111n
handed in -59n
handful 49t
handle 51u
handled -49n
handover -56n
hands shook -48n
hands when 88o
handshake -88n
hang 87y
hang himself 78y
hang myself 37s
hang the -41n
hanged -67n
hanged himself -65n
hanging 37s
hanging myself 49s
hanging on 44s
hangs -53n
happen 87t
happen again 31o
happened 87h
happened on -56n
happens 174t
happens if 45t
happens on 36u
happier 60s
happy -125e
hard -139o
hard and -43o
hard he 86o
hard it 51o
hard my 33h
hard on -96n
hard there 75o
hardest -51n
hardly any -37n
hardly anyone 73s
harm is 45h
harm my 61o
harmed 64h
harold 36e
harsh -61n
has a 40y
has been -42u
has bruises 32y
has dementia 51o
has ever -84n
has given -70n
has gone -102y
has locked 77y
has made -43u
has me -43n
has my -32u
has packed 51e
has said -36n
has taken 42y
has told -66n
hash -36n
hash of -36n
hat -35n
hate -122h
hate it 60h
hate me -55s
hate my -70e
hate that 109h
hate them -69h
hate to 38s
hated -44s
hates -99s
haunted 60s
have 42t
have a 45o
have achieved -32n
have an -37n
have become -61n
have bled 33h
have blown -37n
have bought 68o
have carried -55e
have chosen 150s
have counted 31s
have died 158s
have drunk 111t
have eaten -64t
have ever -45s
have failed -62e
have fixed -54n
have found -32e
have got 46o
have grown -63n
have had -67t
have heard -60n
have held -38n
have i -54t
have just 43t
have kept 106e
have laughed -36n
have learned 55u
have let -42o
have locked 53u
have lost -43e
have me 73u
have missed -70n
have moved 73h
have my 58u
have never -173o
have no -130s
have not -49e
have nothing -68s
have one 41s
have only -71n
have overdosed 52t
have picked 122s
have reached 85s
have ruined -51n
have run 67s
have said 70s
have sent 121y
have set 41s
have sex 78u
have so 61o
have some -40n
have something 52s
have sorted 51s
have spoken -30n
have started 92h
have survived -30n
have taken 94t
have the 118o
have thoughts 52o
have trained -40n
have turned 30t
have walked -36n
have wasted -46n
have worked -43s
have written 45s
have you -73n
have zero -43n
having 155o
having a 59s
having an 37t
having thoughts 30o
hawk -80n
hay -36n
hay fever -34n
he 88u
he asked -136s
he beat -95u
he broke 65u
he burned -77u
he checks 92u
he chose -61n
he comes 68o
he controls -42n
he could -102s
he cried 118u
he cries 57o
he did 90u
he does 100y
he dragged -43u
he drinks 114u
he drove 36u
he dumped -66s
he fell 58o
he finds -48u
he forced 57u
he gave 80y
he gets 104u
he goes 67u
he grabbed -46u
he had 71u
he has 64y
he hates -48n
he held -35u
he hit 100u
he hugged 78y
he just 64u
he keeps 101u
he kicked 73u
he killed 101o
he knows 54u
he leaves -57o
he left -45t
he liked -52h
he likes -46n
he locked 66u
he looked -52o
he loves -33n
he made 32u
he married -49n
he meant -78n
he needs -60n
he plays 36u
he pulled 101u
he punched 71u
he pushed 38t
he put 190u
he reads 36u
he ruined 69o
he said -79y
he sees -72n
he sent 54y
he shot -60n
he slapped 50u
he sleeps 31u
he smiled 54u
he spat 33u
he spiked 73u
he starts 33o
he strangled 38u
he think -127n
he thinks -96u
he threw 45u
he told 63u
he took -107u
he touches -31o
he tracks 38u
he tried 49u
he waited 44s
he walks 73o
he wants -89y
he was -105u
he went -38t
he would -41u
he wrote 43y
head of 39o
head off -99h
head says 37s
headache -62t
headache and -61t
headphones -54u
headstone 98s
heal 50h
healed yet 86h
healing 48h
health -40n
hear him 71y
hear how -55n
hear myself -36n
hear the 63y
heard -120y
heard from 53y
heard it -66n
hearing -126u
hears 31e
heart going -41t
heart is 75t
heart keeps 74e
heart pills 59t
heart sank -30n
heartbroken -43n
heartless -90n
heat -54y
heat and 52y
heaven 37s
heavy and -45s
hed 52u
hedge -33n
held 67u
held him 87o
held me -67u
held my 86h
held the 44o
hell 34y
help -65y
help with -33n
helping 57t
helps i 45s
helps me 42h
her all 41o
her and 39y
her arm 98y
her arms 47y
her back 84o
her bowl -47n
her but -36o
her by 58o
her calls 58y
her cooking -64n
her door 44y
her down 43o
her dress -61n
her ex -42n
her fault 74s
her favorite -54n
her feelings -43n
her house 36y
her husband -64n
her i 175o
her in -101o
her life 45o
her message -33n
her name -53n
her necklace 55y
her new 56o
her not 39s
her on 66y
her out -111n
her phone 77y
her pills 33y
her recital -33n
her secret -53n
her so -43s
her tea 40o
her that -50n
her to 73y
her uncle 32y
her up 60y
here 48s
here and 88y
here for 111y
here i -67t
here if -43n
here in 187u
here it -31n
here next -249y
here that 43s
here tomorrow -111y
hero -45n
hero wants -31n
hers -43o
herself 129y
herself tonight 51y
hey -34n
hiccups -32n
hid -36h
hid in -35u
hid it -32s
hid the 66e
hide my 36e
hide them -62n
hide under -107n
hides 80u
hiding in 83u
high board -49n
highway 39s
hill -131o
him 57o
him a -54n
him about -58n
him away -52n
him for 85o
him from 41u
him he -34y
him in 38o
him it 45s
him more -51n
him not 44s
him now 45u
him over 62o
him start 118o
him stiff -33n
him the 62o
him to 63o
him today -69n
him too -38n
him up 46o
him when -46o
him with 64o
himself 183y
himself in 71y
hip -60h
hire -64n
hire me -39n
hired -65n
hired a -56n
his belt 44u
his car -80u
his dad 32s
his dog 32y
his face 36o
his father -40n
his feelings -51n
his fist 40u
his grave -38s
his gun 58y
his hand 39u
his hands 65u
his head 69o
his life 56y
his mates -36u
his mother -112u
his new -37n
his own -76n
his profile -44n
his records -42n
his school 85y
his silence -37n
his skull 35o
his slippers -44n
his tea 110o
his tools 31y
his van 98u
his wife 90y
hismelf 165y
hit a -65n
hit her 33o
hit him 71o
hit me -41u
hit my 31o
hit myself 38h
hit send -42n
hit us -35n
hits 139u
hits her 36y
hits my 61y
hitting 175y
hitting my 79y
hoarding 31s
hob 41h
hob on 41h
hold me 60e
hold my -37h
hold on 62s
holding 115o
holding me 46s
holding on 108s
holding the 39o
holiday -138h
holiday and 79h
holiday is -46n
holiday with -39n
holidays 41s
hollow -47n
home 40u
home and 78u
home because -173u
home by -30n
home for -57s
home from 35u
home he 41u
home his -32n
home i 172s
home in -67s
home late 38u
home the -107n
home this -42u
homesick -101n
homework -59t
honest -52e
honestly 50s
honestly do -32o
honestly the 42s
honour 71o
hoodie and 34y
hope 131s
hope i 128s
hope you -46n
hoped -44s
hopeless -111o
hopeless at -79n
hoping 222s
hoping for -48n
hoping it 32s
hoping something 57s
hoping the -33s
horse -91n
horses 55s
hospice 47s
hospital 72e
host -69n
hostel 41y
hosting -31n
hot 46h
hot in -31n
hour ago 100t
hour last 38s
hour late -40n
hour my -71n
hour with 65o
hours -67y
hours of -67n
house 39o
house again -31u
house and -82o
house could 41e
house that 56s
house the 39o
house with 59o
house would 34s
how 55o
how close 43s
how easy 84o
how i -71o
how it 49s
how little -43n
how long 111t
how many 99y
how old -44n
how pathetic -43y
how she -49n
how that 66h
how the 39e
how they -71n
how this -34n
how tired -41n
how weak 75s
how you -44n
hrs -36u
hug -56n
huge -46n
hugged 65y
hugged him -52n
hugged my 35s
human -57n
humiliated 62o
hundred -65e
hung -58t
hung up -40t
hunger 35e
hungover -164n
hunting 82y
hunting gun 49y
hurry -53s
hurt 60o
hurt and 31e
hurt anyone -137n
hurt him 104o
hurt his -55y
hurt me 33u
hurt my 32o
hurt myself 64h
hurt them 66o
hurting 38h
hurting my 40o
hurts 52t
hurts and -40t
hurts me 51u
hurts to -31n
husband and -70o
husband does -56e
husband family -62u
husband forces 33u
husband found -41n
husband has 132y
husband in -44o
husband snores 40s
husband thinks 40e
hvae 89t
i act -37n
i actually 69o
i admit 49s
i agreed -55n
i almost 51o
i already 119t
i always -65e
i apologised -48n
i ask 166u
i asked 93u
i ate 109e
i avoid -32n
i bang 32h
i banged -101h
i be -44s
i beat -72o
i beg 49u
i began -35n
i believe 69o
i binged 38e
i bled -70h
i bombed -33n
i bought 85h
i built -38n
i buy -37n
i called -59t
i came 61s
i can 34e
i cancelled -54e
i care 52y
i carry -44n
i carved 68h
i caught 43s
i changed 40t
i cheated -83u
i check 100u
i checked 136s
i chew 62e
i choked 100o
i come 75o
i compare -71n
i complain -58n
i consumed 40t
i cost 34s
i count 51t
i crashed 115t
i cried -64e
i cross 73s
i cut 34h
i daydream 45s
i decided 137s
i deleted 63s
i deserve 72h
i deserved 118h
i despair -31n
i die 93s
i died 31s
i dig 60h
i do 40s
i drank 175t
i dream 60o
i drink 50e
i dropped -32h
i earn 39h
i emptied 53t
i end 40s
i envy 38s
i even 137y
i fail 121h
i failed -46t
i fainted 64e
i fantasise 162o
i feared 38s
i fell 62u
i felt -75h
i finished 85t
i fit 34e
i flinch 120u
i followed 55o
i forced -48n
i forgave -59n
i forget -133h
i forgive -40n
i forgot -40u
i froze -50u
i gave 41h
i get 39e
i go 91o
i googled 38e
i grabbed 115o
i hand -57n
i handled -44n
i hate -42e
i have 60t
i heard 31y
i held 60o
i help 35y
i honestly -30o
i hope 56s
i hoped -49n
i hung -61n
i hvae 88t
i imagine 95o
i intend 64s
i judged -31n
i jumped 48t
i keep 50h
i kept -33h
i know 40o
i leave 31y
i left -120u
i let -43h
i lie 63s
i lied 128e
i listen 54u
i live -53e
i locked -93t
i long 113s
i look 57e
i looked 57s
i lose 66e
i love 64t
i made 129e
i make 161h
i mean 161o
i measured -50n
i miss -165n
i missed -66o
i mixed -51t
i moved 55u
i mucked 43t
i must -115o
i nearly 39o
i need -64h
i needed 79u
i never 42e
i no 208e
i not 35u
i notice 93s
i noticed -64n
i only 87e
i ought -104u
i overdid -33n
i overreacted -37n
i owe 77u
i own -39h
i paid -97s
i passed -68e
i pick 47h
i picked -36o
i picture 75s
i play -37n
i press 58h
i pretend 34u
i pretended -38n
i puke 32e
i pull 65h
i punch 53h
i punish 49h
i pushed -80o
i put -49o
i raised -39n
i really 44o
i regret 138t
i relapsed 38h
i resent -51n
i rested -33n
i retired -53s
i returned 31s
i ring 52u
i run 99e
i sang -94s
i sat -49o
i saw -33y
i say -79u
i scare 47s
i scratch 35h
i scratched -55h
i screamed -86o
i self 108h
i sent -51h
i set 50s
i should -68s
i shouted -41s
i shut -80h
i signed 41e
i sit 52h
i skipped -72e
i slam 61h
i slammed -70h
i slap 44h
i slapped 126o
i sleep 99u
i snapped -51y
i sobbed -54n
i speak -51n
i split -37n
i spoiled -45n
i stab 42o
i stand 58e
i start -47o
i started 40h
i stay 100h
i stayed -91s
i stood 34o
i stop 62y
i stopped 67e
i strangled 53o
i sulked -43n
i suppose 81u
i survived 109s
i swallowed 85t
i swear -40o
i swore -43n
i take 68e
i talk -54u
i talked -63o
i tapped -40n
i teach -73y
i tell 71h
i texted -31n
i thanked -31s
i think 106y
i thinking -106n
i thought -51t
i threw -69e
i ticked -45n
i tied 32s
i told 41u
i took 106t
i touch -36s
i try -44n
i turn 38u
i wake 88o
i walk -69e
i walked 62u
i want 124o
i wanted 72o
i waste -44n
i wasted -49n
i watched -60h
i wear 93h
i weigh 44e
i weighed -46n
i went 100t
i wept -53n
i will -48o
i wish 97s
i woke 101u
i wore -43s
i worked -83n
i worried -47n
i would 33s
i wrecked -101n
i write 59t
iath 101o
ice -51e
idea -80s
idea of 69s
idiot -36t
if 73s
if a 83s
if he 43o
if i 86s
if my -81y
if nobody -101n
if nothing 107u
if only -106s
if something 80h
if there 40s
if they -110o
if this 40o
if your 116u
ill be 84s
ill do 53o
ill kill 32o
ill make -44s
imagine 81o
imam 39s
impatient -54n
impatient with -33n
impostor -40n
in -35u
in 1998 -80n
in 2009 -89n
in 5 98u
in a -34e
in act -43n
in and 76e
in any -40n
in at 52u
in august -34u
in because 59o
in bed -85o
in biology -31n
in bits -50u
in carrying 78s
in case 146u
in charge -48n
in chemistry 73h
in clumps 35h
in cuts 41h
in dubai -37n
in every 62u
in for 42e
in goal -183n
in going -34n
in group -50n
in heaven 59s
in his 52o
in hospital 37e
in how -68n
in it 85o
in judo -36n
in leeds -62n
in lisbon -38n
in living 159s
in london -75n
in march 36s
in may -32o
in my 52y
in myself -41h
in on -46o
in prison -30n
in second -62n
in september -70n
in shops -33n
in sick 38e
in spain -34n
in spring 30e
in ten -52n
in the 36u
in their 64u
in there 33e
in these -87n
in this -43h
in three -43n
in to 115y
in trouble -30n
in what 57u
in years -122s
in your -93n
inbox -83n
ines 39y
injected 54t
instagram -104s
instead -32s
instead i 34t
insulin 121t
insurance 42y
insurance is 65s
insurance would 39y
intend 110s
intend to 110s
intense 47s
interesting -125n
interesting about -42n
intern -40n
interrupted -41n
interview -122h
interview and 81h
into a -34u
into me 113u
into something -45n
into the -31u
invisible -103n
invisible at -49n
invite -58n
invited me -71n
iron -66u
iron and 55u
iron on -57n
ironing -36n
is about -121u
is abusive 54u
is alive -43n
is allowed -70n
is an -77y
is and 32s
is ashamed -37s
is asking 46s
is asleep 58o
is at 137u
is back -36e
is bad 82u
is beating 59y
is because -35s
is being 89y
is best 66s
is better 35s
is blood 78t
is clean 59h
is closed -51n
is cold 85s
is coming 40u
is crooked -33n
is dark -41u
is dead -85y
is decided 81y
is die 40s
is disappointed 60h
is doing -39n
is done 60t
is down 83e
is due -46u
is dull -42n
is eating -40n
is eight -41n
is eleven -32n
is embarrassing -76n
is empty 142t
is engaged -50n
is enough 62h
is entirely -32n
is every -39e
is everything 84t
is fault 32s
is fine -140s
is finish 62s
is following -45u
is for 125o
is full -38t
is funny 48e
is furious -51n
is getting 68o
is gone -50t
is got 107y
is growing -65n
is grown -52n
is hair 67s
is half -48n
is hard -91n
is head -53n
is hot -51n
is i 55o
is it 49t
is just -32h
is keeping 55s
is killing -69e
is kinder 59s
is last -40n
is laughing -52y
is leaving -83u
is left 57y
is let -44n
is like 130y
is lives 60s
is long -188n
is lost -78n
is louder 34e
is lovely 65u
is more 35t
is moving -68t
is name -31n
is nearly 52s
is neck 56s
is nine 73y
is no -64s
is normal -52u
is not 37y
is november 115u
is numb 35t
is odd -39n
is off -59u
is okay -73n
is on 55y
is one -34s
is only -38s
is our 66u
is out 169e
is outside 72u
is over -69e
is own -41n
is paid 95s
is pathetic -55n
is planning 51y
is probably -33u
is proud 70u
is raining -43n
is raw 44e
is real 30y
is rubbish -33n
is shut 54t
is silly -74n
is sit -53n
is sitting -65n
is slow 102t
is so -39t
is something -48n
is sore -46n
is sorted -48n
is standing 52y
is stuck 70s
is stupid 53h
is sunday -36n
is taking 41o
is talking 117y
is the 84h
is there 63h
is thin -52n
is this 36u
is tired -103n
is to -36s
is too -92h
is true -39n
is two -41n
is ugly -60n
is up 66e
is video -63n
is water -70n
is wet 61t
is when 133e
is why 72u
is working 100e
is worth 83s
is written -89n
is wrong 40t
it 36h
it about 33t
it after -38e
it and 118e
it anymore -61s
it anyway 59u
it as 106t
it at -38s
it away 64e
it back -31e
it bad 75s
it badly -64n
it be 47s
it before -48s
it but 110s
it by 86s
it calms 53h
it came -66o
it can -34n
it comes -58s
it could 42o
it differently -32n
it do 40s
it does 89y
it down -91t
it either -42s
it end 37s
it ends 82s
it every 55h
it fits 63s
it gets 32h
it got -55n
it had -129s
it happened -85n
it he 33u
it helps -70h
it hit -39n
it hurts -134e
it i 58t
it in 84e
it it 58e
it just 49s
it last 48s
it left 57o
it lol 56t
it looked 84s
it means 85e
it must -42n
it nobody -38s
it normal 38t
it now 37t
it on 48h
it only -40n
it over -36y
it passed -73n
it personally -43n
it rained 50s
it rains -32n
it said 53e
it shut -50n
it since 43e
it slipped 37h
it snapped 33u
it so 85t
it started -41n
it starting 69t
it starts 89y
it stays -53n
it still -43t
it stung -39n
it takes 69t
it that -90n
it then 39e
it this 60e
it three -46n
it to 160h
it tonight 54y
it too -33t
it took -69n
it turned -40n
it was 39h
it went 33h
it while 40u
it with -44o
it worse -43n
it would 134s
it wrong -93h
it years 133s
itch 54h
itd 58s
itd be 58s
itself 39s
jab -33n
jam -47n
jar in 42e
jaw 51u
jealous -63u
jealous of -104s
jeans -31e
jelly -110n
jesus 126s
jet -38n
joan 96s
job -87s
job at 72s
job but -42n
job ends -101n
job i -32t
job in -49y
job to -44n
jobs -70s
join 49y
join my 33s
joined -49s
joke -37o
joke about -34n
joke and -47n
joke i 108e
joke killed -31n
joke of -48n
joked about 89y
jokes -36y
joking 72y
joy -49n
judged -89n
judged myself -36n
judges -47n
judging -41n
judo -71n
jug -31n
juice 41t
july again 54h
july because -70h
jump 129y
jump on -88n
jump whenever -71s
jumped 83t
jumped and 58t
jumped at -38n
jumped into -32n
jumped me 42u
jumped off 66t
jumped out -125n
jumper -64h
june and 79s
just a 63u
just arithmetic 42s
just cold -43n
just die 81s
just do 31s
just does 63u
just fed -48n
just feel -41n
just for 60o
just go 57h
just hate -97n
just have 35h
just kill 38s
just lay 51u
just like -105s
just little 54h
just looking 35y
just me -124s
just my -31n
just not -84s
just now 39t
just once -41n
just overdosed 51t
just plain -46n
just said 37y
just taking 47s
just the 42h
just there 31s
just took 75t
just waiting 93o
just want 102s
just wanted 77o
just went -31y
k -33n
karaoke -175n
kayak -155n
keep 52h
keep a -31h
keep anything -48e
keep beating -37n
keep breathing 86s
keep checking -67o
keep hearing -34n
keep it 52h
keep me 62u
keep my 36t
keep myself 75o
keep nodding 81t
keep picturing 41o
keep rehearsing 82s
keep replaying -49n
keep saying -77s
keep seeing -84o
keep shaking -41n
keep sharpening 40o
keep that -40s
keep up -42n
keep walking 60s
keep wishing 45s
keep wondering -31s
keeper -177n
keeping 47s
keeping me 108s
keeping score -42n
keeps 117y
keeps a -112n
keeps going 38s
keeps my -56u
keeps saying 61y
keeps the 35u
keeps turning 32u
keeps your 39s
kept a 41e
kept me -47n
kept one 59h
kept the -52h
kerb 64h
kettle 57u
kettle broke -41n
kev -46n
key with 53s
kick -45t
kicked 32u
kicking myself -31n
kid by 67o
kids about -36n
kids and -41u
kids are 43t
kids but 143s
kids deserve 67s
kids do -47n
kids i -42o
kids will -44h
kids would 46s
kill 117o
kill for -109n
kill her -39o
kill him 71o
kill my 51o
kill myself 176s
kill the -101o
kill yourself 133s
killed -103o
killed the -78u
killer and -34n
killing 87o
killing me -103e
killing myself 145s
killing someone 57o
killing time -35n
kilos 31e
kind line 44s
kind of -43h
kind to -36t
kinder to 69s
kindness -66n
kiss -64n
kiss me -58n
kissed 47u
kitchen -35h
kitchen and -65h
kitchen drawer 119h
kitchen floor -54t
kitchen knife 92y
kitchen was -36n
kitchen window 48s
knackered -71n
knee -141n
kneel 44u
knees -46e
knees are 34s
knew -69o
knew how -84n
knew i -34o
knew it 54o
knew the -35n
knife 110o
knife and 70o
knife for -50o
knife slipped -33n
knife three -95n
knife to 48u
knitted -38n
knitting -45n
knives 124o
knives from 70h
knives in -32n
know exactly 50h
know her 39y
know how 45h
know if -32u
know it -109h
know my 71o
know now -35n
know the 88e
know what 66y
know when 141o
know where 62o
know whether -35t
know why -106e
know with 45u
know yet 33t
knowing 89s
knowing it 40h
known better 70u
knows 112u
knows about -44n
knows i 65t
knows it -57h
knows the 70u
knows what 72h
knuckles 131h
knuckles are 60e
lab -53n
labelled 67s
lad 65u
lads 87u
lads will 66s
lady -53y
laid 37u
lake 62s
lake and 66s
lake frozen 50s
lamp -57n
landed -48n
landlord -64u
language -39n
laptop -92s
last 60u
last again 41s
last and 40s
last box -61n
last bus -39n
last coffee 97s
last entry 87s
last in -31u
last night 70h
last sunday -33u
last swim 80s
last thing 108s
last thursday 37s
last time 85s
last week 78u
last year -53s
lasts 43h
late -69u
late again -53n
late and -52o
late because -48n
late from 72u
late he 34u
late now 79t
late so 44s
late than -31n
late to -105n
late wife 46t
lately 153o
lately i 82o
latin -60n
laugh -143o
laugh again -31n
laughed about 43u
laughed and -66o
laughed at 83o
laughed that 42y
laughed when -53n
laughing and 45y
laughing at -57n
laughing with -32n
laughs 91y
laundry -65o
law -70o
law keeps 50y
lawn -101n
laws are -50u
laws were 48o
lawyer -31s
lawyers 34s
laxatives 97e
lay awake -34n
lazy -165h
lazy lump -50n
lead -94u
leader -64n
leaf -66n
learn -68y
learned not -32s
learned to 65u
learning -83u
learning to -38u
learnt -72u
lease -34n
least -64s
least they 33s
leave -58y
leave and -36u
leave it 64e
leave me 49o
leave the 42o
leavers -42n
leaves 67s
leaves a 83u
leaves me 74h
leaving do -34n
leaving for -56n
leaving the -103n
leaving too 78s
lecture -50n
ledge 47y
leeds -121n
leeds and -40n
left -31s
left after 58s
left at -43n
left her 39s
left my -47e
left on 44h
left out -68n
left so 55t
left that -37n
left to -40e
left with 61s
leftovers -83n
leftovers i -41n
leg 81h
leg with 37h
legs 80h
legs and -99h
legs are -149t
legs were 38u
lemon -52n
lemon and -41n
lena -42n
lent -112s
lent and -83s
leo 75y
less -42e
less of -59n
less than -75e
less thing 107s
less when -46n
lessons -32n
let go 135o
let her 56o
let him -55n
let it 68s
let myself 42e
let nature 36s
lets -31u
lets me -37u
letter -36y
letter and -46s
letter on 30y
letter standing -40n
letter this 77s
letterbox 55u
letters are 38s
letters to -31s
letting go 34s
letting the -37n
lettuce 39e
liar -53n
licence -82n
licence in -53n
lie in -37s
lied 99e
lied about -33n
lied on -45s
lied to 62e
life 136s
life admin -73n
life and -36o
life have -37n
life i -41s
life insurance 33s
life not 48s
life to 81s
life when -40s
lift the 127y
lifted 101u
lifting -48n
light on 82s
lighter 213h
lights 36e
lights and -39n
lights off 73u
like always 67e
like an 86t
like at 98e
like cutting 30h
like dead 57s
like ending 72s
like every -144n
like everyone -46s
like he 36o
like his -40u
like killing 66o
like me -74s
like mr -48n
like my -115e
like myself -33n
like not 36s
like she 121o
like someone -47n
like that -38o
like there -41s
like they 33s
like to 66s
like weather 31s
like wet -41n
like you -50s
liked -122o
likes -129n
likes me -53n
lilies -31n
line 49h
line about -33n
line by -45n
line for 55h
line on 34h
lines 80h
lines and 79h
lip 118u
lips 43y
lisbon -163n
lisbon and -69n
list and 35o
list of -112o
listen 37o
listen to 55o
listening -89u
listening for -62n
listening to -64n
literally my 53s
little cousin 94y
little cuts 54h
little girl 88y
little one -75o
little sister 53y
live 92s
live and 123s
live anymore 57y
live for 32y
live in -69s
live like 43s
live on -42e
live this 44s
live to -107u
live with -180s
live without -30s
lives 31o
living 237s
living in -72n
living on 50e
living with -68n
lmao 53s
load 46t
load of 66t
loan -39u
lock 48u
lock me 54u
locked 105y
locked door 39e
locked himself 34y
locked in 123y
locked myself -178o
locked up 32t
locker 91h
locker till 94h
locks 212u
locks me 103u
locks the 76u
log 98s
logged 64y
logged off 64y
logging 60y
lol 58s
lol guess 50h
lol my 74s
london -76n
lonely -106n
lonely in -31n
long 56t
long ago -60n
long and 114y
long before -42t
long behind -33n
long for 126u
long i -37o
long sleeves 69h
long time 170u
longer 124s
longer than 51s
loo 38e
look after 32o
look and -43n
look anybody 36u
look at 104s
look away -31n
look down -61n
look how -31n
look like 115h
look so -32n
looked at 41u
looked down 36s
looked so -42s
looked twice -37n
looked up 197s
looking 122s
looking at 59h
looking for -76o
looking forward 105s
looking up -42s
looks 50y
loose 48s
lord 66s
lorry 107s
lose 47e
loser -31n
loses 57u
losing the 56h
lost -91o
lost my 44h
lost weight -50e
lot 129t
lot and 40t
lot of -33t
lot with 41t
lottery -32n
loud and 37s
loud i 31h
lousy friend 34h
love -122t
love him -45t
love me -59n
love my -88n
love you 57s
loved -54t
loved him -61n
lovely 51u
lovely really 43u
loves -62u
luck -31s
luck and 46s
lump -56h
lump in -59n
lunch -43e
lunch alone -40n
lunch break -65n
lunch with 68e
lunchbox -36n
lying down 61t
machine -35n
mad -51t
mad and -31n
made a -36o
made coffee 46s
made me -61y
made my -42e
made myself 35e
made some -43n
made sure 121t
made the -91n
made up -33s
maid 31s
make 35o
make a 44h
make all -45n
make him 46o
make me -104u
make sure 104o
make this 34s
make up 52e
make us 44u
maker 31s
makes him 104u
makes me -78u
makes you -33n
makeup 56u
making -45e
making his -31n
making it -35s
making plans 60s
man and -48o
man at 40s
man from 77u
man i 82u
man of 113u
man online 45u
man who 44y
man would -43n
manage a -47n
manager -84o
manager i -43n
manager praised -42n
manners -32n
many 60t
many courses -60n
many photos -46n
many things -40n
marathon -99n
march 53s
marco -33n
mark 203h
marked -54n
market -43n
marking -51n
marks 72h
marks and 50h
married a -49n
married to 70u
marry me -41u
marrying -38n
marta -41n
massage 39u
masters -70n
match -67h
match because 60h
mate 58y
mate gone 82y
mate posted 68y
mates 102t
mates and -51n
mates i 76s
math -55n
maths -79y
maths on 63s
matter 30s
matter to -52s
matter what -41s
matters -45n
may -31s
may as 98s
may be -49n
may i -37n
maybe 74s
maybe he -40n
maybe i 44s
maybe next 52s
mayor -38n
me 70u
me abroad 67u
me after 38s
me again 82u
me alive -65s
me all -82o
me alone 79o
me already 56t
me and 42u
me anymore -34s
me around -94n
me as -83u
me at -103y
me away 39o
me back 108e
me be 158y
me because -169u
me before 79o
me by -54u
me calm 54h
me dead 41s
me die 52s
me dizzy -72n
me do 85u
me down 142u
me dull -35n
me even -35n
me feel -50h
me first -42s
me four 30s
me from 60y
me goodnight -58n
me has 121s
me her 75y
me here 103s
me his 54y
me home 97u
me hurt 41h
me in 38u
me it -58h
me not 73y
me now -80t
me off -47o
me on -53u
me once 39s
me one 34u
me over -52s
me repulsive -36n
me should 94s
me since 117s
me sleep 109u
me swear 71y
me this 119s
me till -73e
me to -40u
me today -70y
me tonight 77o
me too -66e
me trip -33n
me twice 38u
me until 74u
me up -61u
me want -59n
me when -81u
me while 47u
me you 53y
meal 128e
meal and 67y
mean about -43n
mean done 50s
mean it 107o
mean when -34n
means 86e
means i -38n
means in 59s
means it 99e
means she -46n
meant and -61t
meant no -37n
meant to 36h
measure -50n
measure up -50n
measured -113n
measured it -42n
meat -77n
medal -53n
medals 61y
mediocre -31n
meet 42s
meet my 31s
meeting -87h
meeting goes 43h
mei -47n
melbourne -33n
memory 163y
men 80u
men came 58u
menopause -34n
mention 54s
mess up -53h
message -58y
message and 35y
messages -57u
messages and -49u
messages he 36u
messed -40h
messy -66n
meter -63n
middle of 35s
midnight 49e
midterm -40n
midwife -48n
midwife says -37n
might as 51s
might hurt 39o
might not -34o
mileage 34u
miles because -34n
milk -74h
milk and 90u
milkman 35s
mind all -51n
mind if 78s
minding -81s
mine -83y
mine so -34n
mine will -41n
mint -35n
minute i 42s
minutes -34t
minutes afterwards -39n
minutes ago 94t
minutes before 32t
minutes late 30u
minutes of -32n
mirror and 64h
miscarriage 32s
miserable -53n
miss -97s
miss him -77n
miss me 58s
miss the -40n
miss this -39n
miss you 45s
missed -84o
missed her -57n
missed it -38n
missed the -53o
missing -93n
mistake and 89s
mistake with -30n
mistakes -35h
mistakes and -58n
mistakes get 92s
mixed up -64n
mock results -42n
mom about -58n
mom boyfriend 52u
mom cries 33e
mom does 76h
mom found 76h
mom hits 57u
mom i -34s
mom is 84y
mom it 68h
mom keeps -64y
mom pills 46t
mom right 111y
mom said 39y
mom saw 50h
mom says 99u
mom the 123u
mom thinks 58e
mom took 57y
mom would -47s
moment -90n
monday and 31e
monday i 40o
monday they 40o
monday to -42n
mondays -59n
money and 82y
money i -71s
money in 62s
money last -54n
monster 39o
monster does -35n
month 50t
month and 36s
month of 32t
months and 32e
mood -40u
moods -51n
more 74s
more bad 94s
more from -88n
more my 67u
more now -33h
more than -110t
more word 41o
morning 52t
morning because 90s
morning he 55y
morning i 102s
mornings -124e
morphine 60t
mortified -89h
mortifying -46n
most -44h
mostly -72h
mother and -57u
mother for 103u
mother in 53o
mother never -55n
mother on 62y
mother says 31y
mother to -55t
mother who 78s
mother would -75n
mothers -36n
mountain 70s
mountains -41n
mouth and 49t
mouth at -51n
mouth in 31u
mouth last 45s
mouthed -48o
move -86t
move and -41n
move my 50t
moved away -43n
moved so -32n
moved twice 117u
moving out -79n
mower -31n
mrs okafor 52s
much -75t
much as -34n
much at -38o
much better -76n
much blood 40t
much coffee -114n
much for -32n
much i 38e
much longer 31s
much my 34t
much of 56s
much on -66s
much that 43u
much to 46s
mucked 43t
mucked up 43t
mug -58n
mugs -30n
multi 34s
multi storey 34s
murder -114o
murder that 77o
murderer 34e
must -151o
must go 36o
must have -33n
must not -56n
my account -34n
my accounts 117s
my affairs 64s
my age -51h
my ancestors 43s
my ankle -36n
my antidepressant -48n
my anxiety -66t
my arms 72h
my aunt -41u
my back -39t
my bags -31n
my bedroom 50u
my belly -35h
my belt 43o
my birthday -58e
my blades 34h
my blood -97t
my body 58h
my bones 34e
my boss 32o
my boy 34y
my boyfriend 32u
my brain 97s
my breathing 74t
my brothers 107u
my bulimia 123e
my calendar -80o
my car 70u
my career -86n
my cellmate 55o
my chair 30s
my character -40n
my charger -32n
my child 46o
my children 91o
my chin -110n
my class 59y
my clothes 160u
my coffee -42n
my colleagues -47e
my contract -74n
my cooking -39n
my country 36h
my crush -67n
my cv -60n
my dad 98y
my date -43n
my daughter -44y
my daughters 79y
my day -45n
my dead -93o
my death 39s
my debts 32s
my dentist 35e
my desk -56h
my diary 70h
my divorce -37n
my doctor -82s
my drink 71u
my driving -54s
my ears 64t
my eldest -50n
my ex 101u
my eyes 98t
my family 116s
my fault -143u
my favorite 57e
my file -35n
my fingers 179e
my first -50s
my fist 47h
my flat 82y
my flatmate -73y
my foot 121h
my forearm 104h
my forehead 36h
my friend -71y
my front 100u
my funeral 79s
my future -58n
my game 40s
my garage 66h
my girl 160y
my girlfriend 127o
my good 42s
my goodbye 75s
my goodbyes 57s
my gp -72s
my grades -48u
my gran 41t
my grandmother -61y
my grown 99u
my gum -62n
my hair -70e
my hand 116h
my hands 46o
my head 101h
my headache -46n
my hearing -42u
my heart 47e
my homework -88t
my husband 78y
my idea -77n
my in 67u
my inbox -77n
my insulin 43t
my jaw 52u
my jeans -46n
my job 42o
my keys -72u
my kid -46o
my knee -138n
my knees -41e
my knuckles 131h
my landlord -62o
my laptop -73s
my last 117s
my leftovers -42n
my leg 94t
my legs 135h
my licence -78n
my lip 39u
my little 100y
my luck -50n
my maker 31s
my manager -101u
my mates 145t
my memory -42n
my mileage 40u
my mind 38t
my misery -41s
my mistakes -59o
my mock -42n
my mom 94y
my money 33u
my mouth -35t
my nails 77h
my name 86o
my nans 43t
my neck 71u
my neighbour 37y
my new -44u
my nose -51e
my note -75s
my notice -100n
my novel -33n
my nudes 31u
my number 37e
my old -161o
my online 99y
my only 108s
my opinion -59n
my organs 33s
my own 42h
my partner 108u
my passport 121u
my patience -48n
my patient 59y
my pen -53n
my pension 37u
my perfectionism -39n
my period 102e
my periods 92e
my photos 47u
my pills -37t
my pimp 44u
my plane -46n
my plants -87n
my pohne 63u
my post 36u
my pride -60n
my probation -44n
my problem 83s
my promise -42n
my pss 80s
my pupils -71n
my results -48s
my ribs 140u
my ring 81s
my rival -39n
my room 79u
my roomate 68y
my rope 43s
my running -48n
my salary 42e
my scarf -34h
my scars -85n
my seatbelt 113s
my sell 74s
my sentence -50n
my serve -64n
my shift 35h
my shirt 65t
my shoes 84s
my shoulder -76n
my shoulders -32n
my sister 30y
my skin 83h
my skirt 36u
my sleep 123s
my slide -35n
my social -47n
my socks -47n
my son -39y
my sons 35y
my soup -36n
my sponsor 34h
my step 44u
my stepdad 72o
my stepson -66n
my stomach 54h
my story -35n
my student 88y
my students -61n
my subscription -50n
my teacher 31u
my team -46h
my teenage -50n
my teenager 33y
my teens -45n
my therapist 128h
my thesis -42e
my thigh 56h
my thighs 130h
my thoughts -83n
my throat 66e
my thumb -62n
my time 107s
my toddler -60o
my toe -34n
my tongue -42t
my top -75n
my truck 34o
my turn 40u
my tutor -40s
my twenties -55n
my underwear 35u
my voice -112u
my week 107e
my weight 54e
my winter 54s
my words 31o
my work 51u
my working -44n
my worth -35n
my wrist 77h
my wrists 139t
myself 120h
myself about -48t
myself all -74n
myself around 82o
myself at -32s
myself before 89e
myself by 42e
myself for -82h
myself go -72s
myself i -177h
myself if 64h
myself just -59n
myself like 69h
myself names -36n
myself off 71h
myself one 52h
myself or -102h
myself right -31h
myself shaving -43n
myself so 44h
myself some -53n
myself that 49s
myself the -68s
myself to -69h
myself today -33o
myself up -58n
myself when 78h
myself with 142h
nag -44n
nails 91h
nails are 54e
nairobi -38n
name -54y
name at 47o
name but -33n
name in 106s
name off 100s
name on 39s
name the 64o
named -35n
nan -39y
nana 57s
nans 43t
nap -62n
napkin 38e
napped -55n
nasty -41n
nature 32s
nature finish 36s
nav -36n
near -57o
near a -110h
near my 63y
near the -40o
nearly cried -46n
nearly did 150o
nearly hit -41o
nearly jumped -101s
nearly killed -56u
neat -45n
neck 181o
neck for 65u
neck myself 48s
necked 94t
necked the 66t
necklace 79y
necklace and 55y
need a -61s
need for 64s
need it 139e
need my -60n
need not -44n
need the 45h
need to 71h
need you -33n
needed to -32n
needing 57s
needle -117h
needs a -41n
needs me -35s
needs to 134s
needy -89n
neet 35s
neet again 35s
neighbor -40o
neighbour 55y
neighbour little 36y
neighbour smelt -64n
neighbours -46y
neighbours that -48n
neither -87s
nephew he 43s
nerves -123n
nervous -146n
never -95s
never answered 38t
never be -47s
never been -49y
never born 83s
never came 47s
never come 50s
never could -32n
never cut -168n
never do 51u
never forget 35h
never going -133n
never had 80s
never happened 37s
never have 43s
never hit 31u
never in -37n
never learn 44y
never leaves 97u
never lets -39s
never listen -33n
never met 84u
never say -45n
never speak -38n
never wake 44s
never want -82n
never was 51h
nevr -39n
new -59h
new address 73u
new baby -43n
new country -49n
new dad -43n
new girl -58n
new girlfriend -46n
new glasses 48s
new guy 71o
new neighbors -46n
new one 35u
new ones 66h
new pills -59s
new year -54n
newborn -36o
next 39y
next birthday 37s
next door -33y
next month 37s
next room -53u
next step -38n
next to -60u
next week -74y
next will 40s
ngl 106s
nice 79s
nice about -45n
nice i 30u
nice if -68s
nice memory 55y
nicer -46y
night 97u
night bus -49n
night i 79o
night in -99y
night it 55u
night like -37n
night now 41e
night of -35n
night shift 54o
night sleep -41n
night that -39s
night then 37e
night was 32s
night with 94h
nights i 55s
nights running 34s
nine -62e
nine and -74e
nine days 41e
nine hundred -33n
nine of 37o
nine on -82n
nine years 37h
nineteen -128n
nineteen i -100n
ninety -118n
ninety and -34n
nite 40u
no alarm 40s
no business -43n
no food 80e
no from -32n
no hurry -31n
no longer 36o
no man -46n
no matter -77n
no me 175s
no more 134h
no need 41s
no one 81h
no phone -36n
no point 126s
no purpose -66s
no return 93y
no rush -32n
no shame -57s
no thoughts -59n
no truthfully -60n
no use -75s
no way -84s
no willpower -33n
no wish -97s
no wonder -65n
nobody 58s
nobody asks 46e
nobody can -88n
nobody checks 114h
nobody does -47n
nobody ever -39s
nobody hits -69n
nobody hurt -80n
nobody in 55e
nobody knows 58t
nobody needs 118s
nobody reads -48n
nobody sees 90h
nobody should 31s
nobody tells 64s
nobody was -78n
nobody who 42s
nobody would 43u
nod 74e
nodding 81t
nodding off 81t
noisy -44n
none -54e
noodles -33n
noon -103n
noon and -46n
nor 109e
normal after 78o
normal it -39n
normal to 73t
nose -30o
not a -100o
not about 37e
not add -31u
not afford -62n
not afraid -66s
not all 51t
not allowed 93u
not and -68t
not answered -52n
not answering 72y
not around 35s
not asked -82n
not at -32s
not be 69s
not bear -74e
not been -41n
not being 53y
not believe -58u
not belong 44s
not bother 36s
not breathe 81e
not bring 42u
not built 55s
not buying 37s
not by 40s
not carry 51e
not come 35y
not cross 31h
not cry 39h
not deserve -78e
not died -49n
not do -140u
not eat 63e
not eaten 107e
not eating 246e
not ever -69n
not every -45n
not everyone -35n
not exist 57s
not fashion 60h
not fight 34s
not fix -84n
not follow -37n
not for 168e
not forget -35n
not forgive -48n
not from 59o
not get -70e
not go 45s
not good 41e
not had 100e
not he 90u
not heal 49h
not healed 86h
not helping 63t
not her 69s
not here 44s
not hit 42u
not home 33y
not hurt 56h
not i -48e
not ill 54s
not in -58s
not intend 47s
not invited -38s
not it 46s
not joking 93y
not just 40s
not kept 46e
not kill -33n
not kind -32n
not kiss -58n
not know -84y
not knowing -41n
not leave 65y
not let -65e
not load -35n
not look -61o
not love -61n
not matter 128s
not me 68s
not mean 127t
not measure -50n
not mention 54s
not miss 39u
not move 156t
not moving 49y
not my -66s
not one -98s
not only -108n
not paid 31e
not pass 51h
not pick -34y
not picking -34y
not plan 149e
not planning 44s
not promise 127o
not put 79o
not read -46n
not ready -36n
not recall -31n
not recognise -45n
not right -44n
not ring 41u
not ruin -30s
not sad 60s
not safe 160o
not said -36n
not say -45u
not see 140s
not seem -34h
not send 70e
not sleep -38y
not smart -56n
not so -60n
not stand -92t
not start -53e
not stay 42t
not step 49s
not still -33n
not stop 79e
not stopping 76t
not stupid -30n
not suicidal -34s
not survive 66s
not swallow 59e
not take -87u
not talking -33h
not tell 85t
not text -61h
not that 34s
not the 50h
not their 38s
not there -40y
not they 39s
not think 80s
not to 163y
not told 36t
not trouble 45y
not trust 41o
not undo 30t
not up -63n
not use 34o
not wait -77h
not wake -57y
not waking 53y
not wave -48n
not wear 37h
not what -35n
not work 54s
not worth -55s
not write 74u
not you 72h
not your -31n
note 72y
note for -111n
note in 116y
note on -120s
note today 53s
note written 80s
nothing at 41e
nothing bad -51n
nothing but -35e
nothing by 39e
nothing comes -31n
nothing ever 34s
nothing fits -58o
nothing goes -34e
nothing happened -39u
nothing if 67e
nothing in -88n
nothing is 120s
nothing left 145s
nothing nothing 53s
nothing on -93n
nothing to -47s
nothing was 58u
nothing when -67n
nothing will 36u
notice -52s
notice if -69s
noticed -86e
noticed the -46n
noticing 43s
novel -94n
novel i -34n
novel the -34n
novels -125n
november 106u
now 89t
now and -61t
now he 94u
now in 30u
now like 52e
now nobody 35s
now on -59s
now so 57h
now than 80s
now the -64t
now there 130u
now they -117s
now when 31o
nowhere 42u
nudes 31u
numb 60t
numb today -35n
number 75e
number on 45u
nurse asked 51h
nurse i -44u
nurse said 77e
nursery every 50u
nurses -49s
nursing -45n
nuts 31t
obviously -37n
odd -72y
oddly -47n
of 100 -42n
of a -38s
of all -57o
of been 45s
of being -66s
of biscuits -94n
of breath -39n
of cake -33e
of control 39e
of days 146h
of death -113s
of doing 53s
of doors 38u
of dropping 35o
of dying -108s
of embarrassment -64n
of everybody -31u
of father 60s
of flying -54n
of getting -44s
of going 139y
of grandma -41n
of here -35u
of his 38y
of holding 37o
of hurting -116o
of letting 33s
of life 52s
of love -40n
of mine 84y
of myself 109s
of no 60o
of notes -36n
of our 30s
of people 36o
of person -36t
of pills 131t
of pity -99n
of pretending 38s
of reasons 44s
of revising 95s
of sixty 78u
of soap -31n
of sorts -36n
of spreadsheets -41n
of tea -44n
of telling -39n
of term 31o
of these 173o
of things 37h
of this 71s
of tomorrows 59s
of twenty 39u
of two -41n
of us -32o
of vodka 44t
of who -30o
of wine -59t
of your 57h
off again 31u
off and -54h
off at 116u
off for 70y
off her -41n
off if 33s
off in 42o
off my 62u
off the 63s
off then 65s
off till 36e
off to -75n
off too -63n
offer -135n
offered -134n
offered me -71n
office -39o
office is -72n
officer 114h
often -68s
ok 83s
ok so -59h
okafor 43s
okay -56s
okay but -41n
old -52h
old and 38h
old bridge -31n
old cat -64n
old for 38s
old man 49o
old ones 32h
old photos -38n
old scars 69h
old school -38n
old woman 34h
on -40h
on a -86y
on all -49n
on and 130t
on any 73s
on anymore 33s
on bills -58n
on by 83s
on cat -63n
on eggshells 43u
on everyone 35s
on for 144s
on him 32o
on his -60y
on in -69t
on instagram -86s
on it 65o
on leave -175s
on life 47s
on like -111s
on living 40s
on me 126u
on my 77h
on not -37n
on one -32n
on paper 30s
on purpose 166h
on read 66h
on record 40s
on saturday 68u
on speaker 56h
on this -106s
on till -69n
on time -74n
on to -61n
on tuesday 33h
on with -40n
on wrong 41u
on yesterday -64n
on your -42n
once and -39n
once my 57s
one after -59n
one and 66y
one at -59n
one bad -77n
one by 52t
one call -30n
one chair -35n
one cut 56h
one day -42u
one did 47u
one foot -45n
one for 55h
one good 35s
one has -56n
one hears 42e
one hour -59n
one last 111s
one less 121s
one look -46n
one missed -30n
one more 41o
one of 46o
one on -53n
one page -43n
one person -33n
one photo -46n
one plate 34s
one reason 62s
one room -54n
one sentence 85e
one step 31s
one there -39n
one thing -180h
one to 47o
one told -52n
one way 168s
one who -73o
one will -30n
one with 106s
one word 38h
one would 58s
one you 71u
ones 165h
onions -82n
online 66y
online friend 103y
only 32e
only after 45h
only being -45n
only bruises -39n
only ever -58n
only fed -45n
only feel 41h
only for 90o
only had 34e
only i -124s
only invited -65n
only kept -41n
only like 67u
only my 31h
only need 41s
only of -43n
only one 56s
only plan 97s
only reason 81s
only stays -52n
only thing 83h
only to -42e
only waiting 146y
only way 73s
only with -95n
only work -105n
opa -32n
open it -30s
open my 36s
open plan -37n
open so 83h
open the -79s
open up 63h
opened the -72h
opening 32h
operation -60s
operation is 48s
opinion -91n
option 64s
or -51h
or a 46h
or at -68s
or not -37n
or that -40n
or the 88u
or there -89n
orchestra -45n
order and 35s
order is 42u
order the -31n
orders 55o
organiser 89t
organs 33s
other girl 66u
other half -41s
other mom -53n
other side 43s
other stuff 58h
other teachers 32u
otherwise -44s
ought -110u
ought not -38n
ought to -79u
our -81y
our band 69s
our cat -51u
our daughter 43u
our dog -41n
our house 69u
our keeper -175n
our papers 41u
our parents 44u
our secret 84u
our street 33u
out a 93h
out about 76u
out after -52s
out again -81u
out and 59y
out because 101e
out by -56n
out i -50e
out in 88e
out my 66h
out that -44s
out to -34h
out today -31n
out we -53n
out went 36s
out when 34e
out with -41o
out without 32e
outside 122u
outside her 51y
outside tesco -53n
oven -119h
oven on 42h
over a -92u
over and 125h
over at 39u
over because 45h
over between -31n
over for -41o
over i -31u
over it -107s
over me 67o
over since -67n
over text 32s
over this -46n
over to 48s
overdid -34n
overdose 72t
overdose at -66n
overdose i -35s
overdosed 89t
overdosed and 74t
overdosed on -114t
overreacted -42n
owe 33u
own eulogy 64s
own finger 64h
own fringe -55n
own funeral 83s
own hand 58h
own hands 119o
own house 121u
own it -53n
own life -54s
own mom -102u
own mother -37s
own name 85s
own sister -31n
own up -39n
own with 105o
owner 69s
oxygen 49o
pack -56t
package -49n
packed at 79u
packed in 35e
packed on -107n
packet 120t
packet of -85t
packets 67t
packets in 46y
packing 52s
packs 55t
page -81t
paid 105s
paid back -50n
paid for 36e
paid the 57s
pain 117h
pain and -34e
painful -63s
painful to -31n
painless 81s
painless ways 84s
paint -113s
paintball -68n
painted -87n
painted the -44n
painting -54n
paintings -38n
pair -41n
paired 36s
paired off 36s
pan 94u
panic -180h
panic attack -60s
papers 94u
papers and 38u
paperwork -39s
parallel -36n
parcels -41n
parent -57n
parents -44u
parents are 37u
parents at 38s
parents committee -68n
parents will -75s
park outside -53n
park was -46n
parked car -45n
parking ticket -48n
parole 109o
part time -64n
parties -68n
partner -33u
parts -49n
party and -107t
party i 64t
party so -38n
pass -60e
pass me -36n
pass my 43h
passed out 91e
passed over -48u
passes 55s
passing 39y
passing out 48y
passport 147u
passport and 99u
passwords 74s
passwords in 80s
passwords so 50s
past me 79o
past my 60u
past the 91s
past two -33n
past with -57n
pastor 74u
pat -58n
patches 62t
path with -63n
pathetic -160y
pathetic how -32n
pathetic that -40y
patience -58s
patience with 38s
patient -62y
patient with -71h
patients 32o
pattern -74n
paused 37s
pay 66o
pay for 66h
pay in -35o
pay with 41o
payday -171u
pays -60s
pays out 50s
pea 64e
peaceful 204s
peaceful now 33t
peas -38n
pen -73h
pen friends -52n
pen in 42t
pencil 112h
pens -71n
pension 35u
pension and 31u
people all 31o
people and -46o
people came -35n
people do -105n
people get 38s
people i 214h
people know -35n
people look -32n
people see -36n
people think 103s
percent -40h
perfect -89n
perfectionism -39n
perfectly -154n
perhaps -64n
perhaps i -33n
period 87e
period since 55e
periods 92e
periods stopped 79e
permanent 66s
permanently 141s
permission to 31u
person can 69s
person like 31s
person people -30n
person who 45e
personally -65n
pesticide 42t
peter -36n
petrol 59o
petrol in 93o
petty -33n
pharmacist -46s
pharmacy -74n
phone and 76u
phone call 47h
phone died -43n
phone for -55e
phone goes 47u
phone in -74n
phone off 49y
phone rang -33s
photo -64u
photo and 41s
photo from -34n
photo of 45u
photos of 112u
physically 37e
physio -59n
physiotherapist -31n
piano -132n
pick me -43n
pick my 73h
pick the 31h
picked last -36n
picked the -65s
picked this 55s
picking at 51h
picking up -85y
pickup again -39n
picture 108u
picture it 62s
picture of 47o
picturing 48o
pieces -68o
pig 31e
pigeons -30s
pile -33n
pill 144t
pill i 39t
pill organiser 95t
pillow 169o
pillow and -115o
pillow in 33o
pills 155t
pills all 40t
pills and 48t
pills are 103t
pills but 86t
pills cabinet -34t
pills cupboard 40s
pills for -138y
pills i -59t
pills late -92n
pills make -101n
pills now 36t
pills ready -117y
pills school -55s
pills since 38y
pills with -40t
pimp 44u
pin 86s
pinch 59o
pinches 54u
pins 31h
pitch -45n
pivot -66n
pivot tables -56n
pizza -36e
place and 52s
place for 109s
place i -40u
places 119s
places with 106s
plan and 60y
plan for -64s
plan i -39n
plan is 185s
plan office -37n
plan on 138o
plan so -36n
plane goes 63s
planet 42s
planned it 59h
planning 203o
planning how 41o
planning to 49y
planning what 89o
plans and -38n
plans to -88n
plant -130n
plants want -37n
plaster -43n
plasters 126h
plastic 41h
plate 94u
plate at 55u
plate of -34n
plates -45u
platform 92s
platform and 32s
play -115u
play i -41n
played -37n
playing -33o
plays 31u
please 135t
please help 36t
please take 32s
please what 35t
pls 58t
plumber -85n
plus -67n
plus one -63n
podcast -60n
poem -43n
pohne 63u
pohne and 63u
point in -39s
point of -52s
point to 35s
poison 166t
police 185u
policy 53s
policy pays 50s
polish -64n
polish it -36n
polite 62u
polite about 48s
polite on 62h
politely -58n
pool -76o
pool with 41h
poor -138n
poor man -45n
poor sort -34n
poorly -36n
portugal -63n
portugal for -61n
post -76y
post it 62s
post my 34u
post office -31n
post the 36e
post with 57y
posted 62y
posted a 124y
posted the -48n
pot -48n
potatoes -34s
practice -126u
practice and -69u
practice the -37n
practise -110n
practised -52n
practising 35s
praise -33n
pram on 36o
prawns -108n
pray 45s
prayer 65e
prefer 72s
prefer to 68s
prefers -47n
prefers my -35n
pregnancy -53n
pregnant 157u
pregnant and 57u
presentation today -35n
presents 56s
press 108h
press it 54s
pressed 90h
pressure -57t
pressure pill -32n
pretend 33u
pretended -50n
pretending 35o
pretending i 44s
prettier -134n
pretty -72e
prices 58s
pride -89n
pride and -49n
print 49h
printed -43n
printer -163n
prison 30u
prison and 31s
priya -76n
prize -46n
prize for -33n
probation -46n
probation got -44n
problem 42s
procrastinated -77n
profile -58n
profile and -36n
progress -34n
project -131n
projects -54n
promise 93y
promised i -51s
promised my 90h
promised to -76n
promoted -132n
promotion -38s
proof -43n
proper -41o
properly and 55y
properly not -90n
proposal -71n
proposed -60s
proposed because -65n
proud -141e
psoriasis -72n
pss 80s
pss to 64s
pub and 31o
publisher -39n
pudding -47n
puke 32e
pull 97h
pulled 34o
pulled me 75o
pumped 81s
pumped my 99s
punch 31h
punched 89h
punched my 61o
punched myself 41h
punches 88u
punching 59h
punish 101h
punish myself 95h
punishment 110h
pupils -71n
puppy -78n
purged 75e
purged my -53n
purged till 32e
purged twice 52e
purging 42e
purple 48h
purpose 115h
purpose and 78t
purpose i 34t
purpose when 30h
push 56o
push the 47u
pushed 96o
pushed me 113u
pushing 86o
put 41o
put a 56u
put all 60t
put his 94u
put in 34e
put off -46n
put something 36o
put together -32n
put up 36s
puts 68u
puts his 56u
putting 42o
queen -40n
question -58s
question and 37s
questionnaire -69s
questions -84n
questions and -45n
queue -87h
quick 116s
quiet after -36n
quiet and 113y
quiet days -36n
quiet evening -42n
quiet in -36h
quiet since -33n
quiet the -37n
quietly 38o
quit -148e
quit smoking -36n
quitting -67n
quiz -43n
quote -97n
race -36u
rack -57n
radio -35y
rage comes 38o
rail 43s
railing 35y
railway 102s
railway line 99s
rain -76u
rain after -73n
rain for 42s
rained 50s
rained and 83s
rained on -36n
raining -113n
raining again -36n
raining and -51n
rains -32n
raise -71n
raised -86u
raised his 31u
raised my -42n
ramp 67u
ran -51e
ran into -38n
ran the -47e
rang and 70s
rang everyone 53s
rang my -46u
rang then 36h
rape 51u
rape if 51u
raped 175u
raped at 81y
raped on 63u
rate 31e
rather be 93y
rather die -33s
rather have -114n
rattle -62n
raw dough -63e
raw with 37h
ray -37n
razor 187h
razor and 90y
razor blades -92t
razors 44h
re -45n
reached 76s
reaching 34h
reaching for 34h
read -103h
read at -39n
read for 33h
read her -37n
read i 70h
read it -52s
read my 39t
read the -54h
read through -31n
read to -42n
reading -65t
reading how 52o
reading my 33s
reading that 38s
reads 36u
reads this 46s
ready and 52s
ready for 58s
ready to 39s
real 148y
real man -51n
real name 35y
real one 144s
realise -74n
really 86o
reason 149s
reason and 46s
reason i 46s
reason not 41s
reason to 31s
reasons 36s
reasons to 43s
recall -31n
receipt -48n
reception -31n
recipe -40n
recipes -38n
recital -78h
reckons -51n
recognise -56n
recording -31n
recovering 36s
recovery -32n
red and 76o
red i -51n
red wine -34n
redundancy 57s
refuse 67u
refused 39s
regiment 44y
regret it -96t
regrets -95n
rehearsal -45n
rehearse 96s
rejected -66s
rejected by -39n
rejection -92h
relapsed 131h
relapsed and -43h
relationship -74s
relationship i -43n
relax -57n
relay -62n
relay on -34n
relief 102s
relief to 33s
relieved -77s
relieved it -34n
relieved when -53n
remember me 62s
remember my 70o
remember the -63n
remembers -34n
remind -58n
reminded -40n
remote -60n
remote and -31n
renewing 51s
renovation -73n
rent -35s
rent and -43u
rent has 31o
rent is 95s
repair -45n
repeat -69n
replaced -59n
replaying -58n
replaying it -33n
replied -48n
reply -51n
report -52u
report card 36u
reports -41n
repulsive -36n
reputation -37n
resent -56n
resent my -39n
resit -42n
rest of -32s
rested -45n
resting -33n
results back -66n
retired in 59s
return the -37n
returned my -35n
reunion -57n
review -88s
revise -84n
revising 79s
rewrote 35s
rhubarb -32n
rib 65e
ribs 119u
ribs hurt 39u
rice and 40u
rid 173e
rid of 173e
ride -42y
ridiculous 115h
rifle 163y
right -42y
right at 81s
right for -50n
right i -43s
right idiot 31t
right my -42t
right now 76y
right the 59u
right there 41u
ring -40y
ring it 57u
ring me -63n
ring the 53u
ring when -43n
ringing 76t
rise -45n
rival -41n
river 51y
river and 65y
river is -122s
rn 143y
road 81o
robot -38n
rohan -62n
rohan says -62n
roll -44n
rolled -31n
romance -39n
roof 37y
roof is 40s
roof of 129s
roof when -30n
room 72u
room for 62s
room i 109h
room shut 32s
room since 40o
room to -131n
room with -83n
roomate 95y
roommate is 33y
roommate throws 30y
rope 47y
rope for -57n
rope in -112s
rope on -47n
rope yesterday 52s
rosa 66s
rose 81h
rota -32t
rota at 43t
rotten -52n
rough -59u
round 39o
round my 85u
round of -82n
round the -40u
round went -37n
row 38t
rubbed 136s
rubbed out 136s
rubbish -108h
rude -107s
rude to -31s
rug -38n
ruin everything -33s
ruin things 51o
ruined -59o
ruined my 64o
ruining 38e
ruler 78h
rules 43e
run 36e
run a 38h
run it 36e
run out 69h
running 68t
running and 57t
running out 111h
rush -39n
rushing -76n
ruth 58u
sack -53n
sad -64h
sad about -68s
sad and -69n
sad when 101s
sadness -56n
safe 119s
safe and -36n
safe to -63n
said a -47n
said and -50s
said at -36n
said do 37y
said go 66t
said he 96u
said his 34u
said if 56y
said it -34y
said kill 98s
said maybe -41n
said my 30e
said nobody -59u
said ok -30n
said she 31y
said so -86n
said something -78u
said sorry -31u
said thank -47n
said thanks -64n
said that -33h
said the 84y
said they 67u
said we -35u
said words -35n
saint 44s
salad -75n
salary goes 43e
sale -60n
sales -43n
same -69y
same way -31n
samosa -58n
sample -38n
sand -44n
sandwich -43e
sandwiches -35n
sang -121s
sang flat 56s
sang it -63n
sank -66n
sat -59o
sat by -40n
sat in 89u
sat nav -36n
sat with -98s
saturday and 140u
sauce -30n
sausages -74n
save a -31n
save for 83s
saved for -32n
saved me 56o
saving 48s
saving up 31s
savings -59s
saw 41y
saw her 36y
saw stars 80h
saw this -57n
saw you -35n
saw your -36n
say about 69u
say and -53n
say anything 38h
say at -50n
say i 110u
say in -117n
say it -51y
say my 103y
say no -58u
say so -31s
say something -65n
say sorry -98s
say thank 92s
say they 82u
say well -64n
say why -49n
saying bye 62y
saying goodbye -45s
saying it 68u
saying just -45s
saying next -65n
saying no 95u
saying she -53y
saying sorry -35o
says and -70n
says he 143y
says i 38u
says kill 31s
says my -50e
says no -43o
says on -63n
says they 47u
says what 83u
scaerd -50n
scalded 111h
scalded my 38h
scalding 48h
scales -86n
scan -73u
scan will -42n
scar -62n
scare 70s
scare me 49u
scared about -42n
scared i 34o
scared ill 42o
scared me -34h
scared to -126e
scarf in 36u
scarf on -32n
scars 90h
scars are -32h
scary -44n
schedule -86n
schedule and -47n
scholarship -39n
school and -33h
school because 56e
school gate -41e
school nurse 73h
school on 55s
school play -59s
school starts -36s
school the 116s
school trip -41n
school with -32n
school year 90y
schools -55n
scissors 87h
scolding -52n
scratch 106h
scratch on 37s
scratch till 32h
scratched -39h
scratched his -55n
scratched my -114h
scratches 119u
scratches my 31u
scratching -71h
scratching the -75n
scream -58h
screamed -80o
screamed for 55s
screaming 94y
screams 67y
screen is 96t
screens -31n
screw -32n
scroll -62n
scrolled -39n
scrolling -42n
scrolling through -37n
sea -109s
sea and 54s
search 32y
season -155s
seat -82o
seatbelt 168s
second -65o
second act -59n
second attempt 66s
second round -37n
second year -63n
secret -65u
secretly -39n
see 65o
see a -46e
see anyone -31u
see blood 61h
see how -60s
see i -53e
see it -62s
see me -37u
see my -30o
see myself 35s
see red 109o
see to 31o
see who -33n
see why 40s
see you 58s
seed 42e
seeing the 39h
seem to -34h
seems like 57s
seen -52y
seen the -40n
sees -71h
sees me -31o
sees my -32n
sees the -34h
self -35h
self harm -51h
self harmed 86h
self harming 36h
self is -57n
selfish -103s
sell by 74s
sell the -33s
seminar -37n
send me 34e
sending me 42y
sensitive -75n
sent 83y
sent an 96h
sent flowers 42u
sent him -37y
sent it -30n
sent me 77y
sent my -57n
sent us 37y
sentence -44e
september -44e
serious 44s
serve -64n
serves -96n
service 55s
set -54s
set a 103s
set fire -49n
set my 34s
setting 57o
setting fire 57o
seven -153e
seven and -38n
seventeen 62u
seventy four 57e
sewed -31n
sewing 39h
sex 78u
sh 162h
sh is 31h
shaken -33n
shakes 39y
shaking and 44t
shame -35h
shame on 34s
shameful -48n
shape -57n
share -152u
share the -156n
shared -38n
sharp 73h
sharpener 118h
shaved 37s
shaving -171h
shaving and -136n
shaving before -38n
she asked 31h
she cried 96h
she cut -36n
she did -54h
she has 133y
she hit -69o
she just -41n
she knows 33u
she looked 69u
she lost 36s
she made 58y
she married -43n
she means -62n
she might -78n
she moved -42n
she never 37o
she only 81y
she put -37n
she said -37u
she saw -52n
she says 120y
she scratches 66y
she screamed 52o
she sees -66o
she should 113o
she slept 41o
she thinks -46e
she threatened -41n
she threw 98u
she throws 74u
she told -46y
she touched -42n
she unfollowed -38n
she wanted -37n
she wants -43y
she went -34o
she would -81y
shed and 35y
sheep -32n
shell -38y
shift at 41s
shift ended 37h
shifted -35n
shirt 83t
shocked -110n
shoe -33u
shoe at -64n
shoebox 58s
shoes -66u
shoes by 81u
shoes i -34n
shoes off 143s
shoes on -42n
shook -79o
shook him 70o
shook in -33n
shook my -70o
shook the -53o
shoot me -33s
shoot myself -32s
shop -70y
shop is -50y
shopping 62e
shops -58t
shops then -56n
short -52h
short sleeves 83h
shorts -54h
shot -51t
shot i 37s
shot in 53s
shot it -53n
shot me -40s
shot myself -33n
shot three -31n
shot up 68t
shotgun 53y
should 49s
should be -97s
should come -44n
should do 94y
should go 56s
should have -60t
should just 63s
should kill 33s
should never 40s
should not -41t
should stop 56o
shoulder -118n
shoulder and -36n
shouted -79o
shouting 40u
shouting at -48n
shouts at -43h
shouts i 33h
show -45h
show and -31n
show me 46u
showed -120y
showed me -30y
showed up -34n
shower 97e
shower i 30s
shower so 33e
shows -62o
shredded 39s
shrugged -50n
shrugged and -35n
shuold -68n
shut down -39n
shut the 35y
shy -74n
sick about -75y
sick and 125e
sick as -45n
sick of -33s
sick so 31e
sick with -34n
side 32y
sides 49t
sigh -63s
signed it -33n
signed the 79s
silence -131n
silent -93n
silly -105o
silly and -58n
silly but -57n
silly saying 31o
simpler 41s
simplest -46n
sin 121o
since 1998 -77n
since breakfast -60n
since dad 36y
since four 51e
since harold 43e
since he -31s
since lunch -56t
since march -80n
since noon -42n
since october 50h
since saturday 63e
since school -47n
since that 65e
since the -100e
since tuesday -97e
since two 30o
since yesterday -30e
sing -95n
singing i 50s
single -125s
single day 72s
sink -57t
sir -44u
sister came 63y
sister for -101n
sister husband 91y
sister i 91o
sister my 81s
sister paid -40n
sister says -79n
sister would 50t
sit -40u
sit in -37u
sit next -34n
sit on 75h
sits -40u
sitting 148u
sitting down -32n
sitting on 53h
sitting right -34u
sitting with 45t
six and -51h
six days 59e
six i 63e
sixteen -111o
sixteen and -63n
sixty and 83u
size -71h
skating -169n
ski -64n
skill -39n
skin 139h
skin and 47e
skin broke -36n
skin is 36h
skin my -35n
skin on 54h
skin when -57h
skip the -36n
skipped -76e
skipped practice -42n
skips 32e
skirt 46u
skull 35o
skull in 35o
slack -87n
slam 61h
slam my 62h
slammed -80h
slammed the -101n
slap 152h
slap myself 44h
slapped 188o
slapped me 79u
slapped my 61o
slapped myself 42h
slapping 44o
slaps 61u
slaps me 61u
sleep and 54s
sleep for -89n
sleep forever 31y
sleep in 37u
sleep on -86n
sleep so -35s
sleep the 62s
sleep through -69n
sleep till -34n
sleep with 58u
sleep would 30s
sleeping 52t
sleeping pills 77t
sleeping tablet -35n
sleeps 115y
sleeps with 31u
sleepy 48t
sleeve -47h
sleeves 126h
sleeves again 46u
sleeves in 160h
slept -73y
slept with -38n
slice 51e
slide 40e
slide did -35n
slides -60s
slightly -45n
slip 38s
slip out 70s
slipped 48h
slippers -91n
slipping 34s
slow and 41e
slow breath -35n
slowest -46n
slowly -72o
smacked 47o
small -80h
small and -32n
small i -34n
small thing 31s
smaller than 68u
smart -59n
smart enough -55n
smarter -48n
smash 44o
smash his 37o
smelled -43n
smelled of -31n
smelt -64n
smelt it -64n
smile -83h
smiled 54e
smiling 56u
smirk -46n
smoking -51n
smug -118o
snacks -61n
snap -30o
snapped -50y
snapped at -51y
snores 41o
snoring -41y
so am 146t
so and -44n
so ashamed 55h
so badly -84h
so be 34t
so behind -33n
so calm 45o
so cold 44e
so did -114n
so disappointed -52n
so do 64s
so drowsy 53t
so easy 33o
so embarassed -35n
so embarrassed -76n
so empty -69n
so fast -34t
so fat -58n
so happy 38s
so hard 62o
so heavy -32n
so is -51u
so it 41h
so lonely -32n
so long 86e
so loud 51h
so mom 83e
so my 62e
so no 63e
so nobody 144o
so now 38e
so on -31n
so peaceful 41s
so scared -58o
so silly 31o
so that 106h
so there 39s
so they 150e
so tight -48h
so useless 60h
so well 38h
soaked and -38n
soap -33n
sobbed -58n
sober -42s
social -63n
sock -65h
socks -56s
sofa -112u
sofa and -46n
software -55n
sold my 61u
sold the -65s
soldier 73s
solicitor -59o
solve everything 40s
some 31t
some days -70s
some of 53t
some people 51s
some slack -53n
some sleep -36n
some tea -53n
somebody 33o
somebody else -53s
somebody i -37s
somebody new -57n
somebody should 54o
somebody take 61o
somebody to 89o
somebody who -64n
somebody would 30s
somebodys -41n
someone 52o
someone at 100s
someone i -39t
someone in 31y
someone is -37y
someone like 34s
someone prettier -33n
someone was -41n
someone who -54s
someone will 38s
someone with -50n
someones 176o
someones following 43u
someones going 89o
something 102t
something and 47t
something at 32t
something for -42t
something from 53t
something i 54t
something in 75o
something that -43s
something wrong -35u
sometimes -34o
sometimes i 80o
somewhere -90s
son -38y
son at -104n
son i -38n
son room 113y
son thinks -43n
son today -47o
son told 36y
son took 98y
son was -40n
song -104s
songs -48s
soon 146s
soon and 127s
soon it 40s
sooner 31y
sore -118n
sorry 51t
sorry and -57u
sorry for 51t
sorry i 66u
sorry in -50n
sorry that 64s
sorry to 87h
sort 38s
sorted -69h
sorted but -39n
sorts -36n
sound 60u
sounds 152h
sounds like 127s
sounds so 41s
soup -152e
soup and 41s
soup for -73n
sourdough -99n
sourdough starter -36n
space -53h
spanish -45n
spare part 43s
spat 83o
spat on 33u
speak -119h
speak to -56s
speaker 56h
speaker and 56h
speaking -77n
special 70s
spend -67n
spent all 35s
spider -31n
spiked 73u
spiked my 73u
spilled it 30u
spilled red -30n
spilled the -34h
spineless -31n
spinning 56t
spit 67e
spit it 46e
split 31u
split lip 72u
split my 33u
split the -39n
spoiled -75o
spoke -84u
spoke to -31u
spoken -53n
spoon 54o
spoons -37n
sport -31n
sprained -32n
sprained my -31n
spreadsheet -83n
spreadsheets -56n
spring play -30n
spring was 52s
squad -47n
stab 179o
stab me 41u
stab my 71o
stabbed in -93t
stabbing 53o
stabbing him 38o
staff -150n
stage fright -49n
staiirs 80u
stairs 82e
stairs and 60t
stairs in -39n
stalked -64n
stalked by -61n
stall -49n
stammer -88s
stand in 56h
stand me -65n
stand my -69n
stand myself -65n
stand on 38s
stand there 72u
stand too 34s
stand up 49t
standing 105y
standing at -71s
standing on 143y
standing up -45n
stands 127u
stared -46s
staring 66u
stars 95h
start -58e
start again -80e
start by -33n
start cutting 35h
start over 72u
start with 83s
started 96h
started to 45o
starter -36n
starting 53t
starts in -94n
starts monday -31n
starts to 94t
starts with 45y
starve 80e
starving -41e
stay 79s
stay alive 60s
stay awake 67t
stay calm -58n
stay for 63s
stay late -39n
stay until -30n
stayed -49t
stayed down 50t
stayed home -83n
stayed in 40t
stayed until -37n
staying 111s
staying alive 70s
staying in 31e
stays -38u
stays for -53n
steering 43h
steering wheel 36h
step in 44s
step is -55n
step out 102s
stepdad 79y
stepdad comes 33u
stepped 35s
stepped off 53s
stepped on -51n
stepping -59n
stepson -66n
stepson would -33n
stew -39n
stick 106e
sticker -37n
sticking 32e
stiff -70n
still alive 88t
still be -44s
still can -35e
still come 90u
still did -38n
still do 46e
still feel -50t
still here 53s
still hot 40u
still see 57e
still too 71e
still want 37s
still work 34t
still works 36t
stinging 34h
stings i 58h
stock -31h
stock count -30n
stockroom 87u
stole -49e
stomach 124t
stomach and 58u
stomach bug -80n
stomach dropped -36n
stomach drops -39u
stomach growled -47n
stomach hurts 59t
stomach in 58s
stone -45e
stood at 42s
stood on 36o
stood there -66y
stop 95e
stop after -51n
stop and 83s
stop before 46o
stop cutting -83h
stop for 53s
stop it 81t
stop listening -57n
stop me 52s
stop on -88n
stop to -40n
stop when 120u
stopped 72e
stopped and 74e
stopped asking -47n
stopped for 45h
stopped looking 46s
stopped making 60s
stopped saying 32u
stopped talking -43s
stopping 95t
stops 72s
storey 34s
stories -39n
storm -49n
storm took -32n
story -61y
story at -31n
stove 53u
stove because 56o
straight to 63h
stranger was -50n
strangers -47n
strangle -32o
strangle her 50o
strangle my 56o
strangled 52u
strangled the 47o
straw -54n
streak 38h
street -61o
street and 45u
stress -42e
stress so 44e
stretch -44n
strict -56n
strip 153t
strong -45h
strong tonight 32h
stronger 36o
stronger than 69e
stuck -62e
stuck at -76n
student 54y
student wrote 73y
students -73n
studied -50s
stuff 190t
stuff from 32t
stung -90n
stupid for -31e
stupid stupid -45n
stupid thing 66s
subscription -31s
subscription i 63s
such -53s
such a -51s
suffer 48o
sugar -56e
sugar and -34n
suicidal 117s
suicidal again 97s
suicide 70s
suicide i -57s
suicide is 49s
suicide note 59y
suicide since 48s
suit 69s
sulk -56n
sulked -119n
sulky -38n
sum 33s
summer and -32s
summer to 47u
sun -35h
sunburnt -56n
sunburnt on -39n
sunday lunch 44s
sunday night -63n
sundays -41s
supermarket -50s
suppose 62u
supposed -79h
supposed to -79h
sure 102o
sure he 32o
surgeon -92n
surgery 47s
surprise -69s
survive 75s
survive the 32s
survived 85s
survived and 58s
survived it 106s
swallow it 31e
swallow me -72n
swallowed 175t
swallowed all 40t
swallowed everything 40t
swallowed my -119n
swallowed something 53t
swallowed them 121t
swallowing 64e
swap 93s
swap places 106s
swap with 46s
swear i -79o
sweat -30t
sweetheart -54n
swim 33h
swimming -56t
swing 60o
swing for 56o
switch 87s
switched 90s
switched off 79s
swore -99u
swore at -58n
swung 67h
sympathy -37n
table and 145e
table where 65u
tablecloth -47n
tables -56n
tablet and -39n
tae 115u
tailor -46n
take a -33t
take all 81t
take back 46t
take it -76h
take me 84s
take my -38s
take up -69n
taken 62t
taken an 34t
taken something 113t
taken the -66y
takes 116u
takes my 36u
taking 89e
taking him 31o
taking his 46y
taking it 52e
taking me 35u
taking my 33s
taking the -102o
talent -32n
talk -89y
talk i -42n
talk me 100s
talk over -40n
talk to -58y
talk tomorrow 56h
talk too -36n
talked -56u
talked back 48u
talking about 61y
talking to -54h
talking when -54n
talks -42o
tall -39n
taller -96n
tank -53n
tap so 55e
tapped -40n
taste -32e
tasted 95t
tastes 57t
tattoo -67n
taught -68h
taught me -35n
taught my 39h
tax -69s
tax return -71n
taxes -65n
tbh 98s
tea -104o
tea and -50o
tea as 62u
tea i 120o
teach -45y
teacher and 102y
teacher gave 60o
teacher it -33n
teacher mom -81n
teacher read 35s
teaching -35n
team -104e
team loses 42u
tear -33n
tears -65n
teased -48n
teased her -36n
teasing -58n
teenage -50n
teenage son -50n
teenager 76y
teens -45n
teeth -34e
teeth are 49e
teeth hurt 49u
teeth out -37n
teething -56n
tell a -55n
tell anyone 31h
tell her -74t
tell him -78n
tell me -34y
tell mom 82t
tell my 203t
tell people -31h
telling 91y
telling her 43y
telling me -45y
telling my -68n
telling myself 39s
tells 85e
tells you 78s
telly -38t
temper -55u
temper and -38n
temper at 48u
temper with -55h
ten -77t
ten i 43s
ten years -90n
tenant 63s
tenants -33n
tenth 75e
tequila -37n
term -41y
term and -47y
terminal 42s
terrible -46o
terrified of 62e
test -87s
test and -84n
test came 30s
text -75y
text and 37y
text back -39h
text her -32n
texted me 76y
texted my -56n
texting -53s
than a -58s
than be 53e
than being 34s
than do -58s
than eat -35e
than ever 38e
than from -38n
than go 76y
than i 83t
than last -35n
than my 63e
than one -57n
than she 43o
than sit 48s
than that -35n
than the -46s
than with 99s
thank the -35n
thank them -46s
thank you 87y
thanked -39y
thanks -40y
thanks and -95n
thanks for 52y
that and 80s
that are 89o
that be 59s
that before 60o
that came 71o
that class 87o
that day 144o
that dinner 37o
that do -56n
that does 49o
that exam -67n
that for 56s
that friendship -46n
that girl -128n
that gym -87n
that happened 31e
that he -68y
that her 59y
that hill -119n
that his 39u
that i -30s
that in 45y
that it 103y
that job -91n
that joke -33n
that lot 45o
that man 84o
that mom -48n
that night -38s
that no 95u
that nobody 53s
that now -72t
that office 45o
that one 171s
that order -38n
that party -41n
that phone -49n
that printer -85n
that right 64s
that road 37o
that sad 58s
that says -64n
that scares 67h
that school 65s
that she -53y
that sofa -52n
that stung -34n
that table 35s
that team -31n
that there 41s
that to 47o
that toast -54n
that took -33n
that wants 55s
that was 67e
that when 96y
that will -58s
that would 82o
that you -46s
the -45h
the abortion 49s
the accident 34s
the accounts -31n
the agency 44u
the air -35n
the allotment -76n
the altar -66n
the ambulance 51u
the anaesthetic -71n
the angry -37n
the answer -44s
the apple 77e
the audit -40n
the autumn -44s
the baby 81o
the bad -51n
the bakery -87n
the balcony 98o
the ball -72s
the band -86n
the bandage 33h
the bank -31s
the barn 46t
the bat 42o
the bath 114o
the bathroom 113y
the baton -36n
the beams 48s
the bedside 51u
the belt 92u
the bench -73n
the bend 52s
the best -53e
the bill 58s
the bin 111e
the bishop -35n
the bit -33s
the blade 138h
the blanket 73s
the blister 55t
the blood 34t
the body 57s
the boiler -31e
the book -46n
the boot 150o
the boss -49u
the bottle 99t
the bowl 41e
the box 126t
the boxes 35u
the boy -53n
the boys 88u
the brains -62n
the brambles -90n
the bread -106n
the breakup -93h
the breathing -36n
the bride -35n
the bridge 127y
the broken -50n
the broom 64u
the bruises 110u
the budget -93n
the cabinet 104t
the cables 34u
the cancer 48s
the card -83n
the carer 92u
the carpet -46n
the cat 60h
the cats 80s
the ceiling 37s
the cemetery 46s
the chair 78y
the chairs -38n
the chance 75s
the changing 81u
the chapter 33s
the child 40o
the choir -89n
the christening -65n
the christmas -36s
the church -37n
the clerk 42o
the client -34h
the cliffs 102s
the clock -39n
the coach -83u
the cold -38o
the comb 71e
the committee -33n
the company -55n
the consultant -42n
the contract -40h
the cord 33h
the corner 50s
the corridor -34n
the cot 56o
the counter -46h
the courage 102s
the course -37n
the court 39o
the credit -58t
the crowd -45n
the cup -57n
the cupboard -115u
the cups -33n
the cuts 123h
the dance -43n
the dark 32e
the date -62y
the day 46s
the days -150n
the deal 46h
the death -39s
the debt 80u
the dentist -39u
the deposit -32n
the desk 61h
the dinner 32o
the dog 63o
the dorm 51u
the drain -41n
the drawer 133h
the dress 54e
the drop 111s
the early -75n
the edge 112s
the eighties -70n
the eldest -40n
the eleventh 42s
the empty 37t
the end 46s
the essay -70n
the evening -54s
the exam -58t
the examiner -60n
the exit 47s
the fabric -43n
the face 60h
the facts -62n
the fall -37n
the family 80e
the farm 80t
the feedback -50n
the feeling -41h
the fight 71t
the final 43s
the fine -35n
the floor 88t
the flowers 54u
the flu -75n
the folder 52s
the foot -73n
the football -53t
the form -36u
the fourth 53s
the frost -40n
the furniture -36s
the garage 141t
the garden -43o
the gas 68t
the gate 38t
the girl -84y
the girls -84h
the good -117n
the grave 73s
the greenhouse -32n
the ground 167y
the guests -52n
the gym -66e
the hairbrush 47h
the hall 84y
the hammer 86o
the hand -30o
the handover -57n
the harsh -32n
the head 50h
the heart -68h
the hero -45n
the high -79n
the highway 39s
the hob 41h
the holiday -70s
the horse -33n
the horses 55s
the hostel 36e
the house 37e
the iath 101o
the ice -34n
the idea 84s
the in -67s
the inside -50h
the insurance -36y
the intern -39n
the interview -43h
the jam -31n
the jeans 40e
the joke -48n
the karaoke -78n
the kerb 64h
the kettle 77u
the key 70e
the kids 74o
the kitchen 31h
the kitten 32o
the knife 63o
the knives 66o
the knot 39s
the ladder -48n
the lads 63u
the lake 85s
the laundry -67o
the lawn -101n
the lead -30n
the letter 73t
the letters 111s
the lie -48n
the life 90s
the lift -88n
the light 51h
the lighter 153h
the lights 57e
the line 51y
the lines 74h
the list 35s
the locker 94h
the lorry 151s
the lot 42t
the lottery -31n
the lump 46s
the lunch -46n
the man 43y
the marathon -53n
the marks -64h
the massage 39u
the mat -31n
the maths 75u
the mayor -38n
the means 59s
the meeting -39h
the mess 46s
the milkman 35s
the minute 46s
the mirror 41h
the miscarriage 37s
the mistake 77s
the mom -38n
the moment -39n
the money -70t
the mornings -71n
the mortgage -39s
the mother 67y
the mountain 72s
the mountains -41n
the move -107n
the multi 34s
the needle -43n
the neighbors 50u
the neighbours -79s
the new -62u
the news 40s
the next -56o
the nose -60n
the note 65s
the novel -45n
the number -44e
the numbers -32n
the nurses -30s
the office 44e
the old -67h
the ones 92t
the only 96h
the operation -58s
the orchestra -43n
the order 41h
the others 39e
the outside 62h
the oven -104h
the package -49n
the packet 47t
the pain 42s
the pan 88u
the parcels -41n
the parking -38n
the part -37s
the party 46t
the passwords 126s
the patients 36o
the people 58o
the pesticide 36t
the pharmacist -46s
the pharmacy -74n
the photo -61n
the physio -41n
the piano -98n
the picture -74o
the pier 35s
the pill 100t
the pillow 149o
the pills 105t
the pin 92s
the pitch -34n
the plane 74s
the planet 35s
the plants 92s
the plasters 44h
the platform 92s
the plumber -59n
the podcast -44n
the point -89s
the police 129u
the policy 53s
the pond 57s
the pool -47o
the post -42y
the potatoes -35n
the prawns -76n
the presentation 35y
the priest 55u
the problem -53h
the project -62n
the promotion -37s
the questionnaire -69s
the queue -47n
the quiet 50e
the race -35u
the rage 38o
the rail 70s
the railing 35y
the railway 105s
the ramp 32u
the rat 32t
the razor 163h
the real 98s
the red -66n
the redundancy 57s
the relay -62n
the relief 38h
the remote -60n
the rent 59h
the report -34h
the rest 35t
the results -41n
the reunion -34n
the review -33n
the right -32n
the ring -42n
the rings 39e
the river 51y
the room -44t
the rota -55t
the rule 34h
the sack -53n
the salad -75n
the salt 78u
the same -39y
the savings -68n
the scan -47u
the scars 118h
the school -60y
the scissors 124h
the score 52h
the scratch -52n
the sea -57s
the seat -60n
the second -102o
the service 57s
the shame 43h
the sharp 96h
the sharpener 105h
the shift -38h
the shop -65u
the shotgun 53y
the shower 99e
the sick 41u
the side 81t
the silence -76n
the simplest -46n
the skin 99h
the sleeping 44t
the slowest -46n
the sofa -55u
the solicitor -59o
the song -102s
the soup -66n
the sourdough -32n
the speech -55s
the split 74h
the spot -36n
the spring 39s
the staff -35n
the stage 71u
the staiirs 80u
the stand -37n
the steering 36h
the step -53s
the stick 48u
the stockroom 87u
the stop 54s
the stove 53u
the street -38n
the stroke 34o
the summer 30s
the sun -64n
the supermarket -44s
the surgeon -78n
the surgery 43s
the swim 53h
the swing -45n
the tailor -31n
the talk -45s
the tax -76n
the teacher -75o
the tenth 77e
the third -31h
the thirtieth 46s
the thought 132s
the thoughts 48o
the throat 74o
the ticket 55u
the tiles 74t
the till 31u
the to -74n
the toast 61e
the toddler -46n
the toilets 153h
the tomatoes 34s
the tooth 67u
the top 63s
the touch 62o
the towel 148t
the tower -44n
the tracks 53s
the tractor -37n
the train 48o
the trains 52s
the tram -50n
the tray -94h
the tree 30s
the trip -50s
the trolley -31n
the truth -54s
the two 69y
the typo -73n
the use -64s
the usual 48h
the vicar -38n
the village -38u
the voice 135o
the voices 90o
the waiter -34n
the waiting -60s
the wake -43n
the wall 64h
the war -70n
the wardrobe 83u
the warehouse 34s
the watch 53h
the water 51y
the weather -100n
the week -45n
the weekend 61y
the wheel 109o
the wife -37s
the window 33y
the winter 74h
the woman -40n
the word -31h
the words -46e
the work -73e
the worry -40n
the worst -68o
the wounds 31h
the young -63o
the zoo -70n
the zoom 32h
their dad 82t
their fault 38s
their own 33s
theirs -60n
them 89t
them a 68s
them and 78t
them are 80h
them at 115t
them for 31s
them from 51h
them i -50e
them if 31o
them in 52o
them it -39e
them my -60n
them now 36t
them should 40y
them the 40h
them they 49t
them to 42h
them with 142t
themselves -34s
then 63e
then a 129y
then cry -36e
then go 49h
then guilty -39n
then he -41u
then his 44u
then home -33s
then in 71o
then it -61o
then lied -35n
then looked 55s
then made 34t
then no -35s
then nothing 61y
then saw 47y
then someone 43o
then that -41n
then the 46h
then they 31s
then tripped -32n
then went 82h
then what -35n
therapist 104h
therapist i 38h
therapist thinks 95h
therapy -54n
there 42y
there after 35e
there are 74y
there first 31s
there goes -48n
there holding -112n
there i -38s
there is 59h
there was -90y
there were -47t
there when -64n
there would 71e
these -99o
these nights 37o
these thoughts 46o
thesis -111e
thesis is -63n
they are 33u
they asked 61s
they beat 77u
they bled 46h
they call -39n
they can 67e
they come 69s
they could 48s
they did 63o
they do -46s
they find 104s
they gave -100s
they go 62u
they have 78u
they hear 68u
they hired -46n
they jumped 41u
they keep -53u
they know 38s
they left -43n
they move -53n
they moved -33e
they must -31n
they only -70n
they pumped 99s
they said -66u
they say 62u
they should 42t
they think -110e
they thought 72s
they turn -41n
they will 66o
they would 88s
thick -36t
thigh 56h
thighs 129h
thighs are 36h
thighs look 48h
thin enough 37e
thing 109h
thing a -63n
thing about 37e
thing before 42t
thing i 53e
thing in 65h
thing left 60s
thing that 90h
thing we -52n
thing with 48h
things and 42u
things away 37y
things i -50u
things in 50o
things on -70s
things that -41n
things to 131u
things with -93n
things wrong 38h
think about 62s
think he -93y
think of -142o
think so 97h
think the -79s
thinking 43o
thinking about 78o
thinking how -37o
thinking it -37s
thinking of 101s
thinking to 52o
thinking what -34n
thinks i -55e
thinks it 172h
thinks of -76n
third time 78u
thirteen 79s
thirtieth 46s
thirty four 69u
thirty three -36n
thirty two 65s
this afternoon 78o
this anymore 108s
this app 63s
this body 52s
this but 39t
this by -48n
this chair 32s
this city 97e
this country 65u
this course -88n
this deadline -41n
this debt 31s
this down -57n
this earth 186s
this endless -98n
this exam 31s
this family 48s
this flat -64n
this group -57n
this i 47s
this in -81n
this is 152s
this job -62u
this kitchen -51n
this level -82n
this life 117s
this little 82s
this long 115s
this month -38h
this morning 61t
this much -43n
this new -36n
this office -49n
this on 74s
this one 126e
this pain 72s
this room -41h
this season -31n
this summer 48u
this term -62n
this time 140e
this to 77o
this town -57t
this week 37e
this weekend 88y
this will 85s
this winter -148n
this world 79s
those -99e
thought 41o
thought about 42o
thought he -39s
thought in -82n
thought it 61t
thought she -68s
thought so 42h
thought that 67s
thoughts 81o
thousand 86o
thousand and 57o
thread and 58s
threatened -42u
threatened to -31u
threatens 44u
threatens me 40u
three -48e
three a 62u
three emails 33h
three in -58n
three months -60n
three of 50s
three stitches -95n
three times 72e
three weeks -40h
three years 78o
threw 44e
threw it 57e
threw me -45u
threw out -54h
threw the 186o
threw up -97e
throat 125e
throat before -58o
throat bleeds 49e
throat burns 48t
throat for -31u
throat is 53e
throat like 55e
throat whenever -34n
throttle -45n
throttle the -36n
through her 62y
through mine 67u
through my -44o
through with 69s
throw 57e
throw it -32e
throw up 77e
throwing 82e
throwing up 55e
throws 126y
throws things 77u
throws up 71y
thumb -62n
thumbs -56n
thursday at -34n
thursday so -42n
thursdays -52n
thyroid -71n
ticked -45n
ticked never -41n
ticket 58y
ticket and 52u
tie -32n
ties 118y
tiger 48h
tight -116h
tiktok -52n
til 56h
til the 30s
tiles 87h
till easter -55n
till he 46o
till it 135h
till my 34h
till spring -45n
till ten -39n
till the -71t
till three 54e
time and 64e
time at -39n
time for 66o
time he 100o
time in -45e
time is 118s
time it 51u
time no -37n
time she 160h
time they 74u
time to -50s
times 48e
times and -35u
times at -32n
times last -32n
times my 43t
times on -30s
times today 159e
times tonight -73n
tiny -123s
tired -66s
tired after -57n
tired and -64y
tired i -42s
tired of 59s
tired that 45s
tired tired 52s
tiredness -51n
tires -35n
tken 190t
to 18 39s
to 200 -36n
to a -128u
to all -69s
to an 31s
to and -31h
to another -39n
to answer 45u
to apply -54n
to ask -162e
to believe -59n
to berlin -46n
to bits -113h
to blame -56n
to bleed 84h
to borrow 36s
to break 84h
to bring 57e
to burn -68o
to buy -34n
to call -43s
to cancel 60s
to carve 51h
to charity -35n
to choose 40u
to close 58h
to cook -78n
to correct 71s
to cover 77h
to cry 37u
to cut 122h
to dad -31s
to delete 68s
to disappear -66s
to do 88y
to drown 92o
to eat 73e
to enjoy -53n
to fail -102n
to fetch 74s
to finish -51s
to fix 50s
to follow 50s
to fool 46e
to force 31u
to forget -48n
to forgive -40n
to four -44n
to give -55o
to go 45u
to hand 53s
to hang 34y
to hate -34n
to have 34u
to hear -80t
to help -46n
to her -95y
to hide -63h
to him -50y
to hire -35n
to his 43o
to host -40n
to hurt 160o
to it 90o
to jump 76y
to just 68s
to last 154s
to learn -97n
to leave 136o
to leeds -45n
to let 90o
to like -100s
to lisbon -128n
to listen 38o
to live 141s
to make 57o
to marry 52u
to meet 93s
to my 35h
to myself -35h
to no -30n
to notice 44s
to own -32n
to plant -59n
to poison 105o
to portugal -33n
to punish 55h
to push 34o
to put 112o
to quit -92n
to read -45s
to rest -44s
to ruin 90o
to run 46e
to school -99o
to see 45s
to self -58h
to sell -34n
to set 80s
to shoot 76o
to show 39u
to slice 40h
to slip 32s
to smile -33n
to so 33h
to solve -47n
to some -47s
to somebody -40n
to sort 36s
to spend -45n
to stab 51o
to start 34h
to step 72s
to stick 74s
to stop 107s
to strangers -38n
to swim -52n
to talk -55o
to teach 35u
to tell -67y
to thank -63n
to the -53y
to their 33s
to them -169s
to three 71u
to throttle -45n
to tom -33n
to treat -67n
to trust -40n
to undo 139e
to uni -37n
to us 50y
to voicemail -63n
to wait 57o
to wake -112s
to want -111o
to wash 58s
to watch -47s
to water 98s
to what -53n
to whoever 53s
to work 40t
to worry 115s
to write -37t
to years 30h
to you 30s
toast -140e
toast and -35s
today 57e
today he 71y
today i -43o
today is -39n
today my -33e
today one 55s
today she 77y
today that 57e
today to 47s
toddler -118o
toddler hit -92n
toddlers -80n
todya 46h
toe -73n
toilet at -48n
toilet to 49e
toilets 236h
toilets and 81h
toilets at 33h
toilets in 126e
told anyone 71t
told dad -40n
told hr 54o
told mom -108n
told no 42u
told nobody 45t
told the 119h
tom -52y
tomato -31n
tomorrow i -50o
tomorrow to 44o
tomorrow will -37n
tomorrows 41s
tongue -49t
tonight 86y
tonight and -33o
tonight he 47u
tonight i 56h
tonight is -36y
tonight like -56n
too expensive -63s
too fast -38n
too fat -32e
too hard -120o
too late 44t
too little -55n
too long -49y
too near 32s
too sensitive -54n
too shy -33n
too slow 84u
too soon -80n
too then 43h
too tired 31s
took 48t
took all 94t
took an -93t
took credit -56n
took everything 96t
took far -34t
took her -46s
took it -163n
took me -97s
took one -59n
took out -53s
took pills 106y
took so 41t
took something 97t
took the -60t
took them 217t
took to -36t
took too 163t
took two -71n
tooth and 61u
toothache -32n
top 58s
top myself 45s
top of 69u
topping 57s
topping myself 59s
torn -78n
torturing 75u
torturing me 43u
total -39n
totally -40n
touch -47o
touch the -52n
touched 41u
touched by 57y
touched me 39u
touches 98u
touches me 61u
tourists -39n
towel 78t
towel and -47n
towel is 68t
tower -44n
town -59e
town and -31n
tracker 68u
tracks 176y
tractor -62n
trade -60n
traffic -87o
train 42o
train and 50o
train tracks 100y
trained -55s
trainee -50n
training and 37u
trains 50s
tram -103n
transfer -71n
trash -31n
tray -69h
tray and -47n
tray at 45h
treasurer -45o
treasurer and 39o
treat -61s
treat myself -66n
treatment -33s
tree 131s
trees 75s
trick 62h
trip -88s
tripped -55u
tripped over -35u
trolley -31n
trouble 76y
troubles -36n
trousers -59e
truck 75y
true -33u
true crime -30n
trust a -46n
trust my 31o
trust myself 41o
trusted -70n
truth -40s
truthfully -60n
try -98s
try the -48n
tube 64e
tune -90n
turn -45y
turn in -39n
turn my -32n
turn the 36s
turn to -71n
turned down -37n
turned it -32n
turned out -53s
turned the 190t
turned up -33y
turning into -57n
turning it -67n
turning thirty 92s
turns 98u
tutor -72s
tutor says -35s
tv 98u
twelve -73h
twelve years -41s
twenties -56n
twenty -91e
twenty minutes -35t
twice and 91u
twice today 103e
twins -38o
twins and 41o
twisted 74u
twitching 67o
two -88e
two days -52e
two glasses -43n
two hours 43y
two hundred -48n
two in 70e
two jobs -44n
two pills -67n
two weeks -30e
two years 146y
tying 70s
typical me 31o
typing 30t
typo in -77n
tyres -39n
ugh -68s
ugly -119h
un 63s
unable -45n
unable to -45n
unbearable -46n
uncle comes 39y
uncle will -86n
under 123h
under a -48u
under it -52s
under my 90h
under the 70t
understand 92s
underwear 35u
undo 166e
undo it 179e
undone 104o
unfair -132n
unfollowed -45n
unfollowed me -44n
ungrateful -36n
unhappy 30s
uni and -65n
union -40n
university 46t
unlocked 80u
unlovable -75n
unpacked my -35n
unpaid -58n
until he 45u
until it 66h
until my 44h
until payday -42n
until she 36o
until spring -93n
until the -119s
until wednesday 73s
up 31e
up a 59s
up about -42n
up again 31e
up at -117u
up before -33n
up behind 70e
up blood 40e
up but 53s
up by -30o
up five -32n
up four -30n
up from -43o
up he 36t
up how 80s
up i 86e
up it -50s
up killing 57o
up my 79u
up over -30n
up since -41t
up so -64o
up space -78s
up the 55o
up to 51h
up tomorrow 55s
up too 51t
up two -30n
up ways -47s
up when -53t
up with -71y
upset -106n
upstairs 124y
urge 45h
urges 67h
urges to 55h
us -42u
us and -50y
us because 32o
us can -37n
us have 35o
us he -52n
us if 50u
us in 102u
us kneel 44u
us not -33n
use a -34n
use it 65h
use of -64s
use them 37o
used the 65h
used to -106u
useless father 37o
using 52e
value -34n
van with -66n
vanish -37e
vanish for 52s
vanish from -144n
version of 30s
version the -34n
very calm 89t
very polite 45o
very sad -39n
vet bill 51s
vet i 40s
vet said -35n
vet says -88n
vicar -47n
video -115o
videos -66u
vile -34n
village -63u
visa is 41u
visit -58y
visited -36n
vodka 66t
voice says 91o
voice will -82n
voicemail -101n
voices 83o
voices say 58o
voices want 33o
vomit 35e
voted -48n
voucher -40n
wait -60s
wait till -35n
wait to 46s
waited 61u
waiter -41n
waiting 89u
waiting list -31s
waiting on 50o
waiting outside 34o
waiting room -35n
waiting until 36s
waking 87y
waking up 78y
walk into 67s
walk past -43n
walked 40u
walked home -55s
walked in 80o
walked into 79u
walked the -42n
walking 114s
walking disaster -34n
walking into 42s
walking to 59s
walks into -56n
wall 74h
wall again 38h
wall next 30u
wall with -31n
walter 63y
want 75s
want an 31t
want another 35s
want anyone 38t
want it 111s
want me -142o
want my 100e
want that 61u
want this -49t
wanted a 36h
wanted the -75s
wanted to 98o
wanting 74s
wanting to 76s
wants 104y
wants more 40u
war -73n
ward -44u
wardrobe 57e
warehouse 34s
was -48u
was 11 44u
was a -81u
was about -68t
was afraid -46n
was already 34u
was always 59s
was an -105n
was and 73s
was angry 53t
was at -96s
was behind 83u
was blank 37s
was clean 47h
was cruel -37n
was declined -36n
was disappointed 65s
was doing 32h
was down 107u
was drunk 41u
was fine 82o
was following -31n
was for 73s
was full 132t
was glad 30e
was going 111y
was gone 90s
was good 88e
was hard -67n
was her -40s
was hit -73n
was i -84s
was ill -71n
was impatient -33n
was kind -65s
was late 54u
was lovely -35s
was lying -73n
was mean -52n
was meant 40o
was never 119s
was nice -31n
was nine -38n
was not 134s
was nothing 49t
was off -46n
was ok 42s
was on -46u
was one -99n
was only 62t
was packed -96o
was pregnant 107u
was raped 91u
was ready 37s
was refused 58s
was right -34n
was rubbish -31n
was sick 74e
was sitting 31u
was small -57n
was smug -112n
was so -99h
was still 38u
was stuck -70n
was suicidal -87n
was supposed -38n
was texting -45s
was that 76s
was the 47h
was thinking -37s
was to -58n
was too 91e
was up 50s
was very 73o
was waiting 42u
was wrong -41u
was you 46s
wash -36s
washed them 50t
washing 30h
washing on -75n
washing up 56h
waste -44s
wasted -74s
wasted my -43n
wasting -38y
wasting my -69n
watch 85y
watch all -36n
watch the -35n
watched -46s
watches -36s
watching 63u
watching me 41u
water 80e
water and -60s
water before 42e
water bottle -32n
water on -38n
water the 75s
watered 84s
watered the 69s
wave -129n
waved -74n
waved at -33n
waving -117n
way 114s
way back -60s
way he 57o
way home 146u
way i -87h
way in 43s
way more 53t
way other 107s
way out 57s
way that 51t
way they 39h
way this 40s
way through -68n
way to 56s
way too 44t
ways 110s
ways to 88s
we -108u
we are -56u
we argue 31u
we both -39s
we broke -78h
we can -60n
we did -62n
we do 98h
we ended -53n
we had -36t
we have -57u
we just -44n
we laughed -32n
we put 75s
we set -42n
we were 110u
we will -132n
we would 43y
weak i 56s
wear 79h
wear a 70u
wear bracelets 60h
wear shorts 37h
wear the -32h
wearing -46h
wearing long 50h
wears 84y
weary 44s
weather -109s
website 74s
wedding -55e
wedding cake 42e
wedding dress 36e
wedding photos 35e
wedding speech 48s
wednesday 44h
wee 57y
weed 69t
weedkiller 47t
weeds -31n
week and 40y
week at -39n
week he 40y
week i -82s
week in 89s
week is -59n
week to -80e
weekend -39y
weekend without 37u
weeks old 40o
weep -52n
weepy -84n
weigh 70e
weigh in 52e
weigh myself 41e
weigh the 34e
weighed -42e
weird 47t
weirdly 134y
weirdly proud 64e
weirdo -33n
well and -42h
well be 41s
well done -57n
well he 39u
well i 71u
well that -68s
went -65h
went and 45e
went as 53s
went back 92u
went cold 60s
went for 31u
went home -99t
went in 92h
went on -99n
went out 65e
went part -50n
went silent -35n
went straight 42h
went through 81h
went under -64n
went upstairs 57t
went with -39n
went wrong -50n
were -44o
were a -38t
were at 48o
were glad -30n
were in -43s
were kind 95s
were laughing 46o
were meant -44n
were nice 106s
were not -64s
were off -37n
were over 48o
were polite 39u
were the 35y
wet -37y
wet sand -41n
whale -44n
what a -127h
what can 30t
what could 72o
what do 81y
what for 43s
what happened 50t
what happens 154t
what i -52o
what if -37o
what is -37o
what it -46e
what my 123t
what she -52u
what the 109o
what they 54t
what to 33y
what we 147u
what you -49s
whatever -42e
whatever i -32e
wheel 96o
wheel at 34e
when i 47u
when it 33h
when nobody 65u
when she -67u
when the -119h
when they 36o
when we 44u
when you 34s
whenever the -78n
where 86o
where he 38o
where i -33h
where my -129u
where nobody 55h
where she 112s
which 58o
which is -98n
which of 66u
which she -45n
while 42o
while i 33u
while she 33o
while you -44n
whisky 58t
whisper 34s
whispered 103y
whispers 172y
who -68s
who can -37n
who could -51n
who died 78s
who do -42y
who gets -45s
who i -61o
who is 47s
who let 46o
who to 70y
who wants 93s
who was -70n
who would 85u
whoever 179s
whoever comes 82s
whoever reads 42s
whole -61t
whole bottle -68t
whole day 87e
whole house -46n
whole life -51n
whole lot 49t
whole month 31t
whole office 101o
whole packet 65t
whole strip 72t
whole thing -34t
whole time 68u
whole way 70u
whole week -103n
whole year 35u
why 73s
why can -36e
why could 52s
why did -38s
why do -65o
why i 86s
why not 31s
why nothing -43n
why there 34h
why they -50n
why was 34s
wide 41h
widow -32n
wife and 42o
wife for -37n
wife gone 55s
wife hit -96n
wife is 40o
wife says 46y
wife will -91s
wiht -37h
wiht a -31h
will all 230o
will always -56n
will and 57s
will ask -31u
will break -31u
will come -32u
will do 97o
will drop -49n
will eat 63e
will end -95y
will ever -61n
will find 71u
will finish 31u
will freeze -42n
will go -54y
will hand -35n
will happen 34t
will harm 45o
will have 149y
will hold -51s
will keep -90n
will kill 56o
will know -37n
will lose -67e
will miss 32s
will never -139s
will not 98y
will on 51s
will pay 53o
will put -49o
will read -37n
will say -49u
will scream -111n
will show -42n
will swing 50o
will take -138s
will tell -71u
will understand 73s
will use 33o
will write -51s
will you -31n
willpower -52n
win -51e
window 40u
window on 52s
wine -140t
wine and 33t
wine on -35n
wine to -61n
winter -97s
winter coat 110s
winter here -40n
winter i -40n
winters -37n
wisdom -37n
wisdom teeth -37n
wish 59s
wish him -42o
wish i -62s
wish my 125s
wish the 73s
wish they 59s
wish to -92s
wish you -59n
wishing 95s
with -38h
with another -113n
with any 32s
with anyone 98s
with blood 89h
with breakfast -72e
with dad -35t
with everyone 81s
with everything 48o
with friends 36u
with her -32y
with him -38y
with his 94u
with how -49n
with it 121s
with less -50n
with life 102s
with mom -32y
with money -60s
with more -31n
with murder -55n
with myself 75s
with no 88y
with one -30s
with online -52n
with sam 49h
with somebody -51s
with someone -63s
with something 58o
with tea -95u
with them 62o
with this -98s
with today 49s
with two -36e
with us -42u
with you -61n
within a 34s
without -37y
without a 41y
without asking -75n
without her 109y
without him 92y
without looking 43s
without meaning -37n
without my -213s
without pain -32s
without reading -33n
without saying -32s
without the -55n
without them 53s
wobble -69n
woke 141u
woke up 84u
woman -68y
women -118n
women do -63n
won -54n
wonder -86s
wonder i -43n
wonder what 40s
wonderful -40n
wondering -44s
wood -42n
wool -81n
word for -78n
word from 32o
word in 136h
word into 44h
words -69h
words out 33e
wore -80s
wore my 48s
wore the -32n
work -41u
work and 94e
work as 42o
work because 64u
work either 39s
work i 158u
work is -45s
work it 41h
work on 31o
work out -57n
work then -33s
work was 63t
worked -123s
worked so -58n
workshop -38u
world 52s
world and -51n
worn -68o
worn out -44o
worried -64y
worries -40e
worry about 91s
worry that 43s
worse -48o
worse and -56n
worse than 83e
worst -102o
worth 74s
worth is -31n
worth it -38e
worth living 56s
worth nothing 44s
worth of 45s
worth the -32s
worthless -60n
would 66s
would already -76n
would be 71s
would been -161h
would believe 101u
would better -37n
would blame 88s
would both 32u
would breathe 44s
would call 111h
would choose -39n
would come -31o
would cry 90s
would die -204s
would do 50o
would done -47o
would ever 38u
would feel 42o
would felt 62h
would find 42s
would finish 32u
would forgotten -43n
would get 197s
would give 142y
would got -77n
would have -35s
would hear 41e
would hold 57s
would i -96s
would keep 97s
would kill -38o
would know 72o
would let -81s
would like 50s
would lost -34n
would manage 67y
would meant -81n
would never -48y
would not -42o
would notice -33s
would pick 31s
would press 54s
would quit -70n
would rather 50s
would remind -34n
would said -60n
would say 37s
would see 95h
would shoot -47n
would simply 45s
would solve 40s
would sooner 54y
would stop 38h
would swap 71s
would take 95o
would tell -111u
would thank 31s
would told -71n
would worked -31n
would you 41u
wound 37h
wounds 39h
wrapped 54t
wrappers 103e
wreck -38n
wrecked -106n
wrecked the -31n
wrestling -39e
wrist 56h
wrist is 118h
wrists 136t
wrists and 63t
wrists are 38t
write -62t
write to -67n
writing this 89e
writing to -34n
written 50s
written me -43n
written to 32s
wrong -127h
wrong and 43h
wrong answer 63h
wrong bin -37n
wrong can 43t
wrong file 65h
wrong in -30n
wrong name 32u
wrong person 40s
wrong pills -31n
wrong year 69o
wrote 33y
wrote goodbye -42s
wrote in 54y
wrote my 77s
wrote the 38h
wrote to 73s
xbox -40n
yawned -40n
year 9 46o
year and 111h
year because -31n
year for 47y
year i -47n
year in 57s
year is -64n
year of 49s
year old -38n
year the -76n
year to -59n
years ago -102s
years and 56y
years clean -50h
years i -130o
years is 49s
years of -35h
years old 95h
yelled -33y
yelled at 51y
yellow 113u
yes -94s
yes i -43n
yes to -48n
yes when -37n
yesterday 136u
yesterday and -81s
yesterday he 45y
yesterday i 60o
yet -37t
yet i -33n
yet what 34o
yoga -44n
yoga and -40n
yoghurt 48t
you -54s
you a -38n
you and 31s
you are -107o
you believe 57s
you came -48n
you can -34h
you care -37n
you could 45o
you did -99n
you do 77e
you eaten -50n
you ever 157s
you failed 46e
you feel -59n
you got -45n
you have -67u
you just 38h
you know 191h
you letters -43n
you like -32n
you look -31n
you need 30t
you now 35s
you on 35s
you said -30n
you take 37t
you to -34s
you told -60n
you tomorrow 40s
you want -96s
you while -41n
you will 177y
you would 48u
you wrote -43n
young 73o
young ones -49n
younger -90n
your -144o
your arms -69n
your brother -34n
your face -35n
your feet 67h
your head -39n
your own 34s
your place 31s
yours -31s
yourself -48s
yourself like 46s
yourself the -42n
youth -42n
yusuf -44n
zero friends 35s
zoo -70n
~hurt 203u
~others 259o
~self-harm 223h
~somebody 168y
~suicide 250s
~taken 172t
"""
