"""Blocks in a page: a practice's own view, and mistakes that stop the build with file, line and a name."""

import textwrap

import markdown
import pytest

from kindward.practice.base import Place, html_of
from kindward.practices import PLACEABLE
from kindward_site.build import Build, Source
from kindward_site.errors import AuthorError
from kindward_site.markdown import extension


def convert(text: str, build: Build | None = None) -> str:
    """As a page with three lines of front matter above the Markdown."""
    return markdown.markdown(
        textwrap.dedent(text),
        extensions=[extension.NAME, "fenced_code", "pymdownx.blocks.details"],
        extension_configs={extension.NAME: {"build": build or Build(page=Source("docs/guides/x.md", 3, "../../"))}},
    )


@pytest.mark.parametrize("name", PLACEABLE)
def test_a_block_becomes_the_practice_as_python_draws_it(name: str) -> None:
    html = convert(f"Before.\n\n/// practice | {name}\n///\n\nAfter.\n")
    practice = PLACEABLE[name]
    assert html_of(practice.view(practice.start(Place(name)))) in html
    assert f'data-practice="{name}" data-state="static" id="{name}"' in html
    assert "data-search-exclude" in html
    assert html.startswith("<p>Before.</p>")
    assert "<p><section" not in html


def test_it_works_inside_other_blocks_and_with_its_own_id() -> None:
    html = convert(
        """\
        //// details | Try it

        /// practice | four-n
            id: second-pause
        ///

        ////
        """
    )
    assert 'id="second-pause"' in html
    assert 'aria-labelledby="second-pause-title"' in html
    assert html.index("<details") < html.index("<section") < html.index("</details>")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("/// practice | for-n\n///", "docs/guides/x.md:4: unknown practice 'for-n'; did you mean 'four-n'?"),
        (
            "Hello.\n\n/// practise | four-n\n///",
            "docs/guides/x.md:6: unknown block 'practise'; did you mean 'practice'?",
        ),
        ("/// practice\n///", f"docs/guides/x.md:4: unknown practice ''; known: {', '.join(sorted(PLACEABLE))}"),
        (
            "/// practice | four-n\n    idd: x\n///",
            "docs/guides/x.md:4: practice 'four-n' has no option 'idd'; did you mean 'id'?",
        ),
        (
            "/// practice | four-n\n///\n\n/// practice | four-n\n///",
            "docs/guides/x.md:7: the id 'four-n' stands on line 4 already; give this one its own `id:`",
        ),
        ("/// practice | four-n\n    id: Two words\n///", "docs/guides/x.md:4: the id 'Two words' is not lower-case"),
        ("/// references | all\n///", "docs/guides/x.md:4: the block 'references' takes no 'all': it stands alone"),
        ("/// evidence\n///", "docs/guides/x.md:4: unknown evidence card ''; known: guides-after-a-mistake"),
        (
            "/// path | critic\n    id: x\n///",
            "docs/guides/x.md:4: path 'critic' has no option 'id'",
        ),
        (
            "/// details | More\n    opne: true\n///",
            "docs/guides/x.md:4: the block 'details' has no option 'opne'; did you mean 'open'?",
        ),
    ],
)
def test_a_mistake_stops_the_build(text: str, said: str) -> None:
    with pytest.raises(AuthorError) as problem:
        convert(text)
    assert str(problem.value).startswith(said)


def test_the_attributes_that_pymdownx_gives_every_block_are_no_mistake() -> None:
    assert '<details id="more">' in convert("/// details | More\n    attrs: {id: more}\n\nWords.\n\n///\n")


def test_code_that_shows_a_block_is_no_block() -> None:
    html = convert("```\n/// practice | nothing\n///\n```\n")
    assert "practice | nothing" in html
    assert "<section" not in html


def test_plain_python_markdown_draws_the_same_without_a_build() -> None:
    text = "/// practice | four-n\n///\n\n/// library\n///\n\nIt hurt [@wood2009].\n"
    plain = markdown.markdown(text, extensions=[extension.NAME])
    assert plain == convert(text)
    for part in ('data-practice="four-n"', 'class="kw-library"', "#wood2009"):
        assert part in plain


def test_a_build_knows_what_its_pages_used_and_the_next_one_begins_with_nothing() -> None:
    build = Build()
    convert("It hurt [@wood2009].\n\n/// evidence | practices-four-n\n///\n", build)
    assert "wood2009" in build.cited
    assert build.cards == {"practices-four-n"}
    assert (Build().cited, Build().cards) == (set(), set())
    kept = extension.makeExtension().getConfig("build")
    assert kept is not extension.makeExtension().getConfig("build")


def test_helplines_are_drawn_from_their_rows() -> None:
    html = convert("/// helplines | crisis\n///\n\n/// helplines-checked\n///\n")
    assert 'href="tel:116123"' in html
    assert "looked up on" in html


def test_a_topic_that_helplines_do_not_know_stops_the_build() -> None:
    with pytest.raises(AuthorError) as problem:
        convert("/// helplines | poisn\n///\n")
    assert str(problem.value) == "docs/guides/x.md:4: unknown topic 'poisn'; did you mean 'poison'?"
