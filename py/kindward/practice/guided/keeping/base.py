"""What of a sheet goes into the notebook, and how it comes back: the part that is the same for every type of record."""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace
from typing import Any, Final

from kindward.practice.base import NOTHING
from kindward.practice.guided.sheet import AFTER, Outline, Sheet
from kindward.practice.pieces import KindLine
from kindward.records import Entry, Line, Moment, Record, Unreadable, decode, encode
from kindward.records.times import renewed
from kindward.wire.messages import BATCH, Announce, Answer, Batch, Clear, Effects, Read, Records, Stamp, Stored
from kindward.wire.names import record_key
from kindward.wording.refusals import refusal

BANK: Final = 60
"""So many of the newest kind lines are read: three of them are offered."""
_STILL_HERE: Final = "Your words are still here; you could copy them."


class Keeping:
    """What of a sheet goes into the notebook. A practice names one in `keeps`."""

    types: tuple[type[Record], ...] = ()
    """The types of record that it keeps and goes on with, the chief one first; none: nothing is kept."""
    asks_after: bool = False
    """Whether the close asks how it was: lighter, about the same, heavier."""
    begins_again: bool = True
    """Whether, once it is kept, there is a clean page to begin on."""

    def asks_for(self, outline: Outline, sheet: Sheet) -> Effects:
        """Asks for the records that the sheet goes on with, as storage holds them."""
        return NOTHING

    def found(self, cls: type[Record], outline: Outline, sheet: Sheet) -> Record | None:
        """Of what storage told, the record of type `cls` that the sheet goes on with."""
        return None

    def answers(self, record: Record, outline: Outline, today: str = "") -> Mapping[str, Answer]:
        """What `record` holds, as answers; `today` is the sheet's day."""
        return {}

    def records(self, outline: Outline, sheet: Sheet, stamp: Stamp) -> tuple[Record, ...]:
        """The records to keep, the chief one first: what was changed here, on what storage holds now."""
        return ()

    def erased(self, outline: Outline, sheet: Sheet) -> tuple[str, ...]:
        """The storage keys of what goes with the same press that keeps the rest."""
        return ()

    def settled(self, outline: Outline, sheet: Sheet) -> Sheet:
        """The sheet once all of it is in the notebook."""
        return sheet


class _NothingKept(Keeping):
    """For practices whose words go nowhere."""


NOTHING_KEPT: Final = _NothingKept()


def reads(outline: Outline, sheet: Sheet) -> Effects:
    """Asks for the reader's kind lines, for what the practice reads besides, and for what the sheet goes on with."""
    wanted: dict[type[Record], int] = {Line: BANK, **outline.reads}
    asks = (_read(cls, most, _whose(outline)) for cls, most in wanted.items())
    return *asks, *outline.keeps.asks_for(outline, sheet)


def _read(cls: type[Record], most: int, slug: str) -> Read:
    """All or the newest of a type; of entries and Moments, those of this practice, or of all where there is no `slug`."""
    return Read(cls.kind, most=most, holding=_MARKS.get(cls, "").format(slug) if slug else "")


def _whose(outline: Outline) -> str:
    """The practice whose entries and Moments are read; "" for those of all."""
    return "" if outline.reads_all else outline.card.slug


_MARKS: Final[Mapping[type[Record], str]] = {Entry: '"practice":"{}"', Moment: '"{}"'}
"""What stands in the text of a record that a practice looked at: an entry names one, a Moment all, each in quotation marks."""


def received(outline: Outline, sheet: Sheet, message: Records) -> Sheet:
    """The sheet with what storage told of the records that it reads, and of those that it goes on with."""
    types: tuple[type[Record], ...] = (Line, *outline.reads, *outline.keeps.types)
    known = {cls.kind: cls for cls in types}
    if message.kind not in known:
        return sheet
    return gone_on(outline, _with_stored(sheet, known[message.kind], message, _whose(outline)))


def _with_stored(sheet: Sheet, cls: type[Record], message: Records, slug: str) -> Sheet:
    records = dict(sheet.stored.get(cls.kind, {})) if message.partial else {}
    for key, text in message.records:
        records.pop(key, None)
        with suppress(Unreadable):
            record = decode(cls, text or "")
            if not slug or getattr(record, "practice", slug) == slug or not isinstance(record, Entry):
                records[key] = record
    return replace(sheet, stored={**sheet.stored, cls.kind: records})


def gone_on(outline: Outline, sheet: Sheet) -> Sheet:
    """The sheet with the stored records that it goes on with; the answers come along once, the reader's own first.

    Where such a record is gone from storage or cannot be read, what we have stays.
    """
    for cls in outline.keeps.types:
        found = outline.keeps.found(cls, outline, sheet)
        if found is None:
            continue
        sheet = replace(sheet, newest={**sheet.newest, cls.kind: found})
        if cls.kind not in sheet.came:
            answers = {**outline.keeps.answers(found, outline, sheet.today), **sheet.answers}
            sheet = replace(sheet, came={**sheet.came, cls.kind: found}, answers=answers)
    return sheet


def kept(outline: Outline, sheet: Sheet, stamp: Stamp) -> tuple[Sheet, Effects]:
    """Everything at once or nothing: a storage that fills up halfway leaves the draft as it is."""
    records = outline.keeps.records(outline, sheet, stamp)
    erases = outline.keeps.erased(outline, sheet)
    if not (records or erases):
        return sheet, NOTHING
    saves = tuple((record_key(record.kind, record.id), encode(record)) for record in records)
    return replace(sheet, tried=records, waiting=True, refused=""), (Batch(saves, erases),)


def answered(outline: Outline, sheet: Sheet, message: Stored) -> tuple[Sheet, Effects]:
    """The sheet once storage took what was to be kept, or refused it."""
    if message.key != BATCH or not sheet.waiting:
        return sheet, NOTHING
    if not message.ok:
        said = refusal(message.reason, _STILL_HERE)
        return replace(sheet, waiting=False, refused=said), (Announce(said),)
    now = {record.kind: record for record in sheet.tried if isinstance(record, outline.keeps.types)}
    came, newest = {**sheet.came, **now}, {**sheet.newest, **now}
    kept = sheet.tried[0].id if sheet.tried else BATCH  # only erased, and settled all the same
    sheet = outline.keeps.settled(outline, replace(sheet, waiting=False, kept=kept, came=came, newest=newest))
    again = outline.keeps.asks_for(outline, sheet)
    return sheet, (Clear(), *again, Announce("Kept in your notebook, on this device."))


# --- what the keepings share -----------------------------------------------------------------------------------------


def differing(came: Mapping[str, Any], now: Mapping[str, Any], blank: Record) -> dict[str, Any]:
    """The fields that are other now than they came; one that is there no longer is as in `blank`."""
    fields = ((name, getattr(blank, name)) for name in {**came, **now})
    return {name: now.get(name, empty) for name, empty in fields if now.get(name, empty) != came.get(name, empty)}


def of_fields(names: frozenset[str], said: Mapping[str, Any]) -> dict[str, Any]:
    """Of what a piece says the fields of these names; others belong to another record."""
    return {name: value for name, value in said.items() if name in names}


def merged(stored: Mapping[str, Answer], came: Mapping[str, Answer], now: Mapping[str, Answer]) -> dict[str, Answer]:
    """Answers by name: those that are other now than they came go onto the stored ones; an emptied one is gone."""
    changed = {name: now.get(name, "") for name in {**came, **now} if now.get(name, "") != came.get(name, "")}
    return {name: value for name, value in {**stored, **changed}.items() if value}


def unplaced(outline: Outline, answers: Mapping[str, Answer], fields: frozenset[str]) -> dict[str, Answer]:
    """The answers that none of the record's `fields` has a place for."""
    placed = tuple(piece for piece in outline.pieces if fields.intersection(piece.keep(answers)))
    return {
        name: value
        for name, value in answers.items()
        if name != AFTER and not name.startswith("_") and not any(piece.owns(name) for piece in placed)
    }


def kind_line(
    outline: Outline, sheet: Sheet, *, id: str, now: str, brought: tuple[str, int | None]
) -> tuple[Line, ...]:
    """The kind line, where there is one that the reader did not bring along and wants to meet again.

    It takes the place of the earlier one that was kept with the same record, unless that was pinned: pinning made it the
    reader's own.

    Args:
        outline: the practice.
        sheet: its state.
        id: the id of the record that is kept.
        now: when it is kept.
        brought: the line and its believability as they came along.
    """
    lines = (each for each in outline.pieces if isinstance(each, KindLine) and each.line(sheet.answers))
    piece = next((each for each in lines if each.is_filed(sheet.answers)), None)
    if piece is None:
        return ()
    line, believed = piece.line(sheet.answers), piece.believability(sheet.answers)
    if (line, believed) == brought:
        return ()
    again = next((each for each in sheet.own(Line) if each.text == line and not each.id.startswith(id)), None)
    if again:  # a line that the reader keeps already is rated anew, and not filed twice
        rated = again.believability if believed is None else believed
        return (replace(again, believability=rated, updated=renewed(again.updated, now)),)
    bank = {record.id: record for record in sheet.own(Line)}
    ids = (id + more for more in ("", *(f"-{number}" for number in range(2, len(bank) + 2))))
    free = ((each, bank.get(each)) for each in ids)
    id, stored = next((each, other) for each, other in free if not (other and other.pinned and other.text != line))
    created, pinned = (stored.created, stored.pinned) if stored else (now, False)
    moment = sheet.moment.id if sheet.moment else ""
    return (Line(id, created, now, line, believed, outline.card.slug, moment, pinned),)
