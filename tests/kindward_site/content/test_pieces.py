"""Drawings with their words, and paths whose every step leads somewhere."""

import re
from pathlib import Path

import pytest

from kindward_site.content import pieces
from kindward_site.markdown.pages import guides_with_practices, pages

ROOT = Path(__file__).parents[3]


@pytest.mark.parametrize("name", pieces.drawings())
def test_a_drawing_is_named_and_told_in_words(name: str) -> None:
    html = pieces.drawn(name)
    assert re.search(r'<svg role="img" aria-label="[^"]+"', html)
    assert len(pieces.drawings()[name].text.split()) >= 30
    assert pieces.drawings()[name].text.split()[0] in html
    assert "style=" not in html
    assert not re.search(r'\sid="', html)


@pytest.mark.parametrize("name", pieces.drawings())
def test_a_drawing_stands_on_one_page(name: str) -> None:
    text = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "docs").rglob("*.md"))
    assert text.count(f"/// drawing | {name}\n") == 1


def test_a_drawing_without_words_stops_the_build(tmp_path: Path) -> None:
    (tmp_path / "x.svg").write_text("<svg></svg>")
    with pytest.raises(pieces.PieceError, match=r"drawings/x\.toml"):
        pieces._drawing(tmp_path / "x.svg")


def test_there_are_five_paths_each_on_its_page() -> None:
    assert set(pieces.paths()) == {"mistake", "critic", "too-much", "grow", "understand"}
    for name in pieces.paths():
        assert f"/// path | {name}\n" in (ROOT / f"docs/paths/{name}.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", pieces.paths())
def test_every_step_of_a_path_leads_to_a_page_and_a_heading(name: str) -> None:
    for step in pieces.paths()[name].steps:
        page, _, anchor = step.link.partition("#")
        source = ROOT / "docs" / f"{page.rstrip('/')}.md"
        source = source if source.exists() else ROOT / "docs" / page / "index.md"
        assert source.exists(), step.link
        if anchor:
            headings = re.findall(r"^##+ (.+)$", source.read_text(encoding="utf-8"), re.MULTILINE)
            slugs = {re.sub(r"[^\w\s-]", "", heading).strip().lower().replace(" ", "-") for heading in headings}
            assert anchor in slugs, step.link


def test_a_path_runs_on_practices_and_the_one_through_the_guides_on_guides_that_hold_one() -> None:
    """People to call are the one other thing that a path may lead to."""
    holding = {guide for guides in guides_with_practices(pages(ROOT / "docs")).values() for _, guide in guides}
    for name, path in pieces.paths().items():
        others = {step.link for step in path.steps if not step.link.startswith("practices/")}
        assert others <= (holding if name == "understand" else {"help/"}), name
