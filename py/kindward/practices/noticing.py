"""Watching thoughts pass for a few minutes: a label for each, back to an anchor, and afterwards what came, in plain words.

A narrative review looks at mindfulness and how people change what they do (Schuman-Olivier et al. 2020). Nobody tested this.
"""

from collections.abc import Iterator, Mapping

from htpy import Node, p

from kindward.practice.catalog import CARDS
from kindward.practice.examples import at, shows, write
from kindward.practice.guided import Guided, Sheet, Step, timing
from kindward.practice.pieces import (
    Again,
    Anchor,
    Choice,
    Labels,
    Offers,
    Pacer,
    Reply,
    Say,
    Text,
    When,
    chosen,
    given_before,
)
from kindward.practice.pieces import Sheet as Shown
from kindward.records import Entry
from kindward.vocabulary.anchors import ANCHORS, COMING_BACK
from kindward.vocabulary.passing import HOW, KINDS, LEADS, NOTHING_TAPPED
from kindward.wire.messages import Effects, Message, Tick

LABELS = Labels("passing", "A thought has come along? Tap what kind it is.", KINDS, "And back.")


def minutes(name: str, count: int, start: str, done: str) -> tuple[Pacer]:
    """So many minutes, each with its word; no second is shown, for that would be one more thing to watch."""
    beats = tuple((f"Minute {number}", 60) for number in range(1, count + 1))
    return (Pacer(name, start, beats, done=done, counted=False),)


LENGTHS = {
    "1 minute": minutes("one", 1, "Begin one minute", "That was one minute."),
    "2 minutes": minutes("two", 2, "Begin two minutes", "That was two minutes."),
    "3 minutes": minutes("three", 3, "Begin three minutes", "That was three minutes."),
    "5 minutes": minutes("five", 5, "Begin five minutes", "That was five minutes."),
    "until I stop": minutes("open", 60, "Begin, and stop when I like", "That was an hour."),
}


def what_came(sheet: Shown) -> Node:
    """What came often and what now and then, without a number."""
    return p[LABELS.came(sheet.answers) or NOTHING_TAPPED]


def remembered(sheet: Shown) -> Iterator[str]:
    """What the reader wanted to remember when they were here last."""
    return (word for entry in sheet.entries[:1] for word in chosen(entry.answers, "remember"))


class Noticing(Guided):
    """Three steps: an anchor and a length, watching, what came by."""

    card = CARDS["noticing"]
    reads = {Entry: 20}
    steps = (
        Step("What would you like to come back to?", "Your eyes can stay open.", short="Anchor")[
            Again(remembered, "The last time, you wanted to remember this:"),
            Offers("anchor.own", "What you came back to before:", given_before("anchor.own")),
            Choice("anchor", "Something plain will do.", ANCHORS, own="Another anchor", first=given_before("anchor")),
            Choice("length", "For how long?", tuple(LENGTHS), own="", first=given_before("length")),
        ],
        Step("Watch what passes", "You can stop at any time. There is no way to do it wrong.", short="Watch")[
            Anchor("anchor", how=COMING_BACK), Say(HOW), When("length", LENGTHS), LABELS
        ],
        Step("What came by?", "In plain words. Your taps are not kept in the notebook.", short="Afterwards")[
            Reply(what_came),
            Text("remember", "What would you like to remember for the next time?", "Only if you like.", 2),
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
        what_came=write(_passing=(KINDS[0], KINDS[0], KINDS[0], KINDS[2])).at("Afterwards"),
        close=at("Afterwards").write(remember="The fish was orange.", after="same").at_close(),
    )

    def update(self, state: Sheet, message: Message) -> tuple[Sheet, Effects]:
        """Once the time is over, what came by is in view: an end that is seen, too, and not only heard."""
        now, effects = super().update(state, message)
        if isinstance(message, Tick) and state.running and not now.running:
            now, moved = timing.moved(self.outline, now, now.at + 1)
            return now, (*effects, *moved)
        return now, effects

    def nexts(self, sheet: Sheet) -> Mapping[str, str]:
        first = dict(LEADS[kind] for kind in LABELS.often(sheet.answers)[:1] if kind in LEADS)
        return dict([*first.items(), *self.next.items()][:2])


PRACTICE = Noticing()
