"""Being hit, hurt, forced, threatened, watched or held by somebody, or afraid to be at home because of somebody."""

from typing import Final

RULES: Final = """
~ @he .. hits|hit|hitting|beats|beat|beating|slaps|slapped|punches|punched|punching|kicks|kicked|chokes|choked|choking|strangles|strangled|shoves|shoved|burns|burned|burnt|bites|bit|drags|dragged|whips|whipped|smacks|smacked|bashes|bashed|thumps|thumped|headbutted|spits|spat|attacks|attacked me|us
@he .. strangles|strangled|assaults|assaulted|abuses|abused|abusing|rapes|raped|molests|molested|gropes|groped|stabs|stabbed me|us
@he .. does|did not hit me
~ @he .. hits|beats|punches|slaps|hurts me
~ @he .. grabs|grabbed|pushes|pushed|shoves|throws|threw|pins|pinned|holds|held|pulls|pulled|slams|slammed|twists|twisted|yanks|drags|squeezes .. me|my .. by|down|against|arm|hair|throat|neck|wall|floor|wrists|wrist|stairs|across|into|so|bruise|face|when
grabs|grabbed|has|had|holds|held|put|puts me|his|her|their by|hands|hand .. throat|neck|hair|arm|mouth|wrists
~ puts|put|lays|laid|raises|raised|lifts|lifted his|her|their|a hand|hands .. on|to|at .. me|us
~ throws|threw|smashes|smashed|breaks|broke|hurls .. things|plate|plates|phone|bottle|glass|chair|stuff|my|it|everything|dishes|nose|ribs|arm .. at|me|downstairs|wall|when|nose|last|next
he|she|they|@person broke|breaks|cracked my nose|ribs|rib|jaw|tooth|teeth|wrist|finger|fingers|arm
threw .. at me
he|she|they|@person knocks|knocked|knocking|smacks|pushes|pushed|slaps|throws|kicks|beats|beat|shoves|batters|tosses me about|around|up
get|got|getting|gets|be|been|being|was|am .. hit|beaten|smacked|slapped|punched|belted|choked|attacked|jumped|assaulted|raped|molested|groped|abused|stalked|strangled|battered|followed|stabbed .. by|at|in|when|again|for|home|because|on|every|last|as|tonight $
get|got|gets|getting|gave|gives a slap|hiding|beating|smack|belting|thrashing|whipping
get|got|getting it tonight|again|home
going to get it
going to get it|hit|hurt|beaten|slapped tonight|home|when|again|if
belt .. out|me|again|because|back|dad|report|legs|for
~ hit|hits|beat|beats|whips me|us with|using ..
raped|molested|molesting|molests|raping
was|been|being|got sexually|physically assaulted|abused|harassed
sexually abused|assaulted|assaults|abuses
abusive|violent|controlling home|husband|wife|partner|boyfriend|girlfriend|dad|mom|relationship|marriage|father|ex|parents|stepdad|household
~ threatened|threatens|threatening|threat|threats .. me|us|my|to .. kill|hurt|with|knife|gun|beat|leave|kids|shoot|hit|stab|burn|post|send|life|if|again|physically
threatens|threatened|threatening to .. kill|hurt|hit|beat|shoot|burn|stab|find|leave|take|throw|rape|post
says|said|saying|say|told|swore|swears|promised|promises|texted|texts|vows me|us? .. he|she|they|next|will .. kill|hurt|hit|shoot|find|beat|stab|bury|burn|finish|destroy|break|strangle .. me|us|my|ground|it|job
he|she|they will|would kill|hurt|find|shoot|beat|stab me .. if|when|leave|tell|before|next|go|and
kill me if i .. leave|left|tell|told|go|talk|call|say|try|ever|break|speak
if i .. leave|left|tell|told|go|report|say|talk .. kill|find|hurt|ground|hunt|regret|dead|take|destroy|pay|sorry|lose
next time .. will|would|not|he|she|they|me .. kill|miss|finish|worse|stab|hospital|harder|lucky
finish the job on
~ locks|locked|locking|shuts|traps|trapped|keeps|kept|shut|chains|tied|ties .. me|us|door .. in|inside|bathroom|room|out|house|basement|closet|up|garage|cupboard|bed|when
not|never|wont|refuses .. let|lets|letting me .. leave|out|go|see|work|have|use|eat|talk|sleep|anywhere|alone|call
not|never allowed .. out|leave|to .. flat|house|go|phone|refuse|leave|see|anyone|work|alone|talk|home
~ has|have|took|takes|taken|keeps|hides|hid|holds|got|confiscated .. my .. passport|phone|papers|keys|id|wages|documents|bank
~ checks|checking|tracks|tracking|reads|monitors|watches|watching|goes|follows|following|spying|spies|controls .. my|me|through|every .. phone|location|messages|mileage|move|car|mine|home|day|texts|money|work|everywhere|laptop|emails|around
~ controls|controlling .. what|who|where|my|me|money|everything|every
stalk|stalking|stalks|stalked|stalker me|is|keeps|found|and|again|us
am|being|is|been stalked|stalking|followed
~ follows|followed|following me .. home|around|car|work|again|everywhere|night
sits|sat|waits|waiting|parks|parked|stands|standing|is|was|turns|shows|outside outside|up|at|by|in|near .. my|work|house|school|home|flat|address|apartment|job|window|door .. every|watching|night|again|knows|new|day|address|me|waiting|work|house
outside my work|house|flat|school|window|apartment|job|door
knows my new address
come|comes|came|coming|gets|got|climbs|climbed|sneaks|creeps .. into|in|to my room|bed|bedroom .. night|when|sleep|asleep|pretend|while
in my room at night
touches|touched|touching|rubs|kisses|kissed|fingered|gropes|grabs me .. when|where|down|there|comes|while|sleep|night|private|inappropriately|not|for|and|asked|under|below|wrong|rent
touched|touches|touching me|us
makes|made|make|making|forces|forced|forcing me|us .. do things|stuff|sex|have|touch|watch|send|sleep|strip|marry|beg|stay .. practice|him|her|things|with|sex|pictures|tell|pics|body|do|man
makes|made me do things|stuff
~ forced|forces|forcing|made|pressured|coerced me|into|to .. sex|marry|bed|sleep|send|it|do
marry a|some|the man .. i|not|never|refuse
sending|send|taking|take me .. home|back|abroad .. marry|wedding
said|say|saying|told|begged|asked no|stop|him .. and|but|he|she|they .. did|kept|not|anyway|stop|still|would|listen|carried|top
no and he|she|they .. did|anyway|kept|still
not|never want it|to|sex|him .. he|they|she .. did|kept|anyway|still
woke up|to .. on top|inside|clothes|naked|him|hands|touching|pants|off|not|know
on top of me
held|holds|pinned|pins|holding me down
not sure|know if .. counts|count|rape|assault|that .. rape|consent|counts
if that counts
scared|afraid|terrified|frightened|fear|dread|dreading|petrified|fearing of|to|for|that|go|going|by .. him|her|husband|dad|father|wife|mom|partner|boyfriend|stepdad|ex|brother|uncle|home|them|girlfriend|my|he|she|son|parents|what|life .. home|he|she|do|drunk|angry|drinking|finds|comes|house|door|leave|back|me|tonight|kill|hit|hurt|find
~ scared|afraid|frightened|terrified|petrified of my|the husband|dad|father|wife|partner|boyfriend|stepdad|ex|brother|uncle|son|girlfriend|mother|mom|stepmom|parents
~ scared|afraid|terrified|dare|darent|not|dont|cannot|make .. go|going|gone|come me? home|back|inside|in .. after|he|she|because|dad|mom|him|drinking|drunk|tonight|hit|house|stepdad|school|off
~ afraid|scared|terrified to go|be|come home
not make me go home|back
~ hiding|hid|hide|locked|barricaded|lock .. in|from|bathroom|closet|car|toilet|cupboard|room|under|him|shed|wardrobe .. he|she|from|him|her|until|while|dad|they|smashing|stops|myself|them|now|drunk|calms
sleep|sleeping|slept with .. chair|door|locked|knife|clothes|shoes|phone|key .. against|locked|door|on|case|after|under
chair against my door
bruise|bruises|bruised|black|lip|split|fat|swollen|marks .. from|eye|again|he|dad|him|because|told|hide|cover|neck|walked|lip|today|husband|said .. him|fell|door|makeup|said|told|ward|work|cupboard|he|again|split|beating|her
black eye
lip is split
told .. i|that fell|walked .. because|listening|he|she|door|into|cupboard|stairs|there
does|do not hit|touch me where it shows
where it shows
smashing|breaking|punching|kicking|kicked|punched|throwing|smash .. stuff|things|walls|door|furniture|holes|up .. downstairs|again|house|wall|he|dad|drunk|scared|next|in|hiding
pulled|held|pointed|waved|has|got|put .. knife|gun|bat .. on|at|to|me|us|my
makes|made|swear|promise|swore|said|says me .. not|tell|secret|nobody|anyone .. tell|secret|hurt|lose|kill|believe
lose my|the spot|job|place if i tell|say|talk|report
send|sends|post|posts|leak|share|sent|show|threatening .. my|nudes|pics|pictures|photos|videos|video .. unless|everyone|if|more|to|online|parents|school
blackmail|blackmailing|sextortion|extorting|blackmailed
@he .. not let|lets|letting|allow me .. eat|sleep|leave|out|phone|see|work
hasnt|has|have|wont|not let me eat|sleep|leave|out|wash
takes|took|keeps|controls|has|gets all? my|the money|wages|pension|pay|card|bank|allowance
when i not? .. hand over|give ..
knows|knocks me about
~ beats|beating|beat me .. marks|home|when|drunk|up|because|low|still|every|again|night|him|black|for|with
still beats|hits|beat|hit me
~ is beating|hitting|hurting|abusing|stalking|choking|threatening|raping|grabbing|touching me|us
jumped|attacked|mugged|followed|cornered|beat me .. way|home|again|up|lads|guys|time|night|alley|they|street|school
lads|boys|guys|girls|kids|gang|group .. jumped|beat|kick|stab|attacked|hit|cornered me
pressed|held|put|burned|burnt my .. hand|arm|head|face .. on|to|in|under|with .. hot|stove|tava|iron|water|pan|cigarette
what|if .. he|she|they .. will|would|going .. do .. to me .. finds|when|if|home|scared|afraid
~ choked|chokes|choking|strangled|strangles me .. and|on|when|until|last|saturday|again|during
smacked|hit|punched|slapped in the mouth|face|head|stomach|ribs
my own fault for answering back
@he .. tried|tries|trying|going|wants|wanted|nearly|almost|will|is to? strangle|choke|kill|rape|hit|hurt|stab|shoot|strangled|choked|killed|beaten|burn|drown|poison|strangling|choking|hitting|hurting|beating|raping|threatening|stalking|following|abusing|torturing|blackmailing|forcing|controlling|harassing me|us
@he .. keeps|kept|started|starts|still hitting|threatening|hurting|beating|choking|stalking|following|touching|grabbing|forcing|harassing|messaging|hit|beat me|us
nearly|almost killed|strangled|choked me
forced|forces|forcing|pushed himself|herself|themselves|itself on|onto|into me
@he raped|molested|assaulted|drugged me
@he forced me $
is|am|being|been|getting|get|was|are being? abused|beaten|hit|threatened|stalked|raped|blackmailed|followed|harassed|controlled|trafficked|tortured|molested|assaulted
i am being abused|beaten|stalked|hurt|hit|threatened|forced|followed|blackmailed
@he is|are|was|were|has|so|very|gets|got|been|become|turns .. abusive|violent|abusing|rough|dangerous|controlling|torturing .. $
@person is|was|are .. abusive|violent
abusive husband|wife|partner|boyfriend|girlfriend|dad|mom|relationship|marriage|home|father|parents|ex|stepdad|family
torturing|torture|tortures me|us
rough with me
~ scared|afraid|terrified|frightened of|to go|going|come|coming|return home|back
scared|afraid|terrified|frightened of going home
~ someone|somebody|man|he|guy|stranger|ex|car is|was|been|keeps following|watching|stalking|outside me|us|my
turning|turns|turned|showing|shows|showed|comes|coming up|round|over at|to|outside my house|work|door|school|flat|home|job
put|found|hid|hidden|planted|installed a? .. tracker|camera|cameras|airtag|spyware|bug .. my|in|on|car|phone|bag|room|me
tracker|airtag|spyware in|on my
not take no for an answer
sending|send|sends|post|posting|share|sharing|leak|showing|show my .. pics|pictures|nudes|photos|videos|video
does|did|doing bad|things|stuff|something to me .. night|room|bed|when|secret|not|tell
bad things to me
~ @he .. beat|hits|hit|beats|beating|lock|locks|locked|slapped|kick|kicks|starve|starves me .. and|in|with|for|lock|dowry|room|if|when|again|daily|every|everyday
dowry
forcing|force|forced|making|want|wants me to? get|be|marry|married .. married|marry|him|man|cousin|refuse
he|she|they hit|hits|beat|slapped|kicked|punched|choked|hurt|hurts me .. again|and|last|when|because|tonight|yesterday|so|in|with|for|today|if|at|every $
my @person? hits|hit|beats|beat|slaps|slapped|punches|punched|kicks|kicked|chokes|choked|hurts me
hits|beats|slaps|punches|kicks|chokes me .. when|if|drinks|drunk|angry|every|because|and|for|again|at|in $
got bruises .. carer|he|she|they|from|all
she|he|they|carer|nurse|staff .. rough|shouts|hits|pinches|grabs|hurts .. me|bruises
not let me leave|out|go|work|eat|talk|see|sleep|have|use
touches|touched|touching me .. sleep|want|when|where|there|stop|no|private|not|at|down|uncle|he
hide|hiding|hid|run|shake|shaking|freeze|tense|flinch .. because|when|cause|he|she|dad|mom|slams|key|door|coming|comes|home|car .. home|coming|comes|door|key|lock|slams|car|steps|voice
his|her key .. shaking|lock|stomach|next|freeze|scared
what|know comes next
holds|hold|picks|waves|points|pointed|shows|aims|held|grabbed .. knife|gun|bat|belt|hammer .. argue|at|me|my|looks|fight|joke
gun|knife .. at me
strangled|killed|hurt|kicked|drowned .. cat|dog|pet|rabbit|hamster .. next|me|said|said
said i was|am next
hit|hits|hurts|never|only .. where .. people|nobody|one|not|sleeves|it .. see|shows|show|cover
he|she|they twisted|twists|bent|crushed|squeezed|stamped|stepped|burned|burnt|scalded|cut my|me .. arm|wrist|hand|fingers|hair|ear|with|because|foot
he|she|they|@person scalded|burned|burnt|stabbed|bit|whipped|drugged me
not|never tell|told anyone|anybody .. what|he|she|they|does|did|happens|me|home|night
what my|he|she @person? does|did|do to me
waits|waiting|watches|sits|stands|appears|parked|follows by|at|outside|near .. nursery|school|work|house|gym|every|morning|car
hiding|hid|staying in|at .. friend|friends|shelter|flat|hotel|car .. looking|he|she|find|him|from
he|she|they is|are? looking for|hunting|after me
@he|him|he|she|dad|husband broke .. my .. ribs|rib|arm|nose|jaw|wrist|finger|teeth|tooth|collarbone|phone
pushed|shoved|threw|slammed|pinned|pressed|backed me|himself|herself .. into|against|on|onto|down .. wall|me|door|stairs|floor|bed|counter|storeroom|desk|car|could
sent|sends|sending|got me a|pictures|photos|picture|photo|messages .. of|from .. front|door|house|my|window|threat|where|outside
raised|raises|lifts|lifted|clenched his|her|their fist|hand|fists|stick|belt
~ afraid|scared|frightened of him|her|them|my @person
taking|sending|take|send|flying me abroad|back|overseas|home .. married|marry|marriage|wedding
has|have|got .. nudes|pics|photos|videos|video|pictures of|me .. send|post|share|unless|says|threat|everyone
nudes .. send|sends|post|share|unless|says|everyone|leak|more|money
comes for me
makes|made|forces|lets me sleep|lie|go|have with|to|sex .. his|her|friends|men|money|boss
@he .. says|said|say|saying|swear|threaten|told they|he|she|me .. will|would|ill|hell|going|to kill|hurt|shoot|beat|find me
kill me for|if .. dating|love|marry|leaving|talking|gay|converting|boyfriend|leave|tell
not give|gives|giving|allow me food|eat|dinner|money|anything .. when|bad|if|because|until|eat
does not give me food
keeps|kept asking|asks|wants|demands|demanding .. for .. pics|nudes|pictures|photos .. me|my|fail|or|if|says|teacher|coach|boss
my teacher|coach|boss|tutor|pastor|uncle|stepdad .. touches|touched|kissed|pics|nudes|bed|hand|grabs|rubs|asks .. me|my|for|thigh|leg|breast
says|said hell|he|shell|she|theyll .. kill|hurt|fail|fire|leave|send|post|tell|burn me|everyone|us|it|my
waits by|at|outside the nursery|school
pushed me into the wall
family|parents|brothers|uncles says|say|said they will kill me
beat me and lock
woke up with my clothes off
~ hits|hit|beats|beat me with
he|she|they has|have|took my phone|keys|passport .. and|not
not allowed out|outside|to leave
checks|checked|reads the|my phone
my passport is with .. employer|boss|husband|family|him
employer|boss|madam .. passport|locks|hits|beats|touches
my pimp
beats us if
put photos|pictures|pics|videos .. of me online
trying|tries|rattles my door .. handle|night
up my skirt|top|shirt
his|her hand|hands up|down|in|inside my
forcing me to|into marry|marriage
brother|father|uncle|family said|says he|they|hell will? kill me
pulled|pulls the|a|his gun|knife out|on
went for me with|again
split my lip
after clattering|beating|hitting|battering me
banging|kicking|pounding on|at|in the|my door .. get|shouting|kill|screaming
not feel safe in my
put my hand|arm|face on|in|under the
got|get|gets|getting a slap|smack|thump|kick|punch|beating|hiding .. for|from|again|last
did|does things to me .. passed|while|asleep|drunk|party
before he|she|they kills|kill me
get out before
excuses for the? bruises|marks|bruise
pregnant and he
tied me up .. not|want|didnt
kill me for the|shaming|my shame|honor|honour|talking
kill me if .. finds out|knows|leave|tell .. really|boyfriend|mean
shook|shake|shakes me so|until|hard
lays|laid|laying into me
hits|hit|punches|slaps me when|if i|he|she
scratches|scratched|bites|bit|burns my face|arms|neck|hands .. when|if
held|hold|holding|pushed my head in|under|down
make|makes|made me sleep with men|his|people|them
got|gets|getting physical with me
key in the door|lock .. shakes|shaking|body|stomach|freeze
threatend|threatened|threatens me with a|the
too|so frightened|scared|afraid to go|come in|home|inside
scared|afraid|frightened|terrified to go home $
groped|grabbed|touched .. bus|train|froze|boss|crowd
locked in the|my|a bedroom|room|bathroom|cellar
not safe here|there|at|with .. him|her|them|home|dad
beat|hit|whipped me with
gave|gives me a thump|slap|smack|kick|punch|black|beating
wait|waits|waiting for me after|outside .. school|work|sticks|gang|gate
threw|throws|flung the|a|his|her .. at me
pushed me out of|down
both die
i am|was .. afraid|scared|frightened|terrified of my husband|dad|father|stepdad|boyfriend|partner|ex|brother|uncle|son|wife|mother|mom|stepmom|girlfriend $
scared|afraid|frightened to go home because|if|when|after|with
why does|did|do he|she|they .. hurt|hit|beat me
my? dad|mom|stepdad|stepmom|husband|wife|boyfriend|girlfriend|partner|father|mother|brother|uncle|man|aunt|parents|laws hit|hits|beat|beats|beating|slaps|slapped|punches|punched|kicks|kicked|chokes|choked me !to|at|up|in|by|on
he|she hit|hits|slapped|beat|punched|kicked|choked me .. should|fault|again|and|answered|because|when|so
make him|her hit me
gave|giving me a .. kicking|hiding|beating|slap|thrashing|smack
banging|kicking|pounding|hammering on|at the door right
burnt|burned|broke|twisted|cut|smashed my hand|hands|arm|fingers|finger|wrist|face
makes|made|make me send|do pictures|pics|things|stuff
was beaten up for|by|because
being held here|captive|prisoner
without him|her killing|hurting|finding me
hurts|hits|beats us
my stalker
will he|she kill me
killing|kill me one of|day these
dragged me out|by
got|was|been raped|molested|assaulted|groped
"""
