"""The host site, and a profile and tabs on it."""

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from support.host_site import READY, WATCH, Open, Served, host_serving


@pytest.fixture(scope="session")
def host_site(browser: Browser) -> Iterator[Served]:
    """The site; its prerendered form is what the stand-in draws with nothing stored."""
    with host_serving() as site:
        page = browser.new_page()
        page.goto(site.url())
        page.wait_for_selector(READY)
        site.form = page.locator("form").inner_html()
        page.close()
        yield site


@pytest.fixture
def host_context(browser: Browser) -> Iterator[BrowserContext]:
    context = browser.new_context(viewport={"width": 800, "height": 900})
    context.set_default_timeout(30_000)
    context.add_init_script(WATCH)
    yield context
    context.close()


@pytest.fixture
def host_open(host_context: BrowserContext, host_site: Served) -> Iterator[Open]:
    """Opens a page, by default once Python has answered; no page may raise an error or break the policy."""
    problems: list[str] = []

    def opened(path: str = "", *, wait: bool = True, **manifest: Any) -> Page:
        page = host_context.new_page()
        page.on("pageerror", lambda error: problems.append(str(error)))
        page.on("console", lambda said: problems.extend([said.text] if said.type == "error" else []))
        page.goto(host_site.url(path, **manifest))
        if wait:
            page.wait_for_selector(READY)
        return page

    yield opened
    assert [problem for problem in problems if "fell over" not in problem] == []
