"""The tests of a package, and which of them run, in what order, for a fault in its Python."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Self

type Place = tuple[str, int]
"""A module's path, and a line in it."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """The tests of one run with a fault: `first` in this order, and whether others follow that are named nowhere."""

    first: tuple[str, ...]
    then_others: bool
    seconds: float
    """What they took without a fault."""
    done: tuple[str, ...] = ()
    """Those that already ran with this fault."""

    @property
    def files(self) -> list[str]:
        """Where the named tests are."""
        return list(dict.fromkeys(test.split("::")[0] for test in self.first))


@dataclass(slots=True)
class Suite:
    """The tests of a package by their names, as they went without a fault."""

    seconds: Mapping[str, float] = field(default_factory=dict)
    """What each took, in the order of that run."""
    by_test: Mapping[str, frozenset[Place]] = field(default_factory=dict)
    """The lines of faults that each executed."""
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

    def runs_for(self, module: Path, lines: Iterable[int]) -> list[Chosen]:
        """The tests that could notice a fault in these lines, by runs; none where no test could.

        First run those of the file that the suite begins with, which notices most: it need not wait for all others to be
        collected. In a run come first those that have noticed most so far, then the quickest. Where all tests depend on
        the lines, all run, and those, too, that have their names from the fault: a row of a table can be one.
        """
        places = frozenset((module.as_posix(), line) for line in lines)
        all_depend = not places.isdisjoint(self.by_all)
        tests = [test for test in self.seconds if all_depend or not places.isdisjoint(self.by_test.get(test, ()))]
        tests.sort(key=lambda test: (-self.noticed[test], self.seconds[test]))
        begins = next(iter(self.seconds), "").split("::")[0] + "::"
        first = tuple(test for test in tests if test.startswith(begins))
        others = tuple(test for test in tests if not test.startswith(begins))
        runs = [Chosen(first, False, self._took(first)), Chosen(others, all_depend, self._took(others), first)]
        return [run for run in runs if run.first or run.then_others]

    def _took(self, tests: Iterable[str]) -> float:
        return sum(self.seconds[test] for test in tests)


def _places(found: Iterable[tuple[str, int]]) -> frozenset[Place]:
    return frozenset((module, line) for module, line in found)
