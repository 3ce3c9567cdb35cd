"""A practice that can ask a friend for a line, is the friend's page, and takes the line when it comes back."""

from collections.abc import Mapping
from dataclasses import replace

from kindward.practice.base import NOTHING, Part, Place
from kindward.practice.guided.asking import page
from kindward.practice.guided.asking.sheet import (
    GIVEN,
    GIVER,
    AskingSheet,
    answer,
    is_danger,
    question,
    with_line,
)
from kindward.practice.guided.handing import Handing
from kindward.practice.help_card import announced, dangers_by_field, faint_fields
from kindward.records import encode
from kindward.records.person import Person
from kindward.wire.links import ASK, FROM, LINE, LONGEST_LINE, LONGEST_NAME, TAKES, Link, Linked, cleaned
from kindward.wire.messages import (
    BATCH,
    Announce,
    Answer,
    Batch,
    Effects,
    Focus,
    Input,
    Message,
    Mounted,
    Press,
    Stamp,
    Stored,
)
from kindward.wire.names import record_key
from kindward.wording.refusals import refusal


class Asking(Handing[AskingSheet]):
    """A guided practice that can ask a friend for a line, is the friend's page, and takes the line when it comes back."""

    def start(self, place: Place) -> AskingSheet:
        return AskingSheet(place)

    takes = TAKES

    def message(self, state: AskingSheet) -> str:
        return answer(state) if state.asked is not None else question(state)

    def _fresh(self, state: AskingSheet) -> AskingSheet:
        return replace(super()._fresh(state), brought=state.brought)

    def view(self, state: AskingSheet) -> tuple[Part, ...]:
        if state.asked is not None:
            return (Part("asked", lambda: page.asked(state, state.asked or "")),)
        head, *others = super().view(state)
        brought = (Part("brought", lambda: page.brought(state)),) if state.brought else ()
        return (head, *brought, *others)

    def update(self, state: AskingSheet, message: Message) -> tuple[AskingSheet, Effects]:
        match message:
            case Linked():
                return _linked(state, message)
            case Mounted():
                state, effects = super().update(replace(state, guest=_guest(message.fields)), message)
                answers = {name: value for name, value in state.answers.items() if name not in (GIVEN, GIVER)}
                return replace(state, answers=answers), effects
            case Stored() if state.taking and message.key == BATCH:
                return self._taken(state, state.taking, message)
            case Press(action, value) if said := self._asked_for(state, action, value, message.stamp):
                return said
            case Input(name, value) if name in (GIVEN, GIVER):
                return _written(replace(state, handed="", guest={**state.guest, name: value}))
        return super().update(state, message)

    def _asked_for(
        self, state: AskingSheet, action: str, value: str, stamp: Stamp
    ) -> tuple[AskingSheet, Effects] | None:
        here = self.outline.part(state.at)
        match action:
            case "ask-write":
                return replace(state, is_writing=True), (Focus(here, "share" if state.shares else "copy"),)
            case "ask-leave":
                return replace(state, asked=None, guest={}, handed=""), (Link(), Focus(here))
            case "line-leave":
                return replace(state, brought=None, not_taken=""), (Link(), Announce("It was not kept."), Focus(here))
            case "line-take" if state.brought and not (state.waiting or is_danger(*state.brought)):
                person = with_line(state, *state.brought, stamp)
                save = Batch(((record_key(person.kind, person.id), encode(person)),))
                return replace(state, taking=person), (save,)
        return None

    def _taken(self, state: AskingSheet, person: Person, message: Stored) -> tuple[AskingSheet, Effects]:
        """The ally among the kept ones once storage took the line; the line stays in view where it did not."""
        if not message.ok:
            said = refusal(message.reason, "The line is still here.")
            return replace(state, taking=None, not_taken=said), (Announce(said),)
        kept = {**state.stored.get(person.kind, {}), record_key(person.kind, person.id): person}
        stored = {**state.stored, person.kind: kept}
        state = replace(state, taking=None, brought=None, not_taken="", stored=stored, at=0)
        return state, (Link(), Announce("Kept in your notebook, on this device."), Focus(self.outline.part(0)))


def _guest(fields: Mapping[str, Answer]) -> dict[str, Answer]:
    return {name: value for name, value in fields.items() if name in (GIVEN, GIVER)}


def _written(state: AskingSheet) -> tuple[AskingSheet, Effects]:
    """A friend may write words of danger, too; that there are people to call is said once."""
    is_first, is_faint = bool(dangers_by_field(state.guest)), bool(faint_fields(state.guest))
    if said := announced(state.told_of_help, first=is_first, faint=is_faint):
        return replace(state, told_of_help=said), (Announce(said),)
    return state, NOTHING


def _linked(state: AskingSheet, message: Linked) -> tuple[AskingSheet, Effects]:
    state = replace(state, site=message.site, shares=message.shares)
    if line := cleaned(message.link.get(LINE, ""), LONGEST_LINE):
        state = replace(state, brought=(line, cleaned(message.link.get(FROM, ""), LONGEST_NAME)), asked=None)
        return state, (Announce(page.BROUGHT), Focus("brought"))
    if ASK in message.link:
        return replace(state, asked=cleaned(message.link[ASK], LONGEST_NAME)), (Focus("asked"),)
    return state, NOTHING
