"""A belief about the time ahead: to choose or to write, how believable it is, and a gentle question where one may help."""

import re
from collections.abc import Iterator
from typing import Any, Final

from htpy import Node

from kindward.practice.pieces.base import Answers, Sheet, as_answers
from kindward.practice.pieces.line import KindLine
from kindward.practice.theirs import around
from kindward.records import Record
from kindward.vocabulary import five_days as words
from kindward.vocabulary.five_days import BELIEFS
from kindward.wire.messages import Answer

BELIEF: Final = "belief"
"""The field for the belief."""


class _Belief(KindLine):
    """A line that goes into the record's belief; it is filed among no kind lines, and these are not among its choices."""

    __slots__ = ()

    def _own(self, sheet: Sheet) -> Iterator[str]:
        return iter(())

    def is_filed(self, answers: Answers) -> bool:
        return False

    def keep(self, answers: Answers) -> dict[str, Any]:
        said = self.line(answers)
        return {BELIEF: said} if said else {}

    def fill(self, record: Record) -> dict[str, Answer]:
        belief = getattr(record, BELIEF, "")
        return as_answers(BELIEF, (belief,), BELIEFS, many=False) if belief else {}


THE_BELIEF: Final = _Belief(BELIEF, "Which of these could you grow into?", BELIEFS, "Or in your own words: I can …")
"""The belief, to choose or to write, with how believable it is, and softer wordings."""


def of_the_belief(sheet: Sheet) -> Node:
    """A gentle question for a belief that is up to others, looks back, or leaves no room; the belief stays as it is."""
    said = THE_BELIEF.line(sheet.answers)
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
