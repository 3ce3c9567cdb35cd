"""Shared by all tests: one built site, one Chromium for each process, and the options."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from filelock import FileLock
from hypothesis import settings
from playwright.sync_api import Browser

from kindward_site.bench.chromium import chromium

pytest.register_assert_rewrite("support")  # what a helper asserts says as much as what a test does

# No test is timed: on a busy machine an example may take as long as it likes.
settings.register_profile("kindward", deadline=None)
settings.load_profile("kindward")


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Playwright runs once in a process, so every test that needs a browser shares this one."""
    with chromium(shell=True) as found:
        yield found


class Together:
    """Parts of a test that fail as one: each goes on after another failed, and all that failed are raised at the end."""

    def __init__(self) -> None:
        self.failed: list[Exception] = []

    @contextmanager
    def test(self, name: str) -> Iterator[None]:
        try:
            yield
        except Exception as failure:
            failure.add_note(f"in {name}")
            self.failed.append(failure)


@pytest.fixture
def subtests(request: pytest.FixtureRequest, subtests: pytest.Subtests) -> Iterator[pytest.Subtests | Together]:
    """Pytest's own; where a test may have a second try, its parts fail with it: a part of pytest's stays failed whatever follows."""
    if not request.config.getoption("second_tries"):
        yield subtests
        return
    together = Together()
    yield together
    if together.failed:
        raise ExceptionGroup(f"{len(together.failed)} parts failed", together.failed)


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site as `scripts/build` makes it; several workers share one build."""
    run = os.environ.get("PYTEST_XDIST_TESTRUNUID", "alone")
    home = tmp_path_factory.getbasetemp()
    home = (home.parent if "PYTEST_XDIST_WORKER" in os.environ else home) / f"site-{run}"
    with FileLock(f"{home}.lock"):
        if not (home / "index.html").exists():
            command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(home)]
            done = subprocess.run(
                command, cwd=Path(__file__).parents[1], check=False, timeout=300, capture_output=True, text=True
            )
            if done.returncode:
                pytest.exit(f"the site does not build:\n{done.stderr[-3000:]}", returncode=1)
    return home


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-snapshots", action="store_true", help="write tests/snapshots/ anew; then read the diff")
    parser.addoption(
        "--engines",
        default="chromium",
        help="where journeys are made: chromium, firefox, webkit, several with commas, or all",
    )
    parser.addoption("--second-tries", type=int, default=0, help="how many more tries a test in a browser has")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """A second try, as CI asks for, is what a busy browser can need: the rest answers the same every time.

    Only the tests that have one are marked: for each that is, with whatever number, pytest-rerunfailures asks its server
    twice over a socket, 40 ms each, which made a run of 8,500 quick tests two minutes longer.
    """
    tries, engines = config.getoption("second_tries"), config.rootpath / "tests" / "engines"
    for item in items if tries else ():
        if "browser" in getattr(item, "fixturenames", ()) or item.path.is_relative_to(engines):
            item.add_marker(pytest.mark.flaky(reruns=tries))


def pytest_configure(config: pytest.Config) -> None:
    """The one mark of pytest-xdist's that we use is known where it is off, too."""
    config.addinivalue_line("markers", "xdist_group(name): tests of one group run in one process")
