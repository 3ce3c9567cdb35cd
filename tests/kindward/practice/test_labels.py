"""Labels to tap: what of many taps is remembered."""

from kindward.practice.pieces.base import picked
from kindward.practice.pieces.labels import MOST, Labels

LABELS = Labels("mind", "What is it?", ("Planning", "Judging"), "Back to the breath.")


def test_of_more_taps_than_two_hundred_the_first_are_forgotten() -> None:
    answers = LABELS.pressed({}, "label:mind", "Judging")
    assert answers is not None
    for number in range(MOST):
        assert len(picked(answers, "_mind")) == number + 1
        answers = {**answers, **(LABELS.pressed(answers, "label:mind", "Planning") or {})}
    assert LABELS.often(answers) == ("Planning",)
    assert len(picked(answers, "_mind")) == 200
