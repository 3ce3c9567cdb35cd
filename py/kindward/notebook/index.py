"""What can be listed, searched and filtered: of each row of the timeline its words, practices, feelings, triggers, days.

A row is a Moment with its entries, named by the Moment's id; or a record that hangs on no Moment, named by its key. The
index grows slice by slice, newest first, and follows each change; every change gives a new index and leaves the old one.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from kindward.names import record_key
from kindward.notebook.looks import Facets, Look, Told, facets_of, look_alone, look_of, look_of_entry, look_with
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
    version,
)

_MOMENT: Final = record_key(Moment.kind, "")
_ENTRY: Final = record_key(Entry.kind, "")
_PINNABLE: Final[Mapping[str, type[Record]]] = {cls.kind: cls for cls in (Line, Value, Person)}
_OURS: Final = {kind: f'{{"v":{version(cls)},"id":' for kind, cls in _PINNABLE.items()}
"""How a record of today's version begins, as we write it."""
KEEPS: Final = tuple(_PINNABLE)
"""What can be pinned."""
ALONE: Final = (Plan.kind, FiveDays.kind, DayCard.kind, Forgiveness.kind)
"""What stands in the timeline by itself."""

_KEEPS: Final = tuple(record_key(kind, "") for kind in KEEPS)
_ALONE: Final = tuple(record_key(kind, "") for kind in ALONE)
_PINNED: Final = '"pinned":true'
"""As it stands in a record's JSON, and in no text within one: there a quotation mark has a backslash before it."""


@dataclass(frozen=True, slots=True, eq=False)
class Index:
    """`looks` has every row by its name, `order` their names, newest first. `own` has them without their entries, `entries`
    each entry by its key, `of` the keys of each Moment's entries, and `visits` those that were worked on after their
    Moment's day, with when, newest first. `keeps` has the texts of what can be pinned, by key, and `pinned` the keys of
    what is. `unread` and `newer` are keys of what cannot be read."""

    looks: Mapping[str, Look] = field(default_factory=dict)
    order: tuple[str, ...] = ()
    own: Mapping[str, Look] = field(default_factory=dict)
    entries: Mapping[str, Told] = field(default_factory=dict)
    of: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    visits: tuple[tuple[str, str], ...] = ()
    facets: Facets = field(default_factory=Counter)
    keeps: Mapping[str, str] = field(default_factory=dict)
    pinned: frozenset[str] = frozenset()
    unread: frozenset[str] = frozenset()
    newer: frozenset[str] = frozenset()


NO_INDEX: Final = Index()


def indexed(index: Index, changes: Iterable[tuple[str, str | None]]) -> Index:
    """The index after each key holds its new text; None: it was erased. Kinds that are not listed change nothing."""
    draft = _Draft(index)
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

    def __init__(self, index: Index) -> None:
        self.index = index
        self.looks, self.own = dict(index.looks), dict(index.own)
        self.entries, self.of = dict(index.entries), dict(index.of)
        self.visits = {key: when for when, key in index.visits}
        self.facets = Counter(index.facets)
        self.keeps: dict[str, str] = dict(index.keeps)
        self.pinned = set(index.pinned)
        self.unread, self.newer = set(index.unread), set(index.newer)
        self.touched: set[str] = set()

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
        self.keeps.pop(key, None)
        self.pinned.discard(key)
        kind = key.split(":")[1]
        # Thousands of lines are read before anything is shown: one that begins and ends as we write it is not decoded yet.
        is_ours = text is not None and text.startswith(_OURS[kind]) and text.endswith("}")
        if is_ours or self._read(_PINNABLE[kind], key, text):
            self.unread.discard(key)
            self.newer.discard(key)
            self.keeps[key] = text or ""
        if text and _PINNED in text:
            self.pinned.add(key)

    def done(self) -> Index:
        for name in self.touched:
            self._together(name)
        order, visits = self.index.order, self.index.visits
        if self.looks.keys() != self.index.looks.keys():
            order = tuple(sorted(self.looks, key=self._place, reverse=True))
        if len(self.visits) != len(visits) or self.visits.items() != {(key, when) for when, key in visits}:
            visits = tuple(sorted(((when, key) for key, when in self.visits.items()), reverse=True))
        found = (self.looks, order, self.own, self.entries, self.of, visits, +self.facets)
        return Index(*found, self.keeps, frozenset(self.pinned), frozenset(self.unread), frozenset(self.newer))

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
            self._show(key, None if own else look)
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
