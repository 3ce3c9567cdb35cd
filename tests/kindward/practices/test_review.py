"""What belongs to the review alone: it writes on the day's card, and what was left for today comes back."""

from kindward.practice.guided import Sheet
from kindward.practices.day import PRACTICE as DAY
from kindward.practices.review import PRACTICE
from kindward.records import Line, decode
from kindward.records.daycard import DayCard
from kindward.wire.messages import Input, Mounted, Press, Stamp
from support.practice_driver import PracticeDriver, saved, told

NIGHT = Stamp("2026-11-26T21:00:00+01:00", "2f2e3d4c")
LATER = Stamp("2026-11-26T22:00:00+01:00", "4f2e3d4c")
NEXT_DAY = Stamp("2026-11-27T08:00:00+01:00", "3f2e3d4c")
OPENED = Mounted(stamp=NIGHT)
TODAY = DayCard(
    "20261126T080000-a",
    "2026-11-26T08:00:00+01:00",
    on="2026-11-26",
    slots={"side": "It is one form.", "worked": "Slept on the break."},
    result="Two forms open.",
    practice="day",
)
YESTERDAY = DayCard(
    "20261125T210000-a", "2026-11-25T21:00:00+01:00", on="2026-11-25", slots={"tomorrow": "Find the envelope."}
)
DRIVER = PracticeDriver(PRACTICE)


def kept(sheet: Sheet, stamp: Stamp = LATER) -> DayCard:
    texts = saved(PRACTICE.update(sheet, Press("keep", stamp=stamp))[1])
    (text,) = (text for key, text in texts.items() if key.startswith("kindward:day:"))
    return decode(DayCard, text)


def test_it_goes_on_with_the_card_of_the_day_and_leaves_the_rest_of_it() -> None:
    sheet = DRIVER.after(OPENED, told(TODAY))
    assert sheet.text("worked") == "Slept on the break."
    card = kept(DRIVER.after(OPENED, told(TODAY), Input("lesson", "A stamp is not a form.", stamp=NIGHT)))
    assert card.id == TODAY.id
    assert card.slots == {**TODAY.slots, "lesson": "A stamp is not a form."}
    assert (card.result, card.practice) == (TODAY.result, "day")


def test_without_a_card_it_makes_one_that_the_day_goes_on_with() -> None:
    card = kept(DRIVER.after(OPENED, Input("tomorrow", "Buy a stamp.", stamp=NIGHT)))
    assert (card.on, card.slots) == ("2026-11-26", {"tomorrow": "Buy a stamp."})
    assert PracticeDriver(DAY).after(OPENED, told(card)).answers["tomorrow"] == "Buy a stamp."


def test_the_smallest_step_waits_for_the_next_day_here_and_on_the_day_card() -> None:
    card = kept(DRIVER.after(OPENED, Input("tomorrow", "Buy a stamp.", stamp=NIGHT)))
    morning = (Mounted(stamp=NEXT_DAY), told(card))
    assert "Your last card left this small step for now:" in DRIVER.live(DRIVER.after(*morning))
    assert "Buy a stamp." in DRIVER.live(DRIVER.after(*morning))
    day = PracticeDriver(DAY)
    assert day.offered(day.after(*morning, Press("go", "Next step")), "step")[0] == "Buy a stamp."


def test_what_judges_is_asked_about_in_what_worked_and_in_the_lesson() -> None:
    for step, name in (("What worked", "worked"), ("The lesson", "lesson")):
        sheet = DRIVER.after(OPENED, Press("go", step), Input(name, "I failed at the rail.", stamp=NIGHT))
        assert "what a camera would have seen" in DRIVER.live(sheet), name


def test_a_hard_word_in_the_lesson_leads_to_self_talk_first() -> None:
    assert next(iter(PRACTICE.nexts(DRIVER.after(OPENED, Input("lesson", "I always ruin it."))))) == "self-talk"
    assert [*PRACTICE.nexts(DRIVER.after(OPENED, Input("lesson", "I was cold by then.")))] == ["day", "letter"]


def test_the_readers_own_lines_are_offered_to_end_on() -> None:
    line = Line("l", "2026-11-20T10:00:00+01:00", text="I am allowed to be slow at this.")
    sheet = DRIVER.after(OPENED, told(line), Press("go", "A kind thought"))
    assert DRIVER.offered(sheet, "kind")[0] == line.text


def test_four_steps_of_fifteen_seconds_are_a_minute() -> None:
    assert len(PRACTICE.steps) * PRACTICE.pace == 60 * PRACTICE.card.minutes


def test_what_was_left_is_shown_only_until_a_day_has_its_own_card_before_it() -> None:
    newer = DayCard("20261126T070000-a", "2026-11-26T07:00:00+01:00", on="2026-11-26", slots={"tomorrow": ""})
    sheet = DRIVER.after(Mounted(stamp=NEXT_DAY), told(YESTERDAY, newer))
    assert "Find the envelope." not in DRIVER.live(sheet)
