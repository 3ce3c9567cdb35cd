"""In: a chosen file is looked at first, then added to what is here or put in its place, all of it or nothing."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from htpy import Element, Node, button, div, h2, input, label, li, p, ul

from kindward.exchange import ASIDE, STAYS, Refused, kind_of, opened, preview
from kindward.messages import Batch, Effects, File, Focus, Stamp
from kindward.names import record_key
from kindward.practice import NOTHING
from kindward.yourdata.amounts import weighed
from kindward.yourdata.desk import Desk, Incoming, Told, Waiting
from kindward.yourdata.holdings import Holdings
from kindward.yourdata.out import last
from kindward.yourdata.pieces import part, saying, told

_REASONS: Final = {
    "huge": "This file is larger than 40 MB, more than a notebook can be. It was not opened, and nothing was changed.",
    "unreadable": "This file is no text, or it is damaged. Nothing was changed.",
}


def chosen(state: Desk, file: File) -> tuple[Desk, Effects]:
    """The file as it would come in, or why it does not."""
    if (held := state.held) is None:
        return state, NOTHING
    try:
        if file.reason:
            raise Refused(_REASONS.get(file.reason, _REASONS["unreadable"]))
        texts = opened(file.text)
    except Refused as why:
        state = replace(state, incoming=None, asking="", told=Told("in", str(why), failed=True))
        return state, saying(state)
    incoming = Incoming(file.name, file.size, texts, preview(held.texts, texts))
    return replace(state, incoming=incoming, asking="", told=None), (Focus("in"),)


def looked_at_again(state: Desk) -> Desk:
    """The preview of the same file after something here has changed."""
    if state.incoming is None or state.held is None:
        return state
    return replace(state, incoming=replace(state.incoming, preview=preview(state.held.texts, state.incoming.texts)))


# --- what is written -------------------------------------------------------------------------------------------------


def merge(state: Desk, stamp: Stamp) -> tuple[Desk, Effects]:
    """Add the file: what is new, and what it knows later."""
    if state.held is None or state.incoming is None:
        return state, NOTHING
    saves = state.incoming.preview.writes
    aside = dict(_aside(state.held, saves, stamp))
    return _written(state, state.held, Batch(tuple((aside | saves).items())), "Added.")


def take_place(state: Desk, stamp: Stamp) -> tuple[Desk, Effects]:
    """Put the file in the place of what is here. What cannot be read here stays: nobody has seen what it says."""
    if state.held is None or state.incoming is None:
        return state, NOTHING
    saves, erases = _replacement(state.held, state.incoming)
    aside = dict(_aside(state.held, saves, stamp))
    return _written(state, state.held, Batch(tuple((aside | saves).items()), erases), "Replaced.")


def _replacement(held: Holdings, file: Incoming) -> tuple[dict[str, str], tuple[str, ...]]:
    """What would be written and what erased. What the file itself has damaged takes no place, nor does anything take a
    later release's."""
    kept = held.newer | frozenset(file.preview.unreadable)
    saves = {key: text for key, text in file.texts.items() if held.texts.get(key) != text and key not in kept}
    return saves, tuple(key for key in held.texts if key not in file.texts and not _stays(held, key))


def _stays(held: Holdings, key: str) -> bool:
    return key in held.unreadable or kind_of(key) in ("", ASIDE, *STAYS)


def _aside(held: Holdings, saves: dict[str, str], stamp: Stamp) -> Iterator[tuple[str, str]]:
    """Copies of what cannot be read here and is about to be written over."""
    for key in saves:
        if key in held.unreadable:
            yield record_key(ASIDE, f"{key}:{stamp.now}"), held.texts[key]


def _written(state: Desk, held: Holdings, batch: Batch, said: str) -> tuple[Desk, Effects]:
    changes = [*((key, None) for key in batch.erases), *batch.saves]
    return replace(state, waiting=Waiting("in", said, held.having(changes)), told=None, asking=""), (batch,)


# --- what is shown ---------------------------------------------------------------------------------------------------


def draw(state: Desk) -> Element:
    """The field for a file, and what taking it in would do."""
    where = state.id("file")
    return part("in")[
        h2["Bring it in"],
        div(".kw-write")[
            label(for_=where)["A backup (JSON) from this device or another. You see first what would change."],
            input(type="file", id=where, name="file", accept=".json,application/json", data_file=True),
        ],
        told(state, "in"),
        _incoming(state, state.incoming) if state.incoming else None,
    ]


def _incoming(state: Desk, file: Incoming) -> Node:
    return div(".kw-incoming", role="group", aria_labelledby=state.id("incoming"))[
        p(id=state.id("incoming"), tabindex="-1", data_focus=True)[f"{file.name}, {weighed(file.size)}. In it:"],
        ul[(li[f"{number:,} {words}"] for number, words in _counts(state, file) if number)],
        not file.texts and p["Nothing is in it."],
        _replacing(state) if state.asking == "replace" else _choices(file),
    ]


def _counts(state: Desk, file: Incoming) -> list[tuple[int, str]]:
    held = state.held or Holdings()
    return replacing_counts(held, file) if state.asking == "replace" else counts(file)


def replacing_counts(held: Holdings, file: Incoming) -> list[tuple[int, str]]:
    """How many texts would come, go and stay if the file took the place of what is here."""
    saves, erases = _replacement(held, file)
    older = sum(key in saves for key in file.preview.older)
    return [
        (len(saves) - older, "would come in as the file has them"),
        (older, "older in the file: the older version would take the place of yours"),
        (len(file.preview.same), "the same as here"),
        (len(file.texts) - len(saves) - len(file.preview.same), "cannot take the place of yours: yours would stay"),
        (len(erases), "here and not in the file: they would be erased"),
    ]


def counts(file: Incoming) -> list[tuple[int, str]]:
    """How many of the file's texts would do what if they were added; together, all of them."""
    told = file.preview
    return [
        (len(told.new) - len(told.unread), "new: not here so far"),
        (len(told.changed), "changed: the file has the later version"),
        (len(told.same), "the same as here"),
        (len(told.older), "older than here: yours stay as they are"),
        (len(told.own), "about this browser, such as drafts, and different here: yours stay as they are"),
        (len(told.unread), "new, but unreadable for this version: they come in as they are"),
        (len(told.unreadable), "unreadable, beside a version here: yours stay as they are"),
    ]


def _choices(file: Incoming) -> Node:
    writes = file.preview.writes
    return div(".kw-buttons")[
        (writes and button(".kw-button.kw-main", type="button", data_press="merge")["Add to what is here"])
        or p["There is nothing to add."],
        file.texts and button(".kw-button", type="button", data_press="replace")["Replace what is here"],
        button(".kw-quiet", type="button", data_press="cancel")["Leave it"],
    ]


def _replacing(state: Desk) -> Node:
    return div(".kw-care")[
        p[
            "What is here now would be erased, drafts too, and the file would take its place. This is final. ",
            last(state),
        ],
        div(".kw-buttons")[
            button(".kw-button", type="button", data_press="export", value="json")["Back it up first"],
            button(".kw-button", type="button", data_press="replace-now")["Replace it now"],
            button(".kw-quiet", type="button", data_press="cancel")["Keep what is here"],
        ],
    ]
