"""The reference and the JSON Schema say what the code does: every field, and no record that the other would refuse."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any, ClassVar

import fastjsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kindward.records import Record, Unreadable, decode, encode
from kindward.records.exchange import exported
from kindward.records.kinds import KINDS
from kindward.wire.names import record_key
from kindward_site.content.data_format import Undocumented, meanings, reference, schema

DATA = Path(__file__).parents[2] / "data"
valid = fastjsonschema.compile(json.loads(schema()))
records: st.SearchStrategy[Record] = st.one_of(*(st.from_type(cls) for cls in KINDS.values()))


def file_with(kind: str, held: Any) -> dict[str, Any]:
    key = record_key(kind, "x")
    return {"format": "kindward-notebook", "v": 1, "exported": "now", "records": {key: held}}


@given(st.lists(records, max_size=4))
def test_what_is_exported_fits_the_schema(kept: list[Record]) -> None:
    texts = {record_key(record.kind, str(number)): encode(record) for number, record in enumerate(kept)}
    valid(json.loads(exported(texts | {"kindward:draft:four-n": "begun"}, "2026-11-22T00:30:15+01:00")))


@given(records, st.data())
def test_what_the_schema_allows_can_be_read(record: Record, data: st.DataObject) -> None:
    held: dict[str, Any] = json.loads(encode(record))
    name = data.draw(st.sampled_from(sorted(held)))
    held[name] = data.draw(st.none() | st.booleans() | st.integers() | st.text(max_size=3) | st.just([]) | st.just({}))
    try:
        valid(file_with(record.kind, held))
    except fastjsonschema.JsonSchemaValueException:
        with pytest.raises(Unreadable):
            decode(type(record), json.dumps(held))
    else:
        assert encode(decode(type(record), json.dumps(held))) == json.dumps(
            held, ensure_ascii=False, separators=(",", ":")
        )


def test_the_reference_names_every_field_of_every_kind() -> None:
    html = reference()
    for kind, cls in KINDS.items():
        own = html.partition(f'id="record-{kind}"')[2].partition('<div class="kw-record">')[0]
        for field in fields(cls):
            assert f"<code>{field.name}</code>" in own, (kind, field.name)


def test_a_field_without_a_meaning_stops_the_build() -> None:
    @dataclass(frozen=True, slots=True)
    class Mood(Record):
        kind: ClassVar[str] = "mood"
        meanings: ClassVar[Mapping[str, str]] = {"high": "How high."}
        high: int = 0
        low: int = 0

    with pytest.raises(Undocumented, match=r"Mood\.meanings says nothing of 'low'"):
        meanings(Mood)
