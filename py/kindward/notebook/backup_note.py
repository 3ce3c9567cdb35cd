"""The one note of the notebook: a quiet line once twenty new entries are in no file yet. Nothing else reminds."""

from dataclasses import replace
from itertools import islice
from typing import Final

from htpy import Node, a, button, p

from kindward.notebook.editing import kept
from kindward.notebook.state import NotebookState
from kindward.practice.base import NOTHING
from kindward.records.settings import SETTINGS_ID, Settings
from kindward.records.times import instant, renewed
from kindward.wire.messages import Effects, Stamp
from kindward.wire.names import record_key

AFTER: Final = 20
"""So many new entries without an export bring the line; no more than are read first (loading.FIRST)."""
_KEY: Final = record_key(Settings.kind, SETTINGS_ID)


def _settings(book: NotebookState) -> Settings | None:
    """The settings as they stand; None while they are not read, or cannot be: they may say anything."""
    if Settings.kind in book.asked:
        return None
    return book.record_as(Settings, _KEY) if _KEY in book.texts else Settings(SETTINGS_ID, "")


def is_due(book: NotebookState) -> bool:
    """Whether there are so many entries made since the last export, and since the note was put off."""
    settings = _settings(book)
    if settings is None or len(book.index.order) < AFTER:
        return False
    since = max(instant(settings.exported), instant(settings.hushed))
    moments = (moment for id in book.index.order if (moment := book.moment(id)))
    return all(instant(moment.created) > since for moment in islice(moments, AFTER))


def hushed(book: NotebookState, stamp: Stamp) -> tuple[NotebookState, Effects]:
    """The note is put off: entries count for it from now on."""
    settings = _settings(book)
    if settings is None:
        return book, NOTHING
    created = settings.created or stamp.now
    updated = renewed(settings.updated, stamp.now)
    return kept(book, _KEY, replace(settings, created=created, hushed=stamp.now, updated=updated))


def draw(book: NotebookState) -> Node:
    """The line, with a way to the export and a way to be left alone."""
    if not is_due(book):
        return None
    return p(".kw-note")[
        "Your words are stored in this browser and nowhere else. If you like, ",
        a(href=f"{book.root}notebook/data/")["save a copy in a file"],
        ". ",
        button(".kw-quiet", type="button", data_press="hush")["Not now"],
    ]
