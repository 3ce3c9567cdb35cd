"""A standard taken apart: what it asks for, what nobody could see done, what is left for another day."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kindward.language.standards import MOST, demands, keeps_others_safe, left_out, unseen

CRISIS = "Everything clean. Soup from scratch. Be cheerful. Don't be like Mom."


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (CRISIS, ("Everything clean", "Soup from scratch", "Be cheerful", "Don't be like Mom")),
        ("clean the house, make soup, and smile", ("clean the house", "make soup", "smile")),
        ("- call Dad\n- the form; the fee", ("call Dad", "the form", "the fee")),
        ("Call Dad. call Dad. Call Dad!", ("Call Dad", "call Dad")),
        ("Salt and pepper", ("Salt and pepper",)),
        ("", ()),
        ("... , ;", ()),
        ("a, soup", ("soup",)),
        ("TV", ("TV",)),
    ],
)
def test_what_a_standard_asks_for_one_by_one(text: str, found: tuple[str, ...]) -> None:
    assert demands(text) == found


@pytest.mark.parametrize(
    "words",
    [
        "Be cheerful",
        "don't be like Mom",
        "I have to be calm",
        "it must be perfect",
        "everything clean",
        "never be late",
        "do better",
        "a spotless kitchen",
    ],
)
def test_what_has_no_end_or_cannot_be_seen(words: str) -> None:
    assert unseen(words) == (words,)


@pytest.mark.parametrize(
    "words",
    ["be at the gate by four", "I must be home at six", "soup from scratch", "send all three forms", "be there"],
)
def test_what_could_be_seen_done(words: str) -> None:
    assert unseen(words) == ()


def test_what_is_left_for_another_day_has_no_word_in_the_fair_column_in_any_form() -> None:
    crisis = "Soup from scratch. Be cheerful. Windows. Call the aunts."
    assert left_out(crisis, "Soups from the freezer. One window.") == ("Call the aunts",)
    assert left_out(crisis, "") == ("Soup from scratch", "Windows", "Call the aunts")
    assert left_out("", "Soup") == ()


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("Give Leo his medicine on time", True),
        ("Drive them all home tonight", True),
        ("the pre-flight checklist", True),
        ("Every tile clean", False),
        ("a safe topic for lunch", False),
    ],
)
def test_what_may_hurt_somebody_when_half_of_it_is_done(text: str, *, is_one: bool) -> None:
    assert keeps_others_safe(text) is is_one


@given(st.text(max_size=400), st.text(max_size=200))
def test_any_text_is_answered(crisis: str, fair: str) -> None:
    found = demands(crisis)
    assert len(found) <= MOST
    assert {*unseen(crisis)} <= {*found}
    assert {*left_out(crisis, fair)} <= {*found}
