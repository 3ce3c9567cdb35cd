"""What may fit into an ordinary day: something for the body, and a line to keep through it."""

from typing import Final

from kindward.wording.lines import lines

BODY: Final = lines("""
    my feet on the floor for a minute
    a walk to the corner and back
    one slow breath out
    a glass of water at the window
    moving one thing to later
""")
LINES: Final = lines("""
    I can do awkward things a piece at a time
    Today can be uneven and still be all right
    I can be on my own side as I work
""")
