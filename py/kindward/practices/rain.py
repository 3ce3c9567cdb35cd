"""RAIN: a feeling recognized, allowed, investigated and nurtured, with an anchor to return to from every step.

Michele McDonald coined the word, her N for non-identification; Tara Brach made the N nurture. No trial of it was found.
"""

from collections.abc import Iterator, Mapping

from htpy import Node, a, p, span

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
    chosen,
    given_before,
)
from kindward.practice.theirs import THEIRS
from kindward.records import After, Entry, Moment
from kindward.vocabulary.anchors import ANCHORS, NONE
from kindward.vocabulary.needs import BODY, NEEDS, SAFE, WHY, Need

NO = "no, not now"
SAID_NO = "Then no is what you have noticed. You could skip the rest, rest on your anchor, or stop here."


def anchor(sheet: Sheet) -> Node:
    """The anchor that was chosen, as a place to return to."""
    anchor = next((word for word in reversed(chosen(sheet.answers, "anchor")) if word != NONE), "")
    return anchor and p["Your anchor: ", span(THEIRS)[f"“{anchor}.”"], " You can return to it at any point, or stop."]


def not_now(sheet: Sheet) -> Node:
    """That a no is an answer, and the step done."""
    return NO in chosen(sheet.answers, "allow") and p[SAID_NO]


def unsafe(sheet: Sheet) -> Node:
    """People to talk to, for somebody who needs to be safe."""
    people = a(href=f"{sheet.root}help/#somebody-hurts-you")["here are people you can talk to"]
    return SAFE in chosen(sheet.answers, "need") and p["If somebody is why you are not safe, ", people, "."]


def needs(sheet: Sheet) -> Iterator[Need]:
    """The need that was chosen, where it is one of ours."""
    return (need for need in NEEDS if need.name in chosen(sheet.answers, "need"))


def to_say(sheet: Sheet) -> Iterator[str]:
    """A line for the need, if it is not among the reader's lines already."""
    return (need.line for need in needs(sheet) if need.line not in sheet.lines)


def to_do(sheet: Sheet) -> Iterator[str]:
    """Something small for the need, and what the reader offered before, where it did not leave them heavier."""
    yield from (need.deed for need in needs(sheet))
    yield from (moment.next_step for moment in sheet.earlier if moment.after != After.HEAVIER)


class Rain(Guided):
    """Five steps: an anchor, recognize, allow, investigate, nurture."""

    card = CARDS["rain"]
    gate = 8
    reads = {Entry: 20, Moment: 5}
    steps = (
        Step("Something to come back to", "Take something of middling size. Your eyes can stay open.", short="Anchor")[
            Offers("anchor.own", "What you came back to before:", given_before("anchor.own")),
            Choice("anchor", "What could you rest on?", (*ANCHORS, NONE), own="Another", first=given_before("anchor")),
        ],
        Step("What is going on in you?", "A few words will do, or one.", short="Recognize")[
            Reply(anchor), Text("going", "What do you notice?", "", 2, "situation"), Feelings()
        ],
        Step("Could it be here for half a minute?", "It does not mean that you like it.", short="Allow")[
            Reply(anchor),
            Choice("allow", "You might say “all right,” or “this too.”", ("yes", "a little of it", NO), own=""),
            Reply(not_now),
            Pacer("here", "Count 30 seconds for me", (("Here", 30),), done="30 seconds."),
        ],
        Step("What might it need?", "You can leave out any question, and the body first.", short="Investigate")[
            Reply(anchor),
            Taps("body", "Where do you notice it?", BODY),
            Text("believes", "What do you believe while it is here?", "It need not be true.", 2, "critic_line"),
            Offers("need.own", "What it needed before:", given_before("need.own")),
            Choice("need", "What may it need most?", tuple(n.name for n in NEEDS), first=given_before("need")),
            Reply(unsafe),
        ],
        Step("What could you offer it?", "A sentence, a hand on your arm, a cup of tea.", short="Nurture")[
            Reply(anchor),
            Offers("line.own", "You could say this, and change it:", to_say),
            KindLine(),
            Offers("offer", "You could take one of these, and change it:", to_do),
            Text("offer", "What could you do for yourself today?", "As small as you like.", 2, "next_step"),
        ],
    )
    next = {slug: WHY[slug] for slug in ("kind-line", "friend-lens")}
    examples = shows(
        recognize=write(anchor=ANCHORS[3], feelings=("embarrassed",)).at("Recognize"),
        not_now=write({"anchor.own": "the fish", "allow": NO}).at("Allow"),
        unsafe=write(anchor=NONE, need=SAFE).at("Investigate"),
        nurture=write(anchor=ANCHORS[3], need="company").at("Nurture"),
        strong=write(strength="9"),
        again=at("Nurture").stored(Moment("m", "c", next_step="Text Ben about Sunday", practices=("rain",))),
        close=write(need="to have a say", after="same").at_close(),
    )

    def nexts(self, sheet: Sheet) -> Mapping[str, str]:
        return {slug: WHY[slug] for need in needs(sheet) for slug in need.leads} or self.next


PRACTICE = Rain()
