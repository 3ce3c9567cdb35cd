"""Keeps a sheet as a Moment, with an entry for what the Moment has no place for, and the kind line."""

from dataclasses import fields, replace
from typing import Any, Final

from kindward.practice.base import NOTHING
from kindward.practice.guided.keeping.base import BANK, Keeping, differing, kind_line, merged, of_fields, unplaced
from kindward.practice.guided.sheet import AFTER, Outline, Sheet
from kindward.practice.pieces import text_of
from kindward.records import After, Entry, Line, Moment, Record
from kindward.records.times import renewed
from kindward.wire.messages import Answer, Effects, Read, Stamp
from kindward.wire.names import record_key

_BLANK: Final = Moment("", "")
_FIELDS: Final = frozenset(field.name for field in fields(Moment))


class AsMoment(Keeping):
    """Keeps the Moment that came along, or a new one; one entry for each practice and Moment."""

    types: tuple[type[Record], ...] = (Moment, Entry)
    asks_after = True

    def asks_for(self, outline: Outline, sheet: Sheet) -> Effects:
        if sheet.moment is None:
            return NOTHING
        keys = {cls.kind: record_key(cls.kind, id) for cls, id in self._ids(outline, sheet.moment).items()}
        lines = Read(
            Line.kind, record_key(Line.kind, f"{sheet.moment.id}-~"), BANK
        )  # however old they are: see kind_line
        return (*(Read(kind, f"{key}~", 1) for kind, key in keys.items()), lines)

    def _ids(self, outline: Outline, moment: Moment) -> dict[type[Record], str]:
        return {Moment: moment.id, Entry: f"{moment.id}-{outline.card.slug}"}

    def found(self, cls: type[Record], outline: Outline, sheet: Sheet) -> Record | None:
        if sheet.moment is None:
            return None
        key = record_key(cls.kind, self._ids(outline, sheet.moment)[cls])
        return sheet.stored.get(cls.kind, {}).get(key)

    def answers(self, record: Record, outline: Outline, today: str = "") -> dict[str, Answer]:
        return dict(record.answers) if isinstance(record, Entry) else {}

    def records(self, outline: Outline, sheet: Sheet, stamp: Stamp) -> tuple[Record, ...]:
        moment = self._moment(outline, sheet, stamp)
        brought = sheet.moment or _BLANK
        line = kind_line(
            outline,
            replace(sheet, came={**sheet.came, Moment.kind: moment}),
            id=moment.id,
            now=moment.updated,
            brought=(brought.kinder_line, brought.believability),
        )
        beside = self.beside(outline, sheet, moment, stamp)
        return (moment, self._entry(outline, sheet, moment, beside), *beside, *line)

    def beside(self, outline: Outline, sheet: Sheet, moment: Moment, stamp: Stamp) -> tuple[Record, ...]:
        """What else is kept with the Moment (see beside.py)."""
        return ()

    def _moment(self, outline: Outline, sheet: Sheet, stamp: Stamp) -> Moment:
        """The Moment with this practice's answers in it: the carried one, or a new one.

        Only what the reader changed here goes onto the newest version, an answer they emptied too: one that came along
        with the Moment and was left as it was does not undo what the notebook or another tab has made of it since.
        """
        base = sheet.moment or Moment(id=sheet.tried[0].id if sheet.tried else stamp.id, created=stamp.now)
        newest = sheet.newest.get(Moment.kind)
        stored = newest if isinstance(newest, Moment) else base
        changed: dict[str, Any] = {}
        for piece in outline.pieces:
            before, now = (of_fields(_FIELDS, piece.keep(said)) for said in (piece.fill(base), sheet.answers))
            changed |= differing(before, now, _BLANK)
        changed |= {AFTER: after} if (after := text_of(sheet.answers, AFTER)) in tuple(After) else {}
        practices = tuple(dict.fromkeys((*stored.practices, outline.card.slug)))
        return replace(stored, **changed, updated=renewed(stored.updated, stamp.now), practices=practices)

    def _entry(self, outline: Outline, sheet: Sheet, moment: Moment, beside: tuple[Record, ...]) -> Entry:
        """The answers that no other record has a place for: what was changed here, on what was kept before."""
        id, now, slug = self._ids(outline, moment)[Entry], moment.updated, outline.card.slug
        newest = sheet.newest.get(Entry.kind, sheet.entry)
        stored = newest if isinstance(newest, Entry) else Entry(id, now, practice=slug, moment=moment.id)
        came = sheet.entry.answers if sheet.entry else {}
        placed = _FIELDS.union(field.name for record in beside for field in fields(record))
        answers = merged(stored.answers, came, unplaced(outline, sheet.answers, placed))
        return replace(stored, answers=answers, updated=renewed(stored.updated, now))
