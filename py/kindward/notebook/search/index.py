"""What can be listed, searched and filtered: of each row of the timeline its words, practices, feelings, triggers, days.

A row is a Moment with its entries, named by the Moment's id; or a record that hangs on no Moment, named by its key. The
index grows slice by slice, newest first, and follows each change; every change gives a new index and leaves the old one.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final

from kindward.notebook.search.row_words import (
    EntryWords,
    Facets,
    RowWords,
    facets_of,
    fold_all,
    row_words,
    with_entries,
)
from kindward.records import Entry, Line, Moment, Record
from kindward.records.daycard import DayCard
from kindward.records.forgiveness import Forgiveness
from kindward.records.keys import id_of, kind_of
from kindward.records.letter import Letter
from kindward.records.person import Person
from kindward.records.plan import FiveDays, Plan
from kindward.records.value import Value

PINNABLE: Final = (Line.kind, Value.kind, Person.kind)
"""What can be pinned."""
ALONE: Final = (Plan.kind, FiveDays.kind, DayCard.kind, Forgiveness.kind, Letter.kind)
"""What stands in the timeline by itself."""

type Changes = Iterable[tuple[str, Record | None]]
"""Keys with the records that now lie under them; None where there is none that can be read."""


@dataclass(frozen=True, slots=True, eq=False)
class PinnableWords:
    """The folded `words` of what can be pinned, by key, and the keys of what is `pinned`."""

    words: Mapping[str, str] = field(default_factory=dict)
    pinned: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Index:
    """What is known of the rows; compared by identity, so that what depends on it alone can be kept."""

    rows: Mapping[str, RowWords] = field(default_factory=dict)
    """Every row by its name."""
    order: tuple[str, ...] = ()
    """The names of the rows, newest first."""
    own: Mapping[str, RowWords] = field(default_factory=dict)
    """The rows without the words of their entries."""
    entries: Mapping[str, EntryWords] = field(default_factory=dict)
    """Each entry by its key."""
    entries_of: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """The keys of the entries of each Moment, by its id."""
    visits: tuple[tuple[str, str], ...] = ()
    """The entries that were worked on after their Moment's day: when, and the key; newest first."""
    facets: Facets = field(default_factory=Counter)
    days: Counter[str] = field(default_factory=Counter)
    """How many rows have each day."""
    pinnable: PinnableWords = field(default_factory=PinnableWords)
    whole: bool = False
    """Whether all Moments are known. Until then no entry stands alone: its Moment may be on its way."""


NO_INDEX: Final = Index()


def indexed(index: Index, changes: Changes, *, whole: bool = True) -> Index:
    """The index after `changes`; records of kinds that are not listed change nothing."""
    draft = _Draft(index, whole=whole)
    for key, record in changes:
        match kind_of(key):
            case Moment.kind:
                draft.take(id_of(key), record)
            case Entry.kind:
                draft.take_entry(key, record if isinstance(record, Entry) else None)
            case kind if kind in ALONE:
                draft.take(key, record)
            case kind if kind in PINNABLE:
                draft.pinnable[key] = record
    return draft.done()


class _Draft:
    """An index while it changes: copies that may be written to."""

    def __init__(self, index: Index, *, whole: bool) -> None:
        self.index, self.whole = index, whole
        self.rows, self.own = dict(index.rows), dict(index.own)
        self.entries, self.entries_of = dict(index.entries), dict(index.entries_of)
        self.visits = {key: when for when, key in index.visits}
        self.facets, self.days = Counter(index.facets), Counter(index.days)
        self.pinnable: dict[str, Record | None] = {}
        self.shown: set[str] = set()
        self.touched = {id for id in self.entries_of if id not in self.own} if whole and not index.whole else set()

    def take(self, name: str, record: Record | None) -> None:
        """The record of the row `name`, or None where it is gone."""
        if record:
            self.own[name] = row_words(record)
        else:
            self.own.pop(name, None)
        self.touched.add(name)

    def take_entry(self, key: str, entry: Entry | None) -> None:
        """The entry under `key`, in the place of the one that was there."""
        if former := self.entries.pop(key, None):
            self.entries_of[former.moment] = tuple(each for each in self.entries_of[former.moment] if each != key)
            self.touched.add(former.moment)
            self._show(key, None)
            self.visits.pop(key, None)
        if entry:
            self.entries[key] = EntryWords(entry.moment, row_words(entry))
            self.entries_of[entry.moment] = (*self.entries_of.get(entry.moment, ()), key)
            self.touched.add(entry.moment)

    def done(self) -> Index:
        for name in self.touched:
            self._join(name)
        return Index(
            rows=self.rows,
            order=self._order(),
            own=self.own,
            entries=self.entries,
            entries_of=self.entries_of,
            visits=self._visits(),
            facets=+self.facets,
            days=+self.days,
            pinnable=self._pinnable(),
            whole=self.whole,
        )

    def _join(self, name: str) -> None:
        """The row `name`: a record with its entries, or where there is no such record, each of those entries alone."""
        keys = self.entries_of.get(name, ())
        own = self.own.get(name)
        self._show(name, own and with_entries(own, [self.entries[key].row for key in keys]))
        for key in keys:
            entry = self.entries[key].row
            self._show(key, entry if own is None and self.whole else None)
            self.visits.pop(key, None)
            if own and own.days and entry.days and entry.days[-1] > own.days[0]:
                self.visits[key] = entry.when

    def _show(self, name: str, row: RowWords | None) -> None:
        former = self.rows.pop(name, None)
        if former:
            self._count(former, -1)
        if row:
            self.rows[name] = row
            self._count(row, 1)
        if former or row:
            self.shown.add(name)

    def _count(self, row: RowWords, by: int) -> None:
        """By hand: for a handful of values each, a Counter's own methods take three times as long."""
        for facet in facets_of(row):
            self.facets[facet] += by
        for day in row.days:
            self.days[day] += by

    def _order(self) -> tuple[str, ...]:
        before = self.index.rows
        is_same = self.rows.keys() == before.keys()
        if is_same and all(self.rows[name].when == before[name].when for name in self.shown & before.keys()):
            return self.index.order
        return tuple(sorted(self.rows, key=lambda name: (self.rows[name].when, name), reverse=True))

    def _visits(self) -> tuple[tuple[str, str], ...]:
        found = {(when, key) for key, when in self.visits.items()}
        before = self.index.visits
        return before if found == {*before} else tuple(sorted(found, reverse=True))

    def _pinnable(self) -> PinnableWords:
        """The same as before where none of it changed, so that what is made of it need not be made again."""
        before = self.index.pinnable
        if not self.pinnable:
            return before
        there = {key: record for key, record in self.pinnable.items() if record}
        words = {key: said for key, said in before.words.items() if key not in self.pinnable}
        pinned = {key for key, record in there.items() if isinstance(record, Line | Value | Person) and record.pinned}
        kept = before.pinned - self.pinnable.keys() | pinned
        return PinnableWords(words | {key: fold_all(record) for key, record in there.items()}, frozenset(kept))
