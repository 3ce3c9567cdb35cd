"""What follows from a need that was found: a line to say, something small to do, where to go on; and safety first."""

from collections.abc import Iterator
from typing import Final

from htpy import p

from kindward.practice.base import Nexts
from kindward.practice.help_card import people_to_talk_to
from kindward.practice.pieces.base import Sheet, kept_before
from kindward.practice.pieces.choose import Choice
from kindward.practice.pieces.reply import Reply, SaidReply
from kindward.vocabulary.needs import NEEDS, SAFE, WHY, Need

FIELD: Final = "need"
"""The field for what is needed most."""


def Needs(ask: str) -> Choice:
    """The needs to choose one of, those that were chosen before in front."""
    return Choice(FIELD, ask, tuple(need.name for need in NEEDS), own="Something else", last_first=True)


def Safety() -> Reply:
    """People to talk to, for somebody who needs to be safe."""
    return Reply(_unsafe)


def _unsafe(sheet: Sheet) -> SaidReply | None:
    if SAFE not in sheet.chosen(FIELD):
        return None
    return SaidReply("If somebody is why you are not safe, that comes first.", p[people_to_talk_to(sheet.root)])


def _needs(sheet: Sheet) -> Iterator[Need]:
    """The need that was chosen, where it is one of ours."""
    return (need for need in NEEDS if need.name in sheet.chosen(FIELD))


def to_say(sheet: Sheet) -> Iterator[str]:
    """A line for the need, if it is not among the reader's lines already."""
    return (need.line for need in _needs(sheet) if need.line not in sheet.lines)


def to_do(sheet: Sheet) -> Iterator[str]:
    """Something small for the need, and what the reader did for themselves before, where it did not leave them heavier."""
    yield from (need.deed for need in _needs(sheet))
    yield from kept_before("next_step")(sheet)


def leads(sheet: Sheet) -> Nexts:
    """The practices that the need leads to, by slug, each with why."""
    return {slug: WHY[slug] for need in _needs(sheet) for slug in need.leads}
