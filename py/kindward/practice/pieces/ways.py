"""Ways to steady the body at earlier visits: which went well, how it was after one, and the way back to where one came from."""

from collections.abc import Iterator
from typing import Final

from kindward.practice.catalog import CARDS
from kindward.practice.pieces.base import Sheet, picked, text_of
from kindward.vocabulary.feelings import listed
from kindward.vocabulary.steadying import NOW as AFTERWARDS
from kindward.vocabulary.steadying import RESTLESS

WAY: Final = "way"
NOW: Final = "now"
"""The fields for the way that was taken, and for what was different afterwards."""


def _after(sheet: Sheet) -> dict[str, tuple[str, ...]]:
    """Each way that was taken before, the last one first, with what was tapped after it the last time."""
    found: dict[str, tuple[str, ...]] = {}
    for entry in sheet.entries:
        tapped = picked(entry.answers, NOW)
        found.setdefault(text_of(entry.answers, WAY), tuple(each for each in AFTERWARDS if each in tapped))
    return found


def went_well(sheet: Sheet) -> Iterator[str]:
    """The ways that were taken before, the last one first, without those that left the reader more restless."""
    return (way for way, now in _after(sheet).items() if RESTLESS not in now)


def how_it_was(sheet: Sheet) -> str:
    """How it was after the way that is chosen, when the reader took it the last time; "" where nothing is known."""
    now = _after(sheet).get(sheet.text(WAY), ())
    if RESTLESS in now:
        return "Last time, you were more restless after this one. Another one may suit you better today."
    return f"Last time, after this one, you tapped: {listed(now)}." if now else ""


def back_again(sheet: Sheet) -> Iterator[tuple[str, str]]:
    """The practice that the reader came from with their words, to go on there."""
    came = [slug for slug in (sheet.moment.practices if sheet.moment else ()) if slug in CARDS and slug != "settle"]
    return ((slug, "to go on where you were.") for slug in came[-1:])
