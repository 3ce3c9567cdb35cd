"""The page "Your data": what a press does, and the order of its parts."""

from dataclasses import replace
from typing import ClassVar, Final

from kindward.practice.base import NOTHING, Example, Part, Place, Practice
from kindward.practice.catalog import Card
from kindward.wire.messages import BATCH, Announce, Effects, Focus, Input, Message, Mounted, Press, Records, Stored
from kindward.wire.names import SEALED
from kindward.wire.whole_storage import ALL, AskFacts, Everything, Facts, File, Persist, ReadAll
from kindward.wording.refusals import refusal
from kindward.your_data import erasing, exporting, importing, overview, printing
from kindward.your_data.examples import EXAMPLES
from kindward.your_data.pieces import saying
from kindward.your_data.state import Notice, YourDataState
from kindward.your_data.stored import StoredTexts


class YourData(Practice[YourDataState]):
    """Stored, out, in, on paper, erased: one part for each."""

    card: ClassVar[Card] = Card("your-data", "Your data", 1, "to see, save, or erase what is stored")
    examples: ClassVar[tuple[Example, ...]] = EXAMPLES

    def start(self, place: Place) -> YourDataState:
        return YourDataState(place)

    def draft(self, state: YourDataState) -> str | None:
        return None

    def update(self, state: YourDataState, message: Message) -> tuple[YourDataState, Effects]:
        match message:
            case Mounted():
                return YourDataState(state.place, answers=message.fields), (ReadAll(), AskFacts())
            case Everything(texts):
                return _counted(state, importing.looked_at_again(replace(state, stored=StoredTexts().having(texts))))
            case Records(_, records):
                return importing.looked_at_again(_heard(state, records)), NOTHING
            case Facts():
                return replace(state, facts=message), NOTHING
            case Input(name, value):
                return replace(state, answers={**state.answers, name: value}), NOTHING
            case File():
                return importing.chosen(state, message)
            case Press() if state.stored is not None:
                return _pressed(state, message)
            case Press(action) if state.is_locked and action in _WHILE_LOCKED:
                return _pressed(state, message)
            case Stored():
                return _stored(state, message)
        return state, NOTHING

    def view(self, state: YourDataState) -> tuple[Part, ...]:
        parts = [Part("head", lambda: overview.draw(state))]
        if state.is_locked:
            parts.append(Part("erase", lambda: erasing.draw(state)))
        if (stored := state.stored) is None:
            return tuple(parts)
        parts += [
            Part("out", lambda: exporting.draw(state)),
            Part("in", lambda: importing.draw(state)),
            Part("paper-choice", lambda: printing.draw_choice(state)),
        ]
        if (keys := state.paper) is not None:
            # Not drawn again while the reader ticks what to leave out: there may be thousands of entries in it.
            parts.append(Part("paper", lambda: printing.draw(state, stored, keys), live=False))
        return (*parts, Part("erase", lambda: erasing.draw(state)))


_WHILE_LOCKED: Final = ("erase-everything", "erase-everything-now", "cancel")


def _counted(before: YourDataState, state: YourDataState) -> tuple[YourDataState, Effects]:
    """What was read; how much it is, is said the first time: after that, what came of a press is."""
    return state, NOTHING if before.stored else (Announce(overview.whole(state)),)


def _heard(state: YourDataState, records: tuple[tuple[str, str | None], ...]) -> YourDataState:
    """Another tab wrote, perhaps while a batch of ours is under way: then it counts after that, too."""
    waiting = state.waiting and replace(state.waiting, after=state.waiting.after.having(records))
    return replace(state, stored=(state.stored or StoredTexts()).having(records), waiting=waiting)


def _pressed(state: YourDataState, press: Press) -> tuple[YourDataState, Effects]:
    match press.action:
        case "export":
            return exporting.asked(state, press.value, press.stamp)
        case "export-plain" if state.asking == "plain":
            return exporting.export(state, state.form, press.stamp)
        case "unread":
            return exporting.unread(state, press.stamp)
        case "persist":
            return state, (Persist(),)
        case "merge":
            return importing.merge(state, press.stamp)
        case "replace":
            return replace(state, asking="replace", notice=None), (Focus("in"),)
        case "replace-now" if state.asking == "replace":
            return importing.take_place(state, press.stamp)
        case "lay-out":
            return printing.lay_out(state, press.stamp)
        case "print":
            return printing.print_it(state)
        case "put-away":
            return replace(state, paper=None), (Focus("paper-choice"),)
        case "erase-practice":
            return replace(state, asking="practice", notice=None), (Focus("erase"),)
        case "erase-practice-now" if state.asking == "practice":
            return erasing.erase_practice(state, press.stamp)
        case "erase-everything":
            return replace(state, asking="everything", notice=None), (Focus("erase"),)
        case "erase-everything-now" if state.asking == "everything":
            return erasing.erase_everything(state)
        case "cancel":
            return _left(state)
    return state, NOTHING


def _left(state: YourDataState) -> tuple[YourDataState, Effects]:
    """A step back: from the second press to the first, or from a chosen file to none."""
    where = {"practice": "erase", "everything": "erase", "plain": "out"}.get(state.asking, "in")
    incoming = state.incoming if state.asking else None
    return replace(state, asking="", incoming=incoming, notice=None), (Focus(where),)


def _stored(state: YourDataState, message: Stored) -> tuple[YourDataState, Effects]:
    if message.key == SEALED:
        return exporting.sealed(state)
    if message.key == ALL and state.waiting is None:  # a lock went with everything else, and the page began anew
        state = replace(state, waiting=erasing.EVERYTHING)
    if message.key not in (BATCH, ALL) or (done := state.waiting) is None:
        return (state, NOTHING) if message.ok else _undated(state, message)
    state = replace(state, waiting=None)
    if message.ok:
        incoming = None if done.part == "in" else state.incoming
        state = replace(
            state, stored=done.after, incoming=incoming, paper=None, notice=Notice(part=done.part, text=done.said)
        )
        return importing.looked_at_again(state), (*saying(state), Focus(done.part), AskFacts())
    still = "Everything is as it was." if message.reason else "Everything that could be put back is as it was."
    state = replace(state, notice=Notice(part=done.part, text=refusal(message.reason, still), failed=True))
    return state, (*saying(state), ReadAll())


def _undated(state: YourDataState, message: Stored) -> tuple[YourDataState, Effects]:
    """The one thing that is saved besides batches is the date of a backup, whose file was made all the same."""
    if message.key != exporting.SETTINGS_KEY:
        return state, NOTHING
    state = replace(
        state, notice=Notice(part="out", text="The file was made. Its date could not be noted here.", failed=True)
    )
    return state, (*saying(state), ReadAll())


PRACTICE = YourData()
