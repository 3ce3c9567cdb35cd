"""Texts are read when they come, once, and sorted by whether they can be."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kindward.records import Moment, encode
from kindward.records.keys import kind_of
from kindward.records.kinds import KINDS
from kindward.records.stored import ReadTexts
from support.records import stored

NOT_RECORDS = st.sampled_from(
    [("kindward:draft:four-n", "{}"), ("kindward:lock:main", "{}"), ("other:x", "1"), ("kindward:moment", "x")]
)
changes = st.lists(st.one_of(*(stored(kind, erased=True) for kind in KINDS), NOT_RECORDS), max_size=8)


@given(changes)
def test_each_text_is_read_or_said_to_be_unread(some: list[tuple[str, str | None]]) -> None:
    read = ReadTexts().having(some)
    last = {key: text for key, text in dict(some).items() if text is not None and kind_of(key) not in ("", "lock")}
    assert read.texts == last
    of_records = {key for key in last if kind_of(key) in KINDS}
    assert read.records.keys() | read.newer | read.unread == of_records
    assert len(read.records) + len(read.newer) + len(read.unread) == len(of_records)
    assert all(type(record) is KINDS[kind_of(key)] for key, record in read.records.items())


@given(changes, changes)
def test_one_change_after_the_other_is_both_at_once(
    one: list[tuple[str, str | None]], other: list[tuple[str, str | None]]
) -> None:
    assert ReadTexts().having(one).having(other) == ReadTexts().having([*one, *other])


def test_what_can_be_read_at_last_or_is_gone_is_unread_no_longer() -> None:
    keys = ("kindward:moment:a", "kindward:moment:b")
    odd = ReadTexts().having(zip(keys, ('{"v":99}', "junk"), strict=True))
    assert (odd.newer, odd.unread) == (frozenset(keys[:1]), frozenset(keys[1:]))
    read = odd.having((key, encode(Moment(key[-1], "c"))) for key in keys)
    assert (read.newer, read.unread, read.records.keys()) == (frozenset(), frozenset(), {*keys})
    assert odd.having((key, None) for key in keys) == ReadTexts()


def test_what_did_not_change_is_not_read_again(monkeypatch: pytest.MonkeyPatch) -> None:
    import kindward.records.stored as home

    read: list[str] = []

    def decode(cls: Any, text: str) -> Any:
        read.append(text)
        return Moment(text, "c")

    monkeypatch.setattr(home, "decode", decode)
    first = ReadTexts().having([("kindward:moment:a", "a"), ("kindward:moment:b", "b")])
    first.having([("kindward:moment:b", "c"), ("kindward:moment:a", None)])
    assert read == ["a", "b", "c"]
    assert encode(first.records["kindward:moment:a"]) == encode(Moment("a", "c"))
