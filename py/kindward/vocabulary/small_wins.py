"""Three kinds of small wins (after S0, a coach's own model), what each asks to be done, and what may be said of a try."""

from collections.abc import Mapping
from typing import Final

from kindward.wording.lines import lines

READY, FIVE, QUESTION = lines("""
    send it before I feel ready
    write five sentences
    ask one question
""")
KINDS: Final = (READY, FIVE, QUESTION)
ACTS: Final[Mapping[str, str]] = {READY: "send the message", FIVE: "write five sentences", QUESTION: "ask my question"}
"""What is done in each, for a sentence about it."""
SHORT: Final = ("two minutes", "five minutes", "ten minutes")
LONGER: Final = "longer"
CUT: Final[Mapping[str, str]] = {
    READY: "Then half of it may be enough. You could send the first sentence, or ask whether this is a good week.",
    FIVE: "Then half of it may be enough. You could open the file and write one sentence.",
    QUESTION: "Then half of it may be enough. You could write the question down today, and ask it another day.",
    "": "Then half of it may be enough. What would be the first two minutes of it?",
}
"""What is said of each kind where it takes longer."""
TO_TAKE_BACK: Final = (
    "That may be hard to take back. It could wait for the morning, and a smaller message could go first."
)
APOLOGIES: Final = "There are {} apologies in it. One may be enough."
LONG: Final = "It has {} words. The first two sentences may be the whole message."
CAN_GO: Final = "It could go as it is. You can follow it up later."
SO_FAR: Final = "That is {} of five."
FIVE_DONE: Final = "That is five. You can stop, even if it is going well."
MORE: Final = "That is {}. Five was enough, so you can stop whenever you like."
NO_QUESTION: Final = "There is no question in it yet. What would you like to know?"
TWO: Final = "There are {} questions. Which one would make the others easier?"
PUT_DOWN: Final = "The question puts itself down before anybody has heard it. These words can go: "
CAN_BE_ASKED: Final = "Somebody can answer that."
