"""An entry of the notebook that is opened at the foot of the window is read without scrolling, and the focus stays on its title."""

from typing import Any, Final

import pytest
from playwright.sync_api import Locator, Page, expect

from kindward_site.bench.sample_notebook import sample, stored
from support.reading import Reader, ready
from support.waiting import until

ENTRIES: Final = "#notebook .kw-entry"
SCROLLS: Final = """
window.scrolls = [];
const { scrollBy } = window;
window.scrollBy = (how) => { window.scrolls.push(how.behavior); scrollBy.call(window, { ...how, behavior: "instant" }); };
"""
"""Notes how the page is scrolled, and does not wait for it."""
AT_THE_FOOT: Final = (
    "(title) => scrollBy({ top: title.getBoundingClientRect().bottom - innerHeight + 12, behavior: 'instant' })"
)
PLACE: Final = """(entry) => {
  const { top, bottom } = entry.getBoundingClientRect();
  const title = entry.querySelector(".kw-entry-title").getBoundingClientRect();
  const header = document.querySelector(".md-header").getBoundingClientRect().bottom;
  return { top: title.top - header, bottom: innerHeight - bottom, height: bottom - top };
}"""
"""How far its title stands below the header, and its end above the foot of the window."""


@pytest.fixture
def page(reader: Reader) -> Page:
    reader.seed(stored(sample(60)))
    reader.run_first(SCROLLS)
    page = reader.tab("notebook/")
    ready(page, "notebook")
    page.wait_for_selector(ENTRIES)
    return page


def opened(page: Page, at: int) -> tuple[Locator, dict[str, Any]]:
    """The entry `at` opened, with its title low in the window; and where it stands then."""
    entry = page.locator(ENTRIES).nth(at)
    title = entry.locator(".kw-entry-title")
    title.evaluate(AT_THE_FOOT)
    page.evaluate("() => { scrolls.length = 0; }")
    title.focus()
    page.keyboard.press("Enter")
    expect(title).to_have_attribute("aria-expanded", "true")
    until(page, "(entry) => entry.querySelector('.kw-next, .kw-buttons') !== null", entry.element_handle())
    assert title.evaluate("(title) => title === document.activeElement")
    return entry, entry.evaluate(PLACE)


def test_its_words_come_into_view_and_its_title_stays(page: Page) -> None:
    """All of it where the window has room for it, else from its title on."""
    window = page.evaluate("innerHeight - document.querySelector('.md-header').getBoundingClientRect().bottom")
    for at in range(3, 6):
        _, place = opened(page, at)
        assert place["top"] >= 0
        assert place["bottom"] >= -1 or (place["top"] < 40 and place["height"] > window - 40), place
    assert {*page.evaluate("scrolls.filter((how) => how !== 'instant')")} == {"smooth"}


def test_what_is_pressed_stays_where_it_is_while_an_entry_above_it_is_shut(page: Page) -> None:
    page.set_viewport_size({"width": 390, "height": 3000})
    first, second = (page.locator(ENTRIES).nth(at).locator(".kw-entry-title") for at in (0, 1))
    first.click()
    expect(first).to_have_attribute("aria-expanded", "true")
    page.set_viewport_size({"width": 390, "height": 500})
    page.wait_for_timeout(200)
    second.evaluate("(title) => scrollBy({ top: title.getBoundingClientRect().top - 150, behavior: 'instant' })")
    second.click()
    expect(second).to_have_attribute("aria-expanded", "true")
    page.wait_for_timeout(200)
    # Or above that, where what it opens has no room below.
    assert 50 < second.evaluate("(title) => title.getBoundingClientRect().top") <= 151


def test_who_wants_no_motion_has_none(page: Page) -> None:
    page.emulate_media(reduced_motion="reduce")
    _, place = opened(page, 3)
    assert place["top"] >= 0
    assert {*page.evaluate("scrolls")} == {"instant"}


def test_where_there_is_room_the_page_stays(page: Page) -> None:
    page.set_viewport_size({"width": 390, "height": 4000})
    title = page.locator(ENTRIES).first.locator(".kw-entry-title")
    title.click()
    expect(title).to_have_attribute("aria-expanded", "true")
    page.wait_for_timeout(200)
    assert page.evaluate("scrolls") == []
