"""The profile and the server that tests share: each test finds them as if they were new, or is told what it must ask for."""

import pytest
from playwright.sync_api import Browser

from kindward_site.bench.serving import Served
from support.profiles import SharedProfile
from support.reading import Reader

STORE = """async () => {
  localStorage.setItem("kindward:line:a", "left here");
  document.cookie = "left=here";
  await (await caches.open("left")).put("here", new Response("left here"));
  await new Promise((done) => { indexedDB.open("left").onsuccess = done; });
  addEventListener("pagehide", () => localStorage.setItem("kindward:line:late", "left here"));
}"""
FIND = """async () => [
  Object.keys(localStorage), document.cookie, await caches.keys(), (await indexedDB.databases()).map(({ name }) => name)
]"""


def test_what_one_test_stored_the_next_one_does_not_find(browser: Browser, served: Served) -> None:
    profile = SharedProfile(browser)
    page = profile.context.new_page()
    page.goto(served.url + "assets/img/favicon.svg")
    page.evaluate(STORE)
    assert page.evaluate(FIND) == [["kindward:line:a"], "left=here", ["left"], ["left"]]
    profile.leave(served.url.removesuffix("/kindward/"))
    assert page.is_closed()
    page = profile.context.new_page()
    page.goto(served.url + "assets/img/favicon.svg")
    assert page.evaluate(FIND) == [[], "", [], []]
    profile.close()


def test_a_clock_that_would_be_everyones_is_refused(browser: Browser, served: Served) -> None:
    profile = SharedProfile(browser)
    profile.context.new_page().clock.install()
    with pytest.raises(AssertionError, match="own_profile"):
        profile.leave(served.url.removesuffix("/kindward/"))
    profile.close()


def test_who_asks_for_the_profile_gets_one_of_their_own_and_not_too_late(reader: Reader, served: Served) -> None:
    page = reader.tab("assets/img/favicon.svg")
    with pytest.raises(AssertionError, match="before the first tab"):
        assert reader.context
    assert page.context.service_workers == []


def test_an_own_profile_is_another_and_is_watched_too(reader: Reader) -> None:
    own = reader.context
    page = reader.tab("assets/img/favicon.svg")
    assert page.context is own
    with pytest.raises(Exception, match="net::ERR"):
        page.goto("http://elsewhere.invalid/")
    assert reader.watch.foreign == ["http://elsewhere.invalid/"]
    reader.watch.foreign.clear()


def test_the_requests_to_a_server_that_many_use_cannot_be_counted(reader: Reader) -> None:
    reader.tab("assets/img/favicon.svg")
    with pytest.raises(AssertionError, match="own_server"):
        reader.served.asks_for("favicon")


@pytest.mark.own_server
def test_an_own_server_is_asked_by_this_test_alone(reader: Reader) -> None:
    reader.tab("assets/img/favicon.svg")
    assert reader.served.asks_for("favicon") == ["/kindward/assets/img/favicon.svg"]
