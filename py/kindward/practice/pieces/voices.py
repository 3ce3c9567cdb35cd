"""Two voices side by side: what each holds, in plain counts of words."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from htpy import Element, Node, p, table, tbody, td, th, thead, tr

from kindward.practice.pieces.base import Piece, Sheet, text_of
from kindward.practice.pieces.reply import answered
from kindward.practice.theirs import THEIRS

if TYPE_CHECKING:
    from kindward.language.tone import Mark, Row


@dataclass(frozen=True, slots=True)
class Voices(Piece):
    """The words in the fields `left` and `right` by what they hold: hard words, questions, offers of help, warm words.

    `called` says whose voice each is. The rules count words; what they make of the tone is for the reader to hear.
    """

    left: str
    right: str
    called: tuple[str, str]

    def draw(self, sheet: Sheet) -> Node:
        return answered(sheet, self._compared)

    def _compared(self, sheet: Sheet) -> Node:
        from kindward.language.tone import (
            side_by_side,
            tone_of,
        )  # the rules are many: read when there is what to compare

        left, right = text_of(sheet.answers, self.left), text_of(sheet.answers, self.right)
        if not (left and right):
            return p["Once there are words in both boxes, this is where you can see how they differ."]
        rows = side_by_side(tone_of(left), tone_of(right))
        if not rows:
            return p["By their words alone the two are close. You can hear whether the tone is, too."]
        return table(".kw-voices")[
            thead[tr[td, (th(scope="col")[name] for name in self.called)]],
            tbody[(_row(row, left, right, self.called) for row in rows)],
        ]


def _row(row: "Row", left: str, right: str, called: tuple[str, str]) -> Element:
    name = row.name[:1].upper() + row.name[1:]
    quoted = _quoted(left, row.left), _quoted(right, row.right)
    # Where columns find no room, the styles put the voice's name before its words.
    cells = (td(THEIRS, data_voice=voice)[words] for voice, words in zip(called, quoted, strict=True))
    return tr[th(scope="row")[name], cells]


def _quoted(text: str, marks: "tuple[Mark, ...]") -> str:
    return ", ".join(dict.fromkeys(f"“{text[mark.start : mark.end]}”" for mark in marks)) or "none"
