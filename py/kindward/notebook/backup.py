"""The one note of the notebook: a quiet line once twenty new entries are in no file yet. Nothing else reminds."""

from typing import Final

from htpy import Node, a, button, p

from kindward.names import record_key
from kindward.notebook.book import Book, opened
from kindward.records import SETTINGS_ID, Settings
from kindward.records.times import instant

AFTER: Final = 20
"""So many new entries without an export bring the line; no more than are read first (reading.FIRST)."""


def is_due(book: Book) -> bool:
    """Whether there are so many entries made since the last export, and since the note was put off; not while the settings
    cannot be read, since they may say otherwise."""
    text = book.texts.get(record_key(Settings.kind, SETTINGS_ID))
    settings = Settings(SETTINGS_ID, "") if text is None else opened(Settings, text)
    if settings is None or book.asked & {Settings.kind}:
        return False
    since = max(instant(settings.exported), instant(settings.hushed))
    newest = (moment for id in book.index.order if (moment := book.moment(id)))
    return all(instant(moment.created) > since for _, moment in zip(range(AFTER), newest, strict=False)) and (
        len(book.index.order) >= AFTER
    )


def note(book: Book) -> Node:
    """The line, with a way to the export and a way to be left alone."""
    if not is_due(book):
        return None
    return p(".kw-note")[
        "These words lie in this browser alone. If you like, ",
        a(href=f"{book.root}notebook/data/")["keep a copy in a file"],
        ". ",
        button(".kw-quiet", type="button", data_press="hush")["Not now"],
    ]
