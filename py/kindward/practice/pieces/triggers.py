"""What sets the reader's hard moments off, out of the Moments that they kept."""

from collections import Counter
from collections.abc import Iterator
from typing import Final

from kindward.practice.pieces.base import FEELINGS, Sheet
from kindward.practice.pieces.harmed import TRIGGERS as TRIGGERS_FIELD
from kindward.records import Moment
from kindward.vocabulary.triggers import HARMED, TRIGGERS

_THEME: Final = 3
"""A trigger that stands in so many entries comes back."""


def triggers(sheet: Sheet) -> Iterator[str]:
    """For an Offers: what set off the Moment that comes along; the reader's other Moments, the most frequent first, of equals
    the newest; then what may set one off.

    For harm done by somebody else there is no plan to make.
    """
    counted: Counter[str] = Counter()
    said: dict[str, str] = {}
    for moment in sheet.own(Moment):  # newest first, and the newest spelling is the one that is offered
        own = {same(trigger): trigger for trigger in moment.triggers}
        counted.update([*own])
        said = {**own, **said}
    brought = sheet.moment.triggers if sheet.moment else ()
    known = {same(each): each for each in (*brought, *(said[each] for each, _ in counted.most_common()), *TRIGGERS)}
    return (each for each in known.values() if each != HARMED)


def leads(sheet: Sheet) -> Iterator[tuple[str, str]]:
    """Where a setback may lead: to forgiving oneself where part of it was theirs, to a plan where the same thing comes back."""
    if {"guilty", "regretful"} & {*sheet.chosen_many(FEELINGS)}:
        yield "forgiveness", "if part of it was yours, and you would like to put it down."
    if comes_back(sheet):
        yield "pre-commit", "if this keeps coming back, to plan for next time."


def comes_back(sheet: Sheet) -> bool:
    """Whether one of the triggers named here stands in two earlier Moments as well; harm done by somebody else is no theme."""
    now = {same(each) for each in sheet.chosen_many(TRIGGERS_FIELD) if each != HARMED}
    before = Counter(each for moment in sheet.earlier for each in {*map(same, moment.triggers)} & now)
    return any(times + 1 >= _THEME for times in before.values())


def same(text: str) -> str:
    """A trigger in the letters in which it is compared with others."""
    return " ".join(text.split()).casefold()
