"""Small care: things that could serve a value, moments to tie them to, and what may be said of how they fit. None is about a body."""

from typing import Final

from kindward.wording.lines import lines

IDEAS: Final = {
    "honesty": "write one true sentence about today",
    "kindness": "say thank you to one person, by name",
    "fairness": "ask somebody to take over one chore",
    "courage": "open one letter that has been waiting",
    "care": "water the plants slowly",
    "friendship": "send a friend one photo of my day",
    "family": "ask somebody at home how it was, and listen to the end",
    "learning": "read one page",
    "good work": "write down one thing that I finished",
    "rest": "sit down for one song, and do nothing else",
    "freedom": "leave ten minutes without a plan",
    "humor": "look up one joke and tell it",
    "faith": "take one quiet minute, in my own words",
    "nature": "look at one tree on the way",
    "warmth": "light a lamp before it gets dark",
    "loyalty": "answer one message that has waited",
    "patience": "let one thing take as long as it takes",
    "curiosity": "look up one thing that I wondered about",
    "craft": "spend five minutes making something",
    "play": "play one round of a game",
    "beauty": "put one thing that I like where I can see it",
    "calm": "stand at the window for a minute",
    "respect": "write down one thing that I did well",
    "community": "greet one neighbor by name",
}
"""A small thing for each value that we have a word for."""
ANY: Final = lines("""
    sit down with something warm to drink
    stand at the window for a minute
    read one page
""")
"""Small things for whoever has named no value, or one of their own."""
WHENS: Final = lines("""
    after I brush my teeth
    while the coffee brews
    when I get off the bus
    before I open the laptop
    after I hang up my keys
    when the last dish is done
    while I wait for the elevator
    before I turn off the lamp
    when the house is quiet
""")
FITS, PARTLY, AHEAD, NO_FIT = HOW = lines("""
    it fit
    it fit in part
    it has not come up
    it did not fit
""")
"""How a small thing fitted in."""
SAID: Final = {
    FITS: "Then it can stay as it is.",
    PARTLY: "What was in the way? You could make it smaller, or tie it to another moment.",
    AHEAD: "Then it is still there. Any day counts.",
    NO_FIT: "Then it was the wrong size, or the wrong moment for it. You could change it, or let it rest.",
}
OF_A_BODY: Final = (
    "This sounds like food, weight, or how a body looks, and this page leaves those out. "
    "What would it be for if there were no number to measure it? "
)
TO_READ: Final = "If food or weight is hard for you, this may be worth reading."
"""What leads to the page for whom eating is hard."""
NEXT: Final = {
    "day": "if you would like one of them on today's card.",
    "values": "if you would like to look again at what matters to you.",
}
"""Where it can lead, and why."""
