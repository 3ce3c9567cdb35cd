"""From the critic to support over time: how often a kind line that the reader believed stood beside the critic's.

What it is made of: the entries with a line of the critic's from a practice that asks for a kind line, too. Support is a kind
line that the reader rated ENOUGH or more. An entry without a kind line has no support; one whose line was not rated is left out.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from kindward.patterns.chance import ERROR, differ, wilson
from kindward.patterns.log import Log, LogEntry
from kindward.patterns.themes import FEWEST

ENOUGH: Final = 6
"""From so many points of 10 on, a line counts as believed."""
MOST_PARTS: Final = 4
"""Into so many stretches of time the entries are divided at most."""
ASKS_BOTH: Final = frozenset(("effort", "four-n", "friend-lens", "rain", "self-talk", "small-starts"))
"""The practices that ask for the critic's line and for a kind one."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """The entries of one stretch of time, out of those with a critic's line, and how many of them had support."""

    first: str
    """The day of its first entry, as 2026-11-22."""
    last: str
    yes: int
    of: int
    ids: tuple[str, ...]
    """The ids of those with support."""

    @property
    def between(self) -> tuple[float, float]:
        """Between which shares, 0 to 1, the share that stands behind it may lie (Wilson's interval, 95 %)."""
        return wilson(self.yes, self.of)


@dataclass(frozen=True, slots=True, eq=False)
class Shift:
    """Stretches of time, oldest first, or none where there are too few entries yet."""

    stretches: tuple[Stretch, ...]
    count: int
    """How many entries there are to look at."""

    @property
    def is_beyond_chance(self) -> bool:
        """Whether the first and the last stretch lie farther apart than chance would often bring."""
        first, last = self.stretches[0], self.stretches[-1]
        return differ(first.yes, first.of, last.yes, last.of) <= ERROR


@lru_cache(maxsize=2)
def shift_of(log: Log) -> Shift:
    """The stretches of a log: two or more, of FEWEST entries at least; none below that."""
    looked_at = [entry for entry in log if _counts(entry)]
    parts = min(MOST_PARTS, len(looked_at) // FEWEST)
    return Shift(tuple(_stretches(looked_at, parts)) if parts > 1 else (), len(looked_at))


def _counts(entry: LogEntry) -> bool:
    is_rated = not entry.line or entry.believed is not None
    return entry.is_harsh and is_rated and not ASKS_BOTH.isdisjoint(entry.practices)


def _has_support(entry: LogEntry) -> bool:
    return bool(entry.line) and (entry.believed or 0) >= ENOUGH


def _stretches(entries: Sequence[LogEntry], parts: int) -> Iterator[Stretch]:
    """As many entries in each as there can be; one more in the first ones where they do not come out even."""
    size, more = divmod(len(entries), parts)
    at = 0
    for number in range(parts):
        those = entries[at : (at := at + size + (number < more))]
        ids = tuple(entry.id for entry in those if _has_support(entry))
        yield Stretch(those[0].day, those[-1].day, len(ids), len(those), ids)
