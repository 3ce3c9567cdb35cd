"""The head and the foot of the notebook: how much is in it, what went wrong, how to see more, and what cannot be read."""

from functools import lru_cache
from typing import Final

from htpy import Element, Node, a, button, div, h2, p

from kindward.notebook import backup_note
from kindward.notebook.listing import count_of_rows
from kindward.notebook.search.index import Index
from kindward.notebook.state import SHOWN, NotebookState
from kindward.wording.dates import FEWEST, WINDOW, days_back, practiced

_UNREAD: Final = "Your notebook is stored in this browser and nowhere else. It will open in a moment."
_NOTHING: Final = "Nothing here yet, and nothing has to be."
_TO_COME: Final = f"{_NOTHING} When you keep something from a practice, you will find it here."


def draw_head(book: NotebookState) -> Element:
    """How much there is, and the one note."""
    roomy = not book.is_shown or not book.count
    return div(class_=["kw-head", {"kw-roomy": roomy}], data_part="head", data_live="true")[
        h2(id=book.id("title"), tabindex="-1", data_focus=True)["What you kept"],
        p[_count(book)],
        book.is_shown and not book.count and _invitation(book),
        backup_note.draw(book),
        book.problem and p(".kw-refused")[book.problem],
    ]


def said_of_all(book: NotebookState) -> str:
    """What is said once the notebook is open: how much is in it."""
    return _entries(book) if book.count else _NOTHING


def _count(book: NotebookState) -> Node:
    if not book.is_shown:
        return _UNREAD
    if not book.count:
        return [_TO_COME]
    return [_entries(book), _practiced(book)]


def _entries(book: NotebookState) -> str:
    return f"{book.count:,} {'entry' if book.count == 1 else 'entries'}, on this device and nowhere else."


def _invitation(book: NotebookState) -> Element:
    """Where something to keep could come from."""
    return div(".kw-buttons.kw-invitation")[
        a(".kw-button.kw-main", href=f"{book.root}practices/four-n/")["Start with the 4N pause"],
        a(href=f"{book.root}practices/")["See all practices"],
    ]


def _practiced(book: NotebookState) -> str:
    """On how many of the last days the reader practiced, once it is known; never how many in a row."""
    first = days_back(book.today, WINDOW)
    count = _days_practiced(book.index, first=first, today=book.today) if book.covers(first) else 0
    return f" Practiced {count} of the last {WINDOW} days." if count >= FEWEST else ""


@lru_cache(maxsize=2)
def _days_practiced(index: Index, *, first: str, today: str) -> int:
    entries = () if index.whole else index.entries.values()
    return practiced({*index.days, *(day for entry in entries for day in entry.row.days)}, first=first, today=today)


def draw_foot(book: NotebookState) -> Element:
    """More of the list, and what stays untouched because it cannot be read."""
    left = count_of_rows(book) - book.shown
    unread, newer = len(book.stored.unread), len(book.stored.newer)  # 0 would be drawn: hence the comparisons
    return div(".kw-foot", data_part="foot", data_live="true")[
        left > 0 and button(".kw-button", type="button", data_press="more")[f"Show {min(left, SHOWN)} more"],
        unread > 0
        and p(".kw-refused")[
            f"{unread} kept here could not be read by this version. "
            f"{'It stays as it is' if unread == 1 else 'They stay as they are'}, untouched."
        ],
        newer > 0
        and p(".kw-refused")[
            f"{newer} kept here {'was' if newer == 1 else 'were'} written by a newer version of Kindward. Reload this page to "
            f"read {'it; it stays' if newer == 1 else 'them; they stay'} untouched."
        ],
    ]
