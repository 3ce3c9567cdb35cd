"""A notebook of 10,000 records on the built site: opening it, searching it, saving in it, and the engine's boot beside it.

Opening is timed from the moment the host hears that the engine is ready to the laid-out list; a search from each key's
input event to the end of the reply that answers it; a save as the page's own thread sees it, from the click to the last
handler of its replies, all their work together.
"""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from typing import Any, Final

from playwright.sync_api import Browser, Page

from kindward_site.bench.chromium import chromium
from kindward_site.bench.figures import Figures, NotMeasured, percentile
from kindward_site.bench.sample_notebook import RARE, sample, stored
from kindward_site.bench.serving import Served, serving

RECORDS: Final = 10_000
SEARCHES: Final = (RARE, "cafe quiet", "meeting ana", "zebra")
"""One that is there once, one with an accent left out, one that is common, one that is nowhere."""
SAVES: Final = 7
_BETWEEN_KEYS_MS: Final = 150
_QUIET_MS: Final = 1_500
_TIMEOUT_MS: Final = 60_000

_WATCH: Final = """
(() => {
  const bench = (window.kindwardBench = { replies: [], clicks: [], keys: [], errors: [] });
  const now = () => performance.now();
  window.Worker = class extends Worker {
    constructor(...given) {
      super(...given);
      bench.spawned = now();
    }
  };
  addEventListener("input", () => bench.keys.push({ began: now() }), true);
  addEventListener("click", () => bench.clicks.push({ began: now() }), true);
  addEventListener("click", () => (bench.clicks.at(-1).ended = now()));
  const note = ({ data }, heard, ended) => {
    if (data.kind === "ready") bench.ready = heard;
    if (data.kind !== "reply") return;
    const { error, effects = [] } = JSON.parse(data.reply);
    if (error) bench.errors.push(error);
    bench.replies.push({ heard, ended, effects: effects.map((effect) => effect.do) });
    for (const key of bench.keys) key.ended ??= ended;
    if (bench.opened || !document.querySelector("#notebook[data-state=ready] .kw-entry")) return;
    document.body.getBoundingClientRect();
    bench.opened = now();
  };
  const timed = (handler) => function (event) {
    const heard = now();
    handler.call(this, event);
    note(event, heard, now());
  };
  for (const { prototype } of [Object.getPrototypeOf(Worker), MessagePort, BroadcastChannel]) {
    const plain = Object.getOwnPropertyDescriptor(prototype, "onmessage");
    const set = function (handler) { plain.set.call(this, handler && timed(handler)); };
    Object.defineProperty(prototype, "onmessage", { ...plain, set });
  }
})();
"""


def measure_notebook(site: Path, runs: int) -> Figures:
    """The figures of one long notebook; opening, booting and saving are medians, searches 95th percentiles."""
    with (
        serving(site) as served,
        chromium() as browser,
        _reader(browser, served, stored(sample(RECORDS))) as long,
        _reader(browser, served, {}) as empty,
    ):
        boots: dict[str, list[float]] = {"long": [], "empty": []}
        opened: list[float] = []
        for turn in range(runs + 1):
            for name, page in (("long", long), ("empty", empty)):
                seen = _visit(page, served)
                if turn:  # the first visit of each fills the caches
                    boots[name].append(seen["ready"] - seen["spawned"])
            if turn:
                opened.append(_bench(long, "opened") - _bench(long, "ready"))
        read = _last_reply(long) - _bench(long, "ready")
        searched = _searches(long)
        saved = _saves(long)
        if errors := _bench(long, "errors"):
            raise NotMeasured(f"the notebook stumbled: {errors[0]}")
    ratio = median(boots["long"]) / median(boots["empty"])
    return {
        "notebook.open_ms": median(opened),
        "notebook.search_ms": percentile(searched, 95),
        "notebook.save_ms": median(saved),
        "notebook.boot_ratio": ratio,
        "notebook.search_p50_ms": percentile(searched, 50),
        "notebook.all_read_ms": read,
    }


@contextmanager
def _reader(browser: Browser, served: Served, records: dict[str, str]) -> Iterator[Page]:
    """Somebody with `records` in their browser."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    context.set_default_timeout(_TIMEOUT_MS)
    page = context.new_page()
    page.goto(f"{served.url}help/")
    page.evaluate(
        "(records) => Object.entries(records).forEach(([key, text]) => localStorage.setItem(key, text))", records
    )
    held = page.evaluate("Object.keys(localStorage).filter((key) => key.startsWith('kindward:')).length")
    if held != len(records):
        raise NotMeasured(f"the browser keeps {held} of {len(records)} records")
    page.add_init_script(_WATCH)
    try:
        yield page
    finally:
        context.close()


def _visit(page: Page, served: Served) -> dict[str, float]:
    page.goto(f"{served.url}notebook/")
    page.wait_for_selector("section#notebook[data-state=ready]")
    _last_reply(page)
    seen: dict[str, float] = page.evaluate("({ ready: kindwardBench.ready, spawned: kindwardBench.spawned })")
    return seen


def _bench(page: Page, name: str) -> Any:
    value = page.evaluate(f"kindwardBench[{json.dumps(name)}] ?? null")
    if value is None:
        raise NotMeasured(f"the page never saw {name!r}")
    return value


def _last_reply(page: Page) -> float:
    """When the last reply was done with, once there have been none for a while."""
    last = -1.0
    while (now := page.evaluate("kindwardBench.replies.at(-1)?.ended ?? 0")) != last:
        last = now
        page.wait_for_timeout(_QUIET_MS)
    return last


def _searches(page: Page) -> list[float]:
    """From each key to the end of its reply."""
    field = page.locator("#notebook input[type=search]")
    for find in SEARCHES:
        field.fill("")
        field.press_sequentially(find, delay=_BETWEEN_KEYS_MS)
        _last_reply(page)
        count = page.locator("#notebook .kw-left").inner_text()
        if (find == RARE) != count.startswith("1 of"):
            raise NotMeasured(f"{find!r} found {count!r}")
    samples = [key["ended"] - key["began"] for key in _bench(page, "keys") if "ended" in key]
    if len(samples) < sum(map(len, SEARCHES)):
        raise NotMeasured("some keys were never answered")
    return samples


def _saves(page: Page) -> list[float]:
    """The page's own time for each of a few saves: the click, and every reply that came of it."""
    page.locator("#notebook [data-press=clear]").click()
    _last_reply(page)
    samples = []
    for turn in range(SAVES):
        page.locator("#notebook .kw-entry-title").nth(turn).click()
        page.locator("#notebook [data-press=edit][value^='2']").click()
        page.locator("#notebook textarea[name='form.outcome']").fill(f"It went better than I had feared, {turn}.")
        _last_reply(page)
        page.evaluate("kindwardBench.clicks.length = kindwardBench.replies.length = 0")
        page.locator("#notebook [data-press=save]").click()
        _last_reply(page)
        did = page.evaluate("kindwardBench")
        if not any("save" in reply["effects"] for reply in did["replies"]):
            raise NotMeasured("a save was never asked for")
        samples.append(
            sum(each["ended"] - (each.get("began") or each["heard"]) for each in did["clicks"] + did["replies"])
        )
        page.locator("#notebook .kw-entry-title[aria-expanded=true]").click()
    return samples
