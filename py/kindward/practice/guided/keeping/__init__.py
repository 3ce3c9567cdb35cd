"""Keeping: records merged onto what storage holds now, saved at once or not at all.

base.py is what holds for every type of record; moments.py keeps a Moment with its entry, records.py one record of another type.
"""

from kindward.practice.guided.keeping.base import NOTHING_KEPT, Keeping, answered, gone_on, kept, reads, received
from kindward.practice.guided.keeping.moments import AsMoment
from kindward.practice.guided.keeping.records import AsRecord

__all__ = ["NOTHING_KEPT", "AsMoment", "AsRecord", "Keeping", "answered", "gone_on", "kept", "reads", "received"]
