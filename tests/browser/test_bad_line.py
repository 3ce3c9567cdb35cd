"""The real engine over a bad line: what has arrived is not sent again, and a file that was no good is fetched anew."""

import json
import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, Route, expect

from support.reading import Reader, ready
from support.waiting import until

FIELD = "#setback textarea[name=situation]"
ARCHIVE, WASM = "assets/runtime/kindward-", ".wasm.bin"


def impatient(reader: Reader) -> Page:
    """The page of a practice that takes a line for silent after a second, and tells of it at once."""

    def hasten(route: Route) -> None:
        answer = route.fetch()
        route.fulfill(
            response=answer, body=answer.text().replace('{"worker"', '{"stallMs": 1200, "slowAfterMs": 0, "worker"')
        )

    reader.context.route(re.compile(r"practices/setback/$"), hasten)
    page = reader.context.new_page()
    page.on("console", reader.watch.on_console)
    page.goto(reader.served.url + "practices/setback/")
    return page


def sizes(site: Path) -> dict[str, int]:
    """The sizes of the two large files by their names."""
    folder = site / "assets/runtime"
    return {path.name: path.stat().st_size for path in folder.glob("*.bin")}


@pytest.mark.fault
@pytest.mark.own_server
@pytest.mark.errors_expected
def test_a_line_that_breaks_and_one_that_falls_silent_are_resumed(reader: Reader, site: Path) -> None:
    served = reader.served
    served.slow |= {ARCHIVE: 0, WASM: 4_000_000}
    served.cut |= {ARCHIVE: [300_000], WASM: [400_000, 800_000, 200_000]}
    page = impatient(reader)
    page.fill(FIELD, "Written on a train.")
    expect(page.locator("#setback [data-notice=arriving]")).to_contain_text(" MB have arrived.")
    assert json.loads(page.evaluate("localStorage.getItem('kindward:draft:setback')"))["fields"]["situation"]
    ready(page, "setback")
    expect(page.locator("#setback .kw-notice")).to_have_text("")
    assert served.sent == sizes(site)
    assert sorted(first for path, first in served.ranges if WASM in path) == [400_000, 1_200_000, 1_400_000]


@pytest.mark.own_server
@pytest.mark.errors_expected
def test_a_silent_line_is_said_and_its_files_come_once_it_speaks_again(reader: Reader, site: Path) -> None:
    served = reader.served
    served.slow |= {ARCHIVE: 0, WASM: 0}
    served.cut |= {ARCHIVE: [200_000] + [0] * 99, WASM: [200_000] + [0] * 99}
    page = impatient(reader)
    expect(page.locator("#setback [data-notice=silent]")).to_be_visible()
    page.fill(FIELD, "Written in a tunnel.")
    until(page, "localStorage.getItem('kindward:draft:setback')?.includes('tunnel')")
    served.cut.clear()
    ready(page, "setback")
    assert served.sent == sizes(site)


@pytest.mark.fault
@pytest.mark.errors_expected
@pytest.mark.parametrize("reader", [{"service_workers": "block"}], indirect=True)
def test_an_engine_that_is_blocked_leaves_a_worksheet_that_keeps_words(reader: Reader) -> None:
    reader.context.route("**/*.wasm.bin", lambda route: route.abort("blockedbyclient"))
    page = reader.tab("practices/setback/")
    page.fill(FIELD, "Still here.")
    page.wait_for_selector("#setback[data-state=failed]")
    expect(page.locator("#setback [data-notice=failed]")).to_contain_text("what you type is stored on this device")
    page.fill(FIELD, "Still here, and on.")
    reader.context.unroute_all(behavior="ignoreErrors")
    page.get_by_role("button", name="Try again").click()
    ready(page, "setback")
    assert page.input_value(FIELD) == "Still here, and on."


@pytest.mark.fault
@pytest.mark.own_server
@pytest.mark.errors_expected
@pytest.mark.parametrize("part", [ARCHIVE, WASM, "assets/runtime/pyodide-"])
def test_wrong_bytes_are_fetched_anew(reader: Reader, part: str) -> None:
    served = reader.served
    served.altered |= {part: [b"no good"]}
    page = impatient(reader)
    ready(page, "setback")
    # The service worker may ask for its cache besides, when it likes.
    assert len([path for path in served.asks_for(part) if not path.endswith(WASM) or part == WASM]) >= 2
