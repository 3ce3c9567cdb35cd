"""Keeps a sheet's allies as people, and what else it holds as a Moment."""

from typing import Final

from kindward.practice.guided.keeping.many import AsMany
from kindward.practice.pieces.allies import to_erase, to_keep, without_slots
from kindward.records.person import Person

AS_PEOPLE: Final = AsMany(Person, to_keep, to_erase, without_slots, asks_after=False)
"""Each ally is a record of their own; how it was is not asked."""
