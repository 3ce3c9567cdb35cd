"""Calendar files, read by a library: what other programs make of them. Our own strict reader tries the letter (test_calendar_file.py)."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from dateutil.rrule import rrulestr  # type: ignore[import-untyped]
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from kindward.practice.calendar_file import (
    DAILY,
    EVERY_OTHER,
    FORTNIGHTLY,
    MONTHLY,
    ONCE,
    WEEKDAYS,
    WEEKLY,
    Appointment,
    as_calendar,
)
from kindward.wire.messages import Stamp

NOW = Stamp("2026-11-27T23:40:00-05:00", "1f2e3d4c")


def event_of(appointment: Appointment) -> Any:
    """The only event of the file, as the library reads it."""
    calendar = Calendar.from_ical(as_calendar(appointment, NOW))
    assert calendar.errors == []
    (event,) = calendar.walk("VEVENT")
    assert event.errors == []
    return event


def days_of(event: Any, most: int = 6) -> list[date]:
    """The first days on which it falls, at most so many."""
    start = event["DTSTART"].dt
    if "RRULE" not in event:
        return [date(start.year, start.month, start.day)]
    first = start if isinstance(start, datetime) else datetime(start.year, start.month, start.day)
    rule = rrulestr(event["RRULE"].to_ical().decode(), dtstart=first)
    return [each.date() for _, each in zip(range(most), rule, strict=False)]


@pytest.mark.parametrize(
    ("every", "days"),
    [
        (ONCE, ["12-05"]),
        (DAILY, ["12-05", "12-06", "12-07", "12-08", "12-09"]),
        (EVERY_OTHER, ["12-05", "12-07", "12-09", "12-11", "12-13"]),
        (WEEKDAYS, ["12-07", "12-08", "12-09", "12-10", "12-11"]),
        (WEEKLY, ["12-05", "12-12", "12-19", "12-26", "01-02"]),
        (FORTNIGHTLY, ["12-05", "12-19", "01-02", "01-16", "01-30"]),
        (MONTHLY, ["12-05", "01-02", "02-06", "03-06", "04-03"]),
    ],
)
@pytest.mark.parametrize("at", ["", "08:10"])
def test_it_falls_on_the_days_of_its_rule_and_ends_after_five(every: str, days: list[str], at: str) -> None:
    event = event_of(Appointment("2026-12-05", at, every, "Five minutes", 10, 5))
    assert [f"{day:%m-%d}" for day in days_of(event)] == days


def test_without_a_count_it_has_no_end() -> None:
    assert len(days_of(event_of(Appointment("2026-12-05", every=DAILY)), most=500)) == 500


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.sampled_from((DAILY, EVERY_OTHER, WEEKDAYS, WEEKLY, MONTHLY)))
def test_its_start_is_always_the_first_day_of_its_rule(day: date, every: str) -> None:
    event = event_of(Appointment(day.isoformat(), "07:00", every, "x", 10, 5))
    days = days_of(event)
    assert days[0] == event["DTSTART"].dt.date()
    assert day <= days[0] <= day + timedelta(days=2)
    assert len(days) == 5
    assert every != WEEKDAYS or max(each.weekday() for each in days) == 4


def test_a_time_has_no_zone_and_stays_at_its_hour_when_the_clocks_change() -> None:
    event = event_of(Appointment("2026-10-24", "08:10", DAILY, "x", 10, 5))
    assert event["DTSTART"].dt == datetime(2026, 10, 24, 8, 10)
    assert event["DURATION"].dt == timedelta(minutes=10)
    assert [f"{day:%m-%d}" for day in days_of(event)] == ["10-24", "10-25", "10-26", "10-27", "10-28"]


def test_when_it_was_made_is_in_utc() -> None:
    assert event_of(Appointment("2026-12-05"))["DTSTAMP"].dt == datetime(2026, 11, 28, 4, 40, tzinfo=UTC)


def test_the_whole_day_is_a_date() -> None:
    assert event_of(Appointment("2026-12-05"))["DTSTART"].dt == date(2026, 12, 5)


@pytest.mark.parametrize(
    "title",
    ["Five minutes", "Lunch; park, rain\\or shine", "Ä" * 90, "🌱" * 60, "e\u0301" * 70, "a: b", '"x"', "x" * 200],
)
def test_a_title_comes_through_folding_and_escapes(title: str) -> None:
    event = event_of(Appointment("2026-12-05", title=title))
    assert str(event["SUMMARY"]) == title
    assert str(event["CLASS"]) == "PRIVATE"


def test_it_holds_nothing_else() -> None:
    event = event_of(Appointment("2026-12-05", "08:10", DAILY, "Five minutes", 10, 5))
    assert {*event} == {"UID", "DTSTAMP", "DTSTART", "DURATION", "RRULE", "SUMMARY", "CLASS"}
    assert not event.subcomponents, "no alarm"
