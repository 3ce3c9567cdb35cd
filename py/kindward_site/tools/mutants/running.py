"""A copy of the project in which a fault stands while the tests run."""

import importlib.util
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from time import perf_counter
from typing import Final

from kindward_site.tools.mutants.fault import Fault

_COPIED: Final = ("py", "tests", "overrides")
_LEFT_OUT: Final = (".git", ".hypothesis", ".pytest_cache")
_PATIENCE: Final = 4
"""So many times as long as without a fault, and then a run counts as hanging."""
_LEAST: Final = 60.0
"""In seconds: a shorter limit would take a busy machine for a fault."""
_LEAST_NODE: Final = 20.0
"""In seconds, for one file of tests under Node, which takes a second."""

type Command = tuple[str, ...]


class Copy:
    """The project with py/, tests/ and overrides/ of its own, in which a fault can stand while the tests run."""

    def __init__(self, root: Path, place: Path, arguments: Sequence[str] = ()) -> None:
        """
        Args:
            root: the project.
            place: an empty folder.
            arguments: for pytest.
        """
        self.place = place
        self.arguments = arguments
        self.said = ""
        self._took: dict[Command, float] = {}
        for entry in root.iterdir():
            if entry.name in _COPIED:
                shutil.copytree(entry, place / entry.name, ignore=shutil.ignore_patterns("__pycache__"))
            elif entry.name not in _LEFT_OUT:
                (place / entry.name).symlink_to(entry)

    def holds(self, tests: Sequence[str]) -> bool:
        """Whether the tests pass; how long each run took is noted, for the limits of those with a fault."""
        for command in self._commands(tests):
            began = perf_counter()
            if not self._passes(command, None):
                return False
            self._took[command] = perf_counter() - began
        return True

    def notices(self, fault: Fault, tests: Sequence[str], limit: float | None = None) -> bool:
        """Whether the tests fail, or hang, with the fault in the copy; it is taken out again.

        Args:
            fault: what is put in.
            tests: they run one after the other, and stop at the first failure.
            limit: in seconds, for each run; without it each has a multiple of what it took in `holds`.
        """
        path = self.place / fault.module
        source = path.read_text(encoding="utf-8")
        try:
            _write(path, fault.applied(source))
            return not all(self._passes(command, limit or self._limit(command)) for command in self._commands(tests))
        finally:
            _write(path, source)

    def _commands(self, tests: Sequence[str]) -> Iterator[Command]:
        """Tests under Node first: they are the quickest. All that are for pytest are one run."""
        for test in tests:
            if _is_nodes(test):
                yield ("node", "--no-warnings", test)
        others = [test for test in tests if not _is_nodes(test)]
        options = ["-x", "-q", "-p", "no:xdist", "-p", "no:cacheprovider", "--hypothesis-seed=0"]
        if others:
            yield (sys.executable, "-m", "pytest", *options, *others, *self.arguments)

    def _limit(self, command: Command) -> float:
        least = _LEAST_NODE if command[0] == "node" else _LEAST
        return max(least, _PATIENCE * self._took.get(command, 0.0))

    def _passes(self, command: Command, limit: float | None) -> bool:
        environment = os.environ | {"PYTHONPATH": str(self.place / "py"), "NO_MKDOCS_2_WARNING": "1"}
        output = subprocess.PIPE
        with subprocess.Popen(
            command,
            cwd=self.place,
            env=environment,
            stdout=output,
            stderr=subprocess.STDOUT,
            text=True,
            start_new_session=True,
        ) as run:
            try:
                self.said, _ = run.communicate(timeout=limit)
            except subprocess.TimeoutExpired:
                os.killpg(run.pid, signal.SIGKILL)  # with the browsers and workers that it started
                return False
        return run.returncode == 0


def _is_nodes(test: str) -> bool:
    return test.endswith(".mjs")


def _write(path: Path, source: str) -> None:
    """Python knows a compiled module by the second in which its source was written, and we write more often."""
    path.write_text(source, encoding="utf-8")
    if path.suffix == ".py":
        Path(importlib.util.cache_from_source(str(path))).unlink(missing_ok=True)
