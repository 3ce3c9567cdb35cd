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
    """The tests that run for one fault: `first` in this order, and whether those that are not named there follow."""

    first: tuple[str, ...]
    then_others: bool
    seconds: float
    """What they took without a fault."""

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

    def chosen_for(self, module: Path, lines: Iterable[int]) -> Chosen:
        """The tests that could notice a fault in these lines: first those that have noticed most, then the quickest.

        Where all tests depend on the lines, all run, and keep the order of the suite after those that have noticed some.
        """
        places = frozenset((module.as_posix(), line) for line in lines)
        all_depend = not places.isdisjoint(self.by_all)
        tests = list(self.seconds)
        if not all_depend:
            tests = [test for test in tests if not places.isdisjoint(self.by_test.get(test, ()))]
            tests.sort(key=self.seconds.__getitem__)
        tests.sort(key=lambda test: -self.noticed[test])
        return Chosen(tuple(tests), all_depend, sum(self.seconds[test] for test in tests))


def _places(found: Iterable[tuple[str, int]]) -> frozenset[Place]:
    return frozenset((module, line) for module, line in found)
