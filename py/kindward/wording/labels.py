"""What records and their fields are called where they are shown: the one place for these words."""

from collections.abc import Mapping
from dataclasses import fields
from typing import Any, Final

from kindward.records import Entry, Felt, Line, Moment, Record
from kindward.records.daycard import DayCard
from kindward.records.forgiveness import Forgiveness, Revision
from kindward.records.letter import Letter, SealedLetter
from kindward.records.person import Person
from kindward.records.plan import Day, FiveDays, Look, Plan
from kindward.records.settings import Settings
from kindward.records.value import Value
from kindward.vocabulary.allies import SORTS

LABELS: Final[Mapping[type[Record], Mapping[str, str]]] = {
    Moment: {
        "situation": "What happened",
        "triggers": "What set it off",
        "feelings": "What I felt",
        "critic_line": "What I told myself",
        "response": "What I did",
        "response_kinds": "What I did, in short",
        "outcome": "What came of it",
        "kinder_line": "A kinder line",
        "believability": "How believable the line was",
        "value": "What mattered to me",
        "next_step": "My next small step",
        "after": "Afterward I felt",
    },
    Entry: {"answers": "What I wrote"},
    Line: {"text": "The line", "believability": "How believable it was"},
    Value: {"text": "The value", "why": "Why it matters", "near": "One of the two that matter most now"},
    Person: {
        "name": "Who or what",
        "sort": "They are",
        "gives": "Good for",
        "line": "What they would say",
        "reach": "How to reach them",
    },
    Plan: {
        "trigger": "For",
        "cue": "If",
        "action": "Then",
        "rehearsed": "Went through it once in my mind",
        "looks": "Looking back",
        "done": "Put away",
    },
    FiveDays: {
        "area": "About",
        "belief": "The belief",
        "days": "Day",
        "believed_first": "How believable on day one",
        "believed_last": "How believable on day five",
        "done": "Put away",
    },
    DayCard: {"on": "The day", "slots": "What I wrote", "result": "What happened"},
    Forgiveness: {
        "owned": "What I own",
        "not_mine": "What was not mine",
        "impact": "What it did, and to whom",
        "repair": "What can be repaired",
        "intention": "What I want to do from here on",
        "statement": "The statement",
        "revisions": "Earlier wordings",
        "mornings": "To be read in the morning",
    },
    Letter: {
        "voice": "From",
        "to": "To",
        "text": "The letter",
        "opens": "The day it opens",
        "opened": "Opened early",
    },
    SealedLetter: {"opens": "Sealed until"},
    Settings: {},
}
"""The fields of each type that hold what the reader said, in the order in which they are told.

Answers to a practice, and the slots of a day, are called by what the practice asks (questions.py); the words here stand
before those that no practice of this release asks for.
"""

TITLES: Final[Mapping[type[Record], str]] = {
    Moment: "Entry",
    Line: "Kind line",
    Value: "Value",
    Person: "In my corner",
    Plan: "If-then plan",
    FiveDays: "Five-day plan",
    DayCard: "Daily card",
    Forgiveness: "Forgiveness statement",
    Letter: "Letter",
    SealedLetter: "Letter",
    Entry: "Answers to a practice",
}
"""What a record of each type is."""

EDITABLE: Final[Mapping[str, Mapping[str, str]]] = {
    Moment.kind: {
        name: LABELS[Moment][name]
        for name in ("situation", "critic_line", "response", "outcome", "kinder_line", "value", "next_step")
    },
    Line.kind: {"text": "A kind line"},
    Value.kind: {"text": "A value, in a word or a few", "why": "Why it matters, or how it looks on a good day"},
    Person.kind: {
        "name": "A name: a person, an animal, a book, a place",
        "gives": LABELS[Person]["gives"],
        "line": LABELS[Person]["line"],
        "reach": LABELS[Person]["reach"],
    },
}
"""The fields of each kind that can be written in the notebook, and what its form asks for them."""

DAY_PARTS: Final = {"action": "One small action", "line": "A kind line", "review": "What came of it"}
"""What is told of each of five days."""

CHOICES: Final[Mapping[str, Mapping[str, str]]] = {
    "after": {"lighter": "lighter", "same": "about the same", "heavier": "heavier"},
    "sort": SORTS,
    "went": {
        "helped": "It helped.",
        "partly": "It helped in part.",
        "not": "It did not help.",
        "not-yet": "It has not come up yet.",
    },
}
"""Fields that hold one of a few choices, and what each choice is called; any other value is left out."""

TIMES: Final = ("at", "on", "opens", "opened")
"""Fields that hold a time or a day."""


def words_of(record: Record) -> list[str]:
    """The texts that the reader wrote into a record, in the order of its fields; choices, times and points are no words."""
    found: list[str] = []
    for name in _WORDED[type(record)]:
        value = getattr(record, name)
        if value.__class__ is str:
            found.append(value)
        elif value.__class__ is tuple:
            found += [text for item in value for text in _texts(item)]
        else:
            found += [text for answer in value.values() for text in _answered(answer)]
    return [text for text in found if text]


def _worded(cls: type) -> tuple[str, ...]:
    """The fields of a record, or of a part of one, that hold the reader's words."""
    named = LABELS.get(cls, [field.name for field in fields(cls)])
    types = {field.name: field.type for field in fields(cls)}
    others = (*CHOICES, *TIMES)
    return tuple(name for name in named if name not in others and types[name] not in (bool, int, int | None))


_WORDED: Final = {cls: _worded(cls) for cls in (*LABELS, Felt, Look, Day, Revision)}


def _texts(item: Any) -> list[str]:
    """The texts in one of several things that a field holds."""
    return [item] if item.__class__ is str else [getattr(item, name) for name in _WORDED[item.__class__]]


def _answered(answer: str | tuple[str, ...]) -> list[str]:
    """The texts of an answer; a point on a scale is no word."""
    texts = (answer,) if isinstance(answer, str) else answer
    return [text for text in texts if text and not text.isdigit()]
