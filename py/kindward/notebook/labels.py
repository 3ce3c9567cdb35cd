"""What records and their fields are called where they are shown: the reader's own words in each, and no others."""

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from typing import Any, Final

from kindward.records import DayCard, Entry, FiveDays, Forgiveness, Line, Moment, Person, Plan, Record, Settings, Value

LABELS: Final[Mapping[type[Record], Mapping[str, str]]] = {
    Line: {"text": "The line", "believability": "How believable it was, 0 to 10"},
    Value: {"text": "The value", "why": "Why it matters"},
    Person: {"name": "Who or what", "gives": "Good for", "line": "What they would say", "reach": "How to reach them"},
    Plan: {"trigger": "For", "cue": "If", "action": "Then", "looks": "Looking back"},
    FiveDays: {
        "area": "About",
        "belief": "The belief",
        "days": "The days",
        "believed_first": "How believable on day one, 0 to 10",
        "believed_last": "How believable on day five, 0 to 10",
    },
    DayCard: {"on": "The day", "slots": "Written", "result": "What happened"},
    Forgiveness: {
        "owned": "What I own",
        "not_mine": "What was not mine",
        "impact": "What it did, and to whom",
        "repair": "What can be repaired",
        "intention": "What I mean to do from here",
        "statement": "The statement",
        "revisions": "Earlier wordings",
    },
    Entry: {"answers": "Written"},
    Settings: {},
}
"""The fields of each kind that are the reader's words, as they are called; a Moment's are the notebook's (book.EDITABLE)."""

TITLES: Final[Mapping[type[Record], str]] = {
    Moment: "Entry",
    Line: "Kind line",
    Value: "Value",
    Person: "In my corner",
    Plan: "If-then plan",
    FiveDays: "Five-day plan",
    DayCard: "Daily card",
    Forgiveness: "Forgiveness statement",
    Entry: "Answers to a practice",
}

_NO_WORDS: Final = ("at", "on", "went")
"""Fields within a record that hold a time or a choice."""


def words_of(record: Record) -> Iterator[str]:
    """The texts that the reader wrote into a record other than a Moment, in the order of its fields."""
    for name in LABELS[type(record)]:
        if name not in _NO_WORDS:
            yield from _texts(getattr(record, name))


def _texts(value: Any) -> Iterator[str]:
    """The texts in a field; a point on a scale is no word."""
    if isinstance(value, str):
        if value and not value.isdigit():
            yield value
        return
    if is_dataclass(value):
        value = [getattr(value, field.name) for field in fields(value) if field.name not in _NO_WORDS]
    for item in value.values() if isinstance(value, Mapping) else value if isinstance(value, tuple | list) else ():
        yield from _texts(item)
