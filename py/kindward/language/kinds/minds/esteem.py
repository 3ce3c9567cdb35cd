"""Weighs what others are said to think of the reader: harsh, kind or plain."""

from kindward.language.kinds.minds.people import FOND, HARSH, clause, is_denied, person, somebody
from kindward.language.text.grammar import clause_end
from kindward.language.text.reading import Sentence
from kindward.language.text.sets import any_of, runs

_PLAIN_THOUGHTS = any_of(
    """should kidding joking having pulling teasing in at from could might need coming busy going can would said wanted
    asked called want like work worry away home asleep out abroad iron put use add quick fast tall
    will"""
)


def opinion(s: Sentence, first: int, last: int) -> int:
    """As in "she thinks I'm a joke", unless what they think is kind or plain ("thinks I'm funny", "I should rest")."""
    start = somebody(s, first, last)
    content = clause(s, last, last)
    words = {s.word(n) for n in content}
    if start and "can" in s.words[start:first] and "not" not in s.words[start:first]:  # "They can think I'm slow"
        return 0
    if s.words[last - 1 : last + 3] in runs("i was born yesterday | i hung the moon"):
        return 0
    cruel = any(s.has(n, HARSH) for n in content)
    if start and is_denied(s, start, first):  # "doesn't think I'm lazy" is kind, "doesn't think I'm smart" is not
        praised = any(s.has(n, "GI") for n in content) or {"can", "able", "enough"} & words
        return start if praised and not cruel else 0
    fond = any(s.has(n, "G") or s.word(n) in FOND for n in content)
    if fond and "not" not in words and not cruel:
        return 0
    role = s.word(last + 1) in ("a", "an", "the", "his", "her", "their", "my") and s.has(last + 2, "PGKZ") and not cruel
    plain = (s.word(last) in _PLAIN_THOUGHTS and s.word(last + 1) != "not") or s.word(last + 1) in _PLAIN_THOUGHTS
    meant = "only" in words or (cruel and s.word(last) in ("am", "was", "will"))
    if (
        s.word(last - 1) == "we" and "must" in s.words[first - 1 : first] and not cruel
    ):  # "They must think we run a disco"
        return 0
    placed = s.words[last + 1 : last + 3] in _PLACES and not cruel
    return 0 if ((role or plain or placed) and not meant) or (not cruel and _is_neutral(s, last)) else start


_BY_SMALL_WORDS = any_of(
    "on past after up like into out over not never only too no nothing less mad in to for off all one another"
)
_LOADED = any_of("not never only too no nothing nobody less everything everyone always money own just worth")


def _is_neutral(s: Sentence, last: int) -> bool:
    """Not "My oldest thinks I'm magic": one word for what the reader is, and none that judges."""
    named = last + 1 + (s.word(last + 1) in ("a", "an"))
    words = s.words[last + 1 : clause_end(s, last) + 1]
    alone = s.is_mark(named + 1) or s.word(named + 1) in any_of("because at when and")
    loaded = (
        not (_LOADED | UNWELCOME).isdisjoint(words) or s.word(named) in _BY_SMALL_WORDS or s.word(named).endswith("ing")
    )
    return s.word(last) in ("am", "was") and alone and not loaded


_PLACES = runs("at work | at home | at the | on holiday | in town | in bed")
"""As in "They think I'm at the office": where somebody is, and not what."""
UNWELCOME = any_of(
    """child kid outsider stranger threat secretary servant number wallet rich tease drunk
    hypochondriac strange odd creepy scary distant different old ancient poor pet alien
    thirsty salty basic sus extra easy loose loaded charity immigrant foreigner ticket bank paycheck project maid cleaner dinosaur fossil peasant"""
)


def harsh(s: Sentence, first: int, last: int) -> int:
    """An opinion that holds a harsh word, about the reader or something of theirs."""
    content = clause(s, first + 1, last)
    own = any(s.word(n) in ("i", "me", "my", "us", "our") or s.has(n, "QK") for n in content)
    cruel = any(s.has(n, "NRALJBt") or s.word(n) in UNWELCOME for n in content)
    return person(s, first, last) if own and cruel else 0


def in_their_eyes(s: Sentence, first: int, last: int) -> int:
    """As in "in her eyes I'm a failure", "to her I'm one more immigrant"; not "to them I'm a hero", "… a dad"."""
    if (
        s.word(first) == "in"
        and "," in s.words[first:last]
        and any_of("eyes mind book opinion head").isdisjoint(s.words[first:last])
    ):
        return 0  # "Nobody is brave at three in the morning, we're just there"
    if s.word(first) == "to" and not (s.is_mark(first - 1) or s.word(first - 1) in any_of("and but that because so")):
        return 0  # "I talk to her picture, I'm not losing my mind"
    content = clause(s, first if s.word(first) == "i" else last, last)
    if any(s.has(n, "NRALJBt") or s.word(n) in UNWELCOME for n in content):
        return 0 if s.word(first) == "i" and any(s.has(n, "P") for n in content) else first
    named = s.word(last) in any_of("a an the another one nothing only") or "just" in s.fillers or s.word(first) == "i"
    kind = s.has(last + 1, "P") or any(s.has(n, "G") or s.word(n) in FOND for n in content)
    return first if named and not kind else 0


def seen_as(s: Sentence, first: int, last: int) -> int:
    """As in "he doesn't think of me as a friend"; "they don't see me as a burden" is kind."""
    return 0 if any(s.has(n, HARSH) for n in clause(s, last, last)) else person(s, first, last)
