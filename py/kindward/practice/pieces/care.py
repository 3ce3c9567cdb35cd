"""Small care: three things at most, each with what it serves and when; what was chosen is met again, and may be changed or rest.

A thing is a Plan of the practice "care": its cue is the when, its action the thing, and its trigger what it is for.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any, Final

from htpy import Element, Node, a, blockquote, button, div, p

from kindward.language import find_clear_dangers, find_dangers
from kindward.practice.pieces.base import Answers, Piece, Sheet, chosen, picked, text_of
from kindward.practice.pieces.choose import Choice
from kindward.practice.pieces.halves import half_of
from kindward.practice.pieces.reply import Offers, Reply, answered, own_values, reply_place
from kindward.practice.pieces.write import Text
from kindward.practice.theirs import THEIRS, naming, quoting
from kindward.records.plan import Look, Plan
from kindward.records.times import place_in_time, renewed
from kindward.vocabulary import care as words
from kindward.wire.messages import Answer
from kindward.wording.dates import day_of
from kindward.wording.titles import title

MOST: Final = 3
"""Three things at most."""
CARE: Final = "care"
_OURS: Final = "care-"
"""What the fields of the things begin with."""
_RESTED: Final = "_rested-"
"""What the fields of new things begin with that were set aside before they were kept: each text has its own, to be read for danger."""
AWAY: Final = "_away"
"""The ids of kept things that rest once the page is kept."""
PARTS: Final = ("for", "what", "when")
"""The fields of a thing: what it serves, what it is, and when."""


def field(number: int, part: str) -> str:
    """The field for a part of a thing, by its number from 1."""
    return f"{_OURS}{number}.{part}"


def _id(number: int) -> str:
    return f"_care-{number}"


def _was(number: int) -> str:
    """The field for a kept thing's texts as they came to the page."""
    return f"_was-{number}"


def said(answers: Answers, number: int) -> tuple[str, ...]:
    """The texts of a thing as they stand."""
    return tuple(text_of(answers, field(number, part)) for part in PARTS)


def _texts(plan: Plan) -> tuple[str, ...]:
    return plan.trigger, plan.action, plan.cue


def _kept(sheet: Sheet, *, done: bool) -> list[Plan]:
    """The reader's small things, those that rest or those that do not, the oldest first; words of danger are not shown again."""
    plans = (plan for plan in sheet.own(Plan) if plan.practice == CARE and plan.done is done)
    shown = (plan for plan in plans if not any(find_clear_dangers(text) for text in _texts(plan)))
    return sorted(shown, key=lambda plan: (place_in_time(plan.created), plan.id))


def plan_at(sheet: Sheet, number: int) -> Plan | None:
    """The kept thing that stands at this number."""
    id = text_of(sheet.answers, _id(number))
    return next((plan for plan in sheet.own(Plan) if id and plan.id == id), None)


def filled(sheet: Sheet) -> dict[str, Answer]:
    """The answers with the kept things in them, each at a number at which nothing else stands.

    One that stands there already and was left as it came follows what storage holds of it by now.
    """
    answers = dict(sheet.answers)
    active = {plan.id: plan for plan in _kept(sheet, done=False) if plan.id not in picked(answers, AWAY)}
    for number in range(1, MOST + 1):
        id, is_left = text_of(answers, _id(number)), said(answers, number) == picked(answers, _was(number))
        plan = active.pop(id, None)
        if id and is_left:
            answers |= _as_answers(plan, number)
    free = [number for number in range(1, MOST + 1) if not (answers.get(_id(number)) or any(said(answers, number)))]
    for number, plan in zip(free, active.values(), strict=False):
        answers |= _as_answers(plan, number)
    return answers


def _as_answers(plan: Plan | None, number: int) -> dict[str, Answer]:
    """A kept thing as the answers at this number; without one, the number is free."""
    texts = _texts(plan) if plan else ("",) * len(PARTS)
    named = {field(number, part): text for part, text in zip(PARTS, texts, strict=True)}
    return {**named, _id(number): plan.id if plan else "", _was(number): texts if plan else ()}


# --- what is kept ----------------------------------------------------------------------------------------------------


def to_keep(sheet: Sheet, *, id: str, now: str) -> Iterator[Plan]:
    """New things, and the kept ones that were changed, looked back on, or set aside, each on its newest version."""
    for number in range(1, MOST + 1):
        texts, plan = said(sheet.answers, number), plan_at(sheet, number)
        if plan:
            changed = _changed(plan, sheet.answers, f"{_OURS}{number}", _was(number), now)
            if changed != plan:
                yield replace(changed, updated=renewed(plan.updated, now))
        elif any(texts):
            yield _new(f"{id}-{number}", now, texts)
    for plan in sheet.own(Plan):
        if plan.id in picked(sheet.answers, AWAY) and not plan.done:
            last = _changed(plan, sheet.answers, _gone(plan.id), f"{_gone(plan.id)}.was", now)
            yield replace(last, done=True, updated=renewed(plan.updated, now))
    for number, texts in enumerate(_rested(sheet.answers), MOST + 1):
        yield replace(_new(f"{id}-{number}", now, texts), done=True)


def _rested(answers: Answers) -> list[tuple[str, ...]]:
    """The texts of new things that were set aside here."""
    numbers = dict.fromkeys(name.partition(".")[0] for name in answers if name.startswith(_RESTED))
    return [tuple(text_of(answers, f"{number}.{part}") for part in PARTS) for number in numbers]


def _new(id: str, now: str, texts: tuple[str, ...]) -> Plan:
    trigger, action, cue = texts
    return Plan(id, now, now, trigger=trigger, cue=cue, action=action, practice=CARE)


def _changed(plan: Plan, answers: Answers, name: str, was: str, now: str) -> Plan:
    """A kept thing with what was written here of it, under fields that begin with `name`; `was` names its texts as they came."""
    texts = tuple(text_of(answers, f"{name}.{part}") for part in PARTS)
    before = picked(answers, was) or ("",) * len(PARTS)
    fields = zip(("trigger", "action", "cue"), texts, before, strict=True)
    new: dict[str, Any] = {field: text for field, text, old in fields if text != old}
    note = ", ".join(chosen(answers, f"{name}.fit"))
    looks = (*plan.looks, Look(now, "", note)) if note else plan.looks
    return replace(plan, **new, looks=looks, done=plan.done or not any(texts))


def without_things(answers: Answers) -> dict[str, Answer]:
    """The answers that are about no thing; there are none but those for the page alone."""
    return {name: value for name, value in answers.items() if not name.startswith((_OURS, "_"))}


def nothing_erased(sheet: Sheet) -> tuple[str, ...]:
    """What rests stays in the notebook."""
    return ()


def resting(sheet: Sheet, number: int) -> dict[str, Answer]:
    """The answers once the thing at this number rests, and its place is free; what was written of it goes along."""
    plan, answers = plan_at(sheet, number), dict(sheet.answers)
    parts = (*PARTS, "fit", "fit.own")
    texts = {part: answers.get(field(number, part), "") for part in parts}
    answers |= {field(number, part): "" for part in parts}
    if plan:
        answers[AWAY] = (*picked(answers, AWAY), plan.id)
        answers |= {f"{_gone(plan.id)}.{part}": text for part, text in texts.items()}
        answers[f"{_gone(plan.id)}.was"] = answers.get(_was(number), ())
    elif any(texts.values()):
        name = f"{_RESTED}{len(_rested(answers)) + 1}"
        answers |= {f"{name}.{part}": text for part, text in texts.items()}
    return {**answers, _id(number): "", _was(number): ()}


def _gone(id: str) -> str:
    """What the fields of a kept thing begin with that is to rest."""
    return f"_gone-{id}"


# --- on the page -----------------------------------------------------------------------------------------------------


def thing(number: int) -> tuple[Piece, ...]:
    """One small thing: how it fitted, what it serves, what it is, and when."""
    what, when, serves = (field(number, part) for part in ("what", "when", "for"))
    return (
        Fitted(number),
        Offers(serves, "What matters to you:", _while_empty(number, "for", own_values), most=4),
        Text(serves, "What would it be for?", "A word is enough, or none.", 1),
        Offers(
            what,
            "It could be as small as this:",
            _while_empty(number, "what", lambda sheet: ideas(sheet, number)),
            most=4,
        ),
        Text(what, "What is the small thing?", "Small enough for a bad week.", 1),
        Reply(lambda sheet: of_a_body(sheet, number)),
        Offers(what, "Half of it could be:", lambda sheet: _half(sheet, number)),
        Offers(when, "Such as:", _while_empty(number, "when", lambda _: words.WHENS[number - 1 :: MOST]), most=4),
        Text(when, "When, or right after what?", "Something that happens anyway is the easiest.", 1),
    )


def _while_empty(number: int, part: str, of: Callable[[Sheet], Iterable[str]]) -> Callable[[Sheet], Iterable[str]]:
    """What `of` gives while this part of a thing is empty, once there is a thing before it: one at a time."""

    def given(sheet: Sheet) -> Iterable[str]:
        is_next = number == 1 or any(said(sheet.answers, number - 1))
        return of(sheet) if is_next and not text_of(sheet.answers, field(number, part)) else ()

    return given


@dataclass(frozen=True, slots=True)
class Fitted(Piece):
    """A thing that was kept on an earlier day: whether it fit, and a way to let it rest."""

    number: int

    def draw(self, sheet: Sheet) -> Node:
        return answered(sheet, self._met)

    def _met(self, sheet: Sheet) -> Node:
        plan = plan_at(sheet, self.number)
        if plan is None:
            return None
        return div(".kw-again")[
            blockquote(THEIRS)[title(plan)],
            is_asked(plan, sheet.today) and self._choice.draw(sheet),
            self._reply(sheet),
            _press("care-rest", str(self.number), naming("Let it rest", title(plan))),
        ]

    @property
    def _choice(self) -> Choice:
        return Choice(field(self.number, "fit"), "Did it fit?", words.HOW, own="In your own words")

    def _reply(self, sheet: Sheet) -> Node:
        how = next(iter(picked(sheet.answers, field(self.number, "fit"))), "")
        return reply_place(p[words.SAID[how]] if how in words.SAID else "")

    def names(self) -> tuple[str, ...]:
        return self._choice.names()

    def asks(self) -> dict[str, str]:
        return self._choice.asks()


def is_asked(plan: Plan, today: str) -> bool:
    """Whether it was kept on an earlier day, and not looked back on today."""
    return day_of(plan.created) < today and not any(day_of(look.at) == today for look in plan.looks)


def ideas(sheet: Sheet, number: int) -> Iterator[str]:
    """Small things that would serve what the thing is for, then what rests; without a value of ours, those for everybody."""
    serves = text_of(sheet.answers, field(number, "for")).casefold()
    near = [value.casefold() for value in own_values(sheet)]
    named = [serves] if serves else near
    yield from [words.IDEAS[value] for value in named if value in words.IDEAS][:2] or words.ANY
    yield from (what for _, what, _ in _rested(sheet.answers))
    yield from (plan.action for plan in sheet.own(Plan) if plan.id in picked(sheet.answers, AWAY))
    yield from (plan.action for plan in _kept(sheet, done=True))


def of_a_body(sheet: Sheet, number: int) -> Node:
    """For a thing about food, weight or looks: what care leaves alone, and a page for whom eating is hard."""
    if not _BODY.search(" ".join(said(sheet.answers, number))):
        return None
    return p[words.OF_A_BODY, a(href=f"{sheet.root}take-care/#eating")[words.TO_READ]]


_BODY: Final = re.compile(
    r"(?i)\b(?:weigh\w*|(?:over)?weight|calor\w+|kcal|kilojoules?|diet\w*|fasting|carbs?|macros|pounds|lbs?|kilos?|kg|bmi|waist|belly"
    r"|slim(?:mer|ming)?|skinny|thin(?:ner)?|fat|abs|scales?|detox|workouts?|burn (?:it |them )?off|(?:skip|miss)(?:ping)? (?:a |my )?"
    r"(?:meals?|breakfast|lunch|dinner)|(?:no|less|cut out|give up) (?:sugar|sweets|bread|snacks|food|chocolate)|eat(?:ing)? (?:less|clean|only))\b"
)


def _half(sheet: Sheet, number: int) -> Iterator[str]:
    what = text_of(sheet.answers, field(number, "what"))
    if not of_a_body(sheet, number) and (half := half_of(what)):
        yield half


def fourth(sheet: Sheet) -> Node:
    """Where there are three: which of them could rest, for a fourth."""
    things = [(number, said(sheet.answers, number)[1]) for number in range(1, MOST + 1)]
    if not all(what for _, what in things) or any(find_dangers(what) for _, what in things):
        return None
    return [
        p["Three are plenty. If a fourth matters more to you now, which of these could rest for a while?"],
        [_press("care-fourth", str(number), quoting(f"“{what}”")) for number, what in things],
    ]


def _press(action: str, value: str, does: Node) -> Element:
    return div(".kw-buttons")[button(".kw-quiet", type="button", data_press=action, value=value)[does]]
