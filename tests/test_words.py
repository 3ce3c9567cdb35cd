"""Words that were dropped do not come back: in what a page says, in what a practice, the notebook and the browser's modules say."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

ROOT: Final = Path(__file__).parents[1]

DROPPED: Final = {
    r"\bTo the close\b": "Finish",
    r"\bLet it go\b": "Erase it",
    r"\bBring it back\b": "Undo",
    r"\bBegin again with\b|\b[Bb]egin anew\b": "Start over",
    r"\bLay it out\b": "Show the preview",
    r"\bTake it out\b": "Save a copy",
    r"\bbeside when\b": "compared with when",
    r"\b(?:lies?|stands?) (?:in|on) (?:this|the|your|that) (?:browser|device|notebook|backup)\b": "is stored in, is in",
    r"\b(?:lies?|lay) here\b": "is stored here",
    r"\bis no (?:text|JSON|sign|trap|reproach|verdict|pattern|event)\b": "is not a",
    r"\bsigns or more\b": "characters or more",
    r"\bdry words\b": "plain words",
    r"\bmiddling\b": "hard, but not the hardest",
    r"\bswitch(?:ed|es)? (?:on|off)\b": "turn on, turn off",
    r"\b[Aa]fterwards\b|\b[Tt]owards\b|\bwhilst\b": "afterward, toward, while",
    r"\bThe last time, (?:you|this)\b": "Last time, you",
    r"\bfor the next time\b": "for next time",
    r"\bdo otherwise\b": "do differently",
    r"\bWhat speaks against it\b": "is holding you back",
    r"\b[Ff]rom what day on\b": "starting on what day",
    r"\bknow from yourself\b": "recognize",
    r"\byour share in it\b": "your part in it",
    r"\bHave you got\b": "Do you have",
    r"\bSomething (?:has )?hit you\b|\bsomething has hit you\b": "something stings",
    r"\b[Tt]he network is away\b|\bover the line\b": "you are offline",
    r"\b[Aa] newer Kindward\b": "a newer version of Kindward",
    r"\bturned into (?:a stick|sticks)\b": "a rule to punish yourself with",
}
"""What was dropped, as a pattern, and what to say in its place: idioms of another language, British words, and buttons whose
verb was not what happens. CONTRIBUTING.md has the words that each thing is called by."""

_MODULES: Final = [
    path
    for folder in ("py/kindward", "py/kindward_site/content", "py/kindward_site/markdown")
    for path in sorted((ROOT / folder).rglob("*.py"))
    if "language" not in path.parts and path.name != "examples.py"
]
_SCRIPTS: Final = sorted(path for path in (ROOT / "overrides/assets/js").rglob("*.js") if "vendor" not in path.parts)
_PAGES: Final = [
    *sorted(path for path in (ROOT / "docs").rglob("*.md") if "decisions" not in path.parts),
    *sorted((ROOT / "overrides").rglob("*.html")),
    ROOT / "py/kindward_site/content/data/paths.toml",
]


def of_python(text: str) -> Iterator[str]:
    """The strings of a module that may be shown: all but its docstrings, with those in parts put together."""
    tree = ast.parse(text)
    documents = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            yield "".join(str(part.value) if isinstance(part, ast.Constant) else "…" for part in node.values)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in documents:
            yield node.value


def of_javascript(text: str) -> Iterator[str]:
    """The strings of a module, without its comments."""
    bare = re.sub(r"/\*.*?\*/|(?<![:\"'`])//[^\n]*", "", text, flags=re.DOTALL)
    yield from re.findall(r"\"(?:[^\"\\\n]|\\.)*\"|`(?:[^`\\]|\\.)*`", bare)


def said(path: Path) -> list[str]:
    text = path.read_text(encoding="utf-8")
    match path.suffix:
        case ".py":
            return [*of_python(text)]
        case ".js":
            return [*of_javascript(text)]
    return re.sub(r"\{#.*?#\}", "", text, flags=re.DOTALL).splitlines() if path.suffix == ".html" else text.splitlines()


def dropped_in(texts: list[str]) -> list[str]:
    return [
        f"say “{better}” in place of “{found[0]}”: {text.strip()}"
        for text in texts
        for pattern, better in DROPPED.items()
        if (found := re.search(pattern, text))
    ]


@pytest.mark.parametrize("path", [*_MODULES, *_SCRIPTS, *_PAGES], ids=lambda path: str(path.relative_to(ROOT)))
def test_a_dropped_word_does_not_come_back(path: Path) -> None:
    assert dropped_in(said(path)) == []


def test_strings_are_found_and_comments_are_not() -> None:
    assert [*of_python('"""Doc."""\nX = "One " "two"\n"""Of X."""\nY = f"{X} three"')] == [
        "One two",
        "… three",
        " three",
    ]
    assert [*of_javascript('// "no"\n/* "no" */\nconst a = "https://x"; // no\nconst b = `two ${a}`;')] == [
        '"https://x"',
        "`two ${a}`",
    ]


def test_each_dropped_word_is_found() -> None:
    for words in ("To the close", "Your data lies in this browser alone.", "This file is no text", "8 signs or more"):
        assert dropped_in([words])
