"""What can be searched and filtered: of each Moment its words with its entries', its practices, feelings, triggers, day.

It grows slice by slice, newest first, and follows each change; every change gives a new index and leaves the old one.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from kindward.names import record_key
from kindward.notebook.fold import fold
from kindward.notebook.timeline import day_of
from kindward.records import Entry, Line, Moment, Newer, Person, Record, Unreadable, Value, decode, version

_MOMENT: Final = record_key(Moment.kind, "")
_ENTRY: Final = record_key(Entry.kind, "")
_PINNABLE: Final[Mapping[str, type[Record]]] = {cls.kind: cls for cls in (Line, Value, Person)}
KEEPS: Final = tuple(_PINNABLE)
"""What can be pinned."""
_WORDS: Final = ("situation", "critic_line", "response", "outcome", "kinder_line", "value", "next_step")

_KEEPS: Final = tuple(record_key(kind, "") for kind in KEEPS)
_PINNED: Final = '"pinned":true'
"""As it stands in a record's JSON, and in no text within one: there a quotation mark has a backslash before it."""

type Facets = Counter[tuple[str, str]]
"""How many Moments have a value of a facet: ("practice", "four-n"), ("feeling", "sad"), ("trigger", …), ("month", …)."""


@dataclass(frozen=True, slots=True)
class Look:
    """A Moment as the search and the filters see it; `words` are folded."""

    words: str
    practices: tuple[str, ...]
    feelings: tuple[str, ...]
    triggers: tuple[str, ...]
    day: str


@dataclass(frozen=True, slots=True, eq=False)
class Index:
    """Looks by the Moment's id; `entries` has each entry's Moment and folded words by its key, `of` the keys of each
    Moment's entries, `words` all words of a Moment; `order` its ids, newest first. `keeps` has the texts of what can be
    pinned, by key, and `pinned` the keys of what is. `unread` and `newer` are keys of what cannot be read."""

    looks: Mapping[str, Look] = field(default_factory=dict)
    entries: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    of: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    words: Mapping[str, str] = field(default_factory=dict)
    order: tuple[str, ...] = ()
    facets: Facets = field(default_factory=Counter)
    keeps: Mapping[str, str] = field(default_factory=dict)
    pinned: frozenset[str] = frozenset()
    unread: frozenset[str] = frozenset()
    newer: frozenset[str] = frozenset()


NO_INDEX: Final = Index()


def indexed(index: Index, changes: Iterable[tuple[str, str | None]]) -> Index:
    """The index after each key holds its new text; None: it was erased. Kinds that are not searched change nothing."""
    draft = _Draft(index)
    for key, text in changes:
        if key.startswith(_MOMENT):
            draft.moment(key, text)
        elif key.startswith(_ENTRY):
            draft.entry(key, text)
        elif key.startswith(_KEEPS):
            draft.keep(key, text)
    return draft.done()


class _Draft:
    """An index while it changes: copies that may be written to."""

    def __init__(self, index: Index) -> None:
        self.index = index
        self.looks, self.entries, self.of = dict(index.looks), dict(index.entries), dict(index.of)
        self.words, self.facets = dict(index.words), Counter(index.facets)
        self.keeps: dict[str, str] = dict(index.keeps)
        self.pinned = set(index.pinned)
        self.unread, self.newer = set(index.unread), set(index.newer)
        self.touched: set[str] = set()

    def moment(self, key: str, text: str | None) -> None:
        id = key.removeprefix(_MOMENT)
        if former := self.looks.pop(id, None):
            self.facets.subtract(_facets(former))
        moment = self._read(Moment, key, text)
        if moment:
            self.looks[id] = look = _look(moment)
            self.facets.update(_facets(look))
        self.touched.add(id)

    def entry(self, key: str, text: str | None) -> None:
        if former := self.entries.pop(key, None):
            self.of[former[0]] = tuple(each for each in self.of[former[0]] if each != key)
            self.touched.add(former[0])
        entry = self._read(Entry, key, text)
        if entry:
            self.entries[key] = (entry.moment, _said(entry))
            self.of[entry.moment] = (*self.of.get(entry.moment, ()), key)
            self.touched.add(entry.moment)

    def keep(self, key: str, text: str | None) -> None:
        self.keeps.pop(key, None)
        self.pinned.discard(key)
        cls = _PINNABLE[key.split(":")[1]]
        # Thousands of lines are read before anything is shown: one that begins and ends as we write it is not decoded yet.
        is_ours = text is not None and text.startswith(f'{{"v":{version(cls)},"id":') and text.endswith("}")
        if is_ours or self._read(cls, key, text):
            self.unread.discard(key)
            self.newer.discard(key)
            self.keeps[key] = text or ""
        if text and _PINNED in text:
            self.pinned.add(key)

    def done(self) -> Index:
        for id in self.touched:
            self._together(id)
        order = self.index.order
        if self.looks.keys() != self.index.looks.keys():
            order = tuple(sorted(self.looks, reverse=True))
        found = (self.looks, self.entries, self.of, self.words, order, +self.facets)
        return Index(*found, self.keeps, frozenset(self.pinned), frozenset(self.unread), frozenset(self.newer))

    def _together(self, id: str) -> None:
        """All words of the Moment `id`: its own and its entries'."""
        if look := self.looks.get(id):
            self.words[id] = "\n".join((look.words, *(self.entries[key][1] for key in self.of.get(id, ()))))
        else:
            self.words.pop(id, None)

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


def _look(moment: Moment) -> Look:
    feelings = tuple(felt.word for felt in moment.feelings)
    own = (text for name in _WORDS if (text := getattr(moment, name)))
    words = fold("\n".join((*own, *feelings, *moment.triggers)))
    return Look(words, moment.practices, feelings, moment.triggers, day_of(moment.created))


def _said(entry: Entry) -> str:
    """The words of an entry's answers; a point on a scale is no word."""
    texts = ((value,) if isinstance(value, str) else value for value in entry.answers.values())
    return fold("\n".join(text for group in texts for text in group if not text.isdigit()))


def _facets(look: Look) -> set[tuple[str, str]]:
    found = {("practice", name) for name in look.practices} | {("feeling", word) for word in look.feelings}
    found |= {("trigger", word) for word in look.triggers}
    return found | ({("month", look.day[:7])} if look.day else set())


def without(index: Index, keys: Iterable[str]) -> Index:
    """The index without what lies under `keys`."""
    return indexed(index, [(key, None) for key in keys])


__all__ = ["NO_INDEX", "Index", "Look", "indexed", "without"]
