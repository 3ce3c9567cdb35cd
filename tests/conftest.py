"""Shared by all tests: one Chromium for each process, and the option that writes snapshots anew."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser

from kindward_site.chromium import chromium


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Playwright runs once in a process, so every test that needs a browser shares this one."""
    with chromium() as found:
        yield found


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-snapshots", action="store_true", help="write tests/snapshots/ anew; then read the diff")
