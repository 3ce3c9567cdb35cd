"""A kind letter's four parts are seen in any style, shown where they stand, and never made up."""

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kindward.language.coverage import BARS, CUES, INVITATIONS, PIECES, Part, coverage, cues
from kindward.language.text.cues import Cue, filled, lowered, opened
from kindward_site.tools.language_coverage import letters

ROWS = [pytest.param(part, cue, id=cue.yes) for part in Part for cue in cues(part)]


def shown(letter: str) -> dict[Part, list[str]]:
    return {hint.part: [letter[start:end] for start, end in hint.spans] for hint in coverage(letter)}


@pytest.mark.parametrize(("part", "cue"), ROWS)
def test_a_cue_hears_its_example_and_not_its_near_miss(part: Part, cue: Cue) -> None:
    assert [*cue.spans(lowered(opened(cue.yes).text))]
    assert not [*cue.spans(lowered(opened(cue.no).text))]
    assert not shown(cue.no)[part]


@pytest.mark.parametrize("part", Part)
def test_words_that_deny_a_part_show_nothing(part: Part) -> None:
    bar = filled(BARS[part], PIECES)
    assert [*bar.spans(lowered(opened(bar.yes).text))]
    assert not [*bar.spans(lowered(opened(bar.no).text))]
    assert not shown(bar.yes)[part]


def test_a_letter_shows_each_part_in_its_own_words() -> None:
    letter = "I feel so small. You’re tired: no wonder. Everyone forgets things.\n- be gentle with yourself"
    assert shown(letter) == {
        Part.PAIN: ["I feel so small"],
        Part.REASONS: ["no wonder"],
        Part.HUMANITY: ["Everyone forgets"],
        Part.REPAIR: ["be gentle with yourself"],
    }


def test_what_is_not_there_is_an_invitation_and_no_mark() -> None:
    hints = coverage("The train leaves at six.")
    assert [hint.part for hint in hints] == list(Part)
    assert not any(hint.spans for hint in hints)
    assert all(hint.invitation == INVITATIONS[hint.part] and hint.invitation.count("?") == 1 for hint in hints)


def test_danger_is_left_to_the_help_that_stands_before() -> None:
    assert not any(hint.spans for hint in coverage("I feel so alone that I want to kill myself."))


@pytest.mark.parametrize("name", ["seen", "unseen"])
def test_most_of_what_is_there_is_found_and_most_of_what_is_found_is_there(name: str) -> None:
    floor = 0.9 if name == "seen" else 0.75
    for part, rate in letters(name).items():
        assert rate.precision >= floor, (part, rate)
        assert rate.recall >= floor, (part, rate)


WORDS = st.sampled_from(
    ["you", "I", "were", "so", "sad", "because", "everyone", "call", "don't", ",", ".", "\n", "“", "'"]
)


@given(st.text() | st.lists(WORDS, max_size=40).map(" ".join))
def test_no_text_stops_it_and_spans_lie_inside(letter: str) -> None:
    for hint in coverage(letter):
        assert list(hint.spans) == sorted(hint.spans)
        assert all(0 <= start < end <= len(letter) for start, end in hint.spans)


def test_it_waits_until_somebody_asks() -> None:
    script = "import sys, kindward.language; print('kindward.language.coverage' in sys.modules)"
    told = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "False"


def test_every_part_has_cues() -> None:
    assert set(CUES) == set(BARS) == set(INVITATIONS) == set(Part)
