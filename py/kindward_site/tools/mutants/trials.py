"""All faults of a run, each tried in a copy that is free; what comes of them is told in their order."""

from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from queue import SimpleQueue

from kindward_site.tools.mutants.fault import Fault
from kindward_site.tools.mutants.running import Copy
from kindward_site.tools.mutants.statements import executed_with
from kindward_site.tools.mutants.suite import Suite

type Held = dict[Path, tuple[str, ...]]
"""The modules that faults are put into, and the tests that are to notice them."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a fault: whether it was noticed, and whether any test could notice it."""

    is_noticed: bool
    is_executed: bool = True

    @property
    def in_a_word(self) -> str:
        """As it is printed."""
        if self.is_noticed:
            return "noticed"
        return "MISSED" if self.is_executed else "NOT RUN"


class Trials:
    """Faults and the copies that they are tried in."""

    def __init__(self, copies: Sequence[Copy], held: Held) -> None:
        """
        Args:
            copies: as many as there are to be faults at a time.
            held: the tests of each module.
        """
        self._held = held
        self._copies = copies
        self._lines: dict[Fault, frozenset[int]] = {}
        self._suites: dict[tuple[str, ...], Suite] = {}

    def prepare(self, faults: Sequence[Fault]) -> str:
        """Run the tests without a fault, and note which could notice which; what they say if they fail, or nothing."""
        for tests in dict.fromkeys(self._held[fault.module] for fault in faults):
            theirs = [fault for fault in faults if self._held[fault.module] == tests]
            if not self._prepare(tests, theirs):
                return self._copies[0].said
        return ""

    def _prepare(self, tests: tuple[str, ...], faults: Sequence[Fault]) -> bool:
        first = self._copies[0]
        in_python = [fault for fault in faults if fault.module.suffix == ".py"]
        lines: dict[str, set[int]] = {}
        for fault in in_python:
            source = (first.place / fault.module).read_text(encoding="utf-8")
            self._lines[fault] = executed_with(fault, source)
            lines.setdefault(fault.module.as_posix(), set()).update(self._lines[fault])
        if in_python:
            suite = first.suite(tests, lines)
            if suite is None:
                return False
            self._suites[tests] = suite
        if len(in_python) < len(faults):
            if not first.holds(tests):
                return False
            for copy in self._copies:
                copy.took.update(first.took)
        return True

    def outcomes(self, faults: Sequence[Fault]) -> Iterator[Outcome]:
        """Each fault's, in this order."""
        free: SimpleQueue[Copy] = SimpleQueue()
        for copy in self._copies:
            free.put(copy)

        def outcome(fault: Fault) -> Outcome:
            copy = free.get()
            try:
                return self._outcome(fault, copy)
            finally:
                free.put(copy)

        with ThreadPoolExecutor(len(self._copies)) as pool:
            yield from pool.map(outcome, faults)

    def _outcome(self, fault: Fault, copy: Copy) -> Outcome:
        tests = self._held[fault.module]
        suite = self._suites.get(tests)
        if suite is None or fault not in self._lines:
            return Outcome(copy.notices(fault, tests))
        runs = suite.runs_for(fault.module, self._lines[fault], begins=tests[0])
        is_noticed = copy.notices(fault, tests, runs=runs)
        suite.noticed.update(filter(None, [copy.failed()]))
        return Outcome(is_noticed, bool(runs))
