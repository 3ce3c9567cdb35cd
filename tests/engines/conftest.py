"""A journey in each engine that was asked for: one browser of each for a process, a site at an address of its own for a journey."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from kindward_site.bench.serving import Served, serving
from support.addresses import ROOT
from support.engines.chromium import Chromium
from support.engines.engine import Engine, chosen
from support.engines.firefox import Firefox
from support.engines.page import Page
from support.engines.webkit import WebKit
from support.reading import LIGHT

PICTURES = ROOT / "test-results"
FAILED = pytest.StashKey[bool]()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Iterator[None]:
    report = yield
    if report.failed:
        item.stash[FAILED] = True
    return report


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "engine" not in metafunc.fixturenames:
        return
    try:
        names = chosen(metafunc.config.getoption("--engines"))
    except ValueError as error:
        raise pytest.UsageError(str(error)) from None
    # One process for each engine, so that there is one browser of each.
    marked = [pytest.param(name, marks=pytest.mark.xdist_group(name)) for name in names]
    metafunc.parametrize("engine", marked, indirect=True, scope="session")


@pytest.fixture(scope="session")
def engine(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    home = tmp_path_factory.mktemp(request.param)
    if request.param == "chromium":
        found: Engine = Chromium(request.getfixturevalue("browser"), home)
    else:
        found = {"firefox": Firefox, "webkit": WebKit}[request.param](home)
    yield found
    found.end()


@pytest.fixture(scope="session")
def addresses() -> Iterator[ExitStack]:
    """Servers stay until the end, so that no journey gets the address of another, and with it what that one has stored."""
    with ExitStack() as servers:
        yield servers


@pytest.fixture
def served(site: Path, addresses: ExitStack) -> Served:
    """The site on a server of its own: to the browser an origin where nothing was stored before."""
    return addresses.enter_context(serving(site))


@pytest.fixture
def opened(engine: Engine, served: Served, request: pytest.FixtureRequest) -> Iterator[Callable[[str], Page]]:
    """Open a page of the site in a tab. Fails on errors of the page, unless the test is marked `errors_expected`."""
    pages: list[Page] = []
    engine.said.clear()
    for file in engine.downloads.iterdir():
        file.unlink()

    def open(path: str) -> Page:
        pages.append(Page(engine.tab(), served.url))
        pages[-1].go(path)
        return pages[-1]

    yield open
    if FAILED in request.node.stash:
        pictured(pages, request.node.name)
    for page in pages:
        page.close()
    if not request.node.get_closest_marker("errors_expected"):
        assert engine.said == []


@pytest.fixture
def seed(engine: Engine, served: Served) -> Callable[[dict[str, str]], None]:
    """Put texts into storage as if they had been there before the first page of the site."""

    def put(texts: dict[str, str]) -> None:
        tab = engine.tab()
        tab.go(served.url + LIGHT)
        tab.evaluate("(texts) => { Object.assign(localStorage, texts); }", texts)
        tab.close()

    return put


def pictured(pages: list[Page], name: str) -> None:
    """Leave what was in view, for whoever reads why a journey failed."""
    PICTURES.mkdir(exist_ok=True)
    for number, page in enumerate((page for page in pages if not page.is_closed), start=1):
        (PICTURES / f"{name}-{number}.png").write_bytes(page.tab.picture())
