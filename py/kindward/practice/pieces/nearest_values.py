"""Two of the reader's values, found by saying which of two is nearer, again and again; or tapped by hand."""

from typing import Final

from htpy import Node, button, div, fieldset, legend, p, span

from kindward.practice.pieces.base import OWN, Answers, Piece, Sheet, chip, picked
from kindward.practice.pieces.reply import SaidReply, answered
from kindward.practice.pieces.values import NEAR, RATHER, near, words
from kindward.practice.pieces.write import own_words
from kindward.practice.theirs import THEIRS
from kindward.vocabulary.feelings import listed
from kindward.wire.messages import Answer

ENOUGH: Final = 2
"""So many are near."""

type Pair = tuple[str, str]


def two_of(values: tuple[str, ...], compared: frozenset[Pair]) -> tuple[tuple[str, ...], Pair | None]:
    """The nearest of `values` as far as they are found, and the two to compare next, or None once two are found.

    A knock-out finds the first. The second can only be one that met the first, so these meet each other: for five values
    five or six comparisons in all.

    Args:
        values: the words, each once.
        compared: pairs, the nearer one first.
    """
    found: list[str] = []
    left = list(values)
    while left and len(found) < ENOUGH:
        best = _best(left, compared)
        if isinstance(best, tuple):
            return tuple(found), best
        found.append(best)
        left = [each for each in values if (best, each) in compared and each not in found]
    return tuple(found), None


def _best(values: list[str], compared: frozenset[Pair]) -> str | Pair:
    """The one that no other goes ahead of, or the next two to compare."""
    while len(values) > 1:
        ahead: list[str] = []
        for one, other in zip(values[::2], values[1::2], strict=False):
            if (one, other) in compared or (other, one) in compared:
                ahead.append(one if (one, other) in compared else other)
            else:
                return one, other
        values = ahead + values[len(ahead) * 2 :]
    return values[0]


def _compared(answers: Answers) -> frozenset[Pair]:
    pairs = (each.partition("\n") for each in picked(answers, RATHER))
    return frozenset((one, other) for one, _, other in pairs)


class TwoOfThem(Piece):
    """Two values at a time, to say which is nearer, until two are left; and all of them to tap two by hand."""

    __slots__ = ()

    def draw(self, sheet: Sheet) -> Node:
        chosen, everyone = near(sheet), words(sheet)
        return [
            answered(sheet, _comparing),
            fieldset(".kw-choice")[
                legend[_TWO],
                bool(everyone)
                and div(".kw-chips")[
                    (
                        chip(NEAR, each, checked=each in chosen, many=True, of="among the two", is_theirs=True)
                        for each in everyone
                    )
                ],
                own_words(sheet, NEAR, _IN_OWN),
            ],
            answered(sheet, _more_than_two),
        ]

    def names(self) -> tuple[str, ...]:
        return (NEAR, NEAR + OWN, RATHER)

    def asks(self) -> dict[str, str]:
        return {NEAR: _TWO, NEAR + OWN: _IN_OWN}

    def followed(self, sheet: Sheet, action: str, value: str) -> tuple[dict[str, Answer], str, str] | None:
        answers = dict(sheet.answers)
        if action == "compare-anew":
            answers |= {RATHER: ()}
        elif action == "rather":
            answers |= {RATHER: (*picked(answers, RATHER), value)}
        else:
            return None
        found, ahead = two_of(words(sheet), _compared(answers))
        if ahead is None:
            return {**answers, NEAR: found, NEAR + OWN: ""}, f"Closest to you now: {listed(found)}.", NEAR
        return answers, f"{ahead[0]}, or {ahead[1]}?", "\n".join(ahead)


_TWO: Final = "The two that matter most to you now"
_IN_OWN: Final = "Or in your own words"


def _comparing(sheet: Sheet) -> Node:
    everyone = words(sheet)
    if len(everyone) <= ENOUGH:
        return p["Once there are three words or more, you can compare them here, two at a time."]
    _, ahead = two_of(everyone, _compared(sheet.answers))
    if ahead is None:
        return div(".kw-buttons")[button(".kw-quiet", type="button", data_press="compare-anew")["Compare them again"]]
    return [
        p["Which of these two matters more to you right now?"],
        div(".kw-buttons")[
            (
                button(".kw-button", THEIRS, type="button", data_press="rather", value=f"{one}\n{other}")[
                    one, span(".kw-announce")[f": rather than {other}"]
                ]
                for one, other in (ahead, ahead[::-1])
            )
        ],
    ]


def _more_than_two(sheet: Sheet) -> SaidReply | None:
    is_more = len(near(sheet)) > ENOUGH
    return (
        SaidReply("That is more than two. It may be easier with two, and you can leave it as it is.", None)
        if is_more
        else None
    )
