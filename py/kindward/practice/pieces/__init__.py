"""The pieces a step is made of: places to write, choices, scales, feelings, kind lines, counts, and replies in Python.

Each piece draws native form controls, so that it can be filled in before Python arrives and printed without it. A piece
with `into` shares its words with the record that the practice keeps: it is prefilled from that field and kept into it.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

from kindward.practice.pieces.base import (
    FEELINGS,
    IN_THE_BOX,
    OWN,
    Answers,
    Piece,
    Running,
    Sheet,
    chip,
    chosen,
    chosen_many,
    fill_button,
    given_before,
    kept_before,
    number,
    picked,
    text_of,
)
from kindward.practice.pieces.choose import Choice, Scale, Taps
from kindward.practice.pieces.feelings import Feelings, is_strong
from kindward.practice.pieces.line import KindLine, helped_before, why_first
from kindward.practice.pieces.reply import Offers, Reply, ReplyTo, own_values, reply_place, said_by_allies
from kindward.practice.pieces.write import Text, own_words
from kindward.wording.lines import lines

if TYPE_CHECKING:
    from kindward.practice.pieces.anchor import Anchor
    from kindward.practice.pieces.answered_before import AnsweredBefore
    from kindward.practice.pieces.arrange import Again, Beside, When
    from kindward.practice.pieces.body import Body
    from kindward.practice.pieces.contrasts import Contrasts
    from kindward.practice.pieces.dates import Date, Time
    from kindward.practice.pieces.deck import Deck
    from kindward.practice.pieces.findings import Findings, Rewordings
    from kindward.practice.pieces.finer_feelings import FinerFeelings
    from kindward.practice.pieces.gate import Gate, Steadying
    from kindward.practice.pieces.labels import Labels
    from kindward.practice.pieces.letters import EarlierLetters, LetterHints, ShownLetter
    from kindward.practice.pieces.met_before import MetBefore
    from kindward.practice.pieces.pacer import Pacer, minutes, seconds
    from kindward.practice.pieces.results import Results
    from kindward.practice.pieces.ring import Ring
    from kindward.practice.pieces.say import Say
    from kindward.practice.pieces.scenes import Scenes
    from kindward.practice.pieces.voices import Voices

_LATE: Final = {
    "Again": "arrange",
    "Anchor": "anchor",
    "AnsweredBefore": "answered_before",
    "Beside": "arrange",
    "Body": "body",
    "Contrasts": "contrasts",
    "Date": "dates",
    "Deck": "deck",
    "EarlierLetters": "letters",
    "Findings": "findings",
    "FinerFeelings": "finer_feelings",
    "Gate": "gate",
    "Labels": "labels",
    "LetterHints": "letters",
    "MetBefore": "met_before",
    "Pacer": "pacer",
    "Results": "results",
    "Rewordings": "findings",
    "Ring": "ring",
    "Say": "say",
    "Scenes": "scenes",
    "ShownLetter": "letters",
    "Steadying": "gate",
    "Time": "dates",
    "Voices": "voices",
    "When": "arrange",
    "minutes": "pacer",
    "seconds": "pacer",
}
"""Pieces that most practices do without, and the module of each: it is imported by the practice that names one."""


def __getattr__(name: str) -> Any:
    if name not in _LATE:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found = getattr(import_module(f"{__name__}.{_LATE[name]}"), name)
    globals()[name] = found
    return found


__all__ = [
    "FEELINGS",
    "IN_THE_BOX",
    "OWN",
    "Again",
    "Anchor",
    "AnsweredBefore",
    "Answers",
    "Beside",
    "Body",
    "Choice",
    "Contrasts",
    "Date",
    "Deck",
    "EarlierLetters",
    "Feelings",
    "Findings",
    "FinerFeelings",
    "Gate",
    "KindLine",
    "Labels",
    "LetterHints",
    "MetBefore",
    "Offers",
    "Pacer",
    "Piece",
    "Reply",
    "ReplyTo",
    "Results",
    "Rewordings",
    "Ring",
    "Running",
    "Say",
    "Scale",
    "Scenes",
    "Sheet",
    "ShownLetter",
    "Steadying",
    "Taps",
    "Text",
    "Time",
    "Voices",
    "When",
    "chip",
    "chosen",
    "chosen_many",
    "fill_button",
    "given_before",
    "helped_before",
    "is_strong",
    "kept_before",
    "lines",
    "minutes",
    "number",
    "own_values",
    "own_words",
    "picked",
    "reply_place",
    "said_by_allies",
    "seconds",
    "text_of",
    "why_first",
]
