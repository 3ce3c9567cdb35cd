"""Days: what they are called, and on how many of the last 28 somebody practiced (never a streak, never a comparison)."""

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
_WEEKDAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def day_of(stamp: str) -> str:
    """The day of a stored time, such as 2026-11-22; "" for what is no time of ours."""
    try:
        return date.fromisoformat(stamp[:10]).isoformat()
    except ValueError:
        return ""


def clock(stamp: str) -> str:
    """The hour of a stored time, such as 00:30; what is no time of ours stays as it is."""
    return stamp[11:16] if day_of(stamp) else stamp


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


def day(stamp: str) -> str:
    """A stored time as the reader says it: "November 22, 2026, 00:30"; what is no time of ours stays as it is."""
    try:
        year, month, date = stamp[:10].split("-")
        return f"{_MONTHS[int(month) - 1]} {int(date)}, {year}, {stamp[11:16]}"
    except (ValueError, IndexError):
        return stamp


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
