"""What an expectation of oneself leaves open, told from its words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kindward.language.expectations import Open, left_open


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The first two columns go out on Friday by noon.", ""),
        ("I call the dentist before lunch", ""),
        ("Ten minutes at the desk on Tuesday and Thursday", ""),
        ("send one email at 9", ""),
        ("Two more calls than last week", ""),
        ("Call the dentist", "time"),
        ("Write to Sam and ask about the form", "time"),
        ("I will never be late again.", "rule"),
        ("I should have everything done", "rule"),
        ("Every day I get up at five", "rule"),
        ("No more sugar from now on", "rule"),
        ("Be better this week", "unseen"),
        ("I'll try harder on Friday", "unseen"),
        ("be more disciplined about the report", "unseen"),
        ("Get my act together by Monday", "unseen"),
        ("Read one chapter more on Sunday", ""),
        ("Never mind the laundry; I fold two shirts on Monday", ""),
    ],
)
def test_what_is_left_open(text: str, expected: Open) -> None:
    assert left_open(text) == expected


@given(st.text(max_size=300))
def test_any_text_is_answered(text: str) -> None:
    assert left_open(text) in ("rule", "unseen", "time", "")
