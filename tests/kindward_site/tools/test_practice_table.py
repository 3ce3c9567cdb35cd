"""docs/about/practices.md says of every practice what it reads, keeps and may lead to, as the practices themselves do."""

import ast
import inspect
import sys
from pathlib import Path

import pytest

from kindward.practice.catalog import CARDS
from kindward.practices import PRACTICES
from kindward_site.tools.practice_table import PAGE, TABLE, leads, practice_table

FILE = Path(__file__).parents[3] / PAGE


def test_the_page_holds_the_table(request: pytest.FixtureRequest) -> None:
    text, table = FILE.read_text(encoding="utf-8"), practice_table()
    if request.config.getoption("--update-snapshots"):
        text = TABLE.sub(lambda _: table, text)
        FILE.write_text(text, encoding="utf-8")
    assert TABLE.findall(text) == [table], "run .venv/bin/python -m kindward_site.tools.practice_table"


def test_every_practice_has_its_row_and_the_ring_leads_to_a_practice_of_each_stage() -> None:
    rows = practice_table().splitlines()[2:]
    assert [row.partition("](")[0].removeprefix("| [") for row in rows] == [CARDS[slug].title for slug in PRACTICES]
    assert all(row.count(" | ") == 3 for row in rows)
    assert len(leads(PRACTICES["growth-cycle"], "growth-cycle")) >= 8


@pytest.mark.parametrize("slug", PRACTICES)
def test_no_practice_that_its_module_leads_to_is_missing(slug: str) -> None:
    """A lead that no example shows is one that nobody has looked at either."""
    module = sys.modules[type(PRACTICES[slug]).__module__]
    pairs = [node.elts for node in ast.walk(ast.parse(inspect.getsource(module))) if isinstance(node, ast.Tuple)]
    named = {pair[0].value for pair in pairs if len(pair) == 2 and isinstance(pair[0], ast.Constant)}
    assert {each for each in named if each in CARDS} - {slug} <= set(leads(PRACTICES[slug], slug))
