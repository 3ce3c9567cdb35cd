"""Keeps five days with one belief: what was changed of a day goes onto that day of the plan as storage holds it."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final

from kindward.practice.guided.keeping.base import kind_line
from kindward.practice.guided.keeping.records import AsRecord
from kindward.practice.guided.sheet import Outline, Sheet
from kindward.practice.pieces import five_days as pieces
from kindward.practice.pieces import number, picked, text_of
from kindward.practice.pieces.belief import BELIEF
from kindward.practice.pieces.five_days import ACT, BEFORE, DAY, DONE, LINE, MOST, PLAN, REVIEW
from kindward.records import Record
from kindward.records.plan import Day, FiveDays
from kindward.records.times import renewed
from kindward.wire.messages import Answer, Stamp
from kindward.wire.names import record_key
from kindward.wording.dates import day_of

OF_A_DAY: Final = (ACT, LINE, f"{LINE}.own", f"{LINE}.believed", REVIEW, f"{BELIEF}.believed")
"""The fields that belong to the day in view. Those of a day that was left for the next one have its number: "action-2"."""
_BELIEVED: Final = {1: "believed_first", MOST: "believed_last"}
_PLANNED: Final = ("area", BELIEF, DONE)

type DayField = tuple[int, str]
"""A day's number, and the name of a field of Day."""


def _goes_on(plan: FiveDays, sheet: Sheet) -> bool:
    """With the plan that the reader chose, else with the newest that is not put away."""
    wanted = sheet.text(PLAN)
    return plan.id == wanted if wanted else not plan.done


class _AsFiveDays(AsRecord[FiveDays]):
    def answers(self, record: Record, outline: Outline, today: str = "") -> dict[str, Answer]:
        if not isinstance(record, FiveDays):
            return {}
        planned = super().answers(record, outline, today)
        away: Answer = ("yes",) if record.done else ()
        of_day = pieces.day_answers(record, pieces.next_day(record, today))
        return {PLAN: record.id, **planned, DONE: away, **{name: value for name, value in of_day.items() if value}}

    def records(self, outline: Outline, sheet: Sheet, stamp: Stamp) -> tuple[Record, ...]:
        """The plan with what the reader changed here on its newest version, and the day's kind line."""
        came, at = sheet.came.get(FiveDays.kind), pieces.day_in_view(sheet)
        newest = sheet.newest.get(FiveDays.kind, came) or self._new(outline, sheet, stamp)
        if not isinstance(newest, FiveDays):
            return ()
        before = came if isinstance(came, FiveDays) else FiveDays("", "")
        now = self._fields(outline, sheet.answers) | {DONE: "yes" in picked(sheet.answers, DONE)}
        now = {name: now.get(name, "") for name in _PLANNED} | _believed(sheet.answers, at)
        changed = {name: value for name, value in now.items() if value != getattr(before, name)}
        days = _days(newest, before, sheet, at, stamp)
        plan = replace(newest, **changed, days=days, updated=renewed(newest.updated, stamp.now))
        held = before.days[at - 1].line if at <= len(before.days) else ""
        return (plan, *kind_line(outline, sheet, id=f"{plan.id}-{at}", now=plan.updated, brought=(held, None)))

    def settled(self, outline: Outline, sheet: Sheet) -> Sheet:
        """The plan stands among the stored ones, and days that were left for the next are in it."""
        plan = sheet.newest[FiveDays.kind]
        stored = {**sheet.stored.get(FiveDays.kind, {}), record_key(FiveDays.kind, plan.id): plan}
        left = {f"{name}-{day}" for name in OF_A_DAY for day in range(1, MOST + 1)}
        answers = {name: value for name, value in sheet.answers.items() if name not in left}
        return replace(sheet, answers={**answers, PLAN: plan.id}, stored={**sheet.stored, FiveDays.kind: stored})


def left_behind(answers: Mapping[str, Answer], at: int) -> dict[str, Answer]:
    """What is written of day `at`, and of the one before it, under names with their numbers: the next day comes into view."""
    of_day = {f"{name}-{at}": answers.get(name, "") for name in OF_A_DAY}
    return of_day | ({f"{REVIEW}-{at - 1}": answers[BEFORE]} if BEFORE in answers else {})


def _believed(answers: Mapping[str, Answer], at: int) -> dict[str, int | None]:
    found: dict[str, int | None] = {}
    for day, field in _BELIEVED.items():
        name = f"{BELIEF}.believed" + ("" if day == at else f"-{day}")
        if day == at or name in answers:
            found[field] = number(answers, name)
    return found


def _said(answers: Mapping[str, Answer], at: int) -> dict[DayField, str]:
    """What the answers say of each day that was in view here."""
    found: dict[DayField, str] = {}
    for day in range(1, at + 1):
        end = "" if day == at else f"-{day}"
        if day == at or ACT + end in answers:
            line = next(iter(picked(answers, LINE + end)), "") or text_of(answers, f"{LINE}.own{end}")
            found |= {(day, ACT): text_of(answers, ACT + end), (day, LINE): line}
        if day == at or REVIEW + end in answers:
            found[day, REVIEW] = text_of(answers, REVIEW + end)
    if at > 1 and BEFORE in answers:
        found[at - 1, REVIEW] = text_of(answers, BEFORE)
    return found


def _days(newest: FiveDays, before: FiveDays, sheet: Sheet, at: int, stamp: Stamp) -> tuple[Day, ...]:
    """The plan's days with what was changed here. A day is on the date on which it was planned, or taken again."""
    days, was = (dict(enumerate(plan.days, 1)) for plan in (newest, before))
    for (day, field), text in _said(sheet.answers, at).items():
        if text != getattr(was.get(day, Day()), field):
            days[day] = replace(days.get(day, Day()), **{field: text})
            is_planned = field != REVIEW or not days[day].on
            if is_planned and day_of(days[day].on) != stamp.now[:10]:
                days[day] = replace(days[day], on=stamp.now)
    if sheet.text(DAY) and at in days and day_of(days[at].on) != stamp.now[:10]:
        days[at] = replace(days[at], on=stamp.now)
    return tuple(days.get(number, Day()) for number in range(1, max(days, default=0) + 1))


AS_FIVE_DAYS: Final[Any] = _AsFiveDays(FiveDays, goes_on=_goes_on)
"""One plan at a time; it goes on with the newest that is not put away."""
