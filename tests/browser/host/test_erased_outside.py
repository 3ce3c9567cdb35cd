"""What was removed outside a page stays removed until the reader goes on there, and the page says so."""

from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from support.host_page import DRAFT, bare, effects, hold_replies, keys, let_go, press, settled, stored, told
from support.host_site import Open, Served
from support.waiting import until

SAID = (
    "These words are no longer stored: another tab or the browser removed them. "
    "If you go on here, they are stored again."
)
NOTICE = '[data-slot="notice"]'


def one_by_one(other: Page) -> None:
    """As "Erase everything" does it."""
    other.evaluate(
        "Object.keys(localStorage).filter((key) => key.startsWith('kindward:')).forEach((key) => localStorage.removeItem(key))"
    )


def at_once(other: Page) -> None:
    other.evaluate("localStorage.clear()")


def by_the_browser(other: Page) -> None:
    """As "Clear site data" does it."""
    session = other.context.new_cdp_session(other)
    origin = other.evaluate("location.origin")
    session.send("Storage.clearDataForOrigin", {"origin": origin, "storageTypes": "local_storage"})


def stir(page: Page, other: Page) -> None:
    """All that makes a page write by itself: records of another tab, the page hidden and seen again, put away and back."""
    before = len(told(page, "records"))
    other.evaluate("localStorage.setItem('kindward:line:later', '1')")
    until(page, "before => told.filter(({ type }) => type === 'records').length > before", before)
    other.evaluate("localStorage.removeItem('kindward:line:later')")
    for event in ("new Event('visibilitychange')", "new PageTransitionEvent('pagehide')"):
        page.evaluate(f"document.dispatchEvent({event}), window.dispatchEvent({event})")
    page.evaluate("window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))")
    settled(page)
    page.wait_for_timeout(150)


def shared(page: Page, other: Page) -> None:
    """All is written, and the other tab, which may run in a process of its own, sees it."""
    settled(page)
    text = page.evaluate("key => localStorage.getItem(key)", DRAFT)
    until(other, "([key, text]) => localStorage.getItem(key) === text", [DRAFT, text])


@pytest.mark.fault
@pytest.mark.parametrize("erase", [one_by_one, at_once, by_the_browser])
def test_what_was_erased_comes_back_only_once_the_reader_goes_on(
    host_open: Open, host_context: BrowserContext, host_site: Served, erase: Callable[[Page], None]
) -> None:
    page, other = host_open(), bare(host_context, host_site)
    effects(page, {"do": "read", "kind": "line"})
    page.fill("[name=thought]", "only here")
    settled(page)
    assert keys(page) == [DRAFT]
    shared(page, other)
    erase(other)
    expect(page.locator(NOTICE)).to_have_text(SAID)
    stir(page, other)
    assert keys(other) == []
    assert page.input_value("[name=thought]") == "only here"
    page.locator("[name=short]").press_sequentially("on")
    expect(page.locator(NOTICE)).to_have_text("")
    assert stored(page)["fields"]["thought"] == "only here"
    assert stored(page)["fields"]["short"] == "on"
    shared(page, other)
    erase(other)
    expect(page.locator(NOTICE)).to_have_text(SAID)
    press(page, "more")
    expect(page.locator(NOTICE)).to_have_text("")
    until(page, "key => localStorage.getItem(key)?.includes('only here')", DRAFT)


def test_a_press_from_before_the_erasure_keeps_nothing(
    host_open: Open, host_context: BrowserContext, host_site: Served
) -> None:
    page, other = host_open(), bare(host_context, host_site)
    page.fill("[name=thought]", "only here")
    shared(page, other)
    hold_replies(page)
    save = {"do": "save", "key": "kindward:moment:a", "text": '{"v":1}', "v": 1}
    effects(page, save)
    press(page, "more")
    at_once(other)
    expect(page.locator(NOTICE)).to_have_text(SAID)
    assert not page.locator("[data-busy]").count()
    let_go(page)
    settled(page)
    assert keys(other) == []
    effects(page, save)
    until(page, "localStorage.getItem('kindward:moment:a') !== null")


def test_words_without_room_are_not_stored_by_an_erasure_that_makes_room(
    host_open: Open, host_context: BrowserContext, host_site: Served
) -> None:
    host_context.add_init_script(
        """const write = Storage.prototype.setItem;
        Storage.prototype.setItem = function (key, text) {
          if (this.getItem("kindward:moment:large") && text.length > 1) throw new DOMException("full", "QuotaExceededError");
          write.call(this, key, text);
        };"""
    )
    page, other = host_open(), bare(host_context, host_site)
    other.evaluate("localStorage.setItem('kindward:moment:large', '{}')")
    until(page, "localStorage.getItem('kindward:moment:large') !== null")
    effects(page, {"do": "read", "kind": "line"})
    page.fill("[name=thought]", "had no room")
    settled(page)
    at_once(other)
    expect(page.locator(NOTICE)).to_contain_text(SAID)
    stir(page, other)
    assert keys(other) == []
    page.locator("[name=thought]").press_sequentially("!")
    assert stored(page)["fields"]["thought"] == "had no room!"
    expect(page.locator(NOTICE)).to_have_text("")


def test_a_draft_that_another_tab_removed_is_not_written_back(
    host_open: Open, host_context: BrowserContext, host_site: Served
) -> None:
    page, other = host_open(), bare(host_context, host_site)
    effects(page, {"do": "read", "kind": "line"})
    page.fill("[name=thought]", "kept over there")
    shared(page, other)
    other.evaluate("key => { localStorage.removeItem(key); localStorage.setItem('kindward:line:a', '1'); }", DRAFT)
    expect(page.locator(NOTICE)).to_have_text(SAID)
    until(page, "told.filter(({ type }) => type === 'records').length === 2")
    settled(page)
    assert keys(page) == ["kindward:line:a"]
