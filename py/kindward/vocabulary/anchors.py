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
