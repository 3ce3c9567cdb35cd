"""Waiting for what a page says by JavaScript."""

import time

from playwright.sync_api import Page


def until(page: Page, script: str, arg: object = None, *, seconds: float = 30) -> None:
    """Wait until an expression or an async function of the page comes true, asked every 20 ms.

    Playwright's own `wait_for_function` needs eval where it is given an expression, which the policy forbids, and takes
    a promise for the truth. The time allowed is long, since it costs nothing where the thing comes true.

    Raises:
        AssertionError: it did not within `seconds`.
    """
    end = time.monotonic() + seconds
    while not page.evaluate(script, arg):
        assert time.monotonic() < end, f"never came true: {script} {arg or ''}"
        page.wait_for_timeout(20)
