"""The forgiveness statement: what the reader owns and means to do, kept in revisions."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from kindward.records.changes import PRACTICE_MEANING, add_practice
from kindward.records.codec import Data, Migration, Record


def add_mornings(data: Data) -> Data:
    """A statement of which it was not asked whether it is read in the morning."""
    return data | {"mornings": False}


@dataclass(frozen=True, slots=True)
class Revision:
    """The statement as it once stood."""

    meanings: ClassVar[Mapping[str, str]] = {
        "at": "When it was written: local time in ISO 8601, with its offset.",
        "text": "The statement as it was then.",
    }

    at: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class Forgiveness(Record):
    """Forgiving without excusing; `revisions` holds the earlier wordings, oldest first."""

    kind: ClassVar[str] = "forgiveness"
    migrations: ClassVar[tuple[Migration, ...]] = (add_practice, add_mornings)
    meanings: ClassVar[Mapping[str, str]] = {
        "moment": "The id of the Moment it is about, or empty.",
        "owned": "What the reader owns.",
        "not_mine": "What was not theirs.",
        "impact": "What it did, and to whom.",
        "repair": "What was or can be repaired.",
        "intention": "What they mean to do from here.",
        "statement": "The statement as it stands.",
        "revisions": "Earlier wordings, oldest first.",
        "practice": PRACTICE_MEANING,
        "mornings": "Whether a kind day has it to read in the morning.",
    }

    moment: str = ""
    owned: str = ""
    not_mine: str = ""
    impact: str = ""
    repair: str = ""
    intention: str = ""
    statement: str = ""
    revisions: tuple[Revision, ...] = ()
    practice: str = ""
    mornings: bool = False
