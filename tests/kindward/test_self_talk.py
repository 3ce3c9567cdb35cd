"""What belongs to self-talk alone: each offered wording takes the place of the sentence that it stands beside."""

import re
from html import unescape

from hypothesis import given
from hypothesis import strategies as st

from kindward.messages import Input, Press
from kindward.practice import Example, Place, html_of
from kindward.practices.self_talk import PRACTICE, with_rewording

SENTENCES = ("I always ruin everything.", "I should have known better.", "They all think I'm useless.", "It rained.")
_BLOCK = re.compile(r"<p>Instead of “([^”]+)”:</p><ul>(.*?)</ul>", re.DOTALL)
_OFFER = re.compile(r'data-press="(reword:[^"]+)" value="([^"]+)"')


@given(st.permutations(SENTENCES), st.sampled_from((" ", "\n", "  ")))
def test_a_tap_changes_the_sentence_above_it_and_no_other(order: list[str], between: str) -> None:
    text = between.join(order)
    state = PRACTICE.after(Example("", (Input("said", text), Press("go", "1"))), Place("here"))
    blocks = _BLOCK.findall(html_of(PRACTICE.view(state)))
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
