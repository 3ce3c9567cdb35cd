"""What sounds like danger and is none: idioms, plain negations, the healed past, others' words, works, and small things."""

from typing import Final

from kindward.language.text.sets import any_of

IDIOMS: Final = """
die|died|dying|dead|death of|from|by .. embarrassment|shame|laughing|laughter|boredom|cringe|hunger|thirst|curiosity|heat|cold|shock|happiness|joy|awkwardness|mortification|stress|nerves|exhaustion|secondhand|humiliation
rather|sooner die|dead than ..
die|dying|dead alone|old|single|broke|happy|someday|eventually
born into a|this|that|the|such
born with this|a|these|such|the
born in the|a|nineteen|another|england|india
die|died|dying laughing|inside|when|hard|hill|hole
die|died|dying on stage|me|us|air|camera|set
dying for|to a|the|some|know|see|tell|try|meet|hear|ask|get|read|go|find|show|wear|eat|sleep|wee|pee|coffee|holiday|pizza
dead right !now
dead on arrival|time|target|point|schedule
dead on my feet|legs
dead wrong|tired|serious|battery|line|lines|end|weight|sure|set|simple|easy|slow|quiet|last|beat|phone|ringer|lift|inside|keen|certain|against|center|ahead|good|heat|silence|air|leg|pan|funny|zone|boring|heading|flies|leaves|plants|plant|language|languages
dead inside until|till|til|before
to die for
die|dying|died on|upon this|that|the|every hill
drop|dropped|dropping dead gorgeous
over my dead body
will be the death of me
be the death of
scared|bored|worried|frightened|sick|tickled to|of death
kill|killing|killed|kills for|time|joy|switch|streak|engine|lights|mood|vibe|two|buzz|bird|plants|it|process|server|container|floor|off
could|would|will kill|murder for
is|are|was|were|been killing|murdering|slaying me
kill|kills|killing|killed me softly
kill|kills|killing|killed me with kindness|laughter|work|questions
kill|killed|killing myself laughing|working|studying|tripping
nearly|almost kill|killed|killing myself
kick|kicked|kicking myself
beat|beating|beats myself up
kill|kills|murder|strangle|throttle|shoot|punch|slap .. for|if eating|wearing|using|taking|ending|spoiling|not|leaving|telling|parking|losing|breaking|saying|finishing|the|that|it|forgetting|he|she|they !leave|leaves|left|goes|tells|talks|cheats|touches|comes
@person is|am|are going to kill|murder|shoot|skin|strangle me
will|ll|would|could|gonna kill|murder|shoot|strangle me when|for
@person is|am|are going to kill|murder me when|for
shoot|shot|shooting myself in the? foot
shoot|kill me now
cut|cutting myself some|off|a|out|slack|shaving|chopping|loose|short|cooking|opening
i|and|just|always|often|accidentally|keep|kept|nearly|almost|have|had cut|cutting myself on|by|while|with|from
cut my hair|losses|finger|thumb|knee|nails|chin|foot|lip|hours|pay|budget|toe|gum|own
hurt my feelings|back|knee|ankle|chances|pride|shoulder|foot|toe|neck|hip|elbow|finger
hurt @person|his|her|their feelings
hang|hung|hanging myself out to|of
hanging|hung out|up|around|by
suicide squad|squeeze|prevention|awareness|hotline|mission|bomber|bombers|doors|sprints|drill|drills|helpline|training|course|watch|drinks|king|pass|gate|prevent
took|take|taking a|an|the stab|shot|crack|hit|beating|turn|look|nap|photo|picture|bus|train|break|walk|day|while|course|class|test|exam|call
stabbed .. in the back
shoot|shot me a|an|down|emails|email|text|look
hit|hits|hitting me up|that|how
it|that|grief|news|bill|bills|reality|realization hit|hits me
kicks|kicked|kick me out|off
beats|beat|beating|beaten me|us to|hollow|easily|six|fair
beats|beat|beaten me|us by a|an|one|two|three|four|five|six|seven|ten|twenty|points|seconds|minutes|miles|half
beats|beat me .. chess|scrabble|tennis|pool|golf|race|cards|monopoly|darts|poker|fifa
pushes|pushed|push me to|out|hard|harder|forward|into|aside|further
threw|throw|throws|throwing me|up off|under|out|my|for
jump|jumped|jumping to|at|on|in|into conclusions|conclusion|the|chance|puddles|puddle|train|bus|trampoline|pool|call|bed|queue|gun|shower
jumped|jump off|from|into the|a? high|diving|board|bed|pool|wall|sofa|bus|train|swing
end|ended|ending it|things with|between
end|ended|ending it there|here|early
end|ends|ended up
burn|burned|burnt|burning out|bridges|calories|rubber|toast|dinner|rice|the
burned|burnt|burn my|the|our toast|dinner|tongue|fingers|mouth|rice|hand|cake|finger|food|bridges|lunch
swallowed|swallow my|a|the pride|words|fly|gum|tears|bug
took|taken|take|taking .. as|like|that prescribed|directed|doctor|dentist|always|usual|normal|every|told|gp|vet
as prescribed|directed
like doctor|the has? told
overdosed|overdose|overdosing on tv|reality|coffee|sugar|mince|chocolate|caffeine|netflix|cheese|pies|series|news|sweets|cake
binge|binged|binging|bingeing|bingewatched a|the|whole|netflix|season|series|show|shows|tv|episodes|watched|watch|watching|box
purged|purge|purging my|the|old|all|some|our closet|wardrobe|inbox|queue|emails|files|email|attic|cache|records|garage|clothes
since breakfast|lunch|noon|morning|dinner
starving by|at|all|and|since|for lunch|four|dinner|five|noon|tea|breakfast|day|three|one
food poisoning
norovirus|gastro|migraine|flu|hangover|hungover|pregnant|morning|carsick|seasick|stomach bug|virus|sickness|sick?
crash diet|course
the floor|ground|earth to swallow|open
floor|ground|earth to|would|could swallow|open|eat
disappear|vanish|sink|die into|behind|through|under|inside the|my|a|projector|floor|carpet|wall|seat|chair|curtains
wanted to? disappear|vanish|sink|hide when|after|behind|while|during|because|in|right|until|as|into|under|on
run|ran|running away|out
give|gave|giving up on? sugar|smoking|coffee|trying|meat|drinking|carbs|running|studying|guitar|duolingo|chocolate
not want to wake up for|at|early|so|that
not want to wake up this early
not|never want|wanted to wake|get up early|at|for
not|never want|wanted to get up early|at|for|this|because
will not be here|around|in this|on|until|monday|tuesday|wednesday|thursday|semester|term|for
be|am back
!off|better|happier|easier without me this|that|on|so|because|again|for|tonight|and
a|the|this|that|my|our|your burden on|to nobody|the|it|my|anyone team|group|helpdesk|printer|project
go|going|carry|keep on holiday|with|pretending|vacation|the|stage|about|to
can not go on|to pretending|holiday|the
phone|laptop|car|battery|bus can|could not go on
god|lord take me away from
jump|leap|step|dive|fell|fall off|from the|a? board|wall|chair|ladder|bike|sofa|bus|curb|horse|step
life admin|insurance|jacket|drawing|story|coach|sentence|skills|cycle|hack|goals|choices
tired|sick of|from being|living with|in|out|the|told|late|ignored|asked|single|broke|third|polite|nice|on
point in|of going|being|me to|the|mad|angry|going|there|at
living in|with|on|at
take|taking|took my life in|into my|your hands|own
"""
"""Wordings that take the words they cover out of the rules' sight."""

NEGATIONS: Final = """
not suicidal .. !as
not|never|no going|about|trying|planning|gonna|want|wanted|wanting|wish|intend|intending|thinking|tempted to|of .. kill|hurt|harm|top|hang|off|cut|killing|hurting|harming|do|doing|ending|end .. myself|anything|something|stupid|silly|daft|anyone|anybody|it|himself|life
not going|about to do anything|something silly|stupid|daft|drastic|to
not|never want|wanted|wanting to? die|dying
no|without|not|never any? thoughts|thought|intention|intentions|plan|plans|urge|desire|wish|ideas of|to|about .. kill|hurt|harm|die|dying|suicide|killing|hurting|harming|ending|doing|anything|do $
i would never|not ever? hurt|kill|harm|do|cut|end|hit ..
never once? raised|hit|laid|hurt|touched|beat|beaten ..
nobody|no|not|never is? hurting|hit|hits|hitting|hurt|hurts|beats|threatening|forcing me|us
nobody died|is|was|got hurt|killed|died
lost|lose my|a|our .. to suicide
hero|character|heroine wants|wanted to die
plants|plant want|wants to die
head against a brick|the? wall
rope for the|a|my
out of my skin
slap on the wrist
stalking|stalked|stalk my|his|her|an|the .. instagram|facebook|online|tiktok|profile|linkedin
black eye from|at|in rugby|football|boxing|training|cricket|the
better off taking|going|getting|buying|using
point in me arguing
live with his|her|the|this snoring|wallpaper|noise|mess
not frightened|afraid|scared of .. $
asked if|about|whether .. suicide|suicidal|self|hurting|harm|dying .. no|never

would|could|did|do never|not hurt a fly
not|never hits|hit|beat|beats|hurt|touched|touches|forces|forced|threatened me|us|anyone|her|him|them
not|never a? burden
not in danger|crisis
am|is|are safe
"""
"""Plain denials; one that is followed by "but" is none."""

PAST: Final = """
years|yrs|decades|ages ago
used to
long ago|time|gone|over|since
when|since|while|as i was a|an|in|at|only? kid|child|teen|teenager|teenage|student|little|young|younger|boy|girl|seventeen|sixteen|fifteen|fourteen|thirteen|eighteen|nineteen|twelve|uni|college|school
when|since|while|as i was .. kid|child|teen|teenager|student|little|young|younger|school
as|at|in a|my|the|his|her teenager|teen|teens|twenties|thirties|child|kid|student|sixteen|seventeen|fifteen|youth|childhood
in|at|during|back middle|high|primary|secondary|in school|grade|college|10th|19|20
back in|then|when
i|she|he|we was|were thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|13|14|15|16|17|18|19|20|21|22|23|24|25 ..
that was .. years|decades|ago|long
history now
got over|through|help|better
years|decades back|since|later|now
recovered|recovery
far behind|away
my|the first|late|former|old husband|wife|boyfriend
left|leaving him|her|them in|years|long|last
"""
RETURNING: Final = any_of("""again tonight lately relapsed returning creeping worse nightmares flashbacks back still keep keeps anymore want
    wanting wish scared afraid urge urges""")

WORKS: Final = any_of("""therapist grandma grandmother gran granny great instagram tiktok novel book film movie play story song songs lyrics lyric episode series actor actress scene scenes documentary podcast
    essay paper poem hamlet juliet romeo shakespeare opera musical karaoke game games gaming boss level levels npc npcs player
    players respawn lobby squad dm d&d dnd minecraft fortnite training course class workshop lecture seminar textbook chapter
    read news article headline headlines report crossword lesson quiz exhibit museum audit shift ward nurse patient
    patients character characters villain thriller theatre band album netflix rehearsal crime detective role simulator
    karaoke hymn sermon preacher bible durkheim textbook exhibition cartoon anime manga comic comics match referee umpire
    paintball laser judo boxing karate rugby football soccer cricket tennis hockey chess poker goose
    vet hamster mare ewe chickens goldfish kitten""")
"""A sentence with one of these may be about a work, a game, a lesson, a patient or an animal."""

SMALL: Final = any_of("""packet videos instagram letter moss workout skipped practice standup fed biscuits wine knitting sudoku show hero doubles partner toddler spoon cabin weekend heathrow host dishes milkman sushi curry soup drill ferry card london curling boot cupboard spreadsheet spreadsheets excel pivot meeting meetings conference agenda slides slide powerpoint team quiz duolingo gym
    printer wifi laptop queue ikea admin permit office colleague colleagues coworker project sprint ticket rota shift contract
    semester transfer transferring moved moving airport camp exchange email emails inbox homework essay thesis lab lecture
    course helpdesk committee choir pub holiday vacation dinner party wedding recipe cake cakes bake pizza sandwich coffee tea
    biscuits chocolate carpet kitchen dishwasher laundry hoover garden allotment lawn dentist haircut jumper sweater coat
    driving parking bus commute traffic suitcase luggage lego toy toys toddler nappy diaper tram
    karaoke photo photos selfie group chat app update software server code bug deploy logo font draft client deadline promotion
    lol haha hahaha lmao lmfao rofl jk joking kidding joke xd guests cousin aunt neighbour committee interview exam exams test
    lisbon crete leeds hotel flight tickets concert festival beach pool swim yoga run marathon race netball
    hairdresser shampoo nails makeup dress shoes jeans mirror scales weights treadmill bike skateboard ski
    invoice tax bank premium medical form forms paperwork solicitor insurance boxes charity shop donated hospice""")
"""A sentence with one of these may be about something small; it quiets hints alone, never plain words."""
