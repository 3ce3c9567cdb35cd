"""A deck of small things: three at a time to choose from, and none twice before all have come."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from htpy import Node, button, div, fieldset, legend

from kindward.practice.pieces.base import (
    OWN,
    Answers,
    Piece,
    Sheet,
    as_answers,
    chips,
    chosen,
    picked,
    text_of,
)
from kindward.practice.pieces.write import own_words
from kindward.records import Record
from kindward.wire.messages import Answer

HAND: Final = 3
"""So many are shown at a time."""


@dataclass(frozen=True, slots=True)
class Deck(Piece):
    """Cards to choose one of, HAND at a time, in their order; those that were answered before come last, with the reader's own.

    `into` is the field of the kept record that shares the words. What was passed over is known until the page is begun anew.
    """

    name: str
    ask: str
    cards: tuple[str, ...]
    own: str = "Or one of your own"
    into: str = ""

    def draw(self, sheet: Sheet) -> Node:
        hand = self.hand(sheet)
        return fieldset(".kw-choice.kw-deck")[
            legend[self.ask],
            chips(self.name, hand, picked(sheet.answers, self.name)),
            div(".kw-buttons")[
                button(".kw-quiet", type="button", data_press=f"deal:{self.name}", value="\n".join(hand))[
                    "Show three more"
                ]
            ],
            own_words(sheet, self.name, self.own),
        ]

    def hand(self, sheet: Sheet) -> tuple[str, ...]:
        """The cards in view: the chosen one stays where it is."""
        order = tuple(self._order(sheet))
        passed = picked(sheet.answers, self._passed)
        left = [card for card in order if card not in passed]
        return tuple((left + [card for card in order if card in passed])[:HAND])

    def _order(self, sheet: Sheet) -> Iterator[str]:
        """Those that never came first, then those that were answered longest ago; the reader's own stand among these."""
        entries = [entry.answers for entry in reversed(sheet.entries)]
        done = dict.fromkeys(word for answers in entries for word in chosen(answers, self.name))
        last = {word: at for at, answers in enumerate(entries) for word in chosen(answers, self.name)}
        yield from (card for card in self.cards if card not in done)
        yield from sorted(done, key=lambda word: last[word])

    @property
    def _passed(self) -> str:
        return f"_{self.name}"

    def names(self) -> tuple[str, ...]:
        return (self.name, self.name + OWN)

    def owns(self, name: str) -> bool:
        return name in (*self.names(), self._passed)

    def pressed(self, answers: Answers, action: str, value: str) -> dict[str, Answer] | None:
        if action != f"deal:{self.name}":
            return None
        passed = dict.fromkeys((*picked(answers, self._passed), *value.splitlines()))
        return {self._passed: tuple(passed), self.name: ""}

    def said_when_pressed(self) -> str:
        return "Here are three more."

    def keep(self, answers: Answers) -> dict[str, Any]:
        words = chosen(answers, self.name)
        return {self.into: words[-1]} if self.into and words else {}

    def fill(self, record: Record) -> dict[str, Answer]:
        stored = getattr(record, self.into, "") if self.into else ""
        return as_answers(self.name, (stored,), self.cards, many=False) if stored else {}

    def card(self, answers: Answers) -> str:
        """The one that was chosen or written; "" while there is none."""
        return text_of(answers, self.name + OWN) or next(iter(picked(answers, self.name)), "")
