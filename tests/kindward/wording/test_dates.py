"""Days and times of day are written as Americans write them, by one function, whatever was stored."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kindward.wording.dates import clock, date_and_time, date_name, day_in_words

ROOT = Path(__file__).parents[3]
SAID = re.compile(r"(1[0-2]|[1-9]):[0-5]\d [ap]\.m\.|noon|midnight")


@pytest.mark.parametrize(
    ("at", "said"),
    [
        ("00:00", "midnight"),
        ("00:01", "12:01 a.m."),
        ("00:30", "12:30 a.m."),
        ("01:05", "1:05 a.m."),
        ("09:59", "9:59 a.m."),
        ("11:59", "11:59 a.m."),
        ("12:00", "noon"),
        ("12:01", "12:01 p.m."),
        ("13:00", "1:00 p.m."),
        ("21:30", "9:30 p.m."),
        ("23:59", "11:59 p.m."),
    ],
)
def test_a_time_of_day_as_americans_write_it(at: str, said: str) -> None:
    assert clock(f"2026-11-22T{at}:15.250+01:00") == said
    assert date_and_time(f"2026-11-22T{at}:15.250+01:00") == f"November 22, 2026, {said}"


def test_every_minute_of_a_day_has_a_name_of_its_own_and_names_go_on_in_order() -> None:
    minutes = [f"2026-11-22T{minute // 60:02}:{minute % 60:02}:00Z" for minute in range(24 * 60)]
    said = [clock(minute) for minute in minutes]
    assert all(SAID.fullmatch(each) for each in said)
    assert len({*said}) == 24 * 60
    assert [each.endswith("a.m.") or each == "midnight" for each in said] == [True] * 720 + [False] * 720


def test_a_date_is_a_month_a_day_and_a_year() -> None:
    assert date_name("2026-11-02T09:00:00Z") == "November 2, 2026"
    assert date_and_time("2026-11-02") == "November 2, 2026"
    assert day_in_words("2026-11-02") == "Monday, November 2, 2026"


@pytest.mark.parametrize("junk", ["", "junk", "2026-13-01T10:00:00Z", "2026-11-22Tab:cd", "2026-11-22T24:00:00Z"])
def test_what_is_no_time_of_ours_is_shown_without_a_made_up_hour(junk: str) -> None:
    assert not SAID.search(clock(junk) + date_and_time(junk))


@given(st.text(max_size=30))
def test_no_text_is_refused(junk: str) -> None:
    assert isinstance(clock(junk) + date_name(junk) + date_and_time(junk), str)


def test_nothing_else_cuts_the_hour_out_of_a_stored_time() -> None:
    """A page that cuts it out by itself shows 21:30."""
    texts = {path: path.read_text(encoding="utf-8") for path in (ROOT / "py/kindward").rglob("*.py")}
    assert [path.name for path, text in texts.items() if "[11:16]" in text or "%H:%M" in text] == ["dates.py"]
