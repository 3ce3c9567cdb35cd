"""Writing in the notebook: a record as a form, saved onto its newest version."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final

from htpy import Node, button, div, p

from kindward.notebook.loading import changed
from kindward.notebook.search.index import PINNABLE
from kindward.notebook.state import FORM, NotebookState, OpenForm, fields_of, row_part, value_of
from kindward.practice.base import NOTHING
from kindward.practice.help_card import announced, dangers_by_field, faint_fields
from kindward.practice.pieces import Text
from kindward.records import Moment, Record, encode, version
from kindward.records.keys import id_of, kind_of
from kindward.records.kinds import KINDS
from kindward.records.times import renewed
from kindward.wire.messages import Announce, Effects, Focus, Read, Save, Stamp, Stored
from kindward.wire.names import record_key
from kindward.wording.labels import EDITABLE
from kindward.wording.refusals import refusal

STILL_HERE: Final = "Your words are still here."


def opening(book: NotebookState, key: str) -> tuple[NotebookState, Effects]:
    """The record under `key` as a form."""
    if is_writing(book) and book.form and book.form.key != key:
        return _first(book, book.form)
    kind, record = kind_of(key), book.record(key)
    if book.sent or record is None:  # what is sent comes back into the form if it is refused
        return book, NOTHING
    form = OpenForm(kind, key=key, base=record, was=fields_of(kind, record))
    shown = id_of(key) if kind == Moment.kind else book.opened
    return replace(book, form=form, opened=shown, problem=""), (Focus(part_of(form)),)


def adding(book: NotebookState, kind: str) -> tuple[NotebookState, Effects]:
    """A form for a new kind line, value or person."""
    if kind not in PINNABLE:
        return book, NOTHING
    if is_writing(book) and book.form:
        return _first(book, book.form)
    if book.sent:
        return book, NOTHING
    return replace(book, form=OpenForm(kind, was=dict.fromkeys(EDITABLE[kind], ""))), (Focus("keep"),)


def is_writing(book: NotebookState) -> bool:
    """Whether words stand in the open form that are not saved."""
    return book.form is not None and bool(book.form.words)


def is_edited(book: NotebookState, id: str) -> bool:
    """Whether the Moment `id` is open as a form."""
    return book.form is not None and book.form.key == record_key(Moment.kind, id)


def _first(book: NotebookState, form: OpenForm) -> tuple[NotebookState, Effects]:
    """There is one form: what is written in it is saved or left before another opens."""
    return book, (Announce("You are still writing here. Save it, or leave it as it was."), Focus(part_of(form)))


def typed(book: NotebookState, name: str, *, value: str) -> tuple[NotebookState, Effects]:
    """The reader wrote in the open form. The card with people to call is announced when it comes, once for each form."""
    if book.form is None or name not in EDITABLE[book.form.kind]:
        return book, NOTHING
    form = replace(book.form, words={**book.form.words, name: value})
    is_first, is_faint = bool(dangers_by_field(form.words)), bool(faint_fields(form.words))
    if said := announced(form.told_of_help, first=is_first, faint=is_faint):
        return replace(book, form=replace(form, told_of_help=said)), (Announce(said),)
    return replace(book, form=form), NOTHING


def left(book: NotebookState) -> tuple[NotebookState, Effects]:
    """The form is closed, and nothing in it was saved."""
    if book.form is None:
        return book, NOTHING
    return replace(book, form=None, problem=""), (_after(book.form),)


def saved(book: NotebookState, stamp: Stamp) -> tuple[NotebookState, Effects]:
    """What the reader changed since the form was opened, saved onto the newest version of the record.

    So two tabs that changed different fields of one record both keep what they wrote.
    """
    form = book.form
    if form is None:
        return book, NOTHING
    words = {name: value for name, value in form.words.items() if value != form.was.get(name, "")}
    is_there = form.key in book.texts
    if not words and (is_there or not form.key):
        return left(book)
    record = _with(form, words, stamp)
    key = form.key or record_key(form.kind, record.id)
    shown = id_of(key) if form.kind == Moment.kind else book.opened
    book, effects = kept(replace(book, opened=shown, form=None, sent=replace(form, key=key)), key, record)
    return book, (*effects, Announce("Saved."), _after(replace(form, key=key)))


def _with(form: OpenForm, words: Mapping[str, Any], stamp: Stamp) -> Record:
    """The form's record with `words` in it; a new one is pinned, since it is written where the pinned ones stand."""
    if form.base is None:
        return KINDS[form.kind](stamp.id, stamp.now, stamp.now, pinned=True, **words)  # type: ignore[call-arg]
    return replace(form.base, **words, updated=renewed(form.base.updated, stamp.now))


def kept(book: NotebookState, key: str, record: Record) -> tuple[NotebookState, Effects]:
    """The notebook with `record` under `key`, and its save."""
    text = encode(record)
    return changed(book, [(key, text)]), (Save(key, text, version(type(record))),)


def answered(book: NotebookState, message: Stored) -> tuple[NotebookState, Effects]:
    """How a save went. One that failed brings the form back with the reader's words in it."""
    form = book.sent if book.sent and book.sent.key == message.key else None
    if form:
        book = replace(book, sent=None)
    if message.ok:
        return book, NOTHING
    said = refusal(message.reason, STILL_HERE)
    book = replace(book, problem=said, form=book.form or form)
    before = encode(form.base) if form and form.base else None
    # What was shown is not what is stored: that one is read again.
    again = Read(kind_of(message.key), f"{message.key}~", 1)
    return changed(book, [(message.key, before)]), (Announce(said), again)


def part_of(form: OpenForm) -> str:
    """The part of the page that a form stands in."""
    return row_part(id_of(form.key)) if form.kind == Moment.kind else "keep"


def _after(form: OpenForm) -> Focus:
    """Where the focus is once a form is closed: on what was edited, or on the button that would have added it."""
    if form.kind == Moment.kind:
        return Focus(part_of(form))
    return Focus("keeps", value_of(form.key) if form.key else form.kind)


# --- what is shown ---------------------------------------------------------------------------------------------------

_SHORT: Final = ("name", "reach")
_GONE: Final = "This was erased in another tab. Your words are still here: saving brings it back with them."


def draw(book: NotebookState, more: Node = None) -> Node:
    """The open form, with `more` beside its buttons."""
    form = book.form
    if form is None:
        return None
    is_lost = form.key and form.key not in book.texts and book.complete
    return [
        div(role="status")[is_lost and p(".kw-refused")[_GONE]],
        (
            Text(FORM + name, ask, rows=1 if name in _SHORT else 2).draw(book)
            for name, ask in EDITABLE[form.kind].items()
        ),
        div(".kw-buttons")[
            button(".kw-button.kw-main", type="button", data_press="save", data_primary=True)["Save"],
            button(".kw-quiet", type="button", data_press="cancel")["Leave it as it was"],
            more,
        ],
    ]
