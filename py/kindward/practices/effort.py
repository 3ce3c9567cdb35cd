"""A fair standard beside the one of a crisis: the limits of the day, two columns, the gap in neutral words, where to stop.

The two columns are from an article for general readers (S2). No study of them was found.
"""

from kindward.practice.catalog import CARDS
from kindward.practice.examples import at, shows, write
from kindward.practice.guided import Guided, Nexts, Step
from kindward.practice.pieces import Beside, Choice, KindLine, Offers, Reply, Results, Sheet, Text, standards
from kindward.practice.pieces.standards import CRISIS, FAIRER, NEEDED, TIME
from kindward.records import Entry
from kindward.vocabulary.effort import ENERGY, ENOUGH, PRESSURE

LEFT = {CRISIS: "Everything clean. Soup from scratch. Be cheerful.", FAIRER: "A clean sink. Soup from the freezer."}


class Effort(Guided):
    """Five steps: what it is about, the limits, the two standards, the gap, where to stop."""

    card = CARDS["effort"]
    reads = {Entry: 20}
    steps = (
        Step("What is it about?", "One thing that you are asking a lot of yourself for.", short="About")[
            Text("situation", "What has to be done, or made, or gone through?", rows=2, into="situation"),
            standards.LAST,
            Results("came"),
        ],
        Step("The limits of today", "They are facts, like the weather.", short="Limits")[
            Text(TIME, "How much time do you have?", "Such as “an hour and fifty minutes.”", 1),
            Choice("energy", "How much energy do you have?", tuple(ENERGY), own=""),
            Choice("pressure", "What is putting pressure on you?", tuple(PRESSURE), many=True, own="Something else"),
            Reply(standards.of_the_limits),
        ],
        Step("Two standards", "Fair means that you would ask it of a friend in your place.", short="Two columns")[
            Beside(
                Text(CRISIS, "What you are asking of yourself", "As bluntly as it comes.", 4, "critic_line"),
                Text(FAIRER, "What fits inside the limits", "Doable, and kind to whoever does it.", 4),
            ),
            Reply(standards.of_the_columns),
            standards.EARLIER,
        ],
        Step("The gap, in neutral words", "It says what to change. It is not a verdict.", short="The gap")[
            Text(NEEDED, "How long would all that you asked of yourself take?", "A guess is enough.", 1),
            Offers("gap", "It could be put like this:", standards.gaps),
            Text("gap", "How would you put it?", rows=2),
            Results("gap"),
        ],
        Step("Good enough", "The point at which you put it down.")[
            Offers("line.own", "Out of your fair standard:", standards.stops),
            KindLine("line", "Which good-enough line could you believe?", ENOUGH, "In your own words", asks_first=True),
        ],
    )
    next = {
        "micro-win": "if you would like to make the first piece small.",
        "kind-line": "if you would like a line for while you do it.",
    }
    examples = shows(
        limits=write(energy="next to none").at("Limits"),
        two_columns=write(LEFT).at("Two columns"),
        gap=write({**LEFT, TIME: "110 minutes", NEEDED: "four hours", "energy": "about half"}).at("The gap"),
        where_to_stop=write(LEFT).at("Good enough"),
        again=at("About").stored(Entry("e", "c", practice="effort", answers=LEFT)).write(came="Wasted the morning."),
    )

    def nexts(self, sheet: Sheet) -> Nexts:
        return self.led(standards.leads(sheet))


PRACTICE = Effort()
