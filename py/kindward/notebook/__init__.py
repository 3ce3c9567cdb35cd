"""My notebook: what the reader kept, by day; found, opened, changed, and erased with a way back.

book.py is the state, reading.py how records come in, index.py (of looks.py) what search.py and filters.py ask, editing.py what is
written, erasing.py what goes, view.py what is shown (rows.py its list, whole.py an entry of it, keeps.py what is pinned,
backup.py the one note); labels.py and telling.py say what records and their fields are called.
"""

from dataclasses import replace
from typing import ClassVar

from kindward.catalog import Card
from kindward.help_card import SAID, dangers_by_field
from kindward.messages import BATCH, Announce, Effects, Focus, Input, Message, Mounted, Press, Records, Stamp, Stored
from kindward.notebook import drafts, editing, erasing
from kindward.notebook.book import EDITABLE, FORM, FOUND, SHOWN, Book, kind_of
from kindward.notebook.examples import EXAMPLES
from kindward.notebook.filters import BY, Filters
from kindward.notebook.fold import wanted
from kindward.notebook.reading import beginning, received, whole_of
from kindward.notebook.search import key_of
from kindward.notebook.timeline import day_of
from kindward.notebook.view import parts
from kindward.practice import NOTHING, Example, Part, Place, Practice
from kindward.records import Settings


class Notebook(Practice[Book]):
    """The list with its search, an open Moment, and a record as a form."""

    card: ClassVar[Card] = Card("notebook", "My notebook", 1, "to find again what you wrote")
    examples: ClassVar[tuple[Example, ...]] = EXAMPLES

    def start(self, place: Place) -> Book:
        return Book(place)

    def draft(self, state: Book) -> str | None:
        return drafts.draft_of(state.form)

    def update(self, state: Book, message: Message) -> tuple[Book, Effects]:
        state = replace(state, today=day_of(message.stamp.now) or state.today)
        match message:
            case Mounted(draft, _, fields):
                form = drafts.form_of(draft, fields)
                return replace(self.start(state.place), today=state.today, form=form), beginning(form)
            case Records():
                return received(state, message)
            case Input(name, str(value)):
                return _told_of_help(_written(state, name, value))
            case Press(action, value):
                return _pressed(state, action, value, message.stamp)
            case Stored(key):
                return erasing.answered(state, message) if key == BATCH else editing.answered(state, message)
        return state, NOTHING

    def view(self, state: Book) -> tuple[Part, ...]:
        return tuple(parts(state))


def _written(book: Book, name: str, value: str) -> Book:
    if name == "find":
        return replace(book, find=value, shown=FOUND if wanted(value) else SHOWN)
    if name.startswith(BY):
        return replace(book, filters=book.filters.having(name.removeprefix(BY), value), shown=SHOWN)
    return editing.typed(book, name.removeprefix(FORM), value) if name.startswith(FORM) else book


def _told_of_help(book: Book) -> tuple[Book, Effects]:
    """The card with people to call is announced when it comes, once for each form."""
    form = book.form
    if form is None or form.told_of_help or not dangers_by_field(form.words):
        return book, NOTHING
    return replace(book, form=replace(form, told_of_help=True)), (Announce(SAID),)


def _pressed(book: Book, action: str, value: str, stamp: Stamp) -> tuple[Book, Effects]:
    book = replace(book, problem="")
    key = key_of(value)
    is_held = book.held(key) is not None
    match action:
        case "open" if book.has_row(value):
            return _opened(book, value)
        case "edit" if is_held and kind_of(key) in EDITABLE:
            return editing.opening(book, key)
        case "add":
            return editing.adding(book, value)
        case "save":
            return editing.saved(book, stamp)
        case "cancel":
            return editing.left(book)
        case "pin" | "unpin" if is_held:
            return editing.pinned(book, key, stamp, pin=action == "pin")
        case "erase" if is_held and kind_of(key) != Settings.kind:
            return erasing.erased(book, key)
        case "undo":
            return erasing.brought_back(book)
        case "hush":
            return editing.hushed(book, stamp)
        case "clear":
            return replace(book, find="", filters=Filters(), shown=SHOWN), (Announce("Everything."), Focus("find"))
        case "more":
            return replace(book, shown=book.shown + SHOWN), NOTHING
    return book, NOTHING


def _opened(book: Book, name: str) -> tuple[Book, Effects]:
    """A row opened, or closed; a form with words in it stays where it is."""
    opened = "" if book.opened == name else name
    form = book.form if editing.is_writing(book) else None
    return replace(book, opened=opened, form=form), (whole_of(book, name) if opened else NOTHING)
