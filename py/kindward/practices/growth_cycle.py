"""The growth ring: eight stages of a coach's model, lit where the reader has been lately, and a guess where it may stick.

No study has tested the model. Nothing is kept, counted or scored here; each stage opens a practice.
"""

from kindward.practice.catalog import CARDS
from kindward.practice.examples import on, shows, write
from kindward.practice.guided import Guided, Nexts, Step
from kindward.practice.guided.keeping import NOTHING_KEPT
from kindward.practice.pieces import Choice, Reply, Ring, Sheet
from kindward.practice.pieces.stages import STAGE, STICKS, been, chosen_stage, guess, ways_on
from kindward.records import Entry, Moment
from kindward.records.daycard import DayCard
from kindward.records.plan import FiveDays, Plan
from kindward.records.value import Value
from kindward.vocabulary.growth import BY_NAME, STUCK


class GrowthCycle(Guided):
    """Two steps: the ring, and where it sticks."""

    card = CARDS["growth-cycle"]
    reads = {Moment: 120, Entry: 120, DayCard: 28, Plan: 20, FiveDays: 20, Value: 0}
    reads_all = True
    keeps = NOTHING_KEPT
    steps = (
        Step(
            "Eight stages that lead into each other",
            "You can start anywhere, with something big or small.",
            short="The ring",
        )[
            Ring(STAGE, "Choose a stage to see what it asks.", tuple(BY_NAME), lit=been, lit_as="you were here lately"),
            Reply(chosen_stage),
        ],
        Step("Where are you stuck?", "Think of one thing that has stalled for a while.", short="Where you are stuck")[
            Choice(STICKS, "Which of these sounds like it?", tuple(STUCK), own=""), Reply(guess)
        ],
    )
    next = {
        "review": "if something is over and you want to close it.",
        "day": "if you would like to shape a small, kind day.",
    }
    examples = shows(
        a_stage=write(stage="Regulation"),
        lit=on("2026-11-26").stored(Moment("m", "2026-11-20T10:00:00+01:00", practices=("settle", "setback"))),
        stuck=write(sticks="I am waiting to feel ready").at("Where you are stuck"),
        close=write(sticks="I collect advice and use none of it").at_close(),
    )

    def nexts(self, sheet: Sheet) -> Nexts:
        return self.led(ways_on(sheet))


PRACTICE = GrowthCycle()
