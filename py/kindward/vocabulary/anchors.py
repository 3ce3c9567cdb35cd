"""Plain things to rest the attention on and to return to; the breath is one of them, and the last."""

from typing import Final

from kindward.wording.lines import lines

NONE: Final = "none for now"
ANCHORS: Final = lines("""
    my feet on the floor
    the chair or bed under me
    something I can see
    the sounds in the room
    something in my hand
    my breath
""")
COMING_BACK: Final = dict(
    zip(
        ANCHORS,
        lines("""
            Notice where the floor presses back.
            Notice where it carries you.
            Look at its edges, its color, and where the light falls on it.
            Listen for the one that is farthest away.
            Notice how warm it is, how heavy, and how it feels.
            Let it come as it comes. If it gets unpleasant, choose another anchor.
        """),
        strict=True,
    )
)
"""How to be with each of them."""
