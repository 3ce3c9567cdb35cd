"""The daily card: the day's playbook as far as the reader filled it in."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import ClassVar

from kindward.records.codec import Record


@dataclass(frozen=True, slots=True)
class DayCard(Record):
    """One day; any part of it counts."""

    kind: ClassVar[str] = "day"
    meanings: ClassVar[Mapping[str, str]] = {
        "on": "The day, as 2026-11-22.",
        "slots": "What the reader wrote into the day's slots, by the slot's name.",
        "result": "What happened, in neutral words.",
        "plan": "The id of a plan that the day used, or empty.",
    }

    on: str = ""
    slots: Mapping[str, str] = field(default_factory=dict)
    result: str = ""
    plan: str = ""
