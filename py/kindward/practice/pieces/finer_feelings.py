"""All feeling words, family by family: those the reader used before come first, and only families they opened are spread out."""

from collections.abc import Iterator
from itertools import islice
from typing import Final

from htpy import Node, p, strong

from kindward.language import find_dangers
from kindward.practice.help_card import HEAVY
from kindward.practice.pieces.base import FEELINGS, Sheet, fill_button, picked
from kindward.practice.pieces.feelings import Feelings
from kindward.records import After
from kindward.vocabulary.body import FAMILIES_BY_SENSE
from kindward.vocabulary.feelings import FAMILIES, WORDS

FAMILY: Final = "family"
SENSE: Final = "sense"
"""The fields for a rough guess, and for what something is like in the body: both open families."""
USED: Final = "Words you have used here"
_MOST: Final = 12
"""So many of the reader's words come first."""


def by_sense(sheet: Sheet) -> tuple[str, ...]:
    """The families that go with what was noticed in the body, in their order."""
    found = {name for sense in picked(sheet.answers, SENSE) for name in FAMILIES_BY_SENSE.get(sense, ())}
    return tuple(family.name for family in FAMILIES if family.name in found)


class FinerFeelings(Feelings):
    """Every word of the families that were opened; where none was, the best known of each family.

    Words that the reader named here before stand first, the newest at the front, and nothing is counted. What is too heavy to
    be met at once (HEAVY) keeps its place in its family, and words of danger are never shown again.
    """

    __slots__ = ()

    def families(self, sheet: Sheet) -> Iterator[tuple[str, tuple[str, ...]]]:
        named = picked(sheet.answers, FEELINGS)
        # A word of their own that is ticked stays where it can be unticked, also when it is read no longer.
        own = (word for word in named if word not in WORDS)
        used = tuple(dict.fromkeys((*islice(_used(sheet), _MOST), *own)))
        yield USED, used
        guessed = picked(sheet.answers, FAMILY)
        opened = [each.name for each in FAMILIES if each.name in guessed or each.name in by_sense(sheet)]
        for family in FAMILIES:
            best_known = () if opened else family.common or family.finer[:4]
            shown = family.feelings if family.name in opened else best_known
            words = (each.word for each in family.feelings if each in shown or each.word in named)
            yield family.name, tuple(word for word in words if word not in used)

    @property
    def options(self) -> tuple[str, ...]:
        return tuple(WORDS)


def _used(sheet: Sheet) -> Iterator[str]:
    """The words of earlier times."""
    words = dict.fromkeys(felt.word for moment in sheet.earlier for felt in moment.feelings)
    return (word for word in words if word.strip() and word.lower() not in HEAVY and not find_dangers(word))


def asked_for(sheet: Sheet) -> Node:
    """What each feeling that was named often asks for; a tap puts it into the field "step"."""
    named = [WORDS[word] for word in sheet.chosen_many(FEELINGS) if word in WORDS]
    if not named:
        return "With or without a word, you could ask what would be good now: rest, company, quiet, or nothing."
    asks = ((each, each.asks[:1].upper() + each.asks[1:]) for each in named[:3])
    return [[p[strong[each.word], " often asks for:"], fill_button("step", offer)] for each, offer in asks]


def answered_before(sheet: Sheet) -> Iterator[str]:
    """What the reader wanted to do when they named one of these feelings before, unless it left them heavier."""
    words = set(sheet.chosen_many(FEELINGS))
    same = (each for each in sheet.earlier if words & {felt.word for felt in each.feelings})
    return (each.next_step for each in same if each.after != After.HEAVIER)
