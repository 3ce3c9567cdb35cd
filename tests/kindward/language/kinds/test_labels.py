"""Each rule for labels finds its own example, and leaves its near miss alone."""

import pytest

from kindward.language.kinds.labels.find import find
from kindward.language.kinds.labels.rules import RULES
from kindward.language.text.grammar import foreign
from kindward.language.text.patterns import Rule, RuleBook
from kindward.language.text.reading import read


def labels_in(text: str) -> list[str]:
    """The labels in a sentence, without those that somebody else said or the reader denies."""
    s = read(text)
    barred = foreign(s)
    found = [f for f in find(s) if not f.silent and not any(a <= f.first <= z for a, z in barred)]
    return [text[s.start(f.first) : s.end(f.last)] for f in found]


@pytest.mark.parametrize("rule", RULES.rules, ids=lambda rule: rule.pattern[:40])
def test_each_rule_has_its_example_and_its_near_miss(rule: Rule) -> None:
    assert any(RuleBook((rule,)).matches(read(rule.yes))), rule.yes
    assert labels_in(rule.yes), rule.yes
    assert not labels_in(rule.no), rule.no
