"""The person or resource: somebody or something in the reader's corner."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from kindward.records.changes import PRACTICE_MEANING, add_practice
from kindward.records.codec import Data, Migration, Record


def add_sort(data: Data) -> Data:
    """A person of whom it was not asked whether they are real, remembered or imagined."""
    return data | {"sort": ""}


@dataclass(frozen=True, slots=True)
class Person(Record):
    """A friend, a grandmother who died, a dog, a book, a place: whatever helps."""

    kind: ClassVar[str] = "person"
    migrations: ClassVar[tuple[Migration, ...]] = (add_practice, add_sort)
    meanings: ClassVar[Mapping[str, str]] = {
        "name": "The name, as the reader says it.",
        "gives": "What they are good for: listening, advice, a walk.",
        "line": "What they would say; each sentence may stand on a line of its own.",
        "reach": "How to reach them.",
        "pinned": "Whether it stands at the top of the notebook.",
        "practice": PRACTICE_MEANING,
        "sort": "What they are: `real`, `remembered`, `imagined`, `animal`, `place` (a book, too), or empty.",
    }

    name: str = ""
    gives: str = ""
    line: str = ""
    reach: str = ""
    pinned: bool = False
    practice: str = ""
    sort: str = ""
