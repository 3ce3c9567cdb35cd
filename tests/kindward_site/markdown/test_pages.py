"""The pages as authors write them: where each is published, how many lines its front matter takes, what it names."""

import datetime
from pathlib import Path

import markdown
import pytest
from mkdocs.utils.meta import get_data

from kindward_site.build import Build
from kindward_site.errors import AuthorError
from kindward_site.markdown import extension
from kindward_site.markdown.pages import Page, address_of, check_assets, check_reviewed, guides_with_practices, pages
from kindward_site.site import build_of

ROOT = Path(__file__).parents[3]
PAGES = {page.file: page for page in pages(ROOT / "docs")}


@pytest.mark.parametrize(
    ("file", "address"),
    [
        ("index.md", ""),
        ("help.md", "help/"),
        ("guides/index.md", "guides/"),
        ("guides/traps.md", "guides/traps/"),
        ("guides/the-index.md", "guides/the-index/"),
    ],
)
def test_an_address_follows_from_the_file(file: str, address: str) -> None:
    assert address_of(file) == address


@pytest.mark.parametrize("file", PAGES)
def test_a_line_of_the_markdown_is_found_in_the_file(file: str) -> None:
    """MkDocs hands over the page without its front matter; a message has to count that in."""
    page = PAGES[file]
    body, meta = get_data(page.text)
    assert page.text.splitlines()[page.source.skipped :] == body.splitlines()
    assert dict(page.meta) == meta


def test_the_way_to_the_root_has_a_step_for_each_folder() -> None:
    roots = {file: page.source.root for file, page in PAGES.items()}
    assert (roots["docs/index.md"], roots["docs/help.md"], roots["docs/guides/traps.md"]) == ("", "../", "../../")


def test_guides_are_known_by_the_practices_that_they_hold(tmp_path: Path) -> None:
    (tmp_path / "guides").mkdir()
    text = "# Traps\n\n/// practice | four-n\n///\n\n/// practice | four-n\n    id: again\n///\n"
    (tmp_path / "guides/traps.md").write_text(text)
    (tmp_path / "index.md").write_text(text)
    assert guides_with_practices(pages(tmp_path)) == {"four-n": [("Traps", "guides/traps/")]}


def test_a_build_has_the_words_and_the_source_of_every_page() -> None:
    build = build_of(list(PAGES.values()))
    assert "panic" in build.words["practices/four-n/"]
    build.turn_to("docs/practices/four-n.md")
    assert build.page.practice == "four-n"
    build.turn_to("docs/made-by-another-plugin.md")
    assert (build.page.file, build.page.practice) == ("docs/made-by-another-plugin.md", "")


def test_a_style_or_a_module_that_is_none_stops_the_build(tmp_path: Path) -> None:
    (tmp_path / "x.md").write_text("---\ntitle: X\nstyles: [help.css, libary.css]\n---\n\n# X\n")
    check_assets(pages(tmp_path), ["help.css", "libary.css"])
    with pytest.raises(AuthorError) as problem:
        check_assets(pages(tmp_path), ["help.css", "library.css"])
    said = "docs/x.md:3: unknown style or module 'libary.css'; did you mean 'library.css'?"
    assert str(problem.value) == said


TODAY = datetime.date(2026, 11, 28)


def guide(docs: Path, front: str, name: str = "guides/x.md") -> list[Page]:
    (docs / name).parent.mkdir(exist_ok=True)
    (docs / name).write_text(f"---\ntitle: X\n{front}\n---\n\n# X\n")
    return pages(docs)


@pytest.mark.parametrize("day", ["2026-11-28", "2019-02-03", "2026-11-29"])
def test_a_guide_s_last_review_may_be_on_any_day_up_to_the_latest_in_the_world(tmp_path: Path, day: str) -> None:
    (page,) = guide(tmp_path, f"reviewed: {day}")
    check_reviewed([page], TODAY)
    assert page.source.reviewed == datetime.date.fromisoformat(day)


@pytest.mark.parametrize(
    ("front", "said"),
    [
        ("words: [x]", "1: a guide's front matter gives FORM"),
        ("reveiwed: 2026-11-28", "1: a guide's front matter gives FORM; it has 'reveiwed'"),
        ("reviewed: November 28, 2026", "3: 'reviewed' is 'November 28, 2026', which is no day; a guide gives FORM"),
        (
            "reviewed: 2026-11-28 10:00:00",
            "3: 'reviewed' is '2026-11-28 10:00:00', which is no day; a guide gives FORM",
        ),
        ("reviewed:", "3: 'reviewed' is 'None', which is no day; a guide gives FORM"),
        ("reviewed: 2062-11-28", "3: 'reviewed' is 2062-11-28, a day to come; a guide gives FORM"),
    ],
)
def test_a_guide_without_the_day_of_its_last_review_stops_the_build(tmp_path: Path, front: str, said: str) -> None:
    with pytest.raises(AuthorError) as problem:
        check_reviewed(guide(tmp_path, front), TODAY)
    form = "the day of its last review, such as `reviewed: 2026-11-28`"
    assert str(problem.value) == f"docs/guides/x.md:{said.replace('FORM', form)}"


@pytest.mark.parametrize("name", ["guides/index.md", "practices/x.md", "help.md"])
def test_only_a_guide_has_to_name_that_day(tmp_path: Path, name: str) -> None:
    check_reviewed(guide(tmp_path, "words: [x]", name), TODAY)


def test_front_matter_that_is_no_yaml_stops_the_build(tmp_path: Path) -> None:
    (tmp_path / "x.md").write_text("---\ntitle: [X\n---\n\n# X\n")
    with pytest.raises(AuthorError, match=r"^docs/x\.md:1: the front matter is no YAML: "):
        pages(tmp_path)


def test_every_mistake_is_told_with_the_line_of_the_file() -> None:
    page = PAGES["docs/guides/traps.md"]
    build = Build(page=page.source)
    text = page.text.replace("/// practice | self-talk", "/// practice | self-tlak")
    line = text[: text.index("self-tlak")].count("\n") + 1
    with pytest.raises(AuthorError, match=rf"^docs/guides/traps\.md:{line}: unknown practice 'self-tlak'"):
        markdown.markdown(
            get_data(text)[0], extensions=[extension.NAME], extension_configs={extension.NAME: {"build": build}}
        )
