"""Finds mind reading: what others think or feel about the reader, stated as fact though nobody said it."""

from collections.abc import Iterator

from kindward.language.kinds.minds.rules import RULES
from kindward.language.model import Find, Kind
from kindward.language.text.grammar import clause_end, is_hedged, is_inverted, subject
from kindward.language.text.reading import Sentence
from kindward.language.text.sets import any_of, runs


def find(s: Sentence) -> Iterator[Find]:
    """All mind reading in a sentence; the hedged and the asked is silent, so that it claims its words."""
    for rule, _, first, last in RULES.matches(s):
        start = CHECKS[rule.check](s, first, last)
        if start:
            yield _found(s, start, _end(s, last), rule.family)


def _end(s: Sentence, last: int) -> int:
    """To the end of the clause; a "because" still belongs to what they are said to think."""
    end = clause_end(s, last)
    return clause_end(s, end + 1) if s.word(end + 1) == "because" else end


def _found(s: Sentence, start: int, end: int, family: str) -> Find:
    asked = s.is_question or is_inverted(s, start)
    return Find(Kind.MIND_READING, start, end, family, start, asked or is_hedged(s, start))


def _person(s: Sentence, first: int, last: int) -> int:
    """Where the people are named who are said to think it; 0 when the subject is the reader, "you" or a thing."""
    who, start = subject(s, first)
    if who not in ("people", "my", "other", "everyone", "nobody") or start >= first or _is_thing(s, who, start, first):
        return 0
    if not {"will", "going"}.isdisjoint(s.words[start:first]):  # what they will do is fortune-telling
        return 0
    return start


def _is_thing(s: Sentence, who: str, start: int, verb: int) -> bool:
    """As in "my life", "the movie", "everything" don't think."""
    if s.word(start) in ("everything", "nothing", "things", "something"):
        return True
    return (who in ("my", "other") and any(s.has(n, "VKQ") for n in range(start, verb))) or s.word(start) in (
        "being",
        "what",
        "feeling",
        "it",
    )


_PLAIN_THOUGHTS = any_of(
    """should in at on from could might need coming busy going can would meant said wanted already asked called want
    like"""
)


def _opinion(s: Sentence, first: int, last: int) -> int:
    """As in "she thinks I'm a joke", unless what they think is kind or plain ("thinks I'm funny", "I should rest")."""
    start = _person(s, first, last)
    end = clause_end(s, last)
    content = range(last, end + 1)
    harsh = any(s.has(n, "NRALJBDt") for n in content)
    if (
        any(s.has(n, "G") and s.word(n) != "better" for n in content)
        and "not" not in s.words[last : end + 1]
        and not harsh
    ):
        return 0
    plain = (
        (s.words[last + 1 : last + 2] in runs("a | an | the") and not harsh)
        or (s.word(last) in _PLAIN_THOUGHTS and s.word(last + 1) != "not")
        or s.word(last + 1) in _PLAIN_THOUGHTS
        or s.word(last + 1).isdigit()
    )
    return 0 if plain and not (harsh and s.word(last) in ("am", "was")) else start


def _harsh(s: Sentence, first: int, last: int) -> int:
    """An opinion that holds a harsh word."""
    start = _person(s, first, last)
    end = clause_end(s, last)
    own = {"i", "me", "my", "us", "our"} & set(s.words[first : end + 1]) or any(
        s.has(n, "QK") for n in range(first, end + 1)
    )
    return (
        start
        if own
        and any(s.has(n, "NRALJBt") for n in range(first + 1, end + 1))
        and not (s.has(end, "G") and not s.has(end, "NRALJ"))
        else 0
    )


def _down(s: Sentence, first: int, last: int) -> int:
    """As in "looks down on me", "looks at me like I'm dirt"."""
    return _person(s, first, last) if "down" in s.words[first : last + 1] or s.word(last) in ("like", "as") else 0


def _knows(s: Sentence, first: int, last: int) -> int:
    """As in "they know I'm a fraud"; not "my boss knows I'm late"."""
    if (
        not _person(s, first, last)
        or _tells(s, first)
        or (s.word(first) in ("see", "saw", "sees") and s.word(first - 1) != "can" and s.word(first - 1) != "could")
    ):
        return 0
    content = range(last, clause_end(s, last) + 1)
    harsh = any(s.has(n, "RALJB") for n in content) or (
        s.word(last) == "am" and any(s.has(n, "N") for n in content) and s.word(last + 1) != "late"
    )
    return _person(s, first, last) if harsh or s.word(last + 1) == "not" or subject(s, first)[0] == "everyone" else 0


def _tells(s: Sentence, first: int) -> bool:
    return s.word(first) == "tell" and s.word(first - 1) not in ("can", "could", "must")


def _all_know(s: Sentence, first: int, last: int) -> int:
    """As in "everyone can tell", "they all know it"."""
    who, start = subject(s, first)
    if s.word(first - 1) == "to":
        return 0
    general = who == "everyone" or "all" in s.words[start:first] or s.words[start : start + 2] == ("the", "whole")
    nothing_more = (
        s.is_mark(last + 1) or last + 1 >= len(s.words) or s.word(last) in any_of("it what how that this now")
    )
    return (
        _person(s, first, last)
        if general and nothing_more and not _tells(s, first) and not s.has(last + 1, "A_") and not _asked(s, first)
        else 0
    )


def _asked(s: Sentence, first: int) -> bool:
    return s.word(first) == "see" and s.word(first - 1) not in ("can", "could", "must")


def _progressive(s: Sentence, first: int, last: int) -> int:
    aux = any_of("is are was were be s been")
    return _person(s, first, last) if aux & set(s.words[max(0, first - 4) : first]) else 0


def _only_nice(s: Sentence, first: int, last: int) -> int:
    """As in "she's just being nice" — with "just" or "only"; without, it is a kind remark."""
    return _person(s, first, last) if "just" in s.fillers or "only" in s.words[:last] else 0


def _not_back(s: Sentence, first: int, last: int) -> int:
    return _person(s, first, last) if s.word(last) != "back" else 0


def _cold(s: Sentence, first: int, last: int) -> int:
    """As in "they must be so sick of me"; somebody proud or glad is no H word."""
    verb = first
    while s.word(verb - 1) in any_of("so too pretty a bit little all being getting completely totally very feeling"):
        verb -= 1
    near = set(s.words[max(0, verb - 4) : verb])
    return (
        _person(s, verb, last) if any_of("is are be was were s been gets got feels") & near and "not" not in near else 0
    )


def _regard(s: Sentence, first: int, last: int) -> int:
    """As in "doesn't love me"; a plain "didn't see me" or "didn't call me" is what happened."""
    seen = any_of(
        "see hear call text visit notice include pick invite hire help support take read listen follow "
        "welcome promote choose date marry show defend remember understand"
    )
    verbs = {form for word in s.words[first : clause_end(s, last) + 1] for form in (word, word[:-1])}
    plain = seen & verbs and not any_of("want need like love care respect trust ever") & verbs
    return 0 if plain or _about_thing(s, last) else _person(s, first, last)


def _about_thing(s: Sentence, last: int) -> bool:
    """As in "doesn't like my couch"."""
    return s.word(last) == "my" and not s.has(last + 1, "QKV")


def _nobody(s: Sentence, first: int, last: int) -> int:
    """As in "nobody likes me", "no one cares"; a past event ("nobody called me") is what happened."""
    who, start = subject(s, first)
    if who != "nobody" or s.word(start) == "nothing" or start >= first or {"will", "going"} & set(s.words[start:first]):
        return 0
    verb = s.word(first)
    would = "would" in s.words[start:first]
    plain = verb in any_of(
        "called calls saw heard helped texted visited noticed read picked invited hired picks took "
        "reads remembered helps invites hires texts visits sees hears told listened welcomed missed "
        "came understood included chose showed asked promoted followed supported notices listens "
        "remembers chooses includes"
    )
    about_me = (
        {"me", "us", "i", "my", "around"} & set(s.words[first : clause_end(s, last) + 1])
        or verb in ("cares", "cared", "care", "gives", "give")
        or would
    )
    return start if about_me and not plain else 0


CHECKS = {
    "": _person, "person": _person, "people": _person, "opinion": _opinion, "harsh": _harsh, "down": _down,
    "knows": _knows, "all-know": _all_know,
    "progressive": _progressive, "only-nice": _only_nice, "not-back": _not_back, "cold": _cold, "regard": _regard,
    "nobody": _nobody,
}  # fmt: skip
