"""The filters as the reader chooses them: practice, feeling, trigger, response and time."""

from dataclasses import replace
from typing import Final

from htpy import Element, Node, details, div, label, option, select, summary

from kindward.notebook.search.filters import options
from kindward.notebook.searching import SAYS_COUNT
from kindward.notebook.state import SHOWN, NotebookState
from kindward.practice.drawn import drawn_once
from kindward.practice.theirs import THEIRS
from kindward.wire.messages import Effects

BY: Final = "by."
"""What the name of a filter's field begins with."""

_NAMES: Final = {
    "practice": "Practice",
    "feeling": "Feeling",
    "trigger": "What set it off",
    "response": "What I did",
    "time": "Time",
}
_THEIRS: Final = ("feeling", "trigger")
"""What the reader may have said in words of their own."""


def filtered(book: NotebookState, name: str, *, value: str) -> tuple[NotebookState, Effects]:
    """The reader chose `value` in the field `name`."""
    return replace(book, filters=book.filters.having(name.removeprefix(BY), value=value), shown=SHOWN), SAYS_COUNT


def draw(book: NotebookState) -> Element:
    """Apart from the field that finds words: a key there does not bring dozens of choices anew."""
    return details(".kw-filters", data_part="filters", data_live="true", open=bool(book.filters.chosen))[
        summary["Filters"], div[(_filter(book, name) for name in _NAMES)]
    ]


def _filter(book: NotebookState, name: str) -> Node:
    """A filter that has something to choose."""
    chosen: str = getattr(book.filters, name)
    offered = tuple(options(name, book.index, chosen).items())
    return _select(book.id(f"by-{name}"), name=name, offered=offered, chosen=chosen) if len(offered) > 1 else None


@drawn_once
def _select(where: str, *, name: str, offered: tuple[tuple[str, str], ...], chosen: str) -> Element:
    return div[
        label(for_=where)[_NAMES[name]],
        select(id=where, name=BY + name, data_passing=True)[
            (
                option(THEIRS if value and name in _THEIRS else {}, value=value, selected=value == chosen)[text]
                for value, text in offered
            )
        ],
    ]
