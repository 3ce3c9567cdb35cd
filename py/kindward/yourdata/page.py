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
                held = (state.held or Holdings()).having(records)
                return taking_in.looked_at_again(replace(state, held=held)), NOTHING
            case Facts():
                return replace(state, facts=message), NOTHING
            case Input(name, value):
                return replace(state, answers={**state.answers, name: value}), NOTHING
            case File():
                return taking_in.chosen(state, message)
            case Press() if state.held is not None:
                return _pressed(state, message)
            case Stored():
                return _stored(state, message)
        return state, NOTHING

    def view(self, state: Desk) -> tuple[Part, ...]:
        parts = [Part("head", lambda: overview.draw(state))]
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


def _pressed(state: Desk, press: Press) -> tuple[Desk, Effects]:
    match press.action:
        case "export":
            return out.export(state, press.value, press.stamp)
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
    where = "erase" if state.asking in ("practice", "everything") else "in"
    incoming = state.incoming if state.asking else None
    return replace(state, asking="", incoming=incoming, told=None), (Focus(where),)


def _stored(state: Desk, message: Stored) -> tuple[Desk, Effects]:
    if message.key == SEALED:
        return out.sealed(state, message.stamp)
    if message.key not in (BATCH, ALL) or state.waiting is None:
        return (state, NOTHING) if message.ok else _undated(state, message)
    said, after = state.waiting
    state = replace(state, waiting=None)
    part = "in" if state.incoming else "erase"
    if message.ok:
        state = replace(state, held=after, incoming=None, paper=None, told=Told(part, said))
        return state, (*saying(state), Focus(part), AskFacts())
    state = _refused(state, message, part)
    return state, (*saying(state), ReadAll())


def _undated(state: Desk, message: Stored) -> tuple[Desk, Effects]:
    """The one thing that is saved besides batches is the date of a backup, whose file was made all the same."""
    if message.key != out.SETTINGS_KEY:
        return state, NOTHING
    state = replace(state, told=Told("out", "The file was made. Its date could not be noted here.", failed=True))
    return state, (*saying(state), ReadAll())


def _refused(state: Desk, message: Stored, part: str) -> Desk:
    return replace(state, told=Told(part, _PROBLEMS.get(message.reason, _PROBLEMS[""]), failed=True))


_PROBLEMS: Final = {
    "quota": "There is not enough room in this browser's storage. Everything is as it was.",
    "newer": "A newer Kindward wrote here in another tab. Reload this page to go on; nothing was overwritten.",
    "": "This browser would not do it. Everything that could be put back is as it was.",
}
