"""After many pages in one document the next one comes in a new document, and nobody notices but the memory."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from support.locking import locked_with
from support.reading import Reader, ready

MANY = 25
VISITED = "(count) => { for (let page = 0; page < count; page += 1) document$.next(document); }"
BEGAN = "performance.timeOrigin"
WORDS = "It went wrong at the end"


def follow(page: Page, path: str) -> None:
    page.evaluate("(path) => document.querySelector(`.kw-nav a[href$='${path}']`).click()", path)
    page.wait_for_url(f"**/{path}")


READING = "about/"
FULL = """
const { setItem } = Storage.prototype;
Storage.prototype.setItem = function (key, text) {
  if (window.isFull) throw new DOMException("full", "QuotaExceededError");
  setItem.call(this, key, text);
};
"""


@pytest.mark.parametrize(("count", "is_new"), [(MANY - 3, False), (MANY, True)])
def test_the_document_is_a_new_one_after_many_pages(at: Callable[[str], Page], count: int, is_new: bool) -> None:
    page = at("setback")
    field = page.locator("#setback textarea").first
    field.fill(WORDS)
    began = page.evaluate(BEGAN)
    page.evaluate(VISITED, count)
    follow(page, READING)
    assert page.evaluate(BEGAN) == began, "a page where somebody writes is left as ever"
    follow(page, "practices/self-talk/")
    ready(page, "self-talk")
    assert (page.evaluate(BEGAN) != began) is is_new
    follow(page, "practices/setback/")
    expect(field).to_have_value(WORDS)


def test_words_that_the_browser_does_not_store_are_not_lost_with_the_document(reader: Reader) -> None:
    """They are in this document's memory and nowhere else."""
    reader.run_first(FULL)
    page = reader.tab("practices/setback/")
    ready(page, "setback")
    page.evaluate("() => { window.isFull = true; }")
    field = page.locator("#setback textarea").first
    field.fill(WORDS)
    page.evaluate(VISITED, MANY)
    follow(page, READING)
    follow(page, "practices/self-talk/")
    follow(page, "practices/setback/")
    expect(field).to_have_value(WORDS)


def test_an_open_lock_stays_open(reader: Reader) -> None:
    page = locked_with(reader)
    began = page.evaluate(BEGAN)
    page.evaluate(VISITED, MANY)
    follow(page, READING)
    follow(page, "practices/setback/")
    ready(page, "setback")
    assert page.evaluate(BEGAN) == began
