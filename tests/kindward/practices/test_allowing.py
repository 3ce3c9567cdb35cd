"""What belongs to allowing alone: the two troubles, what a fight can cost, and a line that fights no feeling."""

import pytest

from kindward.language import find_dangers, find_hits
from kindward.practices.allowing import ANCHORS, PRACTICE
from kindward.records import Entry, encode
from kindward.vocabulary.feelings import WORDS
from kindward.vocabulary.fights import ARGUING, BUSY, COSTS, FIGHTS, HIDING, TWO, letting_be
from kindward.wire.messages import Input, Press, Records, Stamp
from kindward.wire.names import record_key
from support.practice_driver import PracticeDriver

NOW = Stamp("2026-11-27T13:40:00+01:00", "1f2e3d4c")
AT_FIGHT = Press("go", "The fight")

DRIVER = PracticeDriver(PRACTICE, NOW)
after, live = DRIVER.after, DRIVER.live


def test_two_troubles_need_a_feeling_and_a_fight() -> None:
    feeling, fight = Input("feelings", ("sad",)), Input("fight", (HIDING,))
    assert TWO in live(after(feeling, AT_FIGHT, fight))
    assert TWO not in live(after(AT_FIGHT, fight))
    assert TWO not in live(after(feeling, AT_FIGHT))


@pytest.mark.parametrize("way", FIGHTS)
def test_a_way_to_fight_it_brings_its_own_costs(way: str) -> None:
    page = live(after(Input("fight", (way,)), Press("go", "The cost")))
    offered = {cost for costs in COSTS.values() for cost in costs if f'value="{cost}"' in page}
    assert offered == set(COSTS[way])


def test_the_way_that_was_taken_last_stands_first() -> None:
    entry = Entry("m-allowing", "2026-11-20T12:00:00+01:00", practice="allowing", answers={"fight": (BUSY,)})
    page = live(after(Records("entry", ((record_key("entry", entry.id), encode(entry)),)), AT_FIGHT))
    assert page.index(f'value="{BUSY}"') < page.index(f'value="{ARGUING}"')


@pytest.mark.parametrize("word", WORDS)
def test_the_line_for_each_feeling_fights_none_and_holds_nothing_harsh(word: str) -> None:
    (line,) = letting_be((word,))
    assert line.lower().startswith(word)
    assert find_hits(line) == ()
    assert find_dangers(line) == (), "words of danger are never offered"


@pytest.mark.parametrize("anchor", ANCHORS)
def test_each_anchor_has_its_own_count_and_one_has_none(anchor: str) -> None:
    page = live(after(Press("go", "Let it be"), Input("anchor", anchor)))
    assert page.count("Count 30 seconds") == len(ANCHORS[anchor])


def test_from_8_on_steadying_is_offered_before_anything_else() -> None:
    assert "You could steady yourself first" in live(after(Input("strength", "8")))
    assert "You could steady yourself first" not in live(after(Input("strength", "7")))
