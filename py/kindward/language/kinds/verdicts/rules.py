"""Constructions of verdicts, each beside a sentence it takes (`yes`) and a near miss (`no`).

The third part of a rule names its check in `find.CHECKS`.
"""

from kindward.language.text.patterns import Rule, RuleBook

_LET = "let|lets|letting"
_FAIL = "fail|failed|fails|failing|flunked|flunk"
_HATE = "hate|loathe|despise|detest|hated|loathed|despised"
_PEOPLE = "you|him|her|them|us|everyone|everybody|people|myself|anyone|both|all"
_GRIT = (
    "willpower|backbone|spine|discipline|self_control|self_discipline|self_respect|self_worth|talent|talents|guts"
    "|personality|character|imagination|skills|skill|common_sense|integrity|shame|clue|ambition|drive|courage|brains"
    "|value|worth|charm|class|taste|rhythm|redeeming"
)
_BODY = "body|face|life|brain|voice|looks|personality|guts|skin|weight|reflection|stomach|thighs|existence|mind|self"
_PERFORMED = (
    "did|do|done|played|performed|drove|sang|wrote|danced|cooked|presented|handled|ran|drew|painted|spoke|swam|taught"
    "|gave|managed|behaved|acted|reacted|explained|parked|read|conducted|taken|took"
)
_TRASH = "garbage|trash|crap|shit|rubbish|hell"
_UNSIGHTLY = (
    "hideous|ugly|disgusting|fat|gross|awful|terrible|horrible|ridiculous|pathetic|revolting|repulsive|grotesque|huge"
)
_FOOLISH = "stupid|dumb|pathetic|ridiculous|idiotic|whiny|lame|moronic|foolish|desperate"
_POOR = (
    "shocking|dire|poor|rotten|feeble|subpar|substandard|shite|pants|naff|hopeless|bad|weak|clumsy|lacking|a_shambles"
    "|second_rate|third_rate|useless|worthless|embarrassing|cringey|inedible"
)
_LOW = "low|shabby|nasty|rotten|mean|spiteful|cheap|unkind|wicked|horrid|petty|wrong_headed|beastly|rude"
_LIKE = (
    "donkey|cow|elephant|cat|goat|dog|amateur|beginner|child|toddler|drunk|idiot|fool|clown|robot|hippo|pig|potato"
    "|moron|novice|schoolboy|schoolgirl|learner|maniac|lunatic|zombie|sack|brat|baby"
)
_FORCE = "( so|how|such|just|a|an|what|and|really|total|complete|absolute|absolutely|completely|totally|utterly )*"
_TRAITS = (
    "smart|clever|bright|intelligent|pretty|attractive|lovable|loveable|likable|likeable|capable|competent|talented"
    "|gifted|interesting|special|important|funny|worthy|brave|normal|useful|valuable|charming|desirable|lovely"
    "|impressive|memorable|deserving|cool|credible|qualified|pleasant"
)
_WORTHWHILE = (
    "good|special|interesting|remarkable|likable|lovable|worthwhile|attractive|impressive|unique|valuable|worth|lovely"
)
_GIVE = "offer|give|add|contribute|bring"
_CAN_NOT = (
    "( can|could not|never ( ever|even|seem|to|at|all )* | am|was|be not able ( even )? to"
    " | am|was|be|been|being unable to | am|was not capable of )"
)
_SELF_RULE = "hold|keep|control|keeping|controlling|holding|manage|managing|govern|curb|rein|discipline|tame"
_UNRULY = (
    "temper|tongue|mouth|anger|rage|emotions|eating|drinking|spending|impulses|impulse|cravings|appetite|nerve|promises"
    "|word|moods"
)
_HOUSEHOLD = "life|house|household|home|desk|room|finances|money|budget|time|family|affairs|day|days|place|kids"
_WHOLE_LIFE = "life|marriage|career|relationship|family|kids|future|childhood|finances|chance|chances|reputation"
_MESS = "hash|botch|mess|shambles|disaster|mockery|muddle|travesty|dog|pig|pigs|balls|bollocks|meal|cock|fist|job"

_QUESTIONS = (
    Rule(
        "why",
        "[ what is|was|s ( the )? ( hell|heck|fuck )? ( is )? ( so )? wrong with me|you|us ]",
        yes="What is wrong with me?",
        no="What is wrong with the printer?",
    ),
    Rule(
        "why",
        "[ what the hell|heck|fuck is wrong with me|you ]",
        yes="What the hell is wrong with me?",
        no="What the heck is that noise?",
    ),
    Rule(
        "why",
        "[ what is ( the )? matter|problem with me ]",
        yes="What is the matter with me?",
        no="What is the matter with the car?",
    ),
    Rule(
        "why",
        "[ ( there is )? something ( is|s|must )? ( be )? ( so|deeply|seriously )* wrong with me ]",
        yes="There is something deeply wrong with me.",
        no="There is something wrong with the oven.",
    ),
    Rule("why", "[ why am i like this|that ]", yes="Why am I like this?", no="Why am I here on a Sunday?"),
    Rule("why", "[ why am i the|this|so|such _ _? ]", "end", yes="Why am I this way?", no="Why am I so tired?"),
    Rule(
        "why",
        "[ why can not|i not|i be|do|act|get|function|ever|handle|have|manage|keep|cope|stop|learn|shut|let|live ]",
        "clause",
        yes="Why can't I be normal?",
        no="Why can't I see the moon tonight?",
    ),
    Rule(
        "why",
        "[ why can|could not i _ _? _? _? like anyone|everyone|everybody|other|others|normal|a ]",
        "clause",
        yes="Why can't I just answer like anyone else?",
        no="Why can't I stand where he stands?",
    ),
    Rule(
        "why",
        "[ why do i ( fail | do this to myself|people ) ]",
        "not-always",
        yes="Why do I do this to myself?",
        no="Why do I wake at four?",
    ),
    Rule(
        "why",
        "[ what kind|sort|type of <P> ( ever )? does|do|forgets|forget|says|say|would|is|am|lets|leaves|acts|yells ]",
        "what-kind",
        yes="What kind of mother forgets that?",
        no="What kind of person do I want to be?",
    ),
    Rule("why", "[ what was i thinking ]", yes="What was I thinking?", no="What was I saying before you called?"),
    Rule(
        "why",
        "[ how could|can i ( have|be|do|let|say|forget|miss|not ) ]",
        "how-could",
        yes="How could I forget him there?",
        no="How could I do it better next time?",
    ),
)
_WORTH = (
    Rule(
        "hate",
        f"[ {_HATE}|disgust|hating myself|yourself ]",
        "me",
        yes="I hate myself.",
        no="I hate the noise outside.",
    ),
    Rule(
        "hate",
        "[ can not stand|bear|forgive|respect|trust|face|look ( the sight|sound|thought|look of )? ( with|at )? myself|yourself ]",
        "me",
        yes="I can't forgive myself.",
        no="I can't stand the heat.",
    ),
    Rule(
        "hate",
        "[ can not live with myself ]",
        "me",
        yes="I can't live with myself after that lie.",
        no="I can't live with my aunt.",
    ),
    Rule(
        "hate",
        "[ make|makes|made myself|yourself sick ]",
        "me",
        yes="I make myself sick with my lies.",
        no="I made myself a sandwich.",
    ),
    Rule("hate", f"[ {_HATE} my {_BODY} ]", "me", yes="I hate my body.", no="I hate my alarm clock."),
    Rule(
        "hate",
        f"[ {_HATE} who|what i am|was|become|have ]",
        "me",
        yes="I hate who I am.",
        no="I hate what he cooked.",
    ),
    Rule(
        "hate",
        f"[ {_HATE} being|everything ( about )? me|myself ]",
        "me",
        yes="I hate being me.",
        no="I hate being cold.",
    ),
    Rule(
        "hate",
        f"[ {_HATE} how|the <A>|way|person|woman|man|mother|father i ( have|had )? am|was|look|sound|act|become|became ]",
        "me",
        yes="I hate the person I've become.",
        no="I hate the way he parks.",
    ),
    Rule(
        "hate",
        f"[ {_HATE} how <A> i am|was|look|sound|act ]",
        "me",
        yes="I hate how clumsy I am.",
        no="I hate how cold it is.",
    ),
    Rule(
        "hate",
        "[ can not stand|bear|stomach who|what|how i|me ( am|look )? ]",
        "me",
        yes="I can't stand who I am.",
        no="I can't stand how he laughs.",
    ),
    Rule(
        "hate",
        f"[ {_HATE} how i look|sound|act|looked|sounded|acted|behave|behaved|talk|walk ]",
        "me",
        yes="I hate how I sound.",
        no="I hate how it sounds.",
    ),
    Rule(
        "hate",
        f"[ {_HATE} the way i look|sound|act|talk|walk|eat|dress|laugh|am|behave|behaved|acted|looked|sounded ]",
        "me",
        yes="I hate the way I talk.",
        no="I hate the way he talks.",
    ),
    Rule("hate", "[ sick of ( being )? me|myself ]", "me", yes="I'm sick of myself.", no="I'm sick of the rain."),
    Rule(
        "punish",
        "[ deserve|deserved to _ ]",
        "punished",
        yes="I deserve to be alone.",
        no="I deserve to be heard.",
    ),
    Rule(
        "punish",
        "[ deserve|deserved it|this|that|all|everything|whatever|worse|nothing|the|every|what|no ]",
        "punished",
        yes="I deserve everything that's coming.",
        no="I deserve the praise.",
    ),
    Rule(
        "punish",
        "[ got|get|getting what i deserve|deserved ]",
        yes="I got what I deserved.",
        no="I got what I ordered.",
    ),
    Rule("punish", "[ had|have|has it coming ]", "me", yes="I had it coming.", no="The weeds had it coming."),
    Rule("punish", "[ serves|serve|served me|you right ]", yes="Serves me right.", no="He served me soup."),
    Rule("punish", "[ asked for this|it|that ] $", "me", yes="I asked for this.", no="I asked for the bill."),
    Rule(
        "punish",
        "[ brought|bring this|it|that on|upon myself ]",
        yes="I brought this on myself.",
        no="I brought this on the train.",
    ),
    Rule(
        "worth",
        "[ do|did|does|would|could|will not|never deserve ]",
        "undeserving",
        yes="I don't deserve her.",
        no="I don't deserve to be yelled at.",
    ),
    Rule(
        "worth",
        "[ never deserve|deserved ]",
        "undeserving",
        yes="I never deserved her.",
        no="I deserve to be heard.",
    ),
    Rule(
        "worth",
        "[ undeserving|unworthy of ]",
        "me",
        yes="I'm unworthy of his trust.",
        no="The offer is unworthy of her.",
    ),
    Rule("worth", "[ not worth|worthy ( of|it )? ]", "me", yes="I'm not worth it.", no="The car is not worth it."),
    Rule(
        "worth",
        "[ not worth ( the )? loving|saving|love|knowing|trouble|effort|time|keeping|waiting|calling|reading ]",
        "own",
        yes="I'm not worth the trouble.",
        no="That show isn't worth the time.",
    ),
    Rule(
        "better",
        "[ deserve|deserves|deserved ( so )? ( much )? better ]",
        "others",
        yes="My kids deserve better.",
        no="I deserve better.",
    ),
    Rule(
        "better",
        "[ deserve|deserves a|someone|somebody _ ] <P>",
        "others",
        yes="My son deserves a real father.",
        no="My son deserves a long nap.",
    ),
    Rule(
        "better",
        "[ deserve|deserves|deserved ( a|someone|somebody )+ better|more|nicer|kinder|real ]",
        "others",
        yes="She deserves someone better.",
        no="She deserves someone to talk to.",
    ),
)
_OTHERS_BETTER = Rule(
    "compare",
    "[ can|could|would|should ( have )? do|done|find|have|did|draw|write|cook|drive|sing|manage|teach|lead ( it|this|that )?"
    " ( so )? ( much|far )? better ] than me|i|this",
    "others-do",
    yes="He could do so much better than me.",
    no="I could do better than this.",
)
_GOOD_DENIED = (
    Rule(
        "good",
        f"am|was|be|being|been [ not ( that|even|a|as|at|all|particularly|too|remotely|anywhere|near )* {_TRAITS} ]",
        "trait",
        yes="I'm not clever.",
        no="I'm not very tall.",
    ),
    Rule(
        "good",
        "am|is|are|was|were|be|been [ not any|much|no good|use|cop ]",
        "own",
        yes="My essay isn't any good.",
        no="The movie wasn't any good.",
    ),
    Rule(
        "good", "am|is|are|was|were [ no_good ] $", "own", yes="My drawings are no good.", no="That film was no good."
    ),
    Rule(
        "good",
        "am|was|be|is|are|were [ ( of )? no|little earthly? use|value|help|good ( to )? ]",
        "own",
        yes="I'm of no use to my parents.",
        no="The map was of no use.",
    ),
    Rule(
        "good",
        "am|is|are|was|were [ not worth|fit ( the|a )? ( to )? _ ]",
        "own",
        yes="My poems aren't worth the paper.",
        no="That show isn't worth watching.",
    ),
    Rule(
        "good",
        "[ nothing i|we _ ( ever )? is|was|has|will ( been|be )? worth|good|any|fit _? ]",
        yes="I think nothing I wrote was worth reading.",
        no="The thing I bought was broken.",
    ),
    Rule(
        "good",
        "[ none|not_one|nothing of my|our _ is|are|was|were any|worth|good _? ]",
        yes="None of my work is any good.",
        no="None of my friends were there.",
    ),
    Rule(
        "matter",
        "[ do|does|did not ( even|ever )? matter|count|belong|exist ]",
        "matters",
        yes="I don't matter to this team.",
        no="It doesn't matter to me where we eat.",
    ),
    Rule(
        "matter", "[ not fit|belong in ]", "fits-in", yes="I don't fit in anywhere.", no="I don't fit in these jeans."
    ),
    Rule(
        "matter",
        "[ make|makes|made no difference ( here|to )? ]",
        "me",
        yes="I make no difference here.",
        no="The rain made no difference.",
    ),
    Rule(
        "matter",
        "[ not make|making a|any difference ]",
        "me",
        yes="I don't make a difference to anyone.",
        no="The vote didn't make a difference.",
    ),
    Rule(
        "matter", "[ mean|meant nothing to ]", "me", yes="I mean nothing to them.", no="The prize means nothing to him."
    ),
    Rule(
        "matter",
        "am|was [ not ( really|even )? needed|wanted|loved|liked|valued|missed ]",
        "bare-trait",
        yes="I'm not valued here.",
        no="I'm not missed on Monday.",
    ),
    Rule(
        "nothing",
        f"[ nothing|zero|little to {_GIVE}|show|live|be ]",
        "have-nothing",
        yes="I have nothing to offer him.",
        no="I have little to add to the shopping list.",
    ),
    Rule(
        "nothing",
        f"[ not have|got|had anything|much ( good|of|value|worth|real|useful )* to {_GIVE}|show ]",
        "have-nothing",
        yes="I don't have anything to offer anyone.",
        no="I don't have anything to wear.",
    ),
    Rule(
        "nothing",
        f"[ {_GIVE} nothing ( to )? ]",
        "brings-nothing",
        yes="I bring nothing to the table.",
        no="I bring nothing when I travel light.",
    ),
    Rule(
        "nothing",
        "[ not add|bring|contribute|offer anything ( to )? ]",
        "brings-nothing",
        yes="I don't add anything to the group.",
        no="I didn't bring anything for lunch.",
    ),
    Rule(
        "nothing",
        "[ not have|got anything|much going for me|myself ]",
        "me",
        yes="I don't have anything going for me.",
        no="I don't have anything going on tonight.",
    ),
    Rule(
        "nothing",
        "[ getting|get|got|going|went nowhere ( in life )? ] $",
        "me",
        yes="I'm getting nowhere in life.",
        no="The talks are going nowhere.",
    ),
    Rule(
        "good",
        f"am|was [ not ( half|nearly|even|remotely )* as {_TRAITS}|good|quick|strong|successful as ]",
        "me",
        yes="I'm not as good as the others.",
        no="I'm not as tired as yesterday.",
    ),
    Rule(
        "nothing",
        "[ nothing going for me|myself ]",
        yes="There's nothing going for me at school.",
        no="Nothing was going on at home.",
    ),
    Rule(
        "nothing",
        f"[ nothing ( very|all|that|so )* {_WORTHWHILE} about|in me|myself ]",
        yes="There's nothing special about me.",
        no="There's nothing special about the house.",
    ),
    Rule(
        "nothing",
        "[ nothing i am|was|m good at ]",
        yes="There's nothing I'm good at.",
        no="There's nothing I can do today.",
    ),
    Rule(
        "nothing",
        "[ not ( ever )? accomplished|achieved|amounted ( to )? anything|much|a ]",
        "me",
        yes="I haven't accomplished anything.",
        no="The committee hasn't achieved much.",
    ),
    Rule(
        "nothing",
        "[ accomplished|achieved|amounted|accomplish|achieve ( to )? nothing ]",
        "me",
        yes="I've achieved nothing.",
        no="The strike achieved nothing.",
    ),
    Rule(
        "nothing",
        "[ done nothing|little ( good|useful|at|all )* with my life|days|time ]",
        "me",
        yes="I've done nothing with my life.",
        no="I've done little with my hair.",
    ),
    Rule(
        "nothing",
        "[ not done anything|much|a ( thing )? with my life|days|time ]",
        "me",
        yes="I haven't done anything with my life.",
        no="I haven't done anything with the garden.",
    ),
    Rule(
        "good",
        "am [ not the kind|type|sort of <P> people|anyone|anybody|everyone|men|women|others|somebody _ ]",
        yes="I'm not the kind of person people love.",
        no="I'm not the kind of person to complain.",
    ),
    Rule(
        "good",
        "am|was [ not half|even|much the|of|half|a <P>|the ( of )? <P>? ]",
        "me",
        yes="I'm not half the man my father was.",
        no="I'm not the man you want at the desk.",
    ),
)
_ABILITY = (
    Rule(
        "can-not",
        "[ can|could|do|did|does not ( ever|seem|to )* ( do|get|say|make|finish|manage )?"
        " ( anything | a thing | one thing | a single thing | things ) right|well ]",
        "me",
        yes="I can't do anything right.",
        no="The new clerk can't do anything right.",
    ),
    Rule(
        "can",
        "[ can|could not even ]",
        "even",
        yes="I can't even boil an egg.",
        no="I can't even tell you how glad I am.",
    ),
    Rule(
        "can-not",
        "[ can|could not do anything|squat|shit|jack|crap ] $",
        "me",
        yes="I can't do anything.",
        no="I can't do anything about the rain.",
    ),
    Rule(
        "can-not",
        "[ can|could not _ _? _? _? ( to save my life | for toffee|nuts ) ]",
        "me",
        yes="I can't cook to save my life.",
        no="I can't cook on Friday.",
    ),
    Rule(
        "good",
        "[ can not be left alone|with|in ]",
        "me",
        yes="I can't be left alone for five minutes.",
        no="The stove can't be left alone.",
    ),
    Rule(
        "good",
        "[ can not be relied|counted|depended on|upon ]",
        "me",
        yes="I can't be relied on.",
        no="The bus can't be relied on.",
    ),
    Rule(
        "good",
        "[ can|could not be trusted ]",
        "me",
        yes="I can't be trusted.",
        no="That site can't be trusted.",
    ),
    Rule(
        "unable",
        "[ can|could not _ ( a|one|the|my )? simplest|simple|single|basic|normal _? ]",
        "me",
        yes="I can't follow a simple recipe.",
        no="The app can't follow a simple link.",
    ),
    Rule(
        "unable",
        f"[ {_CAN_NOT} {_SELF_RULE} ( in )? my ( own|big|stupid|damn )? {_UNRULY} ( shut )? ]",
        "me",
        yes="I simply can't hold my temper.",
        no="I can't keep my bike here.",
    ),
    Rule(
        "unable",
        f"[ {_CAN_NOT} control|discipline|stop|help|contain|restrain myself ]",
        "me",
        yes="I can't control myself when he shouts.",
        no="I can't see myself moving there.",
    ),
    Rule(
        "unable",
        f"[ {_CAN_NOT} hold|keep ( down|on|onto|a|any|one|the|decent|steady|to )* "
        "job|tune|friend|friends|relationship|marriage|man|woman|girlfriend|boyfriend|conversation|promise|promises|plant ]",
        "me",
        yes="I can't hold down a job.",
        no="I can't keep milk in this fridge.",
    ),
    Rule(
        "unable",
        f"[ {_CAN_NOT} finish|complete|finishing|start|accomplish|follow|see anything|things|what|a|one|through"
        " ( thing|single|project|task|through|i|on )* ]",
        "unfinished",
        yes="I can't finish anything I start.",
        no="I couldn't finish a second slice.",
    ),
    Rule(
        "unable",
        f"[ {_CAN_NOT} stick ( to|with|at )+ ( anything|a|one|any|things|it|my )? _? ]",
        "me",
        yes="I can't stick to anything.",
        no="The tape can't stick to it.",
    ),
    Rule(
        "unable",
        f"[ {_CAN_NOT} commit to anything|anyone|a|one ]",
        "me",
        yes="I can't commit to anyone.",
        no="I can't commit to Friday.",
    ),
    Rule(
        "unable",
        f"[ {_CAN_NOT} cope|deal|function|manage|handle|handling ( with|as|like )? ( the|even|a|any|my|own|being|just )*"
        " ( anything|adult|adulthood|life|pressure|stress|criticism|criticized|simplest|simple|smallest|slightest|basic|"
        "people|small|everyday|normal|person|adult|responsibility|rejection|conflict|job|kids|feelings|emotions ) ]",
        "me",
        yes="I can't handle pressure.",
        no="I can't handle the hot pan without mitts.",
    ),
    Rule(
        "unable",
        f"[ {_CAN_NOT} get|keep|pull|hold|put|getting|keeping ( it | myself | things | my|the _ ) together ]",
        "me",
        yes="I can't get my life together.",
        no="I can't get the band back on Friday.",
    ),
    Rule(
        "unable",
        f"[ {_CAN_NOT} make|making|please|satisfy|impress|love|loving ( a|any|up|my|even|one|new|the|simple|right )* "
        "( friends|friend|decision|decisions|mind|choice|anyone|anybody|people|her|him|them ( happy|properly )? ) ]",
        "makes",
        yes="I can't make friends.",
        no="I can't make the Friday call.",
    ),
    Rule(
        "unable",
        "[ can|could not seem to _ ]",
        "seem",
        yes="I can't seem to do things properly.",
        no="I can't seem to find my keys.",
    ),
    Rule(
        "unable",
        f"[ {_CAN_NOT} do|be|manage what|the|like ( same|things )? ( that )? everyone|everybody|other|others|anyone|people"
        " ( else )? ]",
        "me",
        yes="I can't do what everyone else does.",
        no="I can't do what he asked by Friday.",
    ),
    Rule(
        "unable",
        f"[ {_CAN_NOT} talk|speak|relate|connect|open|be to|with|up|around ( to|with )? ( other )? "
        "people|women|men|girls|guys|anyone|strangers|others|anybody ]",
        "me",
        yes="I can't talk to people.",
        no="I can't talk to the dentist before noon.",
    ),
    Rule(
        "unable",
        f"[ {_CAN_NOT} _ _? _? like a|an|other|everyone|everybody|normal|grown|other ( normal|real|proper|grown )? "
        "adult|people|person|human|grownup|man|woman|else|others|human_being ]",
        "me",
        yes="I can't take criticism like an adult.",
        no="I can't swim like a fish.",
    ),
    Rule(
        "unable",
        f"[ {_CAN_NOT} do my|this ( own )? job ]",
        "me",
        yes="I can't do my job.",
        no="I can't do this crossword.",
    ),
    Rule(
        "unable",
        f"[ {_CAN_NOT} _ ( a|one|any|two|my|single|simple|straight )* thing|word|words|sentence|line|meal|left"
        " properly|right|well|straight|together|from|without ]",
        "me",
        yes="I can't express one thing properly.",
        no="I can't read the line from here.",
    ),
    Rule(
        "unable",
        f"[ {_CAN_NOT} be on time|relied ( on|for|to )? ]",
        "on-time",
        yes="I can't be on time for anything.",
        no="I can't be on time on Friday.",
    ),
    Rule(
        "unable",
        f"[ {_CAN_NOT} organise|organize|trust|discipline|motivate|express|defend|explain myself ]",
        "me",
        yes="I can't motivate myself.",
        no="I can't see myself in the mirror from here.",
    ),
    Rule(
        "unable",
        f"[ {_CAN_NOT} keep ( a|any|one|my )? friendship|friendships|relationships|marriage ( going|alive )? ]",
        "me",
        yes="I can't keep a friendship going.",
        no="I can't keep the friendship bracelet on.",
    ),
    Rule(
        "unable",
        f"[ {_CAN_NOT} take a joke|hint|compliment ]",
        "me",
        yes="I can't take a joke.",
        no="I can't take a day off.",
    ),
    Rule(
        "unable",
        f"[ {_CAN_NOT} stand|speak|stick up for myself ]",
        "me",
        yes="I can't stand up for myself.",
        no="I can't stand up for long on this knee.",
    ),
    Rule(
        "unable",
        f"[ {_CAN_NOT} take|taking|look|looking care|after ( of )? ( myself|anyone|anything|anybody | my own? _ ) ]",
        "me",
        yes="I can't take care of myself.",
        no="I can't take care of the dog on Friday.",
    ),
    Rule(
        "unable",
        f"[ {_CAN_NOT} say no ( to anyone|anybody|people )? ] $",
        "me",
        yes="I can't say no to anyone.",
        no="I can't say no more about the plan.",
    ),
    Rule(
        "unable",
        f"[ {_CAN_NOT} be|being {{mod}} proper|good|decent|real|normal|loved|lovable|fixed|saved|relied|likable ( <P> )? ]",
        "me",
        yes="I can't be a proper father.",
        no="I can't be home before six.",
    ),
    Rule(
        "unable",
        f"[ {_CAN_NOT} run|manage|keep|organize|running|managing|keeping ( a|my|the|own )* {_HOUSEHOLD} ]",
        "me",
        yes="I can't manage my own life.",
        no="I can't run my dishwasher at night.",
    ),
    Rule(
        "unable", f"[ {_CAN_NOT} learn|improve ] $", "me", yes="I can't learn.", no="I can't learn the song by Friday."
    ),
    Rule(
        "unable",
        f"[ {_CAN_NOT} keep|measure|catch|match|compete|compare ( up )? ( with|to )? "
        "( anyone|anybody|everyone|everybody|others|life|people | the others|rest|class|team | my brother|sister|brothers|sisters|colleagues ) ]",
        "me",
        yes="I can't keep up with anyone.",
        no="I can't keep up with the news.",
    ),
    Rule(
        "unable",
        f"[ {_CAN_NOT} do|keep|get|make|maintain|change|sort anything|things ( <I>|tidy|clean|done|going|alive|properly )? ]",
        "anything-at-all",
        yes="I'm unable to keep anything tidy.",
        no="I can't do anything about the rain.",
    ),
    Rule(
        "unable",
        f"[ {_CAN_NOT} get ( it|anything|things|this|my )+ ( right|done ) ]",
        "me",
        yes="I can never get it right.",
        no="The plumber can never get it right.",
    ),
    Rule(
        "unable",
        "[ never manage|managed|manages to _ ]",
        "me",
        yes="I never manage to finish anything.",
        no="The team never managed to score.",
    ),
    Rule(
        "unable",
        "am|was|be|is [ incapable|not_capable of _ ]",
        "me",
        yes="I'm incapable of keeping a promise.",
        no="The old van is incapable of climbing hills.",
    ),
    Rule(
        "good",
        "am|was [ not ( even )? capable of _ ]",
        "me",
        yes="I'm not capable of love.",
        no="He's not capable of love.",
    ),
    Rule(
        "know-how",
        "[ do|did not ( even )? know how to be|function|love|live|behave|adult|act|cope|feel|relate|parent ]",
        "me",
        yes="I don't know how to be a friend.",
        no="I don't know how to swim.",
    ),
    Rule(
        "enough",
        "[ not|never|nor ( a|an|that|even|nearly|anywhere|near|remotely|been|being|be|feel )* _? enough ]",
        "enough",
        yes="I'm not good enough.",
        no="I'm not old enough to vote.",
    ),
    Rule(
        "enough",
        "[ not|never _ _? _? enough ]",
        "enough",
        yes="I don't try hard enough.",
        no="I didn't get enough sleep.",
    ),
    Rule(
        "enough",
        "[ nowhere near _? enough ]",
        "enough",
        yes="I'm nowhere near smart enough.",
        no="The shop is nowhere near close enough.",
    ),
    Rule(
        "enough",
        "am|was [ not ( really|even )? up to it|this|scratch|par|standard|much|that|snuff ]",
        "not-today",
        yes="I'm not up to it.",
        no="I'm not up to it tonight.",
    ),
    Rule(
        "enough",
        "[ not pull|pulling|carry|carrying my ( own )? weight ]",
        "me",
        yes="I'm not pulling my weight.",
        no="I'm not carrying my coat.",
    ),
    Rule(
        "enough",
        "[ not a patch on ]",
        "me",
        yes="I'm not a patch on my brother.",
        no="The sequel is not a patch on the book.",
    ),
    Rule(
        "enough",
        "[ unfit to|for ( be )? ]",
        "me",
        yes="I'm unfit to be anyone's boss.",
        no="The water is unfit to drink.",
    ),
    Rule("can-not", "[ never learn ] $", "me", yes="I never learn.", no="I never learned French."),
    Rule("enough", "[ not measure|add up ]", "me", yes="I don't measure up.", no="The bill doesn't add up."),
    Rule(
        "enough",
        "[ do|can|could|did|does|will not measure|amount|live up|to ]",
        "measure",
        yes="I don't live up to her.",
        no="The rooms don't measure the same.",
    ),
    Rule(
        "not-made",
        "[ not|never ( even )? ( cut out | made | meant | built | fit | wired ) for|to _? ]",
        "me",
        yes="I'm not cut out for this.",
        no="The shelf is not made for books.",
    ),
    Rule(
        "not-made",
        "[ have no business ]",
        "me",
        yes="I have no business being a father.",
        no="They have no business in this town.",
    ),
    Rule("lack", f"[ no|zero|any {_GRIT} ]", "lack", yes="I have no willpower.", no="There is no class on Monday."),
    Rule(
        "lack",
        "[ not have what it takes ]",
        yes="I just don't have what it takes for this job.",
        no="I don't have what he took.",
    ),
    Rule(
        "lack",
        f"[ not have|got ( got )? the|a|any|an {_GRIT}|ounce ]",
        "me",
        yes="I don't have the guts to ask.",
        no="I don't have the keys to the shed.",
    ),
    Rule(
        "lack",
        f"[ lack|lacking ( the|any )? {_GRIT} ]",
        yes="I lack the discipline for this.",
        no="We lack the chairs for this.",
    ),
    Rule(
        "bad-at",
        "[ <AB> ] at|with",
        "skill",
        yes="I'm hopeless at parking.",
        no="He's hopeless at parking.",
    ),
    Rule("bad-at", "[ no_good ] at|with", "skill", yes="I'm no good at parking.", no="The mower is no good at hills."),
    Rule("bad-at", "[ good at nothing ]", yes="I'm good at nothing.", no="I'm good at chess."),
    Rule(
        "bad-at",
        "i am|was [ not good|any at|good anything|at ( anything )? ]",
        "anything",
        yes="I'm not good at anything.",
        no="I'm not good at chess.",
    ),
    Rule(
        "bad-at",
        "i am|was [ not even good ] at",
        yes="I'm not even good at the easy parts.",
        no="I'm not bad at the easy parts.",
    ),
    Rule("bad-at", "[ stink|stunk at ]", "me", yes="I stink at this.", no="The shoes stink at home."),
)
_DEEDS = (
    Rule(
        "made-fool",
        "[ made|make|making|makes {mod} fool|ass|idiot|spectacle|mess|joke|show|exhibition|laughingstock|laughing_stock"
        "|clown|prat|tit|dick ( out )? of myself|yourself ]",
        "me",
        yes="I made a fool of myself.",
        no="I made a sketch of myself.",
    ),
    Rule(
        "made-fool",
        "[ embarrassed|humiliated|disgraced|shamed|embarrass|humiliate|disgrace|embarrassing|humiliating myself|yourself ]",
        "me",
        yes="I disgraced myself at dinner.",
        no="I enjoyed myself at dinner.",
    ),
    Rule("deed", "[ <R> ]", "deed", yes="I ruined the whole evening.", no="The rain ruined the cake."),
    Rule("deed", "way to [ <R> ]", yes="Way to ruin the party.", no="Way to go."),
    Rule(
        "struggled",
        f"[ made|make|making|makes a|an|the|such|quite|another ( <m>|proper|right|bloody|bad|poor )* {_MESS} ( s )? ( ear|ears|breakfast|dinner|up )? of ]",
        "made-mess",
        yes="I made a hash of it.",
        no="I made a mess in the kitchen and cleaned it up.",
    ),
    Rule(
        "nerve",
        "[ bottled|bottling|bottle it|that|out|the|my|this ( _ )? ]",
        "bottled",
        yes="I bottled the penalty.",
        no="I bottled the jam on Sunday.",
    ),
    Rule(
        "struggled",
        "[ fluffed|flubbed|muffed|fluff|flub|bodged|duffed|fluffing|flubbing ]",
        "me",
        yes="I fluffed my lines.",
        no="She fluffed the pillows.",
    ),
    Rule(
        "struggled",
        "[ cocked|ballsed|buggered|bollocksed|fucked ( it|that|this|everything|things | the|my _ )? up ( it|that|this )? ]",
        "me",
        yes="I cocked up the whole order.",
        no="The dog cocked its ears up.",
    ),
    Rule(
        "deed-life",
        f"[ ( screwed_up|messed_up|fucked_up|screw_up|mess_up | screwing|messing|mucked|screwed|messed up ) ] my|our ( whole|entire|own )?"
        f" {_WHOLE_LIFE}",
        "me",
        yes="I screwed up my whole life.",
        no="I messed up my order.",
    ),
    Rule(
        "struggled",
        "[ screwed_up|fucked_up|mucked_up ] the|my whole|entire",
        "me",
        yes="I screwed up the whole project.",
        no="The storm screwed up the whole line.",
    ),
    Rule(
        "deed-life",
        f"[ threw|throw|thrown|throwing away ] my|the|our ( best|whole|entire|only )? {_WHOLE_LIFE}|years|youth|twenties|talent",
        "me",
        yes="I threw away the best years.",
        no="I threw away the old papers.",
    ),
    Rule(
        "deed-life",
        f"[ threw|throw|thrown|throwing my ( whole|entire|own|only )? {_WHOLE_LIFE}|years|youth|twenties|talent away ]",
        "me",
        yes="I've thrown my career away.",
        no="I've thrown my coat away.",
    ),
    Rule(
        "went-wrong",
        "[ crashed|crash and burned|burn ]",
        "me",
        yes="I crashed and burned.",
        no="The plane crashed and burned.",
    ),
    Rule(
        "went-wrong",
        "[ fell|fallen flat on my face ]",
        "me",
        yes="I fell flat on my face in there.",
        no="I fell on the ice.",
    ),
    Rule(
        "worse",
        "[ make|making|makes ( things|everything|stuff|life ) worse|harder|miserable ( for )? ]",
        "own-harm",
        yes="I only make things worse.",
        no="The heat makes things worse.",
    ),
    Rule(
        "worse",
        "[ drag|dragging|drags|dragged|hold|holding|bring|bringing|weigh|weighing|slow|slowing "
        "( everyone|everybody|people|them|others|us|him|her | the|my|our _ ) down|back ]",
        "own-harm",
        yes="I'm dragging everyone down.",
        no="I'm bringing the boxes down.",
    ),
    Rule(
        "deed-life",
        "[ damaged|scarred|traumatized|traumatised|poisoned|harmed|hurting|damaging ] him|her|them|my|everyone|people",
        "own-person",
        yes="I damaged him.",
        no="The storm damaged my roof.",
    ),
    Rule(
        "deed-life",
        "[ drove|driven|drive|driving|push|pushed|pushing|scare|scared|chase|chased ( him|her|them|everyone|everybody|people|us"
        " | my _ ) away|off ]",
        "own-person",
        yes="I drove him away.",
        no="I drove him away from the airport.",
    ),
    Rule(
        "deed-life",
        "[ brought|bring|bringing shame|disgrace|dishonor|dishonour on|to|upon ]",
        "me",
        yes="I brought shame on the whole unit.",
        no="He brought shame on the club.",
    ),
    Rule(
        "deed-life",
        "[ disgraced|shamed|disappointed|dishonored|dishonoured|embarrassed the|my|our family|name|house|parents ]",
        "me",
        yes="I disgraced the family name.",
        no="The mayor disgraced the family.",
    ),
    Rule(
        "worse",
        "[ not bring|brought|give|given|cause|caused _ _? anything|nothing but ( grief|trouble|worry|pain )? ]",
        "me",
        yes="I don't bring her anything but grief.",
        no="I don't bring her anything from the shop.",
    ),
    Rule(
        "worse",
        "[ bring|brought|give|given|cause|caused _ _? nothing but ( grief|trouble|worry|pain )? ]",
        "me",
        yes="I brought them nothing but trouble.",
        no="The car gave them a bit of trouble.",
    ),
    Rule(
        "deed-life",
        "[ cost|lost us|them ( all )? ( the|our|their )? ] match|game|title|order|contract|account|deal|cup|case|win|points|race|sale",
        "me",
        yes="I cost us the match.",
        no="The rain cost us the match.",
    ),
    Rule(
        "deed-life",
        "[ killed|kill the mood|vibe|party|conversation|evening ]",
        "me",
        yes="I killed the mood.",
        no="The power cut killed the mood.",
    ),
    Rule(
        "deed-life",
        "[ threw|throw|thrown|throwing it all|both away ]",
        "me",
        yes="I threw it all away.",
        no="He threw it all away.",
    ),
    Rule(
        "why",
        "~ [ trust me to ]",
        yes="Trust me to forget the keys.",
        no="Trust me, it's fine.",
    ),
    Rule(
        "good",
        "~ [ some|fine|great|lovely <P> i am|was|turned|make|made ]",
        yes="Some friend I am.",
        no="Some friend of mine called.",
    ),
    Rule(
        "good",
        "[ call|calling|called myself a|an _ ]",
        "call-myself",
        yes="And I call myself a nurse.",
        no="And I call myself Sam.",
    ),
    Rule(
        "enough",
        "i am|was ( so|far|way|well )* [ below|beneath average|par|them|her|him|everyone|standard|contempt|notice ]",
        yes="I'm so far beneath them.",
        no="The rent is below average.",
    ),
    Rule(
        "struggled",
        "[ ( messed_up|screwed_up|fucked_up | stuffed|mucked|messed|screwed ( it|this|that )? up ) ] royally|badly|horribly|spectacularly"
        "|terribly|so|big|again|completely|totally",
        "messed-up-badly",
        yes="I messed up so badly.",
        no="I messed up the order.",
    ),
    Rule(
        "nerve",
        "[ chickened|wimped|wussed|copped|chicken out ]",
        "me",
        yes="I chickened out again.",
        no="He chickened out again.",
    ),
    Rule(
        "act",
        "talked|spoke|said|wrote|spouted|talking {mod} ( load of )? [ rubbish|nonsense|drivel|garbage|gibberish|crap|twaddle ]",
        "performed",
        yes="I talked complete nonsense.",
        no="He talked complete nonsense.",
    ),
    Rule(
        "act",
        "i am|was {mod} [ shocking|dire|woeful|shambolic|pants|abysmal|atrocious|appalling|dismal|cringeworthy|dreadful ]",
        yes="I was shocking out there.",
        no="It was dark out there.",
    ),
    Rule(
        "beyond",
        "[ no fixing|helping|saving|redeeming me ]",
        yes="There's no fixing me.",
        no="There's no fixing the fence.",
    ),
    Rule(
        "unable",
        "[ can not show my face ]",
        "me",
        yes="I can't show my face there.",
        no="I can't show my ticket twice.",
    ),
    Rule(
        "nothing",
        "[ not know the first thing about ]",
        "me",
        yes="I don't know the first thing about being a father.",
        no="I don't know the first house on the left.",
    ),
    Rule("why", "[ typical me ]", yes="Late again, typical me.", no="It was a typical Monday."),
    Rule("why", "[ what use|good am i ]", yes="What use am I to them?", no="What use is the map to them?"),
    Rule(
        "good",
        "[ never ( been )? any|much good|use|cop ]",
        "own",
        yes="I was never any good at sums.",
        no="The glue was never any good.",
    ),
    Rule(
        "let-down",
        f"[ {_LET} {_PEOPLE} ( all|both )? down ]",
        "down",
        yes="I let everyone down.",
        no="She let everyone down.",
    ),
    Rule(
        "let-down",
        f"[ {_LET} _ _? _? _? _? down ]",
        "down",
        yes="I let my whole family down.",
        no="My friends let me down.",
    ),
    Rule("failed", f"[ {_FAIL} {_PEOPLE}|as|at ]", "failed", yes="I failed him.", no="The brakes failed us."),
    Rule("failed", f"[ {_FAIL} ] my|our", "failed", yes="I failed my kids.", no="I failed my road test."),
    Rule("failed", "[ failed <j> ]", "me", yes="I failed miserably.", no="The engine failed miserably."),
)
_ACTS = (
    Rule("act", "[ epic|big|total|complete|huge|major fail ]", yes="Epic fail.", no="A big sale."),
    Rule(
        "act",
        "[ <BJ>|poor|shoddy|half|lousy|miserable job ]",
        "own-job",
        yes="I did a terrible job.",
        no="I have a terrible job.",
    ),
    Rule(
        "act",
        "gave|wrote|delivered|made|cooked|sang|told|painted|drew|taught|held|led {mod} [ <BJ>|shoddy|poor ] <Q>|letter|email",
        "own-gift",
        yes="I gave a terrible presentation.",
        no="She gave a terrible presentation.",
    ),
    Rule(
        "act",
        "[ worst <QK> ] of|i|ever|in",
        yes="I gave the worst toast in history.",
        no="The worst of the storm is over.",
    ),
    Rule(
        "act",
        f"something|anything|things|stuff {_FORCE} ( that|else )? [ <J> ]",
        "thing",
        yes="I said something dumb.",
        no="He said something dumb.",
    ),
    Rule(
        "act",
        "{mod} [ <J> ] <J>* ( little|drunk|old )* <K>",
        "own-act",
        yes="I asked a stupid question.",
        no="It was his stupid joke.",
    ),
    Rule("act", "<B> [ thing ] to say|do", yes="That was a terrible thing to say.", no="That was a nice thing to say."),
    Rule(
        "act",
        "what a|an {mod} [ <J> <K>? ]",
        "what-act",
        yes="What a disaster.",
        no="What a lovely day.",
    ),
    Rule(
        "act",
        f"my|our _ _? _? is|was|are|were {{mod}} [ {_POOR} ]",
        "poor-work",
        yes="My batting was shocking.",
        no="My hearing is poor.",
    ),
    Rule(
        "act",
        f"what|how i did|said|wrote|acted|spoke ( to|about )? _? was|is {{mod}} [ {_LOW} ]",
        yes="What I said was mean.",
        no="What I said was true.",
    ),
    Rule(
        "act",
        f"a|an {{mod}} [ {_LOW} ] thing|trick ( of me )? to",
        "own-thing",
        yes="It was a low thing to do.",
        no="He said a nasty thing to her.",
    ),
    Rule(
        "act",
        "sing|sang|play|played|drive|drove|dance|danced|run|ran|bat|batted|write|wrote|draw|drew|cook|cooked|walk|walked|eat|ate"
        f"|talk|talked|speak|spoke|behave|behaved|swim|swam|parked|cry|cried like {{mod}} ( dying|wounded|drunken )? [ {_LIKE} ]",
        "like-a",
        yes="I drove like an idiot.",
        no="She drove like an idiot.",
    ),
    Rule(
        "act",
        "~ [ nice|great|good|well|fine|smart going|work|job|done|one|move ,? genius|einstein|idiot|moron|stupid|dummy|dumbo ]",
        yes="Nice work, genius.",
        no="Nice work, everybody.",
    ),
    Rule(
        "act",
        "[ poor|sorry|bad|pathetic|sad excuse|sort|kind|example|specimen of|for ]",
        "predicate",
        yes="I'm a poor sort of husband.",
        no="It was a bad kind of glue.",
    ),
    Rule("act", "my|our <Q> _? is|was {mod} [ mess ]", yes="My speech was a mess.", no="My kitchen was a mess."),
    Rule("act", "my|our <V> _? is|s|was {mod} [ <J>|mess ]", yes="My life is a mess.", no="My desk is a mess."),
    Rule("act", "[ <J> ] of me", "of-me", yes="That was selfish of me.", no="That was kind of me."),
    Rule(
        "act", "how [ <J> ] ( is|was )? that|this|it|of", "how-act", yes="How pathetic is that?", no="How far is that?"
    ),
    Rule(
        "act",
        "is|was|s|were|are|looked|sounded|looks|sounds|be|been {mod} ( embarrassing|absolute|inedible )? [ <J> ]",
        "judged",
        yes="That was pathetic.",
        no="The weather was pathetic.",
    ),
    Rule(
        "act",
        "came|turned out|across|off ( to be )? ( as )? {mod} [ <J> ]",
        "judged",
        yes="My apology came out pathetic.",
        no="The sun came out early.",
    ),
    Rule(
        "act",
        f"{_PERFORMED} _? _? {{mod}} [ {_TRASH}|<j> ]",
        "performed",
        yes="I handled that so poorly.",
        no="He handled that so poorly.",
    ),
    Rule(
        "act",
        f"{_PERFORMED} ( that|it|this|everything )? ( so|that|too|such )+ [ badly ]",
        "performed",
        yes="I performed so badly.",
        no="They performed so badly.",
    ),
    Rule(
        "act",
        f"{_PERFORMED} ( that|it|this|everything )? [ badly ]",
        "did-badly",
        yes="I did that badly.",
        no="The meeting went badly.",
    ),
    Rule(
        "act",
        f"look|looked|looks {{mod}} [ {_UNSIGHTLY}|{_TRASH} ]",
        "me",
        yes="I look hideous in that dress.",
        no="The dress looks hideous.",
    ),
    Rule(
        "act",
        f"came|come|coming across|off as|like {{mod}} [ {_FOOLISH}|fool|idiot|amateur|clown ]",
        "came-across",
        yes="I came across as desperate.",
        no="He came across as desperate.",
    ),
    Rule(
        "act",
        f"sound|sounded|sounds {{mod}} [ {_FOOLISH} ]",
        "me",
        yes="I sounded so stupid.",
        no="The bell sounded lame.",
    ),
    Rule("act", f".|!|;|:|, {_FORCE} [ <o> ] $", "cried", yes="I quit at mile nine. Shameful.", no="Lovely."),
    Rule(
        "act",
        f".|! {_FORCE} [ <J> <K>|move|call|thing ] $",
        "cried",
        yes="Stupid move.",
        no="Smart move.",
    ),
    Rule(
        "act",
        "~ [ poor|shocking|shameful|dismal|shabby show|effort|job|work|form|stuff|performance|goalkeeping|<Q> ] $",
        yes="Poor show.",
        no="Good show.",
    ),
    Rule(
        "act",
        "my|our <Q> ( _ _? _? )? [ stank|stinks|stunk ]",
        yes="My speech at the wedding stank.",
        no="My shoes stank.",
    ),
    Rule(
        "act",
        "my answers|results|marks|grades|numbers|work|efforts|lines is|are|was|were {mod} [ hopeless|poor|dire|bad ]",
        yes="My answers were hopeless.",
        no="My feet were hopeless in those boots.",
    ),
    Rule(
        "beyond",
        "[ messed|messed_up|mess ( it|this|that|things )? ( up )? ( beyond repair | beyond_repair|beyond_help ) ]",
        "me",
        yes="I messed it up beyond repair.",
        no="The crew messed it up beyond repair.",
    ),
    Rule(
        "beyond",
        "[ no excuse for what|how|it|me|myself|this|that ]",
        yes="There's no excuse for what I did.",
        no="There's no excuse for rain in June.",
    ),
    Rule(
        "beyond",
        "[ beyond saving|redemption|forgiveness|fixing|hope ]",
        "me",
        yes="I'm beyond forgiveness.",
        no="The sofa is beyond repair.",
    ),
    Rule("beyond", "[ there is no hope for me ]", yes="So there is no hope for me.", no="There is no soap for me."),
    Rule(
        "good",
        "[ no use to anyone|anybody|them|him|her ]",
        "me",
        yes="I'm no use to anyone.",
        no="The map is no use to them.",
    ),
    Rule(
        "beyond",
        "[ waste of ( my|your|his|her|their|everyone|people|a )? ( s )? time|life|talent|money|breath ]",
        "predicate",
        yes="I'm a waste of his money.",
        no="The movie was a waste of money.",
    ),
)

RULES = RuleBook((*_QUESTIONS, *_WORTH, _OTHERS_BETTER, *_GOOD_DENIED, *_ABILITY, *_DEEDS, *_ACTS))
