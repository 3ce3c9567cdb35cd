"""Places in the body where people notice something, down to the belt, and what it can be like there.

A word for the body opens families of feelings that it can go with: a place to look, and no proof of anything.
"""

from typing import Final

from kindward.vocabulary.feelings import AFRAID, ALONE, ANGRY, CLOSE, GLAD, SAD, SHAME, STIRRED, WORN_OUT
from kindward.wording.lines import lines

PARTS: Final = lines("""
    head and face
    throat
    shoulders
    chest
    arms and hands
    belly
""")
ALL_OVER: Final = "all over"
PLACES: Final = (*PARTS, ALL_OVER, "nothing that I can make out")
"""What can be tapped."""

FAMILIES_BY_SENSE: Final = {
    "tight": (AFRAID, ANGRY),
    "hot": (ANGRY, SHAME),
    "heavy": (SAD, WORN_OUT),
    "hollow": (SAD, ALONE),
    "shaky": (AFRAID, STIRRED),
    "restless": (AFRAID, STIRRED),
    "shrinking": (SHAME, ALONE),
    "warm": (GLAD, CLOSE),
    "light": (GLAD, STIRRED),
    "nothing much": (WORN_OUT,),
}
"""What it can be like, and the families in which people may find a word for it."""
