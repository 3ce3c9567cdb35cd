"""The notebook in named states, with the entries of three evenings."""

from typing import Final

from kindward.notebook.state import READ
from kindward.practice.base import Example
from kindward.records import Entry, Felt, Line, Moment, Record, encode
from kindward.records.daycard import DayCard
from kindward.records.forgiveness import Forgiveness
from kindward.records.letter import Letter
from kindward.records.person import Person
from kindward.records.plan import Day, FiveDays, Plan
from kindward.records.value import Value
from kindward.wire.messages import Input, Message, Press, Records, Stamp
from kindward.wire.names import record_key

_NOW: Final = Stamp("2026-11-22T00:30:15+01:00", "1f2e3d4c")


def _moment(day: str, hour: str, *practices: str, **fields: object) -> Moment:
    made = f"2026-11-{day}T{hour}:00+01:00"
    id = f"202611{day}T{hour.replace(':', '')}00-1f2e3d4c"
    return Moment(id, made, made, practices=practices, **fields)  # type: ignore[arg-type]


_SETBACK: Final = _moment(
    "20",
    "21:40",
    "setback",
    "four-n",
    situation="I read out the wrong page in the meeting, and nobody said anything for a while.",
    triggers=("a mistake of mine", "pressure or hurry"),
    feelings=(Felt("ashamed", 7), Felt("tired")),
    critic_line="Everybody saw that you are not up to this.",
    response="I laughed and went on with the wrong numbers.",
    outcome="Ana asked for the right ones afterward, in two friendly lines.",
    kinder_line="One wrong page is one wrong page.",
    believability=6,
    value="honesty",
    next_step="Send the right page, with one sentence.",
    after="lighter",
)
_BIRTHDAY: Final = _moment(
    "21",
    "23:05",
    "self-talk",
    situation="I forgot my sister's birthday.",
    feelings=(Felt("guilty", 5),),
    critic_line="You never think of anybody.",
)
_CAFE: Final = _moment(
    "22", "00:12", "four-n", feelings=(Felt("lonely"), Felt("sad")), kinder_line="I can call Mia tomorrow, from a café."
)
_ENTRY: Final = Entry(
    f"{_SETBACK.id}-setback",
    _SETBACK.created,
    _SETBACK.created,
    practice="setback",
    moment=_SETBACK.id,
    answers={"impact": "I felt small for the rest of the day.", "when": "tomorrow"},
)
_AGAIN: Final = Entry(
    f"{_SETBACK.id}-self-talk",
    _CAFE.created,
    _CAFE.created,
    practice="self-talk",
    moment=_SETBACK.id,
    answers={"said": "Everybody saw it."},
)
_PLAN: Final = Plan(
    "p", _BIRTHDAY.created, _BIRTHDAY.created, "something I forgot", "I forget a date", "I call the same day."
)
_FIVE_DAYS: Final = FiveDays(
    "f",
    _BIRTHDAY.created,
    _BIRTHDAY.created,
    area="family",
    belief="I can remember people in my own way",
    days=(Day(_BIRTHDAY.created, "Write one date down.", "I may be late.", "It took a minute."),),
    believed_first=4,
)
_DAY: Final = DayCard(
    "d",
    _CAFE.created,
    _CAFE.created,
    on="2026-11-22",
    slots={"morning": "Call Mia."},
    result="The call took ten minutes.",
)
_STATEMENT: Final = Forgiveness(
    "g",
    _CAFE.created,
    _CAFE.created,
    owned="I forgot.",
    statement="I forgot the day, and I own that.",
    practice="setback",
)
_LETTER: Final = Letter(
    "20261121T231500-1f2e3d4c",
    "2026-11-21T23:15:00+01:00",
    moment=_BIRTHDAY.id,
    voice="a friend who loves me",
    to="Sam",
    text="You forgot one day, in a week without sleep.\n\nCall her tomorrow.",
    opens="2027-03-01",
    practice="letter",
)
_LINE: Final = Line(
    _SETBACK.id, _SETBACK.created, _SETBACK.created, _SETBACK.kinder_line, 6, "setback", _SETBACK.id, pinned=True
)
_VALUE: Final = Value("v", _CAFE.created, _CAFE.created, "Honesty", "Saying it in one sentence.", pinned=True)
_PERSON: Final = Person("p", _CAFE.created, _CAFE.created, "Mia", "listening", "You are allowed to be tired.")

_THREE: Final = (_SETBACK, _BIRTHDAY, _CAFE, _ENTRY)


def _told(*records: Record) -> tuple[Message, ...]:
    """Storage with `records`, as the page tells of it."""
    held = {kind: tuple((record_key(kind, r.id), encode(r)) for r in records if r.kind == kind) for kind in READ}
    return tuple(Records(kind, some, stamp=_NOW) for kind, some in held.items())


def _many(count: int) -> tuple[Moment, ...]:
    hours = (f"{at // 6:02}:{at % 6}0" for at in range(count))
    return tuple(_moment("19", hour, "four-n", feelings=(Felt("stuck"),)) for hour in hours)


def _press(action: str, value: str = "") -> Message:
    return Press(action, value, stamp=_NOW)


def _wrote(name: str, value: str) -> Message:
    return Input(name, value, stamp=_NOW)


EXAMPLES: Final = (
    Example("untouched"),
    Example("empty", _told()),
    Example("three days", _told(*_THREE)),
    Example("looked at again", (*_told(*_THREE, _AGAIN, _PLAN), _press("open", record_key(Entry.kind, _AGAIN.id)))),
    Example("opened", (*_told(*_THREE), _press("open", _SETBACK.id))),
    Example("edited", (*_told(*_THREE), _press("open", _SETBACK.id), _press("edit", _SETBACK.id))),
    Example("erased", (*_told(*_THREE), _press("open", _BIRTHDAY.id), _press("erase", _BIRTHDAY.id))),
    Example("searched", (*_told(*_THREE), _wrote("find", "cafe"))),
    Example("filtered", (*_told(*_THREE), _wrote("by.feeling", "guilty"))),
    Example("nothing found", (*_told(*_THREE), _wrote("find", "submarine"))),
    Example("pinned", _told(*_THREE, _LINE, _VALUE, _PERSON)),
    Example("a person added", (*_told(*_THREE, _LINE), _press("add", Person.kind))),
    Example(
        "every type",
        (
            *_told(*_THREE, _LINE, _VALUE, _PERSON, _PLAN, _FIVE_DAYS, _DAY, _STATEMENT),
            _press("open", record_key(FiveDays.kind, _FIVE_DAYS.id)),
        ),
    ),
    Example(
        "a sealed letter",
        (*_told(*_THREE, _LETTER), _press("open", record_key(Letter.kind, _LETTER.id))),
    ),
    Example(
        "a letter opened early",
        (*_told(*_THREE, _LETTER), _press("open-letter", record_key(Letter.kind, _LETTER.id))),
    ),
    Example("back-up note", _told(*_many(24))),
)
