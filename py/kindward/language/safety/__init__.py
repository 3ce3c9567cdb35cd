"""Knows the sentences that need people, not words: danger to oneself, by oneself, by somebody else or to somebody else.

What is uncertain and grave counts. The recognizer leads to people to call, and to nothing else: nothing is stored or
counted. The rules are imported at the first use: building a page and starting Python need none of them.
"""

import itertools
import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Final, NamedTuple

from kindward.language.safety.model import Danger

__all__ = ["Danger", "dangerous_spans", "find_clear_dangers", "find_dangers"]

_SHORTEST: Final = 3
_LONG: Final = 36
"""A sentence of more words is read in pieces: people write without a full stop, and dictate. Read as one, what is quiet
in the rest of it outweighed what is grave: of texts of 200 to 1,600 characters that held danger, one in four was missed."""
_PIECE: Final = 24
_STEP: Final = 12
"""So many words a piece has, and from one to the next: whatever is said in a dozen words stands whole in one of them."""


PAGE: Final = 8
"""From so many sentences on a text is a page: docs/decisions/30-plain-evenings.md."""


class _Part(NamedTuple):
    """A sentence, or a piece of one, and where it starts and ends in its text."""

    start: int
    end: int
    words: str
    is_piece: bool = False


@lru_cache(maxsize=64)
def find_dangers(text: str) -> tuple[Danger, ...]:
    """The kinds of danger that `text` speaks of, the most pressing first; empty for a quiet text.

    Never raises, whatever the text; tests/data/danger/README.md says what counts.
    """
    parts = _parts(text)
    found = {kind for part in parts for kind in _plain(part.words)} or {kind for *_, kind in _hints(parts)}
    return tuple(kind for kind in Danger if kind in found)


@lru_cache(maxsize=64)
def find_clear_dangers(text: str) -> tuple[Danger, ...]:
    """Those of `find_dangers` before which everything else waits; empty for a page that sounds like danger only faintly.

    That is one of PAGE sentences or more, in which no rule finds anything and no sentence adds up to much. People to call are
    shown there too, in one line that opens, and the practice goes on beside it.
    """
    parts = _parts(text)
    is_faint = (
        len(parts) >= PAGE and not any(_plain(part.words) for part in parts) and not any(_hints(parts, clear=True))
    )
    return () if is_faint else find_dangers(text)


@lru_cache(maxsize=64)
def dangerous_spans(text: str) -> tuple[tuple[int, int], ...]:
    """Where in `text` the sentences stand that speak of danger: nothing else is said about these."""
    parts = _parts(text)
    plain = tuple((part.start, part.end) for part in parts if _plain(part.words))
    return plain or tuple((start, end) for start, end, _ in _hints(parts))


def _hints(parts: tuple[_Part, ...], *, clear: bool = False) -> Iterator[tuple[int, int, Danger]]:
    """What the words add up to; a hint is often two sentences long: what was done, and then what will not be needed."""
    for part, after in itertools.zip_longest(parts, parts[1:]):
        if alone := _weighed(part.words, "", part.is_piece, clear):
            yield part.start, part.end, alone
        elif (
            after and part.end <= after.start and (together := _weighed(part.words, after.words, part.is_piece, clear))
        ):
            yield part.start, after.end, together


@cache
def _sentence_pattern() -> re.Pattern[str]:
    return re.compile(r"[^.!?…\n]+[.!?…\n]*")


@cache
def _word_pattern() -> re.Pattern[str]:
    """A word, or as much of one as is read at a time."""
    return re.compile(r"\S{1,60}")


@lru_cache(maxsize=64)
def _parts(text: str) -> tuple[_Part, ...]:
    """The sentences of a text, the long ones in pieces; kept, for every key asks for those of every field."""
    parts = (part for match in _sentence_pattern().finditer(text) for part in _pieces(text, *match.span()))
    return tuple(part for part in parts if len(part.words.strip()) >= _SHORTEST)


def _pieces(text: str, start: int, end: int) -> Iterator[_Part]:
    if end - start < 2 * _LONG:  # a word and the space after it are two characters at least
        yield _Part(start, end, text[start:end])
        return
    words = [match.span() for match in _word_pattern().finditer(text, start, end)]
    if len(words) <= _LONG:
        yield _Part(start, end, text[start:end])
        return
    for first in range(0, len(words) - _STEP, _STEP):
        piece = words[first : first + _PIECE]
        begin, stop = piece[0][0], piece[-1][1]
        yield _Part(begin, stop, text[begin:stop], is_piece=True)


@lru_cache(maxsize=1024)
def _plain(part: str) -> frozenset[Danger]:
    """What the rules are sure of."""
    from kindward.language.safety.evidence import is_figure_of_speech
    from kindward.language.safety.recognizer import heard

    sure = [(kind, match) for _, matches in heard(part) for kind, match in matches if not match.hint]
    is_plain = any(match.explicit for _, match in sure)
    return frozenset() if sure and not is_plain and is_figure_of_speech(part) else frozenset(kind for kind, _ in sure)


@lru_cache(maxsize=1024)
def _weighed(part: str, after: str, is_piece: bool, is_clear: bool) -> Danger | None:
    """What the words of a sentence add up to, together with those of the one after it."""
    from kindward.language.safety.evidence import CLEAR, HEARD, clues, holds_hint, weighed

    told = clues(part) | clues(after)
    bar = CLEAR if is_clear and not holds_hint(told) else HEARD
    return weighed(told, bar.piece if is_piece else bar.two if after else bar.one)
