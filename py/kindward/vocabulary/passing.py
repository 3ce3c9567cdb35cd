"""Kinds of thoughts that pass, how to watch them, and where a kind that came often can lead."""

from typing import Final

from kindward.wording.lines import lines

PLANNING, REMEMBERING, WORRYING, JUDGING, OTHER = KINDS = lines("""
    Planning
    Remembering
    Worrying
    Judging
    Something else
""")
HOW: Final = lines("""
    Rest your attention on your anchor. With the breath, you could count each one out, up to ten.
    When a thought has taken you along, give it one word, or tap the kind below while the time runs.
    Go back to your anchor. Each time you go back is the practice.
""")
NOTHING_TAPPED: Final = "You tapped nothing, and that is fine. You may have been busy watching."
LEADS: Final = {
    PLANNING: ("day", "if you would like to put what you plan into a small day."),
    REMEMBERING: ("setback", "if you would like to look at what happened."),
    WORRYING: ("settle", "if your body needs care first."),
    JUDGING: ("self-talk", "if you would like to look at the words it used."),
}
"""The practice that a kind of thought can lead to, and why."""
