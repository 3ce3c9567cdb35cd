"""Words that judge an outcome are found, with a question a camera could answer; facts, feelings and others stay quiet."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kindward.language.results import _SAID, CUES, Judgment, _cues, find_judgements
from kindward.language.text.cues import Cue, lowered
from kindward_site.tools.language_coverage import results

ROWS = [pytest.param(cue, id=f"{family}: {cue.yes}") for family, found in _cues().items() for cue in found]


def judged(line: str) -> list[str]:
    return [line[found.start : found.end] for found in find_judgements(line)]


@pytest.mark.parametrize("cue", ROWS)
def test_a_cue_hears_its_example_and_not_its_near_miss(cue: Cue) -> None:
    assert [*cue.spans(lowered(cue.yes))]
    assert not [*cue.spans(lowered(cue.no))]
    assert judged(cue.yes)
    assert not judged(cue.no)


@pytest.mark.parametrize(
    "line",
    [
        "Sent three emails; booked one call",
        "Drafted the outline; found two gaps",
        "I failed the driving test.",
        "The meeting was cancelled.",
        "The test failed at step 4.",
        "I felt really awful after the call.",
        "Mom finally called.",
        "The team crushed it.",
        "My sister’s wedding was perfect.",
        "She said “that was a disaster”, and left.",
        "Horrible weather, stayed in.",
    ],
)
def test_facts_feelings_and_others_stay_quiet(line: str) -> None:
    assert not judged(line)


@pytest.mark.parametrize(
    ("line", "family", "asked"),
    [
        ("Failed.", "failure", "What happened"),
        ("Only three emails.", "amount", "How m"),
        ("Lazy day.", "label", "What"),
        ("Crushed it.", "praise", "What"),
        ("Finally sent it.", "at-last", "W"),
    ],
)
def test_each_word_gets_a_question_of_its_own(line: str, family: str, asked: str) -> None:
    (found,) = find_judgements(line)
    assert found.question.startswith(asked)
    assert found.question.endswith("?")
    assert found.why.startswith(f"“{line[:1]}")
    assert found.family in (family, "rest")


def test_the_same_words_get_the_same_question() -> None:
    assert find_judgements("Failed.") == find_judgements("Failed.") != ()
    assert isinstance(find_judgements("Failed.")[0], Judgment)


def test_what_is_said_about_a_family_is_plain() -> None:
    assert set(_SAID) >= set(CUES) | {"label", "again"}
    for whys, questions in _SAID.values():
        assert all(why.startswith("{}") and why.endswith(".") for why in whys)
        assert all(question.endswith("?") and "!" not in question for question in questions)


def test_danger_is_left_to_the_help_that_stands_before() -> None:
    assert not judged("I failed and I want to kill myself.")


@pytest.mark.parametrize(("name", "floor"), [("seen", 0.95), ("unseen", 0.85)])
def test_most_judgements_are_found_and_few_are_false(name: str, floor: float) -> None:
    rate = results(name)
    assert rate.precision >= floor, rate
    assert rate.recall >= floor, rate


WORDS = st.sampled_from(
    ["I", "failed", "only", "three", "was", "a", "perfect", "day", ",", ".", "\n", "“", "'", "Sam", "my", "mom"]
)


@given(st.text() | st.lists(WORDS, max_size=40).map(" ".join))
def test_no_text_stops_it_and_spans_lie_inside_in_order(line: str) -> None:
    last = 0
    for found in find_judgements(line):
        assert last <= found.start < found.end <= len(line)
        last = found.end
