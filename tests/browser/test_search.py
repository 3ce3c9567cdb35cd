"""Material's own search in a real Chromium: the words that people use lead to the page they need."""

import re

import pytest
from playwright.sync_api import Page, expect

from support.reading import Reader

WANTED = {
    "I hate myself": "guides/self-talk/",
    "I messed up": "paths/mistake/",
    "panic": "paths/too-much/",
    "I said something stupid": "guides/after-a-mistake/",
    "can't stop thinking about it": "guides/noticing/",
    "can’t stop thinking about it": "guides/noticing/",
    "lonely": "guides/not-alone/",
    "ashamed": "guides/naming-feelings/",
    "harsh boss": "guides/standards-and-values/",
    "why am I like this": "guides/self-talk/",
    "burnout": "guides/kind-days/",
    "breakup": "practices/setback/",
    "is this therapy": "about/questions/",
    "FAQ": "about/questions/",
    "lost my phone": "about/questions/",
    "effect size": "about/glossary/",
    "glossary": "about/glossary/",
}
"""What people type, and a page that must be among the first three."""

URGENT = ("I want to die", "suicide", "kill myself", "hurt myself", "self-harm", "crisis")
"""What must lead to Help, first of all."""


def found(page: Page, typed: str) -> list[str]:
    """The pages that the search gives for `typed`, best first."""
    page.click(".md-search__input")
    page.fill(".md-search__input", "")
    page.keyboard.press("End")  # Material listens to keys
    page.wait_for_selector(".md-search-result__item", state="detached")
    page.fill(".md-search__input", typed)
    page.keyboard.press("End")
    page.wait_for_function(
        "() => /\\d page/.test(document.querySelector('.md-search-result__meta').textContent) && "
        "document.querySelector('.md-search-result__item')"
    )
    page.wait_for_function(
        """() => {
          const now = document.querySelector(".md-search-result__list").innerHTML;
          const same = now === window.before;
          window.before = now;
          return same;
        }""",
        polling=300,
    )
    links: list[str] = page.eval_on_selector_all(
        ".md-search-result__item > a:first-child", "(links) => links.map((link) => new URL(link.href).pathname)"
    )
    return [link.removeprefix("/kindward/") for link in links]


@pytest.mark.parametrize("reader", [{"viewport": {"width": 1280, "height": 800}}], indirect=True, ids=["wide"])
def test_people_s_words_lead_to_the_page_they_need(reader: Reader, subtests: pytest.Subtests) -> None:
    page = reader.tab()
    for typed, wanted in WANTED.items():
        with subtests.test(typed):
            assert wanted in found(page, typed)[:3]


@pytest.mark.parametrize("reader", [{"viewport": {"width": 1280, "height": 800}}], indirect=True, ids=["wide"])
def test_words_of_danger_lead_to_help_first(reader: Reader, subtests: pytest.Subtests) -> None:
    page = reader.tab()
    for typed in URGENT:
        with subtests.test(typed):
            assert found(page, typed)[0] == "help/"


@pytest.mark.parametrize("reader", [{"viewport": {"width": 1280, "height": 800}}], indirect=True, ids=["wide"])
def test_what_was_found_is_said_in_a_reader_s_words(reader: Reader) -> None:
    """Pages, where Material counts documents; none of its own words for the search are left."""
    page = reader.tab()
    said, field = page.locator(".md-search-result__meta"), page.locator(".md-search__input")
    expect(said).to_have_text("The search is getting ready")
    field.click()
    expect(said).to_have_text("Type what you are looking for")
    for typed, expected in {
        "zebras": "Nothing found",
        "Vivaldi": "1 page",
        "mistake": re.compile(r"^\d+ pages$"),
    }.items():
        field.fill(typed)
        page.keyboard.press("End")
        expect(said).to_have_text(expected)
    more = page.locator(".md-search-result__more summary").first
    expect(more).to_have_text(re.compile(r"^(1 more place|\d+ more places) on this page$"))
    assert "ocument" not in (page.locator("#__config").text_content() or "")


@pytest.mark.parametrize("reader", [{"viewport": {"width": 1280, "height": 800}}], indirect=True, ids=["wide"])
def test_a_search_begun_on_another_page_than_the_first_finds_its_files(reader: Reader) -> None:
    """Instant navigation changes the address that a relative one counts from."""
    page = reader.tab("practices/four-n/")
    page.click(".md-tabs__link:has-text('My notebook')")
    expect(page).to_have_url(re.compile(r"/notebook/$"))
    page.wait_for_selector("#notebook")
    assert "paths/too-much/" in found(page, "panic")[:3]
