"""How the search and the filters see a row of the timeline: its folded words, its place in time, its days and choices."""

from collections import Counter
from dataclasses import dataclass, replace
from typing import Final

from kindward.notebook.fold import fold
from kindward.notebook.labels import LABELS, words_of
from kindward.notebook.timeline import day_of
from kindward.records import Entry, Moment, Record

type Facets = Counter[tuple[str, str]]
"""How many rows have a value of a facet: ("practice", "four-n"), ("feeling", "sad"), ("trigger", …), ("month", …)."""


_WORDS: Final = ("situation", "critic_line", "response", "outcome", "kinder_line", "value", "next_step")


@dataclass(frozen=True, slots=True)
class Look:
    """A row as the search and the filters see it; `words` are folded, `days` its own and those of its entries.

    `when` is its place in time: local, to the second, such as 2026-11-22T00:30:15.
    """

    words: str
    when: str
    days: tuple[str, ...]
    practices: tuple[str, ...] = ()
    feelings: tuple[str, ...] = ()
    triggers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Told:
    """An entry: which Moment it looked at, and its own look. `when` in it is when it was last worked on."""

    moment: str
    look: Look


def look_of(moment: Moment) -> Look:
    feelings = tuple(felt.word for felt in moment.feelings)
    own = (text for name in _WORDS if (text := getattr(moment, name)))
    words = fold("\n".join((*own, *feelings, *moment.triggers)))
    return Look(words, _when(moment.created), _days(moment.created), moment.practices, feelings, moment.triggers)


def look_of_entry(entry: Entry) -> Look:
    done = entry.updated or entry.created
    practices = (entry.practice,) if entry.practice else ()
    return Look(fold("\n".join(words_of(entry))), _when(done), _days(entry.created, done), practices)


def look_alone(record: Record) -> Look:
    return Look(fold("\n".join(words_of(record))), _when(record.created), _days(record.created))


def words_kept(record: Record) -> str:
    """The folded words of a kind line, a value or a person."""
    said = (getattr(record, name) for name in LABELS[type(record)])
    return fold("\n".join(text for text in said if isinstance(text, str)))


def look_with(own: Look, entries: list[Look]) -> Look:
    """A Moment's look with its entries' words and days."""
    if not entries:
        return own
    days = dict.fromkeys(day for look in (own, *entries) for day in look.days)
    return replace(own, words="\n".join((own.words, *(look.words for look in entries))), days=tuple(days))


def _when(stamp: str) -> str:
    return stamp[:19] if day_of(stamp) else ""


def _days(*stamps: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(day for stamp in stamps if (day := day_of(stamp))))


def facets_of(look: Look) -> set[tuple[str, str]]:
    found = {("practice", name) for name in look.practices} | {("feeling", word) for word in look.feelings}
    return found | {("trigger", word) for word in look.triggers} | {("month", day[:7]) for day in look.days}
