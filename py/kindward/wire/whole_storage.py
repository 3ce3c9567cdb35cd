"""Messages and effects about all of storage, files and paper: the data page has them, and of practices only one that prints a part."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, ClassVar, Final

from kindward.wire.messages import Effect, Message, Stamp

ALL: Final = "all"
"""What Stored names in place of a key where everything was erased."""


@dataclass(frozen=True, slots=True)
class Everything(Message):
    """All that is stored under our prefix, by key; the lock's record is left out."""

    texts: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Facts(Message):
    """What the browser says of its storage.

    `storage` is "" where it keeps what is written, else why it does not: "quota" or "disabled". `room` is what the
    browser estimates that this address may still store in all its ways, in bytes; None where it does not say.
    `persisted` is "yes", "no" or "unknown". `shared`: other projects' pages lie under the same address. `lock` is "off",
    "open" or "closed".
    """

    storage: str = ""
    room: int | None = None
    persisted: str = "unknown"
    shared: bool = False
    lock: str = "off"


@dataclass(frozen=True, slots=True)
class File(Message):
    """The reader chose a file of `size` bytes. `reason` says why its text is not here: "huge", "unreadable", or ""."""

    name: str
    size: int
    text: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Download(Effect):
    """Hand the reader `text` as a file called `name`.

    `sealed`: under a passphrase that the page asks for and Python never sees; Stored(SEALED) tells that it was made.
    """

    do: ClassVar[str] = "download"
    name: str
    mime: str
    text: str
    sealed: bool = False


@dataclass(frozen=True, slots=True)
class Print(Effect):
    """Open the browser's print dialog; `alone`: for the one piece of the page that says it can be printed by itself."""

    do: ClassVar[str] = "print"
    alone: bool = False


@dataclass(frozen=True, slots=True)
class ReadAll(Effect):
    """Send Everything now, and what changes from now on as Records."""

    do: ClassVar[str] = "read-all"


@dataclass(frozen=True, slots=True)
class EraseAll(Effect):
    """Remove every key of ours, the lock's too, and what waits to be carried; the answer is Stored(key=ALL)."""

    do: ClassVar[str] = "erase-all"


@dataclass(frozen=True, slots=True)
class AskFacts(Effect):
    """Send Facts."""

    do: ClassVar[str] = "facts"


@dataclass(frozen=True, slots=True)
class Persist(Effect):
    """Ask the browser for the promise to keep what is stored, then send Facts."""

    do: ClassVar[str] = "persist"


def _read_everything(message: dict[str, Any], stamp: Stamp) -> Message:
    return Everything(tuple((key, text) for key, text in message["texts"]), stamp=stamp)


def _read_facts(message: dict[str, Any], stamp: Stamp) -> Message:
    room = message.get("room")
    whole = room if isinstance(room, int) else None
    facts = (message["storage"], whole, message["persisted"], bool(message["shared"]), str(message.get("lock", "off")))
    return Facts(*facts, stamp=stamp)


def _read_file(message: dict[str, Any], stamp: Stamp) -> Message:
    return File(message["name"], message["size"], message["text"], message["reason"], stamp=stamp)


READ: Final[dict[str, Callable[[dict[str, Any], Stamp], Message]]] = {
    "everything": _read_everything,
    "facts": _read_facts,
    "file": _read_file,
}
"""What reads each of these messages, by its type on the wire."""
