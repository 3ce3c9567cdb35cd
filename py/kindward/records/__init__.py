"""What Kindward keeps of the reader's words: frozen types, each with its migrations beside it, and their JSON.

Here are the types that every practice has to do with. The others are in modules of their own, so that a page pays for
those that its practice names: daycard.py, forgiveness.py, letter.py, person.py, plan.py, settings.py, value.py; kinds.py has all.
"""

from kindward.records.codec import Newer, Record, Unreadable, are_spelled, decode, encode, is_current, version
from kindward.records.entry import Entry
from kindward.records.line import Line
from kindward.records.moment import After, Felt, Moment

__all__ = [
    "After",
    "Entry",
    "Felt",
    "Line",
    "Moment",
    "Newer",
    "Record",
    "Unreadable",
    "are_spelled",
    "decode",
    "encode",
    "is_current",
    "version",
]
