"""What belongs to settling alone: five ways, the last one taken first, and a count that the clock decides."""

import re
from datetime import UTC, datetime, timedelta

import pytest

from kindward.practice.base import Place, html_of
from kindward.practice.catalog import CARDS
from kindward.practice.guided import Sheet
from kindward.practices.settle import PRACTICE, WAYS
from kindward.records import Entry, Moment, decode, encode
from kindward.vocabulary.steadying import LEADS, LOWER, NOW, RESTLESS, SAME, SLOWER
from kindward.wire.messages import (
    Announce,
    Answer,
    Effects,
    Input,
    Mounted,
    Press,
    Read,
    Records,
    Stamp,
    Stop,
    Tick,
    Timer,
)
from support.practice_driver import PracticeDriver, batch_in

BEGUN = datetime(2026, 11, 26, 22, 15, 30, tzinfo=UTC)

DRIVER = PracticeDriver(PRACTICE)
after = DRIVER.after


def at(seconds: float) -> Stamp:
    """So many seconds after the count began."""
    return Stamp((BEGUN + timedelta(seconds=seconds)).isoformat(timespec="milliseconds"), "1f2e3d4c")


def counting() -> Sheet:
    """A reader who took the breath and has the software count."""
    return after(Input("way", "a slow breath"), Press("go", "Do it"), Press("run:breath", stamp=at(0)))


def ticked(sheet: Sheet, seconds: float) -> tuple[Sheet, Effects]:
    """The sheet once the page's timer has run out so many seconds after the count began."""
    return PRACTICE.update(sheet, Tick("run:breath", stamp=at(seconds)))


def shown(sheet: Sheet) -> str:
    """The text of the step in view."""
    html = DRIVER.live(sheet)
    return " ".join(re.sub(r"<[^>]+>", " ", html).split())


def ways_offered(sheet: Sheet) -> list[str]:
    """The ways to choose from, in their order."""
    return re.findall(r'name="way" value="([^"]+)"', html_of(PRACTICE.view(sheet)))


def ways_told(sheet: Sheet) -> list[str]:
    """The ways whose instructions are there to read, in their order."""
    return [way.lower() for way in re.findall(r"<h4>([^<]+)</h4>", html_of(PRACTICE.view(sheet)))]


def entry(id: str, way: str, practice: str = "settle", **more: Answer) -> tuple[str, str]:
    """An entry of a practice as storage holds it: its key and its text."""
    kept = Entry(f"{id}-{practice}", BEGUN.isoformat(), practice=practice, moment=id, answers={"way": way, **more})
    return f"kindward:entry:{kept.id}", encode(kept)


# --- the ways ----------------------------------------------------------------------------------------------------------


def test_all_ways_can_be_read_before_one_is_chosen_then_the_chosen_one_alone() -> None:
    assert ways_told(after()) == [*WAYS]
    assert ways_told(after(Input("way", "a few steps"))) == ["a few steps"]
    assert ways_told(after(Input("way", "juggling"))) == [*WAYS]


def test_breathing_is_one_way_of_five_and_not_the_first() -> None:
    offered = ways_offered(after())
    assert len(offered) == 5
    assert offered[-1] == "a slow breath"


def test_the_last_way_taken_comes_first_and_none_is_lost() -> None:
    told = Records("entry", (entry("20261120T080000-a", "a few steps"), entry("20261121T080000-b", "five senses")))
    offered = ways_offered(after(told))
    assert offered[:2] == ["five senses", "a few steps"]
    assert sorted(offered) == sorted(WAYS)


def test_another_practice_s_entry_or_a_way_that_is_none_moves_nothing() -> None:
    told = Records("entry", (entry("1", "a few steps", "setback"), entry("2", "juggling")))
    assert ways_offered(after(told)) == [*WAYS]


def test_it_asks_for_the_newest_of_its_own_entries() -> None:
    _, effects = PRACTICE.update(PRACTICE.start(Place("here")), Mounted())
    assert Read("entry", most=10, holding='"practice":"settle"') in effects


def test_the_way_that_was_taken_is_kept_for_the_next_time() -> None:
    sheet = after(Input("way", "a few steps"), Input("now", ("my shoulders are lower",)))
    _, effects = PRACTICE.update(sheet, Press("keep", stamp=at(0)))
    batch = batch_in(effects)
    (text,) = (text for key, text in batch.saves if key.startswith("kindward:entry:"))
    assert decode(Entry, text).answers == {"way": "a few steps", "now": ("my shoulders are lower",)}


# --- the times before --------------------------------------------------------------------------------------------------


def test_a_way_that_left_the_reader_more_restless_the_last_time_keeps_its_place() -> None:
    well, badly = entry("1", "a few steps", now=(LOWER,)), entry("2", "a slow breath", now=(RESTLESS,))
    assert ways_offered(after(Records("entry", (well, badly))))[0] == "a few steps"
    assert ways_offered(after(Records("entry", (well, badly))))[-1] == "a slow breath"
    again = entry("3", "a slow breath", now=(SLOWER,))
    assert ways_offered(after(Records("entry", (well, badly, again))))[0] == "a slow breath"
    assert ways_offered(after(Records("entry", (well, again, entry("4", "a slow breath", now=(RESTLESS,))))))[-1:] == [
        "a slow breath"
    ]


def test_a_chosen_way_says_how_it_was_the_last_time() -> None:
    told = Records("entry", (entry("1", "five senses", now=(LOWER, SLOWER)), entry("2", "a few steps")))
    said = "Last time, after this one, you tapped: my shoulders are lower and my thoughts are slower."
    assert said in shown(after(told, Input("way", "five senses")))
    assert "after this one" not in shown(after(told, Input("way", "a few steps")))
    assert "after this one" not in shown(after(told))


def test_a_chosen_way_that_left_the_reader_restless_says_that_another_may_suit_better() -> None:
    told = Records("entry", (entry("1", "five senses", now=(RESTLESS, LOWER)),))
    assert "more restless after this one. Another one may suit you better" in shown(
        after(told, Input("way", "five senses"))
    )


def test_only_words_of_ours_are_said_back_about_a_way() -> None:
    told = Records("entry", (entry("1", "five senses", now=("I want to die",)),))
    assert "after this one" not in shown(after(told, Input("way", "five senses")))


def test_what_the_reader_wanted_to_remember_is_there_the_next_time_and_no_older_one() -> None:
    wanted = entry("2", "five senses", noticed="The cold door.")
    assert "you wanted to remember this: The cold door." in shown(after(Records("entry", (wanted,))))
    assert "The cold door" not in shown(after(Records("entry", (wanted, entry("3", "a few steps")))))
    assert "wanted to remember" not in shown(after())
    danger = entry("4", "five senses", noticed="I want to die.")
    assert "I want to die" not in shown(after(Records("entry", (danger,))))


def test_what_is_different_chooses_what_may_come_next() -> None:
    assert next(iter(PRACTICE.nexts(after(Input("now", (SLOWER,)))))) == "setback"
    assert next(iter(PRACTICE.nexts(after(Input("now", (SAME,)))))) == "four-n"
    assert PRACTICE.nexts(after()) == PRACTICE.next
    assert {slug for slug, _ in LEADS.values()} <= CARDS.keys()
    assert set(LEADS) <= set(NOW)


def test_who_is_more_restless_is_led_to_no_looking() -> None:
    carried = Mounted(carry=encode(Moment("m", "c", situation="A call.", practices=("setback",))))
    assert [*PRACTICE.nexts(after(carried, Input("now", (SLOWER, RESTLESS))))] == ["kind-line"]


def test_who_came_from_another_practice_with_their_words_can_go_back_to_it() -> None:
    def nexts(*practices: str) -> list[str]:
        return [*PRACTICE.nexts(after(Mounted(carry=encode(Moment("m", "c", practices=practices)))))][:2]

    assert nexts("four-n", "rain", "settle") == ["rain", "four-n"]
    assert nexts("a-later-release") == [*PRACTICE.next]


# --- the count ---------------------------------------------------------------------------------------------------------


def test_nothing_counts_before_it_is_asked_for() -> None:
    sheet = after(Input("way", "a slow breath"), Press("go", "Do it"))
    assert "Count with me for a minute" in shown(sheet)
    assert "of 4" not in shown(sheet)


def test_a_count_begins_with_the_breath_in() -> None:
    sheet = after(Input("way", "a slow breath"), Press("go", "Do it"))
    sheet, effects = PRACTICE.update(sheet, Press("run:breath", stamp=at(0)))
    assert "In 1 of 4" in shown(sheet)
    assert effects == (Timer("run:breath", 1000), Announce("In"))


@pytest.mark.parametrize(
    ("seconds", "said"), [(1, "In 2 of 4"), (3.9, "In 4 of 4"), (9.9, "Out 6 of 6"), (10, "In 1 of 4")]
)
def test_the_clock_says_which_second_it_is(seconds: float, said: str) -> None:
    assert said in shown(ticked(counting(), seconds)[0])


def test_each_new_word_is_announced_once() -> None:
    sheet, effects = ticked(counting(), 3)
    assert effects == (Timer("run:breath", 1000),)
    sheet, effects = ticked(sheet, 4)
    assert "Out 1 of 6" in shown(sheet)
    assert effects == (Timer("run:breath", 1000), Announce("Out"))


def test_a_late_tick_is_made_up_for_by_the_next() -> None:
    _, effects = ticked(counting(), 1.25)
    assert effects == (Timer("run:breath", 750),)


def test_after_a_sleep_of_37_seconds_it_is_where_the_clock_is() -> None:
    sheet, effects = ticked(counting(), 37)
    assert "Out 4 of 6" in shown(sheet)
    assert Announce("Out") in effects
    assert 'data-word="out" data-seconds="6" data-late="3.00"' in html_of(PRACTICE.view(sheet))


def test_at_the_end_it_says_so_and_counts_no_more() -> None:
    sheet, effects = ticked(counting(), 60)
    assert effects == (Announce("One minute."),)
    assert sheet.running is None
    assert "Count with me for a minute" in shown(sheet)
    assert ticked(sheet, 61) == (sheet, ())


def test_a_sleep_past_the_end_is_the_end() -> None:
    assert ticked(counting(), 3600)[1] == (Announce("One minute."),)


@pytest.mark.parametrize("leaving", [Press("next"), Press("back"), Press("go", "Look"), Press("leave")])
def test_who_leaves_the_step_leaves_the_count(leaving: Press) -> None:
    sheet, effects = PRACTICE.update(counting(), leaving)
    assert Stop("run:breath") in effects
    assert sheet.running is None
    assert ticked(sheet, 4) == (sheet, ())


def test_a_second_press_stops_it_and_a_third_begins_anew() -> None:
    sheet, effects = PRACTICE.update(counting(), Press("run:breath", stamp=at(7)))
    assert effects == (Stop("run:breath"), Announce("Stopped."))
    sheet, _ = PRACTICE.update(sheet, Press("run:breath", stamp=at(20)))
    assert "In 1 of 4" in shown(sheet)
    assert "In 3 of 4" in shown(ticked(sheet, 22)[0])


def test_a_hand_may_stay_for_twenty_seconds() -> None:
    sheet = after(Input("way", "a hand where it helps"), Press("go", "Do it"), Press("run:hand", stamp=at(0)))
    assert "Stay 1 of 20" in shown(sheet)
    assert PRACTICE.update(sheet, Tick("run:hand", stamp=at(20)))[1] == (Announce("20 seconds."),)
