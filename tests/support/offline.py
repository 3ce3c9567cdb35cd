"""What the service worker keeps, and waiting until it is kept."""

import json
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Page

from kindward_site.bench.serving import SUB_PATH, Served
from support.reading import Reader, Watch
from support.waiting import until

CACHES = "kindward-/kindward/:"
away = pytest.mark.errors_expected  # a browser says of each request that it got no answer

KEPT = """async (cache) => (await (await caches.open(cache)).keys()).map(({ url }) => new URL(url).pathname)"""
HAS = """async ([cache, path]) => {
  const found = await (await caches.open(cache)).match(new URL(path, location.origin));
  return found !== undefined;
}"""


def kept(page: Page, cache: str) -> list[str]:
    """The paths in one of our caches, below the site's root."""
    return [path.removeprefix(SUB_PATH) for path in page.evaluate(KEPT, CACHES + cache)]


def wait_until_kept(page: Page, *paths: str) -> None:
    page.wait_for_function("() => navigator.serviceWorker.controller !== null")
    for path in paths:
        cache = CACHES + ("pages" if path.endswith(("/", ".html")) or not path else "files")
        until(page, HAS, [cache, SUB_PATH + path], seconds=60)


def told_by(page: Page) -> dict[str, Any]:
    manifest = json.loads(page.locator("#kindward-runtime").text_content() or "")
    names = [manifest["base"] + manifest[name] for name in ("archive", "script", "wasm")]
    return {"engine": names, "worker": manifest["worker"]}


def wait_for_engine(page: Page) -> None:
    wait_until_kept(page, *told_by(page)["engine"], told_by(page)["worker"])


def reading(context: BrowserContext, served: Served) -> Reader:
    return Reader(context, served, Watch(served.url.removesuffix(SUB_PATH)))
