"""One box to tick, for a field of the kept record that is true or false."""

from dataclasses import dataclass
from typing import Any

from htpy import Node, div

from kindward.practice.pieces.base import Answers, Piece, Sheet, chip, picked
from kindward.records import Record
from kindward.wire.messages import Answer

YES = ("yes",)
"""The answer of a box that is ticked."""


@dataclass(frozen=True, slots=True)
class YesBox(Piece):
    """A box under the words `ask`; the field of the record has its name."""

    name: str
    ask: str

    def draw(self, sheet: Sheet) -> Node:
        return div(".kw-choice.kw-chips")[
            chip(self.name, YES[0], self.ask, checked=YES[0] in picked(sheet.answers, self.name), many=True)
        ]

    def names(self) -> tuple[str, ...]:
        return (self.name,)

    def keep(self, answers: Answers) -> dict[str, Any]:
        return {self.name: True} if YES[0] in picked(answers, self.name) else {}

    def fill(self, record: Record) -> dict[str, Answer]:
        return {self.name: YES} if getattr(record, self.name, False) else {}
