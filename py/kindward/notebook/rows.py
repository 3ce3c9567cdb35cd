"""The rows of the timeline: a Moment on its day, one that a practice looked at again later, and what stands by itself."""

from dataclasses import dataclass
from heapq import merge
from itertools import islice
from typing import Final

from htpy import Element, Node, button, div, h4, p, time
from markupsafe import Markup

from kindward.catalog import CARDS
from kindward.feelings import listed
from kindward.fields import drawn_once
from kindward.names import PREFIX, record_key
from kindward.notebook.book import Book, id_of, kind_of, name_of, record_of, row_part
from kindward.notebook.fold import wanted
from kindward.notebook.form import editor
from kindward.notebook.index import KEEPS
from kindward.notebook.labels import TITLES
from kindward.notebook.lenses import entry_of
from kindward.notebook.search import excerpt, facts_list, found, marked, narrowed
from kindward.notebook.telling import Rows
from kindward.notebook.telling import rows as told
from kindward.notebook.timeline import clock, day
from kindward.notebook.whole import short, title, whole
from kindward.records import Entry, Moment, Record


@dataclass(frozen=True, slots=True)
class Row:
    """What stands in a row: its name in the index, when it was, what it is called, and what it comes from."""

    name: str
    when: str
    title: str
    source: str


def listed_names(book: Book) -> list[str]:
    """The names of the rows in view, newest first: what the search leaves, and beside it what is being edited or was just
    erased. Looking again at an older entry has a row of its own, but where something is sought: there each is found once.
    """
    looks = book.index.looks
    names = found(book)
    if not narrowed(book) and book.index.visits:
        places = merge(((looks[name].when, name) for name in names), book.index.visits, reverse=True)
        names = tuple(name for _, name in islice(places, book.shown))
    shown = list(names[: book.shown])
    beside = {name for name in (*_edited(book), *gone_names(book)) if name not in shown}
    return sorted({*shown, *beside}, key=lambda name: (when_of(book, name), name), reverse=True) if beside else shown


def count_of_rows(book: Book) -> int:
    """How many rows there are in all, read or not yet."""
    return len(found(book)) if narrowed(book) else book.count + len(book.index.visits)


def _edited(book: Book) -> list[str]:
    return [id_of(book.form.key)] if book.form and book.form.kind == Moment.kind else []


def gone_names(book: Book) -> list[str]:
    """The row that was erased last and is not there again; what hangs on one has no row of its own."""
    first = next(iter(book.gone), "")
    return [name_of(first)] if first in book.missing and kind_of(first) not in KEEPS else []


def when_of(book: Book, name: str) -> str:
    """The row's place in time, to the second; for what is gone or not read yet, out of its last text."""
    if look := book.index.looks.get(name):
        return look.when
    if name in book.index.entries:
        return book.index.entries[name].look.when
    key = name if name.startswith(PREFIX) else record_key(Moment.kind, name)
    text = book.gone.get(key) or (book.form.base if book.form else "")
    record = record_of(key, text)
    return record.created[:19] if record else ""


# --- what is drawn ---------------------------------------------------------------------------------------------------


def drawn(book: Book, name: str) -> Element | Markup | None:
    """The row `name`, opened or not; None where there is no such record any more."""
    if not name.startswith(PREFIX):
        moment = book.moment(name)
        return _moment(book, name, moment) if moment else _lost(book, name) if is_edited(book, name) else None
    entry = entry_of(book, name) if kind_of(name) == Entry.kind else None
    if entry and (moment := book.moment(entry.moment)):
        return _visit(book, name, entry, moment)
    record = entry or book.held(name)
    return _alone(book, name, record) if record else None


def is_edited(book: Book, id: str) -> bool:
    """Whether the Moment `id` is open as a form."""
    return book.form is not None and book.form.key == record_key(Moment.kind, id)


def _moment(book: Book, id: str, moment: Moment) -> Element | Markup:
    practices = listed(tuple(CARDS[slug].title for slug in moment.practices if slug in CARDS))
    row = Row(id, moment.created, title(moment), practices)
    if is_edited(book, id):
        return _row(book, row, editor(book))
    return _row(book, row, whole(book, id, moment) if book.opened == id else None)


def _visit(book: Book, key: str, entry: Entry, moment: Moment) -> Element | Markup:
    """A practice that looked again at a Moment of an earlier day."""
    card = CARDS.get(entry.practice)
    source = f"{card.title if card else entry.practice}, again with an entry of {day(moment.created)[:-7]}"
    row = Row(key, entry.updated or entry.created, title(moment), source)
    return _row(book, row, whole(book, entry.moment, moment) if book.opened == key else None)


def _alone(book: Book, key: str, record: Record) -> Element | Markup:
    """A record that hangs on no Moment: a plan, a daily card, a statement, or answers whose Moment is not there."""
    facts = told(record)
    card = CARDS.get(record.practice) if isinstance(record, Entry) else None
    name = short(facts[0][1]) if facts else "Without words"
    row = Row(key, record.created, name, card.title if card else TITLES[type(record)])
    return _row(book, row, _facts(book, key, facts) if book.opened == key else None)


def _facts(book: Book, key: str, facts: Rows) -> Node:
    erase = button(".kw-button", type="button", data_press="erase", value=key)["Erase"]
    return [facts_list(facts, wanted(book.find)), div(".kw-buttons")[erase]]


def _lost(book: Book, id: str) -> Element:
    """A Moment that was erased elsewhere while it is written here."""
    return div(".kw-entry", data_part=row_part(id), data_live="true")[editor(book)]


def _row(book: Book, row: Row, body: Node) -> Element | Markup:
    """A row; `body` is what is opened in it."""
    where, words = book.id(f"m-{row.name}"), wanted(book.find)
    if body is None:
        return _shut(where, row, excerpt(book, row.name, row.title), words)
    return _outer(where, row)[_line(where, row, "", words, is_open=True), body]


@drawn_once
def _shut(where: str, row: Row, around: str, words: tuple[str, ...]) -> Element:
    """Drawn once, for most rows stay as they are when something happens to one of them."""
    return _outer(where, row)[_line(where, row, around, words, is_open=False)]


def _outer(where: str, row: Row) -> Element:
    return div(".kw-entry", data_part=row_part(row.name), data_live="true", role="group", aria_labelledby=where)


_EXCERPT: Final = p(".kw-excerpt")
_WHEN: Final = p(".kw-when")
"""Made once, and filled at each key."""


def _line(where: str, row: Row, around: str, words: tuple[str, ...], *, is_open: bool) -> Element:
    expanded = "true" if is_open else "false"
    opens = button(
        ".kw-entry-title", type="button", data_press="open", data_focus=True, value=row.name, aria_expanded=expanded
    )
    return div[
        h4(id=where)[opens[marked(row.title, words)]],
        around and _EXCERPT[marked(around, words)],
        _when(row.when, row.source),
    ]


@drawn_once
def _when(when: str, source: str) -> Element:
    return _WHEN[time(datetime=when)[clock(when)], source and f" · {source}"]
