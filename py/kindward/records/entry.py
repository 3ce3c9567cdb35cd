"""The entry: one practice done once, with the answers that have no place of their own in the Moment."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import ClassVar

from kindward.records.changes import add_updated
from kindward.records.codec import Migration, Record
from kindward.wire.messages import Answer


@dataclass(frozen=True, slots=True)
class Entry(Record):
    """What one practice asked besides."""

    kind: ClassVar[str] = "entry"
    migrations: ClassVar[tuple[Migration, ...]] = (add_updated,)
    meanings: ClassVar[Mapping[str, str]] = {
        "practice": "The practice's name, as in its address.",
        "moment": "The id of the Moment that the practice looked at.",
        "answers": "The answers by the name of their field: a text, or the choices of a group.",
    }

    practice: str = ""
    moment: str = ""
    answers: Mapping[str, Answer] = field(default_factory=dict)
