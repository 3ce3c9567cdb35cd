"""A practice with three small things in it: the kept ones come back to be changed, and one can rest for another."""

from dataclasses import replace

from kindward.practice.guided import timing
from kindward.practice.guided.keeping.many import AsMany
from kindward.practice.guided.moving import Guided
from kindward.practice.guided.sheet import Outline, Sheet
from kindward.practice.pieces import care as pieces
from kindward.records.plan import Plan
from kindward.wire.messages import Announce, Effects, Message, Records


class _AsCare(AsMany):
    """Each thing is a plan of its own."""

    begins_again = False
    """There are three places, and the kept things stand in them."""

    def settled(self, outline: Outline, sheet: Sheet) -> Sheet:
        """The things stay on the page as they are kept."""
        return _filled(super().settled(outline, sheet))


AS_CARE = _AsCare(Plan, pieces.to_keep, pieces.nothing_erased, pieces.without_things, asks_after=False)


class Caring(Guided):
    """A guided practice that goes on with the small things in the notebook."""

    def _updated(self, state: Sheet, message: Message) -> tuple[Sheet, Effects]:
        state, effects = super()._updated(state, message)
        is_told = isinstance(message, Records) and message.kind == Plan.kind
        return (_filled(state) if is_told else state), effects

    def _fresh(self, state: Sheet) -> Sheet:
        return _filled(super()._fresh(state))

    def pressed(self, state: Sheet, action: str, value: str) -> tuple[Sheet, Effects] | None:
        if action not in ("care-rest", "care-fourth") or value not in map(str, range(1, pieces.MOST + 1)):
            return None
        state = replace(state, answers=pieces.resting(state, int(value)), kept="")
        state, effects = timing.moved(self.outline, state, int(value) - 1)
        return state, (Announce("It will rest once you keep this page."), *effects)


def _filled(sheet: Sheet) -> Sheet:
    return replace(sheet, answers=pieces.filled(sheet))


__all__ = ["AS_CARE", "Caring"]
