"""The names that Python, the page's markup and the browser's modules share (overrides/assets/js/names.js holds the same)."""

from typing import Final

PREFIX: Final = "kindward:"

PART: Final = "data-part"
LIVE: Final = "data-live"
PRESS: Final = "data-press"
PRIMARY: Final = "data-primary"
MANY: Final = "data-many"
FOCUS: Final = "data-focus"
CARRY: Final = "data-carry"

MESSAGES: Final = ("mount", "input", "press", "records", "stored", "tick", "unmount")
EFFECTS: Final = (
    "save",
    "erase",
    "read",
    "announce",
    "focus",
    "timer",
    "stop",
    "download",
    "copy",
    "clear",
    "print",
)


def record_key(kind: str, id: str) -> str:
    """The local-storage key of one record: `kindward:<kind>:<id>`."""
    return f"{PREFIX}{kind}:{id}"
