"""With the server away: a practice used before goes on and keeps, Help opens, and a page never visited says calmly what still works."""

import os
import shutil
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

import pytest

from kindward_site.bench.serving import SUB_PATH, Served, serving
from kindward_site.publish.offline import WORKER
from support.engines.page import Page

SITUATION = "#setback textarea[name=situation]"
KEPT = """async (paths) => {
  const has = async (path) => await caches.match(new URL(path, location.origin)) !== undefined;
  return navigator.serviceWorker.controller !== null && (await Promise.all(paths.map(has))).every(Boolean);
}"""
ENGINE = """() => {
  const { base, archive, script, wasm } = JSON.parse(document.querySelector("#kindward-runtime").textContent);
  return [archive, script, wasm].map((name) => base + name);
}"""


def kept(page: Page, *paths: str) -> None:
    """Wait until the service worker has these, below the site's root."""
    page.until(KEPT, [SUB_PATH + path for path in paths])


@pytest.mark.errors_expected  # a browser says of each request that it got no answer
def test_what_was_used_goes_on_and_what_was_not_is_said(opened: Callable[[str], Page], served: Served) -> None:
    page = opened("about/")
    kept(page, "help/", "offline.html")
    page.go("practices/setback/")
    page.ready("setback")
    kept(page, "practices/setback/", *page.evaluate(ENGINE))

    served.away = True
    page.reload()
    page.ready("setback")
    page.fill(SITUATION, "Written in a tunnel.")
    page.reload()
    page.ready("setback")
    page.holds(SITUATION, "Written in a tunnel.")
    page.click("#setback [data-press=leave]")
    page.click("#setback [data-press=keep]")
    page.see("#setback .kw-kept")

    page.go("guides/traps/")
    page.see("h1", "This page cannot open right now")
    assert page.evaluate("() => location.pathname") == f"{SUB_PATH}guides/traps/"
    page.click("main article li a", "Help")
    page.see("h1", "Help")
    page.see("a[href='tel:988']")
    page.go("help")
    page.see("a[href='tel:988']")

    served.away = False
    page.go("guides/traps/")
    page.gone("h1", "This page cannot open right now")


@pytest.fixture
def served(site: Path, addresses: ExitStack, tmp_path: Path) -> Served:
    """A copy of the site, whose service worker a test may replace."""
    shutil.copytree(site, tmp_path / "site", copy_function=os.link)
    return addresses.enter_context(serving(tmp_path / "site"))


PRELOADS = """async () => (await (await navigator.serviceWorker.ready).navigationPreload.getState()).enabled"""


@pytest.mark.errors_expected
def test_who_has_navigation_preload_of_an_earlier_release_loses_it(
    opened: Callable[[str], Page], served: Served, tmp_path: Path
) -> None:
    """With it Firefox shows an error of its own: it fails a navigation whose preload fails, whatever the worker answers."""
    page = opened("about/")
    kept(page, "offline.html")
    assert not page.evaluate(PRELOADS)
    page.evaluate("async () => (await navigator.serviceWorker.ready).navigationPreload.enable()")
    assert page.evaluate(PRELOADS)
    worker = tmp_path / "site" / WORKER
    text = worker.read_text(encoding="utf-8")
    worker.unlink()  # a link to the file of all
    worker.write_text(f"{text}// the next release\n", encoding="utf-8")
    page.evaluate("async () => { await (await navigator.serviceWorker.ready).update(); }")
    page.until(f"async () => !(await ({PRELOADS})())")
    served.away = True
    page.go("guides/traps/")
    page.see("h1", "This page cannot open right now")
