"""Words for if-then plans: for each trigger a cue that can be noticed and small things to do, and what is said of a plan later."""

from collections.abc import Mapping
from typing import Final

from kindward.wording.lines import lines

CUES: Final[Mapping[str, str]] = {
    "a mistake of mine": "I notice that I got something wrong",
    "something I forgot": "it comes to me that I forgot something",
    "criticism": "somebody points at something I did",
    "a sharp word": "somebody speaks sharply to me",
    "pressure or hurry": "somebody wants an answer on the spot",
    "a comparison": "I see a post by somebody who is ahead of me",
    "a no": "I read or hear a no",
    "a change of plan": "a plan is changed at the last minute",
}
"""For each trigger that a setback offers, something that could be seen or heard."""
ACTIONS: Final[Mapping[str, tuple[str, ...]]] = {
    "a mistake of mine": (
        "I write down what happened in one plain line",
        "I tell one person, and ask what they need",
    ),
    "something I forgot": (
        "I send one line about it right away",
        "I write it on a card and put it by the door",
    ),
    "criticism": (
        "I ask for one example before I answer",
        "I say, “Thank you, let me think about it”",
    ),
    "a sharp word": (
        "I breathe out once and count to five",
        "I ask what was meant before I decide",
    ),
    "pressure or hurry": (
        "I say, “Let me look and call you back”",
        "I ask what has to be done first",
    ),
    "a comparison": (
        "I close the page and look out of the window",
        "I name one thing that I have learned this month",
    ),
    "a no": (
        "I say thank you, and answer tomorrow",
        "I walk once around the block",
    ),
    "a change of plan": (
        "I ask what stays as it was",
        "I take two minutes before I answer",
    ),
}
"""For each trigger, small things to do."""
ANY_TIME: Final = lines("""
    I breathe out once and look around the room
    I wait until after dinner before I answer
    I say to myself what I would tell a friend
""")
"""Small things to do, whatever set it off."""
INSTEAD: Final[Mapping[str, tuple[str, ...]]] = {
    "speaking": lines("""
        I breathe out once and count to five
        I say, “Give me a minute,” and step outside
        I ask one question
    """),
    "a screen": lines("""
        I put it face down and stand up
        I write it in my notes and read it after dinner
    """),
    "a yes": lines("""
        I say, “Let me look and call you back”
        I ask for a day to think about it
    """),
    "thinking": lines("""
        I say to myself what I would tell a friend
        I name one fact, and then one thing that I can see
    """),
    "other": lines("""
        I stand up and go to another room for two minutes
        I breathe out once and look around the room
    """),
}
"""What somebody could do in place of what they would like to leave, by what that is."""
LEAVES: Final = "That says what you will leave. It may be easier to keep in mind what you will do in its place."
OR_THIS: Final = "You could take one of these, or keep it as it is:"
"""What is said of a plan that only leaves something."""
HARD_TO_NOTICE: Final = (
    "A feeling can be hard to notice while it grows. Is there something around it that you could see or hear, such as "
    "a message, a voice, or a time of day?"
)
TOO_WIDE: Final = "That could be many moments. Which one would come first this week, and what would you see or hear?"
"""What is said of a cue that nobody could point at."""
REHEARSAL: Final = (
    ("See the place", 8),
    ("It begins", 8),
    ("You do it", 14),
    ("It is over", 6),
)
"""The rehearsal in a count: what to picture, and for how many seconds."""
HELPED, PARTLY, NOT, NOT_YET = ("helped", "partly", "not", "not-yet")
"""How it went with a plan, as it is kept."""
CAME_UP: Final = (HELPED, PARTLY, NOT)
"""The answers of somebody for whom its moment came."""
SAID: Final[Mapping[str, str]] = {
    HELPED: "Good to know. It can stay as it is.",
    PARTLY: "Then part of it fits. You could trim it, or leave it as it is.",
    NOT: "Then you know more about that moment than before. The plan may have been too big, or the cue came too late. You could change it, or put it away.",
    NOT_YET: "Then it can wait. There is nothing to catch up on.",
}
"""What is said to how it went."""
