"""Counting by the clock: a pacer is where its beginning says that it is, however late a tick comes."""

import re
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kindward.practice.base import NOTHING, html_of
from kindward.practice.catalog import Card
from kindward.practice.guided import Guided, Sheet, Step
from kindward.practice.pieces import Pacer, Text
from kindward.wire.messages import Announce, Effects, Input, Press, Stamp, Stop, Tick, Timer
from support.practice_driver import run

BREATH = Pacer("breath", "Count with me", (("In", 4), ("Out", 6)), 6, "One minute.")
START = datetime(2026, 11, 22, 0, 30, 15, tzinfo=UTC)


class Counting(Guided):
    """Two steps, a count in the first."""

    card = Card("made-up", "Made up", 1, "when it is tried out")
    steps = (
        Step("One", "")[Text("said", "Words"), BREATH, Pacer("hand", "Stay", (("Stay", 20),))],
        Step("Two", "")[Text("more", "More")],
    )

    def ticked(self, state: Sheet, timer: str) -> tuple[Sheet, Effects]:
        return state, (Announce(f"own: {timer}"),)


PRACTICE = Counting()


def after(seconds: float) -> Stamp:
    return Stamp((START + timedelta(seconds=seconds)).isoformat(timespec="milliseconds"))


def said(state: Sheet) -> str:
    found = re.search(r'kw-count-word">(.*?)</p>', html_of(PRACTICE.view(state)))
    return re.sub("<[^>]+>", "", found[1]) if found else ""


BEGUN = Press("run:breath", stamp=after(0))


def test_a_count_begins_with_its_first_word_and_asks_for_the_next_second() -> None:
    state, effects = run(PRACTICE, BEGUN)
    assert said(state) == "In 1 of 4"
    assert effects == (Timer("run:breath", 1000), Announce("In"))


def test_each_second_is_drawn_and_each_new_word_is_said_once() -> None:
    state, heard = run(PRACTICE, BEGUN)[0], []
    for second in range(1, 12):
        state, effects = PRACTICE.update(state, Tick("run:breath", stamp=after(second)))
        heard += [(second, effect.text) for effect in effects if isinstance(effect, Announce)]
    assert heard == [(4, "Out"), (10, "In")]
    assert said(state) == "In 2 of 4"


@pytest.mark.parametrize(("late", "word", "shift"), [(4.02, "Out 1 of 6", "0.02"), (37.5, "Out 4 of 6", "3.50")])
def test_after_a_sleep_it_is_where_the_clock_is(late: float, word: str, shift: str) -> None:
    state, effects = run(PRACTICE, BEGUN, Tick("run:breath", stamp=after(late)))
    assert said(state) == word
    assert f'data-late="{shift}"' in html_of(PRACTICE.view(state))
    (timer,) = (effect for effect in effects if isinstance(effect, Timer))
    assert timer.ms == pytest.approx((1 - late % 1) * 1000, abs=1)


@given(st.lists(st.floats(0.001, 3), min_size=1, max_size=80))
def test_however_the_ticks_come_it_is_never_off(waits: list[float]) -> None:
    """The error of a tick is its own lateness: it never adds up."""
    state, at = run(PRACTICE, BEGUN)[0], 0.0
    for wait in waits:
        at += wait
        state, _ = PRACTICE.update(state, Tick("run:breath", stamp=after(at)))
        if state.running is None:
            assert at >= BREATH.seconds - 0.001
            return
        assert abs(state.running.passed - at) <= 0.001  # stamps have milliseconds


def test_it_ends_at_its_end_and_says_so_even_after_a_long_sleep() -> None:
    for late in (60, 4000):
        state, effects = run(PRACTICE, BEGUN, Tick("run:breath", stamp=after(late)))
        assert (state.running, effects) == (None, (Announce("One minute."),))
    assert "Count with me" in html_of(PRACTICE.view(state))


def test_where_the_clock_was_set_back_it_ends() -> None:
    state, effects = run(PRACTICE, BEGUN, Tick("run:breath", stamp=after(-3600)))
    assert (state.running, effects) == (None, (Announce("Stopped."),))


def test_pressing_again_or_leaving_the_step_stops_it_and_another_takes_its_place() -> None:
    assert run(PRACTICE, BEGUN, Press("run:breath"))[1] == (Stop("run:breath"), Announce("Stopped."))
    state, effects = run(PRACTICE, BEGUN, Press("next"))
    assert state.running is None
    assert Stop("run:breath") in effects
    state, effects = run(PRACTICE, BEGUN, Press("run:hand", stamp=after(3)))
    assert (state.running and state.running.name, Stop("run:breath") in effects) == ("hand", True)


def test_a_late_tick_of_one_that_was_stopped_changes_nothing() -> None:
    state, _ = run(PRACTICE, BEGUN, Press("next"))
    assert PRACTICE.update(state, Tick("run:breath", stamp=after(1))) == (state, NOTHING)
    assert run(PRACTICE, Press("run:nothing"), Tick("run:nothing"))[0].running is None


def test_typing_goes_on_beside_it_and_no_draft_holds_it() -> None:
    state, _ = run(PRACTICE, BEGUN, Input("said", "warm"))
    assert said(state) == "In 1 of 4"
    assert "running" not in str(PRACTICE.draft(state))


def test_a_timer_of_the_practice_s_own_reaches_it() -> None:
    assert run(PRACTICE, Tick("bell"))[1] == (Announce("own: bell"),)


@given(st.floats(0, 59.999))
def test_a_beat_is_found_for_every_time(passed: float) -> None:
    beat = BREATH.at(passed)
    assert beat.index == 2 * int(passed // 10) + (beat.word == "Out")
    assert 0 <= beat.passed < beat.length
    assert beat.word == ("In" if passed % 10 < 4 else "Out")


def test_the_end_is_said_in_plain_words_where_a_practice_has_none_of_its_own() -> None:
    _, effects = run(PRACTICE, Press("run:hand", stamp=after(0)), Tick("run:hand", stamp=after(20)))
    assert effects == (Announce("The time is up."),)
