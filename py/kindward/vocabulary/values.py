"""Words for values, everyday ones, as a place to begin; and how a moment can stand to one of them."""

from typing import Final

from kindward.wording.lines import lines

VALUES: Final = (
    "honesty",
    "kindness",
    "fairness",
    "courage",
    "care",
    "friendship",
    "family",
    "learning",
    "good work",
    "rest",
    "freedom",
    "humor",
    "faith",
    "nature",
)
"""A value is a direction, in a word; the list is short on purpose, and nobody's is complete."""
MORE: Final = (
    "warmth",
    "loyalty",
    "patience",
    "curiosity",
    "craft",
    "play",
    "beauty",
    "calm",
    "respect",
    "community",
)
"""More of them, for whoever looks for about five."""
ALIGNED, DRIFTED, MIXED = lines("""
    I was in line with it
    I drifted from it
    some of each
""")
"""How a moment stood to a value; none of the three is a mark."""
SAID: Final = {
    ALIGNED: "Something made that possible. It may do so again.",
    DRIFTED: "People drift from what they care about when they are tired, rushed, or scared. It says which way to turn, and not who you are.",
    MIXED: "Most moments are mixed. You could look at the part that went your way first.",
}
ASKS: Final = {
    ALIGNED: "What did that value look like there? You could play it through, to find it again:",
    DRIFTED: "You are back in that place, as tired as you were. What does that value do there?",
    MIXED: "You are back in that place, as tired as you were. What does a little more of that value look like?",
}
"""What the replay asks, by how the moment stood."""
