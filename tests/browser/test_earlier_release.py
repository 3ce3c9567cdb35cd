"""A page from an earlier release whose files have left the server: each thing that needs one says so, and no word is lost."""

import json
import re
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, Route, expect

from support.locking import KEPT, says
from support.reading import Reader, ready
from support.waiting import until

EARLIER = "This page is from an earlier version of Kindward. Reload it, and it will work again. Your words are stored."
OLD_FILES = re.compile(r"/assets/(kindward-\w+|runtime)/")

pytestmark = [
    pytest.mark.errors_expected,
    pytest.mark.parametrize("reader", [{"service_workers": "block"}], indirect=True),
]


def release_twice(context: BrowserContext) -> None:
    """From now on the server has none of this release's files."""

    def gone(route: Route) -> None:
        route.fulfill(status=404, body="")

    context.route(OLD_FILES, gone)


def said(page: Page, inside: str) -> None:
    expect(page.locator(f"{inside} [data-notice=missing]")).to_have_text(f"{EARLIER} Reload")


@pytest.mark.fault
def test_a_sealed_backup_and_a_sealed_file(reader: Reader, tmp_path: Path) -> None:
    context = reader.context
    reader.seed(KEPT)
    page = reader.tab("notebook/data/")
    ready(page, "your-data")
    release_twice(context)
    page.click('[data-press="export"][value="sealed"]')
    said(page, "#your-data")
    page.evaluate("document.querySelector('[data-notice=missing]').remove()")
    sealed = {"v": 1, "sealed": "AAAA", "iv": "AAAA", "salt": "AAAA", "rounds": 600000}
    file = {"name": "kindward.json", "mimeType": "application/json", "buffer": json.dumps(sealed).encode()}
    page.set_input_files("input[type=file]", file)
    said(page, "#your-data")
    context.unroute_all(behavior="ignoreErrors")
    page.get_by_role("button", name="Reload").click()
    ready(page, "your-data")
    assert page.evaluate("Object.keys(localStorage).filter((key) => key.startsWith('kindward:')).length") >= len(KEPT)


def test_the_lock_page_library_plan_and_paths(reader: Reader, subtests: pytest.Subtests) -> None:
    context = reader.context
    for name, path in {
        "library": "practices/",
        "plan": "help/",
        "path": "paths/mistake/",
        "lock": "notebook/lock/",
    }.items():
        with subtests.test(name):
            page = reader.tab()
            page.wait_for_load_state("networkidle")  # by then Material has the sitemap, and takes links over
            release_twice(context)
            # Instant navigation brings a page into the release that is open.
            page.evaluate(
                "(path) => { const link = document.createElement('a'); link.href = path; document.body.append(link); link.click(); }",
                path,
            )
            expect(page.locator("[data-notice=missing]").first).to_contain_text(EARLIER)
            context.unroute_all(behavior="ignoreErrors")
            page.close()


def test_a_passphrase(reader: Reader) -> None:
    context = reader.context
    context.route("**/lock/preparing.js", lambda route: route.fulfill(status=404, body=""))
    page = reader.tab("notebook/lock/")
    page.wait_for_selector("[data-lock-do=set] input")
    release_twice(context)
    page.fill("#lock-set-fresh", "four quiet otters swimming")
    page.fill("#lock-set-again", "four quiet otters swimming")
    page.check("[data-lock-do=set] [data-lock-sure]")
    page.click("[data-lock-do=set] button")
    says(page, EARLIER)


def test_an_engine(reader: Reader) -> None:
    context = reader.context
    reader.run_first("window.requestIdleCallback = () => 0;")
    page = reader.tab("practices/setback/")
    release_twice(context)
    page.fill("#setback textarea[name=situation]", "written in an old tab")
    said(page, "#setback")
    until(page, "localStorage.getItem('kindward:draft:setback').includes('old tab')")
