"""Stopping the fight against a feeling for a while: what is here, how it is fought, what that costs, and what to do.

After S1: what passes through somebody is less in their control than what they do about it. No study has tested these steps.
"""

from kindward.practice.catalog import CARDS
from kindward.practice.examples import at, shows, write
from kindward.practice.guided import Guided, Step
from kindward.practice.pieces import Choice, Feelings, KindLine, Offers, Reply, Sheet, Taps, Text, When, seconds
from kindward.records import Entry
from kindward.vocabulary.fights import AGAINST_IT, ARGUING, FIGHTS, HIDING, TWO, costs_of, letting_be

ANCHORS = {
    "my feet on the floor": (seconds("Feet", 30, "Count 30 seconds with my feet"),),
    "something I can see": (seconds("Look", 30, "Count 30 seconds while I look"),),
    "the sounds in the room": (seconds("Listen", 30, "Count 30 seconds while I listen"),),
    "no anchor, thanks": (),
}


def two_troubles(sheet: Sheet) -> str:
    """That the feeling is one thing and the fight another, once both were named."""
    return TWO if sheet.chosen_many("feelings") and sheet.chosen_many("fight") else ""


class Allowing(Guided):
    """Five steps: what is here, how I fight it, what that costs, letting it be here, what I choose."""

    card = CARDS["allowing"]
    gate = 8
    reads = {Entry: 20}
    steps = (
        Step("What is here?", "Something hard, but not the hardest. You can stop at any step.", short="Here")[
            Feelings()
        ],
        Step("How do you fight it?", "Most people do, one way or another. It has its reasons.", short="The fight")[
            Choice("fight", "Which of these do you do?", FIGHTS, True, "Another way", last_first=True),
            Reply(two_troubles),
        ],
        Step("What does the fight cost?", "This is not about blame. You only look at what it takes.", short="The cost")[
            Offers("cost", "It may be one of these:", lambda sheet: costs_of(sheet.chosen_many("fight"))),
            Text("cost", "What does it take from you?", rows=2),
        ],
        Step("Letting it be here", "For half a minute. It does not mean that you agree to it.", short="Let it be")[
            Choice("anchor", "What could you rest your attention on meanwhile?", tuple(ANCHORS), own=""),
            When("anchor", ANCHORS),
            Offers(
                "line.own", "A line you could say, and change:", lambda sheet: letting_be(sheet.chosen_many("feelings"))
            ),
            KindLine(ask="Is there a line you can believe while it is here?"),
        ],
        Step("What do you choose to do?", "The feeling can come along.", short="Choose")[
            Text("choose", "One thing you could do now", "A call, a complaint, a meal, or bed.", 2, "next_step"),
            Taps("wrong", "And if something wrong is being done to you:", AGAINST_IT),
        ],
    )
    next = {
        "four-n": "if you would like a shorter way next time.",
        "kind-line": "if you would like a line to keep.",
    }
    examples = shows(
        two_troubles=write(feelings=("embarrassed",), fight=(ARGUING, HIDING)).at("The fight"),
        the_cost=write(fight=(ARGUING, HIDING)).at("The cost"),
        let_be=write(feelings=("embarrassed",), anchor="the sounds in the room").at("Let it be"),
        strong=write(strength="9", feelings=("ashamed",)),
        close=at("Choose").write(choose="Call Dad back.", after="same").at_close(),
    )


PRACTICE = Allowing()
