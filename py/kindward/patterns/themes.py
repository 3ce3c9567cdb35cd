"""What comes back in a log, and what comes together in it more often than chance would bring it.

A count is a fact about what was written. That two things meet is shown only where chance alone would seldom bring it, all pairs
that are tried taken together; and each pair is looked for only among the entries that say something of both sides: practices
ask different things, and what was never asked is no sign that it was not there.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations
from typing import Final

from kindward.language.stems import most_written
from kindward.patterns.chance import ERROR, bar, least, tail
from kindward.patterns.log import Log, Side

FEWEST: Final = 5
"""From so many entries on, something is counted."""
LEAST: Final = 3
"""In so many of them a thing has to be, to be one that comes back."""
MOST: Final = 10
"""So many things of a side are looked at, those in the most entries."""
_MUCH: Final = 1.5
"""What meets, meets so many times as often as it would by chance: among thousands a hair's breadth is beyond chance, too."""
_MOST_MET: Final = 24
"""So many pairs are told of at most, those that meet in the most entries."""
_PAIRS: Final = {
    ((Side.TRIGGER, Side.FEELING), (Side.TRIGGER, Side.RESPONSE), (Side.FEELING, Side.RESPONSE)): 0.7 * ERROR,
    ((Side.WORD, Side.FEELING), (Side.WORD, Side.RESPONSE)): 0.3 * ERROR,
}
"""The sides that are looked at together, and what share of all errors they may have: words are many, and would take the most."""


@dataclass(frozen=True, slots=True)
class Thing:
    """Something that comes back: on which side, how it was written most, and in which entries."""

    side: Side
    name: str
    entries: int
    """A bit for each entry of the log, the oldest the lowest."""

    @property
    def count(self) -> int:
        return self.entries.bit_count()


@dataclass(frozen=True, slots=True)
class Meeting:
    """Two things that come together more often than chance would bring them."""

    one: Thing
    other: Thing
    told: int
    """The entries that say something of both sides, as bits."""

    @property
    def together(self) -> int:
        """The entries with both, as bits."""
        return self.one.entries & self.other.entries

    @property
    def apart(self) -> int:
        """The entries with the other and without the one, as bits."""
        return self.other.entries & self.told & ~self.one.entries

    @property
    def with_one(self) -> tuple[int, int]:
        """Of the entries with the one, how many have the other: so many, of so many."""
        return self.together.bit_count(), (self.one.entries & self.told).bit_count()

    @property
    def without_one(self) -> tuple[int, int]:
        """Of the entries without the one, how many have the other."""
        rest = self.told & ~self.one.entries
        return self.apart.bit_count(), rest.bit_count()


@dataclass(frozen=True, slots=True)
class Theme:
    """Two or three things that come together, in which entries, and out of which."""

    things: tuple[Thing, ...]
    meetings: tuple[Meeting, ...]
    entries: int
    told: int

    @property
    def shown(self) -> tuple[Meeting, ...]:
        """The meetings that say enough of it: of three things, those of the first one where it meets both others."""
        first = tuple(meeting for meeting in self.meetings if self.things[0] in (meeting.one, meeting.other))
        return first if len(first) == len(self.things) - 1 else self.meetings


@dataclass(frozen=True, slots=True, eq=False)
class Themes:
    """What a log shows."""

    log: Log
    things: Mapping[Side, tuple[Thing, ...]]
    """What comes back, by side, what is in the most entries first."""
    told: Mapping[Side, int]
    """The entries that say something of a side, as bits."""
    themes: tuple[Theme, ...]
    """What comes together, what is in the most entries first."""
    is_enough: bool
    """Whether there are so many entries that anything could come together beyond chance."""

    def ids(self, entries: int) -> tuple[str, ...]:
        """The ids of the Moments that these bits stand for, oldest first."""
        return tuple(entry.id for entry, bit in zip(self.log, reversed(f"{entries:b}"), strict=False) if bit == "1")

    @property
    def whole(self) -> int:
        """All entries that say something of some side, as bits."""
        return _joined(self.told.values())


@lru_cache(maxsize=2)
def themes_of(log: Log) -> Themes:
    """What a log shows; below FEWEST entries, nothing."""
    told, things = _counted(log)
    if _joined(told.values()).bit_count() < FEWEST:
        return Themes(log, {}, told, (), is_enough=False)
    passed = [_passed([*_tried(pairs, things, told)], error) for pairs, error in _PAIRS.items()]
    met = [meeting for meetings, _ in passed for meeting in meetings]
    return Themes(log, things, told, tuple(_themes(met, told)), is_enough=any(could for _, could in passed))


def _passed(tried: list[Meeting], error: float) -> tuple[list[Meeting], bool]:
    """Of the pairs that are tried together those that meet beyond chance, and whether any of them could."""
    leasts = [least(*_sizes(meeting)) for meeting in tried]
    limit = bar(leasts, error)
    could = [meeting for meeting, low in zip(tried, leasts, strict=True) if low <= limit]
    return [meeting for meeting in could if _is_beyond(meeting, limit)], bool(could)


def _counted(log: Log) -> tuple[dict[Side, int], dict[Side, tuple[Thing, ...]]]:
    """In one pass: the entries that say something of each side, and of what comes back, in which entries it is."""
    where: defaultdict[str, list[int]] = defaultdict(list)
    for at, entry in enumerate(log):
        for key in entry.keys:
            where[key].append(at)
    told = {side: _bits(where.pop(side.value, ()), len(log)) for side in Side}
    often: dict[str, list[tuple[int, str]]] = {side: [] for side in Side}
    for key, places in where.items():
        if len(places) >= LEAST:
            often[key.partition(" ")[0]].append((-len(places), key))
    return told, {side: tuple(_things(side, sorted(often[side]), where, log)) for side in Side}


def _things(side: Side, often: list[tuple[int, str]], where: Mapping[str, list[int]], log: Log) -> Iterator[Thing]:
    """What comes back on one side; words that stand in the very same entries are one thing."""
    same: dict[int, list[str]] = {}
    for less, key in often:
        if len(same) == MOST and -less < min(bits.bit_count() for bits in same):
            break  # what is in fewer entries than all of these stands in the very same as none
        bits = _bits(where[key], len(log))
        if bits in same or len(same) < MOST:
            same.setdefault(bits, []).append(key)
    for bits, keys in same.items():
        names = (most_written(Counter([log[at].forms[key] for at in where[key]])) for key in keys[:LEAST])
        yield Thing(side, ", ".join(names), bits)


def _bits(places: Iterable[int], size: int) -> int:
    held = bytearray(size // 8 + 1)
    for at in places:
        held[at >> 3] |= 1 << (at & 7)
    return int.from_bytes(held, "little")


def _joined(bits: Iterable[int]) -> int:
    found = 0
    for each in bits:
        found |= each
    return found


# --- what comes together ---------------------------------------------------------------------------------------------


def _tried(
    pairs: Iterable[tuple[Side, Side]], things: Mapping[Side, tuple[Thing, ...]], told: Mapping[Side, int]
) -> Iterator[Meeting]:
    """The pairs that are tried: each thing is in LEAST entries at least of those that say something of both sides."""
    for one_side, other_side in pairs:
        both = told[one_side] & told[other_side]
        if both.bit_count() < FEWEST:
            continue
        ones, others = ([thing for thing in things[side] if _is_in(thing, both)] for side in (one_side, other_side))
        yield from (Meeting(one, other, both) for one in ones for other in others)


def _is_in(thing: Thing, told: int) -> bool:
    return (thing.entries & told).bit_count() >= LEAST


def _sizes(meeting: Meeting) -> tuple[int, int, int]:
    """How many entries have the one, the other, and how many there are."""
    one, other = ((thing.entries & meeting.told).bit_count() for thing in (meeting.one, meeting.other))
    return one, other, meeting.told.bit_count()


def _is_beyond(meeting: Meeting, limit: float) -> bool:
    """Whether the two meet often enough, and more often than chance would bring them."""
    one, other, of = _sizes(meeting)
    both = meeting.together.bit_count()
    is_much = both >= LEAST and both * of >= _MUCH * one * other
    return is_much and tail(both, one, other, of) <= limit


def _themes(met: list[Meeting], told: Mapping[Side, int]) -> Iterator[Theme]:
    """Three things where two of their pairs meet and all three stand in LEAST entries; every other pair by itself."""
    met = sorted(met, key=lambda meeting: -meeting.together.bit_count())[:_MOST_MET]
    threes = [three for meetings in combinations(met, 2) if (three := _three(meetings, met, told))]
    found = {theme.things: theme for theme in threes}
    shown = {meeting for theme in found.values() for meeting in theme.meetings}
    for meeting in met:
        if meeting not in shown:
            found[meeting.one, meeting.other] = Theme(
                (meeting.one, meeting.other), (meeting,), meeting.together, meeting.told
            )
    once = {
        theme.entries: theme for theme in reversed(found.values())
    }  # a word often stands where its trigger was tapped
    yield from sorted(once.values(), key=lambda theme: -theme.entries.bit_count())


def _three(two: tuple[Meeting, ...], met: list[Meeting], told: Mapping[Side, int]) -> Theme | None:
    things = tuple(dict.fromkeys(thing for meeting in two for thing in (meeting.one, meeting.other)))
    sides = {thing.side for thing in things}
    if len(things) != len(sides) or len(sides) != LEAST or {Side.TRIGGER, Side.WORD} <= sides:
        return None
    things = tuple(sorted(things, key=lambda thing: [*Side].index(thing.side)))
    entries = things[0].entries & things[1].entries & things[2].entries
    if entries.bit_count() < LEAST:
        return None
    among = tuple(meeting for meeting in met if {meeting.one, meeting.other} <= {*things})
    whole = told[things[0].side] & told[things[1].side] & told[things[2].side]
    return Theme(things, among, entries, whole)
