"""Knows the sentences that need people, not words: danger to oneself, by oneself, by somebody else or to somebody else.

What is uncertain and grave counts. The recognizer leads to people to call, and to nothing else: nothing is stored or
counted. The rules are imported at the first use: building a page and starting Python need none of them.
"""

import itertools
import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Final

from kindward.language.safety.model import Danger

__all__ = ["Danger", "dangerous_spans", "find_dangers"]

_SHORTEST: Final = 3
_WIDE: Final = 800
"""So many characters at most are looked at together: a text without an end is taken in pieces, and a key costs one."""

type Part = tuple[int, int, str]
"""Where a sentence starts and ends in its text, and its words."""


@lru_cache(maxsize=64)
def find_dangers(text: str) -> tuple[Danger, ...]:
    """The kinds of danger that `text` speaks of, the most pressing first; empty for a quiet text.

    Never raises, whatever the text; tests/data/danger/README.md says what counts.
    """
    parts = _parts(text)
    found = {kind for _, _, part in parts for kind in _plain(part)} or {kind for *_, kind in _hints(parts)}
    return tuple(kind for kind in Danger if kind in found)


@lru_cache(maxsize=64)
def dangerous_spans(text: str) -> tuple[tuple[int, int], ...]:
    """Where in `text` the sentences stand that speak of danger: nothing else is said about these."""
    parts = _parts(text)
    plain = tuple((start, end) for start, end, part in parts if _plain(part))
    return plain or tuple((start, end) for start, end, _ in _hints(parts))


def _hints(parts: tuple[Part, ...]) -> Iterator[tuple[int, int, Danger]]:
    """What the words add up to; a hint is often two sentences long: what was done, and then what will not be needed."""
    for (start, end, part), after in itertools.zip_longest(parts, parts[1:]):
        if alone := _weighed(part, ""):
            yield start, end, alone
        elif after and (together := _weighed(part, after[2])):
            yield start, after[1], together


@cache
def _part_pattern() -> re.Pattern[str]:
    return re.compile(r"[^.!?…\n]+[.!?…\n]*")


@lru_cache(maxsize=64)
def _parts(text: str) -> tuple[Part, ...]:
    """The sentences of a text, those that have no end in pieces; kept, for every key asks for those of every field."""
    parts = list[Part]()
    for match in _part_pattern().finditer(text):
        start, end = match.span()
        while end - start > _WIDE:
            at = text.rfind(" ", start, start + _WIDE) + 1 or start + _WIDE
            parts.append((start, at, text[start:at]))
            start = at
        parts.append((start, end, text[start:end]))
    return tuple(part for part in parts if len(part[2].strip()) >= _SHORTEST)


@lru_cache(maxsize=1024)
def _plain(part: str) -> frozenset[Danger]:
    """What the rules are sure of."""
    from kindward.language.safety.evidence import is_figure_of_speech
    from kindward.language.safety.recognizer import heard

    kinds = frozenset(kind for _, matches in heard(part) for kind, match in matches if not match.hint)
    return frozenset() if kinds and is_figure_of_speech(part) else kinds


@lru_cache(maxsize=1024)
def _weighed(part: str, after: str) -> Danger | None:
    """What the words of a sentence add up to, together with those of the one after it."""
    from kindward.language.safety.evidence import clues, weighed

    return weighed(clues(part) | clues(after))
