"""The pieces a step is made of: places to write, choices, scales, feelings, kind lines, and replies in Python.

Each piece draws native form controls, so that it can be filled in before Python arrives and printed without it. A piece
with `into` shares its words with the Moment: it is prefilled from that field and kept into it.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final, Protocol

from htpy import (
    Element,
    Node,
    Renderable,
    button,
    div,
    fieldset,
    input,
    label,
    legend,
    p,
    small,
    span,
    strong,
    textarea,
)
from markupsafe import Markup

from kindward import feelings
from kindward.believability import ENOUGH, softer
from kindward.help_card import HEAVY, STRONG
from kindward.language import find_dangers
from kindward.messages import Answer
from kindward.problems import tell
from kindward.records import Felt, Moment

OWN: Final = ".own"
"""What a field's name gets for the reader's own words beside the choices."""

FEELINGS: Final = "feelings"
"""The field that holds the feelings which a reader named."""

type Answers = Mapping[str, Answer]


class Sheet(Protocol):
    """What a piece may look at while it draws: the reader's answers and the ids of this place on the page."""

    @property
    def answers(self) -> Answers: ...
    @property
    def lines(self) -> tuple[str, ...]: ...
    @property
    def root(self) -> str: ...
    @property
    def help_first(self) -> bool: ...
    def id(self, name: str) -> str: ...


def text_of(answers: Answers, name: str) -> str:
    """The text in field `name`, trimmed; "" where there is none."""
    value = answers.get(name, "")
    return value.strip() if isinstance(value, str) else ""


def chosen(answers: Answers, name: str) -> tuple[str, ...]:
    """The choices made in `name`, the reader's own words last."""
    value = answers.get(name, ())
    picked = (value,) if isinstance(value, str) else value
    return tuple(word for word in (*picked, text_of(answers, name + OWN)) if word.strip())


def number(answers: Answers, name: str) -> int | None:
    """The point chosen on the 0 to 10 scale `name`, or None."""
    value = answers.get(name, "")
    return int(value) if isinstance(value, str) and value in _POINTS else None


@dataclass(frozen=True, slots=True)
class Piece:
    """Part of a step. `into` is the field of the Moment that it shares, or ""."""

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

    def owns(self, name: str) -> bool:
        """Whether the form field `name` belongs to this piece."""
        return name in self.names()

    def keep(self, answers: Answers) -> dict[str, Any]:
        """The Moment's fields as the answers fill them; empty answers fill none."""
        return {}

    def fill(self, moment: Moment) -> dict[str, Answer]:
        """The answers that a carried Moment already holds."""
        return {}


@dataclass(frozen=True, slots=True)
class Text(Piece):
    """A place to write. `rows` of 1 is a single line; `hint` stands under the label."""

    name: str
    ask: str
    hint: str = ""
    rows: int = 3
    into: str = ""

    def draw(self, sheet: Sheet) -> Node:
        where = sheet.id(self.name)
        value = str(sheet.answers.get(self.name, ""))
        said = {"aria-describedby": f"{where}-hint"} if self.hint else {}
        return div(".kw-write")[
            label(for_=where)[self.ask],
            self.hint and small(".kw-hint", id=f"{where}-hint")[self.hint],
            input(said, type="text", id=where, name=self.name, value=value)
            if self.rows == 1
            else textarea(said, id=where, name=self.name, rows=self.rows)[_area(value)],
        ]

    def names(self) -> tuple[str, ...]:
        return (self.name,)

    def keep(self, answers: Answers) -> dict[str, Any]:
        said = text_of(answers, self.name)
        return {self.into: said} if self.into and said else {}

    def fill(self, moment: Moment) -> dict[str, Answer]:
        return {self.name: getattr(moment, self.into)} if self.into else {}


@dataclass(frozen=True, slots=True)
class Choice(Piece):
    """Choices to tap: one, or with `many` several; `own` is the label of a line for the reader's own words."""

    name: str
    ask: str
    options: tuple[str, ...]
    many: bool = False
    own: str = "In your own words"
    into: str = ""

    def draw(self, sheet: Sheet) -> Node:
        return fieldset(".kw-choice")[
            legend[self.ask],
            div(".kw-chips")[(self._chip(sheet, option) for option in self.options)],
            self.own and own_words(sheet, self.name, self.own),
        ]

    def _chip(self, sheet: Sheet, option: str) -> Node:
        return chip(self.name, option, checked=option in _picked(sheet.answers, self.name), many=self.many)

    def names(self) -> tuple[str, ...]:
        return (self.name, self.name + OWN)

    def keep(self, answers: Answers) -> dict[str, Any]:
        picked = chosen(answers, self.name)
        if not (self.into and picked):
            return {}
        return {self.into: picked if self.many else picked[-1]}

    def fill(self, moment: Moment) -> dict[str, Answer]:
        if not self.into:
            return {}
        held = getattr(moment, self.into)
        words = tuple(held) if self.many else (held,) if held else ()
        return _split(self.name, words, self.options, self.many)


@dataclass(frozen=True, slots=True)
class Scale(Piece):
    """A point from 0 to 10, which may be left open; `low` and `high` name the ends."""

    name: str
    ask: str
    low: str
    high: str
    into: str = ""

    def draw(self, sheet: Sheet) -> Node:
        at = sheet.answers.get(self.name, "")
        return fieldset(".kw-scale")[
            legend[self.ask],
            div(".kw-points")[(chip(self.name, point, checked=at == point) for point in _POINTS)],
            div(".kw-ends", aria_hidden="true")[span[f"0 {self.low}"], span[f"10 {self.high}"]],
        ]

    def names(self) -> tuple[str, ...]:
        return (self.name,)

    def keep(self, answers: Answers) -> dict[str, Any]:
        point = number(answers, self.name)
        return {self.into: point} if self.into and point is not None else {}

    def fill(self, moment: Moment) -> dict[str, Answer]:
        point = getattr(moment, self.into) if self.into else None
        return {} if point is None else {self.name: str(point)}


@dataclass(frozen=True, slots=True)
class Feelings(Piece):
    """Feeling words in families, own words, and (`strength`) how strong each of the first three is."""

    name: str = FEELINGS
    ask: str = "Which words come close? Any number, or none."
    strength: bool = False

    def draw(self, sheet: Sheet) -> Node:
        words = chosen(sheet.answers, self.name)
        return fieldset(".kw-choice.kw-feelings")[
            legend[self.ask],
            (self._family(sheet, family) for family in feelings.FAMILIES),
            own_words(sheet, self.name, "Another word, yours"),
            div(".kw-meanings", role="status")[(_meaning(word) for word in words)],
            self.strength and (_strength(word).draw(sheet) for word in words[:3]),
        ]

    def _family(self, sheet: Sheet, family: feelings.Family) -> Element:
        picked = _picked(sheet.answers, self.name)
        return div(".kw-family", role="group", aria_label=family.name)[
            span(".kw-family-name", aria_hidden="true")[family.name],
            div(".kw-chips")[
                (chip(self.name, item.word, checked=item.word in picked, many=True) for item in family.feelings)
            ],
        ]

    def names(self) -> tuple[str, ...]:
        return (self.name, self.name + OWN)

    def owns(self, name: str) -> bool:
        return name in self.names() or name.startswith(_STRENGTH)

    @staticmethod
    def is_heavy(answers: Answers) -> bool:
        """Whether a feeling was named that is no task: hopeless, worthless, numb."""
        return bool(_heavy(answers))

    @staticmethod
    def is_too_heavy(answers: Answers) -> bool:
        """Whether such a feeling is so strong that people to call come first."""
        return any((number(answers, _strength(word).name) or 0) >= STRONG for word in _heavy(answers))

    def felt(self, answers: Answers) -> tuple[Felt, ...]:
        """The feelings as the Moment holds them."""
        return tuple(Felt(word, number(answers, _strength(word).name)) for word in chosen(answers, self.name))

    def keep(self, answers: Answers) -> dict[str, Any]:
        felt = self.felt(answers)
        return {"feelings": felt} if felt else {}

    def fill(self, moment: Moment) -> dict[str, Answer]:
        words = tuple(felt.word for felt in moment.feelings)
        strengths = {_strength(f.word).name: str(f.intensity) for f in moment.feelings if f.intensity is not None}
        return _split(self.name, words, tuple(feelings.WORDS), many=True) | strengths


@dataclass(frozen=True, slots=True)
class KindLine(Piece):
    """A kind line to choose or write, how believable it is, and softer wordings while it is below ENOUGH.

    `asks_first`: it is filed among the reader's kind lines only where they say so, for it may be a critic's sentence reworded.
    """

    name: str = "line"
    ask: str = "Is there a line here you can believe, at least a little?"
    offers: tuple[str, ...] = ()
    own: str = "Or a line of your own"
    rows: int = 2
    asks_first: bool = False

    def draw(self, sheet: Sheet) -> Node:
        own = (line for line in sheet.lines[:3] if not find_dangers(line))
        offers = tuple(dict.fromkeys((*own, *self.offers)))
        return [
            fieldset(".kw-choice.kw-lines")[
                legend[self.ask],
                offers and div(".kw-chips")[(chip(self.name, line, checked=self._is(sheet, line)) for line in offers)],
                own_words(sheet, self.name, self.own, rows=self.rows),
            ],
            self._believed.draw(sheet),
            self._rungs(sheet),
            self.asks_first
            and div(".kw-chips")[chip(self._file, "yes", _FILE, checked=self._is_wanted(sheet.answers), many=True)],
        ]

    @property
    def _file(self) -> str:
        return f"{self.name}.file"

    def _is_wanted(self, answers: Answers) -> bool:
        return "yes" in _picked(answers, self._file)

    def is_filed(self, answers: Answers) -> bool:
        """Whether its line goes among the reader's kind lines, to be offered again."""
        return (not self.asks_first or self._is_wanted(answers)) and not find_dangers(self.line(answers))

    def line(self, answers: Answers) -> str:
        """The line as it stands: the reader's own words before a chosen one."""
        return (*("",), *chosen(answers, self.name))[-1]

    def _is(self, sheet: Sheet, line: str) -> bool:
        return sheet.answers.get(self.name) == line

    @property
    def _believed(self) -> Scale:
        return Scale(f"{self.name}.believed", "How believable is it, right now?", "not at all", "completely")

    def _rungs(self, sheet: Sheet) -> Node:
        believed, line = number(sheet.answers, self._believed.name), self.line(sheet.answers)
        is_wanted = believed is not None and believed < ENOUGH and not find_dangers(line)
        rungs = softer(line)[:3] if is_wanted else ()
        return div(".kw-reply", role="status")[
            rungs
            and [
                p["That is honest. A line that claims less may sit better. You could take one of these and change it:"],
                (fill_button(self.name + OWN, rung) for rung in rungs),
            ]
        ]

    def names(self) -> tuple[str, ...]:
        return (self.name, self.name + OWN, self._believed.name, *((self._file,) if self.asks_first else ()))

    def keep(self, answers: Answers) -> dict[str, Any]:
        line, believed = self.line(answers), number(answers, self._believed.name)
        return ({"kinder_line": line} | ({} if believed is None else {"believability": believed})) if line else {}

    def fill(self, moment: Moment) -> dict[str, Answer]:
        if not moment.kinder_line:
            return {}
        believed = {} if moment.believability is None else {self._believed.name: str(moment.believability)}
        return _split(self.name, (moment.kinder_line,), self.offers, many=False) | believed


_FILE: Final = "Keep it among my kind lines, to meet it again"


@dataclass(frozen=True, slots=True)
class Reply(Piece):
    """Words that Python writes in answer to the reader's; `say` gives None while there is nothing to say.

    While people to call come first, it is silent. Where `say` raises, a sentence takes its place, and the rest of the
    form stays; the next key tries it again.
    """

    say: Callable[[Sheet], Node]

    def draw(self, sheet: Sheet) -> Node:
        if sheet.help_first:
            return div(".kw-reply")
        try:  # drawn here, for what a generator raises comes only while it is drawn
            return Markup(div(".kw-reply")[self.say(sheet)])
        except Exception as problem:  # whatever it is: what the reader wrote must not take the form away
            tell(problem)
            return div(".kw-reply")[p(".kw-stumbled", role="status")[_STUMBLED]]


_STUMBLED: Final = "The software could not answer this time; your words are still here, and the rest of the page works."


def drawn_once[**P](draw: Callable[P, Renderable]) -> Callable[P, Markup]:
    """`draw`, whose HTML is kept for the same arguments: a step draws dozens of chips at each key, and few change.

    Only for what depends on nothing but its arguments, and these must be hashable.
    """

    keep: Callable[..., Markup] = lru_cache(maxsize=512)(lambda *args, **kwargs: Markup(draw(*args, **kwargs)))

    def drawn(*args: P.args, **kwargs: P.kwargs) -> Markup:
        return keep(*args, **kwargs)

    return drawn


@drawn_once
def chip(name: str, value: str, text: str = "", *, checked: bool, many: bool = False) -> Element:
    """One choice: a native radio button, or with `many` a box, inside its label, which says `text` or the value."""
    kind: dict[str, str | bool] = {"type": "checkbox", "data-many": True} if many else {"type": "radio"}
    return label(".kw-chip")[input(kind, name=name, value=value, checked=checked), span[text or value]]


def own_words(sheet: Sheet, name: str, ask: str, rows: int = 1) -> Element:
    """A line, or `rows` lines, for what the choices of `name` leave out."""
    return div(".kw-own")[Text(name + OWN, ask, rows=rows).draw(sheet)]


def fill_button(field: str, text: str) -> Element:
    """A button that puts `text` into the field `field`, where the reader can change it."""
    return button(".kw-offer", type="button", data_press=f"fill:{field}", value=text)[text]


_STRENGTH: Final = "strength."
_POINTS: Final = tuple(str(point) for point in range(11))


def _heavy(answers: Answers) -> tuple[str, ...]:
    return tuple(
        word for word in chosen(answers, FEELINGS) if HEAVY.intersection(map(str.strip, word.lower().split(",")))
    )


def _strength(word: str) -> Scale:
    return Scale(_STRENGTH + word, f"How strong is “{word}”?", "barely there", "as strong as it gets")


def _meaning(word: str) -> Node:
    known = feelings.WORDS.get(word)
    return p[strong[known.word], f": {known.meaning}."] if known else None


def _picked(answers: Answers, name: str) -> tuple[str, ...]:
    value = answers.get(name, ())
    return (value,) if isinstance(value, str) else value


def _split(name: str, words: tuple[str, ...], options: tuple[str, ...], many: bool) -> dict[str, Answer]:
    """Words as answers: those among the options are chosen, the others are the reader's own."""
    listed = tuple(word for word in words if word in options)
    own = ", ".join(word for word in words if word not in options)
    answers: dict[str, Answer] = {}
    if listed:
        answers[name] = listed if many else listed[0]
    return answers | ({name + OWN: own} if own else {})


def _area(value: str) -> str:
    """Text for a textarea: HTML drops a newline that comes first, so a text that begins with one gets another."""
    return f"\n{value}" if value.startswith("\n") else value
