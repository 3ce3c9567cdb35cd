"""Records on their way in: what is in view first, then the older ones slice by slice, and every change.

A notebook of thousands would keep the reader waiting if it came at once. So the page is asked first for the newest of each
kind, for what is pinned, and for the entries that were worked on last, however old the Moment they look at. With that the
list is drawn, and nothing that comes later moves it. The rest is read in small slices, each asked for once the one before it
is known, so that a press never waits long.
"""

from dataclasses import replace
from typing import Final

from kindward.messages import Effects, Read, Records
from kindward.names import record_key
from kindward.notebook.book import LATEST, READ, SHOWN, Book, Form, kind_of, opened
from kindward.notebook.index import ALONE, PINNED, Index, indexed
from kindward.practice import NOTHING
from kindward.records import KINDS, Entry, Line, Moment, Person, Settings, Value

FIRST: Final = 30
"""So many of the newest of a kind, where there may be thousands."""
WORKED_ON: Final = 45
"""So many of the entries that were worked on last: about as many as FIRST Moments have."""
SLICE: Final = 150
OF_ONE: Final = 60
"""No Moment has so many entries: there is one for each practice."""

BEGINNING: Final[Effects] = (
    *(Read(kind) for kind in (Settings.kind, Value.kind, Person.kind)),
    Read(Line.kind, holding=PINNED),
    *(Read(kind, most=FIRST) for kind in (Line.kind, *ALONE, Moment.kind)),
    Read(Entry.kind, most=WORKED_ON, recent=True),
)
"""What is asked for before anything is shown."""
_THEN: Final = (Moment.kind, *ALONE, Line.kind, Entry.kind)
"""The order in which the rest is read."""


def beginning(form: Form | None) -> Effects:
    """What is asked for first; a form from a draft wants its record, which may be an old one."""
    return (*((Read(form.kind, f"{form.key}~", 1),) if form and form.key else ()), *BEGINNING)


def entries_of(book: Book, id: str) -> Effects:
    """Asks for the entries of one Moment, where they may not have come yet."""
    return NOTHING if book.complete else (Read(Entry.kind, record_key(Entry.kind, f"{id}-~"), OF_ONE),)


def received(book: Book, message: Records) -> tuple[Book, Effects]:
    """The book with records as storage holds them now, and what is read next."""
    kind = message.kind
    if kind not in READ:
        return book, NOTHING
    changes = _changes(book, message)
    is_next = message.partial and message.before == book.cursors.get(kind, None)
    is_awaited = message.before in book.waits
    if is_next or not message.partial:
        book = _moved_on(book, message)
    book = changed(replace(book, waits=book.waits - {message.before}), changes)
    if message.recent:
        return _looked_again(book, message)
    return book, _next(book) if is_next or is_awaited or not message.partial else NOTHING


def _changes(book: Book, message: Records) -> list[tuple[str, str | None]]:
    """What a message changes; of a whole window that it tells, what is not in it is gone."""
    changes = [(key, text) for key, text in message.records if kind_of(key) == message.kind]
    if not message.partial:
        told = {key for key, _ in changes}
        since = min(told, default="") if message.more else ""
        held = (key for key in book.texts if kind_of(key) == message.kind and key >= since)
        changes += [(key, None) for key in held if key not in told]
    return changes


def changed(book: Book, changes: list[tuple[str, str | None]]) -> Book:
    """The book after each key holds its new text; None: it was erased."""
    texts = dict(book.texts)
    for key, text in changes:
        if text is None:
            texts.pop(key, None)
        else:
            texts[key] = text
    index = indexed(book.index, changes, whole=not _is_unread(book, Moment.kind))
    return replace(book, texts=texts, index=index, form=_based(book.form, texts))


def _based(form: Form | None, texts: dict[str, str]) -> Form | None:
    """The open form on the newest stored text; where that is gone or a later release's, on the last one there was."""
    newest = texts.get(form.key, "") if form else ""
    return replace(form, base=newest) if form and opened(KINDS[form.kind], newest) else form


# --- what is read next -----------------------------------------------------------------------------------------------


def _moved_on(book: Book, message: Records) -> Book:
    """One window of a kind has come: the next one begins ahead of its oldest key."""
    kind = message.kind
    cursors = {name: key for name, key in book.cursors.items() if name != kind}
    if message.more and message.records:
        cursors[kind] = min(key for key, _ in message.records)
    waits = book.waits - {LATEST} if kind == Entry.kind else book.waits
    left = {**book.left, kind: message.more}
    return replace(book, asked=book.asked - {kind}, cursors=cursors, left=left, waits=waits)


def _looked_again(book: Book, message: Records) -> tuple[Book, Effects]:
    """The entries worked on last have come. Those that are in view wait for the older Moments that they look at."""
    since = min(
        (book.index.entries[key].look.when for key, _ in message.records if key in book.index.entries), default=""
    )
    book = replace(book, waits=book.waits - {LATEST}, since=since if message.more else "")
    missing = () if book.index.whole else tuple(record_key(Moment.kind, id) for id in _looked_at(book.index))
    book = replace(book, waits=book.waits | {f"{key}~" for key in missing}, early=book.early | {*missing})
    return book, tuple(Read(Moment.kind, f"{key}~", 1) for key in missing) or _next(book)


def _looked_at(index: Index) -> list[str]:
    """The Moments that are not there yet and whose entries stand among the first rows."""
    first = index.order[:SHOWN]
    since = index.looks[first[-1]].when if first else ""
    told = [each for each in index.entries.values() if each.moment not in index.own and each.look.when >= since]
    newest = sorted(told, key=lambda each: each.look.when, reverse=True)[:SHOWN]
    return list(dict.fromkeys(each.moment for each in newest))


def _next(book: Book) -> Effects:
    """The next slice, once what is in view is there."""
    kind = next((kind for kind in _THEN if _is_unread(book, kind)), None)
    if kind is None or book.waits:
        return NOTHING
    return (Read(kind, book.cursors.get(kind, ""), SLICE),)


def _is_unread(book: Book, kind: str) -> bool:
    return kind in book.asked or kind in book.cursors
