"""Keeps an if-then plan, and with it what came of the plans made before: a look a day, and whether one is put away."""

from dataclasses import replace
from typing import Final

from kindward.practice.guided.keeping.records import AsRecord
from kindward.practice.guided.sheet import Outline, Sheet
from kindward.practice.pieces.plans import is_about, looked_at
from kindward.records import Record
from kindward.records.plan import Plan
from kindward.wire.messages import Stamp
from kindward.wire.names import record_key


class AsPlan(AsRecord[Plan]):
    """Keeps what AsRecord does, and the plans of before that were looked at; where nothing else was said, these alone."""

    def records(self, outline: Outline, sheet: Sheet, stamp: Stamp) -> tuple[Record, ...]:
        came, said = Plan.kind in sheet.came, bool(self._fields(outline, sheet.answers))
        looked = tuple(looked_at(sheet, stamp.now, is_changed=came or said))
        if looked and not (came or said):
            return looked
        tried = tuple(each for each in sheet.tried if not is_about(sheet.answers, each.id))
        return (*looked, *super().records(outline, replace(sheet, tried=tried), stamp))

    def settled(self, outline: Outline, sheet: Sheet) -> Sheet:
        """What was kept stands among the stored ones; the page goes on with the plan it made, and not with one it looked at."""
        kept = {record_key(each.kind, each.id): each for each in sheet.tried}
        sheet = replace(sheet, stored={**sheet.stored, Plan.kind: {**sheet.stored.get(Plan.kind, {}), **kept}})
        if not is_about(sheet.answers, sheet.tried[-1].id):
            return sheet
        came, newest = (
            {kind: each for kind, each in of.items() if kind != Plan.kind} for of in (sheet.came, sheet.newest)
        )
        return replace(sheet, came=came, newest=newest)


AS_PLAN: Final = AsPlan(Plan, begins=lambda sheet: {"moment": sheet.moment.id if sheet.moment else ""})
"""A new plan each time; the Moment that it came from is named in it."""
