"""Words as a search compares them: no case, no accents, one kind of quotation marks; and where they stand in a text."""

import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

_PLAIN: Final = str.maketrans(
    {"’": "'", "‘": "'", "“": '"', "”": '"', "ß": "ss", "ø": "o", "Ø": "o", "ł": "l", "Ł": "l"}
)


def fold(text: str) -> str:
    """`text` without case and accents; folding it letter by letter gives the same."""
    if text.isascii():
        return text.lower()
    apart = unicodedata.normalize("NFKD", text.translate(_PLAIN))
    if apart.isascii():
        return apart.lower()
    bare = "".join(letter for letter in apart if not unicodedata.combining(letter)).casefold()
    return bare if bare.isascii() else _bare(bare)


def _bare(text: str) -> str:
    """Folding case may bring an accent back, in a few letters."""
    apart = unicodedata.normalize("NFKD", text)
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


@lru_cache(maxsize=8)
def wanted(find: str) -> tuple[str, ...]:
    """The words of a search, folded, each once."""
    return tuple(dict.fromkeys(fold(find).split()))


def pieces(text: str, words: tuple[str, ...]) -> Iterator[tuple[str, bool]]:
    """`text` cut where `words` stand in it: each piece with whether it is one of them."""
    hit = _hits(text, words)
    start = 0
    for at in range(1, len(text) + 1):
        if at == len(text) or hit[at] != hit[start]:
            yield text[start:at], hit[start]
            start = at


@lru_cache(maxsize=256)
def _letters(text: str) -> tuple[str, tuple[int, ...]]:
    """The folded text, and for each of its letters which letter of `text` it comes from."""
    folded = [fold(letter) for letter in text]
    return "".join(folded), tuple(at for at, letters in enumerate(folded) for _ in letters)


def first_hit(text: str, words: tuple[str, ...]) -> int | None:
    """Which letter of `text` the first of `words` that stands in it begins at; None where none does."""
    whole = fold(text)
    here = next((word for word in words if word in whole), None)
    if here is None or text.isascii():  # folding such a text moves no letter
        return None if here is None else whole.find(here)
    folded, origin = _letters(text)
    return origin[folded.find(here)]


def _hits(text: str, words: tuple[str, ...]) -> list[bool]:
    folded, origin = _letters(text)
    hit = [False] * len(text)
    for word in words:
        at = folded.find(word)
        while at >= 0:
            hit[origin[at] : origin[at + len(word) - 1] + 1] = [True] * (origin[at + len(word) - 1] + 1 - origin[at])
            at = folded.find(word, at + 1)
    return hit
