"""Plans: an if-then plan for a known trigger, and five days with one belief."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from kindward.records.changes import PRACTICE_MEANING, add_practice
from kindward.records.codec import Migration, Record


@dataclass(frozen=True, slots=True)
class Look:
    """A look back at a plan after the next time; `went` is "helped", "partly", "not", "not-yet" (it has not come up), or empty."""

    meanings: ClassVar[Mapping[str, str]] = {
        "at": "When the reader looked back: local time in ISO 8601, with its offset.",
        "went": "Whether the plan helped: `helped`, `partly`, `not`, `not-yet` where it did not come up, or empty.",
        "note": "What the reader noticed.",
    }

    at: str = ""
    went: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Plan(Record):
    """If this happens, then I do that."""

    kind: ClassVar[str] = "plan"
    migrations: ClassVar[tuple[Migration, ...]] = (add_practice,)
    meanings: ClassVar[Mapping[str, str]] = {
        "trigger": "What the plan is for: a trigger, in the notebook's own words, or in small care a value; or empty.",
        "cue": "If: what happens.",
        "action": "Then: what the reader wants to do.",
        "rehearsed": "Whether the reader went through it once in their mind.",
        "moment": "The id of the Moment it came from, or empty.",
        "looks": "What came of it, each time the reader looked back.",
        "done": "Whether the reader has put the plan away.",
        "practice": PRACTICE_MEANING,
    }

    trigger: str = ""
    cue: str = ""
    action: str = ""
    rehearsed: bool = False
    moment: str = ""
    looks: tuple[Look, ...] = ()
    done: bool = False
    practice: str = ""


@dataclass(frozen=True, slots=True)
class Day:
    """One of the five days, whenever it was."""

    meanings: ClassVar[Mapping[str, str]] = {
        "on": "When the day was done: local time in ISO 8601, with its offset; empty while it is ahead.",
        "action": "One action, smaller than the reader would like.",
        "line": "The kind line of that day.",
        "review": "What came of it.",
    }

    on: str = ""
    action: str = ""
    line: str = ""
    review: str = ""


@dataclass(frozen=True, slots=True)
class FiveDays(Record):
    """One belief, five days, none of them on a date: a missed day moves."""

    kind: ClassVar[str] = "five-days"
    migrations: ClassVar[tuple[Migration, ...]] = (add_practice,)
    meanings: ClassVar[Mapping[str, str]] = {
        "area": "The part of life it is about.",
        "belief": "The belief to rehearse, about the time ahead.",
        "days": "The days so far, at most five.",
        "believed_first": "How believable the belief was on day one, 0 to 10, or null.",
        "believed_last": "How believable it was on day five, 0 to 10, or null.",
        "done": "Whether the reader has put it away.",
        "practice": PRACTICE_MEANING,
    }

    area: str = ""
    belief: str = ""
    days: tuple[Day, ...] = ()
    believed_first: int | None = None
    believed_last: int | None = None
    done: bool = False
    practice: str = ""
