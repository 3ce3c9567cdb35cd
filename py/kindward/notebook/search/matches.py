"""Search and filters together: which rows they leave, and where a match stands in the reader's own words."""

from collections.abc import Iterable
from functools import lru_cache
from typing import Final

from kindward.notebook.search.filters import Filters, span
from kindward.notebook.search.folded import first_hit, fold
from kindward.notebook.search.index import Index, PinnableWords

_LETTERS: Final = 8
"""What holds so many letters of a word is little enough."""
AROUND: Final = 60
"""So many letters stand before and after a match in an excerpt."""


@lru_cache(maxsize=2)
def matching(index: Index, words: tuple[str, ...], filters: Filters, today: str) -> tuple[str, ...]:
    """The names of the rows that hold all of `words` and pass the filters, newest first."""
    left = _holding(index, words[0]) if words else index.order
    for word in words[1:]:
        left = tuple([name for name in left if word in index.rows[name].words])
    if filters.is_on:
        since, until = span(filters.time, today=today)
        among = [name for name in left if name in filters.only] if filters.only else left
        left = tuple([name for name in among if filters.allows(index.rows[name], since=since, until=until)])
    return left


@lru_cache(maxsize=16)
def _holding(index: Index, word: str) -> tuple[str, ...]:
    """The rows that hold a word. It is written letter by letter: only what held its beginning is looked through again."""
    among = _holding(index, word[: min(len(word) - 1, _LETTERS)]) if len(word) > 1 else index.order
    return tuple([name for name in among if word in index.rows[name].words])


@lru_cache(maxsize=2)
def matching_pinnable(pinnable: PinnableWords, words: tuple[str, ...]) -> list[str]:
    """The keys of the kind lines, values and people that hold all of `words`, newest first within each kind."""
    found = [*pinnable.words]
    for word in words:
        found = [key for key in found if word in pinnable.words[key]]
    return sorted(found, reverse=True)


def excerpt(texts: Iterable[str], words: tuple[str, ...], *, title: str) -> str:
    """Words of the first of `texts` around a match that the title does not show; "" where the title shows all."""
    missing = tuple([word for word in words if word not in fold(title)])
    for text in texts if missing else ():
        if (at := first_hit(text, missing)) is not None:
            return _around(text, at)
    return ""


def _around(text: str, at: int) -> str:
    """The text around its letter `at`, from word to word."""
    start, end = max(at - AROUND, 0), at + 2 * AROUND
    before = text[start:at].partition(" ")[2] if start else text[:at]
    after = text[at:end].rpartition(" ")[0] if end < len(text) else text[at:]
    return f"{'… ' if start else ''}{before}{after or text[at:end]}{' …' if end < len(text) else ''}"
