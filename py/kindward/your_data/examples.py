"""States of the page that its tests and pictures show: nothing kept, something kept, a file looked at, and the rest."""

from kindward.practice.base import Example
from kindward.records import Entry, Felt, Line, Moment, Record, encode
from kindward.records.daycard import DayCard
from kindward.records.exchange import exported
from kindward.records.forgiveness import Forgiveness, Revision
from kindward.records.letter import Letter
from kindward.records.person import Person
from kindward.records.plan import Day, FiveDays, Look, Plan
from kindward.records.settings import Settings
from kindward.records.value import Value
from kindward.wire.messages import Input, Message, Press, Stamp
from kindward.wire.names import record_key
from kindward.wire.whole_storage import Everything, Facts, File

_NOW = Stamp("2026-11-22T00:30:15+01:00", "1f2e3d4c")
_AT = "2026-11-20T22:10:00+01:00"
_ID = "20261120T221000-0a1b2c3d"
_RECORDS: tuple[Record, ...] = (
    Moment(
        _ID,
        _AT,
        _AT,
        situation="I forgot her birthday.",
        triggers=("a mistake",),
        feelings=(Felt("ashamed", 7), Felt("sad", 4)),
        critic_line="You only think of yourself.",
        kinder_line="I forgot, and I care about her.",
        believability=5,
        next_step="Call her tomorrow.",
        after="lighter",
        practices=("four-n", "setback"),
    ),
    Entry(f"{_ID}-setback", _AT, _AT, practice="setback", moment=_ID, answers={"impact": "She was quiet."}),
    Line(_ID, _AT, _AT, "I forgot, and I care about her.", 5, practice="four-n", moment=_ID),
    Value("v", _AT, _AT, "Honesty", "Saying it before it grows."),
    Person("p", _AT, _AT, "My grandmother", "She listened.", "You are tired, child."),
    Plan("q", _AT, _AT, cue="I miss a date", action="I call the same day."),
    Settings("main", _AT, _AT, exported=_AT, kept_at_export=1),
)
TEXTS = {record_key(record.kind, record.id): encode(record) for record in _RECORDS}
"""What the examples' reader has stored: one of most kinds, a draft, and something that cannot be read."""
TEXTS |= {
    "kindward:draft:self-talk": '{"v":1,"practice":"self-talk","tab":"t","at":"2026-11-21T08:00:00Z","fields":{},"state":null}',
    "kindward:moment:damaged": '{"v":1,"id":',
}

_OTHERS: tuple[Record, ...] = (
    Plan(
        "r", _AT, _AT, cue="my boss frowns", action="Ask what she saw.", looks=(Look(_AT, "helped", "She was tired."),)
    ),
    FiveDays(
        "f",
        _AT,
        _AT,
        area="work",
        belief="I can ask before I guess",
        days=(Day(_AT, "Ask one question.", "I may ask.", "It took a minute."), Day()),
        believed_first=3,
    ),
    DayCard("d", _AT, _AT, on="2026-11-20", slots={"morning": "Call her."}, result="The call took ten minutes."),
    Forgiveness(
        "g",
        _AT,
        _AT,
        owned="I shouted.",
        not_mine="The late train.",
        statement="I shouted, and I own that.",
        revisions=(Revision(_AT, "I shouted."),),
    ),
    Letter("l", _AT, _AT, voice="me, on a good day", text="You shouted once, and you came back.", opens="2027-03-01"),
    Letter("m", _AT, _AT, voice="Mia", to="Sam", text="I am on your side."),
)
_KINDS = ("moments", "lines", "values", "people", "plans", "forgiveness", "letters")

_NOTHING = (Everything(()), Facts("", 10_000_000, "no"))
_SOME: tuple[Message, ...] = (Everything(tuple(TEXTS.items())), Facts("", 10_000_000, "no", shared=True))
_ALL_TYPES = TEXTS | {record_key(record.kind, record.id): encode(record) for record in _OTHERS}
_ALL: tuple[Message, ...] = (Everything(tuple(_ALL_TYPES.items())), Facts("", 10_000_000, "no", shared=True))
_FILE = exported(
    TEXTS | {"kindward:line:b": encode(Line("b", _AT, _AT, "Slowly is a speed.")), "kindward:line:c": "damaged"},
    _NOW.now,
)


def _press(action: str) -> Press:
    return Press(action, stamp=_NOW)


EXAMPLES = (
    Example("empty"),
    Example("nothing kept", _NOTHING),
    Example("something kept", _SOME),
    Example("switched off", (Everything(()), Facts("disabled", None, "unknown"))),
    Example("a file looked at", (*_SOME, File("kindward-2026-11-22.json", len(_FILE), _FILE))),
    Example("a file refused", (*_SOME, File("photo.jpg", 2_000_000, reason="unreadable"))),
    Example("laid out", (*_SOME, Input("period", "all"), Input("kinds", ("moments", "values")), _press("lay-out"))),
    Example("every type laid out", (*_ALL, Input("period", "all"), Input("kinds", _KINDS), _press("lay-out"))),
    Example("one practice", (*_SOME, Input("practice", "setback"), _press("erase-practice"))),
    Example("everything asked", (*_SOME, _press("erase-everything"))),
    Example("a readable file asked", (*_SOME, Facts("", 10_000_000, "no", lock="open"), Press("export", "json"))),
    Example("replacing asked", (*_SOME, File("kindward-2026-11-22.json", len(_FILE), _FILE), _press("replace"))),
    Example("locked", (Facts("", 10_000_000, "no", lock="closed"), _press("erase-everything"))),
)
