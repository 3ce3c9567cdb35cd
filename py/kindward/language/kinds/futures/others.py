"""What others will do or feel: "she'll never take me back", "they're going to find out", "nobody will ever love me"."""

from kindward.language.kinds.futures.prediction import Prediction
from kindward.language.kinds.futures.words import (
    ABSENT,
    DIRE,
    DIRE_RUNS,
    HELPS_ME,
    KIND_NEVERS,
    MILD,
    NOBODY_FINE,
    OTHERS_BAD,
    OTHERS_DO,
    OTHERS_RUNS,
    OTHERS_WONT,
    STAKES,
)
from kindward.language.text.sets import any_of, runs


def others(p: Prediction) -> str:
    """What he, she or they will do or feel, where it is bad for the reader."""
    if p.s.word(p.first) in ("somebody", "someone") and not p.says(("me", "us", "my", "i")):
        return ""
    if p.holds(runs("if we | if you | if they")):  # "He'll be furious if we forget the mustard"
        return ""
    if p.head == "let" and p.content[2:3] == ("win",):
        return ""
    if p.s.word(p.first) == "some" or p.s.words[p.first : p.first + 2] == ("a", "few"):  # "Some people will laugh"
        return ""
    if "for" in p.content and p.has("U") and p.content[-1] not in _LONG_TIMES:  # "She'll be mad for a day"
        return ""
    if p.holds(runs("at first")) or p.content[-2:] == ("for", "long"):
        return ""
    if not p.negation:
        return "others" if p.is_sworn or _is_rejection(p) else ""
    if _is_comfort(p):
        return ""
    if p.negation == "never" and (_touches(p) or (p.head in _LASTING and len(p.content) < _LONG)):
        return "never"
    with_me = p.says(("me", "us", "my", "i")) and (p.s.has(p.start, "EMSC") or p.head in ("thank", "speak"))
    return p.negation if with_me or p.begins(OTHERS_WONT) or _stays_away(p) else ""


_LONG_TIMES = any_of("years decades ever life")
_LASTING = any_of("come know be change get")
_LONG = 4
"""From so many words on it is told of something: "he's never going to change his mind about olives"."""


def _touches(p: Prediction) -> bool:
    return p.says(any_of("me us my our i it this anything mine"))


def _stays_away(p: Prediction) -> bool:
    """As in "She won't call", "they won't come out here anymore"; not "he won't come on Friday"."""
    ever = p.says(("again", "anymore", "back", "either"))
    gone = p.content == ("be", "there") or (p.head in ABSENT and (len(p.content) == 1 or ever))
    return gone and not p.has("WU")


def _is_comfort(p: Prediction) -> bool:
    """As in "He will never be angry with me for that", "she won't leave me", "they won't think less of me"."""
    if p.head in KIND_NEVERS:
        return not p.has("EG", 1)
    return p.head in any_of("be think feel make have hold") and p.has("HNnDALJ", 1)


def _is_rejection(p: Prediction) -> bool:
    if p.is_guessed or p.begins(DIRE_RUNS) or p.begins(OTHERS_RUNS) or _finds_me_out(p) or _prefers_somebody(p):
        return True
    if _turns_on_me(p) or (p.is_for_life and p.says(("me", "us", "i", "my")) and not p.has("GE")):
        return True
    if p.is_good and not p.has("ND"):
        return False
    if p.head in _BAD_WITH:
        return not OTHERS_BAD.isdisjoint(p.content[1:]) or _is_bad(p) or _acts_on_me(p)
    if p.head in any_of("forget leave drop laugh"):
        follows = p.content[1:2]
        touched = p.says(("me", "us", "my", "our", "i")) and p.content[2:3] not in runs("off | at | alone | a | some")
        if p.head == "laugh" and p.who != "people" and follows in (("when",), ("and",)):
            return True
        return touched or follows in ((), ("once",), ("eventually",), ("anyway",), ("like",), ("too",))
    if (
        p.head in ("hate", "dislike")
        and p.content[1:2] in runs("the | a | his | her | their")
        and not _touches(p)
        and not p.has("QK")
    ):
        return False  # "They're going to hate the new parking rules"
    if p.head == "cancel" and len(p.content) > 1 and not _touches(p):  # "They're going to cancel the show"
        return False
    if p.head in OTHERS_DO or p.content in runs("talk | be gone | run"):
        return True
    if p.s.has(p.start, "NOR") and _touches(p) and p.head not in HELPS_ME:
        return True
    return _acts_on_me(p)


_BAD_WITH = any_of(
    "be get see find figure give turn move look stop hold want pass always end lose think know quit cut throw "
    "notice treat end_up"
)
"""What others do of it is bad or not by what follows: "be furious", "look through me"."""


def _is_bad(p: Prediction) -> bool:
    return any(p.s.has(n, "NALD") and p.s.word(n) not in MILD for n in range(p.start + 1, p.end + 1))


def _acts_on_me(p: Prediction) -> bool:
    """Any verb done to me or mine that is no help: "they'll pull my card", "the choir will vote me out"."""
    going_on = p.head == "be" and p.s.word(p.start + 1).endswith("ing")
    verb = p.start + going_on
    if p.head == "take" and _touches_a_stake(p, verb):
        return True
    if p.s.word(verb) in HELPS_ME or p.s.has(verb, "CESZ") or p.has("W"):
        return False
    given = p.s.word(verb + 1) in ("me", "us") and p.s.word(verb + 2) in ("a", "an", "some")
    return (p.says(("me", "us")) and not given) or _touches_a_stake(p, verb)


def _touches_a_stake(p: Prediction, verb: int) -> bool:
    """As in "pull my card"; not "repave our street"."""
    return p.s.word(verb + 1) in ("my", "our") and not STAKES.isdisjoint(p.s.words[verb + 2 : verb + 4])


def _turns_on_me(p: Prediction) -> bool:
    """As in "put me on a plan and then fire me", "promote Kevin over me", "go to his grave ashamed of me"."""
    if p.holds(runs("over me | over my | against me | behind my | me as | us as")):
        return True
    s = p.s
    for n in range(p.start + 1, p.end + 1):
        given = s.word(n + 1) in any_of("a an some be alone off at the my")
        if s.word(n) in ("me", "us") and s.has(n - 1, "OD") and not given:
            return True
        if s.word(n + 1) in ("me", "us") and s.has(n - 1, "H") and s.word(n) in any_of("of in with at by"):
            return True
    return p.content[:2] == ("call", "me") and p.has("NLAJ", 2)


def _finds_me_out(p: Prediction) -> bool:
    """As in "they'll see that I'm a fraud", "everyone will notice my hands shaking"."""
    if p.content[:2] in runs("work out | figure out | find out") and "i" in p.content:
        return True
    if p.content[1:2] in runs("by | before | about | i | it") and p.head == "know":
        return True
    if p.head not in any_of("see realize notice think know find hear tell"):
        return False
    if p.says(any_of("through shaking sweating blushing shake tremble sweat blush")):
        return True
    if p.head == "tell":
        return "i" in p.content and p.has("LA")
    unable = any(
        p.content[n : n + 2] in runs("no idea | not know | not belong | no clue") for n in range(len(p.content))
    )
    return p.says(("i", "me", "my")) and (unable or p.has("RALJB", 1))


def _prefers_somebody(p: Prediction) -> bool:
    """As in "they'll give it to someone younger", "he's going to find somebody better"."""
    someone = p.says(any_of("someone somebody anyone anybody"))
    return (
        someone
        and p.says(("else", "younger", "better", "other", "with", "who"))
        and p.head in any_of("give pick choose hire want ask invite marry date find meet be")
    )


def nobody(p: Prediction) -> str:
    """As in "Nobody will ever love me", "nothing will ever change"; not "nobody will be home before six"."""
    if p.s.word(p.first) == "nothing" and p.says(DIRE):
        return ""
    if p.head in NOBODY_FINE or (p.says(("you", "your")) and not p.says(("me", "us"))):
        return ""
    if p.head == "be" and (p.is_planned or p.has("U") or p.says(("until", "before", "till"))):
        return ""
    if p.head in ("stop", "happen", "hurt") and {"ever", "again"}.isdisjoint(p.s.words[p.verb : p.end + 1]):
        return ""
    if p.head in ("remember", "care") and not p.says(("me", "us", "i", "my", "if", "whether")):
        return ""
    if p.head == "miss" and p.says(("me", "us")):
        return "nobody"
    return "" if p.s.has(p.start, "nND") else "nobody"
