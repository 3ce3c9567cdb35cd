"""A Moment as a whole: what was kept of it, every practice that looked at it, and where its words could go."""

from collections.abc import Collection
from typing import Final

from htpy import Element, Node, a, button, div, h5, li, p, section, ul

from kindward.notebook.pieces import facts_list
from kindward.notebook.search.folded import wanted
from kindward.notebook.state import NotebookState
from kindward.practice.catalog import CARDS
from kindward.practice.theirs import naming
from kindward.practices import PRACTICES
from kindward.records import Entry, Moment
from kindward.wording.answers import rows
from kindward.wording.questions import practice_title
from kindward.wording.titles import title

FITTING: Final = 2
"""So many practices are named with their reason; the library has the others."""


def draw(book: NotebookState, id: str, moment: Moment) -> Node:
    """All that was kept of a Moment, and where its words could go next."""
    of = title(moment)
    entries = [entry for key in sorted(book.index.entries_of.get(id, ())) if (entry := book.record_as(Entry, key))]
    return [
        facts_list(rows(moment), wanted(book.find), title=title(moment)),
        (_answers(book, entry) for entry in entries),
        div(".kw-buttons")[
            (
                button(".kw-button", type="button", data_press=does.lower(), value=id)[naming(does, of)]
                for does in ("Edit", "Erase")
            ),
        ],
        _go_on(book, moment, {*moment.practices, *(entry.practice for entry in entries)}),
    ]


def _answers(book: NotebookState, entry: Entry) -> Node:
    """A practice with its own answers, which it can be gone back to for; one that asked nothing besides is named in the
    entry's line."""
    answers = rows(entry)
    change = (
        entry.practice in CARDS
        and p(".kw-change")[_link(book, entry.practice, id=entry.moment, text="Change these answers")]
    )
    title = practice_title(entry.practice) or "Another practice"
    return answers and section(".kw-looked")[h5[title], facts_list(answers, wanted(book.find)), change]


def _go_on(book: NotebookState, moment: Moment, done: Collection[str]) -> Node:
    """The practices that fit, and the library for all others: its choices narrow it, and the words come along."""
    fits = (li[_link(book, slug, id=moment.id), f" {why}"] for slug, why in fitting(moment, done).items())
    library = a(href=f"{book.root}practices/", data_carry=moment.id)["Another practice"]
    return div(".kw-next")[p["Continue with these words:"], ul[fits, li[library, " of your choice."]]]


def fitting(moment: Moment, done: Collection[str]) -> dict[str, str]:
    """What the practices that looked at it name as next, and why; without those `done` already."""
    named = {
        slug: why
        for name in reversed(moment.practices)
        if (practice := PRACTICES.get(name))
        for slug, why in practice.next.items()
        if slug in CARDS and slug not in done
    }
    return dict(list(named.items())[:FITTING])


def _link(book: NotebookState, slug: str, *, id: str, text: str = "") -> Element:
    """A link that takes the Moment `id` along; it says `text`, or the practice's title."""
    title = CARDS[slug].title
    said = {"aria-label": f"{text}: {title}"} if text else {}
    return a(said, href=f"{book.root}practices/{slug}/", data_carry=id)[text or title]
