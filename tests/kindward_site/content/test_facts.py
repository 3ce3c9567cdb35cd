"""What a card says of its practice is on a list, and a practice is called deep where strength is asked first, and nowhere else."""

from dataclasses import replace

import pytest

from kindward.practice.catalog import CARDS, DIFFICULTIES, FREQUENCIES, NEEDS
from kindward.practices import PRACTICES
from kindward_site.content.facts import check_cards, facts, short_facts
from kindward_site.errors import BuildError


@pytest.mark.parametrize(
    ("fact", "wrong", "right"),
    [
        ("need", "It hurts rihgt now", "It hurts right now"),
        ("difficulty", "gentel", "gentle"),
        ("often", "once a weak", "once a week"),
    ],
)
def test_a_fact_that_is_on_no_list_stops_the_build(fact: str, wrong: str, right: str) -> None:
    check_cards()
    card = replace(CARDS["small-starts"], **{fact: wrong})
    with pytest.raises(BuildError) as problem:
        check_cards({**CARDS, "small-starts": card})
    assert str(problem.value) == (
        f"py/kindward/practice/catalog.py: 'small-starts' has the unknown {fact} {wrong!r}; did you mean {right!r}?"
    )


def test_deep_is_where_strength_is_asked_first() -> None:
    asked = {slug for slug, practice in PRACTICES.items() if getattr(practice, "gate", None) is not None}
    assert {slug for slug, card in CARDS.items() if card.difficulty == "deep"} == asked


def test_every_word_of_the_lists_is_in_use() -> None:
    cards = CARDS.values()
    assert {card.need for card in cards} == set(NEEDS)
    assert {card.difficulty for card in cards} == set(DIFFICULTIES)
    assert {card.often for card in cards} == set(FREQUENCIES)


def test_the_facts_are_one_line_in_words() -> None:
    assert facts(CARDS["setback"]) == "About 7 minutes. Difficulty: deep. How often: now and then."
    assert short_facts(CARDS["setback"]) == "About 7 minutes, deep, now and then."
