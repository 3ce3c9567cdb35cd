"""A little care: three small things at most, each for something that matters and tied to a moment of the day.

After S2. Plans tied to a moment had a medium effect in 94 tests (Gollwitzer & Sheeran 2006); this practice is untested.
"""

from kindward.practice.catalog import CARDS
from kindward.practice.examples import on, shows, write
from kindward.practice.guided import Nexts, Sheet, Step
from kindward.practice.guided.caring import AS_CARE, Caring
from kindward.practice.pieces import Reply
from kindward.practice.pieces.care import fourth, thing
from kindward.records.plan import Plan
from kindward.records.value import Value
from kindward.vocabulary.care import IDEAS, NEXT, NO_FIT, WHENS

HOME = Plan(
    "a", "2026-11-20T18:00:00+01:00", "", "rest", "after I lock the shop", "walk home the long way", practice="care"
)
CARD = Plan("b", "2026-11-20T18:01:00+01:00", "", "friendship", WHENS[1], "write a postcard", practice="care")
PAGE = Plan("c", "2026-11-20T18:02:00+01:00", "", "", WHENS[2], "read 10 pages", practice="care")
KEPT = (HOME, CARD, PAGE)


class LittleCare(Caring):
    """Three steps, one for each small thing."""

    card = CARDS["care"]
    reads = {Plan: 60, Value: 0}
    keeps = AS_CARE
    steps = (
        Step("One small thing", "It has no problem to solve. It only has to fit your days.", short="One")[*thing(1)],
        Step("A second, if you like", "One is plenty. You can leave this empty.", short="Two")[*thing(2)],
        Step("A third, at the most", "Any day counts, with one of them or without.", short="Three")[
            *thing(3), Reply(fourth)
        ],
    )
    next = NEXT
    examples = shows(
        own_values=on("2026-11-26").stored(Value("v", "c", text="friendship", near=True)),
        of_a_body=write({"care-1.what": "burn 200 calories"}),
        met_again=on("2026-11-26").stored(*KEPT).write({"care-1.fit": NO_FIT}),
        a_fourth=on("2026-11-26").stored(*KEPT).at("Three"),
        rested=on("2026-11-26").stored(*KEPT).at("Three").tap("care-fourth", "2"),
        close=write({"care-1.what": IDEAS["nature"]}).at_close(),
    )

    def nexts(self, sheet: Sheet) -> Nexts:
        none = not sheet.own(Value)
        return self.led([("values", "if you would like words for what matters to you.")] if none else ())


PRACTICE = LittleCare()
