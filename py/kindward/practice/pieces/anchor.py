"""The anchor that was chosen, in sight as a place to return to."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from htpy import Node, p, span

from kindward.practice.pieces.base import Piece, Sheet, chosen
from kindward.practice.pieces.reply import answered
from kindward.practice.theirs import THEIRS
from kindward.vocabulary.anchors import NONE


@dataclass(frozen=True, slots=True)
class Anchor(Piece):
    """What was chosen as an anchor in the field `of`, with `say` and, for an anchor in `how`, how to be with it.

    Without one, or where none is wanted, nothing stands here.
    """

    of: str
    say: str = ""
    how: Mapping[str, str] = field(default_factory=dict)

    def draw(self, sheet: Sheet) -> Node:
        return answered(sheet, self._shown)

    def _shown(self, sheet: Sheet) -> Node:
        anchor = next(reversed(chosen(sheet.answers, self.of)), NONE)
        if anchor == NONE:
            return None
        more = " ".join(each for each in (self.how.get(anchor, ""), self.say) if each)
        return p["Your anchor: ", span(THEIRS)[f"“{anchor}.”"], f" {more}"]
