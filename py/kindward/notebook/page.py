"""My notebook: what a message does, and the order of its parts.

Each duty is a module with what changes and what is drawn: overview.py (head and foot), backup_note.py, pinned.py, searching.py,
filtering.py, listing.py (the timeline, with entry.py for what is open and letters.py for a letter), editing.py and erasing.py. state.py is what they share,
loading.py how records come in, search/ what is known of the rows, drafts.py how an open form outlives a closed tab.
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import ClassVar

from kindward.notebook import (
    backup_note,
    drafts,
    editing,
    erasing,
    filtering,
    letters,
    listing,
    overview,
    pinned,
    searching,
)
from kindward.notebook.examples import EXAMPLES
from kindward.notebook.loading import beginning, on_day, received
from kindward.notebook.search.filters import Filters
from kindward.notebook.state import FORM, NotebookState, key_of
from kindward.practice.base import NOTHING, Example, Part, Place, Practice
from kindward.practice.catalog import Card
from kindward.records.keys import kind_of
from kindward.records.letter import Letter
from kindward.records.settings import Settings
from kindward.wire.carrying import entries_in
from kindward.wire.messages import BATCH, Announce, Effects, Input, Message, Mounted, Press, Records, Stored, Tick
from kindward.wording.dates import day_of
from kindward.wording.labels import EDITABLE


class Notebook(Practice[NotebookState]):
    """The list with its search, an open Moment, and a record as a form."""

    card: ClassVar[Card] = Card("notebook", "My notebook", 1, "to find what you wrote")
    examples: ClassVar[tuple[Example, ...]] = EXAMPLES

    def start(self, place: Place) -> NotebookState:
        return NotebookState(place)

    def draft(self, state: NotebookState) -> str | None:
        return drafts.draft_of(state.form)

    def update(self, state: NotebookState, message: Message) -> tuple[NotebookState, Effects]:
        if (today := day_of(message.stamp.now) or state.today) != state.today:
            state = on_day(state, today)
        match message:
            case Mounted(draft, carry, fields):
                form, filters = drafts.form_of(draft, fields), Filters(only=entries_in(carry))
                return replace(self.start(state.place), today=state.today, form=form, filters=filters), beginning(form)
            case Records():
                return _opened(state, received(state, message))
            case Input(name, str(value)):
                return _written(state, name, value=value)
            case Press():
                return _pressed(replace(state, problem=""), message)
            case Tick(searching.COUNT):
                return state, searching.counted(state)
            case Stored(key):
                return erasing.answered(state, message) if key == BATCH else editing.answered(state, message)
        return state, NOTHING

    def view(self, state: NotebookState) -> tuple[Part, ...]:
        return tuple(_parts(state))


def _opened(before: NotebookState, answer: tuple[NotebookState, Effects]) -> tuple[NotebookState, Effects]:
    """What was read, and, once, how much it is."""
    book, effects = answer
    is_new = book.is_shown and not before.is_shown
    return book, (*effects, Announce(overview.said_of_all(book))) if is_new else effects


def _written(book: NotebookState, name: str, *, value: str) -> tuple[NotebookState, Effects]:
    if name == "find":
        return searching.sought(book, value)
    if name.startswith(filtering.BY):
        return filtering.filtered(book, name, value=value)
    return editing.typed(book, name.removeprefix(FORM), value=value) if name.startswith(FORM) else (book, NOTHING)


def _pressed(book: NotebookState, press: Press) -> tuple[NotebookState, Effects]:
    key = key_of(press.value)
    is_there = book.record(key) is not None
    match press.action:
        case "open" if book.has_row(press.value):
            return listing.opened(book, press.value)
        case "more":
            return listing.lengthened(book)
        case "clear":
            return searching.cleared(book)
        case "edit" if is_there and kind_of(key) in EDITABLE:
            return editing.opening(book, key)
        case "add":
            return editing.adding(book, press.value)
        case "save":
            return editing.saved(book, press.stamp)
        case "cancel":
            return editing.left(book)
        case "pin" | "unpin":
            return pinned.pinned(book, key, press.stamp, pin=press.action == "pin")
        case "erase" if is_there and kind_of(key) != Settings.kind:
            return erasing.erased(book, key)
        case "open-letter" | "seal-again" if is_there and kind_of(key) == Letter.kind:
            return letters.turned(book, key, press.stamp, is_open=press.action == "open-letter")
        case "undo":
            return erasing.brought_back(book)
        case "hush":
            return backup_note.hushed(book, press.stamp)
    return book, NOTHING


def _parts(book: NotebookState) -> Iterator[Part]:
    yield Part("head", lambda: overview.draw_head(book))
    if book.is_shown:
        yield from _above(book)
        yield from listing.parts(book)
    yield Part("foot", lambda: overview.draw_foot(book))


def _above(book: NotebookState) -> Iterator[Part]:
    yield Part("keeps", lambda: pinned.draw(book))
    if pinned.is_form_open(book):
        yield Part("keep", lambda: pinned.draw_form(book))
    if book.missing and not erasing.gone_rows(book):
        yield Part("gone", erasing.draw_gone)
    if book.count:
        yield Part("find", lambda: searching.draw(book))
        yield Part("filters", lambda: filtering.draw(book))
        yield Part("left", lambda: searching.draw_left(book))


PRACTICE = Notebook()
