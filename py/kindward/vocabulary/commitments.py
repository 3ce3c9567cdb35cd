"""Small things to do differently the next time a harsh voice comes, and where words of each kind can lead."""

from typing import Final

from kindward.language.model import Kind
from kindward.wording.lines import lines

NEXT_TIME: Final = lines("""
    pause, and choose my answer
    decide slower: sleep on it once
    ask somebody for feedback before I judge
""")
LEADS: Final = {
    Kind.LABEL: ("friend-lens", "if you would like to hear what you would tell a friend here."),
    Kind.VERDICT: ("setback", "if there is something that happened behind these words."),
    Kind.SHOULD: ("traps", "if a rule says that kindness has to be earned."),
    Kind.MIND_READING: ("inner-compass", "if you would like to ask whose opinion this is."),
    Kind.FORTUNE_TELLING: ("settle", "if the thought of what comes has made your body tense."),
}
"""The practice that may fit after words of this kind, and why."""
