"""The built site in a real Chromium: built once, served from a sub-path, watched for foreign requests and broken rules."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from filelock import FileLock
from playwright.sync_api import Browser, Page
from reading import Reader, Watch, ready

from kindward_site.serving import Served, serving

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site as `scripts/build` makes it; several workers share one build."""
    run = os.environ.get("PYTEST_XDIST_TESTRUNUID", "alone")
    home = tmp_path_factory.getbasetemp()
    home = (home.parent if "PYTEST_XDIST_WORKER" in os.environ else home) / f"site-{run}"
    with FileLock(f"{home}.lock"):
        if not (home / "index.html").exists():
            command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(home)]
            done = subprocess.run(command, cwd=ROOT, check=False, timeout=300, capture_output=True, text=True)
            if done.returncode:
                pytest.exit(f"the site does not build:\n{done.stderr[-3000:]}", returncode=1)
    return home


@pytest.fixture
def served(site: Path) -> Iterator[Served]:
    with serving(site) as found:
        yield found


@pytest.fixture
def reader(browser: Browser, served: Served, request: pytest.FixtureRequest) -> Iterator[Reader]:
    """A reader with a fresh profile; parametrize indirectly with browser settings. Fails on anything Watch saw.

    A test that provokes errors marks itself with `@pytest.mark.errors_expected`; foreign requests are never allowed.
    """
    settings: dict[str, Any] = {"viewport": {"width": 390, "height": 844}} | getattr(request, "param", {})
    context = browser.new_context(**settings)
    context.set_default_timeout(20_000)
    watch = Watch(served.url.removesuffix("/kindward/"))
    context.on("request", watch.on_request)
    yield Reader(context, served, watch)
    context.unroute_all(behavior="ignoreErrors")  # what still loads is no failure of the next test
    context.close()
    assert watch.foreign == []
    if not request.node.get_closest_marker("errors_expected"):
        assert watch.said == []


@pytest.fixture
def at(reader: Reader) -> Callable[[str], Page]:
    """Open the page of a practice and wait for its engine."""

    def open(name: str) -> Page:
        page = reader.tab({"notebook": "notebook/", "your-data": "notebook/data/"}.get(name, f"practices/{name}/"))
        ready(page, name)
        return page

    return open
