"""What belongs to feedback-loop alone: what the reader has to turn to, the steps out of it, and nobody's share in a harm."""

import re
from html import unescape
from typing import Any

import pytest

from kindward.language import find_dangers, find_hits
from kindward.practice.base import Example, Place
from kindward.practice.guided import Sheet
from kindward.practices.day import PRACTICE as DAY
from kindward.practices.feedback_loop import PRACTICE
from kindward.practices.setback import PRACTICE as SETBACK
from kindward.records import Entry, Line, Moment, Record, decode, encode
from kindward.records.person import Person
from kindward.vocabulary.resources import ASK, FIRST_STEPS, GROW, STEPS, WELL
from kindward.vocabulary.triggers import HARMED
from kindward.wire.messages import Batch, Input, Message, Mounted, Press, Records, Stamp
from kindward.wire.names import record_key

NOW = Stamp("2026-11-27T13:40:00+01:00", "1f2e3d4c")
MIA = Person(
    "20261120T120000-a", "2026-11-20T12:00:00+01:00", name="Mia", gives="listening; a straight answer", sort="real"
)
OWN = "Mia, for listening, a straight answer"
NOBODY_ASKS = "If somebody harmed you, that is not your fault, and nothing here asks what you did."
HURT = "My partner hits me when dinner is late."


def after(*messages: Message, practice: Any = PRACTICE) -> Sheet:
    sheet: Sheet = practice.after(Example("", (Mounted(stamp=NOW), *messages)), Place("here"))
    return sheet


def told(*records: Record) -> Records:
    return Records(records[0].kind, tuple((record_key(each.kind, each.id), encode(each)) for each in records))


def live(sheet: Sheet, practice: Any = PRACTICE) -> str:
    return unescape("".join(str(part.draw()) for part in practice.view(sheet) if part.live))


def offered(sheet: Sheet, field: str, practice: Any = PRACTICE) -> list[str]:
    return re.findall(rf'data-press="fill:{field}" value="([^"]*)"', live(sheet, practice))


def moment(day: int, **more: Any) -> Moment:
    at = f"202611{day:02}T120000-a"
    return Moment(at, f"2026-11-{day:02}T12:00:00+01:00", practices=("feedback-loop",), **more)


def entry(day: int, **answers: str) -> Entry:
    at = f"202611{day:02}T120000-a-feedback-loop"
    return Entry(at, f"2026-11-{day:02}T12:00:00+01:00", practice="feedback-loop", answers=answers)


@pytest.mark.parametrize("words", [*WELL, *STEPS, *STEPS.values()])
def test_what_is_offered_is_quiet_and_no_verdict(words: str) -> None:
    assert not find_dangers(words)
    assert not find_hits(words)


# --- what was done well ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("words", "is_asked"), [("I did a great job of it", True), ("I called him at four", False)])
def test_praise_is_asked_what_was_done(words: str, is_asked: bool) -> None:
    assert ("Some of these words judge" in live(after(Input("well.own", words), Press("go", "Done well")))) is is_asked


def test_who_comes_a_fifth_time_reads_what_they_noted_before_the_newest_first_and_none_twice() -> None:
    before = (
        entry(1, **{"well.own": "Waited"}),
        entry(2, well=WELL[0]),
        entry(3, well=WELL[0]),
        entry(4, **{"well.own": "Asked"}),
    )
    page = live(after(told(*before), Press("go", "Done well")))
    assert re.findall(r'<li translate="no">([^<]+)</li>', page) == ["Asked", WELL[0], "Waited"]
    assert "What you have noted here before:" not in live(after(Press("go", "Done well")))


def test_words_of_danger_are_not_shown_again() -> None:
    page = live(after(told(entry(1, **{"well.own": "I want to die"})), Press("go", "Done well")))
    assert "I want to die" not in page


# --- what to grow ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "said"),
    [("I will never be late again", "rule"), ("Be better at mail", "unseen"), ("Ask before I say yes", ""), ("", "")],
)
def test_what_could_not_be_tried_is_said_and_only_that(words: str, said: str) -> None:
    page = live(after(Press("go", "To grow"), Input("grow", words)))
    assert [name for name, sentence in GROW.items() if sentence in page] == ([said] if said else [])


def test_what_was_to_grow_the_last_time_comes_back_with_a_place_for_what_came_of_it() -> None:
    page = live(after(told(entry(1, grow="Ask first"), entry(2, grow="Read it twice")), Press("go", "To grow")))
    assert "Read it twice" in page
    assert "Ask first" not in page
    assert 'name="since"' in page
    assert 'name="since"' not in live(after(Press("go", "To grow")))


# --- harm --------------------------------------------------------------------------------------------------------------


def test_whoever_names_harm_is_asked_for_no_share_and_led_to_people() -> None:
    page = live(after(Input("triggers", (HARMED,)), Press("go", "To grow")))
    assert NOBODY_ASKS in page
    assert "#somebody-hurts-you" in page
    assert 'name="grow"' not in page


def test_whoever_tells_of_somebody_who_hurts_them_is_asked_for_none_also_after_people_to_call_came() -> None:
    page = live(after(Input("situation", HURT), Press("go", "To grow")))
    assert "nothing here will ask for your part in it" in page
    assert 'name="grow"' not in page
    page = live(after(Input("situation", HURT), Press("go-on"), Press("go", "To grow")))
    assert NOBODY_ASKS in page
    assert 'name="grow"' not in page


def test_others_are_asked_what_they_would_like_to_grow() -> None:
    page = live(after(Input("triggers", ("criticism",)), Press("go", "To grow")))
    assert NOBODY_ASKS not in page
    assert 'name="grow"' in page


def test_no_step_is_made_of_a_share_and_what_was_written_stays_in_view() -> None:
    sheet = after(Input("grow", "Ask first"), Input("triggers", (HARMED,)), Press("go", "Next step"))
    assert offered(sheet, "step") == []
    sheet = after(Input("grow", "I will never ask"), Input("triggers", (HARMED,)), Press("go", "To grow"))
    assert ">I will never ask</textarea>" in live(sheet)
    assert GROW["rule"] not in live(sheet)


def test_the_field_in_which_harm_is_told_is_not_taken_away() -> None:
    page = live(after(Press("go", "What it asked"), Input("asked", HURT), practice=SETBACK), SETBACK)
    assert 'name="asked"' in page
    assert 'name="lesson"' not in page


def test_whoever_was_harmed_is_led_to_company_and_to_no_task() -> None:
    nexts = PRACTICE.nexts(after(Input("triggers", (HARMED,)), Input("step", "Call Mia")))
    assert [*nexts] == ["settle", "allies"]


@pytest.mark.parametrize(
    ("step", "fields"), [("What came of it", ("response",)), ("What it asked", ("asked", "lesson"))]
)
def test_a_setback_asks_whoever_was_harmed_for_no_share_either(step: str, fields: tuple[str, ...]) -> None:
    page = live(after(Input("triggers", (HARMED,)), Press("go", step), practice=SETBACK), SETBACK)
    assert NOBODY_ASKS in page
    assert not any(f'name="{field}"' in page for field in fields)
    page = live(after(Press("go", step), practice=SETBACK), SETBACK)
    assert NOBODY_ASKS not in page
    assert all(f'name="{field}"' in page for field in fields)


# --- what to turn to, and steps out of it --------------------------------------------------------------------------------


def test_people_lines_and_deeds_that_helped_are_offered_in_turn() -> None:
    line = Line("20261120T120000-b", "2026-11-20T12:00:00+01:00", text="I can ask.")
    helped, not_helped = (
        moment(1, next_step="Walked to the river", after="lighter"),
        moment(2, next_step="Wrote a list", after="same"),
    )
    sheet = after(told(MIA), told(line), told(helped, not_helped), Press("go", "Turn to"))
    assert offered(sheet, "resource.own") == [OWN, "“I can ask.”", "Walked to the river"]


def test_a_name_alone_will_do_and_nobody_without_one_is_offered() -> None:
    people = (
        Person("20261120T120000-a", "2026-11-20", name="Bo"),
        Person("20261120T120000-b", "2026-11-20", gives="listening"),
    )
    assert offered(after(told(*people), Press("go", "Turn to")), "resource.own") == ["Bo"]


@pytest.mark.parametrize(
    ("sort", "said"),
    [("real", ASK), ("", ASK), ("remembered", FIRST_STEPS["remembered"]), ("animal", FIRST_STEPS["animal"])],
)
def test_a_step_toward_somebody_goes_by_what_they_are(sort: str, said: str) -> None:
    ally = Person("20261120T120000-a", "2026-11-20", name="Bo", sort=sort)
    sheet = after(told(ally), Input("resource.own", "Bo"), Press("go", "Next step"))
    assert offered(sheet, "step") == [said.format("Bo")]


@pytest.mark.parametrize("resource", STEPS)
def test_each_thing_to_turn_to_has_its_step(resource: str) -> None:
    assert offered(after(Input("resource", resource), Press("go", "Next step")), "step") == [STEPS[resource]]


def test_a_line_is_read_before_it_and_what_helped_is_done_again() -> None:
    go = Press("go", "Next step")
    assert offered(after(Input("resource.own", "“I can ask.”"), go), "step") == ["Read “I can ask.” right before it"]
    helped = told(moment(1, next_step="Walked to the river", after="lighter"))
    assert offered(after(helped, Input("resource.own", "Walked to the river"), go), "step") == ["Walked to the river"]
    assert offered(after(Input("resource.own", "the red folder"), go), "step") == []


def test_what_is_to_grow_becomes_a_plan_for_the_next_time() -> None:
    sheet = after(Input("triggers", ("criticism", "a no")), Input("grow", "Ask first"), Press("go", "Next step"))
    assert offered(sheet, "step") == ["Next time there is criticism: Ask first", "Ask first"]
    assert offered(after(Input("grow", "Be better"), Press("go", "Next step")), "step") == []


def test_a_setback_offers_the_same_people_and_steps() -> None:
    sheet = after(told(MIA), Press("go", "What helps"), practice=SETBACK)
    assert offered(sheet, "resource.own", SETBACK) == [OWN]
    sheet = after(told(MIA), Input("resource.own", OWN), Press("go", "One step"), practice=SETBACK)
    assert offered(sheet, "step", SETBACK)[-1] == "Ask Mia one question about it"


def test_the_step_is_kept_in_the_moment_and_offered_for_the_day() -> None:
    sheet = after(Input("triggers", ("criticism",)), Input("step", "Ask Mia on Monday"))
    (batch,) = (each for each in PRACTICE.update(sheet, Press("keep", stamp=NOW))[1] if isinstance(each, Batch))
    (kept,) = (decode(Moment, text) for key, text in batch.saves if ":moment:" in key)
    assert (kept.triggers, kept.next_step) == (("criticism",), "Ask Mia on Monday")
    assert next(iter(PRACTICE.nexts(sheet))) == "day"
    day = DAY.after(Example("", (Mounted(stamp=NOW, carry=encode(kept)), Press("go", "Next step"))), Place("here"))
    assert offered(day, "step", DAY) == ["Ask Mia on Monday"]


def test_without_a_step_the_day_is_not_offered() -> None:
    assert [*PRACTICE.nexts(after())] == ["letter", "allies"]
