"""A short evening costs no memory that is not given back; `scripts/bench --only soak` measures a long one."""

from pathlib import Path

from playwright.sync_api import Browser

from kindward_site.bench.figures import BARS
from kindward_site.bench.soak import soaked


def test_what_was_left_is_forgotten(browser: Browser, site: Path) -> None:
    """Twenty pages further no page that was left is still there, and Python holds no more than before."""
    figures = soaked(browser, site, turns=4, keys=30, entries=2, warming=2)
    assert figures["soak.navigations"] >= 20
    assert figures["soak.entries"] == 8
    assert figures["soak.messages"] > 100
    # Material keeps six nodes of each page; a whole page is some five hundred, and twenty are twelve times what is shown.
    assert figures["soak.nodes_ratio"] < 1.3
    for name in ("worker_heap", "python"):
        assert BARS[f"soak.{name}_ratio"].holds(figures[f"soak.{name}_ratio"]), figures
