"""What sets a hard moment off, in a few everyday words."""

from typing import Final

TRIGGERS: Final = (
    "a mistake of mine",
    "something I forgot",
    "criticism",
    "a sharp word",
    "pressure or hurry",
    "a comparison",
    "a no",
    "a change of plan",
)
