"""Every field of every type is told in words: its name, its choices, its points and its days, and nothing by a raw name."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from typing import Any

import pytest
from hypothesis import given

from kindward.practices import PRACTICES
from kindward.records import Entry, Felt, Moment, Record
from kindward.records.daycard import DayCard
from kindward.records.forgiveness import Forgiveness, Revision
from kindward.records.kinds import KINDS
from kindward.records.plan import Day, FiveDays, Look, Plan
from kindward.records.settings import Settings
from kindward.records.value import Value
from kindward.wording.answers import practices, rows
from kindward.wording.labels import EDITABLE, LABELS, TITLES, words_of
from support.records import records

AT = "2026-11-23T08:00:00+01:00"
UNTOLD = {"id", "created", "updated", "practice", "practices", "moment", "pinned", "plan"}
"""Fields that are no words of the reader's: what names a record, when it was, where it belongs."""


@pytest.mark.parametrize("cls", [cls for cls in KINDS.values() if cls is not Settings])
def test_every_field_of_every_type_has_its_words(cls: type[Record]) -> None:
    assert LABELS[cls].keys() == {field.name for field in fields(cls)} - UNTOLD
    assert cls in TITLES
    for names in (LABELS[cls], EDITABLE.get(cls.kind, {})):
        assert names.keys() <= LABELS[cls].keys()
        assert all(re.match("[A-Z]", label) and "_" not in label for label in names.values())


class Asking:
    """A practice that asks two things."""

    def asks(self) -> Mapping[str, str]:
        return {"morning": "One thing that matters today", "evening": "What went all right?"}

    def days(self) -> frozenset[str]:
        return frozenset()


def test_the_slots_of_a_day_are_called_by_their_questions_in_the_order_of_the_practice(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(PRACTICES, "asking", Asking())  # type: ignore[misc]
    slots = {"evening": "The call", "noon": "A walk", "morning": "Call her", "night": ""}
    card = DayCard("d", AT, on="2026-11-23", slots=slots, result="It took ten minutes.", practice="asking")
    assert rows(card) == [
        ("The day", "Monday, November 23, 2026"),
        ("One thing that matters today", "Call her"),
        ("What went all right?", "The call"),
        ("What I wrote", "A walk"),
        ("What happened", "It took ten minutes."),
    ]


def test_a_day_that_a_practice_asked_for_is_told_in_words_and_no_day_of_the_readers_own() -> None:
    asked = {"ahead": "2026-12-03", "when": "2026-12-03"}
    assert rows(Entry("e", AT, practice="allies", answers=asked)) == [
        ("The hard moment", "2026-12-03"),
        ("On what day?", "Thursday, December 3, 2026"),
    ]
    assert rows(Entry("e", AT, practice="traps", answers={"look": "some day"})) == [
        ("When would you like to look at it again?", "some day")
    ]


@pytest.mark.parametrize(("slug", "name"), [("allies", "when"), ("worries", "look"), ("traps", "look")])
def test_a_date_to_choose_is_one_of_the_days_of_its_practice(slug: str, name: str) -> None:
    assert PRACTICES[slug].days() == {name}


def test_answers_of_a_practice_that_is_none_are_told_without_a_raw_name() -> None:
    entry = Entry("e", AT, practice="gone", answers={"field.own": "One", "other": ("Two", "Three"), "empty": ""})
    assert rows(entry) == [("What I wrote", "One; Two; Three")]


def test_a_moment_tells_what_each_practice_asked_besides() -> None:
    moment = Moment("m", AT, situation="A day", practices=("four-n", "odd-one"))
    entries = [
        Entry("m-setback", AT, practice="setback", moment="m", answers={"impact": "It shook me.", "when": "tomorrow"}),
        Entry("m-odd-one", AT, practice="odd-one", moment="m", answers={"x": "Some words"}),
        Entry("n-setback", AT, practice="setback", moment="n", answers={"impact": "Of another"}),
    ]
    assert rows(moment, entries) == [
        ("What happened", "A day"),
        (
            "Also, in Look at a setback",
            "How has it touched the way you see yourself? It shook me.\nWhen? tomorrow",
        ),
        ("Also, in Odd one", "Some words"),
    ]
    assert practices(moment) == "The 4N pause; Odd one"


def test_a_plan_tells_how_it_went() -> None:
    looks = (Look(AT, "partly", "I still wrote two."), Look(AT, "unheard-of", ""), Look("", "helped", ""))
    plan = Plan("p", AT, cue="I rush", action="I wait", rehearsed=True, looks=looks)
    assert rows(plan) == [
        ("If", "I rush"),
        ("Then", "I wait"),
        ("Went through it once in my mind", "Yes"),
        (
            "Looking back",
            "November 23, 2026, 8:00 a.m.: It helped in part. I still wrote two.\nNovember 23, 2026, 8:00 a.m.\nIt helped.",
        ),
    ]


def test_five_days_are_told_one_by_one_and_those_ahead_are_left_out() -> None:
    days = (Day(AT, "Ask one question", "I may ask", "It went fine."), Day())
    assert rows(FiveDays("f", AT, belief="I can ask", days=days, believed_first=0, believed_last=7)) == [
        ("The belief", "I can ask"),
        (
            "Day 1, Monday, November 23, 2026",
            "One small action: Ask one question\nA kind line: I may ask\nWhat came of it: It went fine.",
        ),
        ("How believable on day one", "0 of 10"),
        ("How believable on day five", "7 of 10"),
    ]


def test_earlier_wordings_and_choices_are_told_in_words() -> None:
    told = rows(Forgiveness("f", AT, statement="I own it.", revisions=(Revision(AT, "I shouted."),)))
    assert told[-1] == ("Earlier wordings", "November 23, 2026, 8:00 a.m.: I shouted.")
    assert rows(Value("v", AT, text="Honesty", near=True))[-1] == ("One of the two that matter most now", "Yes")
    moment = Moment("m", AT, triggers=("a no", "hurry"), feelings=(Felt("sad", 4), Felt("tired")), after="same")
    assert rows(moment) == [
        ("What set it off", "a no and hurry"),
        ("What I felt", "sad (4 of 10), tired"),
        ("Afterward I felt", "about the same"),
    ]


def texts_in(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        yield from (text for item in value.values() for text in texts_in(item))
    elif isinstance(value, tuple):
        yield from (text for item in value for text in texts_in(item))
    elif is_dataclass(value):
        yield from (text for field in fields(value) for text in texts_in(getattr(value, field.name)))


@given(records)
def test_all_of_a_readers_words_are_told_and_found(record: Record) -> None:
    """Whatever stands in a field that has a name is told; what the search finds is told as well."""
    told = "\n".join(text for _, text in rows(record))
    assert all(label.strip() for label, _ in rows(record))
    assert all(text in told for text in words_of(record) if text.strip())
    held = [
        text for name in LABELS[type(record)] if name not in ("after", "on") for text in texts_in(getattr(record, name))
    ]
    raw = {"at", "on", "went"}
    dated = [text for name in ("looks", "days", "revisions") for part in getattr(record, name, ()) for text in
             (getattr(part, each, "") for each in raw)]  # fmt: skip
    assert all(text in told for text in held if text.strip() and text not in dated)
