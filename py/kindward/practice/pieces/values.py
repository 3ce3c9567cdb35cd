"""The reader's values: about five are named, kept as they are changed, and a moment is played again beside one."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final

from htpy import Node, details, div, fieldset, legend, p, summary

from kindward.language import find_dangers
from kindward.practice.pieces.base import OWN, Answers, Piece, Sheet, chip, chips, chosen, chosen_many, picked, text_of
from kindward.practice.pieces.choose import Choice
from kindward.practice.pieces.reply import SaidReply, answered
from kindward.practice.pieces.write import own_words
from kindward.practice.theirs import around
from kindward.records.times import place_in_time, renewed
from kindward.records.value import Value
from kindward.vocabulary.approval import RULE
from kindward.vocabulary.feelings import listed
from kindward.vocabulary.values import ASKS, MIXED, MORE, VALUES
from kindward.wire.messages import Answer

NAMED: Final = "values"
"""The field for values that are new here."""
NEAR: Final = "near"
"""The field for the two that matter most now."""
STOOD: Final = "stood"
"""The field for how a moment stood to a value."""
AWAY: Final = "_away"
"""The ids of kept values that go when the page is kept."""
RATHER: Final = "_rather"
"""What was compared so far, each as the nearer value, a line break, and the other."""
FEW: Final = 7
"""From more than so many on, comparing takes long."""


def kept(sheet: Sheet) -> tuple[Value, ...]:
    """The values in the notebook that stay, the oldest first; words of danger are not shown again."""
    away = picked(sheet.answers, AWAY)
    return tuple(value for value in _stored(sheet) if value.id not in away)


def _stored(sheet: Sheet) -> list[Value]:
    found = (each for each in sheet.own(Value) if each.text.strip() and not find_dangers(each.text))
    return sorted(found, key=lambda each: (place_in_time(each.created), each.id))


def words(sheet: Sheet) -> tuple[str, ...]:
    """All values as they stand: the kept ones that stay, and those that are new here; each once, in whatever letters."""
    return _each_once((*(value.text for value in kept(sheet)), *_new(sheet)))


def _new(sheet: Sheet) -> tuple[str, ...]:
    return (*chosen_many(sheet.answers, NAMED), *chosen_many({NEAR + OWN: text_of(sheet.answers, NEAR + OWN)}, NEAR))


def _each_once(texts: Iterable[str]) -> tuple[str, ...]:
    found: dict[str, str] = {}
    for text in texts:
        found.setdefault(_same(text), " ".join(text.split()))
    return tuple(found.values())


def _same(text: str) -> str:
    return " ".join(text.split()).casefold()


def near(sheet: Sheet) -> tuple[str, ...]:
    """The two that matter most now: as they were chosen here, or as they are kept."""
    if NEAR in sheet.answers or text_of(sheet.answers, NEAR + OWN):
        said = {_same(word) for word in chosen_many(sheet.answers, NEAR)}
        return tuple(word for word in words(sheet) if _same(word) in said)
    return tuple(value.text for value in kept(sheet) if value.near)


# --- what is kept ----------------------------------------------------------------------------------------------------


def to_keep(sheet: Sheet, *, id: str, now: str) -> Iterator[Value]:
    """The new values, and the kept ones of which it changed whether they are near, each on its newest version.

    Which two are near is one choice about all of them: made here, it holds for every value, and nothing else of a kept one
    is touched. A word that is kept already is not kept twice.
    """
    is_near = {_same(word) for word in near(sheet)}
    known = {_same(value.text) for value in _stored(sheet)}
    for value in kept(sheet):
        if value.near != (_same(value.text) in is_near):
            yield replace(value, near=not value.near, updated=renewed(value.updated, now))
    new = [word for word in _each_once(_new(sheet)) if _same(word) not in known]
    for at, word in enumerate(new, 1):
        yield Value(f"{id}-{at}", now, now, text=word, near=_same(word) in is_near, practice="values")


def to_erase(sheet: Sheet) -> tuple[str, ...]:
    """The ids of kept values that the reader has taken away."""
    away = picked(sheet.answers, AWAY)
    return tuple(value.id for value in _stored(sheet) if value.id in away)


def without_values(answers: Answers) -> dict[str, Answer]:
    """The answers that are about no value's record."""
    ours = (NAMED, NAMED + OWN, NEAR, NEAR + OWN, AWAY, RATHER)
    return {name: value for name, value in answers.items() if name not in ours}


# --- words to tap or write ---------------------------------------------------------------------------------------------


class Values(Piece):
    """Words for values to tap or write, those in the notebook over them, with a way to take one away."""

    __slots__ = ()

    def draw(self, sheet: Sheet) -> Node:
        known = {_same(value.text) for value in _stored(sheet)}
        options = tuple(word for word in (*VALUES, *MORE) if word not in known)
        return [
            answered(sheet, _kept),
            Choice(NAMED, _NAME, options, many=True, own=_OWN).draw(sheet),
            answered(sheet, _many),
        ]

    def names(self) -> tuple[str, ...]:
        return (NAMED, NAMED + OWN, AWAY)

    def asks(self) -> dict[str, str]:
        return {NAMED: _NAME, NAMED + OWN: _OWN}


_NAME: Final = "Which of these are yours?"
_OWN: Final = "Or in your own words, with a semicolon between them"


def _kept(sheet: Sheet) -> Node:
    stored = _stored(sheet)
    if not stored:
        return None
    away = picked(sheet.answers, AWAY)
    stays, goes = (tuple(each.text for each in stored if (each.id in away) is gone) for gone in (False, True))
    return [
        bool(stays) and around("In your notebook: ", listed(stays), "."),
        bool(goes) and around("These will be erased when you keep this page: ", listed(goes), "."),
        details[
            summary["Remove one"],
            div(".kw-chips")[
                (
                    chip(AWAY, each.id, each.text, checked=each.id in away, many=True, of="remove", is_theirs=True)
                    for each in stored
                )
            ],
        ],
    ]


def _many(sheet: Sheet) -> SaidReply | None:
    is_many = len(words(sheet)) > FEW
    return (
        SaidReply("That is a long list. Comparing them takes a while, and about five are enough.", None)
        if is_many
        else None
    )


# --- a moment beside one ---------------------------------------------------------------------------------------------


class ValueInIt(Choice):
    """The value that was in a moment: one of the two that are near, without them one of all, or in the reader's own word."""

    __slots__ = ()

    def draw(self, sheet: Sheet) -> Node:
        offered = near(sheet) or words(sheet)
        return fieldset(".kw-choice")[
            legend[self.ask],
            bool(offered) and chips(self.name, offered, picked(sheet.answers, self.name), theirs=offered),
            own_words(sheet, self.name, self.own),
        ]


def scene(sheet: Sheet) -> Node:
    """The moment and the value once more, over the place to play it again."""
    happened, value = text_of(sheet.answers, "situation"), next(reversed(chosen(sheet.answers, "value")), "")
    stood = next(iter(picked(sheet.answers, STOOD)), MIXED)
    return [
        happened and around("It was this: ", f"“{happened}”", ""),
        value and around("The value: ", value, "."),
        p[ASKS.get(stood, ASKS[MIXED])],
    ]


def made_a_rule(sheet: Sheet) -> Node:
    """A word in the replay that makes a rule of the value."""
    rule = RULE.search(text_of(sheet.answers, "replay"))
    return rule and around("There is ", f"“{rule[0]}”", _RULED)


_RULED: Final = " in it. A value can turn into a rule to punish yourself with. How would it go with “I could”?"
