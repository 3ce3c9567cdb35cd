"""Each rule for shoulds finds its own example and leaves its near miss alone."""

import pytest

from kindward.language.kinds.shoulds.find import find
from kindward.language.kinds.shoulds.rules import RULES
from kindward.language.text.grammar import foreign
from kindward.language.text.patterns import Rule
from kindward.language.text.reading import read, sentences


def shoulds_in(text: str) -> list[str]:
    """What the rules find in each sentence, without what somebody else said and what the reader denies."""
    found = []
    for start, end in sentences(text):
        s = read(text[start:end])
        barred = foreign(s)
        found += [
            s.text[s.start(f.first) : s.end(f.last)] for f in find(s) if not any(a <= f.first <= z for a, z in barred)
        ]
    return found


@pytest.mark.parametrize("rule", RULES.rules, ids=lambda rule: f"{rule.family}: {rule.yes}")
def test_each_rule_has_its_example_and_its_near_miss(rule: Rule) -> None:
    assert rule.no
    assert any(rule.matches(read(rule.yes))), rule.yes
    assert rule.family in {found.family for found in find(read(rule.yes))}, rule.yes
    assert shoulds_in(rule.yes), rule.yes
    assert not shoulds_in(rule.no), rule.no


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I must be done with grieving by now.", "must"),
        ("Strong people don't cry.", "don't"),
        ("A good mother would have known.", "would have"),
        ("By my age people own a house.", "people"),
        ("I oughtta be over it.", "oughtta"),
        ("I oughtnt to complain.", "oughtnt to"),
        ("I'm not supposed to need help.", "supposed to"),
        ("I should be married by now.", "should"),
        ("I should exercise more.", "should"),
        ("Someone with my experience shouldn't make mistakes like that.", "shouldn't"),
        ("At my age one should be wiser.", "should"),
        ("You should have known, you of all people.", "should have"),
        ("You're supposed to be over this.", "supposed to"),
        ("I have to get this right the first time.", "have to"),
        ("I should be studying right now instead of sleeping.", "should"),
    ],
)
def test_finds_the_rule(text: str, expected: str) -> None:
    assert expected in shoulds_in(text)


@pytest.mark.parametrize(
    "text",
    """I must have left it on the bus.|I should call my sister.|I should be patient with myself.
    I shouldn't assume the worst.|I don't have to be perfect.|I should be kinder to myself.|I should give myself a break.
    I shouldn't be so hard on myself.|I shouldn't compare myself with others.|I should ask for help.
    I should let myself cry.|I should tell myself what I'd tell a friend.|I shouldn't have to do this alone.
    You should be proud of yourself.|You shouldn't have to carry this alone.|You should have seen the sunset.
    I must be getting a cold.|I must remember to water the plants.|I should drink more water.|I should get more sleep.
    I'm supposed to work on Saturday.|I have to be careful with the knife.|The train should be here by now.
    Strong people ask for help.|Good mothers make mistakes.|A good friend would tell me to rest.
    Anyone else would have been tired too.|Other people find this hard too.|Good teachers don't come along often.
    This shouldn't take long.|It shouldn't be hard to find.|I'd better go.|I have no reason to doubt her.
    I don't need to be strong today.|I'm allowed to be tired.|Should I have told him sooner?""".replace(
        "\n", "|"
    ).split("|"),
)
def test_leaves_alone(text: str) -> None:
    assert shoulds_in(text.strip()) == []
