"""Words that judge a result, and the question that a camera would answer."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from htpy import Node, li, ul

from kindward.practice.pieces.base import Piece, Sheet
from kindward.practice.pieces.findings import draw_marked
from kindward.practice.pieces.reply import SaidReply, answered
from kindward.practice.theirs import quoting

if TYPE_CHECKING:
    from kindward.language.results import Judgment

MOST: Final = 4
"""More words than this are too many to ask about at the end of a day."""


@dataclass(frozen=True, slots=True)
class Results(Piece):
    """The result in the field `of` with the words in it that judge, and for each what could be asked instead."""

    of: str

    def draw(self, sheet: Sheet) -> Node:
        return answered(sheet, self._found)

    def _found(self, sheet: Sheet) -> Node | SaidReply:
        from kindward.language.results import find_judgements  # the rules are many: read at the first result

        text = str(sheet.answers.get(self.of, ""))
        found = find_judgements(text)[:MOST] if text.strip() else ()
        if not found:
            return None
        return SaidReply(
            "Some of these words judge. You could ask what a camera would have seen:",
            [
                draw_marked(text, ((each.start, each.end, "judgment") for each in found)),
                ul(".kw-asked")[(_asked(each) for each in dict.fromkeys(found))],
            ],
        )


def _asked(judgment: "Judgment") -> Node:
    return li[quoting(f"{judgment.why} {judgment.question}")]
