"""What a sentence says of the reader and sets aside itself is not found; what only looks like it is."""

from pathlib import Path

import pytest

from kindward.language import find_hits

SENTENCES = Path(__file__).parents[2] / "data" / "sentences"

pytestmark = pytest.mark.usefixtures("without_danger")


def _lines(name: str) -> list[str]:
    written = (SENTENCES / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    return [line for line in written if line and not line.startswith("#")]


@pytest.mark.parametrize("text", _lines("set-aside"))
def test_what_is_set_aside_is_no_finding(text: str) -> None:
    assert find_hits(text) == ()


@pytest.mark.parametrize("text", _lines("claimed"))
def test_what_is_claimed_is_found(text: str) -> None:
    assert find_hits(text)


def test_only_the_clause_that_is_called_unfair_is_set_aside() -> None:
    text = "It would be unfair to call her lazy, but I am a coward."
    assert [text[hit.start : hit.end] for hit in find_hits(text)] == ["coward"]


def test_a_time_of_life_covers_its_own_clause_alone() -> None:
    text = "I was an idiot at sixteen, and my talk was garbage."
    assert [text[hit.start : hit.end] for hit in find_hits(text)] == ["garbage"]
