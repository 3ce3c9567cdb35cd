"""A plan of five days, gone through a day at a time: the next day, the last one once more, another plan, and a sheet to print."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final, cast

from kindward.practice.guided import keeping, timing
from kindward.practice.guided.handing import Handing, HandingSheet
from kindward.practice.guided.keeping.five_days import OF_A_DAY, left_behind
from kindward.practice.pieces import five_days as pieces
from kindward.practice.pieces import text_of
from kindward.practice.pieces.days_ahead import appointment
from kindward.practice.pieces.five_days import ANOTHER, BEFORE, DAY, DONE, PLAN, REVIEW
from kindward.records.plan import FiveDays
from kindward.vocabulary.five_days import NUMBERS
from kindward.wire.messages import Announce, Answer, Effects
from kindward.wire.whole_storage import Print

_PAUSE: Final = 2
"""The step at which a day begins."""


class DayByDay(Handing[HandingSheet]):
    """A guided practice that goes on with a plan of five days."""

    appointment = staticmethod(appointment)

    def pressed(self, state: HandingSheet, action: str, value: str) -> tuple[HandingSheet, Effects] | None:
        match action:
            case "five-next" if (at := pieces.day_in_view(state)) < pieces.MOST:
                left = {**left_behind(state.answers, at), BEFORE: state.answers.get(REVIEW, "")}
                return self._at_day(state, at + 1, left, _PAUSE)
            case "five-stay" if (at := pieces.day_in_view(state)) > 1:
                # What was written for the next day, or of the last one, stays in the boxes of the day that comes again.
                typed = {name: text for name in OF_A_DAY if (text := state.answers.get(name))}
                if came_of_it := text_of(state.answers, BEFORE):
                    typed[REVIEW] = came_of_it
                return self._at_day(state, at - 1, typed, state.at)
            case "five-new":
                return self._turned_to(state, {PLAN: ANOTHER}, "A new plan.")
            case "five-open" if any(plan.id == value for plan in state.own(FiveDays)):
                return self._turned_to(state, {PLAN: value, DONE: ()}, "It is open.")
            case "five-print":
                return state, (Print(alone=True),)
        return None

    def _at_day(
        self, state: HandingSheet, at: int, more: Mapping[str, Answer], step: int
    ) -> tuple[HandingSheet, Effects]:
        """The sheet with day `at` in view: what is kept of it, then `more`."""
        plan = pieces.plan_of(state) or FiveDays("", "")
        taps = {name: () for name in state.answers if name.startswith("_") and isinstance(state.answers[name], tuple)}
        answers = {**state.answers, **taps, **pieces.day_answers(plan, at), **more, DAY: str(at)}
        state, effects = timing.moved(self.outline, replace(state, answers=answers, kept=""), step)
        return state, (Announce(f"Day {NUMBERS[at - 1]}."), *effects)

    def _turned_to(self, state: HandingSheet, answers: Mapping[str, Answer], said: str) -> tuple[HandingSheet, Effects]:
        """A page for another plan; what was written here and is not kept can come back."""
        came = state.came.get(FiveDays.kind)
        kept = self.keeps.answers(came, self.outline, state.today) if came else {}
        is_written = _filled(state.answers) != _filled(kept) and not state.kept
        clean = replace(self._fresh(state), came={}, newest={}, answers=answers, gone=state if is_written else None)
        turned = cast("HandingSheet", keeping.gone_on(self.outline, clean))
        state, effects = timing.moved(self.outline, turned, 0)
        return state, (Announce(said), *effects)


def _filled(answers: Mapping[str, Answer]) -> dict[str, Answer]:
    return {name: value for name, value in answers.items() if value}
