"""What comes back, on the built site with 5,000 Moments: how long the count takes, how long the reading ahead of it, and how often it errs.

Each text is read for danger before anything is counted, slice by slice, and each slice is a message: the longest of these is
what a press would wait for meanwhile. The count is one message more, with its drawing and the patch; what the browser paints is not in it.
"""

from pathlib import Path
from typing import Any, Final

from playwright.sync_api import Page

from kindward.practice.guided.looking import LOOK
from kindward.records import Moment, Record
from kindward_site.bench.chromium import chromium
from kindward_site.bench.figures import Figures, NotMeasured, percentile
from kindward_site.bench.made_logs import LOGS, SIZES, false_finds, true_finds
from kindward_site.bench.sample_notebook import sample, stored
from kindward_site.bench.serving import Served, serving

MOMENTS: Final = 5_000
RUNS: Final = 3
_TIMEOUT_MS: Final = 120_000

_WATCH: Final = """
(() => {
  const bench = (window.kindwardBench = { asked: [], replies: [] });
  const now = () => performance.now();
  const watch = (prototype) => {
    const post = prototype.postMessage;
    prototype.postMessage = function (...given) {
      bench.asked.push(now());
      return post.apply(this, given);
    };
    const plain = Object.getOwnPropertyDescriptor(prototype, "onmessage");
    Object.defineProperty(prototype, "onmessage", {
      ...plain,
      set(handler) {
        plain.set.call(this, handler && function (event) {
          const heard = now();
          handler.call(this, event);
          if (event.data.kind === "reply") bench.replies.push({ heard, ended: now(), counted: event.data.reply.includes("are counted") });
        });
      },
    });
  };
  for (const { prototype } of [Worker, MessagePort, BroadcastChannel]) watch(prototype);
})();
"""


def measure_patterns(site: Path) -> Figures:
    """The figures: medians of RUNS visits, and shares of LOGS made logs."""
    records: list[Record] = [each for each in sample(MOMENTS * 100 // 42 + 1) if isinstance(each, Moment)]
    if len(records) != MOMENTS:
        raise NotMeasured(f"the sample has {len(records)} Moments")
    texts = stored(records)
    with serving(site) as served, chromium() as browser:
        visits = [_visit(browser.new_context().new_page(), served, texts) for _ in range(RUNS)]
    return {
        "patterns.count_ms": percentile([each["count"] for each in visits], 50),
        "patterns.slice_p95_ms": percentile([ms for each in visits for ms in each["slices"]], 95),
        "patterns.read_all_ms": percentile([each["whole"] for each in visits], 50),
        "patterns.false_share": false_finds() / LOGS,
        **{f"patterns.found_share_{size}": true_finds(size) / LOGS for size in SIZES},
    }


def _visit(page: Page, served: Served, texts: dict[str, str]) -> dict[str, Any]:
    page.set_default_timeout(_TIMEOUT_MS)
    page.goto(f"{served.url}help/")
    page.evaluate("(texts) => Object.entries(texts).forEach(([key, text]) => localStorage.setItem(key, text))", texts)
    page.add_init_script(_WATCH)
    page.goto(f"{served.url}practices/patterns/")
    page.wait_for_selector(f"#patterns[data-state=ready] [data-press={LOOK}]")
    page.evaluate("kindwardBench.asked.length = kindwardBench.replies.length = 0")
    page.locator(f"#patterns [data-press={LOOK}]").first.click()
    page.wait_for_selector("#patterns .kw-count")
    seen = page.evaluate("kindwardBench")
    page.context.close()
    replies = seen["replies"]
    at = next(number for number, reply in enumerate(replies) if reply["counted"])
    waits = [reply["ended"] - max(t for t in seen["asked"] if t <= reply["heard"]) for reply in replies[: at + 1]]
    if len(waits) < 3:
        raise NotMeasured("the entries were not read slice by slice")
    return {"count": waits[-1], "slices": waits[:-1], "whole": replies[at]["ended"] - seen["asked"][0]}
