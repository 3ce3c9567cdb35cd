"""The seal of a letter: from its day on it is open, ahead of it only where the reader opened it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kindward.records import Moment
from kindward.records.kinds import KINDS
from kindward.records.letter import Letter, SealedLetter, as_shown
from kindward.wording.labels import words_of

TEXT = "You were tired."
SEALED = Letter("l", "2026-11-27T21:40:00+01:00", voice="Mia", to="Sam", text=TEXT, opens="2027-03-01")


@pytest.mark.parametrize(
    ("opens", "today", "is_sealed"),
    [
        ("2027-03-01", "2026-11-27", True),
        ("2027-03-01", "2027-02-28", True),
        ("2027-03-01", "2027-03-01", False),
        ("2027-03-01", "2027-03-02", False),
        ("2027-03-01", "", True),
        ("", "2026-11-27", False),
        ("", "", False),
        ("someday", "2026-11-27", False),
        ("2027-03-01T00:00", "2026-11-27", False),
    ],
)
def test_a_letter_is_sealed_until_its_day(opens: str, today: str, is_sealed: bool) -> None:
    letter = Letter("l", "c", text=TEXT, opens=opens)
    assert letter.is_sealed(today) is letter.is_ahead(today) is is_sealed


def test_one_that_was_opened_is_sealed_no_more_though_its_day_is_ahead() -> None:
    opened = Letter("l", "c", text=TEXT, opens="2027-03-01", opened="2026-12-01T08:00:00+01:00")
    assert not opened.is_sealed("2026-12-02")
    assert opened.is_ahead("2026-12-02")


def test_what_is_shown_of_a_sealed_letter_has_none_of_its_words() -> None:
    shown = as_shown(SEALED, "2026-11-27")
    assert shown == SealedLetter("l", SEALED.created, "", "2027-03-01", "")
    assert words_of(shown) == []
    assert SealedLetter not in KINDS.values()


@given(st.builds(Letter) | st.builds(Moment), st.dates().map(str))
def test_everything_else_is_shown_as_it_is(record: Letter | Moment, today: str) -> None:
    shown = as_shown(record, today)
    assert shown is record or isinstance(shown, SealedLetter)
    assert isinstance(shown, SealedLetter) is (isinstance(record, Letter) and record.is_sealed(today))
