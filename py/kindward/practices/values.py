"""What matters to the reader: about five values, two that are nearest now, and one moment played again beside one of them.

Writing about one's values can help for months where it is well timed (Cohen & Sherman 2014). Comparing two at a time, and
the replay, are untested; the idea of both is from an article for general readers (S2).
"""

from kindward.practice.catalog import CARDS
from kindward.practice.examples import at, shows, write
from kindward.practice.guided import Guided, Step
from kindward.practice.guided.keeping.values import AS_VALUES
from kindward.practice.pieces import Again, Choice, Reply, Text, kept_before
from kindward.practice.pieces.nearest_values import TwoOfThem
from kindward.practice.pieces.values import STOOD, ValueInIt, Values, made_a_rule, scene
from kindward.records import Entry, Moment
from kindward.records.value import Value
from kindward.vocabulary.values import ALIGNED, DRIFTED, MIXED, SAID

OWN = (Value("a", "2026-11-01", text="honesty", near=True), Value("b", "2026-11-02", text="an open door", near=True))
STEP = Moment("m", "c", next_step="Ask to see the drawing", practices=("values",))
TILES = {"situation": "I sent her away with the drawing.", "value.own": "warmth", STOOD: DRIFTED}


class WhatMatters(Guided):
    """Four steps: about five values, the two that are nearest, a moment beside one, and the moment once more."""

    card = CARDS["values"]
    reads = {Value: 0, Entry: 20, Moment: 5}
    keeps = AS_VALUES
    steps = (
        Step("What matters to you?", "A value is a direction, in a word. About five will do.", short="About five")[
            Values(),
            Text("hour", "If no word comes: which hour of last month would you like again?", "What was in it?", 2),
        ],
        Step("Two of them, for now", "The others are still yours. It is only easier to look at two.", short="Two")[
            TwoOfThem()
        ],
        Step("A moment, and one of them", "A small one. Leave out what somebody did to you.", short="A moment")[
            Again(
                kept_before("next_step", visits=1),
                "Last time, you wrote down this step:",
                Text("came", "What came of it?", rows=2),
            ),
            Text("situation", "What happened?", "As a camera would have seen it.", 2, "situation"),
            Text("did", "What did you do, or leave undone?", rows=2, into="response"),
            ValueInIt("value", "Which value was in it?", (), own="In a word of your own", into="value"),
            Choice(STOOD, "Seen from that value, how did it go?", (ALIGNED, DRIFTED, MIXED), own="In your own words"),
            Reply(lambda sheet: next((SAID[each] for each in sheet.picked(STOOD) if each in SAID), "")),
        ],
        Step(
            "The same moment, once more", "It is over. You can play it through with what you know now.", short="Replay"
        )[
            Reply(scene),
            Text(
                "replay", "How does it go this time?", "With the small things in it: where you stand, what you say.", 4
            ),
            Reply(made_a_rule),
            Text(
                "step",
                "Is there a part of it that you can still do, or do next time?",
                "One small thing.",
                2,
                "next_step",
            ),
        ],
    )
    next = {
        "day": "if you would like to take one of them into a day.",
        "inner-compass": "if you are choosing between what others want and what fits you.",
    }
    examples = shows(
        five=write(values=("honesty", "learning", "rest", "humor", "warmth")).at("Two"),
        kept_before=at("About five").stored(*OWN, STEP).write(_away=("a",)),
        drifted=at("A moment").stored(*OWN, STEP).write(TILES),
        replay=write(TILES, replay="I should have put the brush down.").at("Replay"),
        close=write(values=("rest",), after="lighter").at_close(),
    )


PRACTICE = WhatMatters()
