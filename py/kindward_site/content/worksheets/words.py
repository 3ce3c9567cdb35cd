"""What a practice says otherwise on paper, or leaves out there: words about taps, the notebook, and what the software does.

Steps are named by their number, fields by their name, so that whoever rewords a practice changes nothing here.
"""

import re
from typing import Final

LEADS: Final = {
    ("self-talk", 0): "Write it as it sounds in your head.",
    ("self-talk", 1): "Fair, and still true.",
    ("friend-lens", 2): "You know the tone. You could underline where the two differ.",
    ("noticing", 2): "In plain words.",
    ("name-feeling", 1): "Only if you like. You can shade it in the drawing, or leave it out.",
    ("name-feeling", 2): "Up to three is plenty. None is fine, too.",
    ("allies", 1): "You could ask a friend to say it themselves, or leave this out.",
    ("review", 2): "You can take it into tomorrow.",
    ("micro-win", 2): "Rough is fine. You only need the one that you chose.",
    ("patterns", 0): "This can wait for a day when you feel all right.",
    ("patterns", 1): "Read your last five entries or more. Make a mark each time a thing comes up.",
    ("patterns", 4): "Look at what you did, and how it was afterward. It does not prove anything.",
    ("five-days", 2): "For when your area comes up.",
    ("talk", 4): "A date that is set asks for less courage.",
}
"""The line under the title of a step, by practice and number."""

ASKS: Final = {
    ("self-talk", "said"): ("The words in your head", ""),
    ("self-talk", "line"): ("Your version, in words you can believe", ""),
    ("name-feeling", "feelings"): ("Tick the words that come close.", ""),
    ("allies", "_me"): ("Whom could you ask?", ""),
    ("traps", "look"): ("When would you like to look at it again?", ""),
    ("worries", "look"): ("When would you like to look at it again?", ""),
    ("letter", "opens"): ("Put the letter away until a day?", "You could write the day on the envelope."),
    ("talk", "on"): ("Starting on what day?", "Agree on it with them first."),
    ("pre-commit", "on"): ("On what day?", "The day itself, or the one before."),
    ("talk", "at"): ("At what time?", ""),
    ("pre-commit", "at"): ("At what time?", ""),
    ("forgiveness", "statement"): ("In your words", ""),
    ("talk", "message"): ("Your message", ""),
    ("five-days", "_whole"): ("What would you like to do today?", "At its best."),
}
"""A question and its hint, by practice and field."""

LEFT_OUT: Final = frozenset(
    (
        ("talk", "called"),
        ("pre-commit", "called"),
        ("pre-commit", "every"),
        ("forgiveness", "mornings"),
    )
)
"""Fields that are about the screen, by practice: what a calendar file is called, and what another page shows."""

_TAP: Final = re.compile(r"\b([Tt])ap\b(?! your)")
_MEANWHILE: Final = re.compile(r", or tap [^.]*")


def worded(text: str) -> str:
    """`text` with boxes to tick where there were choices to tap, and without what is tapped while a count runs."""
    return _TAP.sub(r"\1ick", _MEANWHILE.sub("", text))
