"""A change never looks older than what it changes, whatever the clock says."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kindward.records.times import instant, place_in_time, renewed

zones = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
times = st.datetimes(datetime(1971, 1, 1), datetime(2100, 1, 1), timezones=zones)
stamps = times.map(lambda at: at.isoformat(timespec="milliseconds"))


@given(stamps, stamps)
def test_a_change_is_later_than_what_it_changes(before: str, now: str) -> None:
    assert instant(renewed(before, now)) > instant(before)
    assert instant(renewed(before, now)) >= instant(now)


@given(stamps, st.text(max_size=20))
def test_what_is_no_time_gives_way(now: str, junk: str) -> None:
    assert renewed("", now) == now
    assert renewed(junk, now) == now or instant(junk) > 0
    assert renewed(now, now) != now


def test_a_clock_set_back_goes_on_by_a_millisecond() -> None:
    assert renewed("2026-11-22T10:00:00.000+01:00", "2026-11-22T09:00:00+01:00") == "2026-11-22T10:00:00.001+01:00"


@pytest.mark.parametrize("stamp", ["", "yesterday", "0001-01-01T00:00:00+14:00"])
def test_no_time_is_long_ago(stamp: str) -> None:
    assert instant(stamp) <= instant(datetime.fromtimestamp(0, UTC).isoformat()) == 0


@pytest.mark.parametrize("zone", ["+23:59", "-23:59", "Z", ""])
def test_the_first_and_the_last_time_that_can_be_written_are_times(zone: str) -> None:
    assert instant(f"0001-01-01T00:00:00{zone}") < 0 < instant(f"9999-12-31T23:59:59{zone}")


@given(stamps, stamps)
def test_places_in_time_are_in_true_order(one: str, other: str) -> None:
    """Wherever they were written, and also in the hour that a clock repeats."""
    if instant(other) - instant(one) >= 1:
        assert place_in_time(one) < place_in_time(other)


def test_the_hour_that_clocks_repeat_and_a_flight_west_are_in_order() -> None:
    summer, winter = "2026-10-25T02:50:00.000+02:00", "2026-10-25T02:10:00.000+01:00"
    assert place_in_time(summer) < place_in_time(winter)
    assert place_in_time("2026-11-23T01:00:00+09:00") < place_in_time("2026-11-22T20:00:00-08:00")


def test_what_is_no_time_has_a_place_all_the_same() -> None:
    assert place_in_time("") == place_in_time("junk") == ""
    assert place_in_time("2026-11-22") == "2026-11-22T00:00:00"
    assert place_in_time("0001-01-01T00:00:00+14:00") == "0001-01-01T00:00:00"
