"""The screen can be covered while somebody writes: by one key or one button, and nothing under the cover is changed."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from support.checks import axe, stops
from support.reading import Reader, ready

COVER = "dialog.kw-screen-cover"
OPEN = ".kw-cover-screen"
WORDS = "I told her what he said"
SEEN = """() => [...document.querySelectorAll("h1, textarea, .md-header")]
  .filter((each) => {
    const { left, top, width, height } = each.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    if (!width || x < 0 || y < 0 || x > innerWidth || y > innerHeight) return false;
    const there = document.elementFromPoint(x, y);
    return there && each.contains(there);
  }).length"""


def writing(at: Callable[[str], Page]) -> Page:
    """In the middle of a sentence."""
    page = at("setback")
    page.locator("#setback textarea").first.click()
    page.keyboard.type(WORDS)
    expect(page.locator(OPEN)).to_be_enabled()
    return page


def test_one_key_covers_everything_and_the_same_key_brings_the_sentence_back(at: Callable[[str], Page]) -> None:
    page = writing(at)
    title = page.title()
    assert page.evaluate(SEEN)
    page.keyboard.press("Escape")
    expect(page.locator(COVER)).to_be_visible()
    assert page.evaluate(SEEN) == 0
    assert page.title() == "New page"
    assert WORDS not in page.locator(COVER).inner_text()
    assert axe(page, within=COVER) == []
    page.keyboard.press("Escape")
    expect(page.locator(COVER)).to_have_count(0)
    assert page.title() == title
    page.keyboard.type(" about me")
    assert page.locator("#setback textarea").first.input_value() == f"{WORDS} about me"


def test_a_button_in_the_header_covers_too_and_the_focus_goes_on_from_it(at: Callable[[str], Page]) -> None:
    page = writing(at)
    page.evaluate("scrollTo(0, 1200)")
    button = page.get_by_role("button", name="Cover the screen")
    button.focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("dialog", name="The screen is covered")).to_be_visible()
    back = page.get_by_role("button", name="Back to the page")
    expect(back).to_be_focused()
    page.keyboard.press("Enter")
    expect(button).to_be_focused()
    assert button.bounding_box()["width"] >= 24  # type: ignore[index]


@pytest.mark.parametrize("reader", [{"viewport": {"width": 320, "height": 640}}], indirect=True)
def test_on_a_small_phone_it_has_room_and_is_reached_by_tab(reader: Reader) -> None:
    page = reader.tab("practices/setback/")
    ready(page, "setback")
    expect(page.locator(OPEN)).to_be_enabled()
    box = page.locator(OPEN).bounding_box()
    assert box
    assert box["x"] + box["width"] <= 320
    assert any("Cover the screen" in stop for stop in stops(page, until="Look at a setback"))


def test_escape_means_what_it_meant_in_a_search_and_in_the_menu(at: Callable[[str], Page]) -> None:
    page = writing(at)
    page.set_viewport_size({"width": 390, "height": 844})
    page.locator(".kw-menu").click()
    page.keyboard.press("Escape")
    expect(page.locator(".kw-menu")).to_have_attribute("aria-expanded", "false")
    page.locator(".kw-search-open").click()
    page.keyboard.press("Escape")
    expect(page.locator(COVER)).to_have_count(0)


def test_a_page_without_a_practice_has_no_button_and_no_key(at: Callable[[str], Page]) -> None:
    """Also one that was reached from a practice, in the same document."""
    page = writing(at)
    page.evaluate("document.querySelector('.kw-nav a[href$=\"about/\"]').click()")
    page.wait_for_url("**/about/")
    expect(page.locator(OPEN)).to_be_hidden()
    page.keyboard.press("Escape")
    expect(page.locator(COVER)).to_have_count(0)


def test_the_notebook_can_be_covered(reader: Reader) -> None:
    page = reader.tab("notebook/")
    ready(page, "notebook")
    expect(page.locator(OPEN)).to_be_enabled()
    page.keyboard.press("Escape")
    expect(page.locator(COVER)).to_be_visible()


def test_paper_shows_the_page_not_the_cover(at: Callable[[str], Page]) -> None:
    page = writing(at)
    page.keyboard.press("Escape")
    page.emulate_media(media="print")
    expect(page.locator(COVER)).to_be_hidden()


@pytest.mark.errors_expected
def test_it_is_there_while_the_engine_is_not(reader: Reader) -> None:
    """Somebody may write long before Python answers, and where it never does."""
    reader.context.route("**/*.wasm.bin", lambda route: route.abort("blockedbyclient"))
    page = reader.tab("practices/setback/")
    page.locator("#setback textarea").first.fill(WORDS)
    expect(page.locator(OPEN)).to_be_enabled()
    page.keyboard.press("Escape")
    expect(page.locator(COVER)).to_be_visible()
