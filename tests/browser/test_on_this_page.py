"""The list of a page's own parts: on a phone it leads to each; in a wide window and on paper it is not there twice."""

import re

import pytest
from playwright.sync_api import Page, expect

from support.reading import Reader

GUIDE = "guides/after-a-mistake/"
LIST = "nav.kw-on-this-page"
PHONE = {"viewport": {"width": 390, "height": 844}}


def followed_by_tab(page: Page, place: str) -> bool:
    """Whether the focus is on the first thing after the heading `place` that can have it, or on a thing of the heading's."""
    script = """(place) => {
      const heading = document.getElementById(place);
      return heading.contains(document.activeElement)
        || Boolean(heading.compareDocumentPosition(document.activeElement) & Node.DOCUMENT_POSITION_FOLLOWING);
    }"""
    found: bool = page.evaluate(script, place)
    return found


@pytest.mark.parametrize("reader", [PHONE], indirect=True, ids=["phone"])
def test_a_link_leads_to_its_heading_by_keyboard(reader: Reader) -> None:
    page = reader.tab(GUIDE)
    titles = page.locator("article > h2").all_inner_texts()
    links = page.locator(f"{LIST} a")
    assert links.all_inner_texts() == [title.removesuffix("¶") for title in titles]
    for link in links.all():
        place = (link.get_attribute("href") or "").partition("#")[2]
        link.focus()
        page.keyboard.press("Enter")
        expect(page).to_have_url(re.compile(rf"#{place}$"))
        expect(page.locator(f"#{place}")).to_be_in_viewport()
        page.keyboard.press("Tab")
        assert followed_by_tab(page, place), place


@pytest.mark.parametrize("reader", [PHONE], indirect=True, ids=["phone"])
def test_a_thumb_finds_each_link(reader: Reader) -> None:
    page = reader.tab(GUIDE)
    boxes = [link.bounding_box() or {"height": 0} for link in page.locator(f"{LIST} a").all()]
    assert min(box["height"] for box in boxes) >= 36


def test_it_gives_way_to_the_contents_beside_the_page_and_is_not_on_paper(reader: Reader) -> None:
    page = reader.tab(GUIDE)
    contents = page.locator(".md-sidebar--secondary")
    for width in (390, 1199, 1200, 1280):
        page.set_viewport_size({"width": width, "height": 844})
        assert page.locator(LIST).is_visible() != contents.is_visible(), width
    page.set_viewport_size({"width": 390, "height": 844})
    page.emulate_media(media="print")
    expect(page.locator(LIST)).to_be_hidden()
