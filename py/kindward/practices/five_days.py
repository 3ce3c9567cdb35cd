"""Five days with one belief: an area, a belief about the time ahead, and on each day a pause, one small act, and a look back.

The plan and its 4N pause are a coach's own models, which no study has tested. The days need not be in a row.
"""

from kindward.practice.calendar_file import WEEKDAYS
from kindward.practice.catalog import CARDS
from kindward.practice.examples import on, shows, write
from kindward.practice.guided import Nexts, Sheet, Step
from kindward.practice.guided.day_by_day import DayByDay
from kindward.practice.guided.keeping.five_days import AS_FIVE_DAYS
from kindward.practice.pieces import KindLine, Offers, Reply, Results, Text, belief, days_ahead, halves, said_by_allies
from kindward.practice.pieces import five_days as pieces
from kindward.practice.pieces.own_steps import own_steps
from kindward.records.daycard import DayCard
from kindward.records.person import Person
from kindward.records.plan import Day, FiveDays, Plan
from kindward.records.value import Value
from kindward.vocabulary.five_days import AFTERWARDS, LINES

FIRST = Day("2026-11-20T08:00:00+01:00", "Ask one question", LINES[0], "I asked, and my voice shook.")
LAST = Day("2026-11-25T08:00:00+01:00", "Ask the second question, too")
BEGUN = FiveDays("f", FIRST.on, "", "the Tuesday meeting", "I can learn to ask", (FIRST, LAST), 4)
FOUR = FiveDays("f", FIRST.on, "", BEGUN.area, BEGUN.belief, (FIRST, LAST, LAST, LAST), 4)


class OneBelief(DayByDay):
    """Seven steps: area, belief, pause, kind line, act, look back, and the days in a calendar or on paper."""

    card = CARDS["five-days"]
    reads = {Plan: 20, Value: 0, DayCard: 5, Person: 12}
    keeps = AS_FIVE_DAYS
    steps = (
        Step("One area", "A narrow one is easier: one meeting, one dish, one phone call.", short="Area")[
            Reply(pieces.plan_so_far),
            pieces.LAST,
            Text("area", "Where would you like to grow?", "Such as “asking in the Tuesday meeting.”", 1, "area"),
            pieces.Plans(),
        ],
        Step("One belief", "About what you can do from here on. It needs no proof.", short="Belief")[
            belief.THE_BELIEF, Reply(belief.of_the_belief)
        ],
        Step("A pause", "When your area comes up. What you tap here is not kept.", short="Pause")[*pieces.PAUSE],
        Step("One kind line", "The last part of the pause: something to say to yourself today.", short="Kind line")[
            KindLine(offers=LINES), Offers("line.own", "Your allies would say:", said_by_allies)
        ],
        Step("One small act", "It may be smaller than your pride would like.", short="Act")[
            Offers(halves.WHOLE, "From your own days, plans and values:", own_steps),
            Text(halves.WHOLE, "What would you like to do today?", "At its best. Only half of it is kept.", 2),
            Offers("action", "Half of it could be:", halves.halves),
            Text("action", "And what would half of that be?", rows=2),
            Reply(halves.of_the_act),
        ],
        Step("Look back", "After the act, or tonight. If it is still ahead, leave this open.")[
            pieces.TODAY,
            Text("review", "What happened, and what did you learn?", rows=3),
            Results("review"),
            Reply(pieces.first_beside_last),
            Reply(pieces.next_day_now),
        ],
        Step("Your days", "They don't have to be in a row. You can skip a date.")[*days_ahead.AHEAD],
    )
    next = {
        "day": "if you would like today's small act on a card with the rest of the day.",
        "talk": "if you would like somebody to know what you are trying.",
    }
    examples = shows(
        absolute=write({"belief.own": "I will always speak up", "belief.believed": "3"}).at("Belief"),
        halved=write(_whole="Write ten pages").at("Act"),
        next_day=on("2026-11-28").stored(BEGUN),
        fifth=on("2026-11-28").stored(FOUR).write({"review": "I asked twice.", "belief.believed": "6"}).at("Look back"),
        calendar=write(_every=WEEKDAYS, _from="2026-12-05", _at="08:10").at("Your days"),
        close=write(area="cooking", action="An onion").at_close(),
    )

    def nexts(self, sheet: Sheet) -> Nexts:
        return self.led([AFTERWARDS] if sheet.text("review") else ())


PRACTICE = OneBelief()
