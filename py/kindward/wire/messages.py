"""What the page tells a practice (messages) and what a practice asks of the page (effects): data, both ways.

Those that are about all of storage, files and paper are in whole_storage.py: only the data page has them.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import Any, ClassVar, Final

type Answer = str | tuple[str, ...]
"""What one form field holds: text, or the checked values of a group of boxes."""


@dataclass(frozen=True, slots=True)
class Stamp:
    """When a message was sent: `now`, local time in ISO 8601 with its offset, and `nonce`, eight random hex digits.

    Python asks no clock and no random source of its own, so that an update depends on nothing but its message.
    """

    now: str = "1970-01-01T00:00:00+00:00"
    nonce: str = "00000000"

    @property
    def id(self) -> str:
        """An identifier for a new record that sorts by time: `20261122T003015-1f2e3d4c`."""
        return f"{self.now[:19].replace('-', '').replace(':', '')}-{self.nonce}"


@dataclass(frozen=True, slots=True)
class Message:
    """Something that happened on the page."""

    stamp: Stamp = field(default_factory=Stamp, kw_only=True)


@dataclass(frozen=True, slots=True)
class Mounted(Message):
    """A practice came into the page. `draft` is what an earlier visit left, `carry` the text of a Moment to go on with."""

    draft: str | None = None
    carry: str | None = None
    fields: Mapping[str, Answer] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Input(Message):
    """The reader changed the field `name`, which now holds `value`."""

    name: str
    value: Answer


@dataclass(frozen=True, slots=True)
class Press(Message):
    """The reader pressed a button."""

    action: str
    value: str = ""


@dataclass(frozen=True, slots=True)
class Records(Message):
    """Stored records of one kind: all of them, or (`partial`) some beside those already told; text None means erased.

    `more` older ones were not sent; `before` and `recent` are what the Read asked that this answers, and empty for a change.
    """

    kind: str
    records: tuple[tuple[str, str | None], ...]
    partial: bool = False
    before: str = ""
    more: int = 0
    recent: bool = False


@dataclass(frozen=True, slots=True)
class Stored(Message):
    """How a save or a batch went; `reason` is "quota", "disabled", "newer", "locked" or "" ."""

    key: str
    ok: bool
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Tick(Message):
    """A timer that an effect started has run out."""

    timer: str


@dataclass(frozen=True, slots=True)
class Effect:
    """A request to the page; `do` is its name on the wire."""

    do: ClassVar[str]

    def wire(self) -> dict[str, Any]:
        """This effect as JSON-ready data."""
        return {"do": self.do} | {each.name: getattr(self, each.name) for each in fields(self)}


@dataclass(frozen=True, slots=True)
class Save(Effect):
    """Keep `text` under `key`; `v` is the record's version, so that a newer one is never overwritten."""

    do: ClassVar[str] = "save"
    key: str
    text: str
    v: int


@dataclass(frozen=True, slots=True)
class Read(Effect):
    """Send the records of `kind`, now, and those that change from now on.

    `before`: only those whose key sorts ahead of it; `holding`: only those whose stored text holds it. `most` of 0 means
    all of these, otherwise so many of the newest: by their key, which sorts by time, or (`recent`) by when they were last
    changed. Whatever is left out by one of the three comes beside what was told already (Records.partial).
    """

    do: ClassVar[str] = "read"
    kind: str
    before: str = ""
    most: int = 0
    holding: str = ""
    recent: bool = False


@dataclass(frozen=True, slots=True)
class Announce(Effect):
    """Say `text` to a screen reader, politely."""

    do: ClassVar[str] = "announce"
    text: str


@dataclass(frozen=True, slots=True)
class Focus(Effect):
    """Put the focus on `part`, so that the keyboard and the screen reader follow what changed.

    `at`: on a field of this name in it, or else on the first that can be seen of the buttons of this value and the places
    marked with it; where there is none, on the part. After a tap on a screen a field is left alone: the keyboard that comes
    with it would hide what follows.
    """

    do: ClassVar[str] = "focus"
    part: str
    at: str = ""


@dataclass(frozen=True, slots=True)
class Timer(Effect):
    """Send Tick(`id`) in `ms` milliseconds; a timer of the same id starts over."""

    do: ClassVar[str] = "timer"
    id: str
    ms: int


@dataclass(frozen=True, slots=True)
class Stop(Effect):
    """Forget the timer `id`."""

    do: ClassVar[str] = "stop"
    id: str


@dataclass(frozen=True, slots=True)
class Copy(Effect):
    """Put `text` on the clipboard."""

    do: ClassVar[str] = "copy"
    text: str


@dataclass(frozen=True, slots=True)
class Batch(Effect):
    """Keep and remove many texts, all of them or none; the answer is Stored(key=BATCH)."""

    do: ClassVar[str] = "batch"
    saves: tuple[tuple[str, str], ...] = ()
    erases: tuple[str, ...] = ()


BATCH: Final = "batch"
"""What Stored names in place of a key where an effect was about many."""


@dataclass(frozen=True, slots=True)
class Clear(Effect):
    """Remove this practice's draft: its words are kept elsewhere or let go."""

    do: ClassVar[str] = "clear"


type Effects = tuple[Effect, ...]
