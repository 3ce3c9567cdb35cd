"""The practices that looked at a Moment, each with its own answers, and those its words could go to next."""

from collections.abc import Collection, Mapping
from functools import cache
from importlib import import_module
from typing import Any, Final

from htpy import Element, Node, a, details, div, h5, li, p, section, summary, ul

from kindward.catalog import CARDS, Card
from kindward.notebook.book import Book, opened
from kindward.notebook.fold import wanted
from kindward.notebook.search import facts_list
from kindward.practice import Practice
from kindward.records import Entry, Moment

FITTING: Final = 2
"""So many practices are named with their reason; the others wait in a fold."""


def entry_of(book: Book, key: str) -> Entry | None:
    return opened(Entry, book.texts.get(key, ""))


def looked(book: Book, entry: Entry) -> Node:
    """A practice with its own answers, which it can be gone back to for; one that asked nothing besides is named in the
    entry's line."""
    rows = answered(entry)
    card = CARDS.get(entry.practice)
    name = card.title if card else entry.practice
    return (
        rows
        and section(".kw-looked")[
            h5[name or "Another practice"],
            facts_list(rows, wanted(book.find)),
            card is not None and p(".kw-change")[_link(book, entry.moment, card, "Change these answers")],
        ]
    )


def answered(entry: Entry) -> list[tuple[str, str]]:
    """An entry's answers, each beside what the practice asks; the reader's own words stand with their choices."""
    asks = _asks(entry.practice)
    rows: dict[str, list[str]] = {}
    for name, value in entry.answers.items():
        words = (value,) if isinstance(value, str) else value
        rows.setdefault(asks.get(name, ""), []).extend(word for word in words if word.strip())
    return [(ask, "; ".join(words)) for ask, words in rows.items() if words]


def _asks(slug: str) -> Mapping[str, str]:
    practice = _practice(slug)
    return practice.asks() if practice else {}


@cache
def _practice(slug: str) -> Practice[Any] | None:
    """The practice, imported when it is asked for: the practices' own module imports the notebook."""
    card = CARDS.get(slug)
    return import_module(f"kindward.practices.{card.module}").PRACTICE if card else None


def go_on(book: Book, id: str, moment: Moment) -> Node:
    done = {*moment.practices, *(entry.practice for key in book.index.of.get(id, ()) if (entry := entry_of(book, key)))}
    first = fitting(moment, done)
    others = [card for slug, card in CARDS.items() if slug not in (*done, *first)]
    return [
        first
        and div(".kw-next")[
            p["Continue with these words:"],
            ul[(li[_link(book, id, CARDS[slug]), f" {why}"] for slug, why in first.items())],
        ],
        len(others) > 0
        and details(".kw-others")[
            summary["Continue with another practice"],
            ul[(li[_link(book, id, card), f", {card.when}"] for card in others)],
        ],
    ]


def fitting(moment: Moment, done: Collection[str]) -> dict[str, str]:
    """What the practices that looked at it name as next, and why; without those `done` already."""
    named = {
        slug: why
        for name in reversed(moment.practices)
        if (practice := _practice(name))
        for slug, why in practice.next
        if slug in CARDS and slug not in done
    }
    return dict(list(named.items())[:FITTING])


def _link(book: Book, id: str, card: Card, text: str = "") -> Element:
    """A link that takes the Moment `id` along; it says `text`, or the practice's title."""
    said = {"aria-label": f"{text}: {card.title}"} if text else {}
    return a(said, href=f"{book.root}practices/{card.slug}/", data_carry=id)[text or card.title]
