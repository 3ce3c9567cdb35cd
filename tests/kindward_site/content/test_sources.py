"""Each row of "What went where" leads to a heading of a guide that is there, and to practices that are there."""

import re
from pathlib import Path
from typing import Final

import pytest
from markdown.extensions.toc import slugify, unique

from kindward.practice.catalog import CARDS

DOCS: Final = Path(__file__).parents[3] / "docs"
SOURCES: Final = (DOCS / "about/sources.md").read_text(encoding="utf-8")
ARTICLES: Final = re.findall(r"^- \*\*(\w+):\*\* ", SOURCES, re.MULTILINE)
ROWS: Final = [
    [cell.strip() for cell in row.strip("|").split(" | ")]
    for row in SOURCES.split("\n## What went where\n")[1].split("\n## ")[0].split("\n")
    if row.startswith("| ") and not row.startswith("| Article ")
]
IDEAS: Final = [row[1] for row in ROWS]


def anchors(page: Path) -> set[str]:
    """The ids of a page's headings, as the site makes them."""
    ids: set[str] = set()
    for heading in re.findall(r"^#{2,6} (.+)$", page.read_text(encoding="utf-8"), re.MULTILINE):
        given = re.search(r"\{ ?#([\w-]+) ?\}$", heading)
        plain = re.sub(r"[*_`]|\]\([^)]*\)|\[", "", heading)
        unique(given[1] if given else slugify(plain, "-"), ids)
    return ids


def test_the_table_is_read() -> None:
    assert len(ROWS) >= 60
    assert ARTICLES == ["Growth", "Meaning", "Mistakes", "Start"]
    assert len(set(IDEAS)) == len(IDEAS)


@pytest.mark.parametrize("row", ROWS, ids=IDEAS)
def test_a_row_leads_to_a_guides_heading_and_to_practices(row: list[str]) -> None:
    articles, _, where = row
    assert set(articles.split(", ")) <= set(ARTICLES)
    guides = re.findall(r"\[([^\]]+)\]\(\.\./guides/([\w-]+)\.md#([\w-]+)\)", where)
    practices = re.findall(r"\[([^\]]+)\]\(\.\./practices/([\w-]+)\.md\)", where)
    assert guides
    assert len(guides) + len(practices) == where.count("](")
    for title, name, anchor in guides:
        page = DOCS / f"guides/{name}.md"
        assert f"\ntitle: {title}\n" in page.read_text(encoding="utf-8")
        assert anchor in anchors(page), f"guides/{name}.md has no heading #{anchor}"
    for title, name in practices:
        assert CARDS[name].title == title
