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
LOCK_PANEL: Final = "data-lock"
LOCK_WHEN: Final = "data-lock-when"
LOCK_DO: Final = "data-lock-do"
LOCK_SHOW: Final = "data-lock-show"
LOCK_SURE: Final = "data-lock-sure"
LOCK_SAY: Final = "data-lock-say"
FILE: Final = "data-file"
SEALED: Final = "sealed"
PASSING: Final = "data-passing"
"""On a field for the moment of use, such as a search: it goes into no draft."""

MESSAGES: Final = (
    "mount",
    "input",
    "press",
    "records",
    "stored",
    "tick",
    "unmount",
    "everything",
    "facts",
    "file",
)
EFFECTS: Final = (
    "save",
    "read",
    "announce",
    "focus",
    "timer",
    "stop",
    "download",
    "copy",
    "clear",
    "print",
    "batch",
    "read-all",
    "erase-all",
    "facts",
    "persist",
)


def record_key(kind: str, id: str) -> str:
    """The local-storage key of one record: `kindward:<kind>:<id>`."""
    return f"{PREFIX}{kind}:{id}"
