"""Keeps a sheet's allies as people, and what else it holds as a Moment, where there is anything else."""

from dataclasses import replace

from kindward.practice.guided.keeping.base import unplaced
from kindward.practice.guided.keeping.moments import AsMoment
from kindward.practice.guided.sheet import Outline, Sheet
from kindward.practice.pieces.allies import AWAY, to_erase, to_keep, without_slots
from kindward.practice.pieces.base import picked
from kindward.records import Record
from kindward.records.person import Person
from kindward.wire.messages import Stamp
from kindward.wire.names import record_key


class AsPeople(AsMoment):
    """Keeps each ally as a record of their own, and erases those who were taken away; they are nobody's in particular."""

    asks_after = False
    """What it keeps beside people is a moment still to come: how it was would stand there as told of that."""

    def records(self, outline: Outline, sheet: Sheet, stamp: Stamp) -> tuple[Record, ...]:
        people = tuple(to_keep(sheet, id=stamp.id, now=stamp.now))
        rest = replace(sheet, answers=without_slots(sheet.answers))
        is_moment = bool(sheet.moment) or _is_said(outline, rest)
        if is_moment or not (people or to_erase(sheet)):
            return (*super().records(outline, rest, stamp), *people)
        return people

    def erased(self, outline: Outline, sheet: Sheet) -> tuple[str, ...]:
        return tuple(record_key(Person.kind, id) for id in to_erase(sheet))

    def settled(self, outline: Outline, sheet: Sheet) -> Sheet:
        """The allies stand among those who are kept: another press keeps nobody twice."""
        gone = picked(sheet.answers, AWAY)
        kept = {record_key(Person.kind, each.id): each for each in sheet.tried if isinstance(each, Person)}
        people = {key: each for key, each in sheet.stored.get(Person.kind, {}).items() if each.id not in gone}
        stored = {**sheet.stored, Person.kind: {**people, **kept}}
        return replace(sheet, stored=stored, answers=without_slots(sheet.answers))


def _is_said(outline: Outline, sheet: Sheet) -> bool:
    """Whether there is more to keep than allies."""
    return any(piece.keep(sheet.answers) for piece in outline.pieces) or bool(
        unplaced(outline, sheet.answers, frozenset())
    )
