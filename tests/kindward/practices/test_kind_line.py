"""What belongs to kind-line alone: lines kept before come back, and the ladder of wordings goes both ways, rung after rung."""

import re
from collections.abc import Mapping

import pytest

from kindward.practice.base import html_of
from kindward.practice.guided import Sheet
from kindward.practices.kind_line import NEXT, PRACTICE
from kindward.records import Entry, Line, Moment, decode
from kindward.vocabulary.kind_lines import FOR_A_TIME as KIND
from kindward.wire.messages import Input, Message, Press, Stamp
from support.practice_driver import PracticeDriver, batch_in, by_kind, told

NOW = Stamp("2026-11-26T22:15:00+01:00", "1f2e3d4c")
BANK = tuple(
    Line(f"2026110{at}", "c", text=f"Line {at} is mine", moment=f"m{at}", believability=at) for at in range(1, 8)
)
"""Seven kept lines; the last is the newest."""
AT_LINE = Press("go", "Line")
OWN = "I can turn left"

DRIVER = PracticeDriver(PRACTICE, NOW)
after, live = DRIVER.after, DRIVER.live


def offered(sheet: Sheet) -> list[str]:
    """What a tap would put into the box for the line."""
    return DRIVER.offered(sheet, "line.own")


def choices(sheet: Sheet) -> list[str]:
    """The lines that can be chosen by a tap."""
    return re.findall(r'name="line" value="([^"]+)"', live(sheet))


def saved(sheet: Sheet) -> Mapping[str, str]:
    """What keeping asks to store, by the kind of record."""
    batch = batch_in(PRACTICE.update(sheet, Press("keep", stamp=NOW))[1])
    return by_kind(batch)


def rated(line: str, points: int) -> tuple[Message, ...]:
    """The line in the box, and how far it is believed."""
    return (AT_LINE, Press("fill:line.own", line), Input("line.believed", str(points)))


# --- begun and kept ----------------------------------------------------------------------------------------------------


def test_by_tapping_alone_a_line_is_kept_and_the_time_it_is_for() -> None:
    texts = saved(after(Input("when", "at night"), Input("line", KIND[4]), Input("line.believed", "7")))
    line, moment = decode(Line, texts["line"]), decode(Moment, texts["moment"])
    assert (line.text, line.believability, line.practice, line.moment) == (KIND[4], 7, "kind-line", moment.id)
    assert decode(Entry, texts["entry"]).answers == {"when": "at night"}


def test_the_first_step_can_be_tapped_and_nothing_is_offered_that_is_not_there() -> None:
    assert re.findall(r'type="radio" name="when" value="([^"]+)"', live(after())) == [*NEXT]
    assert offered(after(AT_LINE)) == []
    assert choices(after(AT_LINE)) == [*KIND]


# --- the lines kept before ---------------------------------------------------------------------------------------------


def test_the_newest_three_are_choices_and_the_older_ones_can_be_taken_too() -> None:
    sheet = after(told(*BANK), AT_LINE)
    assert choices(sheet)[:3] == [line.text for line in BANK[:3:-1]]
    assert offered(sheet) == [line.text for line in BANK[3::-1]]


def test_of_the_older_lines_those_for_the_same_time_come_first_and_then_pinned_ones() -> None:
    visits = told(
        Entry("m2-kind-line", "c", practice="kind-line", moment="m2", answers={"when": "at night"}),
        Entry("m3-kind-line", "c", practice="kind-line", moment="m3", answers={"when": "before something hard"}),
    )
    pinned = Line("20261101", "c", text="Line 1 is mine", moment="m1", pinned=True)
    sheet = after(told(pinned, *BANK[1:]), visits, Input("when", "at night"), AT_LINE)
    assert [text[5] for text in offered(sheet)] == ["2", "1", "4", "3"]


def test_a_kept_line_of_ours_is_not_there_twice() -> None:
    sheet = after(told(Line("20261031", "c", text=KIND[0]), *BANK), AT_LINE)
    assert choices(sheet).count(KIND[0]) == 1
    assert KIND[0] not in offered(sheet)


def test_a_kept_line_says_how_far_it_was_believed_and_is_rated_again() -> None:
    sheet = after(told(*BANK), AT_LINE, Input("line", "Line 6 is mine"))
    assert "you believed it 6 out of 10" in live(sheet)
    sheet, _ = PRACTICE.update(sheet, Input("line.believed", "0"))
    assert decode(Line, saved(sheet)["line"]).believability == 0
    assert "out of 10" not in live(after(told(*BANK), AT_LINE, Input("line", KIND[0])))


def test_of_several_times_the_last_one_that_was_rated_is_told() -> None:
    line = "I can go slowly"
    bank = (
        Line("1", "c", text=line, believability=3),
        Line("2", "c", text=line, believability=0),
        Line("3", "c", text=line),
    )
    assert "you believed it 0 out of 10" in live(after(told(*bank), AT_LINE, Input("line", line)))


# --- the ladder --------------------------------------------------------------------------------------------------------


def test_a_line_that_is_hard_to_believe_is_softened_rung_after_rung() -> None:
    seen, line = set[str](), OWN
    for _ in range(4):
        rungs = offered(after(*rated(line, 3)))
        assert line not in rungs
        assert all(rung.endswith(OWN) for rung in rungs)
        line = next(rung for rung in rungs if rung not in seen)
        seen.add(line)
    assert len(seen) == 4, "each wording can be reached"


SOFT = "Part of me could come to believe that it was worth trying"
PLAIN = "It was worth trying"


def test_a_line_kept_with_an_opening_and_believed_is_offered_without_it_and_can_be_softened_again() -> None:
    bank = told(Line("1", "c", text=SOFT))
    assert PLAIN not in offered(after(bank, *rated(SOFT, 5)))
    assert offered(after(bank, *rated(SOFT, 6))) == [PLAIN]
    assert SOFT in offered(after(bank, *rated(SOFT, 6), *rated(PLAIN, 5)))
    assert offered(after(bank, *rated(PLAIN, 10))) == []


def test_whoever_took_a_softer_wording_is_not_led_straight_back_to_the_line_that_was_too_much() -> None:
    assert offered(after(*rated(PLAIN, 3), *rated(SOFT, 8))) == []


# --- words of danger ---------------------------------------------------------------------------------------------------

DANGER = "I want to die"


@pytest.mark.parametrize("points", [2, 9])
@pytest.mark.parametrize("line", [DANGER, f"I am willing to consider that {DANGER}"])
def test_a_line_of_danger_is_neither_reworded_nor_filed_even_when_the_reader_goes_on(line: str, points: int) -> None:
    sheet = after(told(Line("1", "c", text=line)), *rated(line, points))
    assert 'id="here-help"' in live(sheet)
    sheet, _ = PRACTICE.update(sheet, Press("go-on"))
    assert offered(sheet) == []
    assert "line" not in saved(sheet)


@pytest.mark.parametrize("at", range(7))
def test_a_kept_line_of_danger_is_offered_nowhere(at: int) -> None:
    bank = [Line(each.id, "c", text=DANGER if each is BANK[at] else each.text) for each in BANK]
    assert DANGER not in html_of(PRACTICE.view(after(told(*bank), AT_LINE)))


# --- what may come next ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("when", NEXT)
def test_what_may_come_next_fits_the_time_that_was_chosen(when: str) -> None:
    assert [*PRACTICE.nexts(after(Input("when", when)))] == [NEXT[when][0], "friend-lens"]
    assert [*PRACTICE.nexts(after())] == ["friend-lens"]
