"""What a practice offers to tap is ours, and calls for nobody: no option, no kind line, no small step is heard as danger."""

import pytest

from kindward.language import find_dangers
from kindward.practice.pieces import Choice, KindLine, Piece
from kindward.practices import PRACTICES
from kindward.vocabulary.feelings import WORDS
from kindward.vocabulary.small_steps import small_steps
from kindward.vocabulary.softer_lines import softer


def heard(*words: str) -> list[str]:
    """Those of our own words that would bring up people to call."""
    return [each for each in words if find_dangers(each)]


def pieces_of(slug: str) -> tuple[Piece, ...]:
    """The pieces of a practice; one without steps has none."""
    outline = getattr(PRACTICES[slug], "outline", None)
    return outline.pieces if outline else ()


@pytest.mark.parametrize("slug", PRACTICES)
def test_what_is_offered_to_choose_is_heard_as_no_danger(slug: str) -> None:
    pieces = pieces_of(slug)
    assert heard(*(option for piece in pieces if isinstance(piece, Choice) for option in piece.options)) == []


@pytest.mark.parametrize("slug", PRACTICES)
def test_a_kind_line_that_is_offered_is_heard_as_none_and_neither_are_its_softer_wordings(slug: str) -> None:
    pieces = pieces_of(slug)
    lines = [line for piece in pieces if isinstance(piece, KindLine) for line in piece.offers]
    assert heard(*lines, *(rung for line in lines for rung in softer(line)[:3])) == []


def test_a_small_step_is_heard_as_none() -> None:
    assert heard(*(step for word in ("", *WORDS) for step in small_steps((word,)))) == []
