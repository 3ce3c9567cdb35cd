"""How often chance alone would bring something, beside values that others have worked out, and beside counting all cases."""

import math
from fractions import Fraction

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from kindward.patterns.chance import ERROR, bar, differ, least, tail, wilson

small = st.integers(0, 14)


def ways(both: int, one: int, other: int, of: int) -> Fraction:
    """The chance of just `both`, in whole numbers."""
    if not max(0, one + other - of) <= both <= min(one, other):
        return Fraction(0)
    return Fraction(math.comb(one, both) * math.comb(of - one, other - both), math.comb(of, other))


@pytest.mark.parametrize(
    ("both", "one", "other", "of", "chance"),
    [
        (3, 4, 4, 8, 17 / 70),  # Fisher's lady tasting tea: three cups of four
        (4, 4, 4, 8, 1 / 70),  # and all four
        (4, 4, 4, 9, 1 / 126),
        (3, 3, 3, 5, 1 / 10),
        (0, 4, 4, 9, 1.0),
    ],
)
def test_fishers_test_gives_known_values(both: int, one: int, other: int, of: int, chance: float) -> None:
    assert tail(both, one, other, of) == pytest.approx(chance, rel=1e-12)


@given(small, small, small, st.integers(1, 14))
def test_fishers_test_is_the_sum_of_all_cases(both: int, one: int, other: int, of: int) -> None:
    assume(one <= of and other <= of)
    exact = sum((ways(each, one, other, of) for each in range(both, of + 1)), Fraction(0))
    assert tail(both, one, other, of) == pytest.approx(float(exact), rel=1e-9)


def test_thousands_of_entries_give_no_number_outside_of_zero_and_one() -> None:
    assert 0.0 <= tail(2_400, 2_500, 2_500, 5_000) < 1e-300
    assert tail(1_250, 2_500, 2_500, 5_000) == pytest.approx(0.511, abs=1e-3)
    assert least(2_500, 2_500, 5_000) == 0.0


@given(st.integers(1, 40), st.data())
def test_meeting_more_often_is_never_likelier(of: int, data: st.DataObject) -> None:
    one, other = (data.draw(st.integers(0, of)) for _ in range(2))
    chances = [tail(both, one, other, of) for both in range(min(one, other) + 1)]
    assert chances == sorted(chances, reverse=True)
    assert chances[-1] == least(one, other, of)


@pytest.mark.parametrize(
    ("leasts", "tried"),
    [
        ((), 1),
        ((0.2, 0.3, 0.4), 1),  # none of them can pass: nothing is tried
        ((0.04,), 1),
        ((0.02, 0.02, 0.02), 3),  # three could at 0.05, and at 0.025, so it takes three
        ((0.001, 0.04, 0.04, 0.04), 2),  # one alone could at 0.025
    ],
)
def test_tarones_bar_counts_only_what_could_pass(leasts: tuple[float, ...], tried: int) -> None:
    assert bar(leasts) == pytest.approx(ERROR / tried)


@given(st.lists(st.floats(0, 1), max_size=40))
def test_no_more_pairs_could_pass_the_bar_than_it_counts(leasts: list[float]) -> None:
    limit = bar(leasts)
    tried = round(ERROR / limit)
    assert sum(low <= limit for low in leasts) <= tried
    assert limit >= ERROR / max(1, len(leasts))


@pytest.mark.parametrize(
    ("yes", "of", "low", "high"),
    [
        (81, 263, 0.2553, 0.3662),  # Newcombe 1998, Statistics in Medicine 17, table I, method 3
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0.0, 0.1611),
        (1, 29, 0.0061, 0.1718),
        (10, 10, 0.7225, 1.0),
    ],
)
def test_wilsons_interval_gives_known_values(yes: int, of: int, low: float, high: float) -> None:
    assert wilson(yes, of) == pytest.approx((low, high), abs=5e-5)


@given(st.integers(0, 60), st.integers(0, 60))
def test_an_interval_holds_its_share_and_lies_within_all(yes: int, more: int) -> None:
    low, high = wilson(yes, yes + more)
    share = yes / (yes + more) if yes + more else 0.5
    assert 0.0 <= low <= share + 1e-12
    assert share - 1e-12 <= high <= 1.0


@pytest.mark.parametrize(
    ("table", "chance"),
    [
        ((3, 4, 1, 4), 34 / 70),  # the lady again, two-sided
        ((1, 5, 4, 5), 26 / 126),
        ((1, 12, 9, 12), 0.0027594561852200836),  # the example of R's and SciPy's manuals, men and women who diet
    ],
)
def test_two_shares_differ_as_often_as_known(table: tuple[int, int, int, int], chance: float) -> None:
    assert differ(*table) == pytest.approx(chance, rel=1e-9)


@given(st.integers(1, 12), st.integers(1, 12), st.data())
def test_which_share_is_named_first_changes_nothing(of: int, other_of: int, data: st.DataObject) -> None:
    yes, other = data.draw(st.integers(0, of)), data.draw(st.integers(0, other_of))
    assert differ(yes, of, other, other_of) == pytest.approx(differ(other, other_of, yes, of))
    assert differ(yes, of, other, other_of) == pytest.approx(differ(of - yes, of, other_of - other, other_of))
    assert 0.0 < differ(yes, of, other, other_of) <= 1.0
