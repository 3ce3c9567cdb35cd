"""Forgiving oneself: a way out for those whom it could hurt, the statement, and those that were written before."""

from collections.abc import Iterator
from typing import Final

from htpy import Element, Node, a, button, details, div, p, summary

from kindward.language import find_clear_dangers
from kindward.practice.help_card import people_to_talk_to
from kindward.practice.pieces.base import Piece, Sheet, picked, text_of
from kindward.practice.pieces.composed import Composed, sentence
from kindward.practice.pieces.reply import answered
from kindward.practice.pieces.yes_box import YesBox
from kindward.practice.theirs import THEIRS, around
from kindward.records import After
from kindward.records.forgiveness import Forgiveness
from kindward.vocabulary.feelings import listed
from kindward.vocabulary.forgiveness import AGAIN, HARMED, SAID
from kindward.wording.dates import day_in_words, day_of

WHOSE: Final = "whose"
"""The field for what it is about: something one did, or something else."""
MOST: Final = 3
"""So many of the statements written before are there to be read; the notebook has all."""


def way_out(sheet: Sheet) -> Node:
    """For somebody who was harmed people to talk to, for somebody who confesses again and again a page that knows of it."""
    if HARMED in picked(sheet.answers, WHOSE):
        return p[SAID[HARMED], people_to_talk_to(sheet.root)]
    if AGAIN in picked(sheet.answers, WHOSE):
        return p[SAID[AGAIN], a(href=f"{sheet.root}take-care/#ocd")["This may be worth reading first."]]
    return None


def what_i_am(sheet: Sheet) -> Node:
    """Words in what the reader owns that say what they are, and not what they did."""
    from kindward.language import Kind, find_hits

    owned = text_of(sheet.answers, "owned")
    hit = next((each for each in (find_hits(owned) if owned else ()) if each.kind is Kind.LABEL), None)
    if hit is None:
        return None
    return around("", f"“{owned[hit.start : hit.end]}”", " says what you are. What was it that you did?")


def owned_first(sheet: Sheet) -> str:
    """For whoever would let go before they own anything."""
    return (
        ""
        if text_of(sheet.answers, "owned")
        else "What you own comes first. You can write it one step back, in one sentence."
    )


def _statement(sheet: Sheet) -> Iterator[str]:
    """The statement from the answers, a paragraph each, what is owned ahead of all else; nothing without that."""
    owned = text_of(sheet.answers, "owned")
    if not owned:
        return
    let_go = (*picked(sheet.answers, "let_go"), text_of(sheet.answers, "let_go.own").rstrip("."))
    parts = {
        "What I own: ": owned,
        "What it did: ": text_of(sheet.answers, "impact"),
        "What I am doing about it: ": text_of(sheet.answers, "repair"),
        "What was not mine: ": text_of(sheet.answers, "not_mine"),
        "How I want to act from here on: ": text_of(sheet.answers, "intention"),
        "What I am putting down, because it fixes nothing: ": listed(tuple(each for each in let_go if each)),
    }
    yield from (lead + sentence(said) for lead, said in parts.items() if said)


def FromAnswers() -> Composed:
    """The statement as it can be put together, to be taken and changed."""
    return Composed("statement", "From what you wrote:", _NOT_YET, _statement)


_NOT_YET: Final = "Once you have written what you own, it can be put together here."


def InTheMorning() -> YesBox:
    """Whether the statement is to be read in the morning, where a kind day has it."""
    return YesBox("mornings", _READ)


_READ: Final = "Show it in A kind day, to read in the morning"


class EarlierStatements(Piece):
    """The statements written before, folded, each with a button to go on with it; for somebody who was here before.

    One with words of danger is not shown again, nor one that left the reader heavier, nor the one on the page.
    """

    __slots__ = ()

    def draw(self, sheet: Sheet) -> Node:
        return answered(sheet, self._listed)

    def _listed(self, sheet: Sheet) -> Node:
        if sheet.moment:
            return None
        moments = {moment.id: moment for moment in sheet.earlier}
        passed = {id for id, moment in moments.items() if moment.after == After.HEAVIER}
        before = [each for each in shown(sheet) if each.moment not in passed][:MOST]
        return (
            bool(before)
            and div(".kw-again")[
                p["You have written a statement before. You could read it, or go on with it:"],
                (_folded(each, can_go_on=each.moment in moments) for each in before),
            ]
        )


def shown(sheet: Sheet) -> Iterator[Forgiveness]:
    """The reader's statements, newest first, without those that hold words of danger."""
    return (
        each for each in sheet.own(Forgiveness) if each.statement.strip() and not find_clear_dangers(each.statement)
    )


def _folded(record: Forgiveness, *, can_go_on: bool) -> Element:
    on = day_in_words(day_of(record.updated or record.created))
    more = button(".kw-quiet", type="button", data_press="return-to", value=record.moment)["Go on with this one"]
    return details[
        summary["From ", on] if on else summary["A statement"],
        (p(THEIRS)[each] for each in record.statement.split("\n") if each.strip()),
        can_go_on and div(".kw-buttons")[more],
    ]


class MorningStatement(Piece):
    """The statements that the reader wants to have in the morning, folded: it is they who open one."""

    __slots__ = ()

    def draw(self, sheet: Sheet) -> Node:
        return answered(sheet, self._listed)

    def _listed(self, sheet: Sheet) -> Node:
        return [_folded(each, can_go_on=False) for each in shown(sheet) if each.mornings][:MOST] or None
