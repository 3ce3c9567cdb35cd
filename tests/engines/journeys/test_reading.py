"""From a sentence in the search to a page, from page to page without a new document, and to a practice that lies far down."""

from collections.abc import Callable

from support.engines.page import Page


def test_search_leads_to_a_guide_and_a_link_to_its_practice(opened: Callable[[str], Page]) -> None:
    page = opened("guides/")
    page.click(".md-search__input")
    page.tab.type("the way I talk to myself")
    page.see(".md-search-result__item a")
    page.press("Escape")
    page.gone(".md-search-result__item a")  # until then it lies over the page and takes the click
    page.evaluate("() => { window.isSame = true; }")
    page.click("main article a[href*='self-talk']")
    page.see("h1", "talk to yourself")
    assert page.evaluate("() => window.isSame")  # instant navigation: the document stays, what is in it changes
    page.evaluate("() => document.querySelector('section[data-practice=self-talk]').scrollIntoView()")
    page.ready("self-talk")
    page.evaluate("() => history.back()")
    page.gone("h1", "talk to yourself")
