"""Words for values, everyday ones, as a place to begin."""

from typing import Final

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
