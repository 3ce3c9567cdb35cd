"""What belongs to inner-compass alone: what is said of a voice, and what in a view may be somebody else's."""

import pytest

from kindward.practices.inner_compass import PRACTICE
from kindward.records import Entry
from kindward.records.value import Value
from kindward.vocabulary.approval import FEAR, NOBODY, POWER, SAID, THEN, VOICES
from kindward.wire.messages import Input, Press, Stamp
from support.practice_driver import PracticeDriver, told

NOW = Stamp("2026-11-27T13:40:00+01:00", "1f2e3d4c")
AT_VOICE = Press("go", "Whose voice is this?")

DRIVER = PracticeDriver(PRACTICE, NOW)
after, live = DRIVER.after, DRIVER.live


@pytest.mark.parametrize("voice", VOICES)
def test_each_voice_brings_what_is_known_of_it_and_nothing_else(voice: str) -> None:
    page = live(after(AT_VOICE, Input("voice", (voice,))))
    assert [name for name, sentence in SAID.items() if sentence in page] == [name for name in SAID if name == voice]


def test_a_feared_voice_leads_to_people_and_silences_the_rest() -> None:
    page = live(after(AT_VOICE, Input("voice", (THEN, FEAR, POWER))))
    assert 'href="../../help/#somebody-hurts-you"' in page
    assert not any(sentence in page for sentence in SAID.values())


def test_a_voice_that_was_named_before_is_met_again_without_a_count() -> None:
    before = Entry(
        "m-inner-compass", "2026-11-20T12:00:00+01:00", practice="inner-compass", answers={"voice": (THEN, NOBODY)}
    )
    page = live(after(told(before), AT_VOICE, Input("voice", (THEN, POWER))))
    assert "You have named this here before:" in page
    assert f">{THEN}</span>." in page
    other = live(after(told(before), AT_VOICE, Input("voice", (POWER,))))
    assert "named this here before" not in other


@pytest.mark.parametrize(
    ("view", "said"),
    [
        ("They all think I'm lazy.", "what others think"),
        ("I should host it, like everybody does.", "How would it sound with"),
        ("I want to be in the kitchen with her.", ""),
        ("I don't know yet.", ""),
    ],
)
def test_what_may_be_borrowed_in_a_view_is_pointed_at(view: str, said: str) -> None:
    page = live(after(Press("go", "What I think"), Input("mine", view)))
    found = [words for words in ("what others think", "How would it sound with") if words in page]
    assert len(found) == (1 if said else 0)
    assert all(said in words for words in found)


def test_the_readers_values_come_first_those_that_matter_most_now_ahead() -> None:
    far, near = Value("a", "2026-11-02", text="craft"), Value("b", "2026-11-01", text="welcome", near=True)
    page = live(after(told(far, near), Press("go", "What fits")))
    assert page.index('value="welcome"') < page.index('value="craft"')
