"""Records on their way in: what is in view first, then the older ones slice by slice, and every change.

A notebook of thousands would keep the reader waiting if it came at once. So the page is asked first for the newest of each
kind, for what is pinned, and for the entries that were worked on last, however old the Moment they look at. With that the
list is drawn, and nothing that comes later moves it. The rest is read in small slices, each asked for once the one before it
is known, so that a press never waits long.
"""

from dataclasses import replace
from typing import Final

from kindward.notebook.search.index import ALONE, Index, indexed
from kindward.notebook.state import LATEST, READ, SHOWN, NotebookState, OpenForm
from kindward.practice.base import NOTHING
from kindward.records import Entry, Line, Moment
from kindward.records.keys import id_of, kind_of
from kindward.records.kinds import KINDS
from kindward.records.letter import Letter, as_shown
from kindward.records.person import Person
from kindward.records.settings import Settings
from kindward.records.stored import ReadTexts
from kindward.records.value import Value
from kindward.wire.messages import Effects, Read, Records
from kindward.wire.names import record_key

FIRST: Final = 30
"""So many of the newest of a kind, where there may be thousands."""
WORKED_ON: Final = 45
"""So many of the entries that were worked on last: about as many as FIRST Moments have."""
SLICE: Final = 150
OF_ONE: Final = 60
"""No Moment has so many entries or kind lines: there is one for each practice, and few lines are pinned."""

PINNED: Final = '"pinned":true'
"""Stands in the JSON of what is pinned, and in no text within it: there a quotation mark has a backslash before it."""

BEGINNING: Final[Effects] = (
    *(Read(kind) for kind in (Settings.kind, Value.kind, Person.kind)),
    Read(Line.kind, holding=PINNED),
    *(Read(kind, most=FIRST) for kind in (Line.kind, *ALONE, Moment.kind)),
    Read(Entry.kind, most=WORKED_ON, recent=True),
)
"""What is asked for before anything is shown."""
_THEN: Final = (Moment.kind, *ALONE, Line.kind, Entry.kind)
"""The order in which the rest is read."""


def beginning(form: OpenForm | None) -> Effects:
    """What is asked for first; a form from a draft wants its record, which may be an old one, and what hangs on it."""
    if form is None or not form.key:
        return BEGINNING
    hanging = _hanging(id_of(form.key)) if form.kind == Moment.kind else NOTHING
    return (Read(form.kind, f"{form.key}~", 1), *hanging, *BEGINNING)


def whole_of(book: NotebookState, name: str) -> Effects:
    """Asks for what hangs on the Moment of a row, where that may not have come yet: it is shown, and erased, with it."""
    entry = book.index.entries.get(name)
    id = entry.moment if entry else name
    return NOTHING if book.complete or kind_of(id) else _hanging(id)


def _hanging(id: str) -> Effects:
    """The entries and kind lines of a Moment: their ids begin with its own."""
    return tuple(Read(kind, record_key(kind, f"{id}-~"), OF_ONE) for kind in (Entry.kind, Line.kind))


def received(book: NotebookState, message: Records) -> tuple[NotebookState, Effects]:
    """The book with records as storage holds them now, and what is read next."""
    kind = message.kind
    if kind not in READ:
        return book, NOTHING
    changes = _changes(book, message)
    is_next = message.partial and message.before == book.cursors.get(kind, None)
    is_answer = is_next or not message.partial or message.before in book.waits
    book = _moved_on(book, message) if is_next or not message.partial else _read_early(book, message)
    book = changed(replace(book, waits=book.waits - {message.before}), changes)
    if message.recent:
        return _looked_again(book, message)
    return _next(book) if is_answer else (book, NOTHING)


def _changes(book: NotebookState, message: Records) -> list[tuple[str, str | None]]:
    """What a message changes; of a whole window that it tells, what is not in it is gone."""
    changes = [(key, text) for key, text in message.records if kind_of(key) == message.kind]
    if not message.partial:
        sent = {key for key, _ in changes}
        since = min(sent, default="") if message.more else ""
        held = (key for key in book.texts if kind_of(key) == message.kind and key >= since)
        changes += [(key, None) for key in held if key not in sent]
    return changes


def changed(book: NotebookState, changes: list[tuple[str, str | None]]) -> NotebookState:
    """The book after each key holds its new text; None: it was erased."""
    stored = book.stored.having(changes)
    found = ((key, stored.records.get(key)) for key, _ in changes)
    records = [(key, record and as_shown(record, book.today)) for key, record in found]
    index = indexed(book.index, records, whole=not book.is_unread(Moment.kind))
    return replace(book, stored=stored, index=index, form=_based(book.form, stored))


def on_day(book: NotebookState, today: str) -> NotebookState:
    """The book on the reader's day `today`: a letter whose day has come can be found by its words from now on."""
    book = replace(book, today=today)
    return changed(book, [(key, text) for key, text in book.texts.items() if kind_of(key) == Letter.kind])


def _based(form: OpenForm | None, stored: ReadTexts) -> OpenForm | None:
    """The open form on the newest stored record; where that is gone or a later release's, on the last one there was."""
    newest = stored.records.get(form.key) if form else None
    return replace(form, base=newest) if form and isinstance(newest, KINDS[form.kind]) else form


# --- what is read next -----------------------------------------------------------------------------------------------


def _moved_on(book: NotebookState, message: Records) -> NotebookState:
    """One window of a kind has come: the next one begins ahead of its oldest key."""
    kind = message.kind
    waits = book.waits - {LATEST} if kind == Entry.kind else book.waits
    if message.more and not book.is_unread(kind):
        return replace(book, waits=waits)  # all of it came meanwhile, when the page told everything anew
    cursors = {name: key for name, key in book.cursors.items() if name != kind}
    if message.more and message.records:
        cursors[kind] = min(key for key, _ in message.records)
    left = {**book.left, kind: message.more}
    return replace(book, asked=book.asked - {kind}, cursors=cursors, left=left, waits=waits)


def _read_early(book: NotebookState, message: Records) -> NotebookState:
    """Records that came out of turn are counted once, although they are among those still to be read."""
    if message.kind not in (Moment.kind, *ALONE) or not book.is_unread(message.kind):
        return book
    return replace(book, early=book.early | {key for key, text in message.records if text is not None})


def _looked_again(book: NotebookState, message: Records) -> tuple[NotebookState, Effects]:
    """The entries worked on last have come. Those that are in view wait for the older Moments that they look at."""
    index = book.index
    since = min((index.entries[key].row.when for key, _ in message.records if key in index.entries), default="")
    if message.more and message.records and since > _end_of_view(index):  # others may be in view as well
        return book, (Read(Entry.kind, most=2 * len(message.records), recent=True),)
    book = replace(book, waits=book.waits - {LATEST}, since=since if message.more else "")
    missing = () if index.whole else tuple(record_key(Moment.kind, id) for id in _looked_at(index))
    if not missing:
        return _next(book)
    book = replace(book, waits=book.waits | {f"{key}~" for key in missing})
    return book, tuple(Read(Moment.kind, f"{key}~", 1) for key in missing)


def _end_of_view(index: Index) -> str:
    """When the last of the first rows was; "" where there are none."""
    first = index.order[:SHOWN]
    return index.rows[first[-1]].when if first else ""


def _looked_at(index: Index) -> list[str]:
    """The Moments that are not there yet and whose entries stand among the first rows."""
    since = _end_of_view(index)
    entries = [each for each in index.entries.values() if each.moment not in index.own and each.row.when >= since]
    newest = sorted(entries, key=lambda each: each.row.when, reverse=True)[:SHOWN]
    return list(dict.fromkeys(each.moment for each in newest))


def _next(book: NotebookState) -> tuple[NotebookState, Effects]:
    """The next slice, once what is in view is there; each is asked for once."""
    kind = next((kind for kind in _THEN if book.is_unread(kind)), "")
    read = Read(kind, book.cursors.get(kind, ""), SLICE)
    if not kind or book.waits or book.sought == read:
        return book, NOTHING
    return replace(book, sought=read), (read,)
