"""Whose approval somebody can be after, and what may be worth knowing of it."""

import re
from typing import Final

from kindward.wording.lines import lines

THEN, POWER, FEAR, NOBODY = lines("""
    a parent, as they were when I was small
    a boss, a teacher, or an office
    somebody I am afraid of
    nobody I could name
""")
VOICES: Final = (
    THEN,
    "a parent, as they are now",
    "a partner or an ex",
    "friends",
    POWER,
    "people online, or strangers",
    FEAR,
    NOBODY,
)
SAID: Final = {
    THEN: "That voice may be from another year. It knew a child, and it does not know this week.",
    POWER: "Some approval has real power over you, and paying attention to it is good sense. You can pay attention and still have a view.",
    NOBODY: "It may be a rule by now that nobody in particular keeps. You could ask when you first heard it.",
}
RULE: Final = re.compile(r"(?i)\b(?:should(?:n.t)?|ought to|have to|must|supposed to)\b")
"""A word that says something is a rule."""
IN_A_GUESS: Final = "Part of this is about what others think. What is left when you take that part away?"
IN_A_RULE: Final = " in it. How would it sound with “I want to” or “I don't want to”?"
AFRAID: Final = "Then your safety counts more than any of these questions. "
