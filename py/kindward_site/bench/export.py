"""How long an export of 10,000 records takes: from the press to the file in the browser's hands, on the page "Your data"."""

import json
from pathlib import Path
from statistics import median
from typing import Final

from playwright.sync_api import Browser, Page

from kindward.records import Felt, Line, Moment, Record, encode
from kindward.wire.names import record_key
from kindward_site.bench.chromium import chromium
from kindward_site.bench.figures import Figures, NotMeasured
from kindward_site.bench.serving import Served, serving

RECORDS: Final = 10_000
RUNS: Final = 5
_TIMEOUT_MS: Final = 60_000

_WATCH: Final = """
window.exportBench = { files: 0, took: 0, began: 0 };
addEventListener("click", ({ target }) => {
  if (target.closest("[data-press]")) exportBench.began = performance.now();
}, true);
const click = HTMLAnchorElement.prototype.click;
HTMLAnchorElement.prototype.click = function () {
  if (!this.download) return click.call(this);
  Object.assign(exportBench, { files: exportBench.files + 1, took: performance.now() - exportBench.began });
};
"""
"""Runs before the host: notes the press, and the moment at which the file is handed over, in place of the download."""


def measure_export(site: Path) -> Figures:
    """The median of RUNS backups of RECORDS records, and the time until the page has read and counted them."""
    with serving(site) as served, chromium() as browser:
        return _measured(browser, served)


def seeds() -> dict[str, str]:
    """RECORDS stored texts of the size that readers write, half Moments and half kind lines."""
    return {record_key(record.kind, record.id): encode(record) for n in range(RECORDS // 2) for record in _pair(n)}


def _pair(number: int) -> tuple[Record, Record]:
    id = f"20261122T003015-{number:08x}"
    at = f"2026-{number % 12 + 1:02}-{number % 28 + 1:02}T00:30:15.000+01:00"
    felt = (Felt("ashamed", number % 11), Felt("sad", 4))
    words = f"I forgot call number {number}, and said nothing for two days."
    line = "I forgot, and I care about her."
    moment = Moment(
        id, at, at, words, ("a mistake",), felt, "You never learn.", kinder_line=line, practices=("four-n",)
    )
    return moment, Line(id, at, at, line, 5, "four-n", id)


def _measured(browser: Browser, served: Served) -> Figures:
    context = browser.new_context()
    context.set_default_timeout(_TIMEOUT_MS)
    context.add_init_script(_WATCH)
    page = context.new_page()
    try:
        page.goto(f"{served.url}help/")
        page.evaluate("(texts) => { Object.assign(localStorage, JSON.parse(texts)); }", json.dumps(seeds()))
        opening = _opened(page, served)
        times = [_exported(page, turn) for turn in range(1, RUNS + 1)]
    finally:
        context.close()
    return {"notebook.export_ms": median(times), "export.opening_ms": opening}


def _opened(page: Page, served: Served) -> float:
    """Milliseconds from Python's first answer to the counted page."""
    page.goto(f"{served.url}notebook/data/")
    page.wait_for_selector("#your-data[data-state=ready]")
    began: float = page.evaluate("performance.now()")
    page.wait_for_selector("#your-data [data-part=out]")
    ended: float = page.evaluate("performance.now()")
    return ended - began


def _exported(page: Page, turn: int) -> float:
    page.click('[data-press="export"][value="json"]')
    page.wait_for_timeout(200)
    until = _TIMEOUT_MS
    while page.evaluate("exportBench.files") < turn and until > 0:
        page.wait_for_timeout(100)
        until -= 100
    if until <= 0:
        raise NotMeasured("the export never came")
    took: float = page.evaluate("exportBench.took")
    return took
