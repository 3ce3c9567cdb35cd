"""A notebook whose storage a test tells of: what it is told, what it then shows, and what it asks to be written."""

from kindward.notebook.page import Notebook
from kindward.notebook.state import NotebookState
from kindward.practice.base import Place, html_of
from kindward.records import Entry, Line, Moment, Record, encode
from kindward.wire.messages import (
    BATCH,
    Batch,
    Effect,
    Input,
    Message,
    Mounted,
    Press,
    Records,
    Save,
    Stamp,
    Stored,
)

BOOK = Notebook()
NOW = Stamp("2026-11-22T12:00:00.000+01:00", "aaaaaaaa")
OLD = Moment(
    "20261101T100000-a",
    "2026-11-01T10:00:00+01:00",
    "2026-11-01T10:00:00+01:00",
    situation="The older one",
    practices=("setback",),
)
NEW = Moment(
    "20261122T003015-b",
    "2026-11-22T00:30:15+01:00",
    "2026-11-22T00:30:15+01:00",
    critic_line="The newer one",
    practices=("four-n",),
)
ENTRY = Entry(f"{OLD.id}-setback", "c", practice="setback", moment=OLD.id, answers={"impact": "It shook me."})
LINE = Line(OLD.id, "c", "c", "a line", 5, "setback", OLD.id)
KINDS_READ = (
    "settings",
    "line",
    "value",
    "person",
    "moment",
    "plan",
    "five-days",
    "day",
    "forgiveness",
    "letter",
    "entry",
)


def key_of(record: Record) -> str:
    return f"kindward:{record.kind}:{record.id}"


def texts(*records: Record) -> tuple[tuple[str, str | None], ...]:
    return tuple((key_of(record), encode(record)) for record in records)


def told(*records: Record) -> tuple[Message, ...]:
    """Storage with `records`, as a page tells of it after it was asked."""
    by_kind = {kind: tuple(record for record in records if record.kind == kind) for kind in KINDS_READ}
    return (Mounted(stamp=NOW), *(Records(kind, texts(*some), stamp=NOW) for kind, some in by_kind.items()))


ARRIVED = told(OLD, NEW, ENTRY, LINE)


def changed(*records: Record) -> Message:
    """Another tab wrote one record."""
    return Records(records[0].kind, texts(*records), partial=True, stamp=NOW)


def press(action: str, value: str = "", stamp: Stamp = NOW) -> Message:
    return Press(action, value, stamp=stamp)


def wrote(name: str, value: str) -> Message:
    return Input(name, value, stamp=NOW)


def run(*messages: Message) -> tuple[NotebookState, tuple[Effect, ...]]:
    state, effects = BOOK.start(Place("notebook")), ()
    for message in messages:
        state, effects = BOOK.update(state, message)  # type: ignore[assignment]
    return state, effects


def html(state: NotebookState) -> str:
    return html_of(BOOK.view(state))


def shown(*messages: Message) -> str:
    return html(run(*messages)[0])


def saves(effects: tuple[Effect, ...]) -> dict[str, str]:
    together = [save for effect in effects if isinstance(effect, Batch) for save in effect.saves]
    return {effect.key: effect.text for effect in effects if isinstance(effect, Save)} | dict(together)


def erased(effects: tuple[Effect, ...]) -> set[str]:
    return {key for effect in effects if isinstance(effect, Batch) for key in effect.erases}


def stored(ok: bool = True, reason: str = "") -> Message:
    """What the page answers to an erasure or an undo."""
    return Stored(BATCH, ok, reason, stamp=NOW)
