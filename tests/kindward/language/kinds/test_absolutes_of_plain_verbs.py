"""A verb that tells a plain fact by itself is an absolute before the words that make a life of it."""

import pytest

from kindward.language import find_hits

ANSWERED = "my letters|the phone|anyone|him|her|them|people|messages|texts|emails|calls|anything|questions|back"


@pytest.mark.parametrize("what", ANSWERED.split("|"))
def test_who_never_answers_is_heard_whatever_they_do_not_answer(what: str) -> None:
    assert "absolute" in {hit.kind for hit in find_hits(f"I never answer {what}.")}
