"""Tells a plan that only says what somebody will leave ("I won't yell") from one that says what they will do."""

import re
from functools import cache
from typing import Final, Literal

from kindward.language.text.cues import lowered

type Leaving = Literal["speaking", "a screen", "a yes", "thinking", "other", ""]
"""What a plan would leave; "" where it says something to do, or where silence is better."""

_FAMILIES: Final[tuple[tuple[Leaving, str], ...]] = (
    ("", r"eat|food|meals?|snack|weigh|dinner|lunch|breakfast"),
    ("a yes", r"say(?:ing)? yes|agree|promise|promising|volunteer|tak(?:e|ing) (?:it |that |more |any more )?on\b|giv(?:e|ing) in"),
    ("thinking", r"blam|beat|call(?:ing)? myself|hard on myself|put(?:ting)? myself|think|worry|ruminat|dwell|compar|panic|obsess|judg"
                 r"|personally|to heart"),
    ("a screen", r"check|look|scroll|text|repl|send|post|refresh|e-?mail|message|messaging|google|phone|open"),
    ("speaking", r"yell|shout|scream|snap|argu|fight|interrupt|curs|swear|voice|talk|say|answer|lash|temper|defend|explain"
                 r"|apologi|complain|nag"),
)  # fmt: skip
"""By their first letters, words for what is left; the first family that has one counts. Nothing is said about eating."""


def leaving(text: str) -> Leaving:
    """What a plan leaves, where that is all it says; "" where it says what to do in its place, or not before when.

    Never raises, whatever the text.
    """
    found = _leaves().match(lowered(text[:300]).strip())
    if not found or _does().search(found["what"]):
        return ""
    for family, words in _FAMILIES:
        if re.search(rf"\b(?:{words})", found["what"]):
            return family
    return "other"


@cache
def _leaves() -> re.Pattern[str]:
    """A beginning that takes something away: "I will not", "don't", "stop yelling", "avoid"."""
    me = r"(?:then )?(?:i(?:'ll| will| shall| am going to| want to| have to| must| should| try to| do| can)?,? )?"
    return re.compile(
        rf"{me}(?:just |simply |really )?"
        r"(?:(?:not|never|don't|do not|won't|can't|cannot|shouldn't|mustn't|(?:try|am|i'm) not (?:to|going to)) (?:to )?"
        r"|(?:stop|quit|avoid|give up) (?=myself\b|\w+ing\b)|stop (?=myself\b)|(?:refrain|keep(?: myself)?) from "
        r"|no(?: more)? (?=\w+ing\b))(?!(?:now|yet|sure|today|much|know|mind|care|matter|want|need)\b)(?P<what>\S.{0,250})",
        re.DOTALL,
    )


@cache
def _does() -> re.Pattern[str]:
    """Words after which something to do may follow, or that say until when."""
    return re.compile(r"\b(?:but|instead|rather|and|then|until|till|before|unless|first|forget|only)\b|[;:.,] ?\w")
