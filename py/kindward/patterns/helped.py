"""What helped, as far as the reader said so: lighter afterward with a kind line, a practice, or a kind of response.

What left somebody lighter need not be what did it: these are counts beside each other, and nothing more is said of them.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from kindward.patterns.log import Log, LogEntry, Side
from kindward.patterns.themes import LEAST
from kindward.records import After

MOST: Final = 6
"""So many of each are told of."""


@dataclass(frozen=True, slots=True)
class Helped:
    """Something that was there, how often of how often it was lighter afterward, and the ids of those entries."""

    name: str
    yes: int
    of: int
    ids: tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)
class WhatHelped:
    """What helped, most often first; `rated` is how many entries say how it was afterwards."""

    lines: tuple[Helped, ...]
    practices: tuple[Helped, ...]
    responses: tuple[Helped, ...]
    rated: int


@lru_cache(maxsize=2)
def helped_in(log: Log) -> WhatHelped:
    """What helped in a log: each thing from LEAST entries on that say how it was afterwards, and lighter in one at least."""
    rated = [entry for entry in log if entry.after]
    return WhatHelped(
        tuple(_helped(rated, _line)),
        tuple(_helped(rated, lambda entry: entry.practices)),
        tuple(_helped(rated, lambda entry: entry.said(Side.RESPONSE))),
        len(rated),
    )


def _line(entry: LogEntry) -> tuple[str, ...]:
    return (entry.line,) if entry.line else ()


def _helped(entries: Iterable[LogEntry], things: Callable[[LogEntry], Iterable[str]]) -> Iterator[Helped]:
    found: dict[str, list[LogEntry]] = {}
    for entry in entries:
        for name in things(entry):
            found.setdefault(name, []).append(entry)
    counted = [_counted(name, those) for name, those in found.items() if len(those) >= LEAST]
    lighter = sorted(
        (each for each in counted if each.yes), key=lambda each: (-each.yes / each.of, -each.of, each.name)
    )
    yield from lighter[:MOST]


def _counted(name: str, entries: list[LogEntry]) -> Helped:
    ids = tuple(entry.id for entry in entries if entry.after == After.LIGHTER)
    return Helped(name, len(ids), len(entries), ids)
