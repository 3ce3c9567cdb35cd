"""Puts the rules together: each sentence is analysed once, and the most specific find claims its words."""

import itertools
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import lru_cache

from kindward.language.kinds.absolutes import find as absolutes
from kindward.language.kinds.futures import find as futures
from kindward.language.kinds.labels import find as labels
from kindward.language.kinds.minds import find as minds
from kindward.language.kinds.shoulds import find as shoulds
from kindward.language.kinds.verdicts import find as verdicts
from kindward.language.model import Find, Hit
from kindward.language.reasons import reason, theme_of
from kindward.language.rewording import rewordings
from kindward.language.safety import dangerous_spans, find_dangers
from kindward.language.text.grammar import Range, foreign
from kindward.language.text.reading import Sentence, Span, read, sentences
from kindward.language.text.set_aside import set_aside

Finder = Callable[[Sentence], Iterator[Find]]

# In this order: a clause about other minds or the future claims its words before single words are looked at.
_FINDERS: tuple[Finder, ...] = (minds.find, futures.find, shoulds.find, verdicts.find, labels.find, absolutes.find)


def finds(s: Sentence) -> list[Find]:
    """What the rules find in one sentence, in reading order, without overlap."""
    if find_dangers(s.text):
        return []
    taken: list[Find] = []
    barred = (*foreign(s), *set_aside(s))
    for finder in _FINDERS:
        for found in sorted(finder(s), key=lambda f: (f.first - f.last, f.first)):
            if not any(_overlaps(s, found, other) for other in taken) and not any(
                _within(found, span) for span in barred
            ):
                taken.append(found)
    return sorted((f for f in taken if not f.silent), key=lambda f: f.first)


def _overlaps(s: Sentence, one: Find, other: Find) -> bool:
    """By place in the text: the two words of "can't" share theirs."""
    return s.start(one.first) < s.end(other.last) and s.start(other.first) < s.end(one.last)


def _within(found: Find, span: Range) -> bool:
    return span[0] <= found.first <= span[1]


def find_hits(text: str) -> tuple[Hit, ...]:
    """All hits in `text`, in reading order, without overlap; none in a sentence that speaks of danger.

    Kinds and limits follow tests/data/self_talk/README.md. Sentences are cached, so that editing one costs one.
    """
    barred = dangerous_spans(text)
    return tuple(
        Hit(start + hit.start, start + hit.end, hit.kind, hit.reason, hit.rewordings)
        for start, end in sentences(text)
        if not any(start < last and first < end for first, last in barred)
        for hit in _sentence_hits(text[start:end])
    )


@lru_cache(maxsize=512)
def _sentence_hits(text: str) -> tuple[Hit, ...]:
    if len(text) > _LONGEST:
        return tuple(itertools.islice(_hits_in_stretches(text), _MOST_IN_ONE))
    s = read(text)
    return tuple(_hit(s, found) for found in finds(s))


_LONGEST = 1000
"""In characters. The rules look back and ahead, so time grows with the square of a sentence that has no full stop."""
_MOST_IN_ONE = 20
"""So many hits of so long a sentence: each rewording is a copy of all of it."""


def _hits_in_stretches(text: str) -> Iterator[Hit]:
    """The hits of a sentence that is too long to be looked at in one: a page dictated without a full stop."""
    if find_dangers(text):
        return
    for start, end in _stretches(text):
        stretch = text[start:end].rstrip()
        for hit in _sentence_hits(stretch):
            after = text[start + len(stretch) :]
            whole = tuple(text[:start] + offered + after for offered in hit.rewordings)
            yield replace(hit, start=start + hit.start, end=start + hit.end, rewordings=whole)


def _stretches(text: str) -> Iterator[Span]:
    """`text` in stretches short enough, cut before a joining word where there is one, and else between words."""
    start = 0
    while start < len(text):
        end = _cut(text, start) if len(text) - start > _LONGEST else len(text)
        yield start, end
        start = end


def _cut(text: str, start: int) -> int:
    """Where the stretch that begins at `start` ends: in its second half, so that there are few of them."""
    half, end = start + _LONGEST // 2, start + _LONGEST
    for gap in (_JOINING, r"\s"):
        cuts = [found.end() for found in re.compile(gap).finditer(text, half, end)]
        if cuts:
            return cuts[-1]
    return end


_JOINING = r"(?i)\s(?=(?:and|but|so|because|then|or)\s)"


def _hit(s: Sentence, found: Find) -> Hit:
    start, end = s.start(found.first), s.end(found.last)
    family = "role" if found.last > found.first and s.has(found.last, "P") else found.family
    word = next((w for w in (s.word(found.last), s.word(found.first)) if theme_of(w)), s.word(found.last))
    why = reason(found.kind, family, word, text_of(s, found))
    return Hit(start, end, found.kind, why, rewordings(s, found))


def text_of(s: Sentence, found: Find) -> str:
    """The reader's own words for a find."""
    return s.text[s.start(found.first) : s.end(found.last)]
