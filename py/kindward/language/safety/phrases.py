"""The named phrases that the rules of safety share: wishing, dying, people, what can be swallowed, and so on."""

from typing import Final

from kindward.language.safety.matching import Phrases

PHRASES: Final = Phrases(
    {
        "person": """
my? mom|dad|father|mother|parents|parent|stepdad|stepmom|husband|wife|boyfriend|girlfriend|partner|ex|brother|sister|son|daughter
my? uncle|aunt|aunty|cousin|grandfather|grandmother|grandpa|grandma|nan|granddad|roommate|flatmate|housemate|landlord|neighbor
my? boss|coach|teacher|carer|pastor|priest|foreman|kid|kids|child|children|baby|newborn|nephew|niece|friend|mate|family|fiance
my? best|older|little|big|lil|baby|ex|new|old|younger|twin|step|foster|half brother|sister|friend|husband|wife|girlfriend|boyfriend|dad|mom
my? mother|father|brother|sister|son|daughter in law|laws
a|the|this|that|some|one guy|man|men|woman|boy|girl|lads|kids|dude|bloke|stranger|client|patient|customer|person|people|nurse|doctor
""",
        "him": """
him|her|them|somebody|someone|people|everyone|everybody|anyone|anybody|others
@person
a|the|that|this|my|our|every|all person|people|one|man|woman|guy|bitch|bastard|idiot|prick|cunt|kid|kids|class|school|office|team|place|family|consultant
the|my|our @person
""",
        "he": """
he|she|they|somebody|someone
@person
the|my|our|a|this|that @person
""",
        "want": """
want|wanted|wanting to
am|was? wanting to
wish to
would rather|prefer|sooner|like|love to?
would be|feel? happier|better|glad|happy to
rather
need to
like to
am? ready to
am|was? going to
about to
am? plan|planning|planned|intend|intending to
am? trying|try|tried to
deserve|deserved to
hope|hoping|hoped to
long|longing to
beg|begged|begging? god? to
choose to
want|wanted|need|needed|wish god|him|it|the lord to
think i am going to
thinking to
""",
        "wish": """
want|wanted|wanting to
am|was? wanting to
wish to
would rather|prefer|sooner|like|love to?
would be|feel? happier|better|glad|happy to
rather
am? ready to
am|was? going to
about to
am? plan|planning|planned|intend|intending to
deserve|deserved to
hope|hoping|hoped to
long|longing to
beg|begged|begging? god? to
choose to
want|wanted|need|needed|wish god|him|it|the lord to
think i am going to
thinking to
""",
        "modal": """
am? going|about to
have|had? decided|chosen to
might
may
could
shall
will
should
ought to
ill
cannot|can wait to
think i will|should|might|must|need|want|could
would
""",
        "mull": """
thinking|thoughts|thought|think .. of|about
what if i
thinking|think|thoughts|thought|dream|dreams|dreaming|dreamt|dreamed|fantasize|fantasizing|fantasising|daydream|daydreaming|daydreams of|about
on my mind
considered|considering|contemplate|contemplating|contemplated|imagine|imagining|picture|picturing|pictured|planning|planned|researching|googled|googling
urge|urges|tempted|temptation|desire|wish|itch to|of|for
feel|feeling like
obsessed with|by
research|google|searched|look|looked|looking up|for|at|into
how to
ways|way to|of
am|be|was|not|never? afraid|scared|frightened|terrified of
ok|okay|fine|comfortable|cool|good with
close to
not|mind
would? not mind|minded
the? idea|thought of
planning on
sick from
want|wanting|wanted
calm about
scared|afraid|worried|terrified that? i will|might|may|could|would|am
scared|afraid|worried|terrified that? i am going to
""",
        # What somebody wants who wants to be dead; after "want to".
        "die": """
die !than|of|from|laughing|happy|hard
be|feel dead|unborn|deleted|erased
not|never|stop exist|existing
not|never be alive|born
stop living|breathing|existing
stop being here|alive
end|finish|quit my? own? life|existence|days|suffering|misery
leave|exit|depart|quit this? life|world|earth|existence
not live !without|with|in|on
be with? out of my|this|the misery|life|world
be six feet under
be in the|my|a ground|grave|coffin|box
be under the ground
not|never be|been here|alive|around|born|there|anymore
not|never wake|waking|woken|open up|eyes
not|never open my eyes
never have? been|being born
have? never|not existed|happened|been
cease to? exist|existing
stop existing|living|breathing|waking
go to? sleep .. not|never wake|wakes|waking
sleep|asleep forever|eternally
sleep|fall|go|drift|doze|nod .. not|never wake|waking
sleep|nod|drift .. that be|is that
unalive
kill|off|hang|shoot|drown|gas|top|neck|end|delete|erase|unalive|finish|euthanize|overdose|electrocute|suffocate|stab|strangle|choke myself
@kill_self
end this life|existence|suffering|misery
take|lose|give|throw my own? life|breath away?
give back my life
suicide
do myself in
do away with myself
go|get out permanently|forever
be|go with? my? late? @person .. again|heaven
join|follow @gone
join|follow|see my|the|our dead|late|baby|boys|lads
slit|cut|slash|open my wrists|wrist|throat|veins|vein
overdose
blow my brains|head out|off
pull the? trigger
put a bullet ..
bleed out
let go of life
unexist
""",
        # Words that mean it in some sentences and something small in others.
        "die_perhaps": """
not|never be here|around|there|anymore
disappear|vanish
be|feel|been gone|over|buried|cremated|killed|taken
not|never|stop live|be|breathe|breathing
leave|exit|escape the|everyone|everything|planet
be? better? off dead
be done with? it|life|living|everything|this|all|world
be put down|under|out
be at? rest forever
not|never make it
not live !without|with|in|on
end|finish|ending it|everything|things|all
commit|do|try|attempt suicide
commit
do it|something to myself
do something to myself
go|pass|get away|out|off forever|permanently|good
go for good
check|opt|clock|bow out
leave everything|everyone behind
leave for good
be|go with|to|home|up|be? god|jesus|heaven|lord
jump|leap|fall|step off|from|in|into|over|out
jump
drive|crash|steer|run|swerve .. car|truck|bridge|tree|wall|river|off|pole|traffic|lorry|sea|lake
walk|step|lie|lay|run into|in|on|out traffic|sea|ocean|road|front|track|tracks|water|river|lake|woods
take|swallow|down|eat|drink all|every|whole|bottle|my|the|too|a|some ..  pills|bottle|poison|bleach|much|many|packet|lot
be|get hit|run|struck|shot|murdered .. by|over|in|bus|car|train|truck|lorry
get|have|catch cancer|killed|murdered|shot
have a? heart attack
be? out of here
starve|bleed|drink|freeze|work myself? to? death|out
rest in peace
rest forever
give up on? life|living|everything
lie|lay down and? die|never
rot
lock it? out|off
""",
        "kill_self": """
kill|killing|killed myself
unalive|unaliving|unalived
off|offing|offed myself
hang|hanging|hanged|hung myself
shoot|shooting myself
drown|drowning myself
gas|gassing myself
top|topping|topped myself
neck|necking myself
end|ending my? self
end|ending|ended my own? life|existence
take|taking|took|taken my own? life
throwing myself off|in|under|from
throw myself off|in|under|from|into
slit|slitting|slash|slashing|cut|cutting my wrists|wrist|throat|veins
blow|blowing my brains|head out|off
do|doing myself in
do|doing away with myself
jumping off|in|from the|a|my|of
""",
        # The same after "thinking of".
        "dying": """
dying
death
being|am dead|gone|over
suicide
@kill_self
killing|offing|hanging|shooting|drowning|topping|unaliving|ending|necking|throwing|finishing|erasing|deleting myself
not|never being|be here|alive|around|born|there|anymore
not|never existing|living|waking
ending|finishing it|everything|things|all|me
ending my? own? life|existence|days
taking|throwing my own? life
joining|following @gone
joining|following|being with? my|the|our|him|her|them
jumping
jumping off|from|in|out
stopping|ceasing existing|living|existence
driving|crashing|steering|swerving .. car|truck|bridge|tree|wall|river|off|pole|traffic|sea
walking|stepping|lying into|in|on|out traffic|sea|ocean|road|front|track|tracks|water|river|lake
slitting|cutting my wrists|wrist|throat|veins
taking all|every|the|my|a whole? pills|bottle|overdose
overdosing
overdose
leaving this|the world|earth|life
leaving everyone|everything|them all? behind?
going|falling to? sleep .. never|not
falling asleep .. never|not
disappearing
vanishing
how i would .. do it|die|it
how|when|where|whether to|i|it .. die|kill|end
painless|easy|quick|easiest|peaceful|quickest ways|way|method|methods|death|out
giving up on? life|living
stepping|step off|in|into|over ..
my own? funeral|death
the? bridge
the? pills
the? rope
it|that every? single? day|night
""",
        "gone": """
him|her|them
my? mom|dad|husband|wife|son|daughter|baby|brother|sister|nan|grandma|grandpa|friend|dog
the? boys|lads|others
""",
        "without_me": """
without me
if|when|once|with|now|after|because? i .. am|was|were|went|would not? .. gone|dead|here|exist|around|existed|born|alive|there
if|when|once i .. died|disappeared|vanished|left|die|go|went|jumped|stopped|ended|killed|wake|woke
if|when i .. just? not .. here|exist|around|wake|born|alive|exists|existed|be
if|when|once|with me gone|dead|away|out|here|not
with me gone|dead|out ..
if i never ..
if i had never|not .. born|existed|lived|made
if i stopped|ceased ..
if it? was|were not for me
if i did not .. exist|wake|live|make|come
with a memory of me
""",
        "better": """
better|happier|richer|easier|freer|relieved|lighter|safer|simpler|calmer|fine|peaceful|free|cheaper|glad|kinder|normal|best
better off
at peace
""",
        "they": """
everyone|everybody|people|nobody|anyone|anybody|the|my|our world|family|kids|children|parents|friends|team|husband|wife|mom|dad|baby|son|daughter|team|company
everyone|everybody|they|people|it|he|she|you|we|things|anyone|nobody|kids|folks|family|life|both|somebody|ppl|all
@person
my|the|our|this @person
""",
        "pills": """
pills|stash|bleach|poison|pesticide|insulin|morphine|sleeping|overdose|weedkiller|antifreeze|detergent|chemicals
pills
sertraline|prozac|lithium|opioids|fentanyl|oxy|oxycodone|codeine|methadone|heroin|tramadol|gabapentin|seroquel|zoloft|warfarin|digoxin
sleeping|heart|blood|pain|pressure|rat|diet|allergy|iron pills|pressure|poison|stuff|killer
""",
        "dose": """
all|every|everything|whole|entire|too|many|load|loads|lot|lots|bunch|handful|handfuls|fistful|most|rest|couple dozen|twenty|thirty|forty|fifty|hundred
all of|the|my|her|his|mom
way? too many|much
the|a|an? whole|entire|full|bottle|packet|box|handful|load|lot|bunch|fistful|overdose
every single? last? one?
far? more
so? many
lots of
""",
        "harm_wish": """
want|wanted|need|needed|going|plan|planning|planned|like|love|itching|ready|decided|tempted|urge|urges|have|trying|about to
will
might
thought|thinking|think|thoughts|dream|dreaming|fantasize|planning of|about|how? to?
""",
        "harm": """
kill|murder|stab|shoot|strangle|choke|hurt|harm|attack|smash|poison|suffocate|smother|beat|punch|burn|shake|drown|bomb
killing|murdering|stabbing|shooting|strangling|choking|hurting|harming|attacking|poisoning|beating|shaking
""",
        "hits": """
hits|hit|hitting|beats|beat|beating|slaps|slapped|punches|punched|kicks|kicked|chokes|choked|strangles|strangled
""",
        "hit_how": """
again
""",
        "body": """
arm|arms|wrist|wrists|thigh|thighs|leg|legs|skin|hip|hips|stomach|hand|hands|face|shoulder|ankle|chest|body|flesh|head
""",
        "accident": """
accident|accidentally|gym|running|football|footy|soccer|cooking|chopping|shaving|dancing|skiing|lifting|hiking|climbing|training|tripped|slipped|paper|tin|onion|onions
oven|stove|kettle|pan|tray|iron|toaster|coffee|tea|soup|barbecue|grill|bagel|glass|can|avocado|stairs|bike|skateboard|warm|stretch|match|game|practice|glue|sunburn|sun|curling
ladder|hammer|saw|garden|gardening|rose|roses|cat|kitten|dog|kitchen|veg|vegetables|carrot|peeler|hobby|craft|cardboard|box|deboning|lamb|ewe|chemistry|practical|marathon|rugby
""",
    }
)
