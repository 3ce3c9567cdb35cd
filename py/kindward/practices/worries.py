"""Doubts about self-compassion: the fair point in each that the reader holds, what studies found, and a small experiment.

People who believed that self-compassion makes one complacent had less of it; after that belief was shifted they responded
with more, days later (Chwyl et al. 2021).
"""

from collections.abc import Iterator, Mapping

from kindward.practice.catalog import CARDS
from kindward.practice.examples import at, shows, write
from kindward.practice.guided import Guided, Step
from kindward.practice.pieces import Again, Choice, Date, Offers, Say, Scale, Sheet, Text, When, picked
from kindward.records import Entry, Moment
from kindward.vocabulary.worries import WORRIES

BY_NAME = {worry.name: worry for worry in WORRIES}
WHY = {
    "traps": "if you would like to be kind and clear at once.",
    "friend-lens": "if you would like to try it with somebody else in mind.",
    "setback": "if there is something that you would like to own and repair.",
    "kind-line": "if you would like a line that you can believe.",
    "four-n": "if you would like to see what a minute of it is like.",
}


def tried(sheet: Sheet) -> Iterator[str]:
    """What the reader wanted to try when they were here last."""
    return (moment.next_step for moment in sheet.earlier[:1])


def held_before(sheet: Sheet) -> Iterator[str]:
    """The doubts that the reader named before, the last ones first."""
    return (name for entry in sheet.entries for name in picked(entry.answers, "worry"))


def experiments(sheet: Sheet) -> Iterator[str]:
    """Something small to try for each doubt that was named."""
    return (BY_NAME[name].experiment for name in picked(sheet.answers, "worry") if name in BY_NAME)


class Worries(Guided):
    """Three steps: the doubts you hold, what is known of them, a small experiment."""

    card = CARDS["worries"]
    reads = {Entry: 20, Moment: 5}
    steps = (
        Step(
            "Which doubts do you hold?", "They are welcome here. Most people who come have one or two.", short="Doubts"
        )[
            Again(
                tried,
                "The last time, you wanted to try this:",
                Text("happened", "What came of it?", "Nothing is an answer.", 2),
            ),
            Choice(
                "worry",
                "Tap those that you know from yourself.",
                tuple(BY_NAME),
                True,
                "Another doubt",
                first=held_before,
            ),
            Scale("hold", "How much do you hold the strongest of them, right now?", "not at all", "completely"),
        ],
        Step("What is fair in it, and what is known", "Only about those that you hold.", short="What is known")[
            When(
                "worry",
                {
                    worry.name: (
                        Say((f"The fair point: {worry.fair}", f"What is known: {worry.found}"), numbered=False),
                    )
                    for worry in WORRIES
                },
            ),
            Text("view", "What do you make of it?", "You can go on doubting.", 2),
        ],
        Step("A small experiment", "You do not have to believe anything first.", short="Try it")[
            Offers("try", "You could take one of these, and change it:", experiments),
            Text("try", "What could you try, and when?", "Small enough for this week.", 2, "next_step"),
            Date("look", "When would you like to look at it again?", "Nobody reminds you. It stands here then."),
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

    def nexts(self, sheet: Sheet) -> Mapping[str, str]:
        leads = (BY_NAME[name].leads for name in picked(sheet.answers, "worry") if name in BY_NAME)
        return {slug: WHY[slug] for slug in [*dict.fromkeys(leads)][:2]} or self.next


PRACTICE = Worries()
