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
_HEADS: Final = tuple(opening.removesuffix("{}") for opening in _OPENINGS)
_KEEP_CAPITAL: Final = ("I ", "I'", "I’")


def softer(line: str) -> tuple[str, ...]:
    """Wordings of `line` that claim less, mildest change first; none for an empty line."""
    rest = bare(line)
    if rest == line.strip() and not rest.startswith(_KEEP_CAPITAL):
        rest = rest[:1].lower() + rest[1:]
    return tuple(new for opening in _OPENINGS if (new := opening.format(rest)) != line.strip()) if rest else ()


def bare(line: str) -> str:
    """The line without the opening of ours that it begins with; any other line as it is."""
    text = line.strip()
    if not text.startswith(_HEADS):  # as nearly all are: this is asked of every field at every key
        return text
    return next(text.removeprefix(head).strip() for head in _HEADS if text.startswith(head))
