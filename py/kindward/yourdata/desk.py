"""The state of the page "Your data"."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from kindward.exchange import Preview
from kindward.messages import Answer, Facts
from kindward.practice import Place
from kindward.yourdata.holdings import Holdings

type Asked = Literal["", "replace", "practice", "everything"]


@dataclass(frozen=True, slots=True)
class Incoming:
    """A chosen file: the texts in it, and what taking them in would do."""

    name: str
    size: int
    texts: Mapping[str, str]
    preview: Preview


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence about what was just done, in the part of the page where it was asked for."""

    part: str
    text: str
    failed: bool = False


@dataclass(frozen=True, slots=True)
class Desk:
    """`held` is None until storage was read. `asking` names what a second press would do, `waiting` what a batch under
    way means once it is done; `paper` holds the keys of what is laid out for printing, and `period` its days."""

    place: Place
    held: Holdings | None = None
    facts: Facts | None = None
    answers: Mapping[str, Answer] = field(default_factory=dict)
    incoming: Incoming | None = None
    asking: Asked = ""
    waiting: tuple[str, Holdings] | None = None
    told: Told | None = None
    paper: tuple[str, ...] | None = None
    period: str = ""

    @property
    def lines(self) -> tuple[str, ...]:
        return ()

    @property
    def root(self) -> str:
        return self.place.root

    def id(self, name: str) -> str:
        """An HTML id for `name` in this place."""
        return f"{self.place.id}-{name}"
