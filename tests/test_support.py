"""Helpers live in tests/support/, and no test module imports another."""

import ast
from pathlib import Path

import pytest

HERE = Path(__file__).parent
FILES = sorted(HERE.rglob("*.py"))


def imported(text: str) -> list[str]:
    """The dotted names of all that a module imports, members included: each may be a module."""
    nodes = list(ast.walk(ast.parse(text)))
    plain = [alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names]
    froms = [node for node in nodes if isinstance(node, ast.ImportFrom)]
    return plain + [f"{node.module or ''}.{alias.name}" for node in froms for alias in node.names]


def is_of_a_test_module(name: str) -> bool:
    """A member of a module of ours may begin with `test_` too; a module of tests has a file of that name here."""
    parts = set(name.split("."))
    return any(path.stem in parts for path in FILES if path.name.startswith(("test_", "conftest")))


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(HERE)))
def test_no_module_imports_one_of_tests(path: Path) -> None:
    assert [name for name in imported(path.read_text(encoding="utf-8")) if is_of_a_test_module(name)] == []


@pytest.mark.parametrize(
    "line",
    [
        "from test_support import FILES",
        "import test_support",
        "from tests.browser.conftest import site",
        "from . import test_js",
    ],
)
def test_every_way_to_import_one_is_seen(line: str) -> None:
    assert any(is_of_a_test_module(name) for name in imported(line))


def test_helpers_are_in_support_alone() -> None:
    others = [path for path in FILES if not path.name.startswith(("test_", "conftest")) and "support" not in path.parts]
    assert others == []
