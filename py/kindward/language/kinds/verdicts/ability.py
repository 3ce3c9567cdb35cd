"""Verdicts on what the reader can do: "can't", "not enough", "no willpower", "bad at"."""

from kindward.language.kinds.verdicts.claims import predicate
from kindward.language.text.grammar import clause_end, is_self, subject
from kindward.language.text.patterns import Rule
from kindward.language.text.reading import Sentence
from kindward.language.text.sets import any_of

_GRIT = (
    "willpower|backbone|spine|discipline|self_control|self_discipline|self_respect|self_worth|talent|talents|guts"
    "|personality|character|imagination|skills|skill|common_sense|integrity|shame|clue|ambition|drive|courage|brains"
    "|value|worth|charm|class|taste|rhythm|redeeming"
)
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

RULES = (
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
        "unable",
        "[ can not do relationships|friendship|friendships|love|intimacy|life|small_talk|people|commitment|marriage|maths|math ]",
        "me",
        yes="I can't do relationships.",
        no="I can't do Thursday.",
    ),
    Rule("unable", "[ can not be a|an <P> ] $", "me", yes="I can't be a mother.", no="I can't be a minute."),
    Rule(
        "can-not",
        "[ can|could not _ my way out ( of a|an|the _ _? )? ]",
        "me",
        yes="I couldn't act my way out.",
        no="I couldn't see the way out.",
    ),
    Rule(
        "good",
        "[ not have|got a|one|any _ bone in my body ]",
        "me",
        yes="I don't have a creative bone in my body.",
        no="I have every bone in my body.",
    ),
    Rule(
        "good",
        "[ have|got the _? skills|patience|charm|memory|tact|grace|brain|brains|personality|backbone|spine|willpower|discipline"
        "|sense|manners|looks|maturity|rhythm|coordination of a|an _ ]",
        "of-no-saint",
        yes="I have the social skills of a brick.",
        no="I have the patience of a saint.",
    ),
    Rule(
        "good",
        "i am|was [ bad|no_good for ] people|everyone|them|him|her|others|anyone",
        yes="I'm bad for people.",
        no="It's bad for people.",
    ),
    Rule(
        "can-not",
        "[ can|could not organise|organize|lead|teach|run|hit|carry|catch|sell|boil|fight|act|throw|draw|parent|raise|manage a|an|my|the|water _? _? raffle|sale|bath"
        "|stall|horse|dog|egg|tune|door|cold|desert|party|line|goldfish|cactus|hamster ]",
        "me",
        yes="I couldn't organise a bake sale.",
        no="He couldn't teach the dog.",
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
        "[ can|could not _ ( a|one|the )? simplest|simple|single|basic|normal _? ]",
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
        "job|tune|friend|relationship|marriage|man|woman|girlfriend|boyfriend|conversation|promise|plant ]",
        "me",
        yes="I can't hold down a job.",
        no="I can't keep milk in this fridge.",
    ),
    Rule(
        "unable",
        f"[ {_CAN_NOT} ( finish|complete|accomplish anything|things|one ( thing )? ( i start )? | see anything|things through ) ]",
        "me",
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
        f"[ {_CAN_NOT} cope|deal|function|manage|handle ( with )? ( the|a|my|own|being )*"
        " ( money|anything|adult|adulthood|life|pressure|stress|criticism|criticized|simplest|simple|smallest|slightest|basic|"
        "people|small|everyday|normal|adult|responsibility|rejection|conflict|job|kids|feelings|emotions ) ]",
        "me",
        yes="I can't handle pressure.",
        no="I can't handle the hot pan without mitts.",
    ),
    Rule(
        "unable",
        f"[ {_CAN_NOT} get|keep|pull|hold|put ( it | myself | things | my|the _ ) together ]",
        "me",
        yes="I can't get my life together.",
        no="I can't get the band back on Friday.",
    ),
    Rule(
        "unable",
        f"[ {_CAN_NOT} ( make|making ( a|any|up|my|even|one|new|the|simple|right )* friends|friend|decision|decisions|mind|choice"
        " | please|satisfy|impress anyone|anybody|people|her|him|them|everyone"
        " | make|love|loving anyone|anybody|people|her|him|them|everyone happy|proud|properly ) ]",
        "me",
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
        f"[ {_CAN_NOT} do|manage what ( same|things )? ( that )? everyone|everybody|other|others|anyone|people"
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
        f"[ {_CAN_NOT} _ _? _? like a|an|other|everyone|everybody|normal|grown|other ( normal|real|proper|grown )? <P>|"
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
        f"[ {_CAN_NOT} _ ( a|one|any|two|my|single|simple )* thing|word|words|sentence|line|meal"
        " properly|right|well|straight ]",
        "me",
        yes="I can't express one thing properly.",
        no="I can't read the line from here.",
    ),
    Rule(
        "unable",
        f"[ {_CAN_NOT} be on time ( for anything )? ] $",
        "me",
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
        f"[ {_CAN_NOT} keep ( a|any|one|my )? friendship|marriage ( going|alive )? ]",
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
        f"[ {_CAN_NOT} take|look care|after ( of )? ( myself|anyone|anything|anybody | my own? _ ) ]",
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
        f"[ {_CAN_NOT} be {{mod}} proper|good|decent|real|normal|loved|fixed|saved|relied ( <P> )? ]",
        "me",
        yes="I can't be a proper father.",
        no="I can't be home before six.",
    ),
    Rule(
        "unable",
        f"[ {_CAN_NOT} run|manage|keep|organize ( a|my|the|own )* {_HOUSEHOLD} ]",
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
        f"[ {_CAN_NOT} get ( it|anything|things|this )+ ( right|done ) ]",
        "me",
        yes="I can never get it right.",
        no="The plumber can never get it right.",
    ),
    Rule(
        "unable",
        "[ never manage|managed to _ ]",
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
        "[ ( do|did not ( even )? know | not a clue | no clue|idea ) how to be|function|love|live|behave|adult|act|cope|feel|relate|parent ]",
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
        "flatly",
        yes="I'm not up to it.",
        no="I'm not up to it tonight.",
    ),
    Rule(
        "enough",
        "[ not pulling|carrying my ( own )? weight ]",
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
    Rule(
        "enough",
        "[ do|can|could|did|will not ( measure up | amount to | live up to ) ]",
        "me",
        yes="I don't live up to her standards.",
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
    Rule("lack", f"[ no|zero {_GRIT} ]", "lack", yes="I have no willpower.", no="There is no class on Monday."),
    Rule(
        "lack",
        "[ not have what it takes ]",
        yes="I just don't have what it takes for this job.",
        no="I don't have what he took.",
    ),
    Rule(
        "lack",
        f"[ not have|got ( got )? the|any {_GRIT}|ounce ]",
        "me",
        yes="I don't have the guts to ask.",
        no="I don't have the keys to the shed.",
    ),
    Rule(
        "lack",
        f"[ lack ( the|any )? {_GRIT} ]",
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
        "i am|was [ not ( any )? good at anything ]",
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


_NOT_TASKS = any_of("begin imagine tell describe believe express explain thank wait")


def _even(s: Sentence, first: int, last: int) -> int:
    """As in "I can't even" and an ordinary task; not "I can't even tell you how glad I am"."""
    if not is_self(s, first) or s.word(last + 1) in _NOT_TASKS:
        return 0
    return clause_end(s, last)


_ENOUGH_OF = any_of(
    """money time sleep food milk cash room space old tall warm hungry seats light well rest coffee water people hours
    data long chairs eggs sugar early gas slept sure thank get recommend stress say praise had"""
)


def _enough(s: Sentence, first: int, last: int) -> int:
    """As in "not smart enough" about the reader or the reader's work; not "not old enough to vote"."""
    who = subject(s, first)[0]
    own = who in ("i", "we", "you", "my") or (who == "it" and s.word(last - 1) == "good")
    lifted = s.word(last + 1) == "to" and s.word(last + 2) in any_of("lift carry move push open pull row climb reach")
    return last if own and not lifted and _ENOUGH_OF.isdisjoint(s.words[first : last + 2]) else 0


def _lack(s: Sentence, first: int, last: int) -> int:
    """As in "I have no willpower", "No backbone."; not "no shame in it"."""
    own = is_self(s, first) or s.word(first - 1) in any_of("have has got . with")
    return last if own and s.word(last + 1) != "in" else 0


def _of_no_saint(s: Sentence, first: int, last: int) -> int:
    """As in "I have the social skills of a brick"; not "the patience of a saint"."""
    saint = s.word(last) in any_of("saint elephant angel horse mother genius lion")
    return last if is_self(s, first) and not saint else 0


_SKILL_NOT = any_of(
    "breakfast lunch dinner supper night times heart home work school all first me you him her them myself"
)


def _skill(s: Sentence, first: int, last: int) -> int:
    """As in "hopeless at parking": the reader's own; plain "bad at names" only with force ("so bad at")."""
    object_ = s.word(last + 2)
    said = s.word(first - 1) in any_of("something anything things")
    if object_ in _SKILL_NOT or said or not is_self(s, predicate(s, first)):
        return 0
    mild = s.word(first) in any_of("bad slow awkward clumsy weak")
    forced = s.word(first - 1) in any_of("so such always too") or object_ in any_of("everything life being my")
    return 0 if mild and not forced and not (object_ == "this" and s.is_mark(last + 3)) else last


_PLAINLY_HARD = any_of("find sleep reach open remember locate warm shake recall spot unlock connect log fall load rest")


def _seem(s: Sentence, first: int, last: int) -> int:
    """As in "I can't seem to do things properly"; not "I can't seem to find my keys"."""
    return last if is_self(s, first) and s.word(last) not in _PLAINLY_HARD else 0


def _anything_at_all(s: Sentence, first: int, last: int) -> int:
    """As in "I can't keep anything tidy"; not "I can't do anything about it"."""
    limited = s.word(last + 1) in any_of("about else until before on at for with today tonight to")
    return last if is_self(s, first) and not limited else 0


CHECKS = {
    "anything-at-all": _anything_at_all,
    "enough": _enough,
    "even": _even,
    "lack": _lack,
    "of-no-saint": _of_no_saint,
    "seem": _seem,
    "skill": _skill,
}
