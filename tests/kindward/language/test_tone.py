"""What a voice holds is found by its words, near misses are left alone, and two voices stand side by side."""

import itertools
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kindward.language.text.commands import is_command
from kindward.language.text.patterns import Rule, RuleBook
from kindward.language.text.reading import read
from kindward.language.text.sets import any_of
from kindward.language.tone import RULES, Sign, Tone, name_of, side_by_side, tone_of
from kindward.language.tone.checks import CHECKS

DATA = Path(__file__).parents[2] / "data" / "tone" / "seen.jsonl"
SEEN: list[dict[str, Any]] = [json.loads(line) for line in DATA.read_text(encoding="utf-8").splitlines()]


def found(text: str) -> list[tuple[str, str]]:
    return sorted((mark.sign.value, text[mark.start : mark.end]) for mark in tone_of(text).marks)


@pytest.mark.parametrize("line", SEEN, ids=lambda line: line["text"][:40])
def test_what_is_labelled_is_found_and_nothing_else(line: dict[str, Any]) -> None:
    assert found(line["text"]) == sorted((one["sign"], one["span"]) for one in line["signs"])


def test_there_are_enough_sentences_of_each_sign_and_near_misses() -> None:
    signs = [one["sign"] for line in SEEN for one in line["signs"]]
    assert {sign.value for sign in Sign} <= set(signs)
    assert len(SEEN) >= 120
    assert sum(line.get("near", False) for line in SEEN) >= 40


def matches(rule: Rule, text: str) -> bool:
    s = read(text)
    return any(
        not rule.check or CHECKS[rule.check](s, first, last) for _, _, first, last in RuleBook([rule]).matches(s)
    )


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.yes)
def test_a_rule_finds_its_example_and_leaves_its_near_miss(rule: Rule) -> None:
    assert matches(rule, rule.yes)
    assert rule.no
    assert not matches(rule, rule.no)
    assert rule.family not in [mark.sign for mark in tone_of(rule.no).marks]


def test_every_check_is_used() -> None:
    assert {rule.check for rule in RULES} - {""} == set(CHECKS)


COMMANDS = """
Stop whining. | Don't be silly. | Call me. | Let me think. | Please help me. | Get over it! | Be kind to yourself. | Grow up.
Oh come on, get a grip. | Ana, take your time. | Just breathe. | Shut up. | Quit whining. | Don't you dare. | Try harder.
Never say that again | Put it down. | Snap out of it. | Go home | don’t cry | Stop. | Keep trying. | Think of her.
"""
NO_COMMANDS = """
Work was hard. | Love is all. | Don't I know it. | Forgot my keys. | Put my foot in it. | Let everyone down. | Help?
Feel like an idiot. | Look like a fool. | Keep forgetting my keys. | Work with her was hard. | Thank you. | Can you stop?
I told her to stop. | Stress got me. | Look, I was late. | So I left. | Have no idea. | Do I know? | Cook was mad at me.
An act of love. | Act of love. | Talk. | Sleep. | Remember, you tried. | Don't they know? | | Quit my job.
"""


@pytest.mark.parametrize("text", [text.strip() for text in COMMANDS.replace("\n", "|").split("|") if text.strip()])
def test_a_command(text: str) -> None:
    assert is_command(read(text))


@pytest.mark.parametrize("text", [text.strip() for text in NO_COMMANDS.replace("\n", "|").split("|")])
def test_no_command(text: str) -> None:
    assert not is_command(read(text))


def test_both_apostrophes_say_the_same() -> None:
    for line in SEEN:
        straight, curly = line["text"].replace("’", "'"), line["text"].replace("'", "’")
        assert [mark.sign for mark in tone_of(straight).marks] == [mark.sign for mark in tone_of(curly).marks]


MINE = "I'm such an idiot. I always forget everyone."
THEIRS = "Oh, Noor, that stings. Shall we think of something for Sunday? I'll help. Don't be so hard on yourself."


def test_a_tone_is_told_in_plain_names_and_counts() -> None:
    assert tone_of(MINE).counts() == (("label", 1), ("all-or-nothing words", 2))
    told = dict(tone_of(THEIRS).counts())
    assert told == {"question": 1, "offers of help": 2, "name": 1, "word of sympathy": 1, "reassurance": 1}
    tone = tone_of(THEIRS)
    assert (len(tone.questions), len(tone.offers), len(tone.warmth)) == (1, 2, 3)
    assert tone.commands == tone.labels == tone.absolutes == tone.other_harsh == ()
    assert tone_of("") == Tone()


def test_two_voices_stand_side_by_side() -> None:
    rows = side_by_side(tone_of(MINE), tone_of(THEIRS))
    assert [(row.name, len(row.left), len(row.right)) for row in rows] == [
        ("questions", 0, 1), ("offers of help", 0, 2), ("names", 0, 1), ("words of sympathy", 0, 1),
        ("reassurances", 0, 1), ("labels", 1, 0), ("all-or-nothing words", 2, 0),
    ]  # fmt: skip
    assert side_by_side(Tone(), Tone()) == ()


def test_names_of_one_and_of_many() -> None:
    assert [name_of(Sign.RULE, count) for count in (0, 1, 2)] == ["rules", "rule", "rules"]
    assert name_of(Sign.OFFER, 1) == "offer of help"


def test_what_somebody_else_said_is_not_the_voice() -> None:
    assert found("She said, “I'm so proud of you,” and left.") == []
    assert found("“I'm so proud of you.”") == [("kind word", "I'm so proud of you")]


WORDS = sorted(
    any_of(
        """I i'm I’ll can could let's let me you you're we help call bring come over stop be kind don't why how ? . ! , “ ”
        ' Noor honey sorry that okay fault not your my idiot always should have to must if and but so oh yourself alone"""
    )
    | {"\n"}
)


@settings(max_examples=300, deadline=None)
@given(st.one_of(st.text(max_size=200), st.lists(st.sampled_from(WORDS), max_size=30).map(" ".join)))
def test_any_text_has_an_answer_inside_it(text: str) -> None:
    tone = tone_of(text)
    assert all(0 <= mark.start < mark.end <= len(text) for mark in tone.marks)
    assert sum(count for _, count in tone.counts()) == len(tone.marks)
    for sign in Sign:
        marks = tone.of(sign)
        assert all(one.end <= following.start for one, following in itertools.pairwise(marks))
