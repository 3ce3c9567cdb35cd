"""Instructions to follow, one after the other."""

from dataclasses import dataclass

from htpy import Node, li, ol

from kindward.practice.pieces.base import Piece, Sheet


@dataclass(frozen=True, slots=True)
class Say(Piece):
    """Lines to read and to follow, in their order."""

    lines: tuple[str, ...]

    def draw(self, sheet: Sheet) -> Node:
        return ol(".kw-say")[(li[line] for line in self.lines)]
