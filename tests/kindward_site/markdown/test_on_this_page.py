"""The list of a page's own parts: every heading of the second level, in order, under the id that the page gives it."""

import markdown
import pytest

from kindward_site.errors import AuthorError
from kindward_site.markdown import extension

LIST = "/// on-this-page\n///\n"
PARTS = '## Name it\n\n### Not a part\n\n## *Rest* & "repair"\n\n## Where next { #next }\n'
CONTENTS = {"toc": {"permalink": "¶"}}


def convert(text: str, *more: str) -> str:
    return markdown.markdown(text, extensions=[extension.NAME, *more], extension_configs=CONTENTS if more else {})


def test_it_links_to_every_part_in_order_by_its_title_alone() -> None:
    html = convert(f"# Title\n\n{LIST}\n{PARTS}", "attr_list", "toc")
    assert (
        '<nav aria-labelledby="on-this-page" class="kw-on-this-page" data-search-exclude="">\n'
        '<p id="on-this-page">On this page</p>\n'
        '<ul><li><a href="#name-it">Name it</a></li>'
        '<li><a href="#rest-repair">Rest &amp; "repair"</a></li>'
        '<li><a href="#next">Where next</a></li></ul></nav>'
    ) in html


def test_it_does_so_on_a_page_without_a_title() -> None:
    assert convert(f"{LIST}\n{PARTS}", "attr_list", "toc").count("<li><a href=") == 3


def test_where_headings_have_no_ids_there_is_no_list() -> None:
    html = convert(f"{LIST}\n{PARTS}")
    assert "<nav" not in html
    assert "Name it</h2>" in html


@pytest.mark.parametrize(("text", "parts"), [("", 0), ("## One\n\n```\n## Code\n## Code\n```\n\n## Two\n", 2)])
def test_a_page_of_hardly_any_parts_needs_none(text: str, parts: int) -> None:
    with pytest.raises(AuthorError) as problem:
        convert(f"# Title\n\n{LIST}\n{text}")
    said = f"<markdown>:3: 'on-this-page' is for a page with at least 3 `##` headings; this one has {parts}"
    assert str(problem.value) == said
