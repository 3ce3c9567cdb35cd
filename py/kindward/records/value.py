"""The value: something that matters to the reader, as a compass and not as a rule."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from kindward.records.changes import PRACTICE_MEANING, add_practice
from kindward.records.codec import Migration, Record


@dataclass(frozen=True, slots=True)
class Value(Record):
    """A value in the reader's words."""

    kind: ClassVar[str] = "value"
    migrations: ClassVar[tuple[Migration, ...]] = (add_practice,)
    meanings: ClassVar[Mapping[str, str]] = {
        "text": "The value in a word or a few.",
        "why": "Why it matters, or what it looks like on a good day.",
        "near": "Whether it is one of the two that matter most now.",
        "pinned": "Whether it stands at the top of the notebook.",
        "practice": PRACTICE_MEANING,
    }

    text: str = ""
    why: str = ""
    near: bool = False
    pinned: bool = False
    practice: str = ""
