"""What stands at the top: kind lines, values and people, those that are pinned, and folded away the others."""

from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache
from typing import Final

from htpy import Element, Node, button, details, div, h3, li, p, span, summary, ul

from kindward.notebook import editing
from kindward.notebook.pieces import marked
from kindward.notebook.search.folded import wanted
from kindward.notebook.search.index import PINNABLE, PinnableWords
from kindward.notebook.search.matches import matching_pinnable
from kindward.notebook.state import NotebookState, value_of
from kindward.practice.base import NOTHING
from kindward.practice.drawn import drawn_once
from kindward.practice.theirs import THEIRS, naming
from kindward.records import Line
from kindward.records.keys import kind_of
from kindward.records.person import Person
from kindward.records.times import renewed
from kindward.records.value import Value
from kindward.wire.messages import Announce, Effects, Focus, Stamp
from kindward.wording.titles import title

type Pinnable = Line | Value | Person

MOST: Final = 12
"""So many that are not pinned are listed of each kind; the search finds the others."""
FOUND: Final = 5
"""So many of each kind are shown of what the search finds, above the entries that it finds."""

_HEADS: Final = {Line.kind: "Kind lines", Value.kind: "Values", Person.kind: "People"}
_ADD: Final = {Line.kind: "Add a kind line", Value.kind: "Add a value", Person.kind: "Add a person"}
_FORMS: Final = {Line.kind: "A kind line", Value.kind: "A value", Person.kind: "A person, or whatever helps"}


def pinned(book: NotebookState, key: str, stamp: Stamp, *, pin: bool) -> tuple[NotebookState, Effects]:
    """The record under `key` pinned at the top, or no longer."""
    record = _record(book, key)
    if record is None:
        return book, NOTHING
    record = replace(record, pinned=pin, updated=renewed(record.updated, stamp.now))
    book, effects = editing.kept(book, key, record)
    return book, (*effects, Announce("Pinned." if pin else "No longer pinned."), Focus("keeps", value_of(key)))


def is_form_open(book: NotebookState) -> bool:
    """Whether one of them is open as a form."""
    return book.form is not None and book.form.kind in PINNABLE


def _record(book: NotebookState, key: str) -> Pinnable | None:
    record = book.record(key)
    return record if isinstance(record, Line | Value | Person) else None


# --- what is listed --------------------------------------------------------------------------------------------------


def _found(book: NotebookState) -> list[tuple[str, Pinnable]]:
    """Of each kind the newest that the search finds, those that say the same once."""
    keys = matching_pinnable(book.index.pinnable, wanted(book.find))
    by_kind = ([key for key in keys if kind_of(key) == kind] for kind in PINNABLE)
    return [each for some in by_kind for each in _once(book, some[: 3 * FOUND])[:FOUND]]


def _pinned(book: NotebookState) -> list[tuple[str, Pinnable]]:
    return _once(book, book.index.pinnable.pinned)


def _others(book: NotebookState) -> list[tuple[str, Pinnable]]:
    return [each for some in _unpinned(book.index.pinnable) for each in _once(book, some)]


@lru_cache(maxsize=2)
def _unpinned(pinnable: PinnableWords) -> list[list[str]]:
    """The newest keys of each kind that are not pinned."""
    keys = sorted(pinnable.words.keys() - pinnable.pinned, reverse=True)
    return [[key for key in keys if kind_of(key) == kind][:MOST] for kind in PINNABLE]


def _once(book: NotebookState, keys: Iterable[str]) -> list[tuple[str, Pinnable]]:
    """The records under `keys`, newest first; of kind lines that say the same only the newest."""
    records = {_same(key, record): (key, record) for key in sorted(keys) if (record := _record(book, key))}
    return sorted(records.values(), key=lambda each: each[0], reverse=True)


def _same(key: str, record: Pinnable) -> tuple[str, str]:
    """What two records share that say the same: a line kept twice is one line, but two people may have one name."""
    return (Line.kind, record.text) if isinstance(record, Line) else ("", key)


# --- what is shown ---------------------------------------------------------------------------------------------------


def draw(book: NotebookState) -> Element:
    """The pinned ones; open where there are any, or where the search finds some."""
    shown = _found(book) if wanted(book.find) else _pinned(book)
    others = [] if wanted(book.find) else _others(book)
    return details(".kw-keeps", data_part="keeps", data_live="true", open=bool(shown))[
        summary(data_focus=True)["Kind lines, values and people"],
        (_kind(book, kind, [each for each in shown if kind_of(each[0]) == kind]) for kind in PINNABLE),
        len(others) > 0 and details(".kw-others")[summary["Those not pinned"], _list(book, others)],
        div(".kw-buttons")[
            (button(".kw-quiet", type="button", data_press="add", value=kind)[text] for kind, text in _ADD.items())
        ],
    ]


def _kind(book: NotebookState, kind: str, shown: list[tuple[str, Pinnable]]) -> Node:
    return [h3[_HEADS[kind]], _list(book, shown)] if shown else None


def _list(book: NotebookState, shown: list[tuple[str, Pinnable]]) -> Element:
    return ul[(_item(value_of(key), record, wanted(book.find)) for key, record in shown)]


@drawn_once
def _item(named: str, record: Pinnable, words: tuple[str, ...]) -> Element:
    pin = "unpin" if record.pinned else "pin"
    of = title(record)
    return li[
        span(".kw-theirs", THEIRS)[marked(_text(record), words)],
        (p(".kw-when", THEIRS)[marked(text, words)] for text in _besides(record)),
        div(".kw-small-buttons")[
            button(".kw-quiet", type="button", data_press="edit", value=named)[naming("Edit", of)],
            button(".kw-quiet", type="button", data_press=pin, value=named)[naming(pin.capitalize(), of)],
        ],
    ]


def _text(record: Pinnable) -> str:
    """The record's own words, whole."""
    return (record.name if isinstance(record, Person) else record.text) or title(record)


def _besides(record: Pinnable) -> list[str]:
    """What else a record says, a line each."""
    match record:
        case Value():
            texts = [record.why]
        case Person():
            texts = [record.gives, record.line and f"“{record.line}”", record.reach]
        case _:
            texts = []
    return [text for text in texts if text]


def draw_form(book: NotebookState) -> Element:
    """A kind line, a value or a person as a form."""
    kind, key = (book.form.kind, book.form.key) if book.form else (Line.kind, "")
    erase = key in book.texts and button(".kw-quiet", type="button", data_press="erase", value=value_of(key))["Erase"]
    return div(".kw-keep", data_part="keep", data_live="true", role="group", aria_labelledby=book.id("keep"))[
        h3(id=book.id("keep"), tabindex="-1", data_focus=True)[_FORMS[kind]], editing.draw(book, erase)
    ]
