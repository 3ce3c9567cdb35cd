"""Notice, name, normalize, nurture: a pause of about a minute that asks for no typing at all.

The four steps are a model described by a coach (see docs/about/sources.md); there is no trial of them as a whole.
"""

from htpy import Node

from kindward.practice.catalog import CARDS
from kindward.practice.examples import at, shows, tap, write
from kindward.practice.guided import Guided, Nexts, Step
from kindward.practice.pieces import Feelings, KindLine, Offers, Reply, Sheet, Taps, Text, helped_before, why_first
from kindward.practice.pieces.reply import said_by_allies
from kindward.practice.pieces.scenes import Scenes
from kindward.practice.theirs import around
from kindward.records import Entry, Moment
from kindward.records.person import Person
from kindward.vocabulary.feelings import listed
from kindward.vocabulary.pause import KIND, LEADS, LOUD, NAMED, NOTICED, TRUE_TOO, UNNAMED


def normal(sheet: Sheet) -> Node:
    """What is ordinary about feeling this, in the reader's own words."""
    words = sheet.chosen_many("feelings")
    if not words:
        return UNNAMED
    return around("You named ", listed(words), NAMED)


class FourN(Guided):
    """Four short steps; paced on request."""

    card = CARDS["four-n"]
    pace = 20
    aloud = ("Notice", "Name", "Normalize", "Nurture")
    reads = {Entry: 20, Moment: 20, Person: 12}
    steps = (
        Step("Notice", "What do you notice in yourself right now?")[
            Taps("noticed", "Tap anything that fits.", NOTICED, last_first=True),
            Text(
                "critic",
                "If it comes as words, what are they?",
                "As they sound. Nobody else will read them.",
                2,
                "critic_line",
            ),
        ],
        Step("Name it", "A plain word is enough. You can change it later.", short="Name")[Feelings()],
        Step("It is human", "Hard moments make people feel hard things.", short="Normalize")[
            Reply(normal), Taps("normal", "Which of these could be true, too?", TRUE_TOO, last_first=True), Scenes()
        ],
        Step("One kind line", "Something you could say to yourself and believe.", short="Nurture")[
            Reply(why_first),
            KindLine(offers=KIND, first=helped_before),
            Offers("line.own", "Your allies would say:", said_by_allies),
        ],
    )
    next = dict([LOUD, ("setback", "if you would like to see what happened more clearly.")])
    examples = shows(
        paced=tap("pace"),
        named=write(feelings=("ashamed", "tired")).at("Normalize"),
        hard_to_believe=write({"line": KIND[1], "line.believed": "3"}).at("Nurture"),
        helped_before=at("Nurture").stored(
            Moment("m", "c", kinder_line="I can start again at noon", after="lighter", practices=("four-n",))
        ),
        circling=write(noticed=NOTICED[1:2], critic="You did it again.").at_close(),
        heavier=write(critic="You did it again.", after="heavier").at_close(),
    )

    def nexts(self, sheet: Sheet) -> Nexts:
        return self.led(LEADS[each] for each in sheet.picked("noticed") if each in LEADS)


PRACTICE = FourN()
