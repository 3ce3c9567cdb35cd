"""What belongs to the growth ring alone: stages lit by what was kept lately, a guess where it sticks, nothing kept or counted."""

import re

import pytest

from kindward.practice.catalog import CARDS
from kindward.practice.guided import Sheet
from kindward.practices.growth_cycle import PRACTICE
from kindward.records import Entry, Line, Moment, Record
from kindward.records.daycard import DayCard
from kindward.records.plan import Plan
from kindward.records.value import Value
from kindward.vocabulary.growth import BY_NAME, STAGES, STUCK, stages_of
from kindward.wire.messages import Input, Mounted, Press, Read, Stamp
from support.practice_driver import PracticeDriver, told

TODAY = Mounted(stamp=Stamp("2026-11-26T21:00:00+01:00", "1f2e3d4c"))
LATELY = "2026-11-20T10:00:00+01:00"
DRIVER = PracticeDriver(PRACTICE)


def lit(sheet: Sheet) -> list[str]:
    """The stages of which the list says that the reader was there lately."""
    return re.findall(r">\d\. ([^<,]+), you were here lately<", DRIVER.live(sheet))


@pytest.mark.parametrize(
    ("record", "stages"),
    [
        (Moment("m", LATELY, practices=("settle", "setback")), ["Regulation", "Results"]),
        (Entry("e", LATELY, practice="noticing"), ["Regulation"]),
        (Line("l", LATELY, text="I am learning."), ["Mindset integration"]),
        (DayCard("d", LATELY, on="2026-11-20", slots={"side": "It is one form."}), ["Aligned action"]),
        (
            DayCard("d", LATELY, on="2026-11-20", slots={"lesson": "It was cold."}),
            ["Aligned action", "Compassionate review"],
        ),
        (Value("v", LATELY, text="honesty"), ["Aligned action"]),
        (Moment("m", LATELY, practices=("a-practice-of-a-later-release",)), []),
    ],
)
def test_what_was_kept_lately_lights_its_stages(record: Record, stages: list[str]) -> None:
    assert lit(DRIVER.after(TODAY, told(record))) == stages


@pytest.mark.parametrize(
    ("day", "is_lit"), [("2026-10-29", False), ("2026-10-30", True), ("2026-11-26", True), ("2026-11-27", False)]
)
def test_lately_is_four_weeks_that_end_today(day: str, is_lit: bool) -> None:
    sheet = DRIVER.after(TODAY, told(Moment("m", f"{day}T10:00:00+01:00", practices=("settle",))))
    assert lit(sheet) == (["Regulation"] if is_lit else [])


def test_entries_and_moments_of_every_practice_are_asked_for() -> None:
    _, effects = PRACTICE.update(DRIVER.after(), TODAY)
    reads = {effect.kind: effect for effect in effects if isinstance(effect, Read)}
    assert {Moment.kind, Entry.kind, DayCard.kind, Plan.kind, Value.kind, Line.kind} <= reads.keys()
    assert {reads[Moment.kind].holding, reads[Entry.kind].holding} == {""}


def test_nothing_is_kept_and_nothing_is_counted() -> None:
    sheet = DRIVER.after(
        TODAY, told(*(Moment(f"m{n}", LATELY, practices=("settle",)) for n in range(9))), Press("leave")
    )
    assert 'data-press="keep"' not in DRIVER.live(sheet)
    ring = re.sub(r"<[^>]+>", " ", DRIVER.live(DRIVER.after(TODAY, told(Moment("m", LATELY, practices=("settle",))))))
    assert not re.search(r"\b\d+ (of|times|stages|entries)\b", ring)


@pytest.mark.parametrize("name", BY_NAME)
def test_a_stage_says_what_it_asks_and_opens_a_practice_of_its_own(name: str) -> None:
    html = DRIVER.live(DRIVER.after(TODAY, Input("stage", name)))
    stage = BY_NAME[name]
    assert stage.asks in html
    assert f'href="../../practices/{stage.practices[0]}/"' in html


@pytest.mark.parametrize("saying", STUCK)
def test_a_saying_points_to_one_stage_and_the_close_leads_to_its_practice(saying: str) -> None:
    sheet = DRIVER.after(TODAY, Press("go", "Where you are stuck"), Input("sticks", saying))
    stage = BY_NAME[STUCK[saying]]
    assert f"<strong>{stage.name}</strong>" in DRIVER.live(sheet)
    assert "The guess can be wrong." in DRIVER.live(sheet)
    assert next(iter(PRACTICE.nexts(sheet))) == stage.practices[0]


def test_each_stage_has_a_saying_and_practices_that_there_are_and_no_practice_stands_twice() -> None:
    assert sorted(STUCK.values()) == sorted(BY_NAME)
    slugs = [slug for stage in STAGES for slug in stage.practices]
    assert len(set(slugs)) == len(slugs)
    assert set(slugs) <= CARDS.keys()
    assert {*CARDS} - {*slugs} <= {"growth-cycle", "more-help"}, "a practice belongs to no stage: vocabulary/growth.py"
    assert list(stages_of(frozenset({"review", "settle"}))) == ["Regulation", "Compassionate review"]
