"""Counts and weights as the reader says them: "41 entries, 118 KB"."""

from typing import Final

KIND_NAMES: Final = {
    "moment": ("entry", "entries"),
    "entry": ("set of answers to a practice", "sets of answers to practices"),
    "line": ("kind line", "kind lines"),
    "value": ("value", "values"),
    "person": ("person in your corner", "people in your corner"),
    "plan": ("if-then plan", "if-then plans"),
    "five-days": ("five-day plan", "five-day plans"),
    "day": ("daily card", "daily cards"),
    "forgiveness": ("forgiveness statement", "forgiveness statements"),
    "letter": ("letter", "letters"),
    "settings": ("note about your backups", "notes about your backups"),
    "draft": ("draft, started and not kept yet", "drafts, started and not kept yet"),
    "path": ("place on a path", "places on paths"),
    "aside": ("text set aside", "texts set aside"),
    "": ("other text", "other texts"),
}
"""What one and several of each kind are called, in the order in which they are listed; "" is any other."""


def counted(number: int, kind: str) -> str:
    """So many of a kind: "1 entry", "10,000 entries"."""
    one, many = KIND_NAMES[kind]
    return f"{number:,} {one if number == 1 else many}"


def weighed(size: int) -> str:
    """Bytes as a file manager says them; a kilobyte is 1,000."""
    if size < 1_000:
        return "under 1 KB"
    if size < 999_500:
        return f"{size / 1e3:.0f} KB"
    return f"{size / 1e6:.1f} MB" if size < 999_950_000 else f"{size / 1e9:.1f} GB"
