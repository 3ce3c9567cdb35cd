"""Takes a standard apart into what it asks for, one by one, and finds what asks for more than anybody could see done.

After S2, an article for general readers: a standard is fair where it fits the limits of time, energy and pressure.
"""

import re
from functools import cache
from typing import Final

from kindward.language.expectations import left_open
from kindward.language.stems import themes
from kindward.language.text.cues import lowered
from kindward.language.text.reading import sentences

MOST: Final = 12
"""More than so many demands are not told apart."""


def demands(text: str) -> tuple[str, ...]:
    """What a standard asks for, in the reader's words: its sentences, lines, and what commas part; at most MOST.

    Never raises, whatever the text.
    """
    parts = (part for start, end in sentences(text) for part in re.split(r"[,;\n•]", text[start:end]))
    found = (re.sub(r"^(?:[-–—*\s]|(?:and|then|also)(?= ))+|[.!?…\s]+$", "", part.strip()) for part in parts)
    return tuple(dict.fromkeys(part for part in found if len(part) > 1))[:MOST]


def unseen(text: str) -> tuple[str, ...]:
    """The demands that nobody could see met, or that have no end: "be cheerful", "never be late", "everything clean"."""
    return tuple(
        each for each in demands(text) if left_open(each) in ("rule", "unseen") or _endless().search(lowered(each))
    )


def left_out(crisis: str, fair: str) -> tuple[str, ...]:
    """The demands of `crisis` that could be seen, and of which `fair` has no word in any form."""
    open_ones, kept = unseen(crisis), {theme.key for theme in themes((fair,), least=1)}
    seen = (each for each in demands(crisis) if each not in open_ones)
    return tuple(each for each in seen if kept.isdisjoint(theme.key for theme in themes((each,), least=1)))


def keeps_others_safe(text: str) -> bool:
    """Whether it speaks of something that may hurt somebody if half of it is done: medicine, driving, a small child."""
    return bool(_safety().search(lowered(text)))


@cache
def _endless() -> re.Pattern[str]:
    """A way to be, where a place or a time to be at is a thing to see; and all of something."""
    return re.compile(
        r"^(?:(?:i|it|they|and)(?:'ve)? )?(?:(?:have to|has to|must|should|ought to|need to|needs to|got to|gotta|am to) )?(?:don'?t |not )?be "
        r"(?!(?:at|in|on|there|here|home|back|up|by|done|out|off|with|over|through|ready by)\b)"
        r"|\b(?:everything|perfect(?:ly)?|flawless(?:ly)?|spotless|all of (?:it|them)|impress\w*)\b"
    )


@cache
def _safety() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:medicines?|medications?|meds|pills?|dose|doses|insulin|drive|driving|infants?|newborn|toddlers?|car seat|seat ?belts?"
        r"|safety|checklist|patients?|surgery|scaffold\w*|smoke alarms?|allerg\w+)\b"
    )
