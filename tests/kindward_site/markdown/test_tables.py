"""A cell of a wide table says under which heading it stood; a narrow one keeps its columns and needs no labels."""

import markdown

from kindward_site.markdown import extension

WIDE = "| Who | *What* they do |  |\n|---|---|---|\n| A coach | Goals | x |\n| A doctor | Checks |\n"


def convert(text: str) -> str:
    return markdown.markdown(text, extensions=["tables", extension.NAME])


def test_every_cell_behind_the_first_names_its_column() -> None:
    html = convert(WIDE)
    assert '<td>A coach</td>\n<td data-label="What they do">Goals</td>\n<td>x</td>' in html
    assert html.count("data-label") == 2


def test_two_columns_have_no_labels() -> None:
    assert "data-label" not in convert("| Who | What |\n|---|---|\n| A coach | Goals |\n")
