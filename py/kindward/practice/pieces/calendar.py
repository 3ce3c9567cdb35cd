"""An appointment to choose, and the button that saves it as a file for the reader's calendar (practice/calendar_file.py)."""

from dataclasses import dataclass
from typing import Final

from htpy import Node, button, div

from kindward.practice.calendar_file import FORTNIGHTLY, MONTHLY, ONCE, WEEKLY, Appointment
from kindward.practice.pieces.base import Piece, Sheet, picked, text_of
from kindward.practice.pieces.choose import Choice
from kindward.practice.pieces.dates import Date, Time, date_in, time_in
from kindward.practice.pieces.reply import reply_place
from kindward.practice.pieces.write import Text

EVERY: Final = "every"
"""The field for how often it comes; ON, AT and TITLE are those for the first day, the time and the calendar's title."""
ON: Final = "on"
AT: Final = "at"
TITLE: Final = "called"


@dataclass(frozen=True, slots=True)
class InCalendar:
    """What is chosen, as an appointment; `title` is what the calendar calls it where the reader writes nothing."""

    title: str

    def pieces(self, on: str, hint: str) -> tuple[Piece, ...]:
        """What is asked for it, and the button; `on` asks for the first day, under the hint `hint`."""
        return (
            Choice(EVERY, "How often?", (ONCE, WEEKLY, FORTNIGHTLY, MONTHLY), own=""),
            Date(ON, on, hint),
            Time(AT, "At what time?", "If you leave this empty, it is for the whole day."),
            Text(
                TITLE,
                "What should the calendar call it?",
                f"Other people may see it. If you leave this empty, it says “{self.title}.”",
                1,
            ),
            CalendarFile(),
        )

    def __call__(self, sheet: Sheet) -> Appointment | None:
        """The appointment; None while no day is chosen."""
        on = date_in(sheet.answers, ON)
        every = next(iter(picked(sheet.answers, EVERY)), ONCE)
        title = text_of(sheet.answers, TITLE) or self.title
        return Appointment(on, time_in(sheet.answers, AT), every, title) if on else None


class CalendarFile(Piece):
    """The button that saves the appointment as a file for a calendar, once a day is chosen."""

    __slots__ = ()

    def draw(self, sheet: Sheet) -> Node:
        if not date_in(sheet.answers, ON):
            return reply_place("Once you choose a day, you can save a file for your calendar.")
        return [
            reply_place(""),
            div(".kw-buttons")[button(".kw-button", type="button", data_press="calendar")["Save a calendar file"]],
        ]
