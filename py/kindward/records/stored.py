"""Stored texts with the records that they hold: each is read once, when it comes."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Self

from kindward.records import Newer, Record, Unreadable, decode
from kindward.records.keys import STAYS, kind_of
from kindward.records.kinds import KINDS


@dataclass(frozen=True)
class ReadTexts:
    """Texts by their key, and what can be read of them."""

    texts: Mapping[str, str] = field(default_factory=dict)
    records: Mapping[str, Record] = field(default_factory=dict)
    """The records among them, by the same key."""
    newer: frozenset[str] = frozenset()
    """The keys of a later release's records."""
    unread: frozenset[str] = frozenset()
    """The keys of records that no release of ours could have written."""

    def having(self, changes: Iterable[tuple[str, str | None]]) -> Self:
        """These texts after `changes`; a text of None is gone. Only what changed is read."""
        texts, records = dict(self.texts), dict(self.records)
        newer, unread = set(self.newer), set(self.unread)
        for key, text in changes:
            for held in (texts, records):
                held.pop(key, None)
            newer.discard(key)
            unread.discard(key)
            if text is None or (kind := kind_of(key)) in ("", *STAYS):
                continue
            texts[key] = text
            if kind in KINDS:
                try:
                    records[key] = decode(KINDS[kind], text)
                except Newer:
                    newer.add(key)
                except Unreadable:
                    unread.add(key)
        return replace(self, texts=texts, records=records, newer=frozenset(newer), unread=frozenset(unread))
