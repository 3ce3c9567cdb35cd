"""What stands on a worksheet: questions, lines to write on, boxes to tick, and points from 0 to 10."""

from collections.abc import Sequence
from typing import Final

from htpy import Element, Node, div, i, li, p, small, span, table, tbody, td, th, thead, tr, ul

POINTS: Final = range(11)
MANY: Final = 6
"""More boxes than this stand one behind the other where there is little room."""
MOST_ROWS: Final = 10
"""So many lines at most are asked for in one place."""
_LINES: Final = 24
"""So many lines are there for each place: more than a page has room for, and those that find none are not seen."""
_COLUMNS: Final = ((14, 4), (22, 3), (40, 2))
"""Boxes stand in so many columns while a long one has no more letters than this."""


def question(ask: str, hint: str, *answer: Node, rows: int = 0) -> Element:
    """What is asked, with its hint, over the place for the answer, and where `rows` are given, lines to write on.

    `rows` are wanted; a page gives each place more or less of them, in these proportions, as it has room.
    """
    grows = f".kw-grows-{min(rows, MOST_ROWS)}" if rows else ""
    return div(f".kw-question{grows}")[
        ask and p(".kw-asked")[ask, hint and [" ", small[hint]]], answer, rows > 0 and _ruled(min(rows, MOST_ROWS))
    ]


def _ruled(rows: int) -> Element:
    return div(f".kw-ruled.kw-rows-{rows}")[span[(i for _ in range(_LINES))]]


def blank(ask: str, hint: str = "") -> Element:
    """One line to write on, behind what is asked."""
    return p(".kw-blank")[span[ask, hint and [" ", small[hint]]], span(".kw-line")]


def boxes(options: Sequence[str]) -> Element:
    """Boxes to tick, in as many columns as all but a few have room for in one line; those few take two."""
    lengths = sorted(map(len, options))
    long = lengths[round(0.8 * (len(lengths) - 1))] if lengths else 0
    columns = next((count for most, count in _COLUMNS if long <= most), 1)
    many = ".kw-many" if len(options) > MANY else ""
    return ul(f".kw-boxes.kw-columns-{columns}{many}")[(li[option] for option in options)]


def points(low: str, high: str) -> Element:
    """The points from 0 to 10 to draw a ring around, with the names of both ends."""
    return div(".kw-zero-to-ten")[
        ul[(li[str(point)] for point in POINTS)], p[span[f"0 {low}"], " ", span[f"10 {high}"]]
    ]


def grid(heads: Sequence[str], rows: Sequence[str]) -> Element:
    """A table with a head over each column, a row for each of `rows`, and cells to write in.

    Args:
        heads: the heads; the first stands over the names of the rows, and "" over a column that the reader names.
        rows: the names of the rows; "" for one that the reader names.
    """
    return table(".kw-grid.kw-named" if any(rows) else ".kw-grid")[
        thead[tr[(th(scope="col")[head] if head else td for head in heads)]],
        tbody[(tr[th(scope="row")[row] if row else td, (td for _ in heads[1:])] for row in rows)],
    ]
