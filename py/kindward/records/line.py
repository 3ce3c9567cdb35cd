"""The kind line: a sentence the reader found they can believe, kept to be offered again."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from kindward.records.changes import PRACTICE_MEANING, add_pinned, add_updated
from kindward.records.codec import Data, Migration, Record


def add_updated_and_pinned(data: Data) -> Data:
    """Lines can be edited and pinned since."""
    return add_pinned(add_updated(data))


@dataclass(frozen=True, slots=True)
class Line(Record):
    """A sentence on the reader's side."""

    kind: ClassVar[str] = "line"
    migrations: ClassVar[tuple[Migration, ...]] = (add_updated_and_pinned,)
    meanings: ClassVar[Mapping[str, str]] = {
        "text": "The line.",
        "believability": "How believable it was, 0 to 10; null where it was not rated.",
        "practice": PRACTICE_MEANING,
        "moment": "The id of the Moment it was written for, or empty.",
        "pinned": "Whether it stands at the top of the notebook.",
    }

    text: str = ""
    believability: int | None = None
    practice: str = ""
    moment: str = ""
    pinned: bool = False
