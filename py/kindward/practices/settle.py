"""Steadying the body first: one of five ways, chosen by the reader; breathing is one of them and never the only one.

Slow breathing raised heart-rate variability in a review of 15 studies (Zaccaro et al. 2018); in a trial with 400 people
a set slow pace did no better than a placebo pace (Fincham et al. 2023). So the count is an offer, and so is every way.
"""

from kindward.practice.catalog import CARDS
from kindward.practice.examples import shows, tap, write
from kindward.practice.guided import Guided, Nexts, Step
from kindward.practice.pieces import Again, Choice, Pacer, Reply, Say, Sheet, Taps, Text, When, given_before
from kindward.practice.pieces.pacer import seconds
from kindward.practice.pieces.ways import back_again, how_it_was, went_well
from kindward.records import Entry
from kindward.vocabulary.steadying import BREATH, FEET, LEADS, NOW, RESTLESS, SENSES, TOUCH, WALK

IN_AND_OUT = Pacer("breath", "Count with me for a minute", (("In", 4), ("Out", 6)), 6, "One minute.")
WAYS = {
    "feet on the floor": (Say(FEET),),
    "five senses": (Say(SENSES),),
    "a hand where it helps": (Say(TOUCH), seconds("Stay", 20, "Count 20 seconds for me", "hand")),
    "a few steps": (Say(WALK),),
    "a slow breath": (Say(BREATH), IN_AND_OUT),
}


class Settle(Guided):
    """Three steps: choose a way, take it, look at what is different."""

    card = CARDS["settle"]
    aloud = ("Choose", "Do it", "Look")
    reads = {Entry: 10}
    steps = (
        Step("What would be easiest for you right now?", short="Choose")[
            "Keep your eyes open or close them, as you like.",
            Again(given_before("noticed", visits=1), "Last time, you wanted to remember this:"),
            Choice("way", "Take one of these", tuple(WAYS), own="", first=went_well),
            Reply(how_it_was),
        ],
        Step("Take a minute with it", short="Do it")[
            "There is no way to get this wrong, and you can stop at any time.", When("way", WAYS)
        ],
        Step("How is it now?", "It may be a little different, or about the same. Both are fine.", short="Look")[
            Taps("now", "Tap anything that fits.", NOW),
            Text("noticed", "What do you want to remember for next time?", "Only if you like.", 2),
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
        again=write(way="a few steps").stored(
            Entry(
                "e", "c", practice="settle", answers={"way": "a few steps", "now": NOW[:1], "noticed": "The cold door."}
            )
        ),
        restless=write(now=(RESTLESS,)).at_close(),
        close=tap("leave"),
    )

    def nexts(self, sheet: Sheet) -> Nexts:
        if RESTLESS in sheet.picked("now"):
            return dict([LEADS[RESTLESS]])
        after = (LEADS[each] for each in sheet.picked("now") if each in LEADS)
        return self.led((*back_again(sheet), *after))


PRACTICE = Settle()
