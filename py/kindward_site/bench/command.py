"""Measures speed and size on the built site in a real Chromium, and prints each figure beside its bar.

`scripts/bench` calls it. Bars are printed, not enforced: the status is 1 only if something could not be measured.
"""

import argparse
import json
import os
import platform
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from functools import cached_property
from pathlib import Path
from time import perf_counter
from typing import Final

from kindward_site.bench.boot import measure
from kindward_site.bench.build import build_site, compare_builds
from kindward_site.bench.events import measure_events
from kindward_site.bench.export import measure_export
from kindward_site.bench.figures import Figures, over, table
from kindward_site.bench.nav import measure_nav
from kindward_site.bench.network import measure_bytes, measure_reading
from kindward_site.bench.notebook import measure_notebook
from kindward_site.bench.pages import measure_pages
from kindward_site.bench.patterns import measure_patterns
from kindward_site.bench.serving import SUB_PATH
from kindward_site.bench.soak import measure_soak

ROOT: Final = Path(__file__).parents[3]
RUNS: Final = 7
"""How often each boot and each build is measured; the figures are medians."""


@dataclass
class Bench:
    """The project, and a folder for what the measurements make; the site is built there when the first one asks."""

    root: Path
    work: Path

    @cached_property
    def site(self) -> Path:
        """The built site."""
        site = self.work / "site"
        build_site(self.root / "mkdocs.yml", site)
        return site


def _boot(bench: Bench) -> Figures:
    return {_BOOT_KEYS.get(key, key): value for key, value in measure(bench.site, SUB_PATH, RUNS).items()}


_BOOT_KEYS: Final = {f"boot.{state}.stock_ms": f"boot.stock_{state}.ms" for state in ("cold", "warm")}


def _language(bench: Bench) -> Figures:
    # Here: rules that do not import must not stop the others.
    from kindward_site.bench.language import measure_language_time
    from kindward_site.bench.language_scores import DATA, THOUGHTS, heard, score

    figures: Figures = {}
    for name in ("seen", "unseen"):
        result = score(DATA / f"{name}.jsonl")
        figures |= {f"language.{name}.precision": result.precision, f"language.{name}.recall": result.recall}
    for name in ("seen", "seen-2", "seen-3", "unseen", "unseen-2", "unseen-3"):
        for kind, share in heard(THOUGHTS / f"{name}.jsonl").items():
            figures[f"language.thoughts.{name}.{kind}".replace("-", "_")] = share
    return figures | _danger() | measure_language_time()


def _danger() -> Figures:
    from kindward_site.bench.danger_scores import DATA, score

    figures: Figures = {}
    for name in ("seen", "unseen"):
        for figure, value in asdict(score(DATA / f"{name}.jsonl")).items():
            figures[f"language.danger.{name}.{figure}"] = value
    return figures


GROUPS: Final[Mapping[str, Callable[[Bench], Figures]]] = {
    "boot": _boot,
    "nav": lambda bench: measure_nav(bench.site, RUNS),
    "event": lambda bench: measure_events(bench.site),
    "notebook": lambda bench: measure_notebook(bench.site, RUNS),
    "patterns": lambda bench: measure_patterns(bench.site),
    "export": lambda bench: measure_export(bench.site),
    "soak": lambda bench: measure_soak(bench.site),
    "bytes": lambda bench: measure_bytes(bench.site),
    "reading": lambda bench: measure_reading(bench.site),
    "build": lambda bench: compare_builds(bench.root, bench.work, RUNS),
    "language": _language,
    "pages": lambda bench: measure_pages(bench.site),
}
"""What can be measured, in the order of the table."""
SLOW: Final = "pages"
"""The group that takes minutes: it is measured when it is asked for."""


def run(bench: Bench, names: Sequence[str]) -> tuple[Figures, list[str]]:
    """The figures of the groups `names`, and a sentence for each group that could not be measured."""
    figures: Figures = {}
    failed: list[str] = []
    for name in names:
        print(f"kindward: measuring {name} …", file=sys.stderr, flush=True)
        try:
            figures |= GROUPS[name](bench)
        except Exception as problem:  # whatever it is: the other groups are still worth their figures
            failed.append(f"{name}: {_first_words(problem)}")
    return figures, failed


def _first_words(problem: Exception) -> str:
    said = problem.stderr if isinstance(problem, subprocess.CalledProcessError) and problem.stderr else str(problem)
    return f"{type(problem).__name__}: {said.strip()[:600]}"


def conditions() -> str:
    """The machine the figures come from, with its load and its pace: one that is busy with other work measures too slow."""
    machine = f"{os.cpu_count()} cores, {platform.machine()} {platform.system()}, Python {platform.python_version()}"
    return f"{machine}, load {os.getloadavg()[0]:.1f}, {pace()}"


def pace() -> str:
    """How fast the machine is just now, by a loop that never changes: rented ones double their pace or halve it."""
    began = perf_counter()
    for _ in range(_TURNS):
        pass
    return f"{_TURNS:,} turns of an empty loop in {(perf_counter() - began) * 1000:.0f} ms"


_TURNS: Final = 5_000_000


def parsed(arguments: Sequence[str] | None = None) -> argparse.Namespace:
    """The command line: `--json FILE`, and `--only` with groups separated by commas, or `--pages` for that one."""
    parser = argparse.ArgumentParser(prog="scripts/bench", description="Measures Kindward's speed and size.")
    parser.add_argument("--json", type=Path, metavar="FILE", help="also write the figures here, as {key: value}")
    usual = [name for name in GROUPS if name != SLOW]
    said = f"{', '.join(usual)} (all of these unless told otherwise), {SLOW}"
    parser.add_argument("--only", type=groups, default=usual, metavar="GROUP[,GROUP]", help=said)
    lighthouse = "Lighthouse on four pages, three times each: about four minutes; the same as --only pages"
    parser.add_argument("--pages", dest="only", action="store_const", const=[SLOW], help=lighthouse)
    return parser.parse_args(arguments)


def groups(given: str) -> list[str]:
    """The groups named in `given`, in the order of the table.

    Raises:
        argparse.ArgumentTypeError: one of them is unknown.
    """
    wanted = [name.strip() for name in given.split(",")]
    for name in wanted:
        if name not in GROUPS:
            raise argparse.ArgumentTypeError(f"unknown group {name!r}; known: {', '.join(GROUPS)}")
    return [name for name in GROUPS if name in wanted]


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, print the table, write the JSON; 1 if something could not be measured."""
    asked = parsed(arguments)
    print(f"kindward: {conditions()}", file=sys.stderr)
    with tempfile.TemporaryDirectory(prefix="kindward-bench-") as work:
        figures, failed = run(Bench(ROOT, Path(work)), asked.only)
    print(f"kindward: {pace()} afterwards", file=sys.stderr)
    print(table(figures))
    if asked.json:
        asked.json.write_text(json.dumps(figures, indent=2) + "\n", encoding="utf-8")
    for key in over(figures):
        print(f"kindward: {key} is over its bar", file=sys.stderr)
    for said in failed:
        print(f"kindward: not measured: {said}", file=sys.stderr)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
