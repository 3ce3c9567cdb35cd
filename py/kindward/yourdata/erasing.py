"""Erase: what one practice left, or everything; the count comes first, and a second press is asked."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final

from htpy import Element, Node, button, div, fieldset, h2, legend, p

from kindward.catalog import CARDS
from kindward.exchange import kind_of
from kindward.fields import chip, text_of
from kindward.jsontext import loads
from kindward.messages import Batch, Effects, EraseAll, Focus, Stamp
from kindward.names import record_key
from kindward.practice import NOTHING
from kindward.records import Entry, Line, Moment, encode
from kindward.records.times import renewed
from kindward.yourdata.amounts import KIND_NAMES, counted, weighed
from kindward.yourdata.desk import Desk, Waiting
from kindward.yourdata.holdings import Holdings
from kindward.yourdata.out import last
from kindward.yourdata.pieces import part, told

PRACTICE: Final = "practice"
EVERYTHING: Final = Waiting("erase", "Everything is erased.", Holdings())


@dataclass(frozen=True, slots=True)
class Erasure:
    """What erasing one practice comes to: the keys that go, and the Moments that stay without it."""

    gone: tuple[str, ...]
    stay: tuple[Moment, ...]


def of_practice(held: Holdings, slug: str) -> Erasure:
    """A practice's entries and drafts, the Moments that only it looked at, and the lines that hang on neither.

    A line that the reader pinned has become their own, and stays.
    """
    looked = [moment for moment in held.moments if slug in held.practices_of(moment)]
    stay = tuple(moment for moment in looked if held.practices_of(moment) != {slug})
    going = {moment.id for moment in looked} - {moment.id for moment in stay}
    staying = {moment.id for moment in held.moments} - going
    gone = [key for key, record in held.records.items() if _goes(record, slug, going, staying)]
    return Erasure((*gone, *_drafts(held, slug)), stay)


def _goes(record: object, slug: str, going: set[str], staying: set[str]) -> bool:
    match record:
        case Moment():
            return record.id in going
        case Entry():
            return record.practice == slug or record.moment in going
        case Line():
            is_left = record.moment in going or (record.practice == slug and record.moment not in staying)
            return is_left and not record.pinned
    return False


def _drafts(held: Holdings, slug: str) -> Iterable[str]:
    return (key for key, text in held.texts.items() if kind_of(key) == "draft" and _practice_of(text) == slug)


def _practice_of(draft: str) -> object:
    try:
        data = loads(draft)
    except ValueError:
        return None
    return data.get("practice") if isinstance(data, dict) else None


def erase_practice(state: Desk, stamp: Stamp) -> tuple[Desk, Effects]:
    """Erase the chosen practice, all of it or nothing."""
    slug = text_of(state.answers, PRACTICE)
    if state.held is None or slug not in CARDS:
        return state, NOTHING
    erasure = of_practice(state.held, slug)
    without = (_without(moment, slug, stamp) for moment in erasure.stay)
    saves = tuple((record_key(Moment.kind, moment.id), encode(moment)) for moment in without)
    after = state.held.having([*((key, None) for key in erasure.gone), *saves])
    waiting = Waiting("erase", f"{CARDS[slug].title} is erased.", after)
    return replace(state, waiting=waiting, asking="", told=None), (Batch(saves, erasure.gone), Focus("erase"))


def _without(moment: Moment, slug: str, stamp: Stamp) -> Moment:
    practices = tuple(name for name in moment.practices if name != slug)
    return replace(moment, practices=practices, updated=renewed(moment.updated, stamp.now))


def erase_everything(state: Desk) -> tuple[Desk, Effects]:
    """Erase every key of ours."""
    state = replace(state, waiting=EVERYTHING, asking="", told=None, incoming=None, paper=None)
    return state, (EraseAll(), Focus("erase"))


# --- what is shown ---------------------------------------------------------------------------------------------------


def draw(state: Desk) -> Element:
    """One practice, then everything."""
    held = state.held or Holdings()
    return part("erase")[
        h2(tabindex="-1", data_focus=state.asking == "")["Erase"],
        told(state, "erase"),
        state.is_locked or _practices(state, held),
        _everything(state, held),
    ]


def _practices(state: Desk, held: Holdings) -> Node:
    slug = text_of(state.answers, PRACTICE)
    return [
        fieldset(".kw-choice")[
            legend["What one practice left"],
            div(".kw-chips")[
                (chip(PRACTICE, card.slug, card.title, checked=slug == card.slug) for card in CARDS.values())
            ],
        ],
        slug in CARDS and _practice(state, of_practice(held, slug), CARDS[slug].title),
    ]


def _practice(state: Desk, erasure: Erasure, title: str) -> Node:
    if not erasure.gone and not erasure.stay:
        return p(role="status")[f"{title} left nothing here."]
    return [
        p(role="status")[_counts(erasure)],
        _asked("practice", f"Erase what {title} left?", state)
        if state.asking == "practice"
        else button(".kw-button", type="button", data_press="erase-practice")["Erase these"],
    ]


def _counts(erasure: Erasure) -> str:
    kinds = [kind_of(key) for key in erasure.gone]
    told = [counted(kinds.count(kind), kind) for kind in KIND_NAMES if kind in kinds]
    said = f"Would be erased: {'; '.join(told)}." if told else "No entry would be erased."
    if not erasure.stay:
        return said
    number = len(erasure.stay)
    many = (
        "entry stays, since another practice looked at it too"
        if number == 1
        else ("entries stay, since other practices looked at them too")
    )
    return f"{said} {number:,} {many}."


def _everything(state: Desk, held: Holdings) -> Node:
    if state.asking == "everything" and state.is_locked:
        return _asked("everything", "Erase everything that is locked here, the lock too?", state)
    if state.asking == "everything":
        return _asked("everything", f"Erase everything, {weighed(held.weight)}?", state)
    return [
        state.is_locked
        and p[
            "A lost passphrase is final: nobody can open what it seals. If yours is lost, you can erase all of it here and "
            "begin anew."
        ],
        div(".kw-buttons")[button(".kw-button", type="button", data_press="erase-everything")["Erase everything"]],
    ]


def _asked(what: str, question: str, state: Desk) -> Node:
    return div(".kw-care", role="group", aria_labelledby=state.id(f"ask-{what}"))[
        p(id=state.id(f"ask-{what}"), tabindex="-1", data_focus=True)[question],
        p["This is final: nobody has a copy, and there is no way back. ", last(state)],
        div(".kw-buttons")[
            state.is_locked
            or button(".kw-button.kw-main", type="button", data_press="export", value="json")["Back it up first"],
            button(".kw-button", type="button", data_press=f"erase-{what}-now")["Erase it now"],
            button(".kw-quiet", type="button", data_press="cancel")["Keep it"],
        ],
    ]
