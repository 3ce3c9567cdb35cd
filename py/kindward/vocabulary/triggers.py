"""What sets a hard moment off, in a few everyday words."""

from typing import Final

HARMED: Final = "harm done to me"
"""Whoever names this is asked for no share of their own in it."""
TRIGGERS: Final = (
    "a mistake of mine",
    "something I forgot",
    "criticism",
    "a sharp word",
    "pressure or hurry",
    "a comparison",
    "a no",
    "a change of plan",
    HARMED,
)
