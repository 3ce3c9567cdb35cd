"""What the reader noted at earlier visits, to be read again."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from htpy import Node, li, p, ul

from kindward.language import find_dangers
from kindward.practice.pieces.base import Piece, Sheet
from kindward.practice.pieces.reply import answered
from kindward.practice.theirs import THEIRS


@dataclass(frozen=True, slots=True)
class NotedBefore(Piece):
    """A list of what `of` gives, the first `most` of it, under the line `say`; where there is none, nothing stands here.

    Words of danger are never shown again.
    """

    say: str
    of: Callable[[Sheet], Iterable[str]]
    most: int = 5

    def draw(self, sheet: Sheet) -> Node:
        return answered(sheet, self._noted)

    def _noted(self, sheet: Sheet) -> Node:
        words = dict.fromkeys(word for each in self.of(sheet) if (word := each.strip()) and not find_dangers(word))
        shown = [*words][: self.most]
        return shown and [p[self.say], ul[(li(THEIRS)[each] for each in shown)]]
