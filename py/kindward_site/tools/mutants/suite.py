"""The tests of a package, and which of them run, in what order, for a fault in its Python."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Self

type Place = tuple[str, int]
"""A module's path, and a line in it."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """The tests of one run with a fault."""

    first: tuple[str, ...]
    """By name, in the order in which they run."""
    left_out: tuple[str, ...]
    """Those that do not run; one that is named nowhere has its name from the fault, and runs last."""
    seconds: float
    """What they took without a fault."""

    @property
    def files(self) -> list[str]:
        """Where the named tests are."""
        return list(dict.fromkeys(file_of(test) for test in self.first))


@dataclass(slots=True)
class Suite:
    """The tests of a package by their names, as they went without a fault."""

    seconds: Mapping[str, float] = field(default_factory=dict)
    """What each took, in the order of that run."""
    by_test: Mapping[str, frozenset[Place]] = field(default_factory=dict)
    """The lines of faults that each executed, and those that each file of tests executed when it was collected."""
    by_all: frozenset[Place] = frozenset()
    """Lines on which all depend, whoever executed them."""
    noticed: Counter[str] = field(default_factory=Counter)
    """How many faults each has noticed so far."""

    @classmethod
    def of_record(cls, record: Mapping[str, Any]) -> Self:
        """The suite of what `as_record` gives, or of what JSON makes of it."""
        by_test = {test: _places(found) for test, found in record["by_test"].items()}
        return cls(record["seconds"], by_test, _places(record["by_all"]))

    def as_record(self) -> dict[str, Any]:
        """All but `noticed`, fit for JSON."""
        by_test = {test: sorted(found) for test, found in self.by_test.items()}
        return {"seconds": dict(self.seconds), "by_test": by_test, "by_all": sorted(self.by_all)}

    def runs_for(self, module: Path, lines: Iterable[int], begins: str = "") -> list[Chosen]:
        """The tests that could notice a fault in these lines, by runs; none where no test could.

        In a run come first those that have noticed most so far, then the quickest.

        Args:
            module: where the fault is.
            lines: those that are executed with it.
            begins: the file of tests that notices most: it is a run of its own, which need not wait for all others to be
                collected.
        """
        places = frozenset((module.as_posix(), line) for line in lines)
        tests = [test for test in self.seconds if self._executes(test, places)]
        tests.sort(key=lambda test: (-self.noticed[test], self.seconds[test]))
        runs = (
            [test for test in tests if file_of(test) == begins],
            [test for test in tests if file_of(test) != begins],
        )
        return [self._chosen(run) for run in runs if run]

    def _executes(self, test: str, places: frozenset[Place]) -> bool:
        executed = (self.by_all, *(self.by_test.get(name, frozenset()) for name in (test, file_of(test))))
        return not all(places.isdisjoint(each) for each in executed)

    def _chosen(self, tests: Sequence[str]) -> Chosen:
        chosen = set(tests)
        left_out = tuple(test for test in self.seconds if test not in chosen)
        return Chosen(tuple(tests), left_out, sum(self.seconds[test] for test in tests))


def file_of(test: str) -> str:
    """The file that a test is in, by the name of the test."""
    return test.split("::")[0]


def _places(found: Iterable[tuple[str, int]]) -> frozenset[Place]:
    return frozenset((module, line) for module, line in found)
