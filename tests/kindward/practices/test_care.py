"""What belongs to small care alone: three things at most, each met again and asked whether it fit, changed, or set aside; no body is a target."""

import re
from dataclasses import replace

import pytest

from kindward.language import find_dangers
from kindward.practice.guided import Sheet
from kindward.practices.care import CARD, HOME, KEPT, PAGE, PRACTICE
from kindward.practices.day import PRACTICE as DAY
from kindward.records import decode
from kindward.records.plan import Look, Plan
from kindward.records.value import Value
from kindward.vocabulary import care as words
from kindward.vocabulary.values import MORE, VALUES
from kindward.wire.messages import BATCH, Input, Message, Mounted, Press, Stamp, Stored
from support.practice_driver import PracticeDriver, batch_in, saved, told

NOW = Stamp("2026-11-27T21:40:00+01:00", "1f2e3d4c")
DRIVER = PracticeDriver(PRACTICE, NOW)
after, live, offered = DRIVER.after, DRIVER.live, DRIVER.offered


def at(step: str) -> Press:
    return Press("go", step, stamp=NOW)


def press(sheet: Sheet, action: str, value: str = "") -> Sheet:
    return PRACTICE.update(sheet, Press(action, value, stamp=NOW))[0]


def kept(sheet: Sheet) -> dict[str, Plan]:
    """The plans that are kept, by id."""
    batch = batch_in(PRACTICE.update(sheet, Press("keep", stamp=NOW))[1])
    assert all(key.startswith("kindward:plan:") for key, _ in batch.saves)
    plans = (decode(Plan, text) for _, text in batch.saves)
    return {plan.id: plan for plan in plans}


def things(sheet: Sheet) -> list[str]:
    """What stands at each of the three numbers."""
    return [sheet.text(f"care-{number}.what") for number in (1, 2, 3)]


# --- what is kept ----------------------------------------------------------------------------------------------------


def test_a_thing_is_a_plan_with_what_it_is_for_and_its_moment() -> None:
    sheet = after(
        Input("care-1.for", "friendship"),
        Input("care-1.what", "write a postcard"),
        Input("care-1.when", "while the coffee brews"),
        Input("care-3.what", "read one page"),
    )
    one, three = kept(sheet).values()
    assert (one.trigger, one.action, one.cue) == ("friendship", "write a postcard", "while the coffee brews")
    assert (one.practice, one.done, three.action) == ("care", False, "read one page")
    assert len({one.id, three.id}) == 2


def test_nothing_of_a_day_is_counted() -> None:
    pages = [live(press(after(told(*KEPT)), "go", step.name)) for step in PRACTICE.steps]
    shown = re.sub(r"<[^>]+>", " ", " ".join(pages)).lower()
    assert not re.search(r"\bmiss|streak|\bago\b|\d+ (?:days|times|of)|in a row|should", shown)


# --- met again -------------------------------------------------------------------------------------------------------


def test_what_was_chosen_is_met_again_each_in_its_place() -> None:
    sheet = after(told(*KEPT))
    assert things(sheet) == [HOME.action, CARD.action, PAGE.action]
    assert "After I lock the shop, walk home the long way" in live(sheet)
    assert kept_nothing(sheet)


def kept_nothing(sheet: Sheet) -> bool:
    """Whether keeping the page changes no plan."""
    return not any(
        key.startswith("kindward:plan:") for key in saved(PRACTICE.update(sheet, Press("keep", stamp=NOW))[1])
    )


def test_plans_of_other_practices_those_that_rest_and_those_of_danger_have_no_place() -> None:
    sheet = after(
        told(
            replace(HOME, practice="pre-commit"),
            replace(CARD, done=True),
            replace(PAGE, id="d", action="kill myself"),
            replace(PAGE, id="e"),
        )
    )
    assert things(sheet) == [PAGE.action, "", ""]


def test_what_was_typed_before_storage_told_keeps_its_place() -> None:
    sheet = after(Input("care-1.what", "water the plants"), told(HOME, CARD))
    assert things(sheet) == ["water the plants", HOME.action, CARD.action]


@pytest.mark.parametrize("how", words.HOW)
def test_did_it_fit_is_asked_answered_and_kept(how: str) -> None:
    sheet = after(told(HOME), Input("care-1.fit", how))
    assert [each for each in words.SAID.values() if each in live(sheet)] == [words.SAID[how]]
    assert kept(sheet)["a"].looks == (Look(NOW.now, "", how),)


def test_did_it_fit_may_be_answered_in_own_words() -> None:
    sheet = after(told(HOME), Input("care-1.fit.own", "On Tuesdays."))
    assert kept(sheet)["a"].looks[-1].note == "On Tuesdays."


@pytest.mark.parametrize(
    ("plan", "is_asked"),
    [
        (HOME, True),
        (replace(HOME, created="2026-11-27T08:00:00+01:00"), False),
        (replace(HOME, looks=(Look("2026-11-27T08:00:00+01:00", "", "it fit"),)), False),
        (replace(HOME, looks=(Look("2026-11-26T08:00:00+01:00", "", "it fit"),)), True),
    ],
)
def test_it_is_asked_on_a_later_day_and_once_a_day(plan: Plan, *, is_asked: bool) -> None:
    assert ("Did it fit?" in live(after(told(plan)))) is is_asked


def test_a_thing_may_be_changed_and_keeps_the_rest_of_itself() -> None:
    plan = replace(HOME, looks=(Look("2026-11-22T08:00:00+01:00", "", "it fit"),))
    changed = kept(after(told(plan, CARD), Input("care-1.when", "on Fridays")))
    assert changed == {"a": replace(plan, cue="on Fridays", updated=NOW.now)}


def test_what_another_tab_changed_stays_and_is_shown_where_nothing_was_typed() -> None:
    elsewhere = replace(HOME, action="take the bus", trigger="quiet")
    sheet = after(told(HOME), Input("care-1.when", "on Fridays"), told(elsewhere))
    plan = kept(sheet)["a"]
    assert (plan.cue, plan.action, plan.trigger) == ("on Fridays", "take the bus", "quiet")
    assert things(after(told(HOME), told(elsewhere))) == ["take the bus", "", ""]


def test_what_was_erased_elsewhere_is_gone_from_an_untouched_page() -> None:
    assert things(after(told(HOME, CARD), told(CARD))) == ["", CARD.action, ""]


def test_an_emptied_thing_rests() -> None:
    sheet = after(told(HOME), *(Input(f"care-1.{part}", "") for part in ("for", "what", "when")))
    assert kept(sheet)["a"].done


def test_kept_things_stay_on_the_page() -> None:
    sheet = after(told(HOME), Input("care-2.what", "read one page"))
    sheet = PRACTICE.update(press(sheet, "keep"), Stored(BATCH, True))[0]
    assert things(sheet) == [HOME.action, "read one page", ""]
    assert kept_nothing(sheet)


def test_a_draft_brings_them_back_once() -> None:
    sheet = after(told(HOME), Input("care-2.what", "read one page"))
    draft = PRACTICE.draft(sheet)
    back = PracticeDriver(PRACTICE).after(Mounted(draft=draft, stamp=NOW), told(HOME))
    assert things(back) == [HOME.action, "read one page", ""]


# --- three at most ---------------------------------------------------------------------------------------------------


def test_a_fourth_asks_which_one_could_rest() -> None:
    sheet = after(told(*KEPT), at("Three"))
    asked = re.findall(r'data-press="care-fourth" value="(\d)"', live(sheet))
    assert asked == ["1", "2", "3"]
    assert all(f">“{plan.action}”<" in live(sheet) for plan in KEPT)
    assert "which of these could rest" not in live(PRACTICE.update(sheet, Input("care-2.what", ""))[0])
    assert "which of these could rest" not in live(after(told(HOME, CARD), at("Three")))


def test_one_that_rests_makes_room_stays_in_the_notebook_and_may_come_back() -> None:
    sheet = press(after(told(*KEPT)), "care-fourth", "2")
    assert sheet.at == 1
    assert things(sheet) == [HOME.action, "", PAGE.action]
    assert CARD.action in offered(sheet, "care-2.what")
    plans = kept(PRACTICE.update(sheet, Input("care-2.what", "sing"))[0])
    assert plans["b"] == replace(CARD, done=True, updated=NOW.now)
    assert [plan.action for plan in plans.values() if not plan.done] == ["sing"]


def test_what_was_written_of_one_that_rests_goes_along() -> None:
    sheet = after(told(HOME), Input("care-1.fit.own", "It rained."), Input("care-1.when", "on Fridays"))
    plan = kept(press(sheet, "care-rest", "1"))["a"]
    assert (plan.done, plan.cue, plan.action) == (True, "on Fridays", HOME.action)
    assert [look.note for look in plan.looks] == ["It rained."]


def test_a_new_one_that_rests_before_it_is_kept_is_kept_resting() -> None:
    sheet = after(Input("care-1.what", "sing"), Input("care-1.when", "on Fridays"))
    (plan,) = kept(press(sheet, "care-rest", "1")).values()
    assert (plan.action, plan.cue, plan.done) == ("sing", "on Fridays", True)


def test_two_new_ones_can_rest_and_words_of_danger_in_one_still_call_for_help() -> None:
    sheet = press(after(Input("care-1.what", "sing"), Input("care-1.when", "on Fridays")), "care-rest", "1")
    sheet = press(PRACTICE.update(sheet, Input("care-1.what", "read"))[0], "care-rest", "1")
    assert sorted(plan.action for plan in kept(sheet).values()) == ["read", "sing"]
    assert len(kept(sheet)) == 2
    danger = press(after(Input("care-1.when", "before I kill myself")), "care-rest", "1")
    assert "kw-help-first" in live(danger)


def test_storage_does_not_bring_back_what_is_to_rest() -> None:
    sheet = press(after(told(*KEPT)), "care-rest", "1")
    assert things(PRACTICE.update(sheet, told(*KEPT))[0]) == ["", CARD.action, PAGE.action]


@pytest.mark.parametrize("value", ["0", "4", "x", ""])
def test_only_the_three_can_rest(value: str) -> None:
    sheet = after(told(*KEPT))
    assert press(sheet, "care-rest", value) == sheet


# --- words of the reader's and ours ----------------------------------------------------------------------------------


def test_own_values_are_offered_and_what_would_serve_them() -> None:
    sheet = after(told(Value("v", "c", text="nature"), Value("w", "d", text="Friendship", near=True)))
    assert offered(sheet, "care-1.for") == ["Friendship", "nature"]
    assert offered(sheet, "care-1.what") == [words.IDEAS["friendship"], words.IDEAS["nature"]]
    third = PRACTICE.update(sheet, told(*(Value(each, "c", text=each) for each in ("rest", "play", "calm"))))[0]
    assert len(offered(third, "care-1.what")) == 2
    named = PRACTICE.update(sheet, Input("care-1.for", "Rest"))[0]
    assert offered(named, "care-1.what") == [words.IDEAS["rest"]]
    own = PRACTICE.update(sheet, Input("care-1.for", "my dog"))[0]
    assert offered(own, "care-1.what") == [*words.ANY]


def test_a_second_thing_is_offered_its_own_moments_once_there_is_a_first() -> None:
    assert offered(after(at("Two")), "care-2.when") == []
    sheet = after(Input("care-1.what", "sing"), at("Two"))
    assert offered(sheet, "care-2.when") == [*words.WHENS[1::3]]
    assert offered(sheet, "care-2.what") == [*words.ANY]


def test_what_is_counted_may_be_halved() -> None:
    assert offered(after(told(PAGE)), "care-1.what") == ["read 5 pages"]


@pytest.mark.parametrize(
    "thing",
    [
        "eat 200 calories less",
        "lose 5 pounds",
        "skip lunch",
        "no sugar",
        "get on the scale",
        "a diet",
        "burn it off",
        "a thinner waist",
    ],
)
def test_no_body_is_a_target(thing: str) -> None:
    sheet = after(Input("care-1.what", thing))
    assert "this page leaves those out" in live(sheet)
    assert 'href="../../take-care/#eating"' in live(sheet)
    assert offered(sheet, "care-1.what") == []


@pytest.mark.parametrize(
    "thing", ["have lunch with Ben", "a walk to the corner", "bake bread with Ida", "sit in the sun"]
)
def test_ordinary_pleasures_are_left_alone(thing: str) -> None:
    assert "leaves those out" not in live(after(Input("care-1.what", thing)))


def test_every_value_we_have_a_word_for_has_a_thing() -> None:
    assert {*words.IDEAS} == {*VALUES, *MORE}


def test_every_offered_word_is_heard_as_no_danger_and_names_no_body() -> None:
    offers = (*words.IDEAS.values(), *words.ANY, *words.WHENS, *words.HOW, *words.SAID.values())
    assert not [each for each in offers if find_dangers(each)]
    assert not [each for each in offers if "leaves those out" in live(after(Input("care-1.what", each)))]


def test_a_kind_day_offers_what_does_not_rest() -> None:
    driver = PracticeDriver(DAY, NOW)
    sheet = driver.after(told(HOME, replace(CARD, done=True)), at("Next step"))
    assert driver.offered(sheet, "step") == [HOME.action]


@pytest.mark.parametrize(("records", "first"), [((), "values"), ((Value("v", "c", text="rest"),), "day")])
def test_without_values_it_leads_to_them(records: tuple[Value, ...], first: str) -> None:
    messages: tuple[Message, ...] = (told(*records),) if records else ()
    assert next(iter(PRACTICE.nexts(after(*messages)))) == first
