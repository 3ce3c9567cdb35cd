"""Enlarged, no page and no step of a practice sticks out at the side, is cut off, or stacks its words letter by letter."""

from collections.abc import Iterator
from typing import Final

import pytest
from playwright.sync_api import Browser, BrowserContext

from kindward_site.bench.chromium import IN_TESTS, executable
from kindward_site.bench.serving import Served
from support.checks import CUT
from support.swapping import Swapping

TWICE: Final = "--blink-settings=defaultFontSize=32"
"""The browser's own text size, at twice of what it is."""
SPACED: Final = """
*, *::before { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-bottom: 2em !important; }
"""
"""What WCAG 1.4.12 lets readers set."""
ROOT_TWICE: Final = "html { font-size: 250% !important; }"
"""Letters alone, twice as large, as Firefox's text zoom and readers' own styles have it: the widths that styles ask for stay."""
STYLE: Final = """(css) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [sheet];
}"""


@pytest.fixture
def contexts() -> Iterator[list[BrowserContext]]:
    made: list[BrowserContext] = []
    yield made
    for context in made:
        context.close()


def opened(browser: Browser, served: Served, made: list[BrowserContext]) -> Swapping:
    made.append(browser.new_context(service_workers="block", viewport={"width": 320, "height": 640}))
    return Swapping(made[-1], served)


def found(somebody: Swapping, views: list[tuple[int, int, str]]) -> dict[str, list[str]]:
    """What is wrong in each place, seen at each size with each style."""
    wrong: dict[str, list[str]] = {}
    for place in (each for walk in (somebody.pages(), somebody.states()) for each in walk):
        for width, height, style in views:
            somebody.page.set_viewport_size({"width": width, "height": height})
            somebody.page.evaluate(STYLE, style)
            if cut := somebody.page.evaluate(CUT):
                wrong[f"{place} at {width}"] = cut
    return wrong


def test_at_twice_the_text_size_of_the_browser(
    browser: Browser, served: Served, contexts: list[BrowserContext]
) -> None:
    large = browser.browser_type.launch(executable_path=executable(shell=True), args=[*IN_TESTS, TWICE])
    try:
        assert found(opened(large, served, contexts), [(320, 640, "")]) == {}
    finally:
        large.close()


def test_with_letters_alone_at_twice_their_size_zoomed_and_spaced(
    browser: Browser, served: Served, contexts: list[BrowserContext]
) -> None:
    """320 by 256 is a window of 1280 by 1024 at 400 %; spaced as well, for what fits then fits unspaced."""
    views = [(390, 800, ROOT_TWICE), (320, 256, SPACED)]
    assert found(opened(browser, served, contexts), views) == {}
