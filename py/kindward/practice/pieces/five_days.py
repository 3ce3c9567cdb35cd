"""Five days with one belief: which day it is, the plan so far, and the first day beside the fifth.

No day has a date ahead of time, and nothing counts those between them.
"""

from collections.abc import Iterator
from typing import Final

from htpy import (
    Element,
    Node,
    button,
    dd,
    details,
    div,
    dl,
    dt,
    li,
    ol,
    p,
    span,
    strong,
    summary,
)

from kindward.language import find_clear_dangers, find_dangers
from kindward.practice.pieces.arrange import Again
from kindward.practice.pieces.base import OWN, Answers, Piece, Sheet, as_answers, chip, number, picked, text_of
from kindward.practice.pieces.belief import BELIEF
from kindward.practice.pieces.choose import Taps
from kindward.practice.pieces.halves import HALF, WHOLE
from kindward.practice.pieces.reply import Reply, answered
from kindward.practice.pieces.results import Results
from kindward.practice.pieces.write import Text
from kindward.practice.theirs import THEIRS, quoting
from kindward.records.plan import Day, FiveDays
from kindward.vocabulary import five_days as words
from kindward.vocabulary.five_days import LINES, NUMBERS
from kindward.wire.messages import Answer
from kindward.wording.dates import day_of
from kindward.wording.labels import DAY_PARTS

PLAN: Final = "_plan"
"""The field for the id of the plan that the page goes on with; ANOTHER where it is to be a new one beside it."""
ANOTHER: Final = "another"
DAY: Final = "_day"
"""The field for the number of the day in view, where the reader chose one."""
ACT: Final = HALF
REVIEW: Final = "review"
BEFORE: Final = "before"
"""The field for what came of the last day's act."""
LINE: Final = "line"
DONE: Final = "done"
MOST: Final = len(NUMBERS)


# --- which day it is -------------------------------------------------------------------------------------------------


def begun(plan: FiveDays | None) -> tuple[Day, ...]:
    """The days of a plan up to the last with something in it."""
    days = plan.days if plan else ()
    last = max((at for at, day in enumerate(days, 1) if day != Day()), default=0)
    return days[:last]


def next_day(plan: FiveDays | None, today: str) -> int:
    """The day that comes now, 1 to 5: on a day with one begun that one, on any later day the next; the fifth stays."""
    days = begun(plan)
    goes_on = bool(days) and day_of(days[-1].on) == today
    return min(len(days) + (not goes_on), MOST)


def plan_of(sheet: Sheet) -> FiveDays | None:
    """The plan that the page goes on with."""
    id = text_of(sheet.answers, PLAN)
    return next((plan for plan in sheet.own(FiveDays) if plan.id == id), None)


def day_in_view(sheet: Sheet) -> int:
    """The number of the day that the page is about, 1 to 5."""
    said = text_of(sheet.answers, DAY)
    return int(said) if said in "12345" and said else next_day(plan_of(sheet), sheet.today)


def day_answers(plan: FiveDays, number: int) -> dict[str, Answer]:
    """What a plan holds of a day, and of the one before it, as answers; empty ones with it."""
    day = plan.days[number - 1] if number <= len(plan.days) else Day()
    last = plan.days[number - 2] if 1 < number <= len(plan.days) + 1 else Day()
    believed = {1: plan.believed_first, MOST: plan.believed_last}.get(number)
    line = as_answers(LINE, (day.line,), LINES, many=False) if day.line else {}
    return {
        **dict.fromkeys((LINE, LINE + OWN, f"{LINE}.believed", WHOLE), ""),
        **line,
        ACT: day.action,
        REVIEW: day.review,
        BEFORE: last.review,
        f"{BELIEF}.believed": "" if believed is None else str(believed),
    }


def others(sheet: Sheet, *, done: bool) -> list[tuple[str, str]]:
    """The ids and beliefs of the reader's other plans, those they put away or those they did not; words of danger are not shown again."""
    now = text_of(sheet.answers, PLAN)
    found = (plan for plan in sheet.own(FiveDays) if plan.id != now and plan.done is done)
    named = ((plan.id, plan.belief.strip() or plan.area.strip()) for plan in found)
    return [(id, name) for id, name in named if name and not find_clear_dangers(name)][:MOST]


# --- the plan so far -------------------------------------------------------------------------------------------------


def plan_so_far(sheet: Sheet) -> Node:
    """For whoever was here before: which day it is, and the days so far."""
    plan, at = plan_of(sheet), day_in_view(sheet)
    if plan is None:
        return None
    ahead = "" if at == MOST else " There is no schedule. The next day is whenever you come back."
    return [
        p["This is day ", strong[NUMBERS[at - 1]], f".{ahead}"],
        ol(".kw-days")[(_day(number, day) for number, day in enumerate(begun(plan), 1))] if begun(plan) else None,
        _is_whole(plan) and p["All five days are done. You could put this plan away, or start another."],
    ]


def _is_whole(plan: FiveDays | None) -> bool:
    """Whether its last day was looked back on."""
    return len(begun(plan)) == MOST and bool(begun(plan)[-1].review)


def _day(at: int, day: Day) -> Element:
    said = [each for each in (day.action, day.review) if each and not find_dangers(each)]
    return li[span(".kw-day")[f"Day {NUMBERS[at - 1]}. "], (span(THEIRS)[f"{each} "] for each in said)]


def _press(action: str, value: str, does: str) -> Element:
    return div(".kw-buttons")[button(".kw-quiet", type="button", data_press=action, value=value)[quoting(does)]]


class Plans(Piece):
    """For whoever was here before: the plan can be put away, and others go on or begin; all of them stay in the notebook."""

    __slots__ = ()

    def draw(self, sheet: Sheet) -> Node:
        is_away = "yes" in picked(sheet.answers, DONE)
        return [
            plan_of(sheet) is not None
            and div(".kw-choice.kw-chips")[chip(DONE, "yes", _AWAY, checked=is_away, many=True)],
            answered(sheet, _others),
        ]

    def names(self) -> tuple[str, ...]:
        return (DONE,)

    def asks(self) -> dict[str, str]:
        return {DONE: _AWAY}


def _others(sheet: Sheet) -> Node:
    open_ones, put_away = others(sheet, done=False), others(sheet, done=True)
    if not (plan_of(sheet) or open_ones or put_away):
        return None
    return details[
        summary["Another plan"],
        [_press("five-open", id, f"Go on with “{name}”") for id, name in open_ones],
        [_press("five-open", id, f"Pick up again: “{name}”") for id, name in put_away],
        text_of(sheet.answers, PLAN) != ANOTHER and _press("five-new", "", "Start a new one as well"),
    ]


_AWAY: Final = "Put this plan away when I keep this page"


def _last_act(sheet: Sheet) -> Iterator[str]:
    plan, at = plan_of(sheet), day_in_view(sheet)
    if at > 1:
        kept = plan.days[at - 2].action if plan and len(plan.days) > at - 2 else ""
        yield text_of(sheet.answers, f"{ACT}-{at - 1}") or kept


def _take_again(sheet: Sheet) -> Node:
    """A way to take the day before once more, while nothing of the one in view is kept."""
    at = day_in_view(sheet)
    can = at > 1 and at == len(begun(plan_of(sheet))) + 1
    return can and _press("five-stay", "", f"Do day {NUMBERS[at - 2]} again today")


LAST: Final = Again(
    _last_act,
    "Last time, this was your small act:",
    Text(BEFORE, "What happened?", "If it is still ahead, it can be today's.", 2),
    Results(BEFORE),
    Reply(_take_again),
)
"""The act of the day before the one in view, and what came of it."""


TODAY: Final = Again(lambda sheet: [text_of(sheet.answers, ACT)], "Your small act today:")
"""The act of the day in view."""


# --- the pause ------------------------------------------------------------------------------------------------------

PAUSE: Final = (
    Taps("_noticed", "Notice: what is going on with you right now?", words.NOTICED),
    Taps("_felt", "Name: which of these is there?", words.FELT),
    Taps("_normal", "Normalize: which of these could be true, too?", words.TRUE_TOO),
)
"""The first three parts of a 4N pause, to tap; nothing of them is kept."""


# --- looking back ----------------------------------------------------------------------------------------------------


def first_beside_last(sheet: Sheet) -> Node:
    """On the fifth day, the words of the first beside those of this one, and how far the belief was believed."""
    plan = plan_of(sheet)
    if day_in_view(sheet) < MOST or plan is None or not plan.days:
        return None
    first = plan.days[0]
    last = Day("", text_of(sheet.answers, ACT), _line_of(sheet.answers), text_of(sheet.answers, REVIEW))
    return [
        p["The first day next to this one. They may sound different, or much the same."],
        div(".kw-beside.kw-first-last")[
            _side(NUMBERS[0], first, plan.believed_first),
            _side(NUMBERS[-1], last, number(sheet.answers, f"{BELIEF}.believed")),
        ],
    ]


def _line_of(answers: Answers) -> str:
    return next(iter(picked(answers, LINE)), "") or text_of(answers, LINE + OWN)


def _side(day: str, of: Day, believed: int | None) -> Element:
    said = [
        (label, text) for name, label in DAY_PARTS.items() if (text := getattr(of, name)) and not find_dangers(text)
    ]
    return div[
        p[strong[f"Day {day}"]],
        dl[
            ([dt[label], dd(THEIRS)[text]] for label, text in said),
            believed is not None and [dt["The belief"], dd[f"{believed} of 10"]],
        ],
    ]


def next_day_now(sheet: Sheet) -> Node:
    """A way to the next day on the same date, once something of this one is written."""
    at = day_in_view(sheet)
    is_written = text_of(sheet.answers, ACT) and text_of(sheet.answers, REVIEW)
    return is_written and at < MOST and _press("five-next", "", f"Start day {NUMBERS[at]} right away")
