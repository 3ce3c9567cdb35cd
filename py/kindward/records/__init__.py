"""What Kindward keeps of the reader's words: frozen types, each with its migrations beside it, and their JSON."""

from kindward.records.codec import Newer, Record, Unreadable, decode, encode, version
from kindward.records.entry import Entry
from kindward.records.line import Line
from kindward.records.moment import After, Felt, Moment

KINDS: dict[str, type[Record]] = {cls.kind: cls for cls in (Moment, Entry, Line)}
"""Every kind of record by the name it has in its storage key."""

__all__ = [
    "KINDS",
    "After",
    "Entry",
    "Felt",
    "Line",
    "Moment",
    "Newer",
    "Record",
    "Unreadable",
    "decode",
    "encode",
    "version",
]
