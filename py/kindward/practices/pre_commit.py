"""An if-then plan for a known trigger: a cue to notice, something small to do, a rehearsal, a date, and how it went the next time.

If-then plans had a medium effect in 94 tests (Gollwitzer & Sheeran 2006), and rehearsing them helped (Sheeran et al. 2024).
"""

from kindward.practice.catalog import CARDS
from kindward.practice.examples import on, shows, write
from kindward.practice.guided import Nexts, Step
from kindward.practice.guided.handing import Handing, HandingSheet
from kindward.practice.guided.keeping.plans import AS_PLAN
from kindward.practice.pieces import Offers, Reply, Text
from kindward.practice.pieces import plans as pieces
from kindward.practice.pieces.calendar import InCalendar
from kindward.practice.pieces.harmed import UnlessHarmed
from kindward.practice.pieces.triggers import triggers
from kindward.records import Moment
from kindward.records.plan import Plan
from kindward.vocabulary.plans import NOT
from kindward.vocabulary.triggers import HARMED

NOTE = InCalendar("A note to myself")
OFTEN = tuple(Moment(f"m{n}", "c", situation="Ana asked for it early", triggers=("emails",)) for n in (1, 2))
KEPT = Plan("p", "2026-11-20T09:00:00+00:00", cue="somebody wants an answer on the spot", action="I ask for a day")


class PreCommit(Handing[HandingSheet]):
    """Five steps: the trigger, if, then, the rehearsal, the calendar; at the next visit, first of all, how it went."""

    card = CARDS["pre-commit"]
    reads = {Moment: 120}
    reads_all = True
    keeps = AS_PLAN
    appointment = staticmethod(NOTE)
    steps = (
        Step("What keeps coming back?", "One thing that often sets you off, but not the hardest.", short="Trigger")[
            pieces.LooksBack(),
            UnlessHarmed(
                Offers(pieces.TRIGGER, "It may be one of these:", triggers, most=8),
                pieces.Trigger(pieces.TRIGGER, "What sets it off?", rows=1, into="trigger"),
            ),
        ],
        Step("If this happens", "Something you could notice while it is going on.", short="If")[
            UnlessHarmed(
                pieces.BEFORE,
                Offers(pieces.CUE, "It may be this:", pieces.cues),
                Text(pieces.CUE, "If", "What would you see or hear first?", 2, "cue"),
                Reply(pieces.of_the_cue),
            )
        ],
        Step("Then I do this", "Small enough for a bad day, and up to you alone.", short="Then")[
            UnlessHarmed(
                Offers(pieces.ACTION, "You could take one of these:", pieces.actions, most=5),
                Text(pieces.ACTION, "Then", "One thing, in a sentence that begins with “I.”", 2, "action"),
                Reply(pieces.of_the_action),
            )
        ],
        Step("Go through it once", "Once is enough, with your eyes open if you like.", short="Rehearse")[
            *pieces.REHEARSING
        ],
        Step("If you know when it may come", "If you don't, you can leave this out.", short="Calendar")[
            *NOTE.pieces("On what day?", "The day itself, or the one before.")
        ],
    )
    next = {"day": "if you would like it at hand on a kind day.", "setback": "after the next time, to look at it."}
    examples = shows(
        own_triggers=write().stored(*OFTEN),
        the_cue=write(triggers="emails", cue="I am stressed").stored(*OFTEN).at("If"),
        to_leave=write(triggers="criticism", action="I won't raise my voice").at("Then"),
        counting=write(cue=KEPT.cue, action=KEPT.action).at("Rehearse").tap("run:through"),
        asked_again=on("2026-11-28").stored(KEPT).write({"went.p": NOT}),
        harmed=write(triggers=HARMED).at("If"),
        regular=write(on="2026-12-03").at("Calendar"),
        close=write(cue=KEPT.cue).at_close(),
    )

    def nexts(self, sheet: HandingSheet) -> Nexts:
        return self.led([("feedback-loop", "to see what the last time can teach.")] if pieces.went(sheet, NOT) else ())


PRACTICE = PreCommit()
