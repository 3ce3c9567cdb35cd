"""What belongs to the five days alone: which day it is on whatever date, the belief, the half, what is kept of each day, plans beside plans."""

import re
from dataclasses import replace
from typing import Any

import pytest

from kindward.language import find_dangers
from kindward.practice.guided.handing import HandingSheet
from kindward.practices.five_days import PRACTICE
from kindward.records import Line, decode
from kindward.records.daycard import DayCard
from kindward.records.person import Person
from kindward.records.plan import Day, FiveDays, Plan
from kindward.vocabulary import five_days as words
from kindward.wire.messages import BATCH, Input, Message, Mounted, Press, Stamp, Stored
from kindward.wire.whole_storage import Download, Print
from support.calendar_files import the_event
from support.practice_driver import PracticeDriver, batch_in, told

NOW = Stamp("2026-11-27T21:40:00+01:00", "1f2e3d4c")
LATER = Stamp("2026-12-09T08:00:00+01:00", "22222222")
DRIVER = PracticeDriver(PRACTICE, NOW)
after, live, offered = DRIVER.after, DRIVER.live, DRIVER.offered
ONE = Day("2026-11-20T08:00:00+01:00", "Ask one question", "I may be slow at this", "I asked, and my voice shook.")
TWO = Day("2026-11-25T08:00:00+01:00", "Ask the second question")
PLAN = FiveDays("f", ONE.on, area="the Tuesday meeting", belief="I can learn to ask", days=(ONE, TWO), believed_first=4)


def at(step: str) -> Press:
    return Press("go", step, stamp=NOW)


def whole(days: int, **more: Any) -> FiveDays:
    """A plan of which so many days are over."""
    return FiveDays("f", ONE.on, area="work", belief="I can learn to ask", days=(ONE,) * days, **more)


def kept(sheet: HandingSheet, stamp: Stamp = NOW) -> FiveDays:
    """The plan as it is kept."""
    batch = batch_in(PRACTICE.update(sheet, Press("keep", stamp=stamp))[1])
    (text,) = (text for key, text in batch.saves if key.startswith("kindward:five-days:"))
    return decode(FiveDays, text)


def kept_on(stamp: Stamp, *messages: Message, plan: FiveDays | None = None) -> FiveDays:
    """The plan after somebody opened the page at `stamp`, did this, and kept it."""
    before = (Mounted(stamp=stamp), *((told(plan),) if plan else ()))
    return kept(PracticeDriver(PRACTICE).after(*before, *messages), stamp)


def number(sheet: HandingSheet) -> str:
    """The day that the page says it is."""
    found = re.search(r"This is day <strong>(\w+)</strong>", live(sheet))
    return found[1] if found else ""


# --- which day -------------------------------------------------------------------------------------------------------


def test_nobody_is_told_of_days_before_there_is_a_plan() -> None:
    page = live(after())
    assert number(after()) == ""
    assert "Another plan" not in page
    assert "put this plan away" not in page.lower()


@pytest.mark.parametrize(
    ("date", "day"),
    [("2026-11-25", "two"), ("2026-11-26", "three"), ("2026-12-24", "three"), ("2031-01-01", "three")],
)
def test_on_the_same_date_it_goes_on_with_that_day_and_on_any_later_one_with_the_next(date: str, day: str) -> None:
    sheet = PracticeDriver(PRACTICE, Stamp(f"{date}T09:00:00+01:00")).after(told(PLAN))
    assert number(sheet) == day


@pytest.mark.parametrize(("days", "day"), [(0, "one"), (1, "two"), (4, "five"), (5, "five")])
def test_there_are_five_and_the_fifth_stays(days: int, day: str) -> None:
    assert number(after(told(whole(days)))) == day


def test_days_that_are_kept_empty_are_still_ahead() -> None:
    plan = FiveDays("f", ONE.on, belief="I can ask", days=(ONE, Day(), Day()))
    assert number(after(told(plan))) == "two"


def test_no_page_says_that_a_day_was_missed_or_how_many_went_by() -> None:
    sheet = PracticeDriver(PRACTICE, Stamp("2027-03-01T09:00:00+01:00")).after(told(PLAN))
    pages = [live(PRACTICE.update(sheet, at(step.name))[0]) for step in PRACTICE.steps]
    shown = re.sub(r"<[^>]+>", " ", " ".join(pages)).lower()
    assert not re.search(
        r"miss|late\b|ago|streak|since|days? (?:went|gone|passed)|in a row(?<!have to be in a row)", shown
    )


# --- what is kept of a day -------------------------------------------------------------------------------------------


def test_the_first_day_is_a_plan_with_one_day() -> None:
    plan = kept_on(
        NOW,
        Input("area", "the meeting"),
        Input("belief", words.BELIEFS[0]),
        Input("belief.believed", "4"),
        Input("_noticed", words.NOTICED[:1]),
        Input("line", words.LINES[0]),
        Input("_whole", "Ask everything"),
        Input("action", "Ask one thing"),
    )
    assert (plan.area, plan.belief, plan.believed_first, plan.believed_last) == (
        "the meeting",
        words.BELIEFS[0],
        4,
        None,
    )
    assert plan.days == (Day(NOW.now, "Ask one thing", words.LINES[0]),)
    assert (plan.done, plan.practice) == (False, "five-days")


def test_in_the_evening_it_goes_on_with_the_same_day() -> None:
    day = Day("2026-11-27T08:00:00+01:00", "Ask one thing", "I may try")
    morning = FiveDays("f", day.on, belief="I can ask", days=(day,), believed_first=4)
    sheet = after(told(morning), at("Look back"))
    assert "Ask one thing" in live(sheet)
    assert (sheet.text("belief.believed"), sheet.text("before")) == ("4", "")
    plan = kept_on(NOW, Input("review", "I did."), plan=morning)
    assert plan.days == (Day(day.on, "Ask one thing", "I may try", "I did."),)
    assert plan.believed_first == 4


def test_in_the_evening_of_a_later_day_the_day_before_it_is_asked_about_as_well() -> None:
    days = (ONE, Day("2026-11-27T08:00:00+01:00", "Ask Ben"))
    sheet = after(told(FiveDays("f", ONE.on, belief="I can ask", days=days)))
    assert (number(sheet), sheet.text("action"), sheet.text("before")) == ("two", "Ask Ben", ONE.review)


def test_a_day_of_which_only_the_look_back_is_written_is_on_its_date() -> None:
    assert kept_on(NOW, Input("review", "It was loud.")).days == (Day(NOW.now, "", "", "It was loud."),)


def test_the_next_day_begins_clean_and_leaves_the_others_as_they_are() -> None:
    sheet = after(told(PLAN))
    assert (sheet.text("area"), sheet.text("belief.own")) == ("the Tuesday meeting", "I can learn to ask")
    assert not any(sheet.text(name) for name in ("action", "review", "line", "line.own", "belief.believed"))
    plan = kept_on(LATER, Input("action", "Say hello"), plan=PLAN)
    assert plan.days == (ONE, TWO, Day(LATER.now, "Say hello"))


def test_what_came_of_the_last_act_is_asked_and_goes_to_its_day() -> None:
    sheet = after(told(PLAN))
    assert ">Ask the second question</blockquote>" in live(sheet)
    plan = kept_on(LATER, Input("before", "I asked it on Friday."), plan=PLAN)
    assert plan.days == (ONE, Day(TWO.on, TWO.action, "", "I asked it on Friday."))


def test_an_act_that_is_still_ahead_can_be_todays() -> None:
    sheet, effects = PRACTICE.update(after(told(PLAN)), Press("five-stay", stamp=NOW))
    assert number(sheet) == "two"
    assert sheet.text("action") == TWO.action
    assert "Day two." in str(effects)
    assert kept(sheet).days == (ONE, Day(NOW.now, TWO.action))


def test_words_for_the_next_day_stay_in_the_boxes_when_the_last_one_is_taken_again() -> None:
    sheet = after(told(PLAN), Input("action", "Ask Ben"), Input("before", "Not yet."), Press("five-stay", stamp=NOW))
    assert (sheet.text("action"), sheet.text("review")) == ("Ask Ben", "Not yet.")


def test_a_day_that_was_begun_today_is_not_offered_again() -> None:
    begun = FiveDays("f", ONE.on, belief="I can ask", days=(ONE, Day(NOW.now, "Ask Ben")))
    assert 'data-press="five-stay"' not in live(after(told(begun)))
    assert 'data-press="five-stay"' in live(after(told(PLAN)))


def test_two_days_on_one_date_are_two_days() -> None:
    sheet = after(
        told(PLAN),
        Input("action", "Say hello"),
        Input("line", words.LINES[1]),
        Input("review", "They said hello."),
        at("Look back"),
    )
    assert "Start day four right away" in live(sheet)
    sheet, _ = PRACTICE.update(sheet, Press("five-next", stamp=NOW))
    assert number(PRACTICE.update(sheet, at("Area"))[0]) == "four"
    assert (sheet.text("action"), sheet.text("line"), sheet.text("before")) == ("", "", "They said hello.")
    plan = kept(PRACTICE.update(sheet, Input("action", "Say my name"))[0])
    third = Day(NOW.now, "Say hello", words.LINES[1], "They said hello.")
    assert plan.days == (ONE, TWO, third, Day(NOW.now, "Say my name"))


def test_three_days_on_one_date_keep_what_is_theirs() -> None:
    sheet = after(Input("action", "a"), Input("review", "one"))
    for act, came in (("b", "two"), ("c", "three")):
        sheet, _ = PRACTICE.update(sheet, Press("five-next", stamp=NOW))
        for field, text in (("action", act), ("review", came)):
            sheet, _ = PRACTICE.update(sheet, Input(field, text))
    assert [(day.action, day.review) for day in kept(sheet).days] == [("a", "one"), ("b", "two"), ("c", "three")]


def test_the_number_of_the_first_day_goes_along_to_the_second_on_one_date() -> None:
    first = after(Input("belief.own", "I can ask"), Input("belief.believed", "4"), Input("action", "a"))
    sheet, _ = PRACTICE.update(first, Press("five-next", stamp=NOW))
    assert kept(PRACTICE.update(sheet, Input("belief.believed", "9"))[0]).believed_first == 4


@pytest.mark.parametrize(("days", "first", "last"), [(0, 7, None), (1, 2, None), (4, 2, 7)])
def test_how_far_it_is_believed_counts_on_the_first_and_the_fifth_day(days: int, first: int, last: int | None) -> None:
    before = whole(days, believed_first=2 if days else None)
    plan = kept_on(LATER, Input("belief.believed", "7"), plan=before)
    assert (plan.believed_first, plan.believed_last) == (first, last)


def test_kept_and_kept_again_changes_nothing_else() -> None:
    sheet = after(told(PLAN), Input("action", "Say hello"))
    sheet, _ = PRACTICE.update(sheet, Press("keep", stamp=NOW))
    sheet, _ = PRACTICE.update(sheet, Stored(BATCH, True))
    plan = kept(PRACTICE.update(sheet, Input("review", "They said hello."))[0], LATER)
    assert plan.days == (ONE, TWO, Day(NOW.now, "Say hello", "", "They said hello."))


def test_what_another_tab_kept_in_the_meantime_stays() -> None:
    third = Day("2026-11-27T07:00:00+01:00", "Say my name", "I may try")
    newer = replace(PLAN, days=(ONE, TWO, third))
    sheet = after(told(PLAN), Input("area", "all meetings"), told(newer))
    assert kept(sheet).days == (ONE, TWO, third)
    assert kept(sheet).area == "all meetings"


def test_an_emptied_review_is_gone() -> None:
    plan = kept_on(LATER, Input("before", ""), plan=whole(2))
    assert plan.days[1].review == ""
    assert plan.days[0] == ONE


def test_the_line_of_each_day_joins_the_kind_lines() -> None:
    sheet = after(told(PLAN), Input("line.own", "I may be new here"), Input("line.believed", "7"))
    batch = batch_in(PRACTICE.update(sheet, Press("keep", stamp=NOW))[1])
    (line,) = (decode(Line, text) for key, text in batch.saves if key.startswith("kindward:line:"))
    assert (line.id, line.text, line.believability) == ("f-3", "I may be new here", 7)


def test_the_belief_is_filed_among_no_kind_lines() -> None:
    batch = batch_in(PRACTICE.update(after(Input("belief.own", "I can ask")), Press("keep", stamp=NOW))[1])
    assert [key.split(":")[1] for key, _ in batch.saves] == ["five-days"]


# --- plans beside plans ----------------------------------------------------------------------------------------------


def test_a_plan_is_put_away_and_comes_no_more_until_it_is_taken_up() -> None:
    assert not re.search(r'name="done"[^>]* checked', live(after(told(PLAN))))
    assert re.search(r'name="done"[^>]* checked', live(after(told(PLAN), Input("done", ("yes",)))))
    plan = kept_on(LATER, Input("done", ("yes",)), plan=PLAN)
    assert plan.done
    sheet = after(told(plan))
    assert number(sheet) == ""
    assert "Pick up again: <" in live(sheet)
    assert 'data-press="five-open" value="f"' in live(sheet)
    sheet, _ = PRACTICE.update(sheet, Press("five-open", "f", stamp=NOW))
    assert number(sheet) == "three"
    assert not kept(sheet).done


def test_another_can_be_begun_beside_it_and_the_first_stays_open() -> None:
    sheet, _ = PRACTICE.update(after(told(PLAN)), Press("five-new", stamp=NOW))
    assert (number(sheet), sheet.text("area"), sheet.gone) == ("", "", None)
    assert "Go on with <" in live(sheet)
    plan = kept(PRACTICE.update(sheet, Input("area", "cooking"))[0])
    assert (plan.id, plan.area, plan.belief, plan.days) == (NOW.id, "cooking", "", ())


def test_what_was_written_before_another_is_begun_can_come_back() -> None:
    sheet = after(told(PLAN), Input("action", "Say hello"))
    turned, _ = PRACTICE.update(sheet, Press("five-new", stamp=NOW))
    back, _ = PRACTICE.update(turned, Press("bring-back", stamp=NOW))
    assert back.text("action") == "Say hello"


def test_a_new_plan_that_was_kept_is_the_one_that_goes_on() -> None:
    sheet, _ = PRACTICE.update(after(told(PLAN)), Press("five-new", stamp=NOW))
    sheet, _ = PRACTICE.update(PRACTICE.update(sheet, Input("action", "An onion"))[0], Press("keep", stamp=NOW))
    sheet, _ = PRACTICE.update(sheet, Stored(BATCH, True))
    assert number(sheet) == "one"
    assert kept(PRACTICE.update(sheet, Input("area", "cooking"))[0], LATER).id == NOW.id


def test_a_plan_with_words_of_danger_is_not_shown_again() -> None:
    plan = FiveDays("x", ONE.on, belief="I will kill myself", done=True)
    assert "kill" not in live(after(told(plan)))


def test_a_plan_without_a_belief_goes_by_its_area() -> None:
    page = live(after(told(FiveDays("x", ONE.on, area="cooking", done=True))))
    assert "“cooking”" in page


def test_all_five_are_there_once_the_fifth_was_looked_back_on() -> None:
    assert "All five days are done." in live(after(told(whole(5))))
    assert "All five days are done." not in live(after(told(whole(4))))


# --- the belief ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("belief", "said"),
    [
        ("I have never been good at this", words.BACKWARD),
        ("I was always shy", words.BACKWARD),
        ("I used to sing", words.BACKWARD),
        ("I couldn't ask last time", words.BACKWARD),
        ("They will like me", words.OTHERS),
        ("My boss will see it", words.OTHERS),
        ("I will always speak up", words.ABSOLUTE),
        ("I can do it perfectly", words.ABSOLUTE),
        ("I never give in", words.ABSOLUTE),
        ("I can learn to ask", None),
        ("I could ask once", None),
        ("I can be heard, and not always at once", None),
        ("My voice can get steadier", None),
        ("", None),
    ],
)
def test_a_belief_that_looks_back_is_up_to_others_or_leaves_no_room_is_asked_about(
    belief: str, said: tuple[str, str] | None
) -> None:
    sheet = after(Input("belief.own", belief), at("Belief"))
    questions = [each for each in (words.BACKWARD, words.OTHERS, words.ABSOLUTE) if each[1] in live(sheet)]
    assert questions == ([said] if said else [])
    assert sheet.text("belief.own") == belief, "nothing is corrected"


def test_below_six_softer_words_are_offered() -> None:
    sheet = after(Input("belief.own", "I can ask"), Input("belief.believed", "5"), at("Belief"))
    assert offered(sheet, "belief.own")[0] == "I am willing to consider that I can ask"
    assert offered(PRACTICE.update(sheet, Input("belief.believed", "6"))[0], "belief.own") == []


def test_kind_lines_of_the_readers_are_no_beliefs() -> None:
    sheet = after(told(Line("l", "c", text="It was worth trying")))
    assert "worth trying" not in live(PRACTICE.update(sheet, at("Belief"))[0])
    assert "worth trying" in live(PRACTICE.update(sheet, at("Kind line"))[0])


# --- half of an act --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("wanted", "halves"),
    [
        ("Run 20 minutes.", ["Run 10 minutes", "Only the beginning of it: Run 20 minutes"]),
        ("Ask two questions", ["Ask one question", "Only the beginning of it: Ask two questions"]),
        ("Write seven lines", ["Write three lines", "Only the beginning of it: Write seven lines"]),
        ("Call at 10 tomorrow", ["Only the beginning of it: Call at 10 tomorrow"]),
        ("Get up by six", ["Only the beginning of it: Get up by six"]),
        ("Be there at the 10 o'clock meeting", ["Only the beginning of it: Be there at the 10 o'clock meeting"]),
        ("Ask one question", ["Only the beginning of it: Ask one question"]),
        ("", []),
    ],
)
def test_half_of_it_is_offered(wanted: str, halves: list[str]) -> None:
    assert offered(after(Input("_whole", wanted), at("Act")), "action") == halves


@pytest.mark.parametrize(
    ("act", "is_asked"),
    [("Sing the song", True), ("sing the song!", True), ("Sing the last line", False), ("", False)],
)
def test_an_act_that_is_still_the_whole_is_asked_about(act: str, *, is_asked: bool) -> None:
    page = live(after(Input("_whole", "Sing the song."), Input("action", act), at("Act")))
    assert (words.AS_LARGE in page) is is_asked


def test_own_days_plans_and_five_days_are_offered_for_the_act() -> None:
    page = after(
        told(Plan("p", "c", action="Breathe out")),
        told(DayCard("d", "c", on="2026-11-26", slots={"tomorrow": "Stamp"})),
    )
    assert offered(PRACTICE.update(page, at("Act"))[0], "_whole") == ["Stamp", "Breathe out"]


def test_allies_speak_in_the_pause() -> None:
    sheet = after(told(Person("p", "c", name="Ida", line="Eat first")), at("Kind line"))
    assert offered(sheet, "line.own") == ["Eat first"]


# --- the fifth day ---------------------------------------------------------------------------------------------------


def test_on_the_fifth_day_first_and_last_words_stand_side_by_side() -> None:
    sheet = after(
        told(whole(4, believed_first=4)),
        Input("action", "Ask twice"),
        Input("review", "Both of them."),
        Input("belief.believed", "6"),
        at("Look back"),
    )
    first, _, last = live(sheet).partition("Day five")
    assert all(each in first for each in (ONE.action, ONE.line, ONE.review, "4 of 10"))
    assert all(each in last for each in ("Ask twice", "Both of them.", "6 of 10"))


def test_before_the_fifth_day_nothing_is_compared() -> None:
    assert "The first day next to" not in live(after(told(whole(3)), at("Look back")))
    assert "The first day next to" in live(after(told(whole(5)), at("Look back")))


# --- a file, and paper -----------------------------------------------------------------------------------------------


def file(*messages: Message, plan: FiveDays | None = None) -> Download | None:
    sheet = after(*((told(plan),) if plan else ()), *messages)
    effects = PRACTICE.update(sheet, Press("calendar", stamp=NOW))[1]
    return next((each for each in effects if isinstance(each, Download)), None)


def test_the_file_has_five_days_and_says_nothing_to_a_stranger() -> None:
    made = file(
        Input("_from", "2026-12-05"),
        Input("area", "singing"),
        Input("belief.own", "I can be heard"),
        Input("_at", "08:10"),
    )
    assert made
    event = the_event(made.text)
    assert event["SUMMARY"].text == "Five minutes"
    assert event["RRULE"].value == "FREQ=DAILY;COUNT=5"
    assert event["DTSTART"].value == "20261205T081000"
    assert not re.search(
        "sing|heard|belief|kind", made.text.replace("Kindward", "").replace("kindward", "") + made.name
    )


@pytest.mark.parametrize(
    ("every", "first", "rule"),
    [
        ("every day", "20261205", "FREQ=DAILY;COUNT=5"),
        ("every other day", "20261205", "FREQ=DAILY;INTERVAL=2;COUNT=5"),
        ("every second day", "20261205", "FREQ=DAILY;INTERVAL=2;COUNT=5"),  # as an earlier release called it
        ("Monday to Friday", "20261207", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;COUNT=5"),
        ("every week", "20261205", "FREQ=WEEKLY;COUNT=5"),
    ],
)
def test_the_days_are_spread_as_was_chosen(every: str, first: str, rule: str) -> None:
    made = file(Input("_from", "2026-12-05"), Input("_every", every))
    assert made
    event = the_event(made.text)
    assert (event["DTSTART"].value, event["RRULE"].value) == (first, rule)


@pytest.mark.parametrize(("days", "count"), [(0, 5), (2, 3), (3, 2), (4, None)])
def test_days_that_are_over_are_not_in_the_file(days: int, count: int | None) -> None:
    made = file(Input("_from", "2026-12-05"), plan=whole(days))
    assert made
    event = the_event(made.text)
    assert event["RRULE"].value.rpartition("=")[2] == str(count) if count else "RRULE" not in event


def test_the_readers_own_title_goes_in_and_nothing_of_the_calendar_is_kept() -> None:
    made = file(Input("_from", "2026-12-05"), Input("_called", "Tea"))
    assert made
    assert the_event(made.text)["SUMMARY"].text == "Tea"
    assert "Tea" not in str(kept_on(NOW, Input("_called", "Tea"), Input("area", "work")))


def test_without_a_first_day_there_is_no_file() -> None:
    assert file(Input("_every", "every day")) is None
    assert 'data-press="calendar"' not in live(after(at("Your days")))


def test_the_sheet_has_the_belief_the_act_and_five_rows_and_prints_alone() -> None:
    sheet = after(told(PLAN), Input("action", "Say hello"), at("Your days"))
    paper = live(sheet).partition("kw-paper")[2]
    assert all(
        each in paper for each in ("the Tuesday meeting", "I can learn to ask", ONE.action, TWO.action, "Say hello")
    )
    assert paper.count('<th scope="row">Day ') == 5
    assert Print(alone=True) in PRACTICE.update(sheet, Press("five-print", stamp=NOW))[1]


# --- words go on -----------------------------------------------------------------------------------------------------


def test_a_look_back_leads_to_what_can_be_taken_from_it() -> None:
    assert next(iter(PRACTICE.nexts(after(Input("review", "I asked."))))) == "feedback-loop"
    assert next(iter(PRACTICE.nexts(after()))) == "day"


def test_every_offered_word_is_heard_as_no_danger() -> None:
    offers = (
        *words.BELIEFS,
        *words.NOTICED,
        *words.FELT,
        *words.TRUE_TOO,
        *words.LINES,
        words.AS_LARGE,
        words.BEGINNING,
    )
    assert not [each for each in offers if find_dangers(each)]
