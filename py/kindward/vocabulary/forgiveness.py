"""Words for forgiving oneself without excusing: for whom it is not, what to put down, and small repairs."""

from typing import Final

from kindward.wording.lines import lines

MINE, HARMED, AGAIN = lines("""
    something that I did, or left undone
    something that was done to me
    something that I confess over and over
""")
SAID: Final = {
    HARMED: "Then nothing on this page is yours to answer for. Nobody asks you to forgive anybody. ",
    AGAIN: "One more round may make the next one more likely. You could leave it as it is today. ",
}
"""What comes first for those whom this page could hurt."""
LATER: Final = "Nothing is asked of you here. The last step comes next, and you could stop."
"""What stands in place of the questions for them."""
NEXTS: Final = {
    HARMED: {
        "letter": "if you would like to hear from somebody who is on your side.",
        "allies": "if you would like company.",
    },
    AGAIN: {
        "noticing": "if you would like to watch the thought go by once, without an answer.",
        "settle": "if your body is restless with it.",
    },
}
"""Where they could go from here, for neither a statement nor a share."""
LET_GO: Final = lines("""
    going over it at night
    calling myself names
    doing without good things because of it
    saying sorry over and over
    hiding from the people who know
""")
REPAIRS: Final = lines("""
    Say sorry in two sentences, without an explanation
    Ask what would help them
    Pay for it, or put it back
    Change one thing, so that it is less likely to happen again
""")
"""Places to begin; not every one fits, and some things cannot be put right with the person."""
