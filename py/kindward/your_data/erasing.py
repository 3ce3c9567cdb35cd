"""Erase: what one practice left, or everything; the count comes first, and a second press is asked."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final

from htpy import Element, Node, button, div, fieldset, h2, legend, p

from kindward.practice.base import NOTHING
from kindward.practice.pieces import chip, text_of
from kindward.records import Entry, Line, Moment, Record, encode
from kindward.records.keys import kind_of
from kindward.records.times import renewed
from kindward.wire.messages import Batch, Effects, Focus, Stamp
from kindward.wire.names import record_key
from kindward.wire.whole_storage import EraseAll
from kindward.wording.questions import in_catalog_order, practice_title
from kindward.your_data.amounts import KIND_NAMES, counted, weighed
from kindward.your_data.exporting import last
from kindward.your_data.pieces import notice, part
from kindward.your_data.state import Waiting, YourDataState
from kindward.your_data.stored import StoredTexts

PRACTICE: Final = "practice"
EVERYTHING: Final = Waiting(part="erase", said="Everything is erased.", after=StoredTexts())
MOST: Final = 60
"""So many practices are offered: a file of somebody else's may name hundreds."""


@dataclass(frozen=True, slots=True)
class Erasure:
    """What erasing one practice comes to: the keys that go, and what stays."""

    gone: tuple[str, ...]
    stay: tuple[Moment, ...]
    """The Moments that another practice looked at too: they stay without this one."""
    beside: tuple[str, ...]
    """The keys of the practice's kind lines that stay with the Moment that they were written for."""
    pinned: tuple[str, ...]
    """The keys of what would go but is pinned: pinning made it the reader's own."""


def of_practice(stored: StoredTexts, slug: str) -> Erasure:
    """What a practice kept of every type, its drafts, and the Moments that only it looked at with what hangs on them.

    A kind line stays with a Moment that stays. What names no practice is none's: the reader wrote it into the notebook,
    or it was kept before records said where they came from (records/changes.py, add_practice). It stays.
    """
    looked = [moment for moment in stored.moments if slug in stored.practices_of(moment)]
    stay = tuple(moment for moment in looked if stored.practices_of(moment) != {slug})
    going = {moment.id for moment in looked} - {moment.id for moment in stay}
    staying = {moment.id for moment in stored.moments} - going
    found = [key for key, record in stored.records.items() if _is_left(record, slug, going=going, staying=staying)]
    pinned = tuple(key for key in found if getattr(stored.records[key], "pinned", False))
    gone = (*(key for key in found if key not in pinned), *_drafts(stored, slug))
    beside = tuple(key for key, record in stored.records.items() if _stays_beside(record, slug, staying))
    return Erasure(gone, stay, beside, pinned)


def _is_left(record: Record, slug: str, *, going: set[str], staying: set[str]) -> bool:
    """Whether a practice left `record`; `going` and `staying` are the ids of the Moments that go and that stay."""
    match record:
        case Moment():
            return record.id in going
        case Entry():
            return record.practice == slug or record.moment in going
        case Line() if _stays_beside(record, slug, staying):
            return False
        case Line():
            return record.moment in going or record.practice == slug
    return getattr(record, "practice", "") == slug


def _stays_beside(record: Record, slug: str, staying: set[str]) -> bool:
    return isinstance(record, Line) and record.practice == slug and record.moment in staying


def _drafts(stored: StoredTexts, slug: str) -> Iterable[str]:
    return (key for key, practice in stored.drafts.items() if practice == slug)


def erase_practice(state: YourDataState, stamp: Stamp) -> tuple[YourDataState, Effects]:
    """Erase the chosen practice, all of it or nothing."""
    slug = text_of(state.answers, PRACTICE)
    if state.stored is None or slug not in state.stored.practices:
        return state, NOTHING
    erasure = of_practice(state.stored, slug)
    without = (_without(moment, slug, stamp) for moment in erasure.stay)
    saves = tuple((record_key(Moment.kind, moment.id), encode(moment)) for moment in without)
    after = state.stored.having([*((key, None) for key in erasure.gone), *saves])
    waiting = Waiting(part="erase", said=f"{practice_title(slug)} is erased.", after=after)
    return replace(state, waiting=waiting, asking="", notice=None), (Batch(saves, erasure.gone), Focus("erase"))


def _without(moment: Moment, slug: str, stamp: Stamp) -> Moment:
    practices = tuple(name for name in moment.practices if name != slug)
    return replace(moment, practices=practices, updated=renewed(moment.updated, stamp.now))


def erase_everything(state: YourDataState) -> tuple[YourDataState, Effects]:
    """Erase every key of ours."""
    state = replace(state, waiting=EVERYTHING, asking="", notice=None, incoming=None, paper=None)
    return state, (EraseAll(), Focus("erase"))


# --- what is shown ---------------------------------------------------------------------------------------------------


def draw(state: YourDataState) -> Element:
    """One practice, then everything."""
    stored = state.stored or StoredTexts()
    return part("erase")[
        h2(tabindex="-1", data_focus=state.asking == "")["Erase"],
        notice(state, "erase"),
        state.is_locked or _practices(state, stored),
        _everything(state, stored),
    ]


def _practices(state: YourDataState, stored: StoredTexts) -> Node:
    """The practices that left something, to choose one of them."""
    slug, offered = text_of(state.answers, PRACTICE), in_catalog_order(stored.practices)[:MOST]
    chips = (chip(PRACTICE, each, practice_title(each), checked=slug == each) for each in offered)
    return offered and [
        fieldset(".kw-choice")[legend["Erase one practice"], div(".kw-chips")[chips]],
        _practice(state, slug if slug in offered else "", stored),
    ]


def _practice(state: YourDataState, slug: str, stored: StoredTexts) -> Node:
    """What erasing the chosen practice comes to: said when it is chosen, in a region that was there before."""
    if not slug:
        return div(role="status")
    erasure, title = of_practice(stored, slug), practice_title(slug)
    if not erasure.gone and not erasure.stay:
        return div(role="status")[p[_sentences(f"Nothing from {title} is stored here.", erasure)]]
    return [
        div(role="status")[p[_counts(erasure)]],
        _asked(state, "practice", question=f"Erase what you wrote in {title}?")
        if state.asking == "practice"
        else button(".kw-button", type="button", data_press="erase-practice")["Erase these"],
    ]


def _counts(erasure: Erasure) -> str:
    said = f"This would erase: {_kinds(erasure.gone)}." if erasure.gone else "No entry would be erased."
    return _sentences(said, erasure)


def _sentences(said: str, erasure: Erasure) -> str:
    """`said`, and what would stay."""
    return " ".join(filter(None, (said, _staying(erasure), _beside(erasure), _pinned(erasure))))


def _kinds(keys: tuple[str, ...]) -> str:
    """How many of each kind there are among `keys`, in words."""
    kinds = [kind if (kind := kind_of(key)) in KIND_NAMES else "" for key in keys]
    return "; ".join(counted(kinds.count(kind), kind) for kind in KIND_NAMES if kind in kinds)


def _staying(erasure: Erasure) -> str:
    match len(erasure.stay):
        case 0:
            return ""
        case 1:
            return "1 entry stays, since another practice looked at it too."
        case number:
            return f"{number:,} entries stay, since other practices looked at them too."


def _beside(erasure: Erasure) -> str:
    """What stays with the entry that it was written for."""
    if not erasure.beside:
        return ""
    stays = "stays with its entry" if len(erasure.beside) == 1 else "stay with their entries"
    return f"{_kinds(erasure.beside)} {stays}."


def _pinned(erasure: Erasure) -> str:
    """What stays because the reader pinned it."""
    if not erasure.pinned:
        return ""
    it = "it" if len(erasure.pinned) == 1 else "them"
    return f"Not erased, since you pinned {it}: {_kinds(erasure.pinned)}."


def _everything(state: YourDataState, stored: StoredTexts) -> Node:
    if state.asking == "everything" and state.is_locked:
        return _asked(state, "everything", question="Erase everything that is locked here, the lock too?")
    if state.asking == "everything":
        return _asked(state, "everything", question=f"Erase everything, {weighed(stored.weight)}?")
    return [
        state.is_locked
        and p[
            "A lost passphrase is final: nobody can open what it seals. If yours is lost, you can erase all of it here and "
            "start over."
        ],
        div(".kw-buttons")[button(".kw-button", type="button", data_press="erase-everything")["Erase everything"]],
    ]


def _asked(state: YourDataState, what: str, *, question: str) -> Node:
    return div(".kw-care", role="group", aria_labelledby=state.id(f"ask-{what}"))[
        p(id=state.id(f"ask-{what}"), tabindex="-1", data_focus=True)[question],
        p["This cannot be undone, and nobody has a copy. ", last(state)],
        div(".kw-buttons")[
            state.is_locked
            or button(".kw-button.kw-main", type="button", data_press="export", value="json")["Back it up first"],
            button(".kw-button", type="button", data_press=f"erase-{what}-now")["Erase it now"],
            button(".kw-quiet", type="button", data_press="cancel")["Keep it"],
        ],
    ]
