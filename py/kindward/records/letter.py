"""The letter: what the reader wrote to themselves in a kind voice, and the day until which they sealed it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from kindward.records.changes import PRACTICE_MEANING
from kindward.records.codec import Record


@dataclass(frozen=True, slots=True)
class Letter(Record):
    """A letter to oneself; sealed, it is shown as a SealedLetter wherever people read, and a backup holds it whole."""

    kind: ClassVar[str] = "letter"
    meanings: ClassVar[Mapping[str, str]] = {
        "moment": "The id of the Moment it is about, or empty.",
        "voice": "Who it is from: one of the practice's voices, or the reader's own words.",
        "to": "How the letter calls the reader, or empty.",
        "text": "The letter, in full also while it is sealed.",
        "opens": "The day from which it may be opened, as 2027-03-01; empty where it was never sealed.",
        "opened": "When the reader opened it ahead of that day: local time in ISO 8601, with its offset; or empty.",
        "practice": PRACTICE_MEANING,
    }

    moment: str = ""
    voice: str = ""
    to: str = ""
    text: str = ""
    opens: str = ""
    opened: str = ""
    practice: str = ""

    def is_ahead(self, today: str) -> bool:
        """Whether its day is still to come; `today` is the reader's day as 2026-11-27, "" where nobody knows it yet."""
        try:
            return date.fromisoformat(self.opens).isoformat() > today
        except ValueError:  # what is no day seals nothing
            return False

    def is_sealed(self, today: str) -> bool:
        """Whether its words are not to be shown, found or printed on the day `today`."""
        return self.is_ahead(today) and not self.opened


@dataclass(frozen=True, slots=True)
class SealedLetter(Record):
    """What is shown of a letter while it is sealed. It has no place for the letter's words, and is never stored."""

    kind: ClassVar[str] = "sealed-letter"
    meanings: ClassVar[Mapping[str, str]] = {
        "opens": "The day from which it may be opened, as 2027-03-01.",
        "practice": PRACTICE_MEANING,
    }

    opens: str = ""
    practice: str = ""


def as_shown[R: Record](record: R, today: str) -> R | SealedLetter:
    """A record as people may read it on the day `today`: a sealed letter without its words, any other as it is."""
    if isinstance(record, Letter) and record.is_sealed(today):
        return SealedLetter(record.id, record.created, record.updated, record.opens, record.practice)
    return record
