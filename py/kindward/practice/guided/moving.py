"""The base of guided practices: what a press, a key, a tick and a draft do with the sheet."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import cached_property
from typing import ClassVar, cast

from kindward.practice.base import NOTHING, Nexts, Part, Place, Practice, answer_map
from kindward.practice.guided import drawing, keeping, timing
from kindward.practice.guided.keeping import AsMoment, Keeping
from kindward.practice.guided.sheet import AFTER, Outline, Sheet, Step
from kindward.practice.help_card import announced, faint_fields
from kindward.practice.pieces import IN_THE_BOX, OWN, chosen
from kindward.records import Moment, Record, Unreadable, decode, encode
from kindward.wire.jsontext import loads
from kindward.wire.messages import (
    Announce,
    Answer,
    Clear,
    Copy,
    Effects,
    Focus,
    Input,
    Message,
    Mounted,
    Press,
    Records,
    Stamp,
    Stored,
    Tick,
)
from kindward.wire.names import NEW_DAY
from kindward.wire.problems import tell


class Guided[S: Sheet = Sheet](Practice[S]):
    """A practice made of steps. What a subclass does not say stands as it is here."""

    steps: ClassVar[tuple[Step, ...]]
    pace: ClassVar[int] = 0
    """The seconds a step stays when the reader asks to be paced; 0: no pacing."""
    gate: ClassVar[int | None] = None
    """From this strength on, of 10, steadying is offered first; strength is asked before all else. None: it is not asked."""
    reads: ClassVar[Mapping[type[Record], int]] = {}
    """The records that it looks at beside kind lines (`sheet.own(Type)`), and how many of the newest; 0: all of them."""
    reads_all: ClassVar[bool] = False
    """Whether the entries and Moments that it `reads` are those of every practice, and not its own alone."""
    keeps: ClassVar[Keeping] = AsMoment()
    """What goes into the notebook: AsMoment(), AsRecord(Type, ...) or NOTHING_KEPT."""

    aloud: ClassVar[tuple[str, ...]] = ()
    """The names of the steps that can be read aloud by a voice of the device: title, lead, and what its `Say` pieces say."""

    def nexts(self, sheet: S) -> Nexts:
        """The practices that may fit next, from what was said or always the same; the first two are shown."""
        return self.next

    def _nexts(self, sheet: S) -> Nexts:
        """What may fit next. Where what it looks at raises, those for everybody: no sentence takes the close away."""
        try:
            return self.nexts(sheet)
        except Exception as problem:  # whatever it is, as in a reply
            tell(problem)
            return self.next

    def led(self, leads: Iterable[tuple[str, str]]) -> Nexts:
        """For `nexts`: what was said leads first, each with its own reason, and then come those for everybody."""
        first: dict[str, str] = {}
        for slug, why in (*leads, *self.next.items()):
            first.setdefault(slug, why)
        return first

    def ticked(self, state: S, timer: str) -> tuple[S, Effects]:
        """A timer of this practice's own has run out."""
        return state, NOTHING

    def pressed(self, state: S, action: str, value: str) -> tuple[S, Effects] | None:
        """A press of a button that only this practice has; None where it is not one of its own."""
        return None

    @cached_property
    def outline(self) -> Outline:
        """What this practice is, for those who move, keep and draw."""
        first, *others = self.steps
        if self.gate is not None:
            from kindward.practice.pieces import Gate  # few practices ask

            first = first[Gate(self.gate), *first.pieces]
        steps = (first, *others)
        pieces = tuple(leaf for step in steps for piece in step.pieces for leaf in piece.leaves())
        asks_after = self.keeps.asks_after or self.gate is not None
        return Outline(
            self.card,
            steps,
            pieces,
            self.pace,
            self.reads,
            self.reads_all,
            self.keeps,
            asks_after,
            self._nexts,
            self.aloud,
        )

    def asks(self) -> Mapping[str, str]:
        return {name: ask for piece in self.outline.pieces for name, ask in piece.asks().items()}

    def days(self) -> frozenset[str]:
        return frozenset(name for piece in self.outline.pieces for name in piece.days())

    def start(self, place: Place) -> S:
        return cast("S", Sheet(place))

    def view(self, state: S) -> tuple[Part, ...]:
        return drawing.parts(self.outline, state)

    def update(self, state: S, message: Message) -> tuple[S, Effects]:
        state, effects = self._updated(state, message)
        is_faint = bool(faint_fields(state.answers))
        if said := announced(state.told_of_help, first=state.help_first, faint=is_faint):
            return replace(state, told_of_help=said), (*effects, Announce(said))
        return state, effects

    def _updated(self, state: S, message: Message) -> tuple[S, Effects]:
        match message:
            case Mounted():
                state = self._opened(state, message)
                return state, keeping.reads(self.outline, state)
            case Input(name, value):
                return self._typed(state, name, value, message.stamp)
            case Press(action, value):
                return self._pressed(state, action, value, message.stamp)
            case Records():
                return cast("S", keeping.received(self.outline, state, message)), NOTHING
            case Stored():
                return cast("tuple[S, Effects]", keeping.answered(self.outline, state, message))
            case Tick(timer):
                return self._ticked(state, timer, message.stamp)
        from kindward.practice.guided import scenes  # few readers ask for one

        return scenes.received(self.outline, state, message)

    # --- drafts --------------------------------------------------------------------------------------------------

    def draft(self, state: S) -> str | None:
        if state.kept and not state.waiting and not state.refused:
            return None
        if not (any(state.answers.values()) or state.at):
            return None
        came = {kind: encode(record) for kind, record in state.came.items()}
        day = {"today": state.today} if self._has_day else {}
        data = {"at": state.at, "answers": state.answers, "moment": ""} | came | day
        return json.dumps(data, ensure_ascii=False)

    @property
    def _has_day(self) -> bool:
        """Whether the day counts on which it was begun: then a draft says it."""
        return not isinstance(self.keeps, AsMoment) and bool(self.keeps.types)

    def _opened(self, state: S, message: Mounted) -> S:
        """A draft goes first, then a carried Moment; what was typed before Python came is the latest word.

        Beside a draft an empty field is an answer (it was cleared); without one it is a field nobody touched.
        """
        state = replace(state, today=message.stamp.now[:10], opened=message.stamp.now)
        state = self._restored(state, message.draft) if message.draft else self._carried(state, message.carry)
        typed = {
            name: value for name, value in message.fields.items() if value or (name in state.answers and message.draft)
        }
        return replace(state, answers={**state.answers, **typed})

    def _restored(self, state: S, draft: str) -> S:
        """The state that a draft holds; what is no draft of ours changes nothing (its fields come beside it)."""
        try:
            data = loads(draft)
            at = data["at"] if isinstance(data["at"], int) else 0
            types: tuple[type[Record], ...] = (Moment, *self.keeps.types)
            came = {cls.kind: decode(cls, data[cls.kind]) for cls in types if data.get(cls.kind)}
            today = data.get("today", state.today)
        except (ValueError, TypeError, KeyError, AttributeError):
            return state
        answers = answer_map(data.get("answers"))
        today = today if isinstance(today, str) else state.today
        return replace(state, at=self.outline.within(at), answers=answers, came=came, today=today)

    def _carried(self, state: S, carry: str | None) -> S:
        try:
            moment = decode(Moment, carry) if carry else None
        except Unreadable:
            moment = None
        if moment is None:
            return state
        return replace(state, came={Moment.kind: moment}, answers=self._of(moment))

    def _of(self, moment: Moment) -> dict[str, Answer]:
        """What a Moment holds, as answers."""
        return {name: value for piece in self.outline.pieces for name, value in piece.fill(moment).items() if value}

    # --- keys, presses and ticks ---------------------------------------------------------------------------------

    def _typed(self, state: S, name: str, value: Answer, stamp: Stamp) -> tuple[S, Effects]:
        state = self._on(state, stamp) if state.kept else state
        owner = next((piece for piece in self.outline.pieces if piece.owns(name)), None)
        changed = owner.typed(state.answers, name, value) if owner else {}
        state = replace(state, answers={**state.answers, name: value, **changed})
        if state.kept and name == AFTER and self.keeps.asks_after:  # how it was belongs to what is already kept
            return cast("tuple[S, Effects]", keeping.kept(self.outline, state, stamp))
        state = replace(state, kept="", refused="", gone=None, beat=state.beat + state.paced)
        return state, timing.waiting(self.outline, state)

    def _on(self, state: S, stamp: Stamp) -> S:
        """The state on the reader's day as it is now. What was kept on an earlier one is done; what is being written stays its day's."""
        if not self._has_day or stamp.now[:10] <= state.today:
            return state
        is_done = state.kept or not any(state.answers.values())
        return (
            self._fresh(replace(state, today=stamp.now[:10], opened=stamp.now))
            if is_done and not state.waiting
            else state
        )

    def _pressed(self, state: S, action: str, value: str, stamp: Stamp) -> tuple[S, Effects]:
        outline = self.outline
        match action.partition(":"):
            case "next", _, _:
                return timing.moved(outline, state, state.at + 1)
            case "back", _, _:
                return timing.moved(outline, state, state.at - 1)
            case "go", _, _:
                at = outline.place_of(value)
                return timing.moved(outline, state, state.at if at is None else at)
            case "leave", _, _:
                return timing.moved(outline, replace(state, paced=False), outline.close)
            case "fill", _, name:
                return self.filled(state, name, value)
            case "pace", _, _ if self.pace:
                return timing.paced(outline, state)
            case "run", _, name:
                return timing.run(outline, state, name, stamp)
            case "keep", _, _:
                return cast("tuple[S, Effects]", keeping.kept(outline, state, stamp))
            case "copy", _, _:
                return state, (Copy(self.plain(state)), Announce("Copied."))
            case "print", _, _:
                from kindward.wire.whole_storage import Print  # few practices are printed by a button

                return state, (Print(),)
            case "again", _, _:
                return self._fresh(state), (Clear(), Focus(outline.part(0)))
            case "let-go", _, _:
                return replace(self._fresh(state), gone=state), (Clear(), Announce("Erased."), Focus("head"))
            case "scene", _, _:
                from kindward.practice.guided import scenes

                return scenes.asked(outline, state, stamp)
            case "go-on", _, _:
                return replace(state, went_on=True), (Focus(outline.part(state.at)),)
            case "return-to", _, _:
                return self._returned(state, value)
            case "bring-back", _, _ if state.gone:
                back = cast("S", state.gone)
                return back, (Focus(outline.part(back.at)), Announce("It is back."))
        return self.pressed(state, action, value) or self._by_piece(state, action, value)

    def _returned(self, state: S, id: str) -> tuple[S, Effects]:
        """Goes on, at the last step, with an earlier Moment of this practice that it `reads`."""
        moment = next((each for each in state.earlier if each.id == id), None)
        if moment is None:
            return state, NOTHING
        back = replace(state, came={Moment.kind: moment}, answers={**self._of(moment), **state.answers})
        return timing.moved(self.outline, cast("S", keeping.gone_on(self.outline, back)), self.outline.close - 1)

    def _by_piece(self, state: S, action: str, value: str) -> tuple[S, Effects]:
        """A button of one of the pieces, which says what it changes."""
        for followed in (piece.followed(state, action, value) for piece in self.outline.pieces):
            if followed is not None:
                answers, said, at = followed
                return replace(state, answers=answers, kept=""), (
                    Announce(said),
                    Focus(self.outline.part(state.at), at),
                )
        found = ((piece, piece.pressed(state.answers, action, value)) for piece in self.outline.pieces)
        piece, changed = next((each for each in found if each[1] is not None), (None, None))
        if piece is None or changed is None:
            return state, NOTHING
        box = next((name for name in changed if name.endswith(OWN)), "")
        focus = (Focus(self.outline.part(state.at), box),) if box else NOTHING
        answers = {**state.answers, **changed}
        return replace(state, answers=answers, kept=""), (Announce(piece.said_when_pressed()), *focus)

    def filled(self, state: S, name: str, text: str) -> tuple[S, Effects]:
        """The state once an offered wording went into the field `name`; a kind line is then rated afresh."""
        base = name.removesuffix(OWN)
        answers = {**state.answers, name: text, **({base: "", f"{base}.believed": ""} if name != base else {})}
        focus = Focus(self.outline.part(state.at), name)
        return replace(state, answers=answers, kept=""), (Announce(IN_THE_BOX), focus)

    def _ticked(self, state: S, timer: str, stamp: Stamp) -> tuple[S, Effects]:
        if timer == NEW_DAY:
            return self._on(state, stamp), NOTHING
        if timer == timing.PACE:
            return timing.moved(self.outline, state, state.at + 1) if state.paced else (state, NOTHING)
        if timer.startswith(timing.RUN):
            return timing.ran(self.outline, state, timer.removeprefix(timing.RUN), stamp)
        return self.ticked(state, timer)

    def plain(self, state: S) -> str:
        """The answers as plain text, to be copied."""
        asked = [(step.title, chosen(state.answers, name)) for step in self.outline.steps for name in step.fields]
        return "\n\n".join(f"{title}\n{', '.join(words)}" for title, words in asked if words)

    def _fresh(self, state: S) -> S:
        """A clean page that knows what the reader keeps; where the day has its one record, that comes back."""
        clean = replace(self.start(state.place), stored=state.stored, today=state.today, opened=state.opened)
        return clean if self.keeps.begins_again else cast("S", keeping.gone_on(self.outline, clean))
