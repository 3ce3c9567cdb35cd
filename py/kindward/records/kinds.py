"""Every type of record by the name of its kind: for the notebook and the data page, which have to do with all of them."""

from typing import Final

from kindward.records import Entry, Line, Moment, Record
from kindward.records.daycard import DayCard
from kindward.records.forgiveness import Forgiveness
from kindward.records.letter import Letter
from kindward.records.person import Person
from kindward.records.plan import FiveDays, Plan
from kindward.records.settings import Settings
from kindward.records.value import Value

KINDS: Final[dict[str, type[Record]]] = {
    cls.kind: cls
    for cls in (Moment, Entry, Line, Value, Person, Plan, FiveDays, DayCard, Forgiveness, Letter, Settings)
}
"""Every kind of record by the name it has in its storage key."""
