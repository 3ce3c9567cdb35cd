"""Finds fortune-telling: a bad future stated as certain."""

from collections.abc import Iterator

from kindward.language.kinds.futures.rules import RULES
from kindward.language.model import Find, Kind
from kindward.language.text.grammar import clause_end, is_hedged, is_inverted, subject
from kindward.language.text.reading import Sentence
from kindward.language.text.sets import any_of, runs

_WILL = any_of("will going")
_HOPEFUL = any_of("stop give quit leave abandon regret lie cheat hurt surrender forget")
_STATES = any_of(
    """be get have feel find see trust love walk work sleep belong make own afford recover succeed hear fit hold laugh
    become know live smile enjoy fall marry speak_up"""
)
_WONT = any_of(
    """make pass survive recover last amount find finish fit ever succeed graduate belong live get understand heal
    matter measure manage improve catch sleep win change cope get_over forgive"""
)
_WONT_BE = any_of(
    """able enough good happy okay ok missed forgiven loved hired invited accepted remembered anything anyone the
    ready
    fine normal"""
)
_THINGS_WONT = any_of(
    """work change get be end last help heal go stop improve matter recover fix pass hold fade make ever save"""
)
_BAD_FUTURES = any_of(
    """harder tougher uglier messier sicker disaster nightmare awful terrible horrible worse hell me us ruin cost follow haunt kill destroy over alone
    wrong
    badly"""
)
_OTHERS_DO = any_of(
    """hate laugh fire replace dump leave reject judge blame resent forget remember regret realize find see figure
    kick
    throw drop abandon talk think know notice expose despise mock divorce evict expel get be lose turn hold want
    pity cut move sue quit stop give always end outgrow tire side disown disinvite uninvite block unfriend avoid
    look pass treat"""
)
_OTHERS_BAD = any_of(
    """out through me us without back off mad angry furious disappointed disgusted livid upset ashamed hate done
    better
    over rid laugh fire leave"""
)
_NOBODY_FINE = any_of("notice mind die care_less get_hurt hurt judge laugh bite")


def find(s: Sentence) -> Iterator[Find]:
    """All predictions in a sentence; the hedged and the asked ones are silent, so that they claim their words."""
    for rule, _, first, last in RULES.matches(s):
        if CHECKS[rule.check](s, first, last):
            yield _found(s, first, clause_end(s, last), rule.family)
    if not s.vocabulary.isdisjoint(("will", "going", "never", "about", "ever")):
        for at, word in enumerate(s.words):
            yield from _PREDICTORS[word](s, at) if word in _PREDICTORS else ()


def _found(s: Sentence, first: int, last: int, family: str) -> Find:
    silent = is_hedged(s, first) or s.is_question or (s.word(first - 1) == "when" and s.word(first - 2) == "know")
    return Find(Kind.FORTUNE_TELLING, first, last, family, first, silent)


def _not_with(s: Sentence, first: int, last: int) -> bool:
    return s.word(last + 1) not in any_of("with in the my for early up reading") or s.word(last) == "doomed"


def _no_way(s: Sentence, first: int, last: int) -> bool:
    return not s.is_question


CHECKS = {"": lambda s, first, last: True, "not-with": _not_with, "no-way": _no_way, "not-question": _no_way}


def _will(s: Sentence, at: int) -> Iterator[Find]:
    """As in "will", with its subject: what is foretold, and is it bad?"""
    yield from _predicted(s, at, at)


def _going(s: Sentence, at: int) -> Iterator[Find]:
    """As in "am going to", also "am never going to", "is only going to"."""
    be = at - 1
    while s.word(be) in any_of("never not always only all ever just") and be > 0:
        be -= 1
    if s.word(at + 1) == "to" and s.word(be) in ("am", "is", "are", "s") and not s.has(at + 2, "X"):
        yield from _predicted(s, be, at + 1)
    elif s.word(at + 1) == "to" and s.word(be) == ".":
        yield from _predicted(s, at, at + 1)


def _about(s: Sentence, at: int) -> Iterator[Find]:
    """As in "I'm about to lose my job"."""
    if s.word(at + 1) == "to" and s.word(at - 1) in ("am", "is", "are"):
        who, start = subject(s, at - 1)
        end = clause_end(s, at + 1)
        if who in ("i", "we", "my") and any(
            s.word(n) in ("lose", "fired", "fail", "ruin", "dumped") for n in range(at + 2, end + 1)
        ):
            yield _found(s, start if who != "my" else at - 1, end, "bad")


def _predicted(s: Sentence, verb: int, last_auxiliary: int) -> Iterator[Find]:
    who, start = subject(s, verb)
    if (is_inverted(s, start) and s.word(start - 1) == "will") or s.word(verb + 1) == "i":
        return
    end = clause_end(s, last_auxiliary)
    family = _JUDGES[who](s, verb, last_auxiliary, end) if who in _JUDGES else ""
    pronoun = who not in ("my", "other") or s.word(start) in ("people", "things")
    first = start if pronoun and start < verb else verb
    if family:
        yield _found(s, first, end, family)
    elif is_hedged(s, first):
        yield Find(Kind.FORTUNE_TELLING, first, end, "hedged", first, silent=True)


def _negation(s: Sentence, verb: int, last: int) -> str:
    """As in "never" or "not" around the auxiliary."""
    near = s.words[verb : last + 4]
    for word in near:
        if word in ("never", "not"):
            return word
    return ""


def _content(s: Sentence, verb: int, last: int, end: int) -> tuple[str, ...]:
    skipped = ("never", "not", "ever", "even", "always", "all", "only", "to", "so", "too")
    at = last + 1
    while s.word(at) in skipped and at < end:
        at += 1
    return s.words[at : end + 1]


def _bad(s: Sentence, first: int, end: int, tags: str = "NRALB") -> bool:
    return any(s.has(n, tags) for n in range(first, end + 1))


def _good(s: Sentence, first: int, end: int) -> bool:
    return any(s.has(n, "G") for n in range(first, end + 1))


def _mine(s: Sentence, verb: int, last: int, end: int) -> str:
    """My own future: "I'll never get over this", "I'm going to fail"; not a plan, a hope, a resolution."""
    negation, content = _negation(s, verb, last), _content(s, verb, last, end)
    if not content:
        return ""
    if negation == "never":
        return "" if _is_resolution(s, content, end) and subject(s, verb)[0] != "we" else "never"
    if negation == "not":
        return "not" if _is_defeat(s, content, end) else ""
    return "bad" if _is_ruin(s, content, last, end) else ""


def _is_resolution(s: Sentence, content: tuple[str, ...], end: int) -> bool:
    """As in "I'll never drink again"; but "I'll never stop hurting people" foretells."""
    start = end + 1 - len(content)
    verb = content[0]
    if verb in _HOPEFUL:
        return not _bad(s, start + 1, end, "NnRA") or verb == "give" or verb == "regret"
    if verb in ("let", "do", "say") and ("again" in content or "down" in content):
        return True
    if s.has(start, "NnR") and verb not in any_of("lose break forgive leave escape miss fight"):
        return True
    return "again" in content and verb not in _STATES and verb != "forgive"


def _is_defeat(s: Sentence, content: tuple[str, ...], end: int) -> bool:
    """As in "I won't make it"; not "I won't be home tonight"."""
    if _planned(s, content, end):
        return False
    if content[0] == "be":
        return content[1:2] != () and content[1] in _WONT_BE
    return (content[0] in _WONT and not {"late", "angry", "mad", "upset", "nervous"} & set(content)) or (
        content[0] == "have" and bool({"anyone", "anything", "friends", "job", "chance", "future"} & set(content))
    )


def _planned(s: Sentence, content: tuple[str, ...], end: int) -> bool:
    return any(s.has(n, "W") for n in range(end + 1 - len(content), end + 1))


_TRIVIAL_BAD = any_of("late miss delay skip")


def _is_ruin(s: Sentence, content: tuple[str, ...], last: int, end: int) -> bool:
    start = end + 1 - len(content)
    if content[0] in ("end", "die", "end_up") or (
        content[:2] in runs("be alone | be stuck | be single | be the") and "first" not in content
    ):
        return "up" in content or content[0] != "end" or s.has(start, "N")
    if content[0] in ("gain", "regain") and {"back", "weight"} & set(content):
        return True
    if "always" in s.words[last - 1 : start]:
        return _bad(s, start, end, "NRLABJt") and not _good(s, start, end)
    if (
        s.has(start, "C") and content[0] not in any_of("get put turn let drop stop leave make take go feel keep")
    ) or s.has(start + 1, "W"):
        return False
    if content[0] in ("learn", "try", "grow", "keep") and _good(s, start, end):
        return False
    return (
        _bad(s, start, end, "NRLB")
        and not (_good(s, start, end) and not s.has(start, "NR"))
        and not {content[0], content[1] if len(content) > 1 else ""} & _TRIVIAL_BAD
    )


def _thing(s: Sentence, verb: int, last: int, end: int) -> str:
    """As in "It's going to be a disaster", "this won't end well"; not "it will rain"."""
    negation, content = _negation(s, verb, last), _content(s, verb, last, end)
    if not content or content[:2] in runs("be fine | be okay | be ok | pass | rain | be late"):
        return "" if not negation or not content else negation
    start = end + 1 - len(content)
    if negation:
        hopeful = {"hurt", "rain", "snow", "matter"} if negation == "not" else {"rain", "snow"}
        resolved = content[:2] == ("happen", "again")
        return (
            negation
            if not resolved and content[0] not in hopeful and (negation == "never" or content[0] in _THINGS_WONT)
            else ""
        )
    if content[:3] in (("be", "me"), ("be", "me", "and")) or content[:2] == ("be", "me"):
        return "bad"
    weak_or_good = _good(s, start, end) and not {"worse", "badly", "wrong"} & set(content)
    return "bad" if (_bad(s, start, end, "NRL") or not _BAD_FUTURES.isdisjoint(content)) and not weak_or_good else ""


def _my_thing(s: Sentence, verb: int, last: int, end: int) -> str:
    """As in "My brother will never forgive me", "my marriage is going to fall apart"."""
    return _thing_of_mine(s, verb, last, end) or _others(s, verb, last, end)


def _thing_of_mine(s: Sentence, verb: int, last: int, end: int) -> str:
    who, start = subject(s, verb)
    return _thing(s, verb, last, end) if who == "my" and any(s.has(n, "V") for n in range(start, verb)) else ""


def _noun(s: Sentence, verb: int, last: int, end: int) -> str:
    """As in "This typo will follow me": a thing or a person that does something to me."""
    touches = {"me", "my", "us", "our", "i"} & set(s.words[last:]) or s.word(subject(s, verb)[1]) in (
        "this",
        "that",
        "these",
        "those",
        "people",
    )
    if not touches and not {"whole", "entire"} & set(s.words[:verb]):
        return ""
    return _others(s, verb, last, end) or (_thing(s, verb, last, end) if touches else "")


def _others(s: Sentence, verb: int, last: int, end: int) -> str:
    """What he, she or they will do or feel: "she'll never take me back", "they're going to find out"."""
    negation, content = _negation(s, verb, last), _content(s, verb, last, end)
    if not content:
        return ""
    start = end + 1 - len(content)
    touched = bool(any_of("me us my our i it this anything") & set(content))
    if negation:
        return negation if (touched and {"me", "us", "my", "i"} & set(content) and s.has(start,
            "EMSC")) or (negation == "never" and (touched or content[0] in ("come", "know", "be", "change",
            "get"))) or content[:2] in runs("come back | want to | take me | let me | be proud") else ""  # fmt: skip
    return "others" if _is_rejection(s, content, start, end, touched) else ""


def _is_rejection(s: Sentence, content: tuple[str, ...], start: int, end: int, touched: bool) -> bool:
    if content[:2] in runs("find someone | find somebody | see through | meet someone | choose someone"):
        return True
    if content[0] == "see" and "through" in content:
        return True
    if content[0] == "know" and not {"whole", "entire", "everyone", "everybody"}.isdisjoint(s.words[:start]):
        return True
    if touched and any(s.has(n, "D") and s.word(n).endswith("ing") for n in range(start + 1, end)):
        return True
    if (_good(s, start, end) and not _bad(s, start, end, "ND")) or (
        content[0] not in _OTHERS_DO and not (s.has(start, "NOR") and touched)
    ):
        return False
    if content[0] in any_of(
        "be get see find figure give turn move look talk stop hold want pass always end lose think know quit cut "
        "throw notice treat"
    ):
        return (not _OTHERS_BAD.isdisjoint(content[1:]) and content[:2] != ("be", "back")) or _bad(
            s, start + 1, end, "NALD"
        )
    return (
        content[0] not in ("forget", "leave", "remember", "drop")
        or touched
        or len(content) == 1
        or content[0] in ("leave", "remember")
    )


def _nobody(s: Sentence, verb: int, last: int, end: int) -> str:
    """As in "Nobody will ever love me", "nothing will ever change"."""
    content = _content(s, verb, last, end)
    start = end + 1 - len(content)
    if (
        not content
        or content[0] in _NOBODY_FINE
        or (content[0] in ("stop", "happen", "hurt") and not {"ever", "again"} & set(s.words[verb : end + 1]))
    ):
        return ""
    return "" if s.has(start, "ND") and s.word(start) not in ("miss", "care") else "nobody"


def _everyone(s: Sentence, verb: int, last: int, end: int) -> str:
    if s.word(subject(s, verb)[1]) == "everything":
        return _thing(s, verb, last, end)
    return _others(s, verb, last, end)


_JUDGES = {
    "i": _mine, "we": _mine, "it": _thing, "my": _my_thing, "other": _noun, "people": _others, "nobody": _nobody,
    "everyone": _everyone,
}  # fmt: skip


def _never(s: Sentence, at: int) -> Iterator[Find]:
    """As in "I'm never finding a partner", "they're never calling me back"."""
    verb = s.word(at + 1)
    if not verb.endswith("ing") or verb == "going" or s.word(at - 1) not in ("am", "are", "is", "s"):
        return
    who, start = subject(s, at)
    end = clause_end(s, at + 1)
    hopeless = (
        s.has(at + 1, "M")
        if who in ("i", "we", "it")
        else who in ("people", "my") and bool({"me", "us", "back"} & set(s.words[at : end + 1]))
    )
    if hopeless and not (verb in ("leaving", "moving", "walking", "working") and "again" in s.words[at : end + 1]):
        yield _found(s, start, end, "never")


def _ever(s: Sentence, at: int) -> Iterator[Find]:
    """As in "nobody is ever hiring me"."""
    if s.word(at + 1).endswith("ing") and s.word(at + 1) != "going" and s.word(at - 1) in ("is", "s", "are"):
        who, start = subject(s, at)
        if who == "nobody":
            yield _found(s, start, clause_end(s, at + 1), "nobody")


_PREDICTORS = {"will": _will, "going": _going, "about": _about, "never": _never, "ever": _ever}
