"""A page that is open at midnight, or comes back on another day: its practices hear of it once."""

import pytest
from playwright.sync_api import Page

from support.host_page import told
from support.host_site import Open
from support.waiting import until


def come_back(page: Page) -> None:
    page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")


@pytest.mark.fault
def test_another_day_is_told_once(host_open: Open) -> None:
    page = host_open()
    come_back(page)
    page.evaluate(
        """() => {
          const Real = Date;
          const day = 86_400_000;
          window.Date = class extends Real {
            constructor(...given) { super(...(given.length ? given : [Real.now() + day])); }
            static now() { return Real.now() + day; }
          };
        }"""
    )
    come_back(page)
    come_back(page)
    until(page, "told.some(({ type }) => type === 'tick')")
    page.wait_for_timeout(100)
    (tick,) = told(page, "tick")
    assert tick["timer"] == "day"
    assert tick["now"][:10] == page.evaluate(
        "new Date(Date.now() - new Date().getTimezoneOffset() * 60_000).toISOString().slice(0, 10)"
    )
