"""What a page asks for over the wire, with the engine and without it, as the server saw it."""

from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Final, Literal
from urllib.parse import unquote, urlsplit

from playwright.sync_api import Browser, Page

from kindward_site.bench.chromium import chromium
from kindward_site.bench.figures import Figures, NotMeasured
from kindward_site.bench.serving import SUB_PATH, Served, gzipped, serving

RUNTIME: Final = "assets/runtime/"
GUIDE: Final = "guides/self-talk/"
"""A page of prose whose practices lie below the fold."""
WITHOUT_PRACTICE: Final = "help/"
_IDLE_MS: Final = 3_000
_ENGINE_TIMEOUT_MS: Final = 30_000

_SAVE_DATA: Final = 'Object.defineProperty(navigator, "connection", { value: { saveData: true } });'
"""With Save-Data the engine waits for the reader's first act: a page can be seen whole without it."""


def measure_bytes(site: Path) -> Figures:
    """The bytes of a cold visit to a guide, seen to its end; then what its engine and what keeping Help add to that."""
    with serving(site) as served, chromium() as browser:
        page = _opened(browser, served, GUIDE, _SAVE_DATA)
        page.keyboard.press("End")  # what loads only when it comes into view belongs to the page as well
        page.wait_for_timeout(_IDLE_MS)
        read = list(served.asked)
        if served.asks_for(RUNTIME):
            raise NotMeasured(f"{GUIDE} started its engine in spite of Save-Data")
        page.locator("section[data-practice] textarea:visible").first.press_sequentially("x")
        page.wait_for_selector("section[data-state=ready]", timeout=_ENGINE_TIMEOUT_MS)
        engine = served.asked[len(read) :]
        kept = _opened(browser, served, GUIDE, _SAVE_DATA, workers="allow")
        kept.keyboard.press("End")
        kept.wait_for_timeout(_IDLE_MS)
        offline = (Counter(served.asked) - Counter(read)).elements()
        sizes = {"page": wire_size(site, read), "engine": wire_size(site, engine), "offline": wire_size(site, offline)}
    return {f"bytes.{name}_gz": size for name, size in sizes.items()}


def measure_reading(site: Path) -> Figures:
    """The engine's requests on pages that are only read: none is the aim."""
    with serving(site) as served, chromium() as browser:
        without = _engine_requests(browser, served)
        before = _engine_requests_before_visible(browser, served)
    return {
        "reading.engine_requests_without_practice": without,
        "reading.engine_requests_before_visible": before,
    }


def _engine_requests(browser: Browser, served: Served) -> int:
    page = _opened(browser, served, WITHOUT_PRACTICE)
    if page.locator("section[data-practice]").count():
        raise NotMeasured(f"{WITHOUT_PRACTICE} holds a practice by now: name another page without one")
    return len(served.asks_for(RUNTIME))


def _engine_requests_before_visible(browser: Browser, served: Served) -> int:
    page = _opened(browser, served, GUIDE)
    practice = page.locator("section[data-practice]").first
    box, window = practice.bounding_box(), page.viewport_size
    if not (box and window and box["y"] > window["height"]):
        raise NotMeasured(f"the first practice of {GUIDE} is in view at once: name a page where it lies below the fold")
    before = len(served.asks_for(RUNTIME))
    practice.scroll_into_view_if_needed()
    page.wait_for_selector("section[data-state=ready]", timeout=_ENGINE_TIMEOUT_MS)
    if not served.asks_for(RUNTIME):
        raise NotMeasured("an engine started without a request: the requests counted here are not the engine's")
    return before


def _opened(
    browser: Browser, served: Served, path: str, script: str = "", workers: Literal["allow", "block"] = "block"
) -> Page:
    """A page opened by a browser that has never been here, once it has been still for three seconds.

    Service workers are blocked where the page alone is measured; what they ask for is a figure of its own.
    """
    page = browser.new_context(viewport={"width": 1280, "height": 720}, service_workers=workers).new_page()
    if script:
        page.add_init_script(script)
    served.asked.clear()
    page.goto(served.url + path, wait_until="networkidle")
    page.wait_for_timeout(_IDLE_MS)
    return page


def wire_size(site: Path, asked: Iterable[str]) -> int:
    """The bodies of the answers to the requests `asked`, in bytes as GitHub Pages would send them, without headers."""
    return sum(gzipped(file_of(site, path)) for path in asked)


def file_of(site: Path, asked: str) -> Path:
    """The file that answers a request: a folder's index, and the page 404.html for what is not there."""
    path = site / unquote(urlsplit(asked).path).removeprefix(SUB_PATH).lstrip("/")
    path = path / "index.html" if path.is_dir() else path
    return path if path.is_file() else site / "404.html"
