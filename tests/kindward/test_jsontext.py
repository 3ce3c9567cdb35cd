"""What is nested too deep is no JSON of ours, before it can end the Python that reads it."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kindward.jsontext import MAX_DEPTH, is_deep, loads
from kindward.records import Moment, Unreadable, decode

values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(alphabet='[]{}"\\ab', max_size=10),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(alphabet='[]{}"\\', max_size=4), inner, max_size=3)
    ),
    max_leaves=60,
)


def nested(depth: int) -> str:
    return '[{"a":' * (depth // 2) + "[" * (depth % 2) + "1" + "]" * (depth % 2) + "}]" * (depth // 2)


@given(values)
def test_whatever_brackets_stand_in_its_words_it_is_read(value: Any) -> None:
    text = json.dumps(value)
    assert not is_deep(text)
    assert loads(text) == value


def test_the_depth_is_bounded_exactly() -> None:
    wide = "[" + ",".join(["[]"] * 1_000) + "]"
    assert len(loads(wide)) == 1_000
    assert loads(nested(MAX_DEPTH))
    for depth in (MAX_DEPTH + 1, 10_000, 1_000_000):
        with pytest.raises(ValueError, match="deeper"):
            loads(nested(depth))
    with pytest.raises(ValueError, match="deeper"):
        loads("[" * 100_000)


def test_a_record_that_is_too_deep_is_unreadable() -> None:
    with pytest.raises(Unreadable):
        decode(Moment, f'{{"v":1,"id":{"[" * 100_000}')
