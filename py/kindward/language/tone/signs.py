"""What can be pointed at in a voice: the signs, a mark where one stands, and all the marks of one text."""

from dataclasses import dataclass
from enum import StrEnum


class Sign(StrEnum):
    """What is pointed at, by the name it has on the page."""

    QUESTION = "question"
    OFFER = "offer of help"
    NAME = "name"
    KIND_WORD = "kind word"
    SYMPATHY = "word of sympathy"
    REASSURANCE = "reassurance"
    TOGETHER = "sign of “me too” or “we”"
    LABEL = "label"
    ABSOLUTE = "all-or-nothing word"
    VERDICT = "harsh verdict"
    RULE = "rule"
    MIND_READING = "guess about what others think"
    FORTUNE_TELLING = "guess about the future"
    COMMAND = "command"


_MANY = {
    Sign.OFFER: "offers of help", Sign.SYMPATHY: "words of sympathy", Sign.TOGETHER: "signs of “me too” or “we”",
    Sign.MIND_READING: "guesses about what others think", Sign.FORTUNE_TELLING: "guesses about the future",
}  # fmt: skip
WARM = (Sign.NAME, Sign.KIND_WORD, Sign.SYMPATHY, Sign.REASSURANCE, Sign.TOGETHER)
"""The signs of warmth."""


@dataclass(frozen=True, slots=True)
class Mark:
    """One stretch of a text, `start` to `end`, and what it is."""

    start: int
    end: int
    sign: Sign


@dataclass(frozen=True, slots=True)
class Tone:
    """What one voice holds, each in reading order."""

    questions: tuple[Mark, ...] = ()
    offers: tuple[Mark, ...] = ()
    warmth: tuple[Mark, ...] = ()
    labels: tuple[Mark, ...] = ()
    absolutes: tuple[Mark, ...] = ()
    other_harsh: tuple[Mark, ...] = ()
    commands: tuple[Mark, ...] = ()

    @property
    def marks(self) -> tuple[Mark, ...]:
        """All of them, in reading order."""
        every = (*self.questions, *self.offers, *self.warmth, *self.labels, *self.absolutes)
        return tuple(sorted((*every, *self.other_harsh, *self.commands), key=lambda mark: (mark.start, -mark.end)))

    def of(self, sign: Sign) -> tuple[Mark, ...]:
        """The marks of one sign."""
        return tuple(mark for mark in self.marks if mark.sign is sign)

    def counts(self) -> tuple[tuple[str, int], ...]:
        """What there is, by its plain name, and how often: ("question", 1), ("offers of help", 2)."""
        return tuple((name_of(sign, len(self.of(sign))), len(self.of(sign))) for sign in Sign if self.of(sign))


@dataclass(frozen=True, slots=True)
class Row:
    """One sign in two voices; `name` is its plural."""

    name: str
    sign: Sign
    left: tuple[Mark, ...]
    right: tuple[Mark, ...]


def side_by_side(left: Tone, right: Tone) -> tuple[Row, ...]:
    """Every sign that one of two voices holds, with its marks in each."""
    rows = (Row(name_of(sign, 2), sign, left.of(sign), right.of(sign)) for sign in Sign)
    return tuple(row for row in rows if row.left or row.right)


def name_of(sign: Sign, count: int) -> str:
    """The sign's plain name for so many of it: "label", "labels"."""
    return sign.value if count == 1 else _MANY.get(sign, sign.value + "s")
