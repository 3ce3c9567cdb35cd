"""What people do in a hard moment: a few kinds of response, none of them called good or bad."""

from typing import Final

RESPONSES: Final = (
    "pushed harder",
    "pulled back",
    "hid it",
    "put it off",
    "said yes to it",
    "snapped at somebody",
    "blamed myself",
    "blamed somebody else",
    "went over it again and again",
    "explained myself",
    "put it right",
    "asked for help",
    "took a break",
)
