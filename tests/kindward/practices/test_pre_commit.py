"""What belongs to pre-commit alone: the trigger, what is said of if and then, the rehearsal, the file, and how it went."""

import re
from dataclasses import replace
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kindward.language import find_dangers
from kindward.language.unlearning import leaving
from kindward.practice.guided.handing import HandingSheet
from kindward.practice.pieces.lately import practices_lately
from kindward.practices.pre_commit import PRACTICE
from kindward.practices.setback import PRACTICE as SETBACK
from kindward.records import Moment, decode, encode
from kindward.records.plan import Look, Plan
from kindward.vocabulary import plans as words
from kindward.vocabulary.growth import stages_of
from kindward.vocabulary.triggers import HARMED, TRIGGERS
from kindward.wire.messages import BATCH, Effects, Input, Press, Stamp, Stored, Tick
from kindward.wire.names import NEW_DAY
from kindward.wire.whole_storage import Download
from kindward.wording.answers import rows
from support.calendar_files import the_event
from support.practice_driver import PracticeDriver, saved, told

NOW: Final = Stamp("2026-11-28T09:00:00+01:00", "1f2e3d4c")
LATER: Final = Stamp("2026-11-28T09:10:00+01:00", "2a2a2a2a")
NEXT_DAY: Final = Stamp("2026-11-29T08:00:00+01:00", "3b3b3b3b")
CUE, ACTION = "Dana texts me about a shift", "I write that I will look and call back"
PLAN: Final = Plan(
    "20261120T090000-a",
    "2026-11-20T09:00:00+01:00",
    "2026-11-20T09:00:00+01:00",
    trigger="pressure or hurry",
    cue=CUE,
    action=ACTION,
    practice="pre-commit",
)
WENT, NOTE, AWAY = (f"{name}.{PLAN.id}" for name in ("went", "note", "away"))

DRIVER = PracticeDriver(PRACTICE, NOW)
after, live, offered = DRIVER.after, DRIVER.live, DRIVER.offered


def at(step: str) -> Press:
    return Press("go", step, stamp=NOW)


def moment(day: int, *triggers: str, **more: str) -> Moment:
    return Moment(f"202611{day:02}T120000-a", f"2026-11-{day:02}T12:00:00+01:00", triggers=triggers, **more)  # type: ignore[arg-type]


def keep(sheet: HandingSheet, stamp: Stamp = NOW) -> tuple[HandingSheet, Effects]:
    return PRACTICE.update(sheet, Press("keep", stamp=stamp))


def plans(effects: Effects) -> dict[str, Plan]:
    found = [decode(Plan, text) for text in saved(effects).values()]
    return {plan.id: plan for plan in found}


def kept(sheet: HandingSheet, stamp: Stamp = NOW) -> HandingSheet:
    """The sheet once it is in the notebook."""
    return PRACTICE.update(keep(sheet, stamp)[0], Stored(BATCH, ok=True, stamp=stamp))[0]


# --- the trigger -----------------------------------------------------------------------------------------------------


def test_own_triggers_come_first_the_most_frequent_before_the_newest_and_harm_is_none_to_plan_for() -> None:
    sheet = after(
        told(
            moment(1, "criticism", "Emails"),
            moment(2, "emails", "the stairs"),
            moment(3, HARMED),
            moment(4, HARMED, "noise"),
        )
    )
    assert offered(sheet, "triggers")[:4] == ["emails", "noise", "the stairs", "criticism"]
    assert HARMED not in live(sheet)


def test_without_entries_everyday_triggers_are_offered() -> None:
    assert offered(after(), "triggers") == [each for each in TRIGGERS if each != HARMED]


def test_words_of_danger_are_offered_as_no_trigger() -> None:
    assert "kill" not in live(after(told(moment(1, "wanting to kill myself"))))


def test_of_several_triggers_of_a_moment_that_comes_along_the_reader_chooses_and_they_come_first() -> None:
    sheet = after(told(moment(1, "criticism"), moment(2, "criticism")), carry=encode(moment(9, "noise", "emails")))
    assert sheet.text("triggers") == ""
    assert offered(sheet, "triggers")[:3] == ["noise", "emails", "criticism"]


def test_the_trigger_of_a_moment_that_comes_along_is_there_and_the_plan_names_the_moment() -> None:
    carried = moment(9, "criticism")
    sheet = after(Input("cue", CUE), carry=encode(carried))
    assert sheet.text("triggers") == "criticism"
    (plan,) = plans(keep(sheet)[1]).values()
    assert (plan.trigger, plan.moment) == ("criticism", carried.id)


@pytest.mark.parametrize("step", ["Trigger", "If", "Then"])
def test_somebody_who_was_harmed_is_asked_for_no_plan_and_finds_people(step: str) -> None:
    sheet = after(at(step), carry=encode(moment(9, "criticism", HARMED)))
    assert "that is not your fault" in live(sheet)
    assert 'name="cue"' not in live(sheet)
    assert 'name="action"' not in live(sheet)


# --- if and then -----------------------------------------------------------------------------------------------------


def test_what_was_written_of_the_same_trigger_is_there_to_read_but_what_left_one_heavier_is_not() -> None:
    moments = (
        moment(1, "Emails", situation="Ana wanted it early"),
        moment(2, "emails", situation="Another one at ten"),
        moment(3, "noise", situation="The drill"),
        moment(4, "emails", situation="The one from him", after="heavier"),
    )
    page = live(after(told(*moments), Input("triggers", " emails"), at("If")))
    assert re.findall(r'<li translate="no">([^<]+)', page) == ["Another one at ten", "Ana wanted it early"]
    assert "You wrote of it" not in live(after(told(*moments), at("If")))


@pytest.mark.parametrize("trigger", [each for each in TRIGGERS if each != HARMED])
def test_each_everyday_trigger_has_something_to_notice_and_something_to_do(trigger: str) -> None:
    assert offered(after(Input("triggers", trigger), at("If")), "cue") == [words.CUES[trigger]]
    assert offered(after(Input("triggers", trigger), at("Then")), "action") == [
        *words.ACTIONS[trigger],
        *words.ANY_TIME,
    ]


def test_own_steps_for_this_trigger_come_first() -> None:
    moments = [moment(day, "noise", next_step=f"Step {day}") for day in (1, 2, 3)]
    sheet = after(told(*moments), Input("triggers", "noise"), at("Then"))
    assert offered(sheet, "action")[:3] == ["Step 3", "Step 2", words.ANY_TIME[0]]


@pytest.mark.parametrize(
    ("cue", "said"),
    [
        ("I'm stressed", words.HARD_TO_NOTICE),
        ("When I feel very angry again.", words.HARD_TO_NOTICE),
        ("ashamed", words.HARD_TO_NOTICE),
        ("I am angry and the kettle is on", ""),
        ("something goes wrong", words.TOO_WIDE),
        ("work", words.TOO_WIDE),
        ("it goes wrong at the till", ""),
        (CUE, ""),
        ("", ""),
    ],
)
def test_what_is_said_of_a_cue(cue: str, said: str) -> None:
    page = live(after(Input("cue", cue), at("If")))
    assert [each for each in (words.HARD_TO_NOTICE, words.TOO_WIDE) if each in page] == ([said] if said else [])


@pytest.mark.parametrize(
    ("action", "what"),
    [
        ("I will not yell at them", "speaking"),
        ("Then I won't raise my voice", "speaking"),
        ("stop myself from snapping", "speaking"),
        ("don't check my phone", "a screen"),
        ("no more scrolling", "a screen"),
        ("I won’t say yes", "a yes"),
        ("stop blaming myself", "thinking"),
        ("I do not take it personally", "thinking"),
        ("I don't run away", "other"),
        ("I will not eat after six", ""),
        ("stop and breathe", ""),
        ("I stop at the door", ""),
        ("I don't answer, I call back", ""),
        ("I don't answer but write it down", ""),
        ("never reply before noon", ""),
        ("I don't know", ""),
        ("Not now", ""),
        (ACTION, ""),
        ("", ""),
    ],
)
def test_a_plan_that_only_leaves_something_is_shown_what_could_be_done(action: str, what: str) -> None:
    assert leaving(action) == what
    sheet = after(Input("action", action), at("Then"))
    assert (words.LEAVES in live(sheet)) is bool(what)
    assert {*words.INSTEAD.get(what, ())} <= {*offered(sheet, "action")}


@given(st.text(max_size=400), st.sampled_from(["", "I won't ", "stop ", "if I feel "]))
def test_any_words_leave_a_page(said: str, start: str) -> None:
    sheet = after(Input("triggers", said), Input("cue", start + said), Input("action", start + said))
    for step in ("Trigger", "If", "Then", "Rehearse"):
        assert "kw-stumbled" not in live(PRACTICE.update(sheet, at(step))[0])


# --- the plan and the rehearsal --------------------------------------------------------------------------------------


def test_the_plan_stands_as_one_sentence_and_in_the_rehearsal() -> None:
    page = live(after(Input("cue", CUE), Input("action", ACTION), at("Rehearse")))
    assert f"If {CUE}, then {ACTION}." in page
    assert page.count(f"“{CUE}.”") == page.count(f"“{ACTION}.”") == 1
    assert "Once you have an if and a then" in live(after(Input("cue", CUE), at("Rehearse")))


def count(sheet: HandingSheet, *seconds: int) -> HandingSheet:
    """The count begun, and its timer run out at each of these seconds."""
    sheet, _ = PRACTICE.update(sheet, Press("run:through", stamp=Stamp("2026-11-28T09:00:00+00:00")))
    for second in seconds:
        sheet, _ = PRACTICE.update(sheet, Tick("run:through", stamp=Stamp(f"2026-11-28T09:00:{second:02}+00:00")))
    return sheet


def test_the_count_shows_each_part_and_only_its_end_ticks_the_box() -> None:
    sheet = after(Input("cue", CUE), at("Rehearse"))
    assert [live(count(sheet, second)).count(word) for second, word in ((1, "See the place<"), (20, "You do it <"))]
    half = count(sheet, 1, 20)
    assert not half.chosen("rehearsed")
    assert not PRACTICE.update(half, Press("run:through", stamp=NOW))[0].chosen("rehearsed")
    set_back, _ = PRACTICE.update(half, Tick("run:through", stamp=Stamp("2026-11-28T08:00:00+00:00")))
    assert (set_back.running, set_back.chosen("rehearsed")) == (None, ())
    whole = count(sheet, 1, 20, 36)
    assert whole.chosen("rehearsed") == ("yes",)
    (plan,) = plans(keep(whole)[1]).values()
    assert (plan.cue, plan.rehearsed) == (CUE, True)


@pytest.mark.parametrize(("ticked", "rehearsed"), [(("yes",), True), ((), False)])
def test_who_goes_through_it_without_a_count_can_say_so(ticked: tuple[str, ...], *, rehearsed: bool) -> None:
    (plan,) = plans(keep(after(Input("cue", CUE), Input("rehearsed", ticked)))[1]).values()
    assert plan.rehearsed is rehearsed


def test_the_file_for_the_calendar_holds_nothing_of_the_plan() -> None:
    sheet = after(Input("cue", CUE), Input("action", ACTION), Input("triggers", "Dana"), Input("on", "2026-12-02"))
    _, effects = PRACTICE.update(sheet, Press("calendar", stamp=NOW))
    (made,) = (each for each in effects if isinstance(each, Download))
    assert the_event(made.text)["SUMMARY"].text == "A note to myself"
    assert not re.search("Dana|shift|call back", made.text + made.name)


# --- what is kept ----------------------------------------------------------------------------------------------------


def test_a_plan_is_kept_with_its_trigger_and_read_back_in_the_notebooks_words() -> None:
    sheet = after(Input("triggers", "noise"), Input("cue", CUE), Input("action", ACTION), Input("on", "2026-12-02"))
    (plan,) = plans(keep(sheet)[1]).values()
    assert rows(plan) == [("For", "noise"), ("If", CUE), ("Then", ACTION)]
    assert (plan.practice, plan.looks, plan.done) == ("pre-commit", (), False)


def test_a_plan_lights_its_stage_of_the_growth_ring() -> None:
    (plan,) = plans(keep(after(Input("cue", CUE)))[1]).values()
    assert [*stages_of(practices_lately(after(told(plan))))] == ["Aligned action"]


def test_what_is_written_on_goes_into_the_same_plan() -> None:
    sheet = kept(after(Input("cue", CUE)))
    sheet, _ = PRACTICE.update(sheet, Input("action", ACTION, stamp=LATER))
    (plan,) = plans(keep(sheet, LATER)[1]).values()
    assert (plan.id, plan.cue, plan.action) == (NOW.id, CUE, ACTION)


# --- how it went -----------------------------------------------------------------------------------------------------


def asked(sheet: HandingSheet) -> list[str]:
    """The plans of which it is asked how they went."""
    return re.findall(r'How did it go with this plan\? <span class="kw-planned" translate="no">([^<]+)<', live(sheet))


SENTENCE: Final = f"If {CUE}, then {ACTION}."


def test_the_next_visit_asks_of_each_plan_in_one_line() -> None:
    assert asked(after()) == []
    sheet = after(told(PLAN))
    assert asked(sheet) == [SENTENCE]
    found = re.findall(rf'name="{WENT}" value="([^"]+)".*?<span>([^<]+)<', live(sheet))
    assert found == [
        ("helped", "It helped"),
        ("partly", "It helped in part"),
        ("not", "It did not help"),
        ("not-yet", "It has not come up yet"),
    ]
    assert "Change it" not in live(sheet)


@pytest.mark.parametrize(
    "unasked",
    [
        replace(PLAN, done=True),
        replace(PLAN, cue="", action=""),
        replace(PLAN, action="I kill myself"),
        replace(PLAN, created=LATER.now),
        replace(PLAN, practice="care"),
    ],
)
def test_what_is_put_away_empty_dangerous_of_another_practice_or_made_on_this_visit_is_not_asked_about(
    unasked: Plan,
) -> None:
    assert asked(after(told(unasked))) == []


def test_of_many_plans_the_three_newest_are_asked_about() -> None:
    many = [
        replace(PLAN, id=f"p{day}", created=f"2026-11-{day:02}T09:00:00+01:00", cue=f"{day}") for day in range(1, 6)
    ]
    assert asked(after(told(*many))) == [f"If {day}, then {ACTION}." for day in (5, 4, 3)]


def test_a_plan_of_this_morning_is_asked_about_on_the_next_visit_and_not_on_a_clean_page() -> None:
    sheet = kept(after(Input("cue", CUE), Input("action", ACTION)))
    made = plans(keep(sheet)[1])[NOW.id]
    sheet, _ = PRACTICE.update(sheet, told(made))
    assert asked(PRACTICE.update(sheet, Press("again", stamp=LATER))[0]) == []
    later = PracticeDriver(PRACTICE, LATER)
    assert asked(later.after(told(made))) == [SENTENCE]


@pytest.mark.parametrize("went", ["helped", "partly", "not", "not-yet"])
def test_each_answer_is_kept_as_a_look_on_that_plan_alone(went: str) -> None:
    sheet = after(told(PLAN), Input(WENT, went), Input(NOTE, "I saw it coming"))
    assert words.SAID[went] in live(sheet)
    assert plans(keep(sheet)[1]) == {
        PLAN.id: replace(PLAN, looks=(Look(NOW.now, went, "I saw it coming"),), updated=NOW.now)
    }


def test_a_look_in_the_notebooks_words() -> None:
    sheet = after(told(PLAN), Input(WENT, "not-yet"))
    assert rows(plans(keep(sheet)[1])[PLAN.id])[-1] == (
        "Looking back",
        "November 28, 2026, 9:00 a.m.: It has not come up yet.",
    )


def test_a_look_a_day_another_answer_takes_its_place_and_the_same_one_is_none_new() -> None:
    earlier = Look("2026-11-25T08:00:00+01:00", "not-yet")
    today = Look("2026-11-28T07:00:00+01:00", "not")
    plan = replace(PLAN, looks=(earlier, today))
    sheet = after(told(plan))
    assert f'name="{WENT}" value="not" checked' in live(sheet)
    changed = plans(keep(PRACTICE.update(sheet, Input(WENT, "helped"))[0])[1])[PLAN.id]
    assert [each.went for each in changed.looks] == ["not-yet", "helped"]
    same, _ = PRACTICE.update(PRACTICE.update(sheet, Input(WENT, "not"))[0], Input("cue", "Other"))
    assert PLAN.id not in plans(keep(same)[1])


def test_a_look_goes_onto_what_another_tab_made_of_the_plan() -> None:
    newer = replace(PLAN, action="I wait a day", updated="2026-11-28T08:59:00+01:00")
    sheet = after(told(PLAN), Input(WENT, "helped"), told(newer))
    (plan,) = plans(keep(sheet)[1]).values()
    assert (plan.action, len(plan.looks)) == ("I wait a day", 1)
    gone = after(told(PLAN), Input(WENT, "helped"), told(replace(PLAN, id="other")))
    assert PLAN.id not in plans(keep(gone)[1])


def test_a_plan_is_put_away_and_not_asked_about_again() -> None:
    sheet = after(told(PLAN), Input(WENT, "not"), Input(AWAY, ("yes",)))
    (plan,) = plans(keep(sheet)[1]).values()
    assert plan.done
    assert asked(kept(sheet)) == []


def test_a_changed_plan_is_a_new_one_and_the_old_one_stays_put_away_with_its_look() -> None:
    sheet = after(told(PLAN), Input(WENT, "not"), Press("plan-change", PLAN.id, stamp=NOW))
    assert (sheet.text("triggers"), sheet.text("cue"), sheet.text("action")) == (PLAN.trigger, CUE, ACTION)
    sheet, _ = PRACTICE.update(sheet, Input("action", "I answer at noon"))
    found = plans(keep(sheet)[1])
    assert {*found} == {PLAN.id, NOW.id}
    assert (found[PLAN.id].action, found[PLAN.id].done, found[PLAN.id].looks[0].went) == (ACTION, True, "not")
    assert (found[NOW.id].action, found[NOW.id].done, found[NOW.id].looks) == ("I answer at noon", False, ())


def test_a_change_that_was_begun_and_emptied_again_puts_nothing_away() -> None:
    sheet = after(told(PLAN), Input(WENT, "not"), Press("plan-change", PLAN.id, stamp=NOW))
    for name in ("triggers", "cue", "action"):
        sheet, _ = PRACTICE.update(sheet, Input(name, ""))
    (plan,) = plans(keep(sheet)[1]).values()
    assert (plan.id, plan.done, plan.looks[0].went) == (PLAN.id, False, "not")


def test_what_was_only_looked_at_is_not_written_over_by_a_new_plan() -> None:
    sheet = kept(after(told(PLAN), Input(WENT, "helped")))
    sheet, _ = PRACTICE.update(sheet, Input("cue", "Another one", stamp=LATER))
    found = plans(keep(sheet, LATER)[1])
    assert {id: plan.cue for id, plan in found.items()} == {LATER.id: "Another one"}


def test_a_refused_save_is_tried_again_under_the_same_names() -> None:
    sheet, first = keep(after(told(PLAN), Input(WENT, "helped"), Input("cue", "Another one")))
    sheet, _ = PRACTICE.update(sheet, Stored(BATCH, ok=False, reason="quota", stamp=NOW))
    again = keep(sheet, LATER)[1]
    assert {*plans(again)} == {*plans(first)} == {PLAN.id, NOW.id}


def test_on_the_next_day_of_an_open_page_the_plan_of_yesterday_is_asked_about() -> None:
    sheet = kept(after(Input("cue", CUE), Input("action", ACTION)))
    sheet, _ = PRACTICE.update(sheet, Tick(NEW_DAY, stamp=NEXT_DAY))
    assert asked(sheet) == [SENTENCE]


def test_a_note_with_danger_brings_people_to_call_directly_under_it() -> None:
    page = live(after(told(PLAN), Input(WENT, "not"), Input(NOTE, "I want to die.")))
    assert "kw-help-first" in page
    assert page.index(f'name="{NOTE}"') < page.index("kw-help-first") < page.index('name="triggers"')
    assert words.SAID["not"] not in page


def test_what_did_not_help_leads_to_what_can_be_learned() -> None:
    assert next(iter(PRACTICE.nexts(after(told(PLAN), Input(WENT, "not"))))) == "feedback-loop"
    assert next(iter(PRACTICE.nexts(after(told(PLAN), Input(WENT, "partly"))))) == "day"


@pytest.mark.parametrize(
    "said",
    [
        *words.CUES.values(),
        *(each for of in (*words.ACTIONS.values(), *words.INSTEAD.values()) for each in of),
        *words.ANY_TIME,
    ],
)
def test_what_is_offered_is_heard_as_no_danger_and_is_no_leaving(said: str) -> None:
    assert not find_dangers(said)
    assert not leaving(said)


def test_nothing_said_of_a_plan_reproaches_or_counts() -> None:
    said = " ".join(words.SAID.values())
    assert not re.search(r"(?i)\bfail|should|again and again|missed|only\b|\d", said)


def test_every_everyday_trigger_is_known_here() -> None:
    assert {*words.CUES} == {*words.ACTIONS} == {each for each in TRIGGERS if each != HARMED}


@pytest.mark.parametrize(
    ("before", "leads"),
    [(("Noise", "noise "), True), (("noise",), False), (("criticism", "a no"), False), ((HARMED, HARMED), False)],
)
def test_a_setback_whose_trigger_stands_in_two_earlier_ones_leads_here(before: tuple[str, ...], *, leads: bool) -> None:
    setback = PracticeDriver(SETBACK, NOW)
    earlier = told(*(moment(day, each, situation="x") for day, each in enumerate(before, 1)))
    sheet = setback.after(earlier, Input("triggers", (HARMED,)), Input("triggers.own", "noise"))
    assert ("pre-commit" in SETBACK.nexts(sheet)) is leads
