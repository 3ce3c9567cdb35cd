"""What is nested too deep is no JSON of ours, before it can end the Python that reads it."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kindward.records import Moment, Unreadable, decode
from kindward.wire.jsontext import MAX_DEPTH, depth, loads

values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(alphabet='[]{}"\\ab', max_size=10),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(alphabet='[]{}"\\', max_size=4), inner, max_size=3)
    ),
    max_leaves=60,
)


def nested(deep: int) -> str:
    return '[{"a":' * (deep // 2) + "[" * (deep % 2) + "1" + "]" * (deep % 2) + "}]" * (deep // 2)


def real_depth(value: Any) -> int:
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else None
    return 0 if inner is None else 1 + max(map(real_depth, inner), default=0)


@given(values)
def test_whatever_brackets_stand_in_its_words_it_is_read(value: Any) -> None:
    text = json.dumps(value)
    assert depth(text) == real_depth(value)
    assert loads(text) == value


def test_the_depth_is_bounded_exactly() -> None:
    wide = "[" + ",".join(["[]"] * 1_000) + "]"
    assert len(loads(wide)) == 1_000
    assert loads(nested(MAX_DEPTH))
    for deep in (MAX_DEPTH + 1, 10_000, 1_000_000):
        with pytest.raises(ValueError, match="deeper"):
            loads(nested(deep))
    with pytest.raises(ValueError, match="deeper"):
        loads("[" * 100_000)


@pytest.mark.parametrize("number", ["NaN", "-Infinity", "Infinity", "1e999", "-1e400", "9" * 5_000])
def test_a_number_that_no_other_reader_of_json_knows_is_no_json(number: str) -> None:
    for text in (number, f'{{"v":{number}}}', f'[{{"a":[1,{number}]}}]'):
        with pytest.raises(ValueError):  # noqa: PT011 - that it is one, and no other kind, is all that callers ask
            loads(text)
    assert loads('{"v":"NaN","e":1e308,"whole":' + "9" * 300 + "}")["v"] == "NaN"


def test_of_two_members_of_one_name_the_last_counts_and_a_file_has_none() -> None:
    """As in the browser, which reads a draft or a record by itself."""
    for text in ('{"a":1,"a":2}', '[{"b":{"a":1,"\\u0061":2}}]'):
        assert "2" in str(loads(text))
        assert "1" not in str(loads(text))
        with pytest.raises(ValueError, match="one name"):
            loads(text, names_once=True)
    assert loads('{"a":{"a":1},"b":[{"a":1},{"a":2}]}', names_once=True)["b"] == [{"a": 1}, {"a": 2}]


@pytest.mark.parametrize("end", ["", '"', "\\", '"]'])
def test_a_string_that_nobody_closed_is_looked_at_once(end: str) -> None:
    """Looked at again behind each of its quotation marks, this one would take hours."""
    text = "[" * (MAX_DEPTH + 1) + '"' + '\\"' * 1_000_000 + end
    with pytest.raises(ValueError, match="deeper"):
        loads(text)


def test_a_record_that_is_too_deep_is_unreadable() -> None:
    with pytest.raises(Unreadable):
        decode(Moment, f'{{"v":1,"id":{"[" * 100_000}')
