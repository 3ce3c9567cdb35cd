"""How fast the engine boots beside stock Pyodide: the same Chromium, server and page of the site, turn by turn.

Both boot as the host lets the engine boot: on a page with a practice, once it is loaded and idle. Ours is timed from `new Worker()` to the first patched view, with every practice imported; stock from `new Worker()` to
the end of `loadPyodide()` with the files that npm ships, in the same kind of worker. The ratio is what counts: it
holds on a busy machine, where milliseconds do not.
"""

import json
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from html import unescape
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any, Final

from playwright.sync_api import Browser, Page

from kindward_site.bench.chromium import chromium
from kindward_site.bench.figures import Figures, NotMeasured
from kindward_site.bench.serving import SUB_PATH, serving

_PYODIDE: Final = Path(__file__).parents[3] / "node_modules" / "pyodide"
_TIMEOUT_MS: Final = 60_000
_STAY_MS: Final = 3_000
"""How long the first workers live on: a browser keeps compiled code for the next boot some time after it was used."""
_WARMING: Final = 2
_MANIFEST: Final = re.compile(r'<script[^>]*id="?kindward-runtime"?[^>]*>(?P<json>.*?)</script>', re.DOTALL)
_BENCH: Final = "bench-boot"

_STOCK: Final = """
import { loadPyodide } from "./pyodide/pyodide.mjs";
await loadPyodide();
postMessage({ kind: "reply", reply: '{"parts":{"stock":"ready"}}' });
"""

_SCRIPT: Final = """
const site = new URL(SITE, location);
const asIs = (text) => text;
const trusted = trustedTypes.createPolicy("kindward", { createHTML: asIs, createScriptURL: asIs });
const idle = () => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 2000 }));
window.bootOnce = async (...boot) => (await idle(), bootNow(...boot));
const bootNow = (worker, runtime, message) => new Promise((resolve, reject) => {
  const began = performance.now();
  const source = `import ${JSON.stringify(new URL(worker, site).href)};`;
  const blob = new Blob([source], { type: "text/javascript" });
  window.latest = new Worker(trusted.createScriptURL(URL.createObjectURL(blob)), { type: "module" });
  window.latest.onerror = (event) => reject(new Error(event.message));
  window.latest.onmessage = ({ data }) => {
    if (data.kind === "failed") reject(new Error(data.reason));
    if (data.kind !== "reply") return;
    const { parts, error } = JSON.parse(data.reply);
    if (error) reject(new Error(error));
    document.querySelector("[data-practice]").innerHTML = trusted.createHTML(Object.values(parts).join(""));
    document.body.getBoundingClientRect();
    resolve(performance.now() - began);
  };
  if (!runtime) return;
  const base = new URL(runtime.base, site).href;
  window.latest.postMessage({ kind: "boot", runtime: { ...runtime, base } });
  window.latest.postMessage({ kind: "send", message });
});
"""


def measure(site_dir: Path, sub_path: str = SUB_PATH, runs: int = 7) -> Figures:
    """The medians of `runs` boots, cold and warm, ours and stock's, in milliseconds, and ours over stock's.

    Cold is a browser context of its own for each boot: nothing is cached. Warm is a further boot in one context.

    Raises:
        NotMeasured: the site has no engine, or a boot failed.
    """
    if sub_path != SUB_PATH:
        raise NotMeasured(f"the site is served at {SUB_PATH}, not at {sub_path}")
    with _bench(Path(site_dir)) as (kinds, url), chromium() as browser:
        times = {"cold": _cold(browser, url, kinds, runs), "warm": _warm(browser, url, kinds, runs)}
    figures: Figures = {}
    for state, by_kind in times.items():
        ours, stock = (median(by_kind[kind]) for kind in ("ours", "stock"))
        figures |= {f"boot.{state}.ratio": ours / stock, f"boot.{state}.ms": ours, f"boot.{state}.stock_ms": stock}
    return figures


type Kinds = dict[str, list[Any]]
"""For each kind of boot, the arguments of `bootOnce`: the worker's URL, its runtime, and the first message."""


@contextmanager
def _bench(site: Path) -> Iterator[tuple[Kinds, str]]:
    """Serves the site, and beside its pages a copy of one that does not start the engine: our script does."""
    path, page = _page_with_engine(site)
    manifest = _MANIFEST.search(page)
    assert manifest  # or _page_with_engine would have passed this page over
    runtime = json.loads(unescape(manifest["json"]))
    with TemporaryDirectory() as folder:
        root = Path(folder)
        for entry in site.iterdir():
            (root / entry.name).symlink_to(entry.resolve())
        bench = root / _BENCH
        bench.mkdir()
        (bench / "pyodide").symlink_to(_PYODIDE)
        (bench / "stock.js").write_text(_STOCK)
        depth = len(path.relative_to(site).parts) - 1  # where the page's relative addresses hold
        place = bench.joinpath(*["page"] * (depth - 1))
        place.mkdir(exist_ok=True)
        (place / "boot.js").write_text(_SCRIPT.replace("SITE", json.dumps("../" * depth)))
        held = page.replace(manifest[0], "").replace("</head>", '<script src="boot.js"></script></head>', 1)
        (place / "index.html").write_text(held)
        kinds: Kinds = {"stock": [f"{_BENCH}/stock.js"], "ours": [runtime["worker"], runtime, _first_message(page)]}
        with serving(root) as served:
            yield kinds, f"{served.url}{place.relative_to(root)}/"


def _page_with_engine(site: Path) -> tuple[Path, str]:
    for path in sorted(site.rglob("*.html")):
        page = path.read_text(encoding="utf-8")
        if _MANIFEST.search(page) and "data-practice=" in page:
            return path, page
    raise NotMeasured(f"no page of {site} holds a practice")


def _first_message(page: str) -> str:
    practice = re.search(r'data-practice="?([\w-]+)', page)
    assert practice  # or _page_with_engine would have passed this page over
    mount = {"type": "mount", "mount": practice[1], "practice": practice[1], "seq": 1, "applied": 0}
    stamp = {"now": "2026-11-22T00:30:00+01:00", "nonce": "1f2e3d4c"}
    return json.dumps({**mount, **stamp, "options": {}, "draft": None, "carry": None, "fields": {}})


def _cold(browser: Browser, url: str, kinds: Kinds, runs: int) -> dict[str, list[float]]:
    times: dict[str, list[float]] = {kind: [] for kind in kinds}
    for _ in range(runs):
        for kind, boot in kinds.items():
            with _fresh(browser, url) as page:
                times[kind].append(_boot(page, boot))
    return times


def _warm(browser: Browser, url: str, kinds: Kinds, runs: int) -> dict[str, list[float]]:
    times: dict[str, list[float]] = {kind: [] for kind in kinds}
    with _fresh(browser, url) as page:
        for _ in range(_WARMING):
            for boot in kinds.values():
                _boot(page, boot, _STAY_MS)
        for _ in range(runs):
            for kind, boot in kinds.items():
                page.goto(url)
                times[kind].append(_boot(page, boot))
    return times


@contextmanager
def _fresh(browser: Browser, url: str) -> Iterator[Page]:
    context = browser.new_context()
    page = context.new_page()
    page.set_default_timeout(_TIMEOUT_MS)
    page.goto(url)
    try:
        yield page
    finally:
        context.close()


def _boot(page: Page, boot: list[Any], stay: int = 0) -> float:
    took: float = page.evaluate("(boot) => bootOnce(...boot)", boot)
    page.wait_for_timeout(stay)
    page.evaluate("latest.terminate()")
    return took


def main() -> None:
    """`python -m kindward_site.bench.boot SITE [RUNS]`: prints the figures of one built site."""
    site, runs = Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 7
    for key, value in measure(site, runs=runs).items():
        print(f"{key:22} {value:8.3f}" if key.endswith("ratio") else f"{key:22} {value:8.0f}")


if __name__ == "__main__":
    main()
