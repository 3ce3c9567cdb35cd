"""For somebody who was harmed by another: what asks for the reader's part in it is left out, and people come first."""

from typing import Final

from htpy import Node, p

from kindward.language import Danger
from kindward.practice.help_card import dangers_by_field, people_to_talk_to
from kindward.practice.pieces.arrange import Beside
from kindward.practice.pieces.base import Piece, Sheet
from kindward.practice.pieces.reply import SaidReply, answered
from kindward.vocabulary.triggers import HARMED

TRIGGERS: Final = "triggers"
"""The field for what set it off."""
_SAID: Final = "If somebody harmed you, that is not your fault, and nothing here asks what you did."


def was_harmed(sheet: Sheet) -> bool:
    """Whether the reader named harm among what set it off, or wrote in any field of somebody who hurts them."""
    found = dangers_by_field(sheet.answers).values()
    return HARMED in sheet.chosen_many(TRIGGERS) or any(Danger.HURT in dangers for dangers in found)


class UnlessHarmed(Beside):
    """Pieces that ask for the reader's share; whoever was harmed reads in their place that nobody asks for one.

    A piece with words in it stays: they may be the very ones that speak of the harm.
    """

    __slots__ = ()

    def draw(self, sheet: Sheet) -> Node:
        is_left_out = was_harmed(sheet)
        said = answered(sheet, lambda _: SaidReply(_SAID, p[people_to_talk_to(sheet.root)]) if is_left_out else None)
        return [said, (piece.draw(sheet) for piece in self.pieces if not is_left_out or _holds_words(piece, sheet))]


def _holds_words(piece: Piece, sheet: Sheet) -> bool:
    return any(sheet.chosen(name) for name in piece.names())
