"""How the search and the filters see a row of the timeline: its folded words, its place in time, its days and choices."""

from collections import Counter
from dataclasses import dataclass, replace

from kindward.notebook.search.folded import fold
from kindward.records import Entry, Moment, Record
from kindward.records.times import place_in_time
from kindward.wording.dates import day_of
from kindward.wording.labels import words_of

type Facets = Counter[tuple[str, str]]
"""How many rows have a value of a facet: ("practice", "four-n"), ("feeling", "sad"), ("trigger", …), ("response", …), ("month", …)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RowWords:
    """A row as the search and the filters see it."""

    words: str
    """All its words, folded, a line for each text."""
    when: str
    """Its place in time: in UTC, to the second, such as 2026-11-21T23:30:15. Its `days` are the reader's own."""
    days: tuple[str, ...]
    """Its own days and those of its entries."""
    practices: tuple[str, ...] = ()
    feelings: tuple[str, ...] = ()
    triggers: tuple[str, ...] = ()
    responses: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class EntryWords:
    """An entry: the id of the Moment that it looked at, and its own words; their `when` is when it was last worked on."""

    moment: str
    row: RowWords


def row_words(record: Record) -> RowWords:
    """A record as the search and the filters see it."""
    words, created = fold_all(record), record.created
    match record:
        case Moment():
            feelings = tuple([felt.word for felt in record.feelings])
            return RowWords(
                words=words,
                when=_when(created),
                days=_days(created),
                practices=record.practices,
                feelings=feelings,
                triggers=record.triggers,
                responses=record.response_kinds,
            )
        case Entry():
            done = record.updated or created
            return RowWords(words=words, when=_when(done), days=_days(created, done), practices=_practice(record))
    return RowWords(words=words, when=_when(created), days=_days(created), practices=_practice(record))


def fold_all(record: Record) -> str:
    """The folded words of a record."""
    return fold("\n".join(words_of(record)))


def with_entries(own: RowWords, entries: list[RowWords]) -> RowWords:
    """A Moment's row with its entries' words and days."""
    if not entries:
        return own
    days = dict.fromkeys(day for row in (own, *entries) for day in row.days)
    return replace(own, words="\n".join((own.words, *(row.words for row in entries))), days=tuple(days))


def facets_of(row: RowWords) -> set[tuple[str, str]]:
    """The facets' values that a row has."""
    found = {("practice", name) for name in row.practices} | {("feeling", word) for word in row.feelings}
    found |= {("trigger", word) for word in row.triggers} | {("response", word) for word in row.responses}
    return found | {("month", day[:7]) for day in row.days}


def _practice(record: Record) -> tuple[str, ...]:
    slug = getattr(record, "practice", "")
    return (slug,) if slug else ()


def _when(stamp: str) -> str:
    return place_in_time(stamp) if day_of(stamp) else ""


def _days(*stamps: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys([day for stamp in stamps if (day := day_of(stamp))]))
