"""The field that finds words, and how many rows it and the filters leave."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from htpy import Element, button, div, input, label, p

from kindward.notebook.search.filters import Filters
from kindward.notebook.search.folded import wanted
from kindward.notebook.search.matches import excerpt, matching
from kindward.notebook.state import FOUND, SHOWN, NotebookState
from kindward.practice.base import NOTHING
from kindward.practice.theirs import THEIRS
from kindward.wire.messages import Announce, Effects, Focus, Stop, Timer
from kindward.wording.labels import words_of

COUNT: Final = "count"
"""The timer that runs while the reader types or chooses."""
SAYS_COUNT: Final = (Timer(COUNT, 1000),)


def sought(book: NotebookState, find: str) -> tuple[NotebookState, Effects]:
    """The reader wrote into the field."""
    return replace(book, find=find, shown=FOUND if wanted(find) else SHOWN), SAYS_COUNT


def counted(book: NotebookState) -> Effects:
    """The reader has stopped typing or choosing: how much is left is said now, and not at each key."""
    return (Announce(_count_left(book)),) if is_narrowed(book) else NOTHING


def cleared(book: NotebookState) -> tuple[NotebookState, Effects]:
    """Words and filters are taken back."""
    effects = (Stop(COUNT), Announce("Everything."), Focus("find"))
    return replace(book, find="", filters=Filters(), shown=SHOWN), effects


def is_narrowed(book: NotebookState) -> bool:
    """Whether a search or a filter is on."""
    return bool(book.filters.is_on or wanted(book.find))


def found(book: NotebookState) -> tuple[str, ...]:
    """The names of the rows that the search and the filters leave, newest first."""
    return matching(book.index, wanted(book.find), book.filters, book.today)


def excerpt_of(book: NotebookState, name: str, *, title: str) -> str:
    """Words of the row `name` around a match that its title does not show; "" where it shows all."""
    return excerpt(_texts(book, name), wanted(book.find), title=title)


def _texts(book: NotebookState, name: str) -> Iterator[str]:
    """All texts of a row that the search looks through."""
    if moment := book.moment(name):
        yield from words_of(moment)
    for key in book.index.entries_of.get(name, (name,)):
        if record := book.record(key):
            yield from words_of(record)


# --- what is shown ---------------------------------------------------------------------------------------------------


def draw(book: NotebookState) -> Element:
    """The field."""
    where = book.id("find")
    return div(".kw-find", data_part="find", data_live="true", role="search", aria_label="In your notebook")[
        label(for_=where)["Find your words"],
        input(
            THEIRS,
            type="search",
            id=where,
            name="find",
            value=book.find,
            autocomplete="off",
            data_passing=True,
            data_focus=True,
        ),
    ]


def draw_left(book: NotebookState) -> Element:
    """How much is left, and a way back to all of it."""
    return div(".kw-left", data_part="left", data_live="true")[
        p[is_narrowed(book) and _count_left(book)],
        book.filters.only and p["These are the entries behind the count that you opened."],
        is_narrowed(book) and button(".kw-quiet", type="button", data_press="clear")["Show everything"],
    ]


def _count_left(book: NotebookState) -> str:
    count, so_far = len(found(book)), "" if book.complete else " so far"
    if count:
        return f"{count:,} of {book.count:,}{so_far}"
    return "Still looking." if so_far else "Nothing here matches. Fewer words or filters may find it."
