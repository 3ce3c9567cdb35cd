"""Finds fortune-telling: a bad future stated as certain."""

from collections.abc import Callable, Iterator

from kindward.language.kinds.futures.others import nobody, others
from kindward.language.kinds.futures.own import critics, own
from kindward.language.kinds.futures.prediction import Prediction, prediction
from kindward.language.kinds.futures.rules import RULES
from kindward.language.kinds.futures.things import everyone, noun, thing
from kindward.language.kinds.futures.words import DIRE, NEVER_ME, SLIPS
from kindward.language.model import Find, Kind
from kindward.language.text.grammar import clause_end, is_hedged, stands_back, subject
from kindward.language.text.reading import Sentence
from kindward.language.text.sets import any_of, runs


def find(s: Sentence) -> Iterator[Find]:
    """All predictions in a sentence; the hedged and the asked ones are silent, so that they claim their words."""
    for rule, _, first, last in RULES.matches(s):
        if CHECKS[rule.check](s, first, last):
            yield _found(s, first, clause_end(s, last), rule.family)
    if not s.vocabulary.isdisjoint(_PREDICTORS):
        for at, word in enumerate(s.words):
            yield from _PREDICTORS[word](s, at) if word in _PREDICTORS else ()


def _found(s: Sentence, first: int, last: int, family: str) -> Find:
    silent = (
        is_hedged(s, first)
        or s.is_question
        or stands_back(s, first, last)
        or s.words[first - 2 : first] == ("know", "when")
        or "feeling" in s.words[:first]
    )
    return Find(Kind.FORTUNE_TELLING, first, last, family, first, silent)


def _not_with(s: Sentence, first: int, last: int) -> bool:
    return s.word(last + 1) not in any_of("with in the my for early up reading today tonight now")


def _bound(s: Sentence, first: int, last: int) -> bool:
    """As in "bound to fail", "destined to be alone", "headed for disaster"; not "bound to be fine"."""
    said = range(last, clause_end(s, last) + 1)
    bad = any(s.has(n, "NnRLAB") or s.word(n) in DIRE for n in said)
    tears = s.words[last : last + 3] == ("end", "in", "tears")
    return (bad or tears) and not any(s.has(n, "G") for n in said)


def _no_point(s: Sentence, first: int, last: int) -> bool:
    """As in "there's no point trying"; "no point in worrying", "no way to know" let go of something."""
    return _LET_GO.isdisjoint(s.words[last : last + 4])


_LET_GO = any_of(
    """worrying crying arguing blaming beating rushing dwelling punishing fretting hurrying pretending lying know tell
    say would rain snow"""
)


def _see_it(s: Sentence, first: int, last: int) -> bool:
    """As in "I can already see it going wrong"."""
    return any(s.has(n, "NRLA") or s.word(n) in DIRE for n in range(first, clause_end(s, last) + 1))


def _see_it_never(s: Sentence, first: int, last: int) -> bool:
    """As in "I can't see this ever working"; "I can't imagine being angry with you" is kind."""
    end = clause_end(s, last)
    return not any(s.has(n, "NnDH") for n in range(last + 1, end + 1)) and "you" not in s.words[last : end + 1]


def _bad_end(s: Sentence, first: int, last: int) -> bool:
    """As in "watch me trip over my tongue"."""
    return s.has(last, "NnR") or s.word(last) in SLIPS


def _lost(s: Sentence, first: int, last: int) -> bool:
    """As in "There goes medicine", "so that's it for nursing"; not "there goes the bus", "that's it for today"."""
    return not s.has(last, "WUX") and s.word(last) not in any_of(
        "he she it him her them that they bus train phone doorbell bell alarm day year term now lunch"
    )


CHECKS: dict[str, Callable[[Sentence, int, int], bool]] = {
    "": lambda s, first, last: True,
    "not-with": _not_with,
    "hopeless": lambda s, first, last: s.word(last) in ("hope", "chance", "prayer"),
    "too-late": lambda s, first, last: "late" in s.words[first:last],
    "bound": _bound,
    "no-point": _no_point,
    "see-it": _see_it,
    "see-it-never": _see_it_never,
    "bad-end": _bad_end,
    "lost": _lost,
    "at-the-end": lambda s, first, last: s.is_mark(first - 1) and s.word(last + 1) in any_of(". ! …"),
}


def _will(s: Sentence, at: int) -> Iterator[Find]:
    """As in "will", with its subject: what is foretold, and is it bad?"""
    if s.word(at + 1) != "i":  # "Why will I never learn?"
        yield from _predicted(s, at, at)


def _going(s: Sentence, at: int) -> Iterator[Find]:
    """As in "am going to", also "is only going to", "is about to", "they gonna"."""
    if s.word(at + 1) != "to" or s.has(at + 2, "X"):
        return
    be = at - 1
    while s.word(be) in any_of("never not always only all ever just def defo totally"):
        be -= 1
    if s.word(be) in any_of("am is are s r"):
        yield from _predicted(s, be, at + 1)
    elif s.is_mark(be) or s.word(be) in any_of("i they he she we you nobody everyone"):
        yield from _predicted(s, be + 1, at + 1)


def _predicted(s: Sentence, verb: int, last: int) -> Iterator[Find]:
    p = prediction(s, verb, last)
    if p is None or not any_of("think doubt").isdisjoint(p.subject):  # "I don't think anybody will judge you"
        return
    waits = p.negation == "not" and p.head not in ("last", "make") and p.says(("until", "till"))
    family = _JUDGES[p.who](p) if p.who in _JUDGES and not waits else ""
    pronoun = p.who not in ("my", "other") or s.word(p.first) in ("people", "things")
    first = p.first if pronoun and p.first < verb else verb
    if family and _is_avoidable(p):
        yield Find(Kind.FORTUNE_TELLING, first, p.end, "avoidable", first, silent=True)
    elif family:
        yield _found(s, first, p.end, family)
    elif p.who == "nobody" or (p.who in ("people", "it", "my") and p.negation == "never"):
        yield Find(Kind.FORTUNE_TELLING, first, last, "hopeful", first, silent=True)
    elif is_hedged(s, first):
        yield Find(Kind.FORTUNE_TELLING, first, p.end, "hedged", first, silent=True)


def _is_avoidable(p: Prediction) -> bool:
    """As in "I will fail if I don't open the book", "This will take forever to dry": what it hangs on is in hand."""
    words = p.s.words[p.start :]
    if words[:3] in runs("take forever to | take ages to") and words[3:4] in _DRYING:
        return True
    at = next((n for n, word in enumerate(words) if word in ("if", "unless")), len(words))
    in_hand = words[at + 1 : at + 4] in runs("i do not | we do not")
    holds = in_hand or words[at + 1 : at + 3] in runs("it is | we cancel | they are")
    seen_to = any(words[n : n + 3] in _SEEN_TO and words[n + 3] != "not" for n in range(len(words) - 3))
    thing = p.who in ("other", "it", "my") and {"i", "me", "us", "everyone"}.isdisjoint(p.s.words)
    holds = holds or (thing and words[at + 1 : at + 2] in runs("the | a | they | it"))
    leaving = p.who == "i" and any(
        words[n : n + 3] == ("so", "i", "am") and words[n + 3 : n + 4] in _PREPARING for n in range(len(words))
    )
    return (holds or leaving or (seen_to and p.negation == "not")) and _OF_A_LIFE.isdisjoint(p.s.words[p.first :])


_PREPARING = runs(
    "leaving | packing | bringing | taking | asking | practicing | practising | studying | calling | setting | printing | writing | starting | learning"
)
_SEEN_TO = runs("so i have | so we have | so i am | so i asked | so i called | so i rang | so i booked | so i took")
"""As in "I won't be able to lift it, so I've asked Sam"."""
_OF_A_LIFE = any_of(
    "never ever always forever alone everyone everybody everything nobody nothing all me change perfect"
)
"""What no book opened in time undoes: "They'll all leave me if I don't change"."""
_DRYING = runs("dry | load | cook | bake | boil | charge | set | freeze | thaw | print")


_JUDGES = {
    "i": own,
    "we": own,
    "it": thing,
    "my": noun,
    "other": noun,
    "people": others,
    "nobody": nobody,
    "everyone": everyone,
    "you": critics,
}


def _never(s: Sentence, at: int) -> Iterator[Find]:
    """As in "I'm never finding a partner", "they're never calling me back"."""
    yield from _never_doing(s, at, at)


def _ever(s: Sentence, at: int) -> Iterator[Find]:
    """As in "I'm not ever leaving this town"."""
    if s.word(at - 1) == "not":
        yield from _never_doing(s, at, at - 1)


def _never_doing(s: Sentence, at: int, first: int) -> Iterator[Find]:
    """From "never", or from "not ever": `first` is where the negation begins."""
    verb = s.word(at + 1)
    away = s.words[at + 1 : at + 3] in runs("going away | going back")
    if not verb.endswith("ing") or (verb == "going" and not away) or s.word(first - 1) not in ("am", "are", "is", "s"):
        return
    who, start = subject(s, at)
    end = clause_end(s, at + 1)
    said = s.words[at : end + 1]
    if away:
        hopeless = who in ("it", "my", "other")
    elif who in ("i", "we", "it"):
        hopeless = s.has(at + 1, "M") and not (verb in ("leaving", "moving", "walking", "working") and "again" in said)
    else:
        hopeless = not {"me", "us", "back"}.isdisjoint(said)
    if hopeless:
        yield _found(s, start, end, "never")


def _would(s: Sentence, at: int) -> Iterator[Find]:
    """As in "I'd only make it worse", "if I asked, she'd say no", "I would never be able to"; not a habit of old."""
    p = prediction(s, at, at)
    if p and _would_be_bad(p):
        yield _found(s, p.first, p.end, "others" if p.who == "people" else "bad")


def _would_be_bad(p: Prediction) -> bool:
    s = p.s
    if p.who == "people" and p.negation == "never":
        return p.head in NEVER_ME and p.says(("me", "us"))
    if p.negation:
        return p.negation == "never" and p.who == "i" and p.content[:3] == ("be", "able", "to")
    if p.who in ("i", "we"):
        only = (
            "only" in p.auxiliary
            or s.words[p.first - 2 : p.first] == ("i", "knew")
            or not s.fillers.isdisjoint(any_of("just simply surely definitely"))
        )
        return only and (bool(own(p)))
    if_i = {"if", "i"} <= s.vocabulary
    return if_i and bool(others(p) if p.who == "people" else p.who in ("it", "everyone") and thing(p))


_PREDICTORS = {
    "will": _will,
    "shall": _will,
    "would": _would,
    "going": _going,
    "about": _going,
    "never": _never,
    "ever": _ever,
}
