"""Erasing a record with all that hangs on it, and bringing back what is not there again; each all at once, or not at all."""

from dataclasses import replace

from htpy import Element, button, div

from kindward.notebook.editing import STILL_HERE
from kindward.notebook.loading import changed
from kindward.notebook.search.index import PINNABLE
from kindward.notebook.state import NotebookState, Turn, name_of, row_part, value_of
from kindward.practice.base import NOTHING
from kindward.records import Line, Moment
from kindward.records.keys import id_of, kind_of
from kindward.wire.messages import Announce, Batch, Effects, Focus, Read, Stored
from kindward.wording.refusals import refusal


def erased(book: NotebookState, key: str) -> tuple[NotebookState, Effects]:
    """The notebook without a record and all that hangs on it; their texts wait for an undo.

    Entries and lines go with their Moment, and ahead of it: another tab that hears of one after the other is not to list
    them alone. A line that the reader pinned has become their own, and stays.
    """
    keys = [key, *(_hanging(book, id_of(key)) if kind_of(key) == Moment.kind else ())]
    gone = {each: book.texts[each] for each in keys if each in book.texts}
    form = None if book.form and book.form.key == key else book.form
    row = book.index.rows.get(name_of(key))
    book = replace(book, opened="", form=form, gone=gone, gone_when=row.when if row else "")
    book = changed(replace(book, turns=(*book.turns, Turn(gone))), [(each, None) for each in gone])
    return book, (Batch(erases=tuple(reversed(gone))), Announce("Erased. You can undo this."), Focus("gone"))


def _hanging(book: NotebookState, id: str) -> list[str]:
    """The keys of a Moment's entries, and of its lines that are not pinned."""
    lines = ((key, book.record_as(Line, key)) for key in book.index.pinnable.words)
    own = (key for key, line in lines if line and line.moment == id and not line.pinned)
    return [*book.index.entries_of.get(id, ()), *own]


def brought_back(book: NotebookState) -> tuple[NotebookState, Effects]:
    """What was erased last, in the same bytes, but for what has come back by itself: another tab's words stay.

    The texts are kept until storage has them.
    """
    back = {key: book.gone[key] for key in book.missing}
    if not back:
        return replace(book, gone={}), NOTHING
    first = next(iter(book.gone))
    focus = Focus("keeps", value_of(first)) if kind_of(first) in PINNABLE else Focus(row_part(name_of(first)))
    book = changed(replace(book, turns=(*book.turns, Turn(back, is_back=True))), list(back.items()))
    return book, (Batch(tuple(back.items())), Announce("It is back."), focus)


def answered(book: NotebookState, message: Stored) -> tuple[NotebookState, Effects]:
    """How an erasure or an undo went; where it was refused, all is shown as it was before."""
    if not book.turns:
        return book, NOTHING
    turn, *later = book.turns
    book = replace(book, turns=tuple(later))
    gone = {key: text for key, text in book.gone.items() if key not in turn.texts}
    if message.ok:
        return (replace(book, gone=gone) if turn.is_back else book), NOTHING
    said = refusal(message.reason, STILL_HERE)
    was = [(key, None if turn.is_back else text) for key, text in turn.texts.items()]
    book = changed(replace(book, problem=said, gone=book.gone if turn.is_back else gone), was)
    # What is shown may not be what is stored, such as a later release's: that is read again.
    again = (Read(kind_of(key), f"{key}~", 1) for key in turn.texts)
    return book, (Announce(said), *again)


def gone_rows(book: NotebookState) -> list[str]:
    """The row that was erased last and is not there again; what hangs on one has no row of its own."""
    first = next(iter(book.gone), "")
    return [name_of(first)] if first in book.missing and kind_of(first) not in PINNABLE else []


def draw_gone() -> Element:
    """What was erased, with the way back."""
    return div(".kw-gone", data_part="gone", data_live="true")[
        "Erased. ", button(".kw-quiet", type="button", data_press="undo", data_focus=True)["Undo"]
    ]
