"""Wanting to die or not to exist, being a burden or better gone, a plan, a goodbye, the fear of doing it."""

from typing import Final

RULES: Final = """
# wishes
!you|he|she|they|we|who|people|not|never|my|her|him|hero|she|mom|dad|kids|self|someone|one @want @die
i|ill @modal @die !here
~ !you|he|she|they|we|who|people|not|never|my|her|him|forgot|had|have|me|asked|call @wish @die_perhaps
not want|wanting to? exist|breathe
~ not want|wanting|wanna to? live|exist|wake|continue|breathe !in|with|at|near
~ not want|wanting to? be|being alive|here|around|born|anymore
not want|wanting to? go|carry|keep on|going|living
~ not want|wanting to? wake up
not want|wanting .. life|future|tomorrow $
not want this|the|my life
not want|like|feel|wanting like? to? living|being|existing|alive|waking
not feel like living
want|wanting|need .. pain|everything|all|life|suffering|it to stop|end|finish|over .. forever|permanently|good
want|need everything|it all to? stop|end|be
want|need it all to? stop|end|be
want|wants|wanted out .. permanently|forever|life|world|existence
i want out $
wanting|want|wish to? be|being dead
~ wish|wished|wishing|hope|hoping|hoped|pray|praying|prayed|prefer that? i .. not|never .. born|existed|woken|wake|here|alive|survived|happened|conceived|woke|exist|live
~ wish|wished|wishing|hope|hoping|hoped|pray|praying that? i was|were|am|had .. dead|gone|born|died|alive|killed
!says|said|song wish|hope|pray that? i .. die|died|disappear|vanish|sleep|go|dead
~ wish|hope|hoping|pray|praying|prayed|beg|asked|ask .. god|lord|allah|something|it|car|bus|truck|lorry|cancer|somebody|someone|he|death|train|she|train .. take|takes|taken|kill|kills|hit|hits|end|ends|call|calls|murder|run|crosses|come|comes
wish|hope|hoping it|that|they|the .. worked|works|work|kills|killed|succeeded|bad|malignant|terminal|cancer
wish .. mom|mother|parents .. abortion|aborted|had|kept|have
~ god|lord|allah|he .. take|takes|taken|call|calls|took me
~ take me .. god|lord|jesus|home|away|instead
why|when .. he|god|lord|death .. not .. taken|take me
why .. not .. i|just|me .. die|dead|drop
why am|was i still|even? here|alive|born|breathing
why was|am i .. born|alive|living|breathing
should|ought not? to? .. have? been born|aborted|alive|exist|existed|here|dead|me
should .. have .. died|been me
i .. not deserve .. live|life|alive|breathe|exist|existing|breathing
get to be|stay alive
~ never .. been born
i .. meant|made|built|cut .. for|be|exist|stay|live .. here|world|life|earth
life is not for me
are not meant to stay
sleep forever
sleep .. not|never wake
fall|go|nod|drift|doze .. asleep|sleep|off .. not|never wake|waking|woke
not|never wake up $
not open my eyes tomorrow|again
not open my eyes
better|best|easier|kinder|nicer|mercy|relief|rather|simpler|fairer if|that|for|when .. i|me .. dead|die|died|gone|not|never|disappeared|vanish|vanished .. here|around|exist|born|dead|alive|died|gone|anymore|$
be|been? a? mercy|relief|kindness|blessing to? .. die|sleep|go|nod|dead|end|wake
better|happier|best dead|gone
better .. i die|died|go|went|left|end
worth more dead
off dead
would|could|will be better|happier dead
death|dying .. sounds|seems|feels|looks|would|is|will .. good|nice|peaceful|easier|better|relief|mercy|answer|freedom|option|only|fix|help|solve|like
my death|suicide .. would|will|is
dying would ..
# living without a reason
~ no|not|any|little|what|what's|without|see .. point|sense|reason|purpose|use|meaning in|of|to|for .. living|life|live|alive|being|exist|existing|existence|carrying|going|continuing|continue|me|stay|staying|waking|go|carry|breathing|breathe|here
no|not|any point|use|reason|sense|purpose me .. being|here|living|going
what is|was|am the? point|use|purpose .. anymore|life|alive|living|me|continuing|existing|everything|going
what is even? the? point of? being|living|life|anything|any
~ no point .. here|living|carry|carrying|go|going on?
see|seen|find|found|got|have|had|left|there no|not|any .. point|reason|reasons .. live|living|life|here|stay|alive|on
reason|reasons|nothing|anything|something left? to|for .. live|stay|wake|living|here|stick $
nothing left? to live|stay|for
nothing|little left? .. to live for
life|living|existence is|feels|has|am|being|seems|not .. pointless|worthless|meaningless|unbearable|hell|not|over|no|done|empty|for .. worth|livable|point|living|meaning|me
life|living|existence is|feels .. pointless|meaningless|unbearable
~ my life is over $
life|living .. not worth|worthwhile
not worth living|life|it .. anymore
worth living
not worth .. life|live|living|alive
not want the life
~ tired|sick|fed|bored|exhausted|done|through|finished|over|enough|weary of|from|with|up|by .. living|life|alive|existing|existence|breathing|being|waking|everything
~ tired|sick of|from .. live|living|alive|existing|being|life
so? done with? life|living|existing|world|this|it .. life|world|all|tonight|existence
done|dun with? dis|this|the|my life|world|existence
~ had enough .. of? life|living|it|this|now|world|existence
quite enough of it
given|give|gave|giving up on? life|living|existing
~ lost|lose|losing|lack|no .. will|desire|want|reason|wish to|of .. live|living|exist
~ will to live
can|could not .. live|exist .. anymore|longer|this|myself|like
~ can|could not go|carry|keep on|going
~ can|could not .. go|carry|keep|continue|do .. on|going|life|living .. anymore|longer|like|more|this|alone
~ can|could not .. take|bear|stand|handle|do|face .. life|living|this|it .. anymore|longer|more|world
can not see .. way out
only way out|i|it|this|to .. is|stops|end|peace|stop|die|out|free
only|one way out i|is|left|now|$
only|one way out $
not see .. myself .. living|alive|here|around|making|past|lasting|future|reaching
no|not|any|version .. future .. with|for|that .. me|in
not care .. if|whether .. i .. live|die|wake|alive|dead|hit|make|survive|around|exist|here
not care .. live|die|wake|alive|dead
not mind .. dying|died|die|wake|waking|if .. hit|died|die|wake|over|killed
~ nobody|anyone|anybody|who|one|someone|they would|will|could|did .. care|notice|miss|find|cry|know|realize|mourn .. @without_me
~ nobody|anyone|who|one would|will|could .. care|notice|miss|find .. me|if|until|till|gone
~ nobody|anyone|who|one would|will|could|did .. miss me
would|will anyone|anybody|someone|they even? care|notice|miss|mind me|if|gone .. gone|died|me|dead|disappeared|here
who would .. notice|care|miss
if i died|die|disappeared|vanished|jumped|ended|killed ..
if|when i was|were|am .. not here|alive|around|born|gone|dead
if i was|were|am .. gone|dead ..
if i .. not .. exist|wake|born|alive|existed|anymore
if there was a button ....
i never existed
@they .. would|will|could|might|should|can be? .. @better .. @without_me
~ @they would|will|could .. @better|cope|manage|survive|get|move .. without|if|memory .. me
~ @better .. without me
@better|happier off? if i ..
~ world|everyone|family|life|team|people .. @better|happier off? without|if ..
~ world|life|they|everyone|nobody|family|anybody .. not need|want me ..
family of three ..
would still be together if i ..
~ burden|weight|deadweight|drain|liability|nuisance|strain|problem|bother|millstone|mistake|disappointment to|on|for|around .. everyone|everybody|them|my|family|you|people|all|him|her|neck|others|kids|children|parents|world|wife|husband|daughter|son|whole
a|just|only|such|nothing|but|total|huge|complete|be|being|like burden|liability .. $
!not|never i have? am|feel|become|became|been .. burden to|on|for .. everyone|everybody|all|family|people|kids|children|parents
~ i am|was|feel|become|became .. a? burden
~ being a? burden|weight
~ burden on|to|for
am|been|is|be|just in the|everyones way since|here|of
only|all i do .. is|be? cost|burden|hurt|drag|weigh
~ taking|take|took|waste|wasting|wasted up? .. space|air|oxygen
waste of space|oxygen|air|skin|life
not|never .. have|got to deal|worry|put|bother|look|care|pay|think|suffer .. me|about .. longer|anymore|soon|again
deal|put|bother with|up .. me much? longer
free of me
rid of me
get|be rid of me
not be|going .. your|their|a|anyone|anybodys problem|burden .. anymore|longer|much
not be a problem
# plans, means, goodbyes
suicidal
think|thinking|thought|thoughts|considering|considered|consider|contemplating|contemplated|planning|attempt|attempted|attempting|commit|committed|committing|choose|researching|googled|dreaming|dream|about|obsessed|close|tempted .. suicide
suicide is|feels|sounds|seems|looks|would .. only|answer|option|way|out|better|easier|mind
my|a suicide note|letter|plan $
my suicide
attempted|attempt|commit|committed|committing suicide
have|made|got|with a? plan and|or a? date
~ picked|chosen|chose|set|marked out? the|my|a day|date|method|bridge $
worked|figured|planned|mapped out .. how|it|already
~ already decided|planned|worked
decided .. to|on .. die|end|suicide|kill
~ decided .. to|on .. it|day|date|go
not seeing|see christmas|spring|summer|thirty|birthday|easter
~ not|never .. make|made|see|reach|live|be|around .. to|past|until|till|see|for|by|next .. christmas|thirty|30|21|25|18|birthday|graduation|morning|tomorrow|year|spring|summer|monday|weekend|winter|40|50
~ not be here|around|alive .. much|longer|long|tomorrow|by|for|when|to|next|christmas|anymore|soon|then|after|morning|watch
~ not|be|am intend|plan|going|planning to be|being .. around|here|alive
not going to be around
not be|being around|here to|for .. see|watch|graduation
by the time .. read|find|see|get|anyone|you ..
after i|im am|go .. gone|dead
when i am|im gone|dead|under
when|after i am .. gone|under
so .. not .. have|need to .. after|deal|clean|find
~ wrote|written|writing|left .. goodbye|suicide|last|final .. note|letter|letters|message|words
goodbye cruel|world|everyone|forever $
^ goodbye to? whoever|everyone|all|world
bye guys|everyone|all|world|forever
~ said my goodbyes
last|final thing|words|message|post|note|text|night|letter|day i|of|on|ever .. write|send|say|life|earth|post|here|alive
tell my|them|him|her|tom|the @person? .. i|it|that love|was|am .. her|him|them|not|sorry
tell .. i love|loved .. them|her|him
so it|that is .. nobody|not .. fault
~ giving|gave|given|give|donated .. my|away|all .. away|things|stuff|tools|cat|dog|ps5|guitar|rings|jewelry|records|clothes|plants|everything
will|would not need|needing .. them|it|that|those|these|where|money|clothes .. where|going|anymore|soon|after|am
not need them where ..
put .. affairs|papers|everything|things in order
wrote|written|left|leave .. passwords|instructions|pin .. so|for|after
~ life insurance ..
insurance .. pay|pays|cover|clear|money .. kids|dead|gone|debt|lot|me|family|them
not matter .. after|when|soon|by .. friday|gone|tomorrow|tonight|then|sunday|monday|weekend
tonight is the|my last? night $
it|this .. ends|end tonight|now|today|soon|here
ending it|everything|things|all
do|doing it .. tonight|sunday|when|while|before|after|weekend|friday|myself .. they|everyone|asleep|sleep|home|out|funeral|wedding|away|gone
actually do it
nearly|almost jumped|jump|ended|drove|stepped
~ nearly|almost did
might|may|could|going|will actually do it
~ on|over|at the? bridge|ledge|roof|balcony|edge|tracks|cliff|rooftop|platform .. jump|thinking|stand|standing|over|fall|jumping|looking|want|easy|afraid|alone|legs|go
~ looking|look|looked|looks|staring|stare|stared|think|thinking|keep|drove|driving|walked|sat at|about|past|to|down|of .. bridge|tracks|rope|pills|gun|river|train|trains|ledge|balcony|cliff|knife|knives|rifle
jump .. whenever|when|bridge|balcony|roof|train
thought|it|idea|urge .. every|when|whenever .. time .. train|bridge|platform
~ bridge|train|tracks|river|cliff|sea|roof .. easy|quick|jump|over|end|peaceful|calling|calls|comes
~ drive|driving|drove|walk|walking|walked into|off|toward .. river|sea|ocean|lake|traffic|bridge|tree|wall|water
rope|noose|gun|rifle|shotgun|revolver|pistol .. ready|shed|closet|cabinet|garage|loaded|drawer|bed|hand|lap|attic|tied|bought|safe|car
bought|buy|got|have|loaded|hid a|the|my rope|noose|gun|rifle|shotgun
~ saving|saved|hoarding|stockpiling|collecting|stashing|counting|counted|keep|stash|hiding|count up? .. pills|bottle
pills .. drawer|ready|calling|decided|counted|saved|lined|bedside|table|hand
know exactly what .. work
lock|hide|hid|take|keep|kept|locked .. pills|knives|gun|guns|razor|razors away|from
i|have .. the guts|courage|nerve|bravery to|for|do .. it|die|end|do
not have|got|too .. guts|courage|nerve|coward|scared to? .. die|end|do|kill|it|but|dying
coward|chicken .. to|do .. die|it|end|kill
# fear of oneself
scared|afraid|worried|terrified|frightened|frightens|scares .. i|myself|me|ill .. kill|end|something|jump .. myself|it|to|stupid|drastic|tonight|silly $
scared|afraid|worried|terrified|frightened|frightens of? what i|ill might|will|may|could? do .. tonight|myself|if|alone|next $
scared|afraid|terrified|frightened of|by .. myself|what|own .. might|do|mind|thoughts|head|alone|i
not|never trust myself .. alone|tonight|around|with|near|home|by|anymore
not|never safe .. alone|myself|tonight|own|from|with|around|here .. myself|me|tonight|alone|own
not feel|be safe alone|with|from|around|tonight|myself
do|doing something .. stupid|drastic|permanent|silly|bad|terrible|regret|irreversible|back .. tonight|myself|soon|alone|if|to
might|may|going|could|will do something .. stupid|drastic|permanent|bad|terrible|back|awful
to be home|left alone .. scared|because|afraid|might
afraid|scared to be .. alone|own|home .. tonight|now|do|weekend|night|because
keep|keeps|keeping|kept|stay|stops|only|holds .. me|alive|here|going|reason .. is|because|for|of .. dog|cat|kids|mom|son|daughter|children|pet|funeral
only stay|staying|alive|here|living|reason|living .. because|for
only thing|reason .. keeping|keeps|stopping|stops .. me
voice|voices|head|mind|brain|something|everything|devil|demons says|say|tells|telling|saying|keeps|told|screaming|whispers|whispering .. die|kill|jump|end|do|hang|burn|hurt|cut
~ kill yourself
he|she|they|who told me .. to kill|die .. yourself|right|and
tried|try|trying|attempt|attempted to? .. kill|end|take|hang|hung|drown|jump|overdose .. myself|life|it|my|worked
i tried to .. die|end
going to|will|might try again
sorry|sad|disappointed|gutted|angry .. it|that .. not work|worked|succeed|survived|woke
brought me back|round ..
wake|woke|waking up .. disappointed|angry|sad|alive|again|still
i am|im out .. for good
disappear .. forever|good|completely|earth|world|everyone|hurt|nobody|better
stop existing
~ not exist
be erased
what if i .. died|jumped|disappeared|crashed|end|ended|dead|let|drove|never|stopped|not
how|when .. i .. would|will .. do it
how i would do it
~ finish|end|ended|ending|finishing|take|taking|took my|own? .. own? life|days
= i|ill|to|will|am|gonna|would|going|should|might .. end|ending my own? life
= i|ill|to|will|am|gonna|would|going|should|might .. take|taking my own life
= i|ill|to|will|am|gonna|going .. take|taking my life !back|in|into|seriously|for|to|one|and|day|as|apart|forward|somewhere
= i|ill|will|gonna|going|plan|am|to overdose|overdosing !on
join|joining|follow|following .. @gone .. heaven|grave|other|ground|again|soon
be|am with .. @person .. heaven|again|grave|soon|ground|side
six feet under
in|under the|my ground|grave .. sorry|soon|be|want|with|peace
meet|meeting my maker
too much of a coward
on my mind .. dying|death|suicide|dead
soon .. they|people|everyone|you|it .. all|saying|sorry|see|over|know
they .. not see it coming
mom|they|he|she|family|everyone would|will cry|mourn|grieve|miss .. but|then|for|fine|week|bit|month
@mull @dying
~ keep|kept|still|cannot|stop|all thinking|think about dying|death|jumping|it|ending
i feel like? dying|death
not deserve .. to be|live|exist alive|living|here
let me die|go|sleep
just let me die
hate .. being|be|that|i alive|living|woke|breathing|existing
hate|regret|sorry that? i woke|survived|lived|wake
hate being alive|here
not able|possible to live|go|continue|carry
not feel|feeling like living
not face|take|do|bear another|one day|night|year|morning|week .. alive|this|being $
not want another day|birthday|year|morning|christmas
to|to stay|keep alive anymore
~ no longer wish|want|care to? be|live|exist here|alive
no longer wish|want to live|exist|be
no .. wish|will|desire to|of live|living
better|best to die|be|end
better .. die than
except|but|only death|dying|suicide
this is my last|final night|day|message|letter|goodbye|birthday|note|one $
this is goodbye
my last night|day|hours|evening .. alive|earth|here
last night|day alive|earth|on
~ i will not be here|around tomorrow|anymore|by|after|much|then|soon|long
not see|bother|trouble|hear|disturb .. me|anyone|from|you|anybody .. again|after|longer|anymore|tonight|today
you|they|nobody|everyone will not .. see|hear|bother|trouble|worry .. me|from|again|after
through|past the? night|tonight|morning
soon ill be gone
ill kill|end|hang|shoot|jump|cut|hurt|do|drown|overdose .. myself|it|life
would|ill|will|could kill|hang|shoot|drown|end myself|life
i am|sat|standing|sitting|stood|stand on|at|by|near|over the? bridge|ledge|roof|balcony|tracks|cliff $
~ standing|sat|sitting|stood|am on|at the bridge|ledge|roof|tracks|rooftop|cliff
standing|sitting|waiting at|on|by|near the? station|platform|tracks|bridge|water .. thinking|jump|jumping|train|think
i have got? a plan|method|rope|gun $
~ i have got? a? plan
i|have|just written|wrote|finished|done my|the|a|all note|letters|letter|goodbyes|notes .. $
wrote|written|finished my|the note|suicide|goodbye .. today|tonight|already
next time i|it .. not fail|survive|wake|work|will|mess
attempt|attempted .. again|worked|fail|failed|last|work
i attempted
wish .. attempt|overdose|pills|it had? worked|killed|succeeded|finished
wish|hope|hoping .. bus|car|truck|lorry|train|plane|someone|something|lightning would|will|to? hit|hits|kill|kills|crash|take|run|end .. me
hoping|hope|wish a|the|some car|bus|truck|lorry|train hits|hit|would
sleep|asleep forever
fall asleep .. forever|never|not
fall|go|drift to? asleep|sleep|off .. never|not|forever
join|follow my .. husband|wife|son|daughter|mom|dad|baby|brother|sister
want to join|follow|see|be my late|dead? husband|wife|son|mom|dad|baby|brother|sister
see|seeing no|any reason|point .. stay|live|go|living|left|on
drive|driving|drove|crash|crashing|steer|steering|swerve|swerving my|the|off|into car|truck|road|tree|wall|bridge|lorry|river|traffic
about|of driving my|the|off car|road|bridge .. off|into|tree|road
drink|eat|take|swallow poison|bleach|pills|pesticide .. and|finish|end|die|all
poison .. finish|end|die
thinking|think of|about .. topping|overdosing|hanging|slitting|jumping|drowning|shooting|suicide|gassing|ending|unaliving|kill .. myself|wrists|tonight|off|it|again|myself|life $
think|thinking .. about|of .. death|dying|dead .. all|time|every|want|day|constantly|lot|more
should of|have died
~ if they|he|she|anyone|it .. i|ill .. kill|end|hang myself
just in everyone|everybody|their|his|her is? way
old woman|man nobody needs|wants
time i went
had enough .. tomorrow|wake|life|now|go
like|prefer|rather not to wake
not to wake
after i|we do|did|am|go it|this|gone
~ nobody|no|not has|have .. trouble|mess|worry after
pills|bottle|gun|rope|razor|knife .. next|beside|front|hand|lap|table|bed .. thinking|think|me|looking
thoughts .. not being here|alive|around
about not being here|alive|around
not plan|planning|intend on|to .. here|alive|around|see .. christmas|next|summer|birthday|much|long|spring|watch|year $
dont|not plan|intend on|to being|be here|around|alive
not want to be .. this world|earth|planet|life
not want to wake up !for|early|at|so|that|to|yet|this|when|and|with|next|him|her|them|you|my|the|before
not want to be in|on|part this|the world|earth|planet|life
not want .. this world|life|earth
world .. better|fine|easier .. without me
they|he|she|kids|family|everyone|wife|husband|mom .. better|happier .. without me
not have the? strength|energy|will to|for live|living|life
not strong enough to live|go|carry
not meant to live
envy|jealous|envious .. dead|died|graves|dying|corpses
look|looked|looking at graves .. jealous|envy|peaceful
lived long enough
i|would .. like|ready to go .. $
i .. ready to go .. peace|now|made|lord|home
made my peace with going|dying|death|it $
hope|hoping|wish|wishing i|it|that|the|we .. crash|crashed|crashes|accident|killed|dies
hoping ill|i|to crash|die
who|one|person to? finds|find|found|finding me|us|body|my
be the one to find me
less trouble|work|worry dead|gone
be|been less|no trouble .. dead|gone
plan|planning|planned|imagine|imagining|picture my own? funeral
come to|at my funeral
my funeral .. come|cry|head|songs|nobody|plan|music
stay|keep|be myself? safe .. cannot|not|tonight|promise|alone
took|take|take|hold|held|holding|load|loaded .. gun|rifle|pistol .. scared|mouth|head|back|last|out
gun|knife|rope|pills|bottle .. stared|staring|stare|looked|thinking|wanted
stared|staring|looked|stare at|it|them .. hour|hours|minutes|wanted|pills|bottle
stopped|stop|stopping|quit|refuse|refused|refusing my|taking|the|all .. pills|insulin|dialysis|treatment .. nature|die|purpose|over|let|end|nobody
let nature
let go and|of die|life|everything
tried|trying|attempted to kill|end|hang|drown|overdose|take .. myself|life|it|my|all
sooner|rather die|dead than .. mean|really|serious|seriously|face|live|go|tell
kill myself .. serious|mean|time|joking|tonight|really|swear
glad|happy|relieved|better if|when it|i|this was|were|is|would .. over with me|me|dead|gone
over with me
angry|sad|furious|sorry|upset|annoyed|mad .. saved|found|revived|rescued|survived|woke .. me|i
in my car|garage .. garage|come|engine|running|out
not know if i .. going|come|coming|out|live|survive|through
cannot|not live with it|myself|this|what|that|the
taking|take|bring the|my kids|children|family|baby with|when .. me|go
think|thinking|thinkign|thinkin .. about|abuot|bout .. killing|kill myself|yourself
normal .. think|thinking .. killing|suicide|dying
about killing yourself
go and die
when|once .. kids|they|dog|cat|mom|she|he .. can|i finally go
i can finally|now go
now i can go
life insurance .. pay|house|think|kids|debt|worth|clear|money
swap|trade|change places with .. dying|dead|sick|cancer
disappointed .. i|had|that .. woke|alive|had|up
open my eyes .. damn|still|again|here|why
one last time .. before|do|goodbye
last time before i
before i do it|go|die|end
~ not be|being around next|by|tomorrow|much|soon
not think ill|i .. be|see|make|last|live .. around|week|next|tomorrow|christmas|year|morning
only way is|out .. if|end|i|die|dying
if i end
not .. afraid|scared of dying|death|die
afraid|scared of .. living|keep living|alive
having|have to keep|go|carry on? living|existing|being
keep living
stopped|stop looking both ways
driving|drive|drove drunk|fast|reckless .. hoping|crash|die|care
everything i need to do|end|die
have|got everything .. ready|need .. do it|bathroom|garage|room
know how i|im|ill .. going|will|would .. do it|die
yeet|launch|remove|delete|erase|uninstall myself
un existed|exist
be un existed
letter|note .. for|on .. after|mom|dad|them|kids|everyone|wife .. after|when|gone|laptop|desk|pillow|drawer
turn|turning|turned the? wheel .. into|lane|over|off|truck|wall|barrier|oncoming
would be a way out
i would not mind
mind if .. died|die|killed|hit|tumor|tumour|malignant|crashed|wake
suicide .. all|only i think|want
suicide is all
do|doing|commit|did suicide
tried to kill myself
~ gonna|going|ill|will do it tonight|today|soon|tomorrow
just end it
picked the|a day
said goodbye to everyone
wrote|written letters .. to|for .. them|all|each|pillow
know|knew .. it will be over
hoping .. is the last time
going to do|doing something terrible|awful|bad
might as well kill|top|end|hang myself
top myself
edge of the platform
not want to be here|alive anymore|nomore|longer
no more me|tomorrows|tomorrow
kill myself kill myself
why do i keep|still waking|wake|breathing|existing
somebody|someone|please stop me
not live without him|her|them
envy|envious|jealous|lucky .. dead|die|died|graves|graveyard|sods
dead have it easy
see you on the other side
right to live|exist
been nice knowing .. you|all|everyone
goodnight forever|world|everyone
give my organs
organ donor
too tired to live|exist|go
put me down .. dog|please|like
out of my|their misery
hope|hoping|wish .. somebody|someone|car|truck|bus|bike|heart .. hits|stops|stop|hit|shoot|shot|shoots
my heart stops|stop|gives|give|stopped
heart just? stops|stop .. night|sleep
pray .. for cancer|death
not mind if i overdose|die|crash|wake
my|second|first|last|third suicide? attempt .. week|hospital|next|planning|planned|again|failed
it did|does not work .. next time|again|right
cross|crossing|crossed roads|the .. without|not looking
no .. tomorrow|future .. me|want
living is too heavy|hard|much|painful
away altogether
the? note took|is|says|for|on .. write|mom|table|me|goes|done|ready
had the? knife|razor|gun|rope .. at|to|around|on .. wrist|throat|neck|head|mouth
knife|razor|blade at|to|on my wrist|throat|neck
practising|practicing|practiced|learned|tied|tying the? knot|noose
drinking myself to death
stop existing|living
only stops one way
this pain only stops
near|at the edge of the|a roof|building|cliff|platform|bridge
parked at the cliffs|bridge|cliff|edge
picked the|a rope|bridge|tree|spot
know which bridge|tree|train|floor
off this|the ride|planet|earth for good
think|thinking about going over|under|off|in the rail|edge|railing|side|water|train
date circled|picked|set|marked|chosen
got|have it all laid|ready|planned|set out
planet|world|nobody would|will not? miss|notice me
would not miss me
weight|load|millstone|burden around|on|round everybody|everyone|their|my neck|necks|son|daughter|wife|family
takes|take my soul
came|come very|so|too close last|tonight|to .. night|it|doing
i|they|all deserve death|dying
feel safe on my own
failed|fail at killing|suicide|dying
do i have to be here|alive|exist
till|until the end of the? month|week|year .. then|gone|im|out
gave myself till|until
had everything ready .. and|then|but
i want me|myself dead|gone|erased|over
reached the end .. and|of
letting go now
never been a me
long|love|like to be nothing|nobody|nowhere
jealous|envious of people|those|him|her .. died|cancer|dead|done
hear her|his|their|my voice one last time
regret|hate being born|alive
toy|toying|flirt|flirting with .. dying|death|suicide|idea
only peace left
woke up in hospital .. cried|worked|angry|not
not be needing|need a|my pension|future|savings|clothes|coat
wont|not mess it up this|next time
mess it up this time
top of the multi|car|building|tower|stairs
losing the fight|battle|argument .. against|doing|it|life|staying
not safe right|tonight|now|here|with|alone
not safe .. with|from|by myself
waiting|wait for my .. pass|die|dies|death .. go|allowed|free
soon as .. dies|dead|gone .. i can go
when .. goes|dies i am|will|ill|im going|go with|too him|her
ready to lose|stop|leave|give
clinics in switzerland
no right to be alive|live|exist|here
not .. another week|day|year|night in me
set|gave myself a date|deadline
was not a sin i would
considering it
suicide i mean
killing|kill myself keeps|is|popping|seems
my life is finish|finished
want to finish also|it|life|everything
should of|have had the abortion
mother|mom should .. abortion
dead man has no
always end it
third|second|first|another attempt still
not want to be here
keeping me alive
putting|put an end to myself|it|my
cord had
would of|have been better off with no .. daughter|son|wife|mother|father|me
lives improve|are|get .. when|if|without .. removed|gone|me|im
out of this life|world
end it all|tonight|soon|myself
websites|articles|forums|videos about dying|suicide|methods|death
garage .. door shut|closed|engine|keys|running
survived .. wish|hate .. not|hadnt|had
the big|long|last sleep
erase me
im|ill killing|kill myself .. swear|if|promise|when
if .. leaves|leave|dumps|fails|fail .. kill|killing|end myself
saying my goodbyes
would be gran|grand|fine|better without me
when im|i am hanging|dead|gone|buried .. listen|sorry|see|know
still alive .. unfortunately|sadly|somehow|why
cemetery|graveyard looks|seems|sounds comfy|nice|peaceful|good
with me gone|dead|out
not feel anything ever
why do i .. have to exist|live
gone gone
hurt|painful|long to drown|hang|die|bleed
^ kill me $
what if i .. not wake|wake|exist|here
feel|am unsafe with|around|by|alone .. myself
should|can|could|would|do i kill|hang|end myself
should i @die
will|can|could not go|carry|keep on|going like this $
cannot|not go on like this $
when the dog|cat|she|he|mom|dad goes|dies i go
with me gone
better off with me gone
i .. tried to kill|end|hang|drown myself
felt|feel|feeling like killing|ending myself|it
people like me should be|die dead
better dead than
rather die than go|face|tell|see|do|live
being dead sounds|seems|feels
existing is too
like to stop $
not planning|going|meant to turn|reach|see|make thirty|forty|twenty|18|20|21|25|30|40|fifty
was found in time .. sorry|wish|angry
wish they had not found|saved|stopped me
sorry for what you .. find
last visits|sunset|supper|meal|walk|goodbye
my last one|time|christmas|sunset|supper $
set a date .. counting|march|for|when
had the courage|guts|nerve .. ended|done|do|end
if someone shot me
sat|sitting in the shed|car|garage .. shotgun|gun|rope|rifle|engine
attempt .. not work|worked|right|either
once|when i am dead .. loan|debt|money|they|insurance
about to do it when
bought the|some poison|rope|pills
only need the|a courage|nerve|guts
river|bridge|train|sea is|been|keeps calling me
not be a tomorrow for me
want|wanted to be in it|tomorrow
why keep breathing|living|going
see it on the news
people kill themselves
say goodbye to .. mom|dad|them|kids without .. knowing
lied .. about the plan
planned it all out
do not blame|blame yourselves|yourself when|after i
wanted to jump $
rope broke
voices|voice want|wants|tell|tells|told|telling me to jump|die|kill|end|hurt|cut
rope in my wardrobe|closet|car|bag|room|drawer
time to go i think
why am i not dead
worth more to them|my|the dead
do the decent|right thing and
switch off for|forever .. ever
leaving this world|life|earth
considered|considering taking|ending my life
better i am not there|here
not want there to be a tomorrow
eternal rest|sleep
nearly|almost walked|stepped|jumped|drove into|in|off|under traffic|front|the
rewrote|rewriting|wrote|written|tore the|my note
should have jumped|died|gone|done it
tied the|a rope
should never have existed|been
never have existed
body hanging
picture|picturing my .. body|death|funeral|hanging
the pull is too
"""
