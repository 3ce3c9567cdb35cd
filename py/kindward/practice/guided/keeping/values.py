"""Keeps what matters to the reader as values, and the moment that they held beside one of them as a Moment."""

from typing import Final

from kindward.practice.guided.keeping.many import AsMany
from kindward.practice.pieces.values import to_erase, to_keep, without_values
from kindward.records.value import Value

AS_VALUES: Final = AsMany(Value, to_keep, to_erase, without_values)
"""Each value is a record of its own."""
