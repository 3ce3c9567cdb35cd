"""A check-in: six questions of our own on how one stands with oneself today, drawn over time, with no score.

Each of the three parts of self-compassion has two sides (Neff 2003); the published scale is another one, and is not copied.
"""

from kindward.practice.catalog import CARDS
from kindward.practice.examples import at, shows, write
from kindward.practice.guided import Guided, Nexts, Sheet, Step
from kindward.practice.pieces import Again, Scale, Text, given_before, number
from kindward.practice.pieces.over_time import OverTime
from kindward.records import Entry
from kindward.vocabulary.stance import ALONE, HARD, QUESTIONS, ROOM, SHARED, TAKEN, WARM, Question, leads


def asked(*questions: Question) -> list[Scale]:
    """A scale for each question."""
    return [Scale(each.name, each.ask, each.low, each.high) for each in questions]


def kept(day: int, *points: int) -> Entry:
    """What was kept on a day of November, for the examples."""
    answers = {each.name: str(point) for each, point in zip(QUESTIONS, points, strict=True)}
    return Entry(f"m{day}-check-in", f"2026-11-{day:02}T21:00:00+01:00", practice="check-in", answers=answers)


class HowIStand(Guided):
    """Four steps: kind or hard, alone or not, room or none, and the days side by side."""

    card = CARDS["check-in"]
    reads = {Entry: 60}
    steps = (
        Step("Your voice today", "Any answer is fine, and you can leave out any question.", short="Voice")[
            Again(given_before("ten", visits=1), "Last time, you wanted to remember this about your own numbers:"),
            *asked(WARM, HARD),
        ],
        Step("You and other people", "About what went wrong today, or about nothing much.", short="Others")[
            *asked(SHARED, ALONE)
        ],
        Step("Room for it", "Go by your first guess.", short="Room")[*asked(ROOM, TAKEN)],
        Step("Your days, side by side", "Nothing is added up. Days differ, and so do the reasons.", short="Over time")[
            OverTime({each.name: each.short for each in QUESTIONS}),
            Text("ten", "What do your numbers mean to you?", "What would a 2 be, or an 8? Only you need to know.", 2),
        ],
    )
    next = {
        "kind-line": "if you would like a kind sentence to go with it.",
        "day": "if you would like to shape a small, kind day.",
    }
    examples = shows(
        answered=write(warm="4", hard="7"),
        first=write(alone="8", ten="A 2 is a quiet day.").at("Over time"),
        over_time=at("Over time").stored(
            kept(3, 2, 8, 3, 7, 2, 9), kept(9, 4, 8, 3, 7, 4, 6), kept(24, 5, 6, 3, 4, 6, 6)
        ),
        again=write(warm="5").stored(
            Entry(
                "e", "2026-11-20T21:00:00+01:00", practice="check-in", answers={"ten": "An 8 is when I joke about it."}
            )
        ),
        close=write(hard="8", alone="9").at_close(),
    )

    def nexts(self, sheet: Sheet) -> Nexts:
        return self.led(leads(lambda name: number(sheet.answers, name)))


PRACTICE = HowIStand()
