"""Shared by all tests: one Chromium for each process, and the option that writes snapshots anew."""

from collections.abc import Iterator

import pytest
from hypothesis import settings
from playwright.sync_api import Browser

from kindward_site.chromium import chromium

# No test is timed: on a busy machine an example may take as long as it likes.
settings.register_profile("kindward", deadline=None)
settings.load_profile("kindward")


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Playwright runs once in a process, so every test that needs a browser shares this one."""
    with chromium(shell=True) as found:
        yield found


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-snapshots", action="store_true", help="write tests/snapshots/ anew; then read the diff")
