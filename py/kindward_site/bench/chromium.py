"""The Chromium of this machine, for the browser tests and the measurements.

Tests run in its headless shell where there is one: the same engine without the parts that draw windows, at about half the
processor time for each page; and they leave WebAssembly unoptimized, which takes longer than they run it. What is measured
is measured in the browser that readers have.
"""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

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


IN_TESTS: Final = (*ARGUMENTS, "--js-flags=--liftoff-only")
WHOLE: Final = ("chromium", "chromium-browser", "google-chrome")
SHELL: Final = "chromium-headless-shell"


def executable(*, shell: bool = False) -> str:
    """The path of a Chromium: KINDWARD_CHROMIUM, or the system's; with `shell` rather its headless shell.

    Raises:
        RuntimeError: there is none; `scripts/bootstrap --browser` installs one.
    """
    known = (SHELL, *WHOLE) if shell else (*WHOLE, SHELL)
    for name in (os.environ.get("KINDWARD_CHROMIUM", ""), *known):
        if name and (found := shutil.which(name)):
            return found
    raise RuntimeError("no Chromium here: run scripts/bootstrap --browser, or name one in KINDWARD_CHROMIUM")


def launched(playwright: Playwright, *more: str, shell: bool = False) -> Browser:
    """A headless Chromium that asks nothing of the network by itself; with `shell` as the tests want it."""
    arguments = IN_TESTS if shell else ARGUMENTS
    return playwright.chromium.launch(executable_path=executable(shell=shell), args=[*arguments, *more])


@contextmanager
def chromium(*, shell: bool = False) -> Iterator[Browser]:
    """A Chromium for the length of the block; with `shell` rather its headless shell."""
    with sync_playwright() as playwright:
        browser = launched(playwright, shell=shell)
        try:
            yield browser
        finally:
            browser.close()
