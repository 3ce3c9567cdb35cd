"""An if-then plan: the trigger, what is said of cue and action, the rehearsal, and how it went with the plans made before."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from typing import Final

from htpy import Element, Node, button, div, fieldset, legend, li, ol, p, span

from kindward.language import find_clear_dangers
from kindward.practice.drawn import drawn_once
from kindward.practice.pieces import harmed
from kindward.practice.pieces.base import Answers, Piece, Sheet, chip, fill_button, picked, text_of
from kindward.practice.pieces.composed import sentence
from kindward.practice.pieces.noted_before import NotedBefore
from kindward.practice.pieces.pacer import Pacer
from kindward.practice.pieces.reply import Reply, SaidReply, answered
from kindward.practice.pieces.triggers import same
from kindward.practice.pieces.write import Text
from kindward.practice.pieces.yes_box import YesBox
from kindward.practice.theirs import THEIRS, naming
from kindward.records import After, Moment, Record
from kindward.records.plan import Look, Plan
from kindward.records.times import place_in_time, renewed
from kindward.vocabulary import plans as words
from kindward.vocabulary.triggers import HARMED
from kindward.wire.messages import Answer
from kindward.wording.dates import day_of
from kindward.wording.labels import CHOICES
from kindward.wording.titles import title

TRIGGER: Final = harmed.TRIGGERS
"""The field for what sets the reader off."""
CUE: Final = "cue"
ACTION: Final = "action"
"""The fields for what happens, and for what the reader wants to do then."""
CHANGES: Final = "_changes"
"""The field for the id of the plan that this one takes the place of."""
_WENT, _NOTE, _AWAY = "went.", "note.", "away."
"""What the fields for one of the plans begin with; its id follows."""
_MOST: Final = 3
"""Of so many plans it is asked at one visit how they went, the newest first."""


# --- the trigger, the cue, the action --------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Trigger(Text):
    """Asks for the trigger. Where a Moment comes along that one thing set off, it is that; of several the reader chooses one.

    Harm done to the reader goes before all else.
    """

    def fill(self, record: Record) -> dict[str, Answer]:
        if not isinstance(record, Moment):
            return Text.fill(self, record)
        one = HARMED if HARMED in record.triggers else record.triggers[0] if len(record.triggers) == 1 else ""
        return {self.name: one}


def _times_before(sheet: Sheet) -> Iterator[str]:
    return (each.situation for each in _of_trigger(sheet))


BEFORE: Final = NotedBefore("You wrote of it:", _times_before, 3)
"""What happened when the same trigger set something off, the newest first, without what left the reader heavier."""


def cues(sheet: Sheet) -> Iterator[str]:
    """For an Offers: something that can be noticed, for a trigger of which we know one."""
    yield from (words.CUES[each] for each in _known(sheet))


def actions(sheet: Sheet) -> Iterator[str]:
    """For an Offers: the steps that the reader chose when this set something off, and small things that others may do."""
    yield from [each.next_step for each in _of_trigger(sheet)][:2]
    yield from (each for trigger in _known(sheet) for each in words.ACTIONS[trigger])
    yield from words.ANY_TIME


def _known(sheet: Sheet) -> tuple[str, ...]:
    trigger = same(sheet.text(TRIGGER))
    return tuple(each for each in words.CUES if same(each) == trigger)


def _of_trigger(sheet: Sheet) -> list[Moment]:
    trigger = same(sheet.text(TRIGGER))
    found = (each for each in sheet.own(Moment) if trigger and trigger in map(same, each.triggers))
    return [each for each in found if each.after != After.HEAVIER]


def of_the_cue(sheet: Sheet) -> str:
    """What may be said of a cue that nobody could point at."""
    cue = same(sheet.text(CUE)).replace("’", "'").strip(" .!?…")
    if _feeling().fullmatch(cue):
        return words.HARD_TO_NOTICE
    return words.TOO_WIDE if _wide().fullmatch(cue) else ""


@cache
def _feeling() -> re.Pattern[str]:
    """A feeling and nothing else: "I'm stressed", "when I get very angry again"."""
    from kindward.vocabulary.feelings import WORDS

    feelings = "|".join(re.escape(each) for each in (*WORDS, "stressed", "upset", "mad", "bad", "down", "triggered"))
    return re.compile(
        r"(?:(?:if|when(?:ever)?) )?(?:i(?:'m| am| feel| get| become| start to feel) )?(?:so |very |too |really |all )?"
        rf"(?:{feelings})(?: again| at work| at home)?"
    )


@cache
def _wide() -> re.Pattern[str]:
    return re.compile(
        r"(?:(?:if|when(?:ever)?) )?(?:(?:something|anything|everything|things?|it) (?:goes?|go|happens?|is|gets?|are) ?(?:wrong|bad|badly|hard|up"
        r"|too much|on)?|life|people|work|stress|always|any ?time|all the time|every day|i fail|i make a mistake)"
    )


def of_the_action(sheet: Sheet) -> Node | SaidReply:
    """For a plan that only leaves something, what could be done in its place."""
    from kindward.language.unlearning import leaving

    instead = words.INSTEAD.get(leaving(sheet.text(ACTION)))
    return instead and SaidReply(words.LEAVES, [p[words.OR_THIS], (fill_button(ACTION, each) for each in instead)])


# --- the plan as a sentence, and the rehearsal -----------------------------------------------------------------------


def _planned(sheet: Sheet) -> Plan:
    return Plan("", "", cue=sheet.text(CUE), action=sheet.text(ACTION))


def _as_sentence(sheet: Sheet) -> Node:
    plan = _planned(sheet)
    if not (plan.cue and plan.action):
        return p["Once you have an if and a then, you can read your plan here as one sentence."]
    return div(".kw-message", THEIRS)[p[sentence(title(plan))]]


PLAN: Final = Reply(_as_sentence)
"""The plan as one sentence."""


class Rehearsal(Piece):
    """How to go through the plan once, in four lines with the reader's own words in them."""

    __slots__ = ()

    def draw(self, sheet: Sheet) -> Node:
        return answered(sheet, lambda sheet: rehearsal(sheet.text(CUE), sheet.text(ACTION)))


@drawn_once
def rehearsal(cue: str, action: str) -> Element:
    """The four lines, with the reader's words in them where there are any."""
    return ol(".kw-say")[
        li["See the place: where you are, and what is around you."],
        li["Then it begins", _quoted(cue)],
        li["You do it", _quoted(action)],
        li["Say the whole sentence once, aloud or in your head."],
    ]


def _quoted(said: str) -> Node:
    """The end of a sentence, with the reader's words in it where there are any."""
    return [": ", span(THEIRS)[f"“{sentence(said)}”"]] if said else "."


REHEARSING: Final = (
    PLAN,
    Rehearsal(),
    Pacer(
        "through",
        "Count me through it",
        words.REHEARSAL,
        done="You have gone through it once.",
        counted=False,
        ticks="rehearsed",
    ),
    YesBox("rehearsed", "I have gone through it once"),
)
"""The plan, and going through it: in four lines, or in a count, which ticks the box at its end."""


# --- how it went -----------------------------------------------------------------------------------------------------


class LooksBack(Piece):
    """Asks in one line of each plan of an earlier visit how it went; one that did not help can be changed or put away."""

    __slots__ = ()

    def draw(self, sheet: Sheet) -> Node:
        return [_asked(sheet, plan) for plan in to_look_at(sheet)]

    def owns(self, name: str) -> bool:
        return name.startswith((_WENT, _NOTE, _AWAY))

    def followed(self, sheet: Sheet, action: str, value: str) -> tuple[dict[str, Answer], str, str] | None:
        plan = next((each for each in sheet.own(Plan) if each.id == value), None)
        if action != "plan-change" or plan is None:
            return None
        its = {TRIGGER: plan.trigger, CUE: plan.cue, ACTION: plan.action, CHANGES: plan.id}
        return {**sheet.answers, **its}, _TO_CHANGE, TRIGGER


_PRACTICE: Final = "pre-commit"
_TO_CHANGE: Final = "It is in the boxes now. The plan that you had stays in your notebook."


def to_look_at(sheet: Sheet) -> list[Plan]:
    """The newest plans of earlier visits that are not put away; one with words of danger is not shown again.

    What another practice keeps as a plan, such as a little care, it asks about itself.
    """
    opened = place_in_time(sheet.opened)
    plans = (each for each in sheet.own(Plan) if each.practice in ("", _PRACTICE))
    found = (each for each in plans if not each.done and place_in_time(each.created) < opened)
    return [each for each in found if each.cue.strip() + each.action.strip() and not find_clear_dangers(title(each))][
        :_MOST
    ]


def _asked(sheet: Sheet, plan: Plan) -> Element:
    """All about one plan in one group, whose name says which it is."""
    went = _went(sheet, plan)
    said = {each: text.rstrip(".") for each, text in CHOICES["went"].items()}
    return div(".kw-again")[
        fieldset(".kw-choice")[
            legend["How did it go with this plan? ", span(".kw-planned", THEIRS)[sentence(title(plan))]],
            div(".kw-chips")[(chip(_WENT + plan.id, each, text, checked=each == went) for each, text in said.items())],
            answered(sheet, lambda _: SaidReply(words.SAID[went], None) if went in words.SAID else None),
            went in words.SAID and _what_now(sheet, plan, went),
        ]
    ]


def _what_now(sheet: Sheet, plan: Plan, went: str) -> Node:
    box = _AWAY + plan.id
    return [
        went != words.NOT_YET and Text(_NOTE + plan.id, "What did you notice?", "Or nothing.", 1).draw(sheet),
        div(".kw-buttons")[
            button(".kw-button", type="button", data_press="plan-change", value=plan.id)[
                naming("Change it", title(plan))
            ],
            chip(box, "yes", "Put it away", checked="yes" in picked(sheet.answers, box), many=True),
        ],
    ]


def _went(sheet: Sheet, plan: Plan) -> str:
    """How it went, as it was chosen here, or earlier today."""
    chosen = text_of(sheet.answers, _WENT + plan.id)
    return chosen or next((each.went for each in plan.looks[-1:] if day_of(each.at) == sheet.today), "")


def went(sheet: Sheet, how: str) -> bool:
    """Whether a plan of before went so, as it was said here."""
    return any(text_of(sheet.answers, _WENT + plan.id) == how for plan in sheet.own(Plan))


def looked_at(sheet: Sheet, now: str, *, is_changed: bool) -> Iterator[Plan]:
    """The plans of before of which something was said here, each on its newest version: a look a day, and whether it is put away.

    Args:
        sheet: the page.
        now: when it is kept.
        is_changed: whether a plan is kept that takes the place of another.
    """
    for plan in sheet.own(Plan):
        went = text_of(sheet.answers, _WENT + plan.id)
        looks = _with_look(plan, Look(now, went, text_of(sheet.answers, _NOTE + plan.id))) if went else plan.looks
        is_away = "yes" in picked(sheet.answers, _AWAY + plan.id)
        is_away = is_away or (is_changed and text_of(sheet.answers, CHANGES) == plan.id)
        if (looks, plan.done or is_away) != (plan.looks, plan.done):
            yield replace(plan, looks=looks, done=plan.done or is_away, updated=renewed(plan.updated, now))


def _with_look(plan: Plan, look: Look) -> tuple[Look, ...]:
    """The looks with this one, in place of an earlier one of the same day; the same answer once more is no new one."""
    *before, last = plan.looks or (Look(),)
    if day_of(last.at) != day_of(look.at):
        return (*plan.looks, look)
    return plan.looks if (last.went, last.note) == (look.went, look.note) else (*before, look)


def is_about(answers: Answers, id: str) -> bool:
    """Whether something was said here of the plan `id`, which was made before."""
    return text_of(answers, CHANGES) == id or any(name + id in answers for name in (_WENT, _NOTE, _AWAY))
