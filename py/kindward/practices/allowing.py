"""Stopping the fight against a feeling for a while: what is here, how it is fought, what that costs, and what to do.

After S1: what passes through somebody is less in their control than what they do about it. No study has tested these steps.
"""

from collections.abc import Iterator

from htpy import Node, p

from kindward.practice.catalog import CARDS
from kindward.practice.examples import at, shows, write
from kindward.practice.guided import Guided, Step
from kindward.practice.pieces import (
    Choice,
    Feelings,
    KindLine,
    Offers,
    Pacer,
    Reply,
    Sheet,
    Taps,
    Text,
    When,
    chosen_many,
)
from kindward.records import Entry
from kindward.vocabulary.fights import AGAINST_IT, ARGUING, COSTS, FIGHTS, HIDING

TWO = (
    "Then there may be two things here: the feeling, and the work of holding it off. The second can rest for a minute."
)


def count(word: str, start: str) -> tuple[Pacer]:
    """Half a minute with one thing to rest on, under the word for it."""
    return (Pacer(word.lower(), start, ((word, 30),), done="30 seconds."),)


ANCHORS = {
    "my feet on the floor": count("Feet", "Count 30 seconds with my feet"),
    "something I can see": count("Look", "Count 30 seconds while I look"),
    "the sounds in the room": count("Listen", "Count 30 seconds while I listen"),
    "no anchor, thanks": (),
}


def costs(sheet: Sheet) -> Iterator[str]:
    """What the ways to fight it that were named can cost."""
    return (cost for way in chosen_many(sheet.answers, "fight") for cost in COSTS.get(way, ()))


def fought_before(sheet: Sheet) -> Iterator[str]:
    """The ways to fight a feeling that the reader named before, the last one first."""
    return (way for entry in sheet.entries for way in chosen_many(entry.answers, "fight"))


def two_troubles(sheet: Sheet) -> Node:
    """That the feeling is one thing and the fight another, once both were named."""
    return Feelings.words(sheet.answers) and chosen_many(sheet.answers, "fight") and p[TWO]


def here(sheet: Sheet) -> Iterator[str]:
    """A line that lets each feeling be here, and fights none."""
    words = Feelings.words(sheet.answers)
    return (f"{word[:1].upper()}{word[1:]} is here. It can be here for a minute." for word in words)


class Allowing(Guided):
    """Five steps: what is here, how I fight it, what that costs, letting it be here, what I choose."""

    card = CARDS["allowing"]
    gate = 8
    reads = {Entry: 20}
    steps = (
        Step("What is here?", "Choose something of middling size. You can stop at any step.", short="Here")[Feelings()],
        Step("How do you fight it?", "Most people do, one way or another. It has its reasons.", short="The fight")[
            Choice(
                "fight", "What do you know from yourself?", FIGHTS, many=True, own="Another way", first=fought_before
            ),
            Reply(two_troubles),
        ],
        Step("What does the fight cost?", "It is no reproach. You only look at what it takes.", short="The cost")[
            Offers("cost", "It may be one of these:", costs), Text("cost", "What does it take from you?", rows=2)
        ],
        Step("Letting it be here", "For half a minute. It does not mean that you agree to it.", short="Let it be")[
            Choice("anchor", "What could you rest your attention on meanwhile?", tuple(ANCHORS), own=""),
            When("anchor", ANCHORS),
            Offers("line.own", "A line you could say, and change:", here),
            KindLine(ask="Is there a line you can believe while it is here?"),
        ],
        Step("What do you choose to do?", "The feeling can come along.", short="Choose")[
            Text("choose", "One thing you could do now", "A call, a complaint, a meal, or bed.", 2, "next_step"),
            Taps("wrong", "And if something wrong is being done to you:", AGAINST_IT),
        ],
    )
    next = {
        "four-n": "if you would like a shorter way for the next time.",
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
