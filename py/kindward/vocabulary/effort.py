"""Limits of a day, what they add to a sentence about it, good-enough lines, and what may be said of a standard."""

from collections.abc import Mapping
from typing import Final

from kindward.vocabulary.approval import FEAR
from kindward.wording.lines import lines

ENERGY: Final[Mapping[str, str]] = {
    "most of it": "on most of my energy",
    "about half": "on about half my energy",
    "about a quarter": "on about a quarter of my energy",
    "next to none": "on next to no energy",
}
"""How much energy there is, and what that adds to a sentence."""
NONE: Final = "next to none"
OTHERS, RULE = "what others may think", "a rule of my own"
PRESSURE: Final[Mapping[str, str]] = {
    "a deadline or a boss": "under a deadline",
    "people on their way": "with people on their way",
    "people who need me": "while others needed me",
    "money": "with money on my mind",
    OTHERS: "",
    RULE: "",
    FEAR: "",
}
"""What presses, and what that adds to a sentence."""
ENOUGH: Final = lines("""
    Half of it is a fair day's work
    This is what fits into today
    I can stop while it still feels wrong
    Done and plain is good enough today
""")
RESTING: Final = "Then rest may be the whole standard for today. What cannot wait?"
SAFE: Final = "Some things keep their full standard, such as medicine, driving, or a child's safety. Then you could ask what else can go."
FULLER: Final = "The fair one asks for more things than the first one does. Which of them could wait?"
FAIR: Final[Mapping[str, str]] = {
    "rule": "That sounds like a rule for good. What would be enough for today?",
    "unseen": "Words like “better” or “calm” are hard to tell. What would somebody see when it is done?",
}
"""What is said of a fair standard that could not be told afterward."""
