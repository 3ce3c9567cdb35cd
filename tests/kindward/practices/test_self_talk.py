"""What belongs to self-talk alone: each offered wording takes the place of the sentence that it stands beside."""

import re
from html import unescape
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kindward.practice.base import Example, Place, html_of
from kindward.practice.catalog import CARDS
from kindward.practice.guided import Sheet
from kindward.practice.pieces.findings import with_rewording
from kindward.practices.self_talk import PRACTICE
from kindward.records import Entry, Moment, decode, encode
from kindward.vocabulary.commitments import LEADS
from kindward.wire.messages import Batch, Input, Message, Mounted, Press, Stamp
from support.practice_driver import PracticeDriver, batch_in, by_kind, told
from support.theirs import unmarked

SENTENCES = ("I always ruin everything.", "I should have known better.", "They all think I'm useless.", "It rained.")
_BLOCK = re.compile(r"<p>Instead of “([^”]+)”:</p><ul>(.*?)</ul>", re.DOTALL)
_OFFER = re.compile(r'data-press="(reword:line:[^"]+)" value="([^"]+)"')


@given(st.permutations(SENTENCES), st.sampled_from((" ", "\n", "  ")))
def test_a_tap_changes_the_sentence_above_it_and_no_other(order: list[str], between: str) -> None:
    text = between.join(order)
    state = PRACTICE.after(Example("", (Input("said", text), Press("go", "1"))), Place("here"))
    blocks = _BLOCK.findall(unmarked(html_of(PRACTICE.view(state))))
    assert len(blocks) == 3
    for sentence, offers in blocks:
        pressed = _OFFER.findall(offers)
        assert pressed
        for action, value in pressed:
            after, _ = PRACTICE.update(state, Press(action, unescape(value)))
            assert after.answers["line.own"] == text.replace(unescape(sentence), unescape(value))


def test_a_second_tap_goes_to_the_end_where_the_sentence_is_gone() -> None:
    text = "I always fail. It rained."
    once = with_rewording(text, "", 0, 14, "I often fail.")
    assert once == "I often fail. It rained."
    assert with_rewording(text, once, 0, 14, "I failed today.") == "I often fail. It rained. I failed today."


def test_of_a_sentence_that_stands_twice_one_tap_changes_one() -> None:
    text = "I always fail. I always fail."
    once = with_rewording(text, "", 0, 14, "I often fail.")
    assert once == "I often fail. I always fail."
    assert with_rewording(text, once, 15, 29, "I failed today.") == "I often fail. I failed today."


def kept_kinds(*messages: Message) -> set[str]:
    """The kinds of record that Keep writes after these messages."""
    state = after(*messages)
    _, effects = PRACTICE.update(state, Press("keep"))
    batch = batch_in(effects)
    return {key.split(":")[1] for key, _ in batch.saves}


def test_a_reworded_sentence_of_the_critic_becomes_a_kind_line_only_when_the_reader_says_so() -> None:
    reworded = (Input("said", "I'm an idiot."), Input("line.own", "I sometimes get things wrong, and can look again."))
    assert kept_kinds(*reworded) == {"moment", "entry"}
    assert kept_kinds(*reworded, Input("line.file", ("yes",))) == {"moment", "entry", "line"}


def test_words_of_danger_never_become_a_kind_line() -> None:
    assert "line" not in kept_kinds(Input("line.own", "I want to die"), Input("line.file", ("yes",)))


# --- the times before --------------------------------------------------------------------------------------------------

DRIVER = PracticeDriver(PRACTICE)
after = DRIVER.after


def live(sheet: Sheet) -> str:
    return unmarked(DRIVER.live(sheet))


def answers_offered(sheet: Sheet) -> list[str]:
    """The earlier answers that a tap would put into the box."""
    _, _, met = live(sheet).partition("You have met ")
    return re.findall(r'data-press="fill:line.own" value="([^"]+)"', met.partition("Instead of")[0])


def moment(day: str, critic: str, answer: str, **more: Any) -> Moment:
    made = f"2026-11-{day}T12:00:00+01:00"
    return Moment(day, made, critic_line=critic, kinder_line=answer, practices=("self-talk",), **more)


FAIRER = Press("go", "A fairer version")


@pytest.mark.parametrize(
    ("said", "met"),
    [
        ("I'm such an idiot.", "idiot"),
        ("I missed it. WHAT AN IDIOT!", "what an idiot"),
        ("They laughed. What an idiot", "what an idiot"),
    ],
)
def test_words_that_came_before_bring_what_answered_them(said: str, met: str) -> None:
    sheet = after(told(moment("20", "What an idiot.", "I missed one line.")), Input("said", said), FAIRER)
    assert answers_offered(sheet) == ["I missed one line."]
    assert f"You have met “{met}” here before." in live(sheet)


@pytest.mark.parametrize("said", ["I always forget.", "I should have asked.", "It rained.", ""])
def test_words_that_are_common_or_other_bring_nothing(said: str) -> None:
    before = told(moment("20", "I always fail. I should know.", "I failed once."), moment("21", "", "A line."))
    assert answers_offered(after(before, Input("said", said), FAIRER)) == []
    page = live(after(before, Input("said", said), FAIRER))
    assert "You have met" not in page
    assert "could not answer" not in page


def test_the_newest_two_answers_are_offered_and_none_that_left_the_reader_heavier_or_is_of_danger() -> None:
    before = told(
        moment("20", "What an idiot.", "The oldest."),
        moment("21", "What an idiot.", "The older one."),
        moment("22", "What an idiot.", "The newest."),
        moment("23", "What an idiot.", "Heavy.", after="heavier"),
        moment("24", "What an idiot.", "I want to die."),
        moment("25", "What an idiot.", " "),
    )
    assert answers_offered(after(before, Input("said", "I'm an idiot."), FAIRER)) == ["The newest.", "The older one."]


def test_an_answer_of_the_same_moment_is_none_of_before() -> None:
    here = moment("20", "What an idiot.", "I missed one line.")
    sheet = after(Mounted(carry=encode(here)), told(here), FAIRER)
    assert sheet.answers["said"] == "What an idiot."
    assert answers_offered(sheet) == []


def test_under_danger_nothing_of_before_is_shown() -> None:
    before = told(moment("20", "What an idiot.", "I missed one line.", next_step="ask Ben"))
    danger = (before, Input("said", "I'm an idiot. I want to die."))
    assert answers_offered(after(*danger, FAIRER)) == []
    assert "ask Ben" not in live(after(*danger, Press("go", "One commitment")))


def test_the_last_commitment_is_there_to_be_looked_at_and_what_came_of_it_is_kept() -> None:
    before = told(moment("20", "x", "y", next_step="an older one"), moment("21", "x", "y", next_step="ask Ben"))
    sheet = after(before, Press("go", "One commitment"), Input("went", "Asked him on Monday."))
    assert "Last time, you wanted to do this:" in live(sheet)
    assert "ask Ben" in live(sheet)
    assert "an older one" not in live(sheet)
    (batch,) = (
        each
        for each in PRACTICE.update(sheet, Press("keep", stamp=Stamp("2026-11-27", "a")))[1]
        if isinstance(each, Batch)
    )
    kept = by_kind(batch)
    assert decode(Entry, kept["entry"]).answers == {"went": "Asked him on Monday."}
    assert "wanted to do this" not in live(after(Press("go", "One commitment")))


@pytest.mark.parametrize(
    ("said", "first"),
    [
        ("I'm such an idiot.", ["friend-lens", "setback"]),
        ("They all think I'm useless.", ["inner-compass", "setback"]),
        ("I should have known better.", ["traps", "setback"]),
        ("It rained.", ["setback", "four-n"]),
        ("", ["setback", "four-n"]),
    ],
)
def test_the_words_that_were_found_choose_what_may_come_next(said: str, first: list[str]) -> None:
    assert [*PRACTICE.nexts(after(Input("said", said)))][:2] == first
    assert {slug for slug, _ in LEADS.values()} <= CARDS.keys()
