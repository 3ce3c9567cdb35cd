"""Any record as pairs of name and text, in the notebook's words: for Markdown, CSV and paper."""

from collections.abc import Iterable, Mapping
from dataclasses import fields, is_dataclass
from typing import Any, Final

from kindward.catalog import CARDS
from kindward.feelings import listed
from kindward.notebook.book import EDITABLE
from kindward.notebook.labels import LABELS, TITLES
from kindward.notebook.lenses import answered
from kindward.notebook.timeline import day
from kindward.notebook.whole import facts
from kindward.records import Entry, Moment, Record

type Rows = list[tuple[str, str]]

PRACTICES: Final = "Practices"
BESIDES: Final = "Also, in "
MOMENT_COLUMNS: Final = (
    *EDITABLE[Moment.kind].values(),
    "What set it off",
    "What I felt",
    "How believable the line was",
    "Afterwards I felt",
    PRACTICES,
)


def rows(record: Record, entries: Iterable[Entry] = ()) -> Rows:
    """What the reader wrote in `record`, with what practices asked besides; empty fields are left out."""
    if isinstance(record, Entry):
        told = answered(record)
    elif isinstance(record, Moment):
        told = [*facts(record), *(_besides(entry) for entry in entries if entry.moment == record.id)]
    else:
        told = [(name, _said(getattr(record, key))) for key, name in LABELS[type(record)].items()]
    return [(name, text) for name, text in told if text.strip()]


def _besides(entry: Entry) -> tuple[str, str]:
    """What a practice asked besides, as it asks it, and what the reader said."""
    card = CARDS.get(entry.practice)
    said = (f"{ask}{'' if ask.endswith('?') else ':'} {words}" if ask else words for ask, words in answered(entry))
    return BESIDES + (card.title if card else entry.practice), "\n".join(said)


def title(record: Record) -> str:
    """What a record is, and where it came from: "Entry, from The 4N pause"."""
    slugs = record.practices if isinstance(record, Moment) else (getattr(record, "practice", ""),)
    names = listed(tuple(CARDS[slug].title for slug in slugs if slug in CARDS))
    return f"{TITLES[type(record)]}, from {names}" if names else TITLES[type(record)]


def practices(moment: Moment) -> str:
    """The practices that looked at a Moment, by their titles."""
    return "; ".join(CARDS[slug].title if slug in CARDS else slug for slug in moment.practices)


def _said(value: Any) -> str:
    if is_dataclass(value):
        return ", ".join(filter(None, (_part(field.name, getattr(value, field.name)) for field in fields(value))))
    if isinstance(value, Mapping):
        return "\n".join(f"{name}: {_said(item)}" for name, item in value.items() if item)
    if isinstance(value, tuple):
        return "\n".join(_said(item) for item in value)
    return "" if value is None else str(value)


def _part(name: str, value: Any) -> str:
    return day(value) if name in ("at", "on") else _said(value)
