"""What belongs to the day alone: one card for each day, kept slot by slot, and the reader's own things offered on it."""

import re
from dataclasses import replace
from html import unescape

from kindward.practice.base import html_of
from kindward.practice.guided import Sheet
from kindward.practices.day import PRACTICE
from kindward.records import Line, decode
from kindward.records.daycard import DayCard
from kindward.records.plan import Plan
from kindward.records.value import Value
from kindward.wire.messages import BATCH, Input, Mounted, Press, Stamp, Stored, Tick
from kindward.wire.names import NEW_DAY, record_key
from support.practice_driver import PracticeDriver, saved, told

MORNING = Stamp("2026-11-26T08:00:00+01:00", "1f2e3d4c")
NIGHT = Stamp("2026-11-26T21:00:00+01:00", "2f2e3d4c")
NEXT_DAY = Stamp("2026-11-27T08:00:00+01:00", "3f2e3d4c")
OPENED = Mounted(stamp=MORNING)
CARD = DayCard(
    MORNING.id, MORNING.now, MORNING.now, on="2026-11-26", slots={"side": "It is one form.", "body": ("a glass of water at the window",)}
)  # fmt: skip
YESTERDAY = DayCard(
    "20261125T210000-a", "2026-11-25T21:00:00+01:00", on="2026-11-25", slots={"tomorrow": "Find the envelope."}
)
NEXT_STEP = Press("go", "Next step")

DRIVER = PracticeDriver(PRACTICE)
after = DRIVER.after


def kept(sheet: Sheet, stamp: Stamp = NIGHT) -> DayCard:
    """The card as it is kept at `stamp`; there is one."""
    texts = saved(PRACTICE.update(sheet, Press("keep", stamp=stamp))[1])
    (text,) = (text for key, text in texts.items() if key.startswith("kindward:day:"))
    return decode(DayCard, text)


def offered(sheet: Sheet) -> list[str]:
    """The steps that a tap would put into the box for the next one."""
    return [
        unescape(text) for text in re.findall(r'data-press="fill:step" value="([^"]+)"', html_of(PRACTICE.view(sheet)))
    ]


# --- one card a day ----------------------------------------------------------------------------------------------------


def test_a_day_is_kept_as_one_card_with_its_date_its_slots_by_name_and_its_result() -> None:
    written = {"side": "It is one form.", "body": ("one slow breath out",), "body.own": "ten minutes with the dog"}
    inputs = (
        Input(name, value) for name, value in {**written, "result": "Two forms open.", "after": "lighter"}.items()
    )
    sheet = after(OPENED, *inputs)
    _, effects = PRACTICE.update(sheet, Press("keep", stamp=NIGHT))
    assert [*saved(effects)] == [f"kindward:day:{NIGHT.id}"]
    card = kept(sheet)
    assert (card.on, card.result, card.created) == ("2026-11-26", "Two forms open.", NIGHT.now)
    assert card.slots == written


def test_nothing_asks_how_it_was_and_nothing_counts() -> None:
    html = html_of(PRACTICE.view(after(OPENED, told(CARD, YESTERDAY))))
    assert "compared with when you started" not in html
    assert "days" not in re.sub(r"<[^>]+>", " ", html).replace("From your own days", "")


def test_opened_again_the_same_day_it_goes_on_with_the_card() -> None:
    sheet = after(Mounted(stamp=NIGHT), told(CARD, YESTERDAY), Input("worked", "Counting to ten."))
    assert sheet.answers["side"] == "It is one form."
    card = kept(sheet)
    assert (card.id, card.created) == (CARD.id, CARD.created)
    assert card.slots == {**CARD.slots, "worked": "Counting to ten."}


def test_the_next_day_begins_with_a_clean_card() -> None:
    sheet = after(Mounted(stamp=NEXT_DAY), told(CARD), Input("side", "A new one."))
    card = kept(sheet, NEXT_DAY)
    assert (card.id, card.on, card.slots) == (NEXT_DAY.id, "2026-11-27", {"side": "A new one."})


def test_kept_twice_it_is_the_same_card_and_there_is_no_clean_page_that_day() -> None:
    sheet = after(OPENED, Input("side", "It is one form."))
    sheet, effects = PRACTICE.update(sheet, Press("keep", stamp=MORNING))
    sheet, _ = PRACTICE.update(sheet, Stored(BATCH, True))
    assert "Kept in" in html_of(PRACTICE.view(sheet))
    assert "clean page" not in html_of(PRACTICE.view(sheet))
    sheet, _ = PRACTICE.update(sheet, Input("lesson", "Eat first."))
    card = kept(sheet)
    assert [record_key("day", card.id)] == [*saved(effects)]
    assert card.slots == {"side": "It is one form.", "lesson": "Eat first."}


def test_letting_go_of_what_was_added_brings_back_the_card_as_it_was_kept() -> None:
    sheet = after(Mounted(stamp=NIGHT), told(CARD), Input("side", "Never mind."), Press("let-go"))
    assert sheet.answers == dict(CARD.slots)


def test_a_card_begun_yesterday_and_not_kept_stays_yesterday_s() -> None:
    draft = PRACTICE.draft(after(OPENED, Input("worked", "Counting to ten.")))
    sheet = after(Mounted(draft=draft, stamp=NEXT_DAY), Input("lesson", "Eat first."))
    card = kept(sheet, NEXT_DAY)
    assert (card.on, card.slots) == ("2026-11-26", {"worked": "Counting to ten.", "lesson": "Eat first."})


def test_yesterday_s_draft_goes_on_with_yesterday_s_card_and_leaves_today_s_alone() -> None:
    today = DayCard(NEXT_DAY.id, NEXT_DAY.now, on="2026-11-27", slots={"side": "A new one."})
    draft = PRACTICE.draft(after(OPENED, told(CARD), Input("worked", "Counting to ten.")))
    sheet = after(Mounted(draft=draft, stamp=NEXT_DAY), told(today, CARD))
    card = kept(sheet, NEXT_DAY)
    assert (card.id, card.slots) == (CARD.id, {**CARD.slots, "worked": "Counting to ten."})


def test_what_was_left_empty_in_the_draft_does_not_come_from_another_day() -> None:
    draft = PRACTICE.draft(after(OPENED, Input("worked", "Counting to ten.")))
    sheet = after(Mounted(draft=draft, stamp=NEXT_DAY), told(YESTERDAY))
    assert "tomorrow" not in sheet.answers


# --- two tabs ----------------------------------------------------------------------------------------------------------

ELSEWHERE = replace(
    CARD, updated=NIGHT.now, result="Two forms open.", slots={**CARD.slots, "side": "One thing at a time."}
)


def test_two_tabs_both_keep_the_slots_they_changed() -> None:
    sheet = after(OPENED, told(CARD), Input("step", "Answer Sam."), told(ELSEWHERE, partial=True))
    card = kept(sheet)
    assert card.slots == {**ELSEWHERE.slots, "step": "Answer Sam."}
    assert (card.id, card.result) == (CARD.id, "Two forms open.")


def test_of_the_same_slot_the_one_written_here_counts_and_an_emptied_one_is_gone() -> None:
    here = (Input("side", "Mine."), Input("body", ()), Input("result", ""))
    card = kept(after(OPENED, told(CARD), *here, told(ELSEWHERE, partial=True)))
    assert card.slots == {"side": "Mine."}
    assert card.result == "Two forms open.", "it was empty when this tab opened, so it was not emptied here"


def test_a_card_that_another_tab_began_is_taken_up_once_it_is_there() -> None:
    sheet = after(OPENED, Input("step", "Answer Sam."), told(CARD, partial=True))
    card = kept(sheet)
    assert (card.id, card.slots) == (CARD.id, {**CARD.slots, "step": "Answer Sam."})


# --- the reader's own things -------------------------------------------------------------------------------------------


def test_the_smallest_step_that_yesterday_left_is_offered_first() -> None:
    plans = told(Plan("p", "c", action="Answer Sam before I open the rest"))
    values = told(Value("v", "c", text="friendship", near=True), Value("w", "c", text="fame"))
    sheet = after(OPENED, told(YESTERDAY), plans, values, NEXT_STEP)
    assert offered(sheet) == [
        "Find the envelope.",
        "Answer Sam before I open the rest",
        "One small thing for friendship",
    ]
    sheet, _ = PRACTICE.update(sheet, Press("fill:step", "Find the envelope."))
    assert kept(sheet).slots == {"step": "Find the envelope."}


def test_only_the_last_card_before_today_leaves_a_step() -> None:
    older = replace(YESTERDAY, id="20261120T210000-b", on="2026-11-20", slots={"tomorrow": "Sort the drawer."})
    today = replace(CARD, slots={"tomorrow": "Buy a stamp."})
    assert offered(after(OPENED, told(older, YESTERDAY, today), NEXT_STEP)) == ["Find the envelope."]
    assert offered(after(OPENED, told(older), NEXT_STEP)) == ["Sort the drawer."]
    assert offered(after(OPENED, told(older, replace(YESTERDAY, slots={})), NEXT_STEP)) == []


def test_a_plan_that_is_done_is_not_offered() -> None:
    plan = Plan("p", "c", action="Answer Sam.")
    assert offered(after(OPENED, told(plan), NEXT_STEP)) == ["Answer Sam."]
    assert offered(after(OPENED, told(replace(plan, done=True)), NEXT_STEP)) == []


def test_kind_lines_are_offered_to_begin_the_day() -> None:
    html = html_of(PRACTICE.view(after(OPENED, told(Line("l", "c", text="I can go slowly.")))))
    assert 'data-press="fill:side" value="I can go slowly."' in html


def test_the_line_kept_with_one_is_filed_as_the_day_s() -> None:
    sheet = after(OPENED, Input("line.own", "Today can be short."), Input("line.believed", "7"))
    texts = saved(PRACTICE.update(sheet, Press("keep", stamp=NIGHT))[1])
    line = decode(Line, texts[f"kindward:line:{NIGHT.id}"])
    assert (line.text, line.believability, line.practice, line.moment) == ("Today can be short.", 7, "day", "")
    assert kept(sheet).slots == {"line.own": "Today can be short.", "line.believed": "7"}


def test_a_line_that_the_card_already_had_is_not_filed_again() -> None:
    card = replace(CARD, slots={"line.own": "Today can be short.", "line.believed": "7"})
    sheet = after(OPENED, told(card), Input("worked", "It."))
    assert [*saved(PRACTICE.update(sheet, Press("keep", stamp=NIGHT))[1])] == [f"kindward:day:{CARD.id}"]


# --- the result --------------------------------------------------------------------------------------------------------


def asked(result: str) -> str:
    """What the practice says to a result."""
    return html_of(PRACTICE.view(after(OPENED, Input("result", result), Press("go", "What happened"))))


def test_a_word_that_judges_is_marked_and_asked_about() -> None:
    html = asked("Wasted the morning. Wrote to the landlord.")
    assert ">Wasted</mark> the morning. Wrote to the landlord." in html
    assert "What would a camera have seen?" in html


def test_neutral_words_are_left_alone() -> None:
    html = asked("Wrote to the landlord, two forms still open.")
    assert "<mark" not in html
    assert "camera" not in html


def test_words_of_danger_in_a_result_are_not_asked_about() -> None:
    html = asked("I failed again. I want to die.")
    assert "<mark" not in html
    assert 'id="here-help"' in html


def test_a_new_day_begins_a_new_card_where_nothing_is_being_written() -> None:
    """A tab that comes back in the morning does not say "today" over yesterday's card."""
    midnight = Tick(NEW_DAY, stamp=NEXT_DAY)
    untouched = after(OPENED, told(YESTERDAY), midnight)
    assert untouched.today == "2026-11-27"
    assert not untouched.answers
    sheet = after(OPENED, Input("side", "It is one form.", stamp=MORNING))
    assert PRACTICE.update(sheet, midnight)[0].today == "2026-11-26"  # it is still being written
    sheet, _ = PRACTICE.update(sheet, Press("keep", stamp=NIGHT))
    sheet, _ = PRACTICE.update(sheet, Stored(BATCH, True))
    sheet, _ = PRACTICE.update(sheet, midnight)
    assert (sheet.today, dict(sheet.answers), sheet.kept) == ("2026-11-27", {}, "")
    sheet, _ = PRACTICE.update(sheet, Input("side", "Another day.", stamp=NEXT_DAY))
    assert kept(sheet, NEXT_DAY).on == "2026-11-27"
