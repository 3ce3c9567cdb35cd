"""What belongs to more-help alone: signs that nobody counts, words to copy, lines by country, and nothing that is stored."""

import re
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kindward.helplines import COUNTRIES, LINES, Topic, lines_for
from kindward.practice.base import Place, html_of
from kindward.practices.more_help import PRACTICE, MoreHelpState
from kindward.records import Moment, encode
from kindward.vocabulary.more_help import ASKS, DOUBTS, SIGNS, STEPS, WORDS
from kindward.wire.messages import Announce, Copy, Input, Message, Mounted, Press, Records, Stamp, Tick
from kindward_site.markdown.practice_page import where_words_go
from support.practice_driver import run

NOW: Final = Stamp("2026-11-28T09:00:00+01:00", "1f2e3d4c")


def page(*messages: Message) -> str:
    state, _ = run(PRACTICE, *messages)
    return html_of(PRACTICE.view(state))


def test_signs_doubts_words_and_steps_are_all_in_the_page_as_it_is_built() -> None:
    built = page()
    for said in (*(each.sign for each in SIGNS), *DOUBTS, *(whom for whom, _ in ASKS.values()), *STEPS):
        assert said.replace("'", "&#39;") in built
    assert built.count("copy-words") == len(WORDS) == len(SIGNS) - 1 + len(ASKS)


def test_nothing_can_be_ticked_filled_in_or_added_up() -> None:
    assert not re.search(r"<(?:input|textarea|select)|data-part=\"close\"|data-press=\"keep\"", page())
    assert not any(re.search(r"\d|score|points", each.sign + each.says) for each in SIGNS)


def test_each_countrys_first_line_stands_there_from_the_one_file() -> None:
    built = page()
    for country in COUNTRIES:
        assert f"<summary>{country.name}</summary>" in built
        assert f'href="{lines_for(LINES, country, (Topic.CRISIS,))[0].telephone}"' in built
    assert built.index("988") < built.index("What do you notice?")


def test_for_somebody_who_is_hurt_there_are_people_and_no_words_that_stay_on_the_clipboard() -> None:
    (sign,) = (each for each in SIGNS if each.name == "hurt")
    assert not sign.words
    assert 'href="../../help/#somebody-hurts-you"' in page()


@pytest.mark.parametrize("name", WORDS)
def test_words_are_copied_as_they_stand_and_the_page_says_so_once(name: str) -> None:
    state, effects = run(PRACTICE, Press("copy-words", name, stamp=NOW))
    assert effects[0] == Copy(WORDS[name])
    assert isinstance(effects[1], Announce)
    assert html_of(PRACTICE.view(state)).count("Copied.") == 1


def test_a_press_of_no_words_of_ours_copies_nothing() -> None:
    assert run(PRACTICE, Press("copy-words", "I am somebody else's text", stamp=NOW))[1] == ()


MESSAGES: Final = st.sampled_from(
    [
        Mounted(stamp=NOW),
        Mounted(draft='{"at":1,"answers":{"x":"y"}}', stamp=NOW),
        Mounted(carry=encode(Moment("m", "c", situation="x")), stamp=NOW),
        Input("x", "I want to die", stamp=NOW),
        Records("moment", (("kindward:moment:m", encode(Moment("m", "c"))),), stamp=NOW),
        Tick("day", stamp=NOW),
        *(Press(action, value, stamp=NOW) for action in ("keep", "copy-words", "next") for value in ("", "doctor")),
    ]
)


@given(st.lists(MESSAGES, max_size=8))
def test_whatever_happens_nothing_is_read_stored_or_left_as_a_draft(messages: list[Message]) -> None:
    state: MoreHelpState = PRACTICE.start(Place("here"))
    for message in messages:
        state, effects = PRACTICE.update(state, message)
        assert {type(each) for each in effects} <= {Copy, Announce}
        assert PRACTICE.draft(state) is None
    assert html_of(PRACTICE.view(state))


def test_a_moment_that_comes_along_is_not_shown_here() -> None:
    assert page(Mounted(carry=encode(Moment("m", "c", situation="the plumtree")), stamp=NOW)) == page()


def test_the_page_says_that_nothing_of_it_is_stored() -> None:
    assert "nothing that you do on this page is stored" in where_words_go(PRACTICE)


def test_the_examples_are_there_for_what_is_drawn_by_them() -> None:
    shown = [html_of(PRACTICE.view(PRACTICE.after(each, Place("here")))) for each in PRACTICE.examples]
    assert [html.count("Copied.") for html in shown] == [0, 1, 1, 1]
