"""How long a practice takes is drawn from the catalog wherever a reader meets it, and nowhere else is it written down."""

import ast
import re
from pathlib import Path

import pytest

from kindward.practice.base import html_of
from kindward.practice.catalog import CARDS
from kindward.practices import PRACTICES
from kindward_site.content.facts import facts, short_facts
from kindward_site.content.library import library
from kindward_site.content.pieces import paths
from support.practice_driver import run

ROOT = Path(__file__).parents[3]
SPAN = re.compile(r"\babout \d+ (?:minutes?|seconds)\b")


@pytest.mark.parametrize("slug", CARDS)
def test_the_card_the_page_and_the_practice_say_one_time(slug: str) -> None:
    card = CARDS[slug]
    html = library("../", guides={})
    row = re.findall(rf'<li[^>]*><a href="\.\./practices/{slug}/">[^<]*</a> <small>([^<]*)</small>', html)
    assert {*row} == {card.time}
    assert facts(card).lower().startswith(card.time)
    assert short_facts(card).lower().startswith(card.time)
    practice = PRACTICES[slug]
    assert f"Practice, {card.time}." in html_of(practice.view(run(practice)[0]))


def test_a_step_of_a_path_asks_for_the_whole_practice_or_for_less_of_it() -> None:
    for path in paths().values():
        for step in path.steps:
            if step.practice and step.minutes:
                assert step.minutes < step.practice.minutes, f"{path.name}: {step.title}"


def test_no_practice_writes_down_its_own_time() -> None:
    """A time in a module would stay behind when the catalog's changes."""
    for path in (ROOT / "py/kindward/practices").glob("*.py"):
        nodes = ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        strings = (node.value for node in nodes if isinstance(node, ast.Constant))
        assert [text for text in strings if isinstance(text, str) and SPAN.search(text)] == [], path.name
