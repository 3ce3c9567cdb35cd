"""Whose approval somebody can be after, and what may be worth knowing of it."""

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
