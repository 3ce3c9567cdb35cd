"""Writing in the notebook: a record as a form, saved onto its newest version; erased, and brought back as it was."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final

from kindward.messages import Announce, Effects, Focus, Read, Save, Stamp, Stored
from kindward.names import record_key
from kindward.notebook.book import EDITABLE, Book, Form, fields_of, id_of, kind_of, opened, row_part
from kindward.notebook.index import KEEPS
from kindward.notebook.reading import changed
from kindward.practice import NOTHING
from kindward.records import KINDS, SETTINGS_ID, Moment, Record, Settings, encode, version
from kindward.records.times import renewed

PROBLEMS: Final = {
    "newer": "A newer Kindward wrote here in another tab. Reload this page to go on; nothing was overwritten.",
    "locked": "Your notebook is locked, so the change could not be kept.",
    "quota": "This browser's storage is full, so the change could not be kept. Your words are still here.",
    "": "This browser would not keep the change. Your words are still here, and not saved yet.",
}


def opening(book: Book, key: str) -> tuple[Book, Effects]:
    """The record under `key` as a form."""
    if is_writing(book) and book.form and book.form.key != key:
        return _first(book, book.form)
    if book.sent:  # refused, its words come back into the form
        return book, NOTHING
    text = book.texts[key]
    form = Form(kind_of(key), key, text, fields_of(kind_of(key), text))
    shown = id_of(key) if form.kind == Moment.kind else book.opened
    return replace(book, form=form, opened=shown, problem=""), (Focus(part_of(form)),)


def adding(book: Book, kind: str) -> tuple[Book, Effects]:
    """A form for a new kind line, value or person."""
    if kind not in KEEPS:
        return book, NOTHING
    if is_writing(book) and book.form:
        return _first(book, book.form)
    if book.sent:
        return book, NOTHING
    return replace(book, form=Form(kind, was=dict.fromkeys(EDITABLE[kind], ""))), (Focus("keep"),)


def is_writing(book: Book) -> bool:
    """Whether words stand in the open form that are not saved."""
    return book.form is not None and bool(book.form.words)


def _first(book: Book, form: Form) -> tuple[Book, Effects]:
    """There is one form: what is written in it is saved or left before another opens."""
    return book, (Announce("You are still writing here. Save it, or leave it as it was."), Focus(part_of(form)))


def typed(book: Book, name: str, value: str) -> Book:
    """The reader wrote in the open form."""
    if book.form is None or name not in EDITABLE[book.form.kind]:
        return book
    return replace(book, form=replace(book.form, words={**book.form.words, name: value}))


def left(book: Book) -> tuple[Book, Effects]:
    """The form is closed, and nothing in it was saved."""
    if book.form is None:
        return book, NOTHING
    return replace(book, form=None, problem=""), (Focus(after(book.form)),)


def saved(book: Book, stamp: Stamp) -> tuple[Book, Effects]:
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
    if record is None:
        return book, NOTHING
    key = form.key or record_key(form.kind, record.id)
    shown = id_of(key) if form.kind == Moment.kind else book.opened
    book, effects = kept(replace(book, opened=shown, form=None, sent=replace(form, key=key)), key, record)
    return book, (*effects, Announce("Saved."), Focus(after(form)))


def _with(form: Form, words: Mapping[str, Any], stamp: Stamp) -> Record | None:
    """The form's record with `words` in it; a new one is pinned, since it is written where the pinned ones stand."""
    if not form.base:
        return KINDS[form.kind](stamp.id, stamp.now, stamp.now, pinned=True, **words)  # type: ignore[call-arg]
    held = opened(KINDS[form.kind], form.base)
    return held and replace(held, **words, updated=renewed(held.updated, stamp.now))


def kept(book: Book, key: str, record: Record) -> tuple[Book, Effects]:
    """The book with `record` under `key`, and its save."""
    text = encode(record)
    return changed(book, [(key, text)]), (Save(key, text, version(type(record))),)


def pinned(book: Book, key: str, stamp: Stamp, *, pin: bool) -> tuple[Book, Effects]:
    """The record under `key` pinned at the top, or no longer."""
    held = book.held(key)
    if held is None or kind_of(key) not in KEEPS:
        return book, NOTHING
    record = replace(held, pinned=pin, updated=renewed(held.updated, stamp.now))  # type: ignore[call-arg]
    book, effects = kept(book, key, record)
    return book, (*effects, Announce("Pinned." if pin else "No longer pinned."), Focus("keeps"))


def hushed(book: Book, stamp: Stamp) -> tuple[Book, Effects]:
    """The back-up note is put off: entries count for it from now on."""
    key = record_key(Settings.kind, SETTINGS_ID)
    held = opened(Settings, book.texts.get(key, ""))
    if held is None and key in book.texts:
        return book, NOTHING
    held = held or Settings(SETTINGS_ID, stamp.now)
    return kept(book, key, replace(held, hushed=stamp.now, updated=renewed(held.updated, stamp.now)))


def answered(book: Book, message: Stored) -> tuple[Book, Effects]:
    """How a save went. One that failed brings the form back with the reader's words in it."""
    if message.ok:
        return (replace(book, sent=None) if book.sent and book.sent.key == message.key else book), NOTHING
    said = PROBLEMS.get(message.reason, PROBLEMS[""])
    book = replace(book, problem=said)
    before = None
    if book.sent and book.sent.key == message.key:
        form, before = book.sent, book.sent.base or None
        book = replace(book, sent=None, form=book.form or form)
    # What was shown is not what is stored: that one is read again.
    again = Read(kind_of(message.key), f"{message.key}~", 1)
    return changed(book, [(message.key, before)]), (Announce(said), again)


def part_of(form: Form) -> str:
    """The part of the page that a form stands in."""
    return row_part(id_of(form.key)) if form.kind == Moment.kind else "keep"


def after(form: Form) -> str:
    """The part that has the focus once a form is closed."""
    return part_of(form) if form.kind == Moment.kind else "keeps"
