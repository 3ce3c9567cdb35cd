"""Words for telling somebody one trusts: what to ask for, how it went, and what to do where it lands badly."""

from typing import Final

from kindward.wording.lines import lines

ASKS: Final = {
    "somebody who listens": "Could you listen for ten minutes? You don't need to solve it.",
    "an honest view": "I would like your honest view: one thing I did all right, and one I could do differently.",
    "how they got through something like it": "Could you tell me how you got through something like it?",
    "practical help": "I could use a hand with the next step, if you have the time.",
    "company": "I would like some company, and we don't have to talk about it.",
}
"""What to ask for, and how a message says it."""
WELL, MIXED, BADLY, NOT_YET = lines("""
    it did me good
    some of each
    it landed badly
    I have not told them
""")
SAID: Final = {
    WELL: "Then you know somebody who can hear such a thing. You could tell them that it did.",
    MIXED: "Many talks are like that. You could keep what was good in it, and say next time what you would rather have.",
    BADLY: "That stings, because you opened up. You know what they said; why they said it is a guess. It was one talk, and there are other people.",
    NOT_YET: "It can wait. You could look at the message again, or make it shorter.",
}
"""What is said to how it went."""
IF_BADLY: Final = lines("""
    say that I would rather have listening than advice
    change the subject and go home
    give them until tomorrow to answer
    write down what they said, and leave out why
    ask somebody else
""")
"""What one could do where it lands badly."""
FAR: Final = 40
"""A name longer than so many characters is a description, and no salutation."""
