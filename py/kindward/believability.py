"""Softer wordings for a kind line that is hard to believe.

Repeating a line one cannot believe can make it worse for people who think little of themselves (Wood et al. 2009);
so a line that is believed less than 6 of 10 is offered again in a wording that claims less.
"""

from typing import Final

ENOUGH: Final = 6
"""A line believed this much, of 10, is fine as it is."""

_OPENINGS: Final = (
    "I am willing to consider that {}",
    "Part of me could come to believe that {}",
    "I do not believe it yet, and I can still hear it: {}",
    "Somebody who cares about me might say that {}",
)
_KEEP_CAPITAL: Final = ("I ", "I'", "I’")


def softer(line: str) -> tuple[str, ...]:
    """Wordings of `line` that claim less, mildest change first; none for an empty line."""
    bare = _bare(line)
    return tuple(new for opening in _OPENINGS if (new := opening.format(bare)) != line.strip()) if bare else ()


def _bare(line: str) -> str:
    """The line without an opening of ours, so that the rungs never pile up."""
    text = line.strip()
    for opening in _OPENINGS:
        head = opening.removesuffix("{}")
        if text.startswith(head):
            return text.removeprefix(head).strip()
    return text if text.startswith(_KEEP_CAPITAL) else text[:1].lower() + text[1:]
