"""Keeps a forgiveness statement beside its Moment, and each earlier wording of it with the day."""

from dataclasses import replace

from kindward.practice.guided.keeping.beside import AsMomentAnd
from kindward.practice.guided.sheet import Outline, Sheet
from kindward.records import Moment, Record
from kindward.records.forgiveness import Forgiveness, Revision
from kindward.wire.messages import Stamp


class AsStatement(AsMomentAnd[Forgiveness]):
    """Keeps what AsMomentAnd does; a statement that is written anew leaves its last wording among the revisions."""

    def __init__(self) -> None:
        super().__init__(Forgiveness, "statement", goes_on=lambda record, sheet: True)

    def beside(self, outline: Outline, sheet: Sheet, moment: Moment, stamp: Stamp) -> tuple[Record, ...]:
        before = sheet.newest.get(Forgiveness.kind, sheet.came.get(Forgiveness.kind))
        records = super().beside(outline, sheet, moment, stamp)
        return tuple(_revised(record, before) for record in records)


def _revised(record: Record, before: Record | None) -> Record:
    if not (isinstance(record, Forgiveness) and isinstance(before, Forgiveness) and before.statement):
        return record
    if record.statement == before.statement:
        return record
    last = Revision(before.updated or before.created, before.statement)
    return replace(record, revisions=(*record.revisions, last))
