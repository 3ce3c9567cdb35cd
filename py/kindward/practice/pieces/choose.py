"""Choices to tap, and the scale from 0 to 10."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from htpy import Element, Node, div, fieldset, legend, span

from kindward.practice.drawn import drawn_once
from kindward.practice.pieces.base import (
    OWN,
    POINTS,
    Answers,
    Piece,
    Sheet,
    as_answers,
    chip,
    chips,
    chosen,
    chosen_many,
    number,
    picked,
)
from kindward.practice.pieces.write import own_words
from kindward.practice.theirs import THEIRS, quoting
from kindward.records import Record
from kindward.wire.messages import Answer


@dataclass(frozen=True, slots=True)
class Choice(Piece):
    """Choices to tap: one, or with `many` several; `own` is the label of a line for the reader's own words.

    `into` is the field of the kept record that shares them: a text, or with `many` a tuple of texts. `first` says which
    options go to the front for this reader; with `last_first`, those that they chose at earlier visits.
    """

    name: str
    ask: str
    options: tuple[str, ...]
    many: bool = False
    own: str = "In your own words"
    into: str = ""
    first: Callable[[Sheet], Iterable[str]] | None = None
    last_first: bool = False

    def draw(self, sheet: Sheet) -> Node:
        front = (option for option in self._first(sheet) if option in self.options)
        return fieldset(".kw-choice")[
            legend[self.ask],
            chips(
                self.name,
                tuple(dict.fromkeys((*front, *self.options))),
                picked(sheet.answers, self.name),
                many=self.many,
            ),
            self.own and own_words(sheet, self.name, self.own),
        ]

    def _first(self, sheet: Sheet) -> Iterable[str]:
        if self.first:
            return self.first(sheet)
        return (word for each in sheet.entries if self.last_first for word in chosen_many(each.answers, self.name))

    def names(self) -> tuple[str, ...]:
        return (self.name, self.name + OWN) if self.own else (self.name,)

    def owns(self, name: str) -> bool:
        return name in (self.name, self.name + OWN)

    def keep(self, answers: Answers) -> dict[str, Any]:
        words = chosen_many(answers, self.name) if self.many else chosen(answers, self.name)
        if not (self.into and words):
            return {}
        return {self.into: words if self.many else words[-1]}

    def fill(self, record: Record) -> dict[str, Answer]:
        stored = getattr(record, self.into, "") if self.into else ""
        words = tuple(stored) if self.many else (stored,)
        return as_answers(self.name, words, self.options, many=self.many) if stored else {}


def Taps(name: str, ask: str, options: tuple[str, ...], *, into: str = "", last_first: bool = False) -> Choice:
    """Any number of choices to tap, and no line to write."""
    return Choice(name, ask, options, many=True, own="", into=into, last_first=last_first)


@dataclass(frozen=True, slots=True)
class Scale(Piece):
    """A point from 0 to 10, which may be left open; `low` and `high` name the ends.

    `is_theirs`: what it asks holds words of the reader's own, and its name with it.
    """

    name: str
    ask: str
    low: str
    high: str
    into: str = ""
    is_theirs: bool = False

    def draw(self, sheet: Sheet) -> Node:
        return _scale(self, sheet.answers.get(self.name, ""))

    def names(self) -> tuple[str, ...]:
        return (self.name,)

    def keep(self, answers: Answers) -> dict[str, Any]:
        point = number(answers, self.name)
        return {self.into: point} if self.into and point is not None else {}

    def fill(self, record: Record) -> dict[str, Answer]:
        point = getattr(record, self.into, None) if self.into else None
        return {} if point is None else {self.name: str(point)}


@drawn_once
def _scale(scale: Scale, at: Answer) -> Element:
    # The ends are part of its name: who hears it meets them ahead of the points, and what is seen is not said again.
    theirs = THEIRS if scale.is_theirs else {}
    return fieldset(".kw-scale", theirs, aria_label=f"{scale.ask} 0 {scale.low} to 10 {scale.high}")[
        legend[quoting(scale.ask)],
        div(".kw-points")[(chip(scale.name, point, checked=at == point) for point in POINTS)],
        div(".kw-ends", aria_hidden="true")[span[f"0 {scale.low}"], span[f"10 {scale.high}"]],
    ]
