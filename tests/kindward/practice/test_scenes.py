"""Scenes of made-up people in a practice: on request, the one that fits best first, none twice before all have come, and never where help is first."""

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kindward.practice.base import NOTHING
from kindward.practice.guided import Sheet
from kindward.practice.scenes import Scene, decoded, fitting, known, with_next
from kindward.practices.four_n import PRACTICE as FOUR_N
from kindward.practices.name_feeling import PRACTICE as NAME_FEELING
from kindward.practices.setback import PRACTICE as SETBACK
from kindward.records import Moment, encode
from kindward.vocabulary.feelings import WORDS
from kindward.vocabulary.triggers import HARMED, TRIGGERS
from kindward.wire.messages import Effects, Focus, Input, Message, Mounted, Press, Stamp, Stop
from kindward.wire.scenes import READ, LoadScenes, SceneFile
from kindward_site.content.scenes import scene_file
from support.practice_driver import PracticeDriver

ASK = "Read about somebody in the same spot"
MISSING = "The scenes could not be loaded. The practice goes on as it is."
ALL = decoded(scene_file())
NAMED = Input("feelings", ("ashamed", "tired"))
NORMALIZE = Press("go", "Normalize")
PRESS = Press("scene")
FILE = SceneFile(scene_file())

DRIVER = PracticeDriver(FOUR_N)
after, live = DRIVER.after, DRIVER.live


def scene(id: str, trigger: str, *feelings: str) -> Scene:
    return Scene(id, id.title(), trigger, feelings, f"Text of {id}.")


FEW = (
    scene("far", "a no", "sad"),
    scene("near", "a no", "humiliated"),
    scene("one", "a no", "ashamed"),
    scene("same", "criticism", "proud"),
    scene("both", "criticism", "ashamed", "sad"),
    scene("two", "a no", "ashamed", "tired", "sad"),
    scene("harm", HARMED, "ashamed", "tired"),
)


def ids(triggers: tuple[str, ...], feelings: tuple[str, ...], nonce: str = "") -> list[str]:
    return [each.id for each in fitting(FEW, known(triggers, feelings), nonce)]


def test_shared_feelings_come_first_then_the_trigger_then_the_same_family() -> None:
    assert ids(("criticism",), ("ashamed", "tired")) == ["two", "harm", "both", "one", "same", "near"]


def test_of_scenes_that_fit_alike_it_is_not_always_the_same_that_comes_first() -> None:
    assert {fitting(ALL, known(("a no",), ()), f"{at:08x}")[0].id for at in range(40)} == {
        each.id for each in ALL if each.trigger == "a no"
    }


def test_whoever_was_harmed_is_shown_nobody_to_whom_it_happened_otherwise() -> None:
    assert ids((HARMED, "criticism"), ("ashamed",)) == ["harm"]
    assert {each.trigger for each in fitting(ALL, known((HARMED,), ("guilty",)))} == {HARMED}


def test_words_of_the_readers_own_are_known_where_they_are_words_of_ours() -> None:
    assert known(("my boss", "a no"), (" Ashamed", "wobbly")) == known(("a no",), ("ashamed",))
    assert not known(("my boss",), ("wobbly",)).is_anything


@pytest.mark.parametrize("trigger", TRIGGERS)
def test_every_trigger_has_a_scene_that_fits(trigger: str) -> None:
    assert fitting(ALL, known((trigger,), ()))


@pytest.mark.parametrize("word", WORDS)
def test_every_feeling_has_a_scene_that_fits(word: str) -> None:
    assert fitting(ALL, known((), (word,)))


@given(st.lists(st.sets(st.integers(0, 9), min_size=1, max_size=6), min_size=1, max_size=30))
def test_none_comes_twice_until_all_that_fit_have_come(asked: list[set[int]]) -> None:
    """Whatever the reader changes between two presses."""
    shown: tuple[str, ...] = ()
    for numbers in asked:
        fit = tuple(scene(f"s{number}", "a no") for number in sorted(numbers))
        before, shown = shown, with_next(shown, fit)
        fresh = {each.id for each in fit} - {*before}
        assert shown[-1] in (fresh or {each.id for each in fit})
        assert len(shown) == len({*shown})
        assert fresh or len(fit) == 1 or shown[-1] != before[-1]


def test_when_none_fits_none_comes() -> None:
    assert with_next(("a",), ()) == ("a",)


@pytest.mark.parametrize("text", ["", "<html>Sign in to the hotel</html>", "[1]", "{}", '[{"id": "x"}]', "null", '"x"'])
def test_what_is_no_file_of_scenes_holds_none(text: str) -> None:
    assert decoded(text) == ()


# --- in a practice -------------------------------------------------------------------------------------------------------


def told(*messages: Message) -> tuple[Sheet, Effects]:
    """The 4N pause after these messages, and what the last of them asked for."""
    *first, last = messages
    return FOUR_N.update(after(*first), last)


def titles(html: str) -> list[str]:
    return [each.title for each in ALL if f">{each.title}</h4>" in html]


def test_it_is_offered_once_something_is_known_to_choose_by() -> None:
    assert ASK not in live(after(NORMALIZE))
    assert ASK not in live(after(Input("feelings.own", "wobbly"), NORMALIZE))
    assert ASK in live(after(NAMED, NORMALIZE))
    assert ASK in live(after(Input("feelings.own", "Ashamed, wobbly"), NORMALIZE))


def test_a_moment_that_was_carried_here_says_what_set_it_off() -> None:
    moment = Moment("m", "c", situation="x", triggers=(HARMED,))
    sheet = after(Mounted(carry=encode(moment)), NORMALIZE, PRESS, FILE)
    (title,) = titles(live(sheet))
    assert {each.trigger for each in ALL if each.title == title} == {HARMED}
    assert 'href="../../help/#somebody-hurts-you"' in live(sheet)


def test_the_file_is_asked_for_once_and_the_focus_goes_to_the_scene() -> None:
    sheet, effects = told(NAMED, NORMALIZE, PRESS)
    assert effects == (LoadScenes(),)
    assert titles(live(sheet)) == []
    _, impatient = told(NAMED, NORMALIZE, PRESS, PRESS)
    assert impatient == NOTHING
    sheet, effects = told(NAMED, NORMALIZE, PRESS, FILE)
    assert effects == (Focus("step-2", "scene"),)
    (first,) = titles(live(sheet))
    assert "This person is made up." in live(sheet)
    assert 'href="../../scenes/"' in live(sheet)
    sheet, effects = told(NAMED, NORMALIZE, PRESS, FILE, PRESS)
    assert effects == (Focus("step-2", "scene"),)
    (second,) = titles(live(sheet))
    assert first != second


def test_a_file_that_nobody_asked_for_changes_nothing() -> None:
    assert told(NAMED, NORMALIZE, FILE) == (after(NAMED, NORMALIZE), NOTHING)


def test_where_it_does_not_come_one_sentence_says_so_and_it_can_be_asked_for_again() -> None:
    sheet, effects = told(NAMED, NORMALIZE, PRESS, SceneFile(""))
    assert effects == NOTHING
    assert f'<div role="status"><p>{MISSING}</p></div>' in live(sheet)
    assert ASK in live(sheet)
    sheet, effects = told(NAMED, NORMALIZE, PRESS, SceneFile(""), PRESS)
    assert effects == (LoadScenes(),)
    assert MISSING not in live(sheet)
    assert titles(live(after(NAMED, NORMALIZE, PRESS, SceneFile(""), PRESS, FILE)))


def test_pacing_ends_so_that_a_scene_can_be_read() -> None:
    sheet, effects = told(NAMED, NORMALIZE, Press("pace"), PRESS)
    assert effects == (Stop("pace"), LoadScenes())
    assert not sheet.paced


def test_one_that_fits_no_longer_goes_away() -> None:
    sheet = after(NAMED, NORMALIZE, PRESS, FILE)
    assert titles(live(sheet))
    sheet, _ = FOUR_N.update(sheet, Input("feelings", ("in awe",)))
    assert titles(live(sheet)) == []
    assert ASK in live(sheet)


def test_nothing_of_it_is_stored() -> None:
    plain = FOUR_N.draft(after(NAMED, NORMALIZE))
    assert FOUR_N.draft(after(NAMED, NORMALIZE, PRESS, FILE, PRESS)) == plain
    assert after(NAMED, PRESS, FILE, Press("let-go")).scenes is None


@pytest.mark.parametrize(
    "said",
    [
        Input("critic", "I want to die."),
        Input("critic", "My husband hits me."),
        Input("strength.ashamed", "8"),
        Input("strength", "9"),
        Input("feelings", ("ashamed", "hopeless")),
        Input("feelings.own", "worthless"),
    ],
)
def test_where_help_comes_first_it_is_not_there(said: Input) -> None:
    for shown in ((), (PRESS, FILE)):
        sheet = after(NAMED, NORMALIZE, *shown, said)
        assert ASK not in live(sheet)
        assert titles(live(sheet)) == []
        assert ASK not in live(FOUR_N.update(sheet, Press("go-on"))[0])


@pytest.mark.parametrize(
    ("practice", "step"), [(FOUR_N, "Normalize"), (SETBACK, "What it asked"), (NAME_FEELING, "What it asks")]
)
def test_the_practices_that_ask_for_feelings_offer_it(practice: Any, step: str) -> None:
    driver = PracticeDriver(practice)
    assert ASK in driver.live(driver.after(NAMED, Press("go", step)))
    assert ASK not in driver.live(driver.after(Press("go", step)))
    assert titles(driver.live(driver.after(NAMED, Press("go", step), PRESS, FILE)))


def test_what_set_it_off_is_enough_in_a_setback() -> None:
    driver = PracticeDriver(SETBACK)
    sheet = driver.after(Input("triggers", ("a no",)), Press("go", "What it asked"), PRESS, FILE)
    (title,) = titles(driver.live(sheet))
    assert {each.trigger for each in ALL if each.title == title} == {"a no"}


def test_the_message_is_read_off_the_wire() -> None:
    stamp = Stamp("2026-11-28T01:00:00-05:00", "1f2e3d4c")
    assert READ["scenes"]({"type": "scenes", "text": "x"}, stamp) == SceneFile("x", stamp=stamp)
    assert LoadScenes().wire() == {"do": "scenes"}


def test_the_file_holds_what_practices_read_and_no_more() -> None:
    (first, *_) = json.loads(scene_file())
    assert sorted(first) == ["feelings", "id", "text", "title", "trigger"]
    assert replace(ALL[0], feelings=tuple(first["feelings"])) == ALL[0]
