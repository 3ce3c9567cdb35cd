"""Spaces that only lay out a template are gone from the built pages; those that say something stay."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kindward_site.publish.indents import without_indents, write_without_indents


def test_the_blanks_after_a_break_go_and_the_break_stays() -> None:
    page = "<ul>\n    <li>one\n\n      two</li>\n\t<li>three  and</li>\n</ul>\n"
    assert without_indents(page) == "<ul>\n<li>one\ntwo</li>\n<li>three  and</li>\n</ul>\n"


@pytest.mark.parametrize("name", ["pre", "textarea", "script", "PRE"])
def test_what_is_shown_or_run_as_it_is_keeps_its_blanks(name: str) -> None:
    kept = f"<{name} id='a'>\n    one\n\n      two\n</{name}>"
    assert without_indents(f"<p>\n  a</p>\n  {kept}\n  <p>b</p>") == f"<p>\na</p>\n{kept}\n<p>b</p>"


@given(st.lists(st.sampled_from(["<p>", "</p>", "word", " ", "\n", "\t", "<pre>", "</pre>", "<script>", "</script>"])))
def test_no_word_is_lost_or_joined_and_a_second_time_changes_nothing(pieces: list[str]) -> None:
    page = "".join(pieces)
    bare = without_indents(page)
    assert bare.split() == page.split()
    assert without_indents(bare) == bare


def test_every_page_of_a_site_is_written(tmp_path: Path) -> None:
    pages = [tmp_path / "index.html", tmp_path / "guides" / "index.html"]
    pages[1].parent.mkdir()
    for page in pages:
        page.write_text("<p>\n  é</p>", encoding="utf-8")
    write_without_indents(tmp_path)
    assert [page.read_text(encoding="utf-8") for page in pages] == ["<p>\né</p>"] * 2
