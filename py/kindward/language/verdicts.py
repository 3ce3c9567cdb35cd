"""Finds verdicts: on an act, a performance, one's worth, or a punishment one "deserves"."""

from collections.abc import Iterator

from kindward.language.grammar import clause_end, clause_start, is_self, subject
from kindward.language.model import Find, Kind
from kindward.language.patterns import Rule
from kindward.language.text import Sentence

_SELF = "myself|yourself"

RULES = (
    Rule("why", "[ what is|was|s ( the )? ( hell|heck )? ( so )? wrong with me|you|us ]"),
    Rule("why", "[ what the hell|heck|fuck is wrong with me|you ]"),
    Rule("why", "[ what is ( the )? ( matter|problem ) with me ]"),
    Rule("why", "[ ( there is )? something ( is|s )? ( so|deeply|seriously|fundamentally )* wrong with me ]"),
    Rule("why", "[ something must be ( so|deeply|very )* wrong with me ]"),
    Rule("why", "[ why am i like this|that ]"),
    Rule("why", "[ why am i the|this|so|such _ _? ]", "end"),
    Rule("why", "[ why can not|i not|i be|do|act|get|function|ever|handle|have|manage|keep|cope|stop|learn|shut|let|live _? ]", "clause"),
    Rule("why", "[ why do i ( have to|always )? ( be like this|ruin _ | suck _? | fail _? | do this ( to myself|people )? ) ]", "not-always"),
    Rule("why", "[ what was i thinking ] never"),
    Rule("hate", f"[ hate|loathe|despise|detest|disgust|disgusted|hated|hating|loathing {_SELF} ]", "me"),
    Rule("hate", f"[ can not ( even )? stand|bear|forgive|respect|trust|face|live|look ( with|at )? {_SELF} ]", "me"),
    Rule("hate", f"[ ( do not | can not )? make|makes|made {_SELF} sick ]", "me"),
    Rule("hate", "[ hate|loathe|despise|hated|can_not_stand my body|face|life|brain|voice|looks|personality|guts|skin|weight|reflection|stomach|thighs|existence|mind ]", "me"),
    Rule("hate", "[ hate|loathe|despise|hated who|what i am|was|become|have ]", "me"),
    Rule("hate", "[ hate|loathe|despise being|everything ( about )? me|myself ]", "me"),
    Rule("hate", "[ hate|loathe|hated how|the _? ( stupid|weak|pathetic|needy|way|awkward|lazy|fat|ugly|useless|weird|dumb ) i am|was|look|sound|act ]", "me"),
    Rule("punish", "[ deserve|deserved|deserves to ( be|die|suffer|lose|fail|feel|rot|have|get|end|hurt|pay|burn|struggle|live|go|stay|sit ) ]", "punished"),
    Rule("punish", "[ deserve|deserved it|this|that|all|everything|whatever|worse|nothing|the|every|what|no|to_be ]", "punished"),
    Rule("punish", "[ got|get|getting what i deserve|deserved ]"),
    Rule("punish", "[ had|have|has it coming ]", "me"),
    Rule("punish", "[ serves|serve|served me|you right ]"),
    Rule("punish", "[ asked for this|it|that ] $", "me"),
    Rule("punish", "[ brought|bring this|it|that on|upon myself ]"),
    Rule("worth", "[ do|did|does|would|could|will not|never deserve ]", "undeserving"),
    Rule("worth", "[ never deserved ]", "undeserving"),
    Rule("worth", "[ undeserving|unworthy of ]", "me"),
    Rule("worth", "[ do|did|does not|never deserve ] ( to be )? loved|happy|forgiven", "undeserving"),
    Rule("worth", "[ not worth|worthy ( of|it )? ]", "me"),
    Rule("worth", "[ not worth|worthy ( the )? ( loving|saving|love|knowing|trouble|effort|time|keeping|waiting|it ) ]", "me"),
    Rule("better", "[ deserve|deserves|deserved ( so )? ( much )? better ]", "others"),
    Rule("better", "[ deserve|deserves|deserved ( a|someone|somebody|so )* ( much )? ( better|more|nicer|kinder|real ) _? ]", "others"),
    Rule("can-not", "[ can|could|do|did|does|ca not ( ever|seem|to|even )* ( do|get|say|make|finish|manage )? ( anything|a thing|one thing|one|the simplest|a single thing|things ) ( single|simple )? ( thing )? right|well ]", "me"),
    Rule("can-not", "[ can|could|ca not even ] <_>?", "even"),
    Rule("can-not", "[ can|could not do anything|squat|shit|jack|crap ] $", "me"),
    Rule("can-not", "[ can|could not _ _? _? _? to save my life ]", "me"),
    Rule("can-not", "[ can|could not be trusted ]", "me"),
    Rule("can-not", "[ can|could not handle|manage|do|finish|keep|get|hold|be the|a|one|even|simple|basic|anything|my simplest|simple|single|basic|own|normal ( _ )? ]", "simple"),
    Rule("enough", "[ not|never|nor ( a|an|that|even|really|nearly|anywhere|near|remotely|been|being|be|feel|even )* _? enough ]", "enough"),
    Rule("enough", "[ not ( do|try|work|study|care|doing|trying|working|give|love|listen|be|have|get|save|give|practice|help|know|giving|there ) _? _? enough ]", "enough"),
    Rule("enough", "[ nowhere near _? enough ]", "enough"),
    Rule("enough", "[ never enough ]"),
    Rule("enough", "not [ <G>|_ enough ] for anyone|anything|anybody", "enough"),
    Rule("enough", "[ not measure|add up ]", "me"),
    Rule("enough", "[ do|can|could|did|does|will not measure|amount|live up|to ]", "measure"),
    Rule("not-made", "[ not ( even )? ( really )? ( cut out | made | meant | built | fit | wired ) for|to _? ]", "me"),
    Rule("not-made", "[ was|am not|never ( cut out | made | meant | built | fit ) for|to _? ]", "me"),
    Rule("not-made", "[ no business _ing ]"),
    Rule("not-made", "[ have no business ]"),
    Rule("lack", "[ no|zero willpower|backbone|spine|discipline|self talent|guts|personality|character|imagination|skills|skill|talent|common|integrity|shame|clue|ambition|drive ( sense )? ]", "lack"),
    Rule("lack", "[ no|zero|any willpower|backbone|spine|discipline|self|talent|guts|personality|character|skills|skill|integrity|ambition|courage|self_control|brains|value|worth|charm|class|taste|rhythm ( control|discipline|respect|worth )? ]", "lack"),
    Rule("lack", "[ no common sense ]"),
    Rule("lack", "[ not have what it takes ]"),
    Rule("lack", "[ not have the|a|any|an guts|brains|backbone|spine|willpower|discipline|courage|ounce|talent|single ( bone )? ]", "me"),
    Rule("lack", "[ lack|lacking willpower|backbone|discipline|talent|character|courage|guts ]"),
    Rule("bad-at", "[ <AB>|hopeless|rubbish|worst ] at|with", "skill"),
    Rule("bad-at", "[ no_good at|with ]", "me"),
    Rule("bad-at", "[ no good at|with ]", "me"),
    Rule("bad-at", "[ good at nothing ]"),
    Rule("bad-at", "i am|was [ not good|any at|good anything|at ( anything )? ]", "anything"),
    Rule("made-fool", "[ made|make|making a ( complete|total|huge|absolute|utter )* fool|ass|idiot|spectacle|mess|mockery|joke of|out myself|of ]", "me"),
    Rule("deed", "[ <R> ]", "deed"),
    Rule("let-down", "[ let|lets|letting me|you|him|her|them|us|everyone|everybody|people|myself|anyone|both|all|down ( down )? ]", "down"),
    Rule("let-down", "[ let|lets|letting my|the|our|his|all|every|so|those _ _? _? _? down ]", "down"),
    Rule("let-down", "[ let|lets|letting _ _? down ]", "down"),
    Rule("failed", "[ fail|failed|fails|failing ( him|her|them|us|you|me|people|myself|everyone|everybody|all|my|our|as|at|to_be|both ) ]", "failed"),
    Rule("failed", "[ have|has failed ( as|at|him|her|them|everyone|my|you|us ) ]", "failed"),
    Rule("act", "( something|anything|things|everything|stuff|nothing ) ( so|that|really|as|else|this|completely|totally|incredibly )* [ <J> ]", "thing"),
    Rule("act", "{mod} [ <J> ] <J>* ( little|drunk|old )* <K>", "own-act"),
    Rule("act", "<B> [ thing ] to say|do"),
    Rule("act", "what a|an {mod} [ <J> <K>? ]", "what-act"),
    Rule("act", "[ <J> ] of me", "of-me"),
    Rule("act", "how [ <J> ] ( is|was )? ( that|this|it|of|can|do )", "how-act"),
    Rule("act", "is|was|s|were|are|looked|sounded|came|be|been|turned ( out|across|off )? ( to be )? ( as )? {mod} [ <J> ]", "judged"),
    Rule("act", "did|do|done|played|performed|drove|sang|wrote|danced|cooked|presented|handled|ran|drew|painted|spoke|swam|taught|sounded|looked"
         " _? _? ( like )? {mod} [ garbage|trash|crap|shit|rubbish|hell|<j> ]", "performed"),
    Rule("act", "look|looked|looks ( like )? {mod} [ hideous|ugly|disgusting|fat|gross|awful|terrible|horrible|ridiculous|pathetic|revolting|repulsive|grotesque|huge|crap|shit|garbage|trash|haggard ]", "me"),
    Rule("act", "sound|sounded|sounds {mod} [ stupid|dumb|pathetic|ridiculous|idiotic|whiny|lame|moronic|foolish|desperate ]", "me"),
    Rule("act", ".|!|;|:|, ( so|how|such|just|absolutely|completely|totally|utterly|a|an|what|and|total|complete|absolute )* [ <o> ] $", "cried"),
    Rule("act", ".|! ( so|how|such|a|an|what|really )* [ <J> <K>|move|call|thing ] $", "cried"),
    Rule("act", "my|our life|marriage|career|house|twenties|thirties|whole _? is|s|was {mod} [ <J>|mess|over_ ]"),
    Rule("act", "my|our _ _? _? suck|[ sucks|sucked|stinks ]"),
    Rule("act", "[ <J> ] excuse for a <K>"),
    Rule("beyond", "[ no excuse for what|how|it|me|myself|this|that ]"),
    Rule("beyond", "[ beyond help|repair|hope|saving|redemption|forgiveness|fixing ]", "me"),
    Rule("beyond", "[ there is no hope for me ]"),
    Rule("beyond", "[ no use to anyone|anybody|them|him|her ]"),
    Rule("beyond", "[ waste of space|time|oxygen|air ]", "me"),
    Rule("beyond", "[ better off without me ] never"),
)  # fmt: skip


def find(s: Sentence) -> Iterator[Find]:
    """All verdicts in a sentence."""
    for rule in RULES:
        for frame, first, last in rule.matches(s):
            end = CHECKS[rule.check](s, first, last)
            if end:
                yield Find(Kind.VERDICT, first, end, rule.family, frame)


def _any(s: Sentence, first: int, last: int) -> int:
    return last


def _clause(s: Sentence, first: int, last: int) -> int:
    return clause_end(s, last)


def _end(s: Sentence, first: int, last: int) -> int:
    return last if s.word(last) in ("way", "person") or s.has(last, "N") and s.is_mark(last + 1) and not s.has(last, "AL") else 0


def _not_always(s: Sentence, first: int, last: int) -> int:
    return 0 if "always" in s.words[first:last] or s.has(last, "R") else last


def _me(s: Sentence, first: int, last: int) -> int:
    """The reader says it about the reader (or leaves the "I" out)."""
    return last if is_self(s, first) and not (s.word(last) == "it" and s.word(last + 1) == "to") else 0


_CRUEL = frozenset("yelled hit screamed hurt treated talked spoken lied abused cheated ignored disrespected bullied shouted blamed".split())
_PUNISHING = frozenset(
    "alone fired punished hated dumped lonely miserable unhappy forgotten left rejected hurt dead abandoned sad sick homeless single treated yelled".split()
)


def _punished(s: Sentence, first: int, last: int) -> int:
    """"I deserve to be alone", "I deserve whatever I get"; not "I deserve a rest", "I deserve to be heard"."""
    end = clause_end(s, last)
    rest = s.words[first + 1 : end + 1]
    if not is_self(s, first) or "not" in s.words[max(0, first - 2) : first] or "never" in s.words[max(0, first - 2) : first]:
        return 0
    if "to" in rest[:1] and _PUNISHING.isdisjoint(rest) and not any(s.has(n, "NnALF") for n in range(first + 1, end + 1)) and rest[1:2] not in (("rot",), ("pay",), ("burn",), ("die",)):
        return 0
    if rest[:1] in (("the",), ("every",), ("no",), ("all",), ("everything",)) and _nice(s, first, end):
        return 0
    return end


def _nice(s: Sentence, first: int, end: int) -> bool:
    return any(s.has(n, "G") or s.word(n) in ("credit", "break", "day", "praise", "promotion") for n in range(first + 1, end + 1))


def _undeserving(s: Sentence, first: int, last: int) -> int:
    """Not when somebody stands up for themselves: "I don't deserve to be yelled at"."""
    after = s.words[last + 1 : clause_end(s, last) + 1]
    if after[:2] == ("to", "be") and not (_CRUEL | _PUNISHING).isdisjoint(after):
        return 0
    if after[:1] in (("this",), ("that",)) and len(after) == 1 or any(s.has(n, "N") and s.word(n) not in ("sad", "cry") for n in range(last + 1, last + 4)) and "be" not in after[:2]:
        return 0
    return last if subject(s, first)[0] in ("i", "you", "we") else 0


def _others(s: Sentence, first: int, last: int) -> int:
    """"She deserves better": somebody other than me."""
    who = subject(s, first)[0]
    better = {"better", "more", "nicer", "kinder", "real"} & set(s.words[first : last + 1])
    return last if who in ("people", "my", "other", "everyone", "it") and better else 0


_NOT_TASKS = frozenset("begin imagine tell say describe believe express explain thank remember wait".split())


def _even(s: Sentence, first: int, last: int) -> int:
    """"I can't even" and an ordinary task; not "I can't even tell you how glad I am"."""
    if not is_self(s, first) or s.word(last + 1) in _NOT_TASKS:
        return 0
    return clause_end(s, last)


def _simple(s: Sentence, first: int, last: int) -> int:
    simple = {"even", "simple", "basic", "anything", "simplest", "single", "normal"}
    return last if is_self(s, first) and simple & set(s.words[first : last + 1]) else 0


_ENOUGH_OF = frozenset(
    "money time sleep food milk cash room space old tall warm hungry seats light well rest coffee water people hours data long chairs eggs sugar early gas".split()
)


def _enough(s: Sentence, first: int, last: int) -> int:
    """"not smart enough" about the reader or the reader's work; not "not old enough to vote", nor "enough money"."""
    who = subject(s, first)[0]
    if s.word(last + 1) in _ENOUGH_OF or s.word(last - 1) in _ENOUGH_OF or s.word(last - 1) == "slept":
        return 0
    if any(s.is_mark(n) for n in range(first, last)) or s.word(last - 1) in ("had", "sure"):
        return 0
    return last if who in ("i", "we", "you", "my") or (who == "it" and s.word(first + 1) in ("good", "enough")) else 0


def _measure(s: Sentence, first: int, last: int) -> int:
    verb = s.words[last - 1 : last + 1]
    return last if verb in (("measure", "up"), ("amount", "to"), ("live", "up")) and is_self(s, first) else 0


def _lack(s: Sentence, first: int, last: int) -> int:
    return last if subject(s, first)[0] in ("i", "we", "you") or s.word(first - 1) in ("have", "has", "got", ".", "with") else 0


_SKILL_NOT = frozenset("night times heart home work school all first me you him her them".split())


def _skill(s: Sentence, first: int, last: int) -> int:
    """"hopeless at parking": the reader's own; plain "bad at names" only with force ("so bad at")."""
    if s.word(last + 2) in _SKILL_NOT or not (is_self(s, first) or s.word(first - 1) in _BE_FORCE or s.is_mark(first - 1)):
        return 0
    if s.word(last + 2) in ("myself",) or subject(s, _predicate(s, first))[0] not in ("i", "we", "you"):
        return 0
    mild = s.words[first : last + 1] in (("bad",), ("slow",), ("awkward",), ("clumsy",), ("weak",))
    forced = s.word(first - 1) in ("so", "such", "always", "too") or s.word(last + 2) in ("everything", "life", "this", "being")
    return 0 if mild and not forced else last


_BE_FORCE = frozenset("so too such a the always pretty completely totally utterly absolutely absolutely the".split())


def _predicate(s: Sentence, at: int) -> int:
    """Back over "so", "a" and the like, to just behind the verb of being."""
    while s.word(at - 1) in _BE_FORCE or s.has(at - 1, "AB"):
        at -= 1
    return at


def _anything(s: Sentence, first: int, last: int) -> int:
    return last if "good" in s.words[first : last + 1] and s.words[first + 1 : first + 3] == ("good", "at") or s.words[last - 1 : last + 1] == ("at", "anything") else 0


_HARMLESS_OBJECTS = {
    "blow": ("out", "my", "up", "off", "on", "the candles", "bubbles", "dry"), "choke": ("on", "up", "back", "down"), "waste": (),
    "spoil": ("him", "her", "them", "myself", "the_dog"), "trash": (), "tank": (), "bomb": (), "suck": ("on", "in", "it", "my", "up"),
    "murder": (),
}  # fmt: skip
_BASES = {
    "blew": "blow", "blown": "blow", "blowing": "blow", "blows": "blow", "choked": "choke", "choking": "choke", "chokes": "choke",
    "spoiled": "spoil", "spoiling": "spoil", "spoils": "spoil", "sucked": "suck", "sucks": "suck", "sucking": "suck",
    "wasted": "waste", "wasting": "waste", "wastes": "waste", "tanks": "tank_", "bombs": "bomb_",
}  # fmt: skip


def _deed(s: Sentence, first: int, last: int) -> int:
    """A judging verb about the reader's own deed; the hail may really have ruined the tomatoes."""
    base = _BASES.get(s.word(first), s.word(first))
    if s.word(first + 1) in _HARMLESS_OBJECTS.get(base, ()) or _is_noun(s, first):
        return 0
    if base == "waste" and _small_waste(s, first) or base == "spoil" and {"dog", "cat", "kids", "grandkids"} & set(s.words[first + 1 : first + 4]):
        return 0
    who = subject(s, first)[0]
    if base == "suck":
        return last if who in ("i", "we", "you", "my") else 0
    if base == "trash" and s.word(first) == "trash":
        return 0
    return last if who in ("i", "we", "you") or s.word(first - 1) in ("by", "for", "of") and "i" in s.words[:first] else _passive(s, first, who)


def _passive(s: Sentence, first: int, who: str) -> int:
    """"The evening is ruined because of me": my doing all the same."""
    blamed = any(s.words[n : n + 2] in (("of", "me"), ("by", "me"), ("my", "fault"), ("thanks", "to")) for n in range(first, len(s.words)))
    return first if blamed and s.word(first - 1) in ("is", "was", "are", "were", "s", "all") else 0


def _is_noun(s: Sentence, at: int) -> bool:
    return s.word(at - 1) in ("a", "the", "an", "such", "of", "no", "my", "like", "total", "complete", "walking", "his", "her", "this", "that")


def _small_waste(s: Sentence, first: int) -> bool:
    """"wasted an hour in line" is a plain fact."""
    return not {"hour", "hours", "minutes", "minute", "afternoon", "food", "milk", "paper"}.isdisjoint(s.words[first + 1 : first + 5])


def _down(s: Sentence, first: int, last: int) -> int:
    if s.word(last) != "down" or any(s.is_mark(n) for n in range(first, last)) or s.word(first + 1) in ("me", "down") and s.word(last) != "down":
        return 0
    return last if subject(s, first)[0] in ("i", "we", "you") else 0


_TESTS = frozenset("test exam class course inspection quiz audition midterm final finals driving road bar license physical drug interview".split())


def _failed(s: Sentence, first: int, last: int) -> int:
    """"I failed him", "failed at marriage"; not "failed my road test"."""
    if not is_self(s, first) or not _TESTS.isdisjoint(s.words[last : last + 4]):
        return 0
    if s.word(last) in ("my", "our") and not _somebody_of_mine(s, last):
        return 0
    return last


def _somebody_of_mine(s: Sentence, at: int) -> bool:
    return any(s.has(n, "P") or s.word(n) in ("family", "kids", "team", "dog", "cat", "people", "children", "son", "daughter", "patients", "crew") for n in range(at + 1, at + 4))


def _thing(s: Sentence, first: int, last: int) -> int:
    """"said something dumb"."""
    return last if _speaker_near(s, first) and s.word(last) not in ("insane",) else 0


def _speaker_near(s: Sentence, at: int) -> bool:
    start = clause_start(s, at)
    here = s.words[start:at]
    return not {"he", "she", "they"} & set(here) and (bool({"i", "me", "my", "we"} & set(here)) or drops(s, start))


def drops(s: Sentence, start: int) -> bool:
    """The clause begins with its verb: "Said something dumb again."""
    return s.has(start, "SNR") or s.word(start) in ("did", "made", "said", "and", "told", "asked", "sent", "wrote", "posted")


_MILD = frozenset("careless weak ugly sloppy cruel selfish cheap awful terrible horrible dreadful insane crazy failure immature worthless".split())


def _own_act(s: Sentence, first: int, last: int) -> int:
    """"my stupid joke", "such a dumb mistake"; not "his stupid joke", nor the printer's."""
    before = s.words[max(0, first - 3) : first]
    if {"his", "her", "their", "he", "she", "your", "no"} & set(before) or s.word(last) in _MILD and not s.word(last + 1) in ("thing",):
        return 0
    return last if s.word(last) not in ("joke", "embarrassment", "mess", "waste", "disaster") and not s.has(last, "K") else 0


def _what_act(s: Sentence, first: int, last: int) -> int:
    """"What a disaster." "What a stupid thing to say"."""
    if s.has(last, "P") or s.has(first, "L") and not s.has(last, "o") and not s.has(last, "K") or s.word(first) in _MILD and first == last:
        return 0
    return last if s.has(last, "K") or s.is_mark(last + 1) or s.has(last + 1, "K") else 0


def _of_me(s: Sentence, first: int, last: int) -> int:
    return last if not s.has(first, "L") else 0


def _how_act(s: Sentence, first: int, last: int) -> int:
    return last if s.word(last + 1) not in ("can", "do", "i") and not {"he", "she", "they"} & set(s.words[last:]) else 0


_WEAK_JUDGMENTS = frozenset("awful terrible horrible dreadful crazy insane weak cruel selfish ugly lousy lame mess shit crap childish immature".split())


def _judged(s: Sentence, first: int, last: int) -> int:
    """What is judged has to be the reader's own: "that", "my talk", "what I said", "the presentation"."""
    verb = first - 1
    while verb > 0 and s.word(verb) not in ("is", "was", "s", "were", "are", "looked", "sounded", "came", "be", "been", "turned"):
        verb -= 1
    if "not" in s.words[verb:first] or s.word(first + 1) == "enough" or s.has(last + 1, "P"):
        return 0
    who, start = subject(s, verb)
    return last if _is_own_deed(s, who, start, verb, last) and not _goes_on(s, last) else 0


def _goes_on(s: Sentence, last: int) -> bool:
    """"a stupid printer": another noun comes, and it is that noun that is judged."""
    return s.has(last, "A") and not s.is_mark(last + 1) and s.has(last + 1, "LQV") or s.word(last + 1) in ("day", "news", "weather", "traffic", "that")


def _is_own_deed(s: Sentence, who: str, start: int, verb: int, last: int) -> bool:
    weak = s.word(last) in _WEAK_JUDGMENTS
    about = s.words[start:verb]
    if who == "my":
        return not any(s.has(n, "P") or s.word(n) in ("boss", "dog", "car", "phone", "neighbor") for n in range(start, verb))
    if who == "it":
        return not weak and not {"weather", "movie"} & set(s.words)
    if "i" in about or s.word(start - 1) == "i" or "what" in about or "i" in s.words[max(0, start - 5) : verb]:
        return who in ("i", "other") and not (who == "i" and s.word(verb - 1) == "i")
    return any(s.has(n, "QK") for n in range(start, verb)) or s.word(start).endswith("ing") or any(w.endswith("ing") for w in about)


def _performed(s: Sentence, first: int, last: int) -> int:
    return last if is_self(s, first) or "i" in s.words[max(0, first - 5) : first] or s.is_mark(max(0, first - 3)) else 0


def _cried(s: Sentence, first: int, last: int) -> int:
    """"Shameful." after an act: it judges the act."""
    if not s.is_mark(last + 1) and last + 1 < len(s.words):
        return 0
    return last if s.word(first - 1) != "," or s.has(first, "o") and s.word(last) not in ("garbage", "trash", "rubbish") else 0


CHECKS = {
    "": _any, "clause": _clause, "end": _end, "not-always": _not_always, "me": _me, "punished": _punished, "undeserving": _undeserving, "others": _others,
    "even": _even, "simple": _simple, "enough": _enough, "measure": _measure, "lack": _lack, "skill": _skill, "anything": _anything, "deed": _deed,
    "down": _down, "failed": _failed, "thing": _thing, "own-act": _own_act, "what-act": _what_act, "of-me": _of_me, "how-act": _how_act, "judged": _judged,
    "performed": _performed, "cried": _cried,
}  # fmt: skip
