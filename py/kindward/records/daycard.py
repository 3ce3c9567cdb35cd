"""The daily card: the day's playbook as far as the reader filled it in."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import ClassVar

from kindward.records.changes import PRACTICE_MEANING, add_practice
from kindward.records.codec import Migration, Record
from kindward.wire.messages import Answer


@dataclass(frozen=True, slots=True)
class DayCard(Record):
    """One day; any part of it counts."""

    kind: ClassVar[str] = "day"
    migrations: ClassVar[tuple[Migration, ...]] = (add_practice,)
    meanings: ClassVar[Mapping[str, str]] = {
        "on": "The day, as 2026-11-22.",
        "slots": "What the reader wrote or chose in the day's slots, by the slot's name: a text, or the choices of a group.",
        "result": "What happened, in neutral words.",
        "plan": "The id of a plan that the day used, or empty.",
        "practice": PRACTICE_MEANING,
    }

    on: str = ""
    slots: Mapping[str, Answer] = field(default_factory=dict)
    result: str = ""
    plan: str = ""
    practice: str = ""
