"""Verdicts on oneself as a whole: one's worth, and what one deserves."""

from kindward.language.text.grammar import clause_end, is_self, subject
from kindward.language.text.patterns import Rule
from kindward.language.text.reading import Sentence
from kindward.language.text.sets import any_of

_HATE = "hate|loathe|despise|detest|hated|loathed|despised"
_BODY = "body|face|life|brain|voice|looks|personality|guts|skin|weight|reflection|stomach|thighs|existence|mind|self"
_TRAITS = (
    "smart|clever|bright|intelligent|pretty|attractive|lovable|loveable|likable|likeable|capable|competent|talented"
    "|gifted|interesting|special|important|funny|worthy|brave|normal|useful|valuable|charming|desirable|lovely"
    "|impressive|memorable|deserving|cool|credible|qualified|pleasant"
)
_WORTHWHILE = (
    "good|special|interesting|remarkable|likable|lovable|worthwhile|attractive|impressive|unique|valuable|worth|lovely"
)
_GIVE = "offer|give|add|contribute|bring"

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
        "[ can not stand|bear|forgive|respect|face|look ( the sight|sound|thought|look of )? ( with|at )? myself|yourself ]",
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
        f"[ {_HATE} how|the <A>|way|person|woman|man|mother|father i ( have )? am|was|look|sound|act|become|became ]",
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
        "[ can not stand|bear|stomach who|what|how i ( am|look )? ]",
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
        "[ do|did|could|will not|never deserve ]",
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
        "[ not worth ( the )? loving|saving|love|knowing|trouble|effort|time|keeping|calling ]",
        "own",
        yes="I'm not worth the trouble.",
        no="That show isn't worth the time.",
    ),
    Rule(
        "better",
        "[ deserve|deserves|deserved ( so )? ( much )? better ( from|of me|us )? ]",
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
        "[ deserve|deserves|deserved ( a|someone|somebody )+ better|nicer|kinder|real ]",
        "others",
        yes="She deserves someone better.",
        no="She deserves someone to talk to.",
    ),
)
_OTHERS_BETTER = Rule(
    "compare",
    "[ can|could|would|should ( have )? do|done|find|draw|write|cook|drive|sing|manage|teach|lead ( it|this|that )?"
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
        "compare",
        "[ not in their|his|her|your|that league ]",
        "me",
        yes="I'm not in their league.",
        no="The club is not in their league.",
    ),
    Rule("good", "am|was [ not ( a )? _ material ]", yes="I'm not mother material.", no="It's not raw material."),
    Rule(
        "good",
        "[ none|nothing of my|our _ is|are|was|were any|worth|good _? ]",
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
        "matter",
        "[ not fit in ] ( anywhere|here|there|with|at | $ )",
        "me",
        yes="I don't fit in anywhere.",
        no="I don't fit in these jeans.",
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
        "[ not make a|any difference ]",
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
        "[ ( nothing|zero|little to offer|give|contribute|show | nothing to be proud of ) ]",
        "me",
        yes="I have nothing to offer him.",
        no="I have little to add to the shopping list.",
    ),
    Rule(
        "nothing",
        "[ not have|got anything|much ( good|of|value|worth|real|useful )* to offer|give|contribute|show ]",
        "me",
        yes="I don't have anything to offer anyone.",
        no="I don't have anything to wear.",
    ),
    Rule(
        "nothing",
        f"[ {_GIVE} nothing ( ( of value )? to )? ] the|this|any|anyone|my|them|her|him|our|.|,|!",
        "me",
        yes="I bring nothing to the table.",
        no="I bring nothing when I travel light.",
    ),
    Rule(
        "nothing",
        "[ do not ( even )? add|bring|contribute|offer anything ( to )? ] the|this|anyone|my|them|her|him|our|.|,|!",
        "me",
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
        "[ getting|going|went nowhere ( in life )? ] $",
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
        "[ nothing i am|was good at ]",
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
        "[ accomplished|achieved|amounted ( to )? nothing ]",
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
RULES = (*_WORTH, _OTHERS_BETTER, *_GOOD_DENIED)


_CRUEL = any_of(
    """yelled hit screamed hurt treated talked spoken lied abused cheated ignored disrespected bullied shouted blamed
    alone lonely punished fired forgotten tone treatment abuse insult insults hate hatred cruelty shouting blame meanness"""
)
_PUNISHING = any_of(
    """alone fired punished hated dumped lonely miserable unhappy forgotten left rejected hurt dead abandoned sad sick
    homeless single treated yelled rot pay"""
)


def _punished(s: Sentence, first: int, last: int) -> int:
    """As in "I deserve to be alone", "I deserve whatever I get"; not "I deserve a rest", "I deserve to be heard"."""
    end = clause_end(s, last)
    rest = range(first + 1, end + 1)
    if not is_self(s, first) or any_of("not never").intersection(s.words[max(0, first - 2) : first]):
        return 0
    if s.word(first + 1) == "to":
        return end if any(s.has(n, "NnALF") or s.word(n) in _PUNISHING for n in rest) else 0
    nice = any(s.has(n, "G") or s.word(n) in any_of("credit break day praise promotion") for n in rest)
    return 0 if nice else end


def _undeserving(s: Sentence, first: int, last: int) -> int:
    """Not when somebody stands up for themselves: "I don't deserve to be yelled at"."""
    after = range(last + 1, min(last + 5, clause_end(s, last) + 1))
    cruel = any(s.word(n) in _CRUEL for n in after) or s.has(last + 1, "N")
    charged = not any_of("ticket fine penalty fee charge bill").isdisjoint(s.words[last + 1 : last + 4])
    refused = charged or (s.word(last + 1) in ("this", "that") and s.is_mark(last + 2))
    return last if is_self(s, first) and not cruel and not refused else 0


def _others(s: Sentence, first: int, last: int) -> int:
    """As in "she deserves better", "my son deserves a calmer mother": somebody other than me."""
    quality = s.word(last - 2 if s.word(last) in ("me", "us") else last)
    _, start = subject(s, first)
    if not _OF_THE_BODY.isdisjoint(s.words[start:first]):  # "My feet deserve better"
        return 0
    better = quality.endswith("er") or quality in ("more", "real", "good")
    return last if better and subject(s, first)[0] in _THIRD else 0


_OF_THE_BODY = any_of("foot feet knee knees back hand hands eye eyes body legs stomach belly skin shoulders")
_THIRD = any_of("people everyone other my who it")


def _others_do(s: Sentence, first: int, last: int) -> int:
    """As in "He could do so much better than me"."""
    return last if subject(s, first)[0] in _THIRD else 0


def _trait(s: Sentence, first: int, last: int) -> int:
    """As in "I'm not clever"; not "I'm not qualified until …", which only a job asks for."""
    bounded = s.word(last + 1) in any_of("at in but yet to") or "until" in s.words
    return last if subject(s, first)[0] == "i" and not bounded else 0


def _bare_trait(s: Sentence, first: int, last: int) -> int:
    """As in "I'm not wanted"; not "I'm not needed on Monday", "I'm not loved by him alone"."""
    plain = s.word(last + 1) in any_of("on before until today for by at to")
    return last if subject(s, first)[0] == "i" and not plain else 0


_MINE_THAT_COUNT = any_of(
    """opinion opinions voice work words feelings life needs pain thoughts ideas presence effort efforts problems side
    view contribution existence time best"""
)


def _matters(s: Sentence, first: int, last: int) -> int:
    """As in "I don't matter", "my opinion doesn't count"; not "I don't count calories", "I don't belong to a gym"."""
    if s.word(first - 1) in ("that", "which"):  # "I missed it for a call that didn't matter"
        return 0
    who, start = subject(s, first)
    if who == "my":
        return last if not _MINE_THAT_COUNT.isdisjoint(s.words[start:first]) else 0
    following = s.word(last + 1)
    counted = s.word(last) == "count" and not (s.is_mark(last + 1) or following in any_of("to here in for anymore at"))
    member = s.word(last) == "belong" and following in ("to", "on")
    return last if who == "i" and following != "less" and not counted and not member else 0


CHECKS = {
    "bare-trait": _bare_trait,
    "matters": _matters,
    "others": _others,
    "others-do": _others_do,
    "punished": _punished,
    "trait": _trait,
    "undeserving": _undeserving,
}
