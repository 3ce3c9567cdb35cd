"""Wanting to hurt or kill somebody, planning to, being afraid of doing so, or having done so."""

from typing import Final

RULES: Final = """
~ !he|she|they|you|not|who @harm_wish @harm @him
~ !he|she|they|you|not|who want|wanted|need|going|plan|planning|planned|urge|urges|about|like|itching|ready|decided|tempted|will|might|could|trying|have to? .. kill|murder|stab|shoot|strangle|choke|hurt|harm|attack|smash|poison|suffocate|smother|hit|beat|punch|burn|shake|break|drown|bomb|slap|push .. @him
i will|am|swear|would .. kill|murder|stab|shoot|hurt|strangle .. him|her|them|someone|somebody|everyone|that|all
scared|afraid|worried|terrified|frightened|fear|scares .. i|will|might|what|may|going|could .. hurt|kill|shake|hit|harm|do|lose|snap|strangle|smother|attack|drop .. @him
scared|afraid|terrified|frightened|worried .. what|i .. do|hurt|shake|harm .. to .. kids|baby|him|her|them|someone
~ thinking|think|thought|thoughts|dream|dreaming|fantasize|fantasizing|fantasies|planning|planned|imagine|imagining|picture|pictures|images|urge|urges of|about|how|to .. killing|kill|murdering|murder|stabbing|stab|shooting|shoot|hurting|hurt|strangling|choking|poisoning|poison|attacking|smothering|harming|drowning|punching|hitting|push|pushing|putting .. @him
thinking|think|thoughts|dream|planning|planned of|about .. shooting|burning|blowing|bombing|stabbing up|down|the|a|my ..
shoot|shooting up .. school|place|office|work|church|the|my
bring|bringing|took|take|carry|carrying|taking .. knife|gun|blade|hammer|machete|weapon .. school|work|tomorrow|monday|in|class|office|see|see|him|her|them
there is a knife|gun in my locker|bag|car
knife|gun|blade .. for|ready .. him|her|them|whoever
he|she|they|everyone|boss|foreman .. is|are|r? going to .. pay|bleed|regret|suffer|die|get .. for|what|coming|it|blood|with|he|she|they
make him|her|them|everyone|people .. pay|suffer|bleed|hurt|regret|beg
get what is|was coming
i know where .. parks|sleeps|lives
hands|hand were? .. around|round|on|over .. his|her|their|babys|baby neck|throat|mouth
had .. hands|hand .. around|round .. his|her|their throat|neck
pillow .. over|in .. baby|face|hands|his|her|did|him|nearly
put|putting a pillow over
~ i .. hit|slapped|smacked|choked|shook|shoved|punched|kicked|strangled|bit|beat|burned|whipped|spanked|pushed|grabbed|squeezed|threw .. my|the|him|her|them own? .. son|daughter|kid|kids|baby|newborn|child|wife|husband|girlfriend|boyfriend|partner|mom|dad|brother|sister|him|her|grandma|toddler|little|grandson|again|gf|stairs|face
shook|shake|shaking .. baby|newborn|infant|him|her .. crying|again|cry|night|hard|stop|scream|screaming
lose|losing|lost control|it .. hit|hurt|kill|baby|him|her|them|someone
snap .. hurt|kill|someone|baby|him|her
i could|would .. break|smash|snap|wring .. every|bone|her|his|neck|skull|face
break every bone
before|until|or i .. stab|kill|hurt|strangle|hit|murder|shake .. him|her|them|someone|baby|somebody
stab|shoot|murder|poison|smother|suffocate|strangle .. him|her|them|stepdad|dad|mom|husband|wife|boss|ex|baby|everyone .. sleep|and|his|her|before|night
want .. him|her|them|everyone .. dead|die|suffer|bleed|hurt
deserves|deserve to? be|die|burn|suffer .. dead|die|killed|and .. thought|how|do|i
burn .. house|place|school|it|building .. down|them|inside|with|everyone|all
voice|voices|something|head|urge .. telling|tells|says|told|to|say .. hurt|kill|stab|push|attack|harm|drop .. him|her|mom|them|people|baby|kids|someone|everyone|my
homicidal
rage .. hurt|kill|hit|break|destroy|smash .. him|her|someone|them|everyone|people|somebody
drown|drop|throw|hurt|harm|shake|smother|suffocate|hit the|my|our? baby|newborn|infant|kids|children
will|am hit|hurt .. and not .. stop
kill .. and i mean it
feel|feeling like killing|hurting|hitting|stabbing|strangling|punching|attacking|choking|murdering|throwing @him
!he|she|they thinking|think|thought|thoughts|urge|urges|dream|dreams|fantasies|fantasize|images|picture|planning of|about|to .. hurting|killing|throwing|stabbing|shaking|smothering|strangling|hitting|drowning|shooting|poisoning|dropping|harming the|my|a|him|her|them|someone|people|somebody|everyone
i shook|slapped|hit|hurt|choked|threw|smothered him|her|them|baby|my .. now|quiet|crying|again|stop|scared|bruise|son|daughter|baby|kid
i hit|slapped|shook|hurt|choked|punched|kicked|pushed|bit|beat|smacked my wife|husband|girlfriend|boyfriend|partner|son|daughter|kid|kids|child|baby|mom|dad|brother|sister|gf|toddler
have|got|had .. knife|gun|weapon|bat .. waiting|for .. him|her|them
i will|ill|am kill|murder|stab|shoot|strangle|hurt my|him|her|them|that|someone|everyone|somebody|the
ill kill|hurt|stab|shoot|hit|strangle|shake @him
scared|afraid|worried|frightened|terrified .. i|ill|what .. hurt|shake|hit|kill|do|strangle|harm|smother .. him|her|them|baby|someone|somebody|kids|kid|son|daughter|wife|husband|my
what|that i might|will|could|may do to him|her|them|my|the|someone
~ want|wanted|wanna|like|love to kill|stab|murder|shoot|strangle|hurt|poison|beat|attack @him
decided|planned|planning .. kill|hurt|stab|shoot|murder|poison .. @him
kill|hurt|stab|shoot|murder .. not|no|isnt .. joke|joking|kidding|dramatic
i .. smash|bash|crack|break|cave|kick|beat|slit|cut|snap|wring|rip his|her|their|that skull|head|face|throat|neck|jaw|legs|teeth|tires
smash his|her|their skull|head|face|brains .. in
imagining|imagine|dreaming|dreamed|dreamt|fantasizing|thinking|planning|plotting .. killing|kill|hurting|hurt|stabbing|murder .. @him
how to kill|murder|hurt|poison my|him|her|them|someone|somebody|a
keep|stop myself from hurting|killing|hitting|attacking
put him|her|them in .. hospital|ground|grave
ran|run|drive|driving him|her|them over
will|going|would not walk away from
following|followed|follow|stalking|watching her|him|them .. home|do|sees|know|leave
hurting|hurt|kicked|killing|torturing|torture .. animals|dog|cat|dogs|cats|puppy .. further|next|person|enjoy|scared|hard|walk
next time it will be a person|human
i hit|slapped|pinched|hurt|pushed|shook|kicked|shoved|smacked .. patient|resident|old|man|lady|mother|dementia|her|him .. care|look|after|dementia|cried|old|enjoyed|today
lose it|control|temper with|on .. hit|slapped|shook|hurt|mother|kids
held|hold|holding|put|kept my|the|him|her toddler|baby|son|daughter|kid|child .. under|shower|down|water|cold|too|long|furious
i see the|a knife|knives|hammer .. think|him|her|reach|picture
attracted|attraction to .. child|children|kids|girls|boys|minor
part of me .. enjoyed|wanted|liked .. it|hurt|hit
i am a danger to my|the|her|him|them children|kids|baby|others|people|everyone
picturing|picture|imagine|imagining pushing|hitting|stabbing|killing|hurting|strangling someone|somebody|him|her|people|them|my
hammer|knife|bat|axe through|in|into his|her|their
give|gave|giving poison|extra|tablets|pills to|in my|her|him|gran|in
give poison to
nearly|almost pushed|hit|threw|choked|strangled|stabbed|smothered her|him|them|baby|my @person
me and the kids|children together
take me and the kids|children
threw|throw|throwing my|the|him|her toddler|baby|son|daughter|kid|him|her at|against|across
tried to strangle|choke|stab|kill|hit|poison|smother @him
could murder|kill that|him|her|them|the .. joke|mean|serious
not trust my hands|temper|self|arms around|with|near
had the? knife|gun|hammer .. at|behind|to his|her|their
hurting|hurt|strangled|kicked|killed|hit the cat|dog|kitten|puppy|rabbit
lost it and punched|hit|slapped|kicked|choked|shook|threw
pushed|push|shove a|the stranger|man|woman|person|kid|someone .. off|platform|train|tracks|road
hurt|hit|kill somebody|someone or|tonight|soon|if|before
pinch|pinched|hit|slap|shake|hurt my mother|father|mom|dad|gran|nan|husband|wife when|if|because
running|run|ran|mow|knock him|her|them down|over
cut him|her|them to|into|up
throw acid
take|taking them all|with with me
ending|end|finish|finishing him|her|them
never breathes again
put something in his|her|their
list of who
hit|kill list
bombing|bomb|burning|shooting the|up|my office|school|place|church|work
dream|dreams|dreaming of torturing|killing|hurting|stabbing|strangling
anger|rage|voice .. tells me to kill|hurt|hit
would have killed him|her|them
i shook her|him|them
picked up|grabbed|took|had the|a knife|hammer|bat|gun and meant|for|to|in
go back and|to shoot|stab|kill|hurt|burn
sat|waiting|waited|parked outside his|her|their .. hammer|knife|gun|bat|house
end up killing|hurting someone|somebody|him|her|them
burn|burning the|their|his|her house|place|school .. them|inside|down
shoot|stab|kill|bomb everyone|everybody|them all?
becoming|am|a dangerous|danger to .. family|people|kids|children|others|her|him
danger to people|others|everyone|my
killing him|her|them is
better off in heaven .. children|all|together|kids
hitting|hit the|my young|little|baby|kid|lad|boy|girl|child .. worse|again|afraid|and
take her|him|them with me
glass|knife|batter|bash him|her|them next|when|if|tonight
"""
