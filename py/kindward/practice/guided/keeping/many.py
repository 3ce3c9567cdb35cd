"""Keeps any number of records of one type, such as a sheet's allies, and what else it holds as a Moment, where there is anything else."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Protocol

from kindward.practice.guided.keeping.base import unplaced
from kindward.practice.guided.keeping.moments import AsMoment
from kindward.practice.guided.sheet import Outline, Sheet
from kindward.practice.pieces import Answers
from kindward.practice.pieces import Sheet as Shown
from kindward.records import Record
from kindward.wire.messages import Answer, Stamp
from kindward.wire.names import record_key


class ToKeep(Protocol):
    """The new records, whose ids begin with `id`, and the kept ones that were changed, each on its newest version."""

    def __call__(self, sheet: Shown, *, id: str, now: str) -> Iterable[Record]: ...


@dataclass(frozen=True)
class AsMany(AsMoment):
    """Keeps records of type `cls`, and erases those that were taken away; they are no Moment's in particular.

    `to_keep` gives those to keep, `to_erase` the ids of those to erase, and `rest` the answers that are about none of them.
    """

    cls: type[Record]
    to_keep: ToKeep
    to_erase: Callable[[Shown], tuple[str, ...]]
    rest: Callable[[Answers], Mapping[str, Answer]]
    asks_after: bool = True

    def records(self, outline: Outline, sheet: Sheet, stamp: Stamp) -> tuple[Record, ...]:
        many = tuple(self.to_keep(sheet, id=stamp.id, now=stamp.now))
        rest = replace(sheet, answers=self.rest(sheet.answers))
        is_moment = bool(sheet.moment) or _is_said(outline, rest)
        if is_moment or not (many or self.to_erase(sheet) or sheet.kept):
            return (*super().records(outline, rest, stamp), *many)
        return many

    def erased(self, outline: Outline, sheet: Sheet) -> tuple[str, ...]:
        return tuple(record_key(self.cls.kind, id) for id in self.to_erase(sheet))

    def settled(self, outline: Outline, sheet: Sheet) -> Sheet:
        """What was kept stands among the stored ones: another press keeps nothing twice."""
        gone = self.to_erase(sheet)
        kept = {record_key(self.cls.kind, each.id): each for each in sheet.tried if isinstance(each, self.cls)}
        others = {key: each for key, each in sheet.stored.get(self.cls.kind, {}).items() if each.id not in gone}
        stored = {**sheet.stored, self.cls.kind: {**others, **kept}}
        return replace(sheet, stored=stored, answers=self.rest(sheet.answers))


def _is_said(outline: Outline, sheet: Sheet) -> bool:
    """Whether there is more to keep than the many; how it was alone makes no Moment."""
    answers = sheet.answers
    return any(piece.keep(answers) for piece in outline.pieces) or bool(unplaced(outline, answers, frozenset()))
