"""The days ahead of a plan: a file for the reader's calendar, and a sheet of paper with a row for each day."""

from typing import Final

from htpy import Element, Node, button, caption, div, p, span, table, tbody, td, th, thead, tr

from kindward.language import find_dangers
from kindward.practice.calendar_file import DAILY, EVERY_OTHER, WEEKDAYS, WEEKLY, Appointment
from kindward.practice.pieces.base import Piece, Sheet, picked, text_of
from kindward.practice.pieces.belief import THE_BELIEF
from kindward.practice.pieces.choose import Choice
from kindward.practice.pieces.dates import Date, Time, date_in, time_in
from kindward.practice.pieces.five_days import ACT, MOST, REVIEW, begun, day_in_view, plan_of
from kindward.practice.pieces.reply import reply_place
from kindward.practice.pieces.write import Text
from kindward.practice.theirs import THEIRS
from kindward.records.plan import Day
from kindward.vocabulary.five_days import NUMBERS

FROM, AT, EVERY, CALLED = "_from", "_at", "_every", "_called"
"""The fields for the calendar's first day, time, rhythm and title; nothing of them is kept."""


def appointment(sheet: Sheet) -> Appointment | None:
    """The days that are left as they go into a calendar; None while no first day is chosen."""
    on = date_in(sheet.answers, FROM)
    every = next(iter(picked(sheet.answers, EVERY)), DAILY)
    left = MOST + 1 - day_in_view(sheet)
    title = text_of(sheet.answers, CALLED) or "Five minutes"
    return Appointment(on, time_in(sheet.answers, AT), every, title, 10, left) if on else None


class OnPaper(Piece):
    """Ways to take the days along: a file for the calendar, and a sheet with five rows."""

    __slots__ = ()

    def draw(self, sheet: Sheet) -> Node:
        has_day = appointment(sheet) is not None
        file = button(".kw-button", type="button", data_press="calendar")["Save a calendar file"]
        return [
            reply_place("" if has_day else "Once you choose a first day, you can save a file for your calendar."),
            div(".kw-buttons")[
                has_day and file,
                button(".kw-button", type="button", data_press="five-print")["Print a sheet for five days"],
            ],
            _paper(sheet),
        ]


def _paper(sheet: Sheet) -> Element:
    """The sheet: the belief, and a row for each day, blank where nothing is written."""
    at, days = day_in_view(sheet), dict(enumerate(begun(plan_of(sheet)), 1))
    days[at] = Day("", text_of(sheet.answers, ACT), "", text_of(sheet.answers, REVIEW))
    belief = THE_BELIEF.line(sheet.answers)
    return div(".kw-paper", data_alone=True)[
        table[
            caption[
                p[
                    text_of(sheet.answers, "area") and [span(THEIRS)[text_of(sheet.answers, "area")], ". "],
                    "Five days, whenever they come.",
                ],
                p(".kw-paper-belief", THEIRS)[belief if not find_dangers(belief) else ""],
            ],
            thead[tr[(th(scope="col")[head] for head in ("Day", "One small act", "What came of it"))]],
            tbody[
                (
                    tr[th(scope="row")[f"Day {name}"], (td(THEIRS)[text] for text in _written(days.get(number, Day())))]
                    for number, name in enumerate(NUMBERS, 1)
                )
            ],
        ]
    ]


def _written(day: Day) -> tuple[str, ...]:
    """The act of a day and what came of it; words of danger are on no paper."""
    return tuple("" if find_dangers(text) else text for text in (day.action, day.review))


AHEAD: Final = (
    Choice(EVERY, "How would you like to spread them out?", (DAILY, EVERY_OTHER, WEEKDAYS, WEEKLY), own=""),
    Date(FROM, "Starting on what day?"),
    Time(AT, "At what time?", "If you leave this empty, it is for the whole day."),
    Text(
        CALLED,
        "What should the calendar call it?",
        "Other people may see it. If you leave this empty, it says “Five minutes.”",
        1,
    ),
    OnPaper(),
)
"""What a file for the calendar asks, and ways to take the days along."""
