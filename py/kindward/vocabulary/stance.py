"""Six questions of our own about how somebody stands with themselves: two for each of the three parts of self-compassion.

None of them is an item of a published scale, nothing is added up, and what a number means is the reader's own.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Question:
    """`name` is its field, `short` what drawings and tables call it; `low` and `high` name the ends of 0 to 10."""

    name: str
    short: str
    ask: str
    low: str
    high: str


WARM, HARD, SHARED, ALONE, ROOM, TAKEN = QUESTIONS = (
    Question("warm", "A warm voice", "How warm was the voice in your head today?", "not at all", "very warm"),
    Question("hard", "Hard on myself", "How hard were you on yourself today?", "not at all", "very hard"),
    Question(
        "shared",
        "Other people know this",
        "How often did you remember that other people know this, too?",
        "never",
        "often",
    ),
    Question("alone", "Alone with it", "How alone did you feel with what went wrong?", "not alone", "all alone"),
    Question(
        "room", "Noticed, and went on", "How well could you notice what hurt and still go on?", "not at all", "well"
    ),
    Question("taken", "It filled the day", "How much of the day did one bad thing fill?", "none of it", "all of it"),
)

STRONG: Final = 7
WEAK: Final = 3
_STRONG: Final = {
    HARD.name: ("friend-lens", "if you would like to hear what you would tell a friend."),
    ALONE.name: ("allies", "if you would like some company in it."),
    TAKEN.name: ("noticing", "if you would like to watch the thoughts about it pass."),
}
_WEAK: Final = {
    WARM.name: ("kind-line", "if you would like a kind sentence that you can believe."),
    SHARED.name: ("self-talk", "if you would like to look at the words in your head."),
    ROOM.name: ("allowing", "if you would like to try half a minute without the fight."),
}


def leads(point_of: Callable[[str], int | None]) -> Iterator[tuple[str, str]]:
    """The practices that today's answers lead to, each with why: first what is STRONG, then what is WEAK.

    Args:
        point_of: gives the point of a question by its name; None where it was left out.
    """
    points = {each.name: point for each in QUESTIONS if (point := point_of(each.name)) is not None}
    yield from (lead for name, lead in _STRONG.items() if points.get(name, WEAK) >= STRONG)
    yield from (lead for name, lead in _WEAK.items() if points.get(name, STRONG) <= WEAK)
