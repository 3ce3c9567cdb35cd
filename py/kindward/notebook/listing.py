"""The timeline: under each day a Moment, one that a practice looked at again later, or a record that stands by itself."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import partial
from heapq import merge
from itertools import islice
from typing import Final

from htpy import Element, Node, button, div, h3, h4, p, time
from markupsafe import Markup

from kindward.notebook import editing, entry, letters
from kindward.notebook.erasing import draw_gone, gone_rows
from kindward.notebook.loading import whole_of
from kindward.notebook.pieces import facts_list, marked
from kindward.notebook.search.folded import wanted
from kindward.notebook.searching import excerpt_of, found, is_narrowed
from kindward.notebook.state import SHOWN, NotebookState, row_part
from kindward.practice.base import NOTHING, Part
from kindward.practice.drawn import drawn_once
from kindward.practice.theirs import THEIRS, naming
from kindward.records import Entry, Moment, Record
from kindward.records.keys import id_of
from kindward.records.letter import Letter, SealedLetter
from kindward.records.times import place_in_time
from kindward.wire.messages import Effects, Focus
from kindward.wire.names import PREFIX
from kindward.wording.answers import rows
from kindward.wording.dates import clock, date_name, day_name, day_of
from kindward.wording.questions import practice_title
from kindward.wording.titles import source, title


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """What stands in a row: its name in the index, when it was, what it is called, and what it comes from."""

    name: str
    when: str
    title: str
    source: str


def opened(book: NotebookState, name: str) -> tuple[NotebookState, Effects]:
    """A row opened, or closed; a form with words in it stays where it is."""
    is_open = book.opened == name
    form = book.form if editing.is_writing(book) else None
    return replace(book, opened="" if is_open else name, form=form), (NOTHING if is_open else whole_of(book, name))


def lengthened(book: NotebookState) -> tuple[NotebookState, Effects]:
    """More rows are shown, and the reader goes on with the first of them."""
    before, book = {*listed_names(book)}, replace(book, shown=book.shown + SHOWN)
    first = next((name for name in listed_names(book) if name not in before and draw_row(book, name)), None)
    return book, NOTHING if first is None else (Focus(row_part(first)),)


def listed_names(book: NotebookState) -> list[str]:
    """The names of the rows in view, newest first: what the search leaves, and beside it what is being edited or was just
    erased. Looking again at an older entry has a row of its own, but where something is sought: there each is found once.
    """
    index, names = book.index, found(book)
    if not is_narrowed(book) and index.visits:
        places = merge(((index.rows[name].when, name) for name in names), index.visits, reverse=True)
        names = tuple(name for _, name in islice(places, book.shown))
    shown = list(names[: book.shown])
    beside = {name for name in (*_edited(book), *gone_rows(book)) if name not in shown}
    return sorted({*shown, *beside}, key=lambda name: (when_of(book, name), name), reverse=True) if beside else shown


def count_of_rows(book: NotebookState) -> int:
    """How many rows there are in all, read or not yet."""
    return len(found(book)) if is_narrowed(book) else book.count + len(book.index.visits)


def _edited(book: NotebookState) -> list[str]:
    return [id_of(book.form.key)] if book.form and book.form.kind == Moment.kind else []


def when_of(book: NotebookState, name: str) -> str:
    """The row's place in time, to the second; for what is gone as it was last known."""
    if row := book.index.rows.get(name):
        return row.when
    if visit := book.index.entries.get(name):
        return visit.row.when
    if name in gone_rows(book):
        return book.gone_when
    return place_in_time(book.form.base.created) if book.form and book.form.base else ""


def _written_on(book: NotebookState, name: str) -> str:
    """The reader's day on which they wrote it, wherever they were."""
    if visit := book.index.entries.get(name):
        return visit.row.days[-1] if visit.row.days else ""
    if row := book.index.rows.get(name):
        return row.days[0] if row.when and row.days else ""
    return day_of(book.form.base.created) if book.form and book.form.base else ""


# --- what is shown ---------------------------------------------------------------------------------------------------


def parts(book: NotebookState) -> Iterator[Part]:
    """The rows in view, each day under its name."""
    shown, gone = None, gone_rows(book)
    for name in listed_names(book):
        if name in gone:
            yield Part("gone", draw_gone)
        elif (row := draw_row(book, name)) is not None:
            if shown != (shown := _written_on(book, name)):
                yield Part(_day_part(shown, name=name), partial(_day, shown, name=name, today=book.today))
            yield Part(row_part(name), partial(_same, row))


def _day_part(on: str, *, name: str) -> str:
    """The part that names a day above its first row."""
    return f"day-{on}-{name}"


def _same(row: Element | Markup) -> Element | Markup:
    return row


@drawn_once
def _day(on: str, *, name: str, today: str) -> Element:
    return div(".kw-day", data_part=_day_part(on, name=name), data_live="true")[h3[day_name(on, today=today)]]


def draw_row(book: NotebookState, name: str) -> Element | Markup | None:
    """The row `name`, opened or not; None where there is no such record any more."""
    if not name.startswith(PREFIX):
        moment = book.moment(name)
        return _moment(book, moment, name) if moment else _lost(book, name) if editing.is_edited(book, name) else None
    record = book.record(name)
    if isinstance(record, Entry) and (moment := book.moment(record.moment)):
        return _visit(book, name, record, moment)
    return _alone(book, name, record) if record else None


def _moment(book: NotebookState, moment: Moment, id: str) -> Element | Markup:
    row = Row(name=id, when=moment.created, title=title(moment), source=source(moment))
    if editing.is_edited(book, id):
        return _row(book, row, editing.draw(book))
    return _row(book, row, entry.draw(book, id, moment) if book.opened == id else None)


def _visit(book: NotebookState, key: str, visit: Entry, moment: Moment) -> Element | Markup:
    """A practice that looked again at a Moment of an earlier day."""
    again = f"{practice_title(visit.practice)}, again with an entry of {date_name(moment.created)}"
    row = Row(name=key, when=visit.updated or visit.created, title=title(moment), source=again)
    return _row(book, row, entry.draw(book, visit.moment, moment) if book.opened == key else None)


def _alone(book: NotebookState, key: str, record: Record) -> Element | Markup:
    """A record that hangs on no Moment: a plan, a daily card, a statement, a letter, or answers whose Moment is not there."""
    row = Row(name=key, when=record.created, title=title(record), source=source(record))
    return _row(book, row, _facts(book, key, record) if book.opened == key else None)


def _facts(book: NotebookState, key: str, record: Record) -> Node:
    erase = button(".kw-button", type="button", data_press="erase", value=key)[naming("Erase", title(record))]
    if isinstance(record, Letter | SealedLetter):
        return letters.draw(book, key, record, erase)
    return [facts_list(rows(record), wanted(book.find), title=title(record)), div(".kw-buttons")[erase]]


def _lost(book: NotebookState, id: str) -> Element:
    """A Moment that was erased elsewhere while it is written here."""
    return div(".kw-entry", data_part=row_part(id), data_live="true")[editing.draw(book)]


def _row(book: NotebookState, row: Row, body: Node) -> Element | Markup:
    """A row; `body` is what is opened in it."""
    where, words = book.id(f"m-{row.name}"), wanted(book.find)
    if body is None:
        return _shut(where, row, excerpt_of(book, row.name, title=row.title), words)
    return _outer(where, row)[_line(where, row, "", words, is_open=True), body]


@drawn_once
def _shut(where: str, row: Row, around: str, words: tuple[str, ...]) -> Element:
    """Drawn once, for most rows stay as they are when something happens to one of them."""
    return _outer(where, row)[_line(where, row, around, words, is_open=False)]


def _outer(where: str, row: Row) -> Element:
    return div(".kw-entry", data_part=row_part(row.name), data_live="true", role="group", aria_labelledby=where)


_EXCERPT: Final = p(".kw-excerpt", THEIRS)
_WHEN: Final = p(".kw-when")
"""Made once, and filled at each key."""


def _line(where: str, row: Row, around: str, words: tuple[str, ...], *, is_open: bool) -> Element:
    expanded = "true" if is_open else "false"
    opens = button(
        ".kw-entry-title",
        THEIRS,
        type="button",
        data_press="open",
        data_focus=True,
        value=row.name,
        aria_expanded=expanded,
    )
    return div[
        h4(id=where)[opens[marked(row.title, words)]],
        around and _EXCERPT[marked(around, words)],
        _when(row.when, source=row.source),
    ]


@drawn_once
def _when(when: str, *, source: str) -> Element:
    return _WHEN[time(datetime=when)[clock(when)], source and f" · {source}"]
