"""A talk with somebody one trusts: who it could be, the message from what was written, its way out, and a regular talk."""

from collections.abc import Iterator
from typing import Final

from htpy import Node, a, p

from kindward.practice.pieces.base import Sheet, chosen, picked, text_of
from kindward.practice.pieces.calendar import InCalendar
from kindward.practice.pieces.composed import Composed, sentence
from kindward.practice.pieces.feelings import Feelings
from kindward.records.person import Person
from kindward.vocabulary.feelings import listed
from kindward.vocabulary.talk import ASKS, FAR, SAID

_REAL: Final = ("real", "")
"""Sorts of people who can be told: those of whom nothing else is known."""


def people(sheet: Sheet) -> Iterator[str]:
    """For an Offers: whom the reader keeps in their corner and can really tell, by name."""
    return (person.name for person in sheet.own(Person) if person.sort in _REAL)


def nobody(sheet: Sheet) -> Node:
    """For whoever finds nobody: people whose work it is to listen."""
    if text_of(sheet.answers, "who"):
        return None
    return p["If nobody comes to mind: ", a(href=f"{sheet.root}help/")["there are people whose work it is to listen."]]


def how_it_went(sheet: Sheet) -> str:
    """What is said to how the last talk went."""
    return next((SAID[each] for each in picked(sheet.answers, "landed") if each in SAID), "")


def FromAnswers() -> Composed:
    """The message as it can be put together, to be taken and changed."""
    return Composed("message", "From what you wrote:", _NOT_YET, _message)


_NOT_YET: Final = "Once you have written what happened, or what you ask for, a message can be put together here."
_MAY_I: Final = "Do you have ten minutes sometime this week? There is something I would like to tell you."


def _message(sheet: Sheet) -> Iterator[str]:
    """Paragraph by paragraph: whether it is a good time, what happened and how it was, what is clear by now, what to do for it."""
    answers = sheet.answers
    felt = Feelings.words(answers)
    told = [sentence(text_of(answers, "situation")), felt and f"I felt {listed(felt)}."]
    learned, ask = text_of(answers, "learned"), chosen(answers, "ask")
    if not (any(told) or learned or ask):
        return
    name = text_of(answers, "who")
    yield f"Hi {name}," if name and len(name) <= FAR else "Hi,"
    yield _MAY_I
    if any(told):
        yield " ".join(each for each in told if each)
    if learned:
        yield f"What I see so far: {sentence(learned)}"
    yield from (ASKS.get(each, f"What I would like from you: {sentence(each)}") for each in ask)


CALENDAR: Final = InCalendar("A call")
"""The regular talk in a calendar, and what it is called there where they write nothing."""
