"""A Moment as it is counted: what is on which side, what is left out, and that a log is in the order of time."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kindward.language import find_dangers
from kindward.patterns.log import SIDES, LogEntry, Side, in_order, logged
from kindward.records import Entry, Felt, Moment
from kindward.vocabulary.feelings import FAMILIES
from kindward.vocabulary.responses import RESPONSES
from kindward.vocabulary.triggers import HARMED, TRIGGERS
from support.records import records_of

AT = "2026-11-22T00:30:15+01:00"


def moment(**said: object) -> Moment:
    return Moment("m", AT, **said)  # type: ignore[arg-type]


def entry(**said: object) -> LogEntry:
    found = logged(moment(**said))
    assert found is not None
    return found


def test_each_side_has_what_was_said_of_it_and_a_side_without_words_is_not_there() -> None:
    found = entry(
        situation="Today Dan moved the deadline.",
        triggers=("criticism", "the dishes"),
        feelings=(Felt("Ashamed", 7), Felt("left out")),
        response_kinds=("hid it",),
    )
    assert set(found.said(Side.TRIGGER)) == {"criticism"}
    assert set(found.said(Side.WORD).values()) == {"Dan", "deadline", "moved", "dishes"}
    assert set(found.said(Side.FEELING).values()) == {"Ashamed", "left out"}
    assert set(found.said(Side.RESPONSE)) == {"hid it"}
    assert entry(situation="Dan called.").keys[:1] == ("word",)


@pytest.mark.parametrize(
    ("one", "other"), [("deadline", "deadlines"), ("argued", "argument"), ("apologised", "apologize")]
)
def test_forms_of_a_word_are_one(one: str, other: str) -> None:
    assert (
        entry(situation=f"I {one} it.").said(Side.WORD).keys()
        == entry(triggers=(f"the {other}",)).said(Side.WORD).keys()
    )


def test_forms_of_a_feeling_are_one_and_a_word_for_a_feeling_counts_as_a_feeling_alone() -> None:
    assert entry(feelings=(Felt("shame"),)).keys[:1] == ("feeling",)
    assert {*entry(feelings=(Felt("shame"),)).said(Side.FEELING)} == {
        *entry(feelings=(Felt("ashamed"),)).said(Side.FEELING)
    }
    assert entry(situation="I was ashamed of my mistake.").keys == ()


@pytest.mark.parametrize(
    "field", ["situation", "critic_line", "response", "outcome", "kinder_line", "value", "next_step"]
)
def test_a_moment_with_words_of_danger_in_any_field_is_left_out(field: str) -> None:
    assert logged(moment(**{field: "I want to kill myself."})) is None


def test_so_is_one_whose_danger_stands_in_what_a_practice_asked_besides_or_in_words_of_its_own() -> None:
    besides = Entry("m-setback", AT, practice="setback", moment="m", answers={"impact": "I want to die."})
    assert logged(moment(situation="I dropped a cup."), [besides]) is None
    assert logged(moment(triggers=("I want to die",))) is None
    assert logged(moment(situation="I dropped a cup."), []) is not None


def test_harm_that_somebody_did_is_no_pattern() -> None:
    assert logged(moment(situation="It was loud.", triggers=(HARMED,), feelings=(Felt("scared"),))) is None


def test_what_is_tapped_is_quiet() -> None:
    feelings = (feeling.word for family in FAMILIES for feeling in family.feelings)
    assert [text for text in (*TRIGGERS, *RESPONSES, *feelings) if text != HARMED and find_dangers(text)] == []


@given(st.lists(records_of(Moment), max_size=8))
def test_whatever_is_stored_is_counted_or_left_out_and_a_log_is_in_order(moments: list[Moment]) -> None:
    log = in_order(logged(each) for each in moments)  # type: ignore[arg-type]
    assert [each.when for each in log] == sorted(each.when for each in log)
    assert len(log) <= len(moments)
    for each in log:
        assert all(each.forms.values())
        assert {*each.keys} == {*each.forms} | {side.value for side in SIDES if each.said(side)}
        assert sum(len(each.said(side)) for side in SIDES) == len(each.forms)
