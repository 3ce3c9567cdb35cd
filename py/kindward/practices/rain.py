"""RAIN: a feeling recognized, allowed, investigated and nurtured, with an anchor to return to from every step.

Michele McDonald coined the word, her N for non-identification; Tara Brach made the N nurture. No trial of it was found.
"""

from kindward.practice.catalog import CARDS
from kindward.practice.examples import at, shows, write
from kindward.practice.guided import Guided, Nexts, Step
from kindward.practice.pieces import Anchor, Choice, Feelings, KindLine, Offers, ReplyTo, Sheet, Taps, Text, seconds
from kindward.practice.pieces.needs import Needs, Safety, leads, to_do, to_say
from kindward.records import Entry, Moment
from kindward.vocabulary.anchors import ANCHORS, NONE
from kindward.vocabulary.needs import BODY, SAFE, WHY

NO = "no, not now"
SAID_NO = "Then no is what you noticed. You could skip what is left, go back to your anchor, or stop here."
YOURS = Anchor("anchor", say="You can return to it at any point, or stop.")


class Rain(Guided):
    """Five steps: an anchor, recognize, allow, investigate, nurture."""

    card = CARDS["rain"]
    gate = 8
    aloud = ("Anchor", "Recognize", "Allow", "Investigate", "Nurture")
    reads = {Entry: 20, Moment: 5}
    steps = (
        Step("Something to come back to", "Something hard, not the hardest. Your eyes can stay open.", short="Anchor")[
            Offers("anchor.own", "What you came back to before:"),
            Choice(
                "anchor", "Where could your attention rest?", (*ANCHORS, NONE), own="Another anchor", last_first=True
            ),
        ],
        Step("Recognize: what is going on?", "A few words will do, or one.", short="Recognize")[
            YOURS, Text("going", "What do you notice?", "", 2, "situation"), Feelings()
        ],
        Step("Allow: could it be here?", "For half a minute. You might say “all right,” or “this too.”", short="Allow")[
            YOURS,
            Choice(
                "allow",
                "Any answer is fine. A yes does not mean that you like it.",
                ("yes", "a little of it", NO),
                own="",
            ),
            ReplyTo("allow", NO, SAID_NO),
            seconds("Here", 30, "Count 30 seconds for me"),
        ],
        Step("Investigate: what does it need?", "You can leave out any question.", short="Investigate")[
            YOURS,
            Taps("body", "Where in your body do you notice it, if you like to look?", BODY),
            Text("believes", "What do you believe while it is here?", "It doesn't have to be true.", 2, "critic_line"),
            Offers("need.own", "What it needed before:"),
            Needs("What may it need most?"),
            Safety(),
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

    def nexts(self, sheet: Sheet) -> Nexts:
        return leads(sheet) or self.next


PRACTICE = Rain()
