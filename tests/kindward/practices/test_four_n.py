"""What belongs to the 4N pause alone: it can be done by tapping, and it says back what the reader named."""

import re
from typing import Any

import pytest

from kindward.practice.catalog import CARDS
from kindward.practice.guided import Sheet
from kindward.practices.four_n import PRACTICE
from kindward.records import Entry, Felt, Line, Moment, decode
from kindward.records.person import Person
from kindward.vocabulary.pause import KIND, LEADS, NOTICED, TRUE_TOO
from kindward.wire.messages import Input, Message, Press, Stamp, Tick, Timer
from support.practice_driver import PracticeDriver, batch_in, by_kind, told
from support.theirs import unmarked

NOW = Stamp("2026-11-26T22:15:00+01:00", "1f2e3d4c")

DRIVER = PracticeDriver(PRACTICE)
after, live = DRIVER.after, DRIVER.live


def test_its_four_steps_have_the_names_it_is_called_by() -> None:
    assert [step.name for step in PRACTICE.steps] == ["Notice", "Name", "Normalize", "Nurture"]


@pytest.mark.parametrize(
    ("named", "said"),
    [
        ((), "With a name or without one"),
        ((Input("feelings", ("ashamed", "tired")),), "You named ashamed and tired."),
        ((Input("feelings.own", "foggy, on edge"),), "You named foggy and on edge."),
        ((Input("feelings", ("sad",)), Input("feelings.own", "foggy, on edge")), "You named sad, foggy, and on edge."),
    ],
)
def test_what_was_named_is_called_human_word_by_word(named: tuple[Message, ...], said: str) -> None:
    assert said in unmarked(live(after(*named, Press("go", "Normalize"))))


@pytest.mark.parametrize("line", KIND)
def test_a_tap_on_a_kind_line_of_ours_calls_for_nobody(line: str) -> None:
    html = live(after(Input("line", line), Input("line.believed", "5"), Press("go", "Nurture")))
    assert 'id="here-help"' not in html
    assert "That is honest." in html


def test_under_danger_it_says_nothing_of_what_was_named() -> None:
    html = live(after(Input("feelings", ("sad",)), Input("critic", "I want to die."), Press("go", "Normalize")))
    assert "You named" not in html
    assert 'id="here-help"' in html


def test_by_tapping_alone_there_is_a_moment_a_line_and_what_was_noticed() -> None:
    taps = {
        "noticed": NOTICED[:2],
        "feelings": ("ashamed",),
        "normal": TRUE_TOO[1:2],
        "line": KIND[1],
        "line.believed": "6",
    }
    sheet = after(*(Input(name, value) for name, value in taps.items()))
    _, effects = PRACTICE.update(sheet, Press("keep", stamp=NOW))
    batch = batch_in(effects)
    texts = by_kind(batch)
    moment = decode(Moment, texts["moment"])
    assert (moment.feelings, moment.kinder_line, moment.believability) == ((Felt("ashamed"),), KIND[1], 6)
    assert decode(Entry, texts["entry"]).answers == {"noticed": NOTICED[:2], "normal": TRUE_TOO[1:2]}
    assert decode(Line, texts["line"]).text == KIND[1]


def test_paced_it_takes_the_eighty_seconds_that_its_card_promises() -> None:
    sheet, effects = PRACTICE.update(after(), Press("pace"))
    waited = 0
    while sheet.paced:
        (timer,) = (effect for effect in effects if isinstance(effect, Timer))
        waited += timer.ms
        sheet, effects = PRACTICE.update(sheet, Tick("pace"))
    assert waited == 80_000 <= PRACTICE.card.minutes * 60_000
    assert sheet.at == PRACTICE.outline.close


def test_a_line_below_six_of_ten_is_met_with_lines_that_claim_less() -> None:
    rated = (Input("line", KIND[0]), Input("line.believed", "5"), Press("go", "Nurture"))
    offered = DRIVER.offered(after(*rated), "line.own")
    assert offered[0] == f"I am willing to consider that {KIND[0]}"
    assert len(offered) == 3
    assert "willing" not in live(after(Input("line", KIND[0]), Input("line.believed", "6"), Press("go", "Nurture")))


def lines_offered(sheet: Sheet) -> list[str]:
    """The kind lines to choose from, in their order."""
    return re.findall(r'name="line" value="([^"]+)"', live(sheet))


def moment(day: str, line: str, **more: Any) -> Moment:
    return Moment(day, f"2026-11-{day}T12:00:00+01:00", kinder_line=line, practices=("four-n",), **more)


NURTURE = Press("go", "Nurture")


def test_a_line_that_left_the_reader_lighter_stands_first_and_says_why() -> None:
    helped = told(moment("20", "One step at a time", after="lighter"), moment("22", "It will do"))
    sheet = after(told(Line("l", "c", text="My newest line")), helped, NURTURE)
    assert lines_offered(sheet)[:3] == ["One step at a time", "My newest line", KIND[0]]
    assert "When you took the first line before, you felt lighter afterward." in live(sheet)


def test_a_line_that_was_believed_counts_and_one_that_left_the_reader_heavier_does_not() -> None:
    rated = told(
        moment("20", "Believed", believability=6),
        moment("21", "Doubted", believability=5),
        moment("22", "Heavy", believability=9, after="heavier"),
        moment("23", "I want to die", after="lighter"),
    )
    sheet = after(rated, NURTURE)
    assert lines_offered(sheet) == ["Believed", *KIND]
    assert "The first line is one that you believed" in live(sheet)


def test_what_helped_with_the_same_feeling_comes_before_what_helped_with_another() -> None:
    helped = told(
        moment("20", "For shame", after="lighter", feelings=(Felt("ashamed"),)),
        moment("22", "For anger", after="lighter", feelings=(Felt("angry"),)),
    )
    assert lines_offered(after(helped, NURTURE))[:2] == ["For anger", "For shame"]
    assert lines_offered(after(helped, Input("feelings", ("ashamed",)), NURTURE))[:2] == ["For shame", "For anger"]


def test_the_first_time_nothing_is_said_of_a_time_before() -> None:
    assert lines_offered(after(NURTURE)) == [*KIND]
    assert "The first line" not in live(after(NURTURE))
    assert "the first line" not in live(after(NURTURE))
    assert "Your allies" not in live(after(NURTURE))
    assert "could not answer" not in live(after(NURTURE))


def test_under_danger_no_line_of_before_is_explained() -> None:
    helped = told(moment("20", "One step at a time", after="lighter"))
    assert "the first line" not in live(after(helped, Input("critic", "I want to die."), NURTURE))


def test_what_the_reader_noticed_before_stands_first() -> None:
    kept = Entry("e", "2026-11-20T12:00:00+01:00", practice="four-n", answers={"noticed": NOTICED[3:4]})
    offered = re.findall(r'name="noticed" value="([^"]+)"', live(after(told(kept))))
    assert offered == [NOTICED[3], *NOTICED[:3], *NOTICED[4:]]


def test_what_allies_say_can_be_taken() -> None:
    sheet = after(told(Person("p", "c", name="Mia", line="You are new at this.\nCall me.")), NURTURE)
    assert DRIVER.offered(sheet, "line.own") == [
        "You are new at this.",
        "Call me.",
    ]


@pytest.mark.parametrize("noticed", NOTICED)
def test_what_was_noticed_chooses_what_may_come_next(noticed: str) -> None:
    slug, why = LEADS[noticed]
    assert slug in CARDS
    nexts = PRACTICE.nexts(after(Input("noticed", (noticed,))))
    assert next(iter(nexts.items())) == (slug, why)
    assert live(after(Input("noticed", NOTICED), Press("leave"))).count('href="../../practices/') == 2


def test_where_nothing_was_noticed_the_same_two_come_next_as_for_everybody() -> None:
    assert PRACTICE.nexts(after(Input("noticed", ("juggling",)))) == PRACTICE.next
