"""Lines to read: instructions to follow one after the other, or sentences that stand by themselves."""

from dataclasses import dataclass

from htpy import Node, div, li, ol, p

from kindward.practice.pieces.base import Piece, Sheet


@dataclass(frozen=True, slots=True)
class Say(Piece):
    """Lines to read and to follow, in their order; not `numbered`, each is a sentence of its own."""

    lines: tuple[str, ...]
    numbered: bool = True

    def draw(self, sheet: Sheet) -> Node:
        if self.numbered:
            return ol(".kw-say")[(li[line] for line in self.lines)]
        return div(".kw-read")[(p[line] for line in self.lines)]
