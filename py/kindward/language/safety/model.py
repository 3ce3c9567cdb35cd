"""The kinds of danger that a sentence may speak of; each leads to words and people that fit it."""

from enum import StrEnum


class Danger(StrEnum):
    """A kind of danger, the most pressing first; tests/data/danger/README.md says what belongs to each."""

    TAKEN = "taken"
    SUICIDE = "suicide"
    HURT = "hurt"
    OTHERS = "others"
    SELF_HARM = "self-harm"
    EATING = "eating"
    SOMEBODY = "somebody"
    UNSURE = "unsure"
    """Grave, and not plainly of one kind."""
