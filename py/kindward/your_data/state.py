"""The state of the page "Your data"."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from kindward.practice.base import Place
from kindward.records.exchange import Preview
from kindward.wire.messages import Answer
from kindward.wire.whole_storage import Facts
from kindward.your_data.stored import StoredTexts

type Asked = Literal["", "replace", "practice", "everything", "plain"]


@dataclass(frozen=True, slots=True)
class Incoming:
    """A chosen file: the texts in it, and what taking them in would do."""

    name: str
    size: int
    texts: Mapping[str, str]
    preview: Preview


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """A sentence about what was just done, in the part of the page where it was asked for."""

    part: str
    text: str
    failed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """A batch under way: what the reader reads in `part` once it is done, and what is stored then."""

    part: str
    said: str
    after: StoredTexts


@dataclass(frozen=True, slots=True, kw_only=True)
class Sealing:
    """A sealed file under way: its name, and the settings that note its date ("" where they cannot)."""

    name: str
    settings: str


@dataclass(frozen=True, slots=True)
class YourDataState:
    """`stored` is None until storage was read. `asking` names what a second press would do, and `form` in which form a file
    would go out then; `paper` holds the keys of what is laid out for printing, `period` its days, and `today` the day on which that was."""

    place: Place
    stored: StoredTexts | None = None
    facts: Facts | None = None
    answers: Mapping[str, Answer] = field(default_factory=dict)
    incoming: Incoming | None = None
    asking: Asked = ""
    form: str = ""
    waiting: Waiting | None = None
    sealing: Sealing | None = None
    notice: Notice | None = None
    paper: tuple[str, ...] | None = None
    period: str = ""
    today: str = ""

    @property
    def is_locked(self) -> bool:
        """Whether a lock keeps all of it from being read."""
        return self.stored is None and self.facts is not None and self.facts.lock == "closed"

    @property
    def lines(self) -> tuple[str, ...]:
        return ()

    @property
    def root(self) -> str:
        return self.place.root

    def id(self, name: str) -> str:
        """An HTML id for `name` in this place."""
        return f"{self.place.id}-{name}"
