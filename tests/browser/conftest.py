"""The built site in a real Chromium: served from a sub-path, watched for foreign requests and broken rules."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from kindward_site.bench.serving import Served, serving
from support.addresses import path_of
from support.profiles import PATIENCE_MS, VIEWPORT, SharedProfile
from support.reading import Reader, SharingReader, Watch, ready
from support.servers import Uncounted, is_sound


@pytest.fixture(scope="session")
def one_server(site: Path) -> Iterator[Served]:
    """The server of all tests that do not break one and do not count its requests."""
    with serving(site) as found:
        found.asked, found.heads = Uncounted(), Uncounted()
        yield found


@pytest.fixture
def served(site: Path, request: pytest.FixtureRequest) -> Iterator[Served]:
    """The site on a server; a test marked `own_server` has one for itself, whose requests it may count and which it may break."""
    if request.node.get_closest_marker("own_server"):
        with serving(site) as found:
            yield found
    else:
        found = request.getfixturevalue("one_server")
        yield found
        assert is_sound(found), "a server that others use is not to be broken: mark this test own_server"


@pytest.fixture(scope="session")
def shared_profile(browser: Browser) -> Iterator[SharedProfile]:
    profile = SharedProfile(browser)
    yield profile
    profile.close()


@pytest.fixture
def own_profiles(browser: Browser, request: pytest.FixtureRequest) -> Iterator[Callable[[], BrowserContext]]:
    """Makes profiles that nobody else has, with the settings that the test is parametrized with."""
    made: list[BrowserContext] = []

    def new() -> BrowserContext:
        made.append(browser.new_context(**{"viewport": VIEWPORT} | settings_of(request)))
        made[-1].set_default_timeout(PATIENCE_MS)
        return made[-1]

    yield new
    for context in made:
        context.unroute_all(behavior="ignoreErrors")  # what still loads is no failure of the next test
        context.close()


def settings_of(request: pytest.FixtureRequest) -> dict[str, Any]:
    """The settings of the browser that a test is parametrized with, under the name of the fixture `reader`."""
    callspec = getattr(request.node, "callspec", None)
    found: dict[str, Any] = callspec.params.get("reader", {}) if callspec else {}
    return found


@pytest.fixture
def reader(
    served: Served,
    shared_profile: SharedProfile,
    own_profiles: Callable[[], BrowserContext],
    request: pytest.FixtureRequest,
) -> Iterator[Reader]:
    """A reader in a profile that holds nothing; parametrize indirectly with browser settings. Fails on anything Watch saw.

    Tests share a profile, which is emptied between them. A test has its own where it asks for `reader.context`, where it
    is marked `own_server` or `own_profile`, and where its settings are more than the size of the window. A test that provokes
    errors marks itself with `@pytest.mark.errors_expected`; foreign requests are never allowed.
    """
    settings = settings_of(request)
    origin = served.url.removesuffix("/kindward/")
    watch = Watch(origin)
    somebody = SharingReader(shared_profile.context, own_profiles, served, watch, settings.get("viewport"))
    markers = (request.node.get_closest_marker(name) for name in ("own_server", "own_profile"))
    if any(markers) or settings.keys() - {"viewport"}:
        assert somebody.context
    yield somebody
    if somebody.is_sharing:
        shared_profile.leave(origin)
    somebody.leave()
    assert watch.foreign == []
    if not request.node.get_closest_marker("errors_expected"):
        assert watch.said == []


@pytest.fixture
def at(reader: Reader) -> Callable[[str], Page]:
    """Open the page of a practice and wait for its engine."""

    def open(name: str) -> Page:
        page = reader.tab(path_of(name))
        ready(page, name)
        return page

    return open
