"""Any record as pairs of name and text, in the notebook's words: on the page, in Markdown, in a spreadsheet, on paper."""

from collections.abc import Iterable, Mapping
from typing import Any, Final

from kindward.records import Entry, Felt, Moment, Record
from kindward.records.daycard import DayCard
from kindward.records.forgiveness import Revision
from kindward.records.plan import Day, Look
from kindward.vocabulary.feelings import listed
from kindward.wire.messages import Answer
from kindward.wording.dates import date_and_time, day_in_words, day_of
from kindward.wording.labels import CHOICES, DAY_PARTS, EDITABLE, LABELS, TIMES
from kindward.wording.questions import days, practice_title, questions

_BETWEEN: Final = {"feelings": ", "}
"""What stands between the items of a field that are told in one line."""

_LISTED: Final = ("triggers", "response_kinds")
"""Fields whose items are told as a list in a sentence."""

type Rows = list[tuple[str, str]]

PRACTICES: Final = "Practices"
BESIDES: Final = "Also, in "
MOMENT_COLUMNS: Final = (
    *EDITABLE[Moment.kind].values(),
    *(LABELS[Moment][name] for name in ("triggers", "feelings", "response_kinds", "believability", "after")),
    PRACTICES,
)


def rows(record: Record, entries: Iterable[Entry] = ()) -> Rows:
    """What the reader said in `record`, with what practices asked besides; empty fields are left out."""
    found: Rows = []
    for name, label in LABELS[type(record)].items():
        value = getattr(record, name)
        if value.__class__ is str and name not in _NOT_AS_IT_IS:
            found.append((label, value))
        elif value or value == 0:
            found += _rows(record, name, label=label)
    found += [_besides(entry) for entry in entries if entry.moment == record.id]
    return [(label, text) for label, text in found if text and not text.isspace()]


_NOT_AS_IT_IS: Final = frozenset({*CHOICES, *TIMES})
"""Texts that stand for something else than the reader's words."""


def practices(moment: Moment) -> str:
    """The practices that looked at a Moment, by their titles."""
    return "; ".join(map(practice_title, moment.practices))


def _rows(record: Record, name: str, *, label: str) -> Rows:
    """The field `name` of a record as rows; most are one."""
    value = getattr(record, name)
    match record:
        case Entry() | DayCard() if isinstance(value, Mapping):
            return _answers(value, practice=record.practice, label=label)
        case _ if value and isinstance(value, tuple) and isinstance(value[0], Day):
            return [(_named(each, f"{label} {number}"), _day(each)) for number, each in enumerate(value, 1)]
    return [(label, _said(name, value))]


def _answers(answers: Mapping[str, Answer], *, practice: str, label: str) -> Rows:
    """Answers beside what the practice asks, in its order; the reader's own words stand with their choices.

    What nobody asks for any more is told under `label`.
    """
    asks, dated = questions(practice), days(practice)
    names = [*(name for name in asks if name in answers), *(name for name in answers if name not in asks)]
    found: dict[str, list[str]] = {}
    for name in names:
        value = answers[name]
        words = (value,) if isinstance(value, str) else value
        words = tuple(map(_when, words)) if name in dated else words
        found.setdefault(asks.get(name) or label, []).extend(word for word in words if word.strip())
    return [(ask, "; ".join(words)) for ask, words in found.items()]


def _besides(entry: Entry) -> tuple[str, str]:
    """What a practice asked besides, as it asks it, and what the reader said."""
    also = LABELS[Entry]["answers"]
    found = (words if ask == also else f"{ask}{'' if ask.endswith('?') else ':'} {words}" for ask, words in rows(entry))
    return BESIDES + practice_title(entry.practice), "\n".join(found)


def _named(one: Day, label: str) -> str:
    """One of five days by its number, and the day that it was."""
    return f"{label}, {_when(one.on)}" if one.on else label


def _day(one: Day) -> str:
    """What was written on one of five days, a line each."""
    found = ((label, getattr(one, name)) for name, label in DAY_PARTS.items())
    return "\n".join(f"{label}: {text}" for label, text in found if text)


def _said(name: str, value: Any) -> str:
    """The field `name` in words; "" where it says nothing."""
    match value:
        case None | False:
            return ""
        case True:
            return "Yes"
        case int():
            return f"{value} of 10"
        case str() if name in CHOICES:
            return CHOICES[name].get(value, "")
        case str() if name in TIMES:
            return _when(value)
        case str():
            return value
        case Look():
            return _dated(at=value.at, words=f"{_said('went', value.went)} {value.note}".strip())
        case Revision():
            return _dated(at=value.at, words=value.text)
        case Felt():
            return value.word if value.intensity is None else f"{value.word} ({value.intensity} of 10)"
        case tuple():
            said = tuple(_said(name, item) for item in value)
            return listed(said) if name in _LISTED else _BETWEEN.get(name, "\n").join(said)
    raise TypeError(f"nothing says a {type(value).__name__}")


def _dated(*, at: str, words: str) -> str:
    return f"{date_and_time(at)}: {words}" if at and words else words or date_and_time(at)


def _when(stamp: str) -> str:
    """A stored day or time as a day in words; what is none of ours stays as it is."""
    return day_in_words(day_of(stamp)) or stamp
