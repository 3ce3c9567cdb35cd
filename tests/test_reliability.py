"""The page about reliability and the tests that make its faults happen: every row has its test, and every such test its row."""

import ast
import re
from pathlib import Path

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs/about/reliability.md"


def rows() -> list[list[str]]:
    """The cells of every row of the page's tables."""
    lines = [line for line in PAGE.read_text(encoding="utf-8").splitlines() if line.startswith("| ")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines if "What goes wrong" not in line]


def marked() -> list[str]:
    """The names of the tests that are marked as a fault's."""
    found = list[str]()
    for path in (ROOT / "tests").rglob("test_*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef) and any(
                ast.unparse(each) == "pytest.mark.fault" for each in node.decorator_list
            ):
                found.append(node.name)
    return found


def test_every_row_has_its_test_and_every_such_test_its_row() -> None:
    named = [re.fullmatch(r"`(test_\w+)`", row[-1]) for row in rows()]
    assert all(named), "a row names one test"
    assert sorted(match[1] for match in named if match) == sorted(marked())


def test_every_row_says_what_is_seen_and_what_is_kept() -> None:
    assert len(rows()) >= 25
    for row in rows():
        assert len(row) == 4, row
        assert all(row), row
