"""Counts as drawings: a bar for each, with the entries behind it to open, and the same as a table that folds out."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from htpy import (
    Element,
    Node,
    button,
    circle,
    details,
    div,
    h4,
    line,
    p,
    path,
    rect,
    span,
    summary,
    svg,
    table,
    tbody,
    td,
    th,
    thead,
    tr,
)
from htpy import text as svg_text

from kindward.practice.guided.looking import SHOW
from kindward.practice.theirs import THEIRS, naming
from kindward.wording.dates import day_in_words

_WIDE: Final = 200.0
_BAR: Final = 7.0
_HIGH: Final = 84.0


@dataclass(frozen=True, slots=True)
class Count:
    """So many of so many entries; `at` names the place of the entries behind it, "" where they cannot be opened."""

    name: str
    yes: int
    of: int
    at: str = ""
    is_theirs: bool = False
    """Whether the name is in words of the reader's own."""
    said_as: str = ""
    """What is said in place of "4 of 9 entries"."""

    @property
    def said(self) -> str:
        return self.said_as or f"{self.yes} of {self.of} {'entry' if self.of == 1 else 'entries'}"


def bars(groups: Sequence[tuple[str, Sequence[Count]]], heads: tuple[str, str, str]) -> Node:
    """Under the head of each group a bar for each of its counts, as long as its share; and all of it as one table.

    Args:
        groups: the counts, by what they are counts of.
        heads: the heads of the table: for the groups, for the counts' names, for the counts.
    """
    rows = ((count_name(each), of, f"{each.yes} of {each.of}") for of, counts in groups for each in counts)
    group, name, count = heads
    return [([h4[of], draw_bars(counts)] for of, counts in groups), folded((name, group, count), rows)]


def draw_bars(counts: Iterable[Count]) -> Element:
    """A bar for each count, under its name."""
    return div(".kw-counts")[(_bar(each) for each in counts)]


def _bar(count: Count) -> Element:
    return div(".kw-count")[p[count_name(count), " ", opened(count)], _share(count.yes, count.of)]


def opened(count: Count) -> Node:
    """The count, as a button where the entries behind it can be opened in the notebook."""
    if not count.at:
        return count.said
    return button(".kw-quiet", type="button", data_press=SHOW, value=count.at)[naming(count.said, count.name)]


def count_name(count: Count) -> Element:
    return span(".kw-count-name", THEIRS if count.is_theirs else {})[count.name]


def _share(yes: int, of: int) -> Element:
    """The whole as a frame, and the share as what fills it."""
    return svg(".kw-drawing", viewBox=f"-1 -1 {_WIDE + 2:g} {_BAR + 2:g}", aria_hidden="true")[
        rect(".kw-d-soft", width=f"{_WIDE:g}", height=f"{_BAR:g}", rx="1.5"),
        yes > 0 and rect(".kw-d-point-turn", width=f"{_WIDE * yes / of:.1f}", height=f"{_BAR:g}", rx="1.5"),
    ]


def folded(heads: Sequence[str], rows: Iterable[Sequence[Node]], *, called: str = "The same as a table") -> Element:
    """A table that folds out; the first cell of a row names it."""
    return details(".kw-counts-folded")[
        summary[called],
        table(".kw-counts-table")[
            thead[tr[(th(scope="col")[head] for head in heads)]],
            tbody[(tr[th(scope="row")[name], (td[cell] for cell in cells)] for name, *cells in rows)],
        ],
    ]


@dataclass(frozen=True, slots=True)
class Span:
    """A share of one stretch of time, with the shares between which it may lie; all three 0 to 1."""

    share: float
    low: float
    high: float


def spans(found: Sequence[Span]) -> Element:
    """A point for each stretch of time, oldest first, on a line that reaches as far as it is uncertain."""
    step = _WIDE / len(found)
    return svg(".kw-drawing.kw-spans", viewBox=f"-40 -8 {_WIDE + 48:g} {_HIGH + 30:g}", aria_hidden="true")[
        path(".kw-d-rule", d=f"M0 0H{_WIDE:g}M0 {_HIGH / 2:g}H{_WIDE:g}M0 {_HIGH:g}H{_WIDE:g}"),
        (
            svg_text(".kw-d-small", x="-5", y=f"{y + 5:g}", text_anchor="end")[said]
            for said, y in (("all", 0), ("half", _HIGH / 2), ("none", _HIGH))
        ),
        (_span(each, step * (at + 0.5), str(at + 1)) for at, each in enumerate(found)),
    ]


def _span(found: Span, x: float, number: str) -> Node:
    low, high, share = (_HIGH * (1 - each) for each in (found.low, found.high, found.share))
    return [
        line(".kw-d-ink", x1=f"{x:.1f}", x2=f"{x:.1f}", y1=f"{low:.1f}", y2=f"{high:.1f}"),
        (
            line(".kw-d-ink", x1=f"{x - 5:.1f}", x2=f"{x + 5:.1f}", y1=f"{end:.1f}", y2=f"{end:.1f}")
            for end in (low, high)
        ),
        circle(".kw-d-point-turn", cx=f"{x:.1f}", cy=f"{share:.1f}", r="4"),
        svg_text(".kw-d-small", x=f"{x:.1f}", y=f"{_HIGH + 18:g}", text_anchor="middle")[number],
    ]


def between(first: str, last: str) -> str:
    """Two days as a stretch of time: "November 3, 2026 to November 9, 2026"."""
    one, other = (day_in_words(day).partition(", ")[2] for day in (first, last))
    return one if one == other else f"{one} to {other}"
