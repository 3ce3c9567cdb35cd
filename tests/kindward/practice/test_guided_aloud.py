"""What a practice says can be read aloud are steps of its own, and the button stands in these and in no other."""

from typing import Any

import pytest

from kindward.practice.base import Place, html_of
from kindward.practices import PRACTICES
from kindward.wire.messages import Press

ALOUD: dict[str, Any] = {slug: practice for slug, practice in PRACTICES.items() if getattr(practice, "aloud", ())}


def test_the_practices_with_guided_text_can_be_heard() -> None:
    assert {"settle", "four-n", "rain", "noticing"} <= ALOUD.keys()


@pytest.mark.parametrize("slug", PRACTICES)
def test_the_button_is_in_the_steps_that_are_named_and_in_no_other(slug: str) -> None:
    practice: Any = PRACTICES[slug]
    named = getattr(practice, "aloud", ())
    steps = getattr(practice, "steps", ())
    assert {*named} <= {step.name for step in steps}
    state = practice.start(Place(slug))
    for at, step in enumerate(steps):
        state, _ = practice.update(state, Press("go", str(at)))
        page = html_of(practice.view(state))
        assert page.count('data-read-aloud=""') == (step.name in named), step.name
