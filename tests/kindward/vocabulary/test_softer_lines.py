"""The ladder: wordings that claim less, and never pile up."""

from hypothesis import given
from hypothesis import strategies as st

from kindward.vocabulary.softer_lines import softer


def test_the_first_rung_is_the_mildest_change() -> None:
    assert softer("It was worth trying")[0] == "I am willing to consider that it was worth trying"
    assert softer("I can learn")[0] == "I am willing to consider that I can learn"
    assert softer("I’m enough")[0] == "I am willing to consider that I’m enough"


def test_an_empty_line_has_no_rungs() -> None:
    assert softer("  ") == ()


@given(st.text(alphabet="abc I'’.", min_size=1, max_size=20).filter(str.strip))
def test_rungs_never_pile_up(line: str) -> None:
    first = softer(line)
    for rung in first:
        again = softer(rung)
        assert rung not in again
        assert max(map(len, again)) <= max(map(len, first))
