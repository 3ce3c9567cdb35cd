"""While something counts, the screen stays on, where the device can do that; and only then."""

import pytest
from playwright.sync_api import Page

from support.reading import Reader, ready
from support.waiting import until

LOCKS = """
window.locks = [];
const locks = {
  request: async (type) => {
    const lock = new EventTarget();
    lock.isHeld = true;
    lock.release = async () => { lock.isHeld = false; lock.dispatchEvent(new Event("release")); };
    window.locks.push(lock);
    return lock;
  },
};
Object.defineProperty(Navigator.prototype, "wakeLock", { configurable: true, get: () => locks });
"""
REFUSES = """
Object.defineProperty(Navigator.prototype, "wakeLock", {
  configurable: true, get: () => ({ request: () => Promise.reject(new DOMException("low battery", "NotAllowedError")) }),
});
"""
SECOND = "() => document.querySelector('.kw-count-word').innerText.includes('2 of')"
HELD = "(count) => window.locks.filter((each) => each.isHeld).length === count"
HIDDEN = """(isHidden) => {
  Object.defineProperty(document, "hidden", { configurable: true, get: () => isHidden });
  Object.defineProperty(document, "visibilityState", { configurable: true, get: () => isHidden ? "hidden" : "visible" });
  if (isHidden) for (const lock of window.locks) void lock.release();
  document.dispatchEvent(new Event("visibilitychange"));
}"""


def counting(reader: Reader, script: str = LOCKS) -> Page:
    """A breath that is being counted."""
    reader.run_first(script)
    page = reader.tab("practices/settle/")
    ready(page, "settle")
    page.click("#settle label:has-text('a slow breath')")
    page.click("#settle [data-press=next]")
    page.click("#settle [data-press='run:breath']")
    page.wait_for_selector(".kw-count-word")
    return page


def test_it_is_on_while_it_counts_and_let_go_with_the_count(reader: Reader) -> None:
    page = counting(reader)
    until(page, HELD, 1)
    until(page, SECOND)
    assert page.evaluate("window.locks.length") == 1  # each second draws the count anew
    page.click("#settle [data-press='run:breath']")
    until(page, HELD, 0)
    page.click("#settle [data-press='run:breath']")
    until(page, HELD, 1)


def test_who_leaves_the_page_lets_it_go(reader: Reader) -> None:
    page = counting(reader)
    until(page, HELD, 1)
    page.evaluate("document.querySelector('.kw-nav a[href$=\"about/\"]').click()")
    page.wait_for_url("**/about/")
    until(page, HELD, 0)


def test_a_page_that_was_hidden_asks_again(reader: Reader) -> None:
    page = counting(reader)
    until(page, HELD, 1)
    page.evaluate(HIDDEN, True)
    until(page, HELD, 0)
    page.evaluate(HIDDEN, False)
    until(page, HELD, 1)


@pytest.mark.parametrize("script", [REFUSES, "delete Navigator.prototype.wakeLock"], ids=["refused", "unknown"])
def test_without_one_the_count_goes_on_and_nothing_is_said(reader: Reader, script: str) -> None:
    page = counting(reader, script)
    until(page, SECOND)
