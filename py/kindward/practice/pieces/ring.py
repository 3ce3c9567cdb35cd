"""Stages that lead into each other, drawn as a ring, with a list of choices beside it that says the same."""

import math
from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import Final

from htpy import Element, Node, circle, div, fieldset, legend, path, svg
from htpy import text as svg_text

from kindward.practice.pieces.base import Piece, Sheet, chip, picked

_RADIUS: Final = 80.0
_GAP: Final = 0.09
"""Between one stage and the next, in radians."""


def _none(sheet: Sheet) -> Collection[str]:
    return ()


@dataclass(frozen=True, slots=True)
class Ring(Piece):
    """One of `stages` to choose; the ring shows it, and those that `lit` names. No number is counted and none is better.

    The list beside is what a keyboard and a screen reader use; it says of a lit stage `lit_as`. A tap on one of eight stages
    in the ring is one on the label of its choice, which styles lay over it (ring.css): it needs no script.
    """

    name: str
    ask: str
    stages: tuple[str, ...]
    lit: Callable[[Sheet], Collection[str]] = _none
    lit_as: str = "has an entry of yours"

    def draw(self, sheet: Sheet) -> Node:
        at, lit = picked(sheet.answers, self.name), self.lit(sheet)
        return fieldset(".kw-choice")[
            legend[self.ask],
            div(".kw-ring")[
                self.draw_ring(at, lit),
                div(".kw-chips")[(self._choice(stage, stage in at, stage in lit) for stage in self.stages)],
            ],
        ]

    def draw_ring(self, at: Collection[str] = (), lit: Collection[str] = ()) -> Element:
        """The ring with the stages that are chosen and those that are lit."""
        return svg(".kw-drawing", viewBox="-100 -100 200 200", aria_hidden="true")[
            (self._stage(index, stage in at, stage in lit) for index, stage in enumerate(self.stages))
        ]

    def _stage(self, index: int, is_chosen: bool, is_lit: bool) -> Node:
        turn = math.tau / len(self.stages)
        start = index * turn - math.pi / 2
        x, y = _point(start + turn / 2, _RADIUS - 20)
        look = ".kw-d-turn" if is_chosen else ".kw-d-ink" if is_lit else ".kw-d-soft"
        dot_x, dot_y = _point(start + turn / 2, _RADIUS)
        return [
            path(look, d=_arc(start + _GAP / 2, start + turn - _GAP / 2)),
            is_lit and circle(".kw-d-point", cx=f"{dot_x:.1f}", cy=f"{dot_y:.1f}", r="5"),
            svg_text(".kw-d-small", x=f"{x:.1f}", y=f"{y + 5:.1f}", text_anchor="middle")[str(index + 1)],
        ]

    def _choice(self, stage: str, is_chosen: bool, is_lit: bool) -> Node:
        number = self.stages.index(stage) + 1
        label = f"{number}. {stage}" + (f", {self.lit_as}" if is_lit else "")
        return chip(self.name, stage, label, checked=is_chosen)

    def names(self) -> tuple[str, ...]:
        return (self.name,)


def _point(angle: float, radius: float) -> tuple[float, float]:
    return radius * math.cos(angle), radius * math.sin(angle)


def _arc(start: float, end: float) -> str:
    """The stretch of the circle from one angle to another, in radians, as an SVG path; never the whole of it."""
    (x, y), (to_x, to_y) = _point(start, _RADIUS), _point(end, _RADIUS)
    far = int(end - start > math.pi)
    return f"M{x:.1f} {y:.1f}A{_RADIUS:g} {_RADIUS:g} 0 {far} 1 {to_x:.1f} {to_y:.1f}"
