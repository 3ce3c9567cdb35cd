"""Where a slip could be made in our modules in JavaScript, as slips.mjs finds it by their syntax."""

import json
import subprocess
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Final

from kindward_site.tools.mutants.fault import Fault

_FINDER: Final = Path(__file__).with_name("slips.mjs")


def possible(modules: Sequence[Path], root: Path) -> Iterator[Fault]:
    """Every slip that could be made in `modules`.

    Args:
        modules: paths within `root`.
        root: the project, or a copy of it.

    Raises:
        subprocess.CalledProcessError: a module is no JavaScript, or Node cannot run.
    """
    if not modules:
        return
    command = ["node", str(_FINDER), *map(str, modules)]
    said = subprocess.run(command, cwd=root, stdout=subprocess.PIPE, text=True, check=True).stdout
    for module, slips in zip(modules, json.loads(said), strict=True):
        source = (root / module).read_text(encoding="utf-8")
        yield from (_fault(module, source, slip) for slip in slips)


def _fault(module: Path, source: str, found: dict[str, Any]) -> Fault:
    start, end = found["start"], found["end"]
    return Fault(found["slip"], module, start, end, found["line"], source[start:end], found["fresh"])
