"""A copy of the project in which a fault stands while the tests run."""

import importlib.util
import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from time import perf_counter
from typing import Final

from kindward_site.tools.mutants.fault import Fault
from kindward_site.tools.mutants.suite import Chosen, Suite

_COPIED: Final = ("py", "tests", "overrides")
_LEFT_OUT: Final = (".git", ".hypothesis", ".pytest_cache")
_RECORDING: Final = "kindward_site.tools.mutants.recording"
_SELECTING: Final = "kindward_site.tools.mutants.selecting"
_PATIENCE: Final = 4
"""So many times as long as without a fault, and then a run counts as hanging."""
_LEAST: Final = 60.0
"""In seconds: a shorter limit would take a busy machine for a fault."""
_LEAST_NODE: Final = 20.0
"""In seconds, for one file of tests under Node, which takes a second."""

_OURS: Final = Path(__file__).parents[3]
"""Where a project that is not ours finds the plugins for pytest."""

type Command = tuple[str, ...]


class Copy:
    """The project with py/, tests/ and overrides/ of its own, in which a fault can stand while the tests run."""

    def __init__(self, root: Path, place: Path, arguments: Sequence[str] = ()) -> None:
        """
        Args:
            root: the project.
            place: where the copy is made: an empty folder, or none yet.
            arguments: for pytest.
        """
        self.place = place
        self.arguments = arguments
        self.said = ""
        self.took: dict[Command, float] = {}
        place.mkdir(exist_ok=True)
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
            self.took[command] = perf_counter() - began
        return True

    def suite(self, tests: Sequence[str], lines: Mapping[str, Iterable[int]]) -> Suite | None:
        """The tests for pytest, with which of them execute the lines of faults; None if a test fails without any.

        Args:
            tests: those under Node run, too.
            lines: by the path of the module.
        """
        asked, record = self.place / "fault-lines.json", self.place / "record.json"
        asked.write_text(json.dumps({module: sorted(found) for module, found in lines.items()}), encoding="utf-8")
        record.write_text(json.dumps(Suite().as_record()), encoding="utf-8")
        options = ("-p", _RECORDING, f"--fault-lines={asked}", f"--record={record}")
        if not all(self._passes(command, None) for command in self._commands(tests, options)):
            return None
        return Suite.of_record(json.loads(record.read_text(encoding="utf-8")))

    def notices(
        self, fault: Fault, tests: Sequence[str], limit: float | None = None, runs: Sequence[Chosen] | None = None
    ) -> bool:
        """Whether the tests fail, or hang, with the fault in the copy; it is taken out again.

        Args:
            fault: what is put in.
            tests: they run one after the other, and stop at the first failure.
            limit: in seconds, for each run; without it each has a multiple of what it took without a fault.
            runs: which of the tests for pytest run, if not all.
        """
        path = self.place / fault.module
        source = path.read_text(encoding="utf-8")
        commands = self._commands(tests) if runs is None else self._commands_for(runs, tests)
        try:
            _write(path, fault.applied(source))
            return not all(self._passes(command, limit or self._limit(command)) for command in commands)
        finally:
            _write(path, source)

    def failed(self) -> str:
        """The name of the test that failed last, among chosen ones; empty if none did, as where a run hung."""
        path = self.place / "failed.txt"
        return path.read_text(encoding="utf-8") if path.exists() else ""

    def _commands(self, tests: Sequence[str], options: Sequence[str] = ()) -> Iterator[Command]:
        """Tests under Node first: they are the quickest. All that are for pytest are one run."""
        for test in tests:
            if _is_nodes(test):
                yield ("node", "--no-warnings", test)
        others = [test for test in tests if not _is_nodes(test)]
        if others:
            always = ("-x", "-q", "-p", "no:xdist", "-p", "no:cacheprovider", "--hypothesis-seed=0", "--rootdir=.")
            yield (sys.executable, "-m", "pytest", *always, *options, *others, *self.arguments)

    def _commands_for(self, runs: Sequence[Chosen], tests: Sequence[str]) -> Iterator[Command]:
        """Those under Node, and a run of pytest for each choice, whose limit is noted."""
        listed, failed = self.place / "chosen.json", self.place / "failed.txt"
        failed.unlink(missing_ok=True)
        yield from self._commands([test for test in tests if _is_nodes(test)])
        for chosen in runs:
            listed.write_text(json.dumps(asdict(chosen)), encoding="utf-8")
            options = ("-p", _SELECTING, f"--chosen={listed}", f"--failed={failed}")
            for command in self._commands(chosen.files, options):
                self.took[command] = chosen.seconds + _LEAST / _PATIENCE
                yield command

    def _limit(self, command: Command) -> float:
        least = _LEAST_NODE if command[0] == "node" else _LEAST
        return max(least, _PATIENCE * self.took.get(command, 0.0))

    def _passes(self, command: Command, limit: float | None) -> bool:
        paths = os.pathsep.join([str(self.place / "py"), str(_OURS)])
        environment = os.environ | {"PYTHONPATH": paths, "NO_MKDOCS_2_WARNING": "1"}
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
