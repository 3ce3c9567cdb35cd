"""What can be listed, searched and filtered: of each row of the timeline its words, practices, feelings, triggers, days.

A row is a Moment with its entries, named by the Moment's id; or a record that hangs on no Moment, named by its key. The
index grows slice by slice, newest first, and follows each change; every change gives a new index and leaves the old one.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from kindward.names import record_key
from kindward.notebook.looks import (
    Facets,
    Look,
    Told,
    facets_of,
    look_alone,
    look_of,
    look_of_entry,
    look_with,
    words_kept,
)
from kindward.records import (
    KINDS,
    DayCard,
    Entry,
    FiveDays,
    Forgiveness,
    Line,
    Moment,
    Newer,
    Person,
    Plan,
    Record,
    Unreadable,
    Value,
    decode,
)

_MOMENT: Final = record_key(Moment.kind, "")
_ENTRY: Final = record_key(Entry.kind, "")
_PINNABLE: Final[Mapping[str, type[Record]]] = {cls.kind: cls for cls in (Line, Value, Person)}
KEEPS: Final = tuple(_PINNABLE)
"""What can be pinned."""
ALONE: Final = (Plan.kind, FiveDays.kind, DayCard.kind, Forgiveness.kind)
"""What stands in the timeline by itself."""

_KEEPS: Final = tuple(record_key(kind, "") for kind in KEEPS)
_ALONE: Final = tuple(record_key(kind, "") for kind in ALONE)
PINNED: Final = '"pinned":true'
"""Stands in the JSON of what is pinned, and in no text within it: there a quotation mark has a backslash before it."""


@dataclass(frozen=True, slots=True, eq=False)
class Kept:
    """The folded `words` of what can be pinned, by key, and the keys of what is `pinned`."""

    words: Mapping[str, str] = field(default_factory=dict)
    pinned: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, eq=False)
class Index:
    """`looks` has every row by its name, `order` their names, newest first. `own` has them without their entries, `entries`
    each entry by its key, `of` the keys of each Moment's entries, and `visits` those that were worked on after their
    Moment's day, with when, newest first. `unread` and `newer` are keys of what cannot be read. Until the Moments are `whole` no entry stands alone: its
    Moment may be on its way."""

    looks: Mapping[str, Look] = field(default_factory=dict)
    order: tuple[str, ...] = ()
    own: Mapping[str, Look] = field(default_factory=dict)
    entries: Mapping[str, Told] = field(default_factory=dict)
    of: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    visits: tuple[tuple[str, str], ...] = ()
    facets: Facets = field(default_factory=Counter)
    kept: Kept = field(default_factory=Kept)
    unread: frozenset[str] = frozenset()
    newer: frozenset[str] = frozenset()
    whole: bool = False


NO_INDEX: Final = Index()


def indexed(index: Index, changes: Iterable[tuple[str, str | None]], *, whole: bool = True) -> Index:
    """The index after each key holds its new text; None: it was erased. Kinds that are not listed change nothing."""
    draft = _Draft(index, whole=whole)
    for key, text in changes:
        if key.startswith(_MOMENT):
            draft.moment(key, text)
        elif key.startswith(_ENTRY):
            draft.entry(key, text)
        elif key.startswith(_KEEPS):
            draft.keep(key, text)
        elif key.startswith(_ALONE):
            draft.alone(key, text)
    return draft.done()


class _Draft:
    """An index while it changes: copies that may be written to."""

    def __init__(self, index: Index, *, whole: bool) -> None:
        self.index, self.whole = index, whole
        self.looks, self.own = dict(index.looks), dict(index.own)
        self.entries, self.of = dict(index.entries), dict(index.of)
        self.visits = {key: when for when, key in index.visits}
        self.facets = Counter(index.facets)
        self.keeps: dict[str, Any] = {}
        self.unread, self.newer = set(index.unread), set(index.newer)
        self.touched = {name for name in self.of if name not in self.own} if whole and not index.whole else set()

    def moment(self, key: str, text: str | None) -> None:
        id = key.removeprefix(_MOMENT)
        self._take(id, look_of(moment) if (moment := self._read(Moment, key, text)) else None)

    def alone(self, key: str, text: str | None) -> None:
        record = self._read(KINDS[key.split(":")[1]], key, text)
        self._take(key, look_alone(record) if record else None)

    def entry(self, key: str, text: str | None) -> None:
        if former := self.entries.pop(key, None):
            self.of[former.moment] = tuple(each for each in self.of[former.moment] if each != key)
            self.touched.add(former.moment)
            self._show(key, None)
            self.visits.pop(key, None)
        entry = self._read(Entry, key, text)
        if entry:
            self.entries[key] = Told(entry.moment, look_of_entry(entry))
            self.of[entry.moment] = (*self.of.get(entry.moment, ()), key)
            self.touched.add(entry.moment)

    def keep(self, key: str, text: str | None) -> None:
        self.keeps[key] = self._read(_PINNABLE[key.split(":")[1]], key, text)

    def done(self) -> Index:
        for name in self.touched:
            self._together(name)
        order, visits = self.index.order, self.index.visits
        if self.looks.keys() != self.index.looks.keys():
            order = tuple(sorted(self.looks, key=self._place, reverse=True))
        if len(self.visits) != len(visits) or self.visits.items() != {(key, when) for when, key in visits}:
            visits = tuple(sorted(((when, key) for key, when in self.visits.items()), reverse=True))
        found = (self.looks, order, self.own, self.entries, self.of, visits, +self.facets)
        unread, newer = frozenset(self.unread), frozenset(self.newer)
        return Index(*found, self._kept(), unread, newer, self.whole)

    def _kept(self) -> Kept:
        """The same as before where none of it changed, so that what is made of it need not be made again."""
        if not self.keeps:
            return self.index.kept
        there = {key: record for key, record in self.keeps.items() if record}
        words = {key: said for key, said in self.index.kept.words.items() if key not in self.keeps}
        pinned = (self.index.kept.pinned - self.keeps.keys()) | {key for key, record in there.items() if record.pinned}
        return Kept(words | {key: words_kept(record) for key, record in there.items()}, frozenset(pinned))

    def _place(self, name: str) -> tuple[str, str]:
        return self.looks[name].when, name

    def _take(self, name: str, own: Look | None) -> None:
        if own:
            self.own[name] = own
        else:
            self.own.pop(name, None)
        self.touched.add(name)

    def _together(self, name: str) -> None:
        """The row `name`: a record with its entries, or where there is no such record, each of those entries alone."""
        keys = self.of.get(name, ())
        own = self.own.get(name)
        self._show(name, own and look_with(own, [self.entries[key].look for key in keys]))
        for key in keys:
            look = self.entries[key].look
            self._show(key, look if own is None and self.whole else None)
            self.visits.pop(key, None)
            if own and own.days and look.days and look.days[-1] > own.days[0]:
                self.visits[key] = look.when

    def _show(self, name: str, look: Look | None) -> None:
        if former := self.looks.pop(name, None):
            self.facets.subtract(facets_of(former))
        if look:
            self.looks[name] = look
            self.facets.update(facets_of(look))

    def _read(self, cls: type[Any], key: str, text: str | None) -> Any:
        self.unread.discard(key)
        self.newer.discard(key)
        try:
            return None if text is None else decode(cls, text)
        except Newer:
            self.newer.add(key)
        except Unreadable:
            self.unread.add(key)
        return None
