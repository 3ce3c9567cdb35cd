"""From the critic to support: which entries are looked at, how they are divided, and what is said of the difference."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kindward.patterns.log import in_order, logged
from kindward.patterns.shift import ASKS_BOTH, ENOUGH, MOST_PARTS, Shift, shift_of
from kindward.patterns.themes import FEWEST
from kindward.practice.pieces import KindLine
from kindward.practices import PRACTICES
from kindward.records import Moment


def moment(
    at: int, believed: int | None, *, line: str = "I can ask.", slug: str = "four-n", critic: str = "You never learn."
) -> Moment:
    on = f"2026-{1 + at // 28:02}-{1 + at % 28:02}T12:00:00+01:00"
    return Moment(f"m{at:03}", on, critic_line=critic, kinder_line=line, believability=believed, practices=(slug,))


def shift(*moments: Moment) -> Shift:
    return shift_of(in_order(map(logged, moments)))


def test_below_two_stretches_of_five_there_is_nothing_to_set_side_by_side() -> None:
    few = shift(*(moment(at, 7) for at in range(2 * FEWEST - 1)))
    assert (few.stretches, few.count) == ((), 9)
    assert [each.of for each in shift(*(moment(at, 7) for at in range(2 * FEWEST))).stretches] == [5, 5]


def test_support_is_a_line_that_was_believed() -> None:
    first = [moment(at, ENOUGH - 1) for at in range(5)]
    last = [moment(5 + at, ENOUGH) for at in range(5)]
    one, other = shift(*first, *last).stretches
    assert (one.yes, other.yes) == (0, 5)
    assert other.ids == tuple(each.id for each in last)
    assert (one.first, one.last, other.first) == ("2026-01-01", "2026-01-05", "2026-01-06")


@pytest.mark.parametrize(
    ("left_out", "count"),
    [
        ({"critic": ""}, 10),  # no harsh line
        ({"slug": "setback"}, 10),  # nobody asked for a kind one
        ({"believed": None}, 10),  # a line that was not rated
        ({"believed": None, "line": ""}, 11),  # none at all is none, and counts
    ],
)
def test_what_cannot_tell_is_left_out(left_out: dict[str, str], count: int) -> None:
    others = [moment(at, 7) for at in range(10)]
    assert shift(*others, moment(20, **{"believed": 7, **left_out})).count == count  # type: ignore[arg-type]


def test_a_wide_difference_is_told_from_one_that_may_be_chance() -> None:
    none, all_of_them = [moment(at, 1) for at in range(5)], [moment(9 + at, 9) for at in range(5)]
    assert shift(*none, *all_of_them).is_beyond_chance
    assert not shift(*none[:3], *all_of_them, moment(7, 9), moment(8, 9)).is_beyond_chance


@given(st.lists(st.none() | st.integers(0, 10), max_size=40))
def test_whatever_was_rated_each_entry_stands_in_one_stretch(points: list[int | None]) -> None:
    found = shift(*(moment(at, point) for at, point in enumerate(points)))
    rated = [point for point in points if point is not None]
    assert found.count == len(rated)
    if found.stretches:
        assert 2 <= len(found.stretches) <= MOST_PARTS
        assert sum(each.of for each in found.stretches) == len(rated)
        assert sum(each.yes for each in found.stretches) == sum(point >= ENOUGH for point in rated)
        assert all(each.of >= FEWEST and each.first <= each.last for each in found.stretches)
        assert all(
            0 <= low <= each.yes / each.of <= high <= 1 for each in found.stretches for low, high in [each.between]
        )


def test_the_practices_that_ask_for_both_are_all_of_them() -> None:
    both = set()
    for slug, practice in PRACTICES.items():
        pieces = practice.outline.pieces if hasattr(practice, "outline") else ()
        if any(isinstance(each, KindLine) for each in pieces) and any(
            getattr(each, "into", "") == "critic_line" for each in pieces
        ):
            both.add(slug)
    assert both == ASKS_BOTH
