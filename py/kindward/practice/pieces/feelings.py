"""Feeling words, and how strong each is."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from htpy import Element, Node, div, fieldset, legend, p, span, strong

from kindward.practice.drawn import drawn_once
from kindward.practice.help_card import HEAVY, STRONG
from kindward.practice.pieces.base import (
    FEELINGS,
    OWN,
    Answers,
    Piece,
    Sheet,
    as_answers,
    chips,
    chosen_many,
    number,
    picked,
)
from kindward.practice.pieces.choose import Scale
from kindward.practice.pieces.write import own_words
from kindward.records import Felt, Record
from kindward.vocabulary import feelings
from kindward.wire.messages import Answer

STRENGTH: Final = "strength"
"""The field that says how strong it is right now; with a dot and a feeling's word, how strong that is."""
_STRENGTH: Final = f"{STRENGTH}."


@dataclass(frozen=True, slots=True)
class Feelings(Piece):
    """Feeling words in families, words of the reader's own, and (`strength`) how strong each of the first three is."""

    ask: str = "Which words come close? Any number, or none."
    strength: bool = False

    def draw(self, sheet: Sheet) -> Node:
        words = chosen_many(sheet.answers, FEELINGS)
        return fieldset(".kw-choice.kw-feelings")[
            legend[self.ask],
            (self._family(sheet, name, own, words) for name, own in self.families(sheet)),
            own_words(sheet, FEELINGS, "Words of your own, with commas between them"),
            self._named(sheet, tuple(word for word in words if word not in picked(sheet.answers, FEELINGS)), words),
        ]

    def families(self, sheet: Sheet) -> Iterator[tuple[str, tuple[str, ...]]]:
        """The words to choose from, in rows, each with its name; a row without words is not seen."""
        rows = ((family.name, tuple(each.word for each in family.common)) for family in feelings.FAMILIES)
        return (row for row in rows if row[1])

    @property
    def options(self) -> tuple[str, ...]:
        """The words that can stand among the choices; any other is the reader's own."""
        return feelings.COMMON

    def _family(self, sheet: Sheet, name: str, own: tuple[str, ...], words: tuple[str, ...]) -> Node:
        """A family of words, and what follows from those that were tapped right under it."""
        tapped = tuple(word for word in own if word in picked(sheet.answers, FEELINGS))
        theirs = tuple(word for word in own if word not in feelings.WORDS)
        if not own:  # the region for its meanings is there before its first word
            return self._named(sheet, (), words)
        if not tapped:
            return _untouched(name, own, theirs)
        return _framed(name, chips(FEELINGS, own, tapped, many=True, theirs=theirs), self._named(sheet, tapped, words))

    def _named(self, sheet: Sheet, some: tuple[str, ...], words: tuple[str, ...]) -> Node:
        """What `some` of the named `words` mean, and how strong they are. A meaning is said when it comes, and not again."""
        return [
            div(".kw-meanings", aria_live="polite")[(_meaning(word, sheet.id(f"meaning-{word}")) for word in some)],
            (
                [self.strength and word in words[:3] and _strength(word).draw(sheet), sheet.under(_STRENGTH + word)]
                for word in some
            ),
        ]

    def names(self) -> tuple[str, ...]:
        return (FEELINGS, FEELINGS + OWN)

    def owns(self, name: str) -> bool:
        return name in self.names() or name.startswith(_STRENGTH)

    @staticmethod
    def words(answers: Answers) -> tuple[str, ...]:
        """The feelings that were named, the reader's own last, each by itself."""
        return chosen_many(answers, FEELINGS)

    @staticmethod
    def heavy_fields(answers: Answers) -> tuple[str, ...]:
        """The fields for the strength of each feeling that is no task: hopeless, worthless, numb; the strongest first."""
        heavy = sorted(_heavy(answers), key=lambda word: -_strength_of(answers, word))
        return tuple(_STRENGTH + word for word in heavy)

    @staticmethod
    def is_too_heavy(answers: Answers) -> bool:
        """Whether such a feeling is so strong that people to call come first."""
        return any(_strength_of(answers, word) >= STRONG for word in _heavy(answers))

    def keep(self, answers: Answers) -> dict[str, Any]:
        words = chosen_many(answers, FEELINGS)
        felt = tuple(Felt(word, number(answers, _STRENGTH + word)) for word in words)
        return {"feelings": felt} if felt else {}

    def fill(self, record: Record) -> dict[str, Answer]:
        felt: tuple[Felt, ...] = getattr(record, "feelings", ())
        rated = (
            (word, str(each.intensity)) for each in felt if each.intensity is not None for word in _apart(each.word)
        )
        words = tuple(each.word for each in felt)
        return as_answers(FEELINGS, words, self.options, many=True) | {_STRENGTH + word: at for word, at in rated}


def strongest(answers: Answers) -> int:
    """How strong the strongest of the feelings is that were named; 0 where no strength was given."""
    return max((_strength_of(answers, word) for word in chosen_many(answers, FEELINGS)), default=0)


def is_strong(answers: Answers) -> bool:
    """Whether it is so strong, or a feeling that was named, that steadying comes first."""
    return max(number(answers, STRENGTH) or 0, strongest(answers)) >= STRONG


def _strength_of(answers: Answers, word: str) -> int:
    return number(answers, _STRENGTH + word) or 0


def _apart(word: str) -> tuple[str, ...]:
    """A feeling kept in earlier releases may be two words with a comma between them; both were as strong."""
    return chosen_many({FEELINGS + OWN: word}, FEELINGS)


def _heavy(answers: Answers) -> tuple[str, ...]:
    return tuple(word for word in chosen_many(answers, FEELINGS) if word.lower() in HEAVY)


def _strength(word: str) -> Scale:
    ask = f"How strong is “{word}”?"
    return Scale(_STRENGTH + word, ask, "barely there", "as strong as it gets", is_theirs=word not in feelings.WORDS)


@drawn_once
def _untouched(name: str, own: tuple[str, ...], theirs: tuple[str, ...]) -> Element:
    """A family of which no word was tapped; `theirs` are those of its words that are the reader's."""
    return _framed(name, chips(FEELINGS, own, (), many=True, theirs=theirs), div(".kw-meanings", aria_live="polite"))


def _framed(name: str, words: Node, under: Node) -> Element:
    label = span(".kw-family-name", aria_hidden="true")[name]
    return div(".kw-family", role="group", aria_label=name)[label, div[words, under]]


def _meaning(word: str, where: str) -> Node:
    known = feelings.WORDS.get(word)
    return p(id=where)[strong[known.word], f": {known.meaning}."] if known else None
