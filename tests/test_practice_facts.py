"""What the generic tests expect follows from what a practice is, whatever its name: with steps or none, keeping or not."""

from collections.abc import Iterator

import pytest
from htpy import button, div, input

from kindward.practice.base import NOTHING, Part, Place, Practice
from kindward.practices import PLACEABLE, PRACTICES
from kindward.records import Line, encode
from kindward.wire.messages import Effects, Message, Mounted, Press, Read, Records, Save, Timer
from support.practice_facts import PracticeFacts, facts_of


class Ring(Practice[str]):
    """No steps, no fields, nothing kept; a button that starts a timer, and a page that shows what it has read."""

    def start(self, place: Place) -> str:
        return "reading"

    def update(self, state: str, message: Message) -> tuple[str, Effects]:
        match message:
            case Mounted():
                return state, (Read("value"),)
            case Records():
                return "read", NOTHING
            case Press("turn"):
                return state, (Timer("turn", 30),)
        return state, NOTHING

    def view(self, state: str) -> tuple[Part, ...]:
        return (Part("ring", lambda: div[state, button(data_press="turn")["Turn"]]),)


class Chooser(Practice[bool]):
    """One choice, which "keep" writes as a line; nothing is written before something is chosen."""

    def start(self, place: Place) -> bool:
        return False

    def update(self, state: bool, message: Message) -> tuple[bool, Effects]:
        if state and isinstance(message, Press) and message.action == "keep":
            return state, (Save("kindward:line:a", encode(Line("a", "c", "c", "Chosen.")), 1),)
        return state or getattr(message, "name", "") == "which", NOTHING

    def view(self, state: bool) -> tuple[Part, ...]:
        return (Part("which", lambda: div[input(type="radio", name="which", value="one")]),)


@pytest.fixture
def made_up() -> Iterator[None]:
    PLACEABLE.update({"ring": Ring(), "chooser": Chooser()})
    yield
    for name in ("ring", "chooser"):
        del PLACEABLE[name]
    facts_of.cache_clear()


@pytest.mark.usefixtures("made_up")
def test_a_practice_without_steps_fields_or_anything_kept() -> None:
    assert facts_of("ring") == PracticeFacts(
        "ring", 0, (), False, kept_kinds=frozenset(), keeps_words=False, has_timer=True, is_still=False
    )
    assert not facts_of("ring").keeps


@pytest.mark.usefixtures("made_up")
def test_one_without_a_field_to_write_in_is_answered_by_its_first_choice() -> None:
    assert facts_of("chooser") == PracticeFacts(
        "chooser", 0, (), False, kept_kinds=frozenset({"line"}), keeps_words=False, has_timer=False, is_still=True
    )


@pytest.mark.parametrize("name", PRACTICES)
def test_a_row_of_steps_says_how_many_it_has_and_which_fields(name: str) -> None:
    facts, outline = facts_of(name), getattr(PRACTICES[name], "outline", None)
    assert facts.steps == (len(outline.steps) if outline else 0)
    named = {field for piece in outline.pieces for field in piece.names()} if outline else set(facts.text_fields)
    assert set(facts.text_fields) <= named
