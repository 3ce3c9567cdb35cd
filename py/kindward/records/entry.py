"""The entry: one practice done once, with the answers that have no place of their own in the Moment."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from kindward.messages import Answer
from kindward.records.codec import Record


@dataclass(frozen=True, slots=True)
class Entry(Record):
    """`practice` is its name, `moment` the id of the Moment it looked at, `answers` the fields by name."""

    kind: ClassVar[str] = "entry"

    practice: str
    moment: str
    answers: Mapping[str, Answer]
