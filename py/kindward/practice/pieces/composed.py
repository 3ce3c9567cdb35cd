"""A text that Python composes from the reader's answers, to look at and to put into a field, where every word can be changed."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from htpy import Node, blockquote, button, div, p

from kindward.language import find_dangers
from kindward.practice.pieces.base import Piece, Sheet, text_of
from kindward.practice.pieces.reply import answered
from kindward.practice.theirs import THEIRS


@dataclass(frozen=True, slots=True)
class Composed(Piece):
    """What `of` makes of the answers, paragraph by paragraph, and a button that puts it into the field `field`.

    `say` leads to it; `empty` stands there while there is nothing to compose. Words of danger are not composed.
    """

    field: str
    say: str
    empty: str
    of: Callable[[Sheet], Iterable[str]]

    def draw(self, sheet: Sheet) -> Node:
        return answered(sheet, self._shown)

    def _shown(self, sheet: Sheet) -> Node:
        said = [*self.of(sheet)]
        text, there = "\n\n".join(said), text_of(sheet.answers, self.field)
        if text == there and said:
            return None
        if not said or find_dangers(text):
            return p[self.empty]
        does = "Put it in the box, in place of what is there" if there else "Put it in the box"
        return [
            p[self.say],
            blockquote(".kw-message", THEIRS)[(p[each] for each in said)],
            div(".kw-buttons")[button(".kw-button", type="button", data_press=f"fill:{self.field}", value=text)[does]],
        ]


def sentence(text: str) -> str:
    """A text of the reader's as a sentence: on one line, with a capital in front and a full stop behind, where it has none."""
    words = " ".join(text.split())
    return words[:1].upper() + words[1:] + ("" if not words or words[-1] in ".!?…”’\"')" else ".")
