"""The Moment: one hard time, seen through any number of practices."""

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from kindward.records.codec import Record


class After(StrEnum):
    """How a practice left the reader."""

    LIGHTER = "lighter"
    SAME = "same"
    HEAVIER = "heavier"


@dataclass(frozen=True, slots=True)
class Felt:
    """A feeling the reader named; `intensity` is 0 to 10, or None where it was not asked."""

    word: str
    intensity: int | None = None


@dataclass(frozen=True, slots=True)
class Moment(Record):
    """What happened and what came of it. Every field may be empty: a practice fills in only what it asks.

    `created` and `updated` are local times in ISO 8601 with offset; `believability` is 0 to 10; `after` is one of
    After's values or empty; `practices` are the practices that looked at this Moment, in order.
    """

    kind: ClassVar[str] = "moment"

    updated: str = ""
    situation: str = ""
    triggers: tuple[str, ...] = ()
    feelings: tuple[Felt, ...] = ()
    critic_line: str = ""
    response: str = ""
    outcome: str = ""
    kinder_line: str = ""
    believability: int | None = None
    value: str = ""
    next_step: str = ""
    after: str = ""
    practices: tuple[str, ...] = ()
