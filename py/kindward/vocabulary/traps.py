"""Three thoughts that keep kindness away, with what is fair in each; small kindnesses; and what an expectation leaves open."""

from typing import Final

from kindward.wording.lines import lines

TRAPS: Final = {
    "I have to earn kindness first": lines("""
        The fair point: waiting for something good can be pleasant, and some things do need to be done today.
        What it leaves out: the line tends to move. After this report comes the next one, and it falls to somebody who is worn out.
        You could turn the order around for one day, and look at what happens to the work.
    """),
    "If I am gentle, I get lazy": lines("""
        The fair point: pushing may have gotten you through before, and comfort can be a place to hide.
        What it leaves out: a friendly teacher can ask for something exact. In four experiments, being led toward self-compassion brought more motivation to improve.
        You could keep the standard and change the tone.
    """),
    "My results are who I am": lines("""
        The fair point: results count. Rent can hang on them, and other people look at them.
        What it leaves out: a result is about one thing in one week, and the thought makes it about all of you.
        You could write down what the result says in plain words, and take one lesson from it.
    """),
}
KINDNESSES: Final = lines("""
    I eat at noon, away from the screen
    I stop at ten, finished or not
    I talk to myself as I would to a new coworker
    I tell one person that this is hard
    I take ten minutes outside before I begin
""")
OPEN: Final = {
    "rule": "That sounds like a rule for good. What would be enough for this one week?",
    "unseen": "Words like “better” or “more” are hard to look at on Friday. What would somebody see you do?",
    "time": "It could be seen. If you like, add when: a day, or “before lunch.”",
    "": "You will be able to tell whether it happened. That is clear enough.",
}
