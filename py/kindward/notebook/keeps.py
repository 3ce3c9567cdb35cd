"""What stands at the top: kind lines, values and people, those that are pinned, and folded away the others."""

from functools import lru_cache
from typing import Any, Final

from htpy import Element, Node, button, details, div, h3, li, p, span, summary, ul

from kindward.fields import drawn_once
from kindward.names import record_key
from kindward.notebook.book import Book, id_of, kind_of
from kindward.notebook.fold import wanted
from kindward.notebook.form import editor
from kindward.notebook.index import KEEPS, Kept
from kindward.notebook.search import kept_with, marked
from kindward.records import Line, Person, Record, Value

MOST: Final = 12
"""So many that are not pinned are listed of each kind; the search finds the others."""
FOUND: Final = 5
"""So many of each kind are shown of what the search finds, above the entries that it finds."""

_HEADS: Final = {Line.kind: "Kind lines", Value.kind: "Values", Person.kind: "People"}
_ADD: Final = {Line.kind: "Add a kind line", Value.kind: "Add a value", Person.kind: "Add a person"}
_FORMS: Final = {Line.kind: "A kind line", Value.kind: "A value", Person.kind: "A person, or whatever helps"}


def panel(book: Book) -> Element:
    """The pinned ones; open where there are any, or where the search finds some."""
    shown = _found(book) if wanted(book.find) else _pinned(book)
    others = [] if wanted(book.find) else _others(book)
    return details(".kw-keeps", data_part="keeps", data_live="true", open=bool(shown))[
        summary(data_focus=True)["Kind lines, values and people"],
        (_kind(book, kind, [each for each in shown if kind_of(each[0]) == kind]) for kind in KEEPS),
        len(others) > 0 and details(".kw-others")[summary["Those not pinned"], _list(book, others)],
        div(".kw-buttons")[
            (button(".kw-quiet", type="button", data_press="add", value=kind)[text] for kind, text in _ADD.items())
        ],
    ]


def _found(book: Book) -> list[tuple[str, Record]]:
    """Of each kind the newest that the search finds, those that say the same once."""
    keys = kept_with(book.index.kept, wanted(book.find))
    by_kind = ([key for key in keys if key.startswith(record_key(kind, ""))] for kind in KEEPS)
    return [each for some in by_kind for each in _held(book, some[: 3 * FOUND])[:FOUND]]


def _pinned(book: Book) -> list[tuple[str, Record]]:
    return _held(book, sorted(book.index.kept.pinned, reverse=True))


def _others(book: Book) -> list[tuple[str, Record]]:
    return [each for some in _unpinned(book.index.kept) for each in _held(book, some)]


@lru_cache(maxsize=2)
def _unpinned(kept: Kept) -> list[list[str]]:
    """The newest keys of each kind that are not pinned."""
    keys = sorted(kept.words.keys() - kept.pinned, reverse=True)
    return [[key for key in keys if kind_of(key) == kind][:MOST] for kind in KEEPS]


def _held(book: Book, keys: list[str]) -> list[tuple[str, Record]]:
    """The records under `keys` that can be read; of kind lines that say the same only the newest."""
    held = {_same(key, record): (key, record) for key in reversed(keys) if (record := book.held(key))}
    return sorted(held.values(), key=lambda each: each[0], reverse=True)


def _same(key: str, record: Record) -> tuple[str, str]:
    """What two records share that say the same: a line kept twice is one line, but two people may have one name."""
    return (Line.kind, record.text) if isinstance(record, Line) else ("", key)


def _kind(book: Book, kind: str, shown: list[tuple[str, Record]]) -> Node:
    return [h3[_HEADS[kind]], _list(book, shown)] if shown else None


def _list(book: Book, shown: list[tuple[str, Record]]) -> Element:
    return ul[(_item(f"{kind_of(key)}:{id_of(key)}", record, wanted(book.find)) for key, record in shown)]


@drawn_once
def _item(named: str, record: Any, words: tuple[str, ...]) -> Element:
    pin = "unpin" if record.pinned else "pin"
    return li[
        span(".kw-theirs")[marked(_text(record), words)],
        (p(".kw-when")[marked(text, words)] for text in _besides(record)),
        div(".kw-small-buttons")[
            button(".kw-quiet", type="button", data_press="edit", value=named)["Edit"],
            button(".kw-quiet", type="button", data_press=pin, value=named)[pin.capitalize()],
        ],
    ]


def _text(record: Any) -> str:
    said: str = record.name if isinstance(record, Person) else record.text
    return said or "Without words"


def _besides(record: Record) -> list[str]:
    """What else a record says, a line each."""
    match record:
        case Value(why=why):
            return [why] if why else []
        case Person(gives=gives, line=line, reach=reach):
            return [text for text in (gives, line and f"“{line}”", reach) if text]
    return []


def form(book: Book) -> Element:
    """A kind line, a value or a person as a form."""
    kind, key = (book.form.kind, book.form.key) if book.form else (Line.kind, "")
    named = f"{kind}:{id_of(key)}"
    erase = key in book.texts and button(".kw-quiet", type="button", data_press="erase", value=named)["Erase"]
    return div(".kw-keep", data_part="keep", data_live="true", role="group", aria_labelledby=book.id("keep"))[
        h3(id=book.id("keep"), tabindex="-1", data_focus=True)[_FORMS[kind]], editor(book, erase)
    ]


def is_open(book: Book) -> bool:
    """Whether one of them is open as a form."""
    return book.form is not None and book.form.kind in KEEPS
