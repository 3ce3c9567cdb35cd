"""What Lighthouse says of four pages on a simulated slow phone, served with gzip from a sub-path as GitHub Pages does.

Each page is opened three times, by a browser that has never been here. Performance is the median of the three, because
it takes in how busy the machine is; everything else is the worst of them, because it must hold each time.
"""

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from statistics import median
from typing import Any, Final

from kindward_site.bench.chromium import ARGUMENTS, executable
from kindward_site.bench.figures import PAGES, Figures, NotMeasured, over
from kindward_site.bench.serving import serving

_LIGHTHOUSE: Final = Path(__file__).parents[3] / "node_modules" / ".bin" / "lighthouse"
_RUNS: Final = 3
_TIMEOUT_S: Final = 180
_CATEGORIES: Final = ("performance", "accessibility", "best-practices", "seo")

type Report = Mapping[str, Any]
"""Lighthouse's JSON: `categories` with scores from 0 to 1, each with its audits' weights, and `audits` with theirs."""


def measure_pages(site: Path) -> Figures:
    """The four scores (0 to 100) and the layout shift of every page; what keeps a page under a bar goes to stderr.

    Raises:
        NotMeasured: Lighthouse is not there, ended without a report, or left a score out.
    """
    figures: Figures = {}
    with serving(site, compressing=True) as served:
        for name, path in PAGES.items():
            reports = [_report(served.url + path) for _ in range(_RUNS)]
            figures |= page_figures(name, reports)
            for said in remarks(name, reports):
                print(f"kindward: {said}", file=sys.stderr, flush=True)
    return figures


def page_figures(name: str, reports: Sequence[Report]) -> Figures:
    """The figures of the page `name` from the reports of its runs.

    Raises:
        NotMeasured: a report has no such score.
    """
    scores = {category: [score(report, category) for report in reports] for category in _CATEGORIES}
    figures = {_key(name, category): min(values) for category, values in scores.items()}
    figures[_key(name, "performance")] = median(scores["performance"])
    return figures | {f"pages.{name}.layout_shift": max(_layout_shift(report) for report in reports)}


def score(report: Report, category: str) -> float:
    """A category's score, from 0 to 100.

    Raises:
        NotMeasured: the report does not hold it; Lighthouse leaves it empty where an audit broke down.
    """
    if problem := report.get("runtimeError"):
        raise NotMeasured(f"Lighthouse stopped: {problem.get('message', problem)}")
    found = report.get("categories", {}).get(category, {}).get("score")
    if found is None:
        raise NotMeasured(f"Lighthouse gave no score for {category}")
    return round(100 * float(found), 1)


def remarks(name: str, reports: Sequence[Report]) -> list[str]:
    """Lighthouse's warnings about the runs, and the audits that keep the page under a bar, each once."""
    said = [f"{name}: {warning}" for report in reports for warning in report.get("runWarnings", ())]
    missed = over(page_figures(name, reports))
    for category in _CATEGORIES:
        if _key(name, category) in missed:
            said += [f"{name}, {category}: {failed}" for report in reports for failed in _failed(report, category)]
    return list(dict.fromkeys(said))


def _failed(report: Report, category: str) -> Iterator[str]:
    """The audits that count in `category` and were not passed in full."""
    for part in report["categories"][category]["auditRefs"]:
        audit = report["audits"][part["id"]]
        if part["weight"] and audit["score"] is not None and audit["score"] < 1:
            yield " ".join(filter(None, (f"{part['id']}:", audit["title"], audit.get("displayValue"))))


def _key(name: str, category: str) -> str:
    return f"pages.{name}.{category.replace('-', '_')}"


def _layout_shift(report: Report) -> float:
    value = report.get("audits", {}).get("cumulative-layout-shift", {}).get("numericValue")
    if value is None:
        raise NotMeasured("Lighthouse gave no cumulative layout shift")
    return float(value)


def _report(url: str) -> Report:
    """Lighthouse's report on one visit, with its own defaults: a mid-range phone on slow 4G, both simulated."""
    flags = " ".join(("--headless=new", *ARGUMENTS))
    command = [
        str(_LIGHTHOUSE),
        url,
        "--output=json",
        "--quiet",
        "--no-enable-error-reporting",
        f"--chrome-flags={flags}",
    ]
    if not _LIGHTHOUSE.exists():
        raise NotMeasured("Lighthouse is not in node_modules: run scripts/bootstrap")
    env = os.environ | {"CHROME_PATH": executable()}
    ran = subprocess.run(command, env=env, capture_output=True, text=True, timeout=_TIMEOUT_S)
    if not ran.stdout.startswith("{"):
        raise NotMeasured(f"Lighthouse ended with {ran.returncode}: {ran.stderr.strip()[-300:]}")
    report: Report = json.loads(ran.stdout)
    return report
