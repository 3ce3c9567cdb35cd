"""Ten thousand files that were a backup once: each comes in whole or not at all, and takes no place that is not its own."""

import json
from collections import Counter
from math import isfinite
from typing import Any, Final

import pytest

from kindward.practice.base import Place, html_of
from kindward.practices import PLACEABLE
from kindward.records import Newer, Unreadable, encode
from kindward.records.exchange import exported, read
from kindward.records.keys import STAYS, kind_of
from kindward.records.kinds import KINDS
from kindward.records.settings import Settings
from kindward.records.times import instant
from kindward.wire.messages import BATCH, Announce, Batch, Focus, Mounted, Press, Records, Stamp, Stored
from kindward.wire.names import record_key
from kindward.wire.whole_storage import Everything, Facts, File
from kindward.wording import refusals
from kindward.your_data.examples import TEXTS
from kindward.your_data.importing import counts, replacing_counts
from kindward.your_data.page import YourData
from kindward.your_data.state import YourDataState
from kindward.your_data.stored import StoredTexts
from support.hostile import ODD, VECTORS, Drawn, filled
from support.mutations import mutations

CASES: Final = 10_000
SLICES: Final = 4
AT: Final = "2026-11-21T10:00:00+01:00"
NOW: Final = Stamp("2026-11-22T00:30:15+01:00", "1f2e3d4c")
PAGE: Final = YourData()
SENTENCES: Final = {
    refusals.file_refusal(reason) for reason in ("no-json", "not-ours", "newer", "damaged", "too-much", "unreadable")
}


def records_with(text: str, at: str) -> dict[str, str]:
    made = (
        filled(cls, text, id=f"20261120T2210{n:02}-a", created=at, updated=at) for n, cls in enumerate(KINDS.values())
    )
    return {record_key(each.kind, each.id): encode(each) for each in made}


FILES: Final = [
    exported(TEXTS, AT),
    exported(records_with("I forgot.", AT), AT),
    exported(
        records_with(ODD["half a character"] + VECTORS[0], AT) | {"kindward:draft:x": ODD["half a character"]}, AT
    ),
    exported({}, AT),
]
MINE: Final = TEXTS | records_with("Mine.", "2026-11-21T09:00:00+01:00")


def opened_page() -> YourDataState:
    state = PAGE.start(Place("your-data"))
    for message in (Everything(tuple(MINE.items())), Facts("", 10_000_000, "no")):
        state, _ = PAGE.update(state, message)
    return state


BEFORE: Final = opened_page()


def chosen(file: bytes) -> tuple[YourDataState, tuple[Any, ...]]:
    """The page after the reader chose `file`, which its host has read as page/files.js does."""
    try:
        message = File("kindward.json", len(file), file.decode().removeprefix("\ufeff"))
    except UnicodeDecodeError:
        message = File("kindward.json", len(file), reason="unreadable")
    return PAGE.update(BEFORE, message)


def assert_refused(state: YourDataState, effects: tuple[Any, ...]) -> None:
    """Nothing is written, nothing waits, and one calm sentence says so."""
    assert state.notice is not None
    assert state.notice.text in SENTENCES
    assert all(isinstance(effect, Announce | Focus) for effect in effects)
    assert state.stored is BEFORE.stored
    assert state.incoming is None
    drawn = html_of(part for part in PAGE.view(state) if part.name == "in")
    assert any(state.notice.text in text for text in Drawn(drawn).read)


def pressed(state: YourDataState, *actions: str) -> tuple[YourDataState, Batch | None]:
    batch = None
    for action in actions:
        state, effects = PAGE.update(state, Press(action, stamp=NOW))
        batch = next((effect for effect in effects if isinstance(effect, Batch)), batch)
    return state, batch


def counts_later(key: str, theirs: str) -> bool:
    """Whether what the file has under a key of ours may take its place: a record that can be read, changed later."""
    ours = MINE[key]
    try:
        record = read(key, theirs)
    except Newer:
        return True
    except Unreadable:
        return False
    try:
        mine = read(key, ours)
    except Unreadable:
        return True  # which is put aside first
    return instant(record.updated or record.created) >= instant(mine.updated or mine.created)


def strictly(file: bytes) -> Any:
    """What a file says to any reader of JSON: a number that only Python knows, and two members of one name, fail the test."""

    def once(members: list[tuple[str, Any]]) -> dict[str, Any]:
        assert len(dict(members)) == len(members)
        return dict(members)

    def finite(digits: str) -> float:
        assert isfinite(float(digits)), digits
        return float(digits)

    text = file.decode().removeprefix("\ufeff")
    return json.loads(text, object_pairs_hook=once, parse_constant=finite, parse_float=finite)


def assert_whole(file: bytes, state: YourDataState, batch: Batch) -> None:
    """All that the file holds comes in as the file has it, or is told of as staying out."""
    assert state.incoming is not None
    whole, saves, found = strictly(file), dict(batch.saves), state.incoming.preview
    stays = {*found.same, *found.older, *found.own, *found.unreadable}
    held = {**whole["records"], **whole.get("texts", {})}
    assert not [
        key for key in whole["records"].keys() & whole.get("texts", {}).keys() if kind_of(key) not in ("", *STAYS)
    ]
    ours = {key for key in held if kind_of(key) not in ("", *STAYS) and key.isprintable()}
    assert ours - saves.keys() <= stays
    for key in ours & saves.keys():
        assert (json.loads(saves[key]) if key in whole["records"] else saves[key]) == held[key]


def assert_nothing_is_lost(batch: Batch) -> None:
    """What is there already stays, but for what the file knows later; what nobody could read is copied first."""
    saves = dict(batch.saves)
    assert all(kind_of(key) not in ("", *STAYS) for key in saves)
    for key in MINE.keys() & saves.keys():
        assert counts_later(key, saves[key]), key
        assert kind_of(key) in KINDS, key
        assert kind_of(key) != Settings.kind or key not in BEFORE.stored.records, key  # type: ignore[union-attr]
        assert key not in BEFORE.stored.unreadable or MINE[key] in saves.values(), key  # type: ignore[union-attr]


def told(texts: dict[str, str]) -> str:
    """The notebook with these texts."""
    book = PLACEABLE["notebook"]
    state, _ = book.update(book.start(Place("notebook")), Mounted(stamp=NOW))
    for kind in KINDS:
        some = tuple((key, text) for key, text in texts.items() if kind_of(key) == kind)
        state, _ = book.update(state, Records(kind, some, stamp=NOW))
    return html_of(book.view(state))


@pytest.mark.fault
@pytest.mark.parametrize("part", range(SLICES))
def test_each_comes_in_whole_or_not_at_all(part: int) -> None:
    came = Counter[str]()
    for number, file in enumerate(mutations(FILES, CASES // SLICES, seed=part)):
        state, effects = chosen(file)
        if state.incoming is None:
            assert_refused(state, effects)
            came["refused"] += 1
            continue
        assert sum(count for count, _ in counts(state.incoming)) == len(state.incoming.texts)
        after, batch = pressed(state, "merge")
        if batch is None:
            assert not state.incoming.preview.writes
            came["nothing new"] += 1
            continue
        came["added"] += 1
        assert batch.erases == ()
        assert_whole(file, state, batch)
        assert_nothing_is_lost(batch)
        if number % 25 == 0:
            done, _ = PAGE.update(after, Stored(BATCH, True, stamp=NOW))
            assert done.stored == StoredTexts().having((MINE | dict(batch.saves)).items())
            assert html_of(PAGE.view(done))
            assert told(MINE | dict(batch.saves))
    assert min(came[each] for each in ("refused", "added")) > CASES // SLICES // 8, came


def test_taking_the_place_leaves_what_nobody_could_read() -> None:
    unreadable = {key: text for key, text in MINE.items() if key in BEFORE.stored.unreadable}  # type: ignore[union-attr]
    assert unreadable
    replaced = 0
    for file in mutations(FILES, CASES // 10, seed=99):
        state, _ = chosen(file)
        if state.incoming is None or state.stored is None:
            continue
        _, batch = pressed(state, "replace", "replace-now")
        if batch is None:
            assert state.incoming.texts == {}
            continue
        replaced += 1
        saves = dict(batch.saves)
        after = {key: text for key, text in MINE.items() if key not in batch.erases} | saves
        assert all(text in after.values() for text in unreadable.values())
        shown = [number for number, _ in replacing_counts(state.stored, state.incoming)][:-1]
        assert sum(shown) == len(state.incoming.texts)
    assert replaced > CASES // 100
