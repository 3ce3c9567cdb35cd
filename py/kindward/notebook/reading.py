"""Records on their way in: a window of the newest first, then the older ones slice by slice, and every change.

A notebook of thousands would keep the reader waiting if it came at once. What is shown first needs sixty of them; the
rest is read in small slices, each asked for once the one before it is known, so that a press never waits long.
"""

from dataclasses import replace
from typing import Final

from kindward.messages import Effects, Read, Records
from kindward.names import record_key
from kindward.notebook.book import READ, Book, Form, kind_of, opened
from kindward.notebook.index import ALONE, indexed
from kindward.practice import NOTHING
from kindward.records import KINDS, Entry, Moment

FIRST: Final = 60
SLICE: Final = 150
OF_ONE: Final = 60
"""No Moment has so many entries: there is one for each practice."""

BEGINNING: Final[Effects] = (
    *(Read(kind) for kind in READ if kind not in (Moment.kind, Entry.kind, *ALONE)),
    Read(Moment.kind, most=FIRST),
)
"""What is asked for first; the others come once all Moments are known, entries also when one is opened."""


def received(book: Book, message: Records) -> tuple[Book, Effects]:
    """The book with records as storage holds them now, and what is read next."""
    if message.kind not in READ:
        return book, NOTHING
    changes = [(key, text) for key, text in message.records if kind_of(key) == message.kind]
    if not message.partial:
        told = {key for key, _ in changes}
        since = min(told, default="") if message.more else ""
        held = (key for key in book.texts if kind_of(key) == message.kind and key >= since)
        changes += [(key, None) for key in held if key not in told]
    book = changed(book, changes)
    if message.partial and message.before != book.cursors.get(message.kind, None):
        return book, NOTHING
    return _read_on(replace(book, asked=book.asked - {message.kind}), message)


def changed(book: Book, changes: list[tuple[str, str | None]]) -> Book:
    """The book after each key holds its new text; None: it was erased."""
    texts = dict(book.texts)
    for key, text in changes:
        if text is None:
            texts.pop(key, None)
        else:
            texts[key] = text
    return replace(book, texts=texts, index=indexed(book.index, changes), form=_based(book.form, texts))


def _based(form: Form | None, texts: dict[str, str]) -> Form | None:
    """The open form on the newest stored text; where that is gone or a later release's, on the last one there was."""
    newest = texts.get(form.key, "") if form else ""
    return replace(form, base=newest) if form and opened(KINDS[form.kind], newest) else form


def _read_on(book: Book, message: Records) -> tuple[Book, Effects]:
    kind = message.kind
    cursors = {name: key for name, key in book.cursors.items() if name != kind}
    book = replace(book, cursors=cursors, left={**book.left, kind: message.more})
    if message.more and message.records:
        cursor = min(key for key, _ in message.records)
        return replace(book, cursors={**cursors, kind: cursor}), (Read(kind, cursor, SLICE),)
    if kind == Moment.kind and Entry.kind in book.asked:
        return book, (*(Read(kind) for kind in ALONE if kind in book.asked), Read(Entry.kind, most=SLICE))
    return book, NOTHING


def beginning(form: Form | None) -> Effects:
    """What is asked for first; a form from a draft wants its record, which may be an old one."""
    return (*((Read(form.kind, f"{form.key}~", 1),) if form and form.key else ()), *BEGINNING)


def entries_of(book: Book, id: str) -> Effects:
    """Asks for the entries of one Moment, where they may not have come yet."""
    return NOTHING if book.complete else (Read(Entry.kind, record_key(Entry.kind, f"{id}-~"), OF_ONE),)
