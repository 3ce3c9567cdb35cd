"""What belongs to traps alone: the last expectation comes back, and what a new one leaves open is said once."""

import pytest

from kindward.practices.traps import PRACTICE
from kindward.records import Entry, Moment, decode
from kindward.vocabulary.traps import OPEN, TRAPS
from kindward.wire.messages import Input, Press, Stamp
from support.practice_driver import PracticeDriver, batch_in, told

NOW = Stamp("2026-11-27T13:40:00+01:00", "1f2e3d4c")
AGAIN = "Last time, you expected this of yourself:"
EARLIER = Moment(
    "20261120T120000-a", "2026-11-20T12:00:00+01:00", next_step="One envelope by Friday", practices=("traps",)
)

DRIVER = PracticeDriver(PRACTICE, NOW)
after, live = DRIVER.after, DRIVER.live


def test_the_first_time_nothing_is_asked_about_a_time_before() -> None:
    assert AGAIN not in live(after())


def test_what_was_expected_the_last_time_comes_back_with_a_place_for_what_happened() -> None:
    page = live(after(told(EARLIER)))
    assert AGAIN in page
    assert "One envelope by Friday" in page
    assert 'name="happened"' in page


def test_only_the_newest_comes_back() -> None:
    newer = Moment("20261124T120000-b", "2026-11-24T12:00:00+01:00", next_step="Call by Monday", practices=("traps",))
    page = live(after(told(EARLIER, newer)))
    assert "Call by Monday" in page
    assert "One envelope" not in page


def test_an_expectation_with_words_of_danger_in_it_is_not_shown_again() -> None:
    grave = Moment(
        "20261124T120000-b", "2026-11-24T12:00:00+01:00", next_step="I will end my life on Friday", practices=("traps",)
    )
    assert "end my life" not in live(after(told(grave)))


def test_words_that_judge_what_happened_meet_the_camera() -> None:
    assert "camera" in live(after(told(EARLIER), Input("happened", "I failed again.")))


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("I will never be late again.", "rule"),
        ("Be better with paperwork", "unseen"),
        ("Call the dentist", "time"),
        ("Call the dentist by Thursday", ""),
    ],
)
def test_what_an_expectation_leaves_open_is_said_and_only_that(words: str, said: str) -> None:
    page = live(after(Press("go", "Clear"), Input("clear", words)))
    assert [name for name, sentence in OPEN.items() if sentence in page] == [said]


def test_nothing_is_said_of_an_empty_expectation() -> None:
    page = live(after(Press("go", "Clear")))
    assert not any(sentence in page for sentence in OPEN.values())


@pytest.mark.parametrize("trap", TRAPS)
def test_a_thought_brings_its_own_fair_point_and_no_other(trap: str) -> None:
    page = live(after(Input("trap", trap), Press("go", "Fair point")))
    assert all((lines[0] in page) == (name == trap) for name, lines in TRAPS.items())


def test_a_kindness_of_the_readers_own_is_offered_again() -> None:
    entry = Entry(
        "20261120T120000-a-traps", "2026-11-20T12:00:00+01:00", practice="traps", answers={"kind.own": "Bath at nine"}
    )
    assert 'data-press="fill:kind.own" value="Bath at nine"' in live(after(told(entry), Press("go", "Kind")))


def test_the_expectation_is_kept_as_the_next_step_and_the_thought_as_the_critics_line() -> None:
    sheet = after(Input("sounds", "Eat when you have earned it"), Input("clear", "Two receipts by noon"))
    batch = batch_in(PRACTICE.update(sheet, Press("keep", stamp=NOW))[1])
    (moment,) = (decode(Moment, text) for key, text in batch.saves if ":moment:" in key)
    assert (moment.critic_line, moment.next_step) == ("Eat when you have earned it", "Two receipts by noon")
