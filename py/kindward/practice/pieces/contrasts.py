"""Questions that may part two feelings which lie close together: guilty or ashamed, lonely or alone."""

from typing import Final

from htpy import Element, Node, fieldset, legend, p

from kindward.practice.pieces.base import FEELINGS, Answers, Piece, Sheet, chips, picked
from kindward.practice.pieces.reply import answered
from kindward.vocabulary.near_feelings import CONTRASTS, Contrast
from kindward.wire.messages import Answer

BOTH: Final = "both"
NOT_SURE: Final = "not sure"
_MOST: Final = 3
"""So many are asked at a time."""
_NONE_YET: Final = "Some words are close in meaning. If yours are, a question appears here. You can also skip it."


class Contrasts(Piece):
    """A question for each pair of which a word was tapped. An answer changes the words, and can be taken back."""

    __slots__ = ()

    def draw(self, sheet: Sheet) -> Node:
        return answered(sheet, _asked)

    def names(self) -> tuple[str, ...]:
        return tuple(_field(each) for each in CONTRASTS)

    def asks(self) -> dict[str, str]:
        return {_field(each): each.ask for each in CONTRASTS}

    def typed(self, before: Answers, name: str, value: Answer) -> dict[str, Answer]:
        contrast = next(each for each in CONTRASTS if _field(each) == name)
        stay = {contrast.to_one: {contrast.one}, contrast.to_other: {contrast.other}, BOTH: contrast.pair}
        if not isinstance(value, str) or value not in stay:
            return {}
        words = picked(before, FEELINGS)
        kept = (word for word in words if word in stay[value] or word not in contrast.pair)
        return {FEELINGS: tuple(dict.fromkeys((*kept, *sorted(stay[value]))))}


def _field(contrast: Contrast) -> str:
    return f"near.{contrast.one} or {contrast.other}"


def _asked(sheet: Sheet) -> Node:
    return [_drawn(each, picked(sheet.answers, _field(each))) for each in _open(sheet.answers)] or p[_NONE_YET]


def _open(answers: Answers) -> list[Contrast]:
    """The pairs to ask about: those that were answered, then those of which both words were tapped, then others."""
    words = picked(answers, FEELINGS)
    done = [each for each in CONTRASTS if picked(answers, _field(each))]
    near = [each for each in CONTRASTS if each not in done and each.pair.intersection(words)]
    return (done + sorted(near, key=lambda each: len(each.pair.difference(words))))[: max(_MOST, len(done))]


def _drawn(contrast: Contrast, answer: tuple[str, ...]) -> Element:
    options = (contrast.to_one, contrast.to_other, BOTH, NOT_SURE)
    return fieldset(".kw-choice")[legend[contrast.ask], chips(_field(contrast), options, answer, many=False)]
