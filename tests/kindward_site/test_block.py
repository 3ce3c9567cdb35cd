"""The Markdown block: a practice's own view in the page, and mistakes that stop the build with file, line and a name."""

import textwrap
from collections.abc import Iterator

import markdown
import pytest

from kindward.practice import Place, html_of
from kindward.practices import PLACEABLE
from kindward_site.block import SOURCE, Source
from kindward_site.errors import AuthorError


@pytest.fixture(autouse=True)
def page() -> Iterator[None]:
    """Three lines of front matter stand above the Markdown."""
    token = SOURCE.set(Source("docs/guides/x.md", 3, "../../"))
    yield
    SOURCE.reset(token)


def convert(text: str) -> str:
    extensions = ["kindward_site.block", "fenced_code", "pymdownx.blocks.details"]
    return markdown.markdown(textwrap.dedent(text), extensions=extensions)


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
        ("/// practice\n///", "docs/guides/x.md:4: unknown practice ''; known: four-n, notebook, self-talk, setback"),
        (
            "/// practice | four-n\n    idd: x\n///",
            "docs/guides/x.md:4: practice 'four-n' has no option 'idd'; did you mean 'id'?",
        ),
        (
            "/// practice | four-n\n///\n\n/// practice | four-n\n///",
            "docs/guides/x.md:7: the id 'four-n' stands on line 4 already; give this one its own `id:`",
        ),
        ("/// practice | four-n\n    id: Two words\n///", "docs/guides/x.md:4: the id 'Two words' is not lower-case"),
    ],
)
def test_a_mistake_stops_the_build(text: str, said: str) -> None:
    with pytest.raises(AuthorError) as problem:
        convert(text)
    assert str(problem.value).startswith(said)


def test_code_that_shows_a_block_is_no_block() -> None:
    html = convert("```\n/// practice | nothing\n///\n```\n")
    assert "practice | nothing" in html
    assert "<section" not in html


def test_helplines_are_drawn_from_their_rows() -> None:
    html = convert("/// helplines | crisis\n///\n\n/// helplines-checked\n///\n")
    assert 'href="tel:116123"' in html
    assert "looked up on" in html


def test_a_topic_that_helplines_do_not_know_stops_the_build() -> None:
    with pytest.raises(AuthorError) as problem:
        convert("/// helplines | poisn\n///\n")
    assert str(problem.value) == "docs/guides/x.md:4: unknown topic 'poisn'; did you mean 'poison'?"
