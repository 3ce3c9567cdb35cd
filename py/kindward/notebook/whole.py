"""A Moment in the notebook: its line in the list, and opened, the whole of it with every practice that looked at it."""

from typing import Final

from htpy import Element, Node, button, div, h4, p, time

from kindward.catalog import CARDS
from kindward.feelings import listed
from kindward.fields import drawn_once
from kindward.notebook.book import EDITABLE, Book
from kindward.notebook.fold import wanted
from kindward.notebook.form import editor
from kindward.notebook.lenses import entry_of, go_on, looked
from kindward.notebook.search import excerpt, facts_list, marked
from kindward.notebook.timeline import clock
from kindward.records import Felt, Moment

AFTERWARDS: Final = {"lighter": "lighter", "same": "about the same", "heavier": "heavier"}


def row(book: Book, id: str, moment: Moment) -> Element:
    """A Moment in the list, opened or not."""
    is_open = book.opened == id or is_edited(book, id)
    name = title(moment)
    return div(
        ".kw-entry",
        data_part=f"moment-{id}",
        data_live="true",
        role="group",
        aria_labelledby=book.id(f"m-{id}"),
    )[
        _line(
            book.id(f"m-{id}"),
            id,
            name,
            moment.created,
            listed(tuple(CARDS[slug].title for slug in moment.practices if slug in CARDS)),
            "" if is_open else excerpt(book, id, name),
            wanted(book.find),
            is_open=is_open,
        ),
        is_open and (editor(book) if is_edited(book, id) else whole(book, id, moment)),
    ]


def is_edited(book: Book, id: str) -> bool:
    """Whether the Moment `id` is open as a form."""
    return book.form is not None and book.form.kind == Moment.kind and book.form.key.endswith(f":{id}")


@drawn_once
def _line(
    where: str, id: str, name: str, made: str, practices: str, around: str, words: tuple[str, ...], *, is_open: bool
) -> Element:
    return div[
        h4(id=where)[
            button(
                ".kw-entry-title",
                type="button",
                data_press="open",
                data_focus=True,
                value=id,
                aria_expanded="true" if is_open else "false",
            )[marked(name, words)]
        ],
        around and p(".kw-excerpt")[marked(around, words)],
        p(".kw-when")[time(datetime=made)[clock(made)], practices and f" · {practices}"],
    ]


def title(moment: Moment) -> str:
    """The first words there are, in the order in which a reader would know the entry again."""
    words = moment.situation or moment.critic_line or moment.kinder_line
    words = words or listed(tuple(felt.word for felt in moment.feelings)) or "A pause without words"
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
