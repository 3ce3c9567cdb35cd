"""What the reader named now and at an earlier visit, too."""

from dataclasses import dataclass

from htpy import Node

from kindward.practice.pieces.base import Piece, Sheet, chosen_many
from kindward.practice.pieces.reply import answered
from kindward.practice.theirs import around
from kindward.vocabulary.feelings import listed


@dataclass(frozen=True, slots=True)
class MetBefore(Piece):
    """Which of the choices made in the field `of` were made here before; where none was, nothing is said."""

    of: str

    def draw(self, sheet: Sheet) -> Node:
        return answered(sheet, self._met)

    def _met(self, sheet: Sheet) -> Node:
        before = {word for entry in sheet.entries for word in chosen_many(entry.answers, self.of)}
        again = tuple(word for word in sheet.chosen_many(self.of) if word in before)
        return again and around("You have named this here before: ", listed(again), ".")
