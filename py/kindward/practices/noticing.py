"""Watching thoughts pass for a few minutes: a label for each, back to an anchor, and afterwards what came, in plain words.

A narrative review looks at mindfulness and how people change what they do (Schuman-Olivier et al. 2020). Nobody tested this.
"""

from kindward.practice.catalog import CARDS
from kindward.practice.examples import at, shows, write
from kindward.practice.guided import Guided, Nexts, Sheet, Step
from kindward.practice.pieces import Again, Anchor, Choice, Labels, Offers, Reply, Say, Text, When, given_before
from kindward.practice.pieces.pacer import minutes
from kindward.records import Entry
from kindward.vocabulary.anchors import ANCHORS, COMING_BACK
from kindward.vocabulary.passing import HOW, KINDS, LEADS, NOTHING_TAPPED

LABELS = Labels("passing", "Did a thought come along? Tap what kind it is.", KINDS, "And back.")
LENGTHS = {
    "1 minute": (minutes("one", 1, "Begin one minute", "That was one minute."),),
    "2 minutes": (minutes("two", 2, "Begin two minutes", "That was two minutes."),),
    "3 minutes": (minutes("three", 3, "Begin three minutes", "That was three minutes."),),
    "5 minutes": (minutes("five", 5, "Begin five minutes", "That was five minutes."),),
    "until I stop": (minutes("open", 60, "Begin, and stop when I like", "That was an hour."),),
}


class Noticing(Guided):
    """Three steps: an anchor and a length, watching, what came by."""

    card = CARDS["noticing"]
    aloud = ("Anchor", "Watch", "Afterward")
    reads = {Entry: 20}
    steps = (
        Step("What would you like to come back to?", "Your eyes can stay open.", short="Anchor")[
            Again(given_before("remember", visits=1), "Last time, you wanted to remember this:"),
            Offers("anchor.own", "What you came back to before:"),
            Choice("anchor", "Something plain will do.", ANCHORS, own="Another anchor", last_first=True),
            Choice("length", "For how long?", tuple(LENGTHS), own="", last_first=True),
        ],
        Step("Watch what passes", "You can stop at any time. There is no way to do it wrong.", short="Watch")[
            Anchor("anchor", how=COMING_BACK), Say(HOW), When("length", LENGTHS), LABELS
        ],
        Step("What came by?", "In plain words. Your taps are not kept in the notebook.", short="Afterward")[
            Reply(lambda sheet: LABELS.came(sheet.answers) or NOTHING_TAPPED),
            Text("remember", "What would you like to remember for next time?", "Only if you like.", 2),
        ],
    )
    next = {
        "allowing": "if there was a feeling that you would rather push away.",
        "four-n": "if you would like a short way to use such a second.",
    }
    examples = shows(
        chosen=write(anchor="my breath", length="1 minute").at("Watch"),
        watching=write(anchor=ANCHORS[2], length="3 minutes").at("Watch").tap("run:three"),
        labeled=write(anchor=ANCHORS[2], length="3 minutes")
        .at("Watch")
        .tap("run:three")
        .tap("label:passing", KINDS[0])
        .wait("run:three", 65),
        what_came=write(_passing=(KINDS[0], KINDS[0], KINDS[0], KINDS[2])).at("Afterward"),
        close=at("Afterward").write(remember="The fish was orange.", after="same").at_close(),
    )

    def nexts(self, sheet: Sheet) -> Nexts:
        return self.led(LEADS[kind] for kind in LABELS.often(sheet.answers)[:1] if kind in LEADS)


PRACTICE = Noticing()
