"""What somebody did well in a setback, what can be turned to the next time, and a small step toward each."""

from collections.abc import Mapping
from typing import Final

from kindward.wording.lines import lines

WELL: Final = lines("""
    I noticed it
    I told somebody
    I said that I was sorry
    I stopped before it got worse
    I asked a question
    I was fair to somebody in it
    I got on with the day
    I came back to look at it
""")
"""Things that people do well while something goes wrong, or after it. The last one is true of everybody here."""
STEPS: Final[Mapping[str, str]] = {
    "somebody who has done it before": "Ask somebody who has done it before one question",
    "somebody to tell": "Tell one person about it in two sentences",
    "a note or a checklist": "Write three lines for next time, and put them where I will see them",
    "more time": "Set aside half an hour more for it next time",
    "rest": "Go to bed first, and look at it again in daylight",
    "a class, a book, or a guide": "Read one page about it",
    "a doctor, a lawyer, or a counselor": "Look up one number to call about it",
}
"""What can be turned to, and what a first step toward it may be."""
FIRST_STEPS: Final[Mapping[str, str]] = {
    "remembered": "Picture {} beside me before I begin",
    "imagined": "Picture {} beside me before I begin",
    "animal": "Spend ten minutes with {} first",
    "place": "Spend ten minutes with {} first",
}
"""For an ally of each kind but the real ones, who can be asked."""
ASK: Final = "Ask {} one question about it"
GROW: Final[Mapping[str, str]] = {
    "rule": "That sounds like a rule for good. What could you try once, next time?",
    "unseen": "Words like “better” or “more” are hard to practice. What would somebody see you do?",
}
"""What is said of a thing to grow that could not be tried."""
