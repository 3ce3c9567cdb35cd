"""Worksheets as a printer and a browser without scripts see them: one page each, of Letter and of A4, with nothing cut off."""

import re

import pytest
from playwright.sync_api import Page

from kindward.practices import PRACTICES
from support.checks import CUT, axe, too_wide
from support.reading import Reader

FORMATS = ("Letter", "A4")
PRINTABLE = {"width": 688, "height": 972}
"""What the margins leave of the width of A4 and of the height of Letter, in px: what fits there fits both."""
COVER = 2
"""The pages of the pack ahead of the sheets: the one for helpers, and the list."""


def pages_of(page: Page, paper: str) -> int:
    """On how many pages of this paper the page is printed."""
    return len(re.findall(rb"/Type\s*/Page\b", page.pdf(format=paper)))


def cut_off(page: Page) -> list[str]:
    """What is wider or higher than the place it has, on paper."""
    page.emulate_media(media="print")
    page.set_viewport_size(PRINTABLE)  # type: ignore[arg-type]
    found: list[str] = page.evaluate(CUT)
    below: list[str] = page.evaluate(
        """() => [...document.querySelectorAll(".kw-sheet")].flatMap((sheet) => {
          const end = sheet.getBoundingClientRect().bottom + 1;
          return [...sheet.querySelectorAll(":not(.kw-ruled *)")].filter((each) => each.getBoundingClientRect().bottom > end)
            .map((each) => each.outerHTML.slice(0, 80));
        })"""
    )
    page.emulate_media(media="null")
    lines = "is cut below span."  # more lines than there is room for are no words
    return [*(each for each in found if not each.startswith(lines)), *below]


@pytest.mark.parametrize("reader", [{"java_script_enabled": False}], indirect=True, ids=["without scripts"])
def test_every_worksheet_opens_and_prints_on_one_page_without_scripts(
    reader: Reader, subtests: pytest.Subtests
) -> None:
    page = reader.tab("worksheets/four-n/")
    for slug in PRACTICES:
        with subtests.test(slug):
            page.goto(f"{reader.served.url}worksheets/{slug}/")
            assert page.locator("h1").count() == 1
            assert {paper: pages_of(page, paper) for paper in FORMATS} == dict.fromkeys(FORMATS, 1)


def test_every_worksheet_is_accessible_and_nothing_on_it_is_cut(reader: Reader, subtests: pytest.Subtests) -> None:
    page = reader.tab("worksheets/four-n/")
    for slug in PRACTICES:
        with subtests.test(slug):
            page.goto(f"{reader.served.url}worksheets/{slug}/")
            for width, light in ((320, "light"), (1280, "dark")):
                page.set_viewport_size({"width": width, "height": 800})
                page.emulate_media(color_scheme=light)  # type: ignore[arg-type]
                assert axe(page) == [], (width, light)
                assert too_wide(page) == [], (width, light)
            assert cut_off(page) == []


def test_the_pack_has_a_cover_a_list_and_a_page_for_each_practice(reader: Reader) -> None:
    page = reader.tab("worksheets/")
    assert {paper: pages_of(page, paper) for paper in FORMATS} == dict.fromkeys(FORMATS, COVER + len(PRACTICES))
    assert axe(page) == []
    assert cut_off(page) == []


def test_each_practice_leads_to_its_worksheet_and_for_helpers_to_the_pack(reader: Reader) -> None:
    page = reader.tab("about/helpers/")
    page.get_by_role("link", name="All worksheets").click()
    assert page.locator(".kw-contents a").count() == len(PRACTICES)
    page.get_by_role("link", name="Back to For helpers").click()
    page = reader.tab("practices/setback/")
    page.get_by_role("link", name="Print a worksheet").click()
    assert page.locator("h1").inner_text() == "Look at a setback"
    page.get_by_role("link", name="Back to Look at a setback").click()
    page.wait_for_url("**/practices/setback/")
