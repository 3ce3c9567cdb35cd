"""Who a kind letter can come from, how each signs, and sentences with which it could begin."""

from typing import Final, NamedTuple

from kindward.wording.lines import lines


class LetterVoice(NamedTuple):
    """Somebody who loves the reader, as the reader says it; how they sign; and openings to take and change."""

    name: str
    signed: str
    openings: tuple[str, ...]


VOICES: Final = (
    LetterVoice(
        "a friend who loves me",
        "Your friend",
        lines("""
            I heard what happened, and I’m glad you told me.
            I know how hard you are on yourself about this.
            I’m on your side in this.
        """),
    ),
    LetterVoice(
        "me, on a good day",
        "You, on a good day",
        lines("""
            I’m writing to you from a better day, and I remember this one.
            I was there, so I know what this cost you.
            You don’t have to explain it to me.
        """),
    ),
    LetterVoice(
        "a grandparent, or somebody like one",
        "With love",
        lines("""
            I put the coffee on when I heard.
            I have seen many good people get something wrong.
            I have known you for a long time.
        """),
    ),
    LetterVoice(
        "a kind reader I imagine",
        "Somebody who read all of it",
        lines("""
            You don’t know me, and I have read every word of this.
            I read your story slowly, and I didn’t stop liking you.
            I’m writing because this sounds like a hard day.
        """),
    ),
)
OTHERS: Final = lines("""
    I have been thinking about you since I heard.
    I’m glad to have a chance to write to you.
""")
"""Openings for whoever else writes."""


def openings(voice: str) -> tuple[str, ...]:
    """Sentences with which a letter from `voice` could begin."""
    return next((each.openings for each in VOICES if each.name == voice), OTHERS)


def signature(voice: str) -> str:
    """How a letter from `voice` is signed; "" where nobody was named."""
    name = voice.strip()
    return next((each.signed for each in VOICES if each.name == name), name[:1].upper() + name[1:])
