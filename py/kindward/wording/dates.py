"""Days and times of day: what they are called, and on how many of the last 28 somebody practiced (never a streak, never a comparison)."""

import re
from collections.abc import Iterable
from datetime import date, timedelta
from typing import Final

WINDOW: Final = 28
"""Days that the count of days looks back."""
FEWEST: Final = 2
"""From so many days on the count is shown: one day is no more than the entry itself says."""

_MONTHS: Final = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_HOUR: Final = re.compile(r"([01]\d|2[0-3]):([0-5]\d)")
_WEEKDAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def day_of(stamp: str) -> str:
    """The day of a stored time, such as 2026-11-22; "" for what is no time of ours."""
    try:
        return date.fromisoformat(stamp[:10]).isoformat()
    except ValueError:
        return ""


def clock(stamp: str) -> str:
    """The time of day of a stored time, as Americans write it: "12:30 a.m.", "9:05 p.m.", "noon", "midnight".

    "12:00 p.m." is read both ways, so the two middles of a day have names. A stored day without a time has "", and what
    is no time of ours stays as it is.
    """
    if not day_of(stamp):
        return stamp
    found = _HOUR.match(stamp, 11)
    if not found:
        return stamp[11:16]
    hour, minute = int(found[1]), found[2]
    if minute == "00" and hour % 12 == 0:
        return "noon" if hour else "midnight"
    return f"{hour % 12 or 12}:{minute} {'p.m.' if hour > 11 else 'a.m.'}"


def day_name(day: str, *, today: str) -> str:
    """A day as the reader says it: "Today", "Yesterday", "Sunday, November 22, 2026"."""
    if not day_of(day):
        return "On some day"
    if day == today:
        return "Today"
    if day == days_back(today, 2):
        return "Yesterday"
    return day_in_words(day)


def day_in_words(day: str) -> str:
    """A day such as 2026-11-22 in words: "Sunday, November 22, 2026"; "" for what is no day."""
    if not day_of(day):
        return ""
    then = date.fromisoformat(day[:10])
    return f"{_WEEKDAYS[then.weekday()]}, {_MONTHS[then.month - 1]} {then.day}, {then.year}"


def date_name(stamp: str) -> str:
    """The date of a stored time: "November 22, 2026"; what is no time of ours stays as it is."""
    return day_in_words(stamp).partition(", ")[2] or stamp


def date_and_time(stamp: str) -> str:
    """A stored time in words: "November 22, 2026, 12:30 a.m."; of a day alone its date. What is no time of ours stays as it is."""
    at = clock(stamp)
    return f"{date_name(stamp)}, {at}" if day_of(stamp) and at else date_name(stamp)


def month_name(month: str) -> str:
    """A month such as 2026-11 as the reader says it: "November 2026"."""
    return f"{_MONTHS[int(month[5:7]) - 1]} {month[:4]}"


def practiced(days: Iterable[str], *, first: str, today: str) -> int:
    """On how many different days from `first` to `today` somebody practiced."""
    return len({day for day in days if first <= day <= today})


def days_back(today: str, days: int) -> str:
    """The first of the `days` days that end with `today`."""
    try:
        return (date.fromisoformat(today) - timedelta(days=days - 1)).isoformat()
    except (ValueError, OverflowError):
        return today
