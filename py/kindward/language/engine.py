"""Puts the rules together: each sentence is analysed once, and the most specific find claims its words."""

from collections.abc import Callable, Iterator
from functools import lru_cache

from kindward.language import absolutes, futures, labels, minds, shoulds, verdicts
from kindward.language.grammar import Range, foreign
from kindward.language.model import Find, Hit
from kindward.language.reasons import reason, theme_of
from kindward.language.rewording import rewordings
from kindward.language.safety import speaks_of_self_harm
from kindward.language.text import Sentence, read, sentences

Finder = Callable[[Sentence], Iterator[Find]]

# In this order: a clause about other minds or the future claims its words before single words are looked at.
_FINDERS: tuple[Finder, ...] = (minds.find, futures.find, shoulds.find, verdicts.find, labels.find, absolutes.find)


def finds(s: Sentence) -> list[Find]:
    """What the rules find in one sentence, in reading order, without overlap."""
    if speaks_of_self_harm(s):
        return []
    taken: list[Find] = []
    barred = foreign(s)
    for finder in _FINDERS:
        for found in sorted(finder(s), key=lambda f: (f.first - f.last, f.first)):
            if not any(_overlaps(s, found, other) for other in taken) and not any(
                _within(found, span) for span in barred
            ):
                taken.append(found)
    return sorted((f for f in taken if not f.silent), key=lambda f: f.first)


def _overlaps(s: Sentence, one: Find, other: Find) -> bool:
    """By place in the text: the two words of "can't" share theirs."""
    return s.starts[one.first] < s.ends[other.last] and s.starts[other.first] < s.ends[one.last]


def _within(found: Find, span: Range) -> bool:
    return span[0] <= found.first <= span[1]


def find_hits(text: str) -> tuple[Hit, ...]:
    """All hits in `text`, in reading order, without overlap.

    Kinds and limits follow tests/data/self_talk/README.md. Sentences are cached, so that editing one costs one.
    """
    return tuple(
        Hit(start + hit.start, start + hit.end, hit.kind, hit.reason, hit.rewordings)
        for start, end in sentences(text)
        for hit in _sentence_hits(text[start:end])
    )


@lru_cache(maxsize=512)
def _sentence_hits(text: str) -> tuple[Hit, ...]:
    s = read(text)
    return tuple(_hit(s, found) for found in finds(s))


def _hit(s: Sentence, found: Find) -> Hit:
    start, end = s.starts[found.first], s.ends[found.last]
    family = "role" if found.last > found.first and s.has(found.last, "P") else found.family
    word = next((w for w in (s.word(found.last), s.word(found.first)) if theme_of(w)), s.word(found.last))
    why = reason(found.kind, family, word, text_of(s, found))
    return Hit(start, end, found.kind, why, rewordings(s, found))


def text_of(s: Sentence, found: Find) -> str:
    """The reader's own words for a find."""
    return s.text[s.starts[found.first] : s.ends[found.last]]
