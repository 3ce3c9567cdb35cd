"""What holds for the words: reading grade, length, form of a guide, and spelling."""

import re
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest
import textstat

ROOT = Path(__file__).parents[1]
GUIDES = sorted(path for path in (ROOT / "docs/guides").glob("*.md") if path.stem != "index")
NAMES = [path.stem for path in GUIDES]
TAKE_CARE = ROOT / "docs/take-care.md"
TROUBLES = ["trauma", "being-hurt", "ocd", "eating", "voices", "mania", "new-parents", "panic", "under-18"]


@cache
def prose(path: Path) -> str:
    """The sentences of a page: no front matter, blocks, headings, tables, links or marks."""
    text = re.sub(r"\A---\n.*?\n---\n", "", path.read_text(encoding="utf-8"), flags=re.DOTALL)
    text = re.sub(r"^(///.*|#.*|\|.*|    \w+:.*|<.*>)$", "", text, flags=re.MULTILINE)
    text = re.sub(r"\(?(?:see )?\[@[\w-]+\](?:; ?\[@[\w-]+\])*\)?", "", text)
    text = re.sub(r"\[([^\]]+)\]\([^)]+\)", r"\1", text)
    return re.sub(r"^[-*] |^\d+\. |[*_`]", "", text, flags=re.MULTILINE)


@pytest.mark.parametrize("path", GUIDES, ids=NAMES)
def test_a_guide_reads_at_grade_8_at_most(path: Path) -> None:
    assert textstat.flesch_kincaid_grade(prose(path)) <= 8


@pytest.mark.parametrize("name", ["help", "take-care", "about/questions", "about/glossary"])
def test_a_page_for_a_bad_night_reads_at_grade_8_at_most(name: str) -> None:
    assert textstat.flesch_kincaid_grade(prose(ROOT / f"docs/{name}.md")) <= 8
    assert "!" not in prose(ROOT / f"docs/{name}.md")


@pytest.mark.parametrize("path", GUIDES, ids=NAMES)
def test_a_guide_has_its_form(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert 700 <= len(prose(path).split()) <= 1400
    (short,) = re.findall(r"^/// in-short\n\n((?:- .*\n(?:  .*\n)*)+)\n?///$", text, re.MULTILINE)
    assert len(re.findall(r"^- ", short, re.MULTILINE)) == 3
    assert re.search(r"^/// practice \|", text, re.MULTILINE)
    assert text.count(f"/// evidence | guides-{path.stem}\n") == 1
    last = re.findall(r"^## (.+)$", text, re.MULTILINE)[-1]
    assert last == "Where next"
    assert "!" not in prose(path)


@pytest.mark.parametrize("path", sorted((ROOT / "docs").rglob("*.md")), ids=lambda path: str(path.relative_to(ROOT)))
def test_a_page_says_what_it_is_in_155_characters(path: Path) -> None:
    if "decisions" in path.parts:
        return
    front = re.match(r"\A---\n(.*?)\n---\n", path.read_text(encoding="utf-8"), re.DOTALL)
    assert front
    found = re.search(r"^description: (.+)$", front[1], re.MULTILINE)
    assert found
    assert len(found[1].strip("\"'")) <= 155


def test_take_care_if_is_short_and_has_a_part_for_each_trouble() -> None:
    body = TAKE_CARE.read_text(encoding="utf-8").split("\n---\n", 1)[1]
    parts = re.findall(r"^## .+ \{ #([\w-]+) \}$", body, re.MULTILINE)
    assert parts == TROUBLES
    assert re.findall(r"^- \[.+\]\(#([\w-]+)\)$", body, re.MULTILINE) == TROUBLES
    shown = re.sub(r"\]\([^)]+\)|\{ #[\w-]+ \}|^///.*", "", body, flags=re.MULTILINE)
    assert len(re.findall(r"[A-Za-z0-9][\w'-]*", shown)) <= 1400


@pytest.mark.parametrize(
    ("page", "parts"),
    [
        ("practices/setback", ["being-hurt", "ocd"]),
        ("practices/self-talk", ["ocd", "voices", "eating"]),
        ("practices/four-n", ["trauma", "panic"]),
        ("practices/settle", ["trauma", "panic"]),
        ("practices/friend-lens", ["voices", "ocd"]),
        ("practices/day", ["mania"]),
        ("practices/index", [""]),
        ("guides/more-help", [""]),
        ("guides/where-to-start", [""]),
        ("about/helpers", ["", "under-18"]),
    ],
)
def test_pages_lead_to_take_care_if(page: str, parts: list[str]) -> None:
    text = (ROOT / f"docs/{page}.md").read_text(encoding="utf-8")
    assert set(parts) <= set(re.findall(r"\(\.\./take-care\.md#?([\w-]*)\)", text))


def test_the_glossary_has_each_part_in_the_order_of_the_alphabet() -> None:
    parts = (ROOT / "docs/about/glossary.md").read_text(encoding="utf-8").split("\n## ")[1:]
    for words in (re.findall(r"^### (.+)$", part, re.MULTILINE) for part in parts):
        assert len(words) > 5
        assert words == sorted(words, key=str.casefold)


@pytest.mark.parametrize("path", GUIDES, ids=NAMES)
def test_a_guide_shows_something_and_lists_its_parts(path: Path) -> None:
    """All of them are longer than eight screens of a phone."""
    text = path.read_text(encoding="utf-8")
    assert re.search(r"^(\|[ :]*-{3}|/// drawing \|)", text, re.MULTILINE)
    assert text.count("\n/// on-this-page\n///\n") == 1


@pytest.mark.parametrize("path", GUIDES, ids=NAMES)
def test_a_guide_does_without_italics(path: Path) -> None:
    """One word in italics asks for the italic face: twelve kilobytes on each reader's line."""
    body = path.read_text(encoding="utf-8").split("\n---\n", 1)[1]
    assert re.findall(r"(?<![*\w])\*[^*\s][^*]*\*(?!\*)|(?<![_\w])_[A-Za-z][^_]*_(?!\w)", body) == []


@pytest.mark.parametrize("path", GUIDES, ids=NAMES)
def test_a_guide_says_you_could_three_times_at_most(path: Path) -> None:
    assert len(re.findall(r"\byou could\b", path.read_text(encoding="utf-8"), re.IGNORECASE)) <= 3


def test_there_are_sixteen_guides() -> None:
    assert len(GUIDES) == 16


def test_spelling() -> None:
    command = [sys.executable, "-m", "codespell_lib", "--builtin", "clear,en-GB_to_en-US", "--skip", "*.svg,*.woff2"]
    command += ["--ignore-words-list", "thats,dont,cant,wont,im,ive,labelled,licence,colour,grey,brach"]
    places = [
        "docs",
        "py/kindward/practices",
        "py/kindward/practice",
        "py/kindward/wording",
        "py/kindward/your_data",
        "py/kindward/notebook",
        "README.md",
        "CONTRIBUTING.md",
    ]
    done = subprocess.run([*command, *places], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.stdout.strip() == ""
