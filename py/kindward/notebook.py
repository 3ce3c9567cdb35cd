"""My notebook: what the reader kept, newest first; to be opened, changed, and erased with a way back.

Its view lists Moments; the entries of the practices that looked at one stand inside it.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, ClassVar, Final

from htpy import Element, Node, a, button, dd, div, dl, dt, h2, h3, p, time

from kindward.catalog import CARDS, Card
from kindward.feelings import listed
from kindward.fields import Text
from kindward.messages import (
    Announce,
    Answer,
    Effects,
    Erase,
    Focus,
    Input,
    Message,
    Mounted,
    Press,
    Read,
    Records,
    Save,
    Stamp,
    Stored,
)
from kindward.names import record_key
from kindward.practice import NOTHING, Example, Part, Place, Practice
from kindward.records import Entry, Felt, Line, Moment, Record, Unreadable, decode, encode, version

SHOWN: Final = 30
"""So many Moments are listed at once; a button brings more."""

EDITABLE: Final = {
    "situation": "What happened",
    "critic_line": "What I told myself",
    "response": "What I did",
    "outcome": "What came of it",
    "kinder_line": "A kinder line",
    "next_step": "My next small step",
}
"""The Moment's own words, with what they are called here."""

AFTERWARDS: Final = {"lighter": "lighter", "same": "about the same", "heavier": "heavier"}

_KINDS: Final[tuple[type[Record], ...]] = (Moment, Entry, Line)


@dataclass(frozen=True, slots=True)
class Book:
    """The notebook as it stands. `texts` holds the stored text of every record by its key; `moments` and `entries`
    what of it could be read; `erased` the texts that can come back; `asked` the kinds still to arrive."""

    place: Place
    asked: frozenset[str] = frozenset(cls.kind for cls in _KINDS)
    texts: Mapping[str, str] = field(default_factory=dict)
    moments: Mapping[str, Moment] = field(default_factory=dict)
    entries: Mapping[str, Entry] = field(default_factory=dict)
    unread: frozenset[str] = frozenset()
    opened: str = ""
    editing: str = ""
    words: Mapping[str, Answer] = field(default_factory=dict)
    erased: Mapping[str, str] = field(default_factory=dict)
    shown: int = SHOWN
    problem: str = ""

    @property
    def answers(self) -> Mapping[str, Answer]:
        return self.words

    @property
    def lines(self) -> tuple[str, ...]:
        return ()

    @property
    def root(self) -> str:
        return self.place.root

    def id(self, name: str) -> str:
        """An HTML id for `name` in this place."""
        return f"{self.place.id}-{name}"


class Notebook(Practice[Book]):
    """The list, an open Moment, and the Moment as a form."""

    card: ClassVar[Card] = Card("notebook", "My notebook", 1, "to find again what you wrote")
    examples: ClassVar[tuple[Example, ...]] = (Example("empty"),)

    def start(self, place: Place) -> Book:
        return Book(place)

    def draft(self, state: Book) -> str | None:
        return None

    def update(self, state: Book, message: Message) -> tuple[Book, Effects]:
        match message:
            case Mounted():
                return self.start(state.place), tuple(Read(cls.kind) for cls in _KINDS)
            case Records():
                return _received(state, message), NOTHING
            case Input(name, value):
                return replace(state, words={**state.words, name: value}), NOTHING
            case Press(action, value):
                return _pressed(state, action, value, message.stamp)
            case Stored(ok=False, reason=reason):
                return replace(state, problem=_PROBLEMS.get(reason, _PROBLEMS[""])), (Announce(_PROBLEMS[""]),)
        return state, NOTHING

    def view(self, state: Book) -> tuple[Part, ...]:
        moments = _newest_first(state)
        return (
            Part("head", lambda: _head(state, moments)),
            *(
                Part(f"moment-{moment.id}", lambda moment=moment: _moment(state, moment))  # type: ignore[misc]
                for moment in moments[: state.shown]
            ),
            Part("foot", lambda: _foot(state, moments)),
        )


# --- what happens ----------------------------------------------------------------------------------------------------


def _received(state: Book, message: Records) -> Book:
    """The book with records as storage holds them now; a text of None was erased elsewhere."""
    prefix = record_key(message.kind, "")
    held = {k: t for k, t in state.texts.items() if message.partial or not k.startswith(prefix)}
    for key, text in message.records:
        if text is None:
            held.pop(key, None)
        else:
            held[key] = text
    return _sorted_out(replace(state, texts=held, asked=state.asked - {message.kind}))


def _sorted_out(state: Book) -> Book:
    moments, entries, unread = {}, {}, set()
    for key, text in state.texts.items():
        try:
            if key.startswith(record_key(Moment.kind, "")):
                moments[key] = decode(Moment, text)
            elif key.startswith(record_key(Entry.kind, "")):
                entries[key] = decode(Entry, text)
        except Unreadable:
            unread.add(key)
    return replace(state, moments=moments, entries=entries, unread=frozenset(unread))


def _pressed(state: Book, action: str, value: str, stamp: Stamp) -> tuple[Book, Effects]:
    moment = state.moments.get(record_key(Moment.kind, value))
    match action:
        case "open" if moment:
            opened = "" if state.opened == moment.id else moment.id
            return replace(state, opened=opened, editing=""), NOTHING
        case "edit" if moment:
            words = {name: getattr(moment, name) for name in EDITABLE}
            return replace(state, opened=moment.id, editing=moment.id, words=words), (Focus(f"moment-{moment.id}"),)
        case "cancel":
            return replace(state, editing="", words={}), NOTHING
        case "save" if moment and state.editing == moment.id:
            return _saved(state, moment, stamp)
        case "erase" if moment:
            return _erased(state, moment)
        case "undo":
            return _brought_back(state)
        case "more":
            return replace(state, shown=state.shown + SHOWN), NOTHING
    return state, NOTHING


def _saved(state: Book, moment: Moment, stamp: Stamp) -> tuple[Book, Effects]:
    words: dict[str, Any] = {name: str(state.words.get(name, getattr(moment, name))) for name in EDITABLE}
    changed = replace(moment, **words, updated=stamp.now)
    key, text = record_key(Moment.kind, moment.id), encode(changed)
    state = _sorted_out(replace(state, texts={**state.texts, key: text}, editing="", words={}))
    return state, (Save(key, text, version(Moment)), Announce("Saved."), Focus(f"moment-{moment.id}"))


def _erased(state: Book, moment: Moment) -> tuple[Book, Effects]:
    """The book without the Moment and all that hangs on it; their texts wait for an undo."""
    keys = [record_key(Moment.kind, moment.id), record_key(Line.kind, moment.id)]
    keys += [key for key, entry in state.entries.items() if entry.moment == moment.id]
    gone = {key: state.texts[key] for key in keys if key in state.texts}
    left = {key: text for key, text in state.texts.items() if key not in gone}
    state = _sorted_out(replace(state, texts=left, erased=gone, opened="", editing=""))
    return state, (*(Erase(key) for key in gone), Announce("Erased. You can undo this."), Focus("head"))


def _brought_back(state: Book) -> tuple[Book, Effects]:
    saves = tuple(Save(key, text, json.loads(text)["v"]) for key, text in state.erased.items())
    state = _sorted_out(replace(state, texts={**state.texts, **state.erased}, erased={}))
    return state, (*saves, Announce("It is back."), Focus("head"))


_PROBLEMS: Final = {
    "newer": "A newer Kindward wrote here in another tab. Reload this page to go on; nothing was overwritten.",
    "quota": "This browser's storage is full, so the change could not be kept.",
    "locked": "Your notebook is locked, so the change could not be kept.",
    "": "This browser would not keep the change. What you see here is not saved yet.",
}


# --- what is shown ---------------------------------------------------------------------------------------------------


def _newest_first(state: Book) -> list[Moment]:
    return sorted(state.moments.values(), key=lambda moment: (moment.created, moment.id), reverse=True)


def _head(state: Book, moments: list[Moment]) -> Element:
    return div(".kw-head", data_part="head", data_live="true")[
        h2(id=state.id("title"), tabindex="-1", data_focus=True)["What you kept"],
        p(role="status")[_count(state, moments)],
        state.problem and p(".kw-refused")[state.problem],
        state.erased
        and p(".kw-gone")["Erased. ", button(".kw-quiet", type="button", data_press="undo")["Bring it back"]],
    ]


def _count(state: Book, moments: list[Moment]) -> Node:
    if state.asked:
        return "Your notebook lies in this browser alone. It opens in a moment."
    if not moments:
        return [
            "Nothing here yet, and nothing has to be. When you keep something from a practice, you find it here. ",
            a(href=f"{state.root}practices/four-n/")["The 4N pause"],
            " takes about 90 seconds.",
        ]
    return (
        f"{len(moments)} {'entry' if len(moments) == 1 else 'entries'}, newest first, on this device and nowhere else."
    )


def _foot(state: Book, moments: list[Moment]) -> Element:
    left = len(moments) - state.shown
    return div(".kw-foot", data_part="foot", data_live="true")[
        left > 0 and button(".kw-button", type="button", data_press="more")[f"Show {min(left, SHOWN)} more"],
        state.unread
        and p(".kw-refused")[
            f"{len(state.unread)} kept here could not be read by this version. They stay as they are, untouched."
        ],
    ]


def _moment(state: Book, moment: Moment) -> Element:
    opened = state.opened == moment.id
    title = state.id(f"m-{moment.id}")
    return div(".kw-entry", data_part=f"moment-{moment.id}", data_live="true", role="group", aria_labelledby=title)[
        h3(id=title)[
            button(
                ".kw-entry-title",
                type="button",
                data_press="open",
                data_focus=True,
                value=moment.id,
                aria_expanded="true" if opened else "false",
            )[_title(moment)]
        ],
        p(".kw-when")[time(datetime=moment.created)[day(moment.created)], f" · {_practices(moment)}"],
        opened and (_form(state, moment) if state.editing == moment.id else _whole(state, moment)),
    ]


def _title(moment: Moment) -> str:
    """The first words there are, in the order in which a reader would know the entry again."""
    words = moment.situation or moment.critic_line or moment.kinder_line
    words = words or listed(tuple(felt.word for felt in moment.feelings)) or "A pause without words"
    return words if len(words) <= 80 else words[:79].rsplit(" ", 1)[0] + "…"


def _practices(moment: Moment) -> str:
    return listed(tuple(CARDS[name].title for name in moment.practices if name in CARDS))


def _whole(state: Book, moment: Moment) -> Node:
    return [
        dl(".kw-facts")[((dt[name], dd[text]) for name, text in facts(moment, state.entries.values()) if text)],
        div(".kw-buttons")[
            button(".kw-button", type="button", data_press="edit", value=moment.id)["Edit"],
            button(".kw-button", type="button", data_press="erase", value=moment.id)["Erase"],
        ],
        _go_on(state, moment),
    ]


def _go_on(state: Book, moment: Moment) -> Node:
    fresh = [card for card in CARDS.values() if card.slug not in moment.practices][:2]
    links: list[Node] = [
        [a(href=f"{state.root}practices/{card.slug}/", data_carry=moment.id)[card.title], ". "] for card in fresh
    ]
    return p(".kw-next")["Go on with it: ", links] if links else None


def facts(moment: Moment, entries: Any = ()) -> list[tuple[str, str]]:
    """A Moment as pairs of name and text, in the order of what happened; then what its practices asked besides."""
    rows = [(name, getattr(moment, key)) for key, name in EDITABLE.items()]
    rows.insert(1, ("What set it off", listed(moment.triggers)))
    rows.insert(2, ("What I felt", ", ".join(_felt(felt) for felt in moment.feelings)))
    believed = "" if moment.believability is None else f"{moment.believability} of 10"
    rows.insert(-1, ("How believable the line was", believed))
    rows.append(("Afterwards I felt", AFTERWARDS.get(moment.after, "")))
    return rows + [row for entry in entries if entry.moment == moment.id for row in _besides(entry)]


def _besides(entry: Entry) -> list[tuple[str, str]]:
    card = CARDS.get(entry.practice)
    texts = [value if isinstance(value, str) else "; ".join(value) for value in entry.answers.values()]
    return [(f"Also, in {card.title}", " · ".join(texts))] if card and texts else []


def _felt(felt: Felt) -> str:
    return felt.word if felt.intensity is None else f"{felt.word} ({felt.intensity} of 10)"


def _form(state: Book, moment: Moment) -> Node:
    return [
        *(Text(name, ask, rows=2).draw(state) for name, ask in EDITABLE.items()),
        div(".kw-buttons")[
            button(".kw-button.kw-main", type="button", data_press="save", value=moment.id)["Save"],
            button(".kw-quiet", type="button", data_press="cancel", value=moment.id)["Leave it as it was"],
        ],
    ]


_MONTHS: Final = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]


def day(stamp: str) -> str:
    """A stored time as the reader says it: "22 November 2026, 00:30"; what is no time of ours stays as it is."""
    try:
        year, month, date = stamp[:10].split("-")
        return f"{_MONTHS[int(month) - 1]} {int(date)}, {year}, {stamp[11:16]}"
    except (ValueError, IndexError):
        return stamp
