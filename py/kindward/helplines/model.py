"""What is known about a line to call: types for the rows of lines.py, and which rows fit a need."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

NO_DIGITS: Final = str.maketrans("", "", " -()")
"""How a number that people read becomes one that a telephone dials."""


class Topic(StrEnum):
    """What a line is there for."""

    CRISIS = "crisis"
    """Anybody who thinks of suicide, or cannot go on alone."""
    POISON = "poison"
    PARTNER = "partner"
    """Being hurt or frightened by a partner, or at home."""
    ASSAULT = "assault"
    YOUNG = "young"
    LGBTQ = "lgbtq"
    VETERANS = "veterans"
    SPANISH = "spanish"
    SUBSTANCES = "substances"
    EATING = "eating"
    PARENTS = "parents"
    """Pregnancy and the first year with a child."""
    INDIGENOUS = "indigenous"
    OTHERS = "others"
    """Fear of hurting somebody else."""


@dataclass(frozen=True, slots=True)
class Country:
    """A country, or a union of them. `code` is what pages and styles call it; `emergency` is dialed when life is in danger."""

    code: str
    name: str
    emergency: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A line of one country, as its own page or a public office gives it.

    `call` and `text` are numbers as people read them, `chat` and `link` addresses; what a line does not have is "".
    """

    country: Country
    topics: tuple[Topic, ...]
    name: str
    call: str = ""
    call_note: str = ""
    """What to do once the call is answered, such as "then press 1"."""
    text: str = ""
    text_word: str = ""
    """The word to send first, where the line asks for one."""
    chat: str = ""
    link: str = ""
    """A page of the line's own; for a line that can be reached in no other way, how to reach it."""
    hours: str = ""
    note: str = ""
    source: str
    """The page that says so."""
    checked: date
    """The day somebody last looked it up there."""

    @property
    def telephone(self) -> str:
        """`call` as an address; "" where there is none."""
        return f"tel:{dialed(self.call)}" if self.call else ""

    @property
    def message(self) -> str:
        """`text` as an address, with the word in the message already; "" where there is none.

        "?&body=" is what both iOS and Android take: one looks for the "&", the other for the "?".
        """
        word = f"?&body={self.text_word}" if self.text_word else ""
        return f"sms:{dialed(self.text)}{word}" if self.text else ""


def dialed(number: str) -> str:
    """A number without what people put between the digits."""
    return number.translate(NO_DIGITS)


def lines_for(lines: Iterable[Line], country: Country, topics: Sequence[Topic]) -> tuple[Line, ...]:
    """The lines of a country for any of `topics`: those of the first topic first, each once, in the order of the rows."""
    here = [line for line in lines if line.country == country]
    fitting = (line for topic in topics for line in here if topic in line.topics)
    return tuple(dict.fromkeys(fitting))
