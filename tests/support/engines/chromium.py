"""Chromium, driven by Playwright: a profile of its own beside the one that other tests share."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, ConsoleMessage, Error, Page

from support.engines.engine import PATIENCE_S, EngineError, ScriptError, Tab, carried, wrapped

VIEWPORT = {"width": 1024, "height": 690}


class ChromiumTab:
    """A tab in Chromium."""

    def __init__(self, page: Page) -> None:
        self._page = page

    def go(self, url: str) -> None:
        with _told():
            self._page.goto(url)

    def reload(self) -> None:
        with _told():
            self._page.reload()

    def evaluate(self, function: str, *given: Any) -> Any:
        with _told():
            return json.loads(self._page.evaluate(wrapped(function), carried(given)))

    def point(self, x: float, y: float) -> None:
        self._page.mouse.click(x, y)

    def type(self, text: str) -> None:
        self._page.keyboard.type(text)

    def press(self, key: str) -> None:
        self._page.keyboard.press(key)

    def upload(self, css: str, path: Path) -> None:
        self._page.set_input_files(css, path)

    def show(self) -> None:
        self._page.bring_to_front()

    def close(self) -> None:
        self._page.close()

    def picture(self) -> bytes:
        return self._page.screenshot()


class Chromium:
    """The Chromium of all browser tests, with a profile for the journeys."""

    name = "chromium"

    def __init__(self, browser: Browser, home: Path) -> None:
        self.said: list[str] = []
        self.downloads = home
        self._context = browser.new_context(viewport=VIEWPORT)  # type: ignore[arg-type]
        self._context.set_default_timeout(PATIENCE_S * 1000)
        self._context.on("page", self._watch)

    def tab(self) -> Tab:
        return ChromiumTab(self._context.new_page())

    def _watch(self, page: Page) -> None:
        page.on("pageerror", lambda error: self.said.append(str(error)))
        page.on("console", self._hear)
        page.on("download", lambda download: download.save_as(self.downloads / download.suggested_filename))

    def end(self) -> None:
        self._context.close()

    def _hear(self, message: ConsoleMessage) -> None:
        # A window asks for an icon by itself where the page is none that names one.
        if message.type == "error" and not message.location["url"].endswith("/favicon.ico"):
            self.said.append(message.text)


@contextmanager
def _told() -> Iterator[None]:
    try:
        yield
    except Error as error:
        leaving = "Execution context was destroyed", "navigation", "net::", "Timeout", "closed"
        raised = EngineError if any(part in error.message for part in leaving) else ScriptError
        raise raised(error.message) from error
