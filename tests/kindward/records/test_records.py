"""Records come back as they were saved, for ever; what is no record is said so, and never guessed."""

import json
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any, ClassVar

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kindward.records import Moment, Newer, Record, Unreadable, decode, encode, version
from kindward.records.codec import Data, Migration
from kindward.records.kinds import KINDS

DATA = Path(__file__).parents[2] / "data"
SAMPLES = [(kind, path) for kind in KINDS for path in sorted((DATA / kind).glob("*.json"))]

words = st.text(max_size=40)
records: st.SearchStrategy[Record] = st.one_of(*(st.from_type(cls) for cls in KINDS.values()))
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
    """A sample of today's version comes back byte for byte; an older one with every word that was in it."""
    text, cls = path.read_text(encoding="utf-8").rstrip("\n"), KINDS[kind]
    again, held = encode(decode(cls, text)), json.loads(text)
    if held["v"] == version(cls):
        assert again == text
    now = json.loads(again)
    assert {**now, **{name: value for name, value in held.items() if name in now}} == now | {"v": held["v"]}
    assert set(words_in(held)) <= set(words_in(now))


def words_in(value: Any) -> Iterator[str]:
    """Every text in a JSON value; a migration may drop a number, never a word."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from words_in(inner)


def test_every_migration_has_opened_a_sample(monkeypatch: pytest.MonkeyPatch) -> None:
    for kind, cls in KINDS.items():
        run: list[str] = []
        seen = tuple(partial(_noted, migrate, run) for migrate in cls.migrations)
        with monkeypatch.context() as patched:
            patched.setattr(cls, "migrations", seen)
            for path in sorted((DATA / kind).glob("*.json")):
                decode(cls, path.read_text(encoding="utf-8"))
        assert set(run) == {migrate.__name__ for migrate in cls.migrations}, kind


def _noted(migrate: Migration, run: list[str], data: Data) -> Data:
    run.append(migrate.__name__)
    return migrate(data)


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
        words: str = ""
        mood: str = ""

    assert version(Note) == 3
    whole = Note(id="a", created="b", words="x", mood="X")
    assert decode(Note, '{"v":1,"id":"a","created":"b","updated":"","text":"x"}') == whole
    assert decode(Note, '{"v":2,"id":"a","created":"b","updated":"","words":"x"}') == whole
    with pytest.raises(Unreadable, match="add_mood"):
        decode(Note, '{"v":2,"id":"a","created":"b","updated":""}')
