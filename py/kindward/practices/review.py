"""The review that closes a day or a task: four short questions on the day's card, fifteen seconds each for whoever likes a pace.

It is stage eight of a coach's growth cycle, a model that no study has tested.
"""

from collections.abc import Iterator

from kindward.practice.catalog import CARDS
from kindward.practice.examples import at, shows, write
from kindward.practice.guided import AsRecord, Guided, Nexts, Step
from kindward.practice.pieces import Again, Offers, Results, Sheet, Text, said_by_allies
from kindward.practice.pieces.findings import kinds_of
from kindward.practice.pieces.own_steps import left_for_today, own_steps
from kindward.records import Line
from kindward.records.daycard import DayCard
from kindward.records.person import Person
from kindward.records.plan import FiveDays, Plan
from kindward.records.value import Value


def own_lines(sheet: Sheet) -> Iterator[str]:
    """What the reader kept for themselves, then what their allies would say."""
    yield from sheet.lines
    yield from said_by_allies(sheet)


class Review(Guided):
    """Four steps: what worked, the lesson, the smallest step for tomorrow, a kind thought."""

    card = CARDS["review"]
    reads = {Plan: 20, FiveDays: 5, Value: 0, Person: 12}
    keeps = AsRecord(DayCard, "slots", of_day="on")
    pace = 15
    steps = (
        Step("What worked?", "Even a little. It can be something that you left alone.", short="What worked")[
            Again(left_for_today, "Your last card left this small step for now:"),
            Text("worked", "What worked?", rows=2),
            Results("worked"),
        ],
        Step("What is the lesson?", "About how it went, and not about who you are.", short="The lesson")[
            Text("lesson", "What did you learn?", "One plain sentence, or none.", 2), Results("lesson")
        ],
        Step("The smallest step for next time", "It goes on your card, and waits there.", short="Next time")[
            Offers("tomorrow", "From your own plans and values:", own_steps),
            Text("tomorrow", "What would still count as a step?", "Small enough for a tired day.", 2),
        ],
        Step("A kind thought to end on", "Then it can be over.", short="A kind thought")[
            Offers("kind", "You have said, or somebody would say:", own_lines),
            Text("kind", "One kind thing about today", rows=2),
        ],
    )
    next = {
        "day": "tomorrow, if you would like to begin with your step in view.",
        "letter": "if today needs more words than these.",
    }
    examples = shows(
        worked=write(worked="Counting to ten before I answered."),
        judged=write(lesson="Failed again at the rail.").at("The lesson"),
        own_line=at("A kind thought").stored(Line("l", "c", text="I am allowed to be slow at this.")),
        own_steps=at("Next time").stored(Plan("p", "c", action="Breathe out once, at the rail")),
        close=write(lesson="I always forget the towel.").at_close(),
    )

    def nexts(self, sheet: Sheet) -> Nexts:
        hard = ("self-talk", "if you would like to look at the words in your lesson.")
        return self.led((hard,) if kinds_of(sheet.text("lesson")) else ())


PRACTICE = Review()
