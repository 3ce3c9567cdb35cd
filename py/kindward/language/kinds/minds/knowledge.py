"""Weighs what others are said to know or to have noticed, and what the reader is sure to sense in them."""

from kindward.language.kinds.minds.people import (
    ME,
    about_me,
    clause,
    is_unkind_to_me,
    many,
    person,
    subject_of,
)
from kindward.language.text.grammar import clause_end
from kindward.language.text.reading import Sentence
from kindward.language.text.sets import any_of

_PLAIN_STATES = any_of(
    """upset worried stressed anxious nervous hurt ill divorced pregnant married jobless unemployed broke alone sorry
    tired sick busy sad scared trying lonely late"""
)


_PLAINLY_NOT = any_of("mind blame hate judge stand eat drink drive swim come sleep like")
# What one does not do, or eat, is a fact.


def knows(s: Sentence, first: int, last: int) -> int:
    """As in "they know I'm a fraud"; not "my boss knows I'm late"."""
    start = person(s, first, last)
    content = clause(s, last, last)
    told = s.word(first) in any_of("tell see saw sees") and not _is_able(s, first)
    if not start or told or any(s.has(n, "G") for n in content):
        return 0
    if s.word(last + 1) == "not":
        return 0 if s.word(last + 2) in _PLAINLY_NOT else start
    if s.word(last + 1) in _PLAIN_STATES:
        return 0
    harsh = any(s.has(n, "RALJB") for n in content) or (s.word(last) == "am" and any(s.has(n, "N") for n in content))
    plain = s.word(last) in any_of("work live like have own drive eat drink")
    return start if harsh or (subject_of(s, first)[0] == "everyone" and not plain) else 0


def _is_able(s: Sentence, verb: int) -> bool:
    """As in "they could all tell": it is in them to know, where "they tell" and "they see" are deeds."""
    return not {"can", "could", "must"}.isdisjoint(s.words[max(1, verb - 3) : verb])


def all_know(s: Sentence, first: int, last: int) -> int:
    """As in "everyone can tell", "they all know it"."""
    if not many(s, first) or (s.word(first) in ("tell", "see") and not _is_able(s, first)):
        return 0
    mine = ME & set(s.words[last : clause_end(s, last) + 1]) or s.word(last + 1) in (
        "now",
        "too",
        "already",
        "happened",
    )
    mine = mine and s.word(last + 1) != "but"
    named = s.word(last) in any_of("it what how that this exactly") and mine
    return person(s, first, last) if s.is_mark(last + 1) or named else 0


def noticed(s: Sentence, first: int, last: int) -> int:
    """As in "everyone noticed the stain on my shirt": many people at once, and about me."""
    kind = s.word(first - 1) == "to" or "but" in s.words[first : clause_end(s, last) + 1]
    return about_me(s, first, last) if many(s, first) and not kind else 0


def can_tell(s: Sentence, first: int, last: int) -> int:
    """As in "they could all hear how nervous I was"; "she can see that I'm trying" is kind."""
    content = clause(s, last, last)
    if not _is_able(s, first) or any(s.has(n, "G") for n in content):
        return 0
    return person(s, first, last) if ME & {s.word(n) for n in content} else 0


def known(s: Sentence, first: int, last: int) -> int:
    """As in "my ex tells the kids stories about me, I just know it": what somebody does, known though not seen."""
    return first if is_unkind_to_me(s, first, last) else 0


def sensed(s: Sentence, first: int, last: int) -> int:
    """As in "you can tell they only added me": what somebody else does with the reader, sensed."""
    end = clause_end(s, last)
    thing = s.word(first) in ("the", "my") and not any(s.has(n, "P") for n in range(first, first + 4))
    return first if not thing and is_unkind_to_me(s, first, end) else 0
