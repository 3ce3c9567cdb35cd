"""Where the reader is on a page that instant navigation brings, and that its practice starts there."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, Route

from support.reading import Reader, ready

without_worker = pytest.mark.parametrize("reader", [{"service_workers": "block"}], indirect=True)
"""Requests of a page that a service worker answers never come past `route`."""


def until(page: Page, condition: str) -> None:
    """Wait for a JavaScript expression to hold; the page's policy forbids Playwright's own way to do so."""
    for _ in range(200):
        if page.evaluate(condition):
            return
        page.wait_for_timeout(50)
    raise TimeoutError(condition)


def hold_back(page: Page, path: str) -> Callable[[], None]:
    """Hold the answer for a page back, until the given function is called.

    That waits until Material has written into the new page's entry how far the last page was scrolled.
    """
    waiting: list[Route] = []
    page.route(f"**/{path}", lambda route: waiting.append(route))

    def go_on() -> None:
        until(page, f"location.pathname.endsWith('{path}') && history.state?.y > 0")
        waiting[0].continue_()

    return go_on


def scrolled(page: Page) -> int:
    y: int = page.evaluate("Math.round(scrollY)")
    return y


@without_worker
def test_a_page_that_comes_late_opens_at_its_beginning_and_its_practice_starts(reader: Reader) -> None:
    page = reader.tab("notebook/lock/")
    page.evaluate("window.mark = 'no full load'")
    go_on = hold_back(page, "notebook/data/")
    page.click(".md-footer__link--prev")
    go_on()
    ready(page, "your-data")
    assert scrolled(page) == 0
    assert page.evaluate("window.mark") == "no full load"


@without_worker
def test_a_link_into_the_middle_of_a_page_that_comes_late_opens_there(reader: Reader) -> None:
    page = reader.tab("notebook/lock/")
    go_on = hold_back(page, "help/")
    page.click("article a[href*='help/#somebody-hurts-you']")
    go_on()
    page.wait_for_selector("#somebody-hurts-you:target")
    top = page.evaluate("document.querySelector('#somebody-hurts-you').getBoundingClientRect().top")
    assert 0 <= top < 200


@without_worker
def test_somebody_who_goes_back_below_a_practice_finds_it_started(reader: Reader) -> None:
    page = reader.tab("notebook/data/#where-scripts-are-off")
    until(page, "history.state?.y > 500")
    assert page.evaluate("kindward.state") == "idle"
    below = scrolled(page)
    place = "() => document.querySelector('#where-scripts-are-off').getBoundingClientRect().top"
    top = page.evaluate(place)
    page.click(".md-footer__link--next")
    page.wait_for_selector("[data-lock]")
    page.go_back()
    ready(page, "your-data")
    # What lies above has grown meanwhile: either the place on the page is the same, or what the reader was at stays in view.
    assert abs(scrolled(page) - below) < 300 or abs(page.evaluate(place) - top) < 300
