"""A length of time in a few words: what it comes to in minutes, and how it is said again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kindward.language.durations import in_words, minutes_in


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("an hour and fifty minutes", 110),
        ("About two hours.", 120),
        ("I have twenty-five minutes", 25),
        ("forty five min", 45),
        ("half an hour", 30),
        ("a quarter of an hour", 15),
        ("three quarters of an hour", 45),
        ("an hour and a half", 90),
        ("two hours and a quarter", 135),
        ("two and a half hours", 150),
        ("1.5 hours", 90),
        ("2,5 h", 150),
        ("1h50", 110),
        ("2 hrs 30", 150),
        ("90 min", 90),
        ("90 minutes", 90),
        ("4 hours at least", 240),
        ("a couple of hours", 120),
        ("an hour, ten minutes", 70),
        ("a ten-minute walk", 10),
    ],
)
def test_a_length_is_read(text: str, minutes: int) -> None:
    assert minutes_in(text) == minutes


@pytest.mark.parametrize(
    "text",
    [
        "",
        "not much",
        "two or three hours",
        "2-3 hours",
        "two to three hours",
        "until four",
        "an hour each",
        "three hours on Friday, two hours on Monday",
        "ten minutes and an hour",
        "half",
        "0 minutes",
        "2 halves",
        "an hourglass",
        "twenty men",
        "all day",
        "an hour late",
    ],
)
def test_none_is_read_where_there_is_none_or_more_than_one(text: str) -> None:
    assert minutes_in(text) is None


@pytest.mark.parametrize(
    ("minutes", "words"),
    [
        (1, "a minute"),
        (30, "half an hour"),
        (45, "45 minutes"),
        (60, "an hour"),
        (90, "an hour and a half"),
        (110, "an hour and 50 minutes"),
        (61, "an hour and a minute"),
        (150, "2 and a half hours"),
        (240, "4 hours"),
    ],
)
def test_a_length_is_said(minutes: int, words: str) -> None:
    assert in_words(minutes) == words


@given(st.integers(1, 6000))
def test_what_is_said_is_read_again(minutes: int) -> None:
    assert minutes_in(in_words(minutes)) == minutes


@given(st.text(max_size=300))
def test_any_text_is_answered(text: str) -> None:
    found = minutes_in(text)
    assert found is None or found > 0
