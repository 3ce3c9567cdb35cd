"""On paper: what the reader chooses to take along, such as to a therapy session, laid out and printed."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from htpy import Element, Node, article, button, dd, div, dl, dt, fieldset, h2, h3, input, label, legend, p, section

from kindward.practice.base import NOTHING
from kindward.practice.pieces import chip, text_of
from kindward.practice.theirs import THEIRS
from kindward.records import Entry, Line, Moment, Record
from kindward.records.daycard import DayCard
from kindward.records.forgiveness import Forgiveness
from kindward.records.letter import Letter, as_shown
from kindward.records.person import Person
from kindward.records.plan import FiveDays, Plan
from kindward.records.times import place_in_time
from kindward.records.value import Value
from kindward.wire.messages import Answer, Effects, Focus, Stamp
from kindward.wire.whole_storage import Print
from kindward.wording.answers import rows
from kindward.wording.dates import date_and_time, date_name
from kindward.wording.titles import heading
from kindward.your_data.pieces import notice, part, saying
from kindward.your_data.state import Notice, YourDataState
from kindward.your_data.stored import StoredTexts

PERIODS: Final = {
    "7": "The last 7 days",
    "28": "The last 28 days",
    "all": "All of it",
    "dates": "From one date to another",
}
KINDS: Final[dict[str, tuple[str, tuple[type[Record], ...]]]] = {
    "moments": ("Entries", (Moment, Entry)),
    "lines": ("Kind lines", (Line,)),
    "values": ("Values", (Value,)),
    "people": ("People", (Person,)),
    "plans": ("Plans and daily cards", (Plan, FiveDays, DayCard)),
    "forgiveness": ("Forgiveness statements", (Forgiveness,)),
    "letters": ("Letters", (Letter,)),
}
UNDATED: Final = (Value, Person)
"""Kinds that are printed whatever the period: a value is no event."""


_ABOUT: Final = (
    "For a therapy session, for example, or to keep in a drawer. You can look at it first and leave things out."
)
_UNDATED: Final = "Values and people are printed whichever days you choose."
_NONE: Final = Notice(part="paper-choice", text="There is nothing of these kinds from that time.")


def period(answers: Mapping[str, Answer]) -> str:
    """The period chosen; the last 28 days until one is."""
    chosen = text_of(answers, "period")
    return chosen if chosen in PERIODS else "28"


def lay_out(state: YourDataState, stamp: Stamp) -> tuple[YourDataState, Effects]:
    """Lay out what falls into the chosen period and kinds, oldest first."""
    if state.stored is None:
        return state, NOTHING
    first, final = _days(state, stamp)
    moments = {moment.id for moment in state.stored.moments}
    found = [
        (place_in_time(record.created), key)
        for key, record in state.stored.records.items()
        if isinstance(record, _wanted(state))
        and (isinstance(record, UNDATED) or first <= record.created[:10] <= final)
        and not (isinstance(record, Entry) and record.moment in moments)  # these stand with their Moment
    ]
    if not found:
        state = replace(state, paper=None, notice=_NONE)
        return state, saying(state)
    answers = {name: value for name, value in state.answers.items() if name != "leave"}
    keys = tuple(key for _, key in sorted(found))
    said = _said_period(first=first, final=final)
    today = stamp.now[:10]
    return replace(state, paper=keys, period=said, today=today, answers=answers, notice=None), (Focus("paper"),)


def _wanted(state: YourDataState) -> tuple[type[Record], ...]:
    return tuple(cls for name in _kinds(state) for cls in KINDS[name][1])


def _kinds(state: YourDataState) -> tuple[str, ...]:
    chosen = state.answers.get("kinds", ("moments",))
    return tuple(name for name in KINDS if name in chosen)


def _days(state: YourDataState, stamp: Stamp) -> tuple[str, str]:
    """The first and the last day, as 2026-11-22; "" and "~" where there is none (no day sorts outside of these)."""
    chosen = period(state.answers)
    if chosen == "all":
        return "", "~"
    if chosen == "dates":
        first, final = text_of(state.answers, "from"), text_of(state.answers, "to") or "~"
        return (first, final) if first <= final else (final, first)
    return _before(stamp.now[:10], int(chosen) - 1), stamp.now[:10]


def _before(today: str, days: int) -> str:
    try:
        return (date.fromisoformat(today) - timedelta(days)).isoformat()
    except (ValueError, OverflowError):
        return ""


def _said_period(*, first: str, final: str) -> str:
    since, until = (date_name(on) if on not in ("", "~") else "" for on in (first, final))
    if since and until:
        return f"{since} to {until}"
    return f"from {since}" if since else f"until {until}" if until else ""


def print_it(state: YourDataState) -> tuple[YourDataState, Effects]:
    """Open the print dialog, if anything is laid out."""
    return state, (Print(),) if state.paper else NOTHING


# --- what is shown ---------------------------------------------------------------------------------------------------


def draw_choice(state: YourDataState) -> Element:
    """Which days and which kinds."""
    chosen = period(state.answers)
    return part("paper-choice")[
        h2["Print it"],
        p[_ABOUT],
        fieldset(".kw-choice")[
            legend["Which days"],
            div(".kw-chips")[(chip("period", name, text, checked=name == chosen) for name, text in PERIODS.items())],
            chosen == "dates" and div(".kw-dates")[_date(state, "from", ask="From"), _date(state, "to", ask="To")],
        ],
        fieldset(".kw-choice")[
            legend["What"],
            div(".kw-chips")[
                (chip("kinds", n, text, checked=n in _kinds(state), many=True) for n, (text, _) in KINDS.items())
            ],
        ],
        p(".kw-hint")[_UNDATED],
        notice(state, "paper-choice"),
        div(".kw-buttons")[button(".kw-button", type="button", data_press="lay-out")["Show the preview"]],
    ]


def _date(state: YourDataState, name: str, *, ask: str) -> Element:
    where = state.id(name)
    return div(".kw-write")[
        label(for_=where)[ask], input(type="date", id=where, name=name, value=text_of(state.answers, name))
    ]


def draw(state: YourDataState, stored: StoredTexts, keys: tuple[str, ...]) -> Element:
    """What would be on the paper. Ticking what stays out needs no answer from Python: the style sheet hides it."""
    there = [(key, as_shown(stored.records[key], state.today)) for key in keys if key in stored.records]
    return part("paper", classes=".kw-paper")[
        section(aria_labelledby=state.id("paper"))[
            h2(id=state.id("paper"), tabindex="-1", data_focus=True)["From my notebook"],
            state.period and p(".kw-when")[state.period],
            (_entry(state, stored, each, place=f"{at} of {len(there)}") for at, each in enumerate(there, 1)),
        ],
        div(".kw-buttons")[
            button(".kw-button.kw-main", type="button", data_press="print")["Print"],
            button(".kw-quiet", type="button", data_press="put-away")["Close the preview"],
        ],
    ]


def _entry(state: YourDataState, stored: StoredTexts, entry: tuple[str, Record], *, place: str) -> Element:
    key, record = entry
    told_of = rows(record, stored.answers.get(record.id, ()) if isinstance(record, Moment) else ())
    left = key in state.answers.get("leave", ())
    return article(".kw-sheet")[
        h3(THEIRS)[heading(record)],
        p(".kw-when")[date_and_time(record.created)],
        dl(".kw-facts")[(div[dt[name], dd(THEIRS)[text]] for name, text in told_of)] if told_of else _nothing(),
        chip(
            "leave",
            key,
            "Leave this out",
            checked=left,
            many=True,
            of=f"{place}, {heading(record)}, {date_and_time(record.created)}",
        ),
    ]


def _nothing() -> Node:
    return p["Nothing is written in it."]
