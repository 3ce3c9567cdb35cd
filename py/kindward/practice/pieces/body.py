"""The upper body, drawn, with a list of choices beside it: where something is noticed, never below the belt."""

from collections.abc import Collection
from typing import Final

from htpy import Element, Node, VoidElement, div, ellipse, fieldset, legend, path, svg

from kindward.practice.pieces.base import Sheet, chips, picked
from kindward.practice.pieces.choose import Choice
from kindward.vocabulary.body import ALL_OVER, PARTS

_OUTLINE: Final = (
    "M86 62V74C86 82 78 86 66 88C46 91 38 98 35 114L22 188C20 198 20 204 24 210C28 214 34 212 36 205L52 142",
    "M114 62V74C114 82 122 86 134 88C154 91 162 98 165 114L178 188C180 198 180 204 176 210C172 214 166 212 164 205L148 142",
    "M52 142C55 160 56 178 53 206H147C144 178 145 160 148 142",
)
"""The lines of neck, shoulders, arms and trunk; the last one ends at the belt."""
PLACES: Final[dict[str, tuple[tuple[int, int, int, int, int], ...]]] = dict(
    zip(
        PARTS,
        (
            ((100, 37, 20, 25, 0),),
            ((100, 76, 9, 9, 0),),
            ((59, 101, 16, 8, -15), (141, 101, 16, 8, 15)),
            ((100, 126, 30, 19, 0),),
            ((37, 160, 8, 38, 11), (163, 160, 8, 38, -11)),
            ((100, 178, 30, 21, 0),),
        ),
        strict=True,
    )
)
"""Where each part lies in the drawing, as middle, half-axes and turn in degrees. body.css lays the choices' own labels over the same places."""


class Body(Choice):
    """Parts of the body to tap, in the drawing or in the list. The drawing is hidden from screen readers, which have the list.

    A tap in the drawing is one on the label of the choice, which styles lay over it (body.css): it needs no script.
    """

    __slots__ = ()

    def draw(self, sheet: Sheet) -> Node:
        noticed = picked(sheet.answers, self.name)
        return fieldset(".kw-choice")[
            legend[self.ask],
            div(".kw-body")[
                draw_body(noticed),
                chips(self.name, self.options, noticed, many=True),
            ],
        ]


def draw_body(noticed: Collection[str] = ()) -> Element:
    """The upper body with the parts that are `noticed`."""
    return svg(".kw-drawing", viewBox="0 0 200 220", aria_hidden="true")[
        (_part(part, part in noticed or ALL_OVER in noticed) for part in PARTS),
        ellipse(".kw-d-ink", cx="100", cy="37", rx="25", ry="31"),
        (path(".kw-d-ink", d=line) for line in _OUTLINE),
    ]


def _part(part: str, is_noticed: bool) -> list[VoidElement | Element]:
    look = ".kw-d-turn.kw-d-wash" if is_noticed else ".kw-d-rule"
    return [
        ellipse(
            look, cx=str(x), cy=str(y), rx=str(wide), ry=str(high), transform=bool(turn) and f"rotate({turn} {x} {y})"
        )
        for x, y, wide, high, turn in PLACES[part]
    ]
