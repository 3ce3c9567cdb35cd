"""What belongs to the practice What comes back: it counts when asked, opens what it counted, waits on a heavy day, and ends in a plan."""

import re
from dataclasses import replace

import pytest

from kindward.practice.guided.looking import LOOK, SLICE, LookingSheet
from kindward.practice.pieces import patterns as pieces
from kindward.practices.patterns import HELPED, LOG, PRACTICE
from kindward.records import After, Entry, Line, Moment, encode
from kindward.records.plan import Look, Plan
from kindward.wire.carrying import Carry, entries_in
from kindward.wire.messages import Announce, Effects, Input, Message, Press, Records, Stamp, Tick, Timer
from kindward.wire.names import record_key
from support.practice_driver import PracticeDriver, told

NOW = Stamp("2026-11-26T21:00:00+01:00", "1f2e3d4c")
DRIVER = PracticeDriver(PRACTICE, NOW)
STEPS = ("Before", "Comes back", "Together", "Over time", "What helped", "One plan")


def looking(*messages: Message, log: tuple[Moment, ...] = LOG, at: str = "Comes back") -> LookingSheet:
    return DRIVER.after(told(*log), *messages, Press(LOOK, stamp=NOW), Press("go", at, stamp=NOW))


def words(state: LookingSheet) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", DRIVER.live(state)).split())


def opened(state: LookingSheet, place: str) -> tuple[LookingSheet, Effects]:
    return PRACTICE.update(state, Press("show", place, stamp=NOW))


def places(state: LookingSheet) -> list[str]:
    return re.findall(r'data-press="show" value="([^"]+)"', DRIVER.live(state))


# --- looking back is offered -----------------------------------------------------------------------------------------


def test_nothing_is_read_or_counted_before_it_is_asked_for() -> None:
    state = DRIVER.after(told(*LOG), Press("go", "Comes back", stamp=NOW))
    assert (state.read, state.log) == ({}, ())
    assert "Nothing is counted until you ask" in words(state)
    assert "of 13" not in words(state)


def test_a_line_stands_before_the_stories() -> None:
    state = DRIVER.after(told(*LOG), told(Line("l", "2026-11-01", text="One at a time.")))
    html = DRIVER.live(state)
    assert html.index("One at a time.") < html.index('data-press="look"')


@pytest.mark.parametrize("count", range(5))
def test_below_five_entries_there_is_no_button(count: int) -> None:
    state = DRIVER.after(*([told(*LOG[:count])] if count else []))
    assert 'data-press="look"' not in "".join(str(part.draw()) for part in PRACTICE.view(state))
    assert "Once you have five entries" in words(state)


def test_on_a_day_that_left_the_reader_heavier_the_look_waits_also_for_a_press() -> None:
    heavy = replace(LOG[-1], id="h", after=After.HEAVIER, updated=NOW.now)
    state = DRIVER.after(told(*LOG, heavy), Press(LOOK, stamp=NOW))
    assert not state.is_looking
    assert "can wait for another day" in words(state)
    assert 'data-press="look"' not in DRIVER.live(state)
    never_changed = replace(heavy, created=NOW.now, updated="")
    assert not DRIVER.after(told(*LOG, never_changed), Press(LOOK, stamp=NOW)).is_looking
    yesterday = replace(heavy, updated="2026-11-25T21:00:00+01:00")
    assert DRIVER.after(told(*LOG, yesterday), Press(LOOK, stamp=NOW)).is_looking


# --- what is counted -------------------------------------------------------------------------------------------------


def test_each_count_opens_the_entries_that_it_counts() -> None:
    for step in STEPS:
        state = looking(told(HELPED), at=step)
        html = DRIVER.live(state)
        for place in places(state):
            said = re.search(rf'value="{re.escape(place)}">(?:helped )?(\d+) of', html)
            _, (effect,) = opened(state, place)
            assert isinstance(effect, Carry)
            assert effect.to == "notebook/"
            is_plan = place.startswith("plan")
            assert said
            assert len(entries_in(effect.text)) == (1 if is_plan else int(said[1])), place
    state = looking()
    _, (effect,) = opened(state, "trigger 0")
    assert isinstance(effect, Carry)
    assert entries_in(effect.text) == {each.id for each in LOG if each.triggers == ("a sharp word",)}


@pytest.mark.parametrize(
    "place", ["", "trigger", "trigger 9", "trigger -1", "theme ²", "theme 0 0", "nonsense 0", "line 99999999999"]
)
def test_a_count_that_is_not_there_opens_nothing(place: str) -> None:
    assert opened(looking(), place)[1] == ()
    assert opened(DRIVER.after(told(*LOG)), "trigger 0")[1] == ()


def test_no_word_of_the_readers_leaves_the_page_with_them() -> None:
    _, (effect,) = opened(looking(), "word 0")
    assert isinstance(effect, Carry)
    assert all(word not in effect.text for word in ("deadline", "sharp", "sister"))


def test_words_of_danger_are_counted_nowhere_and_quoted_nowhere() -> None:
    dark = replace(LOG[0], critic_line="I want to kill myself.")
    line = [replace(each, kinder_line="I want to kill myself.") for each in LOG[3:7]]
    state = looking(log=(dark, *LOG[1:3], *line, *LOG[7:]))
    assert "a sharp word 3 of 8 entries" in words(state)
    plan = Plan("p", "2026-11-10", cue="I want to kill myself", action="I call", looks=(Look(went="helped"),))
    for step in STEPS:
        assert "kill" not in DRIVER.live(looking(told(plan), log=(dark, *LOG[1:]), at=step))


def test_danger_in_what_a_practice_asked_besides_leaves_its_moment_out() -> None:
    besides = Entry(
        f"{LOG[0].id}-setback", NOW.now, practice="setback", moment=LOG[0].id, answers={"impact": "I want to die."}
    )
    assert "a sharp word 5 of 12 entries" in words(looking(told(besides)))


def test_heavy_feelings_that_come_back_bring_people_to_call() -> None:
    hopeless = [replace(each, feelings=(replace(each.feelings[0], word="hopeless"),)) for each in LOG[:4]]
    html = DRIVER.live(looking(log=(*hopeless, *LOG[4:])))
    assert html.index("here are people to call") < html.index("kw-count")


def test_nothing_is_called_a_cause_a_score_or_a_failure() -> None:
    for step in STEPS:
        said = words(looking(told(HELPED), at=step)).lower()
        for word in ("because", "causes", "leads to", "score", "streak", "fail", "you always", "improv"):
            assert word not in said, (step, word)


def test_too_few_is_said_at_each_step() -> None:
    few = tuple(replace(each, practices=("setback",), after="") for each in LOG[:6])
    for step in ("Together", "Over time", "What helped"):
        assert "Not enough yet" in words(looking(log=few, at=step)), step
    bare = tuple(Moment(f"m{at}", NOW.now, practices=("settle",)) for at in range(6))
    assert "Not enough yet: 0 of your entries" in words(looking(log=bare))


def test_each_drawing_has_its_numbers_in_a_table_and_no_colour_alone_says_anything() -> None:
    for step in STEPS[1:5]:
        html = DRIVER.live(looking(at=step))
        assert html.count("<svg") > 0
        assert "The same as a table" in html
        assert html.count("<svg") == html.count('aria-hidden="true"')


def test_a_share_is_told_with_how_uncertain_it_is() -> None:
    said = words(looking(at="Over time"))
    assert "At first, 3 of 7 had support, and lately, 5 of 6." in said
    assert "between" in said
    assert "may be chance" in said


def test_plans_tell_how_often_they_helped() -> None:
    assert "If my sister calls, then I sit down helped 1 of 2 times" in words(looking(told(HELPED), at="What helped"))


# --- thousands, two tabs, and what goes meanwhile --------------------------------------------------------------------


def test_a_look_at_a_plan_whose_moment_did_not_come_is_no_time_that_it_was_tried() -> None:
    waiting = replace(HELPED, looks=(*HELPED.looks, Look(went="not-yet"), Look(note="It fits.")))
    assert "helped 1 of 2 times" in words(looking(told(waiting), at="What helped"))
    assert "If my sister calls" not in words(looking(told(replace(HELPED, looks=waiting.looks[2:])), at="What helped"))


def many(count: int) -> tuple[Moment, ...]:
    return tuple(replace(LOG[at % len(LOG)], id=f"n{at:05}") for at in range(count))


def test_thousands_are_read_slice_by_slice_and_shown_once_all_are_read() -> None:
    state, effects = PRACTICE.update(DRIVER.after(told(*many(2 * SLICE + 1))), Press(LOOK, stamp=NOW))
    assert Timer(LOOK, 1) in effects
    assert f"Reading your entries: {SLICE} of {2 * SLICE + 1}" in words(state)
    state, effects = PRACTICE.update(state, Tick(LOOK, stamp=NOW))
    assert (effects, state.log) == ((Timer(LOOK, 1),), ())
    state, effects = PRACTICE.update(state, Tick(LOOK, stamp=NOW))
    assert effects == (Announce("Your entries are counted."),)
    assert f"or more of {2 * SLICE + 1} entries" in words(state)


def test_a_timer_that_nobody_waits_for_reads_nothing() -> None:
    state, effects = PRACTICE.update(DRIVER.after(told(*LOG)), Tick(LOOK, stamp=NOW))
    assert (state.read, state.log, effects) == ({}, (), ())


def test_what_another_tab_changes_is_counted_anew_and_nothing_else_is_read_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    state = looking()
    read: list[str] = []
    from kindward.patterns import log as module

    plain = module.logged
    monkeypatch.setattr(module, "logged", lambda moment, besides=(): read.append(moment.id) or plain(moment, besides))  # type: ignore[func-returns-value]
    changed = replace(LOG[0], triggers=("a no",))
    key = record_key("moment", changed.id)
    state, _ = PRACTICE.update(state, Records("moment", ((key, encode(changed)),), partial=True, stamp=NOW))
    assert read == [changed.id]
    assert "a sharp word 5 of 13 entries" in words(state)


def test_what_is_erased_meanwhile_is_counted_no_more() -> None:
    key = record_key("moment", LOG[0].id)
    state, _ = PRACTICE.update(looking(), Records("moment", ((key, None),), partial=True, stamp=NOW))
    assert "a sharp word 5 of 12 entries" in words(state)
    state, _ = PRACTICE.update(state, Records("moment", (), stamp=NOW))
    assert "Once you have five entries" in words(state)


def test_who_comes_back_to_a_later_step_is_asked_there_and_stays_there() -> None:
    state = DRIVER.after(told(*LOG), Press("go", "What helped", stamp=NOW))
    assert "Count what helped" in words(state)
    state, _ = PRACTICE.update(state, Press(LOOK, stamp=NOW))
    assert "How often you felt lighter afterward" in words(state)


# --- one plan --------------------------------------------------------------------------------------------------------


def test_a_plan_can_be_made_for_what_comes_back_and_not_before() -> None:
    each_its_own = tuple(replace(each, triggers=(), situation="") for each in LOG)
    assert "Once something comes back" in words(looking(log=each_its_own, at="One plan"))
    html = DRIVER.live(looking(at="One plan"))
    assert html.index('value="a sharp word"') < html.index('value="pressure or hurry"')


def test_the_newest_entry_of_the_chosen_one_goes_along_and_none_that_left_the_reader_heavier() -> None:
    newest = max((each for each in LOG if each.triggers == ("a sharp word",)), key=lambda each: each.created)
    choose = Input(pieces.CUE, "a sharp word", stamp=NOW)
    assert f'data-carry="{newest.id}"' in DRIVER.live(looking(choose, at="One plan"))
    heavy = tuple(replace(each, after=After.HEAVIER) if each == newest else each for each in LOG)
    html = DRIVER.live(looking(choose, log=heavy, at="One plan"))
    assert f'data-carry="{newest.id}"' not in html
    assert "data-carry" in html
    assert next(iter(PRACTICE.nexts(looking()))) == pieces.PLAN
