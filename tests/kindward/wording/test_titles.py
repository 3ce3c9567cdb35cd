"""Every type has words by which a reader knows a record again, and none of them is a raw name or a stamp."""

import re

import pytest
from hypothesis import given

from kindward.records import Entry, Felt, Line, Moment, Record
from kindward.records.daycard import DayCard
from kindward.records.forgiveness import Forgiveness
from kindward.records.kinds import KINDS
from kindward.records.person import Person
from kindward.records.plan import FiveDays, Plan
from kindward.records.value import Value
from kindward.wording.labels import TITLES
from kindward.wording.titles import MOST, heading, short, source, title
from support.records import records

AT = "2026-11-23T08:00:00+01:00"


@pytest.mark.parametrize(
    ("record", "said"),
    [
        (Moment("m", AT, situation="I read out\n the wrong page."), "I read out the wrong page."),
        (Moment("m", AT, feelings=(Felt("sad"), Felt("tired", 4))), "sad and tired"),
        (Moment("m", AT, response_kinds=("hid it", "took a break")), "hid it and took a break"),
        (Moment("m", AT), "A pause without words"),
        (Line("l", AT, text="Slowly is a speed."), "Slowly is a speed."),
        (Value("v", AT, text="Honesty"), "Honesty"),
        (Person("p", AT, name="Oma"), "Oma"),
        (Person("p", AT), "Without words"),
        (DayCard("d", AT, on="2026-11-23"), "Your day, Monday, November 23"),
        (DayCard("d", AT, on="someday"), "Your day"),
        (FiveDays("f", AT, area="work", belief="I can ask"), "Five days: I can ask"),
        (FiveDays("f", AT, area="work"), "Five days: work"),
        (FiveDays("f", AT), "Five days"),
        (Forgiveness("f", AT, owned="I shouted.", statement="I own that."), "I own that."),
        (Forgiveness("f", AT, impact="She went quiet."), "She went quiet."),
        (Entry("e", AT, answers={"how": "7", "impact": "It shook me."}), "It shook me."),
        (Entry("e", AT), "Without words"),
    ],
)
def test_a_record_is_known_again(record: Record, said: str) -> None:
    assert title(record) == said


@pytest.mark.parametrize(
    ("cue", "action", "said"),
    [
        ("I miss a date", "I call the same day.", "If I miss a date, then I call the same day."),
        ("If my boss frowns.", "Then I breathe out", "If my boss frowns, then I breathe out"),
        ("My boss frowns,", "Ask what she saw", "If my boss frowns, then ask what she saw"),
        ("Mia is late", "Ana and I start", "If Mia is late, then Ana and I start"),
        ("It’s loud", "", "If it’s loud …"),
        ("after I lock the shop", "Walk home", "After I lock the shop, walk home"),
        ("When I get up", "Mia calls me", "When I get up, Mia calls me"),
        ("after I lock the shop", "", "After I lock the shop …"),
        ("Every Friday", "Then I call", "Every Friday, I call"),
        ("", "I call", "I call"),
        ("if", "then", "If if, then then"),
    ],
)
def test_a_plan_is_a_sentence(cue: str, action: str, said: str) -> None:
    assert title(Plan("p", AT, trigger="a call", cue=cue, action=action)) == said


def test_a_plan_without_its_sentence_is_known_by_what_it_is_for() -> None:
    assert title(Plan("p", AT, trigger="a call")) == "a call"


@given(records)
def test_a_title_has_words_on_one_line_and_no_stamp(record: Record) -> None:
    said = title(record)
    assert said.strip()
    assert len(said) <= MOST
    if isinstance(record, DayCard):
        assert not re.search(r"\d{4}-\d\d", said)


def test_a_long_title_is_cut_at_a_word() -> None:
    assert short("word " * 30) == "word " * 14 + "word…"
    assert len(short("x" * 200)) <= MOST + 1


def test_a_day_is_called_by_its_day_on_paper_too() -> None:
    assert heading(DayCard("d", AT, on="2026-11-23")) == "Your day, Monday, November 23"
    assert heading(DayCard("d", AT, on="2026-11-23", practice="setback")).endswith("23, from Look at a setback")


@pytest.mark.parametrize("cls", [cls for cls in KINDS.values() if cls in TITLES and cls not in (Moment, DayCard)])
def test_a_record_says_where_it_came_from_or_what_it_is(cls: type[Record]) -> None:
    assert source(cls("x", AT)) == heading(cls("x", AT)) == TITLES[cls]
    kept = cls("x", AT, practice="setback")  # type: ignore[call-arg]
    assert heading(kept) == f"{TITLES[cls]}, from Look at a setback"
    assert source(kept) == ("Look at a setback" if cls is Entry else heading(kept))
    other = cls("x", AT, practice="not-in-this-release")  # type: ignore[call-arg]
    assert source(other) == ("Not in this release" if cls is Entry else TITLES[cls])
    assert heading(other) == TITLES[cls]
