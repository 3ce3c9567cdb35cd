"""Where a count ends, and which words of a cue are too wide to be one."""

import pytest

from kindward.practice.pieces.pacer import Pacer, Running
from kindward.practice.pieces.plans import _wide

BREATH = Pacer("breath", "Count with me", (("In", 4), ("Out", 6)))


@pytest.mark.parametrize("back", [0.5, 1, 60])
def test_a_clock_that_is_set_back_before_the_beginning_ends_the_count(back: float) -> None:
    assert BREATH.moved(Running(BREATH.name, 100.0), 100.0) is not None
    assert BREATH.moved(Running(BREATH.name, 100.0), 100.0 - back) is None


@pytest.mark.parametrize(
    "cue", ["when i make a mistake", "if i fail", "whenever things go wrong", "it is too much", "all the time", "work"]
)
def test_a_cue_that_could_be_any_moment_is_wide(cue: str) -> None:
    assert _wide().fullmatch(cue)
