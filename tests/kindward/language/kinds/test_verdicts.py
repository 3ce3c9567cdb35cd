"""Each rule for verdicts finds its own example and leaves its near miss alone; no offer for a verdict is a bad one."""

import json
import re
from pathlib import Path

import pytest

from kindward.language.kinds.verdicts.find import RULES, find, takes
from kindward.language.model import Kind
from kindward.language.rewording import rewordings
from kindward.language.text.grammar import foreign
from kindward.language.text.patterns import Rule
from kindward.language.text.reading import read, sentences

PAIRS = Path(__file__).parents[3] / "data" / "rewordings" / "verdicts_shoulds.jsonl"


def verdicts_in(text: str) -> list[str]:
    """What the rules find in each sentence, without what somebody else said and what the reader denies."""
    found = []
    for start, end in sentences(text):
        s = read(text[start:end])
        barred = foreign(s)
        found += [
            s.text[s.start(f.first) : s.end(f.last)] for f in find(s) if not any(a <= f.first <= z for a, z in barred)
        ]
    return found


def found_by(rule: Rule, text: str) -> bool:
    read_all = (read(text[start:end]) for start, end in sentences(text))
    return any(takes(s, rule, frame, first, last) for s in read_all for frame, first, last in rule.matches(s))


@pytest.mark.parametrize("rule", RULES.rules, ids=lambda rule: rule.yes)
def test_each_rule_has_its_example_and_its_near_miss(rule: Rule) -> None:
    assert rule.yes
    assert rule.no
    assert found_by(rule, rule.yes), rule.yes
    assert verdicts_in(rule.yes), rule.yes
    assert not verdicts_in(rule.no), rule.no


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("My essay isn't any good.", "isn't any good"),
        ("I don't matter to this team.", "don't matter"),
        ("I simply can't hold my temper.", "can't hold my temper"),
        ("I did that so badly.", "badly"),
        ("I've blown my savings plan.", "blown"),
        ("I bottled it.", "bottled it"),
        ("I made a hash of it.", "made a hash of"),
        ("I made a fool of myself.", "made a fool of myself"),
        ("I've made a proper balls-up of the accounts.", "made a proper balls-up of"),
        ("I can't think fast enough for this job.", "can't think fast enough"),
        ("I left without saying goodbye, which was cowardly.", "cowardly"),
        ("The cake was a disaster and so was I.", "disaster"),
        ("I can't believe I did something so stupid.", "stupid"),
        ("There's nothing special about me.", "nothing special about me"),
        ("My eldest has stopped talking to me and I spoilt it.", "spoilt"),
    ],
)
def test_finds_the_words_that_judge(text: str, expected: str) -> None:
    assert expected in verdicts_in(text)


@pytest.mark.parametrize(
    "text",
    """I'm not very tall.|I can't come on Friday.|I blew my nose.|I blew out the candles.|I can't sleep.
    I can't even tell you how glad I am.|I can't find my keys.|I can't afford a vacation this year.|I'm not hungry.
    I'm not good at chess, but I like it.|I don't matter less because I made a mistake.|It doesn't matter to me where we eat.
    I have nothing to hide.|I made a cake.|I made a mistake in the report.|I bottled some cider.|It went badly.
    I'm worried I did badly.|I can't control what they think.|I can't do everything, and I don't have to.
    I can't change the past.|I couldn't finish the report before five.|You can't pour from an empty cup.
    You did not ruin her childhood.|You didn't fail her.|I don't ruin everything.|It's not going to be a disaster.
    His essay was awful, so they gave him a second go.|What happened was awful.|I'm not sure I did enough.
    There is no such thing as a stupid question.|Failing at something is proof that I tried something.
    My phone isn't any good at taking pictures.|The soup wasn't any good, so we went out.|I don't know how to swim.
    What kind of person do I want to be?|How could I do it better?|I threw away the old papers.""".replace(
        "\n", "|"
    ).split("|"),
)
def test_leaves_alone(text: str) -> None:
    assert verdicts_in(text.strip()) == []


def test_a_rule_that_asks_for_a_verb_ends_with_the_sentence() -> None:
    """Rewordings look ahead for the verb: a sentence that stops too soon must not be looked through for ever."""
    for text in ("I can't", "I can't even", "I can't seem to", "I never manage to", "I'm unable to"):
        s = read(text)
        for found in find(s):
            rewordings(s, found)


def pairs() -> list[dict[str, object]]:
    return [json.loads(line) for line in PAIRS.read_text(encoding="utf-8").splitlines()]


def offers(text: str, span: str) -> tuple[str, ...]:
    """What is offered for the find of verdicts or shoulds that covers the span's first word."""
    from kindward.language.kinds.shoulds import find as shoulds

    at = text.index(span)
    for start, end in sentences(text):
        s = read(text[start:end])
        for found in (*shoulds.find(s), *find(s)):
            inside = start + s.start(found.first) < at + len(span) and at < start + s.end(found.last)
            if found.kind in (Kind.VERDICT, Kind.SHOULD) and inside:
                return rewordings(s, found)
    return ()


@pytest.mark.parametrize("pair", pairs(), ids=lambda pair: pair["text"])
def test_no_offer_is_a_bad_one(pair: dict[str, object]) -> None:
    made = offers(str(pair["text"]), str(pair["span"]))
    good, bad = list(map(str, pair["good"])), list(map(str, pair["bad"]))  # type: ignore[call-overload]
    for offered in made:
        for entry in bad:
            assert not (re.search(entry[1:], offered) if entry.startswith("~") else entry == offered), offered
    assert not good or set(good) & set(made), made
