"""Which modules faults are put into, and which of all possible faults are tried."""

import random
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from kindward_site.tools.mutants import javascript, python
from kindward_site.tools.mutants.fault import Fault

_LANGUAGES: Final = (".py", ".js")


def faults(modules: Sequence[Path], root: Path, count: int, seed: int) -> list[Fault]:
    """So many different faults in `modules`, the same for the same seed; fewer where there are not that many.

    Each kind of slip comes up equally often, wherever it can be made.

    Args:
        modules: paths within `root`.
        root: the project, or a copy of it.
        count: how many faults.
        seed: for chance.
    """
    possible: dict[str, list[Fault]] = {slip: [] for slip in python.SLIPS}
    for fault in _possible(modules, root):
        possible.setdefault(fault.slip, []).append(fault)
    chance = random.Random(seed)
    for found in possible.values():
        chance.shuffle(found)
    chosen: list[Fault] = []
    while len(chosen) < count and any(possible.values()):
        chosen.append(possible[chance.choice([slip for slip, left in possible.items() if left])].pop())
    return chosen


def _possible(modules: Sequence[Path], root: Path) -> Iterator[Fault]:
    for module in modules:
        if module.suffix == ".py":
            yield from python.possible(module, root)
    yield from javascript.possible([module for module in modules if module.suffix == ".js"], root)


def modules_in(given: Sequence[str], root: Path, without: Sequence[str] = ()) -> list[Path]:
    """The modules among the paths in `given`, and those in its folders, as paths within `root`; none in `without`.

    Raises:
        FileNotFoundError: there is no such module or folder.
    """
    found: list[Path] = []
    for name in given:
        path = root / name
        if not path.exists():
            raise FileNotFoundError(f"no module or folder {name}")
        found += [path] if path.is_file() else sorted(path for path in path.rglob("*") if path.suffix in _LANGUAGES)
    modules = [path.relative_to(root) for path in found]
    return [path for path in modules if not any(path.is_relative_to(name) for name in without)]
