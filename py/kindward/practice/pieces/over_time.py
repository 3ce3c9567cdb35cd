"""Scales drawn over time: a small drawing for each, and the numbers in a table. It says no up or down, and adds nothing up."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from htpy import (
    Element,
    Node,
    circle,
    details,
    div,
    p,
    path,
    polyline,
    strong,
    summary,
    svg,
    table,
    tbody,
    td,
    th,
    thead,
    tr,
)

from kindward.practice.pieces.base import Answers, Piece, Sheet, number
from kindward.wording.dates import day_in_words, day_of

FEWEST: Final = 3
"""From so many days on there is something to draw; two points look like a direction, and are none."""
MOST: Final = 30
"""So many of the newest days are drawn."""
_WIDE: Final = 200
_HIGH: Final = 40

type Days = Mapping[str, Mapping[str, int]]
"""For each day, oldest first, the points by the name of their scale."""


@dataclass(frozen=True, slots=True)
class OverTime(Piece):
    """Drawings of `scales`, the names of Scale pieces, each with what it is called; a day has one point, its last."""

    scales: Mapping[str, str]

    def draw(self, sheet: Sheet) -> Node:
        days = self.points_by_day(sheet)
        if len(days) < FEWEST:
            return p[f"Once you have kept this on {_NUMBERS[FEWEST]} days, you can see them side by side here."]
        return div(".kw-over-time")[
            p[f"From {_short(min(days))} to {_short(max(days))}. The top line is 10, and the bottom line is 0."],
            (_scale(name, short, days) for name, short in self.scales.items()),
            details[summary["The same in numbers"], _numbers(self.scales, days)],
        ]

    def points_by_day(self, sheet: Sheet) -> Days:
        """The newest days on which something was answered, this one with them."""
        kept = ((day_of(each.created), each.answers) for each in sheet.entries)
        found: dict[str, dict[str, int]] = {}
        for day, answers in ((sheet.today, sheet.answers), *kept):
            if day and (points := self._points(answers)):
                found[day] = points | found.get(day, {})
        return {day: found[day] for day in sorted(sorted(found)[-MOST:])}

    def _points(self, answers: Answers) -> dict[str, int]:
        return {name: point for name in self.scales if (point := number(answers, name)) is not None}


_NUMBERS: Final = {3: "three"}


def _scale(name: str, short: str, days: Days) -> Element | None:
    points = [(day, of[name]) for day, of in days.items() if name in of]
    if not points:
        return None
    at = list(_places(points))
    low, high = min(point for _, point in points), max(point for _, point in points)
    between = f"Always {low}." if low == high else f"Between {low} and {high}."
    return div(".kw-over-time-one")[
        p[strong[f"{short}."], f" {between} The last: {points[-1][1]}."],
        svg(".kw-drawing", viewBox=f"-4 -4 {_WIDE + 8} {_HIGH + 8}", aria_hidden="true")[
            path(".kw-d-rule", d=f"M0 0H{_WIDE}M0 {_HIGH}H{_WIDE}"),
            polyline(".kw-d-soft", points=" ".join(f"{x:.1f},{y:.1f}" for x, y in at)),
            (circle(".kw-d-point-turn", cx=f"{x:.1f}", cy=f"{y:.1f}", r="2.6") for x, y in at),
        ],
    ]


def _short(day: str) -> str:
    """A day without its weekday: "November 22, 2026"."""
    return day_in_words(day).partition(", ")[2]


def _places(points: list[tuple[str, int]]) -> Iterator[tuple[float, float]]:
    """Where each point stands: as far along as its day is, and 10 at the top."""
    days = [date.fromisoformat(day).toordinal() for day, _ in points]
    span = days[-1] - days[0] or 1
    return (
        (_WIDE * (day - days[0]) / span, _HIGH * (10 - point) / 10)
        for day, (_, point) in zip(days, points, strict=True)
    )


def _numbers(scales: Mapping[str, str], days: Days) -> Element:
    """A row for each question, so that it fits a phone: its days and numbers, the newest first."""
    newest_first = list(days.items())[::-1]
    return table(".kw-over-time-table")[
        thead[tr[th(scope="col")["Question"], th(scope="col")["Day and number"]]],
        tbody[
            (
                tr[
                    th(scope="row")[short],
                    td[[div[f"{_short(day)}: {of[name]}"] for day, of in newest_first if name in of]],
                ]
                for name, short in scales.items()
            )
        ],
    ]
