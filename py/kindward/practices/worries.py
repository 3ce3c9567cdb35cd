"""Doubts about self-compassion: the fair point in each that the reader holds, what studies found, and a small experiment.

People who believed that self-compassion makes one complacent had less of it; after that belief was shifted they responded
with more, days later (Chwyl et al. 2021).
"""

from collections.abc import Iterator

from kindward.practice.catalog import CARDS
from kindward.practice.examples import at, shows, write
from kindward.practice.guided import Guided, Nexts, Step
from kindward.practice.pieces import Again, Choice, Date, Offers, Say, Scale, Sheet, Text, When, kept_before
from kindward.records import Entry, Moment
from kindward.vocabulary.worries import WHY, WORRIES, Worry

NAMES = tuple(worry.name for worry in WORRIES)
HAPPENED = Text("happened", "What came of it?", "“Nothing” is an answer.", 2)
KNOWN = {
    worry.name: (Say((f"The fair point: {worry.fair}", f"What is known: {worry.found}"), numbered=False),)
    for worry in WORRIES
}


def held(sheet: Sheet) -> Iterator[Worry]:
    """The doubts that were named, in the order of the reader's."""
    by_name = {worry.name: worry for worry in WORRIES}
    return (by_name[name] for name in sheet.picked("worry") if name in by_name)


class Worries(Guided):
    """Three steps: the doubts you hold, what is known of them, a small experiment."""

    card = CARDS["worries"]
    reads = {Entry: 20, Moment: 5}
    steps = (
        Step("Which doubts do you have?", short="Doubts")[
            "They are welcome here. Most people who come have one or two.",
            Again(kept_before("next_step", visits=1), "Last time, you wanted to try this:", HAPPENED),
            Choice("worry", "Tap the ones you recognize.", NAMES, True, "Another doubt", last_first=True),
            Scale("hold", "How strong is the strongest of them, right now?", "not at all", "completely"),
        ],
        Step("What is fair in it, and what is known", "Only about the ones you have.", short="What is known")[
            When("worry", KNOWN),
            Text("view", "What do you make of it?", "You can go on doubting.", 2),
        ],
        Step("A small experiment", "You do not have to believe anything first.", short="Try it")[
            Offers(
                "try",
                "You could take one of these, and change it:",
                lambda sheet: (worry.experiment for worry in held(sheet)),
            ),
            Text("try", "What could you try, and when?", "Small enough for this week.", 2, "next_step"),
            Date("look", "When would you like to look at it again?", "Nobody will remind you. It will be here then."),
        ],
    )
    next = {"friend-lens": "if you would like to try it with somebody else in mind."}
    examples = shows(
        two_doubts=write(worry=("It will make me lazy", "It is self-pity"), view="I am not sure yet.").at(
            "What is known"
        ),
        experiment=write(worry=("It feels fake",)).at("Try it"),
        again=at("Doubts").stored(
            Moment("m", "c", next_step="One kind minute before the dishes", practices=("worries",))
        ),
        close=write({"worry": ("It lets me off the hook",), "try": "Write down my part"}).at_close(),
    )

    def nexts(self, sheet: Sheet) -> Nexts:
        return {worry.leads: WHY[worry.leads] for worry in held(sheet)} or self.next


PRACTICE = Worries()
