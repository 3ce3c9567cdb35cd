"""Turns of phrase that a page can point at, each beside a sentence that holds it and a near miss that does not."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache, cached_property, lru_cache

from kindward.language.text.reading import Span, read


@dataclass(frozen=True)
class Cue:
    """One turn of phrase: a pattern, `yes`, a text that holds it, and `no`, a near miss that must stay quiet.

    The pattern is a regular expression over lower-case text with straight apostrophes and single blanks. It begins and
    ends at the edge of a word. The group `hit`, if there is one, is what is shown. Every repetition in it is bounded, so
    that time grows with the length of the text and no faster.
    """

    pattern: str
    yes: str
    no: str

    @cached_property
    def expression(self) -> re.Pattern[str]:
        """Compiled at the first need: a page that asks nothing pays nothing."""
        return re.compile(r"(?<![\w'])(?:" + self.pattern + r")(?![\w'])")

    def spans(self, text: str) -> Iterator[Span]:
        """Where in `text`, which is lower case, the phrase stands."""
        group = "hit" if "hit" in self.expression.groupindex else 0
        return (found.span(group) for found in self.expression.finditer(text))


def filled(cue: Cue, pieces: Mapping[str, str]) -> Cue:
    """`cue` with each "{name}" in its pattern replaced by its piece."""
    pattern = cue.pattern
    for name, piece in pieces.items():
        pattern = pattern.replace("{" + name + "}", f"(?:{piece})")
    return replace(cue, pattern=pattern)


def lowered(text: str) -> str:
    """`text` in lower case with straight apostrophes and plain blanks, letter for letter, so that offsets stay."""
    lower = text.lower() if len(text.lower()) == len(text) else text
    return _white_space().sub(" ", lower.replace("’", "'"))


@cache
def _white_space() -> re.Pattern[str]:
    return re.compile(r"\s")


@dataclass(frozen=True)
class Opened:
    """A sentence as its plain words with single blanks between them, and the way back to its own letters."""

    text: str
    words: tuple[int, ...]
    spans: tuple[Span, ...]

    def place(self, start: int, end: int) -> Span:
        """Where in the sentence the words stand that `text[start:end]` holds."""
        return (
            self.spans[bisect_right(self.words, start) - 1][0],
            self.spans[bisect_right(self.words, max(start, end - 1)) - 1][1],
        )


@lru_cache(maxsize=256)
def opened(sentence: str) -> Opened:
    """A sentence with its contractions opened and its fillers left out: "you're really sad" reads "you are sad"."""
    read_as = read(sentence)
    words = [word.replace("_", " ") for word in read_as.words[1:]]
    at, starts = 0, list[int]()
    for word in words:
        starts.append(at)
        at += len(word) + 1
    return Opened(" ".join(words), tuple(starts), tuple(zip(read_as.starts[1:], read_as.ends[1:], strict=True)))
