"""The person or resource: somebody or something in the reader's corner."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from kindward.records.codec import Record


@dataclass(frozen=True, slots=True)
class Person(Record):
    """A friend, a grandmother who died, a dog, a book, a place: whatever helps."""

    kind: ClassVar[str] = "person"
    meanings: ClassVar[Mapping[str, str]] = {
        "name": "The name, as the reader says it.",
        "gives": "What they are good for: listening, advice, a walk.",
        "line": "What they would say.",
        "reach": "How to reach them.",
        "pinned": "Whether it stands at the top of the notebook.",
    }

    name: str = ""
    gives: str = ""
    line: str = ""
    reach: str = ""
    pinned: bool = False
