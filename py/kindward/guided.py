"""Guided practices: a few steps of pieces, a close that asks how it was, and a Moment that carries the words on.

A subclass says what is its own, the steps; moving, keeping, drafts, pacing and the close are here.
"""

import json
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from typing import Any, ClassVar, Final

from htpy import Element, Node, a, button, div, fieldset, h2, h3, legend, li, ol, p, span, ul

from kindward.catalog import CARDS
from kindward.fields import FEELINGS, OWN, Feelings, KindLine, Piece, chip, chosen, text_of
from kindward.help_card import SAID, dangers_by_field, help_card, help_line
from kindward.jsontext import loads
from kindward.language import Danger
from kindward.messages import (
    BATCH,
    Announce,
    Answer,
    Batch,
    Clear,
    Copy,
    Effects,
    Focus,
    Input,
    Message,
    Mounted,
    Press,
    Read,
    Records,
    Stamp,
    Stop,
    Stored,
    Tick,
    Timer,
)
from kindward.names import record_key
from kindward.practice import NOTHING, Part, Place, Practice, answer_map
from kindward.records import After, Entry, Line, Moment, Unreadable, decode, encode
from kindward.records.times import renewed

BANK: Final = 60
"""So many of the newest kind lines are read: three of them are offered."""
AFTER: Final = "after"
_BLANK: Final = Moment("", "")
_AFTER_WORDS: Final = {After.LIGHTER: "Lighter", After.SAME: "About the same", After.HEAVIER: "Heavier"}


@dataclass(frozen=True, slots=True)
class Step:
    """One thing at a time: a short name for the steps' list, what it asks, and its pieces."""

    name: str
    title: str
    lead: str
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """A guided practice as it stands.

    `at` is the step in view (the close comes after the last one). `moment` was carried or kept here, as it was then;
    `newest` is the same as storage holds it now, which another tab or the notebook may have changed; `entry` and
    `newest_entry` are what this practice kept of it before, likewise. `tried` is on its way into storage. `bank` holds the
    reader's newest kind lines by key, and those of the Moment. `beat` counts how often pacing began anew while the reader wrote. `kept` is the id of
    the Moment once it is safe in the notebook, `waiting` says that a save has not been answered, `refused` why one failed,
    and `gone` what was let go and can come back. `told_of_help` says that the card with people to call was announced, and
    `went_on` that the reader saw it and wants the practice's replies all the same; neither is stored.
    """

    place: Place
    at: int = 0
    answers: Mapping[str, Answer] = field(default_factory=dict)
    moment: Moment | None = None
    newest: Moment | None = None
    entry: Entry | None = None
    newest_entry: Entry | None = None
    tried: tuple[Moment, Entry] | None = None
    bank: Mapping[str, Line] = field(default_factory=dict)
    paced: bool = False
    beat: int = 0
    kept: str = ""
    waiting: bool = False
    refused: str = ""
    gone: "Sheet | None" = None
    told_of_help: bool = False
    went_on: bool = False

    @property
    def root(self) -> str:
        return self.place.root

    @property
    def lines(self) -> tuple[str, ...]:
        """The reader's kept lines, newest first: their keys sort by time."""
        return tuple(dict.fromkeys(self.bank[key].text for key in sorted(self.bank, reverse=True)))

    @property
    def help_first(self) -> bool:
        """Whether people to call come before anything that the practice would say."""
        return not self.went_on and (bool(dangers_by_field(self.answers)) or Feelings.is_too_heavy(self.answers))

    def id(self, name: str) -> str:
        """An HTML id for `name` in this place; spaces and dots have no room in one."""
        return f"{self.place.id}-{name.replace(' ', '_').replace('.', '-')}"


class Guided(Practice[Sheet]):
    """A practice made of steps. `pace` is the seconds a step stays when the reader asks to be paced; 0: no pacing."""

    steps: ClassVar[tuple[Step, ...]]
    pace: ClassVar[int] = 0

    # --- state ---------------------------------------------------------------------------------------------------

    def asks(self) -> Mapping[str, str]:
        return {name: ask for piece in self._pieces() for name, ask in piece.asks().items()}

    def start(self, place: Place) -> Sheet:
        return Sheet(place)

    def update(self, state: Sheet, message: Message) -> tuple[Sheet, Effects]:
        state, effects = self._updated(state, message)
        if state.help_first and not state.told_of_help:
            return replace(state, told_of_help=True), (*effects, Announce(SAID))
        return state, effects

    def _updated(self, state: Sheet, message: Message) -> tuple[Sheet, Effects]:
        match message:
            case Mounted():
                state = self._opened(state, message)
                return state, (Read(Line.kind, most=BANK), *self._read_again(state))
            case Input(name, value):
                return self._typed(state, name, value, message.stamp)
            case Press(action, value):
                return self._pressed(state, action, value, message.stamp)
            case Records(Line.kind):
                return self._lines(state, message), NOTHING
            case Records(Moment.kind):
                return _with_newest(state, message), NOTHING
            case Records(Entry.kind):
                return self._with_entry(state, message), NOTHING
            case Stored():
                return self._stored(state, message)
            case Tick("pace") if state.paced:
                return self._go(state, state.at + 1)
        return state, NOTHING

    def draft(self, state: Sheet) -> str | None:
        if state.kept and not state.waiting and not state.refused:
            return None
        if not (any(state.answers.values()) or state.at):
            return None
        came = {name: encode(record) for name in ("moment", "entry") if (record := getattr(state, name))}
        return json.dumps({"at": state.at, "answers": state.answers, "moment": ""} | came, ensure_ascii=False)

    def _opened(self, state: Sheet, message: Mounted) -> Sheet:
        """A draft goes first, then a carried Moment; what was typed before Python came is the latest word.

        Beside a draft an empty field is an answer (it was cleared); without one it is a field nobody touched.
        """
        state = self._restored(state, message.draft) if message.draft else self._carried(state, message.carry)
        typed = {
            name: value for name, value in message.fields.items() if value or (name in state.answers and message.draft)
        }
        return replace(state, answers={**state.answers, **typed})

    def _restored(self, state: Sheet, draft: str) -> Sheet:
        """The state that a draft holds; what is no draft of ours changes nothing (its fields come beside it)."""
        try:
            data = loads(draft)
            at = data["at"] if isinstance(data["at"], int) else 0
            moment = decode(Moment, data["moment"]) if data["moment"] else None
            entry = decode(Entry, data["entry"]) if data.get("entry") else None
        except (ValueError, TypeError, KeyError, AttributeError):
            return state
        answers = answer_map(data.get("answers"))
        return replace(state, at=self._within(at), answers=answers, moment=moment, entry=entry)

    def _carried(self, state: Sheet, carry: str | None) -> Sheet:
        try:
            moment = decode(Moment, carry) if carry else None
        except Unreadable:
            moment = None
        if moment is None:
            return state
        held = {name: value for piece in self._pieces() for name, value in piece.fill(moment).items() if value}
        return replace(state, moment=moment, answers=held)

    def _typed(self, state: Sheet, name: str, value: Answer, stamp: Stamp) -> tuple[Sheet, Effects]:
        state = replace(state, answers={**state.answers, name: value})
        if state.kept and name == AFTER:  # how it was belongs to what is already kept
            return self._keep(state, stamp)
        state = replace(state, kept="", refused="", gone=None, beat=state.beat + state.paced)
        return state, ((self._timer(),) if state.paced else NOTHING)

    def _pressed(self, state: Sheet, action: str, value: str, stamp: Stamp) -> tuple[Sheet, Effects]:
        match action.partition(":"):
            case "next", _, _:
                return self._go(state, state.at + 1)
            case "back", _, _:
                return self._go(state, state.at - 1)
            case "go", _, _:
                return self._go(state, int(value) if value.isdecimal() and value.isascii() else state.at)
            case "leave", _, _:
                return self._go(replace(state, paced=False), len(self.steps))
            case "fill", _, name:
                return self.filled(state, name, value)
            case "pace", _, _ if self.pace:
                return self._paced(state)
            case "keep", _, _:
                return self._keep(state, stamp)
            case "copy", _, _:
                return state, (Copy(self.plain(state)), Announce("Copied."))
            case "again", _, _:
                return self._fresh(state), (Clear(), Focus(self._part(0)))
            case "let-go", _, _:
                return replace(self._fresh(state), gone=state), (Clear(), Focus("head"), Announce("Let go."))
            case "go-on", _, _:
                return replace(state, went_on=True), (Focus(self._part(state.at)),)
            case "bring-back", _, _ if state.gone:
                return state.gone, (Focus(self._part(state.gone.at)), Announce("It is back."))
        return self.pressed(state, action, value) or (state, NOTHING)

    def pressed(self, state: Sheet, action: str, value: str) -> tuple[Sheet, Effects] | None:
        """A press of a button that only this practice has; None where it is not one of its own."""
        return None

    def _fresh(self, state: Sheet) -> Sheet:
        return replace(self.start(state.place), bank=state.bank)

    def filled(self, state: Sheet, name: str, text: str) -> tuple[Sheet, Effects]:
        """The state once an offered wording went into the field `name`; a kind line is then rated afresh."""
        base = name.removesuffix(OWN)
        answers = {**state.answers, name: text, **({base: "", f"{base}.believed": ""} if name != base else {})}
        return replace(state, answers=answers, kept=""), (Announce("It is in the box. You can change any word."),)

    def _go(self, state: Sheet, at: int) -> tuple[Sheet, Effects]:
        state = replace(state, at=self._within(at))
        if state.paced and state.at == len(self.steps):
            return replace(state, paced=False), (Stop("pace"), Focus(self._part(state.at)))
        return state, (Focus(self._part(state.at)), *((self._timer(),) if state.paced else ()))

    def _paced(self, state: Sheet) -> tuple[Sheet, Effects]:
        if state.paced:
            return replace(state, paced=False), (Stop("pace"), Announce("At your own pace."))
        return replace(state, paced=True), (self._timer(), Announce(f"Each step stays for {self.pace} seconds."))

    def _timer(self) -> Timer:
        return Timer("pace", self.pace * 1000)

    def _lines(self, state: Sheet, message: Records) -> Sheet:
        bank = dict(state.bank) if message.partial else {}
        for key, text in message.records:
            bank.pop(key, None)
            with suppress(Unreadable):
                bank[key] = decode(Line, text or "")
        return replace(state, bank=bank)

    # --- what was kept before ------------------------------------------------------------------------------------

    def _read_again(self, state: Sheet) -> Effects:
        """Asks for the Moment and what this practice kept of it as storage holds them, and for what becomes of them."""
        if state.moment is None:
            return NOTHING
        id = state.moment.id
        keys = {Moment.kind: record_key(Moment.kind, id), Entry.kind: self._entry_key(state.moment)}
        lines = Read(Line.kind, record_key(Line.kind, f"{id}-~"), BANK)  # however old they are: see _line
        return (*(Read(kind, f"{key}~", 1) for kind, key in keys.items()), lines)

    def _entry_key(self, moment: Moment) -> str:
        """One entry for each practice and Moment."""
        return record_key(Entry.kind, f"{moment.id}-{self.card.slug}")

    def _with_entry(self, state: Sheet, message: Records) -> Sheet:
        """The state with what this practice kept of its Moment before; the answers come along once, to be gone on with."""
        key = state.moment and self._entry_key(state.moment)
        for other, text in message.records:
            if other == key and text is not None:
                with suppress(Unreadable):
                    state = replace(state, newest_entry=decode(Entry, text))
        if state.entry is None and state.newest_entry is not None:
            answers = {**state.newest_entry.answers, **state.answers}
            state = replace(state, entry=state.newest_entry, answers=answers)
        return state

    # --- keeping -------------------------------------------------------------------------------------------------

    def _keep(self, state: Sheet, stamp: Stamp) -> tuple[Sheet, Effects]:
        """Everything at once or nothing: a storage that fills up halfway leaves the draft as it is."""
        moment = self.moment(state, stamp)
        entry = self._entry(state, moment)
        records = (moment, entry, *self._line(state, moment))
        saves = tuple((record_key(record.kind, record.id), encode(record)) for record in records)
        return replace(state, tried=(moment, entry), waiting=True, refused=""), (Batch(saves),)

    def moment(self, state: Sheet, stamp: Stamp) -> Moment:
        """The Moment with this practice's answers in it: the carried one, or a new one.

        Only what the reader changed here goes onto the newest version, an answer they emptied too: one that came along
        with the Moment and was left as it was does not undo what the notebook or another tab has made of it since.
        """
        fresh = Moment(id=state.tried[0].id if state.tried else stamp.id, created=stamp.now)
        base = state.moment or fresh
        held = state.newest or base
        changed: dict[str, Any] = {}
        for piece in self._pieces():
            changed |= _differing(piece.keep(piece.fill(base)), piece.keep(state.answers))
        changed |= {AFTER: after} if (after := text_of(state.answers, AFTER)) in tuple(After) else {}
        practices = tuple(dict.fromkeys((*held.practices, self.card.slug)))
        return replace(held, **changed, updated=renewed(held.updated, stamp.now), practices=practices)

    def _entry(self, state: Sheet, moment: Moment) -> Entry:
        """The answers that the Moment has no place for: what was changed here, on what was kept before."""
        placed = tuple(piece for piece in self._pieces() if piece.keep(state.answers))
        own = {
            name: value
            for name, value in state.answers.items()
            if name != AFTER and not any(piece.owns(name) for piece in placed)
        }
        now = moment.updated
        held = state.newest_entry or state.entry
        held = held or Entry(f"{moment.id}-{self.card.slug}", now, practice=self.card.slug, moment=moment.id)
        came = state.entry.answers if state.entry else {}
        changed = {name: own.get(name, "") for name in {**came, **own} if own.get(name, "") != came.get(name, "")}
        answers = {name: value for name, value in {**held.answers, **changed}.items() if value}
        return replace(held, answers=answers, updated=renewed(held.updated, now))

    def _line(self, state: Sheet, moment: Moment) -> tuple[Line, ...]:
        """The kind line, where there is one that the reader did not bring along and wants to meet again.

        It takes the place of the Moment's earlier one, unless that was pinned: pinning made it the reader's own.
        """
        line, believed = moment.kinder_line, moment.believability
        brought = state.moment and (state.moment.kinder_line, state.moment.believability)
        is_filed = any(isinstance(piece, KindLine) and piece.is_filed(state.answers) for piece in self._pieces())
        if not line or (line, believed) == brought or not is_filed:
            return ()
        ids = (moment.id + more for more in ("", *(f"-{number}" for number in range(2, len(state.bank) + 3))))
        banked = ((id, state.bank.get(record_key(Line.kind, id))) for id in ids)
        id, held = next((id, held) for id, held in banked if not (held and held.pinned and held.text != line))
        created, pinned = (held.created, held.pinned) if held else (moment.updated, False)
        return (Line(id, created, moment.updated, line, believed, self.card.slug, moment.id, pinned),)

    def _stored(self, state: Sheet, message: Stored) -> tuple[Sheet, Effects]:
        if message.key != BATCH or not state.waiting or state.tried is None:
            return state, NOTHING
        if not message.ok:
            said = _REFUSED.get(message.reason, _REFUSED[""])
            return replace(state, waiting=False, refused=said), (Announce(said),)
        kept, entry = state.tried
        state = replace(state, waiting=False, kept=kept.id, moment=kept, newest=kept, entry=entry, newest_entry=entry)
        return state, (Clear(), *self._read_again(state), Announce("Kept in your notebook, on this device."))

    # --- view ----------------------------------------------------------------------------------------------------

    def view(self, state: Sheet) -> tuple[Part, ...]:
        steps = (self._step_part(state, index, step) for index, step in enumerate(self.steps))
        last = len(self.steps)
        return (
            Part("head", lambda: self._head(state)),
            *steps,
            Part(self._part(last), lambda: self._close(state), live=state.at == last),
            Part("foot", lambda: self._foot(state)),
        )

    def _head(self, state: Sheet) -> Element:
        return _part("head", ".kw-head")[
            p(".kw-time")[
                f"Practice, {self.card.time}. Every step can be skipped. ",
                a(href=f"{state.root}take-care/")["Take care if …"],
            ],
            h2(id=state.id("title"))[self.card.title],
            ol(".kw-steps", aria_label="Steps")[
                (self._dot(state, index, name) for index, name in enumerate((*(s.name for s in self.steps), "Close")))
            ],
            self._pacer(state),
            self._first_thought(state),
            _bring_back(state),
        ]

    def _dot(self, state: Sheet, index: int, name: str) -> Element:
        now = {"aria-current": "step"} if index == state.at else {}
        return li[button(now, type="button", data_press="go", value=str(index))[name]]

    def _pacer(self, state: Sheet) -> Node:
        if not self.pace or state.at == len(self.steps):
            return None
        offer = "Go at my own pace" if state.paced else f"Pace me: {self.pace} seconds a step"
        bar = state.paced and span(
            ".kw-pace", id=state.id(f"pace-{state.at}-{state.beat}"), data_seconds=str(self.pace)
        )
        return div(".kw-pacer")[button(".kw-quiet", type="button", data_press="pace")[offer], bar]

    def _first_thought(self, state: Sheet) -> Node:
        thought = state.moment.critic_line or state.moment.situation if state.moment else ""
        return thought and p(".kw-first")["You first wrote: ", span[f"“{thought}”"]]

    def _step_part(self, state: Sheet, index: int, step: Step) -> Part:
        return Part(self._part(index), lambda: self._step(state, index, step), live=index == state.at)

    def _step(self, state: Sheet, index: int, step: Step) -> Element:
        title = state.id(f"step-{index}")
        return _part(self._part(index), ".kw-step", live=index == state.at, labelled_by=title)[
            h3(id=title, tabindex="-1", data_focus=True)[step.title],
            p(".kw-lead")[step.lead],
            self._with_help(state, step.pieces) if index == state.at else (piece.draw(state) for piece in step.pieces),
        ]

    def _with_help(self, state: Sheet, pieces: tuple[Piece, ...]) -> Iterator[Node]:
        """The pieces of the step in view, with people to call where it needs them: under the field that says so, else first."""
        card = people_to_call(state)
        fields = dangers_by_field(state.answers) or {FEELINGS: ()}
        where = next((piece for piece in pieces if any(piece.owns(name) for name in fields)), None)
        if where is None:
            yield card
        for piece in pieces:
            yield piece.draw(state)
            if piece is where:
                yield card

    def _close(self, state: Sheet) -> Element:
        at, title = len(self.steps), state.id("close")
        return _part(self._part(at), ".kw-step", live=state.at == at, labelled_by=title)[
            h3(id=title, tabindex="-1", data_focus=True)["Before you go"],
            state.at == at and people_to_call(state),
            after_care(state),
            keeping(state),
            self._next(state),
        ]

    def _next(self, state: Sheet) -> Node:
        carry = {"data-carry": state.kept} if state.kept else {}
        return (
            self.next
            and not state.help_first
            and div(".kw-next")[
                p[
                    "If you would like to go on, your words can come along:"
                    if state.kept
                    else "If you would like to go on:"
                ],
                ul[
                    (
                        li[a(carry, href=f"{state.root}practices/{name}/")[CARDS[name].title], f" {why}"]
                        for name, why in self.next
                    )
                ],
            ]
        )

    def _foot(self, state: Sheet) -> Element:
        last = len(self.steps)
        return _part("foot", ".kw-foot")[
            state.at > 0 and button(".kw-button", type="button", data_press="back")["Back"],
            state.at < last
            and [
                button(".kw-button.kw-main", type="button", data_press="next", data_primary=True)[
                    "Next" if state.at < last - 1 else "To the close"
                ],
                button(".kw-quiet", type="button", data_press="leave")["Stop here"],
            ],
        ]

    # --- small things --------------------------------------------------------------------------------------------

    def plain(self, state: Sheet) -> str:
        """The answers as plain text, to be copied."""
        asked = [(step.title, chosen(state.answers, name)) for step in self.steps for name in _names(step)]
        return "\n\n".join(f"{title}\n{', '.join(words)}" for title, words in asked if words)

    def _pieces(self) -> tuple[Piece, ...]:
        return tuple(piece for step in self.steps for piece in step.pieces)

    def _within(self, at: int) -> int:
        return min(max(at, 0), len(self.steps))

    def _part(self, index: int) -> str:
        return f"step-{index}" if index < len(self.steps) else "close"


def _with_newest(state: Sheet, message: Records) -> Sheet:
    """The state with its Moment as storage holds it; where that is gone or cannot be read, what we have stays."""
    key = state.moment and record_key(Moment.kind, state.moment.id)
    for other, text in message.records:
        if other == key and text is not None:
            with suppress(Unreadable):
                state = replace(state, newest=decode(Moment, text))
    return state


def _differing(came: Mapping[str, Any], now: Mapping[str, Any]) -> dict[str, Any]:
    """The Moment's fields that are other now than they came; one that is there no longer is blank."""
    fields = ((name, getattr(_BLANK, name)) for name in {**came, **now})
    return {name: now.get(name, blank) for name, blank in fields if now.get(name, blank) != came.get(name, blank)}


def people_to_call(state: Sheet) -> Node:
    """The card with people to call, for words of danger in whatever field, or for a heavy feeling; else None."""
    fields = dangers_by_field(state.answers)
    dangers = tuple(kind for kind in Danger if any(kind in found for found in fields.values()))
    if dangers or Feelings.is_too_heavy(state.answers):
        return help_card(state.id("help"), state.root, dangers, can_go_on=state.help_first)
    return help_line(state.root) if Feelings.is_heavy(state.answers) else None


def _bring_back(state: Sheet) -> Node:
    if state.gone is None:
        return None
    return p(".kw-gone")["Let go. ", button(".kw-quiet", type="button", data_press="bring-back")["Bring it back"]]


def after_care(state: Sheet) -> Node:
    """How was it: lighter, the same, heavier; and for heavier a card that lets the reader be."""
    answer = text_of(state.answers, AFTER)
    return [
        fieldset(".kw-choice.kw-after")[
            legend["How do you feel now, beside when you began?"],
            div(".kw-chips")[
                (chip(AFTER, value.value, text, checked=answer == value) for value, text in _AFTER_WORDS.items())
            ],
        ],
        div(".kw-reply", role="status")[answer == After.HEAVIER and _heavier(state)],
    ]


def _heavier(state: Sheet) -> Node:
    return div(".kw-care")[
        p[
            "Thank you for saying so. Some people feel worse at first when they turn toward something painful. It is no sign "
            "that you did it wrong, and stopping here is a fine choice."
        ],
        p["Ordinary comfort is enough for now: something warm to drink, fresh air, a person or an animal you like."],
        p[a(href=f"{state.root}help/")["If it stays heavy, here is where to find help."]],
    ]


def keeping(state: Sheet) -> Node:
    """Keep it or let it go: the reader's choice, with what came of it."""
    if state.kept:
        return div(".kw-kept")[
            p["Kept in ", a(href=f"{state.root}notebook/")["your notebook"], ", on this device and nowhere else."],
            button(".kw-quiet", type="button", data_press="again")["Begin again with a clean page"],
        ]
    return div(".kw-keeping")[
        p(".kw-worksheet-off")["What you wrote is in this browser alone. Keep it, or let it go; both are fine."],
        state.refused and p(".kw-refused")[state.refused],
        div(".kw-buttons")[
            button(".kw-button.kw-main", type="button", data_press="keep", data_primary=True)["Keep in my notebook"],
            button(".kw-button", type="button", data_press="let-go")["Let it go"],
            state.refused and button(".kw-quiet", type="button", data_press="copy")["Copy my words"],
        ],
    ]


_REFUSED: Final = {
    "newer": "A newer Kindward wrote here in another tab. Reload this page, and it will go on; your words wait here.",
    "quota": "This browser's storage is full, so nothing new can be kept. Your words are still here; you could copy them.",
    "locked": "Your notebook is locked. Your words are still here; unlock it, and you can keep them.",
    "": "This browser would not keep it. Your words are still here; you could copy them.",
}


def _names(step: Step) -> tuple[str, ...]:
    return tuple(name for piece in step.pieces for name in piece.names() if not name.endswith(OWN))


def _part(name: str, css: str, *, live: bool = True, labelled_by: str = "") -> Element:
    group = {"role": "group", "aria-labelledby": labelled_by} if labelled_by else {}
    return div(css, group, data_part=name, data_live="true" if live else "false")
