"""Labels to tap while a count runs, for what passes; how often each came stays on the page and is never kept."""

from collections import Counter
from dataclasses import dataclass
from typing import Final

from htpy import Node, button, div, p

from kindward.practice.pieces.base import Answers, Piece, Sheet, picked
from kindward.vocabulary.feelings import listed
from kindward.wire.messages import Answer

OFTEN: Final = 3
"""What came so many times came often."""
MOST: Final = 200
"""More taps than this of one visit are forgotten, the first ones first."""


@dataclass(frozen=True, slots=True)
class Labels(Piece):
    """One button for each of `labels`, as long as something counts; `back` is said once one was tapped."""

    name: str
    ask: str
    labels: tuple[str, ...]
    back: str

    def draw(self, sheet: Sheet) -> Node:
        if sheet.running is None:
            return None
        last = picked(sheet.answers, self._tapped)[-1:]
        return div(".kw-labels")[
            p[self.ask],
            div(".kw-buttons")[
                (
                    button(".kw-button", type="button", data_press=f"label:{self.name}", value=label)[label]
                    for label in self.labels
                )
            ],
            p(".kw-hint")[f"{last[0]}. {self.back}" if last else "\u00a0"],  # its line is there before it is filled
        ]

    @property
    def _tapped(self) -> str:
        return f"_{self.name}"

    def owns(self, name: str) -> bool:
        return name == self._tapped

    def pressed(self, answers: Answers, action: str, value: str) -> dict[str, Answer] | None:
        if action != f"label:{self.name}" or value not in self.labels:
            return None
        return {self._tapped: (*picked(answers, self._tapped), value)[-MOST:]}

    def said_when_pressed(self) -> str:
        return self.back

    def often(self, answers: Answers) -> tuple[str, ...]:
        """The labels that were tapped, those that came most first."""
        return tuple(label for label, _ in Counter(picked(answers, self._tapped)).most_common())

    def came(self, answers: Answers) -> str:
        """What came often and what now and then, in a sentence without a number; "" where nothing was tapped."""
        counts = Counter(picked(answers, self._tapped)).most_common()
        often = listed(tuple(label.lower() for label, count in counts if count >= OFTEN))
        seldom = listed(tuple(label.lower() for label, count in counts if count < OFTEN))
        said = ", ".join(([f"{often} came often"] if often else []) + ([f"{seldom} now and then"] if seldom else []))
        said = said if often else said.replace(" now", " came now", 1)
        return said and f"{said[:1].upper()}{said[1:]}."
