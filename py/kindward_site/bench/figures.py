"""What all measurements share: named figures, the bars they are held against, percentiles, and the table."""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

type Figures = dict[str, float]
"""Measured values by key; a key that ends in `ms` is in milliseconds, in `_gz` in bytes over the wire."""


class NotMeasured(Exception):
    """Something could not be measured, and why; a figure that is missing must never look like a good one."""


@dataclass(frozen=True, slots=True)
class Bar:
    """What a figure is held against; with `floor` it must be reached, otherwise it must not be passed."""

    value: float
    floor: bool = False

    def holds(self, measured: float) -> bool:
        """Whether `measured` is on the right side of this bar; the bar itself is."""
        return measured >= self.value if self.floor else measured <= self.value


PAGES: Final[Mapping[str, str]] = {
    "home": "",
    "guide": "guides/after-a-mistake/",
    "practice": "practices/self-talk/",
    "notebook": "notebook/",
}
"""The pages that Lighthouse opens: one of each kind a reader meets, by the name in their keys."""

_PAGE_BARS: Final[Mapping[str, Bar]] = {
    "performance": Bar(95, floor=True),
    "accessibility": Bar(100, floor=True),
    "best_practices": Bar(100, floor=True),
    "seo": Bar(100, floor=True),
    "layout_shift": Bar(0),
}

_HEARD: Final[Mapping[str, Bar]] = {
    "absolute": Bar(0.75, floor=True),
    "fortune_telling": Bar(0.70, floor=True),
    "label": Bar(0.85, floor=True),
    "mind_reading": Bar(0.70, floor=True),
    "should": Bar(0.72, floor=True),
    "kind": Bar(0.06),
    "quiet": Bar(0.06),
}
"""The share of texts with any finding: of harsh thoughts at least, of kind and undistorted ones at most."""

BARS: Final[Mapping[str, Bar]] = {
    "boot.cold.ratio": Bar(0.25),
    "boot.warm.ratio": Bar(0.25),
    "nav.cold.pyscript_ratio": Bar(0.40),
    "nav.warm.pyscript_ratio": Bar(0.30),
    "event.p95_ms": Bar(16),
    "notebook.open_ms": Bar(400),
    "notebook.search_ms": Bar(50),
    "notebook.save_ms": Bar(10),
    "notebook.boot_ratio": Bar(1.2),
    "bytes.page_gz": Bar(120_000),
    "bytes.engine_gz": Bar(3_500_000),
    "reading.engine_requests_without_practice": Bar(0),
    "reading.engine_requests_before_visible": Bar(0),
    "build.ratio": Bar(1.3),
    "language.unseen.precision": Bar(0.92, floor=True),
    "language.unseen.recall": Bar(0.85, floor=True),
    **{
        f"language.thoughts.{part}.{kind}": bar
        for part in ("unseen", "unseen_2", "unseen_3")
        for kind, bar in _HEARD.items()
    },
    "language.danger.unseen.recall": Bar(0.95, floor=True),
    "language.danger.unseen.false_alarms_plain": Bar(0.03),
    "language.danger.unseen.false_alarms": Bar(0.03),
    **{f"language.time.{manner}.ratio": Bar(2.3) for manner in ("prose", "dictation", "dialogue", "json")},
    **{f"pages.{page}.{what}": bar for page in PAGES for what, bar in _PAGE_BARS.items()},
    "notebook.export_ms": Bar(1_000),
    "patterns.count_ms": Bar(200),
    "patterns.false_share": Bar(0.05),
    **{f"soak.{what}_ratio": Bar(1.1) for what in ("page_heap", "worker_heap", "python")},
}
"""The bars of the project; figures without one are there to explain the others."""


def percentile(values: Iterable[float], percent: float) -> float:
    """The smallest of `values` that at least `percent` of them do not pass (nearest rank: a value really measured).

    Raises:
        NotMeasured: there are no values.
    """
    ranked = sorted(values)
    if not ranked:
        raise NotMeasured("no values to take a percentile of")
    return ranked[max(math.ceil(percent / 100 * len(ranked)) - 1, 0)]


def table(figures: Mapping[str, float]) -> str:
    """One line for each figure: its key, what was measured, its bar, and whether it keeps to it."""
    rows = [("key", "measured", "bar", ""), *(_row(key, value) for key, value in figures.items())]
    key, measured, bar = (max(len(row[column]) for row in rows) for column in range(3))
    return "\n".join(f"{row[0]:<{key}}  {row[1]:>{measured}}  {row[2]:>{bar}}  {row[3]}".rstrip() for row in rows)


def over(figures: Mapping[str, float]) -> Sequence[str]:
    """The keys of the figures on the wrong side of their bar."""
    return [key for key, value in figures.items() if key in BARS and not BARS[key].holds(value)]


def _row(key: str, value: float) -> tuple[str, str, str, str]:
    bar = BARS.get(key)
    if bar is None:
        return key, shown(key, value), "", ""
    limit = f"{'≥' if bar.floor else '≤'} {shown(key, bar.value)}"
    return key, shown(key, value), limit, "ok" if bar.holds(value) else "over"


def shown(key: str, value: float) -> str:
    """A value in the unit of its key: bytes, counts and scores whole, milliseconds to a tenth, others to a thousandth."""
    if key.endswith(("_ms", ".ms")):
        return f"{value:,.1f}"
    if key.startswith(("bytes.", "reading.", "pages.")) and not key.endswith(".layout_shift"):
        return f"{value:,.0f}"
    return f"{value:.3f}"
