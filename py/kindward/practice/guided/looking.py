"""Practices that look back at all of a reader's entries, once they are asked to: read slice by slice, counted when all are read.

Each text is read for danger before anything of its Moment is counted, and that takes longer than all counting: a slice is a
message of its own, so that a press never waits for thousands. What was read is read again only where it changed.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final, cast

from kindward.practice.base import NOTHING, Place
from kindward.practice.guided import timing
from kindward.practice.guided.moving import Guided
from kindward.practice.guided.sheet import Sheet
from kindward.records import After, Entry, Moment
from kindward.records.times import instant
from kindward.wire.carrying import Carry, entries_text
from kindward.wire.messages import Announce, Effects, Message, Records, Tick, Timer

if TYPE_CHECKING:
    from kindward.patterns.log import Log, LogEntry

SLICE: Final = 30
"""So many Moments are read in one message."""
LOOK: Final = "look"
"""The button that begins, and the timer that reads on."""
SHOW: Final = "show"
"""The button that opens the entries which were counted, in the notebook."""

type Told = tuple[Moment, tuple[Entry, ...]]
"""A Moment, and what practices asked of it besides."""


@dataclass(frozen=True, slots=True)
class LookingSheet(Sheet):
    """The sheet of a practice that looks back."""

    is_looking: bool = False
    read: Mapping[str, "tuple[Told, LogEntry | None]"] = field(default_factory=dict)
    """By key, each Moment as it was read, and how it is counted; None: it is left out."""
    unread: tuple[tuple[str, Told], ...] = ()
    """What is still to be read."""
    log: "Log" = ()
    """What is counted: there once all of it is read."""

    @property
    def all(self) -> int:
        """How many Moments there are."""
        return len(self.stored.get(Moment.kind, {}))

    @property
    def is_heavy_today(self) -> bool:
        """Whether of the entries of today the one worked on last left the reader heavier: nobody is led to look back then."""
        stored = self.stored.get(Moment.kind, {}).values()
        moments = (each for each in stored if isinstance(each, Moment))
        today = [each for each in moments if (each.updated or each.created).startswith(self.today or "?")]
        last = max(today, key=lambda each: instant(each.updated or each.created), default=None)
        return last is not None and last.after == After.HEAVIER


class Looking[S: LookingSheet](Guided[S]):
    """A guided practice that counts all entries of every practice, once the reader presses LOOK."""

    reads_all = True

    def ids_at(self, state: S, place: str) -> tuple[str, ...]:
        """The entries, by id or key, that stand behind the count at `place`; none where there is no such count."""
        raise NotImplementedError

    def start(self, place: Place) -> S:
        return cast("S", LookingSheet(place))

    def pressed(self, state: S, action: str, value: str) -> tuple[S, Effects] | None:
        match action:
            case "look" if not state.is_heavy_today:
                state, effects = timing.moved(self.outline, replace(state, is_looking=True), max(state.at, 1))
                state, more = _read_on(_asked(state))
                return state, (*effects, *more)
            case "show":
                ids = self.ids_at(state, value)
                return state, (Carry("notebook/", entries_text(ids)),) if ids else NOTHING
        return None

    def update(self, state: S, message: Message) -> tuple[S, Effects]:
        state, effects = super().update(state, message)
        match message:
            case Records(kind) if state.is_looking and kind in (Moment.kind, Entry.kind):
                state, more = _read_on(_asked(state))
            case Tick(timer) if timer == LOOK:
                state, more = _read_on(state)
            case _:
                return state, effects
        return state, (*effects, *more)


def _asked[S: LookingSheet](state: S) -> S:
    """What is to be read of all that is stored, newest first: what was read already, and is still the same, is not."""
    besides: dict[str, list[Entry]] = {}
    for entry in state.stored.get(Entry.kind, {}).values():
        if isinstance(entry, Entry):
            besides.setdefault(entry.moment, []).append(entry)
    moments = state.stored.get(Moment.kind, {})
    told: dict[str, Told] = {
        key: (each, tuple(besides.get(each.id, ()))) for key, each in moments.items() if isinstance(each, Moment)
    }
    read = {key: state.read[key] for key, now in told.items() if key in state.read and state.read[key][0] == now}
    unread = tuple((key, now) for key, now in sorted(told.items(), reverse=True) if key not in read)
    return replace(state, read=read, unread=unread)


def _read_on[S: LookingSheet](state: S) -> tuple[S, Effects]:
    """The next slice read; with the last one, the log."""
    from kindward.patterns.log import in_order, logged  # paid for by whoever looks

    if not state.is_looking:
        return state, NOTHING
    now, later = state.unread[:SLICE], state.unread[SLICE:]
    read = {**state.read, **{key: (told, logged(*told)) for key, told in now}}
    state = replace(state, read=read, unread=later)
    if later:
        return state, (Timer(LOOK, 1),)
    log = in_order(entry for _, entry in read.values())
    return replace(state, log=log), (Announce("Your entries are counted."),) if now else NOTHING
