"""What only some readers need is loaded for them alone, and early enough."""

import pytest
from playwright.sync_api import Browser

from support.reading import Reader, ready

pytestmark = pytest.mark.own_server
PASSPHRASE = "four quiet otters swimming"
DRAWING = ("practice/replies.js", "page/patch.js", "vendor/idiomorph.js")
UNLOCKING = ("lock/preparing.js", "crypto/envelopes.js")
OPENED = "section#setback:not([data-locked])"


def asked(reader: Reader, names: tuple[str, ...]) -> list[str]:
    return [name for name in names if reader.served.asks_for(name)]


@pytest.mark.parametrize("reader", [{"service_workers": "block"}], indirect=True, ids=["alone"])
def test_a_page_that_is_only_read_loads_nothing_that_draws(reader: Reader) -> None:
    page = reader.tab("guides/self-talk/")
    page.wait_for_load_state("networkidle")
    assert page.evaluate("kindward.state") == "idle"
    assert asked(reader, DRAWING) == []
    page.locator("section[data-practice]").first.scroll_into_view_if_needed()
    page.wait_for_selector("section[data-state=ready]")
    assert asked(reader, DRAWING) == list(DRAWING)
    assert asked(reader, UNLOCKING) == []


@pytest.mark.parametrize("reader", [{"service_workers": "block"}], indirect=True)
def test_a_locked_notebook_opens_where_the_network_went_away_after_the_page_came(
    reader: Reader, browser: Browser
) -> None:
    lock = reader.tab("notebook/lock/")
    lock.fill("#lock-set-fresh", PASSPHRASE)
    lock.fill("#lock-set-again", PASSPHRASE)
    lock.check("[data-lock-do=set] [data-lock-sure]")
    lock.click("[data-lock-do=set] button")
    lock.wait_for_selector("text=The lock is set.")
    # The same notebook in a browser whose cache does not have what the lock's own page loaded.
    context = browser.new_context(storage_state=reader.context.storage_state(), service_workers="block")
    page = context.new_page()
    page.goto(reader.served.url + "practices/setback/")
    page.wait_for_selector("#setback [data-notice=locked]")
    ready(page, "setback")
    page.wait_for_load_state("networkidle")
    reader.served.away = True
    page.fill("#setback-passphrase", PASSPHRASE)
    page.keyboard.press("Enter")
    page.wait_for_selector(OPENED)
    context.close()
