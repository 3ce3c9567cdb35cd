"""Takes a standard apart into what it asks for, one by one, and finds what asks for more than anybody could see done.

After S2, an article for general readers: a standard is fair where it fits the limits of time, energy and pressure.
"""

import re
from functools import cache, lru_cache
from typing import Final

from kindward.language.expectations import left_open
from kindward.language.text.cues import lowered
from kindward.language.text.reading import sentences

MOST: Final = 12
"""More than so many demands are not told apart."""


@lru_cache(maxsize=16)
def demands(text: str) -> tuple[str, ...]:
    """What a standard asks for, in the reader's words: its sentences, lines, and what commas part; at most MOST.

    Kept, for a key asks four times. Never raises, whatever the text.
    """
    parts = (part for start, end in sentences(text) for part in re.split(r"[,;\n•]", text[start:end]))
    found: dict[str, None] = {}
    for part in parts:
        each = re.sub(r"^(?:[-–—*\s]|(?:and|then|also)(?= ))+|[.!?…\s]+$", "", part.strip())
        if len(each) > 1:
            found[each] = None
        if len(found) == MOST:
            break
    return tuple(found)


def unseen(text: str) -> tuple[str, ...]:
    """The demands that nobody could see met, or that have no end: "be cheerful", "never be late", "everything clean"."""
    return tuple(
        each for each in demands(text) if left_open(each) in ("rule", "unseen") or _endless().search(lowered(each))
    )


def left_out(crisis: str, fair: str) -> tuple[str, ...]:
    """The demands of `crisis` that could be seen, and of which `fair` has no word, in one number or the other."""
    open_ones, kept = unseen(crisis), _words(fair)
    return tuple(each for each in demands(crisis) if each not in open_ones and kept.isdisjoint(_words(each)))


def _words(text: str) -> frozenset[str]:
    """The longer words without their endings: "windows" and "window"; stems.py says more, and weighs 16 KB on the way to a reader."""
    return frozenset(re.sub(r"(?:'s|e?s|ed|ing)$", "", word) for word in re.findall(r"[^\W\d_']{4,}", lowered(text)))


def keeps_others_safe(text: str) -> bool:
    """Whether it speaks of something that may hurt somebody if half of it is done: medicine, driving, a small child."""
    return bool(_safety().search(lowered(text)))


@cache
def _endless() -> re.Pattern[str]:
    """A way to be, where a place or a time to be at is a thing to see; and all of something."""
    return re.compile(
        r"^(?:(?:i|it|have to|has to|must|should|need to|don'?t|not) )*be (?!(?:at|in|on|there|here|home|back|up|by|done|out|off|with)\b)"
        r"|\b(?:everything|perfect|perfectly|flawless|spotless|impress)\b"
    )


@cache
def _safety() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:medic(?:ine|ation)s?|meds|pills?|doses?|insulin|driv(?:e|ing)|newborn|toddlers?|car seat|checklist|patients?)\b"
    )
