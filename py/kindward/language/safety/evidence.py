"""Weighs the words of a sentence where no rule is sure: what is grave is often said in words that no list foresees.

The weights were learned from tests/data/danger/seen.jsonl by `python -m kindward_site.tools.danger_weights`; each word
and pair of words adds its share, and the sum says how much the sentence is like those that people in danger write.
"""

import itertools
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Final

from kindward.language.safety.matching import Match
from kindward.language.safety.model import Danger
from kindward.language.safety.reading import Reading
from kindward.language.safety.recognizer import heard, is_small


@dataclass(frozen=True, slots=True)
class Bar:
    """From which sum on words count as danger: of one sentence, of a piece of a long one, and of two sentences together.

    In hundredths, on the scale of log odds.
    """

    one: int
    piece: int
    two: int


HEARD: Final = Bar(one=-6, piece=94, two=-6)
"""What was cut in two sounds odd by itself, and there are many pieces: hence their own bar."""
CLEAR: Final = Bar(one=500, piece=600, two=700)
"""For a page, in which each sentence has its chance to sound like danger: below this it is heard faintly, unless a rule
found a hint in it."""
TOO_LITTLE: Final = -150
SMALL_TOO_LITTLE: Final = -50
"""Below this, what sounds grave is taken for a figure of speech; the second where a word names something small."""
SHORT: Final = 20
"""So many words at most: in a longer sentence what is small may stand beside what is grave."""

type Clues = frozenset[str]


@lru_cache(maxsize=1024)
def clues(part: str) -> Clues:
    """The words and pairs of words of a sentence, and which hints of the rules it holds."""
    return frozenset(clue for reading, matches in heard(part) for clue in _clues(reading, matches))


def _clues(reading: Reading, matches: Iterable[tuple[Danger, Match]]) -> Iterable[str]:
    words = (".", *reading.words)
    yield from words
    yield from (f"{one} {two}" for one, two in itertools.pairwise(words))
    yield from (f"{'~' if match.hint else '!'}{kind}" for kind, match in matches)


def holds_hint(told: Clues) -> bool:
    """Whether a rule found something in the sentence, be it a hint."""
    return any(clue[0] in "~!" for clue in told)


@cache
def _weights() -> tuple[int, dict[str, tuple[int, Danger]]]:
    """What is there before any word, and each clue's weight with the kind of danger it goes with."""
    from kindward.language.safety.weights import BIAS, KINDS, WEIGHTS

    rows = (line.rpartition(" ") for line in WEIGHTS.strip().splitlines())
    return BIAS, {clue: (int(weight[:-1]), KINDS[weight[-1]]) for clue, _, weight in rows}


def weighed(told: Clues, enough: int) -> Danger | None:
    """The kind of danger that these clues add up to, UNSURE where they point to several, or None."""
    total, shares = _summed(told)
    if total < enough or not shares:
        return None
    kind = max(shares, key=lambda kind: shares[kind])
    return kind if 2 * shares[kind] > sum(shares.values()) else Danger.UNSURE


def is_figure_of_speech(part: str) -> bool:
    """Whether the other words of a short sentence say that its grave ones are about something small."""
    if len(part.split()) > SHORT:
        return False
    limit = SMALL_TOO_LITTLE if any(is_small(reading) for reading, _ in heard(part)) else TOO_LITTLE
    return _summed(clues(part))[0] < limit


def _summed(told: Clues) -> tuple[int, dict[Danger, int]]:
    """The sum of the clues' weights, and how much of what speaks for danger goes with each kind."""
    total, weights = _weights()
    shares: dict[Danger, int] = {}
    for clue in told & weights.keys():
        weight, kind = weights[clue]
        total += weight
        if weight > 0:
            shares[kind] = shares.get(kind, 0) + weight
    return total, shares
