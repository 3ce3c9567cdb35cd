"""A belief about the time ahead: to choose or to write, how believable it is, and a gentle question where one may help."""

import re
from collections.abc import Iterator
from typing import Any, Final

from htpy import Node

from kindward.practice.pieces.base import Answers, Piece, Sheet, as_answers
from kindward.practice.pieces.line import KindLine
from kindward.practice.theirs import around
from kindward.records import Record
from kindward.vocabulary import five_days as words
from kindward.vocabulary.five_days import BELIEFS
from kindward.wire.messages import Answer

BELIEF: Final = "belief"
"""The field for the belief."""


def belief_in(answers: Answers) -> str:
    """The belief as it stands."""
    return _BELIEF.line(answers)


class _BeliefLine(KindLine):
    """A line about the time ahead: kind lines of the reader's are others, and are not among the choices."""

    __slots__ = ()

    def _own(self, sheet: Sheet) -> Iterator[str]:
        return iter(())


_BELIEF: Final = _BeliefLine(BELIEF, "Which of these could you grow into?", BELIEFS, "Or in your own words: I can …")


class Belief(Piece):
    """The belief, to choose or to write, with how believable it is, and softer wordings; it is filed among no kind lines."""

    __slots__ = ()

    def draw(self, sheet: Sheet) -> Node:
        return _BELIEF.draw(sheet)

    def names(self) -> tuple[str, ...]:
        return _BELIEF.names()

    def asks(self) -> dict[str, str]:
        return _BELIEF.asks()

    def typed(self, before: Answers, name: str, value: Answer) -> dict[str, Answer]:
        return _BELIEF.typed(before, name, value)

    def keep(self, answers: Answers) -> dict[str, Any]:
        said = _BELIEF.line(answers)
        return {BELIEF: said} if said else {}

    def fill(self, record: Record) -> dict[str, Answer]:
        belief = getattr(record, BELIEF, "")
        return as_answers(BELIEF, (belief,), BELIEFS, many=False) if belief else {}


def of_the_belief(sheet: Sheet) -> Node:
    """A gentle question for a belief that is up to others, looks back, or leaves no room; the belief stays as it is."""
    said = _BELIEF.line(sheet.answers)
    for found, (before, after) in _QUESTIONS:
        if hit := found.search(said):
            return around(before, f"“{hit[0]}”", after)
    return None


_OTHERS: Final = re.compile(
    r"(?i)^(?:they|he|she|people|everyone|everybody|my \w+)(?:['’]ll| will| is going to| are going to| has to| have to)\b"
)
_BACKWARD: Final = re.compile(
    r"(?i)\bI (?:was|had|did|used to|failed|could(?: not|n['’]t)|(?:have |['’]ve )?(?:always|never) (?:been|had|\w+ed))\b"
    r"|\bI(?: have|['’]ve) (?:always|never|been)\b"
)
_ABSOLUTE: Final = re.compile(
    r"(?i)(?<!not )(?<!almost )(?<!nearly )\b(?:always|never(?! mind)|every (?:single )?time|perfect(?:ly)?|flawless(?:ly)?"
    r"|no matter what|completely|totally)\b"
)
_QUESTIONS: Final = ((_OTHERS, words.OTHERS), (_BACKWARD, words.BACKWARD), (_ABSOLUTE, words.ABSOLUTE))
