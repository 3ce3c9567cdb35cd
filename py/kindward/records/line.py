"""The kind line: a sentence the reader found they can believe, kept to be offered again."""

from dataclasses import dataclass
from typing import ClassVar

from kindward.records.codec import Record


@dataclass(frozen=True, slots=True)
class Line(Record):
    """`believability` is 0 to 10, or None where it was not rated; `practice` and `moment` say where it came from."""

    kind: ClassVar[str] = "line"

    text: str
    believability: int | None
    practice: str
    moment: str
