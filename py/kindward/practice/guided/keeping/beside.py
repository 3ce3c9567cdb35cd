"""Keeps a Moment and, beside it, a record of another type whose words are to stand in no other: a letter."""

from collections.abc import Callable
from dataclasses import fields, replace

from kindward.practice.guided.keeping.base import differing, of_fields
from kindward.practice.guided.keeping.moments import AsMoment
from kindward.practice.guided.sheet import Outline, Sheet
from kindward.practice.pieces import Answers
from kindward.records import Entry, Moment, Record
from kindward.records.times import renewed
from kindward.wire.messages import Answer, Effects, Read, Stamp


class AsMomentAnd[R: Record](AsMoment):
    """Keeps what AsMoment does, and a record of type `cls` once its field `chief` is filled.

    A piece with `into` fills the field of that name; the record's own `moment` names the Moment. With a Moment comes the
    newest record of it that `goes_on` allows; where there is none, another is begun.
    """

    def __init__(self, cls: type[R], chief: str, goes_on: Callable[[R, Sheet], bool]) -> None:
        self.cls, self.chief, self.goes_on = cls, chief, goes_on
        self.types = (*AsMoment.types, cls)
        own = {field.name for field in fields(cls)} - {field.name for field in fields(Moment)}
        self.names = frozenset(own - {"moment", "practice"})

    def asks_for(self, outline: Outline, sheet: Sheet) -> Effects:
        asked = super().asks_for(outline, sheet)
        if sheet.moment is None:
            return asked
        return (*asked, Read(self.cls.kind, holding=f'"moment":"{sheet.moment.id}"'))

    def found(self, cls: type[Record], outline: Outline, sheet: Sheet) -> Record | None:
        if cls is not self.cls or sheet.moment is None:
            return super().found(cls, outline, sheet) if cls is not self.cls else None
        own = sheet.own(self.cls)
        if came := sheet.came.get(cls.kind):
            return next((each for each in own if each.id == came.id), None)
        of_it = (each for each in own if getattr(each, "moment", "") == sheet.moment.id)
        return next((each for each in of_it if self.goes_on(each, sheet)), None)

    def answers(self, record: Record, outline: Outline, today: str = "") -> dict[str, Answer]:
        if isinstance(record, Moment | Entry):
            return super().answers(record, outline, today)
        filled = (piece.fill(record) for piece in outline.pieces)
        return {name: value for each in filled for name, value in each.items() if value}

    def beside(self, outline: Outline, sheet: Sheet, moment: Moment, stamp: Stamp) -> tuple[Record, ...]:
        """The record with what was changed here on its newest version; a refused try goes on under the same name."""
        came = sheet.came.get(self.cls.kind)
        before, now = (self._said(outline, a) for a in (self.answers(came, outline) if came else {}, sheet.answers))
        if came is None and not now.get(self.chief):
            return ()
        id = next((each.id for each in sheet.tried if isinstance(each, self.cls)), stamp.id)
        belongs = {"practice": outline.card.slug, "moment": moment.id}
        stored = sheet.newest.get(self.cls.kind, came) or self.cls(id, stamp.now, **belongs)
        changed = differing(before, now, self.cls("", ""))
        return (replace(stored, **changed, updated=renewed(stored.updated, stamp.now)),)

    def _said(self, outline: Outline, answers: Answers) -> dict[str, object]:
        """The record's fields as the answers fill them."""
        return {
            name: value
            for piece in outline.pieces
            for name, value in of_fields(self.names, piece.keep(answers)).items()
        }
