"""The Moment: one hard time, seen through any number of practices."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from kindward.records.codec import Data, Migration, Record


class After(StrEnum):
    """How a practice left the reader."""

    LIGHTER = "lighter"
    SAME = "same"
    HEAVIER = "heavier"


@dataclass(frozen=True, slots=True)
class Felt:
    """A feeling the reader named; `intensity` is 0 to 10, or None where it was not asked."""

    meanings: ClassVar[Mapping[str, str]] = {
        "word": "The feeling, in a word.",
        "intensity": "How strong it was, 0 to 10; null where that was not asked.",
    }

    word: str
    intensity: int | None = None


def add_response_kinds(data: Data) -> Data:
    """Until then a response had the reader's own words alone."""
    return data | {"response_kinds": []}


@dataclass(frozen=True, slots=True)
class Moment(Record):
    """What happened and what came of it. Every field may be empty: a practice fills in only what it asks."""

    kind: ClassVar[str] = "moment"
    migrations: ClassVar[tuple[Migration, ...]] = (add_response_kinds,)
    meanings: ClassVar[Mapping[str, str]] = {
        "situation": "What happened.",
        "triggers": "What set it off: the choices made, and the reader's own words.",
        "feelings": "What the reader felt.",
        "critic_line": "What the reader told themselves.",
        "response": "What the reader did.",
        "response_kinds": "What kinds of response that was: the choices made.",
        "outcome": "What came of it.",
        "kinder_line": "A kinder line.",
        "believability": "How believable that line was, 0 to 10; null where it was not rated.",
        "value": "The value at stake.",
        "next_step": "The next small step.",
        "after": "How it felt afterward: `lighter`, `same`, `heavier`, or empty.",
        "practices": "The practices that looked at this Moment, in order.",
    }

    situation: str = ""
    triggers: tuple[str, ...] = ()
    feelings: tuple[Felt, ...] = ()
    critic_line: str = ""
    response: str = ""
    response_kinds: tuple[str, ...] = ()
    outcome: str = ""
    kinder_line: str = ""
    believability: int | None = None
    value: str = ""
    next_step: str = ""
    after: str = ""
    practices: tuple[str, ...] = ()
