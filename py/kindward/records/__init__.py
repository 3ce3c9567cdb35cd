"""What Kindward keeps of the reader's words: frozen types, each with its migrations beside it, and their JSON."""

from kindward.records.codec import Newer, Record, Unreadable, are_spelled, decode, encode, is_current, version
from kindward.records.daycard import DayCard
from kindward.records.entry import Entry
from kindward.records.forgiveness import Forgiveness, Revision
from kindward.records.line import Line
from kindward.records.moment import After, Felt, Moment
from kindward.records.person import Person
from kindward.records.plan import Day, FiveDays, Look, Plan
from kindward.records.settings import SETTINGS_ID, Settings
from kindward.records.value import Value

KINDS: dict[str, type[Record]] = {
    cls.kind: cls for cls in (Moment, Entry, Line, Value, Person, Plan, FiveDays, DayCard, Forgiveness, Settings)
}
"""Every kind of record by the name it has in its storage key."""

__all__ = [
    "KINDS",
    "SETTINGS_ID",
    "After",
    "Day",
    "DayCard",
    "Entry",
    "Felt",
    "FiveDays",
    "Forgiveness",
    "Line",
    "Look",
    "Moment",
    "Newer",
    "Person",
    "Plan",
    "Record",
    "Revision",
    "Settings",
    "Unreadable",
    "Value",
    "are_spelled",
    "decode",
    "encode",
    "is_current",
    "version",
]
