"""What belongs to noticing alone: labels while it counts, an end by the clock that is seen, and no number afterwards."""

import re
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kindward.practice.base import Example, Place
from kindward.practice.catalog import CARDS
from kindward.practice.guided import Sheet
from kindward.practice.pieces.labels import MOST, OFTEN
from kindward.practices.noticing import LABELS, LENGTHS, PRACTICE
from kindward.records import Entry, decode
from kindward.vocabulary.anchors import ANCHORS, COMING_BACK
from kindward.vocabulary.passing import JUDGING, KINDS, LEADS, NOTHING_TAPPED, OTHER, PLANNING, WORRYING
from kindward.wire.messages import (
    Announce,
    Answer,
    Effects,
    Input,
    Mounted,
    Press,
    Records,
    Stamp,
    Tick,
)
from support.practice_driver import PracticeDriver, batch_in, told

BEGUN = datetime(2026, 11, 27, 14, 50, tzinfo=UTC)
AT_THE_END = Press("go", "Afterward")


def at(seconds: float) -> Stamp:
    return Stamp((BEGUN + timedelta(seconds=seconds)).isoformat(timespec="milliseconds"), "1f2e3d4c")


DRIVER = PracticeDriver(PRACTICE, at(0))
after, live = DRIVER.after, DRIVER.live


WATCHING = (Input("length", "2 minutes"), Press("go", "Watch"), Press("run:two", stamp=at(0)))


def ticked(sheet: Sheet, seconds: float) -> tuple[Sheet, Effects]:
    return PRACTICE.update(sheet, Tick("run:two", stamp=at(seconds)))


def tap(kind: str) -> Press:
    return Press("label:passing", kind, stamp=at(1))


def before(**answers: Answer) -> Records:
    named = {name.replace("_", "."): value for name, value in answers.items()}
    entry = Entry("m-noticing", "2026-11-20T12:00:00+01:00", practice="noticing", answers=named)
    return told(entry)


def test_labels_are_there_while_it_counts_and_only_then() -> None:
    assert "label:passing" not in live(after(*WATCHING[:2]))
    sheet = after(*WATCHING)
    assert re.findall(r'data-press="label:passing" value="([^"]+)"', live(sheet)) == [*KINDS]
    assert "label:passing" not in live(PRACTICE.update(sheet, Press("run:two"))[0])


def test_a_tap_is_seen_and_heard_and_the_time_goes_on() -> None:
    sheet, effects = PRACTICE.update(after(*WATCHING), tap(WORRYING))
    assert effects == (Announce("And back."),)
    assert "Worrying. And back." in live(sheet)
    assert sheet.running
    assert "Minute 2" in live(ticked(sheet, 61)[0])


def test_no_second_is_shown() -> None:
    page = live(ticked(after(*WATCHING), 37)[0])
    assert re.search(r'kw-count-word">Minute 1</p>', page)


def test_after_a_sleep_it_is_in_the_minute_where_the_clock_is() -> None:
    assert "Minute 2" in live(ticked(after(*WATCHING, tap(PLANNING)), 110)[0])


@pytest.mark.parametrize("seconds", [120, 7200])
def test_once_the_time_is_over_what_came_by_is_in_view(seconds: float) -> None:
    sheet, effects = ticked(after(*WATCHING, tap(PLANNING)), seconds)
    assert Announce("That was two minutes.") in effects
    assert "Planning came now and then." in live(sheet)
    assert ticked(sheet, seconds + 1) == (sheet, ())


def test_who_stops_stays_where_they_are() -> None:
    sheet, _ = PRACTICE.update(after(*WATCHING), Press("run:two", stamp=at(9)))
    assert (sheet.at, sheet.running) == (1, None)


def test_what_is_no_label_changes_nothing() -> None:
    sheet = after(*WATCHING)
    assert PRACTICE.update(sheet, tap("Juggling")) == (sheet, ())


@pytest.mark.parametrize(
    ("taps", "said"),
    [
        ({}, ""),
        ({PLANNING: 1}, "Planning came now and then."),
        ({PLANNING: OFTEN}, "Planning came often."),
        ({WORRYING: 1, PLANNING: 4}, "Planning came often, worrying now and then."),
        ({WORRYING: 3, PLANNING: 4, OTHER: 2}, "Planning and worrying came often, something else now and then."),
    ],
)
def test_what_came_is_said_in_plain_words(taps: dict[str, int], said: str) -> None:
    answers: dict[str, Answer] = {"_passing": tuple(kind for kind, count in taps.items() for _ in range(count))}
    assert LABELS.came(answers) == said
    assert (said or NOTHING_TAPPED) in live(after(Input("_passing", answers["_passing"]), AT_THE_END))


@given(st.lists(st.sampled_from(KINDS), max_size=40))
def test_no_number_is_ever_said_and_nothing_tapped_is_left_out(taps: list[str]) -> None:
    said = LABELS.came({"_passing": tuple(taps)})
    assert not re.search(r"\d", said)
    assert all((kind.lower() in said.lower()) == (kind in taps) for kind in KINDS)


def test_taps_outlive_a_closed_tab_and_are_not_kept() -> None:
    sheet = after(*WATCHING, tap(PLANNING), Input("remember", "The fish is orange."))
    again = PRACTICE.after(Example("", (Mounted(draft=PRACTICE.draft(sheet), stamp=at(9)), AT_THE_END)), Place("here"))
    assert "Planning came now and then." in live(again)
    batch = batch_in(PRACTICE.update(sheet, Press("keep", stamp=at(9)))[1])
    (text,) = (text for key, text in batch.saves if ":entry:" in key)
    assert decode(Entry, text).answers == {"length": "2 minutes", "remember": "The fish is orange."}


def test_the_first_of_very_many_taps_are_forgotten() -> None:
    sheet = after(*WATCHING, Input("_passing", (JUDGING,) + (PLANNING,) * (MOST - 1)), tap(PLANNING))
    assert LABELS.often(sheet.answers) == (PLANNING,)


@pytest.mark.parametrize("kind", LEADS)
def test_what_came_most_leads_on_to_its_own_practice_and_one_more(kind: str) -> None:
    nexts = [*PRACTICE.nexts(after(Input("_passing", (OTHER, kind, kind))))]
    assert nexts[:2] == [LEADS[kind][0], next(iter(PRACTICE.next))]
    assert nexts[0] in CARDS


def test_without_a_label_the_close_offers_the_same_two() -> None:
    assert PRACTICE.nexts(after()) == PRACTICE.next
    assert PRACTICE.nexts(after(Input("_passing", (OTHER,)))) == PRACTICE.next


def test_anchor_and_length_as_the_last_time_stand_first_and_what_was_to_be_remembered_comes_back() -> None:
    page = live(after(before(anchor="something I can see", length="5 minutes", remember="The fish is orange.")))
    assert page.index('value="something I can see"') < page.index(f'value="{ANCHORS[0]}"')
    assert page.index('value="5 minutes"') < page.index('value="1 minute"')
    assert "The fish is orange." in page
    assert 'data-press="fill:anchor.own" value="the tap"' in live(after(before(anchor_own="the tap")))


@pytest.mark.parametrize("anchor", ANCHORS)
def test_an_anchor_says_how_to_come_back_to_it(anchor: str) -> None:
    page = live(after(Input("anchor", anchor), Press("go", "Watch")))
    assert COMING_BACK[anchor] in page
    assert not any(how in page for other, how in COMING_BACK.items() if other != anchor)


@pytest.mark.parametrize(("length", "seconds"), [("1 minute", 60), ("3 minutes", 180), ("5 minutes", 300)])
def test_a_length_is_as_long_as_it_says(length: str, seconds: int) -> None:
    (pacer,) = LENGTHS[length]
    assert pacer.seconds == seconds
