"""Modules of text import no module that draws: what is written out, searched or called by a name needs no HTML.

Followed through all that they import in turn. `kindward.practices` is the one door behind which practices lie, which draw;
text goes to it for what they ask (wording/questions.py).
"""

import ast
from pathlib import Path

import pytest

import kindward

HOME = Path(kindward.__file__).parent
TEXT = ("records", "wording", "vocabulary", "wire", "notebook/search", "your_data/formats")
ALONE = ("your_data/stored.py", "your_data/amounts.py", "practice/catalog.py")
FILES = sorted([*(path for room in TEXT for path in (HOME / room).rglob("*.py")), *(HOME / name for name in ALONE)])
DOOR = "kindward.practices"
HTML = {"htpy", "markupsafe"}


def module_of(path: Path) -> str:
    return ".".join(["kindward", *path.relative_to(HOME).with_suffix("").parts]).removesuffix(".__init__")


MODULES = {module_of(path): path for path in HOME.rglob("*.py")}


def imports(module: str) -> set[str]:
    """What a module imports as it is loaded; what is named for the type checker alone is told apart by nothing here."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(MODULES[module].read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    found = {name for name in found if name in MODULES or name.partition(".")[0] in HTML}
    return {name if name in MODULES else name.partition(".")[0] for name in found}


def way_to_html(module: str) -> tuple[str, ...]:
    """The shortest way from a module to one that draws, by the modules on it; empty where there is none."""
    ways, seen = [(module,)], {module, DOOR}
    for way in ways:
        if way[-1].partition(".")[0] in HTML:
            return way
        ways += [(*way, name) for name in sorted(imports(way[-1]) - seen)]
        seen |= imports(way[-1])
    return ()


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(HOME)))
def test_no_way_leads_from_text_to_html(path: Path) -> None:
    assert way_to_html(module_of(path)) == ()


def test_the_way_is_followed() -> None:
    assert way_to_html("kindward.notebook.pieces") == ("kindward.notebook.pieces", "htpy")
    assert way_to_html("kindward.notebook.drafts")[-2:] == ("kindward.notebook.state", "htpy")
