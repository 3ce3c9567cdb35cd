"""The kind and the id of a key, found in one way."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kindward.records.keys import ASIDE, STAYS, id_of, kind_of
from kindward.records.kinds import KINDS
from kindward.wire.names import record_key


@given(st.sampled_from([*KINDS, "draft", "path", ASIDE, *STAYS]), st.text(min_size=1, max_size=60))
def test_a_key_gives_back_what_it_was_made_of(kind: str, id: str) -> None:
    key = record_key(kind, id)
    assert (kind_of(key), id_of(key)) == (kind, id)


@pytest.mark.parametrize(
    "key",
    ["", "moment", "kindward", "kindward:", "kindward:moment", "kindward:moment:", "kindward::x", "other:moment:x", "kindward:Moment:x", " kindward:moment:x", f"kindward:moment:{'x' * 401}"],
)  # fmt: skip
def test_what_has_no_kind_or_no_id_is_no_key(key: str) -> None:
    assert kind_of(key) == ""


def test_a_copy_put_aside_may_have_the_longest_key_in_its_own() -> None:
    longest = record_key("moment", "x" * 400)
    assert kind_of(longest) == "moment"
    assert kind_of(record_key(ASIDE, f"{longest}:2026-11-22T00:30:15.000Z")) == ASIDE
