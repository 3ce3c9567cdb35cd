"""Looks at what somebody expects of themselves for a while: a rule for good, nothing that could be seen, or no time named.

After S0, a coach's own model: an expectation is clear when one can tell afterwards whether it was met.
"""

import re
from functools import cache, lru_cache
from typing import Final, Literal

from kindward.language import find_hits
from kindward.language.model import Kind
from kindward.language.text.cues import lowered

type Open = Literal["rule", "unseen", "time", ""]
"""What is left open: it is a rule for good, what was done could not be seen, no time is named; or nothing."""

_RULES: Final = frozenset({Kind.ABSOLUTE, Kind.SHOULD})


@lru_cache(maxsize=64)
def left_open(text: str) -> Open:
    """The first thing that an expectation leaves open, of those that matter most; "" where it is clear enough.

    Never raises, whatever the text.
    """
    lower = lowered(text)
    if _for_good().search(lower) or any(hit.kind in _RULES for hit in find_hits(text)):
        return "rule"
    if _unseen().search(lower) and not _measured().search(lower):
        return "unseen"
    return "" if _time().search(lower) else "time"


@cache
def _for_good() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:always|never(?! mind)|ever again|no more|every (?:single )?(?:day|time|night|morning)|from now on|for good|all the time)\b"
    )


@cache
def _unseen() -> re.Pattern[str]:
    """Comparisons and inner states, which nobody could watch."""
    return re.compile(
        r"\b(?:better|more|less|harder|stricter|healthier|nicer|calmer|happier|enough|properly|productive|disciplined|organized"
        r"|motivated|focused|on top of|get (?:it|myself|my act) together|be (?:good|kind|strong|patient|present|myself|okay|normal))\b"
    )


@cache
def _measured() -> re.Pattern[str]:
    """A number or a thing counted makes "more" a thing to see: "two more calls", "ten minutes less"."""
    return re.compile(
        r"\b(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|half|once|twice)\b(?: \w+){0,2} (?:more|less|better)\b"
    )


@cache
def _time() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|to(?:day|night|morrow)|noon|midnight|morning|evening|afternoon|night"
        r"|week|weekend|month|lunch|breakfast|dinner|supper|bedtime|minutes?|hours?|once|twice|by|before|after|until|till|when|while"
        r"|at (?:\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\w*|\d+(?::\d\d)? ?(?:a\.?m|p\.?m)|january|february|march|april"
        r"|june|july|august|september|october|november|december)\b"
    )
