"""`kindward` imports the standard library, htpy with its markupsafe, itself, and what a decision lets in: it must run in the browser as it stands."""

import ast
import re
import sys
from pathlib import Path

import pytest

import kindward

HOME = Path(kindward.__file__).parent
DECISIONS = HOME.parents[1] / "docs" / "decisions"
LET_IN = {"snowballstemmer": ("language/stems.py", "15-stems.md")}
"""A package more, the one file that may import it, and the decision that says what it weighs."""
ALLOWED = sys.stdlib_module_names | {"htpy", "markupsafe", "kindward"}


def imported(path: Path) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: a relative import"
            names.add((node.module or "").partition(".")[0])
    return names


@pytest.mark.parametrize("path", sorted(HOME.rglob("*.py")), ids=lambda path: str(path.relative_to(HOME)))
def test_only_what_runs_in_the_browser_is_imported(path: Path) -> None:
    let_in = {name for name, (file, _) in LET_IN.items() if path == HOME / file}
    assert imported(path) <= ALLOWED | let_in


@pytest.mark.parametrize(("package", "page"), [(package, page) for package, (_, page) in LET_IN.items()])
def test_what_is_let_in_has_its_weight_said(package: str, page: str) -> None:
    text = (DECISIONS / page).read_text(encoding="utf-8")
    assert package in text
    assert re.search(r"\d KB", text)


@pytest.mark.parametrize("path", sorted(HOME.rglob("*.py")), ids=lambda path: str(path.relative_to(HOME)))
def test_every_module_opens_with_one_sentence(path: Path) -> None:
    doc = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))
    assert doc
    assert doc.split("\n\n")[0].rstrip().endswith(".")
