"""A page that slept goes on by the clock as soon as it is seen again."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page

SLEEP = """([ms, wakes]) => {
  const { now } = Date;
  Date.now = () => now() + ms;
  (wakes === "pageshow" ? window : document).dispatchEvent(new Event(wakes));
}"""


def step(page: Page) -> str | None:
    return page.get_attribute("#four-n .kw-step[data-live=true]", "data-part")


@pytest.mark.parametrize("wakes", ["visibilitychange", "pageshow"])
def test_a_paced_practice_goes_on_once_when_its_page_wakes(at: Callable[[str], Page], wakes: str) -> None:
    page = at("four-n")
    first = step(page)
    page.click("#four-n [data-press=pace]")
    page.wait_for_selector("#four-n .kw-pace")
    page.evaluate(SLEEP, [60_000, wakes])  # each step stays for 20 s
    page.wait_for_selector(f"#four-n .kw-step[data-live=true]:not([data-part={first}])", timeout=10_000)
    second = step(page)
    page.wait_for_timeout(500)
    assert step(page) == second
