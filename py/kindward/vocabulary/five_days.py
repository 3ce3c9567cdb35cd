"""Five days with one belief: beliefs about the time ahead, the taps of a day's pause, lines for it, and what is asked of a belief."""

from typing import Final

from kindward.wording.lines import lines

BELIEFS: Final = lines("""
    I can learn this a piece at a time
    I can be new at this and stay on my own side
    I can try it badly and try it again
    I can find out what I do not know yet
""")
NOTICED: Final = lines("""
    I am putting it off
    I am going over it in my head
    I am scolding myself
    My body is tight
    I would rather hide
    I am more or less ready
""")
FELT: Final = lines("""
    nervous
    embarrassed
    annoyed
    tired
    curious
    hopeful
    no word for it
""")
TRUE_TOO: Final = lines("""
    Most people are nervous where something is new to them
    It can be uneven and still count
    I can be unsure and begin
    Nobody sees as much of it as I do
""")
LINES: Final = lines("""
    I can do one small piece of it and stop there
    I may be slow at this
    If it goes wrong, I will stay decent to myself
""")

ABSOLUTE: Final = ("There is ", " in it, which leaves no room for a bad day. Would it hold without that word?")
"""What stands before and after an absolute word in a belief; so too below."""
BACKWARD: Final = ("With ", " it looks back. What could you learn, or try, from here on?")
OTHERS: Final = ("What begins with ", " is up to somebody else. Which part of it could be yours?")
AS_LARGE: Final = "That is as large as what you wrote first. What would half of it be?"
BEGINNING: Final = "Only the beginning of it: "
NUMBERS: Final = ("one", "two", "three", "four", "five")
"""What the days are called, in their order."""
AFTERWARDS: Final = ("feedback-loop", "if there is something in it that you would like to learn from.")
"""Where a day can lead once it is over, and why."""
