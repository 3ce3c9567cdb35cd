"""RAIN: a feeling recognized, allowed, investigated and nurtured, with an anchor to return to from every step.

Michele McDonald coined the word, her N for non-identification; Tara Brach made the N nurture. No trial of it was found.
"""

from collections.abc import Iterator, Mapping

from htpy import a, p

from kindward.practice.catalog import CARDS
from kindward.practice.examples import at, shows, write
from kindward.practice.guided import Guided, Step
from kindward.practice.pieces import (
    Anchor,
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
from kindward.practice.pieces.reply import SaidReply
from kindward.records import After, Entry, Moment
from kindward.vocabulary.anchors import ANCHORS, NONE
from kindward.vocabulary.needs import BODY, NEEDS, SAFE, WHY, Need

NO = "no, not now"
ANSWERS = ("yes", "a little of it", NO)
RESTS = (*ANCHORS, NONE)
NAMES = tuple(need.name for need in NEEDS)
YOURS = Anchor("anchor", say="You can return to it at any point, or stop.")
SAID_NO = "Then no is what you have noticed. You could skip the rest, rest on your anchor, or stop here."


def not_now(sheet: Sheet) -> SaidReply | None:
    """That a no is an answer, and the step done."""
    return SaidReply(SAID_NO, None) if NO in chosen(sheet.answers, "allow") else None


def unsafe(sheet: Sheet) -> SaidReply | None:
    """People to talk to, for somebody who needs to be safe."""
    if SAFE not in chosen(sheet.answers, "need"):
        return None
    people = a(href=f"{sheet.root}help/#somebody-hurts-you")["Here are people you can talk to."]
    return SaidReply("If somebody is why you are not safe, that comes first.", p[people])


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
            Choice(
                "anchor", "Where could your attention rest?", RESTS, own="Another anchor", first=given_before("anchor")
            ),
        ],
        Step("Recognize: what is going on?", "A few words will do, or one.", short="Recognize")[
            YOURS, Text("going", "What do you notice?", "", 2, "situation"), Feelings()
        ],
        Step("Allow: could it be here?", "For half a minute. You might say “all right,” or “this too.”", short="Allow")[
            YOURS,
            Choice("allow", "Any answer is fine. A yes does not mean that you like it.", ANSWERS, own=""),
            Reply(not_now),
            Pacer("here", "Count 30 seconds for me", (("Here", 30),), done="30 seconds."),
        ],
        Step("Investigate: what does it need?", "You can leave out any question.", short="Investigate")[
            YOURS,
            Taps("body", "Where in your body do you notice it, if you like to look?", BODY),
            Text("believes", "What do you believe while it is here?", "It need not be true.", 2, "critic_line"),
            Offers("need.own", "What it needed before:", given_before("need.own")),
            Choice("need", "What may it need most?", NAMES, own="Something else", first=given_before("need")),
            Reply(unsafe),
        ],
        Step("Nurture: what could you offer?", "A sentence, a hand on your arm, a cup of tea.", short="Nurture")[
            YOURS,
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
