"""Fortune-telling: each rule finds its example and leaves its near miss; plans, comforts and forecasts stay quiet."""

import pytest

from kindward.language.engine import finds
from kindward.language.kinds.futures import find as futures
from kindward.language.kinds.futures.rules import RULES
from kindward.language.model import Kind
from kindward.language.rewording import rewordings
from kindward.language.text.patterns import Rule
from kindward.language.text.reading import Sentence, read


def heard(s: Sentence) -> list[str]:
    return [s.text[s.start(f.first) : s.end(f.last)] for f in futures.find(s) if not f.silent]


@pytest.mark.parametrize("rule", RULES.rules, ids=lambda rule: rule.yes)
def test_a_rule_finds_its_example_itself(rule: Rule) -> None:
    s = read(rule.yes)
    assert any(futures.CHECKS[rule.check](s, first, last) for _, first, last in rule.matches(s))
    assert heard(s)


@pytest.mark.parametrize("rule", RULES.rules, ids=lambda rule: rule.no)
def test_a_rule_leaves_its_near_miss(rule: Rule) -> None:
    assert rule.no
    assert heard(read(rule.no)) == []


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("My brain will freeze during the toast.", "will freeze during the toast"),
        ("The interview is going to be a train wreck.", "is going to be a train wreck"),
        ("I'll end up alone.", "I'll end up alone"),
        ("This is never getting better.", "This is never getting better"),
        ("This sadness isn't ever going away.", "This sadness isn't ever going away"),
        ("I won't last a month here.", "I won't last a month here"),
        ("I won't know what to say.", "I won't know what to say"),
        ("My leg will never heal.", "will never heal"),
        ("My marriage won't survive this.", "won't survive this"),
        ("Tomorrow will be another disaster.", "will be another disaster"),
        ("I know the flight will be cancelled.", "will be cancelled"),
        ("No man will ever love me.", "will ever love me"),
        ("I'm going to look stupid in that dress.", "I'm going to look stupid in that dress"),
        ("There'll be no second chance.", "There'll be no second chance"),
        ("If I asked, they would never hire me.", "they would never hire me"),
        ("I'd only make it worse.", "I'd only make it worse"),
        ("I shall fail again.", "I shall fail again"),
        ("You'll never amount to anything.", "You'll never amount to anything"),
        ("It'll take me forever to learn this.", "It'll take me forever to learn this"),
        ("They'll see that I have no idea what I'm doing.", "They'll see that I have no idea what I'm doing"),
        ("I'll spend the rest of my life regretting it.", "I'll spend the rest of my life regretting it"),
        ("Something terrible will happen to my son.", "will happen to my son"),
        ("ill make a fool of myself", "ill make a fool of myself"),
    ],
)
def test_foretells(text: str, span: str) -> None:
    assert heard(read(text))[:1] == [span]


@pytest.mark.parametrize(
    "text",
    [
        "He will never be angry with me for that.",
        "She'll never leave me.",
        "They won't think less of me.",
        "I won't give up.",
        "I will never think less of you for asking.",
        "I'll never forget her kindness.",
        "I won't always feel like this.",
        "This won't last forever.",
        "It won't be easy.",
        "This will not be the end of us.",
        "One cancelled dinner won't change that.",
        "There won't be another till ten.",
        "No one is going to think less of you.",
        "I don't think anybody will judge you for crying.",
        "You won't feel this way forever.",
        "You will make mistakes, and that's how people learn.",
        "I may fail the test.",
        "There's a chance I will fail.",
        "I'm going to fail, but I could be wrong.",
        "I'm afraid I'll fail.",
        "Will I fail?",
        "The flight will be cancelled.",
        "The train will be late.",
        "We will have less money next year.",
        "It will cost me two hundred dollars.",
        "It will hurt when they take out the stitches.",
        "We're going to lose power tonight.",
        "I'll be alone this weekend.",
        "I will be on my own until six.",
        "I'm going to hate packing.",
        "I will be the last to speak.",
        "I'll remember that I'm one of many who struggle with this.",
        "My daughter will leave for college in the fall.",
        "My computer won't start.",
        "He would yell at me when I was small.",
        "I'm going to fail one of my classes; the teacher told me today.",
    ],
)
def test_leaves_plans_comforts_and_forecasts(text: str) -> None:
    assert [f for f in finds(read(text)) if f.kind is Kind.FORTUNE_TELLING] == []


def test_a_comfort_claims_its_never_and_its_nobody() -> None:
    assert finds(read("He will never be angry with me for that.")) == []
    assert finds(read("Nobody will laugh at me.")) == []


def test_what_others_will_feel_asks_no_step() -> None:
    s = read("Nobody will ever love me like that again.")
    offered = (
        "I sometimes fear that nobody will ever love me like that again, and can remind myself that I don't know yet."
    )
    assert offered in rewordings(s, next(iter(futures.find(s))))


def test_a_fear_of_never_gets_the_readers_form() -> None:
    s = read("It'll never get better.")
    assert "I sometimes fear that it'll never get better, and can take one small step." in rewordings(
        s, next(futures.find(s))
    )
