"""The page "Your data": what a press does, and the order of its parts."""

from dataclasses import replace
from typing import ClassVar, Final

from kindward.catalog import Card
from kindward.messages import (
    ALL,
    BATCH,
    AskFacts,
    Effects,
    Everything,
    Facts,
    File,
    Focus,
    Input,
    Message,
    Mounted,
    Persist,
    Press,
    ReadAll,
    Records,
    Stored,
)
from kindward.names import SEALED
from kindward.practice import NOTHING, Example, Part, Place, Practice
from kindward.yourdata import erasing, out, overview, paper, taking_in
from kindward.yourdata.desk import Desk, Told
from kindward.yourdata.examples import EXAMPLES
from kindward.yourdata.holdings import Holdings
from kindward.yourdata.pieces import saying


class YourData(Practice[Desk]):
    """Stored, out, in, on paper, erased: one part for each."""

    card: ClassVar[Card] = Card("your-data", "Your data", 1, "to see, take along, or erase what is stored")
    examples: ClassVar[tuple[Example, ...]] = EXAMPLES

    def start(self, place: Place) -> Desk:
        return Desk(place)

    def draft(self, state: Desk) -> str | None:
        return None

    def update(self, state: Desk, message: Message) -> tuple[Desk, Effects]:
        match message:
            case Mounted():
                return Desk(state.place, answers=message.fields), (ReadAll(), AskFacts())
            case Everything(texts):
                return taking_in.looked_at_again(replace(state, held=Holdings().having(texts))), NOTHING
            case Records(_, records):
                return taking_in.looked_at_again(_heard(state, records)), NOTHING
            case Facts():
                return replace(state, facts=message), NOTHING
            case Input(name, value):
                return replace(state, answers={**state.answers, name: value}), NOTHING
            case File():
                return taking_in.chosen(state, message)
            case Press() if state.held is not None:
                return _pressed(state, message)
            case Press(action) if state.is_locked and action in _WHILE_LOCKED:
                return _pressed(state, message)
            case Stored():
                return _stored(state, message)
        return state, NOTHING

    def view(self, state: Desk) -> tuple[Part, ...]:
        parts = [Part("head", lambda: overview.draw(state))]
        if state.is_locked:
            parts.append(Part("erase", lambda: erasing.draw(state)))
        if (held := state.held) is None:
            return tuple(parts)
        parts += [
            Part("out", lambda: out.draw(state)),
            Part("in", lambda: taking_in.draw(state)),
            Part("paper-choice", lambda: paper.draw_choice(state)),
        ]
        if (keys := state.paper) is not None:
            # Not drawn again while the reader ticks what to leave out: there may be thousands of entries in it.
            parts.append(Part("paper", lambda: paper.draw(state, held, keys), live=False))
        return (*parts, Part("erase", lambda: erasing.draw(state)))


_WHILE_LOCKED: Final = ("erase-everything", "erase-everything-now", "cancel")


def _heard(state: Desk, records: tuple[tuple[str, str | None], ...]) -> Desk:
    """Another tab wrote, perhaps while a batch of ours is under way: then it counts after that, too."""
    waiting = state.waiting and replace(state.waiting, after=state.waiting.after.having(records))
    return replace(state, held=(state.held or Holdings()).having(records), waiting=waiting)


def _pressed(state: Desk, press: Press) -> tuple[Desk, Effects]:
    match press.action:
        case "export":
            return out.asked(state, press.value, press.stamp)
        case "export-plain" if state.asking == "plain":
            return out.export(state, state.form, press.stamp)
        case "unread":
            return out.unread(state, press.stamp)
        case "persist":
            return state, (Persist(),)
        case "merge":
            return taking_in.merge(state, press.stamp)
        case "replace":
            return replace(state, asking="replace", told=None), (Focus("in"),)
        case "replace-now" if state.asking == "replace":
            return taking_in.take_place(state, press.stamp)
        case "lay-out":
            return paper.lay_out(state, press.stamp)
        case "print":
            return paper.print_it(state)
        case "put-away":
            return replace(state, paper=None), (Focus("paper-choice"),)
        case "erase-practice":
            return replace(state, asking="practice", told=None), (Focus("erase"),)
        case "erase-practice-now" if state.asking == "practice":
            return erasing.erase_practice(state, press.stamp)
        case "erase-everything":
            return replace(state, asking="everything", told=None), (Focus("erase"),)
        case "erase-everything-now" if state.asking == "everything":
            return erasing.erase_everything(state)
        case "cancel":
            return _left(state)
    return state, NOTHING


def _left(state: Desk) -> tuple[Desk, Effects]:
    """A step back: from the second press to the first, or from a chosen file to none."""
    where = {"practice": "erase", "everything": "erase", "plain": "out"}.get(state.asking, "in")
    incoming = state.incoming if state.asking else None
    return replace(state, asking="", incoming=incoming, told=None), (Focus(where),)


def _stored(state: Desk, message: Stored) -> tuple[Desk, Effects]:
    if message.key == SEALED:
        return out.sealed(state)
    if message.key == ALL and state.waiting is None:  # a lock went with everything else, and the page began anew
        state = replace(state, waiting=erasing.EVERYTHING)
    if message.key not in (BATCH, ALL) or (done := state.waiting) is None:
        return (state, NOTHING) if message.ok else _undated(state, message)
    state = replace(state, waiting=None)
    if message.ok:
        incoming = None if done.part == "in" else state.incoming
        state = replace(state, held=done.after, incoming=incoming, paper=None, told=Told(done.part, done.said))
        return taking_in.looked_at_again(state), (*saying(state), Focus(done.part), AskFacts())
    state = replace(state, told=Told(done.part, _PROBLEMS.get(message.reason, _PROBLEMS[""]), failed=True))
    return state, (*saying(state), ReadAll())


def _undated(state: Desk, message: Stored) -> tuple[Desk, Effects]:
    """The one thing that is saved besides batches is the date of a backup, whose file was made all the same."""
    if message.key != out.SETTINGS_KEY:
        return state, NOTHING
    state = replace(state, told=Told("out", "The file was made. Its date could not be noted here.", failed=True))
    return state, (*saying(state), ReadAll())


_PROBLEMS: Final = {
    "quota": "There is not enough room in this browser's storage. Everything is as it was.",
    "newer": "A newer Kindward wrote here in another tab. Reload this page to go on; nothing was overwritten.",
    "": "This browser would not do it. Everything that could be put back is as it was.",
}
