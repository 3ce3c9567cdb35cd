"""Erasing a record with all that hangs on it, and bringing back what is not there again; each all at once, or not at all."""

from dataclasses import replace

from kindward.messages import Announce, Batch, Effects, Focus, Read, Stored
from kindward.notebook.book import Book, Turn, id_of, kind_of, name_of, opened, row_part
from kindward.notebook.editing import PROBLEMS
from kindward.notebook.index import KEEPS
from kindward.notebook.reading import changed
from kindward.practice import NOTHING
from kindward.records import Line, Moment


def erased(book: Book, key: str) -> tuple[Book, Effects]:
    """The book without a record and all that hangs on it; their texts wait for an undo.

    Entries and lines go with their Moment, and ahead of it: another tab that hears of one after the other is not to list
    them alone. A line that the reader pinned has become their own, and stays.
    """
    keys = [key, *(_hanging(book, id_of(key)) if kind_of(key) == Moment.kind else ())]
    gone = {each: book.texts[each] for each in keys if each in book.texts}
    form = None if book.form and book.form.key == key else book.form
    book = changed(replace(book, opened="", form=form), [(each, None) for each in gone])
    said = (Announce("Erased. You can undo this."), Focus("gone"))
    return replace(book, gone=gone, turns=(*book.turns, Turn(gone))), (Batch(erases=tuple(reversed(gone))), *said)


def _hanging(book: Book, id: str) -> list[str]:
    lines = [(key, book.texts[key]) for key in book.index.kept.words if kind_of(key) == Line.kind]
    held = ((key, line) for key, text in lines if id in text and (line := opened(Line, text)))
    return [*book.index.of.get(id, ()), *(key for key, line in held if line.moment == id and not line.pinned)]


def brought_back(book: Book) -> tuple[Book, Effects]:
    """What was erased last, in the same bytes, but for what has come back by itself: another tab's words stay.

    The texts are kept until storage has them.
    """
    back = {key: book.gone[key] for key in book.missing}
    if not back:
        return replace(book, gone={}), NOTHING
    first = next(iter(book.gone))
    part = "keeps" if kind_of(first) in KEEPS else row_part(name_of(first))
    book = changed(replace(book, turns=(*book.turns, Turn(back, is_back=True))), list(back.items()))
    return book, (Batch(tuple(back.items())), Announce("It is back."), Focus(part))


def answered(book: Book, message: Stored) -> tuple[Book, Effects]:
    """How an erasure or an undo went; where it was refused, all is shown as it was before."""
    if not book.turns:
        return book, NOTHING
    turn, *later = book.turns
    book = replace(book, turns=tuple(later))
    gone = {key: text for key, text in book.gone.items() if key not in turn.texts}
    if message.ok:
        return (replace(book, gone=gone) if turn.is_back else book), NOTHING
    said = PROBLEMS.get(message.reason, PROBLEMS[""])
    was = [(key, None if turn.is_back else text) for key, text in turn.texts.items()]
    book = changed(replace(book, problem=said, gone=book.gone if turn.is_back else gone), was)
    # What is shown may not be what is stored, such as a later release's: that is read again.
    again = (Read(kind_of(key), f"{key}~", 1) for key in turn.texts)
    return book, (Announce(said), *again)
