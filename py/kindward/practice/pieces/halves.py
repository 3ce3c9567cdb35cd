"""What somebody would like to do, and half of it."""

import re
from collections.abc import Iterator
from typing import Final

from kindward.practice.pieces.base import Sheet, text_of
from kindward.practice.pieces.reply import SaidReply
from kindward.vocabulary import five_days as words

WHOLE: Final = "_whole"
"""The field for what they would like to do; HALF is that for the half of it, and the one that is kept."""
HALF: Final = "action"


def halves(sheet: Sheet) -> Iterator[str]:
    """For an Offers: half of what the reader would like to do, by its number, and only its beginning."""
    whole = text_of(sheet.answers, WHOLE).rstrip(".!")
    if half := half_of(whole):
        yield half
    if whole:
        yield words.BEGINNING + whole


def half_of(whole: str) -> str:
    """A text with the first count in it halved, such as "read five pages" for ten; "" where nothing is counted."""
    found = _COUNT.search(whole)
    half = _count(found[1]) // 2 if found else 0
    if not (found and half):
        return ""
    counted = found[2].removesuffix("s") if half == 1 else found[2]
    return f"{whole[: found.start()]}{half if found[1].isdigit() else _COUNTS[half]} {counted}{whole[found.end() :]}"


_COUNTS: Final = dict(
    enumerate(["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"], 1)
)
_COUNT: Final = re.compile(
    rf"(?i)(?<!\bat )(?<!\bby )(?<![:.,\w-])\b(\d{{1,3}}|{'|'.join(_COUNTS.values())}) (?!(?:[ap]\.?m|o['’]clock)\b)(\w+)\b"
)


def _count(said: str) -> int:
    return int(said) if said.isdigit() else {word: count for count, word in _COUNTS.items()}[said.lower()]


def of_the_act(sheet: Sheet) -> SaidReply | None:
    """A question for an act that is still the whole of it."""
    whole, act = (" ".join(text_of(sheet.answers, name).casefold().split()).rstrip(".!") for name in (WHOLE, HALF))
    is_whole = whole and whole in act and not act.startswith(words.BEGINNING.casefold().strip())
    return SaidReply(words.AS_LARGE, None) if is_whole else None
