"""A screen reader in the page, whose words are written down: a virtual one, which says what real ones have to say by the standards.

It stands in for none of them, but a name that is missing, a change that nobody hears and a sentence said twice are heard in it.
"""

import subprocess
from functools import cache

from playwright.sync_api import Page

from support.addresses import ROOT


@cache
def virtual_reader() -> str:
    """The script to run ahead of a page."""
    source = ROOT / "tests/support/hearing.js"
    command = ["node_modules/.bin/esbuild", str(source), "--bundle", "--format=iife", "--log-level=error"]
    return subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True, timeout=60).stdout


class Hearing:
    """What is said on a page that `virtual_reader()` ran ahead of, from now on."""

    def __init__(self, page: Page) -> None:
        self._page = page
        page.evaluate("hearing.start()")

    def since(self) -> list[str]:
        """What was said since the last time, phrase by phrase."""
        said: list[str] = self._page.evaluate("hearing.since()")
        return said
