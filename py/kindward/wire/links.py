"""Links that carry words in their fragment, the part of an address that no server is sent: messages, effects, and their form.

Only a practice that asks for words by a link imports this.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar, Final

from kindward.wire.messages import Effect, Message, Stamp

ASK: Final = "ask"
LINE: Final = "line"
FROM: Final = "from"
TAKES: Final = (ASK, LINE)
"""Fields of a fragment that are ours: `ask` has the name of who asks, `line` the answer, and `from` whose it is."""
LONGEST_LINE: Final = 280
LONGEST_NAME: Final = 60
"""In characters: what is longer is cut, for nobody knows who made the link."""
_JOINERS: Final = "\u200c\u200d"
"""Marks without a shape of their own that words of some scripts, and some emoji, cannot do without."""


@dataclass(frozen=True, slots=True)
class Linked(Message):
    """Where the page stands, and what it was opened with.

    `site` is the absolute address of the site's root; `shares`: the device has a sheet to share with; `link` holds the
    fragment's fields by name, as strangers wrote them, where it had one that the practice takes.
    """

    site: str
    shares: bool = False
    link: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Link(Effect):
    """Send Linked now, and at each link that comes with one of the fields `takes`; such a fragment leaves the address.

    The page keeps it in mind, for an engine that starts anew. Without any fields, it forgets it, and Linked tells where it stands.
    """

    do: ClassVar[str] = "link"
    takes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Share(Effect):
    """Hand `text` to the device's own sheet for sharing, or where there is none, put it on the clipboard."""

    do: ClassVar[str] = "share"
    text: str


def _read_linked(message: dict[str, Any], stamp: Stamp) -> Message:
    given = message.get("link")
    texts = {name: text for name, text in given.items() if isinstance(text, str)} if isinstance(given, dict) else {}
    return Linked(str(message["site"]), bool(message.get("shares")), texts, stamp=stamp)


READ: Final[dict[str, Callable[[dict[str, Any], Stamp], Message]]] = {"link": _read_linked}
"""What reads each of these messages, by its type."""


def cleaned(text: str, most: int) -> str:
    """A stranger's text on one line: without controls, marks of direction and half characters, `most` characters at most."""
    shown = (" " if each.isspace() else each for each in text[: 4 * most])
    return " ".join("".join(each for each in shown if each.isprintable() or each in _JOINERS).split())[:most].strip()


def link(site: str, **fields: str) -> str:
    """A link to the practice of the site at `site`, with `fields` in its fragment."""
    said = "&".join(f"{name.rstrip('_')}={_encoded(text)}" for name, text in fields.items())
    return f"{site}practices/allies/#{said}"


def _encoded(text: str) -> str:
    """Text for a field, as forms spell it; a full stop too, for programs that find links leave one out at the end."""
    words = (
        "".join(each if each.isascii() and each.isalnum() else _escaped(each) for each in word)
        for word in text.split(" ")
    )
    return "+".join(words)


def _escaped(character: str) -> str:
    return "".join(f"%{byte:02X}" for byte in character.encode())
