"""Erasing a record with all that hangs on it, and bringing it back as it was."""

import json
from dataclasses import replace

from kindward.messages import Announce, Effect, Effects, Erase, Focus, Save
from kindward.notebook.book import Book, Form, id_of, kind_of, opened
from kindward.notebook.editing import part_of
from kindward.notebook.reading import changed
from kindward.practice import NOTHING
from kindward.records import Line, Moment


def erased(book: Book, key: str) -> tuple[Book, Effects]:
    """The book without a record and all that hangs on it; their texts wait for an undo.

    Entries and lines go with their Moment. A line that the reader pinned has become their own, and stays.
    """
    keys = [key, *(_hanging(book, id_of(key)) if kind_of(key) == Moment.kind else ())]
    gone = {each: book.texts[each] for each in keys if each in book.texts}
    form = None if book.form and book.form.key == key else book.form
    book = changed(replace(book, opened="", form=form), [(each, None) for each in gone])
    said = (Announce("Erased. You can undo this."), Focus("gone"))
    return replace(book, gone=gone), (*(Erase(each) for each in gone), *said)


def _hanging(book: Book, id: str) -> list[str]:
    lines = [(key, text) for key, text in book.index.keeps.items() if kind_of(key) == Line.kind and id in text]
    held = ((key, line) for key, text in lines if (line := opened(Line, text)))
    return [*book.index.of.get(id, ()), *(key for key, line in held if line.moment == id and not line.pinned)]


def brought_back(book: Book) -> tuple[Book, Effects]:
    """What was erased last, in the same bytes."""
    if not book.gone:
        return book, NOTHING
    saves: tuple[Effect, ...] = tuple(Save(key, text, json.loads(text)["v"]) for key, text in book.gone.items())
    part = part_of(Form(kind_of(key := next(iter(book.gone))), key))
    book = changed(replace(book, gone={}), list(book.gone.items()))
    return book, (*saves, Announce("It is back."), Focus("keeps" if part == "keep" else part))
