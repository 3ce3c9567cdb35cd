"""What a piece of a step is, what it may look at, and how answers are read."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Protocol

from htpy import Element, Node, button, div, input, label, span

from kindward.practice.drawn import drawn_once
from kindward.practice.theirs import THEIRS
from kindward.records import After, Entry, Moment, Record
from kindward.wire.messages import Answer

if TYPE_CHECKING:
    from kindward.practice.scenes import ShownScenes

OWN: Final = ".own"
"""What a field's name gets for the reader's own words beside the choices."""

IN_THE_BOX: Final = "It is in the box. You can change any word."
"""What is said when an offered wording went into a field."""
FEELINGS: Final = "feelings"
"""The field that holds the feelings which a reader named."""
POINTS: Final = tuple(str(point) for point in range(11))
"""The points of a scale."""

type Answers = Mapping[str, Answer]


@dataclass(frozen=True, slots=True)
class Running:
    """A pacer that counts: its field's name, when it began (seconds since 1970), and how far it has come, in seconds.

    `late` is how far into its beat it was when that beat first showed: a tab that slept comes back in the middle of one.
    """

    name: str
    since: float
    passed: float = 0.0
    late: float = 0.0


class Form(Protocol):
    """What a field needs in order to be drawn: the reader's answers, and the ids of this place on the page."""

    @property
    def answers(self) -> Answers: ...
    def id(self, name: str) -> str: ...
    def under(self, name: str) -> Node:
        """What stands directly under the field `name`: people to call, where they come for its sake; else None."""
        ...


class Sheet(Form, Protocol):
    """What a piece may look at while it draws: the reader's answers, and what they kept before."""

    @property
    def lines(self) -> tuple[str, ...]: ...
    @property
    def moment(self) -> Moment | None: ...
    @property
    def earlier(self) -> tuple[Moment, ...]: ...
    @property
    def entries(self) -> tuple[Entry, ...]: ...
    @property
    def today(self) -> str: ...
    @property
    def opened(self) -> str: ...
    @property
    def root(self) -> str: ...
    @property
    def help_first(self) -> bool: ...
    @property
    def running(self) -> Running | None: ...
    @property
    def scenes(self) -> "ShownScenes | None": ...
    def own[R: Record](self, cls: type[R]) -> tuple[R, ...]: ...
    def text(self, name: str) -> str: ...
    def chosen(self, name: str) -> tuple[str, ...]: ...
    def chosen_many(self, name: str) -> tuple[str, ...]: ...
    def picked(self, name: str) -> tuple[str, ...]: ...


def text_of(answers: Answers, name: str) -> str:
    """The text in field `name`, trimmed; "" where there is none."""
    value = answers.get(name, "")
    return value.strip() if isinstance(value, str) else ""


def chosen(answers: Answers, name: str) -> tuple[str, ...]:
    """The choices made in `name`, the reader's own words last, as one."""
    own = text_of(answers, name + OWN)
    return tuple(word for word in (*picked(answers, name), own) if word.strip())


def chosen_many(answers: Answers, name: str) -> tuple[str, ...]:
    """The choices made in `name`, the reader's own last, each by itself: a semicolon, or for feelings a comma, parts them."""
    own = _BETWEEN[name == FEELINGS].split(text_of(answers, name + OWN))
    words = (*picked(answers, name), *(" ".join(word.split()) for word in own))
    return tuple(dict.fromkeys(word for word in words if word.strip()))


_BETWEEN: Final = (re.compile(r"[;\n]"), re.compile(r"[,;\n]"))


def number(answers: Answers, name: str) -> int | None:
    """The point chosen on the 0 to 10 scale `name`, or None."""
    value = answers.get(name, "")
    return int(value) if isinstance(value, str) and value in POINTS else None


def picked(answers: Answers, name: str) -> tuple[str, ...]:
    """What is chosen in `name`, without the reader's own words."""
    value = answers.get(name, ())
    return (value,) if isinstance(value, str) else value


def as_answers(name: str, words: tuple[str, ...], options: tuple[str, ...], *, many: bool) -> dict[str, Answer]:
    """Words as answers: those among the options are chosen, the others are the reader's own."""
    listed = tuple(word for word in words if word in options)
    between = ", " if name == FEELINGS else "; "
    own = between.join(word for word in words if word not in options)
    answers: dict[str, Answer] = {}
    if listed:
        answers[name] = listed if many else listed[0]
    return answers | ({name + OWN: own} if own else {})


def given_before(name: str, *, visits: int | None = None) -> Callable[["Sheet"], Iterator[str]]:
    """For a sheet, what the reader chose or wrote in the field `name` at earlier visits, or the last `visits`, the newest first."""
    return lambda sheet: (word for entry in sheet.entries[:visits] for word in chosen(entry.answers, name)[-1:])


def kept_before(field: str, *, visits: int | None = None) -> Callable[["Sheet"], Iterator[str]]:
    """For a sheet, what the reader kept in this text field of earlier Moments, or of the last `visits`, the newest first.

    What left them heavier is not brought up again.
    """
    return lambda sheet: (getattr(each, field) for each in sheet.earlier[:visits] if each.after != After.HEAVIER)


@dataclass(frozen=True, slots=True)
class Piece:
    """Part of a step. A piece with `into` shares its words with that field of the record that the practice keeps.

    A field whose name begins with "_" is for the page alone: nothing of it is kept.
    """

    def draw(self, sheet: Sheet) -> Node:
        """This piece as HTML, filled in with the reader's answers."""
        raise NotImplementedError

    def names(self) -> tuple[str, ...]:
        """The form fields whose answers belong to this piece."""
        return ()

    def asks(self) -> dict[str, str]:
        """What its form fields ask, by their names."""
        ask: str = getattr(self, "ask", "")
        return dict.fromkeys(self.names(), ask)

    def days(self) -> tuple[str, ...]:
        """The form fields whose answer is a day, as 2026-11-26."""
        return ()

    def owns(self, name: str) -> bool:
        """Whether the form field `name` belongs to this piece."""
        return name in self.names()

    def keep(self, answers: Answers) -> dict[str, Any]:
        """The record's fields as the answers fill them; empty answers fill none."""
        return {}

    def fill(self, record: Record) -> dict[str, Answer]:
        """The answers that a carried or kept record already holds."""
        return {}

    def pressed(self, answers: Answers, action: str, value: str) -> dict[str, Answer] | None:
        """The answers that a press of one of this piece's own buttons changes; None for a button of another."""
        return None

    def followed(self, sheet: Sheet, action: str, value: str) -> tuple[dict[str, Answer], str, str] | None:
        """For a button of this piece's own after which a reader goes on elsewhere in the step; None for one of another.

        Gives all answers as they are then, what is said of it, and the name of the field, or the value of the button, to go on with.
        """
        return None

    def said_when_pressed(self) -> str:
        """What is said to those who hear the page once one of its buttons changed an answer."""
        return IN_THE_BOX

    def typed(self, before: Answers, name: str, value: Answer) -> dict[str, Answer]:
        """What else changes when the reader gives `value` to the field `name` of this piece."""
        return {}

    def leaves(self) -> Iterator["Piece"]:
        """This piece, or where it holds others, these."""
        yield self


@drawn_once
def chip(
    name: str, value: str, text: str = "", *, checked: bool, many: bool = False, of: str = "", is_theirs: bool = False
) -> Element:
    """One choice: a native radio button, or with `many` a box, inside its label, which says `text` or the value.

    Where the same words stand in many rows, `of` says to those who hear the page which row it is. `is_theirs`: the choice
    is in words of the reader's own.
    """
    kind: dict[str, str | bool] = {"type": "checkbox", "data-many": True} if many else {"type": "radio"}
    return label(".kw-chip")[
        input(kind, name=name, value=value, checked=checked),
        span(THEIRS if is_theirs else {})[text or value, of and _of(of)],
    ]


def _of(row: str) -> Element:
    return span(".kw-announce")[f": {row}"]


@drawn_once
def chips(
    name: str, options: tuple[str, ...], chosen: tuple[str, ...], *, many: bool = False, theirs: tuple[str, ...] = ()
) -> Element:
    """A row of choices, those in `chosen` checked; `theirs` are in words of the reader's own."""
    return div(".kw-chips")[
        (chip(name, option, checked=option in chosen, many=many, is_theirs=option in theirs) for option in options)
    ]


def fill_button(field: str, text: str) -> Element:
    """A button that puts `text` into the field `field`, where the reader can change it."""
    return button(".kw-offer", THEIRS, type="button", data_press=f"fill:{field}", value=text)[text]
