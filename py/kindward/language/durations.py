"""Reads a length of time out of a few words, such as "an hour and fifty minutes", and says one in words."""

import re
from functools import cache
from typing import Final

from kindward.language.text.cues import lowered

_SMALL: Final = (
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
)
_TENS: Final = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "ninety": 90}
_NUMBERS: Final[dict[str, float]] = {
    **{word: number for number, word in enumerate(_SMALL)},
    **_TENS,
    "fifteen": 15,
    "eighteen": 18,
    "half a": 0.5,
    "half an": 0.5,
    "a quarter of an": 0.25,
    "three quarters of an": 0.75,
    "a couple of": 2,
    "a": 1,
    "an": 1,
}
_MINUTES: Final = {"h": 60, "m": 1}


def minutes_in(text: str) -> int | None:
    """The minutes that `text` speaks of; None where it names no length, or may name more than one ("two or three hours").

    Never raises, whatever the text.
    """
    lower = lowered(text[:200])
    if not lower.strip() or _open().search(lower):
        return None
    if short := _short().search(lower):
        return 60 * int(short[1]) + int(short[2]) or None
    found = [*_length().finditer(lower)]
    if [each["unit"][0] for each in found] not in (["h"], ["m"], ["h", "m"]):
        return None
    return round(sum((_number(each["number"]) + _rest(each)) * _MINUTES[each["unit"][0]] for each in found)) or None


def in_words(minutes: int) -> str:
    """So many minutes, in words: "half an hour", "an hour and 50 minutes"."""
    hours, rest = divmod(minutes, 60)
    if not hours:
        return {1: "a minute", 30: "half an hour"}.get(rest, f"{rest} minutes")
    if rest == 30:
        return "an hour and a half" if hours == 1 else f"{hours} and a half hours"
    whole = "an hour" if hours == 1 else f"{hours} hours"
    return f"{whole} and {in_words(rest)}" if rest else whole


def _number(said: str) -> float:
    tens, _, ones = said.replace("-", " ").partition(" ")
    if tens in _TENS and ones:
        return _TENS[tens] + _NUMBERS[ones]
    return _NUMBERS[said] if said in _NUMBERS else float(said.replace(",", "."))


def _rest(length: re.Match[str]) -> float:
    """What stands before or after the unit: "two and a half hours", "an hour and a half"."""
    return {"half": 0.5, "quarter": 0.25}.get(length["more"] or length["and"] or "", 0)


@cache
def _length() -> re.Pattern[str]:
    ones, tens = "|".join(_SMALL[1:10]), "|".join(_TENS)
    words = "|".join(sorted(_NUMBERS, key=len, reverse=True))
    return re.compile(
        rf"(?<![\w.,:-])(?P<number>(?:{tens})[- ](?:{ones})|\d{{1,4}}(?:[.,]\d{{1,2}})?|{words})"
        r"(?: and an? (?P<and>half|quarter))?[ -]?(?P<unit>h(?:ours?|rs?)?|m(?:in(?:ute)?s?)?)(?![a-z])(?: and an? (?P<more>half|quarter))?"
    )


@cache
def _short() -> re.Pattern[str]:
    """Hours and minutes run together: "1h50", "2 hrs 30"."""
    return re.compile(r"(?<![\w.,:-])(\d{1,2}) ?h(?:ours?|rs?)? ?([0-5]\d)(?![\d:.]| ?[a-z])")


@cache
def _open() -> re.Pattern[str]:
    """More than one length, or none that is meant: "two or three hours", "an hour each", "until four"."""
    return re.compile(r"\b(?:or|to|each|per|every|times|ago|from|before|after|until|till|late)\b|\d ?[-–—] ?\d")
