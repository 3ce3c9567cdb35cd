"""A letter: what it could still say, how it is read and printed, and those that the reader wrote before."""

from collections.abc import Callable, Iterator
from typing import Final

from htpy import Element, Node, article, button, details, div, li, p, summary, ul

from kindward.language import find_clear_dangers
from kindward.practice.pieces.aloud import draw_read_aloud
from kindward.practice.pieces.base import Piece, Sheet, chosen, text_of
from kindward.practice.pieces.reply import SaidReply, answered
from kindward.practice.theirs import THEIRS
from kindward.records import After, Moment
from kindward.records.letter import Letter, SealedLetter, as_shown
from kindward.records.person import Person
from kindward.vocabulary.letter_voices import openings, signature
from kindward.wording.dates import day_in_words, day_of
from kindward.wording.titles import title

MOST: Final = 5
"""So many of the letters written before are there to be read; the notebook has all."""
BEGUN: Final = 60
"""From so many characters on a letter is begun, and what it does not say yet may be offered."""


def letter_of(sheet: Sheet) -> Letter:
    """The letter as it stands on the page, in fields that are called as the record's; of the day on which it is written."""
    voice, text = next(reversed(chosen(sheet.answers, "voice")), ""), text_of(sheet.answers, "text")
    came = next((each.created for each in sheet.own(Letter) if text and each.text == text), "")
    return Letter("", came or sheet.today, voice=voice, to=text_of(sheet.answers, "to"), text=text)


def people_kept(sheet: Sheet) -> Iterator[str]:
    """Whom the reader keeps in their corner, by name."""
    return (person.name for person in sheet.own(Person))


def beginnings(sheet: Sheet) -> Iterator[str]:
    """Openings for the voice, while they would take the place of no word of the reader's."""
    offered = openings(letter_of(sheet).voice)
    return (each for each in offered if text_of(sheet.answers, "text") in ("", *offered))


def steps_in_it(sheet: Sheet) -> Iterator[str]:
    """What the letter says that could be done."""
    from kindward.language.coverage import repairs

    return iter(repairs(text_of(sheet.answers, "text")))


class LetterHints(Piece):
    """What the letter on the page could also say: invitations for what the rules do not find. They mark nothing.

    While words of danger stand in it, nothing is said about it.
    """

    __slots__ = ()

    def draw(self, sheet: Sheet) -> Node:
        return answered(sheet, self._missing)

    def _missing(self, sheet: Sheet) -> SaidReply | None:
        from kindward.language.coverage import coverage  # the rules are many: read when there is a letter

        text = text_of(sheet.answers, "text")
        if len(text) < BEGUN or find_clear_dangers(text):
            return None
        missing = [hint.invitation for hint in coverage(text) if not hint.spans]
        return (
            SaidReply("If you like, you could also say something about this:", ul[(li[each] for each in missing)])
            if missing
            else None
        )


class ShownLetter(Piece):
    """The letter on the page, to be read slowly, heard, and printed as a letter."""

    __slots__ = ()

    def draw(self, sheet: Sheet) -> Node:
        return answered(sheet, self._shown)

    def _shown(self, sheet: Sheet) -> Node:
        letter = letter_of(sheet)
        if not letter.text.strip():
            return p["Once your letter has words, you can read it here."]
        where = sheet.id("letter")
        prints = button(".kw-quiet", type="button", data_press="print")["Print it as a letter"]
        return [draw_letter(letter, id=where), div(".kw-buttons")[draw_read_aloud(where), prints]]


class EarlierLetters(Piece):
    """The reader's letters, folded, for somebody who was here before; a sealed one only says until when.

    Without any, nothing stands here. A letter with words of danger in it is not shown again, nor one that left the reader
    heavier, nor the one on the page.
    """

    __slots__ = ()

    def draw(self, sheet: Sheet) -> Node:
        return answered(sheet, self._listed)

    def _listed(self, sheet: Sheet) -> Node:
        letters = [letter for letter in _before(sheet) if not find_clear_dangers(letter.text)][:MOST]
        shown = (as_shown(letter, sheet.today) for letter in letters)
        return (
            len(letters) > 0
            and div(".kw-again")[
                p["You have written to yourself before. You could read it first, or leave it:"],
                (_folded(letter, sheet.id(f"earlier-{number}")) for number, letter in enumerate(shown, 1)),
            ]
        )


def _before(sheet: Sheet) -> Iterator[Letter]:
    moments = (*sheet.own(Moment), *((sheet.moment,) if sheet.moment else ()))
    passed = {moment.id for moment in moments if moment is sheet.moment or moment.after == After.HEAVIER}
    return (letter for letter in sheet.own(Letter) if letter.moment not in passed)


def _folded(letter: Letter | SealedLetter, id: str) -> Element:
    if isinstance(letter, SealedLetter):
        return p(".kw-letter-sealed")[f"{title(letter)}. If you want it sooner, you can open it in your notebook."]
    on = day_in_words(day_of(letter.created))
    return details[summary(THEIRS)[title(letter), on and f", {on}"], draw_letter(letter, id=id, dated=False)]


def _as_it_is(text: str) -> Node:
    return text


def draw_letter(letter: Letter, *, id: str, dated: bool = True, marked: Callable[[str], Node] = _as_it_is) -> Element:
    """A letter with its day, its salutation and its signature.

    Args:
        letter: the letter; its day is the one on which it was made.
        id: the HTML id of its words; the day is none of them.
        dated: whether its day stands over it.
        marked: draws the letter's text, such as with a search's words marked.
    """
    on = dated and day_in_words(day_of(letter.created))
    signed = signature(letter.voice)
    return article(".kw-letter")[
        on and p(".kw-letter-day")[on],
        div(THEIRS, id=id)[
            p[f"Dear {letter.to.strip() or 'you'},"],
            p(".kw-letter-text")[marked(letter.text.strip())],
            signed and p(".kw-letter-signed")[signed],
        ],
    ]
