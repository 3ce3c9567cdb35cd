"""What belongs to worries alone: only the doubts that are held are taken up, and each leads to a practice that there is."""

import pytest

from kindward.practice.catalog import CARDS
from kindward.practices.worries import PRACTICE
from kindward.records import Entry, Moment
from kindward.vocabulary.worries import WHY, WORRIES, Worry
from kindward.wire.messages import Input, Press, Stamp
from support.practice_driver import PracticeDriver, told

NOW = Stamp("2026-11-27T13:40:00+01:00", "1f2e3d4c")

DRIVER = PracticeDriver(PRACTICE, NOW)
after, live = DRIVER.after, DRIVER.live


@pytest.mark.parametrize("worry", WORRIES, ids=lambda worry: worry.name)
def test_a_doubt_brings_its_own_fair_point_and_what_is_known_and_no_other(worry: Worry) -> None:
    page = live(after(Input("worry", (worry.name,)), Press("go", "What is known")))
    assert [each.name for each in WORRIES if each.fair in page or each.found in page] == [worry.name]


def test_several_doubts_bring_theirs() -> None:
    held = tuple(worry.name for worry in WORRIES[:3])
    page = live(after(Input("worry", held), Press("go", "What is known")))
    assert tuple(each.name for each in WORRIES if each.fair in page) == held


@pytest.mark.parametrize("worry", WORRIES, ids=lambda worry: worry.name)
def test_a_doubt_brings_its_own_experiment_and_leads_to_a_practice_that_there_is(worry: Worry) -> None:
    sheet = after(Input("worry", (worry.name,)), Press("go", "Try it"))
    assert f'data-press="fill:try" value="{worry.experiment}"' in live(sheet)
    assert PRACTICE.nexts(sheet) == {worry.leads: WHY[worry.leads]}
    assert worry.leads in CARDS


def test_two_practices_at_most_come_next_and_one_where_no_doubt_was_named() -> None:
    named = after(Input("worry", tuple(worry.name for worry in WORRIES)), Press("leave"))
    assert live(named).count("../../practices/") == 2
    assert PRACTICE.nexts(after()) == PRACTICE.next


def test_what_was_to_be_tried_comes_back_and_the_doubts_that_were_held_stand_first() -> None:
    moment = Moment("m", "2026-11-20", next_step="One kind minute", practices=("worries",))
    entry = Entry("m-worries", "2026-11-20", practice="worries", answers={"worry": ("It is selfish",)})
    page = live(after(told(moment), told(entry)))
    assert "Last time, you wanted to try this:" in page
    assert page.index('value="It is selfish"') < page.index('value="It is self-pity"')
