"""Having hurt oneself, wanting to or planning to: cutting, burning, hitting, and the marks of it."""

from typing import Final

RULES: Final = """
~ self harm|harmed|harming|injury|injure|injured|injuring|mutilate|mutilation
sh .. back|again|urges|school|relapse|clean|toilets|help|anymore
i sh
~ want|wanted|need|needed|going|have|deserve|trying|plan|urge|urges|tempted|wanting|might|about|will|gonna|should|could to? .. cut|hurt|burn|harm|hit|punch|slice|bleed|scratch|injure|carve|starve|bruise|punish .. myself|arms|arm|thigh|thighs|wrists|skin|leg|legs|body|face|bits
want|wanted|need|deserve|urge to? cut|bleed|burn|carve|hurt|slice|suffer $
want|wanted|need to|the hurt|pain|suffer|bleed .. feel|deserve|body|myself|on
urge|urges|craving|itch to|for .. cut|cutting|hurt|harm|burn|bleed|blade|razor
~ thinking|thought|thoughts|think|dreaming|fantasize of|about .. cutting|hurting|harming|burning|slicing|hitting|bleeding .. myself|arms|again|skin|wrists|body|legs $
thinking|thought|thoughts|think of|about cutting
feel like .. cutting|hurting|slicing|burning|harming|hitting .. myself|arms|skin|again|bits|body $
~ cut|cutting|cuts|hurt|hurting|burn|burned|burnt|burning|harm|harming|hit|hitting|punch|punched|scratch|scratched|bite|bit|biting|slap|slapped|beat|beating|whip|bruise|slice|sliced|carve|punching|scratching|slapping|injure|injured|choke|choking|pinch|stab myself .. again|purpose|tonight|to|because|until|till|when|whenever|every|so|after|over|in|with|for|before|just|feel|calm|numb|punish|while|deserve
~ i cut|burn|hurt|hit|scratch|punch|slap|bite|harm|bruise myself
~ i am|been|started|start|kept|keep|was|back .. cutting|burning|hurting|harming|hitting|scratching|biting|bruising|slapping|punching .. myself|arms|again|skin|my $
still|started|start|back|been|secretly|stop|stopped cutting $
i cut .. again|last|tonight|deep|deeper|clean|night
hurt|cut|harm|harmed|burned|burnt|hit|punish|punished|bit|scratched|injure myself .. purpose|again|last|night
on purpose .. hurt|cut|burn|hit|pan|lighter|skin|bruise|hot
~ cut|cutting|cuts|slice|slicing|sliced|burn|burned|burning|scratch|scratched|scratching|carve|carved|carving|bite|biting|bit|bruise|hit|hitting|punch|dig|digging|picked|picking|slash|slashed my|the|up|both|on|all|into own? .. arm|arms|wrist|wrists|thigh|thighs|leg|legs|skin|hips|hip|stomach|ankle|flesh
cuts|marks|scars|burns|bruises|scratches|fresh|ones|lines .. on|up|my|across|all .. my|arm|arms|thigh|thighs|wrist|wrists|hip|hips|leg|legs|myself
~ my arm|arms|thigh|thighs|wrist|wrists|legs .. mess|cuts|scars|bleed|bleeding|bits|marks|raw|fresh
what i|have .. done to my arm|arms|thighs|legs|wrists|body|skin|myself
done to my arms|legs|body|thighs
marks|cuts|scars .. thigh|wrist|arm|arms|thighs
long sleeves|hoodie|sleeve|sleeves|bandage|plasters|cover|hide|hiding .. so|hide|arms|no|under|cover|kids|ask|cuts|marks|scars
~ blade|blades|razor|razors|scalpel|lighter|needle|scissors|knife .. calling|drawer|bag|handbag|pocket|skin|thigh|arm|wrist|calms|tonight|bathroom|phone|hidden|hid|hand|burn|bought|back|again|bed
bought|buy|hid|hide|keep|kept|found|took|take|picked|have|looking|need|grab|grabbed|get .. blade|blades|razor|razors .. again|bag|phone|hidden|calms|anymore|case|pocket|drawer|bed|hid|them|skin|now|going
lighter to|on|against my ..
bleed .. before|sleep|need|feel|bit|want|watch|see
till|until it|i|they|my|knuckles bleed|bleeds|bled|blood|split|bruise|bruised|bleeding|raw|rang|stops|burn|numb
hit|hitting|bang|banging|slam|slammed|smash|punch|punched|slap|slapped my|own own? head|face|forehead|legs|thighs .. against|off|wall|until|till|times|so|again
bang|banging|banged|hit|hitting|slam|slamming my head on|against|off|in .. wall|floor|door|desk .. when|mess|stop|until|hard|again|bruise|till|blood|seem
~ hit|punch|slap myself .. face|head|hard|nobody
punch|punched|punching .. wall|walls .. until|till|knuckles|deserve|split|bleed|blood
relapse|relapsed|relapsing .. cut|cutting|days|clean|self|thighs|arms|last|night|harm|blade|with
days|weeks|months|years clean
clean for|since|of|from .. days|weeks|months|years|cutting
weeks|days|months|years without .. doing|it|cutting|self|harm|injury .. then|and|did|broke|again
i|my own? .. bite|bit|biting my arm|arms|hand|hands|lip|self hard|bruise|black|until|till
pull|pulling|pulled|rip|ripping my hair .. out|until|till|chunks .. punish|when|scalp|bald
give|cause|inflict pain .. to|on .. body|myself
pain .. deserve|punish|only|helps|quiet|control .. myself|body|thing|head
punish|punishing|punished|punishment .. my|myself|this|body .. body|cut|burn|hit|slap|skin|physically|pain|belt|starve|blood|hurt
i deserve the|to|every|these .. cuts|hurt|bleed|pain|bruises|burn|burns
deserve to be? hurt|punished|beaten|bleed|suffer
took the belt to my
hot pan|stove|iron|water .. on purpose|purpose|skin|keep|until
~ burn|burned|burnt|burning myself|me|skin .. lighter|cigarette|iron|again|purpose|when
cigarette|cigarettes|lighter|matches .. out|on .. my|skin|arm|hand
scared|afraid|worried|terrified .. i|start|will|hurting|cutting|might .. cutting|hurt|cut|harm|burn .. myself|again
afraid|scared|worried i will|might|am hurt|cut|harm myself
cutting .. again|back|helps|clean|only|stop
back to cutting|burning|self|hurting
picking|picked|pick|scratch|scratching .. skin|arms|scabs .. until|till|bleeds|bleed|raw|blood
anything|something else? sharp
self harm|harmed|harming|injury
am|going|want|need|about|gonna|ill|will|might|could to? cut|burn .. tonight|again|now|deep|myself|just|so $
cut|cutting .. tonight|again|stop|myself|punish|feel|calm
by cutting|burning|hurting|starving
punish|punished|punishing myself .. cutting|burning|hitting|food|pain|razor|starving
i am|feel|getting|had|have|get .. feeling|like|urge|urges|thoughts .. to|of|hurt|hurting|cut|cutting|harm|harming|burn|burning myself
started|start|starting|been|keep|kept|back|resumed to? cutting|burning|hurting|punching|hitting|harming|scratching|biting myself
sh again|is|so|urge|urges|tonight|today|relapse|last|anymore|back|thoughts
relapse|relapsed|urge|urges|want|need|going|started|back|thinking|clean|stopped .. on|to|from|about|of|with|doing .. sh|cutting|burning|self
urge to sh|cut|burn|hurt|bleed|self
use|using|used|using my|a|the|them blades|blade|razor|razors|lighter
i have|got .. my blades|razor|blade|razors
bought|buying|buy new? razors|razor|blades .. not|for|today|again
beating|hitting|banging|smashing|bang|banged|beat my head on|against|into|off .. wall|floor|daily|again|hard|stop
cut my hand|arm|arms|leg|legs|wrist|wrists|thigh|thighs|skin .. with|because|again|blade|last|yesterday|today|razor|knife|deep|badly|over
hide|hiding|hid|cover|covering .. cuts|scars|marks|burns|arms|wrists|bruises
scared|afraid|worried|frightened|terrified|think .. ill|i .. cut|hurt|harm|burn .. myself|again|tonight
ill hurt|cut|harm|burn myself
i hurt|cut|burn|harm|hit|punch|scratch|bite|starve|slap myself .. when|every|again|last|today|because|to|if|and|now|so|on|until $
keep|kept punching|hitting|cutting|hurting|burning|scratching|slapping|biting myself
hurting|cutting|burning|harming myself is|helps|again|because|when|the|makes|more|every
i cut because|to|so|when|until|word|deep|every|again
yells|fight|shouts|fails|cry|screams|sad|alone|room .. and cut|burn
going|gonna|will|ill|might to cut .. deal|tonight|if|again|so|myself|because
hurting|cutting|hitting|burning myself .. stop|every|evening|daily|night|again|week
held|hold|holding|put|keep|keeping my hand|arm|hands|fingers .. over|on|in|to|against .. stove|flame|fire|candle|hot|boiling|iron|heater|radiator|burner
broke|break|smashed|slammed|crushed my own finger|hand|toe|fingers|foot|arm
beat|beating|hit|hitting|strike|striking|punch|punching my own legs|head|body|stomach|arms|face|self|thighs
i beat|hit|slap my own|legs|thighs|stomach
dug|dig|digging|press|pressing|pushed|sank my nails|nail|pen|pin|needle|key .. into|in my
until|till there was|is blood
cleaning|wiping|mopping up? the|my blood
did it deliberately|purpose
scars .. healed|new|fresh|more|hide|older|making
under my wristbands|bracelets|sleeves|sleeve|watch|hoodie|socks|jumper
what is|was on|under my legs|arms|wrists|sleeves|skin|thighs
rip|tear|peel|claw|scratch|burn my own? skin .. off|open|raw
carved|carve|carving|cut|scratched|wrote .. word|fat|ugly|useless|hate|loser|words|names .. into|in|on .. stomach|thigh|arm|skin|leg
carved .. into my
bite|biting|bit my hands|hand|arm|arms|lips|fingers|knuckles .. bleed|blood|till|until|hard|bruise|fail
saw|found|notice|noticed|seen|see the|my cuts|scars|marks|blades|razor|razors
arms|legs|wrists|thighs sting|stinging|burn|burning|hurt .. under|jumper|sleeves|water|shower|pretending
pain is what i deserve
give .. pain to|myself
not wear shorts|tshirts|swimsuit|sleeves .. legs|arms|because|cuts|scars
punished myself .. leg|arm|skin|usual|body
stop hurting myself
not be left alone with
if i do not cut|burn|hurt
cutting is not|no working|enough|helping
hurt myself where nobody|no
broke|smashed the? mirror|glass .. kept|piece|arm|skin|cut
lighter|blade|razor|scissors helps|help
want|need the? scissors|razor|blade|lighter
threw|dug|dig|through .. razors|blades|blade|razor .. out|rubbish|bin|trash|back
stubbed|put|stub .. cigarette|fag|cig out on
out on my arm|leg|skin|hand
until there is no skin
slapped|hit|punched|flog|whip|beat|flogged myself .. times|forty|sins|counted|until|hard
pull|pick|picking|tear the? scabs|stitches .. open|hurting|off|so
kettle|boiling on|over my hand|arm|leg
blood on my sheets|clothes|sleeves
so i can cut|burn|hurt
cutting my hand|arm|leg|skin|wrist|thigh|self
choked|choking|strangled|strangling myself .. until|with|scarf|belt|fuzzy|black
gave myself .. cuts|burns|bruises|slaps|marks
make me hurt
opened|open|opening .. old|my scars|wounds|cuts|stitches
pour|poured|pouring .. kettle|boiling|hot|scalding .. on|over myself|me|my
pull|pulled|pulling out my|the? hair .. clumps|punishment|chunks|bald
scratched|scratch|scratching up? my face|skin|arms|neck .. because|hate|until
scrub|scrubbed|wash|washed myself .. bleach|raw|until|wire|bleeding
self harmed|harm before|after|again|today|in|at|when
pressed|press my hand|arm|wrist in|into|on|against .. glass|it|stove|flame
scalding|boiling|freezing water .. punishment|deserve|stand
stick|sticking|stuck|push pins|needles|pin|needle .. in|into .. myself|skin|arm|under
then|and|so i cut $
not stop injuring|cutting|hurting|burning myself
clear|empty|no skin|space left
went at my arm|leg|wrist|skin
whacked|hit|smashed my own? shin|hand|knee|arm|leg|fingers .. hammer|wanted|purpose|until
cut myself like a
my blades|razors
slicing|slice|cutting my hips|thighs|arms|legs|stomach|wrists
bleeding|blood|pain makes|keeps me calm|calmer|feel|sane
nails in .. until|till .. skin|blood|breaks
hit|hits my head|self with my fists|fist|hands
want new|more scars|cuts|marks
see blood .. my|own
one line|cut|burn|mark for each|every
and|so|then hurt|cut|burn|hit|injure|injured|burned|punched|slapped myself $
i hurt|cut|burn|hit|injure myself $
went|go|going to the? toilets|bathroom|room|shower and cut|hurt|burn
making|make wounds|cuts|marks on myself
carved|carve|wrote|scratched .. on|into|in my stomach|arm|leg|thigh|skin
hands went .. to the blade|razor|scissors|knife
wound|wounds so it|they will not heal
not let it heal
pressed|press|held the straightener|iron|lighter|pan|cigarette on|to|against my
broke it .. razor|blade|cut|with
hit|hitting myself with
clean for a|six|two|months .. broke|and|then|until
deeper than i meant
pull|pulled|pulling the stitches
rather|sooner hurt|cut|burn myself
when|if the|everyone|house|kids .. asleep|bed|sleep .. cut|hurt|burn
so i burned|cut|hurt|hit
one cut and|then
stitched me up
hurting|cutting myself since|for|every
feel like cutting|burning|hurting
have|got fresh|new cuts|marks|burns
wrist|arm|skin raw with|from
the urges are|is back
sees|saw|see|finds the cuts|scars|marks
"""
