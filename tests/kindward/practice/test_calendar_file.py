"""Calendar files, read by a strict reader of our own: lines, escapes, days, times, rules; and that reader on files that are none."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kindward.practice.calendar_file import FORTNIGHTLY, MONTHLY, ONCE, WEEKLY, Appointment, as_calendar, download
from kindward.wire.messages import Stamp
from support.calendar_files import Malformed, the_event

NOW = Stamp("2026-11-27T23:40:00-05:00", "1f2e3d4c")
CONTROLS = {chr(each) for each in (*range(32), *range(127, 160), 0x2028, 0x2029)}
TALK = Appointment("2026-12-05", "18:30", WEEKLY, "A call")


def test_the_file_to_the_letter() -> None:
    assert as_calendar(TALK, NOW).split("\r\n") == [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Kindward//Kindward//EN",
        "BEGIN:VEVENT",
        "UID:20261127T234000-1f2e3d4c@kindward.invalid",
        "DTSTAMP:20261128T044000Z",
        "DTSTART:20261205T183000",
        "DURATION:PT30M",
        "RRULE:FREQ=WEEKLY",
        "SUMMARY:A call",
        "CLASS:PRIVATE",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
    ]


def test_a_time_floats_and_the_stamp_is_in_utc() -> None:
    event = the_event(as_calendar(TALK, NOW))
    assert event["DTSTART"].parameters == {}
    assert not event["DTSTART"].value.endswith("Z")
    assert event["DTSTAMP"].value == "20261128T044000Z", "at twenty to midnight in New York it is the next day in UTC"


def test_without_a_time_it_is_for_the_whole_day() -> None:
    event = the_event(as_calendar(Appointment("2026-12-05"), NOW))
    assert (event["DTSTART"].parameters, event["DTSTART"].value) == ({"VALUE": "DATE"}, "20261205")
    assert "DURATION" not in event, "a day lasts a day (RFC 5545, 3.6.1)"


@pytest.mark.parametrize(
    ("on", "every", "rule"),
    [
        ("2026-12-05", ONCE, None),
        ("2026-12-05", "whenever", None),
        ("2026-12-05", WEEKLY, "FREQ=WEEKLY"),
        ("2026-12-05", FORTNIGHTLY, "FREQ=WEEKLY;INTERVAL=2"),
        ("2026-12-05", MONTHLY, "FREQ=MONTHLY;BYDAY=1SA"),
        ("2026-12-07", MONTHLY, "FREQ=MONTHLY;BYDAY=1MO"),
        ("2026-12-08", MONTHLY, "FREQ=MONTHLY;BYDAY=2TU"),
        ("2026-12-28", MONTHLY, "FREQ=MONTHLY;BYDAY=4MO"),
        ("2026-12-31", MONTHLY, "FREQ=MONTHLY;BYDAY=-1TH"),
    ],
)
def test_how_often_it_comes(on: str, every: str, rule: str | None) -> None:
    event = the_event(as_calendar(Appointment(on, "18:30", every), NOW))
    assert (event["RRULE"].value if "RRULE" in event else None) == rule


@given(st.dates(date(2020, 1, 1), date(2040, 1, 1)))
def test_the_first_day_is_one_of_its_own_rule(day: date) -> None:
    rule = the_event(as_calendar(Appointment(day.isoformat(), "", MONTHLY), NOW))["RRULE"].value
    week, weekday = (
        int(rule[len("FREQ=MONTHLY;BYDAY=") : -2]),
        ("MO", "TU", "WE", "TH", "FR", "SA", "SU").index(rule[-2:]),
    )
    of_month = [
        d for n in range(31) if (d := day.replace(day=1) + timedelta(n)).month == day.month and d.weekday() == weekday
    ]
    assert of_month[week - 1 if week > 0 else week] == day


@given(st.text(max_size=300))
def test_whatever_the_title_the_file_is_one_and_says_it_on_one_line(title: str) -> None:
    said = the_event(as_calendar(Appointment("2026-12-05", title=title), NOW))["SUMMARY"].text
    shown = (" " if each in CONTROLS else each for each in title if not "\ud800" <= each <= "\udfff")
    assert said.split() == "".join(shown).split()


def test_a_long_title_is_folded_between_characters_and_marks_are_escaped() -> None:
    title = "Coffee, tea; or “both” \\ with Zoë 👩‍👩‍👧 " * 5
    text = as_calendar(Appointment("2026-12-05", title=title), NOW)
    assert "\r\n " in text
    assert the_event(text)["SUMMARY"].text == title.strip()
    assert "Coffee\\, tea\\; or “both” \\\\ with" in text.replace("\r\n ", "")


@pytest.mark.parametrize(("length", "pieces"), [(67, 1), (68, 2), (67 + 74, 2), (68 + 74, 3)])
def test_a_line_holds_seventy_five_octets_and_no_fewer(length: int, pieces: int) -> None:
    text = as_calendar(Appointment("2026-12-05", title="a" * length), NOW)
    folded = text[text.index("SUMMARY:") : text.index("CLASS:")]
    assert folded.count("\r\n") == pieces
    assert the_event(text)["SUMMARY"].text == "a" * length


def test_it_reminds_nobody_and_its_name_says_as_little_as_its_title() -> None:
    file = download(Appointment("2026-12-05", "18:30", WEEKLY, "Lunch"), NOW)
    assert "ALARM" not in file.text
    assert (file.name, file.mime) == ("appointment-2026-12-05.ics", "text/calendar")
    assert "kindward" not in the_event(file.text)["SUMMARY"].value.lower()


@pytest.mark.parametrize(("on", "at"), [("", ""), ("soon", ""), ("2026-12-05", "six")])
def test_what_is_no_day_or_time_makes_no_file(on: str, at: str) -> None:
    with pytest.raises(ValueError, match=r"Invalid isoformat"):
        as_calendar(Appointment(on, at), NOW)


@pytest.mark.parametrize(
    ("was", "becomes"),
    [
        ("\r\n", "\n"),
        ("SUMMARY:A call", f"SUMMARY:{'A call ' * 20}"),
        ("UID:", "XUID:"),
        ("END:VEVENT\r\n", ""),
        ("DTSTAMP:20261128T044000Z\r\n", ""),
        ("CLASS:PRIVATE", "CLASS:PRIVATE\r\nSUMMARY:Twice"),
        ("VERSION:2.0", "VERSION:1.0"),
        ("SUMMARY:A call", "SUMMARY A call"),
        ("BEGIN:VCALENDAR", " BEGIN:VCALENDAR"),
    ],
)
def test_the_reader_of_the_tests_takes_nothing_that_is_no_calendar(was: str, becomes: str) -> None:
    text = as_calendar(TALK, NOW)
    assert was in text
    with pytest.raises(Malformed):
        the_event(text.replace(was, becomes))


@pytest.mark.parametrize("value", ["a, b", "a; b", "a\\b"])
def test_the_reader_of_the_tests_takes_no_mark_that_is_not_escaped(value: str) -> None:
    with pytest.raises(Malformed):
        _ = the_event(as_calendar(TALK, NOW).replace("A call", value))["SUMMARY"].text
