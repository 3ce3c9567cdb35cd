"""How strong it is, asked first; from a strength on, steadying and help are offered before anything else."""

from dataclasses import dataclass

from htpy import Element, Node, a, div, p

from kindward.practice.help_card import STRONG
from kindward.practice.pieces.base import Answers, Piece, Sheet, number
from kindward.practice.pieces.choose import Scale
from kindward.practice.pieces.feelings import STRENGTH, strongest
from kindward.practice.pieces.reply import reply_place

SCALE = Scale(STRENGTH, "How strong is it, right now?", "barely there", "as strong as it gets")


@dataclass(frozen=True, slots=True)
class Gate(Piece):
    """Asks how strong it is; from `at` on, of 10, steadying comes first. Going on is the reader's choice."""

    at: int = STRONG

    def draw(self, sheet: Sheet) -> Node:
        strong = (number(sheet.answers, STRENGTH) or 0) >= self.at
        return [SCALE.draw(sheet), reply_place(strong and steadying(sheet.root))]

    def names(self) -> tuple[str, ...]:
        return (STRENGTH,)

    def asks(self) -> dict[str, str]:
        return {STRENGTH: SCALE.ask}


@dataclass(frozen=True, slots=True)
class Steadying(Piece):
    """After feelings with their strengths: where the strongest is `at` or more, of 10, steadying is offered."""

    at: int = STRONG

    def draw(self, sheet: Sheet) -> Node:
        return reply_place(self._is_needed(sheet.answers) and steadying(sheet.root))

    def _is_needed(self, answers: Answers) -> bool:
        return strongest(answers) >= self.at


def steadying(root: str) -> Element:
    """Something to do at once for what is strong, and where to go: first the body, then people."""
    return div(".kw-care")[
        p["That is strong. You could steady yourself first and come back; what you wrote stays here."],
        p["Press both feet into the floor. Look for five things of one color. Take as long as you like."],
        p[
            a(href=f"{root}practices/settle/")["Steady yourself"],
            " gives you five ways to do that, and ",
            a(href=f"{root}help/")["help"],
            " is here. Going on is fine, too.",
        ],
    ]
