"""Search and filters together: which Moments they leave, and where a match stands in the reader's own words."""

from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from htpy import Node, dd, dl, dt
from markupsafe import Markup, escape

from kindward.names import PREFIX, record_key
from kindward.notebook.book import EDITABLE, Book, kind_of
from kindward.notebook.filters import Filters, span
from kindward.notebook.fold import first_hit, fold, pieces, wanted
from kindward.notebook.index import KEEPS, Index, Kept
from kindward.notebook.labels import words_of
from kindward.records import Moment

_LETTERS: Final = 8
"""What holds so many letters of a word is little enough."""
AROUND: Final = 60
"""So many letters stand before and after a match in an excerpt."""


def narrowed(book: Book) -> bool:
    """Whether a search or a filter is on."""
    return bool(book.filters.chosen or wanted(book.find))


def found(book: Book) -> tuple[str, ...]:
    """The names of the rows that the search and the filters leave, newest first."""
    return _found(book.index, wanted(book.find), book.filters, book.today)


@lru_cache(maxsize=2)
def _found(index: Index, words: tuple[str, ...], filters: Filters, today: str) -> tuple[str, ...]:
    left = _holding(index, words[0]) if words else index.order
    for word in words[1:]:
        left = tuple(name for name in left if word in index.looks[name].words)
    if filters.chosen:
        since, until = span(filters.time, today)
        left = tuple(name for name in left if filters.allows(index.looks[name], since, until))
    return left


@lru_cache(maxsize=16)
def _holding(index: Index, word: str) -> tuple[str, ...]:
    """The rows that hold a word. It is written letter by letter: only what held its beginning is looked through again."""
    among = _holding(index, word[: min(len(word) - 1, _LETTERS)]) if len(word) > 1 else index.order
    return tuple(name for name in among if word in index.looks[name].words)


def marked(text: str, words: tuple[str, ...]) -> Node:
    """`text` with the search's words marked."""
    if not words:
        return text
    is_plain = len(escape(text)) == len(text)
    cut = ((piece if is_plain else escape(piece), hit) for piece, hit in pieces(text, words))
    return Markup("".join(f"<mark>{piece}</mark>" if hit else piece for piece, hit in cut))


def excerpt(book: Book, name: str, title: str) -> str:
    """Words of the row `name` around a match that its title does not show; "" where it shows all."""
    missing = [word for word in wanted(book.find) if word not in fold(title)]
    for text in _texts(book, name) if missing else ():
        if (at := first_hit(text, tuple(missing))) is not None:
            return _around(text, at)
    return ""


def _texts(book: Book, name: str) -> Iterator[str]:
    """All texts of a row that the search looks through."""
    if moment := book.moment(name):
        yield from (getattr(moment, field) for field in EDITABLE[Moment.kind])
        yield from (felt.word for felt in moment.feelings)
        yield from moment.triggers
    for key in book.index.of.get(name, (name,)):
        if kind_of(key) and (record := book.held(key)):
            yield from words_of(record)


def _around(text: str, at: int) -> str:
    """The text around its letter `at`, from word to word."""
    start, end = max(at - AROUND, 0), at + 2 * AROUND
    before = text[start:at].partition(" ")[2] if start else text[:at]
    after = text[at:end].rpartition(" ")[0] if end < len(text) else text[at:]
    return f"{'… ' if start else ''}{before}{after or text[at:end]}{' …' if end < len(text) else ''}"


@lru_cache(maxsize=2)
def kept_with(kept: Kept, words: tuple[str, ...]) -> list[str]:
    """The keys of the kind lines, values and people that hold all of `words`, newest first within each kind."""
    found = [*kept.words]
    for word in words:
        found = [key for key in found if word in kept.words[key]]
    return sorted(found, reverse=True)


def key_of(value: str) -> str:
    """The key that a button's value names: a Moment by its id alone, a row by its key, what is pinned as `kind:id`."""
    if value.startswith(PREFIX):
        return value
    kind = value.partition(":")[0]
    return record_key(kind, value.partition(":")[2]) if kind in KEEPS else record_key(Moment.kind, value)


def facts_list(rows: list[tuple[str, str]], words: tuple[str, ...]) -> Node:
    """Pairs of name and text, with the search's words marked."""
    return rows and dl(".kw-facts")[([name and dt[name], dd[marked(text, words)]] for name, text in rows)]
