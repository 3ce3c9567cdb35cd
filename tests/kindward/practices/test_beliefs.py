"""Beliefs that leave no room for a bad day: every word that can make one is asked about, by its name."""

import pytest

from kindward.practices.five_days import PRACTICE
from kindward.vocabulary import five_days as words
from kindward.wire.messages import Input, Press, Stamp
from support.practice_driver import PracticeDriver

NOW = Stamp("2026-11-27T21:40:00+01:00", "1f2e3d4c")
DRIVER = PracticeDriver(PRACTICE, NOW)
AT_THE_BELIEF = Press("go", "Belief", stamp=NOW)
WITHOUT_ROOM = (
    "always|never|every time|every single time|perfect|perfectly|flawless|flawlessly|no matter what|completely|totally"
)


@pytest.mark.parametrize("word", WITHOUT_ROOM.split("|"))
def test_a_word_that_leaves_no_room_is_asked_about(word: str) -> None:
    sheet = DRIVER.after(Input("belief.own", f"I can be heard {word}"), AT_THE_BELIEF)
    assert words.ABSOLUTE[1] in DRIVER.live(sheet)
    assert f"“{word}”" in DRIVER.live(sheet)


@pytest.mark.parametrize("word", ["not always", "almost always", "nearly always", "never mind"])
def test_a_word_that_leaves_some_room_is_not(word: str) -> None:
    sheet = DRIVER.after(Input("belief.own", f"I can be heard {word}"), AT_THE_BELIEF)
    assert words.ABSOLUTE[1] not in DRIVER.live(sheet)
