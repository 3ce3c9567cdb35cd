"""Reads a text into sentences and their words, as the change of persons needs them: a quotation is one mark."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kindward.language.text.reading import quotes, sentences

# Patterns stay text: `re` compiles them at first use, and import stays quick.
_WORD = r"[^\W\d_]+(?:['’][^\W\d_]+)*|\d+|[^\w\s]"


@dataclass(frozen=True, slots=True)
class Word:
    """A word or a mark of a sentence: as written, in small letters with a straight apostrophe, and where it stands."""

    text: str
    low: str
    start: int
    end: int

    @property
    def head(self) -> str:
        return self.low.partition("'")[0]

    @property
    def tail(self) -> str:
        return self.text[len(self.head) :]

    @property
    def is_mark(self) -> bool:
        return not self.low[0].isalnum()


EDGE = Word("", ".", 0, 0)
Words = list[Word]
Edit = tuple[int, int, str]


def read_words(text: str) -> Iterator[tuple[int, int, Words]]:
    """Each sentence of the text and its words; a quotation is one mark."""
    words = list(_words(text))
    at = 0
    for start, end in sentences(text):
        first = at
        while at < len(words) and words[at].start < end:
            at += 1
        yield start, end, words[first:at]


def _words(text: str) -> Iterator[Word]:
    quoted = quotes(text)
    at = passed = 0
    for match in re.finditer(_WORD, text):
        while passed < len(quoted) and quoted[passed][1] <= match.start():
            passed += 1
        if passed < len(quoted) and quoted[passed][0] <= match.start():
            if at <= quoted[passed][0]:
                yield Word('"', '"', *quoted[passed])
                at = quoted[passed][1]
        else:
            yield Word(match[0], match[0].lower().replace("’", "'"), *match.span())
