"""The words this package shares with its callers: the kinds of harsh language, and one hit."""

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What makes a stretch of words harsher or wider than what happened."""

    ABSOLUTE = "absolute"
    LABEL = "label"
    VERDICT = "verdict"
    SHOULD = "should"
    MIND_READING = "mind-reading"
    FORTUNE_TELLING = "fortune-telling"


@dataclass(frozen=True, slots=True)
class Hit:
    """One stretch of the reader's text, why it is pointed at, and other ways to write its sentence.

    `start` and `end` are offsets into the whole text. Each of `rewordings` replaces the whole
    sentence that holds the hit (the span `sentences` gives for it).
    """

    start: int
    end: int
    kind: Kind
    reason: str
    rewordings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Find:
    """What a rule found: words `first` to `last` (both included), and the family its reason comes from.

    A `silent` find claims its words without becoming a hit: a fear, a question, a hedge.
    `frame` is where the phrase begins that a rewording has to replace ("I'm such an" idiot).
    """

    kind: Kind
    first: int
    last: int
    family: str
    frame: int = -1
    silent: bool = False
