"""What comes back over months: triggers, feelings and responses counted together, the shift to support, what helped, and one plan.

After S2. Nobody has studied such counting; keeping track can do harm (Astill Wright et al. 2025). Plans help (Sheeran et al. 2024).
"""

from kindward.practice.catalog import CARDS
from kindward.practice.examples import moments, on, shows
from kindward.practice.guided import Nexts, Sheet, Step
from kindward.practice.guided.keeping import NOTHING_KEPT
from kindward.practice.guided.looking import Looking, LookingSheet
from kindward.practice.pieces import patterns as pieces
from kindward.practice.pieces.noted_before import NotedBefore
from kindward.records import Entry, Line, Moment
from kindward.records.plan import Look, Plan

LOG = moments("""
    1; a sharp word; hurt; pulled back; same; 3
    2; a sharp word; hurt; pulled back; heavier
    3; pressure or hurry; anxious; pushed harder; same
    4; a sharp word; hurt; pulled back; same; 4
    5; pressure or hurry; anxious; pushed harder; same; 7
    6; a comparison; tired; took a break; lighter; 6
    8; a sharp word; hurt; pulled back; lighter; 6
    9; pressure or hurry; anxious; pushed harder; same; 4
    12; a sharp word; hurt; pulled back; lighter; 7
    15; pressure or hurry; anxious; took a break; lighter; 8
    21; pressure or hurry; tired; took a break; lighter; 7
    23; a sharp word; hurt; pulled back; same; 6
    25; a comparison; tired; asked for help; lighter; 9
""")
HELPED = Plan(
    "p", "2026-11-10", cue="my sister calls", action="I sit down", looks=(Look(went="helped"), Look(went="not"))
)
LOOKS = on("2026-11-26").stored(*LOG, HELPED, Line("l", "2026-11-12", text="I can ask tomorrow.")).tap("look")


class WhatComesBack(Looking[LookingSheet]):
    """Six steps: a line first, what comes back, what comes together, the shift to support, what helped, one plan."""

    card = CARDS["patterns"]
    reads = {Moment: 0, Entry: 0, Plan: 0}
    keeps = NOTHING_KEPT
    steps = (
        Step("Before you look", "It can wait for a day when you feel all right.", short="Before")[
            NotedBefore("A kind line of yours, to have with you:", lambda sheet: sheet.lines, most=1), pieces.Opening()
        ],
        Step("What comes back", "Each count opens the entries behind it.", short="Comes back")[pieces.ComesBack()],
        Step("What comes together", "Two or three things in the same entries.", short="Together")[
            pieces.ComesTogether()
        ],
        Step("From the critic to support", "What you wrote then, next to what you write now.", short="Over time")[
            pieces.OverTime()
        ],
        Step("What helped", "Counts side by side. They prove nothing.", short="What helped")[pieces.WhatHelped()],
        Step("One plan", "One of these is enough to begin with.", short="One plan")[pieces.ForPlan()],
    )
    next = {
        "kind-line": "if you would like a kind sentence to go with it.",
        "check-in": "if you would like to see how you treat yourself these days.",
    }
    examples = shows(
        too_few=on("2026-11-26").stored(*LOG[:3]),
        before=on("2026-11-26").stored(*LOG),
        comes_back=LOOKS,
        together=LOOKS.at("Together"),
        over_time=LOOKS.at("Over time"),
        helped=LOOKS.at("What helped"),
        plan=LOOKS.at("One plan").write(cue="a sharp word"),
        nothing_meets=on("2026-11-26").stored(*LOG[:6]).tap("look").at("Together"),
        heavier=on("2026-11-02").stored(*LOG[:2]),
    )

    def nexts(self, sheet: Sheet) -> Nexts:
        return self.led(pieces.leads(sheet))

    def ids_at(self, state: LookingSheet, place: str) -> tuple[str, ...]:
        return pieces.ids_at(state, place)


PRACTICE = WhatComesBack()
