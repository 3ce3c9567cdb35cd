"""Verdicts on deeds: what was ruined, bungled or thrown away, and who was let down."""

from kindward.language.text.grammar import is_self, subject
from kindward.language.text.patterns import Rule
from kindward.language.text.reading import Sentence
from kindward.language.text.sets import any_of, runs

_LET = "let|lets|letting"
_FAIL = "fail|failed|fails|failing|flunked|flunk"
_PEOPLE = "you|him|her|them|us|everyone|everybody|people|myself|anyone|both|all"
_WHOLE_LIFE = "life|marriage|career|relationship|family|kids|future|childhood|finances|chance|chances|reputation"
_MESS = "hash|hames|botch|mess|shambles|disaster|mockery|muddle|travesty|balls|bollocks|meal|cock|fist|job"

RULES = (
    Rule(
        "made-fool",
        "[ made|make|making {mod} fool|ass|idiot|spectacle|mess|joke|show|exhibition|laughingstock|laughing_stock"
        "|clown|prat|tit|dick ( out )? of myself|yourself ]",
        "me",
        yes="I made a fool of myself.",
        no="I made a sketch of myself.",
    ),
    Rule(
        "made-fool",
        "[ embarrassed|humiliated|disgraced|shamed|embarrass|humiliate|disgrace myself|yourself ]",
        "me",
        yes="I disgraced myself at dinner.",
        no="I enjoyed myself at dinner.",
    ),
    Rule("deed", "[ <R> ]", "deed", yes="I ruined the whole evening.", no="The rain ruined the cake."),
    Rule("deed", "way to [ <R> ]", yes="Way to ruin the party.", no="Way to go."),
    Rule(
        "struggled",
        f"[ made|make|making|makes a|an|the|such|another ( <m>|proper|right|bloody|bad|poor )*"
        f" ( {_MESS} ( s )? ( up )? | dog|pig|pigs ( s )? ear|ears|breakfast|dinner ) of ]",
        "me",
        yes="I made a hash of it.",
        no="I made a mess in the kitchen and cleaned it up.",
    ),
    Rule(
        "nerve",
        "[ bottled|bottle ( it|out )? ]",
        "bottled",
        yes="I bottled the penalty.",
        no="I bottled the jam on Sunday.",
    ),
    Rule(
        "struggled",
        "[ fluffed|flubbed|muffed|fluff|flub|bodged|duffed ]",
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
        "[ make|making ( things|everything|stuff|life ) worse|harder|miserable ( for )? ]",
        "me",
        yes="I only make things worse.",
        no="The heat makes things worse.",
    ),
    Rule(
        "worse",
        "[ dragging|holding|bringing|weighing|slowing"
        " ( everyone|everybody|people|others|us|him|her | the|my|our ( whole )? team|family|class|group|kids|side|department|band|ward|crew|place|shift|kitchen|choir|squad|company|floor|unit|office|household|platoon|cast ) down|back ]",
        "me",
        yes="I'm dragging everyone down.",
        no="I'm bringing the boxes down.",
    ),
    Rule(
        "deed-life",
        "[ damaged|scarred|traumatized|traumatised|poisoned|harmed ] ( him|her|them|everyone|people $ | my _? <P> )",
        "undenied",
        yes="I damaged him.",
        no="The storm damaged my roof.",
    ),
    Rule(
        "deed-life",
        "[ drove|driven|drive|driving|push|pushed|pushing|scare|scared|chase|chased ( him|her|them|everyone|everybody|people|us"
        " | my _ ) away|off ] $",
        "undenied",
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
        "[ ( broke|broken|tore|torn|split|poison|poisoned|poisoning|sour|soured|blew|blown ( up )? ) ] my|our|this|every|all"
        " ( own )? family|marriage|home|friendship|friendships|relationship|house|engagement",
        "me",
        yes="I broke this family.",
        no="He broke the family vase.",
    ),
    Rule(
        "deed-life",
        "[ threw|throw|thrown|throwing away ] a|an|the ( good|great|best|only|wonderful|decent ) man|woman|friend|friendship|job|thing",
        "me",
        yes="I threw away a good man.",
        no="She threw away the best job.",
    ),
    Rule(
        "went-wrong",
        "[ screwed|shat the pooch|bed ]",
        "me",
        yes="I screwed the pooch on that one.",
        no="I walked the pooch.",
    ),
    Rule(
        "deed-life",
        "[ disgraced|shamed|disappointed|dishonored|dishonoured|embarrassed the|my|our ( whole|entire )? family|name|house|parents ]",
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
        "[ cost|lost us|them ( all )? ( the|our )? ] match|game|title|order|contract|account|deal|cup|case|win|points|race|sale",
        "me",
        yes="I cost us the match.",
        no="The rain cost us the match.",
    ),
    Rule(
        "deed-life",
        "[ killed|kill the mood|vibe|party|conversation ]",
        "me",
        yes="I killed the mood.",
        no="The power cut killed the mood.",
    ),
    Rule(
        "deed-life",
        "[ threw|throw|thrown|throwing it all away ]",
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
        "( and ( i )? | how can|could|dare i | right|nerve|business|cheek|dare to | the nerve to ) [ call|calling myself a|an _ ]",
        yes="And I call myself a nurse.",
        no="And I call myself Sam.",
    ),
    Rule(
        "enough",
        "i am|was ( so|far|way|well )* [ ( beneath_contempt | below|beneath average|par|them|her|him|everyone|standard ) ]",
        yes="I'm so far beneath them.",
        no="The rent is below average.",
    ),
    Rule(
        "struggled",
        "[ ( messed_up|screwed_up|fucked_up | stuffed|mucked|messed|screwed ( it|this|that | that|the|my _ )? up ) ( ( so )? royally|badly|horribly"
        "|spectacularly|terribly|big|bad|much | beyond belief|words ) ]",
        "me",
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
        "talked|spoke|said|wrote|spouted {mod} ( load of )? [ rubbish|nonsense|drivel|garbage|gibberish|crap|twaddle ]",
        "nobody-else",
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
    Rule("let-down", f"[ {_LET} _ _? _? _? _? down ]", "down", yes="I let everyone down.", no="She let everyone down."),
    Rule("failed", f"[ {_FAIL} {_PEOPLE}|as|at ]", "failed", yes="I failed him.", no="The brakes failed us."),
    Rule("failed", f"[ {_FAIL} ] my|our", "failed", yes="I failed my kids.", no="I failed my road test."),
    Rule("failed", "[ failed <j> ]", "me", yes="I failed miserably.", no="The engine failed miserably."),
)


_HARMLESS = {
    "blow": any_of(
        "out up off on bubbles dry dust smoke ash nose hair whistle horn candles candle leaves top cover kiss kisses glass"
    ),
    "choke": any_of("on up back down"),
    "spoil": any_of("him her them myself dog cat kids grandkids"),
    "suck": any_of("on in it up"),
    "waste": any_of(
        "hour hours minutes minute afternoon food milk paper stamp stamps egg eggs envelope match matches teabag"
    ),
}
"""What these verbs are done to where nothing is judged."""
_BELONGINGS = any_of(
    """hoodie shirt shirts jeans trousers sweater jumper coat jacket shoes boots socks carpet rug sofa mattress towel towels
    pair phone laptop keyboard pan pot tyre tire bumper paint lawn scarf shed ticket tablecloth dress suit tie hat gloves
    curtains blanket sheets bag wallet umbrella bike car van truck door wall floor chair vase mug lamp camera thread fabric
    yarn wool wood seeds printer blender slippers watch glasses backpack nails seedlings knee ankle shoulder hip wrist elbow
    hamstring"""
)
_STEMS = ("blow", "blew", "chok", "spoil", "suck", "wast")


def _stem(verb: str) -> str:
    """The base of the few verbs that have harmless objects."""
    bases = {"blew": "blow", "chok": "choke", "wast": "waste"}
    start = next((stem for stem in _STEMS if verb.startswith(stem)), "")
    return bases.get(start, start)


def _deed(s: Sentence, first: int, last: int) -> int:
    """A judging verb about the reader's own deed; the hail may really have ruined the tomatoes."""
    base = _stem(s.word(first))
    near = s.words[first + 1 : first + 4]
    if not (_HARMLESS.get(base, frozenset()) | _BELONGINGS).isdisjoint(near) or _is_noun(s, first):
        return 0
    who = subject(s, first)[0]
    if _is_denied(s, first) or s.word(first) == "trash":
        return 0
    own = who in ("i", "we", "you") or (base == "suck" and who == "my")
    return last if own else _passive(s, first)


def _is_denied(s: Sentence, verb: int) -> bool:
    """As in "You didn't fail her", "I never let them down"."""
    return bool({"not", "never"} & set(s.words[subject(s, verb)[1] : verb]))


def _undenied(s: Sentence, first: int, last: int) -> int:
    return last if is_self(s, first) and not _is_denied(s, first) else 0


def _passive(s: Sentence, first: int) -> int:
    """As in "The evening is ruined because of me": my doing all the same."""
    blamed = any(s.words[n : n + 2] in runs("of me | by me | my fault | thanks to") for n in range(first, len(s.words)))
    return first if blamed and s.word(first - 1) in any_of("is was are were s all") else 0


def _is_noun(s: Sentence, at: int) -> bool:
    return s.word(at - 1) in any_of("a the an such of no my like total complete walking his her this that")


def _down(s: Sentence, first: int, last: int) -> int:
    """As in "I let my whole family down"; not "they let me down", "I let my guard down"."""
    harmless = any_of("me guard hair blind blinds").intersection(s.words[first:last])
    return 0 if harmless else _undenied(s, first, last)


_BOTTLED = any_of("it out penalty chance interview speech date talk question game match moment exam")


def _bottled(s: Sentence, first: int, last: int) -> int:
    """As in "I bottled it", "bottled the penalty"; not "I bottled the jam"."""
    return last if is_self(s, first) and not _BOTTLED.isdisjoint(s.words[last : last + 3]) else 0


_TESTS = any_of(
    """test exam class course inspection quiz audition midterm final finals driving road bar license physical drug
    interview"""
)
_MINE = any_of("family kids team dog cat people children patients crew class")


def _failed(s: Sentence, first: int, last: int) -> int:
    """As in "I failed him", "failed at marriage"; not "failed my road test", "Failing at something is …"."""
    told = s.word(first) == "failing" and s.is_mark(first - 1)
    if told or not _TESTS.isdisjoint(s.words[last : last + 4]):
        return 0
    mine = any(s.has(n, "P") or s.word(n) in _MINE for n in range(last + 2, last + 5))
    return _undenied(s, first, last) if mine or last > first else 0


CHECKS = {
    "bottled": _bottled,
    "deed": _deed,
    "down": _down,
    "failed": _failed,
    "undenied": _undenied,
}
