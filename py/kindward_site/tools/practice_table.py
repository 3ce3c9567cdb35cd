"""The table of docs/about/practices.md: what each practice reads, what it keeps, and where it may lead.

    .venv/bin/python -m kindward_site.tools.practice_table

Nothing in it is written by hand: the rows follow the catalog, and each is what the practice says of itself, and what its
examples and each choice on its untouched page lead to. A test fails while the page is behind.
"""

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import Any, Final

from kindward.practice.base import Place, Practice, html_of
from kindward.practice.catalog import CARDS
from kindward.practice.guided import Guided
from kindward.practice.guided.keeping.many import AsMany
from kindward.practice.pieces import KindLine
from kindward.practices import PRACTICES
from kindward.records import Entry, Line, Moment, Record
from kindward.records.daycard import DayCard
from kindward.records.forgiveness import Forgiveness
from kindward.records.letter import Letter
from kindward.records.person import Person
from kindward.records.plan import FiveDays, Plan
from kindward.records.value import Value
from kindward.wire.messages import Answer, Input, Press

PAGE: Final = Path("docs/about/practices.md")
TABLE: Final = re.compile(r"^\| Practice .*\n(?:\|.*\n)+", re.MULTILINE)
_NAMES: Final[dict[type[Record], str]] = {
    Moment: "moments",
    Entry: "answers",
    Line: "kind lines",
    Value: "values",
    Person: "people",
    Plan: "plans",
    FiveDays: "five-day plans",
    DayCard: "day cards",
    Forgiveness: "statements",
    Letter: "letters",
}
"""What readers call each kind of record."""
_WHOSE: Final = frozenset((Moment, Entry))
"""The kinds of which a practice reads its own alone, unless it reads all."""
_LINK: Final = re.compile(r'href="[./]*practices/([a-z0-9-]+)/')


def practice_table() -> str:
    """The table in Markdown, a row for each practice, in the catalog's order."""
    rows = (f"| {' | '.join(_row(slug, practice))} |" for slug, practice in PRACTICES.items())
    return "\n".join(("| Practice | Reads | Keeps | May lead to |", "|---|---|---|---|", *rows)) + "\n"


def leads(practice: Practice[Any], slug: str) -> list[str]:
    """The practices that it may lead to, in the catalog's order: those it names for next, and those its states link to."""
    found = set(practice.next)
    for state in _states(practice, slug):
        found |= {*_LINK.findall(html_of(practice.view(state)))}
        found |= set(practice.nexts(state)) if isinstance(practice, Guided) else set()
    return [other for other in CARDS if other in found and other != slug]


def _states(practice: Practice[Any], slug: str) -> Iterator[Any]:
    """The states of its examples, and the close after each choice on its untouched page."""
    place = Place(slug)
    yield from (practice.after(example, place) for example in practice.examples)
    untouched = _Choices()
    untouched.feed(html_of(practice.view(practice.start(place))))
    for name, value in untouched.found:
        state, _ = practice.update(practice.start(place), Input(name, value))
        yield state
        yield practice.update(state, Press("leave"))[0]


class _Choices(HTMLParser):
    """What can be chosen in a view: the answer that each radio button and each checkbox gives."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, Answer]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        told = dict(attrs)
        name, value = told.get("name") or "", told.get("value") or ""
        if name and told.get("type") in ("radio", "checkbox"):
            self.found.append((name, (value,) if told["type"] == "checkbox" else value))


def _row(slug: str, practice: Practice[Any]) -> Iterator[str]:
    yield _link(slug)
    yield ", ".join(dict.fromkeys(_read(practice))) or "nothing"
    yield ", ".join(dict.fromkeys(_kept(practice))) or "nothing"
    yield ", ".join(map(_link, leads(practice, slug)))


def _read(practice: Practice[Any]) -> Iterator[str]:
    """In words; kind lines, which every practice reads, are said once for all."""
    if not isinstance(practice, Guided):
        return
    for kind in (*practice.reads, *practice.keeps.types):
        yield "its own" if kind in _WHOSE and not practice.reads_all else _NAMES[kind]


def _kept(practice: Practice[Any]) -> Iterator[str]:
    if not isinstance(practice, Guided):
        return
    keeps = practice.keeps
    yield from (_NAMES[kind] for kind in keeps.types)
    if isinstance(keeps, AsMany):
        yield _NAMES[keeps.cls]
    if Moment in keeps.types and any(isinstance(piece, KindLine) for piece in practice.outline.pieces):
        yield _NAMES[Line]


def _link(slug: str) -> str:
    return f"[{CARDS[slug].title}](../practices/{slug}.md)"


def main() -> None:
    """Write the table into the page."""
    PAGE.write_text(TABLE.sub(lambda _: practice_table(), PAGE.read_text(encoding="utf-8")), encoding="utf-8")


if __name__ == "__main__":
    main()
