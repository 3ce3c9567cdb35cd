"""Allies: what somebody in the reader's corner can be and can be good for, and lines that each kind of them might say."""

from collections.abc import Mapping
from typing import Final

from kindward.wording.lines import lines

SORTS: Final[Mapping[str, str]] = {
    "real": "somebody I know",
    "remembered": "somebody I remember",
    "imagined": "somebody imagined",
    "animal": "an animal",
    "place": "a place or a book",
}
"""What an ally can be, as it is kept, and what a reader taps for it."""
GIVES: Final = lines("""
    listening
    staying calm
    a straight answer
    courage
    making me laugh
    quiet company
""")
"""What an ally may be good for."""
LINES: Final[Mapping[str, tuple[str, ...]]] = {
    "real": lines("""
        I am on your side, however it goes
        Take your time. I am thinking of you
        Call me afterward and tell me everything
    """),
    "remembered": lines("""
        I have seen you do hard things before
        I would be glad that you are trying
        Eat something first, and then go in
    """),
    "imagined": lines("""
        You don't have to be brave all at once
        I will go in with you
        They are only people, and so are you
    """),
    "animal": lines("""
        I like you as much as I did this morning
        I will be at the door when you come home
        After this, we go for a walk
    """),
    "place": lines("""
        You can come back here afterward
        I am as quiet as you remember
        Other people have been here with the same fear
    """),
}
"""Lines that an ally of each kind might say."""
