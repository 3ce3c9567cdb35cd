"""A letter in the notebook: sealed, open ahead of its day, or there to be read."""

from dataclasses import replace

from htpy import Element, Node, a, button, div, p

from kindward.notebook.editing import kept
from kindward.notebook.pieces import marked
from kindward.notebook.search.folded import wanted
from kindward.notebook.state import NotebookState, row_part
from kindward.practice.base import NOTHING
from kindward.practice.catalog import CARDS
from kindward.practice.pieces.aloud import draw_read_aloud
from kindward.practice.pieces.letters import draw_letter
from kindward.practice.theirs import naming
from kindward.records.letter import Letter, SealedLetter
from kindward.records.times import renewed
from kindward.wire.messages import Announce, Effects, Focus, Stamp
from kindward.wording.dates import day_in_words
from kindward.wording.titles import title


def turned(book: NotebookState, key: str, stamp: Stamp, *, is_open: bool) -> tuple[NotebookState, Effects]:
    """The letter under `key` opened ahead of its day, or sealed again; from its day on, neither changes anything."""
    letter = book.record_as(Letter, key)
    if letter is None or not letter.is_ahead(stamp.now[:10]):
        return book, NOTHING
    opened = stamp.now if is_open else ""
    letter = replace(letter, opened=opened, updated=renewed(letter.updated, stamp.now))
    book, effects = kept(replace(book, opened=key), key, letter)
    return book, (*effects, Announce("It is open." if is_open else "Sealed again."), Focus(row_part(key)))


def draw(book: NotebookState, key: str, letter: Letter | SealedLetter, erase: Element) -> Node:
    """A sealed letter with the way to open it, or the letter itself; `erase` is the button that erases it."""
    if isinstance(letter, SealedLetter):
        return [
            p["It is sealed until its day. You can open it sooner; that is fine, too."],
            div(".kw-buttons")[_button(key, letter, "open-letter", "Open it now"), erase],
        ]
    where = book.id("letter")
    return [
        draw_letter(letter, id=where, marked=lambda text: marked(text, wanted(book.find))),
        _change(book, letter),
        div(".kw-buttons")[
            draw_read_aloud(where),
            letter.is_ahead(book.today)
            and _button(key, letter, "seal-again", f"Seal it again until {day_in_words(letter.opens)}"),
            erase,
        ],
    ]


def _button(key: str, letter: Letter | SealedLetter, press: str, does: str) -> Element:
    return button(".kw-button", type="button", data_press=press, value=key)[naming(does, title(letter))]


def _change(book: NotebookState, letter: Letter) -> Node:
    """The way back into the practice, while the Moment is there that takes the letter along."""
    if book.moment(letter.moment) is None or letter.practice not in CARDS:
        return None
    link = a(href=f"{book.root}practices/{letter.practice}/", data_carry=letter.moment)["Change this letter"]
    return p(".kw-change")[link]
