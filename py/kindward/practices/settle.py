"""Steadying the body first: one of five ways, chosen by the reader; breathing is one of them and never the only one.

Slow breathing raised heart-rate variability in a review of 15 studies (Zaccaro et al. 2018); in a trial with 400 people
a set slow pace did no better than a placebo pace (Fincham et al. 2023). So the count is an offer, and so is every way.
"""

from collections.abc import Iterator

from kindward.practice.catalog import CARDS
from kindward.practice.examples import shows, tap, write
from kindward.practice.guided import Guided, Step
from kindward.practice.pieces import Choice, Pacer, Say, Sheet, Taps, Text, When, lines, text_of
from kindward.records import Entry

FEET = lines("""
    Put both feet flat and push them down, as if you wanted to leave a print.
    Notice where the floor pushes back: at your heels, your soles, your toes.
    If there is a chair or a wall behind you, let it carry some of your weight.
""")
BREATH = lines("""
    Let one breath go out slowly, all the way.
    Breathe in while you count to four, and out while you count to six, or at any pace you like better.
    If it makes you dizzy or tense, stop, and go back to take another way.
""")
TOUCH = lines("""
    Rest a hand on your arm, your cheek or your chest, or hold one hand in the other.
    Notice how warm it is, and how heavy. A cup or a cushion will do as well.
    Stay as long as it is pleasant. Not everyone likes it, and you can take your hand away.
""")
SENSES = lines("""
    Look for five things of the same color.
    Listen for three sounds, and let the nearest one come last.
    Touch something cool, and then something rough.
""")
WALK = lines("""
    Walk to the end of the room, the hall or the street, and come back.
    Count your steps up to ten, and start over.
    If you are sitting or lying down, tap your left and right knee in turn, slowly.
""")
WAYS = {
    "feet on the floor": (Say(FEET),),
    "five senses": (Say(SENSES),),
    "a hand where it helps": (
        Say(TOUCH),
        Pacer("hand", "Count 20 seconds for me", (("Stay", 20),), done="20 seconds."),
    ),
    "a few steps": (Say(WALK),),
    "a slow breath": (
        Say(BREATH),
        Pacer("breath", "Count with me for a minute", (("In", 4), ("Out", 6)), 6, "One minute."),
    ),
}
NOW = lines("""
    my shoulders are lower
    I can see the room again
    my thoughts are slower
    it is about the same
    I am more restless than before
""")


def last_taken(sheet: Sheet) -> Iterator[str]:
    """The ways that the reader took before, the last one first."""
    return (text_of(entry.answers, "way") for entry in sheet.own(Entry))


class Settle(Guided):
    """Three steps: choose a way, take it, look at what is different."""

    card = CARDS["settle"]
    reads = {Entry: 5}
    steps = (
        Step(
            "What would be easiest for you right now?",
            "Keep your eyes open or close them, as you like.",
            short="Choose",
        )[Choice("way", "Take one of these", tuple(WAYS), own="", first=last_taken)],
        Step(
            "Take a minute with it", "There is no way to get this wrong, and you can stop at any time.", short="Do it"
        )[When("way", WAYS)],
        Step("How is it now?", "It may be a little different, or about the same. Both are fine.", short="Look")[
            Taps("now", "Tap what fits, if something does.", NOW),
            Text("noticed", "What do you want to remember for the next time?", "Only if you like.", 2),
        ],
    )
    next = {
        "four-n": "if you have a minute for four small steps.",
        "setback": "if you are ready to look at what happened.",
    }
    examples = shows(
        feet=write(way="feet on the floor").at("Do it"),
        a_breath=write(way="a slow breath").at("Do it").tap("run:breath"),
        breathing_out=write(way="a slow breath").at("Do it").tap("run:breath").wait("run:breath", 5),
        afterwards=write(way="five senses", now=("it is about the same",)).at("Look"),
        close=tap("leave"),
    )


PRACTICE = Settle()
