"""What is asked for on the command line, and what is printed of it."""

import argparse
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from kindward_site.tools.mutants.choosing import faults, modules_in
from kindward_site.tools.mutants.packages import PACKAGES
from kindward_site.tools.mutants.running import Copy
from kindward_site.tools.mutants.trials import Held, Trials

ROOT: Final = Path(__file__).parents[4]
COUNT: Final = 40
_LAST: Final = 3000
"""So many characters are shown of what tests say that fail without a fault."""


def parsed(arguments: Sequence[str] | None = None) -> argparse.Namespace:
    """The command line; what stands after "--" goes to pytest."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    at = given.index("--") if "--" in given else len(given)
    parser = argparse.ArgumentParser(prog="scripts/mutants", description="How many small faults do the tests notice?")
    names = f"{', '.join(PACKAGES)}, or modules and folders"
    parser.add_argument("what", nargs="+", help=names)
    parser.add_argument("--tests", nargs="+", default=[], help="the tests to run; a package has its own")
    parser.add_argument("--count", type=int, default=COUNT, help=f"how many faults ({COUNT})")
    parser.add_argument("--seed", type=int, default=1, help="the same seed gives the same faults")
    parser.add_argument("--jobs", type=int, default=1, help="how many faults at a time, each in a copy of its own (1)")
    parser.add_argument("--list", action="store_true", help="print the faults and run nothing")
    found = parser.parse_args(given[:at])
    found.arguments = given[at + 1 :]
    if not found.tests and not all(name in PACKAGES for name in found.what):
        parser.error("say which tests to run: --tests PATH")
    return found


def held(what: Sequence[str], tests: Sequence[str], root: Path) -> Held:
    """Each module that `what` names, with its tests: those of its package, and `tests`.

    Raises:
        FileNotFoundError: there is no such module or folder.
    """
    found: Held = {}
    for name in what:
        package = PACKAGES.get(name)
        modules = modules_in(package.modules, root, package.without) if package else modules_in([name], root)
        own = (*tests, *(package.tests if package else ()))
        found |= {module: own for module in modules if module not in found}
    return found


def main(arguments: Sequence[str] | None = None, root: Path = ROOT) -> int:
    """Print each fault with whether it was noticed, and the share; 1 if the tests fail without any fault."""
    asked = parsed(arguments)
    by_module = held(asked.what, asked.tests, root)
    chosen = faults(list(by_module), root, asked.count, asked.seed)
    if asked.list:
        print(*chosen, sep="\n")
        return 0
    with tempfile.TemporaryDirectory(prefix="kindward-mutants-") as place:
        copies = [Copy(root, Path(place, str(number)), asked.arguments) for number in range(asked.jobs)]
        trials = Trials(copies, by_module)
        if said := trials.prepare(chosen):
            print(f"{said[-_LAST:]}\nkindward: the tests fail without any fault", file=sys.stderr)
            return 1
        noticed = 0
        for fault, outcome in zip(chosen, trials.outcomes(chosen), strict=True):
            noticed += outcome.is_noticed
            print(f"{outcome.in_a_word:<8} {fault}", flush=True)
        print(f"noticed: {noticed} of {len(chosen)} ({noticed / max(1, len(chosen)):.0%}), seed {asked.seed}")
    return 0
