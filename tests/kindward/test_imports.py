"""`kindward` imports the standard library, htpy with its markupsafe, and itself, and nothing else: it must run in the browser as it stands."""

import ast
import sys
from pathlib import Path

import pytest

import kindward

HOME = Path(kindward.__file__).parent
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
    assert imported(path) <= ALLOWED


@pytest.mark.parametrize("path", sorted(HOME.rglob("*.py")), ids=lambda path: str(path.relative_to(HOME)))
def test_every_module_opens_with_one_sentence(path: Path) -> None:
    doc = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))
    assert doc
    assert doc.split("\n\n")[0].rstrip().endswith(".")
