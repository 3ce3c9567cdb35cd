"""Keeps a sheet as one record of a type of its own: a day's card, a plan, a statement."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields, replace
from typing import Any

from kindward.practice.guided.keeping.base import Keeping, differing, kind_line, merged, unplaced
from kindward.practice.guided.sheet import Outline, Sheet
from kindward.records import Line, Record
from kindward.records.times import renewed
from kindward.wire.messages import Answer, Effects, Read, Stamp

RECENT = 20
"""So many of the newest of its type are looked through for the one that the sheet goes on with."""


def _nothing(sheet: Sheet) -> Mapping[str, Any]:
    return {}


@dataclass(frozen=True)
class AsRecord[R: Record](Keeping):
    """Keeps the answers as one record of type `cls`.

    A piece with `into` fills the field of that name; `rest` names a field, a mapping, that takes every other answer.
    `goes_on` says of a kept record whether the sheet goes on with it, such as today's card; without it, each is a new one.
    `begins` gives the fields that a new one has from the start. `of_day` names a field for the day: then there is one
    record a day, and the sheet goes on with today's.
    """

    cls: type[R]
    rest: str = ""
    goes_on: Callable[[R, Sheet], bool] | None = None
    begins: Callable[[Sheet], Mapping[str, Any]] = _nothing
    of_day: str = ""
    types: tuple[type[Record], ...] = field(init=False)
    begins_again: bool = field(init=False)

    def __post_init__(self) -> None:
        if self.cls is Line:
            raise TypeError("kind lines are filed by the piece KindLine, which keeps words of danger out")
        if day := self.of_day:
            object.__setattr__(self, "goes_on", lambda record, sheet: getattr(record, day) == sheet.today)
            object.__setattr__(self, "begins", lambda sheet: {day: sheet.today})
        object.__setattr__(self, "types", (self.cls,))
        object.__setattr__(self, "begins_again", self.goes_on is None)

    def asks_for(self, outline: Outline, sheet: Sheet) -> Effects:
        return (Read(self.cls.kind, most=RECENT),)

    def found(self, cls: type[Record], outline: Outline, sheet: Sheet) -> Record | None:
        own = sheet.own(self.cls)
        if came := sheet.came.get(cls.kind):
            return next((each for each in own if each.id == came.id), None)
        return next((each for each in own if self.goes_on and self.goes_on(each, sheet)), None)

    def answers(self, record: Record, outline: Outline, today: str = "") -> dict[str, Answer]:
        rest = getattr(record, self.rest) if self.rest else {}
        filled = (piece.fill(record) for piece in outline.pieces)
        return {**rest, **{name: value for each in filled for name, value in each.items() if value}}

    def records(self, outline: Outline, sheet: Sheet, stamp: Stamp) -> tuple[Record, ...]:
        """The record with what the reader changed here on its newest version, and the kind line."""
        blank, came = self.cls("", ""), sheet.came.get(self.cls.kind)
        stored = sheet.newest.get(self.cls.kind, came) or self._new(outline, sheet, stamp)
        came_answers = self.answers(came, outline) if came else {}
        changed = differing(self._fields(outline, came_answers), self._fields(outline, sheet.answers), blank)
        if self.rest:
            before, now = (self._rest(outline, answers) for answers in (came_answers, sheet.answers))
            changed[self.rest] = merged(getattr(stored, self.rest), before, now)
        record = replace(stored, **changed, updated=renewed(stored.updated, stamp.now))
        brought = self._line_of(outline, came_answers)
        return (record, *kind_line(outline, sheet, id=record.id, now=record.updated, brought=brought))

    def _new(self, outline: Outline, sheet: Sheet, stamp: Stamp) -> Record:
        """A record with nothing of the answers in it; a try that was refused goes on under the same name."""
        id = sheet.tried[0].id if sheet.tried else stamp.id
        source = {"practice": outline.card.slug} if "practice" in self._names else {}
        return self.cls(id, stamp.now, **source, **self.begins(sheet))

    @property
    def _names(self) -> frozenset[str]:
        return frozenset(field.name for field in fields(self.cls))

    def _fields(self, outline: Outline, answers: Mapping[str, Answer]) -> dict[str, Any]:
        said = {name: value for piece in outline.pieces for name, value in piece.keep(answers).items()}
        return {name: value for name, value in said.items() if name in self._names}

    def _rest(self, outline: Outline, answers: Mapping[str, Answer]) -> dict[str, Answer]:
        return unplaced(outline, answers, self._names)

    def _line_of(self, outline: Outline, answers: Mapping[str, Answer]) -> tuple[str, int | None]:
        from kindward.practice.pieces import KindLine

        said = (
            (each.line(answers), each.believability(answers)) for each in outline.pieces if isinstance(each, KindLine)
        )
        return next((each for each in said if each[0]), ("", None))
