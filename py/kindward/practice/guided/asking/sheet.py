"""What a practice knows that can ask a friend for a line, and the two messages that go between them."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from kindward.language import find_dangers
from kindward.practice.guided.handing import HandingSheet
from kindward.practice.pieces import text_of
from kindward.records.person import Person
from kindward.records.times import renewed
from kindward.wire.links import LONGEST_LINE, LONGEST_NAME, cleaned, link
from kindward.wire.messages import Answer, Stamp

ME: Final = "_me"
"""The field with the name of who asks; like the friend's two, it goes into no record."""
GIVEN: Final = "_given"
GIVER: Final = "_giver"


@dataclass(frozen=True, slots=True)
class AskingSheet(HandingSheet):
    """The sheet of a practice that can ask for a line."""

    asked: str | None = None
    """Who asks for a line, where the page was opened by such a link; "" for somebody without a name."""
    guest: Mapping[str, Answer] = field(default_factory=dict)
    """What the friend wrote, who is a guest on this device: it is no answer, and left in no draft."""
    brought: tuple[str, str] | None = None
    """A line that a link brought, and whose it is."""
    taking: Person | None = None
    """The ally with that line, on the way into storage."""
    not_taken: str = ""
    """Why it could not be kept, in a sentence."""
    is_writing: bool = False
    """Whether the message that asks is in view."""


def question(state: AskingSheet) -> str:
    """The message that asks, with its link."""
    name = cleaned(text_of(state.answers, ME), LONGEST_NAME)
    return (
        "Could you do something small for me? I would like to have one short line from you, to read before something hard. "
        f"This page has a place to write it, and makes a link that you can send back to me: {link(state.site, ask=name)}"
    )


def answer(state: AskingSheet) -> str:
    """The message that answers, with its link."""
    line, giver = (
        cleaned(text_of(state.guest, GIVEN), LONGEST_LINE),
        cleaned(text_of(state.guest, GIVER), LONGEST_NAME),
    )
    return f"Here is a line from me. This link brings it to you: {link(state.site, line=line, from_=giver)}"


def with_line(state: AskingSheet, line: str, giver: str, stamp: Stamp) -> Person:
    """The ally of that name with the line beside their own, or a new one."""
    known = known_by(state, giver)
    if known is None:
        return Person(stamp.id, stamp.now, stamp.now, name=giver, line=line, practice="allies", sort="real")
    lines = dict.fromkeys((*known.line.splitlines(), line))
    return replace(known, line="\n".join(lines), updated=renewed(known.updated, stamp.now))


def known_by(state: AskingSheet, giver: str) -> Person | None:
    """The kept ally whom a link calls by this name."""
    return next(
        (each for each in state.own(Person) if giver and each.name.strip().casefold() == giver.casefold()), None
    )


def is_danger(*texts: str) -> bool:
    """Whether one of these texts is heard as danger."""
    return any(find_dangers(each) for each in texts)
