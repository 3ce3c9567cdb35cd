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


@pytest.mark.parametrize("end", ["", '"', "\\", '"]'])
def test_a_string_that_nobody_closed_is_looked_at_once(end: str) -> None:
    """Looked at again behind each of its quotation marks, this one would take hours."""
    text = "[" * (MAX_DEPTH + 1) + '"' + '\\"' * 1_000_000 + end
    with pytest.raises(ValueError, match="deeper"):
        loads(text)


def test_a_record_that_is_too_deep_is_unreadable() -> None:
    with pytest.raises(Unreadable):
        decode(Moment, f'{{"v":1,"id":{"[" * 100_000}')
