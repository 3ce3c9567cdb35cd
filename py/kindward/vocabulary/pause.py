"""What somebody may notice in a hard minute, what could be true as well, kind lines for it, and where each can lead."""

from typing import Final

from kindward.wording.lines import lines

SCOLDING, CIRCLING, TIGHT, HIDING, FIXING, NUMB = NOTICED = lines("""
    I am scolding myself
    I am going over it again and again
    My body is tight
    I want to hide
    I am rushing to fix it
    I am going numb
""")
TRUE_TOO: Final = lines("""
    It makes sense that this hurts
    Other people get this wrong as well
    I was doing what I could with what I knew
    This feeling will move, as feelings do
""")
KIND: Final = lines("""
    I can be on my own side and still try to do better
    I can take one step from here and learn from it
    It was worth trying, however it turned out
    I am allowed to be a person who makes mistakes
""")
UNNAMED: Final = "With a name or without one, people feel this in moments like yours."
NAMED: Final = ". People everywhere know this, and some of them feel it right now, as you do."
"""What is ordinary about a feeling: without a word for it, and behind the words."""
LOUD: Final = ("self-talk", "if the words in your head are loud.")
LEADS: Final = {
    SCOLDING: LOUD,
    CIRCLING: ("noticing", "if you would like to watch the thoughts go by for a minute."),
    TIGHT: ("settle", "if your body needs a minute of its own."),
    HIDING: ("friend-lens", "if you would like to hear what you would tell a friend here."),
    FIXING: ("setback", "if you would like to see what happened before you mend it."),
    NUMB: ("settle", "if you would like something plain to feel, such as the floor."),
}
"""The practice that fits what was noticed, and why."""
