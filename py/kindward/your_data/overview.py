"""What is stored, how full the storage is, whether the browser promised to keep it, and who shares the address."""

from typing import Final

from htpy import Element, Node, button, details, div, h2, li, p, summary, ul

from kindward.wording.refusals import storage_refusal
from kindward.your_data.amounts import counted, weighed
from kindward.your_data.pieces import notice, part
from kindward.your_data.state import YourDataState
from kindward.your_data.stored import StoredTexts

LIMIT: Final = 5_000_000
"""About so many characters browsers let one address keep in local storage; they do not say how many are left."""
_LOCKED: Final = "Unlock your notebook, and this page shows what is in it."
_UNREAD: Final = "Your data is stored in this browser and nowhere else. It will be counted in a moment."
_EMPTY: Final = "Nothing of yours is stored in this browser."
_PRIVATE: Final = (
    "In a private window, all of it goes when you close the window",
    "A page cannot find out whether it is in a private window. If yours is, what you write is gone once the last private "
    "window is closed. You could save a copy before that, or print it.",
)
_SHARED: Final = (
    "This address is shared with other projects",
    "All projects of one github.io user share one address, and browsers keep one storage for each address. Other pages of "
    "the same user could read what is stored here, and what they store counts toward the same limit. Kindward reads, counts "
    "and erases only what is its own.",
)


def draw(state: YourDataState) -> Element:
    """The head of the page."""
    return part("head", classes=".kw-head")[
        h2(id=state.id("title"), tabindex="-1", data_focus=True)["What is stored here"],
        _off(state),
        p[whole(state)],
        _kinds(state.stored) if state.stored else None,
        _facts(state, state.stored) if state.stored and state.facts else None,
        notice(state, "head"),
    ]


def _off(state: YourDataState) -> Node:
    said = storage_refusal(state.facts.storage) if state.facts else ""
    return said and p(".kw-refused")[said]


def whole(state: YourDataState) -> str:
    """How much there is, or why that is not known."""
    if state.is_locked:
        return _LOCKED
    if state.stored is None:
        return _UNREAD
    if not state.stored.texts:
        return _EMPTY
    entries = state.stored.counts.get("moment", (0, 0))[0]
    return f"{counted(entries, 'moment')} and what goes with them, {weighed(state.stored.weight)} in all, in this browser and nowhere else."


def _kinds(stored: StoredTexts) -> Node:
    rows = [li[f"{counted(number, kind)}, {weighed(weight)}"] for kind, (number, weight) in stored.counts.items()]
    return rows and ul(".kw-stored")[rows]


def _facts(state: YourDataState, stored: StoredTexts) -> Node:
    return [_apart(stored), _fullness(state, stored), _promise(state), _private(), _shared(state)]


def _apart(stored: StoredTexts) -> Node:
    if not (number := len(stored.set_apart)):
        return None
    said = (
        "1 text could not be read by this version. Nothing happens to it; you can download it."
        if number == 1
        else f"{number:,} texts could not be read by this version. Nothing happens to them; you can download them."
    )
    return div(".kw-apart")[
        p[
            said,
            stored.newer
            and f" {_newer(len(stored.newer), number)} written by a newer version of Kindward; reloading the page may help.",
        ],
        button(".kw-button", type="button", data_press="unread")["Download what could not be read"],
    ]


def _newer(number: int, of: int) -> str:
    if number == of:
        return "It was" if of == 1 else "They were"
    return f"{number:,} of them {'was' if number == 1 else 'were'}"


def _fullness(state: YourDataState, stored: StoredTexts) -> Node:
    share = stored.characters / LIMIT
    filled = "less than 1 percent" if share < 0.01 else f"about {share:.0%}".replace("%", " percent")
    return details[
        summary[f"How full: {filled} of what browsers usually allow"],
        p[
            f"Your words and their names come to {stored.characters:,} characters. Browsers let one address keep about "
            f"{LIMIT:,} in local storage, and do not say how many are left. The first number divided by the second gives this share."
        ],
        p[_room(state)],
    ]


def _room(state: YourDataState) -> str:
    room = state.facts.room if state.facts else None
    if room is None:
        return "This browser gives no estimate of the room on the device."
    return (
        f"For all kinds of storage together, this browser estimates {weighed(max(room, 0))} of room for this address. "
        "Local storage, where your words are, runs out sooner."
    )


def _promise(state: YourDataState) -> Node:
    known = state.facts.persisted if state.facts else "unknown"
    title, said = _PROMISES.get(known, _PROMISES["unknown"])
    ask = known == "no" and button(".kw-button", type="button", data_press="persist")["Ask the browser to keep it"]
    return [details[summary[title], p[said], p[_SAFARI]], ask]


_PROMISES: Final = {
    "yes": (
        "Will it stay: this browser promised to keep it",
        "It will not clear your words to make room for others. You can still erase them here or clear the site's data.",
    ),
    "no": (
        "Will it stay: this browser has not promised to keep it",
        "When the device runs out of room, a browser may clear sites that it made no promise to. You can ask for the "
        "promise. Some browsers decide by themselves, and some ask you.",
    ),
    "unknown": (
        "Will it stay: this browser does not say",
        "When the device runs out of room, a browser may clear a site's storage. A copy in a file is safe from that.",
    ),
}
_SAFARI: Final = (
    "Safari may erase what a site stored after seven days of use in which you did not visit the site. "
    "If you use Safari, you could save a copy now and then."
)


def _private() -> Node:
    title, said = _PRIVATE
    return details[summary[title], p[said]]


def _shared(state: YourDataState) -> Node:
    title, said = _SHARED
    return details[summary[title], p[said]] if state.facts and state.facts.shared else None
