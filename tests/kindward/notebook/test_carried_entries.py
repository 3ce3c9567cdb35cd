"""Entries that another page asked for: shown alone, narrowed further, and let go of with one press."""

import re
from dataclasses import replace

import pytest

from kindward.notebook.searching import found
from kindward.records import encode
from kindward.wire.carrying import entries_text
from kindward.wire.messages import Mounted
from support.notebook import ARRIVED, BOOK, NEW, NOW, OLD, html, press, run, told, wrote


def test_the_entries_behind_a_count_are_shown_alone_until_the_reader_wants_everything() -> None:
    carried = Mounted(carry=entries_text([OLD.id]), stamp=NOW)
    state, _ = run(carried, *ARRIVED[1:])
    assert found(state) == (OLD.id,)
    assert "These are the entries behind the count that you opened." in html(state)
    state, _ = BOOK.update(state, press("clear"))
    assert set(found(state)) == {OLD.id, NEW.id}
    assert "behind the count" not in html(state)


def test_words_and_filters_narrow_such_entries_further_and_one_that_is_gone_is_not_missed() -> None:
    carried = Mounted(carry=entries_text([OLD.id, NEW.id, "gone"]), stamp=NOW)
    state, _ = run(carried, *ARRIVED[1:])
    assert len(found(state)) == 2
    assert found(run(carried, *ARRIVED[1:], wrote("find", "older"))[0]) == (OLD.id,)


@pytest.mark.parametrize("carry", [None, "", "entries", "entries ", "entries  ", '{"v":1}', encode(NEW), "m1 m2"])
def test_what_names_no_entries_holds_nothing_back(carry: str | None) -> None:
    state, _ = run(Mounted(carry=carry, stamp=NOW), *ARRIVED[1:])
    assert len(found(state)) == 2


def test_what_a_reader_did_in_short_is_found_by_its_words() -> None:
    kept = replace(NEW, response_kinds=("went over it again and again",))
    assert found(run(*told(OLD, kept), wrote("find", "again and again"))[0]) == (NEW.id,)


def test_what_a_reader_did_in_short_can_be_filtered_by_and_is_offered_only_where_it_is_there() -> None:
    kept = replace(NEW, response_kinds=("hid it", "took a break"))
    state, _ = run(*told(OLD, kept))
    assert re.findall(r'name="by.response"', html(state)) == ['name="by.response"']
    assert found(run(*told(OLD, kept), wrote("by.response", "hid it"))[0]) == (NEW.id,)
    assert found(run(*told(OLD, kept), wrote("by.response", "asked for help"))[0]) == ()
    assert 'name="by.response"' not in html(run(*ARRIVED)[0])
