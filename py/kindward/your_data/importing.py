"""In: a chosen file is looked at first, then added to what is here or put in its place, all of it or nothing."""

from collections.abc import Iterator
from dataclasses import replace

from htpy import Element, Node, button, div, h2, input, label, li, p, span, ul

from kindward.practice.base import NOTHING
from kindward.practice.theirs import THEIRS
from kindward.records.exchange import Refused, opened, preview
from kindward.records.keys import ASIDE, STAYS, kind_of
from kindward.wire.messages import Batch, Effects, Focus, Stamp
from kindward.wire.names import record_key
from kindward.wire.whole_storage import File
from kindward.wording.refusals import file_refusal
from kindward.your_data.amounts import weighed
from kindward.your_data.exporting import last
from kindward.your_data.pieces import notice, part, saying
from kindward.your_data.state import Incoming, Notice, Waiting, YourDataState
from kindward.your_data.stored import StoredTexts


def chosen(state: YourDataState, file: File) -> tuple[YourDataState, Effects]:
    """The file as it would come in, or why it does not."""
    if (stored := state.stored) is None:
        return state, NOTHING
    try:
        if file.reason:
            raise Refused(file.reason)
        texts = opened(file.text)
    except Refused as why:
        refused = Notice(part="in", text=file_refusal(why.reason), failed=True)
        state = replace(state, incoming=None, asking="", notice=refused)
        return state, saying(state)
    incoming = Incoming(file.name, file.size, texts, preview(stored.texts, texts))
    return replace(state, incoming=incoming, asking="", notice=None), (Focus("in"),)


def looked_at_again(state: YourDataState) -> YourDataState:
    """The preview of the same file after something here has changed."""
    if state.incoming is None or state.stored is None:
        return state
    return replace(state, incoming=replace(state.incoming, preview=preview(state.stored.texts, state.incoming.texts)))


# --- what is written -------------------------------------------------------------------------------------------------


def merge(state: YourDataState, stamp: Stamp) -> tuple[YourDataState, Effects]:
    """Add the file: what is new, and what it knows later."""
    if state.stored is None or state.incoming is None:
        return state, NOTHING
    saves = state.incoming.preview.writes
    aside = dict(_aside(state.stored, saves, stamp))
    return _written(state, state.stored, Batch(tuple((aside | saves).items())), "Added.")


def take_place(state: YourDataState, stamp: Stamp) -> tuple[YourDataState, Effects]:
    """Put the file in the place of what is here. What cannot be read here stays: nobody has seen what it says."""
    if state.stored is None or state.incoming is None:
        return state, NOTHING
    saves, erases = _replacement(state.stored, state.incoming)
    aside = dict(_aside(state.stored, saves, stamp))
    return _written(state, state.stored, Batch(tuple((aside | saves).items()), erases), "Replaced.")


def _replacement(stored: StoredTexts, file: Incoming) -> tuple[dict[str, str], tuple[str, ...]]:
    """What would be written and what erased. What the file itself has damaged takes no place, nor does anything take a
    later release's."""
    kept = stored.newer | frozenset(file.preview.unreadable)
    saves = {key: text for key, text in file.texts.items() if stored.texts.get(key) != text and key not in kept}
    return saves, tuple(key for key in stored.texts if key not in file.texts and not _stays(stored, key))


def _stays(stored: StoredTexts, key: str) -> bool:
    return key in stored.unreadable or kind_of(key) in ("", ASIDE, *STAYS)


def _aside(stored: StoredTexts, saves: dict[str, str], stamp: Stamp) -> Iterator[tuple[str, str]]:
    """Copies of what cannot be read here and is about to be written over."""
    for key in saves:
        if key in stored.unreadable:
            yield record_key(ASIDE, f"{key}:{stamp.now}"), stored.texts[key]


def _written(state: YourDataState, stored: StoredTexts, batch: Batch, said: str) -> tuple[YourDataState, Effects]:
    changes = [*((key, None) for key in batch.erases), *batch.saves]
    return replace(
        state, waiting=Waiting(part="in", said=said, after=stored.having(changes)), notice=None, asking=""
    ), (batch,)


# --- what is shown ---------------------------------------------------------------------------------------------------


def draw(state: YourDataState) -> Element:
    """The field for a file, and what taking it in would do."""
    where = state.id("file")
    return part("in")[
        h2["Load a backup"],
        div(".kw-write")[
            label(for_=where)[
                "A backup (JSON) from this device or another one. You will see what would change before anything does."
            ],
            input(type="file", id=where, name="file", accept=".json,application/json", data_file=True),
        ],
        notice(state, "in"),
        _incoming(state, state.incoming) if state.incoming else None,
    ]


def _incoming(state: YourDataState, file: Incoming) -> Node:
    return div(".kw-incoming", role="group", aria_labelledby=state.id("incoming"))[
        p(id=state.id("incoming"), tabindex="-1", data_focus=True)[
            span(THEIRS)[file.name], f", {weighed(file.size)}. In it:"
        ],
        ul[(li[f"{number:,} {words}"] for number, words in _counts(state, file) if number)],
        not file.texts and p["Nothing is in it."],
        _replacing(state) if state.asking == "replace" else _choices(file),
    ]


def _counts(state: YourDataState, file: Incoming) -> list[tuple[int, str]]:
    stored = state.stored or StoredTexts()
    return replacing_counts(stored, file) if state.asking == "replace" else counts(file)


def replacing_counts(stored: StoredTexts, file: Incoming) -> list[tuple[int, str]]:
    """How many texts would come, go and stay if the file took the place of what is here."""
    saves, erases = _replacement(stored, file)
    older = sum(key in saves for key in file.preview.older)
    return [
        (len(saves) - older, "would come in as they are in the file"),
        (older, "older in the file: the older version would replace yours"),
        (len(file.preview.same), "the same as here"),
        (len(file.texts) - len(saves) - len(file.preview.same), "cannot replace yours: yours would stay"),
        (len(erases), "here but not in the file: they would be erased"),
    ]


def counts(file: Incoming) -> list[tuple[int, str]]:
    """How many of the file's texts would do what if they were added; together, all of them."""
    found = file.preview
    return [
        (len(found.new) - len(found.unread), "new: not here yet"),
        (len(found.changed), "changed: the file has the later version"),
        (len(found.same), "the same as here"),
        (len(found.older), "older than here: yours stay as they are"),
        (len(found.own), "about this browser, such as drafts, and different here: yours stay as they are"),
        (len(found.unread), "new, but this version cannot read them: they come in as they are"),
        (len(found.unreadable), "unreadable, and you have a version here: yours stay as they are"),
    ]


def _choices(file: Incoming) -> Node:
    writes = file.preview.writes
    return div(".kw-buttons")[
        (writes and button(".kw-button.kw-main", type="button", data_press="merge")["Add to what is here"])
        or p["There is nothing to add."],
        file.texts and button(".kw-button", type="button", data_press="replace")["Replace what is here"],
        button(".kw-quiet", type="button", data_press="cancel")["Cancel"],
    ]


def _replacing(state: YourDataState) -> Node:
    return div(".kw-care")[
        p[
            "What is here now would be erased, drafts too, and the file would replace it. This cannot be undone. ",
            last(state),
        ],
        div(".kw-buttons")[
            button(".kw-button", type="button", data_press="export", value="json")["Back it up first"],
            button(".kw-button", type="button", data_press="replace-now")["Replace it now"],
            button(".kw-quiet", type="button", data_press="cancel")["Keep what is here"],
        ],
    ]
