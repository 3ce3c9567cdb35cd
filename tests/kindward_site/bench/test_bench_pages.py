"""What is read from Lighthouse's reports, on reports written here; Lighthouse itself runs in `scripts/bench --pages`."""

from pathlib import Path
from typing import Any

import pytest

from kindward_site.bench import command as bench
from kindward_site.bench.figures import BARS, PAGES, NotMeasured, over, table
from kindward_site.bench.pages import page_figures, remarks

ROOT = Path(__file__).parents[3]


def report(performance: float | None = 1.0, accessibility: float = 1.0, shift: float = 0.0) -> dict[str, Any]:
    """A report cut down to what is read of one."""
    weights = {
        "performance": {"slow": 10, "told": 0},
        "accessibility": {"contrast": 7},
        "best-practices": {},
        "seo": {},
    }
    scores = {"performance": performance, "accessibility": accessibility, "best-practices": 1, "seo": 1}
    categories = {
        category: {"score": scores[category], "auditRefs": [{"id": id, "weight": n} for id, n in audits.items()]}
        for category, audits in weights.items()
    }
    audits = {
        "slow": {"title": "Paints late", "score": 0.4, "displayValue": "4.2 s"},
        "told": {"title": "Weighs nothing", "score": 0},
        "contrast": {"title": "Text can be read", "score": 0 if accessibility < 1 else 1},
        "cumulative-layout-shift": {"title": "Moves", "score": 1, "numericValue": shift},
    }
    return {"categories": categories, "audits": audits, "runWarnings": []}


def test_performance_is_the_median_and_everything_else_the_worst_run() -> None:
    reports = [report(0.99, 1.0, 0.0), report(0.52, 0.98, 0.25), report(0.97, 1.0, 0.0)]
    assert page_figures("home", reports) == {
        "pages.home.performance": 97,
        "pages.home.accessibility": 98,
        "pages.home.best_practices": 100,
        "pages.home.seo": 100,
        "pages.home.layout_shift": 0.25,
    }


def test_every_figure_has_its_bar_and_every_bar_its_figure() -> None:
    figures = [key for name in PAGES for key in page_figures(name, [report()])]
    assert figures == [key for key in BARS if key.startswith("pages.")]


def test_the_bars_are_kept_to_or_passed_and_the_table_says_which() -> None:
    assert not over(page_figures("home", [report(0.95)]))
    missed = page_figures("home", [report(0.94, 0.99, 0.001)])
    assert over(missed) == ["pages.home.performance", "pages.home.accessibility", "pages.home.layout_shift"]
    assert table(missed).splitlines()[1:] == [
        "pages.home.performance           94     ≥ 95  over",
        "pages.home.accessibility         99    ≥ 100  over",
        "pages.home.best_practices       100    ≥ 100  ok",
        "pages.home.seo                  100    ≥ 100  ok",
        "pages.home.layout_shift       0.001  ≤ 0.000  over",
    ]


@pytest.mark.parametrize(
    ("broken", "said"),
    [
        ({"runtimeError": {"code": "NO_FCP", "message": "nothing was painted"}}, "nothing was painted"),
        ({"categories": {}}, "no score for performance"),
        ({"audits": {}}, "no cumulative layout shift"),
    ],
)
def test_what_lighthouse_did_not_measure_never_looks_like_a_figure(broken: dict[str, Any], said: str) -> None:
    with pytest.raises(NotMeasured, match=said):
        page_figures("home", [report(), report() | broken])


def test_a_score_that_an_audit_left_empty_is_no_score() -> None:
    with pytest.raises(NotMeasured, match="no score for performance"):
        page_figures("home", [report(performance=None)])


def test_what_keeps_a_page_under_its_bar_is_named_and_only_that() -> None:
    assert not remarks("home", [report(0.96), report(0.8), report(0.96)])
    slow = report(0.8, 0.9) | {"runWarnings": ["A slow machine."]}
    assert remarks("home", [slow, slow]) == [
        "home: A slow machine.",
        "home, performance: slow: Paints late 4.2 s",
        "home, accessibility: contrast: Text can be read",
    ]


@pytest.mark.parametrize("path", PAGES.values())
def test_the_pages_that_are_opened_are_there(path: str) -> None:
    page = ROOT / "docs" / path
    assert page.with_suffix(".md").is_file() or (page / "index.md").is_file()


def test_lighthouse_runs_when_it_is_asked_for() -> None:
    assert bench.SLOW not in bench.parsed([]).only
    assert bench.parsed(["--pages"]).only == bench.parsed(["--only", "pages"]).only == ["pages"]
