"""Records come back as they were saved, for ever; what is no record is said so, and never guessed."""

import json
from pathlib import Path
from typing import Any, ClassVar

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kindward.records import KINDS, Entry, Felt, Line, Moment, Newer, Record, Unreadable, decode, encode, version
from kindward.records.codec import Data, Migration

DATA = Path(__file__).parents[1] / "data"
SAMPLES = [(kind, path) for kind in KINDS for path in sorted((DATA / kind).glob("*.json"))]

words = st.text(max_size=40)
points = st.none() | st.integers(0, 10)
some = st.lists(words, max_size=3).map(tuple)
moments = st.builds(
    Moment,
    id=words,
    created=words,
    updated=words,
    situation=words,
    triggers=some,
    feelings=st.lists(st.builds(Felt, words, points), max_size=3).map(tuple),
    critic_line=words,
    response=words,
    outcome=words,
    kinder_line=words,
    believability=points,
    value=words,
    next_step=words,
    after=words,
    practices=some,
)
entries = st.builds(
    Entry,
    id=words,
    created=words,
    practice=words,
    moment=words,
    answers=st.dictionaries(words, words | some, max_size=4),
)
lines = st.builds(Line, id=words, created=words, text=words, believability=points, practice=words, moment=words)
records = moments | entries | lines
json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | words,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(words, inner, max_size=3),
    max_leaves=8,
)


@given(records)
def test_a_record_comes_back_as_it_was(record: Record) -> None:
    assert decode(type(record), encode(record)) == record
    assert encode(decode(type(record), encode(record))) == encode(record)


@pytest.mark.parametrize(("kind", "path"), SAMPLES, ids=lambda value: getattr(value, "stem", value))
def test_what_was_once_saved_opens(kind: str, path: Path) -> None:
    text = path.read_text(encoding="utf-8").rstrip("\n")
    assert encode(decode(KINDS[kind], text)) == text


def test_every_kind_has_a_sample_of_every_version() -> None:
    for kind, cls in KINDS.items():
        saved = {json.loads(path.read_text())["v"] for path in (DATA / kind).glob("*.json")}
        assert saved == set(range(1, version(cls) + 1)), kind


@given(st.sampled_from([*KINDS.values()]), words | json_values.map(json.dumps))
def test_junk_is_unreadable_and_raises_nothing_else(cls: type[Record], text: str) -> None:
    with pytest.raises(Unreadable):
        decode(cls, text)


@given(records, st.data())
def test_a_damaged_record_is_unreadable_or_still_whole(record: Record, data: st.DataObject) -> None:
    held: dict[str, Any] = json.loads(encode(record))
    held[data.draw(st.sampled_from(sorted(held)))] = data.draw(json_values)
    try:
        again = decode(type(record), json.dumps(held))
    except Unreadable:
        return
    assert json.loads(encode(again)) == held


def test_a_later_release_is_told_apart_from_damage() -> None:
    later = json.loads(encode(Moment(id="a", created="b"))) | {"v": version(Moment) + 1, "mood": "?"}
    with pytest.raises(Newer):
        decode(Moment, json.dumps(later))


@pytest.mark.parametrize("v", [True, 0, -1, "1", None, 1.0])
def test_a_version_is_a_whole_number_from_one(v: object) -> None:
    held = json.loads(encode(Moment(id="a", created="b"))) | {"v": v}
    with pytest.raises(Unreadable, match="version"):
        decode(Moment, json.dumps(held))


def test_deep_nesting_does_not_break_the_reader() -> None:
    with pytest.raises(Unreadable):
        decode(Moment, "[" * 100_000)


def test_migrations_run_in_order_from_the_saved_version() -> None:
    def rename_text(data: Data) -> Data:
        return {("words" if name == "text" else name): value for name, value in data.items()}

    def add_mood(data: Data) -> Data:
        return data | {"mood": data["words"].upper()}

    from dataclasses import dataclass

    @dataclass(frozen=True, slots=True)
    class Note(Record):
        kind: ClassVar[str] = "note"
        migrations: ClassVar[tuple[Migration, ...]] = (rename_text, add_mood)
        words: str
        mood: str

    assert version(Note) == 3
    whole = Note(id="a", created="b", words="x", mood="X")
    assert decode(Note, '{"v":1,"id":"a","created":"b","text":"x"}') == whole
    assert decode(Note, '{"v":2,"id":"a","created":"b","words":"x"}') == whole
    with pytest.raises(Unreadable, match="add_mood"):
        decode(Note, '{"v":2,"id":"a","created":"b"}')
