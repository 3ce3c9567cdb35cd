"""A record as a form on the page."""

from typing import Final

from htpy import Node, button, div, p

from kindward.fields import Text
from kindward.help_card import dangers_by_field, help_card
from kindward.notebook.book import EDITABLE, FORM, Book, Form

_SHORT: Final = ("name", "reach")


def editor(book: Book, more: Node = None) -> Node:
    """The open form, with `more` beside its buttons."""
    form = book.form
    if form is None:
        return None
    is_lost = form.key and form.key not in book.texts and book.complete
    return [
        is_lost and p(".kw-refused", role="status")[_GONE],
        (_field(book, form, name, ask) for name, ask in EDITABLE[form.kind].items()),
        div(".kw-buttons")[
            button(".kw-button.kw-main", type="button", data_press="save", data_primary=True)["Save"],
            button(".kw-quiet", type="button", data_press="cancel")["Leave it as it was"],
            more,
        ],
    ]


def _field(book: Book, form: Form, name: str, ask: str) -> Node:
    """A field, with people to call under it where what was written in it now speaks of danger."""
    dangers = dangers_by_field(form.words).get(name, ())
    card = dangers and help_card(book.id(f"help-{name}"), book.root, dangers, can_go_on=False)
    return [Text(FORM + name, ask, rows=_lines(form, name)).draw(book), card or None]


_GONE: Final = "This was erased in another tab. Your words are still here: saving brings it back with them."


def _lines(form: Form, name: str) -> int:
    return 1 if name in _SHORT else 2
