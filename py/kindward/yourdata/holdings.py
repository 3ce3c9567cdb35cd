"""All that is stored in this browser, read once: which texts are records, which nobody here can read, what they weigh."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from kindward.exchange import ASIDE, STAYS, kind_of, read
from kindward.names import record_key
from kindward.records import KINDS, SETTINGS_ID, Entry, Moment, Newer, Record, Settings, Unreadable
from kindward.yourdata.amounts import KIND_NAMES


@dataclass(frozen=True)
class Holdings:
    """`texts` by their key; `records` what of it can be read; `newer` the keys of a later release's records."""

    texts: Mapping[str, str] = field(default_factory=dict)
    records: Mapping[str, Record] = field(default_factory=dict)
    newer: frozenset[str] = frozenset()

    @cached_property
    def counts(self) -> Mapping[str, tuple[int, int]]:
        """For each kind that is there, how many and how many bytes (UTF-8), in the order of KIND_NAMES."""
        found: defaultdict[str, list[str]] = defaultdict(list)
        for key in self.texts:
            kind = kind_of(key)
            found[kind if kind in KIND_NAMES else ""].append(key)
        return {kind: (len(found[kind]), self._bytes(found[kind])) for kind in KIND_NAMES if kind in found}

    def _bytes(self, keys: list[str]) -> int:
        """Of all of them at once: there may be thousands."""
        return len("".join([*keys, *map(self.texts.__getitem__, keys)]).encode("utf-8", "surrogatepass"))

    @property
    def weight(self) -> int:
        """Everything, in bytes."""
        return sum(weight for _, weight in self.counts.values())

    @cached_property
    def characters(self) -> int:
        """Everything as browsers count it: UTF-16 units, of the keys too."""
        return len("".join([*self.texts, *self.texts.values()]).encode("utf-16-le", "surrogatepass")) // 2

    @cached_property
    def moments(self) -> tuple[Moment, ...]:
        """Every Moment, oldest first."""
        found = (record for record in self.records.values() if isinstance(record, Moment))
        return tuple(sorted(found, key=lambda moment: (moment.created, moment.id)))

    @cached_property
    def answers(self) -> Mapping[str, tuple[Entry, ...]]:
        """The entries of practices by the id of the Moment they looked at."""
        found: defaultdict[str, list[Entry]] = defaultdict(list)
        for record in self.records.values():
            if isinstance(record, Entry):
                found[record.moment].append(record)
        return {moment: tuple(entries) for moment, entries in found.items()}

    def practices_of(self, moment: Moment) -> set[str]:
        """The practices that looked at a Moment: those it names, and those whose entries are there."""
        return {*moment.practices, *(entry.practice for entry in self.answers.get(moment.id, ()))}

    @cached_property
    def unreadable(self) -> frozenset[str]:
        """The keys of records that this release cannot read, a later release's among them."""
        return frozenset(key for key in self.texts if kind_of(key) in KINDS and key not in self.records)

    @cached_property
    def set_apart(self) -> dict[str, str]:
        """What can be downloaded because it cannot be read here: such records, and what was put aside."""
        return {k: text for k, text in self.texts.items() if k in self.unreadable or kind_of(k) == ASIDE}

    @property
    def settings(self) -> Settings:
        """The settings as they stand; those of a fresh notebook where there are none to be read."""
        held = self.records.get(record_key(Settings.kind, SETTINGS_ID))
        return held if isinstance(held, Settings) else Settings(SETTINGS_ID, "")

    def having(self, changes: Iterable[tuple[str, str | None]]) -> "Holdings":
        """The holdings after `changes`; a text of None is gone. Only what changed is read."""
        texts, records, newer = dict(self.texts), dict(self.records), set(self.newer)
        for key, text in changes:
            texts.pop(key, None)
            records.pop(key, None)
            newer.discard(key)
            if text is None or kind_of(key) in ("", *STAYS):
                continue
            texts[key] = text
            try:
                records[key] = read(key, text)
            except Newer:
                newer.add(key)
            except Unreadable:
                continue
        return Holdings(texts, records, frozenset(newer))
