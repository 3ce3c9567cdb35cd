"""Ways in which people fight a feeling, and what each can cost."""

from collections.abc import Iterable, Iterator
from typing import Final

from kindward.wording.lines import lines

ARGUING, BUSY, HIDING, NUMBING, SHARP, ASKING = FIGHTS = lines("""
    I tell myself to get over it
    I keep busy
    I go over it again and again
    I dull it with food, a drink or a screen
    I am short with people
    I look for somebody to say it is all right
""")
COSTS: Final = {
    ARGUING: ("a second trouble: being upset about being upset",),
    BUSY: ("rest", "things that are done twice"),
    HIDING: ("sleep", "the afternoon"),
    NUMBING: ("how I feel tomorrow",),
    SHARP: ("the mood at home",),
    ASKING: ("trust in my own answer",),
}
AGAINST_IT: Final = ("I want to say so", "I want to tell somebody", "I want to write it down")
"""What somebody may want to do about a wrong that is done to them."""
TWO: Final = (
    "Then there may be two things here: the feeling, and the work of holding it off. The second can rest for a minute."
)


def costs_of(ways: Iterable[str]) -> Iterator[str]:
    """What these ways to fight a feeling can cost."""
    return (cost for way in ways for cost in COSTS.get(way, ()))


def letting_be(feelings: Iterable[str]) -> Iterator[str]:
    """A line that lets each feeling be here, and fights none."""
    return (f"{word[:1].upper()}{word[1:]} is here. It can be here for a minute." for word in feelings)
