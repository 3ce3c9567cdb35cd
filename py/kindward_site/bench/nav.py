"""How long a reader waits on a practice's page: from the navigation until its first view from Python stands, on a phone's width.

Beside it, in one run and turn by turn, in the same Chromium and from the same server: a page of PyScript's (npm's @pyscript/core, with
its own script and the same Pyodide) and one that loads stock Pyodide itself, each until Python has written a word into the page.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Final

from playwright.sync_api import Browser, BrowserContext, Page, ViewportSize

from kindward_site.bench.chromium import chromium
from kindward_site.bench.figures import Figures, NotMeasured
from kindward_site.bench.serving import serving

_PACKAGES: Final = Path(__file__).parents[3] / "node_modules"
_PRACTICE: Final = "practices/four-n/"
_OTHERS: Final = "bench-nav"
_PHONE: Final[ViewportSize] = {"width": 390, "height": 844}
_TIMEOUT_MS: Final = 90_000
_WARMING: Final = 2
_STAY_MS: Final = 3_000
"""How long the first pages stay: a browser keeps compiled code for the next visit some time after it was used."""

_PAGE: Final = """<!doctype html><html lang="en"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>bench</title>
{head}<body><h1>A page</h1><p id="told"></p>{body}</body></html>
"""
_PYTHON: Final = 'import js; js.document.getElementById("told").dataset.bench = "ready"'
_PYSCRIPT: Final = _PAGE.format(
    head='<link rel="stylesheet" href="../core/core.css"><script type="module" src="../core/core.js"></script>',
    body=f"""<script type="py" config='{{"interpreter": "../pyodide/pyodide.mjs"}}'>{_PYTHON}</script>""",
)
_STOCK: Final = _PAGE.format(
    head="",
    body=f"""<script type="module">
import {{ loadPyodide }} from "../pyodide/pyodide.mjs";
(await loadPyodide()).runPython({_PYTHON!r});
</script>""",
)
_WATCH: Final = """
window.readyAt = new Promise((resolve) => {
  const look = () => {
    if (!document.querySelector('[data-practice][data-state="ready"], [data-bench="ready"]')) return;
    document.body.getBoundingClientRect();
    resolve(performance.now());
    watcher.disconnect();
  };
  const watcher = new MutationObserver(look);
  watcher.observe(document, { attributes: true, childList: true, subtree: true });
});
"""
_PAINTED: Final = "performance.getEntriesByName('first-paint')[0]?.startTime ?? 0"

type Times = dict[str, list[tuple[float, float]]]
"""For each kind of page, what each visit took until it was ready and until its first paint, in milliseconds."""


def measure_nav(site: Path, runs: int = 7) -> Figures:
    """The medians of `runs` visits, cold and warm, in milliseconds, and ours over PyScript's and over stock Pyodide's.

    Cold is a browser context of its own for each visit: nothing is cached. Warm is a further visit in one context.

    Raises:
        NotMeasured: the site has no such practice.
    """
    if not (site / _PRACTICE / "index.html").is_file():
        raise NotMeasured(f"{site} has no {_PRACTICE}")
    with _served(site) as pages, chromium() as browser:
        times = {"cold": _cold(browser, pages, runs), "warm": _warm(browser, pages, runs)}
    figures: Figures = {}
    for state, by_kind in times.items():
        ready = {kind: median(visit[0] for visit in visits) for kind, visits in by_kind.items()}
        figures |= {f"nav.{state}.{kind}_ratio": ready["ours"] / ready[kind] for kind in ready if kind != "ours"}
        figures |= {f"nav.{state}.{kind}_ms": took for kind, took in ready.items()}
        figures[f"nav.{state}.paint_ms"] = median(visit[1] for visit in by_kind["ours"])
    return figures


@contextmanager
def _served(site: Path) -> Iterator[dict[str, str]]:
    """Serves the site with the other two pages beside its own; gives the addresses of the three."""
    with TemporaryDirectory() as folder:
        root = Path(folder)
        for entry in site.iterdir():
            (root / entry.name).symlink_to(entry.resolve())
        others = root / _OTHERS
        for kind, page in (("pyscript", _PYSCRIPT), ("stock", _STOCK)):
            (others / kind).mkdir(parents=True)
            (others / kind / "index.html").write_text(page, encoding="utf-8")
        (others / "pyodide").symlink_to(_PACKAGES / "pyodide")
        (others / "core").symlink_to(_PACKAGES / "@pyscript" / "core" / "dist")
        with serving(root) as served:
            yield {
                "ours": f"{served.url}{_PRACTICE}",
                **{kind: f"{served.url}{_OTHERS}/{kind}/" for kind in ("pyscript", "stock")},
            }


def _cold(browser: Browser, pages: dict[str, str], runs: int) -> Times:
    times: Times = {kind: [] for kind in pages}
    for _ in range(runs):
        for kind, url in pages.items():
            with _context(browser) as context:
                times[kind].append(_visit(context, url))
    return times


def _warm(browser: Browser, pages: dict[str, str], runs: int) -> Times:
    times: Times = {kind: [] for kind in pages}
    with _context(browser) as context:
        for _ in range(_WARMING):
            for url in pages.values():
                _visit(context, url, _STAY_MS)
        for _ in range(runs):
            for kind, url in pages.items():
                times[kind].append(_visit(context, url))
    return times


@contextmanager
def _context(browser: Browser) -> Iterator[BrowserContext]:
    context = browser.new_context(viewport=_PHONE)
    context.add_init_script(_WATCH)
    try:
        yield context
    finally:
        context.close()


def _visit(context: BrowserContext, url: str, stay: int = 0) -> tuple[float, float]:
    page: Page = context.new_page()
    page.set_default_timeout(_TIMEOUT_MS)
    page.goto(url, wait_until="commit")
    ready: float = page.evaluate("readyAt")
    painted: float = page.evaluate(_PAINTED)
    page.wait_for_timeout(stay)
    page.close()
    return ready, painted
