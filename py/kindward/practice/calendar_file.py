"""An appointment as a file for the reader's own calendar: iCalendar, as RFC 5545 sets it down."""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Final

from kindward.wire.messages import Stamp
from kindward.wire.whole_storage import Download

ONCE, WEEKLY, FORTNIGHTLY, MONTHLY = ("once", "every week", "every two weeks", "every month")
"""How often it comes. Every month is on the same weekday of the month, such as each first Saturday."""
DAILY, EVERY_OTHER, WEEKDAYS = ("every day", "every other day", "Monday to Friday")
"""More of it, for days that are counted."""
_EVERY_OTHER_BEFORE: Final = "every second day"
"""What an earlier release called it; a draft may hold that."""
_DAYS: Final = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_OCTETS: Final = 75
"""A line holds so many at most, its line break not counted (RFC 5545, 3.1)."""
_ESCAPED: Final = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,"})


@dataclass(frozen=True, slots=True)
class Appointment:
    """What goes into the calendar.

    `on` is the first day, as 2026-11-27, and `at` the time of day, as 18:30, wherever the reader is then; "" makes it one
    of the whole day. `title` is all that a calendar shows of it. `minutes` is how long it takes. `times` is how often it
    comes in all; 0 has no end.
    """

    on: str
    at: str = ""
    every: str = ONCE
    title: str = ""
    minutes: int = 30
    times: int = 0


def as_calendar(appointment: Appointment, stamp: Stamp) -> str:
    """The text of a calendar file, in lines that end as the standard says. It reminds nobody.

    Times float: they have no zone, for a talk at six is at six also after a move (RFC 5545, 3.3.5).

    Args:
        appointment: what goes in.
        stamp: when the file is made, and what makes its name one of its own.

    Raises:
        ValueError: its day is none, or its time is no time.
    """
    day = _first(date.fromisoformat(appointment.on), appointment.every)
    lines = (
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Kindward//Kindward//EN",
        "BEGIN:VEVENT",
        f"UID:{stamp.id}@kindward.invalid",
        f"DTSTAMP:{datetime.fromisoformat(stamp.now).astimezone(UTC):%Y%m%dT%H%M%SZ}",
        *_start(day, appointment),
        *_rule(day, appointment),
        f"SUMMARY:{_text(appointment.title)}",
        "CLASS:PRIVATE",
        "END:VEVENT",
        "END:VCALENDAR",
    )
    return "".join(f"{_folded(line)}\r\n" for line in lines)


def download(appointment: Appointment, stamp: Stamp) -> Download:
    """The file, handed to the reader; its name says as little as its title."""
    return Download(f"appointment-{appointment.on}.ics", "text/calendar", as_calendar(appointment, stamp))


def _start(day: date, appointment: Appointment) -> tuple[str, ...]:
    if not appointment.at:
        return (f"DTSTART;VALUE=DATE:{day:%Y%m%d}",)
    start = datetime.combine(day, time.fromisoformat(appointment.at))
    return f"DTSTART:{start:%Y%m%dT%H%M%S}", f"DURATION:PT{appointment.minutes}M"


def _first(day: date, every: str) -> date:
    """The first day, or where that is none of the rule's days, the next of them: a start outside its rule means nothing (3.8.5.3)."""
    is_weekend = every == WEEKDAYS and day.weekday() > 4
    return day + timedelta(days=7 - day.weekday()) if is_weekend else day


def _rule(day: date, appointment: Appointment) -> tuple[str, ...]:
    week = (day.day - 1) // 7 + 1
    same = f"{week if week < 5 else -1}{_DAYS[day.weekday()]}"  # not every month has a fifth
    rules = {
        WEEKLY: "WEEKLY",
        FORTNIGHTLY: "WEEKLY;INTERVAL=2",
        MONTHLY: f"MONTHLY;BYDAY={same}",
        DAILY: "DAILY",
        EVERY_OTHER: "DAILY;INTERVAL=2",
        _EVERY_OTHER_BEFORE: "DAILY;INTERVAL=2",
        WEEKDAYS: f"WEEKLY;BYDAY={','.join(_DAYS[:5])}",
    }
    if appointment.every not in rules or appointment.times == 1:
        return ()
    count = f";COUNT={appointment.times}" if appointment.times else ""
    return (f"RRULE:FREQ={rules[appointment.every]}{count}",)


def _text(words: str) -> str:
    """Text as a value (RFC 5545, 3.3.11): one line of it, without controls, its marks escaped."""
    shown = " ".join(re.sub(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]", " ", words).split())
    return shown.encode("utf-8", "ignore").decode().translate(_ESCAPED)


def _folded(line: str) -> str:
    """A line in pieces that are short enough, each but the first behind a space; no character is cut in two."""
    pieces, room = [""], _OCTETS
    for character in line:
        size = len(character.encode())
        if size > room:
            pieces.append("")
            room = _OCTETS - 1
        pieces[-1] += character
        room -= size
    return "\r\n ".join(pieces)
