"""What the reader did lately: the practices of the last four weeks, out of whatever they kept. Nothing is counted."""

from collections.abc import Iterator

from kindward.practice.pieces.base import Sheet, text_of
from kindward.records import Entry, Line, Moment, Record
from kindward.records.daycard import DayCard
from kindward.records.plan import FiveDays, Plan
from kindward.records.value import Value
from kindward.wording.dates import WINDOW, day_of, days_back

REVIEWED = ("worked", "lesson", "tomorrow", "kind")
"""The slots of a day's card that the review fills."""


def practices_lately(sheet: Sheet) -> frozenset[str]:
    """The slugs of the practices that left something in the notebook in the last four weeks."""
    first = days_back(sheet.today, WINDOW)
    types: tuple[type[Record], ...] = (Moment, Entry, Line, DayCard, Plan, FiveDays, Value)
    records = (record for each in types for record in sheet.own(each))
    lately = (record for record in records if first <= day_of(record.created) <= sheet.today)
    return frozenset(slug for record in lately for slug in _practices(record) if slug)


def _practices(record: Record) -> Iterator[str]:
    match record:
        case Moment():
            yield from record.practices
        case DayCard():
            yield from ("day", "review") if any(text_of(record.slots, slot) for slot in REVIEWED) else ("day",)
        case Line():
            yield "kind-line"
        case Value():
            yield "values"
        case Plan():
            yield record.practice or "pre-commit"
        case FiveDays():
            yield "five-days"
        case Entry():
            yield record.practice
