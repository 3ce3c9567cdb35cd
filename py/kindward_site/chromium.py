"""The Chromium of this machine, for the browser tests and the measurements."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Browser, Playwright, sync_playwright

ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


def executable() -> str:
    """The path of a Chromium: KINDWARD_CHROMIUM, or the system's.

    Raises:
        RuntimeError: there is none; `scripts/bootstrap --browser` installs one.
    """
    for name in (os.environ.get("KINDWARD_CHROMIUM", ""), "chromium", "chromium-browser", "google-chrome"):
        if name and (found := shutil.which(name)):
            return found
    raise RuntimeError("no Chromium here: run scripts/bootstrap --browser, or name one in KINDWARD_CHROMIUM")


def launched(playwright: Playwright, *more: str) -> Browser:
    """A headless Chromium that asks nothing of the network by itself."""
    return playwright.chromium.launch(executable_path=executable(), args=[*ARGUMENTS, *more])


@contextmanager
def chromium() -> Iterator[Browser]:
    """A Chromium for the length of the block."""
    with sync_playwright() as playwright:
        browser = launched(playwright)
        try:
            yield browser
        finally:
            browser.close()
