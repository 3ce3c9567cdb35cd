"""Material's sheet is published without what nothing matches, under a name of its own content."""

import re
import shutil
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from kindward_site.publish import theme_sheet
from kindward_site.publish.theme_sheet import ThemeSheetError, purged, words, write_lighter_sheet
from support.left_out import left_out, missed

PAGE = '<link rel="stylesheet" href="../{name}"><p class="md-shown">md-only-in-text <b id="named" data-md-state="on">'
RULES = """:root{--used:1px;--unused:2px}p{margin:var(--used)}kbd{margin:0}.md-shown:hover{color:red}.md-only-in-text{color:red}
#named,.md-gone{color:blue}.md-scripted--active{color:red}.md-version__list{color:red}[data-md-state=on]{color:red}
.md-ours{color:red}@keyframes unused{to{left:0}}/*# sourceMappingURL=main.map*/"""


@pytest.fixture
def built(tmp_path: Path) -> Path:
    """A built site of one page, with a sheet of the theme's and its script."""
    name = "assets/stylesheets/main.01234567.min.css"
    for path, text in {
        name: RULES,
        f"{name}.map": "{}",
        "assets/javascripts/bundle.js": 'e.classList.add("md-scripted--active","md-version__list")',
        "a/index.html": PAGE.format(name=name),
    }.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(text)
    return tmp_path


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project whose practice adds a name of the theme's, with the packages of this one."""
    root = tmp_path / "project"
    (root / "py/kindward").mkdir(parents=True)
    (root / "py/kindward/drawn.py").write_text('classes("md-ours")')
    (root / "overrides/assets").mkdir(parents=True)
    return root


def test_what_a_page_a_script_or_a_practice_may_show_stays_and_the_rest_goes(built: Path, project: Path) -> None:
    write_lighter_sheet(built, project)
    [sheet] = (built / "assets/stylesheets").iterdir()
    left = sheet.read_text()
    for stays in (
        "--used:1px",
        "kbd",
        ".md-shown:hover",
        "#named",
        ".md-scripted--active",
        "data-md-state",
        ".md-ours",
    ):
        assert stays in left
    for goes in ("--unused", "md-only-in-text", "md-gone", "md-version", "keyframes", "sourceMappingURL"):
        assert goes not in left


def test_the_page_names_the_sheet_and_its_name_changes_with_what_is_in_it(built: Path, project: Path) -> None:
    again = shutil.copytree(built, built.parent / "again")
    (again / "assets/stylesheets/main.01234567.min.css").write_text(RULES.replace("blue", "green"))
    names = []
    for site in (built, again):
        write_lighter_sheet(site, project)
        [sheet] = (site / "assets/stylesheets").iterdir()
        assert re.fullmatch(r"main\.[0-9a-f]{8}\.min\.css", sheet.name)
        assert f"../assets/stylesheets/{sheet.name}" in (site / "a/index.html").read_text()
        names.append(sheet.name)
    assert len({*names, "main.01234567.min.css"}) == 3


def test_a_sheet_that_is_not_where_it_was_stops_the_build_by_name(built: Path, project: Path) -> None:
    (built / "assets/stylesheets/main.89abcdef.min.css").write_text("")
    with pytest.raises(ThemeSheetError, match=r"expected one assets/stylesheets/main\.\*\.min\.css, found 2"):
        write_lighter_sheet(built, project)


def test_what_cannot_run_stops_the_build_and_says_what_to_do(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(theme_sheet, "_PURGE", project / "gone.mjs")
    (project / "gone.mjs").write_text('import "no-such-package";')
    with pytest.raises(ThemeSheetError, match="npm ci"):
        purged("a{color:red}", ["a"], project)
    monkeypatch.setenv("PATH", "")
    with pytest.raises(ThemeSheetError, match="Node is not installed"):
        purged("a{color:red}", ["a"], project)


def test_the_same_words_in_another_order_are_purged_once(
    built: Path, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = purged(RULES, words(built, project), project)
    monkeypatch.setenv("PATH", "")
    assert purged(RULES, words(built, project)[::-1], project) == first


def test_the_look_for_missing_rules_sees_one(site: Path, browser: Browser) -> None:
    """So that the tests of every page and of every state of a practice cannot find nothing by themselves."""
    assert len(left_out(site)) > 500
    page = browser.new_page()
    page.set_content('<div class="md-version"><ul class="md-version__list"><li class="md-version__item"></ul></div>')
    found = missed(page, site)
    page.close()
    assert {".md-version__list", ".md-version:hover .md-version__list"} <= set(found)
    assert all("md-version" in each for each in found)
