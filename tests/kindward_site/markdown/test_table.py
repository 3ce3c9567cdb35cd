"""Every block says what it is, and CONTRIBUTING.md says the same to authors."""

import re
from pathlib import Path

import pytest

from kindward_site.markdown.table import BLOCKS, EVERY, contributing_table

ROOT = Path(__file__).parents[3]
CONTRIBUTING = ROOT / "CONTRIBUTING.md"
_TABLE = re.compile(r"^\| block \|.*\n(?:\|.*\n)+", re.MULTILINE)


@pytest.mark.parametrize("name", BLOCKS)
def test_a_block_and_each_of_its_options_is_documented(name: str) -> None:
    row = BLOCKS[name]
    assert re.fullmatch(r"[A-Z].{15,}\.", row.says)
    for argument in (EVERY, *(row.known() if row.known else ())):
        assert all(says.strip() for says in row.options(argument).values())
    assert bool(row.kind) == bool(row.known)
    assert row.argument or not row.known


def test_contributing_holds_the_table(request: pytest.FixtureRequest) -> None:
    text = CONTRIBUTING.read_text(encoding="utf-8")
    if request.config.getoption("--update-snapshots"):
        text = _TABLE.sub(lambda _: contributing_table(), text)
        CONTRIBUTING.write_text(text, encoding="utf-8")
    assert _TABLE.findall(text) == [contributing_table()], "run this test with --update-snapshots"


def test_every_block_is_on_some_page() -> None:
    text = "\n".join(path.read_text(encoding="utf-8") for path in (ROOT / "docs").rglob("*.md"))
    used = set(re.findall(r"^///+ ([\w-]+)", text, re.MULTILINE))
    assert used == set(BLOCKS)
