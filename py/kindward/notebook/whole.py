"""A Moment as a whole: its title, what was kept of it, every practice that looked at it, and where its words could go."""

from typing import Final

from htpy import Node, button, div

from kindward.feelings import listed
from kindward.notebook.book import EDITABLE, Book
from kindward.notebook.fold import wanted
from kindward.notebook.lenses import entry_of, go_on, looked
from kindward.notebook.search import facts_list
from kindward.records import Felt, Moment

AFTERWARDS: Final = {"lighter": "lighter", "same": "about the same", "heavier": "heavier"}


def title(moment: Moment) -> str:
    """The first words there are, in the order in which a reader would know the entry again."""
    words = moment.situation or moment.critic_line or moment.kinder_line
    words = words or listed(tuple(felt.word for felt in moment.feelings)) or "A pause without words"
    return short(words)


def short(words: str) -> str:
    """Words as a title: not more than fit in a line or two."""
    return words if len(words) <= 80 else words[:79].rsplit(" ", 1)[0] + "…"


def whole(book: Book, id: str, moment: Moment) -> Node:
    """All that was kept of a Moment, and where its words could go next."""
    return [
        facts_list(facts(moment), wanted(book.find)),
        (looked(book, entry) for key in sorted(book.index.of.get(id, ())) if (entry := entry_of(book, key))),
        div(".kw-buttons")[
            button(".kw-button", type="button", data_press="edit", value=id)["Edit"],
            button(".kw-button", type="button", data_press="erase", value=id)["Erase"],
        ],
        go_on(book, id, moment),
    ]


def facts(moment: Moment) -> list[tuple[str, str]]:
    """A Moment as pairs of name and text, in the order of what happened."""
    rows = [(name, getattr(moment, key)) for key, name in EDITABLE[Moment.kind].items()]
    rows.insert(1, ("What set it off", listed(moment.triggers)))
    rows.insert(2, ("What I felt", ", ".join(_felt(felt) for felt in moment.feelings)))
    believed = "" if moment.believability is None else f"{moment.believability} of 10"
    rows.insert(-2, ("How believable the line was", believed))
    rows.append(("Afterwards I felt", AFTERWARDS.get(moment.after, "")))
    return [(name, text) for name, text in rows if text]


def _felt(felt: Felt) -> str:
    return felt.word if felt.intensity is None else f"{felt.word} ({felt.intensity} of 10)"
