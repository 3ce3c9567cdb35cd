"""What belongs to self-talk alone: each offered wording takes the place of the sentence that it stands beside."""

import re
from html import unescape

from hypothesis import given
from hypothesis import strategies as st

from kindward.practice.base import Example, Place, html_of
from kindward.practice.pieces.findings import with_rewording
from kindward.practices.self_talk import PRACTICE
from kindward.wire.messages import Batch, Input, Message, Press
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


def kept_kinds(*messages: Message) -> set[str]:
    """The kinds of record that Keep writes after these messages."""
    state = PRACTICE.after(Example("", messages), Place("here"))
    _, effects = PRACTICE.update(state, Press("keep"))
    (batch,) = (effect for effect in effects if isinstance(effect, Batch))
    return {key.split(":")[1] for key, _ in batch.saves}


def test_a_reworded_sentence_of_the_critic_becomes_a_kind_line_only_when_the_reader_says_so() -> None:
    reworded = (Input("said", "I'm an idiot."), Input("line.own", "I sometimes get things wrong, and can look again."))
    assert kept_kinds(*reworded) == {"moment", "entry"}
    assert kept_kinds(*reworded, Input("line.file", ("yes",))) == {"moment", "entry", "line"}


def test_words_of_danger_never_become_a_kind_line() -> None:
    assert "line" not in kept_kinds(Input("line.own", "I want to die"), Input("line.file", ("yes",)))
